package perp

// What F-12 and F-13 are given and give, as in testdata.
type (
	poolMarket struct {
		Market MarketID
		Ended  bool
		Params MarketParams
		Book   Book
		Price  Price
	}
	poolIn struct {
		LpCash  USD
		Markets []poolMarket
	}
	poolOut struct {
		Nav         USD
		TotalAssets Tokens
		Profit      USD
		LiveProfit  USD
		FundingOwed USD
		Reserve     USD
		SideDue     bool
		WorstMarket MarketID
		WorstIsLong bool
		WorstProfit USD
	}

	deleveragingIn struct {
		Params                              MarketParams
		Size, OpenInterest                  Size
		Price                               Price
		Pnl, SideProfit, LiveProfit, LpCash USD
		SideDue, IsWorst                    bool
	}
	deleveragingOut struct {
		Due, Fair bool
		Closing   Size
	}
)

func (v poolIn) compute() poolOut {
	pool := PoolSummary{NAV: v.LpCash, Cash: Cash{LpCash: v.LpCash}}
	for _, m := range v.Markets {
		c := Context{
			Market: m.Market, Status: Live, Params: Params{Market: m.Params}, Book: m.Book,
			Quote: Quote{Price: m.Price, Fresh: true},
		}
		if m.Ended {
			c.Status = Ended
		}
		pool.Add(&c)
	}
	return poolOut{
		pool.NAV, ToTokensDown(pool.NAV.Max(USD{})), pool.Profit, pool.LiveProfit, pool.FundingOwed, pool.Reserve(),
		pool.SideDue, pool.WorstMarket, pool.WorstIsLong, pool.WorstProfit,
	}
}

// Of a position or a side that has not won nothing is closed; the vectors say 0 there.
func (v deleveragingIn) compute() deleveragingOut {
	long := v.Size.Sign() > 0
	c := Context{
		Market: 1, Params: Params{Market: v.Params}, Quote: Quote{Price: v.Price}, Cash: Cash{LpCash: v.LpCash},
		Position: Position{Size: v.Size},
		Book:     Book{LongOpenInterest: v.OpenInterest, ShortOpenInterest: v.OpenInterest},
	}
	pool := PoolSummary{
		Cash: c.Cash, LiveProfit: v.LiveProfit, SideDue: v.SideDue, WorstMarket: 1, WorstIsLong: long == v.IsWorst,
	}
	out := deleveragingOut{Due: c.DueFor(&pool, long, v.SideProfit), Fair: c.IsFair(v.Pnl, v.SideProfit)}
	if v.Pnl.Sign() > 0 && v.SideProfit.Sign() > 0 {
		out.Closing = c.Closing(&pool, v.Pnl, v.SideProfit)
	}
	return out
}

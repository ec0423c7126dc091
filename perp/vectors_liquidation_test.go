package perp

// What F-10 and F-11 are given and give, as in testdata.
type (
	penaltyIn struct {
		MarginRatio, MaintenanceRate Rate
		MinPenalty, MaxPenalty       PPM
	}
	penaltyOut struct{ PenaltyRate Rate }

	rewardIn struct {
		Penalty, Insurance USD
		Globals            GlobalParams
	}
	rewardOut struct{ Reward USD }

	liquidationIn struct {
		Params   MarketParams
		Globals  GlobalParams
		Position Position
		Book     Book
		Cash     Cash
		Price    Price
	}
	liquidationOut struct {
		Fill                     movedOut
		Closed                   Size
		MarginRatio, PenaltyRate Rate
		Penalty, Reward, Payout  USD
		Deficit, PaidByInsurance USD
		PaidByPool               USD
		PositionAfter            Position
		BookAfter                Book
		CashAfter                Cash
	}

	profitIn  struct{ Profit, SideProfit, LpCash USD }
	profitOut struct{ Paid USD }

	socializedIn struct {
		Nav, FromPool, SideProfit USD
		OpenInterest              Size
	}
	socializedOut struct {
		Socialized USD
		PerUnit    FundingIndex
		PaidByPool USD
	}
)

func (v penaltyIn) compute() penaltyOut {
	params := MarketParams{MinPenalty: v.MinPenalty, MaxPenalty: v.MaxPenalty}
	return penaltyOut{params.PenaltyRate(v.MarginRatio, v.MaintenanceRate)}
}

func (v rewardIn) compute() rewardOut { return rewardOut{v.Globals.Reward(v.Penalty, v.Insurance)} }

func (v liquidationIn) compute() liquidationOut {
	c := Context{
		Params: Params{v.Params, v.Globals}, Position: v.Position, Book: v.Book, Cash: v.Cash,
		Quote: Quote{Price: v.Price},
	}
	l := c.Liquidate()
	return liquidationOut{
		moved(l.Fill), l.Closed, l.MarginRatio, l.PenaltyRate, l.Penalty, l.Reward, l.Payout, l.Deficit,
		l.PaidByInsurance, l.PaidByPool, c.Position, c.Book, c.Cash,
	}
}

func (v profitIn) compute() profitOut { return profitOut{PaidProfit(v.Profit, v.SideProfit, v.LpCash)} }

// The other side's profit is given to it as shorts whose entries are that, at an index of 0.
func (v socializedIn) compute() socializedOut {
	c := Context{Book: Book{ShortOpenInterest: v.OpenInterest, ShortEntry: v.SideProfit.Neg()}}
	l := Liquidation{PaidByPool: v.FromPool}
	c.Socialize(&l, v.Nav, false)
	return socializedOut{l.Socialized, l.SocializedPerUnit, l.PaidByPool}
}

package perp

// PoolSummary is the pool as a whole, at the latest prices, funding accrued to now.
type PoolSummary struct {
	// NAV is F-12.
	NAV  USD
	Cash Cash
	// LiveProfit is the sum of U > 0 over all sides of live markets.
	LiveProfit USD
	// Profit is the sum of U > 0 over all sides, ended markets included.
	Profit USD
	// SideReserve is the largest of what each side of each market needs in lpCash.
	SideReserve USD
	// FundingOwed is what the pool owes in funding, over the markets where it does.
	FundingOwed USD
	// SideDue: a side of a live market has U > adlTrigger * lpCash.
	SideDue bool
	// WorstMarket is the market, and WorstIsLong the side, with the largest U of all live ones.
	WorstMarket MarketID
	WorstIsLong bool
	WorstProfit USD
	// Unsettled: a market with open interest is stale or in grace.
	Unsettled bool
	// PricedNow: a market with open interest accepted a price in this block.
	PricedNow bool
	// Stopped: the guardian has stopped pool moves.
	Stopped bool
}

// Add adds a market to the summary, whose cash must be set; the context is accrued to now.
func (s *PoolSummary) Add(c *Context) {
	funding := c.Book.Claims()
	s.NAV = s.NAV.Sub(c.OwedToTraders()).Add(funding)
	if c.Book.LongOpenInterest.IsZero() && c.Book.ShortOpenInterest.IsZero() {
		return
	}
	if funding.Sign() < 0 {
		s.FundingOwed = s.FundingOwed.Sub(funding)
	}
	s.addSide(c, true)
	s.addSide(c, false)
	if c.Status != Live {
		return
	}
	s.Unsettled = s.Unsettled || !c.Quote.Fresh || c.Quote.InGrace
	s.PricedNow = s.PricedNow || c.Quote.AcceptedNow
}

// Reserve is the lpCash that a redemption must leave, section 6, once every market is added.
func (s *PoolSummary) Reserve() USD {
	return s.SideReserve.Max(s.FundingOwed).Max(divideUp(s.Profit, sumTrigger))
}

// OwedToTraders is F-12: what the curve owes to all traders of a market if they left now, funding aside.
func (c *Context) OwedToTraders() USD {
	var worth USD
	if c.Status == Ended {
		worth = Value(c.Book.Skew(), c.Quote.Price)
	} else {
		worth = Cost(c.Book.Skew(), Size{}, c.Params.Market.SkewScale, c.Quote.Price)
	}
	return worth.Sub(c.Book.LongEntry).Sub(c.Book.ShortEntry)
}

func (s *PoolSummary) addSide(c *Context, long bool) {
	params := &c.Params.Market
	profit := c.Book.Profit(long, c.Quote.Price)
	needed := divideUp(Notional(c.Book.OpenInterest(long), c.Quote.Price), params.LpShare.Rate())
	if profit.Sign() > 0 {
		needed = needed.Max(divideUp(profit, params.AdlTarget.Rate()))
		s.Profit = s.Profit.Add(profit)
	}
	s.SideReserve = s.SideReserve.Max(needed)
	if c.Status != Live || profit.Sign() <= 0 {
		return
	}
	s.LiveProfit = s.LiveProfit.Add(profit)
	s.SideDue = Exceeds(profit, params.AdlTrigger.Rate(), s.Cash.LpCash) || s.SideDue
	if profit.Gt(s.WorstProfit) {
		s.WorstMarket, s.WorstIsLong, s.WorstProfit = c.Market, long, profit
	}
}

// divideUp is amount / rate, rounded up.
func divideUp(amount USD, rate Rate) USD { return USD{mulDivUp(&amount.wad, one, &rate.wad)} }

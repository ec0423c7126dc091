package twin

import (
	"github.com/tidemark/tidemark/perp"
)

type (
	comparing struct {
		Won    perp.USD
		Share  perp.Rate
		LpCash perp.USD
	}
	dueing struct {
		Context perp.Context
		Pool    perp.PoolSummary
		Long    bool
		Won     perp.USD
	}
	fairness struct {
		Context         perp.Context
		Won, SideProfit perp.USD
	}
	closing struct {
		Context         perp.Context
		Pool            perp.PoolSummary
		Won, SideProfit perp.USD
	}
	relating struct{ Won, LpCash perp.USD }
	flag     struct{ Set bool }
)

// deleveragingFormulas are F-13.
func deleveragingFormulas() map[string]differential {
	isSet, isNot := "yes", "no"
	return map[string]differential{
		"exceeds": of((*dice).comparing, func(in *comparing, out *flag) {
			out.Set = perp.Exceeds(in.Won, in.Share, in.LpCash)
		}).
			reverts(overflow).
			reaches(isSet, func(_ *comparing, out *flag) bool { return out.Set }).
			reaches(isNot, func(_ *comparing, out *flag) bool { return !out.Set }),
		"due": of(drawSummary, func(in *perp.PoolSummary, out *flag) { out.Set = in.Due() }).
			reverts(overflow).
			reaches("a side", func(in *perp.PoolSummary, _ *flag) bool { return in.SideDue }).
			reaches("the sum", func(in *perp.PoolSummary, out *flag) bool { return out.Set && !in.SideDue }).
			reaches(isNot, func(_ *perp.PoolSummary, out *flag) bool { return !out.Set }),
		"dueFor": of((*dice).dueing, func(in *dueing, out *flag) {
			out.Set = in.Context.DueFor(&in.Pool, in.Long, in.Won)
		}).
			reverts(overflow).
			reaches("the side", func(in *dueing, out *flag) bool { return out.Set && in.exceedsTrigger() }).
			reaches("the sum", func(in *dueing, out *flag) bool { return out.Set && !in.exceedsTrigger() }).
			reaches("another", func(in *dueing, out *flag) bool {
				return !out.Set && in.Won.Sign() > 0 && !in.Pool.SideDue && in.Pool.SumDue()
			}).
			reaches(isNot, func(_ *dueing, out *flag) bool { return !out.Set }),
		"isFair": of((*dice).fairness, func(in *fairness, out *flag) {
			out.Set = in.Context.IsFair(in.Won, in.SideProfit)
		}).
			reverts(overflow).
			reaches(isSet, func(_ *fairness, out *flag) bool { return out.Set }).
			reaches(isNot, func(in *fairness, out *flag) bool { return !out.Set && in.Won.Sign() > 0 }),
		"closing": of((*dice).closing, func(in *closing, out *perp.Size) {
			*out = in.Context.Closing(&in.Pool, in.Won, in.SideProfit)
		}).
			reverts(overflow, divisionByZero).
			reaches("all", func(in *closing, out *perp.Size) bool { return *out == in.Context.Position.Size.Abs() }).
			reaches("a part", func(in *closing, out *perp.Size) bool {
				return out.Sign() > 0 && out.Lt(in.Context.Position.Size.Abs())
			}).
			reaches("for the sum", func(in *closing, out *perp.Size) bool {
				return out.Sign() > 0 && in.Pool.SumDue()
			}),
		"ratio": of(nil, func(in *relating, out *perp.Rate) { *out = perp.ProfitRatio(in.Won, in.LpCash) }).
			reverts(overflow).
			reaches("not won", func(in *relating, _ *perp.Rate) bool { return in.Won.Sign() <= 0 }).
			reaches("no cash", func(in *relating, _ *perp.Rate) bool {
				return in.Won.Sign() > 0 && in.LpCash.Sign() <= 0
			}),
	}
}

func (in *dueing) exceedsTrigger() bool {
	return perp.Exceeds(in.Won, in.Context.Params.Market.AdlTrigger.Rate(), in.Context.Cash.LpCash)
}

func drawSummary(d *dice, in *perp.PoolSummary) {
	c := d.market()
	*in = d.summary(&c)
}

func (d *dice) comparing(in *comparing) {
	lpCash, share := d.digits(60, 100), d.upTo(1_000_000)
	in.LpCash, in.Share = as[perp.USD](lpCash), perp.PPM(share).Rate()
	in.Won = as[perp.USD](d.nudge(d.part(lpCash, share, share)))
	if d.once(4) {
		in.Won = as[perp.USD](d.part(lpCash, 0, 1_000_000))
	}
}

func (d *dice) dueing(in *dueing) {
	in.Context = d.market()
	in.Pool, in.Long = d.summary(&in.Context), in.Context.Position.Size.Sign() > 0
	trigger := uint64(in.Context.Params.Market.AdlTrigger)
	in.Won = as[perp.USD](d.nudge(d.part(plain(in.Context.Cash.LpCash), trigger, trigger)))
	if d.once(4) {
		in.Won = in.Context.Book.Profit(in.Long, in.Context.Quote.Price)
	}
}

// fairness draws a position that has won what its side has on average, or about that.
func (d *dice) fairness(in *fairness) {
	in.Context = d.market()
	c := &in.Context
	long := c.Position.Size.Sign() > 0
	in.Won, in.SideProfit = c.Position.Pnl(c.Quote.Price), c.Book.Profit(long, c.Quote.Price)
	if d.once(4) {
		return
	}
	in.SideProfit = in.SideProfit.Abs()
	side := plain(perp.Notional(c.Book.OpenInterest(long), c.Quote.Price))
	target := plain(perp.Notional(c.Position.Size, c.Quote.Price))
	in.Won = as[perp.USD](d.nudge(over(times(plain(in.SideProfit), target), side)))
}

func (d *dice) closing(in *closing) {
	in.Context = d.market()
	c := &in.Context
	in.Pool = d.summary(c)
	target := uint64(c.Params.Market.AdlTarget)
	in.SideProfit = as[perp.USD](d.part(plain(c.Cash.LpCash), target-target/10, target+target/2))
	in.Won = as[perp.USD](d.part(plain(in.SideProfit), 1, 1_000_000))
	if d.once(4) {
		in.SideProfit = c.Book.Profit(c.Position.Size.Sign() > 0, c.Quote.Price)
		in.Won = c.Position.Pnl(c.Quote.Price)
	}
}

type (
	adding struct {
		Pool   perp.PoolSummary
		Market perp.MarketID
		Status perp.Status
		Params perp.MarketParams
		Book   perp.Book
		Quote  perp.Quote
	}
	tradersOwed struct {
		Status perp.Status
		Params perp.MarketParams
		Book   perp.Book
		Index  perp.Price
	}
)

// poolFormulas are F-12 and the reserve of redemptions.
func poolFormulas() map[string]differential {
	return map[string]differential{
		"add": of((*dice).adding, func(in *adding, out *perp.PoolSummary) {
			*out = in.Pool
			out.Add(&perp.Context{
				Market: in.Market, Status: in.Status, Params: perp.Params{Market: in.Params}, Book: in.Book,
				Quote: in.Quote,
			})
		}).
			reverts(overflow, divisionByZero).
			reaches("empty", func(in *adding, _ *perp.PoolSummary) bool {
				return in.Book.LongOpenInterest.IsZero() && in.Book.ShortOpenInterest.IsZero()
			}).
			reaches("ended", func(in *adding, out *perp.PoolSummary) bool {
				return in.Status == perp.Ended && out.Profit.Gt(in.Pool.Profit)
			}).
			reaches("the worst", func(in *adding, out *perp.PoolSummary) bool {
				return out.WorstProfit.Gt(in.Pool.WorstProfit)
			}).
			reaches("a side is due", func(in *adding, out *perp.PoolSummary) bool {
				return out.SideDue && !in.Pool.SideDue
			}).
			reaches("owes funding", func(in *adding, out *perp.PoolSummary) bool {
				return out.FundingOwed.Gt(in.Pool.FundingOwed)
			}).
			reaches("unsettled", func(in *adding, out *perp.PoolSummary) bool {
				return out.Unsettled && !in.Pool.Unsettled
			}),
		"reserve": of(drawSummary, func(in *perp.PoolSummary, out *perp.USD) { *out = in.Reserve() }).
			reverts(overflow).
			reaches("of a side", func(in *perp.PoolSummary, out *perp.USD) bool { return *out == in.SideReserve }).
			reaches("of funding", func(in *perp.PoolSummary, out *perp.USD) bool { return *out == in.FundingOwed }).
			reaches("of profit", func(in *perp.PoolSummary, out *perp.USD) bool {
				return out.Gt(in.SideReserve) && out.Gt(in.FundingOwed)
			}),
		"owedToTraders": of(func(d *dice, in *tradersOwed) {
			c := d.market()
			*in = tradersOwed{c.Status, c.Params.Market, c.Book, c.Quote.Price}
		}, func(in *tradersOwed, out *perp.USD) {
			c := perp.Context{
				Status: in.Status, Params: perp.Params{Market: in.Params}, Book: in.Book,
				Quote: perp.Quote{Price: in.Index},
			}
			*out = c.OwedToTraders()
		}).
			reverts(overflow, divisionByZero).
			reaches("ended", func(in *tradersOwed, _ *perp.USD) bool { return in.Status == perp.Ended }),
	}
}

func (d *dice) adding(in *adding) {
	c := d.market()
	*in = adding{d.summary(&c), c.Market, c.Status, c.Params.Market, c.Book, c.Quote}
}

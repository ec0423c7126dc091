package twin

import (
	"github.com/tidemark/tidemark/perp"
)

type (
	held struct {
		Position perp.Position
		Index    perp.Price
	}
	exit struct {
		Position perp.Position
		Book     perp.Book
		Params   perp.MarketParams
		Index    perp.Price
	}
	booked struct {
		Position perp.Position
		Book     perp.Book
	}
	valued struct {
		booked
		Index perp.Price
	}
	requiring struct {
		Size   perp.Size
		Params perp.MarketParams
	}
	required struct {
		Size    perp.Size
		Index   perp.Price
		Params  perp.MarketParams
		Globals perp.GlobalParams
	}
	measured struct{ Equity, Notional perp.USD }
)

// marginFormulas are F-6 and F-7.
func marginFormulas() map[string]differential {
	return map[string]differential{
		"pnl": of(func(d *dice, in *held) {
			c := d.market()
			in.Position, in.Index = c.Position, c.Quote.Price
		}, func(in *held, out *perp.USD) { *out = in.Position.Pnl(in.Index) }).
			reverts(overflow),
		"exitPnl": of(func(d *dice, in *exit) {
			c := d.market()
			*in = exit{c.Position, c.Book, c.Params.Market, c.Quote.Price}
		}, func(in *exit, out *perp.USD) { *out = in.Position.ExitPnl(&in.Book, &in.Params, in.Index) }).
			reverts(overflow, divisionByZero),
		"owedBy": of(func(d *dice, in *booked) { *in = d.valued().booked }, func(in *booked, out *perp.USD) {
			*out = in.Position.Owed(&in.Book)
		}).
			reverts(overflow).
			reaches("received", func(_ *booked, out *perp.USD) bool { return out.Sign() < 0 }),
		"equity": of(func(d *dice, in *valued) { *in = d.valued() }, func(in *valued, out *perp.USD) {
			*out = in.Position.Equity(&in.Book, in.Index)
		}).
			reverts(overflow).
			reaches("negative", func(_ *valued, out *perp.USD) bool { return out.Sign() < 0 }),
		"initialRate": of((*dice).requiring, func(in *requiring, out *perp.Rate) {
			*out = in.Params.InitialRate(in.Size)
		}).reverts(overflow, divisionByZero),
		"maintenanceRate": of((*dice).requiring, func(in *requiring, out *perp.Rate) {
			*out = in.Params.MaintenanceRate(in.Size)
		}).reverts(overflow, divisionByZero),
		"initialMargin": of((*dice).required, func(in *required, out *perp.USD) {
			params := in.params()
			*out = params.InitialMargin(in.Size, in.Index)
		}).
			reverts(overflow, divisionByZero).
			reaches("the least", func(in *required, out *perp.USD) bool {
				return *out == perp.ToUSD(in.Globals.MinMargin)
			}),
		"maintenanceMargin": of((*dice).required, func(in *required, out *perp.USD) {
			params := in.params()
			*out = params.MaintenanceMargin(in.Size, in.Index)
		}).
			reverts(overflow, divisionByZero).
			reaches("the least", func(in *required, out *perp.USD) bool {
				return *out == perp.ToUSD(in.Globals.MinMaintenance)
			}),
		"marginRatio": of(nil, func(in *measured, out *perp.Rate) { *out = perp.MarginRatio(in.Equity, in.Notional) }).
			reverts(overflow).
			reaches("none", func(_ *measured, out *perp.Rate) bool { return out.IsZero() }),
	}
}

func (d *dice) valued() valued {
	c := d.market()
	return valued{booked{c.Position, c.Book}, c.Quote.Price}
}

func (d *dice) requiring(in *requiring) {
	c := d.market()
	in.Size, in.Params = c.Position.Size, c.Params.Market
}

func (d *dice) required(in *required) {
	c := d.market()
	*in = required{c.Position.Size, c.Quote.Price, c.Params.Market, c.Params.Global}
}

func (r *required) params() perp.Params { return perp.Params{Market: r.Params, Global: r.Globals} }

type (
	moving struct {
		Position perp.Position
		Book     perp.Book
		Cash     perp.Cash
		Index    perp.Price
		Delta    perp.Size
		Paid     perp.USD
	}
	moved struct {
		Position perp.Position
		Book     perp.Book
		Cash     perp.Cash
		Fill     perp.Fill
	}
	trading struct {
		Paid        perp.USD
		Delta, Skew perp.Size
		Params      perp.MarketParams
	}
	payingFee struct {
		Position      perp.Position
		Cash          perp.Cash
		Fee           perp.USD
		PoolHasShares bool
	}
	paidFee struct {
		Position perp.Position
		Cash     perp.Cash
	}
	sharing struct {
		Whole      perp.USD
		Part, Size perp.Size
	}
	winning struct{ Won, SideProfit, LpCash perp.USD }
)

// tradeFormulas are F-8, F-9 and the payouts of F-11.
func tradeFormulas() map[string]differential {
	return map[string]differential{
		"move": moveFormula(),
		"fee": of((*dice).trading, func(in *trading, out *perp.USD) {
			*out = in.Params.Fee(in.Paid, in.Delta, in.Skew)
		}).
			reverts(overflow).
			reaches("across zero", func(in *trading, _ *perp.USD) bool {
				return in.Delta.Sign()*in.Skew.Sign() < 0 && in.Delta.Abs().Gt(in.Skew.Abs())
			}),
		"payFee": of(func(d *dice, in *payingFee) {
			c := d.market()
			*in = payingFee{c.Position, c.Cash, as[perp.USD](d.digits(0, 80)), d.coin()}
		}, func(in *payingFee, out *paidFee) {
			*out = paidFee{in.Position, in.Cash}
			perp.PayFee(&out.Position, &out.Cash, in.Fee, in.PoolHasShares)
		}).reverts(overflow),
		"released": of((*dice).sharing, func(in *sharing, out *perp.USD) {
			*out = perp.Released(in.Whole, in.Part, in.Size)
		}).
			reverts(overflow, divisionByZero).
			reaches("all", func(in *sharing, _ *perp.USD) bool { return in.Part == in.Size.Abs() }),
		"shareOfCost": of((*dice).sharing, func(in *sharing, out *perp.USD) {
			*out = perp.ShareOfCost(in.Whole, in.Part, in.Size)
		}).
			reverts(overflow, divisionByZero).
			reaches("all", func(in *sharing, _ *perp.USD) bool { return in.Part == in.Size.Abs() }),
		"paidProfit": of((*dice).winning, func(in *winning, out *perp.USD) {
			*out = perp.PaidProfit(in.Won, in.SideProfit, in.LpCash)
		}).
			reverts(overflow, divisionByZero).
			reaches("full", func(in *winning, out *perp.USD) bool { return *out == in.Won && in.Won.Sign() > 0 }).
			reaches("cut", func(in *winning, out *perp.USD) bool { return out.Lt(in.Won) && out.Sign() > 0 }),
	}
}

func moveFormula() differential {
	crosses := func(in *moving, out *moved) bool { return in.Position.Size.Sign()*out.Position.Size.Sign() < 0 }
	return of((*dice).moving, func(in *moving, out *moved) {
		*out = moved{Position: in.Position, Book: in.Book, Cash: in.Cash}
		out.Fill = perp.Move(&out.Position, &out.Book, &out.Cash, in.Index, in.Delta, in.Paid)
	}).
		reverts(overflow).
		reaches("opens", func(in *moving, _ *moved) bool { return in.Position.Size.IsZero() && !in.Delta.IsZero() }).
		reaches("closes", func(in *moving, out *moved) bool {
			return out.Position.Size.IsZero() && !in.Position.Size.IsZero()
		}).
		reaches("reduces", func(in *moving, out *moved) bool {
			return !crosses(in, out) && out.Position.Size.Abs().Lt(in.Position.Size.Abs())
		}).
		reaches("crosses", crosses).
		reaches("only settles", func(in *moving, _ *moved) bool { return in.Delta.IsZero() }).
		reaches("cut", func(_ *moving, out *moved) bool { return out.Fill.PayoutCut.Sign() > 0 }).
		reaches("paid funding", func(_ *moving, out *moved) bool { return out.Fill.FundingPaid.Sign() > 0 }).
		reaches("got funding", func(_ *moving, out *moved) bool { return out.Fill.FundingPaid.Sign() < 0 })
}

func (d *dice) moving(in *moving) {
	var e evaluation
	d.evaluation(&e)
	c := &e.Context
	*in = moving{Position: c.Position, Book: c.Book, Cash: c.Cash, Index: e.Index, Delta: e.Order.SizeDelta}
	in.Paid = c.Book.Cost(in.Delta, &c.Params.Market, e.Index)
}

func (d *dice) trading(in *trading) {
	var cost costing
	d.costing(&cost)
	in.Delta, in.Skew, in.Params = cost.Delta, cost.Skew, d.marketParams()
	in.Paid = perp.Cost(cost.Delta, cost.Skew, cost.Scale, cost.Index)
}

func (d *dice) sharing(in *sharing) {
	size := d.digits(40, 100)
	long := d.coin()
	in.Size = signedAs[perp.Size](size, long)
	in.Whole = signedAs[perp.USD](d.digits(40, 100), long)
	in.Part = as[perp.Size](d.nudge(d.part(size, 0, 1_000_000)))
	if d.once(4) {
		in.Part = in.Size.Abs()
	}
}

func (d *dice) winning(in *winning) {
	side := d.digits(50, 110)
	in.SideProfit = as[perp.USD](side)
	in.Won = as[perp.USD](d.part(side, 0, 1_100_000))
	in.LpCash = as[perp.USD](d.nudge(d.part(side, 0, 2_000_000)))
	if d.once(4) {
		in.LpCash = as[perp.USD](d.nudge(side))
	}
}

package twin

import (
	"github.com/holiman/uint256"

	"github.com/tidemark/tidemark/perp"
)

type (
	health      struct{ Equity, Required perp.USD }
	liquidation struct {
		Context perp.Context
		Outcome perp.Liquidation
	}
	penalizing struct {
		Ratio, Mmr perp.Rate
		Params     perp.MarketParams
	}
	partial struct {
		Size               perp.Size
		Ratio, PenaltyRate perp.Rate
		Params             perp.MarketParams
	}
	rewarding struct {
		Penalty, Insurance perp.USD
		Globals            perp.GlobalParams
	}
	socialization struct {
		liquidation
		NAV         perp.USD
		OtherIsLong bool
	}
)

func drawMarket(d *dice, in *perp.Context) { *in = d.market() }

// liquidationFormulas are F-10, the waterfall of F-11, and the price at which a liquidation is possible.
func liquidationFormulas() map[string]differential {
	return map[string]differential{
		"health": of(drawMarket, func(in *perp.Context, out *health) { out.Equity, out.Required = in.Health() }).
			reverts(overflow, divisionByZero).
			reaches("liquidatable", func(_ *perp.Context, out *health) bool { return out.Equity.Lt(out.Required) }).
			reaches("on the edge", func(_ *perp.Context, out *health) bool { return out.Equity == out.Required }),
		"liquidate": liquidateFormula(),
		"penaltyRate": of((*dice).penalizing, func(in *penalizing, out *perp.Rate) {
			*out = in.Params.PenaltyRate(in.Ratio, in.Mmr)
		}).
			reverts(overflow, divisionByZero).
			reaches("the least", func(in *penalizing, out *perp.Rate) bool {
				return *out == in.Params.MinPenalty.Rate()
			}),
		"partialSize": of((*dice).partial, func(in *partial, out *perp.Size) {
			*out = in.Params.PartialSize(in.Size, in.Ratio, in.PenaltyRate)
		}).
			reverts(overflow, divisionByZero).
			reaches("part", func(in *partial, out *perp.Size) bool { return out.Lt(in.Size.Abs()) && out.Sign() > 0 }),
		"reward": of((*dice).rewarding, func(in *rewarding, out *perp.USD) {
			*out = in.Globals.Reward(in.Penalty, in.Insurance)
		}).
			reverts(overflow).
			reaches("the least", func(in *rewarding, out *perp.USD) bool {
				return *out == perp.ToUSD(in.Globals.MinReward)
			}).
			reaches("the most", func(in *rewarding, out *perp.USD) bool {
				return *out == perp.ToUSD(in.Globals.MaxReward)
			}).
			reaches("all there is", func(in *rewarding, out *perp.USD) bool {
				return *out == in.Penalty.Add(in.Insurance)
			}),
		"settleClosed":     settleClosedFormula(),
		"socialize":        socializeFormula(),
		"liquidationPrice": liquidationPriceFormula(),
	}
}

func liquidateFormula() differential {
	return of(drawMarket, func(in *perp.Context, out *liquidation) {
		out.Context = *in
		out.Outcome = out.Context.Liquidate()
	}).
		reverts(overflow, divisionByZero).
		reaches("partial", func(_ *perp.Context, out *liquidation) bool { return !out.Context.Position.Size.IsZero() }).
		reaches("full, too deep", func(in *perp.Context, out *liquidation) bool {
			return refusalOfPart(in, out) == tooDeep
		}).
		reaches("full, dust", func(in *perp.Context, out *liquidation) bool {
			return refusalOfPart(in, out) == isDust
		}).
		reaches("full, dust left", func(in *perp.Context, out *liquidation) bool {
			return refusalOfPart(in, out) == leavesDust
		}).
		reaches("full, not well after", func(in *perp.Context, out *liquidation) bool {
			return refusalOfPart(in, out) == endsBadly
		}).
		reaches("payout", func(_ *perp.Context, out *liquidation) bool { return out.Outcome.Payout.Sign() > 0 }).
		reaches("payout cut", func(_ *perp.Context, out *liquidation) bool {
			return out.Outcome.Fill.PayoutCut.Sign() > 0
		}).
		reaches("deficit, insured", func(_ *perp.Context, out *liquidation) bool {
			return out.Outcome.Deficit.Sign() > 0 && out.Outcome.PaidByPool.IsZero()
		}).
		reaches("deficit, of the pool too", func(_ *perp.Context, out *liquidation) bool {
			return out.Outcome.PaidByInsurance.Sign() > 0 && out.Outcome.PaidByPool.Sign() > 0
		})
}

// partRefusal is why a liquidation did not close a part alone.
type partRefusal int

const (
	notRefused partRefusal = iota
	tooDeep
	isDust
	leavesDust
	endsBadly
)

func refusalOfPart(in *perp.Context, out *liquidation) partRefusal {
	size, l, market := in.Position.Size, &out.Outcome, &in.Params.Market
	equity, _ := in.Health()
	notional, dust := perp.Notional(size, in.Quote.Price), perp.ToUSD(in.Params.Global.Dust)
	switch mmr := market.MaintenanceRate(size); {
	case size.IsZero() || !out.Context.Position.Size.IsZero():
		return notRefused
	case equity.Sign() <= 0 || l.MarginRatio.Add(l.MarginRatio).Lt(mmr):
		return tooDeep
	case notional.Lte(dust):
		return isDust
	}
	left := size.Abs().Sub(market.PartialSize(size, l.MarginRatio, l.PenaltyRate))
	if left.Sign() <= 0 || perp.Notional(left, in.Quote.Price).Lte(dust) {
		return leavesDust
	}
	return endsBadly
}

func settleClosedFormula() differential {
	return of(func(d *dice, in *liquidation) {
		in.Context = d.market()
		in.Outcome = in.Context.Liquidate()
		in.Context.Position.Margin = as[perp.USD](d.eitherSign(d.part(plain(in.Context.Cash.Insurance), 0, 2_000_000)))
	}, func(in *liquidation, out *liquidation) {
		*out = *in
		out.Context.SettleClosed(&out.Outcome)
	}).
		reverts(overflow).
		reaches("payout", func(_, out *liquidation) bool { return out.Outcome.Payout.Sign() > 0 }).
		reaches("insured", func(_, out *liquidation) bool {
			return out.Outcome.Deficit.Sign() > 0 && out.Outcome.PaidByPool.IsZero()
		}).
		reaches("the pool's", func(_, out *liquidation) bool { return out.Outcome.PaidByPool.Sign() > 0 })
}

func socializeFormula() differential {
	type result = liquidation
	profit := func(in *socialization) perp.USD {
		return in.Context.Book.Profit(in.OtherIsLong, in.Context.Quote.Price)
	}
	return of((*dice).socialization, func(in *socialization, out *result) {
		*out = in.liquidation
		out.Context.Socialize(&out.Outcome, in.NAV, in.OtherIsLong)
	}).
		reverts(overflow, divisionByZero).
		reaches("nothing", func(in *socialization, out *result) bool { return out.Outcome == in.Outcome }).
		reaches("what NAV lacks", func(in *socialization, out *result) bool {
			return out.Outcome.Socialized.Sign() > 0 && out.Outcome.Socialized == in.NAV.Neg()
		}).
		reaches("the pool's part", func(in *socialization, out *result) bool {
			return out.Outcome.Socialized.Sign() > 0 && out.Outcome.PaidByPool.IsZero()
		}).
		reaches("the profit", func(in *socialization, out *result) bool {
			return out.Outcome.Socialized.Sign() > 0 && out.Outcome.Socialized == profit(in)
		})
}

func (d *dice) socialization(in *socialization) {
	in.Context = d.market()
	in.Outcome = in.Context.Liquidate()
	in.OtherIsLong = d.coin()
	won := plain(in.Context.Book.Profit(in.OtherIsLong, in.Context.Quote.Price).Abs())
	in.Outcome.Deficit = as[perp.USD](d.part(won, 0, 2_000_000))
	in.Outcome.PaidByPool = as[perp.USD](d.part(won, 0, 2_000_000))
	in.NAV = signedAs[perp.USD](d.part(won, 0, 2_000_000), d.once(8))
}

func (d *dice) penalizing(in *penalizing) {
	in.Params = d.marketParams()
	mmr := plain(in.Params.MaintenanceMargin.Rate())
	in.Mmr = as[perp.Rate](d.part(mmr, 1_000_000, 1_200_000))
	in.Ratio = as[perp.Rate](d.part(mmr, 0, 1_200_000))
}

func (d *dice) partial(in *partial) {
	c := d.market()
	in.Params, in.Size = c.Params.Market, c.Position.Size
	mmr := in.Params.MaintenanceRate(in.Size)
	in.Ratio = as[perp.Rate](d.part(plain(mmr), 500_000, 1_000_000))
	in.PenaltyRate = in.Params.PenaltyRate(in.Ratio, mmr)
}

func (d *dice) rewarding(in *rewarding) {
	in.Globals = d.globalParams()
	least := plain(perp.ToUSD(in.Globals.MinReward))
	in.Penalty = as[perp.USD](d.part(least, 0, 6_000_000))
	if d.once(4) {
		in.Penalty = as[perp.USD](d.part(plain(perp.ToUSD(in.Globals.MaxReward)), 0, 4_000_000))
	}
	in.Insurance = as[perp.USD](d.part(least, 0, 1_500_000))
}

// liquidationPriceFormula is a search between 0 and 2^84, each step a health or two.
func liquidationPriceFormula() differential {
	price := func(is func(*perp.Context, perp.Price) bool) func(*perp.Context, *perp.Price) bool {
		return func(in *perp.Context, out *perp.Price) bool { return in.Position.Size.Sign() != 0 && is(in, *out) }
	}
	limit := as[perp.Price](*new(uint256.Int).Lsh(new(uint256.Int).SetOne(), 84))
	return of(drawMarket, func(in *perp.Context, out *perp.Price) { *out = in.LiquidationPrice() }).
		searches(84).
		reverts(overflow, divisionByZero).
		reaches("not live", func(in *perp.Context, _ *perp.Price) bool { return in.Status != perp.Live }).
		reaches("no position", func(in *perp.Context, _ *perp.Price) bool { return in.Position.Size.IsZero() }).
		reaches("long", price(func(in *perp.Context, out perp.Price) bool {
			return in.Position.Size.Sign() > 0 && !out.IsZero()
		})).
		reaches("short", price(func(in *perp.Context, out perp.Price) bool {
			return in.Position.Size.Sign() < 0 && out.Lt(limit)
		})).
		reaches("none", price(func(_ *perp.Context, out perp.Price) bool { return out.IsZero() || out == limit }))
}

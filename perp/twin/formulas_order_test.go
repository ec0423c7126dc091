package twin

import (
	"github.com/tidemark/tidemark/perp"
)

type evaluated struct {
	Preview perp.OrderPreview
	Context perp.Context
}

// orderFormulas are the tests of section 5.
func orderFormulas() map[string]differential {
	return map[string]differential{
		"evaluate": evaluateFormula(),
		"orderHash": of(func(d *dice, in *perp.Order) {
			var e evaluation
			d.evaluation(&e)
			*in = e.Order
		}, func(in *perp.Order, out *perp.Hash) { *out = in.Hash() }),
	}
}

func evaluateFormula() differential {
	isFilled := func(out *evaluated) bool { return out.Preview.Fault == perp.NoFault }
	f := of((*dice).evaluation, func(in *evaluation, out *evaluated) {
		out.Context = in.Context
		out.Preview = out.Context.Evaluate(&in.Order, in.Index, in.Safety)
	}).
		reverts(overflow, divisionByZero).
		reaches("cut and filled", func(_ *evaluation, out *evaluated) bool {
			return isFilled(out) && out.Preview.Fill.PayoutCut.Sign() > 0
		}).
		reaches("crossed and filled", func(in *evaluation, out *evaluated) bool {
			return isFilled(out) && in.Context.Position.Size.Sign()*out.Preview.Position.Size.Sign() < 0
		}).
		reaches("margin taken", func(_ *evaluation, out *evaluated) bool {
			return isFilled(out) && !out.Preview.Position.Size.IsZero() && out.Preview.Payout.Sign() > 0
		}).
		reaches("more than all", func(in *evaluation, out *evaluated) bool {
			return isFilled(out) && in.Order.ReduceOnly && out.Preview.Fill.SizeDelta != in.Order.SizeDelta
		})
	for _, fault := range faultsOfFills {
		f.reaches(fault.String(), func(_ *evaluation, out *evaluated) bool { return out.Preview.Fault == fault })
	}
	return f
}

// faultsOfFills are all that speaks against a fill itself; the others are told by who executes orders.
var faultsOfFills = []perp.Fault{
	perp.NoFault, perp.Stale, perp.SlippageFault, perp.MarginFault, perp.CapFault, perp.ModeFault, perp.GraceFault,
	perp.EpochFault, perp.NothingToReduce, perp.PayoutCutFault, perp.MarketEndedFault,
}

// boundFormulas are what governance may set; a branch is named for the rule that is broken.
func boundFormulas() map[string]differential {
	valid := "valid"
	return map[string]differential{
		"checkMarket": refusing((*dice).boundedParams, func(in *perp.Params) error { return in.Validate() }).
			reverts("minReward", "maxReward", "minMaintenance", "minMargin", "skewScale", "maintenanceMargin",
				"initialMargin", "minPenalty", "sizeFactor", "makerFee", "takerFee", "fundingFactor", "fundingCap",
				"maxOpenInterest", "maxSkew + maxOpenInterest", "lpShare", "adlTarget", "adlTrigger",
				"dust * maintenanceMargin").
			reaches(valid, func(*perp.Params, *struct{}) bool { return true }),
		"checkGlobals": refusing(func(d *dice, in *perp.GlobalParams) { *in = d.globalParams() },
			func(in *perp.GlobalParams) error { return in.Validate() }).
			reverts("minReward", "maxReward", "minMaintenance", "minMargin").
			reaches(valid, func(*perp.GlobalParams, *struct{}) bool { return true }),
		"checkOrders": refusing((*dice).orderParams, func(in *perp.OrderParams) error { return in.Validate() }).
			reverts("minDelay", "orderLife", "keeperFee").
			reaches(valid, func(*perp.OrderParams, *struct{}) bool { return true }),
		"checkFeed": refusing((*dice).feedParams, func(in *perp.FeedParams) error { return in.Validate() }).
			reverts("pushMaxAge", "maxAge", "outageGap", "gracePeriod").
			reaches(valid, func(*perp.FeedParams, *struct{}) bool { return true }),
		"checkCooldown": refusing(func(d *dice, in *waiting) { in.Time = perp.Time(3600 + d.upTo(14*86_400-3600)) },
			func(in *waiting) error { return perp.ValidateCooldown(in.Time) }).
			reverts("cooldown").
			reaches(valid, func(*waiting, *struct{}) bool { return true }),
	}
}

type waiting struct{ Time perp.Time }

// boundedParams are valid but for their dust in some; in others one of them is near its bound, on either side.
func (d *dice) boundedParams(in *perp.Params) {
	c := d.market()
	*in = c.Params
	reach := times(plain(in.Market.SkewScale), one(uint64(in.Market.MaintenanceMargin)))
	reach = over(reach, one(1e6))
	share := d.part(reach, 0, 1_000_000)
	in.Market.MaxSkew = as[perp.Size](capped(share, 103))
	in.Market.MaxOpenInterest = as[perp.Size](capped(d.nudge(minus(reach, share)), 104))
	dust := over(times(plain(in.Global.MinMaintenance), one(1e6)), one(uint64(in.Market.MaintenanceMargin)))
	in.Global.Dust = as[perp.Tokens](capped(d.nudge(plus(dust, one(1))), 48))
	parts := []*perp.PPM{
		&in.Market.InitialMargin, &in.Market.SizeFactor, &in.Market.TakerFee, &in.Market.FundingFactor,
		&in.Market.FundingCap, &in.Market.LpShare, &in.Market.AdlTrigger, &in.Market.MinPenalty, &in.Market.AdlTarget,
	}
	if d.once(2) {
		*parts[d.IntN(len(parts))] = perp.PPM(d.nudge(one(limits[d.IntN(len(limits))]))[0] & 0xffffff)
	}
}

// limits are the numbers that governance's bounds are made of.
var limits = []uint64{0, 1, 10_000, 100_000, 600_000, 1_000_000, 10_000_000, 1<<24 - 1}

func (d *dice) orderParams(in *perp.OrderParams) {
	in.MinDelay = perp.Time(d.upTo(119))
	in.OrderLife = in.MinDelay + perp.Time(d.upTo(uint64(121-in.MinDelay)))
	in.KeeperFee = as[perp.Tokens](d.nudge(plus(one(d.upTo(100_000_000)), one(1))))
}

func (d *dice) feedParams(in *perp.FeedParams) {
	in.PushMaxAge = perp.Time(d.upTo(241))
	in.MaxAge = in.PushMaxAge + perp.Time(d.upTo(uint64(601-in.PushMaxAge)))
	in.OutageGap = in.MaxAge + 119 + perp.Time(d.upTo(86_401-uint64(in.MaxAge)-119))
	in.GracePeriod = perp.Time(d.upTo(86_401))
}

package perp

import "github.com/holiman/uint256"

// What governance may set at most and at least: a fee may be 1 %, c of F-7 10, K of F-4 100, a funding rate 10 % per
// 8 h.
const (
	maxFee           = 10_000
	maxSizeFactor    = 10_000_000
	maxFundingFactor = 100_000_000
	maxFundingCap    = 100_000
	maxAdlTrigger    = 600_000
	maxOrderLife     = 120
	maxKeeperFee     = 100_000_000
	minCooldown      = 3600
	maxCooldown      = 14 * 86_400
	maxPushAge       = 240
	maxPriceAge      = 600
	maxGrace         = 86_400
	ppm              = 1_000_000
)

// rules checks one rule after the other and keeps the first that is broken.
type rules struct{ broken error }

func (r *rules) atMost(name string, given, bound uint256.Int) {
	if r.broken == nil && given.Gt(&bound) {
		r.broken = refuse("OutOfBounds", name, &given, &bound)
	}
}

// fits is atMost for what the contracts hold in so many bits; a negative number does not.
func (r *rules) fits(name string, given uint256.Int, bits uint) {
	limit := power(bits)
	limit.SubUint64(&limit, 1)
	r.atMost(name, given, limit)
}

func (r *rules) atLeast(name string, given, bound uint256.Int) {
	if r.broken == nil && given.Lt(&bound) {
		r.broken = refuse("OutOfBounds", name, &given, &bound)
	}
}

// Validate checks the parameters of a market, and those that all share, against the bounds of governance; the error is
// a Refusal named OutOfBounds.
func (p *Params) Validate() error {
	var r rules
	p.Market.checkSizes(&r)
	p.Global.checkSizes(&r)
	if r.broken != nil {
		return r.broken
	}
	p.Global.check(&r)
	p.Market.checkMargins(&r)
	p.Market.checkTrading(&r)
	r.atLeast("dust * maintenanceMargin",
		times(&p.Global.Dust.wad, uint64(p.Market.MaintenanceMargin)), times(&p.Global.MinMaintenance.wad, ppm))
	return r.broken
}

func (p *MarketParams) checkSizes(r *rules) {
	r.fits("skewScale", p.SkewScale.wad, 112)
	r.fits("maxSkew", p.MaxSkew.wad, 104)
	r.fits("maxOpenInterest", p.MaxOpenInterest.wad, 104)
}

func (p *MarketParams) checkMargins(r *rules) {
	r.atLeast("skewScale", p.SkewScale.wad, count(1))
	r.atMost("maintenanceMargin", p.MaintenanceMargin.parts(), p.InitialMargin.parts())
	r.atMost("initialMargin", p.InitialMargin.parts(), count(ppm))
	r.atLeast("maintenanceMargin", p.MaintenanceMargin.parts(), count(uint64(p.MinPenalty)+uint64(p.MaxPenalty)))
	r.atLeast("maintenanceMargin", p.MaintenanceMargin.parts(), count(1))
	r.atMost("minPenalty", p.MinPenalty.parts(), p.MaxPenalty.parts())
}

func (p *MarketParams) checkTrading(r *rules) {
	r.atMost("sizeFactor", p.SizeFactor.parts(), count(maxSizeFactor))
	r.atMost("makerFee", p.MakerFee.parts(), p.TakerFee.parts())
	r.atMost("takerFee", p.TakerFee.parts(), count(maxFee))
	r.atMost("fundingFactor", p.FundingFactor.parts(), count(maxFundingFactor))
	r.atMost("fundingCap", p.FundingCap.parts(), count(maxFundingCap))
	r.fits("maxOpenInterest", p.MaxOpenInterest.wad, 103)
	reach := p.MaxSkew.Add(p.MaxOpenInterest)
	r.atMost("maxSkew + maxOpenInterest", times(&reach.wad, ppm), times(&p.SkewScale.wad, uint64(p.MaintenanceMargin)))
	r.atLeast("lpShare", p.LpShare.parts(), count(1))
	r.atMost("lpShare", p.LpShare.parts(), count(ppm))
	r.atLeast("adlTarget", p.AdlTarget.parts(), count(1))
	r.atLeast("adlTrigger", p.AdlTrigger.parts(), count(uint64(p.AdlTarget)+1))
	r.atMost("adlTrigger", p.AdlTrigger.parts(), count(maxAdlTrigger))
}

// Validate checks what does not depend on a market; the error is a Refusal named OutOfBounds.
func (g *GlobalParams) Validate() error {
	var r rules
	if g.checkSizes(&r); r.broken == nil {
		g.check(&r)
	}
	return r.broken
}

func (g *GlobalParams) checkSizes(r *rules) {
	r.fits("minMargin", g.MinMargin.wad, 48)
	r.fits("minMaintenance", g.MinMaintenance.wad, 48)
	r.fits("minReward", g.MinReward.wad, 48)
	r.fits("maxReward", g.MaxReward.wad, 48)
	r.fits("dust", g.Dust.wad, 48)
}

func (g *GlobalParams) check(r *rules) {
	r.atLeast("minReward", g.MinReward.wad, count(1))
	r.atLeast("maxReward", g.MaxReward.wad, g.MinReward.wad)
	r.atLeast("minMaintenance", g.MinMaintenance.wad, times(&g.MinReward.wad, 2))
	r.atLeast("minMargin", g.MinMargin.wad, times(&g.MinMaintenance.wad, 2))
}

// Validate checks against the bounds of governance; the error is a Refusal named OutOfBounds.
func (o *OrderParams) Validate() error {
	var r rules
	r.atLeast("minDelay", o.MinDelay.seconds(), count(1))
	r.fits("minDelay", o.MinDelay.seconds(), 16)
	r.atLeast("orderLife", o.OrderLife.seconds(), (o.MinDelay + 1).seconds())
	r.atMost("orderLife", o.OrderLife.seconds(), count(maxOrderLife))
	r.atMost("keeperFee", o.KeeperFee.wad, count(maxKeeperFee))
	return r.broken
}

// Validate checks against the bounds of governance; the error is a Refusal named OutOfBounds. An order must die before
// the outage that hides its price begins a grace period.
func (f *FeedParams) Validate() error {
	var r rules
	r.atLeast("pushMaxAge", f.PushMaxAge.seconds(), count(1))
	r.atMost("pushMaxAge", f.PushMaxAge.seconds(), count(maxPushAge))
	r.atLeast("maxAge", f.MaxAge.seconds(), f.PushMaxAge.seconds())
	r.atMost("maxAge", f.MaxAge.seconds(), count(maxPriceAge))
	r.atLeast("outageGap", f.OutageGap.seconds(), (f.MaxAge + maxOrderLife).seconds())
	r.atMost("outageGap", f.OutageGap.seconds(), count(86_400))
	r.atMost("gracePeriod", f.GracePeriod.seconds(), count(maxGrace))
	return r.broken
}

// ValidateCooldown checks a redeem cooldown against the bounds of governance; the error is a Refusal named OutOfBounds.
func ValidateCooldown(cooldown Time) error {
	var r rules
	r.atLeast("cooldown", cooldown.seconds(), count(minCooldown))
	r.atMost("cooldown", cooldown.seconds(), count(maxCooldown))
	return r.broken
}

func (p PPM) parts() uint256.Int    { return count(uint64(p)) }
func (t Time) seconds() uint256.Int { return count(uint64(t)) }

func count(n uint64) uint256.Int { return *uint256.NewInt(n) }

func times(a *uint256.Int, n uint64) uint256.Int {
	factor := count(n)
	return mul(a, &factor)
}

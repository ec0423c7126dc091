package twin

import (
	"github.com/holiman/uint256"

	"github.com/tidemark/tidemark/perp"
)

// A market that could be is drawn from its price and the notional of a position, everything else in proportion to them.

// market is one with a position, near what a liquidation depends on.
func (d *dice) market() (c perp.Context) {
	c.Market, c.Status = perp.MarketID(1+d.IntN(16)), perp.Live
	if d.once(16) {
		c.Status = perp.Status(d.IntN(3))
	}
	c.Accrued, c.NoIncreases, c.PoolHasShares = d.coin(), d.once(16), !d.once(8)
	c.Params = perp.Params{Market: d.marketParams(), Global: d.globalParams()}
	c.Quote = d.quote()
	long := d.coin()
	d.openSides(&c, long)
	d.charge(&c, long)
	d.fund(&c, long)
	d.secure(&c)
	return c
}

func (d *dice) quote() perp.Quote {
	return perp.Quote{
		Price:     as[perp.Price](d.digits(40, 80)),
		Timestamp: perp.Time(d.below(31)[0]),
		Integral:  as[perp.Integral](d.digits(0, 120)),
		Fresh:     !d.once(16), Recent: d.coin(), InGrace: d.once(16), AcceptedNow: d.coin(),
	}
}

func (d *dice) marketParams() (p perp.MarketParams) {
	ppm := func(most perp.PPM) perp.PPM { return perp.PPM(d.upTo(uint64(most))) }
	p.MaintenanceMargin = 1 + ppm(200_000)
	p.InitialMargin = p.MaintenanceMargin + ppm(300_000)
	p.MinPenalty = ppm(p.MaintenanceMargin / 2)
	p.MaxPenalty = p.MinPenalty + ppm(p.MaintenanceMargin-2*p.MinPenalty)
	p.SizeFactor, p.FundingFactor, p.FundingCap = ppm(10_000_000), ppm(100_000_000), ppm(100_000)
	p.TakerFee = ppm(10_000)
	p.MakerFee = ppm(p.TakerFee)
	p.LpShare, p.AdlTarget = 1+ppm(999_999), 1+ppm(599_998)
	p.AdlTrigger = p.AdlTarget + 1 + ppm(599_999-p.AdlTarget)
	return p
}

func (d *dice) globalParams() (g perp.GlobalParams) {
	reward := d.digits(1, 28)
	maintenance := times(reward, one(2+d.upTo(6)))
	g.MinReward, g.MaxReward = as[perp.Tokens](reward), as[perp.Tokens](times(reward, one(1+d.upTo(99))))
	g.MinMaintenance = as[perp.Tokens](maintenance)
	g.MinMargin = as[perp.Tokens](times(maintenance, one(2+d.upTo(6))))
	if !d.once(4) {
		g.Dust = as[perp.Tokens](d.digits(10, 38))
	}
	return g
}

// openSides gives the position a size, and both sides what they have open; each at prices of its own.
func (d *dice) openSides(c *perp.Context, long bool) {
	price := plain(c.Quote.Price)
	size := capped(over(times(d.digits(55, 84), one(1e18)), price), 98)
	side, other := plus(size, d.part(size, 0, 20_000_000)), uint256.Int{}
	if d.once(4) {
		side = size
	}
	if !d.once(8) {
		other = d.part(side, 0, 1_200_000)
	}
	c.Position.Size = signedAs[perp.Size](size, long)
	c.Position.EntryNotional = signedAs[perp.USD](d.worthAbout(size, price, 300_000), long)
	c.Position.Epoch = d.below(uint(d.IntN(9)))[0]
	longs, shorts := side, other
	if !long {
		longs, shorts = other, side
	}
	c.Book.LongOpenInterest, c.Book.ShortOpenInterest = as[perp.Size](longs), as[perp.Size](shorts)
	c.Book.LongEntry = as[perp.USD](d.worthAbout(longs, price, 200_000))
	c.Book.ShortEntry = signedAs[perp.USD](d.worthAbout(shorts, price, 200_000), false)
	d.scale(&c.Params.Market, plus(side, other))
}

// scale makes a market as deep as it must be for so much open interest, or deeper; its caps are mostly out of reach.
func (d *dice) scale(p *perp.MarketParams, open uint256.Int) {
	scale := plus(open, one(1))
	p.SkewScale = as[perp.Size](capped(*scale.Lsh(&scale, uint(1+d.IntN(12))), 112))
	p.MaxSkew, p.MaxOpenInterest = perp.Size{}, perp.Size{}
	for _, limit := range []*perp.Size{&p.MaxSkew, &p.MaxOpenInterest} {
		*limit = as[perp.Size](power103)
		if d.once(4) {
			*limit = as[perp.Size](capped(d.part(open, 500_000, 1_500_000), 103))
		}
	}
}

var power103 = *new(uint256.Int).Lsh(uint256.NewInt(1), 103)

// worthAbout is what a size costs at a price up to `spread` parts per million from another.
func (d *dice) worthAbout(size, price uint256.Int, spread uint64) uint256.Int {
	at := d.part(price, 1_000_000-spread, 1_000_000+spread)
	if d.once(8) {
		at = price
	}
	return d.nudge(plus(over(times(size, at), one(1e18)), one(1)))
}

// charge sets the funding of both sides, and what of it the position has settled.
func (d *dice) charge(c *perp.Context, long bool) {
	price := plain(c.Quote.Price)
	index := func(most uint64) uint256.Int {
		if d.once(4) {
			return uint256.Int{}
		}
		return d.eitherSign(d.part(price, 0, most))
	}
	longs, shorts := index(100_000), index(100_000)
	c.Book.FundingLong, c.Book.FundingShort = as[perp.FundingIndex](longs), as[perp.FundingIndex](shorts)
	own := shorts
	if long {
		own = longs
	}
	c.Position.FundingEntry = as[perp.FundingIndex](plus(own, index(20_000)))
	debt := times(plain(c.Book.LongOpenInterest), plus(longs, index(10_000)))
	debt = plus(debt, times(plain(c.Book.ShortOpenInterest), plus(shorts, index(10_000))))
	c.Book.FundingDebt = as[perp.Debt](debt)
	c.Book.PriceIntegral = as[perp.Integral](d.digits(0, 120))
}

// fund gives the pool money: none, less than what the side has won, or more.
func (d *dice) fund(c *perp.Context, long bool) {
	notional := plain(perp.Notional(c.Book.OpenInterest(long), c.Quote.Price))
	lpCash := times(notional, one(1+d.Uint64N(64)))
	switch d.IntN(8) {
	case 0:
		lpCash = d.part(notional, 0, 50_000)
	case 1:
		lpCash = d.part(notional, 0, 1_000_000)
	case 2:
		lpCash = d.nudge(plain(c.Book.Profit(long, c.Quote.Price).Abs()))
	case 3:
		lpCash = uint256.Int{}
	}
	c.Cash.LpCash = as[perp.USD](lpCash)
	c.Cash.Treasury = as[perp.USD](d.digits(0, 90))
	c.Cash.Insurance = as[perp.USD](d.part(notional, 0, 100_000))
	if d.once(4) {
		c.Cash.Insurance = as[perp.USD](d.digits(0, 60))
	}
}

// secure gives the position the margin that makes its equity what it must keep, twice that, a part of it, or less
// than nothing.
func (d *dice) secure(c *perp.Context) {
	equity, required := c.Health()
	share := d.part(plain(required), 400_000, 1_400_000)
	switch d.IntN(8) {
	case 0:
		share = plain(required)
	case 1:
		share = over(plain(required), one(2))
	case 2:
		share = d.part(plain(required), 0, 3_000_000)
	case 3:
		share = d.eitherSign(d.part(plain(required), 0, 500_000))
	}
	margin := as[perp.USD](d.nudge(share)).Sub(equity)
	if margin.Sign() < 0 && !d.once(4) {
		margin = as[perp.USD](d.digits(0, 70))
	}
	c.Position.Margin = margin
}

// capped is n, or where it has more bits than that the largest that has not.
func capped(n uint256.Int, bits uint) uint256.Int {
	limit := *new(uint256.Int).Lsh(uint256.NewInt(1), bits)
	if n.Lt(&limit) {
		return n
	}
	return minus(limit, one(1))
}

// signedAs is the number in a unit, negative for a short.
func signedAs[T any, P interface {
	*T
	setWord
}](n uint256.Int, long bool) T {
	if !long {
		n.Neg(&n)
	}
	return as[T, P](n)
}

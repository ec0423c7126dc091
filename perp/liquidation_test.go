package perp

import (
	"math/rand/v2"
	"testing"
)

// TestPenaltyRate: 0.5 % from mmr on, 1.5 % at 0; mmr is 2.55 %, of 10 base units in a scale of 10,000.
func TestPenaltyRate(t *testing.T) {
	for _, v := range []struct{ ratio, want string }{
		{"0.5", "0.005"},
		{"0.025500000000000001", "0.005"},
		{"0.0255", "0.005"},
		{"0.025499999999999999", "0.005000000000000001"},
		{"0.01275", "0.01"},
		{"0.000000000000000001", "0.015"},
		{"0", "0.015"},
	} {
		params := majorParams()
		if got := params.PenaltyRate(must[Rate](v.ratio), must[Rate]("0.0255")); got != must[Rate](v.want) {
			t.Errorf("at %s: got %v, want %v", v.ratio, got, v.want)
		}
	}
}

// TestPartialSize of 10: imr 5.1 %, mmr 2.55 %, t 3.825 %. 10 * (0.03825 - r) / (0.03825 - penaltyRate), up.
func TestPartialSize(t *testing.T) {
	for _, v := range []struct{ size, ratio, penaltyRate, want string }{
		{"10", "0.02", "0.007", "5.84"},
		{"-10", "0.02", "0.007", "5.84"},
		{"10", "0.02", "0.0083", "6.093489148580968281"},
		{"10", "0.005", "0.005", "10"},
		{"10", "0.038249999999999999", "0.005", "0.000000000000000301"},
	} {
		params := majorParams()
		got := params.PartialSize(must[Size](v.size), must[Rate](v.ratio), must[Rate](v.penaltyRate))
		if got != must[Size](v.want) {
			t.Errorf("of %s at %s and %s: got %v, want %v", v.size, v.ratio, v.penaltyRate, got, v.want)
		}
	}
}

// TestPartialSize_TargetIsDown: of one unit imr and mmr end on 1, and of 10,001 units on 2 and 1; t loses its half. A
// penalty one unit below t divides by 1.
func TestPartialSize_TargetIsDown(t *testing.T) {
	for _, v := range []struct{ size, target string }{
		{"1", "0.037500000000000001"},
		{"10001", "0.037500000000000001"},
		{"20000", "0.037500000000000001"},
		{"20001", "0.037500000000000002"},
	} {
		params, target, unit := majorParams(), must[Rate](v.target), wad[Rate]("1")
		size := wad[Size](v.size)
		if got := params.PartialSize(size, target.Sub(unit), target.Sub(unit)); got != size {
			t.Errorf("of %s units a unit below %s: got %v, want all", v.size, v.target, got)
		}
		if got := params.PartialSize(size, target, target.Sub(unit)); !got.IsZero() {
			t.Errorf("of %s units at %s: got %v, want nothing", v.size, v.target, got)
		}
	}
}

// TestReward is half of a penalty from 2 to 500, and at most what there is.
func TestReward(t *testing.T) {
	for _, v := range []struct{ penalty, insurance, want string }{
		{"100", "0", "50"},
		{"3.999999999999999999", "2", "2"},
		{"4", "0", "2"},
		{"4.000000000000000001", "0", "2"},
		{"4.000000000000000003", "0", "2.000000000000000001"},
		{"999.999999999999999998", "0", "499.999999999999999999"},
		{"1000", "0", "500"},
		{"1000.000000000000000002", "0", "500"},
		{"2000", "9", "500"},
		{"1", "0.5", "1.5"},
		{"1", "1", "2"},
		{"1", "1.000000000000000001", "2"},
		{"0", "0", "0"},
		{"0", "5", "2"},
	} {
		globals := globalParams()
		if got := globals.Reward(must[USD](v.penalty), must[USD](v.insurance)); got != must[USD](v.want) {
			t.Errorf("for %s with %s: got %v, want %v", v.penalty, v.insurance, got, v.want)
		}
	}
}

// longOfTen was opened at the index, 3,000, against a short of 10; insurance has 100. Its MM is 765.
func longOfTen(margin string) *Context {
	c := &Context{
		Market: 1, Status: Live, Params: Params{majorParams(), globalParams()},
		Quote:    Quote{Price: must[Price]("3000"), Fresh: true, Recent: true},
		Position: Position{Size: must[Size]("10"), Margin: must[USD](margin), EntryNotional: must[USD]("30000")},
		Cash:     Cash{LpCash: must[USD]("1000000"), Insurance: must[USD]("100")},
	}
	against := Position{Size: must[Size]("-10"), EntryNotional: must[USD]("-30000")}
	c.Book.add(&c.Position)
	c.Book.add(&against)
	return c
}

// closedOf liquidates and tells what was closed.
func closedOf(change func(*Context), margin string) Size {
	c := longOfTen(margin)
	change(c)
	return c.Liquidate().Closed
}

// TestLiquidate_APart: r is 2 %, so the penalty 0.5 % + 1 % * 0.55 / 2.55, up, and the part
// 10 * 0.01825 / (0.03825 - penaltyRate), up. Sold from skew 0 it gives up x * 3,000 * x / 20,000.
func TestLiquidate_APart(t *testing.T) {
	c := longOfTen("600")
	l := c.Liquidate()
	if l.MarginRatio != must[Rate]("0.02") || l.PenaltyRate != must[Rate]("0.00715686274509804") {
		t.Errorf("got ratio %v and penalty rate %v, want 0.02 and 0.00715686274509804", l.MarginRatio, l.PenaltyRate)
	}
	short, gain := exactOf(must[Rate]("0.01825")), exactOf(must[Rate]("0.03109313725490196"))
	closed := exactUp(exactInt(10).times(exactW), short, gain)
	checkExact(t, "closed", exactOf(l.Closed), closed)
	penalty := exactUp(exactUp(closed, exactInt(3_000), exactOne), exactOf(l.PenaltyRate), exactW)
	checkExact(t, "penalty", exactOf(l.Penalty), penalty)
	half := exactDown(penalty, exactOne, exactTwo)
	checkExact(t, "reward", exactOf(l.Reward), half)
	checkExact(t, "insurance", exactOf(c.Cash.Insurance), exactInt(100).times(exactW).plus(penalty).minus(half))
	if !l.Payout.IsZero() || !l.Deficit.IsZero() || c.Position.Size.Add(l.Closed) != must[Size]("10") {
		t.Errorf("got %+v and %v left, want no payout, no deficit, and 10 in all", l, c.Position.Size)
	}
	if equity, required := c.Health(); equity.Lt(required) {
		t.Errorf("got equity %v, want %v", equity, required)
	}
}

// TestLiquidate_PartOrAll: each test of F-10 that decides for all, and one unit beside it.
func TestLiquidate_PartOrAll(t *testing.T) {
	half := func(*Context) {}
	dust := func(units string) func(*Context) {
		return func(c *Context) { c.Params.Global.Dust = must[Tokens](units) }
	}
	for _, v := range []struct {
		name, margin string
		change       func(*Context)
		all          bool
	}{
		{"at half of mmr", "382.5", half, false},
		{"a unit of equity below", "382.499999999999999999", half, true},
		{"without equity", "0", half, true},
		{"without equity and mmr", "0", func(c *Context) {
			p := &c.Params.Market
			p.MaintenanceMargin, p.SizeFactor, p.MinPenalty, p.MaxPenalty = 0, 0, 0, 0
		}, true},
		{"a notional of dust", "600", dust("30000"), true},
		// 10 * 0.01825 / 0.03109313725490196 = 5.8694623994955..., and what is left is worth 12,391.6128015...
		{"a rest above dust", "600", dust("12391.612801"), false},
		{"a rest below dust", "600", dust("12391.612802"), true},
		{"a fill that costs more than it frees", "600", func(c *Context) {
			c.Params.Market.SkewScale, c.Params.Market.SizeFactor = must[Size]("100"), 10_000
		}, true},
		// 1,500 won, 1,000 of funding owed, 100 of margin
		{"a margin that would be negative", "100", func(c *Context) {
			c.setEntry(exactOf(must[USD]("28500")))
			c.Book.FundingLong = must[FundingIndex]("100")
		}, true},
		// both penalties are mmr / 2 and r is: t - r over t - penaltyRate is 1
		{"a part that is all", "375", func(c *Context) {
			p := &c.Params.Market
			p.SizeFactor, p.MinPenalty, p.MaxPenalty, c.Params.Global.Dust = 0, 12_500, 12_500, Tokens{}
		}, true},
	} {
		if got := closedOf(v.change, v.margin); (got == must[Size]("10")) != v.all {
			t.Errorf("%s: closed %v of 10, want all: %v", v.name, got, v.all)
		}
	}
}

// TestLiquidate_AsMuchAsDustIsLeft: 2 at 3,000 with 75 in a deep, flat market, imr 4.5 %: t is 3.5 %, r 1.25 %, and
// 2 * 0.0225 / 0.03 = 1.5 is closed, if more than dust is left of 1,500.
func TestLiquidate_AsMuchAsDustIsLeft(t *testing.T) {
	for _, v := range []struct{ dust, want string }{{"1499.999999", "1.5"}, {"1500", "2"}} {
		c := longOfTen("75")
		c.Position.Size, c.Position.EntryNotional = must[Size]("2"), must[USD]("6000")
		c.Book = Book{}
		c.Book.add(&c.Position)
		p := &c.Params.Market
		p.SkewScale, p.SizeFactor, p.InitialMargin = must[Size]("1000000000000"), 0, 45_000
		p.MinPenalty, p.MaxPenalty, c.Params.Global.Dust = 5_000, 5_000, must[Tokens](v.dust)
		if got := c.Liquidate().Closed; got != must[Size](v.want) {
			t.Errorf("dust %s: got %v closed, want %v", v.dust, got, v.want)
		}
	}
}

// TestLiquidate_All: 10 sold from skew 0 give up 10 * 3,000 * 10 / 20,000 = 15. The reward comes from the penalty, then
// from insurance, and only then what insurance has left pays for the deficit.
func TestLiquidate_All(t *testing.T) {
	for _, v := range []struct {
		name, margin, price, insurance, minReward           string
		penalty, reward, payout, deficit, byInsurance, left string
	}{
		// r is 1 / 60, down: 0.5 % + 1 % * (0.0255 - r) / 0.0255 is 0.84640522875817 %, up
		{
			"by rate", "500", "3000", "100", "2",
			"253.921568627451", "126.9607843137255", "231.078431372549", "0", "0", "226.9607843137255",
		},
		{"by the least reward", "500", "3000", "100", "400", "400", "400", "85", "0", "0", "100"},
		{"by what is left of the margin", "50", "3000", "100", "2", "35", "17.5", "0", "0", "0", "117.5"},
		{"nothing is left", "15", "3000", "100", "2", "0", "2", "0", "0", "0", "98"},
		{"a deficit for insurance", "0", "3000", "100", "2", "0", "2", "0", "15", "15", "83"},
		// 100 are lost by the index, 14.95 by the fill
		{"a deficit for both", "0", "2990", "100", "2", "0", "2", "0", "114.95", "98", "0"},
		{"a deficit for the pool", "0", "3000", "0", "2", "0", "0", "0", "15", "0", "0"},
		{"insurance for the reward alone", "0", "3000", "1.5", "2", "0", "1.5", "0", "15", "0", "0"},
		{"insurance for exactly both", "0", "3000", "17", "2", "0", "2", "0", "15", "15", "0"},
	} {
		c := longOfTen(v.margin)
		c.Quote.Price, c.Cash.Insurance = must[Price](v.price), must[USD](v.insurance)
		c.Params.Global.Dust, c.Params.Global.MinReward = must[Tokens]("30000"), must[Tokens](v.minReward)
		l := c.Liquidate()
		got := []USD{l.Penalty, l.Reward, l.Payout, l.Deficit, l.PaidByInsurance, c.Cash.Insurance}
		for i, want := range []string{v.penalty, v.reward, v.payout, v.deficit, v.byInsurance, v.left} {
			if got[i] != must[USD](want) {
				t.Errorf("%s: got penalty, reward, payout, deficit, its part and insurance %v, want %v as number %d",
					v.name, got, want, i)
			}
		}
		if l.PaidByPool != l.Deficit.Sub(l.PaidByInsurance) || c.Position != (Position{Epoch: 1}) {
			t.Errorf("%s: got %v by the pool and %+v left, want the rest and none", v.name, l.PaidByPool, c.Position)
		}
	}
}

// TestSocialize: what the pool has paid, as far as NAV is negative and the ten short have won.
func TestSocialize(t *testing.T) {
	for _, v := range []struct {
		name, nav, fromPool, price string
		long                       bool
		want, perUnit              string
	}{
		{"no loss of the pool", "0", "100", "2900", false, "0", "0"},
		{"a NAV", "5", "100", "2900", false, "0", "0"},
		{"by NAV", "-60", "100", "2900", false, "60", "6"},
		{"10,000 units of NAV", "-0.00000000000001", "100", "2900", false, "0.00000000000001", "0.000000000000001"},
		{"by the pool's part", "-160", "100", "2900", false, "100", "10"},
		{"nothing from the pool", "-160", "0", "2900", false, "0", "0"},
		{"by a profit of 10 * 7", "-160", "100", "2993", false, "70", "7"},
		{"the other side has lost", "-160", "100", "3001", false, "0", "0"},
		{"longs", "-160", "100", "3007", true, "70", "7"},
		{"longs who have lost", "-160", "100", "2900", true, "0", "0"},
	} {
		c, l := longOfTen("0"), Liquidation{PaidByPool: must[USD](v.fromPool)}
		c.Quote.Price = must[Price](v.price)
		c.Socialize(&l, must[USD](v.nav), v.long)
		if l.Socialized != must[USD](v.want) || l.SocializedPerUnit != must[FundingIndex](v.perUnit) {
			t.Errorf("%s: got %v, %v a unit, want %v, %v", v.name, l.Socialized, l.SocializedPerUnit, v.want, v.perUnit)
		}
		if l.Socialized.Add(l.PaidByPool) != must[USD](v.fromPool) {
			t.Errorf("%s: got %v left for the pool of %v", v.name, l.PaidByPool, v.fromPool)
		}
	}
}

// TestSocialize_EmptySide divides by nothing.
func TestSocialize_EmptySide(t *testing.T) {
	c, l := longOfTen("0"), Liquidation{PaidByPool: must[USD]("100")}
	c.Book.ShortOpenInterest, c.Book.ShortEntry = Size{}, USD{}
	if c.Socialize(&l, must[USD]("-160"), false); !l.Socialized.IsZero() || l.PaidByPool != must[USD]("100") {
		t.Errorf("got %v, and %v for the pool, want 0 and 100", l.Socialized, l.PaidByPool)
	}
}

// outcomeOf is F-10 and F-11 on exact numbers.
type outcomeOf struct {
	*exactState
	ratio, penaltyRate, closed, penalty, reward, payout, deficit, byInsurance exact
}

// liquidated is what liquidating does to s.
func (s *exactState) liquidated() *outcomeOf {
	p, n, q := &s.params, exactNotional(s.size, s.index), s.size
	o := &outcomeOf{exactState: s, ratio: exactRatio(s.equity(), n)}
	mmr := p.mmr(q)
	o.penaltyRate = p.penaltyRate(o.ratio, mmr)
	if s.equity().sign() > 0 && exactTwo.times(o.ratio).cmp(mmr) >= 0 && p.dust.isBelow(n) && o.closePart() {
		o.pay()
		return o
	}
	o.closed = q.abs()
	o.move(q.neg())
	o.penalty = exactUp(n, o.penaltyRate, exactW).max(p.minReward).min(o.margin.max(exactZero))
	o.pay()
	o.payout, o.deficit = o.margin.max(exactZero), o.margin.min(exactZero).neg()
	o.byInsurance = o.deficit.min(o.insurance)
	o.insurance, o.margin = o.insurance.minus(o.byInsurance), exactZero
	o.lpCash = o.lpCash.minus(o.deficit).plus(o.byInsurance)
	return o
}

func (o *outcomeOf) closePart() bool {
	p, after := &o.params, *o.exactState
	x := p.partialSize(o.size, o.ratio, o.penaltyRate)
	left := o.size.abs().minus(x)
	if left.sign() <= 0 || exactNotional(left, o.index).cmp(p.dust) <= 0 {
		return false
	}
	after.move(x.as(o.size).neg())
	penalty := exactUp(exactNotional(x, o.index), o.penaltyRate, exactW).min(after.equity().max(exactZero))
	if after.equity().minus(penalty).isBelow(p.mm(after.size, o.index)) || after.margin.isBelow(penalty) {
		return false
	}
	*o.exactState, o.closed, o.penalty = after, x, penalty
	return true
}

func (o *outcomeOf) pay() {
	o.reward = o.params.reward(o.penalty, o.insurance)
	o.margin = o.margin.minus(o.penalty)
	o.insurance = o.insurance.plus(o.penalty).minus(o.reward)
}

func (o *outcomeOf) check(t *testing.T, c *Context, l *Liquidation) {
	t.Helper()
	checkState(t, c, o.exactState)
	checkFill(t, l.Fill, o.exactState)
	checkExact(t, "ratio", exactOf(l.MarginRatio), o.ratio)
	checkExact(t, "penalty rate", exactOf(l.PenaltyRate), o.penaltyRate)
	checkExact(t, "closed", exactOf(l.Closed), o.closed)
	checkExact(t, "penalty", exactOf(l.Penalty), o.penalty)
	checkExact(t, "reward", exactOf(l.Reward), o.reward)
	checkExact(t, "payout", exactOf(l.Payout), o.payout)
	checkExact(t, "deficit", exactOf(l.Deficit), o.deficit)
	checkExact(t, "by insurance", exactOf(l.PaidByInsurance), o.byInsurance)
	checkExact(t, "by the pool", exactOf(l.PaidByPool), o.deficit.minus(o.byInsurance))
}

// TestLiquidate_AgainstThePage, and I-3: NAV falls by no more than what the pool pays of a deficit.
func TestLiquidate_AgainstThePage(t *testing.T) {
	repeat(t, 10_000, 1_000, func(t *testing.T, r *rand.Rand) bool {
		c := unhealthy(r)
		want, nav := exactContext(c).liquidated(), exactContext(c).nav()
		size := c.Position.Size
		l := c.Liquidate()
		want.check(t, c, &l)
		if after := exactContext(c).nav().plus(exactOf(l.PaidByPool)); after.isBelow(nav) {
			t.Errorf("NAV with the pool's part: got %v, want at least %v", after, nav)
		}
		return l.Closed != size.Abs()
	})
}

// TestSocialize_AgainstThePage, and I-7: no more than the profit, but for the rounding of its index.
func TestSocialize_AgainstThePage(t *testing.T) {
	repeat(t, 10_000, 1_000, func(t *testing.T, r *rand.Rand) bool {
		c, long := anyContext(r), coin(r)
		s, nav, fromPool := exactContext(c), spreadSigned(r, maxCash), spread(r, exactZero, maxCash)
		l := Liquidation{PaidByPool: signed[usd](fromPool)}
		c.Socialize(&l, signed[usd](nav), long)
		want := exactSocialized(nav, fromPool, s.sideProfit(long))
		checkExact(t, "socialized", exactOf(l.Socialized), want)
		checkExact(t, "for the pool", exactOf(l.PaidByPool), fromPool.minus(want))
		open := exactOf(c.Book.OpenInterest(long))
		if given := exactOf(l.SocializedPerUnit).times(open).minus(want.times(exactW)); given.sign() < 0 ||
			given.sign() > 0 && given.cmp(open) >= 0 {
			t.Errorf("got %v more than %v, want less than %v", given, want, open)
		}
		return want.sign() > 0
	})
}

// TestLiquidate_AtTheBounds is I-6: the largest size, notional, entry, margin and funding, whatever there is to pay.
func TestLiquidate_AtTheBounds(t *testing.T) {
	liquidated := 0
	for i := range 128 {
		c := extreme(func(bit int) bool { return i>>bit&1 == 1 })
		s := exactContext(c)
		if !s.isLiquidatable() {
			continue
		}
		want := s.liquidated()
		l := c.Liquidate()
		want.check(t, c, &l)
		liquidated++
	}
	if liquidated < 60 {
		t.Errorf("got %d liquidatable of 128, want 60", liquidated)
	}
}

// extreme is a position of 2^103 - 1 with a notional of 2^126.
func extreme(choose func(bit int) bool) *Context {
	c := &Context{Params: Params{majorParams(), globalParams()}}
	c.Params.Market.SkewScale = signed[size](maxScale)
	index := exactDown(maxPrice, exactOne, exactTwo)
	c.Quote.Price = unsigned[price](index)
	pick := func(bit int, no, yes exact) exact {
		if choose(bit) {
			return yes
		}
		return no
	}
	q := pick(0, maxSize, maxSize.neg())
	value := exactValue(q, index)
	won := pick(0, maxCash, exactDown(value, exactOne, exactTwo))
	margin := pick(6, exactDown(exactNotional(q, index), exactOne, exactInt(40)), exactOne)
	c.Position = Position{
		Size: signed[size](q), Margin: signed[usd](pick(2, maxMargin, margin)),
		EntryNotional: signed[usd](pick(1, value, won)),
		FundingEntry:  signed[fundingIndex](pick(3, maxIndex.neg(), exactZero)),
	}
	c.Book.add(&c.Position)
	if !choose(4) {
		against := Position{Size: c.Position.Size.Neg(), EntryNotional: signed[usd](value.neg())}
		c.Book.add(&against)
	}
	if !choose(5) {
		c.Cash = Cash{LpCash: signed[usd](exactDown(maxCash, exactOne, exactTwo)), Insurance: signed[usd](maxMargin)}
	}
	return c
}

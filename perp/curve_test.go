package perp

import (
	"math/rand/v2"
	"testing"
)

func TestNotional(t *testing.T) {
	for _, v := range []struct{ size, price, want string }{
		{"2", "3000", "6000"},
		{"-2", "3000", "6000"},
		{"0", "3000", "0"},
		{"0.5", "0.000001", "0.0000005"},
		// half a unit of money, one unit and a bit, exactly seven: rounded up whatever the sign
		{"0.000000000000000001", "0.5", "0.000000000000000001"},
		{"-0.000000000000000001", "0.5", "0.000000000000000001"},
		{"-0.000000000000000001", "1.000000000000000001", "0.000000000000000002"},
		{"1", "0.000000000000000007", "0.000000000000000007"},
	} {
		if got := Notional(must[Size](v.size), must[Price](v.price)); got != must[USD](v.want) {
			t.Errorf("notional of %s at %s: got %v, want %v", v.size, v.price, got, v.want)
		}
	}
}

func TestValue(t *testing.T) {
	for _, v := range []struct{ size, price, want string }{
		{"2", "3000", "6000"},
		{"-2", "3000", "-6000"},
		{"0", "3000", "0"},
		// one and a half units of money: a long is worth one, a short owes two
		{"0.000000000000000003", "0.5", "0.000000000000000001"},
		{"-0.000000000000000003", "0.5", "-0.000000000000000002"},
		{"0.000000000000000001", "0.999999999999999999", "0"},
		{"-0.000000000000000001", "0.000000000000000001", "-0.000000000000000001"},
	} {
		if got := Value(must[Size](v.size), must[Price](v.price)); got != must[USD](v.want) {
			t.Errorf("value of %s at %s: got %v, want %v", v.size, v.price, got, v.want)
		}
	}
}

// TestPremiumAndMark: the premium is skew / scale, toward 0; the mark is down.
func TestPremiumAndMark(t *testing.T) {
	for _, v := range []struct{ index, skew, scale, premium, mark string }{
		{"3000", "100", "10000", "0.01", "3030"},
		{"3000", "-100", "10000", "-0.01", "2970"},
		{"3000", "0", "10000", "0", "3000"},
		{"3", "2", "3", "0.666666666666666666", "4.999999999999999998"},
		{"3", "-2", "3", "-0.666666666666666666", "1.000000000000000002"},
		{"0.000000000000000001", "100", "10000", "0.01", "0.000000000000000001"},
		{"0.000000000000000001", "-1", "10000", "-0.0001", "0"},
		{"1", "0.000000000000000001", "2", "0", "1"},
		{"1", "0.000000000000000002", "2", "0.000000000000000001", "1.000000000000000001"},
	} {
		skew, scale := must[Size](v.skew), must[Size](v.scale)
		if got := Premium(skew, scale); got != must[Rate](v.premium) {
			t.Errorf("premium of %s in %s: got %v, want %v", v.skew, v.scale, got, v.premium)
		}
		if got := MarkPrice(must[Price](v.index), skew, scale); got != must[Price](v.mark) {
			t.Errorf("mark of %s in %s at %s: got %v, want %v", v.skew, v.scale, v.index, got, v.mark)
		}
	}
}

// TestCost: d is bought at the index times 1 + (skew half-way through the trade) / scale.
func TestCost(t *testing.T) {
	for _, v := range []struct{ delta, skew, scale, index, cost, price string }{
		{"100", "0", "10000", "100", "10050", "100.5"},
		{"100", "100", "10000", "100", "10150", "101.5"},
		{"-200", "200", "10000", "100", "-20200", "101"},
		{"40", "-50", "100000", "1200", "47985.6", "1199.64"},
		{"40", "0", "10000", "5000", "200400", "5010"},
		{"40", "40", "10000", "5000", "201200", "5030"},
		{"-1", "0", "10000", "3000", "-2999.85", "2999.85"},
		{"-100", "-100", "10000", "100", "-9850", "98.5"},
	} {
		delta := must[Size](v.delta)
		cost := Cost(delta, must[Size](v.skew), must[Size](v.scale), must[Price](v.index))
		if cost != must[USD](v.cost) {
			t.Errorf("cost of %s from %s: got %v, want %v", v.delta, v.skew, cost, v.cost)
		}
		if got := FillPrice(cost, delta); got != must[Price](v.price) {
			t.Errorf("fill price of %s from %s: got %v, want %v", v.delta, v.skew, got, v.price)
		}
	}
}

// TestCost_RoundsTwice: first the size, then the money, each against the trader. All but the index are units; the scale
// is 10,000e18.
func TestCost_RoundsTwice(t *testing.T) {
	for _, v := range []struct{ delta, skew, index, want string }{
		{"0", "0", "1", "0"},
		{"0", "-7", "1", "0"},
		// 1 * (20000e18 + 1) / 20000e18 is a bit more than 1: two units of size
		{"1", "0", "1", "2"},
		{"1", "0", "1.2", "3"},
		// 1 * (20000e18 - 2 + 1) / 20000e18 is a bit less than 1: one unit of size
		{"1", "-1", "1", "1"},
		{"2", "-1", "1.2", "3"},
		{"-1", "0", "1", "0"},
		{"-1", "1", "1.5", "-1"},
		{"-2", "1", "1.2", "-2"},
		{"-2", "1", "1.5", "-3"},
	} {
		got := Cost(wad[Size](v.delta), wad[Size](v.skew), must[Size]("10000"), must[Price](v.index))
		if got != wad[USD](v.want) {
			t.Errorf("cost of %s from %s at %s: got %v, want %v units", v.delta, v.skew, v.index, got, v.want)
		}
	}
}

func TestFillPrice_RoundsAgainstTheTrader(t *testing.T) {
	for _, v := range []struct{ cost, delta, want string }{
		{"10", "3", "3.333333333333333334"},
		{"-10", "-3", "3.333333333333333333"},
		{"9", "3", "3"},
		{"-9", "-3", "3"},
		{"0", "-0.000000000000000001", "0"},
	} {
		if got := FillPrice(must[USD](v.cost), must[Size](v.delta)); got != must[Price](v.want) {
			t.Errorf("fill price of %s for %s: got %v, want %v", v.delta, v.cost, got, v.want)
		}
	}
}

// point is a trade that the bounds of a market allow: skew and delta up to a tenth of the scale each.
type point struct{ delta, skew, scale, index exact }

func anyPoint(r *rand.Rand) (p point) {
	p.scale = spread(r, exactInt(10), maxScale)
	most := exactDown(p.scale, exactOne, exactInt(10)).min(maxSize)
	p.delta, p.skew, p.index = spreadSigned(r, most), spreadSigned(r, most), spread(r, exactOne, maxPrice)
	return p
}

func (p *point) units() (delta, skew, scale Size, index Price) {
	return signed[size](p.delta), signed[size](p.skew), signed[size](p.scale), unsigned[price](p.index)
}

func TestCurve_AgainstThePage(t *testing.T) {
	repeat(t, 20_000, 0, func(t *testing.T, r *rand.Rand) bool {
		p := anyPoint(r)
		p.check(t)
		return true
	})
}

func (p *point) check(t *testing.T) {
	delta, skew, scale, index := p.units()
	cost := exactCost(p.delta, p.skew, p.scale, p.index)
	checkExact(t, "cost", exactOf(Cost(delta, skew, scale, index)), cost)
	checkExact(t, "premium", exactOf(Premium(skew, scale)), exactPremium(p.skew, p.scale))
	checkExact(t, "mark", exactOfUnsigned(MarkPrice(index, skew, scale)), exactMark(p.index, p.skew, p.scale))
	checkExact(t, "notional", exactOf(Notional(delta, index)), exactNotional(p.delta, p.index))
	checkExact(t, "value", exactOf(Value(delta, index)), exactValue(p.delta, p.index))
	if p.delta.sign() == 0 {
		return
	}
	price := FillPrice(signed[usd](cost), delta)
	checkExact(t, "fill price", exactOfUnsigned(price), exactFillPrice(cost, p.delta))
	if price.Gte(AnyPrice) {
		t.Errorf("fill price: got %v, want it below what means any price", price)
	}
}

// TestCurve_AtTheBounds: each of the four at its largest or least, in every combination.
func TestCurve_AtTheBounds(t *testing.T) {
	sizes := []exact{maxSize, exactOne, exactZero, exactOne.neg(), maxSize.neg()}
	for _, delta := range sizes {
		for _, skew := range sizes {
			for _, index := range []exact{exactOne, exactW, maxPrice} {
				p := point{delta, skew, maxScale, index}
				p.check(t)
			}
		}
	}
}

// TestPrices_Limits: prices are below 2^84, and any price is 2^96 - 1.
func TestPrices_Limits(t *testing.T) {
	checkExact(t, "limit", exactOfUnsigned(priceLimit), maxPrice.plus(exactOne))
	checkExact(t, "any price", exactOfUnsigned(AnyPrice), exactPower(96, -1))
}

func TestCurve_Panics(t *testing.T) {
	scale, index, least := must[Size]("10000"), must[Price]("3000"), signed[size](exactPower(255, 0).neg())
	huge := signed[size](exactPower(143, 0))
	for _, v := range []struct {
		name string
		do   func()
		want ArithmeticError
	}{
		{"notional of 2^172 at 2^84", func() { Notional(signed[size](exactPower(172, 0)), priceLimit) }, ErrOverflow},
		{"notional of the minimum", func() { Notional(least, index) }, ErrOverflow},
		{"value of -2^172 at 2^84", func() { Value(signed[size](exactPower(172, 0).neg()), priceLimit) }, ErrOverflow},
		{"premium in no scale", func() { Premium(scale, Size{}) }, ErrDivisionByZero},
		{"cost in no scale", func() { Cost(scale, Size{}, Size{}, index) }, ErrDivisionByZero},
		{"cost of 2^143", func() { Cost(huge, Size{}, signed[size](maxScale), index) }, ErrOverflow},
		{"fill price of nothing", func() { FillPrice(must[USD]("1"), Size{}) }, ErrDivisionByZero},
	} {
		if got := panicOf(v.do); got != v.want {
			t.Errorf("%s: got panic %v, want %v", v.name, got, v.want)
		}
	}
}

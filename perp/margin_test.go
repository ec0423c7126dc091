package perp

import (
	"math/rand/v2"
	"testing"
)

// heldPosition has 1,000 of margin, and owes since index 0.
func heldPosition(size, entry string) Position {
	return Position{Size: must[Size](size), Margin: must[USD]("1000"), EntryNotional: must[USD](entry)}
}

// TestEquity: indices are 7 for longs and -3 for shorts, so a long of 2 owes 14 and a short of 2 receives 6.
func TestEquity(t *testing.T) {
	for _, v := range []struct{ size, entry, index, pnl, owed, equity string }{
		{"2", "6000", "3300", "600", "14", "1586"},
		{"2", "6000", "2700", "-600", "14", "386"},
		{"2", "6000", "2000", "-2000", "14", "-1014"},
		{"-2", "-6000", "3300", "-600", "-6", "406"},
		{"-2", "-6000", "2700", "600", "-6", "1606"},
		{"0", "0", "3300", "0", "0", "1000"},
		// an entry that is not the value at any whole price
		{"0.5", "1500.000000000000000001", "3000", "-0.000000000000000001", "3.5", "996.499999999999999999"},
		// a unit at a unit is worth 0 long and owes 1 short; it owes 7 funding long, and receives 3 short
		{"0.000000000000000001", "0", "0.000000000000000001", "0", "0.000000000000000007", "999.999999999999999993"},
		{
			"-0.000000000000000001", "0", "0.000000000000000001",
			"-0.000000000000000001", "-0.000000000000000003", "1000.000000000000000002",
		},
	} {
		position, book, index := heldPosition(v.size, v.entry), heldBook("60", "10"), must[Price](v.index)
		if got := position.Pnl(index); got != must[USD](v.pnl) {
			t.Errorf("pnl of %s at %s: got %v, want %v", v.size, v.index, got, v.pnl)
		}
		if got := position.Owed(&book); got != must[USD](v.owed) {
			t.Errorf("owed by %s: got %v, want %v", v.size, got, v.owed)
		}
		if got := position.Equity(&book, index); got != must[USD](v.equity) {
			t.Errorf("equity of %s at %s: got %v, want %v", v.size, v.index, got, v.equity)
		}
	}
}

// TestExitPnl: leaving on the curve moves the price against the one who leaves; the scale is 10,000.
func TestExitPnl(t *testing.T) {
	for _, v := range []struct{ size, entry, longs, shorts, want string }{
		// 2 sold from a skew of 2 get 1 / 10,000 more than the index, from -2 3 / 10,000 less
		{"2", "6000", "2", "0", "0.6"},
		{"2", "6000", "2", "4", "-1.8"},
		{"-2", "-6000", "0", "2", "0.6"},
		{"-2", "-6000", "4", "2", "-1.8"},
		{"2", "5000", "2", "0", "1000.6"},
		{"0", "0", "60", "10", "0"},
	} {
		position, book, params := heldPosition(v.size, v.entry), heldBook(v.longs, v.shorts), majorParams()
		if got := position.ExitPnl(&book, &params, must[Price]("3000")); got != must[USD](v.want) {
			t.Errorf("exit of %s from %s and %s: got %v, want %v", v.size, v.longs, v.shorts, got, v.want)
		}
	}
}

// TestRates: imr is 5 % and |q| / S, mmr 2.5 % and half of that, each rounded up; S is 10,000.
func TestRates(t *testing.T) {
	for _, v := range []struct{ size, imr, mmr string }{
		{"0", "0.05", "0.025"},
		{"100", "0.06", "0.03"},
		{"-100", "0.06", "0.03"},
		{"-150", "0.065", "0.0325"},
		{"0.000000000000000001", "0.050000000000000001", "0.025000000000000001"},
		{"0.00000000000001", "0.050000000000000001", "0.025000000000000001"},
		{"-0.000000000000010001", "0.050000000000000002", "0.025000000000000001"},
		{"0.00000000000002", "0.050000000000000002", "0.025000000000000001"},
		{"0.000000000000020001", "0.050000000000000003", "0.025000000000000002"},
	} {
		params := majorParams()
		if got := params.InitialRate(must[Size](v.size)); got != must[Rate](v.imr) {
			t.Errorf("imr of %s: got %v, want %v", v.size, got, v.imr)
		}
		if got := params.MaintenanceRate(must[Size](v.size)); got != must[Rate](v.mmr) {
			t.Errorf("mmr of %s: got %v, want %v", v.size, got, v.mmr)
		}
	}
}

// TestRequirements at an index of 3,000; below 25 and 10 the minimum counts.
func TestRequirements(t *testing.T) {
	for _, v := range []struct {
		size    string
		factor  PPM
		im, mm  string
		because string
	}{
		{"100", 1_000_000, "18000", "9000", "6 % and 3 % of 300,000"},
		{"-100", 1_000_000, "18000", "9000", "6 % and 3 % of 300,000"},
		{"-100", 2_000_000, "21000", "10500", "7 % and 3.5 %"},
		{"10", 0, "1500", "750", "5 % and 2.5 % of 30,000"},
		{"0.1", 1_000_000, "25", "10", "the minima"},
		{"0", 1_000_000, "25", "10", "the minima"},
		{"0.166666666666666666", 0, "25", "12.49999999999999995", "499.999999999999998"},
		{"0.166666666666666667", 0, "25.00000000000000005", "12.500000000000000025", "500.000000000000001"},
		{"0.133333333333333333", 0, "25", "10", "399.999999999999999"},
		{"0.133333333333333334", 0, "25", "10.00000000000000005", "400.000000000000002"},
	} {
		params := Params{majorParams(), globalParams()}
		params.Market.SizeFactor = v.factor
		size, index := must[Size](v.size), must[Price]("3000")
		if got := params.InitialMargin(size, index); got != must[USD](v.im) {
			t.Errorf("IM of %s, %s: got %v, want %v", v.size, v.because, got, v.im)
		}
		if got := params.MaintenanceMargin(size, index); got != must[USD](v.mm) {
			t.Errorf("MM of %s, %s: got %v, want %v", v.size, v.because, got, v.mm)
		}
	}
}

// TestIsLiquidatable: a short of 3 from 3,000 with 1,000 at 5 % is liquidated above 10,000 / 3.15 = 3,174.603174...
// and a long of 3 below 8,000 / 2.85 = 2,807.017543859649122807...
func TestIsLiquidatable(t *testing.T) {
	for _, v := range []struct {
		size, entry, index string
		want               bool
	}{
		{"-3", "-9000", "3174.603174603174603174", false},
		{"-3", "-9000", "3174.603174603174603175", true},
		{"3", "9000", "2807.017543859649122808", false},
		{"3", "9000", "2807.017543859649122807", true},
	} {
		position, params := heldPosition(v.size, v.entry), Params{majorParams(), globalParams()}
		params.Market.MaintenanceMargin, params.Market.SizeFactor = 50_000, 0
		var book Book
		if got := params.IsLiquidatable(&position, &book, must[Price](v.index)); got != v.want {
			t.Errorf("%s at %s: got %v, want %v", v.size, v.index, got, v.want)
		}
	}
}

// TestIsLiquidatable_Equality: E = MM is healthy, one unit less is not; 10 are the least maintenance.
func TestIsLiquidatable_Equality(t *testing.T) {
	for _, v := range []struct {
		margin string
		want   bool
	}{{"10.000000000000000001", false}, {"10", false}, {"9.999999999999999999", true}, {"0", true}} {
		position, params := heldPosition("0.1", "300"), Params{majorParams(), globalParams()}
		position.Margin = must[USD](v.margin)
		if got := params.IsLiquidatable(&position, &Book{}, must[Price]("3000")); got != v.want {
			t.Errorf("margin %s: got %v, want %v", v.margin, got, v.want)
		}
	}
}

func TestMarginRatio(t *testing.T) {
	for _, v := range []struct{ equity, notional, want string }{
		{"5", "100", "0.05"},
		{"0", "100", "0"},
		{"-0.000000000000000001", "100", "0"},
		{"5", "0", "0"},
		{"2", "3", "0.666666666666666666"},
		{"0.000000000000000001", "1.000000000000000001", "0"},
		{"0.000000000000000001", "1", "0.000000000000000001"},
		{"300", "100", "3"},
	} {
		if got := MarginRatio(must[USD](v.equity), must[USD](v.notional)); got != must[Rate](v.want) {
			t.Errorf("%s of %s: got %v, want %v", v.equity, v.notional, got, v.want)
		}
	}
}

// TestShares: in units, a quarter of 10 is 2.5.
func TestShares(t *testing.T) {
	for _, v := range []struct{ amount, rate, up, down string }{
		{"10", "0.25", "3", "2"},
		{"12", "0.25", "3", "3"},
		{"0", "1", "0", "0"},
		{"7", "0", "0", "0"},
		{"1", "0.000000000000000001", "1", "0"},
		{"7", "1", "7", "7"},
		{"10", "1.1", "11", "11"},
		{"11", "1.1", "13", "12"},
	} {
		if got := ShareUp(wad[USD](v.amount), must[Rate](v.rate)); got != wad[USD](v.up) {
			t.Errorf("%s of %s units up: got %v, want %v units", v.rate, v.amount, got, v.up)
		}
		if got := ShareDown(wad[USD](v.amount), must[Rate](v.rate)); got != wad[USD](v.down) {
			t.Errorf("%s of %s units down: got %v, want %v units", v.rate, v.amount, got, v.down)
		}
	}
}

func TestMargin_AgainstThePage(t *testing.T) {
	liquidatable := 0
	repeat(t, 10_000, 0, func(t *testing.T, r *rand.Rand) bool {
		c := anyContext(r)
		if coin(r) {
			c = unhealthy(r)
			s := exactContext(c)
			c.Position.Margin = signed[usd](beside(r, s.margin.plus(s.params.mm(s.size, s.index)).minus(s.equity())))
		}
		s, index := exactContext(c), c.Quote.Price
		checkExact(t, "pnl", exactOf(c.Position.Pnl(index)), s.pnl())
		checkExact(t, "owed", exactOf(c.Position.Owed(&c.Book)), s.owed())
		checkExact(t, "equity", exactOf(c.Position.Equity(&c.Book, index)), s.equity())
		checkExact(t, "exit", exactOf(c.Position.ExitPnl(&c.Book, &c.Params.Market, index)), s.exitPnl())
		if got := c.Params.IsLiquidatable(&c.Position, &c.Book, index); got != s.isLiquidatable() {
			t.Errorf("liquidatable: got %v, want %v", got, !got)
		}
		if s.isLiquidatable() {
			liquidatable++
		}
		equity, required := c.Health()
		checkExact(t, "equity of the context", exactOf(equity), s.equity())
		checkExact(t, "required of the context", exactOf(required), s.params.mm(s.size, s.index))
		ratio := exactOf(MarginRatio(equity, Notional(c.Position.Size, index)))
		checkExact(t, "ratio", ratio, exactRatio(s.equity(), exactNotional(s.size, s.index)))
		return true
	})
	if liquidatable < 5_000/raceShare || liquidatable > 9_000/raceShare {
		t.Errorf("got %d liquidatable, want both kinds", liquidatable)
	}
}

func TestRequirements_AgainstThePage(t *testing.T) {
	repeat(t, 20_000, 5_000, func(t *testing.T, r *rand.Rand) bool {
		p := anyContext(r).Params
		q, index := spreadSigned(r, maxSize), spread(r, exactOne, maxPrice)
		if coin(r) {
			index = exactDown(maxCash, exactW, q.abs().plus(exactOne)).min(maxPrice).max(exactOne)
		}
		page, units, at := exactParamsOf(&p), signed[size](q), unsigned[price](index)
		checkExact(t, "imr", exactOf(p.Market.InitialRate(units)), page.imr(q))
		checkExact(t, "mmr", exactOf(p.Market.MaintenanceRate(units)), page.mmr(q))
		im, mm := p.InitialMargin(units, at), p.MaintenanceMargin(units, at)
		checkExact(t, "IM", exactOf(im), page.im(q, index))
		checkExact(t, "MM", exactOf(mm), page.mm(q, index))
		if more := p.MaintenanceMargin(signed[size](q.abs().plus(exactOne)), at); more.Lt(mm) || im.Lt(mm) {
			t.Errorf("of %v: got IM %v, MM %v, and %v for a unit more, want them to fall never", q, im, mm, more)
		}
		return page.minMaintenance.isBelow(exactOf(mm))
	})
}

// TestEquity_AtTheBounds: every number at its largest, with either sign of size, entry and funding.
func TestEquity_AtTheBounds(t *testing.T) {
	for i := range 8 {
		q, e, since := maxSize, maxCash, maxIndex
		for bit, value := range []*exact{&q, &e, &since} {
			if i>>bit&1 == 1 {
				*value = value.neg()
			}
		}
		c := &Context{Quote: Quote{Price: unsigned[price](maxPrice)}, Params: Params{majorParams(), globalParams()}}
		c.Position = Position{
			Size: signed[size](q), Margin: signed[usd](maxMargin), EntryNotional: signed[usd](e),
			FundingEntry: signed[fundingIndex](since),
		}
		c.Book.FundingLong, c.Book.FundingShort = c.Position.FundingEntry.Neg(), c.Position.FundingEntry.Neg()
		checkExact(t, "equity", exactOf(c.Position.Equity(&c.Book, c.Quote.Price)), exactContext(c).equity())
	}
}

// TestRequirements_AtTheBounds: the largest notional at the largest rate, and the largest rate that fields can hold.
func TestRequirements_AtTheBounds(t *testing.T) {
	p, units, index := Params{majorParams(), globalParams()}, signed[size](maxSize), unsigned[price](maxPrice)
	p.Market.InitialMargin, p.Market.SizeFactor, p.Market.SkewScale = 1<<24-1, 3_000_000, signed[size](maxScale)
	page := exactParamsOf(&p)
	checkExact(t, "IM", exactOf(p.InitialMargin(units, index)), page.im(maxSize, maxPrice))
	p.Market.SizeFactor, p.Market.SkewScale = 1<<32-1, wad[Size]("1")
	page = exactParamsOf(&p)
	checkExact(t, "imr", exactOf(p.Market.InitialRate(units)), page.imr(maxSize))
}

func TestMargin_Panics(t *testing.T) {
	params := majorParams()
	params.SkewScale = Size{}
	for _, v := range []struct {
		name string
		do   func()
		want ArithmeticError
	}{
		{"rate in no scale", func() { params.InitialRate(wad[Size]("1")) }, ErrDivisionByZero},
		{"share of 2^200", func() { ShareUp(signed[usd](exactPower(200, 0)), AtFill) }, ErrOverflow},
		{"share of -1", func() { ShareDown(wad[USD]("-1"), AtCreation) }, ErrOverflow},
	} {
		if got := panicOf(v.do); got != v.want {
			t.Errorf("%s: got panic %v, want %v", v.name, got, v.want)
		}
	}
}

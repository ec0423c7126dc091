package perp

import (
	"math/rand/v2"
	"testing"
)

// winners is a market whose one side has won 12 % or more of what it is worth at the index, and more than a share of
// lpCash that makes deleveraging due, alone or with another market's; the position is one that may be chosen for it.
func winners(r *rand.Rand) (*Context, *PoolSummary) {
	c := &Context{Market: 1, Status: Live, Params: Params{majorParams(), globalParams()}}
	if coin(r) {
		c.Params.Market = altParams()
	}
	long, entry := coin(r), spread(r, exactInt(1_000), exactPower(76, 0))
	positions := c.enterWinners(r, long, entry)
	held, side := exactOf(c.Book.OpenInterest(long)), exactOf(c.Params.Market.MaxOpenInterest)
	skew := exactOf(c.Params.Market.MaxSkew)
	against := spread(r, held.minus(skew).max(exactZero), side.min(held.plus(skew)))
	if long {
		against = against.neg()
	}
	other := opened(r, against, entry)
	c.Book.add(&other)
	moved := exactInt(1_150 + r.Int64N(3_000))
	if !long {
		moved = exactInt(200 + r.Int64N(650))
	}
	c.Quote = Quote{Price: unsigned[price](exactUp(entry, moved, exactInt(1_000))), Fresh: true, Recent: true}
	profit := exactOf(c.Book.Profit(long, c.Quote.Price))
	pool := c.strain(r, long, profit)
	for _, i := range r.Perm(len(positions)) {
		c.Position = positions[i]
		if c.IsFair(c.Position.Pnl(c.Quote.Price), signed[usd](profit)) {
			break
		}
	}
	return c, pool
}

// enterWinners opens positions of a side within 1 % of entry.
func (c *Context) enterWinners(r *rand.Rand, long bool, entry exact) []Position {
	positions := make([]Position, 1+r.IntN(4))
	most := exactDown(exactOf(c.Params.Market.MaxOpenInterest), exactOne, exactInt(int64(len(positions))))
	for i := range positions {
		q := spread(r, exactDown(most, exactOne, exactInt(1_000)), most)
		if !long {
			q = q.neg()
		}
		worth := exactNotional(q, entry)
		e := exactDown(worth, exactInt(990+r.Int64N(21)), exactInt(1_000)).as(q)
		positions[i] = Position{Size: signed[size](q), Margin: signed[usd](worth), EntryNotional: signed[usd](e)}
		c.Book.add(&positions[i])
	}
	return positions
}

// strain sets lpCash so that the side alone, or the sum of sides, has won too much of it, up to 90 %.
func (c *Context) strain(r *rand.Rand, long bool, profit exact) *PoolSummary {
	trigger, elsewhere := int64(c.Params.Market.AdlTrigger/10_000), exactZero
	if coin(r) {
		trigger, elsewhere = 60, spread(r, exactZero, profit)
	}
	sum := profit.plus(elsewhere)
	c.Cash.LpCash = signed[usd](exactDown(sum, exactInt(100), exactInt(trigger+1+r.Int64N(90-trigger))))
	pool := &PoolSummary{Cash: c.Cash}
	pool.Add(c)
	pool.LiveProfit = signed[usd](sum)
	return pool
}

// tenOfForty is a long of 10 among 40 in market 1, against 20 short, at an index of 1; lpCash is 1,000.
func tenOfForty() *Context {
	return &Context{
		Market: 1, Params: Params{majorParams(), globalParams()}, Quote: Quote{Price: must[Price]("1")},
		Position: Position{Size: must[Size]("10")}, Cash: Cash{LpCash: must[USD]("1000")},
		Book: Book{LongOpenInterest: must[Size]("40"), ShortOpenInterest: must[Size]("20")},
	}
}

// strained is a pool of 1,000 where longs of market 1 have won most.
func strained(liveProfit string, sideDue bool) *PoolSummary {
	return &PoolSummary{
		Cash: Cash{LpCash: must[USD]("1000")}, LiveProfit: must[USD](liveProfit), SideDue: sideDue,
		WorstMarket: 1, WorstIsLong: true,
	}
}

func TestExceeds(t *testing.T) {
	for _, v := range []struct {
		profit, share, lpCash string
		want                  bool
	}{
		{"450", "0.45", "1000", false},
		{"450.000000000000000001", "0.45", "1000", true},
		{"449.999999999999999999", "0.45", "1000", false},
		{"-0.000000000000000001", "0.45", "0", false},
		{"0", "0.45", "0", false},
		{"0.000000000000000001", "0.45", "0", true},
		// 45 % of 2 units are 0.9 of a unit
		{"0.000000000000000001", "0.45", "0.000000000000000002", true},
		{"0.000000000000000001", "0.45", "0.000000000000000003", false},
		{"-450", "0.45", "1000", false},
	} {
		if got := Exceeds(must[USD](v.profit), must[Rate](v.share), must[USD](v.lpCash)); got != v.want {
			t.Errorf("%s and %s of %s: got %v, want %v", v.profit, v.share, v.lpCash, got, v.want)
		}
	}
}

// TestDue: by any side, or by the sum beyond 60 %.
func TestDue(t *testing.T) {
	for _, v := range []struct {
		liveProfit string
		sideDue    bool
		sumDue     bool
		want       bool
	}{
		{"600", false, false, false},
		{"600.000000000000000001", false, true, true},
		{"0", true, false, true},
		{"601", true, true, true},
	} {
		pool := strained(v.liveProfit, v.sideDue)
		if pool.SumDue() != v.sumDue || pool.Due() != v.want {
			t.Errorf("%+v: got %v, %v", v, pool.SumDue(), pool.Due())
		}
	}
}

// TestDueFor: for a side beyond 45 % on its own; if none is and the sum is, for the side that has won most.
func TestDueFor(t *testing.T) {
	for _, v := range []struct {
		name   string
		pool   *PoolSummary
		worst  MarketID
		long   bool
		profit string
		want   bool
	}{
		{"no profit", strained("900", false), 1, true, "0", false},
		{"a loss", strained("900", false), 1, true, "-0.000000000000000001", false},
		{"at its trigger", strained("450", false), 1, true, "450", false},
		{"beyond it", strained("450", true), 1, true, "450.000000000000000001", true},
		{"beyond it, not the worst", strained("450", true), 2, false, "450.000000000000000001", true},
		{"the sum", strained("601", false), 1, true, "400", true},
		{"the sum, at its trigger", strained("600", false), 1, true, "400", false},
		{"the sum, a unit beyond", strained("600.000000000000000001", false), 1, true, "400", true},
		{"the sum, the other side", strained("601", false), 1, false, "400", false},
		{"the sum, another market", strained("601", false), 2, true, "400", false},
		{"the sum, but another side is beyond", strained("601", true), 1, true, "400", false},
	} {
		v.pool.WorstMarket = v.worst
		if got := tenOfForty().DueFor(v.pool, v.long, must[USD](v.profit)); got != v.want {
			t.Errorf("%s: got %v, want %v", v.name, got, v.want)
		}
	}
}

// TestIsFair in units: (pnl + 1) * N of the side >= U * (N - 1), in proportion: 10 of 40 long, 10 of 20 short.
func TestIsFair(t *testing.T) {
	for _, v := range []struct {
		name, size, longs, pnl, side string
		want                         bool
	}{
		{"no profit", "10", "40", "0", "0", false},
		{"a loss of a losing side", "10", "40", "-1", "-400", false},
		{"any profit", "10", "40", "1", "4", true},
		{"the average", "10", "40", "100", "400", true},
		{"a unit below", "10", "40", "99", "400", true},
		{"two units below", "10", "40", "98", "400", false},
		{"above it", "10", "40", "150", "400", true},
		{"a short, a unit below its own side", "-10", "40", "199", "400", true},
		{"a short, two units below", "-10", "40", "198", "400", false},
		// 9 * 20 >= 20 * (10 - 1)
		{"a target of 10 units", "0.00000000000000001", "0.00000000000000002", "8", "20", true},
		{"a unit less", "0.00000000000000001", "0.00000000000000002", "7", "20", false},
	} {
		c := tenOfForty()
		c.Position.Size, c.Book.LongOpenInterest = must[Size](v.size), must[Size](v.longs)
		if got := c.IsFair(wad[USD](v.pnl), wad[USD](v.side)); got != v.want {
			t.Errorf("%s: got %v, want %v", v.name, got, v.want)
		}
	}
}

// TestClosing of 10: excess / pnl of it, up. The excess of a side is (U - 350) / 0.65, of the sum (ΣU - 500) / 0.5.
func TestClosing(t *testing.T) {
	for _, v := range []struct {
		name, size string
		pool       *PoolSummary
		pnl, side  string
		want       string
	}{
		{"150 / 0.65 of 300", "10", strained("500", true), "300", "500", "7.692307692307692308"},
		{"of a short", "-10", strained("500", true), "300", "500", "7.692307692307692308"},
		{"the sum: 110 / 0.5 against 50 / 0.65", "10", strained("610", false), "300", "400", "7.333333333333333334"},
		{"the sum is not due: 50 / 0.65", "10", strained("600", false), "300", "400", "2.564102564102564103"},
		{"the side's is larger", "10", strained("601", true), "1000", "500", "2.307692307692307693"},
		{"all: the excess is more", "10", strained("500", true), "1", "500", "10"},
		{"all: the excess, up, is all", "10", strained("500", true), "230.769230769230769231", "500", "10"},
		{"a bit less than all", "10", strained("500", true), "230.769230769230769331", "500", "9.999999999999999996"},
		{"no more than the side has won", "10", strained("900", false), "400", "100", "2.5"},
		{"at the target", "10", strained("350", false), "300", "350", "0"},
		{"a unit above", "10", strained("350", false), "300", "350.000000000000000001", "0.000000000000000001"},
		{"below it", "10", strained("300", false), "300", "300", "0"},
	} {
		c := tenOfForty()
		c.Position.Size = must[Size](v.size)
		if got := c.Closing(v.pool, must[USD](v.pnl), must[USD](v.side)); got != must[Size](v.want) {
			t.Errorf("%s: got %v, want %v", v.name, got, v.want)
		}
	}
}

func TestProfitRatio(t *testing.T) {
	for _, v := range []struct{ profit, lpCash, want string }{
		{"450", "1000", "0.45"},
		{"0", "1000", "0"},
		{"-5", "1000", "0"},
		{"0", "0", "0"},
		{"2", "3", "0.666666666666666666"},
		{"2000", "1000", "2"},
	} {
		if got := ProfitRatio(must[USD](v.profit), must[USD](v.lpCash)); got != must[Rate](v.want) {
			t.Errorf("%s of %s: got %v, want %v", v.profit, v.lpCash, got, v.want)
		}
	}
	checkExact(t, "of nothing", exactOf(ProfitRatio(wad[USD]("1"), USD{})), exactPower(127, -1))
}

func TestDeleveraging_AgainstThePage(t *testing.T) {
	fair := 0
	repeat(t, 10_000, 2_500, func(t *testing.T, r *rand.Rand) bool {
		c := anyContext(r)
		s, target := exactContext(c), exactPPM(c.Params.Market.AdlTarget)
		u, pnl, lpCash := spread(r, exactZero, maxCash), spread(r, exactOne, maxCash), spread(r, exactZero, maxCash)
		sum := u.plus(spread(r, exactZero, u))
		switch r.IntN(3) {
		case 0:
			u = beside(r, exactDown(lpCash, target, exactW))
		case 1:
			sum = beside(r, exactDown(lpCash, exactInt(60), exactInt(100)))
		}
		c.Cash.LpCash = signed[usd](lpCash)
		pool := &PoolSummary{Cash: c.Cash, LiveProfit: signed[usd](sum)}
		excess, isSumDue := exactExcess(u, target, lpCash), exactInt(60).times(lpCash).isBelow(exactInt(100).times(sum))
		isAbove := Exceeds(signed[usd](u), signed[rate](target), c.Cash.LpCash)
		if pool.SumDue() != isSumDue || isAbove != (excess.sign() > 0) {
			t.Errorf("%v and %v of %v: got sum due %v, excess %v", u, sum, lpCash, pool.SumDue(), isAbove)
		}
		if isSumDue {
			excess = excess.max(exactExcess(sum, exactPPM(500_000), lpCash))
		}
		excess = excess.min(u)
		want := s.size.abs()
		if excess.isBelow(pnl) {
			want = exactUp(want, excess, pnl)
		}
		checkExact(t, "closing", exactOf(c.Closing(pool, signed[usd](pnl), signed[usd](u))), want)
		ours := exactNotional(s.size, s.index).minus(exactOne).times(u)
		isFair := ours.cmp(exactNotional(s.side(), s.index).times(pnl.plus(exactOne))) <= 0
		if got := c.IsFair(signed[usd](pnl), signed[usd](u)); got != isFair {
			t.Errorf("fair: got %v, want %v", got, isFair)
		}
		if isFair {
			fair++
		}
		return excess.sign() > 0 && excess.isBelow(pnl)
	})
	if fair < 2_000/raceShare || fair > 8_000/raceShare {
		t.Errorf("got %d fair, want both kinds", fair)
	}
}

// TestClosing_ReachesTheTarget: what is paid leaves U at target * lpCash or just below, and a unit less would not.
func TestClosing_ReachesTheTarget(t *testing.T) {
	repeat(t, 10_000, 10_000, func(t *testing.T, r *rand.Rand) bool {
		lpCash := spread(r, exactInt(3), maxCash)
		u := exactDown(lpCash, exactInt(36), exactInt(100)).plus(exactOne)
		u = u.plus(spread(r, exactZero, exactDown(lpCash, exactInt(60), exactInt(100))))
		c := tenOfForty()
		c.Cash.LpCash, c.Position.Size = signed[usd](lpCash), signed[size](u)
		paid := exactOf(c.Closing(&PoolSummary{Cash: c.Cash}, signed[usd](u), signed[usd](u)))
		isAbove := func(paid exact) bool {
			left, allowed := u.minus(paid), lpCash.minus(paid)
			return exactInt(35).times(allowed).isBelow(exactInt(100).times(left))
		}
		if isAbove(paid) || !isAbove(paid.minus(exactOne)) {
			t.Errorf("U %v, lpCash %v: got %v paid, want just enough for 35 %%", u, lpCash, paid)
		}
		return true
	})
}

// TestIsFair_SomebodyAlwaysIs: where all of a side have won, deleveraging that is due has a target.
func TestIsFair_SomebodyAlwaysIs(t *testing.T) {
	repeat(t, 10_000, 3_000, func(t *testing.T, r *rand.Rand) bool {
		var positions [4]Position
		index, book := spread(r, exactOne, exactPower(80, 0)), Book{}
		for i := range positions {
			q := spread(r, exactOne, exactPower(100, 0))
			e := exactUp(exactNotional(q, index), exactInt(r.Int64N(1_001)), exactInt(1_000))
			positions[i] = Position{Size: signed[size](q), EntryNotional: signed[usd](e)}
			book.add(&positions[i])
		}
		c := &Context{Book: book, Quote: Quote{Price: unsigned[price](index)}}
		found := false
		for _, c.Position = range positions {
			pnl := c.Position.Pnl(c.Quote.Price)
			if pnl.Sign() <= 0 {
				return false
			}
			found = found || c.IsFair(pnl, book.Profit(true, c.Quote.Price))
		}
		if !found {
			t.Errorf("at %v: got nobody of %+v, want somebody", index, positions)
		}
		return true
	})
}

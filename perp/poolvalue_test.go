package perp

import (
	"math/rand/v2"
	"testing"
)

// sixtyAndTen is 60 long and 10 short, all opened at 100, at another index.
func sixtyAndTen(market MarketID, status Status, index string) *Context {
	return &Context{
		Market: market, Status: status, Params: Params{majorParams(), globalParams()},
		Quote: Quote{Price: must[Price](index), Fresh: true, Recent: true},
		Book: Book{
			LongOpenInterest: must[Size]("60"), ShortOpenInterest: must[Size]("10"),
			LongEntry: must[USD]("6000"), ShortEntry: must[USD]("-1000"),
		},
	}
}

// without leaves out a side.
func (c *Context) without(long bool) *Context {
	if long {
		c.Book.LongOpenInterest, c.Book.LongEntry = Size{}, USD{}
	} else {
		c.Book.ShortOpenInterest, c.Book.ShortEntry = Size{}, USD{}
	}
	return c
}

func poolOf(lpCash string, markets ...*Context) *PoolSummary {
	pool := &PoolSummary{NAV: must[USD](lpCash), Cash: Cash{LpCash: must[USD](lpCash)}}
	for _, c := range markets {
		pool.Add(c)
	}
	return pool
}

// TestOwedToTraders: on the curve while live, 50 at 110 cost 5,500 * (1 + 50 / 20,000) from 0; flat once ended.
func TestOwedToTraders(t *testing.T) {
	for _, v := range []struct {
		name string
		c    *Context
		want string
	}{
		{"live", sixtyAndTen(1, Live, "110"), "513.75"},
		{"ended", sixtyAndTen(1, Ended, "110"), "500"},
		{"live, shorts alone", sixtyAndTen(1, Live, "110").without(true), "-99.45"},
		{"ended, shorts alone", sixtyAndTen(1, Ended, "110").without(true), "-100"},
		{"live, longs alone", sixtyAndTen(1, Live, "110").without(false), "619.8"},
		{"nobody", sixtyAndTen(1, Live, "110").without(false).without(true), "0"},
	} {
		if got := v.c.OwedToTraders(); got != must[USD](v.want) {
			t.Errorf("%s: got %v, want %v", v.name, got, v.want)
		}
	}
}

// TestOwedToTraders_Rounds in units, at an index of a unit: up on the curve, down flat.
func TestOwedToTraders_Rounds(t *testing.T) {
	for _, v := range []struct {
		status              Status
		longs, shorts, want string
	}{{Live, "1", "0", "1"}, {Ended, "1", "0", "0"}, {Live, "1", "2", "0"}, {Ended, "1", "2", "-1"}} {
		c := sixtyAndTen(1, v.status, "0.000000000000000001")
		c.Book = Book{LongOpenInterest: wad[Size](v.longs), ShortOpenInterest: wad[Size](v.shorts)}
		if got := c.OwedToTraders(); got != wad[USD](v.want) {
			t.Errorf("%v, %s and %s: got %v, want %s units", v.status, v.longs, v.shorts, got, v.want)
		}
	}
}

// TestPoolSummary_NAV adds what is owed to traders, and 60 of funding that longs owe.
func TestPoolSummary_NAV(t *testing.T) {
	charged := sixtyAndTen(1, Live, "110")
	charged.Book.FundingLong = must[FundingIndex]("1")
	for _, v := range []struct {
		name string
		pool *PoolSummary
		want string
	}{
		{"no market", poolOf("10000"), "10000"},
		{"live", poolOf("10000", sixtyAndTen(1, Live, "110")), "9486.25"},
		{"with funding", poolOf("10000", charged), "9546.25"},
		{"and an ended one", poolOf("10000", charged, sixtyAndTen(2, Ended, "110")), "9046.25"},
		{"shorts have won", poolOf("10000", sixtyAndTen(1, Ended, "90")), "10500"},
	} {
		if v.pool.NAV != must[USD](v.want) {
			t.Errorf("%s: got %v, want %v", v.name, v.pool.NAV, v.want)
		}
	}
}

// TestPoolSummary_NobodyChangesNothing, whatever the quote and the indices are.
func TestPoolSummary_NobodyChangesNothing(t *testing.T) {
	c := sixtyAndTen(1, Live, "110").without(true).without(false)
	c.Quote.Fresh, c.Quote.InGrace, c.Quote.AcceptedNow = false, true, true
	c.Book.FundingLong, c.Book.FundingShort = must[FundingIndex]("5"), must[FundingIndex]("-7")
	if got, want := poolOf("10000", c), poolOf("10000"); *got != *want {
		t.Errorf("got %+v, want %+v", *got, *want)
	}
}

// TestPoolSummary_Profits: at 110 longs have won 600 and at 95 shorts 50; ended markets make nothing due.
func TestPoolSummary_Profits(t *testing.T) {
	live, ended, fallen := sixtyAndTen(1, Live, "110"), sixtyAndTen(2, Ended, "110"), sixtyAndTen(3, Live, "95")
	even := sixtyAndTen(4, Live, "100")
	even.Book.LongEntry, even.Book.ShortEntry = must[USD]("5900"), must[USD]("-1100")
	for _, v := range []struct {
		name               string
		markets            []*Context
		profit, liveProfit string
		worst              MarketID
		long               bool
		worstProfit        string
	}{
		{"none", nil, "0", "0", 0, false, "0"},
		{"longs", []*Context{live}, "600", "600", 1, true, "600"},
		{"longs alone", []*Context{sixtyAndTen(1, Live, "110").without(false)}, "600", "600", 1, true, "600"},
		{"shorts alone", []*Context{sixtyAndTen(1, Live, "90").without(true)}, "100", "100", 1, false, "100"},
		{"an ended one", []*Context{ended}, "600", "0", 0, false, "0"},
		{"both", []*Context{live, ended}, "1200", "600", 1, true, "600"},
		{"all", []*Context{fallen, ended, live}, "1250", "650", 1, true, "600"},
		{"the worst first", []*Context{live, fallen}, "650", "650", 1, true, "600"},
		{"equal: the first, longs first", []*Context{even, even}, "400", "400", 4, true, "100"},
	} {
		got := poolOf("10000", v.markets...)
		if got.Profit != must[USD](v.profit) || got.LiveProfit != must[USD](v.liveProfit) {
			t.Errorf("%s: got %+v, want profit %v, live %v", v.name, *got, v.profit, v.liveProfit)
		}
		if got.WorstMarket != v.worst || got.WorstIsLong != v.long || got.WorstProfit != must[USD](v.worstProfit) {
			t.Errorf("%s: got worst %d, long %v, %v, want %d, %v, %v", v.name, got.WorstMarket, got.WorstIsLong,
				got.WorstProfit, v.worst, v.long, v.worstProfit)
		}
	}
}

// TestPoolSummary_SideDue: 600 are 45 % of 1,333.33..., and 450 of 1,000 are not more than 45 %.
func TestPoolSummary_SideDue(t *testing.T) {
	for _, v := range []struct {
		lpCash, index string
		status        Status
		want          bool
	}{
		{"1333.333333333333333333", "110", Live, true},
		{"1333.333333333333333334", "110", Live, false},
		{"1000", "107.5", Live, false},
		{"1000", "107.500000000000000001", Live, true},
		{"0", "110", Live, true},
		{"0", "100", Live, false},
		{"0", "110", Ended, false},
	} {
		if got := poolOf(v.lpCash, sixtyAndTen(1, v.status, v.index)).SideDue; got != v.want {
			t.Errorf("%s of %s, %v: got %v, want %v", v.index, v.lpCash, v.status, got, v.want)
		}
	}
}

// TestPoolSummary_Quotes: of a live market with open interest.
func TestPoolSummary_Quotes(t *testing.T) {
	for _, v := range []struct {
		name                   string
		fresh, grace, accepted bool
		status                 Status
		unsettled, priced      bool
	}{
		{"fresh", true, false, false, Live, false, false},
		{"stale", false, false, false, Live, true, false},
		{"in grace", true, true, false, Live, true, false},
		{"just priced", true, false, true, Live, false, true},
		{"ended", false, true, true, Ended, false, false},
	} {
		c := sixtyAndTen(1, v.status, "100")
		c.Quote.Fresh, c.Quote.InGrace, c.Quote.AcceptedNow = v.fresh, v.grace, v.accepted
		for _, markets := range [][]*Context{{c}, {c, sixtyAndTen(2, Live, "100")}, {sixtyAndTen(2, Live, "100"), c}} {
			got := poolOf("10000", markets...)
			if got.Unsettled != v.unsettled || got.PricedNow != v.priced {
				t.Errorf("%s: got %v, %v, want %v, %v", v.name, got.Unsettled, got.PricedNow, v.unsettled, v.priced)
			}
		}
	}
}

// TestReserve: the largest of a side's notional / 60 %, a side's profit / 35 %, all profits / 60 %, and funding owed.
func TestReserve(t *testing.T) {
	won := func(status Status) *Context { // 6,000 of 6,600
		c := sixtyAndTen(1, status, "110")
		c.Book.LongEntry = must[USD]("600")
		return c
	}
	owed := func(status Status, index string) *Context { // to 10 short
		c := sixtyAndTen(1, status, "100")
		c.Book.FundingShort = must[FundingIndex](index)
		return c
	}
	small := sixtyAndTen(1, Live, "1")
	small.Book = Book{LongOpenInterest: wad[Size]("7"), LongEntry: wad[USD]("7")}
	smallWon := sixtyAndTen(1, Live, "1")
	smallWon.Book = Book{LongOpenInterest: wad[Size]("7")}
	for _, v := range []struct {
		name    string
		markets []*Context
		want    string
	}{
		{"nobody", nil, "0"},
		{"60 at 100", []*Context{sixtyAndTen(1, Live, "100")}, "10000"},
		{"an ended one counts", []*Context{sixtyAndTen(1, Ended, "100.000000000000000001")}, "10000.0000000000000001"},
		{"a side's profit", []*Context{won(Live)}, "17142.857142857142857143"},
		{"the sum", []*Context{won(Live), won(Ended)}, "20000"},
		{"funding", []*Context{owed(Live, "-3000")}, "30000"},
		{"funding of both", []*Context{owed(Live, "-3000"), owed(Ended, "-1000")}, "40000"},
		{"not less what another owes", []*Context{owed(Live, "-3000"), owed(Live, "1000")}, "30000"},
		// 7 units / 60 % are 11.67, 7 / 35 % are 20
		{"up, a notional", []*Context{small}, "0.000000000000000012"},
		{"exactly, a profit", []*Context{smallWon}, "0.00000000000000002"},
	} {
		if got := poolOf("10000", v.markets...).Reserve(); got != must[USD](v.want) {
			t.Errorf("%s: got %v, want %v", v.name, got, v.want)
		}
	}
}

func TestPoolSummary_AgainstThePage(t *testing.T) {
	repeat(t, 2_000, 500, func(t *testing.T, r *rand.Rand) bool {
		nav, profit, live, owed, reserve := exactZero, exactZero, exactZero, exactZero, exactZero
		pool, ended := &PoolSummary{}, false
		for id := MarketID(1); id <= MarketID(1+r.IntN(MaxMarkets)); id++ {
			c := anyContext(r)
			s := exactContext(c)
			worth := exactCost(s.skew(), exactZero, s.params.scale, s.index)
			if c.Market = id; r.IntN(4) == 0 {
				c.Status, ended, worth = Ended, true, exactValue(s.skew(), s.index)
			}
			pool.Add(c)
			nav = nav.plus(s.longEntry).plus(s.shortEntry).minus(worth).plus(s.claims())
			owed = owed.plus(s.claims().min(exactZero).neg())
			for _, long := range []bool{true, false} {
				won, open := s.sideProfit(long).max(exactZero), exactOf(c.Book.OpenInterest(long))
				profit = profit.plus(won)
				if c.Status == Live {
					live = live.plus(won)
				}
				reserve = reserve.max(exactUp(exactNotional(open, s.index), exactW, s.params.lpShare))
				reserve = reserve.max(exactUp(won, exactW, s.params.adlTarget))
			}
		}
		checkExact(t, "NAV", exactOf(pool.NAV), nav)
		checkExact(t, "profit", exactOf(pool.Profit), profit)
		checkExact(t, "live profit", exactOf(pool.LiveProfit), live)
		checkExact(t, "funding owed", exactOf(pool.FundingOwed), owed)
		reserve = reserve.max(owed).max(exactUp(profit, exactInt(100), exactInt(60)))
		checkExact(t, "reserve", exactOf(pool.Reserve()), reserve)
		return ended
	})
}

// TestPoolSummary_AtTheBounds: sixteen markets with every number at its largest are no overflow.
func TestPoolSummary_AtTheBounds(t *testing.T) {
	pool := &PoolSummary{NAV: signed[usd](maxCash), Cash: Cash{LpCash: signed[usd](maxCash)}}
	for id := MarketID(1); id <= MaxMarkets; id++ {
		c := sixtyAndTen(id, Live, "1")
		c.Params.Market.SkewScale, c.Params.Market.LpShare, c.Params.Market.AdlTarget = signed[size](maxScale), 1, 1
		c.Quote.Price = unsigned[price](maxPrice)
		c.Book.LongOpenInterest, c.Book.LongEntry = signed[size](maxSize), USD{}
		if c.Book.ShortOpenInterest = (Size{}); id%2 == 0 {
			c.Book.ShortOpenInterest = signed[size](maxSize)
		}
		c.Book.ShortEntry = signed[usd](maxCash.neg())
		c.Book.FundingLong = signed[fundingIndex](maxIndex.neg())
		c.Book.FundingShort = c.Book.FundingLong
		c.Book.FundingDebt = signed[debt](exactTwo.times(maxSize).times(maxIndex))
		pool.Add(c)
	}
	// the longs of each have won their value
	value := exactValue(maxSize, maxPrice)
	checkExact(t, "longs' profit", exactOf(pool.WorstProfit), value)
	if least := value.times(exactInt(MaxMarkets)); exactOf(pool.Profit).isBelow(least) || !pool.Due() {
		t.Errorf("profit: got %v, due %v, want at least %v, true", pool.Profit, pool.Due(), least)
	}
	checkExact(t, "a millionth", exactOf(pool.SideReserve), exactNotional(maxSize, maxPrice).times(exactInt(ppm)))
}

package perp

import (
	"slices"
	"testing"
)

// with is params after change.
func with(params MarketParams, change func(*MarketParams)) MarketParams {
	change(&params)
	return params
}

func majorScene() scene { return scene{majorParams(), must[Price]("4000"), must[Size]("150")} }

// steepScene is where maintenance rates reach 6, the largest that governance can cause.
func steepScene() scene {
	params := with(majorParams(), func(p *MarketParams) { p.SizeFactor, p.MaintenanceMargin = 10_000_000, 1_000_000 })
	return scene{params, must[Price]("30"), must[Size]("10000")}
}

// tightScene is where keys, thresholds and bands leave no room but for the 16 wei of rounding: sizes, prices and the
// skew scale are so small that floats are nearly exact.
func tightScene() scene {
	params := with(steepScene().params, func(p *MarketParams) { p.SkewScale = must[Size]("0.001") })
	return scene{params, must[Price]("0.01"), must[Size]("0.001")}
}

// flatScene is where maintenance rates don't grow.
func flatScene() scene {
	params := with(altParams(), func(p *MarketParams) { p.SizeFactor = 0 })
	return scene{params, must[Price]("0.000001"), must[Size]("1000000000")}
}

// vastScene is as large as the bounds of section 2 allow.
func vastScene() scene {
	params := with(majorParams(), func(p *MarketParams) { p.SkewScale = Size{power(111)} })
	return scene{params, Price{power(83)}, Size{power(99)}}
}

var crowds = []struct {
	name           string
	minMaintenance string
	scenes         []scene
}{
	{"major", "10", []scene{majorScene()}},
	{"steep", "0.000002", []scene{steepScene()}},
	{"tight", "0.000002", []scene{tightScene()}},
	{"flat and tiny minimum", "0.000002", []scene{flatScene()}},
	{"vast", "10", []scene{vastScene()}},
	{"large minimum", "100", []scene{majorScene(), steepScene()}},
	{"several markets", "0.5", []scene{flatScene(), majorScene(), steepScene(), vastScene()}},
}

func TestLiquidatableIsTheFullScan(t *testing.T) {
	for seed, test := range crowds {
		t.Run(test.name, func(t *testing.T) {
			c := newCrowd(newRandom(uint64(seed)), uint64(1600/len(test.scenes)), test.minMaintenance, test.scenes...)
			c.check(t)
			for range 20 / raceShare {
				tx := c.Begin(c.now)
				c.disturb(tx, MarketID(1+c.IntN(len(c.scenes))))
				tx.Commit()
				c.check(t)
				c.now += Time(c.IntN(100_000))
			}
			c.reload(t)
			c.check(t)
		})
	}
}

// At the price that a crowd is built around, some are a wei below what they must have and some exactly at it.
func TestCrowdIsOnTheEdge(t *testing.T) {
	for seed, test := range crowds {
		c := newCrowd(newRandom(uint64(seed)), 1600, test.minMaintenance, test.scenes...)
		for i, scene := range test.scenes {
			id := MarketID(i + 1)
			book, params := c.book(id), Params{scene.params, c.GlobalParams}
			var below, at, minimum, more int
			c.Positions(id, func(_ Address, p *Position) bool {
				equity, required := p.Equity(&book, scene.price), params.MaintenanceMargin(p.Size, scene.price)
				spare := equity.Sub(required)
				if got := params.IsLiquidatable(p, &book, scene.price); got != (spare.Sign() < 0) {
					t.Errorf("IsLiquidatable(%v): got %v, want E < MM, which are %v and %v", p, got, equity, required)
				}
				if e, mm := params.Health(p, &book, scene.price); e != equity || mm != required {
					t.Errorf("Health(%v): got %v and %v, want %v and %v", p, e, mm, equity, required)
				}
				if spare == wad[USD]("-1") {
					below++
				}
				if spare.IsZero() || spare == wad[USD]("1") {
					at++
				}
				if required == ToUSD(c.GlobalParams.MinMaintenance) {
					minimum++
				} else {
					more++
				}
				return true
			})
			if min(below, at, minimum, more) < 100 {
				t.Errorf("%s, market %d: got %d a wei below, %d at the edge, %d at the minimum, %d not, want 100 each",
					test.name, id, below, at, minimum, more)
			}
		}
	}
}

func TestLiquidatableAfterRollBack(t *testing.T) {
	for seed, test := range crowds {
		t.Run(test.name, func(t *testing.T) {
			people := uint64(800 / len(test.scenes))
			c := newCrowd(newRandom(uint64(100+seed)), people, test.minMaintenance, test.scenes...)
			for range 4 {
				before := c.Digest()
				tx := c.Begin(c.now)
				for range 5 {
					c.disturb(tx, MarketID(1+c.IntN(len(c.scenes))))
				}
				c.check(t)
				tx.RollBack()
				if got := c.Digest(); got != before {
					t.Fatalf("digest after rolling back: got %v, want %v", got, before)
				}
				c.check(t)
			}
		})
	}
}

// Whoever cannot be liquidated at any price is not listed, whoever can at every price always is.
func TestLiquidatableAtTheEndsOfPrices(t *testing.T) {
	c := newCrowd(newRandom(7), 0, "10", majorScene())
	tx := c.Begin(c.now)
	rich := Position{Size: must[Size]("1"), Margin: must[USD]("5000"), EntryNotional: must[USD]("4000")}
	poor := Position{Size: must[Size]("-1"), Margin: must[USD]("5"), EntryNotional: must[USD]("-1")}
	c.place(tx, 1, 0, rich)
	c.place(tx, 1, 1, poor)
	tx.Commit()
	last := priceLimit.Sub(wad[Price]("1"))
	for _, test := range []struct {
		price Price
		want  []Address
	}{
		{wad[Price]("1"), []Address{addr(2)}},
		{must[Price]("4000"), []Address{addr(2)}},
		{last, []Address{addr(2)}},
	} {
		var got []Address
		for _, found := range checkLiquidatable(t, c.State, 1, test.price, c.now) {
			got = append(got, found.Account)
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("at %v: got %v, want %v", test.price, got, test.want)
		}
	}
}

// Hand-worked: 1 unit bought for 4000 with a margin of 300, in a market with mmr0 2.5 % and S 10,000. mmr is 0.025 +
// 0.00005; at 3800 E is 100 and MM 95.19, at 3790 E is 90 and MM 94.9395.
func TestLiquidatableByHand(t *testing.T) {
	c := newCrowd(newRandom(8), 0, "10", majorScene())
	tx := c.Begin(c.now)
	long := Position{Size: must[Size]("1"), Margin: must[USD]("300"), EntryNotional: must[USD]("4000")}
	for n := range uint64(3) {
		c.place(tx, 1, 2-n, long)
	}
	deep := long
	deep.Margin = must[USD]("299")
	c.place(tx, 1, 9, deep)
	tx.Commit()
	if got := c.Liquidatable(1, must[Price]("3800"), c.now); got != nil {
		t.Errorf("at 3800: got %v, want nobody", got)
	}
	candidate := func(n uint64, equity string) Candidate {
		return Candidate{addr(n), must[USD](equity), must[USD]("94.9395"), must[USD]("3790")}
	}
	want := []Candidate{candidate(10, "89"), candidate(1, "90"), candidate(2, "90"), candidate(3, "90")}
	if got := c.Liquidatable(1, must[Price]("3790"), c.now); !slices.Equal(got, want) {
		t.Errorf("at 3790: got %v, want %v", got, want)
	}
}

func TestCandidatesAreWorstFirst(t *testing.T) {
	candidate := func(n uint64, equity, notional string) Candidate {
		return Candidate{addr(n), must[USD](equity), USD{}, must[USD](notional)}
	}
	// -1/2 < -1/3 < 0 < 1e-18 of 3 < 1e-18 of 2 < 1/3 = 2/6 < 0.334
	want := []Candidate{
		candidate(9, "-1", "2"),
		candidate(8, "-1", "3"),
		candidate(1, "0", "7"),
		candidate(2, "0", "5"),
		candidate(7, "0.000000000000000001", "3"),
		candidate(6, "0.000000000000000001", "2"),
		candidate(3, "1", "3"),
		candidate(4, "2", "6"),
		candidate(5, "0.334", "1"),
	}
	for i := range want {
		for j := range want {
			got := want[i].compare(want[j])
			if (got < 0) != (i < j) || (got > 0) != (i > j) {
				t.Errorf("compare(%v, %v): got %d, want the sign of %d", want[i], want[j], got, i-j)
			}
		}
	}
}

func TestLiquidatableWhereNoneCanBe(t *testing.T) {
	c := newCrowd(newRandom(9), 200, "10", majorScene(), majorScene())
	tx := c.Begin(c.now)
	tx.emit(&MarketEnded{2, must[Price]("4000")})
	tx.emit(&PriceUpdated{Market: 3, Price: must[Price]("4000"), Timestamp: c.now})
	tx.Commit()
	if got := c.Liquidatable(1, must[Price]("1"), c.now); len(got) == 0 {
		t.Errorf("a live market: got nobody, want the longs")
	}
	for _, id := range []MarketID{0, 2, 3, 4} {
		if got := c.Liquidatable(id, must[Price]("1"), c.now); got != nil {
			t.Errorf("market %d: got %d, want none", id, len(got))
		}
	}
}

// Funding accrues to the second asked for, not to the last time it was stored: one long of 1 unit, S 10,000, so the
// premium is 0.01 %, of which K = 1 makes 4000 * 0.0001 = 0.4 in 8 h, and K = 100 makes 40.
func TestLiquidatableAccruesFunding(t *testing.T) {
	for _, test := range []struct {
		factor PPM
		spare  string
	}{{1_000_000, "0.4"}, {100_000_000, "40"}} {
		market := majorScene()
		market.params.FundingFactor, market.params.FundingCap = test.factor, maxFundingCap
		c := newCrowd(newRandom(10), 0, "10", market)
		tx := c.Begin(c.now)
		mmr := ShareUp(must[USD]("4000"), must[Rate]("0.02505"))
		c.place(tx, 1, 0, Position{
			Size: must[Size]("1"), Margin: mmr.Add(must[USD](test.spare)), EntryNotional: must[USD]("4000"),
		})
		tx.Commit()
		for _, moment := range []struct {
			after Time
			want  int
		}{
			{0, 0}, {FundingPeriod - 1, 0}, {FundingPeriod, 0}, {FundingPeriod + 1, 1}, {10 * FundingPeriod, 1},
		} {
			found := checkLiquidatable(t, c.State, 1, must[Price]("4000"), c.now+moment.after)
			if len(found) != moment.want {
				t.Errorf("K %v after %d s: got %d, want %d", test.factor.Rate(), moment.after, len(found), moment.want)
			}
		}
		if got := c.Market(1).Book.FundingLong; !got.IsZero() {
			t.Errorf("funding stored: got %v, want it as it was", got)
		}
	}
}

// A position that the parameters of one market make liquidatable becomes so with them, and only with them.
func TestLiquidatableFollowsParameters(t *testing.T) {
	c := newCrowd(newRandom(11), 0, "10", majorScene(), majorScene())
	tx := c.Begin(c.now)
	// E at 4000 is just below 102, which is 2.55 %
	held := Position{Size: must[Size]("1"), Margin: must[USD]("101.9999999"), EntryNotional: must[USD]("4000")}
	c.place(tx, 1, 0, held)
	c.place(tx, 2, 0, held)
	tx.Commit()
	count := func(id MarketID) int { return len(checkLiquidatable(t, c.State, id, must[Price]("4000"), c.now)) }
	changed := func(change func(*MarketParams)) Event { return &MarketParamsChanged{1, with(majorParams(), change)} }
	minimum := func(tokens string) Event {
		return &GlobalParamsChanged{GlobalParams{MinMaintenance: must[Tokens](tokens)}}
	}
	for _, step := range []struct {
		name          string
		event         Event
		first, second int
	}{
		// c / 2S is 0.00005
		{"mmr of 2.5499 %", changed(func(p *MarketParams) { p.MaintenanceMargin = 25_449 }), 0, 0},
		{"mmr of 2.55 %", changed(func(p *MarketParams) { p.MaintenanceMargin = 25_450 }), 1, 0},
		{"back", changed(func(*MarketParams) {}), 0, 0},
		// c / 2S is 0.0005, or 5e-11 less: 101.9999998
		{"c a bit below 10", changed(func(p *MarketParams) { p.SizeFactor = 9_999_999 }), 0, 0},
		{"c of 10", changed(func(p *MarketParams) { p.SizeFactor = 10_000_000 }), 1, 0},
		{"a minimum of less", minimum("101.999999"), 1, 0},
		{"a minimum of 102", minimum("102"), 1, 1},
		{"no minimum", minimum("0"), 1, 0},
	} {
		tx := c.Begin(c.now)
		tx.emit(step.event)
		tx.Commit()
		if first, second := count(1), count(2); first != step.first || second != step.second {
			t.Errorf("%s: got %d and %d, want %d and %d", step.name, first, second, step.first, step.second)
		}
	}
}

func TestHoldingsKeepWhatIsSet(t *testing.T) {
	params := Params{majorParams(), globalParams()}
	h := newHoldings()
	open := Position{Size: must[Size]("1"), Margin: must[USD]("100"), Epoch: 4}
	closed := Position{Epoch: 5}
	for _, test := range []struct {
		name         string
		set          Position
		open, stored int
	}{
		{"opened", open, 1, 1},
		{"again", open, 1, 1},
		{"closed, with its epoch", closed, 0, 1},
		{"reopened", open, 1, 1},
		{"as if it had never been", Position{}, 0, 0},
		{"never been, again", Position{}, 0, 0},
		{"closed at once", closed, 0, 1},
	} {
		h.set(addr(1), test.set, &params)
		if got := h.of(addr(1)); got != test.set {
			t.Errorf("%s: got %v, want %v", test.name, got, test.set)
		}
		visited := 0
		h.each(func(Address, *Position) bool { visited++; return true })
		if visited != test.open || len(h.byAccount) != test.stored {
			t.Errorf("%s: got %d open of %d, want %d of %d", test.name, visited, len(h.byAccount), test.open,
				test.stored)
		}
		if indexed := h.long.small.isEmpty(); indexed == (test.open == 1) {
			t.Errorf("%s: index is empty: got %v", test.name, indexed)
		}
	}
	if got := h.of(addr(2)); got != (Position{}) {
		t.Errorf("nobody's: got %v, want none", got)
	}
}

func TestHoldingsEachStops(t *testing.T) {
	c := newCrowd(newRandom(12), 20, "10", majorScene())
	visited := 0
	c.Positions(1, func(Address, *Position) bool { visited++; return visited < 3 })
	if visited != 3 {
		t.Errorf("got %d visits, want 3", visited)
	}
	c.Positions(9, func(Address, *Position) bool { t.Error("an unknown market has positions"); return false })
}

func TestCandidatesBeyond256BitsAreOrdered(t *testing.T) {
	// E * N of these has 300 bits: 2^172 of 2^126 is the same share as 2^173 of 2^127
	large, double, half, whole := USD{power(172)}, USD{power(173)}, USD{power(126)}, USD{power(127)}
	of := func(n uint64, equity, notional USD) Candidate { return Candidate{addr(n), equity, USD{}, notional} }
	cases := []struct {
		name string
		a, b Candidate
		want int
	}{
		{"deeper first", of(1, double.Neg(), half), of(2, large.Neg(), half), -1},
		{"higher last", of(1, large, half), of(2, large.Neg(), half), 1},
		{"same share, by account", of(1, large, half), of(2, double, whole), -1},
		{"one wei less", of(2, large.Sub(wad[USD]("1")), half), of(1, double, whole), -1},
	}
	for _, c := range cases {
		if got := c.a.compare(c.b); got != c.want {
			t.Errorf("%s: got %d, want %d", c.name, got, c.want)
		}
	}
}

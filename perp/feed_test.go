package perp

import (
	"math/big"
	"math/rand/v2"
	"testing"
)

// C grows by price for each second that passes, from the block that accepted a price, not from its timestamp.
func TestIntegralIsContinuous(t *testing.T) {
	var p PricePoint
	for _, step := range []struct {
		name                string
		price               string
		timestamp, accepted Time
		// want is C when the price is accepted, and so many seconds after.
		want, later string
		after       Time
	}{
		{"the first", "10", 1000, 1005, "0", "30", 3},
		{"3 s later, 2 s old", "20", 1006, 1008, "30", "130", 5},
		{"5 s later, 15 s ahead", "1", 1028, 1013, "130", "150", 20},
		{"before its own second", "7", 1034, 1033, "150", "150", 0},
	} {
		p = p.Next(must[Price](step.price), step.timestamp, step.accepted)
		if got, want := p.IntegralAt(step.accepted), must[Integral](step.want); got != want {
			t.Errorf("%s: got C %s when accepted, want %s", step.name, got, want)
		}
		if got, want := p.IntegralAt(step.accepted+step.after), must[Integral](step.later); got != want {
			t.Errorf("%s: got C %s %d s after, want %s", step.name, got, step.after, want)
		}
	}
	if want := (PricePoint{must[Price]("7"), 1034, 1033, must[Integral]("157")}); p != want {
		t.Errorf("got %+v, want %+v: C would be 157 at its second", p, want)
	}
}

// Modulo 2^120 the sum of price times seconds in force, however often the largest prices wrap it.
func TestIntegralWraps(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	modulus := new(big.Int).Lsh(big.NewInt(1), 120)
	var p PricePoint
	sum, now := new(big.Int), Time(1_000_000_000)
	for range 500 {
		passed := Time(random.Uint64N(1 << 32))
		grown := new(big.Int).SetUint64(uint64(passed))
		sum.Add(sum, grown.Mul(grown, p.Price.wad.ToBig()))
		now += passed
		price := priceLimit.Sub(Price{count(1 + random.Uint64N(1000))})
		p = p.Next(price, now+lagOffset-Time(random.Uint64N(30)), now)
		c := p.IntegralAt(now)
		if got, want := c.wad.ToBig(), sum.Mod(sum, modulus); got.Cmp(want) != 0 {
			t.Fatalf("got C %s, want %s", got, want)
		}
	}
}

func TestQuoteAges(t *testing.T) {
	params := feedParams()
	for _, c := range []struct {
		name          string
		now           Time
		fresh, recent bool
	}{
		{"ahead", 985, true, true},
		{"its own second", 1000, true, true},
		{"10 s", 1010, true, true},
		{"11 s", 1011, true, false},
		{"60 s", 1060, true, false},
		{"61 s", 1061, false, false},
	} {
		m := Market{Latest: PricePoint{Price: must[Price]("5"), Timestamp: 1000, AcceptedAt: 985}, GraceUntil: 1011}
		got := m.quote(c.now, &params)
		want := Quote{
			Price: must[Price]("5"), Timestamp: 1000, Integral: m.Latest.IntegralAt(c.now), Fresh: c.fresh,
			Recent: c.recent, InGrace: c.now < 1011, AcceptedNow: c.now == 985,
		}
		if got != want {
			t.Errorf("%s: got %+v, want %+v", c.name, got, want)
		}
	}
}

func pushing(s Second) func(*Tx) error {
	return func(tx *Tx) error { return tx.Push(s) }
}

func TestPushTellsEachPrice(t *testing.T) {
	w := newWorld(t)
	w.wait(7)
	s := second(w.now-3, "2001", "51")
	s.Signers = 0b10101
	w.tells(pushing(s),
		&PriceUpdated{1, must[Price]("2001"), genesis + 4, 0b10101},
		&PriceUpdated{2, must[Price]("51"), genesis + 4, 0b10101},
	)
	if m := w.Market(1); m.Latest.Price != must[Price]("2001") || m.Latest.AcceptedAt != w.now || m.GraceUntil != 0 {
		t.Errorf("got %+v, grace until %d, want 2001 of now without grace", m.Latest, m.GraceUntil)
	}
	// 7 s at 2000, until now
	if got, want := w.Begin(w.now+1).context(w.market(1)).Quote.Integral, must[Integral]("16001"); got != want {
		t.Errorf("got C %s, want %s", got, want)
	}
}

// secondOf is a second of markets in that order, each at a price of 1.
func secondOf(at Time, markets ...MarketID) Second {
	s := Second{Timestamp: at, Signers: threeSigners}
	for _, market := range markets {
		s.Prices = append(s.Prices, MarketPrice{market, must[Price]("1")})
	}
	return s
}

func TestPushIsRefused(t *testing.T) {
	const now = genesis + 100
	later := func(w *world) { w.wait(100) }
	unsorted := func(previous, market MarketID) *Refusal { return refused("UnsortedMarkets", previous, market) }
	badPrice := func(market MarketID, given Price) *Refusal { return refused("BadPrice", market, given, priceLimit) }
	checkLimits(t, newWorld, []limit{
		{"10 s old", later, pushing(second(now-10, "2000")), nil},
		{"11 s old", later, pushing(second(now-11, "2000")), refused("TooOld", now-11, now-10)},
		{"15 s ahead", later, pushing(second(now+15, "2000")), nil},
		{"16 s ahead", later, pushing(second(now+16, "2000")), refused("TooFarAhead", now+16, now+15)},
		{"not newer", nil, pushing(second(genesis, "2000")), refused("NotNewer", MarketID(1), genesis, genesis)},
		{"a second newer", nil, pushing(second(genesis+1, "2000")), nil},
		{
			"one of two not newer", func(w *world) { w.do(pushing(second(genesis+5, "", "50"))) },
			pushing(second(genesis+5, "2000", "50")), refused("NotNewer", MarketID(2), genesis+5, genesis+5),
		},
		{"old and not newer", later, pushing(second(genesis, "2000")), refused("TooOld", genesis, now-10)},
		{"markets out of order", nil, pushing(secondOf(genesis+1, 2, 1)), unsorted(2, 1)},
		{"a market twice", nil, pushing(secondOf(genesis+1, 2, 2)), unsorted(2, 2)},
		{"market 0", nil, pushing(secondOf(genesis+1, 0)), unsorted(0, 0)},
		{"old and out of order", later, pushing(secondOf(genesis, 2, 1)), refused("TooOld", genesis, now-10)},
		{
			"not newer, then out of order", nil, pushing(secondOf(genesis, 2, 1)),
			refused("NotNewer", MarketID(2), genesis, genesis),
		},
		{"price 0", nil, pushing(second(genesis+1, "2000", "0")), badPrice(2, Price{})},
		{"price 0, not newer", nil, pushing(second(genesis, "0")), badPrice(1, Price{})},
		{"price 2^84", nil, pushing(second(genesis+1, priceLimit.String())), badPrice(1, priceLimit)},
		{"price 2^84 - 1", nil, pushing(second(genesis+1, priceLimit.Sub(wad[Price]("1")).String())), nil},
		{"a market that is not listed", nil, pushing(second(genesis+1, "2000", "50", "7")), nil},
	})
}

// A gap of 600 s is none, of 601 s begins 300 s of grace from the block that ends it.
func TestPushBeginsGrace(t *testing.T) {
	for _, c := range []struct{ gap, want Time }{{600, 0}, {601, genesis + 601 + 4 + 300}} {
		w := newWorld(t)
		w.wait(c.gap + 4)
		w.do(pushing(second(genesis+c.gap, "2000")))
		if got := w.Market(1).GraceUntil; got != c.want {
			t.Errorf("gap %d: got grace until %d, want %d", c.gap, got, c.want)
		}
		if got := w.Market(2).GraceUntil; got != 0 {
			t.Errorf("gap %d: got grace until %d of a market without a price, want 0", c.gap, got)
		}
	}
	// a market's first price ends no outage
	w := newDeployment(t)
	w.push("2000")
	if got := w.Market(1).GraceUntil; got != 0 {
		t.Errorf("got grace until %d after the first price, want 0", got)
	}
}

// What a market's price has done before it is listed is no funding of its.
func TestListingStartsAtTheIntegral(t *testing.T) {
	w := newWorld(t)
	w.push("", "", "7")
	w.wait(10)
	w.tells(func(tx *Tx) error { return tx.ListMarket(governor, [32]byte{3}, altParams()) },
		&MarketListed{3, [32]byte{3}, altParams()})
	if got, want := w.Market(3).Book.PriceIntegral, must[Integral]("70"); got != want {
		t.Errorf("got C %s, want %s", got, want)
	}
	w.tells(func(tx *Tx) error { return tx.SettleFunding(3) })
}

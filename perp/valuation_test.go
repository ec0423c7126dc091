package perp

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// held is a context in which a position is all there is, in a major market of section 8.
func held(p Position) *Context {
	return &Context{
		Market: 1, Status: Live, Params: Params{majorParams(), globalParams()}, Position: p,
		Quote: Quote{Price: must[Price]("4000"), Fresh: true, Recent: true},
	}
}

func position(size, margin, entry string) Position {
	return Position{Size: must[Size](size), Margin: must[USD](margin), EntryNotional: must[USD](entry)}
}

// mmr is 0.025 + |q| / 20,000. The prices are where margin + value - entry - owed meets the larger of mmr of the
// notional and 10, one unit on.
func TestLiquidationPriceByHand(t *testing.T) {
	for _, test := range []struct {
		name     string
		position Position
		funding  string
		want     string
	}{
		// P - 3700 = 0.02505 P, P + 0.02505 P = 4300
		{"long", position("1", "300", "4000"), "0", "3795.066413662239089184"},
		{"short", position("-1", "300", "-4000"), "0", "4194.917321106287498171"},
		{"long that owes 3", position("1", "300", "4000"), "3", "3798.143494538181445202"},
		{"short that gets 3", position("-1", "300", "-4000"), "-3", "4197.844007609384908054"},
		// 0.001 P + 12 - 4 = 10, 4 + 12 - 0.001 P = 10
		{"long at the minimum", position("0.001", "12", "4"), "0", "1999.999999999999999999"},
		{"short at the minimum", position("-0.001", "12", "-4"), "0", "6000.000000000000000001"},
		{"long that nothing makes liquidatable", position("1", "4011", "4000"), "0", "0"},
		{"long but for prices of 0", position("1", "4010", "4000"), "0", "0"},
		{"long at one unit", position("1", "4009.999999999999999998", "4000"), "0", "0.000000000000000001"},
		// 2^84 units are 19342813.113834066795298816
		{"long at every price", position("1", "1", "20000000"), "0", "19342813.113834066795298815"},
		{
			"short that nothing makes liquidatable", position("-1", "20000000", "-4000"), "0",
			"19342813.113834066795298816",
		},
		{"short at every price", position("-1", "1", "0"), "0", "0.000000000000000001"},
		{"none", Position{Epoch: 3}, "0", "0"},
	} {
		c := held(test.position)
		c.Book.FundingLong, c.Book.FundingShort = must[FundingIndex](test.funding), must[FundingIndex](test.funding)
		if got, want := c.LiquidationPrice(), must[Price](test.want); got != want {
			t.Errorf("%s: got %v, want %v", test.name, got, want)
		}
		c.Status = Ended
		want := Price{}
		if c.Position.Size.Sign() < 0 {
			want = priceLimit
		}
		if got := c.LiquidationPrice(); got != want {
			t.Errorf("%s, in an ended market: got %v, want %v", test.name, got, want)
		}
	}
}

// 5^18 wei at 2^83 units are worth 2^65 wei exactly, of which mmr = 1/2 is all that this long has: it is healthy there.
// One unit higher its notional is a wei more, and so is MM. After 2^18 units its value is a wei more too.
func TestLiquidationPriceBeyondAnExactOne(t *testing.T) {
	c := held(position("0.000003814697265625", "0", "18.446744073709551616"))
	c.Params.Global = GlobalParams{}
	c.Params.Market.MaintenanceMargin, c.Params.Market.SizeFactor = 500_000, 0
	half := Price{power(83)}
	if c.Params.IsLiquidatable(&c.Position, &c.Book, half) {
		t.Errorf("at 2^83: got it liquidatable, want it healthy")
	}
	if got, want := c.LiquidationPrice(), half.Add(wad[Price]("262143")); got != want {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestLiquidationPriceIsTheLast(t *testing.T) { repeat(t, 4000, 2000, liquidationPriceIsTheLast) }

func FuzzLiquidationPrice(f *testing.F) { fuzz(f, liquidationPriceIsTheLast) }

// liquidationPriceIsTheLast tells whether there is one.
func liquidationPriceIsTheLast(t *testing.T, r *rand.Rand) bool {
	c := edgy(r)
	s := exactContext(c)
	at := func(price exact) bool {
		s.index = price
		return s.isLiquidatable()
	}
	got, long := exactOfUnsigned(c.LiquidationPrice()), c.Position.isLong()
	further, end := exactOne, maxPrice
	if !long {
		further, end = exactOne.neg(), exactOne
	}
	isPrice := got.sign() > 0 && got.cmp(maxPrice) <= 0
	if isPrice && !at(got) {
		t.Errorf("%v of %+v: got healthy, want it liquidatable there", got, c.Position)
	}
	// a scan around it, and prices anywhere beyond
	beyond := []exact{end}
	for next := got.plus(further); len(beyond) < 12; next = next.plus(further) {
		beyond = append(beyond, next)
	}
	for range 8 {
		beyond = append(beyond, got.plus(spread(r, exactZero, got.minus(end).abs()).times(further)))
	}
	for _, price := range beyond {
		if price.sign() > 0 && price.cmp(maxPrice) <= 0 && price.cmp(got) != 0 && at(price) {
			t.Errorf("%v of %+v: got it liquidatable at %v too, want the last", got, c.Position, price)
		}
	}
	return isPrice
}

// edgy is a position that is a few wei from what it must have at some price, of up to full maintenance rates and down
// to none but the minimum.
func edgy(r *rand.Rand) *Context {
	c := anyContext(r)
	if coin(r) {
		c.Params.Market.SizeFactor, c.Params.Global = maxSizeFactor, globalParams()
		c.Params.Global.MinMaintenance = Tokens{count(2 + r.Uint64N(100e6))}
	}
	if r.IntN(4) == 0 {
		c.Params.Market.MaintenanceMargin = between(r, 100_000, 900_000)
	}
	for c.Position.isLong() && c.Params.Market.MaintenanceRate(c.Position.Size).Gt(PPM(ppm).Rate()) {
		c.Position.Size.wad.Rsh(&c.Position.Size.wad, 1)
	}
	if r.IntN(3) == 0 {
		// of less than a unit, where prices round
		c.Position.Size.wad = count(1 + r.Uint64N(3e18))
		if coin(r) {
			c.Position.Size = c.Position.Size.Neg()
		}
		c.Params.Market.SkewScale = c.Params.Market.SkewScale.Max(must[Size]("100"))
	}
	s := exactContext(c)
	s.index = spread(r, exactOne, maxPrice)
	spare := exactInt(r.Int64N(5) - 2)
	c.Position.EntryNotional = signed[usd](exactOf(c.Position.EntryNotional).plus(
		s.equity().minus(s.params.mm(s.size, s.index)).minus(spare)))
	return c
}

// Asked for the liquidation price of a position, the index lists it; asked for the next, no longer.
func TestLiquidationPriceIsWhereItIsListed(t *testing.T) {
	for seed, test := range crowds[:4] {
		c := newCrowd(newRandom(uint64(seed)), 120, test.minMaintenance, test.scenes...)
		c.now += 7
		tx := c.Begin(c.now)
		for n := range c.people {
			value, err := tx.Value(addr(n+1), 1)
			if err != nil {
				t.Fatal(err)
			}
			params, long, at := c.Market(1).Params, value.Position.isLong(), value.LiquidationPrice
			if mmr := params.MaintenanceRate(value.Position.Size); long && mmr.Gt(PPM(ppm).Rate()) {
				// the higher the price, the sooner such a long is liquidatable: it has no highest
				continue
			}
			for _, price := range around(at, step) {
				listed := slices.ContainsFunc(c.Liquidatable(1, price, c.now), func(found Candidate) bool {
					return found.Account == addr(n+1)
				})
				beyond := price.Gt(at)
				if !long {
					beyond = price.Lt(at)
				}
				if price == at && !listed || beyond && listed {
					t.Errorf("%s: %+v at %v: listed is %v, its price is %v", test.name, value.Position, price, listed,
						at)
				}
			}
		}
	}
}

// told is a state of one major market at 4000, with what is told on top.
func told(events ...Event) (s *State, now Time) {
	c := newCrowd(newRandom(0), 0, "10", majorScene())
	tx := c.Begin(c.now)
	for _, e := range events {
		tx.emit(e)
	}
	tx.Commit()
	return c.State, c.now
}

// opens is alice's position.
func opens(p Position) *PositionChanged {
	return &PositionChanged{
		Account: alice, Market: 1, Reason: ByMarginAdded, Size: p.Size, Margin: p.Margin,
		EntryNotional: p.EntryNotional, FundingEntry: p.FundingEntry, Epoch: p.Epoch,
	}
}

func TestValuation(t *testing.T) {
	for _, test := range []struct {
		name                     string
		size, margin, entry      string
		fundingLong              string
		notional, owed, pnl      string
		equity, initial, minimum string
		ratio, leverage, price   string
	}{
		// imr is 0.0501 and mmr 0.02505; 300 / 4000 and 4000 / 300
		{
			"long", "1", "300", "4000", "0", "4000", "0", "0", "300", "200.4", "100.2", "0.075",
			"13.333333333333333334", "3795.066413662239089184",
		},
		// what it owes comes off: 297 / 4000, and 4000 / 297 = 13.468013468..., up
		{
			"long that owes", "1", "300", "4000", "3", "4000", "3", "0", "297", "200.4", "100.2", "0.07425",
			"13.468013468013468014", "3798.143494538181445202",
		},
		// entered at 3900, it loses 100: 200 / 4000
		{
			"short at a loss", "-1", "300", "-3900", "0", "4000", "0", "-100", "200", "200.4", "100.2", "0.05", "20",
			"4097.361104336373835423",
		},
		{
			"bankrupt", "1", "300", "4400", "0", "4000", "0", "-400", "-100", "200.4", "100.2", "0", "0",
			"4205.343863787886558285",
		},
		{
			"exactly nothing left", "1", "300", "4300", "0", "4000", "0", "-300", "0", "200.4", "100.2", "0", "0",
			"4102.774501256474691009",
		},
		// the minima of 25 and 10; 12 / 4
		{
			"small", "0.001", "12", "4", "0", "4", "0", "0", "12", "25", "10", "3", "0.333333333333333334",
			"1999.999999999999999999",
		},
	} {
		s, now := told(opens(position(test.size, test.margin, test.entry)),
			&FundingAccrued{1, Integral{}, must[FundingIndex](test.fundingLong), FundingIndex{}})
		held := s.Position(alice, 1)
		s.own(1).Book.PriceIntegral = s.own(1).Latest.IntegralAt(now)
		want := Valuation{
			held, must[Price]("4000"), must[USD](test.notional), must[USD](test.owed), must[USD](test.pnl),
			must[USD](test.equity), must[USD](test.initial), must[USD](test.minimum), must[Rate](test.ratio),
			must[Rate](test.leverage), must[Price](test.price),
		}
		if got, err := s.Begin(now).Value(alice, 1); err != nil || got != want {
			t.Errorf("%s: got %+v, %v, want %+v", test.name, got, err, want)
		}
	}
}

func TestValuationOfNothing(t *testing.T) {
	s, now := told(opens(Position{Epoch: 2}))
	for _, test := range []struct {
		account Address
		want    Valuation
	}{
		{alice, Valuation{Position: Position{Epoch: 2}, IndexPrice: must[Price]("4000")}},
		{bob, Valuation{IndexPrice: must[Price]("4000")}},
	} {
		if got, err := s.Begin(now).Value(test.account, 1); err != nil || got != test.want {
			t.Errorf("got %+v, %v, want %+v", got, err, test.want)
		}
	}
	if _, err := s.Begin(now).Value(alice, 2); !IsRefusal(err, "UnknownMarket") {
		t.Errorf("an unknown market: got %v, want UnknownMarket", err)
	}
}

// Once a market has ended, the final price counts, no funding runs, and nothing is liquidated.
func TestValuationInAnEndedMarket(t *testing.T) {
	s, now := told(opens(position("-1", "300", "-4000")), &MarketEnded{1, must[Price]("4100")})
	got, err := s.Begin(now+1_000_000).Value(alice, 1)
	if err != nil {
		t.Fatal(err)
	}
	if want := must[USD]("200"); got.Equity != want || !got.Owed.IsZero() {
		t.Errorf("got equity %v, owed %v, want %v and nothing", got.Equity, got.Owed, want)
	}
	if got.IndexPrice != must[Price]("4100") || got.LiquidationPrice != priceLimit {
		t.Errorf("got %v, liquidated at %v, want 4100 and 2^84", got.IndexPrice, got.LiquidationPrice)
	}
}

// One long of 1 unit makes a premium of 0.01 %, and owes 4000 * 0.0001 = 0.4 in 28,800 s.
func TestTimeToLiquidationByHand(t *testing.T) {
	const century = 100 * 365 * 86_400
	for _, test := range []struct {
		name string
		// spare is what alice has beyond her maintenance margin of 100.2
		size, spare string
		events      []Event
		want        Time
		ok          bool
	}{
		{"equality is healthy", "1", "0.4", nil, 28_801, true},
		{"one wei less", "1", "0.399999999999999999", nil, 28_800, true},
		{"one wei more", "1", "0.400000000000000001", nil, 28_801, true},
		{"at the edge", "1", "0", nil, 1, true},
		{"already", "1", "-0.000000000000000001", nil, 0, true},
		// 109,500 periods
		{"after 100 years", "1", "43800", nil, 0, false},
		{"within 100 years", "1", "43799.999999999999999999", nil, century, true},
		// a short that receives from a long of 2 units
		{"receives", "-1", "0.4", []Event{opensBob("2")}, 0, false},
		{"receives, but already", "-1", "-1", []Event{opensBob("2")}, 0, true},
		// skew 0, below 0 and twice as much
		{"balanced", "1", "0.4", []Event{opensBob("-1")}, 0, false},
		{"shorts pay", "-1", "0.4", nil, 28_801, true},
		{"twice the premium", "1", "0.4", []Event{opensBob("1")}, 14_401, true},
		{"long that receives", "1", "0.4", []Event{opensBob("-2")}, 0, false},
		{"ended", "1", "0.4", []Event{&MarketEnded{1, must[Price]("4000")}}, 0, false},
	} {
		p := position(test.size, "0", "0")
		p.EntryNotional = Value(p.Size, must[Price]("4000"))
		p.Margin = must[USD]("100.2").Add(must[USD](test.spare))
		s, now := told(append([]Event{opens(p)}, test.events...)...)
		got, ok, err := s.Begin(now).TimeToLiquidation(alice, 1)
		if got != test.want || ok != test.ok || err != nil {
			t.Errorf("%s: got %d, %v, %v, want %d, %v", test.name, got, ok, err, test.want, test.ok)
		}
	}
}

// opensBob is a position of bob, safe for long.
func opensBob(size string) Event {
	e := opens(position(size, "1000000000", "0"))
	e.Account, e.EntryNotional = bob, Value(e.Size, must[Price]("4000"))
	return e
}

func TestTimeToLiquidationIsRefused(t *testing.T) {
	s, now := told()
	for _, test := range []struct {
		market MarketID
		want   string
	}{{1, "NoPosition"}, {2, "UnknownMarket"}} {
		if _, ok, err := s.Begin(now).TimeToLiquidation(alice, test.market); ok || !IsRefusal(err, test.want) {
			t.Errorf("market %d: got %v, %v, want %s", test.market, ok, err, test.want)
		}
	}
}

// Letting the time pass lists the position at that very second, and not one before.
func TestTimeToLiquidationPasses(t *testing.T) {
	reached := 0
	for seed, test := range crowds[:5] {
		c := newCrowd(newRandom(uint64(seed)), 200, test.minMaintenance, test.scenes...)
		price := c.Market(1).Latest.Price
		for n := range c.people {
			seconds, ok, err := c.Begin(c.now).TimeToLiquidation(addr(n+1), 1)
			if err != nil {
				t.Fatal(err)
			}
			listed := func(after Time) bool {
				return slices.ContainsFunc(c.Liquidatable(1, price, c.now+after), func(found Candidate) bool {
					return found.Account == addr(n+1)
				})
			}
			switch {
			case ok && seconds > 0:
				reached++
				if listed(seconds-1) || !listed(seconds) {
					t.Errorf("%s, %d: got %d s, want the second from which it is listed", test.name, n+1, seconds)
				}
			case listed(0) != ok, !ok && listed(fundingHorizon):
				t.Errorf("%s, %d: got %d, %v, listed now %v", test.name, n+1, seconds, ok, listed(0))
			}
		}
	}
	if reached < 100 {
		t.Errorf("got %d positions that funding liquidates, want at least 100", reached)
	}
}

package perp

import (
	"math"
	"math/big"
	"testing"

	"github.com/holiman/uint256"
)

// floorToFloat is the largest float that is not above a, by math/big.
func floorToFloat(a *uint256.Int) float64 {
	return toFloatBy(big.ToNegativeInf, a)
}

// ceilToFloat is the least float that is not below a.
func ceilToFloat(a *uint256.Int) float64 {
	return toFloatBy(big.ToPositiveInf, a)
}

func toFloatBy(mode big.RoundingMode, a *uint256.Int) float64 {
	n := exactOf(USD{*a}).n
	rounded, _ := new(big.Float).SetPrec(53).SetMode(mode).SetInt(&n).Float64()
	return rounded
}

func TestFloatBelow(t *testing.T) {
	for _, test := range []struct {
		name string
		n    *uint256.Int
		want float64
	}{
		{"0", integer("0"), 0},
		{"1", integer("1"), 1},
		{"-1", integer("-1"), -1},
		{"2^53 - 1", integer("9007199254740991"), 1<<53 - 1},
		{"2^53", integer("9007199254740992"), 1 << 53},
		{"2^53 + 1, down to the even one", integer("9007199254740993"), 1 << 53},
		{"2^53 + 2", integer("9007199254740994"), 1<<53 + 2},
		{"2^53 + 3, never up", integer("9007199254740995"), 1<<53 + 2},
		{"-2^53", integer("-9007199254740992"), -1 << 53},
		{"-2^53 - 1, away from 0", integer("-9007199254740993"), -1<<53 - 2},
		{"-2^53 - 3", integer("-9007199254740995"), -1<<53 - 4},
		{"-2^54 + 1, up to a power", integer("-18014398509481983"), -1 << 54},
		{
			"largest", integer("57896044618658097711785492504343953926634992332820282019728792003956564819967"),
			math.Nextafter(math.Ldexp(1, 255), 0),
		},
		{
			"smallest", integer("-57896044618658097711785492504343953926634992332820282019728792003956564819968"),
			-math.Ldexp(1, 255),
		},
		{
			"smallest + 1", integer("-57896044618658097711785492504343953926634992332820282019728792003956564819967"),
			-math.Ldexp(1, 255),
		},
	} {
		if got := floatBelow(test.n); got != test.want {
			t.Errorf("%s: got %v, want %v", test.name, got, test.want)
		}
	}
}

func TestFloatBelowAroundPowers(t *testing.T) {
	for bits := range uint(255) {
		for apart := int64(-5); apart <= 5; apart++ {
			n := new(big.Int).Lsh(big.NewInt(1), bits)
			n.Add(n, big.NewInt(apart))
			for _, signed := range []*big.Int{n, new(big.Int).Neg(n)} {
				a := uint256.MustFromBig(signed)
				if got, want := floatBelow(a), floorToFloat(a); got != want {
					t.Errorf("floatBelow(%v): got %v, want %v", signed, got, want)
				}
			}
		}
	}
}

func TestFloatBelowOfAnything(t *testing.T) {
	random := newRandom(53)
	for range 100_000 {
		a := uint256.Int{random.Uint64(), random.Uint64(), random.Uint64(), random.Uint64()}
		a.SRsh(&a, uint(random.IntN(256)))
		if random.IntN(2) == 0 {
			// a float exactly, or a unit away
			clear := uint(random.IntN(256))
			a.Rsh(&a, clear).Lsh(&a, clear)
			a.AddUint64(&a, uint64(random.IntN(2)))
		}
		if got, want := floatBelow(&a), floorToFloat(&a); got != want {
			t.Fatalf("floatBelow(%v): got %v, want %v", USD{a}, got, want)
		}
	}
}

func TestBandOf(t *testing.T) {
	for _, test := range []struct {
		name   string
		growth string
		want   uint8
	}{
		{"none", "0", 0},
		{"least", "1", 0},
		{"last of the first, 2^42 - 1", "4398046511103", 0},
		{"2^42", "4398046511104", 1},
		{"last of a quarter, 5 * 2^40 - 1", "5497558138879", 1},
		{"5 * 2^40", "5497558138880", 2},
		{"6 * 2^40", "6597069766656", 3},
		{"7 * 2^40", "7696581394432", 4},
		{"2^43", "8796093022208", 5},
		// 2^62 = 4.61e18 and 5 * 2^60 = 5.76e18: the twenty-first doubling
		{"500 %", "5000000000000000000", 81},
		{"2^64 - 1", "18446744073709551615", bandCount - 1},
		{"2^64, beyond every growth", "18446744073709551616", bandCount - 1},
		{"2^128", "340282366920938463463374607431768211456", bandCount - 1},
	} {
		if got := bandOf(integer(test.growth)); got != test.want {
			t.Errorf("%s: got %d, want %d", test.name, got, test.want)
		}
	}
}

func TestBandsTileTheGrowths(t *testing.T) {
	for band := range bandCount {
		end := bandEnd(band)
		before := end
		before.SubUint64(&before, 1)
		if got := bandOf(&before); int(got) != band {
			t.Errorf("one below the end of %d: got band %d", band, got)
		}
		if got := bandOf(&end); band < bandCount-1 && int(got) != band+1 {
			t.Errorf("the end of %d: got band %d, want the next", band, got)
		}
		if band == 0 {
			continue
		}
		begin := bandEnd(band - 1)
		ratio := end.Float64() / begin.Float64()
		if ratio <= 1 || ratio > 1.25 {
			t.Errorf("band %d ends at %v times its beginning, want at most a quarter more", band, ratio)
		}
	}
	if end, want := bandEnd(bandCount-1), power(64); end != want {
		t.Errorf("the last band ends at %v, want 2^64", &end)
	}
}

func TestBandsRiseWithGrowth(t *testing.T) {
	random := newRandom(64)
	for range 200_000 {
		low := random.Uint64() >> random.IntN(64)
		high := low + random.Uint64()>>random.IntN(64)
		if high < low {
			high = math.MaxUint64
		}
		a, b := bandOf(uint256.NewInt(low)), bandOf(uint256.NewInt(high))
		if a > b {
			t.Fatalf("bands of %d and %d: got %d and %d, want them to rise", low, high, a, b)
		}
		if end := bandEnd(int(a)); !uint256.NewInt(low).Lt(&end) {
			t.Fatalf("band of %d: got %d, which ends at %v", low, a, &end)
		}
	}
}

func TestThreshold(t *testing.T) {
	for _, test := range []struct {
		name                string
		long                bool
		index, funding, mmr string
		want                float64
	}{
		// 100 * (1 - 0.1) - 3 and -100 * (1 + 0.1) - 3
		{"long", true, "100", "3", "0.1", 87e18},
		{"short", false, "100", "3", "0.1", -113e18},
		{"long that has received", true, "100", "-3", "0.1", 93e18},
		{"long for the minimum", true, "100", "3", "0", 97e18},
		{"short for the minimum", false, "100", "3", "0", -103e18},
		{"long of a rate above 1", true, "100", "0", "1.5", -50e18},
		// 0.9 and -1.1 units, down
		{"long, rounded", true, "0.000000000000000001", "0", "0.1", 0},
		{"short, rounded", false, "0.000000000000000001", "0", "0.1", -2},
		// 97e18 + 1 units lie between floats that are 2^14 apart
		{"long, to the float below", true, "100.000000000000000001", "3", "0", 97e18},
		{"short, to the float below", false, "100.000000000000000001", "3", "0", math.Nextafter(-103e18, -1e30)},
	} {
		at := thresholds{&Params{}, test.long, must[Price](test.index), must[FundingIndex](test.funding)}
		if got := at.at(must[Rate](test.mmr)); got != test.want {
			t.Errorf("%s: got %.20g, want %.20g", test.name, got, test.want)
		}
	}
}

func TestKey(t *testing.T) {
	params := Params{majorParams(), globalParams()}
	for _, test := range []struct {
		name                       string
		size, margin, entry, index string
		// key and smallKey are what they are before they become floats
		key, smallKey string
	}{
		// (200 - 20) / 2 - 1, and half of the 16 wei; the minimum adds 10 / 2
		{"long", "2", "20", "200", "1", "89000000000000000008", "94000000000000000008"},
		// (-200 - 20) / 2 + 1, and 8 wei
		{"short", "-2", "20", "-200", "-1", "-108999999999999999992", "-103999999999999999992"},
		// 16 wei over 16 wei of size; 10 over them are 6.25e17 a unit
		{
			"tiny", "0.000000000000000016", "10", "10", "0", "1000000000000000000",
			"625000000000000001000000000000000000",
		},
		// 1.6e-5 wei, rounded up to one
		{"large", "1000000", "10", "10", "0", "1", "10000000000001"},
		{"large and negative", "1000000", "11", "10", "0", "-999999999999", "9000000000001"},
	} {
		h := holding{position: Position{
			must[Size](test.size), must[USD](test.margin), must[USD](test.entry), must[FundingIndex](test.index), 0,
		}}
		h.sort(&params)
		if want := ceilToFloat(integer(test.key)); h.key != want {
			t.Errorf("%s: key: got %.20g, want %.20g", test.name, h.key, want)
		}
		if want := ceilToFloat(integer(test.smallKey)); h.smallKey != want {
			t.Errorf("%s: small key: got %.20g, want %.20g", test.name, h.smallKey, want)
		}
	}
}

// visits counts how often a search looks at each position.
func visits(s *State, id MarketID, price Price) map[*holding]int {
	m, seen := s.Market(id), map[*holding]int{}
	params, look := Params{m.Params, s.GlobalParams}, func(h *holding) { seen[h]++ }
	s.holdings[id].long.search(thresholds{&params, true, price, m.Book.FundingLong}, look)
	s.holdings[id].short.search(thresholds{&params, false, price, m.Book.FundingShort}, look)
	return seen
}

func TestSearchVisitsEachOnce(t *testing.T) {
	c := newCrowd(newRandom(1), 2000, "10", majorScene())
	for _, price := range []string{"1", "3999", "4000", "4001", "9000000"} {
		for h, times := range visits(c.State, 1, must[Price](price)) {
			if times != 1 {
				t.Errorf("at %s: %v visited %d times, want once", price, h.account, times)
			}
		}
	}
}

// One whose key is exactly what its band is asked with is healthy by its rate; its minimum still has to be looked at.
func TestSearchLooksAtTheMinimumAlone(t *testing.T) {
	params := Params{majorParams(), globalParams()}
	asked := thresholds{&params, true, must[Price]("100"), FundingIndex{}}
	edge := asked.at(params.Market.MaintenanceMargin.Rate().Add(Rate{bandEnd(0)}))
	for _, test := range []struct {
		name          string
		key, smallKey float64
		want          int
	}{
		{"neither", edge, asked.at(Rate{}), 0},
		{"the minimum", edge, math.Nextafter(asked.at(Rate{}), 1e30), 1},
		{"the rate", math.Nextafter(edge, 1e30), asked.at(Rate{}), 1},
		{"both, once", math.Nextafter(edge, 1e30), math.Nextafter(asked.at(Rate{}), 1e30), 1},
	} {
		var x index
		x.insert(&holding{key: test.key, smallKey: test.smallKey})
		got := 0
		if x.search(asked, func(*holding) { got++ }); got != test.want {
			t.Errorf("%s: got %d visits, want %d", test.name, got, test.want)
		}
	}
}

// However many are healthy, a search looks at few that are not liquidatable.
func TestSearchPassesTheHealthyOver(t *testing.T) {
	s := newCrowd(newRandom(2), 0, "10", majorScene()).State
	tx := s.Begin(1_700_000_000)
	random := newRandom(3)
	for n := range uint64(5000) {
		// long at leverage 2 to 10 from 4000 on, of 0.01 to 1 unit
		size, margin := 10_000+random.Uint64N(990_000), 40+10*random.Uint64N(16)
		p := Position{Size: Size{times(uint256.NewInt(size), 1e12)}}
		p.EntryNotional = Value(p.Size, must[Price]("4000"))
		p.Margin = ShareUp(p.EntryNotional, PPM(margin*2500).Rate())
		s.setPosition(addr(n+1), 1, p)
	}
	tx.Commit()
	for _, price := range []string{"4000", "3800", "3600", "3000", "2000"} {
		index := must[Price](price)
		found := checkLiquidatable(t, s, 1, index, 1_700_000_000)
		if looked := len(visits(s, 1, index)); looked > len(found)+len(found)/10+50 {
			t.Errorf("at %s: looked at %d of 5000 for %d", price, looked, len(found))
		}
	}
}

package perp

import (
	"math"
	"testing"

	"github.com/holiman/uint256"
)

// The limits of int256 and of uint256, in units.
const (
	largestUnits  = "57896044618658097711785492504343953926634992332820282019728792003956564819967"
	smallestUnits = "-57896044618658097711785492504343953926634992332820282019728792003956564819968"
	mostUnits     = "115792089237316195423570985008687907853269984665640564039457584007913129639935"
)

func TestSigned_Arithmetic(t *testing.T) {
	a, b := must[USD]("-1234.5"), must[USD]("0.000000000000000001")
	for _, test := range []struct {
		name string
		got  USD
		want string
	}{
		{"add", a.Add(b), "-1234.499999999999999999"},
		{"sub", a.Sub(b), "-1234.500000000000000001"},
		{"sub of itself", a.Sub(a), "0"},
		{"neg", a.Neg(), "1234.5"},
		{"neg of 0", USD{}.Neg(), "0"},
		{"abs", a.Abs(), "1234.5"},
		{"abs of a credit", b.Abs(), "0.000000000000000001"},
		{"add across 0", a.Add(must[USD]("1235")), "0.5"},
	} {
		if test.got.String() != test.want {
			t.Errorf("%s: got %v, want %s", test.name, test.got, test.want)
		}
	}
}

func checkOverflows[N any](t *testing.T, all map[string]func() N) {
	t.Helper()
	for name, do := range all {
		if got := panicOf(func() { do() }); got != ErrOverflow {
			t.Errorf("%s: got panic %v, want %v", name, got, ErrOverflow)
		}
	}
}

// checkSame compares what was got with what is wanted.
func checkSame[N comparable](t *testing.T, all map[string][2]N) {
	t.Helper()
	for name, pair := range all {
		if pair[0] != pair[1] {
			t.Errorf("%s: got %v, want %v", name, pair[0], pair[1])
		}
	}
}

func TestSigned_OverflowsAsInt256(t *testing.T) {
	largest, smallest, unit := wad[USD](largestUnits), wad[USD](smallestUnits), wad[USD]("1")
	checkOverflows(t, map[string]func() USD{
		"largest + 1":         func() USD { return largest.Add(unit) },
		"largest + largest":   func() USD { return largest.Add(largest) },
		"smallest + smallest": func() USD { return smallest.Add(smallest) },
		"smallest - 1":        func() USD { return smallest.Sub(unit) },
		"0 - smallest":        func() USD { return USD{}.Sub(smallest) },
		"- smallest":          func() USD { return smallest.Neg() },
		"|smallest|":          func() USD { return smallest.Abs() },
	})
	checkSame(t, map[string][2]USD{
		"largest + 0":        {largest.Add(USD{}), largest},
		"largest + smallest": {largest.Add(smallest), unit.Neg()},
		"- largest - 1":      {largest.Neg().Sub(unit), smallest},
		"-1 - smallest":      {unit.Neg().Sub(smallest), largest},
		"|- largest|":        {largest.Neg().Abs(), largest},
	})
}

func TestUnsigned_OverflowsAsUint256(t *testing.T) {
	most, unit := wad[Tokens](mostUnits), wad[Tokens]("1")
	checkOverflows(t, map[string]func() Tokens{
		"most + 1":    func() Tokens { return most.Add(unit) },
		"most + most": func() Tokens { return most.Add(most) },
		"0 - 1":       func() Tokens { return Tokens{}.Sub(unit) },
		"1 - most":    func() Tokens { return unit.Sub(most) },
	})
	checkSame(t, map[string][2]Tokens{
		"most - 1 + 1": {most.Sub(unit).Add(unit), most},
		"most - most":  {most.Sub(most), Tokens{}},
		"1 + 2":        {unit.Add(wad[Tokens]("2")), wad[Tokens]("3")},
		"3 - 2":        {wad[Tokens]("3").Sub(wad[Tokens]("2")), unit},
	})
}

// Sign and comparisons are those of integers, whatever the word looks like unsigned.
func TestSigned_Comparisons(t *testing.T) {
	for _, x := range edges() {
		a := Size{x}
		if got, want := a.Sign(), signedOf(x).sign(); got != want || a.IsZero() != (want == 0) {
			t.Errorf("%v: got sign %d, zero %v, want sign %d", a, got, a.IsZero(), want)
		}
		for _, y := range edges() {
			b, want := Size{y}, signedOf(x).cmp(signedOf(y))
			got := compared[Size]{a.Cmp(b), a.Lt(b), a.Lte(b), a.Gt(b), a.Gte(b), a == b, a.Min(b)}
			got.check(t, a, b, want)
			most := a
			if want < 0 {
				most = b
			}
			if a.Max(b) != most {
				t.Fatalf("%v, %v: got most %v, want %v", a, b, a.Max(b), most)
			}
		}
	}
}

func TestUnsigned_Comparisons(t *testing.T) {
	for _, x := range edges() {
		a := Price{x}
		if got, want := a.IsZero(), unsignedOf(x).sign() == 0; got != want {
			t.Errorf("%v: got zero %v, want %v", a, got, want)
		}
		for _, y := range edges() {
			b, want := Price{y}, unsignedOf(x).cmp(unsignedOf(y))
			got := compared[Price]{a.Cmp(b), a.Lt(b), a.Lte(b), a.Gt(b), a.Gte(b), a == b, a.Min(b)}
			got.check(t, a, b, want)
		}
	}
}

// compared is all that comparing two numbers tells.
type compared[N comparable] struct {
	order                   int
	lt, lte, gt, gte, equal bool
	least                   N
}

func (c compared[N]) check(t *testing.T, a, b N, order int) {
	t.Helper()
	want := compared[N]{order, order < 0, order <= 0, order > 0, order >= 0, order == 0, a}
	if order > 0 {
		want.least = b
	}
	if c != want {
		t.Fatalf("%v to %v: got %+v, want %+v", a, b, c, want)
	}
}

func TestZeroValues_AreZero(t *testing.T) {
	if got := (USD{}); !got.IsZero() || got.Sign() != 0 || got != must[USD]("0") {
		t.Errorf("got %v, want 0", got)
	}
	if got := (Price{}); !got.IsZero() || got != must[Price]("0") {
		t.Errorf("got %v, want 0", got)
	}
}

func TestWord_IsTwosComplement(t *testing.T) {
	ones := [32]byte{}
	for i := range ones {
		ones[i] = 0xff
	}
	for _, test := range []struct {
		units string
		want  [32]byte
	}{
		{"0", [32]byte{}},
		{"1", [32]byte{31: 1}},
		{"258", [32]byte{30: 1, 31: 2}},
		{"-1", ones},
		{smallestUnits, [32]byte{0: 0x80}},
	} {
		if got := wad[Debt](test.units).Word(); got != test.want {
			t.Errorf("%s: got %x, want %x", test.units, got, test.want)
		}
		var back Debt
		if back.SetWord(test.want); back != wad[Debt](test.units) {
			t.Errorf("%x: got %v, want %s units", test.want, back, test.units)
		}
	}
	if got := wad[Shares](mostUnits).Word(); got != ones {
		t.Errorf("%s: got %x, want %x", mostUnits, got, ones)
	}
	var back Shares
	if back.SetWord([32]byte{31: 7}); back != wad[Shares]("7") {
		t.Errorf("got %v, want 7 units", back)
	}
}

// A unit that had a value before has nothing of it after.
func TestSetWord_Replaces(t *testing.T) {
	n, p := wad[USD](smallestUnits), wad[Price](mostUnits)
	n.SetWord([32]byte{31: 1})
	p.SetWord([32]byte{31: 1})
	if n != wad[USD]("1") || p != wad[Price]("1") {
		t.Errorf("got %v and %v, want 1 unit each", n, p)
	}
}

func TestPPM_Rate(t *testing.T) {
	for parts, want := range map[PPM]string{
		0:              "0",
		1:              "0.000001",
		25_000:         "0.025",
		1_000_000:      "1",
		math.MaxUint32: "4294.967295",
	} {
		if got := parts.Rate(); got.String() != want {
			t.Errorf("%d: got %v, want %s", parts, got, want)
		}
	}
}

// An id is market * 2^40 + how many orders the market has had.
func TestOrderID_Market(t *testing.T) {
	for id, want := range map[OrderID]MarketID{
		1 << 40:            1,
		1<<40 + 1<<40 - 1:  1,
		2 << 40:            2,
		1<<40 - 1:          0,
		16*(1<<40) + 5:     16,
		65_535*(1<<40) + 7: 65_535,
	} {
		if got := id.Market(); got != want {
			t.Errorf("%d: got %d, want %d", id, got, want)
		}
	}
}

func TestToUSD(t *testing.T) {
	for tokens, want := range map[string]string{
		"0": "0", "0.000001": "0.000001", "25": "25", "281474976.710655": "281474976.710655",
	} {
		if got := ToUSD(must[Tokens](tokens)); got.String() != want {
			t.Errorf("%s: got %v, want %s", tokens, got, want)
		}
	}
	// floor((2^256 - 1) / 10^12) is the most that 256 bits hold 10^12 times.
	most := exactDown(exactPower(256, -1), exactOne, exactInt(1e12))
	fits := wad[Tokens](most.String())
	if got, want := exactOfUnsigned(Price(ToUSD(fits))), most.times(exactInt(1e12)); got.cmp(want) != 0 {
		t.Errorf("%v: got %v, want %v", fits, got, want)
	}
	if got := panicOf(func() { ToUSD(fits.Add(wad[Tokens]("1"))) }); got != ErrOverflow {
		t.Errorf("one more: got panic %v, want %v", got, ErrOverflow)
	}
}

func TestToTokensDown(t *testing.T) {
	for amount, want := range map[string]string{
		"0":                      "0",
		"0.000000999999999999":   "0",
		"0.000001":               "0.000001",
		"0.000001999999999999":   "0.000001",
		"12.345678000000000001":  "12.345678",
		"1000000000000.00000001": "1000000000000",
	} {
		if got := ToTokensDown(must[USD](amount)); got.String() != want {
			t.Errorf("%s: got %v, want %s", amount, got, want)
		}
	}
	random := newRandom(6)
	for range 1_000 {
		tokens := Tokens{shaped(random, 3)}
		tokens.wad[2] &= 1<<32 - 1
		if got := ToTokensDown(ToUSD(tokens)); got != tokens {
			t.Fatalf("there and back: got %v, want %v", got, tokens)
		}
	}
}

func TestFloat64(t *testing.T) {
	for _, test := range []struct {
		name      string
		got, want float64
	}{
		{"credit", must[USD]("12.5").Float64(), 12.5},
		{"debt", must[USD]("-12.5").Float64(), -12.5},
		{"nothing", USD{}.Float64(), 0},
		{"price", must[Price]("64000.25").Float64(), 64000.25},
		{"debt of 36 decimals", must[Debt]("-3.75").Float64(), -3.75},
		{"shares", must[Shares]("0.5").Float64(), 0.5},
		{"tokens", must[Tokens]("1000000.5").Float64(), 1000000.5},
		{"smallest unit", wad[USD]("-1").Float64(), -1e-18},
		// 2^255 and 2^256 units
		{"smallest", wad[USD](smallestUnits).Float64(), -math.Ldexp(1, 255) / 1e18},
		{"largest", wad[USD](largestUnits).Float64(), math.Ldexp(1, 255) / 1e18},
		{"most", wad[Tokens](mostUnits).Float64(), math.Ldexp(1, 256) / 1e6},
	} {
		if math.Abs(test.got-test.want) > 1e-14*math.Abs(test.want) {
			t.Errorf("%s: got %v, want %v", test.name, test.got, test.want)
		}
	}
}

// Rough ordering: what is not above is not above as a float either.
func TestFloat64_KeepsOrder(t *testing.T) {
	random := newRandom(7)
	for range 20_000 {
		a := Rate{shaped(random, 4)}
		b := a
		b.wad.Add(&b.wad, uint256.NewInt(random.Uint64N(3000)))
		if b.Lt(a) {
			a, b = b, a
		}
		if a.Float64() > b.Float64() {
			t.Fatalf("%v <= %v: got %v > %v", a, b, a.Float64(), b.Float64())
		}
	}
}

package perp

import (
	"errors"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/holiman/uint256"
)

// edges are numbers at the borders of limbs and of both ranges: 2^n - 1, 2^n and 2^n + 1, and what they are negated.
func edges() (all []uint256.Int) {
	for _, bits := range []uint{0, 1, 59, 62, 63, 64, 65, 127, 128, 129, 191, 192, 193, 253, 254, 255} {
		for _, near := range []uint64{0, 1, 2} {
			n := power(bits)
			n.AddUint64(&n, near)
			n.SubUint64(&n, 1)
			all = append(all, n, *new(uint256.Int).Neg(&n))
		}
	}
	slices.SortFunc(all, func(a, b uint256.Int) int { return a.Cmp(&b) })
	return slices.Compact(all)
}

// shaped is a number of up to so many limbs, each of them likely at one of its borders.
func shaped(random *rand.Rand, limbs int) (n uint256.Int) {
	for i := range random.IntN(limbs + 1) {
		near := uint64(1)<<random.IntN(64) + random.Uint64N(3) - 1
		n[i] = []uint64{0, 1, ^uint64(0), ^uint64(0) - 1, 1 << 63, 1e18, near, -near, random.Uint64()}[random.IntN(9)]
	}
	return n
}

func newRandom(seed uint64) *rand.Rand { return rand.New(rand.NewPCG(seed, 0)) }

func signedOf(a uint256.Int) exact   { return exactOf(USD{a}) }
func unsignedOf(a uint256.Int) exact { return exactOfUnsigned(Price{a}) }

func fitsSigned(e exact) bool {
	return !e.isBelow(exactPower(255, 0).neg()) && e.isBelow(exactPower(255, 0))
}

func fitsUnsigned(e exact) bool { return e.sign() >= 0 && e.isBelow(exactPower(256, 0)) }

// attempted is what do gives, or what it panics with.
func attempted(do func() uint256.Int) (result uint256.Int, cause any) {
	cause = panicOf(func() { result = do() })
	return result, cause
}

// checkSigned: do gives want where int256 holds it, and overflows where it does not.
func checkSigned(t *testing.T, do func() uint256.Int, want exact, what string, operands ...uint256.Int) {
	t.Helper()
	got, cause := attempted(do)
	if !fitsSigned(want) {
		if cause != ErrOverflow {
			t.Fatalf("%s %v: got %v, panic %v, want %v", what, operands, signedOf(got), cause, ErrOverflow)
		}
		return
	}
	if cause != nil || signedOf(got).cmp(want) != 0 {
		t.Fatalf("%s %v: got %v, panic %v, want %v", what, operands, signedOf(got), cause, want)
	}
}

func TestSignedArithmetic_AtTheLimits(t *testing.T) {
	for _, a := range edges() {
		x := signedOf(a)
		checkSigned(t, func() uint256.Int { return neg(&a) }, x.neg(), "neg", a)
		checkSigned(t, func() uint256.Int { return abs(&a) }, x.abs(), "abs", a)
		for _, b := range edges() {
			y := signedOf(b)
			checkSigned(t, func() uint256.Int { return add(&a, &b) }, x.plus(y), "add", a, b)
			checkSigned(t, func() uint256.Int { return sub(&a, &b) }, x.minus(y), "sub", a, b)
			checkSigned(t, func() uint256.Int { return mulSigned(&a, &b) }, x.times(y), "mulSigned", a, b)
		}
	}
}

// By hand, one unit each side of every border.
func TestSignedArithmetic_Borders(t *testing.T) {
	const (
		largest  = "57896044618658097711785492504343953926634992332820282019728792003956564819967"
		smallest = "-57896044618658097711785492504343953926634992332820282019728792003956564819968"
		half     = "28948022309329048855892746252171976963317496166410141009864396001978282409984"
	)
	for _, test := range []struct {
		name string
		do   func(a, b *uint256.Int) uint256.Int
		a, b string
		// empty: it overflows
		want string
	}{
		{"add", add, largest, "0", largest},
		{"add", add, largest, "1", ""},
		{"add", add, smallest, "-1", ""},
		{"add", add, smallest, largest, "-1"},
		{"sub", sub, smallest, "0", smallest},
		{"sub", sub, smallest, "1", ""},
		{"sub", sub, largest, "-1", ""},
		{"sub", sub, "-1", smallest, largest},
		{"sub", sub, "0", smallest, ""},
		{"mulSigned", mulSigned, half, "2", ""},
		{"mulSigned", mulSigned, half, "-2", smallest},
		{"mulSigned", mulSigned, "-" + half, "2", smallest},
		{"mulSigned", mulSigned, "-" + half, "-2", ""},
		{"mulSigned", mulSigned, smallest, "1", smallest},
		{"mulSigned", mulSigned, smallest, "-1", ""},
		{"mulSigned", mulSigned, smallest, smallest, ""},
		{"mulSigned", mulSigned, smallest, "0", "0"},
		{"mulSigned", mulSigned, "-3", "5", "-15"},
		{"mulSigned", mulSigned, "-3", "-5", "15"},
	} {
		got, cause := attempted(func() uint256.Int { return test.do(integer(test.a), integer(test.b)) })
		if test.want == "" {
			if cause != ErrOverflow {
				t.Errorf("%s %s %s: got %v, panic %v, want %v", test.name, test.a, test.b, got, cause, ErrOverflow)
			}
		} else if cause != nil || got != *integer(test.want) {
			t.Errorf("%s %s %s: got %v, panic %v, want %s", test.name, test.a, test.b, signedOf(got), cause, test.want)
		}
	}
}

func TestMul_AtTheLimits(t *testing.T) {
	for _, a := range edges() {
		for _, b := range edges() {
			want := unsignedOf(a).times(unsignedOf(b))
			got, cause := attempted(func() uint256.Int { return mul(&a, &b) })
			if fits := fitsUnsigned(want); (cause == nil) != fits || (!fits && cause != ErrOverflow) {
				t.Fatalf("mul %v %v: got panic %v, want product %v", a, b, cause, want)
			} else if fits && unsignedOf(got).cmp(want) != 0 {
				t.Fatalf("mul %v %v: got %v, want %v", a, b, got, want)
			}
		}
	}
}

// Solidity casts before it negates: only -2^255 has no opposite.
func TestWithSign_AtTheLimits(t *testing.T) {
	for _, magnitude := range edges() {
		for _, sign := range []string{"-1", "0", "1"} {
			want := signedOf(magnitude)
			if sign == "-1" {
				want = want.neg()
			}
			checkSigned(t, func() uint256.Int { return withSign(&magnitude, integer(sign)) }, want, sign, magnitude)
		}
	}
}

func TestMagnitudeOf_HasNoLimit(t *testing.T) {
	for _, a := range edges() {
		if got, want := unsignedOf(magnitudeOf(&a)), signedOf(a).abs(); got.cmp(want) != 0 {
			t.Errorf("%v: got %v, want %v", a, got, want)
		}
	}
}

func TestPower(t *testing.T) {
	for bits := range uint(256) {
		if got, want := unsignedOf(power(bits)), exactPower(bits, 0); got.cmp(want) != 0 {
			t.Errorf("2^%d: got %v, want %v", bits, got, want)
		}
	}
}

// A formula uses its operands more than once.
func TestArithmetic_LeavesItsOperands(t *testing.T) {
	random := newRandom(4)
	for range 2_000 {
		a, b, c := shaped(random, 2), shaped(random, 2), shaped(random, 4)
		x, y, z := a, b, c
		for _, do := range []func(){
			func() { mulDivUp(&a, &b, &c) }, func() { mulDivDown(&a, &b, &c) }, func() { mulSigned(&a, &c) },
			func() { add(&a, &c) }, func() { sub(&a, &c) }, func() { neg(&c) }, func() { abs(&c) },
			func() { floorDiv(&c, &a) }, func() { withSign(&a, &c) }, func() { magnitudeOf(&c) },
			func() { divide(new(uint256.Int), &c, &a) },
		} {
			_ = panicOf(do)
		}
		if a != x || b != y || c != z {
			t.Fatalf("got %v %v %v, want %v %v %v", a, b, c, x, y, z)
		}
	}
}

// What works in place gives what its twin by value gives, also where the result takes the place of an operand.
func TestArithmetic_InPlace(t *testing.T) {
	random := newRandom(5)
	for range 20_000 {
		a, b, c := shaped(random, 4), shaped(random, 4), shaped(random, 4)
		for name, way := range map[string]struct {
			value func(a, b *uint256.Int) uint256.Int
			set   func(z, a, b *uint256.Int)
		}{
			"add": {add, setAdd},
			"sub": {sub, setSub},
			"mul": {mul, setMul},
			"neg": {func(a, _ *uint256.Int) uint256.Int { return neg(a) }, func(z, a, _ *uint256.Int) { setNeg(z, a) }},
			"abs": {func(a, _ *uint256.Int) uint256.Int { return abs(a) }, func(z, a, _ *uint256.Int) { setAbs(z, a) }},
			"up": {
				func(a, b *uint256.Int) uint256.Int { return mulDivUp(a, b, &c) },
				func(z, a, b *uint256.Int) { setMulDivUp(z, a, b, &c) },
			},
			"down": {
				func(a, b *uint256.Int) uint256.Int { return mulDivDown(a, b, &c) },
				func(z, a, b *uint256.Int) { setMulDivDown(z, a, b, &c) },
			},
		} {
			want, cause := attempted(func() uint256.Int { return way.value(&a, &b) })
			first, second := a, b
			causes := []any{
				panicOf(func() { way.set(&first, &first, &b) }), panicOf(func() { way.set(&second, &a, &second) }),
			}
			if causes[0] != cause || causes[1] != cause {
				t.Fatalf("%s %v %v %v: got panics %v, want %v", name, a, b, c, causes, cause)
			}
			if cause == nil && (first != want || second != want) {
				t.Fatalf("%s %v %v %v: got %v and %v, want %v", name, a, b, c, first, second, want)
			}
		}
	}
}

func TestCatch(t *testing.T) {
	earlier := errors.New("earlier")
	caught := func(before error, do func()) (err error) {
		defer catch(&err)
		do()
		return before
	}
	if err := caught(nil, func() {}); err != nil {
		t.Errorf("nothing panicked: got %v, want nil", err)
	}
	if err := caught(earlier, func() {}); !errors.Is(err, earlier) {
		t.Errorf("nothing panicked: got %v, want %v", err, earlier)
	}
	for cause, want := range map[ArithmeticError]string{
		ErrOverflow:       "compute: arithmetic: a number left its range",
		ErrDivisionByZero: "compute: arithmetic: division by zero",
	} {
		err := caught(nil, func() { panic(cause) })
		if !errors.Is(err, cause) || err.Error() != want {
			t.Errorf("%v: got %v, want %s", cause, err, want)
		}
	}
}

func TestCatch_LetsOtherPanicsThrough(t *testing.T) {
	for _, cause := range []any{"broken", errors.New("broken"), 7, errors.Join(ErrOverflow)} {
		got := panicOf(func() {
			var err error
			defer catch(&err)
			panic(cause)
		})
		if got != cause {
			t.Errorf("got panic %v, want %v", got, cause)
		}
	}
}

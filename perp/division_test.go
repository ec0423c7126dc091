package perp

import (
	"testing"

	"github.com/holiman/uint256"
)

// checkMulDiv: both roundings of a * b / c as integers without bounds give them, and Solidity's two reverts: it
// multiplies first.
func checkMulDiv(t *testing.T, a, b, c uint256.Int) {
	t.Helper()
	x, y, z := unsignedOf(a), unsignedOf(b), unsignedOf(c)
	var reverts any
	switch {
	case !fitsUnsigned(x.times(y)):
		reverts = ErrOverflow
	case c.IsZero():
		reverts = ErrDivisionByZero
	}
	up, causeUp := attempted(func() uint256.Int { return mulDivUp(&a, &b, &c) })
	down, causeDown := attempted(func() uint256.Int { return mulDivDown(&a, &b, &c) })
	if causeUp != reverts || causeDown != reverts {
		t.Fatalf("%v * %v / %v: got panics %v and %v, want %v", x, y, z, causeUp, causeDown, reverts)
	}
	if reverts != nil {
		return
	}
	if want := exactUp(x, y, z); unsignedOf(up).cmp(want) != 0 {
		t.Fatalf("up %v * %v / %v: got %v, want %v", x, y, z, unsignedOf(up), want)
	}
	if want := exactDown(x, y, z); unsignedOf(down).cmp(want) != 0 {
		t.Fatalf("down %v * %v / %v: got %v, want %v", x, y, z, unsignedOf(down), want)
	}
}

func TestMulDiv_AtTheLimits(t *testing.T) {
	for _, a := range edges() {
		for _, c := range edges() {
			checkMulDiv(t, a, count(1), c)
			checkMulDiv(t, a, *one, c)
			checkMulDiv(t, count(3), a, c)
			checkMulDiv(t, a, c, c)
			checkMulDiv(t, a, c, *one)
		}
	}
}

func TestMulDiv_Random(t *testing.T) {
	random := newRandom(1)
	for range 40_000 {
		limbs := 1 + random.IntN(3)
		checkMulDiv(t, shaped(random, limbs), shaped(random, 4-limbs), shaped(random, 4))
		checkMulDiv(t, shaped(random, limbs), shaped(random, 4-limbs), *one)
	}
}

func TestMulDiv_RoundsOnceAndOnlyWhereNeeded(t *testing.T) {
	for _, test := range []struct{ a, b, c, down, up string }{
		{"6", "4", "8", "3", "3"},
		{"5", "5", "8", "3", "4"},
		{"0", "5", "8", "0", "0"},
		{"1", "1", "115792089237316195423570985008687907853269984665640564039457584007913129639935", "0", "1"},
		// (2^64 - 1) / 2^64, and beside it
		{"18446744073709551615", "1", "18446744073709551616", "0", "1"},
		{"18446744073709551616", "1", "18446744073709551616", "1", "1"},
		{"18446744073709551617", "1", "18446744073709551616", "1", "2"},
		// 10^36 + 1 is odd, and above 2^64
		{
			"1000000000000000000000000000000000001", "1", "2", "500000000000000000000000000000000000",
			"500000000000000000000000000000000001",
		},
	} {
		a, b, c := integer(test.a), integer(test.b), integer(test.c)
		if got := mulDivDown(a, b, c); got != *integer(test.down) {
			t.Errorf("down %s * %s / %s: got %v, want %s", test.a, test.b, test.c, got.Dec(), test.down)
		}
		if got := mulDivUp(a, b, c); got != *integer(test.up) {
			t.Errorf("up %s * %s / %s: got %v, want %s", test.a, test.b, test.c, got.Dec(), test.up)
		}
	}
}

// checkQuotient: quotient and exactness of a / c are those of integers without bounds, whatever was in the quotient.
func checkQuotient(t *testing.T, way string, a, c uint256.Int, divided func(quotient *uint256.Int) bool) {
	t.Helper()
	quotient := uint256.Int{1, 2, 3, 4}
	exact := divided(&quotient)
	want := exactDown(unsignedOf(a), exactOne, unsignedOf(c))
	whole := want.times(unsignedOf(c)).cmp(unsignedOf(a)) == 0
	if unsignedOf(quotient).cmp(want) != 0 || exact != whole {
		t.Fatalf("%s %v / %v: got %v, exact %v, want %v, %v", way, a, c, quotient.Dec(), exact, want, whole)
	}
}

// checkDivide divides in every way that a and c allow.
func checkDivide(t *testing.T, a, c uint256.Int) {
	t.Helper()
	checkQuotient(t, "any", a, c, func(quotient *uint256.Int) bool { return divide(quotient, &a, &c) })
	checkQuotient(t, "by W", a, *one, func(quotient *uint256.Int) bool { return divideByW(quotient, &a) })
	if a[2]|a[3]|c[2]|c[3] == 0 && c[1] != 0 {
		checkQuotient(t, "two limbs", a, c, func(quotient *uint256.Int) bool {
			return divideTwoLimbs(quotient, &a, &c)
		})
	}
}

func TestDivide_Ways(t *testing.T) {
	random := newRandom(2)
	for range 50_000 {
		limbs := 2 + 2*random.IntN(2)
		if a, c := shaped(random, limbs), shaped(random, limbs); !c.IsZero() {
			checkDivide(t, a, c)
		}
	}
}

// The estimate of a quotient is most likely wrong where the dividend is at a multiple of the divisor.
func TestDivide_AroundMultiples(t *testing.T) {
	random := newRandom(3)
	for range 30_000 {
		c, factor := shaped(random, 1+random.IntN(4)), shaped(random, 1+random.IntN(3))
		if random.IntN(3) == 0 {
			c = *one
		}
		multiple, overflow := new(uint256.Int).MulOverflow(&c, &factor)
		if c.IsZero() || overflow {
			continue
		}
		for near := range uint64(3) {
			a := *multiple
			a.AddUint64(&a, near)
			a.SubUint64(&a, 1)
			checkDivide(t, a, c)
		}
	}
}

func TestDivide_ByZero(t *testing.T) {
	for _, a := range edges() {
		if got := panicOf(func() { divide(new(uint256.Int), &a, new(uint256.Int)) }); got != ErrDivisionByZero {
			t.Errorf("%v: got panic %v, want %v", a, got, ErrDivisionByZero)
		}
	}
}

func TestFloorDiv_AtTheLimits(t *testing.T) {
	smallest := power(255)
	for _, a := range edges() {
		for _, b := range edges() {
			got, cause := attempted(func() uint256.Int { return floorDiv(&a, &b) })
			switch {
			case a == smallest:
				// Solidity negates the dividend before it divides.
				if cause != ErrOverflow {
					t.Fatalf("%v / %v: got panic %v, want %v", a, b, cause, ErrOverflow)
				}
			case b.IsZero():
				if cause != ErrDivisionByZero {
					t.Fatalf("%v / 0: got panic %v, want %v", a, cause, ErrDivisionByZero)
				}
			default:
				want := exactDown(signedOf(a), exactOne, unsignedOf(b))
				if cause != nil || signedOf(got).cmp(want) != 0 {
					t.Fatalf("%v / %v: got %v, panic %v, want %v", a, b, signedOf(got), cause, want)
				}
			}
		}
	}
}

func TestFloorDiv_GoesDown(t *testing.T) {
	for _, test := range []struct{ a, b, want string }{
		{"7", "2", "3"},
		{"8", "2", "4"},
		{"0", "2", "0"},
		{"-7", "2", "-4"},
		{"-8", "2", "-4"},
		{"-1", "1000000000000000000", "-1"},
		{"1", "1000000000000000000", "0"},
		{"-1", "1", "-1"},
	} {
		if got := floorDiv(integer(test.a), integer(test.b)); got != *integer(test.want) {
			t.Errorf("%s / %s: got %v, want %s", test.a, test.b, signedOf(got), test.want)
		}
	}
}

package perp

import (
	"fmt"
	"math/bits"

	"github.com/holiman/uint256"
)

// ArithmeticError is the panic value of arithmetic that reverts in Solidity. Inputs within the bounds of the protocol
// page, section 2, never cause it; where they come from outside it is recovered and returned as an error.
type ArithmeticError string

// What arithmetic reverts with.
const (
	ErrOverflow       ArithmeticError = "a number left its range"
	ErrDivisionByZero ArithmeticError = "division by zero"
)

// Error says what went wrong.
func (e ArithmeticError) Error() string { return "arithmetic: " + string(e) }

// catch turns an ArithmeticError that is being panicked with into an error.
func catch(err *error) {
	switch cause := recover().(type) {
	case nil:
	case ArithmeticError:
		*err = fmt.Errorf("compute: %w", cause)
	default:
		panic(cause)
	}
}

// one is W: 1 with 18 decimals.
var one = uint256.NewInt(1e18)

// ppmScale is a part per million of W.
const ppmScale = 1e12

// Values of 32 bytes that are written by limbs and copied at once stall the processor: what is hot works in place, by
// the functions that begin with set, whose z may be any operand but a divisor. The others are theirs, by value.

// mulDivUp is ceil(a * b / c); it panics where the product leaves 256 bits or c is 0.
func mulDivUp(a, b, c *uint256.Int) (quotient uint256.Int) {
	setMulDivUp(&quotient, a, b, c)
	return quotient
}

func setMulDivUp(z, a, b, c *uint256.Int) {
	var product uint256.Int
	setMul(&product, a, b)
	if exact := divide(z, &product, c); !exact {
		z.AddUint64(z, 1)
	}
}

// mulDivDown is floor(a * b / c); it panics where the product leaves 256 bits or c is 0.
func mulDivDown(a, b, c *uint256.Int) (quotient uint256.Int) {
	setMulDivDown(&quotient, a, b, c)
	return quotient
}

func setMulDivDown(z, a, b, c *uint256.Int) {
	var product uint256.Int
	setMul(&product, a, b)
	divide(z, &product, c)
}

// divide sets quotient to floor(a / c), and tells whether nothing is left; it panics where c is 0. W, and
// divisors of two limbs under dividends of two, as 2S is, have ways of their own: they are nearly all there are.
func divide(quotient, a, c *uint256.Int) (exact bool) {
	switch {
	case c[0] == w && c[1]|c[2]|c[3] == 0:
		return divideByW(quotient, a)
	case c.IsZero():
		panic(ErrDivisionByZero)
	case a[2]|a[3]|c[2]|c[3] == 0 && c[1] != 0:
		return divideTwoLimbs(quotient, a, c)
	}
	var remainder uint256.Int
	quotient.DivMod(a, c, &remainder)
	return remainder.IsZero()
}

// wShift makes the highest bit of W the highest of its limb; wInverse is floor((2^128 - 1) / (W << wShift)) - 2^64.
const (
	w        = 1e18
	wShift   = 4
	wInverse = (1<<128-1)/(w<<wShift) - 1<<64
)

// divideByW multiplies by the inverse of W instead of dividing, limb by limb: Möller and Granlund, Improved division by
// invariant integers, algorithm 4.
func divideByW(quotient, a *uint256.Int) (exact bool) {
	limb := 3
	for limb > 0 && a[limb] == 0 {
		quotient[limb] = 0
		limb--
	}
	remainder := a[limb] >> (64 - wShift)
	for ; limb >= 0; limb-- {
		next := a[limb] << wShift
		if limb > 0 {
			next |= a[limb-1] >> (64 - wShift)
		}
		high, low := bits.Mul64(wInverse, remainder)
		low, carry := bits.Add64(low, next, 0)
		high, _ = bits.Add64(high, remainder+1, carry)
		remainder = next - high*(w<<wShift)
		if remainder > low {
			high--
			remainder += w << wShift
		}
		if remainder >= w<<wShift {
			high++
			remainder -= w << wShift
		}
		quotient[limb] = high
	}
	return remainder == 0
}

// divideTwoLimbs divides half of a by the top limb of c, shifted so that its highest bit is set. That is the quotient,
// or one more.
func divideTwoLimbs(quotient, a, c *uint256.Int) (exact bool) {
	shift := uint(bits.LeadingZeros64(c[1]))
	top := c[1]<<shift | c[0]>>1>>(63-shift)
	estimate, _ := bits.Div64(a[1]>>1, a[1]<<63|a[0]>>1, top)
	estimate >>= 63 - shift
	if estimate != 0 {
		estimate--
	}
	quotient.SetUint64(estimate)
	high, low := bits.Mul64(estimate, c[0])
	high += estimate * c[1]
	low, borrow := bits.Sub64(a[0], low, 0)
	high, _ = bits.Sub64(a[1], high, borrow)
	if high > c[1] || (high == c[1] && low >= c[0]) {
		quotient[0]++
		low, borrow = bits.Sub64(low, c[0], 0)
		high, _ = bits.Sub64(high, c[1], borrow)
	}
	return high|low == 0
}

// floorDiv is floor(a / b) toward minus infinity, for a signed dividend.
func floorDiv(a, b *uint256.Int) uint256.Int {
	if a.Sign() >= 0 {
		return mulDivDown(a, uint256.NewInt(1), b)
	}
	magnitude := abs(a)
	quotient := mulDivUp(&magnitude, uint256.NewInt(1), b)
	return neg(&quotient)
}

// mul is the unsigned product; it panics where that leaves 256 bits.
func mul(a, b *uint256.Int) (product uint256.Int) {
	setMul(&product, a, b)
	return product
}

func setMul(z, a, b *uint256.Int) {
	if a[2]|a[3]|b[2]|b[3] == 0 {
		setMulTwoLimbs(z, a, b)
	} else if _, overflow := z.MulOverflow(a, b); overflow {
		panic(ErrOverflow)
	}
}

func setMulTwoLimbs(z, a, b *uint256.Int) {
	high0, low0 := bits.Mul64(a[0], b[0])
	high1, low1 := bits.Mul64(a[0], b[1])
	high2, low2 := bits.Mul64(a[1], b[0])
	high3, low3 := bits.Mul64(a[1], b[1])
	low1, carry := bits.Add64(low1, low2, 0)
	low3, carry = bits.Add64(low3, high2, carry)
	high3 += carry
	z[0] = low0
	z[1], carry = bits.Add64(high0, low1, 0)
	z[2], carry = bits.Add64(low3, high1, carry)
	z[3] = high3 + carry
}

// mulSigned is the product of two signed numbers; it panics where that leaves int256.
func mulSigned(a, b *uint256.Int) uint256.Int {
	x, y := magnitudeOf(a), magnitudeOf(b)
	product := mul(&x, &y)
	negative := (a.Sign() < 0) != (b.Sign() < 0) && !product.IsZero()
	if negative {
		product.Neg(&product)
	}
	if !product.IsZero() && (product.Sign() < 0) != negative {
		panic(ErrOverflow)
	}
	return product
}

// add is the sum of two signed numbers; it panics where that leaves int256.
func add(a, b *uint256.Int) (sum uint256.Int) {
	setAdd(&sum, a, b)
	return sum
}

func setAdd(z, a, b *uint256.Int) {
	left, right := a[3], b[3]
	if z.Add(a, b); (left^z[3])&(right^z[3])>>63 != 0 {
		panic(ErrOverflow)
	}
}

// sub is the difference of two signed numbers; it panics where that leaves int256.
func sub(a, b *uint256.Int) (difference uint256.Int) {
	setSub(&difference, a, b)
	return difference
}

func setSub(z, a, b *uint256.Int) {
	left, right := a[3], b[3]
	if z.Sub(a, b); (left^right)&(left^z[3])>>63 != 0 {
		panic(ErrOverflow)
	}
}

// neg is -a; it panics on the minimum of int256.
func neg(a *uint256.Int) (negated uint256.Int) {
	setNeg(&negated, a)
	return negated
}

func setNeg(z, a *uint256.Int) {
	sign := a[3]
	if z.Neg(a); sign&z[3]>>63 != 0 {
		panic(ErrOverflow)
	}
}

// abs is |a|; it panics on the minimum of int256.
func abs(a *uint256.Int) (magnitude uint256.Int) {
	setAbs(&magnitude, a)
	return magnitude
}

func setAbs(z, a *uint256.Int) {
	if a[3]>>63 == 0 {
		z.Set(a)
	} else {
		setNeg(z, a)
	}
}

// magnitudeOf is |a| as an unsigned number, of the minimum too.
func magnitudeOf(a *uint256.Int) (magnitude uint256.Int) {
	magnitude.Abs(a)
	return magnitude
}

// withSign is magnitude, negated where signed is negative; it panics on a negated 2^255.
func withSign(magnitude, signed *uint256.Int) uint256.Int {
	if signed[3]>>63 == 0 {
		return *magnitude
	}
	return neg(magnitude)
}

// power is 2^bits.
func power(bits uint) (p uint256.Int) {
	p.Lsh(uint256.NewInt(1), bits)
	return p
}

package perp

import (
	"math/big"
	"math/bits"

	"github.com/holiman/uint256"
)

// The units. Two of them never mix: what turns one into another is a formula. All have 18 decimals, but for Debt with
// 36, Shares with 12 and Tokens with 6.
type (
	// USD is money; credit > 0 > debt.
	USD = Signed[usd]
	// Size is base units of a market; long > 0 > short.
	Size = Signed[size]
	// Rate is a fraction; 1 is 100 %.
	Rate = Signed[rate]
	// FundingIndex is cumulative funding of a side in USD per base unit: what a unit of size has been charged so far.
	FundingIndex = Signed[fundingIndex]
	// Debt is a sum of sizes times funding indices, with 36 decimals, exact.
	Debt = Signed[debt]
	// Price is USD per base unit.
	Price = Unsigned[price]
	// Integral is a price integrated over seconds, modulo 2^120.
	Integral = Unsigned[integral]
	// Shares are shares of the pool, with 12 decimals.
	Shares = Unsigned[shares]
	// Tokens is money as the collateral counts it, with 6 decimals.
	Tokens = Unsigned[tokens]
)

// unit tells units apart, names them in errors, and knows how many decimals they are written with.
type unit interface {
	name() string
	decimals() int
}

type (
	usd          struct{}
	size         struct{}
	rate         struct{}
	fundingIndex struct{}
	debt         struct{}
	price        struct{}
	integral     struct{}
	shares       struct{}
	tokens       struct{}
)

func (usd) name() string          { return "USD amount" }
func (size) name() string         { return "size" }
func (rate) name() string         { return "rate" }
func (fundingIndex) name() string { return "funding index" }
func (debt) name() string         { return "funding debt" }
func (price) name() string        { return "price" }
func (integral) name() string     { return "price integral" }
func (shares) name() string       { return "share amount" }
func (tokens) name() string       { return "token amount" }

func (usd) decimals() int          { return 18 }
func (size) decimals() int         { return 18 }
func (rate) decimals() int         { return 18 }
func (fundingIndex) decimals() int { return 18 }
func (debt) decimals() int         { return 36 }
func (price) decimals() int        { return 18 }
func (integral) decimals() int     { return 18 }
func (shares) decimals() int       { return 12 }
func (tokens) decimals() int       { return 6 }

// Signed is an int256 of a unit, with its decimals. Its arithmetic panics with an ArithmeticError where Solidity's
// reverts; the zero value is 0.
type Signed[U unit] struct{ wad uint256.Int }

// Unsigned is a uint256 of a unit, with its decimals. The zero value is 0.
type Unsigned[U unit] struct{ wad uint256.Int }

// Add is a + b.
func (a Signed[U]) Add(b Signed[U]) Signed[U] { return Signed[U]{add(&a.wad, &b.wad)} }

// Sub is a - b.
func (a Signed[U]) Sub(b Signed[U]) Signed[U] { return Signed[U]{sub(&a.wad, &b.wad)} }

// Neg is -a.
func (a Signed[U]) Neg() Signed[U] { return Signed[U]{neg(&a.wad)} }

// Abs is |a|.
func (a Signed[U]) Abs() Signed[U] { return Signed[U]{abs(&a.wad)} }

// Sign is -1, 0 or 1.
func (a Signed[U]) Sign() int { return a.wad.Sign() }

// IsZero tells whether a is 0.
func (a Signed[U]) IsZero() bool { return a.wad.IsZero() }

// Lt tells whether a < b.
func (a Signed[U]) Lt(b Signed[U]) bool { return a.wad.Slt(&b.wad) }

// Lte tells whether a <= b.
func (a Signed[U]) Lte(b Signed[U]) bool { return !b.wad.Slt(&a.wad) }

// Gt tells whether a > b.
func (a Signed[U]) Gt(b Signed[U]) bool { return b.wad.Slt(&a.wad) }

// Gte tells whether a >= b.
func (a Signed[U]) Gte(b Signed[U]) bool { return !a.wad.Slt(&b.wad) }

// Cmp is -1, 0 or 1 as a is below, equal to or above b.
func (a Signed[U]) Cmp(b Signed[U]) int {
	switch {
	case a.Lt(b):
		return -1
	case a == b:
		return 0
	}
	return 1
}

// Min is the smaller of a and b.
func (a Signed[U]) Min(b Signed[U]) Signed[U] {
	if b.Lt(a) {
		return b
	}
	return a
}

// Max is the larger of a and b.
func (a Signed[U]) Max(b Signed[U]) Signed[U] {
	if b.Gt(a) {
		return b
	}
	return a
}

// IsZero tells whether a is 0.
func (a Unsigned[U]) IsZero() bool { return a.wad.IsZero() }

// Lt tells whether a < b.
func (a Unsigned[U]) Lt(b Unsigned[U]) bool { return a.wad.Lt(&b.wad) }

// Lte tells whether a <= b.
func (a Unsigned[U]) Lte(b Unsigned[U]) bool { return !b.wad.Lt(&a.wad) }

// Gt tells whether a > b.
func (a Unsigned[U]) Gt(b Unsigned[U]) bool { return b.wad.Lt(&a.wad) }

// Gte tells whether a >= b.
func (a Unsigned[U]) Gte(b Unsigned[U]) bool { return !a.wad.Lt(&b.wad) }

// Cmp is -1, 0 or 1 as a is below, equal to or above b.
func (a Unsigned[U]) Cmp(b Unsigned[U]) int { return a.wad.Cmp(&b.wad) }

// Min is the smaller of a and b.
func (a Unsigned[U]) Min(b Unsigned[U]) Unsigned[U] {
	if b.Lt(a) {
		return b
	}
	return a
}

// Add is a + b; it panics with an ArithmeticError beyond uint256.
func (a Unsigned[U]) Add(b Unsigned[U]) (sum Unsigned[U]) {
	if _, overflow := sum.wad.AddOverflow(&a.wad, &b.wad); overflow {
		panic(ErrOverflow)
	}
	return sum
}

// Sub is a - b; it panics with an ArithmeticError below 0.
func (a Unsigned[U]) Sub(b Unsigned[U]) (difference Unsigned[U]) {
	if _, overflow := difference.wad.SubOverflow(&a.wad, &b.wad); overflow {
		panic(ErrOverflow)
	}
	return difference
}

// Word is a as the chain encodes it: 32 bytes, big-endian, two's complement.
func (a Signed[U]) Word() [32]byte { return a.wad.Bytes32() }

// Word is a as the chain encodes it: 32 bytes, big-endian.
func (a Unsigned[U]) Word() [32]byte { return a.wad.Bytes32() }

// SetWord sets a to what the chain encodes as word.
func (a *Signed[U]) SetWord(word [32]byte) { a.wad.SetBytes32(word[:]) }

// SetWord sets a to what the chain encodes as word.
func (a *Unsigned[U]) SetWord(word [32]byte) { a.wad.SetBytes32(word[:]) }

// Float64 is a as a float, for display and rough ordering only.
func (a Signed[U]) Float64() float64 {
	if a.wad.Sign() < 0 {
		magnitude := magnitudeOf(&a.wad)
		return -toFloat(&magnitude, (*new(U)).decimals())
	}
	return toFloat(&a.wad, (*new(U)).decimals())
}

// Float64 is a as a float, for display and rough ordering only.
func (a Unsigned[U]) Float64() float64 { return toFloat(&a.wad, (*new(U)).decimals()) }

// wide is a for a product beyond 256 bits.
func (a Signed[U]) wide() *big.Int {
	magnitude := magnitudeOf(&a.wad)
	if a.wad.Sign() < 0 {
		return new(big.Int).Neg(magnitude.ToBig())
	}
	return magnitude.ToBig()
}

func toFloat(magnitude *uint256.Int, decimals int) float64 {
	f := magnitude.Float64()
	for ; decimals > 0; decimals-- {
		f /= 10
	}
	return f
}

type (
	// PPM is a rate or factor in parts per million, as parameters are stored.
	PPM uint32
	// Time is seconds since 1970, as blocks and reports count them.
	Time uint64
	// MarketID numbers a market, from 1.
	MarketID uint16
	// OrderID is market << 40 | how many orders the market has had.
	OrderID uint64
)

// Rate is the parts as a rate.
func (p PPM) Rate() (r Rate) {
	p.setRate(&r.wad)
	return r
}

// setRate is Rate in place; parts of 18,000,000 and more need two limbs.
func (p PPM) setRate(z *uint256.Int) {
	z.Clear()
	z[1], z[0] = bits.Mul64(uint64(p), ppmScale)
}

// Market is the market that the order is of.
func (id OrderID) Market() MarketID { return MarketID(id >> 40) }

// tokenScale is USD units in a token unit.
var tokenScale = uint256.NewInt(1e12)

// ToUSD is tokens with 18 decimals, exactly.
func ToUSD(tokens Tokens) USD { return USD{mul(&tokens.wad, tokenScale)} }

// ToTokensDown is amount >= 0 with 6 decimals, rounded down.
func ToTokensDown(amount USD) (tokens Tokens) {
	tokens.wad.Div(&amount.wad, tokenScale)
	return tokens
}

package twin

import (
	"math/rand/v2"

	"github.com/holiman/uint256"
)

// dice draw numbers; what they draw, their seed repeats.
type dice struct {
	*rand.Rand
	source *rand.PCG
}

func newDice() *dice {
	source := rand.NewPCG(0, 0)
	return &dice{rand.New(source), source}
}

// once in so many.
func (d *dice) once(in int) bool { return d.IntN(in) == 0 }

func (d *dice) coin() bool { return d.Uint64()>>63 == 0 }

// below is any number of so many bits.
func (d *dice) below(bits uint) (n uint256.Int) {
	for i := 0; i < len(n) && bits > 0; i++ {
		taken := min(bits, 64)
		n[i] = d.Uint64() >> (64 - taken)
		bits -= taken
	}
	return n
}

// digits is a number of so many bits, at least and at most, each length as likely as the other; or a round one.
func (d *dice) digits(least, most uint) uint256.Int {
	bits := least + uint(d.Uint64N(uint64(most-least)+1))
	n := d.below(bits)
	if bits > 0 {
		n[(bits-1)/64] |= 1 << ((bits - 1) % 64)
	}
	if d.once(8) {
		unit := uint256.NewInt(1e12)
		if bits > 62 {
			unit.SetUint64(1e18)
		}
		return times(over(n, *unit), *unit)
	}
	return n
}

// extreme is a number of up to so many bits, where much depends on one more or less.
func (d *dice) extreme(bits uint) (n uint256.Int) {
	switch d.IntN(10) {
	case 0:
		return n
	case 1:
		return one(1)
	case 2:
		n.Lsh(uint256.NewInt(1), bits)
		return *n.SubUint64(&n, d.Uint64N(2)+1)
	case 3, 4:
		n.Lsh(uint256.NewInt(1), uint(d.Uint64N(uint64(bits)+1)))
		n.AddUint64(&n, d.Uint64N(3))
		return *n.SubUint64(&n, 1)
	case 5:
		return times(d.digits(0, max(bits, 60)-60), one(1e18))
	}
	return d.digits(0, bits)
}

// part is n times between `least` and `most` parts per million.
func (d *dice) part(n uint256.Int, least, most uint64) uint256.Int {
	return over(times(n, one(least+d.Uint64N(most-least+1))), one(1e6))
}

// upTo is a number up to `most`: often that, or none.
func (d *dice) upTo(most uint64) uint64 {
	switch d.IntN(8) {
	case 0:
		return 0
	case 1:
		return most
	}
	return d.Uint64N(most + 1)
}

// eitherSign is n, or -n.
func (d *dice) eitherSign(n uint256.Int) uint256.Int {
	if d.coin() {
		n.Neg(&n)
	}
	return n
}

// nudge is n, or one more, or one less.
func (d *dice) nudge(n uint256.Int) uint256.Int {
	switch d.IntN(4) {
	case 0:
		n.AddUint64(&n, 1)
	case 1:
		n.SubUint64(&n, 1)
	}
	return n
}

// usual is a number as the leaf usually holds it.
func (d *dice) usual(l *leaf) { d.put(l, d.digits(l.least, l.most)) }

// edge is a number at an edge of what the protocol allows.
func (d *dice) edge(l *leaf) { d.put(l, d.extreme(l.bound)) }

// wild is a number at an edge of what the ABI allows.
func (d *dice) wild(l *leaf) {
	if l.signed && d.once(16) {
		var least uint256.Int
		l.SetWord(least.Lsh(uint256.NewInt(1), 255).Bytes32())
		return
	}
	d.put(l, d.extreme(l.bits))
}

func (d *dice) put(l *leaf, n uint256.Int) {
	if l.signed {
		n = d.eitherSign(n)
	}
	l.set(n)
}

// disturb changes one of the leaves.
func (d *dice) disturb(leaves []leaf) {
	l := &leaves[d.IntN(len(leaves))]
	switch n := l.get(); d.IntN(6) {
	case 0:
		l.set(d.nudge(n))
	case 1:
		l.set(*n.Neg(&n))
	case 2:
		l.set(leaves[d.IntN(len(leaves))].get())
	case 3:
		d.edge(l)
	case 4:
		d.wild(l)
	case 5:
		d.usual(l)
	}
}

// one is so many units.
func one(n uint64) uint256.Int { return *uint256.NewInt(n) }

func times(a, b uint256.Int) (product uint256.Int) {
	product.Mul(&a, &b)
	return product
}

func over(a, b uint256.Int) (quotient uint256.Int) {
	quotient.Div(&a, &b)
	return quotient
}

func plus(a, b uint256.Int) (sum uint256.Int) {
	sum.Add(&a, &b)
	return sum
}

func minus(a, b uint256.Int) (difference uint256.Int) {
	difference.Sub(&a, &b)
	return difference
}

// as is the number in a unit.
func as[T any, P interface {
	*T
	setWord
}](n uint256.Int) (unit T) {
	P(&unit).SetWord(n.Bytes32())
	return unit
}

// plain is the number of a unit.
func plain(unit hasWord) (n uint256.Int) {
	word := unit.Word()
	n.SetBytes32(word[:])
	return n
}

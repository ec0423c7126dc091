package perp

import (
	"cmp"
	"math"
	"math/bits"
	"slices"
	"sort"

	"github.com/holiman/uint256"
)

// The liquidation index finds the positions of a side with E < MM without looking at the others.
//
// Leave rounding aside, and let k = (e - margin)/|q| - fundingEntry. By F-5 to F-7 a position is below mmr of its
// notional iff k > threshold, and below the minimum maintenance iff k + minMaintenance/|q| > threshold with mmr = 0,
// where threshold = P (1 - mmr) - fundingLong for longs and - P (1 + mmr) - fundingShort for shorts. So k depends on
// the position alone, and the threshold on price, time and mmr alone. mmr grows with size; positions are therefore kept
// in bands of like growth, each ordered by k, and a band is asked with the largest mmr in it. What rounding adds is
// less than `rounding` wei of USD, and is part of the key; keys are rounded up and thresholds down. So none is missed,
// and what is found is verified exactly.
type index struct {
	bands [bandCount]ordered
	small ordered
}

const (
	// rounding covers what value, notional, owed and margin are rounded by, for mmr up to 6: c/2 at most, and mmr0.
	rounding = 16
	// Growth of mmr below 2^42 / 10^18 is one band; above, a doubling is four.
	bandBits  = 42
	bandCount = 4*(64-bandBits) + 1
)

// bandOf is the band of a growth of mmr.
func bandOf(growth *uint256.Int) uint8 {
	if !growth.IsUint64() {
		return bandCount - 1
	}
	doublings := bits.Len64(growth.Uint64() >> bandBits)
	if doublings == 0 {
		return 0
	}
	quarter := growth.Uint64() >> (bandBits + doublings - 3) & 3
	return uint8(4*doublings - 3 + int(quarter))
}

// bandEnd is the least growth beyond a band.
func bandEnd(band int) (end uint256.Int) {
	if band == 0 {
		return power(bandBits)
	}
	doublings, quarter := (band+3)/4, (band+3)%4
	end.SetUint64(uint64(5 + quarter))
	end.Lsh(&end, uint(bandBits+doublings-3))
	return end
}

func (x *index) insert(h *holding) {
	x.bands[h.band].insert(entry{h.key, h})
	x.small.insert(entry{h.smallKey, h})
}

func (x *index) remove(h *holding) {
	x.bands[h.band].remove(entry{h.key, h})
	x.small.remove(entry{h.smallKey, h})
}

// thresholds are what keys are compared with.
type thresholds struct {
	params  *Params
	long    bool
	index   Price
	funding FundingIndex
}

// at is the threshold for a maintenance rate, rounded down.
func (t thresholds) at(mmr Rate) float64 {
	share := Rate{*one}.Add(mmr)
	if t.long {
		share = mmr.Sub(Rate{*one})
	}
	scaled := mulSigned(&t.index.wad, &share.wad)
	scaled = neg(&scaled)
	perUnit := floorDiv(&scaled, one)
	perUnit = sub(&perUnit, &t.funding.wad)
	return floatBelow(&perUnit)
}

// search calls verify for each position that may be liquidatable, once.
func (x *index) search(t thresholds, verify func(*holding)) {
	var above [bandCount]float64
	for band := range x.bands {
		if x.bands[band].isEmpty() {
			continue
		}
		above[band] = t.at(t.params.Market.MaintenanceMargin.Rate().Add(Rate{bandEnd(band)}))
		x.bands[band].each(above[band], verify)
	}
	x.small.each(t.at(Rate{}), func(h *holding) {
		if h.key <= above[h.band] {
			verify(h)
		}
	})
}

// floatBelow is the largest float that is not above a signed number.
func floatBelow(a *uint256.Int) float64 {
	magnitude, negative := magnitudeOf(a), a.Sign() < 0
	shift := max(magnitude.BitLen()-53, 0)
	var mantissa, cut uint256.Int
	mantissa.Rsh(&magnitude, uint(shift))
	if cut.Lsh(&mantissa, uint(shift)); negative && !cut.Eq(&magnitude) {
		mantissa.AddUint64(&mantissa, 1)
	}
	below := math.Ldexp(float64(mantissa.Uint64()), shift)
	if negative {
		return -below
	}
	return below
}

// entry is a position under its key.
type entry struct {
	key float64
	*holding
}

func (e entry) compare(other entry) int {
	if order := cmp.Compare(e.key, other.key); order != 0 {
		return order
	}
	return e.account.Cmp(other.account)
}

// blockSize is how many entries a block has at most.
const blockSize = 256

// ordered is entries by rising key, in blocks that are never empty.
type ordered struct{ blocks [][]entry }

func (o *ordered) isEmpty() bool { return len(o.blocks) == 0 }

// block is the first block whose last entry is not below e, or the number of blocks.
func (o *ordered) block(e entry) int {
	return sort.Search(len(o.blocks), func(i int) bool {
		block := o.blocks[i]
		return block[len(block)-1].compare(e) >= 0
	})
}

func (o *ordered) insert(e entry) {
	if o.isEmpty() {
		o.blocks = append(o.blocks, []entry{e})
		return
	}
	i := min(o.block(e), len(o.blocks)-1)
	at, _ := slices.BinarySearchFunc(o.blocks[i], e, entry.compare)
	o.blocks[i] = slices.Insert(o.blocks[i], at, e)
	if block := o.blocks[i]; len(block) > blockSize {
		half := len(block) / 2
		o.blocks[i] = slices.Clip(slices.Clone(block[:half]))
		o.blocks = slices.Insert(o.blocks, i+1, slices.Clone(block[half:]))
	}
}

func (o *ordered) remove(e entry) {
	i := o.block(e)
	at, _ := slices.BinarySearchFunc(o.blocks[i], e, entry.compare)
	o.blocks[i] = slices.Delete(o.blocks[i], at, at+1)
	if len(o.blocks[i]) == 0 {
		o.blocks = slices.Delete(o.blocks, i, i+1)
	}
}

// each calls do for the positions whose keys are above a threshold, from the largest on.
func (o *ordered) each(above float64, do func(*holding)) {
	for i := len(o.blocks) - 1; i >= 0; i-- {
		for n := len(o.blocks[i]) - 1; n >= 0; n-- {
			if o.blocks[i][n].key <= above {
				return
			}
			do(o.blocks[i][n].holding)
		}
	}
}

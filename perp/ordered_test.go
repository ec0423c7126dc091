package perp

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// plain is what ordered is, in one sorted slice.
type plain []entry

func (p *plain) insert(e entry) {
	at, _ := slices.BinarySearchFunc(*p, e, entry.compare)
	*p = slices.Insert(*p, at, e)
}

func (p *plain) above(threshold float64) (found []*holding) {
	for _, e := range slices.Backward(*p) {
		if e.key > threshold {
			found = append(found, e.holding)
		}
	}
	return found
}

// checkOrdered compares all entries, and the promises of blocks: sorted, never empty, never too large.
func checkOrdered(t *testing.T, got *ordered, want plain) {
	t.Helper()
	for i, block := range got.blocks {
		if len(block) == 0 || len(block) > blockSize {
			t.Fatalf("block %d: got %d entries, want 1 to %d", i, len(block), blockSize)
		}
	}
	if all := slices.Concat(got.blocks...); !slices.Equal(all, want) {
		t.Fatalf("got %d entries, want %d, or other ones", len(all), len(want))
	}
	if got.isEmpty() != (len(want) == 0) {
		t.Fatalf("isEmpty: got %v with %d entries", got.isEmpty(), len(want))
	}
}

func visited(o *ordered, above float64) (found []*holding) {
	o.each(above, func(h *holding) { found = append(found, h) })
	return found
}

func TestOrderedIsASortedSlice(t *testing.T) {
	for _, test := range []struct {
		name         string
		keys, people int
	}{
		{"one key", 1, 3000},
		{"few keys", 5, 3000},
		{"many keys", 100_000, 3000},
		{"few people", 10, 20},
	} {
		t.Run(test.name, func(t *testing.T) {
			random := rand.New(rand.NewPCG(uint64(test.keys), uint64(test.people)))
			var got ordered
			var want plain
			for step := range 12_000 {
				// grows and shrinks in turn, so that blocks split, and empty
				if grows := step/2000%2 == 0; len(want) == 0 || random.IntN(4) == 0 != grows {
					e := entry{float64(random.IntN(test.keys) - test.keys/2), &holding{}}
					e.account = addr(uint64(step))
					got.insert(e)
					want.insert(e)
				} else {
					at := random.IntN(len(want))
					got.remove(want[at])
					want = slices.Delete(want, at, at+1)
				}
				if step%199 == 0 {
					checkOrdered(t, &got, want)
				}
			}
			for threshold := -test.keys / 2; threshold <= test.keys/2+1; threshold += 1 + test.keys/20 {
				if found := visited(&got, float64(threshold)); !slices.Equal(found, want.above(float64(threshold))) {
					t.Errorf("each(%d): got %d, want %d, or other ones", threshold, len(found),
						len(want.above(float64(threshold))))
				}
			}
		})
	}
}

// filled is n entries by account from 1, under the key that key gives them.
func filled(n int, key func(n int) float64) (o ordered, all plain) {
	for i := range n {
		e := entry{key(i), &holding{account: addr(uint64(i + 1))}}
		o.insert(e)
		all.insert(e)
	}
	return o, all
}

func TestOrderedSplitsAFullBlock(t *testing.T) {
	for _, test := range []struct {
		name    string
		key     func(int) float64
		entries int
		blocks  int
	}{
		{"none", func(int) float64 { return 0 }, 0, 0},
		{"one", func(int) float64 { return 0 }, 1, 1},
		{"full, equal keys", func(int) float64 { return 0 }, blockSize, 1},
		{"one more, equal keys", func(int) float64 { return 0 }, blockSize + 1, 2},
		{"full, rising", func(n int) float64 { return float64(n) }, blockSize, 1},
		{"one more, rising", func(n int) float64 { return float64(n) }, blockSize + 1, 2},
		{"one more, falling", func(n int) float64 { return float64(-n) }, blockSize + 1, 2},
	} {
		o, all := filled(test.entries, test.key)
		if checkOrdered(t, &o, all); len(o.blocks) != test.blocks {
			t.Errorf("%s: got %d blocks, want %d", test.name, len(o.blocks), test.blocks)
		}
	}
}

func TestOrderedEmptiesFromEitherEnd(t *testing.T) {
	const entries = 5*blockSize + 7
	ends := map[string]func(left int) int{
		"smallest first": func(int) int { return 0 },
		"largest first":  func(left int) int { return left - 1 },
		"middle first":   func(left int) int { return left / 2 },
	}
	for name, next := range ends {
		t.Run(name, func(t *testing.T) {
			o, all := filled(entries, func(n int) float64 { return float64(n * 7919 % entries / 3) })
			for left := entries; left > 0; left-- {
				at := next(left)
				o.remove(all[at])
				all = slices.Delete(all, at, at+1)
				checkOrdered(t, &o, all)
			}
		})
	}
}

// A half of a split block must not write into the other half.
func TestOrderedHalvesAreApart(t *testing.T) {
	o, all := filled(blockSize+1, func(n int) float64 { return float64(2 * n) })
	for n := range blockSize / 2 {
		e := entry{float64(2*n + 1), &holding{account: addr(uint64(10_000 + n))}}
		o.insert(e)
		all.insert(e)
		checkOrdered(t, &o, all)
	}
}

func TestOrderedVisitsLargestFirst(t *testing.T) {
	o, all := filled(700, func(n int) float64 { return float64(n / 10) })
	for _, test := range []struct {
		above float64
		want  int
	}{
		{-1, 700}, {0, 690}, {34, 350}, {68.5, 10}, {69, 0}, {70, 0},
	} {
		found := visited(&o, test.above)
		if len(found) != test.want {
			t.Errorf("each(%v): got %d, want %d", test.above, len(found), test.want)
		}
		if !slices.Equal(found, all.above(test.above)) {
			t.Errorf("each(%v): got another order than from the largest on", test.above)
		}
	}
}

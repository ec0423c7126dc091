package perp

import (
	"math/rand/v2"
	"testing"
)

// FuzzLiquidatable wants the index to find exactly whom a full scan finds, in a market of any parameters, at any price,
// whatever happens to the positions.
func FuzzLiquidatable(f *testing.F) { fuzz(f, liquidatableIsTheFullScan) }

func TestLiquidatableInAnyMarket(t *testing.T) { repeat(t, 250, 200, liquidatableIsTheFullScan) }

// liquidatableIsTheFullScan tells whether anybody was found.
func liquidatableIsTheFullScan(t *testing.T, r *rand.Rand) bool {
	c := newCrowd(r, 1+r.Uint64N(40), Tokens{count(r.Uint64N(20e6))}.String(), anyScene(r), anyScene(r))
	c.check(t)
	for range r.IntN(8) {
		tx := c.Begin(c.now)
		c.disturb(tx, MarketID(1+c.IntN(len(c.scenes))))
		if coin(r) {
			c.check(t)
			tx.RollBack()
		} else {
			tx.Commit()
		}
		c.check(t)
		c.now += Time(r.IntN(1_000_000))
	}
	return len(c.Liquidatable(1, c.scenes[0].price, c.now))+len(c.Liquidatable(2, c.scenes[1].price, c.now)) > 0
}

// anyScene is a market within the bounds of governance; in half of them maintenance rates grow as fast as they may.
func anyScene(r *rand.Rand) scene {
	params := anyParams(r)
	if coin(r) {
		params.SizeFactor = maxSizeFactor
	}
	at := spread(r, exactOne, maxPrice)
	// what a position has cost, up to 7 times its notional in a crowd, stays below 2^127
	most := exactDown(maxCash, exactW, at.times(exactInt(8))).max(exactOne)
	return scene{params, unsigned[price](at), signed[size](most).Min(params.MaxOpenInterest)}
}

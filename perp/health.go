package perp

import "github.com/holiman/uint256"

// Health is E of F-6 and MM of F-7 at index; the book is accrued. It is what Position.Equity and
// Params.MaintenanceMargin give, to the unit, in one pass and in place: who watches many positions asks nothing else.
func (p *Params) Health(position *Position, book *Book, index Price) (equity, required USD) {
	var magnitude, notional uint256.Int
	setAbs(&magnitude, &position.Size.wad)
	setMul(&equity.wad, &magnitude, &index.wad)
	exact := divide(&notional, &equity.wad, one)
	equity.wad.Set(&notional)
	if !exact {
		notional.AddUint64(&notional, 1)
	}
	funding := &book.FundingLong
	if !position.isLong() {
		setNeg(&equity.wad, &notional)
		funding = &book.FundingShort
	}
	setSub(&equity.wad, &equity.wad, &position.EntryNotional.wad)
	setAdd(&equity.wad, &position.Margin.wad, &equity.wad)
	subOwed(&equity.wad, &magnitude, funding, &position.FundingEntry)
	p.setMaintenance(&required.wad, &magnitude, &notional)
	return equity, required
}

// subOwed takes what F-5 says is owed from equity.
func subOwed(equity, magnitude *uint256.Int, side, entry *FundingIndex) {
	var perUnit, owed uint256.Int
	setSub(&perUnit, &side.wad, &entry.wad)
	if perUnit[3]>>63 == 0 {
		setMulDivUp(&owed, magnitude, &perUnit, one)
		setSub(equity, equity, &owed)
		return
	}
	setNeg(&perUnit, &perUnit)
	setMulDivDown(&owed, magnitude, &perUnit, one)
	setAdd(equity, equity, &owed)
}

// setMaintenance is MM of F-7 for a size of that magnitude and its notional.
func (p *Params) setMaintenance(required, magnitude, notional *uint256.Int) {
	var mmr, other uint256.Int
	p.Market.setGrowth(&mmr, magnitude, 2)
	p.Market.MaintenanceMargin.setRate(&other)
	setAdd(&mmr, &mmr, &other)
	setMulDivUp(required, notional, &mmr, one)
	setMul(&other, &p.Global.MinMaintenance.wad, tokenScale)
	if required.Slt(&other) {
		required.Set(&other)
	}
}

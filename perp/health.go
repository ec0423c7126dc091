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
	var owed uint256.Int
	setOwed(&owed, &magnitude, funding, &position.FundingEntry)
	setSub(&equity.wad, &equity.wad, &owed)
	p.setMaintenance(&required.wad, &magnitude, &notional)
	return equity, required
}

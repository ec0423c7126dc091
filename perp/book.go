package perp

// Position is one account's position in one market.
type Position struct {
	Size Size
	// Margin is the collateral, never negative while the position is open.
	Margin USD
	// EntryNotional is the signed sum of what the fills of Size cost: bought > 0 > sold.
	EntryNotional USD
	// FundingEntry is the funding index of its side when funding was last settled.
	FundingEntry FundingIndex
	// Epoch grows whenever Size reaches 0 or changes sign.
	Epoch uint64
}

// Book is the sums of a market over its positions, I-2, and its funding.
type Book struct {
	// LongOpenInterest is the sum over long positions of Size.
	LongOpenInterest Size
	// ShortOpenInterest is the sum over short positions of |Size|.
	ShortOpenInterest Size
	// LongEntry is the sum over long positions of EntryNotional, >= 0.
	LongEntry USD
	// ShortEntry is the sum over short positions of EntryNotional, <= 0.
	ShortEntry   USD
	FundingLong  FundingIndex
	FundingShort FundingIndex
	// FundingDebt is the sum over positions of |Size| * FundingEntry, exact.
	FundingDebt Debt
	// PriceIntegral is C at the last accrual.
	PriceIntegral Integral
}

// Cash is the pool's money.
type Cash struct {
	LpCash    USD
	Insurance USD
	Treasury  USD
}

// Skew is the net size of all traders.
func (b *Book) Skew() Size { return b.LongOpenInterest.Sub(b.ShortOpenInterest) }

// Cost is F-3: what a change of size by delta costs as the market stands.
func (b *Book) Cost(delta Size, params *MarketParams, index Price) USD {
	return Cost(delta, b.Skew(), params.SkewScale, index)
}

// OpenInterest is that of a side, >= 0.
func (b *Book) OpenInterest(long bool) Size {
	if long {
		return b.LongOpenInterest
	}
	return b.ShortOpenInterest
}

// FundingIndex is that of a side.
func (b *Book) FundingIndex(long bool) FundingIndex {
	if long {
		return b.FundingLong
	}
	return b.FundingShort
}

// Profit is U of F-11: what a side has won since its entries; funding aside.
func (b *Book) Profit(long bool, index Price) USD {
	if long {
		return Value(b.LongOpenInterest, index).Sub(b.LongEntry)
	}
	return Value(b.ShortOpenInterest.Neg(), index).Sub(b.ShortEntry)
}

// remove takes position out of the sums.
func (b *Book) remove(position *Position) {
	if position.Size.Sign() > 0 {
		b.LongOpenInterest = b.LongOpenInterest.Sub(position.Size)
		b.LongEntry = b.LongEntry.Sub(position.EntryNotional)
	} else {
		b.ShortOpenInterest = b.ShortOpenInterest.Add(position.Size)
		b.ShortEntry = b.ShortEntry.Sub(position.EntryNotional)
	}
	b.FundingDebt = b.FundingDebt.Sub(position.debt())
}

// add puts position into the sums.
func (b *Book) add(position *Position) {
	if position.Size.Sign() > 0 {
		b.LongOpenInterest = b.LongOpenInterest.Add(position.Size)
		b.LongEntry = b.LongEntry.Add(position.EntryNotional)
	} else {
		b.ShortOpenInterest = b.ShortOpenInterest.Sub(position.Size)
		b.ShortEntry = b.ShortEntry.Add(position.EntryNotional)
	}
	b.FundingDebt = b.FundingDebt.Add(position.debt())
}

// debt is |Size| * FundingEntry, 36 decimals, exact.
func (p *Position) debt() Debt {
	magnitude := abs(&p.Size.wad)
	return Debt{mulSigned(&magnitude, &p.FundingEntry.wad)}
}

// isLong tells the side; a position of size 0 counts as short, as in the contracts.
func (p *Position) isLong() bool { return p.Size.Sign() > 0 }

package perp

// insuranceShare and treasuryShare are F-9: insurance gets a tenth of a fee, the treasury a fifth.
var insuranceShare, treasuryShare = PPM(100_000).Rate(), PPM(200_000).Rate()

// Move settles funding, then moves the position by delta for cost at index: F-5, F-8 and the payouts of F-11. It moves
// position, book and cash to the state after; at size 0 the margin, negative if there is a deficit, is left.
func Move(position *Position, book *Book, cash *Cash, index Price, delta Size, cost USD) Fill {
	sideProfit := book.Profit(position.isLong(), index)
	book.remove(position)
	fill := Fill{SizeDelta: delta, Cost: cost}
	fill.settleFunding(position, book, cash)
	before := position.Size
	if isOpposite(before, delta) {
		closing := delta.Abs().Min(before.Abs())
		closingCost := ShareOfCost(cost, closing, delta)
		freed := Released(position.EntryNotional, closing, before)
		fill.realize(position, cash, closingCost.Neg().Sub(freed), sideProfit)
		position.EntryNotional = position.EntryNotional.Sub(freed).Add(cost.Sub(closingCost))
	} else {
		position.EntryNotional = position.EntryNotional.Add(cost)
	}
	position.Size = before.Add(delta)
	if isOpposite(before, position.Size) || (position.Size.IsZero() && !before.IsZero()) {
		position.bumpEpoch()
	}
	position.FundingEntry = FundingIndex{}
	if !position.Size.IsZero() {
		position.FundingEntry = book.FundingIndex(position.isLong())
	}
	book.add(position)
	return fill
}

// bumpEpoch is checked, as everything: the contracts keep 40 bits.
func (p *Position) bumpEpoch() {
	if p.Epoch++; p.Epoch >= 1<<40 {
		panic(ErrOverflow)
	}
}

// settleFunding is F-5 and F-11: owed funding in full, received funding up to lpCash.
func (f *Fill) settleFunding(position *Position, book *Book, cash *Cash) {
	owed := position.Owed(book)
	f.FundingPaid = owed
	if owed.Sign() < 0 {
		f.FundingPaid = owed.Neg().Min(cash.LpCash).Neg()
	}
	f.PayoutCut = f.FundingPaid.Sub(owed)
	position.Margin = position.Margin.Sub(f.FundingPaid)
	cash.LpCash = cash.LpCash.Add(f.FundingPaid)
}

// realize is F-11: it moves a profit, as far as the pool can pay it, or a loss between pool and margin.
func (f *Fill) realize(position *Position, cash *Cash, profit, sideProfit USD) {
	f.RealizedPnl = profit
	if profit.Sign() > 0 {
		f.RealizedPnl = PaidProfit(profit, sideProfit, cash.LpCash)
	}
	f.PayoutCut = f.PayoutCut.Add(profit).Sub(f.RealizedPnl)
	position.Margin = position.Margin.Add(f.RealizedPnl)
	cash.LpCash = cash.LpCash.Sub(f.RealizedPnl)
}

// Fee is F-9: what a trade of delta from skew pays, rounded up: taker on what grows |skew|, maker on the rest.
func (p *MarketParams) Fee(cost USD, delta, skew Size) USD {
	paid := cost.Abs()
	var shrinking USD
	if isOpposite(skew, delta) {
		shrinking = paid
		if magnitude, held := delta.Abs(), skew.Abs(); magnitude.Gt(held) {
			shrinking.wad = mulDivDown(&paid.wad, &held.wad, &magnitude.wad)
		}
	}
	return ShareUp(paid.Sub(shrinking), p.TakerFee.Rate()).Add(ShareUp(shrinking, p.MakerFee.Rate()))
}

// PayFee is F-9: it takes fee from position and shares it out.
func PayFee(position *Position, cash *Cash, fee USD, poolHasShares bool) {
	insurance, treasury := ShareDown(fee, insuranceShare), ShareDown(fee, treasuryShare)
	pool := fee.Sub(insurance).Sub(treasury)
	position.Margin = position.Margin.Sub(fee)
	cash.Insurance = cash.Insurance.Add(insurance)
	if poolHasShares {
		cash.Treasury = cash.Treasury.Add(treasury)
		cash.LpCash = cash.LpCash.Add(pool)
	} else {
		cash.Treasury = cash.Treasury.Add(treasury).Add(pool)
	}
}

// Released is F-8: the part of entryNotional that closing closing out of size frees, against its owner.
func Released(entryNotional USD, closing, size Size) USD {
	magnitude := size.Abs()
	if closing == magnitude {
		return entryNotional
	}
	entry, closing := entryNotional.Abs(), closing.Abs()
	if size.Sign() > 0 {
		return USD{mulDivUp(&entry.wad, &closing.wad, &magnitude.wad)}
	}
	freed := mulDivDown(&entry.wad, &closing.wad, &magnitude.wad)
	return USD{neg(&freed)}
}

// ShareOfCost is F-8: the closing part of cost when a trade of delta closes closing, against its owner.
func ShareOfCost(cost USD, closing, delta Size) USD {
	magnitude := delta.Abs()
	if closing == magnitude {
		return cost
	}
	paid, closing := cost.Abs(), closing.Abs()
	if delta.Sign() > 0 {
		return USD{mulDivUp(&paid.wad, &closing.wad, &magnitude.wad)}
	}
	got := mulDivDown(&paid.wad, &closing.wad, &magnitude.wad)
	return USD{neg(&got)}
}

// PaidProfit is F-11: what the pool pays of profit when the side as a whole has won sideProfit.
func PaidProfit(profit, sideProfit, lpCash USD) USD {
	if sideProfit.Lte(lpCash) {
		return profit.Min(lpCash)
	}
	return USD{mulDivDown(&profit.wad, &lpCash.wad, &sideProfit.wad)}.Min(lpCash)
}

// isOpposite tells whether neither is 0 and their signs differ.
func isOpposite(a, b Size) bool { return a.Sign()*b.Sign() < 0 }

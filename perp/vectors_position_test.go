package perp

// What F-5 to F-9 are given and give, as in testdata.
type (
	owedIn struct {
		Size                       Size
		FundingIndex, FundingEntry FundingIndex
	}
	owedOut struct{ Owed USD }

	equityIn struct {
		Position     Position
		FundingIndex FundingIndex
		Price        Price
	}
	equityOut struct{ Value, Pnl, Owed, Equity USD }

	requirementsIn struct {
		Size    Size
		Price   Price
		Params  MarketParams
		Globals GlobalParams
	}
	requirementsOut struct {
		InitialRate, MaintenanceRate     Rate
		InitialMargin, MaintenanceMargin USD
	}

	releasedIn struct {
		EntryNotional USD
		Closing, Size Size
	}
	releasedOut struct{ Released USD }

	shareIn struct {
		Cost               USD
		Closing, SizeDelta Size
	}
	shareOut struct{ Share USD }

	// movedOut is a Fill but for its fee.
	movedOut struct {
		SizeDelta                                 Size
		Cost, FundingPaid, RealizedPnl, PayoutCut USD
	}

	moveIn struct {
		Position  Position
		Book      Book
		Cash      Cash
		Price     Price
		SizeDelta Size
		Cost      USD
	}
	moveOut struct {
		Fill          movedOut
		PositionAfter Position
		BookAfter     Book
		CashAfter     Cash
	}

	feeIn struct {
		Cost               USD
		SizeDelta, Skew    Size
		TakerFee, MakerFee PPM
	}
	feeOut struct{ Fee, Insurance, Treasury, Pool USD }
)

func (v owedIn) compute() owedOut { return owedOut{Owed(v.Size, v.FundingIndex, v.FundingEntry)} }

// The other side's index is one more: a position that read it would owe something else.
func (v equityIn) compute() equityOut {
	other := v.FundingIndex.Add(wad[FundingIndex]("1000000000000000000"))
	book := Book{FundingLong: other, FundingShort: v.FundingIndex}
	if v.Position.Size.Sign() > 0 {
		book = Book{FundingLong: v.FundingIndex, FundingShort: other}
	}
	return equityOut{
		Value(v.Position.Size, v.Price), v.Position.Pnl(v.Price), v.Position.Owed(&book),
		v.Position.Equity(&book, v.Price),
	}
}

func (v requirementsIn) compute() requirementsOut {
	params := Params{v.Params, v.Globals}
	return requirementsOut{
		v.Params.InitialRate(v.Size), v.Params.MaintenanceRate(v.Size),
		params.InitialMargin(v.Size, v.Price), params.MaintenanceMargin(v.Size, v.Price),
	}
}

func (v releasedIn) compute() releasedOut {
	return releasedOut{Released(v.EntryNotional, v.Closing, v.Size)}
}

func (v shareIn) compute() shareOut { return shareOut{ShareOfCost(v.Cost, v.Closing, v.SizeDelta)} }

func (v moveIn) compute() moveOut {
	fill := Move(&v.Position, &v.Book, &v.Cash, v.Price, v.SizeDelta, v.Cost)
	return moveOut{moved(fill), v.Position, v.Book, v.Cash}
}

func moved(f Fill) movedOut {
	return movedOut{f.SizeDelta, f.Cost, f.FundingPaid, f.RealizedPnl, f.PayoutCut}
}

func (v feeIn) compute() feeOut {
	params := MarketParams{TakerFee: v.TakerFee, MakerFee: v.MakerFee}
	fee := params.Fee(v.Cost, v.SizeDelta, v.Skew)
	var cash Cash
	PayFee(&Position{}, &cash, fee, true)
	return feeOut{fee, cash.Insurance, cash.Treasury, cash.LpCash}
}

package perp

import "testing"

// What F-1 to F-4 are given and give, as in testdata.
type (
	notionalIn struct {
		Size  Size
		Price Price
	}
	notionalOut struct{ Notional USD }

	markIn struct {
		Skew, Scale Size
		Price       Price
	}
	markOut struct {
		Premium   Rate
		MarkPrice Price
	}

	costIn struct {
		SizeDelta, Skew, Scale Size
		Price                  Price
	}
	costOut struct {
		Cost      USD
		FillPrice Price
	}

	rateIn struct {
		Premium                   Rate
		FundingFactor, FundingCap PPM
	}
	rateOut struct{ Rate Rate }

	accrualIn struct {
		Params   MarketParams
		Book     Book
		Integral Integral
	}
	accrualOut struct {
		After   Book
		Accrued bool
	}
)

func (v notionalIn) compute() notionalOut { return notionalOut{Notional(v.Size, v.Price)} }

func (v markIn) compute() markOut {
	return markOut{Premium(v.Skew, v.Scale), MarkPrice(v.Price, v.Skew, v.Scale)}
}

// A size of 0 has no fill price; the vectors say 0 there.
func (v costIn) compute() costOut {
	out := costOut{Cost: Cost(v.SizeDelta, v.Skew, v.Scale, v.Price)}
	if !v.SizeDelta.IsZero() {
		out.FillPrice = FillPrice(out.Cost, v.SizeDelta)
	}
	return out
}

func (v rateIn) compute() rateOut {
	params := MarketParams{FundingFactor: v.FundingFactor, FundingCap: v.FundingCap}
	return rateOut{params.FundingRate(v.Premium)}
}

func (v accrualIn) compute() accrualOut {
	accrued := v.Book.Accrue(&v.Params, v.Integral)
	return accrualOut{v.Book, accrued}
}

// A vector of F-2 that reverts does so in both outputs, as Solidity runs them: the mark is not asked for in vain.
func TestVectors_MarkRevertsByItself(t *testing.T) {
	mark := func() { MarkPrice(must[Price]("1"), must[Size]("1"), Size{}) }
	if got := panicOf(mark); got != ErrDivisionByZero {
		t.Errorf("got panic %v, want %v", got, ErrDivisionByZero)
	}
}

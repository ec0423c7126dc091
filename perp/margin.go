package perp

import "github.com/holiman/uint256"

// Pnl is F-6: what closing at index without price impact would win.
func (p *Position) Pnl(index Price) USD { return Value(p.Size, index).Sub(p.EntryNotional) }

// ExitPnl is what closing all on the curve, as the market stands, would win.
func (p *Position) ExitPnl(book *Book, params *MarketParams, index Price) USD {
	return book.Cost(p.Size.Neg(), params, index).Neg().Sub(p.EntryNotional)
}

// Owed is F-5: what the position owes in funding.
func (p *Position) Owed(book *Book) USD {
	return Owed(p.Size, book.FundingIndex(p.isLong()), p.FundingEntry)
}

// Equity is F-6: what the owner would keep at index.
func (p *Position) Equity(book *Book, index Price) USD {
	return p.Margin.Add(p.Pnl(index)).Sub(p.Owed(book))
}

// InitialRate is imr of F-7: the share of its notional that size needs to be opened.
func (p *MarketParams) InitialRate(size Size) Rate {
	return p.InitialMargin.Rate().Add(p.growth(size, 1))
}

// MaintenanceRate is mmr of F-7: the share of its notional that size needs to stay.
func (p *MarketParams) MaintenanceRate(size Size) (mmr Rate) {
	magnitude := abs(&size.wad)
	p.setMaintenanceRate(&mmr.wad, &magnitude)
	return mmr
}

func (p *MarketParams) setMaintenanceRate(z, magnitude *uint256.Int) {
	var least uint256.Int
	p.setGrowth(z, magnitude, 2)
	p.MaintenanceMargin.setRate(&least)
	setAdd(z, z, &least)
}

// InitialMargin is IM of F-7: what opening or increasing to size needs, rounded up.
func (p *Params) InitialMargin(size Size, index Price) USD {
	return ShareUp(Notional(size, index), p.Market.InitialRate(size)).Max(ToUSD(p.Global.MinMargin))
}

// MaintenanceMargin is MM of F-7: what size needs to stay, rounded up.
func (p *Params) MaintenanceMargin(size Size, index Price) (required USD) {
	magnitude, notional := abs(&size.wad), Notional(size, index)
	p.setMaintenance(&required.wad, &magnitude, &notional.wad)
	return required
}

func (p *Params) setMaintenance(z, magnitude, notional *uint256.Int) {
	var mmr, least uint256.Int
	p.Market.setMaintenanceRate(&mmr, magnitude)
	setMulDivUp(z, notional, &mmr, one)
	if setMul(&least, &p.Global.MinMaintenance.wad, tokenScale); z.Slt(&least) {
		z.Set(&least)
	}
}

// IsLiquidatable tells whether E < MM at index, F-10; the book is accrued.
func (p *Params) IsLiquidatable(position *Position, book *Book, index Price) bool {
	equity, required := p.Health(position, book, index)
	return equity.Lt(required)
}

// MarginRatio is r of F-10: E / N rounded down, 0 if E <= 0 or there is no position.
func MarginRatio(equity, notional USD) Rate {
	if equity.Sign() <= 0 || notional.IsZero() {
		return Rate{}
	}
	return Rate{mulDivDown(&equity.wad, one, &notional.wad)}
}

// ShareUp is rate of amount, both >= 0, rounded up.
func ShareUp(amount USD, rate Rate) USD { return USD{mulDivUp(&amount.wad, &rate.wad, one)} }

// ShareDown is rate of amount, both >= 0, rounded down.
func ShareDown(amount USD, rate Rate) USD { return USD{mulDivDown(&amount.wad, &rate.wad, one)} }

// growth is F-7: up(c * |size|, 1, divisor * S).
func (p *MarketParams) growth(size Size, divisor uint64) (grown Rate) {
	magnitude := abs(&size.wad)
	p.setGrowth(&grown.wad, &magnitude, divisor)
	return grown
}

func (p *MarketParams) setGrowth(z, magnitude *uint256.Int, divisor uint64) {
	var factor, width uint256.Int
	factor.SetUint64(divisor)
	setMul(&width, &factor, &p.SkewScale.wad)
	p.SizeFactor.setRate(&factor)
	setMulDivUp(z, &factor, magnitude, &width)
}

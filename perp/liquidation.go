package perp

import "github.com/holiman/uint256"

// Liquidation is what a liquidation does.
type Liquidation struct {
	// Closed is |size| closed.
	Closed Size
	// MarginRatio is E / N before, 0 if E <= 0.
	MarginRatio     Rate
	PenaltyRate     Rate
	Penalty         USD
	Reward          USD
	Deficit         USD
	PaidByInsurance USD
	PaidByPool      USD
	Socialized      USD
	// SocializedPerUnit is what Socialized raises the other side's funding index by.
	SocializedPerUnit FundingIndex
	Fill              Fill
	// Payout is margin to the ledger.
	Payout USD
}

// Health is E and MM at the latest price; liquidatable iff E < MM.
func (c *Context) Health() (equity, required USD) {
	return c.Params.Health(&c.Position, &c.Book, c.Quote.Price)
}

// Liquidate is F-10: it closes a part of a liquidatable position, or all of it, and moves the context to the state
// after, but for what Socialize does with a deficit.
func (c *Context) Liquidate() (l Liquidation) {
	index, size := c.Quote.Price, c.Position.Size
	equity, _ := c.Health()
	notional, mmr := Notional(size, index), c.Params.Market.MaintenanceRate(size)
	l.MarginRatio = MarginRatio(equity, notional)
	l.PenaltyRate = c.Params.Market.PenaltyRate(l.MarginRatio, mmr)
	shallow := equity.Sign() > 0 && l.MarginRatio.Add(l.MarginRatio).Gte(mmr)
	if shallow && notional.Gt(ToUSD(c.Params.Global.Dust)) && c.closePart(&l) {
		return l
	}
	c.closeAll(&l, index)
	wanted := ShareUp(notional, l.PenaltyRate).Max(ToUSD(c.Params.Global.MinReward))
	l.Penalty = wanted.Min(c.Position.Margin.Max(USD{}))
	c.payPenalty(&l)
	c.SettleClosed(&l)
	return l
}

// PenaltyRate is F-10: it grows from pMin at r >= mmr to pMax at r = 0.
func (p *MarketParams) PenaltyRate(ratio, mmr Rate) Rate {
	least := p.MinPenalty.Rate()
	if ratio.Gte(mmr) {
		return least
	}
	span, depth := p.MaxPenalty.Rate().Sub(least), mmr.Sub(ratio)
	return least.Add(Rate{mulDivUp(&span.wad, &depth.wad, &mmr.wad)})
}

// PartialSize is F-10: how much to close so that t of what is left remains, t half-way between imr and mmr.
func (p *MarketParams) PartialSize(size Size, ratio, penaltyRate Rate) Size {
	target := p.InitialRate(size).Add(p.MaintenanceRate(size))
	target.wad.SDiv(&target.wad, uint256.NewInt(2))
	short, gain, magnitude := target.Sub(ratio), target.Sub(penaltyRate), size.Abs()
	return Size{mulDivUp(&magnitude.wad, &short.wad, &gain.wad)}
}

// Reward is F-10: what the liquidator gets for a penalty, with what insurance can add.
func (g *GlobalParams) Reward(penalty, insurance USD) USD {
	var half USD
	half.wad.SDiv(&penalty.wad, uint256.NewInt(2))
	wanted := half.Max(ToUSD(g.MinReward)).Min(ToUSD(g.MaxReward))
	return wanted.Min(penalty.Add(insurance))
}

// closeAll closes all of the position at index on the curve, without penalty.
func (c *Context) closeAll(l *Liquidation, index Price) {
	delta := c.Position.Size.Neg()
	cost := c.Book.Cost(delta, &c.Params.Market, index)
	l.Closed = delta.Abs()
	l.Fill = Move(&c.Position, &c.Book, &c.Cash, index, delta, cost)
}

// SettleClosed is F-11: of a closed position, the margin goes to the owner; a deficit is paid by insurance, then
// lpCash.
func (c *Context) SettleClosed(l *Liquidation) {
	margin := c.Position.Margin
	c.Position.Margin = USD{}
	if margin.Sign() >= 0 {
		l.Payout = margin
		return
	}
	l.Deficit = margin.Neg()
	l.PaidByInsurance = l.Deficit.Min(c.Cash.Insurance)
	l.PaidByPool = l.Deficit.Sub(l.PaidByInsurance)
	c.Cash.Insurance = c.Cash.Insurance.Sub(l.PaidByInsurance)
	c.Cash.LpCash = c.Cash.LpCash.Sub(l.PaidByPool)
}

// Socialize is F-11: where the pool's part of a deficit leaves nav negative, the other side gives up to its profit; the
// caller raises its funding index.
func (c *Context) Socialize(l *Liquidation, nav USD, otherIsLong bool) {
	profit := c.Book.Profit(otherIsLong, c.Quote.Price).Max(USD{})
	amount := nav.Neg().Min(l.PaidByPool).Min(profit)
	if amount.Sign() <= 0 {
		return
	}
	l.SocializedPerUnit = Socialized(amount, c.Book.OpenInterest(otherIsLong))
	l.Socialized = amount
	l.PaidByPool = l.PaidByPool.Sub(amount)
}

// closePart is F-10: it closes a part; false, with the context as it was, if that would not end well.
func (c *Context) closePart(l *Liquidation) bool {
	index, size := c.Quote.Price, c.Position.Size
	closing := c.Params.Market.PartialSize(size, l.MarginRatio, l.PenaltyRate)
	magnitude := size.Abs()
	if closing.Gte(magnitude) || Notional(magnitude.Sub(closing), index).Lte(ToUSD(c.Params.Global.Dust)) {
		return false
	}
	position, book, cash := c.Position, c.Book, c.Cash
	delta := reduction(size, closing)
	fill := Move(&position, &book, &cash, index, delta, book.Cost(delta, &c.Params.Market, index))
	left := position.Equity(&book, index)
	penalty := ShareUp(Notional(closing, index), l.PenaltyRate).Min(left.Max(USD{}))
	required := c.Params.MaintenanceMargin(position.Size, index)
	if left.Sub(penalty).Lt(required) || position.Margin.Lt(penalty) {
		return false
	}
	c.Position, c.Book, c.Cash = position, book, cash
	l.Closed, l.Penalty, l.Fill = closing, penalty, fill
	c.payPenalty(l)
	return true
}

// payPenalty is F-10: penalty from margin; reward out of it, then out of insurance; the rest of it to insurance.
func (c *Context) payPenalty(l *Liquidation) {
	l.Reward = c.Params.Global.Reward(l.Penalty, c.Cash.Insurance)
	c.Position.Margin = c.Position.Margin.Sub(l.Penalty)
	c.Cash.Insurance = c.Cash.Insurance.Add(l.Penalty).Sub(l.Reward)
}

// reduction is closing with the sign that reduces a position of size.
func reduction(size, closing Size) Size {
	if size.Sign() > 0 {
		return closing.Neg()
	}
	return closing
}

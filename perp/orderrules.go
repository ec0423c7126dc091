package perp

// Order is an order of an account. Its hash is all that the chain stores.
type Order struct {
	Account   Address
	Market    MarketID
	SizeDelta Size
	// MarginDelta goes into the position if > 0, out of it if < 0.
	MarginDelta USD
	// AcceptablePrice is the worst price that the fill may have; 0 for a sell or AnyPrice for a buy: any, and a cut
	// payout is accepted too.
	AcceptablePrice Price
	// TriggerPrice is 0 for a market order.
	TriggerPrice Price
	// TriggerAbove: it triggers at or above TriggerPrice, else at or below.
	TriggerAbove bool
	ReduceOnly   bool
	// Epoch is the position's when the order was created, 0 unless reduce-only.
	Epoch uint64
	// Expiry is the last second at which a trigger order may be armed; 0 for market orders.
	Expiry Time
	// CreatedAt is when it was created, or armed.
	CreatedAt Time
	// FillTime is F: the second whose price fills it; 0 while it waits for its trigger.
	FillTime Time
	ID       OrderID
	// Number is its place in the market's row; 0 while it waits for its trigger.
	Number uint64
	// KeeperFee is paid once for a market order, twice for one with a trigger.
	KeeperFee USD
}

// OrderPreview is what an order would do.
type OrderPreview struct {
	Fault    Fault
	Fill     Fill
	Position Position
	// Payout is to the ledger.
	Payout USD
}

// AtFill is the multiple of IM that a fill needs, AtCreation that a new order needs, so that none is on a knife's edge.
var AtFill, AtCreation = PPM(1_000_000).Rate(), PPM(1_100_000).Rate()

// Evaluate fills order at index in memory, by the tests of section 5. On a fault the context is spoilt; else it holds
// the state after. Safety is the multiple of IM that an increase needs.
func (c *Context) Evaluate(order *Order, index Price, safety Rate) (preview OrderPreview) {
	preview.Fault = c.evaluate(order, index, safety, &preview)
	preview.Position = c.Position
	return preview
}

func (c *Context) evaluate(order *Order, index Price, safety Rate, preview *OrderPreview) Fault {
	if c.Status != Live {
		return MarketEndedFault
	}
	if !c.Quote.Fresh {
		return Stale
	}
	delta, fault := c.clamp(order)
	if fault != NoFault {
		return fault
	}
	before, size := c.Position.Size, c.Position.Size.Add(delta)
	if delta.IsZero() && size.IsZero() {
		return NothingToReduce
	}
	grows := size.Abs().Gt(before.Abs()) || isOpposite(before, size)
	if grows {
		if fault := c.mayGrow(size); fault != NoFault {
			return fault
		}
	}
	if fault := c.fillAt(order, index, delta, preview); fault != NoFault {
		return fault
	}
	if grows && c.exceedsLpShare(size.Sign() > 0, index) {
		return CapFault
	}
	if c.Position.Size.IsZero() {
		return NoFault
	}
	return c.requirements(order, index, grows, safety)
}

// clamp is the size that order changes: of a reduce-only one at most to nothing.
func (c *Context) clamp(order *Order) (Size, Fault) {
	delta, held := order.SizeDelta, c.Position.Size
	switch {
	case !order.ReduceOnly:
		return delta, NoFault
	case order.Epoch != c.Position.Epoch:
		return delta, EpochFault
	case !isOpposite(held, delta):
		return delta, NothingToReduce
	case delta.Abs().Gt(held.Abs()):
		return held.Neg(), NoFault
	}
	return delta, NoFault
}

// mayGrow is what speaks against a position that grows to size, whatever its fill.
func (c *Context) mayGrow(size Size) Fault {
	switch {
	case c.NoIncreases:
		return ModeFault
	case c.Quote.InGrace:
		return GraceFault
	case c.exceedsSizes(size):
		return CapFault
	}
	return NoFault
}

// exceedsSizes tells whether skew or open interest would grow beyond its cap when the position becomes size.
func (c *Context) exceedsSizes(size Size) bool {
	before, skew := c.Position.Size, c.Book.Skew()
	after := skew.Add(size).Sub(before).Abs()
	if after.Gt(skew.Abs()) && after.Gt(c.Params.Market.MaxSkew) {
		return true
	}
	grown := size.Abs()
	if !isOpposite(before, size) {
		grown = grown.Sub(before.Abs())
	}
	return c.Book.OpenInterest(size.Sign() > 0).Add(grown).Gt(c.Params.Market.MaxOpenInterest)
}

// exceedsLpShare tells whether the side's notional at index is more than its share of lpCash after the fill.
func (c *Context) exceedsLpShare(long bool, index Price) bool {
	return Notional(c.Book.OpenInterest(long), index).Gt(ShareDown(c.Cash.LpCash, c.Params.Market.LpShare.Rate()))
}

// fillAt moves margin and size; it judges slippage, payouts and what cannot be negative.
func (c *Context) fillAt(order *Order, index Price, delta Size, preview *OrderPreview) Fault {
	position, skew := &c.Position, c.Book.Skew()
	closes := position.Size.Add(delta).IsZero()
	if !closes && order.MarginDelta.Sign() > 0 {
		position.Margin = position.Margin.Add(order.MarginDelta)
	}
	cost := c.Book.Cost(delta, &c.Params.Market, index)
	if !delta.IsZero() && order.slips(FillPrice(cost, delta)) {
		return SlippageFault
	}
	preview.Fill = Move(position, &c.Book, &c.Cash, index, delta, cost)
	if preview.Fill.PayoutCut.Sign() > 0 && !order.acceptsCut() {
		return PayoutCutFault
	}
	preview.Fill.Fee = c.Params.Market.Fee(cost, delta, skew)
	PayFee(position, &c.Cash, preview.Fill.Fee, c.PoolHasShares)
	if closes {
		preview.Payout = position.Margin
		position.Margin = USD{}
	} else if order.MarginDelta.Sign() < 0 {
		preview.Payout = order.MarginDelta.Neg()
		position.Margin = position.Margin.Sub(preview.Payout)
	}
	if position.Margin.Sign() < 0 || preview.Payout.Sign() < 0 {
		return MarginFault
	}
	return NoFault
}

// requirements is what an open position must have after the fill.
func (c *Context) requirements(order *Order, index Price, grows bool, safety Rate) Fault {
	latest := c.Quote.Price
	if grows && (c.Position.Margin.Lt(ToUSD(c.Params.Global.MinMargin)) || !c.coversInitial(index, safety, true)) {
		return MarginFault
	}
	takesOut := order.MarginDelta.Sign() < 0
	if takesOut && (!c.coversInitial(index, AtFill, false) || !c.coversInitial(latest, AtFill, false)) {
		return MarginFault
	}
	if equity, required := c.Health(); equity.Lt(required) {
		return MarginFault
	}
	return NoFault
}

// coversInitial tells whether margin + min(pnl, pnl at own exit fill) >= safety * IM at index; an unrealised profit
// counts only where countProfit. Funding was settled by the fill.
func (c *Context) coversInitial(index Price, safety Rate, countProfit bool) bool {
	pnl := c.Position.Pnl(index).Min(c.Position.ExitPnl(&c.Book, &c.Params.Market, index))
	if !countProfit {
		pnl = pnl.Min(USD{})
	}
	required := c.Params.InitialMargin(c.Position.Size, index)
	return c.Position.Margin.Add(pnl).Gte(ShareUp(required, safety))
}

// slips tells whether price is worse than acceptable; equality passes.
func (o *Order) slips(price Price) bool {
	if o.SizeDelta.Sign() > 0 {
		return price.Gt(o.AcceptablePrice)
	}
	return price.Lt(o.AcceptablePrice)
}

// acceptsCut tells whether the order takes a cut payout: one that names any price as acceptable does, a change of
// margin alone never.
func (o *Order) acceptsCut() bool {
	return !o.SizeDelta.IsZero() && o.AcceptablePrice == o.anyPrice()
}

// anyPrice is the worst price that the order may name: no slippage.
func (o *Order) anyPrice() Price {
	if o.SizeDelta.Sign() > 0 {
		return AnyPrice
	}
	return Price{}
}

// MarginIn is what the order escrows for the position, >= 0.
func (o *Order) MarginIn() USD { return o.MarginDelta.Max(USD{}) }

// Waits tells whether the order waits for its trigger.
func (o *Order) Waits() bool { return o.Number == 0 }

// fees is what the order has escrowed for keepers: a fill, and a trigger while it waits for that.
func (o *Order) fees() USD {
	if o.Waits() {
		return o.KeeperFee.Add(o.KeeperFee)
	}
	return o.KeeperFee
}

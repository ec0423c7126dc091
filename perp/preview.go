package perp

// Suppose makes a price the latest of a market from now on, whatever the feed would say: for what would be, in a
// transaction that is rolled back. It ends no outage.
func (t *Tx) Suppose(market MarketID, price Price) {
	m := save(t.s, t.s.own(market))
	m.Latest = m.Latest.Next(price, t.Now, t.Now)
}

// Valuation is a position at the latest price, funding accrued to now.
type Valuation struct {
	Position   Position
	IndexPrice Price
	Notional   USD
	// Owed is F-5, Pnl and Equity F-6, InitialMargin and MaintenanceMargin F-7.
	Owed, Pnl, Equity                USD
	InitialMargin, MaintenanceMargin USD
	// MarginRatio is E / N, rounded down, 0 if E <= 0; Leverage N / E, rounded up, 0 if E <= 0.
	MarginRatio, Leverage Rate
	LiquidationPrice      Price
}

// Value is a position as it is now. Refused with UnknownMarket.
func (t *Tx) Value(account Address, market MarketID) (v Valuation, err error) {
	defer catch(&err)
	c, err := t.load(account, market)
	if err != nil {
		return v, err
	}
	return c.valuation(), nil
}

func (c *Context) valuation() Valuation {
	index, size := c.Quote.Price, c.Position.Size
	v := Valuation{Position: c.Position, IndexPrice: index}
	if size.IsZero() {
		return v
	}
	v.Notional = Notional(size, index)
	v.Owed, v.Pnl = c.Position.Owed(&c.Book), c.Position.Pnl(index)
	v.Equity, v.MaintenanceMargin = c.Health()
	v.InitialMargin = c.Params.InitialMargin(size, index)
	v.MarginRatio = MarginRatio(v.Equity, v.Notional)
	if v.Equity.Sign() > 0 {
		v.Leverage.wad = mulDivUp(&v.Notional.wad, one, &v.Equity.wad)
	}
	v.LiquidationPrice = c.LiquidationPrice()
	return v
}

// LiquidationPrice is the highest price for a long, the lowest for a short, at which the position is below its
// maintenance margin, as funding is accrued; one unit further it is not. Where there is none it is 0 for a long and
// 2^84, beyond every price, for a short. It is exact for maintenance rates up to 1; what is above, which takes a size
// factor near its bound, can be liquidatable at high prices and not at low ones.
func (c *Context) LiquidationPrice() Price {
	long := c.Position.isLong()
	var low, high Price
	high = priceLimit
	switch {
	case c.Position.Size.IsZero(), c.Status != Live && long:
		return low
	case c.Status != Live:
		return high
	}
	step := Price{count(1)}
	for high.Sub(low).Gt(step) {
		middle := low.Add(high)
		middle.wad.Rsh(&middle.wad, 1)
		if c.isBelow(middle, long) == long {
			low = middle
		} else {
			high = middle
		}
	}
	if long {
		return low
	}
	return high
}

// isBelow tells whether a liquidation price lies at price, or beyond it. The notional is rounded up and a long's value
// down: a long of less than a unit, healthy where both are exact, may be liquidatable again one step higher.
func (c *Context) isBelow(price Price, long bool) bool {
	if c.Params.IsLiquidatable(&c.Position, &c.Book, price) {
		return true
	}
	next := price.Add(Price{count(1)})
	return long && next.Lt(priceLimit) && c.Params.IsLiquidatable(&c.Position, &c.Book, next)
}

// fundingHorizon is how far TimeToLiquidation looks: 100 years.
const fundingHorizon Time = 100 * 365 * 86_400

// TimeToLiquidation is how many seconds from now on, at the latest price and an unchanged skew, funding alone takes to
// make the position liquidatable; false if it does not within 100 years. Refused with UnknownMarket, NoPosition.
func (t *Tx) TimeToLiquidation(account Address, market MarketID) (seconds Time, ok bool, err error) {
	defer catch(&err)
	c, err := t.loadOpen(account, market)
	if err != nil || c.Status != Live {
		return 0, false, err
	}
	m := t.s.market(market)
	isLiquidatableIn := func(seconds Time) bool {
		book := m.Book
		book.Accrue(&m.Params, m.Latest.IntegralAt(t.Now+seconds))
		return c.Params.IsLiquidatable(&c.Position, &book, c.Quote.Price)
	}
	low, high := Time(0), fundingHorizon
	if isLiquidatableIn(low) || !isLiquidatableIn(high) {
		return low, isLiquidatableIn(low), nil
	}
	for high-low > 1 {
		if middle := (low + high) / 2; isLiquidatableIn(middle) {
			high = middle
		} else {
			low = middle
		}
	}
	return high, true, nil
}

// OrderEstimate is what an order would do, and what creating it would take.
type OrderEstimate struct {
	OrderPreview
	// FillPrice is 0 without a change of size; with a fault only that counts.
	FillPrice Price
	// LiquidationPrice is that of the position after.
	LiquidationPrice Price
	// Escrow is what creating the order takes from the ledger; margin that a close leaves unused comes back beside
	// Payout.
	Escrow USD
	// AtCreation is what a market order would be refused for when it is created; NoFault for others.
	AtCreation Fault
}

// PreviewOrder is what an order would do if it were filled now at price, or at the latest price where that is 0. An
// order that waits for its trigger is judged as if it were armed. Refused with UnknownMarket.
func (t *Tx) PreviewOrder(request OrderRequest, price Price) (e OrderEstimate, err error) {
	defer catch(&err)
	filled, err := t.load(request.Account, request.Market)
	if err != nil {
		return e, err
	}
	created := *filled
	if price.IsZero() {
		price = filled.Quote.Price
	}
	order := request.order()
	order.Epoch = filled.Position.Epoch
	e.OrderPreview = filled.Evaluate(&order, price, AtFill)
	if delta := e.Fill.SizeDelta; !delta.IsZero() {
		e.FillPrice = FillPrice(e.Fill.Cost, delta)
	}
	after := created
	after.Position = e.Position
	e.LiquidationPrice = after.LiquidationPrice()
	order.KeeperFee = ToUSD(t.s.OrderParams.KeeperFee)
	e.Escrow = order.MarginIn().Add(order.KeeperFee)
	if !order.TriggerPrice.IsZero() {
		e.Escrow = e.Escrow.Add(order.KeeperFee)
	} else if !order.ReduceOnly {
		order.AcceptablePrice = order.anyPrice()
		e.AtCreation = created.Evaluate(&order, created.Quote.Price, AtCreation).Fault
	}
	return e, nil
}

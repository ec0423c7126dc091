package perp

// sizeLimit and marginLimit are above every |SizeDelta| and |MarginDelta|.
var sizeLimit, marginLimit = Size{power(103)}, USD{power(111)}

// OrderRequest is what a user asks for; the rest of an order is the contracts' to set.
type OrderRequest struct {
	Account         Address
	Market          MarketID
	SizeDelta       Size
	MarginDelta     USD
	AcceptablePrice Price
	TriggerPrice    Price
	TriggerAbove    bool
	ReduceOnly      bool
	Expiry          Time
}

// order is the order that the request asks for, as far as it says.
func (r *OrderRequest) order() Order {
	return Order{
		Account:         r.Account,
		Market:          r.Market,
		SizeDelta:       r.SizeDelta,
		MarginDelta:     r.MarginDelta,
		AcceptablePrice: r.AcceptablePrice,
		TriggerPrice:    r.TriggerPrice,
		TriggerAbove:    r.TriggerAbove,
		ReduceOnly:      r.ReduceOnly,
		Expiry:          r.Expiry,
	}
}

// request is what was asked for when the order was created.
func (o *Order) request() OrderRequest {
	return OrderRequest{
		o.Account, o.Market, o.SizeDelta, o.MarginDelta, o.AcceptablePrice, o.TriggerPrice, o.TriggerAbove,
		o.ReduceOnly, o.Expiry,
	}
}

// check is what the contracts refuse in a request, whatever their state.
func (r *OrderRequest) check(now Time) error {
	switch {
	case r.SizeDelta.Gte(sizeLimit) || r.SizeDelta.Lte(sizeLimit.Neg()):
		return refuse("BadSize", r.SizeDelta, sizeLimit)
	case r.MarginDelta.Gte(marginLimit) || r.MarginDelta.Lte(marginLimit.Neg()):
		return refuse("BadMargin", r.MarginDelta, marginLimit)
	case r.SizeDelta.IsZero() && r.MarginDelta.Sign() >= 0:
		return refuse("NothingAsked")
	case r.ReduceOnly && r.MarginDelta.Sign() > 0:
		return refuse("ReduceOnlyMargin", r.MarginDelta)
	case r.AcceptablePrice.Gt(AnyPrice):
		return refuse("BadPriceBound", r.AcceptablePrice, AnyPrice)
	case r.TriggerPrice.Gte(priceLimit):
		return refuse("BadPriceBound", r.TriggerPrice, priceLimit)
	case r.TriggerPrice.IsZero() && r.Expiry != 0, !r.TriggerPrice.IsZero() && r.Expiry <= now:
		return refuse("BadExpiry", r.Expiry, now)
	}
	return nil
}

// CreateOrder escrows and enters an order. Refused with NotAllowed, what the request itself is refused for (BadSize,
// BadMargin, NothingAsked, ReduceOnlyMargin, BadPriceBound, BadExpiry), PriceTooOld, MarketNotLive,
// InsufficientBalance, OrderIsLive, Unfillable.
func (t *Tx) CreateOrder(sender Address, request OrderRequest) (id OrderID, err error) {
	err = t.attempt(func() error {
		if sender != request.Account && !t.s.IsDelegate(request.Account, sender) {
			return refuse("NotAllowed", sender, request.Account)
		}
		if err := request.check(t.Now); err != nil {
			return err
		}
		m := t.s.market(request.Market)
		if err := t.checkRecent(m); err != nil {
			return err
		}
		order := request.order()
		order.KeeperFee = ToUSD(t.s.OrderParams.KeeperFee)
		order.ID = OrderID(m.ID)<<40 | OrderID(m.Row.Created+1)
		id = order.ID
		if request.ReduceOnly {
			order.Epoch = t.s.Position(order.Account, m.ID).Epoch
		}
		if err := t.escrow(m, &order); err != nil {
			return err
		}
		if order.TriggerPrice.IsZero() {
			if err := t.arm(m, &order); err != nil {
				return err
			}
		} else {
			order.CreatedAt = t.Now
		}
		t.emit(&OrderCreated{order})
		return nil
	})
	return id, err
}

// escrow takes margin and keepers' fees from the ledger.
func (t *Tx) escrow(m *Market, order *Order) error {
	if m.Status != Live {
		return refuse("MarketNotLive", m.ID)
	}
	fees := order.KeeperFee
	if !order.TriggerPrice.IsZero() {
		fees = fees.Add(fees)
	}
	return t.debit(order.Account, order.MarginIn().Add(fees), Escrowed)
}

// arm makes order the next of its row, in memory, if it could be filled now, with 1.1 IM for an increase.
func (t *Tx) arm(m *Market, order *Order) error {
	if _, live := t.s.LiveOrder(order.Account, order.Market); live {
		return refuse("OrderIsLive", order.Account, order.Market)
	}
	order.CreatedAt = t.Now
	order.FillTime = max(t.Now, m.Latest.Timestamp) + t.s.OrderParams.MinDelay
	order.Number = m.Row.Last + 1
	if order.ReduceOnly {
		return nil
	}
	judged := *order
	judged.AcceptablePrice = order.anyPrice()
	c, err := t.load(order.Account, order.Market)
	if err != nil {
		return err
	}
	if preview := c.Evaluate(&judged, m.Latest.Price, AtCreation); preview.Fault != NoFault {
		return refuse("Unfillable", preview.Fault)
	}
	return nil
}

// Trigger arms an order whose trigger is met, and credits the first fee. Refused with UnknownOrder, OrderExpired,
// PriceTooOld, TriggerTooEarly, TriggerNotMet, EpochMoved, OrderIsLive, Unfillable, UnknownMarket.
func (t *Tx) Trigger(order Order, credit Address) error {
	return t.attempt(func() error {
		if err := t.checkTrigger(&order); err != nil {
			return err
		}
		if err := t.arm(t.s.market(order.Market), &order); err != nil {
			return err
		}
		t.credit(credit, order.KeeperFee, KeeperFeePaid)
		t.emit(&OrderTriggered{order.ID, order.CreatedAt, order.FillTime, order.Number, credit, order.KeeperFee})
		return nil
	})
}

// checkTrigger is why order can't be armed.
func (t *Tx) checkTrigger(order *Order) error {
	m := t.s.market(order.Market)
	if stored, ok := t.s.Order(order.ID); !ok || stored != *order || !stored.Waits() {
		return refuse("UnknownOrder", order.ID)
	}
	if t.Now > order.Expiry {
		return refuse("OrderExpired", order.ID, order.Expiry)
	}
	if err := t.checkRecent(m); err != nil {
		return err
	}
	if after := order.CreatedAt + t.s.OrderParams.MinDelay; m.Latest.Timestamp <= after {
		return refuse("TriggerTooEarly", m.Latest.Timestamp, after)
	}
	price := m.Latest.Price
	if order.TriggerAbove && price.Lt(order.TriggerPrice) || !order.TriggerAbove && price.Gt(order.TriggerPrice) {
		return refuse("TriggerNotMet", price, order.TriggerPrice)
	}
	if epoch := t.s.Position(order.Account, order.Market).Epoch; order.ReduceOnly && order.Epoch != epoch {
		return refuse("EpochMoved", order.ID, order.Epoch, epoch)
	}
	return nil
}

// Execute uses the signed prices of a second, and fills or cancels the orders of that second, or leaves them waiting;
// the fees are credited. Refused with UnsortedMarkets, BadPrice, NothingDone.
func (t *Tx) Execute(second Second, orders []Order, credit Address) (faults []Fault, err error) {
	err = t.attempt(func() error {
		if err := t.use(&second); err != nil {
			return err
		}
		var fees USD
		done := false
		faults = make([]Fault, len(orders))
		for i := range orders {
			fault, err := t.executeOne(&second, &orders[i], credit)
			if err != nil {
				return err
			}
			faults[i] = fault
			done = done || !fault.IsWaiting()
			if fault.PaysKeeper() {
				fees = fees.Add(orders[i].KeeperFee)
			}
		}
		if !done {
			return refuse("NothingDone")
		}
		t.credit(credit, fees, KeeperFeePaid)
		return nil
	})
	return faults, err
}

func (t *Tx) executeOne(second *Second, order *Order, credit Address) (Fault, error) {
	fault, price := t.checkExecute(second, order)
	return t.fillOrCancel(order, fault, price, credit)
}

// fillOrCancel fills order at price, unless there is a fault, or cancels it for a fault after which it does not wait.
func (t *Tx) fillOrCancel(order *Order, fault Fault, price Price, credit Address) (Fault, error) {
	if fault == NoFault {
		var err error
		if fault, err = t.fill(order, price); err != nil {
			return fault, err
		}
	}
	switch {
	case fault.IsWaiting():
		return fault, nil
	case fault == NoFault:
		t.emit(&OrderExecuted{order.ID, credit, order.KeeperFee})
	case fault.PaysKeeper():
		t.credit(order.Account, order.MarginIn(), EscrowReturned)
		t.emit(&OrderCancelled{order.ID, fault, price, credit, order.KeeperFee})
	default:
		t.credit(order.Account, order.MarginIn().Add(order.KeeperFee), EscrowReturned)
		t.emit(&OrderCancelled{ID: order.ID, Reason: fault, Keeper: credit})
	}
	return fault, nil
}

// checkExecute is what becomes of order without a fill, or NoFault and the price to fill it at.
func (t *Tx) checkExecute(second *Second, order *Order) (Fault, Price) {
	stored, live := t.s.LiveOrder(order.Account, order.Market)
	switch {
	case !live || stored != *order:
		return NotLive, Price{}
	case order.Number != t.s.market(order.Market).Row.Done+1:
		return NotNext, Price{}
	case t.isPastLife(order):
		return Expired, Price{}
	}
	return t.priceFor(second, order)
}

// priceFor is the price of the order's second: the one that its first fill used, else the latest, else the update's.
func (t *Tx) priceFor(second *Second, order *Order) (Fault, Price) {
	m := t.s.market(order.Market)
	row := &m.Row
	if order.FillTime != second.Timestamp || t.Now < order.FillTime || order.FillTime < row.FillTime {
		return OtherSecond, Price{}
	}
	if order.FillTime == row.FillTime {
		return NoFault, row.Price
	}
	for _, p := range second.Prices {
		if p.Market != order.Market {
			continue
		}
		if m.Latest.Timestamp == order.FillTime {
			return NoFault, m.Latest.Price
		}
		return NoFault, p.Price
	}
	return OtherSecond, Price{}
}

// Cancel cancels orders for whoever may, without a fee. Refused with UnknownOrder, NotCancellable, NotNextInRow.
func (t *Tx) Cancel(sender Address, orders []Order) error {
	return t.attempt(func() error {
		for i := range orders {
			order := &orders[i]
			reason, err := t.checkCancel(order, sender)
			if err != nil {
				return err
			}
			t.credit(order.Account, order.MarginIn().Add(order.fees()), EscrowReturned)
			t.emit(&OrderCancelled{ID: order.ID, Reason: reason, Keeper: sender})
		}
		return nil
	})
}

// checkCancel is why sender may cancel order, or why not.
func (t *Tx) checkCancel(order *Order, sender Address) (Fault, error) {
	m := t.s.market(order.Market)
	reason := Expired
	if m.Status == Ended {
		reason = MarketEndedFault
	}
	stored, ok := t.s.Order(order.ID)
	if !ok || stored != *order {
		return reason, refuse("UnknownOrder", order.ID)
	}
	if stored.Waits() {
		if m.Status == Ended || t.Now > order.Expiry {
			return reason, nil
		}
		if sender != order.Account && !t.s.IsDelegate(order.Account, sender) {
			return reason, refuse("NotCancellable", order.ID)
		}
		return CancelledByOwner, nil
	}
	if m.Status != Ended && !t.isPastLife(order) {
		return reason, refuse("NotCancellable", order.ID)
	}
	if order.Number != m.Row.Done+1 {
		return reason, refuse("NotNextInRow", order.ID, order.Market)
	}
	return reason, nil
}

func (t *Tx) isPastLife(order *Order) bool { return t.Now > order.CreatedAt+t.s.OrderParams.OrderLife }

// checkRecent is refused with PriceTooOld where a market's price is too old to order on.
func (t *Tx) checkRecent(m *Market) error {
	if m.Latest.Timestamp.age(t.Now) > t.s.FeedParams.PushMaxAge {
		return refuse("PriceTooOld", m.ID, m.Latest.Timestamp)
	}
	return nil
}

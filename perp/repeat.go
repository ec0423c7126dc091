package perp

import "math/bits"

// position repeats a change of a position, for whatever reason.
func (r *replay) position(e *PositionChanged) error {
	switch e.Reason {
	case ByOrder:
		return r.filled(e)
	case ByMarginAdded:
		before := r.s.Position(e.Account, e.Market)
		return r.AddMargin(e.Account, e.Market, e.Margin.Sub(before.Margin).Add(e.FundingPaid))
	case ByLiquidation:
		summary, _ := lookFor(r, func(l *Liquidated) bool { return l.Account == e.Account && l.Market == e.Market })
		if summary == nil {
			return &Difference{Event: kindOf(e), Predicted: "a Liquidated", Told: "none"}
		}
		_, err := r.Liquidate(e.Account, e.Market, summary.Liquidator)
		return err
	case ByDeleveraging:
		_, err := r.Deleverage(r.s.Contracts.Keeper, e.Account, e.Market)
		return err
	case BySettlement:
		return r.Settle(e.Account, e.Market)
	}
	return &Difference{Event: kindOf(e), Predicted: "a reason to change a position", Told: e.Reason}
}

// filled repeats the fill of an order.
func (r *replay) filled(e *PositionChanged) error {
	executed, _ := lookFor(r, func(x *OrderExecuted) bool { return x.ID == e.OrderID })
	if executed == nil {
		return &Difference{Event: kindOf(e), Predicted: "an OrderExecuted", Told: "none"}
	}
	return r.executed(e.OrderID, NoFault, e.IndexPrice, executed.Keeper)
}

// executed repeats what became of a market order, after which it does not wait.
func (r *replay) executed(id OrderID, told Fault, price Price, keeper Address) error {
	order, ok := r.s.Order(id)
	if !ok {
		return refuse("UnknownOrder", id)
	}
	second := Second{Timestamp: order.FillTime, Prices: []MarketPrice{{order.Market, price}}}
	fault, used := r.checkExecute(&second, &order)
	if fault == NoFault && used != price {
		return &Difference{Event: "order", Field: "IndexPrice", Predicted: used, Told: price}
	}
	if fault == NoFault {
		if err := checkPrice(order.Market, price); err != nil {
			return err
		}
	}
	fault, err := r.fillOrCancel(&order, fault, price, keeper)
	if err != nil {
		return err
	}
	if fault != told {
		return &Difference{Event: "order", Field: "Fault", Predicted: fault, Told: told}
	}
	if fault.PaysKeeper() {
		r.fees[keeper] = r.fees[keeper].Add(order.KeeperFee)
	}
	return nil
}

// cancelled repeats a cancellation: by an execution, or by somebody without a fee.
func (r *replay) cancelled(e *OrderCancelled) error {
	order, ok := r.s.Order(e.ID)
	if !ok {
		return refuse("UnknownOrder", e.ID)
	}
	// a cancellation in an ended market names that, an execution an order's end of life first
	outlived := e.Reason == Expired && !order.Waits() && r.s.market(order.Market).Status == Ended
	if outlived || e.Reason.PaysKeeper() {
		return r.executed(e.ID, e.Reason, e.IndexPrice, e.Keeper)
	}
	return r.Cancel(e.Keeper, []Order{order})
}

func (r *replay) created(e *OrderCreated) error {
	_, err := r.CreateOrder(e.Order.Account, e.Order.request())
	return err
}

func (r *replay) triggered(e *OrderTriggered) error {
	order, ok := r.s.Order(e.ID)
	if !ok {
		return refuse("UnknownOrder", e.ID)
	}
	return r.Trigger(order, e.Keeper)
}

// somebody is paid where it is not told who is: any but nobody.
var somebody = Address{19: 1}

// pool repeats a change of the pool's money that no share and no position has caused.
func (r *replay) pool(e *PoolChanged) error {
	switch cash := r.s.Pool.Cash; e.Reason {
	case ByInsuranceTopUp:
		return r.TopUpInsurance(ToTokensDown(e.Insurance.Sub(cash.Insurance)))
	case ByTreasuryWithdrawal:
		return r.withdrawTreasury(cash.Treasury.Sub(e.Treasury), somebody)
	}
	return &Difference{Event: kindOf(e), Predicted: "a reason to change the pool", Told: e.Reason}
}

// priced repeats an update: the prices that follow each other with one timestamp and the same signers.
func (r *replay) priced(e *PriceUpdated) error {
	second := Second{Timestamp: e.Timestamp, Signers: e.Signers}
	previous := MarketID(0)
	for _, next := range r.told {
		p, ok := next.(*PriceUpdated)
		if !ok || p.Timestamp != e.Timestamp || p.Signers != e.Signers {
			break
		}
		if len(second.Prices) > 0 && p.Market <= previous {
			break
		}
		second.Prices = append(second.Prices, MarketPrice{p.Market, p.Price})
		previous = p.Market
	}
	if err := r.checkSigners(&second); err != nil {
		return err
	}
	return r.Push(second)
}

// checkSigners is what the feed refuses in an update, as far as its bitmap tells.
func (t *Tx) checkSigners(second *Second) error {
	signed := bits.OnesCount32(second.Signers)
	if signed%2 == 0 || signed < int(t.s.Reporters.Quorum) {
		return refuse("BadReportCount", uint64(signed), t.s.Reporters.Quorum)
	}
	if second.Signers&^t.s.Reporters.Used != 0 {
		return &Difference{Event: "PriceUpdated", Field: "Signers", Predicted: t.s.Reporters.Used, Told: second.Signers}
	}
	return nil
}

// transferred repeats what moves shares: a deposit, a redemption, a request, its return, or a transfer.
func (r *replay) transferred(e *Transfer) error {
	vaultAddress := r.s.Contracts.Vault
	if e.From.IsZero() {
		summary, _ := lookFor(r, func(d *PoolDeposited) bool { return d.Owner == e.To && d.Shares == e.Shares })
		return r.deposited(summary)
	}
	if e.To.IsZero() {
		summary, _ := lookFor(r, func(w *PoolWithdrawn) bool { return w.Shares == e.Shares })
		return r.withdrawn(summary)
	}
	if request, ok := follows[*RedeemRequested](r); ok && e.To == vaultAddress && request.Owner == e.From {
		return r.RequestRedeem(e.From, e.Shares)
	}
	if returned, ok := follows[*RedeemReturned](r); ok && e.From == vaultAddress && returned.Owner == e.To {
		return r.ReturnExpired(e.To)
	}
	return r.TransferShares(e.From, e.To, e.Shares)
}

// deposited repeats a deposit into the pool, by its assets, or by its shares where those would not have given them.
func (r *replay) deposited(e *PoolDeposited) error {
	if e == nil {
		return &Difference{Event: "Transfer", Predicted: "a Deposit", Told: "none"}
	}
	if v := r.vault(); v.previewDeposit(e.Assets) == e.Shares {
		if _, err := r.DepositToPool(e.Sender, e.Owner, e.Assets); err == nil {
			return nil
		}
	}
	_, err := r.MintShares(e.Sender, e.Owner, e.Shares)
	return err
}

// withdrawn repeats a redemption, by its shares, or by its assets where those would not have given them.
func (r *replay) withdrawn(e *PoolWithdrawn) error {
	if e == nil {
		return &Difference{Event: "Transfer", Predicted: "a Withdraw", Told: "none"}
	}
	if v := r.vault(); v.previewRedeem(e.Shares) == e.Assets {
		if _, err := r.Redeem(e.Sender, e.Receiver, e.Owner, e.Shares); err == nil {
			return nil
		}
	}
	_, err := r.WithdrawFromPool(e.Sender, e.Receiver, e.Owner, e.Assets)
	return err
}

// follows is the next event but one, if it is of that kind.
func follows[E Event](r *replay) (e E, ok bool) {
	if len(r.told) > 1 {
		e, ok = r.told[1].(E)
	}
	return e, ok
}

// lookFor is the next event of that kind that is wanted.
func lookFor[E Event](r *replay, wanted func(E) bool) (found E, ok bool) {
	for _, next := range r.told {
		if e, is := next.(E); is && wanted(e) {
			return e, true
		}
	}
	return found, false
}

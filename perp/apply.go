package perp

import "fmt"

// Apply moves the state by what one transaction, in a block of time now, told, in order. From the events it infers what
// was asked of the contracts, asks the same of the state, and compares all that follows, field by field: the double
// entry. A field that differs is a *Difference; what the state would have refused is a *Refusal. After an error the
// state is as before.
func (s *State) Apply(now Time, events []Event) error {
	r := &replay{Tx: s.Begin(now), told: events, fees: map[Address]USD{}}
	if err := r.run(); err != nil {
		r.RollBack()
		return fmt.Errorf("apply event %d of %d: %w", len(events)-len(r.told)+1, len(events), err)
	}
	r.Commit()
	return nil
}

// replay is a transaction that repeats what another one told.
type replay struct {
	*Tx
	// told is what has not been repeated yet.
	told []Event
	// fees are what orders of this transaction paid their keepers, and what is not credited yet.
	fees map[Address]USD
}

func (r *replay) run() (err error) {
	defer catch(&err)
	for len(r.told) > 0 {
		done := len(r.events)
		if err := r.repeat(r.told[0]); err != nil {
			return fmt.Errorf("%s: %w", kindOf(r.told[0]), err)
		}
		for _, predicted := range r.events[done:] {
			if err := r.match(predicted); err != nil {
				return err
			}
		}
		if done == len(r.events) {
			return &Difference{Event: kindOf(r.told[0]), Predicted: "no event", Told: r.told[0]}
		}
	}
	for keeper, fee := range r.fees {
		if !fee.IsZero() {
			told := "BalanceChanged of " + keeper.String()
			return &Difference{Event: told, Field: "Delta", Predicted: fee, Told: USD{}}
		}
	}
	return nil
}

// match compares the next event told with the one that was predicted.
func (r *replay) match(predicted Event) error {
	if len(r.told) == 0 {
		return &Difference{Event: kindOf(predicted), Predicted: predicted, Told: "no event"}
	}
	told := r.told[0]
	if difference := compare(predicted, told); difference != nil {
		return difference
	}
	r.told = r.told[1:]
	return nil
}

// repeat asks of the state what was asked of the contracts when they told e first.
func (r *replay) repeat(e Event) error {
	switch e := e.(type) {
	case *BalanceChanged:
		return r.balance(e)
	case *FundingAccrued:
		return r.checkpoint(e.Market)
	case *PositionChanged:
		return r.position(e)
	case *PoolChanged:
		return r.pool(e)
	case *OrderCreated:
		return r.created(e)
	case *OrderTriggered:
		return r.triggered(e)
	case *OrderCancelled:
		return r.cancelled(e)
	case *PriceUpdated:
		return r.priced(e)
	case *Transfer:
		return r.transferred(e)
	case *DelegateSet:
		r.SetDelegate(e.Account, e.Delegate, e.Allowed)
		return nil
	}
	return r.governed(e)
}

// governed repeats what governance did.
func (r *replay) governed(e Event) error {
	switch e := e.(type) {
	case *MarketListed:
		return r.listMarket(e.Symbol, e.Params)
	case *MarketParamsChanged:
		return r.setMarketParams(e.Market, e.Params)
	case *MarketEnded:
		return r.endMarket(e.Market, e.FinalPrice)
	case *ModeChanged:
		return r.setSwitch(e.Market, e.Mode, e.Until != 0)
	case *GlobalParamsChanged:
		return r.setGlobalParams(e.Params)
	case *OrderParamsChanged:
		return r.set(e.Params.Validate(), e)
	case *FeedParamsChanged:
		return r.set(e.Params.Validate(), e)
	case *CooldownChanged:
		return r.set(ValidateCooldown(e.Cooldown), e)
	case *ReporterSet:
		if e.Active {
			return r.addReporter(e.Reporter)
		}
		return r.removeReporter(e.Reporter)
	case *QuorumSet:
		return r.setQuorum(e.Quorum)
	case *RoleGranted, *RoleRevoked:
		return r.set(nil, e)
	}
	return &Difference{Event: kindOf(e), Predicted: "nothing that tells it first", Told: e}
}

func (r *replay) balance(e *BalanceChanged) error {
	switch e.Reason {
	case Deposited:
		return r.Deposit(e.Account, ToTokensDown(e.Delta))
	case Withdrawn:
		return r.Withdraw(e.Account, e.Delta.Neg(), e.Account)
	case Escrowed:
		if next, ok := follows[*OrderCreated](r); ok {
			return r.created(next)
		}
	case EscrowReturned:
		if next, ok := follows[*OrderCancelled](r); ok {
			return r.cancelled(next)
		}
	case KeeperFeePaid:
		if next, ok := follows[*OrderTriggered](r); ok && next.Fee == e.Delta {
			return r.triggered(next)
		}
		r.credit(e.Account, r.fees[e.Account], KeeperFeePaid)
		delete(r.fees, e.Account)
		return nil
	}
	return &Difference{Event: kindOf(e), Predicted: "a reason to change the balance", Told: e.Reason}
}

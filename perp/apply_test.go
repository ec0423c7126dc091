package perp

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
	"testing"
)

// Every transaction of a history is told by one state and followed by another, and the two are the same at each step.
func TestApplyFollowsHistories(t *testing.T) {
	for seed := range uint64(10 / raceShare) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			h := newHistory(t, seed)
			h.records = false
			if done := h.run(1000); done < 200 {
				t.Errorf("got %d deeds done, want a history that goes on", done)
			}
			h.endThird()
			h.run(200)
		})
	}
}

// allTold is what everything has returned, which takes a while.
var allTold []transaction

// everything is transactions of all kinds: a deployment, a history, and a loss that others bear.
func everything(t *testing.T) []transaction {
	t.Helper()
	if allTold == nil {
		allTold = slices.Concat(
			choiceWorld(t).told, lossWorld(t).told, longHistory(t, 1).told, longHistory(t, 2).told,
		)
	}
	return allTold
}

// longHistory has done all deeds, some after a market's end.
func longHistory(t testing.TB, seed uint64) *world {
	h := newHistory(t, seed)
	h.run(1200)
	h.endThird()
	h.run(300)
	return h.world
}

// poorWorld has even parameters in both markets, both at 2000, and some 20000 in the pool, which both may use up.
func poorWorld(t testing.TB) *world {
	params := evenParams()
	params.LpShare = 1_000_000
	w := newWorldOf(t, params, params)
	w.do(requesting("998000"))
	w.resume(w.now+86_400, "2000", "2000")
	w.do(withdrawing(must[Tokens]("979000")))
	return w
}

// lossWorld has longs of 20000 in each market of a poor pool, and bob short against both. At a tenth of the price the
// longs' margins and the pool are not enough, and bob bears the rest.
func lossWorld(t testing.TB) *world {
	w := poorWorld(t)
	for market := MarketID(1); market <= 2; market++ {
		w.trade(alice, market, "10", "1200", "2000")
		w.at(1, "2000", "2000")
		w.trade(bob, market, "-10", "1200", "2000")
		w.at(1, "2000", "2000")
	}
	w.at(5, "200", "200")
	w.do(liquidating)
	w.do(func(tx *Tx) error {
		_, err := tx.Liquidate(alice, 2, executor)
		return err
	})
	w.end(2)
	w.do(func(tx *Tx) error { return tx.Settle(bob, 2) })
	return w
}

// choiceWorld has what histories choose too seldom: a profit that a poor pool can't pay, other signers, the guardian's
// market, and shares that another has as well.
func choiceWorld(t testing.TB) *world {
	w := poorWorld(t)
	w.trade(alice, 1, "10", "1200", "2000")
	w.at(1, "8000", "2000")
	w.trade(alice, 1, "-10", "0", "8000")
	w.wait(1)
	prices := second(w.now, "2000", "2000")
	prices.Signers = 0b1101
	w.do(pushing(prices))
	w.do(func(tx *Tx) error { return tx.SetSwitch(guardian, 1, ReduceOnly, true) })
	for _, account := range []Address{alice, bob} {
		w.do(func(tx *Tx) error { return tx.TransferShares(lender, account, must[Shares]("10")) })
	}
	w.do(func(tx *Tx) error { return tx.TransferShares(alice, carol, must[Shares]("1")) })
	return w
}

// eventKinds are the structs of event.go, read from the source, so that none is forgotten.
func eventKinds(t *testing.T) (kinds []string) {
	file, err := parser.ParseFile(token.NewFileSet(), "event.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	ast.Inspect(file, func(n ast.Node) bool {
		if spec, ok := n.(*ast.TypeSpec); ok {
			if _, ok := spec.Type.(*ast.StructType); ok {
				kinds = append(kinds, spec.Name.Name)
			}
		}
		return true
	})
	return kinds
}

// What the other tests here say of everything, they say of every kind of event.
func TestEverythingIsEveryKind(t *testing.T) {
	told := map[string]int{}
	for _, tx := range everything(t) {
		for _, e := range tx.events {
			told[kindOf(e)]++
		}
	}
	kinds := eventKinds(t)
	if len(kinds) < 30 {
		t.Errorf("got %d kinds of events in event.go, want all of them read", len(kinds))
	}
	for _, kind := range kinds {
		if told[kind] == 0 {
			t.Errorf("got no %s, want each kind told", kind)
		}
		delete(told, kind)
	}
	for kind := range told {
		t.Errorf("got %s, which is not in event.go", kind)
	}
}

// standsAlone tells an event that a transaction may tell or not, whatever else it tells: all that a call told.
func standsAlone(e Event, in []Event) bool {
	switch e.(type) {
	case *PriceUpdated, *DelegateSet, *ReporterSet, *QuorumSet, *RoleGranted, *RoleRevoked:
		return true
	case *FundingAccrued:
		return !slices.ContainsFunc(in, func(e Event) bool {
			_, checkpoint := e.(*FundingAccrued)
			return !checkpoint
		})
	}
	return len(in) == 1
}

// leavesACall tells the end of a transaction without which the rest might be another: the transfer of a request's
// shares, or the checkpoint before a market's parameters or its end.
func leavesACall(e Event) bool {
	switch e.(type) {
	case *RedeemRequested, *RedeemReturned, *MarketParamsChanged, *MarketEnded:
		return true
	}
	return false
}

// isAnybodys tells what another call may tell alone before the same: parameters set, or shares moved.
func isAnybodys(e Event) bool {
	if transfer, ok := e.(*Transfer); ok {
		return !transfer.From.IsZero() && !transfer.To.IsZero()
	}
	_, ok := e.(*MarketParamsChanged)
	return ok
}

// A transaction that tells one event less, one twice, or two the other way round is none that the contracts tell.
func TestApplyNoticesTheCompany(t *testing.T) {
	tried := 0
	for _, tx := range everything(t) {
		if len(tx.events) == 1 {
			continue
		}
		for i, e := range tx.events {
			if standsAlone(e, tx.events) {
				continue
			}
			wrong := map[string][]Event{}
			if !isAnybodys(e) {
				wrong["doubled"] = slices.Insert(slices.Clone(tx.events), i, e)
			}
			if !leavesACall(e) {
				wrong["dropped"] = slices.Delete(slices.Clone(tx.events), i, i+1)
			}
			if i > 0 && !standsAlone(tx.events[i-1], tx.events) {
				swapped := slices.Clone(tx.events)
				swapped[i-1], swapped[i] = swapped[i], swapped[i-1]
				wrong["swapped"] = swapped
			}
			s := decoded(t, tx.before)
			before := s.Digest()
			for how, events := range wrong {
				tried++
				what := fmt.Sprintf("%s %s of %s", how, kindOf(e), describe(tx.events))
				checkNoticed(t, what, s.Apply(tx.now, events))
				if s.Digest() != before {
					t.Fatalf("%s %s: got another state, want it unchanged", how, kindOf(e))
				}
			}
		}
	}
	if tried < 1000 {
		t.Errorf("got %d wrong transactions, want many", tried)
	}
}

// Governance may end a market while an order's life in it ends: executing the order finds its life first, cancelling it
// the market.
func TestApplyFollowsAnOverdueOrderOfAnEndedMarket(t *testing.T) {
	w := evenWorld(t)
	order := w.create(marketOrder(bob, 1, "1", "1000"))
	w.wait(121)
	w.end(1)
	told := first[*OrderCancelled](w.do(executing(order, "2000")))
	checkEvents(t, []Event{told}, []Event{&OrderCancelled{ID: order.ID, Reason: Expired, Keeper: executor}})
}

// An order that is triggered right after others are filled pays no fee if none was set when it was created.
func TestApplyFollowsATriggerWithoutAFee(t *testing.T) {
	w := evenWorld(t)
	live := w.create(reduceOnly(alice, 1, "-1"))
	free := orderParams()
	free.KeeperFee = Tokens{}
	w.do(func(tx *Tx) error { return tx.SetOrderParams(governor, free) })
	waits := w.create(changed(w.stopOrder(bob, 1, "-1", "2000", false), func(r *OrderRequest) {
		r.MarginDelta = must[USD]("1000")
	}))
	w.at(3, "2000")
	w.do(func(tx *Tx) error {
		prices := second(live.FillTime, "2000")
		if _, err := tx.Execute(prices, []Order{live}, executor); err != nil {
			return err
		}
		return tx.Trigger(waits, executor)
	})
}

// Two keepers in one transaction are told apart, and each is paid what his orders pay.
func TestApplyFollowsTwoKeepers(t *testing.T) {
	w := newWorld(t)
	mine, other := w.create(marketOrder(alice, 1, "1", "1000")), w.create(marketOrder(bob, 2, "1", "100"))
	w.wait(2)
	told := w.do(func(tx *Tx) error {
		if err := executing(mine, "2000")(tx); err != nil {
			return err
		}
		_, err := tx.Execute(second(w.now, "", "50"), []Order{other}, carol)
		return err
	})
	last := len(told) - 1
	checkEvents(t, told[last:], []Event{
		&BalanceChanged{carol, must[USD]("0.25"), must[USD]("100000.25"), KeeperFeePaid},
	})
	checkNoticed(t, "a keeper who is not credited", w.mirrorBefore().Apply(w.now, told[:last]))
}

// mirrorBefore is the state before the last transaction.
func (w *world) mirrorBefore() *State {
	w.t.Helper()
	return decoded(w.t, w.told[len(w.told)-1].before)
}

// What no transaction begins with is none that the state could repeat.
func TestApplyRefusesASummaryAlone(t *testing.T) {
	w := evenWorld(t)
	for _, e := range []Event{
		&Liquidated{Account: alice, Market: 1}, &Deleveraged{Account: alice, Market: 1}, &PayoutCut{Account: alice},
		&LossSocialized{Market: 1}, &OrderExecuted{ID: orderID(1, 1)}, &PoolDeposited{Owner: alice},
		&PoolWithdrawn{Owner: alice}, &RedeemRequested{Owner: alice}, &RedeemReturned{Owner: alice},
		&BalanceChanged{Account: alice, Reason: MarginReturned}, &BalanceChanged{Account: alice, Reason: Escrowed},
		&BalanceChanged{Account: alice, Reason: EscrowReturned}, &PoolChanged{Reason: ByOrder},
		&PositionChanged{Account: alice, Market: 1, Reason: 9}, &PositionChanged{Account: alice, Market: 1},
		&PositionChanged{Account: alice, Market: 1, Reason: ByLiquidation},
		&Transfer{To: alice}, &Transfer{From: vaultAt},
		&OrderCancelled{ID: 5, Reason: Expired}, &OrderCancelled{ID: 5, Reason: SlippageFault}, &OrderTriggered{ID: 5},
		&FundingAccrued{Market: 3}, &FundingAccrued{Market: 1}, &PriceUpdated{Market: 1, Signers: 1},
		&PriceUpdated{Market: 1, Signers: 0b1111}, &PriceUpdated{Market: 1, Signers: 0b111, Timestamp: w.now + 1},
		&PriceUpdated{Market: 1, Signers: 0b111, Timestamp: w.now + 1, Price: priceLimit},
		&PriceUpdated{Market: 1, Signers: 0b100011, Timestamp: w.now + 1, Price: must[Price]("1")},
	} {
		before := w.Digest()
		err := w.Apply(w.now, []Event{e})
		checkNoticed(t, describe([]Event{e}), err)
		if w.Digest() != before {
			t.Errorf("%s: got another state, want it unchanged", describe([]Event{e}))
		}
	}
}

func TestApplyRefusesAFillOfNoOrder(t *testing.T) {
	w := evenWorld(t)
	err := w.Apply(w.now, []Event{&PositionChanged{Account: alice, Market: 1, OrderID: 5}, &OrderExecuted{ID: 5}})
	if !IsRefusal(err, "UnknownOrder") {
		t.Errorf("got %v, want UnknownOrder", err)
	}
}

// The first price that a second was filled at binds its other orders: a fill at another one is told apart.
func TestApplyNoticesTwoPricesOfASecond(t *testing.T) {
	w := newWorld(t)
	mine, other := w.create(marketOrder(alice, 1, "1", "1000")), w.create(marketOrder(bob, 1, "1", "1000"))
	w.execute(mine, "2000")
	told := w.do(executing(other, "2000"))
	fill := *first[*PositionChanged](told)
	fill.IndexPrice = must[Price]("2001")
	told[0] = &fill
	err := w.mirrorBefore().Apply(w.now, told)
	var difference *Difference
	if want := must[Price]("2000"); !errors.As(err, &difference) || difference.Predicted != want {
		t.Errorf("got %v, want 2000 predicted, and 2001 told", err)
	}
}

// No second has a price of 0, or of 2^84 and more. At 0 a short may take margin out, and at 2^84 a buyer finds it dear:
// what is told of them parts in the price alone.
func TestApplyRefusesAPriceThatNoSecondHas(t *testing.T) {
	w := newWorld(t)
	w.trade(bob, 1, "-10", "5000", "2000")
	w.at(1, "2000", "50")
	taken := w.create(marketOrder(bob, 1, "0", "-100"))
	dear := w.create(acceptableAt(must[Price]("49"), marketOrder(alice, 2, "1", "100")))
	w.at(3, "2000", "50")
	for _, c := range []struct {
		order Order
		at    string
		price Price
	}{{taken, "2000", Price{}}, {dear, "50", priceLimit}} {
		told := w.do(executing(c.order, c.at))
		for _, e := range told {
			switch e := e.(type) {
			case *PositionChanged:
				e.IndexPrice = c.price
			case *OrderCancelled:
				e.IndexPrice = c.price
			}
		}
		if err := w.mirrorBefore().Apply(w.now, told); !IsRefusal(err, "BadPrice") {
			t.Errorf("%s: got %v, want BadPrice", c.price, err)
		}
	}
}

// The error says which of the events it was.
func TestApplyTellsWhere(t *testing.T) {
	w := newWorld(t)
	grant := &RoleGranted{Guardian, bob, governor}
	err := w.Apply(w.now, []Event{grant, grant, &QuorumSet{4}, grant})
	if want := "apply event 3 of 4: QuorumSet: BadReporters(5, 4)"; err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
	if w.HasRole(Guardian, bob) {
		t.Error("got the events before it kept, want all or nothing")
	}
	if err := w.Apply(w.now, nil); err != nil {
		t.Errorf("got %v of no events, want no error", err)
	}
}

package perp

import "testing"

func cancelling(sender Address, orders ...Order) func(*Tx) error {
	return func(tx *Tx) error { return tx.Cancel(sender, orders) }
}

func TestCancelTellsTheEscrowReturned(t *testing.T) {
	w := newWorld(t)
	request := w.stopOrder(alice, 1, "1", "2100", true)
	request.MarginDelta = must[USD]("300")
	order := w.create(request)
	w.tells(cancelling(alice, order),
		&BalanceChanged{alice, must[USD]("300.5"), must[USD]("100000"), EscrowReturned},
		&OrderCancelled{ID: order.ID, Reason: CancelledByOwner, Keeper: alice},
	)
	if _, waits := w.Order(order.ID); waits {
		t.Error("got the order waiting, want it gone")
	}
	live := w.create(marketOrder(alice, 1, "1", "300"))
	w.wait(121)
	w.tells(cancelling(stranger, live),
		&BalanceChanged{alice, must[USD]("300.25"), must[USD]("100000"), EscrowReturned},
		&OrderCancelled{ID: live.ID, Reason: Expired, Keeper: stranger},
	)
	if row := w.Market(1).Row; row != (Row{Last: 1, Done: 1, Created: 2}) {
		t.Errorf("got row %+v, want one given out and done, no price bound", row)
	}
	w.tells(cancelling(stranger))
}

func TestCancelIsRefused(t *testing.T) {
	later := func(seconds Time) func(*world, *Order) { return func(w *world, _ *Order) { w.wait(seconds) } }
	for _, c := range []struct {
		name   string
		live   bool
		bring  func(*world, *Order)
		sender Address
		// want is the refusal's name, or empty; reason is then why it was cancelled.
		want   string
		reason Fault
	}{
		{"a stop by its owner", false, nil, alice, "", CancelledByOwner},
		{"a stop by another", false, nil, bob, "NotCancellable", 0},
		{"a stop by who is let", false, func(w *world, _ *Order) {
			w.do(func(tx *Tx) error { tx.SetDelegate(alice, bob, true); return nil })
		}, bob, "", CancelledByOwner},
		{"a stop in its last second", false, func(w *world, o *Order) { w.now = o.Expiry }, bob, "NotCancellable", 0},
		{"a stop past that", false, func(w *world, o *Order) { w.now = o.Expiry + 1 }, bob, "", Expired},
		{"a stop of an ended market", false, func(w *world, _ *Order) { w.end(1) }, bob, "", MarketEndedFault},
		{"another stop", false, func(_ *world, o *Order) { o.Expiry++ }, alice, "UnknownOrder", 0},
		{"a market order in its last second", true, later(120), alice, "NotCancellable", 0},
		{"a market order past that", true, later(121), bob, "", Expired},
		{"a market order of an ended market", true, func(w *world, _ *Order) { w.end(1) }, bob, "", MarketEndedFault},
		{"another market order", true, func(_ *world, o *Order) { o.Number++ }, alice, "UnknownOrder", 0},
		{"a market order that is not next", true, func(w *world, _ *Order) {
			w.wait(121)
			w.bend(func(s *State) { s.own(1).Row.Done-- })
		}, alice, "NotNextInRow", 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := evenWorld(t)
			request := w.stopOrder(alice, 1, "1", "2100", true)
			if c.live {
				request = marketOrder(alice, 1, "1", "1000")
			}
			order := w.create(request)
			if c.bring != nil {
				c.bring(w, &order)
			}
			if c.want == "" {
				told := first[*OrderCancelled](w.do(cancelling(c.sender, order)))
				want := &OrderCancelled{ID: order.ID, Reason: c.reason, Keeper: c.sender}
				checkEvents(t, []Event{told}, []Event{want})
				return
			}
			args := []any{order.ID}
			if c.want == "NotNextInRow" {
				args = append(args, order.Market)
			}
			w.refuses(cancelling(c.sender, order), refused(c.want, args...))
		})
	}
}

// All or nothing: where one can't be cancelled none is.
func TestCancelIsWhole(t *testing.T) {
	w := newWorld(t)
	mine, other := w.create(w.stopOrder(alice, 1, "1", "2100", true)), w.create(w.stopOrder(bob, 1, "1", "2100", true))
	w.refuses(cancelling(alice, mine, other), refused("NotCancellable", other.ID))
	w.refuses(cancelling(alice, mine, mine), refused("UnknownOrder", mine.ID))
	w.do(cancelling(alice, mine))
}

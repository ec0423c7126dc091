package perp

import (
	"errors"
	"math/rand/v2"
	"testing"
)

// The fee of 10 at 2000 is 12.006, both its pnl and its exit lose 10 at most, and IM is 1000: the fill needs 1022.006,
// and the creation, with 1.1 IM, 1122.006. S is 10,000: the fill price is 2000 * (1 + 10 / 20,000).
func TestPreviewOrderByHand(t *testing.T) {
	for _, test := range []struct {
		name              string
		size, margin      string
		change            func(*OrderRequest)
		price             string
		fault, atCreation Fault
		fillPrice, escrow string
	}{
		{"passes both", "10", "1122.006", nil, "0", NoFault, NoFault, "2001", "1122.256"},
		{
			"too little to be created", "10", "1122.005999999999999999", nil, "0", NoFault, MarginFault, "2001",
			"1122.255999999999999999",
		},
		{"just fills", "10", "1022.006", nil, "0", NoFault, MarginFault, "2001", "1022.256"},
		{
			"too little", "10", "1022.005999999999999999", nil, "0", MarginFault, MarginFault, "",
			"1022.255999999999999999",
		},
		{"sells", "-10", "2000", nil, "0", NoFault, NoFault, "1999", "2000.25"},
		{
			"slips, which creation does not mind", "10", "2000", acceptable("2000.999999999999999999"), "0",
			SlippageFault, NoFault, "", "2000.25",
		},
		{"equality does not slip", "10", "2000", acceptable("2001"), "0", NoFault, NoFault, "2001", "2000.25"},
		{"at another price", "10", "2000", nil, "1900", NoFault, NoFault, "1900.95", "2000.25"},
		// IM would be 1050; after the fill E is 98.9 at 2000
		{"dearer, though it could be created", "10", "1122.006", nil, "2100", MarginFault, NoFault, "", "1122.256"},
		{"waits: two fees, not judged", "10", "1022.006", triggered("2100"), "0", NoFault, NoFault, "2001", "1022.506"},
		{"beyond the cap", "101", "90000", nil, "0", CapFault, CapFault, "", "90000.25"},
		{"nothing to reduce, not judged", "-1", "0", reducing, "0", NothingToReduce, NoFault, "", "0.25"},
		{"nothing to take out", "0", "-1", nil, "0", NothingToReduce, NothingToReduce, "", "0.25"},
	} {
		w := newWorldOf(t, evenParams(), altParams())
		request := marketOrder(bob, 1, test.size, test.margin)
		if test.change != nil {
			test.change(&request)
		}
		got, err := w.Begin(w.now).PreviewOrder(request, must[Price](test.price))
		if err != nil || got.Fault != test.fault || got.AtCreation != test.atCreation {
			t.Errorf("%s: got %v, at creation %v, %v, want %v and %v", test.name, got.Fault, got.AtCreation, err,
				test.fault, test.atCreation)
		}
		if want := must[USD](test.escrow); got.Escrow != want {
			t.Errorf("%s: escrow: got %v, want %v", test.name, got.Escrow, want)
		}
		// with a fault, only that counts
		if test.fault == NoFault && got.FillPrice != must[Price](test.fillPrice) {
			t.Errorf("%s: fill price: got %v, want %v", test.name, got.FillPrice, test.fillPrice)
		}
	}
}

func acceptable(price string) func(*OrderRequest) {
	return func(r *OrderRequest) { r.AcceptablePrice = must[Price](price) }
}

func triggered(price string) func(*OrderRequest) {
	return func(r *OrderRequest) { r.TriggerPrice, r.Expiry = must[Price](price), genesis+1000 }
}

func reducing(r *OrderRequest) { r.ReduceOnly = true }

// Alice is long 10 for 20010, with a margin of 4410. Of 25 reduced only 10 are sold, at 2001 as they were bought, for a
// maker's fee of 0.04 % = 8.004; a close brings margin in no further.
func TestPreviewOrderOfAClose(t *testing.T) {
	w := newWorldOf(t, evenParams(), altParams())
	w.trade(alice, 1, "10", "4422.006", "2000")
	for _, test := range []struct {
		size, margin, escrow string
		change               func(*OrderRequest)
	}{
		{"-25", "0", "0.25", reducing},
		{"-10", "700", "700.25", func(*OrderRequest) {}},
	} {
		request := marketOrder(alice, 1, test.size, test.margin)
		test.change(&request)
		got, err := w.Begin(w.now).PreviewOrder(request, Price{})
		want := OrderEstimate{FillPrice: must[Price]("2001"), Escrow: must[USD](test.escrow)}
		want.Fill = Fill{SizeDelta: must[Size]("-10"), Cost: must[USD]("-20010"), Fee: must[USD]("8.004")}
		want.Payout, want.Position = must[USD]("4401.996"), Position{Epoch: 1}
		if err != nil || got != want {
			t.Errorf("%s: got %+v, %v, want %+v", test.size, got, err, want)
		}
	}
}

func TestPreviewOrderIsRefused(t *testing.T) {
	w := newWorld(t)
	if _, err := w.Begin(w.now).PreviewOrder(marketOrder(bob, 3, "1", "1"), Price{}); !IsRefusal(err, "UnknownMarket") {
		t.Errorf("got %v, want UnknownMarket", err)
	}
	w.end(2)
	got, err := w.Begin(w.now).PreviewOrder(marketOrder(bob, 2, "1", "100"), Price{})
	if err != nil || got.Fault != MarketEndedFault || got.AtCreation != MarketEndedFault {
		t.Errorf("ended: got %v, at creation %v, %v, want the market ended", got.Fault, got.AtCreation, err)
	}
}

// foreseer is a world whose orders are all previewed.
type foreseer struct {
	*world
	*rand.Rand
	prices [2]Price
	// faults are what became of orders, refusals what they were not created for.
	faults, refusals map[Fault]int
	// cuts are fills whose payout was cut.
	cuts int
}

func TestPreviewOrderComesTrue(t *testing.T) {
	f := foreseer{
		world: newWorld(t), Rand: newRandom(5), prices: [2]Price{must[Price]("2000"), must[Price]("50")},
		faults: map[Fault]int{}, refusals: map[Fault]int{},
	}
	var lent USD
	for step := range 2500 {
		switch step % 100 {
		case 0:
			for _, account := range []Address{alice, bob, carol} {
				f.deposit(account, "20000")
			}
		case 65:
			// what is left pays no profit in full
			lent = f.Pool.Cash.LpCash.Sub(must[USD]("50"))
			f.lend(lent)
		case 95:
			f.lend(lent.Neg())
		}
		f.drift()
		request := f.request()
		order, ok := f.create(request)
		if ok && order.Waits() {
			f.do(func(tx *Tx) error { return tx.Cancel(order.Account, []Order{order}) })
		} else if ok {
			f.fill(request, order)
		}
		if t.Failed() {
			t.Fatalf("above is step %d: %+v", step, request)
		}
	}
	atLeast(t, "orders", f.faults, map[Fault]int{
		NoFault: 300, SlippageFault: 20, MarginFault: 5, NothingToReduce: 20, PayoutCutFault: 1,
	})
	atLeast(t, "refusals", f.refusals, map[Fault]int{MarginFault: 50, CapFault: 10, NothingToReduce: 1})
	if f.cuts < 5 {
		t.Errorf("got %d cut payouts, want at least 5", f.cuts)
	}
}

// atLeast wants the test to have come to each fault so often.
func atLeast(t *testing.T, what string, got, want map[Fault]int) {
	t.Helper()
	for fault, least := range want {
		if got[fault] < least {
			t.Errorf("%s for %v: got %d of %v, want at least %d", what, fault, got[fault], got, least)
		}
	}
}

// lend takes cash out of the pool by hand, or brings it back.
func (f *foreseer) lend(amount USD) {
	f.bend(func(s *State) {
		s.Pool.Cash.LpCash, s.Assets = s.Pool.Cash.LpCash.Sub(amount), s.Assets.Sub(amount)
	})
}

// drift is some time, and prices of then that are up to 4 % away.
func (f *foreseer) drift() {
	f.wait(Time(1 + f.IntN(500)))
	second := Second{Timestamp: f.now, Signers: threeSigners}
	for i := range f.prices {
		f.prices[i] = f.away(f.prices[i], 40)
		second.Prices = append(second.Prices, MarketPrice{MarketID(i + 1), f.prices[i]})
	}
	f.do(func(tx *Tx) error { return tx.Push(second) })
}

// away is a price up to so many thousandths away.
func (f *foreseer) away(price Price, thousandths int) Price {
	share := PPM(1_000_000 + 1000*(f.IntN(2*thousandths+1)-thousandths) + f.IntN(1000)).Rate()
	return Price{mulDivDown(&price.wad, &share.wad, one)}
}

// request is any order: a third changes what there is, and one in ten waits for a trigger.
func (f *foreseer) request() OrderRequest {
	r := OrderRequest{Account: []Address{alice, bob, carol}[f.IntN(3)], Market: MarketID(1 + f.IntN(2))}
	price := f.prices[r.Market-1]
	least := must[Size]("0.001234567891234567")
	r.SizeDelta.wad = times(&least.wad, 1+f.Uint64N(20_000))
	if f.IntN(2) == 0 {
		r.SizeDelta = r.SizeDelta.Neg()
	}
	r.MarginDelta = ShareUp(Notional(r.SizeDelta, price), PPM(f.IntN(250_000)).Rate())
	r.AcceptablePrice = AnyPrice
	isPoor := f.Pool.Cash.LpCash.Lt(must[USD]("10000"))
	switch kind := f.IntN(12); {
	case kind == 0, isPoor && kind > 5:
		r.SizeDelta = f.Position(r.Account, r.Market).Size.Neg()
	case kind == 1:
		r.SizeDelta, r.MarginDelta = Size{}, r.MarginDelta.Neg()
	case kind == 2:
		r.MarginDelta = r.MarginDelta.Neg()
	case kind == 3, kind == 4:
		r.ReduceOnly, r.MarginDelta = true, USD{}
	case kind == 5:
		r.TriggerPrice, r.Expiry = price, f.now+1
	}
	if r.SizeDelta.IsZero() && r.MarginDelta.Sign() >= 0 {
		r.MarginDelta = must[USD]("-1")
	}
	if r.SizeDelta.Sign() <= 0 {
		r.AcceptablePrice = Price{}
	}
	if f.IntN(3) == 0 {
		r.AcceptablePrice = f.away(price, 20)
	}
	return r
}

// create compares the creation of an order with its preview.
func (f *foreseer) create(request OrderRequest) (order Order, ok bool) {
	f.t.Helper()
	tx, balance := f.Begin(f.now), f.Balance(request.Account)
	foreseen, err := tx.PreviewOrder(request, Price{})
	if err != nil || len(tx.Events()) != 0 {
		f.t.Fatalf("got %v and %s, want a preview that tells nothing", err, describe(tx.Events()))
	}
	id, err := tx.CreateOrder(request.Account, request)
	tx.Commit()
	var refusal *Refusal
	switch {
	case err == nil:
		f.follow(tx.Events())
		escrow := balance.Sub(f.Balance(request.Account))
		if foreseen.AtCreation != NoFault || escrow != foreseen.Escrow {
			f.t.Errorf("created for %v, want %v and %v", escrow, foreseen.Escrow, foreseen.AtCreation)
		}
	case errors.As(err, &refusal) && refusal.Name == "Unfillable":
		f.refusals[foreseen.AtCreation]++
		want := refused("Unfillable", foreseen.AtCreation)
		if foreseen.AtCreation == NoFault || err.Error() != want.Error() {
			f.t.Errorf("got %v, want %v", err, want)
		}
	default:
		want := refused("InsufficientBalance", request.Account, balance, foreseen.Escrow)
		if err.Error() != want.Error() {
			f.t.Errorf("got %v, want %v", err, want)
		}
	}
	return f.Order(id)
}

// fill compares the execution of an order with its preview: at the price of its second, which becomes the latest, or
// later, when another is.
func (f *foreseer) fill(request OrderRequest, order Order) {
	f.t.Helper()
	price := f.away(f.prices[order.Market-1], 30)
	f.now = order.FillTime
	tx := f.supposed(order.Market, price)
	if f.IntN(2) == 0 {
		tx.RollBack()
		f.drift()
		tx = f.Begin(f.now)
	}
	if f.now > order.CreatedAt+f.OrderParams.OrderLife {
		f.do(func(tx *Tx) error { return tx.Cancel(stranger, []Order{order}) })
		return
	}
	foreseen, err := tx.PreviewOrder(request, price)
	if tx.RollBack(); err != nil {
		f.t.Fatal(err)
	}
	var faults []Fault
	told := f.do(func(tx *Tx) (err error) {
		second := Second{order.FillTime, threeSigners, []MarketPrice{{order.Market, price}}}
		faults, err = tx.Execute(second, []Order{order}, executor)
		return err
	})
	if f.faults[faults[0]]++; faults[0] != foreseen.Fault {
		f.t.Errorf("got %v, want %v", faults[0], foreseen.Fault)
	}
	if faults[0] == NoFault {
		f.compare(told, foreseen, order)
	}
}

// compare compares what a fill told with what was foreseen.
func (f *foreseer) compare(told []Event, foreseen OrderEstimate, order Order) {
	f.t.Helper()
	e := first[*PositionChanged](told)
	got := OrderEstimate{Escrow: foreseen.Escrow, AtCreation: foreseen.AtCreation}
	got.Position = Position{e.Size, e.Margin, e.EntryNotional, e.FundingEntry, e.Epoch}
	got.Fill = Fill{e.SizeDelta, e.Cost, e.FundingPaid, e.RealizedPnl, USD{}, e.Fee}
	if cut := first[*PayoutCut](told); cut != nil {
		got.Fill.PayoutCut = cut.Amount
		f.cuts++
	}
	for _, next := range told {
		if paid, ok := next.(*BalanceChanged); ok && paid.Reason == MarginReturned {
			got.Payout = paid.Delta
		}
	}
	if e.Size.IsZero() {
		// margin that a close leaves unused comes back on top
		got.Payout = got.Payout.Sub(order.MarginIn())
	}
	if !e.SizeDelta.IsZero() {
		got.FillPrice = unsigned[price](exactFillPrice(exactOf(e.Cost), exactOf(e.SizeDelta)))
	}
	value, err := f.Begin(f.now).Value(order.Account, order.Market)
	if got.LiquidationPrice = value.LiquidationPrice; err != nil || got != foreseen {
		f.t.Errorf("got %+v, %v, want %+v", got, err, foreseen)
	}
}

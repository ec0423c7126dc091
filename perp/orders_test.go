package perp

import "testing"

// stopOrder waits for a trigger, for an hour.
func (w *world) stopOrder(account Address, market MarketID, size, trigger string, above bool) OrderRequest {
	request := marketOrder(account, market, size, "0")
	request.TriggerPrice, request.TriggerAbove, request.Expiry = must[Price](trigger), above, w.now+3600
	return request
}

// reduceOnly is an order to close, at any price.
func reduceOnly(account Address, market MarketID, size string) OrderRequest {
	request := marketOrder(account, market, size, "0")
	request.ReduceOnly = true
	return request
}

// creating is the creation of an order by its account.
func creating(request OrderRequest) func(*Tx) error { return creatingBy(request.Account, request) }

func creatingBy(sender Address, request OrderRequest) func(*Tx) error {
	return func(tx *Tx) error {
		_, err := tx.CreateOrder(sender, request)
		return err
	}
}

// orderID is the id of a market's n-th order.
func orderID(market, n uint64) OrderID { return OrderID(market<<40 | n) }

func TestCreateTellsAMarketOrder(t *testing.T) {
	w := newWorld(t)
	want := Order{
		Account: alice, Market: 1, SizeDelta: must[Size]("10"), MarginDelta: must[USD]("3000"),
		AcceptablePrice: AnyPrice, CreatedAt: genesis, FillTime: genesis + 2, ID: orderID(1, 1), Number: 1,
		KeeperFee: must[USD]("0.25"),
	}
	w.tells(creating(marketOrder(alice, 1, "10", "3000")),
		&BalanceChanged{alice, must[USD]("-3000.25"), must[USD]("96999.75"), Escrowed},
		&OrderCreated{want},
	)
	if got, live := w.LiveOrder(alice, 1); !live || got != want {
		t.Errorf("got %+v, %v, want %+v live", got, live, want)
	}
	if row := w.Market(1).Row; row != (Row{Last: 1, Created: 1}) {
		t.Errorf("got row %+v, want one given out and created", row)
	}
}

// A fill's second is after the newest price, which may be ahead of the block.
func TestCreateWaitsForASecondThatNobodyKnows(t *testing.T) {
	w := newWorld(t)
	w.do(func(tx *Tx) error { return tx.Push(second(w.now+15, "2000")) })
	if got, want := w.create(marketOrder(alice, 1, "1", "200")).FillTime, genesis+17; got != want {
		t.Errorf("got fill time %d, want %d", got, want)
	}
	if got, want := w.create(marketOrder(alice, 2, "1", "200")).FillTime, genesis+2; got != want {
		t.Errorf("got fill time %d, want %d", got, want)
	}
}

func TestCreateTellsAnOrderThatWaits(t *testing.T) {
	w := newWorld(t)
	w.create(marketOrder(bob, 1, "1", "1000"))
	request := w.stopOrder(alice, 1, "-3", "1900.5", false)
	request.AcceptablePrice, request.MarginDelta = must[Price]("1800"), must[USD]("700")
	want := Order{
		Account: alice, Market: 1, SizeDelta: must[Size]("-3"), MarginDelta: must[USD]("700"),
		AcceptablePrice: must[Price]("1800"), TriggerPrice: must[Price]("1900.5"), Expiry: genesis + 3600,
		CreatedAt: genesis, ID: orderID(1, 2), KeeperFee: must[USD]("0.25"),
	}
	w.tells(creating(request),
		&BalanceChanged{alice, must[USD]("-700.5"), must[USD]("99299.5"), Escrowed},
		&OrderCreated{want},
	)
	if _, live := w.LiveOrder(alice, 1); live {
		t.Error("got a live order, want it waiting for its trigger")
	}
	if row := w.Market(1).Row; row.Last != 1 || row.Created != 2 {
		t.Errorf("got row %+v, want one given out and two created", row)
	}
}

// What only reduces is not judged, and carries the epoch that it is for.
func TestCreateTellsAReduceOnlyOrder(t *testing.T) {
	w := evenWorld(t)
	w.bend(func(s *State) {
		p := s.Position(alice, 1)
		p.Epoch = 7
		s.setPosition(alice, 1, p)
	})
	order := w.create(reduceOnly(alice, 1, "-1"))
	if order.Epoch != 7 || order.Number != 2 {
		t.Errorf("got epoch %d, number %d, want 7, 2", order.Epoch, order.Number)
	}
	w.tells(creating(reduceOnly(bob, 1, "-1")),
		&BalanceChanged{bob, must[USD]("-0.25"), must[USD]("99999.75"), Escrowed},
		&OrderCreated{Order{
			Account: bob, Market: 1, SizeDelta: must[Size]("-1"), ReduceOnly: true, CreatedAt: genesis + 2,
			FillTime: genesis + 4, ID: orderID(1, 3), Number: 3, KeeperFee: must[USD]("0.25"),
		}},
	)
}

// changed is a request with something else about it.
func changed(request OrderRequest, change func(*OrderRequest)) OrderRequest {
	change(&request)
	return request
}

// The limits of a request are 2^103 for sizes, 2^111 for margins, 2^96 - 1 and 2^84 for prices.
func TestCreateRefusesARequest(t *testing.T) {
	w := newWorld(t)
	wait := w.stopOrder(alice, 1, "1", "2100", true)
	size := func(text string) func(*Tx) error {
		return creating(changed(wait, func(r *OrderRequest) { r.SizeDelta = wad[Size](text) }))
	}
	margin := func(text string) func(*Tx) error {
		return creating(changed(wait, func(r *OrderRequest) { r.MarginDelta = wad[USD](text) }))
	}
	acceptable := func(text string) func(*Tx) error {
		return creating(changed(wait, func(r *OrderRequest) { r.AcceptablePrice = wad[Price](text) }))
	}
	trigger := func(text string) func(*Tx) error {
		return creating(changed(wait, func(r *OrderRequest) { r.TriggerPrice = wad[Price](text) }))
	}
	expiry := func(at Time) func(*Tx) error {
		return creating(changed(wait, func(r *OrderRequest) { r.Expiry = at }))
	}
	const (
		size103   = "10141204801825835211973625643008"
		margin111 = "2596148429267413814265248164610048"
		price84   = "19342813113834066795298816"
		price96   = "79228162514264337593543950336"
	)
	badSize := func(given string) *Refusal { return refused("BadSize", wad[Size](given), wad[Size](size103)) }
	badMargin := func(given string) *Refusal { return refused("BadMargin", wad[USD](given), wad[USD](margin111)) }
	checkLimits(t, newWorld, []limit{
		{"size 2^103", nil, size(size103), badSize(size103)},
		{"size 2^103 - 1", nil, size("10141204801825835211973625643007"), nil},
		{"size -2^103", nil, size("-" + size103), badSize("-" + size103)},
		{"size 1 - 2^103", nil, size("-10141204801825835211973625643007"), nil},
		{"margin 2^111", nil, margin(margin111), badMargin(margin111)},
		{"margin 2^111 - 1", nil, margin("2596148429267413814265248164610047"), refused("InsufficientBalance",
			alice, must[USD]("100000"), wad[USD]("2596148429267414314265248164610047"))},
		{"margin -2^111", nil, margin("-" + margin111), badMargin("-" + margin111)},
		{"margin 1 - 2^111", nil, margin("-2596148429267413814265248164610047"), nil},
		{"acceptable 2^96", nil, acceptable(price96), refused("BadPriceBound", wad[Price](price96), AnyPrice)},
		{"acceptable 2^96 - 1", nil, acceptable("79228162514264337593543950335"), nil},
		{"trigger 2^84", nil, trigger(price84), refused("BadPriceBound", wad[Price](price84), wad[Price](price84))},
		{"trigger 2^84 - 1", nil, trigger("19342813113834066795298815"), nil},
		{"expires now", nil, expiry(genesis), refused("BadExpiry", genesis, genesis)},
		{"expires never", nil, expiry(0), refused("BadExpiry", Time(0), genesis)},
		{"expires next", nil, expiry(genesis + 1), nil},
		{"no trigger expires", nil, trigger("0"), refused("BadExpiry", genesis+3600, genesis)},
	})
}

func TestCreateRefusesARequestInOrder(t *testing.T) {
	huge, much := Size{power(103)}, USD{power(111)}
	nothing := marketOrder(alice, 1, "0", "0")
	w := newWorld(t)
	// each asks for what the one before does, but for one fault
	faulty := OrderRequest{
		Account: alice, Market: 9, SizeDelta: huge, MarginDelta: much, AcceptablePrice: AnyPrice.Add(Price{count(1)}),
		TriggerPrice: priceLimit, ReduceOnly: true, Expiry: 5,
	}
	w.refuses(creatingBy(bob, faulty), refused("NotAllowed", bob, alice))
	w.refuses(creating(faulty), refused("BadSize", huge, huge))
	faulty.SizeDelta = Size{}
	w.refuses(creating(faulty), refused("BadMargin", much, much))
	faulty.MarginDelta = must[USD]("1")
	w.refuses(creating(faulty), refused("NothingAsked"))
	faulty.SizeDelta = must[Size]("1")
	w.refuses(creating(faulty), refused("ReduceOnlyMargin", must[USD]("1")))
	faulty.MarginDelta = USD{}
	w.refuses(creating(faulty), refused("BadPriceBound", faulty.AcceptablePrice, AnyPrice))
	faulty.AcceptablePrice = AnyPrice
	w.refuses(creating(faulty), refused("BadPriceBound", priceLimit, priceLimit))
	faulty.TriggerPrice = must[Price]("1")
	w.refuses(creating(faulty), refused("BadExpiry", Time(5), genesis))
	faulty.Expiry = genesis + 1
	w.refuses(creating(faulty), refused("PriceTooOld", MarketID(9), Time(0)))
	w.refuses(creating(nothing), refused("NothingAsked"))
	nothing.MarginDelta = wad[USD]("-1")
	w.refuses(creating(nothing), refused("Unfillable", NothingToReduce))
}

// 10 units at 2000 need 1.1 * 5 % of 20000, the 10 by which they cost more than that, and their fee of 12.006; bob's 1
// more, the same for 1: 110, 2.1 and 1.20126.
func TestCreateIsRefused(t *testing.T) {
	buy := func(account Address, size, margin string) func(*Tx) error {
		return creating(marketOrder(account, 1, size, margin))
	}
	live := func(w *world) { w.do(buy(bob, "1", "1000")) }
	lets := func(w *world) { w.do(func(tx *Tx) error { tx.SetDelegate(bob, carol, true); return nil }) }
	feed3 := func(w *world) { w.at(1, "2000", "50", "7") }
	later := func(seconds Time) func(*world) { return func(w *world) { w.wait(seconds) } }
	end := func(w *world) { w.end(1) }
	poor := refused("InsufficientBalance", bob, must[USD]("100000"), must[USD]("100000.000000000000000001"))
	unfillable := func(fault Fault) *Refusal { return refused("Unfillable", fault) }
	mode := func(market MarketID, mode Switch) func(*world) {
		return func(w *world) {
			w.do(func(tx *Tx) error { return tx.SetSwitch(guardian, market, mode, true) })
		}
	}
	grace := func(w *world) { w.bend(func(s *State) { s.own(1).GraceUntil = w.now + 1 }) }
	// what alice's closing would bring is not there, and a price is named
	cut := creating(acceptableAt(wad[Price]("1"), marketOrder(alice, 1, "-10", "0")))
	broke := func(w *world) {
		w.at(1, "2100")
		w.bend(func(s *State) { s.Pool.Cash.LpCash = must[USD]("1000") })
	}
	checkLimits(t, evenWorld, []limit{
		{"for another", nil, creatingBy(carol, marketOrder(bob, 1, "1", "1000")), refused("NotAllowed", carol, bob)},
		{
			"for who lets", lets,
			creatingBy(carol, marketOrder(bob, 1, "1", "1000")), nil,
		},
		{"age 10", later(10), buy(bob, "1", "1000"), nil},
		{"age 11", later(11), buy(bob, "1", "1000"), refused("PriceTooOld", MarketID(1), genesis+2)},
		{
			"age 11, ended", func(w *world) { w.end(1); w.wait(11) }, buy(bob, "1", "1000"),
			refused("PriceTooOld", MarketID(1), genesis+2),
		},
		{"not listed", feed3, creating(marketOrder(bob, 3, "1", "1000000")), refused("MarketNotLive", MarketID(3))},
		{"ended", end, buy(bob, "1", "1000"), refused("MarketNotLive", MarketID(1))},
		{"ended, no money", end, buy(bob, "1", "1000000"), refused("MarketNotLive", MarketID(1))},
		{"all money", nil, buy(bob, "1", "99999.75"), nil},
		{"a wei more", nil, buy(bob, "1", "99999.750000000000000001"), poor},
		{
			"no money, live", live, buy(bob, "1", "100000"),
			refused("InsufficientBalance", bob, must[USD]("98999.75"), must[USD]("100000.25")),
		},
		{"live", live, buy(bob, "1", "1000"), refused("OrderIsLive", bob, MarketID(1))},
		{"live, unfillable", live, buy(bob, "1", "0"), refused("OrderIsLive", bob, MarketID(1))},
		{"1.1 IM", nil, buy(bob, "1", "113.30126"), nil},
		{"a wei below 1.1 IM", nil, buy(bob, "1", "113.301259999999999999"), unfillable(MarginFault)},
		{"max skew", nil, buy(bob, "90", "99999"), nil},
		{"a wei beyond max skew", nil, buy(bob, "90.000000000000000001", "99999"), unfillable(CapFault)},
		{"market reduce-only", mode(1, ReduceOnly), buy(bob, "1", "1000"), unfillable(ModeFault)},
		{"other market reduce-only", mode(2, ReduceOnly), buy(bob, "1", "1000"), nil},
		{"increases stopped", mode(2, StopIncreases), buy(bob, "1", "1000"), unfillable(ModeFault)},
		{"in grace", grace, buy(bob, "1", "1000"), unfillable(GraceFault)},
		{"a profit that the pool has", func(w *world) { w.at(2, "2100") }, cut, nil},
		// whether a payout is cut is not judged at a price that is not the order's: any price is taken for acceptable
		{"a profit that the pool has not", broke, cut, nil},
	})
}

// waitingWorld has alice's stop at 1900 on her long of 10.
func waitingWorld(t testing.TB) (*world, Order) {
	w := evenWorld(t)
	return w, w.create(w.stopOrder(alice, 1, "-4", "1900", false))
}

func triggering(order Order) func(*Tx) error {
	return func(tx *Tx) error { return tx.Trigger(order, executor) }
}

func TestTriggerArmsAnOrder(t *testing.T) {
	w, order := waitingWorld(t)
	w.at(3, "1900")
	w.tells(triggering(order),
		&BalanceChanged{executor, must[USD]("0.25"), must[USD]("0.5"), KeeperFeePaid},
		&OrderTriggered{order.ID, w.now, w.now + 2, 2, executor, must[USD]("0.25")},
	)
	armed := order
	armed.CreatedAt, armed.FillTime, armed.Number = w.now, w.now+2, 2
	if got, live := w.LiveOrder(alice, 1); !live || got != armed {
		t.Errorf("got %+v, %v, want %+v live", got, live, armed)
	}
	w.refuses(triggering(order), refused("UnknownOrder", order.ID))
	w.refuses(triggering(armed), refused("UnknownOrder", order.ID))
	if filled := first[*PositionChanged](w.execute(armed, "1890")); filled.Size != must[Size]("6") {
		t.Errorf("got size %s, want 6 left", filled.Size)
	}
}

func TestTriggerIsRefused(t *testing.T) {
	for _, c := range []struct {
		name    string
		request func(*world) OrderRequest
		bring   func(*world, *Order)
		want    func(*world, Order) *Refusal
	}{
		{"last second", nil, func(w *world, o *Order) { w.at(o.Expiry-w.now, "1900") }, nil},
		{
			"expired", nil, func(w *world, o *Order) { w.at(o.Expiry-w.now+1, "2000") },
			func(_ *world, o Order) *Refusal { return refused("OrderExpired", o.ID, o.Expiry) },
		},
		{
			"another order", nil, func(w *world, o *Order) { o.SizeDelta = must[Size]("-5") },
			func(_ *world, o Order) *Refusal { return refused("UnknownOrder", o.ID) },
		},
		{"age 10", nil, func(w *world, _ *Order) { w.at(3, "1900"); w.wait(10) }, nil},
		{
			"age 11", nil, func(w *world, _ *Order) { w.at(3, "2000"); w.wait(11) },
			func(w *world, _ Order) *Refusal { return refused("PriceTooOld", MarketID(1), w.now-11) },
		},
		{
			"too early", nil, func(w *world, _ *Order) { w.at(2, "2000") },
			func(w *world, _ Order) *Refusal { return refused("TriggerTooEarly", w.now, w.now) },
		},
		{
			"not below", nil, func(w *world, _ *Order) { w.at(3, "1900.000000000000000001") },
			func(*world, Order) *Refusal {
				return refused("TriggerNotMet", must[Price]("1900.000000000000000001"), must[Price]("1900"))
			},
		},
		{
			"above", func(w *world) OrderRequest { return w.stopOrder(alice, 1, "-4", "2100", true) },
			func(w *world, _ *Order) { w.at(3, "2100") }, nil,
		},
		{
			"not above", func(w *world) OrderRequest { return w.stopOrder(alice, 1, "-4", "2100", true) },
			func(w *world, _ *Order) { w.at(3, "2099.999999999999999999") },
			func(*world, Order) *Refusal {
				return refused("TriggerNotMet", must[Price]("2099.999999999999999999"), must[Price]("2100"))
			},
		},
		{
			"live", nil, func(w *world, _ *Order) { w.at(3, "1900"); w.create(reduceOnly(alice, 1, "-1")) },
			func(*world, Order) *Refusal { return refused("OrderIsLive", alice, MarketID(1)) },
		},
		{
			"unfillable", func(w *world) OrderRequest { return w.stopOrder(alice, 1, "4", "1900", false) },
			func(w *world, _ *Order) { w.at(3, "1610") },
			func(*world, Order) *Refusal { return refused("Unfillable", MarginFault) },
		},
		{
			"ended", nil, func(w *world, _ *Order) { w.at(3, "1900"); w.end(1) },
			func(*world, Order) *Refusal { return refused("Unfillable", MarketEndedFault) },
		},
		{"epoch moved", func(w *world) OrderRequest {
			return changed(w.stopOrder(alice, 1, "-4", "1900", false), func(r *OrderRequest) { r.ReduceOnly = true })
		}, func(w *world, _ *Order) {
			w.create(reduceOnly(alice, 1, "-10"))
			order, _ := w.LiveOrder(alice, 1)
			w.execute(order, "2000")
			w.at(2, "1900")
		}, func(_ *world, o Order) *Refusal { return refused("EpochMoved", o.ID, uint64(0), uint64(1)) }},
	} {
		t.Run(c.name, func(t *testing.T) {
			w, order := waitingWorld(t)
			if c.request != nil {
				order = w.create(c.request(w))
			}
			if c.bring(w, &order); c.want == nil {
				w.do(triggering(order))
				return
			}
			w.refuses(triggering(order), c.want(w, order))
		})
	}
}

// No order can come to be in a market that is not listed; were there one, it would be refused, not filled.
func TestOrdersOfAMarketThatIsNotListed(t *testing.T) {
	w := newWorld(t)
	w.at(5, "2000", "50", "7")
	waits := Order{Account: alice, Market: 3, SizeDelta: must[Size]("1"), ID: orderID(3, 1), Expiry: w.now + 9}
	waits.TriggerAbove = true
	live := Order{Account: bob, Market: 3, SizeDelta: must[Size]("1"), ID: orderID(3, 2), Number: 1, FillTime: w.now}
	live.CreatedAt = w.now
	w.bend(func(s *State) {
		s.orders[waits.ID], s.orders[live.ID] = waits, live
		s.live[Holder{bob, 3}] = live.ID
	})
	w.refuses(triggering(waits), refused("UnknownMarket", MarketID(3)))
	w.refuses(executing(live, "7"), refused("UnknownMarket", MarketID(3)))
}

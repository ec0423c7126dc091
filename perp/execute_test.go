package perp

import (
	"reflect"
	"testing"
)

// Closing 10 at skew 10 brings 10 * 20010 / 20000 * 2100 = 21010.5: 1000.5 more than the entry, and the maker's 0.04 %
// of it are 8.4042: 0.84042 to insurance, 1.68084 to the treasury, 5.88294 to the pool. What the order brings goes back
// with the margin: 4410 + 1000.5 - 8.4042 + 5.
func TestExecuteTellsAClose(t *testing.T) {
	w := evenWorld(t)
	order := w.create(marketOrder(alice, 1, "-10", "5"))
	w.wait(2)
	w.tells(executing(order, "2100"),
		&PriceUpdated{Market: 1, Price: must[Price]("2100"), Timestamp: w.now, Signers: threeSigners},
		&FundingAccrued{Market: 1, PriceIntegral: must[Integral]("8000")},
		&PositionChanged{
			Account: alice, Market: 1, OrderID: order.ID, SizeDelta: must[Size]("-10"), Cost: must[USD]("-21010.5"),
			IndexPrice: must[Price]("2100"), Fee: must[USD]("8.4042"), RealizedPnl: must[USD]("1000.5"), Epoch: 1,
		},
		&PoolChanged{must[USD]("999013.78714"), must[USD]("2.04102"), must[USD]("4.08204"), ByOrder},
		&BalanceChanged{alice, must[USD]("5407.0958"), must[USD]("100979.5898"), MarginReturned},
		&OrderExecuted{order.ID, executor, must[USD]("0.25")},
		&BalanceChanged{executor, must[USD]("0.25"), must[USD]("0.5"), KeeperFeePaid},
	)
}

// Selling 15 at skew 10 brings 15 * 20005 / 20000 * 2000 = 30007.5; two thirds close, the rest opens. Maker on 20005,
// taker on 10002.5: 8.002 + 6.0015.
func TestExecuteTellsATradeThroughZero(t *testing.T) {
	w := evenWorld(t)
	told := w.execute(w.create(marketOrder(alice, 1, "-15", "0")), "2000")
	checkEvents(t, []Event{first[*PositionChanged](told)}, []Event{&PositionChanged{
		Account: alice, Market: 1, OrderID: orderID(1, 2), SizeDelta: must[Size]("-15"), Cost: must[USD]("-30007.5"),
		IndexPrice: must[Price]("2000"), Fee: must[USD]("14.0035"), RealizedPnl: must[USD]("-5"),
		Size: must[Size]("-5"), Margin: must[USD]("4390.9965"), EntryNotional: must[USD]("-10002.5"), Epoch: 1,
	}})
}

// An order without a size takes margin out, without a fee.
func TestExecuteTellsMarginTakenOut(t *testing.T) {
	w := evenWorld(t)
	order := w.create(marketOrder(alice, 1, "0", "-100"))
	w.wait(2)
	told := w.do(executing(order, "2000"))
	checkEvents(t, told[2:], []Event{
		&PositionChanged{
			Account: alice, Market: 1, OrderID: order.ID, IndexPrice: must[Price]("2000"), Size: must[Size]("10"),
			Margin: must[USD]("4310"), EntryNotional: must[USD]("20010"),
		},
		&BalanceChanged{alice, must[USD]("100"), must[USD]("95677.494"), MarginReturned},
		&OrderExecuted{order.ID, executor, must[USD]("0.25")},
		&BalanceChanged{executor, must[USD]("0.25"), must[USD]("0.5"), KeeperFeePaid},
	})
}

// One second is one price, whoever fills it and whatever his update says.
func TestExecuteBindsTheFirstPriceOfASecond(t *testing.T) {
	w := newWorld(t)
	orders := []Order{
		w.create(marketOrder(alice, 1, "1", "1000")), w.create(marketOrder(bob, 1, "1", "1000")),
		w.create(marketOrder(carol, 1, "1", "1000")),
	}
	w.wait(2)
	w.do(executing(orders[0], "2000"))
	w.wait(3)
	w.push("2050")
	told := w.do(executing(orders[1], "1999"))
	if got, want := first[*PositionChanged](told).IndexPrice, must[Price]("2000"); got != want {
		t.Errorf("got a fill at %s, want %s", got, want)
	}
	if first[*PriceUpdated](told) != nil {
		t.Error("got an old second pushed, want it used only")
	}
	empty := Second{Timestamp: orders[2].FillTime, Signers: threeSigners}
	told = w.do(func(tx *Tx) error {
		_, err := tx.Execute(empty, orders[2:], executor)
		return err
	})
	if got, want := first[*PositionChanged](told).IndexPrice, must[Price]("2000"); got != want {
		t.Errorf("got a fill at %s, want %s: the row knows it without an update", got, want)
	}
}

func TestExecutePrefersThePriceThatIsLatest(t *testing.T) {
	w := newWorld(t)
	order := w.create(marketOrder(alice, 1, "1", "1000"))
	w.at(2, "2001")
	told := w.do(executing(order, "2002"))
	if got, want := first[*PositionChanged](told).IndexPrice, must[Price]("2001"); got != want {
		t.Errorf("got a fill at %s, want %s, which was accepted for that second", got, want)
	}
}

// A user's fault binds the price too, and both fees are paid at once.
func TestExecuteGoesOnAfterAFault(t *testing.T) {
	w := newWorld(t)
	dear := marketOrder(alice, 1, "1", "1000")
	dear.AcceptablePrice = must[Price]("1999")
	orders := []Order{
		w.create(dear), w.create(marketOrder(bob, 1, "1", "1000")), w.create(marketOrder(bob, 2, "1", "100")),
	}
	w.wait(2)
	var faults []Fault
	told := w.do(func(tx *Tx) (err error) {
		faults, err = tx.Execute(second(w.now, "2000"), orders, executor)
		return err
	})
	if want := []Fault{SlippageFault, NoFault, OtherSecond}; !reflect.DeepEqual(faults, want) {
		t.Errorf("got %v, want %v", faults, want)
	}
	checkEvents(t, told[1:3], []Event{
		&BalanceChanged{alice, must[USD]("1000"), must[USD]("99999.75"), EscrowReturned},
		&OrderCancelled{orders[0].ID, SlippageFault, must[Price]("2000"), executor, must[USD]("0.25")},
	})
	checkEvents(t, told[len(told)-1:], []Event{
		&BalanceChanged{executor, must[USD]("0.5"), must[USD]("0.5"), KeeperFeePaid},
	})
	row := w.Market(1).Row
	if want := (Row{Last: 2, Done: 2, FillTime: genesis + 2, Price: must[Price]("2000"), Created: 2}); row != want {
		t.Errorf("got row %+v, want %+v", row, want)
	}
}

// faultCase is an order of bob's, or alice's, what happens before it is executed at 2000 or at price, and its fate.
type faultCase struct {
	name    string
	request func(*world) OrderRequest
	bring   func(*world, *Order)
	price   string
	want    Fault
}

func (c *faultCase) run(t *testing.T) {
	w := evenWorld(t)
	request := marketOrder(bob, 1, "1", "113.30126")
	if c.request != nil {
		request = c.request(w)
	}
	order := w.create(request)
	w.wait(2)
	if c.bring != nil {
		c.bring(w, &order)
	}
	price := c.price
	if price == "" {
		price = "2000"
	}
	if c.want.IsWaiting() {
		w.refuses(executing(order, price), refused("NothingDone"))
		return
	}
	balances := [2]USD{w.Balance(order.Account), w.Balance(executor)}
	told := w.do(executing(order, price))
	if c.want == NoFault {
		if first[*OrderExecuted](told) == nil {
			t.Fatalf("got %s, want a fill", describe(told))
		}
		return
	}
	c.checkCancelled(t, order, must[Price](price), balances, told)
}

// checkCancelled wants the escrow back, and the keeper paid for a user's fault alone.
func (c *faultCase) checkCancelled(t *testing.T, order Order, price Price, balances [2]USD, told []Event) {
	t.Helper()
	back, want := order.MarginIn(), &OrderCancelled{ID: order.ID, Reason: c.want, Keeper: executor}
	var wants []Event
	if c.want.PaysKeeper() {
		want.IndexPrice, want.Fee = price, order.KeeperFee
	} else {
		back = back.Add(order.KeeperFee)
	}
	if !back.IsZero() {
		wants = append(wants, &BalanceChanged{order.Account, back, balances[0].Add(back), EscrowReturned})
	}
	wants = append(wants, want)
	if c.want.PaysKeeper() {
		fee := order.KeeperFee
		wants = append(wants, &BalanceChanged{executor, fee, balances[1].Add(fee), KeeperFeePaid})
	}
	if first[*PriceUpdated](told) != nil {
		told = told[1:]
	}
	checkEvents(t, told, wants)
}

// acceptableAt is a request that names a price.
func acceptableAt(price Price, request OrderRequest) OrderRequest {
	request.AcceptablePrice = price
	return request
}

// Buying 1 at skew 10 costs 20021 / 20000 * 2000 = 2002.1; bob's margin is what creation needs at 2000.
func TestExecuteFaults(t *testing.T) {
	acceptable := func(price string) func(*world) OrderRequest {
		return func(*world) OrderRequest {
			return acceptableAt(must[Price](price), marketOrder(bob, 1, "1", "500"))
		}
	}
	maxSkew := func(size string) func(*world, *Order) {
		return func(w *world, _ *Order) {
			p := evenParams()
			p.MaxSkew = must[Size](size)
			w.do(func(tx *Tx) error { return tx.SetMarketParams(governor, 1, p) })
		}
	}
	mode := func(mode Switch) func(*world, *Order) {
		return func(w *world, _ *Order) {
			w.do(func(tx *Tx) error { return tx.SetSwitch(guardian, 1, mode, true) })
		}
	}
	grace := func(left Time) func(*world, *Order) {
		return func(w *world, _ *Order) { w.bend(func(s *State) { s.own(1).GraceUntil = w.now + left }) }
	}
	closing := func(size string) func(*world) OrderRequest {
		return func(*world) OrderRequest { return reduceOnly(alice, 1, size) }
	}
	epoch := func(w *world, _ *Order) {
		w.bend(func(s *State) {
			p := s.Position(alice, 1)
			p.Epoch++
			s.setPosition(alice, 1, p)
		})
	}
	cash := func(amount string) func(*world, *Order) {
		return func(w *world, _ *Order) { w.bend(func(s *State) { s.Pool.Cash.LpCash = must[USD](amount) }) }
	}
	sell := func(price string) func(*world) OrderRequest {
		return func(*world) OrderRequest {
			return acceptableAt(wad[Price](price), marketOrder(alice, 1, "-10", "0"))
		}
	}
	later := func(seconds Time) func(*world, *Order) { return func(w *world, _ *Order) { w.wait(seconds) } }
	row := func(change func(*Row, *Order)) func(*world, *Order) {
		return func(w *world, o *Order) { w.bend(func(s *State) { change(&s.own(1).Row, o) }) }
	}
	for _, c := range []faultCase{
		{"filled", nil, nil, "", NoFault},
		{"acceptable", acceptable("2002.1"), nil, "", NoFault},
		{"slips", acceptable("2002.099999999999999999"), nil, "", SlippageFault},
		{"price rose", nil, nil, "2300", MarginFault},
		{"max skew 11", nil, maxSkew("11"), "", NoFault},
		{"max skew below 11", nil, maxSkew("10.999999999999999999"), "", CapFault},
		{"reduce-only market", nil, mode(ReduceOnly), "", ModeFault},
		{"increases stopped", nil, mode(StopIncreases), "", ModeFault},
		{"pool moves stopped", nil, mode(StopPoolMoves), "", NoFault},
		{"last second of grace", nil, grace(1), "", GraceFault},
		{"end of grace", nil, grace(0), "", NoFault},
		{"epoch", closing("-1"), nil, "", NoFault},
		{"epoch moved", closing("-1"), epoch, "", EpochFault},
		{"wrong side", closing("1"), nil, "", NothingToReduce},
		{"nothing held", func(*world) OrderRequest { return reduceOnly(bob, 1, "-1") }, nil, "", NothingToReduce},
		{"a profit that the pool has", sell("1"), cash("1000.5"), "2100", NoFault},
		{"a profit that it has not", sell("1"), cash("1000.499999999999999999"), "2100", PayoutCutFault},
		{"a profit given up", sell("0"), cash("1000.499999999999999999"), "2100", NoFault},
		{"life", nil, later(118), "", Stale},
		{"past life", nil, later(119), "", Expired},
		{"age 60", nil, later(58), "", NoFault},
		{"age 61", nil, later(59), "", Stale},
		{"age 61, price of now", nil, func(w *world, _ *Order) { w.at(61, "2000") }, "", NoFault},
		{"ended", nil, func(w *world, _ *Order) { w.push("2000"); w.end(1) }, "", MarketEndedFault},
		{"too soon", nil, func(w *world, _ *Order) { w.now-- }, "", OtherSecond},
		{
			"the last one's second is later", nil, row(func(r *Row, o *Order) { r.FillTime = o.FillTime + 1 }), "",
			OtherSecond,
		},
		{"not next", nil, row(func(r *Row, o *Order) { r.Done = o.Number - 2 }), "", NotNext},
		{"another order", nil, func(_ *world, o *Order) { o.MarginDelta = wad[USD]("1") }, "", NotLive},
		{"filled already", nil, func(w *world, o *Order) { w.do(executing(*o, "2000")) }, "", NotLive},
	} {
		t.Run(c.name, c.run)
	}
}

func TestExecuteOfAnotherSecondDoesNothing(t *testing.T) {
	w := evenWorld(t)
	order := w.create(marketOrder(bob, 1, "1", "1000"))
	w.wait(3)
	execute := func(s Second, orders ...Order) func(*Tx) error {
		return func(tx *Tx) error {
			_, err := tx.Execute(s, orders, executor)
			return err
		}
	}
	w.refuses(execute(second(order.FillTime+1, "2000"), order), refused("NothingDone"))
	w.refuses(execute(second(order.FillTime, "", "50"), order), refused("NothingDone"))
	w.refuses(execute(second(order.FillTime, "2000")), refused("NothingDone"))
	// an update that nobody could push is none, however old
	for _, later := range []Time{0, 60} {
		w.wait(later)
		w.refuses(execute(secondOf(order.FillTime, 2, 1), order), refused("UnsortedMarkets", MarketID(2), MarketID(1)))
		w.refuses(execute(secondOf(order.FillTime, 1, 1), order), refused("UnsortedMarkets", MarketID(1), MarketID(1)))
		w.refuses(execute(second(order.FillTime, "2000", "0"), order),
			refused("BadPrice", MarketID(2), Price{}, priceLimit))
	}
	w.now -= 60
	w.do(execute(second(order.FillTime, "2000"), order))
}

// An update is pushed if it is newer for all its markets and at most 10 s old; else it is used only.
func TestExecutePushesWhatItCan(t *testing.T) {
	for _, c := range []struct {
		name  string
		bring func(*world)
		want  bool
	}{
		{"at once", func(*world) {}, true},
		{"age 10", func(w *world) { w.wait(10) }, true},
		{"age 11", func(w *world) { w.wait(11) }, false},
		{"one market has it", func(w *world) { w.push("", "50") }, false},
		{"one market is a second behind", func(w *world) { w.now--; w.push("", "50"); w.now++ }, true},
	} {
		w := newWorld(t)
		order := w.create(marketOrder(alice, 1, "1", "1000"))
		w.wait(2)
		c.bring(w)
		told := w.do(func(tx *Tx) error {
			_, err := tx.Execute(second(order.FillTime, "2000", "51"), []Order{order}, executor)
			return err
		})
		if got := first[*PriceUpdated](told) != nil; got != c.want {
			t.Errorf("%s: got pushed %v, want %v", c.name, got, c.want)
		}
	}
}

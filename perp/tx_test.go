package perp

import (
	"errors"
	"fmt"
	"reflect"
	"slices"
	"testing"
)

// answers are what the liquidation index says at prices around those of now, now and later.
func (h *history) answers() (all []string) {
	for market := range MarketID(len(h.levels)) {
		for _, part := range []float64{0.5, 0.8, 0.95, 1, 1.05, 1.2, 2} {
			price := must[Price](fmt.Sprintf("%.4f", h.levels[market]*part))
			for _, later := range []Time{0, 86_400} {
				all = append(all, fmt.Sprintf("%v", h.Liquidatable(market+1, price, h.now+later)))
			}
		}
	}
	return all
}

// play does many deeds in one transaction, and returns how many were not refused.
func (h *history) play(tx *Tx, steps int) (done int) {
	for range steps {
		h.now += h.seconds(1, 4)
		tx.Now = h.now
		if h.coin() {
			_ = tx.Push(h.second(h.now))
		}
		if act := h.choose(); act != nil {
			tx.Now = h.now
			if act(tx) == nil {
				done++
			}
		}
	}
	return done
}

func TestRollBackRestoresEverything(t *testing.T) {
	for seed := range uint64(4) {
		h := newHistory(t, 100+seed)
		h.records = false
		done := 0
		for range 15 {
			h.run(40)
			now, digest, answers := h.now, h.Digest(), h.answers()
			tx := h.Begin(h.now)
			done += h.play(tx, 60)
			tx.RollBack()
			h.now = now
			if got := h.Digest(); got != digest {
				t.Fatalf("got digest %s, want %s of before", got, digest)
			}
			if got := h.answers(); !slices.Equal(got, answers) {
				t.Fatalf("got %v, want %v of before", got, answers)
			}
			if told := tx.Events(); told != nil {
				t.Fatalf("got %s told, want nothing", describe(told))
			}
		}
		if done < 200 {
			t.Errorf("got %d deeds rolled back, want many", done)
		}
	}
}

// The first of everything in a market, rolled back, leaves no trace: neither a market nor a place for positions.
func TestRollBackOfTheFirstOfAll(t *testing.T) {
	w := newWorld(t)
	order := w.create(marketOrder(alice, 1, "10", "3000"))
	w.wait(2)
	before := w.Digest()
	tx := w.Begin(w.now)
	if err := executing(order, "2000")(tx); err != nil {
		t.Fatal(err)
	}
	if err := tx.Push(second(w.now+1, "", "", "", "5")); err != nil {
		t.Fatal(err)
	}
	if w.Position(alice, 1).Size.IsZero() || w.Digest() == before {
		t.Fatal("got the state of before, want a transaction to see what it does")
	}
	tx.RollBack()
	if w.Digest() != before {
		t.Error("got another state, want that of before")
	}
	w.do(executing(order, "2000"))
}

// Parameters order the index: back with them goes the order.
func TestRollBackOfParameters(t *testing.T) {
	w := evenWorld(t)
	index := must[Price]("1650")
	before := w.Liquidatable(1, index, w.now)
	tx := w.Begin(w.now)
	steep := evenParams()
	steep.InitialMargin, steep.MaintenanceMargin, steep.SizeFactor = 100_000, 100_000, 10_000_000
	if err := tx.SetMarketParams(governor, 1, steep); err != nil {
		t.Fatal(err)
	}
	// E = 4410 + 16500 - 20010 = 900, against 3 %, then 10 % of 16500
	if found := w.Liquidatable(1, index, w.now); len(found) != 1 || len(before) != 0 {
		t.Fatalf("got %v after %v, want one by the steep margin alone", found, before)
	}
	tx.RollBack()
	if found := w.Liquidatable(1, index, w.now); len(found) != 0 {
		t.Errorf("got %v, want none as before", found)
	}
}

func TestCommitKeeps(t *testing.T) {
	w := newWorld(t)
	tx := w.Begin(w.now)
	if err := tx.Deposit(alice, must[Tokens]("1")); err != nil {
		t.Fatal(err)
	}
	tx.Commit()
	kept := w.Digest()
	tx.RollBack()
	next := w.Begin(w.now)
	if err := next.Deposit(alice, must[Tokens]("2")); err != nil {
		t.Fatal(err)
	}
	next.RollBack()
	if got, want := w.Balance(alice), must[USD]("100001"); got != want || w.Digest() != kept {
		t.Errorf("got %s, want %s: what is committed stays, what is not goes", got, want)
	}
}

// A refused call undoes itself alone: what the transaction did before it stays.
func TestARefusedCallLeavesTheRest(t *testing.T) {
	w := newWorld(t)
	own := w.create(w.stopOrder(alice, 1, "1", "2100", true))
	w.do(requesting("5"))
	w.now = genesis + 2*86_400 + 1
	live := w.create(w.after("2000", marketOrder(bob, 1, "1", "1000")))
	w.wait(2)
	for name, act := range map[string]func(*Tx) error{
		"cancel":   cancelling(alice, own, Order{ID: 9}),
		"settle":   func(tx *Tx) error { return tx.SettleFunding(1, 2, 3) },
		"request":  requesting("999000.000000000001"),
		"reporter": func(tx *Tx) error { return tx.SetReporters(governor, reporters(9)[5:], nil, 3) },
		"push":     pushing(secondOf(w.now, 1, 2, 2)),
		"execute":  executing(Order{Account: bob, Market: 1, FillTime: live.FillTime, Number: 9}, "2000"),
		"create":   creating(marketOrder(alice, 1, "90", "4000")),
		"margin":   addingMargin("1"),
	} {
		tx := w.Begin(w.now)
		if err := tx.Deposit(carol, must[Tokens]("1")); err != nil {
			t.Fatal(err)
		}
		between, told := w.Digest(), slices.Clone(tx.Events())
		var refusal *Refusal
		if err := act(tx); !errors.As(err, &refusal) {
			t.Errorf("%s: got %v, want a refusal", name, err)
		}
		if w.Digest() != between || !reflect.DeepEqual(tx.Events(), told) {
			t.Errorf("%s: got %s told, want what was told before alone", name, describe(tx.Events()))
		}
		tx.RollBack()
	}
}

// after is a request that follows the prices of then, past any grace.
func (w *world) after(price string, request OrderRequest) OrderRequest {
	w.t.Helper()
	w.resume(w.now+300, price, "50")
	return request
}

// What would be is asked in a transaction that is rolled back; asking changes nothing, and supposing goes with it.
func TestPreviewsLeaveNothing(t *testing.T) {
	w := fundedWorld(t)
	w.do(requesting("5"))
	w.wait(86_400)
	before := w.Digest()
	tx := w.Begin(w.now)
	ask := func() {
		if _, err := tx.Value(alice, 1); err != nil {
			t.Error(err)
		}
		if _, _, err := tx.TimeToLiquidation(alice, 1); err != nil {
			t.Error(err)
		}
		if _, err := tx.PreviewOrder(marketOrder(alice, 1, "-20", "0"), Price{}); err != nil {
			t.Error(err)
		}
		tx.MaxDeposit()
		tx.MaxMint()
		tx.MaxWithdraw(lender)
		tx.MaxRedeem(lender)
		tx.Summary()
	}
	ask()
	if w.Digest() != before || len(tx.Events()) != 0 {
		t.Errorf("got %s told, want asking to do nothing", describe(tx.Events()))
	}
	tx.Suppose(1, must[Price]("1500"))
	tx.Suppose(3, must[Price]("7"))
	ask()
	if got, want := w.Market(1).Latest.Price, must[Price]("1500"); got != want || w.Market(1).GraceUntil != 0 {
		t.Errorf("got %s, want %s without grace", got, want)
	}
	if _, err := tx.Liquidate(alice, 1, executor); err != nil {
		t.Errorf("got %v, want the supposed price to be recent", err)
	}
	tx.RollBack()
	if w.Digest() != before {
		t.Error("got another state, want that of before")
	}
}

// An arithmetic panic in a call is its error, as a revert is; the call leaves nothing.
func TestAttemptCatchesArithmetic(t *testing.T) {
	// 2^255 - 1
	most := wad[USD]("57896044618658097711785492504343953926634992332820282019728792003956564819967")
	w := newWorld(t)
	before := w.Digest()
	tx := w.Begin(w.now)
	err := tx.attempt(func() error {
		tx.credit(stranger, must[USD]("1"), Deposited)
		tx.credit(stranger, most, Deposited)
		return nil
	})
	if !errors.Is(err, ErrOverflow) || w.Digest() != before || len(tx.Events()) != 0 {
		t.Errorf("got %v, %s told, want an overflow and nothing done", err, describe(tx.Events()))
	}
}

// Of nothing there is no event, and no balance is too small.
func TestCreditAndDebitOfNothing(t *testing.T) {
	w := newWorld(t)
	tx := w.Begin(w.now)
	tx.credit(stranger, USD{}, Deposited)
	if err := tx.debit(stranger, USD{}, Withdrawn); err != nil {
		t.Errorf("got %v, want no error", err)
	}
	tx.storeCash(w.Pool.Cash, ByOrder)
	if told := tx.Events(); len(told) != 0 {
		t.Errorf("got %s told, want nothing", describe(told))
	}
	if err := tx.debit(stranger, wad[USD]("1"), Withdrawn); !IsRefusal(err, "InsufficientBalance") {
		t.Errorf("got %v, want InsufficientBalance", err)
	}
}

package perp

import (
	"fmt"
	"strings"
	"testing"
)

// All that Check verifies holds all along, whatever was done, and after losses that insurance and pool could not bear.
func TestCheckHoldsAllAlong(t *testing.T) {
	for seed := range uint64(max(6/raceShare, 1)) {
		h := newHistory(t, 200+seed)
		h.records = false
		for n := range 25 {
			h.run(40)
			if n == 20 {
				h.endThird()
			}
			if err := h.Check(h.now); err != nil {
				t.Fatalf("seed %d: got %v, want no error", seed, err)
			}
			if err := h.Check(h.now + 1_000_000); err != nil {
				t.Fatalf("seed %d, much later: got %v, want no error", seed, err)
			}
		}
	}
	for _, w := range []*world{lossWorld(t), choiceWorld(t), newDeployment(t)} {
		if err := w.Check(w.now); err != nil {
			t.Errorf("got %v, want no error", err)
		}
	}
}

// heldWorld has longs and shorts in two markets, orders that wait, and money in every place that there is.
func heldWorld(t testing.TB) *world {
	w := fundedWorld(t)
	w.at(2, "2000")
	w.trade(bob, 1, "-4", "2000", "2000")
	w.at(2, "2000", "50")
	w.trade(bob, 2, "10", "100", "50")
	w.at(2, "2000", "50")
	w.create(marketOrder(carol, 1, "1", "500"))
	w.create(w.stopOrder(carol, 2, "1", "60", true))
	w.do(func(tx *Tx) error { return tx.TopUpInsurance(must[Tokens]("50")) })
	w.wait(3600)
	w.do(func(tx *Tx) error { return tx.SettleFunding(1, 2) })
	return w
}

// Each is broken by hand, by as little as can be, and named.
func TestCheckNamesWhatIsBroken(t *testing.T) {
	wei := wad[USD]("1")
	position := func(change func(*Position)) func(*State) {
		return func(s *State) { change(&s.holdings[1].byAccount[alice].position) }
	}
	book := func(change func(*Book)) func(*State) { return func(s *State) { change(&s.own(1).Book) } }
	for _, c := range []struct {
		want string
		bend func(*State)
	}{
		{"I-1 collateral is what is owed, market 0", func(s *State) { s.Assets = s.Assets.Add(wei) }},
		{"I-1 collateral", func(s *State) { s.Assets = s.Assets.Sub(wei) }},
		{"I-1 collateral", func(s *State) { s.balances[alice] = s.balances[alice].Add(wei) }},
		{"I-1 collateral", func(s *State) { s.balances[stranger] = wei }},
		{"I-1 collateral", func(s *State) { s.Pool.Cash.LpCash = s.Pool.Cash.LpCash.Sub(wei) }},
		{"I-1 collateral", func(s *State) { s.Pool.Cash.Insurance = s.Pool.Cash.Insurance.Add(wei) }},
		{"I-1 collateral", func(s *State) { s.Pool.Cash.Treasury = s.Pool.Cash.Treasury.Sub(wei) }},
		{"I-1 collateral", position(func(p *Position) { p.Margin = p.Margin.Add(wei) })},
		{"I-1 collateral", func(s *State) { delete(s.orders, orderID(1, 3)) }},
		{"I-1 collateral", func(s *State) { delete(s.orders, orderID(2, 2)) }},
		{"I-2 long open interest is the sum over positions, market 1", book(func(b *Book) {
			b.LongOpenInterest = b.LongOpenInterest.Add(wad[Size]("1"))
		})},
		{"I-2 short open interest", book(func(b *Book) {
			b.ShortOpenInterest = b.ShortOpenInterest.Sub(wad[Size]("1"))
		})},
		{"I-2 long entry", book(func(b *Book) { b.LongEntry = b.LongEntry.Add(wei) })},
		{"I-2 short entry", book(func(b *Book) { b.ShortEntry = b.ShortEntry.Sub(wei) })},
		{"I-2 funding debt", book(func(b *Book) { b.FundingDebt = b.FundingDebt.Add(wad[Debt]("1")) })},
		{"I-2 long open interest", position(func(p *Position) { p.Size = p.Size.Sub(wad[Size]("1")) })},
		{"I-2 long entry", position(func(p *Position) { p.EntryNotional = p.EntryNotional.Sub(wei) })},
		{"I-2 funding debt", position(func(p *Position) { p.FundingEntry = wad[FundingIndex]("1") })},
		{"I-2 long open interest is the sum over positions, market 2", func(s *State) {
			s.own(2).Book.LongOpenInterest = must[Size]("1")
		}},
		// what the pool would have is a dollar more, or less, than what unwinding leaves it
		{"I-3 unwinding", book(func(b *Book) { b.LongEntry = b.LongEntry.Add(must[USD]("1")) })},
		{"I-3 unwinding", book(func(b *Book) { b.LongEntry = b.LongEntry.Sub(must[USD]("1")) })},
		{"I-4 funding paid covers funding received, market 1", func(s *State) {
			s.own(1).FundingKept = must[USD]("-1000000")
		}},
		{"I-4 funding", book(func(b *Book) { b.FundingShort = b.FundingShort.Sub(must[FundingIndex]("1")) })},
		{
			"I-12 margin of 0x0000000000000000000000000000000000000001 is not negative, market 1",
			position(func(p *Position) { p.Margin = wei.Neg() }),
		},
		{"I-12 lpCash is not negative", func(s *State) { s.Pool.Cash.LpCash = wei.Neg() }},
		{"I-12 insurance", func(s *State) { s.Pool.Cash.Insurance = wei.Neg() }},
		{"I-12 treasury", func(s *State) { s.Pool.Cash.Treasury = wei.Neg() }},
		{"I-12 balance of 0x0000000000000000000000000000000000000002", func(s *State) { s.balances[bob] = wei.Neg() }},
	} {
		w := heldWorld(t)
		if err := w.Check(w.now); err != nil {
			t.Fatalf("got %v before anything is broken, want no error", err)
		}
		c.bend(w.State)
		if err := w.Check(w.now); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("got %v, want it to name %q", err, c.want)
		}
	}
}

// Money moved from one place to another keeps the sum: what is negative is found all the same.
func TestCheckFindsTheNegativeWhereSumsAreRight(t *testing.T) {
	w := heldWorld(t)
	dollar := must[USD]("1")
	w.Pool.Cash.Treasury, w.Pool.Cash.LpCash = dollar.Neg(), w.Pool.Cash.LpCash.Add(w.Pool.Cash.Treasury).Add(dollar)
	err := w.Check(w.now)
	if want := "I-12 treasury is not negative, market 0: have -1, want 0"; err == nil || err.Error() != want {
		t.Errorf("got %v, want %s alone", err, want)
	}
}

// All that is broken is named, in one error.
func TestCheckNamesAll(t *testing.T) {
	w := heldWorld(t)
	w.Assets = w.Assets.Add(must[USD]("2"))
	w.own(1).Book.FundingDebt = w.own(1).Book.FundingDebt.Add(wad[Debt]("1"))
	w.own(2).FundingKept = must[USD]("-5")
	w.Pool.Cash.Insurance = must[USD]("-1")
	err := fmt.Sprint(w.Check(w.now))
	for _, want := range []string{"I-1 ", "I-2 funding debt", "I-4 ", "market 2", "I-12 insurance"} {
		if !strings.Contains(err, want) {
			t.Errorf("got %s, want it to name %q", err, want)
		}
	}
}

// A state that no arithmetic can sum up is an error, not a panic.
func TestCheckReturnsArithmetic(t *testing.T) {
	w := heldWorld(t)
	w.balances[alice] = wad[USD]("57896044618658097711785492504343953926634992332820282019728792003956564819967")
	if err := w.Check(w.now); err == nil || !strings.Contains(err.Error(), string(ErrOverflow)) {
		t.Errorf("got %v, want %v", err, ErrOverflow)
	}
}

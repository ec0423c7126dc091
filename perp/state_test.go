package perp

import (
	"fmt"
	"reflect"
	"slices"
	"testing"
)

// eachLeaf calls do for every field of what a pointer points to, or for itself where it has no fields of its own.
func eachLeaf(pointer any, do func(name string, field reflect.Value)) {
	v := reflect.ValueOf(pointer).Elem()
	if v.Kind() == reflect.Struct && v.NumField() > 1 {
		eachField(v, v.Type().Name()+".", do)
		return
	}
	do(v.Type().Name(), v)
}

// Whatever is stored, changed by a unit, makes another digest, and no two of them are the same.
func TestDigestIsOfEveryField(t *testing.T) {
	w := heldWorld(t)
	w.do(requesting("100"))
	s := w.State
	position := &s.holdings[1].byAccount[alice].position
	order, request := s.orders[orderID(1, 3)], s.requests[lender]
	seen := map[Hash]string{s.Digest(): "what is unchanged"}
	changed := func(name string) {
		digest := s.Digest()
		if before, twice := seen[digest]; twice {
			t.Errorf("%s: got the digest of %s, want another", name, before)
		}
		seen[digest] = name
	}
	fields := 0
	pointers := []any{s.own(1), position, &order, &request}
	for state, i := reflect.ValueOf(s).Elem(), 0; i < state.NumField(); i++ {
		if state.Type().Field(i).IsExported() {
			pointers = append(pointers, state.Field(i).Addr().Interface())
		}
	}
	for _, pointer := range pointers {
		eachLeaf(pointer, func(name string, field reflect.Value) {
			before := reflect.New(field.Type()).Elem()
			before.Set(field)
			for i, value := range others(field) {
				field.Set(value)
				s.orders[orderID(1, 3)], s.requests[lender] = order, request
				changed(fmt.Sprintf("%s, %d", name, i))
			}
			field.Set(before)
			fields++
		})
	}
	if fields < 88 {
		t.Errorf("got %d fields, want the 88 that there are, and any new one", fields)
	}
}

// Every map of a state counts: a new entry, another value, no entry.
func TestDigestIsOfEveryEntry(t *testing.T) {
	key := func(n uint64) [2]Address { return [2]Address{addr(n), addr(n + 1)} }
	entries := map[string]func(*State, uint64){
		"markets": func(s *State, n uint64) { s.markets[MarketID(n)] = &Market{ID: MarketID(n)} },
		"holdings": func(s *State, n uint64) {
			held := newHoldings()
			held.byAccount[addr(n)] = &holding{account: addr(n), position: Position{Epoch: n}}
			s.holdings[9] = held
		},
		"balances":  func(s *State, n uint64) { s.balances[addr(n)] = must[USD]("1") },
		"orders":    func(s *State, n uint64) { s.orders[OrderID(n)] = Order{ID: OrderID(n)} },
		"reporters": func(s *State, n uint64) { s.reporters[addr(n)] = 1 },
		"shares":    func(s *State, n uint64) { s.shares[addr(n)] = must[Shares]("1") },
		"requests":  func(s *State, n uint64) { s.requests[addr(n)] = RedeemRequest{ReadyAt: 1} },
		"delegates": func(s *State, n uint64) { s.delegates[key(n)] = true },
		"roles":     func(s *State, n uint64) { s.roles[Grant{Hash{byte(n)}, addr(n)}] = true },
	}
	// live follows from orders; the journal is empty between transactions
	follows := []string{"live", "journal"}
	fields := reflect.TypeFor[State]()
	for i := range fields.NumField() {
		field := fields.Field(i)
		if _, known := entries[field.Name]; !known && !field.IsExported() && !slices.Contains(follows, field.Name) {
			t.Errorf("got no entry of State.%s, want one of each map", field.Name)
		}
	}
	seen := map[Hash]string{NewState(Contracts{}).Digest(): "nothing"}
	for name, put := range entries {
		for n := uint64(20); n < 23; n++ {
			s := NewState(Contracts{})
			put(s, n)
			digest := s.Digest()
			if before, twice := seen[digest]; twice {
				t.Errorf("%s %d: got the digest of %s, want another", name, n, before)
			}
			seen[digest] = fmt.Sprintf("%s %d", name, n)
		}
	}
}

// What is not there is zero, and looking at it leaves nothing behind.
func TestStateWhereNothingIs(t *testing.T) {
	s := NewState(Contracts{Vault: vaultAt, Keeper: batcherAt})
	before := s.Digest()
	if got := s.Market(3); got != (Market{ID: 3}) {
		t.Errorf("got %+v, want an empty market", got)
	}
	if got := s.Position(alice, 3); got != (Position{}) {
		t.Errorf("got %+v, want no position", got)
	}
	s.Positions(3, func(Address, *Position) bool {
		t.Error("got a position, want none")
		return true
	})
	if order, ok := s.Order(1); ok || order != (Order{}) {
		t.Errorf("got %+v, want no order", order)
	}
	if order, ok := s.LiveOrder(alice, 1); ok || order != (Order{}) {
		t.Errorf("got %+v, want no order", order)
	}
	if got := s.OpenOrders(); len(got) != 0 {
		t.Errorf("got %+v, want none", got)
	}
	if !s.Balance(alice).IsZero() || !s.Shares(alice).IsZero() || s.RedeemRequest(alice) != (RedeemRequest{}) {
		t.Error("got money of nobody's, want none")
	}
	if _, ok := s.ReporterIndex(alice); ok || s.IsDelegate(alice, bob) || s.HasRole(Admin, alice) {
		t.Error("got a reporter, a delegate or an admin, want none")
	}
	if s.Digest() != before {
		t.Error("got another state by looking, want the same")
	}
}

func TestOpenOrdersAreByID(t *testing.T) {
	w := newWorld(t)
	for _, r := range []OrderRequest{
		w.stopOrder(bob, 2, "1", "60", true), marketOrder(alice, 1, "1", "1000"),
		w.stopOrder(alice, 2, "1", "60", true), marketOrder(bob, 1, "1", "1000"), marketOrder(alice, 2, "1", "1000"),
	} {
		w.create(r)
	}
	var got []OrderID
	for _, order := range w.OpenOrders() {
		got = append(got, order.ID)
		if order.ID.Market() != order.Market {
			t.Errorf("got market %d of order %d, want %d", order.ID.Market(), order.ID, order.Market)
		}
	}
	want := []OrderID{orderID(1, 1), orderID(1, 2), orderID(2, 1), orderID(2, 2), orderID(2, 3)}
	if !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestPositionsStopWhenTold(t *testing.T) {
	w := heldWorld(t)
	all, stopped := 0, 0
	w.Positions(1, func(account Address, p *Position) bool {
		if *p != w.Position(account, 1) || p.Size.IsZero() {
			t.Errorf("got %+v of %s, want what is stored, and open", p, account)
		}
		all++
		return true
	})
	w.Positions(1, func(Address, *Position) bool {
		stopped++
		return false
	})
	if all != 2 || stopped != 1 {
		t.Errorf("got %d, and %d until told to stop, want 2 and 1", all, stopped)
	}
}

// A closed position keeps its epoch, so that an order of before is void; it is no position to look at.
func TestClosedPositionsKeepTheirEpoch(t *testing.T) {
	w := evenWorld(t)
	w.trade(alice, 1, "-10", "0", "2000")
	if got := w.Position(alice, 1); got != (Position{Epoch: 1}) {
		t.Errorf("got %+v, want an epoch of 1 alone", got)
	}
	w.Positions(1, func(Address, *Position) bool {
		t.Error("got a position, want none open")
		return true
	})
	w.at(1, "2000")
	w.trade(alice, 1, "-10", "4422.006", "2000")
	if got := w.Position(alice, 1).Epoch; got != 1 {
		t.Errorf("got epoch %d, want 1: opening moves none", got)
	}
}

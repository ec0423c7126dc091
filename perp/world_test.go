package perp

import (
	"bytes"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"
)

// Who acts in a world.
var (
	alice, bob, carol, lender, executor = addr(1), addr(2), addr(3), addr(4), addr(5)
	governor, guardian, deleverager     = addr(6), addr(7), addr(8)
	stranger                            = addr(9)
	vaultAt, batcherAt                  = addr(100), addr(101)
)

const (
	// genesis is when a world begins, and when its first prices are accepted.
	genesis Time = 1_000_000
	// threeSigners are the reporters with the indices 0 to 2.
	threeSigners uint32 = 0b111
)

// world is a state under test, and a mirror that follows it by Apply alone: the two must never differ. Governance has
// listed two markets, at $2000 and $50; alice, bob and carol have $100,000 each on the ledger, the pool $1,000,000.
type world struct {
	*State
	t      testing.TB
	now    Time
	mirror *State
	// told is what was committed, as long as it records.
	records bool
	told    []transaction
}

// transaction is what one transaction told, and a snapshot of the state before it.
type transaction struct {
	now    Time
	events []Event
	before []byte
}

// newWorld has the majors' and the alts' parameters of section 8.
func newWorld(t testing.TB) *world { return newWorldOf(t, majorParams(), altParams()) }

// evenParams are of a market where sums come out even: no funding, margins that do not grow with size, one penalty.
func evenParams() MarketParams {
	p := majorParams()
	p.MaintenanceMargin, p.SizeFactor, p.FundingFactor = 30_000, 0, 0
	p.MinPenalty, p.MaxPenalty = 10_000, 10_000
	return p
}

func newWorldOf(t testing.TB, markets ...MarketParams) *world {
	t.Helper()
	w := newDeployment(t)
	for i, params := range markets {
		w.do(func(tx *Tx) error { return tx.ListMarket(governor, [32]byte{'M', byte('1' + i)}, params) })
	}
	w.push("2000", "50")
	for _, account := range []Address{alice, bob, carol} {
		w.deposit(account, "100000")
	}
	w.do(func(tx *Tx) error {
		_, err := tx.DepositToPool(lender, lender, must[Tokens]("1000000"))
		return err
	})
	return w
}

// newDeployment has roles, parameters and five reporters, but no market and no money.
func newDeployment(t testing.TB) *world {
	t.Helper()
	contracts := Contracts{Vault: vaultAt, Keeper: batcherAt}
	w := &world{State: NewState(contracts), t: t, now: genesis, mirror: NewState(contracts), records: true}
	w.tell(
		&RoleGranted{Admin, governor, governor}, &RoleGranted{Governor, governor, governor},
		&RoleGranted{Guardian, guardian, governor}, &RoleGranted{Deleverager, deleverager, governor},
	)
	for _, act := range []func(*Tx) error{
		func(tx *Tx) error { return tx.SetGlobalParams(governor, globalParams()) },
		func(tx *Tx) error { return tx.SetOrderParams(governor, orderParams()) },
		func(tx *Tx) error { return tx.SetFeedParams(governor, feedParams()) },
		func(tx *Tx) error { return tx.SetCooldown(governor, 86_400) },
		func(tx *Tx) error { return tx.SetReporters(governor, reporters(5), nil, 3) },
	} {
		w.do(act)
	}
	return w
}

// reporters are as many as wanted.
func reporters(count uint64) (all []Address) {
	for i := range count {
		all = append(all, addr(201+i))
	}
	return all
}

// tell applies events that no entry point tells, like those of the constructors.
func (w *world) tell(events ...Event) {
	w.t.Helper()
	if err := w.Apply(w.now, events); err != nil {
		w.t.Fatalf("got %v, want the events applied", err)
	}
	w.follow(events)
}

// do commits a transaction, lets the mirror follow, and returns what was told.
func (w *world) do(act func(*Tx) error) []Event {
	w.t.Helper()
	tx := w.Begin(w.now)
	if err := act(tx); err != nil {
		w.t.Fatalf("got %v, want no error", err)
	}
	tx.Commit()
	w.follow(tx.Events())
	return tx.Events()
}

func (w *world) follow(events []Event) {
	w.t.Helper()
	if w.records {
		w.told = append(w.told, transaction{w.now, events, encoded(w.t, w.mirror)})
	}
	if err := w.mirror.Apply(w.now, events); err != nil {
		w.t.Fatalf("mirror: got %v, want %s applied", err, describe(events))
	}
	if got, want := w.mirror.Digest(), w.Digest(); got != want {
		w.t.Fatalf("mirror: got digest %s, want %s after %s", got, want, describe(events))
	}
}

// encoded is a snapshot of a state.
func encoded(t testing.TB, s *State) []byte {
	t.Helper()
	var snapshot bytes.Buffer
	if err := s.Encode(&snapshot); err != nil {
		t.Fatal(err)
	}
	return snapshot.Bytes()
}

// decoded is the state of a snapshot.
func decoded(t testing.TB, snapshot []byte) *State {
	t.Helper()
	s, err := Decode(bytes.NewReader(snapshot))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// bend changes state and mirror by hand, to what no test could wait for.
func (w *world) bend(change func(*State)) {
	change(w.State)
	change(w.mirror)
}

// tells commits a transaction that must tell exactly what is wanted.
func (w *world) tells(act func(*Tx) error, want ...Event) {
	w.t.Helper()
	checkEvents(w.t, w.do(act), want)
}

func checkEvents(t testing.TB, got, want []Event) {
	t.Helper()
	for i := range min(len(got), len(want)) {
		if !reflect.DeepEqual(got[i], want[i]) {
			t.Errorf("event %d: got %s, want %s", i, describe(got[i:i+1]), describe(want[i:i+1]))
		}
	}
	if len(got) != len(want) {
		t.Errorf("got %s, want %s", describe(got), describe(want))
	}
}

// describe is events by name, with what they carry.
func describe(events []Event) string {
	told := make([]string, len(events))
	for i, e := range events {
		told[i] = fmt.Sprintf("%s%+v", kindOf(e), reflect.ValueOf(e).Elem())
	}
	return strings.Join(told, "; ")
}

// refused is what a refusal is compared with.
func refused(name string, args ...any) *Refusal { return &Refusal{name, args} }

// refuses wants act refused so, and neither state nor events changed by it.
func (w *world) refuses(act func(*Tx) error, want *Refusal) {
	w.t.Helper()
	before := w.Digest()
	tx := w.Begin(w.now)
	err := act(tx)
	tx.Commit()
	var got *Refusal
	if !errors.As(err, &got) || !reflect.DeepEqual(got, want) {
		w.t.Errorf("got %v, want %v", err, want)
	}
	if told := tx.Events(); len(told) != 0 {
		w.t.Errorf("got %s told by what is refused, want nothing", describe(told))
	}
	if after := w.Digest(); after != before {
		w.t.Errorf("got another state after %v, want it unchanged", err)
	}
}

// limit is a world brought to one side of a limit, and what becomes of a call there: a refusal, or nil where it passes.
type limit struct {
	name string
	// bring is nil where the world is there already.
	bring func(*world)
	act   func(*Tx) error
	want  *Refusal
}

// checkLimits gives each limit a world of its own.
func checkLimits(t *testing.T, build func(testing.TB) *world, limits []limit) {
	t.Helper()
	for _, l := range limits {
		t.Run(l.name, func(t *testing.T) {
			w := build(t)
			if l.bring != nil {
				l.bring(w)
			}
			if l.want == nil {
				w.do(l.act)
				return
			}
			w.refuses(l.act, l.want)
		})
	}
}

func (w *world) wait(seconds Time) { w.now += seconds }

// second is prices of the markets from 1 on, signed by three; an empty one is left out.
func second(at Time, prices ...string) Second {
	s := Second{Timestamp: at, Signers: threeSigners}
	for i, text := range prices {
		if text != "" {
			s.Prices = append(s.Prices, MarketPrice{MarketID(i + 1), must[Price](text)})
		}
	}
	return s
}

// push makes prices the latest, of this second.
func (w *world) push(prices ...string) []Event {
	w.t.Helper()
	return w.do(func(tx *Tx) error { return tx.Push(second(w.now, prices...)) })
}

// at is so much later, at prices of then.
func (w *world) at(later Time, prices ...string) {
	w.t.Helper()
	w.wait(later)
	w.push(prices...)
}

// resume goes to a time long from now, at prices of then, past the grace that the outage before it begins.
func (w *world) resume(at Time, prices ...string) {
	w.t.Helper()
	grace := w.FeedParams.GracePeriod
	w.now = at - grace
	w.push(prices...)
	w.at(grace, prices...)
}

func (w *world) deposit(account Address, amount string) {
	w.t.Helper()
	w.do(func(tx *Tx) error { return tx.Deposit(account, must[Tokens](amount)) })
}

// marketOrder asks for a fill at any price; margin > 0 goes in.
func marketOrder(account Address, market MarketID, size, margin string) OrderRequest {
	request := OrderRequest{
		Account: account, Market: market, SizeDelta: must[Size](size), MarginDelta: must[USD](margin),
	}
	if request.SizeDelta.Sign() > 0 {
		request.AcceptablePrice = AnyPrice
	}
	return request
}

// create enters an order and returns it as it was told.
func (w *world) create(request OrderRequest) Order {
	w.t.Helper()
	var id OrderID
	w.do(func(tx *Tx) (err error) {
		id, err = tx.CreateOrder(request.Account, request)
		return err
	})
	order, ok := w.Order(id)
	if !ok {
		w.t.Fatalf("got no order %d, want it waiting", id)
	}
	return order
}

// executing is the execution of one order at the price of its second.
func executing(order Order, price string) func(*Tx) error {
	prices := Second{Timestamp: order.FillTime, Signers: threeSigners}
	prices.Prices = []MarketPrice{{order.Market, must[Price](price)}}
	return func(tx *Tx) error {
		_, err := tx.Execute(prices, []Order{order}, executor)
		return err
	}
}

// execute goes to the second of an order and executes it.
func (w *world) execute(order Order, price string) []Event {
	w.t.Helper()
	w.now = max(w.now, order.FillTime)
	return w.do(executing(order, price))
}

// trade has a market order filled at a price, two seconds from now; the latest price must be recent.
func (w *world) trade(account Address, market MarketID, size, margin, price string) {
	w.t.Helper()
	told := w.execute(w.create(marketOrder(account, market, size, margin)), price)
	if first[*OrderExecuted](told) == nil {
		w.t.Fatalf("got %s, want %s filled", describe(told), size)
	}
}

// first is the first event of its kind, or nil.
func first[E Event](told []Event) (e E) {
	for _, next := range told {
		if found, ok := next.(E); ok {
			return found
		}
	}
	return e
}

// end ends a market at its latest price.
func (w *world) end(market MarketID) {
	w.t.Helper()
	w.do(func(tx *Tx) error { return tx.EndMarket(governor, market, Price{}) })
}

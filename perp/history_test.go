package perp

import (
	"errors"
	"fmt"
	"math/bits"
	"math/rand/v2"
	"testing"
)

// history is a world that random deeds move: whatever the entry points can do, at random times and prices.
type history struct {
	*world
	*rand.Rand
	accounts []Address
	// levels are what prices wander around.
	levels []float64
	deeds  []deed
}

// deed is something to do: it chooses what, and may go on in time for it; nil where there is nothing to do it to.
type deed struct {
	weight int
	choose func(*history) func(*Tx) error
}

func newHistory(t testing.TB, seed uint64) *history {
	w := newWorldOf(t, majorParams(), altParams(), evenParams())
	h := &history{
		world: w, Rand: rand.New(rand.NewPCG(seed, 0)), levels: []float64{2000, 50, 300},
		accounts: []Address{alice, bob, carol, addr(10), addr(11)}, deeds: deeds,
	}
	h.push("", "", "300")
	for _, account := range h.accounts[3:] {
		h.deposit(account, "30000")
	}
	// what is to come in, goes out first: a pool that deleveraging is sometimes due for
	h.do(requesting("950000"))
	h.resume(h.now+86_400, "2000", "50", "300")
	h.do(withdrawing(must[Tokens]("900000")))
	return h
}

// run does as many deeds, refused ones among them, and returns how many were not refused.
func (h *history) run(steps int) (done int) {
	h.t.Helper()
	for range steps {
		if h.step() {
			done++
		}
	}
	return done
}

// step does one deed, and tells whether it was not refused.
func (h *history) step() bool {
	h.t.Helper()
	h.pass()
	act := h.choose()
	if act == nil {
		return false
	}
	tx := h.Begin(h.now)
	err := act(tx)
	var refusal *Refusal
	if err != nil && !errors.As(err, &refusal) {
		h.t.Fatalf("got %v, want a refusal if an error", err)
	}
	tx.Commit()
	h.keep(tx.Events())
	return err == nil
}

func (h *history) keep(events []Event) {
	h.t.Helper()
	if len(events) > 0 {
		h.follow(events)
	}
}

// endThird ends the third market, at its price of then.
func (h *history) endThird() {
	h.t.Helper()
	h.wait(1)
	prices := h.second(h.now)
	prices.Prices = prices.Prices[2:]
	h.do(pushing(prices))
	h.end(3)
}

// pass lets time pass, mostly little, and mostly with prices of then.
func (h *history) pass() {
	switch n := h.IntN(100); {
	case n < 80:
		h.wait(h.seconds(1, 4))
	case n < 97:
		h.wait(h.seconds(5, 20))
	case n < 99 || h.IntN(4) != 0:
		h.wait(h.seconds(60, 580))
	default:
		h.wait(h.seconds(20_000, 100_000))
	}
	if h.IntN(10) == 0 {
		return
	}
	for i := range h.levels {
		h.levels[i] *= 1 + (h.Float64()-0.5)/100
		if h.IntN(25) == 0 {
			h.levels[i] *= 1 + (h.Float64()-0.5)*0.3
		}
	}
	tx := h.Begin(h.now)
	if err := tx.Push(h.second(h.now)); err != nil && !IsRefusal(err, "NotNewer") {
		h.t.Fatalf("got %v, want prices pushed", err)
	}
	tx.Commit()
	h.keep(tx.Events())
}

func (h *history) seconds(low, high uint64) Time { return Time(low + h.Uint64N(high-low)) }

func (h *history) price(i int) string { return fmt.Sprintf("%.4f", h.levels[i]) }

// second is the prices of a second, signed by a quorum.
func (h *history) second(at Time) Second {
	s := second(at, h.price(0), h.price(1), h.price(2))
	s.Signers = 0
	for left := h.Reporters.Used; bits.OnesCount32(s.Signers) < int(h.Reporters.Quorum); left &= left - 1 {
		s.Signers |= left & -left
	}
	return s
}

// overdue is a live order that nobody has filled in time.
func (h *history) overdue() func(*Tx) error {
	for _, order := range h.orders(false) {
		if h.now > order.CreatedAt+h.OrderParams.OrderLife && order.Number == h.Market(order.Market).Row.Done+1 {
			return cancelling(executor, order)
		}
	}
	return nil
}

func (h *history) choose() func(*Tx) error {
	sum := 0
	for _, d := range h.deeds {
		sum += d.weight
	}
	n := h.IntN(sum)
	for _, d := range h.deeds {
		if n -= d.weight; n < 0 {
			return d.choose(h)
		}
	}
	return nil
}

func (h *history) coin() bool { return h.IntN(2) == 0 }

func pick[T any](h *history, all []T) (one T, ok bool) {
	if len(all) == 0 {
		return one, false
	}
	return all[h.IntN(len(all))], true
}

func (h *history) account() Address { return h.accounts[h.IntN(len(h.accounts))] }

func (h *history) market() MarketID { return MarketID(1 + h.IntN(len(h.levels))) }

func (h *history) usd(most float64) USD { return must[USD](fmt.Sprintf("%.7f", h.Float64()*most)) }

func (h *history) tokens(most float64) Tokens {
	return must[Tokens](fmt.Sprintf("%.6f", h.Float64()*most))
}

// request is of any kind: mostly such as may be filled.
func (h *history) request() OrderRequest {
	r := OrderRequest{Account: h.account(), Market: h.market()}
	level := h.levels[r.Market-1]
	worth := h.Float64() * 40_000
	r.SizeDelta = must[Size](fmt.Sprintf("%.9f", worth/level))
	r.MarginDelta = h.usd(worth / 5)
	held := h.Position(r.Account, r.Market).Size
	kind := h.IntN(6)
	if held.IsZero() {
		kind = 3
	}
	switch kind {
	case 0:
		r.ReduceOnly, r.MarginDelta = true, USD{}
		if held.Sign() > 0 {
			r.SizeDelta = r.SizeDelta.Neg()
		}
	case 1:
		r.SizeDelta, r.MarginDelta = Size{}, h.usd(500).Neg()
	case 2:
		r.SizeDelta = held.Neg()
	default:
		if h.coin() {
			r.SizeDelta = r.SizeDelta.Neg()
		}
	}
	if r.SizeDelta.Sign() > 0 {
		r.AcceptablePrice = AnyPrice
	}
	if h.IntN(4) == 0 {
		r.AcceptablePrice = must[Price](fmt.Sprintf("%.4f", level))
	}
	return r
}

// waitingRequest is one with a trigger near the price.
func (h *history) waitingRequest() OrderRequest {
	r := h.request()
	r.TriggerPrice = must[Price](fmt.Sprintf("%.4f", h.levels[r.Market-1]*(1+(h.Float64()-0.5)/100)))
	r.TriggerAbove, r.Expiry = h.coin(), h.now+h.seconds(1, 5000)
	return r
}

// orders are those that wait for their trigger, or those that are live.
func (h *history) orders(waits bool) (some []Order) {
	for _, order := range h.OpenOrders() {
		if order.Waits() == waits {
			some = append(some, order)
		}
	}
	return some
}

// execution goes to the second of a live order, and takes all of that second along.
func (h *history) execution() func(*Tx) error {
	live, ok := pick(h, h.orders(false))
	if !ok {
		return nil
	}
	h.now = max(h.now, live.FillTime)
	var together []Order
	for _, order := range h.orders(false) {
		if order.FillTime == live.FillTime && h.Market(order.Market).Status == Live {
			together = append(together, order)
		}
	}
	if h.IntN(5) == 0 {
		h.Shuffle(len(together), func(i, j int) { together[i], together[j] = together[j], together[i] })
	}
	prices := h.second(live.FillTime)
	return func(tx *Tx) error {
		_, err := tx.Execute(prices, together, executor)
		return err
	}
}

// liquidation is of a position that can be liquidated at the latest price, if there is any.
func (h *history) liquidation() func(*Tx) error {
	for id := range h.levels {
		market := MarketID(id + 1)
		if found := h.Liquidatable(market, h.Market(market).Latest.Price, h.now); len(found) > 0 {
			return func(tx *Tx) error {
				_, err := tx.Liquidate(found[0].Account, market, executor)
				return err
			}
		}
	}
	return nil
}

// deleveraging is of who has won most of a market.
func (h *history) deleveraging() func(*Tx) error {
	market := h.market()
	index := h.Market(market).Latest.Price
	var winner Address
	var most USD
	h.Positions(market, func(account Address, p *Position) bool {
		if pnl := p.Pnl(index); pnl.Gt(most) || pnl == most && account.Cmp(winner) < 0 {
			winner, most = account, pnl
		}
		return true
	})
	return func(tx *Tx) error {
		_, err := tx.Deleverage(batcherAt, winner, market)
		return err
	}
}

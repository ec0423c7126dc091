package twin

import (
	"testing"

	"github.com/tidemark/tidemark/bindings/orders"
)

func BenchmarkNotional(b *testing.B) {
	w := newTwin(b)
	method, size, index := w.selector("notional"), wad(2).Bytes32(), wad(3).Bytes32()
	for b.Loop() {
		w.call(method, size, index)
	}
}

func BenchmarkLiquidate(b *testing.B) {
	w := newTwin(b)
	calldata := w.sickLong()
	for b.Loop() {
		w.run(calldata)
	}
}

func BenchmarkDeploy(b *testing.B) {
	for b.Loop() {
		newExchange(b)
	}
}

func BenchmarkSign(b *testing.B) {
	x := newExchange(b)
	for b.Loop() {
		x.agreed(x.now(), dollars(2000), dollars(0.10))
	}
}

// BenchmarkCreate leaves no more orders than it times: each is filled before the next.
func BenchmarkCreate(b *testing.B) {
	x := newMarket(b)
	for size := int64(1); b.Loop(); size = -size {
		order := x.order(size)
		b.StopTimer()
		x.fill(order)
		b.StartTimer()
	}
}

// BenchmarkPushAndExecute is what the contracts do in two transactions; the orders before them and the signatures are
// not counted.
func BenchmarkPushAndExecute(b *testing.B) {
	x := newMarket(b)
	for size := int64(1); b.Loop(); size = -size {
		b.StopTimer()
		order := x.order(size)
		second := order.FillTime.Uint64()
		x.setBlock(x.number()+1, second)
		push := x.feed.pack("push", x.agreed(second-1, dollars(2000), dollars(0.10)))
		update := x.agreed(second, dollars(2000), dollars(0.10))
		execute := x.orders.pack("execute", update, []orders.Order{order}, bot)
		b.StartTimer()
		_, _, pushed := x.call(bot, x.feed.address, push)
		_, _, executed := x.call(bot, x.orders.address, execute)
		if pushed != nil || executed != nil {
			b.Fatal(pushed, executed)
		}
	}
}

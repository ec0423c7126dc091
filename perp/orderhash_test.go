package perp

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/tidemark/tidemark/bindings/orders"
)

// The hash of an order is that of its ABI encoding, which go-ethereum gives as the argument of Orders.hash.
func TestOrderHashIsOfTheABI(t *testing.T) {
	h := newHistory(t, 9)
	h.records = false
	h.run(300)
	extreme := Order{
		Account: addr(1<<64 - 1), Market: 0xffff, SizeDelta: Size{power(103)}.Neg(), MarginDelta: USD{power(111)}.Neg(),
		AcceptablePrice: AnyPrice, TriggerPrice: priceLimit, TriggerAbove: true, ReduceOnly: true, Epoch: 1<<40 - 1,
		Expiry: 1<<40 - 1, CreatedAt: 1<<40 - 2, FillTime: 1<<40 - 3, ID: 1<<56 - 1, Number: 1<<40 - 4,
		KeeperFee: must[USD]("100"),
	}
	all := append(h.OpenOrders(), Order{}, extreme)
	if len(all) < 5 {
		t.Errorf("got %d orders, want some of a history", len(all))
	}
	binding := orders.NewOrders()
	for _, order := range all {
		packed, err := binding.TryPackHash(boundOrder(&order))
		if err != nil {
			t.Fatal(err)
		}
		want := crypto.Keccak256Hash(packed[4:])
		if got := order.Hash(); common.Hash(got) != want {
			t.Errorf("%+v: got %s, want %s", order, got, want)
		}
	}
}

// boundOrder is an order as the generated bindings have it.
func boundOrder(o *Order) orders.Order {
	number := func(n uint64) *big.Int { return new(big.Int).SetUint64(n) }
	signed := func(word [32]byte) *big.Int {
		n := new(big.Int).SetBytes(word[:])
		if word[0] >= 0x80 {
			n.Sub(n, new(big.Int).Lsh(big.NewInt(1), 256))
		}
		return n
	}
	return orders.Order{
		Account: common.Address(o.Account), Market: uint16(o.Market), SizeDelta: signed(o.SizeDelta.Word()),
		MarginDelta: signed(o.MarginDelta.Word()), AcceptablePrice: signed(o.AcceptablePrice.Word()),
		TriggerPrice: signed(o.TriggerPrice.Word()), TriggerAbove: o.TriggerAbove, ReduceOnly: o.ReduceOnly,
		Epoch: number(o.Epoch), Expiry: number(uint64(o.Expiry)), CreatedAt: number(uint64(o.CreatedAt)),
		FillTime: number(uint64(o.FillTime)), Id: uint64(o.ID), Number: number(o.Number),
		KeeperFee: signed(o.KeeperFee.Word()),
	}
}

// Two orders that differ anywhere are two on the chain.
func TestOrderHashIsOfEveryField(t *testing.T) {
	order := Order{Account: alice, Market: 1, SizeDelta: must[Size]("1"), ID: orderID(1, 1)}
	seen := map[Hash]string{order.Hash(): "itself"}
	mutants([]Event{&OrderCreated{order}}, 0, func(field string, mutant []Event) {
		hash := mutant[0].(*OrderCreated).Order.Hash()
		if before, twice := seen[hash]; twice {
			t.Errorf("%s: got the hash of %s, want another", field, before)
		}
		seen[hash] = field
	})
	if len(seen) < 25 {
		t.Errorf("got %d orders, want one for each change", len(seen))
	}
}

package twin

import (
	"bytes"
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	exchangecode "github.com/tidemark/tidemark/bindings/exchange"
	"github.com/tidemark/tidemark/bindings/orders"
)

var (
	alice = named("alice")
	bot   = named("bot")
	pool  = named("lp")
)

// newMarket is an exchange with a pool of 5,000,000, prices of this second, and alice's 100,000 on the ledger.
func newMarket(t testing.TB) *exchange {
	t.Helper()
	x := newExchange(t, alice, pool)
	x.must(bot, x.feed, "push", x.agreed(x.now(), dollars(2000), dollars(0.10)))
	x.pass(1)
	x.must(pool, x.vault, "deposit", tokens(5_000_000), pool)
	x.must(alice, x.exchange, "deposit", alice, tokens(100_000))
	return x
}

// order creates a market order of alice, with 200 of margin for a buy, and gives it back.
func (x *exchange) order(size int64) orders.Order {
	x.t.Helper()
	request := orders.OrderRequest{
		Account:         alice,
		Market:          marketETH,
		SizeDelta:       whole(size),
		MarginDelta:     new(big.Int),
		AcceptablePrice: new(big.Int),
		TriggerPrice:    new(big.Int),
		Expiry:          new(big.Int),
	}
	if size > 0 {
		request.MarginDelta, request.AcceptablePrice = whole(200), whole(1_000_000)
	}
	_, logs := x.must(alice, x.orders, "create", request)
	created, err := orders.NewOrders().UnpackOrderCreatedEvent(logs[len(logs)-1])
	if err != nil {
		x.t.Fatalf("read OrderCreated: %v", err)
	}
	return created.Order
}

// fill executes an order at its second, at 2000.
func (x *exchange) fill(order orders.Order) ([]uint8, []*types.Log) {
	x.t.Helper()
	second := order.FillTime.Uint64()
	x.setBlock(x.number()+1, second)
	update := x.agreed(second, dollars(2000), dollars(0.10))
	answer, logs := x.must(bot, x.orders, "execute", update, []orders.Order{order}, bot)
	return answer[0].([]uint8), logs
}

func (x *exchange) positionOf(account common.Address, market uint16) exchangecode.Position {
	x.t.Helper()
	answer := x.read(x.exchange, "positionOf", account, market)
	return *abi.ConvertType(answer[0], new(exchangecode.Position)).(*exchangecode.Position)
}

func TestOrderIsExecuted(t *testing.T) {
	x := newMarket(t)
	faults, logs := x.fill(x.order(1))
	if !bytes.Equal(faults, []byte{0}) {
		t.Fatalf("got faults %v, want none", faults)
	}
	position := x.positionOf(alice, marketETH)
	if position.Size.Cmp(whole(1)) != 0 {
		t.Errorf("got size %v, want %v", position.Size, whole(1))
	}
	if last := logs[len(logs)-1]; last.BlockTimestamp != x.now() || last.BlockNumber != x.number() {
		got := [2]uint64{last.BlockNumber, last.BlockTimestamp}
		t.Errorf("got a log of block and time %v, want %v", got, [2]uint64{x.number(), x.now()})
	}
}

func TestLiquidationOfTheHealthyIsRefusedByName(t *testing.T) {
	x := newMarket(t)
	x.fill(x.order(1))
	before := len(x.words[x.exchange.address])
	_, logs, failure := x.send(bot, x.exchange, "liquidate", alice, marketETH, bot)
	if failure == nil {
		t.Fatal("got a liquidation, want a revert")
	}
	name, args := decodeError(x.exchange.abi, failure.data)
	if name != "Healthy" || args[0] != alice || args[1] != marketETH {
		t.Errorf("got %s%v, want Healthy[%v %v …]", name, args, alice, marketETH)
	}
	if len(x.changed()) != 0 || len(logs) != 0 || len(x.words[x.exchange.address]) != before {
		t.Errorf("got changes %v and logs %v of a revert, want none", x.changed(), logs)
	}
}

func TestPriceIsOneChangedWord(t *testing.T) {
	x := newMarket(t)
	x.must(bot, x.feed, "push", x.agreed(x.now(), dollars(2001)))
	// the third slot of the feed's layout maps a market to its word
	place := crypto.Keccak256Hash(word(big.NewInt(int64(marketETH))), word(big.NewInt(2)))
	want := common.BigToHash(x.read(x.feed, "word", marketETH)[0].(*big.Int))
	got := x.changed()
	if len(got) != 1 || len(got[x.feed.address]) != 1 || got[x.feed.address][place] != want {
		t.Errorf("got changes %v, want %v at %v of the feed alone", got, want, place)
	}
	if kept := x.words.get(x.feed.address, place); kept != want {
		t.Errorf("got word %v kept, want %v", kept, want)
	}
}

func TestReportersMustBeInOrder(t *testing.T) {
	x := newExchange(t)
	prices := []*uint256.Int{dollars(2000)}
	update := x.signUpdate(x.now(), []uint16{marketETH}, [][]*uint256.Int{prices, prices, prices}, []int{0, 2, 1})
	_, _, failure := x.send(bot, x.feed, "push", update)
	if failure == nil {
		t.Fatal("got a push by reporters out of order, want a revert")
	}
	if name, _ := decodeError(x.feed.abi, failure.data); name != "UnsortedSigners" {
		t.Errorf("got %s, want UnsortedSigners", x.explain(failure))
	}
}

func TestRolesAreHandedOver(t *testing.T) {
	x := newExchange(t)
	holders := map[common.Hash][]common.Address{
		governorRole:    {x.timelock.address, governor},
		adminRole:       {x.timelock.address},
		guardianRole:    {guardian},
		deleveragerRole: {deleverager},
	}
	for role, accounts := range holders {
		for _, account := range accounts {
			if !x.read(x.governance, "hasRole", role, account)[0].(bool) {
				t.Errorf("got %v without role %v", account, role)
			}
		}
		if x.read(x.governance, "hasRole", role, deployer)[0].(bool) {
			t.Errorf("got the deployer with role %v still", role)
		}
	}
	if got := x.listMarket("BTC-USD", majorParams()); got != 3 {
		t.Errorf("got market %d, want 3", got)
	}
}

// installed is a contract of that code.
func (c *chain) installed(t *testing.T, code ...byte) common.Address {
	t.Helper()
	copyAll := []byte{
		byte(vm.PUSH1), byte(len(code)), byte(vm.PUSH1), 11, byte(vm.PUSH0), byte(vm.CODECOPY),
		byte(vm.PUSH1), byte(len(code)), byte(vm.PUSH0), byte(vm.RETURN), byte(vm.STOP),
	}
	address, failure := c.deploy(deployer, copyAll, code)
	if failure != nil {
		t.Fatal(failure)
	}
	return address
}

func TestTransientStorageEndsWithItsTransaction(t *testing.T) {
	c := newChain(startTime)
	counter := c.installed(t,
		byte(vm.PUSH0), byte(vm.TLOAD), byte(vm.PUSH0), byte(vm.MSTORE),
		byte(vm.PUSH1), 1, byte(vm.PUSH0), byte(vm.TSTORE),
		byte(vm.PUSH1), 32, byte(vm.PUSH0), byte(vm.RETURN))
	for range 2 {
		output, _, failure := c.call(alice, counter, nil)
		if failure != nil || !bytes.Equal(output, make([]byte, 32)) {
			t.Fatalf("got %x and %v, want 0 at the start of every transaction", output, failure)
		}
	}
}

func TestSlotsAreColdInEveryTransaction(t *testing.T) {
	const coldLoad = 2 + 2100 + 2
	c := newChain(startTime)
	loader := c.installed(t, byte(vm.PUSH0), byte(vm.SLOAD), byte(vm.POP))
	for range 2 {
		if _, _, failure := c.call(alice, loader, nil); failure != nil || c.gasUsed != coldLoad {
			t.Errorf("got %d gas and %v, want %d", c.gasUsed, failure, coldLoad)
		}
	}
	c.gas = coldLoad - 1
	if _, _, failure := c.call(alice, loader, nil); failure == nil || !errors.Is(failure.cause, vm.ErrOutOfGas) {
		t.Errorf("got %v, want out of gas", failure)
	}
}

func TestClearedWordIsChangedAndNotKept(t *testing.T) {
	c := newChain(startTime)
	store := c.installed(t, byte(vm.PUSH0), byte(vm.CALLDATALOAD), byte(vm.PUSH0), byte(vm.SSTORE))
	one := common.BigToHash(big.NewInt(1))
	for _, value := range []common.Hash{one, {}} {
		if _, failure := c.view(alice, store, value[:]); failure != nil {
			t.Fatal(failure)
		}
		if _, _, failure := c.call(alice, store, value[:]); failure != nil {
			t.Fatal(failure)
		}
		if got, changed := c.changed()[store][common.Hash{}]; !changed || got != value {
			t.Errorf("got %v changed to, want %v", c.changed(), value)
		}
	}
	if len(c.words[store]) != 0 {
		t.Errorf("got words %v, want none", c.words[store])
	}
}

package twin

import (
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	exchangecode "github.com/tidemark/tidemark/bindings/exchange"
	"github.com/tidemark/tidemark/bindings/governance"
	"github.com/tidemark/tidemark/bindings/keeper"
	"github.com/tidemark/tidemark/bindings/lens"
	"github.com/tidemark/tidemark/bindings/lpvault"
	"github.com/tidemark/tidemark/bindings/orders"
	"github.com/tidemark/tidemark/bindings/pricefeed"
	"github.com/tidemark/tidemark/bindings/testusd"
	"github.com/tidemark/tidemark/bindings/timelockcontroller"
)

const (
	startTime     = 1_800_000_000
	reporterCount = 5
	quorum        = 3

	marketETH  uint16 = 1
	marketDOGE uint16 = 2

	cooldown      = 24 * 60 * 60
	timelockDelay = 48 * 60 * 60
)

// exchange is every contract on a chain of its own, as the contracts' own tests deploy them: two markets, five
// reporters with quorum 3, all roles with the timelock; but `governor` is one too, so that nothing need wait.
type exchange struct {
	*chain
	t         testing.TB
	reporters []*ecdsa.PrivateKey

	usd, feed, exchange, orders, vault, governance, keeper, lens, timelock contract
}

// newExchange gives every account 10,000,000 TestUSD, which the exchange and the vault may take.
func newExchange(t testing.TB, accounts ...common.Address) *exchange {
	t.Helper()
	x := &exchange{chain: newChain(startTime), t: t, reporters: reporterKeys(reporterCount)}
	x.deployAll()
	x.configure()
	x.listMarket("ETH-USD", majorParams())
	x.listMarket("DOGE-USD", altParams())
	x.handOver()
	for _, account := range accounts {
		x.fund(account, 10_000_000)
		x.must(account, x.usd, "approve", x.exchange.address, maxUint256())
		x.must(account, x.usd, "approve", x.vault.address, maxUint256())
	}
	return x
}

// send runs a transaction.
func (x *exchange) send(
	from common.Address, to contract, method string, args ...any,
) ([]any, []*types.Log, *revert) {
	output, logs, failure := x.call(from, to.address, to.pack(method, args...))
	if failure != nil {
		return nil, nil, failure
	}
	return to.unpack(method, output), logs, nil
}

// must is send that may not revert.
func (x *exchange) must(from common.Address, to contract, method string, args ...any) ([]any, []*types.Log) {
	x.t.Helper()
	answer, logs, failure := x.send(from, to, method, args...)
	if failure != nil {
		x.t.Fatalf("%s: %s", method, x.explain(failure))
	}
	return answer, logs
}

// read is what a method would answer now; it may not revert.
func (x *exchange) read(of contract, method string, args ...any) []any {
	x.t.Helper()
	output, failure := x.view(common.Address{}, of.address, of.pack(method, args...))
	if failure != nil {
		x.t.Fatalf("%s: %s", method, x.explain(failure))
	}
	return of.unpack(method, output)
}

// fund gives an account new TestUSD, up to 10,000,000.
func (x *exchange) fund(account common.Address, amount int64) {
	x.t.Helper()
	x.must(account, x.usd, "faucet", account, tokens(amount))
}

// listMarket lists the next market.
func (x *exchange) listMarket(symbol string, params governance.MarketParams) uint16 {
	x.t.Helper()
	answer, _ := x.must(governor, x.governance, "listMarket", symbolOf(symbol), params)
	return answer[0].(uint16)
}

// deployAll predicts the addresses that the contracts must know of each other.
func (x *exchange) deployAll() {
	x.t.Helper()
	x.usd = x.create(&testusd.TestUSDMetaData)
	nonce := x.db.GetNonce(deployer)
	address := func(after uint64) common.Address { return crypto.CreateAddress(deployer, nonce+after) }
	exchangeAt, ordersAt, vaultAt, governanceAt, keeperAt := address(1), address(2), address(3), address(4), address(5)
	usd, feed := x.usd.address, address(0)
	x.feed = x.create(&pricefeed.PriceFeedMetaData, governanceAt)
	x.exchange = x.create(&exchangecode.ExchangeMetaData, usd, feed, ordersAt, vaultAt, governanceAt, keeperAt)
	x.orders = x.create(&orders.OrdersMetaData, exchangeAt, feed, governanceAt)
	x.vault = x.create(&lpvault.LpVaultMetaData, usd, exchangeAt, governanceAt)
	x.governance = x.create(&governance.GovernanceMetaData, exchangeAt, ordersAt, feed, vaultAt, deployer)
	x.keeper = x.create(&keeper.KeeperMetaData, exchangeAt, ordersAt, feed, governanceAt)
	proposers := []common.Address{proposer}
	x.timelock = x.create(&timelockcontroller.TimelockControllerMetaData,
		big.NewInt(timelockDelay), proposers, proposers, common.Address{})
	x.lens = x.create(&lens.LensMetaData, exchangeAt, ordersAt, feed, vaultAt, governanceAt)
}

func (x *exchange) create(binding *bind.MetaData, args ...any) contract {
	x.t.Helper()
	c := contract{abi: boundABI(binding)}
	var failure *revert
	c.address, failure = x.deploy(deployer, common.FromHex(binding.Bin), c.pack("", args...))
	if failure != nil {
		x.t.Fatalf("deploy %s: %v", binding.ID, failure)
	}
	return c
}

func (x *exchange) configure() {
	x.t.Helper()
	x.must(deployer, x.governance, "grantRole", governorRole, governor)
	x.must(governor, x.governance, "setGlobalParams", globalParams())
	x.must(governor, x.governance, "setOrderParams", orderParams())
	x.must(governor, x.governance, "setFeedParams", feedParams())
	x.must(governor, x.governance, "setCooldown", big.NewInt(cooldown))
	added := make([]common.Address, len(x.reporters))
	for i, key := range x.reporters {
		added[i] = addressOf(key)
	}
	x.must(governor, x.governance, "setReporters", added, []common.Address{}, uint8(quorum))
}

func (x *exchange) handOver() {
	x.t.Helper()
	x.must(deployer, x.governance, "grantRole", guardianRole, guardian)
	x.must(deployer, x.governance, "grantRole", deleveragerRole, deleverager)
	x.must(deployer, x.governance, "grantRole", governorRole, x.timelock.address)
	x.must(deployer, x.governance, "grantRole", adminRole, x.timelock.address)
	x.must(deployer, x.governance, "renounceRole", governorRole, deployer)
	x.must(deployer, x.governance, "renounceRole", adminRole, deployer)
}

// explain names what a transaction was refused with, in the words of whichever contract did.
func (x *exchange) explain(failure *revert) string {
	for _, c := range []contract{x.exchange, x.orders, x.feed, x.vault, x.governance, x.usd, x.timelock} {
		if name, args := decodeError(c.abi, failure.data); name != "" {
			return fmt.Sprintf("%s%v", name, args)
		}
	}
	return failure.Error()
}

func symbolOf(text string) (symbol [32]byte) {
	copy(symbol[:], text)
	return symbol
}

func maxUint256() *big.Int {
	return new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))
}

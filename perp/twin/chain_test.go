package twin

import (
	"math"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"
)

const chainID = 31_337

// chain runs transactions one by one, in blocks whose time and number the test sets. There is no ether and gas is free;
// its limit is out of reach unless a test lowers it.
type chain struct {
	db    *ledger
	evm   *vm.EVM
	rules params.Rules
	// gas is the limit of each transaction.
	gas uint64
	// gasUsed is what the last one's execution took, before refunds.
	gasUsed uint64
	// words are all that are not 0, of all contracts.
	words   storage
	changes storage
}

func newChain(time uint64) *chain {
	db := newLedger()
	evm := newEVM(db, time)
	return &chain{db: db, evm: evm, rules: rulesOf(evm), gas: math.MaxInt64, words: storage{}, changes: storage{}}
}

// newEVM runs what the contracts are compiled for.
func newEVM(db vm.StateDB, time uint64) *vm.EVM {
	block := vm.BlockContext{
		CanTransfer: func(vm.StateDB, common.Address, *uint256.Int) bool { return true },
		Transfer:    func(vm.StateDB, common.Address, common.Address, *uint256.Int, *params.Rules) {},
		GetHash:     func(uint64) common.Hash { return common.Hash{} },
		GasLimit:    math.MaxInt64,
		BlockNumber: big.NewInt(1),
		Time:        time,
		Difficulty:  new(big.Int),
		BaseFee:     new(big.Int),
		BlobBaseFee: big.NewInt(1),
		Random:      new(common.Hash),
	}
	return vm.NewEVM(block, db, prague(), vm.Config{NoBaseFee: true})
}

func prague() *params.ChainConfig {
	config := *params.MergedTestChainConfig
	config.ChainID = big.NewInt(chainID)
	config.OsakaTime = nil
	return &config
}

func rulesOf(evm *vm.EVM) params.Rules {
	return evm.ChainConfig().Rules(evm.Context.BlockNumber, true, evm.Context.Time)
}

// now is the time of the block.
func (c *chain) now() uint64 { return c.evm.Context.Time }

// number is that of the block.
func (c *chain) number() uint64 { return c.evm.Context.BlockNumber.Uint64() }

// setBlock makes the next transactions part of another block.
func (c *chain) setBlock(number, time uint64) {
	c.evm.Context.BlockNumber.SetUint64(number)
	c.evm.Context.Time = time
}

// pass begins the next block, so much later.
func (c *chain) pass(seconds uint64) { c.setBlock(c.number()+1, c.now()+seconds) }

// deploy creates a contract from its creation code and encoded arguments.
func (c *chain) deploy(from common.Address, code, arguments []byte) (common.Address, *revert) {
	address := c.nextAddress(from)
	initcode := append(append(make([]byte, 0, len(code)+len(arguments)), code...), arguments...)
	_, failure := c.transact(from, nil, func(gas vm.GasBudget) ([]byte, vm.GasBudget, error) {
		output, _, left, err := c.evm.Create(from, initcode, gas, new(uint256.Int))
		return output, left, err
	})
	return address, failure
}

// nextAddress is where the next contract of `from` will be.
func (c *chain) nextAddress(from common.Address) common.Address {
	return crypto.CreateAddress(from, c.db.GetNonce(from))
}

// call runs a transaction, whose changes and logs stay unless it reverts.
func (c *chain) call(from, to common.Address, data []byte) ([]byte, []*types.Log, *revert) {
	output, failure := c.transact(from, &to, func(gas vm.GasBudget) ([]byte, vm.GasBudget, error) {
		return c.evm.Call(from, to, data, gas, new(uint256.Int))
	})
	return output, c.db.logs, failure
}

// view answers as call would, and changes nothing; `changed` still tells of the last transaction.
func (c *chain) view(from, to common.Address, data []byte) ([]byte, *revert) {
	c.begin(from, &to)
	before := c.db.Snapshot()
	output, _, err := c.evm.Call(from, to, data, vm.NewGasBudget(c.gas, 0), new(uint256.Int))
	c.db.RevertToSnapshot(before)
	c.db.Finalise(c.rules)
	if err != nil {
		return nil, &revert{output, err}
	}
	return output, nil
}

// changed is every word that the last transaction left with another value, 0 where it was cleared.
func (c *chain) changed() storage { return c.changes }

func (c *chain) transact(
	from common.Address, to *common.Address, run func(vm.GasBudget) ([]byte, vm.GasBudget, error),
) ([]byte, *revert) {
	c.begin(from, to)
	output, left, err := run(vm.NewGasBudget(c.gas, 0))
	c.gasUsed = c.gas - left.ExecutionGas
	c.settle()
	c.db.Finalise(c.rules)
	if err != nil {
		return nil, &revert{output, err}
	}
	return output, nil
}

// begin makes every account and slot cold again and transient storage empty.
func (c *chain) begin(from common.Address, to *common.Address) {
	c.db.forget()
	c.db.Prepare(c.rules, from, c.evm.Context.Coinbase, to, vm.ActivePrecompiles(c.rules), nil)
	c.evm.SetTxContext(vm.TxContext{Origin: from, GasPrice: new(uint256.Int)})
}

// settle finds what survived of all that was written.
func (c *chain) settle() {
	c.changes = storage{}
	for _, at := range c.db.written {
		value := c.db.GetState(at.account, at.key)
		if value == c.words.get(at.account, at.key) {
			continue
		}
		c.changes.set(at.account, at.key, value)
		c.words.store(at.account, at.key, value)
	}
	for _, log := range c.db.logs {
		log.BlockNumber, log.BlockTimestamp = c.number(), c.now()
	}
}

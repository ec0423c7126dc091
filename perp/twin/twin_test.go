package twin

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"errors"
	"math"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	ethmath "github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/holiman/uint256"
)

//go:embed testdata/Twin.json
var twinFile []byte

// selector begins the calldata of a method.
type selector [4]byte

// twin is the contracts' formulas. They are pure, so their code runs without a state around it: a call costs little but
// what the formula does. It is not for concurrent use.
type twin struct {
	abi   *abi.ABI
	evm   *vm.EVM
	frame *vm.Contract
	input []byte
}

func newTwin(t testing.TB) *twin {
	t.Helper()
	var file struct {
		ABI      json.RawMessage
		Bytecode string
	}
	if err := json.Unmarshal(twinFile, &file); err != nil {
		t.Fatalf("read the twin: %v", err)
	}
	parsed, err := abi.JSON(bytes.NewReader(file.ABI))
	if err != nil {
		t.Fatalf("parse the twin's ABI: %v", err)
	}
	w := &twin{abi: &parsed, evm: newEVM(nil, startTime)}
	w.load(common.FromHex(file.Bytecode))
	code, _ := w.run(nil)
	w.load(code)
	return w
}

// selector is that of a method by its name.
func (w *twin) selector(name string) selector {
	method, known := w.abi.Methods[name]
	if !known {
		panic("the twin has no " + name)
	}
	return selector(method.ID)
}

// call answers with words, or with what the method reverts with.
func (w *twin) call(method selector, words ...[32]byte) (output []byte, reverted bool) {
	w.input = append(w.input[:0], method[:]...)
	for i := range words {
		w.input = append(w.input, words[i][:]...)
	}
	return w.run(w.input)
}

// run is call with the calldata as it is.
func (w *twin) run(calldata []byte) (output []byte, reverted bool) {
	w.frame.Gas = vm.NewGasBudget(math.MaxInt64, 0)
	output, err := w.evm.Run(w.frame, calldata, true)
	if err == nil {
		return output, false
	}
	if !errors.Is(err, vm.ErrExecutionReverted) {
		panic(err)
	}
	return output, true
}

// load makes `code` what runs; the frame keeps the analysis of its jumps.
func (w *twin) load(code []byte) {
	w.frame = vm.NewContract(common.Address{}, common.Address{}, new(uint256.Int), vm.GasBudget{}, nil)
	w.frame.SetCallCode(common.Hash{}, code)
}

// word is a number as the ABI has it, two's complement if it is negative.
func word(n *big.Int) []byte { return ethmath.U256Bytes(new(big.Int).Set(n)) }

package twin

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/holiman/uint256"

	"github.com/tidemark/tidemark/bindings/governance"
)

func wad(n uint64) *uint256.Int { return new(uint256.Int).Mul(uint256.NewInt(n), uint256.NewInt(1e18)) }

func TestTwinHasOnlyWords(t *testing.T) {
	for name, method := range newTwin(t).abi.Methods {
		if method.RawName != name {
			t.Errorf("%s is an overload of %s", name, method.RawName)
		}
		for _, argument := range append(method.Inputs, method.Outputs...) {
			if !isStatic(argument.Type) {
				t.Errorf("%s: %s is not static", name, argument.Type)
			}
		}
	}
}

func isStatic(t abi.Type) bool {
	for _, element := range t.TupleElems {
		if !isStatic(*element) {
			return false
		}
	}
	return t.T != abi.StringTy && t.T != abi.BytesTy && t.T != abi.SliceTy && t.T != abi.ArrayTy
}

func TestTwinAnswers(t *testing.T) {
	w := newTwin(t)
	output, reverted := w.call(w.selector("notional"), wad(2).Bytes32(), wad(3).Bytes32())
	if got := new(uint256.Int).SetBytes(output); reverted || !got.Eq(wad(6)) {
		t.Errorf("got %v, want %v", got, wad(6))
	}
}

func TestTwinReverts(t *testing.T) {
	w := newTwin(t)
	one := uint256.NewInt(1).Bytes32()
	cases := []struct {
		method string
		words  [][32]byte
		want   string
	}{
		{"mulDivUp", [][32]byte{one, one, {}}, "Panic"},
		{"checkCooldown", [][32]byte{one}, "OutOfBounds"},
	}
	for _, c := range cases {
		output, reverted := w.call(w.selector(c.method), c.words...)
		if name, _ := decodeError(w.abi, output); !reverted || name != c.want {
			t.Errorf("%s: got %q, want %q", c.method, name, c.want)
		}
	}
}

func TestTwinLiquidates(t *testing.T) {
	w := newTwin(t)
	output, reverted := w.run(w.sickLong())
	if reverted {
		name, args := decodeError(w.abi, output)
		t.Fatalf("got %s%v, want a liquidation", name, args)
	}
	const contextWords, outcomeWords = 48, 17
	if len(output) != 32*(contextWords+outcomeWords) {
		t.Errorf("got %d words, want %d", len(output)/32, contextWords+outcomeWords)
	}
	closed := new(big.Int).SetBytes(output[32*contextWords : 32*(contextWords+1)])
	if closed.Sign() <= 0 || closed.Cmp(whole(10)) >= 0 {
		t.Errorf("got %v closed, want a part of %v", closed, whole(10))
	}
}

// sickLong is the calldata of a partial liquidation: 10 units bought at 2000, the price at 1920, 1200 of margin.
func (w *twin) sickLong() []byte {
	rules := boundABI(&governance.GovernanceMetaData)
	selector := w.selector("liquidate")
	data := append(selector[:], words(1, 1)...)
	data = append(data, argumentsOf(rules, "setMarketParams", uint16(0), majorParams())[32:]...)
	data = append(data, argumentsOf(rules, "setGlobalParams", globalParams())...)
	data = append(data, wads(10, 1200, 20_000, 0)...)
	data = append(data, words(0)...)
	data = append(data, wads(10, 0, 20_000, 0, 0, 0)...)
	data = append(data, words(0, 0)...)
	data = append(data, wads(1_000_000, 5000, 100)...)
	data = append(data, wads(1920)...)
	return append(data, words(startTime, 0, 1, 1, 0, 0, 1, 0, 1)...)
}

func argumentsOf(contract *abi.ABI, method string, args ...any) []byte {
	data, err := contract.Methods[method].Inputs.Pack(args...)
	if err != nil {
		panic(err)
	}
	return data
}

func words(values ...int64) (data []byte) {
	for _, value := range values {
		data = append(data, word(big.NewInt(value))...)
	}
	return data
}

func wads(values ...int64) (data []byte) {
	for _, value := range values {
		data = append(data, word(whole(value))...)
	}
	return data
}

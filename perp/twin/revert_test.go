package twin

import (
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi"
)

// language is the errors that Solidity itself reverts with.
var language = mustABI(`[
	{"type": "error", "name": "Error", "inputs": [{"name": "reason", "type": "string"}]},
	{"type": "error", "name": "Panic", "inputs": [{"name": "code", "type": "uint256"}]}
]`)

// revert is a transaction that changed nothing: `cause` is vm.ErrExecutionReverted, or what else stopped it.
type revert struct {
	data  []byte
	cause error
}

func (r *revert) Error() string { return fmt.Sprintf("%v: %#x", r.cause, r.data) }

// decodeError is the error in revert data by its name in `contract`, or Solidity's Error or Panic; "" if it is neither.
func decodeError(contract *abi.ABI, data []byte) (name string, args []any) {
	if len(data) < 4 {
		return "", nil
	}
	for _, known := range []*abi.ABI{contract, language} {
		found, err := known.ErrorByID([4]byte(data))
		if err != nil {
			continue
		}
		if args, err = found.Inputs.Unpack(data[4:]); err == nil {
			return found.Name, args
		}
	}
	return "", nil
}

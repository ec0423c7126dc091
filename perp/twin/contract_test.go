package twin

import (
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
)

// contract is one that is deployed, with what it understands.
type contract struct {
	address common.Address
	abi     *abi.ABI
}

// pack is the calldata of a method.
func (c contract) pack(method string, args ...any) []byte {
	data, err := c.abi.Pack(method, args...)
	if err != nil {
		panic(err)
	}
	return data
}

// unpack is a method's answer.
func (c contract) unpack(method string, output []byte) []any {
	values, err := c.abi.Unpack(method, output)
	if err != nil {
		panic(err)
	}
	return values
}

func mustABI(text string) *abi.ABI {
	parsed, err := abi.JSON(strings.NewReader(text))
	if err != nil {
		panic(err)
	}
	return &parsed
}

func boundABI(binding *bind.MetaData) *abi.ABI {
	parsed, err := binding.ParseABI()
	if err != nil {
		panic(err)
	}
	return parsed
}

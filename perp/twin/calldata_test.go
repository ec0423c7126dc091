package twin

import (
	"reflect"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
)

// tuple is a struct of the ABI that has a dynamic part.
type tuple []any

// calldata is a call of a method; arguments are what encode takes, slices of it, or tuples.
func calldata(of contract, method string, args ...any) []byte {
	return append(append([]byte{}, of.abi.Methods[method].ID...), pack(args...)...)
}

// pack encodes arguments: those of a fixed length in their place, of the others where they are.
func pack(args ...any) []byte {
	length := 0
	for _, arg := range args {
		if isDynamic(arg) {
			length += 32
		} else {
			length += len(encode(nil, arg))
		}
	}
	var head, tail []byte
	for _, arg := range args {
		if isDynamic(arg) {
			head = encode(head, uint64(length+len(tail)))
			tail = append(tail, packDynamic(arg)...)
		} else {
			head = encode(head, arg)
		}
	}
	return append(head, tail...)
}

func isDynamic(arg any) bool { return reflect.TypeOf(arg).Kind() == reflect.Slice }

func packDynamic(arg any) []byte {
	switch arg := arg.(type) {
	case tuple:
		return pack(arg...)
	case []byte:
		return append(encode(nil, uint64(len(arg))), common.RightPadBytes(arg, (len(arg)+31)/32*32)...)
	}
	v := reflect.ValueOf(arg)
	items := make([]any, v.Len())
	for i := range items {
		items[i] = v.Index(i).Interface()
	}
	return append(encode(nil, uint64(len(items))), pack(items...)...)
}

// revertData is what a contract reverts with for an error of its own.
func revertData(of contract, name string, args []any) []byte {
	declared, known := of.abi.Errors[name]
	if !known {
		return nil
	}
	items := make([]any, len(args))
	for i, arg := range args {
		if text, is := arg.(string); is {
			arg = []byte(text)
		}
		if n, is := arg.(*uint256.Int); is {
			arg = n.Bytes32()
		}
		items[i] = arg
	}
	return append(append([]byte{}, declared.ID[:4]...), pack(items...)...)
}

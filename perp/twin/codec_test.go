package twin

import (
	"encoding/binary"
	"fmt"
	"reflect"

	"github.com/holiman/uint256"

	"github.com/tidemark/tidemark/perp"
)

// The ABI of what is static: a struct of perp, whose fields are in the contracts' order, is its leaves, a word each.

type (
	hasWord interface{ Word() [32]byte }
	setWord interface{ SetWord(word [32]byte) }
)

// encode appends the words of values.
func encode(data []byte, values ...any) []byte {
	for _, value := range values {
		data = appendLeaves(data, reflect.ValueOf(value))
	}
	return data
}

func appendLeaves(data []byte, v reflect.Value) []byte {
	var word [32]byte
	switch leaf := v.Interface().(type) {
	case hasWord:
		word = leaf.Word()
	case perp.Address:
		copy(word[12:], leaf[:])
	case perp.Hash:
		word = leaf
	case [32]byte:
		word = leaf
	case *uint256.Int:
		word = leaf.Bytes32()
	case bool:
		if leaf {
			word[31] = 1
		}
	default:
		if v.CanUint() {
			binary.BigEndian.PutUint64(word[24:], v.Uint())
			break
		}
		for i := range v.NumField() {
			data = appendLeaves(data, v.Field(i))
		}
		return data
	}
	return append(data, word[:]...)
}

// decode sets what targets point to from words, and gives the rest.
func decode(data []byte, targets ...any) []byte {
	for _, target := range targets {
		data = setLeaves(data, reflect.ValueOf(target).Elem())
	}
	return data
}

func setLeaves(data []byte, v reflect.Value) []byte {
	switch leaf := v.Addr().Interface().(type) {
	case setWord:
		leaf.SetWord([32]byte(data))
	case *perp.Address:
		copy(leaf[:], data[12:])
	case *perp.Hash:
		copy(leaf[:], data)
	case *[32]byte:
		copy(leaf[:], data)
	case *bool:
		*leaf = data[31] != 0
	default:
		if v.CanUint() {
			v.SetUint(number(data[:32], v.Type()))
			break
		}
		for i := range v.NumField() {
			data = setLeaves(data, v.Field(i))
		}
		return data
	}
	return data[32:]
}

// number is a word that the type must hold.
func number(word []byte, t reflect.Type) uint64 {
	n := new(uint256.Int).SetBytes(word)
	if !n.IsUint64() || reflect.Zero(t).OverflowUint(n.Uint64()) {
		panic(fmt.Sprintf("%s is too large for a %s", n.Dec(), t))
	}
	return n.Uint64()
}

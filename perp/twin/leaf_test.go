package twin

import (
	"encoding/binary"
	"fmt"
	"reflect"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/holiman/uint256"

	"github.com/tidemark/tidemark/perp"
)

// leaf is a word of the ABI where it lies in a struct of perp. A struct is taken apart once, and then read and written
// a million times.
type leaf struct {
	wordField
	name string
	// bits are how many the ABI and the type both have, without a sign.
	bits   uint
	signed bool
	// kind is what numbers it usually holds, and how many bits of it the protocol allows.
	kind
	// values are how many an enum has.
	values uint64
}

type wordField interface {
	hasWord
	setWord
}

// kind of a number: its usual bits, from the least to the most, and the bits of section 2 of the protocol page.
type kind struct{ least, most, bound uint }

var kinds = map[reflect.Type]kind{
	reflect.TypeFor[perp.USD]():          {50, 100, 127},
	reflect.TypeFor[perp.Size]():         {40, 95, 103},
	reflect.TypeFor[perp.Price]():        {40, 80, 84},
	reflect.TypeFor[perp.Rate]():         {30, 62, 80},
	reflect.TypeFor[perp.FundingIndex](): {20, 80, 127},
	reflect.TypeFor[perp.Debt]():         {80, 160, 230},
	reflect.TypeFor[perp.Integral]():     {60, 120, 120},
	reflect.TypeFor[perp.Tokens]():       {10, 40, 48},
	reflect.TypeFor[perp.PPM]():          {0, 20, 27},
}

// wordsIn are the words of the struct that `target` points to, which the ABI has as `arguments`.
func wordsIn(target any, arguments abi.Arguments) []leaf {
	var types []abi.Type
	for _, argument := range arguments {
		types = appendTypes(types, argument.Type)
	}
	fields := appendFields(nil, "", reflect.ValueOf(target).Elem())
	if len(fields) != len(types) {
		panic(fmt.Sprintf("%T has %d words, the ABI %d", target, len(fields), len(types)))
	}
	for i := range fields {
		fields[i].setType(types[i])
	}
	return fields
}

func appendTypes(types []abi.Type, t abi.Type) []abi.Type {
	if t.T != abi.TupleTy {
		return append(types, t)
	}
	for _, element := range t.TupleElems {
		types = appendTypes(types, *element)
	}
	return types
}

func appendFields(fields []leaf, name string, v reflect.Value) []leaf {
	if field := fieldAt(v); field != nil {
		found := leaf{wordField: field, name: name, kind: kinds[v.Type()], bits: 8 * uint(v.Type().Size())}
		if v.Type() == reflect.TypeFor[perp.Status]() {
			found.values = uint64(perp.Ended) + 1
		}
		return append(fields, found)
	}
	for i := range v.NumField() {
		fields = appendFields(fields, name+"."+v.Type().Field(i).Name, v.Field(i))
	}
	return fields
}

func (l *leaf) setType(t abi.Type) {
	width := uint(t.Size)
	switch t.T {
	case abi.IntTy:
		l.signed = true
		width--
	case abi.BoolTy:
		width = 1
	case abi.AddressTy:
		width = 160
	case abi.FixedBytesTy:
		width *= 8
	}
	l.bits = min(l.bits, width)
	if l.kind == (kind{}) {
		l.kind = kind{0, l.bits, l.bits}
	}
	l.bound, l.most = min(l.bound, l.bits), min(l.most, l.bits)
	l.least = min(l.least, l.most)
}

// set makes the leaf n, as much of it as it has bits for.
func (l *leaf) set(n uint256.Int) {
	negative := l.signed && n.Sign() < 0
	if negative {
		n.Neg(&n)
	}
	if !negative || n[3]>>63 == 0 {
		n.Lsh(&n, 256-l.bits).Rsh(&n, 256-l.bits)
	}
	if negative {
		n.Neg(&n)
	}
	if l.values != 0 {
		n.SetUint64(n[0] % l.values)
	}
	l.SetWord(n.Bytes32())
}

func (l *leaf) get() (n uint256.Int) {
	word := l.Word()
	n.SetBytes32(word[:])
	return n
}

// fieldAt is nil for a struct that is more than a word.
func fieldAt(v reflect.Value) wordField {
	if !v.CanInterface() {
		return nil
	}
	switch at := v.Addr().Interface().(type) {
	case wordField:
		return at
	case *perp.Address:
		return (*addressField)(at)
	case *perp.Hash:
		return (*hashField)(at)
	case *bool:
		return (*boolField)(at)
	}
	switch v.Kind() {
	case reflect.Uint8:
		return numberAt[uint8](v)
	case reflect.Uint16:
		return numberAt[uint16](v)
	case reflect.Uint32:
		return numberAt[uint32](v)
	case reflect.Uint64:
		return numberAt[uint64](v)
	}
	return nil
}

type (
	addressField                                    perp.Address
	hashField                                       perp.Hash
	boolField                                       bool
	numberField[N uint8 | uint16 | uint32 | uint64] struct{ at *N }
)

func numberAt[N uint8 | uint16 | uint32 | uint64](v reflect.Value) wordField {
	return numberField[N]{v.Addr().Convert(reflect.TypeFor[*N]()).Interface().(*N)}
}

func (f numberField[N]) Word() (word [32]byte) {
	binary.BigEndian.PutUint64(word[24:], uint64(*f.at))
	return word
}

func (f numberField[N]) SetWord(word [32]byte) { *f.at = N(binary.BigEndian.Uint64(word[24:])) }

func (f *boolField) Word() (word [32]byte) {
	if *f {
		word[31] = 1
	}
	return word
}

func (f *boolField) SetWord(word [32]byte) { *f = word[31] != 0 }

func (f *addressField) Word() (word [32]byte) {
	copy(word[12:], f[:])
	return word
}

func (f *addressField) SetWord(word [32]byte) { copy(f[:], word[12:]) }

func (f *hashField) Word() [32]byte        { return *f }
func (f *hashField) SetWord(word [32]byte) { *f = word }

package twin

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/fnv"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/holiman/uint256"

	"github.com/tidemark/tidemark/perp"
)

// comparison is a formula at work, with all that its cases share.
type comparison[In, Out any] struct {
	*formula[In, Out]
	twin          *twin
	method        abi.Method
	seed          uint64
	dice          *dice
	in            In
	out           Out
	input, output []leaf
	calldata      []byte
	// want and got are the data that Go and Solidity give; of a revert too.
	want, got             []byte
	wantRevert, gotRevert bool
	reached               map[string]int
}

// compare stops at the first case that differs; under the race detector there are too few to reach every branch.
func (f *formula[In, Out]) compare(t *testing.T, name string, cases int) {
	c := f.begin(t, name)
	start := time.Now()
	for i := range cases {
		c.take(uint64(i))
		if c.wantRevert != c.gotRevert || !bytes.Equal(c.want, c.got) {
			t.Fatal(c.difference(i))
		}
	}
	t.Logf("%d cases in %v: %v", cases, time.Since(start).Round(time.Millisecond), c.reached)
	for _, b := range c.branches {
		if c.reached[b.name] == 0 && !underRace {
			t.Errorf("got no case of %q, want some", b.name)
		}
	}
}

func (f *formula[In, Out]) begin(t *testing.T, name string) *comparison[In, Out] {
	c := &comparison[In, Out]{formula: f, twin: newTwin(t), dice: newDice(), reached: map[string]int{}}
	c.method = c.twin.abi.Methods[name]
	c.input, c.output = wordsIn(&c.in, c.method.Inputs), wordsIn(&c.out, c.method.Outputs)
	digest := fnv.New64a()
	digest.Write([]byte(name))
	c.seed = digest.Sum64()
	return c
}

// take runs a case in both.
func (c *comparison[In, Out]) take(number uint64) {
	c.drawCase(number)
	c.calldata = append(c.calldata[:0], c.method.ID...)
	c.calldata = appendWords(c.calldata, c.input)
	c.got, c.gotRevert = c.twin.run(c.calldata)
	cause := c.predict()
	c.wantRevert = cause != ""
	if c.wantRevert {
		c.reached[cause]++
		return
	}
	c.want = appendWords(c.want[:0], c.output)
	for i := range c.branches {
		if b := &c.branches[i]; b.in != nil && b.in(&c.in, &c.out) {
			c.reached[b.name]++
		}
	}
}

// drawCase makes half of the cases what is usual, a quarter such with some words changed, and of the rest every word
// either an edge of the protocol's bounds or of the ABI's.
func (c *comparison[In, Out]) drawCase(number uint64) {
	c.dice.source.Seed(c.seed, number)
	style := c.dice.IntN(16)
	switch {
	case style < 12:
		c.drawUsual()
	case style < 14:
		for i := range c.input {
			c.dice.edge(&c.input[i])
		}
	default:
		for i := range c.input {
			c.dice.wild(&c.input[i])
		}
	}
	if style >= 8 && style < 12 {
		for range 1 + c.dice.IntN(3) {
			c.dice.disturb(c.input)
		}
	}
}

// drawUsual keeps what is drawn when that, computed with the formulas themselves, has no more numbers to draw from.
func (c *comparison[In, Out]) drawUsual() {
	if c.draw != nil {
		c.in = *new(In)
		defer tolerate()
		c.draw(c.dice, &c.in)
		return
	}
	for i := range c.input {
		c.dice.usual(&c.input[i])
	}
}

// tolerate recovers from an ArithmeticError.
func tolerate() {
	if failure := recover(); failure != nil {
		_ = failure.(perp.ArithmeticError)
	}
}

// predict computes in Go; where that fails it is what Solidity must revert with, and why.
func (c *comparison[In, Out]) predict() (cause string) {
	defer func() {
		switch failure := recover().(type) {
		case nil:
		case perp.ArithmeticError:
			cause = panics[failure].cause
			c.want = append(c.want[:0], panicSelector...)
			c.want = append(c.want, make([]byte, 31)...)
			c.want = append(c.want, panics[failure].code)
		default:
			panic(fmt.Sprintf("%v, of %+v", failure, c.in))
		}
	}()
	c.out = *new(Out)
	var refusal *perp.Refusal
	if !errors.As(c.compute(&c.in, &c.out), &refusal) {
		return ""
	}
	c.want = c.encodeRefusal(c.want[:0], refusal)
	return fmt.Sprint(refusal.Args[0])
}

// panics are Solidity's codes.
var panics = map[perp.ArithmeticError]struct {
	cause string
	code  byte
}{
	perp.ErrOverflow:       {overflow, 0x11},
	perp.ErrDivisionByZero: {divisionByZero, 0x12},
}

// panicSelector begins Solidity's Panic(uint256).
var panicSelector = []byte{0x4e, 0x48, 0x7b, 0x71}

// encodeRefusal appends the revert data of an error whose first argument is a short text, and whose others are numbers.
func (c *comparison[In, Out]) encodeRefusal(data []byte, refusal *perp.Refusal) []byte {
	selector := c.twin.abi.Errors[refusal.Name].ID
	data = append(data, selector[:4]...)
	data = binary.BigEndian.AppendUint64(append(data, make([]byte, 24)...), uint64(32*len(refusal.Args)))
	for _, arg := range refusal.Args[1:] {
		word := arg.(*uint256.Int).Bytes32()
		data = append(data, word[:]...)
	}
	name := refusal.Args[0].(string)
	data = binary.BigEndian.AppendUint64(append(data, make([]byte, 24)...), uint64(len(name)))
	return append(append(data, name...), make([]byte, 31-(len(name)+31)%32)...)
}

func appendWords(data []byte, leaves []leaf) []byte {
	for i := range leaves {
		word := leaves[i].Word()
		data = append(data, word[:]...)
	}
	return data
}

// difference is all that there is to know of a case that differs.
func (c *comparison[In, Out]) difference(number int) string {
	var text strings.Builder
	fmt.Fprintf(&text, "%s, seed %#x, case %d\n%+v\n", c.method.Sig, c.seed, number, c.in)
	for i := range c.input {
		fmt.Fprintf(&text, "  %-40s %x\n", c.input[i].name, c.input[i].Word())
	}
	fmt.Fprintf(&text, "Go: reverts %t, Solidity: reverts %t\n", c.wantRevert, c.gotRevert)
	if c.wantRevert || c.gotRevert {
		fmt.Fprintf(&text, "  %x\n  %x\n", c.want, c.got)
		return text.String()
	}
	for i := range c.output {
		want, got := c.want[32*i:32*i+32], c.got[32*i:32*i+32]
		mark := " "
		if !bytes.Equal(want, got) {
			mark = "*"
		}
		fmt.Fprintf(&text, "%s %-40s %x %x\n", mark, c.output[i].name, want, got)
	}
	return text.String()
}

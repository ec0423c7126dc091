package perp

import (
	"bufio"
	"cmp"
	"errors"
	"fmt"
	"hash"
	"io"
	"maps"
	"slices"

	"github.com/holiman/uint256"
	"golang.org/x/crypto/sha3"
)

// ErrBadSnapshot is what decoding a snapshot wraps that is not whole, or not one.
var ErrBadSnapshot = errors.New("not a whole snapshot; take it anew, or rebuild the state from the chain")

// snapshotForm begins every snapshot; the number is the form's.
const snapshotForm = "tidemark state 1\n"

// Encode writes a snapshot of the whole state: the same bytes for the same state.
func (s *State) Encode(to io.Writer) error {
	buffer := bufio.NewWriter(to)
	a := newArchive(nil, buffer)
	s.archive(a)
	if a.err == nil {
		_, a.err = buffer.Write(a.digest.Sum(nil))
	}
	if err := cmp.Or(a.err, buffer.Flush()); err != nil {
		return fmt.Errorf("write snapshot: %w", err)
	}
	return nil
}

// Digest is keccak256 of what Encode writes before its checksum: equal for equal states alone.
func (s *State) Digest() (digest Hash) {
	a := newArchive(nil, io.Discard)
	s.archive(a)
	a.digest.Sum(digest[:0])
	return digest
}

// Decode reads what Encode wrote; errors wrap ErrBadSnapshot, or are the reader's.
func Decode(from io.Reader) (*State, error) {
	s := NewState(Contracts{})
	a := newArchive(bufio.NewReader(from), nil)
	s.archive(a)
	want := a.digest.Sum(nil)
	got := make([]byte, len(want))
	if a.err == nil {
		_, a.err = io.ReadFull(a.from, got)
	}
	switch {
	case errors.Is(a.err, io.EOF), errors.Is(a.err, io.ErrUnexpectedEOF):
		return nil, fmt.Errorf("read snapshot: %w: it ends early", ErrBadSnapshot)
	case a.err != nil:
		return nil, fmt.Errorf("read snapshot: %w", a.err)
	case !slices.Equal(got, want):
		return nil, fmt.Errorf("read snapshot: %w: its checksum is wrong", ErrBadSnapshot)
	}
	if err := s.index(); err != nil {
		return nil, fmt.Errorf("read snapshot: %w: %w", ErrBadSnapshot, err)
	}
	return s, nil
}

// index finds again what a snapshot does not repeat: where positions are in the index, and which orders are live.
func (s *State) index() (err error) {
	defer catch(&err)
	for id, held := range s.holdings {
		held.rekey(&Params{s.market(id).Params, s.GlobalParams})
	}
	for id, order := range s.orders {
		if !order.Waits() {
			s.live[Holder{order.Account, order.Market}] = id
		}
	}
	return nil
}

// archive writes what it is shown, or reads it: the same walk does both. It stops at the first error.
type archive struct {
	from   *bufio.Reader
	to     io.Writer
	digest hash.Hash
	err    error
}

func newArchive(from *bufio.Reader, to io.Writer) *archive {
	return &archive{from: from, to: to, digest: sha3.NewLegacyKeccak256()}
}

func (a *archive) isReading() bool { return a.from != nil }

// bytes are exactly as many as there are.
func (a *archive) bytes(b []byte) {
	if a.err != nil {
		return
	}
	if a.isReading() {
		_, a.err = io.ReadFull(a.from, b)
	} else {
		_, a.err = a.to.Write(b)
	}
	a.digest.Write(b)
}

// wad is a number by its length and its bytes; of a negative one, by those of its magnitude.
func (a *archive) wad(n *uint256.Int) {
	const negative = 0x80
	magnitude := magnitudeOf(n)
	head := [1]byte{byte(magnitude.ByteLen())}
	if n.Sign() < 0 {
		head[0] |= negative
	}
	a.bytes(head[:])
	length := int(head[0] &^ negative)
	if length > 32 {
		a.fail("a number of %d bytes", length)
		return
	}
	word := magnitude.Bytes32()
	a.bytes(word[32-length:])
	if !a.isReading() || a.err != nil {
		return
	}
	if length > 0 && word[32-length] == 0 {
		a.fail("a number that is written longer than it is")
	}
	clear(word[:32-length])
	if n.SetBytes32(word[:]); head[0]&negative != 0 {
		n.Neg(n)
	}
}

func (a *archive) fail(format string, args ...any) {
	if a.err == nil {
		a.err = fmt.Errorf("%w: %s", ErrBadSnapshot, fmt.Sprintf(format, args...))
	}
}

// form is the words that a snapshot begins with.
func (a *archive) form() {
	begin := []byte(snapshotForm)
	if a.bytes(begin); string(begin) != snapshotForm {
		a.fail("it begins with %q, not with %q", begin, snapshotForm)
	}
}

// number is any plain number.
func number[N ~uint8 | ~uint16 | ~uint32 | ~uint64](a *archive, n *N) {
	wide := count(uint64(*n))
	a.wad(&wide)
	if *n = N(wide.Uint64()); !wide.IsUint64() || uint64(*n) != wide.Uint64() {
		a.fail("%s is too large for a %T", wide.Dec(), *n)
	}
}

// flag is yes or no.
func flag(a *archive, set *bool) {
	var n uint8
	if *set {
		n = 1
	}
	if number(a, &n); n > 1 {
		a.fail("%d where yes or no must be", n)
	}
	*set = n != 0
}

// entries are those of a map, by rising key.
func entries[K comparable, V any](a *archive, m map[K]V, order func(K, K) int, key func(*K), value func(*V)) {
	keys := slices.SortedFunc(maps.Keys(m), order)
	length := uint64(len(keys))
	number(a, &length)
	for i := uint64(0); i < length && a.err == nil; i++ {
		var k K
		if !a.isReading() {
			k = keys[i]
		}
		v := m[k]
		key(&k)
		value(&v)
		m[k] = v
	}
}

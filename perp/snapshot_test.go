package perp

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/ethereum/go-ethereum/crypto"
)

// A state that was written and read goes on as the one that was not: the mirror is the decoded one, and the other way
// round.
func TestSnapshotGoesOnAsTheState(t *testing.T) {
	for seed := range uint64(3) {
		h := newHistory(t, 300+seed)
		h.records = false
		for n := range 8 {
			h.run(100)
			snapshot := encoded(t, h.State)
			copied := decoded(t, snapshot)
			if got, want := copied.Digest(), h.Digest(); got != want {
				t.Fatalf("got digest %s, want %s", got, want)
			}
			if again := encoded(t, copied); !bytes.Equal(again, snapshot) {
				t.Fatal("got other bytes of what was decoded, want the same")
			}
			answers := h.answers()
			original := h.State
			h.State = copied
			if got := h.answers(); !slices.Equal(got, answers) {
				t.Fatalf("got %v, want %v", got, answers)
			}
			if n%2 == 0 {
				h.State, h.mirror = original, copied
			}
		}
	}
}

// What a snapshot does not hold is found again: live orders, and the index.
func TestSnapshotOfOrders(t *testing.T) {
	w := heldWorld(t)
	s := decoded(t, encoded(t, w.State))
	live, ok := s.LiveOrder(carol, 1)
	if want, _ := w.LiveOrder(carol, 1); !ok || live != want {
		t.Errorf("got %+v, %v, want %+v", live, ok, want)
	}
	if order, ok := s.LiveOrder(carol, 2); ok {
		t.Errorf("got %+v live, want it waiting", order)
	}
	if got, want := fmt.Sprintf("%+v", s.OpenOrders()), fmt.Sprintf("%+v", w.OpenOrders()); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	index := must[Price]("1500")
	if got := s.Liquidatable(1, index, w.now); len(got) != 1 || got[0] != w.Liquidatable(1, index, w.now)[0] {
		t.Errorf("got %v, want %v", got, w.Liquidatable(1, index, w.now))
	}
}

// The same bytes whatever the order in which things came.
func TestSnapshotForgetsTheOrder(t *testing.T) {
	fill := func(accounts []uint64) *State {
		w := newDeployment(t)
		w.do(func(tx *Tx) error { return tx.ListMarket(governor, [32]byte{}, majorParams()) })
		w.do(func(tx *Tx) error { return tx.ListMarket(governor, [32]byte{}, altParams()) })
		for _, n := range accounts {
			account, other := addr(n), addr(n%7)
			w.deposit(account, fmt.Sprint(n))
			w.bend(func(s *State) {
				for market := MarketID(1); market <= 2; market++ {
					s.setPosition(account, market, Position{Size: must[Size](fmt.Sprint(n)), Margin: must[USD]("5")})
				}
				put(s, s.shares, account, must[Shares](fmt.Sprint(n)))
				put(s, s.requests, account, RedeemRequest{must[Shares]("1"), Time(n)})
				put(s, s.orders, OrderID(n), Order{ID: OrderID(n), Account: account, Number: n})
				put(s, s.reporters, account, uint8(n))
			})
			w.do(func(tx *Tx) error { tx.SetDelegate(account, other, true); return nil })
			w.do(func(tx *Tx) error { return tx.GrantRole(governor, Hash{byte(n % 5)}, account) })
		}
		return w.State
	}
	var rising []uint64
	for n := uint64(300); n < 340; n++ {
		rising = append(rising, n)
	}
	want := encoded(t, fill(rising))
	random := newHistory(t, 1).Rand
	for range 3 {
		shuffled := slices.Clone(rising)
		random.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
		if got := encoded(t, fill(shuffled)); !bytes.Equal(got, want) {
			t.Error("got other bytes in another order, want the same")
		}
	}
}

// The digest is keccak256 of the bytes before the last 32, which it is.
func TestDigestIsTheChecksum(t *testing.T) {
	w := heldWorld(t)
	snapshot := encoded(t, w.State)
	body, sum := snapshot[:len(snapshot)-32], snapshot[len(snapshot)-32:]
	if want := crypto.Keccak256(body); !bytes.Equal(sum, want) {
		t.Errorf("got checksum %x, want %x", sum, want)
	}
	if got := w.Digest(); !bytes.Equal(got[:], sum) {
		t.Errorf("got digest %s, want %x", got, sum)
	}
}

func TestDecodeRefusesWhatEndsEarly(t *testing.T) {
	snapshot := encoded(t, heldWorld(t).State)
	for length := range snapshot {
		s, err := Decode(bytes.NewReader(snapshot[:length]))
		if s != nil || !errors.Is(err, ErrBadSnapshot) || !strings.Contains(err.Error(), "it ends early") {
			t.Fatalf("%d of %d bytes: got %v, want %v: it ends early", length, len(snapshot), err, ErrBadSnapshot)
		}
	}
}

// Every byte, turned over and by each bit in turn.
func TestDecodeRefusesFlippedBytes(t *testing.T) {
	snapshot := encoded(t, heldWorld(t).State)
	for i := range snapshot {
		for _, flip := range []byte{0xff, 1 << (i % 8)} {
			snapshot[i] ^= flip
			s, err := Decode(bytes.NewReader(snapshot))
			if s != nil || !errors.Is(err, ErrBadSnapshot) {
				t.Fatalf("byte %d of %d: got %v, want %v", i, len(snapshot), err, ErrBadSnapshot)
			}
			snapshot[i] ^= flip
		}
	}
}

// withChecksum is a body, and the checksum that it should have.
func withChecksum(body []byte) io.Reader {
	return bytes.NewReader(append(body, crypto.Keccak256(body)...))
}

// What has a right checksum may still not be a snapshot: of another form, or with numbers that are none.
func TestDecodeRefusesWhatIsNone(t *testing.T) {
	snapshot := encoded(t, heldWorld(t).State)
	body := snapshot[:len(snapshot)-32]
	// the first number follows the form and two addresses
	const begin = len(snapshotForm) + 40
	for _, c := range []struct {
		name, want string
		body       []byte
	}{
		{
			"another form", `it begins with "tidemark state 2\n", not with "tidemark state 1\n"`,
			slices.Concat([]byte("tidemark state 2\n"), body[len(snapshotForm):]),
		},
		{"a long number", "a number of 33 bytes", slices.Concat(body[:begin], []byte{33}, body[begin+1:])},
		{"a long negative number", "a number of 127 bytes", slices.Concat(body[:begin], []byte{0xff}, body[begin+1:])},
	} {
		s, err := Decode(withChecksum(c.body))
		if s != nil || !errors.Is(err, ErrBadSnapshot) || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got %v, want %v: %s", c.name, err, ErrBadSnapshot, c.want)
		}
	}
	if _, err := Decode(withChecksum(body)); err != nil {
		t.Errorf("got %v of the right one, want no error", err)
	}
}

// Positions that no index can order, in a market that is not there, are refused too.
func TestDecodeRefusesPositionsWithoutAMarket(t *testing.T) {
	w := heldWorld(t)
	delete(w.markets, 1)
	s, err := Decode(bytes.NewReader(encoded(t, w.State)))
	if s != nil || !errors.Is(err, ErrBadSnapshot) {
		t.Errorf("got %v, want %v", err, ErrBadSnapshot)
	}
}

// A number is read into what is wide enough for it, or not at all.
func TestNumbersFitWhatTheyAreReadInto(t *testing.T) {
	for _, c := range []struct {
		written uint64
		fits    bool
	}{{0, true}, {255, true}, {256, false}, {1 << 63, false}} {
		var to bytes.Buffer
		a := newArchive(nil, &to)
		number(a, &c.written)
		var read uint8
		a = newArchive(bufio.NewReader(&to), nil)
		number(a, &read)
		if fits := a.err == nil; fits != c.fits || fits && uint64(read) != c.written {
			t.Errorf("%d: got %d, %v, want it read: %v", c.written, read, a.err, c.fits)
		}
	}
}

// Of a signed number both ends and zero, and of an unsigned one the largest.
func TestWadsComeBack(t *testing.T) {
	for _, text := range []string{
		"0", "1", "-1", "255", "256", "-255", "-256", "1000000000000000000",
		"57896044618658097711785492504343953926634992332820282019728792003956564819967",
		"-57896044618658097711785492504343953926634992332820282019728792003956564819968",
	} {
		want, to := wad[USD](text), bytes.Buffer{}
		newArchive(nil, &to).wad(&want.wad)
		var got USD
		if newArchive(bufio.NewReader(&to), nil).wad(&got.wad); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}

// Errors of reader and writer are told, and are not the snapshot's fault.
func TestSnapshotTellsErrorsOfItsFile(t *testing.T) {
	broken := errors.New("disk is broken")
	w := heldWorld(t)
	snapshot := encoded(t, w.State)
	for _, length := range []int{0, 100, len(snapshot) - 32, len(snapshot) - 1} {
		from := io.MultiReader(bytes.NewReader(snapshot[:length]), iotest.ErrReader(broken))
		if _, err := Decode(from); !errors.Is(err, broken) || errors.Is(err, ErrBadSnapshot) {
			t.Errorf("after %d bytes: got %v, want %v", length, err, broken)
		}
		if err := w.Encode(&full{length, broken}); !errors.Is(err, broken) {
			t.Errorf("after %d bytes: got %v, want %v", length, err, broken)
		}
	}
	if _, err := Decode(iotest.OneByteReader(bytes.NewReader(snapshot))); err != nil {
		t.Errorf("got %v of a slow reader, want no error", err)
	}
}

// full takes so many bytes, then no more.
type full struct {
	left int
	err  error
}

func (f *full) Write(b []byte) (int, error) {
	if len(b) > f.left {
		return 0, f.err
	}
	f.left -= len(b)
	return len(b), nil
}

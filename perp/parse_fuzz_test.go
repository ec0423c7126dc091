package perp

import (
	"bytes"
	"errors"
	"math/big"
	"regexp"
	"runtime"
	"strings"
	"testing"

	"github.com/holiman/uint256"
)

// decimal is what a number may look like; how many decimals it may have is the unit's.
var decimal = regexp.MustCompile(`^-?[0-9]+(\.[0-9]+)?$`)

// rational is text as math/big reads it, in units of so many decimals; false where that is no whole number of them, or
// where the text does not look like a decimal at all.
func rational(text string, decimals int) (units exact, ok bool) {
	_, fraction, _ := strings.Cut(text, ".")
	if !decimal.MatchString(text) || len(fraction) > decimals {
		return units, false
	}
	value, ok := new(big.Rat).SetString(text)
	if !ok {
		return units, false
	}
	scale := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(decimals)), nil)
	value.Mul(value, new(big.Rat).SetInt(scale))
	units.n.Set(value.Num())
	return units, value.IsInt()
}

// parsed is a number with its units as an integer of any size.
type parsed[N any] struct {
	number N
	units  exact
	text   string
	err    error
}

// checkParsed: text is read exactly where it is a number in range, and what is printed reads as the same again, in the
// shortest form; all else is refused.
func checkParsed[N comparable](t *testing.T, text string, want exact, ok bool, parse func(string) parsed[N]) {
	got := parse(text)
	if !ok {
		if !errors.Is(got.err, ErrBadNumber) {
			t.Fatalf("%q: got %v, %v, want %v", text, got.text, got.err, ErrBadNumber)
		}
		return
	}
	if got.err != nil || got.units.cmp(want) != 0 {
		t.Fatalf("%q: got %v units, %v, want %v", text, got.units, got.err, want)
	}
	if again := parse(got.text); again.err != nil || again.number != got.number {
		t.Fatalf("%q printed as %s: got %v, %v", text, got.text, again.text, again.err)
	}
	if strings.Contains(got.text, ".") && strings.HasSuffix(got.text, "0") || len(got.text) > len(text) {
		t.Fatalf("%q: got %s, want no longer than it was", text, got.text)
	}
}

func FuzzParseUSD(f *testing.F) {
	for _, text := range []string{
		"", "0", "-0", "1", "-1", "0.1", "-1234.5", "12.345678901234567890", "0.000000000000000001", "1.",
		".5", "1.2.3",
		"1e5", " 1", "+1", "00.10", "1/2", "0x1p-2", "Inf", "NaN", "-", "--1", "1_0",
		textLimits[0].least, textLimits[0].most, textLimits[0].belowLeast, textLimits[0].aboveMost,
		strings.Repeat("9", 60), "0" + strings.Repeat("0", 300) + "1", "0." + strings.Repeat("0", 19),
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		want, ok := rational(text, 18)
		checkParsed(t, text, want, ok && fitsSigned(want), func(text string) parsed[USD] {
			n, err := Parse[USD](text)
			return parsed[USD]{n, exactOf(n), n.String(), err}
		})
	})
}

func FuzzParseTokens(f *testing.F) {
	for _, text := range []string{
		"", "0", "-0", "1", "-1", "0.1", "0.000001", "0.0000001", "281474976.710655", "25.000000", "1.", ".5", "1e5",
		textLimits[4].most, textLimits[4].aboveMost, textLimits[4].belowLeast, "0" + strings.Repeat("0", 90) + "7",
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		want, ok := rational(text, 6)
		ok = ok && fitsUnsigned(want) && !strings.HasPrefix(text, "-")
		checkParsed(t, text, want, ok, func(text string) parsed[Tokens] {
			n, err := Parse[Tokens](text)
			return parsed[Tokens]{n, exactOfUnsigned(n), n.String(), err}
		})
	})
}

func FuzzParseAddress(f *testing.F) {
	for _, text := range checksummed {
		f.Add(text)
		f.Add(strings.ToLower(text))
		f.Add(strings.ToUpper(text))
		f.Add(text[:41])
		f.Add(text[2:])
		f.Add(text[:20] + strings.ToUpper(text[20:]))
	}
	f.Add("")
	f.Add("0x" + strings.Repeat("g", 40))
	hex := regexp.MustCompile(`^0x([0-9a-f]{40}|[0-9A-F]{40})$`)
	f.Fuzz(func(t *testing.T, text string) {
		got, err := Parse[Address](text)
		if err != nil {
			if !errors.Is(err, ErrBadAddress) || !got.IsZero() || hex.MatchString(text) {
				t.Fatalf("%q: got %v, %v", text, got, err)
			}
			return
		}
		if printed := got.String(); !strings.EqualFold(printed, text) || (!hex.MatchString(text) && printed != text) {
			t.Fatalf("%q: got %s, want it with its checksum", text, printed)
		}
		if again, err := Parse[Address](got.String()); err != nil || again != got {
			t.Fatalf("%q: got %v, %v, want %v again", text, again, err, got)
		}
	})
}

// packedUpdate is an update of so many reports, on so many markets.
func packedUpdate(reports, markets int) []byte {
	signed := make([]SignedReport, reports)
	for i := range signed {
		signed[i].Timestamp = 1<<40 - 1
		signed[i].Signature[64] = byte(i)
		for market := range markets {
			// the largest price, and those below
			price := Price{power(96)}
			price.wad.SubUint64(&price.wad, uint64(1+i))
			signed[i].Prices = append(signed[i].Prices, MarketPrice{MarketID(1 + market), price})
		}
	}
	return EncodeUpdate(signed)
}

// An update is 5 bytes of timestamp, one of n, 2 n of ids, and reports of 12 n + 65: what is not cut to that is
// refused, and what is reads and packs as the same bytes.
func FuzzDecodeUpdate(f *testing.F) {
	for _, shape := range [][2]int{{1, 1}, {3, 2}, {5, 16}, {32, 255}} {
		packed := packedUpdate(shape[0], shape[1])
		f.Add(packed)
		f.Add(packed[:len(packed)-1])
		f.Add(append(packed, 0))
		f.Add(packed[:6+2*shape[1]])
		f.Add(packed[:5+2*shape[1]])
	}
	f.Add([]byte{})
	f.Add(make([]byte, 5))
	f.Add(make([]byte, 6))
	f.Add(make([]byte, 71))
	f.Fuzz(func(t *testing.T, packed []byte) {
		before := bytes.Clone(packed)
		reports, err := DecodeUpdate(packed)
		markets, rest := 0, -1
		if len(packed) >= 6 {
			markets = int(packed[5])
			rest = len(packed) - 6 - 2*markets
		}
		if whole := markets > 0 && rest >= 0 && rest%(12*markets+65) == 0; !whole {
			want := refused("BadUpdate", uint64(len(packed)), uint64(markets))
			if !IsRefusal(err, "BadUpdate") || err.Error() != want.Error() {
				t.Fatalf("%x: got %v, want %v", packed, err, want)
			}
			return
		}
		if err != nil || len(reports) != rest/(12*markets+65) {
			t.Fatalf("%x: got %d reports, %v, want %d", packed, len(reports), err, rest/(12*markets+65))
		}
		if len(reports) > 0 && !bytes.Equal(EncodeUpdate(reports), packed) {
			t.Fatalf("got %x, want %x", EncodeUpdate(reports), packed)
		}
		if !bytes.Equal(packed, before) {
			t.Fatalf("got %x after, want it untouched: %x", packed, before)
		}
	})
}

// sealed is a snapshot that holds body and has the checksum that it should.
func sealed(body []byte) []byte {
	begun := append([]byte(snapshotForm), body...)
	checksum := Keccak256(begun)
	return append(begun, checksum[:]...)
}

// snapshotBody is what Encode writes between form and checksum.
func snapshotBody(t testing.TB, s *State) []byte {
	t.Helper()
	body := bytes.TrimPrefix(encoded(t, s), []byte(snapshotForm))
	return body[:len(body)-len(Hash{})]
}

// busyWorld has positions on both sides, an order that waits, and a redemption.
func busyWorld(t testing.TB) *world {
	w := newWorld(t)
	w.trade(alice, 1, "2", "1000", "2000")
	w.trade(bob, 1, "-1", "1000", "2000")
	w.wait(1)
	w.push("2010", "51")
	w.create(marketOrder(carol, 2, "-3", "100"))
	w.do(func(tx *Tx) error {
		tx.SetDelegate(carol, bob, true)
		return tx.RequestRedeem(lender, must[Shares]("1"))
	})
	return w
}

// Whatever the bytes, reading them ends with a state that writes and reads as the same again, or with ErrBadSnapshot;
// and what is read is what is allocated for, not what a length in it claims.
func FuzzDecodeSnapshot(f *testing.F) {
	w := busyWorld(f)
	f.Add(snapshotBody(f, NewState(Contracts{})))
	body := snapshotBody(f, w.State)
	f.Add(body)
	f.Add(sealed(body))
	f.Add(append(sealed(body), 1, 2, 3))
	f.Add(body[:len(body)/2])
	f.Add([]byte(snapshotForm))
	f.Add([]byte(strings.Replace(snapshotForm, "1", "2", 1)))
	f.Add([]byte{})
	// numbers of 33 bytes and of 127, and lengths without end
	f.Add(bytes.Repeat([]byte{33}, 300))
	f.Add(bytes.Repeat([]byte{0x7f}, 300))
	f.Add(append(make([]byte, 73), bytes.Repeat([]byte{8, 0xff}, 100)...))
	// positions in a market without a skew scale, for which F-7 has no growth
	w.bend(func(s *State) { s.markets[1].Params.SkewScale = Size{} })
	f.Add(snapshotBody(f, w.State))
	// a position that no int256 can have the magnitude of
	w.bend(func(s *State) { s.markets[1].Params = majorParams() })
	w.bend(func(s *State) { s.holdings[1].byAccount[alice].position.Size = Size{power(255)} })
	f.Add(snapshotBody(f, w.State))
	f.Fuzz(func(t *testing.T, data []byte) {
		checkSnapshot(t, data)
		checkSnapshot(t, sealed(data))
	})
}

func checkSnapshot(t *testing.T, data []byte) {
	t.Helper()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	s, err := readSnapshot(t, data)
	runtime.ReadMemStats(&after)
	if used, most := after.TotalAlloc-before.TotalAlloc, uint64(1<<20+4096*len(data)); used > most {
		t.Fatalf("got %d bytes allocated for %d, want at most %d", used, len(data), most)
	}
	if err != nil {
		if s != nil || !errors.Is(err, ErrBadSnapshot) {
			t.Fatalf("got %v, want %v", err, ErrBadSnapshot)
		}
		return
	}
	again, err := readSnapshot(t, sealed(snapshotBody(t, s)))
	if err != nil || again.Digest() != s.Digest() {
		t.Fatalf("got %v, want the same state read again", err)
	}
}

// readSnapshot is what Decode gives; a panic fails.
func readSnapshot(t *testing.T, data []byte) (s *State, err error) {
	t.Helper()
	if cause := panicOf(func() { s, err = Decode(bytes.NewReader(data)) }); cause != nil {
		t.Fatalf("got panic %v, want an error", cause)
	}
	return s, err
}

// A snapshot with a byte that is not what was written, or without its end, is refused wherever that is.
func TestDecode_SpoiledSnapshot(t *testing.T) {
	whole := sealed(snapshotBody(t, busyWorld(t).State))
	if _, err := readSnapshot(t, whole); err != nil {
		t.Fatalf("got %v, want the snapshot read", err)
	}
	for i := range whole {
		for _, change := range []byte{1, 0x80, whole[i], 0xff} {
			spoiled := bytes.Clone(whole)
			spoiled[i] ^= change
			var err error
			cause := panicOf(func() { _, err = Decode(bytes.NewReader(spoiled)) })
			if change != 0 && (cause != nil || !errors.Is(err, ErrBadSnapshot)) {
				t.Errorf("byte %d of %d changed by %#x: got %v, panic %v", i, len(whole), change, err, cause)
			}
		}
		if _, err := readSnapshot(t, whole[:i]); !errors.Is(err, ErrBadSnapshot) {
			t.Errorf("first %d of %d bytes: got %v, want %v", i, len(whole), err, ErrBadSnapshot)
		}
	}
}

func FuzzMulDiv(f *testing.F) {
	all := edges()
	for i, n := range all {
		f.Add(n.Bytes(), all[(7*i+3)%len(all)].Bytes(), all[(11*i+5)%len(all)].Bytes())
		f.Add(n.Bytes(), []byte{1}, one.Bytes())
	}
	f.Add([]byte{}, []byte{}, []byte{})
	f.Fuzz(func(t *testing.T, a, b, c []byte) {
		var x, y, z uint256.Int
		x.SetBytes(a)
		y.SetBytes(b)
		z.SetBytes(c)
		checkMulDiv(t, x, y, z)
		if !z.IsZero() {
			checkDivide(t, x, z)
		}
	})
}

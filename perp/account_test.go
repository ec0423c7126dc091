package perp

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
)

// The examples of EIP-55.
var checksummed = []string{
	"0x52908400098527886E0F7030069857D2E4169EE7",
	"0x8617E340B3D01FA5F11F306F4090FD50E238070D",
	"0xde709f2102306220921060314715629080e2fb77",
	"0x27b1fdb04752bbc536007a920d24acb045561c26",
	"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
	"0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359",
	"0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB",
	"0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb",
}

func TestAddress_Checksum(t *testing.T) {
	for _, text := range checksummed {
		for _, cased := range []string{
			text, strings.ToLower(text), "0x" + strings.ToUpper(text[2:]),
		} {
			if got, err := Parse[Address](cased); err != nil || got.String() != text {
				t.Errorf("%s: got %v, %v, want %s", cased, got, err, text)
			}
		}
	}
}

// One letter in the other case is one that was mistyped, unless it leaves all in one case.
func TestAddress_WrongChecksum(t *testing.T) {
	for _, text := range checksummed[4:] {
		for i := 2; i < len(text); i++ {
			letter := text[i] ^ 0x20
			if text[i] <= '9' {
				continue
			}
			flipped := text[:i] + string(letter) + text[i+1:]
			got, err := Parse[Address](flipped)
			if !errors.Is(err, ErrBadAddress) || !got.IsZero() {
				t.Errorf("%s: got %v, %v, want %v", flipped, got, err, ErrBadAddress)
			}
			want := "read " + flipped + ": not an address: its checksum is wrong; compare it with its source"
			if fmt.Sprint(err) != want {
				t.Errorf("got %v, want %s", err, want)
			}
		}
	}
}

func TestAddress_Refused(t *testing.T) {
	const form = "want 0x and 40 hex digits"
	digits := strings.Repeat("a", 40)
	for _, test := range []struct{ text, want string }{
		{"", form},
		{"0x", form},
		{digits, form},
		{"0X" + digits, form},
		{"0x" + digits[1:], form},
		{"0x" + digits + "a", form},
		{" 0x" + digits, form},
		{"0x" + digits + " ", form},
		{"0x0x" + digits, form},
		{"0x" + digits[1:] + "g", "invalid byte"},
		{"0x" + digits[2:] + "é", "invalid byte"},
		{"0x" + digits[1:] + "\x00", "invalid byte"},
	} {
		got := addr(9)
		err := got.UnmarshalText([]byte(test.text))
		if !errors.Is(err, ErrBadAddress) || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%q: got %v, want %s", test.text, err, test.want)
		}
		if got != addr(9) {
			t.Errorf("%q: got %v, want what it was before", test.text, got)
		}
	}
	if _, err := Parse[Address](strings.Repeat("0x", 1<<20)); len(fmt.Sprint(err)) > 200 {
		t.Errorf("got an error of %d bytes, want at most 200", len(fmt.Sprint(err)))
	}
}

func TestAddress_Text(t *testing.T) {
	type grant struct {
		Account Address            `json:"account"`
		Names   map[Address]string `json:"names"`
	}
	want := grant{must[Address](checksummed[4]), map[Address]string{must[Address](checksummed[5]): "b"}}
	text, err := json.Marshal(want)
	wantText := `{"account":"` + checksummed[4] + `","names":{"` + checksummed[5] + `":"b"}}`
	if err != nil || string(text) != wantText {
		t.Fatalf("got %s, %v, want %s", text, err, wantText)
	}
	var got grant
	if err := json.Unmarshal(text, &got); err != nil || fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("got %v, %v, want %v", got, err, want)
	}
}

func TestAddress_Columns(t *testing.T) {
	want := must[Address](checksummed[6])
	value, err := want.Value()
	if err != nil || value != checksummed[6] {
		t.Fatalf("got value %v, %v, want %s", value, err, checksummed[6])
	}
	for _, source := range []any{checksummed[6], []byte(checksummed[6]), strings.ToLower(checksummed[6])} {
		var got Address
		if err := got.Scan(source); err != nil || got != want {
			t.Errorf("%v: got %v, %v, want %v", source, got, err, want)
		}
	}
	for source, held := range map[any]string{
		nil: "it holds a <nil>, and must hold text", int64(1): "it holds a int64", 1.5: "it holds a float64",
		want: "it holds a perp.Address", "0x12": "want 0x and 40 hex digits",
	} {
		got := addr(9)
		if err := got.Scan(source); !errors.Is(err, ErrBadAddress) || !strings.Contains(err.Error(), held) {
			t.Errorf("%v: got %v, want %s", source, err, held)
		}
		if got != addr(9) {
			t.Errorf("%v: got %v, want what it was before", source, got)
		}
	}
}

// Addresses are ordered as numbers of 160 bits.
func TestAddress_Cmp(t *testing.T) {
	rising := []Address{{}, addr(1), addr(2), addr(255), addr(256), {1: 1}, {0: 0x7f}, {0: 0x80}, {0: 0xff, 19: 1}}
	if !slices.IsSortedFunc(rising, Address.Cmp) {
		t.Errorf("got %v unsorted, want sorted", rising)
	}
	for i, a := range rising {
		for j, b := range rising {
			if got := a.Cmp(b); (got < 0) != (i < j) || (got == 0) != (i == j) {
				t.Errorf("%v to %v: got %d", a, b, got)
			}
		}
		if got, want := a.IsZero(), i == 0; got != want {
			t.Errorf("%v is zero: got %v, want %v", a, got, want)
		}
	}
}

// Published digests: of nothing, of abc, of the pangram, of ERC-20's Transfer and of EIP-712's domain type.
func TestKeccak256(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"", "0xc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470"},
		{"abc", "0x4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45"},
		{
			"The quick brown fox jumps over the lazy dog",
			"0x4d741b6f1eb29cb2a9b9911c82f56fa8d73b04959d3d9d222895df6c0b28aa15",
		},
		{"Transfer(address,address,uint256)", "0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef"},
		{
			"EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)",
			"0x8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f",
		},
	} {
		text, want := test.text, test.want
		if got := Keccak256([]byte(text)); got.String() != want {
			t.Errorf("%q: got %v, want %s", text, got, want)
		}
		half := len(text) / 2
		if got := Keccak256([]byte(text[:half]), nil, []byte(text[half:])); got.String() != want {
			t.Errorf("%q in parts: got %v, want %s", text, got, want)
		}
	}
	if got, want := Keccak256(), Keccak256([]byte{}); got != want {
		t.Errorf("no parts: got %v, want %v", got, want)
	}
}

func TestHash_String(t *testing.T) {
	want := "0x01" + strings.Repeat("00", 30) + "ff"
	if got := (Hash{0: 1, 31: 0xff}).String(); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

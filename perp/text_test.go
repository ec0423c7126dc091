package perp

import (
	"database/sql"
	"database/sql/driver"
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"
)

// What a unit does with text and with columns.
type textual interface {
	encoding.TextUnmarshaler
	encoding.TextMarshaler
	sql.Scanner
	driver.Valuer
	fmt.Stringer
	Word() [32]byte
}

// One of each unit.
var textualUnits = map[string]func() textual{
	"usd": func() textual { return new(USD) }, "size": func() textual { return new(Size) },
	"rate": func() textual { return new(Rate) }, "index": func() textual { return new(FundingIndex) },
	"debt": func() textual { return new(Debt) }, "price": func() textual { return new(Price) },
	"integral": func() textual { return new(Integral) }, "shares": func() textual { return new(Shares) },
	"tokens": func() textual { return new(Tokens) },
}

func TestParse_Exact(t *testing.T) {
	for _, test := range []struct{ unit, text, units string }{
		{"usd", "0", "0"},
		{"usd", "-0", "0"},
		{"usd", "000", "0"},
		{"usd", "0.0", "0"},
		{"usd", "1", "1000000000000000000"},
		{"usd", "001", "1000000000000000000"},
		{"usd", "-1234.5", "-1234500000000000000000"},
		{"usd", "0.000000000000000001", "1"},
		{"usd", "-0.000000000000000001", "-1"},
		{"usd", "1.100000000000000000", "1100000000000000000"},
		{"size", "-3", "-3000000000000000000"},
		{"rate", "0.0075", "7500000000000000"},
		{"index", "-0.5", "-500000000000000000"},
		{"debt", "0.000000000000000000000000000000000001", "1"},
		{"debt", "-2", "-2000000000000000000000000000000000000"},
		{"price", "64000.25", "64000250000000000000000"},
		{"integral", "1", "1000000000000000000"},
		{"shares", "0.000000000001", "1"},
		{"shares", "7", "7000000000000"},
		{"tokens", "0.000001", "1"},
		{"tokens", "25", "25000000"},
	} {
		n := textualUnits[test.unit]()
		if err := n.UnmarshalText([]byte(test.text)); err != nil || n.Word() != integer(test.units).Bytes32() {
			t.Errorf("%s %s: got %v, %v, want %s units", test.unit, test.text, n, err, test.units)
		}
	}
}

// The limits of both ranges, written with a point where the unit has it.
var textLimits = []struct{ unit, least, most, belowLeast, aboveMost string }{
	{
		unit:       "usd",
		least:      "-57896044618658097711785492504343953926634992332820282019728.792003956564819968",
		most:       "57896044618658097711785492504343953926634992332820282019728.792003956564819967",
		belowLeast: "-57896044618658097711785492504343953926634992332820282019728.792003956564819969",
		aboveMost:  "57896044618658097711785492504343953926634992332820282019728.792003956564819968",
	},
	{
		unit:       "debt",
		least:      "-57896044618658097711785492504343953926634.992332820282019728792003956564819968",
		most:       "57896044618658097711785492504343953926634.992332820282019728792003956564819967",
		belowLeast: "-57896044618658097711785492504343953926634.992332820282019728792003956564819969",
		aboveMost:  "57896044618658097711785492504343953926634.992332820282019728792003956564819968",
	},
	{
		unit:       "price",
		least:      "0",
		most:       "115792089237316195423570985008687907853269984665640564039457.584007913129639935",
		belowLeast: "-0.000000000000000001",
		aboveMost:  "115792089237316195423570985008687907853269984665640564039457.584007913129639936",
	},
	{
		unit:       "shares",
		least:      "0",
		most:       "115792089237316195423570985008687907853269984665640564039457584007.913129639935",
		belowLeast: "-0.000000000001",
		aboveMost:  "115792089237316195423570985008687907853269984665640564039457584007.913129639936",
	},
	{
		unit:       "tokens",
		least:      "0",
		most:       "115792089237316195423570985008687907853269984665640564039457584007913129.639935",
		belowLeast: "-0.000001",
		aboveMost:  "115792089237316195423570985008687907853269984665640564039457584007913129.639936",
	},
}

func TestParse_Limits(t *testing.T) {
	for _, test := range textLimits {
		for _, text := range []string{test.least, test.most} {
			n := textualUnits[test.unit]()
			if err := n.UnmarshalText([]byte(text)); err != nil || n.String() != text {
				t.Errorf("%s %s: got %v, %v", test.unit, text, n, err)
			}
		}
		for _, text := range []string{test.belowLeast, test.aboveMost} {
			n := textualUnits[test.unit]()
			if err := n.UnmarshalText([]byte(text)); !errors.Is(err, ErrBadNumber) {
				t.Errorf("%s %s: got %v, %v, want %v", test.unit, text, n, err, ErrBadNumber)
			}
		}
	}
}

func TestParse_Refused(t *testing.T) {
	const digits, form = "digits are missing", "want digits and one point, like 1234.5"
	for _, test := range []struct{ unit, text, want string }{
		{"usd", "", digits},
		{"usd", "-", digits},
		{"usd", ".", digits},
		{"usd", "-.", digits},
		{"usd", ".5", digits},
		{"usd", "5.", digits},
		{"usd", "-5.", digits},
		{"usd", "1.2.3", form},
		{"usd", "1..2", form},
		{"usd", "--1", form},
		{"usd", "1-", form},
		{"usd", "1.-2", form},
		{"usd", "+1", form},
		{"usd", "1e5", form},
		{"usd", "1E-5", form},
		{"usd", " 1", form},
		{"usd", "1 ", form},
		{"usd", "- 1", form},
		{"usd", "1 000", form},
		{"usd", "1,5", form},
		{"usd", "1_000", form},
		{"usd", "0x10", form},
		{"usd", "NaN", form},
		{"usd", "Inf", form},
		{"usd", "1\x00", form},
		{"usd", "\xff", form},
		{"usd", "٣", form},
		{"usd", "null", form},
		{"usd", "0.0000000000000000001", "more than 18 decimals"},
		{"usd", "1.0000000000000000000", "more than 18 decimals"},
		{"debt", "0." + strings.Repeat("0", 36) + "1", "more than 36 decimals"},
		{"shares", "0.0000000000001", "more than 12 decimals"},
		{"tokens", "0.0000001", "more than 6 decimals"},
		{"price", "-1", form},
		{"price", "-0", form},
		{"integral", "-1", form},
		{"shares", "-1", form},
		{"tokens", "-", form},
		{"usd", "1" + strings.Repeat("0", 78), "beyond 256 bits"},
		{"price", "1" + strings.Repeat("0", 60), "beyond 256 bits"},
	} {
		n := textualUnits[test.unit]()
		err := n.UnmarshalText([]byte(test.text))
		if !errors.Is(err, ErrBadNumber) || !strings.HasSuffix(err.Error(), test.want) {
			t.Errorf("%s %q: got %v, %v, want %s", test.unit, test.text, n, err, test.want)
		}
		if n.Word() != [32]byte{} {
			t.Errorf("%s %q: got %v, want what it was before, 0", test.unit, test.text, n)
		}
	}
}

// What is refused leaves the number, and says what was read and as what.
func TestParse_RefusedLeavesTheNumber(t *testing.T) {
	amount, price := must[USD]("5"), must[Price]("6")
	err := amount.UnmarshalText([]byte("1.5x"))
	want := `read USD amount "1.5x": not a decimal number in range: want digits and one point, like 1234.5`
	if fmt.Sprint(err) != want {
		t.Errorf("got %v, want %s", err, want)
	}
	if err := price.UnmarshalText([]byte("-6")); err == nil {
		t.Error("got no error for a price of -6")
	}
	if amount != must[USD]("5") || price != must[Price]("6") {
		t.Errorf("got %v and %v, want 5 and 6", amount, price)
	}
}

func TestParse_NamesItsUnit(t *testing.T) {
	for unit, want := range map[string]string{
		"usd": "USD amount", "size": "size", "rate": "rate", "index": "funding index", "debt": "funding debt",
		"price": "price", "integral": "price integral", "shares": "share amount", "tokens": "token amount",
	} {
		err := textualUnits[unit]().UnmarshalText([]byte("x"))
		if !strings.HasPrefix(fmt.Sprint(err), "read "+want+` "x": `) {
			t.Errorf("%s: got %v, want it to name a %s", unit, err, want)
		}
	}
}

func TestParse_CutsWhatIsLong(t *testing.T) {
	for _, test := range []struct {
		length int
		want   string
	}{
		{100, `"` + strings.Repeat("x", 100) + `"`},
		{101, `"` + strings.Repeat("x", 100) + `…"`},
		{1 << 20, `"` + strings.Repeat("x", 100) + `…"`},
	} {
		text := []byte(strings.Repeat("x", test.length))
		var price Price
		err := price.UnmarshalText(text)
		if !strings.HasPrefix(fmt.Sprint(err), "read price "+test.want+": ") {
			t.Errorf("%d characters: got %.300v, want %s", test.length, err, test.want)
		}
		if string(text) != strings.Repeat("x", test.length) {
			t.Errorf("%d characters: the text is not what it was", test.length)
		}
	}
	if _, err := Parse[USD](strings.Repeat("9", 1<<20)); len(fmt.Sprint(err)) > 300 {
		t.Errorf("digits: got an error of %d bytes, want at most 300", len(fmt.Sprint(err)))
	}
}

func TestString_HasNoTrailingZeros(t *testing.T) {
	for _, test := range []struct{ got, want string }{
		{wad[USD]("0").String(), "0"},
		{wad[USD]("1").String(), "0.000000000000000001"},
		{wad[USD]("-1").String(), "-0.000000000000000001"},
		{wad[USD]("100000000000000000").String(), "0.1"},
		{wad[USD]("1000000000000000000").String(), "1"},
		{wad[USD]("-1500000000000000000").String(), "-1.5"},
		{wad[USD]("10000000000000000000").String(), "10"},
		{wad[USD]("100000000000000000000000000000").String(), "100000000000"},
		{wad[Debt]("1").String(), "0." + strings.Repeat("0", 35) + "1"},
		{wad[Shares]("1500000000000").String(), "1.5"},
		{wad[Tokens]("250000").String(), "0.25"},
		{wad[Tokens]("1").String(), "0.000001"},
		{wad[Price]("64000250000000000000000").String(), "64000.25"},
	} {
		if test.got != test.want {
			t.Errorf("got %s, want %s", test.got, test.want)
		}
	}
}

// What is printed reads as the same number again, in every unit, by text and by column.
func TestText_RoundTrips(t *testing.T) {
	random := newRandom(8)
	for name, make := range textualUnits {
		for range 500 {
			n := make()
			word := shaped(random, 4)
			n.(interface{ SetWord([32]byte) }).SetWord(word.Bytes32())
			text, err := n.MarshalText()
			if err != nil || string(text) != n.String() {
				t.Fatalf("%s %v: got text %s, %v", name, n, text, err)
			}
			value, err := n.Value()
			if err != nil || value != n.String() {
				t.Fatalf("%s %v: got value %v, %v", name, n, value, err)
			}
			read, scanned := make(), make()
			if err := errors.Join(read.UnmarshalText(text), scanned.Scan(value)); err != nil {
				t.Fatal(name, err)
			}
			if read.Word() != n.Word() || scanned.Word() != n.Word() {
				t.Fatalf("%s: got %v and %v, want %v", name, read, scanned, n)
			}
		}
	}
}

func TestParse_Generic(t *testing.T) {
	if got, err := Parse[Size]("-2.5"); err != nil || got != wad[Size]("-2500000000000000000") {
		t.Errorf("got %v, %v, want -2.5", got, err)
	}
	if got, err := Parse[Tokens]("0.25"); err != nil || got != wad[Tokens]("250000") {
		t.Errorf("got %v, %v, want 0.25", got, err)
	}
	if got, err := Parse[Address]("0x000000000000000000000000000000000000000A"); err != nil || got != addr(10) {
		t.Errorf("got %v, %v, want %v", got, err, addr(10))
	}
	if got, err := Parse[Price]("-1"); !errors.Is(err, ErrBadNumber) || !got.IsZero() {
		t.Errorf("got %v, %v, want %v", got, err, ErrBadNumber)
	}
}

func TestJSON_IsAString(t *testing.T) {
	type account struct {
		Balance USD            `json:"balance"`
		Price   Price          `json:"price"`
		ByPrice map[Price]Size `json:"byPrice"`
	}
	want := account{must[USD]("-1.5"), must[Price]("0.1"), map[Price]Size{must[Price]("2"): must[Size]("3")}}
	text, err := json.Marshal(want)
	if wantText := `{"balance":"-1.5","price":"0.1","byPrice":{"2":"3"}}`; err != nil || string(text) != wantText {
		t.Fatalf("got %s, %v, want %s", text, err, wantText)
	}
	var got account
	if err := json.Unmarshal(text, &got); err != nil || fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("got %v, %v, want %v", got, err, want)
	}
	for _, text := range []string{
		`{"balance":1.5}`, `{"balance":1}`, `{"balance":true}`, `{"balance":{}}`, `{"balance":"1e3"}`, `{"price":"-1"}`,
	} {
		if err := json.Unmarshal([]byte(text), &got); err == nil {
			t.Errorf("%s: got %v, want an error", text, got)
		}
	}
}

func TestScan(t *testing.T) {
	for _, test := range []struct {
		unit   string
		source any
		want   string
	}{
		{"usd", "-1.5", "-1.5"},
		{"usd", []byte("-1.5"), "-1.5"},
		{"usd", int64(-7), "-7"},
		{"usd", int64(-1 << 63), "-9223372036854775808"},
		{"debt", int64(3), "3"},
		{"price", "2.25", "2.25"},
		{"price", []byte("2.25"), "2.25"},
		{"price", int64(1<<63 - 1), "9223372036854775807"},
		{"tokens", int64(0), "0"},
	} {
		n := textualUnits[test.unit]()
		if err := n.Scan(test.source); err != nil || n.String() != test.want {
			t.Errorf("%s %v: got %v, %v, want %s", test.unit, test.source, n, err, test.want)
		}
	}
}

func TestScan_Refused(t *testing.T) {
	for _, test := range []struct {
		unit   string
		source any
		want   string
	}{
		{"usd", 1.5, "read USD amount from a column: not a decimal number in range: it holds a float64, " +
			"and must hold text"},
		{"usd", 1.0, "it holds a float64, and must hold text"},
		{"usd", nil, "it holds a <nil>, and must hold text"},
		{"usd", true, "it holds a bool, and must hold text"},
		{"usd", int32(1), "it holds a int32, and must hold text"},
		{"price", 1.5, "read price from a column: not a decimal number in range: it holds a float64, " +
			"and must hold text"},
		{"price", nil, "it holds a <nil>, and must hold text"},
		{"price", int64(-1), "want digits and one point, like 1234.5"},
		{"price", "", "digits are missing"},
		{"usd", []byte("1e3"), "want digits and one point, like 1234.5"},
	} {
		n := textualUnits[test.unit]()
		err := n.Scan(test.source)
		if !errors.Is(err, ErrBadNumber) || !strings.HasSuffix(err.Error(), test.want) {
			t.Errorf("%s %v: got %v, want %s", test.unit, test.source, err, test.want)
		}
	}
}

package perp

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/holiman/uint256"
)

// vectorFile is the formula that a file of testdata says it is of, and what runs each of its arrays.
type vectorFile struct {
	formula string
	arrays  map[string]vectorRun
}

// vectorRun runs one vector as it stands in its file, and gives how it came out.
type vectorRun func(raw json.RawMessage) error

// vectorFiles are all files of testdata.
var vectorFiles = map[string]vectorFile{
	"notional.json": {"F-1", map[string]vectorRun{"notional": vector(notionalIn.compute)}},
	"mark.json":     {"F-2", map[string]vectorRun{"mark": vector(markIn.compute)}},
	"cost.json":     {"F-3", map[string]vectorRun{"cost": vector(costIn.compute)}},
	"funding.json": {"F-4", map[string]vectorRun{
		"rate": vector(rateIn.compute), "accrual": vector(accrualIn.compute),
	}},
	"owed.json":         {"F-5", map[string]vectorRun{"owed": vector(owedIn.compute)}},
	"equity.json":       {"F-6", map[string]vectorRun{"equity": vector(equityIn.compute)}},
	"requirements.json": {"F-7", map[string]vectorRun{"requirements": vector(requirementsIn.compute)}},
	"closing.json": {"F-8", map[string]vectorRun{
		"released": vector(releasedIn.compute), "share": vector(shareIn.compute), "move": vector(moveIn.compute),
	}},
	"fee.json": {"F-9", map[string]vectorRun{"fee": vector(feeIn.compute)}},
	"liquidation.json": {"F-10", map[string]vectorRun{
		"penaltyRate": vector(penaltyIn.compute), "reward": vector(rewardIn.compute),
		"liquidation": vector(liquidationIn.compute),
	}},
	"waterfall.json": {"F-11", map[string]vectorRun{
		"profit": vector(profitIn.compute), "socialized": vector(socializedIn.compute),
	}},
	"pool.json":         {"F-12", map[string]vectorRun{"pool": vector(poolIn.compute)}},
	"deleveraging.json": {"F-13", map[string]vectorRun{"deleveraging": vector(deleveragingIn.compute)}},
}

func TestVectors(t *testing.T) {
	for name, file := range vectorFiles {
		arrays := readVectors(t, name)
		var formula string
		if err := json.Unmarshal(arrays["formula"], &formula); err != nil || formula != file.formula {
			t.Errorf("%s: got formula %q, %v, want %q", name, formula, err, file.formula)
		}
		for array, run := range file.arrays {
			t.Run(strings.TrimSuffix(name, ".json")+"/"+array, func(t *testing.T) {
				runVectors(t, arrays[array], run)
			})
		}
	}
}

func runVectors(t *testing.T, raw json.RawMessage, run vectorRun) {
	var vectors []json.RawMessage
	if err := json.Unmarshal(raw, &vectors); err != nil {
		t.Fatal(err)
	}
	if len(vectors) == 0 {
		t.Fatal("got no vectors, want some")
	}
	for i, v := range vectors {
		if err := run(v); err != nil {
			t.Errorf("vector %d: %v\n%s", i, err, v)
		}
	}
}

// Whoever adds a file or an array without running it, or takes one away, is told.
func TestVectors_AllAreRun(t *testing.T) {
	found, err := filepath.Glob("testdata/*.json")
	if err != nil {
		t.Fatal(err)
	}
	for i := range found {
		found[i] = filepath.Base(found[i])
	}
	if known := slices.Sorted(maps.Keys(vectorFiles)); !slices.Equal(found, known) {
		t.Fatalf("got files %v, want %v", found, known)
	}
	for name, file := range vectorFiles {
		want := slices.Sorted(maps.Keys(file.arrays))
		arrays := readVectors(t, name)
		delete(arrays, "formula")
		if got := slices.Sorted(maps.Keys(arrays)); !slices.Equal(got, want) {
			t.Errorf("%s: got arrays %v, want %v", name, got, want)
		}
	}
}

func readVectors(t *testing.T, name string) map[string]json.RawMessage {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	var arrays map[string]json.RawMessage
	if err := json.Unmarshal(text, &arrays); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return arrays
}

// vector runs compute on the inputs of a vector and compares its outputs; where the vector reverts, compute must panic
// with an ArithmeticError, and nowhere else.
func vector[In, Out any](compute func(In) Out) vectorRun {
	return func(raw json.RawMessage) error {
		var (
			in   In
			want Out
			flag struct{ Reverts bool }
		)
		if err := decodeVector(raw, &in, &want, &flag); err != nil {
			return err
		}
		var got Out
		cause := panicOf(func() { got = compute(in) })
		if _, reverts := cause.(ArithmeticError); reverts != flag.Reverts || (cause != nil && !reverts) {
			return fmt.Errorf("got panic %v, want reverts %v", cause, flag.Reverts)
		}
		return differing(reflect.ValueOf(got), reflect.ValueOf(want))
	}
}

// differing names the first field in which two structs differ.
func differing(got, want reflect.Value) error {
	for i := range got.NumField() {
		if a, b := got.Field(i).Interface(), want.Field(i).Interface(); a != b {
			return fmt.Errorf("%s: got %+v, want %+v", got.Type().Field(i).Name, a, b)
		}
	}
	return nil
}

// decodeVector reads an object whose fields are exactly those of all parts, which are pointers to structs.
func decodeVector(raw json.RawMessage, parts ...any) error {
	var fields map[string]json.RawMessage
	if err := json.Unmarshal(raw, &fields); err != nil {
		return err
	}
	for _, part := range parts {
		if err := takeFields(fields, reflect.ValueOf(part).Elem()); err != nil {
			return err
		}
	}
	if len(fields) != 0 {
		return fmt.Errorf("unknown fields %v", slices.Sorted(maps.Keys(fields)))
	}
	return nil
}

func takeFields(fields map[string]json.RawMessage, to reflect.Value) error {
	for i := range to.NumField() {
		name := lowerFirst(to.Type().Field(i).Name)
		raw, ok := fields[name]
		if !ok {
			return fmt.Errorf("field %s is missing", name)
		}
		if err := decodeValue(raw, to.Field(i)); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		delete(fields, name)
	}
	return nil
}

// decodeValue reads units and plain numbers as strings of integers, structs as objects.
func decodeValue(raw json.RawMessage, to reflect.Value) error {
	if unit, ok := to.Addr().Interface().(interface{ SetWord([32]byte) }); ok {
		text, err := textOf(raw)
		if err != nil {
			return err
		}
		unit.SetWord(integer(text).Bytes32())
		return nil
	}
	switch to.Kind() {
	case reflect.Struct:
		return decodeVector(raw, to.Addr().Interface())
	case reflect.Slice:
		return decodeSlice(raw, to)
	case reflect.Bool:
		return json.Unmarshal(raw, to.Addr().Interface())
	}
	text, err := textOf(raw)
	if err != nil {
		return err
	}
	n, err := strconv.ParseUint(text, 10, to.Type().Bits())
	to.SetUint(n)
	return err
}

func decodeSlice(raw json.RawMessage, to reflect.Value) error {
	var items []json.RawMessage
	if err := json.Unmarshal(raw, &items); err != nil {
		return err
	}
	to.Set(reflect.MakeSlice(to.Type(), len(items), len(items)))
	for i, item := range items {
		if err := decodeValue(item, to.Index(i)); err != nil {
			return fmt.Errorf("%d: %w", i, err)
		}
	}
	return nil
}

// textOf is the decimal integer that a JSON string holds.
func textOf(raw json.RawMessage) (text string, err error) {
	if err := json.Unmarshal(raw, &text); err != nil {
		return "", err
	}
	if _, err := uint256.FromDecimal(strings.TrimPrefix(text, "-")); err != nil {
		return "", fmt.Errorf("%q: %w", text, err)
	}
	return text, nil
}

func lowerFirst(name string) string {
	first, size := utf8.DecodeRuneInString(name)
	return string(unicode.ToLower(first)) + name[size:]
}

func TestDecodeVector_IsStrict(t *testing.T) {
	type pair struct {
		Size  Size
		Epoch uint8
		Live  bool
	}
	for _, test := range []struct{ raw, want string }{
		{`{"size":"-3","epoch":"255","live":true}`, ""},
		{`{"size":"-3","epoch":"255"}`, "field live is missing"},
		{`{"size":"-3","epoch":"255","live":true,"more":"1"}`, "unknown fields [more]"},
		{`{"size":"-3","epoch":"256","live":true}`, "value out of range"},
		{`{"size":"-3","epoch":"-1","live":true}`, "invalid syntax"},
		{`{"size":-3,"epoch":"1","live":true}`, "cannot unmarshal number"},
		{`{"size":"x","epoch":"1","live":true}`, `"x"`},
		{`{"size":"","epoch":"1","live":true}`, `""`},
		{`{"size":"3","epoch":"1","live":"true"}`, "cannot unmarshal string"},
	} {
		var got pair
		err := decodeVector(json.RawMessage(test.raw), &got)
		switch {
		case test.want == "" && (err != nil || got != pair{wad[Size]("-3"), 255, true}):
			t.Errorf("%s: got %v, %v", test.raw, got, err)
		case test.want != "" && (err == nil || !strings.Contains(err.Error(), test.want)):
			t.Errorf("%s: got %v, want %s", test.raw, err, test.want)
		}
	}
}

// A run that computes something else, or panics where the vector does not, fails; so no vector passes unseen.
func TestVector_TellsDifferences(t *testing.T) {
	type in struct{ Size Size }
	type out struct{ Cost USD }
	raw := func(cost string, reverts bool) json.RawMessage {
		return fmt.Appendf(nil, `{"size":"5","cost":%q,"reverts":%v}`, cost, reverts)
	}
	five := vector(func(v in) out { return out{USD{v.Size.wad}} })
	panics := vector(func(in) out { panic(ErrOverflow) })
	breaks := vector(func(in) out { panic("broken") })
	for _, test := range []struct {
		run  vectorRun
		raw  json.RawMessage
		want string
	}{
		{five, raw("5", false), ""},
		{five, raw("6", false), "Cost: got 0.000000000000000005, want 0.000000000000000006"},
		{five, raw("5", true), "got panic <nil>, want reverts true"},
		{panics, raw("0", true), ""},
		{panics, raw("1", true), "Cost: got 0, want 0.000000000000000001"},
		{panics, raw("0", false), "want reverts false"},
		{breaks, raw("0", false), "got panic broken"},
		{breaks, raw("0", true), "got panic broken"},
	} {
		err := test.run(test.raw)
		got, refused := fmt.Sprint(err), err != nil
		if refused == (test.want == "") || refused && !strings.Contains(got, test.want) {
			t.Errorf("%s: got %v, want %s", bytes.TrimSpace(test.raw), got, test.want)
		}
	}
}

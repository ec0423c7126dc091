package perp

import (
	"database/sql/driver"
	"encoding"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/holiman/uint256"
)

// ErrBadNumber is what parsing a number that is not exact, or not in range, wraps.
var ErrBadNumber = errors.New("not a decimal number in range")

// Parse reads an exact decimal, like -1234.5, as the N asked for: an optional minus, digits, and at most as many digits
// after the point as the unit has. Errors wrap ErrBadNumber.
func Parse[N any, P interface {
	*N
	encoding.TextUnmarshaler
}](text string) (n N, err error) {
	return n, P(&n).UnmarshalText([]byte(text))
}

// String is the exact decimal, without trailing zeros.
func (a Signed[U]) String() string {
	text := format(magnitudeOf(&a.wad), (*new(U)).decimals())
	if a.wad.Sign() < 0 {
		return "-" + text
	}
	return text
}

// String is the exact decimal, without trailing zeros.
func (a Unsigned[U]) String() string { return format(a.wad, (*new(U)).decimals()) }

// MarshalText gives the exact decimal; JSON therefore has it as a string.
func (a Signed[U]) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// MarshalText gives the exact decimal; JSON therefore has it as a string.
func (a Unsigned[U]) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText reads an exact decimal; errors wrap ErrBadNumber.
func (a *Signed[U]) UnmarshalText(text []byte) error {
	var u U
	digits, negative := strings.CutPrefix(string(text), "-")
	magnitude, err := parse(digits, u.decimals())
	limit := power(255)
	if err == nil && (magnitude.Gt(&limit) || (magnitude.Eq(&limit) && !negative)) {
		err = errors.New("beyond 256 bits")
	}
	if err != nil {
		return badNumber(u, text, err)
	}
	if negative {
		magnitude.Neg(&magnitude)
	}
	a.wad = magnitude
	return nil
}

// UnmarshalText reads an exact decimal that is not negative; errors wrap ErrBadNumber.
func (a *Unsigned[U]) UnmarshalText(text []byte) error {
	var u U
	magnitude, err := parse(string(text), u.decimals())
	if err != nil {
		return badNumber(u, text, err)
	}
	a.wad = magnitude
	return nil
}

// Value stores the exact decimal as text.
func (a Signed[U]) Value() (driver.Value, error) { return a.String(), nil }

// Value stores the exact decimal as text.
func (a Unsigned[U]) Value() (driver.Value, error) { return a.String(), nil }

// Scan reads what Value stored, or an integer; errors wrap ErrBadNumber. A float is refused: it is not exact.
func (a *Signed[U]) Scan(source any) error { return scan(source, *new(U), a.UnmarshalText) }

// Scan reads what Value stored, or an integer; errors wrap ErrBadNumber. A float is refused: it is not exact.
func (a *Unsigned[U]) Scan(source any) error { return scan(source, *new(U), a.UnmarshalText) }

func scan(source any, u unit, unmarshal func([]byte) error) error {
	switch source := source.(type) {
	case string:
		return unmarshal([]byte(source))
	case []byte:
		return unmarshal(source)
	case int64:
		return unmarshal(strconv.AppendInt(nil, source, 10))
	}
	return fmt.Errorf("read %s from a column: %w: it holds a %T, and must hold text", u.name(), ErrBadNumber, source)
}

func badNumber(u unit, text []byte, err error) error {
	if len(text) > 100 {
		text = append(text[:100:100], "…"...)
	}
	return fmt.Errorf("read %s %q: %w: %w", u.name(), text, ErrBadNumber, err)
}

// format writes magnitude with so many decimals, without trailing zeros.
func format(magnitude uint256.Int, decimals int) string {
	digits := magnitude.Dec()
	if missing := decimals + 1 - len(digits); missing > 0 {
		digits = strings.Repeat("0", missing) + digits
	}
	whole, fraction := digits[:len(digits)-decimals], strings.TrimRight(digits[len(digits)-decimals:], "0")
	if fraction == "" {
		return whole
	}
	return whole + "." + fraction
}

// parse reads digits, a point and at most so many decimals.
func parse(text string, decimals int) (magnitude uint256.Int, err error) {
	whole, fraction, hasPoint := strings.Cut(text, ".")
	switch {
	case whole == "" || (hasPoint && fraction == ""):
		return magnitude, errors.New("digits are missing")
	case strings.Trim(whole+fraction, "0123456789") != "":
		return magnitude, errors.New("want digits and one point, like 1234.5")
	case len(fraction) > decimals:
		return magnitude, fmt.Errorf("more than %d decimals", decimals)
	}
	digits := strings.TrimLeft(whole+fraction+strings.Repeat("0", decimals-len(fraction)), "0")
	if digits == "" {
		return magnitude, nil
	}
	if len(digits) > 78 || magnitude.SetFromDecimal(digits) != nil {
		return magnitude, errors.New("beyond 256 bits")
	}
	return magnitude, nil
}

package perp

import (
	"bytes"
	"database/sql/driver"
	"encoding/hex"
	"errors"
	"fmt"

	"golang.org/x/crypto/sha3"
)

// ErrBadAddress is what parsing an address wraps.
var ErrBadAddress = errors.New("not an address")

// Address is an account of the chain.
type Address [20]byte

// Hash is a keccak256 digest.
type Hash [32]byte

// Keccak256 is the digest of the parts, one after the other.
func Keccak256(parts ...[]byte) (digest Hash) {
	hasher := sha3.NewLegacyKeccak256()
	for _, part := range parts {
		hasher.Write(part)
	}
	hasher.Sum(digest[:0])
	return digest
}

// String is the hash in hex, with 0x.
func (h Hash) String() string { return "0x" + hex.EncodeToString(h[:]) }

// String is the address with the checksum of EIP-55.
func (a Address) String() string {
	text := []byte(hex.EncodeToString(a[:]))
	digest := Keccak256(text)
	for i, c := range text {
		nibble := digest[i/2] >> 4
		if i%2 == 1 {
			nibble = digest[i/2] & 15
		}
		if c >= 'a' && nibble >= 8 {
			text[i] = c - 'a' + 'A'
		}
	}
	return "0x" + string(text)
}

// IsZero tells whether a is the address 0, which no account has.
func (a Address) IsZero() bool { return a == Address{} }

// Cmp orders addresses as numbers.
func (a Address) Cmp(b Address) int { return bytes.Compare(a[:], b[:]) }

// MarshalText gives what String gives.
func (a Address) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText reads 40 hex digits after 0x; where some are upper and some lower case, the checksum must hold. Errors
// wrap ErrBadAddress.
func (a *Address) UnmarshalText(text []byte) error {
	digits, prefixed := bytes.CutPrefix(text, []byte("0x"))
	var read Address
	if !prefixed || len(digits) != 2*len(read) {
		return fmt.Errorf("read %.50q: %w: want 0x and 40 hex digits", text, ErrBadAddress)
	}
	if _, err := hex.Decode(read[:], digits); err != nil {
		return fmt.Errorf("read %q: %w: %w", text, ErrBadAddress, err)
	}
	mixed := !bytes.Equal(digits, bytes.ToLower(digits)) && !bytes.Equal(digits, bytes.ToUpper(digits))
	if mixed && read.String() != string(text) {
		return fmt.Errorf("read %s: %w: its checksum is wrong; compare it with its source", text, ErrBadAddress)
	}
	*a = read
	return nil
}

// Value stores the address as text.
func (a Address) Value() (driver.Value, error) { return a.String(), nil }

// Scan reads what Value stored; errors wrap ErrBadAddress.
func (a *Address) Scan(source any) error {
	switch source := source.(type) {
	case string:
		return a.UnmarshalText([]byte(source))
	case []byte:
		return a.UnmarshalText(source)
	}
	return fmt.Errorf("read an address from a column: %w: it holds a %T, and must hold text", ErrBadAddress, source)
}

package perp

import (
	"errors"
	"fmt"
	"strings"
)

// Refusal is what the contracts revert with: a custom error, under its name in Solidity, with its arguments in order.
type Refusal struct {
	Name string
	Args []any
}

// Error is the name with its arguments.
func (r *Refusal) Error() string {
	args := make([]string, len(r.Args))
	for i, arg := range r.Args {
		args[i] = fmt.Sprint(arg)
	}
	return r.Name + "(" + strings.Join(args, ", ") + ")"
}

// IsRefusal tells whether err is, or wraps, a Refusal of that name.
func IsRefusal(err error, name string) bool {
	var refusal *Refusal
	return errors.As(err, &refusal) && refusal.Name == name
}

func refuse(name string, args ...any) error { return &Refusal{name, args} }

package perp

import (
	"errors"
	"fmt"
	"testing"
)

func TestRefusalNamesItsArguments(t *testing.T) {
	for _, c := range []struct {
		err  error
		want string
	}{
		{refuse("ZeroAmount"), "ZeroAmount()"},
		{refuse("UnknownMarket", MarketID(3)), "UnknownMarket(3)"},
		{
			refuse("Healthy", addr(1), MarketID(2), must[USD]("-1.5"), must[USD]("2")),
			"Healthy(0x0000000000000000000000000000000000000001, 2, -1.5, 2)",
		},
		{refuse("Unfillable", MarginFault), "Unfillable(margin)"},
		{refuse("DeleveragingNotDue", MarketID(1), true, USD{}, USD{}), "DeleveragingNotDue(1, true, 0, 0)"},
	} {
		if got := c.err.Error(); got != c.want {
			t.Errorf("got %s, want %s", got, c.want)
		}
	}
}

func TestIsRefusalLooksInside(t *testing.T) {
	refusal := refuse("NothingDone")
	for _, c := range []struct {
		err  error
		name string
		want bool
	}{
		{refusal, "NothingDone", true},
		{fmt.Errorf("execute: %w", fmt.Errorf("again: %w", refusal)), "NothingDone", true},
		{errors.Join(errors.New("other"), refusal), "NothingDone", true},
		{refusal, "NothingDon", false},
		{refusal, "", false},
		{errors.New("NothingDone()"), "NothingDone", false},
		{&Difference{Event: "NothingDone"}, "NothingDone", false},
		{nil, "NothingDone", false},
	} {
		if got := IsRefusal(c.err, c.name); got != c.want {
			t.Errorf("%v, %s: got %v, want %v", c.err, c.name, got, c.want)
		}
	}
}

package twin

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/tidemark/tidemark/perp"
)

// seen counts what histories have reached: actions accepted, errors by name, events, faults.
type seen struct {
	sync.Mutex
	counts map[string]int
}

func newSeen() *seen { return &seen{counts: map[string]int{}} }

func (s *seen) note(done action, refused error, events []perp.Event) {
	s.Lock()
	defer s.Unlock()
	var refusal *perp.Refusal
	switch {
	case errors.As(refused, &refusal):
		s.counts["error "+refusal.Name]++
	case refused == nil:
		s.counts["action "+kindOf(done)]++
	}
	for _, event := range events {
		s.counts["event "+strings.TrimPrefix(fmt.Sprintf("%T", event), "*perp.")]++
		for _, outcome := range outcomesOf(event) {
			s.counts["outcome "+outcome]++
		}
	}
}

// outcomes are what positions and losses must have come to.
var outcomes = []string{
	"partial liquidation", "whole liquidation", "deficit", "paid by insurance", "paid by pool", "socialized",
	"partial deleveraging", "whole deleveraging", "flip", "settled",
}

func outcomesOf(event perp.Event) (found []string) {
	add := func(name string, is bool) {
		if is {
			found = append(found, name)
		}
	}
	switch e := event.(type) {
	case *perp.PositionChanged:
		add("partial liquidation", e.Reason == perp.ByLiquidation && !e.Size.IsZero())
		add("whole liquidation", e.Reason == perp.ByLiquidation && e.Size.IsZero())
		add("partial deleveraging", e.Reason == perp.ByDeleveraging && !e.Size.IsZero())
		add("whole deleveraging", e.Reason == perp.ByDeleveraging && e.Size.IsZero())
		add("flip", e.Size.Sign()*e.Size.Sub(e.SizeDelta).Sign() < 0)
		add("settled", e.Reason == perp.BySettlement)
	case *perp.Liquidated:
		add("deficit", !e.Deficit.IsZero())
		add("paid by insurance", !e.PaidByInsurance.IsZero())
		add("paid by pool", !e.PaidByPool.IsZero())
		add("socialized", !e.Socialized.IsZero())
	}
	return found
}

func (s *seen) faults(faults []perp.Fault) {
	s.Lock()
	defer s.Unlock()
	for _, fault := range faults {
		s.counts["fault "+fault.String()]++
	}
}

// require fails for what was never reached.
func (s *seen) require(t *testing.T, kind string, names []string) {
	t.Helper()
	for _, name := range names {
		if s.counts[kind+" "+name] == 0 {
			t.Errorf("got no %s %s in all histories, want some", kind, name)
		}
	}
}

// report is what was reached, and how often.
func (s *seen) report() string {
	var lines []string
	for _, name := range slices.Sorted(maps.Keys(s.counts)) {
		lines = append(lines, fmt.Sprintf("%8d %s", s.counts[name], name))
	}
	return strings.Join(lines, "\n")
}

// kindOf is the name of an action.
func kindOf(a action) string { return strings.TrimPrefix(fmt.Sprintf("%T", a), "twin.") }

package twin

import (
	"maps"
	"os"
	"slices"
	"testing"
)

// differential is a formula in both languages.
type differential interface {
	// compare gives both the same cases, and tells of the first in which they differ.
	compare(t *testing.T, name string, cases int)
	// length is 1, or for a search how many steps it takes.
	length() int
}

// formula is what perp has for a method of the twin. In and Out are structs whose leaves are the words of the ABI.
type formula[In, Out any] struct {
	draw     func(*dice, *In)
	compute  func(*In, *Out) error
	branches []branch[In, Out]
	steps    int
}

// branch is what some case must come to.
type branch[In, Out any] struct {
	name string
	// in tells whether a case that did not revert did.
	in func(*In, *Out) bool
}

// of is a formula whose usual inputs are as `draw` has them; without one, each word is what it usually is.
func of[In, Out any](draw func(*dice, *In), compute func(*In, *Out)) *formula[In, Out] {
	always := func(in *In, out *Out) error {
		compute(in, out)
		return nil
	}
	return &formula[In, Out]{draw: draw, compute: always}
}

// refusing is a formula that has no result but to refuse.
func refusing[In any](draw func(*dice, *In), validate func(*In) error) *formula[In, struct{}] {
	return &formula[In, struct{}]{draw: draw, compute: func(in *In, _ *struct{}) error { return validate(in) }}
}

// reverts makes branches of causes of a revert.
func (f *formula[In, Out]) reverts(causes ...string) *formula[In, Out] {
	for _, cause := range causes {
		f.branches = append(f.branches, branch[In, Out]{name: cause})
	}
	return f
}

// reaches makes a branch of what a case may be.
func (f *formula[In, Out]) reaches(name string, in func(*In, *Out) bool) *formula[In, Out] {
	f.branches = append(f.branches, branch[In, Out]{name, in})
	return f
}

// searches makes it one that takes that many times as long as others.
func (f *formula[In, Out]) searches(steps int) *formula[In, Out] {
	f.steps = steps
	return f
}

func (f *formula[In, Out]) length() int { return max(f.steps, 1) }

// The causes of reverts, as branches.
const (
	overflow       = "overflow"
	divisionByZero = "division by zero"
)

// caseCount is how many cases there are for a formula; with TIDEMARK_DEEP they need more than an hour, and -timeout 0.
func caseCount(f differential) int {
	switch {
	case underRace:
		return max(5000/f.length(), 500)
	case os.Getenv("TIDEMARK_DEEP") != "":
		return 10_000_000
	}
	return 100_000
}

// formulas are all, under the twin's names.
func formulas() map[string]differential {
	all := map[string]differential{}
	for _, some := range []map[string]differential{
		curveFormulas(), fundingFormulas(), feedFormulas(), marginFormulas(), tradeFormulas(), liquidationFormulas(),
		deleveragingFormulas(), poolFormulas(), orderFormulas(), boundFormulas(),
	} {
		maps.Copy(all, some)
	}
	return all
}

// TestFormulas begins with searches, so that none is left to run alone.
func TestFormulas(t *testing.T) {
	all := formulas()
	names := slices.Sorted(maps.Keys(all))
	slices.SortStableFunc(names, func(a, b string) int { return all[b].length() - all[a].length() })
	for _, name := range names {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			all[name].compare(t, name, caseCount(all[name]))
		})
	}
}

// exceptions are methods of the twin that nothing exported of perp answers for. They are under every formula here, and
// perp's own tests compare them with integers without bounds.
var exceptions = []string{"mulDivUp", "mulDivDown", "floorDiv"}

func TestFormulasAreTheTwins(t *testing.T) {
	methods := newTwin(t).abi.Methods
	known := formulas()
	for _, name := range exceptions {
		known[name] = nil
	}
	for name := range methods {
		if _, found := known[name]; !found {
			t.Errorf("got no case of %s", name)
		}
	}
	for name := range known {
		if _, found := methods[name]; !found {
			t.Errorf("got %s, which the twin does not have", name)
		}
	}
}

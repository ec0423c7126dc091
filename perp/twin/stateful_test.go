package twin

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/tidemark/tidemark/perp"
)

// keptFolder has histories that once parted the contracts and the state, by name.
const keptFolder = "testdata/kept"

// viewEvery is after how many steps the views are compared too.
const viewEvery = 25

// TestHistories plays random histories of every action on the contracts and on the state: each step is predicted,
// refused with the same error or told by the same events, applied, and every word of storage compared.
func TestHistories(t *testing.T) {
	reached := newSeen()
	t.Run("seeds", func(t *testing.T) {
		for seed := range uint64(historyCount()) {
			t.Run(fmt.Sprint(seed), func(t *testing.T) {
				t.Parallel()
				playSeed(t, reached, seed)
			})
		}
	})
	t.Log("\n" + reached.report())
	if historyCount() >= fullCount {
		reached.require(t, "action", actionNames())
		reached.require(t, "event", eventNames())
		reached.require(t, "fault", faultNames())
		reached.require(t, "error", errorNames)
		reached.require(t, "outcome", outcomes)
	}
}

// playSeed plays a history as it is made up, and keeps what parts the two, shrunk.
func playSeed(t *testing.T, reached *seen, seed uint64) {
	p, err := newPair(t, reached)
	if err != nil {
		t.Fatalf("deploy: %v", err)
	}
	maker := newPlayer(p, seed)
	steps := maker.setUp()
	for i := range len(steps) + historyLength() {
		if i == len(steps) {
			steps = append(steps, maker.next())
		}
		if err := p.do(steps[i]); err != nil {
			t.Errorf("seed %d (%s), step %d, %s: %v", seed, maker.style.name, i, kindOf(steps[i].Do), err)
			t.Error(keep(t, fmt.Sprintf("seed-%d", seed), steps[:i+1]))
			return
		}
		if i%viewEvery != 0 {
			continue
		}
		if err := maker.compareViews(); err != nil {
			t.Fatalf("seed %d (%s), after step %d: %v", seed, maker.style.name, i, err)
		}
	}
	if err := p.state.Check(perp.Time(p.x.now())); err != nil {
		t.Errorf("seed %d (%s): %v", seed, maker.style.name, err)
	}
}

// keep writes a shrunk history where the next run finds it.
func keep(t *testing.T, name string, steps []step) string {
	shrunk := shrink(t, steps)
	data, err := json.MarshalIndent(shrunk, "", " ")
	if err != nil {
		return fmt.Sprintf("encode history: %v", err)
	}
	file := filepath.Join(keptFolder, name+".json")
	if err := os.MkdirAll(keptFolder, 0o755); err != nil {
		return err.Error()
	}
	if err := os.WriteFile(file, data, 0o644); err != nil {
		return err.Error()
	}
	return fmt.Sprintf("shrunk to %d steps, kept as %s: give it a name that says what was wrong", len(shrunk), file)
}

// TestKeptHistories plays what once parted the two.
func TestKeptHistories(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(keptFolder, "*.json"))
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".json"), func(t *testing.T) {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			var steps []step
			if err := json.Unmarshal(data, &steps); err != nil {
				t.Fatal(err)
			}
			if done, err := play(t, newSeen(), steps); err != nil {
				t.Errorf("step %d, %s: %v", done, kindOf(steps[done].Do), err)
			}
		})
	}
}

func actionNames() (names []string) {
	for name := range actionKinds {
		names = append(names, name)
	}
	return names
}

func eventNames() (names []string) {
	for _, event := range eventKinds {
		names = append(names, strings.TrimPrefix(fmt.Sprintf("%T", event()), "*perp."))
	}
	return names
}

// faultNames are those that an execution can end with. An owner's cancellation is none, and an order does not outlive
// the outage that a grace period follows.
func faultNames() (names []string) {
	for fault := perp.NoFault; fault <= perp.MarketEndedFault; fault++ {
		if fault != perp.CancelledByOwner && fault != perp.GraceFault {
			names = append(names, fault.String())
		}
	}
	return slices.Clip(names)
}

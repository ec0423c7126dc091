package twin

import (
	"bytes"
	"encoding/json"
	"testing"
)

// A history that is written down and read again is the same, and plays as before.
func TestHistoriesCanBeKept(t *testing.T) {
	p, err := newPair(t, newSeen())
	if err != nil {
		t.Fatal(err)
	}
	maker := newPlayer(p, 4)
	steps := maker.setUp()
	for i := range len(steps) + 120 {
		if i == len(steps) {
			steps = append(steps, maker.next())
		}
		if err := p.do(steps[i]); err != nil {
			t.Fatal(err)
		}
	}
	written, err := json.Marshal(steps)
	if err != nil {
		t.Fatal(err)
	}
	var read []step
	if err := json.Unmarshal(written, &read); err != nil {
		t.Fatal(err)
	}
	if again, err := json.Marshal(read); err != nil || !bytes.Equal(again, written) {
		t.Errorf("got %s, %v, want %s", again, err, written)
	}
	if done, err := play(t, newSeen(), read); err != nil {
		t.Errorf("step %d: %v", done, err)
	}
}

func TestWithoutKeepsTheTime(t *testing.T) {
	steps := []step{{Wait: 1, Do: push{}}, {Wait: 2, Do: run{}}, {Wait: 3, Do: push{}}, {Wait: 4, Do: run{}}}
	got := without(steps, 1, 2)
	if len(got) != 2 || got[0].Wait != 1 || got[1].Wait != 2+3+4 {
		t.Errorf("got %+v, want the first, and the last after 9 seconds", got)
	}
	if steps[3].Wait != 4 {
		t.Errorf("got %+v, want the steps given as they were", steps)
	}
}

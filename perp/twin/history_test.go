package twin

import (
	"encoding/json"
	"fmt"
	"reflect"
	"testing"

	"github.com/tidemark/tidemark/perp"
)

// actionKinds are all actions, by name, for histories that are kept.
var actionKinds = func() map[string]reflect.Type {
	kinds := map[string]reflect.Type{}
	for _, a := range []action{
		deposit{},
		withdraw{},
		setDelegate{},
		topUpInsurance{},
		addMargin{},
		settleFunding{},
		liquidate{},
		deleverage{},
		settle{},
		create{},
		trigger{},
		execute{},
		cancel{},
		push{},
		run{},
		poolDeposit{},
		poolMint{},
		requestRedeem{},
		redeem{},
		poolWithdraw{},
		returnExpired{},
		transferShares{},
		listMarket{},
		setMarketParams{},
		setGlobalParams{},
		setOrderParams{},
		setFeedParams{},
		setCooldown{},
		setReporters{},
		endMarket{},
		withdrawTreasury{},
		setSwitch{},
		grantRole{},
		revokeRole{},
	} {
		kinds[kindOf(a)] = reflect.TypeOf(a)
	}
	return kinds
}()

// storedStep is a step as a kept history has it.
type storedStep struct {
	Wait   uint64          `json:"wait"`
	Sender perp.Address    `json:"sender"`
	Action string          `json:"action"`
	Args   json.RawMessage `json:"args"`
}

// MarshalJSON names the action.
func (s step) MarshalJSON() ([]byte, error) {
	args, err := json.Marshal(s.Do)
	if err != nil {
		return nil, err
	}
	return json.Marshal(storedStep{s.Wait, s.Sender, kindOf(s.Do), args})
}

// UnmarshalJSON reads what MarshalJSON wrote.
func (s *step) UnmarshalJSON(data []byte) error {
	var stored storedStep
	if err := json.Unmarshal(data, &stored); err != nil {
		return err
	}
	kind, known := actionKinds[stored.Action]
	if !known {
		return fmt.Errorf("read a step: there is no action %q", stored.Action)
	}
	do := reflect.New(kind)
	if err := json.Unmarshal(stored.Args, do.Interface()); err != nil {
		return err
	}
	*s = step{stored.Wait, stored.Sender, do.Elem().Interface().(action)}
	return nil
}

// play runs steps on a new pair, until one parts them.
func play(t testing.TB, s *seen, steps []step) (done int, err error) {
	t.Helper()
	p, err := newPair(t, s)
	if err != nil {
		return 0, err
	}
	for i, next := range steps {
		if err := p.do(next); err != nil {
			return i, err
		}
	}
	return len(steps), nil
}

// shrink is a shorter history that still parts them: it leaves out ever smaller parts for as long as that helps.
func shrink(t testing.TB, steps []step) []step {
	t.Helper()
	fails := func(steps []step) (int, bool) {
		done, err := play(t, newSeen(), steps)
		return done, err != nil
	}
	if done, failed := fails(steps); failed {
		steps = steps[:done+1]
	}
	for part := len(steps) / 2; part > 0; part /= 2 {
		for from := 0; from+part < len(steps); {
			shorter := without(steps, from, part)
			done, failed := fails(shorter)
			if !failed {
				from += part
				continue
			}
			steps = shorter[:done+1]
		}
	}
	return steps
}

// without leaves steps out, but not the time they took.
func without(steps []step, from, count int) []step {
	shorter := append([]step{}, steps[:from]...)
	var waited uint64
	for _, left := range steps[from : from+count] {
		waited += left.Wait
	}
	for i, kept := range steps[from+count:] {
		if i == 0 {
			kept.Wait += waited
		}
		shorter = append(shorter, kept)
	}
	return shorter
}

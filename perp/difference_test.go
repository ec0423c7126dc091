package perp

import (
	"errors"
	"fmt"
	"testing"
)

// A difference names the event, the field, however deep, and both values.
func TestCompareNamesWhereEventsPart(t *testing.T) {
	order := Order{Account: alice, Market: 1, SizeDelta: must[Size]("2"), KeeperFee: must[USD]("0.25")}
	other := order
	other.SizeDelta = must[Size]("-2")
	params := majorParams()
	params.AdlTarget++
	for _, c := range []struct {
		predicted, told Event
		// want is empty where there is none.
		want string
	}{
		{&DelegateSet{alice, bob, true}, &DelegateSet{alice, bob, true}, ""},
		{&OrderCreated{order}, &OrderCreated{order}, ""},
		{
			&DelegateSet{alice, bob, true}, &DelegateSet{alice, bob, false},
			"DelegateSet.Allowed: predicted true, told false",
		},
		{&QuorumSet{3}, &QuorumSet{5}, "QuorumSet.Quorum: predicted 3, told 5"},
		{
			&PoolChanged{LpCash: must[USD]("1.5")}, &PoolChanged{LpCash: must[USD]("-1.5")},
			"PoolChanged.LpCash: predicted 1.5, told -1.5",
		},
		{&OrderCreated{order}, &OrderCreated{other}, "OrderCreated.Order.SizeDelta: predicted 2, told -2"},
		{
			&MarketParamsChanged{1, majorParams()}, &MarketParamsChanged{1, params},
			"MarketParamsChanged.Params.AdlTarget: predicted 350000, told 350001",
		},
		{
			&MarketParamsChanged{1, majorParams()}, &MarketParamsChanged{2, params},
			"MarketParamsChanged.Market: predicted 1, told 2",
		},
		{
			&PositionChanged{Reason: ByOrder}, &PositionChanged{Reason: ByLiquidation},
			"PositionChanged.Reason: predicted order, told liquidation",
		},
		{
			&OrderCancelled{Reason: Expired}, &OrderCancelled{Reason: CapFault},
			"OrderCancelled.Reason: predicted expired, told cap",
		},
		{&PayoutCut{Account: alice}, &PayoutCut{Account: bob}, fmt.Sprintf(
			"PayoutCut.Account: predicted %s, told %s", alice, bob)},
		{&QuorumSet{3}, &CooldownChanged{3}, "CooldownChanged: predicted &{Quorum:3}, told &{Cooldown:3}"},
	} {
		got := ""
		if difference := compare(c.predicted, c.told); difference != nil {
			got = difference.Error()
		}
		if got != c.want {
			t.Errorf("got %q, want %q", got, c.want)
		}
	}
}

// Each field of each kind counts: compared with an event that differs in it alone, it is the one that is named.
func TestCompareSeesEveryField(t *testing.T) {
	kinds := map[string]bool{}
	for _, tx := range everything(t) {
		e := tx.events[len(tx.events)-1]
		if kinds[kindOf(e)] {
			continue
		}
		kinds[kindOf(e)] = true
		if difference := compare(e, e); difference != nil {
			t.Errorf("got %v, want no difference of an event from itself", difference)
		}
		mutants([]Event{e}, 0, func(field string, mutant []Event) {
			difference := compare(e, mutant[0])
			if difference == nil || difference.Event != kindOf(e) || difference.Field != field {
				t.Errorf("got %v, want it at %s.%s", difference, kindOf(e), field)
			}
		})
	}
	if len(kinds) < 20 {
		t.Errorf("got %d kinds of events, want most", len(kinds))
	}
}

// Apply's error wraps the difference, and says which event it was.
func TestApplyWrapsTheDifference(t *testing.T) {
	w := evenWorld(t)
	told := []Event{
		&DelegateSet{alice, bob, true},
		&BalanceChanged{alice, must[USD]("1"), must[USD]("5"), Deposited},
	}
	err := w.Apply(w.now, told)
	var difference *Difference
	if !errors.As(err, &difference) {
		t.Fatalf("got %v, want a difference", err)
	}
	want := Difference{"BalanceChanged", "Balance", must[USD]("95578.744"), must[USD]("5")}
	if *difference != want {
		t.Errorf("got %+v, want %+v", *difference, want)
	}
	text := "apply event 2 of 2: BalanceChanged.Balance: predicted 95578.744, told 5"
	if err.Error() != text {
		t.Errorf("got %s, want %s", err, text)
	}
}

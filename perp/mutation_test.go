package perp

import (
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"github.com/holiman/uint256"
)

// word is what all units are on the chain.
type word interface {
	Word() [32]byte
	SetWord([32]byte)
}

// eachField calls do for every field of an event, and of the structs in it that have several.
func eachField(v reflect.Value, prefix string, do func(name string, field reflect.Value)) {
	for i := range v.NumField() {
		field, name := v.Field(i), prefix+v.Type().Field(i).Name
		if field.Kind() == reflect.Struct && field.NumField() > 1 {
			eachField(field, name+".", do)
		} else {
			do(name, field)
		}
	}
}

// others are values next to a field's: a unit more and a unit less, the other flag, another address.
func others(field reflect.Value) (all []reflect.Value) {
	other := func(change func(reflect.Value)) {
		v := reflect.New(field.Type())
		v.Elem().Set(field)
		change(v.Elem())
		all = append(all, v.Elem())
	}
	switch {
	case field.Kind() == reflect.Struct:
		for _, step := range []*uint256.Int{uint256.NewInt(1), new(uint256.Int).Neg(uint256.NewInt(1))} {
			other(func(v reflect.Value) {
				unit := v.Addr().Interface().(word)
				old := unit.Word()
				unit.SetWord(step.Add(step, new(uint256.Int).SetBytes32(old[:])).Bytes32())
			})
		}
	case field.Kind() == reflect.Bool:
		other(func(v reflect.Value) { v.SetBool(!v.Bool()) })
	case field.CanUint():
		other(func(v reflect.Value) { v.SetUint(v.Uint() + 1) })
		other(func(v reflect.Value) { v.SetUint(v.Uint() - 1) })
	case field.Len() == len(Address{}):
		for _, account := range []Address{bob, stranger} {
			if field.Interface() != any(account) {
				other(func(v reflect.Value) { v.Set(reflect.ValueOf(account)) })
			}
		}
	default:
		other(func(v reflect.Value) { v.Index(31).SetUint(v.Index(31).Uint() ^ 1) })
	}
	return all
}

// mutants are a transaction's events with one field of one event changed, for all of its values.
func mutants(events []Event, i int, do func(field string, mutant []Event)) {
	original := reflect.ValueOf(events[i]).Elem()
	n := 0
	eachField(original, "", func(name string, field reflect.Value) {
		for _, value := range others(field) {
			copied := reflect.New(original.Type())
			copied.Elem().Set(original)
			nth := 0
			eachField(copied.Elem(), "", func(_ string, field reflect.Value) {
				if nth == n {
					field.Set(value)
				}
				nth++
			})
			mutant := append([]Event{}, events...)
			mutant[i] = copied.Interface().(Event)
			do(name, mutant)
		}
		n++
	})
}

// freedom is a field that may be another without the state noticing: it is what somebody chose, within limits.
type freedom struct {
	reason string
	// where is nil for everywhere.
	where func(e Event, in []Event) bool
}

// freedoms are by event and field, or by the struct that the field is in.
var freedoms = map[string]freedom{
	"BalanceChanged.Account": {"who is deposited for, if another has as much", func(e Event, _ []Event) bool {
		return e.(*BalanceChanged).Reason == Deposited
	}},
	"CooldownChanged.Cooldown":   {"what governance chose", nil},
	"DelegateSet.Account":        {"whoever lets somebody", nil},
	"DelegateSet.Delegate":       {"whom he lets", nil},
	"DelegateSet.Allowed":        {"whether he does", nil},
	"FeedParamsChanged.Params":   {"what governance chose", nil},
	"GlobalParamsChanged.Params": {"what governance chose", nil},
	"Liquidated.Liquidator": {"whoever is credited nothing", func(e Event, _ []Event) bool {
		return e.(*Liquidated).Reward.IsZero()
	}},
	"MarketEnded.FinalPrice":       {"what governance chose", nil},
	"MarketEnded.Market":           {"what governance chose, of markets at one price", nil},
	"MarketListed.Params":          {"what governance chose", nil},
	"MarketListed.Symbol":          {"what governance chose", nil},
	"MarketParamsChanged.Params":   {"what governance chose", nil},
	"ModeChanged.Market":           {"the guardian's market", isReduceOnly},
	"ModeChanged.Mode":             {"the guardian's switch", isForAll},
	"OrderCancelled.IndexPrice":    {"what the reporters signed for its second", paysKeeper},
	"OrderCancelled.Keeper":        {"whoever cancelled what anybody may", paysNobody},
	"OrderCreated.Order.SizeDelta": {"what the account asked for", nil},
	"OrderCreated.Order.MarginDelta": {"what it asked for, where that escrows none", func(e Event, _ []Event) bool {
		return e.(*OrderCreated).Order.MarginDelta.Sign() <= 0
	}},
	"OrderCreated.Order.AcceptablePrice": {"what the account asked for", nil},
	"OrderCreated.Order.TriggerPrice":    {"what the account asked for", nil},
	"OrderCreated.Order.TriggerAbove":    {"what the account asked for", nil},
	"OrderCreated.Order.ReduceOnly":      {"what the account asked for, at epoch 0", nil},
	"OrderCreated.Order.Expiry":          {"what the account asked for", nil},
	"OrderParamsChanged.Params":          {"what governance chose", nil},
	"OrderTriggered.ID":                  {"another order that may be triggered as well", nil},
	"PoolDeposited.Sender":               {"whose tokens they were is outside", nil},
	"PoolWithdrawn.Sender":               {"whose allowance it was is outside", nil},
	"PoolWithdrawn.Receiver":             {"where tokens go is outside", nil},
	"PoolWithdrawn.Owner": {"whoever redeems nothing", func(e Event, _ []Event) bool {
		return e.(*PoolWithdrawn).Shares.IsZero()
	}},
	"PositionChanged.IndexPrice": {"what the reporters signed, for no size", func(e Event, _ []Event) bool {
		p := e.(*PositionChanged)
		return p.Reason == ByOrder && p.SizeDelta.IsZero()
	}},
	"PriceUpdated.Market":    {"what the reporters signed", nil},
	"PriceUpdated.Price":     {"what the reporters signed", nil},
	"PriceUpdated.Timestamp": {"what the reporters signed", nil},
	"PriceUpdated.Signers":   {"who of them signed", nil},
	"ReporterSet.Reporter": {"whom governance adds", func(e Event, _ []Event) bool {
		return e.(*ReporterSet).Active
	}},
	"RoleGranted.Role":    {"what an admin chose", nil},
	"RoleGranted.Account": {"whom an admin chose", nil},
	"RoleGranted.Sender":  {"which admin it was; the constructor's is none", nil},
	"RoleRevoked.Role":    {"what an admin chose", nil},
	"RoleRevoked.Account": {"whom an admin chose, or who renounced", nil},
	"RoleRevoked.Sender":  {"which admin it was, or who renounced", nil},
	"Transfer.From":       {"whose shares, if he has them", isPlain},
	"Transfer.To":         {"whom they are given to", isPlain},
	"Transfer.Shares":     {"how many he gives", isPlain},
}

func isReduceOnly(e Event, _ []Event) bool { return e.(*ModeChanged).Mode == ReduceOnly }

func isForAll(e Event, in []Event) bool { return !isReduceOnly(e, in) }

func paysKeeper(e Event, _ []Event) bool { return e.(*OrderCancelled).Reason.PaysKeeper() }

func paysNobody(e Event, in []Event) bool { return !paysKeeper(e, in) }

// isPlain tells a transfer that is nothing but one.
func isPlain(e Event, in []Event) bool {
	transfer, ok := e.(*Transfer)
	return ok && len(in) == 1 && !transfer.From.IsZero() && !transfer.To.IsZero()
}

// freedomOf is the entry that a field has, or the struct around it.
func freedomOf(e Event, field string) (name string, free bool) {
	for name := kindOf(e) + "." + field; strings.Contains(name, "."); name = name[:strings.LastIndex(name, ".")] {
		if _, ok := freedoms[name]; ok {
			return name, true
		}
	}
	return "", false
}

// For each field of each kind of event, in all the company it keeps: changed alone, Apply tells so, or it is free.
func TestApplyNoticesEveryField(t *testing.T) {
	seen, used := map[string]int{}, map[string]bool{}
	for _, tx := range everything(t) {
		for i, e := range tx.events {
			company := kindOf(e) + " in " + kindOf(tx.events[0])
			if seen[company]++; seen[company] > 16 {
				continue
			}
			s := decoded(t, tx.before)
			before := s.Digest()
			mutants(tx.events, i, func(field string, mutant []Event) {
				err := s.Apply(tx.now, mutant)
				if name, free := freedomOf(e, field); err == nil && free {
					if where := freedoms[name].where; where == nil || where(e, tx.events) {
						used[name] = true
						s = decoded(t, tx.before)
						return
					}
				}
				checkNoticed(t, company+", "+field, err)
				if s.Digest() != before {
					t.Errorf("%s, %s: got another state after %v, want it unchanged", company, field, err)
					s = decoded(t, tx.before)
				}
			})
		}
	}
	for name, freedom := range freedoms {
		if !used[name] {
			t.Errorf("got %s noticed everywhere, want it free somewhere: %s", name, freedom.reason)
		}
	}
}

// checkNoticed wants a refusal, or a difference that tells what parts, with both values.
func checkNoticed(t *testing.T, what string, err error) {
	t.Helper()
	var refusal *Refusal
	var difference *Difference
	switch {
	case errors.As(err, &refusal):
		if refusal.Name == "" {
			t.Errorf("%s: got a refusal without a name, want it named", what)
		}
	case errors.As(err, &difference):
		d, text := difference, err.Error()
		if d.Event == "" || reflect.DeepEqual(d.Predicted, d.Told) {
			t.Errorf("%s: got %+v, want an event, and two values that differ", what, d)
		}
		for _, want := range []string{d.Event, d.Field, fmt.Sprintf("%+v", d.Predicted), fmt.Sprintf("%+v", d.Told)} {
			if !strings.Contains(text, want) {
				t.Errorf("%s: got %q, want it to tell %q", what, text, want)
			}
		}
	default:
		t.Errorf("%s: got %v, want a difference or a refusal", what, err)
	}
}

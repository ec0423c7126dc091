package perp

import (
	"fmt"
	"reflect"
)

// Difference is where the chain and the state part: what the state predicted, and what the chain told.
type Difference struct {
	Event string
	// Field is where they part; empty if it is the event itself.
	Field           string
	Predicted, Told any
}

// Error names both values.
func (d *Difference) Error() string {
	place := d.Event
	if d.Field != "" {
		place += "." + d.Field
	}
	return fmt.Sprintf("%s: predicted %+v, told %+v", place, d.Predicted, d.Told)
}

// compare is nil where two events are the same.
func compare(predicted, told Event) *Difference {
	a, b := reflect.ValueOf(predicted).Elem(), reflect.ValueOf(told).Elem()
	if a.Type() != b.Type() {
		return &Difference{Event: kindOf(told), Predicted: predicted, Told: told}
	}
	return compareFields(kindOf(told), "", a, b)
}

func compareFields(event, prefix string, a, b reflect.Value) *Difference {
	for i := range a.NumField() {
		predicted, told := a.Field(i), b.Field(i)
		name := prefix + a.Type().Field(i).Name
		if predicted.Equal(told) {
			continue
		}
		if predicted.Kind() == reflect.Struct && predicted.NumField() > 1 {
			return compareFields(event, name+".", predicted, told)
		}
		return &Difference{Event: event, Field: name, Predicted: predicted.Interface(), Told: told.Interface()}
	}
	return nil
}

// kindOf is the event's name.
func kindOf(e Event) string { return reflect.TypeOf(e).Elem().Name() }

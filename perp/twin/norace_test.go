//go:build !race

package twin

// underRace is whether the race detector watches, under which the EVM is ten times slower.
const underRace = false

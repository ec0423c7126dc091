//go:build race

package perp

// raceShare is by how much less is repeated under the race detector, which is ten times slower.
const raceShare = 10

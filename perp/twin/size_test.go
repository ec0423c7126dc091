package twin

import "os"

// fullCount is how many histories reach everything that is required.
const fullCount = 200

// historyCount is how many histories are played: more with TIDEMARK_DEEP, few under the race detector.
func historyCount() int {
	switch {
	case underRace:
		return 4
	case os.Getenv("TIDEMARK_DEEP") != "":
		return 4000
	}
	return fullCount
}

// historyLength is how many actions a history has after its deployment.
func historyLength() int {
	if underRace {
		return 150
	}
	return 500
}

package twin

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
)

// storage is words by contract and slot.
type storage map[common.Address]map[common.Hash]common.Hash

func (s storage) get(account common.Address, slot common.Hash) common.Hash { return s[account][slot] }

func (s storage) set(account common.Address, slot, value common.Hash) {
	if s[account] == nil {
		s[account] = map[common.Hash]common.Hash{}
	}
	s[account][slot] = value
}

// store is set for a storage that holds no word of 0.
func (s storage) store(account common.Address, slot, value common.Hash) {
	if value == (common.Hash{}) {
		delete(s[account], slot)
		return
	}
	s.set(account, slot, value)
}

// slot names a word of storage.
type slot struct {
	account common.Address
	key     common.Hash
}

// ledger is a state that knows, of one transaction, which words were written and what was logged. The logs are its own
// because those of a StateDB are never let go.
type ledger struct {
	*state.StateDB
	written []slot
	logs    []*types.Log
	marks   map[int]int
}

func newLedger() *ledger {
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	if err != nil {
		panic(err)
	}
	return &ledger{StateDB: db, marks: map[int]int{}}
}

// forget begins a transaction.
func (l *ledger) forget() {
	l.written, l.logs = l.written[:0], nil
	clear(l.marks)
}

// SetState may be undone later: what was written need not be changed in the end.
func (l *ledger) SetState(account common.Address, key, value common.Hash) common.Hash {
	l.written = append(l.written, slot{account, key})
	return l.StateDB.SetState(account, key, value)
}

// AddLog keeps the log until a snapshot before it is reverted to.
func (l *ledger) AddLog(log *types.Log) {
	log.Index = uint(len(l.logs))
	l.logs = append(l.logs, log)
}

// Snapshot remembers the logs too.
func (l *ledger) Snapshot() int {
	id := l.StateDB.Snapshot()
	l.marks[id] = len(l.logs)
	return id
}

// RevertToSnapshot takes the logs back too.
func (l *ledger) RevertToSnapshot(id int) {
	l.logs = l.logs[:l.marks[id]]
	l.StateDB.RevertToSnapshot(id)
}

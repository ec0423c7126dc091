package twin

import (
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/tidemark/tidemark/perp"
)

// eventKinds are the events of the contracts by their names there; silent ones say nothing that moves the state.
var eventKinds = map[string]func() perp.Event{
	"MarketListed":        func() perp.Event { return &perp.MarketListed{} },
	"MarketParamsChanged": func() perp.Event { return &perp.MarketParamsChanged{} },
	"ModeChanged":         func() perp.Event { return &perp.ModeChanged{} },
	"MarketEnded":         func() perp.Event { return &perp.MarketEnded{} },
	"GlobalParamsChanged": func() perp.Event { return &perp.GlobalParamsChanged{} },
	"FundingAccrued":      func() perp.Event { return &perp.FundingAccrued{} },
	"PositionChanged":     func() perp.Event { return &perp.PositionChanged{} },
	"PoolChanged":         func() perp.Event { return &perp.PoolChanged{} },
	"BalanceChanged":      func() perp.Event { return &perp.BalanceChanged{} },
	"Liquidated":          func() perp.Event { return &perp.Liquidated{} },
	"Deleveraged":         func() perp.Event { return &perp.Deleveraged{} },
	"PayoutCut":           func() perp.Event { return &perp.PayoutCut{} },
	"LossSocialized":      func() perp.Event { return &perp.LossSocialized{} },
	"DelegateSet":         func() perp.Event { return &perp.DelegateSet{} },
	"OrderCreated":        func() perp.Event { return &perp.OrderCreated{} },
	"OrderTriggered":      func() perp.Event { return &perp.OrderTriggered{} },
	"OrderExecuted":       func() perp.Event { return &perp.OrderExecuted{} },
	"OrderCancelled":      func() perp.Event { return &perp.OrderCancelled{} },
	"OrderParamsChanged":  func() perp.Event { return &perp.OrderParamsChanged{} },
	"PriceUpdated":        func() perp.Event { return &perp.PriceUpdated{} },
	"ReporterSet":         func() perp.Event { return &perp.ReporterSet{} },
	"QuorumSet":           func() perp.Event { return &perp.QuorumSet{} },
	"FeedParamsChanged":   func() perp.Event { return &perp.FeedParamsChanged{} },
	"Transfer":            func() perp.Event { return &perp.Transfer{} },
	"Deposit":             func() perp.Event { return &perp.PoolDeposited{} },
	"Withdraw":            func() perp.Event { return &perp.PoolWithdrawn{} },
	"RedeemRequested":     func() perp.Event { return &perp.RedeemRequested{} },
	"RedeemReturned":      func() perp.Event { return &perp.RedeemReturned{} },
	"CooldownChanged":     func() perp.Event { return &perp.CooldownChanged{} },
	"RoleGranted":         func() perp.Event { return &perp.RoleGranted{} },
	"RoleRevoked":         func() perp.Event { return &perp.RoleRevoked{} },
}

// decodeLogs are the events of the contracts that the state mirrors, in order.
func (x *exchange) decodeLogs(logs []*types.Log) (events []perp.Event) {
	for _, log := range logs {
		for _, c := range []contract{x.exchange, x.orders, x.feed, x.vault, x.governance} {
			if log.Address == c.address {
				events = append(events, decodeLog(c.abi, log))
			}
		}
	}
	return events
}

func decodeLog(of *abi.ABI, log *types.Log) perp.Event {
	declared, err := of.EventByID(log.Topics[0])
	if err != nil || eventKinds[declared.Name] == nil {
		panic(fmt.Sprintf("an event that the state does not know: %v", log.Topics[0]))
	}
	event := eventKinds[declared.Name]()
	if created, ok := event.(*perp.OrderCreated); ok {
		decode(log.Data, created)
		return created
	}
	if rest := decode(inOrder(declared.Inputs, log.Topics[1:], log.Data), event); len(rest) != 0 {
		panic(fmt.Sprintf("%s has %d bytes too many", declared.Name, len(rest)))
	}
	return event
}

// inOrder is the words of an event as it declares them: the indexed ones are in the topics.
func inOrder(inputs abi.Arguments, topics []common.Hash, data []byte) (words []byte) {
	for _, input := range inputs {
		if input.Indexed {
			words = append(words, topics[0][:]...)
			topics = topics[1:]
			continue
		}
		length := 32 * leavesOf(input.Type)
		words = append(words, data[:length]...)
		data = data[length:]
	}
	return words
}

func leavesOf(t abi.Type) int {
	if t.T != abi.TupleTy {
		return 1
	}
	leaves := 0
	for _, element := range t.TupleElems {
		leaves += leavesOf(*element)
	}
	return leaves
}

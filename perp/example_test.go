package perp_test

import (
	"encoding/json"
	"fmt"
	"log"

	"github.com/tidemark/tidemark/perp"
)

// What a market of section 8 of the protocol page asks for a position.
func ExampleParams_MaintenanceMargin() {
	params := perp.Params{Market: major(), Global: globals()}
	size, index := amount[perp.Size]("12.5"), amount[perp.Price]("3000")
	fmt.Println("notional", perp.Notional(size, index))
	fmt.Println("to open", params.InitialMargin(size, index))
	fmt.Println("to stay", params.MaintenanceMargin(size, index))
	// Output:
	// notional 37500
	// to open 1875.46875
	// to stay 937.734375
}

// Numbers are exact decimals wherever they are written.
func ExampleParse() {
	price, err := perp.Parse[perp.Price]("2999.990000000000000001")
	if err != nil {
		log.Fatal(err)
	}
	text, err := json.Marshal(map[string]any{"indexPrice": price})
	fmt.Println(string(text), err)
	_, err = perp.Parse[perp.Tokens]("1.0000001")
	fmt.Println(err)
	// Output:
	// {"indexPrice":"2999.990000000000000001"} <nil>
	// read token amount "1.0000001": not a decimal number in range: more than 6 decimals
}

// An indexer lets a state follow the chain; whatever does not follow from what it knows is an error.
func ExampleState_Apply() {
	state := perp.NewState(perp.Contracts{})
	alice := perp.Address{19: 1}
	deposit := perp.BalanceChanged{
		Account: alice, Delta: amount[perp.USD]("100"), Balance: amount[perp.USD]("100"), Reason: perp.Deposited,
	}
	fmt.Println(state.Apply(1_800_000_000, []perp.Event{&deposit}), state.Balance(alice))
	fmt.Println(state.Apply(1_800_000_001, []perp.Event{&deposit}))
	fmt.Println(state.Balance(alice), state.Check(1_800_000_001))
	// Output:
	// <nil> 100
	// apply event 1 of 1: BalanceChanged.Balance: predicted 200, told 100
	// 100 <nil>
}

// A bot finds whom to liquidate at a price, and what it would get for it, without asking a node.
func ExampleState_Liquidatable() {
	state := traded()
	now, market := perp.Time(1_800_000_010), perp.MarketID(1)
	for _, found := range state.Liquidatable(market, amount[perp.Price]("2830"), now) {
		tx := state.Begin(now)
		tx.Suppose(market, amount[perp.Price]("2830"))
		outcome, err := tx.Liquidate(found.Account, market, perp.Address{19: 9})
		tx.RollBack()
		fmt.Println(found.Equity, "<", found.Required, "closes", outcome.Closed, "for", outcome.Reward, err)
	}
	// Output:
	// 61.198498266666666666 < 70.751415 closes 0.509648892963929953 for 4.579473131119523915 <nil>
}

// traded is a state in which a long of one unit was bought at 3000.
func traded() *perp.State {
	state, admin, trader := perp.NewState(perp.Contracts{}), perp.Address{19: 8}, perp.Address{19: 1}
	granted := &perp.RoleGranted{Role: perp.Governor, Account: admin, Sender: admin}
	if err := state.Apply(1_800_000_000, []perp.Event{granted}); err != nil {
		log.Fatal(err)
	}
	tx := state.Begin(1_800_000_000)
	second := perp.Second{
		Timestamp: 1_800_000_000, Prices: []perp.MarketPrice{{Market: 1, Price: amount[perp.Price]("3000")}},
	}
	order := perp.OrderRequest{
		Account: trader, Market: 1, SizeDelta: amount[perp.Size]("1"), MarginDelta: amount[perp.USD]("233"),
		AcceptablePrice: perp.AnyPrice,
	}
	for _, err := range []error{
		tx.SetGlobalParams(admin, globals()),
		tx.SetOrderParams(admin, perp.OrderParams{MinDelay: 2, OrderLife: 120}),
		tx.SetFeedParams(admin, perp.FeedParams{MaxAge: 60, PushMaxAge: 10, OutageGap: 600, GracePeriod: 300}),
		tx.ListMarket(admin, [32]byte{}, major()),
		tx.Push(second),
		tx.Deposit(trader, amount[perp.Tokens]("1000")),
		only(tx.DepositToPool(admin, admin, amount[perp.Tokens]("1000000"))),
		only(tx.CreateOrder(trader, order)),
	} {
		if err != nil {
			log.Fatal(err)
		}
	}
	tx.Commit()
	tx = state.Begin(1_800_000_002)
	second.Timestamp += 2
	if _, err := tx.Execute(second, state.OpenOrders(), admin); err != nil {
		log.Fatal(err)
	}
	tx.Commit()
	return state
}

func only[T any](_ T, err error) error { return err }

func major() perp.MarketParams {
	return perp.MarketParams{
		SkewScale: amount[perp.Size]("1000000"), SizeFactor: 1_000_000,
		InitialMargin: 50_000, MaintenanceMargin: 25_000,
		TakerFee: 600, MakerFee: 400, MaxSkew: amount[perp.Size]("10000"), MaxOpenInterest: amount[perp.Size]("15000"),
		MinPenalty: 5000, MaxPenalty: 15_000, FundingFactor: 1_000_000, FundingCap: 7500,
		LpShare: 600_000, AdlTrigger: 450_000, AdlTarget: 350_000,
	}
}

func globals() perp.GlobalParams {
	return perp.GlobalParams{
		MinMargin: amount[perp.Tokens]("25"), MinMaintenance: amount[perp.Tokens]("10"),
		MinReward: amount[perp.Tokens]("2"), MaxReward: amount[perp.Tokens]("500"), Dust: amount[perp.Tokens]("1000"),
	}
}

func amount[N any, P interface {
	*N
	UnmarshalText([]byte) error
}](text string) (n N) {
	if err := P(&n).UnmarshalText([]byte(text)); err != nil {
		log.Fatal(err)
	}
	return n
}

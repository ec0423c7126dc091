package perp

// Event is what the contracts tell: amounts moved, and the state after. Events are pointers to the structs here, named
// and ordered as in Solidity. They alone, with the time of their block, rebuild the state.
type Event interface {
	// move moves the state, and remembers how to move it back.
	move(s *State, now Time)
}

// Events of the exchange.
type (
	MarketListed struct {
		Market MarketID
		Symbol [32]byte
		Params MarketParams
	}
	MarketParamsChanged struct {
		Market MarketID
		Params MarketParams
	}
	ModeChanged struct {
		Market MarketID
		Mode   Switch
		Until  Time
	}
	MarketEnded struct {
		Market     MarketID
		FinalPrice Price
	}
	GlobalParamsChanged struct{ Params GlobalParams }
	FundingAccrued      struct {
		Market        MarketID
		PriceIntegral Integral
		FundingLong   FundingIndex
		FundingShort  FundingIndex
	}
	PositionChanged struct {
		Account       Address
		Market        MarketID
		Reason        Reason
		OrderID       OrderID
		SizeDelta     Size
		Cost          USD
		IndexPrice    Price
		Fee           USD
		FundingPaid   USD
		RealizedPnl   USD
		Size          Size
		Margin        USD
		EntryNotional USD
		FundingEntry  FundingIndex
		Epoch         uint64
	}
	PoolChanged struct {
		LpCash    USD
		Insurance USD
		Treasury  USD
		Reason    Reason
	}
	BalanceChanged struct {
		Account Address
		Delta   USD
		Balance USD
		Reason  BalanceReason
	}
	Liquidated struct {
		Account         Address
		Market          MarketID
		Liquidator      Address
		Closed          Size
		MarginRatio     Rate
		PenaltyRate     Rate
		Penalty         USD
		Reward          USD
		Deficit         USD
		PaidByInsurance USD
		PaidByPool      USD
		Socialized      USD
	}
	Deleveraged struct {
		Account     Address
		Market      MarketID
		Closed      Size
		RatioBefore Rate
		RatioAfter  Rate
	}
	PayoutCut struct {
		Account Address
		Market  MarketID
		Amount  USD
	}
	LossSocialized struct {
		Market       MarketID
		Long         bool
		Amount       USD
		FundingIndex FundingIndex
	}
	DelegateSet struct {
		Account  Address
		Delegate Address
		Allowed  bool
	}
)

// Events of the orders.
type (
	OrderCreated   struct{ Order Order }
	OrderTriggered struct {
		ID        OrderID
		CreatedAt Time
		FillTime  Time
		Number    uint64
		Keeper    Address
		Fee       USD
	}
	OrderExecuted struct {
		ID     OrderID
		Keeper Address
		Fee    USD
	}
	OrderCancelled struct {
		ID     OrderID
		Reason Fault
		// IndexPrice is what a user's fault was found at, else 0.
		IndexPrice Price
		Keeper     Address
		Fee        USD
	}
	OrderParamsChanged struct{ Params OrderParams }
)

// Events of the price feed.
type (
	PriceUpdated struct {
		Market    MarketID
		Price     Price
		Timestamp Time
		Signers   uint32
	}
	ReporterSet struct {
		Reporter Address
		Index    uint8
		Active   bool
	}
	QuorumSet         struct{ Quorum uint8 }
	FeedParamsChanged struct{ Params FeedParams }
)

// Events of the pool's shares and of the roles.
type (
	Transfer struct {
		From, To Address
		Shares   Shares
	}
	PoolDeposited struct {
		Sender, Owner Address
		Assets        Tokens
		Shares        Shares
	}
	PoolWithdrawn struct {
		Sender, Receiver, Owner Address
		Assets                  Tokens
		Shares                  Shares
	}
	RedeemRequested struct {
		Owner   Address
		Shares  Shares
		ReadyAt Time
	}
	RedeemReturned struct {
		Owner  Address
		Shares Shares
	}
	CooldownChanged struct{ Cooldown Time }
	RoleGranted     struct {
		Role            Hash
		Account, Sender Address
	}
	RoleRevoked struct {
		Role            Hash
		Account, Sender Address
	}
)

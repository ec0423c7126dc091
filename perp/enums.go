package perp

import "fmt"

// Status is what a market may do.
type Status uint8

// The states of a market.
const (
	Unlisted Status = iota
	Live
	Ended
)

// Reason is why a position, or the pool's money, changed.
type Reason uint8

// The reasons, numbered as in the contracts.
const (
	ByOrder Reason = iota
	ByMarginAdded
	ByLiquidation
	ByDeleveraging
	BySettlement
	ByPoolDeposit
	ByPoolRedemption
	ByInsuranceTopUp
	ByTreasuryWithdrawal
)

// BalanceReason is why a ledger balance changed.
type BalanceReason uint8

// The reasons, numbered as in the contracts.
const (
	Deposited BalanceReason = iota
	Withdrawn
	Escrowed
	EscrowReturned
	MarginAdded
	MarginReturned
	KeeperFeePaid
	LiquidationReward
)

// Fault is what became of an order; NoFault is a fill.
type Fault uint8

// The faults, numbered as in the contracts: price faults, after which the order waits; the user's, after which it is
// cancelled and its keeper paid; and the reasons of cancellations that pay no fee.
const (
	NoFault Fault = iota
	Stale
	OtherSecond
	NotNext
	NotLive
	SlippageFault
	MarginFault
	CapFault
	ModeFault
	GraceFault
	EpochFault
	NothingToReduce
	PayoutCutFault
	CancelledByOwner
	Expired
	MarketEndedFault
)

// IsWaiting tells price faults, and orders that are not there: nothing happened, the order waits.
func (f Fault) IsWaiting() bool { return f >= Stale && f <= NotLive }

// PaysKeeper tells fills and faults of the user.
func (f Fault) PaysKeeper() bool { return f == NoFault || (f >= SlippageFault && f <= PayoutCutFault) }

// Switch is what the guardian may set.
type Switch uint8

// The switches, numbered as in the contracts.
const (
	ReduceOnly Switch = iota
	StopIncreases
	StopPoolMoves
)

// String names the status.
func (s Status) String() string { return nameOf(s, "unlisted", "live", "ended") }

// String names the reason.
func (r Reason) String() string {
	return nameOf(r, "order", "margin added", "liquidation", "deleveraging", "settlement", "pool deposit",
		"pool redemption", "insurance top-up", "treasury withdrawal")
}

// String names the reason.
func (r BalanceReason) String() string {
	return nameOf(r, "deposit", "withdrawal", "escrow", "escrow returned", "margin added", "margin returned",
		"keeper fee", "liquidation reward")
}

// String names the fault.
func (f Fault) String() string {
	return nameOf(f, "none", "stale", "other second", "not next", "not live", "slippage", "margin", "cap", "mode",
		"grace", "epoch", "nothing to reduce", "payout cut", "by owner", "expired", "market ended")
}

// String names the switch.
func (s Switch) String() string { return nameOf(s, "reduce only", "stop increases", "stop pool moves") }

func nameOf[E ~uint8](e E, names ...string) string {
	if int(e) < len(names) {
		return names[e]
	}
	return fmt.Sprintf("unknown (%d)", e)
}

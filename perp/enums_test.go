package perp

import (
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"
)

// enumMember is a constant here, the member that the contracts number alike, and its name in text.
type enumMember struct {
	value  fmt.Stringer
	number uint8
	member string
	text   string
}

var enumMembers = map[string][]enumMember{
	"Status": {
		{Unlisted, uint8(Unlisted), "Unlisted", "unlisted"},
		{Live, uint8(Live), "Live", "live"},
		{Ended, uint8(Ended), "Ended", "ended"},
	},
	"Reason": {
		{ByOrder, uint8(ByOrder), "Order", "order"},
		{ByMarginAdded, uint8(ByMarginAdded), "MarginAdded", "margin added"},
		{ByLiquidation, uint8(ByLiquidation), "Liquidation", "liquidation"},
		{ByDeleveraging, uint8(ByDeleveraging), "Deleveraging", "deleveraging"},
		{BySettlement, uint8(BySettlement), "Settlement", "settlement"},
		{ByPoolDeposit, uint8(ByPoolDeposit), "PoolDeposit", "pool deposit"},
		{ByPoolRedemption, uint8(ByPoolRedemption), "PoolRedemption", "pool redemption"},
		{ByInsuranceTopUp, uint8(ByInsuranceTopUp), "InsuranceTopUp", "insurance top-up"},
		{ByTreasuryWithdrawal, uint8(ByTreasuryWithdrawal), "TreasuryWithdrawal", "treasury withdrawal"},
	},
	"BalanceReason": {
		{Deposited, uint8(Deposited), "Deposit", "deposit"},
		{Withdrawn, uint8(Withdrawn), "Withdrawal", "withdrawal"},
		{Escrowed, uint8(Escrowed), "Escrow", "escrow"},
		{EscrowReturned, uint8(EscrowReturned), "EscrowReturned", "escrow returned"},
		{MarginAdded, uint8(MarginAdded), "MarginAdded", "margin added"},
		{MarginReturned, uint8(MarginReturned), "MarginReturned", "margin returned"},
		{KeeperFeePaid, uint8(KeeperFeePaid), "KeeperFee", "keeper fee"},
		{LiquidationReward, uint8(LiquidationReward), "LiquidationReward", "liquidation reward"},
	},
	"Fault": {
		{NoFault, uint8(NoFault), "None", "none"},
		{Stale, uint8(Stale), "Stale", "stale"},
		{OtherSecond, uint8(OtherSecond), "OtherSecond", "other second"},
		{NotNext, uint8(NotNext), "NotNext", "not next"},
		{NotLive, uint8(NotLive), "NotLive", "not live"},
		{SlippageFault, uint8(SlippageFault), "Slippage", "slippage"},
		{MarginFault, uint8(MarginFault), "Margin", "margin"},
		{CapFault, uint8(CapFault), "Cap", "cap"},
		{ModeFault, uint8(ModeFault), "Mode", "mode"},
		{GraceFault, uint8(GraceFault), "Grace", "grace"},
		{EpochFault, uint8(EpochFault), "Epoch", "epoch"},
		{NothingToReduce, uint8(NothingToReduce), "NothingToReduce", "nothing to reduce"},
		{PayoutCutFault, uint8(PayoutCutFault), "PayoutCut", "payout cut"},
		{CancelledByOwner, uint8(CancelledByOwner), "ByOwner", "by owner"},
		{Expired, uint8(Expired), "Expired", "expired"},
		{MarketEndedFault, uint8(MarketEndedFault), "Ended", "market ended"},
	},
	"Switch": {
		{ReduceOnly, uint8(ReduceOnly), "ReduceOnly", "reduce only"},
		{StopIncreases, uint8(StopIncreases), "StopIncreases", "stop increases"},
		{StopPoolMoves, uint8(StopPoolMoves), "StopPoolMoves", "stop pool moves"},
	},
}

// Numbers come from the chain: they are those that the contracts' own source gives.
func TestEnums_AreNumberedAsInTheContracts(t *testing.T) {
	source, err := os.ReadFile("../contracts/src/types/Types.sol")
	if err != nil {
		t.Fatal(err)
	}
	for name, members := range enumMembers {
		declared := declaredMembers(string(source), name)
		if len(declared) != len(members) {
			t.Errorf("%s: got %d members, want %v", name, len(members), declared)
			continue
		}
		for i, m := range members {
			if int(m.number) != i || declared[i] != m.member {
				t.Errorf("%s %s: got number %d, want %s there", name, m.member, m.number, declared[m.number])
			}
		}
	}
}

func TestEnums_HaveNames(t *testing.T) {
	for name, members := range enumMembers {
		for _, m := range members {
			if got := m.value.String(); got != m.text {
				t.Errorf("%s %d: got %q, want %q", name, m.number, got, m.text)
			}
		}
	}
	for _, test := range []struct {
		got  fmt.Stringer
		want string
	}{
		{Status(3), "unknown (3)"},
		{Reason(9), "unknown (9)"},
		{BalanceReason(8), "unknown (8)"},
		{Fault(16), "unknown (16)"},
		{Switch(3), "unknown (3)"},
		{Fault(255), "unknown (255)"},
	} {
		if got := test.got.String(); got != test.want {
			t.Errorf("got %q, want %q", got, test.want)
		}
	}
}

// declaredMembers are those of an enum, in order, without their comments.
func declaredMembers(source, name string) (members []string) {
	body := regexp.MustCompile(`enum ` + name + ` \{([^}]*)\}`).FindStringSubmatch(source)
	if body == nil {
		return nil
	}
	plain := regexp.MustCompile(`//.*`).ReplaceAllString(body[1], "")
	for member := range strings.SplitSeq(plain, ",") {
		members = append(members, strings.TrimSpace(member))
	}
	return members
}

// Section 5: after a price fault the order waits; a fill and the user's faults pay the keeper; a cancellation that
// nobody executed pays nobody.
func TestFault_Groups(t *testing.T) {
	const none, waits, pays = "nobody is paid", "waits", "pays"
	want := map[Fault]string{
		NoFault: pays, Stale: waits, OtherSecond: waits, NotNext: waits, NotLive: waits, SlippageFault: pays,
		MarginFault: pays, CapFault: pays, ModeFault: pays, GraceFault: pays, EpochFault: pays, NothingToReduce: pays,
		PayoutCutFault: pays, CancelledByOwner: none, Expired: none, MarketEndedFault: none, 16: none, 255: none,
	}
	for fault, group := range want {
		if got := fault.IsWaiting(); got != (group == waits) {
			t.Errorf("%v is waiting: got %v, want %s", fault, got, group)
		}
		if got := fault.PaysKeeper(); got != (group == pays) {
			t.Errorf("%v pays: got %v, want %s", fault, got, group)
		}
	}
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Test} from "forge-std/Test.sol";

import {Handler} from "./Handler.sol";

/// @dev I-1 … I-12 of the protocol page. Each has a campaign of its own length, so that no two see the same sequences.
/// What an action must keep is judged around it, inside the handler; what a state must keep, after it, here. At a
/// run's end everybody leaves, in two orders.
abstract contract Invariants is Test {
    Handler internal handler;

    function start(Handler handler_) internal {
        handler = handler_;
        targetContract(address(handler));
        targetSelector(FuzzSelector(address(handler), handler.actions()));
    }

    function afterInvariant() public {
        checkStates();
        for (uint256 n = 1; n <= 12; ++n) {
            assertHolds(n);
        }
        if (vm.envOr("SUMMARY", false)) handler.summarize();
        everybodyLeaves(1);
        everybodyLeaves(2);
    }

    /// forge-config: lite.invariant.runs = 4
    /// forge-config: lite.invariant.depth = 100
    function invariant_I1_TokensCoverEverything() public {
        handler.checkMoney();
        assertHolds(1);
    }

    /// forge-config: lite.invariant.runs = 4
    /// forge-config: lite.invariant.depth = 103
    function invariant_I2_SumsAreTheSumsOfPositions() public {
        handler.checkSums();
        assertHolds(2);
    }

    /// forge-config: lite.invariant.runs = 4
    /// forge-config: lite.invariant.depth = 107
    function invariant_I3_FillsNeverLowerNav() public view {
        assertHolds(3);
    }

    /// forge-config: lite.invariant.runs = 4
    /// forge-config: lite.invariant.depth = 109
    function invariant_I4_FundingReceivedWasPaid() public {
        handler.checkFunding();
        assertHolds(4);
    }

    /// forge-config: lite.invariant.runs = 4
    /// forge-config: lite.invariant.depth = 113
    function invariant_I5_NobodyEndsBelowHisRequirement() public view {
        assertHolds(5);
    }

    /// forge-config: lite.invariant.runs = 4
    /// forge-config: lite.invariant.depth = 127
    function invariant_I6_UnhealthyPositionsCanBeLiquidated() public {
        handler.checkLiquidations();
        assertHolds(6);
    }

    /// forge-config: lite.invariant.runs = 4
    /// forge-config: lite.invariant.depth = 131
    function invariant_I7_OnlyWhatNobodyElseCanPayIsSocialised() public view {
        assertHolds(7);
    }

    /// forge-config: lite.invariant.runs = 4
    /// forge-config: lite.invariant.depth = 137
    function invariant_I8_SecondAccrualChangesNothing() public {
        handler.checkAccrual();
        assertHolds(8);
    }

    /// forge-config: lite.invariant.runs = 4
    /// forge-config: lite.invariant.depth = 60
    function invariant_I9_EverybodyCanLeave() public view {
        assertHolds(9);
    }

    /// forge-config: lite.invariant.runs = 4
    /// forge-config: lite.invariant.depth = 91
    function invariant_I10_EventsRebuildStorage() public {
        handler.checkReplay();
        assertHolds(10);
    }

    /// forge-config: lite.invariant.runs = 4
    /// forge-config: lite.invariant.depth = 139
    function invariant_I11_NobodyMovesWhatIsNotHis() public view {
        assertHolds(11);
    }

    /// forge-config: lite.invariant.runs = 4
    /// forge-config: lite.invariant.depth = 149
    function invariant_I12_NothingStoredIsNegative() public {
        handler.checkSigns();
        assertHolds(12);
    }

    function assertHolds(uint256 n) private view {
        assertEq(handler.broken(n), "");
    }

    function checkStates() private {
        handler.checkMoney();
        handler.checkSums();
        handler.checkFunding();
        handler.checkLiquidations();
        handler.checkAccrual();
        handler.checkReplay();
        handler.checkSigns();
    }

    function everybodyLeaves(uint256 seed) private {
        uint256 snapshot = vm.snapshotState();
        string memory how = handler.unwind(seed);
        vm.revertToStateAndDelete(snapshot);
        assertEq(how, "");
    }
}

contract DefaultInvariants is Invariants {
    function setUp() public {
        start(new Handler(false));
    }
}

contract LooseInvariants is Invariants {
    function setUp() public {
        start(new Handler(true));
    }
}

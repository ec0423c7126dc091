// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {Batch, Execution, Fault, ItemResult, Liquidation, Order, Result, Target} from "../../src/types/Types.sol";
import {FundingIndex, Size, Usd} from "../../src/types/Units.sol";
import {Finding} from "./Finding.sol";
import {PoorPool} from "./PoorPool.sol";

contract LiquidationFindings is Finding {
    // ---- liquidation blocked by a revert

    /// @dev Gets herself, or her liquidator, on the token's blacklist, so that no payout of hers can succeed.
    /// @dev Guard: Exchange.liquidate: rewards and margins go to the ledger, no token moves
    function test_Finding_LiquidationBlockedByARevert_BlacklistedToken() public {
        trade(mallory, ETH, 100e18, 12_000e18);
        passTo(1, 1920e18, dogePrice);
        vm.mockCallRevert(address(usd), abi.encodeWithSelector(IERC20.transfer.selector), "blacklisted");
        vm.mockCallRevert(address(usd), abi.encodeWithSelector(IERC20.transferFrom.selector), "blacklisted");
        Liquidation memory outcome = exchange.liquidate(mallory, ETH, carol);
        assertGt(Usd.unwrap(outcome.reward), 2e18);
        assertEq(balanceOf(carol), 1_000_000e18 + Usd.unwrap(outcome.reward));
        assertLt(sizeOf(mallory, ETH), 100e18);
    }

    /// @dev Is bankrupt when nothing is left to reward her liquidator or to cover her deficit.
    /// @dev Guard: Liquidations.reward: at most penalty + insurance
    function test_Finding_LiquidationBlockedByARevert_NoInsurance() public {
        trade(alice, ETH, 100e18, 12_000e18);
        trade(mallory, ETH, 100e18, 12_000e18);
        passTo(1, 1500e18, dogePrice);
        exchange.liquidate(alice, ETH, bot);
        assertEq(insurance(), 0);
        Liquidation memory outcome = exchange.liquidate(mallory, ETH, bot);
        assertEq(Usd.unwrap(outcome.penalty), 0);
        assertEq(Usd.unwrap(outcome.reward), 0);
        assertEq(Usd.unwrap(outcome.paidByInsurance), 0);
        assertEq(Usd.unwrap(outcome.paidByPool), Usd.unwrap(outcome.deficit));
        assertEq(insurance(), 0);
        assertEq(sizeOf(mallory, ETH), 0);
    }

    /// @dev Is bankrupt beyond what insurance has.
    /// @dev Guard: Liquidations.settleClosed: insurance pays what it has, the pool the rest
    function test_Finding_LiquidationBlockedByARevert_LittleInsurance() public {
        trade(mallory, ETH, 100e18, 12_000e18);
        passTo(1, 1500e18, dogePrice);
        int256 before = insurance();
        Liquidation memory outcome = exchange.liquidate(mallory, ETH, bot);
        // without a penalty, the least reward comes out of insurance first
        assertEq(Usd.unwrap(outcome.reward), 2e18);
        assertEq(Usd.unwrap(outcome.paidByInsurance), before - 2e18);
        assertGt(Usd.unwrap(outcome.paidByPool), 38_000e18);
        assertEq(insurance(), 0);
    }

    /// @dev Leaves herself a rest too small to be worth anybody's gas, or to be closed at all.
    /// @dev Guard: Liquidations.closePart: what is left is more than dust, else all is closed
    function test_Finding_LiquidationBlockedByARevert_Dust() public {
        trade(mallory, ETH, 0.6e18, 72e18);
        // 1147.2 of notional, of which a part would leave less than 1000
        passTo(1, 1912e18, dogePrice);
        Liquidation memory outcome = exchange.liquidate(mallory, ETH, bot);
        assertEq(Size.unwrap(outcome.closed), 0.6e18);
        assertEq(sizeOf(mallory, ETH), 0);
        assertEq(Usd.unwrap(outcome.deficit), 0);
    }

    // ---- farming

    /// @dev Opens many of the smallest positions, both ways, and liquidates them for the least reward.
    /// @dev Guard: Liquidations.liquidate: a full close pays at least the reward as penalty
    function test_Finding_RewardFarmingWithDustPositions() public {
        int256 before = balanceOf(mallory) + balanceOf(sybil);
        trade(mallory, ETH, 0.05e18, 27.6e18);
        trade(sybil, ETH, -0.05e18, 27.6e18);
        passTo(1, 1640e18, dogePrice);
        int256 insured = insurance();
        Liquidation memory outcome = exchange.liquidate(mallory, ETH, mallory);
        assertEq(Usd.unwrap(outcome.reward), 2e18);
        assertEq(Usd.unwrap(outcome.penalty), 2e18);
        assertEq(insurance(), insured);
        trade(sybil, ETH, 0.05e18, 0);
        assertLt(balanceOf(mallory) + balanceOf(sybil), before - 3 * KEEPER_FEE);
    }

    /// @dev Leaves a position through its own liquidation, for the reward and without a fee.
    /// @dev Guard: Liquidations.reward: half of the penalty
    function test_Finding_SelfLiquidationForProfit() public {
        trade(mallory, ETH, 20e18, 2400e18);
        passTo(1, 1925e18, dogePrice);
        uint256 state = vm.snapshotState();
        closeAll();
        int256 byOrder = balanceOf(mallory);
        vm.revertToState(state);
        exchange.liquidate(mallory, ETH, mallory);
        closeAll();
        assertLt(balanceOf(mallory), byOrder);
    }

    // ---- rewards stuck in the batcher

    /// @dev Loses a keeper's reward to the contract that called for him.
    /// @dev Guard: Keeper.run: liquidations credit the account that the keeper names
    function test_Finding_RewardsStuckInTheBatcher() public {
        trade(alice, ETH, 100e18, 12_000e18);
        passTo(1, 1920e18, dogePrice);
        Batch memory batch;
        batch.liquidations = new Target[](1);
        batch.liquidations[0] = Target({account: alice, market: ETH});
        runAlone(batch);
        assertGt(balanceOf(carol), 1_000_000e18 + 2e18);
        assertEq(balanceOf(address(keeper)), 0);
    }

    /// @dev As before, with the fee of an execution.
    /// @dev Guard: Keeper.run: executions credit the account that the keeper names
    function test_Finding_RewardsStuckInTheBatcher_Execution() public {
        pass(1);
        Order memory order = create(marketRequest(alice, ETH, 1e18, 200e18));
        vm.warp(order.fillTime);
        Batch memory batch;
        batch.executions = new Execution[](1);
        batch.executions[0] = Execution({update: updateFor(order, ethPrice), orders: list(order)});
        runAlone(batch);
        assertEq(balanceOf(carol), 1_000_000e18 + KEEPER_FEE);
        assertEq(balanceOf(address(keeper)), 0);
    }

    /// @dev As before, with the fee of arming.
    /// @dev Guard: Keeper.run: triggers credit the account that the keeper names
    function test_Finding_RewardsStuckInTheBatcher_Trigger() public {
        trade(alice, ETH, 1e18, 200e18);
        Order memory order = create(triggerRequest(alice, -1e18, 1, true));
        pass(3);
        Batch memory batch;
        batch.triggers = list(order);
        runAlone(batch);
        assertEq(balanceOf(carol), 1_000_000e18 + KEEPER_FEE);
        assertEq(balanceOf(address(keeper)), 0);
    }

    // ---- how

    /// @dev Closes all of mallory's position by an order.
    function closeAll() private {
        Order memory order = create(reduceRequest(mallory, -20e18));
        assertEq(uint8(executeAt(order, 1925e18, dogePrice)), uint8(Fault.None));
        assertEq(sizeOf(mallory, ETH), 0);
    }

    /// @dev A batch of one item, by a keeper who wants to be paid at carol's.
    function runAlone(Batch memory batch) private {
        vm.prank(bot);
        ItemResult[] memory results = keeper.run(batch, carol);
        assertEq(results.length, 1);
        assertEq(uint8(results[0].result), uint8(Result.Done));
    }
}

/// @dev A pool that owes a winner more than it has: NAV is negative, and deficits are shared.
contract LiquidationOfAPoorPoolFindings is PoorPool {
    /// @dev Is bankrupt where there is no winner to share her deficit with: a division by nobody.
    /// @dev Guard: Liquidations.socialize: nothing is taken from a side that has won nothing
    function test_Finding_LiquidationBlockedByARevert_EmptyOppositeSide() public {
        bankrupt(0);
        Liquidation memory outcome = exchange.liquidate(mallory, ETH, bot);
        assertGt(Usd.unwrap(outcome.paidByPool), 25_000e18);
        assertEq(Usd.unwrap(outcome.socialized), 0);
        assertEq(FundingIndex.unwrap(outcome.socializedPerUnit), 0);
        assertEq(sizeOf(mallory, ETH), 0);
    }

    /// @dev Is bankrupt opposite to a wei of size, whose funding index would leave its width.
    /// @dev Guard: Liquidations.socialize: a side gives up to what it has won
    function test_Finding_LiquidationBlockedByARevert_OneWeiOppositeSide() public {
        bankrupt(1);
        Liquidation memory outcome = exchange.liquidate(mallory, ETH, bot);
        // sold for 2000 wei, worth 1000
        assertEq(Usd.unwrap(outcome.socialized), 1000);
        assertEq(FundingIndex.unwrap(outcome.socializedPerUnit), 1000e18);
        assertEq(sizeOf(mallory, ETH), 0);
    }

    /// @dev Has her deficit charged to those who came to the winning side after the fall.
    /// @dev Guard: Liquidations.socialize: a side gives up to what it has won
    function test_Finding_LossChargedToNewcomersOfTheWinningSide() public {
        bankrupt(0);
        trade(carol, ETH, -10e18, 2000e18);
        pass(1);
        Liquidation memory outcome = exchange.liquidate(mallory, ETH, bot);
        // sold at skew 29 for 10 * 1000 * (1 + 24 / 1,000,000): what the curve gave, and no more
        assertEq(Usd.unwrap(outcome.socialized), 0.24e18);
        assertGt(Usd.unwrap(outcome.paidByPool), 25_000e18);
    }

    /// @dev A winner of 180,000 against 100,000 of cash, and a long whose deficit is about 25,500, opposite to `wei_`.
    function bankrupt(int256 wei_) private {
        trade(alice, DOGE, 200_000e18, 5000e18);
        trade(mallory, ETH, 29e18, 3500e18);
        if (wei_ != 0) trade(sybil, ETH, -wei_, 30e18);
        passTo(1, 1000e18, 1e18);
        assertLt(nav(), 0);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Vm} from "forge-std/Vm.sol";

import {IExchange} from "../../src/interfaces/IExchange.sol";
import {IKeeper} from "../../src/interfaces/IKeeper.sol";
import {IOrders} from "../../src/interfaces/IOrders.sol";
import {IPriceFeed} from "../../src/interfaces/IPriceFeed.sol";
import {Batch, Duty, Execution, ItemResult, Order, OrderRequest, Result, Target} from "../../src/types/Types.sol";
import {Price} from "../../src/types/Units.sol";
import {World} from "../base/World.sol";

/// @dev Keeper.run:
/// - every duty in one transaction, in order: a push serves what follows it
/// - per duty, an item that is refused beside one that is done: Refused and its selector
/// - deleveraging: the caller's role; NoRole without it, and nobody else's item suffers
/// - rewards and fees to `credit`; nothing to the batcher or to its caller
/// - gas: an item without enough fails, and no order is cancelled by that
/// - ItemFailed for failures alone; the empty batch
contract KeeperTest is World {
    uint256 private constant FEE = 0.25e18;

    address private whale = makeAddr("whale");
    address private credit = makeAddr("credit");

    function setUp() public override {
        super.setUp();
        fund(whale, 3_000_000e6);
    }

    // ---- everything at once

    function test_DoesAllDutiesInOneTransaction() public {
        (Batch memory batch, Order memory armed) = everything();
        int256 sizeBefore = sizeOf(whale, ETH);
        vm.prank(deleverager);
        ItemResult[] memory results = keeper.run(batch, credit);
        Duty[7] memory duties =
            [Duty.Push, Duty.Funding, Duty.Funding, Duty.Liquidate, Duty.Trigger, Duty.Execute, Duty.Deleverage];
        assertEq(results.length, 7);
        for (uint256 i = 0; i < 7; ++i) {
            assertItem(results[i], duties[i], Result.Done, bytes4(0));
        }
        assertEq(feed.quote(ETH).timestamp, vm.getBlockTimestamp());
        assertEq(feed.quote(DOGE).integral, exchange.marketOf(DOGE).book.priceIntegral);
        assertEq(sizeOf(bob, ETH), 0);
        assertEq(orders.waitingOrder(armed.id), bytes32(0));
        assertTrue(orders.isLive(alice, ETH));
        assertEq(sizeOf(carol, ETH), 1e18);
        assertLt(sizeOf(whale, ETH), sizeBefore);
    }

    function test_RewardsAndFeesLandOnCredit() public {
        fundInsurance(1000e6);
        (Batch memory batch,) = everything();
        int256 insured = insurance();
        vm.recordLogs();
        vm.prank(deleverager);
        keeper.run(batch, credit);
        // bob has nothing left to be fined: the least reward, 2, comes out of insurance; then a trigger and a fill
        assertGt(insured, 2e18);
        assertEq(balanceOf(credit), 2e18 + 2 * int256(FEE));
        assertEq(balanceOf(address(keeper)), 0);
        assertEq(balanceOf(deleverager), 0);
        assertEq(usd.balanceOf(address(keeper)), 0);
        assertEq(failures().length, 0);
    }

    function test_EmptyBatchDoesNothing() public {
        Batch memory batch;
        vm.recordLogs();
        assertEq(keeper.run(batch, credit).length, 0);
        assertEq(vm.getRecordedLogs().length, 0);
    }

    function test_ExecutesManyOrders() public {
        pass(1);
        Order[] memory list_ = new Order[](3);
        list_[0] = create(marketRequest(alice, ETH, 1e18, 500e18));
        list_[1] = create(marketRequest(bob, ETH, -2e18, 500e18));
        list_[2] = create(marketRequest(carol, DOGE, 1000e18, 100e18));
        vm.warp(list_[0].fillTime);
        Batch memory batch;
        batch.executions = executions(list_[0].fillTime, list_);
        ItemResult[] memory results = keeper.run(batch, credit);
        assertItem(results[0], Duty.Execute, Result.Done, bytes4(0));
        assertEq(sizeOf(alice, ETH), 1e18);
        assertEq(sizeOf(bob, ETH), -2e18);
        assertEq(sizeOf(carol, DOGE), 1000e18);
        assertEq(balanceOf(credit), 3 * int256(FEE));
    }

    function test_LiquidatesMany() public {
        trade(alice, ETH, 100e18, 20_000e18);
        trade(bob, ETH, 50e18, 8000e18);
        trade(carol, ETH, 1e18, 1000e18);
        passTo(10, 1850e18, dogePrice);
        Batch memory batch;
        batch.liquidations = new Target[](3);
        batch.liquidations[0] = Target(alice, ETH);
        batch.liquidations[1] = Target(carol, ETH);
        batch.liquidations[2] = Target(bob, ETH);
        passTo(10, 1830e18, dogePrice);
        ItemResult[] memory results = keeper.run(batch, credit);
        assertItem(results[0], Duty.Liquidate, Result.Done, bytes4(0));
        assertItem(results[1], Duty.Liquidate, Result.Refused, IExchange.Healthy.selector);
        assertItem(results[2], Duty.Liquidate, Result.Done, bytes4(0));
        assertLt(sizeOf(alice, ETH), 100e18);
        assertEq(sizeOf(carol, ETH), 1e18);
        assertLt(sizeOf(bob, ETH), 50e18);
    }

    // ---- what fails fails alone

    function test_PushesBesideRefusedOnes() public {
        bytes memory old = bothUpdate(uint40(vm.getBlockTimestamp() - 1), ethPrice, dogePrice);
        vm.warp(vm.getBlockTimestamp() + 1);
        bytes memory good = bothUpdate(uint40(vm.getBlockTimestamp()), 2001e18, dogePrice);
        bytes memory few = updateBy(1, uint40(vm.getBlockTimestamp()), abi.encodePacked(ETH), new bytes(12));
        Batch memory batch;
        batch.updates = new bytes[](4);
        (batch.updates[0], batch.updates[1], batch.updates[2], batch.updates[3]) = (old, few, good, good);
        expectFailure(Duty.Push, 0, Result.Refused, IPriceFeed.NotNewer.selector);
        expectFailure(Duty.Push, 1, Result.Refused, IPriceFeed.BadReportCount.selector);
        expectFailure(Duty.Push, 3, Result.Refused, IPriceFeed.NotNewer.selector);
        vm.recordLogs();
        ItemResult[] memory results = keeper.run(batch, credit);
        assertEq(failures().length, 3);
        assertItem(results[0], Duty.Push, Result.Refused, IPriceFeed.NotNewer.selector);
        assertItem(results[1], Duty.Push, Result.Refused, IPriceFeed.BadReportCount.selector);
        assertItem(results[2], Duty.Push, Result.Done, bytes4(0));
        assertItem(results[3], Duty.Push, Result.Refused, IPriceFeed.NotNewer.selector);
        assertEq(Price.unwrap(feed.quote(ETH).price), 2001e18);
    }

    function test_SettlesFundingBesideUnknownMarkets() public {
        vm.warp(vm.getBlockTimestamp() + 5);
        Batch memory batch;
        batch.funding = new uint16[](3);
        (batch.funding[0], batch.funding[1], batch.funding[2]) = (7, ETH, 0);
        ItemResult[] memory results = keeper.run(batch, credit);
        assertItem(results[0], Duty.Funding, Result.Refused, IExchange.UnknownMarket.selector);
        assertItem(results[1], Duty.Funding, Result.Done, bytes4(0));
        assertItem(results[2], Duty.Funding, Result.Refused, IExchange.UnknownMarket.selector);
        assertEq(exchange.marketOf(ETH).book.priceIntegral, feed.quote(ETH).integral);
    }

    function test_TriggersBesideRefusedOnes() public {
        pass(1);
        Order memory far = create(stopRequest(bob, 2500e18));
        Order memory near = create(stopRequest(alice, 2100e18));
        Order memory unknown = abi.decode(abi.encode(near), (Order));
        unknown.id = 99;
        passTo(3, 2100e18, dogePrice);
        Batch memory batch;
        batch.triggers = new Order[](3);
        (batch.triggers[0], batch.triggers[1], batch.triggers[2]) = (far, unknown, near);
        vm.recordLogs();
        ItemResult[] memory results = keeper.run(batch, credit);
        assertEq(failures().length, 2);
        assertItem(results[0], Duty.Trigger, Result.Refused, IOrders.TriggerNotMet.selector);
        assertItem(results[1], Duty.Trigger, Result.Refused, IOrders.UnknownOrder.selector);
        assertItem(results[2], Duty.Trigger, Result.Done, bytes4(0));
        assertEq(balanceOf(credit), int256(FEE));
    }

    function test_ExecutesBesideRefusedOnes() public {
        pass(1);
        Order memory order = create(marketRequest(alice, ETH, 1e18, 500e18));
        vm.warp(order.fillTime);
        Batch memory batch;
        batch.executions = new Execution[](3);
        batch.executions[0] = Execution(bothUpdate(order.fillTime - 1, 1e18, 1e18), list(order));
        batch.executions[1] = Execution(bothUpdate(order.fillTime, 2000e18, dogePrice), list(order));
        batch.executions[2] = Execution(bothUpdate(order.fillTime, 2100e18, dogePrice), list(order));
        ItemResult[] memory results = keeper.run(batch, credit);
        // the update that served nothing was not pushed either
        assertItem(results[0], Duty.Execute, Result.Refused, IOrders.NothingDone.selector);
        assertItem(results[1], Duty.Execute, Result.Done, bytes4(0));
        assertItem(results[2], Duty.Execute, Result.Refused, IOrders.NothingDone.selector);
        assertEq(Price.unwrap(feed.quote(ETH).price), 2000e18);
        assertEq(sizeOf(alice, ETH), 1e18);
        assertEq(balanceOf(credit), int256(FEE));
    }

    function test_DeleveragesBesideRefusedOnes() public {
        due();
        Batch memory batch;
        batch.deleveragings = new Target[](3);
        batch.deleveragings[0] = Target(bob, ETH);
        batch.deleveragings[1] = Target(whale, ETH);
        batch.deleveragings[2] = Target(whale, DOGE);
        vm.prank(deleverager);
        ItemResult[] memory results = keeper.run(batch, credit);
        assertItem(results[0], Duty.Deleverage, Result.Refused, IExchange.DeleveragingNotDue.selector);
        assertItem(results[1], Duty.Deleverage, Result.Done, bytes4(0));
        assertItem(results[2], Duty.Deleverage, Result.Refused, IExchange.NoPosition.selector);
        assertLt(sizeOf(whale, ETH), 8000e18);
    }

    // ---- role

    function test_DeleveragingNeedsTheCallersRole() public {
        due();
        Batch memory batch;
        batch.funding = new uint16[](1);
        batch.funding[0] = ETH;
        batch.deleveragings = new Target[](2);
        batch.deleveragings[0] = Target(whale, ETH);
        batch.deleveragings[1] = Target(whale, ETH);
        expectFailure(Duty.Deleverage, 0, Result.NoRole, bytes4(0));
        expectFailure(Duty.Deleverage, 1, Result.NoRole, bytes4(0));
        vm.prank(bot);
        ItemResult[] memory results = keeper.run(batch, deleverager);
        assertItem(results[0], Duty.Funding, Result.Done, bytes4(0));
        assertItem(results[1], Duty.Deleverage, Result.NoRole, bytes4(0));
        assertItem(results[2], Duty.Deleverage, Result.NoRole, bytes4(0));
        assertEq(sizeOf(whale, ETH), 8000e18);
    }

    // ---- gas

    /// @dev Whatever gas the caller gives, an order is filled whole or waits as it did; it is never cancelled.
    function test_AnItemWithoutGasCancelsNothing() public {
        pass(1);
        Order[] memory list_ = new Order[](3);
        list_[0] = create(marketRequest(alice, ETH, 1e18, 500e18));
        list_[1] = create(marketRequest(bob, ETH, 2e18, 500e18));
        list_[2] = create(marketRequest(carol, ETH, 3e18, 500e18));
        vm.warp(list_[0].fillTime);
        Batch memory batch;
        batch.executions = executions(list_[0].fillTime, list_);
        uint256 starved;
        uint256 filled;
        for (uint256 gas_ = 40_000; gas_ <= 1_240_000; gas_ += 40_000) {
            uint256 before = vm.snapshotState();
            (bool returned, bytes memory answer) =
                address(keeper).call{gas: gas_}(abi.encodeCall(IKeeper.run, (batch, credit)));
            if (allFilled(list_)) ++filled;
            else assertUntouched(list_);
            if (returned) starved += starvedIn(answer);
            vm.revertToState(before);
        }
        assertGt(starved, 0);
        assertGt(filled, 0);
    }

    // ---- scenes

    /// @dev A batch of one item a duty, two of funding, all of which can be done; the trigger order in it.
    function everything() private returns (Batch memory batch, Order memory waiting) {
        trade(whale, ETH, 8000e18, 1_500_000e18);
        trade(bob, ETH, -10e18, 2000e18);
        pass(1);
        waiting = create(stopRequest(alice, 3000e18));
        Order memory order = create(marketRequest(carol, ETH, 1e18, 1000e18));
        vm.warp(vm.getBlockTimestamp() + 3);
        batch.updates = new bytes[](1);
        batch.updates[0] = bothUpdate(uint40(vm.getBlockTimestamp()), 4000e18, dogePrice);
        batch.funding = new uint16[](2);
        (batch.funding[0], batch.funding[1]) = (ETH, DOGE);
        batch.liquidations = targets(bob, ETH);
        batch.triggers = list(waiting);
        batch.executions = executions(order.fillTime, list(order));
        batch.deleveragings = targets(whale, ETH);
    }

    /// @dev The whale's longs have won more than 45 % of the pool's cash: 8000 * 2000 of 30 million.
    function due() private {
        trade(whale, ETH, 8000e18, 1_500_000e18);
        trade(bob, ETH, -10e18, 100_000e18);
        passTo(10, 4000e18, dogePrice);
    }

    /// @dev A short of 1 that waits for the price to rise to `level`.
    function stopRequest(address who, uint256 level) private view returns (OrderRequest memory request) {
        request = marketRequest(who, ETH, -1e18, 1000e18);
        request.triggerPrice = Price.wrap(level);
        request.triggerAbove = true;
        request.expiry = uint40(vm.getBlockTimestamp() + 1 hours);
    }

    function executions(uint40 second, Order[] memory list_) private view returns (Execution[] memory single) {
        single = new Execution[](1);
        single[0] = Execution(bothUpdate(second, ethPrice, dogePrice), list_);
    }

    function targets(address account, uint16 market) private pure returns (Target[] memory single) {
        single = new Target[](1);
        single[0] = Target(account, market);
    }

    // ---- looking

    function allFilled(Order[] memory list_) private view returns (bool) {
        return sizeOf(list_[0].account, ETH) == 1e18 && sizeOf(list_[1].account, ETH) == 2e18
            && sizeOf(list_[2].account, ETH) == 3e18 && balanceOf(credit) == 3 * int256(FEE);
    }

    function assertUntouched(Order[] memory list_) private view {
        for (uint256 i = 0; i < list_.length; ++i) {
            assertEq(sizeOf(list_[i].account, ETH), 0);
            assertEq(orders.liveOrder(list_[i].account, ETH), orders.hash(list_[i]));
            assertEq(balanceOf(list_[i].account), 1_000_000e18 - 500e18 - int256(FEE));
        }
        assertEq(balanceOf(credit), 0);
    }

    function starvedIn(bytes memory answer) private pure returns (uint256) {
        ItemResult[] memory results = abi.decode(answer, (ItemResult[]));
        return results[0].result == Result.Refused && results[0].reason == bytes4(0) ? 1 : 0;
    }

    function failures() private returns (Vm.Log[] memory found) {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        uint256 count;
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].topics[0] == IKeeper.ItemFailed.selector) logs[count++] = logs[i];
        }
        found = new Vm.Log[](count);
        for (uint256 i = 0; i < count; ++i) {
            found[i] = logs[i];
        }
    }

    function expectFailure(Duty duty, uint256 index, Result result, bytes4 reason) private {
        vm.expectEmit(address(keeper));
        emit IKeeper.ItemFailed(duty, index, result, reason);
    }

    function assertItem(ItemResult memory item, Duty duty, Result result, bytes4 reason) private pure {
        assertEq(uint256(item.duty), uint256(duty), "duty");
        assertEq(uint256(item.result), uint256(result), "result");
        assertEq(item.reason, reason, "reason");
    }
}

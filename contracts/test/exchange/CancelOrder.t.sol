// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IOrders} from "../../src/interfaces/IOrders.sol";
import {BalanceReason, Fault, Order, OrderParams} from "../../src/types/Types.sol";
import {Trading} from "./Trading.sol";

/// @dev Orders.cancel
/// - waiting trigger order: owner, delegate; a stranger only past its expiry, or in an ended market
/// - market order: nobody within its life, anybody past it or in an ended market; in the row's order
/// - known: each field counts; a filled, cancelled or armed order is not there
/// - returned: margin and one fee; two fees of a trigger order that waits; the fee alone of margin out
/// - several at once: all or none
contract CancelOrderTest is Trading {
    // ---- waiting trigger orders

    function test_Waiting_ByItsOwner() public {
        Order memory order = create(triggerRequest(alice, 10e18, 5000e18, 2100e18, true));
        expectBalance(alice, 5000.5e18, RICH, BalanceReason.EscrowReturned);
        expectCancelled(order.id, Fault.ByOwner, alice);
        cancelBy(alice, order);
        assertEq(orders.waitingOrder(order.id), 0);
        assertRow(ETH, 0, 0, 0, 0, 1);
    }

    function test_Waiting_ByADelegate() public {
        Order memory order = create(triggerRequest(alice, 10e18, 5000e18, 2100e18, true));
        allow(bob, true);
        expectCancelled(order.id, Fault.ByOwner, bob);
        cancelBy(bob, order);
        assertEq(balanceOf(alice), RICH);
        assertEq(balanceOf(bob), RICH);
    }

    function test_RevertWhen_StrangerCancelsWithinExpiry() public {
        Order memory order = create(triggerRequest(alice, 10e18, 5000e18, 2100e18, true));
        expectNotCancellable(order, bob);
        vm.warp(order.expiry);
        expectNotCancellable(order, bob);
        allow(bob, true);
        allow(bob, false);
        expectNotCancellable(order, bob);
    }

    function test_Waiting_ByItsOwnerInTheLastSecond() public {
        Order memory order = create(triggerRequest(alice, 10e18, 5000e18, 2100e18, true));
        vm.warp(order.expiry);
        expectCancelled(order.id, Fault.ByOwner, alice);
        cancelBy(alice, order);
    }

    function test_Waiting_ByAnybodyPastItsExpiry() public {
        Order memory order = create(triggerRequest(alice, 10e18, 5000e18, 2100e18, true));
        vm.warp(order.expiry + 1);
        expectBalance(alice, 5000.5e18, RICH, BalanceReason.EscrowReturned);
        expectCancelled(order.id, Fault.Expired, bob);
        cancelBy(bob, order);
    }

    function test_Waiting_ByAnybodyInAnEndedMarket() public {
        Order memory order = create(triggerRequest(alice, 10e18, 5000e18, 2100e18, true));
        endMarket();
        expectCancelled(order.id, Fault.Ended, bob);
        cancelBy(bob, order);
        assertEq(balanceOf(alice), RICH);
    }

    function test_Waiting_DoesNotTouchALiveOrder() public {
        Order memory waiting = create(triggerRequest(alice, 10e18, 5000e18, 2100e18, true));
        Order memory live = marketOrder(alice, 10e18, 5000e18);
        cancelBy(alice, waiting);
        assertEq(orders.liveOrder(alice, ETH), keccak256(abi.encode(live)));
        assertRow(ETH, 1, 0, 0, 0, 2);
        assertEq(balanceOf(alice), RICH - 5000.25e18);
    }

    function test_Waiting_OfMarginOut_ReturnsTheFees() public {
        Order memory order = create(triggerRequest(alice, -10e18, -100e18, 2100e18, true));
        cancelBy(alice, order);
        assertEq(balanceOf(alice), RICH);
    }

    // ---- market orders

    function test_RevertWhen_MarketOrderIsWithinItsLife() public {
        Order memory order = marketOrder(alice, 10e18, 5000e18);
        expectNotCancellable(order, alice);
        vm.warp(NOW + 120);
        expectNotCancellable(order, alice);
        expectNotCancellable(order, bob);
    }

    function test_Market_ByAnybodyPastItsLife() public {
        Order memory order = marketOrder(alice, 10e18, 5000e18);
        vm.warp(NOW + 121);
        expectBalance(alice, 5000.25e18, RICH, BalanceReason.EscrowReturned);
        expectCancelled(order.id, Fault.Expired, bob);
        cancelBy(bob, order);
        assertFalse(orders.isLive(alice, ETH));
        assertEq(orders.liveOrder(alice, ETH), bytes32(uint256(1)));
        assertRow(ETH, 1, 1, 0, 0, 1);
        assertEq(balanceOf(bob), RICH);
    }

    function test_Market_FollowsOrderLife() public {
        setOrderParams(OrderParams({minDelay: 2, orderLife: 10, keeperFee: 0.25e6}));
        Order memory order = marketOrder(alice, 10e18, 5000e18);
        vm.warp(NOW + 10);
        expectNotCancellable(order, alice);
        vm.warp(NOW + 11);
        cancelBy(alice, order);
        assertEq(balanceOf(alice), RICH);
    }

    function test_Market_OfMarginOut_ReturnsTheFee() public {
        trade(alice, ETH, 10e18, 5000e18);
        int256 before = balanceOf(alice);
        Order memory order = marketOrder(alice, 0, -100e18);
        vm.warp(time() + 121);
        cancelBy(bob, order);
        assertEq(balanceOf(alice), before);
    }

    function test_Armed_ReturnsTheSecondFee() public {
        Order memory order = create(triggerRequest(alice, 10e18, 5000e18, 2000e18, true));
        pass(3);
        Order memory armed = arm(order);
        vm.warp(armed.createdAt + 121);
        cancelBy(bob, armed);
        assertEq(balanceOf(alice), RICH - 0.25e18);
    }

    function test_ReturnsWhatWasEscrowed_WhateverTheFeeNow() public {
        Order memory order = marketOrder(alice, 10e18, 5000e18);
        setOrderParams(OrderParams({minDelay: 2, orderLife: 120, keeperFee: 100e6}));
        vm.warp(NOW + 121);
        cancelBy(bob, order);
        assertEq(balanceOf(alice), RICH);
    }

    function test_RevertWhen_AnOlderOrderIsThere() public {
        Order memory first = marketOrder(alice, 10e18, 5000e18);
        Order memory second = marketOrder(bob, 10e18, 5000e18);
        vm.warp(NOW + 121);
        vm.expectRevert(abi.encodeWithSelector(IOrders.NotNextInRow.selector, second.id, ETH));
        cancelBy(bob, second);
        orders.cancel(pair(first, second));
        assertRow(ETH, 2, 2, 0, 0, 2);
        assertEq(balanceOf(alice), RICH);
        assertEq(balanceOf(bob), RICH);
    }

    function test_Market_RowsOfOtherMarketsAreTheirOwn() public {
        marketOrder(alice, 10e18, 5000e18);
        Order memory other = create(marketRequest(alice, DOGE, 10_000e18, 5000e18));
        vm.warp(NOW + 121);
        cancelBy(bob, other);
        assertRow(DOGE, 1, 1, 0, 0, 1);
        assertTrue(orders.isLive(alice, ETH));
    }

    function test_Market_LaterOrdersFillAfterwards() public {
        Order memory first = marketOrder(alice, 10e18, 5000e18);
        pass(110);
        Order memory second = marketOrder(bob, 10e18, 5000e18);
        pass(11);
        cancelBy(carol, first);
        assertFault(execute(update(second.fillTime, 2000e18), second), Fault.None);
        assertEq(sizeOf(bob, ETH), 10e18);
    }

    function test_Market_ByAnybodyAtOnceInAnEndedMarket() public {
        Order memory first = marketOrder(alice, 10e18, 5000e18);
        Order memory second = marketOrder(bob, 10e18, 5000e18);
        endMarket();
        vm.expectRevert(abi.encodeWithSelector(IOrders.NotNextInRow.selector, second.id, ETH));
        cancelBy(carol, second);
        expectCancelled(first.id, Fault.Ended, carol);
        cancelBy(carol, first);
        expectCancelled(second.id, Fault.Ended, carol);
        cancelBy(carol, second);
        assertEq(balanceOf(alice), RICH);
        assertEq(balanceOf(bob), RICH);
    }

    // ---- known

    function test_RevertWhen_AnyFieldOfAWaitingOrderIsAnother() public {
        Order memory order = create(triggerRequest(alice, 10e18, 5000e18, 2100e18, true));
        expectAlteredUnknown(order);
        cancelBy(alice, order);
        assertEq(balanceOf(alice), RICH);
    }

    function test_RevertWhen_AnyFieldOfAMarketOrderIsAnother() public {
        Order memory order = marketOrder(alice, 10e18, 5000e18);
        vm.warp(NOW + 121);
        expectAlteredUnknown(order);
        cancelBy(alice, order);
        assertEq(balanceOf(alice), RICH);
    }

    function test_RevertWhen_OrderWasCancelled() public {
        Order memory order = create(triggerRequest(alice, 10e18, 5000e18, 2100e18, true));
        vm.expectRevert(abi.encodeWithSelector(IOrders.UnknownOrder.selector, order.id));
        vm.prank(alice);
        orders.cancel(pair(order, order));
        cancelBy(alice, order);
        expectUnknown(order);
    }

    function test_RevertWhen_OrderWasFilled() public {
        Order memory order = marketOrder(alice, 10e18, 5000e18);
        fillAt(order, 2000e18);
        vm.warp(NOW + 121);
        expectUnknown(order);
    }

    function test_RevertWhen_OrderWasArmed() public {
        Order memory order = create(triggerRequest(alice, 10e18, 5000e18, 2000e18, true));
        pass(3);
        trigger(order);
        expectUnknown(order);
    }

    // ---- several

    function test_Several_OfDifferentKinds() public {
        Order memory waiting = create(triggerRequest(alice, 10e18, 5000e18, 2100e18, true));
        Order memory live = marketOrder(alice, 10e18, 5000e18);
        vm.warp(NOW + 121);
        vm.prank(alice);
        orders.cancel(pair(waiting, live));
        assertEq(balanceOf(alice), RICH);
    }

    function test_RevertWhen_OneOfSeveralCantBeCancelled() public {
        Order memory waiting = create(triggerRequest(alice, 10e18, 5000e18, 2100e18, true));
        Order memory live = marketOrder(alice, 10e18, 5000e18);
        vm.expectRevert(abi.encodeWithSelector(IOrders.NotCancellable.selector, live.id));
        vm.prank(alice);
        orders.cancel(pair(waiting, live));
        assertEq(orders.waitingOrder(waiting.id), keccak256(abi.encode(waiting)));
    }

    function test_Nothing_IsNoError() public {
        vm.recordLogs();
        orders.cancel(new Order[](0));
        assertEq(kinds().length, 0);
    }

    function expectUnknown(Order memory order) private {
        vm.expectRevert(abi.encodeWithSelector(IOrders.UnknownOrder.selector, order.id));
        cancelBy(alice, order);
    }

    function expectAlteredUnknown(Order memory order) private {
        for (uint256 i = 0; i < ORDER_FIELDS; ++i) {
            expectUnknown(altered(order, i));
        }
    }
}

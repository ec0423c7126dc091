// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IOrders} from "../../src/interfaces/IOrders.sol";
import {BalanceReason, Fault, Order, OrderParams, OrderRequest} from "../../src/types/Types.sol";
import {Usd} from "../../src/types/Units.sol";
import {Trading} from "./Trading.sol";

/// @dev Orders.trigger
/// - known: its hash waits; each field counts; armed, cancelled and market orders do not wait
/// - expiry: at it, past it
/// - price: recent; newer than creation and minDelay; at or above, at or below, equality
/// - reduce-only: only the epoch of its creation is judged
/// - armed: created now, F, number, the first fee to the keeper, event; one live an account and market
/// - fillable at the latest price with 1.1 IM; where it is not, the order waits on
/// - afterwards: fills at its second for the second fee, lives from its arming
contract TriggerTest is Trading {
    uint40 private constant READY = NOW + 3;

    // ---- arming

    function test_Armed_BecomesAMarketOrderCreatedNow() public {
        Order memory order = waiting(10e18, 5000e18, 2000e18, true);
        passTo(50, 2001e18, dogePrice);
        Order memory armed = copy(order);
        (armed.createdAt, armed.fillTime, armed.number) = (NOW + 50, NOW + 52, 1);
        expectBalance(carol, 0.25e18, RICH + 0.25e18, BalanceReason.KeeperFee);
        vm.expectEmit(address(orders));
        emit IOrders.OrderTriggered(order.id, NOW + 50, NOW + 52, 1, carol, Usd.wrap(0.25e18));
        vm.prank(bot);
        orders.trigger(order, carol);
        assertEq(orders.waitingOrder(order.id), 0);
        assertEq(orders.liveOrder(alice, ETH), keccak256(abi.encode(armed)));
        assertRow(ETH, 1, 0, 0, 0, 1);
        assertEq(balanceOf(alice), RICH - 5000.5e18);
    }

    function test_Armed_FillsAtItsSecondForTheSecondFee() public {
        Order memory order = waiting(10e18, 5000e18, 2000e18, true);
        pass(3);
        Order memory armed = arm(order);
        expectExecuted(order.id, bot, 0.25e18);
        assertFault(fillAt(armed, 2010e18), Fault.None);
        assertEq(balanceOf(bot), 0.5e18);
        assertEq(balanceOf(alice), RICH - 5000.5e18);
        assertEq(sizeOf(alice, ETH), 10e18);
    }

    function test_FillTime_IsAfterTheNewestPrice() public {
        Order memory order = waiting(10e18, 5000e18, 2000e18, true);
        vm.warp(READY);
        feed.push(update(READY + 15, 2000e18));
        Order memory armed = arm(order);
        assertEq(armed.fillTime, READY + 17);
        assertEq(orders.liveOrder(alice, ETH), keccak256(abi.encode(armed)));
    }

    function test_Number_FollowsTheRowAtArming() public {
        Order memory order = waiting(10e18, 5000e18, 2000e18, true);
        pass(3);
        marketOrder(bob, 10e18, 5000e18);
        Order memory armed = arm(order);
        assertEq(armed.number, 2);
        assertEq(orders.liveOrder(alice, ETH), keccak256(abi.encode(armed)));
    }

    function test_KeeperFee_IsThatOfCreation() public {
        Order memory order = waiting(10e18, 5000e18, 2000e18, true);
        setOrderParams(OrderParams({minDelay: 2, orderLife: 120, keeperFee: 1e6}));
        pass(3);
        Order memory armed = arm(order);
        assertEq(balanceOf(bot), 0.25e18);
        fillAt(armed, 2000e18);
        assertEq(balanceOf(bot), 0.5e18);
    }

    function test_Life_StartsAtArming() public {
        Order memory order = waiting(10e18, 5000e18, 2000e18, true);
        pass(500);
        pass(500);
        Order memory armed = arm(order);
        vm.warp(armed.createdAt + 120);
        expectNotCancellable(armed, alice);
        vm.warp(armed.createdAt + 121);
        cancelBy(bob, armed);
        assertEq(balanceOf(alice), RICH - 0.25e18);
        assertEq(balanceOf(bot), 0.25e18);
    }

    function test_Expiry_IsOfNoMatterOnceArmed() public {
        OrderRequest memory request = triggerRequest(alice, 10e18, 5000e18, 2000e18, true);
        request.expiry = READY;
        Order memory order = create(request);
        pass(3);
        Order memory armed = arm(order);
        assertFault(fillAt(armed, 2000e18), Fault.None);
    }

    // ---- known

    function test_RevertWhen_AnyFieldIsAnother() public {
        Order memory order = waiting(10e18, 5000e18, 2000e18, true);
        pass(3);
        for (uint256 i = 0; i < ORDER_FIELDS; ++i) {
            expectUnknown(altered(order, i));
        }
        trigger(order);
        assertTrue(orders.isLive(alice, ETH));
    }

    function test_RevertWhen_OrderWasArmed() public {
        Order memory order = waiting(10e18, 5000e18, 2000e18, true);
        pass(3);
        Order memory armed = arm(order);
        expectUnknown(order);
        expectUnknown(armed);
    }

    function test_RevertWhen_OrderWasCancelled() public {
        Order memory order = waiting(10e18, 5000e18, 2000e18, true);
        cancelBy(alice, order);
        pass(3);
        expectUnknown(order);
    }

    function test_RevertWhen_OrderIsAMarketOrder() public {
        Order memory order = marketOrder(alice, 10e18, 5000e18);
        pass(3);
        expectUnknown(order);
    }

    // ---- expiry

    function test_Expiry_InItsLastSecond() public {
        Order memory order = expiring(NOW + 100);
        pass(100);
        trigger(order);
        assertTrue(orders.isLive(alice, ETH));
    }

    function test_RevertWhen_OrderHasExpired() public {
        Order memory order = expiring(NOW + 100);
        pass(101);
        vm.expectRevert(abi.encodeWithSelector(IOrders.OrderExpired.selector, order.id, NOW + 100));
        trigger(order);
    }

    // ---- price

    function test_Price_AsOldAsItMayBe() public {
        Order memory order = waiting(10e18, 5000e18, 2000e18, true);
        pass(3);
        vm.warp(READY + 1 + 10);
        vm.expectRevert(abi.encodeWithSelector(IOrders.PriceTooOld.selector, ETH, READY + 0));
        trigger(order);
        vm.warp(READY + 10);
        trigger(order);
        assertTrue(orders.isLive(alice, ETH));
    }

    function test_RevertWhen_PriceIsNotNewerThanCreationAndDelay() public {
        Order memory order = waiting(10e18, 5000e18, 2000e18, true);
        pass(2);
        vm.expectRevert(abi.encodeWithSelector(IOrders.TriggerTooEarly.selector, NOW + 2, NOW + 2));
        trigger(order);
        pass(1);
        trigger(order);
        assertTrue(orders.isLive(alice, ETH));
    }

    /// @dev A trigger that was true all along gives no look back: a second of its future decides.
    function test_RevertWhen_AlwaysTrueTriggerMeetsAnOldPrice() public {
        Order memory order = waiting(10e18, 5000e18, 1, true);
        vm.warp(NOW + 5);
        vm.expectRevert(abi.encodeWithSelector(IOrders.TriggerTooEarly.selector, START, NOW + 2));
        trigger(order);
    }

    function test_Above_AtItsPrice() public {
        Order memory order = waiting(10e18, 5000e18, 2000e18, true);
        passTo(3, 2000e18 - 1, dogePrice);
        vm.expectRevert(abi.encodeWithSelector(IOrders.TriggerNotMet.selector, 2000e18 - 1, 2000e18));
        trigger(order);
        passTo(1, 2000e18, dogePrice);
        trigger(order);
        assertTrue(orders.isLive(alice, ETH));
    }

    function test_Below_AtItsPrice() public {
        Order memory order = waiting(10e18, 5000e18, 2000e18, false);
        passTo(3, 2000e18 + 1, dogePrice);
        vm.expectRevert(abi.encodeWithSelector(IOrders.TriggerNotMet.selector, 2000e18 + 1, 2000e18));
        trigger(order);
        passTo(1, 2000e18, dogePrice);
        trigger(order);
        assertTrue(orders.isLive(alice, ETH));
    }

    // ---- reduce-only

    function test_ReduceOnly_IsArmedInItsEpoch() public {
        trade(alice, ETH, 10e18, 5000e18);
        Order memory order = stop(-10e18);
        pass(3);
        Order memory armed = arm(order);
        assertFault(fillAt(armed, 2000e18), Fault.None);
        assertEq(sizeOf(alice, ETH), 0);
    }

    function test_ReduceOnly_OfAPositionOpenedLater() public {
        Order memory order = stop(-10e18);
        trade(alice, ETH, 10e18, 5000e18);
        pass(3);
        Order memory armed = arm(order);
        assertFault(fillAt(armed, 2000e18), Fault.None);
        assertEq(sizeOf(alice, ETH), 0);
    }

    /// @dev Arming judges no reduce-only order: a void one is cancelled at its fill.
    function test_ReduceOnly_OutlivingItsPositionIsVoid() public {
        trade(alice, ETH, 10e18, 5000e18);
        Order memory order = stop(-10e18);
        trade(alice, ETH, -10e18, 0);
        trade(alice, ETH, 10e18, 5000e18);
        expectVoid(order, 1);
    }

    function test_ReduceOnly_FacingTheOtherSideByAFlipIsVoid() public {
        trade(alice, ETH, 10e18, 5000e18);
        Order memory order = stop(-10e18);
        trade(alice, ETH, -20e18, 0);
        expectVoid(order, 1);
    }

    function test_OtherOrders_OutliveThePosition() public {
        trade(alice, ETH, 10e18, 5000e18);
        Order memory order = waiting(-10e18, 5000e18, 1, true);
        trade(alice, ETH, -10e18, 0);
        pass(3);
        Order memory armed = arm(order);
        assertFault(fillAt(armed, 2000e18), Fault.None);
        assertEq(sizeOf(alice, ETH), -10e18);
    }

    // ---- refused

    function test_RevertWhen_AnOrderIsLive() public {
        Order memory order = waiting(10e18, 5000e18, 2000e18, true);
        pass(3);
        marketOrder(alice, 10e18, 5000e18);
        vm.expectRevert(abi.encodeWithSelector(IOrders.OrderIsLive.selector, alice, ETH));
        trigger(order);
    }

    /// @dev 100 units at 2,000 need 11,152.006, as a market order does.
    function test_Increase_Needs1_1InitialMargin_ElseItWaitsOn() public {
        Order memory order = waiting(100e18, 11_152.006e18 - 1, 2000e18, false);
        pass(3);
        vm.expectRevert(abi.encodeWithSelector(IOrders.Unfillable.selector, Fault.Margin));
        trigger(order);
        assertEq(orders.waitingOrder(order.id), keccak256(abi.encode(order)));
        assertRow(ETH, 0, 0, 0, 0, 1);
        passTo(1, 1999e18, dogePrice);
        trigger(order);
        assertTrue(orders.isLive(alice, ETH));
    }

    function test_RevertWhen_MarketHasEnded() public {
        Order memory order = waiting(10e18, 5000e18, 2000e18, true);
        pass(3);
        endMarket();
        vm.expectRevert(abi.encodeWithSelector(IOrders.Unfillable.selector, Fault.Ended));
        trigger(order);
    }

    // ---- words

    function waiting(int256 size, int256 margin, uint256 price, bool above) private returns (Order memory) {
        return create(triggerRequest(alice, size, margin, price, above));
    }

    /// @dev A reduce-only order that any price triggers.
    function stop(int256 size) private returns (Order memory) {
        OrderRequest memory request = triggerRequest(alice, size, 0, 1, true);
        request.reduceOnly = true;
        return create(request);
    }

    function expiring(uint40 expiry) private returns (Order memory) {
        OrderRequest memory request = triggerRequest(alice, 10e18, 5000e18, 2000e18, true);
        request.expiry = expiry;
        return create(request);
    }

    function expectVoid(Order memory order, uint40 epoch) private {
        pass(3);
        vm.expectRevert(abi.encodeWithSelector(IOrders.EpochMoved.selector, order.id, order.epoch, epoch));
        trigger(order);
    }

    function expectUnknown(Order memory order) private {
        vm.expectRevert(abi.encodeWithSelector(IOrders.UnknownOrder.selector, order.id));
        trigger(order);
    }
}

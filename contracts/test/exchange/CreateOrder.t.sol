// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IExchange} from "../../src/interfaces/IExchange.sol";
import {IOrders} from "../../src/interfaces/IOrders.sol";
import {BalanceReason, Fault, Order, OrderParams, OrderRequest, Switch} from "../../src/types/Types.sol";
import {ANY_PRICE, Price, Size, Usd} from "../../src/types/Units.sol";
import {Trading} from "./Trading.sol";

/// @dev Orders.create
/// - caller: owner, delegate, revoked delegate, stranger
/// - bounds: size, margin, acceptable and trigger price, expiry, nothing asked, reduce-only with margin in
/// - price: recent, too old, none; market: live, unlisted, ended
/// - market order: escrow of margin and one fee, F, number, id, hash, event; one live an account and market
/// - trigger order: escrow of two fees, no number, any number of them
/// - fillable at the latest price: 1.1 IM for an increase, minMargin, cap, mode, grace, nothing to reduce;
///   slippage and reduce-only orders are not judged
/// - epoch of reduce-only orders; the fee of the day
contract CreateOrderTest is Trading {
    int256 private constant SIZE_LIMIT = 2 ** 103;
    int256 private constant MARGIN_LIMIT = 2 ** 111;

    // ---- what is stored and told

    function test_MarketOrder_EscrowsMarginAndOneFee() public {
        Order memory expected = expectedOrder();
        expectBalance(alice, -5000.25e18, RICH - 5000.25e18, BalanceReason.Escrow);
        expectCreated(expected);
        vm.prank(alice);
        uint64 id = orders.create(marketRequest(alice, ETH, 10e18, 5000e18));
        assertEq(id, 1 << 40 | 1);
        assertEq(orders.liveOrder(alice, ETH), keccak256(abi.encode(expected)));
        assertEq(orders.hash(expected), keccak256(abi.encode(expected)));
        assertEq(orders.waitingOrder(id), 0);
        assertTrue(orders.isLive(alice, ETH));
        assertFalse(orders.isLive(alice, DOGE));
        assertFalse(orders.isLive(bob, ETH));
        assertRow(ETH, 1, 0, 0, 0, 1);
        assertEq(balanceOf(alice), RICH - 5000.25e18);
    }

    function test_TriggerOrder_EscrowsMarginAndTwoFees() public {
        Order memory expected = expectedOrder();
        (expected.triggerPrice, expected.triggerAbove) = (Price.wrap(2100e18), true);
        (expected.expiry, expected.fillTime, expected.number) = (NOW + 1 days, 0, 0);
        expectBalance(alice, -5000.5e18, RICH - 5000.5e18, BalanceReason.Escrow);
        expectCreated(expected);
        vm.prank(alice);
        uint64 id = orders.create(triggerRequest(alice, 10e18, 5000e18, 2100e18, true));
        assertEq(orders.waitingOrder(id), keccak256(abi.encode(expected)));
        assertEq(orders.liveOrder(alice, ETH), 0);
        assertFalse(orders.isLive(alice, ETH));
        assertRow(ETH, 0, 0, 0, 0, 1);
    }

    function test_MarginOut_EscrowsTheFeeAlone() public {
        trade(alice, ETH, 10e18, 5000e18);
        int256 before = balanceOf(alice);
        marketOrder(alice, 0, -100e18);
        assertEq(balanceOf(alice), before - KEEPER_FEE);
    }

    function test_TriggerOfMarginOut_EscrowsTwoFeesAlone() public {
        create(triggerRequest(alice, -10e18, -100e18, 2100e18, true));
        assertEq(balanceOf(alice), RICH - 2 * KEEPER_FEE);
    }

    function test_Id_CountsOrdersOfAMarketOfAllKinds_NumberThoseInItsRow() public {
        Order memory first = create(triggerRequest(alice, 10e18, 5000e18, 2100e18, true));
        Order memory second = marketOrder(alice, 10e18, 5000e18);
        Order memory third = marketOrder(bob, 10e18, 5000e18);
        Order memory other = create(marketRequest(alice, DOGE, 10_000e18, 5000e18));
        assertEq(first.id, FIRST_ID);
        assertEq(second.id, FIRST_ID + 1);
        assertEq(third.id, FIRST_ID + 2);
        assertEq(other.id, uint64(2) << 40 | 1);
        assertEq(first.number, 0);
        assertEq(second.number, 1);
        assertEq(third.number, 2);
        assertEq(other.number, 1);
        assertRow(ETH, 2, 0, 0, 0, 3);
        assertRow(DOGE, 1, 0, 0, 0, 1);
    }

    function test_FillTime_IsMinDelayAfterTheBlockWherePricesLag() public {
        vm.warp(NOW + 5);
        Order memory order = marketOrder(alice, 10e18, 5000e18);
        assertEq(order.createdAt, NOW + 5);
        assertEq(order.fillTime, NOW + 7);
    }

    function test_FillTime_IsMinDelayAfterTheNewestPriceWhereThatIsAhead() public {
        feed.push(update(NOW + 15, 2000e18));
        Order memory order = marketOrder(alice, 10e18, 5000e18);
        assertEq(order.createdAt, NOW);
        assertEq(order.fillTime, NOW + 17);
    }

    function test_FillTime_FollowsMinDelay() public {
        setOrderParams(OrderParams({minDelay: 4, orderLife: 120, keeperFee: 0.25e6}));
        assertEq(marketOrder(alice, 10e18, 5000e18).fillTime, NOW + 4);
    }

    function test_KeeperFee_IsThatOfTheDay() public {
        Order memory before = marketOrder(alice, 10e18, 5000e18);
        setOrderParams(OrderParams({minDelay: 2, orderLife: 120, keeperFee: 1e6}));
        Order memory after_ = marketOrder(bob, 10e18, 5000e18);
        assertEq(Usd.unwrap(before.keeperFee), 0.25e18);
        assertEq(Usd.unwrap(after_.keeperFee), 1e18);
        assertEq(balanceOf(bob), RICH - 5001e18);
        assertEq(orders.params().keeperFee, 1e6);
    }

    function test_Epoch_IsKeptForReduceOnlyOrdersAlone() public {
        trade(alice, ETH, 10e18, 5000e18);
        trade(alice, ETH, -10e18, 0);
        trade(alice, ETH, 10e18, 5000e18);
        assertEq(create(reduceRequest(alice, -10e18)).epoch, 1);
        trade(bob, DOGE, 10_000e18, 5000e18);
        trade(bob, DOGE, -10_000e18, 0);
        assertEq(create(marketRequest(bob, DOGE, 10_000e18, 5000e18)).epoch, 0);
    }

    // ---- who

    function test_Delegate_Creates() public {
        allow(bob, true);
        vm.prank(bob);
        orders.create(marketRequest(alice, ETH, 10e18, 5000e18));
        assertTrue(orders.isLive(alice, ETH));
        assertEq(balanceOf(alice), RICH - 5000.25e18);
        assertEq(balanceOf(bob), RICH);
    }

    function test_RevokingADelegate_LeavesHisOrders() public {
        allow(bob, true);
        vm.recordLogs();
        vm.prank(bob);
        orders.create(marketRequest(alice, ETH, 10e18, 5000e18));
        Order memory order = createdOrder();
        allow(bob, false);
        assertFault(fillAt(order, 2000e18), Fault.None);
        assertEq(sizeOf(alice, ETH), 10e18);
    }

    function test_RevertWhen_CallerIsAStranger() public {
        expectRefused(bob, alice, abi.encodeWithSelector(IOrders.NotAllowed.selector, bob, alice));
    }

    function test_RevertWhen_DelegateIsRevoked() public {
        allow(bob, true);
        allow(bob, false);
        expectRefused(bob, alice, abi.encodeWithSelector(IOrders.NotAllowed.selector, bob, alice));
    }

    function test_RevertWhen_OwnerActsForHisDelegate() public {
        allow(bob, true);
        expectRefused(alice, bob, abi.encodeWithSelector(IOrders.NotAllowed.selector, alice, bob));
    }

    // ---- bounds

    function test_Size_AtItsBounds() public {
        assertEq(Size.unwrap(create(triggerRequest(alice, SIZE_LIMIT - 1, 1, 1, true)).sizeDelta), SIZE_LIMIT - 1);
        assertEq(Size.unwrap(create(triggerRequest(alice, 1 - SIZE_LIMIT, 1, 1, true)).sizeDelta), 1 - SIZE_LIMIT);
    }

    function test_RevertWhen_SizeIsTooLarge() public {
        expectBadSize(SIZE_LIMIT);
        expectBadSize(-SIZE_LIMIT);
        expectBadSize(type(int256).max);
        expectBadSize(type(int256).min);
    }

    function test_Margin_AtItsBounds() public {
        fund(alice, uint256(MARGIN_LIMIT) / 1e12 + 1e6);
        assertEq(Usd.unwrap(create(triggerRequest(alice, 1, MARGIN_LIMIT - 1, 1, true)).marginDelta), MARGIN_LIMIT - 1);
        assertEq(Usd.unwrap(create(triggerRequest(alice, 1, 1 - MARGIN_LIMIT, 1, true)).marginDelta), 1 - MARGIN_LIMIT);
    }

    function test_RevertWhen_MarginIsTooLarge() public {
        expectBadMargin(MARGIN_LIMIT);
        expectBadMargin(-MARGIN_LIMIT);
        expectBadMargin(type(int256).max);
        expectBadMargin(type(int256).min);
    }

    function test_RevertWhen_NothingIsAsked() public {
        expectRefused(triggerRequest(alice, 0, 0, 1, true), abi.encodeWithSelector(IOrders.NothingAsked.selector));
        expectRefused(triggerRequest(alice, 0, 1, 1, true), abi.encodeWithSelector(IOrders.NothingAsked.selector));
    }

    function test_MarginOutOfOneWei_IsAsking() public {
        trade(alice, ETH, 10e18, 5000e18);
        assertEq(Usd.unwrap(marketOrder(alice, 0, -1).marginDelta), -1);
    }

    function test_RevertWhen_ReduceOnlyTakesMarginIn() public {
        OrderRequest memory request = reduceRequest(alice, -1);
        request.marginDelta = Usd.wrap(1);
        expectRefused(request, abi.encodeWithSelector(IOrders.ReduceOnlyMargin.selector, 1));
    }

    function test_ReduceOnly_MayTakeMarginOut() public {
        OrderRequest memory request = reduceRequest(alice, -1);
        request.marginDelta = Usd.wrap(-1);
        assertEq(Usd.unwrap(create(request).marginDelta), -1);
    }

    function test_AcceptablePrice_AtItsBound() public {
        OrderRequest memory request = boundedRequest(alice, 10e18, 5000e18, 2 ** 96 - 1);
        assertEq(Price.unwrap(create(request).acceptablePrice), 2 ** 96 - 1);
        assertEq(Price.unwrap(ANY_PRICE), 2 ** 96 - 1);
    }

    function test_RevertWhen_AcceptablePriceIsTooHigh() public {
        OrderRequest memory request = boundedRequest(alice, 10e18, 5000e18, 2 ** 96);
        expectRefused(request, abi.encodeWithSelector(IOrders.BadPriceBound.selector, 2 ** 96, 2 ** 96 - 1));
    }

    function test_TriggerPrice_AtItsBounds() public {
        assertEq(Price.unwrap(create(triggerRequest(alice, 1, 1, 1, true)).triggerPrice), 1);
        assertEq(Price.unwrap(create(triggerRequest(alice, 1, 1, 2 ** 84 - 1, true)).triggerPrice), 2 ** 84 - 1);
    }

    function test_RevertWhen_TriggerPriceIsTooHigh() public {
        OrderRequest memory request = triggerRequest(alice, 1, 1, 2 ** 84, true);
        expectRefused(request, abi.encodeWithSelector(IOrders.BadPriceBound.selector, 2 ** 84, 2 ** 84));
    }

    function test_Expiry_OneSecondFromNow() public {
        OrderRequest memory request = triggerRequest(alice, 1, 1, 1, true);
        request.expiry = NOW + 1;
        assertEq(create(request).expiry, NOW + 1);
    }

    function test_RevertWhen_TriggerOrderHasExpired() public {
        OrderRequest memory request = triggerRequest(alice, 1, 1, 1, true);
        request.expiry = NOW;
        expectRefused(request, abi.encodeWithSelector(IOrders.BadExpiry.selector, NOW, NOW));
        request.expiry = 0;
        expectRefused(request, abi.encodeWithSelector(IOrders.BadExpiry.selector, 0, NOW));
    }

    function test_RevertWhen_MarketOrderHasAnExpiry() public {
        OrderRequest memory request = marketRequest(alice, ETH, 10e18, 5000e18);
        request.expiry = NOW + 1;
        expectRefused(request, abi.encodeWithSelector(IOrders.BadExpiry.selector, NOW + 1, NOW));
    }

    // ---- price and market

    function test_Price_AsOldAsItMayBe() public {
        vm.warp(START + 10);
        marketOrder(alice, 10e18, 5000e18);
        create(triggerRequest(alice, 10e18, 5000e18, 1, true));
        assertRow(ETH, 1, 0, 0, 0, 2);
    }

    function test_RevertWhen_PriceIsTooOld() public {
        vm.warp(START + 11);
        bytes memory refusal = abi.encodeWithSelector(IOrders.PriceTooOld.selector, ETH, START);
        expectRefused(marketRequest(alice, ETH, 10e18, 5000e18), refusal);
        expectRefused(triggerRequest(alice, 10e18, 5000e18, 1, true), refusal);
    }

    function test_RevertWhen_MarketHasNoPrice() public {
        bytes memory refusal = abi.encodeWithSelector(IOrders.PriceTooOld.selector, 3, 0);
        expectRefused(marketRequest(alice, 3, 10e18, 5000e18), refusal);
    }

    function test_RevertWhen_MarketIsNotListed() public {
        feed.push(single(3, NOW, 1e18));
        bytes memory refusal = abi.encodeWithSelector(IExchange.MarketNotLive.selector, 3);
        expectRefused(marketRequest(alice, 3, 10e18, 5000e18), refusal);
    }

    function test_RevertWhen_MarketHasEnded() public {
        endMarket();
        bytes memory refusal = abi.encodeWithSelector(IExchange.MarketNotLive.selector, ETH);
        expectRefused(marketRequest(alice, ETH, 10e18, 5000e18), refusal);
        expectRefused(reduceRequest(alice, -10e18), refusal);
        expectRefused(triggerRequest(alice, 10e18, 5000e18, 1, true), refusal);
    }

    // ---- balance

    function test_Balance_TakenToTheLastWei() public {
        fund(bot, 5000.25e6);
        marketOrder(bot, 10e18, 5000e18);
        assertEq(balanceOf(bot), 0);
    }

    function test_RevertWhen_BalanceIsShortOfTheFee() public {
        fund(bot, 5000.249999e6);
        expectRefused(marketRequest(bot, ETH, 10e18, 5000e18), insufficient(bot, 5000.249999e18, 5000.25e18));
    }

    function test_RevertWhen_BalanceIsShortOfTheSecondFee() public {
        fund(bot, 5000.499999e6);
        OrderRequest memory request = triggerRequest(bot, 10e18, 5000e18, 1, true);
        expectRefused(request, insufficient(bot, 5000.499999e18, 5000.5e18));
    }

    // ---- one at a time

    function test_OneLiveOrder_AnAccountAndMarket() public {
        marketOrder(alice, 10e18, 5000e18);
        create(marketRequest(alice, DOGE, 10_000e18, 5000e18));
        marketOrder(bob, 10e18, 5000e18);
        create(triggerRequest(alice, 10e18, 5000e18, 1, true));
        create(triggerRequest(alice, 10e18, 5000e18, 1, true));
        bytes memory refusal = abi.encodeWithSelector(IOrders.OrderIsLive.selector, alice, ETH);
        expectRefused(marketRequest(alice, ETH, 10e18, 5000e18), refusal);
    }

    function test_RevertWhen_LiveOrderIsPastItsLifeButThere() public {
        marketOrder(alice, 10e18, 5000e18);
        pass(121);
        bytes memory refusal = abi.encodeWithSelector(IOrders.OrderIsLive.selector, alice, ETH);
        expectRefused(marketRequest(alice, ETH, 10e18, 5000e18), refusal);
    }

    function test_NextOrder_AfterTheLiveOneWasFilled() public {
        Order memory order = marketOrder(alice, 10e18, 5000e18);
        fillAt(order, 2000e18);
        assertFalse(orders.isLive(alice, ETH));
        assertEq(orders.liveOrder(alice, ETH), bytes32(uint256(1)));
        assertEq(marketOrder(alice, 10e18, 5000e18).number, 2);
    }

    // ---- fillable at the latest price

    /// @dev 100 units at 2,000: cost 200,010, fee 120.006, pnl -10, IM 10,020.
    function test_Increase_Needs1_1InitialMargin() public {
        marketOrder(alice, 100e18, 11_152.006e18);
        expectUnfillable(marketRequest(bob, ETH, 100e18, 11_152.006e18 - 1), Fault.Margin);
    }

    /// @dev 0.01 units at 2,000: cost 20.0000001, fee 0.01200000006, pnl -0.0000001, IM 25.
    function test_SmallIncrease_Needs1_1MinMargin() public {
        marketOrder(alice, 0.01e18, 27.51200010006e18);
        expectUnfillable(marketRequest(bob, ETH, 0.01e18, 27.51200010006e18 - 1), Fault.Margin);
    }

    /// @dev Margin 12,000 - 120.006, entry 200,010. At 1,960: pnl -4,010 leaves 7,869.994, under IM of 9,819.6.
    function test_Reduction_NeedsNoInitialMargin() public {
        trade(alice, ETH, 100e18, 12_000e18);
        passTo(1, 1960e18, dogePrice);
        expectUnfillable(marketRequest(alice, ETH, 1e18, 0), Fault.Margin);
        assertEq(Size.unwrap(marketOrder(alice, -1e18, 0).sizeDelta), -1e18);
    }

    function test_ReduceOnly_IsNotJudged() public {
        assertEq(create(reduceRequest(alice, -10e18)).number, 1);
    }

    function test_Slippage_IsNotJudged() public {
        Order memory order = create(boundedRequest(alice, 10e18, 5000e18, 1));
        assertEq(Price.unwrap(order.acceptablePrice), 1);
        assertEq(orders.liveOrder(alice, ETH), keccak256(abi.encode(order)));
        order = create(boundedRequest(bob, -10e18, 5000e18, 2 ** 96 - 1));
        assertEq(Price.unwrap(order.acceptablePrice), 2 ** 96 - 1);
        assertEq(orders.liveOrder(bob, ETH), keccak256(abi.encode(order)));
    }

    function test_RevertWhen_SkewCapIsExceeded() public {
        expectUnfillable(marketRequest(alice, ETH, 10_000e18 + 1, 900_000e18), Fault.Cap);
    }

    function test_RevertWhen_SizeIsBeyondTheCurve() public {
        expectUnfillable(marketRequest(alice, ETH, 1 - SIZE_LIMIT, 5000e18), Fault.Cap);
        expectUnfillable(marketRequest(alice, ETH, SIZE_LIMIT - 1, 5000e18), Fault.Cap);
    }

    function test_RevertWhen_IncreasesAreStopped() public {
        trade(alice, ETH, 10e18, 5000e18);
        setSwitch(0, Switch.StopIncreases, true);
        expectUnfillable(marketRequest(bob, ETH, 10e18, 5000e18), Fault.Mode);
        assertEq(Size.unwrap(marketOrder(alice, -10e18, 0).sizeDelta), -10e18);
    }

    function test_RevertWhen_MarketIsInGrace() public {
        trade(alice, ETH, 10e18, 5000e18);
        pass(601);
        expectUnfillable(marketRequest(bob, ETH, 10e18, 5000e18), Fault.Grace);
        assertEq(Size.unwrap(marketOrder(alice, -10e18, 0).sizeDelta), -10e18);
    }

    function test_RevertWhen_MarginIsTakenOutOfNothing() public {
        expectUnfillable(marketRequest(alice, ETH, 0, -1), Fault.NothingToReduce);
    }

    /// @dev Margin 19,879.994, pnl -10, IM 10,020: 9,849.994 may leave, without a factor of 1.1.
    function test_MarginOut_NeedsInitialMargin() public {
        trade(alice, ETH, 100e18, 20_000e18);
        stopFunding();
        expectUnfillable(marketRequest(alice, ETH, 0, -9849.994e18 - 1), Fault.Margin);
        marketOrder(alice, 0, -9849.994e18);
    }

    // ---- parameters

    function test_RevertWhen_ParametersAreNotSetByGovernance() public {
        OrderParams memory params = OrderParams({minDelay: 1, orderLife: 2, keeperFee: 0});
        vm.expectRevert(abi.encodeWithSelector(IOrders.NotAllowed.selector, alice, address(governance)));
        vm.prank(alice);
        orders.setParams(params);
    }

    function test_Parameters_AreToldAndKept() public {
        OrderParams memory params = OrderParams({minDelay: 3, orderLife: 100, keeperFee: 0});
        vm.expectEmit(address(orders));
        emit IOrders.OrderParamsChanged(params);
        setOrderParams(params);
        assertEq(abi.encode(orders.params()), abi.encode(params));
        assertEq(Usd.unwrap(marketOrder(alice, 10e18, 5000e18).keeperFee), 0);
        assertEq(balanceOf(alice), RICH - 5000e18);
    }

    // ---- words

    /// @dev A long of 10 with 5,000, by alice, right after setUp.
    function expectedOrder() private view returns (Order memory) {
        return Order({
            account: alice,
            market: ETH,
            sizeDelta: Size.wrap(10e18),
            marginDelta: Usd.wrap(5000e18),
            acceptablePrice: Price.wrap(2 ** 96 - 1),
            triggerPrice: Price.wrap(0),
            triggerAbove: false,
            reduceOnly: false,
            epoch: 0,
            expiry: 0,
            createdAt: NOW,
            fillTime: NOW + 2,
            id: FIRST_ID,
            number: 1,
            keeperFee: Usd.wrap(0.25e18)
        });
    }

    function expectCreated(Order memory order) private {
        vm.expectEmit(address(orders));
        emit IOrders.OrderCreated(order.account, order.market, order.id, order);
    }

    function expectRefused(address caller, address account, bytes memory refusal) private {
        vm.expectRevert(refusal);
        vm.prank(caller);
        orders.create(marketRequest(account, ETH, 10e18, 5000e18));
    }

    function expectBadSize(int256 size) private {
        bytes memory refusal = abi.encodeWithSelector(IOrders.BadSize.selector, size, SIZE_LIMIT);
        expectRefused(triggerRequest(alice, size, 1, 1, true), refusal);
    }

    function expectBadMargin(int256 margin) private {
        bytes memory refusal = abi.encodeWithSelector(IOrders.BadMargin.selector, margin, MARGIN_LIMIT);
        expectRefused(triggerRequest(alice, 1, margin, 1, true), refusal);
    }

    function insufficient(address account, int256 balance, int256 amount) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IExchange.InsufficientBalance.selector, account, balance, amount);
    }
}

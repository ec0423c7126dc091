// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Vm} from "forge-std/Vm.sol";

import {IExchange} from "../../src/interfaces/IExchange.sol";
import {IOrders} from "../../src/interfaces/IOrders.sol";
import {IPriceFeed} from "../../src/interfaces/IPriceFeed.sol";
import {
    BalanceReason,
    Fault,
    FeedParams,
    MarketParams,
    Order,
    OrderParams,
    OrderRequest,
    Switch
} from "../../src/types/Types.sol";
import {Price} from "../../src/types/Units.sol";
import {Trading} from "./Trading.sol";

/// @dev Orders.execute
/// - update: the feed's errors; pushed where it is newer for all and young, used where it is not
/// - nothing done: no orders, or all of them wait; then nothing is pushed either
/// - not live: another field, twice, filled; not next: the row is strict
/// - second: of the update, not before it, market named, not before the row's
/// - price: the first used for the second, else the latest of that second, else the update's
/// - stale: waits; life: its last second, past it, out of row; ended market
/// - user's faults, each: escrow back, keeper paid, nothing else changed
/// - fees: of all orders at once, to any account, of the day of creation; no gas, no cancellation
contract ExecuteTest is Trading {
    uint40 private constant F = NOW + 2;

    // ---- filled

    function test_Fill_PaysTheKeeperAndMovesTheRow() public {
        Order memory order = marketOrder(alice, 10e18, 5000e18);
        vm.warp(F);
        bytes memory by = update(F, 2010e18);
        expectExecuted(order.id, carol, 0.25e18);
        expectBalance(carol, 0.25e18, RICH + 0.25e18, BalanceReason.KeeperFee);
        vm.prank(bot);
        Fault[] memory faults = orders.execute(by, list(order), carol);
        assertEq(faults.length, 1);
        assertFault(faults[0], Fault.None);
        assertEq(orders.liveOrder(alice, ETH), bytes32(uint256(1)));
        assertRow(ETH, 1, 1, F, 2010e18, 1);
        assertEq(sizeOf(alice, ETH), 10e18);
        assertEq(balanceOf(alice), RICH - 5000.25e18);
    }

    function test_Orders_OfTwoMarketsPayOneFee() public {
        Order memory eth = marketOrder(alice, 10e18, 5000e18);
        Order memory doge = create(marketRequest(alice, DOGE, 10_000e18, 5000e18));
        vm.warp(F);
        bytes memory by = update(F, 2000e18);
        expectBalance(bot, 0.5e18, 0.5e18, BalanceReason.KeeperFee);
        Fault[] memory faults = orders.execute(by, pair(eth, doge), bot);
        assertFault(faults[0], Fault.None);
        assertFault(faults[1], Fault.None);
    }

    function test_KeeperFee_IsThatOfCreation() public {
        Order memory order = marketOrder(alice, 10e18, 5000e18);
        setOrderParams(OrderParams({minDelay: 2, orderLife: 120, keeperFee: 1e6}));
        expectExecuted(order.id, bot, 0.25e18);
        fillAt(order, 2000e18);
        assertEq(balanceOf(bot), 0.25e18);
    }

    function test_KeeperFee_OfACancelledOrderIsThatOfCreation() public {
        Order memory order = create(boundedRequest(alice, 10e18, 5000e18, 1));
        setOrderParams(OrderParams({minDelay: 2, orderLife: 120, keeperFee: 0}));
        expectCancelled(order.id, Fault.Slippage, 2000e18, bot, 0.25e18);
        fillAt(order, 2000e18);
        assertEq(balanceOf(bot), 0.25e18);
        assertEq(balanceOf(alice), RICH - 0.25e18);
    }

    function test_KeeperFee_OfNothingIsNotTold() public {
        setOrderParams(OrderParams({minDelay: 2, orderLife: 120, keeperFee: 0}));
        Order memory order = marketOrder(alice, 10e18, 5000e18);
        vm.recordLogs();
        assertFault(fillAt(order, 2000e18), Fault.None);
        bytes32[] memory topics = kinds();
        assertEq(topics[topics.length - 1], IOrders.OrderExecuted.selector);
    }

    // ---- the update

    function test_RevertWhen_UpdateHasNoQuorum() public {
        Order memory order = marketOrder(alice, 10e18, 5000e18);
        vm.warp(F);
        bytes memory by = updateBy(2, F, abi.encodePacked(ETH), abi.encodePacked(uint96(2000e18)));
        vm.expectRevert(abi.encodeWithSelector(IPriceFeed.BadReportCount.selector, 2, 3));
        orders.execute(by, list(order), bot);
        assertEq(orders.liveOrder(alice, ETH), keccak256(abi.encode(order)));
    }

    function test_Update_IsPushedWhereItIsNewer() public {
        Order memory order = marketOrder(alice, 10e18, 5000e18);
        vm.warp(F);
        bytes memory by = bothUpdate(F, 2010e18, 0.2e18);
        vm.expectEmit(address(feed));
        emit IPriceFeed.PriceUpdated(ETH, Price.wrap(2010e18), F, 7);
        vm.expectEmit(address(feed));
        emit IPriceFeed.PriceUpdated(DOGE, Price.wrap(0.2e18), F, 7);
        execute(by, order);
        assertLatest(ETH, 2010e18, F);
        assertLatest(DOGE, 0.2e18, F);
    }

    function test_Update_IsPushedAtItsLastAge() public {
        Order memory order = marketOrder(alice, 10e18, 5000e18);
        vm.warp(F + 10);
        assertFault(execute(update(F, 2010e18), order), Fault.None);
        assertLatest(ETH, 2010e18, F);
    }

    function test_Update_TooOldToPushIsUsed() public {
        Order memory order = marketOrder(alice, 10e18, 5000e18);
        vm.warp(F + 11);
        assertEq(filledAt(update(F, 2010e18), order), 2010e18);
        assertLatest(ETH, 2000e18, uint40(START));
    }

    function test_Update_OlderThanTheLatestIsUsed() public {
        Order memory order = marketOrder(alice, 10e18, 5000e18);
        passTo(3, 2020e18, dogePrice);
        assertEq(filledAt(update(F, 2010e18), order), 2010e18);
        assertLatest(ETH, 2020e18, F + 1);
    }

    function test_Update_NewerForOneMarketAloneIsNotPushed() public {
        Order memory order = marketOrder(alice, 10e18, 5000e18);
        vm.warp(F);
        feed.push(single(DOGE, F, 0.3e18));
        assertEq(filledAt(bothUpdate(F, 2010e18, 0.2e18), order), 2010e18);
        assertLatest(ETH, 2000e18, uint40(START));
        assertLatest(DOGE, 0.3e18, F);
    }

    // ---- nothing done

    function test_RevertWhen_ThereAreNoOrders() public {
        bytes memory by = update(NOW, 2000e18);
        vm.expectRevert(IOrders.NothingDone.selector);
        orders.execute(by, new Order[](0), bot);
    }

    function test_RevertWhen_AllOrdersWait_AndNothingIsPushed() public {
        Order memory order = marketOrder(alice, 10e18, 5000e18);
        vm.warp(F);
        expectNothingDone(update(F - 1, 2010e18), order);
        assertLatest(ETH, 2000e18, uint40(START));
        assertEq(orders.liveOrder(alice, ETH), keccak256(abi.encode(order)));
    }

    // ---- not live, not next

    function test_NotLive_WhereAnyFieldIsAnother() public {
        Order memory order = marketOrder(alice, 10e18, 5000e18);
        vm.warp(F);
        bytes memory by = update(F, 2000e18);
        for (uint256 i = 0; i < ORDER_FIELDS; ++i) {
            expectNothingDone(by, altered(order, i));
        }
        Fault[] memory faults = orders.execute(by, pair(altered(order, 2), order), bot);
        assertFault(faults[0], Fault.NotLive);
        assertFault(faults[1], Fault.None);
    }

    function test_NotLive_TheSecondTime() public {
        Order memory order = marketOrder(alice, 10e18, 5000e18);
        vm.warp(F);
        bytes memory by = update(F, 2000e18);
        Fault[] memory faults = orders.execute(by, pair(order, order), bot);
        assertFault(faults[0], Fault.None);
        assertFault(faults[1], Fault.NotLive);
        assertEq(balanceOf(bot), 0.25e18);
        assertEq(sizeOf(alice, ETH), 10e18);
        expectNothingDone(by, order);
    }

    function test_NotLive_WhileItWaitsForItsTrigger() public {
        Order memory order = create(triggerRequest(alice, 10e18, 5000e18, 2000e18, true));
        vm.warp(F);
        expectNothingDone(update(F, 2000e18), order);
    }

    function test_NotNext_BeforeAnOlderOrder() public {
        Order memory first = marketOrder(alice, 10e18, 5000e18);
        Order memory second = marketOrder(bob, 10e18, 5000e18);
        vm.warp(F);
        bytes memory by = update(F, 2000e18);
        Fault[] memory faults = orders.execute(by, pair(second, first), bot);
        assertFault(faults[0], Fault.NotNext);
        assertFault(faults[1], Fault.None);
        assertRow(ETH, 2, 1, F, 2000e18, 2);
        assertFault(execute(by, second), Fault.None);
        assertRow(ETH, 2, 2, F, 2000e18, 2);
    }

    function test_NotNext_WhileAnOlderOrderWaitsForItsSecond() public {
        Order memory first = marketOrder(alice, 10e18, 5000e18);
        vm.warp(NOW + 1);
        Order memory second = marketOrder(bob, 10e18, 5000e18);
        vm.warp(F + 1);
        bytes memory by = update(F + 1, 2000e18);
        vm.expectRevert(IOrders.NothingDone.selector);
        orders.execute(by, pair(first, second), bot);
        execute(update(F, 2000e18), first);
        assertFault(execute(by, second), Fault.None);
    }

    function test_Row_GoesOnPastAUsersFault() public {
        Order memory first = create(boundedRequest(alice, 10e18, 5000e18, 1));
        Order memory second = marketOrder(bob, 10e18, 5000e18);
        vm.warp(F);
        Fault[] memory faults = orders.execute(update(F, 2000e18), pair(first, second), bot);
        assertFault(faults[0], Fault.Slippage);
        assertFault(faults[1], Fault.None);
        assertEq(balanceOf(bot), 0.5e18);
    }

    // ---- the second

    function test_OtherSecond_WaitsWhileOthersFill() public {
        Order memory first = marketOrder(alice, 10e18, 5000e18);
        vm.warp(NOW + 1);
        Order memory second = create(marketRequest(alice, DOGE, 10_000e18, 5000e18));
        vm.warp(F + 1);
        Fault[] memory faults = orders.execute(update(F + 1, 2000e18), pair(first, second), bot);
        assertFault(faults[0], Fault.OtherSecond);
        assertFault(faults[1], Fault.None);
        assertEq(balanceOf(bot), 0.25e18);
        assertEq(orders.liveOrder(alice, ETH), keccak256(abi.encode(first)));
        assertRow(ETH, 1, 0, 0, 0, 1);
    }

    function test_OtherSecond_OneBeforeAndOneAfter() public {
        Order memory order = marketOrder(alice, 10e18, 5000e18);
        vm.warp(F + 1);
        expectNothingDone(update(F - 1, 2000e18), order);
        expectNothingDone(update(F + 1, 2000e18), order);
        assertFault(execute(update(F, 2000e18), order), Fault.None);
    }

    function test_OtherSecond_BeforeItsBlock() public {
        Order memory order = marketOrder(alice, 10e18, 5000e18);
        vm.warp(F - 1);
        bytes memory by = update(F, 2000e18);
        expectNothingDone(by, order);
        vm.warp(F);
        assertFault(execute(by, order), Fault.None);
    }

    function test_OtherSecond_WhereTheMarketIsNotNamed() public {
        Order memory eth = marketOrder(alice, 10e18, 5000e18);
        Order memory doge = create(marketRequest(alice, DOGE, 10_000e18, 5000e18));
        vm.warp(F);
        Fault[] memory faults = orders.execute(single(DOGE, F, 0.1e18), pair(eth, doge), bot);
        assertFault(faults[0], Fault.OtherSecond);
        assertFault(faults[1], Fault.None);
    }

    function test_OtherSecond_BeforeTheLastOneOfTheRow() public {
        setOrderParams(OrderParams({minDelay: 4, orderLife: 120, keeperFee: 0.25e6}));
        Order memory first = marketOrder(alice, 10e18, 5000e18);
        setOrderParams(OrderParams({minDelay: 1, orderLife: 120, keeperFee: 0.25e6}));
        Order memory second = marketOrder(bob, 10e18, 5000e18);
        assertFault(fillAt(first, 2000e18), Fault.None);
        expectNothingDone(update(NOW + 1, 2000e18), second);
        assertEq(orders.liveOrder(bob, ETH), keccak256(abi.encode(second)));
    }

    // ---- one price a second

    function test_Price_FirstOneUsedBindsTheSecond() public {
        (Order memory first, Order memory second) = twoOrders();
        passTo(12, 2020e18, dogePrice);
        execute(update(F, 2000e18), first);
        assertEq(filledAt(update(F, 2050e18), second), 2000e18);
        assertRow(ETH, 2, 2, F, 2000e18, 2);
    }

    function test_Price_OfAUsersFaultBindsTheSecond() public {
        Order memory first = create(boundedRequest(alice, 10e18, 5000e18, 1));
        Order memory second = marketOrder(bob, 10e18, 5000e18);
        passTo(12, 2020e18, dogePrice);
        assertFault(execute(update(F, 2000e18), first), Fault.Slippage);
        assertRow(ETH, 2, 1, F, 2000e18, 2);
        assertEq(filledAt(update(F, 2050e18), second), 2000e18);
    }

    function test_Price_BoundIsUsedWhereTheMarketIsNotNamed() public {
        (Order memory first, Order memory second) = twoOrders();
        passTo(12, 2020e18, dogePrice);
        execute(update(F, 2000e18), first);
        assertEq(filledAt(single(DOGE, F, 0.1e18), second), 2000e18);
    }

    function test_Price_LatestOfThatSecondIsUsed() public {
        Order memory order = marketOrder(alice, 10e18, 5000e18);
        passTo(2, 2000e18, dogePrice);
        assertEq(filledAt(update(F, 2050e18), order), 2000e18);
    }

    function test_Price_OfAnotherSecondBindsNothing() public {
        Order memory first = marketOrder(alice, 10e18, 5000e18);
        vm.warp(NOW + 1);
        Order memory second = marketOrder(bob, 10e18, 5000e18);
        fillAt(first, 2000e18);
        vm.warp(F + 1);
        assertEq(filledAt(update(F + 1, 2050e18), second), 2050e18);
        assertRow(ETH, 2, 2, F + 1, 2050e18, 2);
    }

    function test_Price_OfAPriceFaultBindsNothing() public {
        Order memory eth = marketOrder(alice, 10e18, 5000e18);
        Order memory doge = create(marketRequest(alice, DOGE, 10_000e18, 5000e18));
        vm.warp(START + 61);
        feed.push(single(DOGE, time(), 0.1e18));
        orders.execute(update(F, 2050e18), pair(eth, doge), bot);
        assertRow(ETH, 1, 0, 0, 0, 1);
        feed.push(single(ETH, time(), 2000e18));
        assertEq(filledAt(update(F, 2010e18), eth), 2010e18);
    }

    function test_Price_OfAnExpiredOrderBindsNothing() public {
        Order memory order = marketOrder(alice, 10e18, 5000e18);
        vm.warp(NOW + 121);
        assertFault(execute(update(F, 2050e18), order), Fault.Expired);
        assertRow(ETH, 1, 1, 0, 0, 1);
    }

    // ---- stale

    function test_Stale_Waits() public {
        Order memory eth = marketOrder(alice, 10e18, 5000e18);
        Order memory doge = create(marketRequest(alice, DOGE, 10_000e18, 5000e18));
        vm.warp(START + 61);
        feed.push(single(DOGE, time(), 0.1e18));
        Fault[] memory faults = orders.execute(update(F, 2000e18), pair(eth, doge), bot);
        assertFault(faults[0], Fault.Stale);
        assertFault(faults[1], Fault.None);
        assertEq(orders.liveOrder(alice, ETH), keccak256(abi.encode(eth)));
        assertEq(balanceOf(bot), 0.25e18);
        assertEq(balanceOf(alice), RICH - 10_000.5e18);
    }

    function test_Fresh_InItsLastSecond() public {
        Order memory order = marketOrder(alice, 10e18, 5000e18);
        vm.warp(START + 60);
        assertFault(execute(update(F, 2000e18), order), Fault.None);
        assertLatest(ETH, 2000e18, uint40(START));
    }

    // ---- life

    function test_Life_LastSecond() public {
        Order memory order = marketOrder(alice, 10e18, 5000e18);
        pass(120);
        assertFault(execute(update(F, 2000e18), order), Fault.None);
    }

    function test_Expired_ReturnsEverythingAndPaysNobody() public {
        Order memory order = marketOrder(alice, 10e18, 5000e18);
        pass(121);
        bytes memory by = update(F, 2000e18);
        expectBalance(alice, 5000.25e18, RICH, BalanceReason.EscrowReturned);
        expectCancelled(order.id, Fault.Expired, bot);
        assertFault(execute(by, order), Fault.Expired);
        assertEq(balanceOf(bot), 0);
        assertEq(sizeOf(alice, ETH), 0);
        assertFalse(orders.isLive(alice, ETH));
    }

    function test_Expired_ByAnyUpdate() public {
        Order memory order = marketOrder(alice, 10e18, 5000e18);
        vm.warp(NOW + 121);
        assertFault(execute(single(DOGE, uint40(START) - 7, 0.1e18), order), Fault.Expired);
    }

    function test_Expired_ClearsTheRowForTheNext() public {
        Order memory first = marketOrder(alice, 10e18, 5000e18);
        pass(110);
        Order memory second = marketOrder(bob, 10e18, 5000e18);
        pass(11);
        Fault[] memory faults = orders.execute(update(second.fillTime, 2000e18), pair(first, second), bot);
        assertFault(faults[0], Fault.Expired);
        assertFault(faults[1], Fault.None);
        assertEq(balanceOf(bot), 0.25e18);
    }

    function test_Expired_OutOfRowIsNotNext() public {
        (, Order memory second) = twoOrders();
        vm.warp(NOW + 121);
        expectNothingDone(update(F, 2000e18), second);
    }

    // ---- an ended market

    function test_Ended_ReturnsEverythingAndPaysNobody() public {
        Order memory order = marketOrder(alice, 10e18, 5000e18);
        endMarket();
        vm.warp(F);
        bytes memory by = update(F, 2000e18);
        expectBalance(alice, 5000.25e18, RICH, BalanceReason.EscrowReturned);
        expectCancelled(order.id, Fault.Ended, bot);
        assertFault(execute(by, order), Fault.Ended);
        assertEq(balanceOf(bot), 0);
    }

    // ---- user's faults

    /// @dev 100 from skew 0 cost 1.00005 of the index each.
    function test_Slippage() public {
        Order memory order = create(boundedRequest(alice, 100e18, 20_000e18, 2000.1e18));
        expectUsersFault(order, 2000e18 + 1, Fault.Slippage, 20_000e18);
    }

    /// @dev At 2,200: cost 220,011, fee 132.0066, pnl -11, IM 11,022: 11,165.0066 would do.
    function test_Margin() public {
        Order memory order = marketOrder(alice, 100e18, 11_165.0066e18 - 1);
        expectUsersFault(order, 2200e18, Fault.Margin, 11_165.0066e18 - 1);
    }

    function test_Cap() public {
        Order memory order = marketOrder(alice, 100e18, 20_000e18);
        MarketParams memory params = majorParams();
        params.maxSkew = 100e18 - 1;
        setParams(ETH, params);
        expectUsersFault(order, 2000e18, Fault.Cap, 20_000e18);
    }

    function test_Mode() public {
        Order memory order = marketOrder(alice, 100e18, 20_000e18);
        setSwitch(ETH, Switch.ReduceOnly, true);
        expectUsersFault(order, 2000e18, Fault.Mode, 20_000e18);
    }

    /// @dev The order is made on a price of four minutes, which then counts as an outage.
    function test_Grace() public {
        setFeedParams(feedParamsOf(240, 400));
        vm.warp(START + 240);
        Order memory order = marketOrder(alice, 100e18, 20_000e18);
        setFeedParams(feedParamsOf(60, 200));
        expectUsersFault(order, 2000e18, Fault.Grace, 20_000e18);
    }

    /// @dev Margin 11,200 - 120.006, entry 200,010: at 1,880 less than nothing is left, all is closed.
    function test_Epoch() public {
        trade(alice, ETH, 100e18, 11_200e18);
        Order memory order = create(reduceRequest(alice, -10e18));
        passTo(1, 1880e18, dogePrice);
        exchange.liquidate(alice, ETH, carol);
        expectUsersFault(order, 1880e18, Fault.Epoch, 0);
    }

    function test_NothingToReduce() public {
        Order memory order = create(reduceRequest(alice, -10e18));
        expectUsersFault(order, 2000e18, Fault.NothingToReduce, 0);
    }

    function test_PayoutCut() public {
        trade(alice, ETH, 100e18, 20_000e18);
        passTo(1, 2100e18, dogePrice);
        Order memory order = create(boundedRequest(alice, -100e18, 0, 1));
        drainPool(5000e18);
        expectUsersFault(order, 2100e18, Fault.PayoutCut, 0);
    }

    /// @dev An armed order has one fee left to pay.
    function test_UsersFault_OfAnArmedOrder() public {
        OrderRequest memory request = triggerRequest(alice, 100e18, 20_000e18, 2000e18, true);
        request.acceptablePrice = Price.wrap(2000.1e18);
        Order memory order = create(request);
        pass(3);
        order = arm(order);
        expectUsersFault(order, 2000e18 + 1, Fault.Slippage, 20_000e18);
        assertEq(balanceOf(bot), 0.5e18);
        assertEq(balanceOf(alice), RICH - 0.5e18);
    }

    // ---- gas

    /// @dev Whatever gas it gets: it fills, or it reverts and the order is there.
    function test_Gas_CantBeUsedToCancel() public {
        Order memory order = marketOrder(alice, 10e18, 5000e18);
        bytes32 hash = orders.liveOrder(alice, ETH);
        vm.warp(F);
        bytes memory call = abi.encodeCall(IOrders.execute, (update(F, 2000e18), list(order), bot));
        uint256 refusals;
        for (uint256 gas_ = 40_000; !filledWith(gas_, call); gas_ += 1000) {
            assertEq(orders.liveOrder(alice, ETH), hash);
            ++refusals;
        }
        assertGt(refusals, 100);
        assertEq(sizeOf(alice, ETH), 10e18);
    }

    // ---- words

    function filledWith(uint256 gas_, bytes memory call) private returns (bool done) {
        (done,) = address(orders).call{gas: gas_}(call);
    }

    /// @dev Two orders of one second.
    function twoOrders() private returns (Order memory, Order memory) {
        return (marketOrder(alice, 10e18, 5000e18), marketOrder(bob, 10e18, 5000e18));
    }

    function feedParamsOf(uint8 age, uint32 outage) private pure returns (FeedParams memory) {
        return FeedParams({maxAge: age, pushMaxAge: age, outageGap: outage, gracePeriod: 300});
    }

    function expectNothingDone(bytes memory by, Order memory order) private {
        vm.expectRevert(IOrders.NothingDone.selector);
        orders.execute(by, list(order), bot);
    }

    /// @dev Fills `order`; the index price that its fill tells.
    function filledAt(bytes memory by, Order memory order) private returns (uint256 index) {
        vm.recordLogs();
        assertFault(execute(by, order), Fault.None);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].topics[0] != IExchange.PositionChanged.selector) continue;
            (,,,, index) = abi.decode(logs[i].data, (uint256, uint256, int256, int256, uint256));
        }
    }

    function assertLatest(uint16 market, uint256 price, uint40 timestamp) private view {
        assertEq(Price.unwrap(feed.quote(market).price), price);
        assertEq(feed.quote(market).timestamp, timestamp);
    }

    /// @dev Executing `order` at `price` cancels it, returns `margin`, pays the keeper, and changes nothing else.
    function expectUsersFault(Order memory order, uint256 price, Fault fault, int256 margin) private {
        if (time() < order.fillTime) vm.warp(order.fillTime);
        bytes memory by = update(order.fillTime, price);
        int256 before = balanceOf(alice);
        int256 paid = balanceOf(bot);
        bytes32 position =
            keccak256(abi.encode(exchange.positionOf(alice, ETH), exchange.marketOf(ETH), exchange.cash()));
        if (margin > 0) expectBalance(alice, margin, before + margin, BalanceReason.EscrowReturned);
        expectCancelled(order.id, fault, price, bot, 0.25e18);
        expectBalance(bot, 0.25e18, paid + 0.25e18, BalanceReason.KeeperFee);
        assertFault(execute(by, order), fault);
        assertEq(balanceOf(alice), before + margin);
        assertEq(
            keccak256(abi.encode(exchange.positionOf(alice, ETH), exchange.marketOf(ETH), exchange.cash())), position
        );
        assertFalse(orders.isLive(alice, ETH));
        (uint40 last, uint40 done, uint40 second, Price used,) = orders.row(ETH);
        assertEq(done, last);
        assertEq(second, order.fillTime);
        assertEq(Price.unwrap(used), price);
    }
}

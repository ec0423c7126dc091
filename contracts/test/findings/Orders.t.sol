// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IExchange} from "../../src/interfaces/IExchange.sol";
import {IGovernance} from "../../src/interfaces/IGovernance.sol";
import {IOrders} from "../../src/interfaces/IOrders.sol";
import {IPriceFeed} from "../../src/interfaces/IPriceFeed.sol";
import {Fault, FeedParams, MarketParams, Order, OrderRequest} from "../../src/types/Types.sol";
import {Usd} from "../../src/types/Units.sol";
import {Finding} from "./Finding.sol";

contract OrdersFindings is Finding {
    // ---- always-true trigger as a free look-back

    /// @dev Keeps an order whose trigger is always met, and arms it once the price has moved her way.
    /// @dev Guard: Orders._arm: arming fixes a new second, after every known price
    function test_Finding_AlwaysTrueTriggerAsAFreeLookBack() public {
        pass(1);
        Order memory order = create(alwaysTrue());
        passTo(3, 2100e18, dogePrice);
        vm.prank(mallory);
        order = arm(order);
        assertEq(order.fillTime, time() + 2);
        assertNotExecuted(bothUpdate(order.createdAt, 2100e18, dogePrice), order);
        executeAt(order, 2200e18, dogePrice);
        // 1 unit from skew 0 costs half a millionth more
        assertEq(entryOf(mallory, ETH), 2200.0011e18);
    }

    /// @dev Creates and arms in one go, on a price that is known at creation.
    /// @dev Guard: Orders._checkTrigger: price newer than createdAt + minDelay
    function test_Finding_AlwaysTrueTriggerAsAFreeLookBack_AtOnce() public {
        pass(1);
        Order memory order = create(alwaysTrue());
        uint40 created = order.createdAt;
        pass(2);
        vm.expectRevert(abi.encodeWithSelector(IOrders.TriggerTooEarly.selector, created + 2, created + 2));
        orders.trigger(order, mallory);
    }

    // ---- choice after the price is known

    /// @dev Executes her order with the best of the seconds since its creation.
    /// @dev Guard: Orders._priceFor: the update's second is F
    function test_Finding_ChoiceOfRoundAfterThePriceIsKnown() public {
        pass(1);
        Order memory order = create(marketRequest(mallory, ETH, 10e18, 2000e18));
        idle(4);
        assertNotExecuted(bothUpdate(order.fillTime - 1, 1990e18, dogePrice), order);
        assertNotExecuted(bothUpdate(order.fillTime + 1, 1990e18, dogePrice), order);
        orders.execute(updateFor(order, 2010e18), list(order), bot);
        // 10 * 2010 * (1 + 10 / 2,000,000)
        assertEq(entryOf(mallory, ETH), 20_100.1005e18);
    }

    /// @dev Cancels her order when the price of its second turns out bad.
    /// @dev Guard: Orders._checkCancel: nobody cancels a market order within its life
    function test_Finding_ChoiceOfCancellationAfterThePriceIsKnown() public {
        pass(1);
        Order memory order = create(marketRequest(mallory, ETH, 10e18, 2000e18));
        vm.warp(order.createdAt + 120);
        vm.expectRevert(abi.encodeWithSelector(IOrders.NotCancellable.selector, order.id));
        vm.prank(mallory);
        orders.cancel(list(order));
        assertLive(order);
    }

    /// @dev Funds an order so that it passes only at a better index than now's: it fills when it wins, else it is void.
    /// @dev Guard: OrderRules.AT_CREATION: an increase needs 1.1 IM when it is created
    function test_Finding_OrderFundedToPassOnlyAtABetterIndex() public {
        pass(1);
        // 1.1 * 5.01 % of 200,000, impact 10, fee 6 bps of 200,010
        int256 needed = 11_022e18 + 10e18 + 120.006e18;
        vm.expectRevert(abi.encodeWithSelector(IOrders.Unfillable.selector, Fault.Margin));
        vm.prank(mallory);
        orders.create(marketRequest(mallory, ETH, 100e18, needed - 1));
        create(marketRequest(mallory, ETH, 100e18, needed));
    }

    /// @dev Keeps an order back until its price is long past, then fills at it.
    /// @dev Guard: Orders._checkExecute: block time <= createdAt + orderLife
    function test_Finding_OrderExecutedAfterItsLife() public {
        pass(1);
        Order memory order = create(marketRequest(mallory, ETH, 10e18, 2000e18));
        vm.warp(order.createdAt + 121);
        setPrices(2100e18, dogePrice);
        Fault[] memory faults = orders.execute(updateFor(order, 2000e18), list(order), sybil);
        assertEq(uint8(faults[0]), uint8(Fault.Expired));
        assertEq(sizeOf(mallory, ETH), 0);
        assertEq(balanceOf(mallory), 2_000_000e18);
        assertEq(balanceOf(sybil), 2_000_000e18);
    }

    // ---- margin withdrawn

    /// @dev Takes margin out at the index of her order's second while the latest one is far below.
    /// @dev Guard: OrderRules.requirements: IM at the latest index too
    function test_Finding_MarginWithdrawnAtAStaleIndex() public {
        trade(mallory, ETH, 100e18, 30_000e18);
        Order memory order = create(marketRequest(mallory, ETH, 0, -15_000e18));
        int256 before = balanceOf(mallory);
        vm.warp(order.fillTime + 1);
        setPrices(1900e18, dogePrice);
        Fault[] memory faults = orders.execute(updateFor(order, 2000e18), list(order), bot);
        assertEq(uint8(faults[0]), uint8(Fault.Margin));
        assertEq(balanceOf(mallory), before);
        // the fee of opening: 6 bps of 200,010
        assertEq(marginOf(mallory, ETH), 29_879.994e18);
    }

    /// @dev Takes her margin out against a profit that a falling index would take back.
    /// @dev Guard: OrderRules.coversInitial: an unrealised profit does not count for what leaves
    function test_Finding_MarginWithdrawnAtAStaleIndex_AgainstProfit() public {
        trade(mallory, ETH, 100e18, 12_000e18);
        passTo(1, 2200e18, dogePrice);
        vm.expectRevert(abi.encodeWithSelector(IOrders.Unfillable.selector, Fault.Margin));
        vm.prank(mallory);
        orders.create(marketRequest(mallory, ETH, 0, -10_000e18));
    }

    // ---- order cancelled by a bad price

    /// @dev Voids another's order by executing it while the latest price is stale.
    /// @dev Guard: Faults.isWaiting: a stale price leaves the order waiting
    function test_Finding_OrderCancelledByABadPrice() public {
        pass(1);
        Order memory order = create(marketRequest(alice, ETH, 10e18, 2000e18));
        vm.warp(order.createdAt + 61);
        bytes memory update = updateFor(order, 1990e18);
        assertNotExecuted(update, order);
        pass(0);
        orders.execute(update, list(order), bot);
        // 10 * 1990 * (1 + 10 / 2,000,000)
        assertEq(entryOf(alice, ETH), 19_900.0995e18);
    }

    /// @dev Voids another's order with a price that is no quorum's, or of another second.
    /// @dev Guard: Faults.isWaiting: another second leaves the order waiting
    function test_Finding_OrderCancelledByABadPrice_NoQuorum() public {
        pass(1);
        Order memory order = create(marketRequest(alice, ETH, 10e18, 2000e18));
        vm.warp(order.fillTime);
        bytes memory one = updateBy(1, order.fillTime, abi.encodePacked(ETH), abi.encodePacked(uint96(1e18)));
        vm.expectRevert(abi.encodeWithSelector(IPriceFeed.BadReportCount.selector, 1, 3));
        orders.execute(one, list(order), mallory);
        assertNotExecuted(bothUpdate(order.fillTime - 1, 1e18, dogePrice), order);
    }

    // ---- reduce-only

    /// @dev Leaves a stop behind when she closes, which then acts on a position that she opens later.
    /// @dev Guard: Orders.trigger: the epoch is that of the creation
    function test_Finding_ReduceOnlyOrderOutlivingItsPosition() public {
        trade(alice, ETH, 100e18, 12_000e18);
        Order memory stop = create(stopAt(alice, -50e18, 1950e18));
        trade(alice, ETH, -100e18, 0);
        trade(alice, ETH, 100e18, 20_000e18);
        passTo(3, 1940e18, dogePrice);
        vm.expectRevert(abi.encodeWithSelector(IOrders.EpochMoved.selector, stop.id, 0, 1));
        orders.trigger(stop, mallory);
    }

    /// @dev Fills a reduce-only order whose position was liquidated meanwhile.
    /// @dev Guard: OrderRules.evaluate: epoch, and something to reduce
    function test_Finding_ReduceOnlyOrderOutlivingItsPosition_Liquidated() public {
        trade(alice, ETH, 100e18, 12_000e18);
        Order memory order = create(reduceRequest(alice, -100e18));
        vm.warp(order.fillTime + 1);
        setPrices(1895e18, dogePrice);
        exchange.liquidate(alice, ETH, bot);
        assertEq(sizeOf(alice, ETH), 0);
        Fault[] memory faults = orders.execute(updateFor(order, 2000e18), list(order), bot);
        assertEq(uint8(faults[0]), uint8(Fault.Epoch));
        assertEq(sizeOf(alice, ETH), 0);
    }

    /// @dev A partial liquidation voids the stop that should have saved the rest.
    /// @dev Guard: OrderRules.evaluate: a reduce-only size is clamped to the position's
    function test_Finding_ReduceOnlyOrderKilledByAPartialLiquidation() public {
        trade(alice, ETH, 100e18, 12_000e18);
        Order memory stop = create(stopAt(alice, -100e18, 1950e18));
        passTo(3, 1920e18, dogePrice);
        exchange.liquidate(alice, ETH, bot);
        int256 left = sizeOf(alice, ETH);
        assertGt(left, 0);
        assertLt(left, 100e18);
        stop = arm(stop);
        assertEq(uint8(executeAt(stop, 1920e18, dogePrice)), uint8(Fault.None));
        assertEq(sizeOf(alice, ETH), 0);
    }

    // ---- order decided after its price is known

    /// @dev Orders out margin that she lacks, and adds it once she likes the price: a free option.
    /// @dev Guard: Exchange.addMargin: no market order of the account lives in the market
    function test_Finding_OrderDecidedAfterItsPriceIsKnown_MarginAdded() public {
        trade(mallory, ETH, 100e18, 12_000e18);
        pass(1);
        Order memory order = create(reduceRequest(mallory, -50e18));
        vm.warp(order.fillTime);
        vm.expectRevert(abi.encodeWithSelector(IExchange.OrderIsLive.selector, mallory, ETH));
        vm.prank(mallory);
        exchange.addMargin(ETH, Usd.wrap(1));
        executeAt(order, 1990e18, dogePrice);
        vm.prank(mallory);
        exchange.addMargin(ETH, Usd.wrap(1));
    }

    /// @dev Fills the cap with her second account's order, so that the first, whose price is bad, is void.
    /// @dev Guard: Orders._checkExecute: orders of a market fill in the order of their creation
    function test_Finding_OrderDecidedAfterItsPriceIsKnown_CapFilled() public {
        MarketParams memory params = majorParams();
        params.maxSkew = 100e18;
        setEthParams(params);
        pass(1);
        Order memory first = create(marketRequest(mallory, ETH, 60e18, 10_000e18));
        Order memory second = create(marketRequest(sybil, ETH, 60e18, 10_000e18));
        vm.warp(first.fillTime);
        bytes memory update = updateFor(first, 2000e18);
        assertNotExecuted(update, second);
        Order[] memory both = new Order[](2);
        (both[0], both[1]) = (first, second);
        Fault[] memory faults = orders.execute(update, both, bot);
        assertEq(uint8(faults[0]), uint8(Fault.None));
        assertEq(uint8(faults[1]), uint8(Fault.Cap));
    }

    /// @dev Takes an order out of the middle of the row, so that those before it can never be filled.
    /// @dev Guard: Orders._checkNext: the order is the next of its row
    function test_Finding_OrderDecidedAfterItsPriceIsKnown_RowChanged() public {
        pass(1);
        Order memory first = create(marketRequest(alice, ETH, 60e18, 10_000e18));
        Order memory second = create(marketRequest(mallory, ETH, 60e18, 10_000e18));
        vm.warp(second.createdAt + 121);
        vm.expectRevert(abi.encodeWithSelector(IOrders.NotNextInRow.selector, second.id, ETH));
        vm.prank(mallory);
        orders.cancel(list(second));
        Order[] memory both = new Order[](2);
        (both[0], both[1]) = (first, second);
        orders.cancel(both);
        assertEq(balanceOf(alice), 1_000_000e18);
        assertEq(balanceOf(mallory), 2_000_000e18);
    }

    /// @dev Gives the execution so little gas that the fill fails and the order counts as void.
    /// @dev Guard: Orders._execute: a fill that reverts reverts the execution
    function test_Finding_OrderDecidedAfterItsPriceIsKnown_GasStarved() public {
        pass(1);
        Order memory order = create(marketRequest(mallory, ETH, 10e18, 2000e18));
        vm.warp(order.fillTime);
        bytes memory update = updateFor(order, 2010e18);
        uint256 tried;
        for (uint256 gas_ = 100_000; sizeOf(mallory, ETH) == 0; gas_ += 5_000) {
            try orders.execute{gas: gas_}(update, list(order), mallory) returns (Fault[] memory faults) {
                assertEq(uint8(faults[0]), uint8(Fault.None), "starved and cancelled");
            } catch {
                assertLive(order);
                ++tried;
            }
        }
        assertGt(tried, 10);
    }

    /// @dev Holds prices back until a grace period voids her order, if its price is bad.
    /// @dev Guard: Bounds.check: outageGap outlasts every order that was created on a fresh price
    function test_Finding_OrderDecidedAfterItsPriceIsKnown_Grace() public {
        FeedParams memory params = FeedParams({maxAge: 60, pushMaxAge: 60, outageGap: 179, gracePeriod: 300});
        vm.expectPartialRevert(IGovernance.OutOfBounds.selector);
        vm.prank(address(timelock));
        governance.setFeedParams(params);

        pass(1);
        Order memory order = create(marketRequest(mallory, ETH, 10e18, 2000e18));
        vm.warp(order.createdAt + 120);
        setPrices(2000e18, dogePrice);
        Fault[] memory faults = orders.execute(updateFor(order, 2010e18), list(order), bot);
        assertEq(uint8(faults[0]), uint8(Fault.None));
    }

    // ---- how

    /// @dev Buys a unit as soon as the price is above nearly nothing.
    function alwaysTrue() private view returns (OrderRequest memory request) {
        request = triggerRequest(mallory, 1e18, 1, true);
        request.marginDelta = Usd.wrap(300e18);
    }

    function stopAt(address who, int256 sizeDelta, uint256 price) private view returns (OrderRequest memory request) {
        request = triggerRequest(who, sizeDelta, price, false);
        request.reduceOnly = true;
    }

    /// @dev Triggers `order`; it as a market order.
    function arm(Order memory order) private returns (Order memory) {
        orders.trigger(order, bot);
        (order.number,,,,) = orders.row(order.market);
        order.createdAt = time();
        order.fillTime = time() + 2;
        assertLive(order);
        return order;
    }
}

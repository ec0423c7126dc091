// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

import {Lens} from "../../src/Lens.sol";
import {IExchange} from "../../src/interfaces/IExchange.sol";
import {
    AccountView,
    MarketSummary,
    OrderEstimate,
    PoolView,
    PositionView,
    Verdict
} from "../../src/interfaces/ILens.sol";
import {ILpVault} from "../../src/interfaces/ILpVault.sol";
import {IOrders} from "../../src/interfaces/IOrders.sol";
import {IPriceFeed} from "../../src/interfaces/IPriceFeed.sol";
import {Views} from "../../src/libraries/Views.sol";
import {Context, Fault, Liquidation, Order, OrderRequest, Status, Switch, Target} from "../../src/types/Types.sol";
import {FundingIndex, Price, Rate, Size, Usd} from "../../src/types/Units.sol";
import {Update, World} from "../base/World.sol";

/// @dev What the tests of the lens share: every verdict is held against what the action then does.
abstract contract LensWorld is World {
    uint256 internal constant W = 1e18;
    int256 internal constant FEE = 0.25e18;

    Lens internal lens;
    address internal whale = makeAddr("whale");

    function setUp() public virtual override {
        super.setUp();
        lens = Lens(make("Lens", abi.encode(exchange, orders, feed, vault, governance)));
    }

    /// @dev `verdict` is `reason`, 0 for yes, and so is what happens when `sender` does it; then all is as before.
    function agree(Verdict memory verdict, bytes4 reason, address sender, address callee, bytes memory call) internal {
        assertEq(verdict.ok, reason == bytes4(0), "verdict");
        assertEq(verdict.reason, reason, "reason");
        uint256 before = vm.snapshotState();
        vm.prank(sender);
        (bool done, bytes memory answer) = callee.call(call);
        assertEq(done, verdict.ok, "done");
        if (!done) assertEq(bytes4(answer), reason, "error");
        vm.revertToState(before);
    }

    function target(address account, uint16 market) internal pure returns (Target[] memory single) {
        single = new Target[](1);
        single[0] = Target(account, market);
    }

    function viewOf(address account, uint16 market) internal view returns (PositionView memory) {
        return lens.positions(target(account, market))[0];
    }

    function triggerRequest(address who, int256 size, int256 margin, uint256 level, bool above)
        internal
        view
        returns (OrderRequest memory request)
    {
        request = marketRequest(who, ETH, size, margin);
        request.triggerPrice = Price.wrap(level);
        request.triggerAbove = above;
        request.expiry = uint40(vm.getBlockTimestamp() + 1 hours);
    }

    function two(Order memory a, Order memory b) internal pure returns (Order[] memory both) {
        both = new Order[](2);
        (both[0], both[1]) = (a, b);
    }

    function end(uint16 market) internal {
        vm.prank(address(timelock));
        governance.endMarket(market, Price.wrap(0));
    }
}

/// @dev Positions, accounts, markets, pool: against values by hand.
/// - positions: a long, a short, one that is not open, an ended market, an unknown one
/// - liquidation price: by hand, against the action, by brute force, none
contract LensTest is LensWorld {
    /// @dev 100 at 2000 from skew 0 cost 200,010; the fee is 120.006. An hour at a premium of 0.01 % costs 2.50.
    function test_PositionsOfALong() public {
        trade(alice, ETH, 100e18, 20_000e18);
        vm.warp(vm.getBlockTimestamp() + 1 hours);
        PositionView memory seen = viewOf(alice, ETH);
        assertEq(seen.account, alice);
        assertEq(seen.market, ETH);
        assertTrue(seen.long);
        assertEq(keccak256(abi.encode(seen.position)), keccak256(abi.encode(position(alice, ETH))));
        assertEq(Usd.unwrap(seen.position.entryNotional), 200_010e18);
        assertEq(Usd.unwrap(seen.position.margin), 19_879.994e18);
        assertEq(Price.unwrap(seen.indexPrice), 2000e18);
        assertEq(Usd.unwrap(seen.notional), 200_000e18);
        assertEq(Usd.unwrap(seen.owed), 2.5e18);
        assertEq(Usd.unwrap(seen.pnl), -10e18);
        assertEq(Usd.unwrap(seen.equity), 19_867.494e18);
        assertEq(Usd.unwrap(seen.initialMargin), 10_020e18);
        assertEq(Usd.unwrap(seen.maintenanceMargin), 5010e18);
        assertEq(Rate.unwrap(seen.marginRatio), 0.09933747e18);
        assertEq(Price.unwrap(seen.liquidationPrice), 1_847_607_631_160_572_337_042);
        assertEq(seen.liquidation.reason, IExchange.PriceTooOld.selector);
    }

    /// @dev 50 short at 2000 from skew 0 bring 99,997.50; the fee is 59.9985. Shorts pay 0.625 in an hour.
    function test_PositionsOfAShort() public {
        trade(bob, ETH, -50e18, 6000e18);
        vm.warp(vm.getBlockTimestamp() + 1 hours);
        PositionView memory seen = viewOf(bob, ETH);
        assertFalse(seen.long);
        assertEq(Usd.unwrap(seen.notional), 100_000e18);
        assertEq(Usd.unwrap(seen.owed), 0.625e18);
        assertEq(Usd.unwrap(seen.pnl), -2.5e18);
        assertEq(Usd.unwrap(seen.equity), 5940.0015e18 - 2.5e18 - 0.625e18);
        assertEq(Usd.unwrap(seen.initialMargin), 5005e18);
        assertEq(Usd.unwrap(seen.maintenanceMargin), 2502.5e18);
        assertEq(Price.unwrap(seen.liquidationPrice), 2_067_010_589_985_610_107_071);
    }

    function test_PositionsThatAreNotOpen() public view {
        PositionView memory seen = viewOf(carol, DOGE);
        assertEq(seen.account, carol);
        assertEq(seen.market, DOGE);
        assertEq(Price.unwrap(seen.indexPrice), 0.1e18);
        assertEq(Usd.unwrap(seen.maintenanceMargin), 0);
        assertEq(Price.unwrap(seen.liquidationPrice), 0);
        assertEq(seen.liquidation.reason, IExchange.NoPosition.selector);
    }

    function test_PositionsOfAnEndedMarket() public {
        trade(alice, ETH, 100e18, 20_000e18);
        trade(bob, ETH, -50e18, 6000e18);
        passTo(10, 2001e18, dogePrice);
        end(ETH);
        vm.warp(vm.getBlockTimestamp() + 1 days);
        PositionView memory seen = viewOf(alice, ETH);
        assertEq(Price.unwrap(seen.indexPrice), 2001e18);
        assertEq(Usd.unwrap(seen.pnl), 200_100e18 - 200_010e18);
        assertEq(seen.liquidation.reason, IExchange.MarketNotLive.selector);
        assertEq(Price.unwrap(seen.liquidationPrice), 0);
        assertEq(Price.unwrap(viewOf(bob, ETH).liquidationPrice), 1 << 84);
        Usd owed = seen.owed;
        vm.warp(vm.getBlockTimestamp() + 1 days);
        assertEq(Usd.unwrap(viewOf(alice, ETH).owed), Usd.unwrap(owed));
    }

    function test_RevertWhen_PositionsOfAnUnknownMarket() public {
        vm.expectRevert(abi.encodeWithSelector(IExchange.UnknownMarket.selector, 3));
        lens.positions(target(alice, 3));
        vm.expectRevert(abi.encodeWithSelector(IExchange.UnknownMarket.selector, 0));
        lens.positions(target(alice, 0));
    }

    function test_AccountsAndTheirOpenPositions() public {
        trade(alice, ETH, 100e18, 20_000e18);
        trade(alice, DOGE, -1000e18, 100e18);
        trade(bob, DOGE, 3000e18, 200e18);
        address[] memory people = new address[](3);
        (people[0], people[1], people[2]) = (alice, carol, bob);
        AccountView[] memory seen = lens.accounts(people);
        assertEq(seen.length, 3);
        assertEq(seen[0].account, alice);
        assertEq(Usd.unwrap(seen[0].balance), 1_000_000e18 - 20_100e18 - 2 * FEE);
        assertEq(seen[0].positions.length, 2);
        assertEq(seen[1].account, carol);
        assertEq(Usd.unwrap(seen[1].balance), 1_000_000e18);
        assertEq(seen[1].positions.length, 0);
        assertEq(seen[2].positions.length, 1);
        PositionView[] memory open = lens.positionsOf(people);
        assertEq(open.length, 3);
        assertSame(open[0], viewOf(alice, ETH), seen[0].positions[0]);
        assertSame(open[1], viewOf(alice, DOGE), seen[0].positions[1]);
        assertSame(open[2], viewOf(bob, DOGE), seen[2].positions[0]);
    }

    // ---- markets

    function test_Markets() public {
        trade(alice, ETH, 100e18, 20_000e18);
        trade(bob, ETH, -40e18, 5000e18);
        MarketSummary memory before = lens.markets()[0];
        vm.warp(vm.getBlockTimestamp() + 1 hours);
        vm.prank(guardian);
        governance.setSwitch(ETH, Switch.ReduceOnly, true);
        MarketSummary[] memory all = lens.markets();
        MarketSummary memory seen = all[0];
        assertEq(all.length, 2);
        assertEq(all[1].market, DOGE);
        assertEq(all[1].symbol, "DOGE-USD");
        assertEq(seen.market, ETH);
        assertEq(seen.symbol, "ETH-USD");
        assertEq(uint256(seen.status), uint256(Status.Live));
        assertEq(keccak256(abi.encode(seen.params)), keccak256(abi.encode(majorParams())));
        assertEq(Size.unwrap(seen.skew), 60e18);
        assertEq(Size.unwrap(seen.book.longOpenInterest), 100e18);
        assertEq(Size.unwrap(seen.book.shortOpenInterest), 40e18);
        assertEq(Rate.unwrap(seen.premium), 0.00006e18);
        assertEq(Price.unwrap(seen.markPrice), 2000.12e18);
        assertEq(Rate.unwrap(seen.fundingRate), 0.00006e18);
        // 0.006 % per 8 h of 2000 for an hour: 0.015 a unit
        assertEq(raised(before.book.fundingLong, seen.book.fundingLong), 0.015e18);
        assertEq(raised(before.book.fundingShort, seen.book.fundingShort), -0.015e18);
        // 40 sold from a skew of 100: 40 * 2000 * (1 + 80 / 1,000,000)
        assertEq(Usd.unwrap(seen.longProfit), 200_000e18 - 200_010e18);
        assertEq(Usd.unwrap(seen.shortProfit), 80_006.4e18 - 80_000e18);
        assertEq(Usd.unwrap(seen.longNotional), 200_000e18);
        assertEq(Usd.unwrap(seen.shortNotional), 80_000e18);
        assertEq(seen.reduceOnlyUntil, vm.getBlockTimestamp() + 7 days);
        assertEq(Price.unwrap(seen.finalPrice), 0);
        assertEq(seen.graceUntil, 0);
        assertFalse(seen.quote.fresh);
        assertEq(seen.quote.integral, feed.quote(ETH).integral);
    }

    function test_MarketsTellTheirRows() public {
        trade(alice, ETH, 1e18, 500e18);
        create(triggerRequest(bob, 1e18, 500e18, 1900e18, false));
        create(marketRequest(carol, ETH, 1e18, 500e18));
        MarketSummary memory seen = lens.markets()[0];
        assertEq(seen.row.last, 2);
        assertEq(seen.row.done, 1);
        assertEq(seen.row.created, 3);
        assertEq(seen.row.fillTime, vm.getBlockTimestamp());
        assertEq(Price.unwrap(seen.row.price), 2000e18);
        assertEq(lens.markets()[1].row.last, 0);
    }

    function test_MarketsInGraceAndEnded() public {
        trade(alice, ETH, 100e18, 20_000e18);
        pass(601);
        MarketSummary memory seen = lens.markets()[0];
        assertEq(seen.graceUntil, vm.getBlockTimestamp() + 300);
        assertTrue(seen.quote.inGrace);
        assertTrue(seen.quote.acceptedNow);
        end(ETH);
        seen = lens.markets()[0];
        assertEq(uint256(seen.status), uint256(Status.Ended));
        assertEq(Price.unwrap(seen.finalPrice), 2000e18);
        assertEq(Price.unwrap(seen.quote.price), 2000e18);
        assertEq(Price.unwrap(seen.markPrice), 2000e18);
        assertEq(Rate.unwrap(seen.premium), 0);
        assertEq(Rate.unwrap(seen.fundingRate), 0);
        assertEq(Size.unwrap(seen.skew), 100e18);
    }

    // ---- pool

    /// @dev The pool has 70 % of a fee of 120.006; the long side needs 200,000 / 60 %.
    function test_Pool() public {
        trade(alice, ETH, 100e18, 20_000e18);
        PoolView memory seen = lens.pool();
        assertFalse(seen.open);
        vm.warp(vm.getBlockTimestamp() + 1);
        seen = lens.pool();
        assertTrue(seen.open);
        assertEq(keccak256(abi.encode(seen.summary)), keccak256(abi.encode(exchange.poolSummary())));
        assertEq(Usd.unwrap(seen.summary.cash.lpCash), 30_000_084.0042e18);
        assertEq(Usd.unwrap(seen.reserve), 333_333_333_333_333_333_333_334);
        assertEq(seen.redeemable, 29_666_750_670_866);
        assertEq(seen.due.length, 0);
    }

    /// @dev NAV is lpCash without funding; 29,970,000 shares and the virtual million-millionth of one.
    function test_PoolTellsASharesWorth() public {
        trade(alice, ETH, 100e18, 20_000e18);
        PoolView memory seen = lens.pool();
        assertEq(seen.totalAssets, 30_000_084_004_200);
        assertEq(Usd.unwrap(seen.sharePrice), 1_001_003_803_943_943_910);
    }

    /// @dev 8000 longs that cost 2008 each have won at 4000 15,936,000 = 53 % of the pool's cash; the shorts have lost.
    function test_PoolTellsWhoIsDue() public {
        whaleWins();
        PoolView memory seen = lens.pool();
        assertEq(seen.due.length, 1);
        assertEq(seen.due[0].market, ETH);
        assertTrue(seen.due[0].long);
        assertEq(Usd.unwrap(seen.due[0].profit), 8000 * 4000e18 - 8000 * 2008e18);
        assertEq(Rate.unwrap(seen.due[0].ratio), (8000 * 1992e18 * 1e18) / lpCash());
        assertFalse(seen.open);
        assertTrue(seen.summary.sideDue);
    }

    // ---- liquidation price

    function testFuzz_LiquidationPriceIsWhereLiquidationBegins(uint256 size, uint256 margin, uint256 elapsed, bool long)
        public
    {
        size = bound(size, 0.1e18, 300e18);
        if (size % 3 == 0) size = size / 0.1e18 * 0.1e18;
        uint256 least = size * 2000 * 6 / 100 + 40e18;
        margin = bound(margin, least, least + size * 1000);
        trade(bob, ETH, margin % 2 == 0 ? int256(50e18) : -50e18, 20_000e18);
        trade(alice, ETH, long ? int256(size) : -int256(size), int256(margin));
        vm.warp(vm.getBlockTimestamp() + bound(elapsed, 1, 599));
        uint256 boundary = Price.unwrap(viewOf(alice, ETH).liquidationPrice);
        uint256 before = vm.snapshotState();
        setPrices(long ? boundary + 1 : boundary - 1, dogePrice);
        vm.expectPartialRevert(IExchange.Healthy.selector);
        exchange.liquidate(alice, ETH, bot);
        vm.revertToState(before);
        setPrices(boundary, dogePrice);
        assertTrue(viewOf(alice, ETH).liquidation.ok);
        exchange.liquidate(alice, ETH, bot);
    }

    /// @dev Below one unit of size the rounding of notional and value differ by steps of 1 / size in price: no price
    /// of the next hundreds is liquidatable for a long, and all those below are but for whole steps.
    function testFuzz_LiquidationPriceOfSmallLongs(uint256 size, uint256 entry, uint256 margin, uint256 rate)
        public
        pure
    {
        size = bound(size, 1, 100) * 0.01e18;
        entry = bound(entry, 1000e18, 5000e18);
        margin = bound(margin, 0.01e18, 0.2e18);
        Context memory context =
            contextOf(int256(size), int256(size * entry / W), int256(size * entry / W * margin / W));
        context.params.maintenanceMargin = uint24(bound(rate, 10_000, 500_000));
        uint256 boundary = Price.unwrap(Views.liquidationPrice(context));
        assertTrue(isBelow(context, boundary), "at it");
        for (uint256 step = 1; step <= 300; ++step) {
            assertFalse(isBelow(context, boundary + step), "beyond");
        }
    }

    function testFuzz_LiquidationPriceOfSmallShorts(uint256 size, uint256 entry, uint256 margin, uint256 rate)
        public
        pure
    {
        size = bound(size, 1, 100) * 0.01e18;
        entry = bound(entry, 1000e18, 5000e18);
        margin = bound(margin, 0.01e18, 0.2e18);
        Context memory context =
            contextOf(-int256(size), -int256(size * entry / W), int256(size * entry / W * margin / W));
        context.params.maintenanceMargin = uint24(bound(rate, 10_000, 500_000));
        uint256 boundary = Price.unwrap(Views.liquidationPrice(context));
        assertTrue(isBelow(context, boundary), "at it");
        for (uint256 step = 1; step <= 300; ++step) {
            assertFalse(isBelow(context, boundary - step), "beyond");
        }
    }

    /// @dev Half a unit, half of its notional required, 1000 owed, all in wei. At 3999 it is worth 1999 and needs 1000;
    /// at 4000, which is exact, 2000 and 1000; at 4001 2000 and 1001; at 4002 2001 and 1001.
    function test_LiquidationPriceBeyondAnExactPrice() public pure {
        Context memory context = contextOf(0.5e18, 1000, 0);
        context.params.maintenanceMargin = 500_000;
        context.globals.minMaintenance = 0;
        assertTrue(isBelow(context, 3999));
        assertFalse(isBelow(context, 4000));
        assertTrue(isBelow(context, 4001));
        assertFalse(isBelow(context, 4002));
        assertEq(Price.unwrap(Views.liquidationPrice(context)), 4001);
    }

    function test_LiquidationPriceWhereThereIsNone() public pure {
        Context memory context = contextOf(1e18, 2000e18, 2011e18);
        assertEq(Price.unwrap(Views.liquidationPrice(context)), 0);
        context.position.margin = Usd.wrap(2010e18);
        assertEq(Price.unwrap(Views.liquidationPrice(context)), 0);
        context.position.margin = Usd.wrap(2010e18 - 1);
        assertEq(Price.unwrap(Views.liquidationPrice(context)), 0);
        context.position.margin = Usd.wrap(2010e18 - 2);
        assertEq(Price.unwrap(Views.liquidationPrice(context)), 1);
        // a short of a wei, whose margin any price leaves above 10
        context = contextOf(-1, -2000, 20_000_000e18);
        assertEq(Price.unwrap(Views.liquidationPrice(context)), 1 << 84);
        // one that has nothing, at any price
        context = contextOf(-1e18, 0, 0);
        assertEq(Price.unwrap(Views.liquidationPrice(context)), 1);
        context = contextOf(1, int256(1e30), 0);
        assertEq(Price.unwrap(Views.liquidationPrice(context)), (1 << 84) - 1);
    }

    // ---- previews

    /// @dev As test_PositionsOfALong, before it is there.
    function test_PreviewOrder() public {
        OrderRequest memory request = marketRequest(alice, ETH, 100e18, 20_000e18);
        pass(1);
        OrderEstimate memory seen = lens.previewOrder(request, Price.wrap(0));
        assertEq(uint256(seen.atCreation), uint256(Fault.None));
        assertEq(uint256(seen.preview.fault), uint256(Fault.None));
        assertEq(Price.unwrap(seen.fillPrice), 2000.1e18);
        assertEq(Usd.unwrap(seen.preview.fill.fee), 120.006e18);
        assertEq(Usd.unwrap(seen.preview.fill.cost), 200_010e18);
        assertEq(Usd.unwrap(seen.preview.position.margin), 19_879.994e18);
        assertEq(Usd.unwrap(seen.escrow), 20_000.25e18);
        assertEq(Price.unwrap(seen.liquidationPrice), 1_847_581_988_819_939_484_076);
        assertEq(Price.unwrap(lens.previewOrder(request, Price.wrap(1900e18)).fillPrice), 1900.095e18);
        trade(alice, ETH, 100e18, 20_000e18);
        PositionView memory then = viewOf(alice, ETH);
        assertEq(Price.unwrap(then.liquidationPrice), Price.unwrap(seen.liquidationPrice));
        assertEq(Usd.unwrap(then.position.margin), Usd.unwrap(seen.preview.position.margin));
    }

    /// @dev A fill needs 10,020 beyond fee 120.006 and loss 10; a creation 11,022 beyond them.
    function test_PreviewOrderBetweenCreationAndFill() public {
        pass(1);
        assertFaults(10_150.006e18 - 1, Fault.Margin, Fault.Margin);
        assertFaults(10_150.006e18, Fault.Margin, Fault.None);
        assertFaults(11_152.006e18 - 1, Fault.Margin, Fault.None);
        assertFaults(11_152.006e18, Fault.None, Fault.None);
    }

    function test_PreviewOrderJudgesSlippageAtTheFillAlone() public view {
        OrderRequest memory request = marketRequest(alice, ETH, 100e18, 20_000e18);
        request.acceptablePrice = Price.wrap(2000.1e18 - 1);
        OrderEstimate memory seen = lens.previewOrder(request, Price.wrap(0));
        assertEq(uint256(seen.preview.fault), uint256(Fault.Slippage));
        assertEq(uint256(seen.atCreation), uint256(Fault.None));
        assertEq(Price.unwrap(seen.fillPrice), 0);
        request.acceptablePrice = Price.wrap(2000.1e18);
        assertEq(uint256(lens.previewOrder(request, Price.wrap(0)).preview.fault), uint256(Fault.None));
    }

    function test_PreviewOrderThatOnlyReduces() public {
        trade(alice, ETH, 100e18, 20_000e18);
        OrderRequest memory request = marketRequest(alice, ETH, -500e18, 0);
        request.reduceOnly = true;
        OrderEstimate memory seen = lens.previewOrder(request, Price.wrap(0));
        assertEq(Size.unwrap(seen.preview.fill.sizeDelta), -100e18);
        assertEq(Price.unwrap(seen.fillPrice), 2000.1e18);
        // 0.04 % of 200,010: the skew shrinks
        assertEq(Usd.unwrap(seen.preview.fill.fee), 80.004e18);
        assertEq(Usd.unwrap(seen.preview.payout), 19_879.994e18 - 80.004e18);
        assertEq(Price.unwrap(seen.liquidationPrice), 0);
        assertEq(uint256(seen.atCreation), uint256(Fault.None));
        assertEq(Usd.unwrap(seen.escrow), FEE);
        request.account = bob;
        assertEq(uint256(lens.previewOrder(request, Price.wrap(0)).preview.fault), uint256(Fault.NothingToReduce));
    }

    function test_PreviewOrderWithATriggerEscrowsTwoFees() public view {
        OrderRequest memory request = triggerRequest(alice, 100e18, 5e18, 1900e18, false);
        OrderEstimate memory seen = lens.previewOrder(request, Price.wrap(0));
        assertEq(Usd.unwrap(seen.escrow), 5.5e18);
        assertEq(uint256(seen.preview.fault), uint256(Fault.Margin));
        assertEq(uint256(seen.atCreation), uint256(Fault.None));
    }

    function test_RevertWhen_PreviewOrderOfAnUnknownMarket() public {
        OrderRequest memory request = marketRequest(alice, 3, 1e18, 500e18);
        vm.expectRevert(abi.encodeWithSelector(IExchange.UnknownMarket.selector, 3));
        lens.previewOrder(request, Price.wrap(0));
    }

    function test_PreviewLiquidationIsTheLiquidation() public {
        trade(alice, ETH, 100e18, 20_000e18);
        pass(2);
        vm.expectPartialRevert(IExchange.Healthy.selector);
        lens.previewLiquidation(alice, ETH);
        passTo(2, 1840e18, dogePrice);
        Liquidation memory seen = lens.previewLiquidation(alice, ETH);
        assertGt(Usd.unwrap(seen.penalty), 0);
        assertEq(keccak256(abi.encode(seen)), keccak256(abi.encode(exchange.liquidate(alice, ETH, bot))));
    }

    // ---- helpers

    function assertFaults(int256 margin, Fault atCreation, Fault atFill) private {
        OrderRequest memory request = marketRequest(alice, ETH, 100e18, margin);
        OrderEstimate memory seen = lens.previewOrder(request, Price.wrap(0));
        assertEq(uint256(seen.atCreation), uint256(atCreation), "at creation");
        assertEq(uint256(seen.preview.fault), uint256(atFill), "at fill");
        uint256 before = vm.snapshotState();
        if (atCreation != Fault.None) vm.expectRevert(abi.encodeWithSelector(IOrders.Unfillable.selector, atCreation));
        vm.prank(alice);
        orders.create(request);
        vm.revertToState(before);
    }

    function whaleWins() private {
        fund(whale, 3_000_000e6);
        trade(whale, ETH, 8000e18, 1_500_000e18);
        trade(bob, ETH, -10e18, 100_000e18);
        passTo(10, 4000e18, dogePrice);
    }

    /// @dev A position of `size` alone in its market, without funding and without growth of its rates.
    function contextOf(int256 size, int256 entry, int256 margin) private pure returns (Context memory context) {
        context.market = ETH;
        context.status = Status.Live;
        context.params = majorParams();
        context.params.sizeFactor = 0;
        context.globals = globalParams();
        context.position.size = Size.wrap(size);
        context.position.entryNotional = Usd.wrap(entry);
        context.position.margin = Usd.wrap(margin);
    }

    /// @dev F-6, F-7 and F-10 once more: E < MM at `price`.
    function isBelow(Context memory context, uint256 price) private pure returns (bool) {
        int256 size = Size.unwrap(context.position.size);
        uint256 units = uint256(size < 0 ? -size : size);
        uint256 worthDown = units * price / W;
        uint256 worthUp = (units * price + W - 1) / W;
        int256 value = size < 0 ? -int256(worthUp) : int256(worthDown);
        int256 equity = Usd.unwrap(context.position.margin) + value - Usd.unwrap(context.position.entryNotional);
        uint256 required = (worthUp * context.params.maintenanceMargin + 999_999) / 1_000_000;
        uint256 least = uint256(context.globals.minMaintenance) * 1e12;
        return equity < int256(required > least ? required : least);
    }

    function raised(FundingIndex before, FundingIndex now_) private pure returns (int256) {
        return FundingIndex.unwrap(now_) - FundingIndex.unwrap(before);
    }

    function assertSame(PositionView memory a, PositionView memory b, PositionView memory c) private pure {
        assertEq(keccak256(abi.encode(a)), keccak256(abi.encode(b)));
        assertEq(keccak256(abi.encode(a)), keccak256(abi.encode(c)));
    }
}

/// @dev can…: each verdict against what the action then does.
/// - push: yes, too old, too far ahead, not newer, badly signed
/// - settleFunding: listed, not
/// - liquidate: yes, healthy, none, too old, grace, ended, unknown
/// - trigger: yes and every error
/// - execute: a whole list against the faults of the call; its errors
/// - deleverage: yes, role, not due, below average, none, too old, grace, unknown
/// - settle: yes, live, none, unknown
/// - cancel: owner, delegate, stranger, expiry, life, row, unknown, ended
/// - returnExpired: yes, too early, none
contract LensVerdictsTest is LensWorld {
    bytes4 private constant YES = bytes4(0);

    // ---- push

    function test_CanPush() public {
        uint40 now_ = uint40(vm.getBlockTimestamp()) + 30;
        vm.warp(now_);
        agreePush(bothUpdate(now_, 2000e18, 0.1e18), YES);
        agreePush(bothUpdate(now_ - 10, 2000e18, 0.1e18), YES);
        agreePush(bothUpdate(now_ - 11, 2000e18, 0.1e18), IPriceFeed.TooOld.selector);
        agreePush(bothUpdate(now_ + 15, 2000e18, 0.1e18), YES);
        agreePush(bothUpdate(now_ + 16, 2000e18, 0.1e18), IPriceFeed.TooFarAhead.selector);
        agreePush(bothUpdate(now_, 0, 0.1e18), IPriceFeed.BadPrice.selector);
    }

    function test_CanPushOnlyWhatIsNewerForAll() public {
        uint40 now_ = uint40(vm.getBlockTimestamp()) + 1;
        vm.warp(now_);
        bytes memory doge = abi.encodePacked(DOGE);
        feed.push(updateBy(3, now_, doge, abi.encodePacked(uint96(0.1e18))));
        agreePush(bothUpdate(now_, 2000e18, 0.1e18), IPriceFeed.NotNewer.selector);
        agreePush(updateBy(3, now_, abi.encodePacked(ETH), abi.encodePacked(uint96(2000e18))), YES);
    }

    function test_CanPushOnlyWhatAQuorumSigned() public {
        uint40 now_ = uint40(vm.getBlockTimestamp()) + 1;
        vm.warp(now_);
        bytes memory eth = abi.encodePacked(ETH);
        bytes memory price = abi.encodePacked(uint96(2000e18));
        agreePush(updateBy(1, now_, eth, price), IPriceFeed.BadReportCount.selector);
        agreePush(updateBy(4, now_, eth, price), IPriceFeed.BadReportCount.selector);
        agreePush(hex"00", IPriceFeed.BadUpdate.selector);
        agreePush(
            updateBy(3, now_, abi.encodePacked(ETH, ETH), bytes.concat(price, price)),
            IPriceFeed.UnsortedMarkets.selector
        );
        Update memory update = unpackedBy(3, now_, eth, price);
        (update.reports[0], update.reports[1]) = (update.reports[1], update.reports[0]);
        agreePush(pack(update), IPriceFeed.UnsortedSigners.selector);
        agreePush(abi.encodePacked(update.timestamp, uint8(0)), IPriceFeed.BadUpdate.selector);
    }

    // ---- exchange

    function test_CanSettleFunding() public {
        uint16[] memory markets = new uint16[](3);
        (markets[0], markets[1], markets[2]) = (ETH, 3, 0);
        end(ETH);
        Verdict[] memory seen = lens.canSettleFunding(markets);
        bytes4[3] memory reasons = [YES, IExchange.UnknownMarket.selector, IExchange.UnknownMarket.selector];
        for (uint256 i = 0; i < 3; ++i) {
            uint16[] memory single = new uint16[](1);
            single[0] = markets[i];
            agree(seen[i], reasons[i], bot, address(exchange), abi.encodeCall(IExchange.settleFunding, (single)));
        }
    }

    function test_CanLiquidate() public {
        trade(alice, ETH, 100e18, 20_000e18);
        trade(bob, ETH, -50e18, 20_000e18);
        passTo(10, 1840e18, dogePrice);
        agreeLiquidate(alice, ETH, YES);
        agreeLiquidate(bob, ETH, IExchange.Healthy.selector);
        agreeLiquidate(carol, ETH, IExchange.NoPosition.selector);
        agreeLiquidate(alice, 3, IExchange.UnknownMarket.selector);
        vm.warp(vm.getBlockTimestamp() + 10);
        agreeLiquidate(alice, ETH, YES);
        vm.warp(vm.getBlockTimestamp() + 1);
        agreeLiquidate(alice, ETH, IExchange.PriceTooOld.selector);
        pass(590);
        agreeLiquidate(alice, ETH, IExchange.InGrace.selector);
        pass(300);
        agreeLiquidate(alice, ETH, YES);
        end(ETH);
        agreeLiquidate(alice, ETH, IExchange.MarketNotLive.selector);
    }

    function test_CanDeleverage() public {
        fund(whale, 3_000_000e6);
        trade(whale, ETH, 8000e18, 1_500_000e18);
        trade(alice, ETH, 10e18, 100_000e18);
        trade(bob, ETH, -10e18, 100_000e18);
        passTo(10, 3000e18, dogePrice);
        agreeDeleverage(whale, ETH, deleverager, IExchange.DeleveragingNotDue.selector);
        passTo(10, 4000e18, dogePrice);
        agreeDeleverage(whale, ETH, deleverager, YES);
        agreeDeleverage(whale, ETH, bot, IExchange.NotAllowed.selector);
        agreeDeleverage(bob, ETH, deleverager, IExchange.DeleveragingNotDue.selector);
        agreeDeleverage(alice, ETH, deleverager, IExchange.BelowAverage.selector);
        agreeDeleverage(alice, DOGE, deleverager, IExchange.NoPosition.selector);
        agreeDeleverage(alice, 3, deleverager, IExchange.UnknownMarket.selector);
        vm.warp(vm.getBlockTimestamp() + 11);
        agreeDeleverage(whale, ETH, deleverager, IExchange.PriceTooOld.selector);
        pass(601);
        agreeDeleverage(whale, ETH, deleverager, IExchange.InGrace.selector);
    }

    function test_CanSettle() public {
        trade(alice, ETH, 100e18, 20_000e18);
        agreeSettle(alice, ETH, IExchange.MarketNotEnded.selector);
        end(ETH);
        agreeSettle(alice, ETH, YES);
        agreeSettle(bob, ETH, IExchange.NoPosition.selector);
        agreeSettle(alice, DOGE, IExchange.MarketNotEnded.selector);
        agreeSettle(alice, 3, IExchange.UnknownMarket.selector);
    }

    // ---- trigger

    function test_CanTrigger() public {
        pass(1);
        Order memory order = create(triggerRequest(alice, 1e18, 500e18, 1900e18, false));
        passTo(2, 1900e18, dogePrice);
        agreeTrigger(order, IOrders.TriggerTooEarly.selector);
        passTo(1, 1900e18 + 1, dogePrice);
        agreeTrigger(order, IOrders.TriggerNotMet.selector);
        passTo(1, 1900e18, dogePrice);
        agreeTrigger(order, YES);
        vm.warp(vm.getBlockTimestamp() + 11);
        agreeTrigger(order, IOrders.PriceTooOld.selector);
        vm.warp(order.expiry);
        setPrices(1900e18, dogePrice);
        order.sizeDelta = Size.wrap(2e18);
        agreeTrigger(order, IOrders.UnknownOrder.selector);
        order.sizeDelta = Size.wrap(1e18);
        vm.warp(order.expiry + 1);
        agreeTrigger(order, IOrders.OrderExpired.selector);
    }

    function test_CanTriggerWhatCouldBeFilled() public {
        pass(1);
        Order memory poor = create(triggerRequest(alice, 100e18, 500e18, 1900e18, false));
        Order memory rich = create(triggerRequest(alice, 1e18, 500e18, 1900e18, false));
        passTo(5, 1900e18, dogePrice);
        agreeTrigger(poor, IOrders.Unfillable.selector);
        agreeTrigger(rich, YES);
        create(marketRequest(alice, ETH, 1e18, 500e18));
        agreeTrigger(rich, IOrders.OrderIsLive.selector);
    }

    function test_CanTriggerTellsTheArmedOrder() public {
        trade(alice, ETH, 1e18, 500e18);
        OrderRequest memory request = triggerRequest(alice, -1e18, 0, 2000e18, false);
        request.reduceOnly = true;
        Order memory order = create(request);
        pass(5);
        agreeTrigger(order, YES);
        assertEq(orders.checkTrigger(order).fillTime, vm.getBlockTimestamp() + 2);
        assertEq(orders.checkTrigger(order).number, 2);
    }

    // ---- execute

    /// @dev The first grows the skew to 6000; then the second has no room, the third has, the fourth slips, the next
    /// number but one is not next, and a stranger's is not live.
    function test_CanExecuteAListInItsOrder() public {
        pass(1);
        Order[] memory list_ = new Order[](7);
        list_[0] = create(marketRequest(alice, ETH, 6000e18, 900_000e18));
        list_[1] = create(marketRequest(bob, ETH, 6000e18, 900_000e18));
        list_[2] = create(marketRequest(carol, ETH, -10e18, 10_000e18));
        list_[3] = create(slipping(lp));
        list_[4] = create(funded(makeAddr("dave"), 1e18));
        list_[5] = create(funded(makeAddr("erin"), 1e18));
        (list_[4], list_[6]) = (list_[5], list_[4]);
        list_[5] = abi.decode(abi.encode(list_[0]), (Order));
        list_[5].account = whale;
        vm.warp(list_[0].fillTime);
        Fault[] memory faults = agreeExecute(bothUpdate(list_[0].fillTime, 2000e18, 0.1e18), list_, YES);
        assertFaults(
            faults, [Fault.None, Fault.Cap, Fault.None, Fault.Slippage, Fault.NotNext, Fault.NotLive, Fault.None]
        );
    }

    function test_CanExecuteAtThePriceOfItsSecond() public {
        pass(1);
        Order memory order = create(marketRequest(alice, ETH, 100e18, 12_000e18));
        Order memory other = create(marketRequest(bob, DOGE, 1000e18, 100e18));
        vm.warp(order.fillTime + 5);
        bytes memory update = bothUpdate(order.fillTime, 2000e18, 0.1e18);
        assertOne(update, order, YES, Fault.None);
        assertOne(
            bothUpdate(order.fillTime - 1, 2000e18, 0.1e18), order, IOrders.NothingDone.selector, Fault.OtherSecond
        );
        // the update makes the latest price, which the position must bear: 4 % down leaves 3990 of 4809
        assertOne(bothUpdate(order.fillTime, 1920e18, 0.1e18), order, YES, Fault.None);
        // a latest price that is newer counts for that, not the update's
        feed.push(bothUpdate(order.fillTime + 1, 1900e18, 0.1e18));
        assertOne(update, order, YES, Fault.Margin);
        // what is of another market's report has no price for it
        bytes memory doge = abi.encodePacked(DOGE);
        update = updateBy(3, order.fillTime, doge, abi.encodePacked(uint96(0.1e18)));
        assertOne(update, order, IOrders.NothingDone.selector, Fault.OtherSecond);
        assertOne(update, other, YES, Fault.None);
    }

    /// @dev The price that was pushed for the second binds, whatever another quorum says.
    function test_CanExecuteAtThePriceThatBinds() public {
        pass(1);
        Order memory first = create(marketRequest(alice, ETH, 1e18, 500e18));
        OrderRequest memory request = marketRequest(bob, ETH, 1e18, 500e18);
        request.acceptablePrice = Price.wrap(2005e18);
        Order memory second = create(request);
        vm.warp(first.fillTime);
        bytes memory dear = bothUpdate(first.fillTime, 2100e18, 0.1e18);
        Fault[] memory faults = agreeExecute(dear, two(first, second), YES);
        assertEq(uint256(faults[1]), uint256(Fault.Slippage));
        executeAt(first, 2001e18, 0.1e18);
        assertOne(dear, second, YES, Fault.None);
    }

    function test_CanExecuteOnAFreshPriceAlone() public {
        pass(1);
        Order memory order = create(marketRequest(alice, ETH, 1e18, 500e18));
        bytes memory update = bothUpdate(order.fillTime, 2000e18, 0.1e18);
        vm.warp(order.fillTime - 1);
        assertOne(update, order, IOrders.NothingDone.selector, Fault.OtherSecond);
        vm.warp(order.fillTime);
        feed.push(update);
        vm.warp(order.fillTime + 60);
        assertOne(update, order, YES, Fault.None);
        vm.warp(order.fillTime + 61);
        assertOne(update, order, IOrders.NothingDone.selector, Fault.Stale);
        vm.warp(order.createdAt + 120);
        assertOne(update, order, IOrders.NothingDone.selector, Fault.Stale);
        vm.warp(order.createdAt + 121);
        assertOne(update, order, YES, Fault.Expired);
    }

    /// @dev An expired order makes way for the next; what is stale before the push is not after it.
    function test_CanExecuteBehindAnExpiredOrder() public {
        pass(1);
        Order memory old = create(marketRequest(alice, ETH, 1e18, 500e18));
        pass(115);
        Order memory young = create(marketRequest(bob, ETH, 1e18, 500e18));
        vm.warp(old.createdAt + 121);
        bytes memory update = bothUpdate(young.fillTime, 2000e18, 0.1e18);
        Fault[] memory faults = agreeExecute(update, two(old, young), YES);
        assertEq(uint256(faults[0]), uint256(Fault.Expired));
        assertEq(uint256(faults[1]), uint256(Fault.None));
        faults = agreeExecute(update, two(young, old), YES);
        assertEq(uint256(faults[0]), uint256(Fault.NotNext));
    }

    function test_CanExecuteInAnEndedMarket() public {
        pass(1);
        Order memory order = create(marketRequest(alice, ETH, 1e18, 500e18));
        end(ETH);
        vm.warp(order.fillTime);
        assertOne(bothUpdate(order.fillTime, 2000e18, 0.1e18), order, YES, Fault.Ended);
    }

    function test_CanExecuteNothingOfNothing() public {
        bytes memory update = bothUpdate(uint40(vm.getBlockTimestamp()), 2000e18, 0.1e18);
        agreeExecute(update, new Order[](0), IOrders.NothingDone.selector);
        Order memory unknown;
        unknown.market = 77;
        assertOne(update, unknown, IOrders.NothingDone.selector, Fault.NotLive);
        update[update.length - 1] = 0;
        agreeExecute(update, new Order[](0), ECDSA.ECDSAInvalidSignature.selector);
    }

    function test_CanExecuteWhileIncreasesAreStopped() public {
        trade(alice, ETH, 1e18, 500e18);
        pass(1);
        Order memory more = create(marketRequest(bob, ETH, 1e18, 500e18));
        Order memory less = create(marketRequest(alice, ETH, -1e18, 0));
        vm.prank(guardian);
        governance.setSwitch(0, Switch.StopIncreases, true);
        vm.warp(more.fillTime);
        Fault[] memory faults = agreeExecute(bothUpdate(more.fillTime, 2000e18, 0.1e18), two(more, less), YES);
        assertEq(uint256(faults[0]), uint256(Fault.Mode));
        assertEq(uint256(faults[1]), uint256(Fault.None));
    }

    /// @dev Whatever is asked for, the lens foretells what becomes of it.
    function testFuzz_CanExecuteForetells(int256[3] memory sizes, int256[3] memory margins, uint256 price, uint256 late)
        public
    {
        address[3] memory people = [alice, bob, carol];
        pass(1);
        Order[] memory list_ = new Order[](3);
        for (uint256 i = 0; i < 3; ++i) {
            int256 size = bound(sizes[i], -4000e18, 4000e18);
            int256 magnitude = size < 0 ? -size : size;
            int256 margin = bound(margins[i], magnitude * 110, magnitude * 220) + 40e18;
            OrderRequest memory request = marketRequest(people[i], ETH, size == 0 ? int256(1e18) : size, margin);
            if (margins[i] % 2 == 0) request.acceptablePrice = Price.wrap(2000e18);
            list_[i] = tryCreate(request);
        }
        uint40 second = uint40(vm.getBlockTimestamp()) + 2;
        vm.warp(second + bound(late, 0, 20));
        agreeExecute(bothUpdate(second, bound(price, 1900e18, 2100e18), 0.1e18), list_, bytes4(uint32(1)));
    }

    // ---- cancel

    function test_CanCancelATriggerOrder() public {
        pass(1);
        Order memory order = create(triggerRequest(alice, 1e18, 500e18, 1900e18, false));
        vm.prank(alice);
        exchange.setDelegate(bob, true);
        agreeCancel(order, alice, YES);
        agreeCancel(order, bob, YES);
        agreeCancel(order, carol, IOrders.NotCancellable.selector);
        vm.warp(order.expiry);
        agreeCancel(order, carol, IOrders.NotCancellable.selector);
        vm.warp(order.expiry + 1);
        agreeCancel(order, carol, YES);
        assertEq(uint256(orders.checkCancel(order, carol, 0)), uint256(Fault.Expired));
        order.id = 5;
        agreeCancel(order, alice, IOrders.UnknownOrder.selector);
    }

    function test_CanCancelARowInItsOrder() public {
        pass(1);
        Order memory first = create(marketRequest(alice, ETH, 1e18, 500e18));
        Order memory second = create(marketRequest(bob, ETH, 1e18, 500e18));
        vm.warp(first.createdAt + 120);
        agreeCancel(first, alice, IOrders.NotCancellable.selector);
        vm.warp(first.createdAt + 121);
        agreeCancel(first, carol, YES);
        agreeCancel(second, carol, IOrders.NotNextInRow.selector);
        Verdict[] memory seen = lens.canCancel(two(second, first), carol);
        assertEq(seen[0].reason, IOrders.NotNextInRow.selector);
        assertTrue(seen[1].ok);
        seen = lens.canCancel(two(first, second), carol);
        assertTrue(seen[0].ok && seen[1].ok);
        orders.cancel(two(first, second));
        agreeCancel(first, carol, IOrders.UnknownOrder.selector);
        first.market = 77;
        agreeCancel(first, carol, IOrders.UnknownOrder.selector);
    }

    function test_CanCancelAnythingInAnEndedMarket() public {
        pass(1);
        Order memory waiting = create(triggerRequest(alice, 1e18, 500e18, 1900e18, false));
        Order memory live = create(marketRequest(bob, ETH, 1e18, 500e18));
        end(ETH);
        agreeCancel(waiting, carol, YES);
        agreeCancel(live, carol, YES);
        assertEq(uint256(orders.checkCancel(waiting, carol, 0)), uint256(Fault.Ended));
    }

    // ---- vault

    function test_CanReturnExpired() public {
        agreeReturn(lp, ILpVault.NotReturnable.selector);
        vm.prank(lp);
        vault.requestRedeem(1e12);
        agreeReturn(lp, ILpVault.NotReturnable.selector);
        vm.warp(vm.getBlockTimestamp() + 48 hours);
        agreeReturn(lp, ILpVault.NotReturnable.selector);
        vm.warp(vm.getBlockTimestamp() + 1);
        agreeReturn(lp, YES);
    }

    // ---- helpers

    function slipping(address who) private returns (OrderRequest memory request) {
        request = funded(who, 1e18);
        request.acceptablePrice = Price.wrap(2000e18);
    }

    function funded(address who, int256 size) private returns (OrderRequest memory) {
        fund(who, 1000e6);
        return marketRequest(who, ETH, size, 500e18);
    }

    /// @dev The order, or one that is not there.
    function tryCreate(OrderRequest memory request) private returns (Order memory order) {
        vm.recordLogs();
        vm.prank(request.account);
        try orders.create(request) {
            return createdOrder();
        } catch {
            order.account = request.account;
            order.market = request.market;
        }
    }

    function agreePush(bytes memory update, bytes4 reason) private {
        agree(lens.canPush(update), reason, bot, address(feed), abi.encodeCall(IPriceFeed.push, (update)));
    }

    function agreeLiquidate(address account, uint16 market, bytes4 reason) private {
        bytes memory call = abi.encodeCall(IExchange.liquidate, (account, market, bot));
        agree(lens.canLiquidate(target(account, market))[0], reason, bot, address(exchange), call);
    }

    function agreeDeleverage(address account, uint16 market, address caller, bytes4 reason) private {
        bytes memory call = abi.encodeCall(IExchange.deleverage, (account, market));
        agree(lens.canDeleverage(target(account, market), caller)[0], reason, caller, address(exchange), call);
    }

    function agreeSettle(address account, uint16 market, bytes4 reason) private {
        bytes memory call = abi.encodeCall(IExchange.settle, (account, market));
        agree(lens.canSettle(target(account, market))[0], reason, bot, address(exchange), call);
    }

    function agreeTrigger(Order memory order, bytes4 reason) private {
        bytes memory call = abi.encodeCall(IOrders.trigger, (order, bot));
        agree(lens.canTrigger(list(order))[0], reason, bot, address(orders), call);
    }

    function agreeCancel(Order memory order, address caller, bytes4 reason) private {
        bytes memory call = abi.encodeCall(IOrders.cancel, (list(order)));
        agree(lens.canCancel(list(order), caller)[0], reason, caller, address(orders), call);
    }

    function agreeReturn(address owner, bytes4 reason) private {
        address[] memory owners = new address[](1);
        owners[0] = owner;
        bytes memory call = abi.encodeCall(ILpVault.returnExpired, (owner));
        agree(lens.canReturnExpired(owners)[0], reason, bot, address(vault), call);
    }

    function assertOne(bytes memory update, Order memory order, bytes4 reason, Fault fault) private {
        assertEq(uint256(agreeExecute(update, list(order), reason)[0]), uint256(fault));
    }

    /// @dev The faults foretold, which are those of the call where it succeeds; `reason` 1 is not judged.
    function agreeExecute(bytes memory update, Order[] memory list_, bytes4 reason) private returns (Fault[] memory) {
        (Verdict memory verdict, Fault[] memory faults) = lens.canExecute(update, list_);
        if (reason == bytes4(uint32(1))) reason = verdict.reason;
        agree(verdict, reason, bot, address(orders), abi.encodeCall(IOrders.execute, (update, list_, bot)));
        if (!verdict.ok) return faults;
        uint256 before = vm.snapshotState();
        assertEq(keccak256(abi.encode(orders.execute(update, list_, bot))), keccak256(abi.encode(faults)), "faults");
        vm.revertToState(before);
        return faults;
    }

    function assertFaults(Fault[] memory faults, Fault[7] memory expected) private pure {
        assertEq(faults.length, 7);
        for (uint256 i = 0; i < 7; ++i) {
            assertEq(uint256(faults[i]), uint256(expected[i]));
        }
    }
}

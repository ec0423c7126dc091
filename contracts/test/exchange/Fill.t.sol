// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IExchange} from "../../src/interfaces/IExchange.sol";
import {IOrders} from "../../src/interfaces/IOrders.sol";
import {IPriceFeed} from "../../src/interfaces/IPriceFeed.sol";
import {
    BalanceReason,
    Book,
    Fault,
    MarketParams,
    Order,
    OrderPreview,
    OrderRequest,
    Reason,
    Switch
} from "../../src/types/Types.sol";
import {FundingIndex, Price, Rate, Size, Usd} from "../../src/types/Units.sol";
import {Rules} from "../reference/Rules.sol";
import {Trading} from "./Trading.sol";

/// @dev Exchange.fill, through orders; the scale is 1,000,000 and the funding rate 0 unless said
/// - open, increase, reduce, close, flip: cost, fee, realised pnl, entry, epoch, the pool's part; one event each
/// - fee: taker, maker, split at zero; shares of insurance, treasury and pool; no shares
/// - slippage: equality, rounding, on the clamped fill
/// - reduce-only: clamp, same side, nothing there
/// - margin: in, out alone, out with a size, in or out with a full close, never negative
/// - requirements: IM at the fill on the lesser pnl, minMargin after fees, MM at the latest
/// - caps: skew, open interest, notional on lpCash after the fill; only where grown; not for closing
/// - modes and grace: increases and flips only
/// - payouts that the pool can't make
/// - order of events; who may call
contract FillTest is Trading {
    function setUp() public override {
        super.setUp();
        stopFunding();
    }

    // ---- what a fill does

    /// @dev 100 * (2,000,000 + 100) / 2,000,000 * 2,000 = 200,010; taker 6 bps.
    function test_OpenLong() public {
        Order memory order = marketOrder(alice, 100e18, 20_000e18);
        Change memory change = changeOf(order, 100e18, 200_010e18, 2000e18);
        (change.fee, change.size) = (120.006e18, 100e18);
        (change.margin, change.entry) = (19_879.994e18, 200_010e18);
        expectFunding(ETH, 6000e18, 0, 0);
        expectChange(change);
        expectPool(30_000_084.0042e18, 12.0006e18, 24.0012e18, Reason.Order);
        fillAt(order, 2000e18);
        assertPosition(alice, 100e18, 19_879.994e18, 200_010e18, 0, 0);
        assertCash(30_000_084.0042e18, 12.0006e18, 24.0012e18);
        assertBook(100e18, 0, 200_010e18, 0);
        assertEq(balanceOf(alice), RICH - 20_000.25e18);
    }

    /// @dev 100 * (2,000,000 - 100) / 2,000,000 * 2,000 = 199,990.
    function test_OpenShort() public {
        Order memory order = marketOrder(alice, -100e18, 20_000e18);
        Change memory change = changeOf(order, -100e18, -199_990e18, 2000e18);
        (change.fee, change.size) = (119.994e18, -100e18);
        (change.margin, change.entry) = (19_880.006e18, -199_990e18);
        expectChange(change);
        expectPool(30_000_083.9958e18, 11.9994e18, 23.9988e18, Reason.Order);
        fillAt(order, 2000e18);
        assertPosition(alice, -100e18, 19_880.006e18, -199_990e18, 0, 0);
        assertBook(0, 100e18, 0, -199_990e18);
    }

    /// @dev 50 * (2,000,000 + 200 + 50) / 2,000,000 * 2,100 = 105,013.125.
    function test_Increase() public {
        long100();
        Order memory order = orderAt(2100e18, alice, 50e18, 0);
        Change memory change = changeOf(order, 50e18, 105_013.125e18, 2100e18);
        (change.fee, change.size) = (63.007875e18, 150e18);
        (change.margin, change.entry) = (19_816.986125e18, 305_023.125e18);
        expectChange(change);
        expectPool(30_000_128.1097125e18, 18.3013875e18, 36.602775e18, Reason.Order);
        fillAt(order, 2100e18);
        assertBook(150e18, 0, 305_023.125e18, 0);
    }

    function test_Increase_AddsItsMargin() public {
        long100();
        Order memory order = orderAt(2100e18, alice, 50e18, 1000e18);
        fillAt(order, 2100e18);
        assertPosition(alice, 150e18, 20_816.986125e18, 305_023.125e18, 0, 0);
        assertEq(balanceOf(alice), RICH - 21_000.5e18);
    }

    /// @dev 40 * (2,000,000 + 200 - 40) / 2,000,000 * 2,100 = 84,006.72 for 40 % of 200,010; maker 4 bps.
    function test_Reduce() public {
        long100();
        Order memory order = orderAt(2100e18, alice, -40e18, 0);
        Change memory change = changeOf(order, -40e18, -84_006.72e18, 2100e18);
        (change.fee, change.realizedPnl, change.size) = (33.602688e18, 4002.72e18, 60e18);
        (change.margin, change.entry) = (23_849.111312e18, 120_006e18);
        expectChange(change);
        expectPool(29_996_104.8060816e18, 15.3608688e18, 30.7217376e18, Reason.Order);
        fillAt(order, 2100e18);
        assertBook(60e18, 0, 120_006e18, 0);
    }

    /// @dev 40 * (2,000,000 - 200 + 40) / 2,000,000 * 1,900 = 75,993.92 for 40 % of 199,990.
    function test_ReduceShort() public {
        trade(alice, ETH, -100e18, 20_000e18);
        Order memory order = orderAt(1900e18, alice, 40e18, 0);
        Change memory change = changeOf(order, 40e18, 75_993.92e18, 1900e18);
        (change.fee, change.realizedPnl, change.size) = (30.397568e18, 4002.08e18, -60e18);
        (change.margin, change.entry) = (23_851.688432e18, -119_994e18);
        expectChange(change);
        fillAt(order, 1900e18);
        assertBook(0, 60e18, 0, -119_994e18);
    }

    function test_Reduce_AddsItsMargin() public {
        long100();
        Order memory order = orderAt(2100e18, alice, -40e18, 1000e18);
        fillAt(order, 2100e18);
        assertPosition(alice, 60e18, 24_849.111312e18, 120_006e18, 0, 0);
    }

    /// @dev 100.005 * 2,100 = 210,010.5.
    function test_Close_WithAProfit() public {
        long100();
        Order memory order = orderAt(2100e18, alice, -100e18, 0);
        Change memory change = changeOf(order, -100e18, -210_010.5e18, 2100e18);
        (change.fee, change.realizedPnl, change.epoch) = (84.0042e18, 10_000.5e18, 1);
        expectChange(change);
        expectPool(29_990_142.30714e18, 20.40102e18, 40.80204e18, Reason.Order);
        expectBalance(alice, 29_796.4898e18, RICH + 9795.9898e18, BalanceReason.MarginReturned);
        fillAt(order, 2100e18);
        assertPosition(alice, 0, 0, 0, 0, 1);
        assertBook(0, 0, 0, 0);
    }

    /// @dev 100.005 * 1,950 = 195,009.75.
    function test_Close_WithALoss() public {
        long100();
        Order memory order = orderAt(1950e18, alice, -100e18, 0);
        Change memory change = changeOf(order, -100e18, -195_009.75e18, 1950e18);
        (change.fee, change.realizedPnl, change.epoch) = (78.0039e18, -5000.25e18, 1);
        expectChange(change);
        expectPool(30_005_138.85693e18, 19.80099e18, 39.60198e18, Reason.Order);
        expectBalance(alice, 14_801.7401e18, RICH - 5198.7599e18, BalanceReason.MarginReturned);
        fillAt(order, 1950e18);
    }

    /// @dev 150 * (2,000,000 + 200 - 150) / 2,000,000 * 2,100 = 315,007.875: 210,005.25 close, 105,002.625 open.
    function test_Flip_LongToShort_IsOneFill() public {
        long100();
        Order memory order = orderAt(2100e18, alice, -150e18, 0);
        Change memory change = changeOf(order, -150e18, -315_007.875e18, 2100e18);
        (change.fee, change.realizedPnl, change.size) = (147.003675e18, 9995.25e18, -50e18);
        (change.margin, change.entry, change.epoch) = (29_728.240325e18, -105_002.625e18, 1);
        expectChange(change);
        expectPool(29_990_191.6567725e18, 26.7009675e18, 53.401935e18, Reason.Order);
        vm.recordLogs();
        fillAt(order, 2100e18);
        assertEq(count(kinds(), IExchange.PositionChanged.selector), 1);
        assertBook(0, 50e18, 0, -105_002.625e18);
        assertEq(balanceOf(alice), RICH - 20_000.5e18);
    }

    /// @dev 150 * (2,000,000 - 200 + 150) / 2,000,000 * 1,900 = 284,992.875: 189,995.25 close, 94,997.625 open.
    function test_Flip_ShortToLong_IsOneFill() public {
        trade(alice, ETH, -100e18, 20_000e18);
        Order memory order = orderAt(1900e18, alice, 150e18, 0);
        Change memory change = changeOf(order, 150e18, 284_992.875e18, 1900e18);
        (change.fee, change.realizedPnl, change.size) = (132.996675e18, 9994.75e18, 50e18);
        (change.margin, change.entry, change.epoch) = (29_741.759325e18, 94_997.625e18, 1);
        expectChange(change);
        fillAt(order, 1900e18);
        assertBook(50e18, 0, 94_997.625e18, 0);
    }

    /// @dev Prices and sizes that divide by nothing: 3 wei over 2,000 dollars, 1 wei over a unit.
    function test_Rounding_IsAgainstTheTrader() public {
        Order memory order = orderAt(2000e18 + 3, alice, 1e18 + 1, 1000e18);
        Change memory change = changeOf(order, 1e18 + 1, 2000.001000000000004004e18, 2000e18 + 3);
        (change.fee, change.size) = (1.200000600000000003e18, 1e18 + 1);
        (change.margin, change.entry) = (998.799999399999999997e18, 2000.001000000000004004e18);
        expectChange(change);
        expectPool(30_000_000.840000420000000003e18, 0.12000006e18, 0.24000012e18, Reason.Order);
        fillAt(order, 2000e18 + 3);
    }

    /// @dev I-3: at a constant index no fill lowers NAV, and a round trip costs more than its keepers.
    /// forge-config: lite.fuzz.runs = 24
    function testFuzz_RoundTrip_NeverEarns(int256 skew, int256 delta, uint256 part) public {
        skew = bound(skew, -3000e18, 3000e18);
        delta = bound(delta, -1000e18, 1000e18);
        vm.assume(delta != 0);
        if (skew != 0) trade(bob, ETH, skew, 900_000e18);
        int256 before = balanceOf(alice);
        int256 value = nav();
        int256 first = delta * int256(bound(part, 1, 99)) / 100;
        value = navAfter(delta, 200_000e18, value);
        if (first != 0) value = navAfter(-first, 0, value);
        navAfter(first - delta, 0, value);
        assertLt(balanceOf(alice), before - (first == 0 ? int256(2) : int256(3)) * KEEPER_FEE);
    }

    /// @dev F-3, F-5, F-8, F-9 and I-2 over a path of trades, funding running.
    /// forge-config: lite.fuzz.runs = 24
    function testFuzz_Path_FollowsTheRules(int256[5] memory deltas, uint256[5] memory prices) public {
        setParams(ETH, majorParams());
        trade(bob, ETH, -30e18, 100_000e18);
        Rules.State memory state;
        read(state);
        int256 margin = 300_000e18;
        for (uint256 i = 0; i < deltas.length; ++i) {
            int256 delta = bound(deltas[i], -50e18, 50e18);
            if (delta == 0) delta = 1;
            tradeAt(alice, delta, margin, bound(prices[i], 1800e18, 2200e18));
            step(state, delta, margin);
            margin = 0;
            assertPosition(alice, state.size, state.margin, state.entry, state.fundingEntry, uint40(state.epoch));
            assertBook(state.longs, state.shorts, state.longEntry, state.shortEntry);
            assertEq(exchange.marketOf(ETH).book.fundingDebt, state.fundingDebt);
            assertEq(lpCash(), state.lpCash);
        }
    }

    function test_Preview_IsTheFill() public {
        long100();
        Order memory order = orderAt(2100e18, alice, -150e18, 0);
        OrderPreview memory preview = exchange.previewFill(order, Price.wrap(2100e18), Rate.wrap(1e18));
        fillAt(order, 2100e18);
        assertFault(preview.fault, Fault.None);
        assertEq(Usd.unwrap(preview.fill.cost), -315_007.875e18);
        assertEq(Usd.unwrap(preview.fill.fee), 147.003675e18);
        assertEq(Usd.unwrap(preview.fill.realizedPnl), 9995.25e18);
        assertEq(Usd.unwrap(preview.payout), 0);
        assertEq(abi.encode(preview.position), abi.encode(position(alice, ETH)));
    }

    // ---- fees

    function test_Fee_MakerWhereTheSkewShrinks() public {
        long100();
        // 50 * (2,000,000 + 200 - 50) / 2,000,000 * 2,000 = 100,007.5
        trade(bob, ETH, -50e18, 20_000e18);
        assertEq(marginOf(bob, ETH), 20_000e18 - 40.003e18);
    }

    function test_Fee_MakerToTheLastUnitOfSkew() public {
        long100();
        trade(bob, ETH, -100e18, 20_000e18);
        assertEq(marginOf(bob, ETH), 20_000e18 - 80.004e18);
    }

    /// @dev 150 for 300,007.5: two thirds shrink the skew, at 4 bps, the rest grows it, at 6.
    function test_Fee_SplitWhereTheSkewChangesSign() public {
        long100();
        trade(bob, ETH, -150e18, 20_000e18);
        assertEq(marginOf(bob, ETH), 20_000e18 - 80.002e18 - 60.0015e18);
    }

    function test_Fee_OfMarginAloneIsNothing() public {
        long100();
        trade(alice, ETH, 0, -100e18);
        assertPosition(alice, 100e18, 19_779.994e18, 200_010e18, 0, 0);
        assertCash(30_000_084.0042e18, 12.0006e18, 24.0012e18);
        assertEq(balanceOf(alice), RICH - 19_900.5e18);
    }

    function test_Fee_OfThePoolGoesToTheTreasuryWhereItHasNoShares() public {
        long100();
        vm.prank(address(vault));
        exchange.poolWithdraw(1e6, 0, lp, false);
        trade(alice, ETH, -100e18, 0);
        // 80.004: insurance 8.0004, treasury 16.0008 and 56.0028; the pool has lost a dollar, pnl is 0
        assertCash(30_000_083.0042e18, 20.001e18, 96.0048e18);
    }

    // ---- slippage

    function test_Slippage_OfABuyAtEquality() public {
        assertFault(filled(boundedRequest(alice, 100e18, 20_000e18, 2000.1e18), 2000e18), Fault.None);
    }

    function test_Slippage_OfABuyBeyond() public {
        assertFault(filled(boundedRequest(alice, 100e18, 20_000e18, 2000.1e18 - 1), 2000e18), Fault.Slippage);
    }

    function test_Slippage_OfASellAtEquality() public {
        assertFault(filled(boundedRequest(alice, -100e18, 20_000e18, 1999.9e18), 2000e18), Fault.None);
    }

    function test_Slippage_OfASellBeyond() public {
        assertFault(filled(boundedRequest(alice, -100e18, 20_000e18, 1999.9e18 + 1), 2000e18), Fault.Slippage);
    }

    /// @dev 200,010 and 101 wei for 100: the price of a unit is rounded up to 2 wei more.
    function test_Slippage_OfABuyIsRoundedUp() public {
        assertFault(filled(boundedRequest(alice, 100e18, 20_000e18, 2000.1e18 + 1), 2000e18 + 1), Fault.Slippage);
        assertFault(filled(boundedRequest(alice, 100e18, 20_000e18, 2000.1e18 + 2), 2000e18 + 1), Fault.None);
    }

    /// @dev 199,990 and 99 wei for 100: the price of a unit is rounded down to 0 wei more.
    function test_Slippage_OfASellIsRoundedDown() public {
        assertFault(filled(boundedRequest(alice, -100e18, 20_000e18, 1999.9e18 + 1), 2000e18 + 1), Fault.Slippage);
        assertFault(filled(boundedRequest(alice, -100e18, 20_000e18, 1999.9e18), 2000e18 + 1), Fault.None);
    }

    /// @dev The 100 that are there sell at 2,000.1; all 1,000 would at 1,999.2.
    function test_Slippage_IsJudgedOnTheClampedFill() public {
        long100();
        OrderRequest memory request = reduceRequest(alice, -1000e18);
        request.acceptablePrice = Price.wrap(2000.1e18);
        assertFault(filled(request, 2000e18), Fault.None);
        assertEq(sizeOf(alice, ETH), 0);
    }

    // ---- reduce-only

    function test_ReduceOnly_WithinTheSize() public {
        long100();
        assertFault(filled(reduceRequest(alice, -40e18), 2000e18), Fault.None);
        assertEq(sizeOf(alice, ETH), 60e18);
    }

    function test_ReduceOnly_IsClampedToTheSize() public {
        long100();
        Order memory order = create(reduceRequest(alice, -1000e18));
        // 80.004 is the maker's fee on the 200,010 that come back
        Change memory change = changeOf(order, -100e18, -200_010e18, 2000e18);
        (change.fee, change.epoch) = (80.004e18, 1);
        expectChange(change);
        expectBalance(alice, 19_799.99e18, RICH - 200.51e18, BalanceReason.MarginReturned);
        assertFault(fillAt(order, 2000e18), Fault.None);
    }

    function test_ReduceOnly_ClampsAShort() public {
        trade(alice, ETH, -100e18, 20_000e18);
        assertFault(filled(reduceRequest(alice, 1000e18), 2000e18), Fault.None);
        assertPosition(alice, 0, 0, 0, 0, 1);
    }

    function test_ReduceOnly_ClampedTakesMarginOutToo() public {
        long100();
        OrderRequest memory request = reduceRequest(alice, -40e18);
        request.marginDelta = Usd.wrap(-1000e18);
        assertFault(filled(request, 2000e18), Fault.None);
        assertEq(sizeOf(alice, ETH), 60e18);
        assertEq(balanceOf(alice), RICH - 19_000.5e18);
    }

    function test_ReduceOnly_HasNothingToReduce() public {
        long100();
        assertFault(filled(reduceRequest(alice, 40e18), 2000e18), Fault.NothingToReduce);
        assertFault(filled(reduceRequest(bob, -40e18), 2000e18), Fault.NothingToReduce);
        OrderRequest memory request = reduceRequest(alice, 0);
        request.marginDelta = Usd.wrap(-100e18);
        assertFault(filled(request, 2000e18), Fault.NothingToReduce);
        assertPosition(alice, 100e18, 19_879.994e18, 200_010e18, 0, 0);
        assertEq(balanceOf(alice), RICH - 20_000.75e18);
    }

    // ---- margin out

    /// @dev At 2,000 pnl is -10 and IM 10,020; 9,849.994 may leave.
    function test_MarginOut_ToInitialMargin() public {
        long100();
        Order memory order = marketOrder(alice, 0, -9849.994e18);
        Change memory change = changeOf(order, 0, 0, 2000e18);
        (change.size, change.margin, change.entry) = (100e18, 10_030e18, 200_010e18);
        expectChange(change);
        expectBalance(alice, 9849.994e18, RICH - 10_150.506e18, BalanceReason.MarginReturned);
        assertFault(fillAt(order, 2000e18), Fault.None);
    }

    /// @dev At 2,100 there is a pnl of 9,990 that does not count; IM is 10,521.
    function test_MarginOut_CountsNoProfit() public {
        long100();
        passTo(1, 2100e18, dogePrice);
        expectUnfillable(marketRequest(alice, ETH, 0, -9358.994e18 - 1), Fault.Margin);
        assertFault(filled(marketRequest(alice, ETH, 0, -9358.994e18), 2100e18), Fault.None);
    }

    /// @dev At 1,900 pnl is -10,010 and IM 9,519: 350.994 may leave.
    function test_MarginOut_IsJudgedAtItsOwnIndex() public {
        long100();
        Order memory order = marketOrder(alice, 0, -350.994e18 - 1);
        assertFault(afterwards(order, 1900e18, 2000e18), Fault.Margin);
        order = marketOrder(alice, 0, -350.994e18);
        assertFault(afterwards(order, 1900e18, 2000e18), Fault.None);
    }

    function test_MarginOut_IsJudgedAtTheLatestToo() public {
        long100();
        Order memory order = marketOrder(alice, 0, -350.994e18 - 1);
        assertFault(afterwards(order, 2000e18, 1900e18), Fault.Margin);
        setPricesOf(2000e18);
        order = marketOrder(alice, 0, -350.994e18);
        assertFault(afterwards(order, 2000e18, 1900e18), Fault.None);
    }

    /// @dev 60 are left with 23,849.111312 at 2,100; IM is 6,307.56, the profit does not count.
    function test_MarginOut_WithAReduction() public {
        long100();
        passTo(1, 2100e18, dogePrice);
        expectUnfillable(marketRequest(alice, ETH, -40e18, -17_541.551312e18 - 1), Fault.Margin);
        assertFault(filled(marketRequest(alice, ETH, -40e18, -17_541.551312e18), 2100e18), Fault.None);
        assertPosition(alice, 60e18, 6307.56e18, 120_006e18, 0, 0);
    }

    /// @dev 110 at 2,000 have a pnl of -12.1; 1.1 IM is 12,126.62, the fee 12.00126.
    function test_MarginOut_WithAnIncrease_AtCreation() public {
        long100();
        pass(1);
        expectUnfillable(marketRequest(alice, ETH, 10e18, -7729.27274e18 - 1), Fault.Margin);
        assertFault(filled(marketRequest(alice, ETH, 10e18, -7729.27274e18), 2000e18), Fault.None);
        assertPosition(alice, 110e18, 12_138.72e18, 220_012.1e18, 0, 0);
    }

    /// @dev 12,867.99274 with a pnl of -2,212.1 at 1,980, under IM of 10,913.958, above MM: fine for an increase alone.
    function test_MarginOut_WithAnIncrease_NeedsInitialMarginAtTheLatest() public {
        long100();
        Order memory order = marketOrder(alice, 10e18, -7000e18);
        assertFault(afterwards(order, 2000e18, 1980e18), Fault.Margin);
        setPricesOf(2000e18);
        trade(alice, ETH, 0, -7000e18);
        order = marketOrder(alice, 10e18, 0);
        assertFault(afterwards(order, 2000e18, 1980e18), Fault.None);
        assertPosition(alice, 110e18, 12_867.99274e18, 220_012.1e18, 0, 0);
    }

    // ---- margin and a full close

    function test_Close_ReturnsMarginIn() public {
        long100();
        Order memory order = orderAt(2100e18, alice, -100e18, 500e18);
        Change memory change = changeOf(order, -100e18, -210_010.5e18, 2100e18);
        (change.fee, change.realizedPnl, change.epoch) = (84.0042e18, 10_000.5e18, 1);
        expectChange(change);
        expectBalance(alice, 30_296.4898e18, RICH + 9795.9898e18, BalanceReason.MarginReturned);
        assertFault(fillAt(order, 2100e18), Fault.None);
    }

    function test_Close_IgnoresMarginOut() public {
        long100();
        Order memory order = orderAt(2100e18, alice, -100e18, -1_000_000_000e18);
        expectBalance(alice, 29_796.4898e18, RICH + 9795.9898e18, BalanceReason.MarginReturned);
        assertFault(fillAt(order, 2100e18), Fault.None);
        assertPosition(alice, 0, 0, 0, 0, 1);
    }

    /// @dev 10,076.5038 is the loss at 1,900, 10,000.5, and the fee, 76.0038.
    function test_Close_WithNothingLeft() public {
        long100();
        trade(alice, ETH, 0, -9803.4902e18);
        int256 before = balanceOf(alice);
        Order memory order = marketOrder(alice, -100e18, 0);
        assertFault(fillAt(order, 1900e18), Fault.None);
        assertPosition(alice, 0, 0, 0, 0, 1);
        assertEq(balanceOf(alice), before - KEEPER_FEE);
    }

    function test_Close_WithLessThanNothingIsCancelled() public {
        long100();
        trade(alice, ETH, 0, -9803.4902e18);
        Order memory order = marketOrder(alice, -100e18, 0);
        assertFault(fillAt(order, 1900e18 - 1), Fault.Margin);
        assertPosition(alice, 100e18, 10_076.5038e18, 200_010e18, 0, 0);
    }

    function test_Close_MarginInDoesNotSaveIt() public {
        long100();
        trade(alice, ETH, 0, -9803.4902e18);
        Order memory order = marketOrder(alice, -100e18, 10_000e18);
        assertFault(fillAt(order, 1900e18 - 1), Fault.Margin);
    }

    // ---- requirements

    /// @dev At 2,200: cost 220,011, fee 132.0066, pnl -11, IM 11,022.
    function test_InitialMargin_AtTheFill() public {
        Order memory order = marketOrder(alice, 100e18, 11_165.0066e18);
        assertFault(fillAt(order, 2200e18), Fault.None);
        assertEq(marginOf(alice, ETH), 11_033e18);
    }

    function test_InitialMargin_OneWeiShort() public {
        Order memory order = marketOrder(alice, 100e18, 11_165.0066e18 - 1);
        assertFault(fillAt(order, 2200e18), Fault.Margin);
    }

    /// @dev Against 5,000 shorts 100 cost 199,010, 990 under the index: a profit that its own exit would not make.
    function test_InitialMargin_CountsTheLesserOfPnlAndExit() public {
        trade(bob, ETH, -5000e18, 700_000e18);
        expectUnfillable(marketRequest(alice, ETH, 100e18, 11_101.604e18 - 1), Fault.Margin);
        marketOrder(alice, 100e18, 11_101.604e18);
    }

    /// @dev 380 of profit at 40,000 cover IM; the fee of 2.6400001716 on another 0.11 must leave 25 of margin.
    function test_MinMargin_AfterFees() public {
        trade(alice, ETH, 0.01e18, 27.65200017166e18);
        trade(bob, ETH, -0.01e18, 27.65200017166e18);
        trade(bob, ETH, 0.01e18, 0);
        passTo(1, 40_000e18, dogePrice);
        assertFault(filled(marketRequest(alice, ETH, 0.11e18, 0), 40_000e18), Fault.None);
        assertEq(marginOf(alice, ETH), 25e18);
    }

    function test_MinMargin_AfterFees_OneWeiShort() public {
        trade(alice, ETH, 0.01e18, 27.65200017166e18 - 1);
        passTo(1, 40_000e18, dogePrice);
        expectUnfillable(marketRequest(alice, ETH, 0.11e18, 0), Fault.Margin);
    }

    /// @dev MM of 100 is 2.505 times the index, equity 97.495 units of it less 188,130.006.
    function test_MaintenanceMargin_OfAnIncreaseAtTheLatest() public {
        Order memory order = marketOrder(alice, 100e18, 12_000e18);
        assertFault(afterwards(order, 2000e18, 1929.637478845068977896e18), Fault.Margin);
        setPricesOf(2000e18);
        order = marketOrder(alice, 100e18, 12_000e18);
        assertFault(afterwards(order, 2000e18, 1929.637478845068977897e18), Fault.None);
    }

    /// @dev 40 of 100 sold at 1,950 leave a margin of 9,851.031504 and an entry of 120,006.
    function test_MaintenanceMargin_OfAReductionAtTheLatest() public {
        trade(alice, ETH, 100e18, 12_000e18);
        Order memory order = orderAt(1950e18, alice, -40e18, 0);
        assertFault(afterwards(order, 1950e18, 1883.048854426290039693e18), Fault.Margin);
        order = orderAt(1950e18, alice, -40e18, 0);
        assertFault(afterwards(order, 1950e18, 1883.048854426290039694e18), Fault.None);
        assertPosition(alice, 60e18, 9851.031504e18, 120_006e18, 0, 0);
    }

    function test_MaintenanceMargin_IsNotAskedOfAClose() public {
        trade(alice, ETH, 100e18, 12_000e18);
        Order memory order = orderAt(1950e18, alice, -100e18, 0);
        assertFault(afterwards(order, 1950e18, 1000e18), Fault.None);
    }

    /// @dev Funding has eaten the margin; a profit that is not realised would carry the rest.
    function test_StoredMargin_IsNeverNegative() public {
        setParams(ETH, majorParams());
        fund(alice, 1_000_000e6);
        trade(alice, ETH, 5000e18, 700_000e18);
        passTo(5 days, 3000e18, dogePrice);
        // 0.5 % of 2,000 in 8 h, 15 times, on 5,000 units
        assertLt(marginOf(alice, ETH), 750_000e18);
        expectUnfillable(marketRequest(alice, ETH, -1, 0), Fault.Margin);
        Order memory order = create(reduceRequest(alice, -1));
        assertFault(fillAt(order, 3000e18), Fault.Margin);
    }

    // ---- caps

    /// @dev 10,000 units at 1,000 dollars, so that the pool is large enough.
    function test_SkewCap() public {
        passTo(1, 1000e18, dogePrice);
        expectUnfillable(marketRequest(alice, ETH, 10_000e18 + 1, 800_000e18), Fault.Cap);
        expectUnfillable(marketRequest(alice, ETH, -10_000e18 - 1, 800_000e18), Fault.Cap);
        trade(alice, ETH, 10_000e18, 800_000e18);
        assertEq(sizeOf(alice, ETH), 10_000e18);
        expectUnfillable(marketRequest(bob, ETH, 1, 100e18), Fault.Cap);
    }

    function test_OpenInterestCap() public {
        fullLongs();
        expectUnfillable(marketRequest(alice, ETH, 1, 0), Fault.Cap);
        assertBook(15_000e18, 10_000e18, longEntry(), shortEntry());
    }

    function test_RevertWhen_OpenInterestCapIsExceeded() public {
        passTo(1, 1000e18, dogePrice);
        trade(alice, ETH, 10_000e18, 800_000e18);
        trade(bob, ETH, -10_000e18, 800_000e18);
        expectUnfillable(marketRequest(carol, ETH, 5000e18 + 1, 400_000e18), Fault.Cap);
    }

    function test_Caps_AreIgnoredByClosing() public {
        fullLongs();
        trade(bob, ETH, 4000e18, 0);
        trade(bob, ETH, 6000e18, 0);
        assertBook(15_000e18, 0, longEntry(), 0);
    }

    /// @dev 9,000 units: N = 9,000 P against 60 % of lpCash with 70 % of the fee on 9,040.5 P, rounded.
    function test_NotionalCap_OnTheCashAfterTheFill() public {
        fund(alice, 1_000_000e6);
        Order memory order = marketOrder(alice, 9000e18, 1_400_000e18);
        assertFault(fillAt(order, 2000.506396186092170255e18), Fault.None);
    }

    function test_NotionalCap_OneWeiBeyond() public {
        fund(alice, 1_000_000e6);
        Order memory order = marketOrder(alice, 9000e18, 1_400_000e18);
        assertFault(fillAt(order, 2000.506396186092170256e18), Fault.Cap);
    }

    function test_SkewCap_OnlyWhereTheSkewGrew() public {
        long100();
        MarketParams memory params = majorParams();
        params.maxSkew = 50e18;
        setParams(ETH, params);
        expectUnfillable(marketRequest(bob, ETH, 1, 100e18), Fault.Cap);
        trade(bob, ETH, -20e18, 5000e18);
        trade(alice, ETH, -10e18, 0);
        assertEq(sizeOf(alice, ETH), 90e18);
    }

    /// @dev To the other side of zero the skew may be as large as it was.
    function test_SkewCap_AcrossZero() public {
        long100();
        MarketParams memory params = majorParams();
        params.maxSkew = 50e18;
        setParams(ETH, params);
        expectUnfillable(marketRequest(bob, ETH, -200e18 - 1, 40_000e18), Fault.Cap);
        trade(bob, ETH, -200e18, 40_000e18);
        assertEq(sizeOf(bob, ETH), -200e18);
    }

    function test_OpenInterestCap_OnlyOfTheSideThatGrew() public {
        long100();
        MarketParams memory params = majorParams();
        params.maxOpenInterest = 50e18;
        setParams(ETH, params);
        expectUnfillable(marketRequest(alice, ETH, 1, 0), Fault.Cap);
        trade(alice, ETH, -10e18, 0);
        trade(bob, ETH, -50e18, 20_000e18);
        expectUnfillable(marketRequest(bob, ETH, -1, 0), Fault.Cap);
    }

    function test_OpenInterestCap_OfAFlipIsThatOfTheOtherSide() public {
        long100();
        MarketParams memory params = majorParams();
        params.maxOpenInterest = 100e18;
        setParams(ETH, params);
        expectUnfillable(marketRequest(alice, ETH, -200e18 - 1, 0), Fault.Cap);
        trade(alice, ETH, -200e18, 0);
        assertEq(sizeOf(alice, ETH), -100e18);
    }

    /// @dev 60 % of 100,000 are 30 units at 2,000; 100 longs are there.
    function test_NotionalCap_OnlyOfTheSideThatGrew() public {
        long100();
        drainPool(100_000e18);
        expectUnfillable(marketRequest(alice, ETH, 1, 0), Fault.Cap);
        expectUnfillable(marketRequest(bob, ETH, -31e18, 20_000e18), Fault.Cap);
        trade(bob, ETH, -30e18, 20_000e18);
        trade(alice, ETH, -10e18, 0);
        assertEq(sizeOf(alice, ETH), 90e18);
    }

    // ---- modes and grace

    function test_Mode_OfTheMarket() public {
        long100();
        setSwitch(ETH, Switch.ReduceOnly, true);
        trade(bob, DOGE, 10_000e18, 5000e18);
        setSwitch(ETH, Switch.ReduceOnly, false);
        judgeMode(ETH, Switch.ReduceOnly);
    }

    function test_Mode_OfAllMarkets() public {
        long100();
        setSwitch(0, Switch.StopIncreases, true);
        expectUnfillable(marketRequest(bob, DOGE, 10_000e18, 5000e18), Fault.Mode);
        setSwitch(0, Switch.StopIncreases, false);
        judgeMode(0, Switch.StopIncreases);
    }

    function test_Grace_StopsNoReduction() public {
        long100();
        pass(601);
        expectUnfillable(marketRequest(alice, ETH, -101e18, 0), Fault.Grace);
        trade(alice, ETH, 0, -100e18);
        trade(alice, ETH, -40e18, 0);
        trade(alice, ETH, -60e18, 0);
        assertEq(sizeOf(alice, ETH), 0);
        assertGt(feed.graceUntil(ETH), time());
    }

    // ---- what the pool can't pay

    /// @dev The longs have won 9,990 and the pool has 5,000: 10,000.5 * 5,000 / 9,990 is more than there is.
    function test_PayoutCut_AcceptedByASellAtAnyPrice() public {
        long100();
        Order memory order = orderAt(2100e18, alice, -100e18, 0);
        drainPool(5000e18);
        Change memory change = changeOf(order, -100e18, -210_010.5e18, 2100e18);
        (change.fee, change.realizedPnl, change.epoch) = (84.0042e18, 5000e18, 1);
        expectChange(change);
        expectPool(58.80294e18, 20.40102e18, 40.80204e18, Reason.Order);
        expectBalance(alice, 24_795.9898e18, RICH + 4795.4898e18, BalanceReason.MarginReturned);
        vm.expectEmit(address(exchange));
        emit IExchange.PayoutCut(alice, ETH, Usd.wrap(5000.5e18));
        assertFault(fillAt(order, 2100e18), Fault.None);
    }

    /// @dev 40 have won 4,002.72, of which 5,000 / 9,990 is paid, rounded down.
    function test_PayoutCut_IsSharedByTheSide() public {
        long100();
        Order memory order = orderAt(2100e18, alice, -40e18, 0);
        drainPool(5000e18);
        vm.expectEmit(address(exchange));
        emit IExchange.PayoutCut(alice, ETH, Usd.wrap(4002.72e18 - 2003.363363363363363363e18));
        assertFault(fillAt(order, 2100e18), Fault.None);
        int256 left = 19_879.994e18 + 2003.363363363363363363e18 - 33.602688e18;
        assertPosition(alice, 60e18, left, 120_006e18, 0, 0);
        assertEq(lpCash(), 5000e18 - 2003.363363363363363363e18 + 23.5218816e18);
    }

    function test_PayoutCut_RefusedByASellWithAPrice() public {
        long100();
        setPricesOf(2100e18);
        Order memory order = create(boundedRequest(alice, -100e18, 0, 1));
        drainPool(5000e18);
        assertFault(fillAt(order, 2100e18), Fault.PayoutCut);
        assertPosition(alice, 100e18, 19_879.994e18, 200_010e18, 0, 0);
    }

    function test_PayoutCut_OfAShort() public {
        trade(alice, ETH, -100e18, 20_000e18);
        setPricesOf(1900e18);
        Order memory order = create(boundedRequest(alice, 100e18, 0, 2 ** 96 - 2));
        drainPool(5000e18);
        assertFault(fillAt(order, 1900e18), Fault.PayoutCut);
        order = marketOrder(alice, 100e18, 0);
        assertFault(fillAt(order, 1900e18), Fault.None);
        assertPosition(alice, 0, 0, 0, 0, 1);
    }

    /// @dev U of 9,990 is just what the pool has: 4,002.72 are paid in full.
    function test_Payout_InFullWhereThePoolHasAllTheSideHasWon() public {
        long100();
        setPricesOf(2100e18);
        Order memory order = create(boundedRequest(alice, -40e18, 0, 1));
        drainPool(9990e18);
        assertFault(fillAt(order, 2100e18), Fault.None);
        assertEq(marginOf(alice, ETH), 23_849.111312e18);
    }

    function test_PayoutCut_OneWeiShort() public {
        long100();
        setPricesOf(2100e18);
        Order memory order = create(boundedRequest(alice, -40e18, 0, 1));
        drainPool(9990e18 - 1e12);
        assertFault(fillAt(order, 2100e18), Fault.PayoutCut);
    }

    /// @dev 100 shorts against 200 longs get 0.2 a unit in 8 h.
    function test_PayoutCut_OfFundingIsRefusedByMarginOutAlone() public {
        trade(bob, ETH, 200e18, 50_000e18);
        trade(alice, ETH, -100e18, 20_000e18);
        setParams(ETH, majorParams());
        pass(8 hours);
        uint256 before = vm.snapshotState();
        drainPool(10e18);
        expectUnfillable(marketRequest(alice, ETH, 0, -1e18), Fault.PayoutCut);
        vm.revertToState(before);
        Order memory order = marketOrder(alice, 0, -1e18);
        drainPool(10e18);
        assertFault(fillAt(order, 2000e18), Fault.PayoutCut);
    }

    // ---- events, callers

    function test_Events_InTheirOrder() public {
        long100();
        Order memory order = orderAt(2100e18, alice, -100e18, 0);
        drainPool(5000e18);
        vm.recordLogs();
        assertFault(fillAt(order, 2100e18), Fault.None);
        bytes32[] memory topics = kinds();
        bytes32[9] memory expected = [
            IPriceFeed.PriceUpdated.selector,
            IPriceFeed.PriceUpdated.selector,
            IExchange.FundingAccrued.selector,
            IExchange.PositionChanged.selector,
            IExchange.PoolChanged.selector,
            IExchange.BalanceChanged.selector,
            IExchange.PayoutCut.selector,
            IOrders.OrderExecuted.selector,
            IExchange.BalanceChanged.selector
        ];
        assertEq(topics.length, expected.length);
        for (uint256 i = 0; i < expected.length; ++i) {
            assertEq(topics[i], expected[i]);
        }
    }

    function test_RevertWhen_CallerIsNotOrders() public {
        Order memory order = marketOrder(alice, 10e18, 5000e18);
        address[4] memory callers = [alice, bot, address(governance), address(keeper)];
        for (uint256 i = 0; i < callers.length; ++i) {
            expectNotAllowed(callers[i]);
            exchange.fill(order, Price.wrap(2000e18));
            expectNotAllowed(callers[i]);
            exchange.escrow(alice, ETH, Usd.wrap(1));
            expectNotAllowed(callers[i]);
            exchange.release(callers[i], Usd.wrap(1));
            expectNotAllowed(callers[i]);
            exchange.payKeeper(callers[i], Usd.wrap(1));
        }
    }

    // ---- words

    /// @dev alice: 100 at 2,000 with 20,000; margin 19,879.994, entry 200,010.
    function long100() private {
        trade(alice, ETH, 100e18, 20_000e18);
    }

    /// @dev Longs of alice and carol, 15,000 together, against 10,000 of bob, at 1,000.
    function fullLongs() private {
        passTo(1, 1000e18, dogePrice);
        trade(alice, ETH, 10_000e18, 800_000e18);
        trade(bob, ETH, -10_000e18, 800_000e18);
        trade(carol, ETH, 5000e18, 400_000e18);
    }

    /// @dev 10,000 from skew 0 and 5,000 from skew 0, at 1,000.
    function longEntry() private pure returns (int256) {
        return 10_050_000e18 + 5_012_500e18;
    }

    /// @dev 10,000 from skew 10,000.
    function shortEntry() private pure returns (int256) {
        return -10_050_000e18;
    }

    function setPricesOf(uint256 eth) private {
        passTo(1, eth, dogePrice);
    }

    function orderAt(uint256 eth, address who, int256 size, int256 margin) private returns (Order memory) {
        setPricesOf(eth);
        return marketOrder(who, size, margin);
    }

    /// @dev Creates `request` and fills it at `price`.
    function filled(OrderRequest memory request, uint256 price) private returns (Fault) {
        return fillAt(create(request), price);
    }

    /// @dev NAV after a trade of alice, which is not less than `before`.
    function navAfter(int256 size, int256 margin, int256 before) private returns (int256 value) {
        trade(alice, ETH, size, margin);
        value = nav();
        assertGe(value, before);
    }

    /// @dev Fills `order` at `price` of its second when `latest` is the price already.
    function afterwards(Order memory order, uint256 price, uint256 latest) private returns (Fault) {
        vm.warp(order.fillTime + 1);
        setPrices(latest, dogePrice);
        return execute(update(order.fillTime, price), order);
    }

    function changeOf(Order memory order, int256 delta, int256 cost, uint256 index)
        private
        pure
        returns (Change memory change)
    {
        (change.account, change.reason, change.orderId) = (order.account, Reason.Order, order.id);
        (change.sizeDelta, change.cost, change.index) = (delta, cost, index);
    }

    /// @dev An increase and a flip are stopped, also where they were created before; the rest is not.
    function judgeMode(uint16 market, Switch mode) private {
        Order memory flip = marketOrder(alice, -150e18, 0);
        Order memory open = marketOrder(bob, 10e18, 5000e18);
        setSwitch(market, mode, true);
        expectUnfillable(marketRequest(carol, ETH, 10e18, 5000e18), Fault.Mode);
        assertFault(fillAt(flip, 2000e18), Fault.Mode);
        assertFault(fillAt(open, 2000e18), Fault.Mode);
        trade(alice, ETH, 0, -100e18);
        trade(alice, ETH, -40e18, 0);
        trade(alice, ETH, -60e18, 0);
        assertEq(sizeOf(alice, ETH), 0);
        setSwitch(market, mode, false);
        trade(bob, ETH, 10e18, 5000e18);
    }

    function expectNotAllowed(address caller) private {
        vm.expectRevert(abi.encodeWithSelector(IExchange.NotAllowed.selector, caller, address(orders)));
        vm.prank(caller);
    }

    function assertBook(int256 longs, int256 shorts, int256 longEntry_, int256 shortEntry_) private view {
        Book memory book = exchange.marketOf(ETH).book;
        assertEq(Size.unwrap(book.longOpenInterest), longs, "longs");
        assertEq(Size.unwrap(book.shortOpenInterest), shorts, "shorts");
        assertEq(Usd.unwrap(book.longEntry), longEntry_, "longEntry");
        assertEq(Usd.unwrap(book.shortEntry), shortEntry_, "shortEntry");
    }

    function count(bytes32[] memory topics, bytes32 topic) private pure returns (uint256 n) {
        for (uint256 i = 0; i < topics.length; ++i) {
            if (topics[i] == topic) ++n;
        }
    }

    /// @dev The sums of the market and the pool's cash as they are.
    function read(Rules.State memory state) private view {
        Book memory book = exchange.marketOf(ETH).book;
        (state.longs, state.longEntry) = (Size.unwrap(book.longOpenInterest), Usd.unwrap(book.longEntry));
        (state.shorts, state.shortEntry) = (Size.unwrap(book.shortOpenInterest), Usd.unwrap(book.shortEntry));
        (state.fundingDebt, state.lpCash) = (book.fundingDebt, lpCash());
    }

    /// @dev Moves `state` by an order of `delta` at the present price, with the market's funding as accrued.
    function step(Rules.State memory state, int256 delta, int256 margin) private view {
        Book memory book = exchange.marketOf(ETH).book;
        state.fundingLong = FundingIndex.unwrap(book.fundingLong);
        state.fundingShort = FundingIndex.unwrap(book.fundingShort);
        int256 skew = state.longs - state.shorts;
        int256 cost = Rules.cost(delta, skew, 1_000_000e18, ethPrice);
        int256 fee = Rules.fee(cost, delta, skew, 600, 400);
        state.margin += margin;
        Rules.move(state, ethPrice, delta, cost);
        state.margin -= fee;
        state.lpCash += fee - fee / 10 - fee / 5;
        if (state.size == 0) state.margin = 0;
    }
}

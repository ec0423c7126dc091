// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IExchange} from "../../src/interfaces/IExchange.sol";
import {Book, FeedParams, MarketParams, Order} from "../../src/types/Types.sol";
import {FundingIndex, Usd} from "../../src/types/Units.sol";
import {Trading} from "./Trading.sol";

/// @dev Exchange.settleFunding, and what F-4 and F-5 charge
/// - sign: longs pay where the skew is long, shorts where it is short; nobody at 0, C moves on
/// - rate: K, the cap; the price as it changes, in force from the block that accepts it
/// - trades: the premium before them counts until them; positions owe from their own start
/// - touching: once or often, in time or late; twice in a second; C beyond its width
/// - markets: several, one twice, unknown, ended; anybody
/// A unit of size is charged 0.01 % * 2,000 = 0.2 in 8 h of a skew of 100.
contract SettleFundingTest is Trading {
    uint256 private constant PERIOD = 8 hours;

    /// @dev Hours without a price are no outage here.
    function setUp() public override {
        super.setUp();
        setFeedParams(FeedParams({maxAge: 60, pushMaxAge: 10, outageGap: 1 days, gracePeriod: 300}));
    }

    // ---- sign

    function test_LongsPay_WhereTheSkewIsLong() public {
        trade(alice, ETH, 100e18, 20_000e18);
        vm.warp(time() + PERIOD);
        expectFunding(ETH, 2000e18 * (time() - START), 0.2e18, -0.2e18);
        settle();
        assertIndexes(0.2e18, -0.2e18);
        assertEq(exchange.marketOf(ETH).book.priceIntegral, 2000e18 * (time() - START));
    }

    function test_ShortsPay_WhereTheSkewIsShort() public {
        trade(alice, ETH, -100e18, 20_000e18);
        vm.warp(time() + PERIOD);
        expectFunding(ETH, 2000e18 * (time() - START), -0.2e18, 0.2e18);
        settle();
        assertIndexes(-0.2e18, 0.2e18);
    }

    function test_NobodyPays_WhereThereIsNoSkew_ButTheIntegralMoves() public {
        trade(alice, ETH, 100e18, 20_000e18);
        trade(bob, ETH, -100e18, 20_000e18);
        (int256 long, int256 short) = indexes();
        vm.warp(time() + PERIOD);
        expectFunding(ETH, 2000e18 * (time() - START), long, short);
        settle();
        assertIndexes(long, short);
        assertEq(exchange.marketOf(ETH).book.priceIntegral, 2000e18 * (time() - START));
    }

    function test_NobodyPays_WhereNobodyIs() public {
        vm.warp(time() + PERIOD);
        expectFunding(ETH, 2000e18 * (time() - START), 0, 0);
        settle();
    }

    // ---- rate

    function test_Factor_ScalesTheRate() public {
        MarketParams memory params = majorParams();
        params.fundingFactor = 2.5e6;
        setParams(ETH, params);
        trade(alice, ETH, 100e18, 20_000e18);
        vm.warp(time() + PERIOD);
        settle();
        assertIndexes(0.5e18, -0.5e18);
    }

    function test_Cap_LeavesTheRateBelowIt() public {
        fund(alice, 1_000_000e6);
        trade(alice, ETH, 7400e18, 1_200_000e18);
        vm.warp(time() + PERIOD);
        settle();
        assertIndexes(14.8e18, -14.8e18);
    }

    function test_Cap_LimitsTheRate() public {
        fund(alice, 1_000_000e6);
        trade(alice, ETH, 8000e18, 1_200_000e18);
        vm.warp(time() + PERIOD);
        settle();
        assertIndexes(15e18, -15e18);
    }

    function test_Cap_LimitsTheRateOfShorts() public {
        fund(alice, 1_000_000e6);
        trade(alice, ETH, -8000e18, 1_200_000e18);
        vm.warp(time() + PERIOD);
        settle();
        assertIndexes(-15e18, 15e18);
    }

    /// @dev An eighth of the period at 2,000, a quarter at 3,000, the rest at 1,000.
    function test_Price_CountsForAsLongAsItIsInForce() public {
        trade(alice, ETH, 100e18, 20_000e18);
        passTo(1 hours, 3000e18, dogePrice);
        passTo(2 hours, 1000e18, dogePrice);
        vm.warp(time() + 5 hours);
        settle();
        assertIndexes(0.1625e18, -0.1625e18);
    }

    /// @dev A price of eight seconds ago counts from its block, not from its timestamp.
    function test_Price_CountsFromTheBlockThatAcceptsIt() public {
        trade(alice, ETH, 100e18, 20_000e18);
        vm.warp(time() + 4 hours);
        feed.push(update(time() - 8, 4000e18));
        vm.warp(time() + 4 hours);
        settle();
        assertIndexes(0.3e18, -0.3e18);
    }

    function test_Price_AheadCountsFromItsBlockToo() public {
        trade(alice, ETH, 100e18, 20_000e18);
        vm.warp(time() + 4 hours);
        feed.push(update(time() + 15, 4000e18));
        settle();
        assertIndexes(0.1e18, -0.1e18);
        vm.warp(time() + 4 hours);
        settle();
        assertIndexes(0.3e18, -0.3e18);
    }

    /// @dev Three seconds at a price with 18 decimals: the payer's part is rounded up, the receiver's down.
    function test_Rounding_IsAgainstBoth() public {
        trade(alice, ETH, 100e18, 20_000e18);
        vm.warp(time() + 3);
        // 1e14 * 6,000e18 / 28,800e18 = 20,833,333,333,333.33
        settle();
        assertIndexes(20_833_333_333_334, -20_833_333_333_333);
    }

    // ---- trades

    /// @dev An hour at a skew of 100, an hour at 200: 0.025 and 0.05 a unit.
    function test_Premium_ChangesAtTheTrade() public {
        trade(alice, ETH, 100e18, 20_000e18);
        uint40 start = time();
        fillOneHourAfter(start, bob, 100e18);
        assertIndexes(0.025e18, -0.025e18);
        assertEq(exchange.marketOf(ETH).book.fundingDebt, 100e18 * 0.025e18);
        vm.warp(start + 2 hours);
        settle();
        assertIndexes(0.075e18, -0.075e18);
        assertEq(fundingPaidBy(alice), 7.5e18);
        assertEq(fundingPaidBy(bob), 5e18);
    }

    /// @dev An hour long, an hour short: what was paid by longs is got by them.
    function test_Premium_ChangesItsSignAtTheTrade() public {
        trade(alice, ETH, 100e18, 20_000e18);
        uint40 start = time();
        fillOneHourAfter(start, bob, -200e18);
        vm.warp(start + 3 hours);
        settle();
        assertIndexes(-0.025e18, 0.025e18);
        assertEq(fundingPaidBy(alice), -2.5e18);
        assertEq(fundingPaidBy(bob), 10e18);
    }

    /// @dev I-4: 100 longs pay for a skew of 40, 60 shorts get; the pool has the rest.
    function test_Received_IsNotMoreThanPaid() public {
        trade(alice, ETH, 100e18, 20_000e18);
        trade(bob, ETH, -60e18, 20_000e18);
        fundingPaidBy(alice);
        fundingPaidBy(bob);
        int256 cash = lpCash();
        vm.warp(time() + PERIOD);
        int256 paid = fundingPaidBy(alice);
        int256 got = -fundingPaidBy(bob);
        assertEq(paid, 8e18);
        assertEq(got, 4.8e18);
        assertEq(lpCash(), cash + 3.2e18);
    }

    /// @dev I-4 for any two sides and times, touched by both at any time: to the wei.
    /// forge-config: lite.fuzz.runs = 48
    function testFuzz_Received_IsNotMoreThanPaid(uint256 longs, uint256 shorts, uint256[4] memory waits) public {
        int256 long = int256(bound(longs, 1, 300e18));
        int256 short = int256(bound(shorts, 1, uint256(long)));
        trade(alice, ETH, long, 100_000e18);
        trade(bob, ETH, -short, 100_000e18);
        int256 sum = fundingPaidBy(alice) + fundingPaidBy(bob);
        for (uint256 i = 0; i < waits.length; ++i) {
            vm.warp(time() + bound(waits[i], 0, 2 days));
            sum += i % 2 == 0 ? fundingPaidBy(alice) : fundingPaidBy(bob);
        }
        sum += fundingPaidBy(alice) + fundingPaidBy(bob);
        assertGe(sum, 0);
    }

    // ---- touching

    /// @dev Hourly or never: the numbers divide, so both owe the same to the wei.
    function test_LateKeeper_ChangesNothingOwed() public {
        trade(alice, ETH, 100e18, 20_000e18);
        uint40 start = time();
        uint256 before = vm.snapshotState();
        for (uint256 i = 1; i <= 24; ++i) {
            vm.warp(start + i * 1 hours);
            settle();
        }
        int256 often = fundingPaidBy(alice);
        vm.revertToState(before);
        vm.warp(start + 24 hours);
        assertEq(often, 60e18);
        assertEq(fundingPaidBy(alice), often);
    }

    /// @dev Touching often wins nothing: it costs the payer at most a wei a unit each time, and the receiver too.
    /// forge-config: lite.fuzz.runs = 48
    function testFuzz_TouchingOften_WinsNothing(uint256[6] memory waits, uint256 price) public {
        tradeAt(alice, 37e18 + 1, 40_000e18, bound(price, 1500e18, 2500e18));
        uint256 before = vm.snapshotState();
        uint40 start = time();
        uint40 end = start;
        for (uint256 i = 0; i < waits.length; ++i) {
            waits[i] = bound(waits[i], 1, 1 days);
            end += uint40(waits[i]);
            vm.warp(end);
            settle();
        }
        (int256 longOften, int256 shortOften) = indexes();
        vm.revertToState(before);
        vm.warp(end);
        settle();
        (int256 long, int256 short) = indexes();
        assertGe(longOften, long);
        assertLe(longOften, long + int256(waits.length));
        assertGe(shortOften, short);
        assertLe(shortOften, short + int256(waits.length));
    }

    /// @dev I-8.
    function test_ASecondTimeInASecond_ChangesNothing() public {
        trade(alice, ETH, 100e18, 20_000e18);
        vm.warp(time() + PERIOD);
        settle();
        bytes32 before = stateOf(alice);
        vm.recordLogs();
        settle();
        assertEq(kinds().length, 0);
        assertEq(stateOf(alice), before);
    }

    function test_AfterATradeInItsSecond_ChangesNothing() public {
        trade(alice, ETH, 100e18, 20_000e18);
        bytes32 before = stateOf(alice);
        vm.recordLogs();
        settle();
        assertEq(kinds().length, 0);
        assertEq(stateOf(alice), before);
    }

    /// @dev The highest price there is takes 2^36 seconds to fill 120 bits.
    function test_Integral_Wraps() public {
        trade(alice, ETH, 100e18, 20_000e18);
        pass(1);
        feed.push(single(ETH, time() + 1, 2 ** 84 - 1));
        vm.warp(time() + 2 ** 36 - 100);
        settle();
        uint256 integral = exchange.marketOf(ETH).book.priceIntegral;
        (int256 long,) = indexes();
        vm.warp(time() + 28_800);
        settle();
        assertLt(exchange.marketOf(ETH).book.priceIntegral, integral);
        (int256 longAfter,) = indexes();
        // 0.01 % of the price
        assertEq(longAfter - long, int256(2 ** 84 - 1) / 10_000 + 1);
    }

    // ---- markets

    function test_Markets_Several() public {
        trade(alice, ETH, 100e18, 20_000e18);
        trade(alice, DOGE, 20_000_000e18, 400_000e18);
        uint40 start = time();
        settleBoth();
        (int256 long, int256 short) = indexes();
        (int256 dogeLong, int256 dogeShort) = indexesOf(DOGE);
        vm.warp(start + PERIOD);
        settleBoth();
        assertIndexes(long + 0.2e18, short - 0.2e18);
        // 0.1 % of 0.1
        (int256 dogeLongAfter, int256 dogeShortAfter) = indexesOf(DOGE);
        assertEq(dogeLongAfter - dogeLong, 0.0001e18);
        assertEq(dogeShort - dogeShortAfter, 0.0001e18);
    }

    function test_Markets_OneTwice() public {
        trade(alice, ETH, 100e18, 20_000e18);
        vm.warp(time() + PERIOD);
        uint16[] memory markets = new uint16[](2);
        (markets[0], markets[1]) = (ETH, ETH);
        vm.recordLogs();
        exchange.settleFunding(markets);
        assertEq(kinds().length, 1);
        assertIndexes(0.2e18, -0.2e18);
    }

    function test_Markets_None() public {
        vm.recordLogs();
        exchange.settleFunding(new uint16[](0));
        assertEq(kinds().length, 0);
    }

    function test_RevertWhen_AMarketIsUnknown() public {
        uint16[] memory markets = new uint16[](2);
        (markets[0], markets[1]) = (ETH, 3);
        vm.warp(time() + 1);
        vm.expectRevert(abi.encodeWithSelector(IExchange.UnknownMarket.selector, 3));
        exchange.settleFunding(markets);
        markets[1] = 0;
        vm.expectRevert(abi.encodeWithSelector(IExchange.UnknownMarket.selector, 0));
        exchange.settleFunding(markets);
    }

    function test_Ended_ChargesNoMore() public {
        trade(alice, ETH, 100e18, 20_000e18);
        pass(PERIOD);
        endMarket();
        assertIndexes(0.2e18, -0.2e18);
        vm.warp(time() + PERIOD);
        vm.recordLogs();
        settle();
        assertEq(kinds().length, 0);
        assertIndexes(0.2e18, -0.2e18);
    }

    // ---- words

    /// @dev By a stranger.
    function settle() private {
        uint16[] memory markets = new uint16[](1);
        markets[0] = ETH;
        vm.prank(carol);
        exchange.settleFunding(markets);
    }

    function settleBoth() private {
        uint16[] memory markets = new uint16[](2);
        (markets[0], markets[1]) = (ETH, DOGE);
        exchange.settleFunding(markets);
    }

    /// @dev A trade that fills in the very second an hour after `start`.
    function fillOneHourAfter(uint40 start, address who, int256 size) private {
        vm.warp(start + 1 hours - 2);
        setPrices(ethPrice, dogePrice);
        Order memory order = marketOrder(who, size, 50_000e18);
        assertEq(order.fillTime, start + 1 hours);
        fillAt(order, 2000e18);
    }

    /// @dev What `who` pays in funding now, seen by adding a wei of margin.
    function fundingPaidBy(address who) private returns (int256) {
        int256 before = marginOf(who, ETH);
        vm.prank(who);
        exchange.addMargin(ETH, Usd.wrap(1));
        return before + 1 - marginOf(who, ETH);
    }

    function indexes() private view returns (int256 long, int256 short) {
        return indexesOf(ETH);
    }

    function indexesOf(uint16 market) private view returns (int256 long, int256 short) {
        Book memory book = exchange.marketOf(market).book;
        return (FundingIndex.unwrap(book.fundingLong), FundingIndex.unwrap(book.fundingShort));
    }

    function assertIndexes(int256 long, int256 short) private view {
        (int256 long_, int256 short_) = indexes();
        assertEq(long_, long, "fundingLong");
        assertEq(short_, short, "fundingShort");
    }
}

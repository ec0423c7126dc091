// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Context, Fault, Order, OrderPreview, Position, Status} from "../../src/types/Types.sol";
import {ANY_PRICE, Price, Rate, Size, Usd} from "../../src/types/Units.sol";
import {OrderRules} from "../../src/libraries/OrderRules.sol";
import {Rules} from "../reference/Rules.sol";
import {Builders} from "./Builders.sol";

/// @dev Branches.
/// Ended; Stale. Reduce-only: Epoch, NothingToReduce, clamped or not. Nothing at all.
/// Growing: Mode, Grace, Cap by skew (grown or not), by open interest (same side, through zero), by share of lpCash.
/// Slippage: buy, sell, none. PayoutCut: accepted or not, margin alone. Closing: with margin, none, a deficit.
/// Margin: least margin, IM at the fill (pnl, exit pnl, safety), IM at the latest, without unrealised profit, MM at the
/// latest; margin in, margin out, too much of it.
contract OrderRulesTest is Builders {
    uint256 private constant INDEX = 3_000e18;

    function test_Opens() public pure {
        Context memory c = flat();
        OrderPreview memory o = evaluate(c, marketOrder(1e18, 500e18));
        assertFault(o, Fault.None);
        assertEq(o.fill.cost, 3_000.15e18);
        assertEq(o.fill.fee, 1.80009e18);
        assertEq(o.payout, 0);
        assertEq(o.position.size, 1e18);
        assertEq(o.position.margin, 500e18 - 1.80009e18);
        assertEq(c.position.margin, 500e18 - 1.80009e18);
        assertEq(c.cash.lpCash, 10_000_000e18 + 1.260063e18);
        assertEq(c.book.longOpenInterest, 1e18);
    }

    function test_Opens_AShort() public pure {
        OrderPreview memory o = evaluate(flat(), marketOrder(-1e18, 500e18));
        assertFault(o, Fault.None);
        assertEq(o.fill.cost, -2_999.85e18);
        assertEq(o.position.entryNotional, -2_999.85e18);
    }

    function test_Fault_Ended() public pure {
        Context memory c = flat();
        c.status = Status.Ended;
        c.quote.fresh = false;
        assertFault(evaluate(c, marketOrder(1e18, 500e18)), Fault.Ended);
        c.status = Status.Unlisted;
        assertFault(evaluate(c, marketOrder(1e18, 500e18)), Fault.Ended);
    }

    function test_Fault_Stale() public pure {
        Context memory c = flat();
        c.quote.fresh = false;
        assertFault(evaluate(c, marketOrder(1e18, 500e18)), Fault.Stale);
    }

    function test_ReduceOnly_Fault_Epoch() public pure {
        Context memory c = long(2e18, 6_000e18, 1_000e18);
        Order memory order = reduceOnly(-1e18);
        order.epoch = 6;
        assertFault(evaluate(c, order), Fault.Epoch);
        order.epoch = 8;
        assertFault(evaluate(c, order), Fault.Epoch);
    }

    function test_ReduceOnly_Fault_NothingToReduce() public pure {
        Context memory c = flat();
        c.position.epoch = 7;
        assertFault(evaluate(c, reduceOnly(-1e18)), Fault.NothingToReduce);
        assertFault(evaluate(long(2e18, 6_000e18, 1_000e18), reduceOnly(1e18)), Fault.NothingToReduce);
        assertFault(evaluate(long(2e18, 6_000e18, 1_000e18), reduceOnly(0)), Fault.NothingToReduce);
    }

    function test_ReduceOnly_ClampsToThePosition() public pure {
        OrderPreview memory o = evaluate(long(2e18, 6_000e18, 1_000e18), reduceOnly(-5e18));
        assertFault(o, Fault.None);
        assertEq(o.fill.sizeDelta, -2e18);
        assertEq(o.position.size, 0);
        o = evaluate(short(2e18, -6_000e18, 1_000e18), reduceOnly(5e18));
        assertEq(o.fill.sizeDelta, 2e18);
    }

    function test_ReduceOnly_LessThanThePosition() public pure {
        OrderPreview memory o = evaluate(long(2e18, 6_000e18, 1_000e18), reduceOnly(-2e18 + 1));
        assertFault(o, Fault.None);
        assertEq(o.position.size, 1);
    }

    /// @dev Two sold from a skew of 2 fill at 3,000.3; five would have filled lower.
    function test_ReduceOnly_SlippageOfTheClampedFill() public pure {
        Order memory order = reduceOnly(-5e18);
        order.acceptablePrice = price(3_000.3e18);
        assertFault(evaluate(long(2e18, 6_000e18, 1_000e18), order), Fault.None);
        order.acceptablePrice = price(3_000.3e18 + 1);
        assertFault(evaluate(long(2e18, 6_000e18, 1_000e18), order), Fault.Slippage);
    }

    function test_Fault_NothingToReduce_WithoutAPosition() public pure {
        assertFault(evaluate(flat(), marketOrder(0, -1e18)), Fault.NothingToReduce);
    }

    function test_Fault_Mode_OfWhatGrows() public pure {
        assertFault(stopped(flat(), 1e18), Fault.Mode);
        assertFault(stopped(long(2e18, 6_000e18, 1_000e18), 1), Fault.Mode);
        assertFault(stopped(long(2e18, 6_000e18, 1_000e18), -2e18 - 1), Fault.Mode);
        assertFault(stopped(long(2e18, 6_000e18, 1_000e18), -4e18), Fault.Mode);
    }

    function test_Mode_LetsReductionsPass() public pure {
        assertFault(stopped(long(2e18, 6_000e18, 1_000e18), -1e18), Fault.None);
        assertFault(stopped(long(2e18, 6_000e18, 1_000e18), -2e18), Fault.None);
        Context memory c = long(2e18, 6_000e18, 1_000e18);
        c.noIncreases = true;
        assertFault(evaluate(c, marketOrder(0, -1e18)), Fault.None);
    }

    function test_Fault_Grace_OfWhatGrows() public pure {
        Context memory c = flat();
        c.quote.inGrace = true;
        assertFault(evaluate(c, marketOrder(1e18, 500e18)), Fault.Grace);
        c = long(2e18, 6_000e18, 1_000e18);
        c.quote.inGrace = true;
        assertFault(evaluate(c, marketOrder(-1e18, 0)), Fault.None);
    }

    function test_Fault_Cap_BySkew() public pure {
        assertFault(evaluate(crowded(99e18, 0), marketOrder(1e18, 500e18)), Fault.None);
        assertFault(evaluate(crowded(99e18, 0), marketOrder(1e18 + 1, 500e18)), Fault.Cap);
        assertFault(evaluate(crowded(0, 99e18), marketOrder(-1e18, 500e18)), Fault.None);
        assertFault(evaluate(crowded(0, 99e18), marketOrder(-1e18 - 1, 500e18)), Fault.Cap);
    }

    /// @dev A skew beyond the cap, by other means, may always shrink, even to the other sign.
    function test_Cap_BySkewOnlyIfItGrew() public pure {
        assertFault(evaluate(crowded(0, 140e18), marketOrder(1e18, 500e18)), Fault.None);
        Context memory c = crowded(0, 120e18);
        c.params.maxSkew = 1;
        assertFault(evaluate(c, marketOrder(120e18, 40_000e18)), Fault.None);
        c = crowded(0, 70e18);
        c.params.maxSkew = 1;
        assertFault(evaluate(c, marketOrder(140e18, 70_000e18)), Fault.None);
        c = crowded(0, 70e18);
        c.params.maxSkew = 1;
        assertFault(evaluate(c, marketOrder(140e18 + 1, 70_000e18)), Fault.Cap);
    }

    function test_Fault_Cap_ByOpenInterest() public pure {
        assertFault(evaluate(crowded(149e18, 100e18), marketOrder(1e18, 500e18)), Fault.None);
        assertFault(evaluate(crowded(149e18, 100e18), marketOrder(1e18 + 1, 500e18)), Fault.Cap);
        assertFault(evaluate(crowded(100e18, 149e18), marketOrder(-1e18, 500e18)), Fault.None);
        assertFault(evaluate(crowded(100e18, 149e18), marketOrder(-1e18 - 1, 500e18)), Fault.Cap);
    }

    /// @dev Of an increase only the growth counts, through zero only the new side.
    function test_Fault_Cap_ByOpenInterestOfAPosition() public pure {
        assertFault(evaluate(longAmong(147e18, 100e18), marketOrder(1e18, 500e18)), Fault.None);
        assertFault(evaluate(longAmong(147e18, 100e18), marketOrder(1e18 + 1, 500e18)), Fault.Cap);
        assertFault(evaluate(longAmong(100e18, 149e18), marketOrder(-3e18, 500e18)), Fault.None);
        assertFault(evaluate(longAmong(100e18, 149e18), marketOrder(-3e18 - 1, 500e18)), Fault.Cap);
    }

    function test_Caps_LetReductionsPass() public pure {
        Context memory c = longAmong(148e18, 0);
        (c.params.maxSkew, c.params.maxOpenInterest, c.params.lpShare) = (1, 1, 1);
        assertFault(evaluate(c, marketOrder(-1e18, 0)), Fault.None);
        c = longAmong(0, 148e18);
        (c.params.maxSkew, c.params.maxOpenInterest, c.params.lpShare) = (1, 1, 1);
        assertFault(evaluate(c, marketOrder(-2e18, 0)), Fault.None);
    }

    function test_Fault_Cap_ByShareOfLpCash() public pure {
        assertFault(evaluate(poor(5_000e18, false), marketOrder(1e18, 500e18)), Fault.None);
        assertFault(evaluate(poor(5_000e18 - 1, false), marketOrder(1e18, 500e18)), Fault.Cap);
        assertFault(evaluate(poor(5_000e18, false), marketOrder(-1e18, 500e18)), Fault.None);
        assertFault(evaluate(poor(5_000e18 - 1, false), marketOrder(-1e18, 500e18)), Fault.Cap);
    }

    /// @dev lpCash has the fee by then, 1.260063.
    function test_Cap_ByShareOfLpCashAfterTheFill() public pure {
        assertFault(evaluate(poor(5_000e18 - 1.260063e18, true), marketOrder(1e18, 500e18)), Fault.None);
        assertFault(evaluate(poor(5_000e18 - 1.260063e18 - 1, true), marketOrder(1e18, 500e18)), Fault.Cap);
    }

    /// @dev At the fill's index, not the latest.
    function test_Cap_ByShareOfLpCashAtTheFill() public pure {
        Context memory c = poor(5_000e18, false);
        c.quote.price = price(INDEX + 1e18);
        assertFault(evaluate(c, marketOrder(1e18, 500e18)), Fault.None);
    }

    /// @dev The other side may be beyond its share.
    function test_Cap_ByShareOfLpCashOfTheSideThatGrew() public pure {
        Context memory c = crowded(50e18, 0);
        c.cash.lpCash = usd(6_000e18);
        assertFault(evaluate(c, marketOrder(-1e18, 500e18)), Fault.None);
        c = crowded(0, 50e18);
        c.cash.lpCash = usd(6_000e18);
        assertFault(evaluate(c, marketOrder(1e18, 500e18)), Fault.None);
    }

    function test_Fault_Slippage_OfABuy() public pure {
        Order memory order = marketOrder(1e18, 500e18);
        order.acceptablePrice = price(3_000.15e18);
        assertFault(evaluate(flat(), order), Fault.None);
        order.acceptablePrice = price(3_000.15e18 - 1);
        assertFault(evaluate(flat(), order), Fault.Slippage);
    }

    function test_Fault_Slippage_OfASell() public pure {
        Order memory order = marketOrder(-1e18, 500e18);
        order.acceptablePrice = price(2_999.85e18);
        assertFault(evaluate(flat(), order), Fault.None);
        order.acceptablePrice = price(2_999.85e18 + 1);
        assertFault(evaluate(flat(), order), Fault.Slippage);
    }

    /// @dev Without size there is no fill price.
    function test_Slippage_NotOfMarginAlone() public pure {
        Order memory order = marketOrder(0, -1e18);
        order.acceptablePrice = price(1e30);
        assertFault(evaluate(long(2e18, 6_000e18, 1_000e18), order), Fault.None);
    }

    function test_Fault_PayoutCut_OfASell() public pure {
        Order memory order = marketOrder(-1e18, 0);
        OrderPreview memory o = evaluate(winner(), order);
        assertFault(o, Fault.None);
        assertEq(o.fill.realizedPnl, 100e18);
        assertEq(o.fill.payoutCut, 900.15e18);
        order.acceptablePrice = price(1);
        assertFault(evaluate(winner(), order), Fault.PayoutCut);
    }

    function test_Fault_PayoutCut_OfABuy() public pure {
        Order memory order = marketOrder(1e18, 0);
        assertFault(evaluate(winningShort(), order), Fault.None);
        order.acceptablePrice = price(Price.unwrap(ANY_PRICE) - 1);
        assertFault(evaluate(winningShort(), order), Fault.PayoutCut);
    }

    /// @dev Whatever it names as acceptable.
    function test_Fault_PayoutCut_OfMarginAlone() public pure {
        Context memory c = long(2e18, 6_000e18, 1_000e18);
        c.position.fundingEntry = fundingIndex(20e18);
        c.book.fundingDebt = 40e36;
        c.cash.lpCash = usd(40e18);
        assertFault(evaluate(c, marketOrder(0, -1e18)), Fault.None);
        c = long(2e18, 6_000e18, 1_000e18);
        c.position.fundingEntry = fundingIndex(20e18);
        c.book.fundingDebt = 40e36;
        c.cash.lpCash = usd(40e18 - 1);
        assertFault(evaluate(c, marketOrder(0, -1e18)), Fault.PayoutCut);
        c.cash.lpCash = usd(0);
        Order memory order = marketOrder(0, -1e18);
        order.acceptablePrice = ANY_PRICE;
        c.position = long(2e18, 6_000e18, 1_000e18).position;
        c.position.fundingEntry = fundingIndex(20e18);
        assertFault(evaluate(c, order), Fault.PayoutCut);
    }

    function test_Closes() public pure {
        Context memory c = long(1e18, 2_990e18, 200e18);
        OrderPreview memory o = evaluate(c, marketOrder(-1e18, 0));
        // sold at 3,000.15, the fee 4 bps of it
        assertFault(o, Fault.None);
        assertEq(o.payout, 200e18 + 10.15e18 - 1.20006e18);
        assertEq(c.position.margin, 0);
        assertEq(c.position.epoch, 8);
    }

    function test_Closes_IgnoringMarginDelta() public pure {
        int256 want = 200e18 + 10.15e18 - 1.20006e18;
        assertEq(evaluate(long(1e18, 2_990e18, 200e18), marketOrder(-1e18, 70e18)).payout, want);
        assertEq(evaluate(long(1e18, 2_990e18, 200e18), marketOrder(-1e18, -70e18)).payout, want);
    }

    /// @dev With margin 0 it may leave, below it may not.
    function test_Fault_Margin_OfAClosureWithADeficit() public pure {
        int256 loss = 10e18 - 0.15e18 + 1.20006e18;
        OrderPreview memory o = evaluate(long(1e18, 3_010e18, loss), marketOrder(-1e18, 0));
        assertFault(o, Fault.None);
        assertEq(o.payout, 0);
        assertFault(evaluate(long(1e18, 3_010e18, loss - 1), marketOrder(-1e18, 0)), Fault.Margin);
        assertFault(evaluate(long(1e18, 3_010e18, loss - 1), marketOrder(-1e18, 1e18)), Fault.Margin);
    }

    /// @dev 25 after the fee of 1.80027, however large the profit.
    function test_Fault_Margin_LeastMargin() public pure {
        assertFault(evaluate(long(1e18, 2_000e18, 26.80027e18), marketOrder(1e18, 0)), Fault.None);
        assertFault(evaluate(long(1e18, 2_000e18, 26.80027e18 - 1), marketOrder(1e18, 0)), Fault.Margin);
        assertFault(evaluate(long(1e18, 2_000e18, 20e18), marketOrder(1e18, 6.80027e18)), Fault.None);
        assertFault(evaluate(long(1e18, 2_000e18, 20e18), marketOrder(1e18, 6.80027e18 - 1)), Fault.Margin);
    }

    /// @dev IM 150.3, fee 1.80009, and 0.15 lost to the index.
    function test_Fault_Margin_InitialAtTheFill() public pure {
        assertFault(evaluate(flat(), marketOrder(1e18, 152.25009e18)), Fault.None);
        assertFault(evaluate(flat(), marketOrder(1e18, 152.25009e18 - 1)), Fault.Margin);
    }

    function test_Fault_Margin_InitialTimesSafety() public pure {
        assertFault(fillWith(flat(), marketOrder(1e18, 167.28009e18), OrderRules.AT_CREATION), Fault.None);
        assertFault(fillWith(flat(), marketOrder(1e18, 167.28009e18 - 1), OrderRules.AT_CREATION), Fault.Margin);
    }

    /// @dev 1.1 times an IM of 1 is 2: rounded up.
    function test_Fault_Margin_SafetyRoundsUp() public pure {
        Context memory c = flat();
        c.globals.minMargin = 0;
        c.globals.minMaintenance = 0;
        c.params.takerFee = 0;
        c.quote.price = price(1);
        // one unit of size, at an index of 1, costs 1 and is worth 0: IM 1, loss 1
        assertEq(uint8(OrderRules.evaluate(c, marketOrder(1, 3), price(1), OrderRules.AT_CREATION).fault), 0);
        c = flat();
        (c.globals.minMargin, c.globals.minMaintenance, c.params.takerFee) = (0, 0, 0);
        c.quote.price = price(1);
        Fault got = OrderRules.evaluate(c, marketOrder(1, 2), price(1), OrderRules.AT_CREATION).fault;
        assertEq(uint8(got), uint8(Fault.Margin));
    }

    /// @dev A fill that another's skew made cheap is no margin: leaving would give it back. 29.85 of pnl count as 0.
    function test_Fault_Margin_AFavourableFillIsNoMargin() public pure {
        assertFault(evaluate(crowded(0, 100e18), marketOrder(1e18, 151.48806e18)), Fault.None);
        assertFault(evaluate(crowded(0, 100e18), marketOrder(1e18, 151.48806e18 - 1)), Fault.Margin);
    }

    /// @dev Nor is an exit that another's skew makes dear: pnl at the index counts then.
    function test_Fault_Margin_AFavourableExitIsNoMargin() public pure {
        // bought at +1.005 %: 3,030.15, fee 1.81809; leaving would lose nothing, at the index 30.15
        assertFault(evaluate(wide(crowded(100e18, 0)), marketOrder(1e18, 182.26809e18)), Fault.None);
        assertFault(evaluate(wide(crowded(100e18, 0)), marketOrder(1e18, 182.26809e18 - 1)), Fault.Margin);
    }

    function test_Margin_UnrealisedProfitCountsForAnIncrease() public pure {
        assertFault(evaluate(long(1e18, 2_000e18, 30e18), marketOrder(1e18, 0)), Fault.None);
        assertFault(evaluate(long(1e18, 3_000e18, 30e18), marketOrder(1e18, 0)), Fault.Margin);
    }

    /// @dev IM is judged at the fill, MM at the latest: 72.645 at 2,900, having lost 100.15, and the fee.
    function test_Fault_Margin_MaintenanceAtTheLatest() public pure {
        assertFault(later(flat(), marketOrder(1e18, 174.59509e18), 2_900e18), Fault.None);
        assertFault(later(flat(), marketOrder(1e18, 174.59509e18 - 1), 2_900e18), Fault.Margin);
    }

    function test_Fault_Margin_MaintenanceOfAReduction() public pure {
        assertFault(later(long(2e18, 6_000e18, 173.39518e18), marketOrder(-1e18, 0), 2_900e18), Fault.None);
        assertFault(later(long(2e18, 6_000e18, 173.39518e18 - 1), marketOrder(-1e18, 0), 2_900e18), Fault.Margin);
    }

    /// @dev A reduction needs no IM: 100 are below 150.3.
    function test_Margin_AReductionNeedsNoInitial() public pure {
        assertFault(evaluate(long(2e18, 6_000e18, 100e18), marketOrder(-1e18, 0)), Fault.None);
    }

    /// @dev 150.3 must stay, though the position has won 1,000.
    function test_Fault_Margin_TakenOutCountsNoProfit() public pure {
        OrderPreview memory o = evaluate(long(1e18, 2_000e18, 200e18), marketOrder(0, -49.7e18));
        assertFault(o, Fault.None);
        assertEq(o.payout, 49.7e18);
        assertEq(o.position.margin, 150.3e18);
        assertFault(evaluate(long(1e18, 2_000e18, 200e18), marketOrder(0, -49.7e18 - 1)), Fault.Margin);
    }

    /// @dev 145.29 at 2,900, where 100 are lost; whichever of the two prices is the lower.
    function test_Fault_Margin_TakenOutAtBothPrices() public pure {
        assertFault(later(long(1e18, 3_000e18, 300e18), marketOrder(0, -54.71e18), 2_900e18), Fault.None);
        assertFault(later(long(1e18, 3_000e18, 300e18), marketOrder(0, -54.71e18 - 1), 2_900e18), Fault.Margin);
        assertFault(filledLow(-54.71e18), Fault.None);
        assertFault(filledLow(-54.71e18 - 1), Fault.Margin);
    }

    /// @dev With a size both tests apply: a reduction that takes margin out needs IM.
    function test_Fault_Margin_TakenOutOfAReduction() public pure {
        // 200 + 0.45 won - 1.20018 of fee - 150.3
        assertFault(evaluate(long(2e18, 6_000e18, 200e18), marketOrder(-1e18, -48.94982e18)), Fault.None);
        assertFault(evaluate(long(2e18, 6_000e18, 200e18), marketOrder(-1e18, -48.94982e18 - 1)), Fault.Margin);
    }

    /// @dev Safety is for the increase, not for what is taken out.
    function test_Margin_TakenOutNeedsNoSafety() public pure {
        assertFault(
            fillWith(long(1e18, 2_000e18, 200e18), marketOrder(0, -49.7e18), OrderRules.AT_CREATION), Fault.None
        );
    }

    function test_Fault_Margin_TakenOutMoreThanThereIs() public pure {
        assertFault(evaluate(long(1e18, 2_000e18, 200e18), marketOrder(0, -200e18 - 1)), Fault.Margin);
    }

    /// @dev I-12: equity alone does not do; the stored margin may not be negative.
    function test_Fault_Margin_StoredMarginWouldBeNegative() public pure {
        // owes 100, has 50 of margin and 1,000 of profit; half of it sold realises 500.225
        Context memory c = long(2e18, 5_000e18, 50e18);
        c.book.fundingLong = fundingIndex(50e18);
        assertFault(evaluate(c, marketOrder(-1e18, 0)), Fault.None);
        c = long(2e18, 5_900e18, 50e18);
        c.book.fundingLong = fundingIndex(50e18);
        assertFault(evaluate(c, marketOrder(-1e18, 0)), Fault.Margin);
    }

    function test_Margin_FundingIsSettledFirst() public pure {
        Context memory c = long(1e18, 3_000e18, 300e18);
        c.book.fundingLong = fundingIndex(7e18);
        OrderPreview memory o = evaluate(c, marketOrder(0, -142.7e18));
        assertFault(o, Fault.None);
        assertEq(o.fill.fundingPaid, 7e18);
        assertEq(o.position.margin, 150.3e18);
        c = long(1e18, 3_000e18, 300e18);
        c.book.fundingLong = fundingIndex(7e18);
        assertFault(evaluate(c, marketOrder(0, -142.7e18 - 1)), Fault.Margin);
    }

    /// @dev I-5, I-12 and the caps, after any order that passes.
    function testFuzz_WhatPassesIsSound(uint256 seed, uint256 a, uint256 b) public pure {
        Context memory c = anyContext(seed);
        Rules.State memory s = plain(c.position, c.book, c.cash);
        int256 d = spreadSigned(a, 2 * int256(Rules.mag(s.size)));
        Order memory order = marketOrder(d, spreadSigned(b, 1 + Rules.notional(s.size, Price.unwrap(c.quote.price))));
        OrderPreview memory o = OrderRules.evaluate(c, order, c.quote.price, OrderRules.AT_FILL);
        if (o.fault != Fault.None) return;
        assertGe(Usd.unwrap(c.position.margin), 0);
        assertGe(Usd.unwrap(o.payout), 0);
        assertGe(Usd.unwrap(c.cash.lpCash), 0);
        checkCaps(c, s);
        if (s.size + d != 0) checkRequirements(c, s, order);
    }

    /// @dev A fill is F-3, F-8, F-9 and F-11 together.
    function testFuzz_AFillIsTheRules(uint256 seed, uint256 a) public pure {
        Context memory c = anyContext(seed);
        Rules.State memory s = plain(c.position, c.book, c.cash);
        uint256 index = Price.unwrap(c.quote.price);
        int256 d = spreadSigned(a, 2 * int256(Rules.mag(s.size)));
        int256 skew = s.longs - s.shorts;
        OrderPreview memory o = OrderRules.evaluate(c, marketOrder(d, 0), price(index), OrderRules.AT_FILL);
        if (o.fault != Fault.None) return;
        int256 cost = Rules.cost(d, skew, c.params.skewScale, index);
        int256 fee = Rules.fee(cost, d, skew, c.params.takerFee, c.params.makerFee);
        Rules.move(s, index, d, cost);
        s.margin -= fee + (s.size == 0 ? s.margin - fee : int256(0));
        s.lpCash += fee - fee / 10 - fee / 5;
        assertEq(o.fill.fee, fee);
        assertState(c.position, c.book, c.cash, s);
    }

    /// @dev Not a unit appears or is lost between trader, pool, insurance and treasury.
    function testFuzz_ConservesMoney(uint256 seed, uint256 a, uint256 b) public pure {
        Context memory c = anyContext(seed);
        int256 q = Size.unwrap(c.position.size);
        Order memory order = marketOrder(spreadSigned(a, 2 * int256(Rules.mag(q))), spreadSigned(b, 1e24));
        Usd before = c.position.margin + c.cash.lpCash + c.cash.insurance + c.cash.treasury;
        bool closes = q + Size.unwrap(order.sizeDelta) == 0;
        if (!closes && Usd.unwrap(order.marginDelta) > 0) before = before + order.marginDelta;
        OrderPreview memory o = OrderRules.evaluate(c, order, c.quote.price, OrderRules.AT_FILL);
        if (o.fault != Fault.None) return;
        Usd after_ = c.position.margin + c.cash.lpCash + c.cash.insurance + c.cash.treasury + o.payout;
        assertEq(after_, Usd.unwrap(before));
    }

    function checkCaps(Context memory c, Rules.State memory before) private pure {
        Rules.State memory s = plain(c.position, c.book, c.cash);
        bool grew = Rules.mag(s.size) > Rules.mag(before.size) || Rules.sign(s.size) * Rules.sign(before.size) < 0;
        if (!grew) return;
        (uint256 skew, uint256 skewBefore) = (Rules.mag(s.longs - s.shorts), Rules.mag(before.longs - before.shorts));
        assertTrue(skew <= skewBefore || skew <= c.params.maxSkew);
        int256 side = s.size > 0 ? s.longs : s.shorts;
        assertLe(uint256(side), c.params.maxOpenInterest);
        int256 n = Rules.notional(side, Price.unwrap(c.quote.price));
        assertLe(n, Rules.down(uint256(s.lpCash), c.params.lpShare, 1_000_000));
    }

    function checkRequirements(Context memory c, Rules.State memory before, Order memory order) private pure {
        Rules.State memory s = plain(c.position, c.book, c.cash);
        uint256 index = Price.unwrap(c.quote.price);
        int256 pnl = Rules.value(s.size, index) - s.entry;
        assertGe(s.margin + pnl, need(c, s.size, false));
        bool grew = Rules.mag(s.size) > Rules.mag(before.size) || Rules.sign(s.size) * Rules.sign(before.size) < 0;
        int256 exit = -Rules.cost(-s.size, s.longs - s.shorts, c.params.skewScale, index) - s.entry;
        int256 least = Rules.least(pnl, exit);
        if (grew) assertGe(s.margin + least, need(c, s.size, true));
        if (Usd.unwrap(order.marginDelta) < 0) assertGe(s.margin + Rules.least(least, 0), need(c, s.size, true));
    }

    function need(Context memory c, int256 q, bool initial) private pure returns (int256) {
        uint256 base = initial ? c.params.initialMargin : c.params.maintenanceMargin;
        int256 r = Rules.requirementRate(base, c.params.sizeFactor, q, c.params.skewScale, initial ? 1 : 2);
        return
            Rules.requirement(
                q, Price.unwrap(c.quote.price), r, initial ? c.globals.minMargin : c.globals.minMaintenance
            );
    }

    function assertFault(OrderPreview memory o, Fault want) private pure {
        assertEq(uint8(o.fault), uint8(want));
    }

    function evaluate(Context memory c, Order memory order) private pure returns (OrderPreview memory) {
        return fillWith(c, order, OrderRules.AT_FILL);
    }

    function fillWith(Context memory c, Order memory order, Rate safety) private pure returns (OrderPreview memory) {
        return OrderRules.evaluate(c, order, price(INDEX), safety);
    }

    /// @dev Fills at the index while the latest price is another.
    function later(Context memory c, Order memory order, uint256 latest) private pure returns (OrderPreview memory) {
        c.quote.price = price(latest);
        return evaluate(c, order);
    }

    function filledLow(int256 marginDelta) private pure returns (OrderPreview memory) {
        Context memory c = long(1e18, 3_000e18, 300e18);
        return OrderRules.evaluate(c, marketOrder(0, marginDelta), price(2_900e18), OrderRules.AT_FILL);
    }

    function stopped(Context memory c, int256 d) private pure returns (OrderPreview memory) {
        c.noIncreases = true;
        return evaluate(c, marketOrder(d, 500e18));
    }

    function reduceOnly(int256 d) private pure returns (Order memory order) {
        order = marketOrder(d, 0);
        (order.reduceOnly, order.epoch) = (true, 7);
    }

    /// @dev A major market at 3,000 without anybody in it; lpCash 10,000,000.
    function flat() private pure returns (Context memory c) {
        (c.market, c.status) = (1, Status.Live);
        (c.params, c.globals, c.quote) = (major(), defaults(), freshQuote(INDEX));
        (c.cash.lpCash, c.poolHasShares) = (usd(10_000_000e18), true);
    }

    function poor(int256 lpCash, bool poolHasShares) private pure returns (Context memory c) {
        c = flat();
        (c.cash.lpCash, c.poolHasShares) = (usd(lpCash), poolHasShares);
    }

    /// @dev Others hold `longs` and `shorts`, entered at the index.
    function crowded(int256 longs, int256 shorts) private pure returns (Context memory c) {
        c = flat();
        count(c.book, Position(size(longs), usd(0), usd(longs * 3_000), fundingIndex(0), 0));
        count(c.book, Position(size(-shorts), usd(0), usd(-shorts * 3_000), fundingIndex(0), 0));
    }

    function wide(Context memory c) private pure returns (Context memory) {
        c.params.maxSkew = c.params.maxOpenInterest;
        return c;
    }

    function long(int256 q, int256 entry, int256 margin) private pure returns (Context memory c) {
        c = flat();
        c.position = Position(size(q), usd(margin), usd(entry), fundingIndex(0), 7);
        count(c.book, c.position);
    }

    function short(int256 q, int256 entry, int256 margin) private pure returns (Context memory) {
        return long(-q, entry, margin);
    }

    /// @dev A long of 2 with 1,000 of margin, and others.
    function longAmong(int256 longs, int256 shorts) private pure returns (Context memory c) {
        c = crowded(longs, shorts);
        c.position = Position(size(2e18), usd(1_000e18), usd(6_000e18), fundingIndex(0), 7);
        count(c.book, c.position);
    }

    /// @dev Has won 1,000 of a pool with 100.
    function winner() private pure returns (Context memory c) {
        c = long(1e18, 2_000e18, 200e18);
        c.cash.lpCash = usd(100e18);
    }

    function winningShort() private pure returns (Context memory c) {
        c = short(1e18, -4_000e18, 200e18);
        c.cash.lpCash = usd(100e18);
    }
}

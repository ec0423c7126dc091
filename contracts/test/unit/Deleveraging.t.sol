// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {stdError} from "forge-std/Test.sol";
import {Context, PoolSummary} from "../../src/types/Types.sol";
import {Price, Rate, Size, Usd} from "../../src/types/Units.sol";
import {Deleveraging} from "../../src/libraries/Deleveraging.sol";
import {Rules} from "../reference/Rules.sol";
import {Wide} from "../reference/Wide.sol";
import {Builders} from "./Builders.sol";
import {Harness} from "./Harness.sol";

/// @dev Branches.
/// exceeds: below, at, above. sumDue, due: a side, the sum, neither. dueFor: no profit; over its trigger; the sum only,
/// and the worst side, another side, another market; the sum and some side. isFair: no profit; below, at, above the
/// average. closing: by the side, by the sum, all, nothing. ratio: no profit, no cash, else.
contract DeleveragingTest is Builders {
    Harness private immutable HARNESS = new Harness();

    function test_exceeds_IsStrict() public pure {
        assertFalse(Deleveraging.exceeds(usd(450e18), rate(0.45e18), usd(1_000e18)));
        assertTrue(Deleveraging.exceeds(usd(450e18 + 1), rate(0.45e18), usd(1_000e18)));
        assertFalse(Deleveraging.exceeds(usd(-1), rate(0.45e18), usd(0)));
        assertFalse(Deleveraging.exceeds(usd(0), rate(0.45e18), usd(0)));
        assertTrue(Deleveraging.exceeds(usd(1), rate(0.45e18), usd(0)));
        assertTrue(Deleveraging.exceeds(usd(1), rate(0.45e18), usd(2)));
    }

    function testFuzz_exceeds_AgainstWide(uint256 a, uint256 b, uint256 c) public pure {
        (a, b, c) = (spread(a, 0, uint256(MAX_CASH) * 32), spread(b, 0, 1e18), spread(c, 0, uint256(MAX_CASH)));
        bool got = Deleveraging.exceeds(usd(int256(a)), rate(int256(b)), usd(int256(c)));
        assertEq(got, Wide.compare(a, 1e18, b, c) > 0);
    }

    function test_RevertWhen_exceeds_Overflows() public {
        vm.expectRevert(stdError.arithmeticError);
        HARNESS.exceeds(usd(2 ** 200), rate(1), usd(1));
    }

    function test_sumDue_IsStrict() public pure {
        assertFalse(Deleveraging.sumDue(pool(600e18, false)));
        assertTrue(Deleveraging.sumDue(pool(600e18 + 1, false)));
    }

    function test_due() public pure {
        assertFalse(Deleveraging.due(pool(600e18, false)));
        assertTrue(Deleveraging.due(pool(600e18 + 1, false)));
        assertTrue(Deleveraging.due(pool(0, true)));
    }

    function test_dueFor_NoProfit() public pure {
        assertFalse(Deleveraging.dueFor(sample(), pool(900e18, false), true, usd(0)));
        assertFalse(Deleveraging.dueFor(sample(), pool(900e18, false), true, usd(-1)));
    }

    function test_dueFor_OverItsTrigger() public pure {
        assertFalse(Deleveraging.dueFor(sample(), pool(450e18, false), true, usd(450e18)));
        assertTrue(Deleveraging.dueFor(sample(), pool(450e18, true), true, usd(450e18 + 1)));
        assertTrue(Deleveraging.dueFor(sample(), pool(450e18, true), false, usd(450e18 + 1)));
    }

    /// @dev Only the side with the largest profit pays where no side is over its own trigger.
    function test_dueFor_SumOnly() public pure {
        assertTrue(Deleveraging.dueFor(sample(), pool(601e18, false), true, usd(400e18)));
        assertFalse(Deleveraging.dueFor(sample(), pool(601e18, false), false, usd(400e18)));
        assertFalse(Deleveraging.dueFor(sample(), pool(600e18, false), true, usd(400e18)));
        PoolSummary memory other = pool(601e18, false);
        other.worstMarket = 2;
        assertFalse(Deleveraging.dueFor(sample(), other, true, usd(400e18)));
    }

    function test_dueFor_SumButAnotherSideIsOver() public pure {
        assertFalse(Deleveraging.dueFor(sample(), pool(601e18, true), true, usd(400e18)));
    }

    function test_isFair_NeedsProfit() public pure {
        assertFalse(Deleveraging.isFair(sample(), usd(0), usd(0)));
        assertFalse(Deleveraging.isFair(sample(), usd(-1), usd(-400e18)));
        assertTrue(Deleveraging.isFair(sample(), usd(1), usd(4)));
    }

    /// @dev (pnl + 1) * 40 >= U * 10 at an index of 1, one unit of slack for each rounding.
    function test_isFair_AtTheAverage() public pure {
        assertTrue(Deleveraging.isFair(sample(), usd(100), usd(400)));
        assertTrue(Deleveraging.isFair(sample(), usd(99), usd(400)));
        assertFalse(Deleveraging.isFair(sample(), usd(98), usd(400)));
    }

    function test_isFair_ComparesWithItsOwnSide() public pure {
        Context memory c = sample();
        c.position.size = size(-10e18);
        assertTrue(Deleveraging.isFair(c, usd(199), usd(400)));
        assertFalse(Deleveraging.isFair(c, usd(198), usd(400)));
    }

    /// @dev U * (N - 1) / N_side: a target one unit short of the average passes by the slack alone.
    function test_isFair_ForgivesTheTargetsRounding() public pure {
        Context memory c = sample();
        c.position.size = size(10);
        c.book.longOpenInterest = size(20);
        assertTrue(Deleveraging.isFair(c, usd(8), usd(20)));
        assertFalse(Deleveraging.isFair(c, usd(7), usd(20)));
    }

    function testFuzz_isFair_AgainstWide(uint256 seed, uint256 a, uint256 b) public pure {
        Context memory c = anyContext(seed);
        int256 q = Size.unwrap(c.position.size);
        uint256 index = Price.unwrap(c.quote.price);
        int256 side = Size.unwrap(q > 0 ? c.book.longOpenInterest : c.book.shortOpenInterest);
        (uint256 u, uint256 pnl) = (spread(a, 0, uint256(MAX_CASH)), spread(b, 1, uint256(MAX_CASH)));
        uint256 mine = uint256(Rules.notional(q, index)) - 1;
        bool want = Wide.compare(pnl + 1, uint256(Rules.notional(side, index)), u, mine) >= 0;
        assertEq(Deleveraging.isFair(c, usd(int256(pnl)), usd(int256(u))), want);
    }

    /// @dev Where all of a side have won, one of them always is fair: deleveraging that is due has a target.
    function testFuzz_isFair_SomebodyAlwaysIs(uint256 seed) public pure {
        Random memory random = Random(seed);
        Context memory c = sample();
        uint256 index = spread(random, 1, 1e24);
        c.quote.price = price(index);
        (Size[4] memory sizes, int256[4] memory pnls, int256 total, int256 entries) = winners(random, index);
        c.book.longOpenInterest = size(total);
        bool found = false;
        for (uint256 i = 0; i < 4; ++i) {
            if (pnls[i] <= 0) return;
            c.position.size = sizes[i];
            found = found || Deleveraging.isFair(c, usd(pnls[i]), usd(Rules.value(total, index) - entries));
        }
        assertTrue(found);
    }

    function test_closing_BringsTheSideToItsTarget() public pure {
        // (500 - 0.35 * 1,000) / 0.65 of profit has to go, of a position that won 300
        assertEq(Deleveraging.closing(sample(), pool(500e18, true), usd(300e18), usd(500e18)), 7692307692307692308);
    }

    /// @dev (610 - 500) / 0.5 of the sum, (400 - 350) / 0.65 of the side: the larger.
    function test_closing_BringsTheSumToItsTarget() public pure {
        assertEq(Deleveraging.closing(sample(), pool(610e18, false), usd(300e18), usd(400e18)), 7333333333333333334);
        assertEq(Deleveraging.closing(sample(), pool(600e18, false), usd(300e18), usd(400e18)), 2564102564102564103);
    }

    /// @dev The side is further over than the sum.
    function test_closing_TakesTheLargerExcess() public pure {
        assertEq(Deleveraging.closing(sample(), pool(601e18, true), usd(1_000e18), usd(500e18)), 2307692307692307693);
    }

    function test_closing_AllWhereTheExcessIsTheWholeProfit() public pure {
        Usd excess = usd(230769230769230769231);
        assertEq(Deleveraging.closing(sample(), pool(500e18, true), excess, usd(500e18)), 10e18);
        assertEq(Deleveraging.closing(sample(), pool(500e18, true), usd(1e18), usd(500e18)), 10e18);
        Size almost = Deleveraging.closing(sample(), pool(500e18, true), excess + usd(100), usd(500e18));
        assertLt(Size.unwrap(almost), 10e18);
    }

    function test_closing_NeverMoreThanTheSidesProfit() public pure {
        // the sum asks for 800, the side has won 100
        assertEq(Deleveraging.closing(sample(), pool(900e18, false), usd(400e18), usd(100e18)), 2.5e18);
    }

    function test_closing_NothingAtTheTarget() public pure {
        assertEq(Deleveraging.closing(sample(), pool(350e18, false), usd(300e18), usd(350e18)), 0);
        assertEq(Deleveraging.closing(sample(), pool(350e18, false), usd(300e18), usd(350e18 + 1)), 1);
    }

    function test_closing_OfAShort() public pure {
        Context memory c = sample();
        c.position.size = size(-10e18);
        assertEq(Deleveraging.closing(c, pool(500e18, true), usd(300e18), usd(500e18)), 7692307692307692308);
    }

    function testFuzz_closing_AgainstRules(uint256 seed, uint256 a, uint256 b, uint256 d) public pure {
        Context memory c = anyContext(seed);
        (uint256 u, uint256 pnl) = (spread(a, 1, uint256(MAX_CASH)), spread(b, 1, uint256(MAX_CASH)));
        c.cash.lpCash = usd(int256(spread(seed ^ d, 0, uint256(MAX_CASH))));
        PoolSummary memory all = pool(int256(u + spread(d, 0, uint256(MAX_CASH))), false);
        all.cash.lpCash = c.cash.lpCash;
        uint256 excess = excessOf(u, uint256(c.params.adlTarget) * 1e12, c.cash.lpCash);
        if (Wide.compare(uint256(Usd.unwrap(all.liveProfit)), 100, 60, uint256(Usd.unwrap(c.cash.lpCash))) > 0) {
            uint256 sum = excessOf(uint256(Usd.unwrap(all.liveProfit)), 0.5e18, c.cash.lpCash);
            if (sum > excess) excess = sum;
        }
        excess = lesser(excess, u);
        uint256 q = Rules.mag(Size.unwrap(c.position.size));
        uint256 got = uint256(Size.unwrap(Deleveraging.closing(c, all, usd(int256(pnl)), usd(int256(u)))));
        if (excess >= pnl) assertEq(got, q);
        else assertTrue(Wide.isUp(got, q, excess, pnl));
    }

    /// @dev Paying the excess leaves the target: (U - x) <= target * (lpCash - x), and one less does not.
    function testFuzz_closing_ReachesTheTarget(uint256 a, uint256 b) public pure {
        Context memory c = sample();
        uint256 lp = spread(a, 3, uint256(MAX_CASH));
        uint256 u = lp * 36 / 100 + 1 + spread(b, 0, lp * 60 / 100);
        c.cash.lpCash = usd(int256(lp));
        c.position.size = size(int256(u));
        PoolSummary memory all = pool(0, true);
        uint256 x = uint256(Size.unwrap(Deleveraging.closing(c, all, usd(int256(u)), usd(int256(u)))));
        assertTrue(Wide.compare(u - x, 100, 35, lp - x) <= 0);
        assertTrue(Wide.compare(u - x + 1, 100, 35, lp - x + 1) > 0);
    }

    function test_ratio() public pure {
        assertEq(Deleveraging.ratio(usd(450e18), usd(1_000e18)), 0.45e18);
        assertEq(Deleveraging.ratio(usd(0), usd(1_000e18)), 0);
        assertEq(Deleveraging.ratio(usd(-5), usd(1_000e18)), 0);
        assertEq(Deleveraging.ratio(usd(0), usd(0)), 0);
        assertEq(Deleveraging.ratio(usd(1), usd(0)), type(int128).max);
    }

    function test_ratio_RoundsDown() public pure {
        assertEq(Deleveraging.ratio(usd(2), usd(3)), 666666666666666666);
    }

    function testFuzz_ratio_AgainstWide(uint256 a, uint256 b) public pure {
        (a, b) = (spread(a, 1, uint256(MAX_CASH)), spread(b, 1, uint256(MAX_CASH)));
        assertTrue(Wide.isDown(uint256(Rate.unwrap(Deleveraging.ratio(usd(int256(a)), usd(int256(b))))), a, 1e18, b));
    }

    /// @dev ceil((U * W - target * lpCash) / (W - target)), or 0.
    function excessOf(uint256 u, uint256 target, Usd lpCash) private pure returns (uint256) {
        uint256 lp = uint256(Usd.unwrap(lpCash));
        if (Wide.compare(u, 1e18, target, lp) <= 0) return 0;
        return Wide.up(u * 1e18 - target * lp, 1, 1e18 - target);
    }

    function winners(Random memory random, uint256 index)
        private
        pure
        returns (Size[4] memory sizes, int256[4] memory pnls, int256 total, int256 entries)
    {
        for (uint256 i = 0; i < 4; ++i) {
            int256 q = int256(spread(random, 1, 1e30));
            int256 e = Rules.up(uint256(q), index * between(random, 0, 1_000) / 1_000, 1e18);
            (sizes[i], pnls[i]) = (size(q), Rules.value(q, index) - e);
            (total, entries) = (total + q, entries + e);
        }
    }

    /// @dev Market 1: a long of 10 among 40; 20 short; index 1; lpCash 1,000.
    function sample() private pure returns (Context memory c) {
        c.market = 1;
        c.params = major();
        c.quote = freshQuote(1e18);
        c.position.size = size(10e18);
        (c.book.longOpenInterest, c.book.shortOpenInterest) = (size(40e18), size(20e18));
        c.cash.lpCash = usd(1_000e18);
    }

    /// @dev Where longs of market 1 are the worst.
    function pool(int256 liveProfit, bool sideDue) private pure returns (PoolSummary memory p) {
        p.cash.lpCash = usd(1_000e18);
        (p.liveProfit, p.sideDue) = (usd(liveProfit), sideDue);
        (p.worstMarket, p.worstIsLong) = (1, true);
    }
}

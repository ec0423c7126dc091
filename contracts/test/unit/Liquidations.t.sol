// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Context, Liquidation, MarketParams, Position} from "../../src/types/Types.sol";
import {FundingIndex, Price, Rate, Size, Usd} from "../../src/types/Units.sol";
import {Liquidations} from "../../src/libraries/Liquidations.sol";
import {Rules} from "../reference/Rules.sol";
import {Wide} from "../reference/Wide.sol";
import {Builders} from "./Builders.sol";
import {Harness} from "./Harness.sol";

/// @dev Branches.
/// penaltyRate: ratio below, at, above mmr. partialSize. reward: half, least, most, all there is.
/// liquidate: part; all, because E <= 0, the ratio is below half of mmr, notional or remainder is dust, the part is all,
/// it would not end healthy, or its margin would be negative; penalty by rate, by least reward, by what is left.
/// settleClosed: margin, none, deficit paid by insurance, by both, by the pool. socialize: NAV >= 0; by NAV, by the
/// pool's part, by the other side's profit; no profit.
contract LiquidationsTest is Builders {
    int256 private constant MMR = 0.0255e18;

    Harness private immutable HARNESS = new Harness();

    /// @dev What the rules say of a liquidation.
    struct Expected {
        Rules.State after_;
        int256 ratio;
        int256 penaltyRate;
        int256 closed;
        int256 penalty;
        int256 reward;
        int256 insurance;
        int256 payout;
        int256 deficit;
        int256 byInsurance;
    }

    function test_health() public pure {
        (Usd equity, Usd required) = Liquidations.health(scene(600e18));
        assertEq(equity, 600e18);
        assertEq(required, 765e18);
    }

    /// @dev Equity 1,000, short 3 at 3,000, maintenance 5 %: liquidated above 10,000 / 3.15 = 3,174.603...
    function test_health_WorkedLiquidationPrice() public pure {
        Context memory c = scene(0);
        c.position = Position(size(-3e18), usd(1_000e18), usd(-9_000e18), fundingIndex(0), 0);
        (c.params.maintenanceMargin, c.params.sizeFactor) = (50_000, 0);
        c.quote.price = price(3174603174603174603174);
        (Usd equity, Usd required) = Liquidations.health(c);
        assertTrue(equity >= required);
        c.quote.price = price(3174603174603174603175);
        (equity, required) = Liquidations.health(c);
        assertTrue(equity < required);
    }

    function test_penaltyRate_GrowsWithDepth() public pure {
        assertEq(penaltyRate(MMR + 1), 0.005e18);
        assertEq(penaltyRate(MMR), 0.005e18);
        assertEq(penaltyRate(MMR / 2), 0.01e18);
        assertEq(penaltyRate(0), 0.015e18);
    }

    function test_penaltyRate_RoundsUp() public pure {
        assertEq(penaltyRate(MMR - 1), 0.005e18 + 1);
        assertEq(penaltyRate(1), 0.015e18);
    }

    function testFuzz_penaltyRate_AgainstRules(uint256 seed, uint256 a, uint256 b) public pure {
        MarketParams memory p = anyParams(Random(seed));
        int256 mmr = int256(spread(a, 1, 1e18));
        int256 r = int256(spread(b, 0, uint256(mmr) + 2));
        int256 got = Rate.unwrap(Liquidations.penaltyRate(rate(r), rate(mmr), p));
        assertEq(got, Rules.penaltyRate(r, mmr, p.minPenalty, p.maxPenalty));
        assertTrue(got >= int256(uint256(p.minPenalty) * 1e12) && got <= int256(uint256(p.maxPenalty) * 1e12));
    }

    function test_partialSize() public pure {
        // t = 0.03825: 10 * (0.03825 - 0.02) / (0.03825 - 0.007)
        assertEq(Liquidations.partialSize(size(10e18), rate(0.02e18), rate(0.007e18), major()), 5.84e18);
        assertEq(Liquidations.partialSize(size(-10e18), rate(0.02e18), rate(0.007e18), major()), 5.84e18);
    }

    function test_partialSize_RoundsUp() public pure {
        assertEq(Liquidations.partialSize(size(10e18), rate(0.02e18), rate(0.0083e18), major()), 6093489148580968281);
    }

    /// @dev t is rounded down: an odd sum loses its half.
    function testFuzz_partialSize_AgainstWide(uint256 seed) public pure {
        Context memory c = anyContext(seed);
        (int256 imr, int256 mmr) = rates(c);
        int256 q = Size.unwrap(c.position.size);
        int256 r = int256(spread(seed ^ 1, 0, uint256(mmr)));
        int256 penalty = Rules.penaltyRate(r, mmr, c.params.minPenalty, c.params.maxPenalty);
        uint256 t = uint256(imr + mmr) >> 1;
        Size got = Liquidations.partialSize(size(q), rate(r), rate(penalty), c.params);
        assertTrue(Wide.isUp(uint256(Size.unwrap(got)), Rules.mag(q), t - uint256(r), t - uint256(penalty)));
    }

    function test_reward() public pure {
        assertEq(reward(100e18, 0), 50e18);
        assertEq(reward(101, 2e18), 2e18);
        assertEq(reward(2_000e18, 9e18), 500e18);
    }

    /// @dev Half of a penalty of twice the least reward is the least reward; likewise the most.
    function test_reward_AtItsBounds() public pure {
        assertEq(reward(4e18 - 1, 0), 2e18);
        assertEq(reward(4e18, 0), 2e18);
        assertEq(reward(4e18 + 3, 0), 2e18 + 1);
        assertEq(reward(1_000e18 - 2, 0), 500e18 - 1);
        assertEq(reward(1_000e18, 0), 500e18);
        assertEq(reward(1_000e18 + 2, 0), 500e18);
    }

    function test_reward_NeverMoreThanThereIs() public pure {
        assertEq(reward(1e18, 0.5e18), 1.5e18);
        assertEq(reward(0, 0), 0);
        assertEq(reward(0, 5e18), 2e18);
    }

    function test_liquidate_APart() public pure {
        Context memory c = scene(600e18);
        Liquidation memory l = Liquidations.liquidate(c);
        assertEq(l.marginRatio, 0.02e18);
        assertEq(l.penaltyRate, 7156862745098040);
        assertEq(l.payout, 0);
        assertEq(l.deficit, 0);
    }

    function test_liquidate_APartEndsHealthy() public pure {
        Context memory c = scene(600e18);
        Liquidation memory l = Liquidations.liquidate(c);
        assertTrue(Size.unwrap(l.closed) > 5e18 && Size.unwrap(l.closed) < 6e18);
        assertEq(c.position.size + l.closed, 10e18);
        assertEq(c.position.epoch, 0);
        (Usd equity, Usd required) = Liquidations.health(c);
        assertTrue(equity >= required);
        assertEq(
            l.penalty,
            Rules.up(
                uint256(Rules.notional(Size.unwrap(l.closed), 3_000e18)), uint256(Rate.unwrap(l.penaltyRate)), 1e18
            )
        );
        assertEq(l.reward, Usd.unwrap(l.penalty) / 2);
        assertEq(c.cash.insurance, 100e18 + Usd.unwrap(l.penalty - l.reward));
    }

    function test_liquidate_APartOfAShort() public pure {
        Context memory c = mirrored(600e18);
        Liquidation memory l = Liquidations.liquidate(c);
        assertEq(c.position.size, Size.unwrap(l.closed) - 10e18);
        assertTrue(Size.unwrap(l.closed) < 6e18);
    }

    /// @dev At exactly half of mmr still a part, one unit of equity below it all.
    function test_liquidate_AllWhereTheRatioIsBelowHalf() public pure {
        assertPart(scene(382.5e18));
        assertAll(scene(382.5e18 - 1));
    }

    function test_liquidate_AllWhereNothingIsLeft() public pure {
        Liquidation memory l = assertAll(scene(0));
        assertEq(l.marginRatio, 0);
        assertEq(l.penaltyRate, 0.015e18);
    }

    /// @dev Equity of 0 is not half of an mmr of 0.
    function test_liquidate_AllWhereEquityAndMmrAreZero() public pure {
        Context memory c = scene(0);
        (c.params.maintenanceMargin, c.params.sizeFactor) = (0, 0);
        (c.params.minPenalty, c.params.maxPenalty) = (0, 0);
        assertAll(c);
    }

    function test_liquidate_AllWhereTheNotionalIsDust() public pure {
        Context memory c = scene(600e18);
        c.globals.dust = 30_000e6;
        assertAll(c);
    }

    /// @dev 10 - x is what is left; at exactly its notional, dust, all goes.
    function test_liquidate_AllWhereTheRestIsDust() public pure {
        Context memory c = scene(600e18);
        int256 left = Rules.notional(10e18 - Size.unwrap(Liquidations.liquidate(scene(600e18)).closed), 3_000e18);
        c.globals.dust = uint48(uint256(left) / 1e12);
        assertPart(c);
        c = scene(600e18);
        c.globals.dust = uint48(uint256(left) / 1e12 + 1);
        assertAll(c);
    }

    function test_liquidate_AllWhereTheRestIsExactlyDust() public pure {
        Context memory c = exactRest();
        c.globals.dust = 1_500e6;
        assertAll(c);
        c = exactRest();
        c.globals.dust = 1_500e6 - 1;
        assertEq(assertPart(c).closed, 1.5e18);
    }

    /// @dev Where both penalties are mmr / 2, half of mmr asks for all of the position.
    function test_liquidate_AllWhereThePartIsAll() public pure {
        Context memory c = scene(375e18);
        (c.params.sizeFactor, c.params.minPenalty, c.params.maxPenalty) = (0, 12_500, 12_500);
        c.globals.dust = 0;
        assertAll(c);
    }

    /// @dev The fill of the part would cost more than it frees.
    function test_liquidate_AllWhereItWouldNotEndHealthy() public pure {
        Context memory c = scene(600e18);
        (c.params.skewScale, c.params.sizeFactor) = (100e18, 10_000);
        assertAll(c);
    }

    /// @dev Equity comes from an unrealised profit, funding has eaten the margin.
    function test_liquidate_AllWhereMarginWouldBeNegative() public pure {
        Context memory c = scene(100e18);
        setEntry(c, 28_500e18);
        c.book.fundingLong = fundingIndex(100e18);
        (Usd equity,) = Liquidations.health(c);
        assertEq(equity, 600e18);
        assertAll(c);
    }

    function test_liquidate_PenaltyOfAFullCloseByRate() public pure {
        Liquidation memory l = assertAll(dusty(500e18));
        assertEq(l.penaltyRate, Rules.penaltyRate(16666666666666666, MMR, 5_000, 15_000));
        assertEq(l.penalty, Rules.up(30_000e18, uint256(Rate.unwrap(l.penaltyRate)), 1e18));
    }

    function test_liquidate_PenaltyOfAFullCloseByTheLeastReward() public pure {
        Context memory c = dusty(500e18);
        c.globals.minReward = 400e6;
        Liquidation memory l = assertAll(c);
        assertEq(l.penalty, 400e18);
        assertEq(l.reward, 400e18);
    }

    function test_liquidate_PenaltyIsNeverMoreThanTheMarginLeft() public pure {
        Context memory c = scene(50e18);
        Liquidation memory l = assertAll(c);
        // the fill costs 15 of the 50: 10 sold at an average premium of -1 / 2,000
        assertEq(l.penalty, 35e18);
        assertEq(l.payout, 0);
        assertEq(l.deficit, 0);
    }

    function test_liquidate_ReturnsTheRestOfTheMargin() public pure {
        Context memory c = dusty(500e18);
        Liquidation memory l = assertAll(c);
        assertEq(l.payout, 500e18 - 15e18 - Usd.unwrap(l.penalty));
        assertEq(c.position.margin, 0);
        assertEq(c.position.epoch, 1);
    }

    /// @dev The reward comes from insurance before the deficit does.
    function test_liquidate_DeficitByInsuranceThenByThePool() public pure {
        Context memory c = scene(0);
        c.position.margin = usd(0);
        c.quote.price = price(2_990e18);
        int256 lpCash = Usd.unwrap(c.cash.lpCash);
        Liquidation memory l = assertAll(c);
        // 100 lost by the index, 14.95 by the fill
        assertEq(l.deficit, 114.95e18);
        assertEq(l.penalty, 0);
        assertEq(l.reward, 2e18);
        assertEq(l.paidByInsurance, 98e18);
        assertEq(l.paidByPool, 16.95e18);
        assertEq(c.cash.insurance, 0);
        assertEq(c.cash.lpCash, lpCash + 114.95e18 - 16.95e18);
    }

    function test_liquidate_DeficitByInsuranceAlone() public pure {
        Context memory c = scene(0);
        c.cash.insurance = usd(1_000e18);
        Liquidation memory l = assertAll(c);
        assertEq(l.deficit, 15e18);
        assertEq(l.paidByInsurance, 15e18);
        assertEq(l.paidByPool, 0);
        assertEq(c.cash.insurance, 1_000e18 - 2e18 - 15e18);
    }

    function test_liquidate_DeficitByThePoolAlone() public pure {
        Context memory c = scene(0);
        c.cash.insurance = usd(0);
        Liquidation memory l = assertAll(c);
        assertEq(l.paidByPool, 15e18);
        assertEq(l.reward, 0);
        assertEq(c.cash.insurance, 0);
    }

    /// @dev F-10 and F-11, part or all, state and outcome.
    function testFuzz_liquidate_AgainstRules(uint256 seed) public pure {
        Context memory c = unhealthy(seed);
        Expected memory want = expected(c);
        Liquidation memory got = Liquidations.liquidate(c);
        assertEq(got.marginRatio, want.ratio, "ratio");
        assertEq(got.penaltyRate, want.penaltyRate, "penaltyRate");
        assertEq(got.closed, want.closed, "closed");
        assertEq(got.penalty, want.penalty, "penalty");
        assertEq(got.reward, want.reward, "reward");
        assertEq(got.payout, want.payout, "payout");
        assertEq(got.deficit, want.deficit, "deficit");
        assertEq(got.paidByInsurance, want.byInsurance, "by insurance");
        assertEq(got.paidByPool, want.deficit - want.byInsurance, "by pool");
        assertEq(c.cash.insurance, want.insurance, "insurance");
        assertState(c.position, c.book, c.cash, want.after_);
    }

    /// @dev I-6 and I-12: a part ends healthy, a penalty never exceeds what is left, nothing ends below 0.
    function testFuzz_liquidate_EndsWell(uint256 seed) public pure {
        Context memory c = unhealthy(seed);
        Liquidation memory l = Liquidations.liquidate(c);
        (Usd equity, Usd required) = Liquidations.health(c);
        if (Size.unwrap(c.position.size) != 0) assertTrue(equity >= required);
        assertTrue(l.deficit == usd(0) || (l.penalty == usd(0) && l.payout == usd(0)));
        assertGe(Usd.unwrap(c.position.margin), 0);
        assertGe(Usd.unwrap(c.cash.lpCash), 0);
        assertGe(Usd.unwrap(c.cash.insurance), 0);
    }

    /// @dev Not a unit appears or is lost between trader, liquidator, insurance and pool.
    function testFuzz_liquidate_ConservesMoney(uint256 seed) public pure {
        Context memory c = unhealthy(seed);
        Usd before = c.position.margin + c.cash.lpCash + c.cash.insurance;
        Liquidation memory l = Liquidations.liquidate(c);
        Usd after_ = c.position.margin + c.cash.lpCash + c.cash.insurance + l.reward + l.payout;
        assertEq(after_, Usd.unwrap(before));
    }

    /// @dev I-3, but for what the pool pays of a deficit.
    function testFuzz_liquidate_LowersNavByThePoolsPartOnly(uint256 seed) public pure {
        Context memory c = unhealthy(seed);
        int256 before = navOf(c);
        Liquidation memory l = Liquidations.liquidate(c);
        assertGe(navOf(c) + Usd.unwrap(l.paidByPool), before);
    }

    /// @dev I-6: at the largest size, notional, entry, margin and funding, whatever pool and insurance have.
    function test_liquidate_NeverRevertsAtTheBounds() public view {
        uint256 liquidated = 0;
        for (uint256 i = 0; i < 128; ++i) {
            Context memory c = extreme(i);
            (Usd equity, Usd required) = Liquidations.health(c);
            if (equity >= required) continue;
            HARNESS.liquidate(c);
            ++liquidated;
        }
        assertGt(liquidated, 60);
    }

    function test_socialize_NotWhileNavIsPositive() public pure {
        assertEq(socialized(0, 100e18, 2_900e18), 0);
        assertEq(socialized(5e18, 100e18, 2_900e18), 0);
    }

    function test_socialize_ByNav() public pure {
        assertEq(socialized(-60e18, 100e18, 2_900e18), 60e18);
    }

    function test_socialize_ByThePoolsPart() public pure {
        assertEq(socialized(-160e18, 100e18, 2_900e18), 100e18);
        assertEq(socialized(-160e18, 0, 2_900e18), 0);
    }

    /// @dev Ten short at 3,000 have won 70 at 2,993.
    function test_socialize_ByTheOtherSidesProfit() public pure {
        assertEq(socialized(-160e18, 100e18, 2_993e18), 70e18);
    }

    function test_socialize_NotWhereTheOtherSideHasLost() public pure {
        assertEq(socialized(-160e18, 100e18, 3_001e18), 0);
    }

    function test_socialize_NotOnAnEmptySide() public pure {
        Context memory c = scene(0);
        (c.book.shortOpenInterest, c.book.shortEntry) = (size(0), usd(0));
        Liquidation memory l;
        l.paidByPool = usd(100e18);
        Liquidations.socialize(c, l, usd(-160e18), false);
        assertEq(l.socialized, 0);
        assertEq(l.paidByPool, 100e18);
    }

    function test_socialize_RaisesTheIndexRoundedUp() public pure {
        Context memory c = scene(0);
        c.quote.price = price(2_900e18);
        (c.book.shortOpenInterest, c.book.shortEntry) = (size(3e18), usd(-9_000e18));
        Liquidation memory l;
        l.paidByPool = usd(100e18);
        Liquidations.socialize(c, l, usd(-100e18), false);
        assertEq(l.socializedPerUnit, 33333333333333333334);
        assertEq(l.paidByPool, 0);
    }

    function test_socialize_OnLongs() public pure {
        Context memory c = scene(0);
        c.quote.price = price(3_007e18);
        Liquidation memory l;
        l.paidByPool = usd(100e18);
        Liquidations.socialize(c, l, usd(-160e18), true);
        assertEq(l.socialized, 70e18);
        assertEq(l.socializedPerUnit, 7e18);
        assertEq(l.paidByPool, 30e18);
    }

    /// @dev I-7: never more than the side's profit but for the rounding of its index, and it is paid.
    function testFuzz_socialize_NeverTakesMoreThanTheProfit(uint256 seed, uint256 a, uint256 b, bool long) public pure {
        Context memory c = anyContext(seed);
        Liquidation memory l;
        int256 fromPool = int256(spread(a, 0, uint256(MAX_CASH)));
        l.paidByPool = usd(fromPool);
        int256 nav = spreadSigned(b, MAX_CASH);
        Liquidations.socialize(c, l, usd(nav), long);
        Rules.State memory s = plain(c.position, c.book, c.cash);
        int256 profit = Rules.most(Rules.sideProfit(s, long, Price.unwrap(c.quote.price)), 0);
        int256 want = Rules.most(0, Rules.least(Rules.least(-nav, fromPool), profit));
        assertEq(l.socialized, want);
        assertEq(l.paidByPool, fromPool - want);
        int256 given = FundingIndex.unwrap(l.socializedPerUnit) * (long ? s.longs : s.shorts);
        assertTrue(given >= want * 1e18 && given < want * 1e18 + (want > 0 ? (long ? s.longs : s.shorts) : int256(1)));
    }

    function assertPart(Context memory c) private pure returns (Liquidation memory l) {
        int256 q = Size.unwrap(c.position.size);
        l = Liquidations.liquidate(c);
        assertLt(Size.unwrap(l.closed), int256(Rules.mag(q)), "not a part");
        assertTrue(c.position.size != size(0));
    }

    function assertAll(Context memory c) private pure returns (Liquidation memory l) {
        int256 q = Size.unwrap(c.position.size);
        l = Liquidations.liquidate(c);
        assertEq(l.closed, int256(Rules.mag(q)), "not all");
        assertEq(c.position.size, 0);
        assertEq(c.position.margin, 0);
    }

    function penaltyRate(int256 r) private pure returns (Rate) {
        return Liquidations.penaltyRate(rate(r), rate(MMR), major());
    }

    function reward(int256 penalty, int256 insurance) private pure returns (Usd) {
        return Liquidations.reward(usd(penalty), usd(insurance), defaults());
    }

    function socialized(int256 nav, int256 fromPool, uint256 index) private pure returns (Usd) {
        Context memory c = scene(0);
        c.quote.price = price(index);
        Liquidation memory l;
        l.paidByPool = usd(fromPool);
        Liquidations.socialize(c, l, usd(nav), false);
        assertEq(l.socialized + l.paidByPool, fromPool);
        return l.socialized;
    }

    /// @dev A long of 10 opened at the index, 3,000, and a short of 10 against it; insurance 100.
    function scene(int256 margin) private pure returns (Context memory c) {
        (c.params, c.globals, c.quote) = (major(), defaults(), freshQuote(3_000e18));
        c.position = Position(size(10e18), usd(margin), usd(30_000e18), fundingIndex(0), 0);
        count(c.book, c.position);
        count(c.book, Position(size(-10e18), usd(0), usd(-30_000e18), fundingIndex(0), 0));
        (c.cash.lpCash, c.cash.insurance) = (usd(1_000_000e18), usd(100e18));
    }

    function mirrored(int256 margin) private pure returns (Context memory c) {
        c = scene(margin);
        c.position = Position(size(-10e18), usd(margin), usd(-30_000e18), fundingIndex(0), 0);
    }

    /// @dev So small that it is closed whole.
    function dusty(int256 margin) private pure returns (Context memory c) {
        c = scene(margin);
        c.globals.dust = 30_000e6;
    }

    /// @dev 2 at 3,000 in a flat market: half of mmr asks for exactly three quarters of it.
    function exactRest() private pure returns (Context memory c) {
        (c.params, c.globals, c.quote) = (major(), defaults(), freshQuote(3_000e18));
        (c.params.skewScale, c.params.sizeFactor) = (uint112(1e30), 0);
        (c.params.initialMargin, c.params.maintenanceMargin) = (45_000, 25_000);
        // t = 0.035, r = 0.0125: 2 * 0.0225 / (0.035 - 0.005) = 1.5
        (c.params.minPenalty, c.params.maxPenalty) = (5_000, 5_000);
        c.position = Position(size(2e18), usd(75e18), usd(6_000e18), fundingIndex(0), 0);
        count(c.book, c.position);
        c.cash.lpCash = usd(1_000_000e18);
    }

    function rates(Context memory c) private pure returns (int256 imr, int256 mmr) {
        (MarketParams memory p, int256 q) = (c.params, Size.unwrap(c.position.size));
        imr = Rules.requirementRate(p.initialMargin, p.sizeFactor, q, p.skewScale, 1);
        mmr = Rules.requirementRate(p.maintenanceMargin, p.sizeFactor, q, p.skewScale, 2);
    }

    function equityOf(Rules.State memory s, uint256 index) private pure returns (int256) {
        int256 side = s.size > 0 ? s.fundingLong : s.fundingShort;
        return s.margin + Rules.value(s.size, index) - s.entry - Rules.owed(s.size, side, s.fundingEntry);
    }

    /// @dev Half of them in deep markets, where a part is enough; equity from below 0 to just below MM.
    function unhealthy(uint256 seed) private pure returns (Context memory c) {
        c = anyContext(seed);
        Random memory random = Random(~seed);
        if (coin(random)) c.params.skewScale = uint112(MAX_SCALE);
        uint256 index = Price.unwrap(c.quote.price);
        (, int256 mmr) = rates(c);
        int256 q = Size.unwrap(c.position.size);
        int256 required = Rules.requirement(q, index, mmr, c.globals.minMaintenance);
        int256 entry = Rules.value(q, index) - spreadSigned(random, required);
        c.position.margin = usd(0);
        setEntry(c, q > 0 ? Rules.most(entry, 0) : Rules.least(entry, 0));
        int256 bare = equityOf(plain(c.position, c.book, c.cash), index);
        if (bare >= required) {
            entry = Usd.unwrap(c.position.entryNotional) + bare - required + 1;
            setEntry(c, q > 0 ? entry : Rules.least(entry, 0));
            bare = equityOf(plain(c.position, c.book, c.cash), index);
        }
        int256 target = required * int256(between(random, 0, 100)) / 100 - 1;
        c.position.margin = usd(Rules.least(Rules.most(target - bare, 0), MAX_MARGIN));
    }

    function expected(Context memory c) private pure returns (Expected memory x) {
        uint256 index = Price.unwrap(c.quote.price);
        Rules.State memory s = plain(c.position, c.book, c.cash);
        (int256 imr, int256 mmr) = rates(c);
        int256 n = Rules.notional(s.size, index);
        int256 e = equityOf(s, index);
        x.ratio = e > 0 ? Rules.down(uint256(e), 1e18, uint256(n)) : int256(0);
        x.penaltyRate = Rules.penaltyRate(x.ratio, mmr, c.params.minPenalty, c.params.maxPenalty);
        bool part = e > 0 && 2 * x.ratio >= mmr && n > dustOf(c) && expectPart(c, x, (imr + mmr) / 2);
        if (!part) expectAll(c, x, n);
        int256 half = Rules.most(x.penalty / 2, int256(uint256(c.globals.minReward)) * 1e12);
        x.insurance = Usd.unwrap(c.cash.insurance);
        x.reward = Rules.least(Rules.least(half, int256(uint256(c.globals.maxReward)) * 1e12), x.penalty + x.insurance);
        x.insurance += x.penalty - x.reward;
        x.after_.margin -= x.penalty;
        if (!part) expectSettlement(x);
    }

    function expectPart(Context memory c, Expected memory x, int256 t) private pure returns (bool) {
        uint256 index = Price.unwrap(c.quote.price);
        Rules.State memory s = plain(c.position, c.book, c.cash);
        x.closed = Rules.up(Rules.mag(s.size), uint256(t - x.ratio), uint256(t - x.penaltyRate));
        int256 left = int256(Rules.mag(s.size)) - x.closed;
        if (left <= 0 || Rules.notional(left, index) <= dustOf(c)) return false;
        curve(s, c, -Rules.sign(s.size) * x.closed);
        int256 e = equityOf(s, index);
        x.penalty = Rules.up(uint256(Rules.notional(x.closed, index)), uint256(x.penaltyRate), 1e18);
        x.penalty = Rules.least(x.penalty, Rules.most(e, 0));
        x.after_ = s;
        int256 mmr =
            Rules.requirementRate(c.params.maintenanceMargin, c.params.sizeFactor, s.size, c.params.skewScale, 2);
        int256 required = Rules.requirement(s.size, index, mmr, c.globals.minMaintenance);
        return e - x.penalty >= required && s.margin >= x.penalty;
    }

    function expectAll(Context memory c, Expected memory x, int256 n) private pure {
        Rules.State memory s = plain(c.position, c.book, c.cash);
        x.closed = int256(Rules.mag(s.size));
        curve(s, c, -s.size);
        x.penalty = Rules.up(uint256(n), uint256(x.penaltyRate), 1e18);
        x.penalty = Rules.most(x.penalty, int256(uint256(c.globals.minReward)) * 1e12);
        x.penalty = Rules.least(x.penalty, Rules.most(s.margin, 0));
        x.after_ = s;
    }

    function expectSettlement(Expected memory x) private pure {
        int256 margin = x.after_.margin;
        (x.payout, x.deficit) = margin < 0 ? (int256(0), -margin) : (margin, int256(0));
        x.byInsurance = Rules.least(x.deficit, x.insurance);
        x.insurance -= x.byInsurance;
        x.after_.lpCash -= x.deficit - x.byInsurance;
        x.after_.margin = 0;
    }

    function curve(Rules.State memory s, Context memory c, int256 d) private pure {
        uint256 index = Price.unwrap(c.quote.price);
        Rules.move(s, index, d, Rules.cost(d, s.longs - s.shorts, c.params.skewScale, index));
    }

    function dustOf(Context memory c) private pure returns (int256) {
        return int256(uint256(c.globals.dust)) * 1e12;
    }

    /// @dev |size| 2^103 - 1, notional 2^126; each bit of `i` is a choice.
    function extreme(uint256 i) private pure returns (Context memory c) {
        (c.params, c.globals) = (major(), defaults());
        (c.params.skewScale, c.quote) = (uint112(MAX_SCALE), freshQuote(MAX_PRICE / 2));
        int256 q = i & 1 == 0 ? MAX_SIZE : -MAX_SIZE;
        int256 value = Rules.value(q, MAX_PRICE / 2);
        int256 entry = i & 2 == 0 ? value : q > 0 ? MAX_CASH : value / 2;
        int256 margin = i & 64 == 0 ? Rules.notional(q, MAX_PRICE / 2) / 40 : int256(1);
        c.position = Position(size(q), usd(i & 4 == 0 ? MAX_MARGIN : margin), usd(entry), fundingIndex(0), 0);
        c.position.fundingEntry = fundingIndex(i & 8 == 0 ? -int256(MAX_INDEX) : int256(0));
        count(c.book, c.position);
        if (i & 16 == 0) count(c.book, Position(size(-q), usd(0), usd(-value), fundingIndex(0), 0));
        if (i & 32 == 0) (c.cash.lpCash, c.cash.insurance) = (usd(MAX_CASH / 2), usd(MAX_MARGIN));
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Vm} from "forge-std/Vm.sol";

import {IExchange} from "../../src/interfaces/IExchange.sol";
import {BalanceReason, Liquidation, MarketParams, Order, Reason, Switch} from "../../src/types/Types.sol";
import {Price, Rate, Size, Usd} from "../../src/types/Units.sol";
import {Expected} from "../base/Expected.sol";
import {Rules} from "../reference/Rules.sol";

/// @dev Exchange.liquidate and previewLiquidation: F-10 and F-11.
///
/// who may be liquidated
/// - unlisted market, no position, ended market, price too old, grace: refused
/// - E = MM refused, E one unit below taken: by price, by margin, by funding alone, by minMaintenance
/// how much
/// - partial: exact, long and short, ends healthy
/// - full: what is left <= dust, 2r < mmr, E <= 0, unhealthy after, margin negative after
/// what it costs
/// - penalty rate at r = mmr - 1, mmr / 2, 0; at least minReward on a full close; never more than what is left
/// - reward: half, maxReward, minReward out of the penalty, of insurance, of less insurance, of none
/// - dust and self-liquidation earn nothing
/// - the account of the credit, the account itself among them
/// losses
/// - insurance alone; insurance and pool; socialised up to -NAV, up to the deficit, up to the other side's profit,
///   onto shorts and onto longs; other side empty or of one unit; NAV left negative
/// - a winner by funding is paid his share
/// never blocked
/// - beyond 100 % of the price, beyond the skew cap, dead token, switches of the guardian
abstract contract LiquidateBase is Expected {
    /// @dev Adds the margin that makes the equity `target` now.
    function setEquity(address who, uint16 market, int256 target) internal {
        int256 missing = target - equityOf(stateOf(who, market), priceOf(market));
        require(missing > 0, "the equity is there already");
        vm.prank(who);
        exchange.addMargin(market, Usd.wrap(missing));
    }

    /// @dev Takes margin away in storage, as a falling price would take equity.
    function takeMargin(address who, uint16 market, int256 amount) internal {
        int256 margin = marginOf(who, market) - amount;
        bytes32 slot = keccak256(abi.encode(uint256(market), keccak256(abi.encode(who, uint256(1)))));
        uint256 word = uint256(vm.load(address(exchange), slot)) & ~(uint256(type(uint112).max) << 104);
        vm.store(address(exchange), slot, bytes32(word | (uint256(margin) << 104)));
        assertEq(marginOf(who, market), margin);
    }

    /// @dev Makes r of F-10 exactly `ratio`.
    function setRatio(address who, uint16 market, int256 ratio) internal {
        int256 n = Rules.notional(sizeOf(who, market), priceOf(market));
        setEquity(who, market, Rules.up(uint256(ratio), uint256(n), 1e18));
    }

    function mmrOf(address who, uint16 market) internal view returns (int256) {
        return mmrOf(sizeOf(who, market), exchange.marketOf(market).params);
    }

    /// @dev Liquidates `who` and compares outcome, events and state with F-10 and F-11.
    function liquidate(address who, uint16 market, address credit) internal returns (Liquidation memory got) {
        (Rules.State memory a, Outcome memory o) = expectLiquidation(who, market);
        Liquidation memory preview = exchange.previewLiquidation(who, market);
        assertOutcome(preview, a, o);
        Vm.Log[] memory want = tell(who, market, credit, a, o);
        int256 creditBefore = balanceOf(credit);
        int256 ownerBefore = balanceOf(who);
        vm.recordLogs();
        got = exchange.liquidate(who, market, credit);
        assertLogs(vm.getRecordedLogs(), want);
        assertEq(abi.encode(got), abi.encode(preview), "preview");
        assertAfter(who, market, a, o);
        assertEq(balanceOf(credit), creditBefore + o.reward + (credit == who ? o.payout : int256(0)), "credit");
        if (credit != who) assertEq(balanceOf(who), ownerBefore + o.payout, "payout");
        if (a.size != 0) {
            assertGe(equityOf(a, priceOf(market)), maintenanceOf(a.size, market, priceOf(market)), "ends unhealthy");
        }
    }

    function liquidate(address who, uint16 market) internal returns (Liquidation memory) {
        return liquidate(who, market, bot);
    }

    function tell(address who, uint16 market, address credit, Rules.State memory a, Outcome memory o)
        private
        returns (Vm.Log[] memory)
    {
        vm.recordLogs();
        tellChange(who, market, Reason.Liquidation, a, o);
        int256 before = balanceOf(credit) + (credit == who ? o.payout : int256(0));
        if (o.reward != 0) tellBalance(credit, o.reward, before + o.reward, BalanceReason.LiquidationReward);
        tellSocialized(market, a, o);
        emit IExchange.Liquidated(
            who,
            market,
            credit,
            Size.wrap(o.closed),
            Rate.wrap(o.ratio),
            Rate.wrap(o.penaltyRate),
            Usd.wrap(o.penalty),
            Usd.wrap(o.reward),
            Usd.wrap(o.deficit),
            Usd.wrap(o.byInsurance),
            Usd.wrap(o.byPool),
            Usd.wrap(o.socialized)
        );
        return vm.getRecordedLogs();
    }

    function assertHealthy(address who, uint16 market, int256 equity, int256 required) internal {
        bytes memory healthy =
            abi.encodeWithSelector(IExchange.Healthy.selector, who, market, Usd.wrap(equity), Usd.wrap(required));
        vm.expectRevert(healthy);
        exchange.previewLiquidation(who, market);
        vm.expectRevert(healthy);
        exchange.liquidate(who, market, bot);
    }

    /// @dev Carol's 10,000,000 DOGE double: the pool owes her about 1,000,000.
    function openLiability() internal {
        trade(carol, DOGE, 10_000_000e18, 150_000e18);
    }
}

/// @dev Who may be liquidated, how much, and what it costs.
contract LiquidateTest is LiquidateBase {
    // ---- who may be liquidated

    function test_RevertWhen_MarketIsUnlisted() public {
        vm.expectRevert(abi.encodeWithSelector(IExchange.UnknownMarket.selector, 3));
        exchange.liquidate(alice, 3, bot);
        vm.expectRevert(abi.encodeWithSelector(IExchange.UnknownMarket.selector, 0));
        exchange.previewLiquidation(alice, 0);
    }

    function test_RevertWhen_NoPosition() public {
        vm.expectRevert(abi.encodeWithSelector(IExchange.NoPosition.selector, alice, ETH));
        exchange.liquidate(alice, ETH, bot);
    }

    function test_RevertWhen_MarketHasEnded() public {
        openPair();
        passTo(60, 1840e18, dogePrice);
        vm.prank(address(timelock));
        governance.endMarket(ETH, Price.wrap(0));
        vm.expectRevert(abi.encodeWithSelector(IExchange.MarketNotLive.selector, ETH));
        exchange.liquidate(alice, ETH, bot);
    }

    function test_RevertWhen_PriceIsTooOld() public {
        openPair();
        passTo(60, 1840e18, dogePrice);
        uint256 pushed = vm.getBlockTimestamp();
        vm.warp(pushed + 11);
        vm.expectRevert(abi.encodeWithSelector(IExchange.PriceTooOld.selector, ETH, pushed));
        exchange.liquidate(alice, ETH, bot);
        vm.warp(pushed + 10);
        liquidate(alice, ETH);
    }

    function test_RevertWhen_InGrace() public {
        openPair();
        passTo(601, 1840e18, dogePrice);
        uint256 until = vm.getBlockTimestamp() + 300;
        assertEq(feed.graceUntil(ETH), until);
        vm.warp(until - 1);
        setPrices(1840e18, dogePrice);
        vm.expectRevert(abi.encodeWithSelector(IExchange.InGrace.selector, ETH));
        exchange.liquidate(alice, ETH, bot);
        vm.warp(until);
        liquidate(alice, ETH);
    }

    /// @dev margin 19,879.994, entry 200,010: E = MM = 4,628.19… at 1,847.581988…
    function test_ThresholdByPrice() public {
        openPair();
        passTo(60, 1_847_581_988_819_939_484_077, dogePrice);
        assertHealthy(alice, ETH, 4_628_192_881_993_948_407_700, 4_628_192_881_993_948_407_613);
        passTo(1, 1_847_581_988_819_939_484_076, dogePrice);
        Liquidation memory got = liquidate(alice, ETH);
        assertEq(Rate.unwrap(got.marginRatio), 25_049_999_999_999_999);
        assertGt(sizeOf(alice, ETH), 0);
    }

    function test_RevertWhen_EquityIsTheRequirement() public {
        openPair();
        passTo(60, 1840e18, dogePrice);
        setEquity(alice, ETH, 4609.2e18);
        assertHealthy(alice, ETH, 4609.2e18, 4609.2e18);
    }

    function test_EquityOneUnitBelowTheRequirement() public {
        openPair();
        passTo(60, 1840e18, dogePrice);
        setEquity(alice, ETH, 4609.2e18 - 1);
        liquidate(alice, ETH);
    }

    /// @dev A second at 2,000 and 0.75 % costs 520,833,333,333,334 a unit: 4.166666666666672 for 8,000.
    function test_ThresholdByFundingAlone() public {
        openWhale(1_200_000e18);
        passTo(60, 1910e18, dogePrice);
        int256 required = 443_120e18;
        int256 second = 8000 * 497_395_833_333_334;
        setEquity(alice, ETH, required + second);
        uint256 now_ = vm.getBlockTimestamp();
        vm.warp(now_ + 1);
        assertHealthy(alice, ETH, required, required);
        vm.warp(now_ + 2);
        liquidate(alice, ETH);
    }

    function test_OneUnitBelowByFundingAlone() public {
        openWhale(1_200_000e18);
        passTo(60, 1910e18, dogePrice);
        setEquity(alice, ETH, 443_120e18 + 8000 * 497_395_833_333_334 - 1);
        assertHealthy(alice, ETH, 443_120e18 + 8000 * 497_395_833_333_334 - 1, 443_120e18);
        vm.warp(vm.getBlockTimestamp() + 1);
        liquidate(alice, ETH);
    }

    /// @dev A notional of 179 needs 4.5 by its rate, and 10.
    function test_ThresholdByMinMaintenance() public {
        openBoth(alice, bob, ETH, 0.1e18, 30e18);
        passTo(60, 1790e18, dogePrice);
        setEquity(alice, ETH, 10e18 - 1);
        uint256 before = vm.snapshotState();
        Liquidation memory got = liquidate(alice, ETH);
        assertEq(Size.unwrap(got.closed), 0.1e18);
        vm.revertToState(before);
        setEquity(alice, ETH, 10e18);
        assertHealthy(alice, ETH, 10e18, 10e18);
    }

    // ---- a part

    /// @dev mmr 2.505 %, imr 5.01 %, t 3.7575 %; r = 3,869.994 / 184,000.
    function test_PartialOfALong() public {
        openPair();
        passTo(60, 1840e18, dogePrice);
        int256 before = insurance();
        int256 cash = lpCash();
        Liquidation memory got = liquidate(alice, ETH);
        assertEq(Rate.unwrap(got.marginRatio), 21_032_576_086_956_521);
        assertEq(Rate.unwrap(got.penaltyRate), 6_603_762_041_135_122);
        assertEq(Size.unwrap(got.closed), 53_412_214_051_678_071_161);
        assertEq(Usd.unwrap(got.fill.cost), -98_275_849_219_646_540_840_480);
        assertEq(Usd.unwrap(got.fill.realizedPnl), -8_553_920_105_114_769_288_637);
        assertEq(Usd.unwrap(got.penalty), 649_007_655_104_918_347_925);
        assertEq(Usd.unwrap(got.reward), 324_503_827_552_459_173_962);
        assertEq(sizeOf(alice, ETH), 46_587_785_948_321_928_839);
        assertEq(marginOf(alice, ETH), 10_677_066_239_780_312_363_438);
        assertEq(Usd.unwrap(position(alice, ETH).entryNotional), 93_180_230_675_238_689_870_883);
        assertEq(insurance() - before, 649_007_655_104_918_347_925 - 324_503_827_552_459_173_962);
        assertEq(lpCash() - cash, 8_553_920_105_114_769_288_637);
        assertEq(position(alice, ETH).epoch, 0);
        // 3,218.36… against 2,145.03…
        assertHealthy(alice, ETH, 3_218_361_709_453_971_556_315, 2_145_034_941_678_410_058_834);
    }

    function test_PartialOfAShort() public {
        openPair();
        passTo(60, 2155e18, dogePrice);
        Liquidation memory got = liquidate(bob, ETH);
        // E = 19,919.996 + 200,010 - 215,500
        assertEq(Rate.unwrap(got.marginRatio), Rules.down(4429.996e18, 1e18, 215_500e18));
        assertGt(Usd.unwrap(got.fill.cost), 0);
        assertLt(sizeOf(bob, ETH), 0);
        assertGt(sizeOf(bob, ETH), -100e18);
    }

    function test_PartialTwice() public {
        openPair();
        passTo(60, 1840e18, dogePrice);
        liquidate(alice, ETH);
        passTo(60, 1810e18, dogePrice);
        liquidate(alice, ETH);
        assertGt(sizeOf(alice, ETH), 0);
    }

    // ---- all of it

    /// @dev With r = 2.18 % of 1 ETH what is left is worth dust, to the unit, at one price: full there, partial above.
    function test_FullWhenDustIsLeft() public {
        uint256 price = openAtDust();
        passTo(60, price, dogePrice);
        setRatio(alice, ETH, 0.0218e18);
        assertEq(Size.unwrap(liquidate(alice, ETH).closed), 1e18);
    }

    function test_PartialWhenAUnitMoreThanDustIsLeft() public {
        uint256 price = openAtDust() + 2;
        passTo(60, price, dogePrice);
        setRatio(alice, ETH, 0.0218e18);
        liquidate(alice, ETH);
        assertEq(Rules.notional(sizeOf(alice, ETH), price), 1000e18 + 1);
    }

    /// @dev The highest price at which the half that is left is worth 1,000.
    function openAtDust() private returns (uint256 price) {
        passTo(1, 2090e18, dogePrice);
        openBoth(alice, bob, ETH, 1e18, 117e18);
        MarketParams memory params = majorParams();
        int256 penalty = Rules.penaltyRate(0.0218e18, mmrOf(alice, ETH), params.minPenalty, params.maxPenalty);
        int256 left = 1e18 - partialSize(1e18, 0.0218e18, penalty, params);
        price = 1000e36 / uint256(left);
        assertEq(Rules.notional(left, price), 1000e18);
        assertEq(Rules.notional(left, price + 2), 1000e18 + 1);
    }

    /// @dev mmr 2.505 %: 2r = mmr at 1.2525 %.
    function test_PartialAtHalfOfMmr() public {
        openPair();
        passTo(60, 1820e18, dogePrice);
        setRatio(alice, ETH, 12_525_000_000_000_000);
        assertLt(Size.unwrap(liquidate(alice, ETH).closed), 100e18);
    }

    function test_FullBelowHalfOfMmr() public {
        openPair();
        passTo(60, 1820e18, dogePrice);
        setRatio(alice, ETH, 12_525_000_000_000_000 - 1);
        assertEq(Size.unwrap(liquidate(alice, ETH).closed), 100e18);
        assertEq(position(alice, ETH).epoch, 1);
    }

    function test_FullWithoutEquity() public {
        openPair();
        passTo(60, 1790e18, dogePrice);
        setEquity(alice, ETH, 0);
        Liquidation memory got = liquidate(alice, ETH);
        assertEq(Size.unwrap(got.closed), 100e18);
        assertEq(Rate.unwrap(got.marginRatio), 0);
        assertEq(Rate.unwrap(got.penaltyRate), 0.015e18);
    }

    /// @dev Selling 88 % of 4,000 where shorts prevail costs more on the curve than the target leaves for it.
    function test_FullWhenThePartWouldEndUnhealthy() public {
        openBoth(alice, bob, ETH, 4000e18, 500_000e18);
        trade(carol, ETH, -4000e18, 600_000e18);
        passTo(60, 1900e18, dogePrice);
        setRatio(alice, ETH, 0.0136e18);
        (Rules.State memory part, Outcome memory o, bool ends) = expectPart(alice, ETH);
        assertFalse(ends);
        assertGt(o.closed, 0);
        assertGe(part.margin, 0);
        assertLt(equityOf(part, 1900e18), maintenanceOf(part.size, ETH, 1900e18));
        assertEq(Size.unwrap(liquidate(alice, ETH).closed), 4000e18);
    }

    /// @dev He owes more funding than his margin: a part of his profit would not cover it, all of it does.
    function test_FullWhenThePartWouldLeaveNegativeMargin() public {
        openWhale(1_200_000e18);
        passTo(750_000, 2300e18, dogePrice);
        pass(300);
        (Rules.State memory part, Outcome memory o, bool ends) = expectPart(alice, ETH);
        assertFalse(ends);
        assertGt(o.closed, 0);
        assertLt(part.margin, 0);
        assertGe(equityOf(part, 2300e18), maintenanceOf(part.size, ETH, 2300e18));
        Liquidation memory got = liquidate(alice, ETH);
        assertEq(Size.unwrap(got.closed), 8000e18);
        assertGt(Usd.unwrap(got.payout), 0);
    }

    // ---- the penalty

    function test_PenaltyRateAtTheThreshold() public {
        openPair();
        passTo(60, 1840e18, dogePrice);
        setRatio(alice, ETH, 25_050_000_000_000_000 - 1);
        // pMin and the least of its growth
        assertEq(Rate.unwrap(liquidate(alice, ETH).penaltyRate), 0.005e18 + 1);
    }

    function test_PenaltyRateHalfWay() public {
        openPair();
        passTo(60, 1820e18, dogePrice);
        setRatio(alice, ETH, 12_525_000_000_000_000);
        assertEq(Rate.unwrap(liquidate(alice, ETH).penaltyRate), 0.01e18);
    }

    /// @dev 9.9 of 179 is more than mmr, but less than minMaintenance.
    function test_PenaltyRateAboveMmrIsTheLeast() public {
        openBoth(alice, bob, ETH, 0.1e18, 30e18);
        passTo(60, 1790e18, dogePrice);
        setEquity(alice, ETH, 9.9e18);
        Liquidation memory got = liquidate(alice, ETH);
        assertEq(Rate.unwrap(got.penaltyRate), 0.005e18);
        // 0.895 by rate, 2 at least
        assertEq(Usd.unwrap(got.penalty), 2e18);
        assertEq(Usd.unwrap(got.reward), 2e18);
    }

    function test_PenaltyIsAtMostWhatIsLeft() public {
        openPair();
        passTo(60, 1790e18, dogePrice);
        setEquity(alice, ETH, 100e18);
        Liquidation memory got = liquidate(alice, ETH);
        // selling 100 from skew 0 costs 0.005 % of 179,000
        assertEq(Usd.unwrap(got.penalty), 100e18 - 8.95e18);
        assertEq(Usd.unwrap(got.payout), 0);
        assertEq(Usd.unwrap(got.deficit), 0);
        assertEq(Usd.unwrap(got.reward), (100e18 - 8.95e18) / 2);
    }

    function test_RewardIsAtMostMaxReward() public {
        openWhale(1_200_000e18);
        passTo(60, 1910e18, dogePrice);
        setEquity(alice, ETH, 440_000e18);
        int256 before = insurance();
        Liquidation memory got = liquidate(alice, ETH);
        assertEq(Usd.unwrap(got.reward), 500e18);
        assertGt(Usd.unwrap(got.penalty), 1000e18);
        assertEq(insurance() - before, Usd.unwrap(got.penalty) - 500e18);
    }

    /// @dev 0.1 ETH with an equity of 0.5: selling it from skew 0 costs 0.00000895.
    function test_MinRewardFromInsurance() public {
        openPoor(0.5e18);
        setCash(lpCash(), 10e18);
        Liquidation memory got = liquidate(alice, ETH);
        assertEq(Usd.unwrap(got.penalty), 0.49999105e18);
        assertEq(Usd.unwrap(got.reward), 2e18);
        assertEq(insurance(), 8.49999105e18);
    }

    function test_MinRewardFromTheRestOfInsurance() public {
        openPoor(0.5e18);
        setCash(lpCash(), 1e18);
        assertEq(Usd.unwrap(liquidate(alice, ETH).reward), 1.49999105e18);
        assertEq(insurance(), 0);
    }

    function test_RewardWithoutInsurance() public {
        openPoor(0.5e18);
        setCash(lpCash(), 0);
        assertEq(Usd.unwrap(liquidate(alice, ETH).reward), 0.49999105e18);
        assertEq(insurance(), 0);
    }

    function test_RewardBeforeTheDeficit() public {
        openPoor(-3e18);
        setCash(lpCash(), 10e18);
        Liquidation memory got = liquidate(alice, ETH);
        assertEq(Usd.unwrap(got.penalty), 0);
        assertEq(Usd.unwrap(got.reward), 2e18);
        assertEq(Usd.unwrap(got.deficit), 3.00000895e18);
        assertEq(Usd.unwrap(got.paidByInsurance), 3.00000895e18);
        assertEq(insurance(), 4.99999105e18);
    }

    function test_RewardTakesInsuranceFromTheDeficit() public {
        openPoor(-3e18);
        setCash(lpCash(), 4e18);
        Liquidation memory got = liquidate(alice, ETH);
        assertEq(Usd.unwrap(got.reward), 2e18);
        assertEq(Usd.unwrap(got.paidByInsurance), 2e18);
        assertEq(Usd.unwrap(got.paidByPool), 1.00000895e18);
        assertEq(insurance(), 0);
    }

    function test_NoRewardWithoutMarginAndInsurance() public {
        openPoor(-3e18);
        setCash(lpCash(), 0);
        Liquidation memory got = liquidate(alice, ETH);
        assertEq(Usd.unwrap(got.reward), 0);
        assertEq(Usd.unwrap(got.paidByPool), 3.00000895e18);
        assertEq(balanceOf(bot), 0.5e18);
    }

    /// @dev Alice's 0.1 ETH at 1,790 with this equity.
    function openPoor(int256 equity) private {
        // margin 29.88, entry 200.00001
        openBoth(alice, bob, ETH, 0.1e18, 30e18);
        passTo(60, 1790e18, dogePrice);
        takeMargin(alice, ETH, equityOf(stateOf(alice, ETH), 1790e18) - equity);
    }

    // ---- nothing to farm

    /// @dev On a price that comes by, a dust position pays the whole reward itself: insurance never falls, and opener
    /// and liquidator together have no more than before.
    /// forge-config: lite.fuzz.runs = 40
    function testFuzz_DustIsNotFarmable(uint256 size, uint256 equity) public {
        size = bound(size, 0.01e18, 0.45e18);
        openBoth(alice, bob, ETH, int256(size), int256(size) * 220 + 60e18);
        passTo(60, 1790e18, dogePrice);
        equity = bound(equity, 2.01e18, 9.99e18);
        // the equity of a position whose price came down slowly
        takeMargin(alice, ETH, equityOf(stateOf(alice, ETH), 1790e18) - int256(equity));
        int256 before = insurance();
        int256 mine = balanceOf(alice) + balanceOf(bot);
        Liquidation memory got = liquidate(alice, ETH);
        assertGe(insurance(), before);
        assertLe(Usd.unwrap(got.reward), Usd.unwrap(got.penalty));
        assertLe(balanceOf(alice) + balanceOf(bot), mine + int256(equity));
    }

    /// forge-config: lite.fuzz.runs = 40
    function testFuzz_SelfLiquidationNeverEarns(uint256 size, uint256 equity) public {
        size = bound(size, 0.01e18, 2000e18);
        fund(alice, 1_000_000e6);
        openBoth(alice, bob, ETH, int256(size), int256(size) * 240 + 60e18);
        passTo(60, 1900e18, dogePrice);
        int256 required = maintenanceOf(int256(size), ETH, 1900e18);
        equity = bound(equity, 2.5e18, uint256(required - 1));
        int256 now_ = equityOf(stateOf(alice, ETH), 1900e18);
        takeMargin(alice, ETH, now_ - int256(equity));
        int256 before = balanceOf(alice) + equityOf(stateOf(alice, ETH), 1900e18);
        int256 kept = insurance();
        Liquidation memory got = liquidate(alice, ETH, alice);
        int256 after_ = balanceOf(alice) + equityOf(stateOf(alice, ETH), 1900e18);
        assertLe(after_, before - Usd.unwrap(got.penalty) + Usd.unwrap(got.reward));
        assertLe(after_, before);
        if (Usd.unwrap(got.penalty) >= 2e18) assertGe(insurance(), kept);
    }

    // ---- who is paid

    function test_CreditsTheNamedAccount() public {
        openPair();
        passTo(60, 1840e18, dogePrice);
        int256 before = balanceOf(carol);
        vm.prank(bob);
        exchange.liquidate(alice, ETH, carol);
        assertEq(balanceOf(carol) - before, 324_503_827_552_459_173_962);
    }

    function test_CreditsTheAccountItself() public {
        openPair();
        passTo(60, 1790e18, dogePrice);
        setEquity(alice, ETH, 1000e18);
        liquidate(alice, ETH, alice);
    }
}

/// @dev Who bears what a liquidation loses, and that nothing blocks it.
contract LiquidateLossesTest is LiquidateBase {
    // margin 19,879.994; selling 100 from skew 0 at 1,500 brings 149,992.5 of 200,010
    int256 private constant LOSS = 200_010e18 - 149_992.5e18;
    int256 private constant DEFICIT = LOSS - 19_879.994e18;
    // Bob's short at 1,500
    int256 private constant PROFIT = 200_010e18 - 150_000e18;

    function setUp() public override {
        super.setUp();
        openPair();
    }

    function crash(int256 lpCash_, int256 insurance_) private {
        passTo(60, 1500e18, dogePrice);
        setCash(lpCash_, insurance_);
    }

    function test_DeficitOnInsurance() public {
        crash(1_000_000e18, 50_000e18);
        Liquidation memory got = liquidate(alice, ETH);
        assertEq(Usd.unwrap(got.deficit), DEFICIT);
        assertEq(Usd.unwrap(got.paidByInsurance), DEFICIT);
        assertEq(Usd.unwrap(got.paidByPool), 0);
        assertEq(insurance(), 50_000e18 - 2e18 - DEFICIT);
        assertEq(lpCash(), 1_000_000e18 + LOSS);
    }

    function test_DeficitOnInsuranceAndPool() public {
        crash(1_000_000e18, 10_000e18);
        Liquidation memory got = liquidate(alice, ETH);
        assertEq(Usd.unwrap(got.paidByInsurance), 10_000e18 - 2e18);
        assertEq(Usd.unwrap(got.paidByPool), DEFICIT - (10_000e18 - 2e18));
        assertEq(Usd.unwrap(got.socialized), 0);
        assertEq(insurance(), 0);
        assertEq(lpCash(), 1_000_000e18 + LOSS - Usd.unwrap(got.paidByPool));
    }

    /// @dev NAV 0 is not negative: nothing is socialised; a unit less of it, and a unit is.
    function test_SocializesOnlyBelowZeroNav() public {
        crash(1_000_000e18, 0);
        uint256 before = vm.snapshotState();
        exchange.liquidate(alice, ETH, bot);
        int256 spare = nav();
        vm.revertToState(before);
        setCash(1_000_000e18 - spare, 0);
        Liquidation memory got = liquidate(alice, ETH);
        assertEq(Usd.unwrap(got.socialized), 0);
        assertEq(nav(), 0);
        vm.revertToState(before);
        setCash(1_000_000e18 - spare - 1, 0);
        got = liquidate(alice, ETH);
        assertEq(Usd.unwrap(got.socialized), 1);
        assertEq(Usd.unwrap(got.paidByPool), DEFICIT - 1);
    }

    /// @dev NAV: 10,000 + 19,879.994 - 50,017.5 (Bob's exit buys 100 from skew -100 at 149,992.5).
    function test_SocializesUpToTheHoleOntoShorts() public {
        crash(10_000e18, 0);
        Liquidation memory got = liquidate(alice, ETH);
        int256 hole = 50_017.5e18 - 29_879.994e18;
        assertEq(Usd.unwrap(got.socialized), hole);
        assertEq(Usd.unwrap(got.paidByPool), DEFICIT - hole);
        assertEq(lpCash(), 29_879.994e18);
        // 20,137.506 over 100
        assertEq(stateOf(bob, ETH).fundingShort, 201.37506e18);
        assertEq(nav(), 0);
        assertEq(owedBy(stateOf(bob, ETH)), hole);
    }

    function test_SocializesUpToTheHoleOntoLongs() public {
        passTo(60, 2600e18, dogePrice);
        setCash(10_000e18, 0);
        Liquidation memory got = liquidate(bob, ETH);
        // Bob buys 100 from skew 0: 260,013; Alice's exit from skew 100 brings as much
        assertEq(Usd.unwrap(got.deficit), 260_013e18 - 200_010e18 - 19_919.996e18);
        int256 hole = 60_003e18 - 29_919.996e18;
        assertEq(Usd.unwrap(got.socialized), hole);
        assertEq(stateOf(alice, ETH).fundingLong, 300.83004e18);
        assertEq(stateOf(alice, ETH).fundingShort, 0);
        assertEq(nav(), 0);
    }

    function test_SocializesUpToTheDeficit() public {
        openLiability();
        passTo(60, 1500e18, 0.2e18);
        setCash(0, 5000e18);
        Rules.State memory a = stateOf(alice, ETH);
        int256 deficit = LOSS - a.margin + owedBy(a);
        Liquidation memory got = liquidate(alice, ETH);
        assertEq(Usd.unwrap(got.deficit), deficit);
        assertEq(Usd.unwrap(got.paidByInsurance), 4998e18);
        assertEq(Usd.unwrap(got.socialized), deficit - 4998e18);
        assertEq(Usd.unwrap(got.paidByPool), 0);
        assertLt(nav(), 0);
    }

    /// @dev The other side's profit is all that it can give up: Bob went home, and came back at 1,510.
    function test_SocializesUpToTheProfit() public {
        openLiability();
        passTo(60, 1510e18, dogePrice);
        trade(bob, ETH, 100e18, 0);
        trade(bob, ETH, -100e18, 20_000e18);
        passTo(60, 1500e18, 0.2e18);
        setCash(0, 0);
        int256 profit = -150_000e18 - Usd.unwrap(position(bob, ETH).entryNotional);
        assertGt(profit, 900e18);
        Liquidation memory got = liquidate(alice, ETH);
        assertGt(Usd.unwrap(got.deficit), 30_000e18);
        assertEq(Usd.unwrap(got.socialized), profit);
        assertEq(Usd.unwrap(got.paidByPool), Usd.unwrap(got.deficit) - profit);
        assertLt(nav(), 0);
    }

    function test_SocializesNoMoreThanAOneUnitSideHas() public {
        openLiability();
        trade(bob, ETH, 100e18 - 1, 0);
        assertEq(sizeOf(bob, ETH), -1);
        passTo(60, 1500e18, 0.2e18);
        setCash(0, 0);
        int256 profit = -1500 - Usd.unwrap(position(bob, ETH).entryNotional);
        assertGt(profit, 490);
        Liquidation memory got = liquidate(alice, ETH);
        assertEq(Usd.unwrap(got.socialized), profit);
        assertEq(Usd.unwrap(got.paidByPool), Usd.unwrap(got.deficit) - profit);
        assertLt(nav(), 0);
    }

    function test_SocializesNothingOntoALosingSide() public {
        openLiability();
        // Bob's entry is below the crash
        passTo(60, 1900e18, dogePrice);
        trade(bob, ETH, 100e18, 0);
        passTo(1, 1400e18, dogePrice);
        trade(bob, ETH, -100e18, 20_000e18);
        passTo(1, 1500e18, 0.2e18);
        setCash(0, 0);
        assertLt(Rules.sideProfit(stateOf(bob, ETH), false, 1500e18), 0);
        Liquidation memory got = liquidate(alice, ETH);
        assertEq(Usd.unwrap(got.socialized), 0);
        assertEq(Usd.unwrap(got.paidByPool), Usd.unwrap(got.deficit));
        assertLt(nav(), 0);
    }

    function test_SocializesNothingOntoAnEmptySide() public {
        openLiability();
        trade(bob, ETH, 100e18, 0);
        passTo(60, 1500e18, 0.2e18);
        setCash(0, 0);
        Liquidation memory got = liquidate(alice, ETH);
        assertEq(Usd.unwrap(got.socialized), 0);
        assertEq(Usd.unwrap(got.paidByPool), Usd.unwrap(got.deficit));
        assertLt(nav(), 0);
    }

    /// @dev The market next door is stale: NAV takes its last price.
    function test_NavTakesTheLastPriceOfAnotherMarket() public {
        openLiability();
        passTo(60, 1500e18, 0.2e18);
        vm.warp(vm.getBlockTimestamp() + 500);
        uint40 now_ = uint40(vm.getBlockTimestamp());
        feed.push(updateBy(3, now_, abi.encodePacked(ETH), abi.encodePacked(uint96(1500e18))));
        assertFalse(feed.quote(DOGE).fresh);
        setCash(0, 0);
        assertGt(Usd.unwrap(liquidate(alice, ETH).socialized), 0);
    }

    // ---- never blocked

    function test_ShortBeyondItsWholeNotional() public {
        passTo(60, 7000e18, dogePrice);
        Liquidation memory got = liquidate(bob, ETH);
        assertGt(Usd.unwrap(got.deficit), 400_000e18);
        assertEq(sizeOf(bob, ETH), 0);
    }

    function test_LongAtAnAlmostWorthlessPrice() public {
        passTo(60, 1, dogePrice);
        Liquidation memory got = liquidate(alice, ETH);
        assertEq(Usd.unwrap(got.deficit), 200_010e18 - 19_879.994e18 - 99);
    }

    function test_DeadTokenBlocksNothing() public {
        passTo(60, 1840e18, dogePrice);
        vm.etch(address(usd), hex"fe");
        liquidate(alice, ETH);
    }

    function test_SwitchesBlockNothing() public {
        passTo(60, 1840e18, dogePrice);
        vm.startPrank(guardian);
        governance.setSwitch(ETH, Switch.ReduceOnly, true);
        governance.setSwitch(0, Switch.StopIncreases, true);
        governance.setSwitch(0, Switch.StopPoolMoves, true);
        vm.stopPrank();
        liquidate(alice, ETH);
    }

    function test_ALiveOrderBlocksNothing() public {
        pass(1);
        create(marketRequest(alice, ETH, 1e18, 0));
        passTo(2, 1840e18, dogePrice);
        liquidate(alice, ETH);
    }

    /// @dev 15,000 a side, more than maxSkew: the longs go one by one and the skew with them.
    function test_AWholeSideOneByOne() public {
        vm.warp(vm.getBlockTimestamp() + 1);
        fundPool(lp, 40_000_000e6);
        address[3] memory longs = [makeAddr("long1"), makeAddr("long2"), makeAddr("long3")];
        address[3] memory shorts = [makeAddr("short1"), makeAddr("short2"), makeAddr("short3")];
        for (uint256 i = 0; i < 3; ++i) {
            fund(longs[i], 700_000e6);
            fund(shorts[i], 700_000e6);
            openBoth(longs[i], shorts[i], ETH, 4900e18, 650_000e18);
        }
        passTo(60, 1840e18, dogePrice);
        for (uint256 i = 0; i < 3; ++i) {
            assertEq(Size.unwrap(liquidate(longs[i], ETH).closed), 4900e18);
        }
        liquidate(alice, ETH);
        Rules.State memory a = stateOf(alice, ETH);
        assertLt(a.longs - a.shorts, -14_700e18);
        assertGt(nav(), 0);
    }

    /// @dev U of the longs is more than the pool has: the liquidated winner gets the same share as all of them.
    function test_PayoutOfAWinnerByFundingIsCut() public {
        (address whale, address dave) = (makeAddr("whale"), makeAddr("dave"));
        fund(whale, 2_000_000e6);
        fund(dave, 1_000_000e6);
        passTo(1, 1000e18, dogePrice);
        trade(dave, ETH, 4500e18, 600_000e18);
        passTo(1, 2000e18, dogePrice);
        trade(whale, ETH, 4000e18, 1_200_000e18);
        passTo(691_000, 2100e18, dogePrice);
        pass(300);
        setCash(0, 0);
        Rules.State memory a = stateOf(whale, ETH);
        int256 cash = owedBy(a);
        int256 all = Rules.sideProfit(a, true, 2100e18);
        assertGt(equityOf(a, 2100e18), 0);
        assertGt(all, 3 * cash);
        Liquidation memory got = liquidate(whale, ETH);
        int256 profit = -Usd.unwrap(got.fill.cost) - a.entry;
        int256 paid = Rules.down(uint256(profit), uint256(cash), uint256(all));
        assertEq(Usd.unwrap(got.fill.fundingPaid), cash);
        assertEq(Usd.unwrap(got.fill.realizedPnl), paid);
        assertEq(Usd.unwrap(got.fill.payoutCut), profit - paid);
        assertEq(Usd.unwrap(got.deficit), cash - a.margin - paid);
    }

    /// @dev Any size, price, skew and purse: liquidated as the rules say, or healthy.
    /// forge-config: lite.fuzz.runs = 60
    function testFuzz_AsTheRulesSay(uint256 size, uint256 price, uint256 cash, uint256 reserve, bool long, uint256 wait)
        public
    {
        int256 q = int256(bound(size, 0.02e18, 3500e18)) * (long ? int256(1) : -1);
        address dave = makeAddr("dave");
        fund(dave, 2_000_000e6);
        trade(dave, ETH, q, 500_000e18);
        price = long ? bound(price, 1e18, 2300e18) : bound(price, 1700e18, 9000e18);
        passTo(bound(wait, 1, 600), price, dogePrice);
        setCash(int256(bound(cash, 0, 3_000_000e18)), int256(bound(reserve, 0, 200_000e18)));
        tryLiquidate(dave, price);
        tryLiquidate(alice, price);
        tryLiquidate(bob, price);
    }

    /// @dev The margin is tuned so that r is anywhere between 0 and mmr.
    /// forge-config: lite.fuzz.runs = 60
    function testFuzz_AnyDepth(uint256 size, uint256 ratio, uint256 skew, bool long) public {
        int256 q = int256(bound(size, 0.6e18, 3500e18)) * (long ? int256(1) : -1);
        address dave = makeAddr("dave");
        fund(dave, 2_000_000e6);
        fund(carol, 1_000_000e6);
        trade(carol, ETH, int256(bound(skew, 0, 10_000e18)) - 5000e18, 900_000e18);
        trade(dave, ETH, q, int256(Rules.mag(q)) * 150);
        passTo(60, long ? 1870e18 : 2130e18, dogePrice);
        int256 n = Rules.notional(q, ethPrice);
        int256 target = Rules.up(bound(ratio, 1, uint256(mmrOf(dave, ETH)) - 1), uint256(n), 1e18);
        if (target > equityOf(stateOf(dave, ETH), ethPrice)) setEquity(dave, ETH, target);
        tryLiquidate(dave, ethPrice);
    }

    function tryLiquidate(address who, uint256 price) private {
        Rules.State memory a = stateOf(who, ETH);
        int256 equity = equityOf(a, price);
        int256 required = maintenanceOf(a.size, ETH, price);
        if (equity >= required) return assertHealthy(who, ETH, equity, required);
        Liquidation memory got = liquidate(who, ETH);
        assertGe(lpCash(), 0);
        assertLe(Usd.unwrap(got.penalty), Rules.most(equity, 0) + Rules.notional(a.size, price) / 20);
    }
}

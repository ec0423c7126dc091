// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Vm} from "forge-std/Vm.sol";

import {IExchange} from "../../src/interfaces/IExchange.sol";
import {Batch, Duty, ItemResult, Reason, Result, Status, Target} from "../../src/types/Types.sol";
import {Price, Rate, Size, Usd} from "../../src/types/Units.sol";
import {Expected} from "../base/Expected.sol";
import {Rules} from "../reference/Rules.sol";

/// @dev Exchange.deleverage: F-13.
///
/// who may call: the role, the batcher for a caller with the role; nobody else
/// refused: unlisted, ended, no position, price too old, grace
/// due
/// - by a side: not at the trigger, one unit above it; longs and shorts; the other side and a side within its trigger
///   are not due
/// - by the sum: not at 60 %, one unit above it; only for the side with the largest U, first market first, longs first
/// - by both: the side that is due, brought down by the larger excess
/// - never by an ended market
/// who: on the side, in profit, at its average to the unit
/// how much: exact by side, by sum, all at excess >= pnl, all where margin would be negative
/// after: no fee, no penalty, deficits by F-11, lpCash 0, the ratio does not rise
contract DeleverageTest is Expected {
    int256 private constant NO_CASH = type(int128).max;
    // Alice's 100 long, bought for 200,010, at 3,000
    int256 private constant PROFIT = 99_990e18;
    // where 45 % of it is PROFIT
    int256 private constant ENOUGH = 222_200e18;

    /// @dev What F-13 judges by.
    struct Survey {
        int256 sum;
        bool sideDue;
        uint16 worst;
        bool worstIsLong;
        int256 largest;
    }

    function survey() private view returns (Survey memory s) {
        for (uint16 m = 1; m <= exchange.marketCount(); ++m) {
            if (exchange.statusOf(m) != Status.Live) continue;
            Rules.State memory a = stateOf(address(0), m);
            look(s, m, true, Rules.sideProfit(a, true, priceOf(m)));
            look(s, m, false, Rules.sideProfit(a, false, priceOf(m)));
        }
    }

    function look(Survey memory s, uint16 market, bool long, int256 u) private view {
        if (u <= 0) return;
        s.sum += u;
        if (u * W > share(exchange.marketOf(market).params.adlTrigger) * lpCash()) s.sideDue = true;
        if (u > s.largest) (s.largest, s.worst, s.worstIsLong) = (u, market, long);
    }

    function isDue(uint16 market, bool long, int256 u) private view returns (bool) {
        if (u <= 0) return false;
        if (u * W > share(exchange.marketOf(market).params.adlTrigger) * lpCash()) return true;
        Survey memory s = survey();
        if (s.sideDue || s.sum * W <= 0.6e18 * lpCash()) return false;
        return s.worst == market && s.worstIsLong == long;
    }

    function share(uint256 ppm) private pure returns (int256) {
        return int256(ppm) * TOKEN;
    }

    function excess(int256 u, int256 target) private view returns (int256) {
        int256 over = u * W - target * lpCash();
        return over <= 0 ? int256(0) : Rules.up(uint256(over), 1, uint256(W - target));
    }

    function ratioOf(int256 u, int256 cash) private pure returns (int256) {
        if (u <= 0) return 0;
        return cash == 0 ? NO_CASH : Rules.down(uint256(u), 1e18, uint256(cash));
    }

    /// @dev F-13: what is taken off a target that it is due for.
    function expectedSize(address who, uint16 market) private view returns (int256) {
        Rules.State memory a = stateOf(who, market);
        int256 u = Rules.sideProfit(a, a.size > 0, priceOf(market));
        int256 e = excess(u, share(exchange.marketOf(market).params.adlTarget));
        int256 sum = survey().sum;
        if (sum * W > 0.6e18 * lpCash()) e = Rules.most(e, excess(sum, 0.5e18));
        e = Rules.least(e, u);
        int256 pnl = pnlOf(a, priceOf(market));
        return e >= pnl ? int256(Rules.mag(a.size)) : Rules.up(Rules.mag(a.size), uint256(e), uint256(pnl));
    }

    /// @dev Deleverages `who`; size, events and state as F-13 and F-11 say.
    function deleverage(address who, uint16 market) private returns (int256 closed) {
        bool long = sizeOf(who, market) > 0;
        int256 before = ratioOf(Rules.sideProfit(stateOf(who, market), long, priceOf(market)), lpCash());
        (Rules.State memory a, Outcome memory o) = expectReduction(who, market, expectedSize(who, market));
        int256 after_ = ratioOf(Rules.sideProfit(a, long, priceOf(market)), a.lpCash);
        vm.recordLogs();
        tellChange(who, market, Reason.Deleveraging, a, o);
        tellSocialized(market, a, o);
        emit IExchange.Deleveraged(who, market, Size.wrap(o.closed), Rate.wrap(before), Rate.wrap(after_));
        Vm.Log[] memory want = vm.getRecordedLogs();
        int256 balance = balanceOf(who);
        vm.recordLogs();
        vm.prank(deleverager);
        closed = Size.unwrap(exchange.deleverage(who, market));
        assertLogs(vm.getRecordedLogs(), want);
        assertEq(closed, o.closed, "closed");
        assertAfter(who, market, a, o);
        assertEq(balanceOf(who), balance + o.payout, "payout");
    }

    function refuse(address who, uint16 market, bytes memory why) private {
        vm.expectRevert(why);
        vm.prank(deleverager);
        exchange.deleverage(who, market);
    }

    function notDue(uint16 market, bool long, int256 profit) private view returns (bytes memory) {
        return abi.encodeWithSelector(
            IExchange.DeleveragingNotDue.selector, market, long, Usd.wrap(profit), Usd.wrap(lpCash())
        );
    }

    /// @dev Alice's long and Bob's short of 100 ETH at 3,000, with this cash.
    function openWinner(int256 cash) private {
        openPair();
        passTo(60, 3000e18, dogePrice);
        setCash(cash, 0);
    }

    /// @dev And `dogeSize` of Carol's, doubled: it has won dogeSize * (0.1 - 0.05 * dogeSize / 20,000,000,000).
    function openTwoWinners(int256 dogeSize, int256 cash) private {
        openPair();
        trade(carol, DOGE, dogeSize, 20_000e18);
        passTo(60, 3000e18, 0.2e18);
        setCash(cash, 0);
    }

    // ---- who may call

    function test_RevertWhen_CallerHasNoRole() public {
        openWinner(ENOUGH - 1);
        vm.expectRevert(abi.encodeWithSelector(IExchange.NotAllowed.selector, bot, address(keeper)));
        vm.prank(bot);
        exchange.deleverage(alice, ETH);
        vm.expectRevert(abi.encodeWithSelector(IExchange.NotAllowed.selector, guardian, address(keeper)));
        vm.prank(guardian);
        exchange.deleverage(alice, ETH);
    }

    function test_BatcherForACallerWithTheRole() public {
        openWinner(ENOUGH - 1);
        ItemResult[] memory results = runBatch(deleverager);
        assertEq(uint8(results[0].result), uint8(Result.Done));
        assertLt(sizeOf(alice, ETH), 100e18);
    }

    function test_BatcherRefusesACallerWithoutTheRole() public {
        openWinner(ENOUGH - 1);
        ItemResult[] memory results = runBatch(bot);
        assertEq(uint8(results[0].duty), uint8(Duty.Deleverage));
        assertEq(uint8(results[0].result), uint8(Result.NoRole));
        assertEq(sizeOf(alice, ETH), 100e18);
    }

    function runBatch(address caller) private returns (ItemResult[] memory) {
        Batch memory batch;
        batch.deleveragings = new Target[](1);
        batch.deleveragings[0] = Target(alice, ETH);
        vm.prank(caller);
        return keeper.run(batch, caller);
    }

    // ---- refused

    function test_RevertWhen_MarketIsUnlisted() public {
        refuse(alice, 3, abi.encodeWithSelector(IExchange.UnknownMarket.selector, 3));
    }

    function test_RevertWhen_MarketHasEnded() public {
        openWinner(ENOUGH - 1);
        vm.prank(address(timelock));
        governance.endMarket(ETH, Price.wrap(0));
        refuse(alice, ETH, abi.encodeWithSelector(IExchange.MarketNotLive.selector, ETH));
    }

    function test_RevertWhen_NoPosition() public {
        openWinner(ENOUGH - 1);
        refuse(carol, ETH, abi.encodeWithSelector(IExchange.NoPosition.selector, carol, ETH));
    }

    function test_RevertWhen_PriceIsTooOld() public {
        openWinner(ENOUGH - 1);
        uint256 pushed = vm.getBlockTimestamp();
        vm.warp(pushed + 11);
        refuse(alice, ETH, abi.encodeWithSelector(IExchange.PriceTooOld.selector, ETH, pushed));
        vm.warp(pushed + 10);
        deleverage(alice, ETH);
    }

    function test_RevertWhen_InGrace() public {
        openWinner(ENOUGH - 1);
        pass(601);
        setCash(ENOUGH - 1, 0);
        refuse(alice, ETH, abi.encodeWithSelector(IExchange.InGrace.selector, ETH));
        pass(300);
        deleverage(alice, ETH);
    }

    // ---- due by a side

    function test_RevertWhen_ProfitIsAtTheTrigger() public {
        openWinner(ENOUGH);
        refuse(alice, ETH, notDue(ETH, true, PROFIT));
    }

    /// @dev excess = (99,990 - 35 % of 222,200) / 65 %.
    function test_ProfitOneUnitAboveTheTrigger() public {
        openWinner(ENOUGH - 1);
        int256 wanted = 34_184_615_384_615_384_615_385;
        int256 closed = deleverage(alice, ETH);
        assertEq(closed, Rules.up(100e18, uint256(wanted), uint256(PROFIT)));
        assertEq(sizeOf(alice, ETH), 100e18 - closed);
        assertEq(position(alice, ETH).epoch, 0);
    }

    function test_DueForShorts() public {
        openPair();
        passTo(60, 1000e18, dogePrice);
        // 200,010 - 100,000
        setCash(222_244_444_444_444_444_444_444, 0);
        refuse(alice, ETH, notDue(ETH, true, -100_010e18));
        int256 closed = deleverage(bob, ETH);
        assertLt(closed, 100e18);
        setCash(lpCash() * 2, 0);
        refuse(bob, ETH, notDue(ETH, false, Rules.sideProfit(stateOf(bob, ETH), false, 1000e18)));
    }

    /// @dev A side that has lost is not due, whatever the cash; at 2,000 the longs have lost 10, the shorts won it.
    function test_RevertWhen_TheSideHasLost() public {
        openPair();
        setCash(0, 0);
        refuse(alice, ETH, notDue(ETH, true, -10e18));
        setCash(1000e18, 0);
        refuse(bob, ETH, notDue(ETH, false, 10e18));
        setCash(22e18, 0);
        deleverage(bob, ETH);
    }

    // ---- due by the sum

    /// @dev 99,990 and 69,998.775 are 60 % of 283,314.625.
    function test_RevertWhen_TheSumIsAtItsTrigger() public {
        openTwoWinners(700_000e18, 283_314.625e18);
        refuse(alice, ETH, notDue(ETH, true, PROFIT));
        refuse(carol, DOGE, notDue(DOGE, true, 69_998.775e18));
    }

    function test_SumOneUnitAboveItsTrigger() public {
        openTwoWinners(700_000e18, 283_314.625e18 - 1);
        refuse(carol, DOGE, notDue(DOGE, true, 69_998.775e18));
        // excess = (169,988.775 - 50 % of 283,314.625) / 50 %
        int256 closed = deleverage(alice, ETH);
        assertEq(closed, Rules.up(100e18, 56_662_925_000_000_000_000_001, uint256(PROFIT)));
    }

    /// @dev Long and short of one market, as much to the unit: longs first.
    function test_TieInAMarketIsForLongs() public {
        uint256 price = openEvenSides();
        passTo(60, price, 0.2e18);
        setCash(1500e18, 0);
        int256 u = Rules.sideProfit(stateOf(bob, ETH), false, price);
        assertEq(Rules.sideProfit(stateOf(alice, ETH), true, price), u);
        refuse(bob, ETH, notDue(ETH, false, u));
        deleverage(alice, ETH);
    }

    function test_ShortsWithAUnitMoreThanLongs() public {
        uint256 price = openEvenSides() - 1;
        passTo(60, price, 0.2e18);
        setCash(1500e18, 0);
        refuse(alice, ETH, notDue(ETH, true, Rules.sideProfit(stateOf(alice, ETH), true, price)));
        deleverage(bob, ETH);
    }

    /// @dev Bob short at 3,000, Alice long at 2,000, 1 ETH each; the price at which both have won the same.
    function openEvenSides() private returns (uint256 price) {
        trade(carol, DOGE, 3000e18, 100e18);
        uint256 start = vm.snapshotState();
        uint256 now_ = vm.getBlockTimestamp();
        for (uint256 i = 0; i < 4; ++i) {
            vm.revertToState(start);
            vm.warp(now_);
            passTo(1, 3000e18 + i, 0.1e18);
            trade(bob, ETH, -1e18, 2000e18);
            passTo(1, 2000e18, 0.1e18);
            trade(alice, ETH, 1e18, 1000e18);
            int256 twice = Usd.unwrap(position(alice, ETH).entryNotional) - Usd.unwrap(position(bob, ETH).entryNotional);
            if (twice % 2 == 0) return uint256(twice / 2);
        }
        revert("no even sides");
    }

    /// @dev ETH's long and DOGE's long have won as much to the unit, ETH's short a little: the first market.
    function test_TieOfMarketsIsForTheFirst() public {
        (uint256 price, int256 u) = openEvenMarkets();
        passTo(60, price, 0.2e18);
        setCash(2500e18, 0);
        assertEq(Rules.sideProfit(stateOf(alice, ETH), true, price), u);
        refuse(carol, DOGE, notDue(DOGE, true, u));
        deleverage(alice, ETH);
    }

    function test_SecondMarketWithAUnitMore() public {
        (uint256 price, int256 u) = openEvenMarkets();
        passTo(60, price - 1, 0.2e18);
        setCash(2500e18, 0);
        refuse(alice, ETH, notDue(ETH, true, u - 1));
        deleverage(carol, DOGE);
    }

    function openEvenMarkets() private returns (uint256 price, int256 u) {
        trade(carol, DOGE, 7000e18, 200e18);
        passTo(1, 3000e18, 0.1e18);
        trade(bob, ETH, -1e18, 2000e18);
        passTo(1, 2000e18, 0.1e18);
        trade(alice, ETH, 1e18, 1000e18);
        u = 1400e18 - Usd.unwrap(position(carol, DOGE).entryNotional);
        price = uint256(u + Usd.unwrap(position(alice, ETH).entryNotional));
    }

    // ---- due by both

    /// @dev The side that is due goes first, and far enough for the sum; the other side is not due.
    function test_SideAndSum() public {
        openTwoWinners(600_000e18, 220_000e18);
        refuse(carol, DOGE, notDue(DOGE, true, 59_999.1e18));
        // (159,989.1 - 110,000) / 50 % is more than (99,990 - 77,000) / 65 %
        int256 closed = deleverage(alice, ETH);
        assertEq(closed, Rules.up(100e18, 99_978.2e18, uint256(PROFIT)));
    }

    function test_ExcessIsAtMostTheSideProfit() public {
        openTwoWinners(600_000e18, 210_000e18);
        assertEq(deleverage(alice, ETH), 100e18);
        assertEq(position(alice, ETH).epoch, 1);
        assertEq(marginOf(alice, ETH), 0);
    }

    // ---- ended markets

    function test_AnEndedMarketMakesNothingDue() public {
        openTwoWinners(700_000e18, 240_000e18);
        assertTrue(survey().sum * W > 0.6e18 * lpCash());
        vm.prank(address(timelock));
        governance.endMarket(ETH, Price.wrap(0));
        refuse(carol, DOGE, notDue(DOGE, true, 69_998.775e18));
        assertEq(Usd.unwrap(exchange.poolSummary().liveProfit), 69_998.775e18);
        assertEq(Usd.unwrap(exchange.poolSummary().profit), 169_988.775e18);
    }

    // ---- fairness

    /// @dev Two longs of 1 ETH: he may have two units less than the other, not three.
    function test_TwoUnitsBelowTheOtherIsFair() public {
        int256 pnl = openUneven(1);
        assertEq(pnl + 2, pnlOf(stateOf(alice, ETH), priceOf(ETH)));
        deleverage(bob, ETH);
    }

    function test_RevertWhen_ThreeUnitsBelowTheOther() public {
        int256 pnl = openUneven(2);
        assertEq(pnl + 3, pnlOf(stateOf(alice, ETH), priceOf(ETH)));
        refuse(
            bob,
            ETH,
            abi.encodeWithSelector(IExchange.BelowAverage.selector, bob, ETH, Usd.wrap(pnl), Usd.wrap(2 * pnl + 3))
        );
        deleverage(alice, ETH);
    }

    /// @dev Bob buys `apart` units of price above Alice, both from skew 0; at 2,700.
    function openUneven(uint256 apart) private returns (int256 pnl) {
        openBoth(alice, carol, ETH, 1e18, 1000e18);
        address dave = makeAddr("dave");
        fund(dave, 10_000e6);
        passTo(1, 2000e18 + apart, dogePrice);
        openBoth(bob, dave, ETH, 1e18, 1000e18);
        passTo(60, 2700e18, dogePrice);
        setCash(2500e18, 0);
        pnl = pnlOf(stateOf(bob, ETH), 2700e18);
    }

    function test_RevertWhen_TheTargetHasLost() public {
        openPair();
        passTo(60, 3200e18, dogePrice);
        trade(carol, ETH, 1e18, 10_000e18);
        passTo(60, 3000e18, dogePrice);
        setCash(ENOUGH / 2, 0);
        int256 pnl = pnlOf(stateOf(carol, ETH), 3000e18);
        assertLt(pnl, 0);
        int256 u = Rules.sideProfit(stateOf(carol, ETH), true, 3000e18);
        refuse(
            carol, ETH, abi.encodeWithSelector(IExchange.BelowAverage.selector, carol, ETH, Usd.wrap(pnl), Usd.wrap(u))
        );
        deleverage(alice, ETH);
    }

    // ---- what it does

    function test_NoFeeAndNoPenalty() public {
        openWinner(ENOUGH - 1);
        int256 margin = marginOf(alice, ETH);
        int256 treasury = Usd.unwrap(exchange.cash().treasury);
        int256 entry = Usd.unwrap(position(alice, ETH).entryNotional);
        int256 closed = deleverage(alice, ETH);
        int256 proceeds = Rules.down(Rules.mag(closed), 2_000_000e18 - uint256(closed), 2_000_000e18) * 3000;
        int256 won = proceeds - Rules.up(uint256(entry), uint256(closed), 100e18);
        assertEq(marginOf(alice, ETH), margin + won);
        assertEq(lpCash(), ENOUGH - 1 - won);
        assertEq(Usd.unwrap(exchange.cash().treasury), treasury);
        assertEq(insurance(), 0);
    }

    /// @dev The pool has nothing: all is closed, and nothing paid.
    function test_WithoutCash() public {
        openWinner(0);
        int256 margin = marginOf(alice, ETH);
        int256 balance = balanceOf(alice);
        assertEq(deleverage(alice, ETH), 100e18);
        assertEq(balanceOf(alice), balance + margin);
        assertEq(lpCash(), 0);
    }

    /// @dev He owes more funding than his margin: a third of his profit would not cover it.
    function test_ClosesAllWhereMarginWouldBeNegative() public {
        fund(alice, 1_000_000e6);
        openWhale(1_200_000e18);
        passTo(500_000, 2200e18, dogePrice);
        pass(300);
        Rules.State memory a = stateOf(alice, ETH);
        assertGt(owedBy(a), a.margin);
        setCash(Rules.sideProfit(a, true, 2200e18) * 3, 0);
        uint256 before = vm.snapshotState();
        setCash(3_300_000e18, 0);
        int256 x = expectedSize(alice, ETH);
        assertLt(x, 8000e18);
        assertEq(deleverage(alice, ETH), 8000e18);
        vm.revertToState(before);
        refuse(alice, ETH, notDue(ETH, true, Rules.sideProfit(stateOf(alice, ETH), true, 2200e18)));
    }

    /// @dev Funding has eaten margin and profit: closed with a deficit, by F-11.
    function test_DeficitOfAWinner() public {
        openWhale(1_200_000e18);
        passTo(900_000, 2150e18, dogePrice);
        pass(300);
        setCash(1_000_000e18, 50_000e18);
        Rules.State memory a = stateOf(alice, ETH);
        assertLt(equityOf(a, 2150e18), 0);
        assertGt(pnlOf(a, 2150e18), 0);
        int256 reserve = insurance();
        deleverage(alice, ETH);
        assertEq(sizeOf(alice, ETH), 0);
        assertEq(reserve, 50_000e18);
        assertEq(insurance(), 0);
    }

    function test_UntilNothingIsDue() public {
        openWinner(150_000e18);
        deleverage(alice, ETH);
        int256 u = Rules.sideProfit(stateOf(alice, ETH), true, 3000e18);
        // on the curve the pool pays a little less than at the index
        assertLe(u * W, 0.35e18 * lpCash());
        refuse(alice, ETH, notDue(ETH, true, u));
    }

    // ---- the ratio

    /// @dev With funding settled, a profit of 8 % or more and a premium below 0.7 %, U / lpCash up to 90 % never rises.
    /// forge-config: lite.fuzz.runs = 60
    function testFuzz_RatioDoesNotRise(uint256 size, uint256 other, uint256 price, uint256 ratio, bool long) public {
        int256 q = int256(bound(size, 0.1e18, 3500e18)) * (long ? int256(1) : -1);
        trade(alice, ETH, q, 900_000e18);
        int256 second = int256(bound(other, 0.1e18, 3000e18));
        trade(bob, ETH, long ? second : -second, 800_000e18);
        price = long ? bound(price, 2200e18, 9000e18) : bound(price, 300e18, 1800e18);
        passTo(60, price, dogePrice);
        settle();
        int256 u = Rules.sideProfit(stateOf(alice, ETH), long, price);
        setCash(u * 1e6 / int256(bound(ratio, 450_001, 900_000)), 0);
        address target = fair(alice, long, price) ? alice : bob;
        int256 before = ratioOf(u, lpCash());
        deleverage(target, ETH);
        assertLe(ratioOf(Rules.sideProfit(stateOf(target, ETH), long, price), lpCash()), before);
    }

    /// @dev Funding is paid: what remains is U alone.
    function settle() private {
        vm.prank(alice);
        exchange.addMargin(ETH, Usd.wrap(1e18));
        vm.prank(bob);
        exchange.addMargin(ETH, Usd.wrap(1e18));
    }

    function fair(address who, bool long, uint256 price) private view returns (bool) {
        Rules.State memory a = stateOf(who, ETH);
        int256 side = Rules.notional(long ? a.longs : a.shorts, price);
        int256 pnl = pnlOf(a, price);
        return pnl > 0 && (pnl + 1) * side >= Rules.sideProfit(a, long, price) * (Rules.notional(a.size, price) - 1);
    }

    /// @dev Whatever the ratio, funding, skew and profit: exactly as F-13 says, and never a revert of a due target.
    /// forge-config: lite.fuzz.runs = 60
    function testFuzz_AsTheRulesSay(uint256 size, uint256 price, uint256 cash, uint256 wait, bool long) public {
        fund(alice, 1_000_000e6);
        int256 q = int256(bound(size, 0.1e18, 7500e18)) * (long ? int256(1) : -1);
        trade(alice, ETH, q, 1_500_000e18);
        trade(bob, ETH, -q / 3, 500_000e18);
        price = long ? bound(price, 2010e18, 9000e18) : bound(price, 300e18, 1990e18);
        passTo(bound(wait, 700, 400_000), price, dogePrice);
        pass(300);
        int256 u = Rules.sideProfit(stateOf(alice, ETH), long, price);
        setCash(int256(bound(cash, 0, Rules.mag(u) * 4)), int256(bound(cash >> 128, 0, 100_000e18)));
        if (!isDue(ETH, long, u)) return refuse(alice, ETH, notDue(ETH, long, u));
        deleverage(alice, ETH);
        assertGe(marginOf(alice, ETH), 0);
        assertGe(lpCash(), 0);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Vm} from "forge-std/Vm.sol";

import {IExchange} from "../../src/interfaces/IExchange.sol";
import {IOrders} from "../../src/interfaces/IOrders.sol";
import {Fault, Order, OrderRequest, PoolSummary, Reason, Status} from "../../src/types/Types.sol";
import {FundingIndex, Price, Size, Usd} from "../../src/types/Units.sol";
import {Expected} from "../base/Expected.sol";
import {Rules} from "../reference/Rules.sol";

/// @dev The end of a market: Exchange.endMarket, settle, and what else looks at an ended market; F-11, F-12, §6.
///
/// ending: at the latest price, within 5 % of it, at any price when stale for more than an hour; once; only governance
/// settling: live, unlisted, no position refused; flat at the final price, no fee, by anyone, whatever the feed says
/// - funding up to the end is owed, none after it
/// - any order of settling gives the same, while the pool can pay; where all are in profit they are cut alike
/// - deficits: insurance, pool, the other side
/// the rest: NAV before and after, orders, new orders, U and reserve, staleness, sums empty at last
contract SettleTest is Expected {
    function end(uint256 price) private {
        vm.prank(address(timelock));
        governance.endMarket(ETH, Price.wrap(price));
    }

    /// @dev Settles `who` and compares events and state with F-11.
    function settle(address who) private returns (Outcome memory o) {
        Rules.State memory a;
        (a, o) = expectSettlement(who, ETH);
        vm.recordLogs();
        tellChange(who, ETH, Reason.Settlement, a, o);
        tellSocialized(ETH, a, o);
        Vm.Log[] memory want = vm.getRecordedLogs();
        int256 before = balanceOf(who);
        vm.recordLogs();
        vm.prank(bot);
        exchange.settle(who, ETH);
        assertLogs(vm.getRecordedLogs(), want);
        assertAfter(who, ETH, a, o);
        assertEq(balanceOf(who), before + o.payout, "payout");
    }

    // ---- ending

    function test_EndsAtTheLatestPrice() public {
        openPair();
        pass(60);
        uint256 integral = integralOf(ETH);
        vm.expectEmit(address(exchange));
        emit IExchange.FundingAccrued(ETH, integral, FundingIndex.wrap(0), FundingIndex.wrap(0));
        vm.expectEmit(address(exchange));
        emit IExchange.MarketEnded(ETH, Price.wrap(2000e18));
        end(0);
        assertEq(uint8(exchange.statusOf(ETH)), uint8(Status.Ended));
        assertEq(Price.unwrap(exchange.marketOf(ETH).finalPrice), 2000e18);
        assertEq(exchange.marketOf(ETH).book.priceIntegral, integral);
    }

    function test_EndsAtTwentiethsFromTheLatestPrice() public {
        uint256 before = vm.snapshotState();
        end(2100e18);
        assertEq(Price.unwrap(exchange.marketOf(ETH).finalPrice), 2100e18);
        vm.revertToState(before);
        end(1900e18);
        assertEq(Price.unwrap(exchange.marketOf(ETH).finalPrice), 1900e18);
    }

    function test_RevertWhen_FinalPriceIsTooFar() public {
        refuseEnd(2100e18 + 1);
        refuseEnd(1900e18 - 1);
    }

    /// @dev Not stale for an hour at 3,600 s, but a second later.
    function test_EndsAnywhereWhenStaleForAnHour() public {
        uint256 pushed = uint40(feed.word(ETH) >> 128);
        vm.warp(pushed + 3600);
        refuseEnd(500e18);
        vm.warp(pushed + 3601);
        end(500e18);
        assertEq(Price.unwrap(exchange.marketOf(ETH).finalPrice), 500e18);
    }

    function refuseEnd(uint256 price) private {
        vm.expectRevert(
            abi.encodeWithSelector(IExchange.FinalPriceTooFar.selector, ETH, Price.wrap(price), Price.wrap(2000e18))
        );
        end(price);
    }

    function test_RevertWhen_EndedAlready() public {
        end(0);
        vm.expectRevert(abi.encodeWithSelector(IExchange.MarketNotLive.selector, ETH));
        end(0);
    }

    function test_RevertWhen_NotGovernance() public {
        vm.expectRevert(abi.encodeWithSelector(IExchange.NotAllowed.selector, address(this), address(governance)));
        exchange.endMarket(ETH, Price.wrap(0));
    }

    // ---- settling

    function test_RevertWhen_MarketIsLive() public {
        openPair();
        vm.expectRevert(abi.encodeWithSelector(IExchange.MarketNotEnded.selector, ETH));
        exchange.settle(alice, ETH);
    }

    function test_RevertWhen_MarketIsUnlisted() public {
        vm.expectRevert(abi.encodeWithSelector(IExchange.UnknownMarket.selector, 3));
        exchange.settle(alice, 3);
    }

    function test_RevertWhen_NoPosition() public {
        openPair();
        end(0);
        exchange.settle(alice, ETH);
        vm.expectRevert(abi.encodeWithSelector(IExchange.NoPosition.selector, alice, ETH));
        exchange.settle(alice, ETH);
        vm.expectRevert(abi.encodeWithSelector(IExchange.NoPosition.selector, carol, ETH));
        exchange.settle(carol, ETH);
    }

    /// @dev Entries 200,010 and -200,010; margins 19,879.994 and 19,919.996; no curve and no fee.
    function test_SettlesFlatAtTheFinalPrice() public {
        openPair();
        pass(60);
        end(2100e18);
        int256 cash = lpCash();
        int256 reserve = insurance();
        Outcome memory o = settle(alice);
        assertEq(o.cost, -210_000e18);
        assertEq(o.payout, 19_879.994e18 + 9990e18);
        o = settle(bob);
        assertEq(o.cost, 210_000e18);
        assertEq(o.payout, 19_919.996e18 - 9990e18);
        assertEq(lpCash(), cash);
        assertEq(insurance(), reserve);
        assertEq(position(alice, ETH).epoch, 1);
        assertEmpty();
    }

    function test_SettlesWhateverTheFeedSays() public {
        openPair();
        pass(60);
        end(2100e18);
        passTo(700, 9000e18, dogePrice);
        assertTrue(feed.quote(ETH).inGrace);
        assertEq(settle(alice).cost, -210_000e18);
        vm.warp(vm.getBlockTimestamp() + 30 days);
        assertEq(settle(bob).cost, 210_000e18);
    }

    /// @dev 0.75 % per 8 h until the end, and nothing after it: 600 s at 2,000 cost 0.3125 a unit.
    function test_FundingStops() public {
        openWhale(1_200_000e18);
        int256 before = owedBy(stateOf(alice, ETH));
        vm.warp(vm.getBlockTimestamp() + 600);
        end(0);
        int256 owed = owedBy(stateOf(alice, ETH));
        assertEq(owed - before, 2500e18);
        FundingIndex index = exchange.marketOf(ETH).book.fundingLong;
        pass(601);
        uint16[] memory markets = new uint16[](1);
        markets[0] = ETH;
        vm.recordLogs();
        exchange.settleFunding(markets);
        assertEq(vm.getRecordedLogs().length, 0);
        assertEq(FundingIndex.unwrap(exchange.marketOf(ETH).book.fundingLong), FundingIndex.unwrap(index));
        vm.recordLogs();
        settle(alice);
        assertEq(claimsOf(stateOf(alice, ETH)), 0);
    }

    // ---- any order

    /// @dev Winners and losers, long and short, no deficit: each gets the same, in whatever order they are settled.
    /// forge-config: lite.fuzz.runs = 24
    function testFuzz_OrderDoesNotMatter(uint256 seed, uint256 price) public {
        address[] memory all = openMany();
        passTo(60, 2000e18, dogePrice);
        end(bound(price, 1900e18, 2100e18));
        uint256 start = vm.snapshotState();
        (int256[] memory first, int256 cash) = settleAll(all);
        assertEmpty();
        vm.revertToState(start);
        shuffle(all, seed);
        settleAll(all);
        assertEmpty();
        sortBack(all);
        for (uint256 i = 0; i < all.length; ++i) {
            assertEq(balanceOf(all[i]), first[i], "in another order");
        }
        assertEq(lpCash(), cash);
    }

    /// @dev Deficits, cuts and socialised losses in any order: each settlement as F-11 says, none reverts, all leave.
    /// forge-config: lite.fuzz.runs = 24
    function testFuzz_EveryoneLeaves(uint256 seed, uint256 price, uint256 cash, uint256 reserve) public {
        address[] memory all = openMany();
        vm.warp(vm.getBlockTimestamp() + 3700);
        end(bound(price, 1e18, 9000e18));
        setCash(int256(bound(cash, 0, 2_000_000e18)), int256(bound(reserve, 0, 100_000e18)));
        shuffle(all, seed);
        for (uint256 i = 0; i < all.length; ++i) {
            settle(all[i]);
            assertGe(lpCash(), 0);
        }
        assertEmpty();
    }

    /// @dev The pool has a third of what the longs have won: each gets a third, whoever comes first.
    /// forge-config: lite.fuzz.runs = 12
    function testFuzz_WinnersAreCutAlike(uint256 seed) public {
        address[] memory all = openMany();
        // the shorts close
        for (uint256 i = 1; i < all.length; i += 2) {
            trade(all[i], ETH, -sizeOf(all[i], ETH), 0);
        }
        pass(1);
        vm.warp(vm.getBlockTimestamp() + 3700);
        end(2700e18);
        settleMargins(all);
        int256 won = Rules.sideProfit(stateOf(all[0], ETH), true, 2700e18);
        int256 cash = won / 3;
        setCash(cash, 0);
        shuffle(all, seed);
        for (uint256 i = 0; i < all.length; ++i) {
            Rules.State memory a = stateOf(all[i], ETH);
            if (a.size == 0) continue;
            int256 profit = pnlOf(a, 2700e18);
            Outcome memory o = settle(all[i]);
            int256 paid = o.payout - a.margin;
            assertApproxEqAbs(paid, Rules.down(uint256(profit), uint256(cash), uint256(won)), 3);
        }
        assertLe(lpCash(), 3);
    }

    /// @dev Leaves no funding between the longs and the pool.
    function settleMargins(address[] memory all) private {
        for (uint256 i = 0; i < all.length; ++i) {
            if (sizeOf(all[i], ETH) == 0) continue;
            vm.prank(all[i]);
            exchange.addMargin(ETH, Usd.wrap(1));
        }
    }

    function openMany() private returns (address[] memory all) {
        all = new address[](6);
        for (uint256 i = 0; i < 6; i += 2) {
            (all[i], all[i + 1]) = (makeAddr(vm.toString(i)), makeAddr(vm.toString(i + 1)));
            fund(all[i], 100_000e6);
            fund(all[i + 1], 100_000e6);
            passTo(1, 1900e18 + i * 50e18, dogePrice);
            openBoth(all[i], all[i + 1], ETH, int256(30e18 + i * 17e18), 40_000e18);
        }
    }

    function settleAll(address[] memory all) private returns (int256[] memory balances, int256 cash) {
        balances = new int256[](all.length);
        for (uint256 i = 0; i < all.length; ++i) {
            settle(all[i]);
            balances[i] = balanceOf(all[i]);
        }
        cash = lpCash();
    }

    function shuffle(address[] memory all, uint256 seed) private pure {
        for (uint256 i = all.length - 1; i > 0; --i) {
            uint256 j = uint256(keccak256(abi.encode(seed, i))) % (i + 1);
            (all[i], all[j]) = (all[j], all[i]);
        }
    }

    /// @dev The order of openMany again.
    function sortBack(address[] memory all) private {
        for (uint256 i = 0; i < all.length; ++i) {
            all[i] = makeAddr(vm.toString(i));
        }
    }

    function assertEmpty() private view {
        Rules.State memory a = stateOf(address(0), ETH);
        assertEq(a.longs, 0);
        assertEq(a.shorts, 0);
        assertEq(a.longEntry, 0);
        assertEq(a.shortEntry, 0);
        assertEq(a.fundingDebt, 0);
    }

    // ---- losses

    /// @dev Alice's loss at 1,500: 50,010 on 19,879.994.
    function test_DeficitOnInsurance() public {
        endAt1500(1_000_000e18, 40_000e18);
        Outcome memory o = settle(alice);
        assertEq(o.deficit, 30_130.006e18);
        assertEq(o.byInsurance, 30_130.006e18);
        assertEq(insurance(), 40_000e18 - 30_130.006e18);
        assertEq(lpCash(), 1_050_010e18);
        assertEq(o.payout, 0);
    }

    function test_DeficitOnInsuranceAndPool() public {
        endAt1500(1_000_000e18, 10_000e18);
        Outcome memory o = settle(alice);
        assertEq(o.byInsurance, 10_000e18);
        assertEq(o.byPool, 20_130.006e18);
        assertEq(o.socialized, 0);
        assertEq(lpCash(), 1_050_010e18 - 20_130.006e18);
    }

    /// @dev NAV: 0 + 50,010 - 25,130.006 - Bob's 50,010. All of the pool's part falls on him, and he is paid the rest.
    function test_DeficitOnTheOtherSide() public {
        endAt1500(0, 5000e18);
        Outcome memory o = settle(alice);
        assertEq(o.socialized, 25_130.006e18);
        assertEq(o.byPool, 0);
        assertEq(stateOf(bob, ETH).fundingShort, 251.30006e18);
        assertEq(nav(), 0);
        o = settle(bob);
        assertEq(o.payout, 19_919.996e18 + 50_010e18 - 25_130.006e18);
        assertEq(lpCash(), 0);
        assertEq(nav(), 0);
    }

    /// @dev Bob first: the pool pays what it has, Alice's deficit finds nobody.
    function test_TheWinnerFirst() public {
        endAt1500(10_000e18, 0);
        Outcome memory o = settle(bob);
        assertEq(o.payout, 19_919.996e18 + 10_000e18);
        assertEq(lpCash(), 0);
        o = settle(alice);
        assertEq(o.socialized, 0);
        assertEq(o.byPool, 30_130.006e18);
        assertEq(lpCash(), 19_879.994e18);
        assertEq(nav(), 19_879.994e18);
    }

    function endAt1500(int256 cash, int256 reserve) private {
        openPair();
        passTo(60, 1500e18, dogePrice);
        end(0);
        setCash(cash, reserve);
    }

    // ---- the rest

    /// @dev F-12: 100 long cost 100 * 100 / 2,000,000 more on the curve than at the flat price.
    function test_NavBeforeAndAfterTheEnd() public {
        trade(alice, ETH, 100e18, 20_000e18);
        trade(bob, DOGE, -1_000_000e18, 20_000e18);
        int256 before = nav();
        end(0);
        assertEq(nav() - before, 10e18);
        Rules.State memory a = stateOf(alice, ETH);
        assertEq(nav(), navOf(a, ETH));
        int256 kept = nav();
        settle(alice);
        assertApproxEqAbs(nav(), kept, 1);
        assertGe(nav(), kept);
    }

    function test_CountsInProfitAndReserveAlone() public {
        openPair();
        passTo(60, 3000e18, dogePrice);
        end(0);
        PoolSummary memory pool = exchange.poolSummary();
        assertEq(Usd.unwrap(pool.profit), 99_990e18);
        assertEq(Usd.unwrap(pool.liveProfit), 0);
        assertEq(Usd.unwrap(pool.worstProfit), 0);
        // 300,000 at 60 % is more than 99,990 at 35 %
        assertEq(Usd.unwrap(pool.sideReserve), 500_000e18);
        setCash(1e18, 0);
        assertFalse(exchange.poolSummary().sideDue);
    }

    /// @dev No price is needed any more: the pool is open though the ended market is stale.
    function test_DoesNotBlockThePoolWhenStale() public {
        openPair();
        end(0);
        vm.warp(vm.getBlockTimestamp() + 2 hours);
        assertFalse(exchange.poolSummary().unsettled);
        assertGt(vault.maxDeposit(lp), 0);
    }

    function test_RevertWhen_AnOrderIsCreated() public {
        end(0);
        OrderRequest memory request = marketRequest(alice, ETH, 1e18, 1000e18);
        vm.expectRevert(abi.encodeWithSelector(IExchange.MarketNotLive.selector, ETH));
        vm.prank(alice);
        orders.create(request);
    }

    function test_AnyoneCancelsMarketOrders() public {
        pass(1);
        int256 before = balanceOf(alice);
        Order memory order = create(marketRequest(alice, ETH, 1e18, 1000e18));
        assertEq(balanceOf(alice), before - 1000.25e18);
        end(0);
        vm.expectEmit(address(orders));
        emit IOrders.OrderCancelled(order.id, Fault.Ended, Price.wrap(0), bot, Usd.wrap(0));
        vm.prank(bot);
        orders.cancel(list(order));
        assertEq(balanceOf(alice), before);
    }

    function test_AnyoneCancelsTriggerOrders() public {
        pass(1);
        int256 before = balanceOf(alice);
        OrderRequest memory request = marketRequest(alice, ETH, 1e18, 1000e18);
        request.triggerPrice = Price.wrap(1500e18);
        request.expiry = uint40(vm.getBlockTimestamp() + 1 days);
        Order memory order = create(request);
        assertEq(balanceOf(alice), before - 1000.5e18);
        end(0);
        vm.prank(bot);
        orders.cancel(list(order));
        assertEq(balanceOf(alice), before);
    }

    function test_ExecutingCancelsWithoutAFee() public {
        pass(1);
        int256 before = balanceOf(alice);
        int256 keeperBefore = balanceOf(bot);
        Order memory order = create(marketRequest(alice, ETH, 1e18, 1000e18));
        end(0);
        assertEq(uint8(executeAt(order, 2000e18, dogePrice)), uint8(Fault.Ended));
        assertEq(balanceOf(alice), before);
        assertEq(balanceOf(bot), keeperBefore);
        assertEq(Size.unwrap(position(alice, ETH).size), 0);
    }
}

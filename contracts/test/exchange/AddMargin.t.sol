// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IExchange} from "../../src/interfaces/IExchange.sol";
import {BalanceReason, Order, Reason, Switch} from "../../src/types/Types.sol";
import {FundingIndex, Usd} from "../../src/types/Units.sol";
import {Trading} from "./Trading.sol";

/// @dev Exchange.addMargin
/// - amount: positive, on the ledger; of the caller's own position
/// - no market order of the account lives in the market
/// - funding first: owed, received, refused where the pool can't pay it
/// - margin after that: not negative, whatever the requirement
/// - at any time: price stale, in grace, increases stopped, market ended
contract AddMarginTest is Trading {
    /// @dev Funding of a unit in 8 h of a skew of 100 at 2,000: 0.01 % * 2,000.
    int256 private constant PER_UNIT = 0.2e18;

    function test_Added_FromTheLedger() public {
        trade(alice, ETH, 100e18, 20_000e18);
        expectChange(changeOf(2000e18, 0, 20_879.994e18, 0));
        vm.recordLogs();
        add(alice, 1000e18);
        assertPosition(alice, 100e18, 20_879.994e18, 200_010e18, 0, 0);
        assertEq(balanceOf(alice), RICH - 21_000.25e18);
        assertCash(30_000_084.0042e18, 12.0006e18, 24.0012e18);
        assertEq(kinds().length, 2);
    }

    function test_Events_InTheirOrder() public {
        trade(alice, ETH, 100e18, 20_000e18);
        vm.warp(time() + 8 hours);
        vm.recordLogs();
        add(alice, 1000e18);
        bytes32[] memory topics = kinds();
        assertEq(topics.length, 4);
        assertEq(topics[0], IExchange.FundingAccrued.selector);
        assertEq(topics[1], IExchange.PositionChanged.selector);
        assertEq(topics[2], IExchange.PoolChanged.selector);
        assertEq(topics[3], IExchange.BalanceChanged.selector);
    }

    function test_Balance_IsTold() public {
        trade(alice, ETH, 100e18, 20_000e18);
        expectBalance(alice, -1000e18, RICH - 21_000.25e18, BalanceReason.MarginAdded);
        add(alice, 1000e18);
    }

    function test_Added_OneWei() public {
        trade(alice, ETH, 100e18, 20_000e18);
        add(alice, 1);
        assertEq(marginOf(alice, ETH), 19_879.994e18 + 1);
    }

    function test_Added_AllThereIs() public {
        trade(alice, ETH, 100e18, 20_000e18);
        add(alice, RICH - 20_000.25e18);
        assertEq(balanceOf(alice), 0);
        assertEq(marginOf(alice, ETH), 19_879.994e18 + RICH - 20_000.25e18);
    }

    // ---- funding

    function test_OwedFunding_IsPaidFirst() public {
        trade(alice, ETH, 100e18, 20_000e18);
        vm.warp(time() + 8 hours);
        expectChange(changeOf(2000e18, 20e18, 20_859.994e18, PER_UNIT));
        expectPool(30_000_104.0042e18, 12.0006e18, 24.0012e18, Reason.MarginAdded);
        add(alice, 1000e18);
        assertPosition(alice, 100e18, 20_859.994e18, 200_010e18, PER_UNIT, 0);
        assertEq(exchange.marketOf(ETH).book.fundingDebt, 100e18 * PER_UNIT);
    }

    /// @dev 200 longs pay for a skew of 100.
    function test_ReceivedFunding_IsPaidByThePool() public {
        openAgainst();
        int256 cash = lpCash();
        int256 margin = marginOf(alice, ETH);
        int256 entry = fundingEntryOfAlice();
        vm.warp(time() + 8 hours);
        add(alice, 1000e18);
        assertEq(marginOf(alice, ETH), margin + 1020e18);
        assertEq(fundingEntryOfAlice(), entry - PER_UNIT);
        assertEq(lpCash(), cash - 20e18);
    }

    function test_Funding_IsNothingASecondTime() public {
        trade(alice, ETH, 100e18, 20_000e18);
        vm.warp(time() + 8 hours);
        add(alice, 1000e18);
        expectChange(changeOf(2000e18, 0, 20_860.994e18, PER_UNIT));
        add(alice, 1e18);
        assertEq(lpCash(), 30_000_104.0042e18);
    }

    function test_ReceivedFunding_ToTheLastOfThePool() public {
        openAgainst();
        vm.warp(time() + 8 hours);
        drainPool(20e18);
        // what the pool has over 20 is less than a token unit
        int256 dust = lpCash() - 20e18;
        assertLt(dust, 1e12);
        add(alice, 1000e18);
        assertEq(lpCash(), dust);
    }

    function test_RevertWhen_ThePoolCantPayTheFunding() public {
        openAgainst();
        vm.warp(time() + 8 hours);
        drainPool(19e18);
        int256 unpaid = 20e18 - lpCash();
        expectRefused(1000e18, abi.encodeWithSelector(IExchange.FundingUnpaid.selector, alice, ETH, unpaid));
    }

    // ---- margin

    function test_Margin_MayEndAtNothing() public {
        spend();
        add(alice, 9638.4e18);
        assertEq(marginOf(alice, ETH), 0);
    }

    function test_RevertWhen_MarginStaysNegative() public {
        spend();
        expectRefused(9638.4e18 - 1, abi.encodeWithSelector(IExchange.MarginNegative.selector, alice, ETH, int256(-1)));
    }

    /// @dev At 1,900 equity is 1,069.994 and 1 more, MM 4,759.5: the position is to be liquidated, and may be helped.
    function test_Added_WhereTheRequirementIsNotMet() public {
        trade(alice, ETH, 100e18, 11_200e18);
        passTo(1, 1900e18, dogePrice);
        add(alice, 1e18);
        exchange.previewLiquidation(alice, ETH);
        add(alice, 5000e18);
        vm.expectPartialRevert(IExchange.Healthy.selector);
        exchange.previewLiquidation(alice, ETH);
    }

    // ---- refused

    function test_RevertWhen_AmountIsNotPositive() public {
        trade(alice, ETH, 100e18, 20_000e18);
        expectRefused(0, abi.encodeWithSelector(IExchange.ZeroAmount.selector));
        expectRefused(-1, abi.encodeWithSelector(IExchange.ZeroAmount.selector));
        expectRefused(type(int256).min, abi.encodeWithSelector(IExchange.ZeroAmount.selector));
    }

    function test_RevertWhen_ThereIsNoPosition() public {
        expectRefused(1e18, abi.encodeWithSelector(IExchange.NoPosition.selector, alice, ETH));
        trade(alice, DOGE, 10_000e18, 5000e18);
        trade(bob, ETH, 10e18, 5000e18);
        expectRefused(1e18, abi.encodeWithSelector(IExchange.NoPosition.selector, alice, ETH));
    }

    function test_RevertWhen_MarketIsUnknown() public {
        vm.expectRevert(abi.encodeWithSelector(IExchange.UnknownMarket.selector, 3));
        vm.prank(alice);
        exchange.addMargin(3, Usd.wrap(1e18));
    }

    function test_RevertWhen_BalanceIsShort() public {
        trade(alice, ETH, 100e18, 20_000e18);
        int256 left = RICH - 20_000.25e18;
        expectRefused(left + 1, abi.encodeWithSelector(IExchange.InsufficientBalance.selector, alice, left, left + 1));
    }

    /// @dev The order's price may be known already: margin must not decide it.
    function test_RevertWhen_AMarketOrderLives() public {
        trade(alice, ETH, 100e18, 20_000e18);
        Order memory order = marketOrder(alice, 10e18, 0);
        bytes memory refusal = abi.encodeWithSelector(IExchange.OrderIsLive.selector, alice, ETH);
        expectRefused(1e18, refusal);
        pass(121);
        expectRefused(1e18, refusal);
        cancelBy(bob, order);
        add(alice, 1e18);
    }

    function test_Added_WhileOtherOrdersWait() public {
        trade(alice, ETH, 100e18, 20_000e18);
        create(triggerRequest(alice, 10e18, 0, 1, true));
        create(marketRequest(alice, DOGE, 10_000e18, 5000e18));
        marketOrder(bob, 10e18, 5000e18);
        add(alice, 1e18);
        assertEq(marginOf(alice, ETH), 19_880.994e18);
    }

    function test_Delegate_CantAddTheOwnersMargin() public {
        trade(alice, ETH, 100e18, 20_000e18);
        allow(bob, true);
        vm.expectRevert(abi.encodeWithSelector(IExchange.NoPosition.selector, bob, ETH));
        vm.prank(bob);
        exchange.addMargin(ETH, Usd.wrap(1e18));
    }

    // ---- at any time

    function test_Added_OnAStalePrice() public {
        trade(alice, ETH, 100e18, 20_000e18);
        vm.warp(time() + 10 days);
        add(alice, 1e18);
        assertEq(marginOf(alice, ETH), 19_880.994e18 - 30 * 20e18);
    }

    function test_Added_InGraceAndWhileIncreasesAreStopped() public {
        trade(alice, ETH, 100e18, 20_000e18);
        setSwitch(ETH, Switch.ReduceOnly, true);
        setSwitch(0, Switch.StopIncreases, true);
        pass(28_800);
        add(alice, 1e18);
        assertEq(marginOf(alice, ETH), 19_860.994e18);
    }

    function test_Added_InAnEndedMarket() public {
        trade(alice, ETH, 100e18, 20_000e18);
        endMarket();
        vm.warp(time() + 8 hours);
        add(alice, 1e18);
        assertPosition(alice, 100e18, 19_880.994e18, 200_010e18, 0, 0);
    }

    // ---- words

    function add(address who, int256 amount) private {
        vm.prank(who);
        exchange.addMargin(ETH, Usd.wrap(amount));
    }

    function expectRefused(int256 amount, bytes memory refusal) private {
        vm.expectRevert(refusal);
        add(alice, amount);
    }

    /// @dev bob is long 200, alice short 100.
    function openAgainst() private {
        trade(bob, ETH, 200e18, 50_000e18);
        trade(alice, ETH, -100e18, 20_000e18);
    }

    /// @dev alice has paid 9,638.4 of 1,200,000 as a fee; 8,000 units owe 0.75 % of 2,000 in 8 h, ten times.
    function spend() private {
        fund(alice, 2_000_000e6);
        trade(alice, ETH, 8000e18, 1_200_000e18);
        vm.warp(time() + 80 hours);
    }

    function fundingEntryOfAlice() private view returns (int256) {
        return FundingIndex.unwrap(position(alice, ETH).fundingEntry);
    }

    /// @dev alice's 100 of 200,010, after an addition.
    function changeOf(uint256 index, int256 fundingPaid, int256 margin, int256 fundingEntry)
        private
        view
        returns (Change memory change)
    {
        (change.account, change.reason, change.index) = (alice, Reason.MarginAdded, index);
        (change.fundingPaid, change.margin, change.fundingEntry) = (fundingPaid, margin, fundingEntry);
        (change.size, change.entry) = (100e18, 200_010e18);
    }
}

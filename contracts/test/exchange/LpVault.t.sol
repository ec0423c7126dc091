// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ERC4626} from "@openzeppelin/contracts/token/ERC20/extensions/ERC4626.sol";
import {Test} from "forge-std/Test.sol";

import {IExchange} from "../../src/interfaces/IExchange.sol";
import {ILpVault} from "../../src/interfaces/ILpVault.sol";
import {LpVault} from "../../src/LpVault.sol";
import {TestUSD} from "../../src/TestUSD.sol";
import {Book, MarketParams, PoolSummary, Reason, Switch} from "../../src/types/Types.sol";
import {FundingIndex, Size, Usd} from "../../src/types/Units.sol";
import {World} from "../base/World.sol";
import {FakePool} from "../mocks/FakePool.sol";

/// @dev What the four moves of the vault cost and give, from the protocol page: 10 bps rounded up, virtual offset 6.
abstract contract VaultMath {
    uint256 internal constant VIRTUAL = 1e6;

    function feeOn(uint256 assets) internal pure returns (uint256) {
        return ceil(assets * 10, 10_000);
    }

    function sharesForDeposit(uint256 assets, uint256 supply, uint256 total) internal pure returns (uint256) {
        return (assets - feeOn(assets)) * (supply + VIRTUAL) / (total + 1);
    }

    function assetsForMint(uint256 shares, uint256 supply, uint256 total) internal pure returns (uint256) {
        return ceil(ceil(shares * (total + 1), supply + VIRTUAL) * 10_000, 9990);
    }

    function sharesForWithdraw(uint256 assets, uint256 supply, uint256 total) internal pure returns (uint256) {
        return ceil(ceil(assets * 10_000, 9990) * (supply + VIRTUAL), total + 1);
    }

    function assetsForRedeem(uint256 shares, uint256 supply, uint256 total) internal pure returns (uint256) {
        uint256 gross = shares * (total + 1) / (supply + VIRTUAL);
        return gross - feeOn(gross);
    }

    function ceil(uint256 a, uint256 b) internal pure returns (uint256) {
        return a == 0 ? 0 : (a - 1) / b + 1;
    }
}

/// @dev Branches: deposit and mint, for oneself and another, first and later, of nothing; request, escrow, cooldown, window,
/// return, one at a time; withdraw and redeem in whole and in parts, by owner and third party; what blocks each (price of
/// this block and its exception, stale, grace, deleveraging due, NAV below half of lpCash, guardian) and what does not;
/// NAV in profit, loss and below 0; each term of the reserve; the last redeemer; inflation, donation, sandwiches.
contract LpVaultTest is World, VaultMath {
    uint256 private constant START_CASH = 1_000_000e6;
    /// 99.9 % of START_CASH, at a million shares a token unit.
    uint256 private constant START_SHARES = 999_000e12;

    function setUp() public override {
        deploy();
        setPrices(ethPrice, dogePrice);
        vm.warp(START + 1);
        fundPool(lp, START_CASH);
        fund(alice, 1_000_000e6);
        fund(bob, 1_000_000e6);
        fund(carol, 1_000_000e6);
        prepare(bob);
        prepare(carol);
    }

    // ---- the token

    function test_LooksLikeAShare() public view {
        assertEq(vault.name(), "Tidemark LP");
        assertEq(vault.symbol(), "tmLP");
        assertEq(vault.decimals(), 12);
        assertEq(vault.asset(), address(usd));
        assertEq(vault.cooldown(), 24 hours);
    }

    // ---- deposit and mint

    function test_Deposit_TheFirst() public view {
        assertEq(vault.balanceOf(lp), START_SHARES);
        assertEq(vault.totalSupply(), START_SHARES);
        assertEq(vault.totalAssets(), START_CASH);
        assertEq(lpCash(), 1_000_000e18);
        assertEq(usd.balanceOf(address(vault)), 0);
    }

    function test_Deposit_MintsAtNavLessTenBps() public {
        uint256 shares = sharesForDeposit(1_000_001, START_SHARES, START_CASH);
        // 1,000,001 leave a fee of 1,001: rounded up
        assertEq(shares, 999_000 * (START_SHARES + 1e6) / (START_CASH + 1));
        assertEq(vault.previewDeposit(1_000_001), shares);
        vm.expectEmit(address(exchange));
        emit IExchange.PoolChanged(Usd.wrap(1_000_001.000001e18), Usd.wrap(0), Usd.wrap(0), Reason.PoolDeposit);
        vm.expectEmit(address(vault));
        emit IERC4626.Deposit(bob, carol, 1_000_001, shares);
        vm.expectEmit(address(usd));
        emit IERC20.Transfer(bob, address(exchange), 1_000_001);
        vm.prank(bob);
        assertEq(vault.deposit(1_000_001, carol), shares);
        assertEq(vault.balanceOf(carol), shares);
        assertEq(vault.balanceOf(bob), 0);
        assertEq(vault.totalAssets(), START_CASH + 1_000_001);
    }

    function test_Mint_CostsNavAndTenBps() public {
        uint256 assets = assetsForMint(5e12, START_SHARES, START_CASH);
        assertEq(vault.previewMint(5e12), assets);
        vm.expectEmit(address(vault));
        emit IERC4626.Deposit(bob, bob, assets, 5e12);
        vm.prank(bob);
        assertEq(vault.mint(5e12, bob), assets);
        assertEq(vault.balanceOf(bob), 5e12);
        assertEq(usd.balanceOf(bob), 100_000e6 - assets);
    }

    function test_RevertWhen_Deposit_GivesNoShares() public {
        vm.startPrank(bob);
        vm.expectRevert(ILpVault.ZeroShares.selector);
        vault.deposit(0, bob);
        // one unit is its own fee
        vm.expectRevert(ILpVault.ZeroShares.selector);
        vault.deposit(1, bob);
        vm.expectRevert(ILpVault.ZeroShares.selector);
        vault.mint(0, bob);
        vm.stopPrank();
    }

    function test_RevertWhen_Deposit_LacksTokens() public {
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, bob, 100_000e6, 100_000e6 + 1)
        );
        vm.prank(bob);
        vault.deposit(100_000e6 + 1, bob);
    }

    function test_MaxDeposit_KeepsCashBelowItsWidth() public view {
        uint256 room = roomAbove(1_000_000e18);
        assertEq(vault.maxDeposit(bob), room);
        assertEq(vault.maxMint(bob), sharesForDeposit(room, START_SHARES, START_CASH));
    }

    // ---- inflation and donation

    function test_Inflation_ADonationMovesNothing() public {
        uint256 total = vault.totalAssets();
        mint(address(exchange), 5_000_000e6);
        mint(address(vault), 5_000_000e6);
        assertEq(vault.totalAssets(), total);
        assertEq(vault.previewDeposit(1000e6), sharesForDeposit(1000e6, START_SHARES, START_CASH));
        assertEq(lpCash(), 1_000_000e18);
    }

    function test_Inflation_TheFirstDepositorGainsNothing() public {
        redeploy();
        address thief = makeAddr("thief");
        address victim = makeAddr("victim");
        fundPool(thief, 2);
        assertEq(vault.balanceOf(thief), 1e6);
        mint(address(exchange), 1_000_000e6);
        mint(address(vault), 1_000_000e6);
        assertEq(vault.totalAssets(), 2);
        fundPool(victim, 1000e6);
        // 999,000,000 after the fee, at 2 million shares and virtual ones for 3 units
        assertEq(vault.balanceOf(victim), 999_000_000 * uint256(2e6) / 3);
        // the victim's own fee and the fee before it are all that the thief's half unit has won
        uint256 total = vault.totalAssets();
        assertEq(total, 1000e6 + 2);
        assertLe(vault.convertToAssets(1e6), 2);
        assertGe(vault.convertToAssets(vault.balanceOf(victim)), 999_000_000);
    }

    function test_Inflation_ALossOfTradersMadeByOneLpIsSharedWithTheVirtualShares() public {
        redeploy();
        address thief = makeAddr("thief");
        fundPool(thief, 2);
        // the thief gives the pool $1,000 by a loss of his own
        vm.prank(address(vault));
        exchange.poolDeposit(1000e6);
        fundPool(bob, 500e6);
        uint256 worth = vault.convertToAssets(vault.balanceOf(bob));
        // at 2 million shares in all for $1,000 a share is 500 units: that is all that rounding takes
        assertGe(worth + 1000, 499.5e6);
        // and half of what the thief gave is nobody's
        assertLe(vault.convertToAssets(1e6), 501e6);
    }

    // ---- request, window, return

    function test_Request_EscrowsAndTells() public {
        vm.expectEmit(address(vault));
        emit IERC20.Transfer(lp, address(vault), 7e12);
        vm.expectEmit(address(vault));
        emit ILpVault.RedeemRequested(lp, 7e12, uint40(START + 1 + 24 hours));
        request(lp, 7e12);
        (uint256 shares, uint40 readyAt) = vault.requestOf(lp);
        assertEq(shares, 7e12);
        assertEq(readyAt, START + 1 + 24 hours);
        assertEq(vault.balanceOf(lp), START_SHARES - 7e12);
        assertEq(vault.balanceOf(address(vault)), 7e12);
        assertEq(vault.totalSupply(), START_SHARES);
    }

    function test_RevertWhen_Request_IsOfNothingOrOfUnownedShares() public {
        vm.expectRevert(ILpVault.ZeroShares.selector);
        request(lp, 0);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, bob, 0, 1));
        request(bob, 1);
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, lp, START_SHARES, START_SHARES + 1)
        );
        request(lp, START_SHARES + 1);
    }

    function test_RevertWhen_Request_IsOpen() public {
        request(lp, 7e12);
        uint40 readyAt = uint40(START + 1 + 24 hours);
        vm.expectRevert(abi.encodeWithSelector(ILpVault.RequestOpen.selector, lp, 7e12, readyAt));
        request(lp, 1);
        vm.warp(readyAt + 24 hours);
        vm.expectRevert(abi.encodeWithSelector(ILpVault.RequestOpen.selector, lp, 7e12, readyAt));
        request(lp, 1);
    }

    function test_Request_ReturnsTheOneBeforeOnceItsWindowIsOver() public {
        request(lp, 7e12);
        vm.warp(START + 1 + 48 hours + 1);
        vm.expectEmit(address(vault));
        emit ILpVault.RedeemReturned(lp, 7e12);
        vm.expectEmit(address(vault));
        emit ILpVault.RedeemRequested(lp, START_SHARES, uint40(START + 2 + 72 hours));
        request(lp, START_SHARES);
        assertEq(vault.balanceOf(lp), 0);
    }

    function test_Window_OpensAndClosesToTheSecond() public {
        request(lp, 7e12);
        uint256 readyAt = START + 1 + 24 hours;
        assertMaxRedeem(readyAt - 1, 0);
        assertMaxRedeem(readyAt, 7e12);
        assertMaxRedeem(readyAt + 24 hours, 7e12);
        assertMaxRedeem(readyAt + 24 hours + 1, 0);
        assertEq(vault.maxRedeem(bob), 0);
        assertEq(vault.maxWithdraw(bob), 0);
    }

    function test_ReturnExpired_ByAnyone() public {
        request(lp, 7e12);
        uint256 end = START + 1 + 48 hours;
        vm.warp(end);
        vm.expectRevert(abi.encodeWithSelector(ILpVault.NotReturnable.selector, lp, 7e12, end));
        vault.returnExpired(lp);
        vm.warp(end + 1);
        vm.expectEmit(address(vault));
        emit IERC20.Transfer(address(vault), lp, 7e12);
        vm.expectEmit(address(vault));
        emit ILpVault.RedeemReturned(lp, 7e12);
        vm.prank(bot);
        vault.returnExpired(lp);
        assertEq(vault.balanceOf(lp), START_SHARES);
        (uint256 shares, uint40 readyAt) = vault.requestOf(lp);
        assertEq(shares, 0);
        assertEq(readyAt, 0);
    }

    function test_RevertWhen_ReturnExpired_HasNothingToReturn() public {
        vm.expectRevert(abi.encodeWithSelector(ILpVault.NotReturnable.selector, bob, 0, 24 hours));
        vault.returnExpired(bob);
    }

    function test_Cooldown_OfAnOpenRequestStays() public {
        request(lp, 7e12);
        vm.expectEmit(address(vault));
        emit ILpVault.CooldownChanged(1 hours);
        vm.prank(address(governance));
        vault.setCooldown(1 hours);
        (, uint40 readyAt) = vault.requestOf(lp);
        assertEq(readyAt, START + 1 + 24 hours);
        give(bob, 5e12);
        request(bob, 5e12);
        (, readyAt) = vault.requestOf(bob);
        assertEq(readyAt, START + 1 + 1 hours);
    }

    function test_RevertWhen_Cooldown_IsSetByAnybodyElse() public {
        vm.expectRevert(abi.encodeWithSelector(ILpVault.NotAllowed.selector, alice, address(governance)));
        vm.prank(alice);
        vault.setCooldown(1 hours);
    }

    // ---- redeem and withdraw

    function test_Redeem_PaysNavLessTenBps() public {
        ready(lp, 7e12);
        uint256 assets = assetsForRedeem(7e12, START_SHARES, START_CASH);
        assertEq(vault.previewRedeem(7e12), assets);
        vm.expectEmit(address(vault));
        emit IERC20.Transfer(address(vault), address(0), 7e12);
        vm.expectEmit(address(exchange));
        emit IExchange.PoolChanged(
            Usd.wrap(1_000_000e18 - int256(assets * 1e12)), Usd.wrap(0), Usd.wrap(0), Reason.PoolRedemption
        );
        vm.expectEmit(address(vault));
        emit IERC4626.Withdraw(lp, carol, lp, assets, 7e12);
        vm.prank(lp);
        assertEq(vault.redeem(7e12, carol, lp), assets);
        assertEq(usd.balanceOf(carol), 100_000e6 + assets);
        assertEq(vault.totalSupply(), START_SHARES - 7e12);
        (uint256 left,) = vault.requestOf(lp);
        assertEq(left, 0);
    }

    function test_Withdraw_BurnsSharesForTheAmountAndTenBps() public {
        ready(lp, 7e12);
        uint256 shares = sharesForWithdraw(1_234_567, START_SHARES, START_CASH);
        assertEq(vault.previewWithdraw(1_234_567), shares);
        vm.expectEmit(address(vault));
        emit IERC4626.Withdraw(lp, lp, lp, 1_234_567, shares);
        vm.prank(lp);
        assertEq(vault.withdraw(1_234_567, lp, lp), shares);
        assertEq(usd.balanceOf(lp), 1_234_567);
        (uint256 left, uint40 readyAt) = vault.requestOf(lp);
        assertEq(left, 7e12 - shares);
        assertEq(readyAt, START + 1 + 24 hours);
    }

    function test_Redeem_InParts() public {
        ready(lp, 7e12);
        vm.startPrank(lp);
        vault.redeem(3e12, lp, lp);
        (uint256 left, uint40 readyAt) = vault.requestOf(lp);
        assertEq(left, 4e12);
        assertEq(readyAt, START + 1 + 24 hours);
        vm.expectRevert(abi.encodeWithSelector(ERC4626.ERC4626ExceededMaxRedeem.selector, lp, 4e12 + 1, 4e12));
        vault.redeem(4e12 + 1, lp, lp);
        vm.warp(vm.getBlockTimestamp() + 1 hours);
        vault.redeem(4e12, lp, lp);
        vm.stopPrank();
        (left, readyAt) = vault.requestOf(lp);
        assertEq(left, 0);
        assertEq(readyAt, 0);
        // a new request is possible at once
        request(lp, 1);
    }

    function test_Redeem_WhatIsLeftOfAPartGoesBack() public {
        ready(lp, 7e12);
        vm.prank(lp);
        vault.redeem(3e12, lp, lp);
        vm.warp(START + 1 + 48 hours + 1);
        vault.returnExpired(lp);
        assertEq(vault.balanceOf(lp), START_SHARES - 3e12);
    }

    function test_RevertWhen_Redeem_WithoutARequest() public {
        vm.expectRevert(abi.encodeWithSelector(ERC4626.ERC4626ExceededMaxRedeem.selector, lp, 1, 0));
        vm.prank(lp);
        vault.redeem(1, lp, lp);
        vm.expectRevert(abi.encodeWithSelector(ERC4626.ERC4626ExceededMaxWithdraw.selector, lp, 1, 0));
        vm.prank(lp);
        vault.withdraw(1, lp, lp);
    }

    function test_RevertWhen_Redeem_OfARequestThatIsNotReady() public {
        request(lp, 7e12);
        vm.expectRevert(abi.encodeWithSelector(ERC4626.ERC4626ExceededMaxRedeem.selector, lp, 7e12, 0));
        vm.prank(lp);
        vault.redeem(7e12, lp, lp);
    }

    function test_Redeem_ByAThirdPartySpendsItsAllowance() public {
        ready(lp, 7e12);
        vm.prank(lp);
        vault.approve(bob, 4e12);
        vm.prank(bob);
        vault.redeem(3e12, bob, lp);
        assertEq(vault.allowance(lp, bob), 1e12);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, bob, 1e12, 2e12));
        vm.prank(bob);
        vault.redeem(2e12, bob, lp);
        vm.expectRevert(
            abi.encodeWithSelector(
                IERC20Errors.ERC20InsufficientAllowance.selector, bob, 1e12, vault.previewWithdraw(1.1e6)
            )
        );
        vm.prank(bob);
        vault.withdraw(1.1e6, bob, lp);
    }

    function test_RevertWhen_Redeem_ByAThirdPartyWithoutAllowance() public {
        ready(lp, 7e12);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, bob, 0, 1));
        vm.prank(bob);
        vault.redeem(1, bob, lp);
    }

    function test_Redeem_WithAnInfiniteAllowanceKeepsIt() public {
        ready(lp, 7e12);
        vm.prank(lp);
        vault.approve(bob, type(uint256).max);
        vm.prank(bob);
        vault.redeem(7e12, bob, lp);
        assertEq(vault.allowance(lp, bob), type(uint256).max);
    }

    function test_Redeem_OfNothingChangesNothing() public {
        ready(lp, 7e12);
        vm.prank(bob);
        assertEq(vault.redeem(0, bob, lp), 0);
        (uint256 left,) = vault.requestOf(lp);
        assertEq(left, 7e12);
        assertEq(lpCash(), 1_000_000e18);
    }

    // ---- the last redeemer

    function test_LastRedeemer_LeavesHisFeeToTheTreasury() public {
        ready(lp, START_SHARES);
        // the virtual shares keep a unit: 999,999,999,999 less 1,000,000,000
        vm.expectEmit(address(exchange));
        emit IExchange.PoolChanged(Usd.wrap(1e12), Usd.wrap(0), Usd.wrap(1000e18), Reason.PoolRedemption);
        vm.prank(lp);
        assertEq(vault.redeem(START_SHARES, lp, lp), 998_999_999_999);
        assertEq(vault.totalSupply(), 0);
    }

    function test_LastRedeemer_LeavesHisFeeInThePoolIfAShareRemains() public {
        ready(lp, START_SHARES - 1);
        vm.prank(lp);
        vault.redeem(START_SHARES - 1, lp, lp);
        assertEq(vault.totalSupply(), 1);
        assertEq(Usd.unwrap(exchange.cash().treasury), 0);
    }

    function test_LastRedeemer_TakesTheMaximumWhileATraderLoses() public {
        request(lp, START_SHARES);
        skipTo(START + 12 hours, 2000e18, 0.1e18);
        trade(alice, ETH, 0.2e18, 200e18);
        // a loss of $100 not yet paid, a notional of $300 that keeps $500 in the pool
        skipTo(START + 1 + 24 hours, 1500e18, 0.1e18);
        assertLastRedeemerLeaves(500e18);
    }

    function test_LastRedeemer_LeavesWhatOpenInterestNeeds() public {
        request(lp, START_SHARES);
        skipTo(START + 12 hours, 2000e18, 0.1e18);
        trade(alice, ETH, 0.2e18, 200e18);
        // a profit of $100, a notional of $500 that keeps $833.33 in the pool
        skipTo(START + 1 + 24 hours, 2500e18, 0.1e18);
        assertLastRedeemerLeaves(833.333333333333333334e18);
    }

    function test_LastRedeemer_FeesWithoutSharesGoToTheTreasury() public {
        fund(lp, 1);
        ready(lp, START_SHARES);
        vm.prank(lp);
        vault.redeem(START_SHARES, lp, lp);
        assertEq(vault.maxDeposit(bob), roomAbove(1e12));
        vm.prank(bob);
        // 1,000 units less the fee of 1, at a million shares for a virtual unit and one left over
        assertEq(vault.deposit(1000, bob), 999 * uint256(1e6) / 2);
    }

    // ---- what blocks pool moves

    function test_Blocked_ByAPriceOfThisBlockWithOpenInterest() public {
        ready(lp, 7e12);
        // the execution has pushed the price of this second
        trade(alice, ETH, 100e18, 20_000e18);
        assertTrue(feed.quote(ETH).acceptedNow);
        assertBlocked(lp);
        vm.warp(vm.getBlockTimestamp() + 1);
        assertOpen(lp);
    }

    function test_NotBlocked_ByAPriceOfThisBlockWithoutOpenInterest() public {
        ready(lp, 7e12);
        push(2000e18, 0.1e18);
        assertTrue(feed.quote(ETH).acceptedNow);
        assertOpen(lp);
    }

    function test_NotBlocked_ByAPriceOfAMarketWithoutOpenInterest() public {
        ready(lp, 7e12);
        trade(alice, ETH, 100e18, 20_000e18);
        vm.warp(vm.getBlockTimestamp() + 1);
        feed.push(updateBy(3, uint40(vm.getBlockTimestamp()), hex"0002", abi.encodePacked(uint96(0.1e18))));
        assertOpen(lp);
    }

    function test_Blocked_ByPricesForAnHourOfAWindowAtMost() public {
        trade(alice, ETH, 100e18, 20_000e18);
        request(lp, 7e12);
        (, uint40 readyAt) = vault.requestOf(lp);
        skipTo(readyAt + 1 hours, 2000e18, 0.1e18);
        push(2000e18, 0.1e18);
        assertBlocked(lp);
        vm.warp(readyAt + 1 hours + 1);
        push(2000e18, 0.1e18);
        // nobody can lock him in any more; new money still waits
        assertEq(vault.maxRedeem(lp), 7e12);
        assertEq(vault.maxWithdraw(lp), vault.previewRedeem(7e12));
        assertEq(vault.maxDeposit(lp), 0);
        vm.prank(lp);
        vault.redeem(7e12, lp, lp);
    }

    function test_Blocked_WhileAMarketWithOpenInterestIsStale() public {
        ready(lp, 7e12);
        trade(alice, ETH, 100e18, 20_000e18);
        uint256 priced = feed.quote(ETH).timestamp;
        vm.warp(priced + 60);
        assertOpen(lp);
        vm.warp(priced + 61);
        assertBlocked(lp);
    }

    function test_NotBlocked_WhileAMarketWithoutOpenInterestIsStale() public {
        ready(lp, 7e12);
        vm.warp(vm.getBlockTimestamp() + 1 hours);
        assertOpen(lp);
    }

    function test_Blocked_InGraceWithOpenInterest() public {
        trade(alice, ETH, 100e18, 20_000e18);
        request(lp, 7e12);
        (, uint40 readyAt) = vault.requestOf(lp);
        vm.warp(readyAt);
        push(2000e18, 0.1e18);
        vm.warp(readyAt + 299);
        push(2000e18, 0.1e18);
        vm.warp(readyAt + 299);
        assertBlocked(lp);
        vm.warp(readyAt + 300);
        assertOpen(lp);
    }

    function test_NotBlocked_InGraceWithoutOpenInterest() public {
        request(lp, 7e12);
        vm.warp(START + 1 + 24 hours);
        push(2000e18, 0.1e18);
        assertTrue(feed.quote(ETH).inGrace);
        assertOpen(lp);
    }

    function test_Blocked_WhileDeleveragingIsDue() public {
        request(lp, 7e12);
        noFunding();
        skipTo(START + 12 hours, 2000e18, 0.1e18);
        trade(alice, ETH, 100e18, 20_000e18);
        // U = 100 P - 200,010 against 45 % of 1,000,084.0042
        skipTo(START + 1 + 24 hours, 6500e18, 0.1e18);
        assertGt(vault.maxDeposit(bob), 0);
        skipTo(START + 1 + 25 hours, 6501e18, 0.1e18);
        assertBlocked(lp);
    }

    function test_Blocked_WhileNavIsBelowHalfOfTheCash() public {
        request(lp, 7e12);
        noFunding();
        skipTo(START + 12 hours, 2000e18, 0.1e18);
        trade(alice, ETH, 100e18, 20_000e18);
        trade(bob, DOGE, -2_000_000e18, 30_000e18);
        // profits of 399,990 and 149,990 of 1,000,223.9972: 55 %, and neither side is due
        skipTo(START + 1 + 24 hours, 6000e18, 0.025e18);
        assertFalse(exchange.poolSummary().sideDue);
        assertBlocked(lp);
        // and of 399,990 and 79,990: 48 %
        skipTo(START + 1 + 25 hours, 6000e18, 0.06e18);
        assertGt(vault.maxDeposit(bob), 0);
    }

    function test_Blocked_ByTheGuardianForSevenDays() public {
        ready(lp, 7e12);
        vm.prank(guardian);
        governance.setSwitch(0, Switch.StopPoolMoves, true);
        uint256 time = vm.getBlockTimestamp();
        assertBlocked(lp);
        vm.warp(time + 7 days - 1);
        assertEq(vault.maxDeposit(bob), 0);
        vm.warp(time + 7 days);
        assertGt(vault.maxDeposit(bob), 0);
    }

    // ---- NAV

    function test_Nav_InProfitAndLossOfTraders() public {
        noFunding();
        trade(alice, ETH, 100e18, 20_000e18);
        // bought for 200,010, of whose fee the pool has 84.0042
        assertEq(vault.totalAssets(), 1_000_084_004_200);
        vm.warp(vm.getBlockTimestamp() + 1);
        push(2100e18, 0.1e18);
        // leaving the curve is worth 210,010.5
        assertEq(vault.totalAssets(), 990_083_504_200);
        assertEq(nav(), 990_083.5042e18);
        vm.warp(vm.getBlockTimestamp() + 1);
        push(1900e18, 0.1e18);
        assertEq(vault.totalAssets(), 1_010_084_504_200);
        vm.warp(vm.getBlockTimestamp() + 1);
        assertEq(vault.previewDeposit(1000e6), sharesForDeposit(1000e6, START_SHARES, 1_010_084_504_200));
        assertEq(vault.convertToAssets(1e12), uint256(1e12) * 1_010_084_504_201 / (START_SHARES + 1e6));
    }

    function test_Nav_RoundsDownToATokenUnit() public {
        noFunding();
        trade(alice, ETH, 100e18, 20_000e18);
        vm.warp(vm.getBlockTimestamp() + 1);
        // 100.005 * 1 wei more than 2,000
        push(2000e18 + 1, 0.1e18);
        assertEq(vault.totalAssets(), 1_000_084_004_199);
    }

    function test_Nav_CountsFundingAccruedToNow() public {
        trade(alice, ETH, 100e18, 20_000e18);
        int256 before = nav();
        // 0.01 % of 2,000 for 8 h is 0.2 a unit
        vm.warp(vm.getBlockTimestamp() + 28_800);
        assertEq(nav() - before, 20e18);
    }

    function test_Nav_BelowZeroIsNoAssets() public {
        noFunding();
        trade(alice, ETH, 100e18, 20_000e18);
        vm.warp(vm.getBlockTimestamp() + 1);
        push(12_100e18, 0.1e18);
        // 1,210,060.5 - 200,010 is more than 1,000,084.0042
        assertEq(nav(), -9966.4958e18);
        assertEq(vault.totalAssets(), 0);
        vm.warp(vm.getBlockTimestamp() + 1);
        assertBlocked(lp);
    }

    // ---- the reserve

    function test_Reserve_OfOpenInterest() public {
        request(lp, START_SHARES);
        noFunding();
        skipTo(START + 12 hours, 2000e18, 0.1e18);
        trade(alice, ETH, 100e18, 20_000e18);
        skipTo(START + 1 + 24 hours, 2000e18, 0.1e18);
        // 200,000 at 60 %: 333,333.33…
        assertReserve(333_333.333333333333333334e18);
    }

    function test_Reserve_OfASidesProfit() public {
        request(lp, START_SHARES);
        noFunding();
        skipTo(START + 12 hours, 2000e18, 0.1e18);
        trade(alice, ETH, 50e18, 20_000e18);
        skipTo(START + 1 + 24 hours, 8000e18, 0.1e18);
        // U = 400,000 - 100,002.5 at the target of 35 %; its notional at 60 % is 666,666.67, U at 60 % is 499,995.83
        assertReserve(857_135.714285714285714286e18);
    }

    function test_Reserve_OfAllProfits() public {
        request(lp, START_SHARES);
        noFunding();
        MarketParams memory p = altParams();
        (p.fundingFactor, p.adlTrigger, p.adlTarget) = (0, 450_000, 350_000);
        setParams(DOGE, p);
        skipTo(START + 12 hours, 2000e18, 0.1e18);
        trade(alice, ETH, 40e18, 20_000e18);
        trade(bob, DOGE, -2_000_000e18, 30_000e18);
        skipTo(START + 1 + 24 hours, 6500e18, 0.03e18);
        // U is 260,000 - 80,001.6 and 199,990 - 60,000, in all 319,988.4, at 60 %; the largest alone needs 514,281.14
        assertReserve(533_314e18);
    }

    function test_Reserve_OfFundingThatThePoolOwes() public {
        dearFunding();
        fund(alice, 2_000_000e6);
        trade(alice, ETH, 450e18, 2_500_000e18);
        trade(bob, ETH, -50e18, 50_000e18);
        skipTo(START + 10 days, 2000e18, 0.1e18);
        request(lp, START_SHARES);
        // a skew of 400 is 4 % per 8 h: the longs have paid theirs, the shorts not been paid
        skipTo(START + 11 days - 10, 2000e18, 0.1e18);
        trade(alice, ETH, -450e18, 0);
        skipTo(START + 11 days + 400, 2100e18, 0.1e18);
        settleFunding(ETH);
        int256 owed = fundingOwedToShorts();
        // more than the notional of 105,000 that all of lpCash may carry
        assertGt(owed, 120_000e18);
        assertReserve(owed);
    }

    function test_Reserve_NothingIsFreeBelowIt() public {
        request(lp, START_SHARES);
        noFunding();
        skipTo(START + 12 hours, 2000e18, 0.1e18);
        trade(alice, ETH, 290e18, 100_000e18);
        // 290 * 2,100 at 60 % is more than there is; U is 29,000 or so
        skipTo(START + 1 + 24 hours, 2100e18, 0.1e18);
        assertEq(vault.maxRedeem(lp), 0);
        assertEq(vault.maxWithdraw(lp), 0);
        assertGt(vault.maxDeposit(lp), 0);
    }

    function test_Reserve_TheCapsHoldAfterTheLargestRedemption() public {
        request(lp, START_SHARES);
        noFunding();
        skipTo(START + 12 hours, 2000e18, 0.1e18);
        trade(alice, ETH, 100e18, 20_000e18);
        skipTo(START + 1 + 24 hours, 2000e18, 0.1e18);
        uint256 most = vault.maxRedeem(lp);
        vm.prank(lp);
        vault.redeem(most, lp, lp);
        assertGe(lpCash() * 6 / 10, 200_000e18 - 1e18);
        assertGe(lpCash(), 333_333.333333333333333334e18);
        // and not a cent more is kept than that and the rounding of a share
        assertLe(lpCash(), 333_333.34e18);
        assertLe(vault.maxWithdraw(lp), 1e4);
    }

    // ---- sandwiches

    function test_Sandwich_ARoundTripCostsTwoFees() public {
        trade(alice, ETH, 100e18, 20_000e18);
        noFunding();
        vm.warp(vm.getBlockTimestamp() + 1);
        vm.startPrank(bob);
        uint256 shares = vault.deposit(10_000e6, bob);
        vault.requestRedeem(shares);
        vm.stopPrank();
        (, uint40 readyAt) = vault.requestOf(bob);
        skipTo(readyAt, 2000e18, 0.1e18);
        vm.prank(bob);
        uint256 assets = vault.redeem(shares, bob, bob);
        // 0.999 * 0.999 of it, and a share of his own fee
        assertLe(assets, 9980.12e6);
        assertGe(assets, 9980e6);
    }

    function test_Sandwich_OfAPriceNeitherInNorOutInItsBlock() public {
        trade(alice, ETH, 100e18, 20_000e18);
        give(bob, 5e12);
        request(bob, 5e12);
        (, uint40 readyAt) = vault.requestOf(bob);
        skipTo(readyAt, 2000e18, 0.1e18);
        // the price tells of a loss of the pool: he can neither leave behind it nor buy before the next block
        push(2200e18, 0.1e18);
        assertBlocked(bob);
        uint256 after_ = vault.previewRedeem(5e12);
        vm.warp(readyAt + 1);
        assertApproxEqAbs(vault.previewRedeem(5e12), after_, 1);
    }

    function test_Sandwich_OfALiquidationFindsTheLossBooked() public {
        noFunding();
        trade(alice, ETH, 200e18, 25_000e18);
        give(bob, 5e12);
        request(bob, 5e12);
        (, uint40 readyAt) = vault.requestOf(bob);
        skipTo(readyAt, 2000e18, 0.1e18);
        uint256 before = vault.previewRedeem(5e12);
        // 400,020 + 25,000 of margin against 340,034: the pool cannot collect the last 35,000
        push(1700e18, 0.1e18);
        assertBlocked(bob);
        exchange.liquidate(alice, ETH, bot);
        // nobody is left in the market: the way is open, and the loss is booked
        assertOpen(bob);
        // what is left is what was collected: less than all of the margin
        uint256 gained = vault.previewRedeem(5e12) - before;
        assertLe(gained, uint256(5e12) * 25_000e6 / START_SHARES);
    }

    // ---- expectations

    function assertBlocked(address owner) private {
        assertEq(vault.maxDeposit(bob), 0);
        assertEq(vault.maxMint(bob), 0);
        assertEq(vault.maxRedeem(owner), 0);
        assertEq(vault.maxWithdraw(owner), 0);
        vm.startPrank(owner);
        vm.expectRevert(abi.encodeWithSelector(ERC4626.ERC4626ExceededMaxDeposit.selector, bob, 2, 0));
        vault.deposit(2, bob);
        vm.expectRevert(abi.encodeWithSelector(ERC4626.ERC4626ExceededMaxMint.selector, bob, 1, 0));
        vault.mint(1, bob);
        vm.expectRevert(abi.encodeWithSelector(ERC4626.ERC4626ExceededMaxRedeem.selector, owner, 1, 0));
        vault.redeem(1, owner, owner);
        vm.expectRevert(abi.encodeWithSelector(ERC4626.ERC4626ExceededMaxWithdraw.selector, owner, 1, 0));
        vault.withdraw(1, owner, owner);
        vm.stopPrank();
    }

    /// @dev All four moves are done, and undone.
    function assertOpen(address owner) private {
        uint256 snapshot = vm.snapshotState();
        (uint256 shares,) = vault.requestOf(owner);
        assertEq(vault.maxRedeem(owner), shares);
        assertGt(vault.maxDeposit(bob), 0);
        vm.startPrank(bob);
        vault.deposit(1000, bob);
        vault.mint(1, bob);
        vm.stopPrank();
        vm.startPrank(owner);
        vault.redeem(shares / 2, owner, owner);
        vault.withdraw(1, owner, owner);
        vm.stopPrank();
        vm.revertToState(snapshot);
    }

    function assertMaxRedeem(uint256 time, uint256 shares) private {
        vm.warp(time);
        assertEq(vault.maxRedeem(lp), shares);
        assertEq(vault.maxWithdraw(lp), shares == 0 ? 0 : assetsForRedeem(shares, START_SHARES, START_CASH));
    }

    /// @dev `lp`, who asks for everything, may have what is above `reserve`, to the unit.
    function assertReserve(int256 reserve) private {
        assertEq(vault.maxWithdraw(lp), uint256(lpCash() - reserve) / 1e12);
        uint256 most = vault.maxRedeem(lp);
        assertLt(most, START_SHARES);
        assertLe(vault.previewRedeem(most), vault.maxWithdraw(lp));
        uint256 snapshot = vm.snapshotState();
        vm.startPrank(lp);
        vault.redeem(most, lp, lp);
        assertGe(lpCash(), reserve);
        vm.revertToState(snapshot);
        vault.withdraw(vault.maxWithdraw(lp), lp, lp);
        vm.stopPrank();
        assertGe(lpCash(), reserve);
        assertLt(lpCash(), reserve + 1e12);
    }

    function assertLastRedeemerLeaves(int256 reserve) private {
        assertEq(vault.maxRedeem(lp), START_SHARES);
        vm.prank(lp);
        vault.redeem(START_SHARES, lp, lp);
        assertGe(lpCash(), reserve);
    }

    /// @dev Token units that fit between `cash` and its width.
    function roomAbove(uint256 cash) private pure returns (uint256) {
        return (2 ** 127 - cash) / 1e12;
    }

    // ---- people

    /// @dev Tokens and an allowance for the vault.
    function prepare(address who) private {
        mint(who, 100_000e6);
        vm.prank(who);
        usd.approve(address(vault), type(uint256).max);
    }

    function give(address who, uint256 shares) private {
        vm.prank(lp);
        assertTrue(vault.transfer(who, shares));
    }

    function request(address who, uint256 shares) private {
        vm.prank(who);
        vault.requestRedeem(shares);
    }

    /// @dev A request of `who` at the start of its window, with fresh prices of an earlier block and no grace.
    function ready(address who, uint256 shares) private {
        request(who, shares);
        (, uint40 readyAt) = vault.requestOf(who);
        skipTo(readyAt, 2000e18, 0.1e18);
    }

    // ---- the world

    function push(uint256 eth, uint256 doge) private {
        (ethPrice, dogePrice) = (eth, doge);
        feed.push(bothUpdate(uint40(vm.getBlockTimestamp()), eth, doge));
    }

    /// @dev To `time`, with prices of the second before, and out of the grace period.
    function skipTo(uint256 time, uint256 eth, uint256 doge) private {
        vm.warp(time - 302);
        push(eth, doge);
        vm.warp(time - 1);
        push(eth, doge);
        vm.warp(time);
    }

    function settleFunding(uint16 market) private {
        uint16[] memory markets = new uint16[](1);
        markets[0] = market;
        exchange.settleFunding(markets);
    }

    function noFunding() private {
        MarketParams memory p = majorParams();
        p.fundingFactor = 0;
        setParams(ETH, p);
        p = altParams();
        p.fundingFactor = 0;
        setParams(DOGE, p);
    }

    /// @dev 100 times the premium, up to 10 % per 8 h; all of lpCash may be open interest.
    function dearFunding() private {
        MarketParams memory p = majorParams();
        (p.fundingFactor, p.fundingCap, p.lpShare) = (100e6, 100_000, 1_000_000);
        setParams(ETH, p);
    }

    function setParams(uint16 market, MarketParams memory p) private {
        vm.prank(address(timelock));
        governance.setMarketParams(market, p);
    }

    /// @dev F-12: what the stored sums of ETH say that the pool owes in funding.
    function fundingOwedToShorts() private view returns (int256) {
        Book memory book = exchange.marketOf(ETH).book;
        assertEq(Size.unwrap(book.longOpenInterest), 0);
        int256 owed = book.fundingDebt - Size.unwrap(book.shortOpenInterest) * FundingIndex.unwrap(book.fundingShort);
        return int256(ceil(uint256(owed), 1e18));
    }

    /// @dev The exchange anew, with prices and an empty pool.
    function redeploy() private {
        delete reporterKeys;
        deploy();
        setPrices(2000e18, 0.1e18);
        vm.warp(START + 1);
    }
}

/// @dev Laws, on a pool of any shape: what max* says is possible, a unit more is not; previews are what happens; nobody
/// wins by going in and out.
contract LpVaultFuzzTest is Test, VaultMath {
    TestUSD private usd;
    FakePool private pool;
    LpVault private vault;
    address private lp = makeAddr("lp");
    address private other = makeAddr("other");

    function setUp() public {
        vm.warp(1_800_000_000);
        usd = new TestUSD();
        pool = new FakePool(usd);
        vault = new LpVault(usd, IExchange(address(pool)), address(this));
        vault.setCooldown(1 hours);
        deal(address(usd), address(this), 2 ** 128);
    }

    function testFuzz_MaxDepositIsTheMost(uint256 seed) public {
        shape(seed);
        uint256 most = vault.maxDeposit(lp);
        uint256 shares = sharesForDeposit(most, vault.totalSupply(), vault.totalAssets());
        vm.assume(shares != 0);
        assertTrue(usd.transfer(lp, most));
        vm.startPrank(lp);
        vm.expectRevert(abi.encodeWithSelector(ERC4626.ERC4626ExceededMaxDeposit.selector, lp, most + 1, most));
        vault.deposit(most + 1, lp);
        assertEq(vault.previewDeposit(most), shares);
        assertEq(vault.deposit(most, lp), shares);
        vm.stopPrank();
        assertEq(usd.balanceOf(lp), 0);
    }

    function testFuzz_MaxMintIsTheMost(uint256 seed) public {
        shape(seed);
        uint256 most = vault.maxMint(lp);
        vm.assume(most != 0);
        uint256 assets = assetsForMint(most, vault.totalSupply(), vault.totalAssets());
        assertTrue(usd.transfer(lp, assets));
        vm.startPrank(lp);
        vm.expectRevert(abi.encodeWithSelector(ERC4626.ERC4626ExceededMaxMint.selector, lp, most + 1, most));
        vault.mint(most + 1, lp);
        assertEq(vault.previewMint(most), assets);
        assertEq(vault.mint(most, lp), assets);
        vm.stopPrank();
        assertEq(usd.balanceOf(lp), 0);
    }

    function testFuzz_MaxRedeemIsTheMost(uint256 seed) public {
        Usd reserve = shape(seed);
        uint256 most = vault.maxRedeem(lp);
        uint256 assets = assetsForRedeem(most, vault.totalSupply(), vault.totalAssets());
        vm.startPrank(lp);
        vm.expectRevert(abi.encodeWithSelector(ERC4626.ERC4626ExceededMaxRedeem.selector, lp, most + 1, most));
        vault.redeem(most + 1, lp, lp);
        assertEq(vault.previewRedeem(most), assets);
        assertEq(vault.redeem(most, lp, lp), assets);
        vm.stopPrank();
        assertReserveIsLeft(assets, reserve);
    }

    function testFuzz_MaxWithdrawIsTheMost(uint256 seed) public {
        Usd reserve = shape(seed);
        uint256 most = vault.maxWithdraw(lp);
        uint256 shares = sharesForWithdraw(most, vault.totalSupply(), vault.totalAssets());
        vm.startPrank(lp);
        vm.expectRevert(abi.encodeWithSelector(ERC4626.ERC4626ExceededMaxWithdraw.selector, lp, most + 1, most));
        vault.withdraw(most + 1, lp, lp);
        assertEq(vault.previewWithdraw(most), shares);
        assertEq(vault.withdraw(most, lp, lp), shares);
        vm.stopPrank();
        assertReserveIsLeft(most, reserve);
    }

    /// @dev As the others, but for nobody else's shares: with cash alone, and with what traders owe or are owed.
    function testFuzz_MaxRedeemIsTheMostForTheLastOne(uint256 seed) public {
        shape(seed);
        Usd reserve = level(seed);
        vm.startPrank(other);
        assertTrue(vault.transfer(lp, vault.balanceOf(other)));
        vm.stopPrank();
        requestAll();
        uint256 most = vault.maxRedeem(lp);
        vm.prank(lp);
        uint256 assets = vault.redeem(most, lp, lp);
        assertReserveIsLeft(assets, reserve);
    }

    function testFuzz_ThereAndBackNeverEarns(uint256 seed, uint256 assets) public {
        shape(seed);
        assets = bound(assets, 2, 1e15);
        vm.assume(sharesForDeposit(assets, vault.totalSupply(), vault.totalAssets()) != 0);
        assertTrue(usd.transfer(lp, assets));
        vm.startPrank(lp);
        uint256 shares = vault.deposit(assets, lp);
        assertLt(vault.previewRedeem(shares), assets);
        assertGe(vault.previewWithdraw(assets), shares);
        vm.stopPrank();
    }

    function testFuzz_PreviewsRoundAgainstTheCaller(uint256 seed, uint256 amount) public {
        shape(seed);
        amount = bound(amount, 1, 1e15);
        assertGe(vault.previewDeposit(vault.previewMint(amount)), amount);
        assertLe(vault.previewMint(vault.previewDeposit(amount)), amount);
        assertGe(vault.previewRedeem(vault.previewWithdraw(amount)), amount);
        assertLe(vault.previewWithdraw(vault.previewRedeem(amount)), amount);
    }

    function test_Blocked_BelowHalfOfTheCashAndNotAtIt() public {
        shape(1);
        PoolSummary memory summary = pool.poolSummary();
        (summary.cash.lpCash, summary.sideReserve) = (Usd.wrap(1000e18), Usd.wrap(0));
        summary.nav = Usd.wrap(500e18);
        pool.set(summary);
        assertGt(vault.maxDeposit(lp), 0);
        assertGt(vault.maxRedeem(lp), 0);
        summary.nav = Usd.wrap(500e18 - 1);
        pool.set(summary);
        assertEq(vault.maxDeposit(lp), 0);
        assertEq(vault.maxRedeem(lp), 0);
    }

    function test_MaxDeposit_IsNothingAtTheWidthOfCash() public {
        shape(1);
        PoolSummary memory summary = pool.poolSummary();
        (summary.cash.lpCash, summary.nav) = (Usd.wrap(2 ** 127), Usd.wrap(2 ** 127));
        pool.set(summary);
        assertEq(vault.maxDeposit(lp), 0);
        summary.cash.lpCash = Usd.wrap(2 ** 127 - 1e12);
        pool.set(summary);
        assertEq(vault.maxDeposit(lp), 1);
    }

    // ---- builders

    /// @dev Shares of two, a pool that is not blocked, a reserve within or beyond its cash, and a request of `lp` for all
    /// of his that is ready.
    function shape(uint256 seed) private returns (Usd reserve) {
        enter(lp, 2 + draw(seed, "lp") % 10 ** (1 + draw(seed, "lp digits") % 15));
        enter(other, 2 + draw(seed, "other") % 10 ** (1 + draw(seed, "other digits") % 15));
        int256 cash = int256(1 + draw(seed, "cash") % 10 ** (1 + draw(seed, "cash digits") % 33));
        int256 half = (cash + 1) / 2;
        PoolSummary memory summary;
        summary.cash.lpCash = Usd.wrap(cash);
        summary.nav = Usd.wrap(half + int256(draw(seed, "nav") % uint256(2 * cash)));
        reserve = Usd.wrap(int256(draw(seed, "reserve") % uint256(cash + cash / 4 + 1)));
        if (draw(seed, "free") % 3 == 0) reserve = Usd.wrap(int256(uint256(Usd.unwrap(reserve)) % 1e18));
        summary.sideReserve = reserve;
        pool.set(summary);
        assertTrue(usd.transfer(address(pool), uint256(cash) / 1e12));
        requestAll();
    }

    /// @dev NAV within 0.2 % of lpCash and a reserve of up to 0.2 %: all of the shares may leave, or just not.
    function level(uint256 seed) private returns (Usd reserve) {
        PoolSummary memory summary = pool.poolSummary();
        uint256 cash = uint256(Usd.unwrap(summary.cash.lpCash));
        summary.nav = Usd.wrap(int256(cash - cash / 500 + draw(seed, "level") % (cash / 250 + 1)));
        reserve = summary.sideReserve = Usd.wrap(int256(draw(seed, "small") % (cash / 500 + 1)));
        pool.set(summary);
    }

    function draw(uint256 seed, string memory what) private pure returns (uint256) {
        return uint256(keccak256(abi.encode(seed, what)));
    }

    function enter(address who, uint256 assets) private {
        assertTrue(usd.transfer(who, assets));
        vm.startPrank(who);
        usd.approve(address(vault), type(uint256).max);
        vault.deposit(assets, who);
        vm.stopPrank();
    }

    function requestAll() private {
        vm.startPrank(lp);
        (uint256 open,) = vault.requestOf(lp);
        if (open != 0) {
            vm.warp(vm.getBlockTimestamp() + 2 days);
            vault.returnExpired(lp);
        }
        vault.requestRedeem(vault.balanceOf(lp));
        vm.stopPrank();
        vm.warp(vm.getBlockTimestamp() + 1 hours);
    }

    function assertReserveIsLeft(uint256 paid, Usd reserve) private view {
        if (paid != 0) assertGe(Usd.unwrap(pool.poolSummary().cash.lpCash), Usd.unwrap(reserve));
    }
}

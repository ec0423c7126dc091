// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {IExchange} from "../../src/interfaces/IExchange.sol";
import {ILpVault} from "../../src/interfaces/ILpVault.sol";
import {IOrders} from "../../src/interfaces/IOrders.sol";
import {BalanceReason, Cash, OrderRequest, Reason} from "../../src/types/Types.sol";
import {Usd} from "../../src/types/Units.sol";
import {World} from "../base/World.sol";
import {ReentrantToken} from "../mocks/ReentrantToken.sol";

/// @dev Branches: deposit for oneself and another, of nothing, to nobody, without tokens or allowance; with a permit that
/// is good, used before, expired, of another account or amount; withdraw exact, rounded down, less than a token unit, more
/// than there is, to nobody; delegates set and unset, and what they may; insurance; escrow, release, payKeeper, poolDeposit,
/// poolWithdraw by their contracts alone, with each error; tokens that re-enter.
contract LedgerTest is World {
    uint256 private constant TOKEN = 1e12;

    // ---- deposit

    function test_Deposit_MovesTokensAndTells() public {
        mint(alice, 5e6);
        uint256 held = usd.balanceOf(address(exchange));
        vm.expectEmit(address(exchange));
        emit IExchange.BalanceChanged(alice, Usd.wrap(5e18), Usd.wrap(1_000_005e18), BalanceReason.Deposit);
        vm.expectEmit(address(usd));
        emit IERC20.Transfer(alice, address(exchange), 5e6);
        vm.prank(alice);
        exchange.deposit(alice, 5e6);
        assertEq(balanceOf(alice), 1_000_005e18);
        assertEq(usd.balanceOf(address(exchange)), held + 5e6);
        assertSolvent(0);
    }

    function test_Deposit_OfOneUnitForAnother() public {
        mint(alice, 1);
        address newcomer = makeAddr("newcomer");
        vm.prank(alice);
        exchange.deposit(newcomer, 1);
        assertEq(balanceOf(newcomer), 1e12);
        assertEq(balanceOf(alice), 1_000_000e18);
        assertEq(usd.balanceOf(alice), 0);
    }

    function test_RevertWhen_Deposit_IsOfNothing() public {
        vm.expectRevert(IExchange.ZeroAmount.selector);
        vm.prank(alice);
        exchange.deposit(alice, 0);
    }

    function test_RevertWhen_Deposit_IsToNobody() public {
        vm.expectRevert(IExchange.ZeroAddress.selector);
        vm.prank(alice);
        exchange.deposit(address(0), 1);
    }

    function test_RevertWhen_Deposit_LacksTokensOrAllowance() public {
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, alice, 0, 1));
        vm.prank(alice);
        exchange.deposit(alice, 1);
        address newcomer = makeAddr("newcomer");
        mint(newcomer, 7);
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(exchange), 0, 7)
        );
        vm.prank(newcomer);
        exchange.deposit(newcomer, 7);
    }

    // ---- deposit with permit

    function test_DepositWithPermit_NeedsNoAllowance() public {
        (address owner, uint256 key) = newcomerWith(5e6);
        (uint8 v, bytes32 r, bytes32 s) = permit(key, 5e6, later());
        vm.prank(owner);
        exchange.depositWithPermit(bob, 5e6, later(), v, r, s);
        assertEq(balanceOf(bob), 1_000_005e18);
        assertEq(usd.allowance(owner, address(exchange)), 0);
        assertEq(usd.nonces(owner), 1);
    }

    function test_DepositWithPermit_UsedBySomebodyBefore() public {
        (address owner, uint256 key) = newcomerWith(5e6);
        (uint8 v, bytes32 r, bytes32 s) = permit(key, 5e6, later());
        vm.prank(bot);
        usd.permit(owner, address(exchange), 5e6, later(), v, r, s);
        vm.prank(owner);
        exchange.depositWithPermit(owner, 5e6, later(), v, r, s);
        assertEq(balanceOf(owner), 5e18);
    }

    function test_DepositWithPermit_ExpiredButAllowed() public {
        (address owner, uint256 key) = newcomerWith(5e6);
        uint256 past = vm.getBlockTimestamp() - 1;
        (uint8 v, bytes32 r, bytes32 s) = permit(key, 5e6, past);
        vm.startPrank(owner);
        usd.approve(address(exchange), 5e6);
        exchange.depositWithPermit(owner, 5e6, past, v, r, s);
        vm.stopPrank();
        assertEq(balanceOf(owner), 5e18);
    }

    function test_RevertWhen_DepositWithPermit_IsExpired() public {
        (address owner, uint256 key) = newcomerWith(5e6);
        uint256 past = vm.getBlockTimestamp() - 1;
        (uint8 v, bytes32 r, bytes32 s) = permit(key, 5e6, past);
        expectNotAllowedToken(5e6);
        vm.prank(owner);
        exchange.depositWithPermit(owner, 5e6, past, v, r, s);
    }

    function test_RevertWhen_DepositWithPermit_IsOfAnotherAccount() public {
        (address owner, uint256 key) = newcomerWith(5e6);
        (uint8 v, bytes32 r, bytes32 s) = permit(key, 5e6, later());
        address thief = makeAddr("thief");
        expectNotAllowedToken(5e6);
        vm.prank(thief);
        exchange.depositWithPermit(thief, 5e6, later(), v, r, s);
        assertEq(usd.balanceOf(owner), 5e6);
    }

    function test_RevertWhen_DepositWithPermit_IsOfAnotherAmount() public {
        (address owner, uint256 key) = newcomerWith(6e6);
        (uint8 v, bytes32 r, bytes32 s) = permit(key, 5e6, later());
        expectNotAllowedToken(6e6);
        vm.prank(owner);
        exchange.depositWithPermit(owner, 6e6, later(), v, r, s);
    }

    function test_RevertWhen_DepositWithPermit_IsOfNothingOrToNobody() public {
        vm.startPrank(alice);
        vm.expectRevert(IExchange.ZeroAmount.selector);
        exchange.depositWithPermit(alice, 0, later(), 27, 0, 0);
        vm.expectRevert(IExchange.ZeroAddress.selector);
        exchange.depositWithPermit(address(0), 1, later(), 27, 0, 0);
        vm.stopPrank();
    }

    // ---- withdraw

    function test_Withdraw_PaysAndTells() public {
        vm.expectEmit(address(exchange));
        emit IExchange.BalanceChanged(alice, Usd.wrap(-250e18), Usd.wrap(999_750e18), BalanceReason.Withdrawal);
        vm.prank(alice);
        assertEq(exchange.withdraw(Usd.wrap(250e18), carol), 250e6);
        assertEq(usd.balanceOf(carol), 250e6);
        assertEq(balanceOf(alice), 999_750e18);
        assertSolvent(0);
    }

    function test_Withdraw_AllOfIt() public {
        vm.prank(alice);
        assertEq(exchange.withdraw(Usd.wrap(1_000_000e18), alice), 1_000_000e6);
        assertEq(balanceOf(alice), 0);
    }

    function test_Withdraw_RoundsDownAndTheRestStays() public {
        address newcomer = withBalance(3e12 + 7);
        vm.expectEmit(address(exchange));
        emit IExchange.BalanceChanged(newcomer, Usd.wrap(-2e12), Usd.wrap(1e12 + 7), BalanceReason.Withdrawal);
        vm.prank(newcomer);
        assertEq(exchange.withdraw(Usd.wrap(3e12 - 1), newcomer), 2);
        assertEq(balanceOf(newcomer), 1e12 + 7);
        // what is rounded away is not asked of the balance
        vm.prank(newcomer);
        assertEq(exchange.withdraw(Usd.wrap(2e12 - 1), newcomer), 1);
        assertEq(balanceOf(newcomer), 7);
    }

    function test_RevertWhen_Withdraw_IsLessThanATokenUnit() public {
        vm.startPrank(alice);
        vm.expectRevert(IExchange.ZeroAmount.selector);
        exchange.withdraw(Usd.wrap(1e12 - 1), alice);
        vm.expectRevert(IExchange.ZeroAmount.selector);
        exchange.withdraw(Usd.wrap(0), alice);
        vm.expectRevert(IExchange.ZeroAmount.selector);
        exchange.withdraw(Usd.wrap(-1e18), alice);
        vm.expectRevert(IExchange.ZeroAmount.selector);
        exchange.withdraw(Usd.wrap(type(int256).min), alice);
        vm.stopPrank();
    }

    function test_RevertWhen_Withdraw_IsMoreThanThereIs() public {
        Usd more = Usd.wrap(1_000_000e18 + 1e12);
        vm.expectRevert(abi.encodeWithSelector(IExchange.InsufficientBalance.selector, alice, 1_000_000e18, more));
        vm.prank(alice);
        exchange.withdraw(more, alice);
    }

    function test_RevertWhen_Withdraw_IsToNobody() public {
        vm.expectRevert(IExchange.ZeroAddress.selector);
        vm.prank(alice);
        exchange.withdraw(Usd.wrap(1e18), address(0));
    }

    function testFuzz_Withdraw_KeepsTheRemainder(uint256 has, uint256 asked) public {
        has = bound(has, TOKEN, 1e30);
        asked = bound(asked, TOKEN, has);
        address newcomer = withBalance(has);
        mint(address(exchange), has / TOKEN);
        vm.prank(newcomer);
        uint256 assets = exchange.withdraw(Usd.wrap(int256(asked)), newcomer);
        assertEq(assets, asked / TOKEN);
        assertEq(usd.balanceOf(newcomer), assets);
        assertEq(balanceOf(newcomer), int256(has - assets * TOKEN));
    }

    // ---- delegates

    function test_SetDelegate_TellsAndEnds() public {
        vm.expectEmit(address(exchange));
        emit IExchange.DelegateSet(alice, bob, true);
        vm.prank(alice);
        exchange.setDelegate(bob, true);
        assertTrue(exchange.isDelegate(alice, bob));
        assertFalse(exchange.isDelegate(bob, alice));
        vm.expectEmit(address(exchange));
        emit IExchange.DelegateSet(alice, bob, false);
        vm.prank(alice);
        exchange.setDelegate(bob, false);
        assertFalse(exchange.isDelegate(alice, bob));
    }

    function test_Delegate_CreatesButWithdrawsNothing() public {
        vm.prank(alice);
        exchange.setDelegate(bot, true);
        vm.prank(bot);
        orders.create(marketRequest(alice, ETH, 1e18, 1000e18));
        assertEq(balanceOf(alice), 1_000_000e18 - 1000.25e18);
        vm.expectRevert(abi.encodeWithSelector(IExchange.InsufficientBalance.selector, bot, 0, 1e18));
        vm.prank(bot);
        exchange.withdraw(Usd.wrap(1e18), bot);
    }

    function test_RevertWhen_ADelegateIsRevoked() public {
        vm.startPrank(alice);
        exchange.setDelegate(bot, true);
        exchange.setDelegate(bot, false);
        vm.stopPrank();
        OrderRequest memory request = marketRequest(alice, ETH, 1e18, 1000e18);
        vm.expectRevert(abi.encodeWithSelector(IOrders.NotAllowed.selector, bot, alice));
        vm.prank(bot);
        orders.create(request);
    }

    // ---- insurance

    function test_TopUpInsurance_ByAnyone() public {
        mint(bot, 7e6);
        vm.startPrank(bot);
        usd.approve(address(exchange), 7e6);
        vm.expectEmit(address(exchange));
        emit IExchange.PoolChanged(Usd.wrap(30_000_000e18), Usd.wrap(7e18), Usd.wrap(0), Reason.InsuranceTopUp);
        exchange.topUpInsurance(7e6);
        vm.stopPrank();
        assertEq(insurance(), 7e18);
        assertEq(usd.balanceOf(bot), 0);
        assertSolvent(0);
    }

    function test_RevertWhen_TopUpInsurance_IsOfNothing() public {
        vm.expectRevert(IExchange.ZeroAmount.selector);
        exchange.topUpInsurance(0);
    }

    function test_RevertWhen_TopUpInsurance_LacksTokens() public {
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, alice, 0, 1));
        vm.prank(alice);
        exchange.topUpInsurance(1);
        assertEq(insurance(), 0);
    }

    // ---- orders' functions

    function test_Escrow_TakesAndTells() public {
        vm.expectEmit(address(exchange));
        emit IExchange.BalanceChanged(alice, Usd.wrap(-3e18), Usd.wrap(999_997e18), BalanceReason.Escrow);
        vm.prank(address(orders));
        exchange.escrow(alice, ETH, Usd.wrap(3e18));
        assertEq(balanceOf(alice), 999_997e18);
        assertSolvent(3e18);
    }

    function test_RevertWhen_Escrow_IsMoreThanThereIs() public {
        vm.expectRevert(
            abi.encodeWithSelector(IExchange.InsufficientBalance.selector, alice, 1_000_000e18, 1_000_000e18 + 1)
        );
        vm.prank(address(orders));
        exchange.escrow(alice, ETH, Usd.wrap(1_000_000e18 + 1));
    }

    function test_RevertWhen_Escrow_IsForAMarketThatIsNotLive() public {
        vm.expectRevert(abi.encodeWithSelector(IExchange.MarketNotLive.selector, 3));
        vm.prank(address(orders));
        exchange.escrow(alice, 3, Usd.wrap(1));
    }

    function test_Release_GivesAndTells() public {
        vm.expectEmit(address(exchange));
        emit IExchange.BalanceChanged(bot, Usd.wrap(3), Usd.wrap(3), BalanceReason.EscrowReturned);
        vm.prank(address(orders));
        exchange.release(bot, Usd.wrap(3));
        assertEq(balanceOf(bot), 3);
    }

    function test_PayKeeper_GivesAndTells() public {
        vm.expectEmit(address(exchange));
        emit IExchange.BalanceChanged(bot, Usd.wrap(4), Usd.wrap(4), BalanceReason.KeeperFee);
        vm.prank(address(orders));
        exchange.payKeeper(bot, Usd.wrap(4));
        assertEq(balanceOf(bot), 4);
    }

    function test_NothingIsToldOfNothing() public {
        vm.recordLogs();
        vm.startPrank(address(orders));
        exchange.escrow(alice, ETH, Usd.wrap(0));
        exchange.release(alice, Usd.wrap(0));
        exchange.payKeeper(alice, Usd.wrap(0));
        vm.stopPrank();
        assertEq(vm.getRecordedLogs().length, 0);
        assertEq(balanceOf(alice), 1_000_000e18);
    }

    function test_RevertWhen_AFunctionOfOrdersIsCalledByAnybodyElse() public {
        address[3] memory callers = [alice, address(vault), address(governance)];
        for (uint256 i = 0; i < 3; ++i) {
            assertRefused(callers[i], abi.encodeCall(IExchange.escrow, (alice, ETH, Usd.wrap(1))), address(orders));
            assertRefused(callers[i], abi.encodeCall(IExchange.release, (alice, Usd.wrap(1))), address(orders));
            assertRefused(callers[i], abi.encodeCall(IExchange.payKeeper, (alice, Usd.wrap(1))), address(orders));
        }
    }

    // ---- the vault's functions

    function test_PoolDeposit_BooksAndTells() public {
        mint(address(exchange), 9e6);
        vm.expectEmit(address(exchange));
        emit IExchange.PoolChanged(Usd.wrap(30_000_009e18), Usd.wrap(0), Usd.wrap(0), Reason.PoolDeposit);
        vm.prank(address(vault));
        exchange.poolDeposit(9e6);
        assertEq(lpCash(), 30_000_009e18);
        assertSolvent(0);
    }

    function test_PoolWithdraw_Pays() public {
        vm.expectEmit(address(exchange));
        emit IExchange.PoolChanged(Usd.wrap(29_999_900e18), Usd.wrap(0), Usd.wrap(0), Reason.PoolRedemption);
        vm.prank(address(vault));
        exchange.poolWithdraw(100e6, 0, bob, true);
        assertEq(usd.balanceOf(bob), 100e6);
        assertSolvent(0);
    }

    function test_PoolWithdraw_SweepsIntoTheTreasury() public {
        vm.expectEmit(address(exchange));
        emit IExchange.PoolChanged(Usd.wrap(29_999_895e18), Usd.wrap(0), Usd.wrap(5e18), Reason.PoolRedemption);
        vm.prank(address(vault));
        exchange.poolWithdraw(100e6, 5e6, bob, false);
        assertEq(usd.balanceOf(bob), 100e6);
        assertSolvent(0);
    }

    function test_PoolWithdraw_OfAllToTheUnit() public {
        vm.prank(address(vault));
        exchange.poolWithdraw(29_999_995e6, 5e6, bob, false);
        assertEq(lpCash(), 0);
    }

    function test_RevertWhen_PoolWithdraw_IsMoreThanThereIs() public {
        vm.startPrank(address(vault));
        vm.expectRevert(abi.encodeWithSelector(IExchange.PoolShort.selector, 30_000_000e18, 30_000_000e18 + 1e12));
        exchange.poolWithdraw(30_000_000e6 + 1, 0, bob, true);
        vm.stopPrank();
    }

    function test_RevertWhen_AFunctionOfTheVaultIsCalledByAnybodyElse() public {
        address[3] memory callers = [alice, address(orders), address(governance)];
        for (uint256 i = 0; i < 3; ++i) {
            assertRefused(callers[i], abi.encodeCall(IExchange.poolDeposit, (1)), address(vault));
            assertRefused(callers[i], abi.encodeCall(IExchange.poolWithdraw, (1, 0, alice, true)), address(vault));
        }
    }

    // ---- tokens that re-enter

    function test_Reentry_IsRefusedInTheMiddleOfADeposit() public {
        (ReentrantToken token, address thief) = makeReentrant();
        bytes[8] memory calls = [
            abi.encodeCall(IExchange.deposit, (thief, 1e6)),
            abi.encodeCall(IExchange.withdraw, (Usd.wrap(1e18), thief)),
            abi.encodeCall(IExchange.topUpInsurance, (1e6)),
            abi.encodeCall(IExchange.addMargin, (ETH, Usd.wrap(1e18))),
            abi.encodeCall(IExchange.liquidate, (alice, ETH, thief)),
            abi.encodeCall(IExchange.deleverage, (alice, ETH)),
            abi.encodeCall(IExchange.settle, (alice, ETH)),
            abi.encodeCall(IExchange.settleFunding, (new uint16[](0)))
        ];
        mint(alice, 8e6);
        for (uint256 i = 0; i < calls.length; ++i) {
            token.arm(address(exchange), calls[i]);
            vm.prank(alice);
            exchange.deposit(alice, 1e6);
            assertRefusedReentry(token);
        }
        assertEq(balanceOf(alice), 1_000_008e18);
        assertEq(balanceOf(thief), 100e18);
        assertSolvent(100e18);
    }

    function test_Reentry_IsRefusedInTheMiddleOfEveryPayment() public {
        (ReentrantToken token, address thief) = makeReentrant();
        bytes memory again = abi.encodeCall(IExchange.withdraw, (Usd.wrap(100e18), thief));
        token.arm(address(exchange), again);
        vm.prank(thief);
        exchange.withdraw(Usd.wrap(60e18), thief);
        assertRefusedReentry(token);
        assertEq(balanceOf(thief), 40e18);
        mint(alice, 1e6);
        token.arm(address(exchange), again);
        vm.prank(alice);
        exchange.topUpInsurance(1e6);
        assertRefusedReentry(token);
        token.arm(address(exchange), again);
        vm.prank(address(vault));
        exchange.poolWithdraw(1e6, 0, bob, true);
        assertRefusedReentry(token);
        assertSolvent(40e18);
    }

    function test_Reentry_OrdersOnADepositThatIsUnderWay() public {
        (ReentrantToken token, address thief) = makeReentrant();
        mint(thief, 900e6);
        OrderRequest memory request = marketRequest(thief, ETH, 1e18, 500e18);
        token.arm(address(orders), abi.encodeCall(IOrders.create, (request)));
        vm.prank(thief);
        exchange.deposit(thief, 900e6);
        assertTrue(token.done());
        assertEq(balanceOf(thief), 1000e18 - 500.25e18);
        assertSolvent(1000e18);
    }

    function test_Reentry_OrdersOnADepositThatFailsAreUndone() public {
        (ReentrantToken token, address thief) = makeReentrant();
        OrderRequest memory request = marketRequest(thief, ETH, 1e18, 500e18);
        token.arm(address(orders), abi.encodeCall(IOrders.create, (request)));
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, thief, 0, 900e6));
        vm.prank(thief);
        exchange.deposit(thief, 900e6);
        assertFalse(orders.isLive(thief, ETH));
        assertEq(balanceOf(thief), 100e18);
    }

    function test_Reentry_PoolDepositInTheMiddleOfAWithdrawal() public {
        (ReentrantToken token, address thief) = makeReentrant();
        mint(thief, 50e6);
        vm.prank(thief);
        usd.approve(address(vault), type(uint256).max);
        uint256 shares = vault.previewDeposit(50e6);
        token.arm(address(vault), abi.encodeCall(IERC4626.deposit, (50e6, thief)));
        vm.prank(thief);
        exchange.withdraw(Usd.wrap(60e18), thief);
        assertTrue(token.done());
        assertEq(vault.balanceOf(thief), shares);
        assertEq(lpCash(), 30_000_050e18);
        assertEq(usd.balanceOf(thief), 60e6);
        assertSolvent(40e18);
    }

    function test_Reentry_DepositsWithinADepositGetNoBetterPrice() public {
        (ReentrantToken token, address thief) = makeReentrant();
        mint(thief, 150e6);
        vm.startPrank(thief);
        usd.approve(address(vault), type(uint256).max);
        token.arm(address(vault), abi.encodeCall(IERC4626.deposit, (50e6, thief)));
        uint256 worth = vault.previewDeposit(150e6);
        vault.deposit(100e6, thief);
        vm.stopPrank();
        assertTrue(token.done());
        assertLe(vault.balanceOf(thief), worth);
        assertEq(lpCash(), 30_000_150e18);
        assertSolvent(100e18);
    }

    function test_Reentry_ARedemptionWithinARedemptionIsRefused() public {
        (ReentrantToken token, address thief) = makeReentrant();
        mint(thief, 50e6);
        vm.startPrank(thief);
        usd.approve(address(vault), type(uint256).max);
        uint256 shares = vault.deposit(50e6, thief);
        vault.requestRedeem(shares);
        vm.warp(vm.getBlockTimestamp() + 24 hours);
        token.arm(address(vault), abi.encodeCall(IERC4626.redeem, (shares / 2, thief, thief)));
        uint256 assets = vault.redeem(shares / 2, thief, thief);
        vm.stopPrank();
        assertRefusedReentry(token);
        assertEq(usd.balanceOf(thief), assets);
        (uint256 left,) = vault.requestOf(thief);
        assertEq(left, shares - shares / 2);
        assertSolvent(100e18);
    }

    function test_Reentry_ReturnsNothingThatIsBeingRedeemed() public {
        (ReentrantToken token, address thief) = makeReentrant();
        mint(thief, 50e6);
        vm.startPrank(thief);
        usd.approve(address(vault), type(uint256).max);
        uint256 shares = vault.deposit(50e6, thief);
        vault.requestRedeem(shares);
        vm.warp(vm.getBlockTimestamp() + 48 hours);
        token.arm(address(vault), abi.encodeCall(ILpVault.returnExpired, (thief)));
        vault.redeem(shares, thief, thief);
        vm.stopPrank();
        assertTrue(token.entered());
        assertFalse(token.done());
        assertEq(vault.balanceOf(thief), 0);
        assertEq(vault.balanceOf(address(vault)), 0);
    }

    // ---- expectations

    /// @dev I-1, to the wei, with `others` in escrow or on the ledger of others than the five.
    function assertSolvent(int256 others) private view {
        Cash memory cash = exchange.cash();
        int256 owed = Usd.unwrap(cash.lpCash + cash.insurance + cash.treasury) + others;
        owed += balanceOf(alice) + balanceOf(bob) + balanceOf(carol) + balanceOf(lp) + balanceOf(bot);
        assertEq(int256(usd.balanceOf(address(exchange)) * TOKEN), owed);
    }

    function assertRefused(address caller, bytes memory call, address allowed) private {
        vm.prank(caller);
        (bool done, bytes memory answer) = address(exchange).call(call);
        assertFalse(done);
        assertEq(answer, abi.encodeWithSelector(IExchange.NotAllowed.selector, caller, allowed));
    }

    function assertRefusedReentry(ReentrantToken token) private view {
        assertTrue(token.entered());
        assertFalse(token.done());
        assertEq(token.answer(), abi.encodeWithSelector(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector));
    }

    function expectNotAllowedToken(uint256 needed) private {
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(exchange), 0, needed)
        );
    }

    // ---- people

    function newcomerWith(uint256 assets) private returns (address owner, uint256 key) {
        (owner, key) = makeAddrAndKey("newcomer");
        mint(owner, assets);
    }

    /// @dev A newcomer with `wad` on the ledger, the tokens for it left out.
    function withBalance(uint256 wad) private returns (address newcomer) {
        newcomer = makeAddr("newcomer");
        vm.prank(address(orders));
        exchange.release(newcomer, Usd.wrap(int256(wad)));
    }

    /// @dev The token becomes one that re-enters, and has $100 on the ledger itself: it is the thief.
    function makeReentrant() private returns (ReentrantToken token, address thief) {
        thief = address(usd);
        vm.etch(thief, address(new ReentrantToken()).code);
        fund(thief, 100e6);
        return (ReentrantToken(thief), thief);
    }

    function later() private view returns (uint256) {
        return vm.getBlockTimestamp() + 60;
    }

    /// @dev The permit of `key`'s account for the exchange.
    function permit(uint256 key, uint256 assets, uint256 deadline) private view returns (uint8, bytes32, bytes32) {
        bytes32 typehash =
            keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
        bytes32 hash = keccak256(abi.encode(typehash, vm.addr(key), address(exchange), assets, 0, deadline));
        return vm.sign(key, keccak256(abi.encodePacked(hex"1901", usd.DOMAIN_SEPARATOR(), hash)));
    }
}

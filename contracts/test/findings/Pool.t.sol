// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {ERC4626} from "@openzeppelin/contracts/token/ERC20/extensions/ERC4626.sol";

import {ILpVault} from "../../src/interfaces/ILpVault.sol";
import {Fault, MarketParams, Order, OrderRequest} from "../../src/types/Types.sol";
import {Price, Usd} from "../../src/types/Units.sol";
import {Finding} from "./Finding.sol";
import {PoorPool} from "./PoorPool.sol";

contract PoolFindings is Finding {
    // ---- LP leaving

    /// @dev Redeems in the block of the price that makes a trader bankrupt, before the pool has paid his deficit.
    /// @dev Guard: LpVault._redeemable: no pool move in the block that accepted a price
    function test_Finding_LpLeavingAheadOfALiquidation() public {
        uint256 shares = readyShares();
        trade(bob, ETH, 1000e18, 130_000e18);
        passTo(1, 1800e18, dogePrice);
        uint256 worth = vault.previewRedeem(shares);
        assertCannotRedeem(shares, 0);
        assertGt(Usd.unwrap(exchange.liquidate(bob, ETH, bot).paidByPool), 0);
        idle(1);
        vm.prank(lp);
        assertLt(vault.redeem(shares / 2, lp, lp) * 2, worth);
    }

    /// @dev Redeems whenever she likes, just before a loss.
    /// @dev Guard: LpVault._redeemable: not before the cooldown is over
    function test_Finding_LpLeavingAheadOfALiquidation_Cooldown() public {
        uint256 shares = vault.balanceOf(lp);
        vm.prank(lp);
        vault.requestRedeem(shares);
        idle(24 hours - 1);
        assertCannotRedeem(shares, 0);
        idle(1);
        assertEq(vault.maxRedeem(lp), shares);
    }

    /// @dev Takes out what a winner has won but not been paid.
    /// @dev Guard: PoolValue.addSide: lpCash >= U / adlTarget stays
    function test_Finding_LpLeavingBeforeTheWinnerIsPaid() public {
        uint256 shares = readyShares();
        trade(alice, ETH, 1000e18, 130_000e18);
        passTo(1, 6000e18, dogePrice);
        idle(1);
        redeemMost(shares);
        // 1000 * 6000 - 2,001,000, over 35 %
        assertGe(lpCash(), 11_425_714.285714285714285714e18);
        assertLt(lpCash(), 11_425_714.3e18);
        OrderRequest memory request = reduceRequest(alice, -1000e18);
        request.acceptablePrice = Price.wrap(1);
        pass(1);
        Order memory order = create(request);
        assertEq(uint8(executeAt(order, 6000e18, dogePrice)), uint8(Fault.None));
        assertGt(balanceOf(alice), 5_000_000e18 - 10_000e18);
    }

    /// @dev Starts the cooldown for shares that she does not own, and buys them when they are to leave.
    /// @dev Guard: LpVault.requestRedeem: the shares are escrowed
    function test_Finding_LpLeavingWithUnownedSharesRequested() public {
        bytes4 refusal = IERC20Errors.ERC20InsufficientBalance.selector;
        vm.expectRevert(abi.encodeWithSelector(refusal, mallory, 0, 1e12));
        vm.prank(mallory);
        vault.requestRedeem(1e12);

        uint256 shares = vault.balanceOf(lp);
        vm.startPrank(lp);
        vault.requestRedeem(shares);
        vm.expectRevert(abi.encodeWithSelector(refusal, lp, 0, 1));
        assertFalse(vault.transfer(mallory, 1));
        vm.stopPrank();
    }

    /// @dev Takes out what the caps counted on when others opened their positions.
    /// @dev Guard: PoolValue.addSide: lpCash >= notional / lpShare of each side stays
    function test_Finding_RedemptionThatLeavesOpenInterestUnfunded() public {
        uint256 shares = readyShares();
        trade(alice, ETH, 5000e18, 700_000e18);
        idle(1);
        redeemMost(shares);
        // 10M over 60 %
        assertGe(lpCash(), 16_666_666.666666666666666666e18);
        assertLt(lpCash(), 16_666_666.68e18);
    }

    /// @dev Takes out the funding that the paying side has paid and the other side has not received.
    /// @dev Guard: PoolValue.add: lpCash >= the funding that the pool owes stays
    function test_Finding_RedemptionThatLeavesOpenInterestUnfunded_Funding() public {
        MarketParams memory params = majorParams();
        (params.fundingFactor, params.fundingCap) = (100e6, 100_000);
        setEthParams(params);
        // a loser, whose loss the shares count and lpCash does not
        trade(carol, DOGE, 5_000_000e18, 600_000e18);
        trade(mallory, ETH, 200e18, 1_500_000e18);
        trade(alice, ETH, -100e18, 30_000e18);
        uint256 shares = vault.balanceOf(lp);
        passLong(66 days);
        vm.prank(lp);
        vault.requestRedeem(shares);
        trade(mallory, ETH, -200e18, 0);
        int256 received = balanceOf(alice);
        dogePrice = 0.01e18;
        passLong(24 hours);
        redeemMost(shares);
        // 100 units have received about 198 times 1 % of 2000; a side of 200,000 needs 333,333
        assertGt(lpCash(), 380_000e18);
        trade(alice, ETH, 100e18, 0);
        assertGt(balanceOf(alice), received + 380_000e18);
    }

    // ---- share price

    /// @dev Buys nearly the whole pool for nothing while its winners stand at nearly all it has.
    /// @dev Guard: LpVault._isBlocked: 2 * NAV >= lpCash
    function test_Finding_DepositIntoAPoolWhoseNavIsNearZero() public {
        trade(alice, ETH, 5000e18, 700_000e18);
        passTo(1, 5300e18, dogePrice);
        // an ended market makes no deleveraging due
        vm.prank(address(timelock));
        governance.endMarket(ETH, Price.wrap(0));
        idle(1);
        mint(mallory, 1_000_000e6);
        vm.startPrank(mallory);
        usd.approve(address(vault), type(uint256).max);
        bytes4 refusal = ERC4626.ERC4626ExceededMaxDeposit.selector;
        vm.expectRevert(abi.encodeWithSelector(refusal, mallory, 1_000_000e6, 0));
        vault.deposit(1_000_000e6, mallory);

        exchange.settle(alice, ETH);
        vault.deposit(1_000_000e6, mallory);
        vm.stopPrank();
        assertLe(vault.convertToAssets(vault.balanceOf(mallory)), 1_000_000e6);
    }

    /// @dev Sends tokens to exchange and vault to move the share price, or somebody's balance.
    /// @dev Guard: LpVault.totalAssets: NAV of the exchange's own books, not a token balance
    function test_Finding_Donation() public {
        uint256 assets = vault.totalAssets();
        uint256 worth = vault.convertToAssets(1e12);
        int256 cash = protocolCash();
        mint(address(exchange), 1_000_000e6);
        mint(address(vault), 1_000_000e6);
        assertEq(vault.totalAssets(), assets);
        assertEq(vault.convertToAssets(1e12), worth);
        assertEq(protocolCash(), cash);
    }

    // ---- how

    /// @dev All shares of `lp`, past their cooldown, in a market that is priced again.
    function readyShares() private returns (uint256 shares) {
        shares = vault.balanceOf(lp);
        vm.prank(lp);
        vault.requestRedeem(shares);
        passLong(24 hours);
    }

    /// @dev Redeeming all is refused; redeems the most that is not.
    function redeemMost(uint256 shares) private {
        uint256 most = vault.maxRedeem(lp);
        assertGt(most, 0);
        assertCannotRedeem(shares, most);
        vm.prank(lp);
        vault.redeem(most, lp, lp);
    }

    function assertCannotRedeem(uint256 shares, uint256 most) private {
        vm.expectRevert(abi.encodeWithSelector(ERC4626.ERC4626ExceededMaxRedeem.selector, lp, shares, most));
        vm.prank(lp);
        vault.redeem(shares, lp, lp);
    }
}

contract PoorPoolFindings is PoorPool {
    /// @dev Closes first when the pool cannot pay all winners, and leaves nothing to the others.
    /// @dev Guard: Trade.paidProfit: above lpCash a side's profits are cut alike
    function test_Finding_BankRunOnLpCash() public {
        trade(mallory, ETH, 14e18, 1700e18);
        trade(bob, ETH, 14e18, 1700e18);
        // 280,000 against 100,000
        passTo(1, 12_000e18, dogePrice);
        int256 first = paidAtExit(mallory);
        int256 second = paidAtExit(bob);
        assertApproxEqRel(second, first, 0.001e18);
        // 1,683 of margin and five fourteenths of 140,000
        assertApproxEqRel(first, 51_700e18, 0.01e18);
    }

    function paidAtExit(address who) private returns (int256 paid) {
        paid = balanceOf(who);
        trade(who, ETH, -14e18, 0);
        return balanceOf(who) - paid;
    }
}

contract EmptyPoolFindings is Finding {
    function setUp() public override {
        deploy();
        setPrices(ethPrice, dogePrice);
        idle(1);
    }

    /// @dev Is the first to deposit, a few units, and donates, so that the next one's shares round to nothing.
    /// @dev Guard: LpVault._decimalsOffset and totalAssets: a million virtual shares, and donations do not count
    function test_Finding_FirstDepositorShareInflation() public {
        fundPool(mallory, 2);
        mint(address(exchange), 1_000_000e6);
        mint(address(vault), 1_000_000e6);
        fundPool(alice, 1000e6);
        // 999 of 1000 dollars at (10^6 + 10^6) shares for (2 + 1) units
        assertEq(vault.balanceOf(alice), 666e12);
        assertGe(vault.convertToAssets(vault.balanceOf(alice)), 999e6);
        assertLt(vault.convertToAssets(vault.balanceOf(mallory)), 2);
    }

    /// @dev Has somebody's deposit round to no share at all.
    /// @dev Guard: LpVault._deposit: shares != 0
    function test_Finding_FirstDepositorShareInflation_NoShares() public {
        mint(alice, 1);
        vm.startPrank(alice);
        usd.approve(address(vault), 1);
        vm.expectRevert(ILpVault.ZeroShares.selector);
        vault.deposit(1, alice);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IGovernance} from "../../src/interfaces/IGovernance.sol";
import {IOrders} from "../../src/interfaces/IOrders.sol";
import {Fault, Liquidation, MarketParams, Order} from "../../src/types/Types.sol";
import {Usd} from "../../src/types/Units.sol";
import {Finding} from "./Finding.sol";

contract TradingFindings is Finding {
    // ---- zero price impact

    /// @dev Opens at the index whatever the size, and leaves the pool with a position that no market would give.
    /// @dev Guard: Curve.cost: every unit moves the price of the next one
    function test_Finding_ZeroPriceImpact() public {
        trade(mallory, ETH, 8000e18, 1_200_000e18);
        // 8000 * 2000 * (1 + 8000 / 2,000,000)
        assertEq(entryOf(mallory, ETH), 16_064_000e18);
        trade(mallory, ETH, -8000e18, 0);
        // 6 and 4 bps, and 3 s of funding at the cap of 0.75 % per 8 h
        assertEq(balanceOf(mallory), 2_000_000e18 - 2 * KEEPER_FEE - 9638.4e18 - 6425.6e18 - 12.5e18);
    }

    /// @dev Opens so much that moving the index elsewhere pays.
    /// @dev Guard: OrderRules.exceedsSizes: |skew| <= maxSkew
    function test_Finding_ZeroPriceImpact_Size() public {
        fundPool(lp, 10_000_000e6);
        pass(1);
        vm.expectRevert(abi.encodeWithSelector(IOrders.Unfillable.selector, Fault.Cap));
        vm.prank(mallory);
        orders.create(marketRequest(mallory, ETH, 10_000e18 + 1, 1_900_000e18));
        create(marketRequest(mallory, ETH, 10_000e18, 1_900_000e18));
    }

    /// @dev Sells the mark down with one account, buys there with another and posts the discount as its margin.
    /// @dev Guard: OrderRules.coversInitial: profit counts as the lesser of that at index and at the own exit
    function test_Finding_TwoAccountBadDebtThroughAFavourableFillCountedAsMargin() public {
        int256 before = balanceOf(mallory) + balanceOf(sybil);
        trade(sybil, ETH, -8000e18, 1_200_000e18);
        pass(1);
        // IM 5.8 % of 16M, 1.1 of it 1,020,800; the discount is 64,000
        vm.expectRevert(abi.encodeWithSelector(IOrders.Unfillable.selector, Fault.Margin));
        vm.prank(mallory);
        orders.create(marketRequest(mallory, ETH, 8000e18, 1_000_000e18));

        trade(mallory, ETH, 8000e18, 1_100_000e18);
        trade(sybil, ETH, 8000e18, 0);
        trade(mallory, ETH, -8000e18, 0);
        assertLt(balanceOf(mallory) + balanceOf(sybil), before);
    }

    // ---- fee larger than collateral

    /// @dev Closes with less left than the fee, so that the pool pays it, or nobody can close.
    /// @dev Guard: OrderRules.fillAt: what is left after the fee is not negative
    function test_Finding_FeeLargerThanCollateral() public {
        Order memory order = nearlyBankrupt();
        assertEq(uint8(executeAt(order, 1871.56e18, dogePrice)), uint8(Fault.Margin));
        assertEq(sizeOf(mallory, ETH), 1000e18);
        assertNotLive(order);
    }

    /// @dev Is liquidated with less left than the penalty, so that the pool pays it to her liquidator.
    /// @dev Guard: Liquidations.liquidate: penalty <= the margin that is left
    function test_Finding_FeeLargerThanCollateral_Penalty() public {
        executeAt(nearlyBankrupt(), 1871.56e18, dogePrice);
        int256 before = protocolCash();
        Liquidation memory outcome = exchange.liquidate(mallory, ETH, sybil);
        // 130,000 - 1,200.6 fee - 2,001,000 + 1000.5 * 1871.56, less 3 s of funding at 0.1 %
        int256 left = 295.18e18 - 0.208333333333334e18;
        assertEq(Usd.unwrap(outcome.penalty), left);
        assertEq(Usd.unwrap(outcome.reward), left / 2);
        assertEq(Usd.unwrap(outcome.deficit), 0);
        // the loss and the funding to the pool, half of the penalty to insurance
        assertGt(protocolCash(), before);
    }

    // ---- straddle

    /// @dev Opens many small longs and shorts; liquidating all of one side moves the curve beyond what they can pay.
    /// @dev Guard: Bounds.check: maxSkew + maxOpenInterest <= mmr0 * S
    function test_Finding_StraddleOfManySmallLongsAndShortsLiquidatedOnOneSide() public {
        MarketParams memory params = majorParams();
        params.maxOpenInterest = 15_000e18 + 1;
        uint256 reach = (uint256(25_000e18) + 1) * 1e6;
        bytes4 refusal = IGovernance.OutOfBounds.selector;
        bytes memory rule = abi.encodeWithSelector(refusal, "maxSkew + maxOpenInterest", reach, 25_000 * 1_000_000e18);
        vm.expectRevert(rule);
        setEthParams(params);
    }

    /// @dev As before, within the bound: the side pays for its own way down the curve.
    /// @dev Guard: Curve.cost: a liquidation fills on the curve, at the liquidated side's expense
    function test_Finding_StraddleOfManySmallLongsAndShortsLiquidatedOnOneSide_Play() public {
        address[6] memory crowd;
        (int256 protocol, int256 cash) = (protocolCash(), lpCash());
        for (uint256 i = 0; i < 6; ++i) {
            crowd[i] = makeAddr(string(abi.encodePacked("crowd", i)));
            fund(crowd[i], 300_000e6);
            trade(crowd[i], ETH, i % 2 == 0 ? int256(2000e18) : -2000e18, 260_000e18);
        }
        passTo(1, 1890e18, dogePrice);
        for (uint256 i = 0; i < 6; i += 2) {
            Liquidation memory outcome = exchange.liquidate(crowd[i], ETH, mallory);
            assertEq(Usd.unwrap(outcome.deficit), 0);
        }
        for (uint256 i = 1; i < 6; i += 2) {
            trade(crowd[i], ETH, 2000e18, 0);
        }
        int256 total = balanceOf(mallory) - 2_000_000e18;
        for (uint256 i = 0; i < 6; ++i) {
            assertEq(sizeOf(crowd[i], ETH), 0);
            total += balanceOf(crowd[i]);
        }
        assertLt(total, 6 * 300_000e18);
        assertGt(protocolCash(), protocol);
        assertGt(lpCash(), cash);
    }

    // ---- cap that blocks a reduction

    /// @dev Traps a position whose reduction moves the skew while the caps were lowered below it.
    /// @dev Guard: OrderRules.evaluate: sizes are capped for what grows alone
    function test_Finding_CapThatBlocksAReduction() public {
        trade(alice, ETH, 100e18, 20_000e18);
        trade(bob, ETH, -100e18, 20_000e18);
        MarketParams memory params = majorParams();
        (params.maxSkew, params.maxOpenInterest) = (10e18, 20e18);
        setEthParams(params);
        trade(alice, ETH, -50e18, 0);
        trade(alice, ETH, -50e18, 0);
        assertEq(sizeOf(alice, ETH), 0);
    }

    /// @dev Traps winners whose side has outgrown the pool.
    /// @dev Guard: OrderRules.evaluate: a side's share of lpCash is capped for what grows alone
    function test_Finding_CapThatBlocksAReduction_LpShare() public {
        trade(alice, ETH, 4000e18, 600_000e18);
        passTo(1, 5000e18, dogePrice);
        trade(alice, ETH, -100e18, 0);
        assertEq(sizeOf(alice, ETH), 3900e18);
    }

    // ---- how

    /// @dev Mallory's long, and her order to close it, which will leave 295 USD before its fee of 749.
    function nearlyBankrupt() private returns (Order memory) {
        trade(mallory, ETH, 1000e18, 130_000e18);
        pass(1);
        return create(reduceRequest(mallory, -1000e18));
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IExchange} from "../../src/interfaces/IExchange.sol";
import {Fault, Liquidation, Order} from "../../src/types/Types.sol";
import {Size, Usd} from "../../src/types/Units.sol";
import {Finding} from "./Finding.sol";

contract FundingFindings is Finding {
    // ---- funding missing from NAV

    /// @dev Buys shares before a large funding payment reaches the pool, which their price did not tell.
    /// @dev Guard: PoolValue.add: NAV counts what positions owe, accrued to now
    function test_Finding_FundingMissingFromNav() public {
        trade(carol, ETH, 5000e18, 700_000e18);
        int256 before = nav();
        idle(4 hours);
        // half of 0.5 % of 2000, on 5000 units
        assertEq(nav(), before + 25_000e18);
        vm.prank(carol);
        exchange.addMargin(ETH, Usd.wrap(1));
        assertEq(nav(), before + 25_000e18);
        assertEq(lpCash(), before + 25_000e18);
    }

    // ---- negative stored margin through funding

    /// @dev Lets funding eat her margin while a profit keeps her healthy, then touches it: a debt that nobody owes.
    /// @dev Guard: Exchange.addMargin: margin >= 0 after its funding
    function test_Finding_NegativeMarginThroughFunding() public {
        int256 margin = bled(2090, 72 hours);
        assertLt(margin, 0);
        vm.expectRevert(abi.encodeWithSelector(IExchange.MarginNegative.selector, mallory, ETH, margin + 1));
        vm.prank(mallory);
        exchange.addMargin(ETH, Usd.wrap(1));
    }

    /// @dev As before, by reducing a little.
    /// @dev Guard: OrderRules.fillAt: margin >= 0 after the fill
    function test_Finding_NegativeMarginThroughFunding_Reduction() public {
        bled(2090, 72 hours);
        pass(1);
        Order memory order = create(reduceRequest(mallory, -1e18));
        assertEq(uint8(executeAt(order, 2090e18, dogePrice)), uint8(Fault.Margin));
        assertEq(sizeOf(mallory, ETH), 100e18);
    }

    /// @dev As before, by a partial liquidation, which then reverts and can never happen.
    /// @dev Guard: Liquidations.closePart: margin >= penalty, else all is closed
    function test_Finding_NegativeMarginThroughFunding_PartialLiquidation() public {
        bled(2160, 120 hours);
        pass(1);
        Liquidation memory outcome = exchange.liquidate(mallory, ETH, bot);
        assertEq(Size.unwrap(outcome.closed), 100e18);
        assertEq(Usd.unwrap(outcome.deficit), 0);
        assertEq(sizeOf(mallory, ETH), 0);
        assertEq(marginOf(mallory, ETH), 0);
    }

    // ---- funding dust won by touching often

    /// @dev Settles every second, so that what the index gives is rounded in her favour each time.
    /// @dev Guard: Funding.charges: what a side gets is rounded down
    function test_Finding_FundingDustWonByTouchingOften() public {
        passTo(1, 1999.123456789012345678e18, dogePrice);
        trade(alice, ETH, 10e18, 5000e18);
        trade(mallory, ETH, -3.333333333333333333e18, 5000e18);
        assertNothingWonByTouching();
    }

    /// @dev As before, with an index that needs no rounding: what the position gets is rounded.
    /// @dev Guard: Funding.owed: what is received is rounded down
    function test_Finding_FundingDustWonByTouchingOften_Position() public {
        passTo(1, 2880e18, dogePrice);
        trade(alice, ETH, 20e18, 5000e18);
        trade(bob, ETH, -6.666666666666666667e18, 5000e18);
        trade(mallory, ETH, -3.333333333333333333e18, 5000e18);
        assertNothingWonByTouching();
    }

    // ---- how

    /// @dev Mallory's long of 100 in a crowded market, then `price` and `elapsed` seconds of funding; the margin that
    /// would be left if it were settled now.
    function bled(uint256 price, uint256 elapsed) private returns (int256) {
        fund(carol, 1_000_000e6);
        trade(carol, ETH, 7000e18, 1_200_000e18);
        trade(mallory, ETH, 100e18, 13_000e18);
        passTo(1, price * 1e18, dogePrice);
        passLong(elapsed);
        // 0.71 % of the price per 8 h, after a second at 2000
        int256 perUnit = int256(ceilDiv(7.1e15 * (2000 + price * elapsed), 28_800));
        // 100 * 2000 * (1 + 7050 / 1,000,000), 6 bps of it
        assertEq(entryOf(mallory, ETH), 201_410e18);
        return 13_000e18 - 120.846e18 - 100 * perUnit;
    }

    /// @dev Thirty settlements bring no more than one.
    function assertNothingWonByTouching() private {
        int256 margin = marginOf(mallory, ETH);
        uint256 state = vm.snapshotState();
        idle(30);
        touch();
        int256 once = marginOf(mallory, ETH) - margin - 1;
        vm.revertToState(state);
        for (uint256 i = 0; i < 30; ++i) {
            idle(1);
            touch();
        }
        int256 often = marginOf(mallory, ETH) - margin - 30;
        assertGt(once, 0);
        assertLe(often, once);
    }

    function touch() private {
        vm.prank(mallory);
        exchange.addMargin(ETH, Usd.wrap(1));
    }

    function ceilDiv(uint256 a, uint256 b) private pure returns (uint256) {
        return (a + b - 1) / b;
    }
}

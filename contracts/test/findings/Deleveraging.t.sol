// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IExchange} from "../../src/interfaces/IExchange.sol";
import {PoolSummary} from "../../src/types/Types.sol";
import {Price, Usd} from "../../src/types/Units.sol";
import {Finding} from "./Finding.sol";

contract DeleveragingFindings is Finding {
    /// @dev Has a loser of the winning side reduced, which leaves the others a larger part of the pool.
    /// @dev Guard: Deleveraging.isFair: in profit, at or above the side's average
    function test_Finding_DeleveragingThatRaisesTheRatio() public {
        winners(8150e18, dogePrice);
        trade(mallory, ETH, 5e18, 10_000e18);
        pass(1);
        // 5 * 8150 * (1 + 2202.5 / 1,000,000) was paid
        int256 pnl = 40_750e18 - 40_839.751875e18;
        int256 profit = 2205 * 8150e18 - 4_404_840e18 - 40_839.751875e18;
        vm.expectRevert(abi.encodeWithSelector(IExchange.BelowAverage.selector, mallory, ETH, pnl, profit));
        vm.prank(deleverager);
        exchange.deleverage(mallory, ETH);

        int256 before = profit * 1e18 / lpCash();
        vm.prank(deleverager);
        exchange.deleverage(alice, ETH);
        assertLt(Usd.unwrap(exchange.poolSummary().worstProfit) * 1e18 / lpCash(), before);
    }

    /// @dev Locks the pool: deleveraging is due for a market that has ended, where nobody can be deleveraged.
    /// @dev Guard: PoolValue.addSide: an ended market makes nothing due
    function test_Finding_DeleveragingDueWithNothingToDo() public {
        winners(8150e18, dogePrice);
        assertTrue(exchange.poolSummary().sideDue);
        assertEq(vault.maxDeposit(mallory), 0);
        vm.prank(address(timelock));
        governance.endMarket(ETH, Price.wrap(0));
        idle(1);
        vm.expectRevert(abi.encodeWithSelector(IExchange.MarketNotLive.selector, ETH));
        vm.prank(deleverager);
        exchange.deleverage(alice, ETH);
        assertGt(vault.maxDeposit(mallory), 0);
    }

    /// @dev Locks the pool: all sides together have won too much, none of them alone.
    /// @dev Guard: Deleveraging.dueFor: then it is due for the side that has won most
    function test_Finding_DeleveragingDueWithNothingToDo_SumAlone() public {
        trade(carol, DOGE, 50_000_000e18, 700_000e18);
        winners(8000e18, 0.205e18);
        PoolSummary memory pool = exchange.poolSummary();
        assertFalse(pool.sideDue);
        assertGt(Usd.unwrap(pool.liveProfit) * 10, lpCash() * 6);
        vm.expectPartialRevert(IExchange.DeleveragingNotDue.selector);
        vm.prank(deleverager);
        exchange.deleverage(carol, DOGE);

        vm.prank(deleverager);
        exchange.deleverage(alice, ETH);
        assertLt(sizeOf(alice, ETH), 2200e18);
        pool = exchange.poolSummary();
        assertLe(Usd.unwrap(pool.liveProfit) * 10, lpCash() * 6);
    }

    /// @dev Alice's long of 2200, bought at 2000 for 4,404,840, at `eth`; the pool has 30 million.
    function winners(uint256 eth, uint256 doge) private {
        trade(alice, ETH, 2200e18, 300_000e18);
        assertEq(entryOf(alice, ETH), 4_404_840e18);
        passTo(1, eth, doge);
    }
}

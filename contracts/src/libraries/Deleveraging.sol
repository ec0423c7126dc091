// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Context, PoolSummary} from "../types/Types.sol";
import {Price, Rate, Size, Usd, ZERO_SIZE, ZERO_USD, absSize, maxUsd, minUsd} from "../types/Units.sol";
import {Books} from "./Books.sol";
import {Curve} from "./Curve.sol";
import {FixedPoint} from "./FixedPoint.sol";

/// @title When winners are reduced, who, and by how much: F-13.
library Deleveraging {
    using FixedPoint for uint256;

    /// @dev The profits of all sides together may be this share of lpCash, and are brought back to that one.
    Rate internal constant SUM_TRIGGER = Rate.wrap(0.6e18);
    Rate internal constant SUM_TARGET = Rate.wrap(0.5e18);
    /// @dev U / lpCash where lpCash is 0 and U is not.
    Rate internal constant NO_CASH = Rate.wrap(type(int128).max);

    /// @dev Whether `profit` is more than `share` of `lpCash`, exactly.
    function exceeds(Usd profit, Rate share, Usd lpCash) internal pure returns (bool) {
        return Usd.unwrap(profit) * FixedPoint.ONE > Rate.unwrap(share) * Usd.unwrap(lpCash);
    }

    /// @dev Whether all sides together have won too much.
    function sumDue(PoolSummary memory pool) internal pure returns (bool) {
        return exceeds(pool.liveProfit, SUM_TRIGGER, pool.cash.lpCash);
    }

    /// @dev Whether anything is due.
    function due(PoolSummary memory pool) internal pure returns (bool) {
        return pool.sideDue || sumDue(pool);
    }

    /// @dev Whether it is due for this side, whose profit is `profit`.
    function dueFor(Context memory context, PoolSummary memory pool, bool long, Usd profit)
        internal
        pure
        returns (bool)
    {
        if (profit <= ZERO_USD) return false;
        if (exceeds(profit, FixedPoint.ppm(context.params.adlTrigger), context.cash.lpCash)) return true;
        return !pool.sideDue && sumDue(pool) && context.market == pool.worstMarket && long == pool.worstIsLong;
    }

    /// @dev Whether a position with `pnl` has won at least its side's average per notional.
    function isFair(Context memory context, Usd pnl, Usd sideProfit) internal pure returns (bool) {
        if (pnl <= ZERO_USD) return false;
        Size size = context.position.size;
        Price index = context.quote.price;
        int256 side = Usd.unwrap(Curve.notional(Books.openInterest(context.book, size > ZERO_SIZE), index));
        int256 target = Usd.unwrap(Curve.notional(size, index));
        return (Usd.unwrap(pnl) + 1) * side >= Usd.unwrap(sideProfit) * (target - 1);
    }

    /// @dev How much of |size| to close, given the position's `pnl` > 0.
    function closing(Context memory context, PoolSummary memory pool, Usd pnl, Usd sideProfit)
        internal
        pure
        returns (Size)
    {
        Usd lpCash = context.cash.lpCash;
        Usd excess = excessOver(sideProfit, FixedPoint.ppm(context.params.adlTarget), lpCash);
        if (sumDue(pool)) excess = maxUsd(excess, excessOver(pool.liveProfit, SUM_TARGET, lpCash));
        excess = minUsd(excess, sideProfit);
        Size size = absSize(context.position.size);
        if (excess >= pnl) return size;
        uint256 part = Curve.magnitude(size).mulDivUp(uint256(Usd.unwrap(excess)), uint256(Usd.unwrap(pnl)));
        return Size.wrap(int256(part));
    }

    /// @dev U / lpCash of a side, rounded down, 0 if it has not won.
    function ratio(Usd profit, Usd lpCash) internal pure returns (Rate) {
        if (profit <= ZERO_USD) return Rate.wrap(0);
        if (lpCash <= ZERO_USD) return NO_CASH;
        uint256 share = uint256(Usd.unwrap(profit)).mulDivDown(FixedPoint.W, uint256(Usd.unwrap(lpCash)));
        return Rate.wrap(int256(share));
    }

    /// @dev What must be paid out of both `profit` and `lpCash` so that `target` of the rest remains; >= 0.
    function excessOver(Usd profit, Rate target, Usd lpCash) private pure returns (Usd) {
        int256 over = Usd.unwrap(profit) * FixedPoint.ONE - Rate.unwrap(target) * Usd.unwrap(lpCash);
        if (over <= 0) return ZERO_USD;
        uint256 rest = uint256(FixedPoint.ONE - Rate.unwrap(target));
        return Usd.wrap(int256(uint256(over).mulDivUp(1, rest)));
    }
}

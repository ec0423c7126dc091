// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Book, Cash, Fill, MarketParams, Position} from "../types/Types.sol";
import {FundingIndex, Price, Rate, Size, Usd, ZERO_SIZE, ZERO_USD, absSize, minUsd} from "../types/Units.sol";
import {Books} from "./Books.sol";
import {Curve} from "./Curve.sol";
import {FixedPoint} from "./FixedPoint.sol";
import {Margin} from "./Margin.sol";

/// @title One change of a position, whatever its reason: F-8, F-9 and the payouts of F-11.
library Trade {
    using FixedPoint for uint256;
    using FixedPoint for int256;

    /// @dev Insurance gets a tenth of a fee, the treasury a fifth.
    Rate private constant INSURANCE_SHARE = Rate.wrap(0.1e18);
    Rate private constant TREASURY_SHARE = Rate.wrap(0.2e18);

    /// @dev Settles funding, then moves `position` by `delta` for `cost` at `index`. Moves `position`, `book` and
    /// `cash` to the state after; at size 0 the margin, negative if there is a deficit, is left for the caller.
    function move(Position memory position, Book memory book, Cash memory cash, Price index, Size delta, Usd cost)
        internal
        pure
        returns (Fill memory fill)
    {
        Usd sideProfit = Books.profit(book, position.size > ZERO_SIZE, index);
        Books.remove(book, position);
        fill.sizeDelta = delta;
        fill.cost = cost;
        settleFunding(position, book, cash, fill);
        Size size = position.size;
        if (isOpposite(size, delta)) {
            Size closing = absSize(delta) < absSize(size) ? absSize(delta) : absSize(size);
            Usd closingCost = shareOfCost(cost, closing, delta);
            Usd freed = released(position.entryNotional, closing, size);
            realize(position, cash, fill, -closingCost - freed, sideProfit);
            position.entryNotional = position.entryNotional - freed + (cost - closingCost);
        } else {
            position.entryNotional = position.entryNotional + cost;
        }
        position.size = size + delta;
        if (isOpposite(size, position.size) || (position.size == ZERO_SIZE && size != ZERO_SIZE)) ++position.epoch;
        position.fundingEntry =
            position.size == ZERO_SIZE ? FundingIndex.wrap(0) : Books.fundingIndex(book, position.size > ZERO_SIZE);
        Books.add(book, position);
    }

    /// @dev F-9: what a trade of `delta` from `skew` pays, rounded up: taker on what grows |skew|, maker on the rest.
    function fee(Usd cost, Size delta, Size skew, MarketParams memory params) internal pure returns (Usd) {
        uint256 paid = Usd.unwrap(cost).abs();
        uint256 shrinking;
        if (isOpposite(skew, delta)) {
            shrinking =
                absSize(delta) <= absSize(skew) ? paid : paid.mulDivDown(Curve.magnitude(skew), Curve.magnitude(delta));
        }
        return Margin.shareUp(Usd.wrap(int256(paid - shrinking)), FixedPoint.ppm(params.takerFee))
            + Margin.shareUp(Usd.wrap(int256(shrinking)), FixedPoint.ppm(params.makerFee));
    }

    /// @dev F-9: takes `fee_` from `position` and shares it out.
    function payFee(Position memory position, Cash memory cash, Usd fee_, bool poolHasShares) internal pure {
        Usd insurance = Margin.shareDown(fee_, INSURANCE_SHARE);
        Usd treasury = Margin.shareDown(fee_, TREASURY_SHARE);
        Usd pool = fee_ - insurance - treasury;
        position.margin = position.margin - fee_;
        cash.insurance = cash.insurance + insurance;
        if (poolHasShares) {
            cash.treasury = cash.treasury + treasury;
            cash.lpCash = cash.lpCash + pool;
        } else {
            cash.treasury = cash.treasury + treasury + pool;
        }
    }

    /// @dev F-8: the part of `entryNotional` that closing `closing` out of `size` frees, against its owner.
    function released(Usd entryNotional, Size closing, Size size) internal pure returns (Usd) {
        if (closing == absSize(size)) return entryNotional;
        uint256 entry = Usd.unwrap(entryNotional).abs();
        return Usd.wrap(
            size > ZERO_SIZE
                ? int256(entry.mulDivUp(Curve.magnitude(closing), Curve.magnitude(size)))
                : -int256(entry.mulDivDown(Curve.magnitude(closing), Curve.magnitude(size)))
        );
    }

    /// @dev F-8: the closing part of `cost` when a trade of `delta` closes `closing`, against its owner.
    function shareOfCost(Usd cost, Size closing, Size delta) internal pure returns (Usd) {
        if (closing == absSize(delta)) return cost;
        uint256 paid = Usd.unwrap(cost).abs();
        return Usd.wrap(
            delta > ZERO_SIZE
                ? int256(paid.mulDivUp(Curve.magnitude(closing), Curve.magnitude(delta)))
                : -int256(paid.mulDivDown(Curve.magnitude(closing), Curve.magnitude(delta)))
        );
    }

    /// @dev F-11: what the pool pays of `profit` when the side as a whole has won `sideProfit`.
    function paidProfit(Usd profit, Usd sideProfit, Usd lpCash) internal pure returns (Usd) {
        if (sideProfit <= lpCash) return minUsd(profit, lpCash);
        uint256 share =
            uint256(Usd.unwrap(profit)).mulDivDown(uint256(Usd.unwrap(lpCash)), uint256(Usd.unwrap(sideProfit)));
        return minUsd(Usd.wrap(int256(share)), lpCash);
    }

    /// @dev Neither is 0 and their signs differ.
    function isOpposite(Size a, Size b) internal pure returns (bool) {
        return (a > ZERO_SIZE && b < ZERO_SIZE) || (a < ZERO_SIZE && b > ZERO_SIZE);
    }

    /// @dev A copy that can be spoilt.
    function copy(Position memory p) internal pure returns (Position memory) {
        return Position(p.size, p.margin, p.entryNotional, p.fundingEntry, p.epoch);
    }

    /// @dev A copy that can be spoilt.
    function copy(Cash memory c) internal pure returns (Cash memory) {
        return Cash(c.lpCash, c.insurance, c.treasury);
    }

    /// @dev F-5 and F-11: owed funding in full, received funding up to lpCash.
    function settleFunding(Position memory position, Book memory book, Cash memory cash, Fill memory fill)
        private
        pure
    {
        Usd owed = Margin.owed(position, book);
        fill.fundingPaid = owed < ZERO_USD ? -minUsd(-owed, cash.lpCash) : owed;
        fill.payoutCut = fill.fundingPaid - owed;
        position.margin = position.margin - fill.fundingPaid;
        cash.lpCash = cash.lpCash + fill.fundingPaid;
    }

    /// @dev F-11: moves a profit, as far as the pool can pay it, or a loss between pool and margin.
    function realize(Position memory position, Cash memory cash, Fill memory fill, Usd profit, Usd sideProfit)
        private
        pure
    {
        fill.realizedPnl = profit > ZERO_USD ? paidProfit(profit, sideProfit, cash.lpCash) : profit;
        fill.payoutCut = fill.payoutCut + profit - fill.realizedPnl;
        position.margin = position.margin + fill.realizedPnl;
        cash.lpCash = cash.lpCash - fill.realizedPnl;
    }
}

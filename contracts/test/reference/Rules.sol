// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Wide} from "./Wide.sol";

/// @title The formulas of the protocol page once more, on plain numbers and 512-bit products.
library Rules {
    int256 internal constant W = 1e18;
    uint256 internal constant UNIT = 1e18;
    uint256 internal constant PPM = 1e12;
    uint256 internal constant TOKEN = 1e12;

    /// @dev A position, its market's sums and the pool's money.
    struct State {
        int256 size;
        int256 margin;
        int256 entry;
        int256 fundingEntry;
        uint256 epoch;
        int256 longs;
        int256 shorts;
        int256 longEntry;
        int256 shortEntry;
        int256 fundingLong;
        int256 fundingShort;
        int256 fundingDebt;
        int256 lpCash;
        int256 fundingPaid;
        int256 realized;
        int256 cut;
    }

    function mag(int256 a) internal pure returns (uint256) {
        return a < 0 ? uint256(-a) : uint256(a);
    }

    function sign(int256 a) internal pure returns (int256) {
        return a < 0 ? -1 : int256(a > 0 ? int256(1) : int256(0));
    }

    function least(int256 a, int256 b) internal pure returns (int256) {
        return a < b ? a : b;
    }

    function most(int256 a, int256 b) internal pure returns (int256) {
        return a < b ? b : a;
    }

    function up(uint256 a, uint256 b, uint256 c) internal pure returns (int256) {
        return int256(Wide.up(a, b, c));
    }

    function down(uint256 a, uint256 b, uint256 c) internal pure returns (int256) {
        return int256(Wide.down(a, b, c));
    }

    /// @dev F-1.
    function notional(int256 q, uint256 p) internal pure returns (int256) {
        return up(mag(q), p, UNIT);
    }

    /// @dev F-2.
    function premium(int256 s, uint256 scale) internal pure returns (int256) {
        return sign(s) * down(mag(s), UNIT, scale);
    }

    /// @dev F-2.
    function mark(uint256 p, int256 s, uint256 scale) internal pure returns (uint256) {
        return Wide.down(p, uint256(W + premium(s, scale)), UNIT);
    }

    /// @dev F-3.
    function cost(int256 d, int256 s, uint256 scale, uint256 p) internal pure returns (int256) {
        uint256 m = uint256(2 * int256(scale) + 2 * s + d);
        if (d > 0) return up(Wide.up(uint256(d), m, 2 * scale), p, UNIT);
        return -down(Wide.down(uint256(-d), m, 2 * scale), p, UNIT);
    }

    /// @dev F-4.
    function fundingRate(int256 premium_, uint256 factor, uint256 cap) internal pure returns (int256) {
        return sign(premium_) * least(down(mag(premium_), factor * PPM, UNIT), int256(cap * PPM));
    }

    /// @dev F-5.
    function owed(int256 q, int256 side, int256 entry) internal pure returns (int256) {
        int256 perUnit = side - entry;
        return perUnit > 0 ? up(mag(q), uint256(perUnit), UNIT) : -down(mag(q), uint256(-perUnit), UNIT);
    }

    /// @dev F-6.
    function value(int256 q, uint256 p) internal pure returns (int256) {
        return q < 0 ? -up(mag(q), p, UNIT) : down(mag(q), p, UNIT);
    }

    /// @dev F-7: imr with `divisor` 1, mmr with 2.
    function requirementRate(uint256 base, uint256 factor, int256 q, uint256 scale, uint256 divisor)
        internal
        pure
        returns (int256)
    {
        return int256(base * PPM) + up(factor * PPM, mag(q), divisor * scale);
    }

    /// @dev F-7.
    function requirement(int256 q, uint256 p, int256 rate, uint256 floor) internal pure returns (int256) {
        return most(up(uint256(notional(q, p)), uint256(rate), UNIT), int256(floor * TOKEN));
    }

    /// @dev F-8.
    function released(int256 e, uint256 x, int256 q) internal pure returns (int256) {
        if (x == mag(q)) return e;
        return q > 0 ? up(mag(e), x, mag(q)) : -down(mag(e), x, mag(q));
    }

    /// @dev F-8.
    function costShare(int256 c, uint256 x, int256 d) internal pure returns (int256) {
        return d > 0 ? up(mag(c), x, mag(d)) : -down(mag(c), x, mag(d));
    }

    /// @dev F-9.
    function fee(int256 c, int256 d, int256 s, uint256 taker, uint256 maker) internal pure returns (int256) {
        uint256 shrinking = 0;
        if (sign(s) * sign(d) < 0) shrinking = mag(d) <= mag(s) ? mag(c) : Wide.down(mag(c), mag(s), mag(d));
        return up(mag(c) - shrinking, taker * PPM, UNIT) + up(shrinking, maker * PPM, UNIT);
    }

    /// @dev F-10.
    function penaltyRate(int256 r, int256 mmr, uint256 lowest, uint256 highest) internal pure returns (int256) {
        if (r >= mmr) return int256(lowest * PPM);
        return int256(lowest * PPM) + up((highest - lowest) * PPM, uint256(mmr - r), uint256(mmr));
    }

    /// @dev F-11.
    function paidProfit(int256 profit, int256 u, int256 lpCash) internal pure returns (int256) {
        if (u <= lpCash) return least(profit, lpCash);
        return least(down(uint256(profit), uint256(lpCash), uint256(u)), lpCash);
    }

    /// @dev F-11: U.
    function sideProfit(State memory a, bool long, uint256 p) internal pure returns (int256) {
        return long ? value(a.longs, p) - a.longEntry : value(-a.shorts, p) - a.shortEntry;
    }

    /// @dev I-2: takes the position out of the sums (`by` -1) or puts it in (1).
    function count(State memory a, int256 by) internal pure {
        if (a.size > 0) {
            (a.longs, a.longEntry) = (a.longs + by * a.size, a.longEntry + by * a.entry);
        } else {
            (a.shorts, a.shortEntry) = (a.shorts - by * a.size, a.shortEntry + by * a.entry);
        }
        a.fundingDebt += by * int256(mag(a.size)) * a.fundingEntry;
    }

    /// @dev F-5, F-8 and F-11: settles funding, then moves the size by `d` for `c`.
    function move(State memory a, uint256 p, int256 d, int256 c) internal pure {
        int256 u = sideProfit(a, a.size > 0, p);
        count(a, -1);
        int256 due = owed(a.size, a.size > 0 ? a.fundingLong : a.fundingShort, a.fundingEntry);
        a.fundingPaid = due < 0 ? -least(-due, a.lpCash) : due;
        a.cut = a.fundingPaid - due;
        a.margin -= a.fundingPaid;
        a.lpCash += a.fundingPaid;
        int256 before = a.size;
        a.size += d;
        if (sign(before) * sign(d) < 0) c = close(a, before, d, c, u);
        a.entry += c;
        if (before != 0 && sign(a.size) != sign(before)) ++a.epoch;
        a.fundingEntry = a.size == 0 ? int256(0) : a.size > 0 ? a.fundingLong : a.fundingShort;
        count(a, 1);
    }

    /// @dev The closing part of a move; returns what the opening part costs.
    function close(State memory a, int256 before, int256 d, int256 c, int256 u) internal pure returns (int256) {
        uint256 x = mag(d) < mag(before) ? mag(d) : mag(before);
        int256 freed = released(a.entry, x, before);
        int256 closing = costShare(c, x, d);
        int256 profit = -closing - freed;
        a.realized = profit > 0 ? paidProfit(profit, u, a.lpCash) : profit;
        a.cut += profit - a.realized;
        a.margin += a.realized;
        a.lpCash -= a.realized;
        a.entry -= freed;
        return c - closing;
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Book, MarketParams} from "../types/Types.sol";
import {FundingIndex, Rate, Size, Usd, ZERO_RATE} from "../types/Units.sol";
import {Books} from "./Books.sol";
import {Curve} from "./Curve.sol";
import {FixedPoint} from "./FixedPoint.sol";

/// @title Funding: F-4 and F-5.
library Funding {
    using FixedPoint for uint256;
    using FixedPoint for int256;

    /// @dev Funding rates are per 8 h, in seconds.
    uint256 internal constant PERIOD = 28_800;
    /// @dev Price integrals are kept modulo 2^120.
    uint256 internal constant INTEGRAL_MASK = type(uint120).max;

    /// @dev F-4: what the side that the premium is against pays per 8 h; > 0 when longs pay.
    function rate(Rate premium, MarketParams memory params) internal pure returns (Rate) {
        uint256 factor = uint256(Rate.unwrap(FixedPoint.ppm(params.fundingFactor)));
        uint256 cap = uint256(Rate.unwrap(FixedPoint.ppm(params.fundingCap)));
        uint256 uncapped = Rate.unwrap(premium).abs().mulDivDown(factor, FixedPoint.W);
        return Rate.wrap((uncapped < cap ? uncapped : cap).withSign(Rate.unwrap(premium)));
    }

    /// @dev F-4: moves `book` to price integral `integral`; false if no time has passed.
    function accrue(Book memory book, MarketParams memory params, uint256 integral) internal pure returns (bool) {
        uint256 elapsed;
        // the difference of two integrals modulo 2^120 wraps by design
        unchecked {
            elapsed = (integral - book.priceIntegral) & INTEGRAL_MASK;
        }
        if (elapsed == 0) return false;
        book.priceIntegral = integral;
        Rate perPeriod = rate(Curve.premium(Books.skew(book), FixedPoint.units(params.skewScale)), params);
        (FundingIndex pay, FundingIndex get) = charges(perPeriod, elapsed);
        if (perPeriod > ZERO_RATE) {
            book.fundingLong = book.fundingLong + pay;
            book.fundingShort = book.fundingShort - get;
        } else if (perPeriod < ZERO_RATE) {
            book.fundingShort = book.fundingShort + pay;
            book.fundingLong = book.fundingLong - get;
        }
        return true;
    }

    /// @dev F-4: what a unit of the paying side pays, rounded up, and one of the other gets, rounded down, while the
    /// price integral grows by `elapsed`.
    function charges(Rate perPeriod, uint256 elapsed) internal pure returns (FundingIndex pay, FundingIndex get) {
        uint256 magnitude = Rate.unwrap(perPeriod).abs();
        pay = FundingIndex.wrap(int256(magnitude.mulDivUp(elapsed, FixedPoint.W * PERIOD)));
        get = FundingIndex.wrap(int256(magnitude.mulDivDown(elapsed, FixedPoint.W * PERIOD)));
    }

    /// @dev F-5: what a position of `size` owes since `entry`, rounded up; negative if it receives, rounded down.
    function owed(Size size, FundingIndex side, FundingIndex entry) internal pure returns (Usd) {
        int256 perUnit = FundingIndex.unwrap(side - entry);
        uint256 units = Curve.magnitude(size);
        return Usd.wrap(
            perUnit < 0
                ? -int256(units.mulDivDown(perUnit.abs(), FixedPoint.W))
                : int256(units.mulDivUp(perUnit.abs(), FixedPoint.W))
        );
    }

    /// @dev F-12: what the open positions of `book` together owe in funding, rounded toward minus infinity.
    function claims(Book memory book) internal pure returns (Usd) {
        int256 long = Size.unwrap(book.longOpenInterest) * FundingIndex.unwrap(book.fundingLong);
        int256 short = Size.unwrap(book.shortOpenInterest) * FundingIndex.unwrap(book.fundingShort);
        return Usd.wrap((long + short - book.fundingDebt).floorDiv(FixedPoint.W));
    }

    /// @dev F-11: how far the index of a side with `openInterest` > 0 rises to take `amount` from it.
    function socialized(Usd amount, Size openInterest) internal pure returns (FundingIndex) {
        uint256 units = Curve.magnitude(openInterest);
        return FundingIndex.wrap(int256(uint256(Usd.unwrap(amount)).mulDivUp(FixedPoint.W, units)));
    }
}

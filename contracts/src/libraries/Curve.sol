// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Price, Rate, Size, Usd, ZERO_SIZE, absSize} from "../types/Units.sol";
import {FixedPoint} from "./FixedPoint.sol";

/// @title Notional, mark and cost: F-1 to F-3.
library Curve {
    using FixedPoint for uint256;
    using FixedPoint for int256;

    /// @dev F-1: what `size` is worth at `index`, rounded up, without sign.
    function notional(Size size, Price index) internal pure returns (Usd) {
        return Usd.wrap(int256(magnitude(size).mulDivUp(Price.unwrap(index), FixedPoint.W)));
    }

    /// @dev F-2: how far the mark is from the index; > 0 when traders are net long.
    function premium(Size skew, Size scale) internal pure returns (Rate) {
        return Rate.wrap(magnitude(skew).mulDivDown(FixedPoint.W, magnitude(scale)).withSign(Size.unwrap(skew)));
    }

    /// @dev F-2: the price of an infinitely small trade.
    function markPrice(Price index, Size skew, Size scale) internal pure returns (Price) {
        uint256 factor = uint256(FixedPoint.ONE + Rate.unwrap(premium(skew, scale)));
        return Price.wrap(Price.unwrap(index).mulDivDown(factor, FixedPoint.W));
    }

    /// @dev F-3: what moving the skew by `delta` costs: bought > 0 > sold, against the trader.
    function cost(Size delta, Size skew, Size scale, Price index) internal pure returns (Usd) {
        uint256 width = 2 * magnitude(scale);
        uint256 middle = uint256(int256(width) + 2 * Size.unwrap(skew) + Size.unwrap(delta));
        uint256 price = Price.unwrap(index);
        if (delta < ZERO_SIZE) {
            uint256 sold = magnitude(delta).mulDivDown(middle, width).mulDivDown(price, FixedPoint.W);
            return Usd.wrap(-int256(sold));
        }
        return Usd.wrap(int256(magnitude(delta).mulDivUp(middle, width).mulDivUp(price, FixedPoint.W)));
    }

    /// @dev F-3: the average price of a fill, rounded up for buys and down for sells; `delta` is not 0.
    function fillPrice(Usd cost_, Size delta) internal pure returns (Price) {
        uint256 paid = FixedPoint.abs(Usd.unwrap(cost_));
        return Price.wrap(
            delta < ZERO_SIZE
                ? paid.mulDivDown(FixedPoint.W, magnitude(delta))
                : paid.mulDivUp(FixedPoint.W, magnitude(delta))
        );
    }

    /// @dev F-6: what `size` is worth at `index` with its sign, rounded against its owner.
    function value(Size size, Price index) internal pure returns (Usd) {
        uint256 price = Price.unwrap(index);
        return Usd.wrap(
            size < ZERO_SIZE
                ? -int256(magnitude(size).mulDivUp(price, FixedPoint.W))
                : int256(magnitude(size).mulDivDown(price, FixedPoint.W))
        );
    }

    /// @dev |size| as a plain number.
    function magnitude(Size size) internal pure returns (uint256) {
        return uint256(Size.unwrap(absSize(size)));
    }
}

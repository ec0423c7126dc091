// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Rate, Size} from "../types/Units.sol";

/// @title The arithmetic under every formula: 18 decimals, rounding in the name, overflow reverts.
library FixedPoint {
    /// @dev 1 with 18 decimals.
    uint256 internal constant W = 1e18;
    int256 internal constant ONE = 1e18;
    /// @dev Parts per million of W.
    uint256 private constant PPM = 1e12;

    /// @dev ceil(a * b / c); the product must fit 256 bits, c must not be 0.
    function mulDivUp(uint256 a, uint256 b, uint256 c) internal pure returns (uint256) {
        uint256 product = a * b;
        uint256 quotient = product / c;
        return quotient * c == product ? quotient : quotient + 1;
    }

    /// @dev floor(a * b / c); the product must fit 256 bits, c must not be 0.
    function mulDivDown(uint256 a, uint256 b, uint256 c) internal pure returns (uint256) {
        return (a * b) / c;
    }

    /// @dev floor(a / b) toward minus infinity, for a signed dividend.
    function floorDiv(int256 a, uint256 b) internal pure returns (int256) {
        return a < 0 ? -int256(mulDivUp(uint256(-a), 1, b)) : int256(uint256(a) / b);
    }

    /// @dev |a|; a is never the minimum of int256.
    function abs(int256 a) internal pure returns (uint256) {
        return uint256(a < 0 ? -a : a);
    }

    /// @dev `magnitude` with the sign of `signed`.
    function withSign(uint256 magnitude, int256 signed) internal pure returns (int256) {
        return signed < 0 ? -int256(magnitude) : int256(magnitude);
    }

    /// @dev A parameter in base units as a size.
    function units(uint256 parameter) internal pure returns (Size) {
        return Size.wrap(int256(parameter));
    }

    /// @dev A parameter in parts per million as a rate.
    function ppm(uint256 parts) internal pure returns (Rate) {
        return Rate.wrap(int256(parts * PPM));
    }
}

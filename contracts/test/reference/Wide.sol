// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// @title Quotients and comparisons of 512-bit products, to judge arithmetic that has only 256 bits.
library Wide {
    /// @dev floor(a * b / c).
    function down(uint256 a, uint256 b, uint256 c) internal pure returns (uint256) {
        return Math.mulDiv(a, b, c, Math.Rounding.Floor);
    }

    /// @dev ceil(a * b / c).
    function up(uint256 a, uint256 b, uint256 c) internal pure returns (uint256) {
        return Math.mulDiv(a, b, c, Math.Rounding.Ceil);
    }

    /// @dev Sign of a * b - c * d.
    function compare(uint256 a, uint256 b, uint256 c, uint256 d) internal pure returns (int256) {
        (uint256 high, uint256 low) = Math.mul512(a, b);
        (uint256 otherHigh, uint256 otherLow) = Math.mul512(c, d);
        if (high != otherHigh) return high > otherHigh ? int256(1) : -1;
        if (low != otherLow) return low > otherLow ? int256(1) : -1;
        return 0;
    }

    /// @dev result * c <= a * b < (result + 1) * c.
    function isDown(uint256 result, uint256 a, uint256 b, uint256 c) internal pure returns (bool) {
        if (compare(result, c, a, b) > 0) return false;
        return result == type(uint256).max || compare(result + 1, c, a, b) > 0;
    }

    /// @dev (result - 1) * c < a * b <= result * c.
    function isUp(uint256 result, uint256 a, uint256 b, uint256 c) internal pure returns (bool) {
        return compare(result, c, a, b) >= 0 && (result == 0 || compare(result - 1, c, a, b) < 0);
    }

    /// @dev Whether a * b needs more than 256 bits.
    function overflows(uint256 a, uint256 b) internal pure returns (bool) {
        (uint256 high,) = Math.mul512(a, b);
        return high != 0;
    }
}

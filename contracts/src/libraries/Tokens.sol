// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Usd} from "../types/Units.sol";
import {FixedPoint} from "./FixedPoint.sol";

/// @title The door between USDC with 6 decimals and USD with 18.
library Tokens {
    using FixedPoint for uint256;

    /// @dev USD units in a token unit.
    uint256 internal constant SCALE = 1e12;

    /// @dev Exact.
    function toUsd(uint256 tokens) internal pure returns (Usd) {
        return Usd.wrap(int256(tokens * SCALE));
    }

    /// @dev `amount` >= 0, rounded down.
    function toTokensDown(Usd amount) internal pure returns (uint256) {
        return uint256(Usd.unwrap(amount)) / SCALE;
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IPriceFeed} from "../interfaces/IPriceFeed.sol";
import {Price} from "../types/Units.sol";

/// @title A market's price in one word: price u84 | timestamp u40 | lag u8 | integral u120, from bit 251 down.
/// @dev lag = accepting block time - timestamp + LAG_OFFSET. Integrals are modulo 2^120.
library PriceWord {
    /// @dev How far a timestamp may be ahead of its block, seconds.
    uint256 internal constant LAG_OFFSET = 15;
    uint256 private constant PRICE_SHIFT = 168;
    uint256 private constant TIMESTAMP_SHIFT = 128;
    uint256 private constant LAG_SHIFT = 120;
    uint256 private constant INTEGRAL_MASK = type(uint120).max;
    /// @dev Prices are in (0, 2^84).
    uint256 private constant PRICE_LIMIT = 1 << 84;

    function price(uint256 word) internal pure returns (Price) {
        return Price.wrap(word >> PRICE_SHIFT);
    }

    function timestamp(uint256 word) internal pure returns (uint40) {
        return uint40(word >> TIMESTAMP_SHIFT);
    }

    /// @dev Time of the block that accepted it; 0 for an empty word.
    function acceptedAt(uint256 word) internal pure returns (uint256) {
        return word == 0 ? 0 : timestamp(word) + uint256(uint8(word >> LAG_SHIFT)) - LAG_OFFSET;
    }

    /// @dev C at `time`, the integral of the price over time as the chain has known it.
    function integralAt(uint256 word, uint256 time) internal pure returns (uint256) {
        // modulo 2^120 by design: time may be before the timestamp, and the integral wraps
        unchecked {
            return (word + (word >> PRICE_SHIFT) * (time - timestamp(word))) & INTEGRAL_MASK;
        }
    }

    /// @dev The word after accepting `price_` of second `timestamp_` in a block of time `accepted`: C is continuous.
    function next(uint256 word, Price price_, uint40 timestamp_, uint256 accepted) internal pure returns (uint256) {
        uint256 integral = integralAt(word, accepted);
        // modulo 2^120 by design
        unchecked {
            integral = (integral - Price.unwrap(price_) * (accepted - timestamp_)) & INTEGRAL_MASK;
        }
        uint256 lag = accepted + LAG_OFFSET - timestamp_;
        return
            Price.unwrap(price_) << PRICE_SHIFT | uint256(timestamp_) << TIMESTAMP_SHIFT | lag << LAG_SHIFT | integral;
    }

    /// @dev Reverts with BadPrice outside (0, 2^84).
    function check(uint16 market, Price price_) internal pure {
        uint256 raw = Price.unwrap(price_);
        require(raw != 0 && raw < PRICE_LIMIT, IPriceFeed.BadPrice(market, raw, PRICE_LIMIT));
    }
}

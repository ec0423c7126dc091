// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IPriceFeed} from "../interfaces/IPriceFeed.sol";
import {Price} from "../types/Units.sol";

/// @title The packed form of an update.
/// @dev timestamp u40 | n u8 | n market ids u16 | reports, each n prices u96 | r | s | v.
library Updates {
    /// @dev Where the parts of an update are, bytes.
    struct Shape {
        uint40 timestamp;
        uint256 markets;
        /// Where the first report begins, and how long one is.
        uint256 start;
        uint256 stride;
        uint256 reports;
    }

    uint256 private constant TIMESTAMP_BYTES = 5;
    uint256 private constant HEADER_BYTES = 6;
    uint256 private constant MARKET_BYTES = 2;
    uint256 private constant PRICE_BYTES = 12;
    uint256 private constant WORD_BYTES = 32;
    uint256 private constant SIGNATURE_BYTES = 65;
    bytes32 private constant REPORT_TYPEHASH =
        keccak256("Report(uint64 timestamp,bytes32 marketsHash,bytes32 pricesHash)");

    /// @dev Reverts with BadUpdate unless `update` is a whole number of reports of at least one market.
    function shapeOf(bytes calldata update) internal pure returns (Shape memory) {
        uint256 length = update.length;
        require(length >= HEADER_BYTES, IPriceFeed.BadUpdate(length, 0));
        uint256 count = uint8(update[TIMESTAMP_BYTES]);
        uint256 start = HEADER_BYTES + count * MARKET_BYTES;
        uint256 stride = count * PRICE_BYTES + SIGNATURE_BYTES;
        bool whole = count != 0 && length >= start && (length - start) % stride == 0;
        require(whole, IPriceFeed.BadUpdate(length, count));
        return Shape(timestamp(update), count, start, stride, (length - start) / stride);
    }

    /// @dev The second that `update` is of.
    function timestamp(bytes calldata update) internal pure returns (uint40) {
        return uint40(bytes5(update[:TIMESTAMP_BYTES]));
    }

    /// @dev The id of the `i`-th market.
    function marketAt(bytes calldata update, uint256 i) internal pure returns (uint16) {
        // a place beyond the end is refused by the slice
        unchecked {
            uint256 place = HEADER_BYTES + i * MARKET_BYTES;
            return uint16(bytes2(update[place:place + MARKET_BYTES]));
        }
    }

    /// @dev keccak256 of the packed market ids.
    function marketsHash(bytes calldata update, Shape memory shape) internal pure returns (bytes32) {
        return keccak256(update[HEADER_BYTES:shape.start]);
    }

    /// @dev The EIP-712 struct hash of the `i`-th report, and its signature.
    function report(bytes calldata update, Shape memory shape, bytes32 marketsHash_, uint256 i)
        internal
        pure
        returns (bytes32 hash, uint8 v, bytes32 r, bytes32 s)
    {
        uint256 begin = shape.start + i * shape.stride;
        uint256 end = begin + shape.stride;
        uint256 signature = end - SIGNATURE_BYTES;
        hash = structHash(shape.timestamp, marketsHash_, keccak256(update[begin:signature]));
        r = bytes32(update[signature:signature + WORD_BYTES]);
        s = bytes32(update[signature + WORD_BYTES:end - 1]);
        v = uint8(update[end - 1]);
    }

    /// @dev The middle price of the `i`-th market; the number of reports is odd.
    function middle(bytes calldata update, Shape memory shape, uint256 i) internal pure returns (Price) {
        (uint256 start, uint256 stride, uint256 count) = (shape.start, shape.stride, shape.reports);
        // a place beyond the end is refused by the slice
        unchecked {
            start += i * PRICE_BYTES;
            if (count == 3) {
                uint256 second = start + stride;
                return middleOf(priceAt(update, start), priceAt(update, second), priceAt(update, second + stride));
            }
        }
        uint256[] memory sorted = new uint256[](count);
        for (uint256 n = 0; n < count; ++n) {
            insert(sorted, n, priceAt(update, start + n * stride));
        }
        return Price.wrap(sorted[count / 2]);
    }

    /// @dev The EIP-712 struct hash of a report.
    function structHash(uint64 time, bytes32 marketsHash_, bytes32 pricesHash) internal pure returns (bytes32) {
        return keccak256(abi.encode(REPORT_TYPEHASH, time, marketsHash_, pricesHash));
    }

    /// @dev The usual case of three needs no sorting.
    function middleOf(uint256 a, uint256 b, uint256 c) private pure returns (Price) {
        (uint256 low, uint256 high) = a < b ? (a, b) : (b, a);
        return Price.wrap(c < low ? low : c > high ? high : c);
    }

    function priceAt(bytes calldata update, uint256 place) private pure returns (uint256) {
        // a place beyond the end is refused by the slice
        unchecked {
            return uint96(bytes12(update[place:place + PRICE_BYTES]));
        }
    }

    /// @dev Puts `price` in its place among the first `count` of `sorted`.
    function insert(uint256[] memory sorted, uint256 count, uint256 price) private pure {
        for (; count > 0 && sorted[count - 1] > price; --count) {
            sorted[count] = sorted[count - 1];
        }
        sorted[count] = price;
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import { IPriceFeed } from "../interfaces/IPriceFeed.sol";
import { Report } from "../types/Types.sol";
import { Price } from "../types/Units.sol";

/// @title The packed form of what reporters sign.
library Reports {
    /// @dev Bytes of a market id and of a price.
    uint256 private constant MARKET_BYTES = 2;
    uint256 private constant PRICE_BYTES = 12;
    bytes32 private constant REPORT_TYPEHASH =
        keccak256("Report(uint64 timestamp,bytes32 marketsHash,bytes32 pricesHash)");

    /// @dev The EIP-712 struct hash of a report.
    function structHash(uint64 timestamp, bytes32 marketsHash, bytes32 pricesHash) internal pure returns (bytes32) {
        return keccak256(abi.encode(REPORT_TYPEHASH, timestamp, marketsHash, pricesHash));
    }

    /// @dev The number of `markets`, which must be in rising order from 1. Reverts with BadMarkets.
    function checkMarkets(bytes calldata markets) internal pure returns (uint256 count) {
        count = markets.length / MARKET_BYTES;
        require(count != 0 && markets.length % MARKET_BYTES == 0, IPriceFeed.BadMarkets(markets.length));
        uint16 previous;
        for (uint256 i = 0; i < count; ++i) {
            uint16 market = marketAt(markets, i);
            require(market > previous, IPriceFeed.BadMarkets(markets.length));
            previous = market;
        }
    }

    /// @dev Reverts with BadPrices unless there is a price a market.
    function checkPrices(bytes calldata prices, uint256 markets) internal pure {
        require(prices.length == markets * PRICE_BYTES, IPriceFeed.BadPrices(prices.length, markets * PRICE_BYTES));
    }

    function marketAt(bytes calldata markets, uint256 i) internal pure returns (uint16) {
        uint256 start = i * MARKET_BYTES;
        return uint16(bytes2(markets[start:start + MARKET_BYTES]));
    }

    function priceAt(bytes calldata prices, uint256 i) internal pure returns (uint96) {
        uint256 start = i * PRICE_BYTES;
        return uint96(bytes12(prices[start:start + PRICE_BYTES]));
    }

    /// @dev The middle of an odd number of prices of the `i`-th market.
    function middle(Report[] calldata reports, uint256 i) internal pure returns (Price) {
        uint256 count = reports.length;
        uint96[] memory sorted = new uint96[](count);
        for (uint256 n = 0; n < count; ++n) {
            uint96 price = priceAt(reports[n].prices, i);
            uint256 place = n;
            for (; place > 0 && sorted[place - 1] > price; --place) {
                sorted[place] = sorted[place - 1];
            }
            sorted[place] = price;
        }
        return Price.wrap(sorted[count / 2]);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Book, MarketParams, Position} from "../types/Types.sol";
import {FundingIndex, Price, Size, Usd, ZERO_SIZE} from "../types/Units.sol";
import {Curve} from "./Curve.sol";
import {FixedPoint} from "./FixedPoint.sol";

/// @title The sums of a market over its positions: I-2.
library Books {
    /// @dev Net size of all traders.
    function skew(Book memory book) internal pure returns (Size) {
        return book.longOpenInterest - book.shortOpenInterest;
    }

    /// @dev F-3: what a change of size by `delta` costs as the market stands.
    function cost(Book memory book, Size delta, MarketParams memory params, Price index) internal pure returns (Usd) {
        return Curve.cost(delta, skew(book), FixedPoint.units(params.skewScale), index);
    }

    /// @dev Open interest of a side, >= 0.
    function openInterest(Book memory book, bool long) internal pure returns (Size) {
        return long ? book.longOpenInterest : book.shortOpenInterest;
    }

    /// @dev The funding index of a side.
    function fundingIndex(Book memory book, bool long) internal pure returns (FundingIndex) {
        return long ? book.fundingLong : book.fundingShort;
    }

    /// @dev F-11: U, what a side has won since its entries; funding aside.
    function profit(Book memory book, bool long, Price index) internal pure returns (Usd) {
        return long
            ? Curve.value(book.longOpenInterest, index) - book.longEntry
            : Curve.value(-book.shortOpenInterest, index) - book.shortEntry;
    }

    /// @dev Takes `position` out of the sums.
    function remove(Book memory book, Position memory position) internal pure {
        Size size = position.size;
        if (size > ZERO_SIZE) {
            book.longOpenInterest = book.longOpenInterest - size;
            book.longEntry = book.longEntry - position.entryNotional;
        } else {
            book.shortOpenInterest = book.shortOpenInterest + size;
            book.shortEntry = book.shortEntry - position.entryNotional;
        }
        book.fundingDebt -= debt(position);
    }

    /// @dev Puts `position` into the sums.
    function add(Book memory book, Position memory position) internal pure {
        Size size = position.size;
        if (size > ZERO_SIZE) {
            book.longOpenInterest = book.longOpenInterest + size;
            book.longEntry = book.longEntry + position.entryNotional;
        } else {
            book.shortOpenInterest = book.shortOpenInterest - size;
            book.shortEntry = book.shortEntry + position.entryNotional;
        }
        book.fundingDebt += debt(position);
    }

    /// @dev A copy that can be spoilt.
    function copy(Book memory b) internal pure returns (Book memory) {
        return Book(
            b.longOpenInterest,
            b.shortOpenInterest,
            b.longEntry,
            b.shortEntry,
            b.fundingLong,
            b.fundingShort,
            b.fundingDebt,
            b.priceIntegral
        );
    }

    /// @dev |size| * fundingEntry, 36 decimals, exact.
    function debt(Position memory position) private pure returns (int256) {
        return int256(Curve.magnitude(position.size)) * FundingIndex.unwrap(position.fundingEntry);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Book, GlobalParams, MarketParams, Position} from "../types/Types.sol";
import {Price, Rate, Size, Usd, ZERO_RATE, ZERO_SIZE, ZERO_USD, maxUsd} from "../types/Units.sol";
import {Books} from "./Books.sol";
import {Curve} from "./Curve.sol";
import {FixedPoint} from "./FixedPoint.sol";
import {Funding} from "./Funding.sol";
import {Tokens} from "./Tokens.sol";

/// @title Equity and requirements: F-6 and F-7.
library Margin {
    using FixedPoint for uint256;

    /// @dev F-6: what closing at `index` without price impact would win.
    function pnl(Position memory position, Price index) internal pure returns (Usd) {
        return Curve.value(position.size, index) - position.entryNotional;
    }

    /// @dev What closing all on the curve, as the market stands, would win.
    function exitPnl(Position memory position, Book memory book, MarketParams memory params, Price index)
        internal
        pure
        returns (Usd)
    {
        return -Books.cost(book, -position.size, params, index) - position.entryNotional;
    }

    /// @dev F-5: what `position` owes in funding.
    function owed(Position memory position, Book memory book) internal pure returns (Usd) {
        return Funding.owed(position.size, Books.fundingIndex(book, position.size > ZERO_SIZE), position.fundingEntry);
    }

    /// @dev F-6: what the owner would keep at `index`.
    function equity(Position memory position, Book memory book, Price index) internal pure returns (Usd) {
        return position.margin + pnl(position, index) - owed(position, book);
    }

    /// @dev F-7: imr, the share of its notional that `size` needs to be opened.
    function initialRate(Size size, MarketParams memory params) internal pure returns (Rate) {
        return FixedPoint.ppm(params.initialMargin) + growth(size, params, 1);
    }

    /// @dev F-7: mmr, the share of its notional that `size` needs to stay.
    function maintenanceRate(Size size, MarketParams memory params) internal pure returns (Rate) {
        return FixedPoint.ppm(params.maintenanceMargin) + growth(size, params, 2);
    }

    /// @dev F-7: IM, what opening or increasing to `size` needs, rounded up.
    function initialMargin(Size size, Price index, MarketParams memory params, GlobalParams memory globals)
        internal
        pure
        returns (Usd)
    {
        return maxUsd(shareUp(Curve.notional(size, index), initialRate(size, params)), Tokens.toUsd(globals.minMargin));
    }

    /// @dev F-7: MM, what `size` needs to stay, rounded up.
    function maintenanceMargin(Size size, Price index, MarketParams memory params, GlobalParams memory globals)
        internal
        pure
        returns (Usd)
    {
        return maxUsd(
            shareUp(Curve.notional(size, index), maintenanceRate(size, params)), Tokens.toUsd(globals.minMaintenance)
        );
    }

    /// @dev F-10: r = E / N rounded down, 0 if E <= 0 or there is no position.
    function marginRatio(Usd equity_, Usd notional) internal pure returns (Rate) {
        if (equity_ <= ZERO_USD || notional == ZERO_USD) return ZERO_RATE;
        uint256 ratio = uint256(Usd.unwrap(equity_)).mulDivDown(FixedPoint.W, uint256(Usd.unwrap(notional)));
        return Rate.wrap(int256(ratio));
    }

    /// @dev `rate` of `amount`, both >= 0, rounded up.
    function shareUp(Usd amount, Rate rate) internal pure returns (Usd) {
        uint256 share = uint256(Usd.unwrap(amount)).mulDivUp(uint256(Rate.unwrap(rate)), FixedPoint.W);
        return Usd.wrap(int256(share));
    }

    /// @dev `rate` of `amount`, both >= 0, rounded down.
    function shareDown(Usd amount, Rate rate) internal pure returns (Usd) {
        uint256 share = uint256(Usd.unwrap(amount)).mulDivDown(uint256(Rate.unwrap(rate)), FixedPoint.W);
        return Usd.wrap(int256(share));
    }

    /// @dev F-7: up(c * |size|, 1, divisor * S).
    function growth(Size size, MarketParams memory params, uint256 divisor) private pure returns (Rate) {
        uint256 factor = uint256(Rate.unwrap(FixedPoint.ppm(params.sizeFactor)));
        return Rate.wrap(int256(factor.mulDivUp(Curve.magnitude(size), divisor * params.skewScale)));
    }
}

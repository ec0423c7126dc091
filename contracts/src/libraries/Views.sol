// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Context, Order, Quote, Status} from "../types/Types.sol";
import {ANY_PRICE, Price, Usd, ZERO_SIZE} from "../types/Units.sol";
import {Liquidations} from "./Liquidations.sol";

/// @title What the lens puts together without a formula of its own.
library Views {
    /// @dev Prices are in (0, 2^84).
    uint256 private constant PRICE_LIMIT = 1 << 84;

    /// @dev The highest price for a long, the lowest for a short, at which the position is below its maintenance
    /// margin; 0 and PRICE_LIMIT if there is none.
    function liquidationPrice(Context memory context) internal pure returns (Price) {
        if (context.position.size == ZERO_SIZE) return Price.wrap(0);
        bool long = context.position.size > ZERO_SIZE;
        if (context.status != Status.Live) return Price.wrap(long ? 0 : PRICE_LIMIT);
        uint256 low = 0;
        uint256 high = PRICE_LIMIT;
        while (high - low > 1) {
            uint256 middle = (low + high) / 2;
            if (isBelow(context, middle, long) == long) low = middle;
            else high = middle;
        }
        return Price.wrap(long ? low : high);
    }

    /// @dev Whether a liquidation price lies at `price`, or beyond it. The notional is rounded up and a long's value
    /// down: a long of less than a unit, healthy where both are exact, may be liquidatable again one step higher.
    function isBelow(Context memory context, uint256 price, bool long) private pure returns (bool) {
        if (isLiquidatable(context, price)) return true;
        return long && price + 1 < PRICE_LIMIT && isLiquidatable(context, price + 1);
    }

    /// @dev The predicate of F-10, at another price.
    function isLiquidatable(Context memory context, uint256 price) private pure returns (bool) {
        Price latest = context.quote.price;
        context.quote.price = Price.wrap(price);
        (Usd equity, Usd required) = Liquidations.health(context);
        context.quote.price = latest;
        return equity < required;
    }

    /// @dev `quote` after the feed has accepted `price` of second `timestamp` in this block; C goes on unbroken. No
    /// order lives long enough for its price to end an outage.
    function accept(Quote memory quote, Price price, uint40 timestamp) internal pure {
        (quote.price, quote.timestamp) = (price, timestamp);
        (quote.fresh, quote.recent, quote.acceptedNow) = (true, true, true);
    }

    /// @dev The worst price that any order may name: no slippage.
    function anyPrice(Order memory order) internal pure returns (Price) {
        return order.sizeDelta > ZERO_SIZE ? ANY_PRICE : Price.wrap(0);
    }
}

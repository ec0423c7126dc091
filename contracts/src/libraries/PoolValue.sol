// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Book, MarketParams, PoolSummary, Quote, Status} from "../types/Types.sol";
import {Price, Rate, Usd, ZERO_SIZE, ZERO_USD, maxUsd} from "../types/Units.sol";
import {Books} from "./Books.sol";
import {Curve} from "./Curve.sol";
import {Deleveraging} from "./Deleveraging.sol";
import {FixedPoint} from "./FixedPoint.sol";
import {Funding} from "./Funding.sol";

/// @title The pool over all markets: F-12 and the reserve of redemptions.
library PoolValue {
    using FixedPoint for uint256;

    /// @dev Adds a market to `pool`, whose cash must be set; `book` is accrued to now.
    function add(
        PoolSummary memory pool,
        uint16 market,
        Status status,
        MarketParams memory params,
        Book memory book,
        Quote memory quote
    ) internal pure {
        Usd funding = Funding.claims(book);
        pool.nav = pool.nav - owedToTraders(status, params, book, quote.price) + funding;
        if (book.longOpenInterest == ZERO_SIZE && book.shortOpenInterest == ZERO_SIZE) return;
        if (funding < ZERO_USD) pool.fundingOwed = pool.fundingOwed - funding;
        addSide(pool, market, true, status, params, book, quote.price);
        addSide(pool, market, false, status, params, book, quote.price);
        if (status != Status.Live) return;
        if (!quote.fresh || quote.inGrace) pool.unsettled = true;
        if (quote.acceptedNow) pool.pricedNow = true;
    }

    /// @dev §6: lpCash that a redemption must leave, once every market is added.
    function reserve(PoolSummary memory pool) internal pure returns (Usd) {
        return maxUsd(maxUsd(pool.sideReserve, pool.fundingOwed), divideUp(pool.profit, Deleveraging.SUM_TRIGGER));
    }

    /// @dev F-12: what the curve owes to all traders of a market if they left now, funding aside.
    function owedToTraders(Status status, MarketParams memory params, Book memory book, Price index)
        internal
        pure
        returns (Usd)
    {
        Usd worth = status == Status.Ended
            ? Curve.value(Books.skew(book), index)
            : Curve.cost(Books.skew(book), ZERO_SIZE, FixedPoint.units(params.skewScale), index);
        return worth - book.longEntry - book.shortEntry;
    }

    function addSide(
        PoolSummary memory pool,
        uint16 market,
        bool long,
        Status status,
        MarketParams memory params,
        Book memory book,
        Price index
    ) private pure {
        Usd profit = Books.profit(book, long, index);
        Usd notional = Curve.notional(Books.openInterest(book, long), index);
        Usd needed = divideUp(notional, FixedPoint.ppm(params.lpShare));
        if (profit > ZERO_USD) {
            needed = maxUsd(needed, divideUp(profit, FixedPoint.ppm(params.adlTarget)));
            pool.profit = pool.profit + profit;
        }
        pool.sideReserve = maxUsd(pool.sideReserve, needed);
        if (status != Status.Live || profit <= ZERO_USD) return;
        pool.liveProfit = pool.liveProfit + profit;
        if (Deleveraging.exceeds(profit, FixedPoint.ppm(params.adlTrigger), pool.cash.lpCash)) pool.sideDue = true;
        if (profit > pool.worstProfit) (pool.worstMarket, pool.worstIsLong, pool.worstProfit) = (market, long, profit);
    }

    /// @dev amount / rate, rounded up.
    function divideUp(Usd amount, Rate rate) private pure returns (Usd) {
        return Usd.wrap(int256(uint256(Usd.unwrap(amount)).mulDivUp(FixedPoint.W, uint256(Rate.unwrap(rate)))));
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {
    Book,
    Cash,
    Context,
    FeedParams,
    Fill,
    GlobalParams,
    Liquidation,
    MarketParams,
    Order,
    OrderParams,
    OrderPreview,
    PoolSummary,
    Position,
    Quote,
    Status
} from "../../src/types/Types.sol";
import {FundingIndex, Price, Rate, Size, Usd} from "../../src/types/Units.sol";
import {Books} from "../../src/libraries/Books.sol";
import {Bounds} from "../../src/libraries/Bounds.sol";
import {Curve} from "../../src/libraries/Curve.sol";
import {Deleveraging} from "../../src/libraries/Deleveraging.sol";
import {FixedPoint} from "../../src/libraries/FixedPoint.sol";
import {Funding} from "../../src/libraries/Funding.sol";
import {Liquidations} from "../../src/libraries/Liquidations.sol";
import {Margin} from "../../src/libraries/Margin.sol";
import {OrderRules} from "../../src/libraries/OrderRules.sol";
import {PoolValue} from "../../src/libraries/PoolValue.sol";
import {PriceWord} from "../../src/libraries/PriceWord.sol";
import {Trade} from "../../src/libraries/Trade.sol";
import {Views} from "../../src/libraries/Views.sol";

/// @dev Every formula behind a call of its own, for the Go package to be compared with. No name is overloaded and
/// nothing is dynamic: calldata is a selector and words, an answer is words. What a formula changes comes back.
contract Twin {
    // ---- FixedPoint

    function mulDivUp(uint256 a, uint256 b, uint256 c) external pure returns (uint256) {
        return FixedPoint.mulDivUp(a, b, c);
    }

    function mulDivDown(uint256 a, uint256 b, uint256 c) external pure returns (uint256) {
        return FixedPoint.mulDivDown(a, b, c);
    }

    function floorDiv(int256 a, uint256 b) external pure returns (int256) {
        return FixedPoint.floorDiv(a, b);
    }

    // ---- Curve

    function notional(Size size, Price index) external pure returns (Usd) {
        return Curve.notional(size, index);
    }

    function premium(Size skew, Size scale) external pure returns (Rate) {
        return Curve.premium(skew, scale);
    }

    function markPrice(Price index, Size skew, Size scale) external pure returns (Price) {
        return Curve.markPrice(index, skew, scale);
    }

    function cost(Size delta, Size skew, Size scale, Price index) external pure returns (Usd) {
        return Curve.cost(delta, skew, scale, index);
    }

    function fillPrice(Usd paid, Size delta) external pure returns (Price) {
        return Curve.fillPrice(paid, delta);
    }

    function value(Size size, Price index) external pure returns (Usd) {
        return Curve.value(size, index);
    }

    // ---- Funding

    function rate(Rate premium_, MarketParams memory params) external pure returns (Rate) {
        return Funding.rate(premium_, params);
    }

    function accrue(Book memory book, MarketParams memory params, uint256 integral)
        external
        pure
        returns (bool, Book memory)
    {
        bool accrued = Funding.accrue(book, params, integral);
        return (accrued, book);
    }

    function charges(Rate perPeriod, uint256 elapsed) external pure returns (FundingIndex, FundingIndex) {
        return Funding.charges(perPeriod, elapsed);
    }

    function owed(Size size, FundingIndex side, FundingIndex entry) external pure returns (Usd) {
        return Funding.owed(size, side, entry);
    }

    function claims(Book memory book) external pure returns (Usd) {
        return Funding.claims(book);
    }

    function socialized(Usd amount, Size openInterest) external pure returns (FundingIndex) {
        return Funding.socialized(amount, openInterest);
    }

    // ---- Margin

    function pnl(Position memory position, Price index) external pure returns (Usd) {
        return Margin.pnl(position, index);
    }

    function exitPnl(Position memory position, Book memory book, MarketParams memory params, Price index)
        external
        pure
        returns (Usd)
    {
        return Margin.exitPnl(position, book, params, index);
    }

    function owedBy(Position memory position, Book memory book) external pure returns (Usd) {
        return Margin.owed(position, book);
    }

    function equity(Position memory position, Book memory book, Price index) external pure returns (Usd) {
        return Margin.equity(position, book, index);
    }

    function initialRate(Size size, MarketParams memory params) external pure returns (Rate) {
        return Margin.initialRate(size, params);
    }

    function maintenanceRate(Size size, MarketParams memory params) external pure returns (Rate) {
        return Margin.maintenanceRate(size, params);
    }

    function initialMargin(Size size, Price index, MarketParams memory params, GlobalParams memory globals)
        external
        pure
        returns (Usd)
    {
        return Margin.initialMargin(size, index, params, globals);
    }

    function maintenanceMargin(Size size, Price index, MarketParams memory params, GlobalParams memory globals)
        external
        pure
        returns (Usd)
    {
        return Margin.maintenanceMargin(size, index, params, globals);
    }

    function marginRatio(Usd equity_, Usd notional_) external pure returns (Rate) {
        return Margin.marginRatio(equity_, notional_);
    }

    // ---- Books

    function profit(Book memory book, bool long, Price index) external pure returns (Usd) {
        return Books.profit(book, long, index);
    }

    // ---- Trade

    function move(Position memory position, Book memory book, Cash memory cash, Price index, Size delta, Usd paid)
        external
        pure
        returns (Position memory, Book memory, Cash memory, Fill memory)
    {
        Fill memory fill = Trade.move(position, book, cash, index, delta, paid);
        return (position, book, cash, fill);
    }

    function fee(Usd paid, Size delta, Size skew, MarketParams memory params) external pure returns (Usd) {
        return Trade.fee(paid, delta, skew, params);
    }

    function payFee(Position memory position, Cash memory cash, Usd fee_, bool poolHasShares)
        external
        pure
        returns (Position memory, Cash memory)
    {
        Trade.payFee(position, cash, fee_, poolHasShares);
        return (position, cash);
    }

    function released(Usd entryNotional, Size part, Size size) external pure returns (Usd) {
        return Trade.released(entryNotional, part, size);
    }

    function shareOfCost(Usd paid, Size part, Size delta) external pure returns (Usd) {
        return Trade.shareOfCost(paid, part, delta);
    }

    function paidProfit(Usd won, Usd sideProfit, Usd lpCash) external pure returns (Usd) {
        return Trade.paidProfit(won, sideProfit, lpCash);
    }

    // ---- Liquidations

    function health(Context memory context) external pure returns (Usd, Usd) {
        return Liquidations.health(context);
    }

    function liquidate(Context memory context) external pure returns (Context memory, Liquidation memory) {
        Liquidation memory outcome = Liquidations.liquidate(context);
        return (context, outcome);
    }

    function penaltyRate(Rate ratio_, Rate mmr, MarketParams memory params) external pure returns (Rate) {
        return Liquidations.penaltyRate(ratio_, mmr, params);
    }

    function partialSize(Size size, Rate ratio_, Rate penaltyRate_, MarketParams memory params)
        external
        pure
        returns (Size)
    {
        return Liquidations.partialSize(size, ratio_, penaltyRate_, params);
    }

    function reward(Usd penalty, Usd insurance, GlobalParams memory globals) external pure returns (Usd) {
        return Liquidations.reward(penalty, insurance, globals);
    }

    function settleClosed(Context memory context, Liquidation memory outcome)
        external
        pure
        returns (Context memory, Liquidation memory)
    {
        Liquidations.settleClosed(context, outcome);
        return (context, outcome);
    }

    function socialize(Context memory context, Liquidation memory outcome, Usd nav, bool otherIsLong)
        external
        pure
        returns (Context memory, Liquidation memory)
    {
        Liquidations.socialize(context, outcome, nav, otherIsLong);
        return (context, outcome);
    }

    // ---- Deleveraging

    function exceeds(Usd won, Rate share, Usd lpCash) external pure returns (bool) {
        return Deleveraging.exceeds(won, share, lpCash);
    }

    function due(PoolSummary memory pool) external pure returns (bool) {
        return Deleveraging.due(pool);
    }

    function dueFor(Context memory context, PoolSummary memory pool, bool long, Usd won) external pure returns (bool) {
        return Deleveraging.dueFor(context, pool, long, won);
    }

    function isFair(Context memory context, Usd won, Usd sideProfit) external pure returns (bool) {
        return Deleveraging.isFair(context, won, sideProfit);
    }

    function closing(Context memory context, PoolSummary memory pool, Usd won, Usd sideProfit)
        external
        pure
        returns (Size)
    {
        return Deleveraging.closing(context, pool, won, sideProfit);
    }

    function ratio(Usd won, Usd lpCash) external pure returns (Rate) {
        return Deleveraging.ratio(won, lpCash);
    }

    // ---- PoolValue

    function add(
        PoolSummary memory pool,
        uint16 market,
        Status status,
        MarketParams memory params,
        Book memory book,
        Quote memory quote
    ) external pure returns (PoolSummary memory) {
        PoolValue.add(pool, market, status, params, book, quote);
        return pool;
    }

    function reserve(PoolSummary memory pool) external pure returns (Usd) {
        return PoolValue.reserve(pool);
    }

    function owedToTraders(Status status, MarketParams memory params, Book memory book, Price index)
        external
        pure
        returns (Usd)
    {
        return PoolValue.owedToTraders(status, params, book, index);
    }

    // ---- OrderRules

    function evaluate(Context memory context, Order memory order, Price index, Rate safety)
        external
        pure
        returns (OrderPreview memory, Context memory)
    {
        OrderPreview memory preview = OrderRules.evaluate(context, order, index, safety);
        return (preview, context);
    }

    function orderHash(Order memory order) external pure returns (bytes32) {
        return keccak256(abi.encode(order));
    }

    // ---- PriceWord

    function integralAt(uint256 word, uint256 time) external pure returns (uint256) {
        return PriceWord.integralAt(word, time);
    }

    function next(uint256 word, Price price, uint40 timestamp, uint256 accepted) external pure returns (uint256) {
        return PriceWord.next(word, price, timestamp, accepted);
    }

    function acceptedAt(uint256 word) external pure returns (uint256) {
        return PriceWord.acceptedAt(word);
    }

    // ---- Bounds

    function checkMarket(MarketParams memory params, GlobalParams memory globals) external pure {
        Bounds.check(params, globals);
    }

    function checkGlobals(GlobalParams memory params) external pure {
        Bounds.check(params);
    }

    function checkOrders(OrderParams memory params) external pure {
        Bounds.check(params);
    }

    function checkFeed(FeedParams memory params) external pure {
        Bounds.check(params);
    }

    function checkCooldown(uint256 cooldown) external pure {
        Bounds.checkCooldown(cooldown);
    }

    // ---- Views

    function liquidationPrice(Context memory context) external pure returns (Price) {
        return Views.liquidationPrice(context);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Context, Fault, Order, OrderPreview, OrderRequest, Position, Status} from "../types/Types.sol";
import {ANY_PRICE, Price, Rate, Size, Usd, ZERO_SIZE, ZERO_USD, absSize, minUsd} from "../types/Units.sol";
import {Books} from "./Books.sol";
import {Curve} from "./Curve.sol";
import {FixedPoint} from "./FixedPoint.sol";
import {Margin} from "./Margin.sol";
import {Tokens} from "./Tokens.sol";
import {Trade} from "./Trade.sol";

/// @title What an order does, and what speaks against it: the tests of §3 and §5.
library OrderRules {
    /// @dev What a fill needs: IM, exactly.
    Rate internal constant AT_FILL = Rate.wrap(1e18);
    /// @dev What a new order needs: 1.1 IM, so that none is on a knife's edge.
    Rate internal constant AT_CREATION = Rate.wrap(1.1e18);

    /// @dev The order that `request` asks for, as far as it says.
    function toOrder(OrderRequest calldata request) internal pure returns (Order memory order) {
        order.account = request.account;
        order.market = request.market;
        order.sizeDelta = request.sizeDelta;
        order.marginDelta = request.marginDelta;
        order.acceptablePrice = request.acceptablePrice;
        order.triggerPrice = request.triggerPrice;
        order.triggerAbove = request.triggerAbove;
        order.reduceOnly = request.reduceOnly;
        order.expiry = request.expiry;
    }

    /// @dev Fills `order` at `index` in memory. On a fault `context` is spoilt; else it holds the state after.
    /// `safety` is the multiple of IM that an increase needs.
    function evaluate(Context memory context, Order memory order, Price index, Rate safety)
        internal
        pure
        returns (OrderPreview memory preview)
    {
        Position memory position = context.position;
        preview.position = position;
        if (context.status != Status.Live) return fault(preview, Fault.Ended);
        if (!context.quote.fresh) return fault(preview, Fault.Stale);
        Size delta = order.sizeDelta;
        if (order.reduceOnly) {
            if (order.epoch != position.epoch) return fault(preview, Fault.Epoch);
            if (!Trade.isOpposite(position.size, delta)) return fault(preview, Fault.NothingToReduce);
            if (absSize(delta) > absSize(position.size)) delta = -position.size;
        }
        Size size = position.size + delta;
        if (delta == ZERO_SIZE && size == ZERO_SIZE) return fault(preview, Fault.NothingToReduce);
        bool grows = absSize(size) > absSize(position.size) || Trade.isOpposite(position.size, size);
        if (grows) {
            if (context.noIncreases) return fault(preview, Fault.Mode);
            if (context.quote.inGrace) return fault(preview, Fault.Grace);
            if (exceedsSizes(context, size)) return fault(preview, Fault.Cap);
        }
        bool longGrew = size > ZERO_SIZE;
        Fault found = fillAt(context, order, index, delta, preview);
        if (found != Fault.None) return fault(preview, found);
        if (grows && exceedsLpShare(context, longGrew, index)) return fault(preview, Fault.Cap);
        if (position.size == ZERO_SIZE) return preview;
        return fault(preview, requirements(context, order, index, grows, safety));
    }

    /// @dev Whether skew or open interest would grow beyond its cap when the position becomes `size`.
    function exceedsSizes(Context memory context, Size size) private pure returns (bool) {
        Size before = context.position.size;
        Size skew = Books.skew(context.book);
        Size skewAfter = skew + size - before;
        if (absSize(skewAfter) > absSize(skew) && absSize(skewAfter) > FixedPoint.units(context.params.maxSkew)) {
            return true;
        }
        Size side = Books.openInterest(context.book, size > ZERO_SIZE);
        Size grown = Trade.isOpposite(before, size) ? absSize(size) : absSize(size) - absSize(before);
        return side + grown > FixedPoint.units(context.params.maxOpenInterest);
    }

    /// @dev Whether the side's notional at `index` is more than its share of lpCash after the fill.
    function exceedsLpShare(Context memory context, bool long, Price index) private pure returns (bool) {
        Usd notional = Curve.notional(Books.openInterest(context.book, long), index);
        return notional > Margin.shareDown(context.cash.lpCash, FixedPoint.ppm(context.params.lpShare));
    }

    /// @dev Moves margin and size; judges slippage, payouts and what cannot be negative.
    function fillAt(Context memory context, Order memory order, Price index, Size delta, OrderPreview memory preview)
        private
        pure
        returns (Fault)
    {
        Position memory position = context.position;
        Size skew = Books.skew(context.book);
        bool closes = position.size + delta == ZERO_SIZE;
        if (!closes && order.marginDelta > ZERO_USD) position.margin = position.margin + order.marginDelta;
        Usd cost = Books.cost(context.book, delta, context.params, index);
        if (delta != ZERO_SIZE && slips(order, Curve.fillPrice(cost, delta))) return Fault.Slippage;
        preview.fill = Trade.move(position, context.book, context.cash, index, delta, cost);
        if (preview.fill.payoutCut > ZERO_USD && !acceptsCut(order)) return Fault.PayoutCut;
        preview.fill.fee = Trade.fee(cost, delta, skew, context.params);
        Trade.payFee(position, context.cash, preview.fill.fee, context.poolHasShares);
        if (closes) {
            preview.payout = position.margin;
            position.margin = ZERO_USD;
        } else if (order.marginDelta < ZERO_USD) {
            preview.payout = -order.marginDelta;
            position.margin = position.margin - preview.payout;
        }
        return position.margin < ZERO_USD || preview.payout < ZERO_USD ? Fault.Margin : Fault.None;
    }

    /// @dev What an open position must have after the fill.
    function requirements(Context memory context, Order memory order, Price index, bool grows, Rate safety)
        private
        pure
        returns (Fault)
    {
        Price latest = context.quote.price;
        if (grows) {
            if (context.position.margin < Tokens.toUsd(context.globals.minMargin)) return Fault.Margin;
            if (!coversInitial(context, index, safety, true)) return Fault.Margin;
        }
        if (order.marginDelta < ZERO_USD) {
            if (!coversInitial(context, index, AT_FILL, false)) return Fault.Margin;
            if (!coversInitial(context, latest, AT_FILL, false)) return Fault.Margin;
        }
        Usd equity = Margin.equity(context.position, context.book, latest);
        Usd required = Margin.maintenanceMargin(context.position.size, latest, context.params, context.globals);
        return equity < required ? Fault.Margin : Fault.None;
    }

    /// @dev margin + min(pnl, pnl at own exit fill) >= safety * IM at `index`; an unrealised profit counts only where
    /// `countProfit`. Funding was settled by the fill.
    function coversInitial(Context memory context, Price index, Rate safety, bool countProfit)
        private
        pure
        returns (bool)
    {
        Position memory position = context.position;
        Usd pnl = minUsd(Margin.pnl(position, index), Margin.exitPnl(position, context.book, context.params, index));
        if (!countProfit) pnl = minUsd(pnl, ZERO_USD);
        Usd required = Margin.initialMargin(position.size, index, context.params, context.globals);
        return position.margin + pnl >= Margin.shareUp(required, safety);
    }

    /// @dev Equality passes.
    function slips(Order memory order, Price price) private pure returns (bool) {
        return order.sizeDelta > ZERO_SIZE ? price > order.acceptablePrice : price < order.acceptablePrice;
    }

    /// @dev An order that names any price as acceptable takes a cut payout too; a change of margin alone never does.
    function acceptsCut(Order memory order) private pure returns (bool) {
        if (order.sizeDelta == ZERO_SIZE) return false;
        return
            order.sizeDelta > ZERO_SIZE ? order.acceptablePrice == ANY_PRICE : Price.unwrap(order.acceptablePrice) == 0;
    }

    function fault(OrderPreview memory preview, Fault found) private pure returns (OrderPreview memory) {
        preview.fault = found;
        return preview;
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {ExchangeStorage} from "./exchange/ExchangeStorage.sol";
import {Ledger} from "./exchange/Ledger.sol";
import {Markets} from "./exchange/Markets.sol";
import {IExchange} from "./interfaces/IExchange.sol";
import {IOrders} from "./interfaces/IOrders.sol";
import {IPriceFeed} from "./interfaces/IPriceFeed.sol";
import {Books} from "./libraries/Books.sol";
import {Curve} from "./libraries/Curve.sol";
import {Deleveraging} from "./libraries/Deleveraging.sol";
import {Liquidations} from "./libraries/Liquidations.sol";
import {Margin} from "./libraries/Margin.sol";
import {OrderRules} from "./libraries/OrderRules.sol";
import {Roles} from "./libraries/Roles.sol";
import {Trade} from "./libraries/Trade.sol";
import {
    BalanceReason,
    Context,
    Fault,
    Fill,
    Liquidation,
    Order,
    OrderPreview,
    Reason,
    PoolSummary,
    Status
} from "./types/Types.sol";
import {Price, Rate, Size, Usd, ZERO_SIZE, ZERO_USD, absSize} from "./types/Units.sol";

/// @title Positions: fills, margin, liquidation, deleveraging, settlement of ended markets.
contract Exchange is Ledger, Markets {
    constructor(IERC20 asset_, IPriceFeed feed_, IOrders orders_, address vault_, address governance_, address keeper_)
        ExchangeStorage(asset_, feed_, orders_, vault_, governance_, keeper_)
    {}

    /// @inheritdoc IExchange
    function addMargin(uint16 market, Usd amount) external nonReentrant {
        require(amount > ZERO_USD, ZeroAmount());
        require(!orders.isLive(msg.sender, market), OrderIsLive(msg.sender, market));
        Context memory context = _load(msg.sender, market);
        _requirePosition(context, msg.sender);
        Price index = context.quote.price;
        context.position.margin = context.position.margin + amount;
        Fill memory fill_ = Trade.move(context.position, context.book, context.cash, index, ZERO_SIZE, ZERO_USD);
        require(fill_.payoutCut == ZERO_USD, FundingUnpaid(msg.sender, market, fill_.payoutCut));
        Usd margin = context.position.margin;
        require(margin >= ZERO_USD, MarginNegative(msg.sender, market, margin));
        _finish(context, msg.sender, Reason.MarginAdded, 0, index, fill_, ZERO_USD);
        _debit(msg.sender, amount, BalanceReason.MarginAdded);
    }

    /// @inheritdoc IExchange
    function fill(Order calldata order, Price index) external only(address(orders)) nonReentrant returns (Fault fault) {
        Context memory context = _load(order.account, order.market);
        OrderPreview memory preview = OrderRules.evaluate(context, order, index, OrderRules.AT_FILL);
        fault = preview.fault;
        if (fault != Fault.None) return fault;
        if (context.position.size == ZERO_SIZE && order.marginDelta > ZERO_USD) {
            preview.payout = preview.payout + order.marginDelta;
        }
        _finish(context, order.account, Reason.Order, order.id, index, preview.fill, preview.payout);
    }

    /// @inheritdoc IExchange
    function liquidate(address account, uint16 market, address credit)
        external
        nonReentrant
        returns (Liquidation memory outcome)
    {
        Context memory context = _load(account, market);
        outcome = _liquidate(context, account);
        Price index = context.quote.price;
        bool wasLong = outcome.fill.sizeDelta < ZERO_SIZE;
        _finish(context, account, Reason.Liquidation, 0, index, outcome.fill, outcome.payout);
        _credit(credit, outcome.reward, BalanceReason.LiquidationReward);
        _raiseFunding(context, !wasLong, outcome);
        emit Liquidated(
            account,
            market,
            credit,
            outcome.closed,
            outcome.marginRatio,
            outcome.penaltyRate,
            outcome.penalty,
            outcome.reward,
            outcome.deficit,
            outcome.paidByInsurance,
            outcome.paidByPool,
            outcome.socialized
        );
    }

    /// @inheritdoc IExchange
    function deleverage(address account, uint16 market) external nonReentrant returns (Size closed) {
        if (msg.sender != keeper) {
            bool allowed = IAccessControl(governance).hasRole(Roles.DELEVERAGER, msg.sender);
            require(allowed, NotAllowed(msg.sender, keeper));
        }
        Context memory context = _load(account, market);
        _requireActionable(context, account);
        bool long = context.position.size > ZERO_SIZE;
        Usd profit = Books.profit(context.book, long, context.quote.price);
        Rate ratioBefore = Deleveraging.ratio(profit, context.cash.lpCash);
        closed = _deleveragedSize(context, account, long, profit);
        Liquidation memory outcome;
        (context, outcome) = _reduceWinner(context, account, closed);
        closed = outcome.closed;
        Price index = context.quote.price;
        _finish(context, account, Reason.Deleveraging, 0, index, outcome.fill, outcome.payout);
        _raiseFunding(context, !long, outcome);
        profit = Books.profit(context.book, long, index);
        emit Deleveraged(account, market, closed, ratioBefore, Deleveraging.ratio(profit, context.cash.lpCash));
    }

    /// @inheritdoc IExchange
    function settle(address account, uint16 market) external nonReentrant {
        Context memory context = _load(account, market);
        require(context.status == Status.Ended, MarketNotEnded(market));
        _requirePosition(context, account);
        Price index = context.quote.price;
        Size size = context.position.size;
        Usd cost = -Curve.value(size, index);
        Liquidation memory outcome;
        outcome.fill = Trade.move(context.position, context.book, context.cash, index, -size, cost);
        Liquidations.settleClosed(context, outcome);
        _socialize(context, outcome, size < ZERO_SIZE);
        _finish(context, account, Reason.Settlement, 0, index, outcome.fill, outcome.payout);
        _raiseFunding(context, size < ZERO_SIZE, outcome);
    }

    /// @inheritdoc IExchange
    function previewFill(Order calldata order, Price index, Rate safety) external view returns (OrderPreview memory) {
        return OrderRules.evaluate(_load(order.account, order.market), order, index, safety);
    }

    /// @inheritdoc IExchange
    function judge(Order calldata order, Price index, Rate safety) external view returns (Fault) {
        return OrderRules.evaluate(_load(order.account, order.market), order, index, safety).fault;
    }

    /// @inheritdoc IExchange
    function previewLiquidation(address account, uint16 market) external view returns (Liquidation memory) {
        return _liquidate(_load(account, market), account);
    }

    /// @dev Liquidates in memory: moves `context` to the state after, and says what happened.
    function _liquidate(Context memory context, address account) private view returns (Liquidation memory outcome) {
        _requireActionable(context, account);
        (Usd equity, Usd required) = Liquidations.health(context);
        require(equity < required, Healthy(account, context.market, equity, required));
        bool long = context.position.size > ZERO_SIZE;
        outcome = Liquidations.liquidate(context);
        _socialize(context, outcome, !long);
    }

    /// @dev What deleveraging takes off a position, or why it does not.
    function _deleveragedSize(Context memory context, address account, bool long, Usd profit)
        private
        view
        returns (Size)
    {
        PoolSummary memory pool = _summary(context);
        require(
            Deleveraging.dueFor(context, pool, long, profit),
            DeleveragingNotDue(context.market, long, profit, context.cash.lpCash)
        );
        Usd pnl = Margin.pnl(context.position, context.quote.price);
        require(Deleveraging.isFair(context, pnl, profit), BelowAverage(account, context.market, pnl, profit));
        return Deleveraging.closing(context, pool, pnl, profit);
    }

    /// @dev Closes `closing` on the curve without fee or penalty; all of it where the margin left would be negative.
    function _reduceWinner(Context memory context, address account, Size closing)
        private
        view
        returns (Context memory, Liquidation memory outcome)
    {
        Size size = context.position.size;
        Price index = context.quote.price;
        if (closing < absSize(size)) {
            Size delta = size > ZERO_SIZE ? -closing : closing;
            Usd cost = Books.cost(context.book, delta, context.params, index);
            outcome.fill = Trade.move(context.position, context.book, context.cash, index, delta, cost);
            outcome.closed = closing;
            if (context.position.margin >= ZERO_USD) return (context, outcome);
            context = _load(account, context.market);
        }
        Liquidations.closeAll(context, outcome, index);
        Liquidations.settleClosed(context, outcome);
        _socialize(context, outcome, size < ZERO_SIZE);
        return (context, outcome);
    }

    /// @dev F-11: what the pool has paid of a deficit is taken from the other side as far as NAV is negative.
    function _socialize(Context memory context, Liquidation memory outcome, bool otherIsLong) private view {
        if (outcome.paidByPool == ZERO_USD) return;
        Usd nav = _summary(context).nav;
        if (nav < ZERO_USD) Liquidations.socialize(context, outcome, nav, otherIsLong);
    }

    /// @dev Reverts unless the position may be liquidated or deleveraged on the latest price.
    function _requireActionable(Context memory context, address account) private pure {
        require(context.status == Status.Live, MarketNotLive(context.market));
        _requirePosition(context, account);
        require(context.quote.recent, PriceTooOld(context.market, context.quote.timestamp));
        require(!context.quote.inGrace, InGrace(context.market));
    }

    /// @dev Stores the state after and tells it; pays `payout` to the account's ledger.
    function _finish(
        Context memory context,
        address account,
        Reason reason,
        uint64 orderId,
        Price index,
        Fill memory fill_,
        Usd payout
    ) private {
        if (context.accrued) _storeFunding(context.market, context.book);
        _storeBook(context);
        _storePosition(context, account, reason, orderId, index, fill_);
        _storeCash(context.cash, reason);
        _credit(account, payout, BalanceReason.MarginReturned);
        if (fill_.payoutCut > ZERO_USD) emit PayoutCut(account, context.market, fill_.payoutCut);
    }
}

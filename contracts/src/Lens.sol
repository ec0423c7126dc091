// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";

import {IExchange} from "./interfaces/IExchange.sol";
import {
    AccountView,
    DueSide,
    ILens,
    MarketSummary,
    OrderEstimate,
    PoolView,
    PositionView,
    RowView,
    Verdict
} from "./interfaces/ILens.sol";
import {ILpVault} from "./interfaces/ILpVault.sol";
import {IOrders} from "./interfaces/IOrders.sol";
import {IPriceFeed} from "./interfaces/IPriceFeed.sol";
import {LensState} from "./lens/LensState.sol";
import {Books} from "./libraries/Books.sol";
import {Curve} from "./libraries/Curve.sol";
import {Deleveraging} from "./libraries/Deleveraging.sol";
import {Faults} from "./libraries/Faults.sol";
import {FixedPoint} from "./libraries/FixedPoint.sol";
import {Funding} from "./libraries/Funding.sol";
import {Liquidations} from "./libraries/Liquidations.sol";
import {Margin} from "./libraries/Margin.sol";
import {OrderRules} from "./libraries/OrderRules.sol";
import {PoolValue} from "./libraries/PoolValue.sol";
import {PriceWord} from "./libraries/PriceWord.sol";
import {Roles} from "./libraries/Roles.sol";
import {Tokens} from "./libraries/Tokens.sol";
import {Trade} from "./libraries/Trade.sol";
import {Updates} from "./libraries/Updates.sol";
import {Views} from "./libraries/Views.sol";
import {
    Book,
    Cash,
    Context,
    Fault,
    Liquidation,
    MarketView,
    Order,
    OrderRequest,
    PoolSummary,
    Position,
    Second,
    Status,
    Target
} from "./types/Types.sol";
import {Price, Size, Usd, ZERO_SIZE, ZERO_USD, maxUsd} from "./types/Units.sol";

/// @title Batch views; holds nothing, changes nothing.
contract Lens is ILens, LensState {
    /// @dev What the orders of one call find, after those before them.
    struct Walk {
        Second second;
        /// By market, from 1.
        Context[] contexts;
        RowView[] rows;
        Cash cash;
    }

    /// @dev How long a redeem request can be used.
    uint256 private constant WINDOW = 24 hours;
    /// @dev Shares that are worth as many token units as a whole share is worth USD units.
    uint256 private constant SCALED_SHARE = 1e12 * Tokens.SCALE;

    constructor(IExchange exchange_, IOrders orders_, IPriceFeed feed_, ILpVault vault_, IAccessControl governance_)
        LensState(exchange_, orders_, feed_, vault_, governance_)
    {}

    // ---- what there is

    /// @inheritdoc ILens
    function positions(Target[] calldata targets) external view returns (PositionView[] memory views) {
        Context[] memory contexts = _contexts();
        views = new PositionView[](targets.length);
        for (uint256 i = 0; i < targets.length; ++i) {
            uint16 market = targets[i].market;
            require(_isListed(contexts, market), IExchange.UnknownMarket(market));
            views[i] = _positionView(contexts[market], targets[i].account);
        }
    }

    /// @inheritdoc ILens
    function positionsOf(address[] calldata accounts_) external view returns (PositionView[] memory views) {
        Context[] memory contexts = _contexts();
        uint256 count;
        for (uint256 i = 0; i < accounts_.length; ++i) {
            count += _openCount(contexts, accounts_[i]);
        }
        views = new PositionView[](count);
        uint256 n;
        for (uint256 i = 0; i < accounts_.length; ++i) {
            n = _addOpen(contexts, accounts_[i], views, n);
        }
    }

    /// @inheritdoc ILens
    function accounts(address[] calldata accounts_) external view returns (AccountView[] memory views) {
        Context[] memory contexts = _contexts();
        views = new AccountView[](accounts_.length);
        for (uint256 i = 0; i < accounts_.length; ++i) {
            address account = accounts_[i];
            PositionView[] memory open = new PositionView[](_openCount(contexts, account));
            _addOpen(contexts, account, open, 0);
            views[i] = AccountView({account: account, balance: exchange.balanceOf(account), positions: open});
        }
    }

    /// @inheritdoc ILens
    function markets() external view returns (MarketSummary[] memory summaries) {
        Context[] memory contexts = _contexts();
        summaries = new MarketSummary[](contexts.length - 1);
        for (uint256 i = 0; i < summaries.length; ++i) {
            summaries[i] = _marketSummary(contexts[i + 1]);
        }
    }

    /// @inheritdoc ILens
    function pool() external view returns (PoolView memory view_) {
        PoolSummary memory summary = _poolSummary();
        view_.summary = summary;
        view_.reserve = PoolValue.reserve(summary);
        view_.totalAssets = vault.totalAssets();
        view_.sharePrice = Usd.wrap(int256(vault.convertToAssets(SCALED_SHARE)));
        view_.redeemable = Tokens.toTokensDown(maxUsd(summary.cash.lpCash - view_.reserve, ZERO_USD));
        view_.open = vault.maxDeposit(address(0)) != 0;
        view_.due = _dueSides(summary);
    }

    // ---- what would be

    /// @inheritdoc ILens
    function previewOrder(OrderRequest calldata request, Price price)
        external
        view
        returns (OrderEstimate memory estimate)
    {
        Context memory context = _context(request.market);
        require(context.status != Status.Unlisted, IExchange.UnknownMarket(request.market));
        Price latest = context.quote.price;
        if (Price.unwrap(price) == 0) price = latest;
        Order memory order = OrderRules.toOrder(request);
        order.epoch = _positionOf(request.account, request.market).epoch;
        estimate.escrow = _escrow(order);
        estimate.preview = _previewFill(order, price, OrderRules.AT_FILL);
        Size filled = estimate.preview.fill.sizeDelta;
        if (filled != ZERO_SIZE) estimate.fillPrice = Curve.fillPrice(estimate.preview.fill.cost, filled);
        context.position = estimate.preview.position;
        estimate.liquidationPrice = Views.liquidationPrice(context);
        if (order.reduceOnly || Price.unwrap(order.triggerPrice) != 0) return estimate;
        order.acceptablePrice = Views.anyPrice(order);
        estimate.atCreation = _previewFill(order, latest, OrderRules.AT_CREATION).fault;
    }

    /// @inheritdoc ILens
    function previewLiquidation(address account, uint16 market) external view returns (Liquidation memory) {
        return exchange.previewLiquidation(account, market);
    }

    // ---- what a keeper could do

    /// @inheritdoc ILens
    function canPush(bytes calldata update) external view returns (Verdict memory verdict) {
        Second memory second;
        (verdict, second) = _verify(update);
        if (verdict.ok) verdict = _verdict(_pushFault(second));
    }

    /// @inheritdoc ILens
    function canSettleFunding(uint16[] calldata markets_) external view returns (Verdict[] memory verdicts) {
        verdicts = new Verdict[](markets_.length);
        for (uint256 i = 0; i < markets_.length; ++i) {
            bool listed = _statusOf(markets_[i]) != Status.Unlisted;
            verdicts[i] = _verdict(listed ? bytes4(0) : IExchange.UnknownMarket.selector);
        }
    }

    /// @inheritdoc ILens
    function canLiquidate(Target[] calldata targets) external view returns (Verdict[] memory verdicts) {
        verdicts = new Verdict[](targets.length);
        for (uint256 i = 0; i < targets.length; ++i) {
            verdicts[i] = _canLiquidate(targets[i].account, targets[i].market);
        }
    }

    /// @inheritdoc ILens
    function canTrigger(Order[] memory orders_) external view returns (Verdict[] memory verdicts) {
        verdicts = new Verdict[](orders_.length);
        for (uint256 i = 0; i < orders_.length; ++i) {
            (verdicts[i],) = _try(address(orders), abi.encodeCall(IOrders.checkTrigger, (orders_[i])));
        }
    }

    /// @inheritdoc ILens
    function canExecute(bytes calldata update, Order[] memory orders_)
        external
        view
        returns (Verdict memory verdict, Fault[] memory faults)
    {
        Walk memory walk;
        (verdict, walk.second) = _verify(update);
        if (!verdict.ok) return (verdict, faults);
        _begin(walk);
        faults = new Fault[](orders_.length);
        verdict = _verdict(IOrders.NothingDone.selector);
        for (uint256 i = 0; i < orders_.length; ++i) {
            faults[i] = _execute(walk, orders_[i]);
            if (!Faults.isWaiting(faults[i])) verdict = _verdict(bytes4(0));
        }
    }

    /// @inheritdoc ILens
    function canDeleverage(Target[] calldata targets, address caller)
        external
        view
        returns (Verdict[] memory verdicts)
    {
        verdicts = new Verdict[](targets.length);
        bool allowed = governance.hasRole(Roles.DELEVERAGER, caller);
        PoolSummary memory summary = _poolSummary();
        for (uint256 i = 0; i < targets.length; ++i) {
            bytes4 reason = allowed ? _deleverageFault(targets[i], summary) : IExchange.NotAllowed.selector;
            verdicts[i] = _verdict(reason);
        }
    }

    /// @inheritdoc ILens
    function canSettle(Target[] calldata targets) external view returns (Verdict[] memory verdicts) {
        verdicts = new Verdict[](targets.length);
        for (uint256 i = 0; i < targets.length; ++i) {
            verdicts[i] = _verdict(_settleFault(targets[i]));
        }
    }

    /// @inheritdoc ILens
    function canCancel(Order[] memory orders_, address caller) external view returns (Verdict[] memory verdicts) {
        verdicts = new Verdict[](orders_.length);
        RowView[] memory rows = _rows();
        for (uint256 i = 0; i < orders_.length; ++i) {
            Order memory order = orders_[i];
            uint40 done = order.market < rows.length ? rows[order.market].done : 0;
            (verdicts[i],) = _try(address(orders), abi.encodeCall(IOrders.checkCancel, (order, caller, done)));
            if (verdicts[i].ok && order.number != 0) rows[order.market].done = order.number;
        }
    }

    /// @inheritdoc ILens
    function canReturnExpired(address[] calldata owners) external view returns (Verdict[] memory verdicts) {
        verdicts = new Verdict[](owners.length);
        for (uint256 i = 0; i < owners.length; ++i) {
            (uint256 shares, uint40 readyAt) = vault.requestOf(owners[i]);
            bool returnable = shares != 0 && block.timestamp > readyAt + WINDOW;
            verdicts[i] = _verdict(returnable ? bytes4(0) : ILpVault.NotReturnable.selector);
        }
    }

    // ---- positions

    function _openCount(Context[] memory contexts, address account) private view returns (uint256 count) {
        for (uint16 market = 1; market < contexts.length; ++market) {
            if (_positionOf(account, market).size != ZERO_SIZE) ++count;
        }
    }

    /// @dev Writes the open positions of `account` to `views` from the `n`-th place on; the place after them.
    function _addOpen(Context[] memory contexts, address account, PositionView[] memory views, uint256 n)
        private
        view
        returns (uint256)
    {
        for (uint16 market = 1; market < contexts.length; ++market) {
            if (_positionOf(account, market).size == ZERO_SIZE) continue;
            views[n++] = _positionView(contexts[market], account);
        }
        return n;
    }

    /// @dev Leaves the position in `context`.
    function _positionView(Context memory context, address account) private view returns (PositionView memory view_) {
        Position memory position = _positionOf(account, context.market);
        context.position = position;
        Price index = context.quote.price;
        view_.account = account;
        view_.market = context.market;
        view_.position = position;
        view_.indexPrice = index;
        view_.liquidation = _canLiquidate(account, context.market);
        if (position.size == ZERO_SIZE) return view_;
        view_.long = position.size > ZERO_SIZE;
        view_.notional = Curve.notional(position.size, index);
        view_.owed = Margin.owed(position, context.book);
        view_.pnl = Margin.pnl(position, index);
        (view_.equity, view_.maintenanceMargin) = Liquidations.health(context);
        view_.initialMargin = Margin.initialMargin(position.size, index, context.params, context.globals);
        view_.marginRatio = Margin.marginRatio(view_.equity, view_.notional);
        view_.liquidationPrice = Views.liquidationPrice(context);
    }

    // ---- markets and pool

    function _marketSummary(Context memory context) private view returns (MarketSummary memory summary) {
        MarketView memory stored = _marketOf(context.market);
        Price index = context.quote.price;
        summary.market = context.market;
        summary.status = context.status;
        summary.symbol = stored.symbol;
        summary.params = context.params;
        summary.book = context.book;
        summary.quote = context.quote;
        summary.graceUntil = feed.graceUntil(context.market);
        summary.skew = Books.skew(context.book);
        summary.markPrice = index;
        summary.longProfit = Books.profit(context.book, true, index);
        summary.shortProfit = Books.profit(context.book, false, index);
        summary.longNotional = Curve.notional(context.book.longOpenInterest, index);
        summary.shortNotional = Curve.notional(context.book.shortOpenInterest, index);
        summary.reduceOnlyUntil = stored.reduceOnlyUntil;
        summary.finalPrice = stored.finalPrice;
        summary.row = _row(context.market);
        if (context.status != Status.Live) return summary;
        Size scale = FixedPoint.units(context.params.skewScale);
        summary.premium = Curve.premium(summary.skew, scale);
        summary.markPrice = Curve.markPrice(index, summary.skew, scale);
        summary.fundingRate = Funding.rate(summary.premium, context.params);
    }

    /// @dev The sides that may be deleveraged now, freshness of their prices aside.
    function _dueSides(PoolSummary memory summary) private view returns (DueSide[] memory due) {
        Context[] memory contexts = _contexts();
        due = new DueSide[](_dueCount(contexts, summary));
        uint256 n;
        for (uint256 i = 2; n < due.length; ++i) {
            (bool isDue, DueSide memory side) = _dueSide(contexts[i / 2], i % 2 == 0, summary);
            if (isDue) due[n++] = side;
        }
    }

    function _dueCount(Context[] memory contexts, PoolSummary memory summary) private pure returns (uint256 count) {
        for (uint256 i = 2; i < 2 * contexts.length; ++i) {
            (bool isDue,) = _dueSide(contexts[i / 2], i % 2 == 0, summary);
            if (isDue) ++count;
        }
    }

    function _dueSide(Context memory context, bool long, PoolSummary memory summary)
        private
        pure
        returns (bool isDue, DueSide memory side)
    {
        Usd profit = Books.profit(context.book, long, context.quote.price);
        isDue = context.status == Status.Live && Deleveraging.dueFor(context, summary, long, profit);
        side = DueSide(context.market, long, profit, Deleveraging.ratio(profit, summary.cash.lpCash));
    }

    // ---- verdicts

    function _verdict(bytes4 reason) private pure returns (Verdict memory) {
        return Verdict({ok: reason == bytes4(0), reason: reason});
    }

    /// @dev Whether `call` succeeds, and what it answers or reverts with.
    function _try(address target, bytes memory call)
        private
        view
        returns (Verdict memory verdict, bytes memory answer)
    {
        (verdict.ok, answer) = target.staticcall(call);
        if (!verdict.ok) verdict.reason = bytes4(answer);
    }

    function _canLiquidate(address account, uint16 market) private view returns (Verdict memory verdict) {
        (verdict,) = _try(address(exchange), abi.encodeCall(IExchange.previewLiquidation, (account, market)));
    }

    /// @dev What a liquidation is refused for refuses a deleveraging too, but for the position's health.
    function _deleverageFault(Target calldata target, PoolSummary memory summary) private view returns (bytes4) {
        bytes4 reason = _canLiquidate(target.account, target.market).reason;
        if (reason != bytes4(0) && reason != IExchange.Healthy.selector) return reason;
        Context memory context = _context(target.market);
        context.position = _positionOf(target.account, target.market);
        bool long = context.position.size > ZERO_SIZE;
        Usd profit = Books.profit(context.book, long, context.quote.price);
        if (!Deleveraging.dueFor(context, summary, long, profit)) return IExchange.DeleveragingNotDue.selector;
        Usd pnl = Margin.pnl(context.position, context.quote.price);
        return Deleveraging.isFair(context, pnl, profit) ? bytes4(0) : IExchange.BelowAverage.selector;
    }

    function _settleFault(Target calldata target) private view returns (bytes4) {
        Status status = _statusOf(target.market);
        if (status == Status.Unlisted) return IExchange.UnknownMarket.selector;
        if (status != Status.Ended) return IExchange.MarketNotEnded.selector;
        bool open = _positionOf(target.account, target.market).size != ZERO_SIZE;
        return open ? bytes4(0) : IExchange.NoPosition.selector;
    }

    function _verify(bytes calldata update) private view returns (Verdict memory verdict, Second memory second) {
        bytes memory answer;
        (verdict, answer) = _try(address(feed), abi.encodeCall(IPriceFeed.verify, (update)));
        if (!verdict.ok) return (verdict, second);
        second.timestamp = Updates.timestamp(update);
        (second.markets, second.prices,) = abi.decode(answer, (uint16[], Price[], uint32));
    }

    /// @dev Why the feed would not make a verified update the latest; 0 if it would.
    function _pushFault(Second memory second) private view returns (bytes4) {
        uint256 timestamp = second.timestamp;
        if (timestamp + feed.params().pushMaxAge < block.timestamp) return IPriceFeed.TooOld.selector;
        if (timestamp > block.timestamp + PriceWord.LAG_OFFSET) return IPriceFeed.TooFarAhead.selector;
        for (uint256 i = 0; i < second.markets.length; ++i) {
            uint40 latest = _quote(second.markets[i]).timestamp;
            if (timestamp <= latest) return IPriceFeed.NotNewer.selector;
        }
        return bytes4(0);
    }

    // ---- orders

    /// @dev What creating `order` takes from the ledger.
    function _escrow(Order memory order) private view returns (Usd) {
        Usd fee = Tokens.toUsd(orders.params().keeperFee);
        Usd fees = Price.unwrap(order.triggerPrice) == 0 ? fee : fee + fee;
        return fees + maxUsd(order.marginDelta, ZERO_USD);
    }

    /// @dev The markets as the update leaves them: it is pushed if it can be.
    function _begin(Walk memory walk) private view {
        Second memory second = walk.second;
        walk.contexts = _contexts();
        walk.rows = _rows();
        walk.cash = _cash();
        if (_pushFault(second) != bytes4(0)) return;
        for (uint256 i = 0; i < second.markets.length; ++i) {
            if (!_isListed(walk.contexts, second.markets[i])) continue;
            Context memory context = walk.contexts[second.markets[i]];
            if (context.status == Status.Live) Views.accept(context.quote, second.prices[i], second.timestamp);
        }
    }

    /// @dev Fills or cancels one order in memory, or leaves it waiting.
    function _execute(Walk memory walk, Order memory order) private view returns (Fault fault) {
        if (!_isListed(walk.contexts, order.market)) return Fault.NotLive;
        Price price;
        (fault, price) = orders.checkExecute(walk.second, order, walk.rows[order.market].done);
        if (fault == Fault.None) fault = _fill(walk, order, price);
        if (!Faults.isWaiting(fault)) walk.rows[order.market].done = order.number;
    }

    /// @dev By the rules of the exchange, in memory; a fault leaves the market and the cash as they were.
    function _fill(Walk memory walk, Order memory order, Price price) private view returns (Fault fault) {
        Context memory context = walk.contexts[order.market];
        Book memory book = Books.copy(context.book);
        context.position = _positionOf(order.account, order.market);
        context.cash = Trade.copy(walk.cash);
        fault = OrderRules.evaluate(context, order, price, OrderRules.AT_FILL).fault;
        if (fault == Fault.None) walk.cash = context.cash;
        else context.book = book;
    }
}

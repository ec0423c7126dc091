// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import { IExchange } from "./interfaces/IExchange.sol";
import { IOrders } from "./interfaces/IOrders.sol";
import { IPriceFeed } from "./interfaces/IPriceFeed.sol";
import { OrderRules } from "./libraries/OrderRules.sol";
import { Reports } from "./libraries/Reports.sol";
import { Tokens } from "./libraries/Tokens.sol";
import { Fault, Order, OrderParams, OrderRequest, Quote, Status, Update } from "./types/Types.sol";
import { ANY_PRICE, Price, Size, Usd, ZERO_SIZE, ZERO_USD } from "./types/Units.sol";

/// @title Orders that fill at the price of a second fixed when they are created.
contract Orders is IOrders {
    struct Row {
        // 5 + 5 + 5 + 11 + 5
        /// The last number given out.
        uint40 last;
        /// The last number filled or cancelled.
        uint40 done;
        /// The second of the last fill, and the price that binds all its orders.
        uint40 fillTime;
        uint88 price;
        /// Orders of all kinds created so far.
        uint40 created;
    }

    /// @dev Stands where a market order was: a word that is never 0 again is cheaper to write.
    bytes32 private constant NONE = bytes32(uint256(1));
    /// @dev |sizeDelta| and |marginDelta| are below these.
    int256 private constant SIZE_LIMIT = 1 << 103;
    int256 private constant MARGIN_LIMIT = 1 << 111;
    uint256 private constant TRIGGER_LIMIT = 1 << 84;

    IExchange public immutable exchange;
    IPriceFeed public immutable feed;
    address public immutable governance;

    mapping(address account => mapping(uint16 market => bytes32)) private _live;
    mapping(uint64 id => bytes32) private _waiting;
    mapping(uint16 market => Row) private _rows;
    // 2 + 2 + 6
    OrderParams private _params;

    constructor(IExchange exchange_, IPriceFeed feed_, address governance_) {
        exchange = exchange_;
        feed = feed_;
        governance = governance_;
    }

    /// @inheritdoc IOrders
    function create(OrderRequest calldata request) external returns (uint64 id) {
        _checkOwner(request.account);
        _checkRequest(request);
        Quote memory quote = _recentQuote(request.market);
        bool waits = Price.unwrap(request.triggerPrice) != 0;
        Row storage row_ = _rows[request.market];
        Order memory order;
        order.account = request.account;
        order.market = request.market;
        order.sizeDelta = request.sizeDelta;
        order.marginDelta = request.marginDelta;
        order.acceptablePrice = request.acceptablePrice;
        order.triggerPrice = request.triggerPrice;
        order.triggerAbove = request.triggerAbove;
        order.reduceOnly = request.reduceOnly;
        order.expiry = request.expiry;
        order.keeperFee = Tokens.toUsd(_params.keeperFee);
        order.id = id = (uint64(request.market) << 40) | ++row_.created;
        if (request.reduceOnly) order.epoch = exchange.positionOf(request.account, request.market).epoch;
        exchange.escrow(request.account, request.market, _marginIn(order) + _fees(order, waits));
        if (waits) {
            order.createdAt = uint40(block.timestamp);
            _waiting[id] = _hash(order);
        } else {
            _enterRow(row_, order, quote);
        }
        emit OrderCreated(request.account, request.market, id, order);
    }

    /// @inheritdoc IOrders
    function trigger(Order calldata order, address credit) external {
        require(_waiting[order.id] == _hash(order), UnknownOrder(order.id));
        require(block.timestamp <= order.expiry, OrderExpired(order.id, order.expiry));
        Quote memory quote = _recentQuote(order.market);
        uint256 after_ = uint256(order.createdAt) + _params.minDelay;
        require(quote.timestamp > after_, TriggerTooEarly(quote.timestamp, after_));
        bool met = order.triggerAbove ? quote.price >= order.triggerPrice : quote.price <= order.triggerPrice;
        require(met, TriggerNotMet(quote.price, order.triggerPrice));
        if (order.reduceOnly) {
            uint40 epoch = exchange.positionOf(order.account, order.market).epoch;
            require(order.epoch == epoch, EpochMoved(order.id, order.epoch, epoch));
        }
        delete _waiting[order.id];
        Order memory armed = order;
        _enterRow(_rows[order.market], armed, quote);
        exchange.payKeeper(credit, order.keeperFee);
        emit OrderTriggered(order.id, armed.createdAt, armed.fillTime, armed.number, credit, order.keeperFee);
    }

    /// @inheritdoc IOrders
    function execute(Update calldata update, Order[] calldata orders, address credit)
        external
        returns (Fault[] memory faults)
    {
        Price[] memory prices = feed.use(update);
        faults = new Fault[](orders.length);
        Usd fees = ZERO_USD;
        bool done;
        for (uint256 i = 0; i < orders.length; ++i) {
            Fault fault = _execute(update, prices, orders[i], credit);
            faults[i] = fault;
            if (!_isWaiting(fault)) done = true;
            if (_paysKeeper(fault)) fees = fees + orders[i].keeperFee;
        }
        require(done, NothingDone());
        exchange.payKeeper(credit, fees);
    }

    /// @inheritdoc IOrders
    function cancel(Order[] calldata orders) external {
        for (uint256 i = 0; i < orders.length; ++i) {
            _cancel(orders[i]);
        }
    }

    /// @inheritdoc IOrders
    function setParams(OrderParams calldata params_) external {
        require(msg.sender == governance, NotAllowed(msg.sender, governance));
        _params = params_;
        emit OrderParamsChanged(params_);
    }

    /// @inheritdoc IOrders
    function isLive(address account, uint16 market) external view returns (bool) {
        return _isLive(account, market);
    }

    /// @inheritdoc IOrders
    function liveOrder(address account, uint16 market) external view returns (bytes32) {
        return _live[account][market];
    }

    /// @inheritdoc IOrders
    function waitingOrder(uint64 id) external view returns (bytes32) {
        return _waiting[id];
    }

    /// @inheritdoc IOrders
    function row(uint16 market)
        external
        view
        returns (uint40 last, uint40 done, uint40 fillTime, Price price, uint40 created)
    {
        Row storage row_ = _rows[market];
        return (row_.last, row_.done, row_.fillTime, Price.wrap(row_.price), row_.created);
    }

    /// @inheritdoc IOrders
    function params() external view returns (OrderParams memory) {
        return _params;
    }

    /// @inheritdoc IOrders
    function hash(Order calldata order) external pure returns (bytes32) {
        return _hash(order);
    }

    /// @dev Makes `order` a market order created now, if it could be filled now, with 1.1 IM for an increase.
    function _enterRow(Row storage row_, Order memory order, Quote memory quote) private {
        require(!_isLive(order.account, order.market), OrderIsLive(order.account, order.market));
        uint256 newest = quote.timestamp > block.timestamp ? quote.timestamp : block.timestamp;
        order.createdAt = uint40(block.timestamp);
        order.fillTime = uint40(newest + _params.minDelay);
        order.number = ++row_.last;
        if (!order.reduceOnly) _checkFillable(order, quote.price);
        _live[order.account][order.market] = _hash(order);
    }

    /// @dev Fills or cancels one order, or leaves it waiting.
    function _execute(Update calldata update, Price[] memory prices, Order calldata order, address credit)
        private
        returns (Fault fault)
    {
        if (_live[order.account][order.market] != _hash(order)) return Fault.NotLive;
        Row storage row_ = _rows[order.market];
        if (order.number != row_.done + 1) return Fault.NotNext;
        if (_isPastLife(order)) {
            fault = Fault.Expired;
        } else {
            Price price;
            (fault, price) = _priceFor(row_, update, prices, order);
            if (fault != Fault.None) return fault;
            fault = exchange.fill(order, price);
            if (_isWaiting(fault)) return fault;
            (row_.fillTime, row_.price) = (order.fillTime, uint88(Price.unwrap(price)));
        }
        row_.done = order.number;
        _live[order.account][order.market] = NONE;
        Usd fee = _paysKeeper(fault) ? order.keeperFee : ZERO_USD;
        if (fault == Fault.None) {
            emit OrderExecuted(order.id, credit, fee);
        } else {
            exchange.release(order.account, _marginIn(order) + order.keeperFee - fee);
            emit OrderCancelled(order.id, fault, credit, fee);
        }
    }

    /// @dev Cancels one order for whoever may, without a fee.
    function _cancel(Order calldata order) private {
        bytes32 hash_ = _hash(order);
        bool ended = exchange.statusOf(order.market) == Status.Ended;
        Fault reason = ended ? Fault.Ended : Fault.Expired;
        bool waits = _waiting[order.id] == hash_;
        if (waits) {
            if (!ended && block.timestamp <= order.expiry) {
                require(_isOwner(order.account), NotCancellable(order.id));
                reason = Fault.ByOwner;
            }
            delete _waiting[order.id];
        } else {
            require(_live[order.account][order.market] == hash_, UnknownOrder(order.id));
            require(ended || _isPastLife(order), NotCancellable(order.id));
            Row storage row_ = _rows[order.market];
            require(order.number == row_.done + 1, NotNextInRow(order.id, order.market));
            row_.done = order.number;
            _live[order.account][order.market] = NONE;
        }
        exchange.release(order.account, _marginIn(order) + _fees(order, waits));
        emit OrderCancelled(order.id, reason, msg.sender, ZERO_USD);
    }

    /// @dev The price of the order's second: the one that its first fill used, else the latest, else the update's.
    function _priceFor(Row storage row_, Update calldata update, Price[] memory prices, Order calldata order)
        private
        view
        returns (Fault, Price)
    {
        // a second before the last one filled can only come from a shorter minDelay, and may have used another price
        if (order.fillTime != update.timestamp || block.timestamp < order.fillTime || order.fillTime < row_.fillTime) {
            return (Fault.OtherSecond, Price.wrap(0));
        }
        if (order.fillTime == row_.fillTime) return (Fault.None, Price.wrap(row_.price));
        for (uint256 i = 0; i < prices.length; ++i) {
            if (Reports.marketAt(update.markets, i) != order.market) continue;
            Quote memory quote = feed.quote(order.market);
            return (Fault.None, quote.timestamp == order.fillTime ? quote.price : prices[i]);
        }
        return (Fault.OtherSecond, Price.wrap(0));
    }

    /// @dev Refuses what can't be filled at the latest price; slippage is not judged, that price is not the order's.
    function _checkFillable(Order memory order, Price price) private view {
        Price acceptable = order.acceptablePrice;
        order.acceptablePrice = order.sizeDelta > ZERO_SIZE ? ANY_PRICE : Price.wrap(0);
        Fault fault = exchange.previewFill(order, price, OrderRules.AT_CREATION).fault;
        require(fault == Fault.None, Unfillable(fault));
        order.acceptablePrice = acceptable;
    }

    function _recentQuote(uint16 market) private view returns (Quote memory quote) {
        quote = feed.quote(market);
        require(quote.recent, PriceTooOld(market, quote.timestamp));
    }

    function _checkOwner(address account) private view {
        require(_isOwner(account), NotAllowed(msg.sender, account));
    }

    function _isOwner(address account) private view returns (bool) {
        return msg.sender == account || exchange.isDelegate(account, msg.sender);
    }

    function _isLive(address account, uint16 market) private view returns (bool) {
        return uint256(_live[account][market]) > uint256(NONE);
    }

    function _isPastLife(Order calldata order) private view returns (bool) {
        return block.timestamp > uint256(order.createdAt) + _params.orderLife;
    }

    function _checkRequest(OrderRequest calldata request) private view {
        int256 size = Size.unwrap(request.sizeDelta);
        int256 margin = Usd.unwrap(request.marginDelta);
        require(size < SIZE_LIMIT && size > -SIZE_LIMIT, BadSize(size, SIZE_LIMIT));
        require(margin < MARGIN_LIMIT && margin > -MARGIN_LIMIT, BadMargin(margin, MARGIN_LIMIT));
        require(size != 0 || margin < 0, NothingAsked());
        require(!request.reduceOnly || margin <= 0, ReduceOnlyMargin(request.marginDelta));
        uint256 acceptable = Price.unwrap(request.acceptablePrice);
        require(acceptable <= Price.unwrap(ANY_PRICE), BadPriceBound(acceptable, Price.unwrap(ANY_PRICE)));
        uint256 triggerPrice = Price.unwrap(request.triggerPrice);
        require(triggerPrice < TRIGGER_LIMIT, BadPriceBound(triggerPrice, TRIGGER_LIMIT));
        bool expires = triggerPrice != 0;
        require(expires ? request.expiry > block.timestamp : request.expiry == 0, BadExpiry(request.expiry, block.timestamp));
    }

    function _marginIn(Order memory order) private pure returns (Usd) {
        return order.marginDelta > ZERO_USD ? order.marginDelta : ZERO_USD;
    }

    /// @dev What an order has escrowed for keepers: a fill, and a trigger while it waits for that.
    function _fees(Order memory order, bool waits) private pure returns (Usd) {
        return waits ? order.keeperFee + order.keeperFee : order.keeperFee;
    }

    /// @dev Price faults, and orders that are not there: nothing happened.
    function _isWaiting(Fault fault) private pure returns (bool) {
        return fault >= Fault.Stale && fault <= Fault.NotLive;
    }

    /// @dev A fill, or a fault of the user.
    function _paysKeeper(Fault fault) private pure returns (bool) {
        return fault == Fault.None || (fault >= Fault.Slippage && fault <= Fault.PayoutCut);
    }

    function _hash(Order memory order) private pure returns (bytes32) {
        return keccak256(abi.encode(order));
    }
}

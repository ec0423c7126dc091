// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IExchange} from "./interfaces/IExchange.sol";
import {IOrders} from "./interfaces/IOrders.sol";
import {IPriceFeed} from "./interfaces/IPriceFeed.sol";
import {Faults} from "./libraries/Faults.sol";
import {OrderRules} from "./libraries/OrderRules.sol";
import {Tokens} from "./libraries/Tokens.sol";
import {Updates} from "./libraries/Updates.sol";
import {Fault, Order, OrderParams, OrderRequest, Second, Status} from "./types/Types.sol";
import {ANY_PRICE, Price, Size, Usd, ZERO_SIZE, ZERO_USD} from "./types/Units.sol";

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
    Price private constant NO_PRICE = Price.wrap(0);
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
        (Price price, uint40 timestamp) = _recentPrice(request.market);
        bool waits = Price.unwrap(request.triggerPrice) != 0;
        Row storage row_ = _rows[request.market];
        Order memory order = OrderRules.toOrder(request);
        order.keeperFee = Tokens.toUsd(_params.keeperFee);
        order.id = id = (uint64(request.market) << 40) | ++row_.created;
        if (request.reduceOnly) order.epoch = exchange.positionOf(request.account, request.market).epoch;
        exchange.escrow(request.account, request.market, _marginIn(order) + _fees(order, waits));
        if (waits) {
            order.createdAt = uint40(block.timestamp);
            _waiting[id] = _hash(order);
        } else {
            _enterRow(row_, order, price, timestamp);
        }
        emit OrderCreated(request.account, request.market, id, order);
    }

    /// @inheritdoc IOrders
    function trigger(Order calldata order, address credit) external {
        (Price price, uint40 timestamp) = _checkTrigger(order);
        delete _waiting[order.id];
        Order memory armed = order;
        _enterRow(_rows[order.market], armed, price, timestamp);
        exchange.payKeeper(credit, order.keeperFee);
        emit OrderTriggered(order.id, armed.createdAt, armed.fillTime, armed.number, credit, order.keeperFee);
    }

    /// @inheritdoc IOrders
    function execute(bytes calldata update, Order[] calldata items, address credit)
        external
        returns (Fault[] memory faults)
    {
        Second memory second = _use(update);
        faults = new Fault[](items.length);
        Usd fees = ZERO_USD;
        bool done;
        for (uint256 i = 0; i < items.length; ++i) {
            Fault fault = _execute(second, items[i], credit);
            faults[i] = fault;
            if (!Faults.isWaiting(fault)) done = true;
            if (Faults.paysKeeper(fault)) fees = fees + items[i].keeperFee;
        }
        require(done, NothingDone());
        exchange.payKeeper(credit, fees);
    }

    /// @inheritdoc IOrders
    function cancel(Order[] calldata items) external {
        for (uint256 i = 0; i < items.length; ++i) {
            _cancel(items[i]);
        }
    }

    /// @inheritdoc IOrders
    function setParams(OrderParams calldata params_) external {
        require(msg.sender == governance, NotAllowed(msg.sender, governance));
        _params = params_;
        emit OrderParamsChanged(params_);
    }

    /// @inheritdoc IOrders
    function checkTrigger(Order calldata order) external view returns (Order memory armed) {
        (Price price, uint40 timestamp) = _checkTrigger(order);
        armed = order;
        _arm(armed, price, timestamp, _rows[order.market].last + 1);
    }

    /// @inheritdoc IOrders
    function checkExecute(Second calldata second, Order calldata order, uint40 done)
        external
        view
        returns (Fault fault, Price price)
    {
        return _checkExecute(_rows[order.market], done, second, order);
    }

    /// @inheritdoc IOrders
    function checkCancel(Order calldata order, address caller, uint40 done) external view returns (Fault reason) {
        bool waits;
        (reason, waits) = _checkCancel(order, caller);
        if (!waits) _checkNext(order, done);
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
    function _enterRow(Row storage row_, Order memory order, Price price, uint40 timestamp) private {
        _arm(order, price, timestamp, ++row_.last);
        _live[order.account][order.market] = _hash(order);
    }

    /// @dev Makes `order` the `number`-th of its row, in memory; reverts if it can't be.
    function _arm(Order memory order, Price price, uint40 timestamp, uint40 number) private view {
        require(!_isLive(order.account, order.market), OrderIsLive(order.account, order.market));
        uint256 newest = timestamp > block.timestamp ? timestamp : block.timestamp;
        order.createdAt = uint40(block.timestamp);
        order.fillTime = uint40(newest + _params.minDelay);
        order.number = number;
        if (!order.reduceOnly) _checkFillable(order, price);
    }

    /// @dev Fills or cancels one order, or leaves it waiting.
    function _execute(Second memory second, Order calldata order, address credit) private returns (Fault fault) {
        Row storage row_ = _rows[order.market];
        Price price;
        (fault, price) = _checkExecute(row_, row_.done, second, order);
        if (fault == Fault.None) fault = exchange.fill(order, price);
        if (Faults.isWaiting(fault)) return fault;
        row_.done = order.number;
        _live[order.account][order.market] = NONE;
        bool judged = Faults.paysKeeper(fault);
        if (judged) (row_.fillTime, row_.price) = (order.fillTime, uint88(Price.unwrap(price)));
        Usd fee = judged ? order.keeperFee : ZERO_USD;
        if (fault == Fault.None) {
            emit OrderExecuted(order.id, credit, fee);
        } else {
            exchange.release(order.account, _marginIn(order) + order.keeperFee - fee);
            emit OrderCancelled(order.id, fault, judged ? price : NO_PRICE, credit, fee);
        }
    }

    /// @dev Cancels one order for whoever may, without a fee.
    function _cancel(Order calldata order) private {
        (Fault reason, bool waits) = _checkCancel(order, msg.sender);
        if (waits) {
            delete _waiting[order.id];
        } else {
            Row storage row_ = _rows[order.market];
            _checkNext(order, row_.done);
            row_.done = order.number;
            _live[order.account][order.market] = NONE;
        }
        exchange.release(order.account, _marginIn(order) + _fees(order, waits));
        emit OrderCancelled(order.id, reason, NO_PRICE, msg.sender, ZERO_USD);
    }

    /// @dev Why `order` can't be armed; the price that it is armed at, and when that was taken.
    function _checkTrigger(Order calldata order) private view returns (Price price, uint40 timestamp) {
        require(_waiting[order.id] == _hash(order), UnknownOrder(order.id));
        require(block.timestamp <= order.expiry, OrderExpired(order.id, order.expiry));
        (price, timestamp) = _recentPrice(order.market);
        uint256 after_ = uint256(order.createdAt) + _params.minDelay;
        require(timestamp > after_, TriggerTooEarly(timestamp, after_));
        bool met = order.triggerAbove ? price >= order.triggerPrice : price <= order.triggerPrice;
        require(met, TriggerNotMet(price, order.triggerPrice));
        if (!order.reduceOnly) return (price, timestamp);
        // void: nobody shall earn its fees
        uint40 epoch = exchange.positionOf(order.account, order.market).epoch;
        require(order.epoch == epoch, EpochMoved(order.id, order.epoch, epoch));
    }

    /// @dev What becomes of `order` without a fill, or None and the price to fill it at.
    function _checkExecute(Row storage row_, uint40 done, Second memory second, Order calldata order)
        private
        view
        returns (Fault, Price)
    {
        if (_live[order.account][order.market] != _hash(order)) return (Fault.NotLive, NO_PRICE);
        if (order.number != done + 1) return (Fault.NotNext, NO_PRICE);
        if (_isPastLife(order)) return (Fault.Expired, NO_PRICE);
        return _priceFor(row_, second, order);
    }

    /// @dev Why `caller` may cancel `order`, and whether it waits for its trigger; its place in the row is not judged.
    function _checkCancel(Order calldata order, address caller) private view returns (Fault reason, bool waits) {
        bytes32 hash_ = _hash(order);
        bool ended = exchange.statusOf(order.market) == Status.Ended;
        reason = ended ? Fault.Ended : Fault.Expired;
        waits = _waiting[order.id] == hash_;
        if (!waits) {
            require(_live[order.account][order.market] == hash_, UnknownOrder(order.id));
            require(ended || _isPastLife(order), NotCancellable(order.id));
        } else if (!ended && block.timestamp <= order.expiry) {
            require(_isOwner(order.account, caller), NotCancellable(order.id));
            reason = Fault.ByOwner;
        }
    }

    function _checkNext(Order calldata order, uint40 done) private pure {
        require(order.number == done + 1, NotNextInRow(order.id, order.market));
    }

    /// @dev The price of the order's second: the one that its first fill used, else the latest, else the update's.
    function _priceFor(Row storage row_, Second memory second, Order calldata order)
        private
        view
        returns (Fault, Price)
    {
        // a second before the last one filled can only come from a shorter minDelay, and may have used another price
        if (order.fillTime != second.timestamp || block.timestamp < order.fillTime || order.fillTime < row_.fillTime) {
            return (Fault.OtherSecond, NO_PRICE);
        }
        if (order.fillTime == row_.fillTime) return (Fault.None, Price.wrap(row_.price));
        for (uint256 i = 0; i < second.markets.length; ++i) {
            if (second.markets[i] != order.market) continue;
            (Price price, uint40 timestamp,) = feed.latest(order.market);
            return (Fault.None, timestamp == order.fillTime ? price : second.prices[i]);
        }
        return (Fault.OtherSecond, NO_PRICE);
    }

    /// @dev Refuses what can't be filled at the latest price; slippage is not judged, that price is not the order's.
    function _checkFillable(Order memory order, Price price) private view {
        Price acceptable = order.acceptablePrice;
        order.acceptablePrice = order.sizeDelta > ZERO_SIZE ? ANY_PRICE : Price.wrap(0);
        Fault fault = exchange.judge(order, price, OrderRules.AT_CREATION);
        require(fault == Fault.None, Unfillable(fault));
        order.acceptablePrice = acceptable;
    }

    /// @dev Verifies `update` and pushes it if it can be.
    function _use(bytes calldata update) private returns (Second memory) {
        (uint16[] memory markets, Price[] memory prices) = feed.use(update);
        return Second(Updates.timestamp(update), markets, prices);
    }

    function _recentPrice(uint16 market) private view returns (Price price, uint40 timestamp) {
        bool recent;
        (price, timestamp, recent) = feed.latest(market);
        require(recent, PriceTooOld(market, timestamp));
    }

    function _checkOwner(address account) private view {
        require(_isOwner(account, msg.sender), NotAllowed(msg.sender, account));
    }

    function _isOwner(address account, address caller) private view returns (bool) {
        return caller == account || exchange.isDelegate(account, caller);
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
        require(
            expires ? request.expiry > block.timestamp : request.expiry == 0, BadExpiry(request.expiry, block.timestamp)
        );
    }

    function _marginIn(Order memory order) private pure returns (Usd) {
        return order.marginDelta > ZERO_USD ? order.marginDelta : ZERO_USD;
    }

    /// @dev What an order has escrowed for keepers: a fill, and a trigger while it waits for that.
    function _fees(Order memory order, bool waits) private pure returns (Usd) {
        return waits ? order.keeperFee + order.keeperFee : order.keeperFee;
    }

    function _hash(Order memory order) private pure returns (bytes32) {
        return keccak256(abi.encode(order));
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {IExchange} from "../../src/interfaces/IExchange.sol";
import {ILpVault} from "../../src/interfaces/ILpVault.sol";
import {IOrders} from "../../src/interfaces/IOrders.sol";
import {IPriceFeed} from "../../src/interfaces/IPriceFeed.sol";
import {
    Fault,
    FeedParams,
    GlobalParams,
    MarketParams,
    Order,
    OrderParams,
    Reason,
    Status,
    Switch
} from "../../src/types/Types.sol";

/// @dev I-10: what an observer knows who sees nothing but events and the time of their block, as storage words. It
/// calls nobody.
contract Model {
    struct Position {
        int256 size;
        int256 margin;
        int256 entry;
        int256 fundingEntry;
        uint256 epoch;
    }

    struct Market {
        int256 longs;
        int256 shorts;
        int256 longEntry;
        int256 shortEntry;
        int256 fundingLong;
        int256 fundingShort;
        int256 fundingDebt;
        uint256 integral;
        uint256 reduceOnlyUntil;
        uint256 finalPrice;
        Status status;
        MarketParams params;
        bytes32 symbol;
    }

    struct Pool {
        uint256 lpCash;
        uint256 insurance;
        uint256 treasury;
        uint256 increasesStoppedUntil;
        uint256 poolMovesStoppedUntil;
        uint256 marketCount;
        bool hasShares;
    }

    struct Row {
        uint256 last;
        uint256 done;
        uint256 fillTime;
        uint256 price;
        uint256 created;
    }

    struct Request {
        uint256 shares;
        uint256 readyAt;
    }

    struct Reporters {
        uint256 quorum;
        uint256 count;
        uint256 used;
    }

    enum Stage {
        None,
        Waiting,
        Live,
        Done
    }

    uint256 private constant INTEGRAL_MASK = type(uint120).max;

    address private immutable exchange;
    address private immutable orders;
    address private immutable feed;
    address private immutable vault;
    address private immutable governance;

    mapping(address target => mapping(bytes32 slot => bytes32)) public word;
    mapping(address target => mapping(bytes32 slot => bool)) public knows;
    /// @dev How many events of a kind were applied.
    mapping(bytes32 topic => uint256) public seen;

    mapping(address account => mapping(uint16 market => Position)) private positions;
    mapping(uint16 market => Market) private markets;
    Pool private pool;
    mapping(uint64 id => Order) private orderOf_;
    mapping(uint64 id => Stage) public stageOf;
    mapping(uint64 id => uint256) private fillPrice;
    uint64[] private ids;
    mapping(uint16 market => Row) private rows;
    mapping(uint16 market => uint256) private prices;
    FeedParams private feedParams;
    Reporters private reporters;
    mapping(address account => uint256) private shares;
    uint256 private supply;
    mapping(address owner => Request) private requests;

    constructor(address exchange_, address orders_, address feed_, address vault_, address governance_) {
        (exchange, orders, feed, vault, governance) = (exchange_, orders_, feed_, vault_, governance_);
        put(vault, 3, shortString("Tidemark LP"));
        put(vault, 4, shortString("tmLP"));
    }

    function orderOf(uint64 id) external view returns (Order memory) {
        return orderOf_[id];
    }

    function orderCount() external view returns (uint256) {
        return ids.length;
    }

    function idAt(uint256 i) external view returns (uint64) {
        return ids[i];
    }

    /// @dev Applies one log of a block of time `time`.
    function observe(address emitter, bytes32[] calldata topics, bytes calldata data, uint256 time) external {
        ++seen[topics[0]];
        if (emitter == exchange) observeExchange(topics, data, time);
        else if (emitter == orders) observeOrders(topics, data);
        else if (emitter == feed) observeFeed(topics, data, time);
        else if (emitter == vault) observeVault(topics, data);
        else if (emitter == governance) observeRoles(topics);
    }

    // ---- exchange

    function observeExchange(bytes32[] calldata topics, bytes calldata data, uint256 time) private {
        bytes32 kind = topics[0];
        if (kind == IExchange.PositionChanged.selector) {
            onPosition(toAddress(topics[1]), toMarket(topics[2]), data);
        } else if (kind == IExchange.FundingAccrued.selector) {
            Market storage m = markets[toMarket(topics[1])];
            (m.integral, m.fundingLong, m.fundingShort) = abi.decode(data, (uint256, int256, int256));
            putMarket(toMarket(topics[1]));
        } else if (kind == IExchange.LossSocialized.selector) {
            (bool long,, int256 index) = abi.decode(data, (bool, int256, int256));
            if (long) markets[toMarket(topics[1])].fundingLong = index;
            else markets[toMarket(topics[1])].fundingShort = index;
            putMarket(toMarket(topics[1]));
        } else if (kind == IExchange.PoolChanged.selector) {
            onPool(data);
        } else if (kind == IExchange.BalanceChanged.selector) {
            (, uint256 balance) = abi.decode(data, (int256, uint256));
            put(exchange, slotOf(uint160(toAddress(topics[1])), 0), balance);
        } else if (kind == IExchange.DelegateSet.selector) {
            bytes32 slot = slotOf(uint160(toAddress(topics[2])), uint256(slotOf(uint160(toAddress(topics[1])), 6)));
            put(exchange, slot, abi.decode(data, (bool)) ? 1 : 0);
        } else {
            observeMarkets(topics, data, time);
        }
    }

    function observeMarkets(bytes32[] calldata topics, bytes calldata data, uint256 time) private {
        bytes32 kind = topics[0];
        if (kind == IExchange.GlobalParamsChanged.selector) {
            GlobalParams memory g = abi.decode(data, (GlobalParams));
            uint256 packed = uint256(g.minMargin) | uint256(g.minMaintenance) << 48 | uint256(g.minReward) << 96;
            put(exchange, 5, packed | uint256(g.maxReward) << 144 | uint256(g.dust) << 192);
            return;
        }
        if (kind == IExchange.Liquidated.selector || kind == IExchange.Deleveraged.selector) return;
        if (kind == IExchange.PayoutCut.selector) return;
        uint16 market = toMarket(topics[1]);
        Market storage m = markets[market];
        if (kind == IExchange.MarketListed.selector) {
            (m.symbol, m.params) = abi.decode(data, (bytes32, MarketParams));
            m.status = Status.Live;
            m.integral = integralAt(prices[market], time);
            ++pool.marketCount;
        } else if (kind == IExchange.MarketParamsChanged.selector) {
            m.params = abi.decode(data, (MarketParams));
        } else if (kind == IExchange.ModeChanged.selector) {
            (Switch mode, uint256 until) = abi.decode(data, (Switch, uint256));
            if (mode == Switch.ReduceOnly) m.reduceOnlyUntil = until;
            else if (mode == Switch.StopIncreases) pool.increasesStoppedUntil = until;
            else pool.poolMovesStoppedUntil = until;
        } else if (kind == IExchange.MarketEnded.selector) {
            m.finalPrice = abi.decode(data, (uint256));
            m.status = Status.Ended;
        } else {
            revert("an event that the model does not know");
        }
        if (market != 0) putMarket(market);
        putPool();
    }

    function onPosition(address account, uint16 market, bytes calldata data) private {
        (, uint64 orderId,,, uint256 index,,,) =
            abi.decode(data, (Reason, uint64, int256, int256, uint256, int256, int256, int256));
        fillPrice[orderId] = index;
        Position storage p = positions[account][market];
        count(markets[market], p, -1);
        (p.size, p.margin, p.entry, p.fundingEntry, p.epoch) =
            abi.decode(data[256:], (int256, int256, int256, int256, uint256));
        count(markets[market], p, 1);
        putMarket(market);
        uint256 slot = uint256(slotOf(market, uint256(slotOf(uint160(account), 1))));
        put(exchange, slot, low(p.size, 104) | uint256(p.margin) << 104 | p.epoch << 216);
        put(exchange, slot + 1, low(p.entry, 128) | low(p.fundingEntry, 128) << 128);
    }

    /// @dev I-2.
    function count(Market storage m, Position storage p, int256 by) private {
        if (p.size > 0) {
            m.longs += by * p.size;
            m.longEntry += by * p.entry;
            m.fundingDebt += by * p.size * p.fundingEntry;
        } else {
            m.shorts -= by * p.size;
            m.shortEntry += by * p.entry;
            m.fundingDebt -= by * p.size * p.fundingEntry;
        }
    }

    function onPool(bytes calldata data) private {
        (pool.lpCash, pool.insurance, pool.treasury,) = abi.decode(data, (uint256, uint256, uint256, Reason));
        putPool();
    }

    function putPool() private {
        put(exchange, 3, pool.lpCash | pool.insurance << 128);
        uint256 packed = pool.treasury | pool.increasesStoppedUntil << 128 | pool.poolMovesStoppedUntil << 168;
        put(exchange, 4, packed | pool.marketCount << 208 | (pool.hasShares ? 1 << 224 : 0));
    }

    function putMarket(uint16 market) private {
        Market storage m = markets[market];
        MarketParams memory p = m.params;
        uint256 slot = uint256(slotOf(market, 2));
        put(exchange, slot, uint256(m.longs) | uint256(m.shorts) << 104);
        put(exchange, slot + 1, low(m.longEntry, 128) | low(m.shortEntry, 128) << 128);
        put(exchange, slot + 2, low(m.fundingLong, 128) | low(m.fundingShort, 128) << 128);
        put(exchange, slot + 3, uint256(m.fundingDebt));
        uint256 packed = m.integral | m.reduceOnlyUntil << 120 | m.finalPrice << 160;
        put(exchange, slot + 4, packed | uint256(m.status) << 248);
        packed = uint256(p.skewScale) | uint256(p.initialMargin) << 112 | uint256(p.maintenanceMargin) << 136;
        packed |= uint256(p.sizeFactor) << 160 | uint256(p.takerFee) << 192 | uint256(p.makerFee) << 216;
        put(exchange, slot + 5, packed);
        packed = uint256(p.maxSkew) | uint256(p.maxOpenInterest) << 104;
        put(exchange, slot + 6, packed | uint256(p.minPenalty) << 208 | uint256(p.maxPenalty) << 232);
        packed = uint256(p.fundingFactor) | uint256(p.fundingCap) << 32 | uint256(p.lpShare) << 56;
        put(exchange, slot + 7, packed | uint256(p.adlTrigger) << 80 | uint256(p.adlTarget) << 104);
        put(exchange, slot + 8, uint256(m.symbol));
    }

    // ---- orders

    function observeOrders(bytes32[] calldata topics, bytes calldata data) private {
        bytes32 kind = topics[0];
        if (kind == IOrders.OrderParamsChanged.selector) {
            OrderParams memory p = abi.decode(data, (OrderParams));
            put(orders, 3, uint256(p.minDelay) | uint256(p.orderLife) << 16 | uint256(p.keeperFee) << 32);
            return;
        }
        if (kind == IOrders.OrderCreated.selector) return onCreated(abi.decode(data, (Order)));
        Order storage order = orderOf_[uint64(uint256(topics[1]))];
        Row storage row = rows[order.market];
        if (kind == IOrders.OrderTriggered.selector) {
            (order.createdAt, order.fillTime, order.number,) = abi.decode(data, (uint40, uint40, uint40, int256));
            row.last = order.number;
            putWaiting(order.id, 0);
            putLive(order);
        } else if (kind == IOrders.OrderExecuted.selector) {
            (row.fillTime, row.price) = (order.fillTime, fillPrice[order.id]);
            finish(order);
        } else if (kind == IOrders.OrderCancelled.selector) {
            (, uint256 price,) = abi.decode(data, (Fault, uint256, int256));
            onCancelled(order, row, price);
        } else {
            revert("an event that the model does not know");
        }
        putRow(order.market);
    }

    function onCreated(Order memory order) private {
        orderOf_[order.id] = order;
        ids.push(order.id);
        ++rows[order.market].created;
        if (order.number == 0) {
            putWaiting(order.id, uint256(keccak256(abi.encode(order))));
            stageOf[order.id] = Stage.Waiting;
        } else {
            rows[order.market].last = order.number;
            putLive(orderOf_[order.id]);
        }
        putRow(order.market);
    }

    /// @dev A user's fault binds the second's price as a fill does.
    function onCancelled(Order storage order, Row storage row, uint256 price) private {
        if (stageOf[order.id] == Stage.Waiting) {
            putWaiting(order.id, 0);
            stageOf[order.id] = Stage.Done;
            return;
        }
        if (price != 0) (row.fillTime, row.price) = (order.fillTime, price);
        finish(order);
    }

    function finish(Order storage order) private {
        rows[order.market].done = order.number;
        put(orders, liveSlot(order), 1);
        stageOf[order.id] = Stage.Done;
    }

    function putLive(Order storage order) private {
        put(orders, liveSlot(order), uint256(keccak256(abi.encode(order))));
        stageOf[order.id] = Stage.Live;
    }

    function liveSlot(Order storage order) private view returns (bytes32) {
        return slotOf(order.market, uint256(slotOf(uint160(order.account), 0)));
    }

    function putWaiting(uint64 id, uint256 value) private {
        put(orders, slotOf(id, 1), value);
    }

    function putRow(uint16 market) private {
        Row memory r = rows[market];
        put(orders, slotOf(market, 2), r.last | r.done << 40 | r.fillTime << 80 | r.price << 120 | r.created << 208);
    }

    // ---- feed

    function observeFeed(bytes32[] calldata topics, bytes calldata data, uint256 time) private {
        bytes32 kind = topics[0];
        if (kind == IPriceFeed.PriceUpdated.selector) {
            onPrice(toMarket(topics[1]), data, time);
        } else if (kind == IPriceFeed.ReporterSet.selector) {
            (uint256 index, bool active) = abi.decode(data, (uint256, bool));
            put(feed, slotOf(uint160(toAddress(topics[1])), 4), active ? index + 1 : 0);
            reporters.used ^= uint256(1) << index;
            if (active) ++reporters.count;
            else --reporters.count;
        } else if (kind == IPriceFeed.QuorumSet.selector) {
            reporters.quorum = abi.decode(data, (uint256));
        } else if (kind == IPriceFeed.FeedParamsChanged.selector) {
            feedParams = abi.decode(data, (FeedParams));
        } else {
            revert("an event that the model does not know");
        }
        FeedParams memory p = feedParams;
        uint256 packed = uint256(p.maxAge) | uint256(p.pushMaxAge) << 16 | uint256(p.outageGap) << 24;
        packed |= uint256(p.gracePeriod) << 56 | reporters.quorum << 88 | reporters.count << 96;
        put(feed, 5, packed | reporters.used << 104);
    }

    /// @dev §4.
    function onPrice(uint16 market, bytes calldata data, uint256 time) private {
        (uint256 price, uint256 timestamp,) = abi.decode(data, (uint256, uint256, uint256));
        uint256 before = prices[market];
        uint256 last = uint40(before >> 128);
        if (last != 0 && timestamp > last + feedParams.outageGap) {
            put(feed, slotOf(market, 3), time + feedParams.gracePeriod);
        }
        uint256 c;
        unchecked {
            // modulo 2^120
            c = (integralAt(before, time) - price * (time - timestamp)) & INTEGRAL_MASK;
        }
        prices[market] = price << 168 | timestamp << 128 | (time + 15 - timestamp) << 120 | c;
        put(feed, slotOf(market, 2), prices[market]);
    }

    function integralAt(uint256 packed, uint256 time) private pure returns (uint256) {
        unchecked {
            // modulo 2^120
            return (packed + (packed >> 168) * (time - uint40(packed >> 128))) & INTEGRAL_MASK;
        }
    }

    // ---- vault and roles

    function observeVault(bytes32[] calldata topics, bytes calldata data) private {
        bytes32 kind = topics[0];
        if (kind == IERC20.Transfer.selector) {
            (address from, address to) = (toAddress(topics[1]), toAddress(topics[2]));
            uint256 amount = abi.decode(data, (uint256));
            if (from == address(0)) supply += amount;
            else putShares(from, shares[from] - amount);
            if (to == address(0)) supply -= amount;
            else putShares(to, shares[to] + amount);
            put(vault, 2, supply);
            pool.hasShares = supply != 0;
            putPool();
        } else if (kind == IERC20.Approval.selector) {
            bytes32 slot = slotOf(uint160(toAddress(topics[2])), uint256(slotOf(uint160(toAddress(topics[1])), 1)));
            put(vault, slot, abi.decode(data, (uint256)));
        } else if (kind == ILpVault.RedeemRequested.selector) {
            (uint256 amount, uint256 readyAt) = abi.decode(data, (uint256, uint256));
            putRequest(toAddress(topics[1]), Request(amount, readyAt));
        } else if (kind == ILpVault.RedeemReturned.selector) {
            putRequest(toAddress(topics[1]), Request(0, 0));
        } else if (kind == IERC4626.Withdraw.selector) {
            (, uint256 amount) = abi.decode(data, (uint256, uint256));
            Request memory open = requests[toAddress(topics[3])];
            open.shares -= amount;
            if (open.shares == 0) open.readyAt = 0;
            putRequest(toAddress(topics[3]), open);
        } else if (kind == ILpVault.CooldownChanged.selector) {
            put(vault, 6, abi.decode(data, (uint256)));
        } else {
            require(kind == IERC4626.Deposit.selector, "an event that the model does not know");
        }
    }

    function putShares(address account, uint256 amount) private {
        shares[account] = amount;
        put(vault, slotOf(uint160(account), 0), amount);
    }

    function putRequest(address owner, Request memory request) private {
        requests[owner] = request;
        put(vault, slotOf(uint160(owner), 5), request.shares | request.readyAt << 208);
    }

    function observeRoles(bytes32[] calldata topics) private {
        bytes32 slot = slotOf(uint160(toAddress(topics[2])), uint256(slotOf(uint256(topics[1]), 0)));
        if (topics[0] == IAccessControl.RoleGranted.selector) put(governance, slot, 1);
        else if (topics[0] == IAccessControl.RoleRevoked.selector) put(governance, slot, 0);
        else revert("an event that the model does not know");
    }

    // ---- words

    function put(address target, uint256 slot, uint256 value) private {
        put(target, bytes32(slot), value);
    }

    function put(address target, bytes32 slot, uint256 value) private {
        word[target][slot] = bytes32(value);
        knows[target][slot] = true;
    }

    /// @dev Slot of `key` in a mapping at `slot`.
    function slotOf(uint256 key, uint256 slot) private pure returns (bytes32) {
        return keccak256(abi.encode(key, slot));
    }

    /// @dev The lowest `bits` of a signed number.
    function low(int256 value, uint256 bits) private pure returns (uint256) {
        return uint256(value) & ((uint256(1) << bits) - 1);
    }

    /// @dev A string of up to 31 bytes as it is stored.
    function shortString(string memory text) private pure returns (uint256) {
        return uint256(bytes32(bytes(text))) | 2 * bytes(text).length;
    }

    function toAddress(bytes32 topic) private pure returns (address) {
        return address(uint160(uint256(topic)));
    }

    function toMarket(bytes32 topic) private pure returns (uint16) {
        return uint16(uint256(topic));
    }
}

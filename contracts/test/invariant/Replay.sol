// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Vm} from "forge-std/Vm.sol";

import {IExchange} from "../../src/interfaces/IExchange.sol";
import {ILpVault} from "../../src/interfaces/ILpVault.sol";
import {IOrders} from "../../src/interfaces/IOrders.sol";
import {IPriceFeed} from "../../src/interfaces/IPriceFeed.sol";
import {BalanceReason, Fault, GlobalParams, MarketParams, Order, Reason} from "../../src/types/Types.sol";
import {Arena} from "./Arena.sol";

/// @dev I-10: the exchange rebuilt from its events alone. What judges an event hangs on the hooks.
abstract contract Replay is Arena {
    struct Held {
        int256 size;
        int256 margin;
        int256 entry;
        int256 fundingEntry;
        uint40 epoch;
    }

    struct Sums {
        int256 longs;
        int256 shorts;
        int256 longEntry;
        int256 shortEntry;
        int256 fundingLong;
        int256 fundingShort;
        int256 fundingDebt;
        uint256 integral;
        uint256 finalPrice;
        /// The feed's word.
        uint256 word;
        /// Funding paid less received less socialised, 36 decimals.
        int256 fundingKept;
    }

    struct Till {
        int256 lpCash;
        int256 insurance;
        int256 treasury;
    }

    struct Line {
        uint40 last;
        uint40 done;
        uint40 fillTime;
        uint256 price;
        uint40 created;
    }

    /// @dev The data of PositionChanged.
    struct Change {
        Reason reason;
        uint64 orderId;
        int256 sizeDelta;
        int256 cost;
        uint256 index;
        int256 fee;
        int256 fundingPaid;
        int256 realized;
        int256 size;
        int256 margin;
        int256 entry;
        int256 fundingEntry;
        uint40 epoch;
    }

    /// @dev The data of Liquidated.
    struct Closing {
        int256 closed;
        int256 marginRatio;
        int256 penaltyRate;
        int256 penalty;
        int256 reward;
        int256 deficit;
        int256 paidByInsurance;
        int256 paidByPool;
        int256 socialized;
    }

    mapping(address account => mapping(uint16 market => Held)) internal held;
    mapping(uint16 market => Sums) internal sums;
    mapping(uint16 market => MarketParams) internal params;
    mapping(uint16 market => Line) internal lines;
    mapping(uint16 market => mapping(uint40 number => uint64 id)) internal numbered;
    mapping(address account => int256) internal balances;
    mapping(address account => mapping(address delegate => bool)) internal trusts;
    mapping(address owner => uint256 shares) internal requested;
    mapping(uint64 id => Order) internal book;
    /// @dev Orders alive.
    uint64[] internal ids;
    mapping(uint64 id => uint256 place) private _places;
    Till internal till;
    GlobalParams internal globals;

    // ---- what judges events

    /// @dev `change` was applied to what was `before`.
    function onChange(address account, uint16 market, Change memory change, Held memory before) internal virtual;
    function onLiquidated(address account, uint16 market, Closing memory closing) internal virtual;
    function onSocialized(uint16 market, bool long, int256 amount, int256 raised) internal virtual;
    function onBalance(address account, int256 delta, BalanceReason reason) internal virtual;
    function onPrice(uint16 market, uint256 price_, uint40 second) internal virtual;
    function onCut(int256 amount) internal virtual;
    function onCancelled(Fault fault) internal virtual;
    function onDeleveraged(int256 ratioBefore, int256 ratioAfter) internal virtual;
    function onGoverned() internal virtual;

    // ---- applying

    function replay(Vm.Log[] memory logs) internal {
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].emitter == address(exchange)) applyExchange(logs[i]);
            else if (logs[i].emitter == address(orders)) applyOrders(logs[i]);
            else if (logs[i].emitter == address(feed)) applyFeed(logs[i]);
            else if (logs[i].emitter == address(vault)) applyVault(logs[i]);
        }
    }

    function applyExchange(Vm.Log memory log) private {
        bytes32 topic = log.topics[0];
        if (topic == IExchange.PositionChanged.selector) applyPosition(log);
        else if (topic == IExchange.BalanceChanged.selector) applyBalance(log);
        else if (topic == IExchange.PoolChanged.selector) (till,) = abi.decode(log.data, (Till, uint256));
        else if (topic == IExchange.FundingAccrued.selector) applyFunding(log);
        else if (topic == IExchange.Liquidated.selector) applyLiquidated(log);
        else if (topic == IExchange.LossSocialized.selector) applySocialized(log);
        else if (topic == IExchange.PayoutCut.selector) onCut(abi.decode(log.data, (int256)));
        else if (topic == IExchange.Deleveraged.selector) applyDeleveraged(log);
        else if (topic == IExchange.DelegateSet.selector) applyDelegate(log);
        else applyGoverned(log);
    }

    function applyGoverned(Vm.Log memory log) private {
        bytes32 topic = log.topics[0];
        onGoverned();
        if (topic == IExchange.MarketListed.selector) {
            uint16 market = idOf(log, 1);
            (, params[market]) = abi.decode(log.data, (bytes32, MarketParams));
            sums[market].integral = integralAt(sums[market].word, vm.getBlockTimestamp());
        } else if (topic == IExchange.MarketParamsChanged.selector) {
            params[idOf(log, 1)] = abi.decode(log.data, (MarketParams));
        } else if (topic == IExchange.GlobalParamsChanged.selector) {
            globals = abi.decode(log.data, (GlobalParams));
        } else if (topic == IExchange.MarketEnded.selector) {
            sums[idOf(log, 1)].finalPrice = abi.decode(log.data, (uint256));
        }
    }

    function applyPosition(Vm.Log memory log) private {
        (address account, uint16 market) = (accountOf(log, 1), idOf(log, 2));
        Change memory change = abi.decode(log.data, (Change));
        Held memory before = held[account][market];
        Held memory now_ = Held(change.size, change.margin, change.entry, change.fundingEntry, change.epoch);
        carry(market, before, -1);
        carry(market, now_, 1);
        held[account][market] = now_;
        sums[market].fundingKept += change.fundingPaid * 1e18;
        onChange(account, market, change, before);
        if (change.reason == Reason.Order) lines[market].price = change.index;
    }

    /// @dev I-2: puts a position into the sums, or takes it out.
    function carry(uint16 market, Held memory position_, int256 sign) private {
        Sums storage sum = sums[market];
        int256 size = position_.size;
        if (size > 0) (sum.longs, sum.longEntry) = (sum.longs + sign * size, sum.longEntry + sign * position_.entry);
        else (sum.shorts, sum.shortEntry) = (sum.shorts - sign * size, sum.shortEntry + sign * position_.entry);
        sum.fundingDebt += sign * (size < 0 ? -size : size) * position_.fundingEntry;
    }

    function applyBalance(Vm.Log memory log) private {
        address account = accountOf(log, 1);
        (int256 delta, int256 balance, BalanceReason reason) = abi.decode(log.data, (int256, int256, BalanceReason));
        meet(account);
        holds(10, balances[account] + delta == balance, "BalanceChanged does not add up");
        balances[account] = balance;
        onBalance(account, delta, reason);
    }

    function applyFunding(Vm.Log memory log) private {
        Sums storage sum = sums[idOf(log, 1)];
        (sum.integral, sum.fundingLong, sum.fundingShort) = abi.decode(log.data, (uint256, int256, int256));
    }

    function applyLiquidated(Vm.Log memory log) private {
        onLiquidated(accountOf(log, 1), idOf(log, 2), abi.decode(log.data, (Closing)));
    }

    function applyDeleveraged(Vm.Log memory log) private {
        (, int256 ratioBefore, int256 ratioAfter) = abi.decode(log.data, (int256, int256, int256));
        onDeleveraged(ratioBefore, ratioAfter);
    }

    function applySocialized(Vm.Log memory log) private {
        uint16 market = idOf(log, 1);
        Sums storage sum = sums[market];
        (bool long, int256 amount, int256 index) = abi.decode(log.data, (bool, int256, int256));
        int256 raised = index - (long ? sum.fundingLong : sum.fundingShort);
        sum.fundingKept -= raised * (long ? sum.longs : sum.shorts);
        if (long) sum.fundingLong = index;
        else sum.fundingShort = index;
        onSocialized(market, long, amount, raised);
    }

    function applyDelegate(Vm.Log memory log) private {
        trusts[accountOf(log, 1)][accountOf(log, 2)] = abi.decode(log.data, (bool));
    }

    function applyOrders(Vm.Log memory log) private {
        bytes32 topic = log.topics[0];
        if (topic == IOrders.OrderCreated.selector) applyCreated(abi.decode(log.data, (Order)));
        else if (topic == IOrders.OrderTriggered.selector) applyTriggered(log);
        else if (topic == IOrders.OrderExecuted.selector) applyFilled(uint64(uint256(log.topics[1])));
        else if (topic == IOrders.OrderCancelled.selector) applyCancelled(log);
        else onGoverned();
    }

    function applyCreated(Order memory order) private {
        ++lines[order.market].created;
        book[order.id] = order;
        ids.push(order.id);
        _places[order.id] = ids.length;
        if (order.fillTime != 0) applyNumber(order);
    }

    function applyNumber(Order memory order) private {
        lines[order.market].last = order.number;
        numbered[order.market][order.number] = order.id;
    }

    function applyTriggered(Vm.Log memory log) private {
        Order storage order = book[uint64(uint256(log.topics[1]))];
        (order.createdAt, order.fillTime, order.number,) = abi.decode(log.data, (uint40, uint40, uint40, int256));
        applyNumber(order);
    }

    function applyFilled(uint64 id) private {
        Order storage order = book[id];
        lines[order.market].fillTime = order.fillTime;
        lines[order.market].done = order.number;
        forget(id);
    }

    function applyCancelled(Vm.Log memory log) private {
        uint64 id = uint64(uint256(log.topics[1]));
        Order memory order = book[id];
        (Fault fault, uint256 index,) = abi.decode(log.data, (Fault, uint256, int256));
        if (order.fillTime != 0) {
            Line storage line = lines[order.market];
            line.done = order.number;
            if (index != 0) (line.fillTime, line.price) = (order.fillTime, index);
        }
        forget(id);
        onCancelled(fault);
    }

    function forget(uint64 id) private {
        uint256 place = _places[id];
        uint64 last = ids[ids.length - 1];
        (ids[place - 1], _places[last]) = (last, place);
        ids.pop();
        delete _places[id];
        delete book[id];
    }

    function applyFeed(Vm.Log memory log) private {
        if (log.topics[0] != IPriceFeed.PriceUpdated.selector) return onGoverned();
        uint16 market = idOf(log, 1);
        (uint256 price_, uint40 second,) = abi.decode(log.data, (uint256, uint40, uint32));
        uint256 now_ = vm.getBlockTimestamp();
        uint256 integral = integralAt(sums[market].word, now_);
        unchecked {
            integral = (integral - price_ * (now_ - second)) & type(uint120).max;
        }
        sums[market].word = price_ << 168 | uint256(second) << 128 | (now_ + 15 - second) << 120 | integral;
        onPrice(market, price_, second);
    }

    function applyVault(Vm.Log memory log) private {
        bytes32 topic = log.topics[0];
        if (topic == ILpVault.RedeemRequested.selector) {
            (requested[accountOf(log, 1)],) = abi.decode(log.data, (uint256, uint40));
        } else if (topic == ILpVault.RedeemReturned.selector) {
            requested[accountOf(log, 1)] = 0;
        } else if (topic == keccak256("Withdraw(address,address,address,uint256,uint256)")) {
            (, uint256 shares) = abi.decode(log.data, (uint256, uint256));
            requested[accountOf(log, 3)] -= shares;
        } else if (topic == ILpVault.CooldownChanged.selector) {
            onGoverned();
        }
    }

    // ---- reading

    /// @dev §4: C at `time`.
    function integralAt(uint256 word, uint256 time) internal pure returns (uint256) {
        unchecked {
            return (word + (word >> 168) * (time - uint40(word >> 128))) & type(uint120).max;
        }
    }

    /// @dev The price that positions of `market` are judged by.
    function indexOf(uint16 market) internal view returns (uint256) {
        uint256 last = sums[market].finalPrice;
        return last != 0 ? last : sums[market].word >> 168;
    }

    function isEnded(uint16 market) internal view returns (bool) {
        return sums[market].finalPrice != 0;
    }

    function latestSecond(uint16 market) internal view returns (uint256) {
        return uint40(sums[market].word >> 128);
    }

    function accountOf(Vm.Log memory log, uint256 i) private pure returns (address) {
        return address(uint160(uint256(log.topics[i])));
    }

    function idOf(Vm.Log memory log, uint256 i) private pure returns (uint16) {
        return uint16(uint256(log.topics[i]));
    }
}

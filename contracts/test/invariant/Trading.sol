// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IExchange} from "../../src/interfaces/IExchange.sol";
import {IOrders} from "../../src/interfaces/IOrders.sol";
import {Fault, MarketParams, Order, OrderRequest} from "../../src/types/Types.sol";
import {ANY_PRICE, Price, Size, Usd} from "../../src/types/Units.sol";
import {Rules} from "../reference/Rules.sol";
import {Prices} from "./Prices.sol";

/// @dev Traders' orders of all kinds, from request to fill.
abstract contract Trading is Prices {
    /// @dev Most orders that one call executes, and that wait for triggers.
    uint256 private constant MOST_AT_ONCE = 4;
    uint256 private constant MOST_WAITING = 12;

    // ---- actions

    /// @notice A market order from creation to fill: opens, grows, shrinks, closes, turns, or goes too far.
    function makeTrade(uint256 seed) external {
        sow(seed);
        (address who, uint16 market) = (anyTrader(), openMarket());
        if (market == 0) return;
        freshen();
        if (!place(who, marketOrder(who, market))) return;
        tick(orders.params().minDelay);
        if (draw(3) == 0) scale(market, between(990, 1010), 1000);
        executeNext(market);
    }

    /// @notice A position as large as the market takes, on as little margin as it asks.
    function fillUp(uint256 seed) external {
        sow(seed);
        (address who, uint16 market) = (anyTrader(), openMarket());
        if (market == 0) return;
        freshen();
        int256 size = held[who][market].size;
        bool long = size == 0 ? draw(2) == 0 : size > 0;
        uint256 room = roomOf(market, long);
        if (room < 1e6) return tally("no room left");
        int256 delta = int256(draw(4) == 0 ? room : room * between(50, 95) / 100);
        OrderRequest memory request = sized(who, market, long ? delta : -delta, 113);
        if (!place(who, request)) return;
        tick(orders.params().minDelay);
        executeNext(market);
    }

    /// @notice A position too small to be worth a thing.
    function dust(uint256 seed) external {
        sow(seed);
        (address who, uint16 market) = (anyTrader(), openMarket());
        if (market == 0 || held[who][market].size != 0) return;
        freshen();
        int256 size = draw(3) == 0 ? int256(between(1, 9)) : int256(between(1, 1e12));
        OrderRequest memory request = sized(who, market, draw(2) == 0 ? size : -size, 120);
        if (!place(who, request)) return;
        tick(orders.params().minDelay);
        if (executeNext(market)) tally("dust position");
    }

    /// @notice An order that is left to wait, by its owner or his delegate.
    function leaveOrder(uint256 seed) external {
        sow(seed);
        (address who, uint16 market) = (anyTrader(), openMarket());
        if (market == 0) return;
        freshen();
        OrderRequest memory request = marketOrder(who, market);
        if (draw(3) != 0 && ids.length < MOST_WAITING) makeTriggered(request);
        else if (draw(3) == 0) request.acceptablePrice = Price.wrap(price[market]);
        place(ownerOrDelegate(who), request);
    }

    /// @notice Takes margin out of a position.
    function takeMargin(uint256 seed) external {
        sow(seed);
        (address who, uint16 market) = anyHolder();
        if (who == address(0) || isEnded(market)) return;
        freshen();
        Held memory now_ = held[who][market];
        int256 spare = now_.margin + Rules.least(worsePnl(now_, market, indexOf(market)), 0)
            - initial(now_.size, market, indexOf(market));
        if (spare <= 1e6) return tally("no margin to spare");
        OrderRequest memory request = marketRequest(who, market, 0, -spare * int256(between(1, 99)) / 100);
        if (!place(who, request)) return;
        tick(orders.params().minDelay);
        executeNext(market);
    }

    /// @notice Puts margin into a position.
    function addMargin(uint256 seed) external {
        sow(seed);
        (address who, uint16 market) = anyHolder();
        if (who == address(0)) return;
        tryAddMargin(who, market, between(1, 500) * 1e18);
    }

    /// @notice Executes what is next in a row: at once, in time, late, or too late.
    function execute(uint256 seed) external {
        sow(seed);
        uint16 market = anyMarket();
        if (lines[market].done == lines[market].last) market = anyMarket();
        uint256 wait = draw(10);
        if (wait < 3) tick(between(0, 5));
        else if (wait < 5) tick(between(11, 90));
        else if (wait == 5) tick(between(100, 200));
        if (draw(2) == 0) jump(market);
        executeNext(market);
    }

    /// @notice Arms a trigger order whose price has come, or brings the price to it.
    function trigger(uint256 seed) external {
        sow(seed);
        uint64 id = anyWaiting();
        if (id == 0) return;
        Order memory order = book[id];
        tick(between(0, 5));
        if (!isMet(order)) price[order.market] = Price.unwrap(order.triggerPrice);
        if (latestSecond(order.market) <= uint256(order.createdAt) + orders.params().minDelay) {
            tick(orders.params().minDelay + 1);
        }
        pushNow();
        tryTrigger(order);
    }

    /// @notice Cancels an order: its owner's while it waits, anybody's when its time is over.
    function cancel(uint256 seed) external {
        sow(seed);
        if (ids.length == 0) return;
        Order memory order = book[ids[draw(ids.length)]];
        if (draw(3) == 0) tick(between(100, 300));
        tryCancel(draw(2) == 0 ? order.account : bot, order);
    }

    /// @notice A trader trusts another, or no longer.
    function delegate(uint256 seed) external {
        sow(seed);
        (address who, address whom) = (anyTrader(), anyTrader());
        begin(who);
        vm.prank(who);
        exchange.setDelegate(whom, draw(3) != 0);
        done();
    }

    // ---- requests

    /// @dev A market order of one of all kinds.
    function marketOrder(address who, uint16 market) internal returns (OrderRequest memory request) {
        int256 size = held[who][market].size;
        uint256 kind = size == 0 ? draw(5) : draw(12);
        if (kind < 5) {
            bool long = size == 0 ? draw(2) == 0 : size > 0;
            int256 delta = int256(roomOf(market, long) * between(2, 60) / 100);
            return sized(who, market, long ? delta : -delta, between(112, draw(2) == 0 ? 120 : 400));
        }
        if (kind < 7) request = marketRequest(who, market, -size * int256(between(1, 99)) / 100, 0);
        else if (kind < 9) request = marketRequest(who, market, -size, 0);
        else if (kind == 9) return sized(who, market, -size - int256(between(1, 100)) * size / 100, 150);
        else if (kind == 10) return sized(who, market, int256(uint256(params[market].maxOpenInterest)), 120);
        else request = marketRequest(who, market, -size / 2, -int256(between(1, 20)) * 1e18);
        request.reduceOnly = kind < 9 && draw(2) == 0;
        if (draw(4) == 0) request.acceptablePrice = Price.wrap(size > 0 ? 1 : PRICE_LIMIT);
    }

    /// @dev A market order with `percent` of IM for the size that it leads to, and what the fill costs.
    function sized(address who, uint16 market, int256 delta, uint256 percent)
        internal
        view
        returns (OrderRequest memory)
    {
        Held memory now_ = held[who][market];
        uint256 index = price[market];
        int256 size = now_.size + delta;
        int256 needed = initial(size, market, index) * int256(percent) / 100 + slack(market, size, delta, index);
        int256 owned = now_.size == 0 ? int256(0) : Rules.least(equityOf(now_, market), now_.margin);
        return marketRequest(who, market, delta, needed > owned ? needed - owned : int256(0));
    }

    /// @dev What the way in and out may cost: the curve's premium on both, and the fee.
    function slack(uint16 market, int256 size, int256 delta, uint256 index) private view returns (int256) {
        MarketParams storage p = params[market];
        Sums storage sum = sums[market];
        uint256 moved = Rules.mag(sum.longs - sum.shorts) + Rules.mag(delta) + Rules.mag(size);
        return Rules.up(uint256(Rules.notional(size, index)), 2 * moved, p.skewScale)
            + Rules.up(uint256(Rules.notional(delta, index)), p.takerFee, 1e6) + 1e12;
    }

    /// @dev How much more of a side the caps allow at the latest price, units.
    function roomOf(uint16 market, bool long) internal view returns (uint256) {
        MarketParams storage p = params[market];
        Sums storage sum = sums[market];
        int256 side = long ? sum.longs : sum.shorts;
        int256 skew = sum.longs - sum.shorts;
        int256 bySkew = int256(uint256(p.maxSkew)) + (long ? -skew : skew);
        uint256 index = price[market];
        int256 byPool = int256(uint256(till.lpCash) * p.lpShare / 1e6 * 1e18 / index) - side;
        int256 room = Rules.least(Rules.least(bySkew, int256(uint256(p.maxOpenInterest)) - side), byPool);
        return room > 0 ? uint256(room) : 0;
    }

    /// @dev Turns a market order into one that waits for a price within a tenth.
    function makeTriggered(OrderRequest memory request) private {
        uint256 spot = price[request.market] * between(900, 1100) / 1000;
        request.triggerPrice = Price.wrap(spot == 0 ? 1 : spot);
        request.triggerAbove = draw(2) == 0;
        request.expiry = uint40(clock + (draw(4) == 0 ? between(1, 60) : between(1, 12) * 1 hours));
    }

    // ---- calls

    /// @dev Creates an order, with what it escrows paid in before; whether it was.
    function place(address who, OrderRequest memory request) internal returns (bool) {
        int256 needed = Rules.most(Usd.unwrap(request.marginDelta), 0);
        needed += 2 * int256(uint256(orders.params().keeperFee)) * 1e12;
        if (balances[request.account] < needed) payIn(request.account, needed - balances[request.account]);
        begin(who);
        vm.prank(who);
        try orders.create(request) {
            done();
            tally(Price.unwrap(request.triggerPrice) == 0 ? "market order created" : "trigger order created");
            if (who != request.account) tally("order created by a delegate");
            return true;
        } catch (bytes memory reason) {
            if (bytes4(reason) == IOrders.Unfillable.selector) tallyUnfillable(reason);
            refused(
                "create",
                reason,
                abi.encodePacked(
                    IOrders.Unfillable.selector, IOrders.OrderIsLive.selector, IOrders.NothingAsked.selector
                )
            );
            return false;
        }
    }

    function tallyUnfillable(bytes memory reason) private {
        tally(string.concat("unfillable for fault ", vm.toString(uint256(uint8(reason[35])))));
    }

    /// @dev `amount` of USD onto the ledger of `who`, rounded up to tokens.
    function payIn(address who, int256 amount) internal {
        uint256 assets = uint256(amount) / 1e12 + 1;
        give(who, assets);
        begin(who);
        vm.prank(who);
        exchange.deposit(who, assets);
        done();
        tally("deposit");
    }

    /// @dev Executes the next orders of a row, of one second, once that has come; whether something was done.
    function executeNext(uint16 market) internal returns (bool) {
        Order[] memory next = nextOrders(market);
        if (next.length == 0) return false;
        uint40 second = next[0].fillTime;
        if (clock < second) tick(second - clock);
        // the price of that second, told before what came later
        bytes memory update = signedUpdate(second);
        if (clock > second + feed.params().pushMaxAge) freshen();
        else if (draw(2) == 0) tryPush(second);
        return tryExecute(update, next);
    }

    function tryExecute(bytes memory update, Order[] memory next) internal returns (bool) {
        mayPush = true;
        begin(bot);
        try orders.execute(update, next, bot) returns (Fault[] memory faults) {
            done();
            mayPush = false;
            tallyFaults(faults);
            return faults[0] == Fault.None;
        } catch (bytes memory reason) {
            mayPush = false;
            refused("execute", reason, abi.encodePacked(IOrders.NothingDone.selector));
            return false;
        }
    }

    function tallyFaults(Fault[] memory faults) private {
        for (uint256 i = 0; i < faults.length; ++i) {
            tally(string.concat("executed with fault ", vm.toString(uint256(faults[i]))));
        }
    }

    function tryTrigger(Order memory order) internal {
        begin(bot);
        try orders.trigger(order, bot) {
            done();
            tally("order armed");
        } catch (bytes memory reason) {
            refused(
                "trigger",
                reason,
                abi.encodePacked(
                    IOrders.Unfillable.selector,
                    IOrders.OrderIsLive.selector,
                    IOrders.OrderExpired.selector,
                    IOrders.TriggerNotMet.selector,
                    IOrders.TriggerTooEarly.selector
                )
            );
        }
    }

    function tryCancel(address who, Order memory order) internal {
        begin(who);
        vm.prank(who);
        try orders.cancel(list(order)) {
            done();
            tally("order cancelled");
        } catch (bytes memory reason) {
            refused("cancel", reason, abi.encodePacked(IOrders.NotCancellable.selector, IOrders.NotNextInRow.selector));
        }
    }

    function tryAddMargin(address who, uint16 market, uint256 amount) internal returns (bool) {
        if (balances[who] < int256(amount)) payIn(who, int256(amount));
        begin(who);
        vm.prank(who);
        try exchange.addMargin(market, Usd.wrap(int256(amount))) {
            done();
            tally("margin added");
            return true;
        } catch (bytes memory reason) {
            refused(
                "addMargin",
                reason,
                abi.encodePacked(
                    IExchange.OrderIsLive.selector, IExchange.FundingUnpaid.selector, IExchange.MarginNegative.selector
                )
            );
            return false;
        }
    }

    // ---- looking

    /// @dev The next orders of a row that fill at the same second.
    function nextOrders(uint16 market) internal view returns (Order[] memory next) {
        Line storage line = lines[market];
        uint256 n;
        while (n < MOST_AT_ONCE && line.done + n < line.last && sameSecond(market, line.done + 1 + n, line.done + 1)) ++n;
        next = new Order[](n);
        for (uint256 i = 0; i < n; ++i) {
            next[i] = book[numbered[market][uint40(line.done + 1 + i)]];
        }
    }

    function sameSecond(uint16 market, uint256 a, uint256 b) private view returns (bool) {
        return book[numbered[market][uint40(a)]].fillTime == book[numbered[market][uint40(b)]].fillTime;
    }

    /// @dev A market that is live, 0 if chance finds none.
    function openMarket() internal returns (uint16 market) {
        market = anyMarket();
        if (isEnded(market)) market = anyMarket();
        if (isEnded(market)) market = 0;
    }

    /// @dev Somebody with a position, if there is anybody.
    function anyHolder() internal returns (address who, uint16 market) {
        uint256 start = draw(TRADERS * MARKETS);
        for (uint256 i = 0; i < TRADERS * MARKETS; ++i) {
            uint256 place_ = (start + i) % (TRADERS * MARKETS);
            (who, market) = (people[place_ / MARKETS], markets[place_ % MARKETS]);
            if (held[who][market].size != 0) return (who, market);
        }
        return (address(0), 0);
    }

    function anyWaiting() internal returns (uint64) {
        if (ids.length == 0) return 0;
        uint256 start = draw(ids.length);
        for (uint256 i = 0; i < ids.length; ++i) {
            uint64 id = ids[(start + i) % ids.length];
            if (book[id].fillTime == 0 && !isEnded(book[id].market)) return id;
        }
        return 0;
    }

    function ownerOrDelegate(address who) internal returns (address) {
        address other = anyTrader();
        return trusts[who][other] ? other : who;
    }

    function isMet(Order memory order) internal view returns (bool) {
        uint256 bound = Price.unwrap(order.triggerPrice);
        return order.triggerAbove ? price[order.market] >= bound : price[order.market] <= bound;
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Vm} from "forge-std/Vm.sol";

import {IExchange} from "../../src/interfaces/IExchange.sol";
import {IOrders} from "../../src/interfaces/IOrders.sol";
import {
    BalanceReason,
    Fault,
    FeedParams,
    MarketParams,
    Order,
    OrderParams,
    OrderRequest,
    Position,
    Reason,
    Switch
} from "../../src/types/Types.sol";
import {FundingIndex, Price, Size, Usd} from "../../src/types/Units.sol";
import {World} from "../base/World.sol";

/// @dev The words that the tests of the trading path share; ETH unless a market is named.
abstract contract Trading is World {
    int256 internal constant KEEPER_FEE = 0.25e18;
    int256 internal constant RICH = 1_000_000e18;
    /// @dev The block time after setUp; the latest price is one second older.
    uint40 internal constant NOW = uint40(START) + 1;
    uint256 internal constant ORDER_FIELDS = 15;
    uint64 internal constant FIRST_ID = (uint64(ETH) << 40) | 1;

    /// @dev PositionChanged, as plain numbers.
    struct Change {
        address account;
        Reason reason;
        uint64 orderId;
        int256 sizeDelta;
        int256 cost;
        uint256 index;
        int256 fee;
        int256 fundingPaid;
        int256 realizedPnl;
        int256 size;
        int256 margin;
        int256 entry;
        int256 fundingEntry;
        uint40 epoch;
    }

    function time() internal view returns (uint40) {
        return uint40(vm.getBlockTimestamp());
    }

    // ---- orders

    /// @dev A market order, created now at any price.
    function marketOrder(address who, int256 size, int256 margin) internal returns (Order memory) {
        return create(marketRequest(who, ETH, size, margin));
    }

    /// @dev A trigger order at any price for a day.
    function triggerRequest(address who, int256 size, int256 margin, uint256 price, bool above)
        internal
        view
        returns (OrderRequest memory request)
    {
        request = marketRequest(who, ETH, size, margin);
        request.triggerPrice = Price.wrap(price);
        request.triggerAbove = above;
        request.expiry = time() + 1 days;
    }

    function reduceRequest(address who, int256 size) internal pure returns (OrderRequest memory request) {
        request = marketRequest(who, ETH, size, 0);
        request.reduceOnly = true;
    }

    /// @dev A market order with an acceptable price.
    function boundedRequest(address who, int256 size, int256 margin, uint256 acceptable)
        internal
        pure
        returns (OrderRequest memory request)
    {
        request = marketRequest(who, ETH, size, margin);
        request.acceptablePrice = Price.wrap(acceptable);
    }

    /// @dev Fills `order` at `price` of its second.
    function fillAt(Order memory order, uint256 price) internal returns (Fault) {
        return executeAt(order, price, dogePrice);
    }

    /// @dev A whole order of ETH at `price`; the same price before and in its second.
    function tradeAt(address who, int256 size, int256 margin, uint256 price) internal {
        (ethPrice) = price;
        trade(who, ETH, size, margin);
    }

    function pair(Order memory a, Order memory b) internal pure returns (Order[] memory both) {
        both = new Order[](2);
        (both[0], both[1]) = (a, b);
    }

    /// @dev `order` with its `field`-th word changed.
    function altered(Order memory order, uint256 field) internal pure returns (Order memory) {
        bytes memory raw = abi.encode(order);
        raw[32 * field + 31] ^= 0x01;
        return abi.decode(raw, (Order));
    }

    function update(uint40 timestamp, uint256 eth) internal view returns (bytes memory) {
        return bothUpdate(timestamp, eth, dogePrice);
    }

    function single(uint16 market, uint40 timestamp, uint256 price) internal view returns (bytes memory) {
        return updateBy(3, timestamp, abi.encodePacked(market), abi.encodePacked(uint96(price)));
    }

    function trigger(Order memory order) internal {
        orders.trigger(order, bot);
    }

    /// @dev Arms `order`, credited to `bot`; the order as it is then.
    function arm(Order memory order) internal returns (Order memory) {
        (uint40 last,,,,) = orders.row(order.market);
        uint40 newest = feed.quote(order.market).timestamp > time() ? feed.quote(order.market).timestamp : time();
        trigger(order);
        order = copy(order);
        (order.createdAt, order.number) = (time(), last + 1);
        order.fillTime = newest + orders.params().minDelay;
        return order;
    }

    function copy(Order memory order) internal pure returns (Order memory) {
        return abi.decode(abi.encode(order), (Order));
    }

    function cancelBy(address by, Order memory order) internal {
        vm.prank(by);
        orders.cancel(list(order));
    }

    function execute(bytes memory by, Order memory order) internal returns (Fault) {
        return orders.execute(by, list(order), bot)[0];
    }

    // ---- the pool and its rulers

    function allow(address delegate, bool allowed) internal {
        vm.prank(alice);
        exchange.setDelegate(delegate, allowed);
    }

    function setOrderParams(OrderParams memory params) internal {
        vm.prank(address(timelock));
        governance.setOrderParams(params);
    }

    function setFeedParams(FeedParams memory params) internal {
        vm.prank(address(timelock));
        governance.setFeedParams(params);
    }

    /// @dev From now on ETH has a funding rate of 0.
    function stopFunding() internal {
        MarketParams memory params = majorParams();
        params.fundingFactor = 0;
        setParams(ETH, params);
    }

    function setParams(uint16 market, MarketParams memory params) internal {
        vm.prank(address(timelock));
        governance.setMarketParams(market, params);
    }

    function setSwitch(uint16 market, Switch mode, bool on) internal {
        vm.prank(guardian);
        governance.setSwitch(market, mode, on);
    }

    /// @dev Ends ETH at its latest price.
    function endMarket() internal {
        vm.prank(address(timelock));
        governance.endMarket(ETH, Price.wrap(0));
    }

    /// @dev Leaves `left` in lpCash, rounded up to a token unit.
    function drainPool(int256 left) internal {
        uint256 assets = uint256(lpCash() - left) / 1e12;
        vm.prank(address(vault));
        exchange.poolWithdraw(assets, 0, lp, true);
    }

    // ---- expecting

    function expectBalance(address account, int256 delta, int256 balance, BalanceReason reason) internal {
        vm.expectEmit(address(exchange));
        emit IExchange.BalanceChanged(account, Usd.wrap(delta), Usd.wrap(balance), reason);
    }

    function expectPool(int256 cash, int256 insured, int256 treasury, Reason reason) internal {
        vm.expectEmit(address(exchange));
        emit IExchange.PoolChanged(Usd.wrap(cash), Usd.wrap(insured), Usd.wrap(treasury), reason);
    }

    function expectFunding(uint16 market, uint256 integral, int256 long, int256 short) internal {
        vm.expectEmit(address(exchange));
        emit IExchange.FundingAccrued(market, integral, FundingIndex.wrap(long), FundingIndex.wrap(short));
    }

    function expectChange(Change memory c) internal {
        vm.expectEmit(address(exchange));
        emit IExchange.PositionChanged(
            c.account,
            ETH,
            c.reason,
            c.orderId,
            Size.wrap(c.sizeDelta),
            Usd.wrap(c.cost),
            Price.wrap(c.index),
            Usd.wrap(c.fee),
            Usd.wrap(c.fundingPaid),
            Usd.wrap(c.realizedPnl),
            Size.wrap(c.size),
            Usd.wrap(c.margin),
            Usd.wrap(c.entry),
            FundingIndex.wrap(c.fundingEntry),
            c.epoch
        );
    }

    function expectExecuted(uint64 id, address credit, int256 fee) internal {
        vm.expectEmit(address(orders));
        emit IOrders.OrderExecuted(id, credit, Usd.wrap(fee));
    }

    function expectCancelled(uint64 id, Fault reason, address by) internal {
        expectCancelled(id, reason, 0, by, 0);
    }

    function expectCancelled(uint64 id, Fault reason, uint256 price, address by, int256 fee) internal {
        vm.expectEmit(address(orders));
        emit IOrders.OrderCancelled(id, reason, Price.wrap(price), by, Usd.wrap(fee));
    }

    function expectRefused(OrderRequest memory request, bytes memory refusal) internal {
        vm.expectRevert(refusal);
        vm.prank(request.account);
        orders.create(request);
    }

    function expectUnfillable(OrderRequest memory request, Fault fault) internal {
        expectRefused(request, abi.encodeWithSelector(IOrders.Unfillable.selector, fault));
    }

    function expectNotCancellable(Order memory order, address by) internal {
        vm.expectRevert(abi.encodeWithSelector(IOrders.NotCancellable.selector, order.id));
        cancelBy(by, order);
    }

    // ---- looking

    function assertFault(Fault given, Fault expected) internal pure {
        assertEq(uint256(given), uint256(expected), "fault");
    }

    function assertPosition(address who, int256 size, int256 margin, int256 entry, int256 fundingEntry, uint40 epoch)
        internal
        view
    {
        Position memory p = position(who, ETH);
        assertEq(Size.unwrap(p.size), size, "size");
        assertEq(Usd.unwrap(p.margin), margin, "margin");
        assertEq(Usd.unwrap(p.entryNotional), entry, "entryNotional");
        assertEq(FundingIndex.unwrap(p.fundingEntry), fundingEntry, "fundingEntry");
        assertEq(p.epoch, epoch, "epoch");
    }

    function assertCash(int256 cash, int256 insured, int256 treasury) internal view {
        assertEq(lpCash(), cash, "lpCash");
        assertEq(insurance(), insured, "insurance");
        assertEq(Usd.unwrap(exchange.cash().treasury), treasury, "treasury");
    }

    function assertRow(uint16 market, uint40 last, uint40 done, uint40 fillTime, uint256 price, uint40 created)
        internal
        view
    {
        (uint40 last_, uint40 done_, uint40 fillTime_, Price price_, uint40 created_) = orders.row(market);
        assertEq(last_, last, "last");
        assertEq(done_, done, "done");
        assertEq(fillTime_, fillTime, "fillTime");
        assertEq(Price.unwrap(price_), price, "price");
        assertEq(created_, created, "created");
    }

    /// @dev Everything that a fill in ETH could have changed of `who`, the market and the pool, and his balance.
    function stateOf(address who) internal view returns (bytes32) {
        return
            keccak256(abi.encode(position(who, ETH), exchange.marketOf(ETH), exchange.cash(), exchange.balanceOf(who)));
    }

    /// @dev The kinds of the events since vm.recordLogs, in their order.
    function kinds() internal returns (bytes32[] memory topics) {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        topics = new bytes32[](logs.length);
        for (uint256 i = 0; i < logs.length; ++i) {
            topics[i] = logs[i].topics[0];
        }
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Vm} from "forge-std/Vm.sol";

import {IOrders} from "../../src/interfaces/IOrders.sol";
import {Fault, Order, OrderRequest, Position} from "../../src/types/Types.sol";
import {ANY_PRICE, Price, Size, Usd} from "../../src/types/Units.sol";
import {Deployment} from "./Deployment.sol";

/// @dev What one reporter says: packed uint96 prices, one a market, and r | s | v over their EIP-712 hash.
struct Report {
    bytes prices;
    bytes signature;
}

/// @dev An update before it is packed; markets are packed uint16 ids.
struct Update {
    uint40 timestamp;
    bytes markets;
    Report[] reports;
}

/// @dev A deployed exchange with prices, a pool and people, and the short words to play with them.
abstract contract World is Deployment {
    address internal alice = makeAddr("alice");
    address internal bob = makeAddr("bob");
    address internal carol = makeAddr("carol");
    address internal lp = makeAddr("lp");
    address internal bot = makeAddr("bot");

    uint256 internal ethPrice = 2000e18;
    uint256 internal dogePrice = 0.1e18;

    function setUp() public virtual {
        deploy();
        setPrices(ethPrice, dogePrice);
        // the pool is open from the block after a price
        vm.warp(vm.getBlockTimestamp() + 1);
        fundPool(lp, 30_000_000e6);
        fund(alice, 1_000_000e6);
        fund(bob, 1_000_000e6);
        fund(carol, 1_000_000e6);
    }

    // ---- money

    /// @dev New tokens of `who`, deposited on the ledger.
    function fund(address who, uint256 assets) internal {
        mint(who, assets);
        vm.startPrank(who);
        usd.approve(address(exchange), type(uint256).max);
        exchange.deposit(who, assets);
        vm.stopPrank();
    }

    function fundPool(address who, uint256 assets) internal {
        mint(who, assets);
        vm.startPrank(who);
        usd.approve(address(vault), type(uint256).max);
        vault.deposit(assets, who);
        vm.stopPrank();
    }

    function fundInsurance(uint256 assets) internal {
        mint(address(this), assets);
        usd.approve(address(exchange), assets);
        exchange.topUpInsurance(assets);
    }

    function mint(address who, uint256 assets) internal {
        deal(address(usd), who, usd.balanceOf(who) + assets, true);
    }

    // ---- prices

    /// @dev Pushes both markets' prices, of this very second.
    function setPrices(uint256 eth, uint256 doge) internal {
        (ethPrice, dogePrice) = (eth, doge);
        feed.push(bothUpdate(uint40(vm.getBlockTimestamp()), eth, doge));
    }

    /// @dev Lets `elapsed` seconds pass and pushes the prices of the new second.
    function passTo(uint256 elapsed, uint256 eth, uint256 doge) internal {
        vm.warp(vm.getBlockTimestamp() + elapsed);
        setPrices(eth, doge);
    }

    /// @dev Lets `elapsed` seconds pass; prices stay, and are fresh again.
    function pass(uint256 elapsed) internal {
        passTo(elapsed, ethPrice, dogePrice);
    }

    function bothUpdate(uint40 timestamp, uint256 eth, uint256 doge) internal view returns (bytes memory) {
        return updateBy(3, timestamp, abi.encodePacked(ETH, DOGE), abi.encodePacked(uint96(eth), uint96(doge)));
    }

    /// @dev A packed update by the first `count` reporters who all say the same.
    function updateBy(uint256 count, uint40 timestamp, bytes memory markets, bytes memory prices)
        internal
        view
        returns (bytes memory)
    {
        return pack(unpackedBy(count, timestamp, markets, prices));
    }

    function unpackedBy(uint256 count, uint40 timestamp, bytes memory markets, bytes memory prices)
        internal
        view
        returns (Update memory update)
    {
        update.timestamp = timestamp;
        update.markets = markets;
        update.reports = new Report[](count);
        for (uint256 i = 0; i < count; ++i) {
            update.reports[i] = report(reporterKeys[i], timestamp, markets, prices);
        }
    }

    /// @dev timestamp u40 | number of markets u8 | ids u16 | reports, each its prices u96 and r | s | v.
    function pack(Update memory update) internal pure returns (bytes memory packed) {
        packed = abi.encodePacked(update.timestamp, uint8(update.markets.length / 2), update.markets);
        for (uint256 i = 0; i < update.reports.length; ++i) {
            packed = abi.encodePacked(packed, update.reports[i].prices, update.reports[i].signature);
        }
    }

    function report(uint256 key, uint40 timestamp, bytes memory markets, bytes memory prices)
        internal
        view
        returns (Report memory)
    {
        bytes32 hash = feed.reportHash(timestamp, keccak256(markets), keccak256(prices));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, hash);
        return Report({prices: prices, signature: abi.encodePacked(r, s, v)});
    }

    // ---- orders

    /// @dev A market order at any price.
    function marketRequest(address who, uint16 market, int256 sizeDelta, int256 marginDelta)
        internal
        pure
        returns (OrderRequest memory request)
    {
        request.account = who;
        request.market = market;
        request.sizeDelta = Size.wrap(sizeDelta);
        request.marginDelta = Usd.wrap(marginDelta);
        request.acceptablePrice = sizeDelta > 0 ? ANY_PRICE : Price.wrap(0);
    }

    /// @dev Creates `request` as its account; the order as the event tells it.
    function create(OrderRequest memory request) internal returns (Order memory) {
        vm.recordLogs();
        vm.prank(request.account);
        orders.create(request);
        return createdOrder();
    }

    /// @dev The order of the newest OrderCreated since the last vm.recordLogs.
    function createdOrder() internal returns (Order memory order) {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i = logs.length; i > 0; --i) {
            if (logs[i - 1].topics[0] == IOrders.OrderCreated.selector) {
                return abi.decode(logs[i - 1].data, (Order));
            }
        }
        revert("no order was created");
    }

    /// @dev Waits for the order's second and executes it at `eth` and `doge`, credited to `bot`.
    function executeAt(Order memory order, uint256 eth, uint256 doge) internal returns (Fault) {
        if (vm.getBlockTimestamp() < order.fillTime) vm.warp(order.fillTime);
        (ethPrice, dogePrice) = (eth, doge);
        return orders.execute(bothUpdate(order.fillTime, eth, doge), list(order), bot)[0];
    }

    /// @dev A whole market order at the present prices; reverts unless it is filled.
    function trade(address who, uint16 market, int256 sizeDelta, int256 marginDelta) internal {
        pass(1);
        Order memory order = create(marketRequest(who, market, sizeDelta, marginDelta));
        Fault fault = executeAt(order, ethPrice, dogePrice);
        require(fault == Fault.None, "the order was not filled");
    }

    function list(Order memory order) internal pure returns (Order[] memory single) {
        single = new Order[](1);
        single[0] = order;
    }

    // ---- looking

    function position(address who, uint16 market) internal view returns (Position memory) {
        return exchange.positionOf(who, market);
    }

    function sizeOf(address who, uint16 market) internal view returns (int256) {
        return Size.unwrap(position(who, market).size);
    }

    function marginOf(address who, uint16 market) internal view returns (int256) {
        return Usd.unwrap(position(who, market).margin);
    }

    function balanceOf(address who) internal view returns (int256) {
        return Usd.unwrap(exchange.balanceOf(who));
    }

    function lpCash() internal view returns (int256) {
        return Usd.unwrap(exchange.cash().lpCash);
    }

    function insurance() internal view returns (int256) {
        return Usd.unwrap(exchange.cash().insurance);
    }

    function nav() internal view returns (int256) {
        return Usd.unwrap(exchange.poolSummary().nav);
    }
}

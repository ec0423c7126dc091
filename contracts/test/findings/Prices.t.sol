// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";

import {IExchange} from "../../src/interfaces/IExchange.sol";
import {IOrders} from "../../src/interfaces/IOrders.sol";
import {IPriceFeed} from "../../src/interfaces/IPriceFeed.sol";
import {Roles} from "../../src/libraries/Roles.sol";
import {Fault, Order, OrderParams, OrderRequest} from "../../src/types/Types.sol";
import {Price, Usd} from "../../src/types/Units.sol";
import {Update} from "../base/World.sol";
import {Finding} from "./Finding.sol";

contract PricesFindings is Finding {
    // ---- unguarded price setter

    /// @dev Puts her own signature among two honest ones and moves the price to a dollar.
    /// @dev Guard: PriceFeed._signers: every signer is a reporter
    function test_Finding_UnguardedPriceSetter() public {
        uint256[] memory keys = twoReportersAndMallory();
        bytes memory update = signedBy(keys, time(), abi.encodePacked(ETH), abi.encodePacked(uint96(1e18)));
        vm.expectRevert(abi.encodeWithSelector(IPriceFeed.NotReporter.selector, mallory));
        feed.push(update);
        assertEq(latest(), 2000e18);
    }

    /// @dev Makes herself the only reporter.
    /// @dev Guard: PriceFeed.setReporters: onlyGovernance
    function test_Finding_UnguardedPriceSetter_Reporters() public {
        address[] memory add = new address[](1);
        add[0] = mallory;
        address[] memory none = new address[](0);
        vm.expectRevert(abi.encodeWithSelector(IPriceFeed.NotAllowed.selector, mallory, address(governance)));
        vm.prank(mallory);
        feed.setReporters(add, none, 3);
        assertEq(feed.reporterIndex(mallory), 0);
    }

    /// @dev Makes herself the only reporter through the contract that may.
    /// @dev Guard: Governance.setReporters: onlyRole(GOVERNOR)
    function test_Finding_UnguardedPriceSetter_Governance() public {
        address[] memory add = new address[](1);
        add[0] = mallory;
        address[] memory none = new address[](0);
        bytes4 refusal = IAccessControl.AccessControlUnauthorizedAccount.selector;
        vm.expectRevert(abi.encodeWithSelector(refusal, mallory, Roles.GOVERNOR));
        vm.prank(mallory);
        governance.setReporters(add, none, 3);
        assertEq(feed.reporterIndex(mallory), 0);
    }

    /// @dev Buys one reporter, who signs alone.
    /// @dev Guard: PriceFeed._verify: count >= quorum
    function test_Finding_UnguardedPriceSetter_BelowQuorum() public {
        idle(1);
        bytes memory update = updateBy(1, time(), abi.encodePacked(ETH), abi.encodePacked(uint96(1e18)));
        vm.expectRevert(abi.encodeWithSelector(IPriceFeed.BadReportCount.selector, 1, 3));
        feed.push(update);
        assertEq(latest(), 2000e18);
    }

    /// @dev Buys one reporter, who lies among two honest ones.
    /// @dev Guard: Updates.middle: the middle price counts
    function test_Finding_UnguardedPriceSetter_OneLiar() public {
        idle(1);
        feed.push(threeSay(0, 1e18, 2001e18, 2000e18));
        assertEq(latest(), 2000e18);
        idle(1);
        feed.push(threeSay(1, 2000e18, 9000e18, 2001e18));
        assertEq(latest(), 2001e18);
    }

    // ---- stale price after an outage

    /// @dev Liquidates on a price that was true before the feed fell silent.
    /// @dev Guard: Exchange._requireActionable: age <= pushMaxAge
    function test_Finding_StalePriceAfterAnOutage() public {
        trade(alice, ETH, 100e18, 12_000e18);
        passTo(1, 1920e18, dogePrice);
        uint40 timestamp = time();
        idle(11);
        vm.expectRevert(abi.encodeWithSelector(IExchange.PriceTooOld.selector, ETH, timestamp));
        exchange.liquidate(alice, ETH, mallory);
        assertEq(sizeOf(alice, ETH), 100e18);
    }

    /// @dev Orders on a price that was true before the feed fell silent.
    /// @dev Guard: Orders._recentPrice: age <= pushMaxAge
    function test_Finding_StalePriceAfterAnOutage_Order() public {
        pass(1);
        uint40 timestamp = time();
        idle(11);
        vm.expectRevert(abi.encodeWithSelector(IOrders.PriceTooOld.selector, ETH, timestamp));
        vm.prank(mallory);
        orders.create(marketRequest(mallory, ETH, 1e18, 200e18));
    }

    /// @dev Liquidates with the first price after an outage, before its owner could add margin.
    /// @dev Guard: Exchange._requireActionable: not in grace, which PriceFeed._accept begins
    function test_Finding_StalePriceAfterAnOutage_Grace() public {
        trade(alice, ETH, 100e18, 12_000e18);
        passTo(601, 1920e18, dogePrice);
        vm.expectRevert(abi.encodeWithSelector(IExchange.InGrace.selector, ETH));
        exchange.liquidate(alice, ETH, mallory);

        pass(299);
        vm.prank(alice);
        exchange.addMargin(ETH, Usd.wrap(10_000e18));
        pass(1);
        vm.expectPartialRevert(IExchange.Healthy.selector);
        exchange.liquidate(alice, ETH, mallory);
    }

    /// @dev Opens into the first prices after an outage, which others cannot answer yet.
    /// @dev Guard: OrderRules.evaluate: no increase in grace
    function test_Finding_StalePriceAfterAnOutage_Increase() public {
        pass(601);
        vm.expectRevert(abi.encodeWithSelector(IOrders.Unfillable.selector, Fault.Grace));
        vm.prank(mallory);
        orders.create(marketRequest(mallory, ETH, 1e18, 200e18));
    }

    // ---- old wick pushed late

    /// @dev Pushes the second of a wick after newer prices, and liquidates on it.
    /// @dev Guard: PriceFeed.push: timestamp > latest
    function test_Finding_OldWickPushedLate() public {
        trade(alice, ETH, 100e18, 12_000e18);
        uint40 second = time() + 1;
        bytes memory wick = bothUpdate(second, 1840e18, dogePrice);
        pass(2);
        vm.expectRevert(abi.encodeWithSelector(IPriceFeed.NotNewer.selector, ETH, second, second + 1));
        feed.push(wick);
        vm.expectPartialRevert(IExchange.Healthy.selector);
        exchange.liquidate(alice, ETH, mallory);
    }

    /// @dev Keeps the report of a wick that nobody pushed, and pushes it when the price has long recovered.
    /// @dev Guard: PriceFeed.push: age <= pushMaxAge
    function test_Finding_OldWickPushedLate_Silence() public {
        trade(alice, ETH, 100e18, 12_000e18);
        uint40 second = time() + 1;
        bytes memory wick = bothUpdate(second, 1840e18, dogePrice);
        idle(12);
        vm.expectRevert(abi.encodeWithSelector(IPriceFeed.TooOld.selector, second, second + 1));
        feed.push(wick);
        assertEq(latest(), 2000e18);
    }

    /// @dev Has the wick pushed by an order of her own that fills at that second.
    /// @dev Guard: PriceFeed._isPushable: age <= pushMaxAge
    function test_Finding_OldWickPushedLate_ThroughAnOrder() public {
        trade(alice, ETH, 100e18, 12_000e18);
        Order memory order = create(marketRequest(mallory, ETH, 1e18, 200e18));
        vm.warp(order.fillTime + 11);
        bytes memory wick = updateFor(order, 1840e18);
        orders.execute(wick, list(order), mallory);
        assertEq(sizeOf(mallory, ETH), 1e18);
        assertEq(latest(), 2000e18);
        vm.expectPartialRevert(IExchange.PriceTooOld.selector);
        exchange.liquidate(alice, ETH, mallory);
    }

    // ---- prices known while the chain lags

    /// @dev Orders while the feed is ahead of the block's clock, to be filled at a second that is published.
    /// @dev Guard: Orders._arm: F counts from the newest accepted timestamp, if that is later than the block
    function test_Finding_PricesKnownWhileTheChainLags() public {
        uint40 ahead = time() + 10;
        feed.push(bothUpdate(ahead, 2100e18, dogePrice));
        Order memory order = create(marketRequest(mallory, ETH, 1e18, 250e18));
        assertEq(order.fillTime, ahead + 2);
        vm.warp(ahead);
        assertNotExecuted(bothUpdate(ahead - 8, 2000e18, dogePrice), order);
    }

    /// @dev Fills at a published second before the chain's clock has reached it.
    /// @dev Guard: Orders._priceFor: block time >= F
    function test_Finding_PricesKnownWhileTheChainLags_Early() public {
        Order memory order = create(marketRequest(mallory, ETH, 1e18, 200e18));
        vm.warp(order.fillTime - 1);
        assertNotExecuted(updateFor(order, 2000e18), order);
    }

    /// @dev Pushes prices from further ahead than reporters may be, so that the pool trades on the future.
    /// @dev Guard: PriceFeed.push: timestamp <= block time + 15
    function test_Finding_PricesKnownWhileTheChainLags_FarAhead() public {
        uint40 timestamp = time() + 16;
        bytes memory update = bothUpdate(timestamp, 2100e18, dogePrice);
        vm.expectRevert(abi.encodeWithSelector(IPriceFeed.TooFarAhead.selector, timestamp, timestamp - 1));
        feed.push(update);
        assertEq(latest(), 2000e18);
    }

    /// @dev As before, through an update for orders.
    /// @dev Guard: PriceFeed._isPushable: timestamp <= block time + 15
    function test_Finding_PricesKnownWhileTheChainLags_FarAheadUse() public {
        feed.use(bothUpdate(time() + 16, 2100e18, dogePrice));
        assertEq(latest(), 2000e18);
    }

    // ---- two prices for one second

    /// @dev Buys at the lower middle of one quorum and sells at the higher one of another, of the same second.
    /// @dev Guard: Orders._priceFor: the first price used for a second binds all its orders
    function test_Finding_TwoPricesForOneSecond() public {
        (Order memory buy, Order memory sell) = twoOrders();
        vm.warp(buy.fillTime + 1);
        setPrices(2000e18, dogePrice);
        orders.execute(quorumAt(0, buy.fillTime, 1990e18), list(buy), mallory);
        orders.execute(quorumAt(2, buy.fillTime, 2010e18), list(sell), mallory);
        // 1 unit from skew 0 and back
        assertEq(entryOf(mallory, ETH), 1990.000995e18);
        assertEq(entryOf(sybil, ETH), -1990.000995e18);
    }

    /// @dev Fills at another price than the one that everybody was valued at in that second.
    /// @dev Guard: Orders._priceFor: the latest price, if it has the order's second
    function test_Finding_TwoPricesForOneSecond_Latest() public {
        (Order memory buy,) = twoOrders();
        vm.warp(buy.fillTime);
        feed.push(quorumAt(2, buy.fillTime, 2010e18));
        orders.execute(quorumAt(0, buy.fillTime, 1990e18), list(buy), mallory);
        assertEq(entryOf(mallory, ETH), 2010.001005e18);
    }

    /// @dev After a shorter delay came into force, fills at a second before the last one, whose price was not kept.
    /// @dev Guard: Orders._priceFor: F >= the row's last filled second
    function test_Finding_TwoPricesForOneSecond_ShorterDelay() public {
        setDelay(10);
        Order memory first = create(marketRequest(mallory, ETH, 1e18, 200e18));
        setDelay(2);
        Order memory second = create(marketRequest(sybil, ETH, -1e18, 200e18));
        assertEq(second.fillTime, first.fillTime - 8);
        executeAt(first, 2000e18, dogePrice);
        assertNotExecuted(updateFor(second, 2010e18), second);

        vm.warp(second.createdAt + 121);
        orders.cancel(list(second));
        assertEq(balanceOf(sybil), 2_000_000e18);
    }

    // ---- how

    function latest() private view returns (uint256) {
        return Price.unwrap(feed.quote(ETH).price);
    }

    /// @dev Two reporters' keys and mallory's, sorted by address; mallory is then an address with a key.
    function twoReportersAndMallory() private returns (uint256[] memory keys) {
        uint256 key;
        (mallory, key) = makeAddrAndKey("mallory");
        idle(1);
        keys = new uint256[](3);
        (keys[0], keys[1], keys[2]) = (reporterKeys[0], reporterKeys[1], key);
        for (uint256 i = 2; i > 0 && vm.addr(keys[i]) < vm.addr(keys[i - 1]); --i) {
            (keys[i], keys[i - 1]) = (keys[i - 1], keys[i]);
        }
    }

    /// @dev An update of now by three reporters from `first` on, who say different ETH prices.
    function threeSay(uint256 first, uint256 a, uint256 b, uint256 c) private view returns (bytes memory) {
        uint40 timestamp = time();
        bytes memory markets = abi.encodePacked(ETH);
        Update memory update = unpackedBy(3, timestamp, markets, abi.encodePacked(uint96(0)));
        uint256[3] memory said = [a, b, c];
        for (uint256 i = 0; i < 3; ++i) {
            update.reports[i] = report(reporterKeys[first + i], timestamp, markets, abi.encodePacked(uint96(said[i])));
        }
        return pack(update);
    }

    /// @dev The ETH price of `second` as three reporters from `first` on say it.
    function quorumAt(uint256 first, uint40 second, uint256 eth) private view returns (bytes memory) {
        uint256[] memory keys = new uint256[](3);
        (keys[0], keys[1], keys[2]) = (reporterKeys[first], reporterKeys[first + 1], reporterKeys[first + 2]);
        return signedBy(keys, second, abi.encodePacked(ETH), abi.encodePacked(uint96(eth)));
    }

    /// @dev Mallory's buy and sybil's sale of one unit, for the same second.
    function twoOrders() private returns (Order memory buy, Order memory sell) {
        pass(1);
        OrderRequest memory request = marketRequest(mallory, ETH, 1e18, 200e18);
        buy = create(request);
        sell = create(marketRequest(sybil, ETH, -1e18, 200e18));
        assertEq(buy.fillTime, sell.fillTime);
    }

    function setDelay(uint16 minDelay) private {
        vm.prank(address(timelock));
        governance.setOrderParams(OrderParams({minDelay: minDelay, orderLife: 120, keeperFee: 0.25e6}));
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IOrders} from "../../src/interfaces/IOrders.sol";
import {MarketParams, Order, OrderRequest} from "../../src/types/Types.sol";
import {Price, Usd} from "../../src/types/Units.sol";
import {Report, Update, World} from "../base/World.sol";

/// @dev What the attacks of section 10 share: an attacker with two accounts, and governance that suits her.
abstract contract Finding is World {
    /// @dev Paid to whoever executes an order, or arms one.
    int256 internal constant KEEPER_FEE = 0.25e18;

    /// @dev The attacker, and her second account.
    address internal mallory = makeAddr("mallory");
    address internal sybil = makeAddr("sybil");

    function setUp() public virtual override {
        super.setUp();
        fund(mallory, 2_000_000e6);
        fund(sybil, 2_000_000e6);
    }

    function time() internal view returns (uint40) {
        return uint40(vm.getBlockTimestamp());
    }

    /// @dev Lets `elapsed` seconds pass without a price.
    function idle(uint256 elapsed) internal {
        vm.warp(vm.getBlockTimestamp() + elapsed);
    }

    /// @dev Lets a long time pass, and the grace period that the first price after it begins.
    function passLong(uint256 elapsed) internal {
        pass(elapsed - 301);
        pass(300);
        idle(1);
    }

    function setEthParams(MarketParams memory params) internal {
        vm.prank(address(timelock));
        governance.setMarketParams(ETH, params);
    }

    /// @dev A market order that only reduces, at any price.
    function reduceRequest(address who, int256 sizeDelta) internal pure returns (OrderRequest memory request) {
        request = marketRequest(who, ETH, sizeDelta, 0);
        request.reduceOnly = true;
    }

    /// @dev A stop or limit that lives a day.
    function triggerRequest(address who, int256 sizeDelta, uint256 triggerPrice, bool above)
        internal
        view
        returns (OrderRequest memory request)
    {
        request = marketRequest(who, ETH, sizeDelta, 0);
        request.triggerPrice = Price.wrap(triggerPrice);
        request.triggerAbove = above;
        request.expiry = time() + 1 days;
    }

    /// @dev The prices of the order's second, signed.
    function updateFor(Order memory order, uint256 eth) internal view returns (bytes memory) {
        return bothUpdate(order.fillTime, eth, dogePrice);
    }

    /// @dev A packed update signed with `keys`, in their order, all saying the same.
    function signedBy(uint256[] memory keys, uint40 timestamp, bytes memory markets, bytes memory prices)
        internal
        view
        returns (bytes memory)
    {
        Update memory update;
        update.timestamp = timestamp;
        update.markets = markets;
        update.reports = new Report[](keys.length);
        for (uint256 i = 0; i < keys.length; ++i) {
            update.reports[i] = report(keys[i], timestamp, markets, prices);
        }
        return pack(update);
    }

    /// @dev Executing `order` with `update` is refused and leaves it waiting.
    function assertNotExecuted(bytes memory update, Order memory order) internal {
        Order[] memory single = list(order);
        vm.expectRevert(IOrders.NothingDone.selector);
        orders.execute(update, single, bot);
        assertLive(order);
    }

    function assertLive(Order memory order) internal view {
        assertEq(orders.liveOrder(order.account, order.market), orders.hash(order), "the order is not live");
    }

    function assertNotLive(Order memory order) internal view {
        assertFalse(orders.isLive(order.account, order.market), "the order is live");
    }

    function entryOf(address who, uint16 market) internal view returns (int256) {
        return Usd.unwrap(position(who, market).entryNotional);
    }

    /// @dev What the protocol has for its owners: pool, insurance, treasury.
    function protocolCash() internal view returns (int256) {
        return lpCash() + insurance() + Usd.unwrap(exchange.cash().treasury);
    }
}

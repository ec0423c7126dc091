// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {ERC4626} from "@openzeppelin/contracts/token/ERC20/extensions/ERC4626.sol";

import {IExchange} from "../../src/interfaces/IExchange.sol";
import {ILpVault} from "../../src/interfaces/ILpVault.sol";
import {IOrders} from "../../src/interfaces/IOrders.sol";
import {IPriceFeed} from "../../src/interfaces/IPriceFeed.sol";
import {Roles} from "../../src/libraries/Roles.sol";
import {
    FeedParams,
    GlobalParams,
    MarketParams,
    Order,
    OrderParams,
    OrderRequest,
    Switch
} from "../../src/types/Types.sol";
import {Price, Usd} from "../../src/types/Units.sol";
import {Report, Update} from "../base/World.sol";
import {Governing} from "./Governing.sol";

/// @dev I-11: people without a role try every door.
abstract contract Attacking is Governing {
    bytes private constant DENIED =
        abi.encodePacked(IExchange.NotAllowed.selector, IAccessControl.AccessControlUnauthorizedAccount.selector);

    address private _attacker = makeAddr("attacker");

    // ---- actions

    /// @notice Everything that needs a role, without it.
    function attack(uint256 seed) external {
        sow(seed);
        address who = draw(2) == 0 ? _attacker : anyTrader();
        begin(who);
        tryExchange(who);
        tryPool(who);
        tryAdministration(who);
        tryGovernance(who);
        tryRoles(who);
        done();
        tally("attack");
    }

    /// @notice What belongs to others, and prices that no quorum signed.
    function steal(uint256 seed) external {
        sow(seed);
        begin(_attacker);
        (address victim, uint16 market) = anyHolder();
        if (victim == address(0)) (victim, market) = (anyTrader(), anyMarket());
        tryMoney(victim, market);
        tryOrders(victim, market);
        tryShares(providers[draw(PROVIDERS)]);
        tryPrices();
        done();
        tally("theft tried");
    }

    // ---- doors

    function tryExchange(address who) private {
        Order memory order;
        order.account = who;
        order.market = markets[0];
        denied(who, address(exchange), abi.encodeCall(exchange.fill, (order, Price.wrap(1))));
        denied(who, address(exchange), abi.encodeCall(exchange.escrow, (people[0], markets[0], Usd.wrap(1))));
        denied(who, address(exchange), abi.encodeCall(exchange.release, (who, Usd.wrap(1e18))));
        denied(who, address(exchange), abi.encodeCall(exchange.payKeeper, (who, Usd.wrap(1e18))));
        (address holder, uint16 market) = anyHolder();
        denied(who, address(exchange), abi.encodeCall(exchange.deleverage, (holder, market)));
    }

    function tryPool(address who) private {
        denied(who, address(exchange), abi.encodeCall(exchange.poolDeposit, (1e6)));
        denied(who, address(exchange), abi.encodeCall(exchange.poolWithdraw, (1, 0, who, true)));
        denied(who, address(exchange), abi.encodeCall(exchange.withdrawTreasury, (Usd.wrap(1e12), who)));
        denied(who, address(vault), abi.encodeCall(vault.setCooldown, (1)));
    }

    function tryAdministration(address who) private {
        MarketParams memory p = params[markets[0]];
        denied(who, address(exchange), abi.encodeCall(exchange.listMarket, ("X", p)));
        denied(who, address(exchange), abi.encodeCall(exchange.setMarketParams, (markets[0], p)));
        denied(who, address(exchange), abi.encodeCall(exchange.setGlobalParams, (globals)));
        denied(who, address(exchange), abi.encodeCall(exchange.setMode, (markets[0], Switch.StopPoolMoves, 1)));
        denied(who, address(exchange), abi.encodeCall(exchange.endMarket, (markets[0], Price.wrap(0))));
        denied(who, address(orders), abi.encodeCall(orders.setParams, (OrderParams(1, 2, 0))));
        denied(who, address(feed), abi.encodeCall(feed.setParams, (FeedParams(60, 10, 600, 300))));
        denied(who, address(feed), abi.encodeCall(feed.setReporters, (new address[](0), new address[](0), 1)));
    }

    function tryGovernance(address who) private {
        MarketParams memory p = params[markets[0]];
        GlobalParams memory g = globals;
        denied(who, address(governance), abi.encodeCall(governance.listMarket, ("X", p)));
        denied(who, address(governance), abi.encodeCall(governance.setMarketParams, (markets[0], p)));
        denied(who, address(governance), abi.encodeCall(governance.setGlobalParams, (g)));
        denied(who, address(governance), abi.encodeCall(governance.setOrderParams, (OrderParams(1, 2, 0))));
        denied(who, address(governance), abi.encodeCall(governance.setFeedParams, (FeedParams(60, 10, 600, 300))));
        address[] memory none = new address[](0);
        denied(who, address(governance), abi.encodeCall(governance.setReporters, (none, none, 1)));
        denied(who, address(governance), abi.encodeCall(governance.setCooldown, (1 hours)));
        denied(who, address(governance), abi.encodeCall(governance.endMarket, (markets[0], Price.wrap(0))));
        denied(who, address(governance), abi.encodeCall(governance.withdrawTreasury, (Usd.wrap(1e12), who)));
        denied(who, address(governance), abi.encodeCall(governance.setSwitch, (markets[0], Switch.ReduceOnly, true)));
    }

    function tryRoles(address who) private {
        denied(who, address(governance), abi.encodeCall(governance.grantRole, (Roles.GOVERNOR, who)));
        denied(who, address(governance), abi.encodeCall(governance.revokeRole, (Roles.GUARDIAN, guardian)));
        denied(who, address(timelock), abi.encodeCall(timelock.grantRole, (keccak256("PROPOSER_ROLE"), who)));
        bytes memory plan = abi.encodeCall(timelock.schedule, (address(governance), 0, "", 0, 0, 48 hours));
        denied(who, address(timelock), plan);
        denied(who, address(timelock), abi.encodeCall(timelock.execute, (address(governance), 0, "", 0, 0)));
    }

    // ---- belongings

    function tryMoney(address victim, uint16 market) private {
        bytes memory call = abi.encodeCall(exchange.withdraw, (Usd.wrap(balances[_attacker] + 1e12), _attacker));
        fails(_attacker, address(exchange), call, abi.encodePacked(IExchange.InsufficientBalance.selector));
        call = abi.encodeCall(exchange.addMargin, (market, Usd.wrap(1)));
        fails(_attacker, address(exchange), call, abi.encodePacked(IExchange.NoPosition.selector));
        call = abi.encodeCall(exchange.settle, (victim, market));
        if (!isEnded(market)) {
            fails(_attacker, address(exchange), call, abi.encodePacked(IExchange.MarketNotEnded.selector));
        }
        call = abi.encodeCall(exchange.liquidate, (victim, market, _attacker));
        if (!isUnhealthy(held[victim][market], market)) {
            fails(
                _attacker,
                address(exchange),
                call,
                abi.encodePacked(
                    IExchange.Healthy.selector,
                    IExchange.NoPosition.selector,
                    IExchange.PriceTooOld.selector,
                    IExchange.InGrace.selector,
                    IExchange.MarketNotLive.selector
                )
            );
        }
    }

    function tryOrders(address victim, uint16 market) private {
        OrderRequest memory wanted = marketRequest(victim, market, -held[victim][market].size + 1, 0);
        fails(_attacker, address(orders), abi.encodeCall(orders.create, (wanted)), DENIED);
        uint64 id = anyWaiting();
        if (id == 0) return;
        Order memory order = book[id];
        bytes memory call = abi.encodeCall(orders.cancel, (list(order)));
        if (clock <= order.expiry) {
            fails(_attacker, address(orders), call, abi.encodePacked(IOrders.NotCancellable.selector));
        }
        order.account = _attacker;
        call = abi.encodeCall(orders.cancel, (list(order)));
        fails(_attacker, address(orders), call, abi.encodePacked(IOrders.UnknownOrder.selector));
    }

    function tryShares(address victim) private {
        bytes memory short = abi.encodePacked(
            IERC20Errors.ERC20InsufficientAllowance.selector,
            IERC20Errors.ERC20InsufficientBalance.selector,
            ERC4626.ERC4626ExceededMaxRedeem.selector,
            ERC4626.ERC4626ExceededMaxWithdraw.selector,
            ILpVault.ZeroShares.selector
        );
        fails(_attacker, address(vault), abi.encodeCall(vault.redeem, (1, _attacker, victim)), short);
        fails(_attacker, address(vault), abi.encodeCall(vault.withdraw, (1, _attacker, victim)), short);
        fails(_attacker, address(vault), abi.encodeCall(vault.redeem, (1, _attacker, address(vault))), short);
        fails(_attacker, address(vault), abi.encodeCall(vault.transferFrom, (victim, _attacker, 1)), short);
        fails(_attacker, address(vault), abi.encodeCall(vault.requestRedeem, (1)), short);
    }

    function tryPrices() private {
        uint40 second = uint40(clock + 1);
        (bytes memory told, bytes memory prices) = tell(second);
        Update memory update = unpackedBy(signers, second, told, prices);
        update.reports[0].prices[11] ^= 0x01;
        bytes memory unsigned = abi.encodePacked(
            IPriceFeed.NotReporter.selector, IPriceFeed.UnsortedSigners.selector, IPriceFeed.BadReportCount.selector
        );
        fails(_attacker, address(feed), abi.encodeCall(feed.push, (pack(update))), unsigned);
        update.reports = new Report[](0);
        fails(_attacker, address(feed), abi.encodeCall(feed.push, (pack(update))), unsigned);
    }

    // ---- calls

    function denied(address who, address target, bytes memory call) private {
        fails(who, target, call, DENIED);
    }

    /// @dev The call must fail, for one of the `allowed` selectors.
    function fails(address who, address target, bytes memory call, bytes memory allowed) private {
        vm.prank(who);
        (bool ok, bytes memory reason) = target.call(call);
        holds(11, !ok, string.concat("an open door: ", vm.toString(bytes4(call))));
        if (!ok && !isOneOf(bytes4(reason), allowed)) revert Unexpected("attack", bytes.concat(call, reason));
    }
}

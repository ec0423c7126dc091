// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {AccessControl} from "@openzeppelin/contracts/access/AccessControl.sol";

import {IExchange} from "./interfaces/IExchange.sol";
import {IGovernance} from "./interfaces/IGovernance.sol";
import {ILpVault} from "./interfaces/ILpVault.sol";
import {IOrders} from "./interfaces/IOrders.sol";
import {IPriceFeed} from "./interfaces/IPriceFeed.sol";
import {Bounds} from "./libraries/Bounds.sol";
import {Roles} from "./libraries/Roles.sol";
import {FeedParams, GlobalParams, MarketParams, OrderParams, Switch} from "./types/Types.sol";
import {Price, Usd} from "./types/Units.sol";

/// @title Roles and bounds in front of every parameter.
contract Governance is IGovernance, AccessControl {
    /// @dev How long a switch of the guardian holds.
    uint40 private constant SWITCH_LIFE = 7 days;

    IExchange public immutable exchange;
    IOrders public immutable orders;
    IPriceFeed public immutable feed;
    ILpVault public immutable vault;

    /// @param admin Holds DEFAULT_ADMIN_ROLE and GOVERNOR until it hands them over and renounces.
    constructor(IExchange exchange_, IOrders orders_, IPriceFeed feed_, ILpVault vault_, address admin) {
        exchange = exchange_;
        orders = orders_;
        feed = feed_;
        vault = vault_;
        _grantRole(DEFAULT_ADMIN_ROLE, admin);
        _grantRole(Roles.GOVERNOR, admin);
    }

    /// @inheritdoc IGovernance
    function listMarket(bytes32 symbol, MarketParams calldata params)
        external
        onlyRole(Roles.GOVERNOR)
        returns (uint16 market)
    {
        Bounds.check(params, exchange.globalParams());
        return exchange.listMarket(symbol, params);
    }

    /// @inheritdoc IGovernance
    function setMarketParams(uint16 market, MarketParams calldata params) external onlyRole(Roles.GOVERNOR) {
        Bounds.check(params, exchange.globalParams());
        exchange.setMarketParams(market, params);
    }

    /// @inheritdoc IGovernance
    function setGlobalParams(GlobalParams calldata params) external onlyRole(Roles.GOVERNOR) {
        Bounds.check(params);
        uint16 count = exchange.marketCount();
        for (uint16 market = 1; market <= count; ++market) {
            Bounds.check(exchange.marketOf(market).params, params);
        }
        exchange.setGlobalParams(params);
    }

    /// @inheritdoc IGovernance
    function setOrderParams(OrderParams calldata params) external onlyRole(Roles.GOVERNOR) {
        Bounds.check(params);
        orders.setParams(params);
    }

    /// @inheritdoc IGovernance
    function setFeedParams(FeedParams calldata params) external onlyRole(Roles.GOVERNOR) {
        Bounds.check(params);
        feed.setParams(params);
    }

    /// @inheritdoc IGovernance
    function setReporters(address[] calldata add, address[] calldata remove, uint8 quorum)
        external
        onlyRole(Roles.GOVERNOR)
    {
        feed.setReporters(add, remove, quorum);
    }

    /// @inheritdoc IGovernance
    function setCooldown(uint40 cooldown) external onlyRole(Roles.GOVERNOR) {
        Bounds.checkCooldown(cooldown);
        vault.setCooldown(cooldown);
    }

    /// @inheritdoc IGovernance
    function endMarket(uint16 market, Price finalPrice) external onlyRole(Roles.GOVERNOR) {
        exchange.endMarket(market, finalPrice);
    }

    /// @inheritdoc IGovernance
    function withdrawTreasury(Usd amount, address to) external onlyRole(Roles.GOVERNOR) returns (uint256 assets) {
        return exchange.withdrawTreasury(amount, to);
    }

    /// @inheritdoc IGovernance
    function setSwitch(uint16 market, Switch mode, bool on) external onlyRole(Roles.GUARDIAN) {
        exchange.setMode(market, mode, on ? uint40(block.timestamp) + SWITCH_LIFE : 0);
    }
}

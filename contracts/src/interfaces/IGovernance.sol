// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";

import {FeedParams, GlobalParams, MarketParams, OrderParams, Switch} from "../types/Types.sol";
import {Price, Usd} from "../types/Units.sol";

/// @title Who may change what, and within which bounds. Every function reverts without its role, with
/// AccessControlUnauthorizedAccount; every parameter outside its bounds, with OutOfBounds.
interface IGovernance is IAccessControl {
    /// @notice `given` must be at least, or at most, `bound`; both in the units of the parameter.
    error OutOfBounds(string name, uint256 given, uint256 bound);

    // ---- GOVERNOR: the timelock

    /// @notice Lists the next market; needs global parameters.
    function listMarket(bytes32 symbol, MarketParams calldata params) external returns (uint16 market);
    /// @notice Accrues funding first; skewScale can't change.
    function setMarketParams(uint16 market, MarketParams calldata params) external;
    /// @notice Must suit every market that is listed.
    function setGlobalParams(GlobalParams calldata params) external;
    function setOrderParams(OrderParams calldata params) external;
    function setFeedParams(FeedParams calldata params) external;
    function setReporters(address[] calldata add, address[] calldata remove, uint8 quorum) external;
    /// @notice Seconds from a redeem request to its window.
    function setCooldown(uint40 cooldown) external;
    /// @notice Ends a market for good, at its latest price if `finalPrice` is 0, else within 5 % of it, unless that is
    /// stale for an hour.
    function endMarket(uint16 market, Price finalPrice) external;
    /// @notice Pays out of the treasury, rounded down to a token unit.
    function withdrawTreasury(Usd amount, address to) external returns (uint256 assets);

    // ---- GUARDIAN

    /// @notice Sets a switch for 7 days, or lifts it; `market` counts for ReduceOnly alone.
    function setSwitch(uint16 market, Switch mode, bool on) external;
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";

/// @title ERC-4626 shares of the pool, with a redeem cooldown. Amounts in token units (6 decimals), shares with 12.
/// @notice Deposits and redemptions leave 10 bps in the pool, rounded up. While pool moves are blocked every max* is 0
/// and every move reverts with the ERC4626Exceeded… errors.
interface ILpVault is IERC4626 {
    event RedeemRequested(address indexed owner, uint256 shares, uint40 readyAt);
    event RedeemReturned(address indexed owner, uint256 shares);
    event CooldownChanged(uint40 cooldown);

    error NotAllowed(address caller, address allowed);
    error ZeroShares();
    /// @notice One request at a time; the last one is still open.
    error RequestOpen(address owner, uint256 shares, uint40 readyAt);
    /// @notice Nothing to return: no request, or its window is not over.
    error NotReturnable(address owner, uint256 shares, uint256 until);

    /// @notice Escrows `shares` of the caller; they can be redeemed from cooldown to cooldown + 24 h and go back to
    /// him afterwards. Reverts with ZeroShares, RequestOpen or ERC20InsufficientBalance.
    function requestRedeem(uint256 shares) external;

    /// @notice Gives `owner` back what is past its window; open to anyone. Reverts with NotReturnable.
    function returnExpired(address owner) external;

    /// @notice The open request of `owner`: its shares, and when they are ready; (0, 0) if there is none.
    function requestOf(address owner) external view returns (uint256 shares, uint40 readyAt);

    /// @notice Seconds from a request to its window.
    function cooldown() external view returns (uint40);

    /// @notice Only `Governance`. Open requests keep their times.
    function setCooldown(uint40 cooldown_) external;
}

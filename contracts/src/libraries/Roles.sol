// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

/// @title The roles of `Governance`.
library Roles {
    /// @dev Lists and ends markets, sets parameters, reporters and the treasury: the timelock.
    bytes32 internal constant GOVERNOR = keccak256("GOVERNOR");
    /// @dev Sets the three switches.
    bytes32 internal constant GUARDIAN = keccak256("GUARDIAN");
    /// @dev Deleverages when it is due.
    bytes32 internal constant DELEVERAGER = keccak256("DELEVERAGER");
}

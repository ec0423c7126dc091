// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {console} from "forge-std/console.sol";

/// @dev What the handlers remember beside the contracts: which invariant broke first and how, and what was done how
/// often.
abstract contract Ghosts {
    /// @dev A call was refused with an error that nothing in the handler accounts for.
    error Unexpected(string what, bytes reason);

    /// @dev How invariant n was broken first; empty while it holds.
    mapping(uint256 n => string) public broken;
    /// @dev How often something happened.
    mapping(string what => uint256) public count;
    string[] private _counted;

    function holds(uint256 n, bool condition, string memory how) internal {
        if (!condition && bytes(broken[n]).length == 0) broken[n] = how;
    }

    function tally(string memory what) internal {
        if (count[what]++ == 0) _counted.push(what);
    }

    /// @dev Counts a refusal whose selector is one of the packed `allowed`; any other is a failure of the run.
    function tallyRefusal(string memory what, bytes memory reason, bytes memory allowed) internal {
        if (!isOneOf(bytes4(reason), allowed)) revert Unexpected(what, reason);
        tally(string.concat(what, " refused"));
    }

    function isOneOf(bytes4 selector, bytes memory packed) internal pure returns (bool) {
        for (uint256 i = 0; i < packed.length; i += 4) {
            bytes4 each = bytes4(bytes.concat(packed[i], packed[i + 1], packed[i + 2], packed[i + 3]));
            if (each == selector) return true;
        }
        return false;
    }

    /// @notice Prints what was done how often.
    function summarize() external view {
        for (uint256 i = 0; i < _counted.length; ++i) {
            console.log(_counted[i], count[_counted[i]]);
        }
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Fault} from "../types/Types.sol";

/// @title What follows from a fault: §5.
library Faults {
    /// @dev Price faults, and orders that are not there: nothing happened, the order waits.
    function isWaiting(Fault fault) internal pure returns (bool) {
        return fault >= Fault.Stale && fault <= Fault.NotLive;
    }

    /// @dev A fill, or a fault of the user.
    function paysKeeper(Fault fault) internal pure returns (bool) {
        return fault == Fault.None || (fault >= Fault.Slippage && fault <= Fault.PayoutCut);
    }
}

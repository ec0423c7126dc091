// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Batch, Duty, ItemResult, Result} from "../types/Types.sol";

/// @title One transaction for all of a keeper's duties; stateless, holds nothing.
interface IKeeper {
    /// @notice An item that was not done; `index` counts within its duty. `reason` is the selector of its error.
    event ItemFailed(Duty indexed duty, uint256 index, Result result, bytes4 reason);

    /// @notice Pushes prices, settles funding, liquidates, triggers, executes, deleverages, in this order; every item
    /// fails alone. Fees and rewards go to `credit`. Deleveraging needs the caller to have the role. Never reverts for
    /// an item, but a caller must give gas enough: an item without gas fails too.
    /// @return results One an item, in the order of the batch.
    function run(Batch calldata batch, address credit) external returns (ItemResult[] memory results);
}

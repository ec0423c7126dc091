// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {TestUSD} from "../../src/TestUSD.sol";

/// @dev A token that makes one call of its own in the middle of its next transfer, before the balances move.
contract ReentrantToken is TestUSD {
    address private _target;
    bytes private _call;

    /// @dev Whether it has called, and what came of it.
    bool public entered;
    bool public done;
    bytes public answer;

    function arm(address target, bytes calldata call) external {
        (_target, _call) = (target, call);
        (entered, done, answer) = (false, false, "");
    }

    function _update(address from, address to, uint256 value) internal override {
        address target = _target;
        if (target != address(0)) {
            delete _target;
            entered = true;
            (done, answer) = target.call(_call);
        }
        super._update(from, to, value);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Test} from "forge-std/Test.sol";

import {Handler} from "./Handler.sol";

/// @dev A long walk by a fixed seed meets every extreme: no suite of invariants that does nothing.
contract ReachedTest is Test {
    function test_LooseWorldReachesEveryExtreme() public {
        Handler handler = new Handler(true);
        walk(handler, 8, 700);
        string[12] memory extremes = [
            "loss socialised",
            "payout cut",
            "deficit",
            "insurance empty",
            "insurance paid",
            "lpCash below 1 % of its start",
            "partial liquidation",
            "whole liquidation",
            "crash to near 0",
            "price moved by more than 100 %",
            "deleveraged",
            "market ended"
        ];
        for (uint256 i = 0; i < extremes.length; ++i) {
            assertGt(handler.count(extremes[i]), 0, extremes[i]);
        }
    }

    function test_DefaultWorldDoesEverything() public {
        Handler handler = new Handler(false);
        walk(handler, 1, 700);
    }

    function walk(Handler handler, uint256 seed, uint256 steps) private {
        bytes4[] memory actions = handler.actions();
        for (uint256 i = 0; i < steps; ++i) {
            uint256 chance = uint256(keccak256(abi.encode(seed, i)));
            (bool ok, bytes memory reason) =
                address(handler).call(abi.encodeWithSelector(actions[chance % actions.length], chance));
            if (!ok) revert(string.concat("step ", vm.toString(i), ": ", vm.toString(reason)));
        }
        for (uint256 n = 1; n <= 12; ++n) {
            assertEq(handler.broken(n), "");
        }
        if (vm.envOr("SUMMARY", false)) handler.summarize();
    }
}

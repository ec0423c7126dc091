// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {stdError} from "forge-std/Test.sol";
import {Usd} from "../../src/types/Units.sol";
import {Tokens} from "../../src/libraries/Tokens.sol";
import {Builders} from "./Builders.sol";
import {Harness} from "./Harness.sol";

/// @dev Branches: toUsd exact, overflow; toTokensDown exact, with a remainder, 0.
contract TokensTest is Builders {
    Harness private immutable HARNESS = new Harness();

    function test_toUsd_IsExact() public pure {
        assertEq(Tokens.toUsd(0), 0);
        assertEq(Tokens.toUsd(1), 1e12);
        assertEq(Tokens.toUsd(1_234_567), 1.234567e18);
        assertEq(Tokens.toUsd(type(uint128).max), int256(uint256(type(uint128).max)) * 1e12);
    }

    function test_toTokensDown_DropsTheRemainder() public pure {
        assertEq(Tokens.toTokensDown(usd(0)), 0);
        assertEq(Tokens.toTokensDown(usd(1e12 - 1)), 0);
        assertEq(Tokens.toTokensDown(usd(1e12)), 1);
        assertEq(Tokens.toTokensDown(usd(2e12 - 1)), 1);
    }

    function test_RevertWhen_toUsd_Overflows() public {
        vm.expectRevert(stdError.arithmeticError);
        HARNESS.toUsd(type(uint256).max / 1e12 + 1);
    }

    function testFuzz_depositThenWithdrawIsExact(uint256 tokens) public pure {
        tokens = spread(tokens, 0, type(uint128).max);
        assertEq(Tokens.toTokensDown(Tokens.toUsd(tokens)), tokens);
    }

    function testFuzz_withdrawNeverPaysMoreThanTheLedgerHas(uint256 seed) public pure {
        int256 amount = int256(spread(seed, 0, uint256(MAX_CASH)));
        int256 paid = Usd.unwrap(Tokens.toUsd(Tokens.toTokensDown(usd(amount))));
        assertTrue(paid <= amount && amount - paid < 1e12);
    }
}

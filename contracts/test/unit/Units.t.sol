// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {stdError} from "forge-std/Test.sol";
import {
    ANY_PRICE,
    FundingIndex,
    Price,
    Rate,
    Size,
    Usd,
    ZERO_RATE,
    ZERO_SIZE,
    ZERO_USD,
    absSize,
    maxUsd,
    minUsd
} from "../../src/types/Units.sol";
import {Builders} from "./Builders.sol";
import {Harness} from "./Harness.sol";

/// @dev Every operator of every unit is that of its number; sums, differences and negations beyond 256 bits revert.
contract UnitsTest is Builders {
    int256 private constant MIN = type(int256).min;
    int256 private constant MAX = type(int256).max;

    Harness private immutable HARNESS = new Harness();

    function test_Constants() public pure {
        assertEq(ZERO_USD, 0);
        assertEq(ZERO_SIZE, 0);
        assertEq(ZERO_RATE, 0);
        assertEq(ANY_PRICE, type(uint96).max);
        assertGt(Price.unwrap(ANY_PRICE), MAX_PRICE);
    }

    function testFuzz_Usd_Comparisons(int256 a, int256 b) public pure {
        checkUsd(a, b);
        checkUsd(a, a);
        checkUsd(a, a == MAX ? a : a + 1);
    }

    function testFuzz_Size_Comparisons(int256 a, int256 b) public pure {
        checkSize(a, b);
        checkSize(a, a);
        checkSize(a, a == MAX ? a : a + 1);
    }

    function testFuzz_Rate_Comparisons(int256 a, int256 b) public pure {
        checkRate(a, b);
        checkRate(a, a);
        checkRate(a, a == MAX ? a : a + 1);
    }

    function testFuzz_Price_Comparisons(uint256 a, uint256 b) public pure {
        checkPrice(a, b);
        checkPrice(a, a);
        checkPrice(a, a == type(uint256).max ? a : a + 1);
    }

    function testFuzz_FundingIndex_Equality(int256 a, int256 b) public pure {
        assertEq(fundingIndex(a) == fundingIndex(b), a == b);
        assertTrue(fundingIndex(a) == fundingIndex(a));
    }

    function testFuzz_Sums(int256 a, int256 b) public pure {
        (a, b) = (bound(a, MIN / 2, MAX / 2), bound(b, MIN / 2, MAX / 2));
        assertEq(usd(a) + usd(b), a + b);
        assertEq(size(a) + size(b), a + b);
        assertEq(rate(a) + rate(b), a + b);
        assertEq(fundingIndex(a) + fundingIndex(b), a + b);
    }

    function testFuzz_Differences(int256 a, int256 b) public pure {
        (a, b) = (bound(a, MIN / 2, MAX / 2), bound(b, MIN / 2, MAX / 2));
        assertEq(usd(a) - usd(b), a - b);
        assertEq(size(a) - size(b), a - b);
        assertEq(rate(a) - rate(b), a - b);
        assertEq(fundingIndex(a) - fundingIndex(b), a - b);
    }

    function testFuzz_Negations(int256 a) public pure {
        a = bound(a, -MAX, MAX);
        assertEq(-usd(a), -a);
        assertEq(-size(a), -a);
        assertEq(-rate(a), -a);
        assertEq(absSize(size(a)), a < 0 ? -a : a);
    }

    function testFuzz_minUsd_maxUsd(int256 a, int256 b) public pure {
        assertEq(minUsd(usd(a), usd(b)), a < b ? a : b);
        assertEq(maxUsd(usd(a), usd(b)), a > b ? a : b);
    }

    function test_minUsd_maxUsd_Equal() public pure {
        assertEq(minUsd(usd(-5), usd(-5)), -5);
        assertEq(maxUsd(usd(-5), usd(-5)), -5);
    }

    function test_RevertWhen_SumOverflows() public {
        vm.expectRevert(stdError.arithmeticError);
        HARNESS.addUsd(usd(MAX), usd(1));
        vm.expectRevert(stdError.arithmeticError);
        HARNESS.addSize(size(MIN), size(-1));
        vm.expectRevert(stdError.arithmeticError);
        HARNESS.addRate(rate(MAX), rate(1));
        vm.expectRevert(stdError.arithmeticError);
        HARNESS.addFundingIndex(fundingIndex(MAX), fundingIndex(1));
    }

    function test_RevertWhen_DifferenceOverflows() public {
        vm.expectRevert(stdError.arithmeticError);
        HARNESS.subUsd(usd(MIN), usd(1));
        vm.expectRevert(stdError.arithmeticError);
        HARNESS.subSize(size(0), size(MIN));
        vm.expectRevert(stdError.arithmeticError);
        HARNESS.subRate(rate(MIN), rate(1));
        vm.expectRevert(stdError.arithmeticError);
        HARNESS.subFundingIndex(fundingIndex(MIN), fundingIndex(1));
    }

    function test_RevertWhen_NegationOverflows() public {
        vm.expectRevert(stdError.arithmeticError);
        HARNESS.negUsd(usd(MIN));
        vm.expectRevert(stdError.arithmeticError);
        HARNESS.negSize(size(MIN));
        vm.expectRevert(stdError.arithmeticError);
        HARNESS.negRate(rate(MIN));
        vm.expectRevert(stdError.arithmeticError);
        HARNESS.absolute(size(MIN));
    }

    function checkUsd(int256 x, int256 y) private pure {
        (Usd a, Usd b) = (usd(x), usd(y));
        assertEq(a < b, x < y);
        assertEq(a <= b, x <= y);
        assertEq(a > b, x > y);
        assertEq(a >= b, x >= y);
        assertEq(a == b, x == y);
        assertEq(a != b, x != y);
    }

    function checkSize(int256 x, int256 y) private pure {
        (Size a, Size b) = (size(x), size(y));
        assertEq(a < b, x < y);
        assertEq(a <= b, x <= y);
        assertEq(a > b, x > y);
        assertEq(a >= b, x >= y);
        assertEq(a == b, x == y);
        assertEq(a != b, x != y);
    }

    function checkRate(int256 x, int256 y) private pure {
        (Rate a, Rate b) = (rate(x), rate(y));
        assertEq(a < b, x < y);
        assertEq(a <= b, x <= y);
        assertEq(a > b, x > y);
        assertEq(a >= b, x >= y);
        assertEq(a == b, x == y);
    }

    function checkPrice(uint256 x, uint256 y) private pure {
        (Price a, Price b) = (price(x), price(y));
        assertEq(a < b, x < y);
        assertEq(a <= b, x <= y);
        assertEq(a > b, x > y);
        assertEq(a >= b, x >= y);
        assertEq(a == b, x == y);
        assertEq(a != b, x != y);
    }
}

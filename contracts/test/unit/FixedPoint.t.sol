// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {stdError} from "forge-std/Test.sol";
import {FixedPoint} from "../../src/libraries/FixedPoint.sol";
import {Wide} from "../reference/Wide.sol";
import {Builders} from "./Builders.sol";
import {Harness} from "./Harness.sol";

/// @dev Branches.
/// mulDivUp, mulDivDown: exact or not; product 0; product beyond 256 bits; divisor 0.
/// floorDiv: dividend > 0, < 0, 0; exact or not; divisor 0; smallest dividend.
/// abs, withSign: negative or not; smallest number.
contract FixedPointTest is Builders {
    Harness private immutable HARNESS = new Harness();

    function test_W_IsOne() public pure {
        assertEq(FixedPoint.W, 1e18);
        assertEq(FixedPoint.ONE, 1e18);
    }

    function test_mulDiv_Exact() public pure {
        assertEq(FixedPoint.mulDivUp(6, 4, 8), 3);
        assertEq(FixedPoint.mulDivDown(6, 4, 8), 3);
    }

    function test_mulDiv_Inexact() public pure {
        assertEq(FixedPoint.mulDivUp(5, 5, 8), 4);
        assertEq(FixedPoint.mulDivDown(5, 5, 8), 3);
        assertEq(FixedPoint.mulDivUp(1, 1, type(uint256).max), 1);
        assertEq(FixedPoint.mulDivDown(1, 1, type(uint256).max), 0);
    }

    function test_mulDiv_OfZeroIsZero() public pure {
        assertEq(FixedPoint.mulDivUp(0, type(uint256).max, 3), 0);
        assertEq(FixedPoint.mulDivDown(0, type(uint256).max, 3), 0);
    }

    function test_mulDiv_LargestProduct() public pure {
        uint256 max = type(uint256).max;
        assertEq(FixedPoint.mulDivUp(max, 1, 1), max);
        assertEq(FixedPoint.mulDivDown(max, 1, 1), max);
        assertEq(FixedPoint.mulDivUp(max, 1, 2), 2 ** 255);
        assertEq(FixedPoint.mulDivDown(max, 1, 2), 2 ** 255 - 1);
    }

    function test_RevertWhen_mulDiv_ProductIsTooLarge() public {
        vm.expectRevert(stdError.arithmeticError);
        HARNESS.mulDivUp(2 ** 128, 2 ** 128, 2 ** 200);
        vm.expectRevert(stdError.arithmeticError);
        HARNESS.mulDivDown(2 ** 128, 2 ** 128, 2 ** 200);
    }

    function test_RevertWhen_mulDiv_DividesByZero() public {
        vm.expectRevert(stdError.divisionError);
        HARNESS.mulDivUp(0, 1, 0);
        vm.expectRevert(stdError.divisionError);
        HARNESS.mulDivDown(0, 1, 0);
    }

    function testFuzz_mulDiv_AgainstWide(uint256 a, uint256 b, uint256 c) public pure {
        (a, b, c) = (spread(a, 0, 2 ** 128 - 1), spread(b, 0, 2 ** 128 - 1), spread(c, 1, type(uint256).max));
        assertTrue(Wide.isUp(FixedPoint.mulDivUp(a, b, c), a, b, c));
        assertTrue(Wide.isDown(FixedPoint.mulDivDown(a, b, c), a, b, c));
    }

    /// @dev Within 256 bits the quotient, beyond them nothing.
    function testFuzz_mulDiv_RevertsExactlyBeyond256Bits(uint256 a, uint256 b, uint256 c) public {
        (a, b) = (spread(a, 0, type(uint256).max), spread(b, 0, type(uint256).max));
        c = spread(c, 1, type(uint256).max);
        bool reverts = Wide.overflows(a, b);
        if (reverts) vm.expectRevert(stdError.arithmeticError);
        uint256 up = HARNESS.mulDivUp(a, b, c);
        if (reverts) vm.expectRevert(stdError.arithmeticError);
        uint256 down = HARNESS.mulDivDown(a, b, c);
        if (!reverts) assertTrue(Wide.isUp(up, a, b, c) && Wide.isDown(down, a, b, c));
    }

    function test_floorDiv_Positive() public pure {
        assertEq(FixedPoint.floorDiv(7, 2), 3);
        assertEq(FixedPoint.floorDiv(8, 2), 4);
        assertEq(FixedPoint.floorDiv(0, 2), 0);
    }

    function test_floorDiv_NegativeGoesDown() public pure {
        assertEq(FixedPoint.floorDiv(-7, 2), -4);
        assertEq(FixedPoint.floorDiv(-8, 2), -4);
        assertEq(FixedPoint.floorDiv(-1, 1e18), -1);
    }

    function test_RevertWhen_floorDiv_DividesByZero() public {
        vm.expectRevert(stdError.divisionError);
        HARNESS.floorDiv(1, 0);
        vm.expectRevert(stdError.divisionError);
        HARNESS.floorDiv(-1, 0);
    }

    function test_RevertWhen_floorDiv_OfTheSmallestNumber() public {
        vm.expectRevert(stdError.arithmeticError);
        HARNESS.floorDiv(type(int256).min, 1);
    }

    function testFuzz_floorDiv_AgainstWide(uint256 seed, uint256 b) public pure {
        int256 a = spreadSigned(seed, type(int256).max);
        b = spread(b, 1, type(uint256).max);
        int256 got = FixedPoint.floorDiv(a, b);
        if (a < 0) assertTrue(Wide.isUp(uint256(-got), uint256(-a), 1, b));
        else assertTrue(Wide.isDown(uint256(got), uint256(a), 1, b));
    }

    function test_abs() public pure {
        assertEq(FixedPoint.abs(0), 0);
        assertEq(FixedPoint.abs(-3), 3);
        assertEq(FixedPoint.abs(3), 3);
        assertEq(FixedPoint.abs(type(int256).min + 1), uint256(type(int256).max));
    }

    function test_RevertWhen_abs_OfTheSmallestNumber() public {
        vm.expectRevert(stdError.arithmeticError);
        HARNESS.abs(type(int256).min);
    }

    function test_withSign() public pure {
        assertEq(FixedPoint.withSign(3, -1), -3);
        assertEq(FixedPoint.withSign(3, 0), 3);
        assertEq(FixedPoint.withSign(3, 9), 3);
        assertEq(FixedPoint.withSign(0, -1), 0);
    }

    function test_units_LargestParameter() public pure {
        assertEq(FixedPoint.units(MAX_SCALE), 2 ** 112 - 1);
        assertEq(FixedPoint.units(0), 0);
    }

    function test_ppm() public pure {
        assertEq(FixedPoint.ppm(1), 1e12);
        assertEq(FixedPoint.ppm(1_000_000), 1e18);
        assertEq(FixedPoint.ppm(type(uint32).max), int256(uint256(type(uint32).max)) * 1e12);
    }
}

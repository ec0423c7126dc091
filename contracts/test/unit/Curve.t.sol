// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {stdError} from "forge-std/Test.sol";
import {Price, Rate, Usd} from "../../src/types/Units.sol";
import {Curve} from "../../src/libraries/Curve.sol";
import {Rules} from "../reference/Rules.sol";
import {Wide} from "../reference/Wide.sol";
import {Builders} from "./Builders.sol";
import {Harness} from "./Harness.sol";

/// @dev Branches.
/// notional: 0, long, short. premium: skew > 0, < 0, 0. markPrice: above, at and below the index.
/// cost: delta > 0, < 0, 0; skew of either sign. fillPrice: buy, sell, delta 0 reverts. value: long, short, 0.
contract CurveTest is Builders {
    Harness private immutable HARNESS = new Harness();

    /// @dev A trade that the bounds of a market allow.
    struct Point {
        int256 delta;
        int256 skew;
        uint256 scale;
        uint256 index;
    }

    function test_notional() public pure {
        assertEq(Curve.notional(size(2e18), price(3_000e18)), 6_000e18);
        assertEq(Curve.notional(size(-2e18), price(3_000e18)), 6_000e18);
        assertEq(Curve.notional(size(0), price(3_000e18)), 0);
    }

    function test_notional_RoundsUp() public pure {
        assertEq(Curve.notional(size(1), price(1)), 1);
        assertEq(Curve.notional(size(-1), price(1e18 + 1)), 2);
        assertEq(Curve.notional(size(1e18), price(7)), 7);
    }

    function testFuzz_notional_AgainstWide(uint256 a, uint256 b) public pure {
        int256 q = spreadSigned(a, MAX_SIZE);
        b = spread(b, 1, MAX_PRICE);
        assertTrue(Wide.isUp(uint256(Usd.unwrap(Curve.notional(size(q), price(b)))), Rules.mag(q), b, 1e18));
    }

    function test_RevertWhen_notional_Overflows() public {
        vm.expectRevert(stdError.arithmeticError);
        HARNESS.notional(size(2 ** 172), price(2 ** 84));
        vm.expectRevert(stdError.arithmeticError);
        HARNESS.value(size(-(2 ** 172)), price(2 ** 84));
        vm.expectRevert(stdError.arithmeticError);
        HARNESS.notional(size(type(int256).min), price(1));
    }

    function test_premium() public pure {
        assertEq(Curve.premium(size(100e18), size(10_000e18)), 0.01e18);
        assertEq(Curve.premium(size(-100e18), size(10_000e18)), -0.01e18);
        assertEq(Curve.premium(size(0), size(10_000e18)), 0);
    }

    /// @dev Toward zero on both sides.
    function test_premium_RoundsMagnitudeDown() public pure {
        assertEq(Curve.premium(size(2e18), size(3e18)), 666666666666666666);
        assertEq(Curve.premium(size(-2e18), size(3e18)), -666666666666666666);
    }

    function test_RevertWhen_premium_ScaleIsZero() public {
        vm.expectRevert(stdError.divisionError);
        HARNESS.premium(size(1), size(0));
    }

    function testFuzz_premium_AgainstWide(uint256 a, uint256 b) public pure {
        int256 skew = spreadSigned(a, MAX_SIZE);
        b = spread(b, 1, MAX_SCALE);
        int256 got = Rate.unwrap(Curve.premium(size(skew), size(int256(b))));
        assertTrue(Wide.isDown(Rules.mag(got), Rules.mag(skew), 1e18, b));
        assertTrue(got == 0 || (got < 0) == (skew < 0));
    }

    function test_markPrice() public pure {
        assertEq(Curve.markPrice(price(3_000e18), size(100e18), size(10_000e18)), 3_030e18);
        assertEq(Curve.markPrice(price(3_000e18), size(-100e18), size(10_000e18)), 2_970e18);
        assertEq(Curve.markPrice(price(3_000e18), size(0), size(10_000e18)), 3_000e18);
    }

    function test_markPrice_RoundsDown() public pure {
        assertEq(Curve.markPrice(price(1), size(100e18), size(10_000e18)), 1);
        assertEq(Curve.markPrice(price(1), size(-1e18), size(10_000e18)), 0);
    }

    function testFuzz_markPrice_AgainstRules(uint256 seed) public pure {
        Point memory x = point(seed);
        Price got = Curve.markPrice(price(x.index), size(x.skew), size(int256(x.scale)));
        assertEq(got, Rules.mark(x.index, x.skew, x.scale));
    }

    function test_cost_WorkedExample() public pure {
        checkFill(100, 0, 10_000, 100, 100.5e18);
        checkFill(100, 100, 10_000, 100, 101.5e18);
        checkFill(-200, 200, 10_000, 100, 101e18);
    }

    function test_cost_WorkedExampleThroughZero() public pure {
        checkFill(40, -50, 100_000, 1_200, 1_199.64e18);
    }

    /// @dev The same buy costs three times the impact when repeated.
    function test_cost_WorkedExampleTwoLongs() public pure {
        assertEq(costOf(40e18, 0, 10_000e18, 5_000e18), 200_400e18);
        assertEq(costOf(40e18, 40e18, 10_000e18, 5_000e18), 201_200e18);
    }

    function test_cost_OfNothingIsZero() public pure {
        assertEq(costOf(0, 5e18, 10_000e18, 100e18), 0);
    }

    /// @dev Both divisions go against the trader.
    function test_cost_RoundsAgainstTheTrader() public pure {
        assertEq(costOf(1, 0, 10_000e18, 1e18), 2);
        assertEq(costOf(-1, 0, 10_000e18, 1e18), 0);
        assertEq(costOf(-1, 1, 10_000e18, 1.5e18), -1);
        assertEq(costOf(2, -1, 10_000e18, 1.2e18), 3);
        assertEq(costOf(-2, 1, 10_000e18, 1.2e18), -2);
    }

    function testFuzz_cost_AgainstRules(uint256 seed) public pure {
        Point memory x = point(seed);
        assertEq(costOf(x.delta, x.skew, x.scale, x.index), Rules.cost(x.delta, x.skew, x.scale, x.index));
    }

    /// @dev |delta|, |skew|, scale and price each at their largest.
    function test_cost_AtTheBounds() public pure {
        for (uint256 i = 0; i < 16; ++i) {
            int256 delta = (i & 1 == 0 ? int256(1) : -1) * (i & 2 == 0 ? MAX_SIZE : int256(1));
            int256 skew = (i & 4 == 0 ? int256(1) : -1) * (i & 8 == 0 ? MAX_SIZE : int256(1));
            int256 want = Rules.cost(delta, skew, MAX_SCALE, MAX_PRICE);
            assertEq(costOf(delta, skew, MAX_SCALE, MAX_PRICE), want);
            fillPriceOf(want, delta);
        }
    }

    function test_RevertWhen_cost_Overflows() public {
        vm.expectRevert(stdError.arithmeticError);
        HARNESS.cost(size(2 ** 143), size(0), size(int256(MAX_SCALE)), price(1));
        vm.expectRevert(stdError.arithmeticError);
        HARNESS.cost(size(-(2 ** 103)), size(2 ** 103), size(1), price(2 ** 84));
    }

    function test_RevertWhen_cost_ScaleIsZero() public {
        vm.expectRevert(stdError.divisionError);
        HARNESS.cost(size(1), size(0), size(0), price(1));
    }

    function test_fillPrice_RoundsAgainstTheTrader() public pure {
        assertEq(fillPriceOf(10, 3e18), 4);
        assertEq(fillPriceOf(-10, -3e18), 3);
        assertEq(fillPriceOf(9, 3e18), 3);
        assertEq(fillPriceOf(0, -1), 0);
    }

    function test_RevertWhen_fillPrice_OfNothing() public {
        vm.expectRevert(stdError.divisionError);
        HARNESS.fillPrice(usd(1), size(0));
    }

    function testFuzz_fillPrice_AgainstWide(uint256 a, uint256 b) public pure {
        int256 delta = spreadSigned(a, MAX_SIZE);
        if (delta == 0) delta = 1;
        int256 cost = int256(spread(b, 0, uint256(MAX_CASH)));
        uint256 got = Price.unwrap(fillPriceOf(delta < 0 ? -cost : cost, delta));
        if (delta > 0) assertTrue(Wide.isUp(got, uint256(cost), 1e18, uint256(delta)));
        else assertTrue(Wide.isDown(got, uint256(cost), 1e18, uint256(-delta)));
    }

    /// @dev So that naming any price as acceptable means what it says.
    function testFuzz_fillPrice_NeverReachesAnyPrice(uint256 seed) public pure {
        Point memory x = point(seed);
        if (x.delta <= 0) x.delta = 1 - x.delta;
        Price got = Curve.fillPrice(
            Curve.cost(size(x.delta), size(x.skew), size(int256(x.scale)), price(x.index)), size(x.delta)
        );
        assertLt(Price.unwrap(got), type(uint96).max);
    }

    function test_value() public pure {
        assertEq(Curve.value(size(2e18), price(3_000e18)), 6_000e18);
        assertEq(Curve.value(size(-2e18), price(3_000e18)), -6_000e18);
        assertEq(Curve.value(size(0), price(3_000e18)), 0);
    }

    function test_value_RoundsAgainstItsOwner() public pure {
        assertEq(Curve.value(size(1), price(1)), 0);
        assertEq(Curve.value(size(-1), price(1)), -1);
    }

    function testFuzz_value_AgainstWide(uint256 a, uint256 b) public pure {
        int256 q = spreadSigned(a, MAX_SIZE);
        b = spread(b, 1, MAX_PRICE);
        int256 got = Usd.unwrap(Curve.value(size(q), price(b)));
        if (q < 0) assertTrue(Wide.isUp(uint256(-got), uint256(-q), b, 1e18));
        else assertTrue(Wide.isDown(uint256(got), uint256(q), b, 1e18));
    }

    function test_magnitude() public pure {
        assertEq(Curve.magnitude(size(-3)), 3);
        assertEq(Curve.magnitude(size(3)), 3);
        assertEq(Curve.magnitude(size(0)), 0);
    }

    /// @dev Parts never cost less than the whole, and more by two roundings at most.
    function testFuzz_cost_IsPathIndependentUpToRounding(uint256 seed, uint256 part) public pure {
        Point memory x = point(seed);
        int256 first = spreadSigned(part, int256(x.scale / 20) < MAX_SIZE ? int256(x.scale / 20) : MAX_SIZE);
        int256 whole = Usd.unwrap(costOf(x.delta, x.skew, x.scale, x.index));
        int256 parts = Usd.unwrap(costOf(first, x.skew, x.scale, x.index))
            + Usd.unwrap(costOf(x.delta - first, x.skew + first, x.scale, x.index));
        assertGe(parts, whole);
        assertLe(parts, whole + int256(x.index / 1e18) + 3);
    }

    /// @dev Six trades, then one back to where it began.
    function testFuzz_cost_NoRoundTripEarns(uint256 seed) public pure {
        Point memory x = point(seed);
        (int256 paid, int256 skew) = (0, x.skew);
        for (uint256 i = 0; i < 6; ++i) {
            int256 delta = spreadSigned(uint256(keccak256(abi.encode(seed, i))), int256(x.scale / 100));
            paid += Usd.unwrap(costOf(delta, skew, x.scale, x.index));
            skew += delta;
        }
        paid += Usd.unwrap(costOf(x.skew - skew, skew, x.scale, x.index));
        assertGe(paid, 0);
    }

    function testFuzz_cost_ABuyIsNeverCheaperThanASellPays(uint256 seed) public pure {
        Point memory x = point(seed);
        Usd there = costOf(x.delta, x.skew, x.scale, x.index);
        Usd back = costOf(-x.delta, x.skew + x.delta, x.scale, x.index);
        assertGe(Usd.unwrap(there + back), 0);
    }

    function checkFill(int256 delta, int256 skew, int256 scale, uint256 index, uint256 want) private pure {
        Usd cost = costOf(delta * 1e18, skew * 1e18, uint256(scale) * 1e18, index * 1e18);
        assertEq(fillPriceOf(Usd.unwrap(cost), delta * 1e18), want);
    }

    function costOf(int256 delta, int256 skew, uint256 scale, uint256 index) private pure returns (Usd) {
        return Curve.cost(size(delta), size(skew), size(int256(scale)), price(index));
    }

    function fillPriceOf(int256 cost, int256 delta) private pure returns (Price) {
        return Curve.fillPrice(usd(cost), size(delta));
    }

    /// @dev |skew| and |delta| up to a tenth of the scale, the most that maxSkew + maxOpenInterest can be.
    function point(uint256 seed) private pure returns (Point memory x) {
        Random memory random = Random(seed);
        x.scale = spread(random, 1e18, MAX_SCALE);
        int256 most = int256(x.scale / 10) < MAX_SIZE ? int256(x.scale / 10) : MAX_SIZE;
        (x.delta, x.skew) = (spreadSigned(random, most), spreadSigned(random, most));
        x.index = spread(random, 1, MAX_PRICE);
    }
}

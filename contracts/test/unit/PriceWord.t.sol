// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IPriceFeed} from "../../src/interfaces/IPriceFeed.sol";
import {Price} from "../../src/types/Units.sol";
import {PriceWord} from "../../src/libraries/PriceWord.sol";
import {Builders} from "./Builders.sol";

/// @dev Branches: every field at its bits and at its bounds; acceptedAt of an empty word, of timestamps ahead, equal and
/// behind; the integral before, at and after the timestamp, and where it wraps; next on an empty word, in the same block,
/// late and ahead; check at both bounds of a price.
contract PriceWordTest is Builders {
    uint256 private constant WRAP = 1 << 120;
    uint40 private constant T = 1_800_000_000;

    // ---- packing

    function test_fieldsAreAtTheirBits() public pure {
        // price 3, timestamp 5, lag 7 + 15, integral 11
        uint256 word = 3 * 2 ** 168 + 5 * 2 ** 128 + 22 * 2 ** 120 + 11;
        assertEq(PriceWord.price(word), 3);
        assertEq(PriceWord.timestamp(word), 5);
        assertEq(PriceWord.acceptedAt(word), 12);
        assertEq(PriceWord.integralAt(word, 5), 11);
    }

    function test_fieldsDoNotBleed() public pure {
        uint256 full = 2 ** 252 - 1;
        assertEq(PriceWord.price(full), MAX_PRICE);
        assertEq(PriceWord.timestamp(full), type(uint40).max);
        assertEq(PriceWord.acceptedAt(full), uint256(type(uint40).max) + 255 - 15);
        assertEq(PriceWord.integralAt(full, type(uint40).max), WRAP - 1);
    }

    function test_next_PacksEveryField() public pure {
        // C is 11 at T; the next price is accepted 4 s after its second, 10 s after T: 11 + 3 * 10 - 2 * 4
        uint256 before = 3 * 2 ** 168 + uint256(T) * 2 ** 128 + 15 * 2 ** 120 + 11;
        uint256 word = PriceWord.next(before, price(2), T + 6, T + 10);
        assertEq(word, 2 * 2 ** 168 + uint256(T + 6) * 2 ** 128 + 19 * 2 ** 120 + 33);
    }

    function test_next_OfAnEmptyWordStartsAtZero() public pure {
        uint256 word = PriceWord.next(0, price(2000e18), T, T);
        assertEq(word, 2000e18 * 2 ** 168 + uint256(T) * 2 ** 128 + 15 * 2 ** 120);
        word = PriceWord.next(0, price(2000e18), T - 4, T);
        assertEq(word % WRAP, WRAP - 8000e18);
        assertEq(PriceWord.integralAt(word, T), 0);
    }

    function test_next_FillsTheLagByte() public pure {
        uint256 oldest = PriceWord.next(0, price(1), T - 240, T);
        assertEq(oldest >> 120 & 255, 255);
        assertEq(PriceWord.acceptedAt(oldest), T);
        uint256 newest = PriceWord.next(0, price(1), T + 15, T);
        assertEq(newest >> 120 & 255, 0);
        assertEq(PriceWord.acceptedAt(newest), T);
    }

    function test_acceptedAt_OfAnEmptyWordIsZero() public pure {
        assertEq(PriceWord.acceptedAt(0), 0);
    }

    // ---- the integral

    function test_integralAt_RunsWithThePrice() public pure {
        uint256 word = PriceWord.next(0, price(2000e18), T, T);
        assertEq(PriceWord.integralAt(word, T), 0);
        assertEq(PriceWord.integralAt(word, T + 1), 2000e18);
        assertEq(PriceWord.integralAt(word, T + 3600), 7_200_000e18);
    }

    function test_integralAt_BeforeATimestampAhead() public pure {
        uint256 first = PriceWord.next(0, price(2000e18), T, T);
        // accepted 15 s before its second: in force from now
        uint256 word = PriceWord.next(first, price(3000e18), T + 20, T + 5);
        assertEq(PriceWord.integralAt(word, T + 5), 10_000e18);
        assertEq(PriceWord.integralAt(word, T + 6), 13_000e18);
        assertEq(PriceWord.integralAt(word, T + 20), 55_000e18);
        assertEq(PriceWord.integralAt(word, T + 21), 58_000e18);
    }

    function test_next_TwiceInOneBlockIsContinuous() public pure {
        uint256 word = PriceWord.next(0, price(2000e18), T, T);
        word = PriceWord.next(word, price(2500e18), T + 8, T + 10);
        word = PriceWord.next(word, price(3000e18), T + 9, T + 10);
        assertEq(PriceWord.integralAt(word, T + 10), 20_000e18);
        assertEq(PriceWord.integralAt(word, T + 12), 26_000e18);
    }

    function test_integralAt_WrapsModulo() public pure {
        uint256 word = 7 * 2 ** 168 + uint256(T) * 2 ** 128 + 15 * 2 ** 120 + (WRAP - 10);
        assertEq(PriceWord.integralAt(word, T + 1), WRAP - 3);
        assertEq(PriceWord.integralAt(word, T + 2), 4);
        // neither the lag nor the timestamp is touched by a carry
        word = PriceWord.next(word, price(7), T + 2, T + 2);
        assertEq(word, 7 * 2 ** 168 + uint256(T + 2) * 2 ** 128 + 15 * 2 ** 120 + 4);
    }

    function test_integralAt_WrapsAtTheLargestPrice() public pure {
        uint256 word = PriceWord.next(0, price(MAX_PRICE), T, T);
        // (2^84 - 1) * (2^36 + 5) = 2^120 + 5 * 2^84 - 2^36 - 5
        assertEq(PriceWord.integralAt(word, uint256(T) + 2 ** 36 + 5), 5 * 2 ** 84 - 2 ** 36 - 5);
    }

    function testFuzz_nextIsContinuousAndUnpacks(uint256 seed) public pure {
        Random memory random = Random(seed);
        uint256 word = spread(random, 0, 2 ** 252 - 1);
        uint256 raw = spread(random, 1, MAX_PRICE);
        uint256 accepted = spread(random, 240, type(uint40).max - 15);
        uint40 timestamp = uint40(accepted + 15 - spread(random, 0, 255));
        uint256 after_ = PriceWord.next(word, price(raw), timestamp, accepted);
        assertEq(PriceWord.price(after_), raw);
        assertEq(PriceWord.timestamp(after_), timestamp);
        assertEq(PriceWord.acceptedAt(after_), accepted);
        assertEq(PriceWord.integralAt(after_, accepted), PriceWord.integralAt(word, accepted), "continuous");
        assertEq(after_ >> 252, 0);
    }

    function testFuzz_integralGrowsByPriceTimesTime(uint256 seed) public pure {
        Random memory random = Random(seed);
        uint256 word = spread(random, 0, 2 ** 252 - 1);
        uint256 from = spread(random, 0, type(uint40).max);
        uint256 elapsed = spread(random, 0, type(uint40).max);
        uint256 grown = word / 2 ** 168 * elapsed;
        uint256 want = (PriceWord.integralAt(word, from) + grown) % WRAP;
        assertEq(PriceWord.integralAt(word, from + elapsed), want);
    }

    // ---- the bounds of a price

    function check(uint16 market, Price given) external pure {
        PriceWord.check(market, given);
    }

    function test_check_PassesAtTheBounds() public pure {
        PriceWord.check(1, price(1));
        PriceWord.check(1, price(2 ** 84 - 1));
    }

    function test_RevertWhen_check_PriceIsZero() public {
        vm.expectRevert(abi.encodeWithSelector(IPriceFeed.BadPrice.selector, 7, 0, 2 ** 84));
        this.check(7, price(0));
    }

    function test_RevertWhen_check_PriceIsTooLarge() public {
        vm.expectRevert(abi.encodeWithSelector(IPriceFeed.BadPrice.selector, 7, 2 ** 84, 2 ** 84));
        this.check(7, price(2 ** 84));
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {stdError} from "forge-std/Test.sol";
import {Book, MarketParams} from "../../src/types/Types.sol";
import {FundingIndex, Rate, Usd} from "../../src/types/Units.sol";
import {Funding} from "../../src/libraries/Funding.sol";
import {Rules} from "../reference/Rules.sol";
import {Wide} from "../reference/Wide.sol";
import {Builders} from "./Builders.sol";
import {Harness} from "./Harness.sol";

/// @dev Branches.
/// rate: premium > 0, < 0, 0; below, at and above the cap. accrue: no time; longs pay; shorts pay; rate 0; the
/// integral wraps. charges: exact or not. owed: owes, receives, neither. claims: >= 0, < 0, exact. socialized.
contract FundingTest is Builders {
    uint256 private constant DAY_THIRD = 28_800;

    Harness private immutable HARNESS = new Harness();

    function test_rate_FollowsThePremium() public pure {
        assertEq(Funding.rate(rate(0.005e18), major()), 0.005e18);
        assertEq(Funding.rate(rate(-0.005e18), major()), -0.005e18);
        assertEq(Funding.rate(rate(0), major()), 0);
    }

    function test_rate_IsCapped() public pure {
        assertEq(Funding.rate(rate(0.0075e18 - 1), major()), 0.0075e18 - 1);
        assertEq(Funding.rate(rate(0.0075e18), major()), 0.0075e18);
        assertEq(Funding.rate(rate(0.0075e18 + 1), major()), 0.0075e18);
        assertEq(Funding.rate(rate(-1e18), major()), -0.0075e18);
    }

    function test_rate_RoundsMagnitudeDown() public pure {
        MarketParams memory p = major();
        p.fundingFactor = 500_000;
        assertEq(Funding.rate(rate(3), p), 1);
        assertEq(Funding.rate(rate(-3), p), -1);
    }

    function testFuzz_rate_AgainstRules(uint256 a, uint32 factor, uint24 cap) public pure {
        int256 premium = spreadSigned(a, 10e18);
        MarketParams memory p = major();
        (p.fundingFactor, p.fundingCap) = (factor, cap);
        assertEq(Funding.rate(rate(premium), p), Rules.fundingRate(premium, factor, cap));
    }

    function test_charges() public pure {
        (FundingIndex pay, FundingIndex get) = Funding.charges(rate(0.01e18), 3_000e18 * DAY_THIRD);
        assertEq(pay, 30e18);
        assertEq(get, 30e18);
        (pay, get) = Funding.charges(rate(-0.01e18), 3_000e18 * 3_600);
        assertEq(pay, 3.75e18);
        assertEq(get, 3.75e18);
    }

    function test_charges_RoundAgainstBothSides() public pure {
        (FundingIndex pay, FundingIndex get) = Funding.charges(rate(1), 1);
        assertEq(pay, 1);
        assertEq(get, 0);
        (pay, get) = Funding.charges(rate(0), type(uint120).max);
        assertEq(pay, 0);
        assertEq(get, 0);
    }

    /// @dev Including the largest rate and integral.
    function testFuzz_charges_AgainstWide(uint256 a, uint256 b) public pure {
        uint256 perPeriod = spread(a, 0, uint256(type(uint24).max) * 1e12);
        b = spread(b, 0, MAX_INTEGRAL);
        (FundingIndex pay, FundingIndex get) = Funding.charges(rate(int256(perPeriod)), b);
        assertTrue(Wide.isUp(uint256(FundingIndex.unwrap(pay)), perPeriod, b, 1e18 * DAY_THIRD));
        assertTrue(Wide.isDown(uint256(FundingIndex.unwrap(get)), perPeriod, b, 1e18 * DAY_THIRD));
        assertGe(FundingIndex.unwrap(pay), FundingIndex.unwrap(get));
    }

    /// @dev Accruing in parts never lets the payer pay less, nor the receiver get more.
    function testFuzz_charges_PartsFavourThePool(uint256 a, uint256 b, uint256 c) public pure {
        Rate perPeriod = rate(int256(spread(a, 0, 0.1e18)));
        (b, c) = (spread(b, 0, MAX_INTEGRAL / 2), spread(c, 0, MAX_INTEGRAL / 2));
        (FundingIndex payFirst, FundingIndex getFirst) = Funding.charges(perPeriod, b);
        (FundingIndex paySecond, FundingIndex getSecond) = Funding.charges(perPeriod, c);
        (FundingIndex pay, FundingIndex get) = Funding.charges(perPeriod, b + c);
        assertGe(FundingIndex.unwrap(payFirst + paySecond), FundingIndex.unwrap(pay));
        assertLe(FundingIndex.unwrap(getFirst + getSecond), FundingIndex.unwrap(get));
    }

    function test_accrue_NoTimeChangesNothing() public pure {
        Book memory book = skewed(60e18, 10e18);
        bytes32 before = keccak256(abi.encode(book));
        assertFalse(Funding.accrue(book, major(), book.priceIntegral));
        assertEq(keccak256(abi.encode(book)), before);
    }

    function test_accrue_LongsPay() public pure {
        Book memory book = skewed(60e18, 10e18);
        assertTrue(Funding.accrue(book, major(), 1_000 + 3_000e18 * DAY_THIRD));
        assertEq(book.fundingLong, 7e18 + 15e18);
        assertEq(book.fundingShort, -3e18 - 15e18);
        assertEq(book.priceIntegral, 1_000 + 3_000e18 * DAY_THIRD);
    }

    function test_accrue_ShortsPay() public pure {
        Book memory book = skewed(10e18, 60e18);
        assertTrue(Funding.accrue(book, major(), 1_000 + 3_000e18 * DAY_THIRD));
        assertEq(book.fundingLong, 7e18 - 15e18);
        assertEq(book.fundingShort, -3e18 + 15e18);
    }

    function test_accrue_RoundsAgainstBothSides() public pure {
        Book memory book = skewed(60e18, 10e18);
        Funding.accrue(book, major(), 1_001);
        assertEq(book.fundingLong, 7e18 + 1);
        assertEq(book.fundingShort, -3e18);
        book = skewed(10e18, 60e18);
        Funding.accrue(book, major(), 1_001);
        assertEq(book.fundingLong, 7e18);
        assertEq(book.fundingShort, -3e18 + 1);
    }

    /// @dev Nobody owes anything for the time at rate 0, later either.
    function test_accrue_RateZeroMovesTheIntegral() public pure {
        Book memory book = skewed(60e18, 60e18);
        assertTrue(Funding.accrue(book, major(), 5_000));
        assertEq(book.fundingLong, 7e18);
        assertEq(book.fundingShort, -3e18);
        assertEq(book.priceIntegral, 5_000);
    }

    function test_accrue_IntegralWraps() public pure {
        Book memory book = skewed(60e18, 10e18);
        book.priceIntegral = MAX_INTEGRAL - 3_000e18 * DAY_THIRD + 6;
        assertTrue(Funding.accrue(book, major(), 5));
        assertEq(book.fundingLong, 7e18 + 15e18);
        assertEq(book.priceIntegral, 5);
    }

    /// @dev I-8.
    function testFuzz_accrue_TwiceChangesNothing(uint256 seed) public pure {
        (Book memory book, MarketParams memory p, uint256 integral) = accruable(seed);
        Funding.accrue(book, p, integral);
        bytes32 once = keccak256(abi.encode(book));
        assertFalse(Funding.accrue(book, p, integral));
        assertEq(keccak256(abi.encode(book)), once);
    }

    /// @dev I-4: all that is received was paid.
    function testFuzz_accrue_PayersPayAtLeastWhatReceiversGet(uint256 seed) public pure {
        (Book memory book, MarketParams memory p, uint256 integral) = accruable(seed);
        Usd before = Funding.claims(book);
        Funding.accrue(book, p, integral);
        assertGe(Usd.unwrap(Funding.claims(book)), Usd.unwrap(before));
    }

    function testFuzz_accrue_AgainstRules(uint256 seed) public pure {
        (Book memory book, MarketParams memory p, uint256 integral) = accruable(seed);
        Rules.State memory a = plain(noPosition(), book, noCash());
        uint256 elapsed =
            integral >= book.priceIntegral ? integral - book.priceIntegral : 2 ** 120 - book.priceIntegral + integral;
        int256 r = Rules.fundingRate(Rules.premium(a.longs - a.shorts, p.skewScale), p.fundingFactor, p.fundingCap);
        int256 pay = Rules.up(Rules.mag(r), elapsed, 1e18 * DAY_THIRD);
        int256 get = Rules.down(Rules.mag(r), elapsed, 1e18 * DAY_THIRD);
        assertEq(Funding.accrue(book, p, integral), elapsed != 0);
        assertEq(book.fundingLong, a.fundingLong + (r > 0 ? pay : -get));
        assertEq(book.fundingShort, a.fundingShort + (r > 0 ? -get : pay));
        assertEq(book.priceIntegral, integral);
    }

    function test_owed_RoundsAgainstThePosition() public pure {
        assertEq(Funding.owed(size(1), fundingIndex(1), fundingIndex(0)), 1);
        assertEq(Funding.owed(size(-1), fundingIndex(1), fundingIndex(0)), 1);
        assertEq(Funding.owed(size(1), fundingIndex(-1), fundingIndex(0)), 0);
        assertEq(Funding.owed(size(-1.5e18), fundingIndex(0), fundingIndex(1)), -1);
    }

    function test_owed() public pure {
        assertEq(Funding.owed(size(2e18), fundingIndex(5e18), fundingIndex(2e18)), 6e18);
        assertEq(Funding.owed(size(-2e18), fundingIndex(-5e18), fundingIndex(-2e18)), -6e18);
        assertEq(Funding.owed(size(2e18), fundingIndex(5e18), fundingIndex(5e18)), 0);
        assertEq(Funding.owed(size(0), fundingIndex(5e18), fundingIndex(2e18)), 0);
    }

    function testFuzz_owed_AgainstWide(uint256 a, uint256 b, uint256 c) public pure {
        (int256 q, int256 side, int256 entry) =
            (spreadSigned(a, MAX_SIZE), spreadSigned(b, MAX_INDEX), spreadSigned(c, MAX_INDEX));
        int256 got = Usd.unwrap(Funding.owed(size(q), fundingIndex(side), fundingIndex(entry)));
        if (side >= entry) assertTrue(Wide.isUp(uint256(got), Rules.mag(q), uint256(side - entry), 1e18));
        else assertTrue(Wide.isDown(uint256(-got), Rules.mag(q), uint256(entry - side), 1e18));
    }

    /// @dev What one side pays is at least what the other receives, position by position.
    function testFuzz_owed_EqualSidesNeverReceiveMoreThanIsPaid(uint256 a, uint256 b, uint256 c) public pure {
        int256 q = int256(spread(a, 0, uint256(MAX_SIZE)));
        (FundingIndex pay, FundingIndex get) =
            Funding.charges(rate(int256(spread(b, 0, 0.1e18))), spread(c, 0, MAX_INTEGRAL));
        Usd paid = Funding.owed(size(q), pay, fundingIndex(0));
        Usd received = -Funding.owed(size(-q), fundingIndex(0) - get, fundingIndex(0));
        assertGe(Usd.unwrap(paid), Usd.unwrap(received));
    }

    function test_RevertWhen_owed_Overflows() public {
        vm.expectRevert(stdError.arithmeticError);
        HARNESS.owed(size(2 ** 130), fundingIndex(2 ** 127), fundingIndex(0));
        vm.expectRevert(stdError.arithmeticError);
        HARNESS.owed(size(1), fundingIndex(type(int256).max), fundingIndex(-1));
    }

    function test_claims() public pure {
        Book memory book = skewed(60e18, 10e18);
        assertEq(Funding.claims(book), 390e18);
        book.fundingDebt = 60e18 * 7e18 - 10e18 * 3e18;
        assertEq(Funding.claims(book), 0);
    }

    function test_claims_RoundDown() public pure {
        Book memory book = skewed(60e18, 10e18);
        book.fundingDebt = 60e18 * 7e18 - 10e18 * 3e18 + 1;
        assertEq(Funding.claims(book), -1);
        book.fundingDebt -= 2;
        assertEq(Funding.claims(book), 0);
    }

    /// @dev Including the largest sums that the bounds allow.
    function testFuzz_claims_AgainstFloor(uint256 a, uint256 b, uint256 c) public pure {
        Book memory book;
        book.longOpenInterest = size(int256(spread(a, 0, uint256(MAX_SIZE))));
        book.shortOpenInterest = size(int256(spread(b, 0, uint256(MAX_SIZE))));
        book.fundingLong = fundingIndex(spreadSigned(a ^ c, MAX_INDEX));
        book.fundingShort = fundingIndex(spreadSigned(b ^ c, MAX_INDEX));
        book.fundingDebt = spreadSigned(c, 2 * MAX_SIZE * MAX_INDEX);
        Rules.State memory s = plain(noPosition(), book, noCash());
        int256 exact = s.longs * s.fundingLong + s.shorts * s.fundingShort - s.fundingDebt;
        int256 got = Usd.unwrap(Funding.claims(book));
        assertTrue(got * 1e18 <= exact && exact < (got + 1) * 1e18);
    }

    function test_RevertWhen_claims_Overflow() public {
        Book memory book = skewed(2 ** 129, 0);
        book.fundingLong = fundingIndex(2 ** 127);
        vm.expectRevert(stdError.arithmeticError);
        HARNESS.claims(book);
    }

    function test_socialized() public pure {
        assertEq(Funding.socialized(usd(10e18), size(4e18)), 2.5e18);
        assertEq(Funding.socialized(usd(1), size(3e18)), 1);
        assertEq(Funding.socialized(usd(5), size(3e18)), 2);
    }

    /// @dev Rounded up, so that the side really gives the amount.
    function testFuzz_socialized_TakesTheAmount(uint256 a, uint256 b) public pure {
        int256 amount = int256(spread(a, 0, uint256(MAX_CASH)));
        int256 open = int256(spread(b, 1, uint256(MAX_SIZE)));
        FundingIndex raise = Funding.socialized(usd(amount), size(open));
        assertTrue(Wide.isUp(uint256(FundingIndex.unwrap(raise)), uint256(amount), 1e18, uint256(open)));
        assertGe(FundingIndex.unwrap(raise) * open, amount * 1e18);
    }

    function test_RevertWhen_socialized_OnAnEmptySide() public {
        vm.expectRevert(stdError.divisionError);
        HARNESS.socialized(usd(1), size(0));
    }

    function skewed(int256 longs, int256 shorts) private pure returns (Book memory book) {
        (book.longOpenInterest, book.shortOpenInterest) = (size(longs), size(shorts));
        (book.fundingLong, book.fundingShort) = (fundingIndex(7e18), fundingIndex(-3e18));
        book.priceIntegral = 1_000;
    }

    function accruable(uint256 seed) private pure returns (Book memory book, MarketParams memory p, uint256 integral) {
        Random memory random = Random(seed);
        p = anyParams(random);
        uint256 most = lesser(p.maxOpenInterest, uint256(MAX_SIZE));
        book = skewed(int256(spread(random, 0, most)), int256(spread(random, 0, most)));
        book.priceIntegral = spread(random, 0, MAX_INTEGRAL);
        integral = spread(random, 0, MAX_INTEGRAL);
    }
}

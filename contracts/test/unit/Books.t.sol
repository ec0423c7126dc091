// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {stdError} from "forge-std/Test.sol";
import {Book, Context, Position} from "../../src/types/Types.sol";
import {Price, Usd} from "../../src/types/Units.sol";
import {Books} from "../../src/libraries/Books.sol";
import {Rules} from "../reference/Rules.sol";
import {Builders} from "./Builders.sol";
import {Harness} from "./Harness.sol";

/// @dev Branches.
/// openInterest, fundingIndex, profit: long, short. remove, add: long, short, size 0.
contract BooksTest is Builders {
    Harness private immutable HARNESS = new Harness();

    function test_skew() public pure {
        assertEq(Books.skew(sample()), 50e18);
        Book memory book = sample();
        book.shortOpenInterest = size(100e18);
        assertEq(Books.skew(book), -40e18);
    }

    function test_cost_StartsFromTheSkew() public pure {
        assertEq(Books.cost(sample(), size(100e18), major(), price(100e18)), 10_100e18);
        assertEq(Books.cost(sample(), size(-50e18), major(), price(100e18)), -5_012.5e18);
    }

    function test_openInterest_fundingIndex_OfEachSide() public pure {
        assertEq(Books.openInterest(sample(), true), 60e18);
        assertEq(Books.openInterest(sample(), false), 10e18);
        assertEq(Books.fundingIndex(sample(), true), 7e18);
        assertEq(Books.fundingIndex(sample(), false), -3e18);
    }

    function test_profit_OfEachSide() public pure {
        assertEq(Books.profit(sample(), true, price(110e18)), 600e18);
        assertEq(Books.profit(sample(), false, price(110e18)), -100e18);
        assertEq(Books.profit(sample(), false, price(95e18)), 50e18);
    }

    function test_profit_RoundsDownOnBothSides() public pure {
        Book memory book;
        (book.longOpenInterest, book.shortOpenInterest) = (size(1), size(1));
        assertEq(Books.profit(book, true, price(1)), 0);
        assertEq(Books.profit(book, false, price(1)), -1);
    }

    function test_profit_OfAnEmptySideIsZero() public pure {
        Book memory book;
        assertEq(Books.profit(book, true, price(MAX_PRICE)), 0);
        assertEq(Books.profit(book, false, price(MAX_PRICE)), 0);
    }

    function testFuzz_profit_AgainstRules(uint256 seed) public pure {
        Context memory c = anyContext(seed);
        Rules.State memory a = plain(c.position, c.book, c.cash);
        uint256 index = Price.unwrap(c.quote.price);
        assertEq(Books.profit(c.book, true, c.quote.price), Rules.sideProfit(a, true, index));
        assertEq(Books.profit(c.book, false, c.quote.price), Rules.sideProfit(a, false, index));
    }

    /// @dev Winners of a side never win more, each for himself, than the side; but for a unit each.
    function testFuzz_profit_IsTheSumOverPositions(uint256 seed) public pure {
        Random memory random = Random(seed);
        uint256 index = spread(random, 1, 1e30);
        (Book memory book, int256 sum) = (sample(), 0);
        (book.longOpenInterest, book.longEntry) = (size(0), usd(0));
        for (uint256 i = 0; i < 5; ++i) {
            Position memory x = anyPosition(random, int256(spread(random, 1, 1e30)), index);
            Books.add(book, x);
            sum += pnlOf(x, index);
        }
        int256 profit = Usd.unwrap(Books.profit(book, true, price(index)));
        assertTrue(sum <= profit && profit < sum + 5);
    }

    function test_add_Long() public pure {
        Book memory book = sample();
        Books.add(book, Position(size(2e18), usd(9e18), usd(210e18), fundingIndex(5e18), 4));
        assertEq(book.longOpenInterest, 62e18);
        assertEq(book.longEntry, 6_210e18);
        assertEq(book.shortOpenInterest, 10e18);
        assertEq(book.shortEntry, -1_000e18);
        assertEq(book.fundingDebt, 100e36 + 10e36);
    }

    function test_add_Short() public pure {
        Book memory book = sample();
        Books.add(book, Position(size(-2e18), usd(9e18), usd(-210e18), fundingIndex(-5e18), 4));
        assertEq(book.longOpenInterest, 60e18);
        assertEq(book.longEntry, 6_000e18);
        assertEq(book.shortOpenInterest, 12e18);
        assertEq(book.shortEntry, -1_210e18);
        assertEq(book.fundingDebt, 100e36 - 10e36);
    }

    function test_add_remove_NothingChangesNothing() public pure {
        Book memory book = sample();
        Books.add(book, noPosition());
        Books.remove(book, noPosition());
        assertEq(keccak256(abi.encode(book)), keccak256(abi.encode(sample())));
    }

    /// @dev I-2: exactly, whatever the funding entries, up to the bounds.
    function testFuzz_remove_UndoesAdd(uint256 a, uint256 b, uint256 c) public pure {
        Book memory book = sample();
        int256 q = spreadSigned(a, MAX_SIZE);
        int256 e = q == 0 ? int256(0) : Rules.sign(q) * int256(spread(b, 0, uint256(MAX_CASH)));
        Position memory x = Position(size(q), usd(1), usd(e), fundingIndex(spreadSigned(c, MAX_INDEX)), 1);
        Books.add(book, x);
        Book memory want = sample();
        count(want, x);
        assertEq(keccak256(abi.encode(book)), keccak256(abi.encode(want)));
        Books.remove(book, x);
        assertEq(keccak256(abi.encode(book)), keccak256(abi.encode(sample())));
    }

    function test_RevertWhen_profit_Overflows() public {
        Book memory book;
        book.longOpenInterest = size(2 ** 172);
        vm.expectRevert(stdError.arithmeticError);
        HARNESS.profit(book, true, price(2 ** 84));
    }

    function pnlOf(Position memory x, uint256 index) private pure returns (int256) {
        Rules.State memory a = plain(x, sample(), noCash());
        return Rules.value(a.size, index) - a.entry;
    }

    /// @dev 60 long and 10 short, all opened at 100; funding indices 7 and -3.
    function sample() private pure returns (Book memory book) {
        (book.longOpenInterest, book.shortOpenInterest) = (size(60e18), size(10e18));
        (book.longEntry, book.shortEntry) = (usd(6_000e18), usd(-1_000e18));
        (book.fundingLong, book.fundingShort) = (fundingIndex(7e18), fundingIndex(-3e18));
        (book.fundingDebt, book.priceIntegral) = (100e36, 5);
    }
}

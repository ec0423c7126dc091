// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {stdError} from "forge-std/Test.sol";
import {Book, Context, GlobalParams, MarketParams, Position} from "../../src/types/Types.sol";
import {Price, Rate, Size, Usd} from "../../src/types/Units.sol";
import {Margin} from "../../src/libraries/Margin.sol";
import {Rules} from "../reference/Rules.sol";
import {Wide} from "../reference/Wide.sol";
import {Builders} from "./Builders.sol";
import {Harness} from "./Harness.sol";

/// @dev Branches.
/// pnl, exitPnl, owed, equity: long, short, no position. initialRate, maintenanceRate: size 0, exact or not, factor 0.
/// initialMargin, maintenanceMargin: by rate, by minimum. marginRatio: equity > 0, 0, < 0; no notional.
/// shareUp, shareDown: exact or not.
contract MarginTest is Builders {
    Harness private immutable HARNESS = new Harness();

    function test_pnl() public pure {
        assertEq(Margin.pnl(longTwo(), price(3_300e18)), 600e18);
        assertEq(Margin.pnl(longTwo(), price(2_700e18)), -600e18);
        assertEq(Margin.pnl(shortTwo(), price(3_300e18)), -600e18);
        assertEq(Margin.pnl(shortTwo(), price(2_700e18)), 600e18);
        assertEq(Margin.pnl(noPosition(), price(3_300e18)), 0);
    }

    function test_pnl_RoundsAgainstThePosition() public pure {
        Position memory x;
        x.size = size(1);
        assertEq(Margin.pnl(x, price(1)), 0);
        x.size = size(-1);
        assertEq(Margin.pnl(x, price(1)), -1);
    }

    /// @dev Leaving on the curve moves the price against the one who leaves.
    function test_exitPnl_Long() public pure {
        Book memory book;
        count(book, longTwo());
        // sells 2 from skew 2: average premium 1 / 10,000
        assertEq(Margin.exitPnl(longTwo(), book, major(), price(3_000e18)), 0.6e18);
        book.shortOpenInterest = size(4e18);
        // sells 2 from skew -2: average premium -3 / 10,000
        assertEq(Margin.exitPnl(longTwo(), book, major(), price(3_000e18)), -1.8e18);
    }

    function test_exitPnl_Short() public pure {
        Book memory book;
        count(book, shortTwo());
        assertEq(Margin.exitPnl(shortTwo(), book, major(), price(3_000e18)), 0.6e18);
        assertEq(Margin.exitPnl(noPosition(), book, major(), price(3_000e18)), 0);
    }

    function test_owed_OfEachSide() public pure {
        Book memory book = charged();
        assertEq(Margin.owed(longTwo(), book), 14e18);
        assertEq(Margin.owed(shortTwo(), book), -6e18);
        assertEq(Margin.owed(noPosition(), book), 0);
    }

    function test_equity() public pure {
        Book memory book = charged();
        assertEq(Margin.equity(longTwo(), book, price(3_300e18)), 1_000e18 + 600e18 - 14e18);
        assertEq(Margin.equity(shortTwo(), book, price(3_300e18)), 1_000e18 - 600e18 + 6e18);
        assertEq(Margin.equity(longTwo(), book, price(2_000e18)), 1_000e18 - 2_000e18 - 14e18);
    }

    function testFuzz_equity_AgainstRules(uint256 seed, uint256 m) public pure {
        Context memory c = anyContext(seed);
        c.position.margin = usd(int256(spread(m, 0, uint256(MAX_MARGIN))));
        Rules.State memory a = plain(c.position, c.book, c.cash);
        uint256 index = Price.unwrap(c.quote.price);
        int256 pnl = Rules.value(a.size, index) - a.entry;
        int256 owed = Rules.owed(a.size, a.size > 0 ? a.fundingLong : a.fundingShort, a.fundingEntry);
        int256 exit = -Rules.cost(-a.size, a.longs - a.shorts, c.params.skewScale, index) - a.entry;
        assertEq(Margin.pnl(c.position, c.quote.price), pnl);
        assertEq(Margin.owed(c.position, c.book), owed);
        assertEq(Margin.equity(c.position, c.book, c.quote.price), a.margin + pnl - owed);
        assertEq(Margin.exitPnl(c.position, c.book, c.params, c.quote.price), exit);
    }

    /// @dev Every number at its largest, on either side, and with either sign of entry and funding.
    function test_equity_AtTheBounds() public pure {
        for (uint256 i = 0; i < 8; ++i) {
            (int256 q, int256 e) = (i & 1 == 0 ? MAX_SIZE : -MAX_SIZE, i & 2 == 0 ? MAX_CASH : -MAX_CASH);
            int256 entry = i & 4 == 0 ? MAX_INDEX : -MAX_INDEX;
            Position memory x = Position(size(q), usd(MAX_MARGIN), usd(e), fundingIndex(entry), 0);
            Book memory book;
            (book.fundingLong, book.fundingShort) = (fundingIndex(-entry), fundingIndex(-entry));
            int256 want = MAX_MARGIN + Rules.value(q, MAX_PRICE) - e - Rules.owed(q, -entry, entry);
            assertEq(Margin.equity(x, book, price(MAX_PRICE)), want);
        }
    }

    function test_rates_GrowWithSize() public pure {
        assertEq(Margin.initialRate(size(0), major()), 0.05e18);
        assertEq(Margin.maintenanceRate(size(0), major()), 0.025e18);
        assertEq(Margin.initialRate(size(100e18), major()), 0.06e18);
        assertEq(Margin.maintenanceRate(size(-100e18), major()), 0.03e18);
    }

    function test_rates_RoundUp() public pure {
        assertEq(Margin.initialRate(size(1), major()), 0.05e18 + 1);
        assertEq(Margin.maintenanceRate(size(-1), major()), 0.025e18 + 1);
        assertEq(Margin.initialRate(size(10_001), major()), 0.05e18 + 2);
        assertEq(Margin.maintenanceRate(size(20_001), major()), 0.025e18 + 2);
    }

    function testFuzz_rates_AgainstRules(uint256 seed, uint256 a) public pure {
        MarketParams memory p = anyParams(Random(seed));
        int256 q = spreadSigned(a, MAX_SIZE);
        int256 want = Rules.requirementRate(p.initialMargin, p.sizeFactor, q, p.skewScale, 1);
        int256 wantToo = Rules.requirementRate(p.maintenanceMargin, p.sizeFactor, q, p.skewScale, 2);
        assertEq(Margin.initialRate(size(q), p), want);
        assertEq(Margin.maintenanceRate(size(q), p), wantToo);
    }

    /// @dev With every parameter at the largest that its field holds.
    function test_rates_AtTheBounds() public pure {
        MarketParams memory p = major();
        (p.sizeFactor, p.initialMargin, p.skewScale) = (type(uint32).max, type(uint24).max, 1);
        int256 want = Rules.requirementRate(type(uint24).max, type(uint32).max, MAX_SIZE, 1, 1);
        assertEq(Margin.initialRate(size(MAX_SIZE), p), want);
    }

    function test_RevertWhen_rates_ScaleIsZero() public {
        MarketParams memory p = major();
        p.skewScale = 0;
        vm.expectRevert(stdError.divisionError);
        HARNESS.initialRate(size(1), p);
    }

    function test_requirements_ByRate() public pure {
        assertEq(initial(100e18), 300_000e18 * 6 / 100);
        assertEq(maintenance(100e18), 300_000e18 * 3 / 100);
        assertEq(initial(-100e18), 300_000e18 * 6 / 100);
    }

    function test_requirements_ByMinimum() public pure {
        assertEq(initial(0.1e18), 25e18);
        assertEq(maintenance(0.1e18), 10e18);
        assertEq(initial(0), 25e18);
        assertEq(maintenance(0), 10e18);
    }

    /// @dev 500 USD at 5 % is the minimum; one unit more needs more.
    function test_requirements_AtTheMinimum() public pure {
        MarketParams memory p = major();
        p.sizeFactor = 0;
        assertEq(Margin.initialMargin(size(500e18), price(1e18), p, defaults()), 25e18);
        assertEq(Margin.initialMargin(size(500e18 - 1), price(1e18), p, defaults()), 25e18);
        assertEq(Margin.initialMargin(size(500e18 + 1), price(1e18), p, defaults()), 25e18 + 1);
        assertEq(Margin.maintenanceMargin(size(400e18), price(1e18), p, defaults()), 10e18);
        assertEq(Margin.maintenanceMargin(size(400e18 + 1), price(1e18), p, defaults()), 10e18 + 1);
    }

    function testFuzz_requirements_AgainstRules(uint256 seed) public pure {
        Context memory c = anyContext(seed);
        (int256 q, uint256 index) = (Size.unwrap(c.position.size), Price.unwrap(c.quote.price));
        MarketParams memory p = c.params;
        int256 imr = Rules.requirementRate(p.initialMargin, p.sizeFactor, q, p.skewScale, 1);
        int256 mmr = Rules.requirementRate(p.maintenanceMargin, p.sizeFactor, q, p.skewScale, 2);
        Usd im = Margin.initialMargin(size(q), price(index), p, c.globals);
        Usd mm = Margin.maintenanceMargin(size(q), price(index), p, c.globals);
        assertEq(im, Rules.requirement(q, index, imr, c.globals.minMargin));
        assertEq(mm, Rules.requirement(q, index, mmr, c.globals.minMaintenance));
        assertGe(Usd.unwrap(im), Usd.unwrap(mm));
    }

    /// @dev The largest notional at the largest rate.
    function test_requirements_AtTheBounds() public pure {
        MarketParams memory p = major();
        (p.initialMargin, p.sizeFactor, p.skewScale) = (type(uint24).max, 3_000_000, uint112(MAX_SCALE));
        int256 imr = Rules.requirementRate(type(uint24).max, 3_000_000, MAX_SIZE, MAX_SCALE, 1);
        Usd got = Margin.initialMargin(size(MAX_SIZE), price(MAX_PRICE), p, defaults());
        assertEq(got, Rules.requirement(MAX_SIZE, MAX_PRICE, imr, 0));
    }

    function testFuzz_requirements_NeverShrinkWithSize(uint256 seed, uint256 a, uint256 b) public pure {
        MarketParams memory p = anyParams(Random(seed));
        int256 q = int256(spread(a, 0, uint256(MAX_SIZE) - 1));
        GlobalParams memory g = defaults();
        Price index = price(spread(b, 1, MAX_PRICE));
        Usd less = Margin.maintenanceMargin(size(q), index, p, g);
        Usd more = Margin.maintenanceMargin(size(q + 1), index, p, g);
        assertLe(Usd.unwrap(less), Usd.unwrap(more));
    }

    function test_marginRatio() public pure {
        assertEq(Margin.marginRatio(usd(5e18), usd(100e18)), 0.05e18);
        assertEq(Margin.marginRatio(usd(0), usd(100e18)), 0);
        assertEq(Margin.marginRatio(usd(-1), usd(100e18)), 0);
        assertEq(Margin.marginRatio(usd(5e18), usd(0)), 0);
    }

    function test_marginRatio_RoundsDown() public pure {
        assertEq(Margin.marginRatio(usd(2), usd(3)), 666666666666666666);
        assertEq(Margin.marginRatio(usd(1), usd(1e18 + 1)), 0);
    }

    function testFuzz_marginRatio_AgainstWide(uint256 a, uint256 b) public pure {
        (a, b) = (spread(a, 1, uint256(MAX_CASH) * 2), spread(b, 1, uint256(MAX_CASH)));
        Rate got = Margin.marginRatio(usd(int256(a)), usd(int256(b)));
        assertTrue(Wide.isDown(uint256(Rate.unwrap(got)), a, 1e18, b));
    }

    function test_share_Rounding() public pure {
        assertEq(Margin.shareUp(usd(10), rate(0.25e18)), 3);
        assertEq(Margin.shareDown(usd(10), rate(0.25e18)), 2);
        assertEq(Margin.shareUp(usd(12), rate(0.25e18)), 3);
        assertEq(Margin.shareDown(usd(12), rate(0.25e18)), 3);
        assertEq(Margin.shareUp(usd(0), rate(1e18)), 0);
    }

    function testFuzz_share_AgainstWide(uint256 a, uint256 b) public pure {
        (a, b) = (spread(a, 0, uint256(MAX_CASH)), spread(b, 0, 2 ** 64));
        assertTrue(Wide.isUp(uint256(Usd.unwrap(Margin.shareUp(usd(int256(a)), rate(int256(b))))), a, b, 1e18));
        assertTrue(Wide.isDown(uint256(Usd.unwrap(Margin.shareDown(usd(int256(a)), rate(int256(b))))), a, b, 1e18));
    }

    function test_RevertWhen_share_Overflows() public {
        vm.expectRevert(stdError.arithmeticError);
        HARNESS.shareUp(usd(2 ** 200), rate(2 ** 60));
        vm.expectRevert(stdError.arithmeticError);
        HARNESS.shareUp(usd(-1), rate(2e18));
    }

    function initial(int256 q) private pure returns (Usd) {
        return Margin.initialMargin(size(q), price(3_000e18), major(), defaults());
    }

    function maintenance(int256 q) private pure returns (Usd) {
        return Margin.maintenanceMargin(size(q), price(3_000e18), major(), defaults());
    }

    function longTwo() private pure returns (Position memory x) {
        (x.size, x.margin, x.entryNotional) = (size(2e18), usd(1_000e18), usd(6_000e18));
    }

    function shortTwo() private pure returns (Position memory x) {
        (x.size, x.margin, x.entryNotional) = (size(-2e18), usd(1_000e18), usd(-6_000e18));
    }

    function charged() private pure returns (Book memory book) {
        (book.fundingLong, book.fundingShort) = (fundingIndex(7e18), fundingIndex(-3e18));
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Book, Context, MarketParams, PoolSummary, Quote, Status} from "../../src/types/Types.sol";
import {Price, Usd} from "../../src/types/Units.sol";
import {PoolValue} from "../../src/libraries/PoolValue.sol";
import {Rules} from "../reference/Rules.sol";
import {Builders} from "./Builders.sol";

/// @dev Branches.
/// owedToTraders: live, ended. add: no open interest; funding owed by the pool or to it; profit or none, live or ended;
/// fresh or not, in grace or not, just priced or not; over the trigger or not; a larger profit than before or not.
/// reserve: by a side's notional, by a side's profit, by funding, by all profits.
contract PoolValueTest is Builders {
    function test_owedToTraders_LiveIsOnTheCurve() public pure {
        // the skew of 50 costs 50 * 110 * (1 + 50 / 20,000) from 0
        assertEq(owed(Status.Live), 5_513.75e18 - 5_000e18);
    }

    function test_owedToTraders_EndedIsFlat() public pure {
        assertEq(owed(Status.Ended), 500e18);
    }

    function test_owedToTraders_NetShort() public pure {
        Book memory book = sample();
        (book.longOpenInterest, book.longEntry) = (size(0), usd(0));
        // -10 costs -10 * 110 * (1 - 10 / 20,000); the shorts entered at -1,000
        Usd live = PoolValue.owedToTraders(Status.Live, major(), book, price(110e18));
        assertEq(live, -1_099.45e18 + 1_000e18);
        assertEq(PoolValue.owedToTraders(Status.Ended, major(), book, price(110e18)), -100e18);
    }

    function test_owedToTraders_RoundsUp() public pure {
        Book memory book;
        book.longOpenInterest = size(1);
        assertEq(PoolValue.owedToTraders(Status.Live, major(), book, price(1)), 1);
        assertEq(PoolValue.owedToTraders(Status.Ended, major(), book, price(1)), 0);
        book.shortOpenInterest = size(2);
        assertEq(PoolValue.owedToTraders(Status.Live, major(), book, price(1)), 0);
        assertEq(PoolValue.owedToTraders(Status.Ended, major(), book, price(1)), -1);
    }

    function test_add_Nav() public pure {
        PoolSummary memory pool = summary(10_000e18);
        Book memory book = sample();
        book.fundingLong = fundingIndex(1e18);
        add(pool, 1, Status.Live, book, freshQuote(110e18));
        assertEq(pool.nav, 10_000e18 - 513.75e18 + 60e18);
        add(pool, 2, Status.Ended, sample(), freshQuote(110e18));
        assertEq(pool.nav, 10_000e18 - 513.75e18 + 60e18 - 500e18);
    }

    function test_add_NoOpenInterestChangesNothing() public pure {
        PoolSummary memory pool = summary(10_000e18);
        Quote memory quote = freshQuote(110e18);
        (quote.fresh, quote.inGrace, quote.acceptedNow) = (false, true, true);
        Book memory book;
        (book.fundingLong, book.fundingShort) = (fundingIndex(5e18), fundingIndex(-7e18));
        bytes32 before = keccak256(abi.encode(pool));
        add(pool, 1, Status.Live, book, quote);
        assertEq(keccak256(abi.encode(pool)), before);
    }

    /// @dev One side alone is open interest.
    function test_add_OneSideAlone() public pure {
        Book memory book = sample();
        (book.longOpenInterest, book.longEntry) = (size(0), usd(0));
        PoolSummary memory pool = summary(10_000e18);
        add(pool, 1, Status.Live, book, freshQuote(90e18));
        assertEq(pool.profit, 100e18);
        (book, pool) = (sample(), summary(10_000e18));
        (book.shortOpenInterest, book.shortEntry) = (size(0), usd(0));
        add(pool, 1, Status.Live, book, freshQuote(110e18));
        assertEq(pool.profit, 600e18);
    }

    function test_add_FundingOwedByThePool() public pure {
        PoolSummary memory pool = summary(10_000e18);
        Book memory book = sample();
        book.fundingShort = fundingIndex(-2e18);
        add(pool, 1, Status.Live, book, freshQuote(100e18));
        assertEq(pool.fundingOwed, 20e18);
        add(pool, 2, Status.Ended, book, freshQuote(100e18));
        assertEq(pool.fundingOwed, 40e18);
        book.fundingShort = fundingIndex(2e18);
        add(pool, 3, Status.Live, book, freshQuote(100e18));
        assertEq(pool.fundingOwed, 40e18);
    }

    /// @dev An ended market counts in what must stay, not in what makes deleveraging due.
    function test_add_Profits() public pure {
        PoolSummary memory pool = summary(10_000e18);
        add(pool, 1, Status.Live, sample(), freshQuote(110e18));
        assertEq(pool.profit, 600e18);
        assertEq(pool.liveProfit, 600e18);
        add(pool, 2, Status.Ended, sample(), freshQuote(110e18));
        assertEq(pool.profit, 1_200e18);
        assertEq(pool.liveProfit, 600e18);
        add(pool, 3, Status.Live, sample(), freshQuote(95e18));
        assertEq(pool.profit, 1_250e18);
        assertEq(pool.liveProfit, 650e18);
        assertFalse(pool.sideDue);
    }

    function test_add_SideDueIsStrict() public pure {
        // 600 of profit are 45 % of 1,333.33...
        PoolSummary memory pool = summary(1_333333333333333333333);
        add(pool, 1, Status.Live, sample(), freshQuote(110e18));
        assertTrue(pool.sideDue);
        pool = summary(1_333333333333333333334);
        add(pool, 1, Status.Live, sample(), freshQuote(110e18));
        assertFalse(pool.sideDue);
    }

    function test_add_EndedIsNeverDue() public pure {
        PoolSummary memory pool = summary(1);
        add(pool, 1, Status.Ended, sample(), freshQuote(110e18));
        assertFalse(pool.sideDue);
        assertEq(pool.worstProfit, 0);
        assertEq(pool.worstMarket, 0);
    }

    function test_add_WorstIsTheLargest() public pure {
        PoolSummary memory pool = summary(10_000e18);
        add(pool, 1, Status.Live, sample(), freshQuote(95e18));
        assertEq(pool.worstProfit, 50e18);
        assertFalse(pool.worstIsLong);
        add(pool, 2, Status.Live, sample(), freshQuote(110e18));
        assertEq(pool.worstProfit, 600e18);
        assertEq(pool.worstMarket, 2);
        assertTrue(pool.worstIsLong);
        add(pool, 3, Status.Live, sample(), freshQuote(109e18));
        assertEq(pool.worstMarket, 2);
    }

    /// @dev Equal profits: the first market, longs first.
    function test_add_WorstIsTheFirst() public pure {
        PoolSummary memory pool = summary(10_000e18);
        Book memory book = sample();
        (book.longEntry, book.shortEntry) = (usd(5_900e18), usd(-1_100e18));
        add(pool, 4, Status.Live, book, freshQuote(100e18));
        assertTrue(pool.worstIsLong);
        add(pool, 5, Status.Live, book, freshQuote(100e18));
        assertEq(pool.worstMarket, 4);
        assertEq(pool.worstProfit, 100e18);
    }

    function test_add_Unsettled() public pure {
        PoolSummary memory pool = summary(10_000e18);
        Quote memory quote = freshQuote(100e18);
        add(pool, 1, Status.Live, sample(), quote);
        assertFalse(pool.unsettled);
        quote.fresh = false;
        add(pool, 1, Status.Ended, sample(), quote);
        assertFalse(pool.unsettled);
        add(pool, 1, Status.Live, sample(), quote);
        assertTrue(pool.unsettled);
        pool = summary(10_000e18);
        (quote.fresh, quote.inGrace) = (true, true);
        add(pool, 1, Status.Live, sample(), quote);
        assertTrue(pool.unsettled);
    }

    function test_add_PricedNow() public pure {
        PoolSummary memory pool = summary(10_000e18);
        Quote memory quote = freshQuote(100e18);
        add(pool, 1, Status.Live, sample(), quote);
        assertFalse(pool.pricedNow);
        quote.acceptedNow = true;
        add(pool, 1, Status.Ended, sample(), quote);
        assertFalse(pool.pricedNow);
        add(pool, 1, Status.Live, sample(), quote);
        assertTrue(pool.pricedNow);
    }

    /// @dev 60 at 100 over 60 %.
    function test_reserve_ByNotional() public pure {
        PoolSummary memory pool = summary(10_000e18);
        add(pool, 1, Status.Live, sample(), freshQuote(100e18));
        assertEq(PoolValue.reserve(pool), 10_000e18);
        add(pool, 2, Status.Ended, sample(), freshQuote(100e18 + 1));
        assertEq(PoolValue.reserve(pool), 10_000e18 + 100);
    }

    /// @dev Each is rounded up: 7 / 60 %, 7 / 35 %, 8 / 60 %.
    function test_reserve_RoundsUp() public pure {
        PoolSummary memory pool = summary(10);
        Book memory book;
        book.longOpenInterest = size(7);
        book.longEntry = usd(7);
        add(pool, 1, Status.Live, book, freshQuote(1e18));
        assertEq(PoolValue.reserve(pool), 12);
        pool.profit = usd(8);
        assertEq(PoolValue.reserve(pool), 14);
    }

    /// @dev 6,000 of profit of 6,600 of notional.
    function test_reserve_BySideProfit() public pure {
        Book memory book = sample();
        book.longEntry = usd(600e18);
        PoolSummary memory pool = summary(10);
        add(pool, 1, Status.Live, book, freshQuote(110e18));
        assertEq(PoolValue.reserve(pool), 17142857142857142857143);
    }

    function test_reserve_ByTheSumOfProfits() public pure {
        Book memory book = sample();
        book.longEntry = usd(600e18);
        PoolSummary memory pool = summary(10);
        add(pool, 1, Status.Live, book, freshQuote(110e18));
        add(pool, 2, Status.Ended, book, freshQuote(110e18));
        assertEq(PoolValue.reserve(pool), 20_000e18);
    }

    function test_reserve_ByFunding() public pure {
        Book memory book = sample();
        book.fundingShort = fundingIndex(-3_000e18);
        PoolSummary memory pool = summary(10);
        add(pool, 1, Status.Live, book, freshQuote(100e18));
        assertEq(PoolValue.reserve(pool), 30_000e18);
    }

    function test_reserve_OfAnEmptyPoolIsZero() public pure {
        assertEq(PoolValue.reserve(summary(10_000e18)), 0);
    }

    /// @dev Whatever a redemption leaves meets each cap: the caps of orders hold after it.
    function testFuzz_reserve_KeepsEveryCap(uint256 seed) public pure {
        Context memory c = anyContext(seed);
        PoolSummary memory pool = summary(Usd.unwrap(c.cash.lpCash));
        PoolValue.add(pool, 1, Status.Live, c.params, c.book, c.quote);
        uint256 left = uint256(Usd.unwrap(PoolValue.reserve(pool)));
        Rules.State memory s = plain(c.position, c.book, c.cash);
        uint256 index = Price.unwrap(c.quote.price);
        for (uint256 i = 0; i < 2; ++i) {
            int256 n = Rules.notional(i == 0 ? s.longs : s.shorts, index);
            int256 u = Rules.sideProfit(s, i == 0, index);
            assertLe(n, Rules.down(left, c.params.lpShare, 1_000_000));
            assertLe(u, Rules.down(left, c.params.adlTarget, 1_000_000));
        }
        assertLe(Usd.unwrap(pool.profit), Rules.down(left, 60, 100));
        assertLe(Usd.unwrap(pool.fundingOwed), int256(left));
    }

    /// @dev And not a unit more.
    function testFuzz_reserve_AgainstRules(uint256 seed) public pure {
        Context memory c = anyContext(seed);
        PoolSummary memory pool = summary(Usd.unwrap(c.cash.lpCash));
        PoolValue.add(pool, 1, Status.Live, c.params, c.book, c.quote);
        Rules.State memory s = plain(c.position, c.book, c.cash);
        (int256 want, int256 sum) = (int256(0), int256(0));
        for (uint256 i = 0; i < 2; ++i) {
            uint256 index = Price.unwrap(c.quote.price);
            int256 u = Rules.most(Rules.sideProfit(s, i == 0, index), 0);
            uint256 n = uint256(Rules.notional(i == 0 ? s.longs : s.shorts, index));
            want = Rules.most(want, Rules.up(n, 1_000_000, c.params.lpShare));
            want = Rules.most(want, Rules.up(uint256(u), 1_000_000, c.params.adlTarget));
            sum += u;
        }
        want = Rules.most(want, Rules.up(uint256(sum), 100, 60));
        assertEq(PoolValue.reserve(pool), Rules.most(want, Usd.unwrap(pool.fundingOwed)));
    }

    function testFuzz_add_NavAgainstRules(uint256 seed) public pure {
        PoolSummary memory pool = summary(int256(spread(seed, 0, uint256(MAX_CASH))));
        int256 want = Usd.unwrap(pool.nav);
        int256 profit = 0;
        for (uint16 market = 1; market <= 16; ++market) {
            Context memory c = anyContext(uint256(keccak256(abi.encode(seed, market))));
            c.cash.lpCash = usd(0);
            PoolValue.add(pool, market, Status.Live, c.params, c.book, c.quote);
            want += navOf(c);
            Rules.State memory s = plain(c.position, c.book, c.cash);
            for (uint256 i = 0; i < 2; ++i) {
                profit += Rules.most(Rules.sideProfit(s, i == 0, Price.unwrap(c.quote.price)), 0);
            }
        }
        assertEq(pool.nav, want);
        assertEq(pool.profit, profit);
        assertEq(pool.liveProfit, profit);
    }

    function testFuzz_add_EndedNavAgainstRules(uint256 seed) public pure {
        Context memory c = anyContext(seed);
        PoolSummary memory pool = summary(0);
        PoolValue.add(pool, 1, Status.Ended, c.params, c.book, c.quote);
        Rules.State memory s = plain(c.position, c.book, c.cash);
        s.lpCash = 0;
        uint256 index = Price.unwrap(c.quote.price);
        int256 curve = Rules.cost(s.longs - s.shorts, 0, c.params.skewScale, index);
        assertEq(pool.nav, navOf(s, c.params, index) + curve - Rules.value(s.longs - s.shorts, index));
    }

    /// @dev Sixteen markets with every number at its largest.
    function test_add_AtTheBounds() public pure {
        PoolSummary memory pool = summary(MAX_CASH);
        MarketParams memory p = major();
        (p.skewScale, p.lpShare, p.adlTarget) = (uint112(MAX_SCALE), 1, 1);
        for (uint16 market = 1; market <= 16; ++market) {
            Book memory book;
            (book.longOpenInterest, book.shortOpenInterest) =
            (size(MAX_SIZE), size(market % 2 == 0 ? MAX_SIZE : int256(0)));
            (book.longEntry, book.shortEntry) = (usd(0), usd(-MAX_CASH));
            (book.fundingLong, book.fundingShort) = (fundingIndex(-MAX_INDEX), fundingIndex(-MAX_INDEX));
            book.fundingDebt = 2 * MAX_SIZE * MAX_INDEX;
            PoolValue.add(pool, market, Status.Live, p, book, freshQuote(MAX_PRICE));
        }
        assertGt(Usd.unwrap(PoolValue.reserve(pool)), MAX_CASH);
        assertTrue(pool.sideDue);
    }

    function add(PoolSummary memory pool, uint16 market, Status status, Book memory book, Quote memory quote)
        private
        pure
    {
        PoolValue.add(pool, market, status, major(), book, quote);
    }

    function owed(Status status) private pure returns (Usd) {
        return PoolValue.owedToTraders(status, major(), sample(), price(110e18));
    }

    function summary(int256 lpCash) private pure returns (PoolSummary memory pool) {
        (pool.cash.lpCash, pool.nav) = (usd(lpCash), usd(lpCash));
    }

    /// @dev 60 long and 10 short, all opened at 100.
    function sample() private pure returns (Book memory book) {
        (book.longOpenInterest, book.shortOpenInterest) = (size(60e18), size(10e18));
        (book.longEntry, book.shortEntry) = (usd(6_000e18), usd(-1_000e18));
    }
}

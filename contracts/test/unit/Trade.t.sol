// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {stdError} from "forge-std/Test.sol";
import {Cash, Context, Fill, MarketParams, Position} from "../../src/types/Types.sol";
import {Price, Size, Usd} from "../../src/types/Units.sol";
import {Trade} from "../../src/libraries/Trade.sol";
import {Rules} from "../reference/Rules.sol";
import {Wide} from "../reference/Wide.sol";
import {Builders} from "./Builders.sol";
import {Harness} from "./Harness.sol";

/// @dev Branches.
/// released, shareOfCost: all of it, a part; long, short. isOpposite: each pair of signs.
/// paidProfit: U at most lpCash, or more; the profit at most lpCash, or more. fee: grows, shrinks, through zero.
/// payFee: a pool with shares, or none.
/// move: opens, increases, nothing, reduces, closes, through zero; long or short; owes or receives funding, in full or
/// up to lpCash; wins in full, is cut, loses; the epoch moves or not.
contract TradeTest is Builders {
    Harness private immutable HARNESS = new Harness();

    function test_released_RoundsAgainstItsOwner() public pure {
        assertEq(Trade.released(usd(10), size(1), size(3)), 4);
        assertEq(Trade.released(usd(-10), size(1), size(-3)), -3);
        assertEq(Trade.released(usd(9), size(1), size(3)), 3);
        assertEq(Trade.released(usd(0), size(1), size(3)), 0);
    }

    function test_released_AllOfIt() public pure {
        assertEq(Trade.released(usd(10), size(3), size(3)), 10);
        assertEq(Trade.released(usd(-10), size(3), size(-3)), -10);
    }

    function testFuzz_released_AgainstWide(uint256 a, uint256 b, uint256 c) public pure {
        uint256 q = spread(a, 1, uint256(MAX_SIZE));
        (b, c) = (spread(b, 0, q), spread(c, 0, uint256(MAX_CASH)));
        int256 long = Usd.unwrap(Trade.released(usd(int256(c)), size(int256(b)), size(int256(q))));
        int256 short = Usd.unwrap(Trade.released(usd(-int256(c)), size(int256(b)), size(-int256(q))));
        assertTrue(Wide.isUp(uint256(long), c, b, q));
        assertTrue(Wide.isDown(uint256(-short), c, b, q));
    }

    /// @dev What is released in parts is all of it, never more, with the last part whatever remains.
    function testFuzz_released_PartsAndRestAreTheEntry(uint256 seed) public pure {
        Random memory random = Random(seed);
        int256 q = int256(spread(random, 1, uint256(MAX_SIZE)));
        int256 side = coin(random) ? int256(1) : -1;
        int256 all = side * int256(spread(random, 0, uint256(MAX_CASH)));
        (int256 left, int256 rest, int256 sum) = (all, q, 0);
        for (uint256 i = 0; i < 4 && rest > 0; ++i) {
            int256 x = i == 3 ? rest : int256(spread(random, 1, uint256(rest)));
            int256 part = Usd.unwrap(Trade.released(usd(left), size(x), size(side * rest)));
            assertLe(Rules.mag(part), Rules.mag(left));
            (left, rest, sum) = (left - part, rest - x, sum + part);
        }
        assertEq(left, 0);
        assertEq(sum, all);
    }

    function test_RevertWhen_released_FromNothing() public {
        vm.expectRevert(stdError.divisionError);
        HARNESS.released(usd(1), size(1), size(0));
    }

    function test_shareOfCost_RoundsAgainstTheTrader() public pure {
        assertEq(Trade.shareOfCost(usd(10), size(1), size(3)), 4);
        assertEq(Trade.shareOfCost(usd(-10), size(1), size(-3)), -3);
        assertEq(Trade.shareOfCost(usd(10), size(3), size(3)), 10);
        assertEq(Trade.shareOfCost(usd(-10), size(3), size(-3)), -10);
        assertEq(Trade.shareOfCost(usd(10), size(0), size(3)), 0);
    }

    function testFuzz_shareOfCost_AgainstWide(uint256 a, uint256 b, uint256 c) public pure {
        uint256 d = spread(a, 1, uint256(MAX_SIZE));
        (b, c) = (spread(b, 0, d), spread(c, 0, uint256(MAX_CASH)));
        int256 buy = Usd.unwrap(Trade.shareOfCost(usd(int256(c)), size(int256(b)), size(int256(d))));
        int256 sell = Usd.unwrap(Trade.shareOfCost(usd(-int256(c)), size(int256(b)), size(-int256(d))));
        assertTrue(Wide.isUp(uint256(buy), c, b, d));
        assertTrue(Wide.isDown(uint256(-sell), c, b, d));
    }

    function test_isOpposite() public pure {
        assertTrue(Trade.isOpposite(size(1), size(-1)));
        assertTrue(Trade.isOpposite(size(-1), size(1)));
        assertFalse(Trade.isOpposite(size(1), size(1)));
        assertFalse(Trade.isOpposite(size(-1), size(-1)));
        assertFalse(Trade.isOpposite(size(0), size(-1)));
        assertFalse(Trade.isOpposite(size(1), size(0)));
        assertFalse(Trade.isOpposite(size(0), size(1)));
        assertFalse(Trade.isOpposite(size(-1), size(0)));
    }

    function test_paidProfit_InFull() public pure {
        assertEq(paid(5, 10, 10), 5);
        assertEq(paid(5, -3, 10), 5);
        assertEq(paid(0, 10, 10), 0);
    }

    function test_paidProfit_NeverMoreThanLpCash() public pure {
        assertEq(paid(12, 10, 10), 10);
        assertEq(paid(12, -3, 10), 10);
        assertEq(paid(12, 11, 10), 10);
        assertEq(paid(12, -3, 0), 0);
        assertEq(paid(12, 0, 0), 0);
    }

    function test_paidProfit_IsCutProRataBeyondLpCash() public pure {
        assertEq(paid(5, 10, 10), 5);
        assertEq(paid(5, 11, 10), 4);
        assertEq(paid(11, 22, 10), 5);
        assertEq(paid(5, 11, 0), 0);
    }

    function testFuzz_paidProfit_AgainstRules(uint256 a, uint256 b, uint256 c) public pure {
        int256 profit = int256(spread(a, 0, 2 * uint256(MAX_CASH)));
        (int256 u, int256 lp) = (spreadSigned(b, MAX_CASH), int256(spread(c, 0, uint256(MAX_CASH))));
        int256 got = paid(profit, u, lp);
        assertEq(got, Rules.paidProfit(profit, u, lp));
        assertTrue(got >= 0 && got <= profit && got <= lp);
        if (u > lp && got < lp) assertTrue(Wide.isDown(uint256(got), uint256(profit), uint256(lp), uint256(u)));
    }

    /// @dev Where a whole side has won more than the pool has, all are cut alike, whoever leaves first: each gets his
    /// share, rounded down, and of what roundings left a unit at most for each who left before him.
    function testFuzz_paidProfit_CutsAllAlikeInAnyOrder(uint256 seed) public pure {
        Random memory random = Random(seed);
        (int256[6] memory profits, int256 u) = wins(random);
        int256 lp = int256(spread(random, 0, uint256(u) - 1));
        (int256 cash, int256 left) = (lp, u);
        for (uint256 i = 0; i < 6; ++i) {
            int256 got = paid(profits[i], left, cash);
            int256 share = Rules.down(uint256(profits[i]), uint256(lp), uint256(u));
            assertTrue(share <= got && got <= share + 1 + int256(i));
            (cash, left) = (cash - got, left - profits[i]);
        }
        assertGe(cash, 0);
    }

    function test_RevertWhen_paidProfit_Overflows() public {
        vm.expectRevert(stdError.arithmeticError);
        HARNESS.paidProfit(usd(2 ** 130), usd(2 ** 127), usd(2 ** 126));
    }

    function test_fee_TakerOnWhatGrowsTheSkew() public pure {
        assertEq(fee(10_000e18, 1e18, 0), 6e18);
        assertEq(fee(10_000e18, 1e18, 5e18), 6e18);
        assertEq(fee(-10_000e18, -1e18, -5e18), 6e18);
        assertEq(fee(-10_000e18, -1e18, 0), 6e18);
    }

    function test_fee_MakerOnWhatShrinksIt() public pure {
        assertEq(fee(10_000e18, 1e18, -5e18), 4e18);
        assertEq(fee(-10_000e18, -1e18, 1e18), 4e18);
        assertEq(fee(-10_000e18, -1e18, 5e18), 4e18);
    }

    /// @dev A quarter shrinks, three quarters grow.
    function test_fee_ThroughZero() public pure {
        assertEq(fee(10_000e18, 4e18, -1e18), 1e18 + 4.5e18);
        assertEq(fee(-10_000e18, -4e18, 1e18), 1e18 + 4.5e18);
    }

    function test_fee_RoundsUp() public pure {
        assertEq(fee(1, 1e18, 0), 1);
        assertEq(fee(1, 1e18, -5e18), 1);
        assertEq(fee(0, 1e18, 0), 0);
        assertEq(fee(0, 0, 0), 0);
        // the shrinking part rounds down: down(10 / 3) at maker, 7 at taker, each up
        assertEq(fee(10, 3, -1), 2);
    }

    /// @dev Down, as the shrinking part has the lower fee.
    function test_fee_ShrinkingPartRoundsDown() public pure {
        MarketParams memory p = major();
        (p.takerFee, p.makerFee) = (1_000_000, 0);
        assertEq(Trade.fee(usd(10), size(3), size(-1), p), 7);
        assertEq(Trade.fee(usd(-10), size(-3), size(2), p), 4);
    }

    function testFuzz_fee_AgainstRules(uint256 a, uint256 b, uint256 c, uint24 taker, uint24 maker) public pure {
        int256 d = spreadSigned(a, MAX_SIZE);
        int256 s = spreadSigned(b, MAX_SIZE);
        int256 cost = Rules.sign(d) * int256(spread(c, 0, uint256(MAX_CASH)));
        MarketParams memory p = major();
        (p.takerFee, p.makerFee) = (taker, maker);
        assertEq(Trade.fee(usd(cost), size(d), size(s), p), Rules.fee(cost, d, s, taker, maker));
    }

    function test_payFee_ToAPoolWithShares() public pure {
        (Position memory x, Cash memory cash) = (Position(size(1), usd(100), usd(0), fundingIndex(0), 0), someCash());
        Trade.payFee(x, cash, usd(19), true);
        assertEq(x.margin, 81);
        assertEq(cash.insurance, 201);
        assertEq(cash.treasury, 303);
        assertEq(cash.lpCash, 115);
    }

    function test_payFee_ToTheTreasuryWithoutShares() public pure {
        (Position memory x, Cash memory cash) = (Position(size(1), usd(10), usd(0), fundingIndex(0), 0), someCash());
        Trade.payFee(x, cash, usd(19), false);
        assertEq(x.margin, -9);
        assertEq(cash.insurance, 201);
        assertEq(cash.treasury, 318);
        assertEq(cash.lpCash, 100);
    }

    function testFuzz_payFee_SplitsExactly(uint256 a, bool poolHasShares) public pure {
        int256 due = int256(spread(a, 0, uint256(MAX_CASH)));
        (Position memory x, Cash memory cash) = (noPosition(), noCash());
        Trade.payFee(x, cash, usd(due), poolHasShares);
        assertEq(cash.insurance, due / 10);
        assertEq(cash.lpCash, poolHasShares ? due - due / 10 - due / 5 : int256(0));
        assertEq(cash.insurance + cash.treasury + cash.lpCash, due);
        assertEq(x.margin, -due);
    }

    function test_move_OpensALong() public pure {
        Context memory c = flat();
        Fill memory fill = trade(c, 2e18, 6_000e18, 3_000e18);
        assertEq(c.position.size, 2e18);
        assertEq(c.position.entryNotional, 6_000e18);
        assertEq(c.position.fundingEntry, 7e18);
        assertEq(c.position.epoch, 4);
        assertEq(c.position.margin, 1_000e18);
        assertEq(fill.sizeDelta, 2e18);
        assertEq(fill.cost, 6_000e18);
        assertEq(fill.realizedPnl, 0);
        assertEq(fill.fundingPaid, 0);
        assertEq(c.book.longOpenInterest, 2e18);
        assertEq(c.book.longEntry, 6_000e18);
        assertEq(c.book.fundingDebt, 14e36);
    }

    function test_move_OpensAShort() public pure {
        Context memory c = flat();
        trade(c, -2e18, -6_000e18, 3_000e18);
        assertEq(c.position.fundingEntry, -3e18);
        assertEq(c.position.epoch, 4);
        assertEq(c.book.shortOpenInterest, 2e18);
        assertEq(c.book.shortEntry, -6_000e18);
        assertEq(c.book.fundingDebt, -6e36);
    }

    function test_move_Increases() public pure {
        Context memory c = holding(2e18, 6_000e18, 3e18);
        Fill memory fill = trade(c, 1e18, 3_300e18, 3_300e18);
        assertEq(c.position.size, 3e18);
        assertEq(c.position.entryNotional, 9_300e18);
        assertEq(c.position.fundingEntry, 7e18);
        assertEq(fill.fundingPaid, 8e18);
        assertEq(c.position.margin, 992e18);
        assertEq(c.cash.lpCash, 10_008e18);
    }

    /// @dev A change of nothing settles funding: this is how margin moves.
    function test_move_NothingSettlesFunding() public pure {
        Context memory c = holding(2e18, 6_000e18, 9e18);
        Fill memory fill = trade(c, 0, 0, 3_300e18);
        assertEq(fill.fundingPaid, -4e18);
        assertEq(c.position.margin, 1_004e18);
        assertEq(c.cash.lpCash, 9_996e18);
        assertEq(c.position.fundingEntry, 7e18);
        assertEq(c.position.entryNotional, 6_000e18);
        assertEq(c.position.epoch, 4);
    }

    function test_move_ReducesALong() public pure {
        Context memory c = holding(3e18, 9_000e18, 7e18);
        Fill memory fill = trade(c, -1e18, -3_100e18, 3_100e18);
        assertEq(fill.realizedPnl, 100e18);
        assertEq(c.position.margin, 1_100e18);
        assertEq(c.position.entryNotional, 6_000e18);
        assertEq(c.position.size, 2e18);
        assertEq(c.position.epoch, 4);
        assertEq(c.cash.lpCash, 9_900e18);
    }

    function test_move_ReducesAShort() public pure {
        Context memory c = holding(-3e18, -9_000e18, -3e18);
        Fill memory fill = trade(c, 1e18, 3_100e18, 3_100e18);
        assertEq(fill.realizedPnl, -100e18);
        assertEq(c.position.margin, 900e18);
        assertEq(c.position.entryNotional, -6_000e18);
        assertEq(c.cash.lpCash, 10_100e18);
    }

    /// @dev Of an entry of 10 a long frees 4 and a short 3 with one of three; both are worse for it.
    function test_move_ReducingRoundsAgainstTheTrader() public pure {
        Context memory c = holding(3, 10, 7e18);
        assertEq(trade(c, -1, -5, 5e18).realizedPnl, 1);
        assertEq(c.position.entryNotional, 6);
        c = holding(-3, -10, -3e18);
        assertEq(trade(c, 1, 5, 5e18).realizedPnl, -2);
        assertEq(c.position.entryNotional, -7);
    }

    function test_move_Closes() public pure {
        Context memory c = holding(-3e18, -9_000e18, -3e18);
        Fill memory fill = trade(c, 3e18, 8_700e18, 2_900e18);
        assertEq(fill.realizedPnl, 300e18);
        assertEq(c.position.size, 0);
        assertEq(c.position.entryNotional, 0);
        assertEq(c.position.fundingEntry, 0);
        assertEq(c.position.margin, 1_300e18);
        assertEq(c.position.epoch, 5);
        assertEq(c.book.shortOpenInterest, 0);
        assertEq(c.book.shortEntry, 0);
        assertEq(c.book.fundingDebt, 0);
    }

    /// @dev A deficit is left in the margin for the caller; the pool has the whole loss on its books.
    function test_move_ClosesWithADeficit() public pure {
        Context memory c = holding(3e18, 9_000e18, 7e18);
        trade(c, -3e18, -7_500e18, 2_500e18);
        assertEq(c.position.margin, -500e18);
        assertEq(c.cash.lpCash, 11_500e18);
    }

    function test_move_ThroughZeroToShort() public pure {
        Context memory c = holding(2e18, 6_000e18, 7e18);
        Fill memory fill = trade(c, -5e18, -16_000e18, 3_200e18);
        assertEq(fill.realizedPnl, 400e18);
        assertEq(c.position.size, -3e18);
        assertEq(c.position.entryNotional, -9_600e18);
        assertEq(c.position.fundingEntry, -3e18);
        assertEq(c.position.epoch, 5);
        assertEq(c.book.longOpenInterest, 0);
        assertEq(c.book.longEntry, 0);
        assertEq(c.book.shortOpenInterest, 3e18);
        assertEq(c.book.shortEntry, -9_600e18);
        assertEq(c.book.fundingDebt, -9e36);
    }

    function test_move_ThroughZeroToLong() public pure {
        Context memory c = holding(-2e18, -6_000e18, -3e18);
        Fill memory fill = trade(c, 5e18, 16_000e18, 3_200e18);
        assertEq(fill.realizedPnl, -400e18);
        assertEq(c.position.entryNotional, 9_600e18);
        assertEq(c.position.fundingEntry, 7e18);
        assertEq(c.position.epoch, 5);
    }

    /// @dev Of a sell for 10, one of three closes for 3; of a buy for 10, for 4. The rest opens.
    function test_move_ThroughZeroRoundsTheClosingPart() public pure {
        Context memory c = holding(1, 3, 7e18);
        assertEq(trade(c, -3, -10, 3e18).realizedPnl, 0);
        assertEq(c.position.entryNotional, -7);
        c = holding(-1, -3, -3e18);
        assertEq(trade(c, 3, 10, 3e18).realizedPnl, -1);
        assertEq(c.position.entryNotional, 6);
    }

    function test_move_FundingIsPaidUpToLpCash() public pure {
        Context memory c = holding(2e18, 6_000e18, 9e18);
        c.cash.lpCash = usd(3e18);
        Fill memory fill = trade(c, 0, 0, 3_000e18);
        assertEq(fill.fundingPaid, -3e18);
        assertEq(fill.payoutCut, 1e18);
        assertEq(c.cash.lpCash, 0);
        assertEq(c.position.margin, 1_003e18);
    }

    /// @dev Funding owed is the pool's before the profit is judged.
    function test_move_OwedFundingIsPaidBeforeTheProfit() public pure {
        Context memory c = holding(2e18, 6_000e18, 0);
        c.cash.lpCash = usd(86e18);
        Fill memory fill = trade(c, -2e18, -6_100e18, 3_050e18);
        assertEq(fill.fundingPaid, 14e18);
        assertEq(fill.realizedPnl, 100e18);
        assertEq(fill.payoutCut, 0);
        assertEq(c.cash.lpCash, 0);
    }

    function test_move_FundingReceivedIsPaidBeforeTheProfit() public pure {
        Context memory c = holding(2e18, 6_000e18, 9e18);
        c.cash.lpCash = usd(104e18 - 1);
        Fill memory fill = trade(c, -2e18, -6_100e18, 3_050e18);
        assertEq(fill.fundingPaid, -4e18);
        assertEq(fill.realizedPnl, 100e18 - 1);
        assertEq(fill.payoutCut, 1);
    }

    /// @dev U is the whole side's, before the fill: 400, of which the pool has half.
    function test_move_ProfitIsCutWithItsSide() public pure {
        Context memory c = holding(2e18, 6_000e18, 7e18);
        c.book.longOpenInterest = size(4e18);
        c.book.longEntry = usd(12_000e18);
        c.cash.lpCash = usd(200e18);
        Fill memory fill = trade(c, -2e18, -6_200e18, 3_100e18);
        assertEq(fill.realizedPnl, 100e18);
        assertEq(fill.payoutCut, 100e18);
        assertEq(c.position.margin, 1_100e18);
        assertEq(c.cash.lpCash, 100e18);
    }

    /// @dev The other side's profit cuts nobody here.
    function test_move_ProfitIgnoresTheOtherSide() public pure {
        Context memory c = holding(-2e18, -6_000e18, -3e18);
        c.book.longOpenInterest = size(100e18);
        c.cash.lpCash = usd(200e18);
        Fill memory fill = trade(c, 2e18, 5_800e18, 2_900e18);
        assertEq(fill.realizedPnl, 200e18);
        assertEq(fill.payoutCut, 0);
    }

    function testFuzz_move_AgainstRules(uint256 seed, uint256 a) public pure {
        (Context memory c, Rules.State memory s, int256 d, int256 cost) = moving(seed, a);
        uint256 index = Price.unwrap(c.quote.price);
        Fill memory fill = trade(c, d, cost, index);
        Rules.move(s, index, d, cost);
        assertState(c.position, c.book, c.cash, s);
        assertEq(fill.sizeDelta, d);
        assertEq(fill.cost, cost);
        assertEq(fill.fundingPaid, s.fundingPaid);
        assertEq(fill.realizedPnl, s.realized);
        assertEq(fill.payoutCut, s.cut);
        assertGe(s.cut, 0);
    }

    /// @dev I-12 of the pool, and: margin and lpCash exchange the same money.
    function testFuzz_move_ConservesMoney(uint256 seed, uint256 a) public pure {
        (Context memory c, Rules.State memory s, int256 d, int256 cost) = moving(seed, a);
        trade(c, d, cost, Price.unwrap(c.quote.price));
        assertEq(c.position.margin + c.cash.lpCash, s.margin + s.lpCash);
        assertGe(Usd.unwrap(c.cash.lpCash), 0);
    }

    /// @dev I-3: no fill on the curve lowers NAV, whatever is cut and rounded.
    function testFuzz_move_NeverLowersNav(uint256 seed, uint256 a) public pure {
        (Context memory c,, int256 d, int256 cost) = moving(seed, a);
        int256 before = navOf(c);
        trade(c, d, cost, Price.unwrap(c.quote.price));
        assertGe(navOf(c), before);
    }

    /// @dev Out and back, in two parts each, at a constant index.
    function testFuzz_move_NoRoundTripEarns(uint256 seed) public pure {
        Random memory random = Random(seed);
        Context memory c = anyContext(seed);
        c.book.fundingLong = fundingIndex(0);
        c.book.fundingShort = fundingIndex(0);
        c.position = Position(size(0), usd(0), usd(0), fundingIndex(0), 0);
        uint256 most = lesser(uint256(c.params.skewScale) / 50, uint256(MAX_SIZE) / 4);
        for (uint256 i = 0; i < 3; ++i) {
            onCurve(c, spreadSigned(random, int256(lesser(most, 2 ** 170 / Price.unwrap(c.quote.price)))));
        }
        onCurve(c, -Size.unwrap(c.position.size));
        assertLe(Usd.unwrap(c.position.margin), 0);
    }

    /// @dev A position of the largest size, entry and funding against an equal side, closed and reversed.
    function test_move_AtTheBounds() public pure {
        for (uint256 i = 0; i < 16; ++i) {
            int256 q = i & 1 == 0 ? MAX_SIZE / 2 : -MAX_SIZE / 2;
            int256 e = i & 2 == 0 ? MAX_INDEX : -MAX_INDEX;
            Context memory c = holding(q, Rules.sign(q) * MAX_CASH, e);
            (c.book.fundingLong, c.book.fundingShort) = (fundingIndex(-e / 8), fundingIndex(-e / 8));
            (c.position.margin, c.cash.lpCash) = (usd(MAX_MARGIN), usd(i & 4 == 0 ? MAX_CASH : int256(1)));
            int256 d = i & 8 == 0 ? -q : -2 * q;
            uint256 index = MAX_PRICE / 2;
            int256 cost = Rules.cost(d, q, MAX_SCALE, index);
            Rules.State memory s = plain(c.position, c.book, c.cash);
            trade(c, d, cost, index);
            Rules.move(s, index, d, cost);
            assertState(c.position, c.book, c.cash, s);
        }
    }

    function trade(Context memory c, int256 d, int256 cost, uint256 index) private pure returns (Fill memory) {
        return Trade.move(c.position, c.book, c.cash, price(index), size(d), usd(cost));
    }

    function onCurve(Context memory c, int256 d) private pure {
        int256 skew = Size.unwrap(c.book.longOpenInterest - c.book.shortOpenInterest);
        uint256 index = Price.unwrap(c.quote.price);
        trade(c, d, Rules.cost(d, skew, c.params.skewScale, index), index);
    }

    function paid(int256 profit, int256 u, int256 lpCash) private pure returns (int256) {
        return Usd.unwrap(Trade.paidProfit(usd(profit), usd(u), usd(lpCash)));
    }

    function fee(int256 cost, int256 d, int256 s) private pure returns (Usd) {
        return Trade.fee(usd(cost), size(d), size(s), major());
    }

    function someCash() private pure returns (Cash memory) {
        return Cash({lpCash: usd(100), insurance: usd(200), treasury: usd(300)});
    }

    function wins(Random memory random) private pure returns (int256[6] memory profits, int256 u) {
        uint256 most = spread(random, 1, uint256(MAX_CASH) / 6);
        for (uint256 i = 0; i < 6; ++i) {
            profits[i] = int256(spread(random, 1, most));
            u += profits[i];
        }
    }

    /// @dev No position, margin 1,000, epoch 4, funding indices 7 and -3, lpCash 10,000.
    function flat() private pure returns (Context memory c) {
        c.position.margin = usd(1_000e18);
        c.position.epoch = 4;
        (c.book.fundingLong, c.book.fundingShort) = (fundingIndex(7e18), fundingIndex(-3e18));
        c.cash.lpCash = usd(10_000e18);
    }

    function holding(int256 q, int256 entryNotional, int256 fundingEntry) private pure returns (Context memory c) {
        c = flat();
        (c.position.size, c.position.entryNotional) = (size(q), usd(entryNotional));
        c.position.fundingEntry = fundingIndex(fundingEntry);
        count(c.book, c.position);
    }

    /// @dev Any change that the bounds allow: increase, part, all, through zero, nothing.
    function moving(uint256 seed, uint256 a)
        private
        pure
        returns (Context memory c, Rules.State memory s, int256 d, int256 cost)
    {
        c = anyContext(seed);
        s = plain(c.position, c.book, c.cash);
        d = spreadSigned(a, 2 * s.size < 0 ? -2 * s.size : 2 * s.size);
        if (a % 5 == 0) d = -s.size;
        if (Rules.mag(s.longs - s.shorts + d) > uint256(c.params.skewScale) / 4) d = -s.size;
        cost = Rules.cost(d, s.longs - s.shorts, c.params.skewScale, Price.unwrap(c.quote.price));
    }
}

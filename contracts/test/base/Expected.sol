// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Vm} from "forge-std/Vm.sol";

import {IExchange} from "../../src/interfaces/IExchange.sol";
import {
    BalanceReason,
    Book,
    GlobalParams,
    Liquidation,
    MarketParams,
    MarketView,
    Order,
    Position,
    Reason,
    Status
} from "../../src/types/Types.sol";
import {FundingIndex, Price, Rate, Size, Usd} from "../../src/types/Units.sol";
import {Rules} from "../reference/Rules.sol";
import {World} from "./World.sol";

/// @dev What F-4, F-10, F-11, F-12 and F-13 say about closing a position, from the state as the views show it. Written
/// from the protocol page on plain numbers; no library of the exchange is used.
abstract contract Expected is World {
    int256 internal constant W = 1e18;
    int256 internal constant TOKEN = 1e12;
    uint256 internal constant INTEGRAL_MASK = type(uint120).max;
    uint256 private constant POOL_SLOT = 3;

    /// @dev What closing did, and insurance after it; lpCash after it is in the state.
    struct Outcome {
        int256 sizeDelta;
        int256 cost;
        int256 closed;
        int256 ratio;
        int256 penaltyRate;
        int256 penalty;
        int256 reward;
        int256 deficit;
        int256 byInsurance;
        int256 byPool;
        int256 socialized;
        int256 perUnit;
        int256 payout;
        int256 insurance;
    }

    // ---- positions

    /// @dev `a` long and `b` short, `size` each, filled in one second: no funding between them.
    function openBoth(address a, address b, uint16 market, int256 size, int256 margin) internal {
        pass(1);
        Order[] memory both = new Order[](2);
        both[0] = create(marketRequest(a, market, size, margin));
        both[1] = create(marketRequest(b, market, -size, margin));
        vm.warp(both[0].fillTime);
        orders.execute(bothUpdate(both[0].fillTime, ethPrice, dogePrice), both, bot);
        require(sizeOf(a, market) == size && sizeOf(b, market) == -size, "both orders must be filled");
    }

    /// @dev Alice long and Bob short 100 ETH at 2,000 on 20,000 each: skew 0, entry 200,010 both.
    function openPair() internal {
        openBoth(alice, bob, ETH, 100e18, 20_000e18);
    }

    /// @dev Alice alone, long 8,000 ETH: the premium of 0.8 % is capped, she pays 0.75 % per 8 h.
    function openWhale(int256 margin) internal {
        fund(alice, 1_000_000e6);
        trade(alice, ETH, 8000e18, margin);
    }

    // ---- state

    /// @dev Overwrites the pool's cash and insurance, in 18 decimals.
    function setCash(int256 lpCash_, int256 insurance_) internal {
        vm.store(address(exchange), bytes32(POOL_SLOT), bytes32(uint256(insurance_) << 128 | uint256(lpCash_)));
    }

    /// @dev The price that the market is judged by.
    function priceOf(uint16 market) internal view returns (uint256) {
        MarketView memory m = exchange.marketOf(market);
        return m.status == Status.Ended ? Price.unwrap(m.finalPrice) : feed.word(market) >> 168;
    }

    /// @dev C now, §4.
    function integralOf(uint16 market) internal view returns (uint256) {
        uint256 word = feed.word(market);
        uint256 elapsed = vm.getBlockTimestamp() - uint40(word >> 128);
        return ((word & INTEGRAL_MASK) + (word >> 168) * elapsed) & INTEGRAL_MASK;
    }

    /// @dev Whether touching the market moves its C.
    function accrues(uint16 market) internal view returns (bool) {
        MarketView memory m = exchange.marketOf(market);
        return m.status == Status.Live && m.book.priceIntegral != integralOf(market);
    }

    /// @dev The position, its market with funding accrued to now, and the pool.
    function stateOf(address who, uint16 market) internal view returns (Rules.State memory a) {
        Position memory p = position(who, market);
        a.size = Size.unwrap(p.size);
        a.margin = Usd.unwrap(p.margin);
        a.entry = Usd.unwrap(p.entryNotional);
        a.fundingEntry = FundingIndex.unwrap(p.fundingEntry);
        a.epoch = p.epoch;
        a.lpCash = lpCash();
        MarketView memory m = exchange.marketOf(market);
        a.longs = Size.unwrap(m.book.longOpenInterest);
        a.shorts = Size.unwrap(m.book.shortOpenInterest);
        a.longEntry = Usd.unwrap(m.book.longEntry);
        a.shortEntry = Usd.unwrap(m.book.shortEntry);
        a.fundingLong = FundingIndex.unwrap(m.book.fundingLong);
        a.fundingShort = FundingIndex.unwrap(m.book.fundingShort);
        a.fundingDebt = m.book.fundingDebt;
        if (m.status == Status.Live) accrue(a, m.params, (integralOf(market) - m.book.priceIntegral) & INTEGRAL_MASK);
    }

    /// @dev F-4.
    function accrue(Rules.State memory a, MarketParams memory p, uint256 elapsed) private pure {
        int256 premium = Rules.premium(a.longs - a.shorts, p.skewScale);
        int256 rate = Rules.fundingRate(premium, p.fundingFactor, p.fundingCap);
        int256 pay = Rules.up(Rules.mag(rate), elapsed, 28_800e18);
        int256 get = Rules.down(Rules.mag(rate), elapsed, 28_800e18);
        if (rate > 0) (a.fundingLong, a.fundingShort) = (a.fundingLong + pay, a.fundingShort - get);
        if (rate < 0) (a.fundingLong, a.fundingShort) = (a.fundingLong - get, a.fundingShort + pay);
    }

    /// @dev F-6.
    function pnlOf(Rules.State memory a, uint256 p) internal pure returns (int256) {
        return Rules.value(a.size, p) - a.entry;
    }

    /// @dev F-5.
    function owedBy(Rules.State memory a) internal pure returns (int256) {
        return Rules.owed(a.size, a.size > 0 ? a.fundingLong : a.fundingShort, a.fundingEntry);
    }

    /// @dev F-6.
    function equityOf(Rules.State memory a, uint256 p) internal pure returns (int256) {
        return a.margin + pnlOf(a, p) - owedBy(a);
    }

    /// @dev F-7.
    function mmrOf(int256 size, MarketParams memory p) internal pure returns (int256) {
        return Rules.requirementRate(p.maintenanceMargin, p.sizeFactor, size, p.skewScale, 2);
    }

    /// @dev F-7.
    function imrOf(int256 size, MarketParams memory p) internal pure returns (int256) {
        return Rules.requirementRate(p.initialMargin, p.sizeFactor, size, p.skewScale, 1);
    }

    /// @dev F-7.
    function maintenanceOf(int256 size, uint16 market, uint256 p) internal view returns (int256) {
        MarketParams memory params = exchange.marketOf(market).params;
        return Rules.requirement(size, p, mmrOf(size, params), exchange.globalParams().minMaintenance);
    }

    /// @dev F-12, with `a` in place of what is stored of `market`.
    function navOf(Rules.State memory a, uint16 market) internal view returns (int256 total) {
        total = a.lpCash;
        uint16 count = exchange.marketCount();
        for (uint16 m = 1; m <= count; ++m) {
            Rules.State memory b = m == market ? a : stateOf(address(0), m);
            total += claimsOf(b) - worthOf(b, m) + b.longEntry + b.shortEntry;
        }
    }

    function worthOf(Rules.State memory b, uint16 market) private view returns (int256) {
        MarketView memory m = exchange.marketOf(market);
        int256 skew = b.longs - b.shorts;
        if (m.status == Status.Ended) return Rules.value(skew, priceOf(market));
        return skew == 0 ? int256(0) : Rules.cost(skew, 0, m.params.skewScale, priceOf(market));
    }

    /// @dev F-12: funding owed by all positions of a market, toward minus infinity.
    function claimsOf(Rules.State memory b) internal pure returns (int256) {
        int256 exact = b.longs * b.fundingLong + b.shorts * b.fundingShort - b.fundingDebt;
        return exact < 0 ? -Rules.up(uint256(-exact), 1, 1e18) : exact / W;
    }

    // ---- F-10

    /// @dev The state after and what happened, when `who` is liquidated now.
    function expectLiquidation(address who, uint16 market)
        internal
        view
        returns (Rules.State memory a, Outcome memory o)
    {
        bool ends;
        (a, o, ends) = expectPart(who, market);
        if (!ends) (a, o) = expectWhole(who, market);
    }

    /// @dev How much a partial liquidation would close.
    function partialSize(int256 size, int256 ratio, int256 penaltyRate, MarketParams memory params)
        internal
        pure
        returns (int256)
    {
        int256 t = (imrOf(size, params) + mmrOf(size, params)) / 2;
        return Rules.up(Rules.mag(size), uint256(t - ratio), uint256(t - penaltyRate));
    }

    function judge(address who, uint16 market) private view returns (Rules.State memory a, Outcome memory o) {
        a = stateOf(who, market);
        MarketParams memory params = exchange.marketOf(market).params;
        uint256 p = priceOf(market);
        int256 equity = equityOf(a, p);
        int256 n = Rules.notional(a.size, p);
        o.ratio = equity <= 0 ? int256(0) : Rules.down(uint256(equity), 1e18, uint256(n));
        o.penaltyRate = Rules.penaltyRate(o.ratio, mmrOf(a.size, params), params.minPenalty, params.maxPenalty);
        o.insurance = insurance();
    }

    /// @dev `ends` tells whether a part is enough.
    function expectPart(address who, uint16 market)
        internal
        view
        returns (Rules.State memory a, Outcome memory o, bool ends)
    {
        (a, o) = judge(who, market);
        MarketParams memory params = exchange.marketOf(market).params;
        uint256 p = priceOf(market);
        int256 dust = toUsd(exchange.globalParams().dust);
        if (equityOf(a, p) <= 0 || 2 * o.ratio < mmrOf(a.size, params) || Rules.notional(a.size, p) <= dust) {
            return (a, o, false);
        }
        int256 x = partialSize(a.size, o.ratio, o.penaltyRate, params);
        int256 left = int256(Rules.mag(a.size)) - x;
        if (left <= 0 || Rules.notional(left, p) <= dust) return (a, o, false);
        close(a, o, a.size > 0 ? -x : x, market);
        int256 asked = Rules.up(uint256(Rules.notional(x, p)), uint256(o.penaltyRate), 1e18);
        o.penalty = Rules.least(asked, Rules.most(equityOf(a, p), 0));
        punish(a, o);
        ends = a.margin >= 0 && equityOf(a, p) >= maintenanceOf(a.size, market, p);
    }

    function expectWhole(address who, uint16 market) internal view returns (Rules.State memory a, Outcome memory o) {
        (a, o) = judge(who, market);
        uint256 p = priceOf(market);
        int256 n = Rules.notional(a.size, p);
        close(a, o, -a.size, market);
        int256 asked = Rules.up(uint256(n), uint256(o.penaltyRate), 1e18);
        asked = Rules.most(asked, toUsd(exchange.globalParams().minReward));
        o.penalty = Rules.least(asked, Rules.most(a.margin, 0));
        punish(a, o);
        drain(a, o, market);
    }

    /// @dev Token units as USD.
    function toUsd(uint256 tokens) internal pure returns (int256) {
        return int256(tokens) * TOKEN;
    }

    /// @dev One fill on the curve.
    function close(Rules.State memory a, Outcome memory o, int256 delta, uint16 market) private view {
        uint256 p = priceOf(market);
        o.sizeDelta = delta;
        o.closed = int256(Rules.mag(delta));
        o.cost = Rules.cost(delta, a.longs - a.shorts, exchange.marketOf(market).params.skewScale, p);
        Rules.move(a, p, delta, o.cost);
    }

    /// @dev Penalty and reward.
    function punish(Rules.State memory a, Outcome memory o) private view {
        GlobalParams memory g = exchange.globalParams();
        int256 wanted = Rules.least(Rules.most(o.penalty / 2, toUsd(g.minReward)), toUsd(g.maxReward));
        o.reward = Rules.least(wanted, o.penalty + o.insurance);
        a.margin -= o.penalty;
        o.insurance += o.penalty - o.reward;
    }

    /// @dev F-11: what becomes of the margin of a position that is closed.
    function drain(Rules.State memory a, Outcome memory o, uint16 market) private view {
        if (a.margin >= 0) {
            (o.payout, a.margin) = (a.margin, 0);
            return;
        }
        (o.deficit, a.margin) = (-a.margin, 0);
        o.byInsurance = Rules.least(o.deficit, o.insurance);
        o.byPool = o.deficit - o.byInsurance;
        o.insurance -= o.byInsurance;
        a.lpCash -= o.byPool;
        int256 nav_ = navOf(a, market);
        if (nav_ >= 0) return;
        bool otherIsLong = o.sizeDelta > 0;
        int256 profit = Rules.most(Rules.sideProfit(a, otherIsLong, priceOf(market)), 0);
        o.socialized = Rules.least(Rules.least(-nav_, o.byPool), profit);
        if (o.socialized == 0) return;
        o.byPool -= o.socialized;
        o.perUnit = Rules.up(uint256(o.socialized), 1e18, uint256(otherIsLong ? a.longs : a.shorts));
    }

    // ---- F-13 and the end of a market

    /// @dev The state after `x` of the position of `who` is taken off him, all of it where his margin would be negative.
    function expectReduction(address who, uint16 market, int256 x)
        internal
        view
        returns (Rules.State memory a, Outcome memory o)
    {
        a = stateOf(who, market);
        o.insurance = insurance();
        if (x < int256(Rules.mag(a.size))) {
            close(a, o, a.size > 0 ? -x : x, market);
            if (a.margin >= 0) return (a, o);
            a = stateOf(who, market);
        }
        close(a, o, -a.size, market);
        drain(a, o, market);
    }

    /// @dev The state after `who` is settled in an ended market.
    function expectSettlement(address who, uint16 market)
        internal
        view
        returns (Rules.State memory a, Outcome memory o)
    {
        a = stateOf(who, market);
        o.insurance = insurance();
        o.sizeDelta = -a.size;
        o.closed = int256(Rules.mag(a.size));
        o.cost = -Rules.value(a.size, priceOf(market));
        Rules.move(a, priceOf(market), -a.size, o.cost);
        drain(a, o, market);
    }

    // ---- telling

    /// @dev Emits what storing the state after tells, up to the summary; call it between vm.recordLogs and its reading.
    function tellChange(address who, uint16 market, Reason reason, Rules.State memory a, Outcome memory o) internal {
        if (accrues(market)) {
            emit IExchange.FundingAccrued(
                market, integralOf(market), FundingIndex.wrap(a.fundingLong), FundingIndex.wrap(a.fundingShort)
            );
        }
        emit IExchange.PositionChanged(
            who,
            market,
            reason,
            0,
            Size.wrap(o.sizeDelta),
            Usd.wrap(o.cost),
            Price.wrap(priceOf(market)),
            Usd.wrap(0),
            Usd.wrap(a.fundingPaid),
            Usd.wrap(a.realized),
            Size.wrap(a.size),
            Usd.wrap(a.margin),
            Usd.wrap(a.entry),
            FundingIndex.wrap(a.fundingEntry),
            uint40(a.epoch)
        );
        if (a.lpCash != lpCash() || o.insurance != insurance()) {
            emit IExchange.PoolChanged(Usd.wrap(a.lpCash), Usd.wrap(o.insurance), exchange.cash().treasury, reason);
        }
        if (o.payout != 0) tellBalance(who, o.payout, balanceOf(who) + o.payout, BalanceReason.MarginReturned);
        if (a.cut != 0) emit IExchange.PayoutCut(who, market, Usd.wrap(a.cut));
    }

    function tellBalance(address who, int256 delta, int256 balance, BalanceReason reason) internal {
        emit IExchange.BalanceChanged(who, Usd.wrap(delta), Usd.wrap(balance), reason);
    }

    function tellSocialized(uint16 market, Rules.State memory a, Outcome memory o) internal {
        if (o.socialized == 0) return;
        bool long = o.sizeDelta > 0;
        int256 raised = (long ? a.fundingLong : a.fundingShort) + o.perUnit;
        emit IExchange.LossSocialized(market, long, Usd.wrap(o.socialized), FundingIndex.wrap(raised));
    }

    /// @dev The same events, in the same order, and none more.
    function assertLogs(Vm.Log[] memory got, Vm.Log[] memory want) internal pure {
        for (uint256 i = 0; i < got.length && i < want.length; ++i) {
            assertEq(abi.encode(got[i].topics), abi.encode(want[i].topics), "topics of an event");
            assertEq(got[i].data, want[i].data, "data of an event");
        }
        assertEq(got.length, want.length, "number of events");
    }

    // ---- the state after

    /// @dev Position, sums, funding and pool are as `a` and `o` say.
    function assertAfter(address who, uint16 market, Rules.State memory a, Outcome memory o) internal view {
        Position memory p = position(who, market);
        assertEq(Size.unwrap(p.size), a.size, "size");
        assertEq(Usd.unwrap(p.margin), a.margin, "margin");
        assertEq(Usd.unwrap(p.entryNotional), a.entry, "entryNotional");
        assertEq(FundingIndex.unwrap(p.fundingEntry), a.fundingEntry, "fundingEntry");
        assertEq(p.epoch, a.epoch, "epoch");
        Book memory b = exchange.marketOf(market).book;
        assertEq(Size.unwrap(b.longOpenInterest), a.longs, "longOpenInterest");
        assertEq(Size.unwrap(b.shortOpenInterest), a.shorts, "shortOpenInterest");
        assertEq(Usd.unwrap(b.longEntry), a.longEntry, "longEntry");
        assertEq(Usd.unwrap(b.shortEntry), a.shortEntry, "shortEntry");
        assertEq(b.fundingDebt, a.fundingDebt, "fundingDebt");
        bool long = o.sizeDelta > 0;
        assertEq(FundingIndex.unwrap(b.fundingLong), a.fundingLong + (long ? o.perUnit : int256(0)), "fundingLong");
        assertEq(FundingIndex.unwrap(b.fundingShort), a.fundingShort + (long ? int256(0) : o.perUnit), "fundingShort");
        assertEq(lpCash(), a.lpCash, "lpCash");
        assertEq(insurance(), o.insurance, "insurance");
    }

    /// @dev Every field of a liquidation's outcome.
    function assertOutcome(Liquidation memory got, Rules.State memory a, Outcome memory o) internal pure {
        assertEq(Size.unwrap(got.closed), o.closed, "closed");
        assertEq(Rate.unwrap(got.marginRatio), o.ratio, "marginRatio");
        assertEq(Rate.unwrap(got.penaltyRate), o.penaltyRate, "penaltyRate");
        assertEq(Usd.unwrap(got.penalty), o.penalty, "penalty");
        assertEq(Usd.unwrap(got.reward), o.reward, "reward");
        assertEq(Usd.unwrap(got.deficit), o.deficit, "deficit");
        assertEq(Usd.unwrap(got.paidByInsurance), o.byInsurance, "paidByInsurance");
        assertEq(Usd.unwrap(got.paidByPool), o.byPool, "paidByPool");
        assertEq(Usd.unwrap(got.socialized), o.socialized, "socialized");
        assertEq(FundingIndex.unwrap(got.socializedPerUnit), o.perUnit, "socializedPerUnit");
        assertEq(Size.unwrap(got.fill.sizeDelta), o.sizeDelta, "sizeDelta");
        assertEq(Usd.unwrap(got.fill.cost), o.cost, "cost");
        assertEq(Usd.unwrap(got.fill.fundingPaid), a.fundingPaid, "fundingPaid");
        assertEq(Usd.unwrap(got.fill.realizedPnl), a.realized, "realizedPnl");
        assertEq(Usd.unwrap(got.fill.payoutCut), a.cut, "payoutCut");
        assertEq(Usd.unwrap(got.fill.fee), 0, "fee");
        assertEq(Usd.unwrap(got.payout), o.payout, "payout");
    }
}

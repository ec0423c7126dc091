// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {
    Book,
    Cash,
    Context,
    Fill,
    GlobalParams,
    Liquidation,
    MarketParams,
    PoolSummary,
    Position,
    Status
} from "../../src/types/Types.sol";
import {FundingIndex, Price, Rate, Size, Usd, ZERO_USD, maxUsd} from "../../src/types/Units.sol";
import {Curve} from "../../src/libraries/Curve.sol";
import {Deleveraging} from "../../src/libraries/Deleveraging.sol";
import {Funding} from "../../src/libraries/Funding.sol";
import {Liquidations} from "../../src/libraries/Liquidations.sol";
import {Margin} from "../../src/libraries/Margin.sol";
import {PoolValue} from "../../src/libraries/PoolValue.sol";
import {Tokens} from "../../src/libraries/Tokens.sol";
import {Trade} from "../../src/libraries/Trade.sol";
import {Builders} from "./Builders.sol";
import {Harness} from "./Harness.sol";

/// @dev Every vector of perp/testdata, computed by the libraries: F-1 to F-13 as the Go package has them too.
contract VectorsTest is Builders {
    string private constant BOOK = "Book(int256 longOpenInterest,int256 shortOpenInterest,int256 longEntry,"
        "int256 shortEntry,int256 fundingLong,int256 fundingShort,int256 fundingDebt,uint256 priceIntegral)";
    string private constant CASH = "Cash(int256 lpCash,int256 insurance,int256 treasury)";
    string private constant MOVED =
        "Moved(int256 sizeDelta,int256 cost,int256 fundingPaid,int256 realizedPnl,int256 payoutCut)";
    string private constant GLOBALS =
        "GlobalParams(uint48 minMargin,uint48 minMaintenance,uint48 minReward,uint48 maxReward,uint48 dust)";
    string private constant PARAMS = "MarketParams(uint112 skewScale,uint24 initialMargin,uint24 maintenanceMargin,"
        "uint32 sizeFactor,uint24 takerFee,uint24 makerFee,uint104 maxSkew,uint104 maxOpenInterest,uint24 minPenalty,"
        "uint24 maxPenalty,uint32 fundingFactor,uint24 fundingCap,uint24 lpShare,uint24 adlTrigger,uint24 adlTarget)";
    string private constant POSITION =
        "Position(int256 size,int256 margin,int256 entryNotional,int256 fundingEntry,uint40 epoch)";

    Harness private immutable HARNESS = new Harness();

    struct NotionalVector {
        Size size;
        Price price;
        Usd notional;
        bool reverts;
    }

    struct MarkVector {
        Size skew;
        Size scale;
        Price price;
        Rate premium;
        Price markPrice;
        bool reverts;
    }

    struct CostVector {
        Size sizeDelta;
        Size skew;
        Size scale;
        Price price;
        Usd cost;
        Price fillPrice;
        bool reverts;
    }

    struct RateVector {
        Rate premium;
        uint32 fundingFactor;
        uint24 fundingCap;
        Rate rate;
    }

    struct AccrualVector {
        MarketParams params;
        Book book;
        uint256 integral;
        Book after_;
        bool accrued;
    }

    struct OwedVector {
        Size size;
        FundingIndex fundingIndex;
        FundingIndex fundingEntry;
        Usd owed;
    }

    struct EquityVector {
        Position position;
        FundingIndex fundingIndex;
        Price price;
        Usd value;
        Usd pnl;
        Usd owed;
        Usd equity;
    }

    struct RequirementsVector {
        Size size;
        Price price;
        MarketParams params;
        GlobalParams globals;
        Rate initialRate;
        Rate maintenanceRate;
        Usd initialMargin;
        Usd maintenanceMargin;
    }

    struct ReleasedVector {
        Usd entryNotional;
        Size closing;
        Size size;
        Usd released;
    }

    struct ShareVector {
        Usd cost;
        Size closing;
        Size sizeDelta;
        Usd share;
    }

    /// @dev A fill without its fee.
    struct Moved {
        Size sizeDelta;
        Usd cost;
        Usd fundingPaid;
        Usd realizedPnl;
        Usd payoutCut;
    }

    struct MoveVector {
        Position position;
        Book book;
        Cash cash;
        Price price;
        Size sizeDelta;
        Usd cost;
        Moved fill;
        Position positionAfter;
        Book bookAfter;
        Cash cashAfter;
    }

    struct FeeVector {
        Usd cost;
        Size sizeDelta;
        Size skew;
        uint24 takerFee;
        uint24 makerFee;
        Usd fee;
        Usd insurance;
        Usd treasury;
        Usd pool;
    }

    struct PenaltyVector {
        Rate marginRatio;
        Rate maintenanceRate;
        uint24 minPenalty;
        uint24 maxPenalty;
        Rate penaltyRate;
    }

    struct RewardVector {
        Usd penalty;
        Usd insurance;
        GlobalParams globals;
        Usd reward;
    }

    struct LiquidationVector {
        MarketParams params;
        GlobalParams globals;
        Position position;
        Book book;
        Cash cash;
        Price price;
        Moved fill;
        Size closed;
        Rate marginRatio;
        Rate penaltyRate;
        Usd penalty;
        Usd reward;
        Usd payout;
        Usd deficit;
        Usd paidByInsurance;
        Usd paidByPool;
        Position positionAfter;
        Book bookAfter;
        Cash cashAfter;
    }

    struct ProfitVector {
        Usd profit;
        Usd sideProfit;
        Usd lpCash;
        Usd paid;
    }

    struct SocializedVector {
        Usd nav;
        Usd fromPool;
        Usd sideProfit;
        Size openInterest;
        Usd socialized;
        FundingIndex perUnit;
        Usd paidByPool;
    }

    struct PoolMarket {
        uint16 market;
        bool ended;
        MarketParams params;
        Book book;
        Price price;
    }

    struct PoolVector {
        Usd lpCash;
        PoolMarket[] markets;
        Usd nav;
        uint256 totalAssets;
        Usd profit;
        Usd liveProfit;
        Usd fundingOwed;
        Usd reserve;
        bool sideDue;
        uint16 worstMarket;
        bool worstIsLong;
        Usd worstProfit;
    }

    struct DeleveragingVector {
        MarketParams params;
        Size size;
        Size openInterest;
        Price price;
        Usd pnl;
        Usd sideProfit;
        Usd liveProfit;
        Usd lpCash;
        bool sideDue;
        bool isWorst;
        bool due;
        bool fair;
        Size closing;
    }

    function test_Notional() public {
        bytes memory data =
            read("notional", "notional", "Vector(int256 size,uint256 price,int256 notional,bool reverts)");
        NotionalVector[] memory all = abi.decode(data, (NotionalVector[]));
        for (uint256 i = 0; i < all.length; ++i) {
            NotionalVector memory v = all[i];
            if (v.reverts) vm.expectRevert();
            Usd got = HARNESS.notional(v.size, v.price);
            if (!v.reverts) same(got, v.notional, i);
        }
    }

    function test_Mark() public {
        bytes memory data = read(
            "mark",
            "mark",
            "Vector(int256 skew,int256 scale,uint256 price,int256 premium,uint256 markPrice,bool reverts)"
        );
        MarkVector[] memory all = abi.decode(data, (MarkVector[]));
        for (uint256 i = 0; i < all.length; ++i) {
            MarkVector memory v = all[i];
            if (v.reverts) vm.expectRevert();
            Rate premium = HARNESS.premium(v.skew, v.scale);
            if (v.reverts) vm.expectRevert();
            Price markPrice = HARNESS.markPrice(v.price, v.skew, v.scale);
            if (v.reverts) continue;
            same(premium, v.premium, i);
            same(markPrice, v.markPrice, i);
        }
    }

    function test_Cost() public {
        bytes memory data = read(
            "cost",
            "cost",
            "Vector(int256 sizeDelta,int256 skew,int256 scale,uint256 price,int256 cost,uint256 fillPrice,bool reverts)"
        );
        CostVector[] memory all = abi.decode(data, (CostVector[]));
        for (uint256 i = 0; i < all.length; ++i) {
            CostVector memory v = all[i];
            if (v.reverts) vm.expectRevert();
            Usd got = HARNESS.cost(v.sizeDelta, v.skew, v.scale, v.price);
            if (v.reverts) continue;
            same(got, v.cost, i);
            if (v.sizeDelta != size(0)) same(Curve.fillPrice(got, v.sizeDelta), v.fillPrice, i);
        }
    }

    function test_FundingRate() public view {
        bytes memory data =
            read("funding", "rate", "Vector(int256 premium,uint32 fundingFactor,uint24 fundingCap,int256 rate)");
        RateVector[] memory all = abi.decode(data, (RateVector[]));
        for (uint256 i = 0; i < all.length; ++i) {
            MarketParams memory p;
            (p.fundingFactor, p.fundingCap) = (all[i].fundingFactor, all[i].fundingCap);
            same(Funding.rate(all[i].premium, p), all[i].rate, i);
        }
    }

    function test_FundingAccrual() public view {
        string memory shape = "Vector(MarketParams params,Book book,uint256 integral,Book after,bool accrued)";
        bytes memory data = read("funding", "accrual", string.concat(shape, BOOK, PARAMS));
        AccrualVector[] memory all = abi.decode(data, (AccrualVector[]));
        for (uint256 i = 0; i < all.length; ++i) {
            AccrualVector memory v = all[i];
            assertEq(Funding.accrue(v.book, v.params, v.integral), v.accrued, vm.toString(i));
            same(abi.encode(v.book), abi.encode(v.after_), i);
        }
    }

    function test_Owed() public view {
        bytes memory data =
            read("owed", "owed", "Vector(int256 size,int256 fundingIndex,int256 fundingEntry,int256 owed)");
        OwedVector[] memory all = abi.decode(data, (OwedVector[]));
        for (uint256 i = 0; i < all.length; ++i) {
            same(Funding.owed(all[i].size, all[i].fundingIndex, all[i].fundingEntry), all[i].owed, i);
        }
    }

    function test_Equity() public view {
        string memory shape = "Vector(Position position,int256 fundingIndex,uint256 price,int256 value,int256 pnl,"
            "int256 owed,int256 equity)";
        EquityVector[] memory all =
            abi.decode(read("equity", "equity", string.concat(shape, POSITION)), (EquityVector[]));
        for (uint256 i = 0; i < all.length; ++i) {
            EquityVector memory v = all[i];
            Book memory book;
            if (v.position.size > size(0)) book.fundingLong = v.fundingIndex;
            else book.fundingShort = v.fundingIndex;
            same(Curve.value(v.position.size, v.price), v.value, i);
            same(Margin.pnl(v.position, v.price), v.pnl, i);
            same(Margin.owed(v.position, book), v.owed, i);
            same(Margin.equity(v.position, book, v.price), v.equity, i);
        }
    }

    function test_Requirements() public view {
        string memory shape = "Vector(int256 size,uint256 price,MarketParams params,GlobalParams globals,"
            "int256 initialRate,int256 maintenanceRate,int256 initialMargin,int256 maintenanceMargin)";
        bytes memory data = read("requirements", "requirements", string.concat(shape, GLOBALS, PARAMS));
        RequirementsVector[] memory all = abi.decode(data, (RequirementsVector[]));
        for (uint256 i = 0; i < all.length; ++i) {
            RequirementsVector memory v = all[i];
            same(Margin.initialRate(v.size, v.params), v.initialRate, i);
            same(Margin.maintenanceRate(v.size, v.params), v.maintenanceRate, i);
            same(Margin.initialMargin(v.size, v.price, v.params, v.globals), v.initialMargin, i);
            same(Margin.maintenanceMargin(v.size, v.price, v.params, v.globals), v.maintenanceMargin, i);
        }
    }

    function test_Released() public view {
        bytes memory data =
            read("closing", "released", "Vector(int256 entryNotional,int256 closing,int256 size,int256 released)");
        ReleasedVector[] memory all = abi.decode(data, (ReleasedVector[]));
        for (uint256 i = 0; i < all.length; ++i) {
            same(Trade.released(all[i].entryNotional, all[i].closing, all[i].size), all[i].released, i);
        }
    }

    function test_ShareOfCost() public view {
        bytes memory data = read("closing", "share", "Vector(int256 cost,int256 closing,int256 sizeDelta,int256 share)");
        ShareVector[] memory all = abi.decode(data, (ShareVector[]));
        for (uint256 i = 0; i < all.length; ++i) {
            same(Trade.shareOfCost(all[i].cost, all[i].closing, all[i].sizeDelta), all[i].share, i);
        }
    }

    function test_Move() public view {
        string memory shape = "Vector(Position position,Book book,Cash cash,uint256 price,int256 sizeDelta,int256 cost,"
            "Moved fill,Position positionAfter,Book bookAfter,Cash cashAfter)";
        bytes memory data = read("closing", "move", string.concat(shape, BOOK, CASH, MOVED, POSITION));
        MoveVector[] memory all = abi.decode(data, (MoveVector[]));
        for (uint256 i = 0; i < all.length; ++i) {
            MoveVector memory v = all[i];
            Fill memory fill = Trade.move(v.position, v.book, v.cash, v.price, v.sizeDelta, v.cost);
            same(abi.encode(moved(fill)), abi.encode(v.fill), i);
            same(abi.encode(v.position, v.book, v.cash), abi.encode(v.positionAfter, v.bookAfter, v.cashAfter), i);
        }
    }

    function test_Fee() public view {
        string memory shape = "Vector(int256 cost,int256 sizeDelta,int256 skew,uint24 takerFee,uint24 makerFee,"
            "int256 fee,int256 insurance,int256 treasury,int256 pool)";
        FeeVector[] memory all = abi.decode(read("fee", "fee", shape), (FeeVector[]));
        for (uint256 i = 0; i < all.length; ++i) {
            FeeVector memory v = all[i];
            MarketParams memory p;
            (p.takerFee, p.makerFee) = (v.takerFee, v.makerFee);
            Usd fee = Trade.fee(v.cost, v.sizeDelta, v.skew, p);
            same(fee, v.fee, i);
            Cash memory cash;
            Trade.payFee(noPosition(), cash, fee, true);
            same(abi.encode(cash), abi.encode(Cash(v.pool, v.insurance, v.treasury)), i);
        }
    }

    function test_PenaltyRate() public view {
        string memory shape =
            "Vector(int256 marginRatio,int256 maintenanceRate,uint24 minPenalty,uint24 maxPenalty,int256 penaltyRate)";
        PenaltyVector[] memory all = abi.decode(read("liquidation", "penaltyRate", shape), (PenaltyVector[]));
        for (uint256 i = 0; i < all.length; ++i) {
            MarketParams memory p;
            (p.minPenalty, p.maxPenalty) = (all[i].minPenalty, all[i].maxPenalty);
            same(Liquidations.penaltyRate(all[i].marginRatio, all[i].maintenanceRate, p), all[i].penaltyRate, i);
        }
    }

    function test_Reward() public view {
        string memory shape = "Vector(int256 penalty,int256 insurance,GlobalParams globals,int256 reward)";
        bytes memory data = read("liquidation", "reward", string.concat(shape, GLOBALS));
        RewardVector[] memory all = abi.decode(data, (RewardVector[]));
        for (uint256 i = 0; i < all.length; ++i) {
            same(Liquidations.reward(all[i].penalty, all[i].insurance, all[i].globals), all[i].reward, i);
        }
    }

    function test_Liquidation() public view {
        string memory shape = "Vector(MarketParams params,GlobalParams globals,Position position,Book book,Cash cash,"
            "uint256 price,Moved fill,int256 closed,int256 marginRatio,int256 penaltyRate,int256 penalty,int256 reward,"
            "int256 payout,int256 deficit,int256 paidByInsurance,int256 paidByPool,Position positionAfter,"
            "Book bookAfter,Cash cashAfter)";
        shape = string.concat(shape, BOOK, CASH, MOVED, GLOBALS, PARAMS, POSITION);
        LiquidationVector[] memory all = abi.decode(read("liquidation", "liquidation", shape), (LiquidationVector[]));
        for (uint256 i = 0; i < all.length; ++i) {
            checkLiquidation(all[i], i);
        }
    }

    function test_PaidProfit() public view {
        bytes memory data =
            read("waterfall", "profit", "Vector(int256 profit,int256 sideProfit,int256 lpCash,int256 paid)");
        ProfitVector[] memory all = abi.decode(data, (ProfitVector[]));
        for (uint256 i = 0; i < all.length; ++i) {
            same(Trade.paidProfit(all[i].profit, all[i].sideProfit, all[i].lpCash), all[i].paid, i);
        }
    }

    /// @dev The other side's profit is given to it as shorts whose entries are that, at an index of 0.
    function test_Socialized() public view {
        string memory shape = "Vector(int256 nav,int256 fromPool,int256 sideProfit,int256 openInterest,"
            "int256 socialized,int256 perUnit,int256 paidByPool)";
        SocializedVector[] memory all = abi.decode(read("waterfall", "socialized", shape), (SocializedVector[]));
        for (uint256 i = 0; i < all.length; ++i) {
            SocializedVector memory v = all[i];
            Context memory c;
            (c.book.shortOpenInterest, c.book.shortEntry) = (v.openInterest, -v.sideProfit);
            Liquidation memory l;
            l.paidByPool = v.fromPool;
            Liquidations.socialize(c, l, v.nav, false);
            same(l.socialized, v.socialized, i);
            same(l.paidByPool, v.paidByPool, i);
            same(abi.encode(l.socializedPerUnit), abi.encode(v.perUnit), i);
        }
    }

    function test_Pool() public view {
        string memory shape = "Vector(int256 lpCash,PoolMarket[] markets,int256 nav,uint256 totalAssets,int256 profit,"
            "int256 liveProfit,int256 fundingOwed,int256 reserve,bool sideDue,uint16 worstMarket,bool worstIsLong,"
            "int256 worstProfit)";
        string memory market = "PoolMarket(uint16 market,bool ended,MarketParams params,Book book,uint256 price)";
        PoolVector[] memory all =
            abi.decode(read("pool", "pool", string.concat(shape, BOOK, PARAMS, market)), (PoolVector[]));
        for (uint256 i = 0; i < all.length; ++i) {
            checkPool(all[i], i);
        }
    }

    function test_Deleveraging() public view {
        string memory shape = "Vector(MarketParams params,int256 size,int256 openInterest,uint256 price,int256 pnl,"
            "int256 sideProfit,int256 liveProfit,int256 lpCash,bool sideDue,bool isWorst,bool due,bool fair,"
            "int256 closing)";
        bytes memory data = read("deleveraging", "deleveraging", string.concat(shape, PARAMS));
        DeleveragingVector[] memory all = abi.decode(data, (DeleveragingVector[]));
        for (uint256 i = 0; i < all.length; ++i) {
            checkDeleveraging(all[i], i);
        }
    }

    function checkLiquidation(LiquidationVector memory v, uint256 i) private pure {
        Context memory c;
        (c.params, c.globals, c.position, c.book, c.cash) = (v.params, v.globals, v.position, v.book, v.cash);
        c.quote.price = v.price;
        Liquidation memory l = Liquidations.liquidate(c);
        same(l.marginRatio, v.marginRatio, i);
        same(l.penaltyRate, v.penaltyRate, i);
        same(abi.encode(l.closed), abi.encode(v.closed), i);
        same(l.penalty, v.penalty, i);
        same(l.reward, v.reward, i);
        same(l.payout, v.payout, i);
        same(l.deficit, v.deficit, i);
        same(l.paidByInsurance, v.paidByInsurance, i);
        same(l.paidByPool, v.paidByPool, i);
        same(abi.encode(moved(l.fill)), abi.encode(v.fill), i);
        same(abi.encode(c.position, c.book, c.cash), abi.encode(v.positionAfter, v.bookAfter, v.cashAfter), i);
    }

    function checkPool(PoolVector memory v, uint256 i) private pure {
        PoolSummary memory pool;
        (pool.cash.lpCash, pool.nav) = (v.lpCash, v.lpCash);
        for (uint256 n = 0; n < v.markets.length; ++n) {
            PoolMarket memory m = v.markets[n];
            Status status = m.ended ? Status.Ended : Status.Live;
            PoolValue.add(pool, m.market, status, m.params, m.book, freshQuote(Price.unwrap(m.price)));
        }
        same(pool.nav, v.nav, i);
        assertEq(Tokens.toTokensDown(maxUsd(pool.nav, ZERO_USD)), v.totalAssets, vm.toString(i));
        same(pool.profit, v.profit, i);
        same(pool.liveProfit, v.liveProfit, i);
        same(pool.fundingOwed, v.fundingOwed, i);
        same(PoolValue.reserve(pool), v.reserve, i);
        same(abi.encode(pool.sideDue, pool.worstMarket), abi.encode(v.sideDue, v.worstMarket), i);
        same(abi.encode(pool.worstIsLong, pool.worstProfit), abi.encode(v.worstIsLong, v.worstProfit), i);
    }

    function checkDeleveraging(DeleveragingVector memory v, uint256 i) private pure {
        Context memory c;
        bool long = v.size > size(0);
        (c.market, c.params, c.quote.price, c.cash.lpCash) = (1, v.params, v.price, v.lpCash);
        (c.position.size, c.book.longOpenInterest, c.book.shortOpenInterest) = (v.size, v.openInterest, v.openInterest);
        PoolSummary memory pool;
        (pool.cash.lpCash, pool.liveProfit, pool.sideDue) = (v.lpCash, v.liveProfit, v.sideDue);
        (pool.worstMarket, pool.worstIsLong) = (1, v.isWorst ? long : !long);
        assertEq(Deleveraging.dueFor(c, pool, long, v.sideProfit), v.due, vm.toString(i));
        assertEq(Deleveraging.isFair(c, v.pnl, v.sideProfit), v.fair, vm.toString(i));
        if (v.pnl <= ZERO_USD || v.sideProfit <= ZERO_USD) return;
        same(abi.encode(Deleveraging.closing(c, pool, v.pnl, v.sideProfit)), abi.encode(v.closing), i);
    }

    function moved(Fill memory fill) private pure returns (Moved memory) {
        return Moved(fill.sizeDelta, fill.cost, fill.fundingPaid, fill.realizedPnl, fill.payoutCut);
    }

    /// @dev The vectors under `name` in perp/testdata/`topic`.json as an encoded array of structs of that `shape`.
    function read(string memory topic, string memory name, string memory shape) private view returns (bytes memory) {
        string memory json = vm.readFile(string.concat("perp/testdata/", topic, ".json"));
        return vm.parseJsonTypeArray(json, string.concat(".", name), shape);
    }

    function same(Usd got, Usd want, uint256 i) private pure {
        assertEq(Usd.unwrap(got), Usd.unwrap(want), string.concat("vector ", vm.toString(i)));
    }

    function same(Rate got, Rate want, uint256 i) private pure {
        assertEq(Rate.unwrap(got), Rate.unwrap(want), string.concat("vector ", vm.toString(i)));
    }

    function same(Price got, Price want, uint256 i) private pure {
        assertEq(Price.unwrap(got), Price.unwrap(want), string.concat("vector ", vm.toString(i)));
    }

    function same(bytes memory got, bytes memory want, uint256 i) private pure {
        assertEq(got, want, string.concat("vector ", vm.toString(i)));
    }
}

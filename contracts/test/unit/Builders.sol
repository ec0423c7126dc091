// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Test} from "forge-std/Test.sol";
import {
    Book,
    Cash,
    Context,
    GlobalParams,
    MarketParams,
    Order,
    Position,
    Quote,
    Status
} from "../../src/types/Types.sol";
import {ANY_PRICE, FundingIndex, Price, Rate, Size, Usd} from "../../src/types/Units.sol";
import {Rules} from "../reference/Rules.sol";

/// @dev Values, states and typed assertions that the unit tests share.
abstract contract Builders is Test {
    int256 internal constant MAX_SIZE = 2 ** 103 - 1;
    int256 internal constant MAX_MARGIN = 2 ** 111 - 1;
    uint256 internal constant MAX_SCALE = 2 ** 112 - 1;
    uint256 internal constant MAX_PRICE = 2 ** 84 - 1;
    int256 internal constant MAX_CASH = 2 ** 127 - 1;
    int256 internal constant MAX_INDEX = 2 ** 127 - 1;
    uint256 internal constant MAX_INTEGRAL = 2 ** 120 - 1;

    /// @dev A sequence of numbers that follows from its seed.
    struct Random {
        uint256 seed;
    }

    function usd(int256 wad) internal pure returns (Usd) {
        return Usd.wrap(wad);
    }

    function size(int256 wad) internal pure returns (Size) {
        return Size.wrap(wad);
    }

    function price(uint256 wad) internal pure returns (Price) {
        return Price.wrap(wad);
    }

    function rate(int256 wad) internal pure returns (Rate) {
        return Rate.wrap(wad);
    }

    function fundingIndex(int256 wad) internal pure returns (FundingIndex) {
        return FundingIndex.wrap(wad);
    }

    function assertEq(Usd got, int256 want) internal pure {
        assertEq(Usd.unwrap(got), want);
    }

    function assertEq(Size got, int256 want) internal pure {
        assertEq(Size.unwrap(got), want);
    }

    function assertEq(Price got, uint256 want) internal pure {
        assertEq(Price.unwrap(got), want);
    }

    function assertEq(Rate got, int256 want) internal pure {
        assertEq(Rate.unwrap(got), want);
    }

    function assertEq(FundingIndex got, int256 want) internal pure {
        assertEq(FundingIndex.unwrap(got), want);
    }

    function assertEq(Usd got, int256 want, string memory what) internal pure {
        assertEq(Usd.unwrap(got), want, what);
    }

    function assertEq(Size got, int256 want, string memory what) internal pure {
        assertEq(Size.unwrap(got), want, what);
    }

    function assertEq(Rate got, int256 want, string memory what) internal pure {
        assertEq(Rate.unwrap(got), want, what);
    }

    function assertEq(FundingIndex got, int256 want, string memory what) internal pure {
        assertEq(FundingIndex.unwrap(got), want, what);
    }

    /// @dev Any number of bits is as likely as any other; one seed in six is at a bound.
    function spread(uint256 seed, uint256 low, uint256 high) internal pure returns (uint256) {
        uint256 kind = seed % 24;
        if (kind == 0) return low;
        if (kind == 1) return high;
        if (kind == 2) return low == high ? low : low + 1;
        if (kind == 3) return low == high ? low : high - 1;
        uint256 bits = uint256(keccak256(abi.encode(seed, "bits"))) % 257;
        uint256 value =
            bits == 256 ? uint256(keccak256(abi.encode(seed))) : uint256(keccak256(abi.encode(seed))) >> (256 - bits);
        return high - low == type(uint256).max ? value : low + value % (high - low + 1);
    }

    /// @dev As `spread`, between -bound and bound.
    function spreadSigned(uint256 seed, int256 bound) internal pure returns (int256) {
        int256 magnitude = int256(spread(seed, 0, uint256(bound)));
        return uint256(keccak256(abi.encode(seed, "sign"))) % 2 == 0 ? magnitude : -magnitude;
    }

    function next(Random memory random) internal pure returns (uint256) {
        random.seed = uint256(keccak256(abi.encode(random.seed)));
        return random.seed;
    }

    function spread(Random memory random, uint256 low, uint256 high) internal pure returns (uint256) {
        return spread(next(random), low, high);
    }

    function spreadSigned(Random memory random, int256 bound) internal pure returns (int256) {
        return spreadSigned(next(random), bound);
    }

    function between(Random memory random, uint256 low, uint256 high) internal pure returns (uint256) {
        return low + next(random) % (high - low + 1);
    }

    function coin(Random memory random) internal pure returns (bool) {
        return next(random) % 2 == 0;
    }

    /// @dev A major market of skewScale 10,000.
    function major() internal pure returns (MarketParams memory p) {
        p.skewScale = 10_000e18;
        (p.initialMargin, p.maintenanceMargin, p.sizeFactor) = (50_000, 25_000, 1_000_000);
        (p.takerFee, p.makerFee) = (600, 400);
        (p.maxSkew, p.maxOpenInterest) = (100e18, 150e18);
        (p.minPenalty, p.maxPenalty) = (5_000, 15_000);
        (p.fundingFactor, p.fundingCap) = (1_000_000, 7_500);
        (p.lpShare, p.adlTrigger, p.adlTarget) = (600_000, 450_000, 350_000);
    }

    function defaults() internal pure returns (GlobalParams memory) {
        return GlobalParams({minMargin: 25e6, minMaintenance: 10e6, minReward: 2e6, maxReward: 500e6, dust: 1_000e6});
    }

    /// @dev Parameters anywhere within governance's bounds.
    function anyParams(Random memory random) internal pure returns (MarketParams memory p) {
        p.skewScale = uint112(spread(random, 1e21, MAX_SCALE));
        p.maintenanceMargin = uint24(between(random, 1_000, 100_000));
        p.initialMargin = uint24(p.maintenanceMargin + between(random, 1, 200_000));
        p.sizeFactor = uint32(between(random, 0, 3_000_000));
        p.makerFee = uint24(between(random, 0, 2_000));
        p.takerFee = uint24(between(random, p.makerFee, 5_000));
        uint256 room = lesser(uint256(p.skewScale) * p.maintenanceMargin / 1_000_000, uint256(MAX_SIZE));
        p.maxSkew = uint104(between(random, 1, room / 2));
        p.maxOpenInterest = uint104(room - p.maxSkew);
        p.minPenalty = uint24(between(random, 0, p.maintenanceMargin / 2));
        p.maxPenalty = uint24(between(random, p.minPenalty, p.maintenanceMargin - p.minPenalty));
        p.fundingFactor = uint32(between(random, 0, 10_000_000));
        p.fundingCap = uint24(between(random, 0, 20_000));
        p.lpShare = uint24(between(random, 10_000, 1_000_000));
        p.adlTarget = uint24(between(random, 50_000, 550_000));
        p.adlTrigger = uint24(between(random, p.adlTarget + 1, 600_000));
    }

    /// @dev A position opened near `index`, without margin or funding.
    function anyPosition(Random memory random, int256 wad, uint256 index) internal pure returns (Position memory x) {
        uint256 off = index * between(random, 0, 150) / 1_000;
        uint256 entry = coin(random) ? index + off : index - off;
        x.size = size(wad);
        x.entryNotional = usd(wad < 0 ? -Rules.down(Rules.mag(wad), entry, 1e18) : Rules.up(uint256(wad), entry, 1e18));
    }

    /// @dev One position in one market with others; sizes from one unit to the bounds.
    function anyContext(uint256 seed) internal pure returns (Context memory c) {
        Random memory random = Random(seed);
        c.market = 1;
        c.status = Status.Live;
        c.params = anyParams(random);
        c.globals = coin(random) ? defaults() : smallGlobals(random);
        uint256 index = spread(random, 1, MAX_PRICE);
        c.quote = freshQuote(index);
        uint256 most = lesser(c.params.maxOpenInterest, uint256(MAX_CASH) * 1e18 / index / 8);
        int256 q = int256(spread(random, 1, lesser(most, uint256(MAX_SIZE)) + 1));
        c.position = anyPosition(random, coin(random) ? q : -q, index);
        c.position.margin = usd(int256(spread(random, 0, uint256(Rules.notional(q, index)) / 5)));
        fillBook(random, c, index, most);
        uint256 all = uint256(Rules.notional(Size.unwrap(c.book.longOpenInterest + c.book.shortOpenInterest), index));
        c.cash.lpCash = usd(int256(spread(random, 0, all)));
        c.cash.insurance = usd(int256(spread(random, 0, all / 50)));
        c.poolHasShares = true;
    }

    /// @dev Others' positions, at most `most` of each side, and the funding of all.
    function fillBook(Random memory random, Context memory c, uint256 index, uint256 most) internal pure {
        c.book.fundingLong = fundingIndex(spreadSigned(random, 1e24));
        c.book.fundingShort = fundingIndex(spreadSigned(random, 1e24));
        for (uint256 i = 0; i < 2; ++i) {
            int256 q = int256(spread(random, 0, most));
            Position memory other = anyPosition(random, i == 0 ? q : -q, index);
            setFundingEntry(random, c.book, other, index);
            count(c.book, other);
        }
        setFundingEntry(random, c.book, c.position, index);
        count(c.book, c.position);
    }

    function setFundingEntry(Random memory random, Book memory book, Position memory x, uint256 index) internal pure {
        FundingIndex side = Size.unwrap(x.size) > 0 ? book.fundingLong : book.fundingShort;
        if (Size.unwrap(x.size) != 0) x.fundingEntry = side + fundingIndex(spreadSigned(random, int256(index / 100)));
    }

    /// @dev I-2: puts a position into the sums, on plain numbers.
    function count(Book memory book, Position memory x) internal pure {
        count(book, x, 1);
    }

    function count(Book memory book, Position memory x, int256 by) internal pure {
        int256 q = Size.unwrap(x.size);
        if (q > 0) {
            book.longOpenInterest = size(Size.unwrap(book.longOpenInterest) + by * q);
            book.longEntry = usd(Usd.unwrap(book.longEntry) + by * Usd.unwrap(x.entryNotional));
        } else {
            book.shortOpenInterest = size(Size.unwrap(book.shortOpenInterest) - by * q);
            book.shortEntry = usd(Usd.unwrap(book.shortEntry) + by * Usd.unwrap(x.entryNotional));
        }
        book.fundingDebt += by * int256(Rules.mag(q)) * FundingIndex.unwrap(x.fundingEntry);
    }

    /// @dev Gives the position another entry, and the sums with it.
    function setEntry(Context memory c, int256 entry) internal pure {
        count(c.book, c.position, -1);
        c.position.entryNotional = usd(entry);
        count(c.book, c.position, 1);
    }

    function smallGlobals(Random memory random) internal pure returns (GlobalParams memory g) {
        g.maxReward = uint48(between(random, 0, 500e6));
    }

    function freshQuote(uint256 index) internal pure returns (Quote memory q) {
        q.price = price(index);
        (q.fresh, q.recent) = (true, true);
    }

    function noPosition() internal pure returns (Position memory x) {}

    function noCash() internal pure returns (Cash memory cash) {}

    /// @dev A market order that accepts any price.
    function marketOrder(int256 sizeDelta, int256 marginDelta) internal pure returns (Order memory order) {
        order.sizeDelta = size(sizeDelta);
        order.marginDelta = usd(marginDelta);
        order.acceptablePrice = sizeDelta > 0 ? ANY_PRICE : price(0);
    }

    /// @dev The same state on plain numbers.
    function plain(Position memory x, Book memory book, Cash memory cash) internal pure returns (Rules.State memory a) {
        a.size = Size.unwrap(x.size);
        a.margin = Usd.unwrap(x.margin);
        a.entry = Usd.unwrap(x.entryNotional);
        a.fundingEntry = FundingIndex.unwrap(x.fundingEntry);
        a.epoch = x.epoch;
        a.longs = Size.unwrap(book.longOpenInterest);
        a.shorts = Size.unwrap(book.shortOpenInterest);
        a.longEntry = Usd.unwrap(book.longEntry);
        a.shortEntry = Usd.unwrap(book.shortEntry);
        a.fundingLong = FundingIndex.unwrap(book.fundingLong);
        a.fundingShort = FundingIndex.unwrap(book.fundingShort);
        a.fundingDebt = book.fundingDebt;
        a.lpCash = Usd.unwrap(cash.lpCash);
    }

    function assertState(Position memory x, Book memory book, Cash memory cash, Rules.State memory want) internal pure {
        Rules.State memory got = plain(x, book, cash);
        (got.fundingPaid, got.realized, got.cut) = (want.fundingPaid, want.realized, want.cut);
        assertEq(got.size, want.size, "size");
        assertEq(got.margin, want.margin, "margin");
        assertEq(got.entry, want.entry, "entry");
        assertEq(got.fundingEntry, want.fundingEntry, "fundingEntry");
        assertEq(got.lpCash, want.lpCash, "lpCash");
        assertEq(keccak256(abi.encode(got)), keccak256(abi.encode(want)), "book or epoch");
    }

    /// @dev F-12 of this market alone, on plain numbers; `cash` is lpCash.
    function navOf(Context memory c) internal pure returns (int256) {
        return navOf(plain(c.position, c.book, c.cash), c.params, Price.unwrap(c.quote.price));
    }

    function navOf(Rules.State memory a, MarketParams memory p, uint256 index) internal pure returns (int256) {
        int256 claim = a.longs * a.fundingLong + a.shorts * a.fundingShort - a.fundingDebt;
        int256 funding = claim >= 0 ? claim / 1e18 : -((-claim + 1e18 - 1) / 1e18);
        return a.lpCash - (Rules.cost(a.longs - a.shorts, 0, p.skewScale, index) - a.longEntry - a.shortEntry) + funding;
    }

    function lesser(uint256 a, uint256 b) internal pure returns (uint256) {
        return a < b ? a : b;
    }
}

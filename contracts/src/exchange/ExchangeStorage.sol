// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {IExchange} from "../interfaces/IExchange.sol";
import {IOrders} from "../interfaces/IOrders.sol";
import {IPriceFeed} from "../interfaces/IPriceFeed.sol";
import {Books} from "../libraries/Books.sol";
import {Funding} from "../libraries/Funding.sol";
import {PoolValue} from "../libraries/PoolValue.sol";
import {
    BalanceReason,
    Book,
    Cash,
    Context,
    Fill,
    GlobalParams,
    Liquidation,
    MarketParams,
    Reason,
    PoolSummary,
    Position,
    Quote,
    Status
} from "../types/Types.sol";
import {FundingIndex, Price, Size, Usd, ZERO_SIZE, ZERO_USD} from "../types/Units.sol";

/// @title The exchange's storage, how it is packed, loaded, stored and told.
abstract contract ExchangeStorage is IExchange, ReentrancyGuardTransient {
    using SafeCast for int256;
    using SafeCast for uint256;

    struct PositionSlots {
        // 13 + 14 + 5 bytes
        int104 size;
        uint112 margin;
        uint40 epoch;
        // 16 + 16
        int128 entryNotional;
        int128 fundingEntry;
    }

    struct MarketSlots {
        // 13 + 13
        uint104 longOpenInterest;
        uint104 shortOpenInterest;
        // 16 + 16
        int128 longEntry;
        int128 shortEntry;
        // 16 + 16
        int128 fundingLong;
        int128 fundingShort;
        // 32
        int256 fundingDebt;
        // 15 + 5 + 11 + 1
        uint120 priceIntegral;
        uint40 reduceOnlyUntil;
        uint88 finalPrice;
        Status status;
        // 3 slots
        MarketParams params;
        // 32
        bytes32 symbol;
    }

    struct PoolSlots {
        // 16 + 16
        uint128 lpCash;
        uint128 insurance;
        // 16 + 5 + 5 + 2 + 1
        uint128 treasury;
        uint40 increasesStoppedUntil;
        uint40 poolMovesStoppedUntil;
        uint16 marketCount;
        bool hasShares;
    }

    /// @dev Collateral; only tokens without fees on transfer, hooks or rebasing.
    IERC20 public immutable asset;
    IPriceFeed public immutable feed;
    IOrders public immutable orders;
    address public immutable vault;
    address public immutable governance;
    address public immutable keeper;

    mapping(address account => uint256) internal _balances;
    mapping(address account => mapping(uint16 market => PositionSlots)) internal _positions;
    mapping(uint16 market => MarketSlots) internal _markets;
    PoolSlots internal _pool;
    GlobalParams internal _globals;
    mapping(address account => mapping(address delegate => bool)) internal _delegates;

    modifier only(address allowed) {
        _checkCaller(allowed);
        _;
    }

    constructor(
        IERC20 asset_,
        IPriceFeed feed_,
        IOrders orders_,
        address vault_,
        address governance_,
        address keeper_
    ) {
        asset = asset_;
        feed = feed_;
        orders = orders_;
        vault = vault_;
        governance = governance_;
        keeper = keeper_;
    }

    function _checkCaller(address allowed) internal view {
        require(msg.sender == allowed, NotAllowed(msg.sender, allowed));
    }

    // ---- loading

    // structs are built whole where they are returned: a named return would be written twice

    /// @dev Everything that changing `account`'s position reads, funding accrued to now.
    function _load(address account, uint16 market) internal view returns (Context memory) {
        return _context(market, _position(account, market));
    }

    /// @dev A market at its latest price, or its final one, funding accrued to now unless it has ended.
    function _context(uint16 market, Position memory position) internal view returns (Context memory) {
        MarketSlots storage slots = _markets[market];
        Status status = slots.status;
        require(status != Status.Unlisted, UnknownMarket(market));
        MarketParams memory params = slots.params;
        Book memory book = _book(slots);
        Quote memory quote = _quote(market, status);
        PoolSlots storage pool = _pool;
        return Context({
            market: market,
            status: status,
            params: params,
            globals: _globals,
            position: position,
            book: book,
            cash: _cash(),
            quote: quote,
            accrued: status == Status.Live && Funding.accrue(book, params, quote.integral),
            noIncreases: block.timestamp < pool.increasesStoppedUntil || block.timestamp < slots.reduceOnlyUntil,
            poolHasShares: pool.hasShares
        });
    }

    /// @dev The latest price; of an ended market its last, which is neither fresh nor in grace.
    function _quote(uint16 market, Status status) internal view returns (Quote memory) {
        if (status == Status.Live) return feed.quote(market);
        return Quote({
            price: Price.wrap(_markets[market].finalPrice),
            timestamp: 0,
            integral: 0,
            fresh: false,
            recent: false,
            inGrace: false,
            acceptedNow: false
        });
    }

    function _position(address account, uint16 market) internal view returns (Position memory) {
        PositionSlots storage slots = _positions[account][market];
        return Position({
            size: Size.wrap(slots.size),
            margin: Usd.wrap(int256(uint256(slots.margin))),
            entryNotional: Usd.wrap(slots.entryNotional),
            fundingEntry: FundingIndex.wrap(slots.fundingEntry),
            epoch: slots.epoch
        });
    }

    function _book(MarketSlots storage slots) internal view returns (Book memory) {
        return Book({
            longOpenInterest: Size.wrap(int256(uint256(slots.longOpenInterest))),
            shortOpenInterest: Size.wrap(int256(uint256(slots.shortOpenInterest))),
            longEntry: Usd.wrap(slots.longEntry),
            shortEntry: Usd.wrap(slots.shortEntry),
            fundingLong: FundingIndex.wrap(slots.fundingLong),
            fundingShort: FundingIndex.wrap(slots.fundingShort),
            fundingDebt: slots.fundingDebt,
            priceIntegral: slots.priceIntegral
        });
    }

    function _cash() internal view returns (Cash memory) {
        PoolSlots storage pool = _pool;
        return Cash({
            lpCash: Usd.wrap(int256(uint256(pool.lpCash))),
            insurance: Usd.wrap(int256(uint256(pool.insurance))),
            treasury: Usd.wrap(int256(uint256(pool.treasury)))
        });
    }

    /// @dev The pool over all markets, with `context` in place of what is stored of its market, and with its cash.
    function _summary(Context memory context) internal view returns (PoolSummary memory pool) {
        pool.cash = context.cash;
        pool.nav = context.cash.lpCash;
        pool.stopped = block.timestamp < _pool.poolMovesStoppedUntil;
        uint16 count = _pool.marketCount;
        for (uint16 market = 1; market <= count; ++market) {
            Context memory other = market == context.market ? context : _context(market, context.position);
            PoolValue.add(pool, market, other.status, other.params, other.book, other.quote);
        }
    }

    // ---- storing and telling

    /// @dev Stores the accrual of `book` and tells it.
    function _storeFunding(uint16 market, Book memory book) internal {
        MarketSlots storage slots = _markets[market];
        slots.priceIntegral = uint120(book.priceIntegral);
        slots.fundingLong = FundingIndex.unwrap(book.fundingLong).toInt128();
        slots.fundingShort = FundingIndex.unwrap(book.fundingShort).toInt128();
        emit FundingAccrued(market, book.priceIntegral, book.fundingLong, book.fundingShort);
    }

    /// @dev F-11: charges a side what `outcome` took from it, through its funding index.
    function _raiseFunding(Context memory context, bool long, Liquidation memory outcome) internal {
        if (outcome.socialized == ZERO_USD) return;
        FundingIndex raised = Books.fundingIndex(context.book, long) + outcome.socializedPerUnit;
        MarketSlots storage slots = _markets[context.market];
        if (long) slots.fundingLong = FundingIndex.unwrap(raised).toInt128();
        else slots.fundingShort = FundingIndex.unwrap(raised).toInt128();
        emit LossSocialized(context.market, long, outcome.socialized, raised);
    }

    /// @dev Stores the market's sums.
    function _storeBook(Context memory context) internal {
        Book memory book = context.book;
        MarketSlots storage slots = _markets[context.market];
        slots.longOpenInterest = uint256(Size.unwrap(book.longOpenInterest)).toUint104();
        slots.shortOpenInterest = uint256(Size.unwrap(book.shortOpenInterest)).toUint104();
        slots.longEntry = Usd.unwrap(book.longEntry).toInt128();
        slots.shortEntry = Usd.unwrap(book.shortEntry).toInt128();
        slots.fundingDebt = book.fundingDebt;
    }

    /// @dev Stores the position after `fill` and tells it.
    function _storePosition(
        Context memory context,
        address account,
        Reason reason,
        uint64 orderId,
        Price index,
        Fill memory fill
    ) internal {
        Position memory position = context.position;
        _positions[account][context.market] = PositionSlots({
            size: Size.unwrap(position.size).toInt104(),
            margin: Usd.unwrap(position.margin).toUint256().toUint112(),
            epoch: position.epoch,
            entryNotional: Usd.unwrap(position.entryNotional).toInt128(),
            fundingEntry: FundingIndex.unwrap(position.fundingEntry).toInt128()
        });
        emit PositionChanged(
            account,
            context.market,
            reason,
            orderId,
            fill.sizeDelta,
            fill.cost,
            index,
            fill.fee,
            fill.fundingPaid,
            fill.realizedPnl,
            position.size,
            position.margin,
            position.entryNotional,
            position.fundingEntry,
            position.epoch
        );
    }

    /// @dev Stores the pool's cash and tells it, if it changed.
    function _storeCash(Cash memory cash_, Reason reason) internal {
        Cash memory before = _cash();
        if (before.lpCash == cash_.lpCash && before.insurance == cash_.insurance && before.treasury == cash_.treasury) {
            return;
        }
        PoolSlots storage pool = _pool;
        pool.lpCash = Usd.unwrap(cash_.lpCash).toUint256().toUint128();
        pool.insurance = Usd.unwrap(cash_.insurance).toUint256().toUint128();
        if (before.treasury != cash_.treasury) pool.treasury = Usd.unwrap(cash_.treasury).toUint256().toUint128();
        emit PoolChanged(cash_.lpCash, cash_.insurance, cash_.treasury, reason);
    }

    /// @dev Adds `amount` >= 0 to a ledger balance; 0 does nothing.
    function _credit(address account, Usd amount, BalanceReason reason) internal {
        if (amount == ZERO_USD) return;
        uint256 balance = _balances[account] + Usd.unwrap(amount).toUint256();
        _balances[account] = balance;
        emit BalanceChanged(account, amount, Usd.wrap(int256(balance)), reason);
    }

    /// @dev Takes `amount` >= 0 from a ledger balance; 0 does nothing.
    function _debit(address account, Usd amount, BalanceReason reason) internal {
        if (amount == ZERO_USD) return;
        uint256 before = _balances[account];
        uint256 taken = Usd.unwrap(amount).toUint256();
        require(taken <= before, InsufficientBalance(account, Usd.wrap(int256(before)), amount));
        _balances[account] = before - taken;
        emit BalanceChanged(account, -amount, Usd.wrap(int256(before - taken)), reason);
    }

    /// @dev Reverts unless there is a position to act on.
    function _requirePosition(Context memory context, address account) internal pure {
        require(context.position.size != ZERO_SIZE, NoPosition(account, context.market));
    }
}

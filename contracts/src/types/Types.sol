// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {FundingIndex, Price, Rate, Size, Usd} from "./Units.sol";

/// @dev What a market may do.
enum Status {
    Unlisted,
    Live,
    Ended
}

/// @dev Why a position, or the pool's money, changed.
enum Reason {
    Order,
    MarginAdded,
    Liquidation,
    Deleveraging,
    Settlement,
    PoolDeposit,
    PoolRedemption,
    InsuranceTopUp,
    TreasuryWithdrawal
}

/// @dev Why a ledger balance changed.
enum BalanceReason {
    Deposit,
    Withdrawal,
    Escrow,
    EscrowReturned,
    MarginAdded,
    MarginReturned,
    KeeperFee,
    LiquidationReward
}

/// @dev What became of an order. None: filled. The second group are price faults, the order waits; the third are the
/// user's, the order is cancelled and its keeper paid; the last are reasons of a cancellation that pays no fee.
enum Fault {
    None,
    // price faults
    Stale,
    OtherSecond,
    NotNext,
    NotLive,
    // user's faults
    Slippage,
    Margin,
    Cap,
    Mode,
    Grace,
    Epoch,
    NothingToReduce,
    PayoutCut,
    // cancelled without a fee
    ByOwner,
    Expired,
    Ended
}

/// @dev What the batcher did.
enum Duty {
    Push,
    Funding,
    Liquidate,
    Trigger,
    Execute,
    Deleverage
}

/// @dev How an item of the batcher ended.
enum Result {
    Done,
    Refused,
    NoRole
}

/// @dev What the guardian may set.
enum Switch {
    ReduceOnly,
    StopIncreases,
    StopPoolMoves
}

/// @dev The parameters of a market, packed as they are stored; sizes in base units, rates and factors in ppm.
struct MarketParams {
    // 14 + 3 + 3 + 4 + 3 + 3 bytes
    /// S: the skew at which the premium would be 100 %; immutable once listed.
    uint112 skewScale;
    uint24 initialMargin;
    uint24 maintenanceMargin;
    /// c of F-7: how fast both margins grow with size.
    uint32 sizeFactor;
    uint24 takerFee;
    uint24 makerFee;
    // 13 + 13 + 3 + 3
    /// Largest |skew|.
    uint104 maxSkew;
    /// Largest open interest of a side.
    uint104 maxOpenInterest;
    uint24 minPenalty;
    uint24 maxPenalty;
    // 4 + 3 + 3 + 3 + 3
    /// K of F-4.
    uint32 fundingFactor;
    /// Largest |funding rate| per 8 h.
    uint24 fundingCap;
    /// Notional of a side may be this share of lpCash.
    uint24 lpShare;
    uint24 adlTrigger;
    uint24 adlTarget;
}

/// @dev The parameters all markets share; money in token units (6 decimals).
struct GlobalParams {
    uint48 minMargin;
    uint48 minMaintenance;
    uint48 minReward;
    uint48 maxReward;
    /// Notional up to which a position is closed whole.
    uint48 dust;
}

/// @dev The parameters of orders; times in seconds, money in token units (6 decimals).
struct OrderParams {
    /// A market order fills at the second this long after its creation.
    uint16 minDelay;
    /// A market order lives this long.
    uint16 orderLife;
    uint48 keeperFee;
}

/// @dev The parameters of the price feed, seconds.
struct FeedParams {
    /// A price up to this age is fresh.
    uint16 maxAge;
    /// A price up to this age may be pushed, liquidated on, and ordered on.
    uint8 pushMaxAge;
    /// A gap between two prices of more than this begins a grace period.
    uint32 outageGap;
    uint32 gracePeriod;
}

/// @dev A position of one account in one market.
struct Position {
    Size size;
    /// Collateral, never negative while open.
    Usd margin;
    /// Signed sum of what the fills of `size` cost: bought > 0 > sold.
    Usd entryNotional;
    /// Funding index of its side when funding was last settled.
    FundingIndex fundingEntry;
    /// Grows whenever size reaches 0 or changes sign.
    uint40 epoch;
}

/// @dev The state of a market.
struct Book {
    /// Sum over long positions of size.
    Size longOpenInterest;
    /// Sum over short positions of |size|.
    Size shortOpenInterest;
    /// Sum over long positions of entryNotional, >= 0.
    Usd longEntry;
    /// Sum over short positions of entryNotional, <= 0.
    Usd shortEntry;
    FundingIndex fundingLong;
    FundingIndex fundingShort;
    /// Sum over positions of |size| * fundingEntry, 36 decimals, exact.
    int256 fundingDebt;
    /// C at the last accrual, modulo 2^120.
    uint256 priceIntegral;
}

/// @dev The pool's money.
struct Cash {
    Usd lpCash;
    Usd insurance;
    Usd treasury;
}

/// @dev A market as others see it.
struct MarketView {
    Status status;
    bytes32 symbol;
    MarketParams params;
    Book book;
    /// Until then only reductions are allowed; 0 or past: no limit.
    uint40 reduceOnlyUntil;
    /// The price it ended at; 0 while live.
    Price finalPrice;
}

/// @dev A price as the feed gives it now.
struct Quote {
    Price price;
    uint40 timestamp;
    /// C now, modulo 2^120.
    uint256 integral;
    /// Age <= maxAge.
    bool fresh;
    /// Age <= pushMaxAge.
    bool recent;
    /// Trading resumes after an outage.
    bool inGrace;
    /// Accepted in this very block.
    bool acceptedNow;
}

/// @dev An order. Its hash is all that is stored.
struct Order {
    address account;
    uint16 market;
    Size sizeDelta;
    /// Into the position if > 0, out of it if < 0.
    Usd marginDelta;
    /// Worst price the fill may have; 0 for a sell or ANY_PRICE for a buy: any, and a cut payout is accepted too.
    Price acceptablePrice;
    /// 0: a market order.
    Price triggerPrice;
    /// Triggers at or above triggerPrice, else at or below.
    bool triggerAbove;
    bool reduceOnly;
    /// The position's epoch when the order was created.
    uint40 epoch;
    /// Last second a trigger order may be armed; 0 for market orders.
    uint40 expiry;
    /// When it was created, or armed.
    uint40 createdAt;
    /// F: the second whose price fills it; 0 while it waits for its trigger.
    uint40 fillTime;
    uint64 id;
    /// Its place in the market's row; 0 while it waits for its trigger.
    uint40 number;
    /// Paid to the keeper once for a market order, twice for one with a trigger.
    Usd keeperFee;
}

/// @dev What a user asks for; the rest of an order is the contract's to set.
struct OrderRequest {
    address account;
    uint16 market;
    Size sizeDelta;
    Usd marginDelta;
    Price acceptablePrice;
    Price triggerPrice;
    bool triggerAbove;
    bool reduceOnly;
    uint40 expiry;
}

/// @dev An account's position in a market.
struct Target {
    address account;
    uint16 market;
}

/// @dev The verified prices of one second.
struct Second {
    uint40 timestamp;
    uint16[] markets;
    Price[] prices;
}

/// @dev Orders of one second, with its update.
struct Execution {
    bytes update;
    Order[] orders;
}

/// @dev What one transaction of a keeper does, in this order.
struct Batch {
    bytes[] updates;
    uint16[] funding;
    Target[] liquidations;
    Order[] triggers;
    Execution[] executions;
    Target[] deleveragings;
}

/// @dev How an item of a batch ended; `reason` is the selector of what refused it.
struct ItemResult {
    Duty duty;
    Result result;
    bytes4 reason;
}

/// @dev What a change of size did to its position and to the pool.
struct Fill {
    Size sizeDelta;
    /// F-3: what the change cost; bought > 0 > sold.
    Usd cost;
    /// Margin to pool; negative: pool to margin, as paid.
    Usd fundingPaid;
    /// As paid.
    Usd realizedPnl;
    /// F-11: what the pool could not pay of funding and profit.
    Usd payoutCut;
    Usd fee;
}

/// @dev Everything that a change of one position reads, funding accrued to now.
struct Context {
    uint16 market;
    Status status;
    MarketParams params;
    GlobalParams globals;
    Position position;
    Book book;
    Cash cash;
    Quote quote;
    /// The accrual moved C: to be stored and told.
    bool accrued;
    /// Reductions only, by the market's or the guardian's switch.
    bool noIncreases;
    bool poolHasShares;
}

/// @dev What an order would do.
struct OrderPreview {
    Fault fault;
    Fill fill;
    Position position;
    /// To the ledger.
    Usd payout;
}

/// @dev What a liquidation does.
struct Liquidation {
    /// |size| closed.
    Size closed;
    /// E / N before, 0 if E <= 0.
    Rate marginRatio;
    Rate penaltyRate;
    Usd penalty;
    Usd reward;
    Usd deficit;
    Usd paidByInsurance;
    Usd paidByPool;
    Usd socialized;
    /// What `socialized` raises the other side's funding index by.
    FundingIndex socializedPerUnit;
    Fill fill;
    /// Margin to the ledger.
    Usd payout;
}

/// @dev The pool as a whole, at the latest prices, funding accrued to now.
struct PoolSummary {
    /// F-12.
    Usd nav;
    Cash cash;
    /// Sum of U > 0 over all sides of live markets.
    Usd liveProfit;
    /// Sum of U > 0 over all sides, ended markets included.
    Usd profit;
    /// The largest of what each side of each market needs in lpCash.
    Usd sideReserve;
    /// What the pool owes in funding, over the markets where it does.
    Usd fundingOwed;
    /// A side of a live market has U > adlTrigger * lpCash.
    bool sideDue;
    /// The side of a live market with the largest U.
    uint16 worstMarket;
    bool worstIsLong;
    Usd worstProfit;
    /// A market with open interest is stale or in grace.
    bool unsettled;
    /// A market with open interest accepted a price in this block.
    bool pricedNow;
    /// The guardian has stopped pool moves.
    bool stopped;
}

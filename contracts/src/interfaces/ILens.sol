// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {
    Book,
    Fault,
    Liquidation,
    MarketParams,
    Order,
    OrderPreview,
    OrderRequest,
    PoolSummary,
    Position,
    Quote,
    Status,
    Target
} from "../types/Types.sol";
import {Price, Rate, Size, Usd} from "../types/Units.sol";

/// @dev Whether an action would succeed now; if not, the selector of the error that it would revert with.
struct Verdict {
    bool ok;
    bytes4 reason;
}

/// @dev A position at the latest price, or the final one, funding accrued to now.
struct PositionView {
    address account;
    uint16 market;
    bool long;
    /// As it is stored: `owed` is not yet settled.
    Position position;
    Price indexPrice;
    /// F-1.
    Usd notional;
    /// F-5: < 0 if it receives.
    Usd owed;
    /// F-6.
    Usd pnl;
    Usd equity;
    /// F-7.
    Usd initialMargin;
    Usd maintenanceMargin;
    /// equity / notional, 0 if equity <= 0.
    Rate marginRatio;
    /// See `ILens`.
    Price liquidationPrice;
    /// Whether `liquidate` would succeed now.
    Verdict liquidation;
}

/// @dev An account: its ledger and its open positions, by market.
struct AccountView {
    address account;
    Usd balance;
    PositionView[] positions;
}

/// @dev The row of a market's orders.
struct RowView {
    /// The last number given out, and the last one done.
    uint40 last;
    uint40 done;
    /// The second last filled, and the price that binds its orders.
    uint40 fillTime;
    Price price;
    /// Orders of all kinds created so far.
    uint40 created;
}

/// @dev A market at its latest price, or its final one, funding accrued to now.
struct MarketSummary {
    uint16 market;
    Status status;
    bytes32 symbol;
    MarketParams params;
    Book book;
    /// Of an ended market only the price is set.
    Quote quote;
    uint40 graceUntil;
    /// Long open interest less short.
    Size skew;
    /// F-2; of an ended market the final price, and no premium.
    Price markPrice;
    Rate premium;
    /// F-4: per 8 h, > 0 when longs pay; 0 once ended.
    Rate fundingRate;
    /// F-11: U of the side, < 0 if it has lost.
    Usd longProfit;
    Usd shortProfit;
    /// F-1 of the side's open interest.
    Usd longNotional;
    Usd shortNotional;
    uint40 reduceOnlyUntil;
    Price finalPrice;
    RowView row;
}

/// @dev A side that is to be deleveraged.
struct DueSide {
    uint16 market;
    bool long;
    /// U.
    Usd profit;
    /// U / lpCash.
    Rate ratio;
}

/// @dev The pool and its shares.
struct PoolView {
    PoolSummary summary;
    /// lpCash that redemptions must leave.
    Usd reserve;
    /// Token units.
    uint256 totalAssets;
    /// What a whole share is worth, before the fee of redeeming it.
    Usd sharePrice;
    /// Token units that redemptions can take while pool moves are open.
    uint256 redeemable;
    /// Whether pool moves are open now to everybody.
    bool open;
    /// F-13.
    DueSide[] due;
}

/// @dev What an order would do now.
struct OrderEstimate {
    /// What `Orders.create` would call it unfillable for: judged at the latest price with 1.1 IM, never for slippage.
    /// None for those that it does not judge: with a trigger, or reduce-only.
    Fault atCreation;
    /// The fill and the position after it; with a fault only that counts. Margin in that a close leaves unused comes
    /// back on top of the payout.
    OrderPreview preview;
    /// F-3, fee aside; 0 without a change of size.
    Price fillPrice;
    /// Of the position after the fill; see `ILens`.
    Price liquidationPrice;
    /// Taken from the ledger at creation: margin in, and the keeper's fees.
    Usd escrow;
}

/// @title Batch views for keepers, bots and frontends.
/// @notice Everything is as of this block, by the libraries and previews that the actions themselves use; nothing is
/// stored. USD amounts, prices, sizes and rates have 18 decimals, token amounts 6.
///
/// The liquidation price is exact: the highest price for a long, the lowest for a short, at which equity is below the
/// maintenance margin, with the funding owed now. It is 0 for a long that no price in (0, 2^84) makes liquidatable,
/// 2^84 for such a short, and the same in an ended market; 0 without a position. A long whose price is 2^84 - 1 is
/// liquidatable at every price, like a short whose price is 1. Exact means: where the maintenance rate is at most 1/2.
///
/// Each item of a `can…` is judged alone, as if it came first, but for lists of orders that one call takes.
interface ILens {
    // ---- what there is

    /// @notice The position of each target, open or not. Reverts with UnknownMarket.
    function positions(Target[] calldata targets) external view returns (PositionView[] memory);

    /// @notice All open positions of `accounts`, by account, then by market.
    function positionsOf(address[] calldata accounts_) external view returns (PositionView[] memory);

    /// @notice Ledger and open positions of each account.
    function accounts(address[] calldata accounts_) external view returns (AccountView[] memory);

    /// @notice All markets, by number from 1.
    function markets() external view returns (MarketSummary[] memory);

    /// @notice The pool, and what deleveraging is due.
    function pool() external view returns (PoolView memory);

    // ---- what would be

    /// @notice The order that `request` asks for, filled now at `price`, or at the latest price if that is 0. Reverts
    /// with UnknownMarket.
    function previewOrder(OrderRequest calldata request, Price price) external view returns (OrderEstimate memory);

    /// @notice What `liquidate` would do now; reverts as it would.
    function previewLiquidation(address account, uint16 market) external view returns (Liquidation memory);

    // ---- what a keeper could do

    /// @notice Whether `PriceFeed.push` would accept `update`; of several reasons against it, one.
    function canPush(bytes calldata update) external view returns (Verdict memory);

    /// @notice Whether `Exchange.settleFunding` of each market would succeed.
    function canSettleFunding(uint16[] calldata markets_) external view returns (Verdict[] memory);

    /// @notice Whether `Exchange.liquidate` of each target would succeed.
    function canLiquidate(Target[] calldata targets) external view returns (Verdict[] memory);

    /// @notice Whether `Orders.trigger` of each order would succeed.
    function canTrigger(Order[] calldata orders_) external view returns (Verdict[] memory);

    /// @notice Whether `Orders.execute` of `orders_`, each of them once, in one call would succeed.
    /// @return verdict Of the call: NothingDone, or an error of the feed.
    /// @return faults What it would return; empty after an error of the feed.
    function canExecute(bytes calldata update, Order[] calldata orders_)
        external
        view
        returns (Verdict memory verdict, Fault[] memory faults);

    /// @notice Whether `Exchange.deleverage` of each target would succeed.
    /// @param caller Whose role counts, of the exchange's caller or of the batcher's.
    function canDeleverage(Target[] calldata targets, address caller) external view returns (Verdict[] memory);

    /// @notice Whether `Exchange.settle` of each target would succeed.
    function canSettle(Target[] calldata targets) external view returns (Verdict[] memory);

    /// @notice Whether `caller` may cancel `orders_`, each of them once, in this order: an order in a row may be
    /// cancelled after those before it. One call needs all of them.
    function canCancel(Order[] calldata orders_, address caller) external view returns (Verdict[] memory);

    /// @notice Whether `LpVault.returnExpired` of each owner would succeed.
    function canReturnExpired(address[] calldata owners) external view returns (Verdict[] memory);
}

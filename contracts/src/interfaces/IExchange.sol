// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {
    BalanceReason,
    Cash,
    Fault,
    GlobalParams,
    Liquidation,
    MarketParams,
    MarketView,
    Order,
    OrderPreview,
    PoolSummary,
    Position,
    Reason,
    Status,
    Switch
} from "../types/Types.sol";
import {FundingIndex, Price, Rate, Size, Usd} from "../types/Units.sol";

/// @title The exchange: ledger, markets, positions, pool cash. Holds all USDC.
/// @notice USD amounts, prices, sizes and rates have 18 decimals, token amounts 6. Everybody may call what is not
/// marked otherwise. After every call the events of §7 rebuild the storage.
interface IExchange {
    event MarketListed(uint16 indexed market, bytes32 symbol, MarketParams params);
    event MarketParamsChanged(uint16 indexed market, MarketParams params);
    /// @dev `market` is 0 for the switches that hold for all; `until` is 0 when lifted.
    event ModeChanged(uint16 indexed market, Switch mode, uint40 until);
    event MarketEnded(uint16 indexed market, Price finalPrice);
    event GlobalParamsChanged(GlobalParams params);
    event FundingAccrued(
        uint16 indexed market, uint256 priceIntegral, FundingIndex fundingLong, FundingIndex fundingShort
    );
    event PositionChanged(
        address indexed account,
        uint16 indexed market,
        Reason reason,
        uint64 orderId,
        Size sizeDelta,
        Usd cost,
        Price indexPrice,
        Usd fee,
        Usd fundingPaid,
        Usd realizedPnl,
        Size size,
        Usd margin,
        Usd entryNotional,
        FundingIndex fundingEntry,
        uint40 epoch
    );
    event PoolChanged(Usd lpCash, Usd insurance, Usd treasury, Reason reason);
    event BalanceChanged(address indexed account, Usd delta, Usd balance, BalanceReason reason);
    event Liquidated(
        address indexed account,
        uint16 indexed market,
        address indexed liquidator,
        Size closed,
        Rate marginRatio,
        Rate penaltyRate,
        Usd penalty,
        Usd reward,
        Usd deficit,
        Usd paidByInsurance,
        Usd paidByPool,
        Usd socialized
    );
    event Deleveraged(address indexed account, uint16 indexed market, Size closed, Rate ratioBefore, Rate ratioAfter);
    event PayoutCut(address indexed account, uint16 indexed market, Usd amount);
    event LossSocialized(uint16 indexed market, bool long, Usd amount, FundingIndex fundingIndex);
    event DelegateSet(address indexed account, address indexed delegate, bool allowed);

    /// @notice The caller is not the one that may do this.
    error NotAllowed(address caller, address allowed);
    error ZeroAmount();
    error ZeroAddress();
    error AmountTooLarge(Usd amount, Usd limit);
    error InsufficientBalance(address account, Usd balance, Usd amount);
    error UnknownMarket(uint16 market);
    error MarketNotLive(uint16 market);
    error MarketNotEnded(uint16 market);
    error TooManyMarkets(uint256 count, uint256 limit);
    error NoPosition(address account, uint16 market);
    /// @notice The position's equity covers its maintenance margin.
    error Healthy(address account, uint16 market, Usd equity, Usd required);
    /// @notice The latest price is older than pushMaxAge.
    error PriceTooOld(uint16 market, uint40 timestamp);
    error InGrace(uint16 market);
    /// @notice Margin can't be added while a market order of the account lives in the market: the order must not be
    /// decided after its price is known.
    error OrderIsLive(address account, uint16 market);
    /// @notice A change of margin alone whose funding the pool can't pay in full.
    error FundingUnpaid(address account, uint16 market, Usd unpaid);
    error MarginNegative(address account, uint16 market, Usd margin);
    /// @notice The side's profit is no reason to deleverage.
    error DeleveragingNotDue(uint16 market, bool long, Usd profit, Usd lpCash);
    /// @notice The position has won less than its side's average, or nothing.
    error BelowAverage(address account, uint16 market, Usd pnl, Usd sideProfit);
    error PoolShort(Usd lpCash, Usd amount);
    /// @notice The final price is more than 5 % from the latest one, which is not stale for an hour.
    error FinalPriceTooFar(uint16 market, Price finalPrice, Price latest);
    error SkewScaleImmutable(uint16 market, uint112 skewScale, uint112 given);

    // ---- ledger

    /// @notice Moves `assets` tokens of the caller to the ledger of `account`. Reverts with ZeroAmount, ZeroAddress
    /// or the token's error.
    function deposit(address account, uint256 assets) external;

    /// @notice As `deposit`, with the caller's EIP-2612 permit; a permit that was used already is no error.
    function depositWithPermit(address account, uint256 assets, uint256 deadline, uint8 v, bytes32 r, bytes32 s)
        external;

    /// @notice Pays the caller's free balance out to `to`, rounded down to a token unit; the rest stays. Can't be
    /// stopped by anybody. Reverts with InsufficientBalance, or ZeroAmount for less than a token unit.
    /// @return assets Token units paid.
    function withdraw(Usd amount, address to) external returns (uint256 assets);

    /// @notice Lets `delegate` create and cancel the caller's orders, or ends that; orders already created stay.
    function setDelegate(address delegate, bool allowed) external;

    /// @notice Adds token units of the caller to insurance.
    function topUpInsurance(uint256 assets) external;

    // ---- positions

    /// @notice Moves `amount` > 0 from the caller's ledger into his position, settling its funding. Reverts with
    /// NoPosition, InsufficientBalance, OrderIsLive, FundingUnpaid, or MarginNegative if that is not enough.
    function addMargin(uint16 market, Usd amount) external;

    /// @notice Checkpoints funding; changes nothing that is owed. Reverts with UnknownMarket.
    function settleFunding(uint16[] calldata markets) external;

    /// @notice F-10: closes a position whose equity is below its maintenance margin, in part or whole, and credits
    /// the reward to the ledger of `credit`. Reverts with Healthy, NoPosition, PriceTooOld, InGrace, MarketNotLive.
    function liquidate(address account, uint16 market, address credit) external returns (Liquidation memory);

    /// @notice F-13: reduces a winner. Role-gated. Reverts with DeleveragingNotDue, BelowAverage, NoPosition,
    /// PriceTooOld, InGrace, MarketNotLive.
    /// @return closed |size| closed.
    function deleverage(address account, uint16 market) external returns (Size closed);

    /// @notice Closes a position of an ended market at its final price. Reverts with MarketNotEnded, NoPosition.
    function settle(address account, uint16 market) external;

    // ---- orders; only `Orders`

    /// @notice Fills `order` at `index`, the price of its second, or says why not; a user's fault changes nothing.
    function fill(Order calldata order, Price index) external returns (Fault);

    /// @notice Takes `amount` >= 0 from the ledger of `account` for an order in `market`. Reverts with MarketNotLive,
    /// InsufficientBalance.
    function escrow(address account, uint16 market, Usd amount) external;

    /// @notice Returns `amount` of an order's escrow to the ledger of `account`; 0 does nothing.
    function release(address account, Usd amount) external;

    /// @notice Credits keeper fees out of escrow; 0 does nothing.
    function payKeeper(address keeper, Usd amount) external;

    // ---- pool; only `LpVault`

    /// @notice Books `assets` token units that the vault has moved here.
    function poolDeposit(uint256 assets) external;

    /// @notice Pays `assets` token units out of lpCash to `to`, and `swept` to the treasury. Reverts with PoolShort.
    function poolWithdraw(uint256 assets, uint256 swept, address to, bool sharesRemain) external;

    // ---- administration; only `Governance`, which has the bounds

    function listMarket(bytes32 symbol, MarketParams calldata params) external returns (uint16 market);
    function setMarketParams(uint16 market, MarketParams calldata params) external;
    function setGlobalParams(GlobalParams calldata params) external;
    /// @param until Unix time; 0 lifts the switch. @param market Ignored but for ReduceOnly.
    function setMode(uint16 market, Switch mode, uint40 until) external;
    function endMarket(uint16 market, Price finalPrice) external;
    function withdrawTreasury(Usd amount, address to) external returns (uint256 assets);

    // ---- views

    /// @notice Free balance of `account`.
    function balanceOf(address account) external view returns (Usd);
    function isDelegate(address account, address delegate) external view returns (bool);
    /// @notice The stored position; funding is settled at its next change.
    function positionOf(address account, uint16 market) external view returns (Position memory);
    /// @notice The stored market; funding accrued up to its priceIntegral.
    function marketOf(uint16 market) external view returns (MarketView memory);
    function statusOf(uint16 market) external view returns (Status);
    function marketCount() external view returns (uint16);
    function globalParams() external view returns (GlobalParams memory);
    function cash() external view returns (Cash memory);
    /// @notice F-12 and what pool moves and deleveraging are judged by, now.
    function poolSummary() external view returns (PoolSummary memory);
    /// @notice What filling `order` at `index` now would do, by the code that fills it; `safety` multiplies IM.
    function previewFill(Order calldata order, Price index, Rate safety) external view returns (OrderPreview memory);
    /// @notice The fault that `previewFill` finds, alone.
    function judge(Order calldata order, Price index, Rate safety) external view returns (Fault);
    /// @notice What `liquidate` would do now, by the same code; reverts as it would.
    function previewLiquidation(address account, uint16 market) external view returns (Liquidation memory);
    /// @notice Unix times until which increases and pool moves are stopped, for all markets.
    function stops() external view returns (uint40 increasesUntil, uint40 poolMovesUntil);
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Fault, Order, OrderParams, OrderRequest, Second} from "../types/Types.sol";
import {Price, Usd} from "../types/Units.sol";

/// @title Waiting orders, as hashes: nobody trades on a price that he knows, and nobody decides afterwards.
interface IOrders {
    event OrderCreated(address indexed account, uint16 indexed market, uint64 indexed id, Order order);
    event OrderTriggered(
        uint64 indexed id, uint40 createdAt, uint40 fillTime, uint40 number, address indexed keeper, Usd fee
    );
    event OrderExecuted(uint64 indexed id, address indexed keeper, Usd fee);
    /// @param indexPrice What a user's fault was found at, which binds the orders of its second; 0 for other reasons.
    event OrderCancelled(uint64 indexed id, Fault reason, Price indexPrice, address indexed keeper, Usd fee);
    event OrderParamsChanged(OrderParams params);

    error NotAllowed(address caller, address allowed);
    error BadSize(int256 size, int256 limit);
    error BadMargin(int256 margin, int256 limit);
    error BadPriceBound(uint256 price, uint256 limit);
    /// @notice Neither size nor margin out is asked for.
    error NothingAsked();
    /// @notice A reduce-only order takes no margin in.
    error ReduceOnlyMargin(Usd marginDelta);
    /// @notice A trigger order must expire later than now, a market order has no expiry.
    error BadExpiry(uint40 expiry, uint256 now_);
    /// @notice The account has a market order in the market already.
    error OrderIsLive(address account, uint16 market);
    error PriceTooOld(uint16 market, uint40 timestamp);
    /// @notice The order could not be filled at the latest price, with 1.1 IM for an increase.
    error Unfillable(Fault fault);
    /// @notice No such order waits: done, cancelled, or other fields than it was created with.
    error UnknownOrder(uint64 id);
    /// @notice The price is not newer than the order may use.
    error TriggerTooEarly(uint40 timestamp, uint256 after_);
    error TriggerNotMet(Price price, Price triggerPrice);
    error OrderExpired(uint64 id, uint40 expiry);
    /// @notice A reduce-only order whose position has ended: void, its owner may cancel it.
    error EpochMoved(uint64 id, uint40 epoch, uint40 current);
    /// @notice Nobody may cancel it yet, or not this caller.
    error NotCancellable(uint64 id);
    /// @notice An older order of the market must be filled or cancelled first.
    error NotNextInRow(uint64 id, uint16 market);
    /// @notice No order was filled or cancelled.
    error NothingDone();
    error BadOrderParams(OrderParams params);

    /// @notice Creates an order for `request.account` by its owner or his delegate; escrows margin in and one keeper
    /// fee, two with a trigger. Reverts with the errors above or InsufficientBalance.
    function create(OrderRequest calldata request) external returns (uint64 id);

    /// @notice Arms a trigger order: it becomes a market order created now, and its first fee goes to `credit`.
    function trigger(Order calldata order, address credit) external;

    /// @notice Verifies `update`, pushes it if it can be, and fills those of `items` whose second it is, in the row of
    /// their market; their fees go to `credit`. Orders past their life are cancelled without a fee. Reverts with
    /// NothingDone, or the feed's errors.
    /// @return faults One an order: None if filled.
    function execute(bytes calldata update, Order[] calldata items, address credit)
        external
        returns (Fault[] memory faults);

    /// @notice Cancels and returns everything escrowed: a waiting trigger order by owner or delegate, or by anyone past
    /// its expiry; a market order by anyone past its life; any by anyone in an ended market. Reverts with
    /// NotCancellable, NotNextInRow, UnknownOrder.
    function cancel(Order[] calldata items) external;

    /// @notice Reverts as `trigger` would now. @return armed The order as it would be in its row.
    function checkTrigger(Order calldata order) external view returns (Order memory armed);

    /// @notice What `execute` would make of `order` before it fills it: a fault, or None and the price of the fill.
    /// @param second What the feed verified; may be pushed or not.
    /// @param done The last number done in the order's row when its turn comes.
    function checkExecute(Second calldata second, Order calldata order, uint40 done)
        external
        view
        returns (Fault fault, Price price);

    /// @notice Reverts as `cancel` by `caller` would now. @return reason What the cancellation would say.
    /// @param done The last number done in the order's row when its turn comes.
    function checkCancel(Order calldata order, address caller, uint40 done) external view returns (Fault reason);

    /// @notice Whether `account` has a market order in `market`.
    function isLive(address account, uint16 market) external view returns (bool);
    /// @notice Hash of the market order of `account` in `market`; a marker if none is live any more.
    function liveOrder(address account, uint16 market) external view returns (bytes32);
    /// @notice Hash of the trigger order `id`, 0 if none waits.
    function waitingOrder(uint64 id) external view returns (bytes32);
    /// @notice The row of a market: numbers given out and done, the last second filled and its price, orders created.
    function row(uint16 market)
        external
        view
        returns (uint40 last, uint40 done, uint40 fillTime, Price price, uint40 created);
    function params() external view returns (OrderParams memory);
    function hash(Order calldata order) external pure returns (bytes32);

    /// @notice Only `Governance`.
    function setParams(OrderParams calldata params_) external;
}

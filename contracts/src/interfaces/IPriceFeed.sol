// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {FeedParams, Quote} from "../types/Types.sol";
import {Price} from "../types/Units.sol";

/// @title Verifies signed reports; keeps the latest price of each market and its time integral.
/// @notice An update is packed: timestamp u40 | number of markets u8 | their ids u16 each, rising | reports, sorted by
/// signer, each of a price u96 a market and the signature r | s | v over the EIP-712 hash of the report.
interface IPriceFeed {
    event PriceUpdated(uint16 indexed market, Price price, uint40 timestamp, uint32 signers);
    /// @dev `index` is the reporter's bit in `signers`.
    event ReporterSet(address indexed reporter, uint8 index, bool active);
    event QuorumSet(uint8 quorum);
    event FeedParamsChanged(FeedParams params);

    error NotAllowed(address caller, address allowed);
    /// @notice The number of reports is even, or less than the quorum.
    error BadReportCount(uint256 count, uint8 quorum);
    /// @notice A signature is not of a reporter.
    error NotReporter(address signer);
    /// @notice Reports are not sorted by signer, or one is there twice.
    error UnsortedSigners(address previous, address signer);
    /// @notice No market at all, or a number of bytes that is not a whole number of reports.
    error BadUpdate(uint256 length, uint256 markets);
    /// @notice Markets are not in rising order from 1.
    error UnsortedMarkets(uint16 previous, uint16 market);
    /// @notice The middle price is 0 or too large.
    error BadPrice(uint16 market, uint256 price, uint256 limit);
    error NotNewer(uint16 market, uint40 timestamp, uint40 latest);
    error TooOld(uint40 timestamp, uint256 oldest);
    error TooFarAhead(uint40 timestamp, uint256 newest);
    error BadReporters(uint256 active, uint256 quorum);
    error TooManyReporters(uint256 count, uint256 limit);
    error UnknownReporter(address reporter);
    error ReporterExists(address reporter);
    error BadFeedParams(FeedParams params);

    /// @notice Makes `update` the latest prices of its markets. Anyone may push. Reverts, changing nothing, with the
    /// errors above.
    function push(bytes calldata update) external;

    /// @notice Verifies `update` whatever its age, and pushes it if it is newer than the latest for all its markets
    /// and young enough. Reverts with the errors of verification.
    /// @return markets The markets of the update. @return prices The middle price of each.
    function use(bytes calldata update) external returns (uint16[] memory markets, Price[] memory prices);

    /// @notice Verifies signatures and quorum alone.
    function verify(bytes calldata update)
        external
        view
        returns (uint16[] memory markets, Price[] memory prices, uint32 signers);

    /// @notice The latest price of `market`, when it was taken, and whether its age is <= pushMaxAge.
    function latest(uint16 market) external view returns (Price price, uint40 timestamp, bool recent);

    /// @notice C of `market` now, modulo 2^120.
    function integral(uint16 market) external view returns (uint256);

    /// @notice The latest price of `market` and all about it; price 0 if there was none.
    function quote(uint16 market) external view returns (Quote memory);

    /// @notice Until then `market` is in grace; 0 if it never was.
    function graceUntil(uint16 market) external view returns (uint40);

    /// @notice price u84 | timestamp u40 | lag u8 | c u120, from the highest bit of 252.
    function word(uint16 market) external view returns (uint256);

    function params() external view returns (FeedParams memory);
    function quorum() external view returns (uint8);
    function reporterCount() external view returns (uint8);
    /// @notice Bit index + 1 of an active reporter, else 0.
    function reporterIndex(address reporter) external view returns (uint8);

    /// @notice The EIP-712 hash that a reporter signs.
    function reportHash(uint64 timestamp, bytes32 marketsHash, bytes32 pricesHash) external view returns (bytes32);

    // ---- only `Governance`

    /// @notice Adds or removes a reporter and sets the quorum in one step: the quorum is odd and more than half of
    /// the reporters. Reverts with BadReporters, TooManyReporters, UnknownReporter, ReporterExists.
    function setReporters(address[] calldata add, address[] calldata remove, uint8 quorum_) external;

    function setParams(FeedParams calldata params_) external;
}

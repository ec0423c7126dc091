// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import { ECDSA } from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import { EIP712 } from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";

import { IPriceFeed } from "./interfaces/IPriceFeed.sol";
import { PriceWord } from "./libraries/PriceWord.sol";
import { Reports } from "./libraries/Reports.sol";
import { FeedParams, Quote, Update } from "./types/Types.sol";
import { Price } from "./types/Units.sol";

/// @title The middle of what a quorum of reporters signed, and its integral over time.
contract PriceFeed is IPriceFeed, EIP712 {
    /// @dev One bit each in the signers of an update.
    uint8 private constant MAX_REPORTERS = 32;
    /// @dev A timestamp may be this far ahead of its block, seconds.
    uint256 private constant MAX_AHEAD = PriceWord.LAG_OFFSET;

    address public immutable governance;

    mapping(uint16 market => uint256) private _words;
    mapping(uint16 market => uint40) private _graceUntil;
    mapping(address reporter => uint8) private _indexes;
    // 2 + 1 + 4 + 4
    FeedParams private _params;
    // 1 + 1 + 4
    uint8 private _quorum;
    uint8 private _count;
    uint32 private _usedIndexes;

    modifier onlyGovernance() {
        _checkGovernance();
        _;
    }

    constructor(address governance_) EIP712("Tidemark", "1") {
        governance = governance_;
    }

    /// @inheritdoc IPriceFeed
    function push(Update calldata update) external {
        (Price[] memory prices, uint32 signers) = _verify(update);
        uint256 oldest = block.timestamp - _params.pushMaxAge;
        uint256 newest = block.timestamp + MAX_AHEAD;
        require(update.timestamp >= oldest, TooOld(update.timestamp, oldest));
        require(update.timestamp <= newest, TooFarAhead(update.timestamp, newest));
        for (uint256 i = 0; i < prices.length; ++i) {
            uint16 market = Reports.marketAt(update.markets, i);
            uint40 latest = PriceWord.timestamp(_words[market]);
            require(update.timestamp > latest, NotNewer(market, update.timestamp, latest));
        }
        _accept(update, prices, signers);
    }

    /// @inheritdoc IPriceFeed
    function use(Update calldata update) external returns (Price[] memory prices) {
        uint32 signers;
        (prices, signers) = _verify(update);
        if (_isPushable(update, prices.length)) _accept(update, prices, signers);
    }

    /// @inheritdoc IPriceFeed
    function setReporters(address[] calldata add, address[] calldata remove, uint8 quorum_) external onlyGovernance {
        for (uint256 i = 0; i < remove.length; ++i) {
            _remove(remove[i]);
        }
        for (uint256 i = 0; i < add.length; ++i) {
            _add(add[i]);
        }
        uint256 active = _count;
        require(quorum_ % 2 == 1 && quorum_ <= active && 2 * uint256(quorum_) > active, BadReporters(active, quorum_));
        _quorum = quorum_;
        emit QuorumSet(quorum_);
    }

    /// @inheritdoc IPriceFeed
    function setParams(FeedParams calldata params_) external onlyGovernance {
        _params = params_;
        emit FeedParamsChanged(params_);
    }

    /// @inheritdoc IPriceFeed
    function verify(Update calldata update) external view returns (Price[] memory prices, uint32 signers) {
        return _verify(update);
    }

    /// @inheritdoc IPriceFeed
    function quote(uint16 market) external view returns (Quote memory) {
        uint256 word_ = _words[market];
        uint40 timestamp = PriceWord.timestamp(word_);
        uint256 age = block.timestamp > timestamp ? block.timestamp - timestamp : 0;
        return Quote({
            price: PriceWord.price(word_),
            timestamp: timestamp,
            integral: PriceWord.integralAt(word_, block.timestamp),
            fresh: age <= _params.maxAge,
            recent: age <= _params.pushMaxAge,
            inGrace: block.timestamp < _graceUntil[market],
            acceptedNow: PriceWord.acceptedAt(word_) == block.timestamp
        });
    }

    /// @inheritdoc IPriceFeed
    function graceUntil(uint16 market) external view returns (uint40) {
        return _graceUntil[market];
    }

    /// @inheritdoc IPriceFeed
    function word(uint16 market) external view returns (uint256) {
        return _words[market];
    }

    /// @inheritdoc IPriceFeed
    function params() external view returns (FeedParams memory) {
        return _params;
    }

    /// @inheritdoc IPriceFeed
    function quorum() external view returns (uint8) {
        return _quorum;
    }

    /// @inheritdoc IPriceFeed
    function reporterCount() external view returns (uint8) {
        return _count;
    }

    /// @inheritdoc IPriceFeed
    function reporterIndex(address reporter) external view returns (uint8) {
        return _indexes[reporter];
    }

    /// @inheritdoc IPriceFeed
    function reportHash(uint64 timestamp, bytes32 marketsHash, bytes32 pricesHash) external view returns (bytes32) {
        return _hashTypedDataV4(Reports.structHash(timestamp, marketsHash, pricesHash));
    }

    /// @dev Makes `update` the latest of its markets; begins a grace period where an outage ends.
    function _accept(Update calldata update, Price[] memory prices, uint32 signers) private {
        FeedParams memory params_ = _params;
        for (uint256 i = 0; i < prices.length; ++i) {
            uint16 market = Reports.marketAt(update.markets, i);
            uint256 before = _words[market];
            uint40 latest = PriceWord.timestamp(before);
            if (latest != 0 && update.timestamp > uint256(latest) + params_.outageGap) {
                _graceUntil[market] = uint40(block.timestamp + params_.gracePeriod);
            }
            _words[market] = PriceWord.next(before, prices[i], update.timestamp, block.timestamp);
            emit PriceUpdated(market, prices[i], update.timestamp, signers);
        }
    }

    function _add(address reporter) private {
        require(_indexes[reporter] == 0, ReporterExists(reporter));
        uint8 index;
        while (index < MAX_REPORTERS && _usedIndexes & (uint32(1) << index) != 0) ++index;
        require(index < MAX_REPORTERS, TooManyReporters(uint256(_count) + 1, MAX_REPORTERS));
        _usedIndexes |= uint32(1) << index;
        _indexes[reporter] = index + 1;
        ++_count;
        emit ReporterSet(reporter, index, true);
    }

    function _remove(address reporter) private {
        uint8 position = _indexes[reporter];
        require(position != 0, UnknownReporter(reporter));
        _usedIndexes &= ~(uint32(1) << (position - 1));
        delete _indexes[reporter];
        --_count;
        emit ReporterSet(reporter, position - 1, false);
    }

    /// @dev Whether `update` is young enough and newer than the latest for all its markets.
    function _isPushable(Update calldata update, uint256 count) private view returns (bool) {
        if (update.timestamp + uint256(_params.pushMaxAge) < block.timestamp) return false;
        if (update.timestamp > block.timestamp + MAX_AHEAD) return false;
        for (uint256 i = 0; i < count; ++i) {
            if (update.timestamp <= PriceWord.timestamp(_words[Reports.marketAt(update.markets, i)])) return false;
        }
        return true;
    }

    /// @dev Signatures, quorum, order; the middle price of each market.
    function _verify(Update calldata update) private view returns (Price[] memory prices, uint32 signers) {
        uint256 count = update.reports.length;
        require(count % 2 == 1 && count >= _quorum, BadReportCount(count, _quorum));
        uint256 markets = Reports.checkMarkets(update.markets);
        bytes32 marketsHash = keccak256(update.markets);
        address previous;
        for (uint256 i = 0; i < count; ++i) {
            bytes calldata signed = update.reports[i].prices;
            Reports.checkPrices(signed, markets);
            bytes32 hash = Reports.structHash(update.timestamp, marketsHash, keccak256(signed));
            address signer = ECDSA.recoverCalldata(_hashTypedDataV4(hash), update.reports[i].signature);
            require(signer > previous, UnsortedSigners(previous, signer));
            uint8 position = _indexes[signer];
            require(position != 0, NotReporter(signer));
            signers |= uint32(1) << (position - 1);
            previous = signer;
        }
        prices = new Price[](markets);
        for (uint256 i = 0; i < markets; ++i) {
            prices[i] = Reports.middle(update.reports, i);
            PriceWord.check(Reports.marketAt(update.markets, i), prices[i]);
        }
    }

    function _checkGovernance() private view {
        require(msg.sender == governance, NotAllowed(msg.sender, governance));
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {MessageHashUtils} from "@openzeppelin/contracts/utils/cryptography/MessageHashUtils.sol";

import {IPriceFeed} from "./interfaces/IPriceFeed.sol";
import {PriceWord} from "./libraries/PriceWord.sol";
import {Updates} from "./libraries/Updates.sol";
import {FeedParams, Quote} from "./types/Types.sol";
import {Price} from "./types/Units.sol";

/// @title The middle of what a quorum of reporters signed, and its integral over time.
contract PriceFeed is IPriceFeed, EIP712 {
    /// @dev One bit each in the signers of an update.
    uint8 private constant MAX_REPORTERS = 32;

    address public immutable governance;

    mapping(uint16 market => uint256) private _words;
    mapping(uint16 market => uint40) private _graceUntil;
    /// @dev Index + 1.
    mapping(address reporter => uint8) private _indexes;
    // one slot: 2 + 1 + 4 + 4 + 1 + 1 + 4
    uint16 private _maxAge;
    uint8 private _pushMaxAge;
    uint32 private _outageGap;
    uint32 private _gracePeriod;
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
    function push(bytes calldata update) external {
        (Updates.Shape memory shape, uint32 signers) = _verify(update);
        uint256 oldest = block.timestamp - _pushMaxAge;
        uint256 newest = block.timestamp + PriceWord.LAG_OFFSET;
        require(shape.timestamp >= oldest, TooOld(shape.timestamp, oldest));
        require(shape.timestamp <= newest, TooFarAhead(shape.timestamp, newest));
        uint16 market;
        for (uint256 i = 0; i < shape.markets; ++i) {
            Price price;
            (market, price) = _read(update, shape, i, market);
            uint256 before = _words[market];
            uint40 last = PriceWord.timestamp(before);
            require(shape.timestamp > last, NotNewer(market, shape.timestamp, last));
            _accept(market, price, shape.timestamp, signers, before);
        }
    }

    /// @inheritdoc IPriceFeed
    function use(bytes calldata update) external returns (uint16[] memory markets, Price[] memory prices) {
        (Updates.Shape memory shape, uint32 signers) = _verify(update);
        (markets, prices) = _readAll(update, shape);
        if (!_isPushable(shape.timestamp, markets)) return (markets, prices);
        for (uint256 i = 0; i < markets.length; ++i) {
            _accept(markets[i], prices[i], shape.timestamp, signers, _words[markets[i]]);
        }
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
        _maxAge = params_.maxAge;
        _pushMaxAge = params_.pushMaxAge;
        _outageGap = params_.outageGap;
        _gracePeriod = params_.gracePeriod;
        emit FeedParamsChanged(params_);
    }

    /// @inheritdoc IPriceFeed
    function verify(bytes calldata update)
        external
        view
        returns (uint16[] memory markets, Price[] memory prices, uint32 signers)
    {
        Updates.Shape memory shape;
        (shape, signers) = _verify(update);
        (markets, prices) = _readAll(update, shape);
    }

    /// @inheritdoc IPriceFeed
    function latest(uint16 market) external view returns (Price price, uint40 timestamp, bool recent) {
        uint256 word_ = _words[market];
        timestamp = PriceWord.timestamp(word_);
        return (PriceWord.price(word_), timestamp, _age(timestamp) <= _pushMaxAge);
    }

    /// @inheritdoc IPriceFeed
    function integral(uint16 market) external view returns (uint256) {
        return PriceWord.integralAt(_words[market], block.timestamp);
    }

    /// @inheritdoc IPriceFeed
    function quote(uint16 market) external view returns (Quote memory) {
        uint256 word_ = _words[market];
        uint40 timestamp = PriceWord.timestamp(word_);
        uint256 age = _age(timestamp);
        return Quote({
            price: PriceWord.price(word_),
            timestamp: timestamp,
            integral: PriceWord.integralAt(word_, block.timestamp),
            fresh: age <= _maxAge,
            recent: age <= _pushMaxAge,
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
        return FeedParams(_maxAge, _pushMaxAge, _outageGap, _gracePeriod);
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
        return _hashTypedDataV4(Updates.structHash(timestamp, marketsHash, pricesHash));
    }

    /// @dev Makes `price` the latest of `market`, whose word was `before`; begins a grace period where an outage ends.
    function _accept(uint16 market, Price price, uint40 timestamp, uint32 signers, uint256 before) private {
        uint40 last = PriceWord.timestamp(before);
        if (last != 0 && timestamp > uint256(last) + _outageGap) {
            _graceUntil[market] = uint40(block.timestamp + _gracePeriod);
        }
        _words[market] = PriceWord.next(before, price, timestamp, block.timestamp);
        emit PriceUpdated(market, price, timestamp, signers);
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

    /// @dev Whether prices of `timestamp` are young enough and newer than the latest of all `markets`.
    function _isPushable(uint40 timestamp, uint16[] memory markets) private view returns (bool) {
        if (_age(timestamp) > _pushMaxAge || timestamp > block.timestamp + PriceWord.LAG_OFFSET) return false;
        for (uint256 i = 0; i < markets.length; ++i) {
            if (timestamp <= PriceWord.timestamp(_words[markets[i]])) return false;
        }
        return true;
    }

    /// @dev Form, quorum and signatures of `update`.
    function _verify(bytes calldata update) private view returns (Updates.Shape memory shape, uint32 signers) {
        shape = Updates.shapeOf(update);
        require(shape.reports % 2 == 1 && shape.reports >= _quorum, BadReportCount(shape.reports, _quorum));
        signers = _signers(update, shape);
    }

    /// @dev The `i`-th market, which must follow `previous`, and its middle price.
    function _read(bytes calldata update, Updates.Shape memory shape, uint256 i, uint16 previous)
        private
        pure
        returns (uint16 market, Price price)
    {
        market = Updates.marketAt(update, i);
        require(market > previous, UnsortedMarkets(previous, market));
        price = Updates.middle(update, shape, i);
        PriceWord.check(market, price);
    }

    function _readAll(bytes calldata update, Updates.Shape memory shape)
        private
        pure
        returns (uint16[] memory markets, Price[] memory prices)
    {
        markets = new uint16[](shape.markets);
        prices = new Price[](shape.markets);
        uint16 market;
        for (uint256 i = 0; i < shape.markets; ++i) {
            (market, prices[i]) = _read(update, shape, i, market);
            markets[i] = market;
        }
    }

    /// @dev Who signed `update`: reporters, each once, sorted.
    function _signers(bytes calldata update, Updates.Shape memory shape) private view returns (uint32 signers) {
        bytes32 domain = _domainSeparatorV4();
        bytes32 marketsHash = Updates.marketsHash(update, shape);
        address previous;
        for (uint256 i = 0; i < shape.reports; ++i) {
            (bytes32 hash, uint8 v, bytes32 r, bytes32 s) = Updates.report(update, shape, marketsHash, i);
            address signer = ECDSA.recover(MessageHashUtils.toTypedDataHash(domain, hash), v, r, s);
            require(signer > previous, UnsortedSigners(previous, signer));
            uint8 position = _indexes[signer];
            require(position != 0, NotReporter(signer));
            signers |= uint32(1) << (position - 1);
            previous = signer;
        }
    }

    /// @dev Seconds since `timestamp`, 0 if it is ahead.
    function _age(uint40 timestamp) private view returns (uint256) {
        return block.timestamp > timestamp ? block.timestamp - timestamp : 0;
    }

    function _checkGovernance() private view {
        require(msg.sender == governance, NotAllowed(msg.sender, governance));
    }
}

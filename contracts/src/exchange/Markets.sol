// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IExchange} from "../interfaces/IExchange.sol";
import {FixedPoint} from "../libraries/FixedPoint.sol";
import {Funding} from "../libraries/Funding.sol";
import {PriceWord} from "../libraries/PriceWord.sol";
import {
    Book,
    Context,
    GlobalParams,
    MarketParams,
    MarketView,
    PoolSummary,
    Position,
    Quote,
    Status,
    Switch
} from "../types/Types.sol";
import {FundingIndex, Price} from "../types/Units.sol";
import {ExchangeStorage} from "./ExchangeStorage.sol";

/// @title Markets: listing, parameters, funding, switches, the end.
abstract contract Markets is ExchangeStorage {
    /// @dev F-12 loops over all markets.
    uint16 internal constant MAX_MARKETS = 16;
    /// @dev A final price may be this part of the latest one away from it, unless that is stale for so long.
    uint256 private constant END_BAND_DIVISOR = 20;
    uint256 private constant END_STALE = 1 hours;

    /// @inheritdoc IExchange
    function settleFunding(uint16[] calldata markets) external nonReentrant {
        for (uint256 i = 0; i < markets.length; ++i) {
            _checkpoint(markets[i]);
        }
    }

    /// @inheritdoc IExchange
    function listMarket(bytes32 symbol, MarketParams memory params) external only(governance) returns (uint16 market) {
        market = _pool.marketCount + 1;
        require(market <= MAX_MARKETS, TooManyMarkets(market, MAX_MARKETS));
        _pool.marketCount = market;
        MarketSlots storage slots = _markets[market];
        slots.status = Status.Live;
        slots.symbol = symbol;
        slots.priceIntegral = uint120(feed.quote(market).integral);
        _storeParams(slots, params);
        emit MarketListed(market, symbol, params);
    }

    /// @inheritdoc IExchange
    function setMarketParams(uint16 market, MarketParams memory params) external only(governance) {
        _checkpoint(market);
        MarketSlots storage slots = _markets[market];
        uint112 scale = slots.params.skewScale;
        require(params.skewScale == scale, SkewScaleImmutable(market, scale, params.skewScale));
        _storeParams(slots, params);
        emit MarketParamsChanged(market, params);
    }

    /// @inheritdoc IExchange
    function setGlobalParams(GlobalParams calldata params) external only(governance) {
        _globals = params;
        emit GlobalParamsChanged(params);
    }

    /// @inheritdoc IExchange
    function setMode(uint16 market, Switch mode, uint40 until) external only(governance) {
        if (mode == Switch.ReduceOnly) {
            require(_markets[market].status == Status.Live, MarketNotLive(market));
            _markets[market].reduceOnlyUntil = until;
            emit ModeChanged(market, mode, until);
            return;
        }
        if (mode == Switch.StopIncreases) _pool.increasesStoppedUntil = until;
        else _pool.poolMovesStoppedUntil = until;
        emit ModeChanged(0, mode, until);
    }

    /// @inheritdoc IExchange
    function endMarket(uint16 market, Price finalPrice) external only(governance) {
        require(_markets[market].status == Status.Live, MarketNotLive(market));
        _checkpoint(market);
        Quote memory quote = feed.quote(market);
        if (Price.unwrap(finalPrice) == 0) finalPrice = quote.price;
        PriceWord.check(market, finalPrice);
        require(
            block.timestamp > quote.timestamp + END_STALE || _isNear(finalPrice, quote.price),
            FinalPriceTooFar(market, finalPrice, quote.price)
        );
        _markets[market].status = Status.Ended;
        _markets[market].finalPrice = uint88(Price.unwrap(finalPrice));
        emit MarketEnded(market, finalPrice);
    }

    /// @inheritdoc IExchange
    function positionOf(address account, uint16 market) external view returns (Position memory) {
        return _position(account, market);
    }

    /// @inheritdoc IExchange
    function marketOf(uint16 market) external view returns (MarketView memory) {
        MarketSlots storage slots = _markets[market];
        return MarketView({
            status: slots.status,
            symbol: slots.symbol,
            params: slots.params,
            book: _book(slots),
            reduceOnlyUntil: slots.reduceOnlyUntil,
            finalPrice: Price.wrap(slots.finalPrice)
        });
    }

    /// @inheritdoc IExchange
    function statusOf(uint16 market) external view returns (Status) {
        return _markets[market].status;
    }

    /// @inheritdoc IExchange
    function marketCount() external view returns (uint16) {
        return _pool.marketCount;
    }

    /// @inheritdoc IExchange
    function globalParams() external view returns (GlobalParams memory) {
        return _globals;
    }

    /// @inheritdoc IExchange
    function stops() external view returns (uint40 increasesUntil, uint40 poolMovesUntil) {
        return (_pool.increasesStoppedUntil, _pool.poolMovesStoppedUntil);
    }

    /// @inheritdoc IExchange
    function poolSummary() external view returns (PoolSummary memory) {
        Context memory none;
        none.cash = _cash();
        return _summary(none);
    }

    function _storeParams(MarketSlots storage slots, MarketParams memory params) private {
        slots.params = params;
    }

    /// @dev Stores the funding of `market` up to now; nothing where it has ended.
    function _checkpoint(uint16 market) private {
        MarketSlots storage slots = _markets[market];
        Status status = slots.status;
        require(status != Status.Unlisted, UnknownMarket(market));
        if (status == Status.Ended) return;
        // only what funding needs: sums of entries, debts and caps stay unread
        Book memory book;
        book.longOpenInterest = FixedPoint.units(slots.longOpenInterest);
        book.shortOpenInterest = FixedPoint.units(slots.shortOpenInterest);
        book.fundingLong = FundingIndex.wrap(slots.fundingLong);
        book.fundingShort = FundingIndex.wrap(slots.fundingShort);
        book.priceIntegral = slots.priceIntegral;
        MarketParams memory params;
        params.skewScale = slots.params.skewScale;
        params.fundingFactor = slots.params.fundingFactor;
        params.fundingCap = slots.params.fundingCap;
        if (Funding.accrue(book, params, feed.integral(market))) _storeFunding(market, book);
    }

    /// @dev Within a twentieth of `latest`; equality passes.
    function _isNear(Price a, Price latest) private pure returns (bool) {
        uint256 center = Price.unwrap(latest);
        uint256 given = Price.unwrap(a);
        uint256 apart = given > center ? given - center : center - given;
        return apart * END_BAND_DIVISOR <= center;
    }
}

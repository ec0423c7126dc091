// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";

import {IExchange} from "../interfaces/IExchange.sol";
import {RowView} from "../interfaces/ILens.sol";
import {ILpVault} from "../interfaces/ILpVault.sol";
import {IOrders} from "../interfaces/IOrders.sol";
import {IPriceFeed} from "../interfaces/IPriceFeed.sol";
import {Funding} from "../libraries/Funding.sol";
import {Cash, Context, MarketView, Order, OrderPreview, PoolSummary, Position, Quote, Status} from "../types/Types.sol";
import {Price, Rate} from "../types/Units.sol";

/// @title Where the lens looks, and how it loads what it sees; each call once, for the sake of its size.
abstract contract LensState {
    IExchange public immutable exchange;
    IOrders public immutable orders;
    IPriceFeed public immutable feed;
    ILpVault public immutable vault;
    IAccessControl public immutable governance;

    constructor(IExchange exchange_, IOrders orders_, IPriceFeed feed_, ILpVault vault_, IAccessControl governance_) {
        exchange = exchange_;
        orders = orders_;
        feed = feed_;
        vault = vault_;
        governance = governance_;
    }

    /// @dev All markets by number, funding accrued to now; none at 0.
    function _contexts() internal view returns (Context[] memory contexts) {
        contexts = new Context[](uint256(_marketCount()) + 1);
        for (uint16 market = 1; market < contexts.length; ++market) {
            contexts[market] = _context(market);
        }
    }

    /// @dev As the exchange loads it, but for the position.
    function _context(uint16 market) internal view returns (Context memory context) {
        MarketView memory stored = _marketOf(market);
        (uint40 stoppedUntil,) = exchange.stops();
        context.market = market;
        context.status = stored.status;
        context.params = stored.params;
        context.globals = exchange.globalParams();
        context.book = stored.book;
        context.cash = _cash();
        context.noIncreases = block.timestamp < stoppedUntil || block.timestamp < stored.reduceOnlyUntil;
        context.poolHasShares = vault.totalSupply() != 0;
        if (stored.status == Status.Ended) context.quote.price = stored.finalPrice;
        if (stored.status != Status.Live) return context;
        context.quote = _quote(market);
        context.accrued = Funding.accrue(context.book, context.params, context.quote.integral);
    }

    /// @dev The rows of all markets by number; none at 0.
    function _rows() internal view returns (RowView[] memory rows) {
        rows = new RowView[](uint256(_marketCount()) + 1);
        for (uint16 market = 1; market < rows.length; ++market) {
            rows[market] = _row(market);
        }
    }

    function _marketCount() internal view returns (uint16) {
        return exchange.marketCount();
    }

    function _positionOf(address account, uint16 market) internal view returns (Position memory) {
        return exchange.positionOf(account, market);
    }

    function _statusOf(uint16 market) internal view returns (Status) {
        return exchange.statusOf(market);
    }

    function _poolSummary() internal view returns (PoolSummary memory) {
        return exchange.poolSummary();
    }

    function _marketOf(uint16 market) internal view returns (MarketView memory) {
        return exchange.marketOf(market);
    }

    function _cash() internal view returns (Cash memory) {
        return exchange.cash();
    }

    function _previewFill(Order memory order, Price price, Rate safety) internal view returns (OrderPreview memory) {
        return exchange.previewFill(order, price, safety);
    }

    function _quote(uint16 market) internal view returns (Quote memory) {
        return feed.quote(market);
    }

    function _row(uint16 market) internal view returns (RowView memory row) {
        (row.last, row.done, row.fillTime, row.price, row.created) = orders.row(market);
    }

    function _isListed(Context[] memory contexts, uint16 market) internal pure returns (bool) {
        return market != 0 && market < contexts.length;
    }
}

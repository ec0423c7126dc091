// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Book, Cash, MarketView, Order, Position, Quote, Target} from "../../src/types/Types.sol";
import {FundingIndex, Price, Size, Usd} from "../../src/types/Units.sol";
import {Rules} from "../reference/Rules.sol";
import {Leaving} from "./Leaving.sol";

/// @dev What the invariants say about a state. Each check notes what it finds broken.
abstract contract Checks is Leaving {
    /// @dev Carries what was found out of a call that must leave no trace.
    error Probed(string how);

    /// @notice I-1: every token is somebody's.
    function checkMoney() external {
        int256 owned = till.lpCash + till.insurance + till.treasury + escrowed();
        for (uint256 i = 0; i < people.length; ++i) {
            owned += Usd.unwrap(exchange.balanceOf(people[i])) + marginsOf(people[i]);
        }
        Cash memory cash = exchange.cash();
        holds(1, Usd.unwrap(cash.lpCash) == till.lpCash, "lpCash is not what was told");
        int256 tokens = int256(usd.balanceOf(address(exchange)) - donated) * 1e12;
        holds(1, tokens == owned, string.concat("tokens less what is owned: ", vm.toString(tokens - owned)));
    }

    /// @notice I-2: a market's sums are the sums over its positions.
    function checkSums() external {
        for (uint256 i = 0; i < MARKETS; ++i) {
            Sums memory sum = sumOf(markets[i]);
            Book memory stored = exchange.marketOf(markets[i]).book;
            holds(2, Size.unwrap(stored.longOpenInterest) == sum.longs, "long open interest");
            holds(2, Size.unwrap(stored.shortOpenInterest) == sum.shorts, "short open interest");
            holds(2, Usd.unwrap(stored.longEntry) == sum.longEntry, "long entry");
            holds(2, Usd.unwrap(stored.shortEntry) == sum.shortEntry, "short entry");
            holds(2, stored.fundingDebt == sum.fundingDebt, "funding debt");
        }
    }

    /// @notice I-4: what was paid in funding, and is owed, covers what was received, and is claimed.
    function checkFunding() external {
        vm.warp(clock);
        for (uint256 i = 0; i < MARKETS; ++i) {
            Sums storage sum = sums[markets[i]];
            (int256 long, int256 short) = fundingNow(markets[i]);
            int256 open = sum.longs * long + sum.shorts * short - sum.fundingDebt;
            int256 kept = sum.fundingKept + open;
            holds(4, kept >= 0, string.concat("received more than paid by ", vm.toString(-kept)));
        }
    }

    /// @notice I-6: whatever is unhealthy can be liquidated now.
    function checkLiquidations() external {
        vm.warp(clock);
        Target[] memory due = unhealthy();
        for (uint256 i = 0; i < due.length; ++i) {
            Quote memory quote = feed.quote(due[i].market);
            if (!quote.recent || quote.inGrace) continue;
            note(6, abi.encodeCall(this.probeLiquidation, (due[i].account, due[i].market)));
        }
    }

    /// @notice I-8: the second accrual of a second changes nothing.
    function checkAccrual() external {
        vm.warp(clock);
        note(8, abi.encodeCall(this.probeAccrual, ()));
    }

    /// @notice I-10: what the events told is what is stored.
    function checkReplay() external {
        for (uint256 i = 0; i < MARKETS; ++i) {
            compareMarket(markets[i]);
            compareRow(markets[i]);
            for (uint256 n = 0; n < people.length; ++n) {
                comparePosition(people[n], markets[i]);
            }
        }
        for (uint256 n = 0; n < people.length; ++n) {
            holds(10, Usd.unwrap(exchange.balanceOf(people[n])) == balances[people[n]], "balance");
            (uint256 shares,) = vault.requestOf(people[n]);
            holds(10, shares == requested[people[n]], "requested shares");
        }
        Cash memory cash = exchange.cash();
        holds(10, Usd.unwrap(cash.lpCash) == till.lpCash, "lpCash");
        holds(10, Usd.unwrap(cash.insurance) == till.insurance, "insurance");
        holds(10, Usd.unwrap(cash.treasury) == till.treasury, "treasury");
        for (uint256 n = 0; n < ids.length; ++n) {
            compareOrder(book[ids[n]]);
        }
    }

    /// @notice I-12: nothing that is stored is negative.
    function checkSigns() external {
        Cash memory cash = exchange.cash();
        bool cashed = Usd.unwrap(cash.lpCash) >= 0 && Usd.unwrap(cash.insurance) >= 0;
        holds(12, cashed && Usd.unwrap(cash.treasury) >= 0, "negative cash");
        for (uint256 i = 0; i < TRADERS * MARKETS; ++i) {
            Position memory stored = position(people[i / MARKETS], markets[i % MARKETS]);
            holds(12, Usd.unwrap(stored.margin) >= 0, "negative margin");
            if (Size.unwrap(stored.size) == 0) {
                bool empty = Usd.unwrap(stored.margin) == 0 && Usd.unwrap(stored.entryNotional) == 0;
                holds(12, empty && FundingIndex.unwrap(stored.fundingEntry) == 0, "no position, but a margin");
            }
        }
    }

    // ---- calls that leave no trace

    /// @notice Liquidates, and reverts.
    function probeLiquidation(address who, uint16 market) external {
        exchange.liquidate(who, market, bot);
        revert Probed("");
    }

    /// @notice Accrues twice, and reverts with what the second changed.
    function probeAccrual() external {
        int256 navBefore = navNow();
        exchange.settleFunding(markets);
        bytes32 first = books();
        if (navNow() != navBefore) revert Probed("accruing moved NAV");
        exchange.settleFunding(markets);
        if (books() != first) revert Probed("a second accrual changed a market");
        revert Probed("");
    }

    /// @dev Makes a call that reverts with Probed, and notes what it says; any other revert is a break.
    function note(uint256 n, bytes memory call) private {
        (bool done, bytes memory answer) = address(this).call(call);
        bytes memory nothing = abi.encodeWithSelector(Probed.selector, "");
        if (done || keccak256(answer) != keccak256(nothing)) {
            holds(n, false, string.concat("probed: ", vm.toString(answer)));
        }
    }

    function books() private view returns (bytes32 hash) {
        for (uint256 i = 0; i < MARKETS; ++i) {
            hash = keccak256(abi.encode(hash, exchange.marketOf(markets[i])));
        }
    }

    // ---- sums and comparisons

    function escrowed() private view returns (int256 total) {
        for (uint256 i = 0; i < ids.length; ++i) {
            Order storage order = book[ids[i]];
            int256 fee = Usd.unwrap(order.keeperFee);
            total += Rules.most(Usd.unwrap(order.marginDelta), 0) + (order.fillTime == 0 ? 2 * fee : fee);
        }
    }

    function marginsOf(address who) private view returns (int256 total) {
        for (uint256 i = 0; i < MARKETS; ++i) {
            total += marginOf(who, markets[i]);
        }
    }

    function sumOf(uint16 market) private view returns (Sums memory sum) {
        for (uint256 i = 0; i < people.length; ++i) {
            Position memory p = position(people[i], market);
            int256 size = Size.unwrap(p.size);
            if (size > 0) (sum.longs, sum.longEntry) = (sum.longs + size, sum.longEntry + Usd.unwrap(p.entryNotional));
            else (sum.shorts, sum.shortEntry) = (sum.shorts - size, sum.shortEntry + Usd.unwrap(p.entryNotional));
            sum.fundingDebt += int256(Rules.mag(size)) * FundingIndex.unwrap(p.fundingEntry);
        }
    }

    function compareMarket(uint16 market) private {
        Sums storage sum = sums[market];
        MarketView memory stored = exchange.marketOf(market);
        holds(10, FundingIndex.unwrap(stored.book.fundingLong) == sum.fundingLong, "funding of longs");
        holds(10, FundingIndex.unwrap(stored.book.fundingShort) == sum.fundingShort, "funding of shorts");
        holds(10, stored.book.priceIntegral == sum.integral, "price integral");
        holds(10, Price.unwrap(stored.finalPrice) == sum.finalPrice, "final price");
        holds(10, keccak256(abi.encode(stored.params)) == keccak256(abi.encode(params[market])), "parameters");
        holds(10, Size.unwrap(stored.book.longOpenInterest) == sum.longs, "long open interest");
        holds(10, Size.unwrap(stored.book.shortOpenInterest) == sum.shorts, "short open interest");
        holds(10, Usd.unwrap(stored.book.longEntry) == sum.longEntry, "long entry");
        holds(10, Usd.unwrap(stored.book.shortEntry) == sum.shortEntry, "short entry");
        holds(10, stored.book.fundingDebt == sum.fundingDebt, "funding debt");
        holds(10, feed.word(market) == sum.word, "price word");
    }

    function compareRow(uint16 market) private {
        (uint40 last, uint40 done_, uint40 fillTime, Price used, uint40 created) = orders.row(market);
        Line storage line = lines[market];
        holds(10, last == line.last && done_ == line.done && created == line.created, "numbers of a row");
        holds(10, fillTime == line.fillTime, "second of a row");
        holds(10, Price.unwrap(used) == line.price, "price of a row");
    }

    function comparePosition(address who, uint16 market) private {
        Position memory stored = position(who, market);
        Held storage told = held[who][market];
        holds(10, Size.unwrap(stored.size) == told.size && Usd.unwrap(stored.margin) == told.margin, "position");
        holds(10, Usd.unwrap(stored.entryNotional) == told.entry && stored.epoch == told.epoch, "entry of a position");
        holds(10, FundingIndex.unwrap(stored.fundingEntry) == told.fundingEntry, "funding of a position");
    }

    function compareOrder(Order memory order) private {
        bool waits = order.fillTime == 0;
        bytes32 stored = waits ? orders.waitingOrder(order.id) : orders.liveOrder(order.account, order.market);
        holds(10, stored == orders.hash(order), "order");
    }
}

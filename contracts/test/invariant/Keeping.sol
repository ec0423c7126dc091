// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IExchange} from "../../src/interfaces/IExchange.sol";
import {IOrders} from "../../src/interfaces/IOrders.sol";
import {IPriceFeed} from "../../src/interfaces/IPriceFeed.sol";
import {Batch, Duty, Execution, ItemResult, Order, PoolSummary, Result, Target} from "../../src/types/Types.sol";
import {Rules} from "../reference/Rules.sol";
import {Trading} from "./Trading.sol";

/// @dev What keepers do, one by one and in batches: funding, liquidations, deleveraging, settlement.
abstract contract Keeping is Trading {
    uint256 private constant MOST_TARGETS = 6;
    bytes private constant NOT_LIQUIDATED = abi.encodePacked(
        IExchange.Healthy.selector,
        IExchange.NoPosition.selector,
        IExchange.PriceTooOld.selector,
        IExchange.InGrace.selector,
        IExchange.MarketNotLive.selector
    );
    bytes private constant NOT_DELEVERAGED = abi.encodePacked(
        IExchange.DeleveragingNotDue.selector,
        IExchange.BelowAverage.selector,
        IExchange.NoPosition.selector,
        IExchange.PriceTooOld.selector,
        IExchange.InGrace.selector,
        IExchange.MarketNotLive.selector
    );
    bytes private constant NOT_PUSHED_OR_FILLED = abi.encodePacked(
        IPriceFeed.NotNewer.selector,
        IPriceFeed.TooOld.selector,
        IOrders.Unfillable.selector,
        IOrders.OrderIsLive.selector,
        IOrders.OrderExpired.selector,
        IOrders.TriggerNotMet.selector,
        IOrders.TriggerTooEarly.selector,
        IOrders.PriceTooOld.selector,
        IOrders.UnknownOrder.selector,
        IOrders.NothingDone.selector
    );

    // ---- actions

    /// @notice Liquidates who is due, and tries somebody.
    function liquidate(uint256 seed) external {
        sow(seed);
        freshen();
        Target[] memory due = unhealthy();
        uint256 most = draw(3) == 0 ? 1 : MOST_TARGETS;
        for (uint256 i = 0; i < due.length && i < most; ++i) {
            tryLiquidate(due[i].account, due[i].market);
        }
        if (draw(2) == 0) tryLiquidate(anyTrader(), anyMarket());
    }

    /// @notice Prices gone against a side, and liquidators at once.
    function squeeze(uint256 seed) external {
        sow(seed);
        tick(between(2, 30));
        uint16 market = anyMarket();
        int256 skew = sums[market].longs - sums[market].shorts;
        uint256 percent = between(2, 60);
        if (draw(4) == 0) skew = -skew;
        scale(market, skew > 0 ? 100 - percent : 100 + percent, 100);
        pushNow();
        Target[] memory due = unhealthy();
        for (uint256 i = 0; i < due.length; ++i) {
            tryLiquidate(due[i].account, due[i].market);
        }
    }

    /// @notice Checkpoints funding of some market.
    function settleFunding(uint256 seed) external {
        sow(seed);
        uint16[] memory chosen = new uint16[](1);
        chosen[0] = anyMarket();
        begin(bot);
        exchange.settleFunding(chosen);
        done();
    }

    /// @notice Deleverages until nothing is due, and tries somebody.
    function deleverage(uint256 seed) external {
        sow(seed);
        freshen();
        if (draw(4) == 0) tryDeleverage(anyTrader(), anyMarket(), false);
        for (uint256 n = 0; n < MOST_TARGETS; ++n) {
            (uint16 market, bool long) = dueSide();
            if (market == 0 || isInGrace(market)) return;
            tryDeleverage(bestOf(market, long), market, true);
        }
    }

    /// @notice One transaction with everything that is to be done, and some that is not.
    function batch(uint256 seed) external {
        sow(seed);
        uint16 market = anyMarket();
        Order[] memory next = nextOrders(market);
        tick(between(1, 8));
        if (next.length != 0 && clock < next[0].fillTime) tick(next[0].fillTime - clock);
        uint40 second = next.length == 0 ? uint40(clock) : next[0].fillTime;
        Batch memory work;
        work.updates = new bytes[](1);
        work.updates[0] = signedUpdate(second);
        work.funding = markets;
        work.liquidations = withStranger(unhealthy());
        uint64 waiting = anyWaiting();
        if (waiting != 0) work.triggers = list(book[waiting]);
        if (next.length != 0) {
            work.executions = new Execution[](1);
            work.executions[0] = Execution(work.updates[0], next);
        }
        (uint16 due, bool long) = dueSide();
        if (due != 0) work.deleveragings = withStranger(single(Target(bestOf(due, long), due)));
        runBatch(work);
    }

    /// @notice Settles some positions of a market that has ended; anybody may.
    function settle(uint256 seed) external {
        sow(seed);
        for (uint256 i = 0; i < MARKETS; ++i) {
            if (!isEnded(markets[i])) continue;
            uint256 start = draw(TRADERS);
            for (uint256 n = 0; n < TRADERS / 2; ++n) {
                address who = people[(start + n) % TRADERS];
                if (held[who][markets[i]].size != 0) settleOne(who, markets[i]);
            }
        }
    }

    // ---- calls

    /// @dev I-6: what is due on a fresh price does not revert.
    function tryLiquidate(address who, uint16 market) internal {
        bool open = !isEnded(market) && !isInGrace(market) && feed.quote(market).recent;
        bool due = open && isUnhealthy(held[who][market], market);
        begin(bot);
        try exchange.liquidate(who, market, bot) {
            holds(6, due, "a healthy position was liquidated");
            done();
            tally("liquidation");
        } catch (bytes memory reason) {
            holds(6, !due, string.concat("liquidating reverted: ", vm.toString(reason)));
            refused("liquidate", reason, NOT_LIQUIDATED);
        }
    }

    function tryDeleverage(address who, uint16 market, bool due) internal {
        begin(deleverager);
        vm.prank(deleverager);
        try exchange.deleverage(who, market) {
            done();
        } catch (bytes memory reason) {
            if (due) revert Unexpected("deleveraging is due", reason);
            refused("deleverage", reason, NOT_DELEVERAGED);
        }
    }

    function settleOne(address who, uint16 market) internal {
        begin(bot);
        exchange.settle(who, market);
        done();
    }

    function runBatch(Batch memory work) private {
        mayPush = true;
        begin(deleverager);
        vm.prank(deleverager);
        ItemResult[] memory results = keeper.run(work, bot);
        done();
        mayPush = false;
        bytes memory allowed = bytes.concat(NOT_PUSHED_OR_FILLED, NOT_LIQUIDATED, NOT_DELEVERAGED);
        for (uint256 i = 0; i < results.length; ++i) {
            if (results[i].result == Result.Done) tally(string.concat("batch did ", dutyName(results[i].duty)));
            else tallyRefusal("batch item", abi.encodePacked(results[i].reason), allowed);
        }
    }

    function dutyName(Duty duty) private pure returns (string memory) {
        return ["push", "funding", "liquidate", "trigger", "execute", "deleverage"][uint256(duty)];
    }

    // ---- looking

    /// @dev All that can be liquidated now.
    function unhealthy() internal view returns (Target[] memory due) {
        due = new Target[](TRADERS * MARKETS);
        uint256 n;
        for (uint256 i = 0; i < due.length; ++i) {
            (address who, uint16 market) = (people[i / MARKETS], markets[i % MARKETS]);
            if (isEnded(market) || !isUnhealthy(held[who][market], market)) continue;
            due[n++] = Target(who, market);
        }
        Target[] memory found = new Target[](n);
        for (uint256 i = 0; i < n; ++i) {
            found[i] = due[i];
        }
        return found;
    }

    function withStranger(Target[] memory targets) private returns (Target[] memory more) {
        more = new Target[](targets.length + 1);
        for (uint256 i = 0; i < targets.length; ++i) {
            more[i] = targets[i];
        }
        more[targets.length] = Target(anyTrader(), anyMarket());
    }

    function single(Target memory target) private pure returns (Target[] memory targets) {
        targets = new Target[](1);
        targets[0] = target;
    }

    /// @dev F-13: the side that is due at the latest prices, market 0 if none is.
    function dueSide() internal view returns (uint16, bool) {
        PoolSummary memory pool = exchange.poolSummary();
        int256 most = till.lpCash;
        for (uint256 i = 0; i < 2 * MARKETS && pool.sideDue; ++i) {
            uint16 market = markets[i / 2];
            if (isEnded(market)) continue;
            int256 profit = sideProfit(market, i % 2 == 0);
            if (profit * 1e6 > int256(uint256(params[market].adlTrigger)) * most) return (market, i % 2 == 0);
        }
        if (pool.sideDue) revert Unexpected("deleveraging is due for no side", "");
        if (Rules.most(liveProfit(), 0) * 10 <= most * 6) return (0, false);
        return (pool.worstMarket, pool.worstIsLong);
    }

    function sideProfit(uint16 market, bool long) internal view returns (int256) {
        Sums storage sum = sums[market];
        uint256 index = indexOf(market);
        if (long) return Rules.value(sum.longs, index) - sum.longEntry;
        return Rules.value(-sum.shorts, index) - sum.shortEntry;
    }

    function liveProfit() private view returns (int256 total) {
        for (uint256 i = 0; i < 2 * MARKETS; ++i) {
            if (!isEnded(markets[i / 2])) total += Rules.most(sideProfit(markets[i / 2], i % 2 == 0), 0);
        }
    }

    /// @dev Who has won most per notional of a side, as F-13 compares it.
    function bestOf(uint16 market, bool long) internal view returns (address best) {
        uint256 index = indexOf(market);
        int256 most;
        for (uint256 i = 0; i < TRADERS; ++i) {
            Held storage now_ = held[people[i]][market];
            if (now_.size == 0 || now_.size > 0 != long) continue;
            int256 pnl = Rules.value(now_.size, index) - now_.entry;
            if (pnl <= 0) continue;
            int256 notional = Rules.notional(now_.size, index);
            int256 per = notional == 1 ? type(int256).max : (pnl + 1) * 1e18 / (notional - 1);
            if (best == address(0) || per > most) (best, most) = (people[i], per);
        }
    }
}

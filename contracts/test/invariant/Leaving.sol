// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Order, OrderRequest} from "../../src/types/Types.sol";
import {Rules} from "../reference/Rules.sol";
import {Attacking} from "./Attacking.sol";

/// @dev I-9: everyone leaves, in an order that chance decides; and I-3: what then is left of the pool is its value.
abstract contract Leaving is Attacking {
    uint256 private constant SWITCH_LIFE = 7 days;
    uint256 private constant ATTEMPTS = 4;

    /// @notice Everybody leaves; how that broke an invariant, empty if it did not.
    function unwind(uint256 seed) external returns (string memory) {
        sow(seed);
        endOrders();
        sitOutGrace();
        freshen();
        leaveMarkets();
        holds(3, navNow() == till.lpCash, "nobody is left, and NAV is not lpCash");
        leavePool();
        leaveLedger();
        for (uint256 n = 1; n <= 12; ++n) {
            if (bytes(broken[n]).length != 0) return string.concat("I-", vm.toString(n), " ", broken[n]);
        }
        return "";
    }

    /// @dev All orders return what they hold: market orders in their rows, waiting ones by their owners.
    function endOrders() private {
        tick(uint256(orders.params().orderLife) + 1);
        for (uint256 i = 0; i < MARKETS; ++i) {
            Line storage line = lines[markets[i]];
            while (line.done < line.last) {
                cancelOne(bot, book[numbered[markets[i]][line.done + 1]]);
            }
        }
        while (ids.length != 0) {
            Order memory order = book[ids[draw(ids.length)]];
            cancelOne(order.account, order);
        }
    }

    function cancelOne(address who, Order memory order) private {
        begin(who);
        vm.prank(who);
        orders.cancel(list(order));
        done();
    }

    function leaveMarkets() private {
        uint256 total = TRADERS * MARKETS;
        uint256[] memory turn = new uint256[](total);
        for (uint256 i = 0; i < total; ++i) {
            uint256 j = draw(i + 1);
            // one after the other: where i is j, a tuple would be assigned from its end
            turn[i] = turn[j];
            turn[j] = i;
        }
        for (uint256 i = 0; i < total; ++i) {
            (address who, uint16 market) = (people[turn[i] / MARKETS], markets[turn[i] % MARKETS]);
            for (uint256 n = 0; n < ATTEMPTS && held[who][market].size != 0; ++n) {
                leaveMarket(who, market, n);
            }
            holds(9, held[who][market].size == 0, "a position can't be closed");
        }
    }

    /// @dev Closes a position: settled, liquidated, or by its owner, who brings margin if he must: he may owe funding that
    /// a cut profit does not pay, or have lost what funding that is cut should have covered.
    function leaveMarket(address who, uint16 market, uint256 attempt) private {
        if (isEnded(market)) return settleOne(who, market);
        freshen();
        if (isUnhealthy(held[who][market], market)) return tryLiquidate(who, market);
        if (attempt != 0) {
            Held storage now_ = held[who][market];
            uint256 amount = uint256(initial(now_.size, market, indexOf(market))) + Rules.mag(now_.entry);
            amount <<= attempt;
            if (!tryAddMargin(who, market, amount)) halve(who, market, amount);
            tally("left with margin added");
        }
        OrderRequest memory closing = marketRequest(who, market, -held[who][market].size, 0);
        closing.reduceOnly = true;
        if (!place(who, closing)) return;
        tick(orders.params().minDelay);
        executeNext(market);
    }

    /// @dev Where the pool can't pay his funding, margin can't be added alone: an order that gives it up brings it in.
    function halve(address who, uint16 market, uint256 amount) private {
        if (!place(who, marketRequest(who, market, -held[who][market].size / 2, int256(amount)))) return;
        tick(orders.params().minDelay);
        executeNext(market);
        tally("margin brought by an order while leaving");
    }

    function leavePool() private {
        waitOut(SWITCH_LIFE);
        uint256 start = draw(PROVIDERS);
        for (uint256 i = 0; i < PROVIDERS; ++i) {
            address who = providers[(start + i) % PROVIDERS];
            if (requested[who] != 0) waitOut(15 days);
            if (requested[who] != 0) giveBack(who);
            uint256 shares = vault.balanceOf(who);
            if (shares == 0) continue;
            requestShares(who, shares);
            waitOut(vault.cooldown());
            uint256 most = vault.maxRedeem(who);
            holds(9, most == shares, "a provider can't leave");
            if (most != 0) redeemShares(who, most);
        }
        holds(9, vault.totalSupply() == 0, "shares are left");
    }

    function waitOut(uint256 elapsed) private {
        tick(elapsed);
        pushNow();
        tick(1);
    }

    function leaveLedger() private {
        for (uint256 i = 0; i < people.length; ++i) {
            if (balances[people[i]] >= 1e12) takeOut(people[i], balances[people[i]]);
            holds(9, balances[people[i]] < 1e12, "a balance can't leave");
        }
    }
}

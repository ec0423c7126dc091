// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Usd} from "../../src/types/Units.sol";
import {Keeping} from "./Keeping.sol";

/// @dev Money that comes and goes: the pool's providers, insurance, gifts, ledgers.
abstract contract Providing is Keeping {
    uint256 private constant WINDOW = 24 hours;

    // ---- actions

    /// @notice Somebody provides liquidity.
    function provide(uint256 seed) external {
        sow(seed);
        address who = anyProvider();
        openPool();
        uint256 assets = draw(4) == 0 ? between(1, 1e6) : between(poolSeed / 100, poolSeed / 5);
        uint256 most = vault.maxDeposit(who);
        if (most == 0) return tally("pool closed to deposits");
        give(who, assets);
        begin(who);
        deed.movedOtherwise = true;
        vm.prank(who);
        vault.deposit(assets, who);
        done();
        tally("pool deposit");
    }

    /// @notice Somebody asks for his money back.
    function request(uint256 seed) external {
        sow(seed);
        address who = anyProvider();
        uint256 shares = vault.balanceOf(who);
        if (shares == 0 || requested[who] != 0) return;
        requestShares(who, draw(2) == 0 ? shares : shares * between(1, 99) / 100 + 1);
    }

    /// @notice What is ready is taken, in parts or whole, waiting for it if need be.
    function redeem(uint256 seed) external {
        sow(seed);
        address who = requester();
        if (who == address(0)) return;
        (, uint40 readyAt) = vault.requestOf(who);
        if (clock > readyAt + WINDOW) return giveBack(who);
        if (clock < readyAt) {
            if (draw(2) == 0) return;
            waitUntil(readyAt);
        }
        openPool();
        uint256 most = vault.maxRedeem(who);
        if (most == 0) return tally("pool closed to redemptions");
        redeemShares(who, draw(2) == 0 ? most : between(1, most));
    }

    /// @notice All providers leave with whatever they may take: the pool is drained.
    function drain(uint256 seed) external {
        sow(seed);
        uint256 last = clock;
        for (uint256 i = 0; i < PROVIDERS; ++i) {
            uint256 shares = vault.balanceOf(providers[i]);
            if (shares != 0 && requested[providers[i]] == 0) requestShares(providers[i], shares);
            (, uint40 readyAt) = vault.requestOf(providers[i]);
            if (readyAt > last) last = readyAt;
        }
        if (last > clock) waitUntil(last);
        openPool();
        for (uint256 i = 0; i < PROVIDERS; ++i) {
            uint256 most = vault.maxRedeem(providers[i]);
            if (most != 0) redeemShares(providers[i], most);
        }
        tally("drained");
    }

    /// @notice A free balance goes out, whole or in part.
    function withdraw(uint256 seed) external {
        sow(seed);
        address who = people[draw(people.length)];
        int256 balance = balances[who];
        if (balance < 1e12) return;
        takeOut(who, draw(2) == 0 ? balance : int256(between(1e12, uint256(balance))));
    }

    /// @notice Money for insurance, or for nothing.
    function present(uint256 seed) external {
        sow(seed);
        uint256 assets = between(1, poolSeed / 1000);
        give(bot, assets);
        begin(bot);
        vm.prank(bot);
        if (draw(2) == 0) {
            exchange.topUpInsurance(assets);
            tally("insurance topped up");
        } else if (draw(3) == 0) {
            assertTrue(usd.transfer(address(vault), assets));
        } else {
            assertTrue(usd.transfer(address(exchange), assets));
            donated += assets;
            tally("donation");
        }
        done();
    }

    // ---- calls

    function requestShares(address who, uint256 shares) internal {
        begin(who);
        vm.prank(who);
        vault.requestRedeem(shares);
        done();
        tally("redemption requested");
    }

    function redeemShares(address who, uint256 shares) internal {
        begin(who);
        deed.movedOtherwise = true;
        vm.prank(who);
        vault.redeem(shares, who, who);
        done();
        tally(requested[who] == 0 ? "redeemed" : "redeemed in part");
    }

    function giveBack(address who) internal {
        begin(bot);
        vault.returnExpired(who);
        done();
        tally("request returned");
    }

    function takeOut(address who, int256 amount) internal {
        begin(who);
        vm.prank(who);
        exchange.withdraw(Usd.wrap(amount), who);
        done();
        tally("withdrawal");
    }

    // ---- helpers

    /// @dev Prices are fresh, and none is of this very block.
    function openPool() internal {
        freshen();
        for (uint256 i = 0; i < MARKETS; ++i) {
            if (feed.quote(markets[i]).acceptedNow) return tick(1);
        }
    }

    /// @dev A wait with prices at its end only, or all along.
    function waitUntil(uint256 until) internal {
        if (until <= clock) return;
        tick(until - clock);
        pushNow();
        sitOutGrace();
    }

    function anyProvider() internal returns (address) {
        return providers[draw(PROVIDERS)];
    }

    function requester() private returns (address) {
        uint256 start = draw(PROVIDERS);
        for (uint256 i = 0; i < PROVIDERS; ++i) {
            address who = providers[(start + i) % PROVIDERS];
            if (requested[who] != 0) return who;
        }
        return address(0);
    }
}

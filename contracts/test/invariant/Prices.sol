// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IPriceFeed} from "../../src/interfaces/IPriceFeed.sol";
import {Watch} from "./Watch.sol";

/// @dev Time passes and prices move: in steps, in jumps, in the dark.
abstract contract Prices is Watch {
    bytes private constant NOT_PUSHED =
        abi.encodePacked(IPriceFeed.NotNewer.selector, IPriceFeed.TooOld.selector, IPriceFeed.TooFarAhead.selector);

    // ---- actions

    /// @notice Some seconds, small moves; now and then the chain's clock lags.
    function step(uint256 seed) external {
        sow(seed);
        tick(between(1, 20));
        for (uint256 i = 0; i < MARKETS; ++i) {
            scale(markets[i], between(980, 1020), 1000);
        }
        if (draw(8) == 0) return tryPush(uint40(clock + between(0, 17)));
        if (draw(8) == 0) return tryPush(uint40(clock - between(0, 12)));
        freshen();
        tryPush(uint40(clock));
    }

    /// @notice A jump of one market, or of all.
    function shock(uint256 seed) external {
        sow(seed);
        tick(between(2, 30));
        uint256 chosen = draw(2 * MARKETS);
        for (uint256 i = 0; i < MARKETS; ++i) {
            if (chosen == i || chosen >= MARKETS + 1) jump(markets[i]);
        }
        pushNow();
        tally("shock");
    }

    /// @notice Prices are back where they began, or near.
    function recover(uint256 seed) external {
        sow(seed);
        tick(between(2, 30));
        for (uint256 i = 0; i < MARKETS; ++i) {
            price[markets[i]] = basePrice[markets[i]];
            scale(markets[i], between(900, 1100), 1000);
        }
        pushNow();
    }

    /// @notice Hours with prices, and no keeper: nothing is settled, nothing liquidated.
    function late(uint256 seed) external {
        sow(seed);
        uint256 gap = feed.params().outageGap;
        uint256 steps = between(2, 6);
        for (uint256 n = 0; n < steps; ++n) {
            tick(between(gap / 2, gap));
            scale(anyMarket(), between(900, 1100), 1000);
            pushNow();
        }
        tally("late keeper");
    }

    /// @notice No prices for long; then grace, sat out or not.
    function outage(uint256 seed) external {
        sow(seed);
        tick(feed.params().outageGap + between(1, 6 hours));
        jump(anyMarket());
        pushNow();
        tally("outage");
        if (draw(2) == 0) return;
        sitOutGrace();
    }

    // ---- helpers

    function jump(uint16 market) internal {
        uint256 kind = draw(10);
        if (kind < 2) scale(market, 11, 10);
        else if (kind < 4) scale(market, 9, 10);
        else if (kind == 4) scale(market, 3, 2);
        else if (kind == 5) scale(market, 1, 2);
        else if (kind == 6) scale(market, between(22, 60), 10);
        else if (kind == 7) scale(market, between(1, 4), 20);
        else if (kind == 8) crash(market);
        else scale(market, between(93, 107), 100);
        if (kind == 6) tally("price moved by more than 100 %");
    }

    /// @dev Near to 0: a billionth of where it began, or the least price there is.
    function crash(uint16 market) private {
        price[market] = draw(2) == 0 ? 1 : basePrice[market] / 1e9 + 1;
        tally("crash to near 0");
    }

    function scale(uint16 market, uint256 by, uint256 over) internal {
        uint256 scaled = price[market] * by / over;
        uint256 most = basePrice[market] * 100 < PRICE_LIMIT ? basePrice[market] * 100 : PRICE_LIMIT - 1;
        price[market] = scaled == 0 ? 1 : scaled > most ? most : scaled;
    }

    /// @dev Pushes the present prices as of the present second, or of the first that can be.
    function pushNow() internal {
        uint256 newest;
        for (uint256 i = 0; i < MARKETS; ++i) {
            uint256 second = latestSecond(markets[i]);
            if (second > newest) newest = second;
        }
        if (newest >= clock) tick(newest + 1 - clock);
        bytes memory update = signedUpdate(uint40(clock));
        mayPush = true;
        begin(bot);
        feed.push(update);
        done();
        mayPush = false;
    }

    /// @dev Pushes unless every price is recent enough to order on, and liquidate on.
    function freshen() internal {
        uint256 most = feed.params().pushMaxAge;
        for (uint256 i = 0; i < MARKETS; ++i) {
            if (latestSecond(markets[i]) + most < clock) return pushNow();
        }
    }

    function tryPush(uint40 second) internal {
        bytes memory update = signedUpdate(second);
        mayPush = true;
        begin(bot);
        try feed.push(update) {
            done();
            tally("push");
        } catch (bytes memory reason) {
            refused("push", reason, NOT_PUSHED);
        }
        mayPush = false;
    }

    function isInGrace(uint16 market) internal view returns (bool) {
        return clock < feed.graceUntil(market);
    }

    function sitOutGrace() internal {
        uint256 until = clock;
        for (uint256 i = 0; i < MARKETS; ++i) {
            uint256 grace = feed.graceUntil(markets[i]);
            if (grace > until) until = grace;
        }
        uint256 gap = feed.params().outageGap;
        while (clock < until) {
            tick(until - clock < gap ? until - clock : gap);
            pushNow();
        }
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {FeedParams, GlobalParams, MarketParams, OrderParams, Switch} from "../../src/types/Types.sol";
import {Price, Usd} from "../../src/types/Units.sol";
import {Providing} from "./Providing.sol";

/// @dev The guardian's switches, the timelock's parameters, the end of a market.
abstract contract Governing is Providing {
    /// @dev What the parameters were at the start.
    mapping(uint16 market => MarketParams) internal original;
    GlobalParams internal originalGlobals;

    // ---- actions

    /// @notice A switch is set, or lifted.
    function guard(uint256 seed) external {
        sow(seed);
        Switch mode = Switch(draw(3));
        bool on = draw(3) == 0;
        uint16 market = mode == Switch.ReduceOnly ? openMarket() : anyMarket();
        if (market == 0) return;
        mayGovern = true;
        begin(guardian);
        vm.prank(guardian);
        governance.setSwitch(market, mode, on);
        done();
        mayGovern = false;
        if (on) tally("switch set");
    }

    /// @notice The timelock changes something within the bounds, or puts it back.
    function govern(uint256 seed) external {
        sow(seed);
        uint256 kind = draw(8);
        mayGovern = true;
        if (kind < 3) changeMarket(anyMarket());
        else if (kind == 3) changeGlobals();
        else if (kind == 4) changeOrders();
        else if (kind == 5) changeFeed();
        else if (kind == 6) takeTreasury();
        else changeCooldown();
        mayGovern = false;
        tally("governed");
    }

    /// @notice Rarely, the last market ends: at its last price, or at one near.
    function endMarket(uint256 seed) external {
        sow(seed);
        uint16 market = markets[MARKETS - 1];
        if (isEnded(market) || draw(4) != 0) return;
        uint256 last = sums[market].word >> 168;
        uint256 final_ = draw(2) == 0 ? 0 : last - last / 20 + draw(last / 10 + 1);
        if (final_ > last + last / 20) final_ = last;
        mayGovern = true;
        begin(address(timelock));
        vm.prank(address(timelock));
        governance.endMarket(market, Price.wrap(final_));
        done();
        mayGovern = false;
        tally("market ended");
    }

    // ---- changes

    function changeMarket(uint16 market) private {
        MarketParams memory changed = original[market];
        uint256 kind = draw(6);
        if (kind == 0) (changed.takerFee, changed.makerFee) = (changed.takerFee * 2, changed.makerFee / 2);
        if (kind == 1) changed.fundingCap = changed.fundingCap / 2;
        if (kind == 2) (changed.maxSkew, changed.maxOpenInterest) = (changed.maxSkew / 2, changed.maxOpenInterest / 2);
        if (kind == 3) changed.lpShare = changed.lpShare / 2;
        if (kind == 4) changed.maintenanceMargin = (changed.maintenanceMargin + changed.initialMargin) / 2;
        begin(address(timelock));
        vm.prank(address(timelock));
        governance.setMarketParams(market, changed);
        done();
    }

    function changeGlobals() private {
        GlobalParams memory changed = originalGlobals;
        if (draw(2) == 0) (changed.minMargin, changed.dust) = (changed.minMargin * 2, changed.dust * 2);
        begin(address(timelock));
        vm.prank(address(timelock));
        governance.setGlobalParams(changed);
        done();
    }

    function changeOrders() private {
        OrderParams memory changed = orders.params();
        changed.minDelay = uint16(between(1, 4));
        changed.keeperFee = uint48(between(0, 1e6));
        changed.orderLife = uint16(between(60, 120));
        begin(address(timelock));
        vm.prank(address(timelock));
        governance.setOrderParams(changed);
        done();
    }

    function changeFeed() private {
        FeedParams memory changed = feed.params();
        changed.gracePeriod = uint32(between(60, 300));
        changed.pushMaxAge = uint8(between(8, 30));
        begin(address(timelock));
        vm.prank(address(timelock));
        governance.setFeedParams(changed);
        done();
    }

    function changeCooldown() private {
        begin(address(timelock));
        vm.prank(address(timelock));
        governance.setCooldown(uint40(between(1 hours, 48 hours)));
        done();
    }

    function takeTreasury() private {
        if (till.treasury < 1e12) return;
        begin(address(timelock));
        vm.prank(address(timelock));
        governance.withdrawTreasury(Usd.wrap(int256(between(1e12, uint256(till.treasury)))), proposer);
        done();
        tally("treasury withdrawal");
    }
}

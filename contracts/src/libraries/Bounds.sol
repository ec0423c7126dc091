// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IGovernance} from "../interfaces/IGovernance.sol";
import {FeedParams, GlobalParams, MarketParams, OrderParams} from "../types/Types.sol";

/// @title Bounds on parameters, whoever sets them: §3, §4 and §6.
library Bounds {
    uint256 private constant PPM = 1e6;
    /// @dev Open interest of a side, base units with 18 decimals.
    uint256 private constant OPEN_INTEREST_LIMIT = 1 << 103;
    /// @dev A fee may be 1 %, c of F-7 10, K of F-4 100, a funding rate 10 % per 8 h.
    uint256 private constant MAX_FEE = 0.01e6;
    uint256 private constant MAX_SIZE_FACTOR = 10e6;
    uint256 private constant MAX_FUNDING_FACTOR = 100e6;
    uint256 private constant MAX_FUNDING_CAP = 0.1e6;
    uint256 private constant MAX_ADL_TRIGGER = 0.6e6;
    uint256 private constant MAX_ORDER_LIFE = 120;
    uint256 private constant MAX_KEEPER_FEE = 100e6;
    uint256 private constant MIN_COOLDOWN = 1 hours;
    uint256 private constant MAX_COOLDOWN = 14 days;
    /// @dev The lag of a price word has 8 bits, 15 of whose values are for timestamps ahead of the block.
    uint256 private constant MAX_PUSH_AGE = 240;
    uint256 private constant MAX_AGE = 10 minutes;
    uint256 private constant MAX_GRACE = 1 days;

    /// @dev Reverts with OutOfBounds, naming the rule that `p` breaks.
    function check(MarketParams memory p, GlobalParams memory g) internal pure {
        check(g);
        require(p.skewScale > 0, IGovernance.OutOfBounds("skewScale", p.skewScale, 1));
        _atMost("maintenanceMargin", p.maintenanceMargin, p.initialMargin);
        _atMost("initialMargin", p.initialMargin, PPM);
        _atLeast("maintenanceMargin", p.maintenanceMargin, uint256(p.minPenalty) + p.maxPenalty);
        _atLeast("maintenanceMargin", p.maintenanceMargin, 1);
        _atMost("minPenalty", p.minPenalty, p.maxPenalty);
        _atMost("sizeFactor", p.sizeFactor, MAX_SIZE_FACTOR);
        _atMost("makerFee", p.makerFee, p.takerFee);
        _atMost("takerFee", p.takerFee, MAX_FEE);
        _atMost("fundingFactor", p.fundingFactor, MAX_FUNDING_FACTOR);
        _atMost("fundingCap", p.fundingCap, MAX_FUNDING_CAP);
        _atMost("maxOpenInterest", p.maxOpenInterest, OPEN_INTEREST_LIMIT - 1);
        uint256 reach = uint256(p.maxSkew) + p.maxOpenInterest;
        _atMost("maxSkew + maxOpenInterest", reach * PPM, uint256(p.maintenanceMargin) * p.skewScale);
        _atLeast("lpShare", p.lpShare, 1);
        _atMost("lpShare", p.lpShare, PPM);
        _atLeast("adlTarget", p.adlTarget, 1);
        _atLeast("adlTrigger", p.adlTrigger, uint256(p.adlTarget) + 1);
        _atMost("adlTrigger", p.adlTrigger, MAX_ADL_TRIGGER);
        _atLeast("dust * maintenanceMargin", uint256(g.dust) * p.maintenanceMargin, uint256(g.minMaintenance) * PPM);
    }

    /// @dev Reverts with OutOfBounds; what depends on a market is in the check of that.
    function check(GlobalParams memory g) internal pure {
        _atLeast("minReward", g.minReward, 1);
        _atLeast("maxReward", g.maxReward, g.minReward);
        _atLeast("minMaintenance", g.minMaintenance, 2 * uint256(g.minReward));
        _atLeast("minMargin", g.minMargin, 2 * uint256(g.minMaintenance));
    }

    /// @dev Reverts with OutOfBounds.
    function check(OrderParams memory o) internal pure {
        _atLeast("minDelay", o.minDelay, 1);
        _atLeast("orderLife", o.orderLife, uint256(o.minDelay) + 1);
        _atMost("orderLife", o.orderLife, MAX_ORDER_LIFE);
        _atMost("keeperFee", o.keeperFee, MAX_KEEPER_FEE);
    }

    /// @dev Reverts with OutOfBounds. An order must die before the outage that hides its price begins a grace period.
    function check(FeedParams memory f) internal pure {
        _atLeast("pushMaxAge", f.pushMaxAge, 1);
        _atMost("pushMaxAge", f.pushMaxAge, MAX_PUSH_AGE);
        _atLeast("maxAge", f.maxAge, f.pushMaxAge);
        _atMost("maxAge", f.maxAge, MAX_AGE);
        _atLeast("outageGap", f.outageGap, uint256(f.maxAge) + MAX_ORDER_LIFE);
        _atMost("outageGap", f.outageGap, 1 days);
        _atMost("gracePeriod", f.gracePeriod, MAX_GRACE);
    }

    /// @dev Reverts with OutOfBounds.
    function checkCooldown(uint256 cooldown) internal pure {
        _atLeast("cooldown", cooldown, MIN_COOLDOWN);
        _atMost("cooldown", cooldown, MAX_COOLDOWN);
    }

    function _atMost(string memory name, uint256 given, uint256 bound) private pure {
        require(given <= bound, IGovernance.OutOfBounds(name, given, bound));
    }

    function _atLeast(string memory name, uint256 given, uint256 bound) private pure {
        require(given >= bound, IGovernance.OutOfBounds(name, given, bound));
    }
}

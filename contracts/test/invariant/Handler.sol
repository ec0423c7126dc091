// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {FeedParams, GlobalParams, MarketParams} from "../../src/types/Types.sol";
import {Checks} from "./Checks.sol";

/// @dev What the runner calls: a world of its own, and all actions on it.
contract Handler is Checks {
    bool private immutable _loose;

    /// @param loose Which of the two worlds.
    constructor(bool loose) {
        _loose = loose;
        setUp();
    }

    function setUp() public override {
        vm.recordLogs();
        mayGovern = mayPush = true;
        deploy();
        clock = START;
        if (_loose) shapeLoose();
        else shapeDefault();
        settlePeople();
        replay(vm.getRecordedLogs());
        for (uint256 i = 0; i < MARKETS; ++i) {
            original[markets[i]] = params[markets[i]];
        }
        originalGlobals = globals;
        mayGovern = false;
        tick(1);
        pushNow();
        tick(1);
        openAccounts();
    }

    function openAccounts() private {
        begin(providers[0]);
        give(providers[0], poolSeed);
        vm.prank(providers[0]);
        vault.deposit(poolSeed, providers[0]);
        done();
        for (uint256 i = 0; i < TRADERS; ++i) {
            payIn(people[i], 1000e18);
        }
    }

    /// @notice The actions, for the runner to choose from.
    function actions() external pure returns (bytes4[] memory selectors) {
        bytes4[33] memory all = [
            this.step.selector,
            this.shock.selector,
            this.recover.selector,
            this.late.selector,
            this.outage.selector,
            this.makeTrade.selector,
            this.fillUp.selector,
            this.dust.selector,
            this.leaveOrder.selector,
            this.takeMargin.selector,
            this.addMargin.selector,
            this.execute.selector,
            this.trigger.selector,
            this.cancel.selector,
            this.delegate.selector,
            this.liquidate.selector,
            this.squeeze.selector,
            this.settleFunding.selector,
            this.deleverage.selector,
            this.batch.selector,
            this.settle.selector,
            this.provide.selector,
            this.request.selector,
            this.redeem.selector,
            this.drain.selector,
            this.withdraw.selector,
            this.present.selector,
            this.guard.selector,
            this.govern.selector,
            this.endMarket.selector,
            this.attack.selector,
            this.steal.selector,
            this.tradeAgain.selector
        ];
        selectors = new bytes4[](all.length);
        for (uint256 i = 0; i < all.length; ++i) {
            selectors[i] = all[i];
        }
    }

    /// @notice Trades are what everything else lives on: they come more often.
    function tradeAgain(uint256 seed) external {
        this.makeTrade(uint256(keccak256(abi.encode(seed))));
    }

    /// @dev The parameters of a deployment, a pool of 3,000,000, and a third market of high price.
    function shapeDefault() private {
        poolSeed = 3_000_000e6;
        addMarket(ETH, 2000e18);
        addMarket(DOGE, 0.1e18);
        MarketParams memory third = majorParams();
        (third.skewScale, third.maxSkew, third.maxOpenInterest) = (20_000e18, 200e18, 300e18);
        listMarket("BTC-USD", third, 100_000e18);
    }

    /// @dev A pool of 200,000 without insurance that lets each side grow as large as itself, on thin margins, with fast
    /// funding and late deleveraging: losses are socialised and payouts cut.
    function shapeLoose() private {
        poolSeed = 200_000e6;
        signers = 1;
        address[] memory removed = new address[](REPORTERS - 1);
        for (uint256 i = 1; i < REPORTERS; ++i) {
            removed[i - 1] = vm.addr(reporterKeys[i]);
        }
        vm.startPrank(address(timelock));
        governance.setReporters(new address[](0), removed, 1);
        governance.setGlobalParams(GlobalParams(4e6, 2e6, 1e6, 100e6, 100e6));
        governance.setFeedParams(FeedParams(60, 10, 6 hours, 300));
        vm.stopPrank();
        listMarket("A-USD", looseParams(2000e18), 2000e18);
        listMarket("B-USD", looseParams(40_000_000e18), 0.1e18);
        listMarket("C-USD", looseParams(40e18), 100_000e18);
    }

    function looseParams(uint112 skewScale) private pure returns (MarketParams memory p) {
        p.skewScale = skewScale;
        p.initialMargin = 120_000;
        p.maintenanceMargin = 100_000;
        p.sizeFactor = 100_000;
        p.takerFee = 2000;
        p.makerFee = 1000;
        p.maxSkew = uint104(skewScale / 20);
        p.maxOpenInterest = uint104(skewScale / 20);
        p.minPenalty = 10_000;
        p.maxPenalty = 80_000;
        p.fundingFactor = 100e6;
        p.fundingCap = 100_000;
        p.lpShare = 1_000_000;
        p.adlTrigger = 600_000;
        p.adlTarget = 500_000;
    }
}

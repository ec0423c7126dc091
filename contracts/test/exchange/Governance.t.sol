// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {Vm} from "forge-std/Vm.sol";

import {IExchange} from "../../src/interfaces/IExchange.sol";
import {IGovernance} from "../../src/interfaces/IGovernance.sol";
import {ILpVault} from "../../src/interfaces/ILpVault.sol";
import {IOrders} from "../../src/interfaces/IOrders.sol";
import {IPriceFeed} from "../../src/interfaces/IPriceFeed.sol";
import {Roles} from "../../src/libraries/Roles.sol";
import {
    Book,
    Fault,
    FeedParams,
    GlobalParams,
    MarketParams,
    MarketView,
    Order,
    OrderParams,
    OrderRequest,
    Reason,
    Status,
    Switch
} from "../../src/types/Types.sol";
import {FundingIndex, Price, Usd} from "../../src/types/Units.sol";
import {World} from "../base/World.sol";

/// @dev Branches: every function by strangers, by each other role and by its role; the timelock from proposal to effect;
/// each bound at its edge and one beyond; the three switches, what they stop and what never, lapse and lifting; listing
/// up to 16 markets; parameters of a market (accrual first, skewScale), of all (against every market), of orders, feed
/// and vault; reporters; the end of a market (band, stale hour, price 0); the treasury; roles after a deployment.
contract GovernanceTest is World {
    uint256 private constant DELAY = 48 hours;
    uint40 private constant WEEK = 7 days;
    bytes32 private constant READY = bytes32(uint256(1 << 2));

    // ---- roles

    function test_RevertWhen_AGovernorsFunctionIsCalledByAnybodyElse() public {
        bytes[9] memory calls = governorCalls();
        for (uint256 i = 0; i < calls.length; ++i) {
            assertUnauthorized(alice, calls[i], Roles.GOVERNOR);
            assertUnauthorized(address(this), calls[i], Roles.GOVERNOR);
            assertUnauthorized(guardian, calls[i], Roles.GOVERNOR);
            assertUnauthorized(deleverager, calls[i], Roles.GOVERNOR);
            assertUnauthorized(proposer, calls[i], Roles.GOVERNOR);
        }
    }

    function test_RevertWhen_TheSwitchIsSetByAnybodyElse() public {
        bytes memory call = abi.encodeCall(IGovernance.setSwitch, (ETH, Switch.ReduceOnly, true));
        assertUnauthorized(alice, call, Roles.GUARDIAN);
        assertUnauthorized(address(timelock), call, Roles.GUARDIAN);
        assertUnauthorized(deleverager, call, Roles.GUARDIAN);
    }

    function test_RevertWhen_TheExchangeIsAdministeredPastGovernance() public {
        bytes[6] memory calls = [
            abi.encodeCall(IExchange.listMarket, ("X", majorParams())),
            abi.encodeCall(IExchange.setMarketParams, (ETH, majorParams())),
            abi.encodeCall(IExchange.setGlobalParams, (globalParams())),
            abi.encodeCall(IExchange.setMode, (ETH, Switch.ReduceOnly, 0)),
            abi.encodeCall(IExchange.endMarket, (ETH, Price.wrap(0))),
            abi.encodeCall(IExchange.withdrawTreasury, (Usd.wrap(1e18), alice))
        ];
        for (uint256 i = 0; i < calls.length; ++i) {
            assertNotAllowed(address(exchange), calls[i], IExchange.NotAllowed.selector);
        }
        bytes memory call = abi.encodeCall(IOrders.setParams, (orderParams()));
        assertNotAllowed(address(orders), call, IOrders.NotAllowed.selector);
        call = abi.encodeCall(ILpVault.setCooldown, (1 hours));
        assertNotAllowed(address(vault), call, ILpVault.NotAllowed.selector);
        call = abi.encodeCall(IPriceFeed.setParams, (feedParams()));
        assertNotAllowed(address(feed), call, IPriceFeed.NotAllowed.selector);
    }

    function test_HandOver_LeavesFourRoles() public {
        delete reporterKeys;
        vm.recordLogs();
        deploy();
        Vm.Log[] memory logs = vm.getRecordedLogs();
        uint256 held;
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].emitter != address(governance) || logs[i].topics[0] != IAccessControl.RoleGranted.selector) {
                continue;
            }
            address account = address(uint160(uint256(logs[i].topics[2])));
            if (!governance.hasRole(logs[i].topics[1], account)) continue;
            ++held;
            assertEq(account, holderOf(logs[i].topics[1]));
        }
        assertEq(held, 4);
    }

    function test_HandOver_LeavesTheTimelockToItself() public view {
        bytes32 admin = timelock.DEFAULT_ADMIN_ROLE();
        assertTrue(timelock.hasRole(admin, address(timelock)));
        assertFalse(timelock.hasRole(admin, address(this)));
        assertFalse(timelock.hasRole(timelock.PROPOSER_ROLE(), address(this)));
        assertFalse(timelock.hasRole(timelock.EXECUTOR_ROLE(), address(0)));
        assertEq(timelock.getMinDelay(), DELAY);
        assertEq(governance.getRoleAdmin(Roles.GOVERNOR), bytes32(0));
        assertEq(governance.getRoleAdmin(Roles.GUARDIAN), bytes32(0));
        assertEq(governance.getRoleAdmin(Roles.DELEVERAGER), bytes32(0));
    }

    function test_RevertWhen_ARoleIsGrantedByAnybodyElse() public {
        bytes memory call = abi.encodeCall(IAccessControl.grantRole, (Roles.GUARDIAN, alice));
        assertUnauthorized(address(this), call, bytes32(0));
        assertUnauthorized(guardian, call, bytes32(0));
        assertUnauthorized(alice, call, bytes32(0));
    }

    // ---- the timelock

    function test_Timelock_FromProposalToEffect() public {
        bytes memory call = abi.encodeCall(IGovernance.setCooldown, (2 hours));
        bytes32 id = schedule(call, DELAY);
        uint256 ready = vm.getBlockTimestamp() + DELAY;
        expectNotReady(call, id);
        vm.warp(ready - 1);
        expectNotReady(call, id);
        vm.warp(ready);
        vm.expectEmit(address(vault));
        emit ILpVault.CooldownChanged(2 hours);
        execute(call);
        assertEq(vault.cooldown(), 2 hours);
        expectNotReady(call, id);
    }

    function test_Timelock_ReplacesTheGuardian() public {
        bytes memory call = abi.encodeCall(IAccessControl.revokeRole, (Roles.GUARDIAN, guardian));
        schedule(call, DELAY);
        vm.warp(vm.getBlockTimestamp() + DELAY);
        execute(call);
        assertUnauthorized(
            guardian, abi.encodeCall(IGovernance.setSwitch, (ETH, Switch.ReduceOnly, true)), Roles.GUARDIAN
        );
    }

    function test_Timelock_ChecksBoundsWhenItExecutes() public {
        bytes memory call = abi.encodeCall(IGovernance.setCooldown, (1 hours - 1));
        schedule(call, DELAY);
        vm.warp(vm.getBlockTimestamp() + DELAY);
        vm.expectRevert(outOfBounds("cooldown", 3599, 3600));
        execute(call);
    }

    function test_RevertWhen_Timelock_DelayIsShorter() public {
        bytes memory call = abi.encodeCall(IGovernance.setCooldown, (2 hours));
        vm.expectRevert(abi.encodeWithSelector(TimelockController.TimelockInsufficientDelay.selector, DELAY - 1, DELAY));
        vm.prank(proposer);
        timelock.schedule(address(governance), 0, call, 0, 0, DELAY - 1);
    }

    function test_RevertWhen_Timelock_IsUsedByAStranger() public {
        bytes memory call = abi.encodeCall(IGovernance.setCooldown, (2 hours));
        bytes32 role = timelock.PROPOSER_ROLE();
        vm.expectRevert(unauthorized(guardian, role));
        vm.prank(guardian);
        timelock.schedule(address(governance), 0, call, 0, 0, DELAY);
        schedule(call, DELAY);
        vm.warp(vm.getBlockTimestamp() + DELAY);
        role = timelock.EXECUTOR_ROLE();
        vm.expectRevert(unauthorized(alice, role));
        vm.prank(alice);
        timelock.execute(address(governance), 0, call, 0, 0);
    }

    // ---- listing

    function test_ListMarket_StoresAndTells() public {
        feed.push(updateBy(3, uint40(vm.getBlockTimestamp()), hex"0003", abi.encodePacked(uint96(5e18))));
        vm.warp(vm.getBlockTimestamp() + 10);
        vm.expectEmit(address(exchange));
        emit IExchange.MarketListed(3, "BTC-USD", altParams());
        assertEq(listMarket("BTC-USD", altParams()), 3);
        assertEq(exchange.marketCount(), 3);
        MarketView memory listed = exchange.marketOf(3);
        assertEq(uint8(listed.status), uint8(Status.Live));
        assertEq(listed.symbol, bytes32("BTC-USD"));
        assertEq(abi.encode(listed.params), abi.encode(altParams()));
        // the last C is C at listing: nobody pays for the time before
        assertEq(listed.book.priceIntegral, 50e18);
        assertEq(FundingIndex.unwrap(listed.book.fundingLong), 0);
        assertEq(FundingIndex.unwrap(listed.book.fundingShort), 0);
    }

    function test_ListMarket_UpToSixteen() public {
        for (uint16 market = 3; market <= 16; ++market) {
            assertEq(listMarket(bytes32(uint256(market)), majorParams()), market);
        }
        vm.expectRevert(abi.encodeWithSelector(IExchange.TooManyMarkets.selector, 17, 16));
        listMarket("one too many", majorParams());
        assertEq(exchange.marketCount(), 16);
    }

    function test_RevertWhen_ListMarket_HasNoGlobalParams() public {
        GlobalParams memory unset;
        vm.mockCall(address(exchange), abi.encodeCall(IExchange.globalParams, ()), abi.encode(unset));
        vm.prank(address(timelock));
        vm.expectRevert();
        governance.listMarket("BTC-USD", majorParams());
    }

    // ---- bounds of a market

    function test_Bounds_SkewScale() public {
        MarketParams memory p = majorParams();
        (p.skewScale, p.maxSkew, p.maxOpenInterest) = (1, 0, 0);
        listMarket("pass", p);
        p.skewScale = 0;
        expectMarketBound(p, "skewScale", 0, 1);
    }

    function test_Bounds_MaintenanceMargin() public {
        MarketParams memory p = majorParams();
        p.maintenanceMargin = 50_000;
        listMarket("pass", p);
        p.maintenanceMargin = 50_001;
        expectMarketBound(p, "maintenanceMargin", 50_001, 50_000);
    }

    function test_Bounds_MaintenanceMarginIsSomething() public {
        // dust * mmr0 >= minMaintenance needs a dust of 10,000,000 for one ppm
        GlobalParams memory g = globalParams();
        g.dust = 10_000_000e6;
        setGlobalParams(g);
        MarketParams memory p = majorParams();
        (p.minPenalty, p.maxPenalty, p.maxSkew, p.maxOpenInterest) = (0, 0, 1e18, 0);
        p.maintenanceMargin = 1;
        listMarket("pass", p);
        (p.maintenanceMargin, p.maxSkew) = (0, 0);
        expectMarketBound(p, "maintenanceMargin", 0, 1);
    }

    function test_Bounds_InitialMargin() public {
        MarketParams memory p = majorParams();
        p.initialMargin = 1_000_000;
        listMarket("pass", p);
        p.initialMargin = 1_000_001;
        expectMarketBound(p, "initialMargin", 1_000_001, 1_000_000);
    }

    function test_Bounds_Penalties() public {
        MarketParams memory p = majorParams();
        p.maxPenalty = 20_000;
        listMarket("pass", p);
        p.maxPenalty = 20_001;
        expectMarketBound(p, "maintenanceMargin", 25_000, 25_001);
        (p.minPenalty, p.maxPenalty) = (12_500, 12_500);
        listMarket("pass", p);
        (p.minPenalty, p.maxPenalty) = (12_500, 12_499);
        expectMarketBound(p, "minPenalty", 12_500, 12_499);
    }

    function test_Bounds_SizeFactor() public {
        MarketParams memory p = majorParams();
        p.sizeFactor = 10e6;
        listMarket("pass", p);
        p.sizeFactor = 0;
        listMarket("pass", p);
        p.sizeFactor = 10e6 + 1;
        expectMarketBound(p, "sizeFactor", 10e6 + 1, 10e6);
    }

    function test_Bounds_Fees() public {
        MarketParams memory p = majorParams();
        (p.makerFee, p.takerFee) = (10_000, 10_000);
        listMarket("pass", p);
        (p.makerFee, p.takerFee) = (601, 600);
        expectMarketBound(p, "makerFee", 601, 600);
        (p.makerFee, p.takerFee) = (0, 10_001);
        expectMarketBound(p, "takerFee", 10_001, 10_000);
    }

    function test_Bounds_Funding() public {
        MarketParams memory p = majorParams();
        (p.fundingFactor, p.fundingCap) = (100e6, 100_000);
        listMarket("pass", p);
        p.fundingFactor = 100e6 + 1;
        expectMarketBound(p, "fundingFactor", 100e6 + 1, 100e6);
        (p.fundingFactor, p.fundingCap) = (100e6, 100_001);
        expectMarketBound(p, "fundingCap", 100_001, 100_000);
    }

    function test_Bounds_OpenInterestHasAWidth() public {
        MarketParams memory p = majorParams();
        (p.skewScale, p.maxSkew, p.maxOpenInterest) = (type(uint112).max, 0, 2 ** 103 - 1);
        listMarket("pass", p);
        p.maxOpenInterest = 2 ** 103;
        expectMarketBound(p, "maxOpenInterest", 2 ** 103, 2 ** 103 - 1);
    }

    function test_Bounds_ReachOfALiquidatedSide() public {
        // 10,000 + 15,000 is 2.5 % of 1,000,000
        MarketParams memory p = majorParams();
        listMarket("pass", p);
        p.maxSkew = 10_000e18 + 1;
        expectMarketBound(p, "maxSkew + maxOpenInterest", (25_000e18 + 1) * 1e6, 25_000 * 1_000_000e18);
        (p.maxSkew, p.maxOpenInterest) = (10_000e18, 15_000e18 + 1);
        expectMarketBound(p, "maxSkew + maxOpenInterest", (25_000e18 + 1) * 1e6, 25_000 * 1_000_000e18);
    }

    function test_Bounds_LpShare() public {
        MarketParams memory p = majorParams();
        p.lpShare = 1;
        listMarket("pass", p);
        p.lpShare = 1_000_000;
        listMarket("pass", p);
        p.lpShare = 0;
        expectMarketBound(p, "lpShare", 0, 1);
        p.lpShare = 1_000_001;
        expectMarketBound(p, "lpShare", 1_000_001, 1_000_000);
    }

    function test_Bounds_Deleveraging() public {
        MarketParams memory p = majorParams();
        (p.adlTarget, p.adlTrigger) = (1, 2);
        listMarket("pass", p);
        (p.adlTarget, p.adlTrigger) = (599_999, 600_000);
        listMarket("pass", p);
        (p.adlTarget, p.adlTrigger) = (0, 2);
        expectMarketBound(p, "adlTarget", 0, 1);
        (p.adlTarget, p.adlTrigger) = (350_000, 350_000);
        expectMarketBound(p, "adlTrigger", 350_000, 350_001);
        (p.adlTarget, p.adlTrigger) = (350_000, 600_001);
        expectMarketBound(p, "adlTrigger", 600_001, 600_000);
    }

    function test_Bounds_DustOfAMarket() public {
        // $1,000 of dust needs $10 at 1 %
        MarketParams memory p = majorParams();
        (p.maintenanceMargin, p.minPenalty, p.maxPenalty) = (10_000, 2000, 7999);
        (p.maxSkew, p.maxOpenInterest) = (1e18, 1e18);
        listMarket("pass", p);
        p.maintenanceMargin = 9_999;
        expectMarketBound(p, "dust * maintenanceMargin", 1000e6 * 9_999, 10e6 * 1e6);
    }

    // ---- parameters of a market

    function test_SetMarketParams_AccruesAtTheOldOnesFirst() public {
        trade(alice, ETH, 100e18, 20_000e18);
        Book memory before = exchange.marketOf(ETH).book;
        vm.warp(vm.getBlockTimestamp() + 100);
        MarketParams memory p = majorParams();
        p.fundingFactor = 0;
        uint256 integral = before.priceIntegral + 2000e18 * 100;
        // skew 100 of 1,000,000 is a premium of 0.01 %: so is the rate, of 2,000 for 100 s; rounded up for the payer
        int256 long = FundingIndex.unwrap(before.fundingLong) + (int256(1e14 * 2000e18 * 100) - 1) / 28_800e18 + 1;
        int256 short = FundingIndex.unwrap(before.fundingShort) - int256(1e14 * 2000e18 * 100) / 28_800e18;
        vm.expectEmit(address(exchange));
        emit IExchange.FundingAccrued(ETH, integral, FundingIndex.wrap(long), FundingIndex.wrap(short));
        vm.expectEmit(address(exchange));
        emit IExchange.MarketParamsChanged(ETH, p);
        setMarketParams(ETH, p);
        assertEq(abi.encode(exchange.marketOf(ETH).params), abi.encode(p));
        vm.warp(vm.getBlockTimestamp() + 100);
        settleFunding(ETH);
        assertEq(FundingIndex.unwrap(exchange.marketOf(ETH).book.fundingLong), long);
        assertEq(FundingIndex.unwrap(exchange.marketOf(ETH).book.fundingShort), short);
    }

    function test_RevertWhen_SetMarketParams_ChangesSkewScale() public {
        MarketParams memory p = majorParams();
        p.skewScale += 1;
        vm.expectRevert(
            abi.encodeWithSelector(IExchange.SkewScaleImmutable.selector, ETH, 1_000_000e18, 1_000_000e18 + 1)
        );
        setMarketParams(ETH, p);
    }

    function test_RevertWhen_SetMarketParams_IsOutOfBounds() public {
        MarketParams memory p = majorParams();
        p.makerFee = 601;
        vm.expectRevert(outOfBounds("makerFee", 601, 600));
        setMarketParams(ETH, p);
    }

    function test_RevertWhen_SetMarketParams_OfAnUnknownMarket() public {
        vm.expectRevert(abi.encodeWithSelector(IExchange.UnknownMarket.selector, 3));
        setMarketParams(3, majorParams());
    }

    // ---- parameters of all markets

    function test_SetGlobalParams_StoresAndTells() public {
        GlobalParams memory g = globalParams();
        g.maxReward = 400e6;
        vm.expectEmit(address(exchange));
        emit IExchange.GlobalParamsChanged(g);
        setGlobalParams(g);
        assertEq(abi.encode(exchange.globalParams()), abi.encode(g));
    }

    function test_Bounds_Rewards() public {
        GlobalParams memory g = globalParams();
        (g.minReward, g.maxReward) = (1, 1);
        setGlobalParams(g);
        g.minReward = 0;
        expectGlobalBound(g, "minReward", 0, 1);
        (g.minReward, g.maxReward) = (2e6, 2e6 - 1);
        expectGlobalBound(g, "maxReward", 2e6 - 1, 2e6);
        (g.minReward, g.maxReward) = (5e6, 5e6);
        setGlobalParams(g);
        g.minReward = g.maxReward = 5e6 + 1;
        expectGlobalBound(g, "minMaintenance", 10e6, 10e6 + 2);
    }

    function test_Bounds_MinMargin() public {
        GlobalParams memory g = globalParams();
        g.minMargin = 20e6;
        setGlobalParams(g);
        g.minMargin = 20e6 - 1;
        expectGlobalBound(g, "minMargin", 20e6 - 1, 20e6);
    }

    function test_Bounds_DustOfEveryMarket() public {
        GlobalParams memory g = globalParams();
        // ETH has 2.5 %, DOGE 5 %
        g.dust = 400e6;
        setGlobalParams(g);
        g.dust = 400e6 - 1;
        expectGlobalBound(g, "dust * maintenanceMargin", (400e6 - 1) * 25_000, 10e6 * 1e6);
        g.dust = 1000e6;
        setGlobalParams(g);
        MarketParams memory p = majorParams();
        (p.maintenanceMargin, p.minPenalty, p.maxPenalty) = (10_000, 2000, 7999);
        (p.maxSkew, p.maxOpenInterest) = (1e18, 1e18);
        listMarket("the last of three", p);
        g.dust = 1000e6 - 1;
        expectGlobalBound(g, "dust * maintenanceMargin", (1000e6 - 1) * 10_000, 10e6 * 1e6);
    }

    // ---- parameters of orders

    function test_SetOrderParams_StoresAndTells() public {
        OrderParams memory o = OrderParams({minDelay: 4, orderLife: 100, keeperFee: 0.5e6});
        vm.expectEmit(address(orders));
        emit IOrders.OrderParamsChanged(o);
        setOrderParams(o);
        assertEq(abi.encode(orders.params()), abi.encode(o));
    }

    function test_Bounds_Orders() public {
        setOrderParams(OrderParams({minDelay: 1, orderLife: 120, keeperFee: 100e6}));
        setOrderParams(OrderParams({minDelay: 1, orderLife: 120, keeperFee: 0}));
        expectOrderBound(OrderParams(0, 120, 0), "minDelay", 0, 1);
        expectOrderBound(OrderParams(30, 30, 0), "orderLife", 30, 31);
        expectOrderBound(OrderParams(1, 121, 0), "orderLife", 121, 120);
        expectOrderBound(OrderParams(1, 120, 100e6 + 1), "keeperFee", 100e6 + 1, 100e6);
    }

    // ---- parameters of the feed

    function test_SetFeedParams_StoresAndTells() public {
        FeedParams memory f = FeedParams({maxAge: 61, pushMaxAge: 11, outageGap: 601, gracePeriod: 301});
        vm.expectEmit(address(feed));
        emit IPriceFeed.FeedParamsChanged(f);
        setFeedParams(f);
        assertEq(abi.encode(feed.params()), abi.encode(f));
    }

    function test_Bounds_Feed() public {
        setFeedParams(FeedParams({maxAge: 1, pushMaxAge: 1, outageGap: 121, gracePeriod: 0}));
        setFeedParams(FeedParams({maxAge: 240, pushMaxAge: 240, outageGap: 360, gracePeriod: 1 days}));
        setFeedParams(FeedParams({maxAge: 600, pushMaxAge: 1, outageGap: 720, gracePeriod: 1 days}));
        setFeedParams(FeedParams({maxAge: 600, pushMaxAge: 1, outageGap: 1 days, gracePeriod: 1 days}));
        expectFeedBound(FeedParams(60, 0, 600, 300), "pushMaxAge", 0, 1);
        expectFeedBound(FeedParams(600, 241, 720, 300), "pushMaxAge", 241, 240);
        expectFeedBound(FeedParams(59, 60, 600, 300), "maxAge", 59, 60);
        expectFeedBound(FeedParams(601, 10, 900, 300), "maxAge", 601, 600);
        expectFeedBound(FeedParams(60, 10, 179, 300), "outageGap", 179, 180);
        expectFeedBound(FeedParams(60, 10, 86_401, 300), "outageGap", 86_401, 86_400);
        expectFeedBound(FeedParams(60, 10, 600, 86_401), "gracePeriod", 86_401, 86_400);
    }

    // ---- reporters and cooldown

    function test_SetReporters_ReachesTheFeed() public {
        address[] memory added = new address[](1);
        added[0] = alice;
        address[] memory removed = new address[](1);
        removed[0] = vm.addr(reporterKeys[4]);
        vm.expectEmit(address(feed));
        emit IPriceFeed.ReporterSet(removed[0], 4, false);
        vm.expectEmit(address(feed));
        emit IPriceFeed.ReporterSet(alice, 4, true);
        vm.expectEmit(address(feed));
        emit IPriceFeed.QuorumSet(5);
        vm.prank(address(timelock));
        governance.setReporters(added, removed, 5);
    }

    function test_RevertWhen_SetReporters_HasNoMajority() public {
        vm.expectRevert(abi.encodeWithSelector(IPriceFeed.BadReporters.selector, 5, 1));
        vm.prank(address(timelock));
        governance.setReporters(new address[](0), new address[](0), 1);
    }

    function test_Bounds_Cooldown() public {
        setCooldown(1 hours);
        assertEq(vault.cooldown(), 1 hours);
        setCooldown(14 days);
        assertEq(vault.cooldown(), 14 days);
        vm.expectRevert(outOfBounds("cooldown", 1 hours - 1, 1 hours));
        setCooldown(1 hours - 1);
        vm.expectRevert(outOfBounds("cooldown", 14 days + 1, 14 days));
        setCooldown(14 days + 1);
    }

    // ---- the guardian

    function test_Switch_ReduceOnly() public {
        trade(alice, ETH, 100e18, 20_000e18);
        uint40 until = uint40(vm.getBlockTimestamp()) + WEEK;
        vm.expectEmit(address(exchange));
        emit IExchange.ModeChanged(ETH, Switch.ReduceOnly, until);
        setSwitch(ETH, Switch.ReduceOnly, true);
        assertEq(exchange.marketOf(ETH).reduceOnlyUntil, until);
        assertIncreaseStopped(ETH);
        assertIncreaseOpen(DOGE);
        // reducing and closing go on
        trade(alice, ETH, -40e18, 0);
        trade(alice, ETH, -60e18, 0);
        assertEq(sizeOf(alice, ETH), 0);
        warpAndPrice(until - 1);
        assertIncreaseStopped(ETH);
        warpAndPrice(until + 301);
        assertIncreaseOpen(ETH);
    }

    function test_Switch_StopIncreases() public {
        trade(alice, ETH, 100e18, 20_000e18);
        uint40 until = uint40(vm.getBlockTimestamp()) + WEEK;
        vm.expectEmit(address(exchange));
        emit IExchange.ModeChanged(0, Switch.StopIncreases, until);
        setSwitch(77, Switch.StopIncreases, true);
        (uint40 increases, uint40 poolMoves) = exchange.stops();
        assertEq(increases, until);
        assertEq(poolMoves, 0);
        assertIncreaseStopped(ETH);
        assertIncreaseStopped(DOGE);
        trade(alice, ETH, -100e18, 0);
        assertEq(sizeOf(alice, ETH), 0);
    }

    function test_Switch_LapsesToTheSecond() public {
        uint40 until = uint40(vm.getBlockTimestamp()) + WEEK;
        setSwitch(ETH, Switch.ReduceOnly, true);
        setSwitch(0, Switch.StopIncreases, true);
        setSwitch(0, Switch.StopPoolMoves, true);
        // a price an hour before would begin a grace period: keep the feed alive
        warpAndPrice(until - 500);
        warpAndPrice(until - 1);
        assertIncreaseStopped(ETH);
        assertEq(vault.maxDeposit(bob), 0);
        warpAndPrice(until);
        assertIncreaseOpen(ETH);
        assertGt(vault.maxDeposit(bob), 0);
    }

    function test_Switch_StopPoolMoves() public {
        uint40 until = uint40(vm.getBlockTimestamp()) + WEEK;
        vm.expectEmit(address(exchange));
        emit IExchange.ModeChanged(0, Switch.StopPoolMoves, until);
        setSwitch(0, Switch.StopPoolMoves, true);
        (uint40 increases, uint40 poolMoves) = exchange.stops();
        assertEq(increases, 0);
        assertEq(poolMoves, until);
        assertTrue(exchange.poolSummary().stopped);
        assertEq(vault.maxDeposit(bob), 0);
        assertIncreaseOpen(ETH);
    }

    function test_Switch_IsLifted() public {
        setSwitch(ETH, Switch.ReduceOnly, true);
        setSwitch(0, Switch.StopIncreases, true);
        setSwitch(0, Switch.StopPoolMoves, true);
        vm.expectEmit(address(exchange));
        emit IExchange.ModeChanged(ETH, Switch.ReduceOnly, 0);
        setSwitch(ETH, Switch.ReduceOnly, false);
        vm.expectEmit(address(exchange));
        emit IExchange.ModeChanged(0, Switch.StopIncreases, 0);
        setSwitch(0, Switch.StopIncreases, false);
        vm.expectEmit(address(exchange));
        emit IExchange.ModeChanged(0, Switch.StopPoolMoves, 0);
        setSwitch(0, Switch.StopPoolMoves, false);
        assertIncreaseOpen(ETH);
        assertGt(vault.maxDeposit(bob), 0);
        assertEq(exchange.marketOf(ETH).reduceOnlyUntil, 0);
    }

    function test_Switch_NeverStopsClosingLiquidationOrWithdrawal() public {
        trade(alice, ETH, 100e18, 12_000e18);
        trade(bob, ETH, -50e18, 20_000e18);
        setSwitch(ETH, Switch.ReduceOnly, true);
        setSwitch(0, Switch.StopIncreases, true);
        setSwitch(0, Switch.StopPoolMoves, true);
        trade(bob, ETH, 50e18, 0);
        assertEq(sizeOf(bob, ETH), 0);
        uint256 time = vm.getBlockTimestamp() + 60;
        vm.warp(time);
        feed.push(bothUpdate(uint40(time), 1900e18, dogePrice));
        exchange.liquidate(alice, ETH, bot);
        assertLt(sizeOf(alice, ETH), 100e18);
        vm.prank(carol);
        assertEq(exchange.withdraw(Usd.wrap(1_000_000e18), carol), 1_000_000e6);
    }

    function test_RevertWhen_Switch_OfAMarketThatIsNotLive() public {
        vm.expectRevert(abi.encodeWithSelector(IExchange.MarketNotLive.selector, 3));
        setSwitch(3, Switch.ReduceOnly, true);
        endMarket(ETH, 0);
        vm.expectRevert(abi.encodeWithSelector(IExchange.MarketNotLive.selector, ETH));
        setSwitch(ETH, Switch.ReduceOnly, true);
    }

    // ---- the end of a market

    function test_EndMarket_AtTheLatestPrice() public {
        trade(alice, ETH, 100e18, 20_000e18);
        Book memory before = exchange.marketOf(ETH).book;
        vm.warp(vm.getBlockTimestamp() + 28_800);
        // stale or not, price 0 means the latest; 8 h at 0.01 % of 2,000
        FundingIndex long = FundingIndex.wrap(FundingIndex.unwrap(before.fundingLong) + 0.2e18);
        FundingIndex short = FundingIndex.wrap(FundingIndex.unwrap(before.fundingShort) - 0.2e18);
        vm.expectEmit(address(exchange));
        emit IExchange.FundingAccrued(ETH, before.priceIntegral + 2000e18 * 28_800, long, short);
        vm.expectEmit(address(exchange));
        emit IExchange.MarketEnded(ETH, Price.wrap(2000e18));
        endMarket(ETH, 0);
        MarketView memory ended = exchange.marketOf(ETH);
        assertEq(uint8(ended.status), uint8(Status.Ended));
        assertEq(Price.unwrap(ended.finalPrice), 2000e18);
        // funding has stopped
        vm.warp(vm.getBlockTimestamp() + 1 days);
        settleFunding(ETH);
        assertEq(FundingIndex.unwrap(exchange.marketOf(ETH).book.fundingLong), FundingIndex.unwrap(long));
    }

    function test_EndMarket_AtBothEdgesOfTheBand() public {
        uint256 snapshot = vm.snapshotState();
        endMarket(ETH, 2100e18);
        assertEq(Price.unwrap(exchange.marketOf(ETH).finalPrice), 2100e18);
        vm.revertToState(snapshot);
        endMarket(ETH, 1900e18);
        assertEq(Price.unwrap(exchange.marketOf(ETH).finalPrice), 1900e18);
    }

    function test_RevertWhen_EndMarket_IsBeyondTheBand() public {
        expectTooFar(2100e18 + 1);
        expectTooFar(1900e18 - 1);
        expectTooFar(1);
        expectTooFar(2 ** 84 - 1);
    }

    function test_EndMarket_OfAPriceStaleForAnHour() public {
        // the latest is of START; at an hour to the second the band still holds
        vm.warp(START + 1 hours);
        expectTooFar(2100e18 + 1);
        vm.warp(START + 1 hours + 1);
        endMarket(ETH, 1e18);
        assertEq(Price.unwrap(exchange.marketOf(ETH).finalPrice), 1e18);
    }

    function test_RevertWhen_EndMarket_PriceHasTooManyBits() public {
        vm.warp(START + 1 hours + 1);
        vm.prank(address(timelock));
        vm.expectRevert();
        governance.endMarket(ETH, Price.wrap(2 ** 84));
    }

    function test_RevertWhen_EndMarket_IsNotLive() public {
        vm.expectRevert(abi.encodeWithSelector(IExchange.MarketNotLive.selector, 3));
        endMarket(3, 0);
        endMarket(ETH, 0);
        vm.expectRevert(abi.encodeWithSelector(IExchange.MarketNotLive.selector, ETH));
        endMarket(ETH, 0);
    }

    // ---- the treasury

    function test_WithdrawTreasury_PaysAndTells() public {
        earnTreasury();
        int256 cash = lpCash();
        int256 insured = insurance();
        vm.expectEmit(address(exchange));
        emit IExchange.PoolChanged(Usd.wrap(cash), Usd.wrap(insured), Usd.wrap(4.0012e18), Reason.TreasuryWithdrawal);
        vm.prank(address(timelock));
        assertEq(governance.withdrawTreasury(Usd.wrap(20e18), alice), 20e6);
        assertEq(usd.balanceOf(alice), 20e6);
    }

    function test_WithdrawTreasury_RoundsDownAndKeepsTheRest() public {
        earnTreasury();
        vm.prank(address(timelock));
        assertEq(governance.withdrawTreasury(Usd.wrap(24.0012e18 + 1e12 - 1), alice), 24_001_200);
        assertEq(Usd.unwrap(exchange.cash().treasury), 0);
    }

    function test_RevertWhen_WithdrawTreasury_IsMoreThanThereIs() public {
        earnTreasury();
        vm.expectRevert(abi.encodeWithSelector(IExchange.PoolShort.selector, 24.0012e18, 24.001201e18));
        vm.prank(address(timelock));
        governance.withdrawTreasury(Usd.wrap(24.001201e18), alice);
    }

    function test_RevertWhen_WithdrawTreasury_IsOfNothingOrToNobody() public {
        earnTreasury();
        vm.startPrank(address(timelock));
        vm.expectRevert(IExchange.ZeroAmount.selector);
        governance.withdrawTreasury(Usd.wrap(0), alice);
        vm.expectRevert(IExchange.ZeroAmount.selector);
        governance.withdrawTreasury(Usd.wrap(-1e18), alice);
        vm.expectRevert(IExchange.ZeroAddress.selector);
        governance.withdrawTreasury(Usd.wrap(1e18), address(0));
        vm.stopPrank();
    }

    // ---- expectations

    function assertUnauthorized(address caller, bytes memory call, bytes32 role) private {
        vm.prank(caller);
        (bool done, bytes memory answer) = address(governance).call(call);
        assertFalse(done);
        assertEq(answer, unauthorized(caller, role));
    }

    function assertNotAllowed(address target, bytes memory call, bytes4 selector) private {
        vm.prank(address(timelock));
        (bool done, bytes memory answer) = target.call(call);
        assertFalse(done);
        assertEq(answer, abi.encodeWithSelector(selector, address(timelock), address(governance)));
    }

    function expectMarketBound(MarketParams memory p, string memory name, uint256 given, uint256 bound) private {
        vm.expectRevert(outOfBounds(name, given, bound));
        listMarket("out of bounds", p);
    }

    function expectGlobalBound(GlobalParams memory g, string memory name, uint256 given, uint256 bound) private {
        vm.expectRevert(outOfBounds(name, given, bound));
        setGlobalParams(g);
    }

    function expectOrderBound(OrderParams memory o, string memory name, uint256 given, uint256 bound) private {
        vm.expectRevert(outOfBounds(name, given, bound));
        setOrderParams(o);
    }

    function expectFeedBound(FeedParams memory f, string memory name, uint256 given, uint256 bound) private {
        vm.expectRevert(outOfBounds(name, given, bound));
        setFeedParams(f);
    }

    function expectTooFar(uint256 price) private {
        vm.expectRevert(abi.encodeWithSelector(IExchange.FinalPriceTooFar.selector, ETH, price, 2000e18));
        endMarket(ETH, price);
    }

    function expectNotReady(bytes memory call, bytes32 id) private {
        vm.expectRevert(abi.encodeWithSelector(TimelockController.TimelockUnexpectedOperationState.selector, id, READY));
        execute(call);
    }

    function assertIncreaseStopped(uint16 market) private {
        warpAndPrice(vm.getBlockTimestamp());
        OrderRequest memory request = marketRequest(bob, market, 1e18, 1000e18);
        vm.expectRevert(abi.encodeWithSelector(IOrders.Unfillable.selector, Fault.Mode));
        vm.prank(bob);
        orders.create(request);
    }

    function assertIncreaseOpen(uint16 market) private {
        uint256 snapshot = vm.snapshotState();
        warpAndPrice(vm.getBlockTimestamp());
        create(marketRequest(bob, market, 1e18, 1000e18));
        assertTrue(orders.isLive(bob, market));
        vm.revertToState(snapshot);
    }

    function outOfBounds(string memory name, uint256 given, uint256 bound) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IGovernance.OutOfBounds.selector, name, given, bound);
    }

    function unauthorized(address caller, bytes32 role) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IAccessControl.AccessControlUnauthorizedAccount.selector, caller, role);
    }

    // ---- what governance does

    function governorCalls() private view returns (bytes[9] memory) {
        return [
            abi.encodeCall(IGovernance.listMarket, ("X", majorParams())),
            abi.encodeCall(IGovernance.setMarketParams, (ETH, majorParams())),
            abi.encodeCall(IGovernance.setGlobalParams, (globalParams())),
            abi.encodeCall(IGovernance.setOrderParams, (orderParams())),
            abi.encodeCall(IGovernance.setFeedParams, (feedParams())),
            abi.encodeCall(IGovernance.setReporters, (new address[](0), new address[](0), 5)),
            abi.encodeCall(IGovernance.setCooldown, (2 hours)),
            abi.encodeCall(IGovernance.endMarket, (ETH, Price.wrap(0))),
            abi.encodeCall(IGovernance.withdrawTreasury, (Usd.wrap(1e18), alice))
        ];
    }

    function holderOf(bytes32 role) private view returns (address) {
        if (role == Roles.GUARDIAN) return guardian;
        if (role == Roles.DELEVERAGER) return deleverager;
        return role == Roles.GOVERNOR || role == bytes32(0) ? address(timelock) : address(0);
    }

    function schedule(bytes memory call, uint256 delay) private returns (bytes32) {
        vm.prank(proposer);
        timelock.schedule(address(governance), 0, call, 0, 0, delay);
        return timelock.hashOperation(address(governance), 0, call, 0, 0);
    }

    function execute(bytes memory call) private {
        vm.prank(proposer);
        timelock.execute(address(governance), 0, call, 0, 0);
    }

    function listMarket(bytes32 symbol, MarketParams memory p) private returns (uint16) {
        vm.prank(address(timelock));
        return governance.listMarket(symbol, p);
    }

    function setMarketParams(uint16 market, MarketParams memory p) private {
        vm.prank(address(timelock));
        governance.setMarketParams(market, p);
    }

    function setGlobalParams(GlobalParams memory g) private {
        vm.prank(address(timelock));
        governance.setGlobalParams(g);
    }

    function setOrderParams(OrderParams memory o) private {
        vm.prank(address(timelock));
        governance.setOrderParams(o);
    }

    function setFeedParams(FeedParams memory f) private {
        vm.prank(address(timelock));
        governance.setFeedParams(f);
    }

    function setCooldown(uint40 cooldown) private {
        vm.prank(address(timelock));
        governance.setCooldown(cooldown);
    }

    function endMarket(uint16 market, uint256 price) private {
        vm.prank(address(timelock));
        governance.endMarket(market, Price.wrap(price));
    }

    function setSwitch(uint16 market, Switch mode, bool on) private {
        vm.prank(guardian);
        governance.setSwitch(market, mode, on);
    }

    // ---- the world

    /// @dev Prices of `time`, if there are none; no longer in grace where the feed was alive before.
    function warpAndPrice(uint256 time) private {
        vm.warp(time);
        if (feed.quote(ETH).timestamp < time) feed.push(bothUpdate(uint40(time), ethPrice, dogePrice));
    }

    function settleFunding(uint16 market) private {
        uint16[] memory markets = new uint16[](1);
        markets[0] = market;
        exchange.settleFunding(markets);
    }

    /// @dev A buy of 100 costs 200,010, its fee is 120.006, a fifth of that is the treasury's.
    function earnTreasury() private {
        trade(alice, ETH, 100e18, 20_000e18);
        assertEq(Usd.unwrap(exchange.cash().treasury), 24.0012e18);
    }
}

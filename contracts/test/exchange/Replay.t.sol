// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Vm} from "forge-std/Vm.sol";

import {IExchange} from "../../src/interfaces/IExchange.sol";
import {IGovernance} from "../../src/interfaces/IGovernance.sol";
import {ILpVault} from "../../src/interfaces/ILpVault.sol";
import {IOrders} from "../../src/interfaces/IOrders.sol";
import {Roles} from "../../src/libraries/Roles.sol";
import {
    Fault,
    FeedParams,
    GlobalParams,
    MarketParams,
    Order,
    OrderParams,
    OrderRequest,
    Switch
} from "../../src/types/Types.sol";
import {ANY_PRICE, Price, Size, Usd} from "../../src/types/Units.sol";
import {Model} from "../base/Model.sol";
import {World} from "../base/World.sol";

/// @dev I-10: events alone rebuild storage, word for word. Every slot that the five contracts ever wrote, from their
/// construction on, must be in a model that has seen nothing but their events and the times of the blocks, and equal.
contract ReplayTest is World {
    Model private model;
    address[] private actors;
    address[5] private targets;

    function setUp() public override {
        vm.record();
        vm.recordLogs();
        deploy();
        targets = [address(exchange), address(orders), address(feed), address(vault), address(governance)];
        model = new Model(targets[0], targets[1], targets[2], targets[3], targets[4]);
        flush();
        setPrices(ethPrice, dogePrice);
        flush();
        vm.warp(vm.getBlockTimestamp() + 1);
        actors = [alice, bob, carol, lp];
        for (uint256 i = 0; i < actors.length; ++i) {
            give(actors[i], 100_000e6);
        }
        usd.faucet(lp, 400_000e6);
        vm.prank(lp);
        vault.deposit(300_000e6, lp);
        flush();
    }

    // ---- replaying

    /// @dev Tells the model the logs since the last time.
    function flush() private {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        uint256 time = vm.getBlockTimestamp();
        for (uint256 i = 0; i < logs.length; ++i) {
            model.observe(logs[i].emitter, logs[i].topics, logs[i].data, time);
        }
    }

    function assertReplayed() private {
        for (uint256 t = 0; t < targets.length; ++t) {
            (, bytes32[] memory slots) = vm.accesses(targets[t]);
            assertGt(slots.length, 0);
            for (uint256 i = 0; i < slots.length; ++i) {
                assertTrue(model.knows(targets[t], slots[i]), "a slot that no event tells");
                assertEq(vm.load(targets[t], slots[i]), model.word(targets[t], slots[i]), vm.toString(slots[i]));
            }
        }
    }

    function attempt(address caller, address target, bytes memory data) private returns (bool done) {
        vm.prank(caller);
        (done,) = target.call(data);
        // the runner records what a reverted call had told, too
        if (done) flush();
        else vm.getRecordedLogs();
    }

    function give(address who, uint256 assets) private {
        usd.faucet(who, assets);
        vm.startPrank(who);
        usd.approve(address(exchange), type(uint256).max);
        usd.approve(address(vault), type(uint256).max);
        exchange.deposit(who, assets);
        vm.stopPrank();
        flush();
    }

    // ---- what happens

    /// forge-config: lite.fuzz.runs = 12
    function testFuzz_ARandomRun(uint256 seed) public {
        for (uint256 i = 0; i < 60; ++i) {
            seed = uint256(keccak256(abi.encode(seed, i)));
            walk(seed);
            act(seed);
        }
        assertReplayed();
        crash(seed);
        assertReplayed();
        endEther();
        assertReplayed();
    }

    /// @dev One run that is known to reach every kind of event that changes storage.
    function test_EveryKindOfEvent() public {
        uint256 seed = 1;
        for (uint256 i = 0; i < 150; ++i) {
            seed = uint256(keccak256(abi.encode(seed, i)));
            walk(seed);
            act(seed);
        }
        redeemAll();
        crash(seed);
        endEther();
        assertReplayed();
        bytes32[21] memory kinds = [
            IExchange.MarketListed.selector,
            IExchange.MarketParamsChanged.selector,
            IExchange.ModeChanged.selector,
            IExchange.MarketEnded.selector,
            IExchange.GlobalParamsChanged.selector,
            IExchange.FundingAccrued.selector,
            IExchange.PositionChanged.selector,
            IExchange.PoolChanged.selector,
            IExchange.BalanceChanged.selector,
            IExchange.Liquidated.selector,
            IExchange.Deleveraged.selector,
            IExchange.LossSocialized.selector,
            IExchange.DelegateSet.selector,
            IOrders.OrderCreated.selector,
            IOrders.OrderTriggered.selector,
            IOrders.OrderExecuted.selector,
            IOrders.OrderCancelled.selector,
            ILpVault.RedeemRequested.selector,
            ILpVault.RedeemReturned.selector,
            IERC4626.Withdraw.selector,
            IERC20.Approval.selector
        ];
        for (uint256 i = 0; i < kinds.length; ++i) {
            assertGt(model.seen(kinds[i]), 0, vm.toString(i));
        }
    }

    /// @dev A user's fault at the price of a second that was never the latest binds that price for the second. It is
    /// in storage: an event must tell it.
    function test_PriceOfACancelledOrdersSecond() public {
        pass(1);
        OrderRequest memory request = marketRequest(alice, ETH, 1e18, 1000e18);
        request.acceptablePrice = Price.wrap(1990e18);
        vm.prank(alice);
        orders.create(request);
        flush();
        Order memory created = model.orderOf(model.idAt(0));
        // the next second's price comes first
        vm.warp(created.fillTime + 1);
        setPrices(2010e18, dogePrice);
        Fault[] memory faults = orders.execute(bothUpdate(created.fillTime, 2005e18, dogePrice), list(created), bot);
        flush();
        assertEq(uint8(faults[0]), uint8(Fault.Slippage));
        assertReplayed();
    }

    /// @dev An ended market's order is cancelled by `cancel` and by `execute` with one and the same event: both must
    /// leave the same row.
    function test_RowOfAnEndedMarketsOrder() public {
        pass(1);
        vm.prank(alice);
        orders.create(marketRequest(alice, ETH, 1e18, 1000e18));
        vm.prank(address(timelock));
        governance.endMarket(ETH, Price.wrap(0));
        flush();
        Order memory created = model.orderOf(model.idAt(0));
        vm.warp(created.fillTime);
        Fault[] memory faults = orders.execute(bothUpdate(created.fillTime, 2005e18, dogePrice), list(created), bot);
        flush();
        assertEq(uint8(faults[0]), uint8(Fault.Ended));
        assertReplayed();
    }

    /// @dev Time and prices go on: steps of 3 %, sometimes 20 %, sometimes an outage.
    function walk(uint256 seed) private {
        uint256 step = uint256(keccak256(abi.encode(seed, "walk")));
        uint256 elapsed = step % 40 == 0 ? 700 : 1 + (step >> 8) % 20;
        vm.warp(vm.getBlockTimestamp() + elapsed);
        (uint256 eth, uint256 doge) = nextPrices(step);
        setPrices(eth, doge);
        flush();
    }

    function nextPrices(uint256 step) private view returns (uint256 eth, uint256 doge) {
        uint256 range = (step >> 16) % 15 == 0 ? 200 : 30;
        eth = ethPrice * (1000 - range + (step >> 32) % (2 * range + 1)) / 1000;
        doge = dogePrice * (1000 - range + (step >> 64) % (2 * range + 1)) / 1000;
    }

    function act(uint256 seed) private {
        uint256 kind = seed % 24;
        address who = actors[(seed >> 8) % actors.length];
        address other = actors[(seed >> 16) % actors.length];
        uint16 market = (seed >> 24) % 2 == 0 ? ETH : DOGE;
        uint256 x = seed >> 40;
        if (kind < 9) {
            order(who, market, x);
        } else if (kind == 9) {
            give(who, 1 + x % 50_000e6);
        } else if (kind == 10) {
            attempt(who, address(exchange), abi.encodeCall(IExchange.withdraw, (amount(x, 9000), who)));
        } else if (kind == 11) {
            attempt(who, address(exchange), abi.encodeCall(IExchange.addMargin, (market, amount(x, 900))));
        } else if (kind == 12) {
            attempt(who, address(exchange), abi.encodeCall(IExchange.setDelegate, (other, x % 3 != 0)));
        } else if (kind == 13) {
            settleFunding(market);
        } else if (kind < 16) {
            liquidate(other, market);
        } else if (kind == 16) {
            attempt(deleverager, address(exchange), abi.encodeCall(IExchange.deleverage, (who, market)));
        } else if (kind == 17) {
            trigger();
        } else if (kind == 18) {
            cancelWaiting(x);
        } else if (kind < 21) {
            movePool(who, other, x);
        } else if (kind == 21) {
            attempt(who, address(exchange), abi.encodeCall(IExchange.topUpInsurance, (1 + x % 100e6)));
        } else {
            govern(market, x);
        }
    }

    function amount(uint256 x, uint256 limit) private pure returns (Usd) {
        return Usd.wrap(int256(1 + x % (limit * 1e18)));
    }

    function settleFunding(uint16 market) private {
        uint16[] memory markets = new uint16[](1);
        markets[0] = market;
        exchange.settleFunding(markets);
        flush();
    }

    function liquidate(address who, uint16 market) private {
        attempt(bot, address(exchange), abi.encodeCall(IExchange.liquidate, (who, market, bot)));
    }

    // ---- orders

    function order(address who, uint16 market, uint256 x) private {
        OrderRequest memory request = requestOf(who, market, x);
        uint256 before = model.orderCount();
        attempt(who, address(orders), abi.encodeCall(IOrders.create, (request)));
        if (model.orderCount() == before) return;
        uint64 id = model.idAt(before);
        if (model.stageOf(id) == Model.Stage.Live) finish(id, x >> 128);
    }

    function requestOf(address who, uint16 market, uint256 x) private view returns (OrderRequest memory request) {
        int256 unit = market == ETH ? int256(1e18) : int256(20_000e18);
        int256 size = int256(1 + x % 30) * unit / 4;
        bool buys = (x >> 8) % 2 == 0;
        request = marketRequest(who, market, buys ? size : -size, size / unit * 500e18 + 100e18);
        if ((x >> 16) % 5 == 0) request.marginDelta = Usd.wrap(-int256((x >> 24) % 500e18));
        uint256 price = market == ETH ? ethPrice : dogePrice;
        if ((x >> 32) % 5 == 0) request.acceptablePrice = Price.wrap(price);
        if ((x >> 40) % 5 == 0) {
            request.reduceOnly = true;
            request.marginDelta = Usd.wrap(0);
            request.sizeDelta = Size.wrap(sizeOf(who, market) > 0 ? -size : size);
            request.acceptablePrice = sizeOf(who, market) > 0 ? Price.wrap(0) : ANY_PRICE;
        }
        if ((x >> 48) % 3 == 0) {
            request.triggerPrice = Price.wrap(price * (97 + (x >> 56) % 7) / 100);
            request.triggerAbove = (x >> 64) % 2 == 0;
            request.expiry = uint40(vm.getBlockTimestamp() + 1 + (x >> 72) % 900);
        }
    }

    /// @dev Executes at its second, or lets it die.
    function finish(uint64 id, uint256 x) private {
        Order memory live = model.orderOf(id);
        if (x % 8 == 0) {
            vm.warp(live.fillTime + 121);
            attempt(bot, address(orders), abi.encodeCall(IOrders.cancel, (list(live))));
            return;
        }
        vm.warp(live.fillTime);
        (uint256 eth, uint256 doge) = nextPrices(x);
        bytes memory update = bothUpdate(live.fillTime, eth, doge);
        bool done = attempt(bot, address(orders), abi.encodeCall(IOrders.execute, (update, list(live), bot)));
        if (done) (ethPrice, dogePrice) = (eth, doge);
    }

    /// @dev Arms the first order that can be armed, and executes it.
    function trigger() private {
        for (uint256 i = 0; i < model.orderCount(); ++i) {
            uint64 id = model.idAt(i);
            if (model.stageOf(id) != Model.Stage.Waiting) continue;
            if (!attempt(bot, address(orders), abi.encodeCall(IOrders.trigger, (model.orderOf(id), bot)))) continue;
            return finish(id, uint256(keccak256(abi.encode(id))));
        }
    }

    function cancelWaiting(uint256 x) private {
        uint256 count = model.orderCount();
        for (uint256 i = 0; i < count; ++i) {
            uint64 id = model.idAt((x + i) % count);
            if (model.stageOf(id) != Model.Stage.Waiting) continue;
            Order memory waiting = model.orderOf(id);
            attempt(waiting.account, address(orders), abi.encodeCall(IOrders.cancel, (list(waiting))));
            return;
        }
    }

    // ---- pool and governance

    function movePool(address who, address other, uint256 x) private {
        uint256 kind = x % 7;
        x >>= 8;
        // a second after the price
        vm.warp(vm.getBlockTimestamp() + 1);
        if (kind < 2) {
            usd.faucet(who, 50_000e6);
            attempt(who, address(vault), abi.encodeCall(IERC4626.deposit, (1 + x % 50_000e6, who)));
        } else if (kind == 2) {
            attempt(who, address(vault), abi.encodeCall(ILpVault.requestRedeem, (1 + x % (vault.balanceOf(who) + 1))));
        } else if (kind == 3) {
            attempt(who, address(vault), abi.encodeCall(IERC20.transfer, (other, x % (vault.balanceOf(who) + 1))));
        } else if (kind == 4) {
            attempt(who, address(vault), abi.encodeCall(IERC20.approve, (other, x)));
        } else if (kind == 5) {
            vm.warp(vm.getBlockTimestamp() + 24 hours);
            walk(x);
            vm.warp(vm.getBlockTimestamp() + 300);
            walk(x + 1);
            vm.warp(vm.getBlockTimestamp() + 1);
            uint256 ready = vault.maxRedeem(who);
            attempt(who, address(vault), abi.encodeCall(IERC4626.redeem, (ready / (1 + x % 2), who, who)));
        } else {
            vm.warp(vm.getBlockTimestamp() + 24 hours);
            attempt(other, address(vault), abi.encodeCall(ILpVault.returnExpired, (who)));
        }
    }

    /// @dev Requests of everybody, half redeemed, the rest returned.
    function redeemAll() private {
        for (uint256 i = 0; i < actors.length; ++i) {
            attempt(
                actors[i], address(vault), abi.encodeCall(ILpVault.requestRedeem, (vault.balanceOf(actors[i]) / 100))
            );
        }
        vm.warp(vm.getBlockTimestamp() + 24 hours);
        walk(1);
        vm.warp(vm.getBlockTimestamp() + 300);
        walk(2);
        vm.warp(vm.getBlockTimestamp() + 1);
        for (uint256 i = 0; i < actors.length; ++i) {
            uint256 half = vault.maxRedeem(actors[i]) / 2;
            attempt(actors[i], address(vault), abi.encodeCall(IERC4626.redeem, (half, actors[i], actors[i])));
        }
        vm.warp(vm.getBlockTimestamp() + 25 hours);
        for (uint256 i = 0; i < actors.length; ++i) {
            attempt(bot, address(vault), abi.encodeCall(ILpVault.returnExpired, (actors[i])));
        }
        walk(3);
        vm.warp(vm.getBlockTimestamp() + 300);
        walk(4);
    }

    function govern(uint16 market, uint256 x) private {
        uint256 kind = x % 8;
        x >>= 8;
        address timelock_ = address(timelock);
        address target = address(governance);
        if (kind == 0) {
            MarketParams memory p = market == ETH ? majorParams() : altParams();
            p.takerFee = uint24(400 + x % 400);
            p.makerFee = uint24(x % 400);
            p.fundingCap = uint24(1000 + x % 9000);
            attempt(timelock_, target, abi.encodeCall(IGovernance.setMarketParams, (market, p)));
        } else if (kind == 1) {
            GlobalParams memory p = globalParams();
            p.dust += uint48(x % 100e6);
            attempt(timelock_, target, abi.encodeCall(IGovernance.setGlobalParams, (p)));
        } else if (kind == 2) {
            OrderParams memory p = OrderParams(uint16(1 + x % 4), 120, uint48(x % 1e6));
            attempt(timelock_, target, abi.encodeCall(IGovernance.setOrderParams, (p)));
        } else if (kind == 3) {
            FeedParams memory p = FeedParams(60, uint8(5 + x % 20), uint32(500 + x % 500), uint32(x % 300));
            attempt(timelock_, target, abi.encodeCall(IGovernance.setFeedParams, (p)));
        } else if (kind == 4) {
            changeReporters(x);
        } else if (kind == 5) {
            Switch mode = Switch(x % 3);
            attempt(guardian, target, abi.encodeCall(IGovernance.setSwitch, (market, mode, (x >> 8) % 2 == 0)));
            // and lifted, or the run would stand still
            attempt(guardian, target, abi.encodeCall(IGovernance.setSwitch, (market, mode, false)));
        } else if (kind == 6) {
            attempt(timelock_, target, abi.encodeCall(IGovernance.setCooldown, (uint40(1 hours + x % 23 hours))));
        } else {
            attempt(timelock_, target, abi.encodeCall(IGovernance.withdrawTreasury, (amount(x, 5), bob)));
        }
    }

    /// @dev A sixth reporter, who never signs, would need a quorum of 5: he comes for one who goes. And a role.
    function changeReporters(uint256 x) private {
        (address[] memory come, address[] memory go) = (new address[](1), new address[](1));
        (come[0], go[0]) = (makeAddr("idle"), vm.addr(reporterKeys[4]));
        if (feed.reporterIndex(come[0]) != 0) (come, go) = (go, come);
        attempt(address(timelock), address(governance), abi.encodeCall(IGovernance.setReporters, (come, go, 3)));
        bool grant = x % 2 == 0;
        vm.prank(address(timelock));
        if (grant) governance.grantRole(Roles.DELEVERAGER, bob);
        else governance.revokeRole(Roles.DELEVERAGER, bob);
        flush();
    }

    // ---- the worst day

    /// @dev Longs and shorts in ETH, then a price that breaks the shorts and more than the pool; all that can be done.
    function crash(uint256 seed) private {
        vm.prank(address(timelock));
        governance.setFeedParams(feedParams());
        flush();
        for (uint256 i = 0; i < actors.length; ++i) {
            give(actors[i], 100_000e6);
            OrderRequest memory request = marketRequest(actors[i], ETH, i % 2 == 0 ? int256(25e18) : -25e18, 8000e18);
            vm.warp(vm.getBlockTimestamp() + 1);
            setPrices(ethPrice, dogePrice);
            flush();
            uint256 before = model.orderCount();
            attempt(actors[i], address(orders), abi.encodeCall(IOrders.create, (request)));
            if (model.orderCount() != before) finish(model.idAt(before), 1 | seed << 8);
        }
        vm.warp(vm.getBlockTimestamp() + 400);
        setPrices(ethPrice * 5, dogePrice * 3);
        flush();
        for (uint256 i = 0; i < actors.length; ++i) {
            liquidate(actors[i], ETH);
            liquidate(actors[i], DOGE);
        }
        for (uint256 i = 0; i < actors.length; ++i) {
            attempt(deleverager, address(exchange), abi.encodeCall(IExchange.deleverage, (actors[i], ETH)));
            attempt(deleverager, address(exchange), abi.encodeCall(IExchange.deleverage, (actors[i], DOGE)));
        }
    }

    /// @dev ETH ends; its orders go, everybody is settled, DOGE goes on.
    function endEther() private {
        vm.prank(address(timelock));
        governance.endMarket(ETH, Price.wrap(0));
        flush();
        for (uint256 i = 0; i < model.orderCount(); ++i) {
            Order memory open = model.orderOf(model.idAt(i));
            if (open.market == ETH) attempt(bot, address(orders), abi.encodeCall(IOrders.cancel, (list(open))));
        }
        for (uint256 i = 0; i < actors.length; ++i) {
            attempt(bot, address(exchange), abi.encodeCall(IExchange.settle, (actors[i], ETH)));
            assertEq(sizeOf(actors[i], ETH), 0);
        }
        walk(5);
        order(alice, DOGE, 12345);
        settleFunding(ETH);
        settleFunding(DOGE);
    }
}

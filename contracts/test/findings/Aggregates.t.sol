// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {IExchange} from "../../src/interfaces/IExchange.sol";
import {IOrders} from "../../src/interfaces/IOrders.sol";
import {TestUSD} from "../../src/TestUSD.sol";
import {MarketParams, Order, OrderParams} from "../../src/types/Types.sol";
import {FundingIndex, Usd} from "../../src/types/Units.sol";
import {Finding} from "./Finding.sol";

interface IHook {
    function onTransfer() external;
}

/// @dev A token that calls back, as USDC never would.
contract HookUSD is TestUSD {
    IHook private _hook;

    function setHook(IHook hook) external {
        _hook = hook;
    }

    function _update(address from, address to, uint256 value) internal override {
        super._update(from, to, value);
        if (address(_hook) != address(0)) _hook.onTransfer();
    }
}

/// @dev Answers a transfer with calls, and insists that the guard refuses each of them.
contract Reentrant is IHook {
    address[] private _targets;
    bytes[] private _calls;
    bool private _busy;
    uint256 public refused;

    function add(address target, bytes calldata call) external {
        _targets.push(target);
        _calls.push(call);
    }

    function onTransfer() external {
        if (_busy) return;
        _busy = true;
        for (uint256 i = 0; i < _calls.length; ++i) {
            (bool done, bytes memory answer) = _targets[i].call(_calls[i]);
            require(
                !done && bytes4(answer) == ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector, "entered"
            );
            ++refused;
        }
        _busy = false;
    }
}

contract AggregatesFindings is Finding {
    /// @dev Calling back out of a payout changes sums that the outer call has in memory.
    /// @dev Guard: Exchange.withdraw, liquidate, addMargin, fill and all others that move sums: nonReentrant
    function test_Finding_ReentrancyLeavingAnAggregateStale() public {
        trade(alice, ETH, 100e18, 12_000e18);
        Order memory order = create(marketRequest(bob, ETH, -10e18, 2000e18));
        passTo(2, 1920e18, dogePrice);
        Reentrant reentrant = armed(order);
        fund(address(reentrant), 1000e6);
        HookUSD(address(usd)).setHook(reentrant);

        vm.prank(address(reentrant));
        exchange.withdraw(Usd.wrap(100e18), address(reentrant));

        assertEq(reentrant.refused(), 10);
        assertEq(balanceOf(address(reentrant)), 900e18);
        assertEq(usd.balanceOf(address(reentrant)), 100e6);
        assertEq(int256(usd.balanceOf(address(exchange))) * 1e12, claims(address(reentrant)) + 2000e18 + KEEPER_FEE);
    }

    /// @dev Sells in odd parts and buys back whole, or the other way round, to win what is rounded.
    /// @dev Guard: Curve.cost: what a buy costs is rounded up, what a sale brings is rounded down
    function test_Finding_OppositeSignRounding() public {
        freeTrading();
        passTo(1, 1999.999999999999999999e18, dogePrice);
        int256 before = balanceOf(mallory);
        roundTrip(-0.333333333333333331e18);
        roundTrip(0.333333333333333331e18);
        roundTrip(-0.000000000000000007e18);
        roundTrip(0.000000000000000007e18);
        assertLt(balanceOf(mallory) + 16 * KEEPER_FEE, before, "won by rounding");
        assertGt(balanceOf(mallory) + 16 * KEEPER_FEE, before - 1e6, "more than dust");
    }

    /// @dev Lets funding accrue, then has the rate changed, so that the new rate counts for the past.
    /// @dev Guard: Markets.setMarketParams: accrues at the old parameters first
    function test_Finding_ParameterChangeThatShiftsValue() public {
        trade(carol, ETH, 5000e18, 700_000e18);
        idle(4 hours);
        int256 before = nav();
        MarketParams memory params = majorParams();
        (params.fundingFactor, params.fundingCap) = (100e6, 100_000);
        setEthParams(params);
        // half of 0.5 % of 2000
        assertEq(fundingLong(), 5e18);
        assertEq(nav(), before);
    }

    /// @dev Changes the depth of the curve under open positions, whose exits then fill on another one.
    /// @dev Guard: Markets.setMarketParams: skewScale == the listed one
    function test_Finding_ParameterChangeThatShiftsValue_Scale() public {
        trade(carol, ETH, 5000e18, 700_000e18);
        MarketParams memory params = majorParams();
        params.skewScale = 2_000_000e18;
        vm.expectRevert(abi.encodeWithSelector(IExchange.SkewScaleImmutable.selector, ETH, 1_000_000e18, 2_000_000e18));
        setEthParams(params);
    }

    /// @dev Waits for a higher keeper fee and takes from escrow what was never put there.
    /// @dev Guard: Orders.execute: the fee is the order's own, escrowed and hashed at creation
    function test_Finding_ParameterChangeThatShiftsValue_KeeperFee() public {
        Order memory order = create(marketRequest(alice, ETH, 1e18, 200e18));
        vm.prank(address(timelock));
        governance.setOrderParams(OrderParams({minDelay: 2, orderLife: 120, keeperFee: 1e6}));
        vm.warp(order.fillTime);
        bytes memory update = updateFor(order, ethPrice);
        orders.execute(update, list(order), mallory);
        assertEq(balanceOf(mallory), 2_000_000e18 + KEEPER_FEE);
        assertEq(sizeOf(alice, ETH), 1e18);
    }

    // ---- how

    /// @dev An attacker's contract that tries every door, behind a token that calls it.
    function armed(Order memory order) private returns (Reentrant reentrant) {
        vm.etch(address(usd), address(new HookUSD()).code);
        reentrant = new Reentrant();
        address self = address(reentrant);
        address to = address(exchange);
        reentrant.add(to, abi.encodeCall(IExchange.withdraw, (Usd.wrap(100e18), self)));
        reentrant.add(to, abi.encodeCall(IExchange.deposit, (self, 1e6)));
        reentrant.add(to, abi.encodeCall(IExchange.depositWithPermit, (self, 1e6, 0, 0, 0, 0)));
        reentrant.add(to, abi.encodeCall(IExchange.topUpInsurance, (1e6)));
        reentrant.add(to, abi.encodeCall(IExchange.addMargin, (ETH, Usd.wrap(1e18))));
        reentrant.add(to, abi.encodeCall(IExchange.liquidate, (alice, ETH, self)));
        reentrant.add(to, abi.encodeCall(IExchange.deleverage, (alice, ETH)));
        reentrant.add(to, abi.encodeCall(IExchange.settle, (alice, ETH)));
        reentrant.add(to, abi.encodeCall(IExchange.settleFunding, (new uint16[](0))));
        bytes memory update = updateFor(order, ethPrice);
        reentrant.add(address(orders), abi.encodeCall(IOrders.execute, (update, list(order), self)));
    }

    /// @dev Ledger, margins and the protocol's money, without escrow.
    function claims(address other) private view returns (int256) {
        int256 ledger = balanceOf(alice) + balanceOf(bob) + balanceOf(carol) + balanceOf(bot);
        ledger += balanceOf(mallory) + balanceOf(sybil) + balanceOf(other);
        return ledger + marginOf(alice, ETH) + protocolCash();
    }

    function freeTrading() private {
        MarketParams memory params = majorParams();
        (params.takerFee, params.makerFee, params.fundingFactor) = (0, 0, 0);
        setEthParams(params);
    }

    /// @dev Three parts in, one out; nothing lowers NAV on the way.
    function roundTrip(int256 part) private {
        int256 before = nav();
        for (uint256 i = 0; i < 3; ++i) {
            trade(mallory, ETH, part, 100e18);
            assertGe(nav(), before, "NAV fell by opening");
        }
        trade(mallory, ETH, -3 * part, 0);
        assertGe(nav(), before, "NAV fell by a round trip");
    }

    function fundingLong() private view returns (int256) {
        return FundingIndex.unwrap(exchange.marketOf(ETH).book.fundingLong);
    }
}

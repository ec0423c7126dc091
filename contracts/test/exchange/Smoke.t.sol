// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import { World } from "../base/World.sol";
import { Size } from "../../src/types/Units.sol";

contract SmokeTest is World {
    function test_OpenMoveLiquidateClose() public {
        trade(alice, ETH, 100e18, 20_000e18);
        trade(bob, ETH, -50e18, 20_000e18);
        assertEq(sizeOf(alice, ETH), 100e18);
        passTo(60, 1840e18, dogePrice);
        vm.prank(bot);
        exchange.liquidate(alice, ETH, bot);
        assertLt(sizeOf(alice, ETH), 100e18);
        emit log_named_int("left", sizeOf(alice, ETH));
        trade(bob, ETH, 50e18, 0);
        assertEq(sizeOf(bob, ETH), 0);
        emit log_named_int("nav", nav());
        emit log_named_int("lpCash", lpCash());
    }
}

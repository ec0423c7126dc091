// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Finding} from "./Finding.sol";

/// @dev A world whose pool has 100,000 USD.
abstract contract PoorPool is Finding {
    function setUp() public virtual override {
        deploy();
        setPrices(ethPrice, dogePrice);
        idle(1);
        fundPool(lp, 100_000e6);
        fund(alice, 1_000_000e6);
        fund(bob, 1_000_000e6);
        fund(carol, 1_000_000e6);
        fund(mallory, 1_000_000e6);
        fund(sybil, 1_000_000e6);
    }
}

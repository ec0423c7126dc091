// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {MarketParams} from "../../src/types/Types.sol";
import {World} from "../base/World.sol";
import {Ghosts} from "./Ghosts.sol";

/// @dev A world with three markets, eight traders, three providers of liquidity, honest reporters, and a clock.
abstract contract Arena is World, Ghosts {
    uint256 internal constant TRADERS = 8;
    uint256 internal constant PROVIDERS = 3;
    uint256 internal constant MARKETS = 3;
    uint256 internal constant PRICE_LIMIT = 1 << 84;

    /// @dev Everybody who ever had something on the ledger, the traders first.
    address[] internal people;
    mapping(address who => bool) internal isKnown;
    address[] internal providers;
    uint16[] internal markets;
    mapping(uint16 market => uint256) internal basePrice;
    /// @dev What a reporter says next.
    mapping(uint16 market => uint256) internal price;
    /// @dev What reporters said: one price a second.
    mapping(uint40 second => mapping(uint16 market => uint256)) internal said;
    /// @dev The time; warps of a run are not left to the runner.
    uint256 internal clock;
    /// @dev The quorum of this world.
    uint256 internal signers = 3;
    /// @dev Token units that the first provider brings.
    uint256 internal poolSeed;
    uint256 private _entropy;

    function settlePeople() internal {
        for (uint256 i = 0; i < TRADERS; ++i) {
            meet(makeAddr(string.concat("trader ", vm.toString(i))));
        }
        for (uint256 i = 0; i < PROVIDERS; ++i) {
            providers.push(makeAddr(string.concat("provider ", vm.toString(i))));
            meet(providers[i]);
        }
        meet(bot);
        meet(deleverager);
        for (uint256 i = 0; i < people.length; ++i) {
            vm.startPrank(people[i]);
            usd.approve(address(exchange), type(uint256).max);
            usd.approve(address(vault), type(uint256).max);
            vm.stopPrank();
        }
    }

    function meet(address who) internal {
        if (isKnown[who]) return;
        isKnown[who] = true;
        people.push(who);
    }

    function addMarket(uint16 market, uint256 atPrice) internal {
        markets.push(market);
        basePrice[market] = price[market] = atPrice;
    }

    function listMarket(bytes32 symbol, MarketParams memory params, uint256 atPrice) internal {
        vm.prank(address(timelock));
        addMarket(governance.listMarket(symbol, params), atPrice);
    }

    // ---- time and chance

    function tick(uint256 elapsed) internal {
        clock += elapsed;
        vm.warp(clock);
    }

    function sow(uint256 seed) internal {
        _entropy = uint256(keccak256(abi.encode(seed)));
        vm.warp(clock);
    }

    /// @dev A number below `limit`, which is not 0.
    function draw(uint256 limit) internal returns (uint256) {
        _entropy = uint256(keccak256(abi.encode(_entropy)));
        return _entropy % limit;
    }

    function between(uint256 least, uint256 most) internal returns (uint256) {
        return most <= least ? least : least + draw(most - least + 1);
    }

    function anyTrader() internal returns (address) {
        return people[draw(TRADERS)];
    }

    function anyMarket() internal returns (uint16) {
        return markets[draw(MARKETS)];
    }

    // ---- prices and money

    /// @dev What reporters sign for `second`: once said, a price stays.
    function signedUpdate(uint40 second) internal returns (bytes memory) {
        (bytes memory ids, bytes memory prices) = tell(second);
        return updateBy(signers, second, ids, prices);
    }

    /// @dev The packed markets and what is said of them for `second`.
    function tell(uint40 second) internal returns (bytes memory ids, bytes memory prices) {
        for (uint256 i = 0; i < MARKETS; ++i) {
            uint16 market = markets[i];
            if (said[second][market] == 0) said[second][market] = price[market];
            ids = abi.encodePacked(ids, market);
            prices = abi.encodePacked(prices, uint96(said[second][market]));
        }
    }

    /// @dev New tokens of `who`.
    function give(address who, uint256 assets) internal {
        uint256 most = usd.FAUCET_LIMIT();
        for (; assets > most; assets -= most) {
            usd.faucet(who, most);
        }
        usd.faucet(who, assets);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {Test} from "forge-std/Test.sol";

import {Exchange} from "../../src/Exchange.sol";
import {Governance} from "../../src/Governance.sol";
import {Keeper} from "../../src/Keeper.sol";
import {LpVault} from "../../src/LpVault.sol";
import {Orders} from "../../src/Orders.sol";
import {PriceFeed} from "../../src/PriceFeed.sol";
import {TestUSD} from "../../src/TestUSD.sol";
import {Roles} from "../../src/libraries/Roles.sol";
import {FeedParams, GlobalParams, MarketParams, OrderParams} from "../../src/types/Types.sol";

/// @dev The exchange as a deployment makes it: five reporters with quorum 3, two markets, roles with the timelock.
abstract contract Deployment is Test {
    uint16 internal constant ETH = 1;
    uint16 internal constant DOGE = 2;
    uint256 internal constant START = 1_800_000_000;
    uint256 internal constant REPORTERS = 5;

    TestUSD internal usd;
    PriceFeed internal feed;
    Exchange internal exchange;
    Orders internal orders;
    LpVault internal vault;
    Governance internal governance;
    TimelockController internal timelock;
    Keeper internal keeper;

    /// @dev Keys of the reporters, sorted by address.
    uint256[] internal reporterKeys;
    address internal guardian = makeAddr("guardian");
    address internal deleverager = makeAddr("deleverager");
    address internal proposer = makeAddr("proposer");

    function deploy() internal {
        vm.warp(START);
        usd = TestUSD(make("TestUSD", ""));
        uint64 nonce = vm.getNonce(address(this));
        address exchange_ = vm.computeCreateAddress(address(this), nonce + 1);
        address orders_ = vm.computeCreateAddress(address(this), nonce + 2);
        address vault_ = vm.computeCreateAddress(address(this), nonce + 3);
        address governance_ = vm.computeCreateAddress(address(this), nonce + 4);
        address keeper_ = vm.computeCreateAddress(address(this), nonce + 5);
        feed = PriceFeed(make("PriceFeed", abi.encode(governance_)));
        exchange = Exchange(make("Exchange", abi.encode(usd, feed, orders_, vault_, governance_, keeper_)));
        orders = Orders(make("Orders", abi.encode(exchange_, feed, governance_)));
        vault = LpVault(make("LpVault", abi.encode(usd, exchange, governance_)));
        governance = Governance(make("Governance", abi.encode(exchange, orders, feed, vault, address(this))));
        keeper = Keeper(make("Keeper", abi.encode(exchange, orders, feed, governance)));
        address[] memory proposers = new address[](1);
        proposers[0] = proposer;
        timelock = new TimelockController(48 hours, proposers, proposers, address(0));
        configure();
        handOver();
    }

    /// @dev Deploys `name`: from the artifacts in the folder CODE, else as the tests' own profile has compiled it.
    function make(string memory name, bytes memory arguments) internal returns (address) {
        string memory folder = vm.envOr("CODE", string(""));
        string memory artifact = bytes(folder).length == 0
            ? string.concat(name, ".sol:", name)
            : string.concat(folder, "/", name, ".sol/", name, ".json");
        return vm.deployCode(artifact, arguments);
    }

    function configure() private {
        governance.setGlobalParams(globalParams());
        governance.setOrderParams(orderParams());
        governance.setFeedParams(feedParams());
        governance.setCooldown(24 hours);
        address[] memory added = new address[](REPORTERS);
        for (uint256 i = 0; i < REPORTERS; ++i) {
            reporterKeys.push(uint256(keccak256(abi.encode("reporter", i))));
        }
        sortKeys();
        for (uint256 i = 0; i < REPORTERS; ++i) {
            added[i] = vm.addr(reporterKeys[i]);
        }
        governance.setReporters(added, new address[](0), 3);
        governance.listMarket("ETH-USD", majorParams());
        governance.listMarket("DOGE-USD", altParams());
    }

    function handOver() private {
        governance.grantRole(Roles.GUARDIAN, guardian);
        governance.grantRole(Roles.DELEVERAGER, deleverager);
        governance.grantRole(Roles.GOVERNOR, address(timelock));
        governance.grantRole(governance.DEFAULT_ADMIN_ROLE(), address(timelock));
        governance.renounceRole(Roles.GOVERNOR, address(this));
        governance.renounceRole(governance.DEFAULT_ADMIN_ROLE(), address(this));
    }

    function sortKeys() private {
        for (uint256 i = 1; i < reporterKeys.length; ++i) {
            for (uint256 j = i; j > 0 && vm.addr(reporterKeys[j]) < vm.addr(reporterKeys[j - 1]); --j) {
                (reporterKeys[j], reporterKeys[j - 1]) = (reporterKeys[j - 1], reporterKeys[j]);
            }
        }
    }

    /// @dev §8, a major: scale 1,000,000 units.
    function majorParams() internal pure returns (MarketParams memory) {
        return MarketParams({
            skewScale: 1_000_000e18,
            initialMargin: 50_000,
            maintenanceMargin: 25_000,
            sizeFactor: 1e6,
            takerFee: 600,
            makerFee: 400,
            maxSkew: 10_000e18,
            maxOpenInterest: 15_000e18,
            minPenalty: 5000,
            maxPenalty: 15_000,
            fundingFactor: 1e6,
            fundingCap: 7500,
            lpShare: 600_000,
            adlTrigger: 450_000,
            adlTarget: 350_000
        });
    }

    /// @dev §8, an alt: scale 20,000,000,000 units.
    function altParams() internal pure returns (MarketParams memory) {
        return MarketParams({
            skewScale: 20_000_000_000e18,
            initialMargin: 100_000,
            maintenanceMargin: 50_000,
            sizeFactor: 1e6,
            takerFee: 1000,
            makerFee: 600,
            maxSkew: 200_000_000e18,
            maxOpenInterest: 400_000_000e18,
            minPenalty: 10_000,
            maxPenalty: 25_000,
            fundingFactor: 1e6,
            fundingCap: 7500,
            lpShare: 200_000,
            adlTrigger: 300_000,
            adlTarget: 220_000
        });
    }

    function globalParams() internal pure returns (GlobalParams memory) {
        return GlobalParams({minMargin: 25e6, minMaintenance: 10e6, minReward: 2e6, maxReward: 500e6, dust: 1000e6});
    }

    function orderParams() internal pure returns (OrderParams memory) {
        return OrderParams({minDelay: 2, orderLife: 120, keeperFee: 0.25e6});
    }

    function feedParams() internal pure returns (FeedParams memory) {
        return FeedParams({maxAge: 60, pushMaxAge: 10, outageGap: 600, gracePeriod: 300});
    }
}

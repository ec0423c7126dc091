// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Test} from "forge-std/Test.sol";

import {TestUSD} from "../../src/TestUSD.sol";

/// @dev Branches: names and decimals; the faucet for anyone, at its limit and beyond; permit, expired and not.
contract TestUSDTest is Test {
    uint256 private constant LIMIT = 10_000_000e6;

    TestUSD private usd;
    address private alice;
    uint256 private aliceKey;
    address private bob = makeAddr("bob");

    function setUp() public {
        usd = new TestUSD();
        (alice, aliceKey) = makeAddrAndKey("alice");
        vm.warp(1_800_000_000);
    }

    function test_LooksLikeUsdc() public view {
        assertEq(usd.name(), "Test USD");
        assertEq(usd.symbol(), "tUSD");
        assertEq(usd.decimals(), 6);
        assertEq(usd.totalSupply(), 0);
        assertEq(usd.FAUCET_LIMIT(), LIMIT);
    }

    function test_FaucetGivesToAnyoneUpToItsLimit() public {
        vm.expectEmit(address(usd));
        emit IERC20.Transfer(address(0), bob, LIMIT);
        vm.prank(alice);
        usd.faucet(bob, LIMIT);
        usd.faucet(bob, 1);
        usd.faucet(bob, 0);
        assertEq(usd.balanceOf(bob), LIMIT + 1);
        assertEq(usd.balanceOf(alice), 0);
        assertEq(usd.totalSupply(), LIMIT + 1);
    }

    function test_RevertWhen_FaucetIsAskedForMore() public {
        vm.expectRevert(abi.encodeWithSelector(TestUSD.FaucetLimit.selector, LIMIT + 1, LIMIT));
        usd.faucet(bob, LIMIT + 1);
    }

    function test_PermitAllows() public {
        (uint8 v, bytes32 r, bytes32 s) = sign(1_800_000_000);
        usd.permit(alice, bob, 5, 1_800_000_000, v, r, s);
        assertEq(usd.allowance(alice, bob), 5);
        assertEq(usd.nonces(alice), 1);
    }

    function test_RevertWhen_PermitIsExpired() public {
        (uint8 v, bytes32 r, bytes32 s) = sign(1_799_999_999);
        vm.expectRevert(abi.encodeWithSelector(ERC20Permit.ERC2612ExpiredSignature.selector, 1_799_999_999));
        usd.permit(alice, bob, 5, 1_799_999_999, v, r, s);
    }

    function sign(uint256 deadline) private view returns (uint8, bytes32, bytes32) {
        bytes32 typehash =
            keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
        bytes32 hash = keccak256(abi.encode(typehash, alice, bob, 5, 0, deadline));
        return vm.sign(aliceKey, keccak256(abi.encodePacked("\x19\x01", usd.DOMAIN_SEPARATOR(), hash)));
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

import {IPriceFeed} from "../../src/interfaces/IPriceFeed.sol";
import {PriceFeed} from "../../src/PriceFeed.sol";
import {Report, Update} from "../base/World.sol";
import {Finding} from "./Finding.sol";

contract SignaturesFindings is Finding {
    /// @dev Order of secp256k1.
    uint256 private constant N = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141;

    /// @dev Makes a quorum of one reporter, signed for thrice.
    /// @dev Guard: PriceFeed._signers: signer > previous
    function test_Finding_DuplicateSignatures() public {
        Update memory update = ethUpdate(2100e18);
        (update.reports[1], update.reports[2]) = (update.reports[0], update.reports[0]);
        address signer = vm.addr(reporterKeys[0]);
        assertRefused(feed, update, abi.encodeWithSelector(IPriceFeed.UnsortedSigners.selector, signer, signer));
    }

    /// @dev Hides a duplicate among unsorted signers.
    /// @dev Guard: PriceFeed._signers: signer > previous
    function test_Finding_UnsortedSignatures() public {
        Update memory update = ethUpdate(2100e18);
        update.reports[2] = update.reports[0];
        address first = vm.addr(reporterKeys[0]);
        address second = vm.addr(reporterKeys[1]);
        assertRefused(feed, update, abi.encodeWithSelector(IPriceFeed.UnsortedSigners.selector, second, first));
    }

    /// @dev Brings an even number of reports, so that which of the two middle prices counts is hers to choose.
    /// @dev Guard: PriceFeed._verify: an odd count
    function test_Finding_EvenNumberedSignatures() public {
        idle(1);
        Update memory update = unpackedBy(4, time(), abi.encodePacked(ETH), abi.encodePacked(uint96(2100e18)));
        assertRefused(feed, update, abi.encodeWithSelector(IPriceFeed.BadReportCount.selector, 4, 3));
    }

    /// @dev Replays what was signed for another chain.
    /// @dev Guard: PriceFeed._signers: the domain has the chain's id
    function test_Finding_ReplayedSignatures_Chain() public {
        Update memory update = ethUpdate(2100e18);
        vm.chainId(8453);
        assertRefused(feed, update, notReporter(feed, update));
    }

    /// @dev Replays what was signed for another deployment.
    /// @dev Guard: PriceFeed._signers: the domain has the contract's address
    function test_Finding_ReplayedSignatures_Contract() public {
        PriceFeed other = new PriceFeed(address(governance));
        address[] memory reporters = new address[](REPORTERS);
        for (uint256 i = 0; i < REPORTERS; ++i) {
            reporters[i] = vm.addr(reporterKeys[i]);
        }
        vm.prank(address(governance));
        other.setReporters(reporters, new address[](0), 3);
        Update memory update = ethUpdate(2100e18);
        assertRefused(other, update, notReporter(other, update));
    }

    /// @dev Replays the prices of one market as those of another.
    /// @dev Guard: Updates.structHash: markets are signed
    function test_Finding_ReplayedSignatures_Market() public {
        Update memory update = ethUpdate(2100e18);
        update.markets = abi.encodePacked(DOGE);
        assertRefused(feed, update, notReporter(feed, update));
    }

    /// @dev Replays the prices of one second as those of a later one.
    /// @dev Guard: Updates.structHash: the timestamp is signed
    function test_Finding_ReplayedSignatures_Time() public {
        Update memory update = ethUpdate(2100e18);
        ++update.timestamp;
        assertRefused(feed, update, notReporter(feed, update));
    }

    /// @dev Says other prices than those that were signed.
    /// @dev Guard: Updates.structHash: prices are signed
    function test_Finding_ReplayedSignatures_Prices() public {
        Update memory update = ethUpdate(2100e18);
        update.reports[0].prices = abi.encodePacked(uint96(1e18));
        assertRefused(feed, update, notReporter(feed, update));
    }

    /// @dev Turns a signature into its twin with a high s, which is another one for the same report.
    /// @dev Guard: ECDSA.recover: s is in the lower half
    function test_Finding_HighSSignatures() public {
        Update memory update = ethUpdate(2100e18);
        (uint8 v, bytes32 r, bytes32 s) = parts(update.reports[0]);
        bytes32 high = bytes32(N - uint256(s));
        update.reports[0].signature = abi.encodePacked(r, high, v == 27 ? uint8(28) : uint8(27));
        assertRefused(feed, update, abi.encodeWithSelector(ECDSA.ECDSAInvalidSignatureS.selector, high));
    }

    // ---- how

    function ethUpdate(uint256 price) private returns (Update memory) {
        idle(1);
        return unpackedBy(3, time(), abi.encodePacked(ETH), abi.encodePacked(uint96(price)));
    }

    /// @dev `target` refuses `update` with `refusal` and keeps its prices.
    function assertRefused(IPriceFeed target, Update memory update, bytes memory refusal) private {
        uint256 eth = target.word(ETH);
        uint256 doge = target.word(DOGE);
        bytes memory packed = pack(update);
        vm.expectRevert(refusal);
        target.push(packed);
        assertEq(target.word(ETH), eth);
        assertEq(target.word(DOGE), doge);
    }

    /// @dev The refusal of whoever the first signature of `update` seems to be by.
    function notReporter(IPriceFeed target, Update memory update) private view returns (bytes memory) {
        Report memory first = update.reports[0];
        bytes32 hash = target.reportHash(update.timestamp, keccak256(update.markets), keccak256(first.prices));
        (uint8 v, bytes32 r, bytes32 s) = parts(first);
        return abi.encodeWithSelector(IPriceFeed.NotReporter.selector, ecrecover(hash, v, r, s));
    }

    function parts(Report memory signed) private pure returns (uint8 v, bytes32 r, bytes32 s) {
        bytes memory signature = signed.signature;
        v = uint8(signature[64]);
        (r, s) = abi.decode(signature, (bytes32, bytes32));
    }
}

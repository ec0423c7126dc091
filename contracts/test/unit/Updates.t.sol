// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IPriceFeed} from "../../src/interfaces/IPriceFeed.sol";
import {Price} from "../../src/types/Units.sol";
import {Updates} from "../../src/libraries/Updates.sol";
import {Builders} from "./Builders.sol";

/// @dev Branches: shapeOf of 1, 2, 16 and 255 markets with no report, 1 and 32, of too few bytes, of no market, of a part
/// of a report; each field at its place; structHash; middle of 1, 3, 5, 7 … 31 prices in any order, with equal ones and
/// with outliers.
contract UpdatesTest is Builders {
    uint256 private constant SIGNATURE = 65;

    // ---- calls, so that bytes are calldata

    function shapeOf(bytes calldata update) external pure returns (Updates.Shape memory) {
        return Updates.shapeOf(update);
    }

    function timestamp(bytes calldata update) external pure returns (uint40) {
        return Updates.timestamp(update);
    }

    function marketAt(bytes calldata update, uint256 i) external pure returns (uint16) {
        return Updates.marketAt(update, i);
    }

    function marketsHash(bytes calldata update) external pure returns (bytes32) {
        return Updates.marketsHash(update, Updates.shapeOf(update));
    }

    function report(bytes calldata update, uint256 i)
        external
        pure
        returns (bytes32 hash, uint8 v, bytes32 r, bytes32 s)
    {
        return Updates.report(update, Updates.shapeOf(update), "markets", i);
    }

    function middle(bytes calldata update, uint256 i) external pure returns (Price) {
        return Updates.middle(update, Updates.shapeOf(update), i);
    }

    // ---- the shape

    function test_shapeOf_CountsMarketsAndReports() public view {
        assertShape(1, 0);
        assertShape(1, 1);
        assertShape(2, 3);
        assertShape(16, 32);
        assertShape(255, 1);
    }

    function test_RevertWhen_shapeOf_HasLessThanAHead() public {
        expectBadUpdate("", 0, 0);
        expectBadUpdate(hex"0102030405", 5, 0);
    }

    function test_RevertWhen_shapeOf_HasNoMarket() public {
        expectBadUpdate(hex"010203040500", 6, 0);
        expectBadUpdate(abi.encodePacked(hex"010203040500", new bytes(3 * SIGNATURE)), 6 + 3 * SIGNATURE, 0);
    }

    function test_RevertWhen_shapeOf_HasFewerMarketsThanItSays() public {
        expectBadUpdate(hex"010203040501", 6, 1);
        expectBadUpdate(hex"01020304050100", 7, 1);
        expectBadUpdate(hex"0102030405020001ff", 9, 2);
    }

    function test_RevertWhen_shapeOf_HasAPartOfAReport() public {
        // a report of two markets has 24 + 65 bytes
        bytes memory head = hex"01020304050200010002";
        this.shapeOf(abi.encodePacked(head, new bytes(89)));
        expectBadUpdate(abi.encodePacked(head, new bytes(1)), 11, 2);
        expectBadUpdate(abi.encodePacked(head, new bytes(88)), 98, 2);
        expectBadUpdate(abi.encodePacked(head, new bytes(90)), 100, 2);
    }

    function testFuzz_shapeOf_TakesWholeReportsAlone(uint256 seed) public {
        Random memory random = Random(seed);
        uint256 count = spread(random, 0, 255);
        uint256 length = spread(random, 0, 2000);
        bytes memory update = abi.encodePacked(uint40(7), uint8(count), new bytes(length));
        uint256 stride = 12 * count + SIGNATURE;
        if (count == 0 || length < 2 * count || (length - 2 * count) % stride != 0) {
            expectBadUpdate(update, 6 + length, count);
        } else {
            assertEq(this.shapeOf(update).reports * stride + 2 * count, length);
        }
    }

    function assertShape(uint256 markets, uint256 reports) private view {
        uint256 body = 2 * markets + reports * (12 * markets + SIGNATURE);
        Updates.Shape memory shape = this.shapeOf(abi.encodePacked(uint40(99), uint8(markets), new bytes(body)));
        assertEq(shape.timestamp, 99);
        assertEq(shape.markets, markets);
        assertEq(shape.start, 6 + 2 * markets);
        assertEq(shape.stride, 12 * markets + 65);
        assertEq(shape.reports, reports);
    }

    function expectBadUpdate(bytes memory update, uint256 length, uint256 markets) private {
        vm.expectRevert(abi.encodeWithSelector(IPriceFeed.BadUpdate.selector, length, markets));
        this.shapeOf(update);
    }

    // ---- the fields

    function test_headIsBigEndian() public view {
        bytes memory head = hex"01020304050200ff0506";
        assertEq(this.timestamp(head), 0x0102030405);
        assertEq(this.marketAt(head, 0), 0x00ff);
        assertEq(this.marketAt(head, 1), 0x0506);
        assertEq(this.marketsHash(head), keccak256(hex"00ff0506"));
    }

    function test_report_IsCutOutOfItsPlace() public view {
        bytes memory prices = abi.encodePacked(uint96(77), uint96(88));
        bytes memory second = abi.encodePacked(prices, bytes32("r"), bytes32("s"), uint8(28));
        bytes memory update = abi.encodePacked(hex"01020304050200010002", new bytes(89), second);
        (bytes32 hash, uint8 v, bytes32 r, bytes32 s) = this.report(update, 1);
        bytes32 typehash = keccak256("Report(uint64 timestamp,bytes32 marketsHash,bytes32 pricesHash)");
        bytes32 time = bytes32(uint256(0x0102030405));
        assertEq(hash, keccak256(bytes.concat(typehash, time, bytes32("markets"), keccak256(prices))));
        assertEq(r, "r");
        assertEq(s, "s");
        assertEq(v, 28);
        (, v, r,) = this.report(update, 0);
        assertEq(v, 0);
        assertEq(r, 0);
    }

    function test_structHash_IsThatOfEip712() public pure {
        bytes32 typehash = keccak256("Report(uint64 timestamp,bytes32 marketsHash,bytes32 pricesHash)");
        bytes32 want = keccak256(bytes.concat(typehash, bytes32(uint256(1_800_000_000)), bytes32("m"), bytes32("p")));
        assertEq(Updates.structHash(1_800_000_000, "m", "p"), want);
    }

    // ---- the middle

    function test_middle_OfOneToSeven() public view {
        assertMiddle([uint96(5), 0, 0, 0, 0, 0, 0], 1, 5);
        assertMiddle([uint96(5), 1, 3, 0, 0, 0, 0], 3, 3);
        assertMiddle([uint96(5), 1, 3, 2, 4, 0, 0], 5, 3);
        assertMiddle([uint96(9), 1, 8, 2, 7, 3, 6], 7, 6);
    }

    function test_middle_OfThreeInEveryOrder() public view {
        assertMiddle([uint96(1), 2, 3, 0, 0, 0, 0], 3, 2);
        assertMiddle([uint96(1), 3, 2, 0, 0, 0, 0], 3, 2);
        assertMiddle([uint96(2), 1, 3, 0, 0, 0, 0], 3, 2);
        assertMiddle([uint96(2), 3, 1, 0, 0, 0, 0], 3, 2);
        assertMiddle([uint96(3), 1, 2, 0, 0, 0, 0], 3, 2);
        assertMiddle([uint96(3), 2, 1, 0, 0, 0, 0], 3, 2);
    }

    function test_middle_WithEqualPrices() public view {
        assertMiddle([uint96(4), 4, 4, 0, 0, 0, 0], 3, 4);
        assertMiddle([uint96(9), 4, 4, 0, 0, 0, 0], 3, 4);
        assertMiddle([uint96(4), 1, 4, 0, 0, 0, 0], 3, 4);
        assertMiddle([uint96(1), 9, 9, 1, 5, 0, 0], 5, 5);
    }

    function test_middle_BearsOneLiarOfThreeAndTwoOfFive() public view {
        assertMiddle([type(uint96).max, 100, 101, 0, 0, 0, 0], 3, 101);
        assertMiddle([uint96(0), 100, 101, 0, 0, 0, 0], 3, 100);
        assertMiddle([type(uint96).max, 100, type(uint96).max, 101, 102, 0, 0], 5, 102);
    }

    function test_middle_IsOfItsMarketAlone() public view {
        bytes memory update = abi.encodePacked(
            hex"01020304050300010002000a",
            abi.encodePacked(uint96(1), uint96(30), uint96(500), new bytes(SIGNATURE)),
            abi.encodePacked(uint96(2), uint96(10), uint96(400), new bytes(SIGNATURE)),
            abi.encodePacked(uint96(3), uint96(20), uint96(600), new bytes(SIGNATURE))
        );
        assertEq(this.middle(update, 0), 2);
        assertEq(this.middle(update, 1), 20);
        assertEq(this.middle(update, 2), 500);
    }

    function testFuzz_middleHasAsManyOnEitherSide(uint256 seed) public view {
        Random memory random = Random(seed);
        uint256[] memory prices = new uint256[](2 * spread(random, 0, 15) + 1);
        bytes memory update = hex"0102030405010001";
        for (uint256 n = 0; n < prices.length; ++n) {
            prices[n] = spread(random, 0, type(uint96).max);
            update = abi.encodePacked(update, uint96(prices[n]), new bytes(SIGNATURE));
        }
        uint256 got = Price.unwrap(this.middle(update, 0));
        uint256 below;
        uint256 above;
        for (uint256 n = 0; n < prices.length; ++n) {
            if (prices[n] < got) ++below;
            if (prices[n] > got) ++above;
        }
        assertLe(below, prices.length / 2);
        assertLe(above, prices.length / 2);
        assertLt(below + above, prices.length, "one of those given");
    }

    function assertMiddle(uint96[7] memory prices, uint256 count, uint256 want) private view {
        bytes memory update = hex"0102030405010001";
        for (uint256 n = 0; n < count; ++n) {
            update = abi.encodePacked(update, prices[n], new bytes(SIGNATURE));
        }
        assertEq(this.middle(update, 0), want);
    }
}

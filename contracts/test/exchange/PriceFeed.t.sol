// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

import {IPriceFeed} from "../../src/interfaces/IPriceFeed.sol";
import {PriceFeed} from "../../src/PriceFeed.sol";
import {FeedParams, Quote} from "../../src/types/Types.sol";
import {Price} from "../../src/types/Units.sol";
import {Report, Update, World} from "../base/World.sol";

/// @dev Branches.
/// push: word and event of each market; first price on time, late, ahead; both age edges; not newer, for one market of a
/// list; a second one in the same block.
/// use: pushes; does not push what is old, ahead, or not newer for one market; returns prices in each case.
/// quote: never priced; freshness edges; ahead; acceptedNow; the integral over late, early, double and wrapping prices.
/// grace: at the gap, beyond it, per market, not at the first price, again after another outage, its end.
/// verify: counts, order, duplicates, strangers, replays (chain, contract, markets, time, prices), malformed signatures,
/// malformed bytes, bounds of the middle price, liars and silence, 1 to 31 reports, 16 markets, 32 reporters.
/// setReporters, setParams: role, each error, the bitmap's places.
contract PriceFeedTest is World {
    uint256 private constant WRAP = 1 << 120;
    uint256 private constant CURVE_ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141;
    uint256 private constant CHAIN = 31_337;
    uint256 private constant PRICE = 2000e18;
    bytes private constant ETH_ONLY = hex"0001";
    bytes private constant BOTH = hex"00010002";

    function setUp() public override {
        vm.chainId(CHAIN);
        deploy();
    }

    // ---- push

    function test_Push_StoresAndTellsEachMarket() public {
        Update memory update = both(uint40(START), 2000e18, 0.1e18);
        vm.expectEmit(address(feed));
        emit IPriceFeed.PriceUpdated(ETH, Price.wrap(2000e18), uint40(START), 7);
        vm.expectEmit(address(feed));
        emit IPriceFeed.PriceUpdated(DOGE, Price.wrap(0.1e18), uint40(START), 7);
        vm.prank(bot);
        feed.push(pack(update));
        assertEq(feed.word(ETH), 2000e18 * 2 ** 168 + START * 2 ** 128 + 15 * 2 ** 120);
        assertEq(feed.word(DOGE), 0.1e18 * 2 ** 168 + START * 2 ** 128 + 15 * 2 ** 120);
        assertEq(feed.graceUntil(ETH), 0);
    }

    function test_Push_TheFirstPriceLate() public {
        pushEth(START - 4, PRICE);
        assertEq(feed.word(ETH), PRICE * 2 ** 168 + (START - 4) * 2 ** 128 + 19 * 2 ** 120 + WRAP - 4 * PRICE);
        assertEq(feed.quote(ETH).integral, 0);
    }

    function test_Push_TheFirstPriceAhead() public {
        pushEth(START + 6, PRICE);
        assertEq(feed.word(ETH), PRICE * 2 ** 168 + (START + 6) * 2 ** 128 + 9 * 2 ** 120 + 6 * PRICE);
        assertEq(feed.quote(ETH).integral, 0);
    }

    function test_Push_AtPushMaxAge() public {
        pushEth(START - 10, PRICE);
        assertEq(feed.quote(ETH).timestamp, START - 10);
    }

    function test_RevertWhen_Push_IsOlderThanPushMaxAge() public {
        Update memory update = ethUpdate(START - 11, PRICE);
        vm.expectRevert(abi.encodeWithSelector(IPriceFeed.TooOld.selector, START - 11, START - 10));
        feed.push(pack(update));
    }

    function test_Push_FifteenSecondsAhead() public {
        pushEth(START + 15, PRICE);
        assertEq(feed.word(ETH) >> 120 & 255, 0);
        assertTrue(feed.quote(ETH).acceptedNow);
    }

    function test_RevertWhen_Push_IsSixteenSecondsAhead() public {
        Update memory update = ethUpdate(START + 16, PRICE);
        vm.expectRevert(abi.encodeWithSelector(IPriceFeed.TooFarAhead.selector, START + 16, START + 15));
        feed.push(pack(update));
    }

    function test_Push_TheOldestThatCanEverBe() public {
        setFeed(FeedParams({maxAge: 600, pushMaxAge: 240, outageGap: 720, gracePeriod: 300}));
        pushEth(START - 240, PRICE);
        assertEq(feed.word(ETH) >> 120 & 255, 255);
        assertTrue(feed.quote(ETH).acceptedNow);
    }

    function test_RevertWhen_Push_IsOfTheSameSecond() public {
        pushEth(START, PRICE);
        Update memory update = ethUpdate(START, PRICE + 1);
        vm.expectRevert(abi.encodeWithSelector(IPriceFeed.NotNewer.selector, ETH, START, START));
        feed.push(pack(update));
    }

    function test_RevertWhen_Push_IsOlderThanTheLatest() public {
        pushEth(START, PRICE);
        Update memory update = ethUpdate(START - 1, PRICE);
        vm.expectRevert(abi.encodeWithSelector(IPriceFeed.NotNewer.selector, ETH, START - 1, START));
        feed.push(pack(update));
    }

    function test_RevertWhen_Push_IsNotNewerForOneOfItsMarkets() public {
        bytes memory doge = updateBy(3, uint40(START), hex"0002", abi.encodePacked(uint96(0.1e18)));
        feed.push(doge);
        uint256 ethWord = feed.word(ETH);
        Update memory update = both(uint40(START), PRICE, 0.2e18);
        vm.expectRevert(abi.encodeWithSelector(IPriceFeed.NotNewer.selector, DOGE, START, START));
        feed.push(pack(update));
        assertEq(feed.word(ETH), ethWord);
    }

    function test_Push_TwiceInOneBlock() public {
        pushEth(START, 2000e18);
        vm.warp(START + 10);
        pushEth(START + 8, 2500e18);
        pushEth(START + 9, 3000e18);
        // C is 10 * 2000 at START + 10 and grows by 3000 a second from then: 2500 never was in force
        assertEq(feed.word(ETH), 3000e18 * 2 ** 168 + (START + 9) * 2 ** 128 + 16 * 2 ** 120 + 17_000e18);
        assertIntegral(START + 10, 20_000e18);
        assertIntegral(START + 11, 23_000e18);
    }

    function test_Push_OfAMarketThatIsNotListed() public {
        feed.push(updateBy(3, uint40(START), hex"ffff", abi.encodePacked(uint96(7))));
        assertEq(Price.unwrap(feed.quote(type(uint16).max).price), 7);
    }

    // ---- the integral

    function test_Integral_IsPriceTimesTime() public {
        pushEth(START, 2000e18);
        vm.warp(START + 10);
        pushEth(START + 10, 3000e18);
        assertIntegral(START + 10, 20_000e18);
        assertIntegral(START + 15, 35_000e18);
    }

    function test_Integral_APriceIsInForceFromTheBlockThatAcceptsIt() public {
        pushEth(START, 2000e18);
        vm.warp(START + 8);
        pushEth(START + 5, 3000e18);
        assertIntegral(START + 8, 16_000e18);
        assertIntegral(START + 10, 22_000e18);
    }

    function test_Integral_OfAPriceAheadOfItsBlock() public {
        pushEth(START, 2000e18);
        vm.warp(START + 5);
        pushEth(START + 20, 3000e18);
        assertIntegral(START + 5, 10_000e18);
        assertIntegral(START + 7, 16_000e18);
        assertIntegral(START + 20, 55_000e18);
        assertIntegral(START + 25, 70_000e18);
        // and accepted while the one before is still ahead
        vm.warp(START + 7);
        pushEth(START + 22, 1000e18);
        assertIntegral(START + 7, 16_000e18);
        assertIntegral(START + 17, 26_000e18);
    }

    function test_Integral_WrapsModulo() public {
        uint256 largest = 2 ** 84 - 1;
        pushEth(START, largest);
        // (2^84 - 1) * (2^36 + 5) = 2^120 + 5 * 2^84 - 2^36 - 5
        uint256 time = START + 2 ** 36 + 5;
        assertIntegral(time, 5 * 2 ** 84 - 2 ** 36 - 5);
        vm.warp(time);
        pushEth(time, 3);
        assertEq(feed.word(ETH), 3 * 2 ** 168 + time * 2 ** 128 + 15 * 2 ** 120 + 5 * 2 ** 84 - 2 ** 36 - 5);
        assertIntegral(time + 2, 5 * 2 ** 84 - 2 ** 36 + 1);
    }

    function testFuzz_Integral_IsTheSumOverBlocks(uint256 seed) public {
        uint256 want;
        uint256 price;
        uint256 timestamp = START - 20;
        uint256 time = START;
        for (uint256 i = 0; i < 8; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            uint256 elapsed = 1 + seed % 20;
            want = (want + price * elapsed) % WRAP;
            time += elapsed;
            vm.warp(time);
            uint256 earliest = timestamp >= time - 10 ? timestamp + 1 : time - 10;
            if (earliest > time + 15) continue;
            timestamp = earliest + (seed >> 32) % (time + 16 - earliest);
            price = 1 + (seed >> 64) % (2 ** 84 - 1);
            pushEth(timestamp, price);
            assertEq(feed.quote(ETH).integral, want);
            assertTrue(feed.quote(ETH).acceptedNow);
        }
    }

    // ---- quote

    function test_Quote_OfAMarketNeverPriced() public view {
        Quote memory quote = feed.quote(7);
        assertEq(Price.unwrap(quote.price), 0);
        assertEq(quote.timestamp, 0);
        assertEq(quote.integral, 0);
        assertFalse(quote.fresh);
        assertFalse(quote.recent);
        assertFalse(quote.inGrace);
        assertFalse(quote.acceptedNow);
        assertEq(feed.word(7), 0);
    }

    function test_Quote_AgesAndEqualityPasses() public {
        pushEth(START, PRICE);
        assertAge(START + 10, true, true);
        assertAge(START + 11, true, false);
        assertAge(START + 60, true, false);
        assertAge(START + 61, false, false);
    }

    function test_Quote_AgeCountsFromTheTimestampNotTheBlock() public {
        pushEth(START - 10, PRICE);
        assertAge(START, true, true);
        assertAge(START + 1, true, false);
        assertAge(START + 50, true, false);
        assertAge(START + 51, false, false);
    }

    function test_Quote_AheadHasAgeZero() public {
        setFeed(FeedParams({maxAge: 0, pushMaxAge: 0, outageGap: 600, gracePeriod: 300}));
        pushEth(START + 15, PRICE);
        assertAge(START, true, true);
        assertAge(START + 15, true, true);
        assertAge(START + 16, false, false);
    }

    function test_Quote_AcceptedNowInItsBlockAlone() public {
        pushEth(START - 3, PRICE);
        assertTrue(feed.quote(ETH).acceptedNow);
        assertFalse(feed.quote(DOGE).acceptedNow);
        vm.warp(START + 1);
        assertFalse(feed.quote(ETH).acceptedNow);
    }

    // ---- grace

    function test_Grace_NotAtTheGap() public {
        pushEth(START, PRICE);
        vm.warp(START + 600);
        pushEth(START + 600, PRICE);
        assertEq(feed.graceUntil(ETH), 0);
        assertFalse(feed.quote(ETH).inGrace);
    }

    function test_Grace_BeginsBeyondTheGapAndEndsOnTime() public {
        pushEth(START, PRICE);
        // the gap is between the timestamps; grace runs from the block
        vm.warp(START + 604);
        pushEth(START + 601, PRICE);
        assertEq(feed.graceUntil(ETH), START + 904);
        assertTrue(feed.quote(ETH).inGrace);
        vm.warp(START + 903);
        assertTrue(feed.quote(ETH).inGrace);
        vm.warp(START + 904);
        assertFalse(feed.quote(ETH).inGrace);
    }

    function test_Grace_IsCountedFromTheTimestampOfTheNewPrice() public {
        pushEth(START, PRICE);
        vm.warp(START + 605);
        // an old second closes the gap, the next one is within it
        pushEth(START + 600, PRICE);
        pushEth(START + 605, PRICE);
        assertEq(feed.graceUntil(ETH), 0);
    }

    function test_Grace_NotAtTheFirstPriceAndPerMarket() public {
        pushEth(START, PRICE);
        vm.warp(START + 10_000);
        feed.push(bothUpdate(uint40(START + 10_000), PRICE, 0.1e18));
        assertEq(feed.graceUntil(ETH), START + 10_300);
        assertEq(feed.graceUntil(DOGE), 0);
    }

    function test_Grace_IsKeptByPricesWithoutAnOutageAndBeginsAgain() public {
        pushEth(START, PRICE);
        vm.warp(START + 601);
        pushEth(START + 601, PRICE);
        vm.warp(START + 700);
        pushEth(START + 700, PRICE);
        assertEq(feed.graceUntil(ETH), START + 901);
        vm.warp(START + 2000);
        pushEth(START + 2000, PRICE);
        assertEq(feed.graceUntil(ETH), START + 2300);
    }

    // ---- use

    function test_Use_PushesAndReturnsPrices() public {
        Update memory update = both(uint40(START), PRICE, 0.1e18);
        vm.expectEmit(address(feed));
        emit IPriceFeed.PriceUpdated(ETH, Price.wrap(PRICE), uint40(START), 7);
        vm.expectEmit(address(feed));
        emit IPriceFeed.PriceUpdated(DOGE, Price.wrap(0.1e18), uint40(START), 7);
        (uint16[] memory markets, Price[] memory prices) = feed.use(pack(update));
        assertEq(markets.length, 2);
        assertEq(markets[0], ETH);
        assertEq(markets[1], DOGE);
        assertEq(prices.length, 2);
        assertEq(Price.unwrap(prices[0]), PRICE);
        assertEq(Price.unwrap(prices[1]), 0.1e18);
    }

    function test_Use_PushesAtBothAgeEdges() public {
        feed.use(packedEth(START - 10, PRICE));
        assertEq(feed.quote(ETH).timestamp, START - 10);
        feed.use(packedEth(START + 15, PRICE));
        assertEq(feed.quote(ETH).timestamp, START + 15);
    }

    function test_Use_BeginsGraceToo() public {
        pushEth(START, PRICE);
        vm.warp(START + 601);
        feed.use(packedEth(START + 601, PRICE));
        assertEq(feed.graceUntil(ETH), START + 901);
    }

    function test_Use_OfAnyAgeWithoutPushing() public {
        assertUsedButNotPushed(ethUpdate(START - 11, PRICE));
        assertUsedButNotPushed(ethUpdate(START - 1_000_000, PRICE));
        assertUsedButNotPushed(ethUpdate(START + 16, PRICE));
        assertUsedButNotPushed(ethUpdate(type(uint40).max, PRICE));
    }

    function test_Use_OfWhatIsNotNewerWithoutPushing() public {
        pushEth(START, PRICE + 1);
        assertUsedButNotPushed(ethUpdate(START, PRICE));
        assertUsedButNotPushed(ethUpdate(START - 1, PRICE));
    }

    function test_Use_OfWhatIsNotNewerForOneMarketPushesNone() public {
        feed.push(updateBy(3, uint40(START), hex"0002", abi.encodePacked(uint96(0.1e18))));
        uint256 dogeWord = feed.word(DOGE);
        assertUsedButNotPushed(both(uint40(START), PRICE, 0.2e18));
        assertEq(feed.word(DOGE), dogeWord);
    }

    function test_RevertWhen_Use_IsNotVerified() public {
        Update memory update = unpackedBy(2, uint40(START), ETH_ONLY, abi.encodePacked(uint96(PRICE)));
        vm.expectRevert(abi.encodeWithSelector(IPriceFeed.BadReportCount.selector, 2, 3));
        feed.use(pack(update));
    }

    // ---- verify: who signed

    function test_ReportHash_IsThatOfEip712() public view {
        assertEq(feed.reportHash(uint64(START), "m", "p"), digest(address(feed), CHAIN, uint64(START), "m", "p"));
    }

    function test_Verify_ChangesNothing() public view {
        (uint16[] memory markets, Price[] memory prices, uint32 signers) =
            feed.verify(bothUpdate(uint40(START - 9999), PRICE, 0.1e18));
        assertEq(markets.length, 2);
        assertEq(markets[0], ETH);
        assertEq(markets[1], DOGE);
        assertEq(Price.unwrap(prices[0]), PRICE);
        assertEq(Price.unwrap(prices[1]), 0.1e18);
        assertEq(signers, 7);
        assertEq(feed.word(ETH), 0);
    }

    function test_RevertWhen_Verify_CountIsEvenOrBelowTheQuorum() public {
        expectBadCount(0, 3);
        expectBadCount(1, 3);
        expectBadCount(2, 3);
        expectBadCount(4, 3);
        setQuorum(5);
        expectBadCount(3, 5);
        expectBadCount(4, 5);
    }

    function test_Verify_OddCountsFromTheQuorumUp() public {
        (,, uint32 signers) = feed.verify(packedEth(START, PRICE));
        assertEq(signers, 7);
        (,, signers) = feed.verify(updateBy(5, uint40(START), ETH_ONLY, abi.encodePacked(uint96(PRICE))));
        assertEq(signers, 31);
        setQuorum(5);
        (,, signers) = feed.verify(updateBy(5, uint40(START), ETH_ONLY, abi.encodePacked(uint96(PRICE))));
        assertEq(signers, 31);
    }

    function test_RevertWhen_Verify_NobodyReportsYet() public {
        feed = new PriceFeed(address(this));
        Update memory update = unpackedBy(1, uint40(START), ETH_ONLY, abi.encodePacked(uint96(PRICE)));
        vm.expectRevert(abi.encodeWithSelector(IPriceFeed.NotReporter.selector, vm.addr(reporterKeys[0])));
        feed.verify(pack(update));
        update.reports = new Report[](0);
        vm.expectRevert(abi.encodeWithSelector(IPriceFeed.BadReportCount.selector, 0, 0));
        feed.verify(pack(update));
    }

    function test_RevertWhen_Verify_AReporterIsThereTwice() public {
        Update memory update = ethUpdate(START, PRICE);
        update.reports[1] = update.reports[0];
        expectUnsorted(update, reporter(0), reporter(0));
        update.reports[1] = report(reporterKeys[0], uint40(START), ETH_ONLY, abi.encodePacked(uint96(PRICE + 1)));
        expectUnsorted(update, reporter(0), reporter(0));
    }

    function test_RevertWhen_Verify_SignersAreNotSorted() public {
        Update memory update = ethUpdate(START, PRICE);
        (update.reports[1], update.reports[2]) = (update.reports[2], update.reports[1]);
        expectUnsorted(update, reporter(2), reporter(1));
    }

    function test_RevertWhen_Verify_ASignerIsAStranger() public {
        (address stranger, uint256 key) = makeAddrAndKey("stranger");
        Update memory update = ethUpdate(START, PRICE);
        update.reports[0] = report(key, uint40(START), ETH_ONLY, abi.encodePacked(uint96(PRICE)));
        expectNotReporter(update, stranger);
    }

    function test_RevertWhen_Verify_ASignerWasRemoved() public {
        Update memory update = ethUpdate(START, PRICE);
        setReporters(none(), one(reporter(0)), 3);
        expectNotReporter(update, reporter(0));
    }

    // ---- verify: replays

    function test_RevertWhen_Verify_IsOfAnotherChain() public {
        vm.chainId(10_143);
        Update memory update = ethUpdate(START, PRICE);
        feed.verify(pack(update));
        vm.chainId(CHAIN);
        expectNotReporter(update, recovered(update));
    }

    function test_RevertWhen_Verify_IsOfAnotherContract() public {
        PriceFeed here = feed;
        feed = new PriceFeed(address(this));
        Update memory update = ethUpdate(START, PRICE);
        feed = here;
        expectNotReporter(update, recovered(update));
    }

    function test_RevertWhen_Verify_IsOfAnotherMarketList() public {
        Update memory update = both(uint40(START), PRICE, 0.1e18);
        update.markets = hex"00010003";
        expectNotReporter(update, recovered(update));
    }

    function test_RevertWhen_Verify_IsOfAnotherTime() public {
        Update memory update = ethUpdate(START, PRICE);
        update.timestamp = uint40(START + 1);
        expectNotReporter(update, recovered(update));
    }

    function test_RevertWhen_Verify_IsOfOtherPrices() public {
        Update memory update = ethUpdate(START, PRICE);
        update.reports[0].prices = abi.encodePacked(uint96(PRICE + 1));
        expectNotReporter(update, recovered(update));
    }

    // ---- verify: malformed signatures

    function test_RevertWhen_Verify_SIsHigh() public {
        Update memory update = ethUpdate(START, PRICE);
        (bytes32 r, bytes32 s, uint8 v) = parts(update.reports[0].signature);
        bytes32 high = bytes32(CURVE_ORDER - uint256(s));
        update.reports[0].signature = abi.encodePacked(r, high, v == 27 ? 28 : 27);
        vm.expectRevert(abi.encodeWithSelector(ECDSA.ECDSAInvalidSignatureS.selector, high));
        feed.verify(pack(update));
    }

    function test_RevertWhen_Verify_SignatureHasAnotherLength() public {
        Update memory update = ethUpdate(START, PRICE);
        bytes memory good = update.reports[2].signature;
        (bytes32 r, bytes32 s, uint8 v) = parts(good);
        // 8 bytes of head, 77 a report
        expectBadUpdate(update, "", 8 + 2 * 77 + 12);
        expectBadUpdate(update, abi.encodePacked(r, bytes32(uint256(s) | uint256(v - 27) << 255)), 8 + 2 * 77 + 76);
        expectBadUpdate(update, abi.encodePacked(good, uint8(0)), 8 + 3 * 77 + 1);
    }

    function test_RevertWhen_Verify_SignatureIsNone() public {
        Update memory update = ethUpdate(START, PRICE);
        (bytes32 r, bytes32 s, uint8 v) = parts(update.reports[0].signature);
        expectInvalid(update, abi.encodePacked(r, s, v - 27));
        expectInvalid(update, abi.encodePacked(r, s, uint8(29)));
        expectInvalid(update, abi.encodePacked(bytes32(0), s, v));
        expectInvalid(update, abi.encodePacked(r, bytes32(0), v));
    }

    // ---- verify: markets and prices

    function test_RevertWhen_Verify_HasNoMarkets() public {
        Update memory update = unpackedBy(3, uint40(START), "", "");
        vm.expectRevert(abi.encodeWithSelector(IPriceFeed.BadUpdate.selector, 6 + 3 * 65, 0));
        feed.verify(pack(update));
        vm.expectRevert(abi.encodeWithSelector(IPriceFeed.BadUpdate.selector, 0, 0));
        feed.verify("");
    }

    function test_RevertWhen_Verify_MarketsAreNotInRisingOrderFromOne() public {
        bytes memory two_ = abi.encodePacked(uint96(PRICE), uint96(PRICE));
        expectUnsortedMarkets(hex"0000", abi.encodePacked(uint96(PRICE)), 0, 0);
        expectUnsortedMarkets(hex"00000001", two_, 0, 0);
        expectUnsortedMarkets(hex"00010001", two_, 1, 1);
        expectUnsortedMarkets(hex"00020001", two_, 2, 1);
    }

    function test_RevertWhen_Push_MarketsAreNotInRisingOrder() public {
        bytes memory prices = abi.encodePacked(uint96(PRICE), uint96(1), uint96(PRICE + 1));
        bytes memory update = updateBy(3, uint40(START), hex"000100020001", prices);
        vm.expectRevert(abi.encodeWithSelector(IPriceFeed.UnsortedMarkets.selector, 2, 1));
        feed.push(update);
        assertEq(feed.word(ETH), 0);
        vm.expectRevert(abi.encodeWithSelector(IPriceFeed.UnsortedMarkets.selector, 2, 1));
        feed.use(update);
    }

    function test_RevertWhen_Verify_AReportLacksAPrice() public {
        Update memory update = unpackedBy(3, uint40(START), BOTH, abi.encodePacked(uint96(PRICE), uint96(1)));
        update.reports[2] = report(reporterKeys[2], uint40(START), BOTH, abi.encodePacked(uint96(PRICE)));
        // 10 bytes of head, 89 a report, 12 too few
        vm.expectRevert(abi.encodeWithSelector(IPriceFeed.BadUpdate.selector, 10 + 3 * 89 - 12, 2));
        feed.verify(pack(update));
    }

    function test_RevertWhen_Verify_TheNumberOfMarketsIsAnother() public {
        // the bytes of three reports of one market, told to be of two: no signature fits what is cut out
        bytes memory packed = packedEth(START, PRICE);
        packed[5] = 0x02;
        vm.expectRevert(abi.encodeWithSelector(IPriceFeed.BadUpdate.selector, 8 + 3 * 77, 2));
        feed.verify(packed);
    }

    function test_Verify_MiddlePricesAtTheirBounds() public view {
        assertEq(middleOf(ethUpdate(START, 1)), 1);
        assertEq(middleOf(ethUpdate(START, 2 ** 84 - 1)), 2 ** 84 - 1);
    }

    function test_RevertWhen_Verify_MiddlePriceIsZeroOrTooLarge() public {
        expectBadPrice(ethUpdate(START, 0), ETH, 0);
        expectBadPrice(ethUpdate(START, 2 ** 84), ETH, 2 ** 84);
        expectBadPrice(ethUpdate(START, type(uint96).max), ETH, type(uint96).max);
        expectBadPrice(both(uint40(START), PRICE, 0), DOGE, 0);
    }

    function test_Verify_OneLiarAndTwoSilent() public view {
        assertEq(middleOf(updateOf(three(0, 2001e18, 2000e18))), 2000e18);
        assertEq(middleOf(updateOf(three(2001e18, type(uint96).max, 2000e18))), 2001e18);
        assertEq(middleOf(updateOf(three(2001e18, 2000e18, 1))), 2000e18);
    }

    function test_Verify_TheMiddleOfEveryOddCount() public {
        replaceReporters(32, 17);
        for (uint256 count = 17; count <= 31; count += 2) {
            uint256[] memory prices = new uint256[](count);
            // 1 to count in a mixed order: 11 has no factor in common with any of these counts
            for (uint256 i = 0; i < count; ++i) {
                prices[i] = (i * 11) % count + 1;
            }
            (, Price[] memory got, uint32 signers) = feed.verify(pack(updateOf(prices)));
            assertEq(Price.unwrap(got[0]), (count + 1) / 2);
            assertEq(signers, 2 ** count - 1);
        }
    }

    function test_Verify_OneOfOneForDevelopment() public {
        replaceReporters(1, 1);
        uint256[] memory prices = new uint256[](1);
        prices[0] = 7;
        assertEq(middleOf(updateOf(prices)), 7);
    }

    function test_Verify_SixteenMarketsByThirtyTwoReporters() public {
        replaceReporters(32, 17);
        (bytes memory markets, bytes memory prices) = sixteen();
        Update memory update;
        (update.timestamp, update.markets, update.reports) = (uint40(START), markets, new Report[](31));
        for (uint256 i = 0; i < 31; ++i) {
            update.reports[i] = report(reporterKeys[i + 1], uint40(START), markets, prices);
        }
        // all but the first: bits 1 to 31
        vm.expectEmit(address(feed));
        emit IPriceFeed.PriceUpdated(16, Price.wrap(1600e18), uint40(START), 0xfffffffe);
        feed.push(pack(update));
        for (uint16 market = 1; market <= 16; ++market) {
            assertEq(Price.unwrap(feed.quote(market).price), market * 100e18);
        }
    }

    // ---- reporters

    function test_SetReporters_TellsEachAndTheQuorum() public {
        address[] memory added = two(alice, bob);
        vm.expectEmit(address(feed));
        emit IPriceFeed.ReporterSet(reporter(1), 1, false);
        vm.expectEmit(address(feed));
        emit IPriceFeed.ReporterSet(alice, 1, true);
        vm.expectEmit(address(feed));
        emit IPriceFeed.ReporterSet(bob, 5, true);
        vm.expectEmit(address(feed));
        emit IPriceFeed.QuorumSet(5);
        setReporters(added, one(reporter(1)), 5);
        assertEq(feed.reporterCount(), 6);
        assertEq(feed.quorum(), 5);
        assertEq(feed.reporterIndex(alice), 2);
        assertEq(feed.reporterIndex(bob), 6);
        assertEq(feed.reporterIndex(reporter(1)), 0);
        assertEq(feed.reporterIndex(reporter(4)), 5);
    }

    function test_SetReporters_TheQuorumAlone() public {
        setQuorum(5);
        assertEq(feed.quorum(), 5);
        assertEq(feed.reporterCount(), 5);
    }

    function test_RevertWhen_SetReporters_QuorumIsNotAnOddMajority() public {
        expectBadReporters(none(), none(), 0, 5);
        expectBadReporters(none(), none(), 1, 5);
        expectBadReporters(none(), none(), 2, 5);
        expectBadReporters(none(), none(), 4, 5);
        expectBadReporters(none(), none(), 7, 5);
        // 3 of 6 is half, not more
        expectBadReporters(one(alice), none(), 3, 6);
        // of two there is no odd majority; of none, no quorum
        expectBadReporters(none(), firstReporters(3), 1, 2);
        expectBadReporters(none(), firstReporters(5), 1, 0);
    }

    function test_SetReporters_ThreeOfFourAndOneOfOne() public {
        setReporters(none(), one(reporter(0)), 3);
        assertEq(feed.reporterCount(), 4);
        setReporters(none(), rest(), 1);
        assertEq(feed.reporterCount(), 1);
        assertEq(feed.quorum(), 1);
    }

    function test_RevertWhen_SetReporters_ThirtyThree() public {
        replaceReporters(32, 17);
        vm.expectRevert(abi.encodeWithSelector(IPriceFeed.TooManyReporters.selector, 33, 32));
        setReporters(one(alice), none(), 17);
        // a freed place is taken again
        address last = vm.addr(reporterKeys[31]);
        vm.expectEmit(address(feed));
        emit IPriceFeed.ReporterSet(alice, 31, true);
        setReporters(one(alice), one(last), 17);
    }

    function test_RevertWhen_SetReporters_AddsOneThatIs() public {
        vm.expectRevert(abi.encodeWithSelector(IPriceFeed.ReporterExists.selector, reporter(2)));
        setReporters(one(reporter(2)), none(), 3);
        vm.expectRevert(abi.encodeWithSelector(IPriceFeed.ReporterExists.selector, alice));
        setReporters(two(alice, alice), none(), 5);
    }

    function test_RevertWhen_SetReporters_RemovesOneThatIsNot() public {
        vm.expectRevert(abi.encodeWithSelector(IPriceFeed.UnknownReporter.selector, alice));
        setReporters(none(), one(alice), 3);
        vm.expectRevert(abi.encodeWithSelector(IPriceFeed.UnknownReporter.selector, reporter(0)));
        setReporters(none(), two(reporter(0), reporter(0)), 3);
    }

    function test_RevertWhen_SetReporters_IsCalledByAnybodyElse() public {
        vm.expectRevert(abi.encodeWithSelector(IPriceFeed.NotAllowed.selector, alice, address(governance)));
        vm.prank(alice);
        feed.setReporters(none(), none(), 3);
    }

    // ---- parameters

    function test_SetParams_StoresAndTells() public {
        FeedParams memory params = FeedParams({maxAge: 61, pushMaxAge: 11, outageGap: 601, gracePeriod: 301});
        vm.expectEmit(address(feed));
        emit IPriceFeed.FeedParamsChanged(params);
        setFeed(params);
        assertEq(abi.encode(feed.params()), abi.encode(params));
    }

    function test_RevertWhen_SetParams_IsCalledByAnybodyElse() public {
        vm.expectRevert(abi.encodeWithSelector(IPriceFeed.NotAllowed.selector, alice, address(governance)));
        vm.prank(alice);
        feed.setParams(feedParams());
    }

    // ---- expectations

    function assertIntegral(uint256 time, uint256 want) private {
        uint256 here = vm.getBlockTimestamp();
        vm.warp(time);
        assertEq(feed.quote(ETH).integral, want);
        assertEq(feed.integral(ETH), want);
        vm.warp(here);
    }

    function assertAge(uint256 time, bool fresh, bool recent) private {
        vm.warp(time);
        assertEq(feed.quote(ETH).fresh, fresh, "fresh");
        assertEq(feed.quote(ETH).recent, recent, "recent");
        (Price price, uint40 timestamp, bool alsoRecent) = feed.latest(ETH);
        assertEq(Price.unwrap(price), PRICE);
        assertEq(timestamp, feed.quote(ETH).timestamp);
        assertEq(alsoRecent, recent, "latest");
    }

    function assertUsedButNotPushed(Update memory update) private {
        uint256 before = feed.word(ETH);
        vm.recordLogs();
        (, Price[] memory prices) = feed.use(pack(update));
        assertEq(Price.unwrap(prices[0]), PRICE);
        assertEq(vm.getRecordedLogs().length, 0);
        assertEq(feed.word(ETH), before);
    }

    function expectBadCount(uint256 count, uint8 quorum) private {
        Update memory update = unpackedBy(count, uint40(START), ETH_ONLY, abi.encodePacked(uint96(PRICE)));
        vm.expectRevert(abi.encodeWithSelector(IPriceFeed.BadReportCount.selector, count, quorum));
        feed.verify(pack(update));
    }

    function expectUnsorted(Update memory update, address previous, address signer) private {
        vm.expectRevert(abi.encodeWithSelector(IPriceFeed.UnsortedSigners.selector, previous, signer));
        feed.verify(pack(update));
    }

    function expectNotReporter(Update memory update, address signer) private {
        vm.expectRevert(abi.encodeWithSelector(IPriceFeed.NotReporter.selector, signer));
        feed.verify(pack(update));
    }

    /// @dev With `signature` in place of the last one, the update is of `length` bytes.
    function expectBadUpdate(Update memory update, bytes memory signature, uint256 length) private {
        update.reports[2].signature = signature;
        vm.expectRevert(abi.encodeWithSelector(IPriceFeed.BadUpdate.selector, length, 1));
        feed.verify(pack(update));
    }

    function expectInvalid(Update memory update, bytes memory signature) private {
        update.reports[0].signature = signature;
        vm.expectRevert(ECDSA.ECDSAInvalidSignature.selector);
        feed.verify(pack(update));
    }

    function expectUnsortedMarkets(bytes memory markets, bytes memory prices, uint16 previous, uint16 market) private {
        Update memory update = unpackedBy(3, uint40(START), markets, prices);
        vm.expectRevert(abi.encodeWithSelector(IPriceFeed.UnsortedMarkets.selector, previous, market));
        feed.verify(pack(update));
    }

    function expectBadPrice(Update memory update, uint16 market, uint256 price) private {
        vm.expectRevert(abi.encodeWithSelector(IPriceFeed.BadPrice.selector, market, price, 2 ** 84));
        feed.verify(pack(update));
    }

    function expectBadReporters(address[] memory add, address[] memory remove, uint8 quorum, uint256 active) private {
        vm.expectRevert(abi.encodeWithSelector(IPriceFeed.BadReporters.selector, active, quorum));
        setReporters(add, remove, quorum);
    }

    // ---- updates

    function pushEth(uint256 timestamp, uint256 price) private {
        feed.push(packedEth(timestamp, price));
    }

    function packedEth(uint256 timestamp, uint256 price) private view returns (bytes memory) {
        return pack(ethUpdate(timestamp, price));
    }

    function both(uint40 timestamp, uint256 eth, uint256 doge) private view returns (Update memory) {
        return unpackedBy(3, timestamp, BOTH, abi.encodePacked(uint96(eth), uint96(doge)));
    }

    function ethUpdate(uint256 timestamp, uint256 price) private view returns (Update memory) {
        return unpackedBy(3, uint40(timestamp), ETH_ONLY, abi.encodePacked(uint96(price)));
    }

    /// @dev One report a price, by the first reporters.
    function updateOf(uint256[] memory prices) private view returns (Update memory update) {
        update.timestamp = uint40(START);
        update.markets = ETH_ONLY;
        update.reports = new Report[](prices.length);
        for (uint256 i = 0; i < prices.length; ++i) {
            bytes memory packed = abi.encodePacked(uint96(prices[i]));
            update.reports[i] = report(reporterKeys[i], uint40(START), ETH_ONLY, packed);
        }
    }

    function three(uint256 a, uint256 b, uint256 c) private pure returns (uint256[] memory prices) {
        prices = new uint256[](3);
        (prices[0], prices[1], prices[2]) = (a, b, c);
    }

    function sixteen() private pure returns (bytes memory markets, bytes memory prices) {
        for (uint16 market = 1; market <= 16; ++market) {
            markets = abi.encodePacked(markets, market);
            prices = abi.encodePacked(prices, uint96(market * 100e18));
        }
    }

    function middleOf(Update memory update) private view returns (uint256) {
        (, Price[] memory prices,) = feed.verify(pack(update));
        return Price.unwrap(prices[0]);
    }

    // ---- signatures

    function digest(address target, uint256 chainId, uint64 timestamp, bytes32 marketsHash, bytes32 pricesHash)
        private
        pure
        returns (bytes32)
    {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("Tidemark"),
                keccak256("1"),
                chainId,
                target
            )
        );
        bytes32 typehash = keccak256("Report(uint64 timestamp,bytes32 marketsHash,bytes32 pricesHash)");
        bytes32 hash = keccak256(abi.encode(typehash, timestamp, marketsHash, pricesHash));
        return keccak256(abi.encodePacked(hex"1901", domain, hash));
    }

    /// @dev Whom the first signature belongs to as this contract, on this chain, reads the update.
    function recovered(Update memory update) private view returns (address) {
        (bytes32 r, bytes32 s, uint8 v) = parts(update.reports[0].signature);
        bytes32 hash = digest(
            address(feed), CHAIN, update.timestamp, keccak256(update.markets), keccak256(update.reports[0].prices)
        );
        return ecrecover(hash, v, r, s);
    }

    function parts(bytes memory signature) private pure returns (bytes32 r, bytes32 s, uint8 v) {
        assertEq(signature.length, 65);
        bytes32[3] memory words;
        for (uint256 i = 0; i < 65; ++i) {
            words[i / 32] |= bytes32(signature[i]) >> (8 * (i % 32));
        }
        return (words[0], words[1], uint8(words[2][0]));
    }

    // ---- reporters

    function setReporters(address[] memory add, address[] memory remove, uint8 quorum) private {
        vm.prank(address(governance));
        feed.setReporters(add, remove, quorum);
    }

    function setQuorum(uint8 quorum) private {
        setReporters(none(), none(), quorum);
    }

    function setFeed(FeedParams memory params) private {
        vm.prank(address(governance));
        feed.setParams(params);
    }

    /// @dev `count` new reporters in place of all; sorted, so that the i-th has bit i.
    function replaceReporters(uint256 count, uint8 quorum) private {
        address[] memory removed = firstReporters(REPORTERS);
        delete reporterKeys;
        address[] memory added = new address[](count);
        for (uint256 i = 0; i < count; ++i) {
            uint256 key = uint256(keccak256(abi.encode("another", i)));
            address who = vm.addr(key);
            reporterKeys.push(key);
            uint256 place = i;
            for (; place > 0 && added[place - 1] > who; --place) {
                added[place] = added[place - 1];
                reporterKeys[place] = reporterKeys[place - 1];
            }
            (added[place], reporterKeys[place]) = (who, key);
        }
        setReporters(added, removed, quorum);
    }

    function reporter(uint256 i) private view returns (address) {
        return vm.addr(reporterKeys[i]);
    }

    function firstReporters(uint256 count) private view returns (address[] memory those) {
        those = new address[](count);
        for (uint256 i = 0; i < count; ++i) {
            those[i] = reporter(i);
        }
    }

    /// @dev The second to the fourth.
    function rest() private view returns (address[] memory those) {
        those = new address[](3);
        (those[0], those[1], those[2]) = (reporter(1), reporter(2), reporter(3));
    }

    function none() private pure returns (address[] memory) {
        return new address[](0);
    }

    function one(address who) private pure returns (address[] memory those) {
        those = new address[](1);
        those[0] = who;
    }

    function two(address a, address b) private pure returns (address[] memory those) {
        those = new address[](2);
        (those[0], those[1]) = (a, b);
    }
}

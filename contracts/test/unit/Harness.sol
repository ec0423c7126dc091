// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Book, Context, MarketParams} from "../../src/types/Types.sol";
import {FundingIndex, Price, Rate, Size, Usd, absSize} from "../../src/types/Units.sol";
import {Books} from "../../src/libraries/Books.sol";
import {Curve} from "../../src/libraries/Curve.sol";
import {Deleveraging} from "../../src/libraries/Deleveraging.sol";
import {FixedPoint} from "../../src/libraries/FixedPoint.sol";
import {Funding} from "../../src/libraries/Funding.sol";
import {Liquidations} from "../../src/libraries/Liquidations.sol";
import {Margin} from "../../src/libraries/Margin.sol";
import {Tokens} from "../../src/libraries/Tokens.sol";
import {Trade} from "../../src/libraries/Trade.sol";

/// @dev Library functions behind a call, so that a test can expect them to revert.
contract Harness {
    function mulDivUp(uint256 a, uint256 b, uint256 c) external pure returns (uint256) {
        return FixedPoint.mulDivUp(a, b, c);
    }

    function mulDivDown(uint256 a, uint256 b, uint256 c) external pure returns (uint256) {
        return FixedPoint.mulDivDown(a, b, c);
    }

    function floorDiv(int256 a, uint256 b) external pure returns (int256) {
        return FixedPoint.floorDiv(a, b);
    }

    function abs(int256 a) external pure returns (uint256) {
        return FixedPoint.abs(a);
    }

    function toUsd(uint256 tokens) external pure returns (Usd) {
        return Tokens.toUsd(tokens);
    }

    function addUsd(Usd a, Usd b) external pure returns (Usd) {
        return a + b;
    }

    function subUsd(Usd a, Usd b) external pure returns (Usd) {
        return a - b;
    }

    function negUsd(Usd a) external pure returns (Usd) {
        return -a;
    }

    function addSize(Size a, Size b) external pure returns (Size) {
        return a + b;
    }

    function subSize(Size a, Size b) external pure returns (Size) {
        return a - b;
    }

    function negSize(Size a) external pure returns (Size) {
        return -a;
    }

    function absolute(Size a) external pure returns (Size) {
        return absSize(a);
    }

    function addRate(Rate a, Rate b) external pure returns (Rate) {
        return a + b;
    }

    function subRate(Rate a, Rate b) external pure returns (Rate) {
        return a - b;
    }

    function negRate(Rate a) external pure returns (Rate) {
        return -a;
    }

    function addFundingIndex(FundingIndex a, FundingIndex b) external pure returns (FundingIndex) {
        return a + b;
    }

    function subFundingIndex(FundingIndex a, FundingIndex b) external pure returns (FundingIndex) {
        return a - b;
    }

    function notional(Size size, Price index) external pure returns (Usd) {
        return Curve.notional(size, index);
    }

    function value(Size size, Price index) external pure returns (Usd) {
        return Curve.value(size, index);
    }

    function premium(Size skew, Size scale) external pure returns (Rate) {
        return Curve.premium(skew, scale);
    }

    function markPrice(Price index, Size skew, Size scale) external pure returns (Price) {
        return Curve.markPrice(index, skew, scale);
    }

    function cost(Size delta, Size skew, Size scale, Price index) external pure returns (Usd) {
        return Curve.cost(delta, skew, scale, index);
    }

    function fillPrice(Usd paid, Size delta) external pure returns (Price) {
        return Curve.fillPrice(paid, delta);
    }

    function owed(Size size, FundingIndex side, FundingIndex entry) external pure returns (Usd) {
        return Funding.owed(size, side, entry);
    }

    function claims(Book memory book) external pure returns (Usd) {
        return Funding.claims(book);
    }

    function socialized(Usd amount, Size openInterest) external pure returns (FundingIndex) {
        return Funding.socialized(amount, openInterest);
    }

    function initialRate(Size size, MarketParams memory params) external pure returns (Rate) {
        return Margin.initialRate(size, params);
    }

    function shareUp(Usd amount, Rate rate) external pure returns (Usd) {
        return Margin.shareUp(amount, rate);
    }

    function profit(Book memory book, bool long, Price index) external pure returns (Usd) {
        return Books.profit(book, long, index);
    }

    function released(Usd entryNotional, Size closing, Size size) external pure returns (Usd) {
        return Trade.released(entryNotional, closing, size);
    }

    function paidProfit(Usd won, Usd sideProfit, Usd lpCash) external pure returns (Usd) {
        return Trade.paidProfit(won, sideProfit, lpCash);
    }

    function exceeds(Usd won, Rate share, Usd lpCash) external pure returns (bool) {
        return Deleveraging.exceeds(won, share, lpCash);
    }

    function liquidate(Context memory context) external pure {
        Liquidations.liquidate(context);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {FundingIndex, Rate, Size, Usd, absSize} from "../../src/types/Units.sol";
import {FixedPoint} from "../../src/libraries/FixedPoint.sol";
import {Margin} from "../../src/libraries/Margin.sol";
import {Tokens} from "../../src/libraries/Tokens.sol";
import {Twin} from "../twin/Twin.sol";

/// @dev Library functions and operators behind a call, so that a test can expect them to revert.
contract Harness is Twin {
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

    function shareUp(Usd amount, Rate rate) external pure returns (Usd) {
        return Margin.shareUp(amount, rate);
    }
}

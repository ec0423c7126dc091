// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

/// @dev USD, 18 decimals; credit > 0 > debt.
type Usd is int256;

/// @dev Base units, 18 decimals; long > 0 > short.
type Size is int256;

/// @dev USD per base unit, 18 decimals.
type Price is uint256;

/// @dev Fraction, 18 decimals: 1e18 = 100 %.
type Rate is int256;

/// @dev Cumulative funding of a side, USD per base unit, 18 decimals; what a unit of size has been charged so far.
type FundingIndex is int256;

using {
    addUsd as +,
    subUsd as -,
    negUsd as -,
    ltUsd as <,
    lteUsd as <=,
    gtUsd as >,
    gteUsd as >=,
    eqUsd as ==,
    neqUsd as !=
} for Usd global;
using {
    addSize as +,
    subSize as -,
    negSize as -,
    ltSize as <,
    lteSize as <=,
    gtSize as >,
    gteSize as >=,
    eqSize as ==,
    neqSize as !=
} for Size global;
using {ltPrice as <, ltePrice as <=, gtPrice as >, gtePrice as >=, eqPrice as ==, neqPrice as !=} for Price global;
using {
    addRate as +,
    subRate as -,
    negRate as -,
    ltRate as <,
    lteRate as <=,
    gtRate as >,
    gteRate as >=,
    eqRate as ==
} for Rate global;
using {addIndex as +, subIndex as -, eqIndex as ==} for FundingIndex global;

Usd constant ZERO_USD = Usd.wrap(0);
Size constant ZERO_SIZE = Size.wrap(0);
Rate constant ZERO_RATE = Rate.wrap(0);
/// @dev What an order may name as acceptable to mean "any": 0 for a sell, this for a buy. No fill reaches it.
Price constant ANY_PRICE = Price.wrap(type(uint96).max);

function addUsd(Usd a, Usd b) pure returns (Usd) {
    return Usd.wrap(Usd.unwrap(a) + Usd.unwrap(b));
}

function subUsd(Usd a, Usd b) pure returns (Usd) {
    return Usd.wrap(Usd.unwrap(a) - Usd.unwrap(b));
}

function negUsd(Usd a) pure returns (Usd) {
    return Usd.wrap(-Usd.unwrap(a));
}

function ltUsd(Usd a, Usd b) pure returns (bool) {
    return Usd.unwrap(a) < Usd.unwrap(b);
}

function lteUsd(Usd a, Usd b) pure returns (bool) {
    return Usd.unwrap(a) <= Usd.unwrap(b);
}

function gtUsd(Usd a, Usd b) pure returns (bool) {
    return Usd.unwrap(a) > Usd.unwrap(b);
}

function gteUsd(Usd a, Usd b) pure returns (bool) {
    return Usd.unwrap(a) >= Usd.unwrap(b);
}

function eqUsd(Usd a, Usd b) pure returns (bool) {
    return Usd.unwrap(a) == Usd.unwrap(b);
}

function neqUsd(Usd a, Usd b) pure returns (bool) {
    return Usd.unwrap(a) != Usd.unwrap(b);
}

function minUsd(Usd a, Usd b) pure returns (Usd) {
    return a < b ? a : b;
}

function maxUsd(Usd a, Usd b) pure returns (Usd) {
    return a > b ? a : b;
}

function addSize(Size a, Size b) pure returns (Size) {
    return Size.wrap(Size.unwrap(a) + Size.unwrap(b));
}

function subSize(Size a, Size b) pure returns (Size) {
    return Size.wrap(Size.unwrap(a) - Size.unwrap(b));
}

function negSize(Size a) pure returns (Size) {
    return Size.wrap(-Size.unwrap(a));
}

function ltSize(Size a, Size b) pure returns (bool) {
    return Size.unwrap(a) < Size.unwrap(b);
}

function lteSize(Size a, Size b) pure returns (bool) {
    return Size.unwrap(a) <= Size.unwrap(b);
}

function gtSize(Size a, Size b) pure returns (bool) {
    return Size.unwrap(a) > Size.unwrap(b);
}

function gteSize(Size a, Size b) pure returns (bool) {
    return Size.unwrap(a) >= Size.unwrap(b);
}

function eqSize(Size a, Size b) pure returns (bool) {
    return Size.unwrap(a) == Size.unwrap(b);
}

function neqSize(Size a, Size b) pure returns (bool) {
    return Size.unwrap(a) != Size.unwrap(b);
}

/// @dev |a|, as a size that is never negative.
function absSize(Size a) pure returns (Size) {
    return a < ZERO_SIZE ? -a : a;
}

function ltPrice(Price a, Price b) pure returns (bool) {
    return Price.unwrap(a) < Price.unwrap(b);
}

function ltePrice(Price a, Price b) pure returns (bool) {
    return Price.unwrap(a) <= Price.unwrap(b);
}

function gtPrice(Price a, Price b) pure returns (bool) {
    return Price.unwrap(a) > Price.unwrap(b);
}

function gtePrice(Price a, Price b) pure returns (bool) {
    return Price.unwrap(a) >= Price.unwrap(b);
}

function eqPrice(Price a, Price b) pure returns (bool) {
    return Price.unwrap(a) == Price.unwrap(b);
}

function neqPrice(Price a, Price b) pure returns (bool) {
    return Price.unwrap(a) != Price.unwrap(b);
}

function addRate(Rate a, Rate b) pure returns (Rate) {
    return Rate.wrap(Rate.unwrap(a) + Rate.unwrap(b));
}

function subRate(Rate a, Rate b) pure returns (Rate) {
    return Rate.wrap(Rate.unwrap(a) - Rate.unwrap(b));
}

function negRate(Rate a) pure returns (Rate) {
    return Rate.wrap(-Rate.unwrap(a));
}

function ltRate(Rate a, Rate b) pure returns (bool) {
    return Rate.unwrap(a) < Rate.unwrap(b);
}

function lteRate(Rate a, Rate b) pure returns (bool) {
    return Rate.unwrap(a) <= Rate.unwrap(b);
}

function gtRate(Rate a, Rate b) pure returns (bool) {
    return Rate.unwrap(a) > Rate.unwrap(b);
}

function gteRate(Rate a, Rate b) pure returns (bool) {
    return Rate.unwrap(a) >= Rate.unwrap(b);
}

function eqRate(Rate a, Rate b) pure returns (bool) {
    return Rate.unwrap(a) == Rate.unwrap(b);
}

function addIndex(FundingIndex a, FundingIndex b) pure returns (FundingIndex) {
    return FundingIndex.wrap(FundingIndex.unwrap(a) + FundingIndex.unwrap(b));
}

function subIndex(FundingIndex a, FundingIndex b) pure returns (FundingIndex) {
    return FundingIndex.wrap(FundingIndex.unwrap(a) - FundingIndex.unwrap(b));
}

function eqIndex(FundingIndex a, FundingIndex b) pure returns (bool) {
    return FundingIndex.unwrap(a) == FundingIndex.unwrap(b);
}

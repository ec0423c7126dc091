// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Book, Cash, Context, Fill, GlobalParams, Liquidation, MarketParams, Position} from "../types/Types.sol";
import {Price, Rate, Size, Usd, ZERO_SIZE, ZERO_USD, absSize, maxUsd, minUsd} from "../types/Units.sol";
import {Books} from "./Books.sol";
import {Curve} from "./Curve.sol";
import {FixedPoint} from "./FixedPoint.sol";
import {Funding} from "./Funding.sol";
import {Margin} from "./Margin.sol";
import {Tokens} from "./Tokens.sol";
import {Trade} from "./Trade.sol";

/// @title Liquidation and the loss waterfall: F-10 and F-11.
library Liquidations {
    using FixedPoint for uint256;

    /// @dev E and MM at the latest price; liquidatable iff E < MM.
    function health(Context memory context) internal pure returns (Usd equity, Usd required) {
        Price index = context.quote.price;
        equity = Margin.equity(context.position, context.book, index);
        required = Margin.maintenanceMargin(context.position.size, index, context.params, context.globals);
    }

    /// @dev F-10: closes a part of a liquidatable position, or all of it. Moves `context` to the state after, but for
    /// what `socialize` does with a deficit.
    function liquidate(Context memory context) internal pure returns (Liquidation memory outcome) {
        Price index = context.quote.price;
        Size size = context.position.size;
        (Usd equity,) = health(context);
        Usd notional = Curve.notional(size, index);
        Rate mmr = Margin.maintenanceRate(size, context.params);
        outcome.marginRatio = Margin.marginRatio(equity, notional);
        outcome.penaltyRate = penaltyRate(outcome.marginRatio, mmr, context.params);
        bool shallow = equity > ZERO_USD && outcome.marginRatio + outcome.marginRatio >= mmr;
        if (shallow && notional > Tokens.toUsd(context.globals.dust) && closePart(context, outcome)) return outcome;
        closeAll(context, outcome, index);
        outcome.penalty = minUsd(
            maxUsd(Margin.shareUp(notional, outcome.penaltyRate), Tokens.toUsd(context.globals.minReward)),
            maxUsd(context.position.margin, ZERO_USD)
        );
        payPenalty(context, outcome);
        settleClosed(context, outcome);
    }

    /// @dev F-10: grows from pMin at r >= mmr to pMax at r = 0.
    function penaltyRate(Rate ratio, Rate mmr, MarketParams memory params) internal pure returns (Rate) {
        Rate least = FixedPoint.ppm(params.minPenalty);
        if (ratio >= mmr) return least;
        uint256 range = uint256(Rate.unwrap(FixedPoint.ppm(params.maxPenalty) - least));
        uint256 depth = uint256(Rate.unwrap(mmr - ratio));
        return least + Rate.wrap(int256(range.mulDivUp(depth, uint256(Rate.unwrap(mmr)))));
    }

    /// @dev F-10: how much to close so that t of what is left remains, t half-way between imr and mmr.
    function partialSize(Size size, Rate ratio, Rate penaltyRate_, MarketParams memory params)
        internal
        pure
        returns (Size)
    {
        int256 sum = Rate.unwrap(Margin.initialRate(size, params) + Margin.maintenanceRate(size, params));
        Rate target = Rate.wrap(sum / 2);
        uint256 short = uint256(Rate.unwrap(target - ratio));
        uint256 gain = uint256(Rate.unwrap(target - penaltyRate_));
        return Size.wrap(int256(Curve.magnitude(size).mulDivUp(short, gain)));
    }

    /// @dev F-10: what the liquidator gets for a penalty, with what `insurance` can add.
    function reward(Usd penalty, Usd insurance, GlobalParams memory globals) internal pure returns (Usd) {
        Usd half = Usd.wrap(Usd.unwrap(penalty) / 2);
        Usd wanted = minUsd(maxUsd(half, Tokens.toUsd(globals.minReward)), Tokens.toUsd(globals.maxReward));
        return minUsd(wanted, penalty + insurance);
    }

    /// @dev Closes all of the position at `index` on the curve, without penalty.
    function closeAll(Context memory context, Liquidation memory outcome, Price index) internal pure {
        Size delta = -context.position.size;
        Usd cost = Books.cost(context.book, delta, context.params, index);
        outcome.closed = absSize(delta);
        outcome.fill = Trade.move(context.position, context.book, context.cash, index, delta, cost);
    }

    /// @dev F-11: of a closed position, the margin goes to the owner; a deficit is paid by insurance, then lpCash.
    function settleClosed(Context memory context, Liquidation memory outcome) internal pure {
        Usd margin = context.position.margin;
        context.position.margin = ZERO_USD;
        if (margin >= ZERO_USD) {
            outcome.payout = margin;
            return;
        }
        outcome.deficit = -margin;
        outcome.paidByInsurance = minUsd(outcome.deficit, context.cash.insurance);
        outcome.paidByPool = outcome.deficit - outcome.paidByInsurance;
        context.cash.insurance = context.cash.insurance - outcome.paidByInsurance;
        context.cash.lpCash = context.cash.lpCash - outcome.paidByPool;
    }

    /// @dev F-11: where the pool's part of a deficit leaves NAV negative, the other side gives up to its profit; the
    /// caller raises its funding index.
    function socialize(Context memory context, Liquidation memory outcome, Usd nav, bool otherIsLong) internal pure {
        Usd profit = maxUsd(Books.profit(context.book, otherIsLong, context.quote.price), ZERO_USD);
        Usd amount = minUsd(minUsd(-nav, outcome.paidByPool), profit);
        if (amount <= ZERO_USD) return;
        outcome.socializedPerUnit = Funding.socialized(amount, Books.openInterest(context.book, otherIsLong));
        outcome.socialized = amount;
        outcome.paidByPool = outcome.paidByPool - amount;
    }

    /// @dev F-10: closes a part; false, with `context` as it was, if that would not end well.
    function closePart(Context memory context, Liquidation memory outcome) private pure returns (bool) {
        Price index = context.quote.price;
        Size size = context.position.size;
        Size closing = partialSize(size, outcome.marginRatio, outcome.penaltyRate, context.params);
        Usd dust = Tokens.toUsd(context.globals.dust);
        if (closing >= absSize(size) || Curve.notional(absSize(size) - closing, index) <= dust) return false;
        Position memory position = Trade.copy(context.position);
        Book memory book = Books.copy(context.book);
        Cash memory cash = Trade.copy(context.cash);
        Size delta = size > ZERO_SIZE ? -closing : closing;
        Usd cost = Books.cost(book, delta, context.params, index);
        Fill memory fill = Trade.move(position, book, cash, index, delta, cost);
        Usd left = Margin.equity(position, book, index);
        Usd penalty =
            minUsd(Margin.shareUp(Curve.notional(closing, index), outcome.penaltyRate), maxUsd(left, ZERO_USD));
        Usd required = Margin.maintenanceMargin(position.size, index, context.params, context.globals);
        if (left - penalty < required || position.margin < penalty) return false;
        (context.position, context.book, context.cash) = (position, book, cash);
        (outcome.closed, outcome.penalty, outcome.fill) = (closing, penalty, fill);
        payPenalty(context, outcome);
        return true;
    }

    /// @dev F-10: penalty from margin; reward out of it, then out of insurance; the rest of it to insurance.
    function payPenalty(Context memory context, Liquidation memory outcome) private pure {
        outcome.reward = reward(outcome.penalty, context.cash.insurance, context.globals);
        context.position.margin = context.position.margin - outcome.penalty;
        context.cash.insurance = context.cash.insurance + outcome.penalty - outcome.reward;
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {BalanceReason, Fault, MarketParams, Order, Reason} from "../../src/types/Types.sol";
import {Usd} from "../../src/types/Units.sol";
import {Rules} from "../reference/Rules.sol";
import {Replay} from "./Replay.sol";

/// @dev Judges every call into the contracts: what the invariants say about an action, at its events or at its end.
abstract contract Watch is Replay {
    /// @dev What the present call has done so far.
    struct Deed {
        int256 navBefore;
        bool hadShares;
        /// Something other than fills at the latest price happened: NAV may move.
        bool movedOtherwise;
        uint256 fills;
        int256 poolFees;
        int256 cuts;
        /// Deficits that insurance did not pay.
        int256 poolLoss;
        int256 socialized;
        /// Most that rounding may have left to the pool.
        int256 dust;
        /// Of the newest position that was closed, below 0.
        int256 deficit;
        /// Of the newest position that was closed, before its penalty.
        int256 left;
    }

    /// @dev Who calls; what it may do beyond its own affairs.
    address internal actor;
    bool internal mayGovern;
    bool internal mayPush;
    bool internal mayMovePool;
    Deed internal deed;
    /// @dev Token units that were given to the exchange for nothing.
    uint256 internal donated;

    // ---- a call

    /// @dev Goes before each call into the contracts; `done` after it, or `refused`.
    function begin(address who) internal {
        vm.warp(clock);
        actor = who;
        delete deed;
        deed.navBefore = navNow();
        deed.hadShares = vault.totalSupply() != 0;
        vm.recordLogs();
    }

    function done() internal {
        replay(vm.getRecordedLogs());
        if (deed.fills != 0 && !deed.movedOtherwise) judgeNav();
        if (deed.socialized > 0 && deed.fills == 1) judgeSocialised();
        holds(12, till.lpCash >= 0 && till.insurance >= 0 && till.treasury >= 0, "negative cash");
        if (till.lpCash < int256(poolSeed) * 1e10) tally("lpCash below 1 % of its start");
        if (till.insurance == 0) tally("insurance empty");
    }

    /// @dev A call was refused: nothing happened, and only for one of the `allowed` selectors.
    function refused(string memory what, bytes memory reason, bytes memory allowed) internal {
        vm.getRecordedLogs();
        tallyRefusal(what, reason, allowed);
    }

    function navNow() internal view returns (int256) {
        return Usd.unwrap(exchange.poolSummary().nav);
    }

    /// @dev I-3, to the wei from below, and by rounding dust only from above.
    function judgeNav() private {
        int256 low = deed.navBefore - deed.poolLoss + deed.socialized;
        int256 now_ = navNow();
        holds(3, now_ >= low, string.concat("NAV fell by ", vm.toString(low - now_)));
        int256 high = low + deed.poolFees + deed.cuts + deed.dust;
        holds(3, now_ <= high, string.concat("NAV rose by more than dust: ", vm.toString(now_ - high)));
        tally("NAV compared over a fill");
    }

    /// @dev I-7: NAV would have been negative; what was taken fills it up to 0 at most.
    function judgeSocialised() private {
        int256 now_ = navNow();
        holds(7, now_ <= deed.dust, string.concat("socialised, but NAV is ", vm.toString(now_)));
    }

    // ---- its events

    function onPrice(uint16 market, uint256 price_, uint40 second) internal override {
        deed.movedOtherwise = true;
        holds(11, mayPush && said[second][market] == price_, "a price that no quorum said");
    }

    function onGoverned() internal override {
        deed.movedOtherwise = true;
        holds(11, mayGovern, "a parameter moved");
    }

    /// @dev I-11: money leaves a balance by its owner's will alone, or for an order of his delegate.
    function onBalance(address account, int256 delta, BalanceReason reason) internal override {
        if (delta >= 0) return;
        bool own = account == actor;
        if (reason == BalanceReason.Escrow) own = own || trusts[account][actor];
        else if (reason != BalanceReason.Withdrawal) own = own && reason == BalanceReason.MarginAdded;
        holds(11, own, "a balance was moved by another");
    }

    function onChange(address account, uint16 market, Change memory change, Held memory before) internal override {
        ++deed.fills;
        holds(12, change.margin >= 0, "negative margin");
        holds(11, mayChange(account, market, change, before), "a position was moved by another");
        if (change.index != indexOf(market)) deed.movedOtherwise = true;
        int256 fee = change.fee;
        if (deed.hadShares) deed.poolFees += fee - fee / 10 - fee / 5;
        deed.dust += dustOf(market, change.index);
        if (change.size == 0 && change.reason != Reason.Order) judgeClosed(before, change);
        if (change.reason == Reason.Order) judgeFill(account, market, change, before);
        if (change.reason == Reason.Liquidation) judgeLiquidation(market, change);
        tallyChange(change, before);
    }

    /// @dev What a fill may leave to the pool: it rounds amounts of units, priced, and funding per unit.
    function dustOf(uint16 market, uint256 index) internal view returns (int256) {
        Sums storage sum = sums[market];
        return 8 * (int256(index) / 1e18 + (sum.longs + sum.shorts) / 1e18 + 2);
    }

    /// @dev I-11: who may move a position, by the reason.
    function mayChange(address account, uint16 market, Change memory change, Held memory before)
        private
        view
        returns (bool)
    {
        Reason reason = change.reason;
        if (reason == Reason.MarginAdded) return account == actor;
        if (reason == Reason.Liquidation) return isUnhealthy(before, market);
        if (reason == Reason.Deleveraging) return actor == deleverager;
        if (reason == Reason.Settlement) return isEnded(market);
        Order storage order = book[change.orderId];
        return order.account == account && order.market == market && order.fillTime != 0;
    }

    /// @dev A position closed without its owner: what is left of it, and the deficit if that is negative.
    function judgeClosed(Held memory before, Change memory change) private {
        int256 left = before.margin - change.fundingPaid + change.realized;
        deed.left = left;
        deed.deficit = left < 0 ? -left : int256(0);
        if (left >= 0) return;
        tally("deficit");
        if (change.reason != Reason.Liquidation && deed.deficit > till.insurance) {
            deed.poolLoss += deed.deficit - till.insurance;
        }
    }

    /// @dev I-5: what its owner's fill leaves a position with.
    function judgeFill(address account, uint16 market, Change memory change, Held memory before) private {
        if (change.size == 0) return;
        Order storage order = book[change.orderId];
        Held memory now_ = held[account][market];
        (uint256 index, uint256 latest) = (change.index, indexOf(market));
        if (grew(before.size, now_.size)) {
            holds(5, now_.margin >= int256(uint256(globals.minMargin)) * 1e12, "increased below minMargin");
            holds(5, coversInitial(now_, market, index, true), "increased below IM");
        }
        if (Usd.unwrap(order.marginDelta) < 0) {
            holds(5, coversInitial(now_, market, index, false), "margin left below IM");
            holds(5, coversInitial(now_, market, latest, false), "margin left below IM at the latest price");
        }
        holds(5, equityOf(now_, market) >= maintenance(now_.size, market, latest), "left below MM");
    }

    /// @dev I-6: a partial liquidation ends healthy.
    function judgeLiquidation(uint16 market, Change memory change) private {
        tally(change.size == 0 ? "whole liquidation" : "partial liquidation");
        if (change.size == 0) return;
        Held memory now_ = Held(change.size, change.margin, change.entry, change.fundingEntry, change.epoch);
        holds(6, !isUnhealthy(now_, market), "partly liquidated, and still unhealthy");
    }

    function onLiquidated(address account, uint16 market, Closing memory closing) internal override {
        deed.poolLoss += closing.deficit - closing.paidByInsurance;
        if (closing.paidByInsurance > 0) tally("insurance paid");
        int256 paid = closing.paidByInsurance + closing.paidByPool + closing.socialized;
        holds(7, closing.deficit == paid, "a deficit that is not paid once");
        if (held[account][market].size != 0) return holds(6, closing.deficit == 0, "a partial one with a deficit");
        int256 left = deed.left < 0 ? int256(0) : deed.left;
        holds(6, closing.penalty <= left, "penalty above what is left");
        holds(6, closing.deficit == deed.deficit, "another deficit than the position's");
    }

    function onSocialized(uint16 market, bool long, int256 amount, int256 raised) internal override {
        tally("loss socialised");
        deed.socialized += amount;
        Sums storage sum = sums[market];
        int256 side = long ? sum.longs : sum.shorts;
        deed.dust += side / 1e18 + 1;
        holds(7, till.insurance == 0, "socialised before insurance was spent");
        int256 profit = long
            ? Rules.value(sum.longs, indexOf(market)) - sum.longEntry
            : Rules.value(-sum.shorts, indexOf(market)) - sum.shortEntry;
        holds(7, amount > 0 && amount <= profit, "socialised more than the side's profit");
        holds(7, amount <= deed.deficit, "socialised more than the deficit");
        holds(7, raised * side <= amount * 1e18 + side, "charged more than was socialised");
        holds(7, raised * side >= amount * 1e18, "charged less than was socialised");
    }

    function onCut(int256 amount) internal override {
        tally("payout cut");
        deed.cuts += amount;
    }

    function onCancelled(Fault fault) internal override {
        tally(string.concat("order cancelled for fault ", vm.toString(uint256(fault))));
    }

    function onDeleveraged(int256 ratioBefore, int256 ratioAfter) internal override {
        tally(ratioAfter > ratioBefore ? "deleveraged, ratio rose" : "deleveraged");
    }

    function tallyChange(Change memory change, Held memory before) private {
        if (change.reason == Reason.Settlement) return tally("position settled");
        if (change.reason != Reason.Order) return;
        if (change.size == 0) return tally("closed");
        if (before.size == 0) return tally(change.size > 0 ? "opened long" : "opened short");
        if ((before.size > 0) != (change.size > 0)) return tally("flipped");
        if (change.sizeDelta == 0) return tally("margin taken out");
        tally(grew(before.size, change.size) ? "increased" : "reduced");
    }

    // ---- requirements, of the rebuilt state

    function grew(int256 before, int256 now_) internal pure returns (bool) {
        if (Rules.mag(now_) > Rules.mag(before)) return true;
        return Rules.sign(before) * Rules.sign(now_) < 0;
    }

    /// @dev F-6 at the latest price.
    function equityOf(Held memory position_, uint16 market) internal view returns (int256) {
        (int256 long, int256 short) = fundingNow(market);
        int256 owed = Rules.owed(position_.size, position_.size > 0 ? long : short, position_.fundingEntry);
        return position_.margin + Rules.value(position_.size, indexOf(market)) - position_.entry - owed;
    }

    /// @dev F-4: both sides' funding, accrued to now.
    function fundingNow(uint16 market) internal view returns (int256 long, int256 short) {
        Sums storage sum = sums[market];
        (long, short) = (sum.fundingLong, sum.fundingShort);
        if (isEnded(market)) return (long, short);
        uint256 elapsed;
        unchecked {
            elapsed = (integralAt(sum.word, clock) - sum.integral) & type(uint120).max;
        }
        MarketParams storage p = params[market];
        int256 premium = Rules.premium(sum.longs - sum.shorts, p.skewScale);
        int256 rate = Rules.fundingRate(premium, p.fundingFactor, p.fundingCap);
        int256 pay = Rules.up(Rules.mag(rate), elapsed, 28_800e18);
        int256 get = Rules.down(Rules.mag(rate), elapsed, 28_800e18);
        if (rate > 0) (long, short) = (long + pay, short - get);
        if (rate < 0) (long, short) = (long - get, short + pay);
    }

    /// @dev F-7.
    function maintenance(int256 size, uint16 market, uint256 index) internal view returns (int256) {
        MarketParams storage p = params[market];
        int256 rate = Rules.requirementRate(p.maintenanceMargin, p.sizeFactor, size, p.skewScale, 2);
        return Rules.requirement(size, index, rate, globals.minMaintenance);
    }

    /// @dev F-7.
    function initial(int256 size, uint16 market, uint256 index) internal view returns (int256) {
        MarketParams storage p = params[market];
        int256 rate = Rules.requirementRate(p.initialMargin, p.sizeFactor, size, p.skewScale, 1);
        return Rules.requirement(size, index, rate, globals.minMargin);
    }

    /// @dev §3: margin with the worse of both pnl against IM; its funding was just settled.
    function coversInitial(Held memory position_, uint16 market, uint256 index, bool countsProfit)
        internal
        view
        returns (bool)
    {
        int256 pnl = worsePnl(position_, market, index);
        if (!countsProfit && pnl > 0) pnl = 0;
        return position_.margin + pnl >= initial(position_.size, market, index);
    }

    /// @dev The lesser of pnl at `index` and pnl at the own exit fill.
    function worsePnl(Held memory position_, uint16 market, uint256 index) internal view returns (int256) {
        Sums storage sum = sums[market];
        int256 exit = -Rules.cost(-position_.size, sum.longs - sum.shorts, params[market].skewScale, index);
        return Rules.least(Rules.value(position_.size, index), exit) - position_.entry;
    }

    function isUnhealthy(Held memory position_, uint16 market) internal view returns (bool) {
        if (position_.size == 0) return false;
        return equityOf(position_, market) < maintenance(position_.size, market, indexOf(market));
    }
}

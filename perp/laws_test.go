package perp

import (
	"math/rand/v2"
	"testing"
)

func TestCostIsPathIndependent(t *testing.T) { repeat(t, 20_000, 12_000, costIsPathIndependent) }

func TestNoRoundTripEarns(t *testing.T) { repeat(t, 10_000, 1_000, noRoundTripEarns) }

func TestPayerPaysAtLeastReceiver(t *testing.T) { repeat(t, 10_000, 2_000, payerPaysAtLeastReceiver) }

func TestTouchingOftenWinsNothing(t *testing.T) { repeat(t, 10_000, 5_000, touchingOftenWinsNothing) }

func TestPartialLiquidationEndsHealthy(t *testing.T) {
	repeat(t, 10_000, 1_000, partialLiquidationEndsHealthy)
}

func TestPenaltyWithinEquity(t *testing.T) { repeat(t, 10_000, 1_000, penaltyWithinEquity) }

func TestNAVLaws(t *testing.T) { repeat(t, 5_000, 3_500, navLaws) }

func TestEvaluateKeepsRequirements(t *testing.T) { repeat(t, 10_000, 500, evaluateKeepsRequirements) }

func TestPaidProfitCutsAllAlike(t *testing.T) { repeat(t, 20_000, 15_000, paidProfitCutsAllAlike) }

func TestDeleveragingReduces(t *testing.T) { repeat(t, 20_000, 6_000, deleveragingReduces) }

// TestAnyParams_AreWithinBounds of governance: no law is judged on what cannot be.
func TestAnyParams_AreWithinBounds(t *testing.T) {
	repeat(t, 2_000, 2_000, func(t *testing.T, r *rand.Rand) bool {
		c := anyContext(r)
		if err := c.Params.Validate(); err != nil {
			t.Errorf("%+v: got %v, want none", c.Params, err)
		}
		return true
	})
}

// costIsPathIndependent: a trade in parts never costs less than the whole. By F-3 a cost is what it would be without
// rounding, or more by less than one unit of size at the index and one unit of money; so n parts cost less than
// n * (P / W + 1) more. It came to the case if there is a difference.
func costIsPathIndependent(t *testing.T, r *rand.Rand) bool {
	scale := spread(r, exactInt(10), maxScale)
	most := exactDown(scale, exactOne, exactInt(10)).min(maxSize)
	skew, index := spreadSigned(r, most), spread(r, exactOne, maxPrice)
	costOf := func(d, s exact) exact {
		return exactOf(Cost(signed[size](d), signed[size](s), signed[size](scale), unsigned[price](index)))
	}
	whole, parts, at, n := spreadSigned(r, most), exactZero, skew, 2+r.Int64N(4)
	for range n - 1 {
		part := spreadSigned(r, most)
		if at.plus(part).abs().cmp(most) > 0 {
			part = exactZero
		}
		parts, at = parts.plus(costOf(part, at)), at.plus(part)
	}
	parts = parts.plus(costOf(skew.plus(whole).minus(at), at))
	more := parts.minus(costOf(whole, skew))
	if more.sign() < 0 || more.times(exactW).cmp(exactInt(n).times(index.plus(exactW))) >= 0 {
		t.Errorf("got %v more for %d parts of %v from skew %v of %v at %v, want 0 to %d roundings",
			more, n, whole, skew, scale, index, n)
	}
	return more.sign() > 0
}

// noRoundTripEarns: whoever trades and comes back to his size has no more than before, and nothing is made or lost on
// the way. It came to the case if the position was turned over and the pool could pay all.
func noRoundTripEarns(t *testing.T, r *rand.Rand) bool {
	c := anyTraders(r, 3)
	for account := range c.positions {
		c.fill(r, account)
	}
	before, start := c.wealth(0), c.positions[0].Size
	all := c.money()
	turned, cut := false, USD{}
	for range 1 + r.IntN(5) {
		cut = cut.Add(c.fill(r, 0).PayoutCut)
		turned = turned || isOpposite(start, c.positions[0].Size)
	}
	cut = cut.Add(c.to(0, start).PayoutCut)
	if after := c.wealth(0); before.isBelow(after) {
		t.Errorf("round trip from %v: got %v, want at most %v", start, after, before)
	}
	if after := c.money(); after != all {
		t.Errorf("money: got %v, want %v", after, all)
	}
	c.checkSums(t)
	return turned && cut.IsZero()
}

// wealth is the margin of an account, and what its position has won.
func (c *traders) wealth(account int) exact {
	var s exactState
	s.load(&c.positions[account], &c.Book, &c.Cash)
	s.index = exactOfUnsigned(c.Quote.Price)
	return s.margin.plus(s.pnl())
}

// money is all that positions and the pool have.
func (c *traders) money() USD {
	sum := c.Cash.LpCash.Add(c.Cash.Insurance).Add(c.Cash.Treasury)
	for _, p := range c.positions {
		sum = sum.Add(p.Margin)
	}
	return sum
}

// checkSums is I-2.
func (c *traders) checkSums(t *testing.T) {
	t.Helper()
	var want exactState
	for i := range c.positions {
		p := &c.positions[i]
		want.size, want.entry, want.fundingEntry = exactOf(p.Size), exactOf(p.EntryNotional), exactOf(p.FundingEntry)
		want.count(1)
	}
	checkSums(t, exactContext(&c.Context), &want)
}

// payerPaysAtLeastReceiver is I-4: at any time, what has been paid and is still owed is no less than what was received
// and can still be claimed; position by position, and by the sums. It came to the case if both happened.
func payerPaysAtLeastReceiver(t *testing.T, r *rand.Rand) bool {
	c := anyTraders(r, 4)
	var kept USD
	paid, received := false, false
	for range 16 {
		if r.IntN(3) == 0 {
			c.pass(r)
		}
		fill := c.fill(r, r.IntN(len(c.positions)))
		kept = kept.Add(fill.FundingPaid)
		paid, received = paid || fill.FundingPaid.Sign() > 0, received || fill.FundingPaid.Sign() < 0
		left := kept
		for i := range c.positions {
			left = left.Add(c.positions[i].Owed(&c.Book))
		}
		if claims := kept.Add(c.Book.Claims()); claims.Sign() < 0 || left.Lt(claims) {
			t.Errorf("kept %v: got %v with the claims and %v with what each owes, want 0 <= the one <= the other",
				kept, claims, left)
		}
	}
	return paid && received
}

// touchingOftenWinsNothing: whoever settles at every step pays at least what he would pay once at the end, and more by
// roundings only: n of his index, and n of his own. It came to the case if there is a difference.
func touchingOftenWinsNothing(t *testing.T, r *rand.Rand) bool {
	often := anyTraders(r, 2)
	often.Cash.LpCash = signed[usd](maxCash)
	often.fill(r, 0)
	often.fill(r, 1)
	once := often.clone()
	account, steps := r.IntN(2), 2+r.Int64N(6)
	size := often.positions[account].Size
	var paid USD
	elapsed, most := exactZero, exactDown(exactPower(120, -1), exactOne, exactInt(steps))
	for range steps {
		step := spread(r, exactZero, most)
		elapsed = elapsed.plus(step)
		often.accrue(step)
		paid = paid.Add(often.to(account, size).FundingPaid)
	}
	once.accrue(elapsed)
	more := exactOf(paid.Sub(once.to(account, size).FundingPaid))
	units := exactOf(size).abs().plus(exactW)
	if more.sign() < 0 || more.times(exactW).cmp(exactInt(steps+1).times(units)) > 0 {
		t.Errorf("%d touches of %v: got %v more than once, want 0 to their roundings", steps, size, more)
	}
	return more.sign() > 0
}

// partialLiquidationEndsHealthy is I-6 and I-12. It came to the case if a part was closed.
func partialLiquidationEndsHealthy(t *testing.T, r *rand.Rand) bool {
	c := unhealthy(r)
	before := *c
	l := c.Liquidate()
	after, size := exactContext(c), before.Position.Size
	if after.margin.min(after.lpCash).min(after.insurance).sign() < 0 {
		t.Errorf("got margin %v and cash %v, want none below 0", after.margin, c.Cash)
	}
	had := before.Position.Margin.Add(before.Cash.LpCash).Add(before.Cash.Insurance)
	have := c.Position.Margin.Add(c.Cash.LpCash).Add(c.Cash.Insurance).Add(l.Payout).Add(l.Reward)
	if have != had {
		t.Errorf("money: got %v, want %v", have, had)
	}
	if l.Fill.SizeDelta != reduction(size, l.Closed) || c.Position.Size != size.Add(l.Fill.SizeDelta) {
		t.Errorf("closed %v of %v: got a fill of %v and %v left", l.Closed, size, l.Fill.SizeDelta, c.Position.Size)
	}
	if l.Closed.Sign() <= 0 || l.Closed.Gt(size.Abs()) {
		t.Errorf("closed: got %v, want more than 0 and at most %v", l.Closed, size.Abs())
	}
	if l.Closed == size.Abs() {
		return false
	}
	if after.isLiquidatable() {
		t.Errorf("a part: got equity %v, want %v", after.equity(), after.params.mm(after.size, after.index))
	}
	if left := exactNotional(after.size, after.index); !l.Payout.IsZero() || left.cmp(after.params.dust) <= 0 {
		t.Errorf("a part: got payout %v and %v left, want none, and more than %v", l.Payout, left, after.params.dust)
	}
	return true
}

// penaltyWithinEquity is I-6: a penalty is at most what the fill left, and pays for the reward before insurance does.
// It came to the case if all that was left is taken.
func penaltyWithinEquity(t *testing.T, r *rand.Rand) bool {
	c := unhealthy(r)
	s, insurance := exactContext(c), exactOf(c.Cash.Insurance)
	closes := c.Position.Size.Abs()
	l := c.Liquidate()
	s.move(exactOf(l.Fill.SizeDelta))
	left := s.equity()
	if l.Closed == closes {
		left = s.margin
	}
	penalty, reward := exactOf(l.Penalty), exactOf(l.Reward)
	if penalty.sign() < 0 || left.max(exactZero).isBelow(penalty) {
		t.Errorf("penalty: got %v, want 0 to what is left, %v", penalty, left)
	}
	if reward.sign() < 0 || penalty.plus(insurance).isBelow(reward) {
		t.Errorf("reward: got %v, want 0 to penalty %v and insurance %v", reward, penalty, insurance)
	}
	byInsurance, byPool := exactOf(l.PaidByInsurance), exactOf(l.PaidByPool)
	checkExact(t, "deficit", exactOf(l.Deficit), left.neg().max(exactZero))
	checkExact(t, "by insurance and by the pool", byInsurance.plus(byPool), exactOf(l.Deficit))
	checkExact(t, "insurance", exactOf(c.Cash.Insurance), insurance.plus(penalty).minus(reward).minus(byInsurance))
	if byPool.sign() > 0 && !c.Cash.Insurance.IsZero() {
		t.Errorf("the pool pays %v with insurance %v left, want none left", byPool, c.Cash.Insurance)
	}
	return left.sign() > 0 && penalty.cmp(left) == 0
}

// navLaws is I-3. Each cost, and the cost of the skew, is rounded up by less than P / W + 1, and so are funding and the
// claims by less than 1: that is all by which NAV may rise, but for what was cut.
func navLaws(t *testing.T, r *rand.Rand) bool {
	c := anyTraders(r, 4)
	for range 8 {
		if r.IntN(3) == 0 {
			before := c.nav()
			c.accrue(spread(r, exactZero, exactOfUnsigned(c.Quote.Price).times(exactPeriod)))
			c.checkNAV(t, "an accrual", before, c.nav(), maxCash)
			c.pass(r)
		}
		before := c.nav()
		cut := exactOf(c.fill(r, r.IntN(len(c.positions))).PayoutCut)
		c.checkNAV(t, "a fill", before, c.nav().minus(cut), c.rounding(2))
	}
	nav := c.nav()
	rich := c.clone()
	rich.Cash.LpCash = rich.Cash.LpCash.Add(signed[usd](maxCash))
	order := r.Perm(len(c.positions))
	c.unwind(order)
	rich.unwind(order)
	c.checkNAV(t, "unwinding", nav, exactOf(c.Cash.LpCash), maxCash)
	c.checkNAV(t, "unwinding what is paid in full", nav, exactOf(rich.Cash.LpCash).minus(maxCash), c.rounding(5))
	if c.Cash.LpCash.Sign() < 0 || !c.Book.LongEntry.IsZero() || !c.Book.ShortEntry.IsZero() {
		t.Errorf("unwound: got lpCash %v, entries %v and %v", c.Cash.LpCash, c.Book.LongEntry, c.Book.ShortEntry)
	}
	checkExact(t, "claims of nobody", exactContext(&c.Context).claims(), exactZero)
	return nav.sign() > 0
}

// rounding is what n costs and as many amounts of funding may be rounded by.
func (c *traders) rounding(n int64) exact {
	return exactInt(n).times(exactUp(exactOfUnsigned(c.Quote.Price), exactOne, exactW).plus(exactTwo))
}

func (c *traders) unwind(order []int) {
	for _, account := range order {
		c.to(account, Size{})
	}
}

func (c *traders) checkNAV(t *testing.T, what string, before, after, most exact) {
	t.Helper()
	if rise := after.minus(before); rise.sign() < 0 || most.isBelow(rise) {
		t.Errorf("%s: got NAV %v after %v, want a rise of 0 to %v", what, after, before, most)
	}
}

// evaluateKeepsRequirements is I-5, I-12 and the caps: whatever passes leaves what sections 3 and 5 ask for. It came to
// the case if a position is open after a fill.
func evaluateKeepsRequirements(t *testing.T, r *rand.Rand) bool {
	c, order, fillIndex, safety := anyEvaluation(r)
	before := *c
	preview := c.Evaluate(order, fillIndex, safety)
	if preview.Fault != NoFault {
		return false
	}
	had := before.Position.Margin.Add(before.Cash.LpCash).Add(before.Cash.Insurance).Add(before.Cash.Treasury)
	have := c.Position.Margin.Add(c.Cash.LpCash).Add(c.Cash.Insurance).Add(c.Cash.Treasury).Add(preview.Payout)
	if !c.Position.Size.IsZero() {
		had = had.Add(order.MarginIn())
	}
	if have != had {
		t.Errorf("money: got %v, want %v", have, had)
	}
	if c.Position.Margin.Sign() < 0 || preview.Payout.Sign() < 0 || c.Cash.LpCash.Sign() < 0 {
		t.Errorf("got %v, payout %v and cash %v, want none below 0", c.Position, preview.Payout, c.Cash)
	}
	if preview.Position != c.Position {
		t.Errorf("position told: got %v, want %v", preview.Position, c.Position)
	}
	after := exactContext(c)
	grew := exactGrew(exactOf(before.Position.Size), after.size)
	if grew && (before.NoIncreases || before.Quote.InGrace) {
		t.Errorf("grew from %v to %v: want no increase", before.Position.Size, c.Position.Size)
	}
	if after.size.sign() == 0 {
		return false
	}
	if after.isLiquidatable() {
		t.Errorf("passed: got equity %v, want %v", after.equity(), after.params.mm(after.size, after.index))
	}
	after.index = exactOfUnsigned(fillIndex)
	if grew && (after.isUncovered(exactOf(safety), true) || after.isBeyondCaps(exactContext(&before).skew())) {
		t.Errorf("%v grew to %v, want initial margin at %v and the caps kept", before.Position, c.Position, fillIndex)
	}
	if order.MarginDelta.Sign() < 0 && after.isUncovered(exactW, false) {
		t.Errorf("took %v out of %v, want initial margin left without profit", preview.Payout, before.Position)
	}
	return grew
}

// paidProfitCutsAllAlike is F-11: of a side that has won more than the pool has, each gets his share of lpCash, whoever
// leaves first: rounded down, and a unit at most of each that left before. It came to the case if there is a cut.
func paidProfitCutsAllAlike(t *testing.T, r *rand.Rand) bool {
	var profits [6]exact
	side, most := exactZero, spread(r, exactOne, exactDown(maxCash, exactOne, exactInt(6)))
	for i := range profits {
		profits[i] = spread(r, exactOne, most)
		side = side.plus(profits[i])
	}
	lpCash := spread(r, exactZero, side.plus(exactTwo))
	cash, left := lpCash, side
	for i, profit := range profits {
		paid := exactOf(PaidProfit(signed[usd](profit), signed[usd](left), signed[usd](cash)))
		share := exactDown(profit, lpCash.min(side), side)
		if paid.isBelow(share) || share.plus(exactInt(int64(i)+1)).isBelow(paid) {
			t.Errorf("leaver %d of %v with %v: got %v, want %v and some units", i, profits, lpCash, paid, share)
		}
		if profit.isBelow(paid) || cash.isBelow(paid) {
			t.Errorf("leaver %d: got %v, want at most the profit %v and lpCash %v", i, paid, profit, cash)
		}
		cash, left = cash.minus(paid), left.minus(profit)
	}
	return lpCash.isBelow(side)
}

// deleveragingReduces is F-13: on the curve, U / lpCash and the sum's ratio do not rise, at least the excess leaves U,
// and no more than a unit of size above. It came to the case if a part was closed.
func deleveragingReduces(t *testing.T, r *rand.Rand) bool {
	c, pool := winners(r)
	long, index := c.Position.isLong(), c.Quote.Price
	profit, pnl := c.Book.Profit(long, index), c.Position.Pnl(index)
	if !c.DueFor(pool, long, profit) || !c.IsFair(pnl, profit) {
		t.Fatalf("due for %v of %v: got no, want yes", profit, c.Cash.LpCash)
	}
	closing, before, cash := c.Closing(pool, pnl, profit), exactOf(profit), exactOf(c.Cash.LpCash)
	excess := exactExcess(before, exactPPM(c.Params.Market.AdlTarget), cash)
	if sum := exactOf(pool.LiveProfit); exactPPM(600_000).times(cash).isBelow(sum.times(exactW)) {
		excess = excess.max(exactExcess(sum, exactPPM(500_000), cash))
	}
	excess = excess.min(before).min(exactOf(pnl))
	delta := reduction(c.Position.Size, closing)
	Move(&c.Position, &c.Book, &c.Cash, index, delta, c.Book.Cost(delta, &c.Params.Market, index))
	after, left := exactOf(c.Book.Profit(long, index)), exactOf(c.Cash.LpCash)
	removed := before.minus(after)
	unit := exactUp(exactOfUnsigned(index), exactInt(6), exactW).plus(exactInt(4))
	if removed.isBelow(excess.minus(exactTwo)) || excess.plus(unit).isBelow(removed) {
		t.Errorf("U %v of lpCash %v: got %v removed, want %v", before, cash, removed, excess)
	}
	for _, u := range []exact{before, exactOf(pool.LiveProfit)} {
		if u.times(left).isBelow(u.minus(removed).times(cash)) {
			t.Errorf("ratio: got %v / %v after %v / %v, want no rise", u.minus(removed), left, u, cash)
		}
	}
	return !c.Position.Size.IsZero()
}

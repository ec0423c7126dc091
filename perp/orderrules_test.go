package perp

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// evaluation is an order to judge: see anyEvaluation.
type evaluation struct {
	*Context
	order  *Order
	index  Price
	safety Rate
}

// TestEvaluate_AgainstThePage: a fault is one of the rules that are broken, a fill breaks none, and is exact.
func TestEvaluate_AgainstThePage(t *testing.T) {
	seen := map[Fault]int{}
	repeat(t, 20_000, 5_000, func(t *testing.T, r *rand.Rand) bool {
		c, order, index, safety := anyEvaluation(r)
		e := evaluation{c, order, index, safety}
		broken, want := e.judge()
		preview := c.Evaluate(order, index, safety)
		seen[preview.Fault]++
		if preview.Fault != NoFault {
			if !slices.Contains(broken, preview.Fault) {
				t.Errorf("order %+v: got fault %v, want one of %v", order, preview.Fault, broken)
			}
			return false
		}
		if len(broken) != 0 {
			t.Errorf("order %+v: got a fill, want one of %v", order, broken)
			return false
		}
		checkState(t, c, want)
		checkExact(t, "payout", exactOf(preview.Payout), want.payout)
		checkFill(t, preview.Fill, want)
		return true
	})
	for fault := NoFault; fault <= MarketEndedFault; fault++ {
		reachable := fault == NoFault || fault == Stale || fault == MarketEndedFault ||
			fault >= SlippageFault && fault <= PayoutCutFault
		if reachable != (seen[fault] >= 20/raceShare) {
			t.Errorf("fault %v: got it %d times, want it: %v", fault, seen[fault], reachable)
		}
	}
}

// judge is every rule of section 5 that the order breaks, in no order, and the state after its fill.
func (e *evaluation) judge() (broken []Fault, s *exactState) {
	breaks := func(fault Fault, yes bool) {
		if yes {
			broken = append(broken, fault)
		}
	}
	o, delta, held := e.order, exactOf(e.order.SizeDelta), exactOf(e.Position.Size)
	opposite := delta.sign()*held.sign() < 0
	breaks(MarketEndedFault, e.Status != Live)
	breaks(Stale, !e.Quote.Fresh)
	breaks(EpochFault, o.ReduceOnly && o.Epoch != e.Position.Epoch)
	breaks(NothingToReduce, o.ReduceOnly && !opposite || delta.sign() == 0 && held.sign() == 0)
	if len(broken) != 0 {
		return broken, nil
	}
	if o.ReduceOnly {
		delta = delta.abs().min(held.abs()).as(delta)
	}
	s = exactContext(e.Context)
	s.index = exactOfUnsigned(e.index)
	skew, grows := s.skew(), exactGrew(held, held.plus(delta))
	s.fill(e, delta)
	price := exactZero
	if delta.sign() != 0 {
		price = exactFillPrice(s.cost, delta)
	}
	worse := exactOfUnsigned(o.AcceptablePrice).minus(price).times(exactInt(int64(delta.sign()))).sign() < 0
	breaks(ModeFault, grows && e.NoIncreases)
	breaks(GraceFault, grows && e.Quote.InGrace)
	breaks(SlippageFault, worse)
	breaks(PayoutCutFault, s.cut.sign() > 0 && (delta.sign() == 0 || !o.acceptsAnyPrice()))
	breaks(CapFault, grows && s.isBeyondCaps(skew))
	breaks(MarginFault, s.margin.sign() < 0 || s.payout.sign() < 0 || e.isShort(s, grows))
	return broken, s
}

// fill is what an order does to margin and size, fee and payout.
func (s *exactState) fill(e *evaluation, delta exact) {
	fee, marginDelta := s.params.fee(s.costOf(delta), delta, s.skew()), exactOf(e.order.MarginDelta)
	closes := s.size.plus(delta).sign() == 0
	if !closes {
		s.margin = s.margin.plus(marginDelta.max(exactZero))
		s.payout = marginDelta.min(exactZero).neg()
	}
	lpCash, treasury := s.lpCash, s.treasury
	s.move(delta)
	s.payFee(fee)
	if !e.PoolHasShares {
		s.treasury = treasury.plus(fee).minus(exactDown(fee, exactOne, exactInt(10)))
		s.lpCash = lpCash.plus(s.fundingPaid).minus(s.realizedPnl)
	}
	if closes {
		s.payout = s.margin
	}
	s.margin = s.margin.minus(s.payout)
}

// isShort tells whether an open position lacks what section 3 asks for.
func (e *evaluation) isShort(s *exactState, grows bool) bool {
	if s.size.sign() == 0 {
		return false
	}
	latest := *s
	latest.index = exactOfUnsigned(e.Quote.Price)
	takesOut := e.order.MarginDelta.Sign() < 0
	return grows && s.isUncovered(exactOf(e.safety), true) || latest.isLiquidatable() ||
		takesOut && (s.isUncovered(exactW, false) || latest.isUncovered(exactW, false))
}

// isUncovered tells whether margin is below minMargin, or, with min(pnl, pnl at own exit fill), below safety * IM.
func (s *exactState) isUncovered(safety exact, grows bool) bool {
	won := s.pnl().min(s.exitPnl())
	if !grows {
		won = won.min(exactZero)
	}
	needed := exactUp(s.params.im(s.size, s.index), safety, exactW)
	return grows && s.margin.isBelow(s.params.minMargin) || s.margin.plus(won).isBelow(needed)
}

// isBeyondCaps judges the caps for a position that grew.
func (s *exactState) isBeyondCaps(skewBefore exact) bool {
	skew, side := s.skew().abs(), s.side()
	allowed := exactDown(s.lpCash, s.params.lpShare, exactW)
	return skewBefore.abs().isBelow(skew) && s.params.maxSkew.isBelow(skew) ||
		s.params.maxOpenInterest.isBelow(side) || allowed.isBelow(exactNotional(side, s.index))
}

func exactGrew(before, after exact) bool {
	return before.abs().isBelow(after.abs()) || before.sign()*after.sign() < 0
}

// acceptsAnyPrice: 0 for a sell, 2^96 - 1 for a buy.
func (o *Order) acceptsAnyPrice() bool {
	if o.SizeDelta.Sign() > 0 {
		return exactOfUnsigned(o.AcceptablePrice).cmp(exactPower(96, -1)) == 0
	}
	return o.AcceptablePrice.IsZero()
}

// anyEvaluation is an order in any market. In half of them the margin is just what it needs, or one unit off.
func anyEvaluation(r *rand.Rand) (*Context, *Order, Price, Rate) {
	c := anyContext(r)
	if r.IntN(6) == 0 {
		c.Book.remove(&c.Position)
		c.Position = Position{Epoch: c.Position.Epoch}
	}
	if coin(r) {
		c.Cash.LpCash = signed[usd](exactDown(maxCash, exactOne, exactInt(4)))
	}
	c.Position.Margin = signed[usd](spread(r, exactZero, exactPower(100, 0)))
	for _, rare := range []*bool{&c.NoIncreases, &c.Quote.InGrace} {
		*rare = r.IntN(12) == 0
	}
	c.PoolHasShares, c.Quote.Fresh = r.IntN(4) > 0, r.IntN(24) > 0
	if r.IntN(24) == 0 {
		c.Status = Ended
	}
	index := exactOfUnsigned(c.Quote.Price)
	if coin(r) {
		index = exactDown(index, exactInt(970+r.Int64N(61)), exactInt(1_000)).max(exactOne)
	}
	safety := AtFill
	if coin(r) {
		safety = AtCreation
	}
	e := evaluation{c, anyOrder(r, c), unsigned[price](index), safety}
	if r.IntN(4) > 0 {
		e.capsToTheEdge(r)
	}
	if coin(r) {
		e.marginToTheEdge(r)
	}
	return e.Context, e.order, e.index, e.safety
}

func anyOrder(r *rand.Rand, c *Context) *Order {
	held := exactOf(c.Position.Size)
	most := exactTwo.times(held.abs()).max(exactOf(c.Params.Market.MaxOpenInterest).min(exactPower(80, 0)))
	delta := spreadSigned(r, most)
	switch r.IntN(6) {
	case 0:
		delta = held.neg()
	case 1:
		delta = exactZero
	}
	o := &Order{Account: addr(1), Market: 1, SizeDelta: signed[size](delta)}
	if coin(r) || delta.sign() == 0 {
		o.MarginDelta = signed[usd](spreadSigned(r, exactNotional(held, exactOfUnsigned(c.Quote.Price)).plus(exactTwo)))
	}
	if o.ReduceOnly = r.IntN(5) == 0; o.ReduceOnly {
		o.MarginDelta, o.Epoch = o.MarginDelta.Min(USD{}), c.Position.Epoch
		if r.IntN(8) == 0 {
			o.Epoch++
		}
	}
	o.AcceptablePrice = o.anyPrice()
	if r.IntN(4) == 0 && delta.sign() != 0 {
		s := exactContext(c)
		o.AcceptablePrice = unsigned[price](beside(r, exactFillPrice(s.costOf(delta), delta)))
	}
	return o
}

// capsToTheEdge sets each cap to what the order reaches, or one unit off, or out of the way.
func (e *evaluation) capsToTheEdge(r *rand.Rand) {
	s := exactContext(e.Context)
	s.index = exactOfUnsigned(e.index)
	s.fill(e, exactOf(e.order.SizeDelta))
	side, market := s.side(), &e.Params.Market
	market.MaxSkew, market.MaxOpenInterest = signed[size](maxSize), signed[size](maxSize)
	switch r.IntN(4) {
	case 0:
		market.MaxSkew = signed[size](beside(r, s.skew().abs()))
	case 1:
		market.MaxOpenInterest = signed[size](beside(r, side))
	case 2:
		market.LpShare = ppm
		needed := exactOf(e.Cash.LpCash).plus(exactNotional(side, s.index)).minus(s.lpCash)
		e.Cash.LpCash = signed[usd](beside(r, needed).min(maxCash))
	}
}

// side is the open interest of the position's side.
func (s *exactState) side() exact {
	if s.size.sign() < 0 {
		return s.shorts
	}
	return s.longs
}

// marginToTheEdge gives the position the margin that the strictest test asks for, or one unit less or more.
func (e *evaluation) marginToTheEdge(r *rand.Rand) {
	s := exactContext(e.Context)
	s.index = exactOfUnsigned(e.index)
	delta := exactOf(e.order.SizeDelta)
	if s.size.plus(delta).sign() == 0 {
		return
	}
	grows := exactGrew(s.size, s.size.plus(delta))
	s.fill(e, delta)
	latest := *s
	latest.index = exactOfUnsigned(e.Quote.Price)
	missing := latest.params.mm(latest.size, latest.index).minus(latest.equity()).max(s.margin.neg())
	if grows {
		needed := exactUp(s.params.im(s.size, s.index), exactOf(e.safety), exactW)
		missing = missing.max(needed.minus(s.margin).minus(s.pnl().min(s.exitPnl())))
		missing = missing.max(s.params.minMargin.minus(s.margin))
	}
	if e.order.MarginDelta.Sign() < 0 {
		for _, at := range []*exactState{s, &latest} {
			least := at.pnl().min(at.exitPnl()).min(exactZero)
			missing = missing.max(at.params.im(at.size, at.index).minus(at.margin).minus(least))
		}
	}
	margin := beside(r, exactOf(e.Position.Margin).plus(missing))
	e.Position.Margin = signed[usd](margin.min(maxMargin))
}

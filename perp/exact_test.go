package perp

import "math/big"

// exact is an integer of any size, in the decimals of its unit. The rest of this file is section 3 of the protocol page
// once more, over integers that have no bounds to forget.
type exact struct{ n big.Int }

var (
	exactZero, exactOne, exactTwo = exactInt(0), exactInt(1), exactInt(2)
	exactW                        = exactInt(1e18)
	exactPeriod                   = exactInt(28_800)
)

func exactInt(n int64) (e exact) {
	e.n.SetInt64(n)
	return e
}

// exactPower is 2^bits + more.
func exactPower(bits uint, more int64) exact {
	var e exact
	e.n.Lsh(big.NewInt(1), bits)
	return e.plus(exactInt(more))
}

func exactOf[U unit](a Signed[U]) exact {
	word := a.Word()
	var e exact
	e.n.SetBytes(word[:])
	if word[0] >= 128 {
		return e.minus(exactPower(256, 0))
	}
	return e
}

func exactOfUnsigned[U unit](a Unsigned[U]) (e exact) {
	word := a.Word()
	e.n.SetBytes(word[:])
	return e
}

func exactPPM(p PPM) exact       { return exactInt(int64(p)).times(exactInt(1e12)) }
func exactTokens(t Tokens) exact { return exactOfUnsigned(t).times(exactInt(1e12)) }

func (e exact) plus(b exact) (sum exact) {
	sum.n.Add(&e.n, &b.n)
	return sum
}

func (e exact) minus(b exact) (difference exact) {
	difference.n.Sub(&e.n, &b.n)
	return difference
}

func (e exact) times(b exact) (product exact) {
	product.n.Mul(&e.n, &b.n)
	return product
}

// mod is e modulo b, from 0 to below b.
func (e exact) mod(b exact) (rest exact) {
	rest.n.Mod(&e.n, &b.n)
	return rest
}

func (e exact) neg() exact           { return exactZero.minus(e) }
func (e exact) sign() int            { return e.n.Sign() }
func (e exact) cmp(b exact) int      { return e.n.Cmp(&b.n) }
func (e exact) String() string       { return e.n.String() }
func (e exact) isBelow(b exact) bool { return e.cmp(b) < 0 }

func (e exact) abs() (magnitude exact) {
	magnitude.n.Abs(&e.n)
	return magnitude
}

// as is e with the sign of other, for e >= 0.
func (e exact) as(other exact) exact { return e.times(exactInt(int64(other.sign()))) }

func (e exact) min(b exact) exact {
	if b.isBelow(e) {
		return b
	}
	return e
}

func (e exact) max(b exact) exact {
	if e.isBelow(b) {
		return b
	}
	return e
}

// exactDown is floor(a * b / c), for a signed a.
func exactDown(a, b, c exact) (quotient exact) {
	product := a.times(b)
	quotient.n.Div(&product.n, &c.n)
	return quotient
}

// exactUp is ceil(a * b / c), for a signed a.
func exactUp(a, b, c exact) exact { return exactDown(a.neg(), b, c).neg() }

// exactParams are parameters with 18 decimals.
type exactParams struct {
	scale, imr0, mmr0, sizeFactor, takerFee, makerFee     exact
	pMin, pMax, k, cap, maxSkew, maxOpenInterest          exact
	lpShare, adlTrigger, adlTarget                        exact
	minMargin, minMaintenance, minReward, maxReward, dust exact
}

func exactParamsOf(p *Params) exactParams {
	m, g := &p.Market, &p.Global
	return exactParams{
		scale: exactOf(m.SkewScale), imr0: exactPPM(m.InitialMargin), mmr0: exactPPM(m.MaintenanceMargin),
		sizeFactor: exactPPM(m.SizeFactor), takerFee: exactPPM(m.TakerFee), makerFee: exactPPM(m.MakerFee),
		pMin: exactPPM(m.MinPenalty), pMax: exactPPM(m.MaxPenalty), k: exactPPM(m.FundingFactor),
		cap: exactPPM(m.FundingCap), maxSkew: exactOf(m.MaxSkew), maxOpenInterest: exactOf(m.MaxOpenInterest),
		lpShare: exactPPM(m.LpShare), adlTrigger: exactPPM(m.AdlTrigger), adlTarget: exactPPM(m.AdlTarget),
		minMargin: exactTokens(g.MinMargin), minMaintenance: exactTokens(g.MinMaintenance),
		minReward: exactTokens(g.MinReward), maxReward: exactTokens(g.MaxReward), dust: exactTokens(g.Dust),
	}
}

// exactNotional is F-1.
func exactNotional(q, p exact) exact { return exactUp(q.abs(), p, exactW) }

// exactPremium and exactMark are F-2.
func exactPremium(s, scale exact) exact { return exactDown(s.abs(), exactW, scale).as(s) }

func exactMark(p, s, scale exact) exact {
	return exactDown(p, exactW.plus(exactPremium(s, scale)), exactW)
}

// exactCost and exactFillPrice are F-3.
func exactCost(d, s, scale, p exact) exact {
	width := exactTwo.times(scale)
	m := width.plus(exactTwo.times(s)).plus(d)
	if d.sign() > 0 {
		return exactUp(exactUp(d, m, width), p, exactW)
	}
	return exactDown(exactDown(d.abs(), m, width), p, exactW).neg()
}

func exactFillPrice(cost, d exact) exact {
	if d.sign() > 0 {
		return exactUp(cost.abs(), exactW, d.abs())
	}
	return exactDown(cost.abs(), exactW, d.abs())
}

// rate is F-4, per 8 h.
func (p *exactParams) rate(premium exact) exact {
	return exactDown(premium.abs(), p.k, exactW).min(p.cap).as(premium)
}

// exactCharges is F-4: pay and get.
func exactCharges(rate, elapsed exact) (pay, get exact) {
	period := exactW.times(exactPeriod)
	return exactUp(rate.abs(), elapsed, period), exactDown(rate.abs(), elapsed, period)
}

// exactOwed is F-5: up if positive, else received, down in magnitude; both are up.
func exactOwed(q, side, entry exact) exact { return exactUp(side.minus(entry), q.abs(), exactW) }

// exactValue is F-6: down for longs, - up for shorts; both are down.
func exactValue(q, p exact) exact { return exactDown(q, p, exactW) }

// imr, mmr, im and mm are F-7.
func (p *exactParams) imr(q exact) exact {
	return p.imr0.plus(exactUp(p.sizeFactor, q.abs(), p.scale))
}

func (p *exactParams) mmr(q exact) exact {
	return p.mmr0.plus(exactUp(p.sizeFactor, q.abs(), exactTwo.times(p.scale)))
}

func (p *exactParams) im(q, index exact) exact {
	return exactUp(exactNotional(q, index), p.imr(q), exactW).max(p.minMargin)
}

func (p *exactParams) mm(q, index exact) exact {
	return exactUp(exactNotional(q, index), p.mmr(q), exactW).max(p.minMaintenance)
}

// exactReleased and exactClosingCost are F-8.
func exactReleased(e, x, q exact) exact {
	switch {
	case x.cmp(q.abs()) == 0:
		return e
	case q.sign() > 0:
		return exactUp(e.abs(), x, q.abs())
	}
	return exactDown(e.abs(), x, q.abs()).neg()
}

func exactClosingCost(cost, x, d exact) exact {
	if d.sign() > 0 {
		return exactUp(cost.abs(), x, d.abs())
	}
	return exactDown(cost.abs(), x, d.abs()).neg()
}

// fee is F-9.
func (p *exactParams) fee(cost, d, s exact) exact {
	shrinking := exactZero
	if d.sign()*s.sign() < 0 {
		shrinking = cost.abs()
		if s.abs().isBelow(d.abs()) {
			shrinking = exactDown(cost.abs(), s.abs(), d.abs())
		}
	}
	growing := cost.abs().minus(shrinking)
	return exactUp(growing, p.takerFee, exactW).plus(exactUp(shrinking, p.makerFee, exactW))
}

// exactRatio is r of F-10.
func exactRatio(equity, notional exact) exact {
	if equity.sign() <= 0 || notional.sign() == 0 {
		return exactZero
	}
	return exactDown(equity, exactW, notional)
}

// penaltyRate, partialSize and reward are F-10.
func (p *exactParams) penaltyRate(r, mmr exact) exact {
	if r.isBelow(mmr) {
		return p.pMin.plus(exactUp(p.pMax.minus(p.pMin), mmr.minus(r), mmr))
	}
	return p.pMin
}

func (p *exactParams) partialSize(q, r, penaltyRate exact) exact {
	t := exactDown(p.imr(q).plus(p.mmr(q)), exactOne, exactTwo)
	return exactUp(q.abs(), t.minus(r), t.minus(penaltyRate))
}

func (p *exactParams) reward(penalty, insurance exact) exact {
	half := exactDown(penalty, exactOne, exactTwo)
	return half.max(p.minReward).min(p.maxReward).min(penalty.plus(insurance))
}

// exactPaidProfit is F-11.
func exactPaidProfit(profit, sideProfit, lpCash exact) exact {
	if lpCash.isBelow(sideProfit) {
		profit = exactDown(profit, lpCash, sideProfit)
	}
	return profit.min(lpCash)
}

// exactSocialized is F-11, given the pool's part of the deficit and U of the other side.
func exactSocialized(nav, fromPool, sideProfit exact) exact {
	return nav.neg().min(fromPool).min(sideProfit.max(exactZero)).max(exactZero)
}

// exactExcess is F-13: what is above target once it is paid.
func exactExcess(profit, target, lpCash exact) exact {
	over := profit.times(exactW).minus(target.times(lpCash))
	return exactUp(over, exactOne, exactW.minus(target)).max(exactZero)
}

// exactState is a position, the sums of its market, and the pool's money.
type exactState struct {
	params                                           exactParams
	index                                            exact
	size, margin, entry, fundingEntry                exact
	epoch                                            uint64
	longs, shorts, longEntry, shortEntry             exact
	fundingLong, fundingShort, fundingDebt           exact
	lpCash, insurance, treasury                      exact
	cost, fee, fundingPaid, realizedPnl, cut, payout exact
}

func exactContext(c *Context) *exactState {
	s := &exactState{params: exactParamsOf(&c.Params), index: exactOfUnsigned(c.Quote.Price)}
	s.load(&c.Position, &c.Book, &c.Cash)
	return s
}

func (s *exactState) load(p *Position, b *Book, cash *Cash) {
	s.size, s.margin, s.entry = exactOf(p.Size), exactOf(p.Margin), exactOf(p.EntryNotional)
	s.fundingEntry, s.epoch = exactOf(p.FundingEntry), p.Epoch
	s.longs, s.shorts = exactOf(b.LongOpenInterest), exactOf(b.ShortOpenInterest)
	s.longEntry, s.shortEntry = exactOf(b.LongEntry), exactOf(b.ShortEntry)
	s.fundingLong, s.fundingShort = exactOf(b.FundingLong), exactOf(b.FundingShort)
	s.fundingDebt = exactOf(b.FundingDebt)
	s.lpCash, s.insurance, s.treasury = exactOf(cash.LpCash), exactOf(cash.Insurance), exactOf(cash.Treasury)
}

func (s *exactState) skew() exact { return s.longs.minus(s.shorts) }

func (s *exactState) costOf(d exact) exact { return exactCost(d, s.skew(), s.params.scale, s.index) }

// sideIndex is the funding index of the side of size q.
func (s *exactState) sideIndex(q exact) exact {
	if q.sign() > 0 {
		return s.fundingLong
	}
	return s.fundingShort
}

// sideProfit is U of F-11.
func (s *exactState) sideProfit(long bool) exact {
	if long {
		return exactValue(s.longs, s.index).minus(s.longEntry)
	}
	return exactValue(s.shorts.neg(), s.index).minus(s.shortEntry)
}

func (s *exactState) owed() exact { return exactOwed(s.size, s.sideIndex(s.size), s.fundingEntry) }

func (s *exactState) pnl() exact { return exactValue(s.size, s.index).minus(s.entry) }

// exitPnl is pnl at own exit fill.
func (s *exactState) exitPnl() exact { return s.costOf(s.size.neg()).neg().minus(s.entry) }

// equity is F-6.
func (s *exactState) equity() exact { return s.margin.plus(s.pnl()).minus(s.owed()) }

// isLiquidatable is F-10.
func (s *exactState) isLiquidatable() bool {
	return s.equity().isBelow(s.params.mm(s.size, s.index))
}

// nav is F-12 of a pool with this market alone.
func (s *exactState) nav() exact {
	traders := exactCost(s.skew(), exactZero, s.params.scale, s.index).minus(s.longEntry).minus(s.shortEntry)
	return s.lpCash.minus(traders).plus(s.claims())
}

func (s *exactState) claims() exact {
	charged := s.longs.times(s.fundingLong).plus(s.shorts.times(s.fundingShort))
	return exactDown(charged.minus(s.fundingDebt), exactOne, exactW)
}

// count puts times positions like this one into the sums of I-2.
func (s *exactState) count(times int64) {
	n := exactInt(times)
	if s.size.sign() > 0 {
		s.longs = s.longs.plus(n.times(s.size))
		s.longEntry = s.longEntry.plus(n.times(s.entry))
	} else {
		s.shorts = s.shorts.minus(n.times(s.size))
		s.shortEntry = s.shortEntry.plus(n.times(s.entry))
	}
	s.fundingDebt = s.fundingDebt.plus(n.times(s.size.abs()).times(s.fundingEntry))
}

// move is F-5, F-8 and F-11 on the curve, or for a given cost.
func (s *exactState) move(d exact) { s.moveFor(d, s.costOf(d)) }

func (s *exactState) moveFor(d, cost exact) {
	u := s.sideProfit(s.size.sign() > 0)
	owed := s.owed()
	s.count(-1)
	s.cost, s.fundingPaid = cost, owed.max(s.lpCash.neg())
	s.cut = s.fundingPaid.minus(owed)
	s.margin, s.lpCash = s.margin.minus(s.fundingPaid), s.lpCash.plus(s.fundingPaid)
	s.realizedPnl = exactZero
	before := s.size
	s.size = before.plus(d)
	if before.sign()*d.sign() < 0 {
		x := d.abs().min(before.abs())
		closing, freed := exactClosingCost(cost, x, d), exactReleased(s.entry, x, before)
		s.realize(closing.neg().minus(freed), u)
		s.entry, cost = s.entry.minus(freed), cost.minus(closing)
	}
	s.entry = s.entry.plus(cost)
	if before.sign() != 0 && before.sign() != s.size.sign() {
		s.epoch++
	}
	s.fundingEntry = exactZero
	if s.size.sign() != 0 {
		s.fundingEntry = s.sideIndex(s.size)
	}
	s.count(1)
}

func (s *exactState) realize(profit, sideProfit exact) {
	s.realizedPnl = profit
	if profit.sign() > 0 {
		s.realizedPnl = exactPaidProfit(profit, sideProfit, s.lpCash)
	}
	s.cut = s.cut.plus(profit).minus(s.realizedPnl)
	s.margin, s.lpCash = s.margin.plus(s.realizedPnl), s.lpCash.minus(s.realizedPnl)
}

// payFee is F-9, of a pool with shares.
func (s *exactState) payFee(fee exact) {
	insurance, treasury := exactDown(fee, exactOne, exactInt(10)), exactDown(fee, exactOne, exactInt(5))
	s.fee, s.margin = fee, s.margin.minus(fee)
	s.insurance, s.treasury = s.insurance.plus(insurance), s.treasury.plus(treasury)
	s.lpCash = s.lpCash.plus(fee).minus(insurance).minus(treasury)
}

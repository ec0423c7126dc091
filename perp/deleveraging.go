package perp

import "github.com/holiman/uint256"

// sumTrigger and sumTarget are F-13: the profits of all sides together may be the one share of lpCash, and are brought
// back to the other.
var sumTrigger, sumTarget = PPM(600_000).Rate(), PPM(500_000).Rate()

// noCash is U / lpCash where lpCash is 0 and U is not: the largest int128.
var noCash = func() Rate {
	limit := power(127)
	limit.SubUint64(&limit, 1)
	return Rate{limit}
}()

// Exceeds tells whether profit is more than share of lpCash, exactly.
func Exceeds(profit USD, share Rate, lpCash USD) bool {
	won, allowed := mulSigned(&profit.wad, one), mulSigned(&share.wad, &lpCash.wad)
	return allowed.Slt(&won)
}

// SumDue is F-13: whether all sides together have won too much.
func (s *PoolSummary) SumDue() bool { return Exceeds(s.LiveProfit, sumTrigger, s.Cash.LpCash) }

// Due is F-13: whether any is due.
func (s *PoolSummary) Due() bool { return s.SideDue || s.SumDue() }

// DueFor is F-13: whether it is due for this side, whose profit is given.
func (c *Context) DueFor(pool *PoolSummary, long bool, profit USD) bool {
	if profit.Sign() <= 0 {
		return false
	}
	if Exceeds(profit, c.Params.Market.AdlTrigger.Rate(), c.Cash.LpCash) {
		return true
	}
	return !pool.SideDue && pool.SumDue() && c.Market == pool.WorstMarket && long == pool.WorstIsLong
}

// IsFair is F-13: whether a position with pnl has won at least its side's average per notional.
func (c *Context) IsFair(pnl, sideProfit USD) bool {
	if pnl.Sign() <= 0 {
		return false
	}
	wei := USD{*uint256.NewInt(1)}
	side := Notional(c.Book.OpenInterest(c.Position.isLong()), c.Quote.Price)
	target := Notional(c.Position.Size, c.Quote.Price).Sub(wei)
	own := pnl.Add(wei)
	won, average := mulSigned(&own.wad, &side.wad), mulSigned(&sideProfit.wad, &target.wad)
	return !won.Slt(&average)
}

// Closing is F-13: how much of |size| to close, given the position's pnl > 0.
func (c *Context) Closing(pool *PoolSummary, pnl, sideProfit USD) Size {
	excess := excessOver(sideProfit, c.Params.Market.AdlTarget.Rate(), c.Cash.LpCash)
	if pool.SumDue() {
		excess = excess.Max(excessOver(pool.LiveProfit, sumTarget, c.Cash.LpCash))
	}
	excess = excess.Min(sideProfit)
	magnitude := c.Position.Size.Abs()
	if excess.Gte(pnl) {
		return magnitude
	}
	return Size{mulDivUp(&magnitude.wad, &excess.wad, &pnl.wad)}
}

// ProfitRatio is F-13: U / lpCash of a side, rounded down, 0 if it has not won.
func ProfitRatio(profit, lpCash USD) Rate {
	if profit.Sign() <= 0 {
		return Rate{}
	}
	if lpCash.Sign() <= 0 {
		return noCash
	}
	return Rate{mulDivDown(&profit.wad, one, &lpCash.wad)}
}

// excessOver is what must be paid out of both profit and lpCash so that target of the rest remains; >= 0.
func excessOver(profit USD, target Rate, lpCash USD) USD {
	won, allowed := mulSigned(&profit.wad, one), mulSigned(&target.wad, &lpCash.wad)
	over := sub(&won, &allowed)
	if over.Sign() <= 0 {
		return USD{}
	}
	rest := sub(one, &target.wad)
	return USD{mulDivUp(&over, uint256.NewInt(1), &rest)}
}

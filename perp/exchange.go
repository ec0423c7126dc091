package perp

// AddMargin adds amount to the sender's position. Refused with ZeroAmount, OrderIsLive, UnknownMarket, NoPosition,
// FundingUnpaid, MarginNegative, InsufficientBalance.
func (t *Tx) AddMargin(sender Address, market MarketID, amount USD) error {
	return t.attempt(func() error {
		if amount.Sign() <= 0 {
			return refuse("ZeroAmount")
		}
		if _, live := t.s.LiveOrder(sender, market); live {
			return refuse("OrderIsLive", sender, market)
		}
		c, err := t.loadOpen(sender, market)
		if err != nil {
			return err
		}
		c.Position.Margin = c.Position.Margin.Add(amount)
		fill := Move(&c.Position, &c.Book, &c.Cash, c.Quote.Price, Size{}, USD{})
		if !fill.PayoutCut.IsZero() {
			return refuse("FundingUnpaid", sender, market, fill.PayoutCut)
		}
		if c.Position.Margin.Sign() < 0 {
			return refuse("MarginNegative", sender, market, c.Position.Margin)
		}
		t.finish(c, change{account: sender, reason: ByMarginAdded, index: c.Quote.Price, fill: fill})
		return t.debit(sender, amount, MarginAdded)
	})
}

// SettleFunding checkpoints funding up to now; an ended market is passed over. Refused with UnknownMarket.
func (t *Tx) SettleFunding(markets ...MarketID) error {
	return t.attempt(func() error {
		for _, market := range markets {
			if err := t.checkpoint(market); err != nil {
				return err
			}
		}
		return nil
	})
}

// Liquidate closes a part of a liquidatable position, or all of it, and credits the reward: F-10 and F-11. Refused with
// UnknownMarket, MarketNotLive, NoPosition, PriceTooOld, InGrace, Healthy.
func (t *Tx) Liquidate(account Address, market MarketID, credit Address) (l Liquidation, err error) {
	err = t.attempt(func() error {
		c, err := t.loadActionable(account, market)
		if err != nil {
			return err
		}
		if equity, required := c.Health(); equity.Gte(required) {
			return refuse("Healthy", account, market, equity, required)
		}
		long := c.Position.isLong()
		l = c.Liquidate()
		t.socialize(c, &l, !long)
		t.finish(c, change{account, ByLiquidation, 0, c.Quote.Price, l.Fill, l.Payout})
		t.credit(credit, l.Reward, LiquidationReward)
		t.raiseFunding(c, !long, &l)
		t.emit(&Liquidated{
			account, market, credit, l.Closed, l.MarginRatio, l.PenaltyRate,
			l.Penalty, l.Reward, l.Deficit, l.PaidByInsurance, l.PaidByPool, l.Socialized,
		})
		return nil
	})
	return l, err
}

// Deleverage reduces a winner, F-13, for the batcher or who has that role. Refused with NotAllowed, UnknownMarket,
// MarketNotLive, NoPosition, PriceTooOld, InGrace, DeleveragingNotDue, BelowAverage.
func (t *Tx) Deleverage(sender, account Address, market MarketID) (l Liquidation, err error) {
	err = t.attempt(func() error {
		if sender != t.s.Contracts.Keeper && !t.s.HasRole(Deleverager, sender) {
			return refuse("NotAllowed", sender, t.s.Contracts.Keeper)
		}
		c, err := t.loadActionable(account, market)
		if err != nil {
			return err
		}
		long := c.Position.isLong()
		before := ProfitRatio(c.Book.Profit(long, c.Quote.Price), c.Cash.LpCash)
		closing, err := t.deleveragedSize(c, account, long)
		if err != nil {
			return err
		}
		c, l = t.reduceWinner(c, account, closing)
		t.finish(c, change{account, ByDeleveraging, 0, c.Quote.Price, l.Fill, l.Payout})
		t.raiseFunding(c, !long, &l)
		after := ProfitRatio(c.Book.Profit(long, c.Quote.Price), c.Cash.LpCash)
		t.emit(&Deleveraged{account, market, l.Closed, before, after})
		return nil
	})
	return l, err
}

// Settle closes a position of an ended market at its final price. Refused with UnknownMarket, MarketNotEnded,
// NoPosition.
func (t *Tx) Settle(account Address, market MarketID) error {
	return t.attempt(func() error {
		c, err := t.load(account, market)
		switch {
		case err != nil:
			return err
		case c.Status != Ended:
			return refuse("MarketNotEnded", market)
		case c.Position.Size.IsZero():
			return refuse("NoPosition", account, market)
		}
		index, size := c.Quote.Price, c.Position.Size
		var l Liquidation
		l.Fill = Move(&c.Position, &c.Book, &c.Cash, index, size.Neg(), Value(size, index).Neg())
		c.SettleClosed(&l)
		t.socialize(c, &l, size.Sign() < 0)
		t.finish(c, change{account, BySettlement, 0, index, l.Fill, l.Payout})
		t.raiseFunding(c, size.Sign() < 0, &l)
		return nil
	})
}

// fill fills a market order at index, or says why not.
func (t *Tx) fill(order *Order, index Price) (Fault, error) {
	c, err := t.load(order.Account, order.Market)
	if err != nil {
		return NoFault, err
	}
	preview := c.Evaluate(order, index, AtFill)
	if preview.Fault != NoFault {
		return preview.Fault, nil
	}
	if c.Position.Size.IsZero() {
		preview.Payout = preview.Payout.Add(order.MarginIn())
	}
	t.finish(c, change{order.Account, ByOrder, order.ID, index, preview.Fill, preview.Payout})
	return NoFault, nil
}

// change is one change of a position, as it is told.
type change struct {
	account Address
	reason  Reason
	order   OrderID
	index   Price
	fill    Fill
	payout  USD
}

// finish stores the state after and tells it, and pays the payout to the account's ledger.
func (t *Tx) finish(c *Context, done change) {
	if c.Accrued {
		t.emit(&FundingAccrued{c.Market, c.Book.PriceIntegral, c.Book.FundingLong, c.Book.FundingShort})
	}
	p, f := &c.Position, &done.fill
	t.emit(&PositionChanged{
		done.account, c.Market, done.reason, done.order, f.SizeDelta, f.Cost, done.index, f.Fee, f.FundingPaid,
		f.RealizedPnl, p.Size, p.Margin, p.EntryNotional, p.FundingEntry, p.Epoch,
	})
	t.storeCash(c.Cash, done.reason)
	t.credit(done.account, done.payout, MarginReturned)
	if f.PayoutCut.Sign() > 0 {
		t.emit(&PayoutCut{done.account, c.Market, f.PayoutCut})
	}
}

// loadOpen is load, refused with NoPosition where there is none.
func (t *Tx) loadOpen(account Address, market MarketID) (*Context, error) {
	c, err := t.load(account, market)
	if err == nil && c.Position.Size.IsZero() {
		return nil, refuse("NoPosition", account, market)
	}
	return c, err
}

// loadActionable is load, refused unless the position may be liquidated or deleveraged on the latest price.
func (t *Tx) loadActionable(account Address, market MarketID) (*Context, error) {
	c, err := t.load(account, market)
	switch {
	case err != nil:
		return nil, err
	case c.Status != Live:
		return nil, refuse("MarketNotLive", market)
	case c.Position.Size.IsZero():
		return nil, refuse("NoPosition", account, market)
	case !c.Quote.Recent:
		return nil, refuse("PriceTooOld", market, c.Quote.Timestamp)
	case c.Quote.InGrace:
		return nil, refuse("InGrace", market)
	}
	return c, nil
}

// deleveragedSize is what deleveraging takes off a position, or why it does not.
func (t *Tx) deleveragedSize(c *Context, account Address, long bool) (Size, error) {
	profit, pool := c.Book.Profit(long, c.Quote.Price), t.summary(c)
	if !c.DueFor(&pool, long, profit) {
		return Size{}, refuse("DeleveragingNotDue", c.Market, long, profit, c.Cash.LpCash)
	}
	pnl := c.Position.Pnl(c.Quote.Price)
	if !c.IsFair(pnl, profit) {
		return Size{}, refuse("BelowAverage", account, c.Market, pnl, profit)
	}
	return c.Closing(&pool, pnl, profit), nil
}

// reduceWinner closes closing on the curve without fee or penalty; all of it where the margin left would be negative.
func (t *Tx) reduceWinner(c *Context, account Address, closing Size) (*Context, Liquidation) {
	before, index, size := *c, c.Quote.Price, c.Position.Size
	var l Liquidation
	if closing.Lt(size.Abs()) {
		delta := reduction(size, closing)
		l.Fill = Move(&c.Position, &c.Book, &c.Cash, index, delta, c.Book.Cost(delta, &c.Params.Market, index))
		l.Closed = closing
		if c.Position.Margin.Sign() >= 0 {
			return c, l
		}
		c = &before
	}
	c.closeAll(&l, index)
	c.SettleClosed(&l)
	t.socialize(c, &l, size.Sign() < 0)
	return c, l
}

// socialize is F-11: what the pool has paid of a deficit is taken from the other side as far as NAV is negative.
func (t *Tx) socialize(c *Context, l *Liquidation, otherIsLong bool) {
	if l.PaidByPool.IsZero() {
		return
	}
	if pool := t.summary(c); pool.NAV.Sign() < 0 {
		c.Socialize(l, pool.NAV, otherIsLong)
	}
}

// raiseFunding is F-11: it charges a side what was taken from it, through its funding index.
func (t *Tx) raiseFunding(c *Context, long bool, l *Liquidation) {
	if !l.Socialized.IsZero() {
		raised := c.Book.FundingIndex(long).Add(l.SocializedPerUnit)
		t.emit(&LossSocialized{c.Market, long, l.Socialized, raised})
	}
}

// checkpoint stores the funding of a market up to now; nothing where it has ended.
func (t *Tx) checkpoint(market MarketID) error {
	m := t.s.market(market)
	if m.Status == Unlisted {
		return refuse("UnknownMarket", market)
	}
	if m.Status == Live {
		if book := m.Book; book.Accrue(&m.Params, m.Latest.IntegralAt(t.Now)) {
			t.emit(&FundingAccrued{market, book.PriceIntegral, book.FundingLong, book.FundingShort})
		}
	}
	return nil
}

package perp

// Tx is what one transaction does to a state: its methods are the contracts' entry points, each of which moves the
// state and tells its events, or is refused as the contracts would and changes nothing. A caller's tokens and
// allowances are not judged: they are outside. End it with Commit or RollBack before anything else is done with the
// state.
type Tx struct {
	// Now is the time of the transaction's block.
	Now    Time
	events []Event
	s      *State
}

// Begin begins a transaction in a block of that time.
func (s *State) Begin(now Time) *Tx { return &Tx{Now: now, s: s} }

// Events are what the transaction has told so far.
func (t *Tx) Events() []Event { return t.events }

// Commit keeps what the transaction has done.
func (t *Tx) Commit() {
	clear(t.s.journal)
	t.s.journal = t.s.journal[:0]
}

// RollBack leaves the state as it was when the transaction began.
func (t *Tx) RollBack() {
	t.s.rollBack(0)
	t.events = nil
}

// attempt does all of act, or nothing.
func (t *Tx) attempt(act func() error) (err error) {
	moves, told := len(t.s.journal), len(t.events)
	defer func() {
		if err != nil {
			t.s.rollBack(moves)
			t.events = t.events[:told]
		}
	}()
	defer catch(&err)
	return act()
}

// emit tells an event and moves the state by it.
func (t *Tx) emit(e Event) {
	t.events = append(t.events, e)
	e.move(t.s, t.Now)
}

// load is everything that changing an account's position reads, funding accrued to now; refused with UnknownMarket.
func (t *Tx) load(account Address, market MarketID) (*Context, error) {
	m := t.s.market(market)
	if m.Status == Unlisted {
		return nil, refuse("UnknownMarket", market)
	}
	c := t.context(m)
	c.Position = t.s.Position(account, market)
	return c, nil
}

// context is a market at its latest price, or its final one, funding accrued to now unless it has ended.
func (t *Tx) context(m *Market) *Context {
	c := &Context{
		Market:        m.ID,
		Status:        m.Status,
		Params:        Params{m.Params, t.s.GlobalParams},
		Book:          m.Book,
		Cash:          t.s.Pool.Cash,
		Quote:         Quote{Price: m.FinalPrice},
		NoIncreases:   t.Now < t.s.Pool.IncreasesStoppedUntil || t.Now < m.ReduceOnlyUntil,
		PoolHasShares: t.s.Pool.HasShares,
	}
	if m.Status == Live {
		c.Quote = m.quote(t.Now, &t.s.FeedParams)
		c.Accrued = c.Book.Accrue(&m.Params, c.Quote.Integral)
	}
	return c
}

// Summary is the pool over all markets at the latest prices.
func (t *Tx) Summary() PoolSummary { return t.summary(&Context{Cash: t.s.Pool.Cash}) }

// summary is the pool over all markets, with c in place of what is stored of its market, and with its cash.
func (t *Tx) summary(c *Context) PoolSummary {
	pool := PoolSummary{Cash: c.Cash, NAV: c.Cash.LpCash, Stopped: t.Now < t.s.Pool.PoolMovesStoppedUntil}
	for id := MarketID(1); id <= t.s.Pool.MarketCount; id++ {
		if id == c.Market {
			pool.Add(c)
		} else {
			pool.Add(t.context(t.s.market(id)))
		}
	}
	return pool
}

// credit adds amount >= 0 to a ledger balance; 0 does nothing.
func (t *Tx) credit(account Address, amount USD, reason BalanceReason) {
	if !amount.IsZero() {
		t.emit(&BalanceChanged{account, amount, t.s.balances[account].Add(amount), reason})
	}
}

// debit takes amount >= 0 from a ledger balance; 0 does nothing. Refused with InsufficientBalance.
func (t *Tx) debit(account Address, amount USD, reason BalanceReason) error {
	before := t.s.balances[account]
	switch {
	case amount.IsZero():
		return nil
	case amount.Gt(before):
		return refuse("InsufficientBalance", account, before, amount)
	}
	t.emit(&BalanceChanged{account, amount.Neg(), before.Sub(amount), reason})
	return nil
}

// storeCash tells the pool's cash, if it changed.
func (t *Tx) storeCash(cash Cash, reason Reason) {
	if cash != t.s.Pool.Cash {
		t.emit(&PoolChanged{cash.LpCash, cash.Insurance, cash.Treasury, reason})
	}
}

package perp

import "math/bits"

func (e *MarketListed) move(s *State, now Time) {
	m := save(s, s.own(e.Market))
	m.Status, m.Symbol, m.Params = Live, e.Symbol, e.Params
	m.Book.PriceIntegral = m.Latest.IntegralAt(now)
	save(s, &s.Pool).MarketCount++
}

func (e *MarketParamsChanged) move(s *State, _ Time) {
	s.reorder(func() { save(s, s.own(e.Market)).Params = e.Params })
}

func (e *ModeChanged) move(s *State, _ Time) {
	switch e.Mode {
	case ReduceOnly:
		save(s, s.own(e.Market)).ReduceOnlyUntil = e.Until
	case StopIncreases:
		save(s, &s.Pool).IncreasesStoppedUntil = e.Until
	case StopPoolMoves:
		save(s, &s.Pool).PoolMovesStoppedUntil = e.Until
	}
}

func (e *MarketEnded) move(s *State, _ Time) {
	m := save(s, s.own(e.Market))
	m.Status, m.FinalPrice = Ended, e.FinalPrice
}

func (e *GlobalParamsChanged) move(s *State, _ Time) {
	s.reorder(func() { *save(s, &s.GlobalParams) = e.Params })
}

func (e *FundingAccrued) move(s *State, _ Time) {
	book := &save(s, s.own(e.Market)).Book
	book.PriceIntegral, book.FundingLong, book.FundingShort = e.PriceIntegral, e.FundingLong, e.FundingShort
}

func (e *PositionChanged) move(s *State, _ Time) {
	s.setPosition(e.Account, e.Market, Position{e.Size, e.Margin, e.EntryNotional, e.FundingEntry, e.Epoch})
	m := save(s, s.own(e.Market))
	m.FundingKept = m.FundingKept.Add(e.FundingPaid)
	if e.Reason == ByOrder {
		s.bind(s.orders[e.OrderID], e.IndexPrice)
	}
}

func (e *PoolChanged) move(s *State, _ Time) {
	cash := &save(s, &s.Pool).Cash
	before := cash.LpCash.Add(cash.Insurance).Add(cash.Treasury)
	*cash = Cash{e.LpCash, e.Insurance, e.Treasury}
	switch e.Reason {
	case ByPoolDeposit, ByPoolRedemption, ByInsuranceTopUp, ByTreasuryWithdrawal:
		after := cash.LpCash.Add(cash.Insurance).Add(cash.Treasury)
		assets := save(s, &s.Assets)
		*assets = assets.Add(after.Sub(before))
	}
}

func (e *BalanceChanged) move(s *State, _ Time) {
	put(s, s.balances, e.Account, e.Balance)
	if e.Reason == Deposited || e.Reason == Withdrawn {
		assets := save(s, &s.Assets)
		*assets = assets.Add(e.Delta)
	}
}

// What the summaries carry follows from the events before them.
func (*Liquidated) move(*State, Time)  {}
func (*Deleveraged) move(*State, Time) {}
func (*PayoutCut) move(*State, Time)   {}

func (e *LossSocialized) move(s *State, _ Time) {
	book := &save(s, s.own(e.Market)).Book
	if e.Long {
		book.FundingLong = e.FundingIndex
	} else {
		book.FundingShort = e.FundingIndex
	}
}

func (e *DelegateSet) move(s *State, _ Time) {
	put(s, s.delegates, [2]Address{e.Account, e.Delegate}, e.Allowed)
}

func (e *OrderCreated) move(s *State, _ Time) {
	put(s, s.orders, e.Order.ID, e.Order)
	row := &save(s, s.own(e.Order.Market)).Row
	row.Created++
	if !e.Order.Waits() {
		row.Last = e.Order.Number
		put(s, s.live, Holder{e.Order.Account, e.Order.Market}, e.Order.ID)
	}
}

func (e *OrderTriggered) move(s *State, _ Time) {
	order := s.orders[e.ID]
	order.CreatedAt, order.FillTime, order.Number = e.CreatedAt, e.FillTime, e.Number
	put(s, s.orders, e.ID, order)
	put(s, s.live, Holder{order.Account, order.Market}, e.ID)
	save(s, s.own(order.Market)).Row.Last = e.Number
}

func (e *OrderExecuted) move(s *State, _ Time) { s.finish(e.ID) }

// A user's fault binds the second's price as a fill does.
func (e *OrderCancelled) move(s *State, _ Time) {
	order := s.orders[e.ID]
	if order.Waits() {
		put(s, s.orders, e.ID, Order{})
		return
	}
	if !e.IndexPrice.IsZero() {
		s.bind(order, e.IndexPrice)
	}
	s.finish(e.ID)
}

// bind makes price the one of all orders of the order's second.
func (s *State) bind(order Order, price Price) {
	row := &save(s, s.own(order.Market)).Row
	row.FillTime, row.Price = order.FillTime, price
}

// finish takes a market order out of its row.
func (s *State) finish(id OrderID) {
	order := s.orders[id]
	save(s, s.own(order.Market)).Row.Done = order.Number
	put(s, s.live, Holder{order.Account, order.Market}, 0)
	put(s, s.orders, id, Order{})
}

func (e *OrderParamsChanged) move(s *State, _ Time) { *save(s, &s.OrderParams) = e.Params }

func (e *PriceUpdated) move(s *State, now Time) {
	m := save(s, s.own(e.Market))
	if last := m.Latest.Timestamp; last != 0 && e.Timestamp > last+s.FeedParams.OutageGap {
		m.GraceUntil = now + s.FeedParams.GracePeriod
	}
	m.Latest = m.Latest.Next(e.Price, e.Timestamp, now)
}

func (e *ReporterSet) move(s *State, _ Time) {
	reporters := save(s, &s.Reporters)
	reporters.Used ^= 1 << e.Index
	reporters.Count = uint8(bits.OnesCount32(reporters.Used))
	if e.Active {
		put(s, s.reporters, e.Reporter, e.Index+1)
	} else {
		put(s, s.reporters, e.Reporter, 0)
	}
}

func (e *QuorumSet) move(s *State, _ Time) { save(s, &s.Reporters).Quorum = e.Quorum }

func (e *FeedParamsChanged) move(s *State, _ Time) { *save(s, &s.FeedParams) = e.Params }

func (e *Transfer) move(s *State, _ Time) {
	pool := save(s, &s.Pool)
	if e.From.IsZero() {
		pool.Supply = pool.Supply.Add(e.Shares)
	} else {
		put(s, s.shares, e.From, s.shares[e.From].Sub(e.Shares))
	}
	if e.To.IsZero() {
		pool.Supply = pool.Supply.Sub(e.Shares)
	} else {
		put(s, s.shares, e.To, s.shares[e.To].Add(e.Shares))
	}
	pool.HasShares = !pool.Supply.IsZero()
}

// The money of a pool move is told by PoolChanged, its shares by Transfer.
func (*PoolDeposited) move(*State, Time) {}

func (e *PoolWithdrawn) move(s *State, _ Time) {
	request := s.requests[e.Owner]
	request.Shares = request.Shares.Sub(e.Shares)
	if request.Shares.IsZero() {
		request = RedeemRequest{}
	}
	put(s, s.requests, e.Owner, request)
}

func (e *RedeemRequested) move(s *State, _ Time) {
	put(s, s.requests, e.Owner, RedeemRequest{e.Shares, e.ReadyAt})
}

func (e *RedeemReturned) move(s *State, _ Time) { put(s, s.requests, e.Owner, RedeemRequest{}) }

func (e *CooldownChanged) move(s *State, _ Time) { save(s, &s.Pool).Cooldown = e.Cooldown }

func (e *RoleGranted) move(s *State, _ Time) { put(s, s.roles, Grant{e.Role, e.Account}, true) }

func (e *RoleRevoked) move(s *State, _ Time) { put(s, s.roles, Grant{e.Role, e.Account}, false) }

package perp

import "cmp"

// archive is the walk over the whole state.
func (s *State) archive(a *archive) {
	a.form()
	a.bytes(s.Contracts.Vault[:])
	a.bytes(s.Contracts.Keeper[:])
	s.GlobalParams.archive(a)
	number(a, &s.OrderParams.MinDelay)
	number(a, &s.OrderParams.OrderLife)
	a.wad(&s.OrderParams.KeeperFee.wad)
	number(a, &s.FeedParams.MaxAge)
	number(a, &s.FeedParams.PushMaxAge)
	number(a, &s.FeedParams.OutageGap)
	number(a, &s.FeedParams.GracePeriod)
	s.Pool.archive(a)
	number(a, &s.Reporters.Quorum)
	number(a, &s.Reporters.Count)
	number(a, &s.Reporters.Used)
	a.wad(&s.Assets.wad)
	s.archiveMarkets(a)
	s.archiveAccounts(a)
	id := func(id *OrderID) { number(a, id) }
	entries(a, s.orders, cmp.Compare, id, func(order *Order) { order.archive(a) })
}

func (s *State) archiveMarkets(a *archive) {
	id := func(id *MarketID) { number(a, id) }
	entries(a, s.markets, cmp.Compare, id, func(m **Market) {
		if *m == nil {
			*m = &Market{}
		}
		(*m).archive(a)
	})
	entries(a, s.holdings, cmp.Compare, id, func(h **holdings) {
		if *h == nil {
			*h = newHoldings()
		}
		(*h).archive(a)
	})
}

func (s *State) archiveAccounts(a *archive) {
	account := func(account *Address) { a.bytes(account[:]) }
	entries(a, s.balances, Address.Cmp, account, func(balance *USD) { a.wad(&balance.wad) })
	entries(a, s.shares, Address.Cmp, account, func(shares *Shares) { a.wad(&shares.wad) })
	entries(a, s.reporters, Address.Cmp, account, func(position *uint8) { number(a, position) })
	entries(a, s.requests, Address.Cmp, account, func(request *RedeemRequest) {
		a.wad(&request.Shares.wad)
		number(a, &request.ReadyAt)
	})
	entries(a, s.delegates, comparePairs, func(pair *[2]Address) {
		a.bytes(pair[0][:])
		a.bytes(pair[1][:])
	}, func(allowed *bool) { flag(a, allowed) })
	entries(a, s.roles, Grant.compare, func(grant *Grant) {
		a.bytes(grant.Role[:])
		a.bytes(grant.Account[:])
	}, func(granted *bool) { flag(a, granted) })
}

func comparePairs(a, b [2]Address) int { return cmp.Or(a[0].Cmp(b[0]), a[1].Cmp(b[1])) }

func (g Grant) compare(other Grant) int {
	return cmp.Or(cmp.Compare(string(g.Role[:]), string(other.Role[:])), g.Account.Cmp(other.Account))
}

func (h *holdings) archive(a *archive) {
	entries(a, h.byAccount, Address.Cmp, func(account *Address) { a.bytes(account[:]) }, func(held **holding) {
		if *held == nil {
			*held = &holding{}
		}
		(*held).position.archive(a)
	})
	for account, held := range h.byAccount {
		held.account = account
	}
}

func (m *Market) archive(a *archive) {
	number(a, &m.ID)
	number(a, &m.Status)
	a.bytes(m.Symbol[:])
	m.Params.archive(a)
	m.Book.archive(a)
	number(a, &m.ReduceOnlyUntil)
	a.wad(&m.FinalPrice.wad)
	a.wad(&m.Latest.Price.wad)
	number(a, &m.Latest.Timestamp)
	number(a, &m.Latest.AcceptedAt)
	a.wad(&m.Latest.Integral.wad)
	number(a, &m.GraceUntil)
	number(a, &m.Row.Last)
	number(a, &m.Row.Done)
	number(a, &m.Row.FillTime)
	a.wad(&m.Row.Price.wad)
	number(a, &m.Row.Created)
	a.wad(&m.FundingKept.wad)
}

func (p *MarketParams) archive(a *archive) {
	a.wad(&p.SkewScale.wad)
	a.wad(&p.MaxSkew.wad)
	a.wad(&p.MaxOpenInterest.wad)
	for _, parts := range []*PPM{
		&p.InitialMargin, &p.MaintenanceMargin, &p.SizeFactor, &p.TakerFee, &p.MakerFee, &p.MinPenalty, &p.MaxPenalty,
		&p.FundingFactor, &p.FundingCap, &p.LpShare, &p.AdlTrigger, &p.AdlTarget,
	} {
		number(a, parts)
	}
}

func (g *GlobalParams) archive(a *archive) {
	for _, tokens := range []*Tokens{&g.MinMargin, &g.MinMaintenance, &g.MinReward, &g.MaxReward, &g.Dust} {
		a.wad(&tokens.wad)
	}
}

func (b *Book) archive(a *archive) {
	a.wad(&b.LongOpenInterest.wad)
	a.wad(&b.ShortOpenInterest.wad)
	a.wad(&b.LongEntry.wad)
	a.wad(&b.ShortEntry.wad)
	a.wad(&b.FundingLong.wad)
	a.wad(&b.FundingShort.wad)
	a.wad(&b.FundingDebt.wad)
	a.wad(&b.PriceIntegral.wad)
}

func (p *Position) archive(a *archive) {
	a.wad(&p.Size.wad)
	a.wad(&p.Margin.wad)
	a.wad(&p.EntryNotional.wad)
	a.wad(&p.FundingEntry.wad)
	number(a, &p.Epoch)
}

func (p *Pool) archive(a *archive) {
	a.wad(&p.Cash.LpCash.wad)
	a.wad(&p.Cash.Insurance.wad)
	a.wad(&p.Cash.Treasury.wad)
	flag(a, &p.HasShares)
	number(a, &p.IncreasesStoppedUntil)
	number(a, &p.PoolMovesStoppedUntil)
	number(a, &p.MarketCount)
	a.wad(&p.Supply.wad)
	number(a, &p.Cooldown)
}

func (o *Order) archive(a *archive) {
	a.bytes(o.Account[:])
	number(a, &o.Market)
	a.wad(&o.SizeDelta.wad)
	a.wad(&o.MarginDelta.wad)
	a.wad(&o.AcceptablePrice.wad)
	a.wad(&o.TriggerPrice.wad)
	flag(a, &o.TriggerAbove)
	flag(a, &o.ReduceOnly)
	number(a, &o.Epoch)
	number(a, &o.Expiry)
	number(a, &o.CreatedAt)
	number(a, &o.FillTime)
	number(a, &o.ID)
	number(a, &o.Number)
	a.wad(&o.KeeperFee.wad)
}

package twin

import "github.com/tidemark/tidemark/perp"

// makeGovern is what governance and the guardian do, mostly within bounds.
func (p *player) makeGovern() step {
	do := p.decision()
	sender := perp.Address(governor)
	switch do.(type) {
	case setSwitch:
		sender = perp.Address(guardian)
	case grantRole, revokeRole:
		sender = perp.Address(p.x.timelock.address)
	}
	if p.chance(40) {
		sender = p.someone()
	}
	return step{p.Uint64N(3), sender, do}
}

func (p *player) decision() action {
	market := p.listed()
	switch p.IntN(14) {
	case 0, 1, 2:
		return setMarketParams{market, p.changedMarket(p.state.Market(market).Params)}
	case 3:
		return setGlobalParams{p.changedGlobals()}
	case 4:
		o := p.state.OrderParams
		o.MinDelay, o.OrderLife = 1+perp.Time(p.IntN(6)), 20+perp.Time(p.IntN(103))
		o.KeeperFee = tokensOf(p.between(0, 101) * p.between(0, 1))
		return setOrderParams{o}
	case 5:
		return setFeedParams{perp.FeedParams{
			MaxAge: 20 + perp.Time(p.IntN(600)), PushMaxAge: 5 + perp.Time(p.IntN(60)),
			OutageGap: 600 + perp.Time(p.IntN(1000)), GracePeriod: perp.Time(p.IntN(400)),
		}}
	case 6:
		return setCooldown{3000 + perp.Time(p.IntN(5000))}
	case 7:
		return p.changedReporters()
	case 8:
		return p.ending(market)
	case 9:
		to := pick(p, []perp.Address{p.trader(), p.trader(), {}})
		return withdrawTreasury{usdOf(p.between(-0.1, 1.2) * p.state.Pool.Cash.Treasury.Float64()), to}
	case 10, 11:
		return setSwitch{market, perp.Switch(p.IntN(3)), p.chance(400)}
	case 12:
		if p.chance(300) {
			return listMarket{perp.Hash{31: byte(market)}, p.marketParams(perp.MarketID(1 + p.IntN(markets)))}
		}
		return grantRole{pick(p, p.known.roles[1:]), p.someone()}
	}
	return revokeRole{perp.Guardian, p.someone()}
}

// ending is at the latest price, near it, or too far from it; rarely at all, for a market ends for good.
func (p *player) ending(market perp.MarketID) action {
	if !p.chance(400) {
		return endMarket{market, priceOf(p.prices[market] * 3)}
	}
	final := perp.Price{}
	if p.chance(500) {
		final = priceOf(p.prices[market] * p.between(0.96, 1.04))
	}
	return endMarket{market, final}
}

// changedMarket moves one parameter, maybe out of bounds.
func (p *player) changedMarket(m perp.MarketParams) perp.MarketParams {
	parts := []*perp.PPM{
		&m.InitialMargin, &m.MaintenanceMargin, &m.SizeFactor, &m.TakerFee, &m.MakerFee, &m.MinPenalty, &m.MaxPenalty,
		&m.FundingFactor, &m.FundingCap, &m.LpShare, &m.AdlTrigger, &m.AdlTarget,
	}
	part := pick(p, parts)
	*part = perp.PPM(min(p.between10(0.5, 2)*float64(*part), 1<<24-1))
	switch p.IntN(20) {
	case 0:
		*part = 0
	case 1:
		m.SkewScale = m.SkewScale.Add(m.SkewScale)
	case 2, 3:
		m.MaxSkew = sizeOf(m.MaxSkew.Float64() * p.between(0.5, 1.5))
	case 4, 5:
		m.MaxOpenInterest = sizeOf(m.MaxOpenInterest.Float64() * p.between(0.5, 1.5))
	}
	return m
}

func (p *player) changedGlobals() perp.GlobalParams {
	g := p.state.GlobalParams
	amount := pick(p, []*perp.Tokens{&g.MinMargin, &g.MinMaintenance, &g.MinReward, &g.MaxReward, &g.Dust})
	*amount = tokensOf(amount.Float64() * p.between10(0.6, 1.6))
	return g
}

// changedReporters swaps one, and now and then asks for what is refused.
func (p *player) changedReporters() action {
	all := p.known.reporters
	var active, idle []perp.Address
	for _, reporter := range all {
		if _, ok := p.state.ReporterIndex(reporter); ok {
			active = append(active, reporter)
		} else {
			idle = append(idle, reporter)
		}
	}
	a := setReporters{Quorum: quorum}
	switch p.IntN(6) {
	case 0:
		a.Add = []perp.Address{pick(p, all)}
	case 1:
		a.Remove = []perp.Address{pick(p, all)}
	case 2:
		a.Quorum = uint8(p.IntN(7))
	default:
		// the five that sign stay in
		if last := active[len(active)-1]; len(active) > reporterCount {
			a.Remove = []perp.Address{last}
		} else {
			a.Add = []perp.Address{pick(p, idle)}
		}
	}
	return a
}

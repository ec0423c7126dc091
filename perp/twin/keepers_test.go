package twin

import "github.com/tidemark/tidemark/perp"

func (p *player) makeLiquidate() (step, bool) {
	target, ok := p.sick()
	if !ok && !p.chance(50) {
		return step{}, false
	}
	return step{p.Uint64N(2), p.keeper(), liquidate{target.Account, target.Market, p.keeper()}}, true
}

// sick is somebody to liquidate; false with anybody, if there is none.
func (p *player) sick() (perp.Holder, bool) {
	market := p.listed()
	if found := p.state.Liquidatable(market, p.state.Market(market).Latest.Price, p.now()); len(found) > 0 {
		return perp.Holder{Account: pick(p, found).Account, Market: market}, true
	}
	return perp.Holder{Account: p.trader(), Market: market}, false
}

// winner is a position of the side that has won most, if deleveraging is due, or anybody now and then.
func (p *player) winner() (perp.Holder, bool) {
	tx := p.state.Begin(p.now())
	summary := tx.Summary()
	target := perp.Holder{Account: p.trader(), Market: p.listed()}
	if !summary.Due() {
		return target, p.chance(30)
	}
	if summary.WorstMarket != 0 && p.chance(800) {
		target.Market = summary.WorstMarket
	}
	return target, !p.state.Position(target.Account, target.Market).Size.IsZero()
}

func (p *player) makeDeleverage() (step, bool) {
	target, ok := p.winner()
	sender := perp.Address(deleverager)
	if p.chance(30) {
		sender = p.someone()
	}
	return step{p.Uint64N(2), sender, deleverage{target.Account, target.Market}}, ok
}

func (p *player) makeSettleFunding() (step, bool) {
	return p.by(p.someone(), settleFunding{[]perp.MarketID{p.listed(), p.listed()}}), true
}

func (p *player) makeSettle() (step, bool) {
	market, account := p.listed(), p.trader()
	if p.state.Market(market).Status != perp.Ended && !p.chance(20) {
		return step{}, false
	}
	return p.by(p.someone(), settle{account, market}), true
}

func (p *player) makeLedger() (step, bool) {
	account := p.trader()
	switch p.IntN(6) {
	case 0, 1:
		return p.by(account, deposit{p.someone(), tokensOf(p.between10(0.000001, 50_000))}), true
	case 2, 3:
		return p.by(account, withdraw{usdOf(p.between10(0.0000001, 100_000)), account}), true
	case 4:
		return p.by(account, setDelegate{p.someone(), p.chance(500)}), true
	}
	if p.chance(500) {
		return p.by(account, topUpInsurance{tokensOf(p.between10(0.000001, 2000))}), true
	}
	zero := pick(p, []action{
		deposit{perp.Address{}, tokensOf(1)},
		deposit{account, perp.Tokens{}},
		withdraw{usdOf(1), perp.Address{}},
		withdraw{perp.USD{}, account},
		topUpInsurance{},
		withdraw{usdOf(1e10), account},
	})
	return p.by(account, zero), true
}

func (p *player) makePoolMove() (step, bool) {
	account := p.trader()
	held := p.state.Shares(account).Float64()
	request := p.state.RedeemRequest(account)
	switch p.IntN(8) {
	case 0, 1:
		return p.by(account, poolDeposit{p.someone(), tokensOf(p.between10(0.000001, p.style.pool/3))}), true
	case 2:
		return p.by(account, poolMint{account, sharesOf(p.between10(1e-12, p.style.pool/3))}), true
	case 3:
		return p.by(account, requestRedeem{sharesOf(held * p.between(0, 1.05))}), held > 0 || p.chance(20)
	case 4:
		return p.by(account, returnExpired{p.someone()}), p.chance(300)
	case 5:
		return p.by(account, transferShares{p.someone(), sharesOf(held * p.between(0, 1.05))}), held > 0
	}
	if request.Shares.IsZero() {
		return step{}, false
	}
	return p.redemption(account, request), true
}

// redemption is tried at once, or patiently: when the request is ready, prices come back, and grace is over.
func (p *player) redemption(owner perp.Address, request perp.RedeemRequest) step {
	take := func() step {
		part := p.between(0, 1.01)
		if p.chance(400) {
			part = 1
		}
		if p.chance(300) {
			assets := tokensOf(p.between(0, 1) * p.state.Pool.Cash.LpCash.Float64() * part)
			return step{p.Uint64N(3), owner, poolWithdraw{assets, p.trader(), owner}}
		}
		shares := request.Shares
		if part < 1 {
			shares = sharesOf(request.Shares.Float64() * part)
		}
		return step{p.Uint64N(3), owner, redeem{shares, p.trader(), owner}}
	}
	if p.chance(300) {
		return take()
	}
	pushAfter := func(wait uint64) func() step {
		return func() step { return step{wait, p.keeper(), push{p.updateAt(p.now() + perp.Time(wait))}} }
	}
	ready := p.until(request.ReadyAt)
	if p.chance(200) {
		ready += 90_000
	}
	p.script = append(p.script, pushAfter(301), pushAfter(1), take)
	return pushAfter(max(ready, 1))()
}

// makeRun is a batch of anything.
func (p *player) makeRun() (step, bool) {
	e, wait, ok := p.execution()
	batch := run{Credit: p.keeper(), Updates: []update{p.updateAt(p.now() + perp.Time(wait))}}
	if p.chance(100) {
		batch.Updates = append(batch.Updates, p.spoil(p.updateAt(p.now())))
	}
	if ok {
		batch.Executions = []execute{e}
	}
	for range p.IntN(3) {
		batch.Funding = append(batch.Funding, p.listed())
		target, _ := p.sick()
		batch.Liquidations = append(batch.Liquidations, target)
	}
	if made, ok := p.makeTrigger(); ok {
		batch.Triggers = append(batch.Triggers, made.Do.(trigger).Order)
	}
	if target, ok := p.winner(); ok {
		batch.Deleveragings = append(batch.Deleveragings, target)
	}
	sender := p.keeper()
	if p.chance(100) {
		sender = p.someone()
	}
	return step{wait, sender, batch}, true
}

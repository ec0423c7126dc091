package twin

import (
	"math"
	"slices"

	"github.com/tidemark/tidemark/perp"
)

// maker makes up a step of its kind; false where there is nothing to do.
type maker struct {
	weight int
	make   func(*player) (step, bool)
}

// makers are what users and keepers do; what governance does has its own rate.
var makers = []maker{
	{20, (*player).makePush},
	{22, (*player).makeExecute},
	{22, (*player).makeCreate},
	{5, (*player).makeTrigger},
	{3, (*player).makeCancel},
	{3, (*player).makeAddMargin},
	{8, (*player).makeLiquidate},
	{5, (*player).makeDeleverage},
	{2, (*player).makeSettleFunding},
	{4, (*player).makeSettle},
	{6, (*player).makeLedger},
	{9, (*player).makePoolMove},
	{6, (*player).makeRun},
}

// next is the next step.
func (p *player) next() step {
	if len(p.script) > 0 {
		begun := p.script[0]
		p.script = p.script[1:]
		return begun()
	}
	if p.chance(p.style.jumps) {
		p.jump()
	}
	if p.chance(p.style.governing) {
		return p.makeGovern()
	}
	for {
		n := p.IntN(115)
		for _, m := range makers {
			if n -= m.weight; n >= 0 {
				continue
			}
			if made, ok := m.make(p); ok {
				return made
			}
			break
		}
	}
}

// jump moves a price far.
func (p *player) jump() {
	id := p.listed()
	factor := p.between(1.02, p.style.jump)
	if p.chance(500) {
		factor = 1 / factor
	}
	p.prices[id] = min(max(p.prices[id]*factor, 1e-9), 1e6)
}

// updateAt is an update of a second, for all markets: prices move a little, and reporters differ a little.
func (p *player) updateAt(second perp.Time) update {
	u := update{Timestamp: second, Signers: []int{0, 2, 4}}
	if p.chance(200) {
		u.Signers = []int{0, 1, 2, 3, 4}
	}
	u.Prices = make([][]perp.Price, len(u.Signers))
	for id := perp.MarketID(1); id <= markets; id++ {
		if p.chance(30) {
			continue
		}
		p.prices[id] *= math.Exp(p.NormFloat64() * p.style.volatility)
		u.Markets = append(u.Markets, id)
		for i := range u.Prices {
			u.Prices[i] = append(u.Prices[i], priceOf(p.prices[id]*p.between(0.9999, 1.0001)))
		}
	}
	if len(u.Markets) == 0 {
		return p.updateAt(second)
	}
	return u
}

// spoil makes an update one that is refused.
func (p *player) spoil(u update) update {
	switch p.IntN(9) {
	case 0:
		u.Signers = []int{0, 1}
		u.Prices = u.Prices[:2]
	case 1:
		slices.Reverse(u.Signers)
	case 2:
		u.Signers = []int{0, 1, 6}
		u.Prices = u.Prices[:3]
	case 3:
		u.Markets[0] = pick(p, []perp.MarketID{0, 7})
	case 4:
		for i := range u.Prices {
			u.Prices[i] = slices.Clone(u.Prices[i])
			u.Prices[i][0] = pick(p, []perp.Price{{}, decimal[perp.Price](2e7, 0), perp.AnyPrice})
		}
	default:
		u.Flaw = pick(p, []flaw{cutShort, highS, badV, otherWord})
	}
	return u
}

func (p *player) makePush() (step, bool) {
	wait := p.wait()
	now := p.now() + perp.Time(wait)
	u := p.updateAt(now - min(perp.Time(p.IntN(3)), now))
	switch {
	case p.chance(30):
		u.Timestamp = now - perp.Time(p.IntN(20))
	case p.chance(30):
		u.Timestamp = now + perp.Time(p.IntN(18))
	case p.chance(60):
		u = p.spoil(u)
	}
	return step{wait, p.keeper(), push{u}}, true
}

// waitingOrders are those of a market whose turn it is, of one second.
func (p *player) turn(market perp.MarketID) (turn []perp.Order) {
	row := p.state.Market(market).Row
	for _, order := range p.state.OpenOrders() {
		if order.Market != market || order.Waits() || order.Number != row.Done+1 {
			continue
		}
		if len(turn) > 0 && order.FillTime != turn[0].FillTime {
			break
		}
		turn = append(turn, order)
		row.Done++
	}
	return turn
}

func (p *player) makeExecute() (step, bool) {
	e, wait, ok := p.execution()
	return step{wait, p.keeper(), e}, ok
}

// execution is of the orders of one market whose turn it is, at their second; or nearly.
func (p *player) execution() (e execute, wait uint64, ok bool) {
	e.Credit = p.keeper()
	e.Orders = p.turn(p.listed())
	if p.chance(100) {
		e.Orders = append(e.Orders, p.turn(p.listed())...)
	}
	if len(e.Orders) == 0 {
		return e, 0, false
	}
	second := e.Orders[0].FillTime
	wait = p.until(second)
	if p.chance(100) {
		wait += p.wait()
	}
	if p.chance(20) {
		second += perp.Time(p.IntN(3))
	}
	e.Update = p.updateAt(second)
	switch {
	case p.chance(15):
		e.Update = p.spoil(e.Update)
	case p.chance(15):
		e.Orders[0].KeeperFee = usdOf(1)
	case p.chance(15):
		slices.Reverse(e.Orders)
	case p.chance(20):
		wait += 121
	}
	return e, wait, true
}

func (p *player) makeCreate() (step, bool) {
	account := p.trader()
	request := p.request(account)
	sender := account
	if p.chance(40) {
		sender = p.someone()
	}
	wait := p.wait()
	if p.chance(700) {
		wait = min(wait, 2)
	}
	return step{wait, sender, create{request}}, true
}

// request is an order that opens, grows, shrinks, closes or flips a position, or takes margin out.
func (p *player) request(account perp.Address) perp.OrderRequest {
	market := p.listed()
	held := p.state.Position(account, market)
	r := perp.OrderRequest{Account: account, Market: market}
	units := p.between10(1e-6, 0.02) * p.state.Market(market).Params.SkewScale.Float64()
	if p.chance(30) {
		units = p.between10(1e-18, 1e-6)
	}
	r.SizeDelta = sizeOf(units)
	if p.chance(500) {
		r.SizeDelta = r.SizeDelta.Neg()
	}
	leverage := p.between10(1, 22)
	margin := units*p.prices[market]/leverage + p.between(0, 60)
	if free := p.state.Balance(account).Float64() * p.between(0.2, 0.95); margin > free && p.chance(950) {
		// what he can pay for
		r.SizeDelta = sizeOf(r.SizeDelta.Float64() * free / margin)
		margin = free
	}
	r.MarginDelta = usdOf(margin)
	if !held.Size.IsZero() && p.chance(600) {
		p.change(&r, held)
	}
	r.AcceptablePrice = perp.Price{}
	if r.SizeDelta.Sign() > 0 {
		r.AcceptablePrice = perp.AnyPrice
	}
	if p.chance(250) {
		r.AcceptablePrice = priceOf(p.prices[market] * p.between(0.97, 1.03))
	}
	if p.chance(200) {
		p.addTrigger(&r)
	}
	if p.chance(40) {
		r.ReduceOnly, r.MarginDelta = true, r.MarginDelta.Min(perp.USD{})
	}
	if p.chance(30) {
		p.spoilRequest(&r)
	}
	return r
}

// change makes a request one about the position that is held.
func (p *player) change(r *perp.OrderRequest, held perp.Position) {
	r.MarginDelta = perp.USD{}
	switch part := p.between(0, 1.4); p.IntN(5) {
	case 0:
		r.SizeDelta = held.Size.Neg()
	case 1:
		r.SizeDelta = sizeOf(-part * held.Size.Float64())
		if r.ReduceOnly = p.chance(600); p.chance(300) {
			p.addTrigger(r)
		}
	case 2:
		r.SizeDelta = perp.Size{}
		r.MarginDelta = usdOf(-part * held.Margin.Float64())
	case 3:
		r.SizeDelta = sizeOf(-part * held.Size.Float64())
		r.MarginDelta = usdOf(-p.between(0, 0.3) * held.Margin.Float64())
	case 4:
		r.SizeDelta = sizeOf(-p.between(1, 3) * held.Size.Float64())
		r.MarginDelta = usdOf(p.between(0, 1) * held.Margin.Float64())
	}
}

func (p *player) addTrigger(r *perp.OrderRequest) {
	r.TriggerPrice = priceOf(p.prices[r.Market] * p.between(0.99, 1.01))
	r.TriggerAbove = p.chance(500)
	r.Expiry = p.now() + perp.Time(p.between10(1, 100_000))
}

// spoilRequest asks for what is always refused.
func (p *player) spoilRequest(r *perp.OrderRequest) {
	switch p.IntN(6) {
	case 0:
		r.SizeDelta = decimal[perp.Size](math.Ldexp(1, 103)/1e18, 0)
		r.SizeDelta = r.SizeDelta.Add(r.SizeDelta)
	case 1:
		r.MarginDelta = decimal[perp.USD](math.Ldexp(1, 112)/1e18, 0)
	case 2:
		r.SizeDelta, r.MarginDelta = perp.Size{}, perp.USD{}
	case 3:
		r.ReduceOnly, r.MarginDelta = true, usdOf(1)
	case 4:
		r.AcceptablePrice = perp.AnyPrice.Add(perp.AnyPrice)
	case 5:
		r.Expiry = 1
	}
}

func (p *player) makeTrigger() (step, bool) {
	var waiting []perp.Order
	for _, order := range p.state.OpenOrders() {
		if order.Waits() {
			waiting = append(waiting, order)
		}
	}
	if len(waiting) == 0 {
		return step{}, false
	}
	order := pick(p, waiting)
	if p.chance(30) {
		order.TriggerAbove = !order.TriggerAbove
	}
	return step{p.Uint64N(4), p.keeper(), trigger{order, p.keeper()}}, true
}

func (p *player) makeCancel() (step, bool) {
	open := p.state.OpenOrders()
	if len(open) == 0 {
		return step{}, false
	}
	orders := []perp.Order{pick(p, open)}
	if p.chance(200) {
		orders = append(orders, pick(p, open))
	}
	sender := orders[0].Account
	if p.chance(200) {
		sender = p.someone()
	}
	return p.by(sender, cancel{orders}), true
}

func (p *player) makeAddMargin() (step, bool) {
	account, market := p.trader(), p.listed()
	if p.state.Position(account, market).Size.IsZero() && !p.chance(30) {
		return step{}, false
	}
	return p.by(account, addMargin{market, usdOf(p.between(-1, 1000))}), true
}

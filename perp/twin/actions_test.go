package twin

import (
	"github.com/tidemark/tidemark/perp"
)

// The calls of users and keepers; fields are the arguments.
type (
	deposit struct {
		Account perp.Address
		Assets  perp.Tokens
	}
	withdraw struct {
		Amount perp.USD
		To     perp.Address
	}
	setDelegate struct {
		Delegate perp.Address
		Allowed  bool
	}
	topUpInsurance struct{ Assets perp.Tokens }
	addMargin      struct {
		Market perp.MarketID
		Amount perp.USD
	}
	settleFunding struct{ Markets []perp.MarketID }
	liquidate     struct {
		Account perp.Address
		Market  perp.MarketID
		Credit  perp.Address
	}
	deleverage struct {
		Account perp.Address
		Market  perp.MarketID
	}
	settle struct {
		Account perp.Address
		Market  perp.MarketID
	}
	create  struct{ Request perp.OrderRequest }
	trigger struct {
		Order  perp.Order
		Credit perp.Address
	}
	execute struct {
		Update update
		Orders []perp.Order
		Credit perp.Address
	}
	cancel struct{ Orders []perp.Order }
	push   struct{ Update update }
)

func (a deposit) call(p *pair) (contract, []byte) {
	return p.x.exchange, calldata(p.x.exchange, "deposit", a.Account, a.Assets)
}

func (a deposit) predict(_ *pair, tx *perp.Tx, _ perp.Address) ([]byte, error) {
	return nil, tx.Deposit(a.Account, a.Assets)
}

func (a withdraw) call(p *pair) (contract, []byte) {
	return p.x.exchange, calldata(p.x.exchange, "withdraw", a.Amount, a.To)
}

func (a withdraw) predict(_ *pair, tx *perp.Tx, sender perp.Address) ([]byte, error) {
	return pack(perp.ToTokensDown(a.Amount)), tx.Withdraw(sender, a.Amount, a.To)
}

func (a setDelegate) call(p *pair) (contract, []byte) {
	return p.x.exchange, calldata(p.x.exchange, "setDelegate", a.Delegate, a.Allowed)
}

func (a setDelegate) predict(_ *pair, tx *perp.Tx, sender perp.Address) ([]byte, error) {
	tx.SetDelegate(sender, a.Delegate, a.Allowed)
	return nil, nil
}

func (a topUpInsurance) call(p *pair) (contract, []byte) {
	return p.x.exchange, calldata(p.x.exchange, "topUpInsurance", a.Assets)
}

func (a topUpInsurance) predict(_ *pair, tx *perp.Tx, _ perp.Address) ([]byte, error) {
	return nil, tx.TopUpInsurance(a.Assets)
}

func (a addMargin) call(p *pair) (contract, []byte) {
	return p.x.exchange, calldata(p.x.exchange, "addMargin", a.Market, a.Amount)
}

func (a addMargin) predict(_ *pair, tx *perp.Tx, sender perp.Address) ([]byte, error) {
	return nil, tx.AddMargin(sender, a.Market, a.Amount)
}

func (a settleFunding) call(p *pair) (contract, []byte) {
	return p.x.exchange, calldata(p.x.exchange, "settleFunding", a.Markets)
}

func (a settleFunding) predict(_ *pair, tx *perp.Tx, _ perp.Address) ([]byte, error) {
	return nil, tx.SettleFunding(a.Markets...)
}

func (a liquidate) call(p *pair) (contract, []byte) {
	return p.x.exchange, calldata(p.x.exchange, "liquidate", a.Account, a.Market, a.Credit)
}

func (a liquidate) predict(_ *pair, tx *perp.Tx, _ perp.Address) ([]byte, error) {
	outcome, err := tx.Liquidate(a.Account, a.Market, a.Credit)
	return pack(outcome), err
}

func (a deleverage) call(p *pair) (contract, []byte) {
	return p.x.exchange, calldata(p.x.exchange, "deleverage", a.Account, a.Market)
}

func (a deleverage) predict(_ *pair, tx *perp.Tx, sender perp.Address) ([]byte, error) {
	outcome, err := tx.Deleverage(sender, a.Account, a.Market)
	return pack(outcome.Closed), err
}

func (a settle) call(p *pair) (contract, []byte) {
	return p.x.exchange, calldata(p.x.exchange, "settle", a.Account, a.Market)
}

func (a settle) predict(_ *pair, tx *perp.Tx, _ perp.Address) ([]byte, error) {
	return nil, tx.Settle(a.Account, a.Market)
}

func (a create) call(p *pair) (contract, []byte) {
	return p.x.orders, calldata(p.x.orders, "create", a.Request)
}

func (a create) predict(_ *pair, tx *perp.Tx, sender perp.Address) ([]byte, error) {
	id, err := tx.CreateOrder(sender, a.Request)
	return pack(id), err
}

func (a trigger) call(p *pair) (contract, []byte) {
	return p.x.orders, calldata(p.x.orders, "trigger", a.Order, a.Credit)
}

func (a trigger) predict(_ *pair, tx *perp.Tx, _ perp.Address) ([]byte, error) {
	return nil, tx.Trigger(a.Order, a.Credit)
}

func (a execute) call(p *pair) (contract, []byte) {
	return p.x.orders, calldata(p.x.orders, "execute", a.Update.signed(p.x), a.Orders, a.Credit)
}

func (a execute) predict(p *pair, tx *perp.Tx, _ perp.Address) ([]byte, error) {
	second, err := p.verify(a.Update.signed(p.x))
	if err != nil {
		return nil, err
	}
	faults, err := tx.Execute(second, a.Orders, a.Credit)
	p.seen.faults(faults)
	wide := make([]uint64, len(faults))
	for i, fault := range faults {
		wide[i] = uint64(fault)
	}
	return pack(wide), err
}

func (a cancel) call(p *pair) (contract, []byte) {
	return p.x.orders, calldata(p.x.orders, "cancel", a.Orders)
}

func (a cancel) predict(_ *pair, tx *perp.Tx, sender perp.Address) ([]byte, error) {
	return nil, tx.Cancel(sender, a.Orders)
}

func (a push) call(p *pair) (contract, []byte) {
	return p.x.feed, calldata(p.x.feed, "push", a.Update.signed(p.x))
}

func (a push) predict(p *pair, tx *perp.Tx, _ perp.Address) ([]byte, error) {
	second, err := p.verify(a.Update.signed(p.x))
	if err != nil {
		return nil, err
	}
	return nil, tx.Push(second)
}

// run is a batch of the keeper.
type run struct {
	Updates       []update
	Funding       []perp.MarketID
	Liquidations  []perp.Holder
	Triggers      []perp.Order
	Executions    []execute
	Deleveragings []perp.Holder
	Credit        perp.Address
}

func (a run) call(p *pair) (contract, []byte) {
	updates, executions := []any{}, []any{}
	for _, u := range a.Updates {
		updates = append(updates, u.signed(p.x))
	}
	for _, e := range a.Executions {
		executions = append(executions, tuple{e.Update.signed(p.x), e.Orders})
	}
	batch := tuple{updates, a.Funding, a.Liquidations, a.Triggers, executions, a.Deleveragings}
	return p.x.keeper, calldata(p.x.keeper, "run", batch, a.Credit)
}

// itemResult is how an item of a batch ended.
type itemResult struct {
	Duty, Result uint64
	Reason       [32]byte
}

// predict does one item after the other; one that is refused fails no other.
func (a run) predict(p *pair, tx *perp.Tx, sender perp.Address) ([]byte, error) {
	results := []itemResult{}
	note := func(duty uint64, err error) {
		result := itemResult{Duty: duty}
		if err != nil {
			result.Result = 1
			copy(result.Reason[:4], p.revertData(err))
		}
		results = append(results, result)
	}
	keeper := perp.Address(p.x.keeper.address)
	for _, u := range a.Updates {
		_, err := push{u}.predict(p, tx, keeper)
		note(0, err)
	}
	for _, market := range a.Funding {
		note(1, tx.SettleFunding(market))
	}
	for _, target := range a.Liquidations {
		_, err := tx.Liquidate(target.Account, target.Market, a.Credit)
		note(2, err)
	}
	for _, order := range a.Triggers {
		note(3, tx.Trigger(order, a.Credit))
	}
	for _, e := range a.Executions {
		e.Credit = a.Credit
		_, err := e.predict(p, tx, keeper)
		note(4, err)
	}
	mayDeleverage := p.state.HasRole(perp.Deleverager, sender)
	for _, target := range a.Deleveragings {
		if !mayDeleverage {
			results = append(results, itemResult{Duty: 5, Result: 2})
			continue
		}
		_, err := tx.Deleverage(keeper, target.Account, target.Market)
		note(5, err)
	}
	return pack(results), nil
}

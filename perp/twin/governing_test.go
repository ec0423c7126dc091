package twin

import "github.com/tidemark/tidemark/perp"

// The calls of those who own shares of the pool, and of governance.
type (
	poolDeposit struct {
		Receiver perp.Address
		Assets   perp.Tokens
	}
	poolMint struct {
		Receiver perp.Address
		Shares   perp.Shares
	}
	requestRedeem struct{ Shares perp.Shares }
	redeem        struct {
		Shares          perp.Shares
		Receiver, Owner perp.Address
	}
	poolWithdraw struct {
		Assets          perp.Tokens
		Receiver, Owner perp.Address
	}
	returnExpired  struct{ Owner perp.Address }
	transferShares struct {
		To     perp.Address
		Shares perp.Shares
	}
	listMarket struct {
		Symbol perp.Hash
		Params perp.MarketParams
	}
	setMarketParams struct {
		Market perp.MarketID
		Params perp.MarketParams
	}
	setGlobalParams struct{ Params perp.GlobalParams }
	setOrderParams  struct{ Params perp.OrderParams }
	setFeedParams   struct{ Params perp.FeedParams }
	setCooldown     struct{ Cooldown perp.Time }
	setReporters    struct {
		Add, Remove []perp.Address
		Quorum      uint8
	}
	endMarket struct {
		Market     perp.MarketID
		FinalPrice perp.Price
	}
	withdrawTreasury struct {
		Amount perp.USD
		To     perp.Address
	}
	setSwitch struct {
		Market perp.MarketID
		Mode   perp.Switch
		On     bool
	}
	grantRole struct {
		Role    perp.Hash
		Account perp.Address
	}
	revokeRole struct {
		Role    perp.Hash
		Account perp.Address
	}
)

func (a poolDeposit) call(p *pair) (contract, []byte) {
	return p.x.vault, calldata(p.x.vault, "deposit", a.Assets, a.Receiver)
}

func (a poolDeposit) predict(_ *pair, tx *perp.Tx, sender perp.Address) ([]byte, error) {
	minted, err := tx.DepositToPool(sender, a.Receiver, a.Assets)
	return pack(minted), err
}

func (a poolMint) call(p *pair) (contract, []byte) {
	return p.x.vault, calldata(p.x.vault, "mint", a.Shares, a.Receiver)
}

func (a poolMint) predict(_ *pair, tx *perp.Tx, sender perp.Address) ([]byte, error) {
	assets, err := tx.MintShares(sender, a.Receiver, a.Shares)
	return pack(assets), err
}

func (a requestRedeem) call(p *pair) (contract, []byte) {
	return p.x.vault, calldata(p.x.vault, "requestRedeem", a.Shares)
}

func (a requestRedeem) predict(_ *pair, tx *perp.Tx, sender perp.Address) ([]byte, error) {
	return nil, tx.RequestRedeem(sender, a.Shares)
}

func (a redeem) call(p *pair) (contract, []byte) {
	return p.x.vault, calldata(p.x.vault, "redeem", a.Shares, a.Receiver, a.Owner)
}

func (a redeem) predict(_ *pair, tx *perp.Tx, sender perp.Address) ([]byte, error) {
	paid, err := tx.Redeem(sender, a.Receiver, a.Owner, a.Shares)
	return pack(paid), err
}

func (a poolWithdraw) call(p *pair) (contract, []byte) {
	return p.x.vault, calldata(p.x.vault, "withdraw", a.Assets, a.Receiver, a.Owner)
}

func (a poolWithdraw) predict(_ *pair, tx *perp.Tx, sender perp.Address) ([]byte, error) {
	burnt, err := tx.WithdrawFromPool(sender, a.Receiver, a.Owner, a.Assets)
	return pack(burnt), err
}

func (a returnExpired) call(p *pair) (contract, []byte) {
	return p.x.vault, calldata(p.x.vault, "returnExpired", a.Owner)
}

func (a returnExpired) predict(_ *pair, tx *perp.Tx, _ perp.Address) ([]byte, error) {
	return nil, tx.ReturnExpired(a.Owner)
}

func (a transferShares) call(p *pair) (contract, []byte) {
	return p.x.vault, calldata(p.x.vault, "transfer", a.To, a.Shares)
}

func (a transferShares) predict(_ *pair, tx *perp.Tx, sender perp.Address) ([]byte, error) {
	return nil, tx.TransferShares(sender, a.To, a.Shares)
}

func (p *pair) governs(method string, args ...any) (contract, []byte) {
	return p.x.governance, calldata(p.x.governance, method, args...)
}

func (a listMarket) call(p *pair) (contract, []byte) {
	return p.governs("listMarket", a.Symbol, a.Params)
}

func (a listMarket) predict(p *pair, tx *perp.Tx, sender perp.Address) ([]byte, error) {
	err := tx.ListMarket(sender, a.Symbol, a.Params)
	return pack(p.state.Pool.MarketCount), err
}

func (a setMarketParams) call(p *pair) (contract, []byte) {
	return p.governs("setMarketParams", a.Market, a.Params)
}

func (a setMarketParams) predict(_ *pair, tx *perp.Tx, sender perp.Address) ([]byte, error) {
	return nil, tx.SetMarketParams(sender, a.Market, a.Params)
}

func (a setGlobalParams) call(p *pair) (contract, []byte) {
	return p.governs("setGlobalParams", a.Params)
}

func (a setGlobalParams) predict(_ *pair, tx *perp.Tx, sender perp.Address) ([]byte, error) {
	return nil, tx.SetGlobalParams(sender, a.Params)
}

func (a setOrderParams) call(p *pair) (contract, []byte) {
	return p.governs("setOrderParams", a.Params)
}

func (a setOrderParams) predict(_ *pair, tx *perp.Tx, sender perp.Address) ([]byte, error) {
	return nil, tx.SetOrderParams(sender, a.Params)
}

func (a setFeedParams) call(p *pair) (contract, []byte) { return p.governs("setFeedParams", a.Params) }

func (a setFeedParams) predict(_ *pair, tx *perp.Tx, sender perp.Address) ([]byte, error) {
	return nil, tx.SetFeedParams(sender, a.Params)
}

func (a setCooldown) call(p *pair) (contract, []byte) { return p.governs("setCooldown", a.Cooldown) }

func (a setCooldown) predict(_ *pair, tx *perp.Tx, sender perp.Address) ([]byte, error) {
	return nil, tx.SetCooldown(sender, a.Cooldown)
}

func (a setReporters) call(p *pair) (contract, []byte) {
	return p.governs("setReporters", a.Add, a.Remove, a.Quorum)
}

func (a setReporters) predict(_ *pair, tx *perp.Tx, sender perp.Address) ([]byte, error) {
	return nil, tx.SetReporters(sender, a.Add, a.Remove, a.Quorum)
}

func (a endMarket) call(p *pair) (contract, []byte) {
	return p.governs("endMarket", a.Market, a.FinalPrice)
}

func (a endMarket) predict(_ *pair, tx *perp.Tx, sender perp.Address) ([]byte, error) {
	return nil, tx.EndMarket(sender, a.Market, a.FinalPrice)
}

func (a withdrawTreasury) call(p *pair) (contract, []byte) {
	return p.governs("withdrawTreasury", a.Amount, a.To)
}

func (a withdrawTreasury) predict(_ *pair, tx *perp.Tx, sender perp.Address) ([]byte, error) {
	return nil, tx.WithdrawTreasury(sender, a.Amount, a.To)
}

func (a setSwitch) call(p *pair) (contract, []byte) {
	return p.governs("setSwitch", a.Market, a.Mode, a.On)
}

func (a setSwitch) predict(_ *pair, tx *perp.Tx, sender perp.Address) ([]byte, error) {
	return nil, tx.SetSwitch(sender, a.Market, a.Mode, a.On)
}

func (a grantRole) call(p *pair) (contract, []byte) { return p.governs("grantRole", a.Role, a.Account) }

func (a grantRole) predict(_ *pair, tx *perp.Tx, sender perp.Address) ([]byte, error) {
	return nil, tx.GrantRole(sender, a.Role, a.Account)
}

func (a revokeRole) call(p *pair) (contract, []byte) {
	return p.governs("revokeRole", a.Role, a.Account)
}

func (a revokeRole) predict(_ *pair, tx *perp.Tx, sender perp.Address) ([]byte, error) {
	return nil, tx.RevokeRole(sender, a.Role, a.Account)
}

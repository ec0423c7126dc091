package perp

import "fmt"

// deeds are all entry points, each as often as a history needs it.
var deeds = []deed{
	{30, func(h *history) func(*Tx) error { return creating(h.request()) }},
	{10, func(h *history) func(*Tx) error { return creating(h.waitingRequest()) }},
	{2, func(h *history) func(*Tx) error { return creatingBy(h.account(), h.request()) }},
	{70, (*history).execution},
	{20, (*history).overdue},
	{20, (*history).liquidation},
	{10, (*history).deleveraging},
	{6, func(h *history) func(*Tx) error {
		order, ok := pick(h, h.orders(true))
		if !ok {
			return nil
		}
		return triggering(order)
	}},
	{6, func(h *history) func(*Tx) error {
		order, ok := pick(h, h.OpenOrders())
		if !ok {
			return nil
		}
		return cancelling(order.Account, order)
	}},
	{6, func(h *history) func(*Tx) error {
		account, market, amount := h.account(), h.market(), h.usd(100)
		if h.Position(account, market).Size.IsZero() {
			return nil
		}
		return func(tx *Tx) error { return tx.AddMargin(account, market, amount) }
	}},
	{4, func(h *history) func(*Tx) error {
		markets := []MarketID{h.market(), h.market()}
		return func(tx *Tx) error { return tx.SettleFunding(markets...) }
	}},
	{6, func(h *history) func(*Tx) error {
		account, market := h.account(), h.market()
		if h.Position(account, market).Size.IsZero() {
			return nil
		}
		return func(tx *Tx) error { return tx.Settle(account, market) }
	}},
	{4, func(h *history) func(*Tx) error {
		account, assets := h.account(), h.tokens(20_000)
		return func(tx *Tx) error { return tx.Deposit(account, assets) }
	}},
	{2, func(h *history) func(*Tx) error {
		account, amount := h.account(), h.usd(5_000)
		return func(tx *Tx) error { return tx.Withdraw(account, amount, account) }
	}},
	{2, func(h *history) func(*Tx) error {
		account, delegate, allowed := h.account(), h.account(), h.coin()
		return func(tx *Tx) error {
			tx.SetDelegate(account, delegate, allowed)
			return nil
		}
	}},
	{1, func(h *history) func(*Tx) error {
		assets := h.tokens(10)
		return func(tx *Tx) error { return tx.TopUpInsurance(assets) }
	}},
	{8, (*history).poolMove},
	{4, (*history).shareMove},
	{6, (*history).governance},
}

// poolMove is a deposit or a redemption, half of what is allowed at most.
func (h *history) poolMove() func(*Tx) error {
	account := h.account()
	if h.coin() {
		account = lender
	}
	assets, minted := h.tokens(5_000), must[Shares](fmt.Sprintf("%.12f", h.Float64()*5_000))
	tx := h.Begin(h.now)
	burnt, paid := tx.MaxRedeem(account), tx.MaxWithdraw(account)
	burnt.wad.Rsh(&burnt.wad, h.UintN(3))
	paid.wad.Rsh(&paid.wad, 1+h.UintN(3))
	return []func(*Tx) error{
		func(tx *Tx) error {
			_, err := tx.DepositToPool(alice, account, assets)
			return err
		},
		func(tx *Tx) error {
			_, err := tx.MintShares(alice, account, minted)
			return err
		},
		func(tx *Tx) error {
			_, err := tx.Redeem(alice, bob, account, burnt)
			return err
		},
		func(tx *Tx) error {
			_, err := tx.WithdrawFromPool(alice, bob, account, paid)
			return err
		},
	}[h.IntN(4)]
}

// shareMove moves shares, or puts them into escrow.
func (h *history) shareMove() func(*Tx) error {
	from, to := lender, h.account()
	if h.coin() {
		from = h.account()
	}
	some := h.Shares(from)
	some.wad.Rsh(&some.wad, 1+h.UintN(5))
	return []func(*Tx) error{
		func(tx *Tx) error { return tx.TransferShares(from, to, some) },
		func(tx *Tx) error { return tx.RequestRedeem(from, some) },
		func(tx *Tx) error { return tx.ReturnExpired(from) },
	}[h.IntN(3)]
}

// governance turns some knob, within its bounds.
func (h *history) governance() func(*Tx) error {
	market := h.market()
	params, global, orders, feed := h.Market(market).Params, h.GlobalParams, h.OrderParams, h.FeedParams
	params.TakerFee, params.FundingCap = PPM(500+h.Uint32N(9000)), PPM(h.Uint32N(10_000))
	params.AdlTarget = PPM(5_000 + h.Uint32N(100_000))
	params.AdlTrigger = params.AdlTarget + PPM(1+h.Uint32N(20_000))
	global.MaxReward = must[Tokens]("2").Add(h.tokens(700))
	orders.KeeperFee, orders.MinDelay = must[Tokens]("0.1").Add(h.tokens(1)), h.seconds(1, 6)
	feed.GracePeriod = h.seconds(0, 400)
	mode, on, reporter := Switch(h.IntN(3)), h.IntN(4) == 0, addr(201+h.Uint64N(10))
	amount := h.usd(5)
	return []func(*Tx) error{
		func(tx *Tx) error { return tx.SetMarketParams(governor, market, params) },
		func(tx *Tx) error { return tx.SetMarketParams(governor, market, params) },
		func(tx *Tx) error { return tx.SetGlobalParams(governor, global) },
		func(tx *Tx) error { return tx.SetOrderParams(governor, orders) },
		func(tx *Tx) error { return tx.SetFeedParams(governor, feed) },
		func(tx *Tx) error { return tx.SetCooldown(governor, 3600+Time(params.TakerFee)) },
		func(tx *Tx) error { return tx.SetSwitch(guardian, market, mode, on) },
		func(tx *Tx) error { return tx.SetReporters(governor, []Address{reporter}, nil, 3) },
		func(tx *Tx) error { return tx.SetReporters(governor, nil, []Address{reporter}, 3) },
		func(tx *Tx) error { return tx.WithdrawTreasury(governor, amount, bob) },
		func(tx *Tx) error { return tx.GrantRole(governor, Deleverager, reporter) },
		func(tx *Tx) error { return tx.RevokeRole(governor, Deleverager, reporter) },
	}[h.IntN(12)]
}

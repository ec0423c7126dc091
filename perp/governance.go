package perp

// The roles of governance; Admin grants and revokes them.
var (
	Admin       = Hash{}
	Governor    = Keccak256([]byte("GOVERNOR"))
	Guardian    = Keccak256([]byte("GUARDIAN"))
	Deleverager = Keccak256([]byte("DELEVERAGER"))
)

const (
	// switchLife is how long a switch of the guardian holds.
	switchLife = 7 * 86_400
	// A final price may be a twentieth of the latest one away from it, unless that is stale for an hour.
	endBandDivisor = 20
	endStale       = 3600
	// maxReporters is one bit each in the signers of an update.
	maxReporters = 32
)

// govern does act for a sender who has role. Refused with AccessControlUnauthorizedAccount.
func (t *Tx) govern(sender Address, role Hash, act func() error) error {
	if !t.s.HasRole(role, sender) {
		return refuse("AccessControlUnauthorizedAccount", sender, role)
	}
	return t.attempt(act)
}

// ListMarket lists the next market. Refused with AccessControlUnauthorizedAccount, OutOfBounds, TooManyMarkets.
func (t *Tx) ListMarket(sender Address, symbol [32]byte, params MarketParams) error {
	return t.govern(sender, Governor, func() error { return t.listMarket(symbol, params) })
}

func (t *Tx) listMarket(symbol [32]byte, params MarketParams) error {
	if err := (&Params{params, t.s.GlobalParams}).Validate(); err != nil {
		return err
	}
	market := t.s.Pool.MarketCount + 1
	if market > MaxMarkets {
		return refuse("TooManyMarkets", market, MarketID(MaxMarkets))
	}
	t.emit(&MarketListed{market, symbol, params})
	return nil
}

// SetMarketParams sets the parameters of a market. Refused with AccessControlUnauthorizedAccount, OutOfBounds,
// UnknownMarket, SkewScaleImmutable.
func (t *Tx) SetMarketParams(sender Address, market MarketID, params MarketParams) error {
	return t.govern(sender, Governor, func() error { return t.setMarketParams(market, params) })
}

func (t *Tx) setMarketParams(market MarketID, params MarketParams) error {
	if err := (&Params{params, t.s.GlobalParams}).Validate(); err != nil {
		return err
	}
	if err := t.checkpoint(market); err != nil {
		return err
	}
	if scale := t.s.market(market).Params.SkewScale; params.SkewScale != scale {
		return refuse("SkewScaleImmutable", market, scale, params.SkewScale)
	}
	t.emit(&MarketParamsChanged{market, params})
	return nil
}

// SetGlobalParams sets what all markets share. Refused with AccessControlUnauthorizedAccount, OutOfBounds.
func (t *Tx) SetGlobalParams(sender Address, params GlobalParams) error {
	return t.govern(sender, Governor, func() error { return t.setGlobalParams(params) })
}

func (t *Tx) setGlobalParams(params GlobalParams) error {
	if err := params.Validate(); err != nil {
		return err
	}
	for id := MarketID(1); id <= t.s.Pool.MarketCount; id++ {
		if err := (&Params{t.s.market(id).Params, params}).Validate(); err != nil {
			return err
		}
	}
	t.emit(&GlobalParamsChanged{params})
	return nil
}

// SetOrderParams sets the parameters of orders. Refused with AccessControlUnauthorizedAccount, OutOfBounds.
func (t *Tx) SetOrderParams(sender Address, params OrderParams) error {
	return t.govern(sender, Governor, func() error { return t.set(params.Validate(), &OrderParamsChanged{params}) })
}

// SetFeedParams sets the parameters of the price feed. Refused with AccessControlUnauthorizedAccount, OutOfBounds.
func (t *Tx) SetFeedParams(sender Address, params FeedParams) error {
	return t.govern(sender, Governor, func() error { return t.set(params.Validate(), &FeedParamsChanged{params}) })
}

// SetCooldown sets how long a redemption waits. Refused with AccessControlUnauthorizedAccount, OutOfBounds.
func (t *Tx) SetCooldown(sender Address, cooldown Time) error {
	return t.govern(sender, Governor, func() error {
		return t.set(ValidateCooldown(cooldown), &CooldownChanged{cooldown})
	})
}

// set tells e, unless what it sets is invalid.
func (t *Tx) set(invalid error, e Event) error {
	if invalid == nil {
		t.emit(e)
	}
	return invalid
}

// SetReporters removes and adds reporters and sets their quorum. Refused with AccessControlUnauthorizedAccount,
// UnknownReporter, ReporterExists, TooManyReporters, BadReporters.
func (t *Tx) SetReporters(sender Address, added, removed []Address, quorum uint8) error {
	return t.govern(sender, Governor, func() error {
		for _, reporter := range removed {
			if err := t.removeReporter(reporter); err != nil {
				return err
			}
		}
		for _, reporter := range added {
			if err := t.addReporter(reporter); err != nil {
				return err
			}
		}
		return t.setQuorum(quorum)
	})
}

func (t *Tx) removeReporter(reporter Address) error {
	index, ok := t.s.ReporterIndex(reporter)
	if !ok {
		return refuse("UnknownReporter", reporter)
	}
	t.emit(&ReporterSet{reporter, index, false})
	return nil
}

func (t *Tx) addReporter(reporter Address) error {
	if _, ok := t.s.ReporterIndex(reporter); ok {
		return refuse("ReporterExists", reporter)
	}
	index := uint8(0)
	for index < maxReporters && t.s.Reporters.Used&(1<<index) != 0 {
		index++
	}
	if index == maxReporters {
		return refuse("TooManyReporters", uint64(t.s.Reporters.Count)+1, uint64(maxReporters))
	}
	t.emit(&ReporterSet{reporter, index, true})
	return nil
}

func (t *Tx) setQuorum(quorum uint8) error {
	active := t.s.Reporters.Count
	if quorum%2 == 0 || quorum > active || 2*uint16(quorum) <= uint16(active) {
		return refuse("BadReporters", active, quorum)
	}
	t.emit(&QuorumSet{quorum})
	return nil
}

// EndMarket ends a market at finalPrice, or at its latest price where that is 0. Refused with
// AccessControlUnauthorizedAccount, MarketNotLive, BadPrice, FinalPriceTooFar.
func (t *Tx) EndMarket(sender Address, market MarketID, finalPrice Price) error {
	return t.govern(sender, Governor, func() error { return t.endMarket(market, finalPrice) })
}

func (t *Tx) endMarket(market MarketID, finalPrice Price) error {
	m := t.s.market(market)
	if m.Status != Live {
		return refuse("MarketNotLive", market)
	}
	if err := t.checkpoint(market); err != nil {
		return err
	}
	latest := m.Latest.Price
	if finalPrice.IsZero() {
		finalPrice = latest
	}
	if err := checkPrice(market, finalPrice); err != nil {
		return err
	}
	if t.Now <= m.Latest.Timestamp+endStale && !isNear(finalPrice, latest) {
		return refuse("FinalPriceTooFar", market, finalPrice, latest)
	}
	t.emit(&MarketEnded{market, finalPrice})
	return nil
}

// isNear tells whether a is within a twentieth of latest; equality passes.
func isNear(a, latest Price) bool {
	apart := a.wad
	if a.Gt(latest) {
		apart.Sub(&a.wad, &latest.wad)
	} else {
		apart.Sub(&latest.wad, &a.wad)
	}
	band := times(&apart, endBandDivisor)
	return !latest.wad.Lt(&band)
}

// WithdrawTreasury pays amount of the treasury out, in whole token units, rounded down. Refused with
// AccessControlUnauthorizedAccount, ZeroAddress, ZeroAmount, PoolShort.
func (t *Tx) WithdrawTreasury(sender Address, amount USD, to Address) error {
	return t.govern(sender, Governor, func() error { return t.withdrawTreasury(amount, to) })
}

// SetSwitch sets a switch of the guardian for 7 days, or lifts it; the market counts for ReduceOnly alone. Refused with
// AccessControlUnauthorizedAccount, MarketNotLive.
func (t *Tx) SetSwitch(sender Address, market MarketID, mode Switch, on bool) error {
	return t.govern(sender, Guardian, func() error { return t.setSwitch(market, mode, on) })
}

func (t *Tx) setSwitch(market MarketID, mode Switch, on bool) error {
	until := Time(0)
	if on {
		until = t.Now + switchLife
	}
	if mode != ReduceOnly {
		market = 0
	} else if t.s.market(market).Status != Live {
		return refuse("MarketNotLive", market)
	}
	t.emit(&ModeChanged{market, mode, until})
	return nil
}

// GrantRole gives account role; one that it has already is no news. Refused with AccessControlUnauthorizedAccount.
func (t *Tx) GrantRole(sender Address, role Hash, account Address) error {
	return t.govern(sender, Admin, func() error {
		if !t.s.HasRole(role, account) {
			t.emit(&RoleGranted{role, account, sender})
		}
		return nil
	})
}

// RevokeRole takes role from account, if it has it. Refused with AccessControlUnauthorizedAccount.
func (t *Tx) RevokeRole(sender Address, role Hash, account Address) error {
	return t.govern(sender, Admin, func() error {
		if t.s.HasRole(role, account) {
			t.emit(&RoleRevoked{role, account, sender})
		}
		return nil
	})
}

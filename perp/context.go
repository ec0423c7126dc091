package perp

// Quote is a market's price as the feed gives it now.
type Quote struct {
	Price     Price
	Timestamp Time
	// Integral is C now.
	Integral Integral
	// Fresh: age <= MaxAge.
	Fresh bool
	// Recent: age <= PushMaxAge.
	Recent bool
	// InGrace: trading resumes after an outage.
	InGrace bool
	// AcceptedNow: accepted in this very block.
	AcceptedNow bool
}

// Context is everything that a change of one position reads, funding accrued to now.
type Context struct {
	Market   MarketID
	Status   Status
	Params   Params
	Position Position
	Book     Book
	Cash     Cash
	Quote    Quote
	// Accrued: the accrual moved C, to be stored and told.
	Accrued bool
	// NoIncreases: reductions only, by the market's or the guardian's switch.
	NoIncreases   bool
	PoolHasShares bool
}

// Fill is what a change of size did to its position and to the pool.
type Fill struct {
	SizeDelta Size
	// Cost is F-3: what the change cost; bought > 0 > sold.
	Cost USD
	// FundingPaid is margin to pool; negative: pool to margin, as paid.
	FundingPaid USD
	// RealizedPnl is as paid.
	RealizedPnl USD
	// PayoutCut is F-11: what the pool could not pay of funding and profit.
	PayoutCut USD
	Fee       USD
}

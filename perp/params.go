package perp

// MarketParams are the parameters of a market.
type MarketParams struct {
	// SkewScale is S: the skew at which the premium would be 100 %; > 0, < 2^112, immutable once listed.
	SkewScale Size
	// InitialMargin is imr0 of F-7.
	InitialMargin PPM
	// MaintenanceMargin is mmr0 of F-7.
	MaintenanceMargin PPM
	// SizeFactor is c of F-7: how fast both margins grow with size.
	SizeFactor PPM
	TakerFee   PPM
	MakerFee   PPM
	// MaxSkew is the largest |skew|.
	MaxSkew Size
	// MaxOpenInterest is the largest open interest of a side.
	MaxOpenInterest Size
	MinPenalty      PPM
	MaxPenalty      PPM
	// FundingFactor is K of F-4.
	FundingFactor PPM
	// FundingCap is the largest |funding rate| per 8 h.
	FundingCap PPM
	// LpShare is the share of lpCash that the notional of a side may be.
	LpShare PPM
	// AdlTrigger and AdlTarget are the shares of lpCash of F-13.
	AdlTrigger PPM
	AdlTarget  PPM
}

// GlobalParams are the parameters that all markets share.
type GlobalParams struct {
	MinMargin      Tokens
	MinMaintenance Tokens
	MinReward      Tokens
	MaxReward      Tokens
	// Dust is the notional up to which a position is closed whole.
	Dust Tokens
}

// OrderParams are the parameters of orders.
type OrderParams struct {
	// MinDelay is how long after its creation the second of a market order's fill is.
	MinDelay Time
	// OrderLife is how long after its creation a market order lives.
	OrderLife Time
	KeeperFee Tokens
}

// FeedParams are the parameters of the price feed.
type FeedParams struct {
	// MaxAge is the age up to which a price is fresh.
	MaxAge Time
	// PushMaxAge is the age up to which a price may be pushed, liquidated on, and ordered on.
	PushMaxAge Time
	// OutageGap is the gap between two prices beyond which a grace period begins.
	OutageGap   Time
	GracePeriod Time
}

// Params is all that F-7 and F-10 need of a market.
type Params struct {
	Market MarketParams
	Global GlobalParams
}

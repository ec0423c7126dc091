package twin

// errorNames are what histories must be refused with at least once.
var errorNames = []string{
	// every contract
	"NotAllowed", "AccessControlUnauthorizedAccount", "OutOfBounds",
	// ledger and positions
	"ZeroAmount", "ZeroAddress", "InsufficientBalance", "UnknownMarket", "MarketNotLive", "MarketNotEnded",
	"NoPosition", "Healthy", "PriceTooOld", "InGrace", "OrderIsLive", "DeleveragingNotDue", "BelowAverage",
	"PoolShort", "FinalPriceTooFar", "SkewScaleImmutable",
	// orders
	"BadSize", "BadMargin", "BadPriceBound", "NothingAsked", "ReduceOnlyMargin", "BadExpiry", "Unfillable",
	"UnknownOrder", "TriggerTooEarly", "TriggerNotMet", "OrderExpired", "EpochMoved", "NotCancellable",
	"NotNextInRow", "NothingDone",
	// feed
	"BadReportCount", "NotReporter", "UnsortedSigners", "BadUpdate", "UnsortedMarkets", "BadPrice", "NotNewer",
	"TooOld", "TooFarAhead", "BadReporters", "UnknownReporter", "ReporterExists", "ECDSAInvalidSignature",
	"ECDSAInvalidSignatureS",
	// shares
	"ZeroShares", "RequestOpen", "NotReturnable", "ERC20InsufficientBalance", "ERC4626ExceededMaxDeposit",
	"ERC4626ExceededMaxMint", "ERC4626ExceededMaxRedeem", "ERC4626ExceededMaxWithdraw",
}

package twin

import (
	"math"
	"math/big"

	"github.com/holiman/uint256"

	"github.com/tidemark/tidemark/bindings/governance"
)

// tokens is a number of dollars as the token counts them.
func tokens(dollars int64) *big.Int { return new(big.Int).Mul(big.NewInt(dollars), big.NewInt(1e6)) }

// whole is a number with the 18 decimals of everything inside.
func whole(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e18)) }

// dollars is a price, to the cent.
func dollars(amount float64) *uint256.Int {
	cents := uint256.NewInt(uint64(math.Round(amount * 100)))
	return cents.Mul(cents, uint256.NewInt(1e16))
}

// majorParams are the defaults of a major, scale 1,000,000 units.
func majorParams() governance.MarketParams {
	return governance.MarketParams{
		SkewScale:         whole(1_000_000),
		InitialMargin:     big.NewInt(50_000),
		MaintenanceMargin: big.NewInt(25_000),
		SizeFactor:        1e6,
		TakerFee:          big.NewInt(600),
		MakerFee:          big.NewInt(400),
		MaxSkew:           whole(10_000),
		MaxOpenInterest:   whole(15_000),
		MinPenalty:        big.NewInt(5000),
		MaxPenalty:        big.NewInt(15_000),
		FundingFactor:     1e6,
		FundingCap:        big.NewInt(7500),
		LpShare:           big.NewInt(600_000),
		AdlTrigger:        big.NewInt(450_000),
		AdlTarget:         big.NewInt(350_000),
	}
}

// altParams are the defaults of an alt, scale 20,000,000,000 units.
func altParams() governance.MarketParams {
	return governance.MarketParams{
		SkewScale:         whole(20_000_000_000),
		InitialMargin:     big.NewInt(100_000),
		MaintenanceMargin: big.NewInt(50_000),
		SizeFactor:        1e6,
		TakerFee:          big.NewInt(1000),
		MakerFee:          big.NewInt(600),
		MaxSkew:           whole(200_000_000),
		MaxOpenInterest:   whole(400_000_000),
		MinPenalty:        big.NewInt(10_000),
		MaxPenalty:        big.NewInt(25_000),
		FundingFactor:     1e6,
		FundingCap:        big.NewInt(7500),
		LpShare:           big.NewInt(200_000),
		AdlTrigger:        big.NewInt(300_000),
		AdlTarget:         big.NewInt(220_000),
	}
}

func globalParams() governance.GlobalParams {
	return governance.GlobalParams{
		MinMargin:      tokens(25),
		MinMaintenance: tokens(10),
		MinReward:      tokens(2),
		MaxReward:      tokens(500),
		Dust:           tokens(1000),
	}
}

func orderParams() governance.OrderParams {
	return governance.OrderParams{MinDelay: 2, OrderLife: 120, KeeperFee: big.NewInt(250_000)}
}

func feedParams() governance.FeedParams {
	return governance.FeedParams{MaxAge: 60, PushMaxAge: 10, OutageGap: 600, GracePeriod: 300}
}

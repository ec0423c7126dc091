package perp

import (
	"encoding"
	"encoding/binary"

	"github.com/holiman/uint256"
)

// must parses a decimal, or panics.
func must[N any, P interface {
	*N
	encoding.TextUnmarshaler
}](text string) N {
	n, err := Parse[N, P](text)
	if err != nil {
		panic(err)
	}
	return n
}

// wad is a unit from its integer, as the contracts have it, negative with a leading minus: wad[USD]("1") is 1e-18 USD.
func wad[N any, P interface {
	*N
	SetWord([32]byte)
}](text string) (n N) {
	P(&n).SetWord(integer(text).Bytes32())
	return n
}

// integer is a decimal integer of 256 bits, negative in two's complement.
func integer(text string) *uint256.Int {
	if text[0] == '-' {
		magnitude := uint256.MustFromDecimal(text[1:])
		return magnitude.Neg(magnitude)
	}
	return uint256.MustFromDecimal(text)
}

// addr is the address that is n as a number.
func addr(n uint64) (a Address) {
	binary.BigEndian.PutUint64(a[12:], n)
	return a
}

// majorParams are the parameters of a major market of section 8, with a skew scale of 10,000 base units.
func majorParams() MarketParams {
	return MarketParams{
		SkewScale: must[Size]("10000"), InitialMargin: 50_000, MaintenanceMargin: 25_000, SizeFactor: 1_000_000,
		TakerFee: 600, MakerFee: 400, MaxSkew: must[Size]("100"), MaxOpenInterest: must[Size]("150"),
		MinPenalty: 5_000, MaxPenalty: 15_000, FundingFactor: 1_000_000, FundingCap: 7_500,
		LpShare: 600_000, AdlTrigger: 450_000, AdlTarget: 350_000,
	}
}

// altParams are the parameters of an alt market of section 8, with a skew scale of 10,000 base units.
func altParams() MarketParams {
	return MarketParams{
		SkewScale: must[Size]("10000"), InitialMargin: 100_000, MaintenanceMargin: 50_000, SizeFactor: 1_000_000,
		TakerFee: 1_000, MakerFee: 600, MaxSkew: must[Size]("100"), MaxOpenInterest: must[Size]("200"),
		MinPenalty: 10_000, MaxPenalty: 25_000, FundingFactor: 1_000_000, FundingCap: 7_500,
		LpShare: 200_000, AdlTrigger: 300_000, AdlTarget: 220_000,
	}
}

// globalParams are what section 8 has for all markets.
func globalParams() GlobalParams {
	return GlobalParams{
		MinMargin: must[Tokens]("25"), MinMaintenance: must[Tokens]("10"),
		MinReward: must[Tokens]("2"), MaxReward: must[Tokens]("500"), Dust: must[Tokens]("1000"),
	}
}

// orderParams are those of section 8, for chains with fast blocks.
func orderParams() OrderParams {
	return OrderParams{MinDelay: 2, OrderLife: 120, KeeperFee: must[Tokens]("0.25")}
}

// feedParams are those of section 8, for chains with fast blocks.
func feedParams() FeedParams {
	return FeedParams{MaxAge: 60, PushMaxAge: 10, OutageGap: 600, GracePeriod: 300}
}

// panicOf is what do panics with, nil if it returns.
func panicOf(do func()) (cause any) {
	defer func() { cause = recover() }()
	do()
	return nil
}

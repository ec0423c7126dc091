package perp

import "github.com/holiman/uint256"

// FundingPeriod is what funding rates are per: 8 h, in seconds.
const FundingPeriod Time = 28_800

// integralMask is 2^120 - 1: price integrals are kept modulo 2^120.
var integralMask = func() uint256.Int {
	mask := power(120)
	mask.SubUint64(&mask, 1)
	return mask
}()

// wadPeriod is W * 28800.
var wadPeriod = mul(one, uint256.NewInt(uint64(FundingPeriod)))

// FundingRate is F-4: what the side that the premium is against pays per 8 h; > 0 when longs pay.
func (p *MarketParams) FundingRate(premium Rate) Rate {
	magnitude, factor := abs(&premium.wad), p.FundingFactor.Rate()
	uncapped, capped := mulDivDown(&magnitude, &factor.wad, one), p.FundingCap.Rate()
	if capped.wad.Lt(&uncapped) {
		uncapped = capped.wad
	}
	return Rate{withSign(&uncapped, &premium.wad)}
}

// Accrue is F-4: it moves the book to price integral C; false if no time has passed.
func (b *Book) Accrue(params *MarketParams, c Integral) bool {
	var elapsed Integral
	elapsed.wad.Sub(&c.wad, &b.PriceIntegral.wad)
	elapsed.wad.And(&elapsed.wad, &integralMask)
	if elapsed.IsZero() {
		return false
	}
	b.PriceIntegral = c
	perPeriod := params.FundingRate(Premium(b.Skew(), params.SkewScale))
	pay, get := FundingCharges(perPeriod, elapsed)
	switch perPeriod.Sign() {
	case 1:
		b.FundingLong = b.FundingLong.Add(pay)
		b.FundingShort = b.FundingShort.Sub(get)
	case -1:
		b.FundingShort = b.FundingShort.Add(pay)
		b.FundingLong = b.FundingLong.Sub(get)
	}
	return true
}

// FundingCharges is F-4: what a unit of the paying side pays, rounded up, and one of the other gets, rounded down,
// while the price integral grows by elapsed.
func FundingCharges(perPeriod Rate, elapsed Integral) (pay, get FundingIndex) {
	magnitude := abs(&perPeriod.wad)
	pay.wad = mulDivUp(&magnitude, &elapsed.wad, &wadPeriod)
	get.wad = mulDivDown(&magnitude, &elapsed.wad, &wadPeriod)
	return pay, get
}

// Owed is F-5: what a position of size owes since entry, rounded up; negative if it receives, rounded down.
func Owed(size Size, side, entry FundingIndex) (owed USD) {
	units := abs(&size.wad)
	setOwed(&owed.wad, &units, &side, &entry)
	return owed
}

func setOwed(z, units *uint256.Int, side, entry *FundingIndex) {
	var perUnit uint256.Int
	if setSub(&perUnit, &side.wad, &entry.wad); perUnit[3]>>63 == 0 {
		setMulDivUp(z, units, &perUnit, one)
		return
	}
	setNeg(&perUnit, &perUnit)
	setMulDivDown(z, units, &perUnit, one)
	setNeg(z, z)
}

// Claims is F-12: what the open positions together owe in funding, rounded toward minus infinity.
func (b *Book) Claims() USD {
	long := mulSigned(&b.LongOpenInterest.wad, &b.FundingLong.wad)
	short := mulSigned(&b.ShortOpenInterest.wad, &b.FundingShort.wad)
	sum := add(&long, &short)
	sum = sub(&sum, &b.FundingDebt.wad)
	return USD{floorDiv(&sum, one)}
}

// Socialized is F-11: how far the index of a side with openInterest > 0 rises to take amount from it.
func Socialized(amount USD, openInterest Size) FundingIndex {
	units := abs(&openInterest.wad)
	return FundingIndex{mulDivUp(&amount.wad, one, &units)}
}

package twin

import (
	"github.com/holiman/uint256"

	"github.com/tidemark/tidemark/perp"
)

type (
	priced struct {
		Size  perp.Size
		Index perp.Price
	}
	skewed struct{ Skew, Scale perp.Size }
	marked struct {
		Index perp.Price
		skewed
	}
	costing struct {
		Delta perp.Size
		skewed
		Index perp.Price
	}
	filled struct {
		Paid  perp.USD
		Delta perp.Size
	}
	financed struct {
		Premium perp.Rate
		Params  perp.MarketParams
	}
	accrual struct {
		Book     perp.Book
		Params   perp.MarketParams
		Integral perp.Integral
	}
	accrued struct {
		Moved bool
		Book  perp.Book
	}
	charge struct {
		PerPeriod perp.Rate
		Elapsed   perp.Integral
	}
	charges struct{ Pay, Get perp.FundingIndex }
	owing   struct {
		Size        perp.Size
		Side, Entry perp.FundingIndex
	}
	socializing struct {
		Amount       perp.USD
		OpenInterest perp.Size
	}
	sided struct {
		Book  perp.Book
		Long  bool
		Index perp.Price
	}
)

// curveFormulas are F-1 to F-3, and the value of F-6.
func curveFormulas() map[string]differential {
	return map[string]differential{
		"notional": of(nil, func(in *priced, out *perp.USD) { *out = perp.Notional(in.Size, in.Index) }).
			reverts(overflow),
		"premium": of((*dice).skewed, func(in *skewed, out *perp.Rate) { *out = perp.Premium(in.Skew, in.Scale) }).
			reverts(overflow, divisionByZero).
			reaches("short", func(_ *skewed, out *perp.Rate) bool { return out.Sign() < 0 }),
		"markPrice": of(func(d *dice, in *marked) {
			in.Index = as[perp.Price](d.digits(40, 80))
			d.skewed(&in.skewed)
		}, func(in *marked, out *perp.Price) { *out = perp.MarkPrice(in.Index, in.Skew, in.Scale) }).
			reverts(overflow, divisionByZero),
		"cost": of((*dice).costing, func(in *costing, out *perp.USD) {
			*out = perp.Cost(in.Delta, in.Skew, in.Scale, in.Index)
		}).
			reverts(overflow, divisionByZero).
			reaches("bought", func(_ *costing, out *perp.USD) bool { return out.Sign() > 0 }).
			reaches("sold", func(_ *costing, out *perp.USD) bool { return out.Sign() < 0 }),
		"fillPrice": of(nil, func(in *filled, out *perp.Price) { *out = perp.FillPrice(in.Paid, in.Delta) }).
			reverts(overflow, divisionByZero),
		"value": of(nil, func(in *priced, out *perp.USD) { *out = perp.Value(in.Size, in.Index) }).
			reverts(overflow),
	}
}

// fundingFormulas are F-4 and F-5, and what F-11 and F-12 have of funding.
func fundingFormulas() map[string]differential {
	return map[string]differential{
		"rate": of((*dice).financed, func(in *financed, out *perp.Rate) { *out = in.Params.FundingRate(in.Premium) }).
			reverts(overflow).
			reaches("capped", func(in *financed, out *perp.Rate) bool {
				return out.Abs() == in.Params.FundingCap.Rate()
			}),
		"accrue": of((*dice).accrual, func(in *accrual, out *accrued) {
			out.Book = in.Book
			out.Moved = out.Book.Accrue(&in.Params, in.Integral)
		}).
			reverts(overflow, divisionByZero).
			reaches("nothing", func(_ *accrual, out *accrued) bool { return !out.Moved }).
			reaches("longs pay", func(in *accrual, out *accrued) bool {
				return out.Book.FundingLong.Gt(in.Book.FundingLong)
			}).
			reaches("shorts pay", func(in *accrual, out *accrued) bool {
				return out.Book.FundingShort.Gt(in.Book.FundingShort)
			}),
		"charges": of(nil, func(in *charge, out *charges) {
			out.Pay, out.Get = perp.FundingCharges(in.PerPeriod, in.Elapsed)
		}).reverts(overflow),
		"owed": of(nil, func(in *owing, out *perp.USD) { *out = perp.Owed(in.Size, in.Side, in.Entry) }).
			reverts(overflow).
			reaches("received", func(_ *owing, out *perp.USD) bool { return out.Sign() < 0 }),
		"claims": of(func(d *dice, in *perp.Book) { *in = d.market().Book }, func(in *perp.Book, out *perp.USD) {
			*out = in.Claims()
		}).
			reverts(overflow).
			reaches("the pool's", func(_ *perp.Book, out *perp.USD) bool { return out.Sign() < 0 }),
		"socialized": of(nil, func(in *socializing, out *perp.FundingIndex) {
			*out = perp.Socialized(in.Amount, in.OpenInterest)
		}).reverts(overflow, divisionByZero),
		"profit": of(func(d *dice, in *sided) {
			c := d.market()
			in.Book, in.Long, in.Index = c.Book, d.coin(), c.Quote.Price
		}, func(in *sided, out *perp.USD) { *out = in.Book.Profit(in.Long, in.Index) }).
			reverts(overflow).
			reaches("loss", func(_ *sided, out *perp.USD) bool { return out.Sign() < 0 }),
	}
}

func (d *dice) skewed(in *skewed) {
	scale := d.digits(50, 111)
	in.Scale = as[perp.Size](scale)
	in.Skew = as[perp.Size](d.eitherSign(d.part(scale, 0, 200_000)))
}

func (d *dice) costing(in *costing) {
	d.skewed(&in.skewed)
	in.Delta = as[perp.Size](d.eitherSign(d.part(plain(in.Scale), 0, 200_000)))
	in.Index = as[perp.Price](d.digits(40, 80))
	if d.once(4) {
		in.Delta = in.Skew.Neg()
	}
}

func (d *dice) financed(in *financed) {
	in.Params = d.marketParams()
	in.Premium = as[perp.Rate](d.eitherSign(d.digits(20, 62)))
}

func (d *dice) accrual(in *accrual) {
	c := d.market()
	in.Book, in.Params = c.Book, c.Params.Market
	elapsed := d.part(times(plain(c.Quote.Price), one(d.upTo(86_400))), 900_000, 1_100_000)
	integral := plus(plain(in.Book.PriceIntegral), elapsed)
	in.Integral = as[perp.Integral](*integral.Lsh(&integral, 136).Rsh(&integral, 136))
}

type (
	// packedPrice is the feed's word of a market: price u88, timestamp u40, lag u8 and integral u120.
	packedPrice struct{ Word perp.Integral }
	pricedAt    struct {
		packedPrice
		Time perp.Time
	}
	nextPrice struct {
		packedPrice
		Price     perp.Price
		Timestamp perp.Time
		Accepted  perp.Time
	}
	acceptance struct{ Time perp.Integral }
)

// feedFormulas are section 4. What perp has are points; only here do they become words, of points that have one.
func feedFormulas() map[string]differential {
	return map[string]differential{
		"integralAt": of(func(d *dice, in *pricedAt) {
			in.Word, in.Time = d.packedPrice(), perp.Time(d.below(32)[0])
		}, func(in *pricedAt, out *perp.Integral) {
			point := in.point()
			*out = point.IntegralAt(in.Time)
		}),
		"next": of((*dice).nextPrice, func(in *nextPrice, out *packedPrice) {
			point := in.point()
			*out = packPrice(point.Next(in.Price, in.Timestamp, in.Accepted))
		}).
			reverts(overflow).
			reaches("before the timestamp", func(in *nextPrice, _ *packedPrice) bool {
				return in.Accepted < in.Timestamp
			}),
		"acceptedAt": of(func(d *dice, in *packedPrice) { in.Word = d.packedPrice() },
			func(in *packedPrice, out *acceptance) {
				out.Time = as[perp.Integral](acceptedAt(plain(in.Word)))
			}).
			reverts(overflow).
			reaches("never", func(in *packedPrice, _ *acceptance) bool { return in.Word.IsZero() }),
	}
}

const (
	lagOffset    = 15
	integralBits = 120
	lagBits      = 8
	timeBits     = 40
)

func (d *dice) packedPrice() perp.Integral {
	if d.once(16) {
		return perp.Integral{}
	}
	point := perp.PricePoint{
		Price:     as[perp.Price](d.digits(40, 84)),
		Timestamp: perp.Time(lagOffset + d.below(32)[0]),
		Integral:  as[perp.Integral](d.below(integralBits)),
	}
	point.AcceptedAt = point.Timestamp + perp.Time(d.Uint64N(1<<lagBits)) - lagOffset
	return packPrice(point).Word
}

func (d *dice) nextPrice(in *nextPrice) {
	in.Word = d.packedPrice()
	in.Price, in.Timestamp = as[perp.Price](d.digits(40, 84)), perp.Time(lagOffset+d.below(32)[0])
	in.Accepted = in.Timestamp + perp.Time(d.Uint64N(1<<lagBits)) - lagOffset
}

func (p *packedPrice) point() (point perp.PricePoint) {
	var price, timestamp, integral uint256.Int
	word := plain(p.Word)
	point.Price = as[perp.Price](*price.Rsh(&word, integralBits+lagBits+timeBits))
	point.Timestamp = perp.Time(timestamp.Rsh(&word, integralBits+lagBits).Uint64() & (1<<timeBits - 1))
	point.Integral = as[perp.Integral](*integral.Lsh(&word, 256-integralBits).Rsh(&integral, 256-integralBits))
	return point
}

// packPrice shifts as Solidity does: a price or a lag that is too large spoils what is beside it.
func packPrice(p perp.PricePoint) (packed packedPrice) {
	word, timestamp, integral := plain(p.Price), one(uint64(p.Timestamp)), plain(p.Integral)
	lag := plus(one(uint64(p.AcceptedAt)), one(lagOffset))
	if lag.Lt(&timestamp) {
		panic(perp.ErrOverflow)
	}
	lag = minus(lag, timestamp)
	word.Lsh(&word, integralBits+lagBits+timeBits)
	word.Or(&word, timestamp.Lsh(&timestamp, integralBits+lagBits))
	word.Or(&word, lag.Lsh(&lag, integralBits))
	packed.Word = as[perp.Integral](*word.Or(&word, &integral))
	return packed
}

// acceptedAt is a field of a point: to read it from a word there is only this.
func acceptedAt(word uint256.Int) (accepted uint256.Int) {
	if word.IsZero() {
		return accepted
	}
	timestamp, lag := word, word
	timestamp.Rsh(&timestamp, integralBits+lagBits)
	lag.Rsh(&lag, integralBits)
	sum := timestamp.Uint64()&(1<<timeBits-1) + lag.Uint64()&(1<<lagBits-1)
	if sum < lagOffset {
		panic(perp.ErrOverflow)
	}
	return one(sum - lagOffset)
}

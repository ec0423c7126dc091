package perp

import "github.com/holiman/uint256"

// lagOffset is how far a timestamp may be ahead of its block, seconds.
const lagOffset = 15

// PricePoint is the latest price of a market, and its integral over time as the chain has known it: section 4.
type PricePoint struct {
	Price     Price
	Timestamp Time
	// AcceptedAt is the time of the block that accepted it.
	AcceptedAt Time
	// Integral is what C would have been at Timestamp, had the price been in force then.
	Integral Integral
}

// IntegralAt is C at a time.
func (p *PricePoint) IntegralAt(at Time) (c Integral) {
	c.wad = p.grown(at)
	c.wad.Add(&p.Integral.wad, &c.wad)
	c.wad.And(&c.wad, &integralMask)
	return c
}

// Next is the point after accepting price of second timestamp in a block of time accepted: C is continuous.
func (p *PricePoint) Next(price Price, timestamp, accepted Time) PricePoint {
	next := PricePoint{Price: price, Timestamp: timestamp, AcceptedAt: accepted}
	c, ahead := p.IntegralAt(accepted), next.grown(accepted)
	next.Integral.wad.Sub(&c.wad, &ahead)
	next.Integral.wad.And(&next.Integral.wad, &integralMask)
	return next
}

// grown is price * (at - timestamp) modulo 2^256; at may be before the timestamp.
func (p *PricePoint) grown(at Time) uint256.Int {
	elapsed, timestamp := at.seconds(), p.Timestamp.seconds()
	elapsed.Sub(&elapsed, &timestamp)
	elapsed.Mul(&elapsed, &p.Price.wad)
	return elapsed
}

// age is seconds since the timestamp, 0 if it is ahead.
func (t Time) age(now Time) Time {
	if now > t {
		return now - t
	}
	return 0
}

// quote is the price as the feed gives it at a time.
func (m *Market) quote(now Time, params *FeedParams) Quote {
	age := m.Latest.Timestamp.age(now)
	return Quote{
		Price:       m.Latest.Price,
		Timestamp:   m.Latest.Timestamp,
		Integral:    m.Latest.IntegralAt(now),
		Fresh:       age <= params.MaxAge,
		Recent:      age <= params.PushMaxAge,
		InGrace:     now < m.GraceUntil,
		AcceptedNow: m.Latest.AcceptedAt == now,
	}
}

// MarketPrice is the price of a market.
type MarketPrice struct {
	Market MarketID
	Price  Price
}

// Second is the prices of one second that reporters have signed.
type Second struct {
	Timestamp Time
	// Signers has a bit for each reporter who signed, by index.
	Signers uint32
	// Prices are by rising market, or the second is refused.
	Prices []MarketPrice
}

// check is what the feed refuses in the i-th price.
func (s *Second) check(i int) error {
	p, previous := s.Prices[i], MarketID(0)
	if i > 0 {
		previous = s.Prices[i-1].Market
	}
	if p.Market <= previous {
		return refuse("UnsortedMarkets", previous, p.Market)
	}
	return checkPrice(p.Market, p.Price)
}

// checkPrice is refused with BadPrice outside (0, 2^84).
func checkPrice(market MarketID, price Price) error {
	if price.IsZero() || price.Gte(priceLimit) {
		return refuse("BadPrice", market, price, priceLimit)
	}
	return nil
}

// Push makes signed prices the latest, section 4. Refused with TooOld, TooFarAhead, UnsortedMarkets, BadPrice,
// NotNewer.
func (t *Tx) Push(second Second) error {
	return t.attempt(func() error {
		if oldest := t.Now - t.s.FeedParams.PushMaxAge; second.Timestamp < oldest {
			return refuse("TooOld", second.Timestamp, oldest)
		}
		if newest := t.Now + lagOffset; second.Timestamp > newest {
			return refuse("TooFarAhead", second.Timestamp, newest)
		}
		for i, p := range second.Prices {
			if err := second.check(i); err != nil {
				return err
			}
			if last := t.s.market(p.Market).Latest.Timestamp; second.Timestamp <= last {
				return refuse("NotNewer", p.Market, second.Timestamp, last)
			}
			t.emit(&PriceUpdated{p.Market, p.Price, second.Timestamp, second.Signers})
		}
		return nil
	})
}

// use makes signed prices the latest if they can be. Refused with UnsortedMarkets, BadPrice.
func (t *Tx) use(second *Second) error {
	pushable := second.Timestamp.age(t.Now) <= t.s.FeedParams.PushMaxAge && second.Timestamp <= t.Now+lagOffset
	for i, p := range second.Prices {
		if err := second.check(i); err != nil {
			return err
		}
		pushable = pushable && second.Timestamp > t.s.market(p.Market).Latest.Timestamp
	}
	for _, p := range second.Prices {
		if pushable {
			t.emit(&PriceUpdated{p.Market, p.Price, second.Timestamp, second.Signers})
		}
	}
	return nil
}

package perp

import (
	"bytes"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/holiman/uint256"
)

// scene is a market, and the price around which a crowd gathers in it.
type scene struct {
	params  MarketParams
	price   Price
	largest Size
}

// crowd is a state with a market for each scene, full of positions that are within some wei of being liquidatable at
// its price, or anywhere. Its positions are told, not traded: they are of any size, and nobody paid for them.
type crowd struct {
	*State
	*rand.Rand
	scenes []scene
	people uint64
	now    Time
}

func newCrowd(r *rand.Rand, people uint64, minMaintenance string, scenes ...scene) *crowd {
	c := &crowd{NewState(Contracts{}), r, scenes, people, 1_700_000_000}
	t := c.Begin(c.now)
	global := globalParams()
	global.MinMaintenance = must[Tokens](minMaintenance)
	t.emit(&GlobalParamsChanged{global})
	for i, scene := range scenes {
		t.emit(&PriceUpdated{Market: MarketID(i + 1), Price: scene.price, Timestamp: c.now})
		t.emit(&MarketListed{Market: MarketID(i + 1), Params: scene.params})
	}
	for id := range scenes {
		for n := range people {
			c.place(t, MarketID(id+1), n, c.position(MarketID(id+1)))
		}
	}
	t.Commit()
	return c
}

// coin tells true once in n times.
func (c *crowd) coin(n int) bool { return c.IntN(n) == 0 }

// number is one of up to so many bits, small ones as often as large ones; never 0.
func (c *crowd) number(bits int) (n uint256.Int) {
	n = uint256.Int{c.Uint64(), c.Uint64(), c.Uint64(), c.Uint64() | 1<<63}
	n.Rsh(&n, uint(255-c.IntN(bits)))
	return n
}

// signed is a number with either sign.
func (c *crowd) signed(bits int) uint256.Int {
	n := c.number(bits)
	if c.coin(2) {
		n.Neg(&n)
	}
	return n
}

// book is that of a market, funding accrued to now.
func (c *crowd) book(id MarketID) Book {
	m := c.Market(id)
	m.Book.Accrue(&m.Params, m.Latest.IntegralAt(c.now))
	return m.Book
}

// size is any up to the largest of the scene; often one just within its band of the index, where bands leave no room.
func (c *crowd) size(id MarketID) Size {
	scene, params := &c.scenes[id-1], c.Market(id).Params
	n := c.number(scene.largest.wad.BitLen())
	if factor := params.SizeFactor.Rate(); !factor.IsZero() && c.coin(2) {
		end := bandEnd(c.IntN(bandCount))
		end.SubUint64(&end, 1)
		end.Mul(&end, &params.SkewScale.wad)
		end.Lsh(&end, 1)
		end.Div(&end, &factor.wad)
		if within := (Size{end}); within.Sign() > 0 && within.Lte(scene.largest) {
			n = end
		}
	}
	size := Size{n}.Min(scene.largest)
	if c.coin(2) {
		return size.Neg()
	}
	return size
}

// position is one that has a few wei more or less than it must at the price of the scene, or anything.
func (c *crowd) position(id MarketID) Position {
	book, params := c.book(id), Params{c.Market(id).Params, c.GlobalParams}
	p := Position{Size: c.size(id), Margin: USD{c.number(90)}, Epoch: uint64(c.IntN(3))}
	p.FundingEntry = book.FundingIndex(p.isLong()).Add(FundingIndex{c.signed(72)})
	spare := USD{c.signed(3)}
	if c.coin(3) {
		spare = USD{c.signed(80)}
	}
	price := c.scenes[id-1].price
	required := params.MaintenanceMargin(p.Size, price)
	p.EntryNotional = p.Equity(&book, price).Sub(required).Sub(spare)
	return p
}

// place makes p the position of the n-th of the crowd.
func (c *crowd) place(t *Tx, id MarketID, n uint64, p Position) {
	t.emit(&PositionChanged{
		Account: addr(n + 1), Market: id, Reason: ByMarginAdded,
		Size: p.Size, Margin: p.Margin, EntryNotional: p.EntryNotional, FundingEntry: p.FundingEntry, Epoch: p.Epoch,
	})
}

// disturb changes positions, funding or parameters of a market.
func (c *crowd) disturb(t *Tx, id MarketID) {
	switch c.IntN(4) {
	case 0:
		m, book := c.Market(id), c.book(id)
		long, short := FundingIndex{c.signed(76)}, FundingIndex{c.signed(76)}
		now := m.Latest.IntegralAt(c.now)
		t.emit(&FundingAccrued{id, now, book.FundingLong.Add(long), book.FundingShort.Add(short)})
	case 1:
		params := c.scenes[id-1].params
		params.MaintenanceMargin = PPM(1 + c.IntN(int(params.MaintenanceMargin)))
		if !params.SizeFactor.Rate().IsZero() {
			params.SizeFactor = PPM(c.IntN(int(params.SizeFactor) + 1))
		}
		t.emit(&MarketParamsChanged{id, params})
	case 2:
		global := c.GlobalParams
		global.MinMaintenance = Tokens{c.number(26)}
		t.emit(&GlobalParamsChanged{global})
	case 3:
		for range 50 {
			c.move(t, id)
		}
	}
}

// move closes, forgets, flips, copies or replaces a position.
func (c *crowd) move(t *Tx, id MarketID) {
	n := c.Uint64N(c.people)
	p := c.Position(addr(n+1), id)
	switch c.IntN(5) {
	case 0:
		p = Position{Epoch: p.Epoch + 1}
	case 1:
		p = Position{}
	case 2:
		p.Size, p.EntryNotional = p.Size.Neg(), p.EntryNotional.Neg()
	case 3:
		p = c.Position(addr(c.Uint64N(c.people)+1), id)
	case 4:
		p = c.position(id)
	}
	c.place(t, id, n, p)
}

// reload replaces the state by what its snapshot holds.
func (c *crowd) reload(t *testing.T) {
	t.Helper()
	var snapshot bytes.Buffer
	if err := c.Encode(&snapshot); err != nil {
		t.Fatal(err)
	}
	decoded, err := Decode(&snapshot)
	if err != nil {
		t.Fatal(err)
	}
	c.State = decoded
}

// check compares what the index finds with a full scan, at prices around that of each scene.
func (c *crowd) check(t *testing.T) {
	t.Helper()
	for i, scene := range c.scenes {
		prices := append(around(scene.price, step), Price{c.number(84)})
		for range 2 {
			apart := scene.price
			apart.wad.Rsh(&apart.wad, uint(1+c.IntN(40)))
			prices = append(prices, around(scene.price, apart)...)
		}
		for _, price := range prices {
			checkLiquidatable(t, c.State, MarketID(i+1), price, c.now)
		}
	}
}

// step is from one price to the next.
var step = wad[Price]("1")

// around is a price, and those that are so far away on both sides; what is no price is left out.
func around(price, apart Price) (prices []Price) {
	least := price.Sub(apart.Min(price))
	for _, near := range []Price{least, price, price.Add(apart)} {
		if !near.IsZero() && near.Lt(priceLimit) {
			prices = append(prices, near)
		}
	}
	return prices
}

// checkLiquidatable compares State.Liquidatable with a full scan by the formulas.
func checkLiquidatable(t *testing.T, s *State, id MarketID, index Price, now Time) []Candidate {
	t.Helper()
	return checkFound(t, s, id, index, now, func(p *Params, position *Position, book *Book, index Price) (USD, USD) {
		return position.Equity(book, index), p.MaintenanceMargin(position.Size, index)
	})
}

// health is E and MM of a position.
type health func(p *Params, position *Position, book *Book, index Price) (equity, required USD)

// checkFound compares whom the index finds with all that have E < MM, and wants the worst first.
func checkFound(t *testing.T, s *State, id MarketID, index Price, now Time, of health) []Candidate {
	t.Helper()
	found := s.Liquidatable(id, index, now)
	got, want := slices.Clone(found), fullScan(s, id, index, now, of)
	slices.SortFunc(got, byAccount)
	slices.SortFunc(want, byAccount)
	if !slices.Equal(got, want) {
		t.Fatalf("Liquidatable(%d, %v, %d): got %d, want %d; first difference %v", id, index, now, len(got), len(want),
			firstDifference(got, want))
	}
	for i := 1; i < len(found); i++ {
		if worstFirst(found[i-1], found[i]) >= 0 {
			t.Fatalf("Liquidatable(%d, %v, %d): got %v before %v, want the worse first", id, index, now, found[i-1],
				found[i])
		}
	}
	return found
}

func byAccount(a, b Candidate) int { return bytes.Compare(a.Account[:], b.Account[:]) }

func firstDifference(got, want []Candidate) []Candidate {
	n := 0
	for n < min(len(got), len(want)) && got[n] == want[n] {
		n++
	}
	return append(slices.Clone(got[n:min(n+1, len(got))]), want[n:min(n+1, len(want))]...)
}

// fullScan is whom State.Liquidatable promises, by looking at every position.
func fullScan(s *State, id MarketID, index Price, now Time, of health) (found []Candidate) {
	m := s.Market(id)
	if m.Status != Live {
		return nil
	}
	params := Params{m.Params, s.GlobalParams}
	m.Book.Accrue(&m.Params, m.Latest.IntegralAt(now))
	s.Positions(id, func(account Address, p *Position) bool {
		equity, required := of(&params, p, &m.Book, index)
		if equity.Lt(required) {
			found = append(found, Candidate{account, equity, required, Notional(p.Size, index)})
		}
		return true
	})
	return found
}

// worstFirst orders by the fractions E / N, whose denominators are positive, then by account.
func worstFirst(a, b Candidate) int {
	left, right := exactOf(a.Equity).times(exactOf(b.Notional)), exactOf(b.Equity).times(exactOf(a.Notional))
	if order := left.cmp(right); order != 0 {
		return order
	}
	return byAccount(a, b)
}

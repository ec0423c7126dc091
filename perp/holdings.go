package perp

import (
	"cmp"
	"math/big"
	"slices"

	"github.com/holiman/uint256"
)

// holding is an account's position in a market, and where the index has it.
type holding struct {
	account  Address
	position Position
	// key is for the maintenance rate, smallKey for the minimum maintenance; see index.go.
	key, smallKey float64
	band          uint8
}

// holdings are the positions of a market, by account and by how soon they can be liquidated.
type holdings struct {
	byAccount   map[Address]*holding
	long, short index
}

func newHoldings() *holdings { return &holdings{byAccount: map[Address]*holding{}} }

// of is an account's position.
func (h *holdings) of(account Address) Position {
	if held := h.byAccount[account]; held != nil {
		return held.position
	}
	return Position{}
}

// each calls do for every open position, until it returns false.
func (h *holdings) each(do func(Address, *Position) bool) {
	for account, held := range h.byAccount {
		if !held.position.Size.IsZero() && !do(account, &held.position) {
			return
		}
	}
}

// set stores a position; the zero Position is as if it had never been.
func (h *holdings) set(account Address, position Position, params *Params) {
	held := h.byAccount[account]
	if held == nil {
		held = &holding{account: account}
		h.byAccount[account] = held
	}
	if !held.position.Size.IsZero() {
		h.side(&held.position).remove(held)
	}
	held.position = position
	if position == (Position{}) {
		delete(h.byAccount, account)
	}
	if !position.Size.IsZero() {
		held.sort(params)
		h.side(&held.position).insert(held)
	}
}

// rekey orders all positions by other parameters.
func (h *holdings) rekey(params *Params) {
	h.long, h.short = index{}, index{}
	for _, held := range h.byAccount {
		if !held.position.Size.IsZero() {
			held.sort(params)
			h.side(&held.position).insert(held)
		}
	}
}

func (h *holdings) side(position *Position) *index {
	if position.isLong() {
		return &h.long
	}
	return &h.short
}

// Candidate is a position that can be liquidated.
type Candidate struct {
	Account Address
	// Equity is E, Required MM, Notional N at the price asked for.
	Equity, Required, Notional USD
}

// Liquidatable are the positions of a live market with E < MM at index, funding accrued to now, worst first: by E / N,
// then by account. Whether the price is recent, and outside grace, is not judged.
func (s *State) Liquidatable(market MarketID, index Price, now Time) []Candidate {
	m, held := s.market(market), s.holdings[market]
	if m.Status != Live || held == nil {
		return nil
	}
	book, params := m.Book, Params{m.Params, s.GlobalParams}
	book.Accrue(&m.Params, m.Latest.IntegralAt(now))
	var found []Candidate
	verify := func(h *holding) {
		equity, required := params.Health(&h.position, &book, index)
		if equity.Lt(required) {
			found = append(found, Candidate{h.account, equity, required, Notional(h.position.Size, index)})
		}
	}
	held.long.search(thresholds{&params, true, index, book.FundingLong}, verify)
	held.short.search(thresholds{&params, false, index, book.FundingShort}, verify)
	slices.SortFunc(found, Candidate.compare)
	return found
}

// compare orders by E / N, exactly, then by account.
func (c Candidate) compare(other Candidate) int {
	return cmp.Or(compareProducts(c.Equity, other.Notional, other.Equity, c.Notional), c.Account.Cmp(other.Account))
}

// compareProducts is the sign of a * b - c * d.
func compareProducts(a, b, c, d USD) int {
	const most = 255
	if bitsOf(a)+bitsOf(b) < most && bitsOf(c)+bitsOf(d) < most {
		left, right := mulSigned(&a.wad, &b.wad), mulSigned(&c.wad, &d.wad)
		return USD{left}.Cmp(USD{right})
	}
	return new(big.Int).Mul(a.wide(), b.wide()).Cmp(new(big.Int).Mul(c.wide(), d.wide()))
}

func bitsOf(a USD) int {
	magnitude := magnitudeOf(&a.wad)
	return magnitude.BitLen()
}

// sort sets the keys of a position that is open.
func (h *holding) sort(params *Params) {
	growth := params.Market.growth(h.position.Size, 2)
	h.band = bandOf(&growth.wad)
	h.key = h.keyWith(USD{})
	h.smallKey = h.keyWith(ToUSD(params.Global.MinMaintenance))
}

// keyWith is (e - margin + more + rounding) / |q| - fundingEntry, rounded up: the larger, the sooner.
func (h *holding) keyWith(more USD) float64 {
	p := &h.position
	loss := p.EntryNotional.Sub(p.Margin).Add(more).Add(USD{*uint256.NewInt(rounding)})
	units := abs(&p.Size.wad)
	scaled := mulSigned(&loss.wad, one)
	scaled = neg(&scaled)
	perUnit := floorDiv(&scaled, &units)
	perUnit = add(&perUnit, &p.FundingEntry.wad)
	return -floatBelow(&perUnit)
}

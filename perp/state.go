package perp

import (
	"cmp"
	"maps"
	"slices"
)

// MaxMarkets is how many markets there may be: F-12 loops over all.
const MaxMarkets = 16

// Holder is an account's place in a market.
type Holder struct {
	Account Address
	Market  MarketID
}

// Row is the order in which the market orders of a market fill.
type Row struct {
	// Last is the last number given out, Done the last one filled or cancelled.
	Last, Done uint64
	// FillTime is the second of the last fill, and Price what binds all its orders.
	FillTime Time
	Price    Price
	// Created is how many orders of all kinds the market has had.
	Created uint64
}

// Market is a market: what governance set, the sums over its positions, its price, and its row of orders.
type Market struct {
	ID     MarketID
	Status Status
	Symbol [32]byte
	Params MarketParams
	Book   Book
	// ReduceOnlyUntil: until then only reductions are allowed; 0 or past: no limit.
	ReduceOnlyUntil Time
	// FinalPrice is what it ended at; 0 while live.
	FinalPrice Price
	// Latest is its price in the feed, which may be there before the market is listed.
	Latest     PricePoint
	GraceUntil Time
	Row        Row
	// FundingKept is the funding that positions have paid, less what they have received, since the listing.
	FundingKept USD
}

// Pool is the money and the shares of the pool.
type Pool struct {
	Cash      Cash
	HasShares bool
	// IncreasesStoppedUntil and PoolMovesStoppedUntil are the guardian's switches.
	IncreasesStoppedUntil Time
	PoolMovesStoppedUntil Time
	MarketCount           MarketID
	Supply                Shares
	Cooldown              Time
}

// RedeemRequest is shares in escrow, to be redeemed from ReadyAt for 24 h.
type RedeemRequest struct {
	Shares  Shares
	ReadyAt Time
}

// Reporters are who signs prices.
type Reporters struct {
	Quorum, Count uint8
	// Used has a bit for each index in use.
	Used uint32
}

// Contracts are the addresses that rules depend on.
type Contracts struct {
	Vault, Keeper Address
}

// State is the whole exchange: it moves by Apply with what the chain told, and by a Tx with what somebody would do.
// One goroutine owns it.
type State struct {
	Contracts    Contracts
	GlobalParams GlobalParams
	OrderParams  OrderParams
	FeedParams   FeedParams
	Pool         Pool
	Reporters    Reporters
	// Assets is the collateral that came in, less what went out.
	Assets USD

	markets   map[MarketID]*Market
	holdings  map[MarketID]*holdings
	balances  map[Address]USD
	orders    map[OrderID]Order
	live      map[Holder]OrderID
	reporters map[Address]uint8
	shares    map[Address]Shares
	requests  map[Address]RedeemRequest
	delegates map[[2]Address]bool
	roles     map[Grant]bool

	journal []func()
}

// Grant is a role of an account.
type Grant struct {
	Role    Hash
	Account Address
}

// NewState is the exchange as its deployment leaves it before any event.
func NewState(contracts Contracts) *State {
	return &State{
		Contracts: contracts,
		markets:   map[MarketID]*Market{},
		holdings:  map[MarketID]*holdings{},
		balances:  map[Address]USD{},
		orders:    map[OrderID]Order{},
		live:      map[Holder]OrderID{},
		reporters: map[Address]uint8{},
		shares:    map[Address]Shares{},
		requests:  map[Address]RedeemRequest{},
		delegates: map[[2]Address]bool{},
		roles:     map[Grant]bool{},
	}
}

// Market is a market as it is stored; the zero Market where there is none.
func (s *State) Market(id MarketID) Market { return *s.market(id) }

// Position is an account's position in a market, with its epoch where it is closed.
func (s *State) Position(account Address, market MarketID) Position {
	if held := s.holdings[market]; held != nil {
		return held.of(account)
	}
	return Position{}
}

// Positions calls do for every open position of a market, until it returns false.
func (s *State) Positions(market MarketID, do func(Address, *Position) bool) {
	if held := s.holdings[market]; held != nil {
		held.each(do)
	}
}

// Balance is an account's free USD on the ledger.
func (s *State) Balance(account Address) USD { return s.balances[account] }

// Shares is how many shares of the pool an account holds.
func (s *State) Shares(account Address) Shares { return s.shares[account] }

// RedeemRequest is an account's open request.
func (s *State) RedeemRequest(owner Address) RedeemRequest { return s.requests[owner] }

// Order is an order that waits for its trigger or its fill.
func (s *State) Order(id OrderID) (order Order, ok bool) {
	order, ok = s.orders[id]
	return order, ok
}

// OpenOrders are all orders that wait for their trigger or their fill, by id.
func (s *State) OpenOrders() []Order {
	open := slices.Collect(maps.Values(s.orders))
	slices.SortFunc(open, func(a, b Order) int { return cmp.Compare(a.ID, b.ID) })
	return open
}

// LiveOrder is an account's market order in a market.
func (s *State) LiveOrder(account Address, market MarketID) (order Order, ok bool) {
	if id, live := s.live[Holder{account, market}]; live {
		return s.Order(id)
	}
	return Order{}, false
}

// IsDelegate tells whether delegate may create and cancel orders for account.
func (s *State) IsDelegate(account, delegate Address) bool {
	return s.delegates[[2]Address{account, delegate}]
}

// HasRole tells whether account has role.
func (s *State) HasRole(role Hash, account Address) bool { return s.roles[Grant{role, account}] }

// ReporterIndex is the bit that a reporter has among the signers of an update.
func (s *State) ReporterIndex(reporter Address) (index uint8, ok bool) {
	position, ok := s.reporters[reporter]
	return position - 1, ok
}

// market is a market to read; an empty one where there is none.
func (s *State) market(id MarketID) *Market {
	if m := s.markets[id]; m != nil {
		return m
	}
	return &Market{ID: id}
}

// own is a market to write, through the journal.
func (s *State) own(id MarketID) *Market {
	m := s.markets[id]
	if m == nil {
		m = &Market{ID: id}
		s.markets[id] = m
		s.journal = append(s.journal, func() { delete(s.markets, id) })
	}
	return m
}

// held is where the positions of a market are, to write.
func (s *State) held(id MarketID) *holdings {
	held := s.holdings[id]
	if held == nil {
		held = newHoldings()
		s.holdings[id] = held
		s.journal = append(s.journal, func() { delete(s.holdings, id) })
	}
	return held
}

// save lets a rollback restore what target points to.
func save[T any](s *State, target *T) *T {
	before := *target
	s.journal = append(s.journal, func() { *target = before })
	return target
}

// put sets, or with the zero value removes, an entry of a map that a rollback restores.
func put[K, V comparable](s *State, entries map[K]V, key K, value V) {
	before := entries[key]
	var zero V
	set := func(v V) {
		if v == zero {
			delete(entries, key)
		} else {
			entries[key] = v
		}
	}
	s.journal = append(s.journal, func() { set(before) })
	set(value)
}

// setPosition stores a position, in the sums of its market too.
func (s *State) setPosition(account Address, market MarketID, position Position) {
	m, held := s.own(market), s.held(market)
	before := held.of(account)
	book := &save(s, m).Book
	book.remove(&before)
	book.add(&position)
	params := Params{m.Params, s.GlobalParams}
	s.journal = append(s.journal, func() { held.set(account, before, &params) })
	held.set(account, position, &params)
}

// reorder changes parameters, and orders the positions of all markets by them.
func (s *State) reorder(change func()) {
	sort := func() {
		for id, held := range s.holdings {
			held.rekey(&Params{s.market(id).Params, s.GlobalParams})
		}
	}
	s.journal = append(s.journal, sort)
	change()
	sort()
}

// rollBack undoes what was journalled since length was the journal's.
func (s *State) rollBack(length int) {
	for i := len(s.journal) - 1; i >= length; i-- {
		s.journal[i]()
	}
	clear(s.journal[length:])
	s.journal = s.journal[:length]
}

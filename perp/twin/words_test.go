package twin

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/tidemark/tidemark/perp"
)

// known is whom and what a history has named so far: the keys of every mapping in storage.
type known struct {
	accounts  []perp.Address
	reporters []perp.Address
	roles     []perp.Hash
	// orders have all ids that were ever given out; wasLive the rows that a market order was ever in.
	orders  []perp.OrderID
	wasLive map[perp.Holder]bool
}

// markets are those that may be in the feed, listed or not.
const markets = 6

// picture writes down every word of storage that a state implies.
type picture struct {
	x     *exchange
	state *perp.State
	slots *slots
	words storage
}

func (p *picture) put(c contract, slot, word common.Hash) { p.words.store(c.address, slot, word) }

// paint is all of storage, after what the known have done.
func (p *picture) paint(k *known) storage {
	p.words = storage{}
	p.paintExchange(k)
	p.paintOrders(k)
	p.paintFeed(k)
	p.paintVault(k)
	for _, role := range k.roles {
		members := p.slots.at(first(0), role)
		for _, account := range k.accounts {
			p.put(p.x.governance, p.slots.at(members, account), flagWord(p.state.HasRole(role, account)))
		}
	}
	return p.words
}

func (p *picture) paintExchange(k *known) {
	c := p.x.exchange
	for _, account := range k.accounts {
		p.put(c, p.slots.at(first(0), account), p.state.Balance(account).Word())
		owned, delegates := p.slots.at(first(1), account), p.slots.at(first(6), account)
		for market := perp.MarketID(1); market <= markets; market++ {
			for i, word := range position(p.state.Position(account, market)) {
				p.put(c, place(p.slots.at(owned, market), uint64(i)), word)
			}
		}
		for _, delegate := range k.accounts {
			p.put(c, p.slots.at(delegates, delegate), flagWord(p.state.IsDelegate(account, delegate)))
		}
	}
	for market := perp.MarketID(1); market <= p.state.Pool.MarketCount; market++ {
		m := p.state.Market(market)
		for i, word := range marketWords(&m) {
			p.put(c, place(p.slots.at(first(2), market), uint64(i)), word)
		}
	}
	for i, word := range poolWords(&p.state.Pool) {
		p.put(c, first(uint64(3+i)), word)
	}
	p.put(c, first(5), globalWord(&p.state.GlobalParams))
}

// paintOrders has 1 where a market order was and is no longer.
func (p *picture) paintOrders(k *known) {
	c := p.x.orders
	for holder := range k.wasLive {
		word := wordFrom(1)
		if order, live := p.state.LiveOrder(holder.Account, holder.Market); live {
			word = common.Hash(order.Hash())
		}
		p.put(c, p.slots.at(p.slots.at(first(0), holder.Account), holder.Market), word)
	}
	for _, id := range k.orders {
		if order, open := p.state.Order(id); open && order.Waits() {
			p.put(c, p.slots.at(first(1), id), common.Hash(order.Hash()))
		}
	}
	for market := perp.MarketID(1); market <= markets; market++ {
		m := p.state.Market(market)
		p.put(c, p.slots.at(first(2), market), rowWord(&m.Row))
	}
	p.put(c, first(3), orderParamsWord(&p.state.OrderParams))
}

func (p *picture) paintFeed(k *known) {
	c := p.x.feed
	for market := perp.MarketID(1); market <= markets; market++ {
		m := p.state.Market(market)
		p.put(c, p.slots.at(first(2), market), priceWord(&m.Latest))
		p.put(c, p.slots.at(first(3), market), wordFrom(uint64(m.GraceUntil)))
	}
	for _, reporter := range k.reporters {
		if index, active := p.state.ReporterIndex(reporter); active {
			p.put(c, p.slots.at(first(4), reporter), wordFrom(uint64(index)+1))
		}
	}
	p.put(c, first(5), feedWord(&p.state.FeedParams, &p.state.Reporters))
}

// paintVault leaves allowances out: how they are used, no event tells.
func (p *picture) paintVault(k *known) {
	c := p.x.vault
	for _, account := range k.accounts {
		p.put(c, p.slots.at(first(0), account), p.state.Shares(account).Word())
		p.put(c, p.slots.at(first(5), account), requestWord(p.state.RedeemRequest(account)))
	}
	p.put(c, first(2), p.state.Pool.Supply.Word())
	p.put(c, first(3), shortString("Tidemark LP"))
	p.put(c, first(4), shortString("tmLP"))
	p.put(c, first(6), wordFrom(uint64(p.state.Pool.Cooldown)))
}

func flagWord(set bool) common.Hash {
	if set {
		return wordFrom(1)
	}
	return common.Hash{}
}

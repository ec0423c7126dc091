package twin

import (
	"encoding/binary"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/tidemark/tidemark/perp"
)

// slots finds the places of the mappings in storage; what was found once is remembered.
type slots struct{ known map[[64]byte]common.Hash }

func newSlots() *slots { return &slots{map[[64]byte]common.Hash{}} }

// at is the slot of a key, a word of the ABI, in the mapping at `base`.
func (s *slots) at(base common.Hash, key any) common.Hash {
	preimage := [64]byte(append(encode(make([]byte, 0, 64), key), base[:]...))
	slot, known := s.known[preimage]
	if !known {
		slot = crypto.Keccak256Hash(preimage[:])
		s.known[preimage] = slot
	}
	return slot
}

// place is the n-th slot from `base` on.
func place(base common.Hash, n uint64) common.Hash {
	sum := new(uint256.Int).SetBytes32(base[:])
	return sum.AddUint64(sum, n).Bytes32()
}

// first is a slot by its number.
func first(n uint64) common.Hash { return place(common.Hash{}, n) }

// packed is a word filled from its lowest bit on.
type packed struct {
	word uint256.Int
	bits uint
}

// add takes the lowest `bits` of a value.
func (p *packed) add(value any, bits uint) *packed {
	part := new(uint256.Int).SetBytes(encode(nil, value))
	part.Lsh(part, 256-bits).Rsh(part, 256-bits)
	p.word.Or(&p.word, part.Lsh(part, p.bits))
	p.bits += bits
	return p
}

func (p *packed) hash() common.Hash { return p.word.Bytes32() }

// shortString is a string of up to 31 bytes as it is stored.
func shortString(text string) (word common.Hash) {
	copy(word[:], text)
	word[31] = byte(2 * len(text))
	return word
}

func position(p perp.Position) [2]common.Hash {
	return [2]common.Hash{
		(&packed{}).add(p.Size, 104).add(p.Margin, 112).add(p.Epoch, 40).hash(),
		(&packed{}).add(p.EntryNotional, 128).add(p.FundingEntry, 128).hash(),
	}
}

// marketWords are the slots of a market in Exchange, one after the other.
func marketWords(m *perp.Market) []common.Hash {
	b, p := &m.Book, &m.Params
	return []common.Hash{
		(&packed{}).add(b.LongOpenInterest, 104).add(b.ShortOpenInterest, 104).hash(),
		(&packed{}).add(b.LongEntry, 128).add(b.ShortEntry, 128).hash(),
		(&packed{}).add(b.FundingLong, 128).add(b.FundingShort, 128).hash(),
		(&packed{}).add(b.FundingDebt, 256).hash(),
		(&packed{}).add(b.PriceIntegral, 120).add(m.ReduceOnlyUntil, 40).add(m.FinalPrice, 88).add(m.Status, 8).hash(),
		(&packed{}).add(p.SkewScale, 112).add(p.InitialMargin, 24).add(p.MaintenanceMargin, 24).
			add(p.SizeFactor, 32).add(p.TakerFee, 24).add(p.MakerFee, 24).hash(),
		(&packed{}).add(p.MaxSkew, 104).add(p.MaxOpenInterest, 104).add(p.MinPenalty, 24).add(p.MaxPenalty, 24).hash(),
		(&packed{}).add(p.FundingFactor, 32).add(p.FundingCap, 24).add(p.LpShare, 24).add(p.AdlTrigger, 24).
			add(p.AdlTarget, 24).hash(),
		m.Symbol,
	}
}

func poolWords(p *perp.Pool) []common.Hash {
	return []common.Hash{
		(&packed{}).add(p.Cash.LpCash, 128).add(p.Cash.Insurance, 128).hash(),
		(&packed{}).add(p.Cash.Treasury, 128).add(p.IncreasesStoppedUntil, 40).add(p.PoolMovesStoppedUntil, 40).
			add(p.MarketCount, 16).add(p.HasShares, 8).hash(),
	}
}

func globalWord(g *perp.GlobalParams) common.Hash {
	return (&packed{}).add(g.MinMargin, 48).add(g.MinMaintenance, 48).add(g.MinReward, 48).add(g.MaxReward, 48).
		add(g.Dust, 48).hash()
}

func rowWord(r *perp.Row) common.Hash {
	return (&packed{}).add(r.Last, 40).add(r.Done, 40).add(r.FillTime, 40).add(r.Price, 88).add(r.Created, 40).hash()
}

func orderParamsWord(o *perp.OrderParams) common.Hash {
	return (&packed{}).add(o.MinDelay, 16).add(o.OrderLife, 16).add(o.KeeperFee, 48).hash()
}

// priceWord is 0 for a market that never had a price.
func priceWord(p *perp.PricePoint) common.Hash {
	if p.Price.IsZero() {
		return common.Hash{}
	}
	lag := uint64(p.AcceptedAt) + 15 - uint64(p.Timestamp)
	return (&packed{}).add(p.Integral, 120).add(lag, 8).add(p.Timestamp, 40).add(p.Price, 88).hash()
}

func feedWord(f *perp.FeedParams, r *perp.Reporters) common.Hash {
	return (&packed{}).add(f.MaxAge, 16).add(f.PushMaxAge, 8).add(f.OutageGap, 32).add(f.GracePeriod, 32).
		add(r.Quorum, 8).add(r.Count, 8).add(r.Used, 32).hash()
}

func requestWord(r perp.RedeemRequest) common.Hash {
	return (&packed{}).add(r.Shares, 208).add(r.ReadyAt, 40).hash()
}

func wordFrom(n uint64) (word common.Hash) {
	binary.BigEndian.PutUint64(word[24:], n)
	return word
}

package twin

import (
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/tidemark/tidemark/perp"
)

// flaw is what is wrong with the bytes of an update.
type flaw string

const (
	sound     flaw = ""
	cutShort  flaw = "cut short"
	highS     flaw = "high s"
	badV      flaw = "bad v"
	otherWord flaw = "another word signed"
)

// update is what reporters signed: Prices[i] are what Signers[i] says of the markets.
type update struct {
	Timestamp perp.Time
	Markets   []perp.MarketID
	Prices    [][]perp.Price
	Signers   []int
	Flaw      flaw
}

// signed is the packed update, with its flaw.
func (u update) signed(x *exchange) []byte {
	ids := make([]uint16, len(u.Markets))
	for i, market := range u.Markets {
		ids[i] = uint16(market)
	}
	prices := make([][]*uint256.Int, len(u.Prices))
	for i := range u.Prices {
		for _, price := range u.Prices[i] {
			word := price.Word()
			prices[i] = append(prices[i], new(uint256.Int).SetBytes32(word[:]))
		}
	}
	packed := x.signUpdate(uint64(u.Timestamp), ids, prices, u.Signers)
	last := len(packed) - 1
	switch u.Flaw {
	case cutShort:
		return packed[:last]
	case badV:
		packed[last] = 30
	case otherWord:
		packed[last-1] ^= 1
	case highS:
		s := new(uint256.Int).SetBytes(packed[last-32 : last])
		high := s.Sub(uint256.MustFromBig(crypto.S256().Params().N), s).Bytes32()
		copy(packed[last-32:], high[:])
		packed[last] = 55 - packed[last]
	}
	return packed
}

package twin

import (
	"crypto/ecdsa"
	"encoding/binary"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"
)

var (
	domainType = crypto.Keccak256(
		[]byte("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"))
	reportType = crypto.Keccak256([]byte("Report(uint64 timestamp,bytes32 marketsHash,bytes32 pricesHash)"))
)

// agreed is a whole update: of the first markets, whose prices a quorum all gives alike.
func (x *exchange) agreed(timestamp uint64, prices ...*uint256.Int) []byte {
	markets := make([]uint16, len(prices))
	for i := range markets {
		markets[i] = uint16(i + 1)
	}
	return x.signUpdate(timestamp, markets, [][]*uint256.Int{prices, prices, prices}, []int{0, 1, 2})
}

// signUpdate is an update of one report for each of `reporters`, indexes of x.reporters in the order of the reports,
// who says prices[i] of the markets. What is out of order stays so.
func (x *exchange) signUpdate(timestamp uint64, markets []uint16, prices [][]*uint256.Int, reporters []int) []byte {
	ids := packMarkets(markets)
	update := binary.BigEndian.AppendUint64(nil, timestamp)[3:]
	update = append(update, byte(len(markets)))
	update = append(update, ids...)
	for i, reporter := range reporters {
		packed := packPrices(prices[i])
		update = append(update, packed...)
		update = append(update, sign(x.reporters[reporter], x.reportHash(timestamp, ids, packed))...)
	}
	return update
}

// reportHash is what a reporter signs.
func (x *exchange) reportHash(timestamp uint64, markets, prices []byte) []byte {
	time := word(new(big.Int).SetUint64(timestamp))
	report := crypto.Keccak256(reportType, time, crypto.Keccak256(markets), crypto.Keccak256(prices))
	return crypto.Keccak256([]byte{0x19, 0x01}, domain("Tidemark", x.feed.address), report)
}

// domain is the EIP-712 domain separator of a contract's first version.
func domain(name string, contract common.Address) []byte {
	id, address := word(big.NewInt(chainID)), common.LeftPadBytes(contract.Bytes(), 32)
	return crypto.Keccak256(domainType, crypto.Keccak256([]byte(name)), crypto.Keccak256([]byte("1")), id, address)
}

// sign is r | s | v.
func sign(key *ecdsa.PrivateKey, hash []byte) []byte {
	signature, err := crypto.Sign(hash, key)
	if err != nil {
		panic(err)
	}
	signature[crypto.RecoveryIDOffset] += 27
	return signature
}

func packMarkets(markets []uint16) []byte {
	packed := make([]byte, 0, 2*len(markets))
	for _, market := range markets {
		packed = binary.BigEndian.AppendUint16(packed, market)
	}
	return packed
}

func packPrices(prices []*uint256.Int) []byte {
	packed := make([]byte, 0, 12*len(prices))
	for _, price := range prices {
		wide := price.Bytes32()
		packed = append(packed, wide[20:]...)
	}
	return packed
}

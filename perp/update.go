package perp

import (
	"encoding/binary"
	"slices"
)

// The packed form of an update: timestamp u40 | n u8 | n market ids u16 | reports, each n prices u96 | r | s | v.
const (
	headerBytes    = 6
	marketBytes    = 2
	priceBytes     = 12
	signatureBytes = 65
)

var (
	domainTypeHash = Keccak256(
		[]byte("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"))
	reportTypeHash = Keccak256([]byte("Report(uint64 timestamp,bytes32 marketsHash,bytes32 pricesHash)"))
)

// Report is what a reporter signs: the prices of one second, by rising market.
type Report struct {
	Timestamp Time
	Prices    []MarketPrice
}

// SignedReport is a report with its signature: r, s, v.
type SignedReport struct {
	Report
	Signature [signatureBytes]byte
}

// Domain is the EIP-712 domain separator of a price feed.
func Domain(chainID uint64, feed Address) Hash {
	name, version, chain := Keccak256([]byte("Tidemark")), Keccak256([]byte("1")), wordOf(chainID)
	var contract [32]byte
	copy(contract[12:], feed[:])
	return Keccak256(domainTypeHash[:], name[:], version[:], chain[:], contract[:])
}

// Digest is what a reporter signs for a domain, EIP-712.
func (r *Report) Digest(domain Hash) Hash {
	timestamp := wordOf(uint64(r.Timestamp))
	marketsHash, pricesHash := Keccak256(r.packMarkets()), Keccak256(r.packPrices())
	report := Keccak256(reportTypeHash[:], timestamp[:], marketsHash[:], pricesHash[:])
	return Keccak256([]byte("\x19\x01"), domain[:], report[:])
}

func (r *Report) packMarkets() (packed []byte) {
	for _, p := range r.Prices {
		packed = binary.BigEndian.AppendUint16(packed, uint16(p.Market))
	}
	return packed
}

func (r *Report) packPrices() (packed []byte) {
	for _, p := range r.Prices {
		word := p.Price.Word()
		packed = append(packed, word[32-priceBytes:]...)
	}
	return packed
}

// EncodeUpdate packs reports of one second and the same markets, sorted by signer.
func EncodeUpdate(reports []SignedReport) []byte {
	first := &reports[0].Report
	timestamp := wordOf(uint64(first.Timestamp))
	packed := append(slices.Clone(timestamp[27:]), byte(len(first.Prices)))
	packed = append(packed, first.packMarkets()...)
	for i := range reports {
		packed = append(packed, reports[i].packPrices()...)
		packed = append(packed, reports[i].Signature[:]...)
	}
	return packed
}

// DecodeUpdate unpacks an update. Refused with BadUpdate unless it is a whole number of reports of at least one market.
func DecodeUpdate(packed []byte) ([]SignedReport, error) {
	length := len(packed)
	if length < headerBytes {
		return nil, refuse("BadUpdate", uint64(length), uint64(0))
	}
	markets := int(packed[headerBytes-1])
	start, stride := headerBytes+markets*marketBytes, markets*priceBytes+signatureBytes
	if markets == 0 || length < start || (length-start)%stride != 0 {
		return nil, refuse("BadUpdate", uint64(length), uint64(markets))
	}
	timestamp := Time(binary.BigEndian.Uint64(append(make([]byte, 3), packed[:headerBytes-1]...)))
	var reports []SignedReport
	for report := range slices.Chunk(packed[start:], stride) {
		signed := SignedReport{Report: Report{Timestamp: timestamp}}
		for i := range markets {
			p := MarketPrice{Market: MarketID(binary.BigEndian.Uint16(packed[headerBytes+i*marketBytes:]))}
			p.Price.wad.SetBytes(report[i*priceBytes : (i+1)*priceBytes])
			signed.Prices = append(signed.Prices, p)
		}
		copy(signed.Signature[:], report[stride-signatureBytes:])
		reports = append(reports, signed)
	}
	return reports, nil
}

// Verify is the middle prices of an update, section 4, for a domain; recoverSigner is who signed a digest. What is
// wrong with the markets or the prices is for Push and Execute to say. Refused with BadUpdate, BadReportCount,
// UnsortedSigners, NotReporter, or what recoverSigner refuses.
func (s *State) Verify(
	packed []byte, domain Hash, recoverSigner func(digest Hash, signature [signatureBytes]byte) (Address, error),
) (second Second, err error) {
	reports, err := DecodeUpdate(packed)
	if err != nil {
		return second, err
	}
	if len(reports)%2 == 0 || len(reports) < int(s.Reporters.Quorum) {
		return second, refuse("BadReportCount", uint64(len(reports)), s.Reporters.Quorum)
	}
	second.Timestamp = reports[0].Timestamp
	var previous Address
	for i := range reports {
		signer, err := recoverSigner(reports[i].Digest(domain), reports[i].Signature)
		if err != nil {
			return second, err
		}
		if signer.Cmp(previous) <= 0 {
			return second, refuse("UnsortedSigners", previous, signer)
		}
		index, ok := s.ReporterIndex(signer)
		if !ok {
			return second, refuse("NotReporter", signer)
		}
		second.Signers |= 1 << index
		previous = signer
	}
	for i := range reports[0].Prices {
		second.Prices = append(second.Prices, middle(reports, i))
	}
	return second, nil
}

// middle is the middle price of the i-th market; the number of reports is odd.
func middle(reports []SignedReport, i int) MarketPrice {
	prices := make([]Price, len(reports))
	for n := range reports {
		prices[n] = reports[n].Prices[i].Price
	}
	slices.SortFunc(prices, Price.Cmp)
	return MarketPrice{reports[0].Prices[i].Market, prices[len(prices)/2]}
}

// Hash is what the chain stores of an order: keccak256 of its fields, a word each.
func (o *Order) Hash() Hash {
	var words []byte
	add := func(word [32]byte) { words = append(words, word[:]...) }
	flag := func(set bool) uint64 {
		if set {
			return 1
		}
		return 0
	}
	var account [32]byte
	copy(account[12:], o.Account[:])
	add(account)
	add(wordOf(uint64(o.Market)))
	add(o.SizeDelta.Word())
	add(o.MarginDelta.Word())
	add(o.AcceptablePrice.Word())
	add(o.TriggerPrice.Word())
	add(wordOf(flag(o.TriggerAbove)))
	add(wordOf(flag(o.ReduceOnly)))
	for _, n := range []uint64{
		o.Epoch, uint64(o.Expiry), uint64(o.CreatedAt), uint64(o.FillTime), uint64(o.ID), o.Number,
	} {
		add(wordOf(n))
	}
	add(o.KeeperFee.Word())
	return Keccak256(words)
}

func wordOf(n uint64) (word [32]byte) {
	binary.BigEndian.PutUint64(word[24:], n)
	return word
}

package perp

import (
	"crypto/ecdsa"
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"
	"reflect"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// keccakHex is keccak256 of a text, by go-ethereum.
func keccakHex(text string) string { return "0x" + hex.EncodeToString(crypto.Keccak256([]byte(text))) }

// packed is words and bytes one after the other, each number left-padded as the ABI has it.
func packed(parts ...any) (all []byte) {
	for _, part := range parts {
		switch part := part.(type) {
		case string:
			all = append(all, crypto.Keccak256([]byte(part))...)
		case uint64:
			all = append(all, common.LeftPadBytes(new(big.Int).SetUint64(part).Bytes(), 32)...)
		case Address:
			all = append(all, common.LeftPadBytes(part[:], 32)...)
		case []byte:
			all = append(all, part...)
		}
	}
	return all
}

// The domain of EIP-712, written out.
func TestDomain(t *testing.T) {
	feed := addr(0xfeed)
	const kind = "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
	for _, chain := range []uint64{1, 31337, 1<<64 - 1} {
		want := crypto.Keccak256Hash(packed(kind, "Tidemark", "1", chain, feed))
		if got := Domain(chain, feed); common.Hash(got) != want {
			t.Errorf("chain %d: got %s, want %s", chain, got, want)
		}
	}
	if Domain(1, feed) == Domain(1, addr(1)) {
		t.Error("got one domain for two contracts, want two")
	}
}

// The report of EIP-712, written out: hashes of packed uint16 ids and of packed uint96 prices.
func TestReportDigest(t *testing.T) {
	domain := Domain(31337, addr(0xfeed))
	const kind = "Report(uint64 timestamp,bytes32 marketsHash,bytes32 pricesHash)"
	for _, prices := range [][]MarketPrice{
		{{1, must[Price]("2000")}},
		{{1, must[Price]("2000.5")}, {2, wad[Price]("1")}, {0xffff, priceLimit.Sub(wad[Price]("1"))}},
	} {
		var ids, words []byte
		for _, p := range prices {
			ids = append(ids, byte(p.Market>>8), byte(p.Market))
			words = append(words, common.LeftPadBytes(p.Price.wad.ToBig().Bytes(), 12)...)
		}
		report := Report{Timestamp: 1_700_000_000, Prices: prices}
		marketsHash, pricesHash := crypto.Keccak256(ids), crypto.Keccak256(words)
		inner := crypto.Keccak256(packed(kind, uint64(report.Timestamp), marketsHash, pricesHash))
		want := crypto.Keccak256Hash([]byte("\x19\x01"), domain[:], inner)
		if got := report.Digest(domain); common.Hash(got) != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}

// signer is a reporter's key.
type signer struct {
	key     *ecdsa.PrivateKey
	account Address
}

// signers are as many, sorted by address as an update has them.
func signers(t testing.TB, count int) (all []signer) {
	t.Helper()
	for i := range count {
		key, err := crypto.ToECDSA(crypto.Keccak256([]byte{'k', byte(i)}))
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, signer{key, Address(crypto.PubkeyToAddress(key.PublicKey))})
	}
	slices.SortFunc(all, func(a, b signer) int { return a.account.Cmp(b.account) })
	return all
}

// signing is a report signed for a domain, v being 27 or 28.
func (s signer) signing(t testing.TB, report Report, domain Hash) SignedReport {
	t.Helper()
	digest := report.Digest(domain)
	signature, err := crypto.Sign(digest[:], s.key)
	if err != nil {
		t.Fatal(err)
	}
	signed := SignedReport{Report: report}
	copy(signed.Signature[:], signature)
	signed.Signature[64] += 27
	return signed
}

var errBadSignature = errors.New("no signature")

// recovered is who signed, as the contracts find it: high s and other v are none.
func recovered(digest Hash, signature [signatureBytes]byte) (Address, error) {
	r, s := new(big.Int).SetBytes(signature[:32]), new(big.Int).SetBytes(signature[32:64])
	v := signature[64] - 27
	if !crypto.ValidateSignatureValues(v, r, s, true) {
		return Address{}, errBadSignature
	}
	signature[64] = v
	key, err := crypto.SigToPub(digest[:], signature[:])
	if err != nil {
		return Address{}, errBadSignature
	}
	return Address(crypto.PubkeyToAddress(*key)), nil
}

// quorate is a deployment with five reporters that can sign, at the indices 4 to 0 by rising address, and its domain.
type quorate struct {
	*world
	signers []signer
	domain  Hash
}

func newQuorate(t testing.TB) *quorate {
	q := &quorate{newDeployment(t), signers(t, 5), Domain(31337, addr(0xfeed))}
	var added []Address
	for _, s := range slices.Backward(q.signers) {
		added = append(added, s.account)
	}
	q.do(func(tx *Tx) error { return tx.SetReporters(governor, added, reporters(5), 3) })
	return q
}

// update is one of second 1000, of what each of some signers says of the markets 1 and 7.
func (q *quorate) update(prices [][2]string, by ...int) []byte {
	return EncodeUpdate(q.reports([]MarketID{1, 7}, prices, by...))
}

func (q *quorate) reports(markets []MarketID, prices [][2]string, by ...int) (all []SignedReport) {
	for i, n := range by {
		report := Report{Timestamp: 1000}
		for m, market := range markets {
			report.Prices = append(report.Prices, MarketPrice{market, must[Price](prices[i][m])})
		}
		all = append(all, q.signers[n].signing(q.t, report, q.domain))
	}
	return all
}

// Of each market the middle price counts, whoever said it; each signer has his bit.
func TestVerifyFindsTheMiddle(t *testing.T) {
	q := newQuorate(t)
	for _, c := range []struct {
		prices  [][2]string
		by      []int
		want    [2]string
		signers uint32
	}{
		{[][2]string{{"10", "1"}, {"11", "3"}, {"12", "2"}}, []int{0, 1, 2}, [2]string{"11", "2"}, 0b11100},
		{[][2]string{{"12", "0.5"}, {"10", "0.5"}, {"11", "9"}}, []int{0, 2, 4}, [2]string{"11", "0.5"}, 0b10101},
		{
			[][2]string{{"9", "5"}, {"1", "4"}, {"7", "3"}, {"3", "2"}, {"5", "1"}},
			[]int{0, 1, 2, 3, 4},
			[2]string{"5", "3"},
			0b11111,
		},
		// one liar makes no price
		{[][2]string{{"0", "99999999"}, {"11", "3"}, {"12", "2"}}, []int{1, 2, 3}, [2]string{"11", "3"}, 0b01110},
	} {
		got, err := q.Verify(q.update(c.prices, c.by...), q.domain, recovered)
		want := Second{1000, c.signers, []MarketPrice{{1, must[Price](c.want[0])}, {7, must[Price](c.want[1])}}}
		if err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("got %+v, %v, want %+v", got, err, want)
		}
	}
}

// same is as many reports of the same prices.
func same(count int) (prices [][2]string) {
	for range count {
		prices = append(prices, [2]string{"10", "1"})
	}
	return prices
}

// What signatures don't tell, pushing does: an update is refused by one or the other.
func TestUpdateIsRefused(t *testing.T) {
	q := newQuorate(t)
	reports := q.reports([]MarketID{1, 7}, same(5), 0, 1, 2, 3, 4)
	account := func(i int) Address { return q.signers[i].account }
	foreign := signer{key: newKey(t, "foreign")}
	foreign.account = Address(crypto.PubkeyToAddress(foreign.key.PublicKey))
	// two of ours, and one who is none, by rising address
	mixed := []signer{q.signers[0], q.signers[4], foreign}
	slices.SortFunc(mixed, func(a, b signer) int { return a.account.Cmp(b.account) })
	var withForeign []SignedReport
	for _, s := range mixed {
		withForeign = append(withForeign, s.signing(t, reports[0].Report, q.domain))
	}
	priced := func(a, b string) []byte { return q.update([][2]string{{a, b}, {a, b}, {a, b}}, 0, 1, 2) }
	marketed := func(a, b MarketID, price string) []byte {
		prices := [][2]string{{price, "1"}, {price, "1"}, {price, "1"}}
		return EncodeUpdate(q.reports([]MarketID{a, b}, prices, 0, 1, 2))
	}
	const limit, below = "19342813.113834066795298816", "19342813.113834066795298815"
	for _, c := range []struct {
		name string
		give []byte
		want *Refusal
	}{
		{"too short", make([]byte, 5), refused("BadUpdate", uint64(5), uint64(0))},
		{"no markets", make([]byte, 6), refused("BadUpdate", uint64(6), uint64(0))},
		{"a byte more", append(q.update(same(3), 0, 1, 2), 0), refused("BadUpdate", uint64(278), uint64(2))},
		{"no report", EncodeUpdate(reports)[:10], refused("BadReportCount", uint64(0), uint8(3))},
		{"one report", EncodeUpdate(reports[:1]), refused("BadReportCount", uint64(1), uint8(3))},
		{"two reports", EncodeUpdate(reports[:2]), refused("BadReportCount", uint64(2), uint8(3))},
		{"four reports", EncodeUpdate(reports[:4]), refused("BadReportCount", uint64(4), uint8(3))},
		{"three", EncodeUpdate(reports[:3]), nil},
		{"five", EncodeUpdate(reports), nil},
		{
			"one twice", EncodeUpdate([]SignedReport{reports[0], reports[1], reports[1]}),
			refused("UnsortedSigners", account(1), account(1)),
		},
		{
			"out of order", EncodeUpdate([]SignedReport{reports[0], reports[2], reports[1]}),
			refused("UnsortedSigners", account(2), account(1)),
		},
		{"a foreigner", EncodeUpdate(withForeign), refused("NotReporter", foreign.account)},
		{"markets twice", marketed(4, 4, "10"), refused("UnsortedMarkets", MarketID(4), MarketID(4))},
		{"markets out of order", marketed(4, 3, "10"), refused("UnsortedMarkets", MarketID(4), MarketID(3))},
		{"market 0", marketed(0, 3, "10"), refused("UnsortedMarkets", MarketID(0), MarketID(0))},
		{
			"price 0, then markets out of order", marketed(4, 3, "0"),
			refused("BadPrice", MarketID(4), Price{}, priceLimit),
		},
		{"price 0", priced("10", "0"), refused("BadPrice", MarketID(7), Price{}, priceLimit)},
		{"price 2^84 - 1", priced(below, "1"), nil},
		{"price 2^84", priced(limit, "1"), refused("BadPrice", MarketID(1), priceLimit, priceLimit)},
	} {
		second, err := q.Verify(c.give, q.domain, recovered)
		if err == nil {
			tx := q.Begin(second.Timestamp)
			err = tx.Push(second)
			tx.RollBack()
		}
		var got *Refusal
		if errors.As(err, &got); c.want == nil && err == nil {
			continue
		}
		if !reflect.DeepEqual(got, c.want) {
			t.Errorf("%s: got %v, want %v", c.name, err, c.want)
		}
	}
}

func newKey(t testing.TB, text string) *ecdsa.PrivateKey {
	t.Helper()
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte(text)))
	if err != nil {
		t.Fatal(err)
	}
	return key
}

// Every byte of an update is signed: changed, no reporter has signed it, or it is no update.
func TestVerifyRefusesChangedBytes(t *testing.T) {
	q := newQuorate(t)
	update := q.update(same(3), 0, 1, 2)
	for i := range update {
		changed := slices.Clone(update)
		changed[i] ^= 1
		if second, err := q.Verify(changed, q.domain, recovered); err == nil {
			t.Errorf("byte %d: got %+v, want an error", i, second)
		}
	}
	for name, domain := range map[string]Hash{
		"another chain": Domain(31338, addr(0xfeed)), "another contract": Domain(31337, addr(0xfeee)),
	} {
		if _, err := q.Verify(update, domain, recovered); err == nil {
			t.Errorf("%s: got it verified, want an error", name)
		}
	}
}

// What recovery refuses, Verify does: the other s of a signature is a second one for the same report.
func TestVerifyRefusesAHighS(t *testing.T) {
	q := newQuorate(t)
	reports := q.reports([]MarketID{1, 7}, same(3), 0, 1, 2)
	s := new(big.Int).SetBytes(reports[1].Signature[32:64])
	s.Sub(crypto.S256().Params().N, s).FillBytes(reports[1].Signature[32:64])
	reports[1].Signature[64] ^= 27 ^ 28
	if _, err := q.Verify(EncodeUpdate(reports), q.domain, recovered); !errors.Is(err, errBadSignature) {
		t.Errorf("got %v, want %v", err, errBadSignature)
	}
}

// The packed form, written out: timestamp u40, n u8, ids u16 each, then per report prices u96 each and r, s, v.
func TestEncodeUpdate(t *testing.T) {
	reports := []SignedReport{
		{Report: Report{0x0102030405, []MarketPrice{{0x0607, wad[Price]("8")}, {0x090a, AnyPrice}}}},
		{Report: Report{0x0102030405, []MarketPrice{{0x0607, wad[Price]("256")}, {0x090a, wad[Price]("1")}}}},
	}
	reports[0].Signature[0], reports[0].Signature[64], reports[1].Signature[32] = 0xaa, 27, 0xbb
	want := "0102030405" + "02" + "0607" + "090a" +
		"000000000000000000000008" + "ffffffffffffffffffffffff" + "aa" + zeros(63) + "1b" +
		"000000000000000000000100" + "000000000000000000000001" + zeros(32) + "bb" + zeros(32)
	encoded := EncodeUpdate(reports)
	if got := hex.EncodeToString(encoded); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	decoded, err := DecodeUpdate(encoded)
	if err != nil || !reflect.DeepEqual(decoded, reports) {
		t.Errorf("got %+v, %v, want %+v", decoded, err, reports)
	}
}

func zeros(count int) string { return hex.EncodeToString(make([]byte, count)) }

// Of all the lengths of an update's beginning, whole reports alone decode; two markets make one 89 bytes long.
func TestDecodeUpdateWantsWholeReports(t *testing.T) {
	q := newQuorate(t)
	update := q.update(same(3), 0, 1, 2)
	for length := range len(update) + 1 {
		reports, err := DecodeUpdate(update[:length])
		if whole := length >= 10 && (length-10)%89 == 0; whole {
			if err != nil || len(reports) != (length-10)/89 {
				t.Errorf("%d bytes: got %d reports, %v, want %d", length, len(reports), err, (length-10)/89)
			}
			continue
		}
		markets := uint64(0)
		if length >= 6 {
			markets = 2
		}
		if want := refused("BadUpdate", uint64(length), markets); !reflect.DeepEqual(err, error(want)) {
			t.Errorf("%d bytes: got %v, want %v", length, err, want)
		}
	}
}

// The most markets that an update can name come back too.
func TestUpdateOfManyMarkets(t *testing.T) {
	report := SignedReport{Report: Report{Timestamp: 1<<40 - 1}}
	for market := MarketID(1); market <= 255; market++ {
		report.Prices = append(report.Prices, MarketPrice{market * 257, wad[Price](fmt.Sprint(market))})
	}
	got, err := DecodeUpdate(EncodeUpdate([]SignedReport{report}))
	if err != nil || !reflect.DeepEqual(got, []SignedReport{report}) {
		t.Errorf("got %+v, %v, want what was encoded", got, err)
	}
}

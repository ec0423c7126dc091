package twin

import (
	"bytes"
	"crypto/ecdsa"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// The roles and those who hold them.
var (
	adminRole       common.Hash
	governorRole    = crypto.Keccak256Hash([]byte("GOVERNOR"))
	guardianRole    = crypto.Keccak256Hash([]byte("GUARDIAN"))
	deleveragerRole = crypto.Keccak256Hash([]byte("DELEVERAGER"))

	deployer    = named("deployer")
	governor    = named("governor")
	guardian    = named("guardian")
	deleverager = named("deleverager")
	proposer    = named("proposer")
)

// keyOf is the key of a name, as forge-std's makeAddrAndKey gives it.
func keyOf(name string) *ecdsa.PrivateKey { return keyFrom(crypto.Keccak256([]byte(name))) }

// named is the address of a name, as forge-std's makeAddr gives it.
func named(name string) common.Address { return addressOf(keyOf(name)) }

// reporterKeys are the reporters of the contracts' own tests, sorted by address as an update must be.
func reporterKeys(count int) []*ecdsa.PrivateKey {
	keys := make([]*ecdsa.PrivateKey, count)
	for i := range keys {
		keys[i] = keyFrom(crypto.Keccak256(reporterSeed(i)))
	}
	slices.SortFunc(keys, func(a, b *ecdsa.PrivateKey) int {
		return bytes.Compare(addressOf(a).Bytes(), addressOf(b).Bytes())
	})
	return keys
}

// reporterSeed is Solidity's abi.encode("reporter", i).
func reporterSeed(i int) []byte {
	const name = "reporter"
	seed := word(big.NewInt(64))
	seed = append(seed, word(big.NewInt(int64(i)))...)
	seed = append(seed, word(big.NewInt(int64(len(name))))...)
	return append(seed, common.RightPadBytes([]byte(name), 32)...)
}

func keyFrom(seed []byte) *ecdsa.PrivateKey {
	key, err := crypto.ToECDSA(seed)
	if err != nil {
		panic(err)
	}
	return key
}

func addressOf(key *ecdsa.PrivateKey) common.Address { return crypto.PubkeyToAddress(key.PublicKey) }

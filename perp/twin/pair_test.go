package twin

import (
	"bytes"
	"errors"
	"fmt"
	"reflect"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/tidemark/tidemark/perp"
)

// step is one transaction: so many seconds after the one before, by whom, and what.
type step struct {
	Wait   uint64
	Sender perp.Address
	Do     action
}

// action is a call of one of the contracts.
type action interface {
	// call is whom it calls, and with what.
	call(p *pair) (to contract, data []byte)
	// predict does it to the state, and says what the contract answers; nil if nothing is to be compared.
	predict(p *pair, tx *perp.Tx, sender perp.Address) (answer []byte, err error)
}

// pair is the contracts, and the state that is to be their twin.
type pair struct {
	x      *exchange
	state  *perp.State
	domain perp.Hash
	known  *known
	slots  *slots
	seen   *seen
}

// newPair is an exchange whose every event so far the state has applied; accounts have 100,000,000 TestUSD each.
func newPair(t testing.TB, s *seen) (*pair, error) {
	t.Helper()
	accounts := traders(8)
	x := &exchange{chain: newChain(startTime), t: t, reporters: reporterKeys(reporterCount + 3)}
	x.deployAll()
	contracts := perp.Contracts{Vault: perp.Address(x.vault.address), Keeper: perp.Address(x.keeper.address)}
	p := &pair{
		x: x, slots: newSlots(), seen: s,
		state:  perp.NewState(contracts),
		domain: perp.Domain(chainID, perp.Address(x.feed.address)),
		known: &known{
			wasLive: map[perp.Holder]bool{},
			roles:   []perp.Hash{perp.Admin, perp.Governor, perp.Guardian, perp.Deleverager},
		},
	}
	for _, key := range x.reporters {
		p.known.reporters = append(p.known.reporters, perp.Address(addressOf(key)))
	}
	named := []common.Address{deployer, governor, guardian, deleverager, bot, x.timelock.address, x.vault.address}
	for _, account := range append(named, accounts...) {
		p.known.accounts = append(p.known.accounts, perp.Address(account))
	}
	for _, account := range append(accounts, bot) {
		for range 10 {
			x.fund(account, 10_000_000)
		}
		x.must(account, x.usd, "approve", x.exchange.address, maxUint256())
		x.must(account, x.usd, "approve", x.vault.address, maxUint256())
	}
	return p, p.deployed()
}

// deployed lets the state see the roles that the constructor of Governance gave out, which no transaction here told.
func (p *pair) deployed() error {
	var events []perp.Event
	by := perp.Address(deployer)
	for _, role := range []perp.Hash{perp.Admin, perp.Governor} {
		events = append(events, &perp.RoleGranted{Role: role, Account: by, Sender: by})
	}
	return p.state.Apply(perp.Time(p.x.now()), events)
}

// do runs a step on both, and says where they part: in what is refused, answered, told, or stored.
func (p *pair) do(s step) error {
	if s.Wait > 0 {
		p.x.pass(s.Wait)
	}
	now := perp.Time(p.x.now())
	tx := p.state.Begin(now)
	answer, refused := s.Do.predict(p, tx, s.Sender)
	predicted := append([]perp.Event{}, tx.Events()...)
	tx.RollBack()
	to, data := s.Do.call(p)
	output, logs, failure := p.x.call(common.Address(s.Sender), to.address, data)
	p.seen.note(s.Do, refused, predicted)
	if err := p.compareRefusal(refused, failure); err != nil || failure != nil {
		return err
	}
	if answer != nil && !bytes.Equal(answer, output) {
		return fmt.Errorf("answer: predicted %x, got %x", answer, output)
	}
	told := p.x.decodeLogs(logs)
	if err := compareEvents(predicted, told); err != nil {
		return err
	}
	if err := p.state.Apply(now, told); err != nil {
		return err
	}
	p.learn(told)
	return p.compareWords()
}

// compareRefusal is nil where both refuse with the same error, to its last argument, or neither does.
func (p *pair) compareRefusal(predicted error, failure *revert) error {
	switch {
	case predicted == nil && failure == nil:
		return nil
	case failure == nil:
		return fmt.Errorf("predicted %w, got no error", predicted)
	case predicted == nil:
		return fmt.Errorf("predicted no error, got %s", p.x.explain(failure))
	}
	if data := p.revertData(predicted); !bytes.Equal(data, failure.data) {
		return fmt.Errorf("predicted %w (%x), got %s (%x)", predicted, data, p.x.explain(failure), failure.data)
	}
	return nil
}

// revertData is what the contracts revert with for an error of the state.
func (p *pair) revertData(err error) []byte {
	var refusal *perp.Refusal
	if errors.As(err, &refusal) {
		for _, c := range []contract{p.x.exchange, p.x.orders, p.x.feed, p.x.vault, p.x.governance, p.x.usd} {
			if data := revertData(c, refusal.Name, refusal.Args); data != nil {
				return data
			}
		}
	}
	codes := map[perp.ArithmeticError]uint64{perp.ErrOverflow: 0x11, perp.ErrDivisionByZero: 0x12}
	var arithmetic perp.ArithmeticError
	if errors.As(err, &arithmetic) {
		id := language.Errors["Panic"].ID
		return encode(append([]byte{}, id[:4]...), codes[arithmetic])
	}
	return nil
}

func compareEvents(predicted, told []perp.Event) error {
	for i := range max(len(predicted), len(told)) {
		switch {
		case i >= len(told):
			return fmt.Errorf("event %d: predicted %T%+v, got none", i, predicted[i], predicted[i])
		case i >= len(predicted):
			return fmt.Errorf("event %d: predicted none, got %T%+v", i, told[i], told[i])
		case !reflect.DeepEqual(predicted[i], told[i]):
			return fmt.Errorf("event %d: predicted %T%+v, got %T%+v", i, predicted[i], predicted[i], told[i], told[i])
		}
	}
	return nil
}

// learn remembers the keys that events name.
func (p *pair) learn(events []perp.Event) {
	for _, event := range events {
		switch e := event.(type) {
		case *perp.OrderCreated:
			p.known.orders = append(p.known.orders, e.Order.ID)
			if !e.Order.Waits() {
				p.known.wasLive[perp.Holder{Account: e.Order.Account, Market: e.Order.Market}] = true
			}
		case *perp.OrderTriggered:
			order, _ := p.state.Order(e.ID)
			p.known.wasLive[perp.Holder{Account: order.Account, Market: order.Market}] = true
		}
	}
}

// compareWords is nil where every word of storage is what the state implies, and the exchange has the collateral.
func (p *pair) compareWords() error {
	painting := (&picture{x: p.x, state: p.state, slots: p.slots}).paint(p.known)
	for _, c := range []contract{p.x.exchange, p.x.orders, p.x.feed, p.x.vault, p.x.governance} {
		predicted, stored := painting[c.address], p.x.words[c.address]
		for slot, word := range stored {
			if predicted[slot] != word {
				return fmt.Errorf("slot %v of %v: predicted %v, got %v", slot, c.address, predicted[slot], word)
			}
		}
		for slot, word := range predicted {
			if stored[slot] != word {
				return fmt.Errorf("slot %v of %v: predicted %v, got %v", slot, c.address, word, stored[slot])
			}
		}
	}
	return p.compareCollateral()
}

func (p *pair) compareCollateral() error {
	balances := p.slots.at(common.Hash{}, perp.Address(p.x.exchange.address))
	held := p.x.words.get(p.x.usd.address, balances)
	if want := perp.ToTokensDown(p.state.Assets); want.Word() != held {
		return fmt.Errorf("collateral: predicted %v, got %v", want, held)
	}
	return nil
}

// verify is what the feed makes of an update.
func (p *pair) verify(update []byte) (perp.Second, error) {
	return p.state.Verify(update, p.domain, recoverSigner)
}

// recoverSigner refuses what OpenZeppelin's ECDSA does.
func recoverSigner(digest perp.Hash, signature [65]byte) (signer perp.Address, err error) {
	r, s := new(uint256.Int).SetBytes(signature[:32]), new(uint256.Int).SetBytes(signature[32:64])
	v := signature[64] - 27
	if half := new(uint256.Int).Rsh(uint256.MustFromBig(crypto.S256().Params().N), 1); s.Gt(half) {
		return signer, &perp.Refusal{Name: "ECDSAInvalidSignatureS", Args: []any{s}}
	}
	if !crypto.ValidateSignatureValues(v, r.ToBig(), s.ToBig(), true) {
		return signer, &perp.Refusal{Name: "ECDSAInvalidSignature"}
	}
	key, err := crypto.SigToPub(digest[:], append(append([]byte{}, signature[:64]...), v))
	if err != nil {
		return signer, &perp.Refusal{Name: "ECDSAInvalidSignature"}
	}
	return perp.Address(crypto.PubkeyToAddress(*key)), nil
}

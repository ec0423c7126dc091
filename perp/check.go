package perp

import (
	"errors"
	"fmt"
)

// Check verifies the invariants I-1 to I-4 and I-12 on the whole state at a time, by looking at everything; the error
// names all that do not hold.
func (s *State) Check(now Time) (err error) {
	defer catch(&err)
	broken := []error{s.checkAssets()}
	for id := MarketID(1); id <= s.Pool.MarketCount; id++ {
		broken = append(broken, s.checkSums(id), s.checkFunding(id, now), s.checkMargins(id))
	}
	return errors.Join(append(broken, s.checkUnwinding(now), s.checkCash())...)
}

func violated(invariant string, market MarketID, got, want fmt.Stringer) error {
	return fmt.Errorf("%s, market %d: have %s, want %s", invariant, market, got, want)
}

// checkAssets is I-1: the collateral that came in is somebody's, to the unit.
func (s *State) checkAssets() error {
	cash := s.Pool.Cash
	owed := cash.LpCash.Add(cash.Insurance).Add(cash.Treasury)
	for _, balance := range s.balances {
		owed = owed.Add(balance)
	}
	for _, order := range s.orders {
		owed = owed.Add(order.MarginIn()).Add(order.fees())
	}
	for id := range s.holdings {
		s.Positions(id, func(_ Address, p *Position) bool {
			owed = owed.Add(p.Margin)
			return true
		})
	}
	if owed != s.Assets {
		return violated("I-1 collateral is what is owed", 0, s.Assets, owed)
	}
	return nil
}

// checkSums is I-2: the book is the sums over positions.
func (s *State) checkSums(id MarketID) error {
	var sums Book
	s.Positions(id, func(_ Address, p *Position) bool {
		sums.add(p)
		return true
	})
	book := s.market(id).Book
	for _, pair := range []struct {
		name      string
		got, want fmt.Stringer
	}{
		{"long open interest", book.LongOpenInterest, sums.LongOpenInterest},
		{"short open interest", book.ShortOpenInterest, sums.ShortOpenInterest},
		{"long entry", book.LongEntry, sums.LongEntry},
		{"short entry", book.ShortEntry, sums.ShortEntry},
		{"funding debt", book.FundingDebt, sums.FundingDebt},
	} {
		if pair.got != pair.want {
			return violated("I-2 "+pair.name+" is the sum over positions", id, pair.got, pair.want)
		}
	}
	return nil
}

// checkFunding is I-4: funding paid, and still to be paid, covers funding received, and still to be received.
func (s *State) checkFunding(id MarketID, now Time) error {
	c := s.Begin(now).context(s.market(id))
	if left := s.market(id).FundingKept.Add(c.Book.Claims()); left.Sign() < 0 {
		return violated("I-4 funding paid covers funding received", id, left, USD{})
	}
	return nil
}

// checkMargins is I-12 for positions.
func (s *State) checkMargins(id MarketID) (err error) {
	s.Positions(id, func(account Address, p *Position) bool {
		if p.Margin.Sign() < 0 {
			err = violated("I-12 margin of "+account.String()+" is not negative", id, p.Margin, USD{})
		}
		return err == nil
	})
	return err
}

// checkCash is I-12 for the pool's money and the ledger.
func (s *State) checkCash() error {
	cash := s.Pool.Cash
	for name, amount := range map[string]USD{
		"lpCash": cash.LpCash, "insurance": cash.Insurance, "treasury": cash.Treasury,
	} {
		if amount.Sign() < 0 {
			return violated("I-12 "+name+" is not negative", 0, amount, USD{})
		}
	}
	for account, balance := range s.balances {
		if balance.Sign() < 0 {
			return violated("I-12 balance of "+account.String()+" is not negative", 0, balance, USD{})
		}
	}
	return nil
}

// roundedPerExit is by how many wei at most closing one position leaves the pool more than its value, where a base unit
// is worth nothing; the curve rounds base units too, twice, and each of their wei is worth the price.
const roundedPerExit = 8

// checkUnwinding is I-3: were everybody to leave now, whatever he owes, lpCash would be NAV but for rounding, and
// never less.
func (s *State) checkUnwinding(now Time) error {
	t := s.Begin(now)
	nav, dust := t.Summary().NAV, USD{count(roundedPerExit)}
	// so much that nothing is cut
	cash := Cash{LpCash: s.Pool.Cash.LpCash.Add(cashLimit)}
	for id := MarketID(1); id <= s.Pool.MarketCount; id++ {
		c := t.context(s.market(id))
		wei := Notional(Size{count(2)}, c.Quote.Price).Add(USD{count(roundedPerExit)})
		s.Positions(id, func(_ Address, p *Position) bool {
			position, delta := *p, p.Size.Neg()
			cost := Value(p.Size, c.Quote.Price).Neg()
			if c.Status == Live {
				cost = c.Book.Cost(delta, &c.Params.Market, c.Quote.Price)
			}
			Move(&position, &c.Book, &cash, c.Quote.Price, delta, cost)
			dust = dust.Add(wei)
			return true
		})
	}
	left := cash.LpCash.Sub(cashLimit)
	if kept := left.Sub(nav); kept.Sign() < 0 || kept.Gt(dust) {
		return violated("I-3 unwinding everybody leaves lpCash at NAV", 0, left, nav)
	}
	return nil
}

package perp

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/holiman/uint256"
)

func depositing(receiver Address, assets string) func(*Tx) error {
	return func(tx *Tx) error {
		_, err := tx.DepositToPool(bob, receiver, must[Tokens](assets))
		return err
	}
}

func minting(receiver Address, minted string) func(*Tx) error {
	return func(tx *Tx) error {
		_, err := tx.MintShares(bob, receiver, must[Shares](minted))
		return err
	}
}

// The first deposit mints (10^12 - 10^9) * 10^6 / 1 of its token units: 999000 shares, and leaves its fee in the pool.
// The next 1000 mint floor(999 * 10^6 * (S + 10^6) / (A + 1)) for S = 999 * 10^15 and A = 10^12.
func TestDepositToPoolTellsShares(t *testing.T) {
	w := newWorld(t)
	if got, want := w.Shares(lender), must[Shares]("999000"); got != want {
		t.Errorf("got %s of the first deposit, want %s", got, want)
	}
	minted := must[Shares]("998.001")
	w.tells(depositing(carol, "1000"),
		&Transfer{Address{}, carol, minted},
		&PoolChanged{must[USD]("1001000"), USD{}, USD{}, ByPoolDeposit},
		&PoolDeposited{bob, carol, must[Tokens]("1000"), minted},
	)
	if got, want := w.Pool.Supply, must[Shares]("999998.001"); got != want || !w.Pool.HasShares {
		t.Errorf("got a supply of %s, want %s", got, want)
	}
	if got, want := w.Assets, must[USD]("1301000"); got != want {
		t.Errorf("got assets of %s, want %s", got, want)
	}
}

// 998 shares cost ceil(998 * 10^12 * (A + 1) / (S + 10^6)) token units, and ceil(10000 / 9990) of that with the fee.
func TestMintSharesTellsWhatTheyCost(t *testing.T) {
	w := newWorld(t)
	minted := must[Shares]("998")
	w.tells(minting(bob, "998"),
		&Transfer{Address{}, bob, minted},
		&PoolChanged{must[USD]("1000999.998998"), USD{}, USD{}, ByPoolDeposit},
		&PoolDeposited{bob, bob, must[Tokens]("999.998998"), minted},
	)
}

// What blocks every pool move, one by one, just so, and what just does not. Alice has won 10 * P - 20010, of a side
// that triggers deleveraging at 45 % of lpCash: 990 at 2100.
func TestPoolMovesAreBlocked(t *testing.T) {
	old := func(seconds Time) func(*world) { return func(w *world) { w.wait(seconds) } }
	bend := func(change func(*State)) func(*world) { return func(w *world) { w.wait(1); w.bend(change) } }
	won := func(cash string) func(*world) {
		return func(w *world) {
			w.at(1, "2100")
			w.wait(1)
			w.bend(func(s *State) { s.Pool.Cash.LpCash = must[USD](cash) })
		}
	}
	for _, c := range []struct {
		name    string
		bring   func(*world)
		blocked bool
	}{
		{"open", old(1), false},
		{"age 60", old(60), false},
		{"age 61", old(61), true},
		{"grace", bend(func(s *State) { s.own(1).GraceUntil = genesis + 4 }), true},
		{"end of grace", bend(func(s *State) { s.own(1).GraceUntil = genesis + 3 }), false},
		{"grace of a market without positions", bend(func(s *State) { s.own(2).GraceUntil = genesis + 4 }), false},
		{"stopped", bend(func(s *State) { s.Pool.PoolMovesStoppedUntil = genesis + 4 }), true},
		{"stopped until now", bend(func(s *State) { s.Pool.PoolMovesStoppedUntil = genesis + 3 }), false},
		{"a side at its trigger", won("2200"), false},
		{"a side beyond it", won("2199.999999999999999999"), true},
	} {
		w := evenWorld(t)
		c.bring(w)
		tx := w.Begin(w.now)
		if got := tx.MaxDeposit(); got.IsZero() != c.blocked {
			t.Errorf("%s: got a limit of %s, want it 0: %v", c.name, got, c.blocked)
		}
		if got := tx.MaxMint(); got.IsZero() != c.blocked {
			t.Errorf("%s: got %s to mint, want 0: %v", c.name, got, c.blocked)
		}
	}
}

// Owed funding of positions is the pool's: with 500000 owed to them instead, NAV is half of lpCash.
func TestPoolMovesAreBlockedWhereNAVIsPoor(t *testing.T) {
	for _, c := range []struct {
		index   string
		blocked bool
	}{{"-50000", false}, {"-50000.000000000000000001", true}} {
		w := evenWorld(t)
		w.wait(1)
		w.bend(func(s *State) {
			s.Pool.Cash.LpCash = must[USD]("1000000")
			s.own(1).Book.FundingLong = must[FundingIndex](c.index)
		})
		if got := w.Begin(w.now).MaxDeposit(); got.IsZero() != c.blocked {
			t.Errorf("%s: got a limit of %s, want it 0: %v", c.index, got, c.blocked)
		}
	}
}

// A market that accepted a price in this very block blocks, where it has positions.
func TestPoolMovesAreBlockedByAPriceOfNow(t *testing.T) {
	w := evenWorld(t)
	w.at(1, "", "50")
	if got := w.Begin(w.now).MaxDeposit(); got.IsZero() {
		t.Error("got a limit of 0 by a market without positions, want none")
	}
	w.push("2000")
	if got := w.Begin(w.now).MaxDeposit(); !got.IsZero() {
		t.Errorf("got a limit of %s, want 0", got)
	}
	if got := w.Begin(w.now + 1).MaxDeposit(); got.IsZero() {
		t.Error("got a limit of 0 in the next block, want none")
	}
}

// lpCash stays below 2^127, of which the pool has 10^24.
func TestDepositToPoolIsRefused(t *testing.T) {
	most, more := must[Tokens]("170141183460468231731.687303"), must[Tokens]("170141183460468231731.687304")
	stop := func(w *world) { w.bend(func(s *State) { s.Pool.PoolMovesStoppedUntil = w.now + 1 }) }
	checkLimits(t, newWorld, []limit{
		{"nothing", nil, depositing(bob, "0"), refused("ZeroShares")},
		{"less than its fee", nil, depositing(bob, "0.000001"), refused("ZeroShares")},
		{"the least", nil, depositing(bob, "0.000002"), nil},
		{"nothing for nobody", nil, depositing(Address{}, "0"), refused("ZeroShares")},
		{"for nobody", nil, depositing(Address{}, "1"), refused("ERC20InvalidReceiver", Address{})},
		{"a unit too much", nil, depositing(bob, more.String()), refused("ERC4626ExceededMaxDeposit", bob, more, most)},
		{
			"stopped", stop, depositing(bob, "0.000001"),
			refused("ERC4626ExceededMaxDeposit", bob, must[Tokens]("0.000001"), Tokens{}),
		},
		{"stopped, nothing", stop, depositing(bob, "0"), refused("ZeroShares")},
		{
			"stopped, for nobody", stop, depositing(Address{}, "1"),
			refused("ERC4626ExceededMaxDeposit", Address{}, must[Tokens]("1"), Tokens{}),
		},
		{"no shares", nil, minting(bob, "0"), refused("ZeroShares")},
		{"the least shares", nil, minting(bob, "0.000000000001"), nil},
		{"shares for nobody", nil, minting(Address{}, "1"), refused("ERC20InvalidReceiver", Address{})},
		{
			"shares when stopped", stop, minting(bob, "0.000000000001"),
			refused("ERC4626ExceededMaxMint", bob, must[Shares]("0.000000000001"), Shares{}),
		},
	})
}

func TestTransferShares(t *testing.T) {
	w := newWorld(t)
	transfer := func(from, to Address, shares string) func(*Tx) error {
		return func(tx *Tx) error { return tx.TransferShares(from, to, must[Shares](shares)) }
	}
	w.refuses(transfer(lender, Address{}, "999001"), refused("ERC20InvalidReceiver", Address{}))
	w.refuses(transfer(lender, bob, "999000.000000000001"),
		refused("ERC20InsufficientBalance", lender, must[Shares]("999000"), must[Shares]("999000.000000000001")))
	w.tells(transfer(lender, bob, "999000"), &Transfer{lender, bob, must[Shares]("999000")})
	w.tells(transfer(bob, bob, "1"), &Transfer{bob, bob, must[Shares]("1")})
	w.tells(transfer(stranger, bob, "0"), &Transfer{From: stranger, To: bob})
	if got, want := w.Shares(bob), must[Shares]("999000"); got != want || !w.Shares(lender).IsZero() {
		t.Errorf("got %s and %s, want %s and 0", got, w.Shares(lender), want)
	}
}

// The conversions of ERC-4626 with an offset of 6, in exact fractions.
func TestConversionsRoundForThePool(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	for range 2000 {
		v := vault{supply: Shares{count(random.Uint64() >> random.UintN(60))}}
		v.pool.NAV = ToUSD(Tokens{count(random.Uint64() >> random.UintN(60))})
		amount, total := count(random.Uint64()>>random.UintN(64)), v.pool.TotalAssets()
		given := new(big.Rat).SetInt(amount.ToBig())
		price := new(big.Rat).SetFrac(onTop(total.wad, 1), onTop(v.supply.wad, 1_000_000))
		worth, many := new(big.Rat).Mul(price, given), new(big.Rat).Quo(given, price)
		checkRounded(t, "toAssets up", v.toAssets(Shares{amount}, wideUp).wad, worth, true)
		checkRounded(t, "toAssets down", v.toAssets(Shares{amount}, wideDown).wad, worth, false)
		checkRounded(t, "toShares up", v.toShares(Tokens{amount}, wideUp).wad, many, true)
		checkRounded(t, "toShares down", v.toShares(Tokens{amount}, wideDown).wad, many, false)
	}
}

// The fee is a thousandth, rounded up; the gross amount is the least that leaves what is asked for.
func TestPoolFeeRoundsForThePool(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 6))
	for n := range uint64(3000) {
		if n > 1000 {
			n = random.Uint64() >> random.UintN(60)
		}
		amount := Tokens{count(n)}
		checkRounded(t, "feeOn", feeOn(amount).wad, new(big.Rat).SetFrac(amount.wad.ToBig(), big.NewInt(1000)), true)
		gross := withFee(amount)
		if left := gross.Sub(feeOn(gross)); left != amount {
			t.Fatalf("withFee(%s): got %s left, want all of it", amount, left)
		}
		if gross.IsZero() {
			continue
		}
		less := gross.Sub(Tokens{count(1)})
		if left := less.Sub(feeOn(less)); left.Gte(amount) {
			t.Fatalf("withFee(%s): got %s left of a unit less, want less", amount, left)
		}
	}
}

func onTop(n uint256.Int, more int64) *big.Int { return new(big.Int).Add(n.ToBig(), big.NewInt(more)) }

// checkRounded wants the whole number next to exact, above or below.
func checkRounded(t *testing.T, what string, got uint256.Int, exact *big.Rat, up bool) {
	t.Helper()
	want, rest := new(big.Int).DivMod(exact.Num(), exact.Denom(), new(big.Int))
	if up && rest.Sign() > 0 {
		want.Add(want, big.NewInt(1))
	}
	if got.ToBig().Cmp(want) != 0 {
		t.Fatalf("%s: got %s, want %s of %s", what, got.Dec(), want, exact)
	}
}

// Products of ERC-4626 may have 512 bits; only their quotients must fit.
func TestWideArithmetic(t *testing.T) {
	most := uint256.Int{^uint64(0), ^uint64(0), ^uint64(0), ^uint64(0)}
	if got := wideDown(&most, &most, &most); got != most {
		t.Errorf("got %s, want %s", got.Dec(), most.Dec())
	}
	if got := wideUp(&most, &most, &most); got != most {
		t.Errorf("got %s, want %s", got.Dec(), most.Dec())
	}
	two, three, half := count(2), count(3), most
	half.Rsh(&half, 1)
	// 3 divides 2^256 - 1, so twice half of that, which is 1 less, leaves 2
	if got, want := wideUp(&half, &two, &three), wideDown(&half, &two, &three); got.Cmp(&want) != 1 {
		t.Errorf("got %s, want one more than %s", got.Dec(), want.Dec())
	}
	// these are factors of 2^257 - 1: half of it is 2^256 - 1, and a half
	a := count(535_006_138_814_359)
	b := uint256.MustFromDecimal("432862656469423142931042426214547535783388063929571229938474969")
	if got := wideDown(&a, b, &two); got != most {
		t.Errorf("got %s, want %s", got.Dec(), most.Dec())
	}
	for name, do := range map[string]func(){
		"quotient": func() { wideDown(&most, &three, &two) },
		"rounding": func() { wideUp(&a, b, &two) },
	} {
		if cause := panicOf(do); cause != ErrOverflow {
			t.Errorf("%s: got %v, want %v", name, cause, ErrOverflow)
		}
	}
}

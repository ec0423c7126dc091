package perp

import "testing"

// requesting, redeeming and withdrawing are the lender's.
func requesting(shares string) func(*Tx) error {
	return func(tx *Tx) error { return tx.RequestRedeem(lender, must[Shares](shares)) }
}

func redeeming(burnt Shares) func(*Tx) error {
	return func(tx *Tx) error {
		_, err := tx.Redeem(lender, carol, lender, burnt)
		return err
	}
}

func withdrawing(assets Tokens) func(*Tx) error {
	return func(tx *Tx) error {
		_, err := tx.WithdrawFromPool(lender, carol, lender, assets)
		return err
	}
}

func TestRequestRedeemEscrowsShares(t *testing.T) {
	w := newWorld(t)
	w.refuses(requesting("0"), refused("ZeroShares"))
	w.refuses(requesting("999000.000000000001"),
		refused("ERC20InsufficientBalance", lender, must[Shares]("999000"), must[Shares]("999000.000000000001")))
	w.tells(requesting("100"),
		&Transfer{lender, vaultAt, must[Shares]("100")},
		&RedeemRequested{lender, must[Shares]("100"), genesis + 86_400},
	)
	if got, want := w.RedeemRequest(lender), (RedeemRequest{must[Shares]("100"), genesis + 86_400}); got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
	open := refused("RequestOpen", lender, must[Shares]("100"), genesis+86_400)
	w.refuses(requesting("1"), open)
	w.refuses(requesting("0"), refused("ZeroShares"))
	w.now = genesis + 2*86_400
	w.refuses(requesting("1"), open)
	w.wait(1)
	// past its window it goes back, and all of it may be asked for anew
	w.tells(requesting("999000"),
		&Transfer{vaultAt, lender, must[Shares]("100")},
		&RedeemReturned{lender, must[Shares]("100")},
		&Transfer{lender, vaultAt, must[Shares]("999000")},
		&RedeemRequested{lender, must[Shares]("999000"), w.now + 86_400},
	)
	w.wait(2*86_400 + 1)
	w.refuses(requesting("999000.000000000001"),
		refused("ERC20InsufficientBalance", lender, must[Shares]("999000"), must[Shares]("999000.000000000001")))
}

func TestReturnExpired(t *testing.T) {
	w := newWorld(t)
	giveBack := func(tx *Tx) error { return tx.ReturnExpired(lender) }
	w.refuses(giveBack, refused("NotReturnable", lender, Shares{}, Time(86_400)))
	w.do(requesting("100"))
	w.now = genesis + 2*86_400
	w.refuses(giveBack, refused("NotReturnable", lender, must[Shares]("100"), genesis+2*86_400))
	w.wait(1)
	w.tells(giveBack, &Transfer{vaultAt, lender, must[Shares]("100")}, &RedeemReturned{lender, must[Shares]("100")})
	if got, want := w.Shares(lender), must[Shares]("999000"); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	w.refuses(giveBack, refused("NotReturnable", lender, Shares{}, Time(86_400)))
}

// readyWorld has 100 shares of the lender's that can be redeemed from now on.
func readyWorld(t testing.TB) *world {
	w := newWorld(t)
	w.do(requesting("100"))
	w.wait(86_400)
	return w
}

// 100 shares are worth floor(10^14 * (A + 1) / (S + 10^6)) = 100100100 token units, less ceil(a thousandth) = 100101.
func TestRedeemTellsWhatIsPaid(t *testing.T) {
	w := readyWorld(t)
	burnt, paid := must[Shares]("100"), must[Tokens]("99.999999")
	w.tells(redeeming(Shares{}),
		&Transfer{From: vaultAt}, &PoolWithdrawn{Sender: lender, Receiver: carol, Owner: lender})
	w.tells(redeeming(burnt),
		&Transfer{vaultAt, Address{}, burnt},
		&PoolChanged{must[USD]("999900.000001"), USD{}, USD{}, ByPoolRedemption},
		&PoolWithdrawn{lender, carol, lender, paid, burnt},
	)
	if got := w.RedeemRequest(lender); got != (RedeemRequest{}) {
		t.Errorf("got %+v, want no request left", got)
	}
	if got, want := w.Assets, must[USD]("1299900.000001"); got != want {
		t.Errorf("got assets of %s, want %s", got, want)
	}
}

// Paying 50 burns ceil(ceil(50 / 0.999) * (S + 10^6) / (A + 1)); the rest of the request stays, for as long.
func TestWithdrawFromPoolTellsWhatIsBurnt(t *testing.T) {
	w := readyWorld(t)
	burnt := must[Shares]("50.000000949001")
	w.tells(withdrawing(must[Tokens]("50")),
		&Transfer{vaultAt, Address{}, burnt},
		&PoolChanged{must[USD]("999950"), USD{}, USD{}, ByPoolRedemption},
		&PoolWithdrawn{lender, carol, lender, must[Tokens]("50"), burnt},
	)
	want := RedeemRequest{must[Shares]("49.999999050999"), genesis + 86_400}
	if got := w.RedeemRequest(lender); got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

func TestRedeemIsRefused(t *testing.T) {
	least := must[Shares]("0.000000000001")
	tooMany := func(burnt, most string) *Refusal {
		return refused("ERC4626ExceededMaxRedeem", lender, must[Shares](burnt), must[Shares](most))
	}
	tooMuch := func(assets, most string) *Refusal {
		return refused("ERC4626ExceededMaxWithdraw", lender, must[Tokens](assets), must[Tokens](most))
	}
	unit := must[Tokens]("0.000001")
	at := func(now Time) func(*world) { return func(w *world) { w.now = genesis + now } }
	stop := func(w *world) { w.bend(func(s *State) { s.Pool.PoolMovesStoppedUntil = w.now + 1 }) }
	checkLimits(t, readyWorld, []limit{
		{"all", nil, redeeming(must[Shares]("100")), nil},
		{"a unit more", nil, redeeming(must[Shares]("100.000000000001")), tooMany("100.000000000001", "100")},
		{"all assets", nil, withdrawing(must[Tokens]("99.999999")), nil},
		{"a unit more assets", nil, withdrawing(must[Tokens]("100")), tooMuch("100", "99.999999")},
		{"before it is ready", at(86_399), redeeming(least), tooMany("0.000000000001", "0")},
		{"assets before it is ready", at(86_399), withdrawing(unit), tooMuch("0.000001", "0")},
		{"last second", at(172_800), redeeming(must[Shares]("100")), nil},
		{"past its window", at(172_801), redeeming(least), tooMany("0.000000000001", "0")},
		{"assets past its window", at(172_801), withdrawing(unit), tooMuch("0.000001", "0")},
		{"stopped", stop, redeeming(least), tooMany("0.000000000001", "0")},
		{"stopped, assets", stop, withdrawing(unit), tooMuch("0.000001", "0")},
		{"no request", nil, func(tx *Tx) error {
			_, err := tx.Redeem(bob, bob, bob, least)
			return err
		}, refused("ERC4626ExceededMaxRedeem", bob, least, Shares{})},
		{"to nobody", nil, func(tx *Tx) error {
			_, err := tx.Redeem(lender, Address{}, lender, least)
			return err
		}, refused("ERC20InvalidReceiver", Address{})},
		{"assets to nobody", nil, func(tx *Tx) error {
			_, err := tx.WithdrawFromPool(lender, Address{}, lender, unit)
			return err
		}, refused("ERC20InvalidReceiver", Address{})},
		// no limit lets this through: it is the contract's second lock
		{"more than there is", nil, func(tx *Tx) error {
			return tx.attempt(func() error {
				return tx.burn(PoolWithdrawn{Owner: lender, Assets: must[Tokens]("1000000.000001"), Shares: least})
			})
		}, refused("PoolShort", must[USD]("1000000"), must[USD]("1000000.000001"))},
	})
}

// A price of this block locks nobody in for more than the first hour of his window.
func TestRedeemByAPriceOfNow(t *testing.T) {
	for _, c := range []struct {
		into Time
		open bool
	}{{0, false}, {3600, false}, {3601, true}, {86_400, true}, {86_401, false}} {
		w := evenWorld(t)
		w.do(requesting("100"))
		w.resume(w.now+86_400+c.into, "2000", "50")
		if got := w.Begin(w.now).MaxRedeem(lender); got.IsZero() == c.open {
			t.Errorf("%d s into the window: got %s, want some: %v", c.into, got, c.open)
		}
		if got := w.Begin(w.now).MaxWithdraw(lender); got.IsZero() == c.open {
			t.Errorf("%d s into the window: got %s, want some: %v", c.into, got, c.open)
		}
	}
}

// reservedWorld has alice long 10 at 2000: 20000 of notional at 60 % reserve 33333.33 of the 1000008.4042. The lender
// may redeem all he has, but for that.
func reservedWorld(t testing.TB) *world {
	w := evenWorld(t)
	w.do(requesting("999000"))
	w.resume(w.now+86_400, "2000", "50")
	w.wait(1)
	return w
}

// floor(1000008.4042 - 33333.33...) is free; floor of its 10000 / 9990th in shares, rounded down, may be redeemed.
func TestRedeemLeavesTheReserve(t *testing.T) {
	w := reservedWorld(t)
	tx := w.Begin(w.now)
	if got, want := tx.MaxWithdraw(lender), must[Tokens]("966675.070866"); got != want {
		t.Errorf("got %s to withdraw, want %s", got, want)
	}
	most := must[Shares]("966666.946803067653")
	if got := tx.MaxRedeem(lender); got != most {
		t.Errorf("got %s to redeem, want %s", got, most)
	}
	w.refuses(redeeming(most.Add(wad[Shares]("1"))),
		refused("ERC4626ExceededMaxRedeem", lender, most.Add(wad[Shares]("1")), most))
	paid := first[*PoolWithdrawn](w.do(redeeming(most)))
	if got, want := paid.Assets, must[Tokens]("966675.070864"); got != want {
		t.Errorf("got %s paid, want %s", got, want)
	}
}

// What may be withdrawn burns more shares than may be redeemed, by rounding: 966666.946804066646.
func TestWithdrawFromPoolUpToTheReserve(t *testing.T) {
	w := reservedWorld(t)
	paid := first[*PoolWithdrawn](w.do(withdrawing(must[Tokens]("966675.070866"))))
	if got, want := paid.Shares, must[Shares]("966666.946804066646"); got != want {
		t.Errorf("got %s burnt, want %s", got, want)
	}
}

// Of the last 999000 shares' 999999.999999, 999 in 1000 are paid; the fee of 1000 would be nobody's.
func TestTheLastRedemptionsFeeGoesToTheTreasury(t *testing.T) {
	w := newWorld(t)
	w.do(requesting("999000"))
	w.wait(86_400)
	w.tells(redeeming(must[Shares]("999000")),
		&Transfer{vaultAt, Address{}, must[Shares]("999000")},
		&PoolChanged{must[USD]("0.000001"), USD{}, must[USD]("1000"), ByPoolRedemption},
		&PoolWithdrawn{lender, carol, lender, must[Tokens]("998999.999999"), must[Shares]("999000")},
	)
	if w.Pool.HasShares || !w.Pool.Supply.IsZero() {
		t.Errorf("got a supply of %s, want none", w.Pool.Supply)
	}
}

// The pool can spare what is above its reserve, and above what is paid: 99.9, of which the fee is 0.1.
func TestTheLastRedemptionsFeeLeavesTheReserve(t *testing.T) {
	w := evenWorld(t)
	w.wait(1)
	pool := w.Begin(w.now).Summary()
	reserve := pool.Reserve()
	burn := func(cash USD) *PoolChanged {
		w := evenWorld(t)
		w.wait(1)
		w.bend(func(s *State) { s.Pool.Cash.LpCash = cash })
		tx := w.Begin(w.now)
		put(w.State, w.shares, vaultAt, w.Pool.Supply)
		put(w.State, w.requests, lender, RedeemRequest{Shares: w.Pool.Supply})
		if err := tx.burn(PoolWithdrawn{lender, carol, lender, must[Tokens]("99.9"), w.Pool.Supply}); err != nil {
			t.Fatal(err)
		}
		return first[*PoolChanged](tx.Events())
	}
	// rounded down to token units, so the reserve is told whole
	whole := ToUSD(ToTokensDown(reserve)).Add(must[USD]("0.000001"))
	for _, c := range []struct{ spare, want string }{{"100", "0.1"}, {"99.95", "0.05"}, {"99.9", "0"}} {
		got := burn(whole.Add(must[USD](c.spare))).Treasury
		if want := must[USD](c.want).Add(must[USD]("2.4012")); got != want {
			t.Errorf("%s above the reserve: got a treasury of %s, want %s", c.spare, got, want)
		}
	}
}

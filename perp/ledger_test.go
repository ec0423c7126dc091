package perp

import "testing"

func TestDepositTellsABalance(t *testing.T) {
	w := newWorld(t)
	deposit := func(account Address, assets string) func(*Tx) error {
		return func(tx *Tx) error { return tx.Deposit(account, must[Tokens](assets)) }
	}
	w.tells(deposit(stranger, "0.000001"),
		&BalanceChanged{stranger, must[USD]("0.000001"), must[USD]("0.000001"), Deposited})
	w.tells(deposit(stranger, "12.5"),
		&BalanceChanged{stranger, must[USD]("12.5"), must[USD]("12.500001"), Deposited})
	// of the world's 1,300,000, and that
	if got, want := w.Assets, must[USD]("1300012.500001"); got != want {
		t.Errorf("got assets of %s, want %s", got, want)
	}
	w.refuses(deposit(Address{}, "0"), refused("ZeroAddress"))
	w.refuses(deposit(Address{}, "1"), refused("ZeroAddress"))
	w.refuses(deposit(stranger, "0"), refused("ZeroAmount"))
}

// 2^256 token units are not to be had in USD: Solidity reverts with a panic, which is no custom error.
func TestDepositBeyondAllNumbersIsNoRefusal(t *testing.T) {
	w := newWorld(t)
	before := w.Digest()
	tx := w.Begin(w.now)
	const most = "115792089237316195423570985008687907853269984665640564039457584007913129639935"
	err := tx.Deposit(alice, wad[Tokens](most))
	if want := "compute: arithmetic: a number left its range"; err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
	if tx.Commit(); w.Digest() != before {
		t.Error("got another state, want it unchanged")
	}
}

// What is not a whole token unit stays on the ledger.
func TestWithdrawTellsWholeUnits(t *testing.T) {
	w := newWorld(t)
	withdraw := func(amount string, to Address) func(*Tx) error {
		return func(tx *Tx) error { return tx.Withdraw(alice, must[USD](amount), to) }
	}
	w.tells(withdraw("40000.0000019", stranger),
		&BalanceChanged{alice, must[USD]("-40000.000001"), must[USD]("59999.999999"), Withdrawn})
	w.tells(withdraw("59999.9999999", alice), &BalanceChanged{alice, must[USD]("-59999.999999"), USD{}, Withdrawn})
	if got, want := w.Assets, must[USD]("1200000"); got != want {
		t.Errorf("got assets of %s, want %s", got, want)
	}
	if got := w.Balance(stranger); !got.IsZero() {
		t.Errorf("got %s on the ledger of who was paid, want 0: tokens are outside", got)
	}
}

func TestWithdrawIsRefused(t *testing.T) {
	withdraw := func(amount string, to Address) func(*Tx) error {
		return func(tx *Tx) error { return tx.Withdraw(alice, must[USD](amount), to) }
	}
	escrow := func(w *world) { w.create(marketOrder(alice, 1, "1", "1000")) }
	// rounded down before it is compared
	poor := refused("InsufficientBalance", alice, must[USD]("100000"), must[USD]("100000.000001"))
	checkLimits(t, newWorld, []limit{
		{"to nobody", nil, withdraw("1", Address{}), refused("ZeroAddress")},
		{"nothing to nobody", nil, withdraw("0", Address{}), refused("ZeroAddress")},
		{"nothing", nil, withdraw("0", alice), refused("ZeroAmount")},
		{"less than nothing", nil, withdraw("-1", alice), refused("ZeroAmount")},
		{"a wei less than a unit", nil, withdraw("0.000000999999999999", alice), refused("ZeroAmount")},
		{"a unit", nil, withdraw("0.000001", alice), nil},
		{"all", nil, withdraw("100000", alice), nil},
		{"all and nearly a unit", nil, withdraw("100000.000000999999999999", alice), nil},
		{"a unit more", nil, withdraw("100000.000001", alice), poor},
		{
			"what is in escrow", escrow, withdraw("99000", alice),
			refused("InsufficientBalance", alice, must[USD]("98999.75"), must[USD]("99000")),
		},
	})
}

func TestSetDelegateLetsAndForbids(t *testing.T) {
	w := newWorld(t)
	set := func(allowed bool) func(*Tx) error {
		return func(tx *Tx) error {
			tx.SetDelegate(alice, bob, allowed)
			return nil
		}
	}
	for _, allowed := range []bool{true, true, false, false} {
		w.tells(set(allowed), &DelegateSet{alice, bob, allowed})
		if got := w.IsDelegate(alice, bob); got != allowed {
			t.Errorf("got %v for a delegate, want %v", got, allowed)
		}
		if w.IsDelegate(bob, alice) {
			t.Error("got a delegate of the delegate, want one way only")
		}
	}
}

func TestTopUpInsuranceTellsTheCash(t *testing.T) {
	w := newWorld(t)
	topUp := func(assets string) func(*Tx) error {
		return func(tx *Tx) error { return tx.TopUpInsurance(must[Tokens](assets)) }
	}
	w.tells(topUp("0.000001"), &PoolChanged{must[USD]("1000000"), must[USD]("0.000001"), USD{}, ByInsuranceTopUp})
	w.tells(topUp("7"), &PoolChanged{must[USD]("1000000"), must[USD]("7.000001"), USD{}, ByInsuranceTopUp})
	if got, want := w.Assets, must[USD]("1300007.000001"); got != want {
		t.Errorf("got assets of %s, want %s", got, want)
	}
	w.refuses(topUp("0"), refused("ZeroAmount"))
}

// The treasury has a fifth of alice's fee of 12.006: 2.4012.
func TestWithdrawTreasury(t *testing.T) {
	withdraw := func(sender Address, amount string, to Address) func(*Tx) error {
		return func(tx *Tx) error { return tx.WithdrawTreasury(sender, must[USD](amount), to) }
	}
	checkLimits(t, evenWorld, []limit{
		{
			"by anybody", nil, withdraw(alice, "0", Address{}),
			refused("AccessControlUnauthorizedAccount", alice, Governor),
		},
		{
			"by the guardian", nil, withdraw(guardian, "1", alice),
			refused("AccessControlUnauthorizedAccount", guardian, Governor),
		},
		{"to nobody", nil, withdraw(governor, "0", Address{}), refused("ZeroAddress")},
		{"nothing", nil, withdraw(governor, "0", alice), refused("ZeroAmount")},
		{"less than nothing", nil, withdraw(governor, "-1", alice), refused("ZeroAmount")},
		{"all", nil, withdraw(governor, "2.4012", alice), nil},
		{"all and nearly a unit", nil, withdraw(governor, "2.401200999999999999", alice), nil},
		{
			"a unit more", nil, withdraw(governor, "2.401201", alice),
			refused("PoolShort", must[USD]("2.4012"), must[USD]("2.401201")),
		},
	})
	w := evenWorld(t)
	w.tells(withdraw(governor, "2.0000019", stranger),
		&PoolChanged{must[USD]("1000008.4042"), must[USD]("1.2006"), must[USD]("0.401199"), ByTreasuryWithdrawal})
	w.tells(withdraw(governor, "0.0000009", stranger))
	if got, want := w.Assets, must[USD]("1299997.999999"); got != want {
		t.Errorf("got assets of %s, want %s", got, want)
	}
}

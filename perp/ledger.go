package perp

// Deposit takes collateral to an account's ledger. Refused with ZeroAddress, ZeroAmount.
func (t *Tx) Deposit(account Address, assets Tokens) error {
	return t.attempt(func() error {
		if account.IsZero() {
			return refuse("ZeroAddress")
		}
		if assets.IsZero() {
			return refuse("ZeroAmount")
		}
		t.credit(account, ToUSD(assets), Deposited)
		return nil
	})
}

// Withdraw pays amount of the sender's free balance out, in whole token units, rounded down. Refused with ZeroAddress,
// ZeroAmount, InsufficientBalance.
func (t *Tx) Withdraw(sender Address, amount USD, to Address) error {
	return t.attempt(func() error {
		if to.IsZero() {
			return refuse("ZeroAddress")
		}
		if amount.Sign() <= 0 || ToTokensDown(amount).IsZero() {
			return refuse("ZeroAmount")
		}
		return t.debit(sender, ToUSD(ToTokensDown(amount)), Withdrawn)
	})
}

// SetDelegate lets delegate create and cancel the sender's orders, or no longer.
func (t *Tx) SetDelegate(sender, delegate Address, allowed bool) {
	t.emit(&DelegateSet{sender, delegate, allowed})
}

// TopUpInsurance adds to insurance. Refused with ZeroAmount.
func (t *Tx) TopUpInsurance(assets Tokens) error {
	return t.attempt(func() error {
		if assets.IsZero() {
			return refuse("ZeroAmount")
		}
		cash := t.s.Pool.Cash
		cash.Insurance = cash.Insurance.Add(ToUSD(assets))
		t.storeCash(cash, ByInsuranceTopUp)
		return nil
	})
}

// withdrawTreasury pays amount of the treasury out, in whole token units, rounded down.
func (t *Tx) withdrawTreasury(amount USD, to Address) error {
	if to.IsZero() {
		return refuse("ZeroAddress")
	}
	if amount.Sign() <= 0 {
		return refuse("ZeroAmount")
	}
	cash, paid := t.s.Pool.Cash, ToUSD(ToTokensDown(amount))
	if paid.Gt(cash.Treasury) {
		return refuse("PoolShort", cash.Treasury, paid)
	}
	cash.Treasury = cash.Treasury.Sub(paid)
	t.storeCash(cash, ByTreasuryWithdrawal)
	return nil
}

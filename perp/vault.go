package perp

import "github.com/holiman/uint256"

// Of the pool's shares: the fee on every deposit and redemption in bps, how long a request can be used, and how far
// into that a price of this very block no longer blocks it.
const (
	poolFee       = 10
	bps           = 10_000
	redeemWindow  = 86_400
	lockableUntil = 3600
)

// virtualShares is 10^6, the offset of ERC-4626 against inflated shares.
var virtualShares = uint256.NewInt(1e6)

// cashLimit is above every lpCash.
var cashLimit = USD{power(127)}

// TotalAssets is max(0, NAV) of F-12 in token units, rounded down.
func (p *PoolSummary) TotalAssets() Tokens { return ToTokensDown(p.NAV.Max(USD{})) }

// isBlocked is what blocks every pool move, section 6, but for a price of this very block.
func (p *PoolSummary) isBlocked() bool {
	poor := p.NAV.Add(p.NAV).Lt(p.Cash.LpCash)
	return p.Stopped || p.Unsettled || poor || p.Due()
}

// free is lpCash above the reserve, in token units.
func (p *PoolSummary) free() Tokens { return ToTokensDown(p.Cash.LpCash.Sub(p.Reserve()).Max(USD{})) }

// vault is the pool's shares at a moment.
type vault struct {
	pool   PoolSummary
	supply Shares
}

func (t *Tx) vault() vault { return vault{t.Summary(), t.s.Pool.Supply} }

// sides are both of ERC-4626's conversion: shares and assets, with what is virtual.
func (v *vault) sides() (supply, assets uint256.Int) {
	total, virtual := v.pool.TotalAssets(), count(1)
	assets.Add(&total.wad, &virtual)
	supply.Add(&v.supply.wad, virtualShares)
	return supply, assets
}

func (v *vault) toShares(assets Tokens, round rounder) Shares {
	supply, total := v.sides()
	return Shares{round(&assets.wad, &supply, &total)}
}

func (v *vault) toAssets(shares Shares, round rounder) Tokens {
	supply, total := v.sides()
	return Tokens{round(&shares.wad, &total, &supply)}
}

func (v *vault) previewDeposit(assets Tokens) Shares {
	return v.toShares(assets.Sub(feeOn(assets)), wideDown)
}

func (v *vault) previewMint(shares Shares) Tokens { return withFee(v.toAssets(shares, wideUp)) }

func (v *vault) previewWithdraw(assets Tokens) Shares { return v.toShares(withFee(assets), wideUp) }

func (v *vault) previewRedeem(shares Shares) Tokens {
	gross := v.toAssets(shares, wideDown)
	return gross.Sub(feeOn(gross))
}

func (v *vault) maxDeposit() Tokens {
	if v.pool.isBlocked() || v.pool.PricedNow {
		return Tokens{}
	}
	return ToTokensDown(cashLimit.Sub(v.pool.Cash.LpCash))
}

// redeemable is the shares of a request that are ready, and what the pool may pay out now.
func (v *vault) redeemable(request RedeemRequest, now Time) (Shares, Tokens) {
	if request.Shares.IsZero() || now < request.ReadyAt || now > request.end() {
		return Shares{}, Tokens{}
	}
	lockable := now <= request.ReadyAt+lockableUntil
	if v.pool.isBlocked() || (v.pool.PricedNow && lockable) {
		return Shares{}, Tokens{}
	}
	return request.Shares, v.pool.free()
}

// end is the last second of a request's window.
func (r RedeemRequest) end() Time { return r.ReadyAt + redeemWindow }

// feeOn is the part of assets that stays in the pool, rounded up.
func feeOn(assets Tokens) Tokens {
	fee, whole := count(poolFee), count(bps)
	return Tokens{wideUp(&assets.wad, &fee, &whole)}
}

// withFee is the least amount that leaves assets after its fee.
func withFee(assets Tokens) Tokens {
	whole, rest := count(bps), count(bps-poolFee)
	return Tokens{wideUp(&assets.wad, &whole, &rest)}
}

// rounder is a * b / c, one way or the other.
type rounder func(a, b, c *uint256.Int) uint256.Int

// wideDown is floor(a * b / c) of a product of up to 512 bits; it panics where the quotient has more than 256.
func wideDown(a, b, c *uint256.Int) (quotient uint256.Int) {
	if _, overflow := quotient.MulDivOverflow(a, b, c); overflow {
		panic(ErrOverflow)
	}
	return quotient
}

// wideUp is ceil(a * b / c) of a product of up to 512 bits; it panics where the quotient has more than 256.
func wideUp(a, b, c *uint256.Int) uint256.Int {
	quotient := wideDown(a, b, c)
	var rest uint256.Int
	if rest.MulMod(a, b, c); rest.IsZero() {
		return quotient
	}
	if _, overflow := quotient.AddOverflow(&quotient, uint256.NewInt(1)); overflow {
		panic(ErrOverflow)
	}
	return quotient
}

func (v *vault) maxMint() Shares { return v.previewDeposit(v.maxDeposit()) }

func (v *vault) maxWithdraw(request RedeemRequest, now Time) Tokens {
	ready, free := v.redeemable(request, now)
	return v.previewRedeem(ready).Min(free)
}

func (v *vault) maxRedeem(request RedeemRequest, now Time) Shares {
	ready, free := v.redeemable(request, now)
	if v.previewRedeem(ready).Lte(free) {
		return ready
	}
	whole, rest := count(bps), count(bps-poolFee)
	return v.toShares(Tokens{wideDown(&free.wad, &whole, &rest)}, wideDown)
}

// MaxDeposit is what the pool takes now, in token units; 0 while pool moves are blocked.
func (t *Tx) MaxDeposit() Tokens {
	v := t.vault()
	return v.maxDeposit()
}

// MaxMint is how many shares the pool mints now; 0 while pool moves are blocked.
func (t *Tx) MaxMint() Shares {
	v := t.vault()
	return v.maxMint()
}

// MaxWithdraw is what the owner's request can pay out now, in token units.
func (t *Tx) MaxWithdraw(owner Address) Tokens {
	v := t.vault()
	return v.maxWithdraw(t.s.requests[owner], t.Now)
}

// MaxRedeem is how many shares of the owner's request can be redeemed now.
func (t *Tx) MaxRedeem(owner Address) Shares {
	v := t.vault()
	return v.maxRedeem(t.s.requests[owner], t.Now)
}

// DepositToPool mints shares for assets at NAV, less the fee. Refused with ERC4626ExceededMaxDeposit, ZeroShares,
// ERC20InvalidReceiver.
func (t *Tx) DepositToPool(sender, receiver Address, assets Tokens) (minted Shares, err error) {
	err = t.attempt(func() error {
		v := t.vault()
		if limit := v.maxDeposit(); assets.Gt(limit) {
			return refuse("ERC4626ExceededMaxDeposit", receiver, assets, limit)
		}
		minted = v.previewDeposit(assets)
		return t.mint(sender, receiver, assets, minted)
	})
	return minted, err
}

// MintShares takes what minted shares cost at NAV, and the fee. Refused with ERC4626ExceededMaxMint, ZeroShares,
// ERC20InvalidReceiver.
func (t *Tx) MintShares(sender, receiver Address, minted Shares) (assets Tokens, err error) {
	err = t.attempt(func() error {
		v := t.vault()
		if limit := v.maxMint(); minted.Gt(limit) {
			return refuse("ERC4626ExceededMaxMint", receiver, minted, limit)
		}
		assets = v.previewMint(minted)
		return t.mint(sender, receiver, assets, minted)
	})
	return assets, err
}

func (t *Tx) mint(sender, receiver Address, assets Tokens, minted Shares) error {
	if minted.IsZero() {
		return refuse("ZeroShares")
	}
	if receiver.IsZero() {
		return refuse("ERC20InvalidReceiver", receiver)
	}
	t.emit(&Transfer{To: receiver, Shares: minted})
	cash := t.s.Pool.Cash
	cash.LpCash = cash.LpCash.Add(ToUSD(assets))
	t.storeCash(cash, ByPoolDeposit)
	t.emit(&PoolDeposited{sender, receiver, assets, minted})
	return nil
}

// RequestRedeem escrows the sender's shares until the cooldown is over. Refused with ZeroShares, RequestOpen,
// ERC20InsufficientBalance.
func (t *Tx) RequestRedeem(sender Address, shares Shares) error {
	return t.attempt(func() error {
		if shares.IsZero() {
			return refuse("ZeroShares")
		}
		if open := t.s.requests[sender]; !open.Shares.IsZero() {
			if t.Now <= open.end() {
				return refuse("RequestOpen", sender, open.Shares, open.ReadyAt)
			}
			if err := t.giveBack(sender, open); err != nil {
				return err
			}
		}
		if err := t.moveShares(sender, t.s.Contracts.Vault, shares); err != nil {
			return err
		}
		t.emit(&RedeemRequested{sender, shares, t.Now + t.s.Pool.Cooldown})
		return nil
	})
}

// ReturnExpired gives the shares of a request past its window back. Refused with NotReturnable.
func (t *Tx) ReturnExpired(owner Address) error {
	return t.attempt(func() error {
		open := t.s.requests[owner]
		if open.Shares.IsZero() || t.Now <= open.end() {
			return refuse("NotReturnable", owner, open.Shares, open.end())
		}
		return t.giveBack(owner, open)
	})
}

func (t *Tx) giveBack(owner Address, open RedeemRequest) error {
	if err := t.moveShares(t.s.Contracts.Vault, owner, open.Shares); err != nil {
		return err
	}
	t.emit(&RedeemReturned{owner, open.Shares})
	return nil
}

// TransferShares moves the sender's shares. Refused with ERC20InvalidReceiver, ERC20InsufficientBalance.
func (t *Tx) TransferShares(sender, to Address, shares Shares) error {
	return t.attempt(func() error { return t.moveShares(sender, to, shares) })
}

func (t *Tx) moveShares(from, to Address, shares Shares) error {
	if to.IsZero() {
		return refuse("ERC20InvalidReceiver", to)
	}
	if held := t.s.shares[from]; held.Lt(shares) {
		return refuse("ERC20InsufficientBalance", from, held, shares)
	}
	t.emit(&Transfer{from, to, shares})
	return nil
}

// Redeem burns shares of the owner's ready request and pays their part of NAV, less the fee. Refused with
// ERC4626ExceededMaxRedeem, PoolShort, ERC20InvalidReceiver.
func (t *Tx) Redeem(sender, receiver, owner Address, burnt Shares) (paid Tokens, err error) {
	err = t.attempt(func() error {
		v := t.vault()
		if limit := v.maxRedeem(t.s.requests[owner], t.Now); burnt.Gt(limit) {
			return refuse("ERC4626ExceededMaxRedeem", owner, burnt, limit)
		}
		paid = v.previewRedeem(burnt)
		return t.burn(PoolWithdrawn{sender, receiver, owner, paid, burnt})
	})
	return paid, err
}

// WithdrawFromPool burns what paying assets costs in shares of the owner's ready request. Refused with
// ERC4626ExceededMaxWithdraw, PoolShort, ERC20InvalidReceiver.
func (t *Tx) WithdrawFromPool(sender, receiver, owner Address, assets Tokens) (burnt Shares, err error) {
	err = t.attempt(func() error {
		v := t.vault()
		if limit := v.maxWithdraw(t.s.requests[owner], t.Now); assets.Gt(limit) {
			return refuse("ERC4626ExceededMaxWithdraw", owner, assets, limit)
		}
		burnt = v.previewWithdraw(assets)
		return t.burn(PoolWithdrawn{sender, receiver, owner, assets, burnt})
	})
	return burnt, err
}

// burn burns escrowed shares and pays; of a fee that leaves no shares, the treasury gets what the pool can spare.
func (t *Tx) burn(w PoolWithdrawn) error {
	t.emit(&Transfer{From: t.s.Contracts.Vault, Shares: w.Shares})
	var swept Tokens
	if t.s.Pool.Supply.IsZero() {
		pool := t.Summary()
		swept = feeOn(withFee(w.Assets)).Min(pool.free().Sub(w.Assets))
	}
	cash, paid, fee := t.s.Pool.Cash, ToUSD(w.Assets), ToUSD(swept)
	if taken := paid.Add(fee); taken.Gt(cash.LpCash) {
		return refuse("PoolShort", cash.LpCash, taken)
	}
	cash.LpCash = cash.LpCash.Sub(paid).Sub(fee)
	cash.Treasury = cash.Treasury.Add(fee)
	t.storeCash(cash, ByPoolRedemption)
	if w.Receiver.IsZero() {
		return refuse("ERC20InvalidReceiver", w.Receiver)
	}
	t.emit(&w)
	return nil
}

package perp

import (
	"math/rand/v2"
	"testing"
)

// TestReleased in units: a third of 10 is 4 of what a long paid, 3 of what a short got.
func TestReleased(t *testing.T) {
	for _, v := range []struct{ entry, closing, size, want string }{
		{"10", "1", "3", "4"},
		{"-10", "1", "-3", "-3"},
		{"9", "1", "3", "3"},
		{"-9", "1", "-3", "-3"},
		{"10", "2", "3", "7"},
		{"-10", "2", "-3", "-6"},
		{"10", "3", "3", "10"},
		{"-10", "3", "-3", "-10"},
		{"0", "1", "3", "0"},
		{"10", "0", "3", "0"},
	} {
		got := Released(wad[USD](v.entry), wad[Size](v.closing), wad[Size](v.size))
		if got != wad[USD](v.want) {
			t.Errorf("%s of %s from %s: got %v, want %v units", v.closing, v.size, v.entry, got, v.want)
		}
	}
}

// TestShareOfCost in units: of a buy for 10 a third costs 4, of a sell it gets 3.
func TestShareOfCost(t *testing.T) {
	for _, v := range []struct{ cost, closing, delta, want string }{
		{"10", "1", "3", "4"},
		{"-10", "1", "-3", "-3"},
		{"10", "3", "3", "10"},
		{"-10", "3", "-3", "-10"},
		{"10", "0", "3", "0"},
		{"-9", "1", "-3", "-3"},
	} {
		got := ShareOfCost(wad[USD](v.cost), wad[Size](v.closing), wad[Size](v.delta))
		if got != wad[USD](v.want) {
			t.Errorf("%s of %s for %s: got %v, want %v units", v.closing, v.delta, v.cost, got, v.want)
		}
	}
}

func TestIsOpposite(t *testing.T) {
	for _, v := range []struct {
		a, b string
		want bool
	}{
		{"1", "-1", true},
		{"-1", "1", true},
		{"1", "1", false},
		{"-1", "-1", false},
		{"0", "-1", false},
		{"1", "0", false},
		{"0", "1", false},
		{"-1", "0", false},
		{"0", "0", false},
	} {
		if got := isOpposite(wad[Size](v.a), wad[Size](v.b)); got != v.want {
			t.Errorf("%s and %s: got %v, want %v", v.a, v.b, got, v.want)
		}
	}
}

// TestPaidProfit in units.
func TestPaidProfit(t *testing.T) {
	for _, v := range []struct{ profit, side, lpCash, want string }{
		// in full
		{"5", "10", "10", "5"},
		{"5", "-3", "10", "5"},
		{"0", "10", "10", "0"},
		// never more than there is
		{"12", "10", "10", "10"},
		{"12", "-3", "10", "10"},
		{"12", "11", "10", "10"},
		{"12", "-3", "0", "0"},
		{"12", "0", "0", "0"},
		// cut: 5 * 10 / 11 = 4.5, 11 * 10 / 22 = 5
		{"5", "11", "10", "4"},
		{"11", "22", "10", "5"},
		{"5", "11", "0", "0"},
	} {
		if got := PaidProfit(wad[USD](v.profit), wad[USD](v.side), wad[USD](v.lpCash)); got != wad[USD](v.want) {
			t.Errorf("%s of %s with %s: got %v, want %v units", v.profit, v.side, v.lpCash, got, v.want)
		}
	}
}

// TestFee: 6 bps on what grows the skew, 4 on what shrinks it.
func TestFee(t *testing.T) {
	for _, v := range []struct{ cost, delta, skew, want string }{
		{"10000", "1", "0", "6"},
		{"10000", "1", "5", "6"},
		{"-10000", "-1", "-5", "6"},
		{"-10000", "-1", "0", "6"},
		{"10000", "1", "-5", "4"},
		{"-10000", "-1", "1", "4"},
		{"-10000", "-1", "5", "4"},
		// a quarter shrinks, three quarters grow
		{"10000", "4", "-1", "5.5"},
		{"-10000", "-4", "1", "5.5"},
		{"0", "1", "0", "0"},
		{"0", "0", "0", "0"},
		// each part is rounded up: of 10 units down(10 / 3) shrinks, 7 grow
		{"0.000000000000000001", "1", "0", "0.000000000000000001"},
		{"0.000000000000000001", "1", "-5", "0.000000000000000001"},
		{"0.00000000000000001", "3", "-1", "0.000000000000000002"},
	} {
		params := majorParams()
		if got := params.Fee(must[USD](v.cost), must[Size](v.delta), must[Size](v.skew)); got != must[USD](v.want) {
			t.Errorf("fee of %s for %s from %s: got %v, want %v", v.delta, v.cost, v.skew, got, v.want)
		}
	}
}

// TestFee_ShrinkingPartIsDown: in units, all of what grows is taken and nothing of what shrinks.
func TestFee_ShrinkingPartIsDown(t *testing.T) {
	params := MarketParams{TakerFee: 1_000_000}
	for _, v := range []struct{ cost, delta, skew, want string }{
		{"10", "3", "-1", "7"}, {"-10", "-3", "2", "4"}, {"10", "3", "-3", "0"}, {"10", "3", "-2", "4"},
	} {
		if got := params.Fee(wad[USD](v.cost), wad[Size](v.delta), wad[Size](v.skew)); got != wad[USD](v.want) {
			t.Errorf("fee of %s for %s from %s: got %v, want %v units", v.delta, v.cost, v.skew, got, v.want)
		}
	}
}

// TestPayFee in units: of 19, 1 is for insurance and 3 for the treasury, the rest for the pool, if it is anybody's.
func TestPayFee(t *testing.T) {
	for _, v := range []struct {
		fee, margin                       string
		hasShares                         bool
		left, lpCash, insurance, treasury string
	}{
		{"19", "100", true, "81", "115", "201", "303"},
		{"19", "10", false, "-9", "100", "201", "318"},
		{"9", "10", true, "1", "108", "200", "301"},
		{"4", "10", true, "6", "104", "200", "300"},
		{"0", "10", true, "10", "100", "200", "300"},
	} {
		position := Position{Size: wad[Size]("1"), Margin: wad[USD](v.margin)}
		cash := Cash{LpCash: wad[USD]("100"), Insurance: wad[USD]("200"), Treasury: wad[USD]("300")}
		PayFee(&position, &cash, wad[USD](v.fee), v.hasShares)
		want := Cash{LpCash: wad[USD](v.lpCash), Insurance: wad[USD](v.insurance), Treasury: wad[USD](v.treasury)}
		if cash != want || position.Margin != wad[USD](v.left) {
			t.Errorf("fee %s: got %v and margin %v, want %v and %s units", v.fee, cash, position.Margin, want, v.left)
		}
	}
}

func TestFee_AgainstThePage(t *testing.T) {
	repeat(t, 20_000, 4_000, func(t *testing.T, r *rand.Rand) bool {
		p := Params{Market: anyParams(r)}
		page, delta, skew := exactParamsOf(&p), spreadSigned(r, maxSize), spreadSigned(r, maxSize)
		if coin(r) {
			delta = beside(r, skew.abs()).as(skew).neg()
		}
		cost := spread(r, exactZero, maxCash).as(delta)
		due := page.fee(cost, delta, skew)
		checkExact(t, "fee", exactOf(p.Market.Fee(signed[usd](cost), signed[size](delta), signed[size](skew))), due)
		var position Position
		var cash Cash
		PayFee(&position, &cash, signed[usd](due), coin(r))
		checkExact(t, "shared out", exactOf(cash.LpCash.Add(cash.Insurance).Add(cash.Treasury)), due)
		checkExact(t, "paid", exactOf(position.Margin), due.neg())
		return delta.sign()*skew.sign() < 0 && skew.abs().isBelow(delta.abs())
	})
}

// TestParts_AgainstThePage: what is freed and what is paid, and all parts of an entry are all of it.
func TestParts_AgainstThePage(t *testing.T) {
	repeat(t, 20_000, 5_000, func(t *testing.T, r *rand.Rand) bool {
		q := eitherSign(r, spread(r, exactOne, maxSize))
		x, e := spread(r, exactZero, q.abs()), spread(r, exactZero, maxCash).as(q)
		closing, size, amount := signed[size](x), signed[size](q), signed[usd](e)
		freed := Released(amount, closing, size)
		checkExact(t, "released", exactOf(freed), exactReleased(e, x, q))
		checkExact(t, "share of cost", exactOf(ShareOfCost(amount, closing, size)), exactClosingCost(e, x, q))
		rest := Released(amount.Sub(freed), size.Abs().Sub(closing), size.Sub(reduction(size.Neg(), closing)))
		if x.cmp(q.abs()) != 0 {
			checkExact(t, "both parts", exactOf(freed.Add(rest)), e)
		}
		profit, side, cash := spread(r, exactZero, maxCash), spreadSigned(r, maxCash), spread(r, exactZero, maxCash)
		if coin(r) {
			side = beside(r, cash)
		}
		paid := PaidProfit(signed[usd](profit), signed[usd](side), signed[usd](cash))
		checkExact(t, "paid profit", exactOf(paid), exactPaidProfit(profit, side, cash))
		return cash.isBelow(side)
	})
}

func TestTrade_Panics(t *testing.T) {
	for _, v := range []struct {
		name string
		do   func()
		want ArithmeticError
	}{
		{"released from nothing", func() { Released(wad[USD]("1"), wad[Size]("1"), Size{}) }, ErrDivisionByZero},
		{"share of nothing", func() { ShareOfCost(wad[USD]("1"), wad[Size]("1"), Size{}) }, ErrDivisionByZero},
		{"profit of 2^130 with 2^126", func() {
			lpCash := signed[usd](exactPower(126, 0))
			PaidProfit(signed[usd](exactPower(130, 0)), lpCash.Add(lpCash), lpCash)
		}, ErrOverflow},
	} {
		if got := panicOf(v.do); got != v.want {
			t.Errorf("%s: got panic %v, want %v", v.name, got, v.want)
		}
	}
}

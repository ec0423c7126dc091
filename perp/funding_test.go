package perp

import (
	"math/rand/v2"
	"testing"
)

func TestFundingRate(t *testing.T) {
	for _, v := range []struct {
		premium string
		factor  PPM
		cap     PPM
		want    string
	}{
		{"0.005", 1_000_000, 7_500, "0.005"},
		{"-0.005", 1_000_000, 7_500, "-0.005"},
		{"0", 1_000_000, 7_500, "0"},
		{"0.007499999999999999", 1_000_000, 7_500, "0.007499999999999999"},
		{"0.0075", 1_000_000, 7_500, "0.0075"},
		{"0.007500000000000001", 1_000_000, 7_500, "0.0075"},
		{"-1", 1_000_000, 7_500, "-0.0075"},
		{"0.001", 2_500_000, 7_500, "0.0025"},
		{"0.004", 2_500_000, 7_500, "0.0075"},
		{"0.001", 0, 7_500, "0"},
		{"-0.001", 1_000_000, 0, "0"},
		// one and a half units: one, on either side
		{"0.000000000000000003", 500_000, 7_500, "0.000000000000000001"},
		{"-0.000000000000000003", 500_000, 7_500, "-0.000000000000000001"},
	} {
		params := MarketParams{FundingFactor: v.factor, FundingCap: v.cap}
		if got := params.FundingRate(must[Rate](v.premium)); got != must[Rate](v.want) {
			t.Errorf("rate of %s by %d up to %d: got %v, want %v", v.premium, v.factor, v.cap, got, v.want)
		}
	}
}

// TestFundingCharges: a unit pays rate * index * time / 8 h. The integral is given as index and seconds.
func TestFundingCharges(t *testing.T) {
	for _, v := range []struct {
		rate, integral string
		pay, get       string
	}{
		// 3,000 for 8 h, for 1 h, for a second
		{"0.01", "86400000", "30", "30"},
		{"-0.01", "10800000", "3.75", "3.75"},
		{"0.0001", "3000", "0.000010416666666667", "0.000010416666666666"},
		{"-0.0001", "3000", "0.000010416666666667", "0.000010416666666666"},
		{"0.000000000000000001", "0.000000000000000001", "0.000000000000000001", "0"},
		{"0", "86400000", "0", "0"},
		{"0.01", "0", "0", "0"},
	} {
		pay, get := FundingCharges(must[Rate](v.rate), must[Integral](v.integral))
		if pay != must[FundingIndex](v.pay) || get != must[FundingIndex](v.get) {
			t.Errorf("charges of %s over %s: got %v and %v, want %v and %v", v.rate, v.integral, pay, get, v.pay, v.get)
		}
	}
}

func TestOwed(t *testing.T) {
	for _, v := range []struct{ size, side, entry, want string }{
		{"2", "5", "2", "6"},
		{"-2", "5", "2", "6"},
		{"-2", "-5", "-2", "-6"},
		{"2", "5", "5", "0"},
		{"0", "5", "2", "0"},
		{"2", "-3", "4", "-14"},
		// half a unit: owed one, received none; one and a half: owed two, received one
		{"0.000000000000000001", "0.5", "0", "0.000000000000000001"},
		{"-0.000000000000000001", "0.5", "0", "0.000000000000000001"},
		{"0.000000000000000001", "0", "0.5", "0"},
		{"-0.000000000000000003", "0.5", "0", "0.000000000000000002"},
		{"-0.000000000000000003", "0", "0.5", "-0.000000000000000001"},
	} {
		got := Owed(must[Size](v.size), must[FundingIndex](v.side), must[FundingIndex](v.entry))
		if got != must[USD](v.want) {
			t.Errorf("owed by %s at %s since %s: got %v, want %v", v.size, v.side, v.entry, got, v.want)
		}
	}
}

// heldBook has indices 7 and -3, and C at 1,000 units.
func heldBook(longs, shorts string) Book {
	return Book{
		LongOpenInterest: must[Size](longs), ShortOpenInterest: must[Size](shorts),
		FundingLong: must[FundingIndex]("7"), FundingShort: must[FundingIndex]("-3"),
		PriceIntegral: wad[Integral]("1000"),
	}
}

// TestAccrue: a skew of 50 of 10,000 is a premium of 0.5 %, for 8 h at 3,000: 15 a unit.
func TestAccrue(t *testing.T) {
	const eightHours = "86400000000000000000001000" // 3,000 * 28,800 after 1,000 units
	for _, v := range []struct {
		name, longs, shorts, at string
		long, short             string
	}{
		{"longs pay", "60", "10", eightHours, "22", "-18"},
		{"shorts pay", "10", "60", eightHours, "-8", "12"},
		{"nobody pays", "60", "60", eightHours, "7", "-3"},
		{"one side is empty", "50", "0", eightHours, "22", "-18"},
		{"longs pay a unit", "60", "10", "1001", "7.000000000000000001", "-3"},
		{"shorts pay a unit", "10", "60", "1001", "7", "-2.999999999999999999"},
		{"nobody pays a unit", "0", "0", "1001", "7", "-3"},
	} {
		book, params := heldBook(v.longs, v.shorts), majorParams()
		want := book
		want.FundingLong, want.FundingShort = must[FundingIndex](v.long), must[FundingIndex](v.short)
		want.PriceIntegral = wad[Integral](v.at)
		if moved := book.Accrue(&params, wad[Integral](v.at)); !moved || book != want {
			t.Errorf("%s: got %+v, %v, want %+v, true", v.name, book, moved, want)
		}
		if again := book.Accrue(&params, wad[Integral](v.at)); again || book != want {
			t.Errorf("%s, again: got %+v, %v, want %+v, false", v.name, book, again, want)
		}
	}
}

// TestAccrue_Wraps: C is kept modulo 2^120, so 5 is 8 h after 2^120 + 5 - 3,000 * 28,800.
func TestAccrue_Wraps(t *testing.T) {
	book, params := heldBook("60", "10"), majorParams()
	book.PriceIntegral = unsigned[integral](exactPower(120, 5).minus(exactInt(86_400_000).times(exactW)))
	book.Accrue(&params, wad[Integral]("5"))
	if book.FundingLong != must[FundingIndex]("22") || book.PriceIntegral != wad[Integral]("5") {
		t.Errorf("got %v at %v, want 22 at 5 units", book.FundingLong, book.PriceIntegral)
	}
}

// TestClaims: 60 * 7 - 10 * 3 - debt, toward minus infinity.
func TestClaims(t *testing.T) {
	for _, v := range []struct{ debt, want string }{
		{"0", "390"},
		{"390", "0"},
		{"400", "-10"},
		{"389.999999999999999999", "0.000000000000000001"},
		{"389.9999999999999999999", "0"},
		{"390.0000000000000000001", "-0.000000000000000001"},
		{"390.000000000000000001", "-0.000000000000000001"},
		{"390.0000000000000000011", "-0.000000000000000002"},
	} {
		book := heldBook("60", "10")
		book.FundingDebt = must[Debt](v.debt)
		if got := book.Claims(); got != must[USD](v.want) {
			t.Errorf("claims with a debt of %s: got %v, want %v", v.debt, got, v.want)
		}
	}
}

func TestSocialized(t *testing.T) {
	for _, v := range []struct{ amount, openInterest, want string }{
		{"10", "4", "2.5"},
		{"100", "3", "33.333333333333333334"},
		{"0", "3", "0"},
		{"0.000000000000000001", "3", "0.000000000000000001"},
		{"0.000000000000000005", "3", "0.000000000000000002"},
		{"0.000000000000000006", "3", "0.000000000000000002"},
	} {
		if got := Socialized(must[USD](v.amount), must[Size](v.openInterest)); got != must[FundingIndex](v.want) {
			t.Errorf("%s from %s: got %v, want %v", v.amount, v.openInterest, got, v.want)
		}
	}
}

func TestFunding_AgainstThePage(t *testing.T) {
	repeat(t, 20_000, 10_000, func(t *testing.T, r *rand.Rand) bool {
		c := anyContext(r)
		s, at := exactContext(c), spread(r, exactZero, exactPower(120, -1))
		premium := exactPremium(s.skew(), s.params.scale)
		perPeriod := s.params.rate(premium)
		checkExact(t, "rate", exactOf(c.Params.Market.FundingRate(signed[rate](premium))), perPeriod)
		pay, get := exactCharges(perPeriod, at)
		gotPay, gotGet := FundingCharges(signed[rate](perPeriod), unsigned[integral](at))
		checkExact(t, "pay", exactOf(gotPay), pay)
		checkExact(t, "get", exactOf(gotGet), get)
		checkExact(t, "claims", exactOf(c.Book.Claims()), s.claims())
		if perPeriod.sign() < 0 {
			pay, get = get.neg(), pay.neg()
		}
		moved := c.Book.Accrue(&c.Params.Market, unsigned[integral](at))
		checkExact(t, "long", exactOf(c.Book.FundingLong), s.fundingLong.plus(pay))
		checkExact(t, "short", exactOf(c.Book.FundingShort), s.fundingShort.minus(get))
		if moved != (at.sign() != 0) || exactOf(c.Book.Claims()).isBelow(s.claims()) {
			t.Errorf("after %v: got %v, claims %v, want no fall from %v", at, moved, c.Book.Claims(), s.claims())
		}
		return perPeriod.sign() != 0
	})
}

// TestFunding_AtTheBounds: the largest sizes, indices, rates and integrals, in every combination of signs.
func TestFunding_AtTheBounds(t *testing.T) {
	for i := range 32 {
		units, side, entry := maxSize, maxIndex, maxIndex
		for bit, value := range []*exact{&units, &side, &entry} {
			if i>>bit&1 == 1 {
				*value = value.neg()
			}
		}
		q, at, since := signed[size](units), signed[fundingIndex](side), signed[fundingIndex](entry)
		checkExact(t, "owed", exactOf(Owed(q, at, since)), exactOwed(units, side, entry))
		book := Book{
			LongOpenInterest: q.Abs(), ShortOpenInterest: q.Abs(), FundingLong: at, FundingShort: at,
			FundingDebt: signed[debt](units.abs().times(entry).times(exactTwo)),
		}
		var s exactState
		s.load(&Position{}, &book, &Cash{})
		checkExact(t, "claims", exactOf(book.Claims()), s.claims())
	}
	capped := exactPPM(1<<24 - 1)
	pay, get := FundingCharges(signed[rate](capped), unsigned[integral](exactPower(120, -1)))
	wantPay, wantGet := exactCharges(capped, exactPower(120, -1))
	checkExact(t, "largest pay", exactOf(pay), wantPay)
	checkExact(t, "largest get", exactOf(get), wantGet)
}

// TestSocialized_TakesTheAmount: the side gives all of it, and less than a unit for each unit of size more.
func TestSocialized_TakesTheAmount(t *testing.T) {
	repeat(t, 5_000, 1_000, func(t *testing.T, r *rand.Rand) bool {
		amount, open := spread(r, exactZero, maxCash), spread(r, exactOne, maxSize)
		given := exactOf(Socialized(signed[usd](amount), signed[size](open))).times(open)
		asked := amount.times(exactW)
		if given.isBelow(asked) || asked.plus(open).cmp(given) <= 0 {
			t.Errorf("%v from %v: got %v, want that or less than %v more", amount, open, given, open)
		}
		return given.cmp(asked) > 0
	})
}

func TestFunding_Panics(t *testing.T) {
	huge := signed[fundingIndex](exactPower(127, 0))
	largest, below := signed[fundingIndex](exactPower(255, -1)), wad[FundingIndex]("-1")
	for _, v := range []struct {
		name string
		do   func()
		want ArithmeticError
	}{
		{"owed by 2^130", func() { Owed(signed[size](exactPower(130, 0)), huge, FundingIndex{}) }, ErrOverflow},
		{"owed since -1 at 2^255 - 1", func() { Owed(wad[Size]("1"), largest, below) }, ErrOverflow},
		{"claims of 2^129", func() {
			book := Book{LongOpenInterest: signed[size](exactPower(129, 0)), FundingLong: huge}
			book.Claims()
		}, ErrOverflow},
		{"socialized on an empty side", func() { Socialized(wad[USD]("1"), Size{}) }, ErrDivisionByZero},
	} {
		if got := panicOf(v.do); got != v.want {
			t.Errorf("%s: got panic %v, want %v", v.name, got, v.want)
		}
	}
}

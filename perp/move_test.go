package perp

import (
	"math/rand/v2"
	"testing"
)

// holdingOf is a position with 1,000 of margin and epoch 4, alone in its market. The funding indices are 7 and -3,
// lpCash is 10,000.
func holdingOf(size, entry, fundingEntry string) *Context {
	c := &Context{Position: heldPosition(size, entry), Book: heldBook("0", "0")}
	c.Position.FundingEntry, c.Position.Epoch = must[FundingIndex](fundingEntry), 4
	c.Book.add(&c.Position)
	c.Cash.LpCash = must[USD]("10000")
	return c
}

// outcome is what a change does: what is realised and paid, then the state after.
type outcome struct {
	realized, funding, cut, size, entry, fundingEntry, margin, lpCash string
	epoch                                                             uint64
}

func (c *Context) checkMove(t *testing.T, name, delta, cost, index string, want outcome) {
	t.Helper()
	fill := Move(&c.Position, &c.Book, &c.Cash, must[Price](index), must[Size](delta), must[USD](cost))
	wantFill := Fill{
		SizeDelta: must[Size](delta), Cost: must[USD](cost), FundingPaid: must[USD](want.funding),
		RealizedPnl: must[USD](want.realized), PayoutCut: must[USD](want.cut),
	}
	if fill != wantFill {
		t.Errorf("%s: got fill %+v, want %+v", name, fill, wantFill)
	}
	wantPosition := Position{
		Size: must[Size](want.size), Margin: must[USD](want.margin), EntryNotional: must[USD](want.entry),
		FundingEntry: must[FundingIndex](want.fundingEntry), Epoch: want.epoch,
	}
	if c.Position != wantPosition || c.Cash.LpCash != must[USD](want.lpCash) {
		t.Errorf("%s: got %+v, lpCash %v, want %+v, %v", name, c.Position, c.Cash.LpCash, wantPosition, want.lpCash)
	}
	book := heldBook("0", "0")
	book.add(&wantPosition)
	if c.Book != book {
		t.Errorf("%s: got book %+v, want %+v", name, c.Book, book)
	}
}

func TestMove(t *testing.T) {
	for _, v := range []struct {
		name                      string
		size, entry, fundingEntry string
		delta, cost, index        string
		want                      outcome
	}{
		{
			"opens a long", "0", "0", "0", "2", "6000", "3000",
			outcome{"0", "0", "0", "2", "6000", "7", "1000", "10000", 4},
		},
		{
			"opens a short", "0", "0", "0", "-2", "-6000", "3000",
			outcome{"0", "0", "0", "-2", "-6000", "-3", "1000", "10000", 4},
		},
		{
			"increases, owing 2 * (7 - 3)", "2", "6000", "3", "1", "3300", "3300",
			outcome{"0", "8", "0", "3", "9300", "7", "992", "10008", 4},
		},
		{
			"increases a short, receiving 2 * (-3 - -1)", "-2", "-6000", "-1", "-1", "-3300", "3300",
			outcome{"0", "-4", "0", "-3", "-9300", "-3", "1004", "9996", 4},
		},
		{
			"settles funding", "2", "6000", "9", "0", "0", "3300",
			outcome{"0", "-4", "0", "2", "6000", "7", "1004", "9996", 4},
		},
		{
			"reduces a long", "3", "9000", "7", "-1", "-3100", "3100",
			outcome{"100", "0", "0", "2", "6000", "7", "1100", "9900", 4},
		},
		{
			"reduces a short", "-3", "-9000", "-3", "1", "3100", "3100",
			outcome{"-100", "0", "0", "-2", "-6000", "-3", "900", "10100", 4},
		},
		{
			"closes a short", "-3", "-9000", "-3", "3", "8700", "2900",
			outcome{"300", "0", "0", "0", "0", "0", "1300", "9700", 5},
		},
		{
			"closes a long with a deficit", "3", "9000", "7", "-3", "-7500", "2500",
			outcome{"-1500", "0", "0", "0", "0", "0", "-500", "11500", 5},
		},
		{
			"turns short: 2 of 5 close for 6,400", "2", "6000", "7", "-5", "-16000", "3200",
			outcome{"400", "0", "0", "-3", "-9600", "-3", "1400", "9600", 5},
		},
		{
			"turns long: 2 of 5 close for 6,400", "-2", "-6000", "-3", "5", "16000", "3200",
			outcome{"-400", "0", "0", "3", "9600", "7", "600", "10400", 5},
		},
		{
			"settles nothing of nothing", "0", "0", "0", "0", "0", "3000",
			outcome{"0", "0", "0", "0", "0", "0", "1000", "10000", 4},
		},
	} {
		holdingOf(v.size, v.entry, v.fundingEntry).checkMove(t, v.name, v.delta, v.cost, v.index, v.want)
	}
}

// TestMove_PoorPool: funding is paid, or owed, before a profit is judged, and neither beyond lpCash.
func TestMove_PoorPool(t *testing.T) {
	for _, v := range []struct {
		name, fundingEntry, lpCash, delta, cost, index string
		want                                           outcome
	}{
		{
			"4 of funding, 3 in the pool", "9", "3", "0", "0", "3000",
			outcome{"0", "-3", "1", "2", "6000", "7", "1003", "0", 4},
		},
		{
			"a profit of 100 from 86 and 14 owed", "0", "86", "-2", "-6100", "3050",
			outcome{"100", "14", "0", "0", "0", "0", "1086", "0", 5},
		},
		{
			"4 of funding and a profit of 100 from 104", "9", "104", "-2", "-6100", "3050",
			outcome{"100", "-4", "0", "0", "0", "0", "1104", "0", 5},
		},
		{
			"a unit less", "9", "103.999999999999999999", "-2", "-6100", "3050",
			outcome{
				"99.999999999999999999", "-4", "0.000000000000000001", "0", "0", "0", "1103.999999999999999999", "0", 5,
			},
		},
		{
			"both are cut: 1 of funding, then all of the profit", "9", "3", "-2", "-6100", "3050",
			outcome{"0", "-3", "101", "0", "0", "0", "1003", "0", 5},
		},
		{
			"a loss needs no pool", "7", "0", "-2", "-5900", "2950",
			outcome{"-100", "0", "0", "0", "0", "0", "900", "100", 5},
		},
	} {
		c := holdingOf("2", "6000", v.fundingEntry)
		c.Cash.LpCash = must[USD](v.lpCash)
		c.checkMove(t, v.name, v.delta, v.cost, v.index, v.want)
	}
}

// TestMove_ProfitIsCutWithItsSide: U is the whole side's before the fill. 400 were won at 3,100, of which the pool has
// half; shorts have won nothing, whatever longs did.
func TestMove_ProfitIsCutWithItsSide(t *testing.T) {
	for _, v := range []struct {
		name, size, entry, delta, cost, index string
		realized, cut                         string
	}{
		{"with others who won", "2", "6000", "-2", "-6200", "3100", "100", "100"},
		{"a part of it", "2", "6000", "-1", "-3100", "3100", "50", "50"},
		{"the other side", "-2", "-6000", "2", "5800", "2900", "200", "0"},
	} {
		c := holdingOf(v.size, v.entry, "0")
		c.Book.FundingLong, c.Book.FundingShort = FundingIndex{}, FundingIndex{}
		other := Position{Size: must[Size]("2"), EntryNotional: must[USD]("6000")}
		c.Book.add(&other)
		c.Cash.LpCash = must[USD]("200")
		fill := Move(&c.Position, &c.Book, &c.Cash, must[Price](v.index), must[Size](v.delta), must[USD](v.cost))
		if fill.RealizedPnl != must[USD](v.realized) || fill.PayoutCut != must[USD](v.cut) {
			t.Errorf("%s: got %+v, want %v realised and %v cut", v.name, fill, v.realized, v.cut)
		}
	}
}

// TestMove_RoundsAgainstTheTrader in units: of an entry of 10 one of 3 frees 4 long and 3 short, and of 10 for 3 one
// closes for 4 bought and 3 sold.
func TestMove_RoundsAgainstTheTrader(t *testing.T) {
	for _, v := range []struct{ size, entry, delta, cost, realized, left string }{
		{"3", "10", "-1", "-5", "1", "6"},
		{"-3", "-10", "1", "5", "-2", "-7"},
		{"1", "3", "-3", "-10", "0", "-7"},
		{"-1", "-3", "3", "10", "-1", "6"},
	} {
		c := holdingOf("0", "0", "0")
		c.Position.Size, c.Position.EntryNotional = wad[Size](v.size), wad[USD](v.entry)
		c.Position.FundingEntry = c.Book.FundingIndex(c.Position.isLong())
		c.Book.add(&c.Position)
		fill := Move(&c.Position, &c.Book, &c.Cash, must[Price]("4"), wad[Size](v.delta), wad[USD](v.cost))
		if fill.RealizedPnl != wad[USD](v.realized) || c.Position.EntryNotional != wad[USD](v.left) {
			t.Errorf("%s of %s for %s of %s: got %v realised and %v left, want %s and %s units",
				v.delta, v.size, v.cost, v.entry, fill.RealizedPnl, c.Position.EntryNotional, v.realized, v.left)
		}
	}
}

// anyDelta is a change that the bounds allow: more, a part, all, through zero, nothing.
func anyDelta(r *rand.Rand, c *Context) exact {
	q := exactOf(c.Position.Size)
	delta := spreadSigned(r, exactTwo.times(q.abs()))
	after := exactContext(c).skew().plus(delta).abs()
	if r.IntN(5) == 0 || exactDown(exactOf(c.Params.Market.SkewScale), exactOne, exactInt(4)).isBelow(after) {
		return q.neg()
	}
	return delta
}

func TestMove_AgainstThePage(t *testing.T) {
	kinds := map[string]int{}
	repeat(t, 15_000, 0, func(t *testing.T, r *rand.Rand) bool {
		c := anyContext(r)
		s, before, delta := exactContext(c), *c, anyDelta(r, c)
		all, nav := c.Position.Margin.Add(c.Cash.LpCash), s.nav()
		s.move(delta)
		cost := c.Book.Cost(signed[size](delta), &c.Params.Market, c.Quote.Price)
		fill := Move(&c.Position, &c.Book, &c.Cash, c.Quote.Price, signed[size](delta), cost)
		checkState(t, c, s)
		checkFill(t, fill, s)
		if left := c.Position.Margin.Add(c.Cash.LpCash); left != all || c.Cash.LpCash.Sign() < 0 {
			t.Errorf("money: got %v with lpCash %v, want %v and lpCash not below 0", left, c.Cash.LpCash, all)
		}
		if s.nav().isBelow(nav) {
			t.Errorf("NAV: got %v, want at least %v", s.nav(), nav)
		}
		count := func(kind string, yes bool) {
			if yes {
				kinds[kind]++
			}
		}
		count("through zero", isOpposite(before.Position.Size, c.Position.Size))
		count("closed", c.Position.Size.IsZero())
		count("cut", s.cut.sign() > 0)
		count("won", s.realizedPnl.sign() > 0)
		count("lost", s.realizedPnl.sign() < 0)
		count("paid funding", s.fundingPaid.sign() > 0)
		count("received funding", s.fundingPaid.sign() < 0)
		return true
	})
	for _, kind := range []string{"through zero", "closed", "cut", "won", "lost", "paid funding", "received funding"} {
		if least := 500 / raceShare; kinds[kind] < least {
			t.Errorf("%s: got it %d times, want at least %d", kind, kinds[kind], least)
		}
	}
}

// TestMove_AtTheBounds: the largest size, entry and funding against nobody, closed and reversed.
func TestMove_AtTheBounds(t *testing.T) {
	half := exactDown(maxSize, exactOne, exactTwo)
	for i := range 16 {
		q, since, lpCash := half, maxIndex, maxCash
		if i&1 == 1 {
			q = half.neg()
		}
		if i&2 == 2 {
			since = maxIndex.neg()
		}
		if i&4 == 4 {
			lpCash = exactOne
		}
		c := &Context{Params: Params{Market: majorParams()}}
		c.Params.Market.SkewScale = signed[size](maxScale)
		c.Quote.Price = unsigned[price](exactDown(maxPrice, exactOne, exactTwo))
		c.Position = Position{
			Size: signed[size](q), Margin: signed[usd](maxMargin), EntryNotional: signed[usd](maxCash.as(q)),
			FundingEntry: signed[fundingIndex](since),
		}
		c.Book.add(&c.Position)
		c.Book.FundingLong = signed[fundingIndex](exactDown(since.neg(), exactOne, exactInt(8)))
		c.Book.FundingShort, c.Cash.LpCash = c.Book.FundingLong, signed[usd](lpCash)
		delta := q.neg()
		if i&8 == 8 {
			delta = delta.times(exactTwo)
		}
		s := exactContext(c)
		s.move(delta)
		Move(&c.Position, &c.Book, &c.Cash, c.Quote.Price, signed[size](delta), signed[usd](s.cost))
		checkState(t, c, s)
	}
}

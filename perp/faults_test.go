package perp

import "testing"

// flatMarket is a major one at 3,000 with nobody in it; lpCash is 10,000,000.
func flatMarket() *Context {
	return &Context{
		Market: 1, Status: Live, Params: Params{majorParams(), globalParams()}, PoolHasShares: true,
		Quote: Quote{Price: must[Price]("3000"), Fresh: true, Recent: true},
		Cash:  Cash{LpCash: must[USD]("10000000")},
	}
}

// peopled is flatMarket with others, who entered at the index.
func peopled(longs, shorts string) *Context {
	c, index := flatMarket(), must[Price]("3000")
	for _, size := range []Size{must[Size](longs), must[Size](shorts).Neg()} {
		other := Position{Size: size, EntryNotional: Value(size, index)}
		c.Book.add(&other)
	}
	return c
}

// hold gives the account a position of epoch 7.
func (c *Context) hold(size, entry, margin string) *Context {
	c.Position = Position{Size: must[Size](size), EntryNotional: must[USD](entry), Margin: must[USD](margin), Epoch: 7}
	c.Book.add(&c.Position)
	return c
}

// with changes something.
func (c *Context) with(change func(*Context)) *Context {
	change(c)
	return c
}

func lpCash(amount string) func(*Context) {
	return func(c *Context) { c.Cash.LpCash = must[USD](amount) }
}

func withoutShares(c *Context) { c.PoolHasShares = false }

func noIncreases(c *Context) { c.NoIncreases = true }

func inGrace(c *Context) { c.Quote.InGrace = true }

// asked is a market order at any price.
func asked(size, margin string) *Order {
	o := &Order{SizeDelta: must[Size](size), MarginDelta: must[USD](margin)}
	o.AcceptablePrice = o.anyPrice()
	return o
}

func (o *Order) at(acceptable string) *Order {
	o.AcceptablePrice = must[Price](acceptable)
	return o
}

// shrinking is a reduce-only order for epoch 7.
func shrinking(size string) *Order {
	o := asked(size, "0")
	o.ReduceOnly, o.Epoch = true, 7
	return o
}

func ofEpoch(epoch uint64) *Order {
	o := shrinking("-1")
	o.Epoch = epoch
	return o
}

// judgement is an order, filled at 3,000 or what is given, with 1 or what is given times IM.
type judgement struct {
	name   string
	c      *Context
	order  *Order
	want   Fault
	index  string
	safety Rate
}

func checkFaults(t *testing.T, rows []judgement) {
	t.Helper()
	for _, v := range rows {
		index, safety := must[Price]("3000"), AtFill
		if v.index != "" {
			index = must[Price](v.index)
		}
		if !v.safety.IsZero() {
			safety = v.safety
		}
		if got := v.c.Evaluate(v.order, index, safety); got.Fault != v.want {
			t.Errorf("%s: got %v, want %v", v.name, got.Fault, v.want)
		}
	}
}

func TestEvaluate_Market(t *testing.T) {
	status := func(s Status) func(*Context) { return func(c *Context) { c.Status = s } }
	stale := func(c *Context) { c.Quote.Fresh = false }
	checkFaults(t, []judgement{
		{name: "live and fresh", c: flatMarket(), order: asked("1", "500"), want: NoFault},
		{name: "ended", c: flatMarket().with(status(Ended)), order: asked("1", "500"), want: MarketEndedFault},
		{
			name: "ended and stale", c: flatMarket().with(status(Ended)).with(stale),
			order: asked("1", "500"), want: MarketEndedFault,
		},
		{name: "unlisted", c: flatMarket().with(status(Unlisted)), order: asked("1", "500"), want: MarketEndedFault},
		{name: "stale", c: flatMarket().with(stale), order: asked("1", "500"), want: Stale},
		{
			name: "stale, reducing", c: flatMarket().hold("2", "6000", "1000").with(stale),
			order: asked("-1", "0"), want: Stale,
		},
	})
}

func TestEvaluate_ReduceOnly(t *testing.T) {
	long := func() *Context { return flatMarket().hold("2", "6000", "1000") }
	closed := flatMarket().with(func(c *Context) { c.Position.Epoch = 7 })
	checkFaults(t, []judgement{
		{name: "its epoch", c: long(), order: ofEpoch(7), want: NoFault},
		{name: "an epoch before", c: long(), order: ofEpoch(6), want: EpochFault},
		{name: "an epoch after", c: long(), order: ofEpoch(8), want: EpochFault},
		{name: "no position", c: closed, order: shrinking("-1"), want: NothingToReduce},
		{name: "the same side", c: long(), order: shrinking("1"), want: NothingToReduce},
		{name: "no size", c: long(), order: shrinking("0"), want: NothingToReduce},
		{
			name: "a short's same side", c: flatMarket().hold("-2", "-6000", "1000"),
			order: shrinking("-1"), want: NothingToReduce,
		},
		{name: "margin of nothing", c: flatMarket(), order: asked("0", "-1"), want: NothingToReduce},
		{name: "margin of something", c: long(), order: asked("0", "-1"), want: NoFault},
		// two sold from a skew of 2 fill at 3,000.3; five would have filled lower
		{name: "slippage as clamped", c: long(), order: shrinking("-5").at("3000.3"), want: NoFault},
		{name: "a unit above it", c: long(), order: shrinking("-5").at("3000.300000000000000001"), want: SlippageFault},
	})
}

func TestEvaluate_ClampsReduceOnly(t *testing.T) {
	for _, v := range []struct{ size, entry, delta, want, left string }{
		{"2", "6000", "-5", "-2", "0"},
		{"-2", "-6000", "5", "2", "0"},
		{"2", "6000", "-2", "-2", "0"},
		{"2", "6000", "-1.999999999999999999", "-1.999999999999999999", "0.000000000000000001"},
		{"2", "6000", "-2.000000000000000001", "-2", "0"},
	} {
		got := flatMarket().hold(v.size, v.entry, "1000").Evaluate(shrinking(v.delta), must[Price]("3000"), AtFill)
		if got.Fault != NoFault || got.Fill.SizeDelta != must[Size](v.want) || got.Position.Size != must[Size](v.left) {
			t.Errorf("%s of %s: got %v, %v filled, %v left, want %s filled, %s left",
				v.delta, v.size, got.Fault, got.Fill.SizeDelta, got.Position.Size, v.want, v.left)
		}
	}
}

// TestEvaluate_ModeAndGrace stop what grows, also through zero, and nothing else.
func TestEvaluate_ModeAndGrace(t *testing.T) {
	for _, mode := range []struct {
		stop func(*Context)
		want Fault
	}{{noIncreases, ModeFault}, {inGrace, GraceFault}} {
		long := func() *Context { return flatMarket().with(mode.stop).hold("2", "6000", "1000") }
		checkFaults(t, []judgement{
			{name: "opens", c: flatMarket().with(mode.stop), order: asked("1", "500"), want: mode.want},
			{name: "grows by a unit", c: long(), order: asked("0.000000000000000001", "0"), want: mode.want},
			{name: "a unit through zero", c: long(), order: asked("-2.000000000000000001", "500"), want: mode.want},
			{name: "turns to the same size", c: long(), order: asked("-4", "500"), want: mode.want},
			{name: "reduces", c: long(), order: asked("-1", "0"), want: NoFault},
			{name: "closes", c: long(), order: asked("-2", "0"), want: NoFault},
			{name: "takes margin out", c: long(), order: asked("0", "-1"), want: NoFault},
		})
	}
	both := flatMarket().with(noIncreases).with(inGrace)
	checkFaults(t, []judgement{{name: "both", c: both, order: asked("1", "500"), want: ModeFault}})
}

// TestEvaluate_SkewCap is 100, if the skew grew.
func TestEvaluate_SkewCap(t *testing.T) {
	none := func(c *Context) { c.Params.Market.MaxSkew = wad[Size]("1") }
	wide := func(c *Context) { c.Params.Market.MaxOpenInterest = must[Size]("200") }
	checkFaults(t, []judgement{
		{name: "long, at it", c: peopled("99", "0"), order: asked("1", "500"), want: NoFault},
		{name: "a unit beyond", c: peopled("99", "0"), order: asked("1.000000000000000001", "500"), want: CapFault},
		{name: "short, at it", c: peopled("0", "99"), order: asked("-1", "500"), want: NoFault},
		{
			name: "short, a unit beyond", c: peopled("0", "99"),
			order: asked("-1.000000000000000001", "500"), want: CapFault,
		},
		{name: "beyond, and shrinking", c: peopled("0", "140"), order: asked("1", "500"), want: NoFault},
		{name: "to nothing", c: peopled("0", "120").with(none), order: asked("120", "40000"), want: NoFault},
		{name: "to the other sign", c: peopled("0", "70").with(none), order: asked("140", "70000"), want: NoFault},
		{
			name: "a unit more than it was", c: peopled("0", "70").with(none),
			order: asked("140.000000000000000001", "70000"), want: CapFault,
		},
		{
			name: "grown by a reduction", c: peopled("0", "148").with(none).with(wide).hold("2", "6000", "1000"),
			order: asked("-1", "0"), want: NoFault,
		},
	})
}

// TestEvaluate_OpenInterestCap is 150 for a side: of an increase the growth counts, through zero the new side.
func TestEvaluate_OpenInterestCap(t *testing.T) {
	among := func(longs, shorts string) *Context { return peopled(longs, shorts).hold("2", "6000", "1000") }
	least := func(c *Context) {
		p := &c.Params.Market
		p.MaxSkew, p.MaxOpenInterest, p.LpShare = wad[Size]("1"), wad[Size]("1"), 1
	}
	checkFaults(t, []judgement{
		{name: "longs, at it", c: peopled("149", "100"), order: asked("1", "500"), want: NoFault},
		{name: "a unit beyond", c: peopled("149", "100"), order: asked("1.000000000000000001", "500"), want: CapFault},
		{name: "shorts, at it", c: peopled("100", "149"), order: asked("-1", "500"), want: NoFault},
		{
			name: "shorts, a unit beyond", c: peopled("100", "149"),
			order: asked("-1.000000000000000001", "500"), want: CapFault,
		},
		{name: "an increase", c: among("147", "100"), order: asked("1", "500"), want: NoFault},
		{name: "a unit more", c: among("147", "100"), order: asked("1.000000000000000001", "500"), want: CapFault},
		{name: "through zero", c: among("100", "149"), order: asked("-3", "500"), want: NoFault},
		{name: "a unit further", c: among("100", "149"), order: asked("-3.000000000000000001", "500"), want: CapFault},
		{name: "a reduction beyond all caps", c: among("148", "0").with(least), order: asked("-1", "0"), want: NoFault},
		{name: "a closure beyond all caps", c: among("0", "148").with(least), order: asked("-2", "0"), want: NoFault},
	})
}

// TestEvaluate_LpShareCap: 3,000 of notional are 60 % of 5,000, after the fill; of the fee of 1.80009 the pool gets
// 1.260063 where it has shares.
func TestEvaluate_LpShareCap(t *testing.T) {
	poor := func(cash string) *Context { return flatMarket().with(lpCash(cash)).with(withoutShares) }
	dear := func(c *Context) { c.Quote.Price = must[Price]("3001") }
	const below, afterFee, belowAfterFee = "4999.999999999999999999", "4998.739937", "4998.739936999999999999"
	checkFaults(t, []judgement{
		{name: "long, at it", c: poor("5000"), order: asked("1", "500"), want: NoFault},
		{name: "a unit below", c: poor(below), order: asked("1", "500"), want: CapFault},
		{name: "short, at it", c: poor("5000"), order: asked("-1", "500"), want: NoFault},
		{name: "short, a unit below", c: poor(below), order: asked("-1", "500"), want: CapFault},
		{name: "with the fee", c: flatMarket().with(lpCash(afterFee)), order: asked("1", "500"), want: NoFault},
		{
			name: "with the fee, a unit below", c: flatMarket().with(lpCash(belowAfterFee)),
			order: asked("1", "500"), want: CapFault,
		},
		{name: "at the fill's index", c: poor("5000").with(dear), order: asked("1", "500"), want: NoFault},
		{
			name: "not the latest's", c: poor("5000").with(dear),
			order: asked("1", "500"), want: CapFault, index: "3000.000000000000000001",
		},
		{
			name: "the other side is beyond", c: peopled("50", "0").with(lpCash("6000")),
			order: asked("-1", "500"), want: NoFault,
		},
		{name: "its own is", c: peopled("50", "0").with(lpCash("6000")), order: asked("1", "500"), want: CapFault},
	})
}

// TestEvaluate_Slippage: 1 bought from skew 0 fills at 3,000.15, sold at 2,999.85.
func TestEvaluate_Slippage(t *testing.T) {
	long := flatMarket().hold("2", "6000", "1000")
	checkFaults(t, []judgement{
		{name: "a buy, at it", c: flatMarket(), order: asked("1", "500").at("3000.15"), want: NoFault},
		{
			name: "a unit below", c: flatMarket(),
			order: asked("1", "500").at("3000.149999999999999999"), want: SlippageFault,
		},
		{name: "a sell, at it", c: flatMarket(), order: asked("-1", "500").at("2999.85"), want: NoFault},
		{
			name: "a unit above", c: flatMarket(),
			order: asked("-1", "500").at("2999.850000000000000001"), want: SlippageFault,
		},
		{name: "a buy at 0", c: flatMarket(), order: asked("1", "500").at("0"), want: SlippageFault},
		{name: "margin alone has no price", c: long, order: asked("0", "-1").at("1000000000000"), want: NoFault},
	})
}

// TestEvaluate_PayoutCut: 1,000 won of a pool of 100, or 40 of funding received.
func TestEvaluate_PayoutCut(t *testing.T) {
	winner := func() *Context { return flatMarket().hold("1", "2000", "200").with(lpCash("100")) }
	short := func() *Context { return flatMarket().hold("-1", "-4000", "200").with(lpCash("100")) }
	funded := func(cash string) *Context {
		c := flatMarket().with(lpCash(cash))
		c.Book.FundingLong = must[FundingIndex]("-20")
		return c.hold("2", "6000", "1000")
	}
	const almostAny = "79228162514.264337593543950334" // 2^96 - 2 units
	checkFaults(t, []judgement{
		{name: "a sell at any price", c: winner(), order: asked("-1", "0"), want: NoFault},
		{name: "at a unit", c: winner(), order: asked("-1", "0").at("0.000000000000000001"), want: PayoutCutFault},
		{name: "a buy at any price", c: short(), order: asked("1", "0"), want: NoFault},
		{name: "at a unit less", c: short(), order: asked("1", "0").at(almostAny), want: PayoutCutFault},
		{name: "enough for funding", c: funded("40"), order: asked("0", "-1"), want: NoFault},
		{name: "a unit less", c: funded("39.999999999999999999"), order: asked("0", "-1"), want: PayoutCutFault},
		{name: "whatever margin alone names", c: funded("0"), order: asked("0", "-1").at("5"), want: PayoutCutFault},
		{name: "a size accepts it", c: funded("0"), order: asked("-1", "0"), want: NoFault},
	})
	got := winner().Evaluate(asked("-1", "0"), must[Price]("3000"), AtFill)
	if got.Fill.RealizedPnl != must[USD]("100") || got.Fill.PayoutCut != must[USD]("900.15") {
		t.Errorf("got %v and %v cut, want 100 and 900.15", got.Fill.RealizedPnl, got.Fill.PayoutCut)
	}
}

package perp

import "testing"

func latest(price string) func(*Context) {
	return func(c *Context) { c.Quote.Price = must[Price](price) }
}

// TestEvaluate_Opens: 1 from skew 0 costs 3,000.15, and 6 bps of that.
func TestEvaluate_Opens(t *testing.T) {
	for _, v := range []struct{ size, cost, fee, margin, lpCash string }{
		{"1", "3000.15", "1.80009", "498.19991", "10000001.260063"},
		{"-1", "-2999.85", "1.79991", "498.20009", "10000001.259937"},
	} {
		c := flatMarket()
		got := c.Evaluate(asked(v.size, "500"), must[Price]("3000"), AtFill)
		want := OrderPreview{
			Fill:     Fill{SizeDelta: must[Size](v.size), Cost: must[USD](v.cost), Fee: must[USD](v.fee)},
			Position: Position{Size: must[Size](v.size), Margin: must[USD](v.margin), EntryNotional: must[USD](v.cost)},
		}
		if got != want || c.Position != want.Position || c.Cash.LpCash != must[USD](v.lpCash) {
			t.Errorf("%s: got %+v, lpCash %v, want %+v, %v", v.size, got, c.Cash.LpCash, want, v.lpCash)
		}
	}
}

// TestEvaluate_Closes: 1 sold from skew 1 gets 3,000.15, of which 4 bps are the fee; all margin goes, whatever is
// asked.
func TestEvaluate_Closes(t *testing.T) {
	for _, v := range []struct{ entry, margin, marginDelta, payout string }{
		{"2990", "200", "0", "208.94994"},
		{"2990", "200", "70", "208.94994"},
		{"2990", "200", "-70", "208.94994"},
		// 9.85 lost and the fee
		{"3010", "11.05006", "0", "0"},
		{"3010", "11.050060000000000001", "0", "0.000000000000000001"},
	} {
		c := flatMarket().hold("1", v.entry, v.margin)
		got := c.Evaluate(asked("-1", v.marginDelta), must[Price]("3000"), AtFill)
		if got.Fault != NoFault || got.Payout != must[USD](v.payout) || c.Position != (Position{Epoch: 8}) {
			t.Errorf("%+v: got %+v, want %s paid and none left", v, got, v.payout)
		}
	}
	short := func() *Context { return flatMarket().hold("1", "3010", "11.050059999999999999") }
	checkFaults(t, []judgement{
		{name: "a deficit of a unit", c: short(), order: asked("-1", "0"), want: MarginFault},
		{name: "margin brought does not count", c: short(), order: asked("-1", "1"), want: MarginFault},
	})
}

// TestEvaluate_LeastMargin: 25 after a fee of 1.80027, of 3,000.45 paid from skew 1, whatever has been won.
func TestEvaluate_LeastMargin(t *testing.T) {
	winner := func(margin string) *Context { return flatMarket().hold("1", "2000", margin) }
	checkFaults(t, []judgement{
		{name: "at it", c: winner("26.80027"), order: asked("1", "0"), want: NoFault},
		{name: "a unit below", c: winner("26.800269999999999999"), order: asked("1", "0"), want: MarginFault},
		{name: "with margin brought", c: winner("20"), order: asked("1", "6.80027"), want: NoFault},
		{name: "a unit below it", c: winner("20"), order: asked("1", "6.800269999999999999"), want: MarginFault},
		{name: "a reduction needs none", c: winner("0"), order: asked("-0.5", "0"), want: NoFault},
	})
}

// TestEvaluate_InitialMargin of 1 is 150.3: 5.01 % of 3,000. What the fill lost to the index, 0.15, comes on top, and
// the fee.
func TestEvaluate_InitialMargin(t *testing.T) {
	wide := func(c *Context) { c.Params.Market.MaxSkew = must[Size]("150") }
	checkFaults(t, []judgement{
		{name: "150.3 + 0.15 + 1.80009", c: flatMarket(), order: asked("1", "152.25009"), want: NoFault},
		{name: "a unit below", c: flatMarket(), order: asked("1", "152.250089999999999999"), want: MarginFault},
		{
			name: "165.33 at creation", c: flatMarket(),
			order: asked("1", "167.28009"), want: NoFault, safety: AtCreation,
		},
		{
			name: "a unit below, at creation", c: flatMarket(), order: asked("1", "167.280089999999999999"),
			want: MarginFault, safety: AtCreation,
		},
		// from a skew of -100 it costs 2,970.15, and leaving would give that back: 29.85 are no margin
		{name: "a cheap fill", c: peopled("0", "100"), order: asked("1", "151.48806"), want: NoFault},
		{
			name: "a cheap fill, a unit below", c: peopled("0", "100"),
			order: asked("1", "151.488059999999999999"), want: MarginFault,
		},
		// from a skew of 100 it costs 3,030.15, and 1.81809 of fee: leaving would lose nothing, but 30.15 at the index
		{name: "a dear exit", c: peopled("100", "0").with(wide), order: asked("1", "182.26809"), want: NoFault},
		{
			name: "a dear exit, a unit below", c: peopled("100", "0").with(wide),
			order: asked("1", "182.268089999999999999"), want: MarginFault,
		},
		{name: "a profit counts", c: flatMarket().hold("1", "2000", "30"), order: asked("1", "0"), want: NoFault},
		{name: "without it", c: flatMarket().hold("1", "3000", "30"), order: asked("1", "0"), want: MarginFault},
		{
			name: "a reduction needs none", c: flatMarket().hold("2", "6000", "100"),
			order: asked("-1", "0"), want: NoFault,
		},
	})
}

// TestEvaluate_SafetyIsUp: a unit at an index of a unit costs 1 and is worth 0; 1.1 times an IM of 1 is 2 units.
func TestEvaluate_SafetyIsUp(t *testing.T) {
	bare := func() *Context {
		c := flatMarket().with(latest("0.000000000000000001"))
		c.Params.Global, c.Params.Market.TakerFee = GlobalParams{}, 0
		return c
	}
	const unit, two, three = "0.000000000000000001", "0.000000000000000002", "0.000000000000000003"
	checkFaults(t, []judgement{
		{name: "3 units", c: bare(), order: asked(unit, three), want: NoFault, index: unit, safety: AtCreation},
		{name: "2 units", c: bare(), order: asked(unit, two), want: MarginFault, index: unit, safety: AtCreation},
		{name: "2 units at the fill", c: bare(), order: asked(unit, two), want: NoFault, index: unit},
		{name: "1 unit at the fill", c: bare(), order: asked(unit, unit), want: MarginFault, index: unit},
	})
}

// TestEvaluate_MaintenanceAtTheLatest: 72.645 at 2,900, of which 1 lost 100.15 and paid the fee. A reduction of 2 to 1
// gets 3,000.15 less the fee of 1.20018 more, and has lost 99.55.
func TestEvaluate_MaintenanceAtTheLatest(t *testing.T) {
	fallen := func(c *Context) *Context { return c.with(latest("2900")) }
	checkFaults(t, []judgement{
		{name: "opened", c: fallen(flatMarket()), order: asked("1", "174.59509"), want: NoFault},
		{name: "a unit below", c: fallen(flatMarket()), order: asked("1", "174.595089999999999999"), want: MarginFault},
		{
			name: "reduced", c: fallen(flatMarket().hold("2", "6000", "173.39518")),
			order: asked("-1", "0"), want: NoFault,
		},
		{
			name: "reduced, a unit below", c: fallen(flatMarket().hold("2", "6000", "173.395179999999999999")),
			order: asked("-1", "0"), want: MarginFault,
		},
	})
}

// TestEvaluate_TakesOut leaves 150.3 of 1 at 3,000, and 145.29 at 2,900 where 100 are lost: at both prices, and no
// profit counts.
func TestEvaluate_TakesOut(t *testing.T) {
	winner := func() *Context { return flatMarket().hold("1", "2000", "200") }
	even := func() *Context { return flatMarket().hold("1", "3000", "300") }
	owing := func() *Context {
		return even().with(func(c *Context) { c.Book.FundingLong = must[FundingIndex]("7") })
	}
	two := func() *Context { return flatMarket().hold("2", "6000", "200") }
	checkFaults(t, []judgement{
		{name: "of a winner", c: winner(), order: asked("0", "-49.7"), want: NoFault},
		{name: "a unit more", c: winner(), order: asked("0", "-49.700000000000000001"), want: MarginFault},
		{name: "at a lower latest", c: even().with(latest("2900")), order: asked("0", "-54.71"), want: NoFault},
		{
			name: "at a lower latest, a unit more", c: even().with(latest("2900")),
			order: asked("0", "-54.710000000000000001"), want: MarginFault,
		},
		{name: "at a lower fill", c: even(), order: asked("0", "-54.71"), want: NoFault, index: "2900"},
		{
			name: "at a lower fill, a unit more", c: even(),
			order: asked("0", "-54.710000000000000001"), want: MarginFault, index: "2900",
		},
		// 200 + 0.45 won - 1.20018 of fee - 150.3
		{name: "of a reduction", c: two(), order: asked("-1", "-48.94982"), want: NoFault},
		{
			name: "of a reduction, a unit more", c: two(),
			order: asked("-1", "-48.949820000000000001"), want: MarginFault,
		},
		{name: "no safety for it", c: winner(), order: asked("0", "-49.7"), want: NoFault, safety: AtCreation},
		{name: "more than there is", c: winner(), order: asked("0", "-200.000000000000000001"), want: MarginFault},
		{name: "funding is settled first", c: owing(), order: asked("0", "-142.7"), want: NoFault},
		{name: "a unit more with funding", c: owing(), order: asked("0", "-142.700000000000000001"), want: MarginFault},
	})
}

// TestEvaluate_TakesOut_Pays what was asked for.
func TestEvaluate_TakesOut_Pays(t *testing.T) {
	got := flatMarket().hold("1", "2000", "200").Evaluate(asked("0", "-49.7"), must[Price]("3000"), AtFill)
	if got.Payout != must[USD]("49.7") || got.Position.Margin != must[USD]("150.3") || got.Position.Epoch != 7 {
		t.Errorf("got %v and %+v left, want 49.7 and 150.3 left in epoch 7", got.Payout, got.Position)
	}
}

// TestEvaluate_StoredMargin is I-12: 2 owe 200 and have 50. One sold gets 3,000.45, less the fee of 1.20018: half of
// the entry may be 150 below that. What is left has won more than its maintenance of 75.15 all the same.
func TestEvaluate_StoredMargin(t *testing.T) {
	owing := func(entry string) *Context {
		c := flatMarket().hold("2", entry, "50")
		c.Book.FundingLong = must[FundingIndex]("100")
		return c
	}
	checkFaults(t, []judgement{
		{name: "nothing is left", c: owing("5698.49964"), order: asked("-1", "0"), want: NoFault},
		{name: "a unit too little", c: owing("5698.499640000000000001"), order: asked("-1", "0"), want: MarginFault},
		{name: "margin brought counts", c: owing("5700"), order: asked("-1", "0.75018"), want: NoFault},
		{name: "a unit less", c: owing("5700"), order: asked("-1", "0.750179999999999999"), want: MarginFault},
	})
}

// TestOrder_Escrow: margin brought and a fee, two while it waits for its trigger.
func TestOrder_Escrow(t *testing.T) {
	for _, v := range []struct {
		margin   string
		number   uint64
		in, fees string
		waits    bool
	}{{"5", 1, "5", "0.25", false}, {"-5", 1, "0", "0.25", false}, {"0", 0, "0", "0.5", true}} {
		o := Order{MarginDelta: must[USD](v.margin), KeeperFee: must[USD]("0.25"), Number: v.number}
		if o.MarginIn() != must[USD](v.in) || o.fees() != must[USD](v.fees) || o.Waits() != v.waits {
			t.Errorf("%+v: got %v, %v, %v", v, o.MarginIn(), o.fees(), o.Waits())
		}
	}
}

package perp

import "testing"

// evenWorld has a first market where sums come out even: alice is long 10 of it with a margin of 4410. Her fill at 2000
// from skew 0 costs 10 * 20010 / 20000 * 2000 = 20010, and a fee of 0.06 % = 12.006 of the 4422.006 that she brings.
func evenWorld(t testing.TB) *world {
	w := newWorldOf(t, evenParams(), altParams())
	w.trade(alice, 1, "10", "4422.006", "2000")
	return w
}

// fundedWorld has alice long 10 at 2000 in a major, as evenWorld, with a margin of 3000 - 12.006 = 2987.994.
func fundedWorld(t testing.TB) *world {
	w := newWorld(t)
	w.trade(alice, 1, "10", "3000", "2000")
	return w
}

// addingMargin and liquidating are by alice, and of her position in the first market.
func addingMargin(amount string) func(*Tx) error {
	return func(tx *Tx) error { return tx.AddMargin(alice, 1, must[USD](amount)) }
}

func liquidating(tx *Tx) error {
	_, err := tx.Liquidate(alice, 1, executor)
	return err
}

// The fee of 12.006 is shared out as 1.2006 to insurance, 2.4012 to the treasury and the rest of 8.4042 to the pool. C
// is 2000 for each of the 2 seconds since genesis; at skew 0 nobody has paid for them.
func TestExecuteTellsAFill(t *testing.T) {
	w := newWorld(t)
	order := w.create(marketOrder(alice, 1, "10", "3000"))
	w.wait(2)
	w.tells(executing(order, "2000"),
		&PriceUpdated{Market: 1, Price: must[Price]("2000"), Timestamp: genesis + 2, Signers: threeSigners},
		&FundingAccrued{Market: 1, PriceIntegral: must[Integral]("4000")},
		&PositionChanged{
			Account: alice, Market: 1, Reason: ByOrder, OrderID: order.ID, SizeDelta: must[Size]("10"),
			Cost: must[USD]("20010"), IndexPrice: must[Price]("2000"), Fee: must[USD]("12.006"),
			Size: must[Size]("10"), Margin: must[USD]("2987.994"), EntryNotional: must[USD]("20010"),
		},
		&PoolChanged{must[USD]("1000008.4042"), must[USD]("1.2006"), must[USD]("2.4012"), ByOrder},
		&OrderExecuted{order.ID, executor, must[USD]("0.25")},
		&BalanceChanged{executor, must[USD]("0.25"), must[USD]("0.25"), KeeperFeePaid},
	)
	if got, want := w.Balance(alice), must[USD]("96999.75"); got != want {
		t.Errorf("got a balance of %s, want %s: 3000 and the keeper's fee were escrowed", got, want)
	}
}

// The premium of 10 / 10000 is 0.1 % per 8 h; over 2880 s at 2000 a long unit pays 0.001 * 2000 / 10 = 0.2.
func TestAddMarginSettlesFundingFirst(t *testing.T) {
	w := fundedWorld(t)
	w.wait(2880)
	w.tells(addingMargin("100"),
		&FundingAccrued{1, must[Integral]("5764000"), must[FundingIndex]("0.2"), must[FundingIndex]("-0.2")},
		&PositionChanged{
			Account: alice, Market: 1, Reason: ByMarginAdded, IndexPrice: must[Price]("2000"),
			FundingPaid: must[USD]("2"), Size: must[Size]("10"), Margin: must[USD]("3085.994"),
			EntryNotional: must[USD]("20010"), FundingEntry: must[FundingIndex]("0.2"),
		},
		&PoolChanged{must[USD]("1000010.4042"), must[USD]("1.2006"), must[USD]("2.4012"), ByMarginAdded},
		&BalanceChanged{alice, must[USD]("-100"), must[USD]("96899.75"), MarginAdded},
	)
	w.tells(addingMargin("1"),
		&PositionChanged{
			Account: alice, Market: 1, Reason: ByMarginAdded, IndexPrice: must[Price]("2000"),
			Size: must[Size]("10"), Margin: must[USD]("3086.994"),
			EntryNotional: must[USD]("20010"), FundingEntry: must[FundingIndex]("0.2"),
		},
		&BalanceChanged{alice, must[USD]("-1"), must[USD]("96898.75"), MarginAdded},
	)
}

// Alice has 100000 - 4422.006 - 0.25 = 95577.744 left on the ledger.
func TestAddMarginIsRefused(t *testing.T) {
	live := func(w *world) { w.create(marketOrder(alice, 1, "1", "0")) }
	waits := func(w *world) { w.create(w.stopOrder(alice, 1, "-1", "1900", false)) }
	owes := func(index string) func(*world) {
		return func(w *world) {
			w.bend(func(s *State) { s.own(1).Book.FundingLong = must[FundingIndex](index) })
		}
	}
	// 10 units are owed 2 by a pool that has 1
	unpaid := func(w *world) {
		owes("-0.2")(w)
		w.bend(func(s *State) { s.Pool.Cash.LpCash = must[USD]("1") })
	}
	in := func(market MarketID, amount string) func(*Tx) error {
		return func(tx *Tx) error { return tx.AddMargin(alice, market, must[USD](amount)) }
	}
	negative := refused("MarginNegative", alice, MarketID(1), must[USD]("-0.00000000000000001"))
	broke := refused("InsufficientBalance", alice, must[USD]("95577.744"), must[USD]("95577.744000000000000001"))
	checkLimits(t, evenWorld, []limit{
		{"nothing", nil, in(1, "0"), refused("ZeroAmount")},
		{"less than nothing", nil, in(1, "-0.000000000000000001"), refused("ZeroAmount")},
		{"the least there is", nil, in(1, "0.000000000000000001"), nil},
		{"all there is", nil, in(1, "95577.744"), nil},
		{"a wei more", nil, in(1, "95577.744000000000000001"), broke},
		{"nothing, with a live order", live, in(1, "0"), refused("ZeroAmount")},
		{"with a live order", live, in(1, "1"), refused("OrderIsLive", alice, MarketID(1))},
		{"no market", nil, in(3, "1"), refused("UnknownMarket", MarketID(3))},
		{"no position", nil, in(2, "1"), refused("NoPosition", alice, MarketID(2))},
		{"no position, and no money", nil, in(2, "1000000"), refused("NoPosition", alice, MarketID(2))},
		{"funding of a poor pool", unpaid, in(1, "1"), refused("FundingUnpaid", alice, MarketID(1), must[USD]("1"))},
		{
			"funding of a poor pool, and no money", unpaid, in(1, "1000000"),
			refused("FundingUnpaid", alice, MarketID(1), must[USD]("1")),
		},
		{"funding that the pool has", owes("-0.2"), in(1, "1"), nil},
		{"all margin owed", owes("441.1"), in(1, "1"), nil},
		{"a unit more owed", owes("441.100000000000000001"), in(1, "1"), negative},
		{
			"a unit more owed, and no money", owes("10000.000000000000000001"), in(1, "95577.745"),
			refused("MarginNegative", alice, MarketID(1), must[USD]("-12.25500000000000001")),
		},
		{"a live order elsewhere", func(w *world) { w.create(marketOrder(alice, 2, "1", "100")) }, in(1, "1"), nil},
		{"an order that waits", waits, in(1, "1"), nil},
	})
}

func TestSettleFundingChecksEachMarketOnce(t *testing.T) {
	w := fundedWorld(t)
	w.wait(2880)
	settle := func(markets ...MarketID) func(*Tx) error {
		return func(tx *Tx) error { return tx.SettleFunding(markets...) }
	}
	first := &FundingAccrued{1, must[Integral]("5764000"), must[FundingIndex]("0.2"), must[FundingIndex]("-0.2")}
	// market 2 has no skew: the rate is 0, and C moves: 50 * 2882
	other := &FundingAccrued{Market: 2, PriceIntegral: must[Integral]("144100")}
	w.refuses(settle(1, 3, 2), refused("UnknownMarket", MarketID(3)))
	w.tells(settle(1, 2, 1), first, other)
	w.tells(settle(1, 2))
	w.tells(settle())
	w.push("2000", "50")
	w.end(2)
	w.wait(2880)
	// as much again on the paying side, and on the other
	w.tells(settle(2, 1),
		&FundingAccrued{1, must[Integral]("11524000"), must[FundingIndex]("0.4"), must[FundingIndex]("-0.4")})
}

// At 1600, E = 4410 + 16000 - 20010 = 400 of N = 16000 is r = 2.5 %, and t = (5 % + 3 %) / 2: x = 10 * 1.5 / 3 = 5.
// Selling 5 at skew 10 brings 5 * 20015 / 20000 * 1600 = 8006, that is 1999 less than half the entry. The penalty is
// 1 % of 8000; half of it is the reward, the other half goes to insurance.
func TestLiquidateTellsAPart(t *testing.T) {
	w := evenWorld(t)
	w.at(2, "1600")
	w.tells(liquidating,
		&FundingAccrued{Market: 1, PriceIntegral: must[Integral]("8000")},
		&PositionChanged{
			Account: alice, Market: 1, Reason: ByLiquidation, SizeDelta: must[Size]("-5"), Cost: must[USD]("-8006"),
			IndexPrice: must[Price]("1600"), RealizedPnl: must[USD]("-1999"), Size: must[Size]("5"),
			Margin: must[USD]("2331"), EntryNotional: must[USD]("10005"),
		},
		&PoolChanged{must[USD]("1002007.4042"), must[USD]("41.2006"), must[USD]("2.4012"), ByLiquidation},
		&BalanceChanged{executor, must[USD]("40"), must[USD]("40.25"), LiquidationReward},
		&Liquidated{
			Account: alice, Market: 1, Liquidator: executor, Closed: must[Size]("5"), MarginRatio: must[Rate]("0.025"),
			PenaltyRate: must[Rate]("0.01"), Penalty: must[USD]("80"), Reward: must[USD]("40"),
		},
	)
}

// 0.5 costs 0.5 * 20000.5 / 20000 * 2000 = 1000.025, with a fee of 0.600015. At 1820 it is worth 910, below dust; the
// curve gives 910.02275 for it, which leaves 100 + 910.02275 - 1000.025 = 9.99775. The penalty is 1 % of 910.
func TestLiquidateTellsAWholeWithAPayout(t *testing.T) {
	w := newWorldOf(t, evenParams(), altParams())
	w.trade(alice, 1, "0.5", "100.600015", "2000")
	w.at(2, "1820")
	pool := w.Pool.Cash
	w.tells(liquidating,
		&FundingAccrued{Market: 1, PriceIntegral: must[Integral]("8000")},
		&PositionChanged{
			Account: alice, Market: 1, Reason: ByLiquidation, SizeDelta: must[Size]("-0.5"),
			Cost: must[USD]("-910.02275"), IndexPrice: must[Price]("1820"), RealizedPnl: must[USD]("-90.00225"),
			Epoch: 1,
		},
		&PoolChanged{
			pool.LpCash.Add(must[USD]("90.00225")), pool.Insurance.Add(must[USD]("4.55")), pool.Treasury, ByLiquidation,
		},
		&BalanceChanged{alice, must[USD]("0.89775"), must[USD]("99900.047735"), MarginReturned},
		&BalanceChanged{executor, must[USD]("4.55"), must[USD]("4.8"), LiquidationReward},
		&Liquidated{
			Account: alice, Market: 1, Liquidator: executor, Closed: must[Size]("0.5"),
			MarginRatio: must[Rate]("0.010961538461538461"), PenaltyRate: must[Rate]("0.01"),
			Penalty: must[USD]("9.1"), Reward: must[USD]("4.55"),
		},
	)
}

// At 1500 the curve gives 10 * 20010 / 20000 * 1500 = 15007.5, and 4410 + 15007.5 - 20010 = -592.5 is missing. What
// insurance has, 1.2006, is the liquidator's first; the pool pays the deficit.
func TestLiquidateTellsADeficit(t *testing.T) {
	w := evenWorld(t)
	w.at(2, "1500")
	w.tells(liquidating,
		&FundingAccrued{Market: 1, PriceIntegral: must[Integral]("8000")},
		&PositionChanged{
			Account: alice, Market: 1, Reason: ByLiquidation, SizeDelta: must[Size]("-10"),
			Cost: must[USD]("-15007.5"), IndexPrice: must[Price]("1500"), RealizedPnl: must[USD]("-5002.5"), Epoch: 1,
		},
		&PoolChanged{must[USD]("1004418.4042"), USD{}, must[USD]("2.4012"), ByLiquidation},
		&BalanceChanged{executor, must[USD]("1.2006"), must[USD]("1.4506"), LiquidationReward},
		&Liquidated{
			Account: alice, Market: 1, Liquidator: executor, Closed: must[Size]("10"), PenaltyRate: must[Rate]("0.01"),
			Reward: must[USD]("1.2006"), Deficit: must[USD]("592.5"), PaidByPool: must[USD]("592.5"),
		},
	)
}

// With bob short 10 for 20010 the skew is 0: alice's 10 bring 10 * 19990 / 20000 * 1500 = 14992.5, and 607.5 is
// missing. The pool gets her loss of 5017.5, pays that, and owes bob 20010 - 14992.5 = 5017.5: with 307.5 before, and
// no insurance, its NAV is -300. Bob has won 5010, so he bears it: 30 a unit.
func TestLiquidateTellsASocializedLoss(t *testing.T) {
	w := evenWorld(t)
	w.at(2, "2000")
	w.trade(bob, 1, "-10", "5000", "2000")
	w.at(2, "1500")
	w.bend(func(s *State) { s.Pool.Cash.LpCash, s.Pool.Cash.Insurance = must[USD]("307.5"), USD{} })
	w.tells(liquidating,
		&FundingAccrued{Market: 1, PriceIntegral: must[Integral]("16000")},
		&PositionChanged{
			Account: alice, Market: 1, Reason: ByLiquidation, SizeDelta: must[Size]("-10"),
			Cost: must[USD]("-14992.5"), IndexPrice: must[Price]("1500"), RealizedPnl: must[USD]("-5017.5"), Epoch: 1,
		},
		&PoolChanged{must[USD]("4717.5"), USD{}, w.Pool.Cash.Treasury, ByLiquidation},
		&LossSocialized{1, false, must[USD]("300"), must[FundingIndex]("30")},
		&Liquidated{
			Account: alice, Market: 1, Liquidator: executor, Closed: must[Size]("10"), PenaltyRate: must[Rate]("0.01"),
			Deficit: must[USD]("607.5"), PaidByPool: must[USD]("307.5"), Socialized: must[USD]("300"),
		},
	)
	// he shrank the skew, and paid the maker's 0.04 % of 20010
	if got, want := w.Position(bob, 1).Margin, must[USD]("4991.996"); got != want {
		t.Errorf("got a margin of %s, want %s, untouched until he settles", got, want)
	}
	nav := w.Begin(w.now).Summary().NAV
	if !nav.IsZero() {
		t.Errorf("got a NAV of %s, want 0 after the loss is shared", nav)
	}
}

// The other way round at 2500: bob buys 10 for 10 * 20010 / 20000 * 2500 = 25012.5, and of his margin of 1191.996 a
// deficit of 3810.504 is left. NAV is that less than lpCash; 300 too little are borne by alice, who has won 4990.
func TestLiquidateTellsALossOfTheLongs(t *testing.T) {
	w := evenWorld(t)
	w.at(2, "2000")
	w.trade(bob, 1, "-10", "1200", "2000")
	w.at(2, "2500")
	w.bend(func(s *State) { s.Pool.Cash.LpCash, s.Pool.Cash.Insurance = must[USD]("3510.504"), USD{} })
	told := w.do(func(tx *Tx) error {
		_, err := tx.Liquidate(bob, 1, executor)
		return err
	})
	checkEvents(t, told[2:], []Event{
		&PoolChanged{must[USD]("4702.5"), USD{}, w.Pool.Cash.Treasury, ByLiquidation},
		&LossSocialized{1, true, must[USD]("300"), must[FundingIndex]("30")},
		&Liquidated{
			Account: bob, Market: 1, Liquidator: executor, Closed: must[Size]("10"), PenaltyRate: must[Rate]("0.01"),
			Deficit: must[USD]("3810.504"), PaidByPool: must[USD]("3510.504"), Socialized: must[USD]("300"),
		},
	})
	if got, want := w.Market(1).Book.FundingLong, must[FundingIndex]("30"); got != want {
		t.Errorf("got a funding index of %s, want %s", got, want)
	}
}

// N is 10 * P and MM 3 % of that: at 1608.247422680412371... E = MM. At 1609, MM is 482.7 and E is 490.
func TestLiquidateIsRefused(t *testing.T) {
	at := func(price string) func(*world) { return func(w *world) { w.at(2, price) } }
	healthy := func(equity, required string) *Refusal {
		return refused("Healthy", alice, MarketID(1), must[USD](equity), must[USD](required))
	}
	// a margin that makes E = 16100 - 20010 + 4393 = 483 = 3 % of 16100, and a wei less
	margin := func(amount string) func(*world) {
		return func(w *world) {
			w.at(2, "1610")
			w.bend(func(s *State) {
				p := s.Position(alice, 1)
				p.Margin = must[USD](amount)
				s.setPosition(alice, 1, p)
			})
		}
	}
	grace := func(until Time) func(*world) {
		return func(w *world) {
			w.at(2, "1600")
			w.bend(func(s *State) { s.own(1).GraceUntil = w.now + until })
		}
	}
	healthyGrace := func(w *world) { w.bend(func(s *State) { s.own(1).GraceUntil = w.now + 1 }) }
	old := func(age Time) func(*world) {
		return func(w *world) {
			w.at(2, "1600")
			w.wait(age)
		}
	}
	tooOld := refused("PriceTooOld", MarketID(1), genesis+4)
	liquidate := func(account Address, market MarketID) func(*Tx) error {
		return func(tx *Tx) error {
			_, err := tx.Liquidate(account, market, executor)
			return err
		}
	}
	checkLimits(t, evenWorld, []limit{
		{"no market", nil, liquidate(alice, 3), refused("UnknownMarket", MarketID(3))},
		{"ended", func(w *world) { w.end(1) }, liquidating, refused("MarketNotLive", MarketID(1))},
		{"ended, no position", func(w *world) { w.end(1) }, liquidate(bob, 1), refused("MarketNotLive", MarketID(1))},
		{"no position", nil, liquidate(bob, 1), refused("NoPosition", bob, MarketID(1))},
		{"no position, old price", old(11), liquidate(bob, 1), refused("NoPosition", bob, MarketID(1))},
		{"age 10", old(10), liquidating, nil},
		{"age 11", old(11), liquidating, tooOld},
		{"age 11, in grace", func(w *world) {
			grace(100)(w)
			w.wait(11)
		}, liquidating, tooOld},
		{"last second of grace", grace(1), liquidating, refused("InGrace", MarketID(1))},
		{"end of grace", grace(0), liquidating, nil},
		{"healthy, in grace", healthyGrace, liquidating, refused("InGrace", MarketID(1))},
		{"healthy", at("1609"), liquidating, healthy("490", "482.7")},
		{"E = MM", margin("4393"), liquidating, healthy("483", "483")},
		{"E a wei below MM", margin("4392.999999999999999999"), liquidating, nil},
	})
}

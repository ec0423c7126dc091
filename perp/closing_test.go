package perp

import "testing"

// deleveraging and settling are of alice's position in the first market.
func deleveraging(tx *Tx) error {
	_, err := tx.Deleverage(deleverager, alice, 1)
	return err
}

func settling(tx *Tx) error { return tx.Settle(alice, 1) }

// winningWorld has alice's 10 worth 22110 at 2211, so that her side has won 2100, of a pool of 4050: 45 % of that is
// 1822.5. With U the same for side and target, excess = (2100 - 0.35 * 4050) / 0.65 = 1050 is half of her 10.
func winningWorld(t testing.TB) *world {
	w := evenWorld(t)
	w.at(2, "2211")
	w.bend(func(s *State) { s.Pool.Cash.LpCash = must[USD]("4050") })
	return w
}

// Selling 5 at skew 10 brings 5 * 20015 / 20000 * 2211 = 11063.29125, of which 10005 is half her entry. Of the
// 2991.70875 left, her side's 11055 - 10005 = 1050 are 35.097 %: the curve's price impact is hers.
func TestDeleverageTellsAPart(t *testing.T) {
	w := winningWorld(t)
	want := []Event{
		&FundingAccrued{Market: 1, PriceIntegral: must[Integral]("8000")},
		&PositionChanged{
			Account: alice, Market: 1, Reason: ByDeleveraging, SizeDelta: must[Size]("-5"),
			Cost: must[USD]("-11063.29125"), IndexPrice: must[Price]("2211"), RealizedPnl: must[USD]("1058.29125"),
			Size: must[Size]("5"), Margin: must[USD]("5468.29125"), EntryNotional: must[USD]("10005"),
		},
		&PoolChanged{must[USD]("2991.70875"), must[USD]("1.2006"), must[USD]("2.4012"), ByDeleveraging},
		&Deleveraged{
			alice, 1, must[Size]("5"), must[Rate]("0.518518518518518518"), must[Rate]("0.350969993319035484"),
		},
	}
	w.tells(deleveraging, want...)
}

// Funding of 600 a unit is owed first: with half of the 10 closed her margin would be 4410 - 6000 + 1058.29125. So all
// of it is closed, and 4410 - 6000 + 2111.055 is hers. At 700 that is -478.945, of which insurance has 1.2006.
func TestDeleverageClosesAllWhereMarginWouldBeNegative(t *testing.T) {
	for _, c := range []struct{ index, lpCash, insurance, payout string }{
		{"600", "7938.945", "1.2006", "521.055"}, {"700", "8461.2006", "0", ""},
	} {
		w := winningWorld(t)
		w.bend(func(s *State) { s.own(1).Book.FundingLong = must[FundingIndex](c.index) })
		told := w.do(deleveraging)
		want := []Event{
			&PositionChanged{
				Account: alice, Market: 1, Reason: ByDeleveraging, SizeDelta: must[Size]("-10"),
				Cost: must[USD]("-22121.055"), IndexPrice: must[Price]("2211"), FundingPaid: must[USD](c.index + "0"),
				RealizedPnl: must[USD]("2111.055"), Epoch: 1,
			},
			&PoolChanged{must[USD](c.lpCash), must[USD](c.insurance), must[USD]("2.4012"), ByDeleveraging},
		}
		if c.payout != "" {
			balance := must[USD]("95577.744").Add(must[USD](c.payout))
			want = append(want, &BalanceChanged{alice, must[USD](c.payout), balance, MarginReturned})
		}
		want = append(want, &Deleveraged{alice, 1, must[Size]("10"), must[Rate]("0.518518518518518518"), Rate{}})
		checkEvents(t, told[1:], want)
	}
}

// With lpCash at 1000 all 2100 exceed the target: (2100 - 350) / 0.65 > 2100. U > lpCash, so of the profit of
// 22121.055 - 20010 = 2111.055 she is paid 2111.055 * 1000 / 2100 = 1005.264285714285714285, but never more than 1000.
func TestDeleverageTellsAWhole(t *testing.T) {
	w := winningWorld(t)
	w.bend(func(s *State) { s.Pool.Cash.LpCash = must[USD]("1000") })
	told := w.do(deleveraging)
	position := first[*PositionChanged](told)
	if !position.Size.IsZero() || position.RealizedPnl != must[USD]("1000") || position.Epoch != 1 {
		t.Errorf("got size %s, pnl %s, epoch %d, want 0, 1000, 1", position.Size, position.RealizedPnl, position.Epoch)
	}
	checkEvents(t, told[2:], []Event{
		&PoolChanged{USD{}, must[USD]("1.2006"), must[USD]("2.4012"), ByDeleveraging},
		&BalanceChanged{alice, must[USD]("5410"), must[USD]("100987.744"), MarginReturned},
		&PayoutCut{alice, 1, must[USD]("1111.055")},
		&Deleveraged{alice, 1, must[Size]("10"), must[Rate]("2.1"), Rate{}},
	})
}

func TestDeleverageIsRefused(t *testing.T) {
	by := func(sender, account Address, market MarketID) func(*Tx) error {
		return func(tx *Tx) error {
			_, err := tx.Deleverage(sender, account, market)
			return err
		}
	}
	cash := func(amount string) func(*world) {
		return func(w *world) { w.bend(func(s *State) { s.Pool.Cash.LpCash = must[USD](amount) }) }
	}
	later := func(seconds Time) func(*world) { return func(w *world) { w.wait(seconds) } }
	notDue := func(lpCash string) *Refusal {
		return refused("DeleveragingNotDue", MarketID(1), true, must[USD]("2100"), must[USD](lpCash))
	}
	grace := func(w *world) { w.bend(func(s *State) { s.own(1).GraceUntil = w.now + 1 }) }
	level := func(w *world) { w.bend(func(s *State) { s.own(1).Latest.Price = must[Price]("2001") }) }
	checkLimits(t, winningWorld, []limit{
		{"by anybody", nil, by(stranger, alice, 1), refused("NotAllowed", stranger, batcherAt)},
		{"by anybody, no market", nil, by(stranger, alice, 3), refused("NotAllowed", stranger, batcherAt)},
		{"by the batcher", nil, by(batcherAt, alice, 1), nil},
		{"no market", nil, by(batcherAt, alice, 3), refused("UnknownMarket", MarketID(3))},
		{"ended", func(w *world) { w.end(1) }, deleveraging, refused("MarketNotLive", MarketID(1))},
		{"no position", nil, by(deleverager, bob, 1), refused("NoPosition", bob, MarketID(1))},
		{"age 10", later(10), deleveraging, nil},
		{"age 11", later(11), deleveraging, refused("PriceTooOld", MarketID(1), genesis+4)},
		{"in grace", grace, deleveraging, refused("InGrace", MarketID(1))},
		// 0.45 * 4666.67 = 2100
		{"at the trigger", cash("4666.666666666666666667"), deleveraging, notDue("4666.666666666666666667")},
		{"beyond the trigger", cash("4666.666666666666666666"), deleveraging, nil},
		{
			"a side that has won nothing", level,
			deleveraging, refused("DeleveragingNotDue", MarketID(1), true, must[USD]("0"), must[USD]("4050")),
		},
	})
}

// Bob joins at 2200, and has won less than alice at 2300: 23000 - 10 * 20030 / 20000 * 2200 = 967 of the side's 3957.
func TestDeleverageSparesWhoIsBelowAverage(t *testing.T) {
	w := evenWorld(t)
	w.at(2, "2200")
	w.trade(bob, 1, "10", "5000", "2200")
	w.at(2, "2300")
	w.bend(func(s *State) { s.Pool.Cash.LpCash = must[USD]("5000") })
	w.refuses(func(tx *Tx) error {
		_, err := tx.Deleverage(deleverager, bob, 1)
		return err
	}, refused("BelowAverage", bob, MarketID(1), must[USD]("967"), must[USD]("3957")))
	if told := first[*Deleveraged](w.do(deleveraging)); told.Account != alice {
		t.Errorf("got %v deleveraged, want alice", told)
	}
}

// A final price is flat: 10 * 2100 - 20010 = 990 is paid out with the margin of 4410.
func TestSettleTellsAClosing(t *testing.T) {
	w := evenWorld(t)
	w.at(2, "2100")
	w.end(1)
	w.wait(100_000)
	w.tells(settling,
		&PositionChanged{
			Account: alice, Market: 1, Reason: BySettlement, SizeDelta: must[Size]("-10"), Cost: must[USD]("-21000"),
			IndexPrice: must[Price]("2100"), RealizedPnl: must[USD]("990"), Epoch: 1,
		},
		&PoolChanged{must[USD]("999018.4042"), must[USD]("1.2006"), must[USD]("2.4012"), BySettlement},
		&BalanceChanged{alice, must[USD]("5400"), must[USD]("100977.744"), MarginReturned},
	)
}

// At 1500, 4410 + 15000 - 20010 = -600 is missing; insurance has 1.2006 of it. With 1.2006 + 5010 owed to bob, whose
// entry was 20010, and 598.7994 - 300 in the pool, its NAV is -300, and bob bears 30 a unit.
func TestSettleTellsASocializedLoss(t *testing.T) {
	w := evenWorld(t)
	w.at(2, "2000")
	w.trade(bob, 1, "-10", "5000", "2000")
	w.at(2, "1500")
	w.end(1)
	insurance := w.Pool.Cash.Insurance
	w.bend(func(s *State) { s.Pool.Cash.LpCash = must[USD]("300").Sub(insurance) })
	w.tells(settling,
		&PositionChanged{
			Account: alice, Market: 1, Reason: BySettlement, SizeDelta: must[Size]("-10"), Cost: must[USD]("-15000"),
			IndexPrice: must[Price]("1500"), RealizedPnl: must[USD]("-5010"), Epoch: 1,
		},
		&PoolChanged{must[USD]("4710"), USD{}, w.Pool.Cash.Treasury, BySettlement},
		&LossSocialized{1, false, must[USD]("300"), must[FundingIndex]("30")},
	)
}

func TestSettleIsRefused(t *testing.T) {
	end := func(w *world) { w.end(1) }
	settle := func(account Address, market MarketID) func(*Tx) error {
		return func(tx *Tx) error { return tx.Settle(account, market) }
	}
	checkLimits(t, evenWorld, []limit{
		{"no market", nil, settle(alice, 3), refused("UnknownMarket", MarketID(3))},
		{"live", nil, settling, refused("MarketNotEnded", MarketID(1))},
		{"live, no position", nil, settle(bob, 1), refused("MarketNotEnded", MarketID(1))},
		{"no position", end, settle(bob, 1), refused("NoPosition", bob, MarketID(1))},
		{"a position", end, settling, nil},
		{"twice", func(w *world) { w.end(1); w.do(settling) }, settling, refused("NoPosition", alice, MarketID(1))},
	})
}

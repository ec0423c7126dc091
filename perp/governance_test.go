package perp

import (
	"testing"

	"github.com/holiman/uint256"
)

// governed is an entry point of governance, called by a sender.
type governed struct {
	name string
	role Hash
	call func(*Tx, Address) error
}

// Every call here is right, but for its sender.
var governedCalls = []governed{
	{"ListMarket", Governor, func(tx *Tx, by Address) error { return tx.ListMarket(by, [32]byte{}, altParams()) }},
	{"SetMarketParams", Governor, func(tx *Tx, by Address) error { return tx.SetMarketParams(by, 1, majorParams()) }},
	{"SetGlobalParams", Governor, func(tx *Tx, by Address) error { return tx.SetGlobalParams(by, globalParams()) }},
	{"SetOrderParams", Governor, func(tx *Tx, by Address) error { return tx.SetOrderParams(by, orderParams()) }},
	{"SetFeedParams", Governor, func(tx *Tx, by Address) error { return tx.SetFeedParams(by, feedParams()) }},
	{"SetCooldown", Governor, func(tx *Tx, by Address) error { return tx.SetCooldown(by, 7200) }},
	{"SetReporters", Governor, func(tx *Tx, by Address) error { return tx.SetReporters(by, nil, nil, 3) }},
	{"EndMarket", Governor, func(tx *Tx, by Address) error { return tx.EndMarket(by, 1, Price{}) }},
	{"SetSwitch", Guardian, func(tx *Tx, by Address) error { return tx.SetSwitch(by, 1, ReduceOnly, true) }},
	{"GrantRole", Admin, func(tx *Tx, by Address) error { return tx.GrantRole(by, Guardian, bob) }},
	{"RevokeRole", Admin, func(tx *Tx, by Address) error { return tx.RevokeRole(by, Guardian, guardian) }},
}

func TestGovernanceNeedsItsRole(t *testing.T) {
	roles := []Hash{Admin, Governor, Guardian, Deleverager}
	for _, c := range governedCalls {
		for i, role := range roles {
			w := newWorld(t)
			sender := addr(uint64(20 + i))
			w.do(func(tx *Tx) error { return tx.GrantRole(governor, role, sender) })
			if act := func(tx *Tx) error { return c.call(tx, sender) }; role == c.role {
				w.do(act)
			} else {
				w.refuses(act, refused("AccessControlUnauthorizedAccount", sender, c.role))
			}
		}
	}
}

// Who may not is told so before what he asks is looked at.
func TestGovernanceAsksForTheRoleFirst(t *testing.T) {
	w := newWorld(t)
	unauthorized := refused("AccessControlUnauthorizedAccount", stranger, Governor)
	w.refuses(func(tx *Tx) error { return tx.ListMarket(stranger, [32]byte{}, MarketParams{}) }, unauthorized)
	w.refuses(func(tx *Tx) error { return tx.SetMarketParams(stranger, 9, MarketParams{}) }, unauthorized)
	w.refuses(func(tx *Tx) error { return tx.SetGlobalParams(stranger, GlobalParams{}) }, unauthorized)
	w.refuses(func(tx *Tx) error { return tx.SetOrderParams(stranger, OrderParams{}) }, unauthorized)
	w.refuses(func(tx *Tx) error { return tx.SetFeedParams(stranger, FeedParams{}) }, unauthorized)
	w.refuses(func(tx *Tx) error { return tx.SetCooldown(stranger, 0) }, unauthorized)
	w.refuses(func(tx *Tx) error { return tx.SetReporters(stranger, nil, nil, 0) }, unauthorized)
	w.refuses(func(tx *Tx) error { return tx.EndMarket(stranger, 9, Price{}) }, unauthorized)
	w.refuses(func(tx *Tx) error { return tx.SetSwitch(stranger, 9, ReduceOnly, true) },
		refused("AccessControlUnauthorizedAccount", stranger, Guardian))
}

// outOfBounds is the refusal of a parameter by what was given and its bound.
func outOfBounds(name string, given, bound uint64) *Refusal {
	return refused("OutOfBounds", name, uint256.NewInt(given), uint256.NewInt(bound))
}

func TestListMarket(t *testing.T) {
	w := newWorld(t)
	list := func(params MarketParams) func(*Tx) error {
		return func(tx *Tx) error { return tx.ListMarket(governor, [32]byte{'X'}, params) }
	}
	bad := majorParams()
	bad.TakerFee = 10_001
	w.refuses(list(bad), outOfBounds("takerFee", 10_001, 10_000))
	for id := MarketID(3); id <= MaxMarkets; id++ {
		w.tells(list(altParams()), &MarketListed{id, [32]byte{'X'}, altParams()})
	}
	if m := w.Market(16); m.Status != Live || m.Params != altParams() || w.Pool.MarketCount != 16 {
		t.Errorf("got %+v of %d, want the 16th live", m, w.Pool.MarketCount)
	}
	w.refuses(list(altParams()), refused("TooManyMarkets", MarketID(17), MarketID(16)))
	w.refuses(list(bad), outOfBounds("takerFee", 10_001, 10_000))
}

func TestSetMarketParams(t *testing.T) {
	w := fundedWorld(t)
	set := func(market MarketID, change func(*MarketParams)) func(*Tx) error {
		p := majorParams()
		change(&p)
		return func(tx *Tx) error { return tx.SetMarketParams(governor, market, p) }
	}
	same := func(*MarketParams) {}
	wider := func(p *MarketParams) { p.SkewScale = p.SkewScale.Add(wad[Size]("1")) }
	bad := func(p *MarketParams) { wider(p); p.MakerFee = 601 }
	w.refuses(set(1, bad), outOfBounds("makerFee", 601, 600))
	w.refuses(set(3, bad), outOfBounds("makerFee", 601, 600))
	w.refuses(set(3, wider), refused("UnknownMarket", MarketID(3)))
	w.wait(2880)
	w.refuses(set(1, wider),
		refused("SkewScaleImmutable", MarketID(1), must[Size]("10000"), must[Size]("10000.000000000000000001")))
	changed := majorParams()
	changed.FundingCap = 0
	// what has been owed until now is owed by the rate of until now
	w.tells(set(1, func(p *MarketParams) { *p = changed }),
		&FundingAccrued{1, must[Integral]("5764000"), must[FundingIndex]("0.2"), must[FundingIndex]("-0.2")},
		&MarketParamsChanged{1, changed},
	)
	w.wait(2880)
	w.do(func(tx *Tx) error { return tx.SettleFunding(1) })
	if got, want := w.Market(1).Book.FundingLong, must[FundingIndex]("0.2"); got != want {
		t.Errorf("got a funding index of %s at a cap of 0, want %s", got, want)
	}
	w.push("2000", "50")
	w.end(1)
	w.tells(set(1, same), &MarketParamsChanged{1, majorParams()})
}

// Dust of $399.99 at the majors' 2.5 % would be less than a minimum maintenance of $10; at the alts' 5 % it would do.
func TestSetGlobalParams(t *testing.T) {
	w := newWorld(t)
	set := func(change func(*GlobalParams)) func(*Tx) error {
		g := globalParams()
		change(&g)
		return func(tx *Tx) error { return tx.SetGlobalParams(governor, g) }
	}
	w.refuses(set(func(g *GlobalParams) { g.MinReward = Tokens{} }), outOfBounds("minReward", 0, 1))
	w.refuses(set(func(g *GlobalParams) { g.Dust = must[Tokens]("399.999999") }),
		outOfBounds("dust * maintenanceMargin", 399_999_999*25_000, 10_000_000*1_000_000))
	changed := globalParams()
	changed.Dust = must[Tokens]("400")
	w.tells(set(func(g *GlobalParams) { *g = changed }), &GlobalParamsChanged{changed})
	if w.GlobalParams != changed {
		t.Errorf("got %+v, want %+v", w.GlobalParams, changed)
	}
}

// Both bounds of all that does not depend on a market.
func TestSetOtherParams(t *testing.T) {
	order := func(change func(*OrderParams)) func(*Tx) error {
		p := orderParams()
		change(&p)
		return func(tx *Tx) error { return tx.SetOrderParams(governor, p) }
	}
	feed := func(change func(*FeedParams)) func(*Tx) error {
		p := feedParams()
		change(&p)
		return func(tx *Tx) error { return tx.SetFeedParams(governor, p) }
	}
	cooldown := func(c Time) func(*Tx) error { return func(tx *Tx) error { return tx.SetCooldown(governor, c) } }
	checkLimits(t, newWorld, []limit{
		{"no delay", nil, order(func(p *OrderParams) { p.MinDelay = 0 }), outOfBounds("minDelay", 0, 1)},
		{"least delay", nil, order(func(p *OrderParams) { p.MinDelay = 1 }), nil},
		{"life at the delay", nil, order(func(p *OrderParams) { p.OrderLife = 2 }), outOfBounds("orderLife", 2, 3)},
		{"life above the delay", nil, order(func(p *OrderParams) { p.OrderLife = 3 }), nil},
		{"long life", nil, order(func(p *OrderParams) { p.OrderLife = 121 }), outOfBounds("orderLife", 121, 120)},
		{
			"dear", nil, order(func(p *OrderParams) { p.KeeperFee = wad[Tokens]("100000001") }),
			outOfBounds("keeperFee", 100_000_001, 100_000_000),
		},
		{"dearest", nil, order(func(p *OrderParams) { p.KeeperFee = must[Tokens]("100") }), nil},
		{"no age", nil, feed(func(p *FeedParams) { p.PushMaxAge = 0 }), outOfBounds("pushMaxAge", 0, 1)},
		{
			"pushed older than fresh", nil, feed(func(p *FeedParams) { p.PushMaxAge = 61 }),
			outOfBounds("maxAge", 60, 61),
		},
		{
			"outage within an order's life", nil, feed(func(p *FeedParams) { p.OutageGap = 179 }),
			outOfBounds("outageGap", 179, 180),
		},
		{"outage beyond it", nil, feed(func(p *FeedParams) { p.OutageGap = 180 }), nil},
		{"no grace", nil, feed(func(p *FeedParams) { p.GracePeriod = 0 }), nil},
		{"a day of grace", nil, feed(func(p *FeedParams) { p.GracePeriod = 86_400 }), nil},
		{
			"more grace", nil, feed(func(p *FeedParams) { p.GracePeriod = 86_401 }),
			outOfBounds("gracePeriod", 86_401, 86_400),
		},
		{"short cooldown", nil, cooldown(3599), outOfBounds("cooldown", 3599, 3600)},
		{"shortest cooldown", nil, cooldown(3600), nil},
		{"longest cooldown", nil, cooldown(1_209_600), nil},
		{"long cooldown", nil, cooldown(1_209_601), outOfBounds("cooldown", 1_209_601, 1_209_600)},
	})
	w := newWorld(t)
	fee := orderParams()
	fee.KeeperFee = must[Tokens]("1")
	w.tells(order(func(p *OrderParams) { *p = fee }), &OrderParamsChanged{fee})
	grace := feedParams()
	grace.GracePeriod = 7
	w.tells(feed(func(p *FeedParams) { *p = grace }), &FeedParamsChanged{grace})
	w.tells(cooldown(7200), &CooldownChanged{7200})
	if w.OrderParams != fee || w.FeedParams != grace || w.Pool.Cooldown != 7200 {
		t.Errorf("got %+v, %+v, %d, want what was set", w.OrderParams, w.FeedParams, w.Pool.Cooldown)
	}
}

// A new fee is of new orders: an old one's escrow is what it was.
func TestSetOrderParamsSparesOldOrders(t *testing.T) {
	w := newWorld(t)
	order := w.create(w.stopOrder(alice, 1, "1", "2100", true))
	fee := orderParams()
	fee.KeeperFee = must[Tokens]("3")
	w.do(func(tx *Tx) error { return tx.SetOrderParams(governor, fee) })
	back := first[*BalanceChanged](w.do(cancelling(alice, order)))
	if got, want := back.Delta, must[USD]("0.5"); got != want {
		t.Errorf("got %s back, want %s", got, want)
	}
}

// The world has five reporters at the indices 0 to 4, three of whom are the quorum.
func TestSetReporters(t *testing.T) {
	w := newWorld(t)
	set := func(quorum uint8, added, removed []Address) func(*Tx) error {
		return func(tx *Tx) error { return tx.SetReporters(governor, added, removed, quorum) }
	}
	of := func(n ...uint64) (some []Address) {
		for _, i := range n {
			some = append(some, addr(i))
		}
		return some
	}
	w.refuses(set(3, nil, of(300)), refused("UnknownReporter", addr(300)))
	w.refuses(set(3, of(201), of(300)), refused("UnknownReporter", addr(300)))
	w.refuses(set(3, of(300, 205), nil), refused("ReporterExists", addr(205)))
	w.refuses(set(3, of(300, 300), nil), refused("ReporterExists", addr(300)))
	for _, quorum := range []uint8{0, 2, 4, 6, 1, 7} {
		w.refuses(set(quorum, nil, nil), refused("BadReporters", uint8(5), quorum))
	}
	w.refuses(set(3, of(300), nil), refused("BadReporters", uint8(6), uint8(3)))
	// the first index that is free is given out again
	w.tells(set(3, of(300), of(202, 204)),
		&ReporterSet{addr(202), 1, false}, &ReporterSet{addr(204), 3, false}, &ReporterSet{addr(300), 1, true},
		&QuorumSet{3},
	)
	if want := (Reporters{Quorum: 3, Count: 4, Used: 0b10111}); w.Reporters != want {
		t.Errorf("got %+v, want %+v", w.Reporters, want)
	}
	if index, ok := w.ReporterIndex(addr(300)); !ok || index != 1 {
		t.Errorf("got index %d, %v, want 1", index, ok)
	}
	if _, ok := w.ReporterIndex(addr(202)); ok {
		t.Error("got an index of who is no reporter any more, want none")
	}
	// who is removed may be added in the same call
	w.tells(set(3, of(300), of(300)),
		&ReporterSet{addr(300), 1, false}, &ReporterSet{addr(300), 1, true}, &QuorumSet{3})
}

func TestSetReportersUpTo32(t *testing.T) {
	w := newDeployment(t)
	add := func(all []Address, quorum uint8) func(*Tx) error {
		return func(tx *Tx) error { return tx.SetReporters(governor, all, nil, quorum) }
	}
	w.do(add(reporters(32)[5:], 17))
	if w.Reporters.Used != 1<<32-1 || w.Reporters.Count != 32 {
		t.Errorf("got %+v, want all 32 in use", w.Reporters)
	}
	w.refuses(add([]Address{addr(999)}, 17), refused("TooManyReporters", uint64(33), uint64(32)))
}

// A twentieth of 2000 is 100, either way; an hour after the latest price anything goes.
func TestEndMarket(t *testing.T) {
	end := func(market MarketID, price string) func(*Tx) error {
		return func(tx *Tx) error { return tx.EndMarket(governor, market, must[Price](price)) }
	}
	ending := func(price Price) func(*Tx) error {
		return func(tx *Tx) error { return tx.EndMarket(governor, 1, price) }
	}
	later := func(seconds Time) func(*world) { return func(w *world) { w.wait(seconds) } }
	tooFar := func(price string) *Refusal {
		return refused("FinalPriceTooFar", MarketID(1), must[Price](price), must[Price]("2000"))
	}
	noPrice := func(w *world) {
		w.do(func(tx *Tx) error { return tx.ListMarket(governor, [32]byte{}, altParams()) })
	}
	checkLimits(t, newWorld, []limit{
		{"not listed", nil, end(3, "0"), refused("MarketNotLive", MarketID(3))},
		{"ended", func(w *world) { w.end(1) }, end(1, "2000"), refused("MarketNotLive", MarketID(1))},
		{"never priced", noPrice, end(3, "0"), refused("BadPrice", MarketID(3), Price{}, priceLimit)},
		{"2^84", nil, ending(priceLimit), refused("BadPrice", MarketID(1), priceLimit, priceLimit)},
		{"2^84 - 1 when stale", later(3601), ending(priceLimit.Sub(wad[Price]("1"))), nil},
		{"5 % up", nil, end(1, "2100"), nil},
		{"beyond 5 % up", nil, end(1, "2100.000000000000000001"), tooFar("2100.000000000000000001")},
		{"5 % down", nil, end(1, "1900"), nil},
		{"beyond 5 % down", nil, end(1, "1899.999999999999999999"), tooFar("1899.999999999999999999")},
		{"after an hour", later(3600), end(1, "1"), tooFar("1")},
		{"after more", later(3601), end(1, "1"), nil},
	})
	w := fundedWorld(t)
	w.wait(2880)
	w.tells(end(1, "0"),
		&FundingAccrued{1, must[Integral]("5764000"), must[FundingIndex]("0.2"), must[FundingIndex]("-0.2")},
		&MarketEnded{1, must[Price]("2000")},
	)
	w.wait(2880)
	c := w.Begin(w.now).context(w.market(1))
	if c.Status != Ended || c.Quote.Price != must[Price]("2000") || c.Book.FundingLong != must[FundingIndex]("0.2") {
		t.Errorf("got %v at %s, funding %s, want ended, 2000, 0.2", c.Status, c.Quote.Price, c.Book.FundingLong)
	}
}

func TestSetSwitch(t *testing.T) {
	w := newWorld(t)
	const week = 604_800
	set := func(market MarketID, mode Switch, on bool) func(*Tx) error {
		return func(tx *Tx) error { return tx.SetSwitch(guardian, market, mode, on) }
	}
	w.tells(set(2, ReduceOnly, true), &ModeChanged{2, ReduceOnly, genesis + week})
	w.tells(set(2, StopIncreases, true), &ModeChanged{0, StopIncreases, genesis + week})
	w.tells(set(0, StopPoolMoves, true), &ModeChanged{0, StopPoolMoves, genesis + week})
	if m := w.Market(2); m.ReduceOnlyUntil != genesis+week || w.Market(1).ReduceOnlyUntil != 0 {
		t.Errorf("got reduce-only until %d, want a week, and the other market free", m.ReduceOnlyUntil)
	}
	if w.Pool.IncreasesStoppedUntil != genesis+week || w.Pool.PoolMovesStoppedUntil != genesis+week {
		t.Errorf("got %+v, want both stopped for a week", w.Pool)
	}
	// each lapses by itself
	for _, c := range []struct {
		now  Time
		want bool
	}{{genesis + week - 1, true}, {genesis + week, false}} {
		tx := w.Begin(c.now)
		stopped, listed := tx.Summary().Stopped, tx.context(w.market(1)).NoIncreases
		if reduces := tx.context(w.market(2)).NoIncreases; stopped != c.want || listed != c.want || reduces != c.want {
			t.Errorf("at %d: got %v, %v, %v, want %v", c.now, stopped, listed, reduces, c.want)
		}
	}
	w.wait(5)
	w.tells(set(2, ReduceOnly, true), &ModeChanged{2, ReduceOnly, genesis + 5 + week})
	w.tells(set(2, ReduceOnly, false), &ModeChanged{2, ReduceOnly, 0})
	w.tells(set(9, StopIncreases, false), &ModeChanged{0, StopIncreases, 0})
	w.refuses(set(3, ReduceOnly, true), refused("MarketNotLive", MarketID(3)))
	w.end(2)
	w.refuses(set(2, ReduceOnly, false), refused("MarketNotLive", MarketID(2)))
	w.tells(set(2, StopPoolMoves, false), &ModeChanged{0, StopPoolMoves, 0})
}

// keccak256 of the names, as other tools give it.
func TestRoles(t *testing.T) {
	for _, c := range []struct {
		role Hash
		want string
	}{
		{Admin, "0x0000000000000000000000000000000000000000000000000000000000000000"},
		{Governor, "GOVERNOR"},
		{Guardian, "GUARDIAN"},
		{Deleverager, "DELEVERAGER"},
	} {
		want := c.want
		if want[0] != '0' {
			want = keccakHex(want)
		}
		if got := c.role.String(); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
	w := newWorld(t)
	grant := func(tx *Tx) error { return tx.GrantRole(governor, Deleverager, bob) }
	revoke := func(tx *Tx) error { return tx.RevokeRole(governor, Deleverager, bob) }
	w.tells(revoke)
	w.tells(grant, &RoleGranted{Deleverager, bob, governor})
	w.tells(grant)
	if !w.HasRole(Deleverager, bob) || w.HasRole(Guardian, bob) {
		t.Error("got other roles, want the deleverager's alone")
	}
	w.tells(revoke, &RoleRevoked{Deleverager, bob, governor})
	if w.HasRole(Deleverager, bob) {
		t.Error("got the role still, want it revoked")
	}
	// an admin may give up his own
	w.tells(func(tx *Tx) error { return tx.RevokeRole(governor, Admin, governor) },
		&RoleRevoked{Admin, governor, governor})
	w.refuses(grant, refused("AccessControlUnauthorizedAccount", governor, Admin))
}

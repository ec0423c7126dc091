package twin

import (
	"fmt"
	"math"
	"math/rand/v2"
	"strconv"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tidemark/tidemark/perp"
)

// player makes up what happens next, from a seed and from the state: mostly what is accepted, and always some that is
// not.
type player struct {
	*pair
	*rand.Rand
	style  style
	prices map[perp.MarketID]float64
	// script is what was begun and takes more than one step.
	script []func() step
}

// style is what kind of world a history plays in.
type style struct {
	name string
	// pool and purse are what the pool and each account begin with, USD.
	pool, purse float64
	// volatility is of a price from one update to the next; a jump multiplies or divides by up to jump.
	volatility, jump float64
	// jumps and governing are how many steps in a thousand are such.
	jumps, governing int
	loosen           func(*perp.MarketParams)
}

// styles are the worlds: as deployed; calm and long; a pool that cannot pay; one that must deleverage; one that
// governance keeps changing.
var styles = []style{
	{"default", 5_000_000, 500_000, 0.004, 1.15, 10, 10, func(*perp.MarketParams) {}},
	{"crash", 2_000_000, 200_000, 0.01, 3, 25, 5, func(p *perp.MarketParams) { p.LpShare = 1_000_000 }},
	{"poor pool", 60_000, 300_000, 0.01, 4, 30, 5, func(p *perp.MarketParams) {
		p.LpShare, p.AdlTrigger, p.AdlTarget = 1_000_000, 600_000, 590_000
	}},
	{"winners", 300_000, 300_000, 0.01, 1.5, 25, 5, func(p *perp.MarketParams) {
		p.LpShare, p.AdlTrigger, p.AdlTarget = 1_000_000, 100_000, 50_000
	}},
	{"governed", 1_000_000, 300_000, 0.006, 1.3, 10, 120, func(p *perp.MarketParams) { p.SizeFactor = 10_000_000 }},
}

func newPlayer(p *pair, seed uint64) *player {
	random := rand.New(rand.NewPCG(seed, 0x7469646d61726b))
	return &player{
		pair: p, Rand: random, style: styles[seed%uint64(len(styles))],
		prices: map[perp.MarketID]float64{1: 2000, 2: 0.1, 3: 30_000, 4: 150, 5: 1, 6: 1e-6},
	}
}

// traders are accounts with names of their own.
func traders(count int) []common.Address {
	accounts := make([]common.Address, count)
	for i := range accounts {
		accounts[i] = named(fmt.Sprintf("trader %d", i))
	}
	return accounts
}

// chance is true so many times in a thousand.
func (p *player) chance(permille int) bool { return p.IntN(1000) < permille }

// between is uniform, between10 so in the logarithm.
func (p *player) between(low, high float64) float64 { return low + (high-low)*p.Float64() }

func (p *player) between10(low, high float64) float64 {
	return math.Exp(p.between(math.Log(low), math.Log(high)))
}

// pick is one of several.
func pick[T any](p *player, from []T) T { return from[p.IntN(len(from))] }

// someone is a trader, or now and then anybody.
func (p *player) someone() perp.Address {
	if p.chance(20) {
		return pick(p, p.known.accounts)
	}
	return p.trader()
}

func (p *player) trader() perp.Address {
	all := p.known.accounts
	return all[len(all)-1-p.IntN(8)]
}

func (p *player) keeper() perp.Address { return perp.Address(bot) }

// listed is a market that is listed, or now and then one that is not.
func (p *player) listed() perp.MarketID {
	if p.chance(10) {
		return perp.MarketID(p.IntN(markets + 1))
	}
	return perp.MarketID(1 + p.IntN(max(int(p.state.Pool.MarketCount), 1)))
}

// decimal is a unit from a float, with all its digits.
func decimal[N any, P interface {
	*N
	UnmarshalText([]byte) error
}](value float64, digits int) (n N) {
	if err := P(&n).UnmarshalText(strconv.AppendFloat(nil, value, 'f', digits, 64)); err != nil {
		panic(err)
	}
	return n
}

func usdOf(value float64) perp.USD       { return decimal[perp.USD](value, 18) }
func sizeOf(value float64) perp.Size     { return decimal[perp.Size](value, 18) }
func priceOf(value float64) perp.Price   { return decimal[perp.Price](value, 18) }
func tokensOf(value float64) perp.Tokens { return decimal[perp.Tokens](value, 6) }
func sharesOf(value float64) perp.Shares { return decimal[perp.Shares](value, 12) }

// now is the time of the block so far.
func (p *player) now() perp.Time { return perp.Time(p.x.now()) }

// until is how long to wait for a time.
func (p *player) until(at perp.Time) uint64 {
	if at <= p.now() {
		return 0
	}
	return uint64(at - p.now())
}

// wait is mostly a second or two, sometimes none, rarely long.
func (p *player) wait() uint64 {
	switch n := p.IntN(1000); {
	case n < 350:
		return 0
	case n < 960:
		return 1 + p.Uint64N(3)
	case n < 990:
		return 5 + p.Uint64N(90)
	case n < 997:
		return 120 + p.Uint64N(800)
	}
	return 3600 + p.Uint64N(90_000)
}

// by is a step of a sender who waits as usual.
func (p *player) by(sender perp.Address, do action) step { return step{p.wait(), sender, do} }

// setUp is what a deployment does, and a pool and ledgers to begin with.
func (p *player) setUp() []step {
	one, governs := perp.Address(governor), func(do action) step { return step{0, perp.Address(governor), do} }
	admin := func(do action) step { return step{0, perp.Address(deployer), do} }
	steps := []step{
		admin(grantRole{perp.Governor, one}),
		admin(grantRole{perp.Admin, perp.Address(p.x.timelock.address)}),
		admin(grantRole{perp.Guardian, perp.Address(guardian)}),
		admin(grantRole{perp.Deleverager, perp.Address(deleverager)}),
		admin(grantRole{perp.Deleverager, p.keeper()}),
		governs(setGlobalParams{perp.GlobalParams{
			MinMargin: tokensOf(25), MinMaintenance: tokensOf(10), MinReward: tokensOf(2), MaxReward: tokensOf(500),
			Dust: tokensOf(1000),
		}}),
		governs(setOrderParams{perp.OrderParams{MinDelay: 2, OrderLife: 120, KeeperFee: tokensOf(0.25)}}),
		governs(setFeedParams{perp.FeedParams{MaxAge: 60, PushMaxAge: 10, OutageGap: 600, GracePeriod: 300}}),
		governs(setCooldown{3600}),
		governs(setReporters{p.known.reporters[:reporterCount], nil, quorum}),
	}
	for id := perp.MarketID(1); id <= 3; id++ {
		steps = append(steps, governs(listMarket{perp.Hash(symbolOf(fmt.Sprintf("M%d-USD", id))), p.marketParams(id)}))
	}
	steps = append(steps, step{1, p.keeper(), push{p.updateAt(p.now() + 1)}})
	for _, account := range p.known.accounts[len(p.known.accounts)-8:] {
		steps = append(steps, step{0, account, deposit{account, tokensOf(p.style.purse * p.between(0.2, 1))}})
	}
	first := p.known.accounts[len(p.known.accounts)-1]
	return append(steps, step{1, first, poolDeposit{first, tokensOf(p.style.pool)}})
}

// marketParams are those of a market whose sides may hold some millions of USD.
func (p *player) marketParams(id perp.MarketID) perp.MarketParams {
	units := min(3e9/p.prices[id], 9e14)
	params := perp.MarketParams{
		SkewScale: sizeOf(units), InitialMargin: 50_000, MaintenanceMargin: 25_000, SizeFactor: 1_000_000,
		TakerFee: 600, MakerFee: 400, MaxSkew: sizeOf(units / 100), MaxOpenInterest: sizeOf(units * 0.015),
		MinPenalty: 5000, MaxPenalty: 15_000, FundingFactor: 1_000_000, FundingCap: 7500,
		LpShare: 600_000, AdlTrigger: 450_000, AdlTarget: 350_000,
	}
	if id == 2 {
		params.FundingFactor, params.FundingCap = 100_000_000, 100_000
	}
	p.style.loosen(&params)
	return params
}

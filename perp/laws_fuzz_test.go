package perp

import (
	"encoding/binary"
	"hash/fnv"
	"math/rand/v2"
	"testing"
)

// law checks what must hold, on what it draws; it tells whether it came to the case that it is about.
type law func(t *testing.T, r *rand.Rand) bool

func FuzzCostIsPathIndependent(f *testing.F) { fuzz(f, costIsPathIndependent) }

func FuzzNoRoundTripEarns(f *testing.F) { fuzz(f, noRoundTripEarns) }

func FuzzPayerPaysAtLeastReceiver(f *testing.F) { fuzz(f, payerPaysAtLeastReceiver) }

func FuzzTouchingOftenWinsNothing(f *testing.F) { fuzz(f, touchingOftenWinsNothing) }

func FuzzPartialLiquidationEndsHealthy(f *testing.F) { fuzz(f, partialLiquidationEndsHealthy) }

func FuzzPenaltyWithinEquity(f *testing.F) { fuzz(f, penaltyWithinEquity) }

func FuzzNAVLaws(f *testing.F) { fuzz(f, navLaws) }

func FuzzEvaluateKeepsRequirements(f *testing.F) { fuzz(f, evaluateKeepsRequirements) }

func FuzzPaidProfit(f *testing.F) { fuzz(f, paidProfitCutsAllAlike) }

func FuzzDeleveragingReduces(f *testing.F) { fuzz(f, deleveragingReduces) }

// fuzz checks a law on what the fuzzer chooses. Plain go test runs the seeds: all choices the lowest, all the highest,
// and some of each.
func fuzz(f *testing.F, check law) {
	low, high, mixed := make([]byte, 96), make([]byte, 96), make([]byte, 96)
	for i := range high {
		high[i], mixed[i] = 255, byte(i*i>>2)
	}
	for _, seed := range [][]byte{nil, low, high, mixed, mixed[:40], append(low[:64:64], high[:64]...)} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, choices []byte) { check(t, rand.New(newChoices(choices))) })
}

// repeat checks a law on so many seeds, and that at least so many of them came to the case that it is about.
func repeat(t *testing.T, seeds, least int, check law) {
	t.Helper()
	reached := 0
	if raceShare > 1 {
		// of so few, fewer may come to the case
		seeds, least = seeds/raceShare, least/raceShare/2
	}
	for seed := range seeds {
		if check(t, rand.New(rand.NewPCG(uint64(seed), 1))) {
			reached++
		}
		if t.Failed() {
			t.Fatalf("above is seed %d", seed)
		}
	}
	if reached < least {
		t.Errorf("got %d seeds of %d that came to the case, want at least %d", reached, seeds, least)
	}
}

// choices are a fuzzer's bytes, and then numbers that follow from them.
type choices struct {
	left []byte
	rest *rand.PCG
}

func newChoices(bytes []byte) *choices {
	digest := fnv.New64a()
	digest.Write(bytes)
	return &choices{bytes, rand.NewPCG(digest.Sum64(), 2)}
}

func (c *choices) Uint64() uint64 {
	if len(c.left) == 0 {
		return c.rest.Uint64()
	}
	var word [8]byte
	c.left = c.left[copy(word[:], c.left):]
	return binary.LittleEndian.Uint64(word[:])
}

// The bounds of section 2.
var (
	maxSize   = exactPower(103, -1)
	maxMargin = exactPower(111, -1)
	maxScale  = exactPower(112, -1)
	maxPrice  = exactPower(84, -1)
	maxCash   = exactPower(127, -1)
	maxIndex  = exactPower(127, -1)
)

// spread is a number from low to high: any length is as likely as any other, and one in six is at an end.
func spread(r *rand.Rand, low, high exact) exact {
	width := high.minus(low)
	switch r.IntN(24) {
	case 0:
		return low
	case 1:
		return high
	case 2:
		return low.plus(width.min(exactOne))
	case 3:
		return high.minus(width.min(exactOne))
	}
	var bytes [32]byte
	for i := 0; i < len(bytes); i += 8 {
		binary.BigEndian.PutUint64(bytes[i:], r.Uint64())
	}
	var drawn exact
	drawn.n.SetBytes(bytes[:])
	drawn.n.Rsh(&drawn.n, uint(256-r.IntN(width.n.BitLen()+1)))
	return low.plus(drawn.mod(width.plus(exactOne)))
}

// spreadSigned is a number from -bound to bound.
func spreadSigned(r *rand.Rand, bound exact) exact { return eitherSign(r, spread(r, exactZero, bound)) }

func eitherSign(r *rand.Rand, magnitude exact) exact {
	if coin(r) {
		return magnitude.neg()
	}
	return magnitude
}

// beside is at, or one below or above it, but never below 0.
func beside(r *rand.Rand, at exact) exact {
	return at.plus(exactInt(r.Int64N(3) - 1)).max(exactZero)
}

func coin(r *rand.Rand) bool { return r.IntN(2) == 0 }

// between is from low to high, each as likely as any other.
func between(r *rand.Rand, low, high PPM) PPM { return low + PPM(r.Int64N(int64(high-low)+1)) }

// signed is e in a unit; e must be within int256.
func signed[U unit](e exact) (a Signed[U]) {
	if e.sign() < 0 {
		e = e.plus(exactPower(256, 0))
	}
	a.SetWord(exactWord(e))
	return a
}

func unsigned[U unit](e exact) (a Unsigned[U]) {
	a.SetWord(exactWord(e))
	return a
}

func exactWord(e exact) (word [32]byte) {
	e.n.FillBytes(word[:])
	return word
}

// anyParams are parameters anywhere within the bounds of governance.
func anyParams(r *rand.Rand) (p MarketParams) {
	scale := spread(r, exactPower(70, 0), maxScale)
	p.SkewScale = signed[size](scale)
	p.MaintenanceMargin = between(r, 1_000, 100_000)
	p.InitialMargin = p.MaintenanceMargin + between(r, 1, 200_000)
	p.SizeFactor = between(r, 0, 3_000_000)
	p.MakerFee = between(r, 0, 2_000)
	p.TakerFee = between(r, p.MakerFee, 5_000)
	room := exactDown(scale, exactPPM(p.MaintenanceMargin), exactW).min(maxSize)
	skew := spread(r, exactOne, exactDown(room, exactOne, exactTwo))
	p.MaxSkew, p.MaxOpenInterest = signed[size](skew), signed[size](room.minus(skew))
	p.MinPenalty = between(r, 0, p.MaintenanceMargin/2)
	p.MaxPenalty = between(r, p.MinPenalty, p.MaintenanceMargin-p.MinPenalty)
	p.FundingFactor, p.FundingCap = between(r, 0, 10_000_000), between(r, 0, 20_000)
	p.LpShare = between(r, 10_000, 1_000_000)
	p.AdlTarget = between(r, 50_000, 550_000)
	p.AdlTrigger = between(r, p.AdlTarget+1, 600_000)
	return p
}

// anyGlobals are the defaults, or the least minima that there may be; dust is no less than a market's mmr0 asks for.
func anyGlobals(r *rand.Rand, mmr0 PPM) GlobalParams {
	g := globalParams()
	if coin(r) {
		g = GlobalParams{
			MinMargin: wad[Tokens]("4"), MinMaintenance: wad[Tokens]("2"), MinReward: wad[Tokens]("1"),
			MaxReward: unsigned[tokens](exactInt(1 + r.Int64N(500e6))),
		}
	}
	least := exactUp(exactOfUnsigned(g.MinMaintenance), exactInt(ppm), exactInt(int64(mmr0)))
	g.Dust = unsigned[tokens](exactOfUnsigned(g.Dust).max(least))
	return g
}

// opened is a position of size q, opened within 15 % of index, without margin or funding.
func opened(r *rand.Rand, q, index exact) Position {
	price := exactDown(index, exactInt(850+r.Int64N(301)), exactInt(1_000))
	return Position{Size: signed[size](q), EntryNotional: signed[usd](exactValue(q, price))}
}

// anyContext is a position in a market with others, of sizes from one unit to the bounds.
func anyContext(r *rand.Rand) *Context {
	index := spread(r, exactOne, maxPrice)
	params := anyParams(r)
	c := &Context{
		Market: 1, Status: Live, Params: Params{params, anyGlobals(r, params.MaintenanceMargin)}, PoolHasShares: true,
		Quote: Quote{Price: unsigned[price](index), Fresh: true, Recent: true},
	}
	most := exactOf(c.Params.Market.MaxOpenInterest).min(exactDown(maxCash, exactW, index.times(exactInt(8))))
	most = most.min(exactDown(maxSize, exactOne, exactInt(4))).max(exactOne)
	c.Book.FundingLong = signed[fundingIndex](spreadSigned(r, exactInt(1e18).times(exactInt(1e6))))
	c.Book.FundingShort = signed[fundingIndex](spreadSigned(r, exactInt(1e18).times(exactInt(1e6))))
	for _, q := range []exact{spread(r, exactZero, most), spread(r, exactZero, most).neg()} {
		other := c.enter(r, q, index)
		c.Book.add(&other)
	}
	c.Position = c.enter(r, eitherSign(r, spread(r, exactOne, most)), index)
	notional := exactNotional(exactOf(c.Position.Size), index)
	fifth := exactUp(notional, exactInt(r.Int64N(1_001)), exactInt(5_000))
	c.Position.Margin = signed[usd](spread(r, exactZero, fifth).max(fifth.times(exactInt(r.Int64N(2)))))
	c.Position.Epoch = uint64(r.IntN(3))
	c.Book.add(&c.Position)
	all := exactNotional(exactOf(c.Book.LongOpenInterest).plus(exactOf(c.Book.ShortOpenInterest)), index)
	c.Cash.LpCash = signed[usd](spread(r, exactZero, all))
	c.Cash.Insurance = signed[usd](spread(r, exactZero, exactUp(all, exactOne, exactInt(50))))
	return c
}

// enter is a position of size q that owes or is owed some funding.
func (c *Context) enter(r *rand.Rand, q, index exact) Position {
	p := opened(r, q, index)
	if !p.Size.IsZero() {
		since := spreadSigned(r, exactUp(index, exactOne, exactInt(100)))
		p.FundingEntry = c.Book.FundingIndex(p.isLong()).Add(signed[fundingIndex](since))
	}
	return p
}

// unhealthy is a position with E < MM, from below 0 to one unit below. Most are more than dust, and half in deep
// markets, where closing a part is enough.
func unhealthy(r *rand.Rand) *Context {
	c := anyContext(r)
	for range 2 {
		if Notional(c.Position.Size, c.Quote.Price).Lte(ToUSD(c.Params.Global.Dust)) {
			c = anyContext(r)
		}
	}
	if coin(r) {
		c.Params.Market.SkewScale = signed[size](maxScale)
	}
	s := exactContext(c)
	required := s.params.mm(s.size, s.index)
	entry := exactValue(s.size, s.index).minus(spreadSigned(r, required))
	c.Position.Margin = USD{}
	c.setEntry(entry)
	bare := exactContext(c).equity()
	if !bare.isBelow(required) {
		c.setEntry(exactOf(c.Position.EntryNotional).plus(bare).minus(required).plus(exactOne))
		bare = exactContext(c).equity()
	}
	target := exactDown(required, exactInt(r.Int64N(101)), exactInt(100)).minus(exactOne)
	c.Position.Margin = signed[usd](target.minus(bare).max(exactZero).min(maxMargin))
	return c
}

// setEntry gives the position another entry, and the sums with it; a long's is not negative, a short's not positive.
func (c *Context) setEntry(entry exact) {
	if entry.sign()*c.Position.Size.Sign() < 0 {
		entry = exactZero
	}
	c.Book.remove(&c.Position)
	c.Position.EntryNotional = signed[usd](entry)
	c.Book.add(&c.Position)
}

// traders are some accounts of one market, without orders and fees.
type traders struct {
	Context
	positions []Position
}

// anyTraders have nothing yet; funding has been charged before.
func anyTraders(r *rand.Rand, accounts int) *traders {
	c := &traders{*anyContext(r), make([]Position, accounts)}
	c.Book = Book{FundingLong: c.Book.FundingLong, FundingShort: c.Book.FundingShort}
	for i := range c.positions {
		c.positions[i].Margin = signed[usd](spread(r, exactZero, exactOf(c.Cash.LpCash)))
	}
	return c
}

// fill moves an account to a size that leaves room for the others; sometimes to none, or nowhere.
func (c *traders) fill(r *rand.Rand, account int) Fill {
	index := exactOfUnsigned(c.Quote.Price)
	most := exactOf(c.Params.Market.MaxOpenInterest).min(exactDown(maxCash, exactW, index.times(exactInt(8))))
	size := signed[size](spreadSigned(r, exactDown(most, exactOne, exactInt(int64(len(c.positions))))))
	if r.IntN(6) == 0 {
		size = c.positions[account].Size
	}
	return c.to(account, size)
}

func (c *traders) to(account int, size Size) Fill {
	p := &c.positions[account]
	delta := size.Sub(p.Size)
	return Move(p, &c.Book, &c.Cash, c.Quote.Price, delta, c.Book.Cost(delta, &c.Params.Market, c.Quote.Price))
}

// pass lets funding accrue, and moves the index by up to a fifth.
func (c *traders) pass(r *rand.Rand) {
	c.accrue(spread(r, exactZero, exactOfUnsigned(c.Quote.Price).times(exactPeriod)))
	moved := exactDown(exactOfUnsigned(c.Quote.Price), exactInt(800+r.Int64N(401)), exactInt(1_000))
	c.Quote.Price = unsigned[price](moved.max(exactOne).min(maxPrice))
}

func (c *traders) accrue(elapsed exact) bool {
	at := exactOfUnsigned(c.Book.PriceIntegral).plus(elapsed).mod(exactPower(120, 0))
	return c.Book.Accrue(&c.Params.Market, unsigned[integral](at))
}

func (c *traders) clone() *traders {
	return &traders{c.Context, append([]Position(nil), c.positions...)}
}

func (c *traders) nav() exact { return exactContext(&c.Context).nav() }

func checkExact(t *testing.T, what string, got, want exact) {
	t.Helper()
	if got.cmp(want) != 0 {
		t.Errorf("%s: got %v, want %v", what, got, want)
	}
}

// checkState compares position, sums and money with the exact ones.
func checkState(t *testing.T, c *Context, want *exactState) {
	t.Helper()
	got := exactContext(c)
	checkExact(t, "size", got.size, want.size)
	checkExact(t, "margin", got.margin, want.margin)
	checkExact(t, "entry", got.entry, want.entry)
	checkExact(t, "funding entry", got.fundingEntry, want.fundingEntry)
	checkExact(t, "epoch", exactInt(int64(got.epoch)), exactInt(int64(want.epoch)))
	checkExact(t, "lpCash", got.lpCash, want.lpCash)
	checkExact(t, "insurance", got.insurance, want.insurance)
	checkExact(t, "treasury", got.treasury, want.treasury)
	checkSums(t, got, want)
}

// checkSums compares what I-2 is about.
func checkSums(t *testing.T, got, want *exactState) {
	t.Helper()
	checkExact(t, "long open interest", got.longs, want.longs)
	checkExact(t, "short open interest", got.shorts, want.shorts)
	checkExact(t, "long entry", got.longEntry, want.longEntry)
	checkExact(t, "short entry", got.shortEntry, want.shortEntry)
	checkExact(t, "funding debt", got.fundingDebt, want.fundingDebt)
}

func checkFill(t *testing.T, got Fill, want *exactState) {
	t.Helper()
	checkExact(t, "cost", exactOf(got.Cost), want.cost)
	checkExact(t, "fee", exactOf(got.Fee), want.fee)
	checkExact(t, "funding paid", exactOf(got.FundingPaid), want.fundingPaid)
	checkExact(t, "realised", exactOf(got.RealizedPnl), want.realizedPnl)
	checkExact(t, "cut", exactOf(got.PayoutCut), want.cut)
}

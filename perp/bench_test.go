package perp

import (
	"fmt"
	"math"
	"math/big"
	"math/rand/v2"
	"runtime"
	"slices"
	"strconv"
	"testing"
	"time"
)

// bigParams and bigPosition are what the check reads, as math/big has it.
type (
	bigParams struct {
		scale, mmr0, factor, minMaintenance *big.Int
	}
	bigPosition struct {
		size, margin, entry, fundingEntry *big.Int
	}
)

var bigW = big.NewInt(1e18)

// bigUp is ceil(a * b / c), all >= 0.
func bigUp(a, b, c *big.Int) *big.Int {
	product := new(big.Int).Mul(a, b)
	quotient, rest := product.QuoRem(product, c, new(big.Int))
	if rest.Sign() != 0 {
		quotient.Add(quotient, big.NewInt(1))
	}
	return quotient
}

// isLiquidatable is F-5 to F-7 as one writes them with math/big, without a thought of speed and without waste.
func (p *bigParams) isLiquidatable(position *bigPosition, funding, index *big.Int) bool {
	size := new(big.Int).Abs(position.size)
	notional := bigUp(size, index, bigW)
	value := new(big.Int)
	if position.size.Sign() < 0 {
		value.Neg(notional)
	} else {
		value.Mul(size, index)
		value.Quo(value, bigW)
	}
	owed := new(big.Int).Sub(funding, position.fundingEntry)
	if owed.Sign() < 0 {
		owed.Mul(owed, size)
		owed.Quo(owed, bigW)
	} else {
		owed = bigUp(owed, size, bigW)
	}
	equity := value.Sub(value, position.entry)
	equity.Add(equity, position.margin)
	equity.Sub(equity, owed)
	mmr := bigUp(p.factor, size, new(big.Int).Lsh(p.scale, 1))
	mmr.Add(mmr, p.mmr0)
	required := bigUp(notional, mmr, bigW)
	if required.Cmp(p.minMaintenance) < 0 {
		required = p.minMaintenance
	}
	return equity.Cmp(required) < 0
}

// sampled are positions of a crowd for one market, with the parameters and the funding they are judged by.
func sampled(count int) (*Params, *Book, []Position) {
	params := &Params{majorParams(), globalParams()}
	params.Market.SkewScale = must[Size]("10000000")
	book := &Book{FundingLong: must[FundingIndex]("1.234567890123456789"), FundingShort: must[FundingIndex]("-1.3")}
	r := rand.New(rand.NewPCG(1, 2))
	positions := make([]Position, count)
	for i := range positions {
		positions[i] = healthyPosition(r)
	}
	return params, book, positions
}

// crowdPrice is where the crowd of the benchmarks stands.
const crowdPrice = 3000

// healthyPosition has a size around 0.02 units, long or short, 2 to 20 times leveraged at entry, and some profit.
func healthyPosition(r *rand.Rand) (p Position) {
	size := 0.02 * math.Exp(r.NormFloat64())
	entry := size * crowdPrice * (0.97 + 0.02*r.Float64())
	margin := math.Max(entry/(2+18*r.Float64()), 25)
	p.Size, p.EntryNotional, p.Margin = float[Size](size), float[USD](entry), float[USD](margin)
	if r.IntN(2) == 0 {
		p.Size, p.EntryNotional = p.Size.Neg(), float[USD](size*crowdPrice*1.02).Neg()
	}
	return p
}

func float[N any, P interface {
	*N
	UnmarshalText([]byte) error
}](value float64) (n N) {
	if err := P(&n).UnmarshalText(strconv.AppendFloat(nil, value, 'f', 18, 64)); err != nil {
		panic(err)
	}
	return n
}

// BenchmarkHealth is the equity and liquidation check of one position after the other.
func BenchmarkHealth(b *testing.B) {
	const count = 1024
	params, book, positions := sampled(count)
	index := float[Price](2900.123456789)
	b.Run("uint256", func(b *testing.B) {
		b.ReportAllocs()
		for i, found := 0, 0; b.Loop(); i++ {
			if params.IsLiquidatable(&positions[i%count], book, index) {
				found++
			}
		}
	})
	b.Run("mathbig", func(b *testing.B) {
		b.ReportAllocs()
		wide, bigPositions := bigOf(params, positions)
		long, short, price := bigWord(book.FundingLong), bigWord(book.FundingShort), bigWord(index)
		for i, found := 0, 0; b.Loop(); i++ {
			position, funding := &bigPositions[i%count], long
			if position.size.Sign() < 0 {
				funding = short
			}
			if wide.isLiquidatable(position, funding, price) {
				found++
			}
		}
	})
}

func bigOf(params *Params, positions []Position) (*bigParams, []bigPosition) {
	wide := make([]bigPosition, len(positions))
	for i, p := range positions {
		wide[i] = bigPosition{bigWord(p.Size), bigWord(p.Margin), bigWord(p.EntryNotional), bigWord(p.FundingEntry)}
	}
	return &bigParams{
		scale: bigWord(params.Market.SkewScale), mmr0: bigWord(params.Market.MaintenanceMargin.Rate()),
		factor: bigWord(params.Market.SizeFactor.Rate()), minMaintenance: bigWord(ToUSD(params.Global.MinMaintenance)),
	}, wide
}

// bigWord is a number of two's complement.
func bigWord(n interface{ Word() [32]byte }) *big.Int {
	word := n.Word()
	wide := new(big.Int).SetBytes(word[:])
	if word[0] >= 128 {
		wide.Sub(wide, new(big.Int).Lsh(big.NewInt(1), 256))
	}
	return wide
}

// TestBaselineIsTheSame keeps the benchmark honest: both sides answer alike.
func TestBaselineIsTheSame(t *testing.T) {
	params, book, positions := sampled(20_000)
	wide, bigPositions := bigOf(params, positions)
	found := 0
	for i := range positions {
		index, funding := float[Price](2600+float64(i%800)), book.FundingIndex(positions[i].isLong())
		got := params.IsLiquidatable(&positions[i], book, index)
		want := wide.isLiquidatable(&bigPositions[i], bigWord(funding), bigWord(index))
		if got != want {
			t.Fatalf("position %+v at %s: got %v, want %v", positions[i], index, got, want)
		}
		if got {
			found++
		}
	}
	if found == 0 || found == len(positions) {
		t.Errorf("got %d of %d liquidatable, want some", found, len(positions))
	}
}

// populated is a state with these positions in its one market.
func populated(params *Params, book *Book, positions []Position) *State {
	s := NewState(Contracts{})
	s.GlobalParams, s.FeedParams, s.Pool.MarketCount = params.Global, feedParams(), 1
	m := s.own(1)
	m.Status, m.Params, m.Book = Live, params.Market, *book
	m.Latest = PricePoint{Price: float[Price](crowdPrice), Timestamp: 1000, AcceptedAt: 1000}
	m.Book.PriceIntegral = m.Latest.IntegralAt(1000)
	held := s.held(1)
	for i := range positions {
		held.set(addr(uint64(i)+1), positions[i], params)
	}
	return s
}

// tickPrice is below the crowd, where about so many are liquidatable.
func tickPrice(s *State, candidates int) float64 {
	low, high := 1.0, float64(crowdPrice)
	for range 60 {
		middle := (low + high) / 2
		if len(s.Liquidatable(1, float[Price](middle), 1000)) > candidates {
			low = middle
		} else {
			high = middle
		}
	}
	return high
}

// BenchmarkIndex builds a crowd of each size, and asks for whom a tick makes liquidatable: about 100, worst first.
func BenchmarkIndex(b *testing.B) {
	for _, count := range []int{10_000, 1_000_000} {
		b.Run(fmt.Sprint(count), func(b *testing.B) {
			params, book, positions := sampled(count)
			before, begun := heap(), time.Now()
			s := populated(params, book, positions)
			built := time.Since(begun)
			b.ReportMetric(float64(heap()-before)/float64(count), "bytes/position")
			// what was there before must be there after, or less than all is counted
			runtime.KeepAlive(positions)
			b.ReportMetric(built.Seconds(), "build-s")
			price := tickPrice(s, 100)
			reportTicks(b, s, price)
			if count == 1_000_000 {
				reportScan(b, s, float[Price](price))
			}
			b.ReportMetric(0, "ns/op")
		})
	}
}

// reportTicks tells how long ticks around a price take.
func reportTicks(b *testing.B, s *State, price float64) {
	const ticks = 5000
	took := make([]time.Duration, ticks)
	found := 0
	for i := range took {
		index := float[Price](price * (1 + float64(i%7)*1e-7))
		begun := time.Now()
		found += len(s.Liquidatable(1, index, 1000))
		took[i] = time.Since(begun)
	}
	slices.Sort(took)
	b.ReportMetric(float64(found)/ticks, "candidates")
	b.ReportMetric(float64(took[ticks/2].Nanoseconds()), "tick-p50-ns")
	b.ReportMetric(float64(took[ticks*99/100].Nanoseconds()), "tick-p99-ns")
}

// reportScan tells how long looking at everybody takes.
func reportScan(b *testing.B, s *State, index Price) {
	params, book := Params{s.market(1).Params, s.GlobalParams}, s.market(1).Book
	begun, found := time.Now(), 0
	s.Positions(1, func(_ Address, p *Position) bool {
		if params.IsLiquidatable(p, &book, index) {
			found++
		}
		return true
	})
	if want := len(s.Liquidatable(1, index, 1000)); found != want {
		b.Fatalf("got %d by looking at all, want the %d of the index", found, want)
	}
	b.ReportMetric(float64(time.Since(begun).Nanoseconds()), "scan-ns")
}

func heap() uint64 {
	runtime.GC()
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	return stats.HeapAlloc
}

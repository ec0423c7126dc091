package perp

import (
	"bytes"
	"encoding/csv"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/holiman/uint256"
)

const day Time = 86_400

// candle is what happened to a price within a minute.
type candle struct {
	at              Time
	open, low, high Price
}

// The prices of recorded market days liquidate a crowd of traders, whom the index must find as a full scan does. The
// folder with them is not part of the project; see its README.
func TestReplayOfMarketDays(t *testing.T) {
	folder := os.Getenv("TIDEMARK_DATA")
	if folder == "" {
		t.Skip("TIDEMARK_DATA is not set: the replays of recorded market days did not run")
	}
	files, err := filepath.Glob(filepath.Join(folder, "*_1m_*.csv"))
	if err != nil || len(files) == 0 {
		t.Fatalf("got %d files, %v, want candles of a minute in %s", len(files), err, folder)
	}
	for i, file := range files[:max(len(files)/raceShare, 1)] {
		t.Run(filepath.Base(file), func(t *testing.T) {
			t.Parallel()
			replayDays(t, newRandom(uint64(i)), readCandles(t, file))
		})
	}
}

// readCandles reads columns of open time in seconds or milliseconds, open, high, low.
func readCandles(t *testing.T, file string) (candles []candle) {
	t.Helper()
	content, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(bytes.NewReader(content)).ReadAll()
	if err != nil || len(rows) < 1000 {
		t.Fatalf("read %s: %d rows, %v, want a market day", file, len(rows), err)
	}
	for _, row := range rows[1:] {
		at, err := strconv.ParseUint(row[0], 10, 64)
		if err != nil {
			t.Fatal(err)
		}
		if rows[0][0] == "open_time_ms" {
			at /= 1000
		}
		candles = append(candles, candle{Time(at), must[Price](row[1]), must[Price](row[3]), must[Price](row[2])})
	}
	return candles
}

// replayed is a state whose only market follows recorded prices.
type replayed struct {
	*State
	*rand.Rand
	t          *testing.T
	now        Time
	liquidated int
}

// crowdOf is how many traders a market has at the beginning of each day.
const crowdOf = 1500

// replayDays has the market full of traders at the beginning of each day, and sound at its end.
func replayDays(t *testing.T, r *rand.Rand, candles []candle) {
	m := &replayed{State: deepMarket(candles[0]), Rand: r, t: t}
	wanting := true
	for i, minute := range candles {
		if i > 0 && minute.at/day != candles[i-1].at/day {
			m.endDay()
			wanting = true
		}
		m.now = minute.at
		m.push(minute.open)
		if wanting && !m.isInGrace() {
			m.enter(minute.open)
			wanting = false
		}
		m.now = minute.at + 20
		m.visit(minute.low)
		m.now = minute.at + 40
		m.visit(minute.high)
	}
	if m.endDay(); m.liquidated < 100 {
		t.Errorf("got %d liquidations in %d candles, want at least 100", m.liquidated, len(candles))
	}
}

// deepMarket has a pool that can pay the whole crowd, and a skew scale worth 10^10 USD.
func deepMarket(first candle) *State {
	s, params := NewState(Contracts{}), majorParams()
	worth := must[USD]("10000000000")
	params.SkewScale.wad = mulDivDown(&worth.wad, one, &first.open.wad)
	params.MaxSkew.wad = mulDivDown(&params.SkewScale.wad, uint256.NewInt(1), uint256.NewInt(100))
	params.MaxOpenInterest = params.MaxSkew
	tx := s.Begin(first.at - 1)
	for _, e := range []Event{
		&GlobalParamsChanged{globalParams()}, &OrderParamsChanged{orderParams()}, &FeedParamsChanged{feedParams()},
		&PriceUpdated{Market: 1, Price: first.open, Timestamp: first.at - 1}, &MarketListed{Market: 1, Params: params},
	} {
		tx.emit(e)
	}
	if _, err := tx.DepositToPool(lender, lender, must[Tokens]("1000000000")); err != nil {
		panic(err)
	}
	tx.Commit()
	return s
}

// do commits a transaction that must not be refused.
func (m *replayed) do(act func(*Tx) error) []Event {
	m.t.Helper()
	tx := m.Begin(m.now)
	if err := act(tx); err != nil {
		m.t.Fatalf("at %d: %v", m.now, err)
	}
	tx.Commit()
	return tx.Events()
}

func (m *replayed) push(price Price) {
	m.t.Helper()
	m.do(func(tx *Tx) error { return tx.Push(Second{Timestamp: m.now, Prices: []MarketPrice{{1, price}}}) })
}

func (m *replayed) isInGrace() bool { return m.now < m.Market(1).GraceUntil }

// enter gives everybody who has none a position of 500 to 20,000 USD, at a leverage of 2 to 14.
func (m *replayed) enter(price Price) {
	m.t.Helper()
	var orders []Order
	for n := range uint64(crowdOf) {
		account := addr(1000 + n)
		if !m.Position(account, 1).Size.IsZero() {
			continue
		}
		r := OrderRequest{Account: account, Market: 1, AcceptablePrice: AnyPrice}
		worth := times(one, 500+m.Uint64N(19_500)>>m.IntN(6))
		if r.SizeDelta.wad = mulDivDown(&worth, one, &price.wad); m.IntN(2) == 0 {
			r.SizeDelta, r.AcceptablePrice = r.SizeDelta.Neg(), Price{}
		}
		r.MarginDelta = ShareUp(USD{worth}, PPM(70_000+m.IntN(430_000)).Rate())
		m.do(func(tx *Tx) error {
			if err := tx.Deposit(account, ToTokensDown(r.MarginDelta.Add(must[USD]("1")))); err != nil {
				return err
			}
			id, err := tx.CreateOrder(account, r)
			orders = append(orders, tx.s.orders[id])
			return err
		})
	}
	if len(orders) == 0 {
		return
	}
	m.now += orderParams().MinDelay
	m.do(func(tx *Tx) error {
		second := Second{Timestamp: m.now, Prices: []MarketPrice{{1, price}}}
		_, err := tx.Execute(second, orders, executor)
		return err
	})
}

// visit makes price the latest, and liquidates whom it makes liquidatable; nobody is left, unless others lost too.
func (m *replayed) visit(price Price) {
	m.t.Helper()
	m.push(price)
	found := checkFound(m.t, m.State, 1, price, m.now, (*Params).Health)
	if m.isInGrace() {
		return
	}
	socialized := false
	for _, candidate := range found {
		told := m.do(func(tx *Tx) error {
			_, err := tx.Liquidate(candidate.Account, 1, executor)
			return err
		})
		socialized = socialized || first[*LossSocialized](told) != nil
	}
	m.liquidated += len(found)
	if left := m.Liquidatable(1, price, m.now); len(left) > 0 && !socialized {
		m.t.Errorf("at %d: got %d left to liquidate, want none", m.now, len(left))
	}
}

func (m *replayed) endDay() {
	m.t.Helper()
	if err := m.Check(m.now); err != nil {
		m.t.Errorf("at %d: got %v, want a sound state", m.now, err)
	}
}

package perp

import (
	"errors"
	"fmt"
	"math"
	"os"
	"regexp"
	"slices"
	"testing"
)

// allParams is everything that governance bounds, to be changed by a test.
type allParams struct {
	Params
	Orders   OrderParams
	Feed     FeedParams
	Cooldown Time
}

func defaults(market MarketParams) *allParams {
	return &allParams{Params{market, globalParams()}, orderParams(), feedParams(), 86_400}
}

// validate is the first complaint of all.
func (p *allParams) validate() error {
	for _, check := range []func() error{
		p.Validate, p.Orders.Validate, p.Feed.Validate, func() error { return ValidateCooldown(p.Cooldown) },
	} {
		if err := check(); err != nil {
			return err
		}
	}
	return nil
}

func TestBounds_DefaultsPass(t *testing.T) {
	for name, market := range map[string]MarketParams{"major": majorParams(), "alt": altParams()} {
		if err := defaults(market).validate(); err != nil {
			t.Errorf("%s: got %v, want nil", name, err)
		}
	}
	// Section 8, for chains of 12 s a block.
	slow := defaults(majorParams())
	slow.Feed.PushMaxAge, slow.Orders.MinDelay = 30, 4
	if err := slow.validate(); err != nil {
		t.Errorf("12-s chain: got %v, want nil", err)
	}
	global := globalParams()
	if err := global.Validate(); err != nil {
		t.Errorf("global: got %v, want nil", err)
	}
}

// boundCase is a rule of the contracts: what is at its bound passes, one beyond is refused with both numbers. The
// numbers are those of the contracts, worked out by hand from the major defaults.
type boundCase struct {
	atMost  bool
	rule    string
	passes  func(*allParams)
	refused func(*allParams)
	given   string
	bound   string
}

var globalBounds = []boundCase{
	{
		rule:    "minReward",
		passes:  func(p *allParams) { p.Global.MinReward = wad[Tokens]("1") },
		refused: func(p *allParams) { p.Global.MinReward = Tokens{} },
		given:   "0", bound: "1",
	},
	{
		rule:    "maxReward",
		passes:  func(p *allParams) { p.Global.MaxReward = must[Tokens]("2") },
		refused: func(p *allParams) { p.Global.MaxReward = must[Tokens]("1.999999") },
		given:   "1999999", bound: "2000000",
	},
	{
		rule:    "minMaintenance",
		passes:  func(p *allParams) { p.Global.MinMaintenance = must[Tokens]("4") },
		refused: func(p *allParams) { p.Global.MinMaintenance = must[Tokens]("3.999999") },
		given:   "3999999", bound: "4000000",
	},
	{
		rule:    "minMargin",
		passes:  func(p *allParams) { p.Global.MinMargin = must[Tokens]("20") },
		refused: func(p *allParams) { p.Global.MinMargin = must[Tokens]("19.999999") },
		given:   "19999999", bound: "20000000",
	},
}

// noRoom leaves room for no trade, so that what bounds the room does not bind.
func noRoom(p *allParams) { p.Market.MaxSkew, p.Market.MaxOpenInterest = Size{}, Size{} }

// noPenalty leaves mmr0 free down to 1 ppm: 10,000,000 of dust at 1 ppm is the $10 of minMaintenance.
func noPenalty(p *allParams) {
	noRoom(p)
	p.Market.MinPenalty, p.Market.MaxPenalty, p.Global.Dust = 0, 0, must[Tokens]("10000000")
}

var marginBounds = []boundCase{
	{
		rule:    "skewScale",
		passes:  func(p *allParams) { noRoom(p); p.Market.SkewScale = wad[Size]("1") },
		refused: func(p *allParams) { noRoom(p); p.Market.SkewScale = Size{} },
		given:   "0", bound: "1",
	},
	{
		atMost: true, rule: "maintenanceMargin",
		passes:  func(p *allParams) { p.Market.InitialMargin = 25_000 },
		refused: func(p *allParams) { p.Market.InitialMargin = 24_999 },
		given:   "25000", bound: "24999",
	},
	{
		atMost: true, rule: "initialMargin",
		passes:  func(p *allParams) { p.Market.InitialMargin = 1_000_000 },
		refused: func(p *allParams) { p.Market.InitialMargin = 1_000_001 },
		given:   "1000001", bound: "1000000",
	},
	{
		rule:    "maintenanceMargin",
		passes:  func(p *allParams) { p.Market.MaxPenalty = 20_000 },
		refused: func(p *allParams) { p.Market.MaxPenalty = 20_001 },
		given:   "25000", bound: "25001",
	},
	{
		rule:    "maintenanceMargin",
		passes:  func(p *allParams) { noPenalty(p); p.Market.MaintenanceMargin = 1 },
		refused: func(p *allParams) { noPenalty(p); p.Market.MaintenanceMargin = 0 },
		given:   "0", bound: "1",
	},
	{
		atMost: true, rule: "minPenalty",
		passes:  func(p *allParams) { p.Market.MinPenalty, p.Market.MaxPenalty = 10_000, 10_000 },
		refused: func(p *allParams) { p.Market.MinPenalty, p.Market.MaxPenalty = 10_001, 10_000 },
		given:   "10001", bound: "10000",
	},
}

// widest has a scale under which open interest of 2^103 - 1 is not too much: 2^110 * 2.5 % is above 2^103.
func widest(p *allParams) {
	p.Market.SkewScale, p.Market.MaxSkew = Size{power(110)}, Size{}
}

var tradingBounds = []boundCase{
	{
		atMost: true, rule: "sizeFactor",
		passes:  func(p *allParams) { p.Market.SizeFactor = 10_000_000 },
		refused: func(p *allParams) { p.Market.SizeFactor = 10_000_001 },
		given:   "10000001", bound: "10000000",
	},
	{
		atMost: true, rule: "makerFee",
		passes:  func(p *allParams) { p.Market.MakerFee = 600 },
		refused: func(p *allParams) { p.Market.MakerFee = 601 },
		given:   "601", bound: "600",
	},
	{
		atMost: true, rule: "takerFee",
		passes:  func(p *allParams) { p.Market.TakerFee = 10_000 },
		refused: func(p *allParams) { p.Market.TakerFee = 10_001 },
		given:   "10001", bound: "10000",
	},
	{
		atMost: true, rule: "fundingFactor",
		passes:  func(p *allParams) { p.Market.FundingFactor = 100_000_000 },
		refused: func(p *allParams) { p.Market.FundingFactor = 100_000_001 },
		given:   "100000001", bound: "100000000",
	},
	{
		atMost: true, rule: "fundingCap",
		passes:  func(p *allParams) { p.Market.FundingCap = 100_000 },
		refused: func(p *allParams) { p.Market.FundingCap = 100_001 },
		given:   "100001", bound: "100000",
	},
	{
		atMost: true, rule: "maxOpenInterest",
		passes: func(p *allParams) {
			widest(p)
			p.Market.MaxOpenInterest = wad[Size]("10141204801825835211973625643007")
		},
		refused: func(p *allParams) { widest(p); p.Market.MaxOpenInterest = Size{power(103)} },
		given:   "10141204801825835211973625643008", bound: "10141204801825835211973625643007",
	},
	{
		// 100 + 150 of 10,000 are just 2.5 %
		atMost: true, rule: "maxSkew + maxOpenInterest",
		passes:  func(p *allParams) { p.Market.MaxSkew = must[Size]("100") },
		refused: func(p *allParams) { p.Market.MaxSkew = must[Size]("100.000000000000000001") },
		given:   "250000000000000000001000000", bound: "250000000000000000000000000",
	},
	{
		rule:    "lpShare",
		passes:  func(p *allParams) { p.Market.LpShare = 1 },
		refused: func(p *allParams) { p.Market.LpShare = 0 },
		given:   "0", bound: "1",
	},
	{
		atMost: true, rule: "lpShare",
		passes:  func(p *allParams) { p.Market.LpShare = 1_000_000 },
		refused: func(p *allParams) { p.Market.LpShare = 1_000_001 },
		given:   "1000001", bound: "1000000",
	},
	{
		rule:    "adlTarget",
		passes:  func(p *allParams) { p.Market.AdlTarget = 1 },
		refused: func(p *allParams) { p.Market.AdlTarget = 0 },
		given:   "0", bound: "1",
	},
	{
		rule:    "adlTrigger",
		passes:  func(p *allParams) { p.Market.AdlTrigger = 350_001 },
		refused: func(p *allParams) { p.Market.AdlTrigger = 350_000 },
		given:   "350000", bound: "350001",
	},
	{
		atMost: true, rule: "adlTrigger",
		passes:  func(p *allParams) { p.Market.AdlTrigger = 600_000 },
		refused: func(p *allParams) { p.Market.AdlTrigger = 600_001 },
		given:   "600001", bound: "600000",
	},
	{
		// 2.5 % of 400 is 10
		rule:    "dust * maintenanceMargin",
		passes:  func(p *allParams) { p.Global.Dust = must[Tokens]("400") },
		refused: func(p *allParams) { p.Global.Dust = must[Tokens]("399.999999") },
		given:   "9999999975000", bound: "10000000000000",
	},
}

var orderBounds = []boundCase{
	{
		rule:    "minDelay",
		passes:  func(p *allParams) { p.Orders.MinDelay = 1 },
		refused: func(p *allParams) { p.Orders.MinDelay = 0 },
		given:   "0", bound: "1",
	},
	{
		rule:    "orderLife",
		passes:  func(p *allParams) { p.Orders.OrderLife = 3 },
		refused: func(p *allParams) { p.Orders.OrderLife = 2 },
		given:   "2", bound: "3",
	},
	{
		atMost: true, rule: "orderLife",
		passes:  func(p *allParams) { p.Orders.OrderLife, p.Orders.MinDelay = 120, 119 },
		refused: func(p *allParams) { p.Orders.OrderLife = 121 },
		given:   "121", bound: "120",
	},
	{
		atMost: true, rule: "keeperFee",
		passes:  func(p *allParams) { p.Orders.KeeperFee = must[Tokens]("100") },
		refused: func(p *allParams) { p.Orders.KeeperFee = must[Tokens]("100.000001") },
		given:   "100000001", bound: "100000000",
	},
}

// longAges leaves pushMaxAge free up to its bound: an order of 120 s dies before an outage of 720 s.
func longAges(p *allParams) { p.Feed.MaxAge, p.Feed.OutageGap = 600, 720 }

var feedBounds = []boundCase{
	{
		rule:    "pushMaxAge",
		passes:  func(p *allParams) { p.Feed.PushMaxAge = 1 },
		refused: func(p *allParams) { p.Feed.PushMaxAge = 0 },
		given:   "0", bound: "1",
	},
	{
		atMost: true, rule: "pushMaxAge",
		passes:  func(p *allParams) { longAges(p); p.Feed.PushMaxAge = 240 },
		refused: func(p *allParams) { longAges(p); p.Feed.PushMaxAge = 241 },
		given:   "241", bound: "240",
	},
	{
		rule:    "maxAge",
		passes:  func(p *allParams) { p.Feed.MaxAge = 10 },
		refused: func(p *allParams) { p.Feed.MaxAge = 9 },
		given:   "9", bound: "10",
	},
	{
		atMost: true, rule: "maxAge",
		passes:  longAges,
		refused: func(p *allParams) { longAges(p); p.Feed.MaxAge = 601 },
		given:   "601", bound: "600",
	},
	{
		rule:    "outageGap",
		passes:  func(p *allParams) { p.Feed.OutageGap = 180 },
		refused: func(p *allParams) { p.Feed.OutageGap = 179 },
		given:   "179", bound: "180",
	},
	{
		atMost: true, rule: "outageGap",
		passes:  func(p *allParams) { p.Feed.OutageGap = 86_400 },
		refused: func(p *allParams) { p.Feed.OutageGap = 86_401 },
		given:   "86401", bound: "86400",
	},
	{
		atMost: true, rule: "gracePeriod",
		passes:  func(p *allParams) { p.Feed.GracePeriod = 86_400 },
		refused: func(p *allParams) { p.Feed.GracePeriod = 86_401 },
		given:   "86401", bound: "86400",
	},
	{
		rule:    "cooldown",
		passes:  func(p *allParams) { p.Cooldown = 3_600 },
		refused: func(p *allParams) { p.Cooldown = 3_599 },
		given:   "3599", bound: "3600",
	},
	{
		atMost: true, rule: "cooldown",
		passes:  func(p *allParams) { p.Cooldown = 1_209_600 },
		refused: func(p *allParams) { p.Cooldown = 1_209_601 },
		given:   "1209601", bound: "1209600",
	},
}

var allBounds = slices.Concat(globalBounds, marginBounds, tradingBounds, orderBounds, feedBounds)

func TestBounds_AtAndBeyond(t *testing.T) {
	for _, test := range allBounds {
		at, beyond := defaults(majorParams()), defaults(majorParams())
		test.passes(at)
		if err := at.validate(); err != nil {
			t.Errorf("%s at %s: got %v, want nil", test.rule, test.bound, err)
		}
		test.refused(beyond)
		err := beyond.validate()
		want := fmt.Sprintf("OutOfBounds(%s, %s, %s)", test.rule, test.given, test.bound)
		if fmt.Sprint(err) != want || !IsRefusal(err, "OutOfBounds") {
			t.Errorf("%s at %s: got %v, want %s", test.rule, test.given, err, want)
		}
	}
}

// Every rule that the contracts check is among those above, and in the same direction.
func TestBounds_AreThoseOfTheContracts(t *testing.T) {
	source, err := os.ReadFile("../contracts/src/libraries/Bounds.sol")
	if err != nil {
		t.Fatal(err)
	}
	rule := regexp.MustCompile(`(?:_at(Most|Least)|require\(p\.skewScale > 0, IGovernance\.OutOfBounds)\("([^"]+)"`)
	var want, got []string
	for _, found := range rule.FindAllStringSubmatch(string(source), -1) {
		want = append(want, fmt.Sprint(found[1] == "Most", " ", found[2]))
	}
	for _, test := range allBounds {
		got = append(got, fmt.Sprint(test.atMost, " ", test.rule))
	}
	slices.Sort(want)
	slices.Sort(got)
	if len(want) == 0 || !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// Of two broken rules the first tells, in the order of the contracts: what all share, then the market.
func TestBounds_FirstBrokenRuleTells(t *testing.T) {
	p := defaults(majorParams())
	p.Market.AdlTrigger, p.Market.SkewScale, p.Global.MaxReward = 600_001, Size{}, Tokens{}
	for _, test := range []struct {
		want string
		mend func()
	}{
		{"OutOfBounds(maxReward, 0, 2000000)", func() { p.Global = globalParams() }},
		{"OutOfBounds(skewScale, 0, 1)", func() { p.Market.SkewScale = must[Size]("10000") }},
		{"OutOfBounds(adlTrigger, 600001, 600000)", func() { p.Market.AdlTrigger = 450_000 }},
		{"<nil>", func() {}},
	} {
		if err := p.Validate(); fmt.Sprint(err) != test.want {
			t.Errorf("got %v, want %s", err, test.want)
		}
		test.mend()
	}
}

// What does not depend on a market is refused without one as well.
func TestGlobalParams_Validate(t *testing.T) {
	for _, test := range globalBounds {
		p := defaults(majorParams())
		test.refused(p)
		err := p.Global.Validate()
		var refusal *Refusal
		if !errors.As(err, &refusal) || refusal.Args[0] != test.rule {
			t.Errorf("%s: got %v, want OutOfBounds", test.rule, err)
		}
	}
	p := globalParams()
	p.Dust = Tokens{}
	if err := p.Validate(); err != nil {
		t.Errorf("dust: got %v, want nil: it is bounded by each market", err)
	}
}

// The contracts' types cannot hold these; here they do not pass either, be it by an overflow.
func TestBounds_RefuseWhatNoContractHolds(t *testing.T) {
	for name, spoil := range map[string]func(*allParams){
		"negative skew scale":      func(p *allParams) { p.Market.SkewScale = must[Size]("-10000") },
		"negative max skew":        func(p *allParams) { p.Market.MaxSkew = must[Size]("-1") },
		"negative open interest":   func(p *allParams) { p.Market.MaxOpenInterest = must[Size]("-1") },
		"skew scale of 2^112":      func(p *allParams) { p.Market.SkewScale = Size{power(112)} },
		"largest max skew":         func(p *allParams) { p.Market.MaxSkew = wad[Size](largestUnits) },
		"largest delay":            func(p *allParams) { p.Orders.MinDelay = math.MaxUint64 },
		"largest age":              func(p *allParams) { p.Feed.MaxAge = math.MaxUint64 },
		"largest penalty":          func(p *allParams) { p.Market.MaxPenalty = math.MaxUint32 },
		"largest target":           func(p *allParams) { p.Market.AdlTarget = math.MaxUint32 },
		"largest minimum reward":   func(p *allParams) { p.Global.MinReward = wad[Tokens](mostUnits) },
		"largest maintenance":      func(p *allParams) { p.Global.MinMaintenance = wad[Tokens](mostUnits) },
		"largest dust":             func(p *allParams) { p.Global.Dust = wad[Tokens](mostUnits) },
		"largest keeper fee":       func(p *allParams) { p.Orders.KeeperFee = wad[Tokens](mostUnits) },
		"largest cooldown":         func(p *allParams) { p.Cooldown = math.MaxUint64 },
		"largest outage gap":       func(p *allParams) { p.Feed.OutageGap = math.MaxUint64 },
		"largest initial margin":   func(p *allParams) { p.Market.InitialMargin = math.MaxUint32 },
		"largest funding factor":   func(p *allParams) { p.Market.FundingFactor = math.MaxUint32 },
		"largest size factor":      func(p *allParams) { p.Market.SizeFactor = math.MaxUint32 },
		"largest open interest":    func(p *allParams) { p.Market.MaxOpenInterest = wad[Size](largestUnits) },
		"smallest open interest":   func(p *allParams) { p.Market.MaxOpenInterest = wad[Size](smallestUnits) },
		"largest share of lpCash":  func(p *allParams) { p.Market.LpShare = math.MaxUint32 },
		"largest adl trigger":      func(p *allParams) { p.Market.AdlTrigger = math.MaxUint32 },
		"largest maintenance rate": func(p *allParams) { p.Market.MaintenanceMargin = math.MaxUint32 },
	} {
		p := defaults(majorParams())
		spoil(p)
		var err error
		cause := panicOf(func() { err = p.validate() })
		if cause != ErrOverflow && !IsRefusal(err, "OutOfBounds") {
			t.Errorf("%s: got %v, panic %v, want OutOfBounds", name, err, cause)
		}
	}
}

// At the largest factors that governance may set, F-4 and F-7 give what they say: K = 100 and c = 10.
func TestBounds_FormulasHoldAtTheLargest(t *testing.T) {
	params := majorParams()
	params.FundingFactor, params.FundingCap, params.SizeFactor = maxFundingFactor, maxFundingCap, maxSizeFactor
	// 100 * 0.0005 is 5 %, under the cap of 10 %
	if got, want := params.FundingRate(must[Rate]("-0.0005")), must[Rate]("-0.05"); got != want {
		t.Errorf("funding rate: got %v, want %v", got, want)
	}
	if got, want := params.FundingRate(must[Rate]("0.01")), must[Rate]("0.1"); got != want {
		t.Errorf("capped funding rate: got %v, want %v", got, want)
	}
	// 5 % and 10 * 100/10,000; 2.5 % and half of that
	if got, want := params.InitialRate(must[Size]("100")), must[Rate]("0.15"); got != want {
		t.Errorf("initial rate: got %v, want %v", got, want)
	}
	if got, want := params.MaintenanceRate(must[Size]("-100")), must[Rate]("0.075"); got != want {
		t.Errorf("maintenance rate: got %v, want %v", got, want)
	}
}

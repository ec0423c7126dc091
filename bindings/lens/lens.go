// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package lens

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// AccountView is an auto generated low-level Go binding around an user-defined struct.
type AccountView struct {
	Account   common.Address
	Balance   *big.Int
	Positions []PositionView
}

// Book is an auto generated low-level Go binding around an user-defined struct.
type Book struct {
	LongOpenInterest  *big.Int
	ShortOpenInterest *big.Int
	LongEntry         *big.Int
	ShortEntry        *big.Int
	FundingLong       *big.Int
	FundingShort      *big.Int
	FundingDebt       *big.Int
	PriceIntegral     *big.Int
}

// Cash is an auto generated low-level Go binding around an user-defined struct.
type Cash struct {
	LpCash    *big.Int
	Insurance *big.Int
	Treasury  *big.Int
}

// DueSide is an auto generated low-level Go binding around an user-defined struct.
type DueSide struct {
	Market uint16
	Long   bool
	Profit *big.Int
	Ratio  *big.Int
}

// Fill is an auto generated low-level Go binding around an user-defined struct.
type Fill struct {
	SizeDelta   *big.Int
	Cost        *big.Int
	FundingPaid *big.Int
	RealizedPnl *big.Int
	PayoutCut   *big.Int
	Fee         *big.Int
}

// Liquidation is an auto generated low-level Go binding around an user-defined struct.
type Liquidation struct {
	Closed            *big.Int
	MarginRatio       *big.Int
	PenaltyRate       *big.Int
	Penalty           *big.Int
	Reward            *big.Int
	Deficit           *big.Int
	PaidByInsurance   *big.Int
	PaidByPool        *big.Int
	Socialized        *big.Int
	SocializedPerUnit *big.Int
	Fill              Fill
	Payout            *big.Int
}

// MarketParams is an auto generated low-level Go binding around an user-defined struct.
type MarketParams struct {
	SkewScale         *big.Int
	InitialMargin     *big.Int
	MaintenanceMargin *big.Int
	SizeFactor        uint32
	TakerFee          *big.Int
	MakerFee          *big.Int
	MaxSkew           *big.Int
	MaxOpenInterest   *big.Int
	MinPenalty        *big.Int
	MaxPenalty        *big.Int
	FundingFactor     uint32
	FundingCap        *big.Int
	LpShare           *big.Int
	AdlTrigger        *big.Int
	AdlTarget         *big.Int
}

// MarketSummary is an auto generated low-level Go binding around an user-defined struct.
type MarketSummary struct {
	Market          uint16
	Status          uint8
	Symbol          [32]byte
	Params          MarketParams
	Book            Book
	Quote           Quote
	GraceUntil      *big.Int
	Skew            *big.Int
	MarkPrice       *big.Int
	Premium         *big.Int
	FundingRate     *big.Int
	LongProfit      *big.Int
	ShortProfit     *big.Int
	LongNotional    *big.Int
	ShortNotional   *big.Int
	ReduceOnlyUntil *big.Int
	FinalPrice      *big.Int
	Row             RowView
}

// Order is an auto generated low-level Go binding around an user-defined struct.
type Order struct {
	Account         common.Address
	Market          uint16
	SizeDelta       *big.Int
	MarginDelta     *big.Int
	AcceptablePrice *big.Int
	TriggerPrice    *big.Int
	TriggerAbove    bool
	ReduceOnly      bool
	Epoch           *big.Int
	Expiry          *big.Int
	CreatedAt       *big.Int
	FillTime        *big.Int
	Id              uint64
	Number          *big.Int
	KeeperFee       *big.Int
}

// OrderEstimate is an auto generated low-level Go binding around an user-defined struct.
type OrderEstimate struct {
	AtCreation       uint8
	Preview          OrderPreview
	FillPrice        *big.Int
	LiquidationPrice *big.Int
	Escrow           *big.Int
}

// OrderPreview is an auto generated low-level Go binding around an user-defined struct.
type OrderPreview struct {
	Fault    uint8
	Fill     Fill
	Position Position
	Payout   *big.Int
}

// OrderRequest is an auto generated low-level Go binding around an user-defined struct.
type OrderRequest struct {
	Account         common.Address
	Market          uint16
	SizeDelta       *big.Int
	MarginDelta     *big.Int
	AcceptablePrice *big.Int
	TriggerPrice    *big.Int
	TriggerAbove    bool
	ReduceOnly      bool
	Expiry          *big.Int
}

// PoolSummary is an auto generated low-level Go binding around an user-defined struct.
type PoolSummary struct {
	Nav         *big.Int
	Cash        Cash
	LiveProfit  *big.Int
	Profit      *big.Int
	SideReserve *big.Int
	FundingOwed *big.Int
	SideDue     bool
	WorstMarket uint16
	WorstIsLong bool
	WorstProfit *big.Int
	Unsettled   bool
	PricedNow   bool
	Stopped     bool
}

// PoolView is an auto generated low-level Go binding around an user-defined struct.
type PoolView struct {
	Summary     PoolSummary
	Reserve     *big.Int
	TotalAssets *big.Int
	SharePrice  *big.Int
	Redeemable  *big.Int
	Open        bool
	Due         []DueSide
}

// Position is an auto generated low-level Go binding around an user-defined struct.
type Position struct {
	Size          *big.Int
	Margin        *big.Int
	EntryNotional *big.Int
	FundingEntry  *big.Int
	Epoch         *big.Int
}

// PositionView is an auto generated low-level Go binding around an user-defined struct.
type PositionView struct {
	Account           common.Address
	Market            uint16
	Long              bool
	Position          Position
	IndexPrice        *big.Int
	Notional          *big.Int
	Owed              *big.Int
	Pnl               *big.Int
	Equity            *big.Int
	InitialMargin     *big.Int
	MaintenanceMargin *big.Int
	MarginRatio       *big.Int
	LiquidationPrice  *big.Int
	Liquidation       Verdict
}

// Quote is an auto generated low-level Go binding around an user-defined struct.
type Quote struct {
	Price       *big.Int
	Timestamp   *big.Int
	Integral    *big.Int
	Fresh       bool
	Recent      bool
	InGrace     bool
	AcceptedNow bool
}

// RowView is an auto generated low-level Go binding around an user-defined struct.
type RowView struct {
	Last     *big.Int
	Done     *big.Int
	FillTime *big.Int
	Price    *big.Int
	Created  *big.Int
}

// Target is an auto generated low-level Go binding around an user-defined struct.
type Target struct {
	Account common.Address
	Market  uint16
}

// Verdict is an auto generated low-level Go binding around an user-defined struct.
type Verdict struct {
	Ok     bool
	Reason [4]byte
}

// LensMetaData contains all meta data concerning the Lens contract.
var LensMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"exchange_\",\"type\":\"address\",\"internalType\":\"contractIExchange\"},{\"name\":\"orders_\",\"type\":\"address\",\"internalType\":\"contractIOrders\"},{\"name\":\"feed_\",\"type\":\"address\",\"internalType\":\"contractIPriceFeed\"},{\"name\":\"vault_\",\"type\":\"address\",\"internalType\":\"contractILpVault\"},{\"name\":\"governance_\",\"type\":\"address\",\"internalType\":\"contractIAccessControl\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"accounts\",\"inputs\":[{\"name\":\"accounts_\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"outputs\":[{\"name\":\"views\",\"type\":\"tuple[]\",\"internalType\":\"structAccountView[]\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"balance\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"positions\",\"type\":\"tuple[]\",\"internalType\":\"structPositionView[]\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"long\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"position\",\"type\":\"tuple\",\"internalType\":\"structPosition\",\"components\":[{\"name\":\"size\",\"type\":\"int256\",\"internalType\":\"Size\"},{\"name\":\"margin\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"entryNotional\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"fundingEntry\",\"type\":\"int256\",\"internalType\":\"FundingIndex\"},{\"name\":\"epoch\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"name\":\"indexPrice\",\"type\":\"uint256\",\"internalType\":\"Price\"},{\"name\":\"notional\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"owed\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"pnl\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"equity\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"initialMargin\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"maintenanceMargin\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"marginRatio\",\"type\":\"int256\",\"internalType\":\"Rate\"},{\"name\":\"liquidationPrice\",\"type\":\"uint256\",\"internalType\":\"Price\"},{\"name\":\"liquidation\",\"type\":\"tuple\",\"internalType\":\"structVerdict\",\"components\":[{\"name\":\"ok\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"reason\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}]}]}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"canCancel\",\"inputs\":[{\"name\":\"orders_\",\"type\":\"tuple[]\",\"internalType\":\"structOrder[]\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"sizeDelta\",\"type\":\"int256\",\"internalType\":\"Size\"},{\"name\":\"marginDelta\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"acceptablePrice\",\"type\":\"uint256\",\"internalType\":\"Price\"},{\"name\":\"triggerPrice\",\"type\":\"uint256\",\"internalType\":\"Price\"},{\"name\":\"triggerAbove\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"reduceOnly\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"epoch\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"expiry\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"createdAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"fillTime\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"number\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"keeperFee\",\"type\":\"int256\",\"internalType\":\"Usd\"}]},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"verdicts\",\"type\":\"tuple[]\",\"internalType\":\"structVerdict[]\",\"components\":[{\"name\":\"ok\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"reason\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"canDeleverage\",\"inputs\":[{\"name\":\"targets\",\"type\":\"tuple[]\",\"internalType\":\"structTarget[]\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"verdicts\",\"type\":\"tuple[]\",\"internalType\":\"structVerdict[]\",\"components\":[{\"name\":\"ok\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"reason\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"canExecute\",\"inputs\":[{\"name\":\"update\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"orders_\",\"type\":\"tuple[]\",\"internalType\":\"structOrder[]\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"sizeDelta\",\"type\":\"int256\",\"internalType\":\"Size\"},{\"name\":\"marginDelta\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"acceptablePrice\",\"type\":\"uint256\",\"internalType\":\"Price\"},{\"name\":\"triggerPrice\",\"type\":\"uint256\",\"internalType\":\"Price\"},{\"name\":\"triggerAbove\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"reduceOnly\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"epoch\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"expiry\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"createdAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"fillTime\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"number\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"keeperFee\",\"type\":\"int256\",\"internalType\":\"Usd\"}]}],\"outputs\":[{\"name\":\"verdict\",\"type\":\"tuple\",\"internalType\":\"structVerdict\",\"components\":[{\"name\":\"ok\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"reason\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}]},{\"name\":\"faults\",\"type\":\"uint8[]\",\"internalType\":\"enumFault[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"canLiquidate\",\"inputs\":[{\"name\":\"targets\",\"type\":\"tuple[]\",\"internalType\":\"structTarget[]\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"outputs\":[{\"name\":\"verdicts\",\"type\":\"tuple[]\",\"internalType\":\"structVerdict[]\",\"components\":[{\"name\":\"ok\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"reason\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"canPush\",\"inputs\":[{\"name\":\"update\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"verdict\",\"type\":\"tuple\",\"internalType\":\"structVerdict\",\"components\":[{\"name\":\"ok\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"reason\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"canReturnExpired\",\"inputs\":[{\"name\":\"owners\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"outputs\":[{\"name\":\"verdicts\",\"type\":\"tuple[]\",\"internalType\":\"structVerdict[]\",\"components\":[{\"name\":\"ok\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"reason\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"canSettle\",\"inputs\":[{\"name\":\"targets\",\"type\":\"tuple[]\",\"internalType\":\"structTarget[]\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"outputs\":[{\"name\":\"verdicts\",\"type\":\"tuple[]\",\"internalType\":\"structVerdict[]\",\"components\":[{\"name\":\"ok\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"reason\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"canSettleFunding\",\"inputs\":[{\"name\":\"markets_\",\"type\":\"uint16[]\",\"internalType\":\"uint16[]\"}],\"outputs\":[{\"name\":\"verdicts\",\"type\":\"tuple[]\",\"internalType\":\"structVerdict[]\",\"components\":[{\"name\":\"ok\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"reason\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"canTrigger\",\"inputs\":[{\"name\":\"orders_\",\"type\":\"tuple[]\",\"internalType\":\"structOrder[]\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"sizeDelta\",\"type\":\"int256\",\"internalType\":\"Size\"},{\"name\":\"marginDelta\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"acceptablePrice\",\"type\":\"uint256\",\"internalType\":\"Price\"},{\"name\":\"triggerPrice\",\"type\":\"uint256\",\"internalType\":\"Price\"},{\"name\":\"triggerAbove\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"reduceOnly\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"epoch\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"expiry\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"createdAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"fillTime\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"number\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"keeperFee\",\"type\":\"int256\",\"internalType\":\"Usd\"}]}],\"outputs\":[{\"name\":\"verdicts\",\"type\":\"tuple[]\",\"internalType\":\"structVerdict[]\",\"components\":[{\"name\":\"ok\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"reason\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"exchange\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIExchange\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"feed\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIPriceFeed\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"governance\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIAccessControl\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"markets\",\"inputs\":[],\"outputs\":[{\"name\":\"summaries\",\"type\":\"tuple[]\",\"internalType\":\"structMarketSummary[]\",\"components\":[{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumStatus\"},{\"name\":\"symbol\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"tuple\",\"internalType\":\"structMarketParams\",\"components\":[{\"name\":\"skewScale\",\"type\":\"uint112\",\"internalType\":\"uint112\"},{\"name\":\"initialMargin\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"maintenanceMargin\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"sizeFactor\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"takerFee\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"makerFee\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"maxSkew\",\"type\":\"uint104\",\"internalType\":\"uint104\"},{\"name\":\"maxOpenInterest\",\"type\":\"uint104\",\"internalType\":\"uint104\"},{\"name\":\"minPenalty\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"maxPenalty\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"fundingFactor\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"fundingCap\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"lpShare\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"adlTrigger\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"adlTarget\",\"type\":\"uint24\",\"internalType\":\"uint24\"}]},{\"name\":\"book\",\"type\":\"tuple\",\"internalType\":\"structBook\",\"components\":[{\"name\":\"longOpenInterest\",\"type\":\"int256\",\"internalType\":\"Size\"},{\"name\":\"shortOpenInterest\",\"type\":\"int256\",\"internalType\":\"Size\"},{\"name\":\"longEntry\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"shortEntry\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"fundingLong\",\"type\":\"int256\",\"internalType\":\"FundingIndex\"},{\"name\":\"fundingShort\",\"type\":\"int256\",\"internalType\":\"FundingIndex\"},{\"name\":\"fundingDebt\",\"type\":\"int256\",\"internalType\":\"int256\"},{\"name\":\"priceIntegral\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"quote\",\"type\":\"tuple\",\"internalType\":\"structQuote\",\"components\":[{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"Price\"},{\"name\":\"timestamp\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"integral\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"fresh\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"recent\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"inGrace\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"acceptedNow\",\"type\":\"bool\",\"internalType\":\"bool\"}]},{\"name\":\"graceUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"skew\",\"type\":\"int256\",\"internalType\":\"Size\"},{\"name\":\"markPrice\",\"type\":\"uint256\",\"internalType\":\"Price\"},{\"name\":\"premium\",\"type\":\"int256\",\"internalType\":\"Rate\"},{\"name\":\"fundingRate\",\"type\":\"int256\",\"internalType\":\"Rate\"},{\"name\":\"longProfit\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"shortProfit\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"longNotional\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"shortNotional\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"reduceOnlyUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"finalPrice\",\"type\":\"uint256\",\"internalType\":\"Price\"},{\"name\":\"row\",\"type\":\"tuple\",\"internalType\":\"structRowView\",\"components\":[{\"name\":\"last\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"done\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"fillTime\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"Price\"},{\"name\":\"created\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"orders\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIOrders\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pool\",\"inputs\":[],\"outputs\":[{\"name\":\"view_\",\"type\":\"tuple\",\"internalType\":\"structPoolView\",\"components\":[{\"name\":\"summary\",\"type\":\"tuple\",\"internalType\":\"structPoolSummary\",\"components\":[{\"name\":\"nav\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"cash\",\"type\":\"tuple\",\"internalType\":\"structCash\",\"components\":[{\"name\":\"lpCash\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"insurance\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"treasury\",\"type\":\"int256\",\"internalType\":\"Usd\"}]},{\"name\":\"liveProfit\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"profit\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"sideReserve\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"fundingOwed\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"sideDue\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"worstMarket\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"worstIsLong\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"worstProfit\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"unsettled\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"pricedNow\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"stopped\",\"type\":\"bool\",\"internalType\":\"bool\"}]},{\"name\":\"reserve\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"totalAssets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sharePrice\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"redeemable\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"open\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"due\",\"type\":\"tuple[]\",\"internalType\":\"structDueSide[]\",\"components\":[{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"long\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"profit\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"ratio\",\"type\":\"int256\",\"internalType\":\"Rate\"}]}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"positions\",\"inputs\":[{\"name\":\"targets\",\"type\":\"tuple[]\",\"internalType\":\"structTarget[]\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"outputs\":[{\"name\":\"views\",\"type\":\"tuple[]\",\"internalType\":\"structPositionView[]\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"long\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"position\",\"type\":\"tuple\",\"internalType\":\"structPosition\",\"components\":[{\"name\":\"size\",\"type\":\"int256\",\"internalType\":\"Size\"},{\"name\":\"margin\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"entryNotional\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"fundingEntry\",\"type\":\"int256\",\"internalType\":\"FundingIndex\"},{\"name\":\"epoch\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"name\":\"indexPrice\",\"type\":\"uint256\",\"internalType\":\"Price\"},{\"name\":\"notional\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"owed\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"pnl\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"equity\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"initialMargin\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"maintenanceMargin\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"marginRatio\",\"type\":\"int256\",\"internalType\":\"Rate\"},{\"name\":\"liquidationPrice\",\"type\":\"uint256\",\"internalType\":\"Price\"},{\"name\":\"liquidation\",\"type\":\"tuple\",\"internalType\":\"structVerdict\",\"components\":[{\"name\":\"ok\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"reason\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}]}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"positionsOf\",\"inputs\":[{\"name\":\"accounts_\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"outputs\":[{\"name\":\"views\",\"type\":\"tuple[]\",\"internalType\":\"structPositionView[]\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"long\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"position\",\"type\":\"tuple\",\"internalType\":\"structPosition\",\"components\":[{\"name\":\"size\",\"type\":\"int256\",\"internalType\":\"Size\"},{\"name\":\"margin\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"entryNotional\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"fundingEntry\",\"type\":\"int256\",\"internalType\":\"FundingIndex\"},{\"name\":\"epoch\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"name\":\"indexPrice\",\"type\":\"uint256\",\"internalType\":\"Price\"},{\"name\":\"notional\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"owed\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"pnl\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"equity\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"initialMargin\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"maintenanceMargin\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"marginRatio\",\"type\":\"int256\",\"internalType\":\"Rate\"},{\"name\":\"liquidationPrice\",\"type\":\"uint256\",\"internalType\":\"Price\"},{\"name\":\"liquidation\",\"type\":\"tuple\",\"internalType\":\"structVerdict\",\"components\":[{\"name\":\"ok\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"reason\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}]}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"previewLiquidation\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structLiquidation\",\"components\":[{\"name\":\"closed\",\"type\":\"int256\",\"internalType\":\"Size\"},{\"name\":\"marginRatio\",\"type\":\"int256\",\"internalType\":\"Rate\"},{\"name\":\"penaltyRate\",\"type\":\"int256\",\"internalType\":\"Rate\"},{\"name\":\"penalty\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"reward\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"deficit\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"paidByInsurance\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"paidByPool\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"socialized\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"socializedPerUnit\",\"type\":\"int256\",\"internalType\":\"FundingIndex\"},{\"name\":\"fill\",\"type\":\"tuple\",\"internalType\":\"structFill\",\"components\":[{\"name\":\"sizeDelta\",\"type\":\"int256\",\"internalType\":\"Size\"},{\"name\":\"cost\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"fundingPaid\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"realizedPnl\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"payoutCut\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"fee\",\"type\":\"int256\",\"internalType\":\"Usd\"}]},{\"name\":\"payout\",\"type\":\"int256\",\"internalType\":\"Usd\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"previewOrder\",\"inputs\":[{\"name\":\"request\",\"type\":\"tuple\",\"internalType\":\"structOrderRequest\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"sizeDelta\",\"type\":\"int256\",\"internalType\":\"Size\"},{\"name\":\"marginDelta\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"acceptablePrice\",\"type\":\"uint256\",\"internalType\":\"Price\"},{\"name\":\"triggerPrice\",\"type\":\"uint256\",\"internalType\":\"Price\"},{\"name\":\"triggerAbove\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"reduceOnly\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"expiry\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"Price\"}],\"outputs\":[{\"name\":\"estimate\",\"type\":\"tuple\",\"internalType\":\"structOrderEstimate\",\"components\":[{\"name\":\"atCreation\",\"type\":\"uint8\",\"internalType\":\"enumFault\"},{\"name\":\"preview\",\"type\":\"tuple\",\"internalType\":\"structOrderPreview\",\"components\":[{\"name\":\"fault\",\"type\":\"uint8\",\"internalType\":\"enumFault\"},{\"name\":\"fill\",\"type\":\"tuple\",\"internalType\":\"structFill\",\"components\":[{\"name\":\"sizeDelta\",\"type\":\"int256\",\"internalType\":\"Size\"},{\"name\":\"cost\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"fundingPaid\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"realizedPnl\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"payoutCut\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"fee\",\"type\":\"int256\",\"internalType\":\"Usd\"}]},{\"name\":\"position\",\"type\":\"tuple\",\"internalType\":\"structPosition\",\"components\":[{\"name\":\"size\",\"type\":\"int256\",\"internalType\":\"Size\"},{\"name\":\"margin\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"entryNotional\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"fundingEntry\",\"type\":\"int256\",\"internalType\":\"FundingIndex\"},{\"name\":\"epoch\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"name\":\"payout\",\"type\":\"int256\",\"internalType\":\"Usd\"}]},{\"name\":\"fillPrice\",\"type\":\"uint256\",\"internalType\":\"Price\"},{\"name\":\"liquidationPrice\",\"type\":\"uint256\",\"internalType\":\"Price\"},{\"name\":\"escrow\",\"type\":\"int256\",\"internalType\":\"Usd\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"vault\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractILpVault\"}],\"stateMutability\":\"view\"},{\"type\":\"error\",\"name\":\"UnknownMarket\",\"inputs\":[{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}]",
	ID:  "Lens",
	Bin: "0x6101203461018f57601f615f7f38819003918201601f19168301916001600160401b038311848410176101935780849260a09460405283398101031261018f5780516001600160a01b039190828116810361018f576020820151838116810361018f57604083015191848316830361018f57606084015193858516850361018f5760800151948516850361018f5760805260a05260c05260e052610100908152604051615dd791826101a88339608051828181610463015281816107dd015281816109ed0152818161296201528181612ecf01528181613742015281816137f501528181613b5301528181613bfb0152818161429001528181614383015261483f015260a05182818161062001528181610d3a01528181610f4b01528181612662015281816134d1015261465c015260c05182818161131301528181612ce10152818161317e01528181613de901526148d7015260e051828181610115015281816113f50152818161145a015281816114dd0152818161189e01526138d20152518181816102b70152610f070152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c806312b5eb8f1461185857806316f0115b1461134257806337a7b7d8146112fe5780633ac2a03214610f7a5780634fb764c914610f365780635aa6e67514610ef25780636b73ad3114610e5a57806370fadb3914610dd35780637db193d514610cfc57806392f0dacd14610c3e5780639fc6db9614610b8a578063bb06c45d14610973578063beff35c8146108ab578063cd613cb21461080c578063d2f7265a146107c8578063d89192b614610746578063da1d7c6a146105c2578063e400dd15146103a0578063ebe961a614610222578063f3b947e2146101485763fbfa77cf14610100575f80fd5b34610144575f366003190112610144576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b5f80fd5b3461014457602080600319360112610144576004356001600160401b03811161014457610179903690600401611a6f565b9190610183612b8b565b9261018d81612292565b935f5b8281106101b157604051602080825281906101ad90820189611caa565b0390f35b806102066101ec61ffff6101d2896101cc6001978a8c612129565b01612139565b6101e5816101e0818a6140c5565b6124e8565b1685611eb7565b516102006101fb84888a612129565b611e84565b906140df565b6102108289611eb7565b5261021b8188611eb7565b5001610190565b34610144576040366003190112610144576004356001600160401b03811161014457610252903690600401611a6f565b6024356001600160a01b038181169390929184900361014457602061027683611e02565b94604460405180968193632474521560e21b83527f73178d52ef81cdd0141851e93a017b8d4eaf7df01d07c1e71fa51b66e14e8fad600484015260248301527f0000000000000000000000000000000000000000000000000000000000000000165afa928315610395575f93610359575b506102f0612941565b905f5b83811061030857604051806101ad8882611a22565b60019085156103495761032d61032885610323848988612129565b613fda565b6128c4565b6103378289611eb7565b526103428188611eb7565b50016102f3565b61032d630272d02960e61b6128c4565b9092506020813d60201161038d575b8161037560209383611a9f565b8101031261014457610386906128b7565b91846102e7565b3d9150610368565b6040513d5f823e3d90fd5b34610144576040366003190112610144576001600160a01b036004358181168103610144576024359161ffff8316830361014457604051906101806103e58184611a9f565b5f83525f60208401525f60408401525f60608401525f60808401525f60a08401525f60c08401525f60e0840152610100935f85850152610120925f8486015261014091610430612482565b838701525f61016080970152604051809263e400dd1560e01b8252818061045f6102209c8d9660048401612899565b03917f0000000000000000000000000000000000000000000000000000000000000000165afa928315610395575f9361050f575b5050610505919260405195845187526020850151602088015260408501516040880152606085015160608801526080850151608088015260a085015160a088015260c085015160c088015260e085015160e0880152808501519087015280840151908601528083015190850190611dcb565b0151610200820152f35b909250863d88116105bb575b6105258185611a9f565b8301878482031261014457610505936105aa610200926105486040519586611a9f565b825185526020830151602086015260408301516040860152606083015160608601526080830151608086015260a083015160a086015260c083015160c086015260e083015160e0860152898301518a8601528783015188860152858301612847565b848401520151858201529187610493565b503d61051b565b34610144576040366003190112610144576004356001600160401b038111610144576105f2903690600401611b0a565b6001600160a01b036024803582811690819003610144576106138451611e02565b9061061c613f42565b5f947f000000000000000000000000000000000000000000000000000000000000000016945b8651811015610738578061065860019289611eb7565b5160208082019161ffff8084511683885182105f146107305761068164ffffffffff928a611eb7565b510151165b60405163264035f760e11b858201526106d0906106a58d820186612148565b8a61020482015261022464ffffffffff8094168183015281526106ca61024482611a9f565b8d612f6d565b506106db878c611eb7565b526106e6868b611eb7565b5151151580610720575b610700575b505050505001610642565b6101a06107139301511693511686611eb7565b51015288808080806106f5565b50806101a08401511615156106f0565b50505f610686565b604051806101ad8682611a22565b34610144576020366003190112610144576004356001600160401b0381116101445761079e61077b6040923690600401611d91565b905f6020855161078b8782611a9f565b82815201526107986122e1565b5061310e565b81516107b4575b506107b282518092611a07565bf35b6107c2915061032890613dc7565b826107a5565b34610144575f366003190112610144576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346101445736600319016101408112610144576101201361014457610220610838610124356004612507565b608060405191610849838251611dbe565b6060602082015161085e602086018251611dbe565b61087060208201516040870190611dcb565b6108836040820151610100870190611c76565b01516101a084015260408101516101c084015260608101516101e08401520151610200820152f35b34610144576020366003190112610144576004356001600160401b038111610144576108db9036906004016119d7565b906108e582611e02565b915f5b8181106108fd57604051806101ad8682611a22565b61091861091361090e838587611e60565b612139565b613721565b90600382101561095f576001911561094f576109335f6128c4565b61093d8287611eb7565b526109488186611eb7565b50016108e8565b61093363a1f354f760e01b6128c4565b634e487b7160e01b5f52602160045260245ffd5b3461014457602080600319360112610144576004356001600160401b038111610144576109a49036906004016119d7565b91906109ae612b8b565b6109b784611ad4565b916109c56040519384611a9f565b8483526109d185611ad4565b601f1901845f5b828110610b6057506001600160a01b039692937f000000000000000000000000000000000000000000000000000000000000000088169390925090505f5b818110610a9d5787878760405191808301818452825180915260408401918060408360051b8701019401925f965b838810610a515786860387f35b90919293948380610a8c600193603f198b82030187528951604060609188815116845285810151868501520151918160408201520190611caa565b970193019701969093929193610a44565b610aab6101fb828488611e60565b90610abe610ab98386613024565b612292565b610aca5f82858861307d565b506040516370a0823160e01b8152928a16600484018190529089846024818a5afa8015610395575f90610b32575b6001945060405192610b0b606085611a9f565b83528a8301526040820152610b208289611eb7565b52610b2b8188611eb7565b5001610a16565b508984813d8311610b59575b610b488183611a9f565b810103126101445760019351610af8565b503d610b3e565b6040516060610b6f8183611a9f565b5f82525f8483015260408201528282880101520185906109d8565b34610144576040366003190112610144576001600160401b0360043581811161014457610bbb903690600401611d91565b60243592831161014457610bd6610bdc933690600401611b0a565b9161231b565b604051918291610bf0836060810193611a07565b60606040840152805180925260808301916020809201915f5b828110610c1857505050500390f35b9193839550908082610c2e600194839751611dbe565b0195019101918594939192610c09565b34610144576020366003190112610144576004356001600160401b03811161014457610c6e9036906004016119d7565b90610c77612b8b565b915f805b828210610cd157610c8c9150612292565b925f91825b818410610cae57604051602080825281906101ad90820189611caa565b610cc960019187610cc36101fb88878b611e60565b8661307d565b930192610c91565b610cf4600191610cee610ce86101fb86888a611e60565b88613024565b90611eaa565b910190610c7b565b3461014457602080600319360112610144576004356001600160401b03811161014457610d2d903690600401611b0a565b610d378151611e02565b917f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165f5b8351811015610dc55780610db3610d7d60019387611eb7565b516040516350d230c560e01b8782015290610d9c906024830190612148565b6101e48152610dad61020482611a9f565b84612f6d565b50610dbe8288611eb7565b5201610d64565b604051806101ad8782611a22565b34610144576020366003190112610144576004356001600160401b03811161014457610e03903690600401611a6f565b90610e0d82611e02565b915f5b818110610e2557604051806101ad8682611a22565b80610e3e610328610e396001948688612129565b612f00565b610e488287611eb7565b52610e538186611eb7565b5001610e10565b3461014457602080600319360112610144576004356001600160401b03811161014457610e8b903690600401611a6f565b90610e9582611e02565b925f5b838110610ead57604051806101ad8782611a22565b80610ed6610ec16101fb6001948888612129565b610ed0856101cc858a8a612129565b90612e82565b610ee08288611eb7565b52610eeb8187611eb7565b5001610e98565b34610144575f366003190112610144576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610144575f366003190112610144576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610144575f36600319011261014457610f92612b8b565b80515f1981019190821161101957610fc2610fac83611ad4565b92610fba6040519485611a9f565b808452611ad4565b601f19015f5b8181106112e75750505f5b825181101561102d57600181019081811161101957610ffd610ff760019385611eb7565b51612c4d565b6110078286611eb7565b526110128185611eb7565b5001610fd3565b634e487b7160e01b5f52601160045260245ffd5b8260405160208101916020825280518093526020604083019101925f5b8181106110575783830384f35b9091845161ffff8151168252602081015190600382101561095f578264ffffffffff6080610220610620946020968760019901526040810151604086015262ffffff6101c060608301518a8060701b038151166060890152828a82015116868901528260408201511660a089015263ffffffff60608201511660c089015282868201511660e08901528260a08201511661010089015260c08101518b8060681b031661012089015260e08101518b8060681b03166101408901528261010082015116610160890152826101208201511661018089015263ffffffff610140820151166101a089015282610160820151168289015282610180820151166101e0890152826101a0820151166102008901520151168286015260e083820151805161024088015288810151610260880152604081015161028088015260608101516102a0880152848101516102c088015260a08101516102e088015260c0810151610300880152015161032086015260c060a082015180516103408801528589820151166103608801526040810151610380880152606081015115156103a08801528481015115156103c088015260a081015115156103e0880152015115156104008601528360c08201511661042086015260e08101516104408601526101008101516104608601526101208101516104808601526101408101516104a08601526101608101516104c08601526101808101516104e08601526101a08101516105008601526101c0810151610520860152836101e0820151166105408601526102008101516105608601520151828151166105808501528286820151166105a0850152826040820151166105c085015260608101516105e085015201511661060082015201950191019391909361104a565b6020906112f2612087565b82828701015201610fc8565b34610144575f366003190112610144576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610144575f3660031901126101445760405161136060e082611a9f565b611368611eeb565b81525f60208201525f60408201525f60608201525f60808201525f60a0820152606060c0820152611397612941565b90818152608082015160a08301518082135f1461185157505b6113cf670853a0d2313c0000670de0b6b3a76400006060860151614aca565b8082131561184a57505b6020828101919091526040516278744560e21b815290816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610395575f91611818575b50604082810191909152516303d1689d60e11b815269d3c21bcecceda100000060048201526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610395575f916117e6575b5060608201526114ac602083015151602083015190612a90565b5f8113156117d95764e8d4a51000905b04608082015260405163402d267d60e01b81525f60048201526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610395575f916117a7575b50151560a0820152611525612b8b565b5f9060025b81516001600160ff1b03811681036110195760011b81101561158557611563856115578360011c85611eb7565b516001841615906141e9565b50611571575b60010161152a565b9161157d600191612aec565b929050611569565b5061158f82611ad4565b9161159d6040519384611a9f565b8083526115ac601f1991611ad4565b015f5b8181106117905750505f9060025b8351831015611624576115e38660016115d884821c86611eb7565b5190841615906141e9565b906115f8575b506115f390612aec565b6115bd565b929061161d8261160b6115f39491612aec565b956116168289611eb7565b5286611eb7565b50906115e9565b50505060c08201526040518091602082526102c082019060c081519182516020860152604060208401518051828801526020810151606088015201516080860152604083015160a0860152606083015182860152608083015160e086015260a0830151610100908187015282840151936101209415158588015260e0810151946101409261ffff809716848a015282015190610160911515828a01528201519261018093848a015282015115156101a089015281015115156101c0880152015115156101e0860152602081015161020086015260408101516102208601526060810151610240860152608081015161026086015260a081015115156102808601520151916102a080850152825180915260206102e085019301915f905b82821061175057505050500390f35b9193839550608060209160606001949651868151168352848101511515858401526040810151604084015201516060820152019501920185949391611741565b60209061179b612ac6565b828287010152016115af565b90506020813d6020116117d1575b816117c260209383611a9f565b81010312610144575183611515565b3d91506117b5565b5064e8d4a510005f6114bc565b90506020813d602011611810575b8161180160209383611a9f565b81010312610144575183611492565b3d91506117f4565b90506020813d602011611842575b8161183360209383611a9f565b8101031261014457518361142d565b3d9150611826565b90506113d9565b90506113b0565b3461014457602080600319360112610144576004356001600160401b038111610144576118899036906004016119d7565b9161189383611e02565b926001600160a01b037f000000000000000000000000000000000000000000000000000000000000000081169290915f5b8181106118d957604051806101ad8982611a22565b6118e76101fb828489611e60565b60408051631e78b8c760e21b815291861660048301526024908282818a5afa918215610395575f905f93611997575b5015159182611961575b5050906001915f14611951576119355f6128c4565b61193f828a611eb7565b5261194a8189611eb7565b50016118c4565b61193563609cc6a560e11b6128c4565b64ffffffffff919250169062015180820180921161198457504211600189611920565b634e487b7160e01b5f9081526011600452fd5b9250506040823d6040116119cf575b816119b360409383611a9f565b81010312610144576119c88583519301611e98565b918a611916565b3d91506119a6565b9181601f84011215610144578235916001600160401b038311610144576020808501948460051b01011161014457565b8051151582526020908101516001600160e01b031916910152565b602080820190602083528351809252602060408094019401925f905b838210611a4d57505050505090565b9091929394838282611a626001948a51611a07565b0196019493920190611a3e565b9181601f84011215610144578235916001600160401b038311610144576020808501948460061b01011161014457565b90601f801991011681019081106001600160401b03821117611ac057604052565b634e487b7160e01b5f52604160045260245ffd5b6001600160401b038111611ac05760051b60200190565b3590811515820361014457565b359064ffffffffff8216820361014457565b81601f82011215610144578035906020611b2383611ad4565b936040611b336040519687611a9f565b84865282860191836101e080970286010194818611610144578401925b858410611b61575050505050505090565b868483031261014457825190611b778883611a9f565b84356001600160a01b03811681036101445782528585013561ffff8116810361014457868301528385013584830152606080860135908301526080808601359083015260a0808601359083015260c0611bd1818701611aeb565b9083015260e0611be2818701611aeb565b90830152610100611bf4818701611af8565b90830152610120611c06818701611af8565b90830152610140611c18818701611af8565b90830152610160611c2a818701611af8565b908301526101809081860135926001600160401b038416840361014457899388938201526101a0611c5c818901611af8565b908201526101c08088013590820152815201930192611b50565b64ffffffffff6080809280518552602081015160208601526040810151604086015260608101516060860152015116910152565b9081518082526020808093019301915f5b828110611cc9575050505090565b9091929382610260600192611d858851858060a01b03815116835261ffff858201511685840152604080820151151590840152611d0e60608083015190850190611c76565b608081015190610100918285015260a0810151610120908186015260c082015192610140938487015260e0830151906101609182880152830151916101809283880152830151936101a094858801528301516101c08701528201516101e08601528101516102008501520151610220830190611a07565b01950193929101611cbb565b9181601f84011215610144578235916001600160401b038311610144576020838186019501011161014457565b90601082101561095f5752565b60a0809180518452602081015160208501526040810151604085015260608101516060850152608081015160808501520151910152565b90611e0c82611ad4565b6040611e1b6040519283611a9f565b8382528193611e2c601f1991611ad4565b01915f5b838110611e3d5750505050565b6020908351611e4c8582611a9f565b5f8152825f81830152828501015201611e30565b9190811015611e705760051b0190565b634e487b7160e01b5f52603260045260245ffd5b356001600160a01b03811681036101445790565b519064ffffffffff8216820361014457565b9190820180921161101957565b8051821015611e705760209160051b010190565b60405190611eda606083611a9f565b5f6040838281528260208201520152565b60405190611efb6101a083611a9f565b5f61018083828152611f0b611ecb565b60208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201528261012082015282610140820152826101608201520152565b8181029291811591840414171561101957565b9190820391821161101957565b60405190611f846101e083611a9f565b5f6101c0838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a08201520152565b60405190611ff461010083611a9f565b5f60e0838281528260208201528260408201528260608201528260808201528260a08201528260c08201520152565b6040519061203260e083611a9f565b5f60c0838281528260208201528260408201528260608201528260808201528260a08201520152565b6040519061206a60a083611a9f565b5f6080838281528260208201528260408201528260608201520152565b6040519061209761024083611a9f565b815f81525f60208201525f60408201526120af611f74565b60608201526120bc611fe4565b60808201526120c9612023565b60a08201525f60c08201525f60e08201525f6101008201525f6101208201525f6101408201525f6101608201525f6101808201525f6101a08201525f6101c08201525f6101e08201525f61020082015261022061212461205b565b910152565b9190811015611e705760061b0190565b3561ffff811681036101445790565b60018060a01b03815116825261ffff602082015116602083015260408101516040830152606081015160608301526080810151608083015260a081015160a083015260c0810151151560c083015260e0810151151560e0830152610100808201519064ffffffffff809216908401526101208181840151169084015261014081818401511690840152610160818184015116908401526101806001600160401b038184015116908401526101a0908183015116908301526101c080910151910152565b6040519061221b6101c083611a9f565b815f81525f60208201525f604082015261223361205b565b60608201525f60808201525f60a08201525f60c08201525f60e08201525f6101008201525f6101208201525f6101408201525f6101608201525f6101808201526101a060405191612285604084611a9f565b5f83525f60208401520152565b9061229c82611ad4565b6122a96040519182611a9f565b82815280926122ba601f1991611ad4565b01905f5b8281106122ca57505050565b6020906122d561220b565b828285010152016122be565b604051906122f0606083611a9f565b60606040835f81528260208201520152565b601082101561095f5752565b51601081101561095f5790565b9092919260409182519161232f8484611a9f565b5f83525f60208094015261237260609185519361234d608086611a9f565b6123556122e1565b855283868601528387860152612369611ecb565b8486015261310e565b8352805115612479575050612386816132da565b84519461239286611ad4565b9561239f85519788611a9f565b8087526123ae601f1991611ad4565b013684880137855f8486516123c38882611a9f565b828152015284516123d48682611a9f565b5f81526320ee5bc960e11b85820152905f5b835181101561246e576124156124066123ff8387611eb7565b51876133f7565b612410838c611eb7565b612302565b61242f61242a612425838c611eb7565b61230e565b613700565b1561243d575b6001016123e6565b91505f85875161244d8982611a9f565b8281520152600186516124608882611a9f565b9081525f8682015291612435565b509594509550505050565b95509392505050565b6040519061249160c083611a9f565b5f60a0838281528260208201528260408201528260608201528260808201520152565b604051906124c3608083611a9f565b5f6060838281526124d2612482565b60208201526124df61205b565b60408201520152565b156124f05750565b61ffff9063a1f354f760e01b5f521660045260245ffd5b91906040519261251860a085611a9f565b5f84526125236124b4565b60208501525f60408501525f60608501525f60808501528361254f61254a60208401612139565b6137c8565b926020840151600381101561095f576125769061256e60208601612139565b9015156124e8565b60e08401515193811561283f575b61258c611f74565b936001600160a01b0361259e82611e84565b16855261ffff6125b060208301612139565b16602086015260408101356040860152606081013560608601526080810135608086015260a081013560a08601526125ea60c08201613ac7565b151560c08601526125fd60e08201613ac7565b151560e086015261010090818101359064ffffffffff9182811680910361014457608091612646916101208a0152612640602061263983611e84565b9201612139565b90613b1e565b015116908501526040516367f855cb60e11b81526060816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610395575f916127ae575b506126ed670de0b6b3a7640000612711946126e26126c565ffffffffffff6040602097015116614aa0565b60a08a015161279f575b60608a01515f8113156127975790614795565b608088015287613bbc565b8082860152015180518061277e575b50506040602084015101516080820152613d18565b606082015260e082015115801590612771575b61276b5750612425670f43fc2c04ee000061276393835f604061275d960151135f14612765576001600160601b035b6080820152613bbc565b83612302565b565b5f612753565b93505050565b5060a08201511515612724565b602061278b920151613cad565b60408401525f806126fc565b505f90614795565b806127a991614795565b6126cf565b90506060813d606011612837575b816127c960609383611a9f565b81010312610144576126ed670de0b6b3a7640000612711946126e26126c565ffffffffffff604060209761282582805192612805606085611a9f565b61280e81612932565b845261281b8c8201612932565b8c850152016137b5565b8282015297505050505094505061269a565b3d91506127bc565b849150612584565b91908260c09103126101445760405161286160c082611a9f565b60a080829480518452602081015160208501526040810151604085015260608101516060850152608081015160808501520151910152565b6001600160a01b03909116815261ffff909116602082015260400190565b5190811515820361014457565b5f60206040516128d5604082611a9f565b828152015263ffffffff60e01b16604051906128f2604083611a9f565b80158252602082015290565b919082606091031261014457604051612918606082611a9f565b604080829480518452602081015160208501520151910152565b519061ffff8216820361014457565b612949611eeb565b50604051633ab8fe7b60e11b81526101e09081816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa918215610395575f9261299e57505090565b809192503d8211612a89575b6129b48184611a9f565b8201908282031261014457612a826101c0604051936129e76101a0946129da8688611a9f565b82518752602083016128fe565b60208601526080810151604086015260a0810151606086015260c0810151608086015260e081015160a086015261010093612a238583016128b7565b60c0870152612a7861012091612a3a838501612932565b60e089015261014096612a4e8886016128b7565b9089015261016092838501519089015261018096612a6d8886016128b7565b9089015283016128b7565b90860152016128b7565b9082015290565b503d6129aa565b81810392915f13801582851316918412161761101957565b8115612ab2570490565b634e487b7160e01b5f52601260045260245ffd5b60405190612ad5608083611a9f565b5f6060838281528260208201528260408201520152565b5f1981146110195760010190565b60405190612b0a61016083611a9f565b5f61014083828152826020820152612b20611f74565b6040820152612b2d61205b565b6060820152612b3a61205b565b6080820152612b47611fe4565b60a0820152612b54611ecb565b60c0820152612b61612023565b60e082015282610100820152826101208201520152565b61ffff8091169081146110195760010190565b61ffff9081612b9861427b565b1691600180840180941161101957612baf84611ad4565b93612bbd6040519586611a9f565b808552612bcc601f1991611ad4565b015f5b818110612c2a57505083816001905b612be9575b50505050565b81519084811691821015612c2457612c18612c1e92612c07836137c8565b612c118287611eb7565b5284611eb7565b50612b78565b82612bde565b50612be3565b602090612c35612afa565b82828901015201612bcf565b600382101561095f5752565b90612c56612087565b9161ffff90612c6782825116614323565b9160e082019081515192818151168752602091828201918251600381101561095f57612c9590858b01612c41565b8387015160408a01526040810196875160608b015260a0820195865160808c01525160a08b0152828251166040519063ba945d5b60e01b82526004820152858160248160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610395578b9689915f93612e34575b5060a0939291612d9191612db298999a64ffffffffff80951660c08d0152612d44815183815191015190612a90565b60e08d01526101009b838d820152612d5f84600184516145dd565b610160820152612d71845f84516145dd565b6101808201526101a0612d868584515161460e565b91015251015161460e565b6101c08d01526080820151166101e08c015201516102008a01525116614632565b61022087015251600381101561095f57600103612e2f5790612e27929160018060701b038351511691612e1960e0880191612e13612e0d612df4878651614731565b966101208c01978852670de0b6b3a76400009551614731565b84614795565b90611f54565b0490860152519051906147b0565b610140830152565b505050565b939250959650508482813d8311612e7b575b612e508183611a9f565b81010312610144578a96612d9189612db297612e6d60a096611e98565b949550915091989796612d15565b503d612e46565b90612ecd612efc925f6020604051612e9b604082611a9f565b8281520152612ebf60405193849263e400dd1560e01b602085015260248401612899565b03601f198101835282611a9f565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316612f6d565b5090565b60208101612f1061091382612139565b600381101561095f578015612f5e57600203612f5057612640612f35612f3b93611e84565b91612139565b5115612f45575f90565b6305af37b160e31b90565b50634633ef2760e01b919050565b5063a1f354f760e01b92915050565b9160405191612f7d604084611a9f565b5f83525f8060208501928184528596602082519201905afa923d1561301c573d906001600160401b038211611ac05760405191612fc4601f8201601f191660200184611a9f565b82523d5f602084013e5b8194159081159052612fde575050565b6020815191015163ffffffff60e01b9181838093169160048110613006575b50509050169052565b8391925060040360031b1b161681905f80612ffd565b606090612fce565b5f929160019182805b6130375750505050565b815161ffff821610156130785761304e8184613b1e565b51613063575b61305d90612b78565b8361302d565b9461307061305d91612aec565b959050613054565b612be3565b600192909183805b613092575b505050505090565b83519061ffff8116918210156130f757826130ea926130b18383613b1e565b51156130f057612c18916130c86130ce9289611eb7565b516140df565b976130d881612aec565b986130e38288611eb7565b5285611eb7565b84613085565b5050612b78565b5061308a565b519063ffffffff8216820361014457565b9091604091825161311f8482611a9f565b5f81525f6020809201526131316122e1565b936131ab815163473b057f60e11b84820152836024820152876044820152878560648301375f6064898301015261317c606482601f19601f8c01168101036044810184520182611a9f565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316612f6d565b939096878051156132d15750600511610144573560d81c855282518301906060848484019303126101445782840151936001600160401b03948581116101445781019483603f8701121561014457848601519561320787611ad4565b9661321485519889611a9f565b808852848789019160051b830101918683116101445785889101915b8383106132b95750505050828201519081116101445781019280603f85011215610144578484015161326181611ad4565b9461326e85519687611a9f565b818652848787019260051b8201019283116101445784879101915b8383106132a9575050505060606132a091016130fd565b50850152830152565b8251815291810191879101613289565b81906132c484612932565b8152019101908790613230565b97505050505050565b8051916132e5612b8b565b91602091602082019384526132f8613f42565b906040916040840152613309614821565b6060938401526001600160e01b031961332187613dc7565b166133ef579360208601905f5b825180518210156133e457613357829184519061334f61ffff948592611eb7565b5116906140c5565b156133db576133769083519061336e848751611eb7565b511690611eb7565b519086820151600381101561095f57868a6001948489878096146133a2575b5050505050505b0161332e565b60e06133b2930151930151611eb7565b5164ffffffffff8d51168b83015281528260c082015282608082015201525f868a828489613395565b5060019061339c565b505050505050509050565b945050505050565b91909160208101519261341361ffff60208301511680956140c5565b156136f85764ffffffffff60206134308451966040860151611eb7565b510151166040518095630dfee59360e41b8252610220600483015261028482019064ffffffffff8151166102248401526020810151916060610244850152825180915260206102a485019301905f5b8181106136db5750505060400151906102231983820301610264840152602080835192838152019201905f5b8181106136c25750505081906040936134c76024840187612148565b61020483015203817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015610395575f945f91613680575b5084601081101561095f5715613559575b5061352584613700565b1561352e575050565b6135548161ffff6020604064ffffffffff6101a083970151169601519201511690611eb7565b510152565b909350613573602083015161ffff60208701511690611eb7565b519060a08201918251613584611fe4565b508051906020810151906040810151606082015160808301519060a08401519260e060c086015195015195604051976135bf6101008a611a9f565b8852602088015260408701526060860152608085015260a084015260c083015260e082015261360060018060a01b0388511661ffff60208a01511690613b1e565b608083015261365b612425670de0b6b3a764000060608801958a875196613625611ecb565b5087519760406020820151910151906040519961364360608c611a9f565b8a5260208a0152604089015260c08101978852614e79565b93601085101561095f57846136775750505190525b925f61351b565b52506136709050565b9450506040843d6040116136ba575b8161369c60409383611a9f565b8101031261014457835193601085101561014457602001515f61350a565b3d915061368f565b82518452899450602093840193909201916001016134ab565b825161ffff1685528a95506020948501949092019160010161347f565b506004925050565b601081101561095f5760018110159081613718575090565b60049150111590565b6040516366fb6cf760e11b815261ffff9190911660048201526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610395575f9161377d575090565b90506020813d6020116137ad575b8161379860209383611a9f565b81010312610144575160038110156101445790565b3d915061378b565b519065ffffffffffff8216820361014457565b906137d1612afa565b916137db81614323565b60408051632db2b92f60e01b815290926001600160a01b037f000000000000000000000000000000000000000000000000000000000000000081169391926004929186828581895afa9182156139c5575f92613a87575b5061ffff851689528251916003831015613a7457613854602093848c01612c41565b87840151888b015287518097630eb3d65f60e21b8252818760a09a8b935afa908115613a6a579186939185935f916139df575b5060608d01526060860151898d015261389e614821565b60c08d015264ffffffffff80911642109081156139cf575b5015156101208c015288516318160ddd60e01b815292839182907f0000000000000000000000000000000000000000000000000000000000000000165afa9182156139c5575f92613997575b505015156101408801528051600381101561398457600214613975575b519060038210156139625750600103612e2f579061394061395893926148ad565b908160e08701528501519180860151910151916149b1565b1515610100830152565b602190634e487b7160e01b5f525260245ffd5b8381015160e08801515261391f565b602183634e487b7160e01b5f525260245ffd5b90809250813d83116139be575b6139ae8183611a9f565b8101031261014457515f80613902565b503d6139a4565b87513d5f823e3d90fd5b905060808601511642105f6138b6565b93505092508782813d8311613a63575b6139f98183611a9f565b810103126101445785928492613a5860808c5192613a178d85611a9f565b613a20816137b5565b8452613a2d8782016137b5565b878501528d613a3d8183016137b5565b90850152613a4d606082016137b5565b6060850152016137b5565b60808201525f613887565b503d6139ef565b89513d5f823e3d90fd5b602185634e487b7160e01b5f525260245ffd5b91508682813d8311613ac0575b613a9e8183611a9f565b8101031261014457613abb6020613ab484611e98565b9301611e98565b613832565b503d613a94565b3580151581036101445790565b91908260a091031261014457604051613aee60a082611a9f565b60806121248183958051855260208101516020860152604081015160408601526060810151606086015201611e98565b613b499160a091613b2d61205b565b5060405163423bc4cd60e11b8152938492839260048401612899565b0381600180851b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610395575f91613b86575090565b905060a03d60a011613bb5575b613b9d8183611a9f565b810160a08282031261014457613bb291613ad4565b90565b503d613b93565b9190613bc66124b4565b5060405163637e4c5f60e11b815292613be3906004850190612148565b6101e48301526102048201526101a0908181610224817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa918215610395575f92613c3757505090565b809192503d8211613ca6575b613c4d8184611a9f565b820190828203126101445760405191613c67608084611a9f565b805160108110156101445761018092613c97918552613c898160208501612847565b602086015260e08301613ad4565b60408401520151606082015290565b503d613c43565b5f811215613d1257613cbe90614aba565b905b5f81128015613cff5715613cfa57613cd790614aba565b670de0b6b3a76400009182810292818404149015171561101957613bb291612aa8565b613cd7565b50670de0b6b3a7640000613bb292614aca565b90613cc0565b6080810151518015613dc1575f12602082015190600382101561095f576001809203613dac575f92600160541b9290815b613d5e575b505015613d59575090565b905090565b909384613d6b8286611f67565b1115613da657613d7b8482611eaa565b851c9083613d8a818486614afe565b151503613d9c575093805b9190613d49565b9490935080613d95565b93613d4e565b9150505f14613db9575f90565b600160541b90565b50505f90565b80516040516367f855cb60e11b815264ffffffffff91821691906080816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610395575f91613ec0575b50613e3460ff6020809301511684611eaa565b4211613eb057600f4201804211611019578311613ea0575f5b818501518051821015613e965782613e7361ffff613e6c858895611eb7565b51166148ad565b015116841115613e8557600101613e4d565b5063109b0bcb60e01b949350505050565b5050505050505f90565b50633b5b5bb360e21b9392505050565b5063745f371d60e01b9392505050565b90506080813d608011613f3a575b81613edb60809383611a9f565b810103126101445760405190613ef2608083611a9f565b613efb81612932565b8252602081015160ff8116810361014457613f2f916060916020850152613f24604082016130fd565b6040850152016130fd565b60608201525f613e21565b3d9150613ece565b61ffff9081613f4f61427b565b1691600180840180941161101957613f6684611ad4565b93613f746040519586611a9f565b808552613f83601f1991611ad4565b015f5b818110613fc357505083816001905b613f9f5750505050565b81519084811691821015612c2457612c18613fbd92612c0783614632565b82613f95565b602090613fce61205b565b82828901015201613f86565b613fe381611e84565b60208201906020613fff63ffffffff60e01b92610ed085612139565b015116801515806140b4575b6140ad575080612640612f3561402661254a61402c95612139565b94611e84565b905f608082019280845251139161405d60a08301519461405460e085019686885151916145dd565b94859185614b4d565b1561409d5761408993604061407a61408393519251518351614e33565b91015190612a90565b90614c3f565b15614092575f90565b63888a778560e01b90565b50630c997c0b60e41b9392505050565b9250505090565b50631d7319ed60e01b81141561400b565b9061ffff1680151591826140d857505090565b5111919050565b9190916140ea61220b565b9261ffff906141366140ff8385511683613b1e565b9182608086015260e0850151519360018060a01b038216885280865116602089015283606089015284608089015285511690612e82565b6101a086015280518015612be357916141d6915f6141e195941360408801526141c761416383835161460e565b9260a0890193845261417960a087015184614cad565b60c08a015261419761418c828551614e33565b604085015190612a90565b60e08a01526141a586614d1f565b6101408b01526101008a01908152925160408701516060880151929091614d53565b61012088015251905190614db6565b610160850152613d18565b610180830152565b9291906141f4612ac6565b5061420a60a08501518260e087015151916145dd565b6020850151600381101561095f576001148061425d575b602061ffff614237929751169401515182614df1565b9160405193614247608086611a9f565b8452151560208401526040830152606082015290565b50614237602061ffff6142728486888b614b4d565b92505050614221565b60405163764bc84160e11b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610395575f916142cb575090565b90506020813d6020116142f7575b816142e660209383611a9f565b8101031261014457613bb290612932565b3d91506142d9565b519062ffffff8216820361014457565b51906001600160681b038216820361014457565b60405f60a0825161433560c082611a9f565b828152826020820152614346611f74565b84820152614352611fe4565b60608201526080810183905201528051634c95f2ed60e11b815261ffff9290921660048301526103609081836024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9283156145d3575f936143c1575b50505090565b8281929394503d85116145cc575b6143d98183611a9f565b810103928312610144578151926143f160c085611a9f565b81516003811015610144578452602082015160208501526101e080603f19830112610144578351916144238284611a9f565b838501516001600160701b0381168103610144578352614445606085016142ff565b6020840152614456608085016142ff565b8584015261446660a085016130fd565b606084015261447760c085016142ff565b608084015261448860e085016142ff565b60a084015261010092839261449e84870161430f565b60c08301526101206144b181880161430f565b60e084015261451f610140926144c8848a016142ff565b87860152610160926144db848b016142ff565b90860152610180936144ee858b016130fd565b908601526101a092614501848b016142ff565b908601526101c093614514858b016142ff565b9086015288016142ff565b9083015261453061020087016142ff565b908201528686015261021f190112610144578261455261034094519283611a9f565b610220830151825261024083015160208301526102608301519082015261028082015160608201526102a082015160808201526102c082015160a08201526102e082015160c082015261030082015160e082015260608401526145b86103208201611e98565b6080840152015160a08201525f80806143bb565b503d6143cf565b50513d5f823e3d90fd5b90156145f357604061407a613bb2938351614e33565b606061407a613bb2936146096020850151614aba565b614e33565b613bb291670de0b6b3a7640000915f81121561462d5761462d90614aba565b614aca565b9061463b61205b565b60405163775cf42b60e11b815261ffff90931660048401529160a0816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610395575f905f5f935f925f916146c4575b5064ffffffffff9485938480931660808a01526060890152166040870152166020850152168252565b94505050505060a0813d60a011614729575b816146e360a09383611a9f565b81010312610144576146f481611e98565b61470060208301611e98565b9061470d60408401611e98565b61471e608060608601519501611e98565b91929093915f61469b565b3d91506146d6565b5f81129190821561478f5761474590614aba565b905b5f81121561478a5761475890614aba565b670de0b6b3a7640000918281029281840414901517156110195761477b91612aa8565b9015613bb257613bb290614aba565b614758565b90614747565b9190915f838201938412911290801582169115161761101957565b90670de0b6b3a76400006147fe6147e462ffffff6101606147db63ffffffff61014088015116614aa0565b95015116614aa0565b925f851294855f146147f9576147f990614aba565b611f54565b0490808210156148195750905b15613bb257613bb290614aba565b90509061480b565b614829611ecb565b5060405163961be39160e01b81526060816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610395575f9161487a575090565b905060603d6060116148a6575b6148918183611a9f565b810160608282031261014457613bb2916128fe565b503d614887565b6148b5612023565b50604051634e8df16d60e01b815261ffff91909116600482015260e0816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610395575f91614912575090565b905060e0813d60e0116149a9575b8161492d60e09383611a9f565b81010312610144576149a160c06040519261494960e085611a9f565b8051845261495960208201611e98565b602085015260408101516040850152614974606082016128b7565b6060850152614985608082016128b7565b608085015261499660a082016128b7565b60a0850152016128b7565b60c082015290565b3d9150614920565b60e08101805184036001600160781b031693919290918415614a97576149fb92526149f66149e58451602086015190612a90565b82516001600160701b031690614731565b6147b0565b915f83128015614a8f575f614a0f85614aba565b925b614a316906194049f30f7200000091614a2b838288614aca565b95611f54565b04941315614a6257508160a091614a506080614a5b9501918251614795565b905201918251612a90565b9052600190565b614a6f575b505050600190565b81608091614a5060a0614a859501918251614795565b90525f8080614a67565b5f8492614a11565b50505050505f90565b64e8d4a51000908181029181830414901517156110195790565b600160ff1b8114611019575f0390565b90614ad491611f54565b614ae8614ae18383612aa8565b9283611f54565b03614af05790565b600181018091116110195790565b90614b098183615140565b614a675782614b34575b82614b1d57505090565b9091506001810180911161101957613bb291615140565b91506001820180831161101957600160541b1191614b13565b5f841315614c1557614b6c62ffffff6101a06040840151015116614aa0565b614b8e60c083015151614b88670de0b6b3a76400008098614c1d565b92614c1d565b12614c0c5760c0820151159384614bda575b5083614bc3575b5082614bb257505090565b610100919250015115159015151490565b5160e082015161ffff90811691161492505f614ba7565b909350614c04614bf560408401519260208501515193614c1d565b91670853a0d2313c0000614c1d565b12925f614ba0565b50505050600190565b505050505f90565b81810292915f8212600160ff1b82141661101957818405149015171561101957565b90915f831315614ca657614c9b6001614c9584614c9083614c8a60a0614c846080614ca19b01515195614c7f60e08201515193849201515f89139061515d565b61460e565b9461460e565b98614795565b614c1d565b94612a90565b90614c1d565b131590565b5050505f90565b614cc290606061407a8251945f86139061516e565b905f811215614d1957614cd490614aba565b905b5f81128015614d0557613bb292670de0b6b3a764000092614cff9215612e1357612e1390614aba565b04614aba565b50670de0b6b3a764000090613bb292614aca565b90614cd6565b90613bb260e0830151516080840193614d3f82865160a084015190615182565b9451519160606040830151920151926151b8565b670de0b6b3a7640000614daa93614d9c614da293614d966001614d7d65ffffffffffff988461460e565b94614d9062ffffff602083015116614aa0565b93615ad8565b90614795565b90614aca565b925116614aa0565b80821315613d59575090565b905f8213801590614de9575b613dc157670de0b6b3a76400009182810292818404149015171561101957613bb291612aa8565b508015614dc2565b905f821315613dc1575f811315614e2557670de0b6b3a76400009182810292818404149015171561101957613bb291612aa8565b5060016001607f1b03919050565b5f81128015614e6157613bb292614e5c92670de0b6b3a7640000921561462d5761462d90614aba565b614aba565b50670de0b6b3a764000091614e7591611f54565b0490565b909192614e846124b4565b936080830151908160408701526020840151600381101561095f5760010361512b5760e08401916060835101511561511557604086015160e087015161507d575b614ed0818351614795565b90801580615075575b61505d575f8212156150565788614eef83614aba565b84515f81121561505057614f0290614aba565b905b1395861561503d575b86614fd1575b50614f2091858a8a615355565b601081101561095f5780614fbd575082849182614f76575b5050614f6057511561308a57613bb294614f51946159f5565b614f596124b4565b5082612302565b505050505050614f6e6124b4565b506007815290565b614f8b92505f614c7f911360a089015161515d565b670de0b6b3a7640000614fb460c088015151612e1362ffffff61018060408c0151015116614aa0565b0412825f614f38565b95505050505050613bb29150614f596124b4565b9050610120880151615024575160a0015161500c5788614ff18389615234565b614ffb575f614f13565b505050505050505050614f6e6124b4565b505050505050505061501c6124b4565b506009815290565b5050505050505050506150356124b4565b506008815290565b955061504a838551615200565b95614f0d565b90614f04565b8882614eef565b505050505050505061506d6124b4565b50600b815290565b508115614ed9565b64ffffffffff806101008901511690608084015116036150fe576150a2818351615200565b156150ef575f8112156150e9576150b881614aba565b82515f8112156150e3576150cb90614aba565b905b1315614ec557506150de8151614aba565b614ec5565b906150cd565b806150b8565b5050505050505061506d6124b4565b5050505050505061510d6124b4565b50600a815290565b5050505050506151236124b4565b506001815290565b50505050506151386124b4565b50600f815290565b61515460e082019182519384519452614d1f565b92909151521290565b9015615167575190565b6020015190565b901561517b576080015190565b60a0015190565b906151b2906151ac613bb294614d966151a16020870151928751614e33565b604087015190612a90565b92614cad565b90612a90565b6151f7670de0b6b3a7640000614daa94614d9c602094614d9660026151e465ffffffffffff998461460e565b94614d9062ffffff604083015116614aa0565b93015116614aa0565b905f8213918261522a575b821561521657505090565b5f13915081615223575090565b5f91501390565b5f8212925061520b565b9060808201515160a083019161525283516020815191015190612a90565b615265836152608484614795565b612a90565b5f811291821561534e5761527882614aba565b905b5f8112156153485761528b90614aba565b905b139182615318575b5050614c0c576152ac6152ce93515f83139061515d565b916152b78282615200565b156152ea57505f8112156152e557614d9690614aba565b60409091015160e001516001600160681b03161290565b614d96565b614d96915f811215615312576152ff90614aba565b905b5f8112156151b2576151b290614aba565b90615301565b909150156153435761532990614aba565b604085015160c001516001600160681b0316125f80615295565b615329565b9061528d565b819061527a565b919060808301519160a084019061537482516020815191015190612a90565b61537f878651614795565b15928315806159e8575b6159cd575b6153a08382518a60408b015191615b23565b908815158061599f575b615990575160c0880151826153cb6153c0612482565b965f8b5113856145dd565b9189515f81135f14615964576153e2908551612a90565b8452604084016153f8815160408d015190612a90565b90525b6154116154078b615d7b565b60c0860151612a90565b60c08501528b875281602088015261545b61542c858c614cad565b5f81121561595e5761545061544082614aba565b8451808212156159575750614aba565b8060408b0152612a90565b608088015261547360208b0151604089015190612a90565b60208b01526154888151604089015190614795565b8152898c8151948961549a8388615200565b1561593b5761557e9461556e615577936154f6865f614d969812805f14615934578c6154c583614aba565b5f821291821561592e576154d890614aba565b905b1215615918575015615912576154ef81614aba565b809b615cd2565b966155078b604083019b8c51615cd2565b94615515866152608b614aba565b925f8413156159035761554d61554561553360809389519088615da5565b955b6060850196875283850151614795565b855190612a90565b910152602061556181830151845190614795565b9101528251905190612a90565b90528551612a90565b9187612a90565b90525b61558b8a82614795565b908189526155998282615200565b9182156158e8575b50506158bc575b8651806158ab575f5b60608901525f81131561587f576155c9908251614795565b8152604081016155df815160408a015190614795565b90525b60c06155f96155f089615d7b565b82840151614795565b9101525f608060208b01948086520151138061586f575b61586157614d9661568692614d9c9960408a0151935f81125f1461585b5761563790614aba565b905b5f926156458282615200565b6157c5575b50508161565691611f67565b90670de0b6b3a76400009a8b9260a061567d8562ffffff93614d9c8560808c015116614aa0565b96015116614aa0565b60a08251015261014060a060c08701519251015195015115159067016345785d8a0000958681028115978282041488171561101957889004926702c68af0bb1400009788830298838a04141715611019575f9860209804936156f96156ef866152608487612a90565b938a8a0151612a90565b8989015261570b898501918251614795565b905288146157a757819261572760406157309401918251614795565b90528251614795565b90525b84146157705750808201805160608601528390525b015112908115615762575b501561575e57600690565b5f90565b5f915060600151125f615753565b60600151838112615782575b50615748565b61578e61579d91614aba565b80606087015283830151612a90565b828201525f61577c565b6157b960406157be9301938451614795565b614795565b9052615733565b919250905f82128015615855576157db83614aba565b5f831290811561584e576157ee84614aba565b905b136158065750505050615656815b91905f61564a565b6156569361583d9361583892156158485761582090614aba565b925b156158425761583090614aba565b915b85611f54565b612aa8565b6157fe565b91615832565b92615822565b83906157f0565b826157db565b90615639565b505050505050505050600c90565b5061587985615b4a565b15615610565b61588e60208301918251612a90565b9052606081016158a4815160408a015190614795565b90526155e2565b6158b75f82138361516e565b6155b1565b64ffffffffff60808801511664ffffffffff81146110195760010164ffffffffff1660808801526155a8565b159150816158f9575b505f806155a1565b905015155f6158f1565b50608061554d61554585615535565b806154ef565b159050615928576154ef8c614aba565b8b6154ef565b906154da565b8c826154c5565b50505090506040915001615950848251614795565b9052615581565b9050614aba565b80615450565b61597360208601918251614795565b905260608401615989815160408d015190612a90565b90526153fb565b50505050505050505050600590565b506159aa8983613cad565b5f6040880151135f146159c2576080870151106153aa565b6080870151116153aa565b602086016159e18151606088015190614795565b905261538e565b505f606086015113615389565b9360e08501515193615a89575b5060605f91015112615a49575b50615a3e906080830192615a2a82855160a084015190615182565b9351519160606040830151920151926151b8565b131561575e57600690565b615a5e5f670de0b6b3a7640000809386615b74565b15615a81575f615a6f918385615b74565b15615a7a575f615a0f565b5050600690565b505050600690565b602060808601510151615aa865ffffffffffff60608801515116614aa0565b13615ace576001615aba918487615b74565b15615ac5575f615a02565b50505050600690565b5050505050600690565b90615b17613bb293615af363ffffffff606085015116614aa0565b935f811215615b1d57615b0590614aba565b925b516001600160701b031690611f54565b91614aca565b92615b07565b91615b39613bb294936020815191015190612a90565b90516001600160701b031691615c3f565b60408101518015613dc1575f1215615b6c57608001516001600160601b031490565b608001511590565b9291615c0c614ca193670de0b6b3a76400009360808701519681615b9a89938451614e33565b615bda615bad6040860192835190612a90565b91615bd2614e5c8560a0880151986040890199615bcc8b519251614aba565b90615b23565b905190612a90565b80821215615c3857505b809415615c12575b5091615c049160209360608b51935192015192614d53565b960151614795565b93614aca565b60209391945091615c04925f81125f14615c31575b9491935091615bec565b505f615c27565b9050615be4565b90915f811215615ccc57615c5290614aba565b915b600183901b926001600160ff1b0381160361101957816157b9615c7b615c81936002614c1d565b85614795565b905f811280615ca35750670de0b6b3a764000092613bb2949261462d92614aca565b670de0b6b3a764000093615838614cff94613bb297946147f9945f146147f9576147f990614aba565b91615c54565b9091905f8212908115615d7557615ce883614aba565b84146140ad575f811215615d6f57615cff90614aba565b915b5f811315615d3457613bb2935f811215615d2e57615d1e90614aba565b915b15615b1757615b1790614aba565b91615d20565b614e5c929161583891613bb2955f81125f14615d6957615d5390614aba565b915b15615d6357615d6390614aba565b92611f54565b91615d55565b91615d01565b82615ce8565b613bb290606081515f81125f14615d9f57615d9590614aba565b915b015190614c1d565b91615d97565b919081811315615dca5761583882615dbd9394611f54565b9080821215613d59575090565b5080821215613d5957509056",
}

// Lens is an auto generated Go binding around an Ethereum contract.
type Lens struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Lens) GetABI() abi.ABI {
	return c.abi
}

// NewLens creates a new instance of Lens.
func NewLens() *Lens {
	parsed, err := LensMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Lens{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Lens) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address exchange_, address orders_, address feed_, address vault_, address governance_) returns()
func (lens *Lens) PackConstructor(exchange_ common.Address, orders_ common.Address, feed_ common.Address, vault_ common.Address, governance_ common.Address) []byte {
	enc, err := lens.abi.Pack("", exchange_, orders_, feed_, vault_, governance_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAccounts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbb06c45d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accounts(address[] accounts_) view returns((address,int256,(address,uint16,bool,(int256,int256,int256,int256,uint40),uint256,int256,int256,int256,int256,int256,int256,int256,uint256,(bool,bytes4))[])[] views)
func (lens *Lens) PackAccounts(accounts []common.Address) []byte {
	enc, err := lens.abi.Pack("accounts", accounts)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccounts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbb06c45d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function accounts(address[] accounts_) view returns((address,int256,(address,uint16,bool,(int256,int256,int256,int256,uint40),uint256,int256,int256,int256,int256,int256,int256,int256,uint256,(bool,bytes4))[])[] views)
func (lens *Lens) TryPackAccounts(accounts []common.Address) ([]byte, error) {
	return lens.abi.Pack("accounts", accounts)
}

// UnpackAccounts is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbb06c45d.
//
// Solidity: function accounts(address[] accounts_) view returns((address,int256,(address,uint16,bool,(int256,int256,int256,int256,uint40),uint256,int256,int256,int256,int256,int256,int256,int256,uint256,(bool,bytes4))[])[] views)
func (lens *Lens) UnpackAccounts(data []byte) ([]AccountView, error) {
	out, err := lens.abi.Unpack("accounts", data)
	if err != nil {
		return *new([]AccountView), err
	}
	out0 := *abi.ConvertType(out[0], new([]AccountView)).(*[]AccountView)
	return out0, nil
}

// PackCanCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda1d7c6a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function canCancel((address,uint16,int256,int256,uint256,uint256,bool,bool,uint40,uint40,uint40,uint40,uint64,uint40,int256)[] orders_, address caller) view returns((bool,bytes4)[] verdicts)
func (lens *Lens) PackCanCancel(orders []Order, caller common.Address) []byte {
	enc, err := lens.abi.Pack("canCancel", orders, caller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCanCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda1d7c6a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function canCancel((address,uint16,int256,int256,uint256,uint256,bool,bool,uint40,uint40,uint40,uint40,uint64,uint40,int256)[] orders_, address caller) view returns((bool,bytes4)[] verdicts)
func (lens *Lens) TryPackCanCancel(orders []Order, caller common.Address) ([]byte, error) {
	return lens.abi.Pack("canCancel", orders, caller)
}

// UnpackCanCancel is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xda1d7c6a.
//
// Solidity: function canCancel((address,uint16,int256,int256,uint256,uint256,bool,bool,uint40,uint40,uint40,uint40,uint64,uint40,int256)[] orders_, address caller) view returns((bool,bytes4)[] verdicts)
func (lens *Lens) UnpackCanCancel(data []byte) ([]Verdict, error) {
	out, err := lens.abi.Unpack("canCancel", data)
	if err != nil {
		return *new([]Verdict), err
	}
	out0 := *abi.ConvertType(out[0], new([]Verdict)).(*[]Verdict)
	return out0, nil
}

// PackCanDeleverage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xebe961a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function canDeleverage((address,uint16)[] targets, address caller) view returns((bool,bytes4)[] verdicts)
func (lens *Lens) PackCanDeleverage(targets []Target, caller common.Address) []byte {
	enc, err := lens.abi.Pack("canDeleverage", targets, caller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCanDeleverage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xebe961a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function canDeleverage((address,uint16)[] targets, address caller) view returns((bool,bytes4)[] verdicts)
func (lens *Lens) TryPackCanDeleverage(targets []Target, caller common.Address) ([]byte, error) {
	return lens.abi.Pack("canDeleverage", targets, caller)
}

// UnpackCanDeleverage is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xebe961a6.
//
// Solidity: function canDeleverage((address,uint16)[] targets, address caller) view returns((bool,bytes4)[] verdicts)
func (lens *Lens) UnpackCanDeleverage(data []byte) ([]Verdict, error) {
	out, err := lens.abi.Unpack("canDeleverage", data)
	if err != nil {
		return *new([]Verdict), err
	}
	out0 := *abi.ConvertType(out[0], new([]Verdict)).(*[]Verdict)
	return out0, nil
}

// PackCanExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9fc6db96.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function canExecute(bytes update, (address,uint16,int256,int256,uint256,uint256,bool,bool,uint40,uint40,uint40,uint40,uint64,uint40,int256)[] orders_) view returns((bool,bytes4) verdict, uint8[] faults)
func (lens *Lens) PackCanExecute(update []byte, orders []Order) []byte {
	enc, err := lens.abi.Pack("canExecute", update, orders)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCanExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9fc6db96.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function canExecute(bytes update, (address,uint16,int256,int256,uint256,uint256,bool,bool,uint40,uint40,uint40,uint40,uint64,uint40,int256)[] orders_) view returns((bool,bytes4) verdict, uint8[] faults)
func (lens *Lens) TryPackCanExecute(update []byte, orders []Order) ([]byte, error) {
	return lens.abi.Pack("canExecute", update, orders)
}

// CanExecuteOutput serves as a container for the return parameters of contract
// method CanExecute.
type CanExecuteOutput struct {
	Verdict Verdict
	Faults  []uint8
}

// UnpackCanExecute is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9fc6db96.
//
// Solidity: function canExecute(bytes update, (address,uint16,int256,int256,uint256,uint256,bool,bool,uint40,uint40,uint40,uint40,uint64,uint40,int256)[] orders_) view returns((bool,bytes4) verdict, uint8[] faults)
func (lens *Lens) UnpackCanExecute(data []byte) (CanExecuteOutput, error) {
	out, err := lens.abi.Unpack("canExecute", data)
	outstruct := new(CanExecuteOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Verdict = *abi.ConvertType(out[0], new(Verdict)).(*Verdict)
	outstruct.Faults = *abi.ConvertType(out[1], new([]uint8)).(*[]uint8)
	return *outstruct, nil
}

// PackCanLiquidate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b73ad31.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function canLiquidate((address,uint16)[] targets) view returns((bool,bytes4)[] verdicts)
func (lens *Lens) PackCanLiquidate(targets []Target) []byte {
	enc, err := lens.abi.Pack("canLiquidate", targets)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCanLiquidate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b73ad31.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function canLiquidate((address,uint16)[] targets) view returns((bool,bytes4)[] verdicts)
func (lens *Lens) TryPackCanLiquidate(targets []Target) ([]byte, error) {
	return lens.abi.Pack("canLiquidate", targets)
}

// UnpackCanLiquidate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6b73ad31.
//
// Solidity: function canLiquidate((address,uint16)[] targets) view returns((bool,bytes4)[] verdicts)
func (lens *Lens) UnpackCanLiquidate(data []byte) ([]Verdict, error) {
	out, err := lens.abi.Unpack("canLiquidate", data)
	if err != nil {
		return *new([]Verdict), err
	}
	out0 := *abi.ConvertType(out[0], new([]Verdict)).(*[]Verdict)
	return out0, nil
}

// PackCanPush is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd89192b6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function canPush(bytes update) view returns((bool,bytes4) verdict)
func (lens *Lens) PackCanPush(update []byte) []byte {
	enc, err := lens.abi.Pack("canPush", update)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCanPush is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd89192b6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function canPush(bytes update) view returns((bool,bytes4) verdict)
func (lens *Lens) TryPackCanPush(update []byte) ([]byte, error) {
	return lens.abi.Pack("canPush", update)
}

// UnpackCanPush is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd89192b6.
//
// Solidity: function canPush(bytes update) view returns((bool,bytes4) verdict)
func (lens *Lens) UnpackCanPush(data []byte) (Verdict, error) {
	out, err := lens.abi.Unpack("canPush", data)
	if err != nil {
		return *new(Verdict), err
	}
	out0 := *abi.ConvertType(out[0], new(Verdict)).(*Verdict)
	return out0, nil
}

// PackCanReturnExpired is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x12b5eb8f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function canReturnExpired(address[] owners) view returns((bool,bytes4)[] verdicts)
func (lens *Lens) PackCanReturnExpired(owners []common.Address) []byte {
	enc, err := lens.abi.Pack("canReturnExpired", owners)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCanReturnExpired is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x12b5eb8f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function canReturnExpired(address[] owners) view returns((bool,bytes4)[] verdicts)
func (lens *Lens) TryPackCanReturnExpired(owners []common.Address) ([]byte, error) {
	return lens.abi.Pack("canReturnExpired", owners)
}

// UnpackCanReturnExpired is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x12b5eb8f.
//
// Solidity: function canReturnExpired(address[] owners) view returns((bool,bytes4)[] verdicts)
func (lens *Lens) UnpackCanReturnExpired(data []byte) ([]Verdict, error) {
	out, err := lens.abi.Unpack("canReturnExpired", data)
	if err != nil {
		return *new([]Verdict), err
	}
	out0 := *abi.ConvertType(out[0], new([]Verdict)).(*[]Verdict)
	return out0, nil
}

// PackCanSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70fadb39.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function canSettle((address,uint16)[] targets) view returns((bool,bytes4)[] verdicts)
func (lens *Lens) PackCanSettle(targets []Target) []byte {
	enc, err := lens.abi.Pack("canSettle", targets)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCanSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70fadb39.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function canSettle((address,uint16)[] targets) view returns((bool,bytes4)[] verdicts)
func (lens *Lens) TryPackCanSettle(targets []Target) ([]byte, error) {
	return lens.abi.Pack("canSettle", targets)
}

// UnpackCanSettle is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70fadb39.
//
// Solidity: function canSettle((address,uint16)[] targets) view returns((bool,bytes4)[] verdicts)
func (lens *Lens) UnpackCanSettle(data []byte) ([]Verdict, error) {
	out, err := lens.abi.Unpack("canSettle", data)
	if err != nil {
		return *new([]Verdict), err
	}
	out0 := *abi.ConvertType(out[0], new([]Verdict)).(*[]Verdict)
	return out0, nil
}

// PackCanSettleFunding is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbeff35c8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function canSettleFunding(uint16[] markets_) view returns((bool,bytes4)[] verdicts)
func (lens *Lens) PackCanSettleFunding(markets []uint16) []byte {
	enc, err := lens.abi.Pack("canSettleFunding", markets)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCanSettleFunding is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbeff35c8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function canSettleFunding(uint16[] markets_) view returns((bool,bytes4)[] verdicts)
func (lens *Lens) TryPackCanSettleFunding(markets []uint16) ([]byte, error) {
	return lens.abi.Pack("canSettleFunding", markets)
}

// UnpackCanSettleFunding is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbeff35c8.
//
// Solidity: function canSettleFunding(uint16[] markets_) view returns((bool,bytes4)[] verdicts)
func (lens *Lens) UnpackCanSettleFunding(data []byte) ([]Verdict, error) {
	out, err := lens.abi.Unpack("canSettleFunding", data)
	if err != nil {
		return *new([]Verdict), err
	}
	out0 := *abi.ConvertType(out[0], new([]Verdict)).(*[]Verdict)
	return out0, nil
}

// PackCanTrigger is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7db193d5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function canTrigger((address,uint16,int256,int256,uint256,uint256,bool,bool,uint40,uint40,uint40,uint40,uint64,uint40,int256)[] orders_) view returns((bool,bytes4)[] verdicts)
func (lens *Lens) PackCanTrigger(orders []Order) []byte {
	enc, err := lens.abi.Pack("canTrigger", orders)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCanTrigger is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7db193d5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function canTrigger((address,uint16,int256,int256,uint256,uint256,bool,bool,uint40,uint40,uint40,uint40,uint64,uint40,int256)[] orders_) view returns((bool,bytes4)[] verdicts)
func (lens *Lens) TryPackCanTrigger(orders []Order) ([]byte, error) {
	return lens.abi.Pack("canTrigger", orders)
}

// UnpackCanTrigger is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7db193d5.
//
// Solidity: function canTrigger((address,uint16,int256,int256,uint256,uint256,bool,bool,uint40,uint40,uint40,uint40,uint64,uint40,int256)[] orders_) view returns((bool,bytes4)[] verdicts)
func (lens *Lens) UnpackCanTrigger(data []byte) ([]Verdict, error) {
	out, err := lens.abi.Unpack("canTrigger", data)
	if err != nil {
		return *new([]Verdict), err
	}
	out0 := *abi.ConvertType(out[0], new([]Verdict)).(*[]Verdict)
	return out0, nil
}

// PackExchange is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd2f7265a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function exchange() view returns(address)
func (lens *Lens) PackExchange() []byte {
	enc, err := lens.abi.Pack("exchange")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExchange is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd2f7265a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function exchange() view returns(address)
func (lens *Lens) TryPackExchange() ([]byte, error) {
	return lens.abi.Pack("exchange")
}

// UnpackExchange is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd2f7265a.
//
// Solidity: function exchange() view returns(address)
func (lens *Lens) UnpackExchange(data []byte) (common.Address, error) {
	out, err := lens.abi.Unpack("exchange", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackFeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x37a7b7d8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function feed() view returns(address)
func (lens *Lens) PackFeed() []byte {
	enc, err := lens.abi.Pack("feed")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x37a7b7d8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function feed() view returns(address)
func (lens *Lens) TryPackFeed() ([]byte, error) {
	return lens.abi.Pack("feed")
}

// UnpackFeed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x37a7b7d8.
//
// Solidity: function feed() view returns(address)
func (lens *Lens) UnpackFeed(data []byte) (common.Address, error) {
	out, err := lens.abi.Unpack("feed", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGovernance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5aa6e675.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function governance() view returns(address)
func (lens *Lens) PackGovernance() []byte {
	enc, err := lens.abi.Pack("governance")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGovernance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5aa6e675.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function governance() view returns(address)
func (lens *Lens) TryPackGovernance() ([]byte, error) {
	return lens.abi.Pack("governance")
}

// UnpackGovernance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5aa6e675.
//
// Solidity: function governance() view returns(address)
func (lens *Lens) UnpackGovernance(data []byte) (common.Address, error) {
	out, err := lens.abi.Unpack("governance", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackMarkets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ac2a032.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function markets() view returns((uint16,uint8,bytes32,(uint112,uint24,uint24,uint32,uint24,uint24,uint104,uint104,uint24,uint24,uint32,uint24,uint24,uint24,uint24),(int256,int256,int256,int256,int256,int256,int256,uint256),(uint256,uint40,uint256,bool,bool,bool,bool),uint40,int256,uint256,int256,int256,int256,int256,int256,int256,uint40,uint256,(uint40,uint40,uint40,uint256,uint40))[] summaries)
func (lens *Lens) PackMarkets() []byte {
	enc, err := lens.abi.Pack("markets")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMarkets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ac2a032.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function markets() view returns((uint16,uint8,bytes32,(uint112,uint24,uint24,uint32,uint24,uint24,uint104,uint104,uint24,uint24,uint32,uint24,uint24,uint24,uint24),(int256,int256,int256,int256,int256,int256,int256,uint256),(uint256,uint40,uint256,bool,bool,bool,bool),uint40,int256,uint256,int256,int256,int256,int256,int256,int256,uint40,uint256,(uint40,uint40,uint40,uint256,uint40))[] summaries)
func (lens *Lens) TryPackMarkets() ([]byte, error) {
	return lens.abi.Pack("markets")
}

// UnpackMarkets is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3ac2a032.
//
// Solidity: function markets() view returns((uint16,uint8,bytes32,(uint112,uint24,uint24,uint32,uint24,uint24,uint104,uint104,uint24,uint24,uint32,uint24,uint24,uint24,uint24),(int256,int256,int256,int256,int256,int256,int256,uint256),(uint256,uint40,uint256,bool,bool,bool,bool),uint40,int256,uint256,int256,int256,int256,int256,int256,int256,uint40,uint256,(uint40,uint40,uint40,uint256,uint40))[] summaries)
func (lens *Lens) UnpackMarkets(data []byte) ([]MarketSummary, error) {
	out, err := lens.abi.Unpack("markets", data)
	if err != nil {
		return *new([]MarketSummary), err
	}
	out0 := *abi.ConvertType(out[0], new([]MarketSummary)).(*[]MarketSummary)
	return out0, nil
}

// PackOrders is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4fb764c9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function orders() view returns(address)
func (lens *Lens) PackOrders() []byte {
	enc, err := lens.abi.Pack("orders")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOrders is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4fb764c9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function orders() view returns(address)
func (lens *Lens) TryPackOrders() ([]byte, error) {
	return lens.abi.Pack("orders")
}

// UnpackOrders is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4fb764c9.
//
// Solidity: function orders() view returns(address)
func (lens *Lens) UnpackOrders(data []byte) (common.Address, error) {
	out, err := lens.abi.Unpack("orders", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16f0115b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pool() view returns(((int256,(int256,int256,int256),int256,int256,int256,int256,bool,uint16,bool,int256,bool,bool,bool),int256,uint256,int256,uint256,bool,(uint16,bool,int256,int256)[]) view_)
func (lens *Lens) PackPool() []byte {
	enc, err := lens.abi.Pack("pool")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16f0115b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pool() view returns(((int256,(int256,int256,int256),int256,int256,int256,int256,bool,uint16,bool,int256,bool,bool,bool),int256,uint256,int256,uint256,bool,(uint16,bool,int256,int256)[]) view_)
func (lens *Lens) TryPackPool() ([]byte, error) {
	return lens.abi.Pack("pool")
}

// UnpackPool is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x16f0115b.
//
// Solidity: function pool() view returns(((int256,(int256,int256,int256),int256,int256,int256,int256,bool,uint16,bool,int256,bool,bool,bool),int256,uint256,int256,uint256,bool,(uint16,bool,int256,int256)[]) view_)
func (lens *Lens) UnpackPool(data []byte) (PoolView, error) {
	out, err := lens.abi.Unpack("pool", data)
	if err != nil {
		return *new(PoolView), err
	}
	out0 := *abi.ConvertType(out[0], new(PoolView)).(*PoolView)
	return out0, nil
}

// PackPositions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf3b947e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function positions((address,uint16)[] targets) view returns((address,uint16,bool,(int256,int256,int256,int256,uint40),uint256,int256,int256,int256,int256,int256,int256,int256,uint256,(bool,bytes4))[] views)
func (lens *Lens) PackPositions(targets []Target) []byte {
	enc, err := lens.abi.Pack("positions", targets)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPositions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf3b947e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function positions((address,uint16)[] targets) view returns((address,uint16,bool,(int256,int256,int256,int256,uint40),uint256,int256,int256,int256,int256,int256,int256,int256,uint256,(bool,bytes4))[] views)
func (lens *Lens) TryPackPositions(targets []Target) ([]byte, error) {
	return lens.abi.Pack("positions", targets)
}

// UnpackPositions is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf3b947e2.
//
// Solidity: function positions((address,uint16)[] targets) view returns((address,uint16,bool,(int256,int256,int256,int256,uint40),uint256,int256,int256,int256,int256,int256,int256,int256,uint256,(bool,bytes4))[] views)
func (lens *Lens) UnpackPositions(data []byte) ([]PositionView, error) {
	out, err := lens.abi.Unpack("positions", data)
	if err != nil {
		return *new([]PositionView), err
	}
	out0 := *abi.ConvertType(out[0], new([]PositionView)).(*[]PositionView)
	return out0, nil
}

// PackPositionsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x92f0dacd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function positionsOf(address[] accounts_) view returns((address,uint16,bool,(int256,int256,int256,int256,uint40),uint256,int256,int256,int256,int256,int256,int256,int256,uint256,(bool,bytes4))[] views)
func (lens *Lens) PackPositionsOf(accounts []common.Address) []byte {
	enc, err := lens.abi.Pack("positionsOf", accounts)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPositionsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x92f0dacd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function positionsOf(address[] accounts_) view returns((address,uint16,bool,(int256,int256,int256,int256,uint40),uint256,int256,int256,int256,int256,int256,int256,int256,uint256,(bool,bytes4))[] views)
func (lens *Lens) TryPackPositionsOf(accounts []common.Address) ([]byte, error) {
	return lens.abi.Pack("positionsOf", accounts)
}

// UnpackPositionsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x92f0dacd.
//
// Solidity: function positionsOf(address[] accounts_) view returns((address,uint16,bool,(int256,int256,int256,int256,uint40),uint256,int256,int256,int256,int256,int256,int256,int256,uint256,(bool,bytes4))[] views)
func (lens *Lens) UnpackPositionsOf(data []byte) ([]PositionView, error) {
	out, err := lens.abi.Unpack("positionsOf", data)
	if err != nil {
		return *new([]PositionView), err
	}
	out0 := *abi.ConvertType(out[0], new([]PositionView)).(*[]PositionView)
	return out0, nil
}

// PackPreviewLiquidation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe400dd15.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function previewLiquidation(address account, uint16 market) view returns((int256,int256,int256,int256,int256,int256,int256,int256,int256,int256,(int256,int256,int256,int256,int256,int256),int256))
func (lens *Lens) PackPreviewLiquidation(account common.Address, market uint16) []byte {
	enc, err := lens.abi.Pack("previewLiquidation", account, market)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPreviewLiquidation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe400dd15.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function previewLiquidation(address account, uint16 market) view returns((int256,int256,int256,int256,int256,int256,int256,int256,int256,int256,(int256,int256,int256,int256,int256,int256),int256))
func (lens *Lens) TryPackPreviewLiquidation(account common.Address, market uint16) ([]byte, error) {
	return lens.abi.Pack("previewLiquidation", account, market)
}

// UnpackPreviewLiquidation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe400dd15.
//
// Solidity: function previewLiquidation(address account, uint16 market) view returns((int256,int256,int256,int256,int256,int256,int256,int256,int256,int256,(int256,int256,int256,int256,int256,int256),int256))
func (lens *Lens) UnpackPreviewLiquidation(data []byte) (Liquidation, error) {
	out, err := lens.abi.Unpack("previewLiquidation", data)
	if err != nil {
		return *new(Liquidation), err
	}
	out0 := *abi.ConvertType(out[0], new(Liquidation)).(*Liquidation)
	return out0, nil
}

// PackPreviewOrder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcd613cb2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function previewOrder((address,uint16,int256,int256,uint256,uint256,bool,bool,uint40) request, uint256 price) view returns((uint8,(uint8,(int256,int256,int256,int256,int256,int256),(int256,int256,int256,int256,uint40),int256),uint256,uint256,int256) estimate)
func (lens *Lens) PackPreviewOrder(request OrderRequest, price *big.Int) []byte {
	enc, err := lens.abi.Pack("previewOrder", request, price)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPreviewOrder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcd613cb2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function previewOrder((address,uint16,int256,int256,uint256,uint256,bool,bool,uint40) request, uint256 price) view returns((uint8,(uint8,(int256,int256,int256,int256,int256,int256),(int256,int256,int256,int256,uint40),int256),uint256,uint256,int256) estimate)
func (lens *Lens) TryPackPreviewOrder(request OrderRequest, price *big.Int) ([]byte, error) {
	return lens.abi.Pack("previewOrder", request, price)
}

// UnpackPreviewOrder is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcd613cb2.
//
// Solidity: function previewOrder((address,uint16,int256,int256,uint256,uint256,bool,bool,uint40) request, uint256 price) view returns((uint8,(uint8,(int256,int256,int256,int256,int256,int256),(int256,int256,int256,int256,uint40),int256),uint256,uint256,int256) estimate)
func (lens *Lens) UnpackPreviewOrder(data []byte) (OrderEstimate, error) {
	out, err := lens.abi.Unpack("previewOrder", data)
	if err != nil {
		return *new(OrderEstimate), err
	}
	out0 := *abi.ConvertType(out[0], new(OrderEstimate)).(*OrderEstimate)
	return out0, nil
}

// PackVault is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfbfa77cf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function vault() view returns(address)
func (lens *Lens) PackVault() []byte {
	enc, err := lens.abi.Pack("vault")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVault is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfbfa77cf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function vault() view returns(address)
func (lens *Lens) TryPackVault() ([]byte, error) {
	return lens.abi.Pack("vault")
}

// UnpackVault is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfbfa77cf.
//
// Solidity: function vault() view returns(address)
func (lens *Lens) UnpackVault(data []byte) (common.Address, error) {
	out, err := lens.abi.Unpack("vault", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (lens *Lens) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], lens.abi.Errors["UnknownMarket"].ID.Bytes()[:4]) {
		return lens.UnpackUnknownMarketError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// LensUnknownMarket represents a UnknownMarket error raised by the Lens contract.
type LensUnknownMarket struct {
	Market uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownMarket(uint16 market)
func LensUnknownMarketErrorID() common.Hash {
	return common.HexToHash("0xa1f354f71bb7655f53e883b9fac28dd468c72fceddf01cf780490e0f5d2fe749")
}

// UnpackUnknownMarketError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownMarket(uint16 market)
func (lens *Lens) UnpackUnknownMarketError(raw []byte) (*LensUnknownMarket, error) {
	out := new(LensUnknownMarket)
	if err := lens.abi.UnpackIntoInterface(out, "UnknownMarket", raw); err != nil {
		return nil, err
	}
	return out, nil
}

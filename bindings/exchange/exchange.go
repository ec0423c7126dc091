// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package exchange

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

// Fill is an auto generated low-level Go binding around an user-defined struct.
type Fill struct {
	SizeDelta   *big.Int
	Cost        *big.Int
	FundingPaid *big.Int
	RealizedPnl *big.Int
	PayoutCut   *big.Int
	Fee         *big.Int
}

// GlobalParams is an auto generated low-level Go binding around an user-defined struct.
type GlobalParams struct {
	MinMargin      *big.Int
	MinMaintenance *big.Int
	MinReward      *big.Int
	MaxReward      *big.Int
	Dust           *big.Int
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

// MarketView is an auto generated low-level Go binding around an user-defined struct.
type MarketView struct {
	Status          uint8
	Symbol          [32]byte
	Params          MarketParams
	Book            Book
	ReduceOnlyUntil *big.Int
	FinalPrice      *big.Int
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

// OrderPreview is an auto generated low-level Go binding around an user-defined struct.
type OrderPreview struct {
	Fault    uint8
	Fill     Fill
	Position Position
	Payout   *big.Int
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

// Position is an auto generated low-level Go binding around an user-defined struct.
type Position struct {
	Size          *big.Int
	Margin        *big.Int
	EntryNotional *big.Int
	FundingEntry  *big.Int
	Epoch         *big.Int
}

// ExchangeMetaData contains all meta data concerning the Exchange contract.
var ExchangeMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"asset_\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"feed_\",\"type\":\"address\",\"internalType\":\"contractIPriceFeed\"},{\"name\":\"orders_\",\"type\":\"address\",\"internalType\":\"contractIOrders\"},{\"name\":\"vault_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"governance_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"keeper_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"addMargin\",\"inputs\":[{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"amount\",\"type\":\"int256\",\"internalType\":\"Usd\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"asset\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIERC20\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"int256\",\"internalType\":\"Usd\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cash\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structCash\",\"components\":[{\"name\":\"lpCash\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"insurance\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"treasury\",\"type\":\"int256\",\"internalType\":\"Usd\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deleverage\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"closed\",\"type\":\"int256\",\"internalType\":\"Size\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"deposit\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"depositWithPermit\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"endMarket\",\"inputs\":[{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"finalPrice\",\"type\":\"uint256\",\"internalType\":\"Price\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"escrow\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"amount\",\"type\":\"int256\",\"internalType\":\"Usd\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"feed\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIPriceFeed\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"fill\",\"inputs\":[{\"name\":\"order\",\"type\":\"tuple\",\"internalType\":\"structOrder\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"sizeDelta\",\"type\":\"int256\",\"internalType\":\"Size\"},{\"name\":\"marginDelta\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"acceptablePrice\",\"type\":\"uint256\",\"internalType\":\"Price\"},{\"name\":\"triggerPrice\",\"type\":\"uint256\",\"internalType\":\"Price\"},{\"name\":\"triggerAbove\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"reduceOnly\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"epoch\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"expiry\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"createdAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"fillTime\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"number\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"keeperFee\",\"type\":\"int256\",\"internalType\":\"Usd\"}]},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"Price\"}],\"outputs\":[{\"name\":\"fault\",\"type\":\"uint8\",\"internalType\":\"enumFault\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"globalParams\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structGlobalParams\",\"components\":[{\"name\":\"minMargin\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"minMaintenance\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"minReward\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"maxReward\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"dust\",\"type\":\"uint48\",\"internalType\":\"uint48\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"governance\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isDelegate\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delegate\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"judge\",\"inputs\":[{\"name\":\"order\",\"type\":\"tuple\",\"internalType\":\"structOrder\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"sizeDelta\",\"type\":\"int256\",\"internalType\":\"Size\"},{\"name\":\"marginDelta\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"acceptablePrice\",\"type\":\"uint256\",\"internalType\":\"Price\"},{\"name\":\"triggerPrice\",\"type\":\"uint256\",\"internalType\":\"Price\"},{\"name\":\"triggerAbove\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"reduceOnly\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"epoch\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"expiry\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"createdAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"fillTime\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"number\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"keeperFee\",\"type\":\"int256\",\"internalType\":\"Usd\"}]},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"Price\"},{\"name\":\"safety\",\"type\":\"int256\",\"internalType\":\"Rate\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumFault\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"keeper\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"liquidate\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"credit\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structLiquidation\",\"components\":[{\"name\":\"closed\",\"type\":\"int256\",\"internalType\":\"Size\"},{\"name\":\"marginRatio\",\"type\":\"int256\",\"internalType\":\"Rate\"},{\"name\":\"penaltyRate\",\"type\":\"int256\",\"internalType\":\"Rate\"},{\"name\":\"penalty\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"reward\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"deficit\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"paidByInsurance\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"paidByPool\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"socialized\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"socializedPerUnit\",\"type\":\"int256\",\"internalType\":\"FundingIndex\"},{\"name\":\"fill\",\"type\":\"tuple\",\"internalType\":\"structFill\",\"components\":[{\"name\":\"sizeDelta\",\"type\":\"int256\",\"internalType\":\"Size\"},{\"name\":\"cost\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"fundingPaid\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"realizedPnl\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"payoutCut\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"fee\",\"type\":\"int256\",\"internalType\":\"Usd\"}]},{\"name\":\"payout\",\"type\":\"int256\",\"internalType\":\"Usd\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"listMarket\",\"inputs\":[{\"name\":\"symbol\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"tuple\",\"internalType\":\"structMarketParams\",\"components\":[{\"name\":\"skewScale\",\"type\":\"uint112\",\"internalType\":\"uint112\"},{\"name\":\"initialMargin\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"maintenanceMargin\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"sizeFactor\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"takerFee\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"makerFee\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"maxSkew\",\"type\":\"uint104\",\"internalType\":\"uint104\"},{\"name\":\"maxOpenInterest\",\"type\":\"uint104\",\"internalType\":\"uint104\"},{\"name\":\"minPenalty\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"maxPenalty\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"fundingFactor\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"fundingCap\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"lpShare\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"adlTrigger\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"adlTarget\",\"type\":\"uint24\",\"internalType\":\"uint24\"}]}],\"outputs\":[{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"marketCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"marketOf\",\"inputs\":[{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structMarketView\",\"components\":[{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumStatus\"},{\"name\":\"symbol\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"tuple\",\"internalType\":\"structMarketParams\",\"components\":[{\"name\":\"skewScale\",\"type\":\"uint112\",\"internalType\":\"uint112\"},{\"name\":\"initialMargin\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"maintenanceMargin\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"sizeFactor\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"takerFee\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"makerFee\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"maxSkew\",\"type\":\"uint104\",\"internalType\":\"uint104\"},{\"name\":\"maxOpenInterest\",\"type\":\"uint104\",\"internalType\":\"uint104\"},{\"name\":\"minPenalty\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"maxPenalty\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"fundingFactor\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"fundingCap\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"lpShare\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"adlTrigger\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"adlTarget\",\"type\":\"uint24\",\"internalType\":\"uint24\"}]},{\"name\":\"book\",\"type\":\"tuple\",\"internalType\":\"structBook\",\"components\":[{\"name\":\"longOpenInterest\",\"type\":\"int256\",\"internalType\":\"Size\"},{\"name\":\"shortOpenInterest\",\"type\":\"int256\",\"internalType\":\"Size\"},{\"name\":\"longEntry\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"shortEntry\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"fundingLong\",\"type\":\"int256\",\"internalType\":\"FundingIndex\"},{\"name\":\"fundingShort\",\"type\":\"int256\",\"internalType\":\"FundingIndex\"},{\"name\":\"fundingDebt\",\"type\":\"int256\",\"internalType\":\"int256\"},{\"name\":\"priceIntegral\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"reduceOnlyUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"finalPrice\",\"type\":\"uint256\",\"internalType\":\"Price\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"orders\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIOrders\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"payKeeper\",\"inputs\":[{\"name\":\"keeper_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"int256\",\"internalType\":\"Usd\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"poolDeposit\",\"inputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"poolSummary\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structPoolSummary\",\"components\":[{\"name\":\"nav\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"cash\",\"type\":\"tuple\",\"internalType\":\"structCash\",\"components\":[{\"name\":\"lpCash\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"insurance\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"treasury\",\"type\":\"int256\",\"internalType\":\"Usd\"}]},{\"name\":\"liveProfit\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"profit\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"sideReserve\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"fundingOwed\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"sideDue\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"worstMarket\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"worstIsLong\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"worstProfit\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"unsettled\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"pricedNow\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"stopped\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"poolWithdraw\",\"inputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"swept\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"sharesRemain\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"positionOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structPosition\",\"components\":[{\"name\":\"size\",\"type\":\"int256\",\"internalType\":\"Size\"},{\"name\":\"margin\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"entryNotional\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"fundingEntry\",\"type\":\"int256\",\"internalType\":\"FundingIndex\"},{\"name\":\"epoch\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"previewFill\",\"inputs\":[{\"name\":\"order\",\"type\":\"tuple\",\"internalType\":\"structOrder\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"sizeDelta\",\"type\":\"int256\",\"internalType\":\"Size\"},{\"name\":\"marginDelta\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"acceptablePrice\",\"type\":\"uint256\",\"internalType\":\"Price\"},{\"name\":\"triggerPrice\",\"type\":\"uint256\",\"internalType\":\"Price\"},{\"name\":\"triggerAbove\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"reduceOnly\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"epoch\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"expiry\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"createdAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"fillTime\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"number\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"keeperFee\",\"type\":\"int256\",\"internalType\":\"Usd\"}]},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"Price\"},{\"name\":\"safety\",\"type\":\"int256\",\"internalType\":\"Rate\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structOrderPreview\",\"components\":[{\"name\":\"fault\",\"type\":\"uint8\",\"internalType\":\"enumFault\"},{\"name\":\"fill\",\"type\":\"tuple\",\"internalType\":\"structFill\",\"components\":[{\"name\":\"sizeDelta\",\"type\":\"int256\",\"internalType\":\"Size\"},{\"name\":\"cost\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"fundingPaid\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"realizedPnl\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"payoutCut\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"fee\",\"type\":\"int256\",\"internalType\":\"Usd\"}]},{\"name\":\"position\",\"type\":\"tuple\",\"internalType\":\"structPosition\",\"components\":[{\"name\":\"size\",\"type\":\"int256\",\"internalType\":\"Size\"},{\"name\":\"margin\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"entryNotional\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"fundingEntry\",\"type\":\"int256\",\"internalType\":\"FundingIndex\"},{\"name\":\"epoch\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"name\":\"payout\",\"type\":\"int256\",\"internalType\":\"Usd\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"previewLiquidation\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structLiquidation\",\"components\":[{\"name\":\"closed\",\"type\":\"int256\",\"internalType\":\"Size\"},{\"name\":\"marginRatio\",\"type\":\"int256\",\"internalType\":\"Rate\"},{\"name\":\"penaltyRate\",\"type\":\"int256\",\"internalType\":\"Rate\"},{\"name\":\"penalty\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"reward\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"deficit\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"paidByInsurance\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"paidByPool\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"socialized\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"socializedPerUnit\",\"type\":\"int256\",\"internalType\":\"FundingIndex\"},{\"name\":\"fill\",\"type\":\"tuple\",\"internalType\":\"structFill\",\"components\":[{\"name\":\"sizeDelta\",\"type\":\"int256\",\"internalType\":\"Size\"},{\"name\":\"cost\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"fundingPaid\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"realizedPnl\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"payoutCut\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"fee\",\"type\":\"int256\",\"internalType\":\"Usd\"}]},{\"name\":\"payout\",\"type\":\"int256\",\"internalType\":\"Usd\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"release\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"int256\",\"internalType\":\"Usd\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setDelegate\",\"inputs\":[{\"name\":\"delegate\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setGlobalParams\",\"inputs\":[{\"name\":\"params\",\"type\":\"tuple\",\"internalType\":\"structGlobalParams\",\"components\":[{\"name\":\"minMargin\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"minMaintenance\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"minReward\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"maxReward\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"dust\",\"type\":\"uint48\",\"internalType\":\"uint48\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setMarketParams\",\"inputs\":[{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"params\",\"type\":\"tuple\",\"internalType\":\"structMarketParams\",\"components\":[{\"name\":\"skewScale\",\"type\":\"uint112\",\"internalType\":\"uint112\"},{\"name\":\"initialMargin\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"maintenanceMargin\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"sizeFactor\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"takerFee\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"makerFee\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"maxSkew\",\"type\":\"uint104\",\"internalType\":\"uint104\"},{\"name\":\"maxOpenInterest\",\"type\":\"uint104\",\"internalType\":\"uint104\"},{\"name\":\"minPenalty\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"maxPenalty\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"fundingFactor\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"fundingCap\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"lpShare\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"adlTrigger\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"adlTarget\",\"type\":\"uint24\",\"internalType\":\"uint24\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setMode\",\"inputs\":[{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumSwitch\"},{\"name\":\"until\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settleFunding\",\"inputs\":[{\"name\":\"markets\",\"type\":\"uint16[]\",\"internalType\":\"uint16[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"statusOf\",\"inputs\":[{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumStatus\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"stops\",\"inputs\":[],\"outputs\":[{\"name\":\"increasesUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"poolMovesUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"topUpInsurance\",\"inputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"vault\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"amount\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdrawTreasury\",\"inputs\":[{\"name\":\"amount\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"BalanceChanged\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"delta\",\"type\":\"int256\",\"indexed\":false,\"internalType\":\"Usd\"},{\"name\":\"balance\",\"type\":\"int256\",\"indexed\":false,\"internalType\":\"Usd\"},{\"name\":\"reason\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumBalanceReason\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DelegateSet\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"delegate\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Deleveraged\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"market\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"closed\",\"type\":\"int256\",\"indexed\":false,\"internalType\":\"Size\"},{\"name\":\"ratioBefore\",\"type\":\"int256\",\"indexed\":false,\"internalType\":\"Rate\"},{\"name\":\"ratioAfter\",\"type\":\"int256\",\"indexed\":false,\"internalType\":\"Rate\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FundingAccrued\",\"inputs\":[{\"name\":\"market\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"priceIntegral\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fundingLong\",\"type\":\"int256\",\"indexed\":false,\"internalType\":\"FundingIndex\"},{\"name\":\"fundingShort\",\"type\":\"int256\",\"indexed\":false,\"internalType\":\"FundingIndex\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GlobalParamsChanged\",\"inputs\":[{\"name\":\"params\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structGlobalParams\",\"components\":[{\"name\":\"minMargin\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"minMaintenance\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"minReward\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"maxReward\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"dust\",\"type\":\"uint48\",\"internalType\":\"uint48\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Liquidated\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"market\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"liquidator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"closed\",\"type\":\"int256\",\"indexed\":false,\"internalType\":\"Size\"},{\"name\":\"marginRatio\",\"type\":\"int256\",\"indexed\":false,\"internalType\":\"Rate\"},{\"name\":\"penaltyRate\",\"type\":\"int256\",\"indexed\":false,\"internalType\":\"Rate\"},{\"name\":\"penalty\",\"type\":\"int256\",\"indexed\":false,\"internalType\":\"Usd\"},{\"name\":\"reward\",\"type\":\"int256\",\"indexed\":false,\"internalType\":\"Usd\"},{\"name\":\"deficit\",\"type\":\"int256\",\"indexed\":false,\"internalType\":\"Usd\"},{\"name\":\"paidByInsurance\",\"type\":\"int256\",\"indexed\":false,\"internalType\":\"Usd\"},{\"name\":\"paidByPool\",\"type\":\"int256\",\"indexed\":false,\"internalType\":\"Usd\"},{\"name\":\"socialized\",\"type\":\"int256\",\"indexed\":false,\"internalType\":\"Usd\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LossSocialized\",\"inputs\":[{\"name\":\"market\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"long\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"amount\",\"type\":\"int256\",\"indexed\":false,\"internalType\":\"Usd\"},{\"name\":\"fundingIndex\",\"type\":\"int256\",\"indexed\":false,\"internalType\":\"FundingIndex\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MarketEnded\",\"inputs\":[{\"name\":\"market\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"finalPrice\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"Price\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MarketListed\",\"inputs\":[{\"name\":\"market\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"symbol\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structMarketParams\",\"components\":[{\"name\":\"skewScale\",\"type\":\"uint112\",\"internalType\":\"uint112\"},{\"name\":\"initialMargin\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"maintenanceMargin\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"sizeFactor\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"takerFee\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"makerFee\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"maxSkew\",\"type\":\"uint104\",\"internalType\":\"uint104\"},{\"name\":\"maxOpenInterest\",\"type\":\"uint104\",\"internalType\":\"uint104\"},{\"name\":\"minPenalty\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"maxPenalty\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"fundingFactor\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"fundingCap\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"lpShare\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"adlTrigger\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"adlTarget\",\"type\":\"uint24\",\"internalType\":\"uint24\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MarketParamsChanged\",\"inputs\":[{\"name\":\"market\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"params\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structMarketParams\",\"components\":[{\"name\":\"skewScale\",\"type\":\"uint112\",\"internalType\":\"uint112\"},{\"name\":\"initialMargin\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"maintenanceMargin\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"sizeFactor\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"takerFee\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"makerFee\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"maxSkew\",\"type\":\"uint104\",\"internalType\":\"uint104\"},{\"name\":\"maxOpenInterest\",\"type\":\"uint104\",\"internalType\":\"uint104\"},{\"name\":\"minPenalty\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"maxPenalty\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"fundingFactor\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"fundingCap\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"lpShare\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"adlTrigger\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"adlTarget\",\"type\":\"uint24\",\"internalType\":\"uint24\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ModeChanged\",\"inputs\":[{\"name\":\"market\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"mode\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumSwitch\"},{\"name\":\"until\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PayoutCut\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"market\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"amount\",\"type\":\"int256\",\"indexed\":false,\"internalType\":\"Usd\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PoolChanged\",\"inputs\":[{\"name\":\"lpCash\",\"type\":\"int256\",\"indexed\":false,\"internalType\":\"Usd\"},{\"name\":\"insurance\",\"type\":\"int256\",\"indexed\":false,\"internalType\":\"Usd\"},{\"name\":\"treasury\",\"type\":\"int256\",\"indexed\":false,\"internalType\":\"Usd\"},{\"name\":\"reason\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumReason\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PositionChanged\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"market\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"reason\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumReason\"},{\"name\":\"orderId\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"sizeDelta\",\"type\":\"int256\",\"indexed\":false,\"internalType\":\"Size\"},{\"name\":\"cost\",\"type\":\"int256\",\"indexed\":false,\"internalType\":\"Usd\"},{\"name\":\"indexPrice\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"Price\"},{\"name\":\"fee\",\"type\":\"int256\",\"indexed\":false,\"internalType\":\"Usd\"},{\"name\":\"fundingPaid\",\"type\":\"int256\",\"indexed\":false,\"internalType\":\"Usd\"},{\"name\":\"realizedPnl\",\"type\":\"int256\",\"indexed\":false,\"internalType\":\"Usd\"},{\"name\":\"size\",\"type\":\"int256\",\"indexed\":false,\"internalType\":\"Size\"},{\"name\":\"margin\",\"type\":\"int256\",\"indexed\":false,\"internalType\":\"Usd\"},{\"name\":\"entryNotional\",\"type\":\"int256\",\"indexed\":false,\"internalType\":\"Usd\"},{\"name\":\"fundingEntry\",\"type\":\"int256\",\"indexed\":false,\"internalType\":\"FundingIndex\"},{\"name\":\"epoch\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AmountTooLarge\",\"inputs\":[{\"name\":\"amount\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"limit\",\"type\":\"int256\",\"internalType\":\"Usd\"}]},{\"type\":\"error\",\"name\":\"BadPrice\",\"inputs\":[{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BelowAverage\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"pnl\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"sideProfit\",\"type\":\"int256\",\"internalType\":\"Usd\"}]},{\"type\":\"error\",\"name\":\"DeleveragingNotDue\",\"inputs\":[{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"long\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"profit\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"lpCash\",\"type\":\"int256\",\"internalType\":\"Usd\"}]},{\"type\":\"error\",\"name\":\"FinalPriceTooFar\",\"inputs\":[{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"finalPrice\",\"type\":\"uint256\",\"internalType\":\"Price\"},{\"name\":\"latest\",\"type\":\"uint256\",\"internalType\":\"Price\"}]},{\"type\":\"error\",\"name\":\"FundingUnpaid\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"unpaid\",\"type\":\"int256\",\"internalType\":\"Usd\"}]},{\"type\":\"error\",\"name\":\"Healthy\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"equity\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"required\",\"type\":\"int256\",\"internalType\":\"Usd\"}]},{\"type\":\"error\",\"name\":\"InGrace\",\"inputs\":[{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"InsufficientBalance\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"balance\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"amount\",\"type\":\"int256\",\"internalType\":\"Usd\"}]},{\"type\":\"error\",\"name\":\"MarginNegative\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"margin\",\"type\":\"int256\",\"internalType\":\"Usd\"}]},{\"type\":\"error\",\"name\":\"MarketNotEnded\",\"inputs\":[{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"MarketNotLive\",\"inputs\":[{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"NoPosition\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"NotAllowed\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OrderIsLive\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"PoolShort\",\"inputs\":[{\"name\":\"lpCash\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"amount\",\"type\":\"int256\",\"internalType\":\"Usd\"}]},{\"type\":\"error\",\"name\":\"PriceTooOld\",\"inputs\":[{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"timestamp\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedIntDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"int256\",\"internalType\":\"int256\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedIntToUint\",\"inputs\":[{\"name\":\"value\",\"type\":\"int256\",\"internalType\":\"int256\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SkewScaleImmutable\",\"inputs\":[{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"skewScale\",\"type\":\"uint112\",\"internalType\":\"uint112\"},{\"name\":\"given\",\"type\":\"uint112\",\"internalType\":\"uint112\"}]},{\"type\":\"error\",\"name\":\"TooManyMarkets\",\"inputs\":[{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownMarket\",\"inputs\":[{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroAmount\",\"inputs\":[]}]",
	ID:  "Exchange",
	Bin: "0x6101403461018957601f61614a38819003918201601f19168301916001600160401b0383118484101761018d5780849260c0946040528339810103126101895780516001600160a01b03808216820361018957602083015190808216820361018957604084015190811681036101895761007b606085016101a1565b9161009460a061008d608088016101a1565b96016101a1565b9360805260a05260c05260e05261010091825261012090815260405190615f9492836101b6843960805183818161042801528181611674015281816116ba0152611e6b015260a05183818161063e0152818161109d015281816116fe01528181612cbc0152615545015260c0518381816104c40152818161096c01528181610b9e015281816114c101528181611bb00152611ddd015260e0518381816102ec015281816103620152611a75015251828181610219015281816105dc0152818161082b01528181610ff3015281816113380152818161147d0152818161198d0152611b4b015251818181610b1401526117720152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036101895756fe604060808152600480361015610013575f80fd5b5f9160e05f35811c9081630c2f804714611eff57816312a62cff14611e2557816315556be514611d945781631af97d7e14611d265781631ff8d27514611bd9578163219d672814611b8157816327500b9c14611b045781632d02462b14611a595781632db2b92f14611a28578163360decbe1461172d57816337a7b7d8146116e957816338d52e0f146116a55781633a41dfdc146116125781633acf597c146115aa57816347e7ef24146115735781634a994eef146114f05781634fb764c9146114ac5781635aa6e675146114685781635fec5d0b146114125781636e26cf021461130757816370a08231146112cd5781637571fcf6146111de5781638477899a1461118f578163933e231114610fbe578163961be39114610f78578163992be5da14610e145781639cd3261514610d00578163ab3c203a14610b43578163aced166114610aff578163b73e513d14610aad578163c6fc98be14610a10578163cdf6d9ee146109cd578163cf25ffe61461093d578163d4ce1d8414610812578163d80aecf51461059557508063e400dd1514610521578063ec979082146104f9578063f123652514610496578063f6b21c951461031f578063fbfa77cf146102d75763fcd56192146101e3575f80fd5b346102d3576102003660031901126102d35781359061ffff8216928383036102cf5761024f610213366024612108565b9361024a7f0000000000000000000000000000000000000000000000000000000000000000336001600160a01b038216811461256c565b612be0565b83855260026020528185209060018060701b038060058401541690855116918183036102b757505050916102b36101e0926102ab837fbcb7f14617229f6b925684d6d23636a594008a07b4734e99e9a45defe17d692396613a01565b51809261224f565ba280f35b63cd44791b60e01b8852869052602452604452606485fd5b5f80fd5b8280fd5b83823461031b578160031936011261031b57517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b5080fd5b5082903461031b57608036600319011261031b57823590604435906001600160a01b0360243581841684036102cf57606435918215928315036102cf5761038d907f00000000000000000000000000000000000000000000000000000000000000009033908216331461256c565b610395612b98565b61039d61349e565b9264e8d4a5100091828702908782048414881517156104835783810293818504149015171561047057928261041961044c999a9361040d83610408896104016103ec6104269d9b60069d6134dc565b8b51806103f987866134dc565b921315612613565b8951613872565b613872565b865285019182516134dc565b905261045f575b50613504565b7f0000000000000000000000000000000000000000000000000000000000000000612ee6565b805f516020615f745f395f51905f525d80f35b805460ff60e01b1916905587610420565b601189634e487b7160e01b5f525260245ffd5b60118a634e487b7160e01b5f525260245ffd5b50346102d35736600319011261031b57356001600160a01b0380821682036102cf576104f6916104ed6006927f0000000000000000000000000000000000000000000000000000000000000000163381331461256c565b60243590613333565b80f35b50823461051e578060031936011261051e575061ffff6020925460d01c169051908152f35b80fd5b50913461051e578260031936011261051e575035906001600160a01b03821682036102cf5760243561ffff811681036102cf5761059192610581610586926105676123ae565b506105706127a1565b5061057b8184613961565b906145e8565b612f86565b905191829182611fc2565b0390f35b90508391346102d357806003193601126102d35783359061ffff8216928383036102cf5783926024908135906001600160a01b03906106249061024a8160018d8a8e6106067f0000000000000000000000000000000000000000000000000000000000000000338b8216811461256c565b899d8152600260205220015460f81c61061e81612231565b1461235d565b8387848b88519485938492634e8df16d60e01b84528301527f0000000000000000000000000000000000000000000000000000000000000000165afa9384156108085788946107d9575b5050156107d0575b831515806107c3575b156107a65764ffffffffff602083015116610e108101809111610794574211918215610741575b51911561072a57505082845260026020818152828620870180546001600160f81b0316600160f91b17905584865290815281852086018054600160a01b600160f81b03191660a085901b600160a01b600160f81b031617905590519182527fec04d800dfbc4cc86c910c6222a30cffd1557585cc3690274488cd6a99333ca191a280f35b915092606495630d42701b60e41b86525252604452fd5b809250518085115f14610785576107588186612dc2565b601481029080820460141490151715610773571115916106a6565b634e487b7160e01b8852601189528288fd5b61078f8582612dc2565b610758565b50634e487b7160e01b86526011875285fd5b63366724ed60e01b8652848752839052600160541b604452606485fd5b50600160541b841061067f565b81519350610676565b6107f9929450803d10610801575b6107f1818361209e565b81019061281f565b91888061066e565b503d6107e7565b85513d8a823e3d90fd5b505090346102d35760a03660031901126102d35761085c7f0000000000000000000000000000000000000000000000000000000000000000336001600160a01b038216811461256c565b3565ffffffffffff908181168091036102cf5760055492602435938385168086036102cf5760443592858416918285036102cf5760643593878516948581036102cf5760843598891696878a036102cf577f8a9f4798226ae7749fb659f6658afc6ff0224809e31e81b5d30bb8ab074736a39a8960a09b65ffffffffffff60c01b9060c01b169461ffff60f01b16179065ffffffffffff60301b9060301b16179065ffffffffffff60601b9060601b16179065ffffffffffff60901b9060901b1617176005558151958652602086015284015260608301526080820152a180f35b505090346102d357366003190161020081126109c9576101e0136102d357602092916109c7916109af9061099d7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163380821461256c565b6109a5612b98565b6101e43590612ad2565b925f516020615f745f395f51905f525d518092612341565bf35b8380fd5b505090346102d35760203660031901126102d357803561ffff81168091036102cf57838391602095526002855220015460f81c905190610a0c81612231565b8152f35b8284863461051e57506101a092610aa3610a76610a30606094369061231c565b91610a39612a9e565b50610a70610a68610a4983612977565b61057b610a586020860161234e565b8092610a626127a1565b50613961565b91369061298b565b9061408a565b91845194610a85868551612341565b610a9760208501516020880190611f8b565b8301519085019061206a565b0151610180820152f35b5050913461051e57610ad2610ac2368461231c565b91610a70610a68610a4983612977565b51916010831015610aec576020836109c786518092612341565b634e487b7160e01b825260219052602490fd5b84833461031b578160031936011261031b57517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b84848492346102d357836003193601126102d35781359061ffff8216908183036102cf5760243592610b73612b98565b85841315610cf257865163ebc54ae760e01b81523386820152602481018490526020979088816044817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa918215610ce957508791610cb0575b50610c9957610bf390610be86127a1565b5061057b8133613961565b90610bfe3383613bd5565b81015151916080820196610c1685828a5101516134dc565b8189510152610c338780868b5160a088015160c089015191613c5f565b97608089015180610c7f575051015190868212610c67575050938095610c619282600161044c983390612ff4565b33612dee565b63135354ed60e21b8752338652602452604452606485fd5b63d2e578fb60e01b89523388526024849052604452606488fd5b63876d124360e01b86523385526024839052604486fd5b90508781813d8311610ce2575b610cc7818361209e565b81010312610cde57610cd89061255f565b88610bd7565b8680fd5b503d610cbd565b513d89823e3d90fd5b631f2a200560e01b86528486fd5b848484346102d35736600319011261031b5780356001600160a01b03811681036102cf5760243561ffff8116908181036102cf57610d5390610d40612b98565b610d486127a1565b5061057b8185613961565b9060026020830151610d6481612231565b610d6d81612231565b03610e035750610dfe61044c9495610d858484613bd5565b82015151926080830194855151948880610dcf610daa610da5858b613c19565b613c09565b610db26123ae565b9a5160a08a015160c08b01518791610dc98e613c09565b93613c5f565b976101408a01988952610de28a89613fc2565b1296610def888a89614054565b51926101608901519487612ff4565b6133cd565b634633ef2760e01b85528352602484fd5b848484346102d357602091826003193601126109c95780359461ffff86168096036102cf5782856103609760c09760a08451610e508b8261209e565b828152828a820152610e606126ba565b86820152610e6c61272a565b606082015282608082015201528152600286522091820154938460f81c93600884015493610f17610ecc6005610ea184613b4a565b9364ffffffffff99610eb587519d8e61209e565b610ebe81612231565b8c52868c01988952016128a7565b838a0190815260608a0192835260808a0196888a60781c16885260a08b019960018060581b039060a01c168a5284519a51610f0681612231565b8b5251858b015251838a019061224f565b51918251610220890152820151610240880152810151610260870152606081015161028087015260808101516102a087015260a08101516102c087015260c08101516102e08701520151610300850152511661032083015251610340820152f35b84833461031b578160031936011261031b57606090610f95612631565b506109c7610fa161349e565b915180926040809180518452602081015160208501520151910152565b929390503461051e57610200908160031936011261051e57843590610fe4366024612108565b956001600160a01b039061101d7f000000000000000000000000000000000000000000000000000000000000000033848216811461256c565b80549661ffff976001898260d01c160198808a1161117c5789169860108a116111655761ffff60d01b9060d01b169061ffff60d01b191617825587845260026020528684209382850193845492808b6024600160f81b978860018060f81b038916178a558b60088c01558d519586938492634e8df16d60e01b84528301527f0000000000000000000000000000000000000000000000000000000000000000165afa92831561115a5795611136958d956111289560209f958f9d9b957f91285865701c4850293c6ca31cbc11e804f924adabfdea323604bf86e998e76c9d9b9261113d575b50508d01516001600160781b0316600160781b600160f81b039190911617179055613a01565b86519283528883019061224f565ba251908152f35b6111539250803d10610801576107f1818361209e565b5f80611102565b8a51903d90823e3d90fd5b63322db20360e11b86528984526010602452604486fd5b634e487b7160e01b865260118452602486fd5b5050913461051e578260031936011261051e575035906001600160a01b03821682036102cf5760243561ffff811681036102cf576111d56109c79160a094610a6261259c565b9151809261206a565b828591346102d357826003193601126102d3576101e092506111fe612651565b5061121c61120a6127a1565b61121261349e565b60c082015261388a565b82519281518452611249602083015160208601906040809180518452602081015160208501520151910152565b8101516080840152606081015160a0840152608081015160c084015260a08101518284015260c081015191610100921515838501528101519161ffff6101209316838501528101519161014092151583850152810151916101609283850152810151916101809215158385015281015115156101a0840152015115156101c0820152f35b505090346102d35760203660031901126102d357356001600160a01b038116908190036102cf578282916020945280845220549051908152f35b5050346102d357806003193601126102d3576024359282356001600160a01b03808616908187036102cf57611363907f00000000000000000000000000000000000000000000000000000000000000009033908216331461256c565b61136b612b98565b1561140457818113156113f65761138061349e565b9064e8d4a51000809104948186029186830414861517156113e3575060209561042660088488946113c7896113ce9801916113c081845180821315612613565b8251613872565b9052613504565b5f516020615f745f395f51905f525d51908152f35b601190634e487b7160e01b5f525260245ffd5b631f2a200560e01b82528382fd5b63d92e233d60e01b82528382fd5b505090346102d357816003193601126102d3576001600160a01b039035818116908190036102cf576024359182168092036102cf57838391602095526006855220905f52825260ff815f20541690519015158152f35b84833461031b578160031936011261031b57517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b84833461031b578160031936011261031b57517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b505090346102d357816003193601126102d357356001600160a01b03811691908290036102cf57602435908115158092036102cf573384526006602052808420835f52602052805f2060ff1981541660ff8416179055519081527f23c373344ac1f1f50daef0ec31f6924948297610efa8499362428205bcc86b4f60203392a380f35b5050346102d35736600319011261031b57356001600160a01b03811681036102cf5761044c906115a1612b98565b60243590612d55565b84833461031b578160031936011261031b5760a0906115c761259c565b506115d260056125c8565b90608081519265ffffffffffff92838251168552836020830151166020860152838183015116908501528260608201511660608501520151166080820152f35b5050503461031b57602036600319011261031b57803590611631612b98565b81156116985761163f61349e565b906020820190815164e8d4a510009182860292868404036113e3575092611670926113c760079361044c97966134dc565b30337f000000000000000000000000000000000000000000000000000000000000000061380c565b631f2a200560e01b835282fd5b84833461031b578160031936011261031b57517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b84833461031b578160031936011261031b57517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b8285853461031b578260031936011261031b576001600160a01b0390803582811691908281036102cf5761ffff602435818116958682036102cf57611770612b98565b7f000000000000000000000000000000000000000000000000000000000000000090808216330361194b575b50506117aa90610d486127a1565b6117b48382613607565b608081019387855151139260a08301516117d58c8501918683515191613698565b9260c08501916117e7835151866136cc565b986117f18761388a565b936117fe878a878b6148fa565b90868951169051519115611922575050908d61182261182b93519251518351613c19565b91015190613872565b926118378585886149c2565b9086511690156118fe5750509061184f929184614a2b565b836118586123ae565b5061186292613714565b80939193519984015151918861014083015184610160850151926003611888958a612ff4565b611894908315856133cd565b60a0830151916118a392613698565b9060c00151516118b2916136cc565b85519187835260208301528582015260607fcb59dc0dede2ab8e7d33a1741df08ada4b25fc1ed640b4b375ce17e1b6e11bb191a35f516020615f745f395f51905f525d51908152602090f35b8c5163888a778560e01b81529788975061191e9650909250908601612f5e565b0390fd5b8f91888b87936084955194630c997c0b60e41b8652850152602484015260448301526064820152fd5b60206044918b5192838092632474521560e21b82527f73178d52ef81cdd0141851e93a017b8d4eaf7df01d07c1e71fa51b66e14e8fad8b8301523360248301527f0000000000000000000000000000000000000000000000000000000000000000165afa908115611a1e5789916119d5575b506117aa92916119ce91339061256c565b908a61179c565b90506020813d602011611a16575b816119f06020938361209e565b81010312611a12576117aa9291611a096119ce9261255f565b915091926119bd565b8880fd5b3d91506119e3565b8a513d8b823e3d90fd5b5050913461051e578060031936011261051e57505464ffffffffff825191818160801c16835260a81c166020820152f35b5050503461031b57602036600319011261031b57803590611aa67f0000000000000000000000000000000000000000000000000000000000000000336001600160a01b038216811461256c565b611aae61349e565b91825164e8d4a5100091828102928184041490151715611af15791611ad96104f694926005946134dc565b8252805460ff60e01b1916600160e01b179055613504565b601183634e487b7160e01b5f525260245ffd5b5050503461031b57606036600319011261031b573561ffff811681036102cf5760243560038110156102d3576044359064ffffffffff821682036102cf576104f692611b7c7f0000000000000000000000000000000000000000000000000000000000000000336001600160a01b038216811461256c565b612432565b5050346102d35736600319011261031b57356001600160a01b0380821682036102cf576104f6916104ed6003927f0000000000000000000000000000000000000000000000000000000000000000163381331461256c565b848385346102d35760603660031901126102d3576001600160a01b039290358381168082036102cf576024359061ffff8216918281036102cf57604435968716938488036102cf5761059198611c9c98611cb561012093611c6e7ff9be97d87bd368f71834c1d2f5c2c6a204031a16405116d280a282b67be7c28b96611c5d6123ae565b50611c66612b98565b6105706127a1565b8a611c798383612f86565b9d8e93878401515161014086015190848251129460026101608901519488612ff4565b611cae60076080850196875190613333565b15906133cd565b898981519360208301519382840151906060850151905160a08601519160c0870151938588015196610100809901519981519b8c5260208c01528a01526060890152608088015260a087015260c0860152840152820152a45f516020615f745f395f51905f525d5191829182611fc2565b5050346102d357806003193601126102d3576024359282356001600160a01b0385168086036102cf57611d57612b98565b1561140457818113156113f65764e8d4a510008091049384156116985781850291858304036113e357508360209561042660016113ce9433612dee565b5050346102d35760603660031901126102d35781356001600160a01b0380821682036102cf5760243561ffff8116918282036102cf576104f695600295611e1c94611e066001947f0000000000000000000000000000000000000000000000000000000000000000163381331461256c565b8952866020528820015460f81c61061e81612231565b60443590612dee565b828585346102cf5760c03660031901126102cf578035926001600160a01b039182851685036102cf57602435926064359060ff82168092036102cf57611e69612b98565b7f00000000000000000000000000000000000000000000000000000000000000001692833b156102cf575f928360e49251958694859363d505accf60e01b855233908501523060248501528860448501526044356064850152608484015260843560a484015260a43560c48401525af1611ee9575b5061044c9192612d55565b61044c92505f611ef89161209e565b5f91611ede565b83346102cf5760203660031901126102cf578035906001600160401b03908183116102cf57366023840112156102cf578201359081116102cf5760249160053660248460051b840101116102cf57611f55612b98565b5f5b838110611f70575f5f516020615f745f395f51905f525d005b80611f8561024a87600194861b87010161234e565b01611f57565b60a0809180518452602081015160208501526040810151604085015260608101516060850152608081015160808501520151910152565b919091610200610160610220830194805184526020810151602085015260408101516040850152606081015160608501526080810151608085015260a081015160a085015260c081015160c085015260e081015160e0850152610100808201519085015261012080820151908501526120446101408083015190860190611f8b565b0151910152565b359064ffffffffff821682036102cf57565b359081151582036102cf57565b64ffffffffff6080809280518552602081015160208601526040810151604086015260608101516060860152015116910152565b90601f801991011681019081106001600160401b038211176120bf57604052565b634e487b7160e01b5f52604160045260245ffd5b359062ffffff821682036102cf57565b359063ffffffff821682036102cf57565b35906001600160681b03821682036102cf57565b8092916101e091829103126102cf57612124604051918261209e565b91829080356001600160701b03811681036102cf578252612147602082016120d3565b6020830152612158604082016120d3565b6040830152612169606082016120e3565b606083015261217a608082016120d3565b608083015261218b60a082016120d3565b60a083015261219c60c082016120f4565b60c08301526121ad60e082016120f4565b60e08301526101006121c08183016120d3565b908301526101206121d28183016120d3565b908301526101406121e48183016120e3565b908301526101606121f68183016120d3565b908301526101806122088183016120d3565b908301526101a061221a8183016120d3565b9083015261222c6101c08092016120d3565b910152565b6003111561223b57565b634e487b7160e01b5f52602160045260245ffd5b60018060701b038151168252602081015162ffffff8091166020840152806040830151166040840152606082015163ffffffff80911660608501528160808401511660808501528160a08401511660a085015260c083015160018060681b0380911660c086015260e08401511660e085015261010082818501511690850152610120828185015116908501526101409081840151169084015261016081818401511690840152610180818184015116908401526101a0818184015116908401526101c08092015116910152565b8091039161022083126102cf576101e08093126102cf57610200829383013592013590565b90601082101561223b5752565b3561ffff811681036102cf5790565b156123655750565b61ffff90638114eea360e01b5f521660045260245ffd5b6040519061238b60c08361209e565b5f60a0838281528260208201528260408201528260608201528260808201520152565b604051906123be6101808361209e565b5f610160838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201528261012082015261240661237c565b6101408201520152565b90929164ffffffffff602091604084019561242a81612231565b845216910152565b61243b82612231565b81156124d557505f918161246f7fe7a1a4407bb8db2133ed1c2ce12f4a650756b3770e41d34e66f11226d5f0f4a293612231565b6001811484146124af576004805464ffffffffff60801b1916608084901b64ffffffffff60801b161790555b6124aa60405192839283612410565b0390a2565b6004805464ffffffffff60a81b191660a884901b64ffffffffff60a81b1617905561249b565b917fe7a1a4407bb8db2133ed1c2ce12f4a650756b3770e41d34e66f11226d5f0f4a29161251f61ffff851694855f5260026020526001600460405f20015460f81c61061e81612231565b5f8481526002602052604090819020600401805464ffffffffff60781b1916607885901b64ffffffffff60781b16179055519182916124aa919083612410565b519081151582036102cf57565b91909115612578575050565b630272d02960e61b5f9081526001600160a01b039283166004529116602452604490fd5b604051906125ab60a08361209e565b5f6080838281528260208201528260408201528260608201520152565b906040516125d760a08261209e565b608081935465ffffffffffff908181168452818160301c166020850152818160601c166040850152818160901c16606085015260c01c16910152565b1561261c575050565b632efca2af60e01b5f5260045260245260445ffd5b6040519061264060608361209e565b5f6040838281528260208201520152565b604051906126616101a08361209e565b5f61018083828152612671612631565b60208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201528261012082015282610140820152826101608201520152565b604051906126ca6101e08361209e565b5f6101c0838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a08201520152565b6040519061273a6101008361209e565b5f60e0838281528260208201528260408201528260608201528260808201528260a08201528260c08201520152565b6040519061277860e08361209e565b5f60c0838281528260208201528260408201528260608201528260808201528260a08201520152565b604051906127b16101608361209e565b5f610140838281528260208201526127c76126ba565b60408201526127d461259c565b60608201526127e161259c565b60808201526127ee61272a565b60a08201526127fb612631565b60c0820152612808612769565b60e082015282610100820152826101208201520152565b908160e09103126102cf576040519061283960e08361209e565b80518252602081015164ffffffffff811681036102cf5761289f9160c0916020850152604081015160408501526128726060820161255f565b60608501526128836080820161255f565b608085015261289460a0820161255f565b60a08501520161255f565b60c082015290565b906040516128b76101e08261209e565b6101c08193805460018060701b0381168452600262ffffff92838360701c166020870152838360881c1660408701528363ffffffff93848160a01c166060890152818160c01c16608089015260d81c1660a0870152600181015460018060681b0380821660c08901528160681c1660e0880152848160d01c1661010088015260e81c6101208701520154908116610140850152818160201c16610160850152818160381c16610180850152818160501c166101a085015260681c16910152565b356001600160a01b03811681036102cf5790565b8092916101e091829103126102cf576129a7604051918261209e565b91829080356001600160a01b03811681036102cf578252602081013561ffff811681036102cf57602083015260408101356040830152606081013560608301526080810135608083015260a081013560a0830152612a0760c0820161205d565b60c0830152612a1860e0820161205d565b60e0830152610100612a2b81830161204b565b90830152610120612a3d81830161204b565b90830152610140612a4f81830161204b565b90830152610160612a6181830161204b565b9083015261018080820135906001600160401b03821682036102cf578301526101a0612a8e81830161204b565b908301526101c080910135910152565b60405190612aad60808361209e565b5f606083828152612abc61237c565b6020820152612ac961259c565b60408201520152565b919091612af0612ae182612977565b61057b610a586020850161234e565b612b0d670de0b6b3a764000085612b07368661298b565b8461408a565b805194601086101561223b578580612b9057506080830151511580612b83575b612b68575b610180612b3e85612977565b9401356001600160401b03811681036102cf575f612b66956060602086015195015195612ff4565b565b60608201612b7c81516060870135906134dc565b9052612b32565b505f606085013513612b2d565b955050505050565b5f516020615f745f395f51905f52805c612bb2576001905d565b633ee5aeb560e01b5f5260045ffd5b15612bc95750565b61ffff9063a1f354f760e01b5f521660045260245ffd5b61ffff8116805f526020906002825260405f209160048301549260028460f81c612c0981612231565b612c1587821515612bc1565b612c1e81612231565b14612d4e57612c2b61272a565b93815460018060681b0390818116875260681c1683860152600282015480600f0b608087015260801d600f0b60a086015260018060781b031660e085015262ffffff6007612c776126ba565b60058401546001600160701b0316815292015463ffffffff8116610140840152831c16610160820152604051638cd5ef3d60e01b8152600481019390935281836024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa918215612d43575f92612d11575b50612d00925083614365565b612d08575050565b612b6691614521565b90915082813d8311612d3c575b612d28818361209e565b810103126102cf57612d009151905f612cf4565b503d612d1e565b6040513d5f823e3d90fd5b5050505050565b906001600160a01b03821615612db3578015612da45764e8d4a51000810264e8d4a50fff1982820401612d90575f61167091612b6694613333565b634e487b7160e01b5f52601160045260245ffd5b631f2a200560e01b5f5260045ffd5b63d92e233d60e01b5f5260045ffd5b91908203918211612d9057565b90939291606082019482526020820152600882101561223b5760400152565b929190928315612e955760018060a01b031690815f525f60205260405f2054612e16856145cc565b818111612e7957612e6c81612e667f602fae66237006984a456a990c3d8a53509c2b58eec99f70941f7e9df156a63e969798612e556124aa9587612dc2565b895f525f60205260405f2055613c09565b93612dc2565b9260405193849384612dcf565b50925050630447002760e01b5f5260045260245260445260645ffd5b50509050565b8115612ea5570490565b634e487b7160e01b5f52601260045260245ffd5b81810292918115918404141715612d9057565b64e8d4a5100090818102918183041490151715612d905790565b90916040519063a9059cbb60e01b5f5260018060a01b0380941660045260245260205f60448180865af19060015f5114821615612f3d575b60405215612f2a575050565b635274afe760e01b5f521660045260245ffd5b906001811516612f5557823b15153d15161690612f1e565b503d5f823e3d90fd5b9094939261ffff606093608084019760018060a01b0316845216602083015260408201520152565b9190612f906123ae565b50612f9b8184613607565b612fa48361470d565b845161ffff16929181811215612fd65750505050612b665f6080840151511392612fcd81614741565b80941591614054565b9061191e91604051948594631d7319ed60e01b865260048601612f5e565b949390959261010086015161331a575b60a086015161ffff8751165f526002602052600360c060405f209260018060681b036130308251615a72565b85546001600160681b031916911617845560208101516130599061305390615a72565b856139d8565b61309f61306960408301516148a8565b6001860180546001600160801b0319166001600160801b03929092169190911781556060830151613099906148a8565b906133aa565b0151910155608086015180518080600c0b03613303576130c260208301516145cc565b6001600160701b0381116132ec5793856080989794846131c261329f99958e60059a64ffffffffff8f6132999b0151166130ff60408701516148a8565b9061310d60608801516148a8565b926040519561311d60a08861209e565b600c0b865260018060701b031660208601526040850152600f0b6060840152600f0b8e83015260018060a01b03165f5260016020528d61ffff60405f209151165f526020528c600160405f2083518260681b8360d81b03602086015160681b1664ffffffffff60d81b604087015160d81b1691848060681b03161717815501916060810151600180841b031984541690600180851b03161783550151600f0b906133aa565b61ffff8c5116938a519060208c01519060a08d01518d6060604082015191015191865193602088015195604089015197608064ffffffffff6001600160401b039160608d01519c0151169b61321b6040519e8f906134f7565b1660208d015260408c015260608b015260808a015260a089015260c088015260e08701526101008601526101208501526101408401526101608301526101808201526001600160a01b038b16907f4b632deece5d792026a456794d4514dbca9be2521e51de4e769f206de093f1ca906101a090a360c0880151613504565b86613333565b0151905f82136132ae57505050565b5160405191825261ffff16916001600160a01b0316907f7e8436e22a12061979efd55b0c60a95cfbcd0d4843c96a068176532f586802ff90602090a3565b6306dfcc6560e41b5f52607060045260245260445ffd5b63327269a760e01b5f52606860045260245260445ffd5b61332e61ffff87511660a088015190614521565b613004565b91909182156133a5576001600160a01b03165f81815260208190526040902054909261335e816145cc565b8201809211612d90576124aa7f602fae66237006984a456a990c3d8a53509c2b58eec99f70941f7e9df156a63e93855f525f6020528360405f205560405193849384612dcf565b505050565b80546001600160801b031660809290921b6001600160801b031916919091179055565b9091610100810192835115613498578261341e6060936101206134158560a07ff395bfa2dfbeed742c7db54714c7f7b2c7d5fb406e9361860d800b767a89cd68990151614894565b910151906134dc565b9061ffff90818151165f52600260205260405f20845f1461347d576002613444856148a8565b910180546001600160801b0319166001600160801b039092169190911790555b51169451604051921515835260208301526040820152a2565b61349390600261348c866148a8565b91016133aa565b613464565b50505050565b6134a6612631565b50600354600454604051916001600160801b03918216916134c860608561209e565b8116835260801c6020830152604082015290565b9190915f8382019384129112908015821691151617612d9057565b90600982101561223b5752565b61350c61349e565b8051918051809314806135f6575b806135e5575b613498577fc29955ef9954c67bac3ad9be173c7b4ebe8a304e4426ccb073a08d73e83e1dcd936080936135c4926001600160801b0391829061356a90613565906145cc565b6148cf565b16604060208301966001808a1b031992836135886135658b516145cc565b8b1b1617600355015192604083019384518091036135c7575b5050505193519051906040519485526020850152604084015260608301906134f7565ba1565b6135656135d3916145cc565b169060045416176004555f80806135a1565b506040820151604082015114613520565b50602082015160208201511461351a565b9061363d60208301519161361a83612231565b61362383612231565b61363761ffff93600185875116911461235d565b83613bd5565b60e0820180516080810151159064ffffffffff60208587511692015116916136835750505160a00151915116906136715750565b63505f6f2b60e01b5f5260045260245ffd5b63c2ca525f60e01b5f5260045260245260445ffd5b90156136b15760406118226136ae938351613c19565b90565b60606118226136ae936136c76020850151613c09565b613c19565b905f82131561370e575f81131561370057670de0b6b3a764000091828102928184041490151715612d90576136ae91612e9b565b5060016001607f1b03919050565b50505f90565b90929161371f6127a1565b506137286123ae565b9360808301908151519160e085015151935f841293845f146138065761374d81613c09565b821261377b575b50505050613766613777928685614b10565b6137708584613fc2565b8483614054565b9190565b916020915f80941384146137fd576137be61379582613c09565b60a08a0190896137ae818d846040875192015191614ae9565b8651935160c08e01519194613c5f565b6101408b0152895251015112156137f6576137ed6137669161057b61ffff613777969751168092610a626127a1565b93925f80613754565b5050509190565b6137be81613795565b8061374d565b9192604051916323b872dd60e01b5f5260018060a01b0394858092166004521660245260445260205f60648180865af19060015f511482161561385a575b6040525f60605215612f2a575050565b906001811516612f5557823b15153d1516169061384a565b81810392915f138015828513169184121617612d9057565b90613893612651565b9160c08101805190602091602086015251518452600480549164ffffffffff8360a81c16421061018087015261ffff809360d01c1693600194856001905b6138df575b50505050505050565b8581169082821161395b57869182855116145f14613944576139218a855b8781015161390a81612231565b6040820151908560e060a085015194015194614b69565b16858114613931578601866138d1565b601185634e487b7160e01b5f525260245ffd5b6139218a6139566080870151846145e8565b6138fd565b506138d6565b61396961259c565b5060018060a01b03165f52600160205261ffff60405f2091165f5260205260405f206001815491015490604051916139a260a08461209e565b81600c0b835260018060701b038260681c16602084015280600f0b604084015260801d600f0b606083015260d81c608082015290565b8054600160681b600160d01b03191660689290921b600160681b600160d01b0316919091179055565b6007906005810160018060701b0384511681549062ffffff60701b602087015160701b1662ffffff60881b604088015160881b1660608801519160808901519362ffffff60d81b60a08b015160d81b169561ffff60f01b161717179063ffffffff60a01b9060a01b16179062ffffff60c01b9060c01b161717905560068101613aab60018060681b038060c08701511660018060681b031984541617835560e086015116826139d8565b610100840151815462ffffff60e81b61012087015160e81b169162ffffff60d01b9060d01b169060018060d01b031617179055019063ffffffff610140820151169082549166ffffff0000000061016083015160201b1662ffffff60381b61018084015160381b169162ffffff60501b6101a085015160501b16936101c062ffffff60681b91015160681b169460018060801b03191617171717179055565b613b5261272a565b508054600182015460028301546003840154600490940154604051946001600160781b03909116939092906001600160681b0390613b926101008861209e565b818116875260681c16602086015280600f0b604086015260801d600f0b606085015280600f0b608085015260801d600f0b60a084015260c083015260e082015290565b9061ffff6080830151511592511691613bec575050565b6305af37b160e31b5f5260018060a01b031660045260245260445ffd5b600160ff1b8114612d90575f0390565b5f81128015613c47576136ae92610da592670de0b6b3a76400009215613c4257613c4290613c09565b614d07565b50670de0b6b3a764000091613c5b91612eb9565b0490565b9291613c7c969592613c6f61237c565b9788915f87511385613698565b9585515f81135f14613f9657613c93908551613872565b845260408401613ca98151604089015190613872565b90525b613cb586615d02565b96613cc560c08601988951613872565b8852818352856020840152613cda8588615d2c565b955f871215613f8f57613cff613cef88613c09565b865180821215613f885750613c09565b905b613d1360409889870193808552613872565b60808601908152613d3b60208b0193613d2f8551825190613872565b855288519051906134dc565b8752895196613d4a8689614d3b565b15613f69575f86128015613f6357613d6187613c09565b5f8a12908115613f5c57613d748b613c09565b905b1215613f40575015613f3a57613d8b86613c09565b945b613d98878786614d6f565b918b8d01968a885191613daa92614d6f565b9081613db585613c09565b90613dbf91613872565b613e419a613e3898613e3297613e2c96613e2394613e0891613e0091905f821315613f3057613df36060918a519084615d98565b965b0195865283516134dc565b845190613872565b9052613e1781518351906134dc565b90528251905190613872565b90528651613872565b92613872565b906134dc565b90525b826134dc565b90818552613e4f8282614d3b565b918215613f15575b5050613eea575b9181613eae93613ea79383519182155f14613ed9575f5b60608601525f831315613eb257613e90613ea09382516134dc565b81520191825190840151906134dc565b9052615d02565b82516134dc565b9052565b60609150613ea092613ec960208301918251613872565b90520191825190840151906134dc565b613ee55f841382614894565b613e75565b91608081019164ffffffffff938484511693858514612d905760019490940190941690925291613e5e565b15915081613f26575b505f80613e57565b905015155f613f1e565b5060608196613df5565b85613d8b565b159050613f5657613f5088613c09565b94613d8d565b87613f50565b8a90613d76565b86613d61565b5050915050613e419250613f818688019182516134dc565b9052613e3b565b9050613c09565b8690613d01565b613fa5602086019182516134dc565b905260608401613fbb8151604089015190613872565b9052613cac565b6020608082015101915f835193525f83121561404b5761402a60c0613fea61403b9495613c09565b948560a085015201936020855101518082125f14614040575060e0614017825b60c0860193818552613872565b9301928352602085510151905190613872565b602084510152825151905190613872565b905152565b61401760e09161400a565b61016091500152565b919060e0810151156133a5576140698361388a565b51905f82126140785750505050565b61408193614e2a565b5f808080613498565b909291614095612a9e565b93608083015192836040870152600160208201516140b281612231565b6140bb81612231565b036143505760e08101936060855101511561433a57604083015160e08401516142a2575b6140ea8183516134dc565b9080158061429a575b614282575f82121561427b578861410983613c09565b84515f8112156142755761411c90613c09565b905b13978815614262575b886141f6575b5061413a9187878761501f565b601081101561223b57806141e5575084869182614193575b505061417d575115614175579161416f93916136ae9695936153cf565b90614ee2565b505050505090565b50505050505061418b612a9e565b506007815290565b6141ad92505f6141a8911360a0860151615ad0565b615610565b670de0b6b3a76400006141dc60c0850151516141d662ffffff6101806040890151015116612ecc565b90612eb9565b0412845f614152565b96505050505050506136ae91614ee2565b9050610120850151614249575160a0015161423157886142168386614efa565b614220575f61412d565b50505050505050505061418b612a9e565b5050505050505050614241612a9e565b506009815290565b50505050505050505061425a612a9e565b506008815290565b975061426f838551614d3b565b97614127565b9061411e565b8882614109565b5050505050505050614292612a9e565b50600b815290565b5081156140f3565b64ffffffffff80610100860151169060808401511603614323576142c7818351614d3b565b15614314575f81121561430e576142dd81613c09565b82515f811215614308576142f090613c09565b905b13156140df57506143038151613c09565b6140df565b906142f2565b806142dd565b50505050505050614292612a9e565b50505050505050614332612a9e565b50600a815290565b505050505050614348612a9e565b506001815290565b505050505061435d612a9e565b50600f815290565b60e08101805184036001600160781b03169391929190841561451857526143928251602084015190613872565b81516001600160701b031691905f8112908115614512576143b290613c09565b925b5f81121561450c576143c590613c09565b925b670de0b6b3a76400009384820291808304861490151715612d90576143eb91612e9b565b9015614506576143fa90613c09565b915b61444061442662ffffff61016061441d63ffffffff61014088015116612ecc565b95015116612ecc565b925f851294855f1461443b5761443b90613c09565b612eb9565b0490808210156144fe5750905b156144f85761445b90613c09565b915b5f831280156144f0575f61447085613c09565b925b6144926906194049f30f720000009161448c838288614d07565b95612eb9565b049413156144c357508160a0916144b160806144bc95019182516134dc565b905201918251613872565b9052600190565b6144d0575b505050600190565b816080916144b160a06144e695019182516134dc565b90525f80806144c8565b5f8492614472565b9161445d565b90509061444d565b916143fc565b926143c7565b926143b4565b50505050505f90565b606061ffff7f14efe972c019dd86f315a91e25efb17258f1529d1d92b1da7769dfe6c581f5ab921692835f52600260205260405f2060e0820160018060781b03815116600483019060018060781b03198254161790556145b360a06080850194600261458d87516148a8565b95019460018060801b03198654169060018060801b0316178555019261309984516148a8565b51915190519060405192835260208301526040820152a2565b5f81126145d65790565b635467221960e11b5f5260045260245ffd5b9060ff906145f46127a1565b5061ffff831692835f52600260205260405f206004810154918260f81c9361461b85612231565b61462782861515612bc1565b6146468561464061463a600587016128a7565b95613b4a565b936154b2565b9161464f61349e565b9161465987612231565b6001871494856146f6575b6004549764ffffffffff808a60801c1642109889156146e7575b50506040519a6146906101608d61209e565b8b5261469b81612231565b60208b015260408a01526146af60056125c8565b60608a0152608089015260a088015260c087015260e08601521515610100850152151561012084015260e01c16151561014082015290565b60781c16421097505f8061467e565b945061470760408501518684614365565b94614664565b906136ae60e083015151608084019361472d82865160a084015190615599565b9451519160606040830151920151926155c9565b9061474a6123ae565b9160e0810151516080820190815151906147638461470d565b509161476f8282615610565b925f614781604088019384519061562f565b9161479f61478f8783615650565b8460208d0196828852519161568b565b60408b015213918261487e575b50508061485d575b8061484d575b613498579160206147e9670de0b6b3a764000086946147de8a9788612b669a614b10565b604087015190614d07565b61480265ffffffffffff60406060870151015116612ecc565b808213156148455750915b5101515f81131561483e575b8082121561483757505b606083015261483282826159ab565b613fc2565b9050614823565b505f614819565b90509161480d565b5061485886856156d6565b6147ba565b5061487765ffffffffffff60806060870151015116612ecc565b82136147b4565b61488b91925051806134dc565b12155f806147ac565b90156148a1576080015190565b60a0015190565b9081600f0b918083036148b85750565b63327269a760e01b5f52608060045260245260445ffd5b6001600160801b03908181116148e3571690565b6306dfcc6560e41b5f52608060045260245260445ffd5b925f8113156149985761493c61491d62ffffff6101a06040880151015116612ecc565b91614936670de0b6b3a764000060c088015151926149a0565b926149a0565b126144c85760c0810151159283614987575b83614970575b508261495f57505090565b610100919250015115159015151490565b5160e082015161ffff90811691161492505f614954565b925061499281615a9d565b9261494e565b505050505f90565b81810292915f8212600160ff1b821416612d90578184051490151715612d9057565b90915f831315614a2457614a196001614a1384614a0e83614a0860a0614a026080614a1f9b015151956141a860e08201515193849201515f891390615ad0565b94615610565b986134dc565b6149a0565b94613872565b906149a0565b131590565b5050505f90565b9260809160c085015151614a5681614a5062ffffff6101c060408b0151015116612ecc565b85615ae1565b91614a6081615a9d565b614aba575b5050908082125f14614ab25750925b0151515f811215614aac57614a8890613c09565b915b81811215614aa7576136ae925f811215613c4257613c4290613c09565b505090565b91614a8a565b905092614a74565b906706f05b59d3b200006040614ad1930151615ae1565b80821315614ae257505b5f80614a65565b9050614adb565b91614aff6136ae94936020815191015190613872565b90516001600160701b031691615b1b565b610140919261222c916080810191614b29835151613c09565b9160a081019060c0614b4384845187604086015191614ae9565b955f861215614b6357614b5586613c09565b8a5251925191015191613c5f565b85614b55565b949390614b7c82516080840151906149a0565b91614ba3614b986020830194613e32865160a0860151906149a0565b60c083015190613872565b5f811215614cf657610da5670de0b6b3a76400006001613c42614bc594613c09565b925b614c1b84614c168a51614c10614c058c51614be18c612231565b60028c03614ccd57614bfa906136c78a518a5190613872565b604089015190613872565b606088015190613872565b90613872565b6134dc565b88528151159081614cc3575b506138d657600194835f614c589512614cac575b50614c4d888383888a888d5195615bb4565b845f8851948a615bb4565b614c6181612231565b03614ca85780606060c0920151158015614c9b575b614c8e575b0151614c845750565b6101606001910152565b6001610140840152614c7b565b5060a08101511515614c76565b5050565b614cbb60a08a01918251613872565b90525f614c3b565b905051155f614c27565b614cf1908d5f614ce08c518c5190613872565b91516001600160701b031691615b1b565b614bfa565b670de0b6b3a7640000900492614bc7565b90614d1191612eb9565b614d25614d1e8383612e9b565b9283612eb9565b03614d2d5790565b60018101809111612d905790565b905f82139182614d65575b8215614d5157505090565b5f13915081614d5e575090565b5f91501390565b5f82129250614d46565b9091905f8212908115614e2457614d8583613c09565b8414614e1d575f811215614e1757614d9c90613c09565b915b5f811315614dd7576136ae935f811215614dd157614dbb90613c09565b915b15614dcb57614dcb90613c09565b91614d07565b91614dbd565b610da59291614e0c916136ae955f81125f14614e1157614df690613c09565b915b15614e0657614e0690613c09565b92612eb9565b612e9b565b91614df8565b91614d9e565b9250505090565b82614d85565b909192614e4460a08301928260e085519201515191613698565b5f811315614ed757614e569094613c09565b9360e084019485518082125f14614ecf5750905b80821215614ec75750915b5f831315612d4e57613eae93614eb3614e9385946101009451615ad0565b5f811215614ec257614ea490613c09565b670de0b6b3a764000085614d07565b61012082015201528251613872565b614ea4565b905091614e75565b905090614e6a565b50614e565f94613c09565b90614eeb612a9e565b50601081101561223b57815290565b9060808201515160a0830191614f1883516020815191015190613872565b614f268361040884846134dc565b5f811291821561501857614f3982613c09565b905b5f81121561501257614f4c90613c09565b905b139182614fe2575b5050614fd957614f6d614f8f93515f831390615ad0565b91614f788282614d3b565b15614fab57505f811215614fa657613e3290613c09565b60409091015160e001516001600160681b03161290565b613e32565b613e32915f811215614fd357614fc090613c09565b905b5f811215614c1057614c1090613c09565b90614fc2565b50505050600190565b9091501561500d57614ff390613c09565b604085015160c001516001600160681b0316125f80614f56565b614ff3565b90614f4e565b8190614f3b565b9160808301519360a084019061503d82516020815191015190613872565b926150498288516134dc565b15938415806153c2575b6153a7575b83519161506d8160408a019486865191614ae9565b9484151580615311575b6153015785856150919251938c60c08d0195865191613c5f565b935f608060208d0196808852015113806152f1575b6152e15761511595613e3260a094615124936101409751935f81125f146152db576150d090613c09565b905b5f926150de8282614d3b565b61524a575b5050816150ef91612dc2565b90670de0b6b3a7640000998a928861511b8562ffffff936151158560808c015116612ecc565b90614d07565b96015116612ecc565b8285510152519251015195015115159567016345785d8a00009687870287159888820414891715612d9057849004936702c68af0bb1400009889890299898b04141715612d90575f98049361518c602061518287610408858d613872565b9401988951613872565b885261519d602085019182516134dc565b905287146152315781926151b960406151c294019182516134dc565b905282516134dc565b90525b83146151fe5750805160608401528181525b51129081156151f0575b50156151ec57600690565b5f90565b5f915060600151125f6151e1565b60600151828112615210575b506151d7565b61521c61522991613c09565b8060608601528251613872565b81525f61520a565b614c16604061524393019384516134dc565b90526151c5565b919250905f821280156152d55761526083613c09565b5f83129081156152ce5761527384613c09565b905b1361528b57505050506150ef815b91905f6150e3565b6150ef936152bd93614e0c92156152c8576152a590613c09565b925b156152c2576152b590613c09565b915b85612eb9565b615283565b916152b7565b926152a7565b8390615275565b82615260565b906150d2565b5050505050505050505050600c90565b506152fb88615dca565b156150a6565b5050505050505050505050600590565b505f8612156153a15761532386613c09565b5f86128681156153885750156153825761533c86613c09565b670de0b6b3a764000091828102928184041490151715612d905761535f91612e9b565b5f60408a0151135f1461537757608089015110615077565b608089015111615077565b8561533c565b9050670de0b6b3a764000061539c92614d07565b61535f565b85615323565b602088016153bb81516060890151906134dc565b9052615058565b505f606087015113615053565b9360e08501515193615463575b5060605f91015112615423575b5061541890608083019261540482855160a084015190615599565b9351519160606040830151920151926155c9565b13156151ec57600690565b6154385f670de0b6b3a7640000809386615df4565b1561545b575f615449918385615df4565b15615454575f6153e9565b5050600690565b505050600690565b60206080860151015161548265ffffffffffff60608801515116612ecc565b136154a8576001615494918487615df4565b1561549f575f6153dc565b50505050600690565b5050505050600690565b906001906154be612769565b506154c881612231565b146155245761ffff165f526002602052600460405f200154604051906154ef60e08361209e565b60018060581b039060a01c1681525f60208201525f60408201525f60608201525f60808201525f60a08201525f60c082015290565b604051634e8df16d60e01b815261ffff91909116600482015260e0816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115612d43575f91615580575090565b6136ae915060e03d60e011610801576107f1818361209e565b90614c10906155c36136ae94613e326155b86020870151928751613c19565b604087015190613872565b92615d2c565b6155f6670de0b6b3a76400006020926151156155ff966155f065ffffffffffff9784615610565b9261562f565b93015116612ecc565b8082131561560b575090565b905090565b6136ae91670de0b6b3a7640000915f811215613c4257613c4290613c09565b613e3260026136ae9361564a62ffffff604083015116612ecc565b93615ef9565b905f8213801590615683575b61370e57670de0b6b3a764000091828102928184041490151715612d90576136ae91612e9b565b50801561565c565b62ffffff61569f8161010086015116612ecc565b93838312156156cf57916151156156c8866104086136ae989795610120613e3298015116612ecc565b9183613872565b5050505090565b9060e08201515191608081015151602083015190604084019461574061572d8751615727615720600261571b60408b0151613e32615714828c615f58565b918b61562f565b615f3e565b9687613872565b95613872565b5f84129485156159a557613c4285613c09565b9261575a65ffffffffffff60806060880151015116612ecc565b811561599f5761576984613c09565b85129182159261596f575b505061596557606095613e2c9260808601519161578f61259c565b50825192602081015190604081015164ffffffffff60808d8401519301511692604051966157be60a08961209e565b8752602087015260408601528a85015260808401525f60a0880151926157e261272a565b5083519360208101519060408101518d82015160808301519060a08401519260e060c0860151950151956040519a61581c6101008d61209e565b8b5260208b015260408a01528f890152608088015260a087015260c086015260e085015260c089015161584d612631565b5080519060406020820151910151916158696040519e8f61209e565b8d5260208d015260408c01521315615959576158fa6158a461588a88613c09565b61589a8760408c01518388614ae9565b90878d8789613c5f565b946158cf670de0b6b3a76400006158bc838789615599565b946158c7848c615610565b905190614d07565b5f84131561595357835b8082121561594957509687915b86519060408c01519060608d0151926155c9565b12801561593c575b6159305761592b9760c087015260a08601526080850152610140850152606084015282526159ab565b600190565b50505050505050505f90565b5083602083015112615902565b90509687916158e6565b5f6158d9565b6158fa6158a48761588a565b5050505050505f90565b9091501561599157615988826141a88661040887613c09565b13155f80615774565b615988826141a88686613872565b83615769565b84614d07565b90615a54602091615a4c6060820160808151968160c0820198615a1a898b5101516060850151615a0b6159df600286615f3e565b606065ffffffffffff916159f883604087015116612ecc565b80821315615a6a5750935b015116612ecc565b80821215615a625750926134dc565b80821215615a5a5750955b019485520185615a3b8183510151845190613872565b9151015284865101519051906134dc565b905190613872565b91510152565b905095615a25565b9050926134dc565b905093615a03565b6001600160681b0390818111615a86571690565b6306dfcc6560e41b5f52606860045260245260445ffd5b615acc615abd670de0b6b3a76400006020604085015194015151936149a0565b91670853a0d2313c00006149a0565b1290565b9015615ada575190565b6020015190565b91615b0390614c10615afc670de0b6b3a764000080966149a0565b91846149a0565b905f821315614a2457614dcb6001916136ae94613872565b90915f811215615bae57615b2e90613c09565b915b600183901b926001600160ff1b03811603612d905781614c16615b57615b5d9360026149a0565b856134dc565b905f811280615b7f5750670de0b6b3a7640000926136ae9492613c4292614d07565b670de0b6b3a764000093614e0c615ba8946136ae979461443b945f1461443b5761443b90613c09565b04613c09565b91615b30565b95615bd4909492949391936141a886615bce83828b613698565b98615ad0565b9162ffffff916001615bff615bef8561018086015116612ecc565b670de0b6b3a76400008097614d07565b915f89139283615cc1575b60808b018051909180821315615cb95750905b52615c2781612231565b1490811591615cb0575b506138d657615c6b916101a0615c5a9260408a01615c508a82516134dc565b9052015116612ecc565b9161493660208801515191876149a0565b12615ca4575b61012084019182518413615c86575050505050565b60e09361ffff93521515610100850152169101525f80808080612d4e565b600160c0850152615c71565b9050155f615c31565b905090615c1d565b615cdb615cd4876101c088015116612ecc565b888c614d07565b80821315615cfb57505b60608b01615cf48b82516134dc565b9052615c0a565b9050615ce5565b6136ae90606081515f81125f14615d2657615d1c90613c09565b915b0151906149a0565b91615d1e565b615d419060606118228251945f861390614894565b905f811215615d9257615d5390613c09565b905b5f81128015615d7e576136ae92670de0b6b3a764000092615ba892156141d6576141d690613c09565b50670de0b6b3a7640000906136ae92614d07565b90615d55565b919081811315615dbd57614e0c82615db09394612eb9565b908082121561560b575090565b508082121561560b575090565b6040810151801561370e575f1215615dec57608001516001600160601b031490565b608001511590565b9091615eac614a1f93608084015195615e0e828851613c19565b91615e1f6040890193845190613872565b615e4760a088015194615a4c610da5858d60408d0199615e418b519251613c09565b90614ae9565b80821215615ef257505b809215615eba575b50615e9a65ffffffffffff615e9260209495615e7e60608d5192519b01519582615610565b615115670de0b6b3a76400009b8c93615f58565b925116612ecc565b80821315615eb25750965b01516134dc565b93614d07565b905096615ea5565b602092505f811215615ede5765ffffffffffff615e92615e9a925b94505050615e59565b50615e9a65ffffffffffff615e925f615ed5565b9050615e51565b90614dcb6136ae93615f1463ffffffff606085015116612ecc565b935f811215615f3857615f2690613c09565b925b516001600160701b031690612eb9565b92615f28565b8115612ea557600160ff1b81145f19831416612d90570590565b613e3260016136ae9361564a62ffffff602083015116612ecc56fe9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
}

// Exchange is an auto generated Go binding around an Ethereum contract.
type Exchange struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Exchange) GetABI() abi.ABI {
	return c.abi
}

// NewExchange creates a new instance of Exchange.
func NewExchange() *Exchange {
	parsed, err := ExchangeMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Exchange{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Exchange) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address asset_, address feed_, address orders_, address vault_, address governance_, address keeper_) returns()
func (exchange *Exchange) PackConstructor(asset_ common.Address, feed_ common.Address, orders_ common.Address, vault_ common.Address, governance_ common.Address, keeper_ common.Address) []byte {
	enc, err := exchange.abi.Pack("", asset_, feed_, orders_, vault_, governance_, keeper_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAddMargin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab3c203a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addMargin(uint16 market, int256 amount) returns()
func (exchange *Exchange) PackAddMargin(market uint16, amount *big.Int) []byte {
	enc, err := exchange.abi.Pack("addMargin", market, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddMargin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab3c203a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addMargin(uint16 market, int256 amount) returns()
func (exchange *Exchange) TryPackAddMargin(market uint16, amount *big.Int) ([]byte, error) {
	return exchange.abi.Pack("addMargin", market, amount)
}

// PackAsset is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38d52e0f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function asset() view returns(address)
func (exchange *Exchange) PackAsset() []byte {
	enc, err := exchange.abi.Pack("asset")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAsset is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38d52e0f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function asset() view returns(address)
func (exchange *Exchange) TryPackAsset() ([]byte, error) {
	return exchange.abi.Pack("asset")
}

// UnpackAsset is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x38d52e0f.
//
// Solidity: function asset() view returns(address)
func (exchange *Exchange) UnpackAsset(data []byte) (common.Address, error) {
	out, err := exchange.abi.Unpack("asset", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address account) view returns(int256)
func (exchange *Exchange) PackBalanceOf(account common.Address) []byte {
	enc, err := exchange.abi.Pack("balanceOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address account) view returns(int256)
func (exchange *Exchange) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return exchange.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(int256)
func (exchange *Exchange) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := exchange.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x961be391.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cash() view returns((int256,int256,int256))
func (exchange *Exchange) PackCash() []byte {
	enc, err := exchange.abi.Pack("cash")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x961be391.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cash() view returns((int256,int256,int256))
func (exchange *Exchange) TryPackCash() ([]byte, error) {
	return exchange.abi.Pack("cash")
}

// UnpackCash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x961be391.
//
// Solidity: function cash() view returns((int256,int256,int256))
func (exchange *Exchange) UnpackCash(data []byte) (Cash, error) {
	out, err := exchange.abi.Unpack("cash", data)
	if err != nil {
		return *new(Cash), err
	}
	out0 := *abi.ConvertType(out[0], new(Cash)).(*Cash)
	return out0, nil
}

// PackDeleverage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x360decbe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deleverage(address account, uint16 market) returns(int256 closed)
func (exchange *Exchange) PackDeleverage(account common.Address, market uint16) []byte {
	enc, err := exchange.abi.Pack("deleverage", account, market)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeleverage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x360decbe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deleverage(address account, uint16 market) returns(int256 closed)
func (exchange *Exchange) TryPackDeleverage(account common.Address, market uint16) ([]byte, error) {
	return exchange.abi.Pack("deleverage", account, market)
}

// UnpackDeleverage is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x360decbe.
//
// Solidity: function deleverage(address account, uint16 market) returns(int256 closed)
func (exchange *Exchange) UnpackDeleverage(data []byte) (*big.Int, error) {
	out, err := exchange.abi.Unpack("deleverage", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47e7ef24.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deposit(address account, uint256 assets) returns()
func (exchange *Exchange) PackDeposit(account common.Address, assets *big.Int) []byte {
	enc, err := exchange.abi.Pack("deposit", account, assets)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47e7ef24.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deposit(address account, uint256 assets) returns()
func (exchange *Exchange) TryPackDeposit(account common.Address, assets *big.Int) ([]byte, error) {
	return exchange.abi.Pack("deposit", account, assets)
}

// PackDepositWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x12a62cff.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function depositWithPermit(address account, uint256 assets, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (exchange *Exchange) PackDepositWithPermit(account common.Address, assets *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := exchange.abi.Pack("depositWithPermit", account, assets, deadline, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDepositWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x12a62cff.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function depositWithPermit(address account, uint256 assets, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (exchange *Exchange) TryPackDepositWithPermit(account common.Address, assets *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return exchange.abi.Pack("depositWithPermit", account, assets, deadline, v, r, s)
}

// PackEndMarket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd80aecf5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function endMarket(uint16 market, uint256 finalPrice) returns()
func (exchange *Exchange) PackEndMarket(market uint16, finalPrice *big.Int) []byte {
	enc, err := exchange.abi.Pack("endMarket", market, finalPrice)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEndMarket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd80aecf5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function endMarket(uint16 market, uint256 finalPrice) returns()
func (exchange *Exchange) TryPackEndMarket(market uint16, finalPrice *big.Int) ([]byte, error) {
	return exchange.abi.Pack("endMarket", market, finalPrice)
}

// PackEscrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x15556be5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function escrow(address account, uint16 market, int256 amount) returns()
func (exchange *Exchange) PackEscrow(account common.Address, market uint16, amount *big.Int) []byte {
	enc, err := exchange.abi.Pack("escrow", account, market, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEscrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x15556be5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function escrow(address account, uint16 market, int256 amount) returns()
func (exchange *Exchange) TryPackEscrow(account common.Address, market uint16, amount *big.Int) ([]byte, error) {
	return exchange.abi.Pack("escrow", account, market, amount)
}

// PackFeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x37a7b7d8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function feed() view returns(address)
func (exchange *Exchange) PackFeed() []byte {
	enc, err := exchange.abi.Pack("feed")
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
func (exchange *Exchange) TryPackFeed() ([]byte, error) {
	return exchange.abi.Pack("feed")
}

// UnpackFeed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x37a7b7d8.
//
// Solidity: function feed() view returns(address)
func (exchange *Exchange) UnpackFeed(data []byte) (common.Address, error) {
	out, err := exchange.abi.Unpack("feed", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackFill is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcf25ffe6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fill((address,uint16,int256,int256,uint256,uint256,bool,bool,uint40,uint40,uint40,uint40,uint64,uint40,int256) order, uint256 index) returns(uint8 fault)
func (exchange *Exchange) PackFill(order Order, index *big.Int) []byte {
	enc, err := exchange.abi.Pack("fill", order, index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFill is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcf25ffe6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fill((address,uint16,int256,int256,uint256,uint256,bool,bool,uint40,uint40,uint40,uint40,uint64,uint40,int256) order, uint256 index) returns(uint8 fault)
func (exchange *Exchange) TryPackFill(order Order, index *big.Int) ([]byte, error) {
	return exchange.abi.Pack("fill", order, index)
}

// UnpackFill is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcf25ffe6.
//
// Solidity: function fill((address,uint16,int256,int256,uint256,uint256,bool,bool,uint40,uint40,uint40,uint40,uint64,uint40,int256) order, uint256 index) returns(uint8 fault)
func (exchange *Exchange) UnpackFill(data []byte) (uint8, error) {
	out, err := exchange.abi.Unpack("fill", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackGlobalParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3acf597c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function globalParams() view returns((uint48,uint48,uint48,uint48,uint48))
func (exchange *Exchange) PackGlobalParams() []byte {
	enc, err := exchange.abi.Pack("globalParams")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGlobalParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3acf597c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function globalParams() view returns((uint48,uint48,uint48,uint48,uint48))
func (exchange *Exchange) TryPackGlobalParams() ([]byte, error) {
	return exchange.abi.Pack("globalParams")
}

// UnpackGlobalParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3acf597c.
//
// Solidity: function globalParams() view returns((uint48,uint48,uint48,uint48,uint48))
func (exchange *Exchange) UnpackGlobalParams(data []byte) (GlobalParams, error) {
	out, err := exchange.abi.Unpack("globalParams", data)
	if err != nil {
		return *new(GlobalParams), err
	}
	out0 := *abi.ConvertType(out[0], new(GlobalParams)).(*GlobalParams)
	return out0, nil
}

// PackGovernance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5aa6e675.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function governance() view returns(address)
func (exchange *Exchange) PackGovernance() []byte {
	enc, err := exchange.abi.Pack("governance")
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
func (exchange *Exchange) TryPackGovernance() ([]byte, error) {
	return exchange.abi.Pack("governance")
}

// UnpackGovernance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5aa6e675.
//
// Solidity: function governance() view returns(address)
func (exchange *Exchange) UnpackGovernance(data []byte) (common.Address, error) {
	out, err := exchange.abi.Unpack("governance", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackIsDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5fec5d0b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isDelegate(address account, address delegate) view returns(bool)
func (exchange *Exchange) PackIsDelegate(account common.Address, delegate common.Address) []byte {
	enc, err := exchange.abi.Pack("isDelegate", account, delegate)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5fec5d0b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isDelegate(address account, address delegate) view returns(bool)
func (exchange *Exchange) TryPackIsDelegate(account common.Address, delegate common.Address) ([]byte, error) {
	return exchange.abi.Pack("isDelegate", account, delegate)
}

// UnpackIsDelegate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5fec5d0b.
//
// Solidity: function isDelegate(address account, address delegate) view returns(bool)
func (exchange *Exchange) UnpackIsDelegate(data []byte) (bool, error) {
	out, err := exchange.abi.Unpack("isDelegate", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackJudge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb73e513d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function judge((address,uint16,int256,int256,uint256,uint256,bool,bool,uint40,uint40,uint40,uint40,uint64,uint40,int256) order, uint256 index, int256 safety) view returns(uint8)
func (exchange *Exchange) PackJudge(order Order, index *big.Int, safety *big.Int) []byte {
	enc, err := exchange.abi.Pack("judge", order, index, safety)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJudge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb73e513d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function judge((address,uint16,int256,int256,uint256,uint256,bool,bool,uint40,uint40,uint40,uint40,uint64,uint40,int256) order, uint256 index, int256 safety) view returns(uint8)
func (exchange *Exchange) TryPackJudge(order Order, index *big.Int, safety *big.Int) ([]byte, error) {
	return exchange.abi.Pack("judge", order, index, safety)
}

// UnpackJudge is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb73e513d.
//
// Solidity: function judge((address,uint16,int256,int256,uint256,uint256,bool,bool,uint40,uint40,uint40,uint40,uint64,uint40,int256) order, uint256 index, int256 safety) view returns(uint8)
func (exchange *Exchange) UnpackJudge(data []byte) (uint8, error) {
	out, err := exchange.abi.Unpack("judge", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackKeeper is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaced1661.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function keeper() view returns(address)
func (exchange *Exchange) PackKeeper() []byte {
	enc, err := exchange.abi.Pack("keeper")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackKeeper is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaced1661.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function keeper() view returns(address)
func (exchange *Exchange) TryPackKeeper() ([]byte, error) {
	return exchange.abi.Pack("keeper")
}

// UnpackKeeper is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaced1661.
//
// Solidity: function keeper() view returns(address)
func (exchange *Exchange) UnpackKeeper(data []byte) (common.Address, error) {
	out, err := exchange.abi.Unpack("keeper", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackLiquidate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ff8d275.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function liquidate(address account, uint16 market, address credit) returns((int256,int256,int256,int256,int256,int256,int256,int256,int256,int256,(int256,int256,int256,int256,int256,int256),int256) outcome)
func (exchange *Exchange) PackLiquidate(account common.Address, market uint16, credit common.Address) []byte {
	enc, err := exchange.abi.Pack("liquidate", account, market, credit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLiquidate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ff8d275.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function liquidate(address account, uint16 market, address credit) returns((int256,int256,int256,int256,int256,int256,int256,int256,int256,int256,(int256,int256,int256,int256,int256,int256),int256) outcome)
func (exchange *Exchange) TryPackLiquidate(account common.Address, market uint16, credit common.Address) ([]byte, error) {
	return exchange.abi.Pack("liquidate", account, market, credit)
}

// UnpackLiquidate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1ff8d275.
//
// Solidity: function liquidate(address account, uint16 market, address credit) returns((int256,int256,int256,int256,int256,int256,int256,int256,int256,int256,(int256,int256,int256,int256,int256,int256),int256) outcome)
func (exchange *Exchange) UnpackLiquidate(data []byte) (Liquidation, error) {
	out, err := exchange.abi.Unpack("liquidate", data)
	if err != nil {
		return *new(Liquidation), err
	}
	out0 := *abi.ConvertType(out[0], new(Liquidation)).(*Liquidation)
	return out0, nil
}

// PackListMarket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x933e2311.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function listMarket(bytes32 symbol, (uint112,uint24,uint24,uint32,uint24,uint24,uint104,uint104,uint24,uint24,uint32,uint24,uint24,uint24,uint24) params) returns(uint16 market)
func (exchange *Exchange) PackListMarket(symbol [32]byte, params MarketParams) []byte {
	enc, err := exchange.abi.Pack("listMarket", symbol, params)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackListMarket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x933e2311.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function listMarket(bytes32 symbol, (uint112,uint24,uint24,uint32,uint24,uint24,uint104,uint104,uint24,uint24,uint32,uint24,uint24,uint24,uint24) params) returns(uint16 market)
func (exchange *Exchange) TryPackListMarket(symbol [32]byte, params MarketParams) ([]byte, error) {
	return exchange.abi.Pack("listMarket", symbol, params)
}

// UnpackListMarket is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x933e2311.
//
// Solidity: function listMarket(bytes32 symbol, (uint112,uint24,uint24,uint32,uint24,uint24,uint104,uint104,uint24,uint24,uint32,uint24,uint24,uint24,uint24) params) returns(uint16 market)
func (exchange *Exchange) UnpackListMarket(data []byte) (uint16, error) {
	out, err := exchange.abi.Unpack("listMarket", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackMarketCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec979082.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function marketCount() view returns(uint16)
func (exchange *Exchange) PackMarketCount() []byte {
	enc, err := exchange.abi.Pack("marketCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMarketCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec979082.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function marketCount() view returns(uint16)
func (exchange *Exchange) TryPackMarketCount() ([]byte, error) {
	return exchange.abi.Pack("marketCount")
}

// UnpackMarketCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xec979082.
//
// Solidity: function marketCount() view returns(uint16)
func (exchange *Exchange) UnpackMarketCount(data []byte) (uint16, error) {
	out, err := exchange.abi.Unpack("marketCount", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackMarketOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x992be5da.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function marketOf(uint16 market) view returns((uint8,bytes32,(uint112,uint24,uint24,uint32,uint24,uint24,uint104,uint104,uint24,uint24,uint32,uint24,uint24,uint24,uint24),(int256,int256,int256,int256,int256,int256,int256,uint256),uint40,uint256))
func (exchange *Exchange) PackMarketOf(market uint16) []byte {
	enc, err := exchange.abi.Pack("marketOf", market)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMarketOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x992be5da.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function marketOf(uint16 market) view returns((uint8,bytes32,(uint112,uint24,uint24,uint32,uint24,uint24,uint104,uint104,uint24,uint24,uint32,uint24,uint24,uint24,uint24),(int256,int256,int256,int256,int256,int256,int256,uint256),uint40,uint256))
func (exchange *Exchange) TryPackMarketOf(market uint16) ([]byte, error) {
	return exchange.abi.Pack("marketOf", market)
}

// UnpackMarketOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x992be5da.
//
// Solidity: function marketOf(uint16 market) view returns((uint8,bytes32,(uint112,uint24,uint24,uint32,uint24,uint24,uint104,uint104,uint24,uint24,uint32,uint24,uint24,uint24,uint24),(int256,int256,int256,int256,int256,int256,int256,uint256),uint40,uint256))
func (exchange *Exchange) UnpackMarketOf(data []byte) (MarketView, error) {
	out, err := exchange.abi.Unpack("marketOf", data)
	if err != nil {
		return *new(MarketView), err
	}
	out0 := *abi.ConvertType(out[0], new(MarketView)).(*MarketView)
	return out0, nil
}

// PackOrders is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4fb764c9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function orders() view returns(address)
func (exchange *Exchange) PackOrders() []byte {
	enc, err := exchange.abi.Pack("orders")
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
func (exchange *Exchange) TryPackOrders() ([]byte, error) {
	return exchange.abi.Pack("orders")
}

// UnpackOrders is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4fb764c9.
//
// Solidity: function orders() view returns(address)
func (exchange *Exchange) UnpackOrders(data []byte) (common.Address, error) {
	out, err := exchange.abi.Unpack("orders", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPayKeeper is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf1236525.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function payKeeper(address keeper_, int256 amount) returns()
func (exchange *Exchange) PackPayKeeper(keeper common.Address, amount *big.Int) []byte {
	enc, err := exchange.abi.Pack("payKeeper", keeper, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPayKeeper is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf1236525.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function payKeeper(address keeper_, int256 amount) returns()
func (exchange *Exchange) TryPackPayKeeper(keeper common.Address, amount *big.Int) ([]byte, error) {
	return exchange.abi.Pack("payKeeper", keeper, amount)
}

// PackPoolDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d02462b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function poolDeposit(uint256 assets) returns()
func (exchange *Exchange) PackPoolDeposit(assets *big.Int) []byte {
	enc, err := exchange.abi.Pack("poolDeposit", assets)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPoolDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d02462b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function poolDeposit(uint256 assets) returns()
func (exchange *Exchange) TryPackPoolDeposit(assets *big.Int) ([]byte, error) {
	return exchange.abi.Pack("poolDeposit", assets)
}

// PackPoolSummary is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7571fcf6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function poolSummary() view returns((int256,(int256,int256,int256),int256,int256,int256,int256,bool,uint16,bool,int256,bool,bool,bool))
func (exchange *Exchange) PackPoolSummary() []byte {
	enc, err := exchange.abi.Pack("poolSummary")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPoolSummary is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7571fcf6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function poolSummary() view returns((int256,(int256,int256,int256),int256,int256,int256,int256,bool,uint16,bool,int256,bool,bool,bool))
func (exchange *Exchange) TryPackPoolSummary() ([]byte, error) {
	return exchange.abi.Pack("poolSummary")
}

// UnpackPoolSummary is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7571fcf6.
//
// Solidity: function poolSummary() view returns((int256,(int256,int256,int256),int256,int256,int256,int256,bool,uint16,bool,int256,bool,bool,bool))
func (exchange *Exchange) UnpackPoolSummary(data []byte) (PoolSummary, error) {
	out, err := exchange.abi.Unpack("poolSummary", data)
	if err != nil {
		return *new(PoolSummary), err
	}
	out0 := *abi.ConvertType(out[0], new(PoolSummary)).(*PoolSummary)
	return out0, nil
}

// PackPoolWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf6b21c95.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function poolWithdraw(uint256 assets, uint256 swept, address to, bool sharesRemain) returns()
func (exchange *Exchange) PackPoolWithdraw(assets *big.Int, swept *big.Int, to common.Address, sharesRemain bool) []byte {
	enc, err := exchange.abi.Pack("poolWithdraw", assets, swept, to, sharesRemain)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPoolWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf6b21c95.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function poolWithdraw(uint256 assets, uint256 swept, address to, bool sharesRemain) returns()
func (exchange *Exchange) TryPackPoolWithdraw(assets *big.Int, swept *big.Int, to common.Address, sharesRemain bool) ([]byte, error) {
	return exchange.abi.Pack("poolWithdraw", assets, swept, to, sharesRemain)
}

// PackPositionOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8477899a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function positionOf(address account, uint16 market) view returns((int256,int256,int256,int256,uint40))
func (exchange *Exchange) PackPositionOf(account common.Address, market uint16) []byte {
	enc, err := exchange.abi.Pack("positionOf", account, market)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPositionOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8477899a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function positionOf(address account, uint16 market) view returns((int256,int256,int256,int256,uint40))
func (exchange *Exchange) TryPackPositionOf(account common.Address, market uint16) ([]byte, error) {
	return exchange.abi.Pack("positionOf", account, market)
}

// UnpackPositionOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8477899a.
//
// Solidity: function positionOf(address account, uint16 market) view returns((int256,int256,int256,int256,uint40))
func (exchange *Exchange) UnpackPositionOf(data []byte) (Position, error) {
	out, err := exchange.abi.Unpack("positionOf", data)
	if err != nil {
		return *new(Position), err
	}
	out0 := *abi.ConvertType(out[0], new(Position)).(*Position)
	return out0, nil
}

// PackPreviewFill is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6fc98be.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function previewFill((address,uint16,int256,int256,uint256,uint256,bool,bool,uint40,uint40,uint40,uint40,uint64,uint40,int256) order, uint256 index, int256 safety) view returns((uint8,(int256,int256,int256,int256,int256,int256),(int256,int256,int256,int256,uint40),int256))
func (exchange *Exchange) PackPreviewFill(order Order, index *big.Int, safety *big.Int) []byte {
	enc, err := exchange.abi.Pack("previewFill", order, index, safety)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPreviewFill is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6fc98be.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function previewFill((address,uint16,int256,int256,uint256,uint256,bool,bool,uint40,uint40,uint40,uint40,uint64,uint40,int256) order, uint256 index, int256 safety) view returns((uint8,(int256,int256,int256,int256,int256,int256),(int256,int256,int256,int256,uint40),int256))
func (exchange *Exchange) TryPackPreviewFill(order Order, index *big.Int, safety *big.Int) ([]byte, error) {
	return exchange.abi.Pack("previewFill", order, index, safety)
}

// UnpackPreviewFill is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc6fc98be.
//
// Solidity: function previewFill((address,uint16,int256,int256,uint256,uint256,bool,bool,uint40,uint40,uint40,uint40,uint64,uint40,int256) order, uint256 index, int256 safety) view returns((uint8,(int256,int256,int256,int256,int256,int256),(int256,int256,int256,int256,uint40),int256))
func (exchange *Exchange) UnpackPreviewFill(data []byte) (OrderPreview, error) {
	out, err := exchange.abi.Unpack("previewFill", data)
	if err != nil {
		return *new(OrderPreview), err
	}
	out0 := *abi.ConvertType(out[0], new(OrderPreview)).(*OrderPreview)
	return out0, nil
}

// PackPreviewLiquidation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe400dd15.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function previewLiquidation(address account, uint16 market) view returns((int256,int256,int256,int256,int256,int256,int256,int256,int256,int256,(int256,int256,int256,int256,int256,int256),int256))
func (exchange *Exchange) PackPreviewLiquidation(account common.Address, market uint16) []byte {
	enc, err := exchange.abi.Pack("previewLiquidation", account, market)
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
func (exchange *Exchange) TryPackPreviewLiquidation(account common.Address, market uint16) ([]byte, error) {
	return exchange.abi.Pack("previewLiquidation", account, market)
}

// UnpackPreviewLiquidation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe400dd15.
//
// Solidity: function previewLiquidation(address account, uint16 market) view returns((int256,int256,int256,int256,int256,int256,int256,int256,int256,int256,(int256,int256,int256,int256,int256,int256),int256))
func (exchange *Exchange) UnpackPreviewLiquidation(data []byte) (Liquidation, error) {
	out, err := exchange.abi.Unpack("previewLiquidation", data)
	if err != nil {
		return *new(Liquidation), err
	}
	out0 := *abi.ConvertType(out[0], new(Liquidation)).(*Liquidation)
	return out0, nil
}

// PackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x219d6728.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function release(address account, int256 amount) returns()
func (exchange *Exchange) PackRelease(account common.Address, amount *big.Int) []byte {
	enc, err := exchange.abi.Pack("release", account, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x219d6728.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function release(address account, int256 amount) returns()
func (exchange *Exchange) TryPackRelease(account common.Address, amount *big.Int) ([]byte, error) {
	return exchange.abi.Pack("release", account, amount)
}

// PackSetDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4a994eef.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setDelegate(address delegate, bool allowed) returns()
func (exchange *Exchange) PackSetDelegate(delegate common.Address, allowed bool) []byte {
	enc, err := exchange.abi.Pack("setDelegate", delegate, allowed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4a994eef.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setDelegate(address delegate, bool allowed) returns()
func (exchange *Exchange) TryPackSetDelegate(delegate common.Address, allowed bool) ([]byte, error) {
	return exchange.abi.Pack("setDelegate", delegate, allowed)
}

// PackSetGlobalParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4ce1d84.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setGlobalParams((uint48,uint48,uint48,uint48,uint48) params) returns()
func (exchange *Exchange) PackSetGlobalParams(params GlobalParams) []byte {
	enc, err := exchange.abi.Pack("setGlobalParams", params)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetGlobalParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4ce1d84.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setGlobalParams((uint48,uint48,uint48,uint48,uint48) params) returns()
func (exchange *Exchange) TryPackSetGlobalParams(params GlobalParams) ([]byte, error) {
	return exchange.abi.Pack("setGlobalParams", params)
}

// PackSetMarketParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfcd56192.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setMarketParams(uint16 market, (uint112,uint24,uint24,uint32,uint24,uint24,uint104,uint104,uint24,uint24,uint32,uint24,uint24,uint24,uint24) params) returns()
func (exchange *Exchange) PackSetMarketParams(market uint16, params MarketParams) []byte {
	enc, err := exchange.abi.Pack("setMarketParams", market, params)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetMarketParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfcd56192.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setMarketParams(uint16 market, (uint112,uint24,uint24,uint32,uint24,uint24,uint104,uint104,uint24,uint24,uint32,uint24,uint24,uint24,uint24) params) returns()
func (exchange *Exchange) TryPackSetMarketParams(market uint16, params MarketParams) ([]byte, error) {
	return exchange.abi.Pack("setMarketParams", market, params)
}

// PackSetMode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x27500b9c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setMode(uint16 market, uint8 mode, uint40 until) returns()
func (exchange *Exchange) PackSetMode(market uint16, mode uint8, until *big.Int) []byte {
	enc, err := exchange.abi.Pack("setMode", market, mode, until)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetMode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x27500b9c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setMode(uint16 market, uint8 mode, uint40 until) returns()
func (exchange *Exchange) TryPackSetMode(market uint16, mode uint8, until *big.Int) ([]byte, error) {
	return exchange.abi.Pack("setMode", market, mode, until)
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9cd32615.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle(address account, uint16 market) returns()
func (exchange *Exchange) PackSettle(account common.Address, market uint16) []byte {
	enc, err := exchange.abi.Pack("settle", account, market)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9cd32615.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle(address account, uint16 market) returns()
func (exchange *Exchange) TryPackSettle(account common.Address, market uint16) ([]byte, error) {
	return exchange.abi.Pack("settle", account, market)
}

// PackSettleFunding is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0c2f8047.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settleFunding(uint16[] markets) returns()
func (exchange *Exchange) PackSettleFunding(markets []uint16) []byte {
	enc, err := exchange.abi.Pack("settleFunding", markets)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettleFunding is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0c2f8047.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settleFunding(uint16[] markets) returns()
func (exchange *Exchange) TryPackSettleFunding(markets []uint16) ([]byte, error) {
	return exchange.abi.Pack("settleFunding", markets)
}

// PackStatusOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcdf6d9ee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function statusOf(uint16 market) view returns(uint8)
func (exchange *Exchange) PackStatusOf(market uint16) []byte {
	enc, err := exchange.abi.Pack("statusOf", market)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStatusOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcdf6d9ee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function statusOf(uint16 market) view returns(uint8)
func (exchange *Exchange) TryPackStatusOf(market uint16) ([]byte, error) {
	return exchange.abi.Pack("statusOf", market)
}

// UnpackStatusOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcdf6d9ee.
//
// Solidity: function statusOf(uint16 market) view returns(uint8)
func (exchange *Exchange) UnpackStatusOf(data []byte) (uint8, error) {
	out, err := exchange.abi.Unpack("statusOf", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackStops is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2db2b92f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stops() view returns(uint40 increasesUntil, uint40 poolMovesUntil)
func (exchange *Exchange) PackStops() []byte {
	enc, err := exchange.abi.Pack("stops")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStops is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2db2b92f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stops() view returns(uint40 increasesUntil, uint40 poolMovesUntil)
func (exchange *Exchange) TryPackStops() ([]byte, error) {
	return exchange.abi.Pack("stops")
}

// StopsOutput serves as a container for the return parameters of contract
// method Stops.
type StopsOutput struct {
	IncreasesUntil *big.Int
	PoolMovesUntil *big.Int
}

// UnpackStops is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2db2b92f.
//
// Solidity: function stops() view returns(uint40 increasesUntil, uint40 poolMovesUntil)
func (exchange *Exchange) UnpackStops(data []byte) (StopsOutput, error) {
	out, err := exchange.abi.Unpack("stops", data)
	outstruct := new(StopsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.IncreasesUntil = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.PoolMovesUntil = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackTopUpInsurance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a41dfdc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function topUpInsurance(uint256 assets) returns()
func (exchange *Exchange) PackTopUpInsurance(assets *big.Int) []byte {
	enc, err := exchange.abi.Pack("topUpInsurance", assets)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTopUpInsurance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a41dfdc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function topUpInsurance(uint256 assets) returns()
func (exchange *Exchange) TryPackTopUpInsurance(assets *big.Int) ([]byte, error) {
	return exchange.abi.Pack("topUpInsurance", assets)
}

// PackVault is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfbfa77cf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function vault() view returns(address)
func (exchange *Exchange) PackVault() []byte {
	enc, err := exchange.abi.Pack("vault")
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
func (exchange *Exchange) TryPackVault() ([]byte, error) {
	return exchange.abi.Pack("vault")
}

// UnpackVault is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfbfa77cf.
//
// Solidity: function vault() view returns(address)
func (exchange *Exchange) UnpackVault(data []byte) (common.Address, error) {
	out, err := exchange.abi.Unpack("vault", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1af97d7e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(int256 amount, address to) returns(uint256 assets)
func (exchange *Exchange) PackWithdraw(amount *big.Int, to common.Address) []byte {
	enc, err := exchange.abi.Pack("withdraw", amount, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1af97d7e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(int256 amount, address to) returns(uint256 assets)
func (exchange *Exchange) TryPackWithdraw(amount *big.Int, to common.Address) ([]byte, error) {
	return exchange.abi.Pack("withdraw", amount, to)
}

// UnpackWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1af97d7e.
//
// Solidity: function withdraw(int256 amount, address to) returns(uint256 assets)
func (exchange *Exchange) UnpackWithdraw(data []byte) (*big.Int, error) {
	out, err := exchange.abi.Unpack("withdraw", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackWithdrawTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6e26cf02.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawTreasury(int256 amount, address to) returns(uint256 assets)
func (exchange *Exchange) PackWithdrawTreasury(amount *big.Int, to common.Address) []byte {
	enc, err := exchange.abi.Pack("withdrawTreasury", amount, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6e26cf02.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawTreasury(int256 amount, address to) returns(uint256 assets)
func (exchange *Exchange) TryPackWithdrawTreasury(amount *big.Int, to common.Address) ([]byte, error) {
	return exchange.abi.Pack("withdrawTreasury", amount, to)
}

// UnpackWithdrawTreasury is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6e26cf02.
//
// Solidity: function withdrawTreasury(int256 amount, address to) returns(uint256 assets)
func (exchange *Exchange) UnpackWithdrawTreasury(data []byte) (*big.Int, error) {
	out, err := exchange.abi.Unpack("withdrawTreasury", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// ExchangeBalanceChanged represents a BalanceChanged event raised by the Exchange contract.
type ExchangeBalanceChanged struct {
	Account common.Address
	Delta   *big.Int
	Balance *big.Int
	Reason  uint8
	Raw     *types.Log // Blockchain specific contextual infos
}

const ExchangeBalanceChangedEventName = "BalanceChanged"

// ContractEventName returns the user-defined event name.
func (ExchangeBalanceChanged) ContractEventName() string {
	return ExchangeBalanceChangedEventName
}

// UnpackBalanceChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BalanceChanged(address indexed account, int256 delta, int256 balance, uint8 reason)
func (exchange *Exchange) UnpackBalanceChangedEvent(log *types.Log) (*ExchangeBalanceChanged, error) {
	event := "BalanceChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != exchange.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ExchangeBalanceChanged)
	if len(log.Data) > 0 {
		if err := exchange.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range exchange.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ExchangeDelegateSet represents a DelegateSet event raised by the Exchange contract.
type ExchangeDelegateSet struct {
	Account  common.Address
	Delegate common.Address
	Allowed  bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const ExchangeDelegateSetEventName = "DelegateSet"

// ContractEventName returns the user-defined event name.
func (ExchangeDelegateSet) ContractEventName() string {
	return ExchangeDelegateSetEventName
}

// UnpackDelegateSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DelegateSet(address indexed account, address indexed delegate, bool allowed)
func (exchange *Exchange) UnpackDelegateSetEvent(log *types.Log) (*ExchangeDelegateSet, error) {
	event := "DelegateSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != exchange.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ExchangeDelegateSet)
	if len(log.Data) > 0 {
		if err := exchange.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range exchange.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ExchangeDeleveraged represents a Deleveraged event raised by the Exchange contract.
type ExchangeDeleveraged struct {
	Account     common.Address
	Market      uint16
	Closed      *big.Int
	RatioBefore *big.Int
	RatioAfter  *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const ExchangeDeleveragedEventName = "Deleveraged"

// ContractEventName returns the user-defined event name.
func (ExchangeDeleveraged) ContractEventName() string {
	return ExchangeDeleveragedEventName
}

// UnpackDeleveragedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Deleveraged(address indexed account, uint16 indexed market, int256 closed, int256 ratioBefore, int256 ratioAfter)
func (exchange *Exchange) UnpackDeleveragedEvent(log *types.Log) (*ExchangeDeleveraged, error) {
	event := "Deleveraged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != exchange.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ExchangeDeleveraged)
	if len(log.Data) > 0 {
		if err := exchange.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range exchange.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ExchangeFundingAccrued represents a FundingAccrued event raised by the Exchange contract.
type ExchangeFundingAccrued struct {
	Market        uint16
	PriceIntegral *big.Int
	FundingLong   *big.Int
	FundingShort  *big.Int
	Raw           *types.Log // Blockchain specific contextual infos
}

const ExchangeFundingAccruedEventName = "FundingAccrued"

// ContractEventName returns the user-defined event name.
func (ExchangeFundingAccrued) ContractEventName() string {
	return ExchangeFundingAccruedEventName
}

// UnpackFundingAccruedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FundingAccrued(uint16 indexed market, uint256 priceIntegral, int256 fundingLong, int256 fundingShort)
func (exchange *Exchange) UnpackFundingAccruedEvent(log *types.Log) (*ExchangeFundingAccrued, error) {
	event := "FundingAccrued"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != exchange.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ExchangeFundingAccrued)
	if len(log.Data) > 0 {
		if err := exchange.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range exchange.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ExchangeGlobalParamsChanged represents a GlobalParamsChanged event raised by the Exchange contract.
type ExchangeGlobalParamsChanged struct {
	Params GlobalParams
	Raw    *types.Log // Blockchain specific contextual infos
}

const ExchangeGlobalParamsChangedEventName = "GlobalParamsChanged"

// ContractEventName returns the user-defined event name.
func (ExchangeGlobalParamsChanged) ContractEventName() string {
	return ExchangeGlobalParamsChangedEventName
}

// UnpackGlobalParamsChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GlobalParamsChanged((uint48,uint48,uint48,uint48,uint48) params)
func (exchange *Exchange) UnpackGlobalParamsChangedEvent(log *types.Log) (*ExchangeGlobalParamsChanged, error) {
	event := "GlobalParamsChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != exchange.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ExchangeGlobalParamsChanged)
	if len(log.Data) > 0 {
		if err := exchange.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range exchange.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ExchangeLiquidated represents a Liquidated event raised by the Exchange contract.
type ExchangeLiquidated struct {
	Account         common.Address
	Market          uint16
	Liquidator      common.Address
	Closed          *big.Int
	MarginRatio     *big.Int
	PenaltyRate     *big.Int
	Penalty         *big.Int
	Reward          *big.Int
	Deficit         *big.Int
	PaidByInsurance *big.Int
	PaidByPool      *big.Int
	Socialized      *big.Int
	Raw             *types.Log // Blockchain specific contextual infos
}

const ExchangeLiquidatedEventName = "Liquidated"

// ContractEventName returns the user-defined event name.
func (ExchangeLiquidated) ContractEventName() string {
	return ExchangeLiquidatedEventName
}

// UnpackLiquidatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Liquidated(address indexed account, uint16 indexed market, address indexed liquidator, int256 closed, int256 marginRatio, int256 penaltyRate, int256 penalty, int256 reward, int256 deficit, int256 paidByInsurance, int256 paidByPool, int256 socialized)
func (exchange *Exchange) UnpackLiquidatedEvent(log *types.Log) (*ExchangeLiquidated, error) {
	event := "Liquidated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != exchange.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ExchangeLiquidated)
	if len(log.Data) > 0 {
		if err := exchange.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range exchange.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ExchangeLossSocialized represents a LossSocialized event raised by the Exchange contract.
type ExchangeLossSocialized struct {
	Market       uint16
	Long         bool
	Amount       *big.Int
	FundingIndex *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const ExchangeLossSocializedEventName = "LossSocialized"

// ContractEventName returns the user-defined event name.
func (ExchangeLossSocialized) ContractEventName() string {
	return ExchangeLossSocializedEventName
}

// UnpackLossSocializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LossSocialized(uint16 indexed market, bool long, int256 amount, int256 fundingIndex)
func (exchange *Exchange) UnpackLossSocializedEvent(log *types.Log) (*ExchangeLossSocialized, error) {
	event := "LossSocialized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != exchange.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ExchangeLossSocialized)
	if len(log.Data) > 0 {
		if err := exchange.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range exchange.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ExchangeMarketEnded represents a MarketEnded event raised by the Exchange contract.
type ExchangeMarketEnded struct {
	Market     uint16
	FinalPrice *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const ExchangeMarketEndedEventName = "MarketEnded"

// ContractEventName returns the user-defined event name.
func (ExchangeMarketEnded) ContractEventName() string {
	return ExchangeMarketEndedEventName
}

// UnpackMarketEndedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MarketEnded(uint16 indexed market, uint256 finalPrice)
func (exchange *Exchange) UnpackMarketEndedEvent(log *types.Log) (*ExchangeMarketEnded, error) {
	event := "MarketEnded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != exchange.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ExchangeMarketEnded)
	if len(log.Data) > 0 {
		if err := exchange.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range exchange.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ExchangeMarketListed represents a MarketListed event raised by the Exchange contract.
type ExchangeMarketListed struct {
	Market uint16
	Symbol [32]byte
	Params MarketParams
	Raw    *types.Log // Blockchain specific contextual infos
}

const ExchangeMarketListedEventName = "MarketListed"

// ContractEventName returns the user-defined event name.
func (ExchangeMarketListed) ContractEventName() string {
	return ExchangeMarketListedEventName
}

// UnpackMarketListedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MarketListed(uint16 indexed market, bytes32 symbol, (uint112,uint24,uint24,uint32,uint24,uint24,uint104,uint104,uint24,uint24,uint32,uint24,uint24,uint24,uint24) params)
func (exchange *Exchange) UnpackMarketListedEvent(log *types.Log) (*ExchangeMarketListed, error) {
	event := "MarketListed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != exchange.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ExchangeMarketListed)
	if len(log.Data) > 0 {
		if err := exchange.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range exchange.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ExchangeMarketParamsChanged represents a MarketParamsChanged event raised by the Exchange contract.
type ExchangeMarketParamsChanged struct {
	Market uint16
	Params MarketParams
	Raw    *types.Log // Blockchain specific contextual infos
}

const ExchangeMarketParamsChangedEventName = "MarketParamsChanged"

// ContractEventName returns the user-defined event name.
func (ExchangeMarketParamsChanged) ContractEventName() string {
	return ExchangeMarketParamsChangedEventName
}

// UnpackMarketParamsChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MarketParamsChanged(uint16 indexed market, (uint112,uint24,uint24,uint32,uint24,uint24,uint104,uint104,uint24,uint24,uint32,uint24,uint24,uint24,uint24) params)
func (exchange *Exchange) UnpackMarketParamsChangedEvent(log *types.Log) (*ExchangeMarketParamsChanged, error) {
	event := "MarketParamsChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != exchange.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ExchangeMarketParamsChanged)
	if len(log.Data) > 0 {
		if err := exchange.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range exchange.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ExchangeModeChanged represents a ModeChanged event raised by the Exchange contract.
type ExchangeModeChanged struct {
	Market uint16
	Mode   uint8
	Until  *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const ExchangeModeChangedEventName = "ModeChanged"

// ContractEventName returns the user-defined event name.
func (ExchangeModeChanged) ContractEventName() string {
	return ExchangeModeChangedEventName
}

// UnpackModeChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ModeChanged(uint16 indexed market, uint8 mode, uint40 until)
func (exchange *Exchange) UnpackModeChangedEvent(log *types.Log) (*ExchangeModeChanged, error) {
	event := "ModeChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != exchange.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ExchangeModeChanged)
	if len(log.Data) > 0 {
		if err := exchange.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range exchange.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ExchangePayoutCut represents a PayoutCut event raised by the Exchange contract.
type ExchangePayoutCut struct {
	Account common.Address
	Market  uint16
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const ExchangePayoutCutEventName = "PayoutCut"

// ContractEventName returns the user-defined event name.
func (ExchangePayoutCut) ContractEventName() string {
	return ExchangePayoutCutEventName
}

// UnpackPayoutCutEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PayoutCut(address indexed account, uint16 indexed market, int256 amount)
func (exchange *Exchange) UnpackPayoutCutEvent(log *types.Log) (*ExchangePayoutCut, error) {
	event := "PayoutCut"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != exchange.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ExchangePayoutCut)
	if len(log.Data) > 0 {
		if err := exchange.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range exchange.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ExchangePoolChanged represents a PoolChanged event raised by the Exchange contract.
type ExchangePoolChanged struct {
	LpCash    *big.Int
	Insurance *big.Int
	Treasury  *big.Int
	Reason    uint8
	Raw       *types.Log // Blockchain specific contextual infos
}

const ExchangePoolChangedEventName = "PoolChanged"

// ContractEventName returns the user-defined event name.
func (ExchangePoolChanged) ContractEventName() string {
	return ExchangePoolChangedEventName
}

// UnpackPoolChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PoolChanged(int256 lpCash, int256 insurance, int256 treasury, uint8 reason)
func (exchange *Exchange) UnpackPoolChangedEvent(log *types.Log) (*ExchangePoolChanged, error) {
	event := "PoolChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != exchange.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ExchangePoolChanged)
	if len(log.Data) > 0 {
		if err := exchange.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range exchange.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ExchangePositionChanged represents a PositionChanged event raised by the Exchange contract.
type ExchangePositionChanged struct {
	Account       common.Address
	Market        uint16
	Reason        uint8
	OrderId       uint64
	SizeDelta     *big.Int
	Cost          *big.Int
	IndexPrice    *big.Int
	Fee           *big.Int
	FundingPaid   *big.Int
	RealizedPnl   *big.Int
	Size          *big.Int
	Margin        *big.Int
	EntryNotional *big.Int
	FundingEntry  *big.Int
	Epoch         *big.Int
	Raw           *types.Log // Blockchain specific contextual infos
}

const ExchangePositionChangedEventName = "PositionChanged"

// ContractEventName returns the user-defined event name.
func (ExchangePositionChanged) ContractEventName() string {
	return ExchangePositionChangedEventName
}

// UnpackPositionChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PositionChanged(address indexed account, uint16 indexed market, uint8 reason, uint64 orderId, int256 sizeDelta, int256 cost, uint256 indexPrice, int256 fee, int256 fundingPaid, int256 realizedPnl, int256 size, int256 margin, int256 entryNotional, int256 fundingEntry, uint40 epoch)
func (exchange *Exchange) UnpackPositionChangedEvent(log *types.Log) (*ExchangePositionChanged, error) {
	event := "PositionChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != exchange.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ExchangePositionChanged)
	if len(log.Data) > 0 {
		if err := exchange.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range exchange.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (exchange *Exchange) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], exchange.abi.Errors["AmountTooLarge"].ID.Bytes()[:4]) {
		return exchange.UnpackAmountTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], exchange.abi.Errors["BadPrice"].ID.Bytes()[:4]) {
		return exchange.UnpackBadPriceError(raw[4:])
	}
	if bytes.Equal(raw[:4], exchange.abi.Errors["BelowAverage"].ID.Bytes()[:4]) {
		return exchange.UnpackBelowAverageError(raw[4:])
	}
	if bytes.Equal(raw[:4], exchange.abi.Errors["DeleveragingNotDue"].ID.Bytes()[:4]) {
		return exchange.UnpackDeleveragingNotDueError(raw[4:])
	}
	if bytes.Equal(raw[:4], exchange.abi.Errors["FinalPriceTooFar"].ID.Bytes()[:4]) {
		return exchange.UnpackFinalPriceTooFarError(raw[4:])
	}
	if bytes.Equal(raw[:4], exchange.abi.Errors["FundingUnpaid"].ID.Bytes()[:4]) {
		return exchange.UnpackFundingUnpaidError(raw[4:])
	}
	if bytes.Equal(raw[:4], exchange.abi.Errors["Healthy"].ID.Bytes()[:4]) {
		return exchange.UnpackHealthyError(raw[4:])
	}
	if bytes.Equal(raw[:4], exchange.abi.Errors["InGrace"].ID.Bytes()[:4]) {
		return exchange.UnpackInGraceError(raw[4:])
	}
	if bytes.Equal(raw[:4], exchange.abi.Errors["InsufficientBalance"].ID.Bytes()[:4]) {
		return exchange.UnpackInsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], exchange.abi.Errors["MarginNegative"].ID.Bytes()[:4]) {
		return exchange.UnpackMarginNegativeError(raw[4:])
	}
	if bytes.Equal(raw[:4], exchange.abi.Errors["MarketNotEnded"].ID.Bytes()[:4]) {
		return exchange.UnpackMarketNotEndedError(raw[4:])
	}
	if bytes.Equal(raw[:4], exchange.abi.Errors["MarketNotLive"].ID.Bytes()[:4]) {
		return exchange.UnpackMarketNotLiveError(raw[4:])
	}
	if bytes.Equal(raw[:4], exchange.abi.Errors["NoPosition"].ID.Bytes()[:4]) {
		return exchange.UnpackNoPositionError(raw[4:])
	}
	if bytes.Equal(raw[:4], exchange.abi.Errors["NotAllowed"].ID.Bytes()[:4]) {
		return exchange.UnpackNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], exchange.abi.Errors["OrderIsLive"].ID.Bytes()[:4]) {
		return exchange.UnpackOrderIsLiveError(raw[4:])
	}
	if bytes.Equal(raw[:4], exchange.abi.Errors["PoolShort"].ID.Bytes()[:4]) {
		return exchange.UnpackPoolShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], exchange.abi.Errors["PriceTooOld"].ID.Bytes()[:4]) {
		return exchange.UnpackPriceTooOldError(raw[4:])
	}
	if bytes.Equal(raw[:4], exchange.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return exchange.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], exchange.abi.Errors["SafeCastOverflowedIntDowncast"].ID.Bytes()[:4]) {
		return exchange.UnpackSafeCastOverflowedIntDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], exchange.abi.Errors["SafeCastOverflowedIntToUint"].ID.Bytes()[:4]) {
		return exchange.UnpackSafeCastOverflowedIntToUintError(raw[4:])
	}
	if bytes.Equal(raw[:4], exchange.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return exchange.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], exchange.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return exchange.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], exchange.abi.Errors["SkewScaleImmutable"].ID.Bytes()[:4]) {
		return exchange.UnpackSkewScaleImmutableError(raw[4:])
	}
	if bytes.Equal(raw[:4], exchange.abi.Errors["TooManyMarkets"].ID.Bytes()[:4]) {
		return exchange.UnpackTooManyMarketsError(raw[4:])
	}
	if bytes.Equal(raw[:4], exchange.abi.Errors["UnknownMarket"].ID.Bytes()[:4]) {
		return exchange.UnpackUnknownMarketError(raw[4:])
	}
	if bytes.Equal(raw[:4], exchange.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return exchange.UnpackZeroAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], exchange.abi.Errors["ZeroAmount"].ID.Bytes()[:4]) {
		return exchange.UnpackZeroAmountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ExchangeAmountTooLarge represents a AmountTooLarge error raised by the Exchange contract.
type ExchangeAmountTooLarge struct {
	Amount *big.Int
	Limit  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AmountTooLarge(int256 amount, int256 limit)
func ExchangeAmountTooLargeErrorID() common.Hash {
	return common.HexToHash("0x212728456662402623228ccd77f8bd095982f065d8b000c5573c4c2be0fc565d")
}

// UnpackAmountTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AmountTooLarge(int256 amount, int256 limit)
func (exchange *Exchange) UnpackAmountTooLargeError(raw []byte) (*ExchangeAmountTooLarge, error) {
	out := new(ExchangeAmountTooLarge)
	if err := exchange.abi.UnpackIntoInterface(out, "AmountTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExchangeBadPrice represents a BadPrice error raised by the Exchange contract.
type ExchangeBadPrice struct {
	Market uint16
	Price  *big.Int
	Limit  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPrice(uint16 market, uint256 price, uint256 limit)
func ExchangeBadPriceErrorID() common.Hash {
	return common.HexToHash("0x366724ed03a87daa0fef2e1b222313dae8437e3e82c045988a192c914749ac8b")
}

// UnpackBadPriceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPrice(uint16 market, uint256 price, uint256 limit)
func (exchange *Exchange) UnpackBadPriceError(raw []byte) (*ExchangeBadPrice, error) {
	out := new(ExchangeBadPrice)
	if err := exchange.abi.UnpackIntoInterface(out, "BadPrice", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExchangeBelowAverage represents a BelowAverage error raised by the Exchange contract.
type ExchangeBelowAverage struct {
	Account    common.Address
	Market     uint16
	Pnl        *big.Int
	SideProfit *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BelowAverage(address account, uint16 market, int256 pnl, int256 sideProfit)
func ExchangeBelowAverageErrorID() common.Hash {
	return common.HexToHash("0x888a7785ada3e0856c2decbe0ca11e6d1d690a5a66a85d8ac76814b9146dcff2")
}

// UnpackBelowAverageError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BelowAverage(address account, uint16 market, int256 pnl, int256 sideProfit)
func (exchange *Exchange) UnpackBelowAverageError(raw []byte) (*ExchangeBelowAverage, error) {
	out := new(ExchangeBelowAverage)
	if err := exchange.abi.UnpackIntoInterface(out, "BelowAverage", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExchangeDeleveragingNotDue represents a DeleveragingNotDue error raised by the Exchange contract.
type ExchangeDeleveragingNotDue struct {
	Market uint16
	Long   bool
	Profit *big.Int
	LpCash *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeleveragingNotDue(uint16 market, bool long, int256 profit, int256 lpCash)
func ExchangeDeleveragingNotDueErrorID() common.Hash {
	return common.HexToHash("0xc997c0b05e6f816f8fb9503970edffd386fcdff0681dd736377c5bdeb65e5ede")
}

// UnpackDeleveragingNotDueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeleveragingNotDue(uint16 market, bool long, int256 profit, int256 lpCash)
func (exchange *Exchange) UnpackDeleveragingNotDueError(raw []byte) (*ExchangeDeleveragingNotDue, error) {
	out := new(ExchangeDeleveragingNotDue)
	if err := exchange.abi.UnpackIntoInterface(out, "DeleveragingNotDue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExchangeFinalPriceTooFar represents a FinalPriceTooFar error raised by the Exchange contract.
type ExchangeFinalPriceTooFar struct {
	Market     uint16
	FinalPrice *big.Int
	Latest     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FinalPriceTooFar(uint16 market, uint256 finalPrice, uint256 latest)
func ExchangeFinalPriceTooFarErrorID() common.Hash {
	return common.HexToHash("0xd42701b0475643e899993debe9b9ea439ff0363a8c28e75f2f1f2d1f90b00d7e")
}

// UnpackFinalPriceTooFarError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FinalPriceTooFar(uint16 market, uint256 finalPrice, uint256 latest)
func (exchange *Exchange) UnpackFinalPriceTooFarError(raw []byte) (*ExchangeFinalPriceTooFar, error) {
	out := new(ExchangeFinalPriceTooFar)
	if err := exchange.abi.UnpackIntoInterface(out, "FinalPriceTooFar", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExchangeFundingUnpaid represents a FundingUnpaid error raised by the Exchange contract.
type ExchangeFundingUnpaid struct {
	Account common.Address
	Market  uint16
	Unpaid  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FundingUnpaid(address account, uint16 market, int256 unpaid)
func ExchangeFundingUnpaidErrorID() common.Hash {
	return common.HexToHash("0xd2e578fb2cc4726d522dafc07e2c6a984a0d04bc4ea445496f80e2c2225e9bf9")
}

// UnpackFundingUnpaidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FundingUnpaid(address account, uint16 market, int256 unpaid)
func (exchange *Exchange) UnpackFundingUnpaidError(raw []byte) (*ExchangeFundingUnpaid, error) {
	out := new(ExchangeFundingUnpaid)
	if err := exchange.abi.UnpackIntoInterface(out, "FundingUnpaid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExchangeHealthy represents a Healthy error raised by the Exchange contract.
type ExchangeHealthy struct {
	Account  common.Address
	Market   uint16
	Equity   *big.Int
	Required *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Healthy(address account, uint16 market, int256 equity, int256 required)
func ExchangeHealthyErrorID() common.Hash {
	return common.HexToHash("0x1d7319edd44853caa1c79590dd0dad61da311ed4d2d7f70d42f8a26d27cb28bb")
}

// UnpackHealthyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Healthy(address account, uint16 market, int256 equity, int256 required)
func (exchange *Exchange) UnpackHealthyError(raw []byte) (*ExchangeHealthy, error) {
	out := new(ExchangeHealthy)
	if err := exchange.abi.UnpackIntoInterface(out, "Healthy", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExchangeInGrace represents a InGrace error raised by the Exchange contract.
type ExchangeInGrace struct {
	Market uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InGrace(uint16 market)
func ExchangeInGraceErrorID() common.Hash {
	return common.HexToHash("0x505f6f2b1e6def0246acfd447964ddb998028a95b900c184dad5a57915e00f74")
}

// UnpackInGraceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InGrace(uint16 market)
func (exchange *Exchange) UnpackInGraceError(raw []byte) (*ExchangeInGrace, error) {
	out := new(ExchangeInGrace)
	if err := exchange.abi.UnpackIntoInterface(out, "InGrace", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExchangeInsufficientBalance represents a InsufficientBalance error raised by the Exchange contract.
type ExchangeInsufficientBalance struct {
	Account common.Address
	Balance *big.Int
	Amount  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBalance(address account, int256 balance, int256 amount)
func ExchangeInsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0x04470027becac7f9ca5a331aab7663c12bf05827db7b6df7a512fb08a3141e40")
}

// UnpackInsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBalance(address account, int256 balance, int256 amount)
func (exchange *Exchange) UnpackInsufficientBalanceError(raw []byte) (*ExchangeInsufficientBalance, error) {
	out := new(ExchangeInsufficientBalance)
	if err := exchange.abi.UnpackIntoInterface(out, "InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExchangeMarginNegative represents a MarginNegative error raised by the Exchange contract.
type ExchangeMarginNegative struct {
	Account common.Address
	Market  uint16
	Margin  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MarginNegative(address account, uint16 market, int256 margin)
func ExchangeMarginNegativeErrorID() common.Hash {
	return common.HexToHash("0x4d4d53b428744a0d634a08da252e445e97b6f1d635ae2c3f4942d2cdf4d05546")
}

// UnpackMarginNegativeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MarginNegative(address account, uint16 market, int256 margin)
func (exchange *Exchange) UnpackMarginNegativeError(raw []byte) (*ExchangeMarginNegative, error) {
	out := new(ExchangeMarginNegative)
	if err := exchange.abi.UnpackIntoInterface(out, "MarginNegative", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExchangeMarketNotEnded represents a MarketNotEnded error raised by the Exchange contract.
type ExchangeMarketNotEnded struct {
	Market uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MarketNotEnded(uint16 market)
func ExchangeMarketNotEndedErrorID() common.Hash {
	return common.HexToHash("0x4633ef2738c95e29863d6ae52e12364ca4f1d9bb48f4fe87c8663c41e118b482")
}

// UnpackMarketNotEndedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MarketNotEnded(uint16 market)
func (exchange *Exchange) UnpackMarketNotEndedError(raw []byte) (*ExchangeMarketNotEnded, error) {
	out := new(ExchangeMarketNotEnded)
	if err := exchange.abi.UnpackIntoInterface(out, "MarketNotEnded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExchangeMarketNotLive represents a MarketNotLive error raised by the Exchange contract.
type ExchangeMarketNotLive struct {
	Market uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MarketNotLive(uint16 market)
func ExchangeMarketNotLiveErrorID() common.Hash {
	return common.HexToHash("0x8114eea36a36988f3a2ac94ca86cf47266d3b294d49b4a13bf87fe2b27fac62d")
}

// UnpackMarketNotLiveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MarketNotLive(uint16 market)
func (exchange *Exchange) UnpackMarketNotLiveError(raw []byte) (*ExchangeMarketNotLive, error) {
	out := new(ExchangeMarketNotLive)
	if err := exchange.abi.UnpackIntoInterface(out, "MarketNotLive", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExchangeNoPosition represents a NoPosition error raised by the Exchange contract.
type ExchangeNoPosition struct {
	Account common.Address
	Market  uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoPosition(address account, uint16 market)
func ExchangeNoPositionErrorID() common.Hash {
	return common.HexToHash("0x2d79bd88b2fdf1dda58f8dcee63835477018d13d0cc82c0597058de781d7de2a")
}

// UnpackNoPositionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoPosition(address account, uint16 market)
func (exchange *Exchange) UnpackNoPositionError(raw []byte) (*ExchangeNoPosition, error) {
	out := new(ExchangeNoPosition)
	if err := exchange.abi.UnpackIntoInterface(out, "NoPosition", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExchangeNotAllowed represents a NotAllowed error raised by the Exchange contract.
type ExchangeNotAllowed struct {
	Caller  common.Address
	Allowed common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAllowed(address caller, address allowed)
func ExchangeNotAllowedErrorID() common.Hash {
	return common.HexToHash("0x9cb40a4004970891fa544bc7ec12cccbe108a3ec245b3cecdb0baae2f64feb8f")
}

// UnpackNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAllowed(address caller, address allowed)
func (exchange *Exchange) UnpackNotAllowedError(raw []byte) (*ExchangeNotAllowed, error) {
	out := new(ExchangeNotAllowed)
	if err := exchange.abi.UnpackIntoInterface(out, "NotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExchangeOrderIsLive represents a OrderIsLive error raised by the Exchange contract.
type ExchangeOrderIsLive struct {
	Account common.Address
	Market  uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OrderIsLive(address account, uint16 market)
func ExchangeOrderIsLiveErrorID() common.Hash {
	return common.HexToHash("0x876d1243770f3517e207883920495fa683ad76e1715f6f458a83952084f13ec8")
}

// UnpackOrderIsLiveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OrderIsLive(address account, uint16 market)
func (exchange *Exchange) UnpackOrderIsLiveError(raw []byte) (*ExchangeOrderIsLive, error) {
	out := new(ExchangeOrderIsLive)
	if err := exchange.abi.UnpackIntoInterface(out, "OrderIsLive", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExchangePoolShort represents a PoolShort error raised by the Exchange contract.
type ExchangePoolShort struct {
	LpCash *big.Int
	Amount *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PoolShort(int256 lpCash, int256 amount)
func ExchangePoolShortErrorID() common.Hash {
	return common.HexToHash("0x2efca2af9f646b57988b4ec7e5892d4d901e3bb69927ccc72fdccef0fa2d280c")
}

// UnpackPoolShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PoolShort(int256 lpCash, int256 amount)
func (exchange *Exchange) UnpackPoolShortError(raw []byte) (*ExchangePoolShort, error) {
	out := new(ExchangePoolShort)
	if err := exchange.abi.UnpackIntoInterface(out, "PoolShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExchangePriceTooOld represents a PriceTooOld error raised by the Exchange contract.
type ExchangePriceTooOld struct {
	Market    uint16
	Timestamp *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PriceTooOld(uint16 market, uint40 timestamp)
func ExchangePriceTooOldErrorID() common.Hash {
	return common.HexToHash("0xc2ca525f411e2a7766418fc7890364d53d80cfb4b5e31a695d50dfbd3b5d6e2a")
}

// UnpackPriceTooOldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PriceTooOld(uint16 market, uint40 timestamp)
func (exchange *Exchange) UnpackPriceTooOldError(raw []byte) (*ExchangePriceTooOld, error) {
	out := new(ExchangePriceTooOld)
	if err := exchange.abi.UnpackIntoInterface(out, "PriceTooOld", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExchangeReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the Exchange contract.
type ExchangeReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func ExchangeReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (exchange *Exchange) UnpackReentrancyGuardReentrantCallError(raw []byte) (*ExchangeReentrancyGuardReentrantCall, error) {
	out := new(ExchangeReentrancyGuardReentrantCall)
	if err := exchange.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExchangeSafeCastOverflowedIntDowncast represents a SafeCastOverflowedIntDowncast error raised by the Exchange contract.
type ExchangeSafeCastOverflowedIntDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedIntDowncast(uint8 bits, int256 value)
func ExchangeSafeCastOverflowedIntDowncastErrorID() common.Hash {
	return common.HexToHash("0x327269a7f29c3c5436f42eeed1c1adf0d4d525f36360483f4e83ab79e98f9089")
}

// UnpackSafeCastOverflowedIntDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedIntDowncast(uint8 bits, int256 value)
func (exchange *Exchange) UnpackSafeCastOverflowedIntDowncastError(raw []byte) (*ExchangeSafeCastOverflowedIntDowncast, error) {
	out := new(ExchangeSafeCastOverflowedIntDowncast)
	if err := exchange.abi.UnpackIntoInterface(out, "SafeCastOverflowedIntDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExchangeSafeCastOverflowedIntToUint represents a SafeCastOverflowedIntToUint error raised by the Exchange contract.
type ExchangeSafeCastOverflowedIntToUint struct {
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedIntToUint(int256 value)
func ExchangeSafeCastOverflowedIntToUintErrorID() common.Hash {
	return common.HexToHash("0xa8ce4432b175c373e5f41aba830358e5361584f628450fd436c066323ad91ac2")
}

// UnpackSafeCastOverflowedIntToUintError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedIntToUint(int256 value)
func (exchange *Exchange) UnpackSafeCastOverflowedIntToUintError(raw []byte) (*ExchangeSafeCastOverflowedIntToUint, error) {
	out := new(ExchangeSafeCastOverflowedIntToUint)
	if err := exchange.abi.UnpackIntoInterface(out, "SafeCastOverflowedIntToUint", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExchangeSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the Exchange contract.
type ExchangeSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func ExchangeSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (exchange *Exchange) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*ExchangeSafeCastOverflowedUintDowncast, error) {
	out := new(ExchangeSafeCastOverflowedUintDowncast)
	if err := exchange.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExchangeSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Exchange contract.
type ExchangeSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func ExchangeSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (exchange *Exchange) UnpackSafeERC20FailedOperationError(raw []byte) (*ExchangeSafeERC20FailedOperation, error) {
	out := new(ExchangeSafeERC20FailedOperation)
	if err := exchange.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExchangeSkewScaleImmutable represents a SkewScaleImmutable error raised by the Exchange contract.
type ExchangeSkewScaleImmutable struct {
	Market    uint16
	SkewScale *big.Int
	Given     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SkewScaleImmutable(uint16 market, uint112 skewScale, uint112 given)
func ExchangeSkewScaleImmutableErrorID() common.Hash {
	return common.HexToHash("0xcd44791be9850aeeb4cd43552e8a938b03150fed628f66993994118ed1ddac67")
}

// UnpackSkewScaleImmutableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SkewScaleImmutable(uint16 market, uint112 skewScale, uint112 given)
func (exchange *Exchange) UnpackSkewScaleImmutableError(raw []byte) (*ExchangeSkewScaleImmutable, error) {
	out := new(ExchangeSkewScaleImmutable)
	if err := exchange.abi.UnpackIntoInterface(out, "SkewScaleImmutable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExchangeTooManyMarkets represents a TooManyMarkets error raised by the Exchange contract.
type ExchangeTooManyMarkets struct {
	Count *big.Int
	Limit *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyMarkets(uint256 count, uint256 limit)
func ExchangeTooManyMarketsErrorID() common.Hash {
	return common.HexToHash("0x645b640623c36f42908d99064cbb6601a0de9fc5261bb99bc9be7e1a91869e50")
}

// UnpackTooManyMarketsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyMarkets(uint256 count, uint256 limit)
func (exchange *Exchange) UnpackTooManyMarketsError(raw []byte) (*ExchangeTooManyMarkets, error) {
	out := new(ExchangeTooManyMarkets)
	if err := exchange.abi.UnpackIntoInterface(out, "TooManyMarkets", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExchangeUnknownMarket represents a UnknownMarket error raised by the Exchange contract.
type ExchangeUnknownMarket struct {
	Market uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownMarket(uint16 market)
func ExchangeUnknownMarketErrorID() common.Hash {
	return common.HexToHash("0xa1f354f71bb7655f53e883b9fac28dd468c72fceddf01cf780490e0f5d2fe749")
}

// UnpackUnknownMarketError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownMarket(uint16 market)
func (exchange *Exchange) UnpackUnknownMarketError(raw []byte) (*ExchangeUnknownMarket, error) {
	out := new(ExchangeUnknownMarket)
	if err := exchange.abi.UnpackIntoInterface(out, "UnknownMarket", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExchangeZeroAddress represents a ZeroAddress error raised by the Exchange contract.
type ExchangeZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func ExchangeZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (exchange *Exchange) UnpackZeroAddressError(raw []byte) (*ExchangeZeroAddress, error) {
	out := new(ExchangeZeroAddress)
	if err := exchange.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ExchangeZeroAmount represents a ZeroAmount error raised by the Exchange contract.
type ExchangeZeroAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAmount()
func ExchangeZeroAmountErrorID() common.Hash {
	return common.HexToHash("0x1f2a2005cb66a8e145327e8814e243a0996aec9bfe1e15a495778b1236dbd485")
}

// UnpackZeroAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAmount()
func (exchange *Exchange) UnpackZeroAmountError(raw []byte) (*ExchangeZeroAmount, error) {
	out := new(ExchangeZeroAmount)
	if err := exchange.abi.UnpackIntoInterface(out, "ZeroAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

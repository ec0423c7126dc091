// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package orders

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

// OrderParams is an auto generated low-level Go binding around an user-defined struct.
type OrderParams struct {
	MinDelay  uint16
	OrderLife uint16
	KeeperFee *big.Int
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

// Second is an auto generated low-level Go binding around an user-defined struct.
type Second struct {
	Timestamp *big.Int
	Markets   []uint16
	Prices    []*big.Int
}

// OrdersMetaData contains all meta data concerning the Orders contract.
var OrdersMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"exchange_\",\"type\":\"address\",\"internalType\":\"contractIExchange\"},{\"name\":\"feed_\",\"type\":\"address\",\"internalType\":\"contractIPriceFeed\"},{\"name\":\"governance_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"cancel\",\"inputs\":[{\"name\":\"items\",\"type\":\"tuple[]\",\"internalType\":\"structOrder[]\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"sizeDelta\",\"type\":\"int256\",\"internalType\":\"Size\"},{\"name\":\"marginDelta\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"acceptablePrice\",\"type\":\"uint256\",\"internalType\":\"Price\"},{\"name\":\"triggerPrice\",\"type\":\"uint256\",\"internalType\":\"Price\"},{\"name\":\"triggerAbove\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"reduceOnly\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"epoch\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"expiry\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"createdAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"fillTime\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"number\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"keeperFee\",\"type\":\"int256\",\"internalType\":\"Usd\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"checkCancel\",\"inputs\":[{\"name\":\"order\",\"type\":\"tuple\",\"internalType\":\"structOrder\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"sizeDelta\",\"type\":\"int256\",\"internalType\":\"Size\"},{\"name\":\"marginDelta\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"acceptablePrice\",\"type\":\"uint256\",\"internalType\":\"Price\"},{\"name\":\"triggerPrice\",\"type\":\"uint256\",\"internalType\":\"Price\"},{\"name\":\"triggerAbove\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"reduceOnly\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"epoch\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"expiry\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"createdAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"fillTime\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"number\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"keeperFee\",\"type\":\"int256\",\"internalType\":\"Usd\"}]},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"done\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"outputs\":[{\"name\":\"reason\",\"type\":\"uint8\",\"internalType\":\"enumFault\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"checkExecute\",\"inputs\":[{\"name\":\"second\",\"type\":\"tuple\",\"internalType\":\"structSecond\",\"components\":[{\"name\":\"timestamp\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"markets\",\"type\":\"uint16[]\",\"internalType\":\"uint16[]\"},{\"name\":\"prices\",\"type\":\"uint256[]\",\"internalType\":\"Price[]\"}]},{\"name\":\"order\",\"type\":\"tuple\",\"internalType\":\"structOrder\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"sizeDelta\",\"type\":\"int256\",\"internalType\":\"Size\"},{\"name\":\"marginDelta\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"acceptablePrice\",\"type\":\"uint256\",\"internalType\":\"Price\"},{\"name\":\"triggerPrice\",\"type\":\"uint256\",\"internalType\":\"Price\"},{\"name\":\"triggerAbove\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"reduceOnly\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"epoch\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"expiry\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"createdAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"fillTime\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"number\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"keeperFee\",\"type\":\"int256\",\"internalType\":\"Usd\"}]},{\"name\":\"done\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"outputs\":[{\"name\":\"fault\",\"type\":\"uint8\",\"internalType\":\"enumFault\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"Price\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"checkTrigger\",\"inputs\":[{\"name\":\"order\",\"type\":\"tuple\",\"internalType\":\"structOrder\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"sizeDelta\",\"type\":\"int256\",\"internalType\":\"Size\"},{\"name\":\"marginDelta\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"acceptablePrice\",\"type\":\"uint256\",\"internalType\":\"Price\"},{\"name\":\"triggerPrice\",\"type\":\"uint256\",\"internalType\":\"Price\"},{\"name\":\"triggerAbove\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"reduceOnly\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"epoch\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"expiry\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"createdAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"fillTime\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"number\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"keeperFee\",\"type\":\"int256\",\"internalType\":\"Usd\"}]}],\"outputs\":[{\"name\":\"armed\",\"type\":\"tuple\",\"internalType\":\"structOrder\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"sizeDelta\",\"type\":\"int256\",\"internalType\":\"Size\"},{\"name\":\"marginDelta\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"acceptablePrice\",\"type\":\"uint256\",\"internalType\":\"Price\"},{\"name\":\"triggerPrice\",\"type\":\"uint256\",\"internalType\":\"Price\"},{\"name\":\"triggerAbove\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"reduceOnly\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"epoch\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"expiry\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"createdAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"fillTime\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"number\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"keeperFee\",\"type\":\"int256\",\"internalType\":\"Usd\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"create\",\"inputs\":[{\"name\":\"request\",\"type\":\"tuple\",\"internalType\":\"structOrderRequest\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"sizeDelta\",\"type\":\"int256\",\"internalType\":\"Size\"},{\"name\":\"marginDelta\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"acceptablePrice\",\"type\":\"uint256\",\"internalType\":\"Price\"},{\"name\":\"triggerPrice\",\"type\":\"uint256\",\"internalType\":\"Price\"},{\"name\":\"triggerAbove\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"reduceOnly\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"expiry\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"exchange\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIExchange\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"execute\",\"inputs\":[{\"name\":\"update\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"items\",\"type\":\"tuple[]\",\"internalType\":\"structOrder[]\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"sizeDelta\",\"type\":\"int256\",\"internalType\":\"Size\"},{\"name\":\"marginDelta\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"acceptablePrice\",\"type\":\"uint256\",\"internalType\":\"Price\"},{\"name\":\"triggerPrice\",\"type\":\"uint256\",\"internalType\":\"Price\"},{\"name\":\"triggerAbove\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"reduceOnly\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"epoch\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"expiry\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"createdAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"fillTime\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"number\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"keeperFee\",\"type\":\"int256\",\"internalType\":\"Usd\"}]},{\"name\":\"credit\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"faults\",\"type\":\"uint8[]\",\"internalType\":\"enumFault[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"feed\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIPriceFeed\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"governance\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hash\",\"inputs\":[{\"name\":\"order\",\"type\":\"tuple\",\"internalType\":\"structOrder\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"sizeDelta\",\"type\":\"int256\",\"internalType\":\"Size\"},{\"name\":\"marginDelta\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"acceptablePrice\",\"type\":\"uint256\",\"internalType\":\"Price\"},{\"name\":\"triggerPrice\",\"type\":\"uint256\",\"internalType\":\"Price\"},{\"name\":\"triggerAbove\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"reduceOnly\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"epoch\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"expiry\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"createdAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"fillTime\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"number\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"keeperFee\",\"type\":\"int256\",\"internalType\":\"Usd\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"isLive\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"liveOrder\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"params\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structOrderParams\",\"components\":[{\"name\":\"minDelay\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"orderLife\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"keeperFee\",\"type\":\"uint48\",\"internalType\":\"uint48\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"row\",\"inputs\":[{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"last\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"done\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"fillTime\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"Price\"},{\"name\":\"created\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setParams\",\"inputs\":[{\"name\":\"params_\",\"type\":\"tuple\",\"internalType\":\"structOrderParams\",\"components\":[{\"name\":\"minDelay\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"orderLife\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"keeperFee\",\"type\":\"uint48\",\"internalType\":\"uint48\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"trigger\",\"inputs\":[{\"name\":\"order\",\"type\":\"tuple\",\"internalType\":\"structOrder\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"sizeDelta\",\"type\":\"int256\",\"internalType\":\"Size\"},{\"name\":\"marginDelta\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"acceptablePrice\",\"type\":\"uint256\",\"internalType\":\"Price\"},{\"name\":\"triggerPrice\",\"type\":\"uint256\",\"internalType\":\"Price\"},{\"name\":\"triggerAbove\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"reduceOnly\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"epoch\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"expiry\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"createdAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"fillTime\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"number\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"keeperFee\",\"type\":\"int256\",\"internalType\":\"Usd\"}]},{\"name\":\"credit\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"waitingOrder\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"OrderCancelled\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"reason\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumFault\"},{\"name\":\"indexPrice\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"Price\"},{\"name\":\"keeper\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"fee\",\"type\":\"int256\",\"indexed\":false,\"internalType\":\"Usd\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OrderCreated\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"market\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"order\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structOrder\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"sizeDelta\",\"type\":\"int256\",\"internalType\":\"Size\"},{\"name\":\"marginDelta\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"acceptablePrice\",\"type\":\"uint256\",\"internalType\":\"Price\"},{\"name\":\"triggerPrice\",\"type\":\"uint256\",\"internalType\":\"Price\"},{\"name\":\"triggerAbove\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"reduceOnly\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"epoch\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"expiry\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"createdAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"fillTime\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"number\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"keeperFee\",\"type\":\"int256\",\"internalType\":\"Usd\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OrderExecuted\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"keeper\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"fee\",\"type\":\"int256\",\"indexed\":false,\"internalType\":\"Usd\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OrderParamsChanged\",\"inputs\":[{\"name\":\"params\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structOrderParams\",\"components\":[{\"name\":\"minDelay\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"orderLife\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"keeperFee\",\"type\":\"uint48\",\"internalType\":\"uint48\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OrderTriggered\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"createdAt\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"},{\"name\":\"fillTime\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"},{\"name\":\"number\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"},{\"name\":\"keeper\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"fee\",\"type\":\"int256\",\"indexed\":false,\"internalType\":\"Usd\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"BadExpiry\",\"inputs\":[{\"name\":\"expiry\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"now_\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadMargin\",\"inputs\":[{\"name\":\"margin\",\"type\":\"int256\",\"internalType\":\"int256\"},{\"name\":\"limit\",\"type\":\"int256\",\"internalType\":\"int256\"}]},{\"type\":\"error\",\"name\":\"BadOrderParams\",\"inputs\":[{\"name\":\"params\",\"type\":\"tuple\",\"internalType\":\"structOrderParams\",\"components\":[{\"name\":\"minDelay\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"orderLife\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"keeperFee\",\"type\":\"uint48\",\"internalType\":\"uint48\"}]}]},{\"type\":\"error\",\"name\":\"BadPriceBound\",\"inputs\":[{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadSize\",\"inputs\":[{\"name\":\"size\",\"type\":\"int256\",\"internalType\":\"int256\"},{\"name\":\"limit\",\"type\":\"int256\",\"internalType\":\"int256\"}]},{\"type\":\"error\",\"name\":\"EpochMoved\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epoch\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"current\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"NotAllowed\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotCancellable\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotNextInRow\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"NothingAsked\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NothingDone\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OrderExpired\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expiry\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"OrderIsLive\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"PriceTooOld\",\"inputs\":[{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"timestamp\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"ReduceOnlyMargin\",\"inputs\":[{\"name\":\"marginDelta\",\"type\":\"int256\",\"internalType\":\"Usd\"}]},{\"type\":\"error\",\"name\":\"TriggerNotMet\",\"inputs\":[{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"Price\"},{\"name\":\"triggerPrice\",\"type\":\"uint256\",\"internalType\":\"Price\"}]},{\"type\":\"error\",\"name\":\"TriggerTooEarly\",\"inputs\":[{\"name\":\"timestamp\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"after_\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Unfillable\",\"inputs\":[{\"name\":\"fault\",\"type\":\"uint8\",\"internalType\":\"enumFault\"}]},{\"type\":\"error\",\"name\":\"UnknownOrder\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}]",
	ID:  "Orders",
	Bin: "0x60e03461010b57601f6129bd38819003918201601f19168301916001600160401b0383118484101761010f5780849260609460405283398101031261010b5780516001600160a01b039190828116810361010b57602082015191838316830361010b5760400151928316830361010b5760805260a05260c0526040516128999081610124823960805181818161034c0152818161098001528181610b6a01528181610cf001528181610e320152818161119b0152818161193201528181611c6801528181611e3e0152818161226a0152818161251c0152612637015260a0518181816102ab0152818161112f01528181611fa20152612728015260c051818181610f170152610ffb0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60a0806040526004361015610012575f80fd5b5f3560e01c908163044a751314611392575080631cdb2db114611363578063327471481461115e57806337a7b7d81461111a5780634c806bee146110a457806350d230c51461102a5780635aa6e67514610fe6578063a12b236c14610f01578063c7c5cae014610d9d578063cff0ab9614610d1f578063d2f7265a14610cdb578063d58930931461076f578063dfee5930146105e0578063e963a9cb146101ce578063ebc54ae714610185578063eeb9e856146101165763f0cb0162146100d7575f80fd5b34610112576020366003190112610112576004356001600160401b038116809103610112575f526001602052602060405f2054604051908152f35b5f80fd5b346101125760203660031901126101125760043561ffff8116809103610112575f52600260205260a060405f205464ffffffffff604051918181168352818160281c166020840152818160501c16604084015260018060581b038160781c16606084015260d01c166080820152f35b34610112576040366003190112610112576004356001600160a01b0381168103610112576024359061ffff82168203610112576020916101c4916125cb565b6040519015158152f35b34610112576060366003190112610112576004356001600160401b03808211610112573660238301121561011257816004013590808211610112576024808401938184369201011161011257803582811161011257610231903690600401611405565b92604435926001600160a01b0392918385168503610112576060604080516102598382611540565b5f815260206080528260805182015201526040516301bd03f760e01b815260805160048201528783820152878960448301375f60448983010152601f19975f826044818c601f8601168101030181838a7f0000000000000000000000000000000000000000000000000000000000000000165af1928315610409575f925f946104d0575b505060051161011257604051986102f560608b611540565b3560d81c8952608051890152604088015261030f85611819565b9661031d6040519889611540565b85885261032986611819565b608051890197013688375f955f935f5b82811061042357505050505015610414577f00000000000000000000000000000000000000000000000000000000000000001691823b1561011257610397925f928360405180968195829463f123652560e01b845260048401611766565b03925af18015610409576103f9575b50906040519182916080518301906080518452518091526040830191905f5b8181106103d3575050500390f35b91935091806103e56001928651611448565b6080510193608051019101918493926103c5565b5f61040391611540565b826103a6565b6040513d5f823e3d90fd5b6320ee5bc960e11b5f5260045ffd5b6104388861043283868661167e565b86612145565b610442828d611830565b60108210156104bd578190526104578161257b565b156104b4575b6104669061259c565b610473575b600101610339565b976101c06104828a858561167e565b0135905f82820192831291129080158216911516176104a1579761046b565b84634e487b7160e01b5f5260116004525ffd5b6001965061045d565b86634e487b7160e01b5f5260216004525ffd5b91935091503d805f833e6104e48183611540565b8101916040828403126101125781518181116101125782019183601f840112156101125782519261051484611819565b936105226040519586611540565b8085526080518501906080519060051b830101918683116101125760805101905b8282106105c45750505060805181015191821161011257019180601f8401121561011257825161057281611819565b936105806040519586611540565b8185526080518501916080519060051b8201019283116101125760805101905b8282106105b35750505090918a806102dd565b8151815260805191820191016105a0565b815161ffff811681036101125781526080519182019101610543565b346101125760031961022036820112610112576004356001600160401b0391828211610112576060908236030112610112576101e036602319011261011257610204359164ffffffffff831683036101125760443561ffff8116809103610112575f526020926002845260405f206040519261065d606085611540565b61066985600401611436565b8452602494858101358281116101125781013660238201121561011257600481013561069481611819565b916106a26040519384611540565b818352888a84019260051b8201019136831161011257898b9201905b83821061075857505090508601526044810135918211610112570136602382011215610112576004810135906106f382611819565b916107016040519384611540565b808352868884019160051b83010191368311610112578701905b828210610749576040896107368a8a8a8a8a8784015261207f565b909161074484518094611448565b820152f35b8135815290880190880161071b565b828091610764846113f6565b8152019101906106be565b3461011257610120366003190112610112576004356001600160a01b0381169003610112576107aa600435336107a581836125f2565b611722565b600160671b604435811380610cc8575b15610cb0576001606f1b606435811380610c9d575b15610c855760443515801590610c7a575b15610c6b5760e43515801560e4350361011257808115610c5f575b15610c4a576001600160601b036084358110610c325750600160541b60a435811115610c1a575060a43515610c00576101043564ffffffffff8116809103610112574210905b610104359164ffffffffff831683036101125715610be25761ffff602435166024350361011257610873602435611f7e565b61ffff602493929335165f52600260205260405f20906108916116a3565b6004356001600160a01b0316815260243561ffff16602082015260443560408201526064356060820152608435608082015260a43560a08201525f95909360c4358015159291908390036101125764ffffffffff9260c08701521560e08601521661012084015265ffffffffffff60035460201c1664e8d4a51000908082810204821481151715610b1457026101c08401525f9382549461093b64ffffffffff8760d01c16611795565b64ffffffffff60d01b1990961660d087901b64ffffffffff60d01b1617845560243560281b61ffff60281b1664ffffffffff87161761018086015260e435610b28575b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169661011257610112576109ba84612041565b6109c860a435151586612055565b905f8282019283129112908015821691151617610b1457863b15610112575f9660648892604051998a9384926315556be560e01b845260018060a01b0360043516600485015261ffff60243516602485015260448401525af195861561040957602096610b04575b508360a43515610af6575050505064ffffffffff4216610140820152610a5581611844565b64ffffffffff831661ffff60281b60243560281b16175f526001845260405f20555b610a846040518092611469565b602435602881901b61ffff60281b1664ffffffffff8416179161ffff91909116906004356001600160a01b0316907f63d37f08a6d538dd7c1b3998baed9ed1e27ec46456c495bc6d261542008bb986906101e090a464ffffffffff604051911661ffff60281b60243560281b16178152f35b610aff93611ee5565b610a77565b5f610b0e91611540565b86610a30565b634e487b7160e01b5f52601160045260245ffd5b5060405163423bc4cd60e11b8152600480356001600160a01b0316908201526024803561ffff16908201525f9650869060a08180604481010381600180851b037f0000000000000000000000000000000000000000000000000000000000000000165afa9081156104095764ffffffffff916080915f91610bb3575b5001511661010086015261097e565b610bd5915060a03d60a011610bdb575b610bcd8183611540565b8101906117ca565b8a610ba4565b503d610bc3565b64ffffffffff826399a73d6960e01b5f52166004524260245260445ffd5b6101043564ffffffffff8116809103610112571590610841565b6371107c0760e11b5f5260a43560045260245260445ffd5b6371107c0760e11b5f5260843560045260245260445ffd5b630756f21960e51b5f5260643560045260245ffd5b505f60643513156107fb565b63f08bb04f60e01b5f5260045ffd5b505f606435126107e0565b633119191d60e21b5f5260643560045260245260445ffd5b5060016001606f1b0319606435136107cf565b6349bea44760e11b5f5260443560045260245260445ffd5b506001600160671b0319604435136107ba565b34610112575f366003190112610112576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610112575f366003190112610112575f60408051610d3f606082611540565b82815282602082015201526060604051610d598282611540565b604060035461ffff808216938481526020810190828460101c16825265ffffffffffff948591019360201c1683526040519485525116602084015251166040820152f35b346101125736600319016102008112610112576101e013610112576101e4356001600160a01b038181169182810361011257610dd96004611b29565b909261018435936001600160401b03851680950361011257845f5260016020525f6040812055610e0a366004611582565b926024359161ffff831680930361011257610e30925f5260026020528460405f20611ee5565b7f000000000000000000000000000000000000000000000000000000000000000016906101c43591803b1561011257825f91610e83958360405180988195829463f123652560e01b845260048401611766565b03925af1918215610409577ff4c6cdf68e7be9d166e5afb2092cef8464bce9c2823fa314dd8dfa12b558964793608093610ef1575b5064ffffffffff918261014082015116926101a081610160840151169201511690604051938452602084015260408301526060820152a3005b5f610efb91611540565b86610eb8565b3461011257606036600319011261011257610f487f0000000000000000000000000000000000000000000000000000000000000000336001600160a01b0382168114611722565b60043561ffff90818116809103610112576003549060243592831691828403610112576044359265ffffffffffff841691828503610112577fca5f0e12799e72f6702ebaca9008432af5ca906bd923f4f38c6567393c5d2e959563ffff00008569ffffffffffff0000000060609860201b169369ffffffffffffffffffff1916179160101b16171760035560405192835260208301526040820152a1005b34610112575f366003190112610112576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610112576101e080600319360112610112576110456116a3565b506110506004611b29565b9061105c366004611582565b9160243561ffff8116809103610112575f52600260205264ffffffffff9060018260405f20541601918211610b14576110959284611d65565b6110a26040518092611469565bf35b346101125736600319016102208112610112576101e013610112576101e4356001600160a01b0381168103610112576102043564ffffffffff81168103610112576110f260209260046118eb565b91909115611109575b506110a26040518092611448565b611114906004611ab0565b826110fb565b34610112575f366003190112610112576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461011257602080600319360112610112576001600160401b036004358181116101125761119183913690600401611405565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000008116949293909290915f5b8181106111ce57005b6111d981838861167e565b906111e433836118eb565b9283156112ef57856111f96101808301611752565b165f52600187525f60408120555b61121081611781565b6112356112256112203685611582565b612041565b956112303685611582565b612055565b945f8682019687129112908015821691151617610b14578a3b1561011257611277948b5f9283604051809981958294630433ace560e31b845260048401611766565b03925af193841561040957610180879261129a926001976112df575b5001611752565b166112a86040518093611448565b5f878301525f60408301527f0ba802c9bcbeb85df0582896c5c2a83225093db2bda8978c95a173cfa45e37a760603393a3016111c5565b5f6112e991611540565b8d611293565b86810161ffff806112ff83611713565b165f526002895261133560405f2061132264ffffffffff825460281c1686611ab0565b61132f6101a0860161186c565b9061187e565b8961133f84611781565b165f525f895261135260405f2092611713565b165f528752600160405f2055611207565b34610112576101e036600319011261011257602061138a611385366004611582565b611844565b604051908152f35b34610112576040366003190112610112576004356001600160a01b03811691908290036101125760243561ffff8116809103610112576020925f525f835260405f20905f52825260405f20548152f35b35906001600160a01b038216820361011257565b359061ffff8216820361011257565b9181601f84011215610112578235916001600160401b038311610112576020808501946101e0850201011161011257565b359064ffffffffff8216820361011257565b9060108210156114555752565b634e487b7160e01b5f52602160045260245ffd5b60018060a01b03815116825261ffff602082015116602083015260408101516040830152606081015160608301526080810151608083015260a081015160a083015260c0810151151560c083015260e0810151151560e0830152610100808201519064ffffffffff809216908401526101208181840151169084015261014081818401511690840152610160818184015116908401526101806001600160401b038184015116908401526101a0908183015116908301526101c080910151910152565b35906001600160401b038216820361011257565b90601f801991011681019081106001600160401b0382111761156157604052565b634e487b7160e01b5f52604160045260245ffd5b3590811515820361011257565b8092916101e091829103126101125761159e6040519182611540565b80926115a9816113e2565b82526115b7602082016113f6565b602083015260408101356040830152606081013560608301526080810135608083015260a081013560a08301526115f060c08201611575565b60c083015261160160e08201611575565b60e0830152610100611614818301611436565b90830152610120611626818301611436565b90830152610140611638818301611436565b9083015261016061164a818301611436565b9083015261018061165c81830161152c565b908301526101a061166e818301611436565b908301526101c080910135910152565b919081101561168f576101e0020190565b634e487b7160e01b5f52603260045260245ffd5b604051906116b36101e083611540565b5f6101c0838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a08201520152565b3561ffff811681036101125790565b9190911561172e575050565b630272d02960e61b5f9081526001600160a01b039283166004529116602452604490fd5b356001600160401b03811681036101125790565b6001600160a01b039091168152602081019190915260400190565b356001600160a01b03811681036101125790565b64ffffffffff809116908114610b145760010190565b3580151581036101125790565b519064ffffffffff8216820361011257565b908160a0910312610112576118116080604051926117e960a085611540565b80518452602081015160208501526040810151604085015260608101516060850152016117b8565b608082015290565b6001600160401b0381116115615760051b60200190565b805182101561168f5760209160051b010190565b604051611855602082018093611469565b6101e0815261186661020082611540565b51902090565b3564ffffffffff811681036101125790565b805464ffffffffff60281b191660289290921b64ffffffffff60281b16919091179055565b156118ab5750565b6001600160401b03906337bdb47360e01b5f521660045260245ffd5b156118cf5750565b6001600160401b03906303d799ad60e41b5f521660045260245ffd5b916118f96113853685611582565b6020808501946001600160a01b039261191187611713565b966040516366fb6cf760e11b815261ffff80991660048201528481602481897f0000000000000000000000000000000000000000000000000000000000000000165afa908115610409575f91611a7a575b50600381101561145557600214938415611a7357600f5b986101808501966001600160401b0361199189611752565b165f9081526001845260409020548514998a611a195750916119ea93918695936119be611a019a98611781565b165f525f82526119d160405f2093611713565b165f525260405f2054146119e484611752565b906118c7565b8215611a03575b506119fb90611752565b906118a3565b565b6119fb919250611a12906126aa565b91906119f1565b969450505050501580611a56575b611a3057505050565b611a519395506119fb91611a46611a4b92611781565b6125f2565b91611752565b600d91565b5064ffffffffff611a6a610120830161186c565b16421115611a27565b600e611979565b90508481813d8311611aa9575b611a918183611540565b8101031261011257516003811015610112575f611962565b503d611a87565b611abd6101a0820161186c565b600164ffffffffff8094160192808411610b145780611aeb6020611ae46101808701611752565b9501611713565b9416911603611af8575050565b906001600160401b0361ffff92636b14858f60e11b5f52166004521660245260445ffd5b91908201809211610b1457565b6101808101916001600160401b039182611b4285611752565b165f526001602052611b6960405f2054611b5f6113853685611582565b146119e486611752565b64ffffffffff610120820181611b7e8261186c565b16421190611b94611b8e88611752565b9161186c565b91611d4c5750506020820194611bb1611bac87611713565b611f7e565b9590968688611bd586611bc76101408a0161186c565b1661ffff6003541690611b1c565b86831681811115611d37575050611bee60c088016117ab565b15611d2a5760a08701358110155b15611d0f57611c0d60e088016117ab565b15611d0457505060a0611c5e91611c2c611c2688611781565b91611713565b60405163423bc4cd60e11b81526001600160a01b03909216600483015261ffff16602482015291829081906044820190565b0381600180851b037f0000000000000000000000000000000000000000000000000000000000000000165afa80156104095760808591610100935f91611ce5575b500151169401611cbe611b8e8686611cb68561186c565b161494611752565b9215611ccb575050505050565b637897d2d160e01b5f52166004521660245260445260645ffd5b611cfe915060a03d60a011610bdb57610bcd8183611540565b5f611c9f565b985096505050505050565b8660a0916306d14dc960e41b5f52600452013560245260445ffd5b60a0870135811115611bfc565b633434cfef60e11b5f5260045260245260445ffd5b85906369a32fb360e11b5f52166004521660245260445ffd5b9160018060a01b0393848451169160208501611d8861ffff9485835116906125cb565b151590848888511691511691611ed0575050611dc664ffffffffff93848093164281115f14611ec857905b8342166101408901526003541690611b1c565b16610160850152166101a083015260e082015115611de357505050565b6020611e2761022460808501948551965f6040830151135f14611ec2576001600160601b035b875260405163b73e513d60e01b815295869485936004850190611469565b6101e4830152670f43fc2c04ee00006102048301527f0000000000000000000000000000000000000000000000000000000000000000165afa908115610409575f91611e93575b5060108110156114555780611e81575052565b63c6a22b1360e01b5f5260045260245ffd5b611eb5915060203d602011611ebb575b611ead8183611540565b81019061212d565b5f611e6e565b503d611ea3565b5f611e09565b504290611db3565b63876d124360e01b5f5260045260245260445ffd5b9092611f159282549264ffffffffff93611f00858216611795565b9485169064ffffffffff191617905584611d65565b611f1e81611844565b9060018060a01b038151165f525f60205261ffff602060405f20920151165f5260205260405f2055565b5190811515820361011257565b9081606091031261011257805191611f7b6040611f74602085016117b8565b9301611f48565b90565b604051632603c6eb60e21b815261ffff9091166004820181905290916060836024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa928315610409575f925f915f95612009575b5081939415611feb575050565b64ffffffffff925063c2ca525f60e01b5f526004521660245260445ffd5b9150935061203091925060603d60601161203a575b6120288183611540565b810190611f55565b939192915f611fde565b503d61201e565b606001515f8113156120505790565b505f90565b6101c0911561207a570151808001905f8183129112908015821691151617610b145790565b015190565b9291906001600160a01b0361209384611781565b165f525f60205260405f2061ffff6120ad60208601611713565b165f5260205260405f20546120c56113853686611582565b03612122576120d76101a0840161186c565b90600164ffffffffff80921601818111610b14578116911603612118576120fd826126aa565b61210e5761210a926126d6565b9091565b505050600e905f90565b5050506003905f90565b505050506004905f90565b90816020910312610112575160108110156101125790565b929160208083019161215683611713565b905f9461ffff8093165f5260028452604094855f20906121848364ffffffffff9b8c855460281c168561207f565b91909a8b601081101561145557156123f3575b506121a18b61257b565b6123e8576121bb6121b56101a0860161186c565b8461187e565b6001600160a01b0395866121ce86611781565b165f525f88526121e0895f2092611713565b165f5286526001875f20556121f48a61259c565b91826123a1575b50811561239a576101c0830135975b60108b1015611455578a61225f57505050906001600160401b036122546101807ffd5c8221341be646bed321248cfad374230f5cf39ce60c5fc53ca41836f3f77196959401611752565b1694519586521693a3565b9091979496939592877f00000000000000000000000000000000000000000000000000000000000000001661229382611781565b6122a06112203685611582565b6101c0840135905f8282019283129112908015821691151617610b1457888103905f8a128015828413169183121617610b1457823b15610112576122fc925f92838a51809681958294630433ace560e31b845260048401611766565b03925af180156123905793606097936001600160401b0397938e9b97937f0ba802c9bcbeb85df0582896c5c2a83225093db2bda8978c95a173cfa45e37a79b97612379575b5061018061234f9101611752565b9b156123715750905b6123648351809b611448565b89015287015216941692a3565b905090612358565b6123869192505f90611540565b5f90610180612341565b86513d5f823e3d90fd5b5f9761220a565b6123ae610160850161186c565b8154600160501b600160d01b031916607884901b600160781b600160d01b03161760509190911b64ffffffffff60501b161790555f6121fb565b505050505050505050565b819b50612426610204865f612431958c958e8d60018060a01b03998a9483519b8c9a8b99636792fff360e11b8b526113e2565b1660048901526113f6565b1660248601528b0135604485015260608b0135606485015260808b0135608485015260a08b013560a485015261246960c08c01611575565b151560c485015261247c60e08c01611575565b151560e4850152806124916101008d01611436565b16610104850152806124a66101208d01611436565b16610124850152806124bb6101408d01611436565b16610144850152806124d06101608d01611436565b166101648501526001600160401b036124ec6101808d0161152c565b166101848501526125006101a08c01611436565b166101a48401526101c08a01356101c4840152876101e48401527f0000000000000000000000000000000000000000000000000000000000000000165af1908115612571575f91612554575b50995f612197565b61256b9150873d8911611ebb57611ead8183611540565b5f61254c565b88513d5f823e3d90fd5b60108110156114555760018110159081612593575090565b60049150111590565b60108110156114555780159081156125b2575090565b60058110159150816125c2575090565b600c9150111590565b60018060a01b03165f525f60205261ffff60405f2091165f52602052600160405f20541190565b6001600160a01b03908116918116828114928315612611575b50505090565b60209293506044906040519485938492635fec5d0b60e01b8452600484015260248301527f0000000000000000000000000000000000000000000000000000000000000000165afa908115610409575f91612670575b505f808061260b565b90506020813d6020116126a2575b8161268b60209383611540565b810103126101125761269c90611f48565b5f612667565b3d915061267e565b64ffffffffff6126c06101406126d1930161186c565b1661ffff60035460101c1690611b1c565b421190565b610160830192916126e68461186c565b9164ffffffffff928380845116911614801590612886575b801561286c575b612860576127128561186c565b90549083808360501c1691161461284757505f937f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316925b60208084015195865188101561283857879661277261ffff998a92611830565b5116918101918861278284611713565b160361282a575061279290611713565b916040948551978894632603c6eb60e21b86521660048501528360246060998a935afa928315612820575f975f946127f4575b50506127d1829161186c565b169116145f146127e357505f93915050565b6127ef93500151611830565b515f91565b839298506127d19450908161281492903d1061203a576120288183611540565b949198909450916127c5565b85513d5f823e3d90fd5b600190960196506127529050565b50505050505050506002905f90565b5f9560789190911c6001600160581b0316945092505050565b50505050506002905f90565b506128768561186c565b8380835460501c16911610612705565b50826128918661186c565b1642106126fe56",
}

// Orders is an auto generated Go binding around an Ethereum contract.
type Orders struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Orders) GetABI() abi.ABI {
	return c.abi
}

// NewOrders creates a new instance of Orders.
func NewOrders() *Orders {
	parsed, err := OrdersMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Orders{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Orders) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address exchange_, address feed_, address governance_) returns()
func (orders *Orders) PackConstructor(exchange_ common.Address, feed_ common.Address, governance_ common.Address) []byte {
	enc, err := orders.abi.Pack("", exchange_, feed_, governance_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x32747148.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel((address,uint16,int256,int256,uint256,uint256,bool,bool,uint40,uint40,uint40,uint40,uint64,uint40,int256)[] items) returns()
func (orders *Orders) PackCancel(items []Order) []byte {
	enc, err := orders.abi.Pack("cancel", items)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x32747148.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel((address,uint16,int256,int256,uint256,uint256,bool,bool,uint40,uint40,uint40,uint40,uint64,uint40,int256)[] items) returns()
func (orders *Orders) TryPackCancel(items []Order) ([]byte, error) {
	return orders.abi.Pack("cancel", items)
}

// PackCheckCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c806bee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkCancel((address,uint16,int256,int256,uint256,uint256,bool,bool,uint40,uint40,uint40,uint40,uint64,uint40,int256) order, address caller, uint40 done) view returns(uint8 reason)
func (orders *Orders) PackCheckCancel(order Order, caller common.Address, done *big.Int) []byte {
	enc, err := orders.abi.Pack("checkCancel", order, caller, done)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c806bee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkCancel((address,uint16,int256,int256,uint256,uint256,bool,bool,uint40,uint40,uint40,uint40,uint64,uint40,int256) order, address caller, uint40 done) view returns(uint8 reason)
func (orders *Orders) TryPackCheckCancel(order Order, caller common.Address, done *big.Int) ([]byte, error) {
	return orders.abi.Pack("checkCancel", order, caller, done)
}

// UnpackCheckCancel is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4c806bee.
//
// Solidity: function checkCancel((address,uint16,int256,int256,uint256,uint256,bool,bool,uint40,uint40,uint40,uint40,uint64,uint40,int256) order, address caller, uint40 done) view returns(uint8 reason)
func (orders *Orders) UnpackCheckCancel(data []byte) (uint8, error) {
	out, err := orders.abi.Unpack("checkCancel", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackCheckExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdfee5930.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkExecute((uint40,uint16[],uint256[]) second, (address,uint16,int256,int256,uint256,uint256,bool,bool,uint40,uint40,uint40,uint40,uint64,uint40,int256) order, uint40 done) view returns(uint8 fault, uint256 price)
func (orders *Orders) PackCheckExecute(second Second, order Order, done *big.Int) []byte {
	enc, err := orders.abi.Pack("checkExecute", second, order, done)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdfee5930.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkExecute((uint40,uint16[],uint256[]) second, (address,uint16,int256,int256,uint256,uint256,bool,bool,uint40,uint40,uint40,uint40,uint64,uint40,int256) order, uint40 done) view returns(uint8 fault, uint256 price)
func (orders *Orders) TryPackCheckExecute(second Second, order Order, done *big.Int) ([]byte, error) {
	return orders.abi.Pack("checkExecute", second, order, done)
}

// CheckExecuteOutput serves as a container for the return parameters of contract
// method CheckExecute.
type CheckExecuteOutput struct {
	Fault uint8
	Price *big.Int
}

// UnpackCheckExecute is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdfee5930.
//
// Solidity: function checkExecute((uint40,uint16[],uint256[]) second, (address,uint16,int256,int256,uint256,uint256,bool,bool,uint40,uint40,uint40,uint40,uint64,uint40,int256) order, uint40 done) view returns(uint8 fault, uint256 price)
func (orders *Orders) UnpackCheckExecute(data []byte) (CheckExecuteOutput, error) {
	out, err := orders.abi.Unpack("checkExecute", data)
	outstruct := new(CheckExecuteOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Fault = *abi.ConvertType(out[0], new(uint8)).(*uint8)
	outstruct.Price = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackCheckTrigger is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x50d230c5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkTrigger((address,uint16,int256,int256,uint256,uint256,bool,bool,uint40,uint40,uint40,uint40,uint64,uint40,int256) order) view returns((address,uint16,int256,int256,uint256,uint256,bool,bool,uint40,uint40,uint40,uint40,uint64,uint40,int256) armed)
func (orders *Orders) PackCheckTrigger(order Order) []byte {
	enc, err := orders.abi.Pack("checkTrigger", order)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckTrigger is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x50d230c5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkTrigger((address,uint16,int256,int256,uint256,uint256,bool,bool,uint40,uint40,uint40,uint40,uint64,uint40,int256) order) view returns((address,uint16,int256,int256,uint256,uint256,bool,bool,uint40,uint40,uint40,uint40,uint64,uint40,int256) armed)
func (orders *Orders) TryPackCheckTrigger(order Order) ([]byte, error) {
	return orders.abi.Pack("checkTrigger", order)
}

// UnpackCheckTrigger is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x50d230c5.
//
// Solidity: function checkTrigger((address,uint16,int256,int256,uint256,uint256,bool,bool,uint40,uint40,uint40,uint40,uint64,uint40,int256) order) view returns((address,uint16,int256,int256,uint256,uint256,bool,bool,uint40,uint40,uint40,uint40,uint64,uint40,int256) armed)
func (orders *Orders) UnpackCheckTrigger(data []byte) (Order, error) {
	out, err := orders.abi.Unpack("checkTrigger", data)
	if err != nil {
		return *new(Order), err
	}
	out0 := *abi.ConvertType(out[0], new(Order)).(*Order)
	return out0, nil
}

// PackCreate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5893093.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function create((address,uint16,int256,int256,uint256,uint256,bool,bool,uint40) request) returns(uint64 id)
func (orders *Orders) PackCreate(request OrderRequest) []byte {
	enc, err := orders.abi.Pack("create", request)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5893093.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function create((address,uint16,int256,int256,uint256,uint256,bool,bool,uint40) request) returns(uint64 id)
func (orders *Orders) TryPackCreate(request OrderRequest) ([]byte, error) {
	return orders.abi.Pack("create", request)
}

// UnpackCreate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd5893093.
//
// Solidity: function create((address,uint16,int256,int256,uint256,uint256,bool,bool,uint40) request) returns(uint64 id)
func (orders *Orders) UnpackCreate(data []byte) (uint64, error) {
	out, err := orders.abi.Unpack("create", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackExchange is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd2f7265a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function exchange() view returns(address)
func (orders *Orders) PackExchange() []byte {
	enc, err := orders.abi.Pack("exchange")
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
func (orders *Orders) TryPackExchange() ([]byte, error) {
	return orders.abi.Pack("exchange")
}

// UnpackExchange is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd2f7265a.
//
// Solidity: function exchange() view returns(address)
func (orders *Orders) UnpackExchange(data []byte) (common.Address, error) {
	out, err := orders.abi.Unpack("exchange", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe963a9cb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function execute(bytes update, (address,uint16,int256,int256,uint256,uint256,bool,bool,uint40,uint40,uint40,uint40,uint64,uint40,int256)[] items, address credit) returns(uint8[] faults)
func (orders *Orders) PackExecute(update []byte, items []Order, credit common.Address) []byte {
	enc, err := orders.abi.Pack("execute", update, items, credit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe963a9cb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function execute(bytes update, (address,uint16,int256,int256,uint256,uint256,bool,bool,uint40,uint40,uint40,uint40,uint64,uint40,int256)[] items, address credit) returns(uint8[] faults)
func (orders *Orders) TryPackExecute(update []byte, items []Order, credit common.Address) ([]byte, error) {
	return orders.abi.Pack("execute", update, items, credit)
}

// UnpackExecute is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe963a9cb.
//
// Solidity: function execute(bytes update, (address,uint16,int256,int256,uint256,uint256,bool,bool,uint40,uint40,uint40,uint40,uint64,uint40,int256)[] items, address credit) returns(uint8[] faults)
func (orders *Orders) UnpackExecute(data []byte) ([]uint8, error) {
	out, err := orders.abi.Unpack("execute", data)
	if err != nil {
		return *new([]uint8), err
	}
	out0 := *abi.ConvertType(out[0], new([]uint8)).(*[]uint8)
	return out0, nil
}

// PackFeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x37a7b7d8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function feed() view returns(address)
func (orders *Orders) PackFeed() []byte {
	enc, err := orders.abi.Pack("feed")
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
func (orders *Orders) TryPackFeed() ([]byte, error) {
	return orders.abi.Pack("feed")
}

// UnpackFeed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x37a7b7d8.
//
// Solidity: function feed() view returns(address)
func (orders *Orders) UnpackFeed(data []byte) (common.Address, error) {
	out, err := orders.abi.Unpack("feed", data)
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
func (orders *Orders) PackGovernance() []byte {
	enc, err := orders.abi.Pack("governance")
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
func (orders *Orders) TryPackGovernance() ([]byte, error) {
	return orders.abi.Pack("governance")
}

// UnpackGovernance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5aa6e675.
//
// Solidity: function governance() view returns(address)
func (orders *Orders) UnpackGovernance(data []byte) (common.Address, error) {
	out, err := orders.abi.Unpack("governance", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1cdb2db1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hash((address,uint16,int256,int256,uint256,uint256,bool,bool,uint40,uint40,uint40,uint40,uint64,uint40,int256) order) pure returns(bytes32)
func (orders *Orders) PackHash(order Order) []byte {
	enc, err := orders.abi.Pack("hash", order)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1cdb2db1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hash((address,uint16,int256,int256,uint256,uint256,bool,bool,uint40,uint40,uint40,uint40,uint64,uint40,int256) order) pure returns(bytes32)
func (orders *Orders) TryPackHash(order Order) ([]byte, error) {
	return orders.abi.Pack("hash", order)
}

// UnpackHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1cdb2db1.
//
// Solidity: function hash((address,uint16,int256,int256,uint256,uint256,bool,bool,uint40,uint40,uint40,uint40,uint64,uint40,int256) order) pure returns(bytes32)
func (orders *Orders) UnpackHash(data []byte) ([32]byte, error) {
	out, err := orders.abi.Unpack("hash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackIsLive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xebc54ae7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isLive(address account, uint16 market) view returns(bool)
func (orders *Orders) PackIsLive(account common.Address, market uint16) []byte {
	enc, err := orders.abi.Pack("isLive", account, market)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsLive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xebc54ae7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isLive(address account, uint16 market) view returns(bool)
func (orders *Orders) TryPackIsLive(account common.Address, market uint16) ([]byte, error) {
	return orders.abi.Pack("isLive", account, market)
}

// UnpackIsLive is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xebc54ae7.
//
// Solidity: function isLive(address account, uint16 market) view returns(bool)
func (orders *Orders) UnpackIsLive(data []byte) (bool, error) {
	out, err := orders.abi.Unpack("isLive", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackLiveOrder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x044a7513.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function liveOrder(address account, uint16 market) view returns(bytes32)
func (orders *Orders) PackLiveOrder(account common.Address, market uint16) []byte {
	enc, err := orders.abi.Pack("liveOrder", account, market)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLiveOrder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x044a7513.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function liveOrder(address account, uint16 market) view returns(bytes32)
func (orders *Orders) TryPackLiveOrder(account common.Address, market uint16) ([]byte, error) {
	return orders.abi.Pack("liveOrder", account, market)
}

// UnpackLiveOrder is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x044a7513.
//
// Solidity: function liveOrder(address account, uint16 market) view returns(bytes32)
func (orders *Orders) UnpackLiveOrder(data []byte) ([32]byte, error) {
	out, err := orders.abi.Unpack("liveOrder", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcff0ab96.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function params() view returns((uint16,uint16,uint48))
func (orders *Orders) PackParams() []byte {
	enc, err := orders.abi.Pack("params")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcff0ab96.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function params() view returns((uint16,uint16,uint48))
func (orders *Orders) TryPackParams() ([]byte, error) {
	return orders.abi.Pack("params")
}

// UnpackParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcff0ab96.
//
// Solidity: function params() view returns((uint16,uint16,uint48))
func (orders *Orders) UnpackParams(data []byte) (OrderParams, error) {
	out, err := orders.abi.Unpack("params", data)
	if err != nil {
		return *new(OrderParams), err
	}
	out0 := *abi.ConvertType(out[0], new(OrderParams)).(*OrderParams)
	return out0, nil
}

// PackRow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeeb9e856.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function row(uint16 market) view returns(uint40 last, uint40 done, uint40 fillTime, uint256 price, uint40 created)
func (orders *Orders) PackRow(market uint16) []byte {
	enc, err := orders.abi.Pack("row", market)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeeb9e856.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function row(uint16 market) view returns(uint40 last, uint40 done, uint40 fillTime, uint256 price, uint40 created)
func (orders *Orders) TryPackRow(market uint16) ([]byte, error) {
	return orders.abi.Pack("row", market)
}

// RowOutput serves as a container for the return parameters of contract
// method Row.
type RowOutput struct {
	Last     *big.Int
	Done     *big.Int
	FillTime *big.Int
	Price    *big.Int
	Created  *big.Int
}

// UnpackRow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeeb9e856.
//
// Solidity: function row(uint16 market) view returns(uint40 last, uint40 done, uint40 fillTime, uint256 price, uint40 created)
func (orders *Orders) UnpackRow(data []byte) (RowOutput, error) {
	out, err := orders.abi.Unpack("row", data)
	outstruct := new(RowOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Last = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Done = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.FillTime = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.Price = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.Created = abi.ConvertType(out[4], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackSetParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa12b236c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setParams((uint16,uint16,uint48) params_) returns()
func (orders *Orders) PackSetParams(params OrderParams) []byte {
	enc, err := orders.abi.Pack("setParams", params)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa12b236c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setParams((uint16,uint16,uint48) params_) returns()
func (orders *Orders) TryPackSetParams(params OrderParams) ([]byte, error) {
	return orders.abi.Pack("setParams", params)
}

// PackTrigger is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7c5cae0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function trigger((address,uint16,int256,int256,uint256,uint256,bool,bool,uint40,uint40,uint40,uint40,uint64,uint40,int256) order, address credit) returns()
func (orders *Orders) PackTrigger(order Order, credit common.Address) []byte {
	enc, err := orders.abi.Pack("trigger", order, credit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTrigger is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7c5cae0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function trigger((address,uint16,int256,int256,uint256,uint256,bool,bool,uint40,uint40,uint40,uint40,uint64,uint40,int256) order, address credit) returns()
func (orders *Orders) TryPackTrigger(order Order, credit common.Address) ([]byte, error) {
	return orders.abi.Pack("trigger", order, credit)
}

// PackWaitingOrder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0cb0162.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function waitingOrder(uint64 id) view returns(bytes32)
func (orders *Orders) PackWaitingOrder(id uint64) []byte {
	enc, err := orders.abi.Pack("waitingOrder", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWaitingOrder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0cb0162.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function waitingOrder(uint64 id) view returns(bytes32)
func (orders *Orders) TryPackWaitingOrder(id uint64) ([]byte, error) {
	return orders.abi.Pack("waitingOrder", id)
}

// UnpackWaitingOrder is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf0cb0162.
//
// Solidity: function waitingOrder(uint64 id) view returns(bytes32)
func (orders *Orders) UnpackWaitingOrder(data []byte) ([32]byte, error) {
	out, err := orders.abi.Unpack("waitingOrder", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// OrdersOrderCancelled represents a OrderCancelled event raised by the Orders contract.
type OrdersOrderCancelled struct {
	Id         uint64
	Reason     uint8
	IndexPrice *big.Int
	Keeper     common.Address
	Fee        *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const OrdersOrderCancelledEventName = "OrderCancelled"

// ContractEventName returns the user-defined event name.
func (OrdersOrderCancelled) ContractEventName() string {
	return OrdersOrderCancelledEventName
}

// UnpackOrderCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OrderCancelled(uint64 indexed id, uint8 reason, uint256 indexPrice, address indexed keeper, int256 fee)
func (orders *Orders) UnpackOrderCancelledEvent(log *types.Log) (*OrdersOrderCancelled, error) {
	event := "OrderCancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != orders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OrdersOrderCancelled)
	if len(log.Data) > 0 {
		if err := orders.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range orders.abi.Events[event].Inputs {
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

// OrdersOrderCreated represents a OrderCreated event raised by the Orders contract.
type OrdersOrderCreated struct {
	Account common.Address
	Market  uint16
	Id      uint64
	Order   Order
	Raw     *types.Log // Blockchain specific contextual infos
}

const OrdersOrderCreatedEventName = "OrderCreated"

// ContractEventName returns the user-defined event name.
func (OrdersOrderCreated) ContractEventName() string {
	return OrdersOrderCreatedEventName
}

// UnpackOrderCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OrderCreated(address indexed account, uint16 indexed market, uint64 indexed id, (address,uint16,int256,int256,uint256,uint256,bool,bool,uint40,uint40,uint40,uint40,uint64,uint40,int256) order)
func (orders *Orders) UnpackOrderCreatedEvent(log *types.Log) (*OrdersOrderCreated, error) {
	event := "OrderCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != orders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OrdersOrderCreated)
	if len(log.Data) > 0 {
		if err := orders.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range orders.abi.Events[event].Inputs {
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

// OrdersOrderExecuted represents a OrderExecuted event raised by the Orders contract.
type OrdersOrderExecuted struct {
	Id     uint64
	Keeper common.Address
	Fee    *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const OrdersOrderExecutedEventName = "OrderExecuted"

// ContractEventName returns the user-defined event name.
func (OrdersOrderExecuted) ContractEventName() string {
	return OrdersOrderExecutedEventName
}

// UnpackOrderExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OrderExecuted(uint64 indexed id, address indexed keeper, int256 fee)
func (orders *Orders) UnpackOrderExecutedEvent(log *types.Log) (*OrdersOrderExecuted, error) {
	event := "OrderExecuted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != orders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OrdersOrderExecuted)
	if len(log.Data) > 0 {
		if err := orders.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range orders.abi.Events[event].Inputs {
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

// OrdersOrderParamsChanged represents a OrderParamsChanged event raised by the Orders contract.
type OrdersOrderParamsChanged struct {
	Params OrderParams
	Raw    *types.Log // Blockchain specific contextual infos
}

const OrdersOrderParamsChangedEventName = "OrderParamsChanged"

// ContractEventName returns the user-defined event name.
func (OrdersOrderParamsChanged) ContractEventName() string {
	return OrdersOrderParamsChangedEventName
}

// UnpackOrderParamsChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OrderParamsChanged((uint16,uint16,uint48) params)
func (orders *Orders) UnpackOrderParamsChangedEvent(log *types.Log) (*OrdersOrderParamsChanged, error) {
	event := "OrderParamsChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != orders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OrdersOrderParamsChanged)
	if len(log.Data) > 0 {
		if err := orders.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range orders.abi.Events[event].Inputs {
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

// OrdersOrderTriggered represents a OrderTriggered event raised by the Orders contract.
type OrdersOrderTriggered struct {
	Id        uint64
	CreatedAt *big.Int
	FillTime  *big.Int
	Number    *big.Int
	Keeper    common.Address
	Fee       *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const OrdersOrderTriggeredEventName = "OrderTriggered"

// ContractEventName returns the user-defined event name.
func (OrdersOrderTriggered) ContractEventName() string {
	return OrdersOrderTriggeredEventName
}

// UnpackOrderTriggeredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OrderTriggered(uint64 indexed id, uint40 createdAt, uint40 fillTime, uint40 number, address indexed keeper, int256 fee)
func (orders *Orders) UnpackOrderTriggeredEvent(log *types.Log) (*OrdersOrderTriggered, error) {
	event := "OrderTriggered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != orders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OrdersOrderTriggered)
	if len(log.Data) > 0 {
		if err := orders.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range orders.abi.Events[event].Inputs {
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
func (orders *Orders) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], orders.abi.Errors["BadExpiry"].ID.Bytes()[:4]) {
		return orders.UnpackBadExpiryError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["BadMargin"].ID.Bytes()[:4]) {
		return orders.UnpackBadMarginError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["BadOrderParams"].ID.Bytes()[:4]) {
		return orders.UnpackBadOrderParamsError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["BadPriceBound"].ID.Bytes()[:4]) {
		return orders.UnpackBadPriceBoundError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["BadSize"].ID.Bytes()[:4]) {
		return orders.UnpackBadSizeError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["EpochMoved"].ID.Bytes()[:4]) {
		return orders.UnpackEpochMovedError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["NotAllowed"].ID.Bytes()[:4]) {
		return orders.UnpackNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["NotCancellable"].ID.Bytes()[:4]) {
		return orders.UnpackNotCancellableError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["NotNextInRow"].ID.Bytes()[:4]) {
		return orders.UnpackNotNextInRowError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["NothingAsked"].ID.Bytes()[:4]) {
		return orders.UnpackNothingAskedError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["NothingDone"].ID.Bytes()[:4]) {
		return orders.UnpackNothingDoneError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["OrderExpired"].ID.Bytes()[:4]) {
		return orders.UnpackOrderExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["OrderIsLive"].ID.Bytes()[:4]) {
		return orders.UnpackOrderIsLiveError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["PriceTooOld"].ID.Bytes()[:4]) {
		return orders.UnpackPriceTooOldError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["ReduceOnlyMargin"].ID.Bytes()[:4]) {
		return orders.UnpackReduceOnlyMarginError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["TriggerNotMet"].ID.Bytes()[:4]) {
		return orders.UnpackTriggerNotMetError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["TriggerTooEarly"].ID.Bytes()[:4]) {
		return orders.UnpackTriggerTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["Unfillable"].ID.Bytes()[:4]) {
		return orders.UnpackUnfillableError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["UnknownOrder"].ID.Bytes()[:4]) {
		return orders.UnpackUnknownOrderError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// OrdersBadExpiry represents a BadExpiry error raised by the Orders contract.
type OrdersBadExpiry struct {
	Expiry *big.Int
	Now    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadExpiry(uint40 expiry, uint256 now_)
func OrdersBadExpiryErrorID() common.Hash {
	return common.HexToHash("0x99a73d69a2011e0391aa270225d2a7708cfe6b9a2308ba6b19c5f7712dcd1591")
}

// UnpackBadExpiryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadExpiry(uint40 expiry, uint256 now_)
func (orders *Orders) UnpackBadExpiryError(raw []byte) (*OrdersBadExpiry, error) {
	out := new(OrdersBadExpiry)
	if err := orders.abi.UnpackIntoInterface(out, "BadExpiry", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersBadMargin represents a BadMargin error raised by the Orders contract.
type OrdersBadMargin struct {
	Margin *big.Int
	Limit  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadMargin(int256 margin, int256 limit)
func OrdersBadMarginErrorID() common.Hash {
	return common.HexToHash("0xc4646474280da7a468a3dc3aa5e44d6f77af581c184910bd88aa5cd3901d7294")
}

// UnpackBadMarginError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadMargin(int256 margin, int256 limit)
func (orders *Orders) UnpackBadMarginError(raw []byte) (*OrdersBadMargin, error) {
	out := new(OrdersBadMargin)
	if err := orders.abi.UnpackIntoInterface(out, "BadMargin", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersBadOrderParams represents a BadOrderParams error raised by the Orders contract.
type OrdersBadOrderParams struct {
	Params OrderParams
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadOrderParams((uint16,uint16,uint48) params)
func OrdersBadOrderParamsErrorID() common.Hash {
	return common.HexToHash("0x4d296dfd66a5ac74ca682a4728df9b982d3dd709eed34ab64df5c80eeb56a462")
}

// UnpackBadOrderParamsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadOrderParams((uint16,uint16,uint48) params)
func (orders *Orders) UnpackBadOrderParamsError(raw []byte) (*OrdersBadOrderParams, error) {
	out := new(OrdersBadOrderParams)
	if err := orders.abi.UnpackIntoInterface(out, "BadOrderParams", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersBadPriceBound represents a BadPriceBound error raised by the Orders contract.
type OrdersBadPriceBound struct {
	Price *big.Int
	Limit *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPriceBound(uint256 price, uint256 limit)
func OrdersBadPriceBoundErrorID() common.Hash {
	return common.HexToHash("0xe220f80e0f0864c8bd18966b8f2421489d303426a174adb2ee181cda6bb08796")
}

// UnpackBadPriceBoundError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPriceBound(uint256 price, uint256 limit)
func (orders *Orders) UnpackBadPriceBoundError(raw []byte) (*OrdersBadPriceBound, error) {
	out := new(OrdersBadPriceBound)
	if err := orders.abi.UnpackIntoInterface(out, "BadPriceBound", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersBadSize represents a BadSize error raised by the Orders contract.
type OrdersBadSize struct {
	Size  *big.Int
	Limit *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSize(int256 size, int256 limit)
func OrdersBadSizeErrorID() common.Hash {
	return common.HexToHash("0x937d488e516b9a677204a59cb4193ad8018748c940908c7ded79d4b2dd6b4a9e")
}

// UnpackBadSizeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSize(int256 size, int256 limit)
func (orders *Orders) UnpackBadSizeError(raw []byte) (*OrdersBadSize, error) {
	out := new(OrdersBadSize)
	if err := orders.abi.UnpackIntoInterface(out, "BadSize", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersEpochMoved represents a EpochMoved error raised by the Orders contract.
type OrdersEpochMoved struct {
	Id      uint64
	Epoch   *big.Int
	Current *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EpochMoved(uint64 id, uint40 epoch, uint40 current)
func OrdersEpochMovedErrorID() common.Hash {
	return common.HexToHash("0x7897d2d1bc361b6c85296148877cc09859aef5c3e568af4f9c166d3256504457")
}

// UnpackEpochMovedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EpochMoved(uint64 id, uint40 epoch, uint40 current)
func (orders *Orders) UnpackEpochMovedError(raw []byte) (*OrdersEpochMoved, error) {
	out := new(OrdersEpochMoved)
	if err := orders.abi.UnpackIntoInterface(out, "EpochMoved", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersNotAllowed represents a NotAllowed error raised by the Orders contract.
type OrdersNotAllowed struct {
	Caller  common.Address
	Allowed common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAllowed(address caller, address allowed)
func OrdersNotAllowedErrorID() common.Hash {
	return common.HexToHash("0x9cb40a4004970891fa544bc7ec12cccbe108a3ec245b3cecdb0baae2f64feb8f")
}

// UnpackNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAllowed(address caller, address allowed)
func (orders *Orders) UnpackNotAllowedError(raw []byte) (*OrdersNotAllowed, error) {
	out := new(OrdersNotAllowed)
	if err := orders.abi.UnpackIntoInterface(out, "NotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersNotCancellable represents a NotCancellable error raised by the Orders contract.
type OrdersNotCancellable struct {
	Id uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCancellable(uint64 id)
func OrdersNotCancellableErrorID() common.Hash {
	return common.HexToHash("0x37bdb47326ab1170e377bca936e86c9edc153a27fee7cf990596cbead581e3ac")
}

// UnpackNotCancellableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCancellable(uint64 id)
func (orders *Orders) UnpackNotCancellableError(raw []byte) (*OrdersNotCancellable, error) {
	out := new(OrdersNotCancellable)
	if err := orders.abi.UnpackIntoInterface(out, "NotCancellable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersNotNextInRow represents a NotNextInRow error raised by the Orders contract.
type OrdersNotNextInRow struct {
	Id     uint64
	Market uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotNextInRow(uint64 id, uint16 market)
func OrdersNotNextInRowErrorID() common.Hash {
	return common.HexToHash("0xd6290b1e750cb23b0d7d5a6cce3af576a027026413925a2d667b87e4c748174d")
}

// UnpackNotNextInRowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotNextInRow(uint64 id, uint16 market)
func (orders *Orders) UnpackNotNextInRowError(raw []byte) (*OrdersNotNextInRow, error) {
	out := new(OrdersNotNextInRow)
	if err := orders.abi.UnpackIntoInterface(out, "NotNextInRow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersNothingAsked represents a NothingAsked error raised by the Orders contract.
type OrdersNothingAsked struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingAsked()
func OrdersNothingAskedErrorID() common.Hash {
	return common.HexToHash("0xf08bb04f612dbbc44078fd4e329b2d2a99b717739440ac7160b4ff4bd900468e")
}

// UnpackNothingAskedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingAsked()
func (orders *Orders) UnpackNothingAskedError(raw []byte) (*OrdersNothingAsked, error) {
	out := new(OrdersNothingAsked)
	if err := orders.abi.UnpackIntoInterface(out, "NothingAsked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersNothingDone represents a NothingDone error raised by the Orders contract.
type OrdersNothingDone struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingDone()
func OrdersNothingDoneErrorID() common.Hash {
	return common.HexToHash("0x41dcb79239366c5849ca971d7936b5dab8ae3524f078a7d165f25fa170f8c2ff")
}

// UnpackNothingDoneError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingDone()
func (orders *Orders) UnpackNothingDoneError(raw []byte) (*OrdersNothingDone, error) {
	out := new(OrdersNothingDone)
	if err := orders.abi.UnpackIntoInterface(out, "NothingDone", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersOrderExpired represents a OrderExpired error raised by the Orders contract.
type OrdersOrderExpired struct {
	Id     uint64
	Expiry *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OrderExpired(uint64 id, uint40 expiry)
func OrdersOrderExpiredErrorID() common.Hash {
	return common.HexToHash("0xd3465f66b2d546dfbfb0dbc152ecfe07f37cc531d5aa9badcc28c9da2b1dc7f1")
}

// UnpackOrderExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OrderExpired(uint64 id, uint40 expiry)
func (orders *Orders) UnpackOrderExpiredError(raw []byte) (*OrdersOrderExpired, error) {
	out := new(OrdersOrderExpired)
	if err := orders.abi.UnpackIntoInterface(out, "OrderExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersOrderIsLive represents a OrderIsLive error raised by the Orders contract.
type OrdersOrderIsLive struct {
	Account common.Address
	Market  uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OrderIsLive(address account, uint16 market)
func OrdersOrderIsLiveErrorID() common.Hash {
	return common.HexToHash("0x876d1243770f3517e207883920495fa683ad76e1715f6f458a83952084f13ec8")
}

// UnpackOrderIsLiveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OrderIsLive(address account, uint16 market)
func (orders *Orders) UnpackOrderIsLiveError(raw []byte) (*OrdersOrderIsLive, error) {
	out := new(OrdersOrderIsLive)
	if err := orders.abi.UnpackIntoInterface(out, "OrderIsLive", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersPriceTooOld represents a PriceTooOld error raised by the Orders contract.
type OrdersPriceTooOld struct {
	Market    uint16
	Timestamp *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PriceTooOld(uint16 market, uint40 timestamp)
func OrdersPriceTooOldErrorID() common.Hash {
	return common.HexToHash("0xc2ca525f411e2a7766418fc7890364d53d80cfb4b5e31a695d50dfbd3b5d6e2a")
}

// UnpackPriceTooOldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PriceTooOld(uint16 market, uint40 timestamp)
func (orders *Orders) UnpackPriceTooOldError(raw []byte) (*OrdersPriceTooOld, error) {
	out := new(OrdersPriceTooOld)
	if err := orders.abi.UnpackIntoInterface(out, "PriceTooOld", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersReduceOnlyMargin represents a ReduceOnlyMargin error raised by the Orders contract.
type OrdersReduceOnlyMargin struct {
	MarginDelta *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReduceOnlyMargin(int256 marginDelta)
func OrdersReduceOnlyMarginErrorID() common.Hash {
	return common.HexToHash("0xeade432027032e6defab32fe1ac96b64fdeba5b6ae17fa2d425db3c83bcb595b")
}

// UnpackReduceOnlyMarginError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReduceOnlyMargin(int256 marginDelta)
func (orders *Orders) UnpackReduceOnlyMarginError(raw []byte) (*OrdersReduceOnlyMargin, error) {
	out := new(OrdersReduceOnlyMargin)
	if err := orders.abi.UnpackIntoInterface(out, "ReduceOnlyMargin", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersTriggerNotMet represents a TriggerNotMet error raised by the Orders contract.
type OrdersTriggerNotMet struct {
	Price        *big.Int
	TriggerPrice *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TriggerNotMet(uint256 price, uint256 triggerPrice)
func OrdersTriggerNotMetErrorID() common.Hash {
	return common.HexToHash("0x6d14dc90d2113acefe9628ff9ead760dba4db0d23a461d0e81a648405df1f01f")
}

// UnpackTriggerNotMetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TriggerNotMet(uint256 price, uint256 triggerPrice)
func (orders *Orders) UnpackTriggerNotMetError(raw []byte) (*OrdersTriggerNotMet, error) {
	out := new(OrdersTriggerNotMet)
	if err := orders.abi.UnpackIntoInterface(out, "TriggerNotMet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersTriggerTooEarly represents a TriggerTooEarly error raised by the Orders contract.
type OrdersTriggerTooEarly struct {
	Timestamp *big.Int
	After     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TriggerTooEarly(uint40 timestamp, uint256 after_)
func OrdersTriggerTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x68699fdee11d6f64a0e35ca06625918b14ba1884a9397d0857e320f5c08fabb3")
}

// UnpackTriggerTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TriggerTooEarly(uint40 timestamp, uint256 after_)
func (orders *Orders) UnpackTriggerTooEarlyError(raw []byte) (*OrdersTriggerTooEarly, error) {
	out := new(OrdersTriggerTooEarly)
	if err := orders.abi.UnpackIntoInterface(out, "TriggerTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersUnfillable represents a Unfillable error raised by the Orders contract.
type OrdersUnfillable struct {
	Fault uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Unfillable(uint8 fault)
func OrdersUnfillableErrorID() common.Hash {
	return common.HexToHash("0xc6a22b13cb0ae73f6f6a167d26bf3e95cf8c3962111978ffeaad4708ca55a742")
}

// UnpackUnfillableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Unfillable(uint8 fault)
func (orders *Orders) UnpackUnfillableError(raw []byte) (*OrdersUnfillable, error) {
	out := new(OrdersUnfillable)
	if err := orders.abi.UnpackIntoInterface(out, "Unfillable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersUnknownOrder represents a UnknownOrder error raised by the Orders contract.
type OrdersUnknownOrder struct {
	Id uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownOrder(uint64 id)
func OrdersUnknownOrderErrorID() common.Hash {
	return common.HexToHash("0x3d799ad00869ce02bc279f117b92f3abaaec9dbdd1369451e567419cf2256a9c")
}

// UnpackUnknownOrderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownOrder(uint64 id)
func (orders *Orders) UnpackUnknownOrderError(raw []byte) (*OrdersUnknownOrder, error) {
	out := new(OrdersUnknownOrder)
	if err := orders.abi.UnpackIntoInterface(out, "UnknownOrder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

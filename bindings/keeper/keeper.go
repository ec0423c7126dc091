// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package keeper

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

// Batch is an auto generated low-level Go binding around an user-defined struct.
type Batch struct {
	Updates       [][]byte
	Funding       []uint16
	Liquidations  []Target
	Triggers      []Order
	Executions    []Execution
	Deleveragings []Target
}

// Execution is an auto generated low-level Go binding around an user-defined struct.
type Execution struct {
	Update []byte
	Orders []Order
}

// ItemResult is an auto generated low-level Go binding around an user-defined struct.
type ItemResult struct {
	Duty   uint8
	Result uint8
	Reason [4]byte
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

// Target is an auto generated low-level Go binding around an user-defined struct.
type Target struct {
	Account common.Address
	Market  uint16
}

// KeeperMetaData contains all meta data concerning the Keeper contract.
var KeeperMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"exchange_\",\"type\":\"address\",\"internalType\":\"contractIExchange\"},{\"name\":\"orders_\",\"type\":\"address\",\"internalType\":\"contractIOrders\"},{\"name\":\"feed_\",\"type\":\"address\",\"internalType\":\"contractIPriceFeed\"},{\"name\":\"governance_\",\"type\":\"address\",\"internalType\":\"contractIAccessControl\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"exchange\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIExchange\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"feed\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIPriceFeed\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"governance\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIAccessControl\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"orders\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIOrders\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"run\",\"inputs\":[{\"name\":\"batch\",\"type\":\"tuple\",\"internalType\":\"structBatch\",\"components\":[{\"name\":\"updates\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"funding\",\"type\":\"uint16[]\",\"internalType\":\"uint16[]\"},{\"name\":\"liquidations\",\"type\":\"tuple[]\",\"internalType\":\"structTarget[]\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"triggers\",\"type\":\"tuple[]\",\"internalType\":\"structOrder[]\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"sizeDelta\",\"type\":\"int256\",\"internalType\":\"Size\"},{\"name\":\"marginDelta\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"acceptablePrice\",\"type\":\"uint256\",\"internalType\":\"Price\"},{\"name\":\"triggerPrice\",\"type\":\"uint256\",\"internalType\":\"Price\"},{\"name\":\"triggerAbove\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"reduceOnly\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"epoch\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"expiry\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"createdAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"fillTime\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"number\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"keeperFee\",\"type\":\"int256\",\"internalType\":\"Usd\"}]},{\"name\":\"executions\",\"type\":\"tuple[]\",\"internalType\":\"structExecution[]\",\"components\":[{\"name\":\"update\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"orders\",\"type\":\"tuple[]\",\"internalType\":\"structOrder[]\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"sizeDelta\",\"type\":\"int256\",\"internalType\":\"Size\"},{\"name\":\"marginDelta\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"acceptablePrice\",\"type\":\"uint256\",\"internalType\":\"Price\"},{\"name\":\"triggerPrice\",\"type\":\"uint256\",\"internalType\":\"Price\"},{\"name\":\"triggerAbove\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"reduceOnly\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"epoch\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"expiry\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"createdAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"fillTime\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"number\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"keeperFee\",\"type\":\"int256\",\"internalType\":\"Usd\"}]}]},{\"name\":\"deleveragings\",\"type\":\"tuple[]\",\"internalType\":\"structTarget[]\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}]},{\"name\":\"credit\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"results\",\"type\":\"tuple[]\",\"internalType\":\"structItemResult[]\",\"components\":[{\"name\":\"duty\",\"type\":\"uint8\",\"internalType\":\"enumDuty\"},{\"name\":\"result\",\"type\":\"uint8\",\"internalType\":\"enumResult\"},{\"name\":\"reason\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"ItemFailed\",\"inputs\":[{\"name\":\"duty\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"enumDuty\"},{\"name\":\"index\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"result\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumResult\"},{\"name\":\"reason\",\"type\":\"bytes4\",\"indexed\":false,\"internalType\":\"bytes4\"}],\"anonymous\":false}]",
	ID:  "Keeper",
	Bin: "0x610100346100ed57601f610f4138819003918201601f19168301916001600160401b038311848410176100f1578084926080946040528339810103126100ed5780516001600160a01b03919082811681036100ed5760208201519083821682036100ed5760408301519284841684036100ed576060015193841684036100ed5760805260a05260c05260e052604051610e3b9081610106823960805181818160680152818161037e015281816104840152610d79015260a0518181816105570152818161068101526108c2015260c0518181816102550152610903015260e05181818160b001526108120152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c90816337a7b7d8146108f1575080634fb764c9146108ad57806350b7a985146100df5780635aa6e6751461009b5763d2f7265a14610053575f80fd5b34610097575f366003190112610097576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b5f80fd5b34610097575f366003190112610097576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346100975760031960403682011261009757600435906001600160401b0382116100975760c0908236030112610097576024356001600160a01b03811681036100975761019861018861017861016861015861013e60048801806109ab565b905061015060248901896004016109ab565b919050610c33565b6101506044880188600401610a77565b6101506064870187600401610ad0565b61015060848601866004016109ab565b61015060a4850185600401610a77565b916101bb6101a584610974565b936101b3604051958661093f565b808552610974565b5f5b601f19820181106108965750505f905f5b6101db60048301806109ab565b90508110156102b3576101f160048301806109ab565b829192101561029f5761029861027c61024d6102156001958560051b8101906109e0565b61023f604093929351938492637dacda0360e01b6020850152602060248501526044840191610a12565b03601f19810183528261093f565b848060a01b037f000000000000000000000000000000000000000000000000000000000000000016845f610c4c565b9461028681610a32565b95610291828a610a54565b5287610a54565b50016101ce565b634e487b7160e01b5f52603260045260245ffd5b508284915f5b6102c960248301836004016109ab565b90508110156103e4576102e260248301836004016109ab565b82101561029f576102f7908260051b01610a68565b6040519061030660408361093f565b600182526020820190602036833761ffff6103215f85610a54565b9116905260405191630c2f804760e01b6020840152604483019060206024850152518091526064830191905f905b8082106103c8575050506103a582610376600195946103c19403601f19810183528261093f565b848060a01b037f0000000000000000000000000000000000000000000000000000000000000000168486610c4c565b966103af81610a32565b976103ba8289610a54565b5286610a54565b50016102b9565b90919260208060019261ffff875116815201940192019061034f565b5091905f5b6103f96044850185600401610a77565b90508110156104cf57806104c86104ac61042560019461041f60448a018a600401610a77565b90610aac565b61ffff61043d602061043684610abc565b9301610a68565b60405192631ff8d27560e01b6020850152878060a01b03166024840152166044820152848060a01b03861660648201526064815261047c60848261093f565b848060a01b037f000000000000000000000000000000000000000000000000000000000000000016846002610c4c565b966104b681610a32565b976104c18288610a54565b5285610a54565b50016103e9565b50925f5b6104e36064850185600401610ad0565b905081101561059b576104fc6064850185600401610ad0565b829192101561029f5761059461057f6001936105326040519163063e2e5760e51b602084015260248301906101e0870201610b25565b610204858060a01b038a1681830152815261054f6102248261093f565b848060a01b037f000000000000000000000000000000000000000000000000000000000000000016846003610c4c565b9361058981610a32565b946104c18288610a54565b50016104d3565b509190915f5b6105b160848401846004016109ab565b90508110156106e5576105ca60848401846004016109ab565b82101561029f57603e19813603018260051b82013512156100975761060c908260051b81013501610630602061060083806109e0565b94909382810190610ad0565b9290936040519563e963a9cb60e01b84880152606060248801526084870191610a12565b8481036023190160448601528281520191905f905b8082106106c5575050506106a982610679600195946106be94878060a01b038c16606483015203601f19810183528261093f565b848060a01b037f000000000000000000000000000000000000000000000000000000000000000016846004610c4c565b936106b381610a32565b946103ba8289610a54565b50016105a1565b909192806106d560019286610b25565b6101e08091019401920190610645565b506106f660a4830183600401610a77565b90501515806107d0575b5f5b61071260a4850185600401610a77565b9050811015610746578061073f61027c8461073960019561041f60a48b018b600401610a77565b84610d19565b5001610702565b8460405160208101916020825280518093526020604083019101925f5b8181106107705783830384f35b90918451805160068110156107bc57826020926060926001955261079a8482015185840190610932565b6040908101516001600160e01b03191690820152919096019501929101610763565b634e487b7160e01b5f52602160045260245ffd5b50604051632474521560e21b81527f73178d52ef81cdd0141851e93a017b8d4eaf7df01d07c1e71fa51b66e14e8fad60048201523360248201526020816044817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa90811561088b575f91610850575b50610700565b90506020813d602011610883575b8161086b6020938361093f565b8101031261009757518015158103610097578461084a565b3d915061085e565b6040513d5f823e3d90fd5b6020906108a161098b565b828288010152016101bd565b34610097575f366003190112610097576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610097575f366003190112610097577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b9060038210156107bc5752565b90601f801991011681019081106001600160401b0382111761096057604052565b634e487b7160e01b5f52604160045260245ffd5b6001600160401b0381116109605760051b60200190565b6040519061099a60608361093f565b5f6040838281528260208201520152565b903590601e198136030182121561009757018035906001600160401b03821161009757602001918160051b3603831361009757565b903590601e198136030182121561009757018035906001600160401b0382116100975760200191813603831361009757565b908060209392818452848401375f828201840152601f01601f1916010190565b5f198114610a405760010190565b634e487b7160e01b5f52601160045260245ffd5b805182101561029f5760209160051b010190565b3561ffff811681036100975790565b903590601e198136030182121561009757018035906001600160401b03821161009757602001918160061b3603831361009757565b919081101561029f5760061b0190565b356001600160a01b03811681036100975790565b903590601e198136030182121561009757018035906001600160401b03821161009757602001916101e082023603831361009757565b3590811515820361009757565b359064ffffffffff8216820361009757565b80356001600160a01b03811690819003610097578252602081013561ffff811680910361009757602083015260408101356040830152606081013560608301526080810135608083015260a081013560a0830152610b8560c08201610b06565b151560c0830152610b9860e08201610b06565b151560e0830152610100610bad818301610b13565b9064ffffffffff8092169084015261012081610bca828501610b13565b169084015261014081610bde828501610b13565b169084015261016081610bf2828501610b13565b169084015261018080830135906001600160401b038216809203610097578401526101a090610c22828401610b13565b16908301526101c080910135910152565b91908201809211610a4057565b60068210156107bc5752565b915f91938291610c5a61098b565b5082602083519301915af13d15610d11573d906001600160401b0382116109605760405191610c93601f8201601f19166020018461093f565b82523d5f602084013e5b610ce757610cce926020825192015163ffffffff60e01b908181169360048110610cd1575b50505060019192610dac565b90565b60040360031b82901b1616915060015f80610cc2565b509050610d0260405191610cfc60608461093f565b82610c40565b5f60208201525f604082015290565b606090610c9d565b91610d2261098b565b5015610da157610cce91610d3a602061043684610abc565b604051631b06f65f60e11b60208201526001600160a01b03938416602482015261ffff909116604480830191909152815291610d7760648461093f565b7f000000000000000000000000000000000000000000000000000000000000000016906005610c4c565b505f6002610cce9260055b92919091610db861098b565b5060068410156107bc577fc3e92f04af62687e45f2299a95e15f34e83dc826bcdbfb5d6ee40ffa5cc5435b60608592604051958652610dfa6020870186610932565b6001600160e01b0319166040860181905294a2610e2560405193610e1f60608661093f565b84610c40565b60038110156107bc57602083015260408201529056",
}

// Keeper is an auto generated Go binding around an Ethereum contract.
type Keeper struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Keeper) GetABI() abi.ABI {
	return c.abi
}

// NewKeeper creates a new instance of Keeper.
func NewKeeper() *Keeper {
	parsed, err := KeeperMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Keeper{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Keeper) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address exchange_, address orders_, address feed_, address governance_) returns()
func (keeper *Keeper) PackConstructor(exchange_ common.Address, orders_ common.Address, feed_ common.Address, governance_ common.Address) []byte {
	enc, err := keeper.abi.Pack("", exchange_, orders_, feed_, governance_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackExchange is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd2f7265a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function exchange() view returns(address)
func (keeper *Keeper) PackExchange() []byte {
	enc, err := keeper.abi.Pack("exchange")
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
func (keeper *Keeper) TryPackExchange() ([]byte, error) {
	return keeper.abi.Pack("exchange")
}

// UnpackExchange is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd2f7265a.
//
// Solidity: function exchange() view returns(address)
func (keeper *Keeper) UnpackExchange(data []byte) (common.Address, error) {
	out, err := keeper.abi.Unpack("exchange", data)
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
func (keeper *Keeper) PackFeed() []byte {
	enc, err := keeper.abi.Pack("feed")
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
func (keeper *Keeper) TryPackFeed() ([]byte, error) {
	return keeper.abi.Pack("feed")
}

// UnpackFeed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x37a7b7d8.
//
// Solidity: function feed() view returns(address)
func (keeper *Keeper) UnpackFeed(data []byte) (common.Address, error) {
	out, err := keeper.abi.Unpack("feed", data)
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
func (keeper *Keeper) PackGovernance() []byte {
	enc, err := keeper.abi.Pack("governance")
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
func (keeper *Keeper) TryPackGovernance() ([]byte, error) {
	return keeper.abi.Pack("governance")
}

// UnpackGovernance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5aa6e675.
//
// Solidity: function governance() view returns(address)
func (keeper *Keeper) UnpackGovernance(data []byte) (common.Address, error) {
	out, err := keeper.abi.Unpack("governance", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackOrders is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4fb764c9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function orders() view returns(address)
func (keeper *Keeper) PackOrders() []byte {
	enc, err := keeper.abi.Pack("orders")
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
func (keeper *Keeper) TryPackOrders() ([]byte, error) {
	return keeper.abi.Pack("orders")
}

// UnpackOrders is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4fb764c9.
//
// Solidity: function orders() view returns(address)
func (keeper *Keeper) UnpackOrders(data []byte) (common.Address, error) {
	out, err := keeper.abi.Unpack("orders", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRun is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x50b7a985.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function run((bytes[],uint16[],(address,uint16)[],(address,uint16,int256,int256,uint256,uint256,bool,bool,uint40,uint40,uint40,uint40,uint64,uint40,int256)[],(bytes,(address,uint16,int256,int256,uint256,uint256,bool,bool,uint40,uint40,uint40,uint40,uint64,uint40,int256)[])[],(address,uint16)[]) batch, address credit) returns((uint8,uint8,bytes4)[] results)
func (keeper *Keeper) PackRun(batch Batch, credit common.Address) []byte {
	enc, err := keeper.abi.Pack("run", batch, credit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRun is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x50b7a985.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function run((bytes[],uint16[],(address,uint16)[],(address,uint16,int256,int256,uint256,uint256,bool,bool,uint40,uint40,uint40,uint40,uint64,uint40,int256)[],(bytes,(address,uint16,int256,int256,uint256,uint256,bool,bool,uint40,uint40,uint40,uint40,uint64,uint40,int256)[])[],(address,uint16)[]) batch, address credit) returns((uint8,uint8,bytes4)[] results)
func (keeper *Keeper) TryPackRun(batch Batch, credit common.Address) ([]byte, error) {
	return keeper.abi.Pack("run", batch, credit)
}

// UnpackRun is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x50b7a985.
//
// Solidity: function run((bytes[],uint16[],(address,uint16)[],(address,uint16,int256,int256,uint256,uint256,bool,bool,uint40,uint40,uint40,uint40,uint64,uint40,int256)[],(bytes,(address,uint16,int256,int256,uint256,uint256,bool,bool,uint40,uint40,uint40,uint40,uint64,uint40,int256)[])[],(address,uint16)[]) batch, address credit) returns((uint8,uint8,bytes4)[] results)
func (keeper *Keeper) UnpackRun(data []byte) ([]ItemResult, error) {
	out, err := keeper.abi.Unpack("run", data)
	if err != nil {
		return *new([]ItemResult), err
	}
	out0 := *abi.ConvertType(out[0], new([]ItemResult)).(*[]ItemResult)
	return out0, nil
}

// KeeperItemFailed represents a ItemFailed event raised by the Keeper contract.
type KeeperItemFailed struct {
	Duty   uint8
	Index  *big.Int
	Result uint8
	Reason [4]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const KeeperItemFailedEventName = "ItemFailed"

// ContractEventName returns the user-defined event name.
func (KeeperItemFailed) ContractEventName() string {
	return KeeperItemFailedEventName
}

// UnpackItemFailedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ItemFailed(uint8 indexed duty, uint256 index, uint8 result, bytes4 reason)
func (keeper *Keeper) UnpackItemFailedEvent(log *types.Log) (*KeeperItemFailed, error) {
	event := "ItemFailed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != keeper.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(KeeperItemFailed)
	if len(log.Data) > 0 {
		if err := keeper.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range keeper.abi.Events[event].Inputs {
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

// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package governance

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

// FeedParams is an auto generated low-level Go binding around an user-defined struct.
type FeedParams struct {
	MaxAge      uint16
	PushMaxAge  uint8
	OutageGap   uint32
	GracePeriod uint32
}

// GlobalParams is an auto generated low-level Go binding around an user-defined struct.
type GlobalParams struct {
	MinMargin      *big.Int
	MinMaintenance *big.Int
	MinReward      *big.Int
	MaxReward      *big.Int
	Dust           *big.Int
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

// OrderParams is an auto generated low-level Go binding around an user-defined struct.
type OrderParams struct {
	MinDelay  uint16
	OrderLife uint16
	KeeperFee *big.Int
}

// GovernanceMetaData contains all meta data concerning the Governance contract.
var GovernanceMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"exchange_\",\"type\":\"address\",\"internalType\":\"contractIExchange\"},{\"name\":\"orders_\",\"type\":\"address\",\"internalType\":\"contractIOrders\"},{\"name\":\"feed_\",\"type\":\"address\",\"internalType\":\"contractIPriceFeed\"},{\"name\":\"vault_\",\"type\":\"address\",\"internalType\":\"contractILpVault\"},{\"name\":\"admin\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"DEFAULT_ADMIN_ROLE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"endMarket\",\"inputs\":[{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"finalPrice\",\"type\":\"uint256\",\"internalType\":\"Price\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"exchange\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIExchange\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"feed\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIPriceFeed\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getRoleAdmin\",\"inputs\":[{\"name\":\"role\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"grantRole\",\"inputs\":[{\"name\":\"role\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"hasRole\",\"inputs\":[{\"name\":\"role\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"listMarket\",\"inputs\":[{\"name\":\"symbol\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"tuple\",\"internalType\":\"structMarketParams\",\"components\":[{\"name\":\"skewScale\",\"type\":\"uint112\",\"internalType\":\"uint112\"},{\"name\":\"initialMargin\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"maintenanceMargin\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"sizeFactor\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"takerFee\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"makerFee\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"maxSkew\",\"type\":\"uint104\",\"internalType\":\"uint104\"},{\"name\":\"maxOpenInterest\",\"type\":\"uint104\",\"internalType\":\"uint104\"},{\"name\":\"minPenalty\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"maxPenalty\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"fundingFactor\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"fundingCap\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"lpShare\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"adlTrigger\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"adlTarget\",\"type\":\"uint24\",\"internalType\":\"uint24\"}]}],\"outputs\":[{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"orders\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIOrders\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"renounceRole\",\"inputs\":[{\"name\":\"role\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"callerConfirmation\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"revokeRole\",\"inputs\":[{\"name\":\"role\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setCooldown\",\"inputs\":[{\"name\":\"cooldown\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setFeedParams\",\"inputs\":[{\"name\":\"params\",\"type\":\"tuple\",\"internalType\":\"structFeedParams\",\"components\":[{\"name\":\"maxAge\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"pushMaxAge\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"outageGap\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"gracePeriod\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setGlobalParams\",\"inputs\":[{\"name\":\"params\",\"type\":\"tuple\",\"internalType\":\"structGlobalParams\",\"components\":[{\"name\":\"minMargin\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"minMaintenance\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"minReward\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"maxReward\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"dust\",\"type\":\"uint48\",\"internalType\":\"uint48\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setMarketParams\",\"inputs\":[{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"params\",\"type\":\"tuple\",\"internalType\":\"structMarketParams\",\"components\":[{\"name\":\"skewScale\",\"type\":\"uint112\",\"internalType\":\"uint112\"},{\"name\":\"initialMargin\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"maintenanceMargin\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"sizeFactor\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"takerFee\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"makerFee\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"maxSkew\",\"type\":\"uint104\",\"internalType\":\"uint104\"},{\"name\":\"maxOpenInterest\",\"type\":\"uint104\",\"internalType\":\"uint104\"},{\"name\":\"minPenalty\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"maxPenalty\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"fundingFactor\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"fundingCap\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"lpShare\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"adlTrigger\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"adlTarget\",\"type\":\"uint24\",\"internalType\":\"uint24\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setOrderParams\",\"inputs\":[{\"name\":\"params\",\"type\":\"tuple\",\"internalType\":\"structOrderParams\",\"components\":[{\"name\":\"minDelay\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"orderLife\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"keeperFee\",\"type\":\"uint48\",\"internalType\":\"uint48\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setReporters\",\"inputs\":[{\"name\":\"add\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"remove\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"quorum\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setSwitch\",\"inputs\":[{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumSwitch\"},{\"name\":\"on\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"supportsInterface\",\"inputs\":[{\"name\":\"interfaceId\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"vault\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractILpVault\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdrawTreasury\",\"inputs\":[{\"name\":\"amount\",\"type\":\"int256\",\"internalType\":\"Usd\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"RoleAdminChanged\",\"inputs\":[{\"name\":\"role\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"previousAdminRole\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"newAdminRole\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoleGranted\",\"inputs\":[{\"name\":\"role\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"sender\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoleRevoked\",\"inputs\":[{\"name\":\"role\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"sender\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccessControlBadConfirmation\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AccessControlUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"neededRole\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"OutOfBounds\",\"inputs\":[{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"given\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"bound\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "Governance",
	Bin: "0x6101003461014857601f61213a38819003918201601f19168301916001600160401b0383118484101761014c5780849260a094604052833981010312610148578051906001600160a01b03908183168303610148576020810151828116810361014857604082015190838216820361014857606083015192848416840361014857608001519384168403610148576100ce9460805260a05260c05260e0526100a7815f610160565b507f1a6838efa4183e08fe3607359d1259272af9d4716f65e1a7b5921f78fd5a3c6a610160565b50604051611f5d90816101dd8239608051818181610160015281816102df015281816103d6015281816107c501528181610855015281816109fb0152610b09015260a051818181610c960152610fe7015260c051818181610bf301528181610dc20152611283015260e0518181816102720152610d530152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b90815f525f60205260405f209060018060a01b031690815f5260205260ff60405f205416155f146101d657815f525f60205260405f20815f5260205260405f20600160ff1982541617905533917f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d5f80a4600190565b50505f9056fe604060808152600480361015610013575f80fd5b5f9160e05f3560e01c908163014a4065146110b657816301ffc9a71461105f57816314c81dd914610ea6578163248a9ca314610e7b5781632f2ff15d14610e3557816336568abe14610df157816337a7b7d814610dad578482634900ea1014610cc5575081634fb764c914610c815781636a1887b014610b7b5781636e26cf0214610aa6578163907649011461099357816391d148541461094957848263933e23111461080f57508163a217fddf146107f4578163d2f7265a146107b0578163d4ce1d841461038a57508063d547741f14610341578063d80aecf5146102a5578063fbfa77cf1461025d5763fcd561921461010c575f80fd5b34610259576102003660031901126102595781359061ffff82168092036102555783926101e0366023190112610250576101525f516020611f3d5f395f51905f526117aa565b8151630eb3d65f60e21b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316939060a0818481885afa90811561024657906101b6918791610217575b506101b136602461149e565b61192e565b833b156102135761020485928385519687948593637e6ab0c960e11b85528401526101e56024840160246115d7565b5af190811561020a57506101f65750f35b8161020091611349565b6102075780f35b80fd5b513d84823e3d90fd5b8480fd5b610239915060a03d60a01161023f575b6102318183611349565b8101906113fb565b5f6101a5565b503d610227565b84513d88823e3d90fd5b505050fd5b5f80fd5b8280fd5b8382346102a157816003193601126102a157517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b5080fd5b503461025957806003193601126102595781359061ffff82168092036102555783926102dd5f516020611f3d5f395f51905f526117aa565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031692833b156102135760448592838551968794859363d80aecf560e01b855284015260243560248401525af190811561020a57506101f65750f35b50903461025957816003193601126102595760243590356001600160a01b03821682036102555761038160016103869483875286602052862001546117aa565b6118a9565b5080f35b92919050346104bf5760a080600319360112610213576103b65f516020611f3d5f395f51905f526117aa565b6103c86103c3368561170f565b611e01565b815163764bc84160e11b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031694602090818387818a5afa9283156107a6578893610777575b50600197969594938893845b6104c3575b50505050509091809394503b156104bf57805191633533876160e21b8352803565ffffffffffff9182821680920361025557840152602435818116809103610255576024840152604435818116809103610255576044840152606435818116809103610255576064840152608435908116809103610255578260a481878097819560848401525af190811561020a57506101f65750f35b8380fd5b61ffff808b16908216811161077157865190634c95f2ed60e11b8252888201526103609081816024818d5afa908115610767579088918c91610542575b5061051892500151610512368a61170f565b9061192e565b61ffff809a16998a1461052f579884019884610423565b634e487b7160e01b895260118752602489fd5b91505080823d8411610760575b6105598183611349565b81010391821261075c5787519160c06105728185611349565b8251600381101561075857845287830151888501526101e080603f19840112610758578a51926105a28285611349565b848c01516001600160701b038116810361075457916106a0939185938e96526060936105cf858901611775565b8d8201526080966105e1888a01611775565b818301526105f08c8a01611785565b868301526105ff858a01611775565b8883015261060e8d8a01611775565b8c830152888d610100988996610625888501611796565b8987015261012092610638848601611796565b9087015261014061064a818601611775565b898801526101609361065d858701611775565b9088015261018090610670828701611785565b908801526101a093610683858701611775565b908801526106956101c0809601611775565b908701528c01611775565b908401526106b16102008b01611775565b9083015289015261021f190112610750576106ce8c519384611349565b61022085015183526102408501518a8401526102608501518c840152610280850151828401526102a0850151848401526102c0850151888401526102e085015190830152610300840151888301528401526103208201519064ffffffffff8216820361074c578301526103400151838201526105189087905f610500565b8c80fd5b8e80fd5b8f80fd5b8d80fd5b8a80fd5b503d61054f565b88513d8d823e3d90fd5b50610428565b610798919350823d841161079f575b6107908183611349565b8101906115bd565b915f610417565b503d610786565b85513d8a823e3d90fd5b8483346102a157816003193601126102a157517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b8483346102a157816003193601126102a15751908152602090f35b8084863461094557610200366003190112610945576101e0366023190112610945576108475f516020611f3d5f395f51905f526117aa565b8151630eb3d65f60e21b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316919060a0818381865afa90811561093b57916108ac6102049260209594889161091c57506101b136602461149e565b8451958693849263933e231160e01b84528035908401526108d16024840160246115d7565b5af191821561091257602093926108ef575b5061ffff905191168152f35b61ffff91925061090b90843d861161079f576107908183611349565b91906108e3565b81513d85823e3d90fd5b610935915060a03d60a01161023f576102318183611349565b896101a5565b84513d87823e3d90fd5b5050fd5b505090346102595781600319360112610259576024356001600160a01b038116919082900361025557602093839135815280855220905f52825260ff815f20541690519015158152f35b828585346102a15760603660031901126102a15780359261ffff8416809403610255576024359160038310156104bf57604435948515158603610213576109f97f8b5b16d04624687fcf0d0228f19993c9157c1ed07b41d8d430fd9100eb099fe86117aa565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169515610a9d5764ffffffffff9562093a8087421601968711610a8a578596925b813b15610a86578660649264ffffffffff82968851998a9788966309d402e760e21b885287015260248601521660448401525af190811561020a57506101f65750f35b8680fd5b634e487b7160e01b865260118352602486fd5b84958592610a43565b5050346102595780600319360112610259576001600160a01b039160243583811690819003610255576044602092610aea5f516020611f3d5f395f51905f526117aa565b8685519687948593633713678160e11b855280359085015260248401527f0000000000000000000000000000000000000000000000000000000000000000165af1918215610912578392610b43575b6020838351908152f35b9091506020813d602011610b73575b81610b5f60209383611349565b81010312610259576020925051905f610b39565b3d9150610b52565b50503461025957600319906060368301126104bf576001600160401b03918335838111610c7d57610baf9036908601611319565b9093602435908111610a8657610bc89036908701611319565b90926044359160ff8316809303610255578897610bf15f516020611f3d5f395f51905f526117aa565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031693843b15610c7957610c606060948b98948995610c518c519d8e9b8c9a8b996306a1887b60e41b8b528a015260648901916113a2565b928684030160248701526113a2565b90604483015203925af190811561020a57506101f65750f35b8980fd5b8580fd5b8483346102a157816003193601126102a157517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b808585346109455760203660031901126109455781359164ffffffffff831680930361025057610d015f516020611f3d5f395f51905f526117aa565b610d51610d0e60086117e1565b610d326731b7b7b63237bbb760c11b9182602082015286610e109182821015611ee2565b610d3c60086117e1565b90602082015284621275009182821115611ee2565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031692833b15610213576024859283855196879485936304900ea160e41b85528401525af190811561020a57506101f65750f35b8483346102a157816003193601126102a157517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b838584346102a157366003190112610207576024356001600160a01b038116808203610255573303610e28576103869192356118a9565b5063334bd91960e11b8152fd5b5050903461025957816003193601126102595760243590356001600160a01b038216820361025557610e7660016103869483875286602052862001546117aa565b61182d565b5050903461025957602036600319011261025957816020936001923581528085522001549051908152f35b838584346102a15760603660031901126102a157610ed05f516020611f3d5f395f51905f526117aa565b805190610ede606083611349565b61ffff843581811690818103610255578452602435918083169485840361025557602081019384526044359065ffffffffffff928383169586840361025557878301938452610f4d600187610f3360086117e1565b676d696e44656c617960c01b602082015282821015611ee2565b81808251169351166001810180911161104c578a9b9593610fe59593610fb793610f9b607894610f7d60096117e1565b94686f726465724c69666560b81b9586602082015282821015611ee2565b511690610fa860096117e1565b90602082015282821115611ee2565b5116610fc360096117e1565b90686b656570657246656560b81b60208301526305f5e1009182821115611ee2565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690813b15610a86578660649281958751988996879563284ac8db60e21b8752860152602485015260448401525af190811561020a57506101f65750f35b634e487b7160e01b8b5260118c5260248bfd5b5050903461025957602036600319011261025957359063ffffffff60e01b82168092036102595760209250637965db0b60e01b82149182156110a5575b50519015158152f35b6301ffc9a760e01b1491505f61109c565b505034610255576080366003190112610255576110df5f516020611f3d5f395f51905f526117aa565b8051916110ed608084611349565b803561ffff91828216918281036102555785526024359060ff82169586830361025557602081810193845263ffffffff6044358181169790888103610255578985019081526064359183831697888403610255576111ed9061119d60f08f61117f60018b9260608e019a8b52611163600a6117e1565b69707573684d617841676560b01b809582015282821015611ee2565b60ff8451169061118f600a6117e1565b908b82015282821115611ee2565b6111cd60ff848a51169251166111b360066117e1565b92656d617841676560d01b93848b82015282821015611ee2565b828851166111db60066117e1565b91888301526102589182821115611ee2565b8382511695511660788101809111611306578361128196959493926112366112589361121960096117e1565b986806f75746167654761760bc1b998a8a82015282821015611ee2565b51169461124360096117e1565b90858201526201518095869182821115611ee2565b5116906a19dc9858d954195c9a5bd960aa1b611274600b6117e1565b9182015282821115611ee2565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031693843b15610255575f9460849386928851998a97889663175c19a160e11b88528701526024860152604485015260648401525af19081156112fd57506112ef575080f35b6112fb91505f90611349565b005b513d5f823e3d90fd5b601187634e487b7160e01b5f525260245ffd5b9181601f84011215610255578235916001600160401b038311610255576020808501948460051b01011161025557565b90601f801991011681019081106001600160401b0382111761136a57604052565b634e487b7160e01b5f52604160045260245ffd5b359063ffffffff8216820361025557565b359065ffffffffffff8216820361025557565b9190808252602080920192915f5b8281106113be575050505090565b9091929384359060018060a01b0382168092036102555790815282019382019291906001016113b0565b519065ffffffffffff8216820361025557565b908160a09103126102555761145e60806040519261141a60a085611349565b611423816113e8565b8452611431602082016113e8565b6020850152611442604082016113e8565b6040850152611453606082016113e8565b6060850152016113e8565b608082015290565b35906001600160701b038216820361025557565b359062ffffff8216820361025557565b35906001600160681b038216820361025557565b8092916101e09182910312610255576114ba6040519182611349565b80926114c581611466565b82526114d36020820161147a565b60208301526114e46040820161147a565b60408301526114f56060820161137e565b60608301526115066080820161147a565b608083015261151760a0820161147a565b60a083015261152860c0820161148a565b60c083015261153960e0820161148a565b60e083015261010061154c81830161147a565b9083015261012061155e81830161147a565b9083015261014061157081830161137e565b9083015261016061158281830161147a565b9083015261018061159481830161147a565b908301526101a06115a681830161147a565b908301526115b86101c080920161147a565b910152565b90816020910312610255575161ffff811681036102555790565b6001600160701b036115e882611466565b1682526115f76020820161147a565b62ffffff8091166020840152806116106040840161147a565b1660408401526116226060830161137e565b63ffffffff80911660608501528161163c6080850161147a565b1660808501528161164f60a0850161147a565b1660a085015261166160c0840161148a565b6001600160681b0390811660c086015261167d60e0850161148a565b1660e08501526101008261169282860161147a565b1690850152610120826116a682860161147a565b1690850152610140906116ba82850161137e565b1690840152610160816116ce82850161147a565b1690840152610180816116e282850161147a565b16908401526101a0816116f682850161147a565b16908401526117096101c080930161147a565b16910152565b91908260a09103126102555760405161172960a082611349565b60806115b881839561173a8161138f565b85526117486020820161138f565b60208601526117596040820161138f565b604086015261176a6060820161138f565b60608601520161138f565b519062ffffff8216820361025557565b519063ffffffff8216820361025557565b51906001600160681b038216820361025557565b805f525f60205260405f20335f5260205260ff60405f205416156117cb5750565b63e2517d3f60e01b5f523360045260245260445ffd5b906001600160401b03821161136a5760405191611808601f8201601f191660200184611349565b8252565b9190820180921161181957565b634e487b7160e01b5f52601160045260245ffd5b90815f525f60205260405f209060018060a01b031690815f5260205260ff60405f205416155f146118a357815f525f60205260405f20815f5260205260405f20600160ff1982541617905533917f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d5f80a4600190565b50505f90565b90815f525f60205260405f209060018060a01b031690815f5260205260ff60405f2054165f146118a357815f525f60205260405f20815f5260205260405f2060ff19815416905533917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b5f80a4600190565b8181029291811591840414171561181957565b91909161193a83611e01565b80516001600160701b03939084168015611dc25750604082019362ffffff80865116936020928382019783895116918460119a8b94611978866117e1565b907036b0b4b73a32b730b731b2a6b0b933b4b760791b9b8c8b84015281811115926119a293611ee2565b5116976119af600d6117e1565b8781016c34b734ba34b0b626b0b933b4b760991b9052620f42408a81809c1115926119d993611ee2565b858080855116926101008801908a83835116956101208b0196858851166119ff9161180c565b9083611a0a8c6117e1565b93840152611a1b9282821015611ee2565b8287511697611a29906117e1565b908b82015260018881809a101592611a4093611ee2565b5116915116611a4f600a6117e1565b696d696e50656e616c747960b01b89820152611a6f929082821115611ee2565b63ffffffff80606086015116611a85600a6117e1565b6939b4bd32a330b1ba37b960b11b89820152611aa991629896809182821115611ee2565b858060a087015116608087019082825116611ac460086117e1565b676d616b657246656560c01b8c820152611ae2929082821115611ee2565b5116611aee60086117e1565b6774616b657246656560c01b89820152611b0f916127109182821115611ee2565b61014085015116611b20600d6117e1565b6c333ab73234b733a330b1ba37b960991b88820152611b48916305f5e1009182821115611ee2565b8461016085015116611b5a600a6117e1565b69066756e64696e674361760b41b88820152611b7e91620186a09182821115611ee2565b60e0840180516001600160681b03908116611b99600f6117e1565b6e1b585e13dc195b925b9d195c995cdd608a1b8a820152611bc6916001600160671b039182821115611ee2565b8060c087015116915116611bd99161180c565b888102908082048a1490151715611daf57611bff611c349287855116908751169061191b565b90611c0a60196117e1565b781b585e14dad95dc80ac81b585e13dc195b925b9d195c995cdd603a1b8982015282821115611ee2565b611c858786866101808701611c6a8783835116611c5160076117e1565b666c70536861726560c81b809782015282821015611ee2565b511690611c7760076117e1565b908982015282821115611ee2565b6101a06101c0840193611cba8487875116611ca060096117e1565b6818591b15185c99d95d60ba1b8b82015282821015611ee2565b018480825116945116928301809311611d9c57859385611d2292611d03611d3a96611ce5600a6117e1565b946930b2362a3934b3b3b2b960b11b95868b82015282821015611ee2565b5116611d0f600a6117e1565b9186830152620927c09182821115611ee2565b65ffffffffffff93846080880151169151169061191b565b93015116838102938185041490151715611d8957611d8793945077323ab9ba10151036b0b4b73a32b730b731b2a6b0b933b4b760411b611d7a60186117e1565b9182015282821015611ee2565b565b84634e487b7160e01b5f5260045260245ffd5b89634e487b7160e01b5f5260045260245ffd5b8a634e487b7160e01b5f5260045260245ffd5b60a4906040519063903ad85d60e01b8252606060048301526009606483015268736b65775363616c6560b81b6084830152602482015260016044820152fd5b611d87906040810165ffffffffffff611e3e600182845116611e2360096117e1565b681b5a5b94995dd85c9960ba1b602082015282821015611ee2565b611e72816060850151168284511690611e5760096117e1565b681b585e14995dd85c9960ba1b602082015282821015611ee2565b6020830192611eb8828551166601fffffffffffe80955160011b1690611e98600e6117e1565b6d6d696e4d61696e74656e616e636560901b602082015282821015611ee2565b5116915160011b1690611ecb60096117e1565b6836b4b726b0b933b4b760b91b6020820152828210155b9290919215611ef057505050565b90602060849260405194859363903ad85d60e01b8552606060048601528051938491826064880152018686015e5f84840186015260248401526044830152601f01601f19168101030190fdfe1a6838efa4183e08fe3607359d1259272af9d4716f65e1a7b5921f78fd5a3c6a",
}

// Governance is an auto generated Go binding around an Ethereum contract.
type Governance struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Governance) GetABI() abi.ABI {
	return c.abi
}

// NewGovernance creates a new instance of Governance.
func NewGovernance() *Governance {
	parsed, err := GovernanceMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Governance{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Governance) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address exchange_, address orders_, address feed_, address vault_, address admin) returns()
func (governance *Governance) PackConstructor(exchange_ common.Address, orders_ common.Address, feed_ common.Address, vault_ common.Address, admin common.Address) []byte {
	enc, err := governance.abi.Pack("", exchange_, orders_, feed_, vault_, admin)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackDEFAULTADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa217fddf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (governance *Governance) PackDEFAULTADMINROLE() []byte {
	enc, err := governance.abi.Pack("DEFAULT_ADMIN_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDEFAULTADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa217fddf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (governance *Governance) TryPackDEFAULTADMINROLE() ([]byte, error) {
	return governance.abi.Pack("DEFAULT_ADMIN_ROLE")
}

// UnpackDEFAULTADMINROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa217fddf.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (governance *Governance) UnpackDEFAULTADMINROLE(data []byte) ([32]byte, error) {
	out, err := governance.abi.Unpack("DEFAULT_ADMIN_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackEndMarket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd80aecf5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function endMarket(uint16 market, uint256 finalPrice) returns()
func (governance *Governance) PackEndMarket(market uint16, finalPrice *big.Int) []byte {
	enc, err := governance.abi.Pack("endMarket", market, finalPrice)
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
func (governance *Governance) TryPackEndMarket(market uint16, finalPrice *big.Int) ([]byte, error) {
	return governance.abi.Pack("endMarket", market, finalPrice)
}

// PackExchange is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd2f7265a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function exchange() view returns(address)
func (governance *Governance) PackExchange() []byte {
	enc, err := governance.abi.Pack("exchange")
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
func (governance *Governance) TryPackExchange() ([]byte, error) {
	return governance.abi.Pack("exchange")
}

// UnpackExchange is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd2f7265a.
//
// Solidity: function exchange() view returns(address)
func (governance *Governance) UnpackExchange(data []byte) (common.Address, error) {
	out, err := governance.abi.Unpack("exchange", data)
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
func (governance *Governance) PackFeed() []byte {
	enc, err := governance.abi.Pack("feed")
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
func (governance *Governance) TryPackFeed() ([]byte, error) {
	return governance.abi.Pack("feed")
}

// UnpackFeed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x37a7b7d8.
//
// Solidity: function feed() view returns(address)
func (governance *Governance) UnpackFeed(data []byte) (common.Address, error) {
	out, err := governance.abi.Unpack("feed", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x248a9ca3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (governance *Governance) PackGetRoleAdmin(role [32]byte) []byte {
	enc, err := governance.abi.Pack("getRoleAdmin", role)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x248a9ca3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (governance *Governance) TryPackGetRoleAdmin(role [32]byte) ([]byte, error) {
	return governance.abi.Pack("getRoleAdmin", role)
}

// UnpackGetRoleAdmin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x248a9ca3.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (governance *Governance) UnpackGetRoleAdmin(data []byte) ([32]byte, error) {
	out, err := governance.abi.Unpack("getRoleAdmin", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f2ff15d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grantRole(bytes32 role, address account) returns()
func (governance *Governance) PackGrantRole(role [32]byte, account common.Address) []byte {
	enc, err := governance.abi.Pack("grantRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f2ff15d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grantRole(bytes32 role, address account) returns()
func (governance *Governance) TryPackGrantRole(role [32]byte, account common.Address) ([]byte, error) {
	return governance.abi.Pack("grantRole", role, account)
}

// PackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91d14854.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (governance *Governance) PackHasRole(role [32]byte, account common.Address) []byte {
	enc, err := governance.abi.Pack("hasRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91d14854.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (governance *Governance) TryPackHasRole(role [32]byte, account common.Address) ([]byte, error) {
	return governance.abi.Pack("hasRole", role, account)
}

// UnpackHasRole is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91d14854.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (governance *Governance) UnpackHasRole(data []byte) (bool, error) {
	out, err := governance.abi.Unpack("hasRole", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackListMarket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x933e2311.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function listMarket(bytes32 symbol, (uint112,uint24,uint24,uint32,uint24,uint24,uint104,uint104,uint24,uint24,uint32,uint24,uint24,uint24,uint24) params) returns(uint16 market)
func (governance *Governance) PackListMarket(symbol [32]byte, params MarketParams) []byte {
	enc, err := governance.abi.Pack("listMarket", symbol, params)
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
func (governance *Governance) TryPackListMarket(symbol [32]byte, params MarketParams) ([]byte, error) {
	return governance.abi.Pack("listMarket", symbol, params)
}

// UnpackListMarket is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x933e2311.
//
// Solidity: function listMarket(bytes32 symbol, (uint112,uint24,uint24,uint32,uint24,uint24,uint104,uint104,uint24,uint24,uint32,uint24,uint24,uint24,uint24) params) returns(uint16 market)
func (governance *Governance) UnpackListMarket(data []byte) (uint16, error) {
	out, err := governance.abi.Unpack("listMarket", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackOrders is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4fb764c9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function orders() view returns(address)
func (governance *Governance) PackOrders() []byte {
	enc, err := governance.abi.Pack("orders")
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
func (governance *Governance) TryPackOrders() ([]byte, error) {
	return governance.abi.Pack("orders")
}

// UnpackOrders is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4fb764c9.
//
// Solidity: function orders() view returns(address)
func (governance *Governance) UnpackOrders(data []byte) (common.Address, error) {
	out, err := governance.abi.Unpack("orders", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36568abe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceRole(bytes32 role, address callerConfirmation) returns()
func (governance *Governance) PackRenounceRole(role [32]byte, callerConfirmation common.Address) []byte {
	enc, err := governance.abi.Pack("renounceRole", role, callerConfirmation)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36568abe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceRole(bytes32 role, address callerConfirmation) returns()
func (governance *Governance) TryPackRenounceRole(role [32]byte, callerConfirmation common.Address) ([]byte, error) {
	return governance.abi.Pack("renounceRole", role, callerConfirmation)
}

// PackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd547741f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeRole(bytes32 role, address account) returns()
func (governance *Governance) PackRevokeRole(role [32]byte, account common.Address) []byte {
	enc, err := governance.abi.Pack("revokeRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd547741f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokeRole(bytes32 role, address account) returns()
func (governance *Governance) TryPackRevokeRole(role [32]byte, account common.Address) ([]byte, error) {
	return governance.abi.Pack("revokeRole", role, account)
}

// PackSetCooldown is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4900ea10.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setCooldown(uint40 cooldown) returns()
func (governance *Governance) PackSetCooldown(cooldown *big.Int) []byte {
	enc, err := governance.abi.Pack("setCooldown", cooldown)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetCooldown is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4900ea10.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setCooldown(uint40 cooldown) returns()
func (governance *Governance) TryPackSetCooldown(cooldown *big.Int) ([]byte, error) {
	return governance.abi.Pack("setCooldown", cooldown)
}

// PackSetFeedParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x014a4065.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setFeedParams((uint16,uint8,uint32,uint32) params) returns()
func (governance *Governance) PackSetFeedParams(params FeedParams) []byte {
	enc, err := governance.abi.Pack("setFeedParams", params)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetFeedParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x014a4065.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setFeedParams((uint16,uint8,uint32,uint32) params) returns()
func (governance *Governance) TryPackSetFeedParams(params FeedParams) ([]byte, error) {
	return governance.abi.Pack("setFeedParams", params)
}

// PackSetGlobalParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4ce1d84.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setGlobalParams((uint48,uint48,uint48,uint48,uint48) params) returns()
func (governance *Governance) PackSetGlobalParams(params GlobalParams) []byte {
	enc, err := governance.abi.Pack("setGlobalParams", params)
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
func (governance *Governance) TryPackSetGlobalParams(params GlobalParams) ([]byte, error) {
	return governance.abi.Pack("setGlobalParams", params)
}

// PackSetMarketParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfcd56192.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setMarketParams(uint16 market, (uint112,uint24,uint24,uint32,uint24,uint24,uint104,uint104,uint24,uint24,uint32,uint24,uint24,uint24,uint24) params) returns()
func (governance *Governance) PackSetMarketParams(market uint16, params MarketParams) []byte {
	enc, err := governance.abi.Pack("setMarketParams", market, params)
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
func (governance *Governance) TryPackSetMarketParams(market uint16, params MarketParams) ([]byte, error) {
	return governance.abi.Pack("setMarketParams", market, params)
}

// PackSetOrderParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x14c81dd9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setOrderParams((uint16,uint16,uint48) params) returns()
func (governance *Governance) PackSetOrderParams(params OrderParams) []byte {
	enc, err := governance.abi.Pack("setOrderParams", params)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetOrderParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x14c81dd9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setOrderParams((uint16,uint16,uint48) params) returns()
func (governance *Governance) TryPackSetOrderParams(params OrderParams) ([]byte, error) {
	return governance.abi.Pack("setOrderParams", params)
}

// PackSetReporters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6a1887b0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setReporters(address[] add, address[] remove, uint8 quorum) returns()
func (governance *Governance) PackSetReporters(add []common.Address, remove []common.Address, quorum uint8) []byte {
	enc, err := governance.abi.Pack("setReporters", add, remove, quorum)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetReporters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6a1887b0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setReporters(address[] add, address[] remove, uint8 quorum) returns()
func (governance *Governance) TryPackSetReporters(add []common.Address, remove []common.Address, quorum uint8) ([]byte, error) {
	return governance.abi.Pack("setReporters", add, remove, quorum)
}

// PackSetSwitch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x90764901.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setSwitch(uint16 market, uint8 mode, bool on) returns()
func (governance *Governance) PackSetSwitch(market uint16, mode uint8, on bool) []byte {
	enc, err := governance.abi.Pack("setSwitch", market, mode, on)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetSwitch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x90764901.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setSwitch(uint16 market, uint8 mode, bool on) returns()
func (governance *Governance) TryPackSetSwitch(market uint16, mode uint8, on bool) ([]byte, error) {
	return governance.abi.Pack("setSwitch", market, mode, on)
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (governance *Governance) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := governance.abi.Pack("supportsInterface", interfaceId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (governance *Governance) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return governance.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (governance *Governance) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := governance.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackVault is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfbfa77cf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function vault() view returns(address)
func (governance *Governance) PackVault() []byte {
	enc, err := governance.abi.Pack("vault")
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
func (governance *Governance) TryPackVault() ([]byte, error) {
	return governance.abi.Pack("vault")
}

// UnpackVault is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfbfa77cf.
//
// Solidity: function vault() view returns(address)
func (governance *Governance) UnpackVault(data []byte) (common.Address, error) {
	out, err := governance.abi.Unpack("vault", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackWithdrawTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6e26cf02.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawTreasury(int256 amount, address to) returns(uint256 assets)
func (governance *Governance) PackWithdrawTreasury(amount *big.Int, to common.Address) []byte {
	enc, err := governance.abi.Pack("withdrawTreasury", amount, to)
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
func (governance *Governance) TryPackWithdrawTreasury(amount *big.Int, to common.Address) ([]byte, error) {
	return governance.abi.Pack("withdrawTreasury", amount, to)
}

// UnpackWithdrawTreasury is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6e26cf02.
//
// Solidity: function withdrawTreasury(int256 amount, address to) returns(uint256 assets)
func (governance *Governance) UnpackWithdrawTreasury(data []byte) (*big.Int, error) {
	out, err := governance.abi.Unpack("withdrawTreasury", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// GovernanceRoleAdminChanged represents a RoleAdminChanged event raised by the Governance contract.
type GovernanceRoleAdminChanged struct {
	Role              [32]byte
	PreviousAdminRole [32]byte
	NewAdminRole      [32]byte
	Raw               *types.Log // Blockchain specific contextual infos
}

const GovernanceRoleAdminChangedEventName = "RoleAdminChanged"

// ContractEventName returns the user-defined event name.
func (GovernanceRoleAdminChanged) ContractEventName() string {
	return GovernanceRoleAdminChangedEventName
}

// UnpackRoleAdminChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleAdminChanged(bytes32 indexed role, bytes32 indexed previousAdminRole, bytes32 indexed newAdminRole)
func (governance *Governance) UnpackRoleAdminChangedEvent(log *types.Log) (*GovernanceRoleAdminChanged, error) {
	event := "RoleAdminChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceRoleAdminChanged)
	if len(log.Data) > 0 {
		if err := governance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governance.abi.Events[event].Inputs {
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

// GovernanceRoleGranted represents a RoleGranted event raised by the Governance contract.
type GovernanceRoleGranted struct {
	Role    [32]byte
	Account common.Address
	Sender  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const GovernanceRoleGrantedEventName = "RoleGranted"

// ContractEventName returns the user-defined event name.
func (GovernanceRoleGranted) ContractEventName() string {
	return GovernanceRoleGrantedEventName
}

// UnpackRoleGrantedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleGranted(bytes32 indexed role, address indexed account, address indexed sender)
func (governance *Governance) UnpackRoleGrantedEvent(log *types.Log) (*GovernanceRoleGranted, error) {
	event := "RoleGranted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceRoleGranted)
	if len(log.Data) > 0 {
		if err := governance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governance.abi.Events[event].Inputs {
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

// GovernanceRoleRevoked represents a RoleRevoked event raised by the Governance contract.
type GovernanceRoleRevoked struct {
	Role    [32]byte
	Account common.Address
	Sender  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const GovernanceRoleRevokedEventName = "RoleRevoked"

// ContractEventName returns the user-defined event name.
func (GovernanceRoleRevoked) ContractEventName() string {
	return GovernanceRoleRevokedEventName
}

// UnpackRoleRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleRevoked(bytes32 indexed role, address indexed account, address indexed sender)
func (governance *Governance) UnpackRoleRevokedEvent(log *types.Log) (*GovernanceRoleRevoked, error) {
	event := "RoleRevoked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceRoleRevoked)
	if len(log.Data) > 0 {
		if err := governance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governance.abi.Events[event].Inputs {
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
func (governance *Governance) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], governance.abi.Errors["AccessControlBadConfirmation"].ID.Bytes()[:4]) {
		return governance.UnpackAccessControlBadConfirmationError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["AccessControlUnauthorizedAccount"].ID.Bytes()[:4]) {
		return governance.UnpackAccessControlUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["OutOfBounds"].ID.Bytes()[:4]) {
		return governance.UnpackOutOfBoundsError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// GovernanceAccessControlBadConfirmation represents a AccessControlBadConfirmation error raised by the Governance contract.
type GovernanceAccessControlBadConfirmation struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlBadConfirmation()
func GovernanceAccessControlBadConfirmationErrorID() common.Hash {
	return common.HexToHash("0x6697b23232a647058342c0724fe7c415cab25915b54e5dbc03f233173d37b41c")
}

// UnpackAccessControlBadConfirmationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlBadConfirmation()
func (governance *Governance) UnpackAccessControlBadConfirmationError(raw []byte) (*GovernanceAccessControlBadConfirmation, error) {
	out := new(GovernanceAccessControlBadConfirmation)
	if err := governance.abi.UnpackIntoInterface(out, "AccessControlBadConfirmation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceAccessControlUnauthorizedAccount represents a AccessControlUnauthorizedAccount error raised by the Governance contract.
type GovernanceAccessControlUnauthorizedAccount struct {
	Account    common.Address
	NeededRole [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func GovernanceAccessControlUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0xe2517d3fbfae6f8515ef5ff1ccedc3933ab0cbbda0b492c06eb54ad10ef03b3e")
}

// UnpackAccessControlUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func (governance *Governance) UnpackAccessControlUnauthorizedAccountError(raw []byte) (*GovernanceAccessControlUnauthorizedAccount, error) {
	out := new(GovernanceAccessControlUnauthorizedAccount)
	if err := governance.abi.UnpackIntoInterface(out, "AccessControlUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceOutOfBounds represents a OutOfBounds error raised by the Governance contract.
type GovernanceOutOfBounds struct {
	Name  string
	Given *big.Int
	Bound *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OutOfBounds(string name, uint256 given, uint256 bound)
func GovernanceOutOfBoundsErrorID() common.Hash {
	return common.HexToHash("0x903ad85d94a89a4f68c8c4a4ee52b68b08d6ef652915dcf237b7966843180c56")
}

// UnpackOutOfBoundsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OutOfBounds(string name, uint256 given, uint256 bound)
func (governance *Governance) UnpackOutOfBoundsError(raw []byte) (*GovernanceOutOfBounds, error) {
	out := new(GovernanceOutOfBounds)
	if err := governance.abi.UnpackIntoInterface(out, "OutOfBounds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

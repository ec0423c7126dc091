// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package lpvault

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

// LpVaultMetaData contains all meta data concerning the LpVault contract.
var LpVaultMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"asset_\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"exchange_\",\"type\":\"address\",\"internalType\":\"contractIExchange\"},{\"name\":\"governance_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"allowance\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"approve\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"asset\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"convertToAssets\",\"inputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"convertToShares\",\"inputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cooldown\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"decimals\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deposit\",\"inputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"exchange\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIExchange\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"governance\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxDeposit\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxMint\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxRedeem\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxWithdraw\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"mint\",\"inputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"previewDeposit\",\"inputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"previewMint\",\"inputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"previewRedeem\",\"inputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"previewWithdraw\",\"inputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"redeem\",\"inputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requestOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"readyAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"requestRedeem\",\"inputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"returnExpired\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setCooldown\",\"inputs\":[{\"name\":\"cooldown_\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"symbol\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalAssets\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalSupply\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transfer\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Approval\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CooldownChanged\",\"inputs\":[{\"name\":\"cooldown\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Deposit\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RedeemRequested\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"readyAt\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RedeemReturned\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Transfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdraw\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"assets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"ERC20InsufficientAllowance\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"allowance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InsufficientBalance\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidApprover\",\"inputs\":[{\"name\":\"approver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidReceiver\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidSender\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidSpender\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC4626ExceededMaxDeposit\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC4626ExceededMaxMint\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC4626ExceededMaxRedeem\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC4626ExceededMaxWithdraw\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"assets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotAllowed\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotReturnable\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"until\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RequestOpen\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"readyAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ZeroShares\",\"inputs\":[]}]",
	ID:  "LpVault",
	Bin: "0x610100604052346103c957611f6d6060813803918261001d816103cd565b9384928339810103126103c9578051906001600160a01b039081831683036103c957602092838201519183831683036103c9576040015192831683036103c957610067600b610406565b6a0546964656d61726b204c560ac1b8582015260049461008686610406565b630746d4c560e41b828201528251909690926001600160401b03908185116103b6576003908154956001918288811c981680156103ac575b87891014610399578190601f98898111610340575b5087908983116001146102e2575f926102d7575b50505f1982851b1c191690821b1782555b89519283116102c45783548181811c911680156102ba575b868210146102a757868111610259575b5084998684116001146101f5578392915f969798999a9b849288956101ea575b50501b928519911b1c19161781555b63313ce56760e01b825281855afa5f51913d111661010082101680156101e157025b60a05260805260c05260e052604051611b3f908161042e8239608051818181610a4501526113ba015260a05181610a8c015260c05181818161025201528181610f1301528181610fb6015281816113300152818161151001526116fe015260e05181818161090a01526109810152f35b50506012610171565b015193505f80610140565b909291601f1983169a855f52865f20925f5b8d81106102445750845f98999a9b9c9d1061022b575b50505050811b01815561014f565b01519060f8848819921b161c191690555f80808061021d565b81830151855593860193918801918801610207565b8381111561012057845f52855f208780860160051c9188871061029f575b8201920160051c0390825f5b83811061029257505050610120565b5f81840155018390610283565b5f9250610277565b602285634e487b7160e01b5f525260245ffd5b90607f1690610110565b604184634e487b7160e01b5f525260245ffd5b015190505f806100e7565b90849350601f19831691865f52895f20925f5b8b82821061032a5750508411610313575b505050811b0182556100f8565b01515f1983871b60f8161c191690555f8080610306565b83850151865588979095019493840193016102f5565b828111156100d357909150845f52875f208980850160051c918a8610610391575b85949390910160051c8290039101855f5b838110610381575050506100d3565b5f83820155869550879101610372565b5f9250610361565b602286634e487b7160e01b5f525260245ffd5b97607f16976100be565b604183634e487b7160e01b5f525260245ffd5b5f80fd5b6040519190601f01601f191682016001600160401b038111838210176103f257604052565b634e487b7160e01b5f52604160045260245ffd5b906001600160401b0382116103f257610428601f8301601f19166020016103cd565b91825256fe60406080815260049081361015610014575f80fd5b5f3560e01c806301e1d11414610d6d57806306fdde0314610c9657806307a2d13a14610c77578063095ea7b314610c415780630a28a47714610c1757806318160ddd14610bf95780631ba9430014610b1057806323b872dd14610ac3578063313ce56714610a7457806338d52e0f14610a31578063402d267d14610a035780634900ea101461095b5780634cdad506146109395780635aa6e675146108f65780636e553f651461087457806370a082311461083a578063787a08a61461081557806379e2e31c146107b757806394bf804d1461072557806395d89b4114610640578063a9059cbb14610605578063aa2f892d14610458578063b3d7f6b914610429578063b460af941461039e578063ba08765214610315578063c63d75b6146102d0578063c6e6f592146102b1578063ce96cb7714610281578063d2f7265a1461023e578063d905777e1461020e578063dd62ed3e146101be5763ef8b30f71461017c575f80fd5b346101ba5760203660031901126101ba576101b35f6101ae602094356101a86001612710600a84611893565b9061106d565b611122565b9051908152f35b5f80fd5b5090346101ba57816003193601126101ba57356001600160a01b0381811692918390036101ba576024359081168091036101ba576020925f5260018352815f20905f528252805f20549051908152f35b5090346101ba5760203660031901126101ba5735906001600160a01b03821682036101ba576101b360209261109c565b50346101ba575f3660031901126101ba57517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b5090346101ba5760203660031901126101ba5735906001600160a01b03821682036101ba576101b360209261107a565b50346101ba5760203660031901126101ba576101b35f60209335611122565b5090346101ba5760203660031901126101ba57356001600160a01b038116036101ba576020906101b35f6101ae610305610f9e565b6101a86001612710600a84611893565b5090346101ba5760603660031901126101ba578035916001600160a01b03916024359083821682036101ba576044359384168085036101ba576103578561109c565b91828711610385575050508361037f916103766103055f6020986110f4565b9485913361149c565b51908152f35b908691632e52afbb60e21b5f525260245260445260645ffd5b5090346101ba5760603660031901126101ba57602435916001600160a01b039180359083851685036101ba576044359384168085036101ba576103e08561107a565b91828411610410575050506020938161040760016101ae8161270661271061037f98611893565b9485923361149c565b633fa733bb60e29493941b5f525260245260445260645ffd5b50346101ba5760203660031901126101ba576101b3600161270661271061045383602097356110f4565b611893565b5090346101ba5760203660031901126101ba5780359182156105f657335f526005602052805f2081519061048c8383610db3565b5460018060d01b039182821680825264ffffffffff809360d01c16906020830190828252610599575b50505080600654168142160193818511610586576104d486303361121b565b82861161056f5750917f03f9e50fc4f6b78edba1e87343a8a079543014f8788e90e43c7a45f8f0b840d8939161056a938251916105118484610db3565b8088168352602083019185168252335f526005602052835f2092511682549164ffffffffff60d01b905160d01b169160ff60f81b16171790555191829133958390929164ffffffffff6020916040840195845216910152565b0390a2005b60d086916306dfcc6560e41b5f525260245260445ffd5b601190634e487b7160e01b5f525260245ffd5b6201518082018092116105e3578385845116915116914211156105ca5750506105c29033611150565b5f80806104b5565b86636d27468160e11b5f5233905260245260445260645ffd5b601187634e487b7160e01b5f525260245ffd5b50639811e0c760e01b5f908152fd5b5090346101ba57816003193601126101ba5735906001600160a01b03821682036101ba57610639602092602435903361121b565b5160018152f35b50346101ba575f3660031901126101ba578051905f9280549060018260011c916001841693841561071b575b6020948585108114610708578488529081156106e657506001146106aa575b6106a6868661069c828b0383610db3565b5191829182610d89565b0390f35b5f908152838120939650925b8284106106d357505050826106a69461069c92820101945f61068b565b80548685018801529286019281016106b6565b60ff191687860152505050151560051b830101925061069c826106a65f61068b565b602283634e487b7160e01b5f525260245ffd5b92607f169261066c565b5090346101ba57816003193601126101ba57803591602435916001600160a01b038316908184036101ba57610758610f9e565b916107725f6101ae612710956101a8600188600a84611893565b9182871161079e5750505083610796600161270661037f946104538360209a6110f4565b809433611307565b90869163284ff66760e01b5f525260245260445260645ffd5b5090346101ba5760203660031901126101ba57356001600160a01b03811691908290036101ba575f91825260056020908152918190205490516001600160d01b038216815260d09190911c64ffffffffff1691810191909152604090f35b50346101ba575f3660031901126101ba5760209064ffffffffff600654169051908152f35b5090346101ba5760203660031901126101ba57356001600160a01b03811691908290036101ba576020915f525f8252805f20549051908152f35b50346101ba57806003193601126101ba5760243591803591906001600160a01b0384168085036101ba576108a6610f9e565b918285116108dd5750505061037f6020936108d45f6101ae6108ce6001612710600a8a611893565b8761106d565b93849133611307565b908491633c8097d960e11b5f525260245260445260645ffd5b50346101ba575f3660031901126101ba57517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346101ba5760203660031901126101ba576101b36103055f602094356110f4565b50346101ba5760203660031901126101ba5781359164ffffffffff83168093036101ba577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690338290036109ee577f0f34753b4ffaa1135630477efa4bedeff1c3465c286a063121f85e687590e8d5602085858164ffffffffff19600654161760065551908152a1005b630272d02960e61b5f5233905260245260445ffd5b5090346101ba5760203660031901126101ba57356001600160a01b038116036101ba576020906101b3610f9e565b50346101ba575f3660031901126101ba57517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b5090346101ba575f3660031901126101ba57600660ff7f000000000000000000000000000000000000000000000000000000000000000016019060ff8211610586575060ff6020925191168152f35b5090346101ba5760603660031901126101ba5735906001600160a01b0380831683036101ba5760243590811681036101ba576020926106399160443591610b0b8333836111ac565b61121b565b50346101ba5760203660031901126101ba5781356001600160a01b0381168082036101ba57805f526005602052825f20610b4c84519485610db3565b549060018060d01b03948583169283865264ffffffffff809160d01c1696602087019488865215159788610bcd575b5086511693511695620151808701809711610bba5715610ba157610b9f8585611150565b005b85935063609cc6a560e11b5f525260245260445260645ffd5b601182634e487b7160e01b5f525260245ffd5b909750620151808101809111610be6574211965f610b7b565b601183634e487b7160e01b5f525260245ffd5b50346101ba575f3660031901126101ba576020906002549051908152f35b50346101ba5760203660031901126101ba576101b360016101ae8161270661271060209735611893565b5090346101ba57816003193601126101ba5735906001600160a01b03821682036101ba57610639600160209360243590336118f1565b50346101ba5760203660031901126101ba576101b35f602093356110f4565b50346101ba575f3660031901126101ba578051905f9260035460018160011c91600181168015610d63575b6020948585108214610d505750838752908115610d305750600114610cf3575b50505061069c826106a6940383610db3565b91945060035f52845f20915f925b828410610d1d57505050826106a69461069c9282010194610ce1565b8054868501880152928601928101610d01565b60ff1916868501525050151560051b830101925061069c826106a6610ce1565b602290634e487b7160e01b5f525260245ffd5b92607f1692610cc1565b50346101ba575f3660031901126101ba576020906101b3610efb565b602060409281835280519182918282860152018484015e5f828201840152601f01601f1916010190565b90601f8019910116810190811067ffffffffffffffff821117610dd557604052565b634e487b7160e01b5f52604160045260245ffd5b519081151582036101ba57565b8091036101e081126101ba576040519160606101a092610e168486610db3565b82518552601f1901126101ba57604051610e31606082610db3565b60208201518152604082015160208201526060820151604082015260208401526080810151604084015260a0810151606084015260c0810151608084015260e081015160a084015261010091610e88838301610de9565b60c085015261012091828101519261ffff841684036101ba57610eea6101c093610ef49560e089015261014096610ec0888601610de9565b9089015261016092838501519089015261018096610edf888601610de9565b908901528301610de9565b9086015201610de9565b9082015290565b604051633ab8fe7b60e11b81526101e09081816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa918215610f93575f92610f66575b5050515f811315610f615764e8d4a51000900490565b505f90565b610f859250803d10610f8c575b610f7d8183610db3565b810190610df6565b5f80610f4b565b503d610f73565b6040513d5f823e3d90fd5b604051633ab8fe7b60e11b81526101e09081816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa918215610f93575f92611050575b5050610ff981611265565b8015611042575b610f615760200151516001607f1b818103915f13801582841316918312161761102e5764e8d4a51000900490565b634e487b7160e01b5f52601160045260245ffd5b506101608101511515611000565b6110669250803d10610f8c57610f7d8183610db3565b5f80610fee565b9190820391821161102e57565b61109161030561108a5f93611686565b93906110f4565b818082109118021890565b6110a590611686565b6110af5f836110f4565b91816110c6612710946101a8600187600a84611893565b11156110e157506101ae6127066110de935f936117e5565b90565b91505090565b9190820180921161102e57565b906110fd610efb565b6001810180911161102e5760025490620f4240820180921161102e576110de93611893565b90600254620f4240810180911161102e5761113b610efb565b906001820180921161102e576110de93611893565b60207f6d4096ecde8698a196a96547937f656f47fac19f2c7fb2f8c1cd43bd222d72cd9160018060a01b03811693845f52600583525f60408120556111a160018060d01b039283835116903061121b565b5116604051908152a2565b9160018060a01b038084165f52600160205260405f2090831690815f5260205260405f2054905f1982106111e2575b5050505050565b8282106112035750916111f993915f9303916118f1565b5f808080806111db565b637dc7a0d960e11b5f5260045260245260445260645ffd5b91906001600160a01b03808416156112525781161561123f5761123d92611980565b565b63ec442f0560e01b5f525f60045260245ffd5b634b637e8f60e11b5f525f60045260245ffd5b805190818001915f818412911290801582169115161761102e5760208101515161018082015115928315936112f8575b83156112ed575b5082156112a857505090565b90915060c082015115918215926112be57505090565b6112e9919250670de0b6b3a764000060406112da920151611b1d565b91670853a0d2313c0000611b1d565b1290565b81935012915f61129c565b61014083015115159350611295565b925f92811561148d576001600160a01b0383811693841561123f578361132d915f611980565b807f00000000000000000000000000000000000000000000000000000000000000001693843b156101ba576040938451632d02462b60e01b81528460048201525f81602481838b5af180156114835761144b575b507fdcbc1c05240f31ff3ad067ef1ee35ce4997762752e3a095284754544f4c709d78386979899169586928151908782526020820152a37f000000000000000000000000000000000000000000000000000000000000000016938351926323b872dd60e01b875260045260245260445260208460648180875af191600185511483161561142a575b528260605215611417575050565b635274afe760e01b825260045260249150fd5b91600181151661144257833b15153d15161691611409565b503d84823e3d90fd5b859697505f61145991610db3565b5f9695507fdcbc1c05240f31ff3ad067ef1ee35ce4997762752e3a095284754544f4c709d7611381565b86513d5f823e3d90fd5b639811e0c760e01b5f5260045ffd5b9193909260018060a01b0391828616958184861695888703611675575b505050855f52600560205260018060d01b039260409380855f205416818416900381811161102e5716806116545750865f5260056020525f848120555b301561125257611507825f30611980565b600254158015967f00000000000000000000000000000000000000000000000000000000000000008316916115ca575f915b803b156101ba575f92836084928951968795869463f6b21c9560e01b86528b60048701526024860152169b8c604485015260648401525af180156115c057907ffbde797d201c681b91056529119e0b02407c7bb96a4a2c75c01fc9667232c8db949392916115b0575b5082519182526020820152a4565b5f6115ba91610db3565b5f6115a2565b84513d5f823e3d90fd5b6115e26001612710600a61045383612706848c611893565b8651633ab8fe7b60e11b81526101e0908181600481885afa91821561164a5761161e928992611619925f9261162d575b5050611a5a565b61106d565b90818082109118021891611539565b6116439250803d10610f8c57610f7d8183610db3565b5f80611612565b89513d5f823e3d90fd5b875f526005602052845f209065ffffffffffff60d01b8254161790556114f6565b61167e926111ac565b5f81816114b9565b9060018060a01b038092165f52600560205260405f20604051906116ab604083610db3565b549060018060d01b039182811680835264ffffffffff809260d01c166020840191818352159081156117da575b81156117c3575b506117b7576040518096633ab8fe7b60e11b82528160046101e0998a937f0000000000000000000000000000000000000000000000000000000000000000165afa968715610f93575f97611792575b5050518116610e100181811161102e5761174786611265565b91821561176b575b5050611761575116916110de90611a5a565b505090505f905f90565b610160870151151592509082611785575b50505f8061174f565b1642111590505f8061177c565b610e109297508391816117b092903d10610f8c57610f7d8183610db3565b969161172e565b5050505090505f905f90565b905062015180810180911161102e5742115f6116df565b8091504210906116d8565b90915f19838309928083029283808610950394808603951461187157848311156118595790829109815f038216809204600280826003021880830282030280830282030280830282030280830282030280830282030280920290030293600183805f03040190848311900302920304170290565b82634e487b715f52156003026011186020526024601cfd5b50508092501561187f570490565b634e487b7160e01b5f52601260045260245ffd5b92916118a08183866117e5565b9260048110156118dd5760018091161491826118c6575b50506110de92501515906110e7565b908092501561187f576110de930915155f806118b7565b634e487b7160e01b5f52602160045260245ffd5b6001600160a01b039081169291831561196d571692831561195a57825f52600160205260405f20845f526020528160405f205561192d57505050565b60207f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92591604051908152a3565b634a1406b160e11b5f525f60045260245ffd5b63e602df0560e01b5f525f60045260245ffd5b6001600160a01b0390811691826119f4577fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef916020916119c2866002546110e7565b6002555b1693846119df5780600254036002555b604051908152a3565b845f525f825260405f208181540190556119d6565b825f525f60205260405f2054848110611a3f5791602091857fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef94865f525f85520360405f20556119c6565b84908463391434e360e21b5f5260045260245260445260645ffd5b602081015151906060608082015160a08301518082135f14611b155750915b0151670de0b6b3a76400009081810291818304149015171561102e57670853a0d2313c0000908181049180830290838204148315171561102e5703611af5575b80821315611aed5750905b5f828203921281831281169183139015161761102e575f811315610f615764e8d4a51000900490565b905090611ac4565b6001810180911115611ab957634e487b7160e01b5f52601160045260245ffd5b905091611a79565b81810292915f8212600160ff1b82141661102e57818405149015171561102e5756",
}

// LpVault is an auto generated Go binding around an Ethereum contract.
type LpVault struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *LpVault) GetABI() abi.ABI {
	return c.abi
}

// NewLpVault creates a new instance of LpVault.
func NewLpVault() *LpVault {
	parsed, err := LpVaultMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &LpVault{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *LpVault) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address asset_, address exchange_, address governance_) returns()
func (lpVault *LpVault) PackConstructor(asset_ common.Address, exchange_ common.Address, governance_ common.Address) []byte {
	enc, err := lpVault.abi.Pack("", asset_, exchange_, governance_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (lpVault *LpVault) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := lpVault.abi.Pack("allowance", owner, spender)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (lpVault *LpVault) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return lpVault.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (lpVault *LpVault) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := lpVault.abi.Unpack("allowance", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (lpVault *LpVault) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := lpVault.abi.Pack("approve", spender, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (lpVault *LpVault) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return lpVault.abi.Pack("approve", spender, value)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (lpVault *LpVault) UnpackApprove(data []byte) (bool, error) {
	out, err := lpVault.abi.Unpack("approve", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackAsset is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38d52e0f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function asset() view returns(address)
func (lpVault *LpVault) PackAsset() []byte {
	enc, err := lpVault.abi.Pack("asset")
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
func (lpVault *LpVault) TryPackAsset() ([]byte, error) {
	return lpVault.abi.Pack("asset")
}

// UnpackAsset is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x38d52e0f.
//
// Solidity: function asset() view returns(address)
func (lpVault *LpVault) UnpackAsset(data []byte) (common.Address, error) {
	out, err := lpVault.abi.Unpack("asset", data)
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
// Solidity: function balanceOf(address account) view returns(uint256)
func (lpVault *LpVault) PackBalanceOf(account common.Address) []byte {
	enc, err := lpVault.abi.Pack("balanceOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (lpVault *LpVault) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return lpVault.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (lpVault *LpVault) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := lpVault.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackConvertToAssets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07a2d13a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function convertToAssets(uint256 shares) view returns(uint256)
func (lpVault *LpVault) PackConvertToAssets(shares *big.Int) []byte {
	enc, err := lpVault.abi.Pack("convertToAssets", shares)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConvertToAssets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07a2d13a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function convertToAssets(uint256 shares) view returns(uint256)
func (lpVault *LpVault) TryPackConvertToAssets(shares *big.Int) ([]byte, error) {
	return lpVault.abi.Pack("convertToAssets", shares)
}

// UnpackConvertToAssets is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x07a2d13a.
//
// Solidity: function convertToAssets(uint256 shares) view returns(uint256)
func (lpVault *LpVault) UnpackConvertToAssets(data []byte) (*big.Int, error) {
	out, err := lpVault.abi.Unpack("convertToAssets", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackConvertToShares is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6e6f592.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function convertToShares(uint256 assets) view returns(uint256)
func (lpVault *LpVault) PackConvertToShares(assets *big.Int) []byte {
	enc, err := lpVault.abi.Pack("convertToShares", assets)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConvertToShares is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6e6f592.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function convertToShares(uint256 assets) view returns(uint256)
func (lpVault *LpVault) TryPackConvertToShares(assets *big.Int) ([]byte, error) {
	return lpVault.abi.Pack("convertToShares", assets)
}

// UnpackConvertToShares is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc6e6f592.
//
// Solidity: function convertToShares(uint256 assets) view returns(uint256)
func (lpVault *LpVault) UnpackConvertToShares(data []byte) (*big.Int, error) {
	out, err := lpVault.abi.Unpack("convertToShares", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCooldown is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x787a08a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cooldown() view returns(uint40)
func (lpVault *LpVault) PackCooldown() []byte {
	enc, err := lpVault.abi.Pack("cooldown")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCooldown is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x787a08a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cooldown() view returns(uint40)
func (lpVault *LpVault) TryPackCooldown() ([]byte, error) {
	return lpVault.abi.Pack("cooldown")
}

// UnpackCooldown is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x787a08a6.
//
// Solidity: function cooldown() view returns(uint40)
func (lpVault *LpVault) UnpackCooldown(data []byte) (*big.Int, error) {
	out, err := lpVault.abi.Unpack("cooldown", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decimals() view returns(uint8)
func (lpVault *LpVault) PackDecimals() []byte {
	enc, err := lpVault.abi.Pack("decimals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decimals() view returns(uint8)
func (lpVault *LpVault) TryPackDecimals() ([]byte, error) {
	return lpVault.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (lpVault *LpVault) UnpackDecimals(data []byte) (uint8, error) {
	out, err := lpVault.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6e553f65.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deposit(uint256 assets, address receiver) returns(uint256)
func (lpVault *LpVault) PackDeposit(assets *big.Int, receiver common.Address) []byte {
	enc, err := lpVault.abi.Pack("deposit", assets, receiver)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6e553f65.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deposit(uint256 assets, address receiver) returns(uint256)
func (lpVault *LpVault) TryPackDeposit(assets *big.Int, receiver common.Address) ([]byte, error) {
	return lpVault.abi.Pack("deposit", assets, receiver)
}

// UnpackDeposit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6e553f65.
//
// Solidity: function deposit(uint256 assets, address receiver) returns(uint256)
func (lpVault *LpVault) UnpackDeposit(data []byte) (*big.Int, error) {
	out, err := lpVault.abi.Unpack("deposit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackExchange is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd2f7265a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function exchange() view returns(address)
func (lpVault *LpVault) PackExchange() []byte {
	enc, err := lpVault.abi.Pack("exchange")
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
func (lpVault *LpVault) TryPackExchange() ([]byte, error) {
	return lpVault.abi.Pack("exchange")
}

// UnpackExchange is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd2f7265a.
//
// Solidity: function exchange() view returns(address)
func (lpVault *LpVault) UnpackExchange(data []byte) (common.Address, error) {
	out, err := lpVault.abi.Unpack("exchange", data)
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
func (lpVault *LpVault) PackGovernance() []byte {
	enc, err := lpVault.abi.Pack("governance")
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
func (lpVault *LpVault) TryPackGovernance() ([]byte, error) {
	return lpVault.abi.Pack("governance")
}

// UnpackGovernance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5aa6e675.
//
// Solidity: function governance() view returns(address)
func (lpVault *LpVault) UnpackGovernance(data []byte) (common.Address, error) {
	out, err := lpVault.abi.Unpack("governance", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackMaxDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x402d267d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxDeposit(address ) view returns(uint256)
func (lpVault *LpVault) PackMaxDeposit(arg0 common.Address) []byte {
	enc, err := lpVault.abi.Pack("maxDeposit", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x402d267d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxDeposit(address ) view returns(uint256)
func (lpVault *LpVault) TryPackMaxDeposit(arg0 common.Address) ([]byte, error) {
	return lpVault.abi.Pack("maxDeposit", arg0)
}

// UnpackMaxDeposit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x402d267d.
//
// Solidity: function maxDeposit(address ) view returns(uint256)
func (lpVault *LpVault) UnpackMaxDeposit(data []byte) (*big.Int, error) {
	out, err := lpVault.abi.Unpack("maxDeposit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMaxMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc63d75b6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxMint(address receiver) view returns(uint256)
func (lpVault *LpVault) PackMaxMint(receiver common.Address) []byte {
	enc, err := lpVault.abi.Pack("maxMint", receiver)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc63d75b6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxMint(address receiver) view returns(uint256)
func (lpVault *LpVault) TryPackMaxMint(receiver common.Address) ([]byte, error) {
	return lpVault.abi.Pack("maxMint", receiver)
}

// UnpackMaxMint is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc63d75b6.
//
// Solidity: function maxMint(address receiver) view returns(uint256)
func (lpVault *LpVault) UnpackMaxMint(data []byte) (*big.Int, error) {
	out, err := lpVault.abi.Unpack("maxMint", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMaxRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd905777e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxRedeem(address owner) view returns(uint256)
func (lpVault *LpVault) PackMaxRedeem(owner common.Address) []byte {
	enc, err := lpVault.abi.Pack("maxRedeem", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd905777e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxRedeem(address owner) view returns(uint256)
func (lpVault *LpVault) TryPackMaxRedeem(owner common.Address) ([]byte, error) {
	return lpVault.abi.Pack("maxRedeem", owner)
}

// UnpackMaxRedeem is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd905777e.
//
// Solidity: function maxRedeem(address owner) view returns(uint256)
func (lpVault *LpVault) UnpackMaxRedeem(data []byte) (*big.Int, error) {
	out, err := lpVault.abi.Unpack("maxRedeem", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMaxWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xce96cb77.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxWithdraw(address owner) view returns(uint256)
func (lpVault *LpVault) PackMaxWithdraw(owner common.Address) []byte {
	enc, err := lpVault.abi.Pack("maxWithdraw", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xce96cb77.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxWithdraw(address owner) view returns(uint256)
func (lpVault *LpVault) TryPackMaxWithdraw(owner common.Address) ([]byte, error) {
	return lpVault.abi.Pack("maxWithdraw", owner)
}

// UnpackMaxWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xce96cb77.
//
// Solidity: function maxWithdraw(address owner) view returns(uint256)
func (lpVault *LpVault) UnpackMaxWithdraw(data []byte) (*big.Int, error) {
	out, err := lpVault.abi.Unpack("maxWithdraw", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94bf804d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mint(uint256 shares, address receiver) returns(uint256)
func (lpVault *LpVault) PackMint(shares *big.Int, receiver common.Address) []byte {
	enc, err := lpVault.abi.Pack("mint", shares, receiver)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94bf804d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mint(uint256 shares, address receiver) returns(uint256)
func (lpVault *LpVault) TryPackMint(shares *big.Int, receiver common.Address) ([]byte, error) {
	return lpVault.abi.Pack("mint", shares, receiver)
}

// UnpackMint is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x94bf804d.
//
// Solidity: function mint(uint256 shares, address receiver) returns(uint256)
func (lpVault *LpVault) UnpackMint(data []byte) (*big.Int, error) {
	out, err := lpVault.abi.Unpack("mint", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (lpVault *LpVault) PackName() []byte {
	enc, err := lpVault.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (lpVault *LpVault) TryPackName() ([]byte, error) {
	return lpVault.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (lpVault *LpVault) UnpackName(data []byte) (string, error) {
	out, err := lpVault.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackPreviewDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef8b30f7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function previewDeposit(uint256 assets) view returns(uint256)
func (lpVault *LpVault) PackPreviewDeposit(assets *big.Int) []byte {
	enc, err := lpVault.abi.Pack("previewDeposit", assets)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPreviewDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef8b30f7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function previewDeposit(uint256 assets) view returns(uint256)
func (lpVault *LpVault) TryPackPreviewDeposit(assets *big.Int) ([]byte, error) {
	return lpVault.abi.Pack("previewDeposit", assets)
}

// UnpackPreviewDeposit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xef8b30f7.
//
// Solidity: function previewDeposit(uint256 assets) view returns(uint256)
func (lpVault *LpVault) UnpackPreviewDeposit(data []byte) (*big.Int, error) {
	out, err := lpVault.abi.Unpack("previewDeposit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPreviewMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb3d7f6b9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function previewMint(uint256 shares) view returns(uint256)
func (lpVault *LpVault) PackPreviewMint(shares *big.Int) []byte {
	enc, err := lpVault.abi.Pack("previewMint", shares)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPreviewMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb3d7f6b9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function previewMint(uint256 shares) view returns(uint256)
func (lpVault *LpVault) TryPackPreviewMint(shares *big.Int) ([]byte, error) {
	return lpVault.abi.Pack("previewMint", shares)
}

// UnpackPreviewMint is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb3d7f6b9.
//
// Solidity: function previewMint(uint256 shares) view returns(uint256)
func (lpVault *LpVault) UnpackPreviewMint(data []byte) (*big.Int, error) {
	out, err := lpVault.abi.Unpack("previewMint", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPreviewRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cdad506.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function previewRedeem(uint256 shares) view returns(uint256)
func (lpVault *LpVault) PackPreviewRedeem(shares *big.Int) []byte {
	enc, err := lpVault.abi.Pack("previewRedeem", shares)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPreviewRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cdad506.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function previewRedeem(uint256 shares) view returns(uint256)
func (lpVault *LpVault) TryPackPreviewRedeem(shares *big.Int) ([]byte, error) {
	return lpVault.abi.Pack("previewRedeem", shares)
}

// UnpackPreviewRedeem is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4cdad506.
//
// Solidity: function previewRedeem(uint256 shares) view returns(uint256)
func (lpVault *LpVault) UnpackPreviewRedeem(data []byte) (*big.Int, error) {
	out, err := lpVault.abi.Unpack("previewRedeem", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPreviewWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a28a477.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function previewWithdraw(uint256 assets) view returns(uint256)
func (lpVault *LpVault) PackPreviewWithdraw(assets *big.Int) []byte {
	enc, err := lpVault.abi.Pack("previewWithdraw", assets)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPreviewWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a28a477.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function previewWithdraw(uint256 assets) view returns(uint256)
func (lpVault *LpVault) TryPackPreviewWithdraw(assets *big.Int) ([]byte, error) {
	return lpVault.abi.Pack("previewWithdraw", assets)
}

// UnpackPreviewWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0a28a477.
//
// Solidity: function previewWithdraw(uint256 assets) view returns(uint256)
func (lpVault *LpVault) UnpackPreviewWithdraw(data []byte) (*big.Int, error) {
	out, err := lpVault.abi.Unpack("previewWithdraw", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba087652.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function redeem(uint256 shares, address receiver, address owner) returns(uint256)
func (lpVault *LpVault) PackRedeem(shares *big.Int, receiver common.Address, owner common.Address) []byte {
	enc, err := lpVault.abi.Pack("redeem", shares, receiver, owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba087652.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function redeem(uint256 shares, address receiver, address owner) returns(uint256)
func (lpVault *LpVault) TryPackRedeem(shares *big.Int, receiver common.Address, owner common.Address) ([]byte, error) {
	return lpVault.abi.Pack("redeem", shares, receiver, owner)
}

// UnpackRedeem is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xba087652.
//
// Solidity: function redeem(uint256 shares, address receiver, address owner) returns(uint256)
func (lpVault *LpVault) UnpackRedeem(data []byte) (*big.Int, error) {
	out, err := lpVault.abi.Unpack("redeem", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRequestOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79e2e31c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestOf(address owner) view returns(uint256 shares, uint40 readyAt)
func (lpVault *LpVault) PackRequestOf(owner common.Address) []byte {
	enc, err := lpVault.abi.Pack("requestOf", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79e2e31c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestOf(address owner) view returns(uint256 shares, uint40 readyAt)
func (lpVault *LpVault) TryPackRequestOf(owner common.Address) ([]byte, error) {
	return lpVault.abi.Pack("requestOf", owner)
}

// RequestOfOutput serves as a container for the return parameters of contract
// method RequestOf.
type RequestOfOutput struct {
	Shares  *big.Int
	ReadyAt *big.Int
}

// UnpackRequestOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x79e2e31c.
//
// Solidity: function requestOf(address owner) view returns(uint256 shares, uint40 readyAt)
func (lpVault *LpVault) UnpackRequestOf(data []byte) (RequestOfOutput, error) {
	out, err := lpVault.abi.Unpack("requestOf", data)
	outstruct := new(RequestOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Shares = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.ReadyAt = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackRequestRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaa2f892d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestRedeem(uint256 shares) returns()
func (lpVault *LpVault) PackRequestRedeem(shares *big.Int) []byte {
	enc, err := lpVault.abi.Pack("requestRedeem", shares)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaa2f892d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestRedeem(uint256 shares) returns()
func (lpVault *LpVault) TryPackRequestRedeem(shares *big.Int) ([]byte, error) {
	return lpVault.abi.Pack("requestRedeem", shares)
}

// PackReturnExpired is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ba94300.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function returnExpired(address owner) returns()
func (lpVault *LpVault) PackReturnExpired(owner common.Address) []byte {
	enc, err := lpVault.abi.Pack("returnExpired", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReturnExpired is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ba94300.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function returnExpired(address owner) returns()
func (lpVault *LpVault) TryPackReturnExpired(owner common.Address) ([]byte, error) {
	return lpVault.abi.Pack("returnExpired", owner)
}

// PackSetCooldown is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4900ea10.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setCooldown(uint40 cooldown_) returns()
func (lpVault *LpVault) PackSetCooldown(cooldown *big.Int) []byte {
	enc, err := lpVault.abi.Pack("setCooldown", cooldown)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetCooldown is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4900ea10.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setCooldown(uint40 cooldown_) returns()
func (lpVault *LpVault) TryPackSetCooldown(cooldown *big.Int) ([]byte, error) {
	return lpVault.abi.Pack("setCooldown", cooldown)
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (lpVault *LpVault) PackSymbol() []byte {
	enc, err := lpVault.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() view returns(string)
func (lpVault *LpVault) TryPackSymbol() ([]byte, error) {
	return lpVault.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (lpVault *LpVault) UnpackSymbol(data []byte) (string, error) {
	out, err := lpVault.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTotalAssets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01e1d114.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalAssets() view returns(uint256)
func (lpVault *LpVault) PackTotalAssets() []byte {
	enc, err := lpVault.abi.Pack("totalAssets")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalAssets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01e1d114.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalAssets() view returns(uint256)
func (lpVault *LpVault) TryPackTotalAssets() ([]byte, error) {
	return lpVault.abi.Pack("totalAssets")
}

// UnpackTotalAssets is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01e1d114.
//
// Solidity: function totalAssets() view returns(uint256)
func (lpVault *LpVault) UnpackTotalAssets(data []byte) (*big.Int, error) {
	out, err := lpVault.abi.Unpack("totalAssets", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply() view returns(uint256)
func (lpVault *LpVault) PackTotalSupply() []byte {
	enc, err := lpVault.abi.Pack("totalSupply")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalSupply() view returns(uint256)
func (lpVault *LpVault) TryPackTotalSupply() ([]byte, error) {
	return lpVault.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (lpVault *LpVault) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := lpVault.abi.Unpack("totalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (lpVault *LpVault) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := lpVault.abi.Pack("transfer", to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (lpVault *LpVault) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return lpVault.abi.Pack("transfer", to, value)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (lpVault *LpVault) UnpackTransfer(data []byte) (bool, error) {
	out, err := lpVault.abi.Unpack("transfer", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (lpVault *LpVault) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := lpVault.abi.Pack("transferFrom", from, to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (lpVault *LpVault) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return lpVault.abi.Pack("transferFrom", from, to, value)
}

// UnpackTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (lpVault *LpVault) UnpackTransferFrom(data []byte) (bool, error) {
	out, err := lpVault.abi.Unpack("transferFrom", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb460af94.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(uint256 assets, address receiver, address owner) returns(uint256)
func (lpVault *LpVault) PackWithdraw(assets *big.Int, receiver common.Address, owner common.Address) []byte {
	enc, err := lpVault.abi.Pack("withdraw", assets, receiver, owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb460af94.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(uint256 assets, address receiver, address owner) returns(uint256)
func (lpVault *LpVault) TryPackWithdraw(assets *big.Int, receiver common.Address, owner common.Address) ([]byte, error) {
	return lpVault.abi.Pack("withdraw", assets, receiver, owner)
}

// UnpackWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb460af94.
//
// Solidity: function withdraw(uint256 assets, address receiver, address owner) returns(uint256)
func (lpVault *LpVault) UnpackWithdraw(data []byte) (*big.Int, error) {
	out, err := lpVault.abi.Unpack("withdraw", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// LpVaultApproval represents a Approval event raised by the LpVault contract.
type LpVaultApproval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const LpVaultApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (LpVaultApproval) ContractEventName() string {
	return LpVaultApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (lpVault *LpVault) UnpackApprovalEvent(log *types.Log) (*LpVaultApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != lpVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LpVaultApproval)
	if len(log.Data) > 0 {
		if err := lpVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lpVault.abi.Events[event].Inputs {
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

// LpVaultCooldownChanged represents a CooldownChanged event raised by the LpVault contract.
type LpVaultCooldownChanged struct {
	Cooldown *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const LpVaultCooldownChangedEventName = "CooldownChanged"

// ContractEventName returns the user-defined event name.
func (LpVaultCooldownChanged) ContractEventName() string {
	return LpVaultCooldownChangedEventName
}

// UnpackCooldownChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CooldownChanged(uint40 cooldown)
func (lpVault *LpVault) UnpackCooldownChangedEvent(log *types.Log) (*LpVaultCooldownChanged, error) {
	event := "CooldownChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != lpVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LpVaultCooldownChanged)
	if len(log.Data) > 0 {
		if err := lpVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lpVault.abi.Events[event].Inputs {
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

// LpVaultDeposit represents a Deposit event raised by the LpVault contract.
type LpVaultDeposit struct {
	Sender common.Address
	Owner  common.Address
	Assets *big.Int
	Shares *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const LpVaultDepositEventName = "Deposit"

// ContractEventName returns the user-defined event name.
func (LpVaultDeposit) ContractEventName() string {
	return LpVaultDepositEventName
}

// UnpackDepositEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Deposit(address indexed sender, address indexed owner, uint256 assets, uint256 shares)
func (lpVault *LpVault) UnpackDepositEvent(log *types.Log) (*LpVaultDeposit, error) {
	event := "Deposit"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != lpVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LpVaultDeposit)
	if len(log.Data) > 0 {
		if err := lpVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lpVault.abi.Events[event].Inputs {
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

// LpVaultRedeemRequested represents a RedeemRequested event raised by the LpVault contract.
type LpVaultRedeemRequested struct {
	Owner   common.Address
	Shares  *big.Int
	ReadyAt *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const LpVaultRedeemRequestedEventName = "RedeemRequested"

// ContractEventName returns the user-defined event name.
func (LpVaultRedeemRequested) ContractEventName() string {
	return LpVaultRedeemRequestedEventName
}

// UnpackRedeemRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RedeemRequested(address indexed owner, uint256 shares, uint40 readyAt)
func (lpVault *LpVault) UnpackRedeemRequestedEvent(log *types.Log) (*LpVaultRedeemRequested, error) {
	event := "RedeemRequested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != lpVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LpVaultRedeemRequested)
	if len(log.Data) > 0 {
		if err := lpVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lpVault.abi.Events[event].Inputs {
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

// LpVaultRedeemReturned represents a RedeemReturned event raised by the LpVault contract.
type LpVaultRedeemReturned struct {
	Owner  common.Address
	Shares *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const LpVaultRedeemReturnedEventName = "RedeemReturned"

// ContractEventName returns the user-defined event name.
func (LpVaultRedeemReturned) ContractEventName() string {
	return LpVaultRedeemReturnedEventName
}

// UnpackRedeemReturnedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RedeemReturned(address indexed owner, uint256 shares)
func (lpVault *LpVault) UnpackRedeemReturnedEvent(log *types.Log) (*LpVaultRedeemReturned, error) {
	event := "RedeemReturned"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != lpVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LpVaultRedeemReturned)
	if len(log.Data) > 0 {
		if err := lpVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lpVault.abi.Events[event].Inputs {
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

// LpVaultTransfer represents a Transfer event raised by the LpVault contract.
type LpVaultTransfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const LpVaultTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (LpVaultTransfer) ContractEventName() string {
	return LpVaultTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (lpVault *LpVault) UnpackTransferEvent(log *types.Log) (*LpVaultTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != lpVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LpVaultTransfer)
	if len(log.Data) > 0 {
		if err := lpVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lpVault.abi.Events[event].Inputs {
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

// LpVaultWithdraw represents a Withdraw event raised by the LpVault contract.
type LpVaultWithdraw struct {
	Sender   common.Address
	Receiver common.Address
	Owner    common.Address
	Assets   *big.Int
	Shares   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const LpVaultWithdrawEventName = "Withdraw"

// ContractEventName returns the user-defined event name.
func (LpVaultWithdraw) ContractEventName() string {
	return LpVaultWithdrawEventName
}

// UnpackWithdrawEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdraw(address indexed sender, address indexed receiver, address indexed owner, uint256 assets, uint256 shares)
func (lpVault *LpVault) UnpackWithdrawEvent(log *types.Log) (*LpVaultWithdraw, error) {
	event := "Withdraw"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != lpVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LpVaultWithdraw)
	if len(log.Data) > 0 {
		if err := lpVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lpVault.abi.Events[event].Inputs {
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
func (lpVault *LpVault) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], lpVault.abi.Errors["ERC20InsufficientAllowance"].ID.Bytes()[:4]) {
		return lpVault.UnpackERC20InsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], lpVault.abi.Errors["ERC20InsufficientBalance"].ID.Bytes()[:4]) {
		return lpVault.UnpackERC20InsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], lpVault.abi.Errors["ERC20InvalidApprover"].ID.Bytes()[:4]) {
		return lpVault.UnpackERC20InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], lpVault.abi.Errors["ERC20InvalidReceiver"].ID.Bytes()[:4]) {
		return lpVault.UnpackERC20InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], lpVault.abi.Errors["ERC20InvalidSender"].ID.Bytes()[:4]) {
		return lpVault.UnpackERC20InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], lpVault.abi.Errors["ERC20InvalidSpender"].ID.Bytes()[:4]) {
		return lpVault.UnpackERC20InvalidSpenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], lpVault.abi.Errors["ERC4626ExceededMaxDeposit"].ID.Bytes()[:4]) {
		return lpVault.UnpackERC4626ExceededMaxDepositError(raw[4:])
	}
	if bytes.Equal(raw[:4], lpVault.abi.Errors["ERC4626ExceededMaxMint"].ID.Bytes()[:4]) {
		return lpVault.UnpackERC4626ExceededMaxMintError(raw[4:])
	}
	if bytes.Equal(raw[:4], lpVault.abi.Errors["ERC4626ExceededMaxRedeem"].ID.Bytes()[:4]) {
		return lpVault.UnpackERC4626ExceededMaxRedeemError(raw[4:])
	}
	if bytes.Equal(raw[:4], lpVault.abi.Errors["ERC4626ExceededMaxWithdraw"].ID.Bytes()[:4]) {
		return lpVault.UnpackERC4626ExceededMaxWithdrawError(raw[4:])
	}
	if bytes.Equal(raw[:4], lpVault.abi.Errors["NotAllowed"].ID.Bytes()[:4]) {
		return lpVault.UnpackNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], lpVault.abi.Errors["NotReturnable"].ID.Bytes()[:4]) {
		return lpVault.UnpackNotReturnableError(raw[4:])
	}
	if bytes.Equal(raw[:4], lpVault.abi.Errors["RequestOpen"].ID.Bytes()[:4]) {
		return lpVault.UnpackRequestOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], lpVault.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return lpVault.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], lpVault.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return lpVault.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], lpVault.abi.Errors["ZeroShares"].ID.Bytes()[:4]) {
		return lpVault.UnpackZeroSharesError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// LpVaultERC20InsufficientAllowance represents a ERC20InsufficientAllowance error raised by the LpVault contract.
type LpVaultERC20InsufficientAllowance struct {
	Spender   common.Address
	Allowance *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func LpVaultERC20InsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0xfb8f41b23e99d2101d86da76cdfa87dd51c82ed07d3cb62cbc473e469dbc75c3")
}

// UnpackERC20InsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func (lpVault *LpVault) UnpackERC20InsufficientAllowanceError(raw []byte) (*LpVaultERC20InsufficientAllowance, error) {
	out := new(LpVaultERC20InsufficientAllowance)
	if err := lpVault.abi.UnpackIntoInterface(out, "ERC20InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LpVaultERC20InsufficientBalance represents a ERC20InsufficientBalance error raised by the LpVault contract.
type LpVaultERC20InsufficientBalance struct {
	Sender  common.Address
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func LpVaultERC20InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xe450d38cd8d9f7d95077d567d60ed49c7254716e6ad08fc9872816c97e0ffec6")
}

// UnpackERC20InsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func (lpVault *LpVault) UnpackERC20InsufficientBalanceError(raw []byte) (*LpVaultERC20InsufficientBalance, error) {
	out := new(LpVaultERC20InsufficientBalance)
	if err := lpVault.abi.UnpackIntoInterface(out, "ERC20InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LpVaultERC20InvalidApprover represents a ERC20InvalidApprover error raised by the LpVault contract.
type LpVaultERC20InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidApprover(address approver)
func LpVaultERC20InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xe602df05cc75712490294c6c104ab7c17f4030363910a7a2626411c6d3118847")
}

// UnpackERC20InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidApprover(address approver)
func (lpVault *LpVault) UnpackERC20InvalidApproverError(raw []byte) (*LpVaultERC20InvalidApprover, error) {
	out := new(LpVaultERC20InvalidApprover)
	if err := lpVault.abi.UnpackIntoInterface(out, "ERC20InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LpVaultERC20InvalidReceiver represents a ERC20InvalidReceiver error raised by the LpVault contract.
type LpVaultERC20InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func LpVaultERC20InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0xec442f055133b72f3b2f9f0bb351c406b178527de2040a7d1feb4e058771f613")
}

// UnpackERC20InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func (lpVault *LpVault) UnpackERC20InvalidReceiverError(raw []byte) (*LpVaultERC20InvalidReceiver, error) {
	out := new(LpVaultERC20InvalidReceiver)
	if err := lpVault.abi.UnpackIntoInterface(out, "ERC20InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LpVaultERC20InvalidSender represents a ERC20InvalidSender error raised by the LpVault contract.
type LpVaultERC20InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSender(address sender)
func LpVaultERC20InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x96c6fd1edd0cd6ef7ff0ecc0facdf53148dc0048b57fe58af65755250a7a96bd")
}

// UnpackERC20InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSender(address sender)
func (lpVault *LpVault) UnpackERC20InvalidSenderError(raw []byte) (*LpVaultERC20InvalidSender, error) {
	out := new(LpVaultERC20InvalidSender)
	if err := lpVault.abi.UnpackIntoInterface(out, "ERC20InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LpVaultERC20InvalidSpender represents a ERC20InvalidSpender error raised by the LpVault contract.
type LpVaultERC20InvalidSpender struct {
	Spender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSpender(address spender)
func LpVaultERC20InvalidSpenderErrorID() common.Hash {
	return common.HexToHash("0x94280d62c347d8d9f4d59a76ea321452406db88df38e0c9da304f58b57b373a2")
}

// UnpackERC20InvalidSpenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSpender(address spender)
func (lpVault *LpVault) UnpackERC20InvalidSpenderError(raw []byte) (*LpVaultERC20InvalidSpender, error) {
	out := new(LpVaultERC20InvalidSpender)
	if err := lpVault.abi.UnpackIntoInterface(out, "ERC20InvalidSpender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LpVaultERC4626ExceededMaxDeposit represents a ERC4626ExceededMaxDeposit error raised by the LpVault contract.
type LpVaultERC4626ExceededMaxDeposit struct {
	Receiver common.Address
	Assets   *big.Int
	Max      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC4626ExceededMaxDeposit(address receiver, uint256 assets, uint256 max)
func LpVaultERC4626ExceededMaxDepositErrorID() common.Hash {
	return common.HexToHash("0x79012fb2819fcdc1de669c08773dbcd6bdc757862642f75fb1c584dadf259dfe")
}

// UnpackERC4626ExceededMaxDepositError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC4626ExceededMaxDeposit(address receiver, uint256 assets, uint256 max)
func (lpVault *LpVault) UnpackERC4626ExceededMaxDepositError(raw []byte) (*LpVaultERC4626ExceededMaxDeposit, error) {
	out := new(LpVaultERC4626ExceededMaxDeposit)
	if err := lpVault.abi.UnpackIntoInterface(out, "ERC4626ExceededMaxDeposit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LpVaultERC4626ExceededMaxMint represents a ERC4626ExceededMaxMint error raised by the LpVault contract.
type LpVaultERC4626ExceededMaxMint struct {
	Receiver common.Address
	Shares   *big.Int
	Max      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC4626ExceededMaxMint(address receiver, uint256 shares, uint256 max)
func LpVaultERC4626ExceededMaxMintErrorID() common.Hash {
	return common.HexToHash("0x284ff667dc615a39438518c22e8955b9470327d9de8a4d7e21c926b260d65176")
}

// UnpackERC4626ExceededMaxMintError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC4626ExceededMaxMint(address receiver, uint256 shares, uint256 max)
func (lpVault *LpVault) UnpackERC4626ExceededMaxMintError(raw []byte) (*LpVaultERC4626ExceededMaxMint, error) {
	out := new(LpVaultERC4626ExceededMaxMint)
	if err := lpVault.abi.UnpackIntoInterface(out, "ERC4626ExceededMaxMint", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LpVaultERC4626ExceededMaxRedeem represents a ERC4626ExceededMaxRedeem error raised by the LpVault contract.
type LpVaultERC4626ExceededMaxRedeem struct {
	Owner  common.Address
	Shares *big.Int
	Max    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC4626ExceededMaxRedeem(address owner, uint256 shares, uint256 max)
func LpVaultERC4626ExceededMaxRedeemErrorID() common.Hash {
	return common.HexToHash("0xb94abeec0557d36b5f0bc8f115deec7b184dcbff94ac66d55e37c8f301e75269")
}

// UnpackERC4626ExceededMaxRedeemError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC4626ExceededMaxRedeem(address owner, uint256 shares, uint256 max)
func (lpVault *LpVault) UnpackERC4626ExceededMaxRedeemError(raw []byte) (*LpVaultERC4626ExceededMaxRedeem, error) {
	out := new(LpVaultERC4626ExceededMaxRedeem)
	if err := lpVault.abi.UnpackIntoInterface(out, "ERC4626ExceededMaxRedeem", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LpVaultERC4626ExceededMaxWithdraw represents a ERC4626ExceededMaxWithdraw error raised by the LpVault contract.
type LpVaultERC4626ExceededMaxWithdraw struct {
	Owner  common.Address
	Assets *big.Int
	Max    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC4626ExceededMaxWithdraw(address owner, uint256 assets, uint256 max)
func LpVaultERC4626ExceededMaxWithdrawErrorID() common.Hash {
	return common.HexToHash("0xfe9cceec2bd1f9b68641914cc354eacaeb1cc2169f5ba0639930f241e87142f0")
}

// UnpackERC4626ExceededMaxWithdrawError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC4626ExceededMaxWithdraw(address owner, uint256 assets, uint256 max)
func (lpVault *LpVault) UnpackERC4626ExceededMaxWithdrawError(raw []byte) (*LpVaultERC4626ExceededMaxWithdraw, error) {
	out := new(LpVaultERC4626ExceededMaxWithdraw)
	if err := lpVault.abi.UnpackIntoInterface(out, "ERC4626ExceededMaxWithdraw", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LpVaultNotAllowed represents a NotAllowed error raised by the LpVault contract.
type LpVaultNotAllowed struct {
	Caller  common.Address
	Allowed common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAllowed(address caller, address allowed)
func LpVaultNotAllowedErrorID() common.Hash {
	return common.HexToHash("0x9cb40a4004970891fa544bc7ec12cccbe108a3ec245b3cecdb0baae2f64feb8f")
}

// UnpackNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAllowed(address caller, address allowed)
func (lpVault *LpVault) UnpackNotAllowedError(raw []byte) (*LpVaultNotAllowed, error) {
	out := new(LpVaultNotAllowed)
	if err := lpVault.abi.UnpackIntoInterface(out, "NotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LpVaultNotReturnable represents a NotReturnable error raised by the LpVault contract.
type LpVaultNotReturnable struct {
	Owner  common.Address
	Shares *big.Int
	Until  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotReturnable(address owner, uint256 shares, uint256 until)
func LpVaultNotReturnableErrorID() common.Hash {
	return common.HexToHash("0xc1398d4a882a7f8f7c0ca355b979cb2af4058e53aa326943a1cac1ed03d8bb21")
}

// UnpackNotReturnableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotReturnable(address owner, uint256 shares, uint256 until)
func (lpVault *LpVault) UnpackNotReturnableError(raw []byte) (*LpVaultNotReturnable, error) {
	out := new(LpVaultNotReturnable)
	if err := lpVault.abi.UnpackIntoInterface(out, "NotReturnable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LpVaultRequestOpen represents a RequestOpen error raised by the LpVault contract.
type LpVaultRequestOpen struct {
	Owner   common.Address
	Shares  *big.Int
	ReadyAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RequestOpen(address owner, uint256 shares, uint40 readyAt)
func LpVaultRequestOpenErrorID() common.Hash {
	return common.HexToHash("0xda4e8d02e7710c1b8ac3543850a3dd96f068493b7d598b5d629eae07ca17ff1e")
}

// UnpackRequestOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RequestOpen(address owner, uint256 shares, uint40 readyAt)
func (lpVault *LpVault) UnpackRequestOpenError(raw []byte) (*LpVaultRequestOpen, error) {
	out := new(LpVaultRequestOpen)
	if err := lpVault.abi.UnpackIntoInterface(out, "RequestOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LpVaultSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the LpVault contract.
type LpVaultSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func LpVaultSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (lpVault *LpVault) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*LpVaultSafeCastOverflowedUintDowncast, error) {
	out := new(LpVaultSafeCastOverflowedUintDowncast)
	if err := lpVault.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LpVaultSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the LpVault contract.
type LpVaultSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func LpVaultSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (lpVault *LpVault) UnpackSafeERC20FailedOperationError(raw []byte) (*LpVaultSafeERC20FailedOperation, error) {
	out := new(LpVaultSafeERC20FailedOperation)
	if err := lpVault.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LpVaultZeroShares represents a ZeroShares error raised by the LpVault contract.
type LpVaultZeroShares struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroShares()
func LpVaultZeroSharesErrorID() common.Hash {
	return common.HexToHash("0x9811e0c7eeca2ee0fa751e2e19d78682ad689ea04816cfe0cf1c5863234abd3f")
}

// UnpackZeroSharesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroShares()
func (lpVault *LpVault) UnpackZeroSharesError(raw []byte) (*LpVaultZeroShares, error) {
	out := new(LpVaultZeroShares)
	if err := lpVault.abi.UnpackIntoInterface(out, "ZeroShares", raw); err != nil {
		return nil, err
	}
	return out, nil
}

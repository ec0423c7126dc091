// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package pricefeed

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

// PriceFeedMetaData contains all meta data concerning the PriceFeed contract.
var PriceFeedMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"governance_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"governance\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"graceUntil\",\"inputs\":[{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"integral\",\"inputs\":[{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"latest\",\"inputs\":[{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"Price\"},{\"name\":\"timestamp\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"recent\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"params\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structFeedParams\",\"components\":[{\"name\":\"maxAge\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"pushMaxAge\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"outageGap\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"gracePeriod\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"push\",\"inputs\":[{\"name\":\"update\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"quorum\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quote\",\"inputs\":[{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structQuote\",\"components\":[{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"Price\"},{\"name\":\"timestamp\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"integral\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"fresh\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"recent\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"inGrace\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"acceptedNow\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"reportHash\",\"inputs\":[{\"name\":\"timestamp\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"marketsHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"pricesHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"reporterCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"reporterIndex\",\"inputs\":[{\"name\":\"reporter\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setParams\",\"inputs\":[{\"name\":\"params_\",\"type\":\"tuple\",\"internalType\":\"structFeedParams\",\"components\":[{\"name\":\"maxAge\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"pushMaxAge\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"outageGap\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"gracePeriod\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setReporters\",\"inputs\":[{\"name\":\"add\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"remove\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"quorum_\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"use\",\"inputs\":[{\"name\":\"update\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"markets\",\"type\":\"uint16[]\",\"internalType\":\"uint16[]\"},{\"name\":\"prices\",\"type\":\"uint256[]\",\"internalType\":\"Price[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"verify\",\"inputs\":[{\"name\":\"update\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"markets\",\"type\":\"uint16[]\",\"internalType\":\"uint16[]\"},{\"name\":\"prices\",\"type\":\"uint256[]\",\"internalType\":\"Price[]\"},{\"name\":\"signers\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"word\",\"inputs\":[{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeedParamsChanged\",\"inputs\":[{\"name\":\"params\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structFeedParams\",\"components\":[{\"name\":\"maxAge\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"pushMaxAge\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"outageGap\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"gracePeriod\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PriceUpdated\",\"inputs\":[{\"name\":\"market\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"price\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"Price\"},{\"name\":\"timestamp\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"},{\"name\":\"signers\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"QuorumSet\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ReporterSet\",\"inputs\":[{\"name\":\"reporter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"index\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"active\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"BadFeedParams\",\"inputs\":[{\"name\":\"params\",\"type\":\"tuple\",\"internalType\":\"structFeedParams\",\"components\":[{\"name\":\"maxAge\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"pushMaxAge\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"outageGap\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"gracePeriod\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]},{\"type\":\"error\",\"name\":\"BadPrice\",\"inputs\":[{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadReportCount\",\"inputs\":[{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"quorum\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"BadReporters\",\"inputs\":[{\"name\":\"active\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"quorum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadUpdate\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"markets\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignature\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureS\",\"inputs\":[{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotAllowed\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotNewer\",\"inputs\":[{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"timestamp\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"latest\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"NotReporter\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ReporterExists\",\"inputs\":[{\"name\":\"reporter\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"TooFarAhead\",\"inputs\":[{\"name\":\"timestamp\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"newest\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooManyReporters\",\"inputs\":[{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooOld\",\"inputs\":[{\"name\":\"timestamp\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"oldest\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownReporter\",\"inputs\":[{\"name\":\"reporter\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"UnsortedMarkets\",\"inputs\":[{\"name\":\"previous\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"market\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"UnsortedSigners\",\"inputs\":[{\"name\":\"previous\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]}]",
	ID:  "PriceFeed",
	Bin: "0x610180806040523461015e57602081611d1880380380916100208285610162565b83398101031261015e57516001600160a01b038116810361015e576100456008610199565b90602082019067546964656d61726b60c01b82526100636001610199565b9260208401603160f81b8152610078826101c4565b93610120948552610088866101c4565b92610140938452519020948560e05251902093610100948086524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a081526100f760c082610162565b5190206080523060c05261016091825260405192611ae8948561023086396080518561185e015260a05185611915015260c05185611828015260e051856118ad015251846118d301525183610387015251826103b101525181818161095501526114820152f35b5f80fd5b601f909101601f19168101906001600160401b0382119082101761018557604052565b634e487b7160e01b5f52604160045260245ffd5b906001600160401b03821161018557604051916101c0601f8201601f191660200184610162565b8252565b601f8151116101ef5760208151910151602082106101e0571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe60806040526004361015610011575f80fd5b5f60e05f35811c90816301bd03f714610bf95781631703a01814610bd65781632eb8334214610b055781634e8df16d146109ba57816357de3484146109845781635aa6e675146109405781636a1887b0146105865781637dacda031461046a57816384b0196e1461037057508063850e3c481461034c5780638cd5ef3d146103135780638e760afe146102a7578063980f1bac14610242578063a95c1ec114610202578063b647df7a146101b3578063ba945d5b146101715763cff0ab96146100d8575f80fd5b3461016e578060031936011261016e5760606040516100f8608082610e10565b8281528260208201528260408201520152608060055461ffff81169063ffffffff90816040516101288682610e10565b84815260ff60208201818560101c1681528360606040850194828860181c168652019560381c168552604051968752511660208601525116604084015251166060820152f35b80fd5b503461016e57602036600319011261016e5760043561ffff81168091036101af5760408264ffffffffff926020945260038452205416604051908152f35b5080fd5b503461016e57606036600319011261016e57600435906001600160401b038216820361016e5760206101fa6101ed604435602435866115d5565b6101f5611825565b61193b565b604051908152f35b503461016e57602036600319011261016e576004356001600160a01b038116908190036101af5760408260ff926020945260048452205416604051908152f35b503461016e57602036600319011261016e5760043561ffff81168091036101af5781604091606093526002602052205464ffffffffff8160801c16610286816114cb565b60ff60055460101c161015906040519260a81c835260208301526040820152f35b503461016e576102fa6103086102e363ffffffff6102c6366004610c41565b92906102d0610ead565b506102db8482610ed9565b94909161121c565b604094919451958695606087526060870190610c87565b908582036020870152610cbe565b911660408301520390f35b503461016e57602036600319011261016e5760043561ffff81168091036101af576040826101fa926020945260028452205442906114ed565b503461016e578060031936011261016e57602060ff60055460601c16604051908152f35b823461016e578060031936011261016e57906103ab7f00000000000000000000000000000000000000000000000000000000000000006117d0565b916103d57f00000000000000000000000000000000000000000000000000000000000000006117d0565b906040519161041c6020916103ea8386610e10565b8385528336813761040e604051978897600f60f81b895280868a0152880190610d21565b908682036040880152610d21565b904660608601523060808601528260a086015284820360c08601528080855193848152019401925b82811061045357505050500390f35b835185528695509381019392810192600101610444565b823461016e5761047b366004610c41565b90916104878284610ed9565b919061049b60ff60055460101c1642610e7c565b600f42018042116105725764ffffffffff918284511681811061055d5750508183511681811161054857505082835b60209182850151821015610544576104e59082868a8c61151d565b92908093600261ffff831693848a5252604088205492868460801c169087895116908282111561052c5750505091886105269260019594888a511691611368565b016104ca565b63109b0bcb60e01b8b52600452602452604452606488fd5b8580f35b633b5b5bb360e21b8552600452602452604483fd5b63745f371d60e01b8652600452602452604484fd5b634e487b7160e01b84526011600452602484fd5b823461093c57606036600319011261093c576001600160401b0360043581811161093c576105b8903690600401610cf1565b9160243590811161093c576105d1903690600401610cf1565b9060ff604435166044350361093c576105e8611480565b5f5b82811061083e575050505f905b8282106106ac578360055460ff8160601c1660018060443516148061069d575b80610687575b1561066d575060ff60581b60443560581b169060ff60581b1916176005557f27a13412654ae086d358cf88ac7534c58cc563d9d8b28a252e6fca1d8320e2a9602060405160ff604435168152a180f35b6307cd970760e31b83526004526044803560ff1660245282fd5b5091505f91806101fe60443560011b161161061d565b508060ff604435161115610617565b6001600160a01b036106c76106c2848685610e45565b610e55565b1692835f52600460205260ff60405f20541661082b575f5b60ff8116602081109081610810575b5015610702576106fd9061150c565b6106df565b9192909360055460ff8160601c16600181018091116107e557602060ff861610156107f9575063ffffffff606863ffffffff60681b9180600160ff89161b169084831c1617901b169063ffffffff60681b19161760055560ff600181851601116107e5577fcc2ff00b40f60a5740ca4d87f0da69dab96df82a9e68742de28ffd179a6e30446040600194835f526004602052815f2060ff87818416011660ff1982541617905560055460ff60601b6107bf60ff8360601c1661150c565b60601b169060ff60601b19161760055560ff825191168152856020820152a201906105f7565b634e487b7160e01b5f52601160045260245ffd5b6373ec4aaf60e01b5f52600452602060245260445ffd5b63ffffffff9150600160055460681c911b16161515876106ee565b83636c4ac6cd60e01b5f5260045260245ffd5b6001600160a01b036108546106c2838686610e45565b1690815f52600460205260ff60405f2054168015610929575f19019160ff83116107e557600554606863ffffffff60681b9063ffffffff600160ff88161b161983821c16901b169063ffffffff60681b191617600555805f52600460205260405f2060ff1981541690556005549260ff8460601c16156107e55760407fcc2ff00b40f60a5740ca4d87f0da69dab96df82a9e68742de28ffd179a6e30449160019560ff60601b5f1960ff8360601c160160601b169060ff60601b19161760055560ff8251911681525f6020820152a2016105ea565b8263caf1a48160e01b5f5260045260245ffd5b5f80fd5b3461093c575f36600319011261093c576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461093c57602036600319011261093c5760043561ffff811680910361093c575f526002602052602060405f2054604051908152f35b3461093c5760208060031936011261093c576004359061ffff9182811680910361093c575f60c06040516109ee8782610e10565b82815282858201528260408201528260608201528260808201528260a08201520152805f526002825260405f20549064ffffffffff93848360801c16610a33816114cb565b948460a81c96610a4342876114ed565b92600554955f52600383528160405f20541642109680155f14610ae0575060c05f985b60405190610a748d83610e10565b8b82528582019384526040820196875260608201978916811115885260ff608083019960101c161015885260a081019889520197421488526040519889525116908701525160408601525115156060850152511515608084015251151560a083015251151560c0820152f35b60ff610af09160781c1682610e89565b600e1981019081116107e55760c09098610a66565b3461093c57608036600319011261093c57610b1e611480565b60043561ffff811680910361093c57600554906024359060ff82169283830361093c576044359063ffffffff948583169182840361093c576064359687169384880361093c5766ffffffff00000060809762ff0000887fe832529918d8986a8acf3459301a9c20eb8a628a5910529dd963aa6d20a931829b63ffffffff60381b9060381b169560018060581b031916179160101b16179160181b161717600555604051938452602084015260408301526060820152a1005b3461093c575f36600319011261093c57602060ff60055460581c16604051908152f35b3461093c57610c2f610c3d610c18610c12366004610c41565b90610d6d565b604092919251938493604085526040850190610c87565b908382036020850152610cbe565b0390f35b919060208382031261093c5782356001600160401b039384821161093c57019080601f8301121561093c57813593841161093c576020848301011161093c576020019190565b9081518082526020808093019301915f5b828110610ca6575050505090565b835161ffff1685529381019392810192600101610c98565b9081518082526020808093019301915f5b828110610cdd575050505090565b835185529381019392810192600101610ccf565b9181601f8401121561093c578235916001600160401b03831161093c576020808501948460051b01011161093c57565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b8051821015610d595760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b919091610d85610d7d8483610ed9565b94819361121c565b9390918492809564ffffffffff91610da081848651166112d9565b15610e065750505f5b8651811015610dff57600190610df961ffff868a82610dc88683610d45565b511692610dd5868c610d45565b5190610de5878a8c511694610d45565b51165f52600260205260405f205493611368565b01610da9565b5050505090565b9650949350505050565b90601f801991011681019081106001600160401b03821117610e3157604052565b634e487b7160e01b5f52604160045260245ffd5b9190811015610d595760051b0190565b356001600160a01b038116810361093c5790565b818102929181159184041417156107e557565b919082039182116107e557565b919082018092116107e557565b6001600160401b038111610e315760051b60200190565b60405190610ebc60a083610e10565b5f6080838281528260208201528260408201528260608201520152565b9190610ee3610ead565b50610eec610ead565b5060068110611206578060051015610d595760058301356101fe8160f81c9160f71c16938115948281046002148617156107e55760060194856006116107e557600c830290838204600c148117156107e557604182018092116107e55715806111fc575b806111e2575b156111cb578360051161093c57610f6d8685610e7c565b81156111b7578190049560405193610f8660a086610e10565b833560d81c8552602085015260408401526060830152846080830152819460018082161490816111a4575b60ff60055460581c16911561118f5750505f91610fcc611825565b9360408201518060061161093c5781811161093c57939693610ff79036906005190160068601611958565b60208151910120915f945f985b60808301518a10156111835761102c604084015161102660608601518d610e69565b90610e89565b9661103b606085015189610e89565b97886040198101116107e55788876110706110698b61107d958b64ffffffffff8c511696604019019261162f565b3691611958565b60208151910120916115d5565b976020198101604019820181106107e5576110a76110a18260401985018a8d61162f565b9061198e565b5f198301918383116107e5576110c36110a1848b93848f61162f565b921015610d59576110f49a6110eb938b015f19013560f81c906110e6908e61193b565b6119f1565b90999199611a74565b6001600160a01b0388811691168082111561116e5750805f5260048060205260ff60405f20541691821561115d575060ff5f1983011161114a575060019a8b019a5f1990910160ff161b63ffffffff1617611004565b601190634e487b7160e01b5f525260245ffd5b90633fca655760e01b5f525260245ffd5b630c6bc6cd60e21b5f5260045260245260445ffd5b96509750505050505090565b63d361a48360e01b5f5260045260245260445ffd5b60055460581c60ff168110159150610fb1565b634e487b7160e01b5f52601260045260245ffd5b8284632246c79f60e21b5f5260045260245260445ffd5b506111ed8685610e7c565b81156111b75781900615610f56565b5085841015610f50565b632246c79f60e21b5f526004525f60245260445ffd5b60208301805193909261124761123186610e96565b9561123f6040519788610e10565b808752610e96565b601f19939084013660208801378585519461127a61126487610e96565b966112726040519889610e10565b808852610e96565b01366020870137845f985f995b88518b10156112cc578a6112a56001928c9d8a8a9d9e9c9d8a61151d565b6112af838d610d45565b5261ffff6112be83839c610d45565b911690520199989796611287565b5096509650965050505050565b6112e2816114cb565b60ff60055460101c1610801561134e575b611348575f5b82518110156113405761ffff61130f8285610d45565b51165f52600260205264ffffffffff8060405f205460801c169083161115611339576001016112f9565b5050505f90565b505050600190565b50505f90565b50600f42018042116107e55764ffffffffff8216116112f3565b9261139064ffffffffff95868160801c16801515908161145f575b50611425575b42906114ed565b94831690600f4201918242116107e5577f4d289b4c6dfd8bc8a486caaa747175714a44ddc98ceab7082ca0355162f61be69560609561ffff6113d78463ffffffff97610e7c565b921698895f52600260205260018060781b039084420388029003169160781b9064ffffffffff60801b9060801b168660a81b17171760405f20556040519384526020840152166040820152a2565b8661143b63ffffffff60055460381c1642610e89565b1661ffff87165f52600360205260405f209064ffffffffff19825416179055611389565b611476915063ffffffff60055460181c1690610e89565b878616115f611383565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316338190036114b55750565b630272d02960e61b5f523360045260245260445ffd5b64ffffffffff168042115f146114e8576114e59042610e7c565b90565b505f90565b60018060781b039164ffffffffff8260801c1690038160a81c02011690565b60ff1660ff81146107e55760010190565b939492919061ffff61153b8460011b6008810190600601848961162f565b60f083901b913582811691600281106115c0575b5050905060f01c961694858711156115a95761156c949550611647565b908115158061159c575b1561157d57565b509063366724ed60e01b5f52600452602452600160541b60445260645ffd5b50600160541b8210611576565b86866350b80e7160e11b5f5260045260245260445ffd5b8391925060020360031b1b1616805f8061154f565b91604051916001600160401b0360208401947fd4185c3a1bd6c55dbc676b3bc69da19793738f886f29783b9226188d589a6c338652166040840152606083015260808201526080815261162960a082610e10565b51902090565b9093929384831161093c57841161093c578101920390565b929190926040820151600c60806060850151940151940201936003841461175a57919361167384610e96565b946116816040519687610e10565b848652601f1961169086610e96565b013660208801375f925b8584106116b8575050505050906116b49160011c90610d45565b5190565b6116da6116d36116cd84879996989b97610e69565b87610e89565b89836119aa565b97865b8015158061173c575b1561171a575f1981018181116107e557611700908a610d45565b5161170b828b610d45565b5280156107e5575f19016116dd565b98611730600193969a989295989794978a610d45565b5201929390919361169a565b505f1981018181116107e5576117538b918b610d45565b51116116e6565b82935061176e6117829386019582846119aa565b9361177a8683856119aa565b9501916119aa565b90828110156117af5791905b8281101561179b57505090565b909150818111156117aa575090565b905090565b9061178e565b6001600160401b038111610e3157601f01601f191660200190565b60ff811690601f8211611816576117e760206117b5565b916117f56040519384610e10565b6020835261180360206117b5565b602084019190601f190136833783525290565b632cd44ac360e21b5f5260045ffd5b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161480611912575b15611880577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261162960c082610e10565b507f00000000000000000000000000000000000000000000000000000000000000004614611857565b6042916040519161190160f01b8352600283015260228201522090565b929192611964826117b5565b916119726040519384610e10565b82948184528183011161093c578281602093845f960137010152565b35906020811061199c575090565b5f199060200360031b1b1690565b90916119ba92600c82019261162f565b6001600160a01b0319913582811691600c81106119dc575b5050905060a01c90565b83919250600c0360031b1b1616805f806119d2565b91906fa2a8918ca85bafe22016d0b997e4df60600160ff1b038411611a69579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15611a5e575f516001600160a01b03811615611a5457905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f9160039190565b6004811015611ad45780611a86575050565b60018103611a9d5763f645eedf60e01b5f5260045ffd5b60028103611ab8575063fce698f760e01b5f5260045260245ffd5b600314611ac25750565b6335e2f38360e21b5f5260045260245ffd5b634e487b7160e01b5f52602160045260245ffd",
}

// PriceFeed is an auto generated Go binding around an Ethereum contract.
type PriceFeed struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *PriceFeed) GetABI() abi.ABI {
	return c.abi
}

// NewPriceFeed creates a new instance of PriceFeed.
func NewPriceFeed() *PriceFeed {
	parsed, err := PriceFeedMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &PriceFeed{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *PriceFeed) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address governance_) returns()
func (priceFeed *PriceFeed) PackConstructor(governance_ common.Address) []byte {
	enc, err := priceFeed.abi.Pack("", governance_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (priceFeed *PriceFeed) PackEip712Domain() []byte {
	enc, err := priceFeed.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (priceFeed *PriceFeed) TryPackEip712Domain() ([]byte, error) {
	return priceFeed.abi.Pack("eip712Domain")
}

// Eip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type Eip712DomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (priceFeed *PriceFeed) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := priceFeed.abi.Unpack("eip712Domain", data)
	outstruct := new(Eip712DomainOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackGovernance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5aa6e675.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function governance() view returns(address)
func (priceFeed *PriceFeed) PackGovernance() []byte {
	enc, err := priceFeed.abi.Pack("governance")
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
func (priceFeed *PriceFeed) TryPackGovernance() ([]byte, error) {
	return priceFeed.abi.Pack("governance")
}

// UnpackGovernance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5aa6e675.
//
// Solidity: function governance() view returns(address)
func (priceFeed *PriceFeed) UnpackGovernance(data []byte) (common.Address, error) {
	out, err := priceFeed.abi.Unpack("governance", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGraceUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba945d5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function graceUntil(uint16 market) view returns(uint40)
func (priceFeed *PriceFeed) PackGraceUntil(market uint16) []byte {
	enc, err := priceFeed.abi.Pack("graceUntil", market)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGraceUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba945d5b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function graceUntil(uint16 market) view returns(uint40)
func (priceFeed *PriceFeed) TryPackGraceUntil(market uint16) ([]byte, error) {
	return priceFeed.abi.Pack("graceUntil", market)
}

// UnpackGraceUntil is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xba945d5b.
//
// Solidity: function graceUntil(uint16 market) view returns(uint40)
func (priceFeed *PriceFeed) UnpackGraceUntil(data []byte) (*big.Int, error) {
	out, err := priceFeed.abi.Unpack("graceUntil", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackIntegral is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8cd5ef3d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function integral(uint16 market) view returns(uint256)
func (priceFeed *PriceFeed) PackIntegral(market uint16) []byte {
	enc, err := priceFeed.abi.Pack("integral", market)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIntegral is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8cd5ef3d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function integral(uint16 market) view returns(uint256)
func (priceFeed *PriceFeed) TryPackIntegral(market uint16) ([]byte, error) {
	return priceFeed.abi.Pack("integral", market)
}

// UnpackIntegral is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8cd5ef3d.
//
// Solidity: function integral(uint16 market) view returns(uint256)
func (priceFeed *PriceFeed) UnpackIntegral(data []byte) (*big.Int, error) {
	out, err := priceFeed.abi.Unpack("integral", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLatest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x980f1bac.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function latest(uint16 market) view returns(uint256 price, uint40 timestamp, bool recent)
func (priceFeed *PriceFeed) PackLatest(market uint16) []byte {
	enc, err := priceFeed.abi.Pack("latest", market)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLatest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x980f1bac.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function latest(uint16 market) view returns(uint256 price, uint40 timestamp, bool recent)
func (priceFeed *PriceFeed) TryPackLatest(market uint16) ([]byte, error) {
	return priceFeed.abi.Pack("latest", market)
}

// LatestOutput serves as a container for the return parameters of contract
// method Latest.
type LatestOutput struct {
	Price     *big.Int
	Timestamp *big.Int
	Recent    bool
}

// UnpackLatest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x980f1bac.
//
// Solidity: function latest(uint16 market) view returns(uint256 price, uint40 timestamp, bool recent)
func (priceFeed *PriceFeed) UnpackLatest(data []byte) (LatestOutput, error) {
	out, err := priceFeed.abi.Unpack("latest", data)
	outstruct := new(LatestOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Price = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Timestamp = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Recent = *abi.ConvertType(out[2], new(bool)).(*bool)
	return *outstruct, nil
}

// PackParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcff0ab96.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function params() view returns((uint16,uint8,uint32,uint32))
func (priceFeed *PriceFeed) PackParams() []byte {
	enc, err := priceFeed.abi.Pack("params")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcff0ab96.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function params() view returns((uint16,uint8,uint32,uint32))
func (priceFeed *PriceFeed) TryPackParams() ([]byte, error) {
	return priceFeed.abi.Pack("params")
}

// UnpackParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcff0ab96.
//
// Solidity: function params() view returns((uint16,uint8,uint32,uint32))
func (priceFeed *PriceFeed) UnpackParams(data []byte) (FeedParams, error) {
	out, err := priceFeed.abi.Unpack("params", data)
	if err != nil {
		return *new(FeedParams), err
	}
	out0 := *abi.ConvertType(out[0], new(FeedParams)).(*FeedParams)
	return out0, nil
}

// PackPush is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7dacda03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function push(bytes update) returns()
func (priceFeed *PriceFeed) PackPush(update []byte) []byte {
	enc, err := priceFeed.abi.Pack("push", update)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPush is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7dacda03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function push(bytes update) returns()
func (priceFeed *PriceFeed) TryPackPush(update []byte) ([]byte, error) {
	return priceFeed.abi.Pack("push", update)
}

// PackQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1703a018.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorum() view returns(uint8)
func (priceFeed *PriceFeed) PackQuorum() []byte {
	enc, err := priceFeed.abi.Pack("quorum")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1703a018.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorum() view returns(uint8)
func (priceFeed *PriceFeed) TryPackQuorum() ([]byte, error) {
	return priceFeed.abi.Pack("quorum")
}

// UnpackQuorum is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1703a018.
//
// Solidity: function quorum() view returns(uint8)
func (priceFeed *PriceFeed) UnpackQuorum(data []byte) (uint8, error) {
	out, err := priceFeed.abi.Unpack("quorum", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackQuote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e8df16d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quote(uint16 market) view returns((uint256,uint40,uint256,bool,bool,bool,bool))
func (priceFeed *PriceFeed) PackQuote(market uint16) []byte {
	enc, err := priceFeed.abi.Pack("quote", market)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e8df16d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quote(uint16 market) view returns((uint256,uint40,uint256,bool,bool,bool,bool))
func (priceFeed *PriceFeed) TryPackQuote(market uint16) ([]byte, error) {
	return priceFeed.abi.Pack("quote", market)
}

// UnpackQuote is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4e8df16d.
//
// Solidity: function quote(uint16 market) view returns((uint256,uint40,uint256,bool,bool,bool,bool))
func (priceFeed *PriceFeed) UnpackQuote(data []byte) (Quote, error) {
	out, err := priceFeed.abi.Unpack("quote", data)
	if err != nil {
		return *new(Quote), err
	}
	out0 := *abi.ConvertType(out[0], new(Quote)).(*Quote)
	return out0, nil
}

// PackReportHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb647df7a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reportHash(uint64 timestamp, bytes32 marketsHash, bytes32 pricesHash) view returns(bytes32)
func (priceFeed *PriceFeed) PackReportHash(timestamp uint64, marketsHash [32]byte, pricesHash [32]byte) []byte {
	enc, err := priceFeed.abi.Pack("reportHash", timestamp, marketsHash, pricesHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReportHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb647df7a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reportHash(uint64 timestamp, bytes32 marketsHash, bytes32 pricesHash) view returns(bytes32)
func (priceFeed *PriceFeed) TryPackReportHash(timestamp uint64, marketsHash [32]byte, pricesHash [32]byte) ([]byte, error) {
	return priceFeed.abi.Pack("reportHash", timestamp, marketsHash, pricesHash)
}

// UnpackReportHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb647df7a.
//
// Solidity: function reportHash(uint64 timestamp, bytes32 marketsHash, bytes32 pricesHash) view returns(bytes32)
func (priceFeed *PriceFeed) UnpackReportHash(data []byte) ([32]byte, error) {
	out, err := priceFeed.abi.Unpack("reportHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackReporterCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x850e3c48.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reporterCount() view returns(uint8)
func (priceFeed *PriceFeed) PackReporterCount() []byte {
	enc, err := priceFeed.abi.Pack("reporterCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReporterCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x850e3c48.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reporterCount() view returns(uint8)
func (priceFeed *PriceFeed) TryPackReporterCount() ([]byte, error) {
	return priceFeed.abi.Pack("reporterCount")
}

// UnpackReporterCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x850e3c48.
//
// Solidity: function reporterCount() view returns(uint8)
func (priceFeed *PriceFeed) UnpackReporterCount(data []byte) (uint8, error) {
	out, err := priceFeed.abi.Unpack("reporterCount", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackReporterIndex is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa95c1ec1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reporterIndex(address reporter) view returns(uint8)
func (priceFeed *PriceFeed) PackReporterIndex(reporter common.Address) []byte {
	enc, err := priceFeed.abi.Pack("reporterIndex", reporter)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReporterIndex is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa95c1ec1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reporterIndex(address reporter) view returns(uint8)
func (priceFeed *PriceFeed) TryPackReporterIndex(reporter common.Address) ([]byte, error) {
	return priceFeed.abi.Pack("reporterIndex", reporter)
}

// UnpackReporterIndex is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa95c1ec1.
//
// Solidity: function reporterIndex(address reporter) view returns(uint8)
func (priceFeed *PriceFeed) UnpackReporterIndex(data []byte) (uint8, error) {
	out, err := priceFeed.abi.Unpack("reporterIndex", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackSetParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2eb83342.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setParams((uint16,uint8,uint32,uint32) params_) returns()
func (priceFeed *PriceFeed) PackSetParams(params FeedParams) []byte {
	enc, err := priceFeed.abi.Pack("setParams", params)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2eb83342.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setParams((uint16,uint8,uint32,uint32) params_) returns()
func (priceFeed *PriceFeed) TryPackSetParams(params FeedParams) ([]byte, error) {
	return priceFeed.abi.Pack("setParams", params)
}

// PackSetReporters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6a1887b0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setReporters(address[] add, address[] remove, uint8 quorum_) returns()
func (priceFeed *PriceFeed) PackSetReporters(add []common.Address, remove []common.Address, quorum uint8) []byte {
	enc, err := priceFeed.abi.Pack("setReporters", add, remove, quorum)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetReporters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6a1887b0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setReporters(address[] add, address[] remove, uint8 quorum_) returns()
func (priceFeed *PriceFeed) TryPackSetReporters(add []common.Address, remove []common.Address, quorum uint8) ([]byte, error) {
	return priceFeed.abi.Pack("setReporters", add, remove, quorum)
}

// PackUse is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01bd03f7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function use(bytes update) returns(uint16[] markets, uint256[] prices)
func (priceFeed *PriceFeed) PackUse(update []byte) []byte {
	enc, err := priceFeed.abi.Pack("use", update)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUse is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01bd03f7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function use(bytes update) returns(uint16[] markets, uint256[] prices)
func (priceFeed *PriceFeed) TryPackUse(update []byte) ([]byte, error) {
	return priceFeed.abi.Pack("use", update)
}

// UseOutput serves as a container for the return parameters of contract
// method Use.
type UseOutput struct {
	Markets []uint16
	Prices  []*big.Int
}

// UnpackUse is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01bd03f7.
//
// Solidity: function use(bytes update) returns(uint16[] markets, uint256[] prices)
func (priceFeed *PriceFeed) UnpackUse(data []byte) (UseOutput, error) {
	out, err := priceFeed.abi.Unpack("use", data)
	outstruct := new(UseOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Markets = *abi.ConvertType(out[0], new([]uint16)).(*[]uint16)
	outstruct.Prices = *abi.ConvertType(out[1], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e760afe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verify(bytes update) view returns(uint16[] markets, uint256[] prices, uint32 signers)
func (priceFeed *PriceFeed) PackVerify(update []byte) []byte {
	enc, err := priceFeed.abi.Pack("verify", update)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e760afe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verify(bytes update) view returns(uint16[] markets, uint256[] prices, uint32 signers)
func (priceFeed *PriceFeed) TryPackVerify(update []byte) ([]byte, error) {
	return priceFeed.abi.Pack("verify", update)
}

// VerifyOutput serves as a container for the return parameters of contract
// method Verify.
type VerifyOutput struct {
	Markets []uint16
	Prices  []*big.Int
	Signers uint32
}

// UnpackVerify is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8e760afe.
//
// Solidity: function verify(bytes update) view returns(uint16[] markets, uint256[] prices, uint32 signers)
func (priceFeed *PriceFeed) UnpackVerify(data []byte) (VerifyOutput, error) {
	out, err := priceFeed.abi.Unpack("verify", data)
	outstruct := new(VerifyOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Markets = *abi.ConvertType(out[0], new([]uint16)).(*[]uint16)
	outstruct.Prices = *abi.ConvertType(out[1], new([]*big.Int)).(*[]*big.Int)
	outstruct.Signers = *abi.ConvertType(out[2], new(uint32)).(*uint32)
	return *outstruct, nil
}

// PackWord is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57de3484.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function word(uint16 market) view returns(uint256)
func (priceFeed *PriceFeed) PackWord(market uint16) []byte {
	enc, err := priceFeed.abi.Pack("word", market)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWord is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57de3484.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function word(uint16 market) view returns(uint256)
func (priceFeed *PriceFeed) TryPackWord(market uint16) ([]byte, error) {
	return priceFeed.abi.Pack("word", market)
}

// UnpackWord is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x57de3484.
//
// Solidity: function word(uint16 market) view returns(uint256)
func (priceFeed *PriceFeed) UnpackWord(data []byte) (*big.Int, error) {
	out, err := priceFeed.abi.Unpack("word", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PriceFeedEIP712DomainChanged represents a EIP712DomainChanged event raised by the PriceFeed contract.
type PriceFeedEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const PriceFeedEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (PriceFeedEIP712DomainChanged) ContractEventName() string {
	return PriceFeedEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (priceFeed *PriceFeed) UnpackEIP712DomainChangedEvent(log *types.Log) (*PriceFeedEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != priceFeed.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PriceFeedEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := priceFeed.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range priceFeed.abi.Events[event].Inputs {
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

// PriceFeedFeedParamsChanged represents a FeedParamsChanged event raised by the PriceFeed contract.
type PriceFeedFeedParamsChanged struct {
	Params FeedParams
	Raw    *types.Log // Blockchain specific contextual infos
}

const PriceFeedFeedParamsChangedEventName = "FeedParamsChanged"

// ContractEventName returns the user-defined event name.
func (PriceFeedFeedParamsChanged) ContractEventName() string {
	return PriceFeedFeedParamsChangedEventName
}

// UnpackFeedParamsChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeedParamsChanged((uint16,uint8,uint32,uint32) params)
func (priceFeed *PriceFeed) UnpackFeedParamsChangedEvent(log *types.Log) (*PriceFeedFeedParamsChanged, error) {
	event := "FeedParamsChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != priceFeed.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PriceFeedFeedParamsChanged)
	if len(log.Data) > 0 {
		if err := priceFeed.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range priceFeed.abi.Events[event].Inputs {
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

// PriceFeedPriceUpdated represents a PriceUpdated event raised by the PriceFeed contract.
type PriceFeedPriceUpdated struct {
	Market    uint16
	Price     *big.Int
	Timestamp *big.Int
	Signers   uint32
	Raw       *types.Log // Blockchain specific contextual infos
}

const PriceFeedPriceUpdatedEventName = "PriceUpdated"

// ContractEventName returns the user-defined event name.
func (PriceFeedPriceUpdated) ContractEventName() string {
	return PriceFeedPriceUpdatedEventName
}

// UnpackPriceUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PriceUpdated(uint16 indexed market, uint256 price, uint40 timestamp, uint32 signers)
func (priceFeed *PriceFeed) UnpackPriceUpdatedEvent(log *types.Log) (*PriceFeedPriceUpdated, error) {
	event := "PriceUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != priceFeed.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PriceFeedPriceUpdated)
	if len(log.Data) > 0 {
		if err := priceFeed.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range priceFeed.abi.Events[event].Inputs {
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

// PriceFeedQuorumSet represents a QuorumSet event raised by the PriceFeed contract.
type PriceFeedQuorumSet struct {
	Quorum uint8
	Raw    *types.Log // Blockchain specific contextual infos
}

const PriceFeedQuorumSetEventName = "QuorumSet"

// ContractEventName returns the user-defined event name.
func (PriceFeedQuorumSet) ContractEventName() string {
	return PriceFeedQuorumSetEventName
}

// UnpackQuorumSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event QuorumSet(uint8 quorum)
func (priceFeed *PriceFeed) UnpackQuorumSetEvent(log *types.Log) (*PriceFeedQuorumSet, error) {
	event := "QuorumSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != priceFeed.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PriceFeedQuorumSet)
	if len(log.Data) > 0 {
		if err := priceFeed.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range priceFeed.abi.Events[event].Inputs {
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

// PriceFeedReporterSet represents a ReporterSet event raised by the PriceFeed contract.
type PriceFeedReporterSet struct {
	Reporter common.Address
	Index    uint8
	Active   bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const PriceFeedReporterSetEventName = "ReporterSet"

// ContractEventName returns the user-defined event name.
func (PriceFeedReporterSet) ContractEventName() string {
	return PriceFeedReporterSetEventName
}

// UnpackReporterSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ReporterSet(address indexed reporter, uint8 index, bool active)
func (priceFeed *PriceFeed) UnpackReporterSetEvent(log *types.Log) (*PriceFeedReporterSet, error) {
	event := "ReporterSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != priceFeed.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PriceFeedReporterSet)
	if len(log.Data) > 0 {
		if err := priceFeed.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range priceFeed.abi.Events[event].Inputs {
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
func (priceFeed *PriceFeed) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], priceFeed.abi.Errors["BadFeedParams"].ID.Bytes()[:4]) {
		return priceFeed.UnpackBadFeedParamsError(raw[4:])
	}
	if bytes.Equal(raw[:4], priceFeed.abi.Errors["BadPrice"].ID.Bytes()[:4]) {
		return priceFeed.UnpackBadPriceError(raw[4:])
	}
	if bytes.Equal(raw[:4], priceFeed.abi.Errors["BadReportCount"].ID.Bytes()[:4]) {
		return priceFeed.UnpackBadReportCountError(raw[4:])
	}
	if bytes.Equal(raw[:4], priceFeed.abi.Errors["BadReporters"].ID.Bytes()[:4]) {
		return priceFeed.UnpackBadReportersError(raw[4:])
	}
	if bytes.Equal(raw[:4], priceFeed.abi.Errors["BadUpdate"].ID.Bytes()[:4]) {
		return priceFeed.UnpackBadUpdateError(raw[4:])
	}
	if bytes.Equal(raw[:4], priceFeed.abi.Errors["ECDSAInvalidSignature"].ID.Bytes()[:4]) {
		return priceFeed.UnpackECDSAInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], priceFeed.abi.Errors["ECDSAInvalidSignatureLength"].ID.Bytes()[:4]) {
		return priceFeed.UnpackECDSAInvalidSignatureLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], priceFeed.abi.Errors["ECDSAInvalidSignatureS"].ID.Bytes()[:4]) {
		return priceFeed.UnpackECDSAInvalidSignatureSError(raw[4:])
	}
	if bytes.Equal(raw[:4], priceFeed.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return priceFeed.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], priceFeed.abi.Errors["NotAllowed"].ID.Bytes()[:4]) {
		return priceFeed.UnpackNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], priceFeed.abi.Errors["NotNewer"].ID.Bytes()[:4]) {
		return priceFeed.UnpackNotNewerError(raw[4:])
	}
	if bytes.Equal(raw[:4], priceFeed.abi.Errors["NotReporter"].ID.Bytes()[:4]) {
		return priceFeed.UnpackNotReporterError(raw[4:])
	}
	if bytes.Equal(raw[:4], priceFeed.abi.Errors["ReporterExists"].ID.Bytes()[:4]) {
		return priceFeed.UnpackReporterExistsError(raw[4:])
	}
	if bytes.Equal(raw[:4], priceFeed.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return priceFeed.UnpackStringTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], priceFeed.abi.Errors["TooFarAhead"].ID.Bytes()[:4]) {
		return priceFeed.UnpackTooFarAheadError(raw[4:])
	}
	if bytes.Equal(raw[:4], priceFeed.abi.Errors["TooManyReporters"].ID.Bytes()[:4]) {
		return priceFeed.UnpackTooManyReportersError(raw[4:])
	}
	if bytes.Equal(raw[:4], priceFeed.abi.Errors["TooOld"].ID.Bytes()[:4]) {
		return priceFeed.UnpackTooOldError(raw[4:])
	}
	if bytes.Equal(raw[:4], priceFeed.abi.Errors["UnknownReporter"].ID.Bytes()[:4]) {
		return priceFeed.UnpackUnknownReporterError(raw[4:])
	}
	if bytes.Equal(raw[:4], priceFeed.abi.Errors["UnsortedMarkets"].ID.Bytes()[:4]) {
		return priceFeed.UnpackUnsortedMarketsError(raw[4:])
	}
	if bytes.Equal(raw[:4], priceFeed.abi.Errors["UnsortedSigners"].ID.Bytes()[:4]) {
		return priceFeed.UnpackUnsortedSignersError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// PriceFeedBadFeedParams represents a BadFeedParams error raised by the PriceFeed contract.
type PriceFeedBadFeedParams struct {
	Params FeedParams
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadFeedParams((uint16,uint8,uint32,uint32) params)
func PriceFeedBadFeedParamsErrorID() common.Hash {
	return common.HexToHash("0x62ff39d21446c6ae6290912d2015699132669482c55320765c793449aed9178d")
}

// UnpackBadFeedParamsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadFeedParams((uint16,uint8,uint32,uint32) params)
func (priceFeed *PriceFeed) UnpackBadFeedParamsError(raw []byte) (*PriceFeedBadFeedParams, error) {
	out := new(PriceFeedBadFeedParams)
	if err := priceFeed.abi.UnpackIntoInterface(out, "BadFeedParams", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PriceFeedBadPrice represents a BadPrice error raised by the PriceFeed contract.
type PriceFeedBadPrice struct {
	Market uint16
	Price  *big.Int
	Limit  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPrice(uint16 market, uint256 price, uint256 limit)
func PriceFeedBadPriceErrorID() common.Hash {
	return common.HexToHash("0x366724ed03a87daa0fef2e1b222313dae8437e3e82c045988a192c914749ac8b")
}

// UnpackBadPriceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPrice(uint16 market, uint256 price, uint256 limit)
func (priceFeed *PriceFeed) UnpackBadPriceError(raw []byte) (*PriceFeedBadPrice, error) {
	out := new(PriceFeedBadPrice)
	if err := priceFeed.abi.UnpackIntoInterface(out, "BadPrice", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PriceFeedBadReportCount represents a BadReportCount error raised by the PriceFeed contract.
type PriceFeedBadReportCount struct {
	Count  *big.Int
	Quorum uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadReportCount(uint256 count, uint8 quorum)
func PriceFeedBadReportCountErrorID() common.Hash {
	return common.HexToHash("0xd361a483f0cbd57ca603fb8af7cd59a36013cd23157a0615b2677217e5294dfd")
}

// UnpackBadReportCountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadReportCount(uint256 count, uint8 quorum)
func (priceFeed *PriceFeed) UnpackBadReportCountError(raw []byte) (*PriceFeedBadReportCount, error) {
	out := new(PriceFeedBadReportCount)
	if err := priceFeed.abi.UnpackIntoInterface(out, "BadReportCount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PriceFeedBadReporters represents a BadReporters error raised by the PriceFeed contract.
type PriceFeedBadReporters struct {
	Active *big.Int
	Quorum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadReporters(uint256 active, uint256 quorum)
func PriceFeedBadReportersErrorID() common.Hash {
	return common.HexToHash("0x3e6cb838b6592ac7daae68fe7eec61c021c528879f2093e93464861c3fad38b5")
}

// UnpackBadReportersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadReporters(uint256 active, uint256 quorum)
func (priceFeed *PriceFeed) UnpackBadReportersError(raw []byte) (*PriceFeedBadReporters, error) {
	out := new(PriceFeedBadReporters)
	if err := priceFeed.abi.UnpackIntoInterface(out, "BadReporters", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PriceFeedBadUpdate represents a BadUpdate error raised by the PriceFeed contract.
type PriceFeedBadUpdate struct {
	Length  *big.Int
	Markets *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadUpdate(uint256 length, uint256 markets)
func PriceFeedBadUpdateErrorID() common.Hash {
	return common.HexToHash("0x891b1e7ccca9cc1504ac51e112d1e63846ad54276f6a101c6ba3566790e1996d")
}

// UnpackBadUpdateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadUpdate(uint256 length, uint256 markets)
func (priceFeed *PriceFeed) UnpackBadUpdateError(raw []byte) (*PriceFeedBadUpdate, error) {
	out := new(PriceFeedBadUpdate)
	if err := priceFeed.abi.UnpackIntoInterface(out, "BadUpdate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PriceFeedECDSAInvalidSignature represents a ECDSAInvalidSignature error raised by the PriceFeed contract.
type PriceFeedECDSAInvalidSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignature()
func PriceFeedECDSAInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0xf645eedf0193584640b6b90cb9477e4c95b98636c148a891d4c0a146dc46e75a")
}

// UnpackECDSAInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignature()
func (priceFeed *PriceFeed) UnpackECDSAInvalidSignatureError(raw []byte) (*PriceFeedECDSAInvalidSignature, error) {
	out := new(PriceFeedECDSAInvalidSignature)
	if err := priceFeed.abi.UnpackIntoInterface(out, "ECDSAInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PriceFeedECDSAInvalidSignatureLength represents a ECDSAInvalidSignatureLength error raised by the PriceFeed contract.
type PriceFeedECDSAInvalidSignatureLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func PriceFeedECDSAInvalidSignatureLengthErrorID() common.Hash {
	return common.HexToHash("0xfce698f7e8e5342cd615f641317bc45fe7e1e4a8b0a14dd1383ff8dc9c41917f")
}

// UnpackECDSAInvalidSignatureLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func (priceFeed *PriceFeed) UnpackECDSAInvalidSignatureLengthError(raw []byte) (*PriceFeedECDSAInvalidSignatureLength, error) {
	out := new(PriceFeedECDSAInvalidSignatureLength)
	if err := priceFeed.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PriceFeedECDSAInvalidSignatureS represents a ECDSAInvalidSignatureS error raised by the PriceFeed contract.
type PriceFeedECDSAInvalidSignatureS struct {
	S [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func PriceFeedECDSAInvalidSignatureSErrorID() common.Hash {
	return common.HexToHash("0xd78bce0cccb935155ed6428d1c13e50b7f3550fd2b66b9fe266006fea4a5e1eb")
}

// UnpackECDSAInvalidSignatureSError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func (priceFeed *PriceFeed) UnpackECDSAInvalidSignatureSError(raw []byte) (*PriceFeedECDSAInvalidSignatureS, error) {
	out := new(PriceFeedECDSAInvalidSignatureS)
	if err := priceFeed.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureS", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PriceFeedInvalidShortString represents a InvalidShortString error raised by the PriceFeed contract.
type PriceFeedInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func PriceFeedInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (priceFeed *PriceFeed) UnpackInvalidShortStringError(raw []byte) (*PriceFeedInvalidShortString, error) {
	out := new(PriceFeedInvalidShortString)
	if err := priceFeed.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PriceFeedNotAllowed represents a NotAllowed error raised by the PriceFeed contract.
type PriceFeedNotAllowed struct {
	Caller  common.Address
	Allowed common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAllowed(address caller, address allowed)
func PriceFeedNotAllowedErrorID() common.Hash {
	return common.HexToHash("0x9cb40a4004970891fa544bc7ec12cccbe108a3ec245b3cecdb0baae2f64feb8f")
}

// UnpackNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAllowed(address caller, address allowed)
func (priceFeed *PriceFeed) UnpackNotAllowedError(raw []byte) (*PriceFeedNotAllowed, error) {
	out := new(PriceFeedNotAllowed)
	if err := priceFeed.abi.UnpackIntoInterface(out, "NotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PriceFeedNotNewer represents a NotNewer error raised by the PriceFeed contract.
type PriceFeedNotNewer struct {
	Market    uint16
	Timestamp *big.Int
	Latest    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotNewer(uint16 market, uint40 timestamp, uint40 latest)
func PriceFeedNotNewerErrorID() common.Hash {
	return common.HexToHash("0x109b0bcbe1ac8b1f6e7aea0b8aa47e34dcf0048bb9f1a9b911243686a2d030f8")
}

// UnpackNotNewerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotNewer(uint16 market, uint40 timestamp, uint40 latest)
func (priceFeed *PriceFeed) UnpackNotNewerError(raw []byte) (*PriceFeedNotNewer, error) {
	out := new(PriceFeedNotNewer)
	if err := priceFeed.abi.UnpackIntoInterface(out, "NotNewer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PriceFeedNotReporter represents a NotReporter error raised by the PriceFeed contract.
type PriceFeedNotReporter struct {
	Signer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotReporter(address signer)
func PriceFeedNotReporterErrorID() common.Hash {
	return common.HexToHash("0x3fca6557c3ca492b4a71e6268cf13d4a91304dbbc867e692fe92eab29ad60dd9")
}

// UnpackNotReporterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotReporter(address signer)
func (priceFeed *PriceFeed) UnpackNotReporterError(raw []byte) (*PriceFeedNotReporter, error) {
	out := new(PriceFeedNotReporter)
	if err := priceFeed.abi.UnpackIntoInterface(out, "NotReporter", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PriceFeedReporterExists represents a ReporterExists error raised by the PriceFeed contract.
type PriceFeedReporterExists struct {
	Reporter common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReporterExists(address reporter)
func PriceFeedReporterExistsErrorID() common.Hash {
	return common.HexToHash("0x6c4ac6cd2b7b5bc0acc101d1ff51f58d9ac46d695ba6ce41de1cf98f196a3b76")
}

// UnpackReporterExistsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReporterExists(address reporter)
func (priceFeed *PriceFeed) UnpackReporterExistsError(raw []byte) (*PriceFeedReporterExists, error) {
	out := new(PriceFeedReporterExists)
	if err := priceFeed.abi.UnpackIntoInterface(out, "ReporterExists", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PriceFeedStringTooLong represents a StringTooLong error raised by the PriceFeed contract.
type PriceFeedStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func PriceFeedStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (priceFeed *PriceFeed) UnpackStringTooLongError(raw []byte) (*PriceFeedStringTooLong, error) {
	out := new(PriceFeedStringTooLong)
	if err := priceFeed.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PriceFeedTooFarAhead represents a TooFarAhead error raised by the PriceFeed contract.
type PriceFeedTooFarAhead struct {
	Timestamp *big.Int
	Newest    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooFarAhead(uint40 timestamp, uint256 newest)
func PriceFeedTooFarAheadErrorID() common.Hash {
	return common.HexToHash("0xed6d6ecc19380504c677afc5a0452c695b7cb0869cd8c76cb8d6c9d13f57480f")
}

// UnpackTooFarAheadError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooFarAhead(uint40 timestamp, uint256 newest)
func (priceFeed *PriceFeed) UnpackTooFarAheadError(raw []byte) (*PriceFeedTooFarAhead, error) {
	out := new(PriceFeedTooFarAhead)
	if err := priceFeed.abi.UnpackIntoInterface(out, "TooFarAhead", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PriceFeedTooManyReporters represents a TooManyReporters error raised by the PriceFeed contract.
type PriceFeedTooManyReporters struct {
	Count *big.Int
	Limit *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyReporters(uint256 count, uint256 limit)
func PriceFeedTooManyReportersErrorID() common.Hash {
	return common.HexToHash("0x73ec4aaf8720c8e068b2a06b6639a08d34b195550ffd53b1ff51adfea426666e")
}

// UnpackTooManyReportersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyReporters(uint256 count, uint256 limit)
func (priceFeed *PriceFeed) UnpackTooManyReportersError(raw []byte) (*PriceFeedTooManyReporters, error) {
	out := new(PriceFeedTooManyReporters)
	if err := priceFeed.abi.UnpackIntoInterface(out, "TooManyReporters", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PriceFeedTooOld represents a TooOld error raised by the PriceFeed contract.
type PriceFeedTooOld struct {
	Timestamp *big.Int
	Oldest    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooOld(uint40 timestamp, uint256 oldest)
func PriceFeedTooOldErrorID() common.Hash {
	return common.HexToHash("0x745f371d07050926550d71c1c9e4151464ee7ce326361b9322c703099501804a")
}

// UnpackTooOldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooOld(uint40 timestamp, uint256 oldest)
func (priceFeed *PriceFeed) UnpackTooOldError(raw []byte) (*PriceFeedTooOld, error) {
	out := new(PriceFeedTooOld)
	if err := priceFeed.abi.UnpackIntoInterface(out, "TooOld", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PriceFeedUnknownReporter represents a UnknownReporter error raised by the PriceFeed contract.
type PriceFeedUnknownReporter struct {
	Reporter common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownReporter(address reporter)
func PriceFeedUnknownReporterErrorID() common.Hash {
	return common.HexToHash("0xcaf1a4810c2f48c09d8a28adcceac82c3496ce78624ea89f651a2774c2b8adc4")
}

// UnpackUnknownReporterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownReporter(address reporter)
func (priceFeed *PriceFeed) UnpackUnknownReporterError(raw []byte) (*PriceFeedUnknownReporter, error) {
	out := new(PriceFeedUnknownReporter)
	if err := priceFeed.abi.UnpackIntoInterface(out, "UnknownReporter", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PriceFeedUnsortedMarkets represents a UnsortedMarkets error raised by the PriceFeed contract.
type PriceFeedUnsortedMarkets struct {
	Previous uint16
	Market   uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnsortedMarkets(uint16 previous, uint16 market)
func PriceFeedUnsortedMarketsErrorID() common.Hash {
	return common.HexToHash("0xa1701ce257c56c9771c551c039ce362bf5141cf5ab6f0ff7746912c1d888a93a")
}

// UnpackUnsortedMarketsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnsortedMarkets(uint16 previous, uint16 market)
func (priceFeed *PriceFeed) UnpackUnsortedMarketsError(raw []byte) (*PriceFeedUnsortedMarkets, error) {
	out := new(PriceFeedUnsortedMarkets)
	if err := priceFeed.abi.UnpackIntoInterface(out, "UnsortedMarkets", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PriceFeedUnsortedSigners represents a UnsortedSigners error raised by the PriceFeed contract.
type PriceFeedUnsortedSigners struct {
	Previous common.Address
	Signer   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnsortedSigners(address previous, address signer)
func PriceFeedUnsortedSignersErrorID() common.Hash {
	return common.HexToHash("0x31af1b34d6f3e7dc2d41391ff1f50c8f901de3e3c4d41a3d876e93b84134332e")
}

// UnpackUnsortedSignersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnsortedSigners(address previous, address signer)
func (priceFeed *PriceFeed) UnpackUnsortedSignersError(raw []byte) (*PriceFeedUnsortedSigners, error) {
	out := new(PriceFeedUnsortedSigners)
	if err := priceFeed.abi.UnpackIntoInterface(out, "UnsortedSigners", raw); err != nil {
		return nil, err
	}
	return out, nil
}

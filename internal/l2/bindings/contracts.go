// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bindings

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

// CrossBridgeMetaData contains all meta data concerning the CrossBridge contract.
var CrossBridgeMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractICrossLedger\",\"name\":\"ledger_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"KIND\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MESSENGER\",\"outputs\":[{\"internalType\":\"contractIL2ToL2CrossDomainMessenger\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MINT_GAS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ledger\",\"outputs\":[{\"internalType\":\"contractICrossLedger\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"source\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"internalType\":\"contractIERC7802\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"mint\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"internalType\":\"contractIERC7802\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"relay\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"contractIERC7802\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"destination\",\"type\":\"uint256\"}],\"name\":\"send\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"source\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"}],\"name\":\"waiting\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"source\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"}],\"name\":\"TransferMinted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"contractIERC7802\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"source\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"minted\",\"type\":\"bool\"}],\"name\":\"TransferReceived\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"contractIERC7802\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"destination\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"}],\"name\":\"TransferSent\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"contractIERC7802\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"MintFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"source\",\"type\":\"uint256\"}],\"name\":\"NotBridge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotMessenger\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"source\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"}],\"name\":\"NothingWaits\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"left\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"}],\"name\":\"TooLittleGas\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroRecipient\",\"type\":\"error\"}]",
	ID:  "f417edee9540778e710f66e91861fdfdc7",
	Bin: "0x60a034607457601f610c7b38819003918201601f19168301916001600160401b03831184841017607857808492602094604052833981010312607457516001600160a01b0381168103607457608052604051610bee908161008d8239608051818181610323015281816105b6015261070f0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f905f3560e01c908163082dc7101461094d575080633dc28cf1146105da57806356397c351461058957806367ad9e5714610240578063927ede2d14610211578063c872da3c146101d6578063df94b864146100965763f575b82314610076575f80fd5b34610093578060031936011261009357602060405162030d408152f35b80fd5b50346100935760c060031936011261009357600435906024356100b76109a0565b906100c06109c3565b906084359173ffffffffffffffffffffffffffffffffffffffff831683036101d257906100f4839260a43593849187610a54565b86865285602052604086208287526020526040862054036101a25785859661015895965286602052604087208288526020528660408120557fa2c1bfc5feb71e7fa2f48d6947a60f30c62d2ebe3aef0bb4d78ee768c3bfe1c48780a35a9184610b5d565b15610161575080f35b7fcc186f2500000000000000000000000000000000000000000000000000000000825273ffffffffffffffffffffffffffffffffffffffff16600452602490fd5b84604491877f4e504191000000000000000000000000000000000000000000000000000000008352600452602452fd5b8480fd5b503461009357806003193601126100935760206040517fdfa1a9b148433db18cba29ad12ba1d7c416f48bccb38515a617e8390e03c98628152f35b503461009357806003193601126100935760206040517342000000000000000000000000000000000000238152f35b50346100935760a06003193601126100935760043561025d61097d565b6102656109a0565b9161026e6109c3565b60843591734200000000000000000000000000000000000023330361055d576040517f7936cbee0000000000000000000000000000000000000000000000000000000081526040816004817342000000000000000000000000000000000000235afa90811561055257879088926104e3575b5073ffffffffffffffffffffffffffffffffffffffff163081036104b5575061030b84848888610a54565b8773ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016803b156104b1578180916084604051809481937fe66301bd0000000000000000000000000000000000000000000000000000000083528960048401528a60248401527fdfa1a9b148433db18cba29ad12ba1d7c416f48bccb38515a617e8390e03c986260448401528860648401525af180156104a65761048d575b5050620404065a1061045a5773ffffffffffffffffffffffffffffffffffffffff8489608095839584956104148b7f867390055c77140c67cd763a597336a6449cd947b715697b1eccc2e030c4b9a59b8e610aa1565b15938461043e575b5050604051998a5260208a01526040890152156060880152169616941692a480f35b8083604092528060205281812085825260205220555f8d61041c565b6044885a7f9ee5fcf000000000000000000000000000000000000000000000000000000000825260045262040406602452fd5b81610497916109e6565b6104a257875f6103be565b8780fd5b6040513d84823e3d90fd5b5080fd5b7f7e4eb9d9000000000000000000000000000000000000000000000000000000008852600452602452604486fd5b9150506040813d60401161054a575b816104ff604093836109e6565b810103126105465780519073ffffffffffffffffffffffffffffffffffffffff821682036104a257602001519073ffffffffffffffffffffffffffffffffffffffff6102e0565b8680fd5b3d91506104f2565b6040513d89823e3d90fd5b6024867fca46148500000000000000000000000000000000000000000000000000000000815233600452fd5b5034610093578060031936011261009357602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346109215760806003193601126109215760043573ffffffffffffffffffffffffffffffffffffffff81168082036109215761061561097d565b90604435926064359273ffffffffffffffffffffffffffffffffffffffff811691821561092557833b15610921576040517f2b8c49e3000000000000000000000000000000000000000000000000000000008152336004820152602481018790525f8160448183895af18015610916576108fa575b506106989186913390610a54565b92604051937fea09bf890000000000000000000000000000000000000000000000000000000085528160048601527fdfa1a9b148433db18cba29ad12ba1d7c416f48bccb38515a617e8390e03c9862602486015260448501526020846064818973ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af19384156108ef5786946108b4575b506084906020939495836040518281528387820152886040820152877f9d67d68be5fa985925bd891747e17b020e480f69f454a358544c0947eaa598b460603393a460405193858501967f67ad9e5700000000000000000000000000000000000000000000000000000000885288602487015260448601523360648601528385015260a484015260a483526107d560c4846109e6565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f60405196879586947f7056f41f0000000000000000000000000000000000000000000000000000000086526004860152306024860152606060448601525180918160648701528686015e8985828601015201168101030181867342000000000000000000000000000000000000235af180156108a95761087e575b602082604051908152f35b602090813d83116108a2575b61089481836109e6565b810103126104b15781610873565b503d61088a565b6040513d85823e3d90fd5b909293506020813d6020116108e7575b816108d1602093836109e6565b810103126108e357519291608461073f565b8580fd5b3d91506108c4565b6040513d88823e3d90fd5b869197509161090c5f610698946109e6565b5f9791509161068a565b6040513d5f823e3d90fd5b5f80fd5b7fd27b4443000000000000000000000000000000000000000000000000000000005f5260045ffd5b34610921576040600319360112610921576020906004355f525f825260405f206024355f52825260405f20548152f35b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361092157565b6044359073ffffffffffffffffffffffffffffffffffffffff8216820361092157565b6064359073ffffffffffffffffffffffffffffffffffffffff8216820361092157565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117610a2757604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b92909173ffffffffffffffffffffffffffffffffffffffff908160405194816020870197168752166040850152166060830152608082015260808152610a9b60a0826109e6565b51902090565b91909173ffffffffffffffffffffffffffffffffffffffff81163b15610b56576040517f18bf5077000000000000000000000000000000000000000000000000000000006020820190815273ffffffffffffffffffffffffffffffffffffffff909416602482015260448101929092525f9283928390610b4c81606481015b037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081018352826109e6565b519262030d40f190565b5050505f90565b91929073ffffffffffffffffffffffffffffffffffffffff83163b15610be6576040517f18bf5077000000000000000000000000000000000000000000000000000000006020820190815273ffffffffffffffffffffffffffffffffffffffff909216602482015260448101949094525f9384938491610be08160648101610b20565b5193f190565b505050505f9056",
}

// CrossBridge is an auto generated Go binding around an Ethereum contract.
type CrossBridge struct {
	abi abi.ABI
}

// NewCrossBridge creates a new instance of CrossBridge.
func NewCrossBridge() *CrossBridge {
	parsed, err := CrossBridgeMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &CrossBridge{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *CrossBridge) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address ledger_) returns()
func (crossBridge *CrossBridge) PackConstructor(ledger_ common.Address) []byte {
	enc, err := crossBridge.abi.Pack("", ledger_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackKIND is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc872da3c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function KIND() view returns(bytes32)
func (crossBridge *CrossBridge) PackKIND() []byte {
	enc, err := crossBridge.abi.Pack("KIND")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackKIND is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc872da3c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function KIND() view returns(bytes32)
func (crossBridge *CrossBridge) TryPackKIND() ([]byte, error) {
	return crossBridge.abi.Pack("KIND")
}

// UnpackKIND is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc872da3c.
//
// Solidity: function KIND() view returns(bytes32)
func (crossBridge *CrossBridge) UnpackKIND(data []byte) ([32]byte, error) {
	out, err := crossBridge.abi.Unpack("KIND", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackMESSENGER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x927ede2d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MESSENGER() view returns(address)
func (crossBridge *CrossBridge) PackMESSENGER() []byte {
	enc, err := crossBridge.abi.Pack("MESSENGER")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMESSENGER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x927ede2d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MESSENGER() view returns(address)
func (crossBridge *CrossBridge) TryPackMESSENGER() ([]byte, error) {
	return crossBridge.abi.Pack("MESSENGER")
}

// UnpackMESSENGER is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x927ede2d.
//
// Solidity: function MESSENGER() view returns(address)
func (crossBridge *CrossBridge) UnpackMESSENGER(data []byte) (common.Address, error) {
	out, err := crossBridge.abi.Unpack("MESSENGER", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackMINTGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf575b823.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MINT_GAS() view returns(uint256)
func (crossBridge *CrossBridge) PackMINTGAS() []byte {
	enc, err := crossBridge.abi.Pack("MINT_GAS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMINTGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf575b823.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MINT_GAS() view returns(uint256)
func (crossBridge *CrossBridge) TryPackMINTGAS() ([]byte, error) {
	return crossBridge.abi.Pack("MINT_GAS")
}

// UnpackMINTGAS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf575b823.
//
// Solidity: function MINT_GAS() view returns(uint256)
func (crossBridge *CrossBridge) UnpackMINTGAS(data []byte) (*big.Int, error) {
	out, err := crossBridge.abi.Unpack("MINT_GAS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLedger is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56397c35.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ledger() view returns(address)
func (crossBridge *CrossBridge) PackLedger() []byte {
	enc, err := crossBridge.abi.Pack("ledger")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLedger is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56397c35.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ledger() view returns(address)
func (crossBridge *CrossBridge) TryPackLedger() ([]byte, error) {
	return crossBridge.abi.Pack("ledger")
}

// UnpackLedger is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x56397c35.
//
// Solidity: function ledger() view returns(address)
func (crossBridge *CrossBridge) UnpackLedger(data []byte) (common.Address, error) {
	out, err := crossBridge.abi.Unpack("ledger", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf94b864.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mint(uint256 source, uint256 nonce, address token, address from, address to, uint256 amount) returns()
func (crossBridge *CrossBridge) PackMint(source *big.Int, nonce *big.Int, token common.Address, from common.Address, to common.Address, amount *big.Int) []byte {
	enc, err := crossBridge.abi.Pack("mint", source, nonce, token, from, to, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf94b864.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mint(uint256 source, uint256 nonce, address token, address from, address to, uint256 amount) returns()
func (crossBridge *CrossBridge) TryPackMint(source *big.Int, nonce *big.Int, token common.Address, from common.Address, to common.Address, amount *big.Int) ([]byte, error) {
	return crossBridge.abi.Pack("mint", source, nonce, token, from, to, amount)
}

// PackRelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x67ad9e57.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function relay(uint256 nonce, address token, address from, address to, uint256 amount) returns()
func (crossBridge *CrossBridge) PackRelay(nonce *big.Int, token common.Address, from common.Address, to common.Address, amount *big.Int) []byte {
	enc, err := crossBridge.abi.Pack("relay", nonce, token, from, to, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x67ad9e57.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function relay(uint256 nonce, address token, address from, address to, uint256 amount) returns()
func (crossBridge *CrossBridge) TryPackRelay(nonce *big.Int, token common.Address, from common.Address, to common.Address, amount *big.Int) ([]byte, error) {
	return crossBridge.abi.Pack("relay", nonce, token, from, to, amount)
}

// PackSend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3dc28cf1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function send(address token, address to, uint256 amount, uint256 destination) returns(uint256 nonce)
func (crossBridge *CrossBridge) PackSend(token common.Address, to common.Address, amount *big.Int, destination *big.Int) []byte {
	enc, err := crossBridge.abi.Pack("send", token, to, amount, destination)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3dc28cf1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function send(address token, address to, uint256 amount, uint256 destination) returns(uint256 nonce)
func (crossBridge *CrossBridge) TryPackSend(token common.Address, to common.Address, amount *big.Int, destination *big.Int) ([]byte, error) {
	return crossBridge.abi.Pack("send", token, to, amount, destination)
}

// UnpackSend is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3dc28cf1.
//
// Solidity: function send(address token, address to, uint256 amount, uint256 destination) returns(uint256 nonce)
func (crossBridge *CrossBridge) UnpackSend(data []byte) (*big.Int, error) {
	out, err := crossBridge.abi.Unpack("send", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackWaiting is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x082dc710.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function waiting(uint256 source, uint256 nonce) view returns(bytes32)
func (crossBridge *CrossBridge) PackWaiting(source *big.Int, nonce *big.Int) []byte {
	enc, err := crossBridge.abi.Pack("waiting", source, nonce)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWaiting is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x082dc710.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function waiting(uint256 source, uint256 nonce) view returns(bytes32)
func (crossBridge *CrossBridge) TryPackWaiting(source *big.Int, nonce *big.Int) ([]byte, error) {
	return crossBridge.abi.Pack("waiting", source, nonce)
}

// UnpackWaiting is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x082dc710.
//
// Solidity: function waiting(uint256 source, uint256 nonce) view returns(bytes32)
func (crossBridge *CrossBridge) UnpackWaiting(data []byte) ([32]byte, error) {
	out, err := crossBridge.abi.Unpack("waiting", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// CrossBridgeTransferMinted represents a TransferMinted event raised by the CrossBridge contract.
type CrossBridgeTransferMinted struct {
	Source *big.Int
	Nonce  *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const CrossBridgeTransferMintedEventName = "TransferMinted"

// ContractEventName returns the user-defined event name.
func (CrossBridgeTransferMinted) ContractEventName() string {
	return CrossBridgeTransferMintedEventName
}

// UnpackTransferMintedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TransferMinted(uint256 indexed source, uint256 indexed nonce)
func (crossBridge *CrossBridge) UnpackTransferMintedEvent(log *types.Log) (*CrossBridgeTransferMinted, error) {
	event := "TransferMinted"
	if len(log.Topics) == 0 || log.Topics[0] != crossBridge.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(CrossBridgeTransferMinted)
	if len(log.Data) > 0 {
		if err := crossBridge.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range crossBridge.abi.Events[event].Inputs {
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

// CrossBridgeTransferReceived represents a TransferReceived event raised by the CrossBridge contract.
type CrossBridgeTransferReceived struct {
	Token  common.Address
	From   common.Address
	To     common.Address
	Amount *big.Int
	Source *big.Int
	Nonce  *big.Int
	Minted bool
	Raw    *types.Log // Blockchain specific contextual infos
}

const CrossBridgeTransferReceivedEventName = "TransferReceived"

// ContractEventName returns the user-defined event name.
func (CrossBridgeTransferReceived) ContractEventName() string {
	return CrossBridgeTransferReceivedEventName
}

// UnpackTransferReceivedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TransferReceived(address indexed token, address indexed from, address indexed to, uint256 amount, uint256 source, uint256 nonce, bool minted)
func (crossBridge *CrossBridge) UnpackTransferReceivedEvent(log *types.Log) (*CrossBridgeTransferReceived, error) {
	event := "TransferReceived"
	if len(log.Topics) == 0 || log.Topics[0] != crossBridge.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(CrossBridgeTransferReceived)
	if len(log.Data) > 0 {
		if err := crossBridge.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range crossBridge.abi.Events[event].Inputs {
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

// CrossBridgeTransferSent represents a TransferSent event raised by the CrossBridge contract.
type CrossBridgeTransferSent struct {
	Token       common.Address
	From        common.Address
	To          common.Address
	Amount      *big.Int
	Destination *big.Int
	Nonce       *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const CrossBridgeTransferSentEventName = "TransferSent"

// ContractEventName returns the user-defined event name.
func (CrossBridgeTransferSent) ContractEventName() string {
	return CrossBridgeTransferSentEventName
}

// UnpackTransferSentEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TransferSent(address indexed token, address indexed from, address indexed to, uint256 amount, uint256 destination, uint256 nonce)
func (crossBridge *CrossBridge) UnpackTransferSentEvent(log *types.Log) (*CrossBridgeTransferSent, error) {
	event := "TransferSent"
	if len(log.Topics) == 0 || log.Topics[0] != crossBridge.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(CrossBridgeTransferSent)
	if len(log.Data) > 0 {
		if err := crossBridge.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range crossBridge.abi.Events[event].Inputs {
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
func (crossBridge *CrossBridge) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], crossBridge.abi.Errors["MintFailed"].ID.Bytes()[:4]) {
		return crossBridge.UnpackMintFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], crossBridge.abi.Errors["NotBridge"].ID.Bytes()[:4]) {
		return crossBridge.UnpackNotBridgeError(raw[4:])
	}
	if bytes.Equal(raw[:4], crossBridge.abi.Errors["NotMessenger"].ID.Bytes()[:4]) {
		return crossBridge.UnpackNotMessengerError(raw[4:])
	}
	if bytes.Equal(raw[:4], crossBridge.abi.Errors["NothingWaits"].ID.Bytes()[:4]) {
		return crossBridge.UnpackNothingWaitsError(raw[4:])
	}
	if bytes.Equal(raw[:4], crossBridge.abi.Errors["TooLittleGas"].ID.Bytes()[:4]) {
		return crossBridge.UnpackTooLittleGasError(raw[4:])
	}
	if bytes.Equal(raw[:4], crossBridge.abi.Errors["ZeroRecipient"].ID.Bytes()[:4]) {
		return crossBridge.UnpackZeroRecipientError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// CrossBridgeMintFailed represents a MintFailed error raised by the CrossBridge contract.
type CrossBridgeMintFailed struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MintFailed(address token)
func CrossBridgeMintFailedErrorID() common.Hash {
	return common.HexToHash("0xcc186f25f6a6b549c2d7135cdd108f26fbe64e4882847efd7f6daf5b871dd624")
}

// UnpackMintFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MintFailed(address token)
func (crossBridge *CrossBridge) UnpackMintFailedError(raw []byte) (*CrossBridgeMintFailed, error) {
	out := new(CrossBridgeMintFailed)
	if err := crossBridge.abi.UnpackIntoInterface(out, "MintFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CrossBridgeNotBridge represents a NotBridge error raised by the CrossBridge contract.
type CrossBridgeNotBridge struct {
	Sender common.Address
	Source *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotBridge(address sender, uint256 source)
func CrossBridgeNotBridgeErrorID() common.Hash {
	return common.HexToHash("0x7e4eb9d96ee6056819a20d1d6178f6231b3e360fa44c95ea51c4efa2650aa182")
}

// UnpackNotBridgeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotBridge(address sender, uint256 source)
func (crossBridge *CrossBridge) UnpackNotBridgeError(raw []byte) (*CrossBridgeNotBridge, error) {
	out := new(CrossBridgeNotBridge)
	if err := crossBridge.abi.UnpackIntoInterface(out, "NotBridge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CrossBridgeNotMessenger represents a NotMessenger error raised by the CrossBridge contract.
type CrossBridgeNotMessenger struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotMessenger(address caller)
func CrossBridgeNotMessengerErrorID() common.Hash {
	return common.HexToHash("0xca461485aa47f5eeffd41ae42f830ee3a5b680c7e71767cff8a4b3af144e32d6")
}

// UnpackNotMessengerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotMessenger(address caller)
func (crossBridge *CrossBridge) UnpackNotMessengerError(raw []byte) (*CrossBridgeNotMessenger, error) {
	out := new(CrossBridgeNotMessenger)
	if err := crossBridge.abi.UnpackIntoInterface(out, "NotMessenger", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CrossBridgeNothingWaits represents a NothingWaits error raised by the CrossBridge contract.
type CrossBridgeNothingWaits struct {
	Source *big.Int
	Nonce  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingWaits(uint256 source, uint256 nonce)
func CrossBridgeNothingWaitsErrorID() common.Hash {
	return common.HexToHash("0x4e5041919925d0325e19977eac8c7712255a0e1616d51d40bcf00e3fdbf05cf0")
}

// UnpackNothingWaitsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingWaits(uint256 source, uint256 nonce)
func (crossBridge *CrossBridge) UnpackNothingWaitsError(raw []byte) (*CrossBridgeNothingWaits, error) {
	out := new(CrossBridgeNothingWaits)
	if err := crossBridge.abi.UnpackIntoInterface(out, "NothingWaits", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CrossBridgeTooLittleGas represents a TooLittleGas error raised by the CrossBridge contract.
type CrossBridgeTooLittleGas struct {
	Left   *big.Int
	Wanted *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLittleGas(uint256 left, uint256 wanted)
func CrossBridgeTooLittleGasErrorID() common.Hash {
	return common.HexToHash("0x9ee5fcf0ddbbb3e81c9bbee4f1dfc659b266ce349bb8cfb6d04a8857e3cc9f93")
}

// UnpackTooLittleGasError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLittleGas(uint256 left, uint256 wanted)
func (crossBridge *CrossBridge) UnpackTooLittleGasError(raw []byte) (*CrossBridgeTooLittleGas, error) {
	out := new(CrossBridgeTooLittleGas)
	if err := crossBridge.abi.UnpackIntoInterface(out, "TooLittleGas", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CrossBridgeZeroRecipient represents a ZeroRecipient error raised by the CrossBridge contract.
type CrossBridgeZeroRecipient struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroRecipient()
func CrossBridgeZeroRecipientErrorID() common.Hash {
	return common.HexToHash("0xd27b44434400f41bccba90cdfad4d72c6c290b6d2304333570252b0a1dc90ded")
}

// UnpackZeroRecipientError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroRecipient()
func (crossBridge *CrossBridge) UnpackZeroRecipientError(raw []byte) (*CrossBridgeZeroRecipient, error) {
	out := new(CrossBridgeZeroRecipient)
	if err := crossBridge.abi.UnpackIntoInterface(out, "ZeroRecipient", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CrossLedgerMetaData contains all meta data concerning the CrossLedger contract.
var CrossLedgerMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"tree\",\"type\":\"bytes32\"}],\"name\":\"headOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"tree\",\"type\":\"bytes32\"}],\"name\":\"keepRoot\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"writer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"source\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"destination\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"kind\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"content\",\"type\":\"bytes32\"}],\"name\":\"leafOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"source\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"kind\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"content\",\"type\":\"bytes32\"}],\"name\":\"noteReceived\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"destination\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"kind\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"content\",\"type\":\"bytes32\"}],\"name\":\"noteSent\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"tree\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"name\":\"rootAt\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"writer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"source\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"destination\",\"type\":\"uint256\"}],\"name\":\"treeOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"tree\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"writer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"source\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"kind\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"content\",\"type\":\"bytes32\"}],\"name\":\"Received\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"tree\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"RootKept\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"writer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"destination\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"kind\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"content\",\"type\":\"bytes32\"}],\"name\":\"Sent\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"}],\"name\":\"OutOfOrder\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"}],\"name\":\"OwnRollup\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"TreeFull\",\"type\":\"error\"}]",
	ID:  "4cde9fc64b90a2d51ce8a6bbdcc6fc0a8a",
	Bin: "0x60808060405234601557610656908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c8063184584c0146102a85780633003b7f91461027157806340757a6a1461023b57806365c7d79d146102115780638103f0b5146101de578063e66301bd146101265763ea09bf8914610066575f80fd5b34610122576060600319360112610122576004356044356024354683146100f65790826100bd9261009a60209546336104ec565b5f525f855260405f209283549485946100b78385888846336103d0565b90610563565b50604051918252858201527ff2bd9035c55695fda44a8ef33d9e68aada14f50df7628e46c2b8e413f1391b5660403392a4604051908152f35b827f43acb481000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5f80fd5b34610122576080600319360112610122576024356004356044356064354683146100f6576101554684336104ec565b5f525f60205260405f2080548086036101af575061017b906100b78385884689336103d0565b5060405191825260208201527f20f0caae4c68e36fbd2b172a4dcbf350db463f7267de6470aeba876b33c6073260403392a4005b857f60881f92000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346101225760606003193601126101225760206102096101fc6102c6565b60443590602435906104ec565b604051908152f35b3461012257602060031936011261012257604061022f600435610472565b82519182526020820152f35b34610122576040600319360112610122576004355f52600160205260405f206024355f52602052602060405f2054604051908152f35b346101225760c060031936011261012257602061020961028f6102c6565b60a43590608435906064359060443590602435906103d0565b3461012257602060031936011261012257604061022f6004356102e9565b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361012257565b906102f382610472565b9190928284825f52600160205260405f20815f5260205260405f205461035b5750508084915f52600160205260405f20825f526020528360405f20557f6575f5aa964996506c6dbc3fa707fad58469006d288f3bd6c0069902b8b403e46020604051868152a3565b9450925050565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176103a357604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b9391949290946040519573ffffffffffffffffffffffffffffffffffffffff602088019616865260408701526060860152608085015260a084015260c083015260c0825261041f60e083610362565b61046c6021604051809360208201955f87525180918484015e81015f8382015203017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282610362565b51902090565b5f525f60205260405f209081545f9281905f915f905b6020821061049857505050509190565b909192956104d26001918883808616145f146104de57506104cb906104bf86858901610527565b90549060031b1c610610565b9780610610565b9392810191901c610488565b6104e791610610565b6104cb565b916040519173ffffffffffffffffffffffffffffffffffffffff6020840194168452604083015260608201526060815261046c608082610362565b60208210156105365701905f90565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b8054929163ffffffff8410156105e8575f845b6001808216146105c9575061058e9060018401610527565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff829392549160031b92831b921b1916179055600183019055565b916105df906104bf600184019360018701610527565b9160011c610576565b7fb48f2cf8000000000000000000000000000000000000000000000000000000005f5260045ffd5b906040519060208201927f01000000000000000000000000000000000000000000000000000000000000008452602183015260418201526041815261046c60618261036256",
}

// CrossLedger is an auto generated Go binding around an Ethereum contract.
type CrossLedger struct {
	abi abi.ABI
}

// NewCrossLedger creates a new instance of CrossLedger.
func NewCrossLedger() *CrossLedger {
	parsed, err := CrossLedgerMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &CrossLedger{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *CrossLedger) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackHeadOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65c7d79d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function headOf(bytes32 tree) view returns(uint256 count, bytes32 root)
func (crossLedger *CrossLedger) PackHeadOf(tree [32]byte) []byte {
	enc, err := crossLedger.abi.Pack("headOf", tree)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHeadOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65c7d79d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function headOf(bytes32 tree) view returns(uint256 count, bytes32 root)
func (crossLedger *CrossLedger) TryPackHeadOf(tree [32]byte) ([]byte, error) {
	return crossLedger.abi.Pack("headOf", tree)
}

// HeadOfOutput serves as a container for the return parameters of contract
// method HeadOf.
type HeadOfOutput struct {
	Count *big.Int
	Root  [32]byte
}

// UnpackHeadOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x65c7d79d.
//
// Solidity: function headOf(bytes32 tree) view returns(uint256 count, bytes32 root)
func (crossLedger *CrossLedger) UnpackHeadOf(data []byte) (HeadOfOutput, error) {
	out, err := crossLedger.abi.Unpack("headOf", data)
	outstruct := new(HeadOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Count = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Root = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	return *outstruct, nil
}

// PackKeepRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x184584c0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function keepRoot(bytes32 tree) returns(uint256 count, bytes32 root)
func (crossLedger *CrossLedger) PackKeepRoot(tree [32]byte) []byte {
	enc, err := crossLedger.abi.Pack("keepRoot", tree)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackKeepRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x184584c0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function keepRoot(bytes32 tree) returns(uint256 count, bytes32 root)
func (crossLedger *CrossLedger) TryPackKeepRoot(tree [32]byte) ([]byte, error) {
	return crossLedger.abi.Pack("keepRoot", tree)
}

// KeepRootOutput serves as a container for the return parameters of contract
// method KeepRoot.
type KeepRootOutput struct {
	Count *big.Int
	Root  [32]byte
}

// UnpackKeepRoot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x184584c0.
//
// Solidity: function keepRoot(bytes32 tree) returns(uint256 count, bytes32 root)
func (crossLedger *CrossLedger) UnpackKeepRoot(data []byte) (KeepRootOutput, error) {
	out, err := crossLedger.abi.Unpack("keepRoot", data)
	outstruct := new(KeepRootOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Count = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Root = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	return *outstruct, nil
}

// PackLeafOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3003b7f9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function leafOf(address writer, uint256 source, uint256 destination, uint256 nonce, bytes32 kind, bytes32 content) pure returns(bytes32)
func (crossLedger *CrossLedger) PackLeafOf(writer common.Address, source *big.Int, destination *big.Int, nonce *big.Int, kind [32]byte, content [32]byte) []byte {
	enc, err := crossLedger.abi.Pack("leafOf", writer, source, destination, nonce, kind, content)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLeafOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3003b7f9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function leafOf(address writer, uint256 source, uint256 destination, uint256 nonce, bytes32 kind, bytes32 content) pure returns(bytes32)
func (crossLedger *CrossLedger) TryPackLeafOf(writer common.Address, source *big.Int, destination *big.Int, nonce *big.Int, kind [32]byte, content [32]byte) ([]byte, error) {
	return crossLedger.abi.Pack("leafOf", writer, source, destination, nonce, kind, content)
}

// UnpackLeafOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3003b7f9.
//
// Solidity: function leafOf(address writer, uint256 source, uint256 destination, uint256 nonce, bytes32 kind, bytes32 content) pure returns(bytes32)
func (crossLedger *CrossLedger) UnpackLeafOf(data []byte) ([32]byte, error) {
	out, err := crossLedger.abi.Unpack("leafOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackNoteReceived is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe66301bd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function noteReceived(uint256 source, uint256 nonce, bytes32 kind, bytes32 content) returns()
func (crossLedger *CrossLedger) PackNoteReceived(source *big.Int, nonce *big.Int, kind [32]byte, content [32]byte) []byte {
	enc, err := crossLedger.abi.Pack("noteReceived", source, nonce, kind, content)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNoteReceived is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe66301bd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function noteReceived(uint256 source, uint256 nonce, bytes32 kind, bytes32 content) returns()
func (crossLedger *CrossLedger) TryPackNoteReceived(source *big.Int, nonce *big.Int, kind [32]byte, content [32]byte) ([]byte, error) {
	return crossLedger.abi.Pack("noteReceived", source, nonce, kind, content)
}

// PackNoteSent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea09bf89.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function noteSent(uint256 destination, bytes32 kind, bytes32 content) returns(uint256 nonce)
func (crossLedger *CrossLedger) PackNoteSent(destination *big.Int, kind [32]byte, content [32]byte) []byte {
	enc, err := crossLedger.abi.Pack("noteSent", destination, kind, content)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNoteSent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea09bf89.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function noteSent(uint256 destination, bytes32 kind, bytes32 content) returns(uint256 nonce)
func (crossLedger *CrossLedger) TryPackNoteSent(destination *big.Int, kind [32]byte, content [32]byte) ([]byte, error) {
	return crossLedger.abi.Pack("noteSent", destination, kind, content)
}

// UnpackNoteSent is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xea09bf89.
//
// Solidity: function noteSent(uint256 destination, bytes32 kind, bytes32 content) returns(uint256 nonce)
func (crossLedger *CrossLedger) UnpackNoteSent(data []byte) (*big.Int, error) {
	out, err := crossLedger.abi.Unpack("noteSent", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRootAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40757a6a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rootAt(bytes32 tree, uint256 count) view returns(bytes32)
func (crossLedger *CrossLedger) PackRootAt(tree [32]byte, count *big.Int) []byte {
	enc, err := crossLedger.abi.Pack("rootAt", tree, count)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRootAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40757a6a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rootAt(bytes32 tree, uint256 count) view returns(bytes32)
func (crossLedger *CrossLedger) TryPackRootAt(tree [32]byte, count *big.Int) ([]byte, error) {
	return crossLedger.abi.Pack("rootAt", tree, count)
}

// UnpackRootAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x40757a6a.
//
// Solidity: function rootAt(bytes32 tree, uint256 count) view returns(bytes32)
func (crossLedger *CrossLedger) UnpackRootAt(data []byte) ([32]byte, error) {
	out, err := crossLedger.abi.Unpack("rootAt", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackTreeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8103f0b5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function treeOf(address writer, uint256 source, uint256 destination) pure returns(bytes32 tree)
func (crossLedger *CrossLedger) PackTreeOf(writer common.Address, source *big.Int, destination *big.Int) []byte {
	enc, err := crossLedger.abi.Pack("treeOf", writer, source, destination)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTreeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8103f0b5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function treeOf(address writer, uint256 source, uint256 destination) pure returns(bytes32 tree)
func (crossLedger *CrossLedger) TryPackTreeOf(writer common.Address, source *big.Int, destination *big.Int) ([]byte, error) {
	return crossLedger.abi.Pack("treeOf", writer, source, destination)
}

// UnpackTreeOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8103f0b5.
//
// Solidity: function treeOf(address writer, uint256 source, uint256 destination) pure returns(bytes32 tree)
func (crossLedger *CrossLedger) UnpackTreeOf(data []byte) ([32]byte, error) {
	out, err := crossLedger.abi.Unpack("treeOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// CrossLedgerReceived represents a Received event raised by the CrossLedger contract.
type CrossLedgerReceived struct {
	Writer  common.Address
	Source  *big.Int
	Nonce   *big.Int
	Kind    [32]byte
	Content [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const CrossLedgerReceivedEventName = "Received"

// ContractEventName returns the user-defined event name.
func (CrossLedgerReceived) ContractEventName() string {
	return CrossLedgerReceivedEventName
}

// UnpackReceivedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Received(address indexed writer, uint256 indexed source, uint256 indexed nonce, bytes32 kind, bytes32 content)
func (crossLedger *CrossLedger) UnpackReceivedEvent(log *types.Log) (*CrossLedgerReceived, error) {
	event := "Received"
	if len(log.Topics) == 0 || log.Topics[0] != crossLedger.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(CrossLedgerReceived)
	if len(log.Data) > 0 {
		if err := crossLedger.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range crossLedger.abi.Events[event].Inputs {
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

// CrossLedgerRootKept represents a RootKept event raised by the CrossLedger contract.
type CrossLedgerRootKept struct {
	Tree  [32]byte
	Count *big.Int
	Root  [32]byte
	Raw   *types.Log // Blockchain specific contextual infos
}

const CrossLedgerRootKeptEventName = "RootKept"

// ContractEventName returns the user-defined event name.
func (CrossLedgerRootKept) ContractEventName() string {
	return CrossLedgerRootKeptEventName
}

// UnpackRootKeptEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RootKept(bytes32 indexed tree, uint256 indexed count, bytes32 root)
func (crossLedger *CrossLedger) UnpackRootKeptEvent(log *types.Log) (*CrossLedgerRootKept, error) {
	event := "RootKept"
	if len(log.Topics) == 0 || log.Topics[0] != crossLedger.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(CrossLedgerRootKept)
	if len(log.Data) > 0 {
		if err := crossLedger.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range crossLedger.abi.Events[event].Inputs {
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

// CrossLedgerSent represents a Sent event raised by the CrossLedger contract.
type CrossLedgerSent struct {
	Writer      common.Address
	Destination *big.Int
	Nonce       *big.Int
	Kind        [32]byte
	Content     [32]byte
	Raw         *types.Log // Blockchain specific contextual infos
}

const CrossLedgerSentEventName = "Sent"

// ContractEventName returns the user-defined event name.
func (CrossLedgerSent) ContractEventName() string {
	return CrossLedgerSentEventName
}

// UnpackSentEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Sent(address indexed writer, uint256 indexed destination, uint256 indexed nonce, bytes32 kind, bytes32 content)
func (crossLedger *CrossLedger) UnpackSentEvent(log *types.Log) (*CrossLedgerSent, error) {
	event := "Sent"
	if len(log.Topics) == 0 || log.Topics[0] != crossLedger.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(CrossLedgerSent)
	if len(log.Data) > 0 {
		if err := crossLedger.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range crossLedger.abi.Events[event].Inputs {
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
func (crossLedger *CrossLedger) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], crossLedger.abi.Errors["OutOfOrder"].ID.Bytes()[:4]) {
		return crossLedger.UnpackOutOfOrderError(raw[4:])
	}
	if bytes.Equal(raw[:4], crossLedger.abi.Errors["OwnRollup"].ID.Bytes()[:4]) {
		return crossLedger.UnpackOwnRollupError(raw[4:])
	}
	if bytes.Equal(raw[:4], crossLedger.abi.Errors["TreeFull"].ID.Bytes()[:4]) {
		return crossLedger.UnpackTreeFullError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// CrossLedgerOutOfOrder represents a OutOfOrder error raised by the CrossLedger contract.
type CrossLedgerOutOfOrder struct {
	Nonce    *big.Int
	Expected *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OutOfOrder(uint256 nonce, uint256 expected)
func CrossLedgerOutOfOrderErrorID() common.Hash {
	return common.HexToHash("0x60881f92f894f9cac02111a17ca678104198ae40f5d1d98db351afd8cedb95f7")
}

// UnpackOutOfOrderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OutOfOrder(uint256 nonce, uint256 expected)
func (crossLedger *CrossLedger) UnpackOutOfOrderError(raw []byte) (*CrossLedgerOutOfOrder, error) {
	out := new(CrossLedgerOutOfOrder)
	if err := crossLedger.abi.UnpackIntoInterface(out, "OutOfOrder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CrossLedgerOwnRollup represents a OwnRollup error raised by the CrossLedger contract.
type CrossLedgerOwnRollup struct {
	ChainId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnRollup(uint256 chainId)
func CrossLedgerOwnRollupErrorID() common.Hash {
	return common.HexToHash("0x43acb481ffb6ca5a091b9eb679639ead72915eb907065b28fd991cd31111c87a")
}

// UnpackOwnRollupError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnRollup(uint256 chainId)
func (crossLedger *CrossLedger) UnpackOwnRollupError(raw []byte) (*CrossLedgerOwnRollup, error) {
	out := new(CrossLedgerOwnRollup)
	if err := crossLedger.abi.UnpackIntoInterface(out, "OwnRollup", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CrossLedgerTreeFull represents a TreeFull error raised by the CrossLedger contract.
type CrossLedgerTreeFull struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TreeFull()
func CrossLedgerTreeFullErrorID() common.Hash {
	return common.HexToHash("0xb48f2cf87f681f6e5e1953ff9a9b61fc72b38e92ba42ee8900d78f5e0dfa0e8a")
}

// UnpackTreeFullError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TreeFull()
func (crossLedger *CrossLedger) UnpackTreeFullError(raw []byte) (*CrossLedgerTreeFull, error) {
	out := new(CrossLedgerTreeFull)
	if err := crossLedger.abi.UnpackIntoInterface(out, "TreeFull", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CrossTokenMetaData contains all meta data concerning the CrossToken contract.
var CrossTokenMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name_\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"symbol_\",\"type\":\"string\"},{\"internalType\":\"address\",\"name\":\"bridge_\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"home\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"supply\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"allowance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"bridge\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"crosschainBurn\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"crosschainMint\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"decimals\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transfer\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"CrosschainBurn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"CrosschainMint\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"allowance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientAllowance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSpender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotBridge\",\"type\":\"error\"}]",
	ID:  "e327e38835ba59899b7b50e956a44f6287",
	Bin: "0x60a0604052346103fb57610f5e80380380610019816103ff565b92833981019060c0818303126103fb5780516001600160401b0381116103fb5782610045918301610424565b602082015190926001600160401b0382116103fb57610065918301610424565b61007160408301610475565b60608301519160a061008560808601610475565b940151855190956001600160401b0382116102fe5760035490600182811c921680156103f1575b60208310146102e05781601f849311610383575b50602090601f831160011461031d575f92610312575b50508160011b915f199060031b1c1916176003555b8051906001600160401b0382116102fe5760045490600182811c921680156102f4575b60208310146102e05781601f849311610272575b50602090601f831160011461020c575f92610201575b50508160011b915f199060031b1c1916176004555b6080524614610175575b604051610ad4908161048a823960805181818160d701526109e80152f35b6001600160a01b03169081156101ee57600254908082018092116101da5760207fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef915f9360025584845283825260408420818154019055604051908152a35f80610157565b634e487b7160e01b5f52601160045260245ffd5b63ec442f0560e01b5f525f60045260245ffd5b015190505f80610138565b60045f9081528281209350601f198516905b81811061025a5750908460019594939210610242575b505050811b0160045561014d565b01515f1960f88460031b161c191690555f8080610234565b9293602060018192878601518155019501930161021e565b60045f529091507f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b601f840160051c810191602085106102d6575b90601f859493920160051c01905b8181106102c85750610122565b5f81558493506001016102bb565b90915081906102ad565b634e487b7160e01b5f52602260045260245ffd5b91607f169161010e565b634e487b7160e01b5f52604160045260245ffd5b015190505f806100d6565b60035f9081528281209350601f198516905b81811061036b5750908460019594939210610353575b505050811b016003556100eb565b01515f1960f88460031b161c191690555f8080610345565b9293602060018192878601518155019501930161032f565b60035f529091507fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b601f840160051c810191602085106103e7575b90601f859493920160051c01905b8181106103d957506100c0565b5f81558493506001016103cc565b90915081906103be565b91607f16916100ac565b5f80fd5b6040519190601f01601f191682016001600160401b038111838210176102fe57604052565b81601f820112156103fb578051906001600160401b0382116102fe57610453601f8301601f19166020016103ff565b92828452602083830101116103fb57815f9260208093018386015e8301015290565b51906001600160a01b03821682036103fb5756fe6080806040526004361015610012575f80fd5b5f3560e01c90816301ffc9a7146108ad5750806306fdde03146107d3578063095ea7b31461074457806318160ddd1461072757806318bf50771461061157806323b872dd1461049b5780632b8c49e314610378578063313ce5671461035d57806370a082311461031957806395d89b411461019e578063a9059cbb1461016d578063dd62ed3e146100ff5763e78cea92146100ab575f80fd5b346100fb575f6003193601126100fb57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5f80fd5b346100fb5760406003193601126100fb57610118610975565b73ffffffffffffffffffffffffffffffffffffffff610135610998565b91165f52600160205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f52602052602060405f2054604051908152f35b346100fb5760406003193601126100fb57610193610189610975565b6024359033610a3c565b602060405160018152f35b346100fb575f6003193601126100fb576040515f600454908160011c6001831692831561030f575b6020821084146102e25781855284939081156102a05750600114610244575b5003601f01601f191681019067ffffffffffffffff821181831017610217576102138291826040528261094b565b0390f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60045f90815291507f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b5b8183106102845750508101602001601f196101e5565b602091935080600191548385880101520191019091839261026e565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660208581019190915291151560051b84019091019150601f1990506101e5565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b90607f16906101c6565b346100fb5760206003193601126100fb5773ffffffffffffffffffffffffffffffffffffffff610347610975565b165f525f602052602060405f2054604051908152f35b346100fb575f6003193601126100fb57602060405160128152f35b346100fb5760406003193601126100fb57610391610975565b73ffffffffffffffffffffffffffffffffffffffff602435916103b3336109bb565b16801561046f57805f525f6020528160405f205481811061043d57825f525f6020520360405f205581600254036002555f817fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef6020604051868152a36040519182527fb90795a66650155983e242cac3e1ac1a4dc26f8ed2987f3ce416a34e00111fd460203393a3005b827fe450d38c000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b7f96c6fd1e000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b346100fb5760606003193601126100fb576104b4610975565b6104bc610998565b6044359073ffffffffffffffffffffffffffffffffffffffff831692835f52600160205260405f2073ffffffffffffffffffffffffffffffffffffffff33165f5260205260405f20547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8110610538575b506101939350610a3c565b8381106105dd5784156105b157331561058557610193945f52600160205260405f2073ffffffffffffffffffffffffffffffffffffffff33165f526020528360405f20910390558461052d565b7f94280d62000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b7fe602df05000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b83907ffb8f41b2000000000000000000000000000000000000000000000000000000005f523360045260245260445260645ffd5b346100fb5760406003193601126100fb5761062a610975565b73ffffffffffffffffffffffffffffffffffffffff6024359161064c336109bb565b1680156106fb576002548281018091116106ce57600255805f525f60205260405f20828154019055805f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef6020604051868152a36040519182527fde22baff038e3a3e08407cbdf617deed74e869a7ba517df611e33131c6e6ea0460203393a3005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7fec442f05000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b346100fb575f6003193601126100fb576020600254604051908152f35b346100fb5760406003193601126100fb5761075d610975565b6024359033156105b15773ffffffffffffffffffffffffffffffffffffffff1690811561058557335f52600160205260405f20825f526020528060405f20556040519081527f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560203392a3602060405160018152f35b346100fb575f6003193601126100fb576040515f600354908160011c600183169283156108a3575b6020821084146102e25781855284939081156102a05750600114610847575003601f01601f191681019067ffffffffffffffff821181831017610217576102138291826040528261094b565b60035f90815291507fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b5b8183106108875750508101602001601f196101e5565b6020919350806001915483858801015201910190918392610871565b90607f16906107fb565b346100fb5760206003193601126100fb57600435907fffffffff0000000000000000000000000000000000000000000000000000000082168092036100fb57817f333319940000000000000000000000000000000000000000000000000000000060209314908115610921575b5015158152f35b7f01ffc9a7000000000000000000000000000000000000000000000000000000009150148361091a565b601f19601f602060409481855280519182918282880152018686015e5f8582860101520116010190565b6004359073ffffffffffffffffffffffffffffffffffffffff821682036100fb57565b6024359073ffffffffffffffffffffffffffffffffffffffff821682036100fb57565b73ffffffffffffffffffffffffffffffffffffffff1673ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168103610a115750565b7ff91b419e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff1690811561046f5773ffffffffffffffffffffffffffffffffffffffff169182156106fb57815f525f60205260405f205481811061043d57817fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef92602092855f525f84520360405f2055845f525f825260405f20818154019055604051908152a356",
}

// CrossToken is an auto generated Go binding around an Ethereum contract.
type CrossToken struct {
	abi abi.ABI
}

// NewCrossToken creates a new instance of CrossToken.
func NewCrossToken() *CrossToken {
	parsed, err := CrossTokenMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &CrossToken{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *CrossToken) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(string name_, string symbol_, address bridge_, uint256 home, address holder, uint256 supply) returns()
func (crossToken *CrossToken) PackConstructor(name_ string, symbol_ string, bridge_ common.Address, home *big.Int, holder common.Address, supply *big.Int) []byte {
	enc, err := crossToken.abi.Pack("", name_, symbol_, bridge_, home, holder, supply)
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
func (crossToken *CrossToken) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := crossToken.abi.Pack("allowance", owner, spender)
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
func (crossToken *CrossToken) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return crossToken.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (crossToken *CrossToken) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := crossToken.abi.Unpack("allowance", data)
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
func (crossToken *CrossToken) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := crossToken.abi.Pack("approve", spender, value)
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
func (crossToken *CrossToken) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return crossToken.abi.Pack("approve", spender, value)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (crossToken *CrossToken) UnpackApprove(data []byte) (bool, error) {
	out, err := crossToken.abi.Unpack("approve", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (crossToken *CrossToken) PackBalanceOf(account common.Address) []byte {
	enc, err := crossToken.abi.Pack("balanceOf", account)
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
func (crossToken *CrossToken) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return crossToken.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (crossToken *CrossToken) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := crossToken.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBridge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe78cea92.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bridge() view returns(address)
func (crossToken *CrossToken) PackBridge() []byte {
	enc, err := crossToken.abi.Pack("bridge")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBridge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe78cea92.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bridge() view returns(address)
func (crossToken *CrossToken) TryPackBridge() ([]byte, error) {
	return crossToken.abi.Pack("bridge")
}

// UnpackBridge is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe78cea92.
//
// Solidity: function bridge() view returns(address)
func (crossToken *CrossToken) UnpackBridge(data []byte) (common.Address, error) {
	out, err := crossToken.abi.Unpack("bridge", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCrosschainBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b8c49e3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function crosschainBurn(address from, uint256 value) returns()
func (crossToken *CrossToken) PackCrosschainBurn(from common.Address, value *big.Int) []byte {
	enc, err := crossToken.abi.Pack("crosschainBurn", from, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCrosschainBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b8c49e3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function crosschainBurn(address from, uint256 value) returns()
func (crossToken *CrossToken) TryPackCrosschainBurn(from common.Address, value *big.Int) ([]byte, error) {
	return crossToken.abi.Pack("crosschainBurn", from, value)
}

// PackCrosschainMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18bf5077.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function crosschainMint(address to, uint256 value) returns()
func (crossToken *CrossToken) PackCrosschainMint(to common.Address, value *big.Int) []byte {
	enc, err := crossToken.abi.Pack("crosschainMint", to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCrosschainMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18bf5077.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function crosschainMint(address to, uint256 value) returns()
func (crossToken *CrossToken) TryPackCrosschainMint(to common.Address, value *big.Int) ([]byte, error) {
	return crossToken.abi.Pack("crosschainMint", to, value)
}

// PackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decimals() view returns(uint8)
func (crossToken *CrossToken) PackDecimals() []byte {
	enc, err := crossToken.abi.Pack("decimals")
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
func (crossToken *CrossToken) TryPackDecimals() ([]byte, error) {
	return crossToken.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (crossToken *CrossToken) UnpackDecimals(data []byte) (uint8, error) {
	out, err := crossToken.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (crossToken *CrossToken) PackName() []byte {
	enc, err := crossToken.abi.Pack("name")
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
func (crossToken *CrossToken) TryPackName() ([]byte, error) {
	return crossToken.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (crossToken *CrossToken) UnpackName(data []byte) (string, error) {
	out, err := crossToken.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (crossToken *CrossToken) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := crossToken.abi.Pack("supportsInterface", interfaceId)
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
func (crossToken *CrossToken) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return crossToken.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (crossToken *CrossToken) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := crossToken.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (crossToken *CrossToken) PackSymbol() []byte {
	enc, err := crossToken.abi.Pack("symbol")
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
func (crossToken *CrossToken) TryPackSymbol() ([]byte, error) {
	return crossToken.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (crossToken *CrossToken) UnpackSymbol(data []byte) (string, error) {
	out, err := crossToken.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply() view returns(uint256)
func (crossToken *CrossToken) PackTotalSupply() []byte {
	enc, err := crossToken.abi.Pack("totalSupply")
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
func (crossToken *CrossToken) TryPackTotalSupply() ([]byte, error) {
	return crossToken.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (crossToken *CrossToken) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := crossToken.abi.Unpack("totalSupply", data)
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
func (crossToken *CrossToken) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := crossToken.abi.Pack("transfer", to, value)
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
func (crossToken *CrossToken) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return crossToken.abi.Pack("transfer", to, value)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (crossToken *CrossToken) UnpackTransfer(data []byte) (bool, error) {
	out, err := crossToken.abi.Unpack("transfer", data)
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
func (crossToken *CrossToken) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := crossToken.abi.Pack("transferFrom", from, to, value)
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
func (crossToken *CrossToken) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return crossToken.abi.Pack("transferFrom", from, to, value)
}

// UnpackTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (crossToken *CrossToken) UnpackTransferFrom(data []byte) (bool, error) {
	out, err := crossToken.abi.Unpack("transferFrom", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// CrossTokenApproval represents a Approval event raised by the CrossToken contract.
type CrossTokenApproval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const CrossTokenApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (CrossTokenApproval) ContractEventName() string {
	return CrossTokenApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (crossToken *CrossToken) UnpackApprovalEvent(log *types.Log) (*CrossTokenApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 || log.Topics[0] != crossToken.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(CrossTokenApproval)
	if len(log.Data) > 0 {
		if err := crossToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range crossToken.abi.Events[event].Inputs {
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

// CrossTokenCrosschainBurn represents a CrosschainBurn event raised by the CrossToken contract.
type CrossTokenCrosschainBurn struct {
	From   common.Address
	Amount *big.Int
	Sender common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const CrossTokenCrosschainBurnEventName = "CrosschainBurn"

// ContractEventName returns the user-defined event name.
func (CrossTokenCrosschainBurn) ContractEventName() string {
	return CrossTokenCrosschainBurnEventName
}

// UnpackCrosschainBurnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CrosschainBurn(address indexed from, uint256 amount, address indexed sender)
func (crossToken *CrossToken) UnpackCrosschainBurnEvent(log *types.Log) (*CrossTokenCrosschainBurn, error) {
	event := "CrosschainBurn"
	if len(log.Topics) == 0 || log.Topics[0] != crossToken.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(CrossTokenCrosschainBurn)
	if len(log.Data) > 0 {
		if err := crossToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range crossToken.abi.Events[event].Inputs {
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

// CrossTokenCrosschainMint represents a CrosschainMint event raised by the CrossToken contract.
type CrossTokenCrosschainMint struct {
	To     common.Address
	Amount *big.Int
	Sender common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const CrossTokenCrosschainMintEventName = "CrosschainMint"

// ContractEventName returns the user-defined event name.
func (CrossTokenCrosschainMint) ContractEventName() string {
	return CrossTokenCrosschainMintEventName
}

// UnpackCrosschainMintEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CrosschainMint(address indexed to, uint256 amount, address indexed sender)
func (crossToken *CrossToken) UnpackCrosschainMintEvent(log *types.Log) (*CrossTokenCrosschainMint, error) {
	event := "CrosschainMint"
	if len(log.Topics) == 0 || log.Topics[0] != crossToken.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(CrossTokenCrosschainMint)
	if len(log.Data) > 0 {
		if err := crossToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range crossToken.abi.Events[event].Inputs {
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

// CrossTokenTransfer represents a Transfer event raised by the CrossToken contract.
type CrossTokenTransfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const CrossTokenTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (CrossTokenTransfer) ContractEventName() string {
	return CrossTokenTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (crossToken *CrossToken) UnpackTransferEvent(log *types.Log) (*CrossTokenTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 || log.Topics[0] != crossToken.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(CrossTokenTransfer)
	if len(log.Data) > 0 {
		if err := crossToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range crossToken.abi.Events[event].Inputs {
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
func (crossToken *CrossToken) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], crossToken.abi.Errors["ERC20InsufficientAllowance"].ID.Bytes()[:4]) {
		return crossToken.UnpackERC20InsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], crossToken.abi.Errors["ERC20InsufficientBalance"].ID.Bytes()[:4]) {
		return crossToken.UnpackERC20InsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], crossToken.abi.Errors["ERC20InvalidApprover"].ID.Bytes()[:4]) {
		return crossToken.UnpackERC20InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], crossToken.abi.Errors["ERC20InvalidReceiver"].ID.Bytes()[:4]) {
		return crossToken.UnpackERC20InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], crossToken.abi.Errors["ERC20InvalidSender"].ID.Bytes()[:4]) {
		return crossToken.UnpackERC20InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], crossToken.abi.Errors["ERC20InvalidSpender"].ID.Bytes()[:4]) {
		return crossToken.UnpackERC20InvalidSpenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], crossToken.abi.Errors["NotBridge"].ID.Bytes()[:4]) {
		return crossToken.UnpackNotBridgeError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// CrossTokenERC20InsufficientAllowance represents a ERC20InsufficientAllowance error raised by the CrossToken contract.
type CrossTokenERC20InsufficientAllowance struct {
	Spender   common.Address
	Allowance *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func CrossTokenERC20InsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0xfb8f41b23e99d2101d86da76cdfa87dd51c82ed07d3cb62cbc473e469dbc75c3")
}

// UnpackERC20InsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func (crossToken *CrossToken) UnpackERC20InsufficientAllowanceError(raw []byte) (*CrossTokenERC20InsufficientAllowance, error) {
	out := new(CrossTokenERC20InsufficientAllowance)
	if err := crossToken.abi.UnpackIntoInterface(out, "ERC20InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CrossTokenERC20InsufficientBalance represents a ERC20InsufficientBalance error raised by the CrossToken contract.
type CrossTokenERC20InsufficientBalance struct {
	Sender  common.Address
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func CrossTokenERC20InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xe450d38cd8d9f7d95077d567d60ed49c7254716e6ad08fc9872816c97e0ffec6")
}

// UnpackERC20InsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func (crossToken *CrossToken) UnpackERC20InsufficientBalanceError(raw []byte) (*CrossTokenERC20InsufficientBalance, error) {
	out := new(CrossTokenERC20InsufficientBalance)
	if err := crossToken.abi.UnpackIntoInterface(out, "ERC20InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CrossTokenERC20InvalidApprover represents a ERC20InvalidApprover error raised by the CrossToken contract.
type CrossTokenERC20InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidApprover(address approver)
func CrossTokenERC20InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xe602df05cc75712490294c6c104ab7c17f4030363910a7a2626411c6d3118847")
}

// UnpackERC20InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidApprover(address approver)
func (crossToken *CrossToken) UnpackERC20InvalidApproverError(raw []byte) (*CrossTokenERC20InvalidApprover, error) {
	out := new(CrossTokenERC20InvalidApprover)
	if err := crossToken.abi.UnpackIntoInterface(out, "ERC20InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CrossTokenERC20InvalidReceiver represents a ERC20InvalidReceiver error raised by the CrossToken contract.
type CrossTokenERC20InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func CrossTokenERC20InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0xec442f055133b72f3b2f9f0bb351c406b178527de2040a7d1feb4e058771f613")
}

// UnpackERC20InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func (crossToken *CrossToken) UnpackERC20InvalidReceiverError(raw []byte) (*CrossTokenERC20InvalidReceiver, error) {
	out := new(CrossTokenERC20InvalidReceiver)
	if err := crossToken.abi.UnpackIntoInterface(out, "ERC20InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CrossTokenERC20InvalidSender represents a ERC20InvalidSender error raised by the CrossToken contract.
type CrossTokenERC20InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSender(address sender)
func CrossTokenERC20InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x96c6fd1edd0cd6ef7ff0ecc0facdf53148dc0048b57fe58af65755250a7a96bd")
}

// UnpackERC20InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSender(address sender)
func (crossToken *CrossToken) UnpackERC20InvalidSenderError(raw []byte) (*CrossTokenERC20InvalidSender, error) {
	out := new(CrossTokenERC20InvalidSender)
	if err := crossToken.abi.UnpackIntoInterface(out, "ERC20InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CrossTokenERC20InvalidSpender represents a ERC20InvalidSpender error raised by the CrossToken contract.
type CrossTokenERC20InvalidSpender struct {
	Spender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSpender(address spender)
func CrossTokenERC20InvalidSpenderErrorID() common.Hash {
	return common.HexToHash("0x94280d62c347d8d9f4d59a76ea321452406db88df38e0c9da304f58b57b373a2")
}

// UnpackERC20InvalidSpenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSpender(address spender)
func (crossToken *CrossToken) UnpackERC20InvalidSpenderError(raw []byte) (*CrossTokenERC20InvalidSpender, error) {
	out := new(CrossTokenERC20InvalidSpender)
	if err := crossToken.abi.UnpackIntoInterface(out, "ERC20InvalidSpender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CrossTokenNotBridge represents a NotBridge error raised by the CrossToken contract.
type CrossTokenNotBridge struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotBridge(address caller)
func CrossTokenNotBridgeErrorID() common.Hash {
	return common.HexToHash("0xf91b419eec7695fa42b5ad5608bd2123ca602e47c2af990b92c08729cdb5d69e")
}

// UnpackNotBridgeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotBridge(address caller)
func (crossToken *CrossToken) UnpackNotBridgeError(raw []byte) (*CrossTokenNotBridge, error) {
	out := new(CrossTokenNotBridge)
	if err := crossToken.abi.UnpackIntoInterface(out, "NotBridge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

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

// Grid is an auto generated low-level Go binding around an user-defined struct.
type Grid struct {
	Genesis      uint64
	EpochSeconds uint64
	Epochs       uint64
	Freeze       uint64
}

// ILatencyBoardRow is an auto generated low-level Go binding around an user-defined struct.
type ILatencyBoardRow struct {
	Sequencer uint32
	Rtts      []byte
	Details   [32]byte
	R         [32]byte
	Vs        [32]byte
}

// ILeaderScheduleSchedule is an auto generated low-level Go binding around an user-defined struct.
type ILeaderScheduleSchedule struct {
	Source   uint8
	Worst    uint16
	Salt     uint8
	MembersA []uint32
	MembersB []uint32
	LeadersA []uint32
	LeadersB []uint32
}

// IProposerRegistryEvidence is an auto generated low-level Go binding around an user-defined struct.
type IProposerRegistryEvidence struct {
	Timestamp      uint64
	StateSlot      uint64
	SlotBranch     [][32]byte
	Chunk          [32]byte
	ProposerBranch [][32]byte
	PubkeyRoot     [32]byte
	PubkeyBranch   [][32]byte
}

// ISequencerRegistrySequencer is an auto generated low-level Go binding around an user-defined struct.
type ISequencerRegistrySequencer struct {
	Owner          common.Address
	Bond           *big.Int
	MeasurementKey common.Address
	Rollup         uint64
	WithdrawableAt uint64
	Card           [32]byte
	Admitted       bool
}

// Layout is an auto generated low-level Go binding around an user-defined struct.
type Layout struct {
	Proposers uint64
	Pubkeys   uint64
	Finalized uint64
	Randao    uint64
}

// BeaconForksMetaData contains all meta data concerning the BeaconForks contract.
var BeaconForksMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"governance_\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"beaconGenesis_\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"slotSeconds_\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"from\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"proposers\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"pubkeys\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"finalized\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"randao\",\"type\":\"uint64\"}],\"internalType\":\"structLayout\",\"name\":\"layout\",\"type\":\"tuple\"}],\"name\":\"append\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"beaconGenesis\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"governance\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"}],\"name\":\"layoutOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"proposers\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"pubkeys\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"finalized\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"randao\",\"type\":\"uint64\"}],\"internalType\":\"structLayout\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"slotSeconds\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"}],\"name\":\"timeOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"from\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"proposers\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"pubkeys\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"finalized\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"randao\",\"type\":\"uint64\"}],\"indexed\":false,\"internalType\":\"structLayout\",\"name\":\"layout\",\"type\":\"tuple\"}],\"name\":\"ForkAppended\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"InvalidConfig\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidFork\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotGovernance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timestamp\",\"type\":\"uint256\"}],\"name\":\"UnknownFork\",\"type\":\"error\"}]",
	ID:  "2661746b8af5acafcf57093eeb0530753d",
	Bin: "0x60e0346100df57601f6109f838819003918201601f19168301916001600160401b038311848410176100e3578084926060946040528339810103126100df578051906001600160a01b0382168083036100df5761006a6040610063602085016100f7565b93016100f7565b901580156100ce575b6100bf5760c05260a0526080526040516108ec908161010c8239608051818181610154015261022b015260a0518181816101980152610781015260c05181818161010401526107450152f35b6306b7c75960e31b5f5260045ffd5b506001600160401b03811615610073565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160401b03821682036100df5756fe60806040526004361015610011575f80fd5b5f3560e01c80630944dd77146101bc57806328aca153146101785780635aa6e675146101285780636738bc6a146100e4578063843651f0146100b95763fdaf032c1461005b575f80fd5b346100b55760206003193601126100b557608061007e610079610638565b6107ae565b67ffffffffffffffff6060604051928281511684528260208201511660208501528260408201511660408501520151166060820152f35b5f80fd5b346100b55760206003193601126100b55760206100dc6100d7610638565b610730565b604051908152f35b346100b5575f6003193601126100b557602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100b5575f6003193601126100b557602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100b5575f6003193601126100b557602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100b55760c06003193601126100b5576101d5610638565b60243567ffffffffffffffff81168091036100b55760807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbc3601126100b55773ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016330361060c575f54908115801561058a575b60443567ffffffffffffffff8116908181036100b5575015159081610569575b81610548575b81610527575b1590811561051e575b50801561050a575b6104e25760405192606084019084821067ffffffffffffffff8311176104b55767ffffffffffffffff91604052169081845260208401928184526102dc610710565b906102e561064f565b82526102ef610666565b60208301526102fc61067d565b6040830152610309610694565b606083015260408601918252680100000000000000008110156104b55780600161033592015f556106ab565b9590956104895751855494517fffffffffffffffffffffffffffffffff0000000000000000000000000000000090951667ffffffffffffffff91821617604095861b6fffffffffffffffff0000000000000000908116919091178755915180516020808301518389015160609094015190891b9095169184169190911760809290921b77ffffffffffffffff00000000000000000000000000000000169190911760c093841b7fffffffffffffffff00000000000000000000000000000000000000000000000016176001909701969096559351928352938201527fdd1d0a463372ab1e50344fc0e51f6e9d05da4a86060c478abe1c5eab6dd87135929161043b61064f565b16604082015267ffffffffffffffff610452610666565b16606082015267ffffffffffffffff61046961067d565b16608082015267ffffffffffffffff610480610694565b1660a0820152a1005b7f4e487b71000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7fea03b6eb000000000000000000000000000000000000000000000000000000005f5260045ffd5b5067ffffffffffffffff831681111561029a565b90501584610292565b905060a43567ffffffffffffffff8116908181036100b55750151590610289565b905060843567ffffffffffffffff8116908181036100b55750151590610283565b905060643567ffffffffffffffff8116908181036100b5575015159061027d565b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82018281116105df576105c767ffffffffffffffff916106ab565b505460401c1667ffffffffffffffff8416101561025d565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7f988d1f03000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b6004359067ffffffffffffffff821682036100b557565b6044359067ffffffffffffffff821682036100b557565b6064359067ffffffffffffffff821682036100b557565b6084359067ffffffffffffffff821682036100b557565b60a4359067ffffffffffffffff821682036100b557565b5f548110156106e3575f80805260019190911b7f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e5630191565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b604051906080820182811067ffffffffffffffff8211176104b557604052565b67ffffffffffffffff1667ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016908181029181830414901517156105df5767ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169081018091116105df5790565b6107d5906107ba610710565b5f81525f60208201525f60408201525f606082015250610730565b905f54805b61080b575b827f893b92b0000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81018181116105df5761083e906106ab565b50805467ffffffffffffffff8160401c168510156108e55767ffffffffffffffff16841015610896575080156105df577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff01806107da565b9192505060016108a4610710565b91015467ffffffffffffffff8116825267ffffffffffffffff8160401c16602083015267ffffffffffffffff8160801c16604083015260c01c606082015290565b50506107df56",
}

// BeaconForks is an auto generated Go binding around an Ethereum contract.
type BeaconForks struct {
	abi abi.ABI
}

// NewBeaconForks creates a new instance of BeaconForks.
func NewBeaconForks() *BeaconForks {
	parsed, err := BeaconForksMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &BeaconForks{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *BeaconForks) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address governance_, uint64 beaconGenesis_, uint64 slotSeconds_) returns()
func (beaconForks *BeaconForks) PackConstructor(governance_ common.Address, beaconGenesis_ uint64, slotSeconds_ uint64) []byte {
	enc, err := beaconForks.abi.Pack("", governance_, beaconGenesis_, slotSeconds_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAppend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0944dd77.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function append(uint64 from, uint64 until, (uint64,uint64,uint64,uint64) layout) returns()
func (beaconForks *BeaconForks) PackAppend(from uint64, until uint64, layout Layout) []byte {
	enc, err := beaconForks.abi.Pack("append", from, until, layout)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAppend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0944dd77.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function append(uint64 from, uint64 until, (uint64,uint64,uint64,uint64) layout) returns()
func (beaconForks *BeaconForks) TryPackAppend(from uint64, until uint64, layout Layout) ([]byte, error) {
	return beaconForks.abi.Pack("append", from, until, layout)
}

// PackBeaconGenesis is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28aca153.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function beaconGenesis() view returns(uint64)
func (beaconForks *BeaconForks) PackBeaconGenesis() []byte {
	enc, err := beaconForks.abi.Pack("beaconGenesis")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBeaconGenesis is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28aca153.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function beaconGenesis() view returns(uint64)
func (beaconForks *BeaconForks) TryPackBeaconGenesis() ([]byte, error) {
	return beaconForks.abi.Pack("beaconGenesis")
}

// UnpackBeaconGenesis is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x28aca153.
//
// Solidity: function beaconGenesis() view returns(uint64)
func (beaconForks *BeaconForks) UnpackBeaconGenesis(data []byte) (uint64, error) {
	out, err := beaconForks.abi.Unpack("beaconGenesis", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGovernance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5aa6e675.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function governance() view returns(address)
func (beaconForks *BeaconForks) PackGovernance() []byte {
	enc, err := beaconForks.abi.Pack("governance")
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
func (beaconForks *BeaconForks) TryPackGovernance() ([]byte, error) {
	return beaconForks.abi.Pack("governance")
}

// UnpackGovernance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5aa6e675.
//
// Solidity: function governance() view returns(address)
func (beaconForks *BeaconForks) UnpackGovernance(data []byte) (common.Address, error) {
	out, err := beaconForks.abi.Unpack("governance", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackLayoutOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfdaf032c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function layoutOf(uint64 slot) view returns((uint64,uint64,uint64,uint64))
func (beaconForks *BeaconForks) PackLayoutOf(slot uint64) []byte {
	enc, err := beaconForks.abi.Pack("layoutOf", slot)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLayoutOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfdaf032c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function layoutOf(uint64 slot) view returns((uint64,uint64,uint64,uint64))
func (beaconForks *BeaconForks) TryPackLayoutOf(slot uint64) ([]byte, error) {
	return beaconForks.abi.Pack("layoutOf", slot)
}

// UnpackLayoutOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfdaf032c.
//
// Solidity: function layoutOf(uint64 slot) view returns((uint64,uint64,uint64,uint64))
func (beaconForks *BeaconForks) UnpackLayoutOf(data []byte) (Layout, error) {
	out, err := beaconForks.abi.Unpack("layoutOf", data)
	if err != nil {
		return *new(Layout), err
	}
	out0 := *abi.ConvertType(out[0], new(Layout)).(*Layout)
	return out0, nil
}

// PackSlotSeconds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6738bc6a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slotSeconds() view returns(uint64)
func (beaconForks *BeaconForks) PackSlotSeconds() []byte {
	enc, err := beaconForks.abi.Pack("slotSeconds")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlotSeconds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6738bc6a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slotSeconds() view returns(uint64)
func (beaconForks *BeaconForks) TryPackSlotSeconds() ([]byte, error) {
	return beaconForks.abi.Pack("slotSeconds")
}

// UnpackSlotSeconds is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6738bc6a.
//
// Solidity: function slotSeconds() view returns(uint64)
func (beaconForks *BeaconForks) UnpackSlotSeconds(data []byte) (uint64, error) {
	out, err := beaconForks.abi.Unpack("slotSeconds", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackTimeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x843651f0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timeOf(uint64 slot) view returns(uint256)
func (beaconForks *BeaconForks) PackTimeOf(slot uint64) []byte {
	enc, err := beaconForks.abi.Pack("timeOf", slot)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTimeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x843651f0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function timeOf(uint64 slot) view returns(uint256)
func (beaconForks *BeaconForks) TryPackTimeOf(slot uint64) ([]byte, error) {
	return beaconForks.abi.Pack("timeOf", slot)
}

// UnpackTimeOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x843651f0.
//
// Solidity: function timeOf(uint64 slot) view returns(uint256)
func (beaconForks *BeaconForks) UnpackTimeOf(data []byte) (*big.Int, error) {
	out, err := beaconForks.abi.Unpack("timeOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// BeaconForksForkAppended represents a ForkAppended event raised by the BeaconForks contract.
type BeaconForksForkAppended struct {
	From   uint64
	Until  uint64
	Layout Layout
	Raw    *types.Log // Blockchain specific contextual infos
}

const BeaconForksForkAppendedEventName = "ForkAppended"

// ContractEventName returns the user-defined event name.
func (BeaconForksForkAppended) ContractEventName() string {
	return BeaconForksForkAppendedEventName
}

// UnpackForkAppendedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ForkAppended(uint64 from, uint64 until, (uint64,uint64,uint64,uint64) layout)
func (beaconForks *BeaconForks) UnpackForkAppendedEvent(log *types.Log) (*BeaconForksForkAppended, error) {
	event := "ForkAppended"
	if len(log.Topics) == 0 || log.Topics[0] != beaconForks.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(BeaconForksForkAppended)
	if len(log.Data) > 0 {
		if err := beaconForks.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range beaconForks.abi.Events[event].Inputs {
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
func (beaconForks *BeaconForks) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], beaconForks.abi.Errors["InvalidConfig"].ID.Bytes()[:4]) {
		return beaconForks.UnpackInvalidConfigError(raw[4:])
	}
	if bytes.Equal(raw[:4], beaconForks.abi.Errors["InvalidFork"].ID.Bytes()[:4]) {
		return beaconForks.UnpackInvalidForkError(raw[4:])
	}
	if bytes.Equal(raw[:4], beaconForks.abi.Errors["NotGovernance"].ID.Bytes()[:4]) {
		return beaconForks.UnpackNotGovernanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], beaconForks.abi.Errors["UnknownFork"].ID.Bytes()[:4]) {
		return beaconForks.UnpackUnknownForkError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// BeaconForksInvalidConfig represents a InvalidConfig error raised by the BeaconForks contract.
type BeaconForksInvalidConfig struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidConfig()
func BeaconForksInvalidConfigErrorID() common.Hash {
	return common.HexToHash("0x35be3ac88eaaf385e6b33d44d849a44bdc3ae215676d5d7e0194dfe20d80c66e")
}

// UnpackInvalidConfigError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidConfig()
func (beaconForks *BeaconForks) UnpackInvalidConfigError(raw []byte) (*BeaconForksInvalidConfig, error) {
	out := new(BeaconForksInvalidConfig)
	if err := beaconForks.abi.UnpackIntoInterface(out, "InvalidConfig", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BeaconForksInvalidFork represents a InvalidFork error raised by the BeaconForks contract.
type BeaconForksInvalidFork struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidFork()
func BeaconForksInvalidForkErrorID() common.Hash {
	return common.HexToHash("0xea03b6ebf74d28b81795546d95fe1e006a857ef22ca69f4cdea2d6cce62bd69f")
}

// UnpackInvalidForkError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidFork()
func (beaconForks *BeaconForks) UnpackInvalidForkError(raw []byte) (*BeaconForksInvalidFork, error) {
	out := new(BeaconForksInvalidFork)
	if err := beaconForks.abi.UnpackIntoInterface(out, "InvalidFork", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BeaconForksNotGovernance represents a NotGovernance error raised by the BeaconForks contract.
type BeaconForksNotGovernance struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotGovernance(address caller)
func BeaconForksNotGovernanceErrorID() common.Hash {
	return common.HexToHash("0x988d1f034409fa6034c96c7a747f1aface3c57af045046793082b71a663c0040")
}

// UnpackNotGovernanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotGovernance(address caller)
func (beaconForks *BeaconForks) UnpackNotGovernanceError(raw []byte) (*BeaconForksNotGovernance, error) {
	out := new(BeaconForksNotGovernance)
	if err := beaconForks.abi.UnpackIntoInterface(out, "NotGovernance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BeaconForksUnknownFork represents a UnknownFork error raised by the BeaconForks contract.
type BeaconForksUnknownFork struct {
	Timestamp *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownFork(uint256 timestamp)
func BeaconForksUnknownForkErrorID() common.Hash {
	return common.HexToHash("0x893b92b0a00873633170cfa363334ccdd13e13cf4e48f104c5d04076ce73d509")
}

// UnpackUnknownForkError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownFork(uint256 timestamp)
func (beaconForks *BeaconForks) UnpackUnknownForkError(raw []byte) (*BeaconForksUnknownFork, error) {
	out := new(BeaconForksUnknownFork)
	if err := beaconForks.abi.UnpackIntoInterface(out, "UnknownFork", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LatencyBoardMetaData contains all meta data concerning the LatencyBoard contract.
var LatencyBoardMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractISequencerRegistry\",\"name\":\"registry_\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"unitMicros_\",\"type\":\"uint32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"ROW_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"commitment\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"posters\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"measurementKey\",\"type\":\"address\"}],\"name\":\"contradictions\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"grid\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"genesis\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epochSeconds\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epochs\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"freeze\",\"type\":\"uint64\"}],\"internalType\":\"structGrid\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"hashOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"sequencer\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"rtts\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"details\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"vs\",\"type\":\"bytes32\"}],\"name\":\"post\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"sequencer\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"rtts\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"details\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"vs\",\"type\":\"bytes32\"}],\"internalType\":\"structILatencyBoard.Row[]\",\"name\":\"rows\",\"type\":\"tuple[]\"}],\"name\":\"postMany\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"sequencer\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"rtts\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"details\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"vs\",\"type\":\"bytes32\"}],\"internalType\":\"structILatencyBoard.Row\",\"name\":\"a\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"sequencer\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"rtts\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"details\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"vs\",\"type\":\"bytes32\"}],\"internalType\":\"structILatencyBoard.Row\",\"name\":\"b\",\"type\":\"tuple\"}],\"name\":\"proveContradiction\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"contractISequencerRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"sequencer\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"rtts\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"details\",\"type\":\"bytes32\"}],\"name\":\"rowDigest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unitMicros\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"sequencer\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"measurementKey\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"digestA\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"digestB\",\"type\":\"bytes32\"}],\"name\":\"Contradicted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"sequencer\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"rtts\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"details\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"vs\",\"type\":\"bytes32\"}],\"name\":\"RowPosted\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"sequencer\",\"type\":\"uint32\"}],\"name\":\"AlreadyPosted\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ECDSAInvalidSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"ECDSAInvalidSignatureLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"ECDSAInvalidSignatureS\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidConfig\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidGrid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"}],\"name\":\"InvalidLength\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidPadding\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"sequencer\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"recovered\",\"type\":\"address\"}],\"name\":\"InvalidSigner\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoContradiction\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"sequencer\",\"type\":\"uint32\"}],\"name\":\"NotMember\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"RoundClosed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"}]",
	ID:  "0406f890abea247138c77bd11534f94c74",
	Bin: "0x6101c0806040523461038457604081611c5b8038038091610020828561047c565b8339810103126103845780516001600160a01b0381169182820361038457602001519163ffffffff83168084036103845760405161005f60408261047c565b6015815260208101907f6c6f636b73746570204c6174656e6379426f617264000000000000000000000082526040519161009a60408461047c565b600183526020830191603160f81b83526100b3816104b3565b610120526100c0846104b3565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261012960c08261047c565b5190206080523060c0521580156103aa575b61039b5760049260809261016052610180526040519283809263a23836ef60e01b82525afa908115610390575f916102eb575b506020810180516040830180519092916001600160401b0391821691168181029181159183041417156102d75780159081156102bf575b5080156102a4575b610295578251905191516060909301516001600160401b0316604093841b6fffffffffffffffff00000000000000001660809390931b600160801b600160c01b031660c09290921b6001600160c01b0319169190911791909117176101a0525161173c908161051f82396080518161149b015260a05181611558015260c0518161146c015260e051816114ea01526101005181611510015261012051816104210152610140518161044a01526101605181818161059101528181610c350152610fae0152610180518161034201526101a05181818161017001528181610383015261060b0152f35b631d6eca1560e01b5f5260045ffd5b50606083015183516001600160401b039182169116106101ad565b60608501516001600160401b0316101590505f6101a5565b634e487b7160e01b5f52601160045260245ffd5b90506080813d608011610388575b816103066080938361047c565b810103126103845760405190608082016001600160401b03811183821017610370576103659160609160405261033b8161049f565b84526103496020820161049f565b602085015261035a6040820161049f565b60408501520161049f565b60608201525f61016e565b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b3d91506102f9565b6040513d5f823e3d90fd5b6306b7c75960e31b5f5260045ffd5b5060405163a69d8ae360e01b81525f81600481855afa8015610390575f906103d9575b6002915051141561013b565b503d805f833e6103e9818361047c565b810190602081830312610384578051906001600160401b03821161038457019080601f83011215610384578151916001600160401b038311610370578260051b906040519361043b602084018661047c565b845260208085019282010192831161038457602001905b828210610464575050506002906103cd565b602080916104718461049f565b815201910190610452565b601f909101601f19168101906001600160401b0382119082101761037057604052565b51906001600160401b038216820361038457565b601f8151116104de5760208151910151602082106104cf571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe60806040526004361015610011575f80fd5b5f3560e01c8063059079c314610803578063296cf2a1146107c1578063539f6424146107885780636618c19f1461074e578063705caad8146105b55780637b1039991461056557806383da0dd21461051d57806384b0196e14610409578063a23836ef14610366578063ace22f8b14610326578063f5d559321461010e5763fa201bc51461009d575f80fd5b3461010a57606060031936011261010a576100b661085e565b60243567ffffffffffffffff811161010a5760a0600319823603011261010a576044359167ffffffffffffffff831161010a5760a0600319843603011261010a57610108926004019160040190610ba9565b005b5f80fd5b3461010a57604060031936011261010a5761012761085e565b6024359067ffffffffffffffff821161010a573660238301121561010a5781600401359067ffffffffffffffff821161010a573660248360051b8501011161010a5761019442827f0000000000000000000000000000000000000000000000000000000000000000610e54565b156102f05767ffffffffffffffff8116805f52600260205260405f206001604051916101bf836108f9565b80548352015492602082019384525f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff3d87360301905b868110156102d45760248160051b89010135908282121561010a576001918901866024820184808b5163ffffffff61022c85610b26565b161c16146102cc5763ffffffff816102c28960a46102af8d6102a06102717f2437e88c1f1d41d7051ca64cadcad862b27f1fd1f28c5cd1f2d629c09ce25c4599610b26565b918b6044810193610282858b610b37565b9061028d8c8b61138c565b926084850135998a9501359a8b96610f49565b6102a986610b26565b95610b37565b6064604051978897169a01359186610aaa565b0390a35b016101f5565b5050506102c6565b83600187875f52600260205260405f2092518355519101555f80f35b67ffffffffffffffff907f9b2a6752000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b3461010a575f60031936011261010a57602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461010a575f60031936011261010a5761037e610b02565b5060807f00000000000000000000000000000000000000000000000000000000000000006103aa610b02565b5067ffffffffffffffff8160c01c91818082861c1681808460401c16918160606040516103d681610942565b89815260208101938452604081019586520195168552604051968752511660208601525116604084015251166060820152f35b3461010a575f60031936011261010a576104c16104457f000000000000000000000000000000000000000000000000000000000000000061157e565b61046e7f000000000000000000000000000000000000000000000000000000000000000061157e565b60206104cf60405192610481838561095e565b5f84525f3681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e08701906108b6565b9085820360408701526108b6565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b82811061050657505050500390f35b8351855286955093810193928101926001016104f7565b3461010a57602060031936011261010a5760043573ffffffffffffffffffffffffffffffffffffffff811680910361010a575f526003602052602060405f2054604051908152f35b3461010a575f60031936011261010a57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461010a5760c060031936011261010a576105ce61085e565b6105d6610875565b60443567ffffffffffffffff811161010a576105f6903690600401610888565b606493919335936084359360a43561062f42867f0000000000000000000000000000000000000000000000000000000000000000610e54565b156107185767ffffffffffffffff851695865f52600260205260405f209760016040519961065c8b6108f9565b80548b5201549860208101978a895260018063ffffffff88169c8d1c16146106e8577f2437e88c1f1d41d7051ca64cadcad862b27f1fd1f28c5cd1f2d629c09ce25c45986106c38686848c8c8c6106bc8b6106e39f84869160019d61099f565b938a610f49565b8a5f52600260205260405f20925183555191015560405195869586610aaa565b0390a3005b8a8a7fe00a2c92000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b67ffffffffffffffff857f9b2a6752000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b3461010a575f60031936011261010a5760206040517f47e4017d99c4efd6dc74d692801b950729ec98276973e7e209d34e28390723768152f35b3461010a57602060031936011261010a5767ffffffffffffffff6107aa61085e565b165f526002602052602060405f2054604051908152f35b3461010a57602060031936011261010a5767ffffffffffffffff6107e361085e565b165f5260026020526040805f206001815491015482519182526020820152f35b3461010a57608060031936011261010a5761081c61085e565b610824610875565b906044359067ffffffffffffffff821161010a5760209261084c610856933690600401610888565b916064359361099f565b604051908152f35b6004359067ffffffffffffffff8216820361010a57565b6024359063ffffffff8216820361010a57565b9181601f8401121561010a5782359167ffffffffffffffff831161010a576020838186019501011161010a57565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b6040810190811067ffffffffffffffff82111761091557604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6080810190811067ffffffffffffffff82111761091557604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761091557604052565b929390919367ffffffffffffffff8111610915576040516109e8601f83017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0166020018261095e565b8181526020810191368188011161010a576020815f9260429986378301015251902063ffffffff6040519367ffffffffffffffff60208601967f47e4017d99c4efd6dc74d692801b950729ec98276973e7e209d34e28390723768852166040860152166060840152608083015260a082015260a08152610a6960c08261095e565b519020610a74611455565b90604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8260a0936060979a99989560808852816080890152858801375f848288010152011683010195602083015260408201520152565b60405190610b0f82610942565b5f6060838281528260208201528260408201520152565b3563ffffffff8116810361010a5790565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18136030182121561010a570180359067ffffffffffffffff821161010a5760200191813603831361010a57565b519073ffffffffffffffffffffffffffffffffffffffff8216820361010a57565b9163ffffffff90610bb983610b26565b610bc3848661138c565b91610bce818761138c565b91610bd882610b26565b81861695168514801590610e4b575b610e2357604051957ff3451f8800000000000000000000000000000000000000000000000000000000875285600488015260208760248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa968715610e18575f97610dd1575b5090610c818260606080610c939695013591013587848b6113b6565b836060608084013593013591886113b6565b6040519367ffffffffffffffff73ffffffffffffffffffffffffffffffffffffffff602087019216968783527f47e4017d99c4efd6dc74d692801b950729ec98276973e7e209d34e28390723766040880152856060880152169485608082015260808152610d0260a08261095e565b519020805f52600460205260ff60405f205416610dc9575f52600460205260405f2060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00825416179055845f52600360205260405f20918254915f198314610d9c577f35c4cd5315d8f1b9ade37f3c43d43a167e37570653bdb39c408c48a4182161dc93600160409401905582519182526020820152a4565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b505050505050565b92919096506020833d602011610e10575b81610def6020938361095e565b8101031261010a57610c81610e06610c9394610b88565b9791929350610c65565b3d9150610de2565b6040513d5f823e3d90fd5b7fae591c87000000000000000000000000000000000000000000000000000000005f5260045ffd5b50828414610be7565b919067ffffffffffffffff169160028310159283610ebe575b83610e79575b50505090565b5f19919293500167ffffffffffffffff8111610d9c57610eb5919067ffffffffffffffff808360801c16818460401c16029116029060c01c0190565b115f8080610e73565b92507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe830167ffffffffffffffff8111610d9c57610f1990829067ffffffffffffffff808360801c16818460401c16029116029060c01c0190565b82101592610e6d565b519079ffffffffffffffffffffffffffffffffffffffffffffffffffff8216820361010a57565b939096926040517f9d21ac8d00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff63ffffffff8516998a60048401521680602483015260808260448173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa958615610e18578a5f925f5f955f9a611329575b5061130257600180869379ffffffffffffffffffffffffffffffffffffffffffffffffffff8c955b16901c16036112d257505f197f01010101010101010101010101010101010101010101010101010101010101017f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f79555555555555555555555555555555555555555555555555555579ffffffffffffffffffffffffffffffffffffffffffffffffffff85169460011c1684037f3333333333333333333333333333333333333333333333333333333333333333808260021c169116018060041c01160260f81c911460081b1780600302600381048203610d9c5760018101809111610d9c5760011c908187036112a257600180911614908161124d575b506112255760019960209987611119946113b6565b85519485156111ab575b50507fff00000000000000000000000000000000000000000000000000000000000000928261119c936041936040519687948b8601998a5260f81b1660408501528484013781015f8382015203017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0810183528261095e565b519020815201911b8151179052565b604192955092807fff00000000000000000000000000000000000000000000000000000000000000959261119c9579ffffffffffffffffffffffffffffffffffffffffffffffffffff60405191818d8401941684521660408201526040815261121560608261095e565b5190209693509350819450611123565b7fae63f77b000000000000000000000000000000000000000000000000000000005f5260045ffd5b90505f198101818111610d9c578611156112755784015f19013560f81c600f1615155f611104565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b50857f5b7232fa000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b8c907fe722d53c000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6001808a9379ffffffffffffffffffffffffffffffffffffffffffffffffffff889561100c565b99505092505091506080863d608011611384575b8161134a6080938361095e565b8101031261010a5761135b86610b88565b918a60208801519261137b606061137460408c01610f22565b9a01610f22565b9894935f610fe4565b3d915061133d565b60406113b39261139b81610b26565b6113a86020830183610b37565b93909201359361099f565b90565b9361140a6114139173ffffffffffffffffffffffffffffffffffffffff949585949660ff601b7f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff851694821c0116906116ad565b909291926115d5565b1692168203611420575050565b63ffffffff907f1cfb8a0d000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016301480611555575b156114bd577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261154f60c08261095e565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614611494565b60ff811690601f82116115ad576040519161159a60408461095e565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b600481101561168057806115e7575050565b60018103611617577ff645eedf000000000000000000000000000000000000000000000000000000005f5260045ffd5b6002810361164b57507ffce698f7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6003146116555750565b7fd78bce0c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411611731579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610e18575f5173ffffffffffffffffffffffffffffffffffffffff81161561172757905f905f90565b505f906001905f90565b5050505f916003919056",
}

// LatencyBoard is an auto generated Go binding around an Ethereum contract.
type LatencyBoard struct {
	abi abi.ABI
}

// NewLatencyBoard creates a new instance of LatencyBoard.
func NewLatencyBoard() *LatencyBoard {
	parsed, err := LatencyBoardMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &LatencyBoard{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *LatencyBoard) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address registry_, uint32 unitMicros_) returns()
func (latencyBoard *LatencyBoard) PackConstructor(registry_ common.Address, unitMicros_ uint32) []byte {
	enc, err := latencyBoard.abi.Pack("", registry_, unitMicros_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackROWTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6618c19f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ROW_TYPEHASH() view returns(bytes32)
func (latencyBoard *LatencyBoard) PackROWTYPEHASH() []byte {
	enc, err := latencyBoard.abi.Pack("ROW_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackROWTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6618c19f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ROW_TYPEHASH() view returns(bytes32)
func (latencyBoard *LatencyBoard) TryPackROWTYPEHASH() ([]byte, error) {
	return latencyBoard.abi.Pack("ROW_TYPEHASH")
}

// UnpackROWTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6618c19f.
//
// Solidity: function ROW_TYPEHASH() view returns(bytes32)
func (latencyBoard *LatencyBoard) UnpackROWTYPEHASH(data []byte) ([32]byte, error) {
	out, err := latencyBoard.abi.Unpack("ROW_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCommitment is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x296cf2a1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commitment(uint64 round) view returns(bytes32 hash, uint256 posters)
func (latencyBoard *LatencyBoard) PackCommitment(round uint64) []byte {
	enc, err := latencyBoard.abi.Pack("commitment", round)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitment is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x296cf2a1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commitment(uint64 round) view returns(bytes32 hash, uint256 posters)
func (latencyBoard *LatencyBoard) TryPackCommitment(round uint64) ([]byte, error) {
	return latencyBoard.abi.Pack("commitment", round)
}

// CommitmentOutput serves as a container for the return parameters of contract
// method Commitment.
type CommitmentOutput struct {
	Hash    [32]byte
	Posters *big.Int
}

// UnpackCommitment is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x296cf2a1.
//
// Solidity: function commitment(uint64 round) view returns(bytes32 hash, uint256 posters)
func (latencyBoard *LatencyBoard) UnpackCommitment(data []byte) (CommitmentOutput, error) {
	out, err := latencyBoard.abi.Unpack("commitment", data)
	outstruct := new(CommitmentOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Hash = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Posters = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackContradictions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x83da0dd2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function contradictions(address measurementKey) view returns(uint256)
func (latencyBoard *LatencyBoard) PackContradictions(measurementKey common.Address) []byte {
	enc, err := latencyBoard.abi.Pack("contradictions", measurementKey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackContradictions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x83da0dd2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function contradictions(address measurementKey) view returns(uint256)
func (latencyBoard *LatencyBoard) TryPackContradictions(measurementKey common.Address) ([]byte, error) {
	return latencyBoard.abi.Pack("contradictions", measurementKey)
}

// UnpackContradictions is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x83da0dd2.
//
// Solidity: function contradictions(address measurementKey) view returns(uint256)
func (latencyBoard *LatencyBoard) UnpackContradictions(data []byte) (*big.Int, error) {
	out, err := latencyBoard.abi.Unpack("contradictions", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (latencyBoard *LatencyBoard) PackEip712Domain() []byte {
	enc, err := latencyBoard.abi.Pack("eip712Domain")
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
func (latencyBoard *LatencyBoard) TryPackEip712Domain() ([]byte, error) {
	return latencyBoard.abi.Pack("eip712Domain")
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
func (latencyBoard *LatencyBoard) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := latencyBoard.abi.Unpack("eip712Domain", data)
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

// PackGrid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa23836ef.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grid() view returns((uint64,uint64,uint64,uint64))
func (latencyBoard *LatencyBoard) PackGrid() []byte {
	enc, err := latencyBoard.abi.Pack("grid")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa23836ef.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grid() view returns((uint64,uint64,uint64,uint64))
func (latencyBoard *LatencyBoard) TryPackGrid() ([]byte, error) {
	return latencyBoard.abi.Pack("grid")
}

// UnpackGrid is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa23836ef.
//
// Solidity: function grid() view returns((uint64,uint64,uint64,uint64))
func (latencyBoard *LatencyBoard) UnpackGrid(data []byte) (Grid, error) {
	out, err := latencyBoard.abi.Unpack("grid", data)
	if err != nil {
		return *new(Grid), err
	}
	out0 := *abi.ConvertType(out[0], new(Grid)).(*Grid)
	return out0, nil
}

// PackHashOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x539f6424.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashOf(uint64 round) view returns(bytes32 hash)
func (latencyBoard *LatencyBoard) PackHashOf(round uint64) []byte {
	enc, err := latencyBoard.abi.Pack("hashOf", round)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x539f6424.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashOf(uint64 round) view returns(bytes32 hash)
func (latencyBoard *LatencyBoard) TryPackHashOf(round uint64) ([]byte, error) {
	return latencyBoard.abi.Pack("hashOf", round)
}

// UnpackHashOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x539f6424.
//
// Solidity: function hashOf(uint64 round) view returns(bytes32 hash)
func (latencyBoard *LatencyBoard) UnpackHashOf(data []byte) ([32]byte, error) {
	out, err := latencyBoard.abi.Unpack("hashOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x705caad8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function post(uint64 round, uint32 sequencer, bytes rtts, bytes32 details, bytes32 r, bytes32 vs) returns()
func (latencyBoard *LatencyBoard) PackPost(round uint64, sequencer uint32, rtts []byte, details [32]byte, r [32]byte, vs [32]byte) []byte {
	enc, err := latencyBoard.abi.Pack("post", round, sequencer, rtts, details, r, vs)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x705caad8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function post(uint64 round, uint32 sequencer, bytes rtts, bytes32 details, bytes32 r, bytes32 vs) returns()
func (latencyBoard *LatencyBoard) TryPackPost(round uint64, sequencer uint32, rtts []byte, details [32]byte, r [32]byte, vs [32]byte) ([]byte, error) {
	return latencyBoard.abi.Pack("post", round, sequencer, rtts, details, r, vs)
}

// PackPostMany is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf5d55932.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function postMany(uint64 round, (uint32,bytes,bytes32,bytes32,bytes32)[] rows) returns()
func (latencyBoard *LatencyBoard) PackPostMany(round uint64, rows []ILatencyBoardRow) []byte {
	enc, err := latencyBoard.abi.Pack("postMany", round, rows)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPostMany is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf5d55932.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function postMany(uint64 round, (uint32,bytes,bytes32,bytes32,bytes32)[] rows) returns()
func (latencyBoard *LatencyBoard) TryPackPostMany(round uint64, rows []ILatencyBoardRow) ([]byte, error) {
	return latencyBoard.abi.Pack("postMany", round, rows)
}

// PackProveContradiction is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa201bc5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proveContradiction(uint64 round, (uint32,bytes,bytes32,bytes32,bytes32) a, (uint32,bytes,bytes32,bytes32,bytes32) b) returns()
func (latencyBoard *LatencyBoard) PackProveContradiction(round uint64, a ILatencyBoardRow, b ILatencyBoardRow) []byte {
	enc, err := latencyBoard.abi.Pack("proveContradiction", round, a, b)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProveContradiction is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa201bc5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proveContradiction(uint64 round, (uint32,bytes,bytes32,bytes32,bytes32) a, (uint32,bytes,bytes32,bytes32,bytes32) b) returns()
func (latencyBoard *LatencyBoard) TryPackProveContradiction(round uint64, a ILatencyBoardRow, b ILatencyBoardRow) ([]byte, error) {
	return latencyBoard.abi.Pack("proveContradiction", round, a, b)
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (latencyBoard *LatencyBoard) PackRegistry() []byte {
	enc, err := latencyBoard.abi.Pack("registry")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registry() view returns(address)
func (latencyBoard *LatencyBoard) TryPackRegistry() ([]byte, error) {
	return latencyBoard.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (latencyBoard *LatencyBoard) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := latencyBoard.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRowDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x059079c3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rowDigest(uint64 round, uint32 sequencer, bytes rtts, bytes32 details) view returns(bytes32)
func (latencyBoard *LatencyBoard) PackRowDigest(round uint64, sequencer uint32, rtts []byte, details [32]byte) []byte {
	enc, err := latencyBoard.abi.Pack("rowDigest", round, sequencer, rtts, details)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRowDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x059079c3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rowDigest(uint64 round, uint32 sequencer, bytes rtts, bytes32 details) view returns(bytes32)
func (latencyBoard *LatencyBoard) TryPackRowDigest(round uint64, sequencer uint32, rtts []byte, details [32]byte) ([]byte, error) {
	return latencyBoard.abi.Pack("rowDigest", round, sequencer, rtts, details)
}

// UnpackRowDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x059079c3.
//
// Solidity: function rowDigest(uint64 round, uint32 sequencer, bytes rtts, bytes32 details) view returns(bytes32)
func (latencyBoard *LatencyBoard) UnpackRowDigest(data []byte) ([32]byte, error) {
	out, err := latencyBoard.abi.Unpack("rowDigest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackUnitMicros is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xace22f8b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unitMicros() view returns(uint32)
func (latencyBoard *LatencyBoard) PackUnitMicros() []byte {
	enc, err := latencyBoard.abi.Pack("unitMicros")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnitMicros is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xace22f8b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unitMicros() view returns(uint32)
func (latencyBoard *LatencyBoard) TryPackUnitMicros() ([]byte, error) {
	return latencyBoard.abi.Pack("unitMicros")
}

// UnpackUnitMicros is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xace22f8b.
//
// Solidity: function unitMicros() view returns(uint32)
func (latencyBoard *LatencyBoard) UnpackUnitMicros(data []byte) (uint32, error) {
	out, err := latencyBoard.abi.Unpack("unitMicros", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// LatencyBoardContradicted represents a Contradicted event raised by the LatencyBoard contract.
type LatencyBoardContradicted struct {
	Sequencer      uint32
	Round          uint64
	MeasurementKey common.Address
	DigestA        [32]byte
	DigestB        [32]byte
	Raw            *types.Log // Blockchain specific contextual infos
}

const LatencyBoardContradictedEventName = "Contradicted"

// ContractEventName returns the user-defined event name.
func (LatencyBoardContradicted) ContractEventName() string {
	return LatencyBoardContradictedEventName
}

// UnpackContradictedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Contradicted(uint32 indexed sequencer, uint64 indexed round, address indexed measurementKey, bytes32 digestA, bytes32 digestB)
func (latencyBoard *LatencyBoard) UnpackContradictedEvent(log *types.Log) (*LatencyBoardContradicted, error) {
	event := "Contradicted"
	if len(log.Topics) == 0 || log.Topics[0] != latencyBoard.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(LatencyBoardContradicted)
	if len(log.Data) > 0 {
		if err := latencyBoard.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range latencyBoard.abi.Events[event].Inputs {
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

// LatencyBoardEIP712DomainChanged represents a EIP712DomainChanged event raised by the LatencyBoard contract.
type LatencyBoardEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const LatencyBoardEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (LatencyBoardEIP712DomainChanged) ContractEventName() string {
	return LatencyBoardEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (latencyBoard *LatencyBoard) UnpackEIP712DomainChangedEvent(log *types.Log) (*LatencyBoardEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 || log.Topics[0] != latencyBoard.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(LatencyBoardEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := latencyBoard.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range latencyBoard.abi.Events[event].Inputs {
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

// LatencyBoardRowPosted represents a RowPosted event raised by the LatencyBoard contract.
type LatencyBoardRowPosted struct {
	Round     uint64
	Sequencer uint32
	Rtts      []byte
	Details   [32]byte
	R         [32]byte
	Vs        [32]byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const LatencyBoardRowPostedEventName = "RowPosted"

// ContractEventName returns the user-defined event name.
func (LatencyBoardRowPosted) ContractEventName() string {
	return LatencyBoardRowPostedEventName
}

// UnpackRowPostedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RowPosted(uint64 indexed round, uint32 indexed sequencer, bytes rtts, bytes32 details, bytes32 r, bytes32 vs)
func (latencyBoard *LatencyBoard) UnpackRowPostedEvent(log *types.Log) (*LatencyBoardRowPosted, error) {
	event := "RowPosted"
	if len(log.Topics) == 0 || log.Topics[0] != latencyBoard.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(LatencyBoardRowPosted)
	if len(log.Data) > 0 {
		if err := latencyBoard.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range latencyBoard.abi.Events[event].Inputs {
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
func (latencyBoard *LatencyBoard) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], latencyBoard.abi.Errors["AlreadyPosted"].ID.Bytes()[:4]) {
		return latencyBoard.UnpackAlreadyPostedError(raw[4:])
	}
	if bytes.Equal(raw[:4], latencyBoard.abi.Errors["ECDSAInvalidSignature"].ID.Bytes()[:4]) {
		return latencyBoard.UnpackECDSAInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], latencyBoard.abi.Errors["ECDSAInvalidSignatureLength"].ID.Bytes()[:4]) {
		return latencyBoard.UnpackECDSAInvalidSignatureLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], latencyBoard.abi.Errors["ECDSAInvalidSignatureS"].ID.Bytes()[:4]) {
		return latencyBoard.UnpackECDSAInvalidSignatureSError(raw[4:])
	}
	if bytes.Equal(raw[:4], latencyBoard.abi.Errors["InvalidConfig"].ID.Bytes()[:4]) {
		return latencyBoard.UnpackInvalidConfigError(raw[4:])
	}
	if bytes.Equal(raw[:4], latencyBoard.abi.Errors["InvalidGrid"].ID.Bytes()[:4]) {
		return latencyBoard.UnpackInvalidGridError(raw[4:])
	}
	if bytes.Equal(raw[:4], latencyBoard.abi.Errors["InvalidLength"].ID.Bytes()[:4]) {
		return latencyBoard.UnpackInvalidLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], latencyBoard.abi.Errors["InvalidPadding"].ID.Bytes()[:4]) {
		return latencyBoard.UnpackInvalidPaddingError(raw[4:])
	}
	if bytes.Equal(raw[:4], latencyBoard.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return latencyBoard.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], latencyBoard.abi.Errors["InvalidSigner"].ID.Bytes()[:4]) {
		return latencyBoard.UnpackInvalidSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], latencyBoard.abi.Errors["NoContradiction"].ID.Bytes()[:4]) {
		return latencyBoard.UnpackNoContradictionError(raw[4:])
	}
	if bytes.Equal(raw[:4], latencyBoard.abi.Errors["NotMember"].ID.Bytes()[:4]) {
		return latencyBoard.UnpackNotMemberError(raw[4:])
	}
	if bytes.Equal(raw[:4], latencyBoard.abi.Errors["RoundClosed"].ID.Bytes()[:4]) {
		return latencyBoard.UnpackRoundClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], latencyBoard.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return latencyBoard.UnpackStringTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// LatencyBoardAlreadyPosted represents a AlreadyPosted error raised by the LatencyBoard contract.
type LatencyBoardAlreadyPosted struct {
	Round     uint64
	Sequencer uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyPosted(uint64 round, uint32 sequencer)
func LatencyBoardAlreadyPostedErrorID() common.Hash {
	return common.HexToHash("0xe00a2c928c6cf9bd12ebc747cb22383fd81b3a05b35b927e0fd3ca5fddfdd00d")
}

// UnpackAlreadyPostedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyPosted(uint64 round, uint32 sequencer)
func (latencyBoard *LatencyBoard) UnpackAlreadyPostedError(raw []byte) (*LatencyBoardAlreadyPosted, error) {
	out := new(LatencyBoardAlreadyPosted)
	if err := latencyBoard.abi.UnpackIntoInterface(out, "AlreadyPosted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LatencyBoardECDSAInvalidSignature represents a ECDSAInvalidSignature error raised by the LatencyBoard contract.
type LatencyBoardECDSAInvalidSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignature()
func LatencyBoardECDSAInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0xf645eedf0193584640b6b90cb9477e4c95b98636c148a891d4c0a146dc46e75a")
}

// UnpackECDSAInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignature()
func (latencyBoard *LatencyBoard) UnpackECDSAInvalidSignatureError(raw []byte) (*LatencyBoardECDSAInvalidSignature, error) {
	out := new(LatencyBoardECDSAInvalidSignature)
	if err := latencyBoard.abi.UnpackIntoInterface(out, "ECDSAInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LatencyBoardECDSAInvalidSignatureLength represents a ECDSAInvalidSignatureLength error raised by the LatencyBoard contract.
type LatencyBoardECDSAInvalidSignatureLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func LatencyBoardECDSAInvalidSignatureLengthErrorID() common.Hash {
	return common.HexToHash("0xfce698f7e8e5342cd615f641317bc45fe7e1e4a8b0a14dd1383ff8dc9c41917f")
}

// UnpackECDSAInvalidSignatureLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func (latencyBoard *LatencyBoard) UnpackECDSAInvalidSignatureLengthError(raw []byte) (*LatencyBoardECDSAInvalidSignatureLength, error) {
	out := new(LatencyBoardECDSAInvalidSignatureLength)
	if err := latencyBoard.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LatencyBoardECDSAInvalidSignatureS represents a ECDSAInvalidSignatureS error raised by the LatencyBoard contract.
type LatencyBoardECDSAInvalidSignatureS struct {
	S [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func LatencyBoardECDSAInvalidSignatureSErrorID() common.Hash {
	return common.HexToHash("0xd78bce0cccb935155ed6428d1c13e50b7f3550fd2b66b9fe266006fea4a5e1eb")
}

// UnpackECDSAInvalidSignatureSError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func (latencyBoard *LatencyBoard) UnpackECDSAInvalidSignatureSError(raw []byte) (*LatencyBoardECDSAInvalidSignatureS, error) {
	out := new(LatencyBoardECDSAInvalidSignatureS)
	if err := latencyBoard.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureS", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LatencyBoardInvalidConfig represents a InvalidConfig error raised by the LatencyBoard contract.
type LatencyBoardInvalidConfig struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidConfig()
func LatencyBoardInvalidConfigErrorID() common.Hash {
	return common.HexToHash("0x35be3ac88eaaf385e6b33d44d849a44bdc3ae215676d5d7e0194dfe20d80c66e")
}

// UnpackInvalidConfigError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidConfig()
func (latencyBoard *LatencyBoard) UnpackInvalidConfigError(raw []byte) (*LatencyBoardInvalidConfig, error) {
	out := new(LatencyBoardInvalidConfig)
	if err := latencyBoard.abi.UnpackIntoInterface(out, "InvalidConfig", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LatencyBoardInvalidGrid represents a InvalidGrid error raised by the LatencyBoard contract.
type LatencyBoardInvalidGrid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidGrid()
func LatencyBoardInvalidGridErrorID() common.Hash {
	return common.HexToHash("0x1d6eca15253265ecd50304b296704e9c7f9a34e1fdbd86b120a0cb046a6ced10")
}

// UnpackInvalidGridError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidGrid()
func (latencyBoard *LatencyBoard) UnpackInvalidGridError(raw []byte) (*LatencyBoardInvalidGrid, error) {
	out := new(LatencyBoardInvalidGrid)
	if err := latencyBoard.abi.UnpackIntoInterface(out, "InvalidGrid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LatencyBoardInvalidLength represents a InvalidLength error raised by the LatencyBoard contract.
type LatencyBoardInvalidLength struct {
	Length   *big.Int
	Expected *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidLength(uint256 length, uint256 expected)
func LatencyBoardInvalidLengthErrorID() common.Hash {
	return common.HexToHash("0x5b7232fad83d46f425c7c4ca6b1e00f19d9a1fe230b94c1ffe72afd100b6a263")
}

// UnpackInvalidLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidLength(uint256 length, uint256 expected)
func (latencyBoard *LatencyBoard) UnpackInvalidLengthError(raw []byte) (*LatencyBoardInvalidLength, error) {
	out := new(LatencyBoardInvalidLength)
	if err := latencyBoard.abi.UnpackIntoInterface(out, "InvalidLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LatencyBoardInvalidPadding represents a InvalidPadding error raised by the LatencyBoard contract.
type LatencyBoardInvalidPadding struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidPadding()
func LatencyBoardInvalidPaddingErrorID() common.Hash {
	return common.HexToHash("0xae63f77b2fa66f4cb2231253bfa40cc14e9a3b5d3d54614fe8de6f819346c7ad")
}

// UnpackInvalidPaddingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidPadding()
func (latencyBoard *LatencyBoard) UnpackInvalidPaddingError(raw []byte) (*LatencyBoardInvalidPadding, error) {
	out := new(LatencyBoardInvalidPadding)
	if err := latencyBoard.abi.UnpackIntoInterface(out, "InvalidPadding", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LatencyBoardInvalidShortString represents a InvalidShortString error raised by the LatencyBoard contract.
type LatencyBoardInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func LatencyBoardInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (latencyBoard *LatencyBoard) UnpackInvalidShortStringError(raw []byte) (*LatencyBoardInvalidShortString, error) {
	out := new(LatencyBoardInvalidShortString)
	if err := latencyBoard.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LatencyBoardInvalidSigner represents a InvalidSigner error raised by the LatencyBoard contract.
type LatencyBoardInvalidSigner struct {
	Sequencer uint32
	Recovered common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidSigner(uint32 sequencer, address recovered)
func LatencyBoardInvalidSignerErrorID() common.Hash {
	return common.HexToHash("0x1cfb8a0d175d6dcf4cd7cd6ab7a8452ad1e4cc43665ed8f5c2f0af9e72cbb91e")
}

// UnpackInvalidSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidSigner(uint32 sequencer, address recovered)
func (latencyBoard *LatencyBoard) UnpackInvalidSignerError(raw []byte) (*LatencyBoardInvalidSigner, error) {
	out := new(LatencyBoardInvalidSigner)
	if err := latencyBoard.abi.UnpackIntoInterface(out, "InvalidSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LatencyBoardNoContradiction represents a NoContradiction error raised by the LatencyBoard contract.
type LatencyBoardNoContradiction struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoContradiction()
func LatencyBoardNoContradictionErrorID() common.Hash {
	return common.HexToHash("0xae591c876f8da112edc0ed34afcf8285e8be3315a26401e59cb9f362c2a5d05c")
}

// UnpackNoContradictionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoContradiction()
func (latencyBoard *LatencyBoard) UnpackNoContradictionError(raw []byte) (*LatencyBoardNoContradiction, error) {
	out := new(LatencyBoardNoContradiction)
	if err := latencyBoard.abi.UnpackIntoInterface(out, "NoContradiction", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LatencyBoardNotMember represents a NotMember error raised by the LatencyBoard contract.
type LatencyBoardNotMember struct {
	Round     uint64
	Sequencer uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotMember(uint64 round, uint32 sequencer)
func LatencyBoardNotMemberErrorID() common.Hash {
	return common.HexToHash("0xe722d53c5c4f4d2417ea5f0536ad5491e223a2ee42731cd97fd25385c339b04a")
}

// UnpackNotMemberError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotMember(uint64 round, uint32 sequencer)
func (latencyBoard *LatencyBoard) UnpackNotMemberError(raw []byte) (*LatencyBoardNotMember, error) {
	out := new(LatencyBoardNotMember)
	if err := latencyBoard.abi.UnpackIntoInterface(out, "NotMember", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LatencyBoardRoundClosed represents a RoundClosed error raised by the LatencyBoard contract.
type LatencyBoardRoundClosed struct {
	Round uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RoundClosed(uint64 round)
func LatencyBoardRoundClosedErrorID() common.Hash {
	return common.HexToHash("0x9b2a675291999a82e5b5d79340298178f48b5fe9dfb3e9218ff4046edfdc0ecb")
}

// UnpackRoundClosedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RoundClosed(uint64 round)
func (latencyBoard *LatencyBoard) UnpackRoundClosedError(raw []byte) (*LatencyBoardRoundClosed, error) {
	out := new(LatencyBoardRoundClosed)
	if err := latencyBoard.abi.UnpackIntoInterface(out, "RoundClosed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LatencyBoardStringTooLong represents a StringTooLong error raised by the LatencyBoard contract.
type LatencyBoardStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func LatencyBoardStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (latencyBoard *LatencyBoard) UnpackStringTooLongError(raw []byte) (*LatencyBoardStringTooLong, error) {
	out := new(LatencyBoardStringTooLong)
	if err := latencyBoard.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LeaderScheduleMetaData contains all meta data concerning the LeaderSchedule contract.
var LeaderScheduleMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractILatencyBoard\",\"name\":\"board_\",\"type\":\"address\"},{\"internalType\":\"contractISeedAnchor\",\"name\":\"anchor_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"KEPT\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_EPOCHS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"anchor\",\"outputs\":[{\"internalType\":\"contractISeedAnchor\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"board\",\"outputs\":[{\"internalType\":\"contractILatencyBoard\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"grid\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"genesis\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epochSeconds\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epochs\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"freeze\",\"type\":\"uint64\"}],\"internalType\":\"structGrid\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"leaderAt\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"sequencer\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"claim\",\"type\":\"bytes\"}],\"name\":\"post\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"contractISequencerRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"scheduleOf\",\"outputs\":[{\"components\":[{\"internalType\":\"enumILeaderSchedule.Source\",\"name\":\"source\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"worst\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"salt\",\"type\":\"uint8\"},{\"internalType\":\"uint32[]\",\"name\":\"membersA\",\"type\":\"uint32[]\"},{\"internalType\":\"uint32[]\",\"name\":\"membersB\",\"type\":\"uint32[]\"},{\"internalType\":\"uint32[]\",\"name\":\"leadersA\",\"type\":\"uint32[]\"},{\"internalType\":\"uint32[]\",\"name\":\"leadersB\",\"type\":\"uint32[]\"}],\"internalType\":\"structILeaderSchedule.Schedule\",\"name\":\"schedule\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"seatsOf\",\"outputs\":[{\"internalType\":\"uint256[]\",\"name\":\"seatsA\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256[]\",\"name\":\"seatsB\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"claim\",\"type\":\"bytes\"}],\"name\":\"solve\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"words\",\"type\":\"uint256[]\"}],\"name\":\"Scheduled\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"AlreadyScheduled\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"Forgotten\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Infeasible\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidConfig\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidEntry\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidGrid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"salt\",\"type\":\"uint256\"}],\"name\":\"InvalidSalt\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"sizeA\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"sizeB\",\"type\":\"uint256\"}],\"name\":\"InvalidSides\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoBottleneck\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"NobodyAdmitted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"turn\",\"type\":\"uint256\"}],\"name\":\"NotInOrder\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"other\",\"type\":\"uint256\"}],\"name\":\"NotOptimal\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"i\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"j\",\"type\":\"uint256\"}],\"name\":\"PairForbidden\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"i\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"j\",\"type\":\"uint256\"}],\"name\":\"PriceGap\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"RoundClosed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"RowsDiffer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"SeedNotAnchored\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"Undecided\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"}],\"name\":\"UnknownRollup\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"WrongSeats\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"found\",\"type\":\"uint256\"}],\"name\":\"WrongWorst\",\"type\":\"error\"}]",
	ID:  "e959399d1c0863fc231170c72276c6d90c",
	Bin: "0x610140806040523461059757604081614dd980380380916100208285610616565b833981010312610597578051906001600160a01b0382169081830361059757602001516001600160a01b0381169283820361059757604051637b10399960e01b815291602083600481875afa92831561042c575f936105d2575b5060c05260a052608081815260405163a23836ef60e01b8152936001600160a01b0390921692919084600481865afa92831561042c576004945f946105af575b505f906040519586809263a69d8ae360e01b82525afa93841561042c575f946104f3575b506040805184516001600160401b0390811660208084019182528701518216838501529286015181166060808401919091528601511660808201526101308160a081015b03601f198101835282610616565b519020906002855114928315936104d9575b8315610437575b50821561037b575b505061036c576020810180516040830180519092916001600160401b039182169116818102918115918304141715610358578015908115610340575b508015610325575b610316578251905191516060909301516001600160401b031660409390931b6fffffffffffffffff00000000000000001660809290921b600160801b600160c01b031660c09190911b6001600160c01b03191617171760e05280511561030257602081015181516001600160401b03909116919060011015610302576040908101516001600160401b031661012052610100919091525161472190816106b88239608051818181611471015281816115040152818161242901528181612a410152612f04015260a05181818161142101528181612fbb0152613a54015260c05181818160bf0152818161158c0152818161255b015281816129130152613449015260e051818181610127015281816105590152818161136f015281816116da015281816124b4015281816127700152818161282e015281816130ee015281816133c1015261389a01526101005181818161267d01526127fe0152610120518181816126240152612b400152f35b634e487b7160e01b5f52603260045260245ffd5b631d6eca1560e01b5f5260045ffd5b50606083015183516001600160401b03918216911610610195565b60608501516001600160401b0316101590505f61018d565b634e487b7160e01b5f52601160045260245ffd5b6306b7c75960e31b5f5260045ffd5b60405163a23836ef60e01b8152919250608090829060049082905afa90811561042c575f916103fd575b506040805182516001600160401b039081166020808401918252850151821683850152928401518116606080840191909152909301519092166080830152906103f18160a08101610122565b51902014155f80610151565b61041f915060803d608011610425575b6104178183610616565b81019061064d565b5f6103a5565b503d61040d565b6040513d5f823e3d90fd5b60405163a23836ef60e01b8152919350608090829060049082905afa90811561042c575f916104ba575b506040805182516001600160401b039081166020808401918252850151821683850152928401518116606080840191909152909301519092166080830152906104ad8160a08101610122565b519020811415915f610149565b6104d3915060803d608011610425576104178183610616565b5f610461565b604085015160ff6001600160401b03909116119350610142565b9093503d805f833e6105058183610616565b810190602081830312610597578051906001600160401b03821161059757019080601f83011215610597578151916001600160401b03831161059b578260051b90604051936105576020840186610616565b845260208085019282010192831161059757602001905b82821061057f57505050925f6100de565b6020809161058c84610639565b81520191019061056e565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b5f9194506105cb9060803d608011610425576104178183610616565b93906100ba565b9092506020813d60201161060e575b816105ee60209383610616565b8101031261059757516001600160a01b038116810361059757915f61007a565b3d91506105e1565b601f909101601f19168101906001600160401b0382119082101761059b57604052565b51906001600160401b038216820361059757565b908160809103126105975760405190608082016001600160401b0381118382101761059b576106af9160609160405261068581610639565b845261069360208201610639565b60208501526106a460408201610639565b604085015201610639565b60608201529056fe6102206040526004361015610012575f80fd5b5f3560e01c806301e7d8d814612082578063112b2aa61461203a5780635f274211146116b65780637a63598c146114955780637b103999146114455780637cd3229a146113f5578063a23836ef14611352578063ab10560214611336578063c38d59d214610102578063c8b72f8f146100e75763d3fb73b414610093575f80fd5b346100e3575f6003193601126100e357602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5f80fd5b346100e3575f6003193601126100e357602060405160ff8152f35b346100e357610110366121ba565b919061011b826133ad565b9267ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000060401c16936101536135a1565b5061015c6135a1565b50823560301c91601a84018085116108f8573560301c9361017b6135a1565b6102e36102396101896135a1565b968888528084525f197f01010101010101010101010101010101010101010101010101010101010101017f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f7f55555555555555555555555555555555555555555555555555555555555555558460011c1684037f3333333333333333333333333333333333333333333333333333333333333333808260021c169116018060041c01160260f81c911460081b1790565b965f197f01010101010101010101010101010101010101010101010101010101010101017f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f7f55555555555555555555555555555555555555555555555555555555555555558460011c1684037f3333333333333333333333333333333333333333333333333333333333333333808260021c169116018060041c01160260f81c911460081b1790565b92600160208301976020880195865280895281865160030201821c820160608501526003020160011c60010160608701526103246080885160051b016143bc565b936080830194855261033c6080825160051b016143bc565b9760808801988952519060058211801561132b575b6112fb575050603483018084116108f85761037261037b9261038295612b68565b9087848b6139d4565b878461440f565b94906103908695898661440f565b909681116112f3575b5060405195610140870187811067ffffffffffffffff8211176112c6576040525f87525f60208801525f60408801525f60608801525f60808801525f60e08801525f6101008801525f61012088015260c087015260a08601525f915f91515f5b60f0811061128c5750505191859060305b60a0880183106110fb575050505050604051927d1000000000001000000000001000000000001000000000001000000000006020850194525f5b6005811061103c57507d8000000000008000000000008000000000008000000000008000000000009360c0820151906020604051015b818110610f3657505050657fffffffffff841678010000000000010000000000010000000000010000000000016001820102825b60a084018110610ee2575050651000000000001115610eba575f60a0525b600560a0511061097e5761012001516040518091805f915b61092e57505080826020920360051c8352016040526060945f905f19948060011b907f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8116036108f85760018901808a116108f857811115610925578881039081116108f8578581019081116108f85796955b7f0000000000000000000000000000000000000000000000000000000000000000603b1c681fffffffffffffffe016965f5b60108110806108ef575b156107d0575f896105a38d6122f4565b916040518a81528460d01b7f6f72646572000000000000000000000000000000000000000000000000000000176020820152604081018060208c0160208d805160051b01015b80821061077957505060208601926020611000968801019360608201905b8581106106ba5750505050505080915090610646575b898110610635575b505061063090612b99565b610589565b98509094509050836106308c610625565b50989361065d8a9c979398949c9b9692999b614523565b5f9b60015b8b518110156106a65761068e8c610687836106805f19820184612325565b5192612325565b51906145fb565b61069b575b600101610662565b6001909d019c610693565b50939792969b9a9891959a9990949961061d565b84855197835b86811061075a57508860141c90610fff8216809b8186521861103f611fc082161591161517019980996103ff81600a1c169283156107435781603f6103ff928160209998979695601a1c1660278c01531660298a015316602a882060c01c815f198501600a1b1793820360401b0104600c1b1760141b1790525b01969596610607565b505050509390601f1960209201948551905261073a565b80518a811061076d575b506020016106c0565b99509150816020610764565b9181939495965060209190829151603f8160061c166027890153603f81166029890153610fff81600c1c911681602a8a2060c01c04600c1b17905f198101600a1b179060141b1781520192018f95949392916105e9565b5089916107e264800000000092614477565b94677fffffffffc000007fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc00000623fffff87600c1c169360101b16169060221b1717179260156002600d610fff86160293010460010191610840836122f4565b945f5b84811061089457867fd22a58e641fabbca9eb770d98127911e745f5ca43d7e013a2c287462706503c667ffffffffffffffff8861088f604051928392602084521694602083019061221f565b0390a2005b600190801580156108e0575f5b60078160031c88015191161b906108d3575b806108be838b612325565b528185015f525f60205260405f205501610843565b60281c8360d81b176108b3565b60fc5f1983010260d8016108a1565b50898811610593565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b505f9695610557565b64ffffffffff811682815b61094e57505060409091019060281c806104e4565b60ff8216610965575b6001019060081c9081610939565b600c82901b620ff0001681176020909501948552610957565b949192935b60a0860151603060a05181020460a051036108f85760a0516030021c65ffffffffffff1615610ea85760a051935f60c0525f6101a0525f60c0525f6101a0525f957d100000000000100000000000100000000000100000000000100000000000610140525f6101e0525f610120525f6101805260e0880151610200526101008801519660c0890151966101208a0151610160525b806030026101c0526101205165100000000000176101c0511b6101e051176101e05260c051780100000000000100000000000100000000000100000000000165ffffffffffff610200516101c0511c1683610120510103028a8360051b8d01510101176101c0526101c0517d8000000000008000000000008000000000008000000000008000000000006101405117037d800000000000800000000000800000000000800000000000800000000000780100000000000100000000000100000000000100000000000182602f1c1691160380196101405116906101c0511617610140525b5b61018051610e6e575b61018051610e5a57505065ffffffffffff610140511665ffffffffffff6101405160301c16818110908218021865ffffffffffff6101405160601c16818110908218021865ffffffffffff6101405160901c1681811090821802186101405160c01c818110908218021860078160031c1690816030026101c0528065100000000000176101c0511b60c0511760c052651000000000006101c0511b6101405117610140527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc081166101205265ffffffffffff886101c0511c16610bf55760386101605191161c610180525f610afb565b5060055b60058103610a175750939290969795949197780100000000000100000000000100000000000100000000000161012051027d0fffffffffc00fffffffffc00fffffffffc00fffffffffc00fffffffffc06101e05116810378010000000000010000000000010000000000010000000000016101e051602c1c167d8000000000008000000000008000000000008000000000008000000000006101e05160031b160316610200510160e08901527d0fffffffffc00fffffffffc00fffffffffc00fffffffffc00fffffffffc060c051169003780100000000000100000000000100000000000100000000000160c051602c1c167d80000000000080000000000080000000000080000000000080000000000060c05160031b16031601610100870152610160519660a08701519865ffffffffffff8a60a0516030021c1660805265ffffffffffff87876030021c1686610100525b6080518110610e51575b5060c051610100516030021c60071660e081905260a05114610dab5760ff6101a051603860c051610100516030021c60031b161c818116610100526107f8610160519160031b1660e051602802011c16610d4c565b93949788610100525b600760c051610100516030021c16906080516101005160031b83602802011b019060a0518114610e15576101a051603860c051610100516030021c60031b161c9060ff8216610100526107f86080519260031b1690602802011b9003610db4565b5098909592979196989493946101208a015260805160a0516030021b900360a0890152608051906030021b900360c08701529092939193610983565b6080528a610d56565b818160031b1b6101a051176101a052610bf9565b60ff6101805116610e8e575b6001906101805160281c6101805201610afc565b651000000000006101e051826030021c16610e7a57610b05565b93929194600160a0510160a0526104cc565b7f3c1018ce000000000000000000000000000000000000000000000000000000005f5260045ffd5b80602091517d100000000000100000000000100000000000100000000000100000000000847d80000000000080000000000080000000000080000000000080000000000083170360031c16178152016104ae565b8051657fffffffffff7801000000000001000000000001000000000001000000000001828a03602f1c1602908060f01c915b8265ffffffffffff8783160610610f845750505060200161047a565b81780100000000000100000000000100000000000100000000000192939a50603f911765ffffffffffff808216818360301c168181109082180218818360601c168181109082180218818360901c1681811090821802189160c01c16818110908218021817027d8000000000008000000000008000000000008000000000008000000000001797657fffffffffff7801000000000001000000000001000000000001000000000001838b03602f1c1602919091610f68565b9360a0820151856030021c60f01b9081156110f1578560051b83015160405192838303935b8381106110775750505001936001905b01610444565b808260209251857d8000000000008000000000008000000000008000000000008000000000008217037d800000000000800000000000800000000000800000000000800000000000780100000000000100000000000100000000000100000000000182602f1c169116038682181618018682015201611061565b9460019150611071565b78200000000000180000000000100000000000080000000000007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff492790fff000000000fff000000000fff000000000fff000000000fff7e010000000000000010000000000000010000000000000010000000000000016020895160181c9901988015670fffffffffffffff02903560c41c170260301c16817d800000000000800000000000800000000000800000000000800000000000821703917d10000000000010000000000010000000000010000000000010000000000078010000000000010000000000010000000000010000000000018201780100000000000100000000000100000000000100000000000184011760201b16927d800000000000800000000000800000000000800000000000800000000000780100000000000100000000000100000000000100000000000182602f1c16911603908218161860061b0101835201906020790fff000000000fff000000000fff000000000fff000000000fff84841c1691019161040a565b9092602060309165ffffffffffff865160181c8015670fffffffffffffff02903560c41c179788851c861b179716841b17940191016103f9565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b945088610399565b51907fbaa01597000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b506005815111610351565b346100e3575f6003193601126100e35760206040516110008152f35b346100e3575f6003193601126100e35761136a612b75565b5060807f0000000000000000000000000000000000000000000000000000000000000000611396612b75565b5067ffffffffffffffff8160c01c91818082861c1681808460401c16918160606040516113c281612252565b89815260208101938452604081019586520195168552604051968752511660208601525116604084015251166060820152f35b346100e3575f6003193601126100e357602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100e3575f6003193601126100e357602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100e35760206003193601126100e3576114ae61216a565b604051907ffde9db4300000000000000000000000000000000000000000000000000000000825267ffffffffffffffff81169182600482015260408160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa918215611674575f915f9361167f575b5061154090612eae565b604094919451917f29316a2a000000000000000000000000000000000000000000000000000000008352600483015260408260248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa80156116745761160c9561161a946115f8945f9361161e575b5079ffffffffffffffffffffffffffffffffffffffffffffffffffff91826115f09216846137d0565b9516906137d0565b60405193849360408552604085019061221f565b90838203602085015261221f565b0390f35b6115f09193509179ffffffffffffffffffffffffffffffffffffffffffffffffffff611662819460403d60401161166d575b61165a818361226e565b810190612366565b5094925050916115c7565b503d611650565b6040513d5f823e3d90fd5b6116a7919350611540925060403d6040116116af575b61169f818361226e565b8101906122b8565b929091611536565b503d611695565b346100e3576116c4366121ba565b6116cf8392936133ad565b67ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000060401c16916010853560f81c101561200a5760038501908186116108f85761171f6135a1565b506117286135a1565b50813560301c91601d87018091116108f8573560301c9060016117496135a1565b926118b26118086117586135a1565b968388528087525f197f01010101010101010101010101010101010101010101010101010101010101017f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f7f55555555555555555555555555555555555555555555555555555555555555558460011c1684037f3333333333333333333333333333333333333333333333333333333333333333808260021c169116018060041c01160260f81c911460081b1790565b915f197f01010101010101010101010101010101010101010101010101010101010101017f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f7f55555555555555555555555555555555555555555555555555555555555555558460011c1684037f3333333333333333333333333333333333333333333333333333333333333333808260021c169116018060041c01160260f81c911460081b1790565b602086015280602085015281602086015160030201821c820160608501526003020160011c60010160608401526118f26080602084015160051b016143bc565b608083015261190a6080602085015160051b016143bc565b60808401526020820151604081118015611ffc575b611fc8575061192e9087612b68565b91611944826013602060149201510104601e0290565b870161195b836013602060149201510104601e0290565b8101603701611975836013602060149201510104601e0290565b810161198c846013602060149201510104601e0290565b8101956119a06037858101908d0188613ce3565b6119ab828487613ce3565b8860030260010160011c8701906119c49186888d6139d4565b893560e81c61ffff16906119d89286613d28565b15906119fa91611fb0575b603761ffff8a3560e81c16910160378a0184613d28565b15611f98575b90611a1460a0602083015160071b016143bc565b9160808201519060808101519285925f94622000005f5289945b610fff5f19870110611daf575050507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe000005f51019280611c2a57508481611a7c6040611a849401518b8b613c21565b9290916142e1565b611a9360408201518888613c21565b90604086018087116108f857611aa8936142e1565b61ffff883560e81c168103611bff5750841015611bd757608081018091116108f85783611ae19264400000000094883560f81c906135dc565b93623fffff84600c1c16906503fc00000000643fffc00000653fffffc00000833560d21c1616913560d61c161717179260156002600d610fff86160293010460010191611b2d836122f4565b945f5b848110611b7c57867fd22a58e641fabbca9eb770d98127911e745f5ca43d7e013a2c287462706503c667ffffffffffffffff8861088f604051928392602084521694602083019061221f565b60019080158015611bc8575f5b60078160031c88015191161b90611bbb575b80611ba6838b612325565b528185015f525f60205260405f205501611b30565b60281c8360d81b17611b9b565b60fc5f1983010260d801611b89565b7facef9817000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f4feb854b000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b82603f808360061c1692169260208101518310801590611d99575b611d6d578360208301518110801590611d57575b611d2c57610fff611c9982611c7c8780969060809060051b910151015160181c90565b906004610fff928260030260011c01359160021b1660f4031c1690565b14928315611d05575b505050611cd7577f95643f9d000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f0355c03c000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6080015160059190911b0151610fff9250611d23919060181c611c7c565b14818385611ca2565b7f2003f906000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506080830151600582901b015160181c15611c59565b827f2003f906000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506080810151600584901b015160181c15611c45565b60149c989493929a969199959b979c9b8c8110611f90575b60018d601e92949394039d600c0260ff031b5f19810119843516179201915b809181927f80000000000000000000000000000000000000000000000000000000000000008314611f7b57918f918e908e95948360f41c93600c1b966107e08760fa1c948588017f01000000000000000000000000000000000000000000000000000000000000008151019052816080603f89169960408b8201017f01000000000000000000000000000000000000000000000000000000000000008151019052611ffe8c60f31c160101998a519a7f01000000000000000000000000000000000000000000000000000000000000008c01905260f51c1601519260ef1c1601519062ffffff821662ffffff821601928360161c01965f1a611f70576220000060079182623fffff83961698600c02918260031c9060181c013591161b60f41c1793600c02918260031c9060181c013591161b60f41c1790838062200fff841462200fff841417931891180217611f5157505f518111611f49575b505b90611de6565b5f528e611f41565b91989c939495969a9e999d5050611000915099959917945b9091611a2e565b505050505050611f43565b50979b92939495999d989c969a915050611f69565b9b508b611dc7565b611fab61ffff883560e81c1683836141c5565b611a00565b611fc361ffff8a3560e81c1684866141c5565b6119e3565b6020840151907fbaa01597000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50604060208501511161191f565b847f9b6be9fc000000000000000000000000000000000000000000000000000000005f523560f81c60045260245ffd5b346100e35760406003193601126100e35761205361216a565b6024359067ffffffffffffffff821682036100e357602091612074916127e5565b63ffffffff60405191168152f35b346100e35760206003193601126100e3576120a361209e61216a565b612385565b60405190602082528051600481101561213d57829161161a91602084015261ffff602082015116604084015260ff604082015116606084015260c06121296121146120fe606085015160e06080890152610100880190612181565b6080850151601f198883030160a0890152612181565b60a0840151601f198783030184880152612181565b910151601f198483030160e0850152612181565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b6004359067ffffffffffffffff821682036100e357565b90602080835192838152019201905f5b81811061219e5750505090565b825163ffffffff16845260209384019390920191600101612191565b60406003198201126100e35760043567ffffffffffffffff811681036100e3579160243567ffffffffffffffff81116100e357826023820112156100e35780600401359267ffffffffffffffff84116100e357602484830101116100e3576024019190565b90602080835192838152019201905f5b81811061223c5750505090565b825184526020938401939092019160010161222f565b6080810190811067ffffffffffffffff8211176112c657604052565b90601f601f19910116810190811067ffffffffffffffff8211176112c657604052565b519079ffffffffffffffffffffffffffffffffffffffffffffffffffff821682036100e357565b91908260409103126100e3576122d960206122d284612291565b9301612291565b90565b67ffffffffffffffff81116112c65760051b60200190565b906122fe826122dc565b61230b604051918261226e565b828152601f1961231b82946122dc565b0190602036910137565b80518210156123395760209160051b010190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b91908260409103126100e3576020825192015180151581036100e35790565b9060405160e0810181811067ffffffffffffffff8211176112c6576040525f81525f60208201525f60408201526060810160608152608082019360608552606060a0840152606060c08401528294604051927ffde9db4300000000000000000000000000000000000000000000000000000000845267ffffffffffffffff83169384600482015260408160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa80156116745761248e9279ffffffffffffffffffffffffffffffffffffffffffffffffffff925f905f936127bc575b50836124869116612ba7565b905216612ba7565b905261249981612d5c565b92831590818061276d575b612765575067ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000060401c16936124e1856122f4565b9060a088019182526124f2866122f4565b9260c08901938452156126ca5750505061250f9060038652612eae565b9190604051917f29316a2a00000000000000000000000000000000000000000000000000000000835280600484015260408360248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa928315611674575f936126a8575b50811561264f5783156125f657505f5b8481106125a9575050505050565b806125b783600193866130de565b63ffffffff6125ca8360a08c0151612325565b911690526125d98582866130de565b63ffffffff6125ec8360c08c0151612325565b911690520161259b565b7f658b5311000000000000000000000000000000000000000000000000000000005f5267ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660045260245260445ffd5b7f658b5311000000000000000000000000000000000000000000000000000000005f5267ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660045260245260445ffd5b6126c291935060403d60401161166d5761165a818361226e565b50915f61258b565b80919392945060269796971c90600482101561213d57610fff918752600f8160221c16604088015260161c1660208601525f5b84811061270c57505050505090565b8063ffffffff61275161272160019486612deb565b8261273460608c01518360061c90612325565b5116612741858951612325565b52603f60808b0151911690612325565b511661275e828751612325565b52016126fd565b955050505050565b507f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff60c082901c858216604084901c8316608085901c84160202019116900342106124a4565b84935061248691506127dc9060403d6040116116af5761169f818361226e565b9390915061247a565b67ffffffffffffffff909291921667ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168114801580612b34575b612b08577f00000000000000000000000000000000000000000000000000000000000000009067ffffffffffffffff808360401c1695169467ffffffffffffffff6128738288612d25565b16958187029187830414871517156108f857039161289086612d5c565b6129e45767ffffffffffffffff60c082901c878216604084901c8316608085901c84160202019116900342106129b8576128c985612eae565b604051927f29316a2a00000000000000000000000000000000000000000000000000000000845287600485015260408460248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa938415611674575f94612996575b501561298e5750925b831561295e57506122d99394506130de565b85907f658b5311000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b90509261294c565b6129b091945060403d60401161166d5761165a818361226e565b50925f612943565b847f8c91fc02000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50906129f290859495612deb565b92604051927fc6c5aa1e0000000000000000000000000000000000000000000000000000000084526004840152602483015260208260448173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa918215611674575f92612aab575b506122d99279ffffffffffffffffffffffffffffffffffffffffffffffffffff9115612aa25760061c915b166132f1565b603f1691612a9c565b9091506020813d602011612b00575b81612ac76020938361226e565b810103126100e3576122d992612af779ffffffffffffffffffffffffffffffffffffffffffffffffffff92612291565b92915092612a71565b3d9150612aba565b507f69dbd28f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5067ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016821415612828565b919082018092116108f857565b60405190612b8282612252565b5f6060838281528260208201528260408201520152565b5f1981146108f85760010190565b90612c5d612c58835f197f01010101010101010101010101010101010101010101010101010101010101017f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f7f55555555555555555555555555555555555555555555555555555555555555558460011c1684037f3333333333333333333333333333333333333333333333333333333333333333808260021c169116018060041c01160260f81c911460081b1790565b6122f4565b915f815b612c69575050565b63ffffffff612cfb836001811901167e1f0d1e100c1d070f090b19131c1706010e11080a1a141802121b1503160405601f6101e07f804040554300526644320000502061067405302602000010750620017611707760fc7fb6db6db6ddddddddd34d34d349249249210842108c6318c639ce739cffffffff860260f81c161b60f71c1692831c63d76453e004161a1790565b16612d068286612325565b525f1982018281116108f857612d1f9216918291612b99565b90612c61565b8115612d2f570490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b90610fff8216600d810290808204600d14901517156108f8575f525f60205260405f205460d81c918215612de557623fffff81600c1c1690623fffff841690828211612daf575010612daa57565b5f9150565b67ffffffffffffffff907f89b5d14c000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b505f9150565b610fff16600d810290808204600d14901517156108f85760128210612e7f577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffee82019182116108f857600181018091116108f857612e4d906015830490612b68565b5f525f602052601560405f2054910680600c0290600c8204036108f85760f4039060f482116108f857610fff911c1690565b5f525f60205260405f20549060110390601182116108f85781600c0291600c8304036108f857610fff911c1690565b9067ffffffffffffffff604051927ffde9db43000000000000000000000000000000000000000000000000000000008452169081600484015260408360248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa8015611674575f935f916130b9575b5079ffffffffffffffffffffffffffffffffffffffffffffffffffff81169279ffffffffffffffffffffffffffffffffffffffffffffffffffff851694604051917f296cf2a1000000000000000000000000000000000000000000000000000000008352600483015260408260248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa918215611674575f92613068575b50811679ffffffffffffffffffffffffffffffffffffffffffffffffffff169182151580613041575b61301d57505050565b9194501679ffffffffffffffffffffffffffffffffffffffffffffffffffff169150565b5079ffffffffffffffffffffffffffffffffffffffffffffffffffff828216161515613014565b9091506040813d6040116130b1575b816130846040938361226e565b810103126100e357602001519079ffffffffffffffffffffffffffffffffffffffffffffffffffff612feb565b3d9150613077565b90506130d591935060403d6040116116af5761169f818361226e565b9290925f612f35565b919061320a67ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000060401c16946131c96131c2855f197f01010101010101010101010101010101010101010101010101010101010101017f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f7f55555555555555555555555555555555555555555555555555555555555555558460011c1684037f3333333333333333333333333333333333333333333333333333333333333333808260021c169116018060041c01160260f81c911460081b1790565b8787613c21565b929095604051906131db60408361226e565b600882527f66616c6c6261636b0000000000000000000000000000000000000000000000006020830152613ca9565b92946001945b87600187811b1b106132e7575f196001871b019760015b15613283575b5f9789811690881c895b600881106132495750881b1797613227565b90916001908c60405160208101908c8252838660801b1760408201526040815261327460608261226e565b51902016909318929101613237565b8088101561322d575093509195509392505f926132a36001871683612b68565b915b818311156132bb575050506122d99293506132f1565b9091936132ca6132e091612b99565b946132da600189881c1684612b68565b90612b68565b91906132a5565b9460010194613210565b90805b61338f575061338b63ffffffff916001811901167e1f0d1e100c1d070f090b19131c1706010e11080a1a141802121b1503160405601f6101e07f804040554300526644320000502061067405302602000010750620017611707760fc7fb6db6db6ddddddddd34d34d349249249210842108c6318c639ce739cffffffff860260f81c161b60f71c1692831c63d76453e004161a1790565b1690565b905f198101908082116108f857169080156108f8575f1901806132f4565b67ffffffffffffffff8116919060018310157f00000000000000000000000000000000000000000000000000000000000000008161355c575b8161352c575b5015613500576133fb90612d5c565b6134d457604051917f29316a2a00000000000000000000000000000000000000000000000000000000835280600484015260408360248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa928315611674575f905f946134b0575b5092156134855750565b7f2ef0bf09000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90506134cc91935060403d60401161166d5761165a818361226e565b92905f61347b565b507f40bf7748000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b827f9b2a6752000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b905067ffffffffffffffff60c082901c838216604084901c8316608085901c84160202019116900342105f6133ec565b90505f19840167ffffffffffffffff81116108f85761359890829067ffffffffffffffff808360801c16818460401c16029116029060c01c0190565b421015906133e6565b6040519060a0820182811067ffffffffffffffff8211176112c6576040525f6080838281528260208201528260408201528260608201520152565b94939091945f915f9360405192835260d01b7f6f72646572000000000000000000000000000000000000000000000000000000176020830152863560f41c199187905f90602781019260298201945b898810848914166136e557505050505050508281106136ba5750613664576001906003020160011c61365f602082016143bc565b928337565b61366d816122f4565b905f5b81811061368d5750506122d991925061368881614523565b614477565b60019060038102821c860135600282901b60041660f4031c610fff166136b38286612325565b5201613670565b7ff6dbafda000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b93979296999094986014601e879d94989d3597019801958187116137c7575b938b9c945b87819d10156137b2578060f41c8091600c1b9d8060fa1c8d53603f82168e5360f31c611ffe1688018051907e0100000000000000000000000000000000000000000000000000000000000082019052602a8b2060c01c815f1a9160011a60401b0104600c1b179580871261379657906001929118603f610fc08216159116151717949c019b938c9b613709565b9895505098959099919a509a9693919a5b92919493909461362b565b5098959099919a509a9693919a9592956137a7565b95508095613704565b9291613882612c58835f197f01010101010101010101010101010101010101010101010101010101010101017f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f7f55555555555555555555555555555555555555555555555555555555555555558460011c1684037f3333333333333333333333333333333333333333333333333333333333333333808260021c169116018060041c01160260f81c911460081b1790565b9381156139cf5790613970839267ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000060401c1661396a845f197f01010101010101010101010101010101010101010101010101010101010101017f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f7f55555555555555555555555555555555555555555555555555555555555555558460011c1684037f3333333333333333333333333333333333333333333333333333333333333333808260021c169116018060041c01160260f81c911460081b1790565b91613c21565b9390935f915b613981575050505050565b831993600185018095116108f8576139a7948116908185166139ad575b18938492612b99565b91613976565b916139bb6001821688612b68565b6139c5858b612325565b5260011c9161399e565b505050565b92919282604051908351918281528685038751916020810192835260408120945b8a8510613b5757505050505067ffffffffffffffff604051927f539f642400000000000000000000000000000000000000000000000000000000845216600483015260208260248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa918215611674575f92613b23575b5003613afb57604093602082015190606083015182029360208601519460608701518602019103145f14613ada57908491948593945b01938452015281158015613ad1575b6112fb575050565b50805115613ac9565b50905082613ae7826143d3565b91613af1846143d3565b9294859394613aba565b7fa4a7ab3e000000000000000000000000000000000000000000000000000000005f5260045ffd5b9091506020813d602011613b4f575b81613b3f6020938361226e565b810103126100e35751905f613a84565b3d9150613b32565b909192939460608a60ff7f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f5f1960018b355f1a948189871c168b0201941b018351167f55555555555555555555555555555555555555555555555555555555555555558160011c1690037f3333333333333333333333333333333333333333333333333333333333333333808260021c169116018060041c01160660051b6080820151016001890160181b81511790520151908352808686376020810183209501939291906139f5565b92919092613c2f8285612d25565b938215612d2f57829006908115613ca257600183613c875f199360405190613c5860408361226e565b600582527f73656174730000000000000000000000000000000000000000000000000000006020830152613ca9565b60c01c0260401c921b01901b805f196001841b01921c171690565b5050505f90565b90613cdd604060209281519384918183019687528051918291018484015e81015f838201520301601f19810183528261226e565b51902090565b9190916020836080830151930391015160051b8201925b838310613d075750505050565b6003816040923560e81c85528381013560e81c602086015201920191613cfa565b909260017d0100000100000100000100000100000100000100000100000100000100009101027f800000800000800000800000800000800000800000800000800000800000000003917f800000800000800000800000800000800000800000800000800000800000000092848203915f955b838710613dcd5750505050507f800000800000800000800000800000800000800000800000800000800000000091501490565b9091929394868201359087840135808317907fa00000a00000a00000a00000a00000a00000a00000a00000a00000a000000000821661419d5789908493927f40000040000040000040000040000040000040000040000040000040000000008b96167f40000140000140000140000140000140000140000140000140000140000100000391825f527f1fffff1fffff1fffff1fffff1fffff1fffff1fffff1fffff1fffff1fffff0000807f40000040000040000040000040000040000040000040000040000040000000008084167f400001400001400001400001400001400001400001400001400001400001000003948560205216151560161b97168b017fa00000a00000a00000a00000a00000a00000a00000a00000a00000a0000000000391168a017fa00000a00000a00000a00000a00000a00000a00000a00000a00000a00000000003957f800000800000800000800000800000800000800000800000800000800000000096602060808a015199015160051b8901955b8c878b10613f6a575050505050505050601e9250169601959493929190613d9a565b608092939495969798998b51838160181c013590837e0fff000fff000fff000fff000fff000fff000fff000fff000fff000fff0000818185160193600c1c16019088811661418d575b621fffff7d01000001000001000001000001000001000001000001000001000001000091160291828882010317918982010317161660208c0151838160181c013590837e0fff000fff000fff000fff000fff000fff000fff000fff000fff000fff0000818185160193600c1c16019088811661417d575b621fffff7d01000001000001000001000001000001000001000001000001000001000091160291828882010317918982010317161660408c0151838160181c013590837e0fff000fff000fff000fff000fff000fff000fff000fff000fff000fff0000818185160193600c1c16019088811661416d575b621fffff7d0100000100000100000100000100000100000100000100000100000100009116029182888201031791898201031716169160608c0151908160181c0135917e0fff000fff000fff000fff000fff000fff000fff000fff000fff000fff0000818185160193600c1c16019086811661415d575b621fffff7d010000010000010000010000010000010000010000010000010000010000911602918286820103179187820103171616980197969594939291908e613f48565b818a01838a011690931692614118565b818c01838c0116909316926140a1565b818c01838c01169093169261402a565b818c01838c011690931692613fb3565b7f887efaa5000000000000000000000000000000000000000000000000000000005f5260045ffd5b919290925f925b60208101518410156142da576080810151600585901b015160181c9283156142cf575f5b60208701518110156142bf576080870151600582901b0151869060181c80156142b55761424e866003850260011c890135600286901b60041660f4031c610fff168460051b608089015101518c60808860051b9101510151916144cf565b6142b557610fff9161427791906004610fff928260030260011c01359160021b1660f4031c1690565b03614286576001905b016141f0565b857f50fddc95000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5050600190614280565b509360019193505b0192916141cc565b9360019193506142c7565b5050915050565b9193926020830151948115806143af575b8061434e575b614346575f5b86811061430e5750505050509050565b6080850151600582901b01515f9060181c614337575b818501515f1a03611d2c576001016142fe565b50600183811c93168201614324565b505050509050565b507f010101010101010101010101010101010101010101010101010101010101010181026020871115614399578660031b6102000381811c906020860151901c1490845114166142f8565b8660031b6101000390811c908451901c146142f8565b50856040850151146142f2565b90601f19601f604051930116803684378201604052565b905f915f5b602082015181101561440b576080820151600582901b015160181c614400575b6001016143d8565b6001909301926143f8565b5050565b61442191939293604085015191613c21565b8060805f9501515f905b60f0821061444b5750505061443d5790565b600181018091116108f85790565b8051614460575b60206030910191019061442b565b60018084168601831b909717969290921c91614452565b9061448e6020600184516003020160011c016143bc565b916020810160205f92805160051b0101915b8282106144ac57505050565b600c8160209260031c870184516007831660f4031b8151179052019101906144a0565b919280831080614513575b61450b5782119283156144ee575b50505090565b62200000929350621fffff809116911601910110155f80806144e8565b505050505f90565b50624000008483161615156144da565b80515f5b6004811061453457505050565b5f60015b83811061454d5750156139cf57600101614527565b5f19819593959492940161456f6145648286612325565b516106878487612325565b156145f25760015b838110614591575b50506001905b01939193929092614538565b80830184811090816145e0575b5080156145c0575b6145b257600101614577565b50600194508490505f61457f565b5080831180156145a657506145db825f198386030187614616565b6145a6565b6145ec91508487614616565b5f61459e565b50600190614585565b18603f81161590811561460c575090565b610fc09150161590565b5f5f836146d2575b600185018351811061467e575b501015613ca25791905b81811061464457505050600190565b60015f19916146538486612325565b5161465e8287612325565b516146698688612325565b526146748287612325565b5201910190614635565b61469661468b8786612325565b516106878387612325565b6146c7575b6146b4906106876146ac8787612325565b519186612325565b6146bf575b5f61462b565b6001016146b9565b60019092019161469b565b5f1984016146ee6146e38286612325565b516106878787612325565b614718575b61470061470b9185612325565b516106878786612325565b1561461e5750600161461e565b600192506146f356",
}

// LeaderSchedule is an auto generated Go binding around an Ethereum contract.
type LeaderSchedule struct {
	abi abi.ABI
}

// NewLeaderSchedule creates a new instance of LeaderSchedule.
func NewLeaderSchedule() *LeaderSchedule {
	parsed, err := LeaderScheduleMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &LeaderSchedule{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *LeaderSchedule) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address board_, address anchor_) returns()
func (leaderSchedule *LeaderSchedule) PackConstructor(board_ common.Address, anchor_ common.Address) []byte {
	enc, err := leaderSchedule.abi.Pack("", board_, anchor_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackKEPT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab105602.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function KEPT() view returns(uint256)
func (leaderSchedule *LeaderSchedule) PackKEPT() []byte {
	enc, err := leaderSchedule.abi.Pack("KEPT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackKEPT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab105602.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function KEPT() view returns(uint256)
func (leaderSchedule *LeaderSchedule) TryPackKEPT() ([]byte, error) {
	return leaderSchedule.abi.Pack("KEPT")
}

// UnpackKEPT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xab105602.
//
// Solidity: function KEPT() view returns(uint256)
func (leaderSchedule *LeaderSchedule) UnpackKEPT(data []byte) (*big.Int, error) {
	out, err := leaderSchedule.abi.Unpack("KEPT", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXEPOCHS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc8b72f8f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_EPOCHS() view returns(uint256)
func (leaderSchedule *LeaderSchedule) PackMAXEPOCHS() []byte {
	enc, err := leaderSchedule.abi.Pack("MAX_EPOCHS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXEPOCHS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc8b72f8f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_EPOCHS() view returns(uint256)
func (leaderSchedule *LeaderSchedule) TryPackMAXEPOCHS() ([]byte, error) {
	return leaderSchedule.abi.Pack("MAX_EPOCHS")
}

// UnpackMAXEPOCHS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc8b72f8f.
//
// Solidity: function MAX_EPOCHS() view returns(uint256)
func (leaderSchedule *LeaderSchedule) UnpackMAXEPOCHS(data []byte) (*big.Int, error) {
	out, err := leaderSchedule.abi.Unpack("MAX_EPOCHS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAnchor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd3fb73b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function anchor() view returns(address)
func (leaderSchedule *LeaderSchedule) PackAnchor() []byte {
	enc, err := leaderSchedule.abi.Pack("anchor")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnchor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd3fb73b4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function anchor() view returns(address)
func (leaderSchedule *LeaderSchedule) TryPackAnchor() ([]byte, error) {
	return leaderSchedule.abi.Pack("anchor")
}

// UnpackAnchor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd3fb73b4.
//
// Solidity: function anchor() view returns(address)
func (leaderSchedule *LeaderSchedule) UnpackAnchor(data []byte) (common.Address, error) {
	out, err := leaderSchedule.abi.Unpack("anchor", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackBoard is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7cd3229a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function board() view returns(address)
func (leaderSchedule *LeaderSchedule) PackBoard() []byte {
	enc, err := leaderSchedule.abi.Pack("board")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBoard is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7cd3229a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function board() view returns(address)
func (leaderSchedule *LeaderSchedule) TryPackBoard() ([]byte, error) {
	return leaderSchedule.abi.Pack("board")
}

// UnpackBoard is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7cd3229a.
//
// Solidity: function board() view returns(address)
func (leaderSchedule *LeaderSchedule) UnpackBoard(data []byte) (common.Address, error) {
	out, err := leaderSchedule.abi.Unpack("board", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGrid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa23836ef.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grid() view returns((uint64,uint64,uint64,uint64))
func (leaderSchedule *LeaderSchedule) PackGrid() []byte {
	enc, err := leaderSchedule.abi.Pack("grid")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa23836ef.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grid() view returns((uint64,uint64,uint64,uint64))
func (leaderSchedule *LeaderSchedule) TryPackGrid() ([]byte, error) {
	return leaderSchedule.abi.Pack("grid")
}

// UnpackGrid is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa23836ef.
//
// Solidity: function grid() view returns((uint64,uint64,uint64,uint64))
func (leaderSchedule *LeaderSchedule) UnpackGrid(data []byte) (Grid, error) {
	out, err := leaderSchedule.abi.Unpack("grid", data)
	if err != nil {
		return *new(Grid), err
	}
	out0 := *abi.ConvertType(out[0], new(Grid)).(*Grid)
	return out0, nil
}

// PackLeaderAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x112b2aa6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function leaderAt(uint64 rollup, uint64 epoch) view returns(uint32 sequencer)
func (leaderSchedule *LeaderSchedule) PackLeaderAt(rollup uint64, epoch uint64) []byte {
	enc, err := leaderSchedule.abi.Pack("leaderAt", rollup, epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLeaderAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x112b2aa6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function leaderAt(uint64 rollup, uint64 epoch) view returns(uint32 sequencer)
func (leaderSchedule *LeaderSchedule) TryPackLeaderAt(rollup uint64, epoch uint64) ([]byte, error) {
	return leaderSchedule.abi.Pack("leaderAt", rollup, epoch)
}

// UnpackLeaderAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x112b2aa6.
//
// Solidity: function leaderAt(uint64 rollup, uint64 epoch) view returns(uint32 sequencer)
func (leaderSchedule *LeaderSchedule) UnpackLeaderAt(data []byte) (uint32, error) {
	out, err := leaderSchedule.abi.Unpack("leaderAt", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f274211.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function post(uint64 round, bytes claim) returns()
func (leaderSchedule *LeaderSchedule) PackPost(round uint64, claim []byte) []byte {
	enc, err := leaderSchedule.abi.Pack("post", round, claim)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f274211.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function post(uint64 round, bytes claim) returns()
func (leaderSchedule *LeaderSchedule) TryPackPost(round uint64, claim []byte) ([]byte, error) {
	return leaderSchedule.abi.Pack("post", round, claim)
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (leaderSchedule *LeaderSchedule) PackRegistry() []byte {
	enc, err := leaderSchedule.abi.Pack("registry")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registry() view returns(address)
func (leaderSchedule *LeaderSchedule) TryPackRegistry() ([]byte, error) {
	return leaderSchedule.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (leaderSchedule *LeaderSchedule) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := leaderSchedule.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackScheduleOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01e7d8d8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function scheduleOf(uint64 round) view returns((uint8,uint16,uint8,uint32[],uint32[],uint32[],uint32[]) schedule)
func (leaderSchedule *LeaderSchedule) PackScheduleOf(round uint64) []byte {
	enc, err := leaderSchedule.abi.Pack("scheduleOf", round)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackScheduleOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01e7d8d8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function scheduleOf(uint64 round) view returns((uint8,uint16,uint8,uint32[],uint32[],uint32[],uint32[]) schedule)
func (leaderSchedule *LeaderSchedule) TryPackScheduleOf(round uint64) ([]byte, error) {
	return leaderSchedule.abi.Pack("scheduleOf", round)
}

// UnpackScheduleOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01e7d8d8.
//
// Solidity: function scheduleOf(uint64 round) view returns((uint8,uint16,uint8,uint32[],uint32[],uint32[],uint32[]) schedule)
func (leaderSchedule *LeaderSchedule) UnpackScheduleOf(data []byte) (ILeaderScheduleSchedule, error) {
	out, err := leaderSchedule.abi.Unpack("scheduleOf", data)
	if err != nil {
		return *new(ILeaderScheduleSchedule), err
	}
	out0 := *abi.ConvertType(out[0], new(ILeaderScheduleSchedule)).(*ILeaderScheduleSchedule)
	return out0, nil
}

// PackSeatsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a63598c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function seatsOf(uint64 round) view returns(uint256[] seatsA, uint256[] seatsB)
func (leaderSchedule *LeaderSchedule) PackSeatsOf(round uint64) []byte {
	enc, err := leaderSchedule.abi.Pack("seatsOf", round)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSeatsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a63598c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function seatsOf(uint64 round) view returns(uint256[] seatsA, uint256[] seatsB)
func (leaderSchedule *LeaderSchedule) TryPackSeatsOf(round uint64) ([]byte, error) {
	return leaderSchedule.abi.Pack("seatsOf", round)
}

// SeatsOfOutput serves as a container for the return parameters of contract
// method SeatsOf.
type SeatsOfOutput struct {
	SeatsA []*big.Int
	SeatsB []*big.Int
}

// UnpackSeatsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7a63598c.
//
// Solidity: function seatsOf(uint64 round) view returns(uint256[] seatsA, uint256[] seatsB)
func (leaderSchedule *LeaderSchedule) UnpackSeatsOf(data []byte) (SeatsOfOutput, error) {
	out, err := leaderSchedule.abi.Unpack("seatsOf", data)
	outstruct := new(SeatsOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.SeatsA = *abi.ConvertType(out[0], new([]*big.Int)).(*[]*big.Int)
	outstruct.SeatsB = *abi.ConvertType(out[1], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackSolve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc38d59d2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function solve(uint64 round, bytes claim) returns()
func (leaderSchedule *LeaderSchedule) PackSolve(round uint64, claim []byte) []byte {
	enc, err := leaderSchedule.abi.Pack("solve", round, claim)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSolve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc38d59d2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function solve(uint64 round, bytes claim) returns()
func (leaderSchedule *LeaderSchedule) TryPackSolve(round uint64, claim []byte) ([]byte, error) {
	return leaderSchedule.abi.Pack("solve", round, claim)
}

// LeaderScheduleScheduled represents a Scheduled event raised by the LeaderSchedule contract.
type LeaderScheduleScheduled struct {
	Round uint64
	Words []*big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const LeaderScheduleScheduledEventName = "Scheduled"

// ContractEventName returns the user-defined event name.
func (LeaderScheduleScheduled) ContractEventName() string {
	return LeaderScheduleScheduledEventName
}

// UnpackScheduledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Scheduled(uint64 indexed round, uint256[] words)
func (leaderSchedule *LeaderSchedule) UnpackScheduledEvent(log *types.Log) (*LeaderScheduleScheduled, error) {
	event := "Scheduled"
	if len(log.Topics) == 0 || log.Topics[0] != leaderSchedule.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(LeaderScheduleScheduled)
	if len(log.Data) > 0 {
		if err := leaderSchedule.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range leaderSchedule.abi.Events[event].Inputs {
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
func (leaderSchedule *LeaderSchedule) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], leaderSchedule.abi.Errors["AlreadyScheduled"].ID.Bytes()[:4]) {
		return leaderSchedule.UnpackAlreadyScheduledError(raw[4:])
	}
	if bytes.Equal(raw[:4], leaderSchedule.abi.Errors["Forgotten"].ID.Bytes()[:4]) {
		return leaderSchedule.UnpackForgottenError(raw[4:])
	}
	if bytes.Equal(raw[:4], leaderSchedule.abi.Errors["Infeasible"].ID.Bytes()[:4]) {
		return leaderSchedule.UnpackInfeasibleError(raw[4:])
	}
	if bytes.Equal(raw[:4], leaderSchedule.abi.Errors["InvalidConfig"].ID.Bytes()[:4]) {
		return leaderSchedule.UnpackInvalidConfigError(raw[4:])
	}
	if bytes.Equal(raw[:4], leaderSchedule.abi.Errors["InvalidEntry"].ID.Bytes()[:4]) {
		return leaderSchedule.UnpackInvalidEntryError(raw[4:])
	}
	if bytes.Equal(raw[:4], leaderSchedule.abi.Errors["InvalidGrid"].ID.Bytes()[:4]) {
		return leaderSchedule.UnpackInvalidGridError(raw[4:])
	}
	if bytes.Equal(raw[:4], leaderSchedule.abi.Errors["InvalidSalt"].ID.Bytes()[:4]) {
		return leaderSchedule.UnpackInvalidSaltError(raw[4:])
	}
	if bytes.Equal(raw[:4], leaderSchedule.abi.Errors["InvalidSides"].ID.Bytes()[:4]) {
		return leaderSchedule.UnpackInvalidSidesError(raw[4:])
	}
	if bytes.Equal(raw[:4], leaderSchedule.abi.Errors["NoBottleneck"].ID.Bytes()[:4]) {
		return leaderSchedule.UnpackNoBottleneckError(raw[4:])
	}
	if bytes.Equal(raw[:4], leaderSchedule.abi.Errors["NobodyAdmitted"].ID.Bytes()[:4]) {
		return leaderSchedule.UnpackNobodyAdmittedError(raw[4:])
	}
	if bytes.Equal(raw[:4], leaderSchedule.abi.Errors["NotInOrder"].ID.Bytes()[:4]) {
		return leaderSchedule.UnpackNotInOrderError(raw[4:])
	}
	if bytes.Equal(raw[:4], leaderSchedule.abi.Errors["NotOptimal"].ID.Bytes()[:4]) {
		return leaderSchedule.UnpackNotOptimalError(raw[4:])
	}
	if bytes.Equal(raw[:4], leaderSchedule.abi.Errors["PairForbidden"].ID.Bytes()[:4]) {
		return leaderSchedule.UnpackPairForbiddenError(raw[4:])
	}
	if bytes.Equal(raw[:4], leaderSchedule.abi.Errors["PriceGap"].ID.Bytes()[:4]) {
		return leaderSchedule.UnpackPriceGapError(raw[4:])
	}
	if bytes.Equal(raw[:4], leaderSchedule.abi.Errors["RoundClosed"].ID.Bytes()[:4]) {
		return leaderSchedule.UnpackRoundClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], leaderSchedule.abi.Errors["RowsDiffer"].ID.Bytes()[:4]) {
		return leaderSchedule.UnpackRowsDifferError(raw[4:])
	}
	if bytes.Equal(raw[:4], leaderSchedule.abi.Errors["SeedNotAnchored"].ID.Bytes()[:4]) {
		return leaderSchedule.UnpackSeedNotAnchoredError(raw[4:])
	}
	if bytes.Equal(raw[:4], leaderSchedule.abi.Errors["Undecided"].ID.Bytes()[:4]) {
		return leaderSchedule.UnpackUndecidedError(raw[4:])
	}
	if bytes.Equal(raw[:4], leaderSchedule.abi.Errors["UnknownRollup"].ID.Bytes()[:4]) {
		return leaderSchedule.UnpackUnknownRollupError(raw[4:])
	}
	if bytes.Equal(raw[:4], leaderSchedule.abi.Errors["WrongSeats"].ID.Bytes()[:4]) {
		return leaderSchedule.UnpackWrongSeatsError(raw[4:])
	}
	if bytes.Equal(raw[:4], leaderSchedule.abi.Errors["WrongWorst"].ID.Bytes()[:4]) {
		return leaderSchedule.UnpackWrongWorstError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// LeaderScheduleAlreadyScheduled represents a AlreadyScheduled error raised by the LeaderSchedule contract.
type LeaderScheduleAlreadyScheduled struct {
	Round uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyScheduled(uint64 round)
func LeaderScheduleAlreadyScheduledErrorID() common.Hash {
	return common.HexToHash("0x40bf7748cfd3173186cba6f46115019d6698ddc76439a6b01814fcbd43326651")
}

// UnpackAlreadyScheduledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyScheduled(uint64 round)
func (leaderSchedule *LeaderSchedule) UnpackAlreadyScheduledError(raw []byte) (*LeaderScheduleAlreadyScheduled, error) {
	out := new(LeaderScheduleAlreadyScheduled)
	if err := leaderSchedule.abi.UnpackIntoInterface(out, "AlreadyScheduled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LeaderScheduleForgotten represents a Forgotten error raised by the LeaderSchedule contract.
type LeaderScheduleForgotten struct {
	Round uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Forgotten(uint64 round)
func LeaderScheduleForgottenErrorID() common.Hash {
	return common.HexToHash("0x89b5d14c039dd98585fff2fd44a3a39177a12ce565dbfff6e4cd1d1a46bb9bdd")
}

// UnpackForgottenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Forgotten(uint64 round)
func (leaderSchedule *LeaderSchedule) UnpackForgottenError(raw []byte) (*LeaderScheduleForgotten, error) {
	out := new(LeaderScheduleForgotten)
	if err := leaderSchedule.abi.UnpackIntoInterface(out, "Forgotten", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LeaderScheduleInfeasible represents a Infeasible error raised by the LeaderSchedule contract.
type LeaderScheduleInfeasible struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Infeasible()
func LeaderScheduleInfeasibleErrorID() common.Hash {
	return common.HexToHash("0x3c1018cef05165e701d347f6090ee8933d61a5c01ea29ce84abfd527c40681ef")
}

// UnpackInfeasibleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Infeasible()
func (leaderSchedule *LeaderSchedule) UnpackInfeasibleError(raw []byte) (*LeaderScheduleInfeasible, error) {
	out := new(LeaderScheduleInfeasible)
	if err := leaderSchedule.abi.UnpackIntoInterface(out, "Infeasible", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LeaderScheduleInvalidConfig represents a InvalidConfig error raised by the LeaderSchedule contract.
type LeaderScheduleInvalidConfig struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidConfig()
func LeaderScheduleInvalidConfigErrorID() common.Hash {
	return common.HexToHash("0x35be3ac88eaaf385e6b33d44d849a44bdc3ae215676d5d7e0194dfe20d80c66e")
}

// UnpackInvalidConfigError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidConfig()
func (leaderSchedule *LeaderSchedule) UnpackInvalidConfigError(raw []byte) (*LeaderScheduleInvalidConfig, error) {
	out := new(LeaderScheduleInvalidConfig)
	if err := leaderSchedule.abi.UnpackIntoInterface(out, "InvalidConfig", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LeaderScheduleInvalidEntry represents a InvalidEntry error raised by the LeaderSchedule contract.
type LeaderScheduleInvalidEntry struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidEntry()
func LeaderScheduleInvalidEntryErrorID() common.Hash {
	return common.HexToHash("0x887efaa574239ed0416b76c80083d9961b2737852c19b99eed487403c80fa851")
}

// UnpackInvalidEntryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidEntry()
func (leaderSchedule *LeaderSchedule) UnpackInvalidEntryError(raw []byte) (*LeaderScheduleInvalidEntry, error) {
	out := new(LeaderScheduleInvalidEntry)
	if err := leaderSchedule.abi.UnpackIntoInterface(out, "InvalidEntry", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LeaderScheduleInvalidGrid represents a InvalidGrid error raised by the LeaderSchedule contract.
type LeaderScheduleInvalidGrid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidGrid()
func LeaderScheduleInvalidGridErrorID() common.Hash {
	return common.HexToHash("0x1d6eca15253265ecd50304b296704e9c7f9a34e1fdbd86b120a0cb046a6ced10")
}

// UnpackInvalidGridError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidGrid()
func (leaderSchedule *LeaderSchedule) UnpackInvalidGridError(raw []byte) (*LeaderScheduleInvalidGrid, error) {
	out := new(LeaderScheduleInvalidGrid)
	if err := leaderSchedule.abi.UnpackIntoInterface(out, "InvalidGrid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LeaderScheduleInvalidSalt represents a InvalidSalt error raised by the LeaderSchedule contract.
type LeaderScheduleInvalidSalt struct {
	Salt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidSalt(uint256 salt)
func LeaderScheduleInvalidSaltErrorID() common.Hash {
	return common.HexToHash("0x9b6be9fc97df1be1bab17ec7750a73c0f824d256029d643c67a575c51ab10251")
}

// UnpackInvalidSaltError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidSalt(uint256 salt)
func (leaderSchedule *LeaderSchedule) UnpackInvalidSaltError(raw []byte) (*LeaderScheduleInvalidSalt, error) {
	out := new(LeaderScheduleInvalidSalt)
	if err := leaderSchedule.abi.UnpackIntoInterface(out, "InvalidSalt", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LeaderScheduleInvalidSides represents a InvalidSides error raised by the LeaderSchedule contract.
type LeaderScheduleInvalidSides struct {
	SizeA *big.Int
	SizeB *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidSides(uint256 sizeA, uint256 sizeB)
func LeaderScheduleInvalidSidesErrorID() common.Hash {
	return common.HexToHash("0xbaa015971ad0f91ac5127b0b5a3c4697a232f72639ee68a6185f33ea6bfe0bbf")
}

// UnpackInvalidSidesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidSides(uint256 sizeA, uint256 sizeB)
func (leaderSchedule *LeaderSchedule) UnpackInvalidSidesError(raw []byte) (*LeaderScheduleInvalidSides, error) {
	out := new(LeaderScheduleInvalidSides)
	if err := leaderSchedule.abi.UnpackIntoInterface(out, "InvalidSides", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LeaderScheduleNoBottleneck represents a NoBottleneck error raised by the LeaderSchedule contract.
type LeaderScheduleNoBottleneck struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoBottleneck()
func LeaderScheduleNoBottleneckErrorID() common.Hash {
	return common.HexToHash("0xacef9817be51a2a87cec2f237eab86c578a283bc9ec294a8e17dc650618955cf")
}

// UnpackNoBottleneckError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoBottleneck()
func (leaderSchedule *LeaderSchedule) UnpackNoBottleneckError(raw []byte) (*LeaderScheduleNoBottleneck, error) {
	out := new(LeaderScheduleNoBottleneck)
	if err := leaderSchedule.abi.UnpackIntoInterface(out, "NoBottleneck", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LeaderScheduleNobodyAdmitted represents a NobodyAdmitted error raised by the LeaderSchedule contract.
type LeaderScheduleNobodyAdmitted struct {
	Rollup uint64
	Round  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NobodyAdmitted(uint64 rollup, uint64 round)
func LeaderScheduleNobodyAdmittedErrorID() common.Hash {
	return common.HexToHash("0x658b5311d6ec0557423604036788c6ed33daaeb8309d4f2f6976483e43f7d125")
}

// UnpackNobodyAdmittedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NobodyAdmitted(uint64 rollup, uint64 round)
func (leaderSchedule *LeaderSchedule) UnpackNobodyAdmittedError(raw []byte) (*LeaderScheduleNobodyAdmitted, error) {
	out := new(LeaderScheduleNobodyAdmitted)
	if err := leaderSchedule.abi.UnpackIntoInterface(out, "NobodyAdmitted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LeaderScheduleNotInOrder represents a NotInOrder error raised by the LeaderSchedule contract.
type LeaderScheduleNotInOrder struct {
	Turn *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInOrder(uint256 turn)
func LeaderScheduleNotInOrderErrorID() common.Hash {
	return common.HexToHash("0xf6dbafda31bb505c861409b07d6f7e292e87c36bb6e2c5a1b0381b2067b06a03")
}

// UnpackNotInOrderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInOrder(uint256 turn)
func (leaderSchedule *LeaderSchedule) UnpackNotInOrderError(raw []byte) (*LeaderScheduleNotInOrder, error) {
	out := new(LeaderScheduleNotInOrder)
	if err := leaderSchedule.abi.UnpackIntoInterface(out, "NotInOrder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LeaderScheduleNotOptimal represents a NotOptimal error raised by the LeaderSchedule contract.
type LeaderScheduleNotOptimal struct {
	Index *big.Int
	Other *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOptimal(uint256 index, uint256 other)
func LeaderScheduleNotOptimalErrorID() common.Hash {
	return common.HexToHash("0x50fddc95dfa7b08dc4085f5ad99b0913f79c6dbe59d236f8b9c75c6c63e35b83")
}

// UnpackNotOptimalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOptimal(uint256 index, uint256 other)
func (leaderSchedule *LeaderSchedule) UnpackNotOptimalError(raw []byte) (*LeaderScheduleNotOptimal, error) {
	out := new(LeaderScheduleNotOptimal)
	if err := leaderSchedule.abi.UnpackIntoInterface(out, "NotOptimal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LeaderSchedulePairForbidden represents a PairForbidden error raised by the LeaderSchedule contract.
type LeaderSchedulePairForbidden struct {
	I *big.Int
	J *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PairForbidden(uint256 i, uint256 j)
func LeaderSchedulePairForbiddenErrorID() common.Hash {
	return common.HexToHash("0x0355c03ca6f6c5a28e607ab0cdbb02ad34c2ff55c826e1b0c442ae62f04df4cc")
}

// UnpackPairForbiddenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PairForbidden(uint256 i, uint256 j)
func (leaderSchedule *LeaderSchedule) UnpackPairForbiddenError(raw []byte) (*LeaderSchedulePairForbidden, error) {
	out := new(LeaderSchedulePairForbidden)
	if err := leaderSchedule.abi.UnpackIntoInterface(out, "PairForbidden", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LeaderSchedulePriceGap represents a PriceGap error raised by the LeaderSchedule contract.
type LeaderSchedulePriceGap struct {
	I *big.Int
	J *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PriceGap(uint256 i, uint256 j)
func LeaderSchedulePriceGapErrorID() common.Hash {
	return common.HexToHash("0x95643f9d2bca14c391c5ce16df86ff888045a8f18064a01bac97f097ccb53965")
}

// UnpackPriceGapError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PriceGap(uint256 i, uint256 j)
func (leaderSchedule *LeaderSchedule) UnpackPriceGapError(raw []byte) (*LeaderSchedulePriceGap, error) {
	out := new(LeaderSchedulePriceGap)
	if err := leaderSchedule.abi.UnpackIntoInterface(out, "PriceGap", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LeaderScheduleRoundClosed represents a RoundClosed error raised by the LeaderSchedule contract.
type LeaderScheduleRoundClosed struct {
	Round uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RoundClosed(uint64 round)
func LeaderScheduleRoundClosedErrorID() common.Hash {
	return common.HexToHash("0x9b2a675291999a82e5b5d79340298178f48b5fe9dfb3e9218ff4046edfdc0ecb")
}

// UnpackRoundClosedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RoundClosed(uint64 round)
func (leaderSchedule *LeaderSchedule) UnpackRoundClosedError(raw []byte) (*LeaderScheduleRoundClosed, error) {
	out := new(LeaderScheduleRoundClosed)
	if err := leaderSchedule.abi.UnpackIntoInterface(out, "RoundClosed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LeaderScheduleRowsDiffer represents a RowsDiffer error raised by the LeaderSchedule contract.
type LeaderScheduleRowsDiffer struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RowsDiffer()
func LeaderScheduleRowsDifferErrorID() common.Hash {
	return common.HexToHash("0xa4a7ab3e9c276b10f204dabaf4e6140049fafe46600cefc7fc7483173e972424")
}

// UnpackRowsDifferError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RowsDiffer()
func (leaderSchedule *LeaderSchedule) UnpackRowsDifferError(raw []byte) (*LeaderScheduleRowsDiffer, error) {
	out := new(LeaderScheduleRowsDiffer)
	if err := leaderSchedule.abi.UnpackIntoInterface(out, "RowsDiffer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LeaderScheduleSeedNotAnchored represents a SeedNotAnchored error raised by the LeaderSchedule contract.
type LeaderScheduleSeedNotAnchored struct {
	Round uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SeedNotAnchored(uint64 round)
func LeaderScheduleSeedNotAnchoredErrorID() common.Hash {
	return common.HexToHash("0x2ef0bf09354a2373a3dde9c3dae0becf236b8aa1b1f3a0d9dc8cd1180d9f7bb2")
}

// UnpackSeedNotAnchoredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SeedNotAnchored(uint64 round)
func (leaderSchedule *LeaderSchedule) UnpackSeedNotAnchoredError(raw []byte) (*LeaderScheduleSeedNotAnchored, error) {
	out := new(LeaderScheduleSeedNotAnchored)
	if err := leaderSchedule.abi.UnpackIntoInterface(out, "SeedNotAnchored", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LeaderScheduleUndecided represents a Undecided error raised by the LeaderSchedule contract.
type LeaderScheduleUndecided struct {
	Round uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Undecided(uint64 round)
func LeaderScheduleUndecidedErrorID() common.Hash {
	return common.HexToHash("0x8c91fc020a01ec3e12c44312f3f78d92059b2f3749d61e2e7fdecc2ccac29928")
}

// UnpackUndecidedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Undecided(uint64 round)
func (leaderSchedule *LeaderSchedule) UnpackUndecidedError(raw []byte) (*LeaderScheduleUndecided, error) {
	out := new(LeaderScheduleUndecided)
	if err := leaderSchedule.abi.UnpackIntoInterface(out, "Undecided", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LeaderScheduleUnknownRollup represents a UnknownRollup error raised by the LeaderSchedule contract.
type LeaderScheduleUnknownRollup struct {
	Rollup uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownRollup(uint64 rollup)
func LeaderScheduleUnknownRollupErrorID() common.Hash {
	return common.HexToHash("0x69dbd28f22cd0b8a877863f8459220a93eb226008a58eeace7a7e85b1342bcb7")
}

// UnpackUnknownRollupError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownRollup(uint64 rollup)
func (leaderSchedule *LeaderSchedule) UnpackUnknownRollupError(raw []byte) (*LeaderScheduleUnknownRollup, error) {
	out := new(LeaderScheduleUnknownRollup)
	if err := leaderSchedule.abi.UnpackIntoInterface(out, "UnknownRollup", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LeaderScheduleWrongSeats represents a WrongSeats error raised by the LeaderSchedule contract.
type LeaderScheduleWrongSeats struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSeats(uint256 index)
func LeaderScheduleWrongSeatsErrorID() common.Hash {
	return common.HexToHash("0x2003f906d847eaf69d8d3bfdcc5ee3d327ba9a0c4553f984d97ebbc67bdd6f62")
}

// UnpackWrongSeatsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSeats(uint256 index)
func (leaderSchedule *LeaderSchedule) UnpackWrongSeatsError(raw []byte) (*LeaderScheduleWrongSeats, error) {
	out := new(LeaderScheduleWrongSeats)
	if err := leaderSchedule.abi.UnpackIntoInterface(out, "WrongSeats", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LeaderScheduleWrongWorst represents a WrongWorst error raised by the LeaderSchedule contract.
type LeaderScheduleWrongWorst struct {
	Found *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongWorst(uint256 found)
func LeaderScheduleWrongWorstErrorID() common.Hash {
	return common.HexToHash("0x4feb854bee02133952d43407a5ac53b5f767be23244cabb44bf2d538454a4dc4")
}

// UnpackWrongWorstError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongWorst(uint256 found)
func (leaderSchedule *LeaderSchedule) UnpackWrongWorstError(raw []byte) (*LeaderScheduleWrongWorst, error) {
	out := new(LeaderScheduleWrongWorst)
	if err := leaderSchedule.abi.UnpackIntoInterface(out, "WrongWorst", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LookaheadMetaData contains all meta data concerning the Lookahead contract.
var LookaheadMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractILeaderSchedule\",\"name\":\"schedule_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"MOST\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"anchor\",\"outputs\":[{\"internalType\":\"contractISeedAnchor\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"board\",\"outputs\":[{\"internalType\":\"contractILatencyBoard\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"n\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"r\",\"type\":\"uint256\"}],\"name\":\"lookahead\",\"outputs\":[{\"internalType\":\"uint256[]\",\"name\":\"draws\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"fromSlot\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"n\",\"type\":\"uint256\"}],\"name\":\"lookahead\",\"outputs\":[{\"internalType\":\"uint32[]\",\"name\":\"sequencers\",\"type\":\"uint32[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64[]\",\"name\":\"rollups\",\"type\":\"uint64[]\"},{\"internalType\":\"uint64\",\"name\":\"fromSlot\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"n\",\"type\":\"uint256\"}],\"name\":\"lookaheadAll\",\"outputs\":[{\"internalType\":\"uint32[][]\",\"name\":\"sequencers\",\"type\":\"uint32[][]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"contractISequencerRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"schedule\",\"outputs\":[{\"internalType\":\"contractILeaderSchedule\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"BeforeGenesis\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidGrid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"range\",\"type\":\"uint256\"}],\"name\":\"InvalidRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"RoundOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"n\",\"type\":\"uint256\"}],\"name\":\"TooMany\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"}],\"name\":\"UnknownRollup\",\"type\":\"error\"}]",
	ID:  "88eb7d80c651b6343fdb718be5951f2fc8",
	Bin: "0x61016080604052346103525760208161205f8038038091610020828561052c565b83398101031261035257516001600160a01b0381169081810361035257608052604051637b10399960e01b8152602081600481855afa90811561036a575f9161050d575b5060a052604051633e69914d60e11b8152602081600481855afa90811561036a575f916104cb575b5060c0526040516334fedced60e21b8152602081600481855afa90811561036a575f91610489575b5060e05260405163a23836ef60e01b815290608082600481845afa91821561036a575f926103fa575b506020820180516040840180519094929392916001600160401b0391821691168181029181159183041417156103e65780159081156103ce575b5080156103b3575b6103a4578051925193516060909101516001600160401b0316604091821b6fffffffffffffffff00000000000000001660809590951b600160801b600160c01b031660c09490941b6001600160c01b031916939093179390931791909117610100529051637b10399960e01b815290602090829060049082905afa90811561036a576004915f918291610375575b5060405163a69d8ae360e01b815292839182906001600160a01b03165afa90811561036a575f916102b0575b5080511561029c57602081015181516001600160401b0390911691906001101561029c576040908101516001600160401b0316610140526101209190915251611adc9081610583823960805181818160f20152610d5f015260a0518181816102f901528181610e5a0152611563015260c0518181816102a90152610f12015260e051818181609e0152818161048b015261104301526101005181818161041401528181610adc0152610dbb01526101205181610961015261014051816109e20152f35b634e487b7160e01b5f52603260045260245ffd5b90503d805f833e6102c1818361052c565b810190602081830312610352578051906001600160401b03821161035257019080601f83011215610352578151916001600160401b038311610356578260051b9060405193610313602084018661052c565b845260208085019282010192831161035257602001905b82821061033a575050505f6101d9565b602080916103478461056e565b81520191019061032a565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b6040513d5f823e3d90fd5b610397915060203d60201161039d575b61038f818361052c565b81019061054f565b5f6101ad565b503d610385565b631d6eca1560e01b5f5260045ffd5b50606081015181516001600160401b0391821691161061011f565b60608301516001600160401b0316101590505f610117565b634e487b7160e01b5f52601160045260245ffd5b9091506080813d608011610481575b816104166080938361052c565b810103126103525760405190608082016001600160401b03811183821017610356576104759160609160405261044b8161056e565b84526104596020820161056e565b602085015261046a6040820161056e565b60408501520161056e565b6060820152905f6100dd565b3d9150610409565b90506020813d6020116104c3575b816104a46020938361052c565b8101031261035257516001600160a01b0381168103610352575f6100b4565b3d9150610497565b90506020813d602011610505575b816104e66020938361052c565b8101031261035257516001600160a01b0381168103610352575f61008c565b3d91506104d9565b610526915060203d60201161039d5761038f818361052c565b5f610064565b601f909101601f19168101906001600160401b0382119082101761035657604052565b9081602091031261035257516001600160a01b03811681036103525790565b51906001600160401b03821682036103525756fe6101006040526004361015610012575f80fd5b5f3560e01c8063099e1270146103ee5780632077ac47146103d25780633f67a42a1461031d5780637b103999146102cd5780637cd3229a1461027d578063834d6c7814610116578063b0604a26146100c65763d3fb73b414610072575f80fd5b346100c2575f6003193601126100c257602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5f80fd5b346100c2575f6003193601126100c257602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100c25760606003193601126100c25760043567ffffffffffffffff81116100c257366023820112156100c257806004013567ffffffffffffffff81116100c25760248160051b8301013681116100c2576101706106e7565b9061017a83610794565b926101886040519485610747565b83526024602084019401935b81851061025c576101a86044358486610952565b6040518091602082016020835281518091526040830190602060408260051b8601019301915f905b8282106101df57505050500390f35b91939092947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0908203018252845190602080835192838152019201905f905b80821061023e5750505060208060019296019201920185949391926101d0565b90919260208060019263ffffffff875116815201940192019061021e565b843567ffffffffffffffff811681036100c257815260209485019401610194565b346100c2575f6003193601126100c257602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100c2575f6003193601126100c257602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100c25760606003193601126100c25760043567ffffffffffffffff81168091036100c2576103896103846103516106e7565b926040938451916103628684610747565b60018352601f19860136602085013761037a836107ac565b5260443591610952565b6107ac565b51908051918291602080840191818552835180935284019201905f5b8181106103b3575050500390f35b825163ffffffff168452859450602093840193909201916001016103a5565b346100c2575f6003193601126100c25760206040516110008152f35b346100c25760406003193601126100c25760043560243561100082116106bb57610438427f000000000000000000000000000000000000000000000000000000000000000061084e565b67ffffffffffffffff604051917f29316a2a00000000000000000000000000000000000000000000000000000000835216600482015260408160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa80156106b0576104fd915f91610680575b50604051906104ce604083610747565b600582527f647261777300000000000000000000000000000000000000000000000000000060208301526108b0565b9181159182801561066f575b6106445761051682610794565b936105246040519586610747565b82855261053083610794565b93601f196020870195013686376106175768010000000000000000829006915f9182805b86851061059f578789604051918291602083019060208452518091526040830191905f5b818110610586575050500390f35b8251845285945060209384019390920191600101610578565b6003821661060e57506040516020810190838252826040820152604081526105c8606082610747565b519020905b838260c01c028667ffffffffffffffff821610156105f0575b5060010190610554565b9490816106076001809492019760401c918c6107f6565b52906105e6565b60401b906105cd565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b7f690a3a5a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5067ffffffffffffffff8111610509565b6106a2915060403d6040116106a9575b61069a8183610747565b810190610777565b50846104be565b503d610690565b6040513d5f823e3d90fd5b507fb7e9260a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6024359067ffffffffffffffff821682036100c257565b60e0810190811067ffffffffffffffff82111761071a57604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90601f601f19910116810190811067ffffffffffffffff82111761071a57604052565b519081151582036100c257565b91908260409103126100c25761079160208351930161076a565b90565b67ffffffffffffffff811161071a5760051b60200190565b8051156107b95760200190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b8051600110156107b95760400190565b80518210156107b95760209160051b010190565b9190820391821161081757565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b8115610617570490565b8060c01c90818310610888576108706108849267ffffffffffffffff9461080a565b9083808260401c169160801c160290610844565b1690565b7fa0970340000000000000000000000000000000000000000000000000000000005f5260045ffd5b906108e4604060209281519384918183019687528051918291018484015e81015f838201520301601f198101835282610747565b51902090565b5f5b8281106108f857505050565b6060828201526020016108ec565b9061091082610794565b61091d6040519182610747565b828152601f1961092d8294610794565b0190602036910137565b9190820180921161081757565b5f1981146108175760010190565b91926110008411610c74575f937f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff169285805b8651821015610a52578567ffffffffffffffff6109ab848a6107f6565b5116036109bf5750600180915b019061098e565b90965067ffffffffffffffff6109d588886107f6565b511667ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016145f14610a1257600180976109b8565b67ffffffffffffffff610a2588886107f6565b51167f69dbd28f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b919294959396905081610c6c575b50825195610a96601f19610a8c610a768a610794565b99610a846040519b8c610747565b808b52610794565b01602089016108ea565b86915f5b8551811015610acb57600190610aaf88610906565b610ab9828c6107f6565b52610ac4818b6107f6565b5001610a9a565b50909291939567ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000060401c16955f965b818810610b39575b50505050505f5b8451811015610b31578084610b29600193896107f6565b515201610b12565b509250925050565b9091929394958799979667ffffffffffffffff610b6284610b5d838b169b8c610937565b610844565b1695610b6e8188610d0b565b9790998a5115610c5e578d610b8291610937565b908581029080820487149015171561081757610ba39199939994929461080a565b975b84891080610c55575b15610c43575f5b8c51811015610c2057808c8f8f63ffffffff918f8f968f8f926001998792610c069567ffffffffffffffff610bed87610c0c9b6107f6565b511603610c165750610bfe916107f6565b5116956107f6565b516107f6565b9116905201610bb5565b610bfe92506107f6565b5091979b610c33610c3991949294610944565b9c610944565b9791929092610ba5565b999b9990985096509450929190610b03565b50858d10610bae565b505050955095989698610b0b565b90505f610a60565b837fb7e9260a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9080601f830112156100c257815190610cb882610794565b92610cc66040519485610747565b82845260208085019360051b8201019182116100c257602001915b818310610cee5750505090565b825163ffffffff811681036100c257815260209283019201610ce1565b67ffffffffffffffff604051917f01e7d8d800000000000000000000000000000000000000000000000000000000835216918260048301525f8260248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9182156106b0575f926113e1575b5060a082015160c08301519281921590811561139e575b50611397575067ffffffffffffffff610ddf427f000000000000000000000000000000000000000000000000000000000000000061084e565b16831061136b575f60e052606060e052604051610dfd606082610747565b60028152604094610e1186602084016108ea565b6040517ffde9db4300000000000000000000000000000000000000000000000000000000815285600482015260408160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa80156106b0575f915f91611324575b5079ffffffffffffffffffffffffffffffffffffffffffffffffffff82169079ffffffffffffffffffffffffffffffffffffffffffffffffffff811692604051907f296cf2a100000000000000000000000000000000000000000000000000000000825289600483015260408260248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9182156106b0575f926112d3575b50811679ffffffffffffffffffffffffffffffffffffffffffffffffffff1691821515806112ac575b61127f575b505050610f7f610f8591611841565b91611841565b610f8e846107e6565b52610f98836107ac565b52610fb860405196610fab606089610747565b60028852602088016108ea565b610fca610fc4836107ac565b51611556565b610fd6610fc4846107e6565b610fdf886107e6565b52610fe9876107ac565b52610ff3866116f9565b80511561127457604051957f29316a2a000000000000000000000000000000000000000000000000000000008752600487015260408660248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9586156106b0575f96611252575b505f955b84519283881015611247578251936110915f958285611a5b565b9390926110d56040516110a5604082610747565b600881527f66616c6c6261636b0000000000000000000000000000000000000000000000006020820152836108b0565b6080528a60c052600160a0525b82600160a051811b1b106112395760015b15611168575b60c05160a0515f916001821b5f19018116911c825b60088110611124575060a0511b1760c0526110f3565b9091600190604051602081016080518152828560801b1760408301526040825261115060e05183610747565b5f198460a0511b01915190201690931892910161110e565b8b8360c0511061117857506110f9565b939096925099939099600182168101915b60c05183111561122457505050611210600193926111ea73ffffffffffffffffffffffffffffffffffffffff6111c463ffffffff95896107f6565b5116846111f06111d38c6107ac565b516111ea846111e1886107ac565b518051906119f4565b906107f6565b51166111fc878d6107f6565b526111e16112098b6107e6565b51936107e6565b511661121c82896107f6565b520195611077565b60019384019381851c16820190920191611189565b600160a0510160a0526110e2565b959650505050509250565b61126c91965060403d6040116106a95761069a8183610747565b50945f611073565b509350509092509190565b1679ffffffffffffffffffffffffffffffffffffffffffffffffffff1692509050610f7f610f855f610f70565b5079ffffffffffffffffffffffffffffffffffffffffffffffffffff828216161515610f6b565b9091506040813d60401161131c575b816112ef60409383610747565b810103126100c257602001519079ffffffffffffffffffffffffffffffffffffffffffffffffffff610f42565b3d91506112e2565b9150506040813d604011611363575b8161134060409383610747565b810103126100c25761135d6020611356836114f9565b92016114f9565b5f610e8b565b3d9150611333565b827f656651a4000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9391925050565b90505160048110156113b457600314155f610da6565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b9091503d805f833e6113f38183610747565b8101906020818303126100c25780519067ffffffffffffffff82116100c2570160e0818303126100c2576040519161142a836106fe565b815160048110156100c2578352602082015161ffff811681036100c2576020840152604082015160ff811681036100c2576040840152606082015167ffffffffffffffff81116100c25781611480918401610ca0565b6060840152608082015167ffffffffffffffff81116100c257816114a5918401610ca0565b608084015260a082015167ffffffffffffffff81116100c257816114ca918401610ca0565b60a084015260c082015167ffffffffffffffff81116100c2576114ed9201610ca0565b60c0820152905f610d8f565b519079ffffffffffffffffffffffffffffffffffffffffffffffffffff821682036100c257565b519073ffffffffffffffffffffffffffffffffffffffff821682036100c257565b519067ffffffffffffffff821682036100c257565b906115618251610906565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16925f5b81518110156116f35763ffffffff6115b382846107f6565b511690604051917f8d1f3d0a000000000000000000000000000000000000000000000000000000008352600483015260e082602481895afa9182156106b0575f92611625575b5073ffffffffffffffffffffffffffffffffffffffff600192511661161e82866107f6565b520161159b565b915060e0823d82116116eb575b8161163f60e09383610747565b810103126100c257604051611653816106fe565b61165c83611520565b81526020830151906bffffffffffffffffffffffff821682036100c2576116df60c060019573ffffffffffffffffffffffffffffffffffffffff9460208501526116a860408201611520565b60408501526116b960608201611541565b60608501526116ca60808201611541565b608085015260a081015160a08501520161076a565b60c082015292506115f9565b3d9150611632565b50509150565b90600282511061183b5790611717611710826107ac565b5151610906565b905f5f915b611725816107ac565b51518310156118345773ffffffffffffffffffffffffffffffffffffffff61175084610c06846107ac565b51169461175d86836119b2565b158015611821575b6118165761177283610944565b925b801515806117e2575b156117c7575f198101818111610817576117ac73ffffffffffffffffffffffffffffffffffffffff91886107f6565b51166117b882886107f6565b528015610817575f1901611774565b956117d860019397959295876107f6565b525b01919361171c565b505f1981018181116108175773ffffffffffffffffffffffffffffffffffffffff61180e8992896107f6565b51161161177d565b9260019195506117da565b508261182e8782886119f4565b10611765565b5082525090565b60609150565b906118f07f01010101010101010101010101010101010101010101010101010101010101017f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f7f55555555555555555555555555555555555555555555555555555555555555558560011c1685037f3333333333333333333333333333333333333333333333333333333333333333808260021c169116018060041c01160260f81c5f19841460081b17610906565b915f815b6118fc575050565b6001821901821663ffffffff7e1f0d1e100c1d070f090b19131c1706010e11080a1a141802121b1503160405601f6101e07f804040554300526644320000502061067405302602000010750620017611707760fc7fb6db6db6ddddddddd34d34d349249249210842108c6318c639ce739cffffffff870260f81c161b60f71c1693841c63d76453e004161a161761199382866107f6565b525f198201828111610817576119ac9216918291610944565b906118f4565b60015b81518110156119ec576119cc836111e183856107f6565b6119d682846107f6565b5151146119e5576001016119b5565b5050505f90565b505050600190565b9092915f5b84811080611a1b575b15611a1557611a1090610944565b6119f9565b93505050565b5073ffffffffffffffffffffffffffffffffffffffff611a3b82856107f6565b511673ffffffffffffffffffffffffffffffffffffffff83161415611a02565b92919092611a698285610844565b938215610617578290069081156119e557600183611ac15f199360405190611a92604083610747565b600582527f736561747300000000000000000000000000000000000000000000000000000060208301526108b0565b60c01c0260401c921b01901b805f196001841b01921c17169056",
}

// Lookahead is an auto generated Go binding around an Ethereum contract.
type Lookahead struct {
	abi abi.ABI
}

// NewLookahead creates a new instance of Lookahead.
func NewLookahead() *Lookahead {
	parsed, err := LookaheadMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Lookahead{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Lookahead) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address schedule_) returns()
func (lookahead *Lookahead) PackConstructor(schedule_ common.Address) []byte {
	enc, err := lookahead.abi.Pack("", schedule_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackMOST is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2077ac47.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MOST() view returns(uint256)
func (lookahead *Lookahead) PackMOST() []byte {
	enc, err := lookahead.abi.Pack("MOST")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMOST is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2077ac47.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MOST() view returns(uint256)
func (lookahead *Lookahead) TryPackMOST() ([]byte, error) {
	return lookahead.abi.Pack("MOST")
}

// UnpackMOST is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2077ac47.
//
// Solidity: function MOST() view returns(uint256)
func (lookahead *Lookahead) UnpackMOST(data []byte) (*big.Int, error) {
	out, err := lookahead.abi.Unpack("MOST", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAnchor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd3fb73b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function anchor() view returns(address)
func (lookahead *Lookahead) PackAnchor() []byte {
	enc, err := lookahead.abi.Pack("anchor")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnchor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd3fb73b4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function anchor() view returns(address)
func (lookahead *Lookahead) TryPackAnchor() ([]byte, error) {
	return lookahead.abi.Pack("anchor")
}

// UnpackAnchor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd3fb73b4.
//
// Solidity: function anchor() view returns(address)
func (lookahead *Lookahead) UnpackAnchor(data []byte) (common.Address, error) {
	out, err := lookahead.abi.Unpack("anchor", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackBoard is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7cd3229a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function board() view returns(address)
func (lookahead *Lookahead) PackBoard() []byte {
	enc, err := lookahead.abi.Pack("board")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBoard is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7cd3229a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function board() view returns(address)
func (lookahead *Lookahead) TryPackBoard() ([]byte, error) {
	return lookahead.abi.Pack("board")
}

// UnpackBoard is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7cd3229a.
//
// Solidity: function board() view returns(address)
func (lookahead *Lookahead) UnpackBoard(data []byte) (common.Address, error) {
	out, err := lookahead.abi.Unpack("board", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackLookahead is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x099e1270.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lookahead(uint256 n, uint256 r) view returns(uint256[] draws)
func (lookahead *Lookahead) PackLookahead(n *big.Int, r *big.Int) []byte {
	enc, err := lookahead.abi.Pack("lookahead", n, r)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLookahead is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x099e1270.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lookahead(uint256 n, uint256 r) view returns(uint256[] draws)
func (lookahead *Lookahead) TryPackLookahead(n *big.Int, r *big.Int) ([]byte, error) {
	return lookahead.abi.Pack("lookahead", n, r)
}

// UnpackLookahead is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x099e1270.
//
// Solidity: function lookahead(uint256 n, uint256 r) view returns(uint256[] draws)
func (lookahead *Lookahead) UnpackLookahead(data []byte) ([]*big.Int, error) {
	out, err := lookahead.abi.Unpack("lookahead", data)
	if err != nil {
		return *new([]*big.Int), err
	}
	out0 := *abi.ConvertType(out[0], new([]*big.Int)).(*[]*big.Int)
	return out0, nil
}

// PackLookahead0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f67a42a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lookahead(uint64 rollup, uint64 fromSlot, uint256 n) view returns(uint32[] sequencers)
func (lookahead *Lookahead) PackLookahead0(rollup uint64, fromSlot uint64, n *big.Int) []byte {
	enc, err := lookahead.abi.Pack("lookahead0", rollup, fromSlot, n)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLookahead0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f67a42a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lookahead(uint64 rollup, uint64 fromSlot, uint256 n) view returns(uint32[] sequencers)
func (lookahead *Lookahead) TryPackLookahead0(rollup uint64, fromSlot uint64, n *big.Int) ([]byte, error) {
	return lookahead.abi.Pack("lookahead0", rollup, fromSlot, n)
}

// UnpackLookahead0 is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3f67a42a.
//
// Solidity: function lookahead(uint64 rollup, uint64 fromSlot, uint256 n) view returns(uint32[] sequencers)
func (lookahead *Lookahead) UnpackLookahead0(data []byte) ([]uint32, error) {
	out, err := lookahead.abi.Unpack("lookahead0", data)
	if err != nil {
		return *new([]uint32), err
	}
	out0 := *abi.ConvertType(out[0], new([]uint32)).(*[]uint32)
	return out0, nil
}

// PackLookaheadAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x834d6c78.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lookaheadAll(uint64[] rollups, uint64 fromSlot, uint256 n) view returns(uint32[][] sequencers)
func (lookahead *Lookahead) PackLookaheadAll(rollups []uint64, fromSlot uint64, n *big.Int) []byte {
	enc, err := lookahead.abi.Pack("lookaheadAll", rollups, fromSlot, n)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLookaheadAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x834d6c78.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lookaheadAll(uint64[] rollups, uint64 fromSlot, uint256 n) view returns(uint32[][] sequencers)
func (lookahead *Lookahead) TryPackLookaheadAll(rollups []uint64, fromSlot uint64, n *big.Int) ([]byte, error) {
	return lookahead.abi.Pack("lookaheadAll", rollups, fromSlot, n)
}

// UnpackLookaheadAll is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x834d6c78.
//
// Solidity: function lookaheadAll(uint64[] rollups, uint64 fromSlot, uint256 n) view returns(uint32[][] sequencers)
func (lookahead *Lookahead) UnpackLookaheadAll(data []byte) ([][]uint32, error) {
	out, err := lookahead.abi.Unpack("lookaheadAll", data)
	if err != nil {
		return *new([][]uint32), err
	}
	out0 := *abi.ConvertType(out[0], new([][]uint32)).(*[][]uint32)
	return out0, nil
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (lookahead *Lookahead) PackRegistry() []byte {
	enc, err := lookahead.abi.Pack("registry")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registry() view returns(address)
func (lookahead *Lookahead) TryPackRegistry() ([]byte, error) {
	return lookahead.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (lookahead *Lookahead) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := lookahead.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSchedule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb0604a26.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function schedule() view returns(address)
func (lookahead *Lookahead) PackSchedule() []byte {
	enc, err := lookahead.abi.Pack("schedule")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSchedule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb0604a26.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function schedule() view returns(address)
func (lookahead *Lookahead) TryPackSchedule() ([]byte, error) {
	return lookahead.abi.Pack("schedule")
}

// UnpackSchedule is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb0604a26.
//
// Solidity: function schedule() view returns(address)
func (lookahead *Lookahead) UnpackSchedule(data []byte) (common.Address, error) {
	out, err := lookahead.abi.Unpack("schedule", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (lookahead *Lookahead) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], lookahead.abi.Errors["BeforeGenesis"].ID.Bytes()[:4]) {
		return lookahead.UnpackBeforeGenesisError(raw[4:])
	}
	if bytes.Equal(raw[:4], lookahead.abi.Errors["InvalidGrid"].ID.Bytes()[:4]) {
		return lookahead.UnpackInvalidGridError(raw[4:])
	}
	if bytes.Equal(raw[:4], lookahead.abi.Errors["InvalidRange"].ID.Bytes()[:4]) {
		return lookahead.UnpackInvalidRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], lookahead.abi.Errors["RoundOver"].ID.Bytes()[:4]) {
		return lookahead.UnpackRoundOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], lookahead.abi.Errors["TooMany"].ID.Bytes()[:4]) {
		return lookahead.UnpackTooManyError(raw[4:])
	}
	if bytes.Equal(raw[:4], lookahead.abi.Errors["UnknownRollup"].ID.Bytes()[:4]) {
		return lookahead.UnpackUnknownRollupError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// LookaheadBeforeGenesis represents a BeforeGenesis error raised by the Lookahead contract.
type LookaheadBeforeGenesis struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BeforeGenesis()
func LookaheadBeforeGenesisErrorID() common.Hash {
	return common.HexToHash("0xa0970340fa443f20ca814ff7e2d386c2180ded55da2030fea3f1392ae64ad5df")
}

// UnpackBeforeGenesisError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BeforeGenesis()
func (lookahead *Lookahead) UnpackBeforeGenesisError(raw []byte) (*LookaheadBeforeGenesis, error) {
	out := new(LookaheadBeforeGenesis)
	if err := lookahead.abi.UnpackIntoInterface(out, "BeforeGenesis", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LookaheadInvalidGrid represents a InvalidGrid error raised by the Lookahead contract.
type LookaheadInvalidGrid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidGrid()
func LookaheadInvalidGridErrorID() common.Hash {
	return common.HexToHash("0x1d6eca15253265ecd50304b296704e9c7f9a34e1fdbd86b120a0cb046a6ced10")
}

// UnpackInvalidGridError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidGrid()
func (lookahead *Lookahead) UnpackInvalidGridError(raw []byte) (*LookaheadInvalidGrid, error) {
	out := new(LookaheadInvalidGrid)
	if err := lookahead.abi.UnpackIntoInterface(out, "InvalidGrid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LookaheadInvalidRange represents a InvalidRange error raised by the Lookahead contract.
type LookaheadInvalidRange struct {
	Arg0 *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidRange(uint256 range)
func LookaheadInvalidRangeErrorID() common.Hash {
	return common.HexToHash("0x690a3a5a7b95395a456efa7f5bd2131fbb694c45886edff8f297ec298e7003c9")
}

// UnpackInvalidRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidRange(uint256 range)
func (lookahead *Lookahead) UnpackInvalidRangeError(raw []byte) (*LookaheadInvalidRange, error) {
	out := new(LookaheadInvalidRange)
	if err := lookahead.abi.UnpackIntoInterface(out, "InvalidRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LookaheadRoundOver represents a RoundOver error raised by the Lookahead contract.
type LookaheadRoundOver struct {
	Round uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RoundOver(uint64 round)
func LookaheadRoundOverErrorID() common.Hash {
	return common.HexToHash("0x656651a4cbd58a2630fcd61a8cd57335309bc35e3def337576e4090a6c3b18eb")
}

// UnpackRoundOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RoundOver(uint64 round)
func (lookahead *Lookahead) UnpackRoundOverError(raw []byte) (*LookaheadRoundOver, error) {
	out := new(LookaheadRoundOver)
	if err := lookahead.abi.UnpackIntoInterface(out, "RoundOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LookaheadTooMany represents a TooMany error raised by the Lookahead contract.
type LookaheadTooMany struct {
	N *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooMany(uint256 n)
func LookaheadTooManyErrorID() common.Hash {
	return common.HexToHash("0xb7e9260a51d5c32815326c11699f17154370d0a2803a0c7b29a211543f5b2078")
}

// UnpackTooManyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooMany(uint256 n)
func (lookahead *Lookahead) UnpackTooManyError(raw []byte) (*LookaheadTooMany, error) {
	out := new(LookaheadTooMany)
	if err := lookahead.abi.UnpackIntoInterface(out, "TooMany", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LookaheadUnknownRollup represents a UnknownRollup error raised by the Lookahead contract.
type LookaheadUnknownRollup struct {
	Rollup uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownRollup(uint64 rollup)
func LookaheadUnknownRollupErrorID() common.Hash {
	return common.HexToHash("0x69dbd28f22cd0b8a877863f8459220a93eb226008a58eeace7a7e85b1342bcb7")
}

// UnpackUnknownRollupError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownRollup(uint64 rollup)
func (lookahead *Lookahead) UnpackUnknownRollupError(raw []byte) (*LookaheadUnknownRollup, error) {
	out := new(LookaheadUnknownRollup)
	if err := lookahead.abi.UnpackIntoInterface(out, "UnknownRollup", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProposerRegistryMetaData contains all meta data concerning the ProposerRegistry contract.
var ProposerRegistryMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIBeaconForks\",\"name\":\"forks_\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"activationDelay_\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"optOutDelay_\",\"type\":\"uint40\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"DST\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"activationDelay\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"forks\",\"outputs\":[{\"internalType\":\"contractIBeaconForks\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"pubkeyRoot\",\"type\":\"bytes32\"}],\"name\":\"nonceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"pubkeyRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"}],\"name\":\"operatorAt\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"pubkey\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"optIn\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"pubkeyRoot\",\"type\":\"bytes32\"}],\"name\":\"optOut\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"optOutDelay\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"timestamp\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"stateSlot\",\"type\":\"uint64\"},{\"internalType\":\"bytes32[]\",\"name\":\"slotBranch\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32\",\"name\":\"chunk\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"proposerBranch\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32\",\"name\":\"pubkeyRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"pubkeyBranch\",\"type\":\"bytes32[]\"}],\"internalType\":\"structIProposerRegistry.Evidence\",\"name\":\"evidence\",\"type\":\"tuple\"}],\"name\":\"primaryAt\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"pubkey\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"release\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"pubkeyRoot\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"from\",\"type\":\"uint40\"}],\"name\":\"OptedIn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"pubkeyRoot\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"until\",\"type\":\"uint40\"}],\"name\":\"OptedOut\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"pubkeyRoot\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"AlreadyBound\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidConfig\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidPoint\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidProof\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"pubkeyRoot\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotBound\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"stateSlot\",\"type\":\"uint256\"}],\"name\":\"OutsideOfLookahead\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timestamp\",\"type\":\"uint256\"}],\"name\":\"UnknownBeaconRoot\",\"type\":\"error\"}]",
	ID:  "1ec2e2b92c06e5405bc024b61da60e64a3",
	Bin: "0x60e08060405234610175575f90606081611c388038038091610021828561018c565b833981010312610175578051916001600160a01b03831690818403610175576004602061005b60406100548388016101c3565b96016101c3565b936040519283809263339c5e3560e11b82525afa908115610181575f9161013b575b50600581901b6020600160451b0316806003029060038204036101275764ffffffffff851610908115610107575b506100f8575060c05260a052608052604051611a6290816101d6823960805181818160b301526108c4015260a051818181610d270152611135015260c05181818161013701526117810152f35b6306b7c75960e31b8152600490fd5b5f925060061b6040600160461b031664ffffffffff8416109050816100ab565b634e487b7160e01b5f52601160045260245ffd5b90506020813d602011610179575b816101566020938361018c565b8101031261017557516001600160401b0381168103610175575f61007d565b5f80fd5b3d9150610149565b6040513d5f823e3d90fd5b601f909101601f19168101906001600160401b038211908210176101af57604052565b634e487b7160e01b5f52604160045260245ffd5b519064ffffffffff821682036101755756fe60806040526004361015610011575f80fd5b5f3560e01c80630365588f14610d4b5780633a8c078614610d0a57806359f3ec1614610cde5780635f7c752214610c965780638a388274146107145780639e6d41191461067d578063aa30d53a1461015b578063ee2ab1fe1461011a578063f0adec0e146100db5763f38340c114610087575f80fd5b346100d7575f6003193601126100d757602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5f80fd5b346100d75760406003193601126100d75760206100fc60243560043561157b565b73ffffffffffffffffffffffffffffffffffffffff60405191168152f35b346100d7575f6003193601126100d757602060405164ffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100d75761016936611370565b90919261017f61017a3686846114ab565b6115d4565b93845f525f60205260405f209081549464ffffffffff808760c81c160361064d57610230906102286040519560208701987fcd61a2a7a5f60f40997b0bb3a6e9933bfb3c243a577cd36473416e4ac970c7758a524660408901523060608901528a608089015273ffffffffffffffffffffffffffffffffffffffff811660a089015260f01c60c088015260c0875261021860e08861140b565b61022061144a565b9436916114ab565b9536916114ab565b9461023a8561180d565b610100865103610625575f6020918351956102ba6001856040518a819b838084019b018b5e7fff000000000000000000000000000000000000000000000000000000000000008183019160f81b168382015203017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181018a52018861140b565b6103436003604051936102ce60608661140b565b6040808652878601918891368437604051958693838501985180918a5e840190838201908a8252519283915e01017f010000000000000000000000000000000000000000000000000000000000000081528660028201528a5190818a8583015e0186838201520301601f19810183528261140b565b604051918291518091835e8101838152039060025afa15610429575f51906101009660405197610373818a61140b565b3689375f935f5b60ff8116956008871015610461576001870160ff8111610434576020915f917fff0000000000000000000000000000000000000000000000000000000000000060405191858301938b18845260f81b1660408201526103f36041828d51808c8484015e810186838201520301601f19810183528261140b565b604051918291518091835e8101838152039060025afa1561042957600160ff918b6104215f51998a926118dd565b52011661037a565b6040513d5f823e3d90fd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b50505f808860206105b68c828f6104d66104db916104a36104a96104ae6104a96104908551898701519061195b565b6104a3604087015160608801519061195b565b9061191b565b611a1e565b926104a36104c5608083015160a08401519061195b565b9160e060c08201519101519061195b565b611a4c565b916040516104ea60a08261140b565b60808152828101906f17f1d3a73197d7942695638c4fa9ac0f82527fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb60408201526f114d1d6855d545a8aa7d76c8cf2e21f260608201527f67816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca608082015283604051978896818089019b8051918291018d5e8801908282018d8152815193849201905e010190898252518092825e0190878252805192839101825e0185815203601f19810183528261140b565b5190600f5afa6105c46116fb565b81610603575b50156105db576105d991611744565b005b7f8baa579f000000000000000000000000000000000000000000000000000000005f5260045ffd5b90506020818051810103126100d7576020015180151581036100d757836105ca565b7fb8fedf87000000000000000000000000000000000000000000000000000000005f5260045ffd5b867ff164d40d000000000000000000000000000000000000000000000000000000005f526004523360245260445ffd5b346100d75760206003193601126100d757600435805f525f60205260405f2080543373ffffffffffffffffffffffffffffffffffffffff821614908115916106fe575b506106ce576105d991611744565b507ff164d40d000000000000000000000000000000000000000000000000000000005f526004523360245260445ffd5b64ffffffffff9150819060c81c161415836106c0565b346100d75760406003193601126100d75760043567ffffffffffffffff81168091036100d7576024359067ffffffffffffffff82116100d757816004019060e060031984360301126100d75767ffffffffffffffff610772836114fd565b165f8060405160208101908482526020815261078f60408261140b565b5190720f3df6d732807ef1319fb7b8bb8522d0beac025afa906107b06116fb565b91158015610c8a575b610c5f57506020818051810103126100d7576020015190602484016108736107e0826114fd565b7fffffffffffffffff00000000000000000000000000000000000000000000000061080e6044890188611512565b93909265ffff0000ffff8160081c9160081b9166ff00ff00ff00ff67ff00ff00ff00ff0067ffffffffffff000065ff000000ff00861664ff000000ff85161760101b16941691161760101c161767ffffffffffffffff808260201b169160201c161790565b60c01b1691600860ff82118015610c51575b610b2557869260019260051b81015b808210610c1c5750505015918215610c11575b5050610b255773ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016936108ee826114fd565b9167ffffffffffffffff604051937ffdaf032c000000000000000000000000000000000000000000000000000000008552166004840152608083602481895afa928315610429575f93610b90575b50610946906114fd565b6064870135906109596084890184611512565b9091610973601f67ffffffffffffffff831692168261172a565b908188108015610b7c575b610b4d5750906109916109b2928861172a565b92846109ac67ffffffffffffffff8951168660021c90611737565b8a611859565b60c09060061b1660c00360c0811161043457610a369167ffffffffffffffff911c1665ffff0000ffff8160081c9160081b9166ff00ff00ff00ff67ff00ff00ff00ff0067ffffffffffff000065ff000000ff00861664ff000000ff85161760101b16941691161760101c161767ffffffffffffffff808260201b169160201c161790565b91610a5567ffffffffffffffff84169260c460a48a0135990190611512565b92909165010000000000821015610b25576020015167ffffffffffffffff908116919085160361043457602095610a9f89926807fffffffffffffff8610aa59760031b1690611737565b90611859565b6024604051809481937f843651f000000000000000000000000000000000000000000000000000000000835260048301525afa908115610429575f91610af2575b60206100fc838561157b565b90506020813d602011610b1d575b81610b0d6020938361140b565b810103126100d757516020610ae6565b3d9150610b00565b7f09bde339000000000000000000000000000000000000000000000000000000005f5260045ffd5b877f4c396c97000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b506040610b89838a61172a565b101561097e565b9092506080813d608011610c09575b81610bac6080938361140b565b810103126100d75761094690610bfd606060405192610bca846113c2565b610bd381611566565b8452610be160208201611566565b6020850152610bf260408201611566565b604085015201611566565b6060820152929061093c565b3d9150610b9f565b1415905083876108a7565b92919490935060208560051b169081526020843591185260205f60408160025afa169160205f519460011c9101879392610894565b5060016008831c1415610885565b7f996ac5c7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506020825114156107b9565b346100d7575f6003193601126100d75760206040610cb261144a565b601f19601f835194859381855280519182918282880152018686015e5f85828601015201168101030190f35b346100d75760206003193601126100d7576004355f525f602052602060405f205460f01c604051908152f35b346100d7575f6003193601126100d757602060405164ffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100d757610d5936611370565b9092610d6961017a3685846114ab565b93845f525f60205260405f205464ffffffffff8160c81c1642106112fc5760f01c610df96040519261022860208501957fe6cee581f082d768fcd179a0a8248fa786fc62a5debfbd26887638707883121487524660408701523060608701528960808701523360a08701528460c087015260c08652610de960e08761140b565b610df161144a565b9836916114ab565b94610e038561180d565b6101008651036106255760205f825195610e826001846040518a819b838084019a018a5e7fff000000000000000000000000000000000000000000000000000000000000008183019160f81b168382015203017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181018a52018861140b565b606095610f10600360405193610e988a8661140b565b604085528680860191601f198c01368437604051958693838501985180918a5e840190838201908a8252519283915e01017f010000000000000000000000000000000000000000000000000000000000000081528660028201528b5190818a8583015e0186838201520301601f19810183528261140b565b604051918291518091835e8101838152039060025afa15610429575f51916101009760405198610f40818b61140b565b368a375f945f5b60ff8116966008881015610ff7576001880160ff811161043457875f91610fc160416020958e7fff000000000000000000000000000000000000000000000000000000000000006040519586938a85019818885260f81b16604083015251808d8484015e810186838201520301601f19810183528261140b565b604051918291518091835e8101838152039060025afa1561042957600160ff918c610fef5f519a8b926118dd565b520116610f47565b50505f808960206111148d8f61103a6104d685926104a36104a96104ae6104a98e6104a361102a87518b8901519061195b565b916040880151908801519061195b565b9160405161104960a08261140b565b60808152828101906f17f1d3a73197d7942695638c4fa9ac0f82527fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb60408201526f114d1d6855d545a8aa7d76c8cf2e21f28b8201527f67816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca608082015283604051978896818089019b8051918291018d5e8801908282018d8152815193849201905e010190898252518092825e0190878252805192839101825e0185815203601f19810183528261140b565b5190600f5afa6111226116fb565b816112da575b50156105db5760016111617f000000000000000000000000000000000000000000000000000000000000000064ffffffffff42166114e1565b930161ffff81116104345761125f64ffffffffff60405193611182856113c2565b338552816020860197169687815261ffff6040870192848452870195168552865f525f60205273ffffffffffffffffffffffffffffffffffffffff60405f209651167fffffffffffffff0000000000000000000000000000000000000000000000000078ffffffffff00000000000000000000000000000000000000008854935160a01b16921617178555511683907fffff0000000000ffffffffffffffffffffffffffffffffffffffffffffffffff7dffffffffff0000000000000000000000000000000000000000000000000083549260c81b169116179055565b517dffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7fffff00000000000000000000000000000000000000000000000000000000000083549260f01b1691161790556040519182527fac7861ba696b68b1390f0044c74cbaaf97f45130ebef27e16a81770623de66ed60203393a3005b90506020818051810103126100d7576020015180151581036100d75784611128565b73ffffffffffffffffffffffffffffffffffffffff90867f4f7e53ba000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b9181601f840112156100d75782359167ffffffffffffffff83116100d757602083818601950101116100d757565b60406003198201126100d75760043567ffffffffffffffff81116100d7578161139b91600401611342565b929092916024359067ffffffffffffffff82116100d7576113be91600401611342565b9091565b6080810190811067ffffffffffffffff8211176113de57604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90601f601f19910116810190811067ffffffffffffffff8211176113de57604052565b67ffffffffffffffff81116113de57601f01601f191660200190565b6040519061145960608361140b565b603482527f584d443a5348412d3235365f535357555f524f5f0000000000000000000000006040837f4c4f434b535445502d50524f504f5345522d56312d424c53313233383147325f60208201520152565b9291926114b78261142e565b916114c5604051938461140b565b8294818452818301116100d7578281602093845f960137010152565b9064ffffffffff8091169116019064ffffffffff821161043457565b3567ffffffffffffffff811681036100d75790565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156100d7570180359067ffffffffffffffff82116100d757602001918160051b360383136100d757565b519067ffffffffffffffff821682036100d757565b5f525f60205260405f20549064ffffffffff8260a01c1681101590816115c0575b50156115bb5773ffffffffffffffffffffffffffffffffffffffff1690565b505f90565b905064ffffffffff8260c81c16115f61159c565b5f6020916115e18161180d565b82810151604082015191608060608201519101516f0d0088f51cbff34d258dd3db21a5d66b82119182156116af575b505083146116a8577f2000000000000000000000000000000000000000000000000000000000000000915b7f800000000000000000000000000000000000000000000000000000000000000060405192868401948360801c9160801b171717835260801b60408201526040815261168860608261140b565b604051918291518091835e8101838152039060025afa15610429575f5190565b829161163b565b6f0d0088f51cbff34d258dd3db21a5d66b149150816116d1575b505f80611610565b7fb23ba5c279c2895fb39869507b587b120f55ffff58a9ffffdcff7fffffffd5559150115f6116c9565b3d15611725573d9061170c8261142e565b9161171a604051938461140b565b82523d5f602084013e565b606090565b9190820391821161043457565b9190820180921161043457565b7fa07ac94234d66bb2b09dac530d71020974f5c0beb5831c5564e4784712da0a0a602073ffffffffffffffffffffffffffffffffffffffff6117ad7f000000000000000000000000000000000000000000000000000000000000000064ffffffffff42166114e1565b85547fffff0000000000ffffffffffffffffffffffffffffffffffffffffffffffffff1660c882901b7dffffffffff00000000000000000000000000000000000000000000000000161786559454169364ffffffffff60405191168152a3565b60808151036106255760208101805160408301511791608060608201938451179101511715610625575160801c159081159161184b575b5061062557565b90505160801c15155f611844565b9291939060ff821180156118d0575b610b255790600192809160051b015b80821061189d5750505015918215611892575b5050610b2557565b141590505f8061188a565b919460208660059593951b169081526020843591185260205f60408160025afa169160205f519560011c91019091611877565b50600181831c1415611868565b9060088110156118ee5760051b0190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b611959906020808095946040519684889551918291018487015e8401908282015f8152815193849201905e01015f815203601f19810184528361140b565b565b5f91908291604051906020820192604084526001604084015260406060840152608083015260a08201527f010000000000000000000000000000000000000000000000000000000000000060c08201526f1a0111ea397fe69a4b1ba7b6434bacd760c18201527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab60e182015260e181526119f76101018261140b565b519060055afa611a056116fb565b90158015611a15575b6106255790565b50805115611a0e565b5f809160208151910160115afa90611a346116fb565b91158015611a43575b61062557565b50815115611a3d565b5f8091602081519101600d5afa90611a346116fb56",
}

// ProposerRegistry is an auto generated Go binding around an Ethereum contract.
type ProposerRegistry struct {
	abi abi.ABI
}

// NewProposerRegistry creates a new instance of ProposerRegistry.
func NewProposerRegistry() *ProposerRegistry {
	parsed, err := ProposerRegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ProposerRegistry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ProposerRegistry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address forks_, uint40 activationDelay_, uint40 optOutDelay_) returns()
func (proposerRegistry *ProposerRegistry) PackConstructor(forks_ common.Address, activationDelay_ *big.Int, optOutDelay_ *big.Int) []byte {
	enc, err := proposerRegistry.abi.Pack("", forks_, activationDelay_, optOutDelay_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackDST is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f7c7522.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DST() view returns(string)
func (proposerRegistry *ProposerRegistry) PackDST() []byte {
	enc, err := proposerRegistry.abi.Pack("DST")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDST is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f7c7522.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DST() view returns(string)
func (proposerRegistry *ProposerRegistry) TryPackDST() ([]byte, error) {
	return proposerRegistry.abi.Pack("DST")
}

// UnpackDST is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5f7c7522.
//
// Solidity: function DST() view returns(string)
func (proposerRegistry *ProposerRegistry) UnpackDST(data []byte) (string, error) {
	out, err := proposerRegistry.abi.Unpack("DST", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackActivationDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a8c0786.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function activationDelay() view returns(uint40)
func (proposerRegistry *ProposerRegistry) PackActivationDelay() []byte {
	enc, err := proposerRegistry.abi.Pack("activationDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackActivationDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a8c0786.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function activationDelay() view returns(uint40)
func (proposerRegistry *ProposerRegistry) TryPackActivationDelay() ([]byte, error) {
	return proposerRegistry.abi.Pack("activationDelay")
}

// UnpackActivationDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3a8c0786.
//
// Solidity: function activationDelay() view returns(uint40)
func (proposerRegistry *ProposerRegistry) UnpackActivationDelay(data []byte) (*big.Int, error) {
	out, err := proposerRegistry.abi.Unpack("activationDelay", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackForks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf38340c1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function forks() view returns(address)
func (proposerRegistry *ProposerRegistry) PackForks() []byte {
	enc, err := proposerRegistry.abi.Pack("forks")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackForks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf38340c1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function forks() view returns(address)
func (proposerRegistry *ProposerRegistry) TryPackForks() ([]byte, error) {
	return proposerRegistry.abi.Pack("forks")
}

// UnpackForks is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf38340c1.
//
// Solidity: function forks() view returns(address)
func (proposerRegistry *ProposerRegistry) UnpackForks(data []byte) (common.Address, error) {
	out, err := proposerRegistry.abi.Unpack("forks", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackNonceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59f3ec16.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonceOf(bytes32 pubkeyRoot) view returns(uint256)
func (proposerRegistry *ProposerRegistry) PackNonceOf(pubkeyRoot [32]byte) []byte {
	enc, err := proposerRegistry.abi.Pack("nonceOf", pubkeyRoot)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNonceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59f3ec16.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nonceOf(bytes32 pubkeyRoot) view returns(uint256)
func (proposerRegistry *ProposerRegistry) TryPackNonceOf(pubkeyRoot [32]byte) ([]byte, error) {
	return proposerRegistry.abi.Pack("nonceOf", pubkeyRoot)
}

// UnpackNonceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x59f3ec16.
//
// Solidity: function nonceOf(bytes32 pubkeyRoot) view returns(uint256)
func (proposerRegistry *ProposerRegistry) UnpackNonceOf(data []byte) (*big.Int, error) {
	out, err := proposerRegistry.abi.Unpack("nonceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOperatorAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0adec0e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function operatorAt(bytes32 pubkeyRoot, uint256 time) view returns(address operator)
func (proposerRegistry *ProposerRegistry) PackOperatorAt(pubkeyRoot [32]byte, time *big.Int) []byte {
	enc, err := proposerRegistry.abi.Pack("operatorAt", pubkeyRoot, time)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOperatorAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0adec0e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function operatorAt(bytes32 pubkeyRoot, uint256 time) view returns(address operator)
func (proposerRegistry *ProposerRegistry) TryPackOperatorAt(pubkeyRoot [32]byte, time *big.Int) ([]byte, error) {
	return proposerRegistry.abi.Pack("operatorAt", pubkeyRoot, time)
}

// UnpackOperatorAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf0adec0e.
//
// Solidity: function operatorAt(bytes32 pubkeyRoot, uint256 time) view returns(address operator)
func (proposerRegistry *ProposerRegistry) UnpackOperatorAt(data []byte) (common.Address, error) {
	out, err := proposerRegistry.abi.Unpack("operatorAt", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackOptIn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0365588f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function optIn(bytes pubkey, bytes signature) returns()
func (proposerRegistry *ProposerRegistry) PackOptIn(pubkey []byte, signature []byte) []byte {
	enc, err := proposerRegistry.abi.Pack("optIn", pubkey, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOptIn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0365588f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function optIn(bytes pubkey, bytes signature) returns()
func (proposerRegistry *ProposerRegistry) TryPackOptIn(pubkey []byte, signature []byte) ([]byte, error) {
	return proposerRegistry.abi.Pack("optIn", pubkey, signature)
}

// PackOptOut is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9e6d4119.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function optOut(bytes32 pubkeyRoot) returns()
func (proposerRegistry *ProposerRegistry) PackOptOut(pubkeyRoot [32]byte) []byte {
	enc, err := proposerRegistry.abi.Pack("optOut", pubkeyRoot)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOptOut is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9e6d4119.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function optOut(bytes32 pubkeyRoot) returns()
func (proposerRegistry *ProposerRegistry) TryPackOptOut(pubkeyRoot [32]byte) ([]byte, error) {
	return proposerRegistry.abi.Pack("optOut", pubkeyRoot)
}

// PackOptOutDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee2ab1fe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function optOutDelay() view returns(uint40)
func (proposerRegistry *ProposerRegistry) PackOptOutDelay() []byte {
	enc, err := proposerRegistry.abi.Pack("optOutDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOptOutDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee2ab1fe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function optOutDelay() view returns(uint40)
func (proposerRegistry *ProposerRegistry) TryPackOptOutDelay() ([]byte, error) {
	return proposerRegistry.abi.Pack("optOutDelay")
}

// UnpackOptOutDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xee2ab1fe.
//
// Solidity: function optOutDelay() view returns(uint40)
func (proposerRegistry *ProposerRegistry) UnpackOptOutDelay(data []byte) (*big.Int, error) {
	out, err := proposerRegistry.abi.Unpack("optOutDelay", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPrimaryAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a388274.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function primaryAt(uint64 slot, (uint64,uint64,bytes32[],bytes32,bytes32[],bytes32,bytes32[]) evidence) view returns(address operator)
func (proposerRegistry *ProposerRegistry) PackPrimaryAt(slot uint64, evidence IProposerRegistryEvidence) []byte {
	enc, err := proposerRegistry.abi.Pack("primaryAt", slot, evidence)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPrimaryAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a388274.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function primaryAt(uint64 slot, (uint64,uint64,bytes32[],bytes32,bytes32[],bytes32,bytes32[]) evidence) view returns(address operator)
func (proposerRegistry *ProposerRegistry) TryPackPrimaryAt(slot uint64, evidence IProposerRegistryEvidence) ([]byte, error) {
	return proposerRegistry.abi.Pack("primaryAt", slot, evidence)
}

// UnpackPrimaryAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8a388274.
//
// Solidity: function primaryAt(uint64 slot, (uint64,uint64,bytes32[],bytes32,bytes32[],bytes32,bytes32[]) evidence) view returns(address operator)
func (proposerRegistry *ProposerRegistry) UnpackPrimaryAt(data []byte) (common.Address, error) {
	out, err := proposerRegistry.abi.Unpack("primaryAt", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaa30d53a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function release(bytes pubkey, bytes signature) returns()
func (proposerRegistry *ProposerRegistry) PackRelease(pubkey []byte, signature []byte) []byte {
	enc, err := proposerRegistry.abi.Pack("release", pubkey, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaa30d53a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function release(bytes pubkey, bytes signature) returns()
func (proposerRegistry *ProposerRegistry) TryPackRelease(pubkey []byte, signature []byte) ([]byte, error) {
	return proposerRegistry.abi.Pack("release", pubkey, signature)
}

// ProposerRegistryOptedIn represents a OptedIn event raised by the ProposerRegistry contract.
type ProposerRegistryOptedIn struct {
	PubkeyRoot [32]byte
	Operator   common.Address
	From       *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const ProposerRegistryOptedInEventName = "OptedIn"

// ContractEventName returns the user-defined event name.
func (ProposerRegistryOptedIn) ContractEventName() string {
	return ProposerRegistryOptedInEventName
}

// UnpackOptedInEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OptedIn(bytes32 indexed pubkeyRoot, address indexed operator, uint40 from)
func (proposerRegistry *ProposerRegistry) UnpackOptedInEvent(log *types.Log) (*ProposerRegistryOptedIn, error) {
	event := "OptedIn"
	if len(log.Topics) == 0 || log.Topics[0] != proposerRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ProposerRegistryOptedIn)
	if len(log.Data) > 0 {
		if err := proposerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range proposerRegistry.abi.Events[event].Inputs {
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

// ProposerRegistryOptedOut represents a OptedOut event raised by the ProposerRegistry contract.
type ProposerRegistryOptedOut struct {
	PubkeyRoot [32]byte
	Operator   common.Address
	Until      *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const ProposerRegistryOptedOutEventName = "OptedOut"

// ContractEventName returns the user-defined event name.
func (ProposerRegistryOptedOut) ContractEventName() string {
	return ProposerRegistryOptedOutEventName
}

// UnpackOptedOutEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OptedOut(bytes32 indexed pubkeyRoot, address indexed operator, uint40 until)
func (proposerRegistry *ProposerRegistry) UnpackOptedOutEvent(log *types.Log) (*ProposerRegistryOptedOut, error) {
	event := "OptedOut"
	if len(log.Topics) == 0 || log.Topics[0] != proposerRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ProposerRegistryOptedOut)
	if len(log.Data) > 0 {
		if err := proposerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range proposerRegistry.abi.Events[event].Inputs {
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
func (proposerRegistry *ProposerRegistry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], proposerRegistry.abi.Errors["AlreadyBound"].ID.Bytes()[:4]) {
		return proposerRegistry.UnpackAlreadyBoundError(raw[4:])
	}
	if bytes.Equal(raw[:4], proposerRegistry.abi.Errors["InvalidConfig"].ID.Bytes()[:4]) {
		return proposerRegistry.UnpackInvalidConfigError(raw[4:])
	}
	if bytes.Equal(raw[:4], proposerRegistry.abi.Errors["InvalidPoint"].ID.Bytes()[:4]) {
		return proposerRegistry.UnpackInvalidPointError(raw[4:])
	}
	if bytes.Equal(raw[:4], proposerRegistry.abi.Errors["InvalidProof"].ID.Bytes()[:4]) {
		return proposerRegistry.UnpackInvalidProofError(raw[4:])
	}
	if bytes.Equal(raw[:4], proposerRegistry.abi.Errors["InvalidSignature"].ID.Bytes()[:4]) {
		return proposerRegistry.UnpackInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], proposerRegistry.abi.Errors["NotBound"].ID.Bytes()[:4]) {
		return proposerRegistry.UnpackNotBoundError(raw[4:])
	}
	if bytes.Equal(raw[:4], proposerRegistry.abi.Errors["OutsideOfLookahead"].ID.Bytes()[:4]) {
		return proposerRegistry.UnpackOutsideOfLookaheadError(raw[4:])
	}
	if bytes.Equal(raw[:4], proposerRegistry.abi.Errors["UnknownBeaconRoot"].ID.Bytes()[:4]) {
		return proposerRegistry.UnpackUnknownBeaconRootError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ProposerRegistryAlreadyBound represents a AlreadyBound error raised by the ProposerRegistry contract.
type ProposerRegistryAlreadyBound struct {
	PubkeyRoot [32]byte
	Operator   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyBound(bytes32 pubkeyRoot, address operator)
func ProposerRegistryAlreadyBoundErrorID() common.Hash {
	return common.HexToHash("0x4f7e53ba99fc760816ae6e518002291cb982e991ec8258e735842f6db21bf569")
}

// UnpackAlreadyBoundError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyBound(bytes32 pubkeyRoot, address operator)
func (proposerRegistry *ProposerRegistry) UnpackAlreadyBoundError(raw []byte) (*ProposerRegistryAlreadyBound, error) {
	out := new(ProposerRegistryAlreadyBound)
	if err := proposerRegistry.abi.UnpackIntoInterface(out, "AlreadyBound", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProposerRegistryInvalidConfig represents a InvalidConfig error raised by the ProposerRegistry contract.
type ProposerRegistryInvalidConfig struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidConfig()
func ProposerRegistryInvalidConfigErrorID() common.Hash {
	return common.HexToHash("0x35be3ac88eaaf385e6b33d44d849a44bdc3ae215676d5d7e0194dfe20d80c66e")
}

// UnpackInvalidConfigError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidConfig()
func (proposerRegistry *ProposerRegistry) UnpackInvalidConfigError(raw []byte) (*ProposerRegistryInvalidConfig, error) {
	out := new(ProposerRegistryInvalidConfig)
	if err := proposerRegistry.abi.UnpackIntoInterface(out, "InvalidConfig", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProposerRegistryInvalidPoint represents a InvalidPoint error raised by the ProposerRegistry contract.
type ProposerRegistryInvalidPoint struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidPoint()
func ProposerRegistryInvalidPointErrorID() common.Hash {
	return common.HexToHash("0xb8fedf87e792a9d748e133fbebf786ae0bd441dc3d31476dd4f8b972707ef4b4")
}

// UnpackInvalidPointError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidPoint()
func (proposerRegistry *ProposerRegistry) UnpackInvalidPointError(raw []byte) (*ProposerRegistryInvalidPoint, error) {
	out := new(ProposerRegistryInvalidPoint)
	if err := proposerRegistry.abi.UnpackIntoInterface(out, "InvalidPoint", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProposerRegistryInvalidProof represents a InvalidProof error raised by the ProposerRegistry contract.
type ProposerRegistryInvalidProof struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidProof()
func ProposerRegistryInvalidProofErrorID() common.Hash {
	return common.HexToHash("0x09bde339c6b182be216ee7ef8ccff6338c6ef7993445216112ae575c5438fd27")
}

// UnpackInvalidProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidProof()
func (proposerRegistry *ProposerRegistry) UnpackInvalidProofError(raw []byte) (*ProposerRegistryInvalidProof, error) {
	out := new(ProposerRegistryInvalidProof)
	if err := proposerRegistry.abi.UnpackIntoInterface(out, "InvalidProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProposerRegistryInvalidSignature represents a InvalidSignature error raised by the ProposerRegistry contract.
type ProposerRegistryInvalidSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidSignature()
func ProposerRegistryInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0x8baa579fce362245063d36f11747a89dd489c54795634fc673cc0e0db51fedc5")
}

// UnpackInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidSignature()
func (proposerRegistry *ProposerRegistry) UnpackInvalidSignatureError(raw []byte) (*ProposerRegistryInvalidSignature, error) {
	out := new(ProposerRegistryInvalidSignature)
	if err := proposerRegistry.abi.UnpackIntoInterface(out, "InvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProposerRegistryNotBound represents a NotBound error raised by the ProposerRegistry contract.
type ProposerRegistryNotBound struct {
	PubkeyRoot [32]byte
	Caller     common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotBound(bytes32 pubkeyRoot, address caller)
func ProposerRegistryNotBoundErrorID() common.Hash {
	return common.HexToHash("0xf164d40da321b6cb0b6b7d3b896ad1bce7a8cb4fa1bf8a6da9a44e2cebf136a8")
}

// UnpackNotBoundError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotBound(bytes32 pubkeyRoot, address caller)
func (proposerRegistry *ProposerRegistry) UnpackNotBoundError(raw []byte) (*ProposerRegistryNotBound, error) {
	out := new(ProposerRegistryNotBound)
	if err := proposerRegistry.abi.UnpackIntoInterface(out, "NotBound", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProposerRegistryOutsideOfLookahead represents a OutsideOfLookahead error raised by the ProposerRegistry contract.
type ProposerRegistryOutsideOfLookahead struct {
	Slot      *big.Int
	StateSlot *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OutsideOfLookahead(uint256 slot, uint256 stateSlot)
func ProposerRegistryOutsideOfLookaheadErrorID() common.Hash {
	return common.HexToHash("0x4c396c97dbd0468c6a91350e4b4b209289f0ac9fdc792e917e34fc9c92cb9f43")
}

// UnpackOutsideOfLookaheadError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OutsideOfLookahead(uint256 slot, uint256 stateSlot)
func (proposerRegistry *ProposerRegistry) UnpackOutsideOfLookaheadError(raw []byte) (*ProposerRegistryOutsideOfLookahead, error) {
	out := new(ProposerRegistryOutsideOfLookahead)
	if err := proposerRegistry.abi.UnpackIntoInterface(out, "OutsideOfLookahead", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProposerRegistryUnknownBeaconRoot represents a UnknownBeaconRoot error raised by the ProposerRegistry contract.
type ProposerRegistryUnknownBeaconRoot struct {
	Timestamp *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownBeaconRoot(uint256 timestamp)
func ProposerRegistryUnknownBeaconRootErrorID() common.Hash {
	return common.HexToHash("0x996ac5c724855095cd15850731deef3cfc35bca469e3a9883eb34a82e3f62223")
}

// UnpackUnknownBeaconRootError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownBeaconRoot(uint256 timestamp)
func (proposerRegistry *ProposerRegistry) UnpackUnknownBeaconRootError(raw []byte) (*ProposerRegistryUnknownBeaconRoot, error) {
	out := new(ProposerRegistryUnknownBeaconRoot)
	if err := proposerRegistry.abi.UnpackIntoInterface(out, "UnknownBeaconRoot", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SeedAnchorMetaData contains all meta data concerning the SeedAnchor contract.
var SeedAnchorMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"genesis\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epochSeconds\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epochs\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"freeze\",\"type\":\"uint64\"}],\"internalType\":\"structGrid\",\"name\":\"grid_\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"firstSeed\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"confirmations_\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"header\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"parentHeader\",\"type\":\"bytes\"}],\"name\":\"anchor\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"chain\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"confirmations\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"grid\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"genesis\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epochSeconds\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epochs\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"freeze\",\"type\":\"uint64\"}],\"internalType\":\"structGrid\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"seedOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"anchored\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"}],\"name\":\"Anchored\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"}],\"name\":\"Chained\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"InvalidConfig\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidGrid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidHeader\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"parentTime\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"start\",\"type\":\"uint256\"}],\"name\":\"NotFirst\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotParent\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"RoundClosed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"SeedPending\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"confirmations\",\"type\":\"uint256\"}],\"name\":\"TooFewConfirmations\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"UnknownBlock\",\"type\":\"error\"}]",
	ID:  "77b310fdb29a0d8a7488e5a02b040667e3",
	Bin: "0x60e060405234610221576040516110ed38819003601f8101601f191683016001600160401b0381118482101761020d5783928291604052833981010360c08112610221576080136102215760405190608082016001600160401b0381118382101761020d5760405261007081610225565b825261007e60208201610225565b6020830190815261009160408301610225565b604084019081526100a460608401610225565b916060850192835260a060808501519401519484158015610205575b80156101f9575b6101ea57815183516001600160401b0390811691168181029181159183041417156101d65780159081156101c1575b5080156101a9575b61019a57519051915192516001600160401b0316604093841b6fffffffffffffffff000000000000000016608093841b600160801b600160c01b031660c093841b6001600160c01b03191617171760a0529290925291905251610eb3908161023a823960805181818161020f01526106b3015260a051818181610154015281816102ed0152610657015260c0518181816103a101526104b70152f35b631d6eca1560e01b5f5260045ffd5b50835181516001600160401b039182169116106100fe565b85516001600160401b0316101590505f6100f6565b634e487b7160e01b5f52601160045260245ffd5b6306b7c75960e31b5f5260045ffd5b50611fff8610156100c7565b5085156100c0565b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b51906001600160401b03821682036102215756fe60806040526004361015610011575f80fd5b5f3560e01c806329316a2a146102325780639cf5d607146101da578063a23836ef14610119578063cdde57f0146100955763ec7adddd14610050575f80fd5b346100915760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100915761008f61008a610281565b610988565b005b5f80fd5b346100915760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610091576100cc610281565b60243567ffffffffffffffff8111610091576100ec903690600401610298565b916044359267ffffffffffffffff84116100915761011161008f943690600401610298565b939092610636565b34610091575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100915761014f61056f565b5060807f000000000000000000000000000000000000000000000000000000000000000061017b61056f565b5067ffffffffffffffff8160c01c91818082861c1681808460401c16918160606040516101a7816104e5565b89815260208101938452604081019586520195168552604051968752511660208601525116604084015251166060820152f35b34610091575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100915760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346100915760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261009157604061027361026e610281565b6102c6565b825191825215156020820152f35b6004359067ffffffffffffffff8216820361009157565b9181601f840112156100915782359167ffffffffffffffff8311610091576020838186019501011161009157565b5f67ffffffffffffffff821690815f525f60205260405f205492836104dc5782156104b1577f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff60c082901c838216604084901c8316608085901c8416020201911690034210610485579260015b1561046c575b5067ffffffffffffffff83165f8181526001602052604081205490948161040457505080156103d7577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff019267ffffffffffffffff8416806103c757507f00000000000000000000000000000000000000000000000000000000000000005b9061033c565b5f525f60205260405f20546103c1565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b90959293945067ffffffffffffffff91505b16838110156104665767ffffffffffffffff81146103d757600167ffffffffffffffff9101946040516020810191825282871660408201526040815261045d60608261052e565b51902094610416565b50909150565b8015610342579390919267ffffffffffffffff90610416565b827fc74ca285000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b505050507f000000000000000000000000000000000000000000000000000000000000000090600190565b50505090600190565b6080810190811067ffffffffffffffff82111761050157604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761050157604052565b6040519061057c826104e5565b5f6060838281528260208201528260408201520152565b92919267ffffffffffffffff821161050157604051916105db60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116018461052e565b829481845281830111610091578281602093845f960137010152565b67ffffffffffffffff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9116019067ffffffffffffffff82116103d757565b90929367ffffffffffffffff821694855f525f60205260405f2054610980577f000000000000000000000000000000000000000000000000000000000000000090600187101580610948575b8061090c575b156108e0576106978587610aa0565b946106aa60208701978851923691610593565b602081519101207f00000000000000000000000000000000000000000000000000000000000000006106dc8184610a58565b43106108b15750610101824303105f146108875781405b0361085c5750610704368483610593565b6020815191012085510361083457604061072461074d9461072c93610aa0565b0151936105f7565b67ffffffffffffffff808360801c16818460401c16029116029060c01c0190565b90818110801590610827575b6107f05750507fbd41cc211815dc931484c389efd44cdcf1029ff3e3777462c74445b2555c71389160606040920151825160208101917fc4e73f07562e2a6ff03fcaa800e8b99422ba9d3431d931b779d6b49b643d85e3835246858301528660608301526080820152608081526107d160a08261052e565b51902090845f525f60205281835f2055519082519182526020820152a2565b6040830151907f0ac041f4000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b5081604084015110610759565b7f3813fcca000000000000000000000000000000000000000000000000000000005f5260045ffd5b7fd58cc984000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b815f525f602052602080805f71f90827f1c53a10cb7a02335b1753200029355afa506020516106f3565b827f45deeae7000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b867f9b2a6752000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5061093484839067ffffffffffffffff808360801c16818460401c16029116029060c01c0190565b67ffffffffffffffff831690034210610688565b50610978610955856105f7565b839067ffffffffffffffff808360801c16818460401c16029116029060c01c0190565b421015610682565b505050505050565b610991816102c6565b90919080156109e8575b6109e457602067ffffffffffffffff7fde6ead1c469951163216b110d567b6dcff279f7eaf968f3aa9998b646404efa9921692835f52600182528060405f2055604051908152a2565b5050565b5067ffffffffffffffff81165f52600160205260405f2054151561099b565b90821015610a13570190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b90939293848311610091578411610091578101920390565b919082018092116103d757565b359060208110610a73575090565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9060200360031b1b1690565b9190610aaa61056f565b926101c08211801590610c52575b8015610bf9575b610b7a578160031161009157600181013560f01c600301806003116103d7578203610b7a57816024116100915760048101358452610b3b610b2e610b27610b20610b13610b0c8787610cb2565b8787610df3565b9060208a01528686610d7c565b8585610d7c565b8484610df3565b9060408701528383610d7c565b60218101908181116103d7578184108015610ba2575b610b7a57600181018091116103d757610b7393610b6d93610a40565b90610a65565b6060830152565b7fbabb01dd000000000000000000000000000000000000000000000000000000005f5260045ffd5b507fa0000000000000000000000000000000000000000000000000000000000000007fff00000000000000000000000000000000000000000000000000000000000000610bf0838787610a07565b35161415610b51565b508160031015610a13577fa0000000000000000000000000000000000000000000000000000000000000007fff000000000000000000000000000000000000000000000000000000000000006003830135161415610abf565b508115610a13577ff9000000000000000000000000000000000000000000000000000000000000007fff000000000000000000000000000000000000000000000000000000000000008235161415610ab8565b919082039182116103d757565b905f91816101c01015610b7a576101c091821015610a1357013560f81c9060808210610d745760a08211610d4c5780610d1f5750807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff808101116103d75761014101806101c1116103d75790565b807f4e487b7100000000000000000000000000000000000000000000000000000000602492526011600452fd5b807fbabb01dd0000000000000000000000000000000000000000000000000000000060049252fd5b50506101c190565b81831015610b7a57610d8f918391610a07565b3560f81c60808110610de45760a08111610b7a57600182018092116103d7577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8081019081116103d757610de191610a58565b90565b50600181018091116103d75790565b919091610e01828483610d7c565b92610e0d838284610a07565b3560f81c60808110610eac57506009610e268486610ca5565b118015610ea3575b610b7a5760018301918284116103d757828514610e9a57610e5492610b6d928692610a40565b90602101806021116103d75782610e6a91610ca5565b7f1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811681036103d75760031b1c91565b505f9492505050565b50808411610e2e565b925050509156",
}

// SeedAnchor is an auto generated Go binding around an Ethereum contract.
type SeedAnchor struct {
	abi abi.ABI
}

// NewSeedAnchor creates a new instance of SeedAnchor.
func NewSeedAnchor() *SeedAnchor {
	parsed, err := SeedAnchorMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &SeedAnchor{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *SeedAnchor) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((uint64,uint64,uint64,uint64) grid_, bytes32 firstSeed, uint256 confirmations_) returns()
func (seedAnchor *SeedAnchor) PackConstructor(grid_ Grid, firstSeed [32]byte, confirmations_ *big.Int) []byte {
	enc, err := seedAnchor.abi.Pack("", grid_, firstSeed, confirmations_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAnchor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcdde57f0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function anchor(uint64 round, bytes header, bytes parentHeader) returns()
func (seedAnchor *SeedAnchor) PackAnchor(round uint64, header []byte, parentHeader []byte) []byte {
	enc, err := seedAnchor.abi.Pack("anchor", round, header, parentHeader)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnchor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcdde57f0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function anchor(uint64 round, bytes header, bytes parentHeader) returns()
func (seedAnchor *SeedAnchor) TryPackAnchor(round uint64, header []byte, parentHeader []byte) ([]byte, error) {
	return seedAnchor.abi.Pack("anchor", round, header, parentHeader)
}

// PackChain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec7adddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function chain(uint64 round) returns()
func (seedAnchor *SeedAnchor) PackChain(round uint64) []byte {
	enc, err := seedAnchor.abi.Pack("chain", round)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec7adddd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function chain(uint64 round) returns()
func (seedAnchor *SeedAnchor) TryPackChain(round uint64) ([]byte, error) {
	return seedAnchor.abi.Pack("chain", round)
}

// PackConfirmations is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9cf5d607.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function confirmations() view returns(uint256)
func (seedAnchor *SeedAnchor) PackConfirmations() []byte {
	enc, err := seedAnchor.abi.Pack("confirmations")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfirmations is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9cf5d607.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function confirmations() view returns(uint256)
func (seedAnchor *SeedAnchor) TryPackConfirmations() ([]byte, error) {
	return seedAnchor.abi.Pack("confirmations")
}

// UnpackConfirmations is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9cf5d607.
//
// Solidity: function confirmations() view returns(uint256)
func (seedAnchor *SeedAnchor) UnpackConfirmations(data []byte) (*big.Int, error) {
	out, err := seedAnchor.abi.Unpack("confirmations", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGrid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa23836ef.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grid() view returns((uint64,uint64,uint64,uint64))
func (seedAnchor *SeedAnchor) PackGrid() []byte {
	enc, err := seedAnchor.abi.Pack("grid")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa23836ef.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grid() view returns((uint64,uint64,uint64,uint64))
func (seedAnchor *SeedAnchor) TryPackGrid() ([]byte, error) {
	return seedAnchor.abi.Pack("grid")
}

// UnpackGrid is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa23836ef.
//
// Solidity: function grid() view returns((uint64,uint64,uint64,uint64))
func (seedAnchor *SeedAnchor) UnpackGrid(data []byte) (Grid, error) {
	out, err := seedAnchor.abi.Unpack("grid", data)
	if err != nil {
		return *new(Grid), err
	}
	out0 := *abi.ConvertType(out[0], new(Grid)).(*Grid)
	return out0, nil
}

// PackSeedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x29316a2a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function seedOf(uint64 round) view returns(bytes32 seed, bool anchored)
func (seedAnchor *SeedAnchor) PackSeedOf(round uint64) []byte {
	enc, err := seedAnchor.abi.Pack("seedOf", round)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSeedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x29316a2a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function seedOf(uint64 round) view returns(bytes32 seed, bool anchored)
func (seedAnchor *SeedAnchor) TryPackSeedOf(round uint64) ([]byte, error) {
	return seedAnchor.abi.Pack("seedOf", round)
}

// SeedOfOutput serves as a container for the return parameters of contract
// method SeedOf.
type SeedOfOutput struct {
	Seed     [32]byte
	Anchored bool
}

// UnpackSeedOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x29316a2a.
//
// Solidity: function seedOf(uint64 round) view returns(bytes32 seed, bool anchored)
func (seedAnchor *SeedAnchor) UnpackSeedOf(data []byte) (SeedOfOutput, error) {
	out, err := seedAnchor.abi.Unpack("seedOf", data)
	outstruct := new(SeedOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Seed = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Anchored = *abi.ConvertType(out[1], new(bool)).(*bool)
	return *outstruct, nil
}

// SeedAnchorAnchored represents a Anchored event raised by the SeedAnchor contract.
type SeedAnchorAnchored struct {
	Round  uint64
	Number *big.Int
	Seed   [32]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const SeedAnchorAnchoredEventName = "Anchored"

// ContractEventName returns the user-defined event name.
func (SeedAnchorAnchored) ContractEventName() string {
	return SeedAnchorAnchoredEventName
}

// UnpackAnchoredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Anchored(uint64 indexed round, uint256 number, bytes32 seed)
func (seedAnchor *SeedAnchor) UnpackAnchoredEvent(log *types.Log) (*SeedAnchorAnchored, error) {
	event := "Anchored"
	if len(log.Topics) == 0 || log.Topics[0] != seedAnchor.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SeedAnchorAnchored)
	if len(log.Data) > 0 {
		if err := seedAnchor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range seedAnchor.abi.Events[event].Inputs {
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

// SeedAnchorChained represents a Chained event raised by the SeedAnchor contract.
type SeedAnchorChained struct {
	Round uint64
	Seed  [32]byte
	Raw   *types.Log // Blockchain specific contextual infos
}

const SeedAnchorChainedEventName = "Chained"

// ContractEventName returns the user-defined event name.
func (SeedAnchorChained) ContractEventName() string {
	return SeedAnchorChainedEventName
}

// UnpackChainedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Chained(uint64 indexed round, bytes32 seed)
func (seedAnchor *SeedAnchor) UnpackChainedEvent(log *types.Log) (*SeedAnchorChained, error) {
	event := "Chained"
	if len(log.Topics) == 0 || log.Topics[0] != seedAnchor.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SeedAnchorChained)
	if len(log.Data) > 0 {
		if err := seedAnchor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range seedAnchor.abi.Events[event].Inputs {
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
func (seedAnchor *SeedAnchor) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], seedAnchor.abi.Errors["InvalidConfig"].ID.Bytes()[:4]) {
		return seedAnchor.UnpackInvalidConfigError(raw[4:])
	}
	if bytes.Equal(raw[:4], seedAnchor.abi.Errors["InvalidGrid"].ID.Bytes()[:4]) {
		return seedAnchor.UnpackInvalidGridError(raw[4:])
	}
	if bytes.Equal(raw[:4], seedAnchor.abi.Errors["InvalidHeader"].ID.Bytes()[:4]) {
		return seedAnchor.UnpackInvalidHeaderError(raw[4:])
	}
	if bytes.Equal(raw[:4], seedAnchor.abi.Errors["NotFirst"].ID.Bytes()[:4]) {
		return seedAnchor.UnpackNotFirstError(raw[4:])
	}
	if bytes.Equal(raw[:4], seedAnchor.abi.Errors["NotParent"].ID.Bytes()[:4]) {
		return seedAnchor.UnpackNotParentError(raw[4:])
	}
	if bytes.Equal(raw[:4], seedAnchor.abi.Errors["RoundClosed"].ID.Bytes()[:4]) {
		return seedAnchor.UnpackRoundClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], seedAnchor.abi.Errors["SeedPending"].ID.Bytes()[:4]) {
		return seedAnchor.UnpackSeedPendingError(raw[4:])
	}
	if bytes.Equal(raw[:4], seedAnchor.abi.Errors["TooFewConfirmations"].ID.Bytes()[:4]) {
		return seedAnchor.UnpackTooFewConfirmationsError(raw[4:])
	}
	if bytes.Equal(raw[:4], seedAnchor.abi.Errors["UnknownBlock"].ID.Bytes()[:4]) {
		return seedAnchor.UnpackUnknownBlockError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// SeedAnchorInvalidConfig represents a InvalidConfig error raised by the SeedAnchor contract.
type SeedAnchorInvalidConfig struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidConfig()
func SeedAnchorInvalidConfigErrorID() common.Hash {
	return common.HexToHash("0x35be3ac88eaaf385e6b33d44d849a44bdc3ae215676d5d7e0194dfe20d80c66e")
}

// UnpackInvalidConfigError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidConfig()
func (seedAnchor *SeedAnchor) UnpackInvalidConfigError(raw []byte) (*SeedAnchorInvalidConfig, error) {
	out := new(SeedAnchorInvalidConfig)
	if err := seedAnchor.abi.UnpackIntoInterface(out, "InvalidConfig", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SeedAnchorInvalidGrid represents a InvalidGrid error raised by the SeedAnchor contract.
type SeedAnchorInvalidGrid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidGrid()
func SeedAnchorInvalidGridErrorID() common.Hash {
	return common.HexToHash("0x1d6eca15253265ecd50304b296704e9c7f9a34e1fdbd86b120a0cb046a6ced10")
}

// UnpackInvalidGridError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidGrid()
func (seedAnchor *SeedAnchor) UnpackInvalidGridError(raw []byte) (*SeedAnchorInvalidGrid, error) {
	out := new(SeedAnchorInvalidGrid)
	if err := seedAnchor.abi.UnpackIntoInterface(out, "InvalidGrid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SeedAnchorInvalidHeader represents a InvalidHeader error raised by the SeedAnchor contract.
type SeedAnchorInvalidHeader struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidHeader()
func SeedAnchorInvalidHeaderErrorID() common.Hash {
	return common.HexToHash("0xbabb01ddbf35fa5cb4266dbe78b38e673d97e7c3b147273565c15eb8980ded33")
}

// UnpackInvalidHeaderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidHeader()
func (seedAnchor *SeedAnchor) UnpackInvalidHeaderError(raw []byte) (*SeedAnchorInvalidHeader, error) {
	out := new(SeedAnchorInvalidHeader)
	if err := seedAnchor.abi.UnpackIntoInterface(out, "InvalidHeader", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SeedAnchorNotFirst represents a NotFirst error raised by the SeedAnchor contract.
type SeedAnchorNotFirst struct {
	ParentTime *big.Int
	Time       *big.Int
	Start      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotFirst(uint256 parentTime, uint256 time, uint256 start)
func SeedAnchorNotFirstErrorID() common.Hash {
	return common.HexToHash("0x0ac041f4333e36ceb43f345df6389c30196f6aa472495937bc8fbd4a21497b78")
}

// UnpackNotFirstError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotFirst(uint256 parentTime, uint256 time, uint256 start)
func (seedAnchor *SeedAnchor) UnpackNotFirstError(raw []byte) (*SeedAnchorNotFirst, error) {
	out := new(SeedAnchorNotFirst)
	if err := seedAnchor.abi.UnpackIntoInterface(out, "NotFirst", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SeedAnchorNotParent represents a NotParent error raised by the SeedAnchor contract.
type SeedAnchorNotParent struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotParent()
func SeedAnchorNotParentErrorID() common.Hash {
	return common.HexToHash("0x3813fcca8ca5df4a83cfecaeda138b30a2e083c101dc14f8a9bbf3da0878b46f")
}

// UnpackNotParentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotParent()
func (seedAnchor *SeedAnchor) UnpackNotParentError(raw []byte) (*SeedAnchorNotParent, error) {
	out := new(SeedAnchorNotParent)
	if err := seedAnchor.abi.UnpackIntoInterface(out, "NotParent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SeedAnchorRoundClosed represents a RoundClosed error raised by the SeedAnchor contract.
type SeedAnchorRoundClosed struct {
	Round uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RoundClosed(uint64 round)
func SeedAnchorRoundClosedErrorID() common.Hash {
	return common.HexToHash("0x9b2a675291999a82e5b5d79340298178f48b5fe9dfb3e9218ff4046edfdc0ecb")
}

// UnpackRoundClosedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RoundClosed(uint64 round)
func (seedAnchor *SeedAnchor) UnpackRoundClosedError(raw []byte) (*SeedAnchorRoundClosed, error) {
	out := new(SeedAnchorRoundClosed)
	if err := seedAnchor.abi.UnpackIntoInterface(out, "RoundClosed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SeedAnchorSeedPending represents a SeedPending error raised by the SeedAnchor contract.
type SeedAnchorSeedPending struct {
	Round uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SeedPending(uint64 round)
func SeedAnchorSeedPendingErrorID() common.Hash {
	return common.HexToHash("0xc74ca285db98a607a02c4c6c9060f9f6b1c95ab70ca23aacfa9dd454d6a520ab")
}

// UnpackSeedPendingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SeedPending(uint64 round)
func (seedAnchor *SeedAnchor) UnpackSeedPendingError(raw []byte) (*SeedAnchorSeedPending, error) {
	out := new(SeedAnchorSeedPending)
	if err := seedAnchor.abi.UnpackIntoInterface(out, "SeedPending", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SeedAnchorTooFewConfirmations represents a TooFewConfirmations error raised by the SeedAnchor contract.
type SeedAnchorTooFewConfirmations struct {
	Number        *big.Int
	Confirmations *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooFewConfirmations(uint256 number, uint256 confirmations)
func SeedAnchorTooFewConfirmationsErrorID() common.Hash {
	return common.HexToHash("0x45deeae72028638b7aaa8737aa275d6bdb55b1e1d8238bf9ff1da6ef79d74c79")
}

// UnpackTooFewConfirmationsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooFewConfirmations(uint256 number, uint256 confirmations)
func (seedAnchor *SeedAnchor) UnpackTooFewConfirmationsError(raw []byte) (*SeedAnchorTooFewConfirmations, error) {
	out := new(SeedAnchorTooFewConfirmations)
	if err := seedAnchor.abi.UnpackIntoInterface(out, "TooFewConfirmations", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SeedAnchorUnknownBlock represents a UnknownBlock error raised by the SeedAnchor contract.
type SeedAnchorUnknownBlock struct {
	Number *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownBlock(uint256 number)
func SeedAnchorUnknownBlockErrorID() common.Hash {
	return common.HexToHash("0xd58cc984c73cb20d29695c02a829a8eaf3259e9bdb0634fd9f92d4737e8061d5")
}

// UnpackUnknownBlockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownBlock(uint256 number)
func (seedAnchor *SeedAnchor) UnpackUnknownBlockError(raw []byte) (*SeedAnchorUnknownBlock, error) {
	out := new(SeedAnchorUnknownBlock)
	if err := seedAnchor.abi.UnpackIntoInterface(out, "UnknownBlock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SequencerRegistryMetaData contains all meta data concerning the SequencerRegistry contract.
var SequencerRegistryMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority_\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"genesis\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epochSeconds\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epochs\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"freeze\",\"type\":\"uint64\"}],\"internalType\":\"structGrid\",\"name\":\"grid_\",\"type\":\"tuple\"},{\"internalType\":\"uint64[]\",\"name\":\"rollupIds\",\"type\":\"uint64[]\"},{\"internalType\":\"uint96\",\"name\":\"minBondWei\",\"type\":\"uint96\"},{\"internalType\":\"uint64\",\"name\":\"exitDelaySeconds\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"maxPerRollup_\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"MAX_ENDPOINTS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"measurementKey\",\"type\":\"address\"}],\"name\":\"admit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"authority\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"beginExit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"evidenceDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"peerDigest\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"endpoints\",\"type\":\"string\"}],\"name\":\"changeCard\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"exitDelay\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"expel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"grid\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"genesis\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epochSeconds\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epochs\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"freeze\",\"type\":\"uint64\"}],\"internalType\":\"structGrid\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"keyOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"maxPerRollup\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"membersAt\",\"outputs\":[{\"internalType\":\"uint208\",\"name\":\"bitmap\",\"type\":\"uint208\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"minBond\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"\",\"type\":\"uint96\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"measurementKey\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"evidenceDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"peerDigest\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"endpoints\",\"type\":\"string\"}],\"name\":\"register\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registered\",\"outputs\":[{\"internalType\":\"uint208\",\"name\":\"\",\"type\":\"uint208\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"rollups\",\"outputs\":[{\"internalType\":\"uint64[]\",\"name\":\"\",\"type\":\"uint64[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"rowContext\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"side\",\"type\":\"uint256\"},{\"internalType\":\"uint208\",\"name\":\"a\",\"type\":\"uint208\"},{\"internalType\":\"uint208\",\"name\":\"b\",\"type\":\"uint208\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"sequencer\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"bond\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"measurementKey\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"withdrawableAt\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"card\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"admitted\",\"type\":\"bool\"}],\"internalType\":\"structISequencerRegistry.Sequencer\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"sidesAt\",\"outputs\":[{\"internalType\":\"uint208\",\"name\":\"a\",\"type\":\"uint208\"},{\"internalType\":\"uint208\",\"name\":\"b\",\"type\":\"uint208\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"addresspayable\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"fromRound\",\"type\":\"uint64\"}],\"name\":\"Admitted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"evidenceDigest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"peerDigest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"endpoints\",\"type\":\"string\"}],\"name\":\"CardChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"withdrawableAt\",\"type\":\"uint64\"}],\"name\":\"ExitBegun\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"measurementKey\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"bond\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"evidenceDigest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"peerDigest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"endpoints\",\"type\":\"string\"}],\"name\":\"Registered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"fromRound\",\"type\":\"uint64\"}],\"name\":\"Removed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"bond\",\"type\":\"uint96\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"AlreadyAdmitted\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BeforeGenesis\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"sent\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"required\",\"type\":\"uint256\"}],\"name\":\"BondTooSmall\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"CheckpointUnorderedInsertion\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"EndpointsTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"Exiting\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidConfig\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidGrid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"measurementKey\",\"type\":\"address\"}],\"name\":\"InvalidKey\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoFreeId\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"NotAdmitted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotAuthority\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"NotExiting\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"PaymentFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"}],\"name\":\"RollupFull\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"withdrawableAt\",\"type\":\"uint256\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"}],\"name\":\"UnknownRollup\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"UnknownSequencer\",\"type\":\"error\"}]",
	ID:  "d1cbb6fa3c534798da3ab3bd5ec1c0f70b",
	Bin: "0x6101606040523461053a57612a5c8038038061001a81610556565b928339810190808203610120811261053a578151916001600160a01b0383169182840361053a57608090601f19011261053a5760405190608082016001600160401b03811183821017610458576040526100766020820161057b565b82526100846040820161057b565b602083019081526100976060830161057b565b93604084019485526100ab6080840161057b565b6060850190815260a08401516001600160401b03811161053a5784019588601f8801121561053a578651986001600160401b038a11610458578960051b9760206100f6818b01610556565b809c815201906020829a82010192831161053a57602001905b82821061053e5750505060c0850151936001600160601b038516850361053a5761010061013e60e0880161057b565b96015160018055815183519198916001600160401b0390811691168181029181159183041417156104c8578015908115610525575b50801561050d575b6104fe57519051915192516001600160401b031660409390931b6fffffffffffffffff00000000000000001660809290921b600160801b600160c01b031660c09190911b6001600160c01b031916171717610100819052875160028110159190826104f2575b50816104e8575b816104dc575b81610489575b5015908115610480575b506102565760015b8651811015610265575f5b8181106102215750600101610206565b6001600160401b03610233838a61058f565b51166001600160401b03610247838b61058f565b51161461025657600101610211565b6306b7c75960e31b5f5260045ffd5b5085939460805260a05260c05260e05280511561046c5781516001600160401b03166101205280516001101561046c5760408101516001600160401b039081166101405290519190821161045857680100000000000000008211610458575f54825f558083106103fe575b50905f805260205f208160021c915f5b8381106103b957506003198116900380610370575b6040516124b890816105a482396080518181816101ba0152818161055901526114ef015260a0518181816107030152610b7f015260c0518181816105f40152611160015260e0518181816103430152610b3801526101005181818161123a0152611c0101526101205181611dec01526101405181611e1d0152f35b925f935f5b81811061038a575050500155808080806102f5565b82516001600160401b03908116600683901b90811b91901b199096169590951794602090920191600101610375565b5f5f5b600481106103d15750838201556001016102e0565b86519096916001916020916001600160401b0360068b901b81811b199092169216901b17920196016103bc565b5f805260205f20600380850160021c8201920160021c019060188460031b168061043d575b505b81811061043257506102d0565b5f8155600101610425565b5f198201908154905f199060200360031b1c16905584610423565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b9050155f6101fe565b608081901c6001600160401b0390811660409290921c160290506001600160fe1b03811681036104c85760021b6001600160401b03841610155f6101f4565b634e487b7160e01b5f52601160045260245ffd5b604086111591506101ee565b85151591506101e8565b60ff101591505f6101e1565b631d6eca1560e01b5f5260045ffd5b50835181516001600160401b0391821691161061017b565b85516001600160401b0316101590505f610173565b5f80fd5b6020809161054b8461057b565b81520191019061010f565b6040519190601f01601f191682016001600160401b0381118382101761045857604052565b51906001600160401b038216820361053a57565b805182101561046c5760209160051b01019056fe60806040526004361015610011575f80fd5b5f3560e01c80630f9ce9ce14610144578063267f22061461013f578063283886301461013a5780632de40ce3146101355780634f2ff2221461013057806370df9ae11461012b57806382a1435f14610126578063831518b7146101215780638316e5ae1461011c5780638d1f3d0a146101175780639d21ac8d146101125780639fa890621461010d578063a23836ef14610108578063a69d8ae314610103578063bf5c36a4146100fe578063bf7e214f146100f9578063c6c5aa1e146100f4578063f3451f88146100ef5763fde9db43146100ea575f80fd5b611675565b611627565b611513565b6114c3565b6114a7565b61134d565b61121c565b6110a8565b611009565b610e98565b610ba3565b610b5b565b610b21565b6109d4565b6106ad565b610618565b6105d4565b610529565b61017e565b6004359063ffffffff8216820361015c57565b5f80fd5b73ffffffffffffffffffffffffffffffffffffffff81160361015c57565b3461015c57604060031936011261015c57610197610149565b6024356101a381610160565b73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036104fd5760016101eb83611b67565b01549073ffffffffffffffffffffffffffffffffffffffff808216908316036104bc575060a881901c64ffffffffff1661048a576102309060a01c60ff165b60ff1690565b61024a610245825f52600360205260405f2090565b611bd4565b600179ffffffffffffffffffffffffffffffffffffffffffffffffffff821663ffffffff85161c8116146104585761034179ffffffffffffffffffffffffffffffffffffffffffffffffffff82165f197f01010101010101010101010101010101010101010101010101010101010101017f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f7f55555555555555555555555555555555555555555555555555555555555555558460011c1684037f3333333333333333333333333333333333333333333333333333333333333333808260021c169116018060041c01160260f81c911460081b1790565b7f000000000000000000000000000000000000000000000000000000000000000011156104115767ffffffffffffffff6103f06103dc6103d67f9b3126125411b087751dd51efc9d019b3ab8da99ee2d31b16ee7e9fa6f5c5bb1946103cf6103b08963ffffffff600191161b90565b79ffffffffffffffffffffffffffffffffffffffffffffffffffff1690565b1786611bfd565b946116f3565b905467ffffffffffffffff9160031b1c1690565b60405167ffffffffffffffff949094168452169263ffffffff1691602090a3005b6104556104206103dc846116f3565b7f7fdca4dd000000000000000000000000000000000000000000000000000000005f5267ffffffffffffffff16600452602490565b5ffd5b7fb536c470000000000000000000000000000000000000000000000000000000005f5263ffffffff831660045260245ffd5b7faf6e6dc0000000000000000000000000000000000000000000000000000000005f5263ffffffff821660045260245ffd5b7f127462a6000000000000000000000000000000000000000000000000000000005f5273ffffffffffffffffffffffffffffffffffffffff1660045260245ffd5b7f9e066db1000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b3461015c57602060031936011261015c57610542610149565b73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036104fd5761059b60ff600161058f84611b67565b015460a01c1682611d06565b156105a257005b63ffffffff907f863421d2000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b3461015c575f60031936011261015c57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461015c575f60031936011261015c57602079fffffffffffffffffffffffffffffffffffffffffffffffffffe60015416604051908152f35b6004359067ffffffffffffffff8216820361015c57565b6024359067ffffffffffffffff8216820361015c57565b9181601f8401121561015c5782359167ffffffffffffffff831161015c576020838186019501011161015c57565b60a060031936011261015c576106c1610651565b6024356106cd81610160565b6044359160643560843567ffffffffffffffff811161015c576106f490369060040161067f565b93909161070084611dd6565b907f00000000000000000000000000000000000000000000000000000000000000006bffffffffffffffffffffffff81163410610997575073ffffffffffffffffffffffffffffffffffffffff831615610955576001549679ffffffffffffffffffffffffffffffffffffffffffffffffffff881461092d5761090f61086997610863966108ee8b7f7113b2190bb02e926d5b9464cf152e3ef9620c30ad8f6c1a9a6321b98c05192e9761084761083e6109299f196001811901167e1f0d1e100c1d070f090b19131c1706010e11080a1a141802121b1503160405601f6101e07f804040554300526644320000502061067405302602000010750620017611707760fc7fb6db6db6ddddddddd34d34d349249249210842108c6318c639ce739cffffffff860260f81c161b60f71c1692831c63d76453e004161a1790565b63ffffffff1690565b9c8d9261085334611ec4565b9c8d9463ffffffff600191161b90565b17600155565b6108c660ff61087a87878c8c611f18565b9261089f6108866117c5565b338152956bffffffffffffffffffffffff166020870152565b73ffffffffffffffffffffffffffffffffffffffff8d1660408601521660ff166060840152565b5f608083015260a08201526108e98c63ffffffff165f52600260205260405f2090565b6117f2565b60405194859467ffffffffffffffff339b169963ffffffff8d1699876119eb565b0390a460405163ffffffff90911681529081906020820190565b0390f35b7f395e50a6000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f127462a6000000000000000000000000000000000000000000000000000000005f5273ffffffffffffffffffffffffffffffffffffffff831660045260245ffd5b7f9901e611000000000000000000000000000000000000000000000000000000005f52346004526bffffffffffffffffffffffff1660245260445ffd5b3461015c57608060031936011261015c576109ed610149565b6024359060443560643567ffffffffffffffff811161015c57610a1490369060040161067f565b93909263ffffffff811694855f52600260205273ffffffffffffffffffffffffffffffffffffffff60405f2054163303610af157855f52600260205264ffffffffff600160405f20015460a81c16610ac55784610ac0926002610ab2610a9d857f37ac90a07dd68ba02e1959b6c345d7eab7e832d4133e570a9ca1318e1ef827109a8a8a611f18565b9263ffffffff165f52600260205260405f2090565b015560405194859485611a3b565b0390a2005b857faf6e6dc0000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b857fc3e07bd6000000000000000000000000000000000000000000000000000000005f526004523360245260445ffd5b3461015c575f60031936011261015c5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b3461015c575f60031936011261015c5760206040516bffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461015c57604060031936011261015c57610bbc610149565b60243590610bc982610160565b63ffffffff811690815f52600260205273ffffffffffffffffffffffffffffffffffffffff60405f2054163303610dc857610c33610c296001610c1a8463ffffffff165f52600260205260405f2090565b015460a81c64ffffffffff1690565b64ffffffffff1690565b90610c56610c4f8263ffffffff165f52600260205260405f2090565b5460a01c90565b918015610d9657804210610d6b57505f80936bffffffffffffffffffffffff8294610cc2610cb886610cab610c9a889963ffffffff165f52600260205260405f2090565b60025f918281558260018201550155565b63ffffffff600191161b90565b1960015416600155565b6040516bffffffffffffffffffffffff8216815273ffffffffffffffffffffffffffffffffffffffff89169384917f421510c0106bd99d2753229040ba82afdcc250ecfbe5e2523cdf6bbff2714a7790602090a316905af1610d22611a57565b5015610d2a57005b7f36899e48000000000000000000000000000000000000000000000000000000005f5273ffffffffffffffffffffffffffffffffffffffff1660045260245ffd5b7f2a35a324000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fde18b947000000000000000000000000000000000000000000000000000000005f5263ffffffff821660045260245ffd5b507fc3e07bd6000000000000000000000000000000000000000000000000000000005f526004523360245260445ffd5b610e969092919260c08060e083019573ffffffffffffffffffffffffffffffffffffffff81511684526bffffffffffffffffffffffff602082015116602085015273ffffffffffffffffffffffffffffffffffffffff604082015116604085015267ffffffffffffffff606082015116606085015267ffffffffffffffff608082015116608085015260a081015160a0850152015191019015159052565b565b3461015c57602060031936011261015c57610eb1610149565b610eb9611ab4565b50610ec381611b67565b80549173ffffffffffffffffffffffffffffffffffffffff83169260a01c916001810154610f048173ffffffffffffffffffffffffffffffffffffffff1690565b60a082901c60ff1693610f16856116f3565b905460039190911b1c67ffffffffffffffff169260a81c64ffffffffff16936002015494610f4f9060ff165f52600360205260405f2090565b610f5890611bd4565b79ffffffffffffffffffffffffffffffffffffffffffffffffffff1663ffffffff9091161c60019081161494610f8c6117d4565b73ffffffffffffffffffffffffffffffffffffffff90971687526bffffffffffffffffffffffff16602087015273ffffffffffffffffffffffffffffffffffffffff16604086015267ffffffffffffffff16606085015264ffffffffff16608084015260a0830152151560c0820152604051610929819282610df8565b3461015c57604060031936011261015c576080611024610149565b63ffffffff611031610668565b91165f52600260205279ffffffffffffffffffffffffffffffffffffffffffffffffffff600160405f200154918161107161106b83611f98565b92612040565b9160ff6040519573ffffffffffffffffffffffffffffffffffffffff8116875260a01c166020860152166040840152166060820152f35b3461015c57602060031936011261015c576110c1610149565b63ffffffff811690815f52600260205273ffffffffffffffffffffffffffffffffffffffff60405f2054163303610dc857815f526002602052600160405f20019164ffffffffff61111b845464ffffffffff9060a81c1690565b1661048a5761022a61121a93611214927f13a4f8dc1520619ee71b57dc8b2beeee5edac32a6d5d95192863aac6e422f1fa61120761118b61118667ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001642611b36565b612082565b6111ec6111a167ffffffffffffffff83166120ce565b86547fffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffffff1660a89190911b79ffffffffff00000000000000000000000000000000000000000016178655565b60405167ffffffffffffffff90911681529081906020820190565b0390a25460a01c60ff1690565b90611d06565b005b3461015c575f60031936011261015c57611234611b43565b506109297f0000000000000000000000000000000000000000000000000000000000000000611261611b43565b506112c967ffffffffffffffff806112798460c01c90565b169281608082901c67ffffffffffffffff161682604083901c67ffffffffffffffff161690604051956112ab87611763565b8652602086015260408501521667ffffffffffffffff166060830152565b60405191829182919091606067ffffffffffffffff816080840195828151168552826020820151166020860152826040820151166040860152015116910152565b60206040818301928281528451809452019201905f5b81811061132d5750505090565b825167ffffffffffffffff16845260209384019390920191600101611320565b3461015c575f60031936011261015c576040515f5480825290602081015f80527f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e563925f935b81600386011061144257916109299484926113cf945491818110611427575b818110611408575b8181106113e9575b106113db575b500382611784565b6040519182918261130a565b60c01c81526020015f6113c7565b608083901c67ffffffffffffffff1684529260019060200193016113c1565b604083901c67ffffffffffffffff1684529260019060200193016113b9565b67ffffffffffffffff831684529260019060200193016113b1565b916001608060049261149c865461146c8367ffffffffffffffff831667ffffffffffffffff169052565b604081901c67ffffffffffffffff16602084015280841c67ffffffffffffffff16604084015260c01c6060830152565b019301940193611392565b3461015c575f60031936011261015c5760206040516102008152f35b3461015c575f60031936011261015c57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461015c57604060031936011261015c5761152c610651565b61153d611537610668565b91611dd6565b5f52600360205265ffffffffffff67ffffffffffffffff60405f209216818082109118028118168154905f8291600584116115d7575b61157e93508461245f565b90816115ae57505060205f5b79ffffffffffffffffffffffffffffffffffffffffffffffffffff60405191168152f35b6115cb6115d2916115c0602094611bc6565b905f5260205f200190565b5460301c90565b61158a565b91926115e2816122ea565b81039081116116225761157e93855f5265ffffffffffff8260205f2001541684105f14611610575091611573565b92915061161c90611b28565b90611573565b611afb565b3461015c57602060031936011261015c5763ffffffff611645610149565b165f526002602052602073ffffffffffffffffffffffffffffffffffffffff600160405f20015416604051908152f35b3461015c57602060031936011261015c576040611690610651565b79ffffffffffffffffffffffffffffffffffffffffffffffffffff6116b761106b83611f98565b81845193168352166020820152f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b905f54821015611731575f8052600282901c7f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e563019160031b60181690565b6116c6565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6080810190811067ffffffffffffffff82111761177f57604052565b611736565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761177f57604052565b60405190610e9660c083611784565b60405190610e9660e083611784565b60405190610e96604083611784565b9060a060029161185473ffffffffffffffffffffffffffffffffffffffff825116859073ffffffffffffffffffffffffffffffffffffffff167fffffffffffffffffffffffff0000000000000000000000000000000000000000825416179055565b602081015173ffffffffffffffffffffffffffffffffffffffff7fffffffffffffffffffffffff0000000000000000000000000000000000000000865492851b1691161784556119a66001850161190073ffffffffffffffffffffffffffffffffffffffff604085015116829073ffffffffffffffffffffffffffffffffffffffff167fffffffffffffffffffffffff0000000000000000000000000000000000000000825416179055565b60ff6060840151167fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff74ff0000000000000000000000000000000000000000835492871b16911617815561195c608084015164ffffffffff1690565b7fffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffffff79ffffffffff00000000000000000000000000000000000000000083549260a81b169116179055565b0151910155565b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b91926bffffffffffffffffffffffff60a09473ffffffffffffffffffffffffffffffffffffffff611a389997941685521660208401526040830152606082015281608082015201916119ad565b90565b611a3894926060928252602082015281604082015201916119ad565b3d15611aaf573d9067ffffffffffffffff821161177f5760405191611aa460207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8401160184611784565b82523d5f602084013e565b606090565b6040519060e0820182811067ffffffffffffffff82111761177f576040525f60c0838281528260208201528260408201528260608201528260808201528260a08201520152565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b906001820180921161162257565b9190820180921161162257565b60405190611b5082611763565b5f6060838281528260208201528260408201520152565b63ffffffff1690815f52600260205260405f209173ffffffffffffffffffffffffffffffffffffffff83541615611b9b5750565b7fb032831a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b905f19820191821161162257565b805480611be15750505f90565b805f19810111611622575f19915f5260205f2001015460301c90565b91907f00000000000000000000000000000000000000000000000000000000000000008060c01c8042105f14611ca65750505f5b611c4481945f52600360205260405f2090565b9067ffffffffffffffff811665ffffffffffff8111611c7657509065ffffffffffff611c72939216906121b7565b5050565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52603060045260245260445ffd5b420342811161162257611cef67ffffffffffffffff9183611ce8611cd760039667ffffffffffffffff9060801c1690565b9160401c67ffffffffffffffff1690565b0290612114565b160167ffffffffffffffff811115611c3157611afb565b815f526003602052611d1a60405f20611bd4565b90600179ffffffffffffffffffffffffffffffffffffffffffffffffffff831663ffffffff83161c811603611dcf5767ffffffffffffffff80611db2611dac79ffffffffffffffffffffffffffffffffffffffffffffffffffff63ffffffff7f7906526dea1c375b36a7d54c0f78649f536c4239991c617f62674927beb2517d961696816001891b1619161687611bfd565b956116f3565b9054604051968416875260039190911b1c161692602090a3600190565b5050505f90565b67ffffffffffffffff811667ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168114611ebe5767ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168114611eb7575f549060025b828110611e86577f69dbd28f000000000000000000000000000000000000000000000000000000005f5267ffffffffffffffff841660045260245ffd5b81611ea3611e966103dc846116f3565b67ffffffffffffffff1690565b14611eb057600101611e49565b9250505090565b5050600190565b50505f90565b6bffffffffffffffffffffffff8111611ee8576bffffffffffffffffffffffff1690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52606060045260245260445ffd5b926102008111611f6d5790611f3b611f6792604051948593602085019788611a3b565b037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282611784565b51902090565b7f33f9d643000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5f8052600360205265ffffffffffff67ffffffffffffffff60405f209216818082109118028118168154905f829160058411611ff5575b611fda93508461245f565b80611fe55750505f90565b611a38916115c06115cb92611bc6565b9192612000816122ea565b810390811161162257611fda93855f5265ffffffffffff8260205f2001541684105f1461202e575091611fcf565b92915061203a90611b28565b90611fcf565b60015f52600360205265ffffffffffff67ffffffffffffffff60405f209216818082109118028118168154905f829160058411611ff557611fda93508461245f565b67ffffffffffffffff811161209e5767ffffffffffffffff1690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52604060045260245260445ffd5b64ffffffffff81116120e45764ffffffffff1690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52602860045260245260445ffd5b811561211e570490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b9081546801000000000000000081101561177f5760018101808455811015611731575f9283526020928390208251929093015160301b7fffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000001665ffffffffffff9290921691909117910155565b805492939280156122ad576121ce6121d991611bc6565b825f5260205f200190565b8054603081901c9365ffffffffffff918216929181168084116122855787930361223e575061223a92509065ffffffffffff7fffffffffffffffffffffffffffffffffffffffffffffffffffff00000000000083549260301b169116179055565b9190565b91505061223a9161225e6122506117e3565b65ffffffffffff9093168352565b79ffffffffffffffffffffffffffffffffffffffffffffffffffff8616602083015261214b565b7f2520601d000000000000000000000000000000000000000000000000000000005f5260045ffd5b50906122e5916122be6122506117e3565b79ffffffffffffffffffffffffffffffffffffffffffffffffffff8516602083015261214b565b5f9190565b6001811115611a385780600170010000000000000000000000000000000083101561241d575b6123c36123b96123af6123a561239b6123916123806123ca9760048a680100000000000000006123cf9c1015612410575b640100000000811015612403575b620100008110156123f6575b6101008110156123e9575b60108110156123dc575b10156123d4575b60030260011c90565b61238a818b612114565b0160011c90565b61238a818a612114565b61238a8189612114565b61238a8188612114565b61238a8187612114565b61238a8186612114565b8093612114565b821190565b900390565b60011b612377565b60041c9160021b91612370565b60081c9160041b91612366565b60101c9160081b9161235b565b60201c9160101b9161234f565b60401c9160201b91612341565b50506123cf6123ca6123c36123b96123af6123a561239b6123916123806124448a60801c90565b98506801000000000000000097506123109650505050505050565b905b83831061246e5750505090565b90919280841860011c8185160190835f5265ffffffffffff8260205f2001541665ffffffffffff8416105f146124a85750925b9190612461565b93506124b390611b28565b6124a156",
}

// SequencerRegistry is an auto generated Go binding around an Ethereum contract.
type SequencerRegistry struct {
	abi abi.ABI
}

// NewSequencerRegistry creates a new instance of SequencerRegistry.
func NewSequencerRegistry() *SequencerRegistry {
	parsed, err := SequencerRegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &SequencerRegistry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *SequencerRegistry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address authority_, (uint64,uint64,uint64,uint64) grid_, uint64[] rollupIds, uint96 minBondWei, uint64 exitDelaySeconds, uint256 maxPerRollup_) returns()
func (sequencerRegistry *SequencerRegistry) PackConstructor(authority_ common.Address, grid_ Grid, rollupIds []uint64, minBondWei *big.Int, exitDelaySeconds uint64, maxPerRollup_ *big.Int) []byte {
	enc, err := sequencerRegistry.abi.Pack("", authority_, grid_, rollupIds, minBondWei, exitDelaySeconds, maxPerRollup_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackMAXENDPOINTS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf5c36a4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_ENDPOINTS() view returns(uint256)
func (sequencerRegistry *SequencerRegistry) PackMAXENDPOINTS() []byte {
	enc, err := sequencerRegistry.abi.Pack("MAX_ENDPOINTS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXENDPOINTS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf5c36a4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_ENDPOINTS() view returns(uint256)
func (sequencerRegistry *SequencerRegistry) TryPackMAXENDPOINTS() ([]byte, error) {
	return sequencerRegistry.abi.Pack("MAX_ENDPOINTS")
}

// UnpackMAXENDPOINTS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf5c36a4.
//
// Solidity: function MAX_ENDPOINTS() view returns(uint256)
func (sequencerRegistry *SequencerRegistry) UnpackMAXENDPOINTS(data []byte) (*big.Int, error) {
	out, err := sequencerRegistry.abi.Unpack("MAX_ENDPOINTS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAdmit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0f9ce9ce.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function admit(uint32 id, address measurementKey) returns()
func (sequencerRegistry *SequencerRegistry) PackAdmit(id uint32, measurementKey common.Address) []byte {
	enc, err := sequencerRegistry.abi.Pack("admit", id, measurementKey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAdmit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0f9ce9ce.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function admit(uint32 id, address measurementKey) returns()
func (sequencerRegistry *SequencerRegistry) TryPackAdmit(id uint32, measurementKey common.Address) ([]byte, error) {
	return sequencerRegistry.abi.Pack("admit", id, measurementKey)
}

// PackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function authority() view returns(address)
func (sequencerRegistry *SequencerRegistry) PackAuthority() []byte {
	enc, err := sequencerRegistry.abi.Pack("authority")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function authority() view returns(address)
func (sequencerRegistry *SequencerRegistry) TryPackAuthority() ([]byte, error) {
	return sequencerRegistry.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (sequencerRegistry *SequencerRegistry) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := sequencerRegistry.abi.Unpack("authority", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackBeginExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9fa89062.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function beginExit(uint32 id) returns()
func (sequencerRegistry *SequencerRegistry) PackBeginExit(id uint32) []byte {
	enc, err := sequencerRegistry.abi.Pack("beginExit", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBeginExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9fa89062.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function beginExit(uint32 id) returns()
func (sequencerRegistry *SequencerRegistry) TryPackBeginExit(id uint32) ([]byte, error) {
	return sequencerRegistry.abi.Pack("beginExit", id)
}

// PackChangeCard is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70df9ae1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function changeCard(uint32 id, bytes32 evidenceDigest, bytes32 peerDigest, string endpoints) returns()
func (sequencerRegistry *SequencerRegistry) PackChangeCard(id uint32, evidenceDigest [32]byte, peerDigest [32]byte, endpoints string) []byte {
	enc, err := sequencerRegistry.abi.Pack("changeCard", id, evidenceDigest, peerDigest, endpoints)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChangeCard is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70df9ae1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function changeCard(uint32 id, bytes32 evidenceDigest, bytes32 peerDigest, string endpoints) returns()
func (sequencerRegistry *SequencerRegistry) TryPackChangeCard(id uint32, evidenceDigest [32]byte, peerDigest [32]byte, endpoints string) ([]byte, error) {
	return sequencerRegistry.abi.Pack("changeCard", id, evidenceDigest, peerDigest, endpoints)
}

// PackExitDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28388630.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function exitDelay() view returns(uint64)
func (sequencerRegistry *SequencerRegistry) PackExitDelay() []byte {
	enc, err := sequencerRegistry.abi.Pack("exitDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExitDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28388630.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function exitDelay() view returns(uint64)
func (sequencerRegistry *SequencerRegistry) TryPackExitDelay() ([]byte, error) {
	return sequencerRegistry.abi.Pack("exitDelay")
}

// UnpackExitDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x28388630.
//
// Solidity: function exitDelay() view returns(uint64)
func (sequencerRegistry *SequencerRegistry) UnpackExitDelay(data []byte) (uint64, error) {
	out, err := sequencerRegistry.abi.Unpack("exitDelay", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackExpel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x267f2206.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function expel(uint32 id) returns()
func (sequencerRegistry *SequencerRegistry) PackExpel(id uint32) []byte {
	enc, err := sequencerRegistry.abi.Pack("expel", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExpel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x267f2206.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function expel(uint32 id) returns()
func (sequencerRegistry *SequencerRegistry) TryPackExpel(id uint32) ([]byte, error) {
	return sequencerRegistry.abi.Pack("expel", id)
}

// PackGrid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa23836ef.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grid() view returns((uint64,uint64,uint64,uint64))
func (sequencerRegistry *SequencerRegistry) PackGrid() []byte {
	enc, err := sequencerRegistry.abi.Pack("grid")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa23836ef.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grid() view returns((uint64,uint64,uint64,uint64))
func (sequencerRegistry *SequencerRegistry) TryPackGrid() ([]byte, error) {
	return sequencerRegistry.abi.Pack("grid")
}

// UnpackGrid is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa23836ef.
//
// Solidity: function grid() view returns((uint64,uint64,uint64,uint64))
func (sequencerRegistry *SequencerRegistry) UnpackGrid(data []byte) (Grid, error) {
	out, err := sequencerRegistry.abi.Unpack("grid", data)
	if err != nil {
		return *new(Grid), err
	}
	out0 := *abi.ConvertType(out[0], new(Grid)).(*Grid)
	return out0, nil
}

// PackKeyOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf3451f88.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function keyOf(uint32 id) view returns(address)
func (sequencerRegistry *SequencerRegistry) PackKeyOf(id uint32) []byte {
	enc, err := sequencerRegistry.abi.Pack("keyOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackKeyOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf3451f88.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function keyOf(uint32 id) view returns(address)
func (sequencerRegistry *SequencerRegistry) TryPackKeyOf(id uint32) ([]byte, error) {
	return sequencerRegistry.abi.Pack("keyOf", id)
}

// UnpackKeyOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf3451f88.
//
// Solidity: function keyOf(uint32 id) view returns(address)
func (sequencerRegistry *SequencerRegistry) UnpackKeyOf(data []byte) (common.Address, error) {
	out, err := sequencerRegistry.abi.Unpack("keyOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackMaxPerRollup is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82a1435f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxPerRollup() view returns(uint256)
func (sequencerRegistry *SequencerRegistry) PackMaxPerRollup() []byte {
	enc, err := sequencerRegistry.abi.Pack("maxPerRollup")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxPerRollup is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82a1435f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxPerRollup() view returns(uint256)
func (sequencerRegistry *SequencerRegistry) TryPackMaxPerRollup() ([]byte, error) {
	return sequencerRegistry.abi.Pack("maxPerRollup")
}

// UnpackMaxPerRollup is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x82a1435f.
//
// Solidity: function maxPerRollup() view returns(uint256)
func (sequencerRegistry *SequencerRegistry) UnpackMaxPerRollup(data []byte) (*big.Int, error) {
	out, err := sequencerRegistry.abi.Unpack("maxPerRollup", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMembersAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6c5aa1e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function membersAt(uint64 rollup, uint64 round) view returns(uint208 bitmap)
func (sequencerRegistry *SequencerRegistry) PackMembersAt(rollup uint64, round uint64) []byte {
	enc, err := sequencerRegistry.abi.Pack("membersAt", rollup, round)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMembersAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6c5aa1e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function membersAt(uint64 rollup, uint64 round) view returns(uint208 bitmap)
func (sequencerRegistry *SequencerRegistry) TryPackMembersAt(rollup uint64, round uint64) ([]byte, error) {
	return sequencerRegistry.abi.Pack("membersAt", rollup, round)
}

// UnpackMembersAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc6c5aa1e.
//
// Solidity: function membersAt(uint64 rollup, uint64 round) view returns(uint208 bitmap)
func (sequencerRegistry *SequencerRegistry) UnpackMembersAt(data []byte) (*big.Int, error) {
	out, err := sequencerRegistry.abi.Unpack("membersAt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMinBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x831518b7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minBond() view returns(uint96)
func (sequencerRegistry *SequencerRegistry) PackMinBond() []byte {
	enc, err := sequencerRegistry.abi.Pack("minBond")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x831518b7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minBond() view returns(uint96)
func (sequencerRegistry *SequencerRegistry) TryPackMinBond() ([]byte, error) {
	return sequencerRegistry.abi.Pack("minBond")
}

// UnpackMinBond is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x831518b7.
//
// Solidity: function minBond() view returns(uint96)
func (sequencerRegistry *SequencerRegistry) UnpackMinBond(data []byte) (*big.Int, error) {
	out, err := sequencerRegistry.abi.Unpack("minBond", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f2ff222.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register(uint64 rollup, address measurementKey, bytes32 evidenceDigest, bytes32 peerDigest, string endpoints) payable returns(uint32 id)
func (sequencerRegistry *SequencerRegistry) PackRegister(rollup uint64, measurementKey common.Address, evidenceDigest [32]byte, peerDigest [32]byte, endpoints string) []byte {
	enc, err := sequencerRegistry.abi.Pack("register", rollup, measurementKey, evidenceDigest, peerDigest, endpoints)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f2ff222.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register(uint64 rollup, address measurementKey, bytes32 evidenceDigest, bytes32 peerDigest, string endpoints) payable returns(uint32 id)
func (sequencerRegistry *SequencerRegistry) TryPackRegister(rollup uint64, measurementKey common.Address, evidenceDigest [32]byte, peerDigest [32]byte, endpoints string) ([]byte, error) {
	return sequencerRegistry.abi.Pack("register", rollup, measurementKey, evidenceDigest, peerDigest, endpoints)
}

// UnpackRegister is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4f2ff222.
//
// Solidity: function register(uint64 rollup, address measurementKey, bytes32 evidenceDigest, bytes32 peerDigest, string endpoints) payable returns(uint32 id)
func (sequencerRegistry *SequencerRegistry) UnpackRegister(data []byte) (uint32, error) {
	out, err := sequencerRegistry.abi.Unpack("register", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackRegistered is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2de40ce3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registered() view returns(uint208)
func (sequencerRegistry *SequencerRegistry) PackRegistered() []byte {
	enc, err := sequencerRegistry.abi.Pack("registered")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegistered is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2de40ce3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registered() view returns(uint208)
func (sequencerRegistry *SequencerRegistry) TryPackRegistered() ([]byte, error) {
	return sequencerRegistry.abi.Pack("registered")
}

// UnpackRegistered is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2de40ce3.
//
// Solidity: function registered() view returns(uint208)
func (sequencerRegistry *SequencerRegistry) UnpackRegistered(data []byte) (*big.Int, error) {
	out, err := sequencerRegistry.abi.Unpack("registered", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRollups is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa69d8ae3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rollups() view returns(uint64[])
func (sequencerRegistry *SequencerRegistry) PackRollups() []byte {
	enc, err := sequencerRegistry.abi.Pack("rollups")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRollups is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa69d8ae3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rollups() view returns(uint64[])
func (sequencerRegistry *SequencerRegistry) TryPackRollups() ([]byte, error) {
	return sequencerRegistry.abi.Pack("rollups")
}

// UnpackRollups is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa69d8ae3.
//
// Solidity: function rollups() view returns(uint64[])
func (sequencerRegistry *SequencerRegistry) UnpackRollups(data []byte) ([]uint64, error) {
	out, err := sequencerRegistry.abi.Unpack("rollups", data)
	if err != nil {
		return *new([]uint64), err
	}
	out0 := *abi.ConvertType(out[0], new([]uint64)).(*[]uint64)
	return out0, nil
}

// PackRowContext is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9d21ac8d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rowContext(uint32 id, uint64 round) view returns(address key, uint256 side, uint208 a, uint208 b)
func (sequencerRegistry *SequencerRegistry) PackRowContext(id uint32, round uint64) []byte {
	enc, err := sequencerRegistry.abi.Pack("rowContext", id, round)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRowContext is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9d21ac8d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rowContext(uint32 id, uint64 round) view returns(address key, uint256 side, uint208 a, uint208 b)
func (sequencerRegistry *SequencerRegistry) TryPackRowContext(id uint32, round uint64) ([]byte, error) {
	return sequencerRegistry.abi.Pack("rowContext", id, round)
}

// RowContextOutput serves as a container for the return parameters of contract
// method RowContext.
type RowContextOutput struct {
	Key  common.Address
	Side *big.Int
	A    *big.Int
	B    *big.Int
}

// UnpackRowContext is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9d21ac8d.
//
// Solidity: function rowContext(uint32 id, uint64 round) view returns(address key, uint256 side, uint208 a, uint208 b)
func (sequencerRegistry *SequencerRegistry) UnpackRowContext(data []byte) (RowContextOutput, error) {
	out, err := sequencerRegistry.abi.Unpack("rowContext", data)
	outstruct := new(RowContextOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Key = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Side = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.A = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.B = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackSequencer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8d1f3d0a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sequencer(uint32 id) view returns((address,uint96,address,uint64,uint64,bytes32,bool))
func (sequencerRegistry *SequencerRegistry) PackSequencer(id uint32) []byte {
	enc, err := sequencerRegistry.abi.Pack("sequencer", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSequencer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8d1f3d0a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sequencer(uint32 id) view returns((address,uint96,address,uint64,uint64,bytes32,bool))
func (sequencerRegistry *SequencerRegistry) TryPackSequencer(id uint32) ([]byte, error) {
	return sequencerRegistry.abi.Pack("sequencer", id)
}

// UnpackSequencer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8d1f3d0a.
//
// Solidity: function sequencer(uint32 id) view returns((address,uint96,address,uint64,uint64,bytes32,bool))
func (sequencerRegistry *SequencerRegistry) UnpackSequencer(data []byte) (ISequencerRegistrySequencer, error) {
	out, err := sequencerRegistry.abi.Unpack("sequencer", data)
	if err != nil {
		return *new(ISequencerRegistrySequencer), err
	}
	out0 := *abi.ConvertType(out[0], new(ISequencerRegistrySequencer)).(*ISequencerRegistrySequencer)
	return out0, nil
}

// PackSidesAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfde9db43.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sidesAt(uint64 round) view returns(uint208 a, uint208 b)
func (sequencerRegistry *SequencerRegistry) PackSidesAt(round uint64) []byte {
	enc, err := sequencerRegistry.abi.Pack("sidesAt", round)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSidesAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfde9db43.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sidesAt(uint64 round) view returns(uint208 a, uint208 b)
func (sequencerRegistry *SequencerRegistry) TryPackSidesAt(round uint64) ([]byte, error) {
	return sequencerRegistry.abi.Pack("sidesAt", round)
}

// SidesAtOutput serves as a container for the return parameters of contract
// method SidesAt.
type SidesAtOutput struct {
	A *big.Int
	B *big.Int
}

// UnpackSidesAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfde9db43.
//
// Solidity: function sidesAt(uint64 round) view returns(uint208 a, uint208 b)
func (sequencerRegistry *SequencerRegistry) UnpackSidesAt(data []byte) (SidesAtOutput, error) {
	out, err := sequencerRegistry.abi.Unpack("sidesAt", data)
	outstruct := new(SidesAtOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.A = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.B = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8316e5ae.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(uint32 id, address to) returns()
func (sequencerRegistry *SequencerRegistry) PackWithdraw(id uint32, to common.Address) []byte {
	enc, err := sequencerRegistry.abi.Pack("withdraw", id, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8316e5ae.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(uint32 id, address to) returns()
func (sequencerRegistry *SequencerRegistry) TryPackWithdraw(id uint32, to common.Address) ([]byte, error) {
	return sequencerRegistry.abi.Pack("withdraw", id, to)
}

// SequencerRegistryAdmitted represents a Admitted event raised by the SequencerRegistry contract.
type SequencerRegistryAdmitted struct {
	Id        uint32
	Rollup    uint64
	FromRound uint64
	Raw       *types.Log // Blockchain specific contextual infos
}

const SequencerRegistryAdmittedEventName = "Admitted"

// ContractEventName returns the user-defined event name.
func (SequencerRegistryAdmitted) ContractEventName() string {
	return SequencerRegistryAdmittedEventName
}

// UnpackAdmittedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Admitted(uint32 indexed id, uint64 indexed rollup, uint64 fromRound)
func (sequencerRegistry *SequencerRegistry) UnpackAdmittedEvent(log *types.Log) (*SequencerRegistryAdmitted, error) {
	event := "Admitted"
	if len(log.Topics) == 0 || log.Topics[0] != sequencerRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SequencerRegistryAdmitted)
	if len(log.Data) > 0 {
		if err := sequencerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sequencerRegistry.abi.Events[event].Inputs {
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

// SequencerRegistryCardChanged represents a CardChanged event raised by the SequencerRegistry contract.
type SequencerRegistryCardChanged struct {
	Id             uint32
	EvidenceDigest [32]byte
	PeerDigest     [32]byte
	Endpoints      string
	Raw            *types.Log // Blockchain specific contextual infos
}

const SequencerRegistryCardChangedEventName = "CardChanged"

// ContractEventName returns the user-defined event name.
func (SequencerRegistryCardChanged) ContractEventName() string {
	return SequencerRegistryCardChangedEventName
}

// UnpackCardChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CardChanged(uint32 indexed id, bytes32 evidenceDigest, bytes32 peerDigest, string endpoints)
func (sequencerRegistry *SequencerRegistry) UnpackCardChangedEvent(log *types.Log) (*SequencerRegistryCardChanged, error) {
	event := "CardChanged"
	if len(log.Topics) == 0 || log.Topics[0] != sequencerRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SequencerRegistryCardChanged)
	if len(log.Data) > 0 {
		if err := sequencerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sequencerRegistry.abi.Events[event].Inputs {
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

// SequencerRegistryExitBegun represents a ExitBegun event raised by the SequencerRegistry contract.
type SequencerRegistryExitBegun struct {
	Id             uint32
	WithdrawableAt uint64
	Raw            *types.Log // Blockchain specific contextual infos
}

const SequencerRegistryExitBegunEventName = "ExitBegun"

// ContractEventName returns the user-defined event name.
func (SequencerRegistryExitBegun) ContractEventName() string {
	return SequencerRegistryExitBegunEventName
}

// UnpackExitBegunEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ExitBegun(uint32 indexed id, uint64 withdrawableAt)
func (sequencerRegistry *SequencerRegistry) UnpackExitBegunEvent(log *types.Log) (*SequencerRegistryExitBegun, error) {
	event := "ExitBegun"
	if len(log.Topics) == 0 || log.Topics[0] != sequencerRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SequencerRegistryExitBegun)
	if len(log.Data) > 0 {
		if err := sequencerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sequencerRegistry.abi.Events[event].Inputs {
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

// SequencerRegistryRegistered represents a Registered event raised by the SequencerRegistry contract.
type SequencerRegistryRegistered struct {
	Id             uint32
	Rollup         uint64
	Owner          common.Address
	MeasurementKey common.Address
	Bond           *big.Int
	EvidenceDigest [32]byte
	PeerDigest     [32]byte
	Endpoints      string
	Raw            *types.Log // Blockchain specific contextual infos
}

const SequencerRegistryRegisteredEventName = "Registered"

// ContractEventName returns the user-defined event name.
func (SequencerRegistryRegistered) ContractEventName() string {
	return SequencerRegistryRegisteredEventName
}

// UnpackRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Registered(uint32 indexed id, uint64 indexed rollup, address indexed owner, address measurementKey, uint96 bond, bytes32 evidenceDigest, bytes32 peerDigest, string endpoints)
func (sequencerRegistry *SequencerRegistry) UnpackRegisteredEvent(log *types.Log) (*SequencerRegistryRegistered, error) {
	event := "Registered"
	if len(log.Topics) == 0 || log.Topics[0] != sequencerRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SequencerRegistryRegistered)
	if len(log.Data) > 0 {
		if err := sequencerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sequencerRegistry.abi.Events[event].Inputs {
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

// SequencerRegistryRemoved represents a Removed event raised by the SequencerRegistry contract.
type SequencerRegistryRemoved struct {
	Id        uint32
	Rollup    uint64
	FromRound uint64
	Raw       *types.Log // Blockchain specific contextual infos
}

const SequencerRegistryRemovedEventName = "Removed"

// ContractEventName returns the user-defined event name.
func (SequencerRegistryRemoved) ContractEventName() string {
	return SequencerRegistryRemovedEventName
}

// UnpackRemovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Removed(uint32 indexed id, uint64 indexed rollup, uint64 fromRound)
func (sequencerRegistry *SequencerRegistry) UnpackRemovedEvent(log *types.Log) (*SequencerRegistryRemoved, error) {
	event := "Removed"
	if len(log.Topics) == 0 || log.Topics[0] != sequencerRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SequencerRegistryRemoved)
	if len(log.Data) > 0 {
		if err := sequencerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sequencerRegistry.abi.Events[event].Inputs {
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

// SequencerRegistryWithdrawn represents a Withdrawn event raised by the SequencerRegistry contract.
type SequencerRegistryWithdrawn struct {
	Id   uint32
	To   common.Address
	Bond *big.Int
	Raw  *types.Log // Blockchain specific contextual infos
}

const SequencerRegistryWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (SequencerRegistryWithdrawn) ContractEventName() string {
	return SequencerRegistryWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(uint32 indexed id, address indexed to, uint96 bond)
func (sequencerRegistry *SequencerRegistry) UnpackWithdrawnEvent(log *types.Log) (*SequencerRegistryWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 || log.Topics[0] != sequencerRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SequencerRegistryWithdrawn)
	if len(log.Data) > 0 {
		if err := sequencerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sequencerRegistry.abi.Events[event].Inputs {
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
func (sequencerRegistry *SequencerRegistry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], sequencerRegistry.abi.Errors["AlreadyAdmitted"].ID.Bytes()[:4]) {
		return sequencerRegistry.UnpackAlreadyAdmittedError(raw[4:])
	}
	if bytes.Equal(raw[:4], sequencerRegistry.abi.Errors["BeforeGenesis"].ID.Bytes()[:4]) {
		return sequencerRegistry.UnpackBeforeGenesisError(raw[4:])
	}
	if bytes.Equal(raw[:4], sequencerRegistry.abi.Errors["BondTooSmall"].ID.Bytes()[:4]) {
		return sequencerRegistry.UnpackBondTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], sequencerRegistry.abi.Errors["CheckpointUnorderedInsertion"].ID.Bytes()[:4]) {
		return sequencerRegistry.UnpackCheckpointUnorderedInsertionError(raw[4:])
	}
	if bytes.Equal(raw[:4], sequencerRegistry.abi.Errors["EndpointsTooLong"].ID.Bytes()[:4]) {
		return sequencerRegistry.UnpackEndpointsTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], sequencerRegistry.abi.Errors["Exiting"].ID.Bytes()[:4]) {
		return sequencerRegistry.UnpackExitingError(raw[4:])
	}
	if bytes.Equal(raw[:4], sequencerRegistry.abi.Errors["InvalidConfig"].ID.Bytes()[:4]) {
		return sequencerRegistry.UnpackInvalidConfigError(raw[4:])
	}
	if bytes.Equal(raw[:4], sequencerRegistry.abi.Errors["InvalidGrid"].ID.Bytes()[:4]) {
		return sequencerRegistry.UnpackInvalidGridError(raw[4:])
	}
	if bytes.Equal(raw[:4], sequencerRegistry.abi.Errors["InvalidKey"].ID.Bytes()[:4]) {
		return sequencerRegistry.UnpackInvalidKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], sequencerRegistry.abi.Errors["NoFreeId"].ID.Bytes()[:4]) {
		return sequencerRegistry.UnpackNoFreeIdError(raw[4:])
	}
	if bytes.Equal(raw[:4], sequencerRegistry.abi.Errors["NotAdmitted"].ID.Bytes()[:4]) {
		return sequencerRegistry.UnpackNotAdmittedError(raw[4:])
	}
	if bytes.Equal(raw[:4], sequencerRegistry.abi.Errors["NotAuthority"].ID.Bytes()[:4]) {
		return sequencerRegistry.UnpackNotAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], sequencerRegistry.abi.Errors["NotExiting"].ID.Bytes()[:4]) {
		return sequencerRegistry.UnpackNotExitingError(raw[4:])
	}
	if bytes.Equal(raw[:4], sequencerRegistry.abi.Errors["NotOwner"].ID.Bytes()[:4]) {
		return sequencerRegistry.UnpackNotOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], sequencerRegistry.abi.Errors["PaymentFailed"].ID.Bytes()[:4]) {
		return sequencerRegistry.UnpackPaymentFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], sequencerRegistry.abi.Errors["RollupFull"].ID.Bytes()[:4]) {
		return sequencerRegistry.UnpackRollupFullError(raw[4:])
	}
	if bytes.Equal(raw[:4], sequencerRegistry.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return sequencerRegistry.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], sequencerRegistry.abi.Errors["TooEarly"].ID.Bytes()[:4]) {
		return sequencerRegistry.UnpackTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], sequencerRegistry.abi.Errors["UnknownRollup"].ID.Bytes()[:4]) {
		return sequencerRegistry.UnpackUnknownRollupError(raw[4:])
	}
	if bytes.Equal(raw[:4], sequencerRegistry.abi.Errors["UnknownSequencer"].ID.Bytes()[:4]) {
		return sequencerRegistry.UnpackUnknownSequencerError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// SequencerRegistryAlreadyAdmitted represents a AlreadyAdmitted error raised by the SequencerRegistry contract.
type SequencerRegistryAlreadyAdmitted struct {
	Id uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyAdmitted(uint32 id)
func SequencerRegistryAlreadyAdmittedErrorID() common.Hash {
	return common.HexToHash("0xb536c4705fe503d28a8af2f206fb1961e25cfc290ce749533ca81f68c4f4190d")
}

// UnpackAlreadyAdmittedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyAdmitted(uint32 id)
func (sequencerRegistry *SequencerRegistry) UnpackAlreadyAdmittedError(raw []byte) (*SequencerRegistryAlreadyAdmitted, error) {
	out := new(SequencerRegistryAlreadyAdmitted)
	if err := sequencerRegistry.abi.UnpackIntoInterface(out, "AlreadyAdmitted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SequencerRegistryBeforeGenesis represents a BeforeGenesis error raised by the SequencerRegistry contract.
type SequencerRegistryBeforeGenesis struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BeforeGenesis()
func SequencerRegistryBeforeGenesisErrorID() common.Hash {
	return common.HexToHash("0xa0970340fa443f20ca814ff7e2d386c2180ded55da2030fea3f1392ae64ad5df")
}

// UnpackBeforeGenesisError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BeforeGenesis()
func (sequencerRegistry *SequencerRegistry) UnpackBeforeGenesisError(raw []byte) (*SequencerRegistryBeforeGenesis, error) {
	out := new(SequencerRegistryBeforeGenesis)
	if err := sequencerRegistry.abi.UnpackIntoInterface(out, "BeforeGenesis", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SequencerRegistryBondTooSmall represents a BondTooSmall error raised by the SequencerRegistry contract.
type SequencerRegistryBondTooSmall struct {
	Sent     *big.Int
	Required *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BondTooSmall(uint256 sent, uint256 required)
func SequencerRegistryBondTooSmallErrorID() common.Hash {
	return common.HexToHash("0x9901e6119fea07fdf8ff40f22203cc82f7596726ae1eff6fe8adb55241f0bfe8")
}

// UnpackBondTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BondTooSmall(uint256 sent, uint256 required)
func (sequencerRegistry *SequencerRegistry) UnpackBondTooSmallError(raw []byte) (*SequencerRegistryBondTooSmall, error) {
	out := new(SequencerRegistryBondTooSmall)
	if err := sequencerRegistry.abi.UnpackIntoInterface(out, "BondTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SequencerRegistryCheckpointUnorderedInsertion represents a CheckpointUnorderedInsertion error raised by the SequencerRegistry contract.
type SequencerRegistryCheckpointUnorderedInsertion struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CheckpointUnorderedInsertion()
func SequencerRegistryCheckpointUnorderedInsertionErrorID() common.Hash {
	return common.HexToHash("0x2520601d9d60b717c34a36ad270857824c5a1ebbfd08ff39aba6930089495cfa")
}

// UnpackCheckpointUnorderedInsertionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CheckpointUnorderedInsertion()
func (sequencerRegistry *SequencerRegistry) UnpackCheckpointUnorderedInsertionError(raw []byte) (*SequencerRegistryCheckpointUnorderedInsertion, error) {
	out := new(SequencerRegistryCheckpointUnorderedInsertion)
	if err := sequencerRegistry.abi.UnpackIntoInterface(out, "CheckpointUnorderedInsertion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SequencerRegistryEndpointsTooLong represents a EndpointsTooLong error raised by the SequencerRegistry contract.
type SequencerRegistryEndpointsTooLong struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EndpointsTooLong(uint256 length)
func SequencerRegistryEndpointsTooLongErrorID() common.Hash {
	return common.HexToHash("0x33f9d6431c33b2278524752c7b59a6437feb9146a69996021509e0bf66f45bb3")
}

// UnpackEndpointsTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EndpointsTooLong(uint256 length)
func (sequencerRegistry *SequencerRegistry) UnpackEndpointsTooLongError(raw []byte) (*SequencerRegistryEndpointsTooLong, error) {
	out := new(SequencerRegistryEndpointsTooLong)
	if err := sequencerRegistry.abi.UnpackIntoInterface(out, "EndpointsTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SequencerRegistryExiting represents a Exiting error raised by the SequencerRegistry contract.
type SequencerRegistryExiting struct {
	Id uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Exiting(uint32 id)
func SequencerRegistryExitingErrorID() common.Hash {
	return common.HexToHash("0xaf6e6dc0896838191401f3dcebf1c0892209f38e44387d27ff2ccfa5dcbadd5b")
}

// UnpackExitingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Exiting(uint32 id)
func (sequencerRegistry *SequencerRegistry) UnpackExitingError(raw []byte) (*SequencerRegistryExiting, error) {
	out := new(SequencerRegistryExiting)
	if err := sequencerRegistry.abi.UnpackIntoInterface(out, "Exiting", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SequencerRegistryInvalidConfig represents a InvalidConfig error raised by the SequencerRegistry contract.
type SequencerRegistryInvalidConfig struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidConfig()
func SequencerRegistryInvalidConfigErrorID() common.Hash {
	return common.HexToHash("0x35be3ac88eaaf385e6b33d44d849a44bdc3ae215676d5d7e0194dfe20d80c66e")
}

// UnpackInvalidConfigError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidConfig()
func (sequencerRegistry *SequencerRegistry) UnpackInvalidConfigError(raw []byte) (*SequencerRegistryInvalidConfig, error) {
	out := new(SequencerRegistryInvalidConfig)
	if err := sequencerRegistry.abi.UnpackIntoInterface(out, "InvalidConfig", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SequencerRegistryInvalidGrid represents a InvalidGrid error raised by the SequencerRegistry contract.
type SequencerRegistryInvalidGrid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidGrid()
func SequencerRegistryInvalidGridErrorID() common.Hash {
	return common.HexToHash("0x1d6eca15253265ecd50304b296704e9c7f9a34e1fdbd86b120a0cb046a6ced10")
}

// UnpackInvalidGridError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidGrid()
func (sequencerRegistry *SequencerRegistry) UnpackInvalidGridError(raw []byte) (*SequencerRegistryInvalidGrid, error) {
	out := new(SequencerRegistryInvalidGrid)
	if err := sequencerRegistry.abi.UnpackIntoInterface(out, "InvalidGrid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SequencerRegistryInvalidKey represents a InvalidKey error raised by the SequencerRegistry contract.
type SequencerRegistryInvalidKey struct {
	MeasurementKey common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidKey(address measurementKey)
func SequencerRegistryInvalidKeyErrorID() common.Hash {
	return common.HexToHash("0x127462a626c0bc66956c03c888fd37f1c2282a897051a74d8aa0495629103804")
}

// UnpackInvalidKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidKey(address measurementKey)
func (sequencerRegistry *SequencerRegistry) UnpackInvalidKeyError(raw []byte) (*SequencerRegistryInvalidKey, error) {
	out := new(SequencerRegistryInvalidKey)
	if err := sequencerRegistry.abi.UnpackIntoInterface(out, "InvalidKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SequencerRegistryNoFreeId represents a NoFreeId error raised by the SequencerRegistry contract.
type SequencerRegistryNoFreeId struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoFreeId()
func SequencerRegistryNoFreeIdErrorID() common.Hash {
	return common.HexToHash("0x395e50a6ba4f0b7fb633d6793db5c3b81fce6465756dcfe4b444cbee97f9cea5")
}

// UnpackNoFreeIdError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoFreeId()
func (sequencerRegistry *SequencerRegistry) UnpackNoFreeIdError(raw []byte) (*SequencerRegistryNoFreeId, error) {
	out := new(SequencerRegistryNoFreeId)
	if err := sequencerRegistry.abi.UnpackIntoInterface(out, "NoFreeId", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SequencerRegistryNotAdmitted represents a NotAdmitted error raised by the SequencerRegistry contract.
type SequencerRegistryNotAdmitted struct {
	Id uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAdmitted(uint32 id)
func SequencerRegistryNotAdmittedErrorID() common.Hash {
	return common.HexToHash("0x863421d241aa28591bd5d1505248bda6157fa930b598e2ff1c8a5051a0ac3d4e")
}

// UnpackNotAdmittedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAdmitted(uint32 id)
func (sequencerRegistry *SequencerRegistry) UnpackNotAdmittedError(raw []byte) (*SequencerRegistryNotAdmitted, error) {
	out := new(SequencerRegistryNotAdmitted)
	if err := sequencerRegistry.abi.UnpackIntoInterface(out, "NotAdmitted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SequencerRegistryNotAuthority represents a NotAuthority error raised by the SequencerRegistry contract.
type SequencerRegistryNotAuthority struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAuthority(address caller)
func SequencerRegistryNotAuthorityErrorID() common.Hash {
	return common.HexToHash("0x9e066db10485fe5061603cf3250900c413eb0779450f2dd0e086cc49366ce3ae")
}

// UnpackNotAuthorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAuthority(address caller)
func (sequencerRegistry *SequencerRegistry) UnpackNotAuthorityError(raw []byte) (*SequencerRegistryNotAuthority, error) {
	out := new(SequencerRegistryNotAuthority)
	if err := sequencerRegistry.abi.UnpackIntoInterface(out, "NotAuthority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SequencerRegistryNotExiting represents a NotExiting error raised by the SequencerRegistry contract.
type SequencerRegistryNotExiting struct {
	Id uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotExiting(uint32 id)
func SequencerRegistryNotExitingErrorID() common.Hash {
	return common.HexToHash("0xde18b9477dc855fe3dbd3d75cfaad7e8eddc0260c47bde4ca803ca405fb90184")
}

// UnpackNotExitingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotExiting(uint32 id)
func (sequencerRegistry *SequencerRegistry) UnpackNotExitingError(raw []byte) (*SequencerRegistryNotExiting, error) {
	out := new(SequencerRegistryNotExiting)
	if err := sequencerRegistry.abi.UnpackIntoInterface(out, "NotExiting", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SequencerRegistryNotOwner represents a NotOwner error raised by the SequencerRegistry contract.
type SequencerRegistryNotOwner struct {
	Id     uint32
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOwner(uint32 id, address caller)
func SequencerRegistryNotOwnerErrorID() common.Hash {
	return common.HexToHash("0xc3e07bd6343a3da42632738a2fdb3e34ff9824e24d0058c95f5b7256483d215d")
}

// UnpackNotOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOwner(uint32 id, address caller)
func (sequencerRegistry *SequencerRegistry) UnpackNotOwnerError(raw []byte) (*SequencerRegistryNotOwner, error) {
	out := new(SequencerRegistryNotOwner)
	if err := sequencerRegistry.abi.UnpackIntoInterface(out, "NotOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SequencerRegistryPaymentFailed represents a PaymentFailed error raised by the SequencerRegistry contract.
type SequencerRegistryPaymentFailed struct {
	To common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PaymentFailed(address to)
func SequencerRegistryPaymentFailedErrorID() common.Hash {
	return common.HexToHash("0x36899e48161ee4504f5f89aa55f7aed73460d464cb62f64e03057df7dbcdd0aa")
}

// UnpackPaymentFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PaymentFailed(address to)
func (sequencerRegistry *SequencerRegistry) UnpackPaymentFailedError(raw []byte) (*SequencerRegistryPaymentFailed, error) {
	out := new(SequencerRegistryPaymentFailed)
	if err := sequencerRegistry.abi.UnpackIntoInterface(out, "PaymentFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SequencerRegistryRollupFull represents a RollupFull error raised by the SequencerRegistry contract.
type SequencerRegistryRollupFull struct {
	Rollup uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RollupFull(uint64 rollup)
func SequencerRegistryRollupFullErrorID() common.Hash {
	return common.HexToHash("0x7fdca4dd4a269b30e0d6001904d16865a25844aed07c8a8e66c13e46c07be538")
}

// UnpackRollupFullError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RollupFull(uint64 rollup)
func (sequencerRegistry *SequencerRegistry) UnpackRollupFullError(raw []byte) (*SequencerRegistryRollupFull, error) {
	out := new(SequencerRegistryRollupFull)
	if err := sequencerRegistry.abi.UnpackIntoInterface(out, "RollupFull", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SequencerRegistrySafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the SequencerRegistry contract.
type SequencerRegistrySafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func SequencerRegistrySafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (sequencerRegistry *SequencerRegistry) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*SequencerRegistrySafeCastOverflowedUintDowncast, error) {
	out := new(SequencerRegistrySafeCastOverflowedUintDowncast)
	if err := sequencerRegistry.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SequencerRegistryTooEarly represents a TooEarly error raised by the SequencerRegistry contract.
type SequencerRegistryTooEarly struct {
	WithdrawableAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooEarly(uint256 withdrawableAt)
func SequencerRegistryTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x2a35a3246d5070e2b118858c24c2c4d23eaebe645b92ab746b92dd600c35a9d7")
}

// UnpackTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooEarly(uint256 withdrawableAt)
func (sequencerRegistry *SequencerRegistry) UnpackTooEarlyError(raw []byte) (*SequencerRegistryTooEarly, error) {
	out := new(SequencerRegistryTooEarly)
	if err := sequencerRegistry.abi.UnpackIntoInterface(out, "TooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SequencerRegistryUnknownRollup represents a UnknownRollup error raised by the SequencerRegistry contract.
type SequencerRegistryUnknownRollup struct {
	Rollup uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownRollup(uint64 rollup)
func SequencerRegistryUnknownRollupErrorID() common.Hash {
	return common.HexToHash("0x69dbd28f22cd0b8a877863f8459220a93eb226008a58eeace7a7e85b1342bcb7")
}

// UnpackUnknownRollupError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownRollup(uint64 rollup)
func (sequencerRegistry *SequencerRegistry) UnpackUnknownRollupError(raw []byte) (*SequencerRegistryUnknownRollup, error) {
	out := new(SequencerRegistryUnknownRollup)
	if err := sequencerRegistry.abi.UnpackIntoInterface(out, "UnknownRollup", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SequencerRegistryUnknownSequencer represents a UnknownSequencer error raised by the SequencerRegistry contract.
type SequencerRegistryUnknownSequencer struct {
	Id uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownSequencer(uint32 id)
func SequencerRegistryUnknownSequencerErrorID() common.Hash {
	return common.HexToHash("0xb032831a4fa6a794e9c67fe9c4d94d1acc9a65ff6503b6ab74db5dc954e54ec2")
}

// UnpackUnknownSequencerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownSequencer(uint32 id)
func (sequencerRegistry *SequencerRegistry) UnpackUnknownSequencerError(raw []byte) (*SequencerRegistryUnknownSequencer, error) {
	out := new(SequencerRegistryUnknownSequencer)
	if err := sequencerRegistry.abi.UnpackIntoInterface(out, "UnknownSequencer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

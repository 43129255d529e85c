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

// Ballot is an auto generated low-level Go binding around an user-defined struct.
type Ballot struct {
	Round      uint64
	Epochs     uint16
	Seed       [32]byte
	Rules      Rules
	Candidates []Candidate
}

// Candidate is an auto generated low-level Go binding around an user-defined struct.
type Candidate struct {
	Id        uint32
	Active    bool
	Weight    *big.Int
	Stake     *big.Int
	Delegated *big.Int
	Bid       *big.Int
	Score     uint32
}

// Grid is an auto generated low-level Go binding around an user-defined struct.
type Grid struct {
	Genesis      uint64
	EpochSeconds uint64
	Epochs       uint64
	Freeze       uint64
}

// IElectionsChoice is an auto generated low-level Go binding around an user-defined struct.
type IElectionsChoice struct {
	FromRound uint64
	Mechanism uint8
	Auction   common.Address
	Rules     Rules
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

// IPerformanceScoresVote is an auto generated low-level Go binding around an user-defined struct.
type IPerformanceScoresVote struct {
	Voter uint32
	R     [32]byte
	Vs    [32]byte
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

// ISequencerRegistryConfig is an auto generated low-level Go binding around an user-defined struct.
type ISequencerRegistryConfig struct {
	Authority     common.Address
	Insurance     common.Address
	Rollups       []uint64
	IdleBond      *big.Int
	ActiveBond    *big.Int
	ExitDelay     uint64
	DisputeWindow uint64
	MaxPerRollup  *big.Int
	RewardShare   *big.Int
	LeakShare     *big.Int
	LeakWindow    uint64
}

// ISequencerRegistryFine is an auto generated low-level Go binding around an user-defined struct.
type ISequencerRegistryFine struct {
	Challenger common.Address
	Amount     *big.Int
	Share      uint16
	Rewarded   bool
	Collected  bool
}

// ISequencerRegistryRegistration is an auto generated low-level Go binding around an user-defined struct.
type ISequencerRegistryRegistration struct {
	Rollups        []uint64
	SigningKey     common.Address
	MeasurementKey common.Address
	EvidenceDigest [32]byte
	PeerDigest     [32]byte
	Endpoints      string
}

// ISequencerRegistrySequencer is an auto generated low-level Go binding around an user-defined struct.
type ISequencerRegistrySequencer struct {
	Owner          common.Address
	Bond           *big.Int
	Queued         *big.Int
	QueuedUntil    uint64
	SigningKey     common.Address
	MeasurementKey common.Address
	Rollup         uint64
	WithdrawableAt uint64
	JailedUntil    uint64
	Since          uint64
	Serial         uint64
	Status         uint8
}

// IWrongLeaderSlasherSeal is an auto generated low-level Go binding around an user-defined struct.
type IWrongLeaderSlasherSeal struct {
	Epoch   uint64
	Attempt uint32
	Number  uint64
	Hash    [32]byte
	Time    uint64
}

// Layout is an auto generated low-level Go binding around an user-defined struct.
type Layout struct {
	Proposers uint64
	Pubkeys   uint64
	Finalized uint64
	Randao    uint64
}

// Multiplier is an auto generated low-level Go binding around an user-defined struct.
type Multiplier struct {
	Poor  uint32
	Good  uint32
	Least uint32
	Most  uint32
}

// Pool is an auto generated low-level Go binding around an user-defined struct.
type Pool struct {
	Assets *big.Int
	Shares *big.Int
}

// Record is an auto generated low-level Go binding around an user-defined struct.
type Record struct {
	Blocks   uint32
	Missed   uint32
	Promises uint32
	Broken   uint32
	Delay    uint32
	Target   uint32
	Turns    uint32
}

// Rules is an auto generated low-level Go binding around an user-defined struct.
type Rules struct {
	Floor      uint16
	Cap        uint16
	Winners    uint16
	Standbys   uint16
	Base       uint8
	Multiplier Multiplier
	Reserve    *big.Int
}

// Seat is an auto generated low-level Go binding around an user-defined struct.
type Seat struct {
	Sequencer uint32
	Count     uint32
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

// DelegatedStakeMetaData contains all meta data concerning the DelegatedStake contract.
var DelegatedStakeMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractICandidates\",\"name\":\"registry_\",\"type\":\"address\"},{\"internalType\":\"addresspayable\",\"name\":\"recipient_\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"unbondingDelay_\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"pool\",\"type\":\"uint32\"},{\"internalType\":\"addresspayable\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"claim\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"pool\",\"type\":\"uint32\"},{\"internalType\":\"addresspayable\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"claimCommission\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"pool\",\"type\":\"uint32\"}],\"name\":\"commissionOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"due\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"pool\",\"type\":\"uint32\"}],\"name\":\"delegate\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"delegatedAt\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"forward\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"commission\",\"type\":\"uint32\"}],\"name\":\"open\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"pool\",\"type\":\"uint32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"pool\",\"type\":\"uint32\"}],\"name\":\"poolAt\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"leaving\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"poolOf\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"pool\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"recipient\",\"outputs\":[{\"internalType\":\"addresspayable\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"contractICandidates\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"pool\",\"type\":\"uint32\"}],\"name\":\"reward\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"pool\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"delegator\",\"type\":\"address\"}],\"name\":\"sharesOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"leaving\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"claimableAt\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"pool\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"slash\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"slashed\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unbondingDelay\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"pool\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"undelegate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"pool\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"worth\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"pool\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"delegator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"}],\"name\":\"Claimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"pool\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"CommissionPaid\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"pool\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"delegator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"Delegated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Forwarded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"pool\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"commission\",\"type\":\"uint32\"}],\"name\":\"Opened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"pool\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"commission\",\"type\":\"uint256\"}],\"name\":\"Rewarded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"pool\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"slasher\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"}],\"name\":\"Slashed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"pool\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"delegator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"claimableAt\",\"type\":\"uint64\"}],\"name\":\"Undelegated\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"pool\",\"type\":\"uint32\"}],\"name\":\"AlreadyOpen\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BeforeGenesis\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"commission\",\"type\":\"uint32\"}],\"name\":\"InvalidCommission\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidConfig\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidGrid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"held\",\"type\":\"uint256\"}],\"name\":\"NotEnoughShares\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotSlasher\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingDelegated\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingToClaim\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"PaymentFailed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PoolSpent\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"claimableAt\",\"type\":\"uint256\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"}],\"name\":\"TooManyShares\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"pool\",\"type\":\"uint32\"}],\"name\":\"UnknownPool\",\"type\":\"error\"}]",
	ID:  "0fd5e496241807ce35fc831d3adb352ded",
	Bin: "0x6101008060405234610285576060816120c180380380916100208285610463565b833981010312610285578051906001600160a01b038216808303610285576020820151926001600160a01b038416928385036102855760406100629101610486565b921580156102ab575b61029c5760049360809360c05260a05282526040519283809263a23836ef60e01b82525afa908115610291575f916101ec575b506020810180516040830180519092916001600160401b0391821691168181029181159183041417156101d85780159081156101c0575b5080156101a5575b610196578251905191516060909301516001600160401b0316604093841b6fffffffffffffffff00000000000000001660809390931b600160801b600160c01b031660c09290921b6001600160c01b03191691909117919091171760e05251611bfe90816104c382396080518181816103f301528181610d0a01528181610ea00152611521015260a0518181816103530152610d5a015260c0518181816102eb0152610b15015260e05181818161059d015261173a0152f35b631d6eca1560e01b5f5260045ffd5b50606083015183516001600160401b039182169116106100dd565b60608501516001600160401b0316101590505f6100d5565b634e487b7160e01b5f52601160045260245ffd5b90506080813d608011610289575b8161020760809383610463565b810103126102855760405190608082016001600160401b03811183821017610271576102669160609160405261023c81610486565b845261024a60208201610486565b602085015261025b60408201610486565b604085015201610486565b60608201525f61009e565b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b3d91506101fa565b6040513d5f823e3d90fd5b6306b7c75960e31b5f5260045ffd5b506040516379502c5560e01b81525f81600481865afa908115610291575f916102e8575b5060a001516001600160401b039081169084161061006b565b90503d805f833e6102f98183610463565b810190602081830312610285578051906001600160401b038211610285570161016081830312610285576040519161016083016001600160401b038111848210176102715760405261034a8261049a565b83526103586020830161049a565b602084015260408201516001600160401b0381116102855782019080601f83011215610285578151916001600160401b038311610271578260051b90604051936103a56020840186610463565b845260208085019282010192831161028557602001905b82821061044b5750505061043f916101409160408501526103df606082016104ae565b60608501526103f0608082016104ae565b608085015261040160a08201610486565b60a085015261041260c08201610486565b60c085015260e081015160e085015261010081015161010085015261012081015161012085015201610486565b6101408201525f6102cf565b6020809161045884610486565b8152019101906103bc565b601f909101601f19168101906001600160401b0382119082101761027157604052565b51906001600160401b038216820361028557565b51906001600160a01b038216820361028557565b51906001600160601b03821682036102855756fe60806040526004361015610011575f80fd5b5f3560e01c806303cc4e291461127f5780630a1ca632146112635780631790c56214610ff75780633fd9c04a14610e3b578063426cb67414610d7e57806366d003ac14610d2e5780637b10399914610cde578063945ca77e14610a5e57806397a6832114610a23578063a2199abd146109dd578063a8bec7f51461081a578063abb7b0d1146107d8578063ba0f1c48146107a3578063d1c721c514610377578063d264e05e1461030f578063db7dd35a146102cb578063f2afa87e146101f95763f4d820f8146100df575f80fd5b346101f55763ffffffff6100f236611308565b911690815f52600460205273ffffffffffffffffffffffffffffffffffffffff60405f20541633036101c957815f52600360205260405f20549081156101a1578261019f935f5260036020525f60408120557f193bc2ad77ee5092832fa8015536f30106201e2f05c4f19267facc9e9f786897604051806101978686836020909392919373ffffffffffffffffffffffffffffffffffffffff60408201951681520152565b0390a2611860565b005b7f969bf728000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f76c6c93a000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b5f80fd5b346101f55760406003193601126101f5576102126112f5565b60243573ffffffffffffffffffffffffffffffffffffffff811681036101f55763ffffffff6060921690815f52600660205260405f2073ffffffffffffffffffffffffffffffffffffffff82165f5260205260405f20915f52600560205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f5260205267ffffffffffffffff60405f2054915460405192835271ffffffffffffffffffffffffffffffffffff8116602084015260901c166040820152f35b346101f5575f6003193601126101f557602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101f5575f6003193601126101f55761019f5f545f80557f6d6c62c4853ee2ccc569c1d81b83de5d128716d2ebfb6f0c1dedade7323c67eb6020604051838152a17f0000000000000000000000000000000000000000000000000000000000000000611860565b346101f55760406003193601126101f5576103906112f5565b6024359063ffffffff82168083036101f5576040517f23b7ec3b00000000000000000000000000000000000000000000000000000000815263ffffffff83169081600482015260208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa80156107985773ffffffffffffffffffffffffffffffffffffffff915f91610769575b5016330361073a57620f4240821161070e57805f52600260205263ffffffff60405f205416801515806106e3575b6106b857506001549263ffffffff84169063ffffffff821461068b576020957fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000009563ffffffff600160039501169687911617600155835f526002875260405f20867fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000825416179055855f526004875260405f209177ffffffff000000000000000000000000000000000000000083547fffffffff000000000000000000000000000000000000000000000000000000007bffffffff000000000000000000000000000000000000000000000000339560c01b169116179160a01b161717815560018101620f42407fffffffffffffffffffffffffffff0000000000000000000000000000000000008254161790550180546105c1427f0000000000000000000000000000000000000000000000000000000000000000611990565b7fffffffffffffffff0000000000000000000000000000000000000000000000006fffffffffffffffff000000000000000067ffffffffffffffff6106268185169586155f146106785760026106185f5b83611959565b971015610669575f90611959565b169360401b169160c01b1617179055604051918252827fb57e19d386ffd1051913b91360472c7004f417aaf114341908f514d530c9522e853394a4604051908152f35b61067286611a06565b90611959565b6002610618610686886119e6565b610612565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7f93fb553a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50805f5260046020523373ffffffffffffffffffffffffffffffffffffffff60405f20541614610466565b507f262c12a6000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fc3e07bd6000000000000000000000000000000000000000000000000000000005f526004523360245260445ffd5b61078b915060203d602011610791575b6107838183611391565b810190611422565b86610438565b503d610779565b6040513d5f823e3d90fd5b346101f55760206003193601126101f55763ffffffff6107c16112f5565b165f526003602052602060405f2054604051908152f35b346101f55760406003193601126101f5576107f16112f5565b6024359067ffffffffffffffff821682036101f5576020916108129161144e565b604051908152f35b60206003193601126101f55761082e6112f5565b63ffffffff811690815f52600460205261084c60405f209182611590565b916020830191825184517ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0bdbf821180156109b4575b61098c57620f4240820180921161068b575f19823409823402906001830180931161068b578183928210910303101561098c576108bd9134611acc565b92805119841161098c576108d28482516113d2565b90526108df3485516113d2565b84528215610964576020936108f391611674565b805f526005835260405f2073ffffffffffffffffffffffffffffffffffffffff33165f52835260405f206109288382546113d2565b90556040519034825282848301527f4e9b6f79d5b514d08b5bd939828e8910ea9a8c3ddf50b9bcd81a1aea15a9648460403393a3604051908152f35b7f58d5b457000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f5354206e000000000000000000000000000000000000000000000000000000005f5260045ffd5b507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe8111610880565b346101f55760406003193601126101f5576020610812610a146109fe6112f5565b63ffffffff81165f526004845260405f20611590565b82815191015190602435611b6d565b346101f55760206003193601126101f55763ffffffff610a416112f5565b165f526002602052602063ffffffff60405f205416604051908152f35b346101f55760406003193601126101f557610a776112f5565b6024359063ffffffff811690815f52600460205260405f20825f52600560205260405f2073ffffffffffffffffffffffffffffffffffffffff33165f5260205260405f20549184158015610cd5575b610ca55767ffffffffffffffff9291610c6b610c7192865f52600660205260405f2073ffffffffffffffffffffffffffffffffffffffff33165f5260205260405f20610b4689610b40610b3b8a7f000000000000000000000000000000000000000000000000000000000000000016426113d2565b61190d565b976113df565b885f52600560205260405f2073ffffffffffffffffffffffffffffffffffffffff33165f5260205260405f205571ffffffffffffffffffffffffffffffffffff89169071ffffffffffffffffffffffffffffffffffff610ba983828454166113ec565b167fffffffffffffffffffffffffffff00000000000000000000000000000000000082541617815580547fffffffffffff0000000000000000ffffffffffffffffffffffffffffffffffff79ffffffffffffffff0000000000000000000000000000000000008960901b16911617905571ffffffffffffffffffffffffffffffffffff610c3d6002860192828454166113ec565b167fffffffffffffffffffffffffffff00000000000000000000000000000000000082541617905582611590565b90611674565b6040519384521660208301527fee608b77955ba7b721be96ac2d70fa000401ad9b53c603cc06f502c3c56bd04c60403393a3005b82857f808722dc000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50828511610ac6565b346101f5575f6003193601126101f557602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101f5575f6003193601126101f557602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b60206003193601126101f557610d926112f5565b7ffe7075edf10d49c5fbb03daa437065136ebfc7321f091143ac41f6cc75be27c7604063ffffffff831692835f526004602052610de5610dd5835f209283611590565b6020810151610e0b573492611674565b835f526003602052815f20610dfb8282546113d2565b90558151903482526020820152a2005b610e1f63ffffffff845460c01c1634611a45565b610e33610e2c82346113df565b83516113d2565b825292611674565b346101f55760406003193601126101f557610e546112f5565b6024356040517f1ac8469000000000000000000000000000000000000000000000000000000000815233600482015260208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610798575f91610fbc575b506004811015610f8f57600303610f635781610f2263ffffffff6020941691825f5260048552610f0460405f209182611590565b90610f1b82519586808210911802861880966113df565b8252611674565b610f2d825f546113d2565b5f55604051908282527f52435bb3ac662aded80678d92b0693ed11bc5a26b9fa778d44a26cc32b47e4ae843393a3604051908152f35b7f4bc0cd76000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b90506020813d602011610fef575b81610fd760209383611391565b810103126101f5575160048110156101f55783610ed0565b3d9150610fca565b346101f55761100536611308565b9063ffffffff811690815f52600660205260405f2073ffffffffffffffffffffffffffffffffffffffff33165f5260205260405f20916040519261104884611348565b5471ffffffffffffffffffffffffffffffffffff811680855267ffffffffffffffff602086019260901c168252156101a15767ffffffffffffffff9051168042106112385750805f5260046020526110a460405f209283611590565b9371ffffffffffffffffffffffffffffffffffff8451169360208601805180871161120957509071ffffffffffffffffffffffffffffffffffff916110f86110f089518351908a611b6d565b9782516113df565b90526111058688516113df565b8752835f52600660205260405f2073ffffffffffffffffffffffffffffffffffffffff33165f526020525f6040812055511691600284019271ffffffffffffffffffffffffffffffffffff8454160371ffffffffffffffffffffffffffffffffffff811161068b5760209661081295879571ffffffffffffffffffffffffffffffffffff6111ba94167fffffffffffffffffffffffffffff000000000000000000000000000000000000825416179055611674565b6040805173ffffffffffffffffffffffffffffffffffffffff84168152602081018590523392917f95c4c24ff20e487bf99356a66dcb74de1ebde7f6381976360ea5f37070682c1c91a3611860565b867ffadb7a3a000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f2a35a324000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346101f5575f6003193601126101f55760205f54604051908152f35b346101f55760206003193601126101f557606061129a6112f5565b6112b663ffffffff821691825f52600460205260405f20611590565b9060208251920151905f52600460205271ffffffffffffffffffffffffffffffffffff600260405f200154169060405192835260208301526040820152f35b6004359063ffffffff821682036101f557565b60031960409101126101f55760043563ffffffff811681036101f5579060243573ffffffffffffffffffffffffffffffffffffffff811681036101f55790565b6040810190811067ffffffffffffffff82111761136457604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761136457604052565b9190820180921161068b57565b9190820391821161068b57565b9071ffffffffffffffffffffffffffffffffffff8091169116019071ffffffffffffffffffffffffffffffffffff821161068b57565b908160209103126101f5575173ffffffffffffffffffffffffffffffffffffffff811681036101f55790565b63ffffffff16805f52600260205263ffffffff60405f2054165f52600460205260405f209073ffffffffffffffffffffffffffffffffffffffff82541680159182156114d5575b50506114cf5767ffffffffffffffff9160036114b2920154611959565b16633b9aca00810290808204633b9aca00149015171561068b5790565b50505f90565b909150604051907f23b7ec3b000000000000000000000000000000000000000000000000000000008252600482015260208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa80156107985773ffffffffffffffffffffffffffffffffffffffff915f91611571575b501614155f80611495565b61158a915060203d602011610791576107838183611391565b5f611566565b6001905f60206040516115a281611348565b828152015201549071ffffffffffffffffffffffffffffffffffff821690811561160b57507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0bdc0810190811161068b57604051916115fe83611348565b60901c8252602082015290565b63ffffffff907f195d99f2000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b8115611647570490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b906020810190815190620f4240820180921161068b5771ffffffffffffffffffffffffffffffffffff82118015611848575b61098c575171ffffffffffffffffffffffffffffffffffff909116609082901b7fffffffffffffffffffffffffffff000000000000000000000000000000000000161760018401558151918261180957505050600361170b633b9aca005f5b0461190d565b91019081549067ffffffffffffffff8260801c1667ffffffffffffffff82160361173457505050565b61175e427f0000000000000000000000000000000000000000000000000000000000000000611990565b7fffffffffffffffff00000000000000000000000000000000000000000000000077ffffffffffffffff000000000000000000000000000000006fffffffffffffffff000000000000000067ffffffffffffffff6117db8186169788155f146117fb5760026117cd5f83611959565b9910156117f2575f90611959565b169560401b169360801b169160c01b161717179055565b61067287611a06565b60026117cd610686896119e6565b61184361170b92633b9aca009261183b60039671ffffffffffffffffffffffffffffffffffff60028a015416906113df565b905191611acc565b611705565b506dffffffffffffffffffffffffffff8151116116a6565b5f808073ffffffffffffffffffffffffffffffffffffffff81941694855af13d15611908573d67ffffffffffffffff811161136457604051906118cb60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8401160183611391565b81525f60203d92013e5b156118dd5750565b7f36899e48000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6118d5565b67ffffffffffffffff81116119295767ffffffffffffffff1690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52604060045260245260445ffd5b67ffffffffffffffff918160c01c90818482161015611987576001018316036119835760401c1690565b1690565b505060801c1690565b908160c01c8082105f146119a5575050505f90565b6003926119be6119d29267ffffffffffffffff946113df565b9083808260401c169160801c16029061163d565b160167ffffffffffffffff811161068b5790565b67ffffffffffffffff5f199116019067ffffffffffffffff821161068b57565b67ffffffffffffffff7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe9116019067ffffffffffffffff821161068b57565b9190915f905f198482099084810292838084109303928084039314611abe5782620f42401115611aac57507fde8f6cefed634549b62c77574f722e1ac57e23f24d8fd5cb790fb65668c261399394620f4240910990828211900360fa1b910360061c170290565b634e487b71905260116020526024601cfd5b505050620f42409192500490565b90915f198383099280830292838086109503948086039514611b5d5784831115611b455790829109815f0382168092046002816003021880820260020302808202600203028082026002030280820260020302808202600203028091026002030293600183805f03040190848311900302920304170290565b82634e487b715f52156003026011186020526024601cfd5b505090611b6a925061163d565b90565b91907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe81118015611bd5575b61098c576001810180911161068b575f1981840981840290620f4240840180941161068b578184928210910303101561098c57611b6a92611acc565b507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0bdbf8211611b9956",
}

// DelegatedStake is an auto generated Go binding around an Ethereum contract.
type DelegatedStake struct {
	abi abi.ABI
}

// NewDelegatedStake creates a new instance of DelegatedStake.
func NewDelegatedStake() *DelegatedStake {
	parsed, err := DelegatedStakeMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &DelegatedStake{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *DelegatedStake) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address registry_, address recipient_, uint64 unbondingDelay_) returns()
func (delegatedStake *DelegatedStake) PackConstructor(registry_ common.Address, recipient_ common.Address, unbondingDelay_ uint64) []byte {
	enc, err := delegatedStake.abi.Pack("", registry_, recipient_, unbondingDelay_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1790c562.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(uint32 pool, address to) returns(uint256 assets)
func (delegatedStake *DelegatedStake) PackClaim(pool uint32, to common.Address) []byte {
	enc, err := delegatedStake.abi.Pack("claim", pool, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1790c562.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim(uint32 pool, address to) returns(uint256 assets)
func (delegatedStake *DelegatedStake) TryPackClaim(pool uint32, to common.Address) ([]byte, error) {
	return delegatedStake.abi.Pack("claim", pool, to)
}

// UnpackClaim is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1790c562.
//
// Solidity: function claim(uint32 pool, address to) returns(uint256 assets)
func (delegatedStake *DelegatedStake) UnpackClaim(data []byte) (*big.Int, error) {
	out, err := delegatedStake.abi.Unpack("claim", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClaimCommission is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf4d820f8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimCommission(uint32 pool, address to) returns()
func (delegatedStake *DelegatedStake) PackClaimCommission(pool uint32, to common.Address) []byte {
	enc, err := delegatedStake.abi.Pack("claimCommission", pool, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimCommission is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf4d820f8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimCommission(uint32 pool, address to) returns()
func (delegatedStake *DelegatedStake) TryPackClaimCommission(pool uint32, to common.Address) ([]byte, error) {
	return delegatedStake.abi.Pack("claimCommission", pool, to)
}

// PackCommissionOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba0f1c48.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commissionOf(uint32 pool) view returns(uint256 due)
func (delegatedStake *DelegatedStake) PackCommissionOf(pool uint32) []byte {
	enc, err := delegatedStake.abi.Pack("commissionOf", pool)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommissionOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba0f1c48.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commissionOf(uint32 pool) view returns(uint256 due)
func (delegatedStake *DelegatedStake) TryPackCommissionOf(pool uint32) ([]byte, error) {
	return delegatedStake.abi.Pack("commissionOf", pool)
}

// UnpackCommissionOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xba0f1c48.
//
// Solidity: function commissionOf(uint32 pool) view returns(uint256 due)
func (delegatedStake *DelegatedStake) UnpackCommissionOf(data []byte) (*big.Int, error) {
	out, err := delegatedStake.abi.Unpack("commissionOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8bec7f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegate(uint32 pool) payable returns(uint256 shares)
func (delegatedStake *DelegatedStake) PackDelegate(pool uint32) []byte {
	enc, err := delegatedStake.abi.Pack("delegate", pool)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8bec7f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegate(uint32 pool) payable returns(uint256 shares)
func (delegatedStake *DelegatedStake) TryPackDelegate(pool uint32) ([]byte, error) {
	return delegatedStake.abi.Pack("delegate", pool)
}

// UnpackDelegate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa8bec7f5.
//
// Solidity: function delegate(uint32 pool) payable returns(uint256 shares)
func (delegatedStake *DelegatedStake) UnpackDelegate(data []byte) (*big.Int, error) {
	out, err := delegatedStake.abi.Unpack("delegate", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDelegatedAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xabb7b0d1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegatedAt(uint32 id, uint64 round) view returns(uint256)
func (delegatedStake *DelegatedStake) PackDelegatedAt(id uint32, round uint64) []byte {
	enc, err := delegatedStake.abi.Pack("delegatedAt", id, round)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegatedAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xabb7b0d1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegatedAt(uint32 id, uint64 round) view returns(uint256)
func (delegatedStake *DelegatedStake) TryPackDelegatedAt(id uint32, round uint64) ([]byte, error) {
	return delegatedStake.abi.Pack("delegatedAt", id, round)
}

// UnpackDelegatedAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xabb7b0d1.
//
// Solidity: function delegatedAt(uint32 id, uint64 round) view returns(uint256)
func (delegatedStake *DelegatedStake) UnpackDelegatedAt(data []byte) (*big.Int, error) {
	out, err := delegatedStake.abi.Unpack("delegatedAt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackForward is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd264e05e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function forward() returns()
func (delegatedStake *DelegatedStake) PackForward() []byte {
	enc, err := delegatedStake.abi.Pack("forward")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackForward is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd264e05e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function forward() returns()
func (delegatedStake *DelegatedStake) TryPackForward() ([]byte, error) {
	return delegatedStake.abi.Pack("forward")
}

// PackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd1c721c5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function open(uint32 id, uint32 commission) returns(uint32 pool)
func (delegatedStake *DelegatedStake) PackOpen(id uint32, commission uint32) []byte {
	enc, err := delegatedStake.abi.Pack("open", id, commission)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd1c721c5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function open(uint32 id, uint32 commission) returns(uint32 pool)
func (delegatedStake *DelegatedStake) TryPackOpen(id uint32, commission uint32) ([]byte, error) {
	return delegatedStake.abi.Pack("open", id, commission)
}

// UnpackOpen is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd1c721c5.
//
// Solidity: function open(uint32 id, uint32 commission) returns(uint32 pool)
func (delegatedStake *DelegatedStake) UnpackOpen(data []byte) (uint32, error) {
	out, err := delegatedStake.abi.Unpack("open", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackPoolAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x03cc4e29.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function poolAt(uint32 pool) view returns(uint256 assets, uint256 shares, uint256 leaving)
func (delegatedStake *DelegatedStake) PackPoolAt(pool uint32) []byte {
	enc, err := delegatedStake.abi.Pack("poolAt", pool)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPoolAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x03cc4e29.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function poolAt(uint32 pool) view returns(uint256 assets, uint256 shares, uint256 leaving)
func (delegatedStake *DelegatedStake) TryPackPoolAt(pool uint32) ([]byte, error) {
	return delegatedStake.abi.Pack("poolAt", pool)
}

// PoolAtOutput serves as a container for the return parameters of contract
// method PoolAt.
type PoolAtOutput struct {
	Assets  *big.Int
	Shares  *big.Int
	Leaving *big.Int
}

// UnpackPoolAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x03cc4e29.
//
// Solidity: function poolAt(uint32 pool) view returns(uint256 assets, uint256 shares, uint256 leaving)
func (delegatedStake *DelegatedStake) UnpackPoolAt(data []byte) (PoolAtOutput, error) {
	out, err := delegatedStake.abi.Unpack("poolAt", data)
	outstruct := new(PoolAtOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Assets = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Shares = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Leaving = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackPoolOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97a68321.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function poolOf(uint32 id) view returns(uint32 pool)
func (delegatedStake *DelegatedStake) PackPoolOf(id uint32) []byte {
	enc, err := delegatedStake.abi.Pack("poolOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPoolOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97a68321.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function poolOf(uint32 id) view returns(uint32 pool)
func (delegatedStake *DelegatedStake) TryPackPoolOf(id uint32) ([]byte, error) {
	return delegatedStake.abi.Pack("poolOf", id)
}

// UnpackPoolOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x97a68321.
//
// Solidity: function poolOf(uint32 id) view returns(uint32 pool)
func (delegatedStake *DelegatedStake) UnpackPoolOf(data []byte) (uint32, error) {
	out, err := delegatedStake.abi.Unpack("poolOf", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackRecipient is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66d003ac.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recipient() view returns(address)
func (delegatedStake *DelegatedStake) PackRecipient() []byte {
	enc, err := delegatedStake.abi.Pack("recipient")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecipient is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66d003ac.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recipient() view returns(address)
func (delegatedStake *DelegatedStake) TryPackRecipient() ([]byte, error) {
	return delegatedStake.abi.Pack("recipient")
}

// UnpackRecipient is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x66d003ac.
//
// Solidity: function recipient() view returns(address)
func (delegatedStake *DelegatedStake) UnpackRecipient(data []byte) (common.Address, error) {
	out, err := delegatedStake.abi.Unpack("recipient", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (delegatedStake *DelegatedStake) PackRegistry() []byte {
	enc, err := delegatedStake.abi.Pack("registry")
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
func (delegatedStake *DelegatedStake) TryPackRegistry() ([]byte, error) {
	return delegatedStake.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (delegatedStake *DelegatedStake) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := delegatedStake.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackReward is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x426cb674.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reward(uint32 pool) payable returns()
func (delegatedStake *DelegatedStake) PackReward(pool uint32) []byte {
	enc, err := delegatedStake.abi.Pack("reward", pool)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReward is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x426cb674.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reward(uint32 pool) payable returns()
func (delegatedStake *DelegatedStake) TryPackReward(pool uint32) ([]byte, error) {
	return delegatedStake.abi.Pack("reward", pool)
}

// PackSharesOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2afa87e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sharesOf(uint32 pool, address delegator) view returns(uint256 shares, uint256 leaving, uint64 claimableAt)
func (delegatedStake *DelegatedStake) PackSharesOf(pool uint32, delegator common.Address) []byte {
	enc, err := delegatedStake.abi.Pack("sharesOf", pool, delegator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSharesOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2afa87e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sharesOf(uint32 pool, address delegator) view returns(uint256 shares, uint256 leaving, uint64 claimableAt)
func (delegatedStake *DelegatedStake) TryPackSharesOf(pool uint32, delegator common.Address) ([]byte, error) {
	return delegatedStake.abi.Pack("sharesOf", pool, delegator)
}

// SharesOfOutput serves as a container for the return parameters of contract
// method SharesOf.
type SharesOfOutput struct {
	Shares      *big.Int
	Leaving     *big.Int
	ClaimableAt uint64
}

// UnpackSharesOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf2afa87e.
//
// Solidity: function sharesOf(uint32 pool, address delegator) view returns(uint256 shares, uint256 leaving, uint64 claimableAt)
func (delegatedStake *DelegatedStake) UnpackSharesOf(data []byte) (SharesOfOutput, error) {
	out, err := delegatedStake.abi.Unpack("sharesOf", data)
	outstruct := new(SharesOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Shares = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Leaving = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.ClaimableAt = *abi.ConvertType(out[2], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3fd9c04a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slash(uint32 pool, uint256 amount) returns(uint256 taken)
func (delegatedStake *DelegatedStake) PackSlash(pool uint32, amount *big.Int) []byte {
	enc, err := delegatedStake.abi.Pack("slash", pool, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3fd9c04a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slash(uint32 pool, uint256 amount) returns(uint256 taken)
func (delegatedStake *DelegatedStake) TryPackSlash(pool uint32, amount *big.Int) ([]byte, error) {
	return delegatedStake.abi.Pack("slash", pool, amount)
}

// UnpackSlash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3fd9c04a.
//
// Solidity: function slash(uint32 pool, uint256 amount) returns(uint256 taken)
func (delegatedStake *DelegatedStake) UnpackSlash(data []byte) (*big.Int, error) {
	out, err := delegatedStake.abi.Unpack("slash", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSlashed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a1ca632.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slashed() view returns(uint256)
func (delegatedStake *DelegatedStake) PackSlashed() []byte {
	enc, err := delegatedStake.abi.Pack("slashed")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlashed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a1ca632.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slashed() view returns(uint256)
func (delegatedStake *DelegatedStake) TryPackSlashed() ([]byte, error) {
	return delegatedStake.abi.Pack("slashed")
}

// UnpackSlashed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0a1ca632.
//
// Solidity: function slashed() view returns(uint256)
func (delegatedStake *DelegatedStake) UnpackSlashed(data []byte) (*big.Int, error) {
	out, err := delegatedStake.abi.Unpack("slashed", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackUnbondingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb7dd35a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unbondingDelay() view returns(uint64)
func (delegatedStake *DelegatedStake) PackUnbondingDelay() []byte {
	enc, err := delegatedStake.abi.Pack("unbondingDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnbondingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb7dd35a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unbondingDelay() view returns(uint64)
func (delegatedStake *DelegatedStake) TryPackUnbondingDelay() ([]byte, error) {
	return delegatedStake.abi.Pack("unbondingDelay")
}

// UnpackUnbondingDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdb7dd35a.
//
// Solidity: function unbondingDelay() view returns(uint64)
func (delegatedStake *DelegatedStake) UnpackUnbondingDelay(data []byte) (uint64, error) {
	out, err := delegatedStake.abi.Unpack("unbondingDelay", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackUndelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x945ca77e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function undelegate(uint32 pool, uint256 shares) returns()
func (delegatedStake *DelegatedStake) PackUndelegate(pool uint32, shares *big.Int) []byte {
	enc, err := delegatedStake.abi.Pack("undelegate", pool, shares)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUndelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x945ca77e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function undelegate(uint32 pool, uint256 shares) returns()
func (delegatedStake *DelegatedStake) TryPackUndelegate(pool uint32, shares *big.Int) ([]byte, error) {
	return delegatedStake.abi.Pack("undelegate", pool, shares)
}

// PackWorth is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa2199abd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function worth(uint32 pool, uint256 shares) view returns(uint256)
func (delegatedStake *DelegatedStake) PackWorth(pool uint32, shares *big.Int) []byte {
	enc, err := delegatedStake.abi.Pack("worth", pool, shares)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWorth is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa2199abd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function worth(uint32 pool, uint256 shares) view returns(uint256)
func (delegatedStake *DelegatedStake) TryPackWorth(pool uint32, shares *big.Int) ([]byte, error) {
	return delegatedStake.abi.Pack("worth", pool, shares)
}

// UnpackWorth is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa2199abd.
//
// Solidity: function worth(uint32 pool, uint256 shares) view returns(uint256)
func (delegatedStake *DelegatedStake) UnpackWorth(data []byte) (*big.Int, error) {
	out, err := delegatedStake.abi.Unpack("worth", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// DelegatedStakeClaimed represents a Claimed event raised by the DelegatedStake contract.
type DelegatedStakeClaimed struct {
	Pool      uint32
	Delegator common.Address
	To        common.Address
	Assets    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const DelegatedStakeClaimedEventName = "Claimed"

// ContractEventName returns the user-defined event name.
func (DelegatedStakeClaimed) ContractEventName() string {
	return DelegatedStakeClaimedEventName
}

// UnpackClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Claimed(uint32 indexed pool, address indexed delegator, address to, uint256 assets)
func (delegatedStake *DelegatedStake) UnpackClaimedEvent(log *types.Log) (*DelegatedStakeClaimed, error) {
	event := "Claimed"
	if len(log.Topics) == 0 || log.Topics[0] != delegatedStake.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(DelegatedStakeClaimed)
	if len(log.Data) > 0 {
		if err := delegatedStake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range delegatedStake.abi.Events[event].Inputs {
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

// DelegatedStakeCommissionPaid represents a CommissionPaid event raised by the DelegatedStake contract.
type DelegatedStakeCommissionPaid struct {
	Pool   uint32
	To     common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const DelegatedStakeCommissionPaidEventName = "CommissionPaid"

// ContractEventName returns the user-defined event name.
func (DelegatedStakeCommissionPaid) ContractEventName() string {
	return DelegatedStakeCommissionPaidEventName
}

// UnpackCommissionPaidEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CommissionPaid(uint32 indexed pool, address to, uint256 amount)
func (delegatedStake *DelegatedStake) UnpackCommissionPaidEvent(log *types.Log) (*DelegatedStakeCommissionPaid, error) {
	event := "CommissionPaid"
	if len(log.Topics) == 0 || log.Topics[0] != delegatedStake.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(DelegatedStakeCommissionPaid)
	if len(log.Data) > 0 {
		if err := delegatedStake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range delegatedStake.abi.Events[event].Inputs {
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

// DelegatedStakeDelegated represents a Delegated event raised by the DelegatedStake contract.
type DelegatedStakeDelegated struct {
	Pool      uint32
	Delegator common.Address
	Assets    *big.Int
	Shares    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const DelegatedStakeDelegatedEventName = "Delegated"

// ContractEventName returns the user-defined event name.
func (DelegatedStakeDelegated) ContractEventName() string {
	return DelegatedStakeDelegatedEventName
}

// UnpackDelegatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Delegated(uint32 indexed pool, address indexed delegator, uint256 assets, uint256 shares)
func (delegatedStake *DelegatedStake) UnpackDelegatedEvent(log *types.Log) (*DelegatedStakeDelegated, error) {
	event := "Delegated"
	if len(log.Topics) == 0 || log.Topics[0] != delegatedStake.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(DelegatedStakeDelegated)
	if len(log.Data) > 0 {
		if err := delegatedStake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range delegatedStake.abi.Events[event].Inputs {
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

// DelegatedStakeForwarded represents a Forwarded event raised by the DelegatedStake contract.
type DelegatedStakeForwarded struct {
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const DelegatedStakeForwardedEventName = "Forwarded"

// ContractEventName returns the user-defined event name.
func (DelegatedStakeForwarded) ContractEventName() string {
	return DelegatedStakeForwardedEventName
}

// UnpackForwardedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Forwarded(uint256 amount)
func (delegatedStake *DelegatedStake) UnpackForwardedEvent(log *types.Log) (*DelegatedStakeForwarded, error) {
	event := "Forwarded"
	if len(log.Topics) == 0 || log.Topics[0] != delegatedStake.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(DelegatedStakeForwarded)
	if len(log.Data) > 0 {
		if err := delegatedStake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range delegatedStake.abi.Events[event].Inputs {
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

// DelegatedStakeOpened represents a Opened event raised by the DelegatedStake contract.
type DelegatedStakeOpened struct {
	Pool       uint32
	Id         uint32
	Operator   common.Address
	Commission uint32
	Raw        *types.Log // Blockchain specific contextual infos
}

const DelegatedStakeOpenedEventName = "Opened"

// ContractEventName returns the user-defined event name.
func (DelegatedStakeOpened) ContractEventName() string {
	return DelegatedStakeOpenedEventName
}

// UnpackOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Opened(uint32 indexed pool, uint32 indexed id, address indexed operator, uint32 commission)
func (delegatedStake *DelegatedStake) UnpackOpenedEvent(log *types.Log) (*DelegatedStakeOpened, error) {
	event := "Opened"
	if len(log.Topics) == 0 || log.Topics[0] != delegatedStake.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(DelegatedStakeOpened)
	if len(log.Data) > 0 {
		if err := delegatedStake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range delegatedStake.abi.Events[event].Inputs {
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

// DelegatedStakeRewarded represents a Rewarded event raised by the DelegatedStake contract.
type DelegatedStakeRewarded struct {
	Pool       uint32
	Amount     *big.Int
	Commission *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const DelegatedStakeRewardedEventName = "Rewarded"

// ContractEventName returns the user-defined event name.
func (DelegatedStakeRewarded) ContractEventName() string {
	return DelegatedStakeRewardedEventName
}

// UnpackRewardedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Rewarded(uint32 indexed pool, uint256 amount, uint256 commission)
func (delegatedStake *DelegatedStake) UnpackRewardedEvent(log *types.Log) (*DelegatedStakeRewarded, error) {
	event := "Rewarded"
	if len(log.Topics) == 0 || log.Topics[0] != delegatedStake.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(DelegatedStakeRewarded)
	if len(log.Data) > 0 {
		if err := delegatedStake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range delegatedStake.abi.Events[event].Inputs {
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

// DelegatedStakeSlashed represents a Slashed event raised by the DelegatedStake contract.
type DelegatedStakeSlashed struct {
	Pool    uint32
	Slasher common.Address
	Taken   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const DelegatedStakeSlashedEventName = "Slashed"

// ContractEventName returns the user-defined event name.
func (DelegatedStakeSlashed) ContractEventName() string {
	return DelegatedStakeSlashedEventName
}

// UnpackSlashedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Slashed(uint32 indexed pool, address indexed slasher, uint256 taken)
func (delegatedStake *DelegatedStake) UnpackSlashedEvent(log *types.Log) (*DelegatedStakeSlashed, error) {
	event := "Slashed"
	if len(log.Topics) == 0 || log.Topics[0] != delegatedStake.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(DelegatedStakeSlashed)
	if len(log.Data) > 0 {
		if err := delegatedStake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range delegatedStake.abi.Events[event].Inputs {
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

// DelegatedStakeUndelegated represents a Undelegated event raised by the DelegatedStake contract.
type DelegatedStakeUndelegated struct {
	Pool        uint32
	Delegator   common.Address
	Shares      *big.Int
	ClaimableAt uint64
	Raw         *types.Log // Blockchain specific contextual infos
}

const DelegatedStakeUndelegatedEventName = "Undelegated"

// ContractEventName returns the user-defined event name.
func (DelegatedStakeUndelegated) ContractEventName() string {
	return DelegatedStakeUndelegatedEventName
}

// UnpackUndelegatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Undelegated(uint32 indexed pool, address indexed delegator, uint256 shares, uint64 claimableAt)
func (delegatedStake *DelegatedStake) UnpackUndelegatedEvent(log *types.Log) (*DelegatedStakeUndelegated, error) {
	event := "Undelegated"
	if len(log.Topics) == 0 || log.Topics[0] != delegatedStake.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(DelegatedStakeUndelegated)
	if len(log.Data) > 0 {
		if err := delegatedStake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range delegatedStake.abi.Events[event].Inputs {
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
func (delegatedStake *DelegatedStake) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], delegatedStake.abi.Errors["AlreadyOpen"].ID.Bytes()[:4]) {
		return delegatedStake.UnpackAlreadyOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], delegatedStake.abi.Errors["BeforeGenesis"].ID.Bytes()[:4]) {
		return delegatedStake.UnpackBeforeGenesisError(raw[4:])
	}
	if bytes.Equal(raw[:4], delegatedStake.abi.Errors["InvalidCommission"].ID.Bytes()[:4]) {
		return delegatedStake.UnpackInvalidCommissionError(raw[4:])
	}
	if bytes.Equal(raw[:4], delegatedStake.abi.Errors["InvalidConfig"].ID.Bytes()[:4]) {
		return delegatedStake.UnpackInvalidConfigError(raw[4:])
	}
	if bytes.Equal(raw[:4], delegatedStake.abi.Errors["InvalidGrid"].ID.Bytes()[:4]) {
		return delegatedStake.UnpackInvalidGridError(raw[4:])
	}
	if bytes.Equal(raw[:4], delegatedStake.abi.Errors["NotEnoughShares"].ID.Bytes()[:4]) {
		return delegatedStake.UnpackNotEnoughSharesError(raw[4:])
	}
	if bytes.Equal(raw[:4], delegatedStake.abi.Errors["NotOperator"].ID.Bytes()[:4]) {
		return delegatedStake.UnpackNotOperatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], delegatedStake.abi.Errors["NotOwner"].ID.Bytes()[:4]) {
		return delegatedStake.UnpackNotOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], delegatedStake.abi.Errors["NotSlasher"].ID.Bytes()[:4]) {
		return delegatedStake.UnpackNotSlasherError(raw[4:])
	}
	if bytes.Equal(raw[:4], delegatedStake.abi.Errors["NothingDelegated"].ID.Bytes()[:4]) {
		return delegatedStake.UnpackNothingDelegatedError(raw[4:])
	}
	if bytes.Equal(raw[:4], delegatedStake.abi.Errors["NothingToClaim"].ID.Bytes()[:4]) {
		return delegatedStake.UnpackNothingToClaimError(raw[4:])
	}
	if bytes.Equal(raw[:4], delegatedStake.abi.Errors["PaymentFailed"].ID.Bytes()[:4]) {
		return delegatedStake.UnpackPaymentFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], delegatedStake.abi.Errors["PoolSpent"].ID.Bytes()[:4]) {
		return delegatedStake.UnpackPoolSpentError(raw[4:])
	}
	if bytes.Equal(raw[:4], delegatedStake.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return delegatedStake.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], delegatedStake.abi.Errors["TooEarly"].ID.Bytes()[:4]) {
		return delegatedStake.UnpackTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], delegatedStake.abi.Errors["TooManyShares"].ID.Bytes()[:4]) {
		return delegatedStake.UnpackTooManySharesError(raw[4:])
	}
	if bytes.Equal(raw[:4], delegatedStake.abi.Errors["UnknownPool"].ID.Bytes()[:4]) {
		return delegatedStake.UnpackUnknownPoolError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DelegatedStakeAlreadyOpen represents a AlreadyOpen error raised by the DelegatedStake contract.
type DelegatedStakeAlreadyOpen struct {
	Pool uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyOpen(uint32 pool)
func DelegatedStakeAlreadyOpenErrorID() common.Hash {
	return common.HexToHash("0x93fb553af992ab37faf90869782631a4ac3d9497052b2b606fae7b1d1853ed06")
}

// UnpackAlreadyOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyOpen(uint32 pool)
func (delegatedStake *DelegatedStake) UnpackAlreadyOpenError(raw []byte) (*DelegatedStakeAlreadyOpen, error) {
	out := new(DelegatedStakeAlreadyOpen)
	if err := delegatedStake.abi.UnpackIntoInterface(out, "AlreadyOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DelegatedStakeBeforeGenesis represents a BeforeGenesis error raised by the DelegatedStake contract.
type DelegatedStakeBeforeGenesis struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BeforeGenesis()
func DelegatedStakeBeforeGenesisErrorID() common.Hash {
	return common.HexToHash("0xa0970340fa443f20ca814ff7e2d386c2180ded55da2030fea3f1392ae64ad5df")
}

// UnpackBeforeGenesisError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BeforeGenesis()
func (delegatedStake *DelegatedStake) UnpackBeforeGenesisError(raw []byte) (*DelegatedStakeBeforeGenesis, error) {
	out := new(DelegatedStakeBeforeGenesis)
	if err := delegatedStake.abi.UnpackIntoInterface(out, "BeforeGenesis", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DelegatedStakeInvalidCommission represents a InvalidCommission error raised by the DelegatedStake contract.
type DelegatedStakeInvalidCommission struct {
	Commission uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidCommission(uint32 commission)
func DelegatedStakeInvalidCommissionErrorID() common.Hash {
	return common.HexToHash("0x262c12a6e243e347df70f20e29edc6f87e1c6d327691efbafb199e28ab8aff85")
}

// UnpackInvalidCommissionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidCommission(uint32 commission)
func (delegatedStake *DelegatedStake) UnpackInvalidCommissionError(raw []byte) (*DelegatedStakeInvalidCommission, error) {
	out := new(DelegatedStakeInvalidCommission)
	if err := delegatedStake.abi.UnpackIntoInterface(out, "InvalidCommission", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DelegatedStakeInvalidConfig represents a InvalidConfig error raised by the DelegatedStake contract.
type DelegatedStakeInvalidConfig struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidConfig()
func DelegatedStakeInvalidConfigErrorID() common.Hash {
	return common.HexToHash("0x35be3ac88eaaf385e6b33d44d849a44bdc3ae215676d5d7e0194dfe20d80c66e")
}

// UnpackInvalidConfigError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidConfig()
func (delegatedStake *DelegatedStake) UnpackInvalidConfigError(raw []byte) (*DelegatedStakeInvalidConfig, error) {
	out := new(DelegatedStakeInvalidConfig)
	if err := delegatedStake.abi.UnpackIntoInterface(out, "InvalidConfig", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DelegatedStakeInvalidGrid represents a InvalidGrid error raised by the DelegatedStake contract.
type DelegatedStakeInvalidGrid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidGrid()
func DelegatedStakeInvalidGridErrorID() common.Hash {
	return common.HexToHash("0x1d6eca15253265ecd50304b296704e9c7f9a34e1fdbd86b120a0cb046a6ced10")
}

// UnpackInvalidGridError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidGrid()
func (delegatedStake *DelegatedStake) UnpackInvalidGridError(raw []byte) (*DelegatedStakeInvalidGrid, error) {
	out := new(DelegatedStakeInvalidGrid)
	if err := delegatedStake.abi.UnpackIntoInterface(out, "InvalidGrid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DelegatedStakeNotEnoughShares represents a NotEnoughShares error raised by the DelegatedStake contract.
type DelegatedStakeNotEnoughShares struct {
	Shares *big.Int
	Held   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEnoughShares(uint256 shares, uint256 held)
func DelegatedStakeNotEnoughSharesErrorID() common.Hash {
	return common.HexToHash("0x808722dc6bb19b9bc1748e6941d449df3fc9b2843a2171f037cbeca589d51871")
}

// UnpackNotEnoughSharesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEnoughShares(uint256 shares, uint256 held)
func (delegatedStake *DelegatedStake) UnpackNotEnoughSharesError(raw []byte) (*DelegatedStakeNotEnoughShares, error) {
	out := new(DelegatedStakeNotEnoughShares)
	if err := delegatedStake.abi.UnpackIntoInterface(out, "NotEnoughShares", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DelegatedStakeNotOperator represents a NotOperator error raised by the DelegatedStake contract.
type DelegatedStakeNotOperator struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOperator(address caller)
func DelegatedStakeNotOperatorErrorID() common.Hash {
	return common.HexToHash("0x76c6c93a6423c7e2cef5f93921b1d4d1a5ffb795cd7cfed2df95566b7c7f7c40")
}

// UnpackNotOperatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOperator(address caller)
func (delegatedStake *DelegatedStake) UnpackNotOperatorError(raw []byte) (*DelegatedStakeNotOperator, error) {
	out := new(DelegatedStakeNotOperator)
	if err := delegatedStake.abi.UnpackIntoInterface(out, "NotOperator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DelegatedStakeNotOwner represents a NotOwner error raised by the DelegatedStake contract.
type DelegatedStakeNotOwner struct {
	Id     uint32
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOwner(uint32 id, address caller)
func DelegatedStakeNotOwnerErrorID() common.Hash {
	return common.HexToHash("0xc3e07bd6343a3da42632738a2fdb3e34ff9824e24d0058c95f5b7256483d215d")
}

// UnpackNotOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOwner(uint32 id, address caller)
func (delegatedStake *DelegatedStake) UnpackNotOwnerError(raw []byte) (*DelegatedStakeNotOwner, error) {
	out := new(DelegatedStakeNotOwner)
	if err := delegatedStake.abi.UnpackIntoInterface(out, "NotOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DelegatedStakeNotSlasher represents a NotSlasher error raised by the DelegatedStake contract.
type DelegatedStakeNotSlasher struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSlasher(address caller)
func DelegatedStakeNotSlasherErrorID() common.Hash {
	return common.HexToHash("0x4bc0cd76e5ae33e138f3b6102c7a4d91ece10c34862bde6e59a763ba1571b395")
}

// UnpackNotSlasherError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSlasher(address caller)
func (delegatedStake *DelegatedStake) UnpackNotSlasherError(raw []byte) (*DelegatedStakeNotSlasher, error) {
	out := new(DelegatedStakeNotSlasher)
	if err := delegatedStake.abi.UnpackIntoInterface(out, "NotSlasher", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DelegatedStakeNothingDelegated represents a NothingDelegated error raised by the DelegatedStake contract.
type DelegatedStakeNothingDelegated struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingDelegated()
func DelegatedStakeNothingDelegatedErrorID() common.Hash {
	return common.HexToHash("0x58d5b457a310443aded16311e16dc4f5380b8bca7682a1e4b40a19a7598f75d4")
}

// UnpackNothingDelegatedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingDelegated()
func (delegatedStake *DelegatedStake) UnpackNothingDelegatedError(raw []byte) (*DelegatedStakeNothingDelegated, error) {
	out := new(DelegatedStakeNothingDelegated)
	if err := delegatedStake.abi.UnpackIntoInterface(out, "NothingDelegated", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DelegatedStakeNothingToClaim represents a NothingToClaim error raised by the DelegatedStake contract.
type DelegatedStakeNothingToClaim struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToClaim()
func DelegatedStakeNothingToClaimErrorID() common.Hash {
	return common.HexToHash("0x969bf7288f744225521096ebffff657851af77dd4c63700d76b8d1cf6481d1f1")
}

// UnpackNothingToClaimError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToClaim()
func (delegatedStake *DelegatedStake) UnpackNothingToClaimError(raw []byte) (*DelegatedStakeNothingToClaim, error) {
	out := new(DelegatedStakeNothingToClaim)
	if err := delegatedStake.abi.UnpackIntoInterface(out, "NothingToClaim", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DelegatedStakePaymentFailed represents a PaymentFailed error raised by the DelegatedStake contract.
type DelegatedStakePaymentFailed struct {
	To common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PaymentFailed(address to)
func DelegatedStakePaymentFailedErrorID() common.Hash {
	return common.HexToHash("0x36899e48161ee4504f5f89aa55f7aed73460d464cb62f64e03057df7dbcdd0aa")
}

// UnpackPaymentFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PaymentFailed(address to)
func (delegatedStake *DelegatedStake) UnpackPaymentFailedError(raw []byte) (*DelegatedStakePaymentFailed, error) {
	out := new(DelegatedStakePaymentFailed)
	if err := delegatedStake.abi.UnpackIntoInterface(out, "PaymentFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DelegatedStakePoolSpent represents a PoolSpent error raised by the DelegatedStake contract.
type DelegatedStakePoolSpent struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PoolSpent()
func DelegatedStakePoolSpentErrorID() common.Hash {
	return common.HexToHash("0x5354206e72185aabb1d1ddac5b043e0a436a66cad2163e81abf33e8a41843467")
}

// UnpackPoolSpentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PoolSpent()
func (delegatedStake *DelegatedStake) UnpackPoolSpentError(raw []byte) (*DelegatedStakePoolSpent, error) {
	out := new(DelegatedStakePoolSpent)
	if err := delegatedStake.abi.UnpackIntoInterface(out, "PoolSpent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DelegatedStakeSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the DelegatedStake contract.
type DelegatedStakeSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func DelegatedStakeSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (delegatedStake *DelegatedStake) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*DelegatedStakeSafeCastOverflowedUintDowncast, error) {
	out := new(DelegatedStakeSafeCastOverflowedUintDowncast)
	if err := delegatedStake.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DelegatedStakeTooEarly represents a TooEarly error raised by the DelegatedStake contract.
type DelegatedStakeTooEarly struct {
	ClaimableAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooEarly(uint256 claimableAt)
func DelegatedStakeTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x2a35a3246d5070e2b118858c24c2c4d23eaebe645b92ab746b92dd600c35a9d7")
}

// UnpackTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooEarly(uint256 claimableAt)
func (delegatedStake *DelegatedStake) UnpackTooEarlyError(raw []byte) (*DelegatedStakeTooEarly, error) {
	out := new(DelegatedStakeTooEarly)
	if err := delegatedStake.abi.UnpackIntoInterface(out, "TooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DelegatedStakeTooManyShares represents a TooManyShares error raised by the DelegatedStake contract.
type DelegatedStakeTooManyShares struct {
	Shares *big.Int
	Total  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyShares(uint256 shares, uint256 total)
func DelegatedStakeTooManySharesErrorID() common.Hash {
	return common.HexToHash("0xfadb7a3ad0f99e3abc28e0e53ae9fc058b66f3a7225b19fac577b0a4e8f4066e")
}

// UnpackTooManySharesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyShares(uint256 shares, uint256 total)
func (delegatedStake *DelegatedStake) UnpackTooManySharesError(raw []byte) (*DelegatedStakeTooManyShares, error) {
	out := new(DelegatedStakeTooManyShares)
	if err := delegatedStake.abi.UnpackIntoInterface(out, "TooManyShares", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DelegatedStakeUnknownPool represents a UnknownPool error raised by the DelegatedStake contract.
type DelegatedStakeUnknownPool struct {
	Pool uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownPool(uint32 pool)
func DelegatedStakeUnknownPoolErrorID() common.Hash {
	return common.HexToHash("0x195d99f2bc2266a7dee9f49b6e5fc4d040663bf53806911af9040f363d160f83")
}

// UnpackUnknownPoolError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownPool(uint32 pool)
func (delegatedStake *DelegatedStake) UnpackUnknownPoolError(raw []byte) (*DelegatedStakeUnknownPool, error) {
	out := new(DelegatedStakeUnknownPool)
	if err := delegatedStake.abi.UnpackIntoInterface(out, "UnknownPool", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ElectionsMetaData contains all meta data concerning the Elections contract.
var ElectionsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"governance_\",\"type\":\"address\"},{\"internalType\":\"contractICandidates\",\"name\":\"registry_\",\"type\":\"address\"},{\"internalType\":\"contractISeedAnchor\",\"name\":\"anchor_\",\"type\":\"address\"},{\"internalType\":\"contractIDelegatedStake\",\"name\":\"stake_\",\"type\":\"address\"},{\"internalType\":\"contractIPerformanceScores\",\"name\":\"scores_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"anchor\",\"outputs\":[{\"internalType\":\"contractISeedAnchor\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"choiceAt\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"fromRound\",\"type\":\"uint64\"},{\"internalType\":\"enumMechanism\",\"name\":\"mechanism\",\"type\":\"uint8\"},{\"internalType\":\"contractIAuction\",\"name\":\"auction\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint16\",\"name\":\"floor\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"cap\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"winners\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"standbys\",\"type\":\"uint16\"},{\"internalType\":\"enumMechanism\",\"name\":\"base\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"poor\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"good\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"least\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"most\",\"type\":\"uint32\"}],\"internalType\":\"structMultiplier\",\"name\":\"multiplier\",\"type\":\"tuple\"},{\"internalType\":\"uint128\",\"name\":\"reserve\",\"type\":\"uint128\"}],\"internalType\":\"structRules\",\"name\":\"rules\",\"type\":\"tuple\"}],\"internalType\":\"structIElections.Choice\",\"name\":\"choice\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"},{\"internalType\":\"enumMechanism\",\"name\":\"mechanism\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"uint16\",\"name\":\"floor\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"cap\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"winners\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"standbys\",\"type\":\"uint16\"},{\"internalType\":\"enumMechanism\",\"name\":\"base\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"poor\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"good\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"least\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"most\",\"type\":\"uint32\"}],\"internalType\":\"structMultiplier\",\"name\":\"multiplier\",\"type\":\"tuple\"},{\"internalType\":\"uint128\",\"name\":\"reserve\",\"type\":\"uint128\"}],\"internalType\":\"structRules\",\"name\":\"rules\",\"type\":\"tuple\"},{\"internalType\":\"contractIAuction\",\"name\":\"auction\",\"type\":\"address\"}],\"name\":\"choose\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"}],\"name\":\"freeze\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"},{\"internalType\":\"uint32[]\",\"name\":\"ids\",\"type\":\"uint32[]\"},{\"internalType\":\"uint64[]\",\"name\":\"weights\",\"type\":\"uint64[]\"}],\"name\":\"giveWeights\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"givenAt\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"governance\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"}],\"name\":\"lanesOf\",\"outputs\":[{\"internalType\":\"uint208\",\"name\":\"seated\",\"type\":\"uint208\"},{\"internalType\":\"bool\",\"name\":\"equal\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"low\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"high\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"contractICandidates\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"scores\",\"outputs\":[{\"internalType\":\"contractIPerformanceScores\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"}],\"name\":\"seats\",\"outputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"sequencer\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"}],\"internalType\":\"structSeat[]\",\"name\":\"list\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"stake\",\"outputs\":[{\"internalType\":\"contractIDelegatedStake\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"fromRound\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"enumMechanism\",\"name\":\"mechanism\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"auction\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint16\",\"name\":\"floor\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"cap\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"winners\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"standbys\",\"type\":\"uint16\"},{\"internalType\":\"enumMechanism\",\"name\":\"base\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"poor\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"good\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"least\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"most\",\"type\":\"uint32\"}],\"internalType\":\"structMultiplier\",\"name\":\"multiplier\",\"type\":\"tuple\"},{\"internalType\":\"uint128\",\"name\":\"reserve\",\"type\":\"uint128\"}],\"indexed\":false,\"internalType\":\"structRules\",\"name\":\"rules\",\"type\":\"tuple\"}],\"name\":\"Chosen\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"enumMechanism\",\"name\":\"mechanism\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint208\",\"name\":\"seated\",\"type\":\"uint208\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"equal\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"low\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"high\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"price\",\"type\":\"uint256\"}],\"name\":\"Frozen\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"weight\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"fromRound\",\"type\":\"uint64\"}],\"name\":\"WeightGiven\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"BeforeGenesis\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidChoice\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidConfig\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidGrid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidRules\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"InvalidScore\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoEpochs\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"NobodyEligible\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"NotAscending\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"NotFrozen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotGovernance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"RoundClosed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"name\":\"TooManyCandidates\",\"type\":\"error\"}]",
	ID:  "1581e7c47025aa7f5d648b41f26173c72a",
	Bin: "0x61014080604052346102425760a08161468a80380380916100208285610246565b833981010312610242578051906001600160a01b038216808303610242576020820151916001600160a01b038316808403610242576040820151926001600160a01b038416808503610242576060840151936001600160a01b03851685036102425760800151926001600160a01b03841684036102425760806004916040519283809263a23836ef60e01b82525afa801561021c576100c6915f916101ed575b506102fb565b91826101205215159182610227575b50816101b1575b50156101a2576101005260e05260c05260a0526080526040516142a190816103e982396080518181816105de01528181610d950152610e2f015260a051818181610d45015281816115e30152818161198f0152612524015260c05181818161047901528181610ca50152611a8f015260e0518181816110ff0152612437015261010051818181610cf501526122880152610120518181816104bb0152818161065f01528181610e620152818161154601528181611a1001528181611fdb015261265e0152f35b6306b7c75960e31b5f5260045ffd5b60405163a23836ef60e01b81529150608090829060049082905afa801561021c576101e2915f916101ed57506102fb565b61012051145f6100dc565b61020f915060803d608011610215575b6102078183610246565b810190610291565b5f6100c0565b503d6101fd565b6040513d5f823e3d90fd5b60ff60409190911c6001600160401b0316111591505f6100d5565b5f80fd5b601f909101601f19168101906001600160401b0382119082101761026957604052565b634e487b7160e01b5f52604160045260245ffd5b51906001600160401b038216820361024257565b908160809103126102425760405190608082016001600160401b03811183821017610269576102f3916060916040526102c98161027d565b84526102d76020820161027d565b60208501526102e86040820161027d565b60408501520161027d565b606082015290565b6020810180516040830180519092916001600160401b0391821691168181029181159183041417156103d45780159081156103bc575b5080156103a1575b610392578251905191516060909301516001600160401b031660409390931b6fffffffffffffffff00000000000000001660809290921b600160801b600160c01b031660c09190911b6001600160c01b03191617171790565b631d6eca1560e01b5f5260045ffd5b50606083015183516001600160401b03918216911610610339565b60608501516001600160401b0316101590505f610331565b634e487b7160e01b5f52601160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c806309d5a8ff146112615780632371d9291461114f5780633380011a146111235780633a4b66f1146110d35780633c558b1714610db95780635aa6e67514610d695780637b10399914610d19578063afddafa314610cc9578063d3fb73b414610c79578063d9d75a4d14610554578063dad80e07146101215763fc71b1ec1461009d575f80fd5b3461011d57606060031936011261011d576100b66112c3565b6024359063ffffffff8216820361011d5760443567ffffffffffffffff8116810361011d5760209267ffffffffffffffff61010b93165f526001845263ffffffff60405f2091165f52835260405f2054612c65565b67ffffffffffffffff60405191168152f35b5f80fd5b3461011d57604060031936011261011d5779ffffffffffffffffffffffffffffffffffffffffffffffffffff6101556112c3565b6101666101606112da565b826113d8565b919392949094169161021b835f197f01010101010101010101010101010101010101010101010101010101010101017f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f7f55555555555555555555555555555555555555555555555555555555555555558460011c1684037f3333333333333333333333333333333333333333333333333333333333333333808260021c169116018060041c01160260f81c911460081b1790565b9161022583611f2a565b956102336040519788611383565b838752601f1961024285611f2a565b015f5b8181106105315750505f915f938780610528575b610421575b505f965f965b8688106102c857898981526040518091602082016020835281518091526020604084019201905f5b81811061029a575050500390f35b919350916020604060019263ffffffff8388518281511684520151168382015201940191019184939261028c565b81156103fe57896102de6001888b1c1687611f8c565b8061032a575b50505f1981018181116102fd5760019116970196610264565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b6103e9906103ef6103f6939c63ffffffff806103c9886001811901167e1f0d1e100c1d070f090b19131c1706010e11080a1a141802121b1503160405601f6101e07f804040554300526644320000502061067405302602000010750620017611707760fc7fb6db6db6ddddddddd34d34d349249249210842108c6318c639ce739cffffffff860260f81c161b60f71c1692831c63d76453e004161a1790565b1693604051946103d88661134b565b855216602084015280938491611ed9565b9d611f99565b528b611f99565b50898b6102e4565b602088101561041b57835b60ff8b9160f88b60031b161c166102de565b82610409565b919350915067ffffffffffffffff604051917f29316a2a00000000000000000000000000000000000000000000000000000000835216600482015260408160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa90811561051d576104e49185915f916104ed575b5067ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000060401c1690612bdd565b9290918861025e565b61050f915060403d604011610516575b6105078183611383565b8101906118f8565b50896104af565b503d6104fd565b6040513d5f823e3d90fd5b50851515610259565b6020906040516105408161134b565b5f81525f8382015282828c01015201610245565b3461011d576101a060031936011261011d5761056e6112c3565b602435600881101561011d576101407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbc36011261011d576101843573ffffffffffffffffffffffffffffffffffffffff811680910361011d5773ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303610c4d5761061661061036611d92565b83612a38565b60c43590600882101561011d576106356106308385612b85565b612bb3565b8115158115151480610c0f575b15908115610b55575b50610b2d5767ffffffffffffffff610683427f00000000000000000000000000000000000000000000000000000000000000006129d3565b941693845f525f60205260405f209384549182158015610af9575b610a99575b67ffffffffffffffff604051916106b98361132f565b1695868252602082016106cc848261176c565b60408301918683526106dd36611d92565b95606085019687525f1981019081116102fd576106f991611726565b939093610a6d5767ffffffffffffffff9051167fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000845416178355516008811015610a40576107479083611ee7565b517fffffff0000000000000000000000000000000000000000ffffffffffffffffff7cffffffffffffffffffffffffffffffffffffffff00000000000000000083549260481b1691161781556001810192519061ffff82511684549063ffff0000602085015160101b167fffffffffffffffffffffffffffffffffffffffffffffffff0000ffffffffffff65ffff00000000604087015160201b16927fffffffffffffffffffffffffffffffffffffffffffffffffffff00000000000067ffff000000000000606089015160301b169516171617171784556080820151936008851015610a405760036fffffffffffffffffffffffffffffffff926108516109309760c094611ee7565b6002810160a086015163ffffffff815116908254917fffffffffffffffffffffffffffffffff00000000ffffffffffffffffffffffff67ffffffff00000000602084015160201b16917fffffffffffffffffffffffffffffffffffffffff0000000000000000000000006fffffffff00000000000000000000000060606bffffffff0000000000000000604088015160401b1696015160601b1695161716171717905501920151167fffffffffffffffffffffffffffffffff0000000000000000000000000000000082541617905560405194855260208501906112f1565b604083015260443561ffff811680910361011d57606083015260643561ffff811680910361011d57608083015260843561ffff811680910361011d5760a083015260a4359061ffff821680920361011d576109949160c084015260e08301906112f1565b60e43563ffffffff811680910361011d576101008201526101043563ffffffff811680910361011d576101208201526101243563ffffffff811680910361011d576101408201526101443563ffffffff811680910361011d57610160820152610164356fffffffffffffffffffffffffffffffff811680910361011d57816101a0916101807fceefcc00055938c0a1a6c1dfae282e20140643a8ca53f89424769dd8dc85a4bf940152a2005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b9168010000000000000000811015610acc57806001610ac692018755610abf8188611726565b5050611ed9565b916106a3565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b505f1983018381116102fd57610b1867ffffffffffffffff9188611726565b50541667ffffffffffffffff8216141561069e565b7f9c454001000000000000000000000000000000000000000000000000000000005f5260045ffd5b905080610b63575b8561064b565b506040517f86a01aac000000000000000000000000000000000000000000000000000000008152602081600481855afa90811561051d575f91610bc0575b5073ffffffffffffffffffffffffffffffffffffffff16301415610b5d565b90506020813d602011610c07575b81610bdb60209383611383565b8101031261011d575173ffffffffffffffffffffffffffffffffffffffff8116810361011d5785610ba1565b3d9150610bce565b50610164356fffffffffffffffffffffffffffffffff811680910361011d57633b9aca006fffffffffffffffffffffffffffffffff91061615610642565b7f988d1f03000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b3461011d575f60031936011261011d57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461011d575f60031936011261011d57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461011d575f60031936011261011d57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461011d575f60031936011261011d57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461011d57606060031936011261011d57610dd26112c3565b60243567ffffffffffffffff811161011d57610df29036906004016112fe565b60449291923567ffffffffffffffff811161011d57610e159036906004016112fe565b73ffffffffffffffffffffffffffffffffffffffff9491947f0000000000000000000000000000000000000000000000000000000000000000163303610c4d57808303610b2d57610e86427f00000000000000000000000000000000000000000000000000000000000000006129d3565b9267ffffffffffffffff5f95169267ffffffffffffffff851695861560028810917fffffffffffffffff0000000000000000000000000000000000000000000000008860c01b16905b858110610ed857005b8a90885f52600160205260405f2063ffffffff610efe610ef9848b8b611d5c565b611d6c565b165f52602052898989898960405f2054610f21610f1c88868b611d5c565b611d7d565b8a156110c15789610f335f5b84612c65565b928d1561102f577f7e335c7cfda42901b910a426dc5222f7557873f36995cb2caab2d0417196258d96610ff8610ef98c63ffffffff9960019f998d6110269a610ffe9a610f1c9a610f86879b5f90612c65565b935f52600160205260405f2063ffffffff610fa5610ef98a8a8a611d5c565b165f5260205277ffffffffffffffff000000000000000000000000000000006fffffffffffffffff000000000000000067ffffffffffffffff60405f2096169460401b169260801b161717179055611d5c565b95611d5c565b9560405193849316968390929167ffffffffffffffff60209181604085019616845216910152565b0390a301610ecf565b975050945096505050507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe8d0167ffffffffffffffff81116102fd5763ffffffff8f6110268f958f958f8f908f610ef98c8f9460019f938d610ff895610f1c997f7e335c7cfda42901b910a426dc5222f7557873f36995cb2caab2d0417196258d9f99610f86610ffe9d889c90612c65565b89610f336110ce89611fad565b610f2d565b3461011d575f60031936011261011d57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461011d57604060031936011261011d5761114d61113f6112c3565b6111476112da565b90611917565b005b3461011d57604060031936011261011d576101a061117c61116e6112c3565b6111766112da565b90611778565b6fffffffffffffffffffffffffffffffff60c060606040519367ffffffffffffffff81511685526111b5602082015160208701906112f1565b73ffffffffffffffffffffffffffffffffffffffff6040820151166040860152015161ffff815116606085015261ffff602082015116608085015261ffff60408201511660a085015261ffff6060820151168285015261121d608082015160e08601906112f1565b63ffffffff606060a0830151828151166101008801528260208201511661012088015282604082015116610140880152015116610160850152015116610180820152f35b3461011d57604060031936011261011d57608061128d61127f6112c3565b6112876112da565b906113d8565b9179ffffffffffffffffffffffffffffffffffffffffffffffffffff604051941684521515602084015260408301526060820152f35b6004359067ffffffffffffffff8216820361011d57565b6024359067ffffffffffffffff8216820361011d57565b906008821015610a405752565b9181601f8401121561011d5782359167ffffffffffffffff831161011d576020808501948460051b01011161011d57565b6080810190811067ffffffffffffffff821117610acc57604052565b6040810190811067ffffffffffffffff821117610acc57604052565b60e0810190811067ffffffffffffffff821117610acc57604052565b90601f601f19910116810190811067ffffffffffffffff821117610acc57604052565b9081602091031261011d575179ffffffffffffffffffffffffffffffffffffffffffffffffffff8116810361011d5790565b90915f67ffffffffffffffff84165f52600260205260405f2067ffffffffffffffff84165f5260205260405f209182549379ffffffffffffffffffffffffffffffffffffffffffffffffffff8516957a01000000000000000000000000000000000000000000000000000086161515951561153d5750508361153557600183015492602061152579ffffffffffffffffffffffffffffffffffffffffffffffffffff88165f197f01010101010101010101010101010101010101010101010101010101010101017f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f7f55555555555555555555555555555555555555555555555555555555555555558460011c1684037f3333333333333333333333333333333333333333333333333333333333333333808260021c169116018060041c01160260f81c911460081b1790565b1161152d5750565b600201549150565b5f9250829150565b935093509350507f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff61158a8267ffffffffffffffff808260401c169160801c160290565b818516028260c01c01911690034210611662576040517f5d47dbca00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9182166004820152911660248201526020816044817f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff165afa90811561051d575f91611633575b50906001905f905f90565b611655915060203d60201161165b575b61164d8183611383565b8101906113a6565b5f611628565b503d611643565b67ffffffffffffffff827ff4daac33000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b604051906116a58261132f565b5f6060838281528260208201528260408201520152565b604051906116c98261132f565b815f81525f60208201525f60408201526060604051916116e883611367565b5f83525f60208401525f60408401525f828401525f608084015261170a611698565b60a08401525f60c08401520152565b919082039182116102fd57565b805482101561173f575f5260205f209060021b01905f90565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b6008821015610a405752565b919067ffffffffffffffff61178b6116bc565b93165f525f60205260405f20908154805b6117a557505050565b5f1981018181116102fd5767ffffffffffffffff6117c38286611726565b50541667ffffffffffffffff841610156117e7575080156102fd575f19018061179c565b929150506117f6929350611726565b50604051906118048261132f565b73ffffffffffffffffffffffffffffffffffffffff815467ffffffffffffffff8116845261183b60ff8260401c166020860161176c565b60481c1660408301526fffffffffffffffffffffffffffffffff60036040519261186484611367565b6118a960ff600183015461ffff8116875261ffff8160101c16602088015261ffff8160201c16604088015261ffff8160301c16606088015260401c166080860161176c565b6040516118b58161132f565b63ffffffff60028301548181168352818160201c166020840152818160401c16604084015260601c16606082015260a085015201541660c0820152606082015290565b919082604091031261011d5760208251920151801515810361011d5790565b67ffffffffffffffff821691825f52600260205260405f2067ffffffffffffffff83165f5260205260405f2054611b6e576040517f5d47dbca00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff828116600483015283166024820152916020836044817f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff165afa92831561051d575f93611d3b575b5079ffffffffffffffffffffffffffffffffffffffffffffffffffff8316918215611d0157611a016116bc565b5067ffffffffffffffff8216937f0000000000000000000000000000000000000000000000000000000000000000600186101580611cc2575b80611c8a575b15611ba757506040517f29316a2a00000000000000000000000000000000000000000000000000000000815285600482015260408160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa90811561051d575f91611b87575b50611aca8484611778565b9260208401516008811015610a405715159485611b73575b5050505050611b6e5760c07fe40cadddb78ff7c0a13868eeb68662679baae573287ec5d9be389e16275cb982915b845f52600260205260405f20845f5260205260405f207a01000000000000000000000000000000000000000000000000000082179055604051905f82526020820152600160408201525f60608201525f60808201525f60a0820152a3565b505050565b611b7d9550611fcd565b5f80808080611ae2565b611ba0915060403d604011610516576105078183611383565b505f611abf565b92505050611bc78167ffffffffffffffff808260401c169160801c160290565b83028160c01c0167ffffffffffffffff821690034210908115611c3f575b50611c135760c07fe40cadddb78ff7c0a13868eeb68662679baae573287ec5d9be389e16275cb98291611b10565b507f9b2a6752000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90506001830167ffffffffffffffff81116102fd5767ffffffffffffffff611c798367ffffffffffffffff808260401c169160801c160290565b9116029060c01c014210155f611be5565b50611ca78167ffffffffffffffff808260401c169160801c160290565b86028160c01c0167ffffffffffffffff821690034210611a40565b50611ccc84611fad565b67ffffffffffffffff611cf18367ffffffffffffffff808260401c169160801c160290565b9116028160c01c01421015611a3a565b67ffffffffffffffff82867fcbf5a492000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b611d5591935060203d60201161165b5761164d8183611383565b915f6119d4565b919081101561173f5760051b0190565b3563ffffffff8116810361011d5790565b3567ffffffffffffffff8116810361011d5790565b906101407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbc83011261011d57604051611dca81611367565b809260443561ffff8116810361011d57825260643561ffff8116810361011d57602083015260843561ffff8116810361011d57604083015260a43561ffff8116810361011d57606083015260c435600881101561011d576080917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1c9183850152011261011d57604051611e5c8161132f565b60e43563ffffffff8116810361011d5781526101043563ffffffff8116810361011d5760208201526101243563ffffffff8116810361011d5760408201526101443563ffffffff8116810361011d57606082015260a082015261016435906fffffffffffffffffffffffffffffffff8216820361011d5760c00152565b5f1981146102fd5760010190565b906008811015610a40577fffffffffffffffffffffffffffffffffffffffffffffff00ffffffffffffffff68ff000000000000000083549260401b169116179055565b67ffffffffffffffff8111610acc5760051b60200190565b8115611f4c570690565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b818102929181159184041417156102fd57565b919082018092116102fd57565b805182101561173f5760209160051b010190565b67ffffffffffffffff5f199116019067ffffffffffffffff82116102fd57565b94919367ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000505060608101938451946020830151906008821015610a40575160800151906008821015610a405779ffffffffffffffffffffffffffffffffffffffffffffffffffff9161204b9198969798612b85565b9116946121036120fe875f197f01010101010101010101010101010101010101010101010101010101010101017f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f7f55555555555555555555555555555555555555555555555555555555555555558460011c1684037f3333333333333333333333333333333333333333333333333333333333333333808260021c169116018060041c01160260f81c911460081b1790565b612c9c565b905f956008841015975b835188101561261b5763ffffffff6121a8826001811901167e1f0d1e100c1d070f090b19131c1706010e11080a1a141802121b1503160405601f6101e07f804040554300526644320000502061067405302602000010750620017611707760fc7fb6db6db6ddddddddd34d34d349249249210842108c6318c639ce739cffffffff860260f81c161b60f71c1692831c63d76453e004161a1790565b16905f198101908082116102fd5716976121c28186611f99565b5199600160208c0152828b52610a4057600186146125d7575b5f998c60038814600389036125c7575b908c916124d6575b50610a40578c600688146123eb575b888a61220d8a612bb3565b612318575b50602091500151926008841015610a405760078e941461223a575b505060019150019661210d565b6040517f839e8c2b00000000000000000000000000000000000000000000000000000000815263ffffffff91909116600482015267ffffffffffffffff9390931660248401526020836044817f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff165afa92831561051d575f936122e4575b5060c063ffffffff600194169101528b915f61222d565b92506020833d8211612310575b816122fe60209383611383565b8101031261011d5791519160c06122cd565b3d91506122f1565b606467ffffffffffffffff9173ffffffffffffffffffffffffffffffffffffffff60406020950151168360405196879586947fc0382f830000000000000000000000000000000000000000000000000000000086521660048501521660248301528860448301525afa90811561051d575f916123b8575b506123aa6fffffffffffffffffffffffffffffffff91612f49565b1660a08201528c888a612212565b90506020813d82116123e3575b816123d260209383611383565b8101031261011d57516123aa61238f565b3d91506123c5565b6040517fabb7b0d100000000000000000000000000000000000000000000000000000000815263ffffffff8516600482015267ffffffffffffffff9190911660248201526020816044817f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff165afa90811561051d575f916124a3575b506124976fffffffffffffffffffffffffffffffff91612f49565b1660808201528c612202565b90506020813d82116124ce575b816124bd60209383611383565b8101031261011d575161249761247c565b3d91506124b0565b6040517f763c394f00000000000000000000000000000000000000000000000000000000815263ffffffff8616600482015267ffffffffffffffff91909116602482015290506020816044817f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff165afa801561051d578c915f91612591575b506125856fffffffffffffffffffffffffffffffff91612f49565b1660608301528d6121f3565b9150506020813d82116125bf575b816125ac60209383611383565b8101031261011d57518b9061258561256a565b3d915061259f565b505f9b508d9050600688146121eb565b67ffffffffffffffff88165f52600160205260405f2063ffffffff83165f5260205267ffffffffffffffff6126108d60405f2054612c65565b1660408b01526121db565b50979250979293955093506040519160a083019083821067ffffffffffffffff831117610acc5767ffffffffffffffff916040521693848352602083019061ffff7f000000000000000000000000000000000000000000000000000000000000000060401c1682526040840197885260608401928352608084015260208401516008811015610a40576126f7936126c5916126b4612d14565b506126c0855182612a38565b612fa5565b96519161ffff602089015192511690519161ffff60208185511660a08c0151908180821191180218940151169361329e565b6040850190815261270785612d59565b9093919586156129c75767ffffffffffffffff1695865f52600260205260405f20865f526020528160405f20828155866129bc575b816129b1575b50506020830151906008821015610a405760c087927fe40cadddb78ff7c0a13868eeb68662679baae573287ec5d9be389e16275cb982928a9560608d01997a0100000000000000000000000000000000000000000000000000008b51936127ac60405180976112f1565b79ffffffffffffffffffffffffffffffffffffffffffffffffffff8116602087015216151560408501526060840152608083015260a0820152a382516127f8575b505050505050600190565b604073ffffffffffffffffffffffffffffffffffffffff919792939495969701511692612826835151612ede565b91612832845151612ede565b955f95865b865180518910156128aa578b61284e8a8c93611f99565b511561289f579188612896926128858361287e8e63ffffffff6128748260019b51611f99565b5151169551611f99565b5192611f99565b52612890828a611f99565b52611ed9565b975b0196612837565b505096600190612898565b5092995096955096935080835284525191843b1561011d57949291906040519586947f7acc823d00000000000000000000000000000000000000000000000000000000865260a48601916004870152602486015260a060448601528151809152602060c486019201905f5b81811061299257505050600319848203016064850152602080845192838152019301905f5b818110612979575050505f838195938193608483015203925af1801561051d57612969575b80808080806127ed565b5f61297391611383565b5f61295f565b825185528795506020948501949092019160010161293a565b825163ffffffff16845288965060209384019390920191600101612915565b60020155815f612742565b86600182015561273c565b50505050505050505f90565b908160c01c908181105f146129e9575050505f90565b600392612a1e612a0567ffffffffffffffff94612a2494611719565b9167ffffffffffffffff808260401c169160801c160290565b90612bd3565b160167ffffffffffffffff81116102fd5790565b6008811015610a405715159081612b6b575b81612b3f575b81612a86575b5015612a5e57565b7fcaabf8c8000000000000000000000000000000000000000000000000000000005f5260045ffd5b60a091500151612abd8163ffffffff81511663ffffffff6020830151161763ffffffff606081604085015116930151169117171590565b908115612acc575b505f612a56565b905063ffffffff8151169063ffffffff602082015116809211159182612b31575b5081612b1d575b81612b01575b505f612ac5565b905063ffffffff6060816040840151169201511610155f612afa565b604081015163ffffffff1615159150612af4565b620f4240101591505f612aed565b905061ffff6020820151168015908115612b5b575b5090612a50565b905061ffff82511611155f612b54565b905060808101516008811015610a40576007141590612a4a565b6008811015610a405760078103612bae57506008811015610a405780612bab5750600390565b90565b905090565b6008811015610a405760028114908115612bcb575090565b600591501490565b8115611f4c570490565b92919092612bf582612bef8187612bd3565b95611f42565b908115612c5e57600183612c435f199360405190612c14604083611383565b600582527f73656174730000000000000000000000000000000000000000000000000000006020830152612f0f565b60c01c0260401c921b01901b805f196001841b01921c171690565b5050505f90565b67ffffffffffffffff918160c01c90818482161015612c9357600101831603612c8f5760401c1690565b1690565b505060801c1690565b90612ca682611f2a565b612cb36040519182611383565b828152601f19612cc38294611f2a565b01905f5b828110612cd357505050565b602090604051612ce281611367565b5f81525f838201525f60408201525f60608201525f60808201525f60a08201525f60c082015282828501015201612cc7565b6040519060c0820182811067ffffffffffffffff821117610acc576040525f60a083606081526060602082015260606040820152826060820152606060808201520152565b905f5f925f6001915f915f5f5b604084015151811015612dfb5760208401612d82828251611f99565b51612d91575b50600101612d66565b90809796918615612de0575b60019291879183612dca575b505050958163ffffffff612dbe8a8851611f99565b5151161b179690612d88565b612dd692935051611f99565b511485885f612da9565b819650612df1600193928251611f99565b5196919250612d9d565b5093909491959250612ea457505f9491945f925b604086019182518051861015612e9a5785612e2991611f99565b5115612e8e5784612e5291600163ffffffff612e46848c51611f99565b5151161b179351611f99565b5160f88860031b161b90602088105f14612e7e57600191612e74911797611ed9565b935b019295612e0f565b9694600191612e74911795611ed9565b91509592600190612e76565b5096509450509050565b93509350505080155f14612ebc57505f5b905f905f90565b7a01000000000000000000000000000000000000000000000000000017612eb5565b90612ee882611f2a565b612ef56040519182611383565b828152601f19612f058294611f2a565b0190602036910137565b90612f43604060209281519384918183019687528051918291018484015e81015f838201520301601f198101835282611383565b51902090565b6fffffffffffffffffffffffffffffffff8111612f75576fffffffffffffffffffffffffffffffff1690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52608060045260245260445ffd5b9190612faf612d14565b92608082018051519061ffff60208501511615613276576040821161324a57612fd782612c9c565b915f915f5b82811061314957505050815280855251612ff590612ede565b602085015283515115613145576060820151906008811015610a4057600781036131365750608081018051906008821015610a4057859161311c575061303f9060a0936003613800565b01516130728163ffffffff81511663ffffffff6020830151161763ffffffff606081604085015116930151169117171590565b156131165750613080611698565b5060405161308d8161132f565b620c35008152620f1b30602082015261c3506040820152620f42406060820152905b5f5b602084018051518210156131095790600191613102826130fc6130e963ffffffff60c06130df858d51611f99565b5101511689613a92565b9351936130f68386611f99565b51611f79565b92611f99565b52016130b1565b50509050600160a0830152565b906130af565b905051916008831015610a40578461303f9160a094613800565b849394915091612bab92613800565b5050565b613154818351611f99565b518115158061321a575b6131e757620f424063ffffffff60c083015116116131b4576020810151613189575b50600101612fdc565b93906131ad8261319b60019491611ed9565b966131a6828a611f99565b5287611f99565b5090613180565b63ffffffff9051167ffd5a1afc000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b63ffffffff9051167f17743037000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5063ffffffff81511683515f198401908482116102fd5763ffffffff9161324091611f99565b515116101561315e565b507fd5a6081e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fa88e39ff000000000000000000000000000000000000000000000000000000005f5260045ffd5b94916132aa8251612ede565b905f945f945f965b85518810156132f3576132c58887611f99565b51156132e95760019081891b17966132dd8988611f99565b5101975b0196956132b2565b95966001906132e1565b959790919293965085156137f4576133ae865f197f01010101010101010101010101010101010101010101010101010101010101017f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f7f55555555555555555555555555555555555555555555555555555555555555558460011c1684037f3333333333333333333333333333333333333333333333333333333333333333808260021c169116018060041c01160260f81c911460081b1790565b9281156137ec575b6133c08486612bd3565b9081808210911802189280156137da576133df6001915f198701612bd3565b0184151502908180821191180218945b5f8080808885888e028c8f02825b6136ea5750505050818111156136dc575050505f5b8117918215613505578219169190815b61342d5750506133ef565b90986134ef6134bf8b6001811901167e1f0d1e100c1d070f090b19131c1706010e11080a1a141802121b1503160405601f6101e07f804040554300526644320000502061067405302602000010750620017611707760fc7fb6db6db6ddddddddd34d34d349249249210842108c6318c639ce739cffffffff860260f81c161b60f71c1692831c63d76453e004161a1790565b96600180858a1c16145f146134ff57895b6134da898d611f99565b526134e5888c611f99565b5190039688611f99565b519003985f198101169081613422565b866134d0565b94999297989596505050613523915060405190612c14604083611383565b9083613530829551612ede565b9388955b6136015750505061354793949550613e00565b805b6135505750565b6135dd816001811901167e1f0d1e100c1d070f090b19131c1706010e11080a1a141802121b1503160405601f6101e07f804040554300526644320000502061067405302602000010750620017611707760fc7fb6db6db6ddddddddd34d34d349249249210842108c6318c639ce739cffffffff860260f81c161b60f71c1692831c63d76453e004161a1790565b6135f560016135ec8387611f99565b51019185611f99565b525f1981011680613549565b9091946136cb613694876001811901167e1f0d1e100c1d070f090b19131c1706010e11080a1a141802121b1503160405601f6101e07f804040554300526644320000502061067405302602000010750620017611707760fc7fb6db6db6ddddddddd34d34d349249249210842108c6318c639ce739cffffffff860260f81c161b60f71c1692831c63d76453e004161a1790565b6136ba848c6136a38489611f99565b51028c6136b4856130fc8585612bd3565b52611f42565b6136c48289611f99565b5289611f99565b519003945f19810116919082613534565b1015613412575f9150613412565b9193909298968b613788613781876001811901167e1f0d1e100c1d070f090b19131c1706010e11080a1a141802121b1503160405601f6101e07f804040554300526644320000502061067405302602000010750620017611707760fc7fb6db6db6ddddddddd34d34d349249249210842108c6318c639ce739cffffffff860260f81c161b60f71c1692831c63d76453e004161a1790565b809c611f99565b510299838b11156137b15790600184921b17990301925b5f1981011690918b92829997996133fd565b848b929b969396106137c5575b505061379f565b6001901b909617958303909401935f806137be565b634e487b715f5260126020526024601cfd5b8491506133b6565b50965050505050905090565b9190916008811015610a40576004810361392857506060815151613875816138708487015161ffff6040820151168381155f146139075761386b915067ffffffffffffffff61ffff82998a955b01511661385a8584611719565b9081808210911802189a5116611f42565b611f79565b611f42565b91602084015f5b8281106138e957505061388e85612ede565b93608081019485525f5b8681106138a957505050505050505b565b8063ffffffff6138d4876138ce886138706001976138c98b8b5196611f8c565b611f8c565b90611f99565b5151166138e2828951611f99565b5201613898565b6001908161390084516138ce88613870868c611f8c565b520161387c565b67ffffffffffffffff61ffff83838061386b96109118028318998a9561384d565b92916002840361393d576138a7929350613b2e565b905f6005850361397357506138a792935061ffff6040606084015101511680155f1461396d575080515191613cb7565b91613cb7565b909291505f5b60208401805151821015613a7057908291613995828751611f99565b5193610a405760018703613a08576fffffffffffffffffffffffffffffffff6040600194950151168281155f146139ee576139e691506fffffffffffffffffffffffffffffffff855b169251611f99565b525b01613979565b6fffffffffffffffffffffffffffffffff6139e6926139de565b5f93600193508260038903613a3e576fffffffffffffffffffffffffffffffff6060613a38930151169251611f99565b526139e8565b613a69826fffffffffffffffffffffffffffffffff6080816060613a38970151169201511690611f8c565b9251611f99565b505050915050565b9063ffffffff8091169116039063ffffffff82116102fd57565b9063ffffffff825116811115613b20576020820163ffffffff815116821015613b1157613b0b9063ffffffff613b04858280613af8816040612bab9b01511698613af283613ae68c8260608a015116613a78565b16918487511690611719565b90611f79565b95511691511690613a78565b1690612bd3565b90611f8c565b50506060015163ffffffff1690565b506040015163ffffffff1690565b9190915f90613b3e845151612ede565b935f925b8551841015613bc1576fffffffffffffffffffffffffffffffff60a0613b69868551611f99565b5101511680158015613b9e575b613b9457600191613b8b91612890878a611f99565b935b0192613b42565b5092600190613b8d565b506fffffffffffffffffffffffffffffffff60c060608601510151168110613b76565b9092508015613cb05760c06060613c3b6fffffffffffffffffffffffffffffffff9388613c2a604088015160405190613bfb604083611383565b600782527f77696e6e657273000000000000000000000000000000000000000000000000006020830152612f0f565b918060011081600118021891613e00565b93015101511690606083019182525f5b8551811015613ca85760019082811c82168203613c8357613c6c8188611f99565b51613c7b826020880151611f99565b525b01613c4b565b613c8d8188611f99565b5184511015613c7d57613ca08188611f99565b518452613c7d565b505050509050565b5050509050565b5f91613cc4815151612ede565b945f935b8651851015613d47576fffffffffffffffffffffffffffffffff60a0613cef878651611f99565b5101511680158015613d24575b613d1a57600191613d1191612890888b611f99565b945b0193613cc8565b5093600190613d13565b506fffffffffffffffffffffffffffffffff60c060608701510151168110613cfc565b90949193508015613ca8576060613d936fffffffffffffffffffffffffffffffff938860c094613d84604089015160405190613bfb604083611383565b92818082109118021891613e00565b93015101511690606083019182525f5b8551811015613ca85760019082811c82168203613ddb57613dc48188611f99565b51613dd3826020880151611f99565b525b01613da3565b613de58188611f99565b5184511015613dd557613df88188611f99565b518452613dd5565b9290925f91831561413857604051855160051b8101602001818703825b81810151815260200190828214613e345790613e1d565b50905060405280516002811060208301918060051b84019115614076575b5050508085613e6392510390611f99565b51905f925f945b8751861015613ebd5783613e7e878a611f99565b511115613e955760019081871b17955b0194613e6a565b9483613ea1828a611f99565b5114613eb0575b600190613e8e565b6001811b90941793613ea8565b959194509150829550613f73855f197f01010101010101010101010101010101010101010101010101010101010101017f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f7f55555555555555555555555555555555555555555555555555555555555555558460011c1684037f3333333333333333333333333333333333333333333333333333333333333333808260021c169116018060041c01160260f81c911460081b1790565b900390614023835f197f01010101010101010101010101010101010101010101010101010101010101017f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f7f55555555555555555555555555555555555555555555555555555555555555558460011c1684037f3333333333333333333333333333333333333333333333333333333333333333808260021c169116018060041c01160260f81c911460081b1790565b809160c01c0260401c5f935b61403c5750505050909150565b8261404b838381880103611f42565b10614066575b5f19870190961695600193909301928661402f565b8619600101871690951794614051565b909694928298969492918892895b8b81519180601f19019283511161409c575050614084565b9091509a9192939495969798999a1115614129575b80519080601f1901918251106140c757506140b1565b9050999091929394959697989911156140f757613e63936140ed915f8552601f19614141565b8152905f80613e52565b9192602091505b8251815184528152601f19019101908082101561411d576020906140fe565b5050613e635f80613e52565b50508193949596979850613e52565b93505050505f90565b61018082840311156142285781601f167f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe084840160011c16018251808251908183101561421f575b508551808183101561420c575b5086528252835251928092805b5b602001805186116141a457935b8301805186106141b1579384808210156141d25781518151835290526141a3565b505091935060208301908082036141fb575b50508082036141f257505050565b6138a792614141565b6142059185614141565b5f806141e4565b909190808410614196579291505f614196565b9150905f614189565b9190926020840193845181511015614293575b505b6020840182811161428c576020848251960101805186811115614283579085915b6020820152018051868111156142765790859161425e565b506020019490945261423d565b5050935061423d565b5092505050565b84518151865290525f61423b56",
}

// Elections is an auto generated Go binding around an Ethereum contract.
type Elections struct {
	abi abi.ABI
}

// NewElections creates a new instance of Elections.
func NewElections() *Elections {
	parsed, err := ElectionsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Elections{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Elections) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address governance_, address registry_, address anchor_, address stake_, address scores_) returns()
func (elections *Elections) PackConstructor(governance_ common.Address, registry_ common.Address, anchor_ common.Address, stake_ common.Address, scores_ common.Address) []byte {
	enc, err := elections.abi.Pack("", governance_, registry_, anchor_, stake_, scores_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAnchor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd3fb73b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function anchor() view returns(address)
func (elections *Elections) PackAnchor() []byte {
	enc, err := elections.abi.Pack("anchor")
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
func (elections *Elections) TryPackAnchor() ([]byte, error) {
	return elections.abi.Pack("anchor")
}

// UnpackAnchor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd3fb73b4.
//
// Solidity: function anchor() view returns(address)
func (elections *Elections) UnpackAnchor(data []byte) (common.Address, error) {
	out, err := elections.abi.Unpack("anchor", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackChoiceAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2371d929.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function choiceAt(uint64 rollup, uint64 round) view returns((uint64,uint8,address,(uint16,uint16,uint16,uint16,uint8,(uint32,uint32,uint32,uint32),uint128)) choice)
func (elections *Elections) PackChoiceAt(rollup uint64, round uint64) []byte {
	enc, err := elections.abi.Pack("choiceAt", rollup, round)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChoiceAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2371d929.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function choiceAt(uint64 rollup, uint64 round) view returns((uint64,uint8,address,(uint16,uint16,uint16,uint16,uint8,(uint32,uint32,uint32,uint32),uint128)) choice)
func (elections *Elections) TryPackChoiceAt(rollup uint64, round uint64) ([]byte, error) {
	return elections.abi.Pack("choiceAt", rollup, round)
}

// UnpackChoiceAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2371d929.
//
// Solidity: function choiceAt(uint64 rollup, uint64 round) view returns((uint64,uint8,address,(uint16,uint16,uint16,uint16,uint8,(uint32,uint32,uint32,uint32),uint128)) choice)
func (elections *Elections) UnpackChoiceAt(data []byte) (IElectionsChoice, error) {
	out, err := elections.abi.Unpack("choiceAt", data)
	if err != nil {
		return *new(IElectionsChoice), err
	}
	out0 := *abi.ConvertType(out[0], new(IElectionsChoice)).(*IElectionsChoice)
	return out0, nil
}

// PackChoose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd9d75a4d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function choose(uint64 rollup, uint8 mechanism, (uint16,uint16,uint16,uint16,uint8,(uint32,uint32,uint32,uint32),uint128) rules, address auction) returns()
func (elections *Elections) PackChoose(rollup uint64, mechanism uint8, rules Rules, auction common.Address) []byte {
	enc, err := elections.abi.Pack("choose", rollup, mechanism, rules, auction)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChoose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd9d75a4d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function choose(uint64 rollup, uint8 mechanism, (uint16,uint16,uint16,uint16,uint8,(uint32,uint32,uint32,uint32),uint128) rules, address auction) returns()
func (elections *Elections) TryPackChoose(rollup uint64, mechanism uint8, rules Rules, auction common.Address) ([]byte, error) {
	return elections.abi.Pack("choose", rollup, mechanism, rules, auction)
}

// PackFreeze is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3380011a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function freeze(uint64 round, uint64 rollup) returns()
func (elections *Elections) PackFreeze(round uint64, rollup uint64) []byte {
	enc, err := elections.abi.Pack("freeze", round, rollup)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFreeze is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3380011a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function freeze(uint64 round, uint64 rollup) returns()
func (elections *Elections) TryPackFreeze(round uint64, rollup uint64) ([]byte, error) {
	return elections.abi.Pack("freeze", round, rollup)
}

// PackGiveWeights is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3c558b17.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function giveWeights(uint64 rollup, uint32[] ids, uint64[] weights) returns()
func (elections *Elections) PackGiveWeights(rollup uint64, ids []uint32, weights []uint64) []byte {
	enc, err := elections.abi.Pack("giveWeights", rollup, ids, weights)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGiveWeights is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3c558b17.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function giveWeights(uint64 rollup, uint32[] ids, uint64[] weights) returns()
func (elections *Elections) TryPackGiveWeights(rollup uint64, ids []uint32, weights []uint64) ([]byte, error) {
	return elections.abi.Pack("giveWeights", rollup, ids, weights)
}

// PackGivenAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc71b1ec.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function givenAt(uint64 rollup, uint32 id, uint64 round) view returns(uint64)
func (elections *Elections) PackGivenAt(rollup uint64, id uint32, round uint64) []byte {
	enc, err := elections.abi.Pack("givenAt", rollup, id, round)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGivenAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc71b1ec.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function givenAt(uint64 rollup, uint32 id, uint64 round) view returns(uint64)
func (elections *Elections) TryPackGivenAt(rollup uint64, id uint32, round uint64) ([]byte, error) {
	return elections.abi.Pack("givenAt", rollup, id, round)
}

// UnpackGivenAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc71b1ec.
//
// Solidity: function givenAt(uint64 rollup, uint32 id, uint64 round) view returns(uint64)
func (elections *Elections) UnpackGivenAt(data []byte) (uint64, error) {
	out, err := elections.abi.Unpack("givenAt", data)
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
func (elections *Elections) PackGovernance() []byte {
	enc, err := elections.abi.Pack("governance")
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
func (elections *Elections) TryPackGovernance() ([]byte, error) {
	return elections.abi.Pack("governance")
}

// UnpackGovernance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5aa6e675.
//
// Solidity: function governance() view returns(address)
func (elections *Elections) UnpackGovernance(data []byte) (common.Address, error) {
	out, err := elections.abi.Unpack("governance", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackLanesOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x09d5a8ff.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lanesOf(uint64 round, uint64 rollup) view returns(uint208 seated, bool equal, uint256 low, uint256 high)
func (elections *Elections) PackLanesOf(round uint64, rollup uint64) []byte {
	enc, err := elections.abi.Pack("lanesOf", round, rollup)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLanesOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x09d5a8ff.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lanesOf(uint64 round, uint64 rollup) view returns(uint208 seated, bool equal, uint256 low, uint256 high)
func (elections *Elections) TryPackLanesOf(round uint64, rollup uint64) ([]byte, error) {
	return elections.abi.Pack("lanesOf", round, rollup)
}

// LanesOfOutput serves as a container for the return parameters of contract
// method LanesOf.
type LanesOfOutput struct {
	Seated *big.Int
	Equal  bool
	Low    *big.Int
	High   *big.Int
}

// UnpackLanesOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x09d5a8ff.
//
// Solidity: function lanesOf(uint64 round, uint64 rollup) view returns(uint208 seated, bool equal, uint256 low, uint256 high)
func (elections *Elections) UnpackLanesOf(data []byte) (LanesOfOutput, error) {
	out, err := elections.abi.Unpack("lanesOf", data)
	outstruct := new(LanesOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Seated = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Equal = *abi.ConvertType(out[1], new(bool)).(*bool)
	outstruct.Low = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.High = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (elections *Elections) PackRegistry() []byte {
	enc, err := elections.abi.Pack("registry")
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
func (elections *Elections) TryPackRegistry() ([]byte, error) {
	return elections.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (elections *Elections) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := elections.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackScores is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xafddafa3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function scores() view returns(address)
func (elections *Elections) PackScores() []byte {
	enc, err := elections.abi.Pack("scores")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackScores is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xafddafa3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function scores() view returns(address)
func (elections *Elections) TryPackScores() ([]byte, error) {
	return elections.abi.Pack("scores")
}

// UnpackScores is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xafddafa3.
//
// Solidity: function scores() view returns(address)
func (elections *Elections) UnpackScores(data []byte) (common.Address, error) {
	out, err := elections.abi.Unpack("scores", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSeats is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdad80e07.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function seats(uint64 round, uint64 rollup) view returns((uint32,uint32)[] list)
func (elections *Elections) PackSeats(round uint64, rollup uint64) []byte {
	enc, err := elections.abi.Pack("seats", round, rollup)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSeats is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdad80e07.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function seats(uint64 round, uint64 rollup) view returns((uint32,uint32)[] list)
func (elections *Elections) TryPackSeats(round uint64, rollup uint64) ([]byte, error) {
	return elections.abi.Pack("seats", round, rollup)
}

// UnpackSeats is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdad80e07.
//
// Solidity: function seats(uint64 round, uint64 rollup) view returns((uint32,uint32)[] list)
func (elections *Elections) UnpackSeats(data []byte) ([]Seat, error) {
	out, err := elections.abi.Unpack("seats", data)
	if err != nil {
		return *new([]Seat), err
	}
	out0 := *abi.ConvertType(out[0], new([]Seat)).(*[]Seat)
	return out0, nil
}

// PackStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a4b66f1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stake() view returns(address)
func (elections *Elections) PackStake() []byte {
	enc, err := elections.abi.Pack("stake")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a4b66f1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stake() view returns(address)
func (elections *Elections) TryPackStake() ([]byte, error) {
	return elections.abi.Pack("stake")
}

// UnpackStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3a4b66f1.
//
// Solidity: function stake() view returns(address)
func (elections *Elections) UnpackStake(data []byte) (common.Address, error) {
	out, err := elections.abi.Unpack("stake", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// ElectionsChosen represents a Chosen event raised by the Elections contract.
type ElectionsChosen struct {
	Rollup    uint64
	FromRound uint64
	Mechanism uint8
	Auction   common.Address
	Rules     Rules
	Raw       *types.Log // Blockchain specific contextual infos
}

const ElectionsChosenEventName = "Chosen"

// ContractEventName returns the user-defined event name.
func (ElectionsChosen) ContractEventName() string {
	return ElectionsChosenEventName
}

// UnpackChosenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Chosen(uint64 indexed rollup, uint64 fromRound, uint8 mechanism, address auction, (uint16,uint16,uint16,uint16,uint8,(uint32,uint32,uint32,uint32),uint128) rules)
func (elections *Elections) UnpackChosenEvent(log *types.Log) (*ElectionsChosen, error) {
	event := "Chosen"
	if len(log.Topics) == 0 || log.Topics[0] != elections.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ElectionsChosen)
	if len(log.Data) > 0 {
		if err := elections.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range elections.abi.Events[event].Inputs {
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

// ElectionsFrozen represents a Frozen event raised by the Elections contract.
type ElectionsFrozen struct {
	Round     uint64
	Rollup    uint64
	Mechanism uint8
	Seated    *big.Int
	Equal     bool
	Low       *big.Int
	High      *big.Int
	Price     *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const ElectionsFrozenEventName = "Frozen"

// ContractEventName returns the user-defined event name.
func (ElectionsFrozen) ContractEventName() string {
	return ElectionsFrozenEventName
}

// UnpackFrozenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Frozen(uint64 indexed round, uint64 indexed rollup, uint8 mechanism, uint208 seated, bool equal, uint256 low, uint256 high, uint256 price)
func (elections *Elections) UnpackFrozenEvent(log *types.Log) (*ElectionsFrozen, error) {
	event := "Frozen"
	if len(log.Topics) == 0 || log.Topics[0] != elections.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ElectionsFrozen)
	if len(log.Data) > 0 {
		if err := elections.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range elections.abi.Events[event].Inputs {
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

// ElectionsWeightGiven represents a WeightGiven event raised by the Elections contract.
type ElectionsWeightGiven struct {
	Rollup    uint64
	Id        uint32
	Weight    uint64
	FromRound uint64
	Raw       *types.Log // Blockchain specific contextual infos
}

const ElectionsWeightGivenEventName = "WeightGiven"

// ContractEventName returns the user-defined event name.
func (ElectionsWeightGiven) ContractEventName() string {
	return ElectionsWeightGivenEventName
}

// UnpackWeightGivenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WeightGiven(uint64 indexed rollup, uint32 indexed id, uint64 weight, uint64 fromRound)
func (elections *Elections) UnpackWeightGivenEvent(log *types.Log) (*ElectionsWeightGiven, error) {
	event := "WeightGiven"
	if len(log.Topics) == 0 || log.Topics[0] != elections.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ElectionsWeightGiven)
	if len(log.Data) > 0 {
		if err := elections.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range elections.abi.Events[event].Inputs {
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
func (elections *Elections) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], elections.abi.Errors["BeforeGenesis"].ID.Bytes()[:4]) {
		return elections.UnpackBeforeGenesisError(raw[4:])
	}
	if bytes.Equal(raw[:4], elections.abi.Errors["InvalidChoice"].ID.Bytes()[:4]) {
		return elections.UnpackInvalidChoiceError(raw[4:])
	}
	if bytes.Equal(raw[:4], elections.abi.Errors["InvalidConfig"].ID.Bytes()[:4]) {
		return elections.UnpackInvalidConfigError(raw[4:])
	}
	if bytes.Equal(raw[:4], elections.abi.Errors["InvalidGrid"].ID.Bytes()[:4]) {
		return elections.UnpackInvalidGridError(raw[4:])
	}
	if bytes.Equal(raw[:4], elections.abi.Errors["InvalidRules"].ID.Bytes()[:4]) {
		return elections.UnpackInvalidRulesError(raw[4:])
	}
	if bytes.Equal(raw[:4], elections.abi.Errors["InvalidScore"].ID.Bytes()[:4]) {
		return elections.UnpackInvalidScoreError(raw[4:])
	}
	if bytes.Equal(raw[:4], elections.abi.Errors["NoEpochs"].ID.Bytes()[:4]) {
		return elections.UnpackNoEpochsError(raw[4:])
	}
	if bytes.Equal(raw[:4], elections.abi.Errors["NobodyEligible"].ID.Bytes()[:4]) {
		return elections.UnpackNobodyEligibleError(raw[4:])
	}
	if bytes.Equal(raw[:4], elections.abi.Errors["NotAscending"].ID.Bytes()[:4]) {
		return elections.UnpackNotAscendingError(raw[4:])
	}
	if bytes.Equal(raw[:4], elections.abi.Errors["NotFrozen"].ID.Bytes()[:4]) {
		return elections.UnpackNotFrozenError(raw[4:])
	}
	if bytes.Equal(raw[:4], elections.abi.Errors["NotGovernance"].ID.Bytes()[:4]) {
		return elections.UnpackNotGovernanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], elections.abi.Errors["RoundClosed"].ID.Bytes()[:4]) {
		return elections.UnpackRoundClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], elections.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return elections.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], elections.abi.Errors["TooManyCandidates"].ID.Bytes()[:4]) {
		return elections.UnpackTooManyCandidatesError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ElectionsBeforeGenesis represents a BeforeGenesis error raised by the Elections contract.
type ElectionsBeforeGenesis struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BeforeGenesis()
func ElectionsBeforeGenesisErrorID() common.Hash {
	return common.HexToHash("0xa0970340fa443f20ca814ff7e2d386c2180ded55da2030fea3f1392ae64ad5df")
}

// UnpackBeforeGenesisError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BeforeGenesis()
func (elections *Elections) UnpackBeforeGenesisError(raw []byte) (*ElectionsBeforeGenesis, error) {
	out := new(ElectionsBeforeGenesis)
	if err := elections.abi.UnpackIntoInterface(out, "BeforeGenesis", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ElectionsInvalidChoice represents a InvalidChoice error raised by the Elections contract.
type ElectionsInvalidChoice struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidChoice()
func ElectionsInvalidChoiceErrorID() common.Hash {
	return common.HexToHash("0x9c454001b0a6d753e360d394f705a3ac1f4142e0e45dae2eee2b033cb46083e3")
}

// UnpackInvalidChoiceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidChoice()
func (elections *Elections) UnpackInvalidChoiceError(raw []byte) (*ElectionsInvalidChoice, error) {
	out := new(ElectionsInvalidChoice)
	if err := elections.abi.UnpackIntoInterface(out, "InvalidChoice", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ElectionsInvalidConfig represents a InvalidConfig error raised by the Elections contract.
type ElectionsInvalidConfig struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidConfig()
func ElectionsInvalidConfigErrorID() common.Hash {
	return common.HexToHash("0x35be3ac88eaaf385e6b33d44d849a44bdc3ae215676d5d7e0194dfe20d80c66e")
}

// UnpackInvalidConfigError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidConfig()
func (elections *Elections) UnpackInvalidConfigError(raw []byte) (*ElectionsInvalidConfig, error) {
	out := new(ElectionsInvalidConfig)
	if err := elections.abi.UnpackIntoInterface(out, "InvalidConfig", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ElectionsInvalidGrid represents a InvalidGrid error raised by the Elections contract.
type ElectionsInvalidGrid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidGrid()
func ElectionsInvalidGridErrorID() common.Hash {
	return common.HexToHash("0x1d6eca15253265ecd50304b296704e9c7f9a34e1fdbd86b120a0cb046a6ced10")
}

// UnpackInvalidGridError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidGrid()
func (elections *Elections) UnpackInvalidGridError(raw []byte) (*ElectionsInvalidGrid, error) {
	out := new(ElectionsInvalidGrid)
	if err := elections.abi.UnpackIntoInterface(out, "InvalidGrid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ElectionsInvalidRules represents a InvalidRules error raised by the Elections contract.
type ElectionsInvalidRules struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidRules()
func ElectionsInvalidRulesErrorID() common.Hash {
	return common.HexToHash("0xcaabf8c89f0fcafb9639179b4855d0f19b28541d5edaa67edc3ed02a3800de56")
}

// UnpackInvalidRulesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidRules()
func (elections *Elections) UnpackInvalidRulesError(raw []byte) (*ElectionsInvalidRules, error) {
	out := new(ElectionsInvalidRules)
	if err := elections.abi.UnpackIntoInterface(out, "InvalidRules", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ElectionsInvalidScore represents a InvalidScore error raised by the Elections contract.
type ElectionsInvalidScore struct {
	Id uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidScore(uint32 id)
func ElectionsInvalidScoreErrorID() common.Hash {
	return common.HexToHash("0xfd5a1afc01b727eb212ad35d38813ae3d526da0b2292edebb73234dd29018186")
}

// UnpackInvalidScoreError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidScore(uint32 id)
func (elections *Elections) UnpackInvalidScoreError(raw []byte) (*ElectionsInvalidScore, error) {
	out := new(ElectionsInvalidScore)
	if err := elections.abi.UnpackIntoInterface(out, "InvalidScore", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ElectionsNoEpochs represents a NoEpochs error raised by the Elections contract.
type ElectionsNoEpochs struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoEpochs()
func ElectionsNoEpochsErrorID() common.Hash {
	return common.HexToHash("0xa88e39ff50a5af9bcc00ea1c30891c1665676b05f2732b3a30183f189f514b76")
}

// UnpackNoEpochsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoEpochs()
func (elections *Elections) UnpackNoEpochsError(raw []byte) (*ElectionsNoEpochs, error) {
	out := new(ElectionsNoEpochs)
	if err := elections.abi.UnpackIntoInterface(out, "NoEpochs", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ElectionsNobodyEligible represents a NobodyEligible error raised by the Elections contract.
type ElectionsNobodyEligible struct {
	Rollup uint64
	Round  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NobodyEligible(uint64 rollup, uint64 round)
func ElectionsNobodyEligibleErrorID() common.Hash {
	return common.HexToHash("0xcbf5a49206f144cbab42798f46301e66dbdb64ed34a83a3dd5d26fa49fb7add6")
}

// UnpackNobodyEligibleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NobodyEligible(uint64 rollup, uint64 round)
func (elections *Elections) UnpackNobodyEligibleError(raw []byte) (*ElectionsNobodyEligible, error) {
	out := new(ElectionsNobodyEligible)
	if err := elections.abi.UnpackIntoInterface(out, "NobodyEligible", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ElectionsNotAscending represents a NotAscending error raised by the Elections contract.
type ElectionsNotAscending struct {
	Id uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAscending(uint32 id)
func ElectionsNotAscendingErrorID() common.Hash {
	return common.HexToHash("0x177430377dfee10866594c073c4dca9398f5cd6e4fed5bdcba4ca9ae58bbc53a")
}

// UnpackNotAscendingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAscending(uint32 id)
func (elections *Elections) UnpackNotAscendingError(raw []byte) (*ElectionsNotAscending, error) {
	out := new(ElectionsNotAscending)
	if err := elections.abi.UnpackIntoInterface(out, "NotAscending", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ElectionsNotFrozen represents a NotFrozen error raised by the Elections contract.
type ElectionsNotFrozen struct {
	Round uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotFrozen(uint64 round)
func ElectionsNotFrozenErrorID() common.Hash {
	return common.HexToHash("0xf4daac338b6cf940f1a479cec4e545a11d93c54f165314933a6ced1632ee0f25")
}

// UnpackNotFrozenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotFrozen(uint64 round)
func (elections *Elections) UnpackNotFrozenError(raw []byte) (*ElectionsNotFrozen, error) {
	out := new(ElectionsNotFrozen)
	if err := elections.abi.UnpackIntoInterface(out, "NotFrozen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ElectionsNotGovernance represents a NotGovernance error raised by the Elections contract.
type ElectionsNotGovernance struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotGovernance(address caller)
func ElectionsNotGovernanceErrorID() common.Hash {
	return common.HexToHash("0x988d1f034409fa6034c96c7a747f1aface3c57af045046793082b71a663c0040")
}

// UnpackNotGovernanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotGovernance(address caller)
func (elections *Elections) UnpackNotGovernanceError(raw []byte) (*ElectionsNotGovernance, error) {
	out := new(ElectionsNotGovernance)
	if err := elections.abi.UnpackIntoInterface(out, "NotGovernance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ElectionsRoundClosed represents a RoundClosed error raised by the Elections contract.
type ElectionsRoundClosed struct {
	Round uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RoundClosed(uint64 round)
func ElectionsRoundClosedErrorID() common.Hash {
	return common.HexToHash("0x9b2a675291999a82e5b5d79340298178f48b5fe9dfb3e9218ff4046edfdc0ecb")
}

// UnpackRoundClosedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RoundClosed(uint64 round)
func (elections *Elections) UnpackRoundClosedError(raw []byte) (*ElectionsRoundClosed, error) {
	out := new(ElectionsRoundClosed)
	if err := elections.abi.UnpackIntoInterface(out, "RoundClosed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ElectionsSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the Elections contract.
type ElectionsSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func ElectionsSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (elections *Elections) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*ElectionsSafeCastOverflowedUintDowncast, error) {
	out := new(ElectionsSafeCastOverflowedUintDowncast)
	if err := elections.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ElectionsTooManyCandidates represents a TooManyCandidates error raised by the Elections contract.
type ElectionsTooManyCandidates struct {
	Count *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyCandidates(uint256 count)
func ElectionsTooManyCandidatesErrorID() common.Hash {
	return common.HexToHash("0xd5a6081eaca12b72593fb0f26617f86da6cb6700a973b4aa52ff63d72f0407b2")
}

// UnpackTooManyCandidatesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyCandidates(uint256 count)
func (elections *Elections) UnpackTooManyCandidatesError(raw []byte) (*ElectionsTooManyCandidates, error) {
	out := new(ElectionsTooManyCandidates)
	if err := elections.abi.UnpackIntoInterface(out, "TooManyCandidates", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ElectorMetaData contains all meta data concerning the Elector contract.
var ElectorMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"weights\",\"type\":\"uint256[]\"},{\"internalType\":\"uint16\",\"name\":\"epochs\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"floor\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"cap\",\"type\":\"uint16\"}],\"name\":\"apportion\",\"outputs\":[{\"internalType\":\"uint256[]\",\"name\":\"seats\",\"type\":\"uint256[]\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"internalType\":\"structPool\",\"name\":\"pool\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"}],\"name\":\"deposit\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"internalType\":\"structPool\",\"name\":\"next\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"enumMechanism\",\"name\":\"mechanism\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"epochs\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint16\",\"name\":\"floor\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"cap\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"winners\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"standbys\",\"type\":\"uint16\"},{\"internalType\":\"enumMechanism\",\"name\":\"base\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"poor\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"good\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"least\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"most\",\"type\":\"uint32\"}],\"internalType\":\"structMultiplier\",\"name\":\"multiplier\",\"type\":\"tuple\"},{\"internalType\":\"uint128\",\"name\":\"reserve\",\"type\":\"uint128\"}],\"internalType\":\"structRules\",\"name\":\"rules\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"active\",\"type\":\"bool\"},{\"internalType\":\"uint128\",\"name\":\"weight\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"stake\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"delegated\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"bid\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"score\",\"type\":\"uint32\"}],\"internalType\":\"structCandidate[]\",\"name\":\"candidates\",\"type\":\"tuple[]\"}],\"internalType\":\"structBallot\",\"name\":\"ballot\",\"type\":\"tuple\"}],\"name\":\"elect\",\"outputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"sequencer\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"}],\"internalType\":\"structSeat[]\",\"name\":\"seats\",\"type\":\"tuple[]\"},{\"internalType\":\"uint256\",\"name\":\"price\",\"type\":\"uint256\"},{\"internalType\":\"uint32[]\",\"name\":\"standbys\",\"type\":\"uint32[]\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"poor\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"good\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"least\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"most\",\"type\":\"uint32\"}],\"internalType\":\"structMultiplier\",\"name\":\"multiplier\",\"type\":\"tuple\"},{\"internalType\":\"uint32\",\"name\":\"score\",\"type\":\"uint32\"}],\"name\":\"factor\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"r\",\"type\":\"uint256\"}],\"name\":\"permute\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"internalType\":\"structPool\",\"name\":\"pool\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"redeem\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"internalType\":\"structPool\",\"name\":\"next\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"internalType\":\"structPool\",\"name\":\"pool\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"commission\",\"type\":\"uint32\"}],\"name\":\"reward\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"internalType\":\"structPool\",\"name\":\"next\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"kept\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"score\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"blocks\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"missed\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"promises\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"broken\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"target\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"turns\",\"type\":\"uint32\"}],\"internalType\":\"structRecord\",\"name\":\"record\",\"type\":\"tuple\"}],\"name\":\"scored\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"quality\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"next\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"internalType\":\"structPool\",\"name\":\"pool\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"slash\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"internalType\":\"structPool\",\"name\":\"next\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint32[]\",\"name\":\"live\",\"type\":\"uint32[]\"},{\"internalType\":\"uint32\",\"name\":\"leader\",\"type\":\"uint32\"}],\"name\":\"standbyOrder\",\"outputs\":[{\"internalType\":\"uint32[]\",\"name\":\"order\",\"type\":\"uint32[]\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"InvalidRules\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"InvalidScore\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoEpochs\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Nobody\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"NotAscending\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"OutOfRange\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PoolSpent\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"name\":\"TooManyCandidates\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"}],\"name\":\"TooManyShares\",\"type\":\"error\"}]",
	ID:  "2a9305b0ffa8288c4a725070cbe14b4fcd",
	Bin: "0x6080806040523460155761295d908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c8063050fce6814610d67578063439105d214610d4057806346b6f89a14610c4457806348fafc5314610a415780637eecc8a3146109ce578063c6a9128514610972578063cfd6623e146103e3578063d116971414610254578063e24a2c39146101225763ed093fc314610087575f80fd5b3461011e5760031936016080811261011e5760401361011e576044356100ab610e35565b6100b361102f565b506100f16100ea6100e363ffffffff604051946100cf86610f0a565b600435865260243560208701521685611e47565b809461117d565b82516110ac565b815261011a60405192839283604090939291936020606082019580518352015160208201520152565b0390f35b5f80fd5b3461011e5761014561013336610e59565b919061013d61102f565b503690611047565b60208101805182517ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0bdbf8211801561022b575b6101d657620f424082018092116101fe575f1982860982860290600183018093116101fe57818392821091030310156101d6576101b49185611ece565b9281511984116101d657816101cd856100f194516110ac565b905282516110ac565b7f5354206e000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe8111610177565b3461011e57608060031936011261011e5760243567ffffffffffffffff8116810361011e5760443567ffffffffffffffff811161011e57610299903690600401610e75565b916102a2610e35565b916102ac846110b9565b936102ba6040519586610f42565b808552602085019060051b82019136831161011e57905b8282106103cb575050506040517fffffffffffffffff000000000000000000000000000000000000000000000000602082019260043584527f7374616e64627973000000000000000000000000000000000000000000000000604084015260c01b16604882015260308152610347605082610f42565b519020906103558351611297565b5f9363ffffffff5f9316925b8151808210156103b2579063ffffffff610387610381600194848a61185f565b8561115b565b5116858103610398575b5001610361565b6103ab6103a48961116f565b988661115b565b5287610391565b8684526040516020808252819061011a90820187610eb5565b602080916103d884610e48565b8152019101906102d1565b3461011e57604060031936011261011e57600435600881101561011e576024359067ffffffffffffffff821161011e57813603906101c060031983011261011e576040519160a0830183811067ffffffffffffffff82111761094557604052836004013567ffffffffffffffff8116810361011e57835261046660248501610ea6565b91602084019283526040840194604481013586526101407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9c84011261011e57604051926104b284610eee565b6104be60648301610ea6565b84526104cc60848301610ea6565b60208501526104dd60a48301610ea6565b60408501526104ee60c48301610ea6565b606085015260e4820135600881101561011e576080917ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffefc9183870152011261011e5760405161053c81610f26565b6105496101048301610e48565b81526105586101248301610e48565b602082015261056a6101448301610e48565b604082015261057c6101648301610e48565b606082015260a0840152610593610184820161113e565b60c0840152606085019283526101a481013567ffffffffffffffff811161011e57600491010136601f8201121561011e5780356105cf816110b9565b916105dd6040519384610f42565b818352602060e081850193028201019036821161011e57602001915b8183106108aa575050506080850152610610611a52565b5081518115159081610863575b81610837575b81610823575b50156107fb576106719361063c91611afc565b93519061ffff602086015193511690519261ffff8451169361ffff602060a089015192015116948180821191180218926112c8565b6040820181815290519091601f196106a161068b846110b9565b936106996040519586610f42565b8085526110b9565b015f5b8181106107d85750505f5f5b8451805182101561073457906106c88160019361115b565b516106d4575b016106b0565b61072e63ffffffff6106e783875161115b565b5151169363ffffffff6106fb848a5161115b565b51166040519561070c604088610f42565b8652602086015261071c8161116f565b94610727828961115b565b528661115b565b506106ce565b505080156107b05782526080606082015191015160405191606083016060845284518091526020608085019501905f5b81811061078557858061011a89888860208501528382036040850152610eb5565b8251805163ffffffff9081168952602091820151168189015260409097019690920191600101610764565b7f5ea96889000000000000000000000000000000000000000000000000000000005f5260045ffd5b6020906040516107e781610f0a565b5f81525f83820152828287010152016106a4565b7fcaabf8c8000000000000000000000000000000000000000000000000000000005f5260045ffd5b610831915060a001516118f4565b86610629565b905061ffff6020820151168015908115610853575b5090610623565b905061ffff82511611158761084c565b90506080810151600881101561087d57600714159061061d565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b60e08336031261011e57604051906108c182610eee565b6108ca84610e48565b8252602084013590811515820361011e57826020928360e09501526108f16040870161113e565b60408201526109026060870161113e565b60608201526109136080870161113e565b608082015261092460a0870161113e565b60a082015261093560c08701610e48565b60c08201528152019201916105f9565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b3461011e57600319360160a0811261011e5760801361011e5760843563ffffffff811680910361011e576109ad6109a8366110d1565b6118f4565b156107fb576109c66020916109c1366110d1565b6119b6565b604051908152f35b3461011e57606060031936011261011e57602435604435808210801590610a2f575b610a03576109c69060209260043561185f565b507f6f2fb69e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506801000000000000000081116109f0565b3461011e5760a060031936011261011e5760243567ffffffffffffffff811161011e57610a72903690600401610e75565b9060443561ffff811680910361011e576064359061ffff821680920361011e576084359261ffff841680940361011e575f5f5b868110610bc257508215610b9a5760408611610b6e57156107b05783151580610b65575b6107fb57610ad6856110b9565b90610ae46040519283610f42565b858252602082019560051b81019036821161011e57955b818710610b55575050610b1194506004356112c8565b6040518091602082016020835281518091526020604084019201905f5b818110610b3c575050500390f35b8251845285945060209384019390920191600101610b2e565b8635815260209687019601610afb565b50838311610ac9565b857fd5a6081e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fa88e39ff000000000000000000000000000000000000000000000000000000005f5260045ffd5b90760100000000000000000000000000000000000000000000610be683898661106f565b351015610c0c57610c05600191610bfe848a8761106f565b35906110ac565b9101610aa5565b5085610c179261106f565b357f6f2fb69e000000000000000000000000000000000000000000000000000000005f526024906004525ffd5b3461011e57610c5561013336610e59565b602081018051808411610d11575081518151907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe81118015610ce8575b6101d657600181018091116101fe575f1981860981860290620f424084018094116101fe57818492821091030310156101d657610cdb91610cd39186611ece565b93825161117d565b90526100f182825161117d565b507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0bdbf8211610c92565b837ffadb7a3a000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b3461011e57610d5161013336610e59565b6100f1815192838082109118028318809361117d565b3461011e5761010060031936011261011e5760043563ffffffff811680910361011e5760e07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc36011261011e57610dc5610dc036610f65565b61118a565b610dce36610f65565b9163ffffffff60c0610ddf8561118a565b940151166040808210911802604018805b610e04576040838382519182526020820152f35b90600f810290808204600f14901517156101fe5783610e22916110ac565b60041c9080156101fe575f190180610df0565b6064359063ffffffff8216820361011e57565b359063ffffffff8216820361011e57565b600319016060811261011e5760401361011e5760049060443590565b9181601f8401121561011e5782359167ffffffffffffffff831161011e576020808501948460051b01011161011e57565b359061ffff8216820361011e57565b90602080835192838152019201905f5b818110610ed25750505090565b825163ffffffff16845260209384019390920191600101610ec5565b60e0810190811067ffffffffffffffff82111761094557604052565b6040810190811067ffffffffffffffff82111761094557604052565b6080810190811067ffffffffffffffff82111761094557604052565b90601f601f19910116810190811067ffffffffffffffff82111761094557604052565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc60e091011261011e5760405190610f9c82610eee565b8160243563ffffffff8116810361011e57815260443563ffffffff8116810361011e57602082015260643563ffffffff8116810361011e57604082015260843563ffffffff8116810361011e57606082015260a43563ffffffff8116810361011e57608082015260c43563ffffffff8116810361011e5760a082015260e4359063ffffffff8216820361011e5760c00152565b6040519061103c82610f0a565b5f6020838281520152565b919082604091031261011e5760405161105f81610f0a565b6020808294803584520135910152565b919081101561107f5760051b0190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b919082018092116101fe57565b67ffffffffffffffff81116109455760051b60200190565b600319608091011261011e57604051906110ea82610f26565b8160043563ffffffff8116810361011e57815260243563ffffffff8116810361011e57602082015260443563ffffffff8116810361011e5760408201526064359063ffffffff8216820361011e5760600152565b35906fffffffffffffffffffffffffffffffff8216820361011e57565b805182101561107f5760209160051b010190565b5f1981146101fe5760010190565b919082039182116101fe57565b906111b063ffffffff83511663ffffffff6020850151168180821091180281189061117d565b825163ffffffff16908181101561123f5780620f42400290620f42408204036101fe5761120f916111e091611260565b6040840163ffffffff61120681835116826060890151168180821091180281189061117d565b91511691611a97565b9163ffffffff60a0820151169081611225575050565b9063ffffffff608061123c94959301511691611a97565b90565b505061120f620f42406111e0565b818102929181159184041417156101fe57565b811561126a570490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b906112a1826110b9565b6112ae6040519182610f42565b828152601f196112be82946110b9565b0190602036910137565b94916112d48251611297565b905f945f945f965b855188101561131d576112ef888761115b565b51156113135760019081891b1796611307898861115b565b5101975b0196956112dc565b959660019061130b565b95979091929396508515611853576113d8865f197f01010101010101010101010101010101010101010101010101010101010101017f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f7f55555555555555555555555555555555555555555555555555555555555555558460011c1684037f3333333333333333333333333333333333333333333333333333333333333333808260021c169116018060041c01160260f81c911460081b1790565b92811561184b575b6113ea8486611260565b908180821091180218928015611839576114096001915f198701611260565b0184151502908180821191180218945b5f8080808885888e028c8f02825b61174957505050508181111561173b575050505f5b811791821561152f578219169190815b611457575050611419565b90986115196114e98b6001811901167e1f0d1e100c1d070f090b19131c1706010e11080a1a141802121b1503160405601f6101e07f804040554300526644320000502061067405302602000010750620017611707760fc7fb6db6db6ddddddddd34d34d349249249210842108c6318c639ce739cffffffff860260f81c161b60f71c1692831c63d76453e004161a1790565b96600180858a1c16145f1461152957895b611504898d61115b565b5261150f888c61115b565b519003968861115b565b519003985f19810116908161144c565b866114fa565b9499929798959650505061157c91506040519061154d604083610f42565b600582527f73656174730000000000000000000000000000000000000000000000000000006020830152611ab8565b9083611589829551611297565b9388955b61165a575050506115a093949550611f6c565b805b6115a95750565b611636816001811901167e1f0d1e100c1d070f090b19131c1706010e11080a1a141802121b1503160405601f6101e07f804040554300526644320000502061067405302602000010750620017611707760fc7fb6db6db6ddddddddd34d34d349249249210842108c6318c639ce739cffffffff860260f81c161b60f71c1692831c63d76453e004161a1790565b61164e6001611645838761115b565b5101918561115b565b525f19810116806115a2565b90919461172a6116ed876001811901167e1f0d1e100c1d070f090b19131c1706010e11080a1a141802121b1503160405601f6101e07f804040554300526644320000502061067405302602000010750620017611707760fc7fb6db6db6ddddddddd34d34d349249249210842108c6318c639ce739cffffffff860260f81c161b60f71c1692831c63d76453e004161a1790565b611719848c6116fc848961115b565b51028c6117138561170d8585611260565b9261115b565b52611af2565b611723828961115b565b528961115b565b519003945f1981011691908261158d565b101561143c575f915061143c565b9193909298968b6117e76117e0876001811901167e1f0d1e100c1d070f090b19131c1706010e11080a1a141802121b1503160405601f6101e07f804040554300526644320000502061067405302602000010750620017611707760fc7fb6db6db6ddddddddd34d34d349249249210842108c6318c639ce739cffffffff860260f81c161b60f71c1692831c63d76453e004161a1790565b809c61115b565b510299838b11156118105790600184921b17990301925b5f1981011690918b9282999799611427565b848b929b96939610611824575b50506117fe565b6001901b909617958303909401935f8061181d565b634e487b715f5260126020526024601cfd5b8491506113e0565b50965050505050905090565b929091926001915b84600184811b1b106118ea575f196001841b019460015b156118da575b5f9486811690851c865b600881106118a05750851b179461187e565b9091600190896040516020810190898252838660801b176040820152604081526118cb606082610f42565b5190201690931892910161188e565b8085101561188457509350505090565b9160010191611867565b6119258163ffffffff81511663ffffffff6020830151161763ffffffff606081604085015116930151169117171590565b908115611930575090565b905063ffffffff8151169063ffffffff60208201511680921115918261198e575b508161197a575b81611961575090565b905063ffffffff60608160408401511692015116101590565b604081015163ffffffff1615159150611958565b620f4240101591505f611951565b9063ffffffff8091169116039063ffffffff82116101fe57565b9063ffffffff825116811115611a44576020820163ffffffff815116821015611a3557611a2f9063ffffffff611a28858280611a1c81604061123c9b01511698611a1683611a0a8c8260608a01511661199c565b1691848751169061117d565b9061124d565b9551169151169061199c565b1690611260565b906110ac565b50506060015163ffffffff1690565b506040015163ffffffff1690565b6040519060c0820182811067ffffffffffffffff821117610945576040525f60a083606081526060602082015260606040820152826060820152606060808201520152565b919081811015611ab357611aae9061123c9361124d565b611260565b505090565b90611aec604060209281519384918183019687528051918291018484015e81015f838201520301601f198101835282610f42565b51902090565b811561126a570690565b9190611b06611a52565b92608082018051519061ffff60208501511615610b9a5760408211611e1b57611b2e826110b9565b91611b3c6040519384610f42565b808352601f19611b4b826110b9565b015f5b818110611dda5750505f915f5b828110611cd957505050815280855251611b7490611297565b602085015283515115611cd557606082015190600881101561087d5760078103611cc6575060808101805190600882101561087d578591611cac5750611bbe9060a09360036122ad565b0151611bf18163ffffffff81511663ffffffff6020830151161763ffffffff606081604085015116930151169117171590565b15611ca657505f6060604051611c0681610f26565b8281528260208201528260408201520152604051611c2381610f26565b620c35008152620f1b30602082015261c3506040820152620f42406060820152905b5f5b60208401805151821015611c995790600191611c928261170d611c7f63ffffffff60c0611c75858d5161115b565b51015116896119b6565b935193611c8c838661115b565b5161124d565b5201611c47565b50509050600160a0830152565b90611c45565b90505191600883101561087d5784611bbe9160a0946122ad565b84939491509161123c926122ad565b5050565b611ce481835161115b565b5181151580611daa575b611d7757620f424063ffffffff60c08301511611611d44576020810151611d19575b50600101611b5b565b9390611d3d82611d2b6001949161116f565b96611d36828a61115b565b528761115b565b5090611d10565b63ffffffff9051167ffd5a1afc000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b63ffffffff9051167f17743037000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5063ffffffff81511683515f198401908482116101fe5763ffffffff91611dd09161115b565b5151161015611cee565b602090604051611de981610eee565b5f81525f838201525f60408201525f60608201525f60808201525f60a08201525f60c082015282828801015201611b4e565b507fd5a6081e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9190915f905f198482099084810292838084109303928084039314611ec05782620f42401115611eae57507fde8f6cefed634549b62c77574f722e1ac57e23f24d8fd5cb790fb65668c261399394620f4240910990828211900360fa1b910360061c170290565b634e487b71905260116020526024601cfd5b505050620f42409192500490565b90915f198383099280830292838086109503948086039514611f5f5784831115611f475790829109815f0382168092046002816003021880820260020302808202600203028082026002030280820260020302808202600203028091026002030293600183805f03040190848311900302920304170290565b82634e487b715f52156003026011186020526024601cfd5b50509061123c9250611260565b9290925f9183156122a457604051855160051b8101602001818703825b81810151815260200190828214611fa05790611f89565b50905060405280516002811060208301918060051b840191156121e2575b5050508085611fcf9251039061115b565b51905f925f945b87518610156120295783611fea878a61115b565b5111156120015760019081871b17955b0194611fd6565b948361200d828a61115b565b511461201c575b600190611ffa565b6001811b90941793612014565b9591945091508295506120df855f197f01010101010101010101010101010101010101010101010101010101010101017f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f7f55555555555555555555555555555555555555555555555555555555555555558460011c1684037f3333333333333333333333333333333333333333333333333333333333333333808260021c169116018060041c01160260f81c911460081b1790565b90039061218f835f197f01010101010101010101010101010101010101010101010101010101010101017f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f7f55555555555555555555555555555555555555555555555555555555555555558460011c1684037f3333333333333333333333333333333333333333333333333333333333333333808260021c169116018060041c01160260f81c911460081b1790565b809160c01c0260401c5f935b6121a85750505050909150565b826121b7838381880103611af2565b106121d2575b5f19870190961695600193909301928661219b565b86196001018716909517946121bd565b909694928298969492918892895b8b81519180601f1901928351116122085750506121f0565b9091509a9192939495969798999a1115612295575b80519080601f190191825110612233575061221d565b90509990919293949596979899111561226357611fcf93612259915f8552601f19612525565b8152905f80611fbe565b9192602091505b8251815184528152601f1901910190808210156122895760209061226a565b5050611fcf5f80611fbe565b50508193949596979850611fbe565b93505050505f90565b919091600881101561087d57600481036123d5575060608151516123228161231d8487015161ffff6040820151168381155f146123b457612318915067ffffffffffffffff61ffff82998a955b015116612307858461117d565b9081808210911802189a5116611af2565b61124d565b611af2565b91602084015f5b82811061239657505061233b85611297565b93608081019485525f5b86811061235657505050505050505b565b8063ffffffff6123818761237b8861231d6001976123768b8b51966110ac565b6110ac565b9061115b565b51511661238f82895161115b565b5201612345565b600190816123ad845161237b8861231d868c6110ac565b5201612329565b67ffffffffffffffff61ffff83838061231896109118028318998a956122fa565b9291600284036123ea57612354929350612685565b905f60058503612420575061235492935061ffff6040606084015101511680155f1461241a575080515191612814565b91612814565b909291505f5b6020840180515182101561251d5790829161244282875161115b565b519361087d57600187036124b5576fffffffffffffffffffffffffffffffff6040600194950151168281155f1461249b5761249391506fffffffffffffffffffffffffffffffff855b16925161115b565b525b01612426565b6fffffffffffffffffffffffffffffffff6124939261248b565b5f936001935082600389036124eb576fffffffffffffffffffffffffffffffff60606124e593015116925161115b565b52612495565b612516826fffffffffffffffffffffffffffffffff60808160606124e59701511692015116906110ac565b925161115b565b505050915050565b610180828403111561260c5781601f167f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe084840160011c160182518082519081831015612603575b50855180818310156125f0575b5086528252835251928092805b5b6020018051861161258857935b830180518610612595579384808210156125b6578151815183529052612587565b505091935060208301908082036125df575b50508082036125d657505050565b61235492612525565b6125e99185612525565b5f806125c8565b90919080841061257a579291505f61257a565b9150905f61256d565b9190926020840193845181511015612677575b505b60208401828111612670576020848251960101805186811115612667579085915b60208201520180518681111561265a57908591612642565b5060200194909452612621565b50509350612621565b5092505050565b84518151865290525f61261f565b9190915f90612695845151611297565b935f925b855184101561271e576fffffffffffffffffffffffffffffffff60a06126c086855161115b565b51015116801580156126fb575b6126f1576001916126e8916126e2878a61115b565b5261116f565b935b0192612699565b50926001906126ea565b506fffffffffffffffffffffffffffffffff60c0606086015101511681106126cd565b909250801561280d5760c060606127986fffffffffffffffffffffffffffffffff9388612787604088015160405190612758604083610f42565b600782527f77696e6e657273000000000000000000000000000000000000000000000000006020830152611ab8565b918060011081600118021891611f6c565b93015101511690606083019182525f5b85518110156128055760019082811c821682036127e0576127c9818861115b565b516127d882602088015161115b565b525b016127a8565b6127ea818861115b565b51845110156127da576127fd818861115b565b5184526127da565b505050509050565b5050509050565b5f91612821815151611297565b945f935b86518510156128a4576fffffffffffffffffffffffffffffffff60a061284c87865161115b565b5101511680158015612881575b6128775760019161286e916126e2888b61115b565b945b0193612825565b5093600190612870565b506fffffffffffffffffffffffffffffffff60c060608701510151168110612859565b909491935080156128055760606128f06fffffffffffffffffffffffffffffffff938860c0946128e1604089015160405190612758604083610f42565b92818082109118021891611f6c565b93015101511690606083019182525f5b85518110156128055760019082811c8216820361293857612921818861115b565b5161293082602088015161115b565b525b01612900565b612942818861115b565b518451101561293257612955818861115b565b51845261293256",
}

// Elector is an auto generated Go binding around an Ethereum contract.
type Elector struct {
	abi abi.ABI
}

// NewElector creates a new instance of Elector.
func NewElector() *Elector {
	parsed, err := ElectorMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Elector{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Elector) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackApportion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x48fafc53.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function apportion(bytes32 seed, uint256[] weights, uint16 epochs, uint16 floor, uint16 cap) pure returns(uint256[] seats)
func (elector *Elector) PackApportion(seed [32]byte, weights []*big.Int, epochs uint16, floor uint16, cap uint16) []byte {
	enc, err := elector.abi.Pack("apportion", seed, weights, epochs, floor, cap)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApportion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x48fafc53.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function apportion(bytes32 seed, uint256[] weights, uint16 epochs, uint16 floor, uint16 cap) pure returns(uint256[] seats)
func (elector *Elector) TryPackApportion(seed [32]byte, weights []*big.Int, epochs uint16, floor uint16, cap uint16) ([]byte, error) {
	return elector.abi.Pack("apportion", seed, weights, epochs, floor, cap)
}

// UnpackApportion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x48fafc53.
//
// Solidity: function apportion(bytes32 seed, uint256[] weights, uint16 epochs, uint16 floor, uint16 cap) pure returns(uint256[] seats)
func (elector *Elector) UnpackApportion(data []byte) ([]*big.Int, error) {
	out, err := elector.abi.Unpack("apportion", data)
	if err != nil {
		return *new([]*big.Int), err
	}
	out0 := *abi.ConvertType(out[0], new([]*big.Int)).(*[]*big.Int)
	return out0, nil
}

// PackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe24a2c39.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deposit((uint256,uint256) pool, uint256 assets) pure returns((uint256,uint256) next, uint256 shares)
func (elector *Elector) PackDeposit(pool Pool, assets *big.Int) []byte {
	enc, err := elector.abi.Pack("deposit", pool, assets)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe24a2c39.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deposit((uint256,uint256) pool, uint256 assets) pure returns((uint256,uint256) next, uint256 shares)
func (elector *Elector) TryPackDeposit(pool Pool, assets *big.Int) ([]byte, error) {
	return elector.abi.Pack("deposit", pool, assets)
}

// DepositOutput serves as a container for the return parameters of contract
// method Deposit.
type DepositOutput struct {
	Next   Pool
	Shares *big.Int
}

// UnpackDeposit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe24a2c39.
//
// Solidity: function deposit((uint256,uint256) pool, uint256 assets) pure returns((uint256,uint256) next, uint256 shares)
func (elector *Elector) UnpackDeposit(data []byte) (DepositOutput, error) {
	out, err := elector.abi.Unpack("deposit", data)
	outstruct := new(DepositOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Next = *abi.ConvertType(out[0], new(Pool)).(*Pool)
	outstruct.Shares = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackElect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcfd6623e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function elect(uint8 mechanism, (uint64,uint16,bytes32,(uint16,uint16,uint16,uint16,uint8,(uint32,uint32,uint32,uint32),uint128),(uint32,bool,uint128,uint128,uint128,uint128,uint32)[]) ballot) pure returns((uint32,uint32)[] seats, uint256 price, uint32[] standbys)
func (elector *Elector) PackElect(mechanism uint8, ballot Ballot) []byte {
	enc, err := elector.abi.Pack("elect", mechanism, ballot)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackElect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcfd6623e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function elect(uint8 mechanism, (uint64,uint16,bytes32,(uint16,uint16,uint16,uint16,uint8,(uint32,uint32,uint32,uint32),uint128),(uint32,bool,uint128,uint128,uint128,uint128,uint32)[]) ballot) pure returns((uint32,uint32)[] seats, uint256 price, uint32[] standbys)
func (elector *Elector) TryPackElect(mechanism uint8, ballot Ballot) ([]byte, error) {
	return elector.abi.Pack("elect", mechanism, ballot)
}

// ElectOutput serves as a container for the return parameters of contract
// method Elect.
type ElectOutput struct {
	Seats    []Seat
	Price    *big.Int
	Standbys []uint32
}

// UnpackElect is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcfd6623e.
//
// Solidity: function elect(uint8 mechanism, (uint64,uint16,bytes32,(uint16,uint16,uint16,uint16,uint8,(uint32,uint32,uint32,uint32),uint128),(uint32,bool,uint128,uint128,uint128,uint128,uint32)[]) ballot) pure returns((uint32,uint32)[] seats, uint256 price, uint32[] standbys)
func (elector *Elector) UnpackElect(data []byte) (ElectOutput, error) {
	out, err := elector.abi.Unpack("elect", data)
	outstruct := new(ElectOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Seats = *abi.ConvertType(out[0], new([]Seat)).(*[]Seat)
	outstruct.Price = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Standbys = *abi.ConvertType(out[2], new([]uint32)).(*[]uint32)
	return *outstruct, nil
}

// PackFactor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6a91285.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function factor((uint32,uint32,uint32,uint32) multiplier, uint32 score) pure returns(uint256)
func (elector *Elector) PackFactor(multiplier Multiplier, score uint32) []byte {
	enc, err := elector.abi.Pack("factor", multiplier, score)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFactor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6a91285.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function factor((uint32,uint32,uint32,uint32) multiplier, uint32 score) pure returns(uint256)
func (elector *Elector) TryPackFactor(multiplier Multiplier, score uint32) ([]byte, error) {
	return elector.abi.Pack("factor", multiplier, score)
}

// UnpackFactor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc6a91285.
//
// Solidity: function factor((uint32,uint32,uint32,uint32) multiplier, uint32 score) pure returns(uint256)
func (elector *Elector) UnpackFactor(data []byte) (*big.Int, error) {
	out, err := elector.abi.Unpack("factor", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPermute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7eecc8a3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function permute(bytes32 seed, uint256 x, uint256 r) pure returns(uint256)
func (elector *Elector) PackPermute(seed [32]byte, x *big.Int, r *big.Int) []byte {
	enc, err := elector.abi.Pack("permute", seed, x, r)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPermute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7eecc8a3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function permute(bytes32 seed, uint256 x, uint256 r) pure returns(uint256)
func (elector *Elector) TryPackPermute(seed [32]byte, x *big.Int, r *big.Int) ([]byte, error) {
	return elector.abi.Pack("permute", seed, x, r)
}

// UnpackPermute is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7eecc8a3.
//
// Solidity: function permute(bytes32 seed, uint256 x, uint256 r) pure returns(uint256)
func (elector *Elector) UnpackPermute(data []byte) (*big.Int, error) {
	out, err := elector.abi.Unpack("permute", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x46b6f89a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function redeem((uint256,uint256) pool, uint256 shares) pure returns((uint256,uint256) next, uint256 assets)
func (elector *Elector) PackRedeem(pool Pool, shares *big.Int) []byte {
	enc, err := elector.abi.Pack("redeem", pool, shares)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x46b6f89a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function redeem((uint256,uint256) pool, uint256 shares) pure returns((uint256,uint256) next, uint256 assets)
func (elector *Elector) TryPackRedeem(pool Pool, shares *big.Int) ([]byte, error) {
	return elector.abi.Pack("redeem", pool, shares)
}

// RedeemOutput serves as a container for the return parameters of contract
// method Redeem.
type RedeemOutput struct {
	Next   Pool
	Assets *big.Int
}

// UnpackRedeem is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x46b6f89a.
//
// Solidity: function redeem((uint256,uint256) pool, uint256 shares) pure returns((uint256,uint256) next, uint256 assets)
func (elector *Elector) UnpackRedeem(data []byte) (RedeemOutput, error) {
	out, err := elector.abi.Unpack("redeem", data)
	outstruct := new(RedeemOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Next = *abi.ConvertType(out[0], new(Pool)).(*Pool)
	outstruct.Assets = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackReward is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xed093fc3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reward((uint256,uint256) pool, uint256 amount, uint32 commission) pure returns((uint256,uint256) next, uint256 kept)
func (elector *Elector) PackReward(pool Pool, amount *big.Int, commission uint32) []byte {
	enc, err := elector.abi.Pack("reward", pool, amount, commission)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReward is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xed093fc3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reward((uint256,uint256) pool, uint256 amount, uint32 commission) pure returns((uint256,uint256) next, uint256 kept)
func (elector *Elector) TryPackReward(pool Pool, amount *big.Int, commission uint32) ([]byte, error) {
	return elector.abi.Pack("reward", pool, amount, commission)
}

// RewardOutput serves as a container for the return parameters of contract
// method Reward.
type RewardOutput struct {
	Next Pool
	Kept *big.Int
}

// UnpackReward is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xed093fc3.
//
// Solidity: function reward((uint256,uint256) pool, uint256 amount, uint32 commission) pure returns((uint256,uint256) next, uint256 kept)
func (elector *Elector) UnpackReward(data []byte) (RewardOutput, error) {
	out, err := elector.abi.Unpack("reward", data)
	outstruct := new(RewardOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Next = *abi.ConvertType(out[0], new(Pool)).(*Pool)
	outstruct.Kept = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackScored is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x050fce68.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function scored(uint32 score, (uint32,uint32,uint32,uint32,uint32,uint32,uint32) record) pure returns(uint256 quality, uint256 next)
func (elector *Elector) PackScored(score uint32, record Record) []byte {
	enc, err := elector.abi.Pack("scored", score, record)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackScored is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x050fce68.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function scored(uint32 score, (uint32,uint32,uint32,uint32,uint32,uint32,uint32) record) pure returns(uint256 quality, uint256 next)
func (elector *Elector) TryPackScored(score uint32, record Record) ([]byte, error) {
	return elector.abi.Pack("scored", score, record)
}

// ScoredOutput serves as a container for the return parameters of contract
// method Scored.
type ScoredOutput struct {
	Quality *big.Int
	Next    *big.Int
}

// UnpackScored is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x050fce68.
//
// Solidity: function scored(uint32 score, (uint32,uint32,uint32,uint32,uint32,uint32,uint32) record) pure returns(uint256 quality, uint256 next)
func (elector *Elector) UnpackScored(data []byte) (ScoredOutput, error) {
	out, err := elector.abi.Unpack("scored", data)
	outstruct := new(ScoredOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Quality = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Next = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x439105d2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slash((uint256,uint256) pool, uint256 amount) pure returns((uint256,uint256) next, uint256 taken)
func (elector *Elector) PackSlash(pool Pool, amount *big.Int) []byte {
	enc, err := elector.abi.Pack("slash", pool, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x439105d2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slash((uint256,uint256) pool, uint256 amount) pure returns((uint256,uint256) next, uint256 taken)
func (elector *Elector) TryPackSlash(pool Pool, amount *big.Int) ([]byte, error) {
	return elector.abi.Pack("slash", pool, amount)
}

// SlashOutput serves as a container for the return parameters of contract
// method Slash.
type SlashOutput struct {
	Next  Pool
	Taken *big.Int
}

// UnpackSlash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x439105d2.
//
// Solidity: function slash((uint256,uint256) pool, uint256 amount) pure returns((uint256,uint256) next, uint256 taken)
func (elector *Elector) UnpackSlash(data []byte) (SlashOutput, error) {
	out, err := elector.abi.Unpack("slash", data)
	outstruct := new(SlashOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Next = *abi.ConvertType(out[0], new(Pool)).(*Pool)
	outstruct.Taken = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackStandbyOrder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd1169714.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function standbyOrder(bytes32 seed, uint64 epoch, uint32[] live, uint32 leader) pure returns(uint32[] order)
func (elector *Elector) PackStandbyOrder(seed [32]byte, epoch uint64, live []uint32, leader uint32) []byte {
	enc, err := elector.abi.Pack("standbyOrder", seed, epoch, live, leader)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStandbyOrder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd1169714.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function standbyOrder(bytes32 seed, uint64 epoch, uint32[] live, uint32 leader) pure returns(uint32[] order)
func (elector *Elector) TryPackStandbyOrder(seed [32]byte, epoch uint64, live []uint32, leader uint32) ([]byte, error) {
	return elector.abi.Pack("standbyOrder", seed, epoch, live, leader)
}

// UnpackStandbyOrder is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd1169714.
//
// Solidity: function standbyOrder(bytes32 seed, uint64 epoch, uint32[] live, uint32 leader) pure returns(uint32[] order)
func (elector *Elector) UnpackStandbyOrder(data []byte) ([]uint32, error) {
	out, err := elector.abi.Unpack("standbyOrder", data)
	if err != nil {
		return *new([]uint32), err
	}
	out0 := *abi.ConvertType(out[0], new([]uint32)).(*[]uint32)
	return out0, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (elector *Elector) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], elector.abi.Errors["InvalidRules"].ID.Bytes()[:4]) {
		return elector.UnpackInvalidRulesError(raw[4:])
	}
	if bytes.Equal(raw[:4], elector.abi.Errors["InvalidScore"].ID.Bytes()[:4]) {
		return elector.UnpackInvalidScoreError(raw[4:])
	}
	if bytes.Equal(raw[:4], elector.abi.Errors["NoEpochs"].ID.Bytes()[:4]) {
		return elector.UnpackNoEpochsError(raw[4:])
	}
	if bytes.Equal(raw[:4], elector.abi.Errors["Nobody"].ID.Bytes()[:4]) {
		return elector.UnpackNobodyError(raw[4:])
	}
	if bytes.Equal(raw[:4], elector.abi.Errors["NotAscending"].ID.Bytes()[:4]) {
		return elector.UnpackNotAscendingError(raw[4:])
	}
	if bytes.Equal(raw[:4], elector.abi.Errors["OutOfRange"].ID.Bytes()[:4]) {
		return elector.UnpackOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], elector.abi.Errors["PoolSpent"].ID.Bytes()[:4]) {
		return elector.UnpackPoolSpentError(raw[4:])
	}
	if bytes.Equal(raw[:4], elector.abi.Errors["TooManyCandidates"].ID.Bytes()[:4]) {
		return elector.UnpackTooManyCandidatesError(raw[4:])
	}
	if bytes.Equal(raw[:4], elector.abi.Errors["TooManyShares"].ID.Bytes()[:4]) {
		return elector.UnpackTooManySharesError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ElectorInvalidRules represents a InvalidRules error raised by the Elector contract.
type ElectorInvalidRules struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidRules()
func ElectorInvalidRulesErrorID() common.Hash {
	return common.HexToHash("0xcaabf8c89f0fcafb9639179b4855d0f19b28541d5edaa67edc3ed02a3800de56")
}

// UnpackInvalidRulesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidRules()
func (elector *Elector) UnpackInvalidRulesError(raw []byte) (*ElectorInvalidRules, error) {
	out := new(ElectorInvalidRules)
	if err := elector.abi.UnpackIntoInterface(out, "InvalidRules", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ElectorInvalidScore represents a InvalidScore error raised by the Elector contract.
type ElectorInvalidScore struct {
	Id uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidScore(uint32 id)
func ElectorInvalidScoreErrorID() common.Hash {
	return common.HexToHash("0xfd5a1afc01b727eb212ad35d38813ae3d526da0b2292edebb73234dd29018186")
}

// UnpackInvalidScoreError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidScore(uint32 id)
func (elector *Elector) UnpackInvalidScoreError(raw []byte) (*ElectorInvalidScore, error) {
	out := new(ElectorInvalidScore)
	if err := elector.abi.UnpackIntoInterface(out, "InvalidScore", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ElectorNoEpochs represents a NoEpochs error raised by the Elector contract.
type ElectorNoEpochs struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoEpochs()
func ElectorNoEpochsErrorID() common.Hash {
	return common.HexToHash("0xa88e39ff50a5af9bcc00ea1c30891c1665676b05f2732b3a30183f189f514b76")
}

// UnpackNoEpochsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoEpochs()
func (elector *Elector) UnpackNoEpochsError(raw []byte) (*ElectorNoEpochs, error) {
	out := new(ElectorNoEpochs)
	if err := elector.abi.UnpackIntoInterface(out, "NoEpochs", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ElectorNobody represents a Nobody error raised by the Elector contract.
type ElectorNobody struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Nobody()
func ElectorNobodyErrorID() common.Hash {
	return common.HexToHash("0x5ea96889d17a065ad43f9211bc3208d5c76a44903fa1c6cf406c04bb35836f17")
}

// UnpackNobodyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Nobody()
func (elector *Elector) UnpackNobodyError(raw []byte) (*ElectorNobody, error) {
	out := new(ElectorNobody)
	if err := elector.abi.UnpackIntoInterface(out, "Nobody", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ElectorNotAscending represents a NotAscending error raised by the Elector contract.
type ElectorNotAscending struct {
	Id uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAscending(uint32 id)
func ElectorNotAscendingErrorID() common.Hash {
	return common.HexToHash("0x177430377dfee10866594c073c4dca9398f5cd6e4fed5bdcba4ca9ae58bbc53a")
}

// UnpackNotAscendingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAscending(uint32 id)
func (elector *Elector) UnpackNotAscendingError(raw []byte) (*ElectorNotAscending, error) {
	out := new(ElectorNotAscending)
	if err := elector.abi.UnpackIntoInterface(out, "NotAscending", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ElectorOutOfRange represents a OutOfRange error raised by the Elector contract.
type ElectorOutOfRange struct {
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OutOfRange(uint256 value)
func ElectorOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x6f2fb69e4970df9fe603d5ff18c40a67b1c3c5cc44b1718303e193c190e644d5")
}

// UnpackOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OutOfRange(uint256 value)
func (elector *Elector) UnpackOutOfRangeError(raw []byte) (*ElectorOutOfRange, error) {
	out := new(ElectorOutOfRange)
	if err := elector.abi.UnpackIntoInterface(out, "OutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ElectorPoolSpent represents a PoolSpent error raised by the Elector contract.
type ElectorPoolSpent struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PoolSpent()
func ElectorPoolSpentErrorID() common.Hash {
	return common.HexToHash("0x5354206e72185aabb1d1ddac5b043e0a436a66cad2163e81abf33e8a41843467")
}

// UnpackPoolSpentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PoolSpent()
func (elector *Elector) UnpackPoolSpentError(raw []byte) (*ElectorPoolSpent, error) {
	out := new(ElectorPoolSpent)
	if err := elector.abi.UnpackIntoInterface(out, "PoolSpent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ElectorTooManyCandidates represents a TooManyCandidates error raised by the Elector contract.
type ElectorTooManyCandidates struct {
	Count *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyCandidates(uint256 count)
func ElectorTooManyCandidatesErrorID() common.Hash {
	return common.HexToHash("0xd5a6081eaca12b72593fb0f26617f86da6cb6700a973b4aa52ff63d72f0407b2")
}

// UnpackTooManyCandidatesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyCandidates(uint256 count)
func (elector *Elector) UnpackTooManyCandidatesError(raw []byte) (*ElectorTooManyCandidates, error) {
	out := new(ElectorTooManyCandidates)
	if err := elector.abi.UnpackIntoInterface(out, "TooManyCandidates", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ElectorTooManyShares represents a TooManyShares error raised by the Elector contract.
type ElectorTooManyShares struct {
	Shares *big.Int
	Total  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyShares(uint256 shares, uint256 total)
func ElectorTooManySharesErrorID() common.Hash {
	return common.HexToHash("0xfadb7a3ad0f99e3abc28e0e53ae9fc058b66f3a7225b19fac577b0a4e8f4066e")
}

// UnpackTooManySharesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyShares(uint256 shares, uint256 total)
func (elector *Elector) UnpackTooManySharesError(raw []byte) (*ElectorTooManyShares, error) {
	out := new(ElectorTooManyShares)
	if err := elector.abi.UnpackIntoInterface(out, "TooManyShares", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EquivocationSlasherMetaData contains all meta data concerning the EquivocationSlasher contract.
var EquivocationSlasherMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractISequencerRegistry\",\"name\":\"registry_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"kind\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"}],\"name\":\"faultKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"contractISequencerRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"kind\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"contentA\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"rA\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"vsA\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"contentB\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"rB\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"vsB\",\"type\":\"bytes32\"}],\"name\":\"slash\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DifferentSigners\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ECDSAInvalidSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"ECDSAInvalidSignatureLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"ECDSAInvalidSignatureS\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"InvalidSigner\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoEquivocation\",\"type\":\"error\"}]",
	ID:  "8c08fae0446612f48666e9b0668c2d39e2",
	Bin: "0x60a03461007e57601f610a6338819003918201601f19168301916001600160401b038311848410176100825780849260209460405283398101031261007e57516001600160a01b038116810361007e576080526040516109cc90816100978239608051818181608701528181610138015281816101d101526106b30152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c908163415f36de1461016557508063549bb652146100af57637b1039991461003d575f80fd5b346100ab575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100ab57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5f80fd5b346100ab5760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100ab5760043573ffffffffffffffffffffffffffffffffffffffff811681036100ab5760443567ffffffffffffffff811681036100ab5760209161015d91606435916024359073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166107d9565b604051908152f35b346100ab576101207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100ab5760043563ffffffff81168091036100ab5760c435906024356064356044358482146105655773ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016957f8d1f3d0a000000000000000000000000000000000000000000000000000000008152846004820152610180816024818a5afa90811561038e575f91610416575b5061025f60c082019360a4359061025a608435918667ffffffffffffffff8951168a61061d565b610792565b9573ffffffffffffffffffffffffffffffffffffffff6080830151169173ffffffffffffffffffffffffffffffffffffffff88169283141590816103f1575b506103c1576102db73ffffffffffffffffffffffffffffffffffffffff91610104359061025a60e435918767ffffffffffffffff8a51168b61061d565b16036103995760209460849367ffffffffffffffff6102fd94511691886107d9565b915f60405195869485937f41124545000000000000000000000000000000000000000000000000000000008552600485015260248401526bffffffffffffffffffffffff60448401523360648401525af1801561038e5761035a57005b6020813d602011610386575b816103736020938361058d565b810103126100ab57610384906105ef565b005b3d9150610366565b6040513d5f823e3d90fd5b7f3c0eb81a000000000000000000000000000000000000000000000000000000005f5260045ffd5b50847f1cfb8a0d000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b73ffffffffffffffffffffffffffffffffffffffff915060a00151168214158961029e565b9050610180813d821161055d575b81610432610180938361058d565b810103126100ab576040519061018082019082821067ffffffffffffffff8311176105305761016091604052610467816105ce565b8352610475602082016105ef565b6020840152610486604082016105ef565b604084015261049760608201610608565b60608401526104a8608082016105ce565b60808401526104b960a082016105ce565b60a08401526104ca60c08201610608565b60c08401526104db60e08201610608565b60e08401526104ed6101008201610608565b6101008401526105006101208201610608565b6101208401526105136101408201610608565b610140840152015160078110156100ab5761016082015287610233565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b3d9150610424565b7ff6956d99000000000000000000000000000000000000000000000000000000005f5260045ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761053057604052565b519073ffffffffffffffffffffffffffffffffffffffff821682036100ab57565b51906bffffffffffffffffffffffff821682036100ab57565b519067ffffffffffffffff821682036100ab57565b919260405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527fc20f25b42850862c97d0e06f66a431299eb401f704bb26ca6c1ca7a08b102f1460408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc6606082015246608082015273ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660a082015260a081526106e760c08261058d565b5190209367ffffffffffffffff6040519360208501957f7d5763661827a55628384de877c5023e94819c17d501f757dfae0ec0af5c3e6887526040860152166060840152608083015260a082015260a0815261074460c08261058d565b5190206040519060208201927f19010000000000000000000000000000000000000000000000000000000000008452602283015260428201526042815261078c60628261058d565b51902090565b916107cd916107d69360ff601b7f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff851694821c01169061093d565b90929192610865565b90565b90939267ffffffffffffffff9073ffffffffffffffffffffffffffffffffffffffff60405193602085019586524660408601521660608401521660808201526080815261082760a08261058d565b519020906040519173ffffffffffffffffffffffffffffffffffffffff6020840194168452604083015260608201526060815261078c60808261058d565b60048110156109105780610877575050565b600181036108a7577ff645eedf000000000000000000000000000000000000000000000000000000005f5260045ffd5b600281036108db57507ffce698f7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6003146108e55750565b7fd78bce0c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116109c1579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa1561038e575f5173ffffffffffffffffffffffffffffffffffffffff8116156109b757905f905f90565b505f906001905f90565b5050505f916003919056",
}

// EquivocationSlasher is an auto generated Go binding around an Ethereum contract.
type EquivocationSlasher struct {
	abi abi.ABI
}

// NewEquivocationSlasher creates a new instance of EquivocationSlasher.
func NewEquivocationSlasher() *EquivocationSlasher {
	parsed, err := EquivocationSlasherMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &EquivocationSlasher{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *EquivocationSlasher) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address registry_) returns()
func (equivocationSlasher *EquivocationSlasher) PackConstructor(registry_ common.Address) []byte {
	enc, err := equivocationSlasher.abi.Pack("", registry_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackFaultKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x549bb652.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function faultKey(address signer, bytes32 kind, uint64 rollup, uint256 slot) view returns(bytes32)
func (equivocationSlasher *EquivocationSlasher) PackFaultKey(signer common.Address, kind [32]byte, rollup uint64, slot *big.Int) []byte {
	enc, err := equivocationSlasher.abi.Pack("faultKey", signer, kind, rollup, slot)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFaultKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x549bb652.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function faultKey(address signer, bytes32 kind, uint64 rollup, uint256 slot) view returns(bytes32)
func (equivocationSlasher *EquivocationSlasher) TryPackFaultKey(signer common.Address, kind [32]byte, rollup uint64, slot *big.Int) ([]byte, error) {
	return equivocationSlasher.abi.Pack("faultKey", signer, kind, rollup, slot)
}

// UnpackFaultKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x549bb652.
//
// Solidity: function faultKey(address signer, bytes32 kind, uint64 rollup, uint256 slot) view returns(bytes32)
func (equivocationSlasher *EquivocationSlasher) UnpackFaultKey(data []byte) ([32]byte, error) {
	out, err := equivocationSlasher.abi.Unpack("faultKey", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (equivocationSlasher *EquivocationSlasher) PackRegistry() []byte {
	enc, err := equivocationSlasher.abi.Pack("registry")
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
func (equivocationSlasher *EquivocationSlasher) TryPackRegistry() ([]byte, error) {
	return equivocationSlasher.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (equivocationSlasher *EquivocationSlasher) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := equivocationSlasher.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x415f36de.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slash(uint32 id, bytes32 kind, uint256 slot, bytes32 contentA, bytes32 rA, bytes32 vsA, bytes32 contentB, bytes32 rB, bytes32 vsB) returns()
func (equivocationSlasher *EquivocationSlasher) PackSlash(id uint32, kind [32]byte, slot *big.Int, contentA [32]byte, rA [32]byte, vsA [32]byte, contentB [32]byte, rB [32]byte, vsB [32]byte) []byte {
	enc, err := equivocationSlasher.abi.Pack("slash", id, kind, slot, contentA, rA, vsA, contentB, rB, vsB)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x415f36de.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slash(uint32 id, bytes32 kind, uint256 slot, bytes32 contentA, bytes32 rA, bytes32 vsA, bytes32 contentB, bytes32 rB, bytes32 vsB) returns()
func (equivocationSlasher *EquivocationSlasher) TryPackSlash(id uint32, kind [32]byte, slot *big.Int, contentA [32]byte, rA [32]byte, vsA [32]byte, contentB [32]byte, rB [32]byte, vsB [32]byte) ([]byte, error) {
	return equivocationSlasher.abi.Pack("slash", id, kind, slot, contentA, rA, vsA, contentB, rB, vsB)
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (equivocationSlasher *EquivocationSlasher) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], equivocationSlasher.abi.Errors["DifferentSigners"].ID.Bytes()[:4]) {
		return equivocationSlasher.UnpackDifferentSignersError(raw[4:])
	}
	if bytes.Equal(raw[:4], equivocationSlasher.abi.Errors["ECDSAInvalidSignature"].ID.Bytes()[:4]) {
		return equivocationSlasher.UnpackECDSAInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], equivocationSlasher.abi.Errors["ECDSAInvalidSignatureLength"].ID.Bytes()[:4]) {
		return equivocationSlasher.UnpackECDSAInvalidSignatureLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], equivocationSlasher.abi.Errors["ECDSAInvalidSignatureS"].ID.Bytes()[:4]) {
		return equivocationSlasher.UnpackECDSAInvalidSignatureSError(raw[4:])
	}
	if bytes.Equal(raw[:4], equivocationSlasher.abi.Errors["InvalidSigner"].ID.Bytes()[:4]) {
		return equivocationSlasher.UnpackInvalidSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], equivocationSlasher.abi.Errors["NoEquivocation"].ID.Bytes()[:4]) {
		return equivocationSlasher.UnpackNoEquivocationError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// EquivocationSlasherDifferentSigners represents a DifferentSigners error raised by the EquivocationSlasher contract.
type EquivocationSlasherDifferentSigners struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DifferentSigners()
func EquivocationSlasherDifferentSignersErrorID() common.Hash {
	return common.HexToHash("0x3c0eb81a15344187e72cd9a39a2cce7f1e9c42bddd277ad37eafa3af04a3ecb3")
}

// UnpackDifferentSignersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DifferentSigners()
func (equivocationSlasher *EquivocationSlasher) UnpackDifferentSignersError(raw []byte) (*EquivocationSlasherDifferentSigners, error) {
	out := new(EquivocationSlasherDifferentSigners)
	if err := equivocationSlasher.abi.UnpackIntoInterface(out, "DifferentSigners", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EquivocationSlasherECDSAInvalidSignature represents a ECDSAInvalidSignature error raised by the EquivocationSlasher contract.
type EquivocationSlasherECDSAInvalidSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignature()
func EquivocationSlasherECDSAInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0xf645eedf0193584640b6b90cb9477e4c95b98636c148a891d4c0a146dc46e75a")
}

// UnpackECDSAInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignature()
func (equivocationSlasher *EquivocationSlasher) UnpackECDSAInvalidSignatureError(raw []byte) (*EquivocationSlasherECDSAInvalidSignature, error) {
	out := new(EquivocationSlasherECDSAInvalidSignature)
	if err := equivocationSlasher.abi.UnpackIntoInterface(out, "ECDSAInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EquivocationSlasherECDSAInvalidSignatureLength represents a ECDSAInvalidSignatureLength error raised by the EquivocationSlasher contract.
type EquivocationSlasherECDSAInvalidSignatureLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func EquivocationSlasherECDSAInvalidSignatureLengthErrorID() common.Hash {
	return common.HexToHash("0xfce698f7e8e5342cd615f641317bc45fe7e1e4a8b0a14dd1383ff8dc9c41917f")
}

// UnpackECDSAInvalidSignatureLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func (equivocationSlasher *EquivocationSlasher) UnpackECDSAInvalidSignatureLengthError(raw []byte) (*EquivocationSlasherECDSAInvalidSignatureLength, error) {
	out := new(EquivocationSlasherECDSAInvalidSignatureLength)
	if err := equivocationSlasher.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EquivocationSlasherECDSAInvalidSignatureS represents a ECDSAInvalidSignatureS error raised by the EquivocationSlasher contract.
type EquivocationSlasherECDSAInvalidSignatureS struct {
	S [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func EquivocationSlasherECDSAInvalidSignatureSErrorID() common.Hash {
	return common.HexToHash("0xd78bce0cccb935155ed6428d1c13e50b7f3550fd2b66b9fe266006fea4a5e1eb")
}

// UnpackECDSAInvalidSignatureSError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func (equivocationSlasher *EquivocationSlasher) UnpackECDSAInvalidSignatureSError(raw []byte) (*EquivocationSlasherECDSAInvalidSignatureS, error) {
	out := new(EquivocationSlasherECDSAInvalidSignatureS)
	if err := equivocationSlasher.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureS", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EquivocationSlasherInvalidSigner represents a InvalidSigner error raised by the EquivocationSlasher contract.
type EquivocationSlasherInvalidSigner struct {
	Id     uint32
	Signer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidSigner(uint32 id, address signer)
func EquivocationSlasherInvalidSignerErrorID() common.Hash {
	return common.HexToHash("0x1cfb8a0d175d6dcf4cd7cd6ab7a8452ad1e4cc43665ed8f5c2f0af9e72cbb91e")
}

// UnpackInvalidSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidSigner(uint32 id, address signer)
func (equivocationSlasher *EquivocationSlasher) UnpackInvalidSignerError(raw []byte) (*EquivocationSlasherInvalidSigner, error) {
	out := new(EquivocationSlasherInvalidSigner)
	if err := equivocationSlasher.abi.UnpackIntoInterface(out, "InvalidSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EquivocationSlasherNoEquivocation represents a NoEquivocation error raised by the EquivocationSlasher contract.
type EquivocationSlasherNoEquivocation struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoEquivocation()
func EquivocationSlasherNoEquivocationErrorID() common.Hash {
	return common.HexToHash("0xf6956d99459153f0888a509b9ac0f632261231eb030ffc05ba465140990de07f")
}

// UnpackNoEquivocationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoEquivocation()
func (equivocationSlasher *EquivocationSlasher) UnpackNoEquivocationError(raw []byte) (*EquivocationSlasherNoEquivocation, error) {
	out := new(EquivocationSlasherNoEquivocation)
	if err := equivocationSlasher.abi.UnpackIntoInterface(out, "NoEquivocation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LatencyBoardMetaData contains all meta data concerning the LatencyBoard contract.
var LatencyBoardMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractISequencerRegistry\",\"name\":\"registry_\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"unitMicros_\",\"type\":\"uint32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"ROW_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"commitment\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"posters\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"measurementKey\",\"type\":\"address\"}],\"name\":\"contradictions\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"grid\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"genesis\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epochSeconds\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epochs\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"freeze\",\"type\":\"uint64\"}],\"internalType\":\"structGrid\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"hashOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"sequencer\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"rtts\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"details\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"vs\",\"type\":\"bytes32\"}],\"name\":\"post\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"sequencer\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"rtts\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"details\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"vs\",\"type\":\"bytes32\"}],\"internalType\":\"structILatencyBoard.Row[]\",\"name\":\"rows\",\"type\":\"tuple[]\"}],\"name\":\"postMany\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"sequencer\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"rtts\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"details\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"vs\",\"type\":\"bytes32\"}],\"internalType\":\"structILatencyBoard.Row\",\"name\":\"a\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"sequencer\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"rtts\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"details\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"vs\",\"type\":\"bytes32\"}],\"internalType\":\"structILatencyBoard.Row\",\"name\":\"b\",\"type\":\"tuple\"}],\"name\":\"proveContradiction\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"contractISequencerRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"sequencer\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"rtts\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"details\",\"type\":\"bytes32\"}],\"name\":\"rowDigest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unitMicros\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"sequencer\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"measurementKey\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"digestA\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"digestB\",\"type\":\"bytes32\"}],\"name\":\"Contradicted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"sequencer\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"rtts\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"details\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"vs\",\"type\":\"bytes32\"}],\"name\":\"RowPosted\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"sequencer\",\"type\":\"uint32\"}],\"name\":\"AlreadyPosted\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ECDSAInvalidSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"ECDSAInvalidSignatureLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"ECDSAInvalidSignatureS\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidConfig\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidGrid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"}],\"name\":\"InvalidLength\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidPadding\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"sequencer\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"recovered\",\"type\":\"address\"}],\"name\":\"InvalidSigner\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoContradiction\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"sequencer\",\"type\":\"uint32\"}],\"name\":\"NotMember\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"RoundClosed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"}]",
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
	ABI: "[{\"inputs\":[{\"internalType\":\"contractILatencyBoard\",\"name\":\"board_\",\"type\":\"address\"},{\"internalType\":\"contractISeedAnchor\",\"name\":\"anchor_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"MAX_EPOCHS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"anchor\",\"outputs\":[{\"internalType\":\"contractISeedAnchor\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"board\",\"outputs\":[{\"internalType\":\"contractILatencyBoard\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"grid\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"genesis\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epochSeconds\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epochs\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"freeze\",\"type\":\"uint64\"}],\"internalType\":\"structGrid\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"kept\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"leaderAt\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"sequencer\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"claim\",\"type\":\"bytes\"}],\"name\":\"post\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"contractISequencerRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"scheduleOf\",\"outputs\":[{\"components\":[{\"internalType\":\"enumILeaderSchedule.Source\",\"name\":\"source\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"worst\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"salt\",\"type\":\"uint8\"},{\"internalType\":\"uint32[]\",\"name\":\"membersA\",\"type\":\"uint32[]\"},{\"internalType\":\"uint32[]\",\"name\":\"membersB\",\"type\":\"uint32[]\"},{\"internalType\":\"uint32[]\",\"name\":\"leadersA\",\"type\":\"uint32[]\"},{\"internalType\":\"uint32[]\",\"name\":\"leadersB\",\"type\":\"uint32[]\"}],\"internalType\":\"structILeaderSchedule.Schedule\",\"name\":\"schedule\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"seatsOf\",\"outputs\":[{\"internalType\":\"uint256[]\",\"name\":\"seatsA\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256[]\",\"name\":\"seatsB\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"claim\",\"type\":\"bytes\"}],\"name\":\"solve\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"words\",\"type\":\"uint256[]\"}],\"name\":\"Scheduled\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"AlreadyScheduled\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"Forgotten\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Infeasible\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidConfig\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidEntry\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidGrid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"salt\",\"type\":\"uint256\"}],\"name\":\"InvalidSalt\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"sizeA\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"sizeB\",\"type\":\"uint256\"}],\"name\":\"InvalidSides\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoBottleneck\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"NobodyAdmitted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"turn\",\"type\":\"uint256\"}],\"name\":\"NotInOrder\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"other\",\"type\":\"uint256\"}],\"name\":\"NotOptimal\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"i\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"j\",\"type\":\"uint256\"}],\"name\":\"PairForbidden\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"i\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"j\",\"type\":\"uint256\"}],\"name\":\"PriceGap\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"RoundClosed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"RowsDiffer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"SeedNotAnchored\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"Undecided\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"}],\"name\":\"UnknownRollup\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"WrongSeats\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"found\",\"type\":\"uint256\"}],\"name\":\"WrongWorst\",\"type\":\"error\"}]",
	ID:  "e959399d1c0863fc231170c72276c6d90c",
	Bin: "0x61016080604052346104e75760408161509b8038038091610020828561076c565b8339810103126104e7578051906001600160a01b038216908183036104e757602001516001600160a01b038116928382036104e757604051637b10399960e01b815291602083600481875afa9283156104ff575f93610728575b5060c05260a052608081815260405163a23836ef60e01b8152926001600160a01b03909216919083600481855afa9283156104ff575f93610707575b5060405163a69d8ae360e01b8152935f85600481865afa9485156104ff575f956106c8575b506040805185516001600160401b03908116602080840191825288015182168385015292870151811660608084019190915287015116608082015261012d8160a081015b03601f19810183528261076c565b519020906002865114928315936106ae575b831561060c575b50821561055b575b505061054c576020820180516040840180519094929392916001600160401b0391821691168181029181159183041417156103a7578015908115610534575b508015610519575b61050a578051925193516060909101516001600160401b0316604091821b6fffffffffffffffff00000000000000001660809590951b600160801b600160c01b031660c09490941b6001600160c01b0319169390931793909317919091176101005290516379502c5560e01b8152905f90829060049082905afa9081156104ff575f916103cf575b5060a0015161010051608081901c6001600160401b0390811660409290921c811691909102911681156103bb5704600581018091116103a75760e05280511561039357602081015181516001600160401b03909116919060011015610393576040908101516001600160401b03166101405261012091909152516147f690816108a582396080518181816114bc0152818161154f0152818161249601528181612aae0152612fd9015260a05181818161146c015281816130900152613b29015260c05181818160bf015281816115d7015281816125c801528181612980015261351e015260e0518181816108280152818161137a01528181611b3b01528181612ddf0152612e9e01526101005181818161012701528181610558015281816113ba0152818161172901528181612521015281816127dd0152818161289b015281816131c301528181613496015261396f0152610120518181816126ea015261286b0152610140518181816126910152612bad0152f35b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52601260045260245ffd5b90503d805f833e6103e0818361076c565b8101906020818303126104e7578051906001600160401b0382116104e75701610160818303126104e7576040519161016083016001600160401b038111848210176104eb576040526104318261087c565b835261043f6020830161087c565b60208401526040820151916001600160401b0383116104e75761046a610140926104db94830161080d565b604085015261047b60608201610890565b606085015261048c60808201610890565b608085015261049d60a0820161078f565b60a08501526104ae60c0820161078f565b60c085015260e081015160e08501526101008101516101008501526101208101516101208501520161078f565b6101408201525f61021d565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b6040513d5f823e3d90fd5b631d6eca1560e01b5f5260045ffd5b50606081015181516001600160401b03918216911610610195565b60608301516001600160401b0316101590505f61018d565b6306b7c75960e31b5f5260045ffd5b60405163a23836ef60e01b8152919250608090829060049082905afa9081156104ff575f916105dd575b506040805182516001600160401b039081166020808401918252850151821683850152928401518116606080840191909152909301519092166080830152906105d18160a0810161011f565b51902014155f8061014e565b6105ff915060803d608011610605575b6105f7818361076c565b8101906107a3565b5f610585565b503d6105ed565b60405163a23836ef60e01b8152919350608090829060049082905afa9081156104ff575f9161068f575b506040805182516001600160401b039081166020808401918252850151821683850152928401518116606080840191909152909301519092166080830152906106828160a0810161011f565b519020811415915f610146565b6106a8915060803d608011610605576105f7818361076c565b5f610636565b604086015160ff6001600160401b0390911611935061013f565b9094503d805f833e6106da818361076c565b81016020828203126104e75781516001600160401b0381116104e757610700920161080d565b935f6100db565b61072191935060803d608011610605576105f7818361076c565b915f6100b6565b9092506020813d602011610764575b816107446020938361076c565b810103126104e757516001600160a01b03811681036104e757915f61007a565b3d9150610737565b601f909101601f19168101906001600160401b038211908210176104eb57604052565b51906001600160401b03821682036104e757565b908160809103126104e75760405190608082016001600160401b038111838210176104eb57610805916060916040526107db8161078f565b84526107e96020820161078f565b60208501526107fa6040820161078f565b60408501520161078f565b606082015290565b9080601f830112156104e7578151916001600160401b0383116104eb578260051b9060405193610840602084018661076c565b84526020808501928201019283116104e757602001905b8282106108645750505090565b602080916108718461078f565b815201910190610857565b51906001600160a01b03821682036104e757565b51906001600160601b03821682036104e75756fe6102206040526004361015610012575f80fd5b5f3560e01c806301e7d8d8146120ef578063112b2aa6146120a75780635f274211146117015780637a63598c146114e05780637b103999146114905780637cd3229a14611440578063a23836ef1461139d578063acc3e84f14611363578063c38d59d214610102578063c8b72f8f146100e75763d3fb73b414610093575f80fd5b346100e3575f6003193601126100e357602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5f80fd5b346100e3575f6003193601126100e357602060405160ff8152f35b346100e35761011036612227565b919061011b82613482565b9267ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000060401c1693610153613676565b5061015c613676565b50823560301c91601a8401808511610925573560301c9361017b613676565b6102e3610239610189613676565b968888528084525f197f01010101010101010101010101010101010101010101010101010101010101017f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f7f55555555555555555555555555555555555555555555555555555555555555558460011c1684037f3333333333333333333333333333333333333333333333333333333333333333808260021c169116018060041c01160260f81c911460081b1790565b965f197f01010101010101010101010101010101010101010101010101010101010101017f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f7f55555555555555555555555555555555555555555555555555555555555555558460011c1684037f3333333333333333333333333333333333333333333333333333333333333333808260021c169116018060041c01160260f81c911460081b1790565b92600160208301976020880195865280895281865160030201821c820160608501526003020160011c60010160608701526103246080885160051b01614491565b936080830194855261033c6080825160051b01614491565b97608088019889525190600582118015611358575b611328575050603483018084116109255761037261037b9261038295612bd5565b9087848b613aa9565b87846144e4565b9490610390869589866144e4565b90968111611320575b5060405195610140870187811067ffffffffffffffff8211176112f3576040525f87525f60208801525f60408801525f60608801525f60808801525f60e08801525f6101008801525f61012088015260c087015260a08601525f915f91515f5b60f081106112b95750505191859060305b60a088018310611128575050505050604051927d1000000000001000000000001000000000001000000000001000000000006020850194525f5b6005811061106957507d8000000000008000000000008000000000008000000000008000000000009360c0820151906020604051015b818110610f6357505050657fffffffffff841678010000000000010000000000010000000000010000000000016001820102825b60a084018110610f0f575050651000000000001115610ee7575f60a0525b600560a051106109ab5761012001516040518091805f915b61095b57505080826020920360051c8352016040526060945f5f19948060011b907f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8116036109255760018901808a116109255781111561095257888103908111610925578581019081116109255796955b7f0000000000000000000000000000000000000000000000000000000000000000603b1c681fffffffffffffffe016965f5b601081108061091c575b156107cf575f896105a28d612361565b916040518a81528460d01b7f6f72646572000000000000000000000000000000000000000000000000000000176020820152604081018060208c0160208d805160051b01015b80821061077857505060208601926020611000968801019360608201905b8581106106b95750505050505080915090610645575b898110610634575b505061062f90612c06565b610588565b985090935090508261062f8c610624565b50989361065c8a9c979398949c9b9692999b6145f8565b5f9b60015b8b518110156106a55761068d8c6106868361067f5f19820184612392565b5192612392565b51906146d0565b61069a575b600101610661565b6001909d019c610692565b50939792969b9a9891959a9990949961061c565b84855197835b86811061075957508860141c90610fff8216809b8186521861103f611fc082161591161517019980996103ff81600a1c169283156107425781603f6103ff928160209998979695601a1c1660278c01531660298a015316602a882060c01c815f198501600a1b1793820360401b0104600c1b1760141b1790525b01969596610606565b505050509390601f19602092019485519052610739565b80518a811061076c575b506020016106bf565b99509150816020610763565b9181939495965060209190829151603f8160061c166027890153603f81166029890153610fff81600c1c911681602a8a2060c01c04600c1b17905f198101600a1b179060141b1781520192018f95949392916105e8565b67ffffffffffffffff858c8660156002600d6108676480000000008b6107f48c61454c565b96677fffffffffc000007fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc00000623fffff6108527f00000000000000000000000000000000000000000000000000000000000000009e8f9e169e8f612dc9565b169360101b16169060221b1717179688612d92565b029301046001019161087883612361565b935f5b8481106108c157867fd22a58e641fabbca9eb770d98127911e745f5ca43d7e013a2c287462706503c66108bc8860405191829160208352602083019061228c565b0390a2005b6001908015801561090d575f5b60078160031c88015191161b90610900575b806108eb838a612392565b528185015f525f60205260405f20550161087b565b60281c8360d81b176108e0565b60fc5f1983010260d8016108ce565b50898811610592565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b505f9695610556565b64ffffffffff811682815b61097b57505060409091019060281c806104e4565b60ff8216610992575b6001019060081c9081610966565b600c82901b620ff0001681176020909501948552610984565b949192935b60a0860151603060a05181020460a051036109255760a0516030021c65ffffffffffff1615610ed55760a051935f60c0525f6101a0525f60c0525f6101a0525f957d100000000000100000000000100000000000100000000000100000000000610140525f6101e0525f610120525f6101805260e0880151610200526101008801519660c0890151966101208a0151610160525b806030026101c0526101205165100000000000176101c0511b6101e051176101e05260c051780100000000000100000000000100000000000100000000000165ffffffffffff610200516101c0511c1683610120510103028a8360051b8d01510101176101c0526101c0517d8000000000008000000000008000000000008000000000008000000000006101405117037d800000000000800000000000800000000000800000000000800000000000780100000000000100000000000100000000000100000000000182602f1c1691160380196101405116906101c0511617610140525b5b61018051610e9b575b61018051610e8757505065ffffffffffff610140511665ffffffffffff6101405160301c16818110908218021865ffffffffffff6101405160601c16818110908218021865ffffffffffff6101405160901c1681811090821802186101405160c01c818110908218021860078160031c1690816030026101c0528065100000000000176101c0511b60c0511760c052651000000000006101c0511b6101405117610140527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc081166101205265ffffffffffff886101c0511c16610c225760386101605191161c610180525f610b28565b5060055b60058103610a445750939290969795949197780100000000000100000000000100000000000100000000000161012051027d0fffffffffc00fffffffffc00fffffffffc00fffffffffc00fffffffffc06101e05116810378010000000000010000000000010000000000010000000000016101e051602c1c167d8000000000008000000000008000000000008000000000008000000000006101e05160031b160316610200510160e08901527d0fffffffffc00fffffffffc00fffffffffc00fffffffffc00fffffffffc060c051169003780100000000000100000000000100000000000100000000000160c051602c1c167d80000000000080000000000080000000000080000000000080000000000060c05160031b16031601610100870152610160519660a08701519865ffffffffffff8a60a0516030021c1660805265ffffffffffff87876030021c1686610100525b6080518110610e7e575b5060c051610100516030021c60071660e081905260a05114610dd85760ff6101a051603860c051610100516030021c60031b161c818116610100526107f8610160519160031b1660e051602802011c16610d79565b93949788610100525b600760c051610100516030021c16906080516101005160031b83602802011b019060a0518114610e42576101a051603860c051610100516030021c60031b161c9060ff8216610100526107f86080519260031b1690602802011b9003610de1565b5098909592979196989493946101208a015260805160a0516030021b900360a0890152608051906030021b900360c087015290929391936109b0565b6080528a610d83565b818160031b1b6101a051176101a052610c26565b60ff6101805116610ebb575b6001906101805160281c6101805201610b29565b651000000000006101e051826030021c16610ea757610b32565b93929194600160a0510160a0526104cc565b7f3c1018ce000000000000000000000000000000000000000000000000000000005f5260045ffd5b80602091517d100000000000100000000000100000000000100000000000100000000000847d80000000000080000000000080000000000080000000000080000000000083170360031c16178152016104ae565b8051657fffffffffff7801000000000001000000000001000000000001000000000001828a03602f1c1602908060f01c915b8265ffffffffffff8783160610610fb15750505060200161047a565b81780100000000000100000000000100000000000100000000000192939a50603f911765ffffffffffff808216818360301c168181109082180218818360601c168181109082180218818360901c1681811090821802189160c01c16818110908218021817027d8000000000008000000000008000000000008000000000008000000000001797657fffffffffff7801000000000001000000000001000000000001000000000001838b03602f1c1602919091610f95565b9360a0820151856030021c60f01b90811561111e578560051b83015160405192838303935b8381106110a45750505001936001905b01610444565b808260209251857d8000000000008000000000008000000000008000000000008000000000008217037d800000000000800000000000800000000000800000000000800000000000780100000000000100000000000100000000000100000000000182602f1c16911603868218161801868201520161108e565b946001915061109e565b78200000000000180000000000100000000000080000000000007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff492790fff000000000fff000000000fff000000000fff000000000fff7e010000000000000010000000000000010000000000000010000000000000016020895160181c9901988015670fffffffffffffff02903560c41c170260301c16817d800000000000800000000000800000000000800000000000800000000000821703917d10000000000010000000000010000000000010000000000010000000000078010000000000010000000000010000000000010000000000018201780100000000000100000000000100000000000100000000000184011760201b16927d800000000000800000000000800000000000800000000000800000000000780100000000000100000000000100000000000100000000000182602f1c16911603908218161860061b0101835201906020790fff000000000fff000000000fff000000000fff000000000fff84841c1691019161040a565b9092602060309165ffffffffffff865160181c8015670fffffffffffffff02903560c41c179788851c861b179716841b17940191016103f9565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b945088610399565b51907fbaa01597000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b506005815111610351565b346100e3575f6003193601126100e35760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346100e3575f6003193601126100e3576113b5612be2565b5060807f00000000000000000000000000000000000000000000000000000000000000006113e1612be2565b5067ffffffffffffffff8160c01c91818082861c1681808460401c169181606060405161140d816122bf565b89815260208101938452604081019586520195168552604051968752511660208601525116604084015251166060820152f35b346100e3575f6003193601126100e357602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100e3575f6003193601126100e357602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100e35760206003193601126100e3576114f96121d7565b604051907ffde9db4300000000000000000000000000000000000000000000000000000000825267ffffffffffffffff81169182600482015260408160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9182156116bf575f915f936116ca575b5061158b90612f83565b604094919451917f29316a2a000000000000000000000000000000000000000000000000000000008352600483015260408260248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa80156116bf576116579561166594611643945f93611669575b5079ffffffffffffffffffffffffffffffffffffffffffffffffffff918261163b9216846138a5565b9516906138a5565b60405193849360408552604085019061228c565b90838203602085015261228c565b0390f35b61163b9193509179ffffffffffffffffffffffffffffffffffffffffffffffffffff6116ad819460403d6040116116b8575b6116a581836122db565b8101906123d3565b509492505091611612565b503d61169b565b6040513d5f823e3d90fd5b6116f291935061158b925060403d6040116116fa575b6116ea81836122db565b810190612325565b929091611581565b503d6116e0565b346100e35761170f36612227565b919061171a82613482565b9080359367ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000060401c169260108660f81c101561207857600383018084116109255761176c613676565b50611775613676565b50803560301c90601d8501809111610925573560301c6001611795613676565b916118fe6118546117a4613676565b958387528086525f197f01010101010101010101010101010101010101010101010101010101010101017f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f7f55555555555555555555555555555555555555555555555555555555555555558460011c1684037f3333333333333333333333333333333333333333333333333333333333333333808260021c169116018060041c01160260f81c911460081b1790565b915f197f01010101010101010101010101010101010101010101010101010101010101017f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f7f55555555555555555555555555555555555555555555555555555555555555558460011c1684037f3333333333333333333333333333333333333333333333333333333333333333808260021c169116018060041c01160260f81c911460081b1790565b602085015280602084015281602085015160030201821c820160608401526003020160011c600101606083015261193e6080602083015160051b01614491565b93608082019485526119596080602085015160051b01614491565b6080840152602082015160408111801561206a575b612036575061197d9086612bd5565b94611993826013602060149201510104601e0290565b81016119aa836013602060149201510104601e0290565b81016037016119c4856013602060149201510104601e0290565b81018a6119dc876013602060149201510104601e0290565b8201996119f0603786810190880189613db8565b6119fb83858a613db8565b86888d60030260010160011c8d0191611a1394613aa9565b8b60e81c61ffff1690611a269286613dfd565b1591611a469261201f575b60378061ffff8d60e81c169301910185613dfd565b15612008575b90611a6060a0602084015160071b01614491565b93519060808101519286925f94622000005f5289945b610fff5f19870110611e1e575050507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe000005f51019280611c9957508581611ac46040611acc9401518b89613cf6565b9290916143b6565b611adb60408201518886613cf6565b906040870180881161092557611af0936143b6565b61ffff8860e81c168103611c6e5750841015611c46576080820180921161092557611b219284918760f81c906136b1565b60156002600d611b9664400000000067ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000981698623fffff611b6b8a8c612dc9565b16906503fc00000000643fffc00000653fffffc000008360d21c16169160d61c161717179688612d92565b0293010460010191611ba783612361565b935f5b848110611beb57867fd22a58e641fabbca9eb770d98127911e745f5ca43d7e013a2c287462706503c66108bc8860405191829160208352602083019061228c565b60019080158015611c37575f5b60078160031c88015191161b90611c2a575b80611c15838a612392565b528185015f525f60205260405f205501611baa565b60281c8360d81b17611c0a565b60fc5f1983010260d801611bf8565b7facef9817000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f4feb854b000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b82603f808360061c1692169260208101518310801590611e08575b611ddc578360208301518110801590611dc6575b611d9b57610fff611d0882611ceb8780969060809060051b910151015160181c90565b906004610fff928260030260011c01359160021b1660f4031c1690565b14928315611d74575b505050611d46577f95643f9d000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f0355c03c000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6080015160059190911b0151610fff9250611d92919060181c611ceb565b14818385611d11565b7f2003f906000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506080830151600582901b015160181c15611cc8565b827f2003f906000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506080810151600584901b015160181c15611cb4565b60149c989c9b979493929a969199958c8110612000575b60018d601e92949394039d600c0260ff031b5f19810119843516179201915b809181927f80000000000000000000000000000000000000000000000000000000000000008314611fea57918f918e908e95948360f41c93600c1b966107e08760fa1c948588017f01000000000000000000000000000000000000000000000000000000000000008151019052816080603f89169960408b8201017f01000000000000000000000000000000000000000000000000000000000000008151019052611ffe8c60f31c160101998a519a7f01000000000000000000000000000000000000000000000000000000000000008c01905260f51c1601519260ef1c1601519062ffffff821662ffffff821601928360161c01965f1a611fdf576220000060079182623fffff83961698600c02918260031c9060181c013591161b60f41c1793600c02918260031c9060181c013591161b60f41c1790838062200fff841462200fff841417931891180217611fbf57505f518111611fb7575b505b90611e54565b5f528e611faf565b91989c93949596999d505061100091509c989c99959917945b9091611a76565b505050505050611fb1565b50979b92939495989c969a9150509b979b611fd8565b9b508b611e35565b61201a61ffff8960e81c16828461429a565b611a4c565b61203161ffff8c60e81c16868661429a565b611a31565b6020840151907fbaa01597000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50604060208501511161196e565b857f9b6be9fc000000000000000000000000000000000000000000000000000000005f5260f81c60045260245ffd5b346100e35760406003193601126100e3576120c06121d7565b6024359067ffffffffffffffff821682036100e3576020916120e191612852565b63ffffffff60405191168152f35b346100e35760206003193601126100e35761211061210b6121d7565b6123f2565b6040519060208252805160048110156121aa57829161166591602084015261ffff602082015116604084015260ff604082015116606084015260c061219661218161216b606085015160e060808901526101008801906121ee565b6080850151601f198883030160a08901526121ee565b60a0840151601f1987830301848801526121ee565b910151601f198483030160e08501526121ee565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b6004359067ffffffffffffffff821682036100e357565b90602080835192838152019201905f5b81811061220b5750505090565b825163ffffffff168452602093840193909201916001016121fe565b60406003198201126100e35760043567ffffffffffffffff811681036100e3579160243567ffffffffffffffff81116100e357826023820112156100e35780600401359267ffffffffffffffff84116100e357602484830101116100e3576024019190565b90602080835192838152019201905f5b8181106122a95750505090565b825184526020938401939092019160010161229c565b6080810190811067ffffffffffffffff8211176112f357604052565b90601f601f19910116810190811067ffffffffffffffff8211176112f357604052565b519079ffffffffffffffffffffffffffffffffffffffffffffffffffff821682036100e357565b91908260409103126100e357612346602061233f846122fe565b93016122fe565b90565b67ffffffffffffffff81116112f35760051b60200190565b9061236b82612349565b61237860405191826122db565b828152601f196123888294612349565b0190602036910137565b80518210156123a65760209160051b010190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b91908260409103126100e3576020825192015180151581036100e35790565b9060405160e0810181811067ffffffffffffffff8211176112f3576040525f81525f60208201525f60408201526060810160608152608082019360608552606060a0840152606060c08401528294604051927ffde9db4300000000000000000000000000000000000000000000000000000000845267ffffffffffffffff83169384600482015260408160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa80156116bf576124fb9279ffffffffffffffffffffffffffffffffffffffffffffffffffff925f905f93612829575b50836124f39116612c14565b905216612c14565b905261250681612dd3565b9283159081806127da575b6127d2575067ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000060401c169361254e85612361565b9060a0880191825261255f86612361565b9260c08901938452156127375750505061257c9060038652612f83565b9190604051917f29316a2a00000000000000000000000000000000000000000000000000000000835280600484015260408360248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9283156116bf575f93612715575b5081156126bc57831561266357505f5b848110612616575050505050565b8061262483600193866131b3565b63ffffffff6126378360a08c0151612392565b911690526126468582866131b3565b63ffffffff6126598360c08c0151612392565b9116905201612608565b7f658b5311000000000000000000000000000000000000000000000000000000005f5267ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660045260245260445ffd5b7f658b5311000000000000000000000000000000000000000000000000000000005f5267ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660045260245260445ffd5b61272f91935060403d6040116116b8576116a581836122db565b50915f6125f8565b80919392945060269796971c9060048210156121aa57610fff918752600f8160221c16604088015260161c1660208601525f5b84811061277957505050505090565b8063ffffffff6127be61278e60019486612e8f565b826127a160608c01518360061c90612392565b51166127ae858951612392565b52603f60808b0151911690612392565b51166127cb828751612392565b520161276a565b955050505050565b507f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff60c082901c858216604084901c8316608085901c8416020201911690034210612511565b8493506124f391506128499060403d6040116116fa576116ea81836122db565b939091506124e7565b67ffffffffffffffff909291921667ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168114801580612ba1575b612b75577f00000000000000000000000000000000000000000000000000000000000000009067ffffffffffffffff808360401c1695169467ffffffffffffffff6128e08288612dc9565b16958187029187830414871517156109255703916128fd86612dd3565b612a515767ffffffffffffffff60c082901c878216604084901c8316608085901c8416020201911690034210612a255761293685612f83565b604051927f29316a2a00000000000000000000000000000000000000000000000000000000845287600485015260408460248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9384156116bf575f94612a03575b50156129fb5750925b83156129cb57506123469394506131b3565b85907f658b5311000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9050926129b9565b612a1d91945060403d6040116116b8576116a581836122db565b50925f6129b0565b847f8c91fc02000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5090612a5f90859495612e8f565b92604051927fc6c5aa1e0000000000000000000000000000000000000000000000000000000084526004840152602483015260208260448173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9182156116bf575f92612b18575b506123469279ffffffffffffffffffffffffffffffffffffffffffffffffffff9115612b0f5760061c915b166133c6565b603f1691612b09565b9091506020813d602011612b6d575b81612b34602093836122db565b810103126100e35761234692612b6479ffffffffffffffffffffffffffffffffffffffffffffffffffff926122fe565b92915092612ade565b3d9150612b27565b507f69dbd28f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5067ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016821415612895565b9190820180921161092557565b60405190612bef826122bf565b5f6060838281528260208201528260408201520152565b5f1981146109255760010190565b90612cca612cc5835f197f01010101010101010101010101010101010101010101010101010101010101017f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f7f55555555555555555555555555555555555555555555555555555555555555558460011c1684037f3333333333333333333333333333333333333333333333333333333333333333808260021c169116018060041c01160260f81c911460081b1790565b612361565b915f815b612cd6575050565b63ffffffff612d68836001811901167e1f0d1e100c1d070f090b19131c1706010e11080a1a141802121b1503160405601f6101e07f804040554300526644320000502061067405302602000010750620017611707760fc7fb6db6db6ddddddddd34d34d349249249210842108c6318c639ce739cffffffff860260f81c161b60f71c1692831c63d76453e004161a1790565b16612d738286612392565b525f19820182811161092557612d8c9216918291612c06565b90612cce565b8115612d9c570690565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b8115612d9c570490565b9067ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000009216612e0a8382612d92565b600d810290808204600d1490151715610925575f525f60205260405f205460d81c928315612e8857612e40623fffff9183612dc9565b1690623fffff841690828211612e5d575010612e5857565b5f9150565b7f89b5d14c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b505f925050565b612ec49067ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000009116612d92565b600d810290808204600d14901517156109255760128210612f54577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffee8201918211610925576001810180911161092557612f22906015830490612bd5565b5f525f602052601560405f2054910680600c0290600c8204036109255760f4039060f4821161092557610fff911c1690565b5f525f60205260405f20549060110390601182116109255781600c0291600c83040361092557610fff911c1690565b9067ffffffffffffffff604051927ffde9db43000000000000000000000000000000000000000000000000000000008452169081600484015260408360248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa80156116bf575f935f9161318e575b5079ffffffffffffffffffffffffffffffffffffffffffffffffffff81169279ffffffffffffffffffffffffffffffffffffffffffffffffffff851694604051917f296cf2a1000000000000000000000000000000000000000000000000000000008352600483015260408260248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9182156116bf575f9261313d575b50811679ffffffffffffffffffffffffffffffffffffffffffffffffffff169182151580613116575b6130f257505050565b9194501679ffffffffffffffffffffffffffffffffffffffffffffffffffff169150565b5079ffffffffffffffffffffffffffffffffffffffffffffffffffff8282161615156130e9565b9091506040813d604011613186575b81613159604093836122db565b810103126100e357602001519079ffffffffffffffffffffffffffffffffffffffffffffffffffff6130c0565b3d915061314c565b90506131aa91935060403d6040116116fa576116ea81836122db565b9290925f61300a565b91906132df67ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000060401c169461329e613297855f197f01010101010101010101010101010101010101010101010101010101010101017f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f7f55555555555555555555555555555555555555555555555555555555555555558460011c1684037f3333333333333333333333333333333333333333333333333333333333333333808260021c169116018060041c01160260f81c911460081b1790565b8787613cf6565b929095604051906132b06040836122db565b600882527f66616c6c6261636b0000000000000000000000000000000000000000000000006020830152613d7e565b92946001945b87600187811b1b106133bc575f196001871b019760015b15613358575b5f9789811690881c895b6008811061331e5750881b17976132fc565b90916001908c60405160208101908c8252838660801b176040820152604081526133496060826122db565b5190201690931892910161330c565b80881015613302575093509195509392505f926133786001871683612bd5565b915b81831115613390575050506123469293506133c6565b90919361339f6133b591612c06565b946133af600189881c1684612bd5565b90612bd5565b919061337a565b94600101946132e5565b90805b613464575061346063ffffffff916001811901167e1f0d1e100c1d070f090b19131c1706010e11080a1a141802121b1503160405601f6101e07f804040554300526644320000502061067405302602000010750620017611707760fc7fb6db6db6ddddddddd34d34d349249249210842108c6318c639ce739cffffffff860260f81c161b60f71c1692831c63d76453e004161a1790565b1690565b905f198101908082116109255716908015610925575f1901806133c9565b67ffffffffffffffff8116919060018310157f000000000000000000000000000000000000000000000000000000000000000081613631575b81613601575b50156135d5576134d090612dd3565b6135a957604051917f29316a2a00000000000000000000000000000000000000000000000000000000835280600484015260408360248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9283156116bf575f905f94613585575b50921561355a5750565b7f2ef0bf09000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90506135a191935060403d6040116116b8576116a581836122db565b92905f613550565b507f40bf7748000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b827f9b2a6752000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b905067ffffffffffffffff60c082901c838216604084901c8316608085901c84160202019116900342105f6134c1565b90505f19840167ffffffffffffffff81116109255761366d90829067ffffffffffffffff808360801c16818460401c16029116029060c01c0190565b421015906134bb565b6040519060a0820182811067ffffffffffffffff8211176112f3576040525f6080838281528260208201528260408201528260608201520152565b94939091945f915f9360405192835260d01b7f6f72646572000000000000000000000000000000000000000000000000000000176020830152863560f41c199187905f90602781019260298201945b898810848914166137ba575050505050505082811061378f5750613739576001906003020160011c61373460208201614491565b928337565b61374281612361565b905f5b81811061376257505061234691925061375d816145f8565b61454c565b60019060038102821c860135600282901b60041660f4031c610fff166137888286612392565b5201613745565b7ff6dbafda000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b93979296999094986014601e879d94989d35970198019581871161389c575b938b9c945b87819d1015613887578060f41c8091600c1b9d8060fa1c8d53603f82168e5360f31c611ffe1688018051907e0100000000000000000000000000000000000000000000000000000000000082019052602a8b2060c01c815f1a9160011a60401b0104600c1b179580871261386b57906001929118603f610fc08216159116151717949c019b938c9b6137de565b9895505098959099919a509a9693919a5b929194939094613700565b5098959099919a509a9693919a95929561387c565b955080956137d9565b9291613957612cc5835f197f01010101010101010101010101010101010101010101010101010101010101017f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f7f55555555555555555555555555555555555555555555555555555555555555558460011c1684037f3333333333333333333333333333333333333333333333333333333333333333808260021c169116018060041c01160260f81c911460081b1790565b938115613aa45790613a45839267ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000060401c16613a3f845f197f01010101010101010101010101010101010101010101010101010101010101017f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f7f55555555555555555555555555555555555555555555555555555555555555558460011c1684037f3333333333333333333333333333333333333333333333333333333333333333808260021c169116018060041c01160260f81c911460081b1790565b91613cf6565b9390935f915b613a56575050505050565b8319936001850180951161092557613a7c94811690818516613a82575b18938492612c06565b91613a4b565b91613a906001821688612bd5565b613a9a858b612392565b5260011c91613a73565b505050565b92919282604051908351918281528685038751916020810192835260408120945b8a8510613c2c57505050505067ffffffffffffffff604051927f539f642400000000000000000000000000000000000000000000000000000000845216600483015260208260248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9182156116bf575f92613bf8575b5003613bd057604093602082015190606083015182029360208601519460608701518602019103145f14613baf57908491948593945b01938452015281158015613ba6575b611328575050565b50805115613b9e565b50905082613bbc826144a8565b91613bc6846144a8565b9294859394613b8f565b7fa4a7ab3e000000000000000000000000000000000000000000000000000000005f5260045ffd5b9091506020813d602011613c24575b81613c14602093836122db565b810103126100e35751905f613b59565b3d9150613c07565b909192939460608a60ff7f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f5f1960018b355f1a948189871c168b0201941b018351167f55555555555555555555555555555555555555555555555555555555555555558160011c1690037f3333333333333333333333333333333333333333333333333333333333333333808260021c169116018060041c01160660051b6080820151016001890160181b8151179052015190835280868637602081018320950193929190613aca565b92919092613d0e82613d088187612dc9565b95612d92565b908115613d7757600183613d5c5f199360405190613d2d6040836122db565b600582527f73656174730000000000000000000000000000000000000000000000000000006020830152613d7e565b60c01c0260401c921b01901b805f196001841b01921c171690565b5050505f90565b90613db2604060209281519384918183019687528051918291018484015e81015f838201520301601f1981018352826122db565b51902090565b9190916020836080830151930391015160051b8201925b838310613ddc5750505050565b6003816040923560e81c85528381013560e81c602086015201920191613dcf565b909260017d0100000100000100000100000100000100000100000100000100000100009101027f800000800000800000800000800000800000800000800000800000800000000003917f800000800000800000800000800000800000800000800000800000800000000092848203915f955b838710613ea25750505050507f800000800000800000800000800000800000800000800000800000800000000091501490565b9091929394868201359087840135808317907fa00000a00000a00000a00000a00000a00000a00000a00000a00000a00000000082166142725789908493927f40000040000040000040000040000040000040000040000040000040000000008b96167f40000140000140000140000140000140000140000140000140000140000100000391825f527f1fffff1fffff1fffff1fffff1fffff1fffff1fffff1fffff1fffff1fffff0000807f40000040000040000040000040000040000040000040000040000040000000008084167f400001400001400001400001400001400001400001400001400001400001000003948560205216151560161b97168b017fa00000a00000a00000a00000a00000a00000a00000a00000a00000a0000000000391168a017fa00000a00000a00000a00000a00000a00000a00000a00000a00000a00000000003957f800000800000800000800000800000800000800000800000800000800000000096602060808a015199015160051b8901955b8c878b1061403f575050505050505050601e9250169601959493929190613e6f565b608092939495969798998b51838160181c013590837e0fff000fff000fff000fff000fff000fff000fff000fff000fff000fff0000818185160193600c1c160190888116614262575b621fffff7d01000001000001000001000001000001000001000001000001000001000091160291828882010317918982010317161660208c0151838160181c013590837e0fff000fff000fff000fff000fff000fff000fff000fff000fff000fff0000818185160193600c1c160190888116614252575b621fffff7d01000001000001000001000001000001000001000001000001000001000091160291828882010317918982010317161660408c0151838160181c013590837e0fff000fff000fff000fff000fff000fff000fff000fff000fff000fff0000818185160193600c1c160190888116614242575b621fffff7d0100000100000100000100000100000100000100000100000100000100009116029182888201031791898201031716169160608c0151908160181c0135917e0fff000fff000fff000fff000fff000fff000fff000fff000fff000fff0000818185160193600c1c160190868116614232575b621fffff7d010000010000010000010000010000010000010000010000010000010000911602918286820103179187820103171616980197969594939291908e61401d565b818a01838a0116909316926141ed565b818c01838c011690931692614176565b818c01838c0116909316926140ff565b818c01838c011690931692614088565b7f887efaa5000000000000000000000000000000000000000000000000000000005f5260045ffd5b919290925f925b60208101518410156143af576080810151600585901b015160181c9283156143a4575f5b6020870151811015614394576080870151600582901b0151869060181c801561438a57614323866003850260011c890135600286901b60041660f4031c610fff168460051b608089015101518c60808860051b9101510151916145a4565b61438a57610fff9161434c91906004610fff928260030260011c01359160021b1660f4031c1690565b0361435b576001905b016142c5565b857f50fddc95000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5050600190614355565b509360019193505b0192916142a1565b93600191935061439c565b5050915050565b919392602083015194811580614484575b80614423575b61441b575f5b8681106143e35750505050509050565b6080850151600582901b01515f9060181c61440c575b818501515f1a03611d9b576001016143d3565b50600183811c931682016143f9565b505050509050565b507f01010101010101010101010101010101010101010101010101010101010101018102602087111561446e578660031b6102000381811c906020860151901c1490845114166143cd565b8660031b6101000390811c908451901c146143cd565b50856040850151146143c7565b90601f19601f604051930116803684378201604052565b905f915f5b60208201518110156144e0576080820151600582901b015160181c6144d5575b6001016144ad565b6001909301926144cd565b5050565b6144f691939293604085015191613cf6565b8060805f9501515f905b60f08210614520575050506145125790565b600181018091116109255790565b8051614535575b602060309101910190614500565b60018084168601831b909717969290921c91614527565b906145636020600184516003020160011c01614491565b916020810160205f92805160051b0101915b82821061458157505050565b600c8160209260031c870184516007831660f4031b815117905201910190614575565b9192808310806145e8575b6145e05782119283156145c3575b50505090565b62200000929350621fffff809116911601910110155f80806145bd565b505050505f90565b50624000008483161615156145af565b80515f5b6004811061460957505050565b5f60015b838110614622575015613aa4576001016145fc565b5f1981959395949294016146446146398286612392565b516106868487612392565b156146c75760015b838110614666575b50506001905b0193919392909261460d565b80830184811090816146b5575b508015614695575b6146875760010161464c565b50600194508490505f614654565b50808311801561467b57506146b0825f1983860301876146eb565b61467b565b6146c1915084876146eb565b5f614673565b5060019061465a565b18603f8116159081156146e1575090565b610fc09150161590565b5f5f836147a7575b6001850183518110614753575b501015613d775791905b81811061471957505050600190565b60015f19916147288486612392565b516147338287612392565b5161473e8688612392565b526147498287612392565b520191019061470a565b61476b6147608786612392565b516106868387612392565b61479c575b614789906106866147818787612392565b519186612392565b614794575b5f614700565b60010161478e565b600190920191614770565b5f1984016147c36147b88286612392565b516106868787612392565b6147ed575b6147d56147e09185612392565b516106868786612392565b156146f3575060016146f3565b600192506147c856",
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

// PackKept is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xacc3e84f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function kept() view returns(uint256)
func (leaderSchedule *LeaderSchedule) PackKept() []byte {
	enc, err := leaderSchedule.abi.Pack("kept")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackKept is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xacc3e84f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function kept() view returns(uint256)
func (leaderSchedule *LeaderSchedule) TryPackKept() ([]byte, error) {
	return leaderSchedule.abi.Pack("kept")
}

// UnpackKept is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xacc3e84f.
//
// Solidity: function kept() view returns(uint256)
func (leaderSchedule *LeaderSchedule) UnpackKept(data []byte) (*big.Int, error) {
	out, err := leaderSchedule.abi.Unpack("kept", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
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
	Bin: "0x6101608060405234610352576020816120a98038038091610020828561052c565b83398101031261035257516001600160a01b0381169081810361035257608052604051637b10399960e01b8152602081600481855afa90811561036a575f9161050d575b5060a052604051633e69914d60e11b8152602081600481855afa90811561036a575f916104cb575b5060c0526040516334fedced60e21b8152602081600481855afa90811561036a575f91610489575b5060e05260405163a23836ef60e01b815290608082600481845afa91821561036a575f926103fa575b506020820180516040840180519094929392916001600160401b0391821691168181029181159183041417156103e65780159081156103ce575b5080156103b3575b6103a4578051925193516060909101516001600160401b0316604091821b6fffffffffffffffff00000000000000001660809590951b600160801b600160c01b031660c09490941b6001600160c01b031916939093179390931791909117610100529051637b10399960e01b815290602090829060049082905afa90811561036a576004915f918291610375575b5060405163a69d8ae360e01b815292839182906001600160a01b03165afa90811561036a575f916102b0575b5080511561029c57602081015181516001600160401b0390911691906001101561029c576040908101516001600160401b0316610140526101209190915251611b269081610583823960805181818160f20152610d16015260a0518181816102f901528181610e110152611544015260c0518181816102a90152610ec9015260e051818181609e0152818161048b0152610ffa01526101005181818161041401528181610a930152610d7201526101205181610918015261014051816109990152f35b634e487b7160e01b5f52603260045260245ffd5b90503d805f833e6102c1818361052c565b810190602081830312610352578051906001600160401b03821161035257019080601f83011215610352578151916001600160401b038311610356578260051b9060405193610313602084018661052c565b845260208085019282010192831161035257602001905b82821061033a575050505f6101d9565b602080916103478461056e565b81520191019061032a565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b6040513d5f823e3d90fd5b610397915060203d60201161039d575b61038f818361052c565b81019061054f565b5f6101ad565b503d610385565b631d6eca1560e01b5f5260045ffd5b50606081015181516001600160401b0391821691161061011f565b60608301516001600160401b0316101590505f610117565b634e487b7160e01b5f52601160045260245ffd5b9091506080813d608011610481575b816104166080938361052c565b810103126103525760405190608082016001600160401b03811183821017610356576104759160609160405261044b8161056e565b84526104596020820161056e565b602085015261046a6040820161056e565b60408501520161056e565b6060820152905f6100dd565b3d9150610409565b90506020813d6020116104c3575b816104a46020938361052c565b8101031261035257516001600160a01b0381168103610352575f6100b4565b3d9150610497565b90506020813d602011610505575b816104e66020938361052c565b8101031261035257516001600160a01b0381168103610352575f61008c565b3d91506104d9565b610526915060203d60201161039d5761038f818361052c565b5f610064565b601f909101601f19168101906001600160401b0382119082101761035657604052565b9081602091031261035257516001600160a01b03811681036103525790565b51906001600160401b03821682036103525756fe6101006040526004361015610012575f80fd5b5f3560e01c8063099e1270146103ee5780632077ac47146103d25780633f67a42a1461031d5780637b103999146102cd5780637cd3229a1461027d578063834d6c7814610116578063b0604a26146100c65763d3fb73b414610072575f80fd5b346100c2575f6003193601126100c257602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5f80fd5b346100c2575f6003193601126100c257602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100c25760606003193601126100c25760043567ffffffffffffffff81116100c257366023820112156100c257806004013567ffffffffffffffff81116100c25760248160051b8301013681116100c2576101706106c5565b9061017a8361074b565b9261018860405194856106dc565b83526024602084019401935b81851061025c576101a86044358486610909565b6040518091602082016020835281518091526040830190602060408260051b8601019301915f905b8282106101df57505050500390f35b91939092947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0908203018252845190602080835192838152019201905f905b80821061023e5750505060208060019296019201920185949391926101d0565b90919260208060019263ffffffff875116815201940192019061021e565b843567ffffffffffffffff811681036100c257815260209485019401610194565b346100c2575f6003193601126100c257602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100c2575f6003193601126100c257602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100c25760606003193601126100c25760043567ffffffffffffffff81168091036100c2576103896103846103516106c5565b9260409384519161036286846106dc565b60018352601f19860136602085013761037a83610763565b5260443591610909565b610763565b51908051918291602080840191818552835180935284019201905f5b8181106103b3575050500390f35b825163ffffffff168452859450602093840193909201916001016103a5565b346100c2575f6003193601126100c25760206040516110008152f35b346100c25760406003193601126100c257602435600435611000811161069a57610438427f0000000000000000000000000000000000000000000000000000000000000000610805565b67ffffffffffffffff604051917f29316a2a00000000000000000000000000000000000000000000000000000000835216600482015260408160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa801561068f576104fd915f9161065f575b50604051906104ce6040836106dc565b600582527f64726177730000000000000000000000000000000000000000000000000000006020830152610867565b82159182801561064e575b610622576105158161074b565b9361052360405195866106dc565b81855261052f8261074b565b93601f196020870195013686376105f557806801000000000000000093929306906020859460051b870101935f935f525f935b8582106105ad578688604051918291602083019060208452518091526040830191905f5b818110610594575050500390f35b8251845285945060209384019390920191600101610586565b60038516156105e45760019060401b915b8467ffffffffffffffff858560c01c028060401c845216101560051b0194019390610562565b5083602052600160405f20916105be565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b837f690a3a5a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5067ffffffffffffffff8411610508565b610681915060403d604011610688575b61067981836106dc565b81019061072c565b50846104be565b503d61066f565b6040513d5f823e3d90fd5b7fb7e9260a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6024359067ffffffffffffffff821682036100c257565b90601f601f19910116810190811067ffffffffffffffff8211176106ff57604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b91908260409103126100c2576020825192015180151581036100c25790565b67ffffffffffffffff81116106ff5760051b60200190565b8051156107705760200190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b8051600110156107705760400190565b80518210156107705760209160051b010190565b919082039182116107ce57565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b81156105f5570490565b8060c01c9081831061083f5761082761083b9267ffffffffffffffff946107c1565b9083808260401c169160801c1602906107fb565b1690565b7fa0970340000000000000000000000000000000000000000000000000000000005f5260045ffd5b9061089b604060209281519384918183019687528051918291018484015e81015f838201520301601f1981018352826106dc565b51902090565b5f5b8281106108af57505050565b6060828201526020016108a3565b906108c78261074b565b6108d460405191826106dc565b828152601f196108e4829461074b565b0190602036910137565b919082018092116107ce57565b5f1981146107ce5760010190565b91926110008411610c2b575f937f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff169285805b8651821015610a09578567ffffffffffffffff610962848a6107ad565b5116036109765750600180915b0190610945565b90965067ffffffffffffffff61098c88886107ad565b511667ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016145f146109c9576001809761096f565b67ffffffffffffffff6109dc88886107ad565b51167f69dbd28f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b919294959396905081610c23575b50825195610a4d601f19610a43610a2d8a61074b565b99610a3b6040519b8c6106dc565b808b5261074b565b01602089016108a1565b86915f5b8551811015610a8257600190610a66886108bd565b610a70828c6107ad565b52610a7b818b6107ad565b5001610a51565b50909291939567ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000060401c16955f965b818810610af0575b50505050505f5b8451811015610ae8578084610ae0600193896107ad565b515201610ac9565b509250925050565b9091929394958799979667ffffffffffffffff610b1984610b14838b169b8c6108ee565b6107fb565b1695610b258188610cc2565b9790998a5115610c15578d610b39916108ee565b90858102908082048714901517156107ce57610b5a919993999492946107c1565b975b84891080610c0c575b15610bfa575f5b8c51811015610bd757808c8f8f63ffffffff918f8f968f8f926001998792610bbd9567ffffffffffffffff610ba487610bc39b6107ad565b511603610bcd5750610bb5916107ad565b5116956107ad565b516107ad565b9116905201610b6c565b610bb592506107ad565b5091979b610bea610bf0919492946108fb565b9c6108fb565b9791929092610b5c565b999b9990985096509450929190610aba565b50858d10610b65565b505050955095989698610ac2565b90505f610a17565b837fb7e9260a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9080601f830112156100c257815190610c6f8261074b565b92610c7d60405194856106dc565b82845260208085019360051b8201019182116100c257602001915b818310610ca55750505090565b825163ffffffff811681036100c257815260209283019201610c98565b67ffffffffffffffff604051917f01e7d8d800000000000000000000000000000000000000000000000000000000835216918260048301525f8260248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa91821561068f575f92611398575b5060a082015160c083015192819215908115611355575b5061134e575067ffffffffffffffff610d96427f0000000000000000000000000000000000000000000000000000000000000000610805565b168310611322575f60e052606060e052604051610db46060826106dc565b60028152604094610dc886602084016108a1565b6040517ffde9db4300000000000000000000000000000000000000000000000000000000815285600482015260408160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa801561068f575f915f916112db575b5079ffffffffffffffffffffffffffffffffffffffffffffffffffff82169079ffffffffffffffffffffffffffffffffffffffffffffffffffff811692604051907f296cf2a100000000000000000000000000000000000000000000000000000000825289600483015260408260248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa91821561068f575f9261128a575b50811679ffffffffffffffffffffffffffffffffffffffffffffffffffff169182151580611263575b611236575b505050610f36610f3c9161188b565b9161188b565b610f458461079d565b52610f4f83610763565b52610f6f60405196610f626060896106dc565b60028852602088016108a1565b610f81610f7b83610763565b51611537565b610f8d610f7b8461079d565b610f968861079d565b52610fa087610763565b52610faa86611743565b80511561122b57604051957f29316a2a000000000000000000000000000000000000000000000000000000008752600487015260408660248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa95861561068f575f96611209575b505f955b845192838810156111fe578251936110485f958285611aa5565b93909261108c60405161105c6040826106dc565b600881527f66616c6c6261636b000000000000000000000000000000000000000000000000602082015283610867565b6080528a60c052600160a0525b82600160a051811b1b106111f05760015b1561111f575b60c05160a0515f916001821b5f19018116911c825b600881106110db575060a0511b1760c0526110aa565b9091600190604051602081016080518152828560801b1760408301526040825261110760e051836106dc565b5f198460a0511b0191519020169093189291016110c5565b8b8360c0511061112f57506110b0565b939096925099939099600182168101915b60c0518311156111db575050506111c7600193926111a173ffffffffffffffffffffffffffffffffffffffff61117b63ffffffff95896107ad565b5116846111a761118a8c610763565b516111a18461119888610763565b51805190611a3e565b906107ad565b51166111b3878d6107ad565b526111986111c08b61079d565b519361079d565b51166111d382896107ad565b52019561102e565b60019384019381851c16820190920191611140565b600160a0510160a052611099565b959650505050509250565b61122391965060403d6040116106885761067981836106dc565b50945f61102a565b509350509092509190565b1679ffffffffffffffffffffffffffffffffffffffffffffffffffff1692509050610f36610f3c5f610f27565b5079ffffffffffffffffffffffffffffffffffffffffffffffffffff828216161515610f22565b9091506040813d6040116112d3575b816112a6604093836106dc565b810103126100c257602001519079ffffffffffffffffffffffffffffffffffffffffffffffffffff610ef9565b3d9150611299565b9150506040813d60401161131a575b816112f7604093836106dc565b810103126100c257611314602061130d836114c1565b92016114c1565b5f610e42565b3d91506112ea565b827f656651a4000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9391925050565b905051600481101561136b57600314155f610d5d565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b9091503d805f833e6113aa81836106dc565b8101906020818303126100c25780519067ffffffffffffffff82116100c2570160e0818303126100c2576040519160e0830183811067ffffffffffffffff8211176106ff57604052815160048110156100c2578352602082015161ffff811681036100c2576020840152604082015160ff811681036100c2576040840152606082015167ffffffffffffffff81116100c25781611448918401610c57565b6060840152608082015167ffffffffffffffff81116100c2578161146d918401610c57565b608084015260a082015167ffffffffffffffff81116100c25781611492918401610c57565b60a084015260c082015167ffffffffffffffff81116100c2576114b59201610c57565b60c0820152905f610d46565b519079ffffffffffffffffffffffffffffffffffffffffffffffffffff821682036100c257565b519073ffffffffffffffffffffffffffffffffffffffff821682036100c257565b51906bffffffffffffffffffffffff821682036100c257565b519067ffffffffffffffff821682036100c257565b9061154282516108bd565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16925f5b815181101561173d5763ffffffff61159482846107ad565b511690604051917f8d1f3d0a000000000000000000000000000000000000000000000000000000008352600483015261018082602481895afa91821561068f575f92611607575b5073ffffffffffffffffffffffffffffffffffffffff600192511661160082866107ad565b520161157c565b9150610180823d8211611735575b8161162361018093836106dc565b810103126100c2576040519161018083019083821067ffffffffffffffff8311176106ff5761016091604052611658816114e8565b845261166660208201611509565b602085015261167760408201611509565b604085015261168860608201611522565b6060850152611699608082016114e8565b60808501526116aa60a082016114e8565b60a08501526116bb60c08201611522565b60c08501526116cc60e08201611522565b60e08501526116de6101008201611522565b6101008501526116f16101208201611522565b6101208501526117046101408201611522565b610140850152015160078110156100c25761016083015273ffffffffffffffffffffffffffffffffffffffff6115db565b3d9150611615565b50509150565b906002825110611885579061176161175a82610763565b51516108bd565b905f5f915b61176f81610763565b515183101561187e5773ffffffffffffffffffffffffffffffffffffffff61179a84610bbd84610763565b5116946117a786836119fc565b15801561186b575b611860576117bc836108fb565b925b8015158061182c575b15611811575f1981018181116107ce576117f673ffffffffffffffffffffffffffffffffffffffff91886107ad565b511661180282886107ad565b5280156107ce575f19016117be565b9561182260019397959295876107ad565b525b019193611766565b505f1981018181116107ce5773ffffffffffffffffffffffffffffffffffffffff6118588992896107ad565b5116116117c7565b926001919550611824565b5082611878878288611a3e565b106117af565b5082525090565b60609150565b9061193a7f01010101010101010101010101010101010101010101010101010101010101017f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f7f55555555555555555555555555555555555555555555555555555555555555558560011c1685037f3333333333333333333333333333333333333333333333333333333333333333808260021c169116018060041c01160260f81c5f19841460081b176108bd565b915f815b611946575050565b6001821901821663ffffffff7e1f0d1e100c1d070f090b19131c1706010e11080a1a141802121b1503160405601f6101e07f804040554300526644320000502061067405302602000010750620017611707760fc7fb6db6db6ddddddddd34d34d349249249210842108c6318c639ce739cffffffff870260f81c161b60f71c1693841c63d76453e004161a16176119dd82866107ad565b525f1982018281116107ce576119f692169182916108fb565b9061193e565b60015b8151811015611a3657611a168361119883856107ad565b611a2082846107ad565b515114611a2f576001016119ff565b5050505f90565b505050600190565b9092915f5b84811080611a65575b15611a5f57611a5a906108fb565b611a43565b93505050565b5073ffffffffffffffffffffffffffffffffffffffff611a8582856107ad565b511673ffffffffffffffffffffffffffffffffffffffff83161415611a4c565b92919092611ab382856107fb565b9382156105f557829006908115611a2f57600183611b0b5f199360405190611adc6040836106dc565b600582527f73656174730000000000000000000000000000000000000000000000000000006020830152610867565b60c01c0260401c921b01901b805f196001841b01921c17169056",
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

// OpenAuctionMetaData contains all meta data concerning the OpenAuction contract.
var OpenAuctionMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractICandidates\",\"name\":\"registry_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"elections_\",\"type\":\"address\"},{\"internalType\":\"addresspayable\",\"name\":\"splitter_\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"quiet_\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"name\":\"bid\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"bidOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint32[]\",\"name\":\"ids\",\"type\":\"uint32[]\"},{\"internalType\":\"uint256[]\",\"name\":\"seats\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256\",\"name\":\"price\",\"type\":\"uint256\"}],\"name\":\"charge\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"closesAt\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"bidder\",\"type\":\"address\"}],\"name\":\"depositOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"elections\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"forward\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proceeds\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"quiet\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"addresspayable\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"refund\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"contractICandidates\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"splitter\",\"outputs\":[{\"internalType\":\"addresspayable\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"bidder\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Charged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"closesAt\",\"type\":\"uint64\"}],\"name\":\"Extended\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Forwarded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"bidder\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"bid\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"deposit\",\"type\":\"uint64\"}],\"name\":\"Raised\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"kept\",\"type\":\"uint256\"}],\"name\":\"Refunded\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"bid\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"least\",\"type\":\"uint256\"}],\"name\":\"BidTooLow\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"BidsClosed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deposit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"required\",\"type\":\"uint256\"}],\"name\":\"DepositTooSmall\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidConfig\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidGrid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"InvalidValue\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoDeposit\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotElections\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"PaymentFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"start\",\"type\":\"uint256\"}],\"name\":\"TooEarly\",\"type\":\"error\"}]",
	ID:  "45ba70f7d3bdc694c2a36611bc13d28cda",
	Bin: "0x610120806040523461030d576080816117428038038091610020828561032d565b83398101031261030d578051906001600160a01b0382169081830361030d5760208101516001600160a01b0381169390929084840361030d576040830151926001600160a01b0384169081850361030d57606061007d9101610350565b9515908115610324575b506101ec5760049360809360a052835260c0526040519283809263a23836ef60e01b82525afa908115610319575f91610274575b506020810180516040830180519092916001600160401b039182169116818102918115918304141715610260578015908115610248575b50801561022d575b61021e578251905191516060909301516001600160401b0390811660409490941b6fffffffffffffffff00000000000000001660809390931b600160801b600160c01b031660c09290921b6001600160c01b03191691909117919091179190911760e081905290821680159182156101fb575b50506101ec57610100526040516113dd90816103658239608051818181610647015261073d015260a0518181816104630152610b12015260c051818181610509015281816106970152610781015260e0518181816101ed01528181610c7b0152818161107a015261126c0152610100518181816103e50152610d6a0152f35b6306b7c75960e31b5f5260045ffd5b608081901c6001600160401b0390811660409290921c1602111590505f8061016d565b631d6eca1560e01b5f5260045ffd5b50606083015183516001600160401b039182169116106100fa565b60608501516001600160401b0316101590505f6100f2565b634e487b7160e01b5f52601160045260245ffd5b90506080813d608011610311575b8161028f6080938361032d565b8101031261030d5760405190608082016001600160401b038111838210176102f9576102ee916060916040526102c481610350565b84526102d260208201610350565b60208501526102e360408201610350565b604085015201610350565b60608201525f6100bb565b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b3d9150610282565b6040513d5f823e3d90fd5b9050155f610087565b601f909101601f19168101906001600160401b038211908210176102f957604052565b51906001600160401b038216820361030d5756fe60806040526004361015610011575f80fd5b5f3560e01c80631996338514610b365780633cd8045e14610ae65780633cda61b814610aba57806355b5ec6414610a9e5780637acc823d146106bb5780637b1039991461066b57806386a01aac1461061b578063c0382f831461048f578063d264e05e14610409578063dc433dec146103c5578063e6bd09ae1461019c5763f41d36411461009d575f80fd5b34610198576080600319360112610198576100b66110c2565b6100be6110d9565b6100c66110f0565b9160643573ffffffffffffffffffffffffffffffffffffffff811681036101985767ffffffffffffffff936101459361014093919263ffffffff60809467ffffffffffffffff73ffffffffffffffffffffffffffffffffffffffff9481604051971687521660208601521660408401521660608201522090565b611376565b5116633b9aca00810290808204633b9aca00149015171561016b57602090604051908152f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b5f80fd5b34610198576080600319360112610198576101b56110c2565b6101bd6110d9565b6101c56110f0565b6064359273ffffffffffffffffffffffffffffffffffffffff84168094036101985761022e837f00000000000000000000000000000000000000000000000000000000000000009067ffffffffffffffff808360401c16818460801c16029116029060c01c0190565b80421061039a57506040805167ffffffffffffffff80841682528516602082015263ffffffff8416918101919091523360608201526080902061027081611376565b67ffffffffffffffff81511690633b9aca00820291808304633b9aca00149015171561016b578115610372576020015115610368575f925b83820391821161016b575f95877f2fdaccf7f8b72b9ff9f2b6bb6281650f45210157a0cfd423fbae6184e0f21f4e606067ffffffffffffffff8063ffffffff8c9b8c9b8c9b8c5260016020528b604081205580610356575b6040519788528a60208901526040880152169616941692a4855af1610323611319565b501561032b57005b7f36899e48000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b610361818d54611134565b8c55610300565b600a8104926102a8565b7f3a6a68b1000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f2a35a324000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b34610198575f60031936011261019857602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610198575f600319360112610198575f545f80557f6d6c62c4853ee2ccc569c1d81b83de5d128716d2ebfb6f0c1dedade7323c67eb6020604051838152a15f80808073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001694855af1610323611319565b34610198576060600319360112610198576104a86110c2565b6104b06110d9565b6104b86110f0565b90604051917f23b7ec3b00000000000000000000000000000000000000000000000000000000835263ffffffff8116600484015260208360248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9182156106105761058994610140945f946105df575b50919263ffffffff60809467ffffffffffffffff73ffffffffffffffffffffffffffffffffffffffff9481604051971687521660208601521660408401521660608201522090565b6020810151156105d657604076ffffffffffffffffffffffffffffffffffffffffffffff91015116633b9aca00810290808204633b9aca00149015171561016b576020905b604051908152f35b5060205f6105ce565b61060291945060203d602011610609575b6105fa818361115d565b8101906112da565b9286610541565b503d6105f0565b6040513d5f823e3d90fd5b34610198575f60031936011261019857602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610198575f60031936011261019857602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101985760a0600319360112610198576106d46110c2565b6106dc6110d9565b9060443567ffffffffffffffff8111610198576106fd903690600401611103565b929060643567ffffffffffffffff81116101985761071f903690600401611103565b9190946084359173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303610a72575f959395965f9473ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169467ffffffffffffffff88169567ffffffffffffffff8316975b8681106107d1576107cd8c5f54611134565b5f55005b63ffffffff9b6107ea6107e5838a8a6112b9565b6112c9565b6040517f23b7ec3b0000000000000000000000000000000000000000000000000000000081529d1660048e015260208d602481865afa9c8d15610610575f9d610a32575b5086906108a48e8d8f6107e5878e61085561084e8f61085b9685916112b9565b358d611306565b986112b9565b9089919263ffffffff60809467ffffffffffffffff73ffffffffffffffffffffffffffffffffffffffff9481604051971687521660208601521660408401521660608201522090565b6108ad81611376565b9167ffffffffffffffff835116633b9aca00850467ffffffffffffffff8111610a025767ffffffffffffffff1690039167ffffffffffffffff831161016b57838d938f959276ffffffffffffffffffffffffffffffffffffffffffffff604060208a960151151594015116925f146109fb5777010000000000000000000000000000000000000000000000905b5f52600160205277ffffffffffffffffffffffffffffffffffffffffffffffff169060c01b7fffffffffffffffff00000000000000000000000000000000000000000000000016171760405f205561099191611134565b9e61099d858c8c6112b9565b6109a6906112c9565b63ffffffff16936040519173ffffffffffffffffffffffffffffffffffffffff168252602082015260407f5c8eedb8b500f3e35f27d5778096754232ccd568aaf139647ec0891d423f6ef991a46001016107bb565b5f9061093a565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52604060045260245260445ffd5b82809e50898d8f8a8c969560203d8111610a6b575b610a51818361115d565b8101610a5c916112da565b9d50505050999e50509061082e565b503d610a47565b7fee24c861000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b34610198575f6003193601126101985760205f54604051908152f35b346101985760406003193601126101985760206105ce610ad86110c2565b610ae06110d9565b906111da565b34610198575f60031936011261019857602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b608060031936011261019857610b4a6110c2565b610b526110d9565b90610b5b6110f0565b9160643567ffffffffffffffff81168091036101985767ffffffffffffffff821692600384108015611041575b61101557610b9683826111da565b9182421015610fe9576040805167ffffffffffffffff80851682528616602082015263ffffffff8816918101919091523360608201526080902095610bda87611376565b610c2e76ffffffffffffffffffffffffffffffffffffffffffffff604083015116600160147fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff830104018115150290611134565b83158015610fe0575b610fb1575067ffffffffffffffff610c58915116633b9aca00340490611134565b92633b9aca00340615801590610fa0575b610f745767ffffffffffffffff8416977f000000000000000000000000000000000000000000000000000000000000000094610cb267ffffffffffffffff8760401c1686611306565b808b10610f4557509267ffffffffffffffff7fb5da876e78fb9060e4d1d3190dbff28ca9c5bc20b06fc347f09286945181bec093608093877fffffffffffffffff000000000000000000000000000000000000000000000000808e9977010000000000000000000000000000000000000000000000945f52600160205260c01b1616171760405f205516998a9563ffffffff6040519316835233602084015260408301526060820152a3610d9067ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001642611134565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff85019167ffffffffffffffff831161016b5767ffffffffffffffff92610df3919067ffffffffffffffff808360401c16818460801c16029116029060c01c0190565b90818082109118021816908111610e0657005b604051906040820182811067ffffffffffffffff821117610f1857604052838252610e486020830193828552865f526002602052600160405f2091169061119e565b610eec577fe127d6ed2e8f0dd4de0b8af0509ba7ad7c538f2065aa80c7ddceb6ed43bc675a9367ffffffffffffffff60209451167fffffffffffffffffffffffffffffffff000000000000000000000000000000006fffffffffffffffff0000000000000000845493837fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000086161786555160401b16921617179055604051908152a3005b7f4e487b71000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b8a7f4a77f2fa000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f6072742c000000000000000000000000000000000000000000000000000000005f523460045260245ffd5b5067ffffffffffffffff8411610c69565b837f14b9838d000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50808410610c37565b847fa6a5979e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b837fa6a5979e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd840167ffffffffffffffff811161016b576110bb907f00000000000000000000000000000000000000000000000000000000000000009067ffffffffffffffff808360401c16818460801c16029116029060c01c0190565b4210610b88565b6004359067ffffffffffffffff8216820361019857565b6024359067ffffffffffffffff8216820361019857565b6044359063ffffffff8216820361019857565b9181601f840112156101985782359167ffffffffffffffff8311610198576020808501948460051b01011161019857565b9190820180921161016b57565b6060810190811067ffffffffffffffff821117610f1857604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117610f1857604052565b60028210156111ad5701905f90565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b67ffffffffffffffff165f52600260205261120760405f20600167ffffffffffffffff841693169061119e565b5054908067ffffffffffffffff831614806112b0575b15611233575060401c67ffffffffffffffff1690565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe91500167ffffffffffffffff811161016b576112ad907f00000000000000000000000000000000000000000000000000000000000000009067ffffffffffffffff808360401c16818460801c16029116029060c01c0190565b90565b5080151561121d565b91908110156111ad5760051b0190565b3563ffffffff811681036101985790565b90816020910312610198575173ffffffffffffffffffffffffffffffffffffffff811681036101985790565b8181029291811591840414171561016b57565b3d15611371573d9067ffffffffffffffff8211610f18576040519161136660207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116018461115d565b82523d5f602084013e565b606090565b5f6040805161138481611141565b82815282602082015201525f52600160205260405f205476ffffffffffffffffffffffffffffffffffffffffffffff604051916113c083611141565b8060c01c835260ff8160b81c16151560208401521660408201529056",
}

// OpenAuction is an auto generated Go binding around an Ethereum contract.
type OpenAuction struct {
	abi abi.ABI
}

// NewOpenAuction creates a new instance of OpenAuction.
func NewOpenAuction() *OpenAuction {
	parsed, err := OpenAuctionMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &OpenAuction{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *OpenAuction) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address registry_, address elections_, address splitter_, uint64 quiet_) returns()
func (openAuction *OpenAuction) PackConstructor(registry_ common.Address, elections_ common.Address, splitter_ common.Address, quiet_ uint64) []byte {
	enc, err := openAuction.abi.Pack("", registry_, elections_, splitter_, quiet_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackBid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x19963385.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bid(uint64 rollup, uint64 round, uint32 id, uint64 amount) payable returns()
func (openAuction *OpenAuction) PackBid(rollup uint64, round uint64, id uint32, amount uint64) []byte {
	enc, err := openAuction.abi.Pack("bid", rollup, round, id, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x19963385.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bid(uint64 rollup, uint64 round, uint32 id, uint64 amount) payable returns()
func (openAuction *OpenAuction) TryPackBid(rollup uint64, round uint64, id uint32, amount uint64) ([]byte, error) {
	return openAuction.abi.Pack("bid", rollup, round, id, amount)
}

// PackBidOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc0382f83.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bidOf(uint64 rollup, uint64 round, uint32 id) view returns(uint256)
func (openAuction *OpenAuction) PackBidOf(rollup uint64, round uint64, id uint32) []byte {
	enc, err := openAuction.abi.Pack("bidOf", rollup, round, id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBidOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc0382f83.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bidOf(uint64 rollup, uint64 round, uint32 id) view returns(uint256)
func (openAuction *OpenAuction) TryPackBidOf(rollup uint64, round uint64, id uint32) ([]byte, error) {
	return openAuction.abi.Pack("bidOf", rollup, round, id)
}

// UnpackBidOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc0382f83.
//
// Solidity: function bidOf(uint64 rollup, uint64 round, uint32 id) view returns(uint256)
func (openAuction *OpenAuction) UnpackBidOf(data []byte) (*big.Int, error) {
	out, err := openAuction.abi.Unpack("bidOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCharge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7acc823d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function charge(uint64 rollup, uint64 round, uint32[] ids, uint256[] seats, uint256 price) returns()
func (openAuction *OpenAuction) PackCharge(rollup uint64, round uint64, ids []uint32, seats []*big.Int, price *big.Int) []byte {
	enc, err := openAuction.abi.Pack("charge", rollup, round, ids, seats, price)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCharge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7acc823d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function charge(uint64 rollup, uint64 round, uint32[] ids, uint256[] seats, uint256 price) returns()
func (openAuction *OpenAuction) TryPackCharge(rollup uint64, round uint64, ids []uint32, seats []*big.Int, price *big.Int) ([]byte, error) {
	return openAuction.abi.Pack("charge", rollup, round, ids, seats, price)
}

// PackClosesAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3cda61b8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function closesAt(uint64 rollup, uint64 round) view returns(uint256)
func (openAuction *OpenAuction) PackClosesAt(rollup uint64, round uint64) []byte {
	enc, err := openAuction.abi.Pack("closesAt", rollup, round)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClosesAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3cda61b8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function closesAt(uint64 rollup, uint64 round) view returns(uint256)
func (openAuction *OpenAuction) TryPackClosesAt(rollup uint64, round uint64) ([]byte, error) {
	return openAuction.abi.Pack("closesAt", rollup, round)
}

// UnpackClosesAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3cda61b8.
//
// Solidity: function closesAt(uint64 rollup, uint64 round) view returns(uint256)
func (openAuction *OpenAuction) UnpackClosesAt(data []byte) (*big.Int, error) {
	out, err := openAuction.abi.Unpack("closesAt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDepositOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf41d3641.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function depositOf(uint64 rollup, uint64 round, uint32 id, address bidder) view returns(uint256)
func (openAuction *OpenAuction) PackDepositOf(rollup uint64, round uint64, id uint32, bidder common.Address) []byte {
	enc, err := openAuction.abi.Pack("depositOf", rollup, round, id, bidder)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDepositOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf41d3641.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function depositOf(uint64 rollup, uint64 round, uint32 id, address bidder) view returns(uint256)
func (openAuction *OpenAuction) TryPackDepositOf(rollup uint64, round uint64, id uint32, bidder common.Address) ([]byte, error) {
	return openAuction.abi.Pack("depositOf", rollup, round, id, bidder)
}

// UnpackDepositOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf41d3641.
//
// Solidity: function depositOf(uint64 rollup, uint64 round, uint32 id, address bidder) view returns(uint256)
func (openAuction *OpenAuction) UnpackDepositOf(data []byte) (*big.Int, error) {
	out, err := openAuction.abi.Unpack("depositOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackElections is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x86a01aac.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function elections() view returns(address)
func (openAuction *OpenAuction) PackElections() []byte {
	enc, err := openAuction.abi.Pack("elections")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackElections is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x86a01aac.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function elections() view returns(address)
func (openAuction *OpenAuction) TryPackElections() ([]byte, error) {
	return openAuction.abi.Pack("elections")
}

// UnpackElections is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x86a01aac.
//
// Solidity: function elections() view returns(address)
func (openAuction *OpenAuction) UnpackElections(data []byte) (common.Address, error) {
	out, err := openAuction.abi.Unpack("elections", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackForward is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd264e05e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function forward() returns()
func (openAuction *OpenAuction) PackForward() []byte {
	enc, err := openAuction.abi.Pack("forward")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackForward is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd264e05e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function forward() returns()
func (openAuction *OpenAuction) TryPackForward() ([]byte, error) {
	return openAuction.abi.Pack("forward")
}

// PackProceeds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x55b5ec64.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proceeds() view returns(uint256)
func (openAuction *OpenAuction) PackProceeds() []byte {
	enc, err := openAuction.abi.Pack("proceeds")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProceeds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x55b5ec64.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proceeds() view returns(uint256)
func (openAuction *OpenAuction) TryPackProceeds() ([]byte, error) {
	return openAuction.abi.Pack("proceeds")
}

// UnpackProceeds is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x55b5ec64.
//
// Solidity: function proceeds() view returns(uint256)
func (openAuction *OpenAuction) UnpackProceeds(data []byte) (*big.Int, error) {
	out, err := openAuction.abi.Unpack("proceeds", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuiet is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdc433dec.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quiet() view returns(uint64)
func (openAuction *OpenAuction) PackQuiet() []byte {
	enc, err := openAuction.abi.Pack("quiet")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuiet is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdc433dec.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quiet() view returns(uint64)
func (openAuction *OpenAuction) TryPackQuiet() ([]byte, error) {
	return openAuction.abi.Pack("quiet")
}

// UnpackQuiet is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdc433dec.
//
// Solidity: function quiet() view returns(uint64)
func (openAuction *OpenAuction) UnpackQuiet(data []byte) (uint64, error) {
	out, err := openAuction.abi.Unpack("quiet", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe6bd09ae.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refund(uint64 rollup, uint64 round, uint32 id, address to) returns()
func (openAuction *OpenAuction) PackRefund(rollup uint64, round uint64, id uint32, to common.Address) []byte {
	enc, err := openAuction.abi.Pack("refund", rollup, round, id, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe6bd09ae.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refund(uint64 rollup, uint64 round, uint32 id, address to) returns()
func (openAuction *OpenAuction) TryPackRefund(rollup uint64, round uint64, id uint32, to common.Address) ([]byte, error) {
	return openAuction.abi.Pack("refund", rollup, round, id, to)
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (openAuction *OpenAuction) PackRegistry() []byte {
	enc, err := openAuction.abi.Pack("registry")
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
func (openAuction *OpenAuction) TryPackRegistry() ([]byte, error) {
	return openAuction.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (openAuction *OpenAuction) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := openAuction.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSplitter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3cd8045e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function splitter() view returns(address)
func (openAuction *OpenAuction) PackSplitter() []byte {
	enc, err := openAuction.abi.Pack("splitter")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSplitter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3cd8045e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function splitter() view returns(address)
func (openAuction *OpenAuction) TryPackSplitter() ([]byte, error) {
	return openAuction.abi.Pack("splitter")
}

// UnpackSplitter is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3cd8045e.
//
// Solidity: function splitter() view returns(address)
func (openAuction *OpenAuction) UnpackSplitter(data []byte) (common.Address, error) {
	out, err := openAuction.abi.Unpack("splitter", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// OpenAuctionCharged represents a Charged event raised by the OpenAuction contract.
type OpenAuctionCharged struct {
	Round  uint64
	Rollup uint64
	Id     uint32
	Bidder common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const OpenAuctionChargedEventName = "Charged"

// ContractEventName returns the user-defined event name.
func (OpenAuctionCharged) ContractEventName() string {
	return OpenAuctionChargedEventName
}

// UnpackChargedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Charged(uint64 indexed round, uint64 indexed rollup, uint32 indexed id, address bidder, uint256 amount)
func (openAuction *OpenAuction) UnpackChargedEvent(log *types.Log) (*OpenAuctionCharged, error) {
	event := "Charged"
	if len(log.Topics) == 0 || log.Topics[0] != openAuction.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(OpenAuctionCharged)
	if len(log.Data) > 0 {
		if err := openAuction.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range openAuction.abi.Events[event].Inputs {
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

// OpenAuctionExtended represents a Extended event raised by the OpenAuction contract.
type OpenAuctionExtended struct {
	Round    uint64
	Rollup   uint64
	ClosesAt uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const OpenAuctionExtendedEventName = "Extended"

// ContractEventName returns the user-defined event name.
func (OpenAuctionExtended) ContractEventName() string {
	return OpenAuctionExtendedEventName
}

// UnpackExtendedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Extended(uint64 indexed round, uint64 indexed rollup, uint64 closesAt)
func (openAuction *OpenAuction) UnpackExtendedEvent(log *types.Log) (*OpenAuctionExtended, error) {
	event := "Extended"
	if len(log.Topics) == 0 || log.Topics[0] != openAuction.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(OpenAuctionExtended)
	if len(log.Data) > 0 {
		if err := openAuction.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range openAuction.abi.Events[event].Inputs {
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

// OpenAuctionForwarded represents a Forwarded event raised by the OpenAuction contract.
type OpenAuctionForwarded struct {
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const OpenAuctionForwardedEventName = "Forwarded"

// ContractEventName returns the user-defined event name.
func (OpenAuctionForwarded) ContractEventName() string {
	return OpenAuctionForwardedEventName
}

// UnpackForwardedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Forwarded(uint256 amount)
func (openAuction *OpenAuction) UnpackForwardedEvent(log *types.Log) (*OpenAuctionForwarded, error) {
	event := "Forwarded"
	if len(log.Topics) == 0 || log.Topics[0] != openAuction.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(OpenAuctionForwarded)
	if len(log.Data) > 0 {
		if err := openAuction.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range openAuction.abi.Events[event].Inputs {
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

// OpenAuctionRaised represents a Raised event raised by the OpenAuction contract.
type OpenAuctionRaised struct {
	Round   uint64
	Rollup  uint64
	Id      uint32
	Bidder  common.Address
	Bid     uint64
	Deposit uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const OpenAuctionRaisedEventName = "Raised"

// ContractEventName returns the user-defined event name.
func (OpenAuctionRaised) ContractEventName() string {
	return OpenAuctionRaisedEventName
}

// UnpackRaisedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Raised(uint64 indexed round, uint64 indexed rollup, uint32 id, address bidder, uint64 bid, uint64 deposit)
func (openAuction *OpenAuction) UnpackRaisedEvent(log *types.Log) (*OpenAuctionRaised, error) {
	event := "Raised"
	if len(log.Topics) == 0 || log.Topics[0] != openAuction.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(OpenAuctionRaised)
	if len(log.Data) > 0 {
		if err := openAuction.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range openAuction.abi.Events[event].Inputs {
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

// OpenAuctionRefunded represents a Refunded event raised by the OpenAuction contract.
type OpenAuctionRefunded struct {
	Round  uint64
	Rollup uint64
	Id     uint32
	To     common.Address
	Amount *big.Int
	Kept   *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const OpenAuctionRefundedEventName = "Refunded"

// ContractEventName returns the user-defined event name.
func (OpenAuctionRefunded) ContractEventName() string {
	return OpenAuctionRefundedEventName
}

// UnpackRefundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Refunded(uint64 indexed round, uint64 indexed rollup, uint32 indexed id, address to, uint256 amount, uint256 kept)
func (openAuction *OpenAuction) UnpackRefundedEvent(log *types.Log) (*OpenAuctionRefunded, error) {
	event := "Refunded"
	if len(log.Topics) == 0 || log.Topics[0] != openAuction.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(OpenAuctionRefunded)
	if len(log.Data) > 0 {
		if err := openAuction.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range openAuction.abi.Events[event].Inputs {
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
func (openAuction *OpenAuction) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], openAuction.abi.Errors["BidTooLow"].ID.Bytes()[:4]) {
		return openAuction.UnpackBidTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], openAuction.abi.Errors["BidsClosed"].ID.Bytes()[:4]) {
		return openAuction.UnpackBidsClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], openAuction.abi.Errors["DepositTooSmall"].ID.Bytes()[:4]) {
		return openAuction.UnpackDepositTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], openAuction.abi.Errors["InvalidConfig"].ID.Bytes()[:4]) {
		return openAuction.UnpackInvalidConfigError(raw[4:])
	}
	if bytes.Equal(raw[:4], openAuction.abi.Errors["InvalidGrid"].ID.Bytes()[:4]) {
		return openAuction.UnpackInvalidGridError(raw[4:])
	}
	if bytes.Equal(raw[:4], openAuction.abi.Errors["InvalidValue"].ID.Bytes()[:4]) {
		return openAuction.UnpackInvalidValueError(raw[4:])
	}
	if bytes.Equal(raw[:4], openAuction.abi.Errors["NoDeposit"].ID.Bytes()[:4]) {
		return openAuction.UnpackNoDepositError(raw[4:])
	}
	if bytes.Equal(raw[:4], openAuction.abi.Errors["NotElections"].ID.Bytes()[:4]) {
		return openAuction.UnpackNotElectionsError(raw[4:])
	}
	if bytes.Equal(raw[:4], openAuction.abi.Errors["PaymentFailed"].ID.Bytes()[:4]) {
		return openAuction.UnpackPaymentFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], openAuction.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return openAuction.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], openAuction.abi.Errors["TooEarly"].ID.Bytes()[:4]) {
		return openAuction.UnpackTooEarlyError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// OpenAuctionBidTooLow represents a BidTooLow error raised by the OpenAuction contract.
type OpenAuctionBidTooLow struct {
	Bid   uint64
	Least *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BidTooLow(uint64 bid, uint256 least)
func OpenAuctionBidTooLowErrorID() common.Hash {
	return common.HexToHash("0x14b9838d0e365c29ea7dca107f6f0546551952d11fcb64bd696fd3a69fdc276e")
}

// UnpackBidTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BidTooLow(uint64 bid, uint256 least)
func (openAuction *OpenAuction) UnpackBidTooLowError(raw []byte) (*OpenAuctionBidTooLow, error) {
	out := new(OpenAuctionBidTooLow)
	if err := openAuction.abi.UnpackIntoInterface(out, "BidTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OpenAuctionBidsClosed represents a BidsClosed error raised by the OpenAuction contract.
type OpenAuctionBidsClosed struct {
	Round uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BidsClosed(uint64 round)
func OpenAuctionBidsClosedErrorID() common.Hash {
	return common.HexToHash("0xa6a5979e32161f645a13a1c1a64b51be7234d65495ededc9f21a812f698a2a15")
}

// UnpackBidsClosedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BidsClosed(uint64 round)
func (openAuction *OpenAuction) UnpackBidsClosedError(raw []byte) (*OpenAuctionBidsClosed, error) {
	out := new(OpenAuctionBidsClosed)
	if err := openAuction.abi.UnpackIntoInterface(out, "BidsClosed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OpenAuctionDepositTooSmall represents a DepositTooSmall error raised by the OpenAuction contract.
type OpenAuctionDepositTooSmall struct {
	Deposit  *big.Int
	Required *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DepositTooSmall(uint256 deposit, uint256 required)
func OpenAuctionDepositTooSmallErrorID() common.Hash {
	return common.HexToHash("0x4a77f2fa62296c5cc216025004b03ed11b511d575baed7939c8b78bbe939738d")
}

// UnpackDepositTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DepositTooSmall(uint256 deposit, uint256 required)
func (openAuction *OpenAuction) UnpackDepositTooSmallError(raw []byte) (*OpenAuctionDepositTooSmall, error) {
	out := new(OpenAuctionDepositTooSmall)
	if err := openAuction.abi.UnpackIntoInterface(out, "DepositTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OpenAuctionInvalidConfig represents a InvalidConfig error raised by the OpenAuction contract.
type OpenAuctionInvalidConfig struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidConfig()
func OpenAuctionInvalidConfigErrorID() common.Hash {
	return common.HexToHash("0x35be3ac88eaaf385e6b33d44d849a44bdc3ae215676d5d7e0194dfe20d80c66e")
}

// UnpackInvalidConfigError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidConfig()
func (openAuction *OpenAuction) UnpackInvalidConfigError(raw []byte) (*OpenAuctionInvalidConfig, error) {
	out := new(OpenAuctionInvalidConfig)
	if err := openAuction.abi.UnpackIntoInterface(out, "InvalidConfig", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OpenAuctionInvalidGrid represents a InvalidGrid error raised by the OpenAuction contract.
type OpenAuctionInvalidGrid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidGrid()
func OpenAuctionInvalidGridErrorID() common.Hash {
	return common.HexToHash("0x1d6eca15253265ecd50304b296704e9c7f9a34e1fdbd86b120a0cb046a6ced10")
}

// UnpackInvalidGridError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidGrid()
func (openAuction *OpenAuction) UnpackInvalidGridError(raw []byte) (*OpenAuctionInvalidGrid, error) {
	out := new(OpenAuctionInvalidGrid)
	if err := openAuction.abi.UnpackIntoInterface(out, "InvalidGrid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OpenAuctionInvalidValue represents a InvalidValue error raised by the OpenAuction contract.
type OpenAuctionInvalidValue struct {
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidValue(uint256 value)
func OpenAuctionInvalidValueErrorID() common.Hash {
	return common.HexToHash("0x6072742c64584f5dc9a6b2bfbe1f07bc7c105773566ee5adb212e7b0a973af54")
}

// UnpackInvalidValueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidValue(uint256 value)
func (openAuction *OpenAuction) UnpackInvalidValueError(raw []byte) (*OpenAuctionInvalidValue, error) {
	out := new(OpenAuctionInvalidValue)
	if err := openAuction.abi.UnpackIntoInterface(out, "InvalidValue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OpenAuctionNoDeposit represents a NoDeposit error raised by the OpenAuction contract.
type OpenAuctionNoDeposit struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoDeposit()
func OpenAuctionNoDepositErrorID() common.Hash {
	return common.HexToHash("0x3a6a68b13c0ca4e15e13959ed18d54238202e1df28050322bc46dd3642e1b4fb")
}

// UnpackNoDepositError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoDeposit()
func (openAuction *OpenAuction) UnpackNoDepositError(raw []byte) (*OpenAuctionNoDeposit, error) {
	out := new(OpenAuctionNoDeposit)
	if err := openAuction.abi.UnpackIntoInterface(out, "NoDeposit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OpenAuctionNotElections represents a NotElections error raised by the OpenAuction contract.
type OpenAuctionNotElections struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotElections(address caller)
func OpenAuctionNotElectionsErrorID() common.Hash {
	return common.HexToHash("0xee24c86152fa732cd40ebee385630effebfd122835ccf3b1551e7bb3466de239")
}

// UnpackNotElectionsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotElections(address caller)
func (openAuction *OpenAuction) UnpackNotElectionsError(raw []byte) (*OpenAuctionNotElections, error) {
	out := new(OpenAuctionNotElections)
	if err := openAuction.abi.UnpackIntoInterface(out, "NotElections", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OpenAuctionPaymentFailed represents a PaymentFailed error raised by the OpenAuction contract.
type OpenAuctionPaymentFailed struct {
	To common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PaymentFailed(address to)
func OpenAuctionPaymentFailedErrorID() common.Hash {
	return common.HexToHash("0x36899e48161ee4504f5f89aa55f7aed73460d464cb62f64e03057df7dbcdd0aa")
}

// UnpackPaymentFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PaymentFailed(address to)
func (openAuction *OpenAuction) UnpackPaymentFailedError(raw []byte) (*OpenAuctionPaymentFailed, error) {
	out := new(OpenAuctionPaymentFailed)
	if err := openAuction.abi.UnpackIntoInterface(out, "PaymentFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OpenAuctionSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the OpenAuction contract.
type OpenAuctionSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func OpenAuctionSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (openAuction *OpenAuction) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*OpenAuctionSafeCastOverflowedUintDowncast, error) {
	out := new(OpenAuctionSafeCastOverflowedUintDowncast)
	if err := openAuction.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OpenAuctionTooEarly represents a TooEarly error raised by the OpenAuction contract.
type OpenAuctionTooEarly struct {
	Start *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooEarly(uint256 start)
func OpenAuctionTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x2a35a3246d5070e2b118858c24c2c4d23eaebe645b92ab746b92dd600c35a9d7")
}

// UnpackTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooEarly(uint256 start)
func (openAuction *OpenAuction) UnpackTooEarlyError(raw []byte) (*OpenAuctionTooEarly, error) {
	out := new(OpenAuctionTooEarly)
	if err := openAuction.abi.UnpackIntoInterface(out, "TooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PerformanceScoresMetaData contains all meta data concerning the PerformanceScores contract.
var PerformanceScoresMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractICandidates\",\"name\":\"registry_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"reporter_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"blocks\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"missed\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"promises\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"broken\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"target\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"turns\",\"type\":\"uint32\"}],\"internalType\":\"structRecord\",\"name\":\"record\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"voter\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"vs\",\"type\":\"bytes32\"}],\"internalType\":\"structIPerformanceScores.Vote[]\",\"name\":\"votes\",\"type\":\"tuple[]\"}],\"name\":\"post\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"blocks\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"missed\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"promises\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"broken\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"target\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"turns\",\"type\":\"uint32\"}],\"internalType\":\"structRecord\",\"name\":\"record\",\"type\":\"tuple\"}],\"name\":\"recordDigest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"contractICandidates\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"blocks\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"missed\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"promises\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"broken\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"target\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"turns\",\"type\":\"uint32\"}],\"internalType\":\"structRecord\",\"name\":\"record\",\"type\":\"tuple\"}],\"name\":\"report\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"reporter\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"scoreAt\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"blocks\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"missed\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"promises\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"broken\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"target\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"turns\",\"type\":\"uint32\"}],\"indexed\":false,\"internalType\":\"structRecord\",\"name\":\"record\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"score\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"fromRound\",\"type\":\"uint64\"}],\"name\":\"Scored\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"AlreadyScored\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BeforeGenesis\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidGrid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"voter\",\"type\":\"uint32\"}],\"name\":\"InvalidSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"votes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"eligible\",\"type\":\"uint256\"}],\"name\":\"NoQuorum\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"voter\",\"type\":\"uint32\"}],\"name\":\"NotAscending\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"NotEligible\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotReporter\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"RoundClosed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"}]",
	ID:  "efc2272cfdcad5b22e7cdd35b99756f89f",
	Bin: "0x6101c0806040523461037a57604081611e1080380380916100208285610391565b83398101031261037a578051906001600160a01b0382169081830361037a5760200151906001600160a01b038216820361037a57600492608092604051610068604082610391565b601a815260208101907f6c6f636b7374657020506572666f726d616e636553636f7265730000000000008252604051916100a3604084610391565b600183526020830191603160f81b83526100bc816103c8565b610120526100c9846103c8565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f84526040830152606082015246868201523060a082015260a0815261013160c082610391565b51902084523060c052610180526101605260405163a23836ef60e01b815292839182905afa908115610386575f916102e1575b506020810180516040830180519092916001600160401b0391821691168181029181159183041417156102cd5780159081156102b5575b50801561029a575b61028b578251905191516060909301516001600160401b0316604093841b6fffffffffffffffff00000000000000001660809390931b600160801b600160c01b031660c09290921b6001600160c01b0319169190911791909117176101a052516119dc90816104348239608051816118cc015260a05181611989015260c0518161189d015260e0518161191b015261010051816119410152610120518161014c01526101405181610175015261016051818181610305015281816104320152610e47015261018051818181610dda01526113b701526101a0518181816106290152610e8f0152f35b631d6eca1560e01b5f5260045ffd5b50606083015183516001600160401b039182169116106101a3565b60608501516001600160401b0316101590505f61019b565b634e487b7160e01b5f52601160045260245ffd5b90506080813d60801161037e575b816102fc60809383610391565b8101031261037a5760405190608082016001600160401b038111838210176103665761035b91606091604052610331816103b4565b845261033f602082016103b4565b6020850152610350604082016103b4565b6040850152016103b4565b60608201525f610164565b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b3d91506102ef565b6040513d5f823e3d90fd5b601f909101601f19168101906001600160401b0382119082101761036657604052565b51906001600160401b038216820361037a57565b601f8151116103f35760208151910151602082106103e4571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe6080806040526004361015610012575f80fd5b5f3560e01c908163010ec4411461138d5750806305d4690414610db35780635c766d9c146103295780637b103999146102d9578063839e8c2b1461024857806384b0196e146101345763efe8592b14610069575f80fd5b34610130576020604263ffffffff6100d961008336611403565b919392949067ffffffffffffffff60405195818a8801987f658ca60a21aa996ce801d076f50500502a25de9701ad0cd5728470a9be54f5168a5216604088015216606086015216608084015260a08301906115ef565b61016081526100ea61018082611507565b5190206100f5611886565b90604051917f190100000000000000000000000000000000000000000000000000000000000083526002830152602282015220604051908152f35b5f80fd5b34610130575f600319360112610130576101ec6101707f000000000000000000000000000000000000000000000000000000000000000061182f565b6101997f000000000000000000000000000000000000000000000000000000000000000061182f565b60206101fa604051926101ac8385611507565b5f84525f3681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e087019061147b565b90858203604087015261147b565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b82811061023157505050500390f35b835185528695509381019392810192600101610222565b346101305760406003193601126101305760043563ffffffff81168091036101305761029167ffffffffffffffff9161027f6113db565b905f52600260205260405f20546116d3565b16620f424003620f424081116102ac57602090604051908152f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b34610130575f60031936011261013057602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610130576101606003193601126101305760043567ffffffffffffffff811690818103610130576103596113db565b6044359063ffffffff82168092036101305760e07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9c36011261013057610144359067ffffffffffffffff8211610130573660238301121561013057816004013567ffffffffffffffff81116101305760248301926024369160608402010111610130576040517f5d47dbca00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9586166004820152948216602486015273ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001694602081604481895afa908115610d23575f91610d84575b5079ffffffffffffffffffffffffffffffffffffffffffffffffffff811693604051966042602089017f658ca60a21aa996ce801d076f50500502a25de9701ad0cd5728470a9be54f51681528a60408b015267ffffffffffffffff8716998a60608201528960808201526104e260a0820160646115ef565b61016081526104f361018082611507565b5190206104fe611886565b90604051917f190100000000000000000000000000000000000000000000000000000000000083526002830152602282015220905f925f935b868510610b775750505050507f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f7955555555555555555555555555555555555555555555555555557f01010101010101010101010101010101010101010101010101010101010101019260011c1685037f3333333333333333333333333333333333333333333333333333333333333333808260021c169116018060041c01160260f81c5f19841460081b1790806003026003810482036102ac577f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff831683036102ac578260011b1015610b495750507f00000000000000000000000000000000000000000000000000000000000000009161065282611673565b67ffffffffffffffff6106778567ffffffffffffffff808260401c169160801c160290565b9116028360c01c0142101580610b0b575b15610adf57831c60011615610ab357825f5260036020528367ffffffffffffffff60405f20541611610a8357825f52600260205260405f20549167ffffffffffffffff8360801c16620f42400390620f424082116102ac576040516106ec816114be565b6064359063ffffffff8216918281036101305781526084359363ffffffff85169485810361013057602083015260a4359263ffffffff84168403610130576040830193845260c4359163ffffffff83168303610130576060840192835260e4359263ffffffff841684036101305760808501938452610104359563ffffffff871687036101305760a08601968752610124359563ffffffff871687036101305763ffffffff6107b181966107f49660c085019a8b529c818082109118028118906115e2565b91511680821015610a73576107d26107eb916107cd88946115b7565b61170a565b935b8280855116915116818082109118028118906115e2565b915116916119af565b9351169081610a56575b505063ffffffff905116604080821091180260401890815b610a2d5750508060c01c8042105f146109e25750506108355f92611673565b845f52600360205267ffffffffffffffff60405f2091167fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000082541617905580620f42400391620f424083116102ac577fa70f6f482dab4a4d4a975bd5e6bfb28f7c1f10df8ba5db68111d2070dc4a2400936101209367ffffffffffffffff8316928361097a577fffffffffffffffff00000000000000000000000000000000000000000000000077ffffffffffffffff000000000000000000000000000000006fffffffffffffffff000000000000000067ffffffffffffffff61092e61091d5f5b896116d3565b9760028a101561096b575f906116d3565b8c5f526002602052169560401b169360801b169160c01b1617171760405f20556040519161095d8360646115ef565b60e0830152610100820152a4005b61097487611761565b906116d3565b7fffffffffffffffff00000000000000000000000000000000000000000000000077ffffffffffffffff000000000000000000000000000000006fffffffffffffffff000000000000000067ffffffffffffffff61092e61091d6109dd87611741565b610917565b67ffffffffffffffff610a2161083593610a1b610a02610a2795426115e2565b9167ffffffffffffffff808260401c169160801c160290565b9061170a565b166116b3565b92611673565b9092610a38906115cc565b8181018091116102ac5760041c9280156102ac575f19019081610816565b92610a6b9163ffffffff8094955116916119af565b91908a6107fe565b5050836107eb620f4240936107d4565b50507fe029384d000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b827f1faac466000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b847f9b2a6752000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50610b1582611693565b67ffffffffffffffff610b3a8567ffffffffffffffff808260401c169160801c160290565b9116028360c01c014210610688565b7fa07c49af000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b610b8285888461157a565b359063ffffffff8216908183036101305763ffffffff16811115610d595760018a821c1615610d2e5773ffffffffffffffffffffffffffffffffffffffff610c146020610bd0898c8861157a565b01356040610bdf8a8d8961157a565b01359060ff601b7f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff841693821c0116896117a0565b5050168015908115610c5d575b50610c325750600190940193610537565b7fd9e123a2000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90506040517ff3451f88000000000000000000000000000000000000000000000000000000008152826004820152602081602481895afa8015610d23575f90610cc1575b73ffffffffffffffffffffffffffffffffffffffff91501614158e610c21565b506020813d8211610d1b575b81610cda60209383611507565b81010312610130575173ffffffffffffffffffffffffffffffffffffffff811681036101305773ffffffffffffffffffffffffffffffffffffffff90610ca1565b3d9150610ccd565b6040513d5f823e3d90fd5b7f1faac466000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f17743037000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b610da6915060203d602011610dac575b610d9e8183611507565b810190611548565b8761046a565b503d610d94565b3461013057610dc136611403565b929073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303611361576040517f5d47dbca00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff838116600483015284166024820152916020836044817f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff165afa928315610d23575f93611340575b507f000000000000000000000000000000000000000000000000000000000000000091610eb885611673565b67ffffffffffffffff610edd8567ffffffffffffffff808260401c169160801c160290565b9116028360c01c0142101580611302575b156112cc5763ffffffff169279ffffffffffffffffffffffffffffffffffffffffffffffffffff16831c60011615610ab357825f52600360205267ffffffffffffffff60405f2054169367ffffffffffffffff811680951161129b57835f52600260205260405f20549167ffffffffffffffff8360801c16620f42400393620f424085116102ac5760e088360312610130578760405195610f8e876114be565b610f97826113f2565b80885296610fa7602084016113f2565b9081602082015260408401610fbb906113f2565b60408201908152610fce606086016113f2565b60608301908152610fe1608087016113f2565b6080840190815293610ff560a088016113f2565b9660a0850197885260c001611009906113f2565b9560c085019687529b63ffffffff169063ffffffff16818082109118028118611031916115e2565b925163ffffffff936110599391851680821015610a73576107d26107eb916107cd88946115b7565b935116908161127e575b505063ffffffff905116604080821091180260401890815b6112555750508060c01c8042105f1461123557505061109a5f92611673565b855f52600360205267ffffffffffffffff60405f2091167fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000082541617905583620f42400391620f424083116102ac577fa70f6f482dab4a4d4a975bd5e6bfb28f7c1f10df8ba5db68111d2070dc4a2400946101209467ffffffffffffffff9483861693846111d4577fffffffffffffffff00000000000000000000000000000000000000000000000077ffffffffffffffff000000000000000000000000000000006fffffffffffffffff0000000000000000898d61118e61117d5f5b8a6116d3565b9860028c10156111cb575f906116d3565b905f526002602052169560401b169360801b169160c01b1617171760405f20556111bb604051809a6115ef565b60e08901526101008801521694a4005b61097488611761565b7fffffffffffffffff00000000000000000000000000000000000000000000000077ffffffffffffffff000000000000000000000000000000006fffffffffffffffff0000000000000000898d61118e61117d61123088611741565b611177565b67ffffffffffffffff610a2161109a93610a1b610a02610a2795426115e2565b9095611260906115cc565b8181018091116102ac5760041c9580156102ac575f1901908161107b565b926112939163ffffffff8094955116916119af565b91908b611063565b5050507fe029384d000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b67ffffffffffffffff857f9b2a6752000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b5061130c85611693565b67ffffffffffffffff6113318567ffffffffffffffff808260401c169160801c160290565b9116028360c01c014210610eee565b61135a91935060203d602011610dac57610d9e8183611507565b9185610e8c565b7f3fca6557000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b34610130575f6003193601126101305760209073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b6024359067ffffffffffffffff8216820361013057565b359063ffffffff8216820361013057565b906101406003198301126101305760043567ffffffffffffffff81168103610130579160243567ffffffffffffffff81168103610130579160443563ffffffff81168103610130577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9c60e09193011261013057606490565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b60e0810190811067ffffffffffffffff8211176114da57604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176114da57604052565b90816020910312610130575179ffffffffffffffffffffffffffffffffffffffffffffffffffff811681036101305790565b919081101561158a576060020190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b9081620f42400291620f42408304036102ac57565b90600f820291808304600f14901517156102ac57565b919082039182116102ac57565b63ffffffff61166d60c0809383611605826113f2565b16865283611615602083016113f2565b16602087015283611628604083016113f2565b1660408701528361163b606083016113f2565b1660608701528361164e608083016113f2565b1660808701528361166160a083016113f2565b1660a0870152016113f2565b16910152565b67ffffffffffffffff60019116019067ffffffffffffffff82116102ac57565b67ffffffffffffffff60029116019067ffffffffffffffff82116102ac57565b67ffffffffffffffff60039116019067ffffffffffffffff82116102ac57565b67ffffffffffffffff918160c01c90818482161015611701576001018316036116fd5760401c1690565b1690565b505060801c1690565b8115611714570490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b67ffffffffffffffff5f199116019067ffffffffffffffff82116102ac57565b67ffffffffffffffff7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe9116019067ffffffffffffffff82116102ac57565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411611824579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610d23575f5173ffffffffffffffffffffffffffffffffffffffff81161561181a57905f905f90565b505f906001905f90565b5050505f9160039190565b60ff811690601f821161185e576040519161184b604084611507565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016301480611986575b156118ee577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261198060c082611507565b51902090565b507f000000000000000000000000000000000000000000000000000000000000000046146118c5565b909190818310156119d6578281029281840414901517156102ac576119d39161170a565b90565b9150509056",
}

// PerformanceScores is an auto generated Go binding around an Ethereum contract.
type PerformanceScores struct {
	abi abi.ABI
}

// NewPerformanceScores creates a new instance of PerformanceScores.
func NewPerformanceScores() *PerformanceScores {
	parsed, err := PerformanceScoresMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &PerformanceScores{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *PerformanceScores) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address registry_, address reporter_) returns()
func (performanceScores *PerformanceScores) PackConstructor(registry_ common.Address, reporter_ common.Address) []byte {
	enc, err := performanceScores.abi.Pack("", registry_, reporter_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c766d9c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function post(uint64 rollup, uint64 round, uint32 id, (uint32,uint32,uint32,uint32,uint32,uint32,uint32) record, (uint32,bytes32,bytes32)[] votes) returns()
func (performanceScores *PerformanceScores) PackPost(rollup uint64, round uint64, id uint32, record Record, votes []IPerformanceScoresVote) []byte {
	enc, err := performanceScores.abi.Pack("post", rollup, round, id, record, votes)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c766d9c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function post(uint64 rollup, uint64 round, uint32 id, (uint32,uint32,uint32,uint32,uint32,uint32,uint32) record, (uint32,bytes32,bytes32)[] votes) returns()
func (performanceScores *PerformanceScores) TryPackPost(rollup uint64, round uint64, id uint32, record Record, votes []IPerformanceScoresVote) ([]byte, error) {
	return performanceScores.abi.Pack("post", rollup, round, id, record, votes)
}

// PackRecordDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xefe8592b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recordDigest(uint64 rollup, uint64 round, uint32 id, (uint32,uint32,uint32,uint32,uint32,uint32,uint32) record) view returns(bytes32)
func (performanceScores *PerformanceScores) PackRecordDigest(rollup uint64, round uint64, id uint32, record Record) []byte {
	enc, err := performanceScores.abi.Pack("recordDigest", rollup, round, id, record)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecordDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xefe8592b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recordDigest(uint64 rollup, uint64 round, uint32 id, (uint32,uint32,uint32,uint32,uint32,uint32,uint32) record) view returns(bytes32)
func (performanceScores *PerformanceScores) TryPackRecordDigest(rollup uint64, round uint64, id uint32, record Record) ([]byte, error) {
	return performanceScores.abi.Pack("recordDigest", rollup, round, id, record)
}

// UnpackRecordDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xefe8592b.
//
// Solidity: function recordDigest(uint64 rollup, uint64 round, uint32 id, (uint32,uint32,uint32,uint32,uint32,uint32,uint32) record) view returns(bytes32)
func (performanceScores *PerformanceScores) UnpackRecordDigest(data []byte) ([32]byte, error) {
	out, err := performanceScores.abi.Unpack("recordDigest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (performanceScores *PerformanceScores) PackRegistry() []byte {
	enc, err := performanceScores.abi.Pack("registry")
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
func (performanceScores *PerformanceScores) TryPackRegistry() ([]byte, error) {
	return performanceScores.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (performanceScores *PerformanceScores) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := performanceScores.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackReport is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05d46904.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function report(uint64 rollup, uint64 round, uint32 id, (uint32,uint32,uint32,uint32,uint32,uint32,uint32) record) returns()
func (performanceScores *PerformanceScores) PackReport(rollup uint64, round uint64, id uint32, record Record) []byte {
	enc, err := performanceScores.abi.Pack("report", rollup, round, id, record)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReport is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05d46904.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function report(uint64 rollup, uint64 round, uint32 id, (uint32,uint32,uint32,uint32,uint32,uint32,uint32) record) returns()
func (performanceScores *PerformanceScores) TryPackReport(rollup uint64, round uint64, id uint32, record Record) ([]byte, error) {
	return performanceScores.abi.Pack("report", rollup, round, id, record)
}

// PackReporter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x010ec441.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reporter() view returns(address)
func (performanceScores *PerformanceScores) PackReporter() []byte {
	enc, err := performanceScores.abi.Pack("reporter")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReporter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x010ec441.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reporter() view returns(address)
func (performanceScores *PerformanceScores) TryPackReporter() ([]byte, error) {
	return performanceScores.abi.Pack("reporter")
}

// UnpackReporter is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x010ec441.
//
// Solidity: function reporter() view returns(address)
func (performanceScores *PerformanceScores) UnpackReporter(data []byte) (common.Address, error) {
	out, err := performanceScores.abi.Unpack("reporter", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackScoreAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x839e8c2b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function scoreAt(uint32 id, uint64 round) view returns(uint256)
func (performanceScores *PerformanceScores) PackScoreAt(id uint32, round uint64) []byte {
	enc, err := performanceScores.abi.Pack("scoreAt", id, round)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackScoreAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x839e8c2b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function scoreAt(uint32 id, uint64 round) view returns(uint256)
func (performanceScores *PerformanceScores) TryPackScoreAt(id uint32, round uint64) ([]byte, error) {
	return performanceScores.abi.Pack("scoreAt", id, round)
}

// UnpackScoreAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x839e8c2b.
//
// Solidity: function scoreAt(uint32 id, uint64 round) view returns(uint256)
func (performanceScores *PerformanceScores) UnpackScoreAt(data []byte) (*big.Int, error) {
	out, err := performanceScores.abi.Unpack("scoreAt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PerformanceScoresEIP712DomainChanged represents a EIP712DomainChanged event raised by the PerformanceScores contract.
type PerformanceScoresEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const PerformanceScoresEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (PerformanceScoresEIP712DomainChanged) ContractEventName() string {
	return PerformanceScoresEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (performanceScores *PerformanceScores) UnpackEIP712DomainChangedEvent(log *types.Log) (*PerformanceScoresEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 || log.Topics[0] != performanceScores.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(PerformanceScoresEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := performanceScores.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range performanceScores.abi.Events[event].Inputs {
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

// PerformanceScoresScored represents a Scored event raised by the PerformanceScores contract.
type PerformanceScoresScored struct {
	Id        uint32
	Round     uint64
	Rollup    uint64
	Record    Record
	Score     *big.Int
	FromRound uint64
	Raw       *types.Log // Blockchain specific contextual infos
}

const PerformanceScoresScoredEventName = "Scored"

// ContractEventName returns the user-defined event name.
func (PerformanceScoresScored) ContractEventName() string {
	return PerformanceScoresScoredEventName
}

// UnpackScoredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Scored(uint32 indexed id, uint64 indexed round, uint64 indexed rollup, (uint32,uint32,uint32,uint32,uint32,uint32,uint32) record, uint256 score, uint64 fromRound)
func (performanceScores *PerformanceScores) UnpackScoredEvent(log *types.Log) (*PerformanceScoresScored, error) {
	event := "Scored"
	if len(log.Topics) == 0 || log.Topics[0] != performanceScores.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(PerformanceScoresScored)
	if len(log.Data) > 0 {
		if err := performanceScores.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range performanceScores.abi.Events[event].Inputs {
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
func (performanceScores *PerformanceScores) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], performanceScores.abi.Errors["AlreadyScored"].ID.Bytes()[:4]) {
		return performanceScores.UnpackAlreadyScoredError(raw[4:])
	}
	if bytes.Equal(raw[:4], performanceScores.abi.Errors["BeforeGenesis"].ID.Bytes()[:4]) {
		return performanceScores.UnpackBeforeGenesisError(raw[4:])
	}
	if bytes.Equal(raw[:4], performanceScores.abi.Errors["InvalidGrid"].ID.Bytes()[:4]) {
		return performanceScores.UnpackInvalidGridError(raw[4:])
	}
	if bytes.Equal(raw[:4], performanceScores.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return performanceScores.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], performanceScores.abi.Errors["InvalidSignature"].ID.Bytes()[:4]) {
		return performanceScores.UnpackInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], performanceScores.abi.Errors["NoQuorum"].ID.Bytes()[:4]) {
		return performanceScores.UnpackNoQuorumError(raw[4:])
	}
	if bytes.Equal(raw[:4], performanceScores.abi.Errors["NotAscending"].ID.Bytes()[:4]) {
		return performanceScores.UnpackNotAscendingError(raw[4:])
	}
	if bytes.Equal(raw[:4], performanceScores.abi.Errors["NotEligible"].ID.Bytes()[:4]) {
		return performanceScores.UnpackNotEligibleError(raw[4:])
	}
	if bytes.Equal(raw[:4], performanceScores.abi.Errors["NotReporter"].ID.Bytes()[:4]) {
		return performanceScores.UnpackNotReporterError(raw[4:])
	}
	if bytes.Equal(raw[:4], performanceScores.abi.Errors["RoundClosed"].ID.Bytes()[:4]) {
		return performanceScores.UnpackRoundClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], performanceScores.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return performanceScores.UnpackStringTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// PerformanceScoresAlreadyScored represents a AlreadyScored error raised by the PerformanceScores contract.
type PerformanceScoresAlreadyScored struct {
	Id    uint32
	Round uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyScored(uint32 id, uint64 round)
func PerformanceScoresAlreadyScoredErrorID() common.Hash {
	return common.HexToHash("0xe029384d2e30d5953526fdf018e97b9da890f72667fbbac6e6c8ab0d5b671188")
}

// UnpackAlreadyScoredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyScored(uint32 id, uint64 round)
func (performanceScores *PerformanceScores) UnpackAlreadyScoredError(raw []byte) (*PerformanceScoresAlreadyScored, error) {
	out := new(PerformanceScoresAlreadyScored)
	if err := performanceScores.abi.UnpackIntoInterface(out, "AlreadyScored", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PerformanceScoresBeforeGenesis represents a BeforeGenesis error raised by the PerformanceScores contract.
type PerformanceScoresBeforeGenesis struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BeforeGenesis()
func PerformanceScoresBeforeGenesisErrorID() common.Hash {
	return common.HexToHash("0xa0970340fa443f20ca814ff7e2d386c2180ded55da2030fea3f1392ae64ad5df")
}

// UnpackBeforeGenesisError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BeforeGenesis()
func (performanceScores *PerformanceScores) UnpackBeforeGenesisError(raw []byte) (*PerformanceScoresBeforeGenesis, error) {
	out := new(PerformanceScoresBeforeGenesis)
	if err := performanceScores.abi.UnpackIntoInterface(out, "BeforeGenesis", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PerformanceScoresInvalidGrid represents a InvalidGrid error raised by the PerformanceScores contract.
type PerformanceScoresInvalidGrid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidGrid()
func PerformanceScoresInvalidGridErrorID() common.Hash {
	return common.HexToHash("0x1d6eca15253265ecd50304b296704e9c7f9a34e1fdbd86b120a0cb046a6ced10")
}

// UnpackInvalidGridError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidGrid()
func (performanceScores *PerformanceScores) UnpackInvalidGridError(raw []byte) (*PerformanceScoresInvalidGrid, error) {
	out := new(PerformanceScoresInvalidGrid)
	if err := performanceScores.abi.UnpackIntoInterface(out, "InvalidGrid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PerformanceScoresInvalidShortString represents a InvalidShortString error raised by the PerformanceScores contract.
type PerformanceScoresInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func PerformanceScoresInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (performanceScores *PerformanceScores) UnpackInvalidShortStringError(raw []byte) (*PerformanceScoresInvalidShortString, error) {
	out := new(PerformanceScoresInvalidShortString)
	if err := performanceScores.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PerformanceScoresInvalidSignature represents a InvalidSignature error raised by the PerformanceScores contract.
type PerformanceScoresInvalidSignature struct {
	Voter uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidSignature(uint32 voter)
func PerformanceScoresInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0xd9e123a2b24a52903a6febcd1bb92817255a083dbbbbaa1cbe99347a106cada3")
}

// UnpackInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidSignature(uint32 voter)
func (performanceScores *PerformanceScores) UnpackInvalidSignatureError(raw []byte) (*PerformanceScoresInvalidSignature, error) {
	out := new(PerformanceScoresInvalidSignature)
	if err := performanceScores.abi.UnpackIntoInterface(out, "InvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PerformanceScoresNoQuorum represents a NoQuorum error raised by the PerformanceScores contract.
type PerformanceScoresNoQuorum struct {
	Votes    *big.Int
	Eligible *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoQuorum(uint256 votes, uint256 eligible)
func PerformanceScoresNoQuorumErrorID() common.Hash {
	return common.HexToHash("0xa07c49af08b421a301c72d9d0dd4ebec6a52f25fd56250523cef4fe70de605e4")
}

// UnpackNoQuorumError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoQuorum(uint256 votes, uint256 eligible)
func (performanceScores *PerformanceScores) UnpackNoQuorumError(raw []byte) (*PerformanceScoresNoQuorum, error) {
	out := new(PerformanceScoresNoQuorum)
	if err := performanceScores.abi.UnpackIntoInterface(out, "NoQuorum", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PerformanceScoresNotAscending represents a NotAscending error raised by the PerformanceScores contract.
type PerformanceScoresNotAscending struct {
	Voter uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAscending(uint32 voter)
func PerformanceScoresNotAscendingErrorID() common.Hash {
	return common.HexToHash("0x177430377dfee10866594c073c4dca9398f5cd6e4fed5bdcba4ca9ae58bbc53a")
}

// UnpackNotAscendingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAscending(uint32 voter)
func (performanceScores *PerformanceScores) UnpackNotAscendingError(raw []byte) (*PerformanceScoresNotAscending, error) {
	out := new(PerformanceScoresNotAscending)
	if err := performanceScores.abi.UnpackIntoInterface(out, "NotAscending", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PerformanceScoresNotEligible represents a NotEligible error raised by the PerformanceScores contract.
type PerformanceScoresNotEligible struct {
	Id uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEligible(uint32 id)
func PerformanceScoresNotEligibleErrorID() common.Hash {
	return common.HexToHash("0x1faac466c79cfe727925ac839d3206662a2d47dbc41f4c459c32080ffce6db79")
}

// UnpackNotEligibleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEligible(uint32 id)
func (performanceScores *PerformanceScores) UnpackNotEligibleError(raw []byte) (*PerformanceScoresNotEligible, error) {
	out := new(PerformanceScoresNotEligible)
	if err := performanceScores.abi.UnpackIntoInterface(out, "NotEligible", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PerformanceScoresNotReporter represents a NotReporter error raised by the PerformanceScores contract.
type PerformanceScoresNotReporter struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotReporter(address caller)
func PerformanceScoresNotReporterErrorID() common.Hash {
	return common.HexToHash("0x3fca6557c3ca492b4a71e6268cf13d4a91304dbbc867e692fe92eab29ad60dd9")
}

// UnpackNotReporterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotReporter(address caller)
func (performanceScores *PerformanceScores) UnpackNotReporterError(raw []byte) (*PerformanceScoresNotReporter, error) {
	out := new(PerformanceScoresNotReporter)
	if err := performanceScores.abi.UnpackIntoInterface(out, "NotReporter", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PerformanceScoresRoundClosed represents a RoundClosed error raised by the PerformanceScores contract.
type PerformanceScoresRoundClosed struct {
	Round uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RoundClosed(uint64 round)
func PerformanceScoresRoundClosedErrorID() common.Hash {
	return common.HexToHash("0x9b2a675291999a82e5b5d79340298178f48b5fe9dfb3e9218ff4046edfdc0ecb")
}

// UnpackRoundClosedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RoundClosed(uint64 round)
func (performanceScores *PerformanceScores) UnpackRoundClosedError(raw []byte) (*PerformanceScoresRoundClosed, error) {
	out := new(PerformanceScoresRoundClosed)
	if err := performanceScores.abi.UnpackIntoInterface(out, "RoundClosed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PerformanceScoresStringTooLong represents a StringTooLong error raised by the PerformanceScores contract.
type PerformanceScoresStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func PerformanceScoresStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (performanceScores *PerformanceScores) UnpackStringTooLongError(raw []byte) (*PerformanceScoresStringTooLong, error) {
	out := new(PerformanceScoresStringTooLong)
	if err := performanceScores.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProceedsSplitterMetaData contains all meta data concerning the ProceedsSplitter contract.
var ProceedsSplitterMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"treasury_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"rebate_\",\"type\":\"address\"},{\"internalType\":\"uint16[3]\",\"name\":\"shares\",\"type\":\"uint16[3]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"},{\"inputs\":[],\"name\":\"BURN\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"due\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"rebate\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"addresspayable\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"release\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"shareOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"treasury\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Released\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"InvalidConfig\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NotRecipient\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"PaymentFailed\",\"type\":\"error\"}]",
	ID:  "2fb79b699888d2f54a2529975c53a7cf9e",
	Bin: "0x610100604052346101e85760405161074a3881900390601f8201601f19168301906001600160401b038211848310176101ec578291604052833981019060a0818303126101e85761004f81610200565b9061005c60208201610200565b9083605f820112156101e85760405193606085016001600160401b038111868210176101ec57604052849160a081019182116101e857604001915b8183106101cd5750505061ffff835116926127106100d16100c2602084019661ffff88511690610214565b61ffff60408501511690610214565b14806101bb575b806101a9575b80610193575b8061017e575b80610169575b1561015a5761ffff92839260a052608052511691511660e05260c05260405161051490816102368239608051818181610140015261037e015260a05181818160f001526103bb015260c05181818161041a015261049b015260e05181818161044c01526104760152f35b6306b7c75960e31b5f5260045ffd5b506001600160a01b03821661dead14156100f0565b506001600160a01b03831661dead14156100ea565b506001600160a01b0383811690831614156100e4565b506001600160a01b03821615156100de565b506001600160a01b03831615156100d8565b825161ffff811681036101e857815260209283019201610097565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036101e857565b9190820180921161022157565b634e487b7160e01b5f52601160045260245ffdfe6080604052600436101561001a575b3615610018575f80fd5b005b5f3560e01c806319165587146101a057806321e5e2c41461016457806361d027b3146101145780636c9dec23146100c4578063c0a2526c146100a85763d0b346ce0361000e57346100a45760206003193601126100a45760043573ffffffffffffffffffffffffffffffffffffffff811681036100a45761009c6020916104be565b604051908152f35b5f80fd5b346100a4575f6003193601126100a457602060405161dead8152f35b346100a4575f6003193601126100a457602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100a4575f6003193601126100a457602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100a45760206003193601126100a45760043573ffffffffffffffffffffffffffffffffffffffff811681036100a45761009c602091610350565b346100a45760206003193601126100a45760043573ffffffffffffffffffffffffffffffffffffffff81168091036100a4576101db816104be565b6101e6815f54610309565b5f55815f52600160205260405f206101ff828254610309565b9055817fb21fb52d5749b80f3182f8c6992236b5e5576681880914484d7f4c9b062e619e6020604051848152a25f80808084865af13d15610304573d67ffffffffffffffff81116102d757604051907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0603f81601f8401160116820182811067ffffffffffffffff8211176102d75760405281525f60203d92013e5b156102ab57602090604051908152f35b507f36899e48000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b61029b565b9190820180921161031657565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b9190820391821161031657565b73ffffffffffffffffffffffffffffffffffffffff169073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001682146104995773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001682146104745761dead821461041657507f2e569cea000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90507f000000000000000000000000000000000000000000000000000000000000000061271003612710811161031657610471907f000000000000000000000000000000000000000000000000000000000000000090610343565b90565b7f00000000000000000000000000000000000000000000000000000000000000009150565b7f00000000000000000000000000000000000000000000000000000000000000009150565b6104ca475f5490610309565b6104d382610350565b908181029181830414901517156103165773ffffffffffffffffffffffffffffffffffffffff61047192165f52600160205261271060405f2054910461034356",
}

// ProceedsSplitter is an auto generated Go binding around an Ethereum contract.
type ProceedsSplitter struct {
	abi abi.ABI
}

// NewProceedsSplitter creates a new instance of ProceedsSplitter.
func NewProceedsSplitter() *ProceedsSplitter {
	parsed, err := ProceedsSplitterMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ProceedsSplitter{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ProceedsSplitter) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address treasury_, address rebate_, uint16[3] shares) returns()
func (proceedsSplitter *ProceedsSplitter) PackConstructor(treasury_ common.Address, rebate_ common.Address, shares [3]uint16) []byte {
	enc, err := proceedsSplitter.abi.Pack("", treasury_, rebate_, shares)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackBURN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc0a2526c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function BURN() view returns(address)
func (proceedsSplitter *ProceedsSplitter) PackBURN() []byte {
	enc, err := proceedsSplitter.abi.Pack("BURN")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBURN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc0a2526c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function BURN() view returns(address)
func (proceedsSplitter *ProceedsSplitter) TryPackBURN() ([]byte, error) {
	return proceedsSplitter.abi.Pack("BURN")
}

// UnpackBURN is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc0a2526c.
//
// Solidity: function BURN() view returns(address)
func (proceedsSplitter *ProceedsSplitter) UnpackBURN(data []byte) (common.Address, error) {
	out, err := proceedsSplitter.abi.Unpack("BURN", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0b346ce.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function due(address to) view returns(uint256)
func (proceedsSplitter *ProceedsSplitter) PackDue(to common.Address) []byte {
	enc, err := proceedsSplitter.abi.Pack("due", to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0b346ce.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function due(address to) view returns(uint256)
func (proceedsSplitter *ProceedsSplitter) TryPackDue(to common.Address) ([]byte, error) {
	return proceedsSplitter.abi.Pack("due", to)
}

// UnpackDue is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd0b346ce.
//
// Solidity: function due(address to) view returns(uint256)
func (proceedsSplitter *ProceedsSplitter) UnpackDue(data []byte) (*big.Int, error) {
	out, err := proceedsSplitter.abi.Unpack("due", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRebate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6c9dec23.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rebate() view returns(address)
func (proceedsSplitter *ProceedsSplitter) PackRebate() []byte {
	enc, err := proceedsSplitter.abi.Pack("rebate")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRebate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6c9dec23.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rebate() view returns(address)
func (proceedsSplitter *ProceedsSplitter) TryPackRebate() ([]byte, error) {
	return proceedsSplitter.abi.Pack("rebate")
}

// UnpackRebate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6c9dec23.
//
// Solidity: function rebate() view returns(address)
func (proceedsSplitter *ProceedsSplitter) UnpackRebate(data []byte) (common.Address, error) {
	out, err := proceedsSplitter.abi.Unpack("rebate", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x19165587.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function release(address to) returns(uint256 amount)
func (proceedsSplitter *ProceedsSplitter) PackRelease(to common.Address) []byte {
	enc, err := proceedsSplitter.abi.Pack("release", to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x19165587.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function release(address to) returns(uint256 amount)
func (proceedsSplitter *ProceedsSplitter) TryPackRelease(to common.Address) ([]byte, error) {
	return proceedsSplitter.abi.Pack("release", to)
}

// UnpackRelease is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x19165587.
//
// Solidity: function release(address to) returns(uint256 amount)
func (proceedsSplitter *ProceedsSplitter) UnpackRelease(data []byte) (*big.Int, error) {
	out, err := proceedsSplitter.abi.Unpack("release", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackShareOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x21e5e2c4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function shareOf(address to) view returns(uint256)
func (proceedsSplitter *ProceedsSplitter) PackShareOf(to common.Address) []byte {
	enc, err := proceedsSplitter.abi.Pack("shareOf", to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackShareOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x21e5e2c4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function shareOf(address to) view returns(uint256)
func (proceedsSplitter *ProceedsSplitter) TryPackShareOf(to common.Address) ([]byte, error) {
	return proceedsSplitter.abi.Pack("shareOf", to)
}

// UnpackShareOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x21e5e2c4.
//
// Solidity: function shareOf(address to) view returns(uint256)
func (proceedsSplitter *ProceedsSplitter) UnpackShareOf(data []byte) (*big.Int, error) {
	out, err := proceedsSplitter.abi.Unpack("shareOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61d027b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function treasury() view returns(address)
func (proceedsSplitter *ProceedsSplitter) PackTreasury() []byte {
	enc, err := proceedsSplitter.abi.Pack("treasury")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61d027b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function treasury() view returns(address)
func (proceedsSplitter *ProceedsSplitter) TryPackTreasury() ([]byte, error) {
	return proceedsSplitter.abi.Pack("treasury")
}

// UnpackTreasury is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x61d027b3.
//
// Solidity: function treasury() view returns(address)
func (proceedsSplitter *ProceedsSplitter) UnpackTreasury(data []byte) (common.Address, error) {
	out, err := proceedsSplitter.abi.Unpack("treasury", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// ProceedsSplitterReleased represents a Released event raised by the ProceedsSplitter contract.
type ProceedsSplitterReleased struct {
	To     common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const ProceedsSplitterReleasedEventName = "Released"

// ContractEventName returns the user-defined event name.
func (ProceedsSplitterReleased) ContractEventName() string {
	return ProceedsSplitterReleasedEventName
}

// UnpackReleasedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Released(address indexed to, uint256 amount)
func (proceedsSplitter *ProceedsSplitter) UnpackReleasedEvent(log *types.Log) (*ProceedsSplitterReleased, error) {
	event := "Released"
	if len(log.Topics) == 0 || log.Topics[0] != proceedsSplitter.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ProceedsSplitterReleased)
	if len(log.Data) > 0 {
		if err := proceedsSplitter.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range proceedsSplitter.abi.Events[event].Inputs {
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
func (proceedsSplitter *ProceedsSplitter) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], proceedsSplitter.abi.Errors["InvalidConfig"].ID.Bytes()[:4]) {
		return proceedsSplitter.UnpackInvalidConfigError(raw[4:])
	}
	if bytes.Equal(raw[:4], proceedsSplitter.abi.Errors["NotRecipient"].ID.Bytes()[:4]) {
		return proceedsSplitter.UnpackNotRecipientError(raw[4:])
	}
	if bytes.Equal(raw[:4], proceedsSplitter.abi.Errors["PaymentFailed"].ID.Bytes()[:4]) {
		return proceedsSplitter.UnpackPaymentFailedError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ProceedsSplitterInvalidConfig represents a InvalidConfig error raised by the ProceedsSplitter contract.
type ProceedsSplitterInvalidConfig struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidConfig()
func ProceedsSplitterInvalidConfigErrorID() common.Hash {
	return common.HexToHash("0x35be3ac88eaaf385e6b33d44d849a44bdc3ae215676d5d7e0194dfe20d80c66e")
}

// UnpackInvalidConfigError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidConfig()
func (proceedsSplitter *ProceedsSplitter) UnpackInvalidConfigError(raw []byte) (*ProceedsSplitterInvalidConfig, error) {
	out := new(ProceedsSplitterInvalidConfig)
	if err := proceedsSplitter.abi.UnpackIntoInterface(out, "InvalidConfig", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProceedsSplitterNotRecipient represents a NotRecipient error raised by the ProceedsSplitter contract.
type ProceedsSplitterNotRecipient struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRecipient(address account)
func ProceedsSplitterNotRecipientErrorID() common.Hash {
	return common.HexToHash("0x2e569cea65246f6819f0d71088bcbbb1afcf60d3f892777b8f172cdf85a12c8b")
}

// UnpackNotRecipientError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRecipient(address account)
func (proceedsSplitter *ProceedsSplitter) UnpackNotRecipientError(raw []byte) (*ProceedsSplitterNotRecipient, error) {
	out := new(ProceedsSplitterNotRecipient)
	if err := proceedsSplitter.abi.UnpackIntoInterface(out, "NotRecipient", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProceedsSplitterPaymentFailed represents a PaymentFailed error raised by the ProceedsSplitter contract.
type ProceedsSplitterPaymentFailed struct {
	To common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PaymentFailed(address to)
func ProceedsSplitterPaymentFailedErrorID() common.Hash {
	return common.HexToHash("0x36899e48161ee4504f5f89aa55f7aed73460d464cb62f64e03057df7dbcdd0aa")
}

// UnpackPaymentFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PaymentFailed(address to)
func (proceedsSplitter *ProceedsSplitter) UnpackPaymentFailedError(raw []byte) (*ProceedsSplitterPaymentFailed, error) {
	out := new(ProceedsSplitterPaymentFailed)
	if err := proceedsSplitter.abi.UnpackIntoInterface(out, "PaymentFailed", raw); err != nil {
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

// RowSlasherMetaData contains all meta data concerning the RowSlasher contract.
var RowSlasherMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractILatencyBoard\",\"name\":\"board_\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"amount_\",\"type\":\"uint96\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"amount\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"\",\"type\":\"uint96\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"board\",\"outputs\":[{\"internalType\":\"contractILatencyBoard\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"faultKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"contractISequencerRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"sequencer\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"rtts\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"details\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"vs\",\"type\":\"bytes32\"}],\"internalType\":\"structILatencyBoard.Row\",\"name\":\"a\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"sequencer\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"rtts\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"details\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"vs\",\"type\":\"bytes32\"}],\"internalType\":\"structILatencyBoard.Row\",\"name\":\"b\",\"type\":\"tuple\"}],\"name\":\"slash\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ECDSAInvalidSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"ECDSAInvalidSignatureLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"ECDSAInvalidSignatureS\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidConfig\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"InvalidSigner\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoContradiction\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"NotItsRound\",\"type\":\"error\"}]",
	ID:  "310168985ff30e29f49faff0d48bfb5a00",
	Bin: "0x60e0806040523461030657604081610f28803803809161001f828561036c565b833981010312610306578051906001600160a01b0382169081830361030657602061004d816004930161038f565b9260405192838092637b10399960e01b82525afa90811561031e575f91610329575b505f906004938360c0528160a052608052604051938480926379502c5560e01b825260018060a01b03165afa91821561031e575f92610189575b506001600160601b0316801580159291908361011b575b5050501561010c57604051610b5c90816103cc823960805181818160cb0152818161024d01526108d7015260a05181818161011b015261035e015260c051818181607701526104920152f35b6306b7c75960e31b5f5260045ffd5b9091925061271082029182046127101417156101755760808201516001600160601b0316918215610163576101206001910151925f19830104019015150211155f80806100c0565b634e487b715f5260126020526024601cfd5b634e487b7160e01b5f52601160045260245ffd5b9091503d805f833e61019b818361036c565b810190602081830312610306578051906001600160401b038211610306570161016081830312610306576040519161016083016001600160401b0381118482101761030a576040526101ec826103a3565b83526101fa602083016103a3565b602084015260408201516001600160401b0381116103065782019080601f83011215610306578151916001600160401b03831161030a578260051b9060405193610247602084018661036c565b845260208085019282010192831161030657602001905b8282106102ee575050506102e1916101409160408501526102816060820161038f565b60608501526102926080820161038f565b60808501526102a360a082016103b7565b60a08501526102b460c082016103b7565b60c085015260e081015160e0850152610100810151610100850152610120810151610120850152016103b7565b610140820152905f6100a9565b602080916102fb846103b7565b81520191019061025e565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b6040513d5f823e3d90fd5b90506020813d602011610364575b816103446020938361036c565b8101031261030657516001600160a01b038116810361030657600461006f565b3d9150610337565b601f909101601f19168101906001600160401b0382119082101761030a57604052565b51906001600160601b038216820361030657565b51906001600160a01b038216820361030657565b51906001600160401b03821682036103065756fe6080806040526004361015610012575f80fd5b5f3560e01c90816320ef16cc146101ad575080634faa876d1461013f5780637b103999146100ef5780637cd3229a1461009f5763aa8c217c14610053575f80fd5b3461009b575f60031936011261009b5760206040516bffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5f80fd5b3461009b575f60031936011261009b57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461009b575f60031936011261009b57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461009b57606060031936011261009b5760043573ffffffffffffffffffffffffffffffffffffffff8116810361009b576024359067ffffffffffffffff8216820361009b5760443567ffffffffffffffff8116810361009b576020926101a592610882565b604051908152f35b3461009b57606060031936011261009b576004359067ffffffffffffffff82169182810361009b576024359267ffffffffffffffff841161009b57836004019260a0600319863603011261009b5760443567ffffffffffffffff811161009b578060040160a0600319833603011261009b5761022886610728565b90602084806102ac8b604461027873ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169d6024840190610739565b9190927f059079c3000000000000000000000000000000000000000000000000000000008652013591888d600487016107cb565b03818a5afa9384156104ff575f946106f1575b50602086610312986102d46024870185610739565b906040519b8c94859384937f059079c30000000000000000000000000000000000000000000000000000000085528a60448d013593600487016107cb565b03915afa9687156104ff575f976106bb575b509561033463ffffffff97610728565b828816971687148015906106b2575b61068a5773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001697604051957f8d1f3d0a000000000000000000000000000000000000000000000000000000008752886004880152610180876024818d5afa9687156104ff575f97610539575b5067ffffffffffffffff61012088015116811061050a575073ffffffffffffffffffffffffffffffffffffffff61044c9561044060209a9996899667ffffffffffffffff9661042c60c09760a060849e019688885116908f6064879185013594013592610956565b858551169160648d85013594013592610956565b51169201511690610882565b915f60405195869485937f41124545000000000000000000000000000000000000000000000000000000008552600485015260248401526bffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660448401523360648401525af180156104ff576104cb57005b6020813d6020116104f7575b816104e46020938361078a565b8101031261009b576104f590610854565b005b3d91506104d7565b6040513d5f823e3d90fd5b887faa6c01c2000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b909650610180813d8211610682575b81610556610180938361078a565b8101031261009b576040519061018082019082821067ffffffffffffffff831117610655576101609160405261058b81610833565b835261059960208201610854565b60208401526105aa60408201610854565b60408401526105bb6060820161086d565b60608401526105cc60808201610833565b60808401526105dd60a08201610833565b60a08401526105ee60c0820161086d565b60c08401526105ff60e0820161086d565b60e0840152610611610100820161086d565b610100840152610624610120820161086d565b610120840152610637610140820161086d565b6101408401520151600781101561009b57610160820152958a6103c4565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b3d9150610548565b7fae591c87000000000000000000000000000000000000000000000000000000005f5260045ffd5b50808414610343565b96506020873d6020116106e9575b816106d66020938361078a565b8101031261009b57955195610334610324565b3d91506106c9565b9693506020873d602011610720575b8161070d6020938361078a565b8101031261009b579551929560206102bf565b3d9150610700565b3563ffffffff8116810361009b5790565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18136030182121561009b570180359067ffffffffffffffff821161009b5760200191813603831361009b57565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761065557604052565b95949380601f9160609563ffffffff60a09667ffffffffffffffff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe097168c521660208b0152608060408b01528160808b0152858a01375f84828a0101520116850101930152565b519073ffffffffffffffffffffffffffffffffffffffff8216820361009b57565b51906bffffffffffffffffffffffff8216820361009b57565b519067ffffffffffffffff8216820361009b57565b919067ffffffffffffffff906040518260208201927f6612936a95576a7e949d93514a90ad9801f646338ebfb766c3ef339b7d1dfb35845246604084015273ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660608401521660808201526080815261091160a08261078a565b519020916040519273ffffffffffffffffffffffffffffffffffffffff602085019516855260408401521660608201526060815261095060808261078a565b51902090565b936109aa6109b39173ffffffffffffffffffffffffffffffffffffffff949585949660ff601b7f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff851694821c011690610acd565b909291926109f5565b16921682036109c0575050565b63ffffffff907f1cfb8a0d000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b6004811015610aa05780610a07575050565b60018103610a37577ff645eedf000000000000000000000000000000000000000000000000000000005f5260045ffd5b60028103610a6b57507ffce698f7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b600314610a755750565b7fd78bce0c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411610b51579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa156104ff575f5173ffffffffffffffffffffffffffffffffffffffff811615610b4757905f905f90565b505f906001905f90565b5050505f916003919056",
}

// RowSlasher is an auto generated Go binding around an Ethereum contract.
type RowSlasher struct {
	abi abi.ABI
}

// NewRowSlasher creates a new instance of RowSlasher.
func NewRowSlasher() *RowSlasher {
	parsed, err := RowSlasherMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &RowSlasher{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *RowSlasher) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address board_, uint96 amount_) returns()
func (rowSlasher *RowSlasher) PackConstructor(board_ common.Address, amount_ *big.Int) []byte {
	enc, err := rowSlasher.abi.Pack("", board_, amount_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAmount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaa8c217c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function amount() view returns(uint96)
func (rowSlasher *RowSlasher) PackAmount() []byte {
	enc, err := rowSlasher.abi.Pack("amount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAmount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaa8c217c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function amount() view returns(uint96)
func (rowSlasher *RowSlasher) TryPackAmount() ([]byte, error) {
	return rowSlasher.abi.Pack("amount")
}

// UnpackAmount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaa8c217c.
//
// Solidity: function amount() view returns(uint96)
func (rowSlasher *RowSlasher) UnpackAmount(data []byte) (*big.Int, error) {
	out, err := rowSlasher.abi.Unpack("amount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBoard is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7cd3229a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function board() view returns(address)
func (rowSlasher *RowSlasher) PackBoard() []byte {
	enc, err := rowSlasher.abi.Pack("board")
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
func (rowSlasher *RowSlasher) TryPackBoard() ([]byte, error) {
	return rowSlasher.abi.Pack("board")
}

// UnpackBoard is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7cd3229a.
//
// Solidity: function board() view returns(address)
func (rowSlasher *RowSlasher) UnpackBoard(data []byte) (common.Address, error) {
	out, err := rowSlasher.abi.Unpack("board", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackFaultKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4faa876d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function faultKey(address signer, uint64 rollup, uint64 round) view returns(bytes32)
func (rowSlasher *RowSlasher) PackFaultKey(signer common.Address, rollup uint64, round uint64) []byte {
	enc, err := rowSlasher.abi.Pack("faultKey", signer, rollup, round)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFaultKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4faa876d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function faultKey(address signer, uint64 rollup, uint64 round) view returns(bytes32)
func (rowSlasher *RowSlasher) TryPackFaultKey(signer common.Address, rollup uint64, round uint64) ([]byte, error) {
	return rowSlasher.abi.Pack("faultKey", signer, rollup, round)
}

// UnpackFaultKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4faa876d.
//
// Solidity: function faultKey(address signer, uint64 rollup, uint64 round) view returns(bytes32)
func (rowSlasher *RowSlasher) UnpackFaultKey(data []byte) ([32]byte, error) {
	out, err := rowSlasher.abi.Unpack("faultKey", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (rowSlasher *RowSlasher) PackRegistry() []byte {
	enc, err := rowSlasher.abi.Pack("registry")
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
func (rowSlasher *RowSlasher) TryPackRegistry() ([]byte, error) {
	return rowSlasher.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (rowSlasher *RowSlasher) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := rowSlasher.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x20ef16cc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slash(uint64 round, (uint32,bytes,bytes32,bytes32,bytes32) a, (uint32,bytes,bytes32,bytes32,bytes32) b) returns()
func (rowSlasher *RowSlasher) PackSlash(round uint64, a ILatencyBoardRow, b ILatencyBoardRow) []byte {
	enc, err := rowSlasher.abi.Pack("slash", round, a, b)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x20ef16cc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slash(uint64 round, (uint32,bytes,bytes32,bytes32,bytes32) a, (uint32,bytes,bytes32,bytes32,bytes32) b) returns()
func (rowSlasher *RowSlasher) TryPackSlash(round uint64, a ILatencyBoardRow, b ILatencyBoardRow) ([]byte, error) {
	return rowSlasher.abi.Pack("slash", round, a, b)
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (rowSlasher *RowSlasher) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], rowSlasher.abi.Errors["ECDSAInvalidSignature"].ID.Bytes()[:4]) {
		return rowSlasher.UnpackECDSAInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], rowSlasher.abi.Errors["ECDSAInvalidSignatureLength"].ID.Bytes()[:4]) {
		return rowSlasher.UnpackECDSAInvalidSignatureLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], rowSlasher.abi.Errors["ECDSAInvalidSignatureS"].ID.Bytes()[:4]) {
		return rowSlasher.UnpackECDSAInvalidSignatureSError(raw[4:])
	}
	if bytes.Equal(raw[:4], rowSlasher.abi.Errors["InvalidConfig"].ID.Bytes()[:4]) {
		return rowSlasher.UnpackInvalidConfigError(raw[4:])
	}
	if bytes.Equal(raw[:4], rowSlasher.abi.Errors["InvalidSigner"].ID.Bytes()[:4]) {
		return rowSlasher.UnpackInvalidSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], rowSlasher.abi.Errors["NoContradiction"].ID.Bytes()[:4]) {
		return rowSlasher.UnpackNoContradictionError(raw[4:])
	}
	if bytes.Equal(raw[:4], rowSlasher.abi.Errors["NotItsRound"].ID.Bytes()[:4]) {
		return rowSlasher.UnpackNotItsRoundError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// RowSlasherECDSAInvalidSignature represents a ECDSAInvalidSignature error raised by the RowSlasher contract.
type RowSlasherECDSAInvalidSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignature()
func RowSlasherECDSAInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0xf645eedf0193584640b6b90cb9477e4c95b98636c148a891d4c0a146dc46e75a")
}

// UnpackECDSAInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignature()
func (rowSlasher *RowSlasher) UnpackECDSAInvalidSignatureError(raw []byte) (*RowSlasherECDSAInvalidSignature, error) {
	out := new(RowSlasherECDSAInvalidSignature)
	if err := rowSlasher.abi.UnpackIntoInterface(out, "ECDSAInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RowSlasherECDSAInvalidSignatureLength represents a ECDSAInvalidSignatureLength error raised by the RowSlasher contract.
type RowSlasherECDSAInvalidSignatureLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func RowSlasherECDSAInvalidSignatureLengthErrorID() common.Hash {
	return common.HexToHash("0xfce698f7e8e5342cd615f641317bc45fe7e1e4a8b0a14dd1383ff8dc9c41917f")
}

// UnpackECDSAInvalidSignatureLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func (rowSlasher *RowSlasher) UnpackECDSAInvalidSignatureLengthError(raw []byte) (*RowSlasherECDSAInvalidSignatureLength, error) {
	out := new(RowSlasherECDSAInvalidSignatureLength)
	if err := rowSlasher.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RowSlasherECDSAInvalidSignatureS represents a ECDSAInvalidSignatureS error raised by the RowSlasher contract.
type RowSlasherECDSAInvalidSignatureS struct {
	S [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func RowSlasherECDSAInvalidSignatureSErrorID() common.Hash {
	return common.HexToHash("0xd78bce0cccb935155ed6428d1c13e50b7f3550fd2b66b9fe266006fea4a5e1eb")
}

// UnpackECDSAInvalidSignatureSError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func (rowSlasher *RowSlasher) UnpackECDSAInvalidSignatureSError(raw []byte) (*RowSlasherECDSAInvalidSignatureS, error) {
	out := new(RowSlasherECDSAInvalidSignatureS)
	if err := rowSlasher.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureS", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RowSlasherInvalidConfig represents a InvalidConfig error raised by the RowSlasher contract.
type RowSlasherInvalidConfig struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidConfig()
func RowSlasherInvalidConfigErrorID() common.Hash {
	return common.HexToHash("0x35be3ac88eaaf385e6b33d44d849a44bdc3ae215676d5d7e0194dfe20d80c66e")
}

// UnpackInvalidConfigError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidConfig()
func (rowSlasher *RowSlasher) UnpackInvalidConfigError(raw []byte) (*RowSlasherInvalidConfig, error) {
	out := new(RowSlasherInvalidConfig)
	if err := rowSlasher.abi.UnpackIntoInterface(out, "InvalidConfig", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RowSlasherInvalidSigner represents a InvalidSigner error raised by the RowSlasher contract.
type RowSlasherInvalidSigner struct {
	Id     uint32
	Signer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidSigner(uint32 id, address signer)
func RowSlasherInvalidSignerErrorID() common.Hash {
	return common.HexToHash("0x1cfb8a0d175d6dcf4cd7cd6ab7a8452ad1e4cc43665ed8f5c2f0af9e72cbb91e")
}

// UnpackInvalidSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidSigner(uint32 id, address signer)
func (rowSlasher *RowSlasher) UnpackInvalidSignerError(raw []byte) (*RowSlasherInvalidSigner, error) {
	out := new(RowSlasherInvalidSigner)
	if err := rowSlasher.abi.UnpackIntoInterface(out, "InvalidSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RowSlasherNoContradiction represents a NoContradiction error raised by the RowSlasher contract.
type RowSlasherNoContradiction struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoContradiction()
func RowSlasherNoContradictionErrorID() common.Hash {
	return common.HexToHash("0xae591c876f8da112edc0ed34afcf8285e8be3315a26401e59cb9f362c2a5d05c")
}

// UnpackNoContradictionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoContradiction()
func (rowSlasher *RowSlasher) UnpackNoContradictionError(raw []byte) (*RowSlasherNoContradiction, error) {
	out := new(RowSlasherNoContradiction)
	if err := rowSlasher.abi.UnpackIntoInterface(out, "NoContradiction", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RowSlasherNotItsRound represents a NotItsRound error raised by the RowSlasher contract.
type RowSlasherNotItsRound struct {
	Id    uint32
	Round uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotItsRound(uint32 id, uint64 round)
func RowSlasherNotItsRoundErrorID() common.Hash {
	return common.HexToHash("0xaa6c01c28c511d5f380df0eca0fe7c21456a10cdeaef2fc9436d47d3154196f4")
}

// UnpackNotItsRoundError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotItsRound(uint32 id, uint64 round)
func (rowSlasher *RowSlasher) UnpackNotItsRoundError(raw []byte) (*RowSlasherNotItsRound, error) {
	out := new(RowSlasherNotItsRound)
	if err := rowSlasher.abi.UnpackIntoInterface(out, "NotItsRound", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SealedAuctionMetaData contains all meta data concerning the SealedAuction contract.
var SealedAuctionMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractICandidates\",\"name\":\"registry_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"elections_\",\"type\":\"address\"},{\"internalType\":\"addresspayable\",\"name\":\"splitter_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"bidOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint32[]\",\"name\":\"ids\",\"type\":\"uint32[]\"},{\"internalType\":\"uint256[]\",\"name\":\"seats\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256\",\"name\":\"price\",\"type\":\"uint256\"}],\"name\":\"charge\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint184\",\"name\":\"secret\",\"type\":\"uint184\"}],\"name\":\"commit\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"bidder\",\"type\":\"address\"}],\"name\":\"depositOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"elections\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"forward\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proceeds\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"addresspayable\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"refund\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"contractICandidates\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"bid\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"reveal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"bidder\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"bid\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"secretOf\",\"outputs\":[{\"internalType\":\"uint184\",\"name\":\"\",\"type\":\"uint184\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"splitter\",\"outputs\":[{\"internalType\":\"addresspayable\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"bidder\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Charged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Forwarded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"kept\",\"type\":\"uint256\"}],\"name\":\"Refunded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"bidder\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"bid\",\"type\":\"uint64\"}],\"name\":\"Revealed\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"AlreadyCommitted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"BidsClosed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deposit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"required\",\"type\":\"uint256\"}],\"name\":\"DepositTooSmall\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidConfig\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidGrid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"InvalidValue\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoDeposit\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotElections\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"PaymentFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"start\",\"type\":\"uint256\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"WrongSecret\",\"type\":\"error\"}]",
	ID:  "341cba85f6b0060e96acdf8338621e849e",
	Bin: "0x610100806040523461029f57606081611706803803809161002082856102ce565b83398101031261029f578051906001600160a01b03821680830361029f576020820151926001600160a01b0384169283850361029f5760400151926001600160a01b0384169081850361029f57159081156102c5575b506102b65760049360809360a052835260c0526040519283809263a23836ef60e01b82525afa9081156102ab575f91610206575b506020810180516040830180519092916001600160401b0391821691168181029181159183041417156101f25780159081156101da575b5080156101bf575b6101b0578251905191516060909301516001600160401b0316604093841b6fffffffffffffffff00000000000000001660809390931b600160801b600160c01b031660c09290921b6001600160c01b03191691909117919091171760e0525161140090816103068239608051818181610c020152610cf8015260a051818181610408015261109f015260c05181818161080d01528181610c520152610d3c015260e0518181816101d60152818161050b015281816106f30152818161074b0152610b160152f35b631d6eca1560e01b5f5260045ffd5b50606083015183516001600160401b039182169116106100e9565b60608501516001600160401b0316101590505f6100e1565b634e487b7160e01b5f52601160045260245ffd5b90506080813d6080116102a3575b81610221608093836102ce565b8101031261029f5760405190608082016001600160401b0381118382101761028b5761028091606091604052610256816102f1565b8452610264602082016102f1565b6020850152610275604082016102f1565b6040850152016102f1565b60608201525f6100aa565b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b3d9150610214565b6040513d5f823e3d90fd5b6306b7c75960e31b5f5260045ffd5b9050155f610076565b601f909101601f19168101906001600160401b0382119082101761028b57604052565b51906001600160401b038216820361029f5756fe6080806040526004361015610012575f80fd5b5f3560e01c9081633cd8045e146110755750806355b5ec64146110595780637acc823d14610c765780637b10399914610c2657806386a01aac14610bd65780639f5c87a014610b5e578063a0a7f24f1461091f578063c0382f8314610793578063c24ea72414610434578063d264e05e146103ae578063e6bd09ae146101855763f41d3641146100a0575f80fd5b346101815760806003193601126101815767ffffffffffffffff61012e6101296100c86110c3565b6100d06110da565b6100d8611122565b906100e1611135565b92919263ffffffff60809467ffffffffffffffff73ffffffffffffffffffffffffffffffffffffffff9481604051971687521660208601521660408401521660608201522090565b611399565b5116633b9aca00810290808204633b9aca00149015171561015457602090604051908152f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b5f80fd5b346101815760806003193601126101815761019e6110c3565b6101a66110da565b6101ae611122565b6064359273ffffffffffffffffffffffffffffffffffffffff841680940361018157610217837f00000000000000000000000000000000000000000000000000000000000000009067ffffffffffffffff808360401c16818460801c16029116029060c01c0190565b80421061038357506040805167ffffffffffffffff80841682528516602082015263ffffffff8416918101919091523360608201526080902061025981611399565b67ffffffffffffffff81511690633b9aca00820291808304633b9aca00149015171561015457811561035b576020015115610351575f925b838203918211610154575f95877f2fdaccf7f8b72b9ff9f2b6bb6281650f45210157a0cfd423fbae6184e0f21f4e606067ffffffffffffffff8063ffffffff8c9b8c9b8c9b8c5260016020528b60408120558061033f575b6040519788528a60208901526040880152169616941692a4855af161030c61133c565b501561031457005b7f36899e48000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b61034a818d546112ae565b8c556102e9565b600a810492610291565b7f3a6a68b1000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f2a35a324000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b34610181575f600319360112610181575f545f80557f6d6c62c4853ee2ccc569c1d81b83de5d128716d2ebfb6f0c1dedade7323c67eb6020604051838152a15f80808073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001694855af161030c61133c565b346101815760a06003193601126101815761044d6110c3565b6104556110da565b61045d611122565b916064359167ffffffffffffffff8316908184036101815767ffffffffffffffff81169360038510801561073c575b80156106ba575b61068e576040805167ffffffffffffffff80871682528416602082015263ffffffff88169181019190915233606082015260809020916104d283611399565b918415159182610681575b82610644575b5050158015610631575b6106095767ffffffffffffffff81511661053467ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000060401c168561125c565b908181106105db575050928267ffffffffffffffff926060947fffffffffffffffff000000000000000000000000000000000000000000000000807fee1a53a67145f5f325d39bafbe285bd1315b54e05e663fd93fe9af7a015b2d2e985160c01b161677010000000000000000000000000000000000000000000000925f526001602052171760405f205563ffffffff6040519716875233602088015260408701521693a3005b7f4a77f2fa000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7ff86c49bc000000000000000000000000000000000000000000000000000000005f5260045ffd5b5067ffffffffffffffff815116156104ed565b76ffffffffffffffffffffffffffffffffffffffffffffff919250610678908260408601511693608435918b33918b6112bb565b161487806104e3565b60208401511592506104dd565b847fa6a5979e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff850167ffffffffffffffff811161015457610734907f00000000000000000000000000000000000000000000000000000000000000009067ffffffffffffffff808360401c16818460801c16029116029060c01c0190565b421015610493565b5061078c6107498361126f565b7f00000000000000000000000000000000000000000000000000000000000000009067ffffffffffffffff808360401c16818460801c16029116029060c01c0190565b421061048c565b34610181576060600319360112610181576107ac6110c3565b6107b46110da565b6107bc611122565b90604051917f23b7ec3b00000000000000000000000000000000000000000000000000000000835263ffffffff8116600484015260208360248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9182156109145761088d94610129945f946108e3575b50919263ffffffff60809467ffffffffffffffff73ffffffffffffffffffffffffffffffffffffffff9481604051971687521660208601521660408401521660608201522090565b6020810151156108da57604076ffffffffffffffffffffffffffffffffffffffffffffff91015116633b9aca00810290808204633b9aca001490151715610154576020905b604051908152f35b5060205f6108d2565b61090691945060203d60201161090d575b6108fe81836111ef565b810190611230565b9286610845565b503d6108f4565b6040513d5f823e3d90fd5b6080600319360112610181576109336110c3565b61093b6110da565b610943611122565b906064359276ffffffffffffffffffffffffffffffffffffffffffffff84168094036101815767ffffffffffffffff8216600381108015610add575b8015610ac8575b610a9d5750633b9aca00340492633b9aca00340615801590610a8c575b610a605767ffffffffffffffff84161561035b576040805167ffffffffffffffff938416815293909216602084015263ffffffff16908201523360608201526080902067ffffffffffffffff6109f882611399565b5116610a38577fffffffffffffffff0000000000000000000000000000000000000000000000009182915f52600160205260c01b16161760405f20555f80f35b7fbfec5558000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f6072742c000000000000000000000000000000000000000000000000000000005f523460045260245ffd5b5067ffffffffffffffff84116109a3565b7fa6a5979e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50610ad56107498461126f565b421015610986565b507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd810167ffffffffffffffff811161015457610b57907f00000000000000000000000000000000000000000000000000000000000000009067ffffffffffffffff808360401c16818460801c16029116029060c01c0190565b421061097f565b346101815760c060031936011261018157610b776110c3565b610b7f6110da565b610b87611122565b91610b90611135565b6084359067ffffffffffffffff8216820361018157602094610bb59460a435946112bb565b76ffffffffffffffffffffffffffffffffffffffffffffff60405191168152f35b34610181575f60031936011261018157602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610181575f60031936011261018157602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101815760a060031936011261018157610c8f6110c3565b610c976110da565b9060443567ffffffffffffffff811161018157610cb89036906004016110f1565b929060643567ffffffffffffffff811161018157610cda9036906004016110f1565b9190946084359173ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016330361102d575f959395965f9473ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169467ffffffffffffffff88169567ffffffffffffffff8316975b868110610d8c57610d888c5f546112ae565b5f55005b63ffffffff9b610da5610da0838a8a611158565b611195565b6040517f23b7ec3b0000000000000000000000000000000000000000000000000000000081529d1660048e015260208d602481865afa9c8d15610914575f9d610fed575b508690610e5f8e8d8f610da0878e610e10610e098f610e16968591611158565b358d61125c565b98611158565b9089919263ffffffff60809467ffffffffffffffff73ffffffffffffffffffffffffffffffffffffffff9481604051971687521660208601521660408401521660608201522090565b610e6881611399565b9167ffffffffffffffff835116633b9aca00850467ffffffffffffffff8111610fbd5767ffffffffffffffff1690039167ffffffffffffffff831161015457838d938f959276ffffffffffffffffffffffffffffffffffffffffffffff604060208a960151151594015116925f14610fb65777010000000000000000000000000000000000000000000000905b5f52600160205277ffffffffffffffffffffffffffffffffffffffffffffffff169060c01b7fffffffffffffffff00000000000000000000000000000000000000000000000016171760405f2055610f4c916112ae565b9e610f58858c8c611158565b610f6190611195565b63ffffffff16936040519173ffffffffffffffffffffffffffffffffffffffff168252602082015260407f5c8eedb8b500f3e35f27d5778096754232ccd568aaf139647ec0891d423f6ef991a4600101610d76565b5f90610ef5565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52604060045260245260445ffd5b82809e50898d8f8a8c969560203d8111611026575b61100c81836111ef565b810161101791611230565b9d50505050999e505090610de9565b503d611002565b7fee24c861000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b34610181575f6003193601126101815760205f54604051908152f35b34610181575f6003193601126101815760209073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b6004359067ffffffffffffffff8216820361018157565b6024359067ffffffffffffffff8216820361018157565b9181601f840112156101815782359167ffffffffffffffff8311610181576020808501948460051b01011161018157565b6044359063ffffffff8216820361018157565b6064359073ffffffffffffffffffffffffffffffffffffffff8216820361018157565b91908110156111685760051b0190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b3563ffffffff811681036101815790565b6060810190811067ffffffffffffffff8211176111c257604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176111c257604052565b90816020910312610181575173ffffffffffffffffffffffffffffffffffffffff811681036101815790565b8181029291811591840414171561015457565b67ffffffffffffffff7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe9116019067ffffffffffffffff821161015457565b9190820180921161015457565b9373ffffffffffffffffffffffffffffffffffffffff67ffffffffffffffff929463ffffffff76ffffffffffffffffffffffffffffffffffffffffffffff989585604051988160208b019b168b521660408901521660608701521660808501521660a083015260c082015260c0815261133560e0826111ef565b5190201690565b3d15611394573d9067ffffffffffffffff82116111c2576040519161138960207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f84011601846111ef565b82523d5f602084013e565b606090565b5f604080516113a7816111a6565b82815282602082015201525f52600160205260405f205476ffffffffffffffffffffffffffffffffffffffffffffff604051916113e3836111a6565b8060c01c835260ff8160b81c16151560208401521660408201529056",
}

// SealedAuction is an auto generated Go binding around an Ethereum contract.
type SealedAuction struct {
	abi abi.ABI
}

// NewSealedAuction creates a new instance of SealedAuction.
func NewSealedAuction() *SealedAuction {
	parsed, err := SealedAuctionMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &SealedAuction{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *SealedAuction) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address registry_, address elections_, address splitter_) returns()
func (sealedAuction *SealedAuction) PackConstructor(registry_ common.Address, elections_ common.Address, splitter_ common.Address) []byte {
	enc, err := sealedAuction.abi.Pack("", registry_, elections_, splitter_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackBidOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc0382f83.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bidOf(uint64 rollup, uint64 round, uint32 id) view returns(uint256)
func (sealedAuction *SealedAuction) PackBidOf(rollup uint64, round uint64, id uint32) []byte {
	enc, err := sealedAuction.abi.Pack("bidOf", rollup, round, id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBidOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc0382f83.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bidOf(uint64 rollup, uint64 round, uint32 id) view returns(uint256)
func (sealedAuction *SealedAuction) TryPackBidOf(rollup uint64, round uint64, id uint32) ([]byte, error) {
	return sealedAuction.abi.Pack("bidOf", rollup, round, id)
}

// UnpackBidOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc0382f83.
//
// Solidity: function bidOf(uint64 rollup, uint64 round, uint32 id) view returns(uint256)
func (sealedAuction *SealedAuction) UnpackBidOf(data []byte) (*big.Int, error) {
	out, err := sealedAuction.abi.Unpack("bidOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCharge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7acc823d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function charge(uint64 rollup, uint64 round, uint32[] ids, uint256[] seats, uint256 price) returns()
func (sealedAuction *SealedAuction) PackCharge(rollup uint64, round uint64, ids []uint32, seats []*big.Int, price *big.Int) []byte {
	enc, err := sealedAuction.abi.Pack("charge", rollup, round, ids, seats, price)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCharge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7acc823d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function charge(uint64 rollup, uint64 round, uint32[] ids, uint256[] seats, uint256 price) returns()
func (sealedAuction *SealedAuction) TryPackCharge(rollup uint64, round uint64, ids []uint32, seats []*big.Int, price *big.Int) ([]byte, error) {
	return sealedAuction.abi.Pack("charge", rollup, round, ids, seats, price)
}

// PackCommit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0a7f24f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commit(uint64 rollup, uint64 round, uint32 id, uint184 secret) payable returns()
func (sealedAuction *SealedAuction) PackCommit(rollup uint64, round uint64, id uint32, secret *big.Int) []byte {
	enc, err := sealedAuction.abi.Pack("commit", rollup, round, id, secret)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0a7f24f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commit(uint64 rollup, uint64 round, uint32 id, uint184 secret) payable returns()
func (sealedAuction *SealedAuction) TryPackCommit(rollup uint64, round uint64, id uint32, secret *big.Int) ([]byte, error) {
	return sealedAuction.abi.Pack("commit", rollup, round, id, secret)
}

// PackDepositOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf41d3641.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function depositOf(uint64 rollup, uint64 round, uint32 id, address bidder) view returns(uint256)
func (sealedAuction *SealedAuction) PackDepositOf(rollup uint64, round uint64, id uint32, bidder common.Address) []byte {
	enc, err := sealedAuction.abi.Pack("depositOf", rollup, round, id, bidder)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDepositOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf41d3641.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function depositOf(uint64 rollup, uint64 round, uint32 id, address bidder) view returns(uint256)
func (sealedAuction *SealedAuction) TryPackDepositOf(rollup uint64, round uint64, id uint32, bidder common.Address) ([]byte, error) {
	return sealedAuction.abi.Pack("depositOf", rollup, round, id, bidder)
}

// UnpackDepositOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf41d3641.
//
// Solidity: function depositOf(uint64 rollup, uint64 round, uint32 id, address bidder) view returns(uint256)
func (sealedAuction *SealedAuction) UnpackDepositOf(data []byte) (*big.Int, error) {
	out, err := sealedAuction.abi.Unpack("depositOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackElections is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x86a01aac.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function elections() view returns(address)
func (sealedAuction *SealedAuction) PackElections() []byte {
	enc, err := sealedAuction.abi.Pack("elections")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackElections is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x86a01aac.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function elections() view returns(address)
func (sealedAuction *SealedAuction) TryPackElections() ([]byte, error) {
	return sealedAuction.abi.Pack("elections")
}

// UnpackElections is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x86a01aac.
//
// Solidity: function elections() view returns(address)
func (sealedAuction *SealedAuction) UnpackElections(data []byte) (common.Address, error) {
	out, err := sealedAuction.abi.Unpack("elections", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackForward is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd264e05e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function forward() returns()
func (sealedAuction *SealedAuction) PackForward() []byte {
	enc, err := sealedAuction.abi.Pack("forward")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackForward is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd264e05e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function forward() returns()
func (sealedAuction *SealedAuction) TryPackForward() ([]byte, error) {
	return sealedAuction.abi.Pack("forward")
}

// PackProceeds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x55b5ec64.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proceeds() view returns(uint256)
func (sealedAuction *SealedAuction) PackProceeds() []byte {
	enc, err := sealedAuction.abi.Pack("proceeds")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProceeds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x55b5ec64.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proceeds() view returns(uint256)
func (sealedAuction *SealedAuction) TryPackProceeds() ([]byte, error) {
	return sealedAuction.abi.Pack("proceeds")
}

// UnpackProceeds is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x55b5ec64.
//
// Solidity: function proceeds() view returns(uint256)
func (sealedAuction *SealedAuction) UnpackProceeds(data []byte) (*big.Int, error) {
	out, err := sealedAuction.abi.Unpack("proceeds", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe6bd09ae.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refund(uint64 rollup, uint64 round, uint32 id, address to) returns()
func (sealedAuction *SealedAuction) PackRefund(rollup uint64, round uint64, id uint32, to common.Address) []byte {
	enc, err := sealedAuction.abi.Pack("refund", rollup, round, id, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe6bd09ae.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refund(uint64 rollup, uint64 round, uint32 id, address to) returns()
func (sealedAuction *SealedAuction) TryPackRefund(rollup uint64, round uint64, id uint32, to common.Address) ([]byte, error) {
	return sealedAuction.abi.Pack("refund", rollup, round, id, to)
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (sealedAuction *SealedAuction) PackRegistry() []byte {
	enc, err := sealedAuction.abi.Pack("registry")
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
func (sealedAuction *SealedAuction) TryPackRegistry() ([]byte, error) {
	return sealedAuction.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (sealedAuction *SealedAuction) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := sealedAuction.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackReveal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc24ea724.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reveal(uint64 rollup, uint64 round, uint32 id, uint64 bid, bytes32 salt) returns()
func (sealedAuction *SealedAuction) PackReveal(rollup uint64, round uint64, id uint32, bid uint64, salt [32]byte) []byte {
	enc, err := sealedAuction.abi.Pack("reveal", rollup, round, id, bid, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReveal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc24ea724.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reveal(uint64 rollup, uint64 round, uint32 id, uint64 bid, bytes32 salt) returns()
func (sealedAuction *SealedAuction) TryPackReveal(rollup uint64, round uint64, id uint32, bid uint64, salt [32]byte) ([]byte, error) {
	return sealedAuction.abi.Pack("reveal", rollup, round, id, bid, salt)
}

// PackSecretOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f5c87a0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function secretOf(uint64 rollup, uint64 round, uint32 id, address bidder, uint64 bid, bytes32 salt) pure returns(uint184)
func (sealedAuction *SealedAuction) PackSecretOf(rollup uint64, round uint64, id uint32, bidder common.Address, bid uint64, salt [32]byte) []byte {
	enc, err := sealedAuction.abi.Pack("secretOf", rollup, round, id, bidder, bid, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSecretOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f5c87a0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function secretOf(uint64 rollup, uint64 round, uint32 id, address bidder, uint64 bid, bytes32 salt) pure returns(uint184)
func (sealedAuction *SealedAuction) TryPackSecretOf(rollup uint64, round uint64, id uint32, bidder common.Address, bid uint64, salt [32]byte) ([]byte, error) {
	return sealedAuction.abi.Pack("secretOf", rollup, round, id, bidder, bid, salt)
}

// UnpackSecretOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9f5c87a0.
//
// Solidity: function secretOf(uint64 rollup, uint64 round, uint32 id, address bidder, uint64 bid, bytes32 salt) pure returns(uint184)
func (sealedAuction *SealedAuction) UnpackSecretOf(data []byte) (*big.Int, error) {
	out, err := sealedAuction.abi.Unpack("secretOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSplitter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3cd8045e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function splitter() view returns(address)
func (sealedAuction *SealedAuction) PackSplitter() []byte {
	enc, err := sealedAuction.abi.Pack("splitter")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSplitter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3cd8045e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function splitter() view returns(address)
func (sealedAuction *SealedAuction) TryPackSplitter() ([]byte, error) {
	return sealedAuction.abi.Pack("splitter")
}

// UnpackSplitter is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3cd8045e.
//
// Solidity: function splitter() view returns(address)
func (sealedAuction *SealedAuction) UnpackSplitter(data []byte) (common.Address, error) {
	out, err := sealedAuction.abi.Unpack("splitter", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// SealedAuctionCharged represents a Charged event raised by the SealedAuction contract.
type SealedAuctionCharged struct {
	Round  uint64
	Rollup uint64
	Id     uint32
	Bidder common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const SealedAuctionChargedEventName = "Charged"

// ContractEventName returns the user-defined event name.
func (SealedAuctionCharged) ContractEventName() string {
	return SealedAuctionChargedEventName
}

// UnpackChargedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Charged(uint64 indexed round, uint64 indexed rollup, uint32 indexed id, address bidder, uint256 amount)
func (sealedAuction *SealedAuction) UnpackChargedEvent(log *types.Log) (*SealedAuctionCharged, error) {
	event := "Charged"
	if len(log.Topics) == 0 || log.Topics[0] != sealedAuction.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SealedAuctionCharged)
	if len(log.Data) > 0 {
		if err := sealedAuction.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sealedAuction.abi.Events[event].Inputs {
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

// SealedAuctionForwarded represents a Forwarded event raised by the SealedAuction contract.
type SealedAuctionForwarded struct {
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const SealedAuctionForwardedEventName = "Forwarded"

// ContractEventName returns the user-defined event name.
func (SealedAuctionForwarded) ContractEventName() string {
	return SealedAuctionForwardedEventName
}

// UnpackForwardedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Forwarded(uint256 amount)
func (sealedAuction *SealedAuction) UnpackForwardedEvent(log *types.Log) (*SealedAuctionForwarded, error) {
	event := "Forwarded"
	if len(log.Topics) == 0 || log.Topics[0] != sealedAuction.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SealedAuctionForwarded)
	if len(log.Data) > 0 {
		if err := sealedAuction.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sealedAuction.abi.Events[event].Inputs {
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

// SealedAuctionRefunded represents a Refunded event raised by the SealedAuction contract.
type SealedAuctionRefunded struct {
	Round  uint64
	Rollup uint64
	Id     uint32
	To     common.Address
	Amount *big.Int
	Kept   *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const SealedAuctionRefundedEventName = "Refunded"

// ContractEventName returns the user-defined event name.
func (SealedAuctionRefunded) ContractEventName() string {
	return SealedAuctionRefundedEventName
}

// UnpackRefundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Refunded(uint64 indexed round, uint64 indexed rollup, uint32 indexed id, address to, uint256 amount, uint256 kept)
func (sealedAuction *SealedAuction) UnpackRefundedEvent(log *types.Log) (*SealedAuctionRefunded, error) {
	event := "Refunded"
	if len(log.Topics) == 0 || log.Topics[0] != sealedAuction.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SealedAuctionRefunded)
	if len(log.Data) > 0 {
		if err := sealedAuction.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sealedAuction.abi.Events[event].Inputs {
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

// SealedAuctionRevealed represents a Revealed event raised by the SealedAuction contract.
type SealedAuctionRevealed struct {
	Round  uint64
	Rollup uint64
	Id     uint32
	Bidder common.Address
	Bid    uint64
	Raw    *types.Log // Blockchain specific contextual infos
}

const SealedAuctionRevealedEventName = "Revealed"

// ContractEventName returns the user-defined event name.
func (SealedAuctionRevealed) ContractEventName() string {
	return SealedAuctionRevealedEventName
}

// UnpackRevealedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Revealed(uint64 indexed round, uint64 indexed rollup, uint32 id, address bidder, uint64 bid)
func (sealedAuction *SealedAuction) UnpackRevealedEvent(log *types.Log) (*SealedAuctionRevealed, error) {
	event := "Revealed"
	if len(log.Topics) == 0 || log.Topics[0] != sealedAuction.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SealedAuctionRevealed)
	if len(log.Data) > 0 {
		if err := sealedAuction.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sealedAuction.abi.Events[event].Inputs {
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
func (sealedAuction *SealedAuction) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], sealedAuction.abi.Errors["AlreadyCommitted"].ID.Bytes()[:4]) {
		return sealedAuction.UnpackAlreadyCommittedError(raw[4:])
	}
	if bytes.Equal(raw[:4], sealedAuction.abi.Errors["BidsClosed"].ID.Bytes()[:4]) {
		return sealedAuction.UnpackBidsClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], sealedAuction.abi.Errors["DepositTooSmall"].ID.Bytes()[:4]) {
		return sealedAuction.UnpackDepositTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], sealedAuction.abi.Errors["InvalidConfig"].ID.Bytes()[:4]) {
		return sealedAuction.UnpackInvalidConfigError(raw[4:])
	}
	if bytes.Equal(raw[:4], sealedAuction.abi.Errors["InvalidGrid"].ID.Bytes()[:4]) {
		return sealedAuction.UnpackInvalidGridError(raw[4:])
	}
	if bytes.Equal(raw[:4], sealedAuction.abi.Errors["InvalidValue"].ID.Bytes()[:4]) {
		return sealedAuction.UnpackInvalidValueError(raw[4:])
	}
	if bytes.Equal(raw[:4], sealedAuction.abi.Errors["NoDeposit"].ID.Bytes()[:4]) {
		return sealedAuction.UnpackNoDepositError(raw[4:])
	}
	if bytes.Equal(raw[:4], sealedAuction.abi.Errors["NotElections"].ID.Bytes()[:4]) {
		return sealedAuction.UnpackNotElectionsError(raw[4:])
	}
	if bytes.Equal(raw[:4], sealedAuction.abi.Errors["PaymentFailed"].ID.Bytes()[:4]) {
		return sealedAuction.UnpackPaymentFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], sealedAuction.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return sealedAuction.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], sealedAuction.abi.Errors["TooEarly"].ID.Bytes()[:4]) {
		return sealedAuction.UnpackTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], sealedAuction.abi.Errors["WrongSecret"].ID.Bytes()[:4]) {
		return sealedAuction.UnpackWrongSecretError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// SealedAuctionAlreadyCommitted represents a AlreadyCommitted error raised by the SealedAuction contract.
type SealedAuctionAlreadyCommitted struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyCommitted()
func SealedAuctionAlreadyCommittedErrorID() common.Hash {
	return common.HexToHash("0xbfec55587600524a9afa4af6da1e1345f08fce59d99e4869f19166c295681a3a")
}

// UnpackAlreadyCommittedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyCommitted()
func (sealedAuction *SealedAuction) UnpackAlreadyCommittedError(raw []byte) (*SealedAuctionAlreadyCommitted, error) {
	out := new(SealedAuctionAlreadyCommitted)
	if err := sealedAuction.abi.UnpackIntoInterface(out, "AlreadyCommitted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SealedAuctionBidsClosed represents a BidsClosed error raised by the SealedAuction contract.
type SealedAuctionBidsClosed struct {
	Round uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BidsClosed(uint64 round)
func SealedAuctionBidsClosedErrorID() common.Hash {
	return common.HexToHash("0xa6a5979e32161f645a13a1c1a64b51be7234d65495ededc9f21a812f698a2a15")
}

// UnpackBidsClosedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BidsClosed(uint64 round)
func (sealedAuction *SealedAuction) UnpackBidsClosedError(raw []byte) (*SealedAuctionBidsClosed, error) {
	out := new(SealedAuctionBidsClosed)
	if err := sealedAuction.abi.UnpackIntoInterface(out, "BidsClosed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SealedAuctionDepositTooSmall represents a DepositTooSmall error raised by the SealedAuction contract.
type SealedAuctionDepositTooSmall struct {
	Deposit  *big.Int
	Required *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DepositTooSmall(uint256 deposit, uint256 required)
func SealedAuctionDepositTooSmallErrorID() common.Hash {
	return common.HexToHash("0x4a77f2fa62296c5cc216025004b03ed11b511d575baed7939c8b78bbe939738d")
}

// UnpackDepositTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DepositTooSmall(uint256 deposit, uint256 required)
func (sealedAuction *SealedAuction) UnpackDepositTooSmallError(raw []byte) (*SealedAuctionDepositTooSmall, error) {
	out := new(SealedAuctionDepositTooSmall)
	if err := sealedAuction.abi.UnpackIntoInterface(out, "DepositTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SealedAuctionInvalidConfig represents a InvalidConfig error raised by the SealedAuction contract.
type SealedAuctionInvalidConfig struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidConfig()
func SealedAuctionInvalidConfigErrorID() common.Hash {
	return common.HexToHash("0x35be3ac88eaaf385e6b33d44d849a44bdc3ae215676d5d7e0194dfe20d80c66e")
}

// UnpackInvalidConfigError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidConfig()
func (sealedAuction *SealedAuction) UnpackInvalidConfigError(raw []byte) (*SealedAuctionInvalidConfig, error) {
	out := new(SealedAuctionInvalidConfig)
	if err := sealedAuction.abi.UnpackIntoInterface(out, "InvalidConfig", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SealedAuctionInvalidGrid represents a InvalidGrid error raised by the SealedAuction contract.
type SealedAuctionInvalidGrid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidGrid()
func SealedAuctionInvalidGridErrorID() common.Hash {
	return common.HexToHash("0x1d6eca15253265ecd50304b296704e9c7f9a34e1fdbd86b120a0cb046a6ced10")
}

// UnpackInvalidGridError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidGrid()
func (sealedAuction *SealedAuction) UnpackInvalidGridError(raw []byte) (*SealedAuctionInvalidGrid, error) {
	out := new(SealedAuctionInvalidGrid)
	if err := sealedAuction.abi.UnpackIntoInterface(out, "InvalidGrid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SealedAuctionInvalidValue represents a InvalidValue error raised by the SealedAuction contract.
type SealedAuctionInvalidValue struct {
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidValue(uint256 value)
func SealedAuctionInvalidValueErrorID() common.Hash {
	return common.HexToHash("0x6072742c64584f5dc9a6b2bfbe1f07bc7c105773566ee5adb212e7b0a973af54")
}

// UnpackInvalidValueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidValue(uint256 value)
func (sealedAuction *SealedAuction) UnpackInvalidValueError(raw []byte) (*SealedAuctionInvalidValue, error) {
	out := new(SealedAuctionInvalidValue)
	if err := sealedAuction.abi.UnpackIntoInterface(out, "InvalidValue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SealedAuctionNoDeposit represents a NoDeposit error raised by the SealedAuction contract.
type SealedAuctionNoDeposit struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoDeposit()
func SealedAuctionNoDepositErrorID() common.Hash {
	return common.HexToHash("0x3a6a68b13c0ca4e15e13959ed18d54238202e1df28050322bc46dd3642e1b4fb")
}

// UnpackNoDepositError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoDeposit()
func (sealedAuction *SealedAuction) UnpackNoDepositError(raw []byte) (*SealedAuctionNoDeposit, error) {
	out := new(SealedAuctionNoDeposit)
	if err := sealedAuction.abi.UnpackIntoInterface(out, "NoDeposit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SealedAuctionNotElections represents a NotElections error raised by the SealedAuction contract.
type SealedAuctionNotElections struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotElections(address caller)
func SealedAuctionNotElectionsErrorID() common.Hash {
	return common.HexToHash("0xee24c86152fa732cd40ebee385630effebfd122835ccf3b1551e7bb3466de239")
}

// UnpackNotElectionsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotElections(address caller)
func (sealedAuction *SealedAuction) UnpackNotElectionsError(raw []byte) (*SealedAuctionNotElections, error) {
	out := new(SealedAuctionNotElections)
	if err := sealedAuction.abi.UnpackIntoInterface(out, "NotElections", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SealedAuctionPaymentFailed represents a PaymentFailed error raised by the SealedAuction contract.
type SealedAuctionPaymentFailed struct {
	To common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PaymentFailed(address to)
func SealedAuctionPaymentFailedErrorID() common.Hash {
	return common.HexToHash("0x36899e48161ee4504f5f89aa55f7aed73460d464cb62f64e03057df7dbcdd0aa")
}

// UnpackPaymentFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PaymentFailed(address to)
func (sealedAuction *SealedAuction) UnpackPaymentFailedError(raw []byte) (*SealedAuctionPaymentFailed, error) {
	out := new(SealedAuctionPaymentFailed)
	if err := sealedAuction.abi.UnpackIntoInterface(out, "PaymentFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SealedAuctionSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the SealedAuction contract.
type SealedAuctionSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func SealedAuctionSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (sealedAuction *SealedAuction) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*SealedAuctionSafeCastOverflowedUintDowncast, error) {
	out := new(SealedAuctionSafeCastOverflowedUintDowncast)
	if err := sealedAuction.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SealedAuctionTooEarly represents a TooEarly error raised by the SealedAuction contract.
type SealedAuctionTooEarly struct {
	Start *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooEarly(uint256 start)
func SealedAuctionTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x2a35a3246d5070e2b118858c24c2c4d23eaebe645b92ab746b92dd600c35a9d7")
}

// UnpackTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooEarly(uint256 start)
func (sealedAuction *SealedAuction) UnpackTooEarlyError(raw []byte) (*SealedAuctionTooEarly, error) {
	out := new(SealedAuctionTooEarly)
	if err := sealedAuction.abi.UnpackIntoInterface(out, "TooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SealedAuctionWrongSecret represents a WrongSecret error raised by the SealedAuction contract.
type SealedAuctionWrongSecret struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSecret()
func SealedAuctionWrongSecretErrorID() common.Hash {
	return common.HexToHash("0xf86c49bc29377ac8559edf8e40740e9824a2522f54af67fe1ab8ea6a00dc3c95")
}

// UnpackWrongSecretError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSecret()
func (sealedAuction *SealedAuction) UnpackWrongSecretError(raw []byte) (*SealedAuctionWrongSecret, error) {
	out := new(SealedAuctionWrongSecret)
	if err := sealedAuction.abi.UnpackIntoInterface(out, "WrongSecret", raw); err != nil {
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
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"genesis\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epochSeconds\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epochs\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"freeze\",\"type\":\"uint64\"}],\"internalType\":\"structGrid\",\"name\":\"grid_\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"insurance\",\"type\":\"address\"},{\"internalType\":\"uint64[]\",\"name\":\"rollups\",\"type\":\"uint64[]\"},{\"internalType\":\"uint96\",\"name\":\"idleBond\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"activeBond\",\"type\":\"uint96\"},{\"internalType\":\"uint64\",\"name\":\"exitDelay\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"disputeWindow\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"maxPerRollup\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"rewardShare\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"leakShare\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"leakWindow\",\"type\":\"uint64\"}],\"internalType\":\"structISequencerRegistry.Config\",\"name\":\"config_\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"activate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"measurementKey\",\"type\":\"address\"}],\"name\":\"admit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"agentDelay\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"authority\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"beginExit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"evidenceDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"peerDigest\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"endpoints\",\"type\":\"string\"}],\"name\":\"changeCard\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"serial\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"addresspayable\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"claim\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"addresspayable\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"claimOwed\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"serial\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"name\":\"collect\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"config\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"insurance\",\"type\":\"address\"},{\"internalType\":\"uint64[]\",\"name\":\"rollups\",\"type\":\"uint64[]\"},{\"internalType\":\"uint96\",\"name\":\"idleBond\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"activeBond\",\"type\":\"uint96\"},{\"internalType\":\"uint64\",\"name\":\"exitDelay\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"disputeWindow\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"maxPerRollup\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"rewardShare\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"leakShare\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"leakWindow\",\"type\":\"uint64\"}],\"internalType\":\"structISequencerRegistry.Config\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"eligibleAt\",\"outputs\":[{\"internalType\":\"uint208\",\"name\":\"bitmap\",\"type\":\"uint208\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"}],\"name\":\"endRollup\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"evict\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"expel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"serial\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"name\":\"fineOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"uint80\",\"name\":\"amount\",\"type\":\"uint80\"},{\"internalType\":\"uint16\",\"name\":\"share\",\"type\":\"uint16\"},{\"internalType\":\"bool\",\"name\":\"rewarded\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"collected\",\"type\":\"bool\"}],\"internalType\":\"structISequencerRegistry.Fine\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"grid\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"genesis\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epochSeconds\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epochs\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"freeze\",\"type\":\"uint64\"}],\"internalType\":\"structGrid\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"}],\"name\":\"isEnded\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"}],\"name\":\"isOpen\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"untilRound\",\"type\":\"uint64\"}],\"name\":\"jail\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"keyOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"membersAt\",\"outputs\":[{\"internalType\":\"uint208\",\"name\":\"bitmap\",\"type\":\"uint208\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"contractISequencerRegistry\",\"name\":\"next\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint64[]\",\"name\":\"rollups\",\"type\":\"uint64[]\"},{\"internalType\":\"address\",\"name\":\"signingKey\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"measurementKey\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"evidenceDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"peerDigest\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"endpoints\",\"type\":\"string\"}],\"internalType\":\"structISequencerRegistry.Registration\",\"name\":\"registration\",\"type\":\"tuple\"}],\"name\":\"migrate\",\"outputs\":[{\"internalType\":\"uint32[]\",\"name\":\"ids\",\"type\":\"uint32[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"owed\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"ownerOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"}],\"name\":\"powerOf\",\"outputs\":[{\"internalType\":\"enumISequencerRegistry.Power\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64[]\",\"name\":\"rollups\",\"type\":\"uint64[]\"},{\"internalType\":\"address\",\"name\":\"signingKey\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"measurementKey\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"evidenceDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"peerDigest\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"endpoints\",\"type\":\"string\"}],\"internalType\":\"structISequencerRegistry.Registration\",\"name\":\"registration\",\"type\":\"tuple\"}],\"name\":\"register\",\"outputs\":[{\"internalType\":\"uint32[]\",\"name\":\"ids\",\"type\":\"uint32[]\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint64[]\",\"name\":\"rollups\",\"type\":\"uint64[]\"},{\"internalType\":\"address\",\"name\":\"signingKey\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"measurementKey\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"evidenceDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"peerDigest\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"endpoints\",\"type\":\"string\"}],\"internalType\":\"structISequencerRegistry.Registration\",\"name\":\"registration\",\"type\":\"tuple\"}],\"name\":\"registerFor\",\"outputs\":[{\"internalType\":\"uint32[]\",\"name\":\"ids\",\"type\":\"uint32[]\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registered\",\"outputs\":[{\"internalType\":\"uint208\",\"name\":\"\",\"type\":\"uint208\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"release\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"restore\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"rollups\",\"outputs\":[{\"internalType\":\"uint64[]\",\"name\":\"\",\"type\":\"uint64[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"rowContext\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"side\",\"type\":\"uint256\"},{\"internalType\":\"uint208\",\"name\":\"a\",\"type\":\"uint208\"},{\"internalType\":\"uint208\",\"name\":\"b\",\"type\":\"uint208\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"sequencer\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"bond\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"queued\",\"type\":\"uint96\"},{\"internalType\":\"uint64\",\"name\":\"queuedUntil\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"signingKey\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"measurementKey\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"withdrawableAt\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"jailedUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"serial\",\"type\":\"uint64\"},{\"internalType\":\"enumISequencerRegistry.Status\",\"name\":\"status\",\"type\":\"uint8\"}],\"internalType\":\"structISequencerRegistry.Sequencer\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"open\",\"type\":\"bool\"}],\"name\":\"setOpen\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"},{\"internalType\":\"enumISequencerRegistry.Power\",\"name\":\"power\",\"type\":\"uint8\"}],\"name\":\"setPower\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"sidesAt\",\"outputs\":[{\"internalType\":\"uint208\",\"name\":\"a\",\"type\":\"uint208\"},{\"internalType\":\"uint208\",\"name\":\"b\",\"type\":\"uint208\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"signerOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"}],\"name\":\"slash\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"taken\",\"type\":\"uint96\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"statusOf\",\"outputs\":[{\"internalType\":\"enumISequencerRegistry.Status\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"}],\"name\":\"stepDown\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"tidy\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"unjail\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"weightAt\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"addresspayable\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"fromRound\",\"type\":\"uint64\"}],\"name\":\"Admitted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"evidenceDigest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"peerDigest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"endpoints\",\"type\":\"string\"}],\"name\":\"CardChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"}],\"name\":\"Ended\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"}],\"name\":\"Evicted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"withdrawableAt\",\"type\":\"uint64\"}],\"name\":\"ExitBegun\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"untilRound\",\"type\":\"uint64\"}],\"name\":\"Jailed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"open\",\"type\":\"bool\"}],\"name\":\"OpenSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Paid\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumISequencerRegistry.Power\",\"name\":\"power\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"fromRound\",\"type\":\"uint64\"}],\"name\":\"PowerSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"}],\"name\":\"QueuePaid\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"signingKey\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"measurementKey\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"bond\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"evidenceDigest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"peerDigest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"endpoints\",\"type\":\"string\"}],\"name\":\"Registered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"fromRound\",\"type\":\"uint64\"}],\"name\":\"Removed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"bond\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"fromRound\",\"type\":\"uint64\"}],\"name\":\"Restored\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"slasher\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"serial\",\"type\":\"uint64\"}],\"name\":\"Slashed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"payableAt\",\"type\":\"uint64\"}],\"name\":\"SteppedDown\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"Unjailed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"AlreadyAdmitted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"name\":\"AlreadySlashed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BeforeGenesis\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bond\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"required\",\"type\":\"uint256\"}],\"name\":\"BondTooSmall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"share\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"left\",\"type\":\"uint256\"}],\"name\":\"CapReached\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"CheckpointUnorderedInsertion\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"EndpointsTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"Exiting\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"untilRound\",\"type\":\"uint64\"}],\"name\":\"InJail\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidChallenger\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidConfig\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidGrid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"}],\"name\":\"InvalidKey\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"InvalidRound\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoFreeId\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoRollup\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"NotAdmitted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotAllowed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotAuthority\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"NotExiting\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"NotInJail\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotOwner\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingOwed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"NothingToDo\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"PaymentFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"}],\"name\":\"RollupEnded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"}],\"name\":\"RollupFull\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"}],\"name\":\"RollupGated\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"StillMember\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"payableAt\",\"type\":\"uint256\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"sent\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"entries\",\"type\":\"uint256\"}],\"name\":\"UnevenBond\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"}],\"name\":\"UnknownRollup\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"UnknownSequencer\",\"type\":\"error\"}]",
	ID:  "d1cbb6fa3c534798da3ab3bd5ec1c0f70b",
	Bin: "0x6102406040523461088c576161588038038061001a81610890565b928339810181810360a0811261088c5760801361088c5760405190608082016001600160401b038111838210176106dc57604052610057836108b5565b8252610065602084016108b5565b9160208101928352610079604085016108b5565b916040820192835261008d606086016108b5565b60608301908152608086015190956001600160401b03821161088c5701926101608483031261088c576040519461016086016001600160401b038111878210176106dc576040526100dd856108c9565b86526100eb602086016108c9565b6020870190815260408601519097906001600160401b03811161088c5786019380601f8601121561088c578451946001600160401b0386116106dc578560051b9060208061013a818501610890565b80998152019282010192831161088c579160208a9896949299979593015b8181106108625750508697506040870193845260608601610178906108dd565b6060880190815261018b608088016108dd565b608089019081529161019f60a089016108b5565b60a08a01908152946101b360c08a016108b5565b9460c08b0195865260e08a01519860e08c01998a526101008b01519a6101008d019b8c526101208101519c610120019c8d52610140016101f2906108b5565b610140909d019c8d5260018055815183516001600160401b03908116911681810291811591830414171561070457801590811561084d575b508015610835575b61082657519051915192516001600160c01b031960c09290921b91909116600160801b600160c01b03608093841b16176fffffffffffffffff0000000000000000604094851b16176001600160401b03918216176101e081905297518d51909e9389901c82169890921c1696909602956001600160a01b0316158015610814575b8015610802575b80156107ea575b80156107d7575b80156107a2575b8015610789575b8015610780575b8015610775575b8015610769575b8015610760575b8015610754575b8015610742575b8015610737575b801561072c575b6103695760015b8c51811015610378575f5b8181106103305750600101610315565b8d6001600160401b0361034384836108f1565b5116906001600160401b039061035a9084906108f1565b51161461036957600101610320565b6306b7c75960e31b5f5260045ffd5b5099516001600160a01b03908116608052995190991660a05297516001600160601b0390811660c052975190971660e05280516001600160401b0390811661010052965187166101205251879616908015610718576001600160401b0391048116600301908111610704576101405251610160525161018052516101a052516001600160401b03166101c0528051156106f0576020810180516001600160401b0316610200528151909190600110156106f05760408101516001600160401b03908116610220529051919082116106dc576801000000000000000082116106dc575f54825f55808310610682575b50905f805260205f208160021c915f5b83811061063d575060031981169003806105f4575b6040516158529081610906823960805181818161054101528181610a7801528181610b2201528181610f8501528181611bed01528181612002015281816127cb0152612a0d015260a051818181611c190152612192015260c051818181610ccc0152611c5a015260e051818181610e060152818161119e0152818161139f0152818161158501528181611c8e01528181613dfe0152614f43015261010051818181610d4c01528181611cbe0152818161289101526137d401526101205181611cee0152610140518181816110950152611833015261016051818181611d150152613f63015261018051818181611d3b0152614cf701526101a051818181611d62015261486601526101c051818181611d9201526147ed01526101e051818181610d9c01528181610fb60152818161194901528181612668015281816138fe01528181613b6d01528181613fc20152614172015261020051816141ea0152610220518161421b0152f35b925f935f5b81811061060e5750505001558080808061048b565b82516001600160401b03908116600683901b90811b91901b1990961695909517946020909201916001016105f9565b5f5f5b60048110610655575083820155600101610476565b86519096916001916020916001600160401b0360068b901b81811b199092169216901b1792019601610640565b5f805260205f20600380850160021c8201920160021c019060188460031b16806106c1575b505b8181106106b65750610466565b5f81556001016106a9565b5f198201908154905f199060200360031b1c169055846106a7565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52601260045260245ffd5b5060ff8c511161030e565b5060028c5110610307565b5089516001600160401b031615610300565b506127108951116102f9565b508851156102f2565b506103e88851116102eb565b5060408751116102e4565b508651156102dd565b50845163ffffffff6001600160401b03909116116102d6565b5084516003808802916001600160401b031690820488036107045785516001600160401b0316820191821061070457106102cf565b5083516001600160401b031686116102c8565b50815183516001600160601b039182169116106102c1565b5081516001600160601b0316156102ba565b5080516001600160a01b0316156102b3565b631d6eca1560e01b5f5260045ffd5b50835181516001600160401b03918216911610610232565b85516001600160401b0316101590505f61022a565b91939597509193959760208091610878846108b5565b815201910191899795939198969492610158565b5f80fd5b6040519190601f01601f191682016001600160401b038111838210176106dc57604052565b51906001600160401b038216820361088c57565b51906001600160a01b038216820361088c57565b51906001600160601b038216820361088c57565b80518210156106f05760209160051b01019056fe60806040526004361015610011575f80fd5b5f3560e01c80630b21c38d146102d45780630d494c88146102cf5780630f9ce9ce146102ca5780631a93ec95146102c55780631ac84690146102c0578063207da0b7146102bb578063239bd3f0146102b657806323b7ec3b146102b157806326697fce146102ac578063267f2206146102a757806326e17b96146102a25780632de40ce31461029d578063391bf63e1461029857806341124545146102935780635647a1f91461028e5780635d47dbca1461028957806360fb0b8b146102845780636982699e1461027f5780636b8fc23f1461027a578063703f3cf61461027557806370df9ae114610270578063763c394f1461026b57806379502c5514610266578063798a6ca5146102615780637b82ee2d1461025c5780637f594766146102575780638316e5ae1461025257806383be3e651461024d57806389ee7fae146102485780638d1f3d0a146102435780639920ecaa1461023e5780639d21ac8d146102395780639fa8906214610234578063a23836ef1461022f578063a69d8ae31461022a578063ac5d6ab614610225578063bf7e214f14610220578063c6c5aa1e1461021b578063dda42b3714610216578063df18e04714610211578063f3451f881461020c578063f83c38ff14610207578063fb15cd77146102025763fde9db43146101fd575f80fd5b612bf6565b612aaf565b6129e6565b6129a1565b612965565b61283f565b6127ef565b6127ac565b612767565b612738565b61264a565b6125ae565b6124f2565b6124ba565b6122f5565b6120ea565b611fce565b611f77565b611ea8565b611e74565b611dc4565b611bbf565b611a84565b611a14565b6119d9565b611857565b611813565b6116da565b61152b565b6112ef565b6110c0565b610f51565b610f18565b610c24565b610afb565b610a51565b610a0f565b6108b6565b610876565b610811565b610644565b61050d565b61047c565b6102eb565b63ffffffff8116036102e757565b5f80fd5b346102e75760206003193601126102e757600435610308816102d9565b61031181613777565b60018101805460a81c64ffffffffff161590816103cc575b61034461034e91836103bd575b5460a81c64ffffffffff1690565b64ffffffffff1690565b15918215610391575b505061035f57005b7fcb37b481000000000000000000000000000000000000000000000000000000005f5263ffffffff1660045260245b5ffd5b6103a59192506103a19084613894565b1590565b90816103b4575b505f80610357565b9050155f6103ac565b6103c785876137c9565b610336565b905061034e61034460026104056103fe6103ed8388015460ff9060a01c1690565b60ff165f52600560205260405f2090565b5460ff1690565b16151592915050610329565b6001600160a01b038116036102e757565b359061042d82610411565b565b908160c09103126102e75790565b60206040818301928281528451809452019201905f5b8181106104605750505090565b825163ffffffff16845260209384019390920191600101610453565b60406003193601126102e75760043561049481610411565b60243567ffffffffffffffff81116102e7576104b490369060040161042f565b906001600160a01b03811680156104e2576104de6104d28484613b09565b6040519182918261043d565b0390f35b7f127462a6000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346102e75760406003193601126102e75760043561052a816102d9565b6024359061053782610411565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633036106185761057081613777565b906001600160a01b038060028401541693168093036105ec576105ea92506105e560018301600260ff825460a01c16177fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff74ff000000000000000000000000000000000000000083549260a01b169116179055565b613dad565b005b827f127462a6000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f9e066db1000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346102e75760206003193601126102e757600435610661816102d9565b63ffffffff8116805f5260026020526001600160a01b0360405f2054163303610799575f52600260205260405f206106aa6106a4600283015460ff9060a01c1690565b60ff1690565b91600182016106be815460ff9060a01c1690565b60028116156106d2575b6105ea8484613dad565b60016106e96103fe875f52600560205260405f2090565b16156107415781547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff16600290911760a01b74ff0000000000000000000000000000000000000000161790556105ea92505f806106c8565b61038e61076461075087612c95565b905467ffffffffffffffff9160031b1c1690565b7f5a643be8000000000000000000000000000000000000000000000000000000005f5267ffffffffffffffff16600452602490565b7fc3e07bd6000000000000000000000000000000000000000000000000000000005f526004523360245260445ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b600411156107ff57565b6107c8565b9060048210156107ff5752565b346102e75760206003193601126102e7576001600160a01b0360043561083681610411565b165f526006602052602061085560405f2061084f614170565b906141ad565b6108626040518092610804565bf35b67ffffffffffffffff8116036102e757565b346102e75760206003193601126102e75761089b60043561089681610864565b6141d4565b5f5260056020526020600260405f2054161515604051908152f35b346102e75760406003193601126102e75760026004356108d581610864565b67ffffffffffffffff602435916108ea612da5565b50165f52600360205260405f2090610900612da5565b505f52016020526104de60405f20546109b77f80000000000000000000000000000000000000000000000000000000000000006109498360a01c69ffffffffffffffffffff1690565b92610975610955612d67565b6001600160a01b03831681529469ffffffffffffffffffff166020860152565b60f081901c613fff1660408501527f40000000000000000000000000000000000000000000000000000000000000008116151560608501521615156080830152565b6040519182918291909160808060a08301946001600160a01b03815116845269ffffffffffffffffffff602082015116602085015261ffff604082015116604085015260608101511515606085015201511515910152565b346102e75760206003193601126102e75763ffffffff600435610a31816102d9565b165f52600260205260206001600160a01b0360405f205416604051908152f35b346102e75760206003193601126102e757600435610a6e816102d9565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016330361061857610aa781613777565b6004600182015460a01c16610ac95781610ac4826105ea946142a8565b613894565b63ffffffff827fcb37b481000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b346102e75760206003193601126102e757600435610b18816102d9565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303610be0575b610b5281613777565b60018101805460028160a01c1615610bae5781547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff1674fd0000000000000000000000000000000000000000919091161790556105ea91613894565b63ffffffff847f863421d2000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b610be86143ab565b50610b49565b602435906bffffffffffffffffffffffff821682036102e757565b604435906bffffffffffffffffffffffff821682036102e757565b346102e75760406003193601126102e757600435610c41816102d9565b610c49610bee565b9063ffffffff811691825f5260026020526001600160a01b0360405f2054163303610ee857610c868263ffffffff165f52600260205260405f2090565b90610c92825460a01c90565b60018301549460a886901c64ffffffffff16610eb6576bffffffffffffffffffffffff83168015610e84576bffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690610cf78282612e0d565b6bffffffffffffffffffffffff851610610e385750507f4821417af2199e50e3187c1aba82c9e51191c16944b5cc04ec619d301cf19a8b67ffffffffffffffff610d81610dc7610df6979899610d95610d72857f00000000000000000000000000000000000000000000000000000000000000001642612e0d565b93849260d01c63ffffffff1690565b63ffffffff165f52600360205260405f2090565b88610dc0427f000000000000000000000000000000000000000000000000000000000000000061442d565b918c614493565b604080516bffffffffffffffffffffffff881681529290911667ffffffffffffffff16602083015290a2612e1a565b6bffffffffffffffffffffffff807f000000000000000000000000000000000000000000000000000000000000000016911610610e2f57005b6105ea91613894565b610e4661038e928592612e0d565b7f9901e611000000000000000000000000000000000000000000000000000000005f526bffffffffffffffffffffffff909116600452602452604490565b7fcb37b481000000000000000000000000000000000000000000000000000000005f5263ffffffff861660045260245ffd5b7faf6e6dc0000000000000000000000000000000000000000000000000000000005f5263ffffffff851660045260245ffd5b827fc3e07bd6000000000000000000000000000000000000000000000000000000005f526004523360245260445ffd5b346102e7575f6003193601126102e757602079fffffffffffffffffffffffffffffffffffffffffffffffffffe60015416604051908152f35b346102e75760406003193601126102e757600435610f6e81610411565b6024359060048210156102e7576001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016330361061857610fb3614170565b907f000000000000000000000000000000000000000000000000000000000000000060c01c421015611088576001600160a01b035f915b1692835f52600660205261100260405f2093846141ad565b9260048410156107ff577fed788ac4433f1a5404324319a4475bcc3d54f881d8c2bfc03252cf45b60f6b789381547fffffffffffffffffffffffffffffffffffffffffffff0000000000000000000060ff61ff008660081b16931691161769ffffffffffffffff00008560101b161717905561108360405192839283612e66565b0390a2005b6001600160a01b036110ba7f000000000000000000000000000000000000000000000000000000000000000084612e44565b91610fea565b346102e75760806003193601126102e7576004356110dd816102d9565b602435906110e9610c09565b90606435926110f784610411565b6110ff614402565b936001600160a01b038116156112c75761111883613777565b906001820194611133610d81875463ffffffff9060d01c1690565b9061116b61115f61115f6111528860028701905f5260205260405f2090565b546001600160a01b031690565b6001600160a01b031690565b6112905787866111c7859461123d946111866104de9d6107f5565b600385149687928b6bffffffffffffffffffffffff807f0000000000000000000000000000000000000000000000000000000000000000169416918c6145d2565b97909954957f62a9cdc9dd58dea3bd8bd76db4a593a1b8272b97c41de03b0aa7d1760817744b6111fe8863ffffffff9060d01c1690565b604080516001600160a01b039490941684526bffffffffffffffffffffffff8e16602085015263ffffffff9182169084015233941691606090a46107f5565b61126a575061124b926147d6565b6040516bffffffffffffffffffffffff90911681529081906020820190565b90915060a01c60081615611280575b505061124b565b6112899161434b565b5f80611279565b7f5c169805000000000000000000000000000000000000000000000000000000005f5263ffffffff8616600452602485905260445ffd5b7f5b0009b1000000000000000000000000000000000000000000000000000000005f5260045ffd5b346102e75760206003193601126102e75760043561130c816102d9565b63ffffffff811690815f5260026020526001600160a01b0360405f20541633036114d3576113488163ffffffff165f52600260205260405f2090565b600281019161136b611362845463ffffffff9060c81c1690565b63ffffffff1690565b9067ffffffffffffffff821680156114a157611395611388614170565b67ffffffffffffffff1690565b10611463575050547f00000000000000000000000000000000000000000000000000000000000000009060a01c6bffffffffffffffffffffffff821681106114245782547fffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffff168355837fd91dfe788e89aa4d78a5306925c2eaf23be2063fef4f90d21978c5207cd81f445f80a2005b7f9901e611000000000000000000000000000000000000000000000000000000005f526bffffffffffffffffffffffff9081166004521660245260445ffd5b7f915a43bb000000000000000000000000000000000000000000000000000000005f5263ffffffff1660045267ffffffffffffffff1660245260445ffd5b7f665f3923000000000000000000000000000000000000000000000000000000005f5263ffffffff821660045260245ffd5b507fc3e07bd6000000000000000000000000000000000000000000000000000000005f526004523360245260445ffd5b60031960409101126102e75760043561151b81610864565b9060243561152881610864565b90565b346102e75761153936611503565b906115445f916141d4565b5f52600460205279ffffffffffffffffffffffffffffffffffffffffffffffffffff6115738360405f206149a2565b1691826bffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016935b6115d25760405179ffffffffffffffffffffffffffffffffffffffffffffffffffff84168152602090f35b63ffffffff611664826001811901167e1f0d1e100c1d070f090b19131c1706010e11080a1a141802121b1503160405601f6101e07f804040554300526644320000502061067405302602000010750620017611707760fc7fb6db6db6ddddddddd34d34d349249249210842108c6318c639ce739cffffffff860260f81c161b60f71c1692831c63d76453e004161a1790565b16846116708483612fe4565b1015611690575b505f1981019080821161168b5716806115a7565b612de0565b909290600163ffffffff9091161b79ffffffffffffffffffffffffffffffffffffffffffffffffffff1617915f611677565b60031960409101126102e75760043561151b816102d9565b346102e7576116e8366116c2565b906116f1614402565b506116fb81613777565b9067ffffffffffffffff61170d614170565b169267ffffffffffffffff8116938411156117e7576002830180546105ea95919060c81c63ffffffff168211611746575b505050613894565b61175261179f926149d9565b7fffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffff7cffffffff0000000000000000000000000000000000000000000000000083549260c81b169116179055565b60405167ffffffffffffffff91909116815263ffffffff8216907f798b05d0ce05ede970b68b7e2712d308f0a8cda5edc98b6560c203b41013d8b590602090a25f808061173e565b837ff897bbf5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346102e7575f6003193601126102e757602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b60206003193601126102e75760043561186f816102d9565b63ffffffff811690815f5260026020526001600160a01b0360405f20541633036114d3576118ab8163ffffffff165f52600260205260405f2090565b6001810154909164ffffffffff6118dc6118ce60d085901c63ffffffff16610d81565b9360a81c64ffffffffff1690565b166119a85761191761191161190060018501546bffffffffffffffffffffffff1690565b6bffffffffffffffffffffffff1690565b34612e0d565b1561035f5750906119777f0f4c62dd912c7eb7b7ac1062dd69fd0b735b396e9ae851374b22a6cd1b8a5f789261196d427f000000000000000000000000000000000000000000000000000000000000000061442d565b9283913491614a1d565b604080516bffffffffffffffffffffffff909216825267ffffffffffffffff90921660208201529081908101611083565b7faf6e6dc0000000000000000000000000000000000000000000000000000000005f5263ffffffff1660045260245ffd5b346102e75760206003193601126102e7576119f960043561089681610864565b5f5260056020526020600160405f2054161515604051908152f35b346102e75760806003193601126102e757600435611a31816102d9565b602435604435916064359267ffffffffffffffff84116102e757366023850112156102e75783600401359267ffffffffffffffff84116102e75736602485870101116102e75760246105ea950192612ea4565b346102e7576020611a9d611a97366116c2565b90612fe4565b604051908152f35b90602080835192838152019201905f5b818110611ac25750505090565b825167ffffffffffffffff16845260209384019390920191600101611ab5565b6115289060208152611b006020820184516001600160a01b03169052565b60208301516001600160a01b03166040820152610160610140611b326040860151836060860152610180850190611aa5565b60608601516bffffffffffffffffffffffff1660808501529460808101516bffffffffffffffffffffffff1660a085015260a081015167ffffffffffffffff1660c085015260c081015167ffffffffffffffff1660e085015260e081015161010085015261010081015161012085015261012081015182850152015191019067ffffffffffffffff169052565b346102e7575f6003193601126102e757611bd7613061565b506104de611be3612d76565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166020820152611c466130c5565b60408201526bffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660608201526bffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016608082015267ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660a082015267ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660c08201527f000000000000000000000000000000000000000000000000000000000000000060e08201527f00000000000000000000000000000000000000000000000000000000000000006101008201527f000000000000000000000000000000000000000000000000000000000000000061012082015267ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001661014082015260405191829182611ae2565b346102e75760206003193601126102e757600435611de181610411565b335f52600760205260405f20548015611e3f576001600160a01b036105ea92335f5260076020525f604081205516807f737c69225d647e5994eab1a6c301bf6d9232beb2759ae1e27a8966b4732bc4896020604051858152a2614bb6565b7f797dba54000000000000000000000000000000000000000000000000000000005f5260045ffd5b9060078210156107ff5752565b346102e75760206003193601126102e7576020611e9b600435611e96816102d9565b613209565b6108626040518092611e67565b346102e75760606003193601126102e757600435611ec581610864565b6024359067ffffffffffffffff60443591611edf83610411565b165f52600360205260405f20825f5260028101602052611f1561115f6001600160a01b0360405f2054166001600160a01b031690565b3303611e3f57611f38611f336105ea946001600160a01b0393614c80565b614cf5565b9116807f737c69225d647e5994eab1a6c301bf6d9232beb2759ae1e27a8966b4732bc48960405180611f6f86829190602083019252565b0390a2614bb6565b346102e75760406003193601126102e757600435611f94816102d9565b602435611fa081610411565b63ffffffff821691825f5260026020526001600160a01b0360405f2054163303610ee8576105ea9250613310565b346102e75760406003193601126102e757600435611feb81610864565b6024359081151582036102e7576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633036106185767ffffffffffffffff816120be61205f7fc5557e946e6818d55d08adc18e543e9b6cd182e4130cc60d499d4364d5bec2c9946141d4565b85156120d257805f526005602052612091600161208160405f2060ff90541690565b17915f52600560205260405f2090565b9060ff167fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00825416179055565b604051931515845216918060208101611083565b5f908152600560205260409020805460fe1690612091565b346102e75760406003193601126102e75760043561210781610864565b67ffffffffffffffff60243591165f526003602052600260405f2001815f528060205260405f20547f80000000000000000000000000000000000000000000000000000000000000009169ffffffffffffffffffff8260a01c1693841580156121eb575b611e3f575f526020521760405f205561218381614cf5565b810390811161168b576105ea907f00000000000000000000000000000000000000000000000000000000000000006040518281527f737c69225d647e5994eab1a6c301bf6d9232beb2759ae1e27a8966b4732bc48960206001600160a01b03841692a2614bb6565b50838316151561216b565b61042d909291926101608061018083019561221a8482516001600160a01b03169052565b6020818101516bffffffffffffffffffffffff16908501526040818101516bffffffffffffffffffffffff169085015260608181015167ffffffffffffffff16908501526080818101516001600160a01b03169085015260a0818101516001600160a01b03169085015260c08181015167ffffffffffffffff169085015260e08181015167ffffffffffffffff16908501526101008181015167ffffffffffffffff16908501526101208181015167ffffffffffffffff16908501526101408181015167ffffffffffffffff16908501520151910190611e67565b346102e75760206003193601126102e757600435612312816102d9565b61231a613492565b5061232481613777565b60018101549160d083901c63ffffffff169061234e8263ffffffff165f52600360205260405f2090565b92805494612362866001600160a01b031690565b9560a01c946001015490612381826bffffffffffffffffffffffff1690565b9160601c64ffffffffff166001600160a01b0382169360020154936123ac856001600160a01b031690565b916123bd60ff60a088901c16612c95565b905460039190911b1c67ffffffffffffffff169360a81c64ffffffffff169460c887901c63ffffffff169660a81c63ffffffff16976123fb90613209565b99612404612d86565b6001600160a01b03909c168c526bffffffffffffffffffffffff1660208c01526bffffffffffffffffffffffff1660408b015264ffffffffff1660608a01526001600160a01b031660808901526001600160a01b031660a088015267ffffffffffffffff1660c087015264ffffffffff1660e086015263ffffffff1661010085015263ffffffff1661012084015263ffffffff166101408301526124ac9061016083016134fc565b6040516104de8192826121f6565b60206003193601126102e75760043567ffffffffffffffff81116102e7576104d26124ec6104de92369060040161042f565b33613b09565b346102e75779ffffffffffffffffffffffffffffffffffffffffffffffffffff63ffffffff612520366116c2565b91165f526002602052600260405f2001545f805260046020528261257a61254a8460405f206149a2565b60015f526004602052937fabd6e7cb50984ff9c2f3e18a2660c3353dadf4e3291deeb275dae2cd1e44fe056149a2565b60405194859460ff60808701956001600160a01b0380821616885260a01c1660208701521660408501521660608301520390f35b346102e75760206003193601126102e7576004356125cb816102d9565b63ffffffff811690815f5260026020526001600160a01b0360405f20541633036114d357815f52600260205260405f209064ffffffffff600183015460a81c1661261e576105ea9250610ac482826137c9565b827faf6e6dc0000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346102e7575f6003193601126102e757612662613508565b506104de7f000000000000000000000000000000000000000000000000000000000000000061268f613508565b506126f767ffffffffffffffff806126a78460c01c90565b169281608082901c67ffffffffffffffff161682604083901c67ffffffffffffffff161690604051956126d987612d05565b8652602086015260408501521667ffffffffffffffff166060830152565b60405191829182919091606067ffffffffffffffff816080840195828151168552826020820151166020860152826040820151166040860152015116910152565b346102e7575f6003193601126102e7576104de6127536130c5565b604051918291602083526020830190611aa5565b346102e75760206003193601126102e75763ffffffff600435612789816102d9565b165f52600260205260206001600160a01b03600160405f20015416604051908152f35b346102e7575f6003193601126102e75760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102e757602061281b61280c61280536611503565b91906141d4565b5f526004835260405f206149a2565b79ffffffffffffffffffffffffffffffffffffffffffffffffffff60405191168152f35b346102e75760206003193601126102e75760043561285c816102d9565b61286581613777565b6001600160a01b038154169164ffffffffff600183015460a81c1680156129335767ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016906128bc8282612e0d565b42106128fb57846128f76128ef6128d7611900848989614d2f565b926001600160a01b03165f52600760205260405f2090565b918254612e0d565b9055005b61038e9161290891612e0d565b7f2a35a324000000000000000000000000000000000000000000000000000000005f52600452602490565b7fde18b947000000000000000000000000000000000000000000000000000000005f5263ffffffff821660045260245ffd5b346102e75760206003193601126102e7576001600160a01b0360043561298a81610411565b165f526007602052602060405f2054604051908152f35b346102e75760206003193601126102e75763ffffffff6004356129c3816102d9565b165f52600260205260206001600160a01b03600260405f20015416604051908152f35b346102e75760206003193601126102e757600435612a0381610864565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633036106185780612a4667ffffffffffffffff926141d4565b5f526005602052612a8860405f20600260ff8254161760ff167fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00825416179055565b167fdde50e21585183201450b551254b53d3f73caaa9ba6b91424a4d98eede6f51195f80a2005b346102e75760606003193601126102e757600435612acc816102d9565b602435612ad881610411565b60443567ffffffffffffffff81116102e757612af890369060040161042f565b9163ffffffff8116805f5260026020526001600160a01b0360405f20541633036107995750612b358163ffffffff165f52600260205260405f2090565b9164ffffffffff612b52600185015464ffffffffff9060a81c1690565b16156129335791612b76611900612bad936001600160a01b035f9616938491614d2f565b936040519485809481937f0d494c88000000000000000000000000000000000000000000000000000000008352336004840161365c565b03925af18015612bf1576104de915f91612bcf575b506040519182918261043d565b612beb91503d805f833e612be38183612d26565b810190613544565b5f612bc2565b61376c565b346102e75760206003193601126102e7576040600435612c1581610864565b5f8052600460205279ffffffffffffffffffffffffffffffffffffffffffffffffffff612c59612c4783855f206149a2565b9260015f526004602052845f206149a2565b81845193168352166020820152f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b905f54821015612cd3575f8052600282901c7f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e563019160031b60181690565b612c68565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6080810190811067ffffffffffffffff821117612d2157604052565b612cd8565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117612d2157604052565b6040519061042d60a083612d26565b6040519061042d61016083612d26565b6040519061042d61018083612d26565b6040519061042d604083612d26565b6040519060a0820182811067ffffffffffffffff821117612d21576040525f6080838281528260208201528260408201528260608201520152565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b9190820180921161168b57565b906bffffffffffffffffffffffff809116911603906bffffffffffffffffffffffff821161168b57565b9067ffffffffffffffff8091169116019067ffffffffffffffff821161168b57565b90929167ffffffffffffffff602091612e83846040810197610804565b16910152565b905f19820191821161168b57565b9190820391821161168b57565b9294939463ffffffff841693845f5260026020526001600160a01b0360405f2054163303612f5a57845f52600260205264ffffffffff600160405f20015460a81c166119a857506102008611612f2d577f37ac90a07dd68ba02e1959b6c345d7eab7e832d4133e570a9ca1318e1ef82710939495612f289160405194859485612fc8565b0390a2565b7f33f9d643000000000000000000000000000000000000000000000000000000005f52600486905260245ffd5b847fc3e07bd6000000000000000000000000000000000000000000000000000000005f526004523360245260445ffd5b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b6115289492606092825260208201528160408201520191612f8a565b63ffffffff165f52600260205260405f209060018201549160088360a01c1615801590613041575b61303a5761303463ffffffff6115289460d01c1663ffffffff165f52600360205260405f2090565b90614aea565b5050505f90565b50600281015460a81c63ffffffff1667ffffffffffffffff83161061300c565b60405190610160820182811067ffffffffffffffff821117612d21576040525f61014083828152826020820152606060408201528260608201528260808201528260a08201528260c08201528260e082015282610100820152826101208201520152565b604051905f54826130da828260209181520190565b5f8080527f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e563935b80600383011061319e5761042d945491818110613183575b818110613164575b818110613145575b10613137575b500383612d26565b60c01c81526020015f61312f565b608083901c67ffffffffffffffff168452926001906020019301613129565b604083901c67ffffffffffffffff168452926001906020019301613121565b67ffffffffffffffff83168452926001906020019301613119565b91600491935060806001916131fb87546131cb8367ffffffffffffffff831667ffffffffffffffff169052565b604081901c67ffffffffffffffff16602084015280841c67ffffffffffffffff16604084015260c01c6060830152565b019401920185929391613101565b6132218163ffffffff165f52600260205260405f2090565b906001600160a01b0361323b83546001600160a01b031690565b161561330a5760018201549160a083901c60ff1692600c84166133015760a81c64ffffffffff166132f957600201549060c882901c63ffffffff166132f1576132a76132a26132916132d59460ff9060a01c1690565b60ff165f52600460205260405f2090565b614c57565b60019163ffffffff79ffffffffffffffffffffffffffffffffffffffffffffffffffff84931691161c161490565b6132eb57600216156132e657600390565b600190565b50600290565b505050600490565b505050600590565b50505050600690565b50505f90565b906133298263ffffffff165f52600260205260405f2090565b600181019064ffffffffff613347835464ffffffffff9060a81c1690565b1661346d5750546133609060d01c63ffffffff16610d81565b60018101546133789060601c64ffffffffff16610344565b801561343b57804210613410575060010180547fffffffffffffffffffffffffffffff000000000000000000000000000000000081169091556040516bffffffffffffffffffffffff91821680825261042d946001600160a01b0394909416939091849163ffffffff16907fdddca6dcced02b90d8100d9895dd02434f246a4ca835af09aba17a8e8c94d55890602090a31690614bb6565b7f2a35a324000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fde18b947000000000000000000000000000000000000000000000000000000005f5263ffffffff841660045260245ffd5b9161348c915061042d936001600160a01b036119009216938491614d2f565b90614bb6565b60405190610180820182811067ffffffffffffffff821117612d21576040525f610160838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201520152565b60078210156107ff5752565b6040519061351582612d05565b5f6060838281528260208201528260408201520152565b67ffffffffffffffff8111612d215760051b60200190565b6020818303126102e75780519067ffffffffffffffff82116102e757019080601f830112156102e75781516135788161352c565b926135866040519485612d26565b81845260208085019260051b8201019283116102e757602001905b8282106135ae5750505090565b6020809183516135bd816102d9565b8152019101906135a1565b916020908281520191905f5b8181106135e15750505090565b90919260208060019267ffffffffffffffff87356135fe81610864565b1681520194019291016135d4565b90357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1823603018112156102e757016020813591019167ffffffffffffffff82116102e75781360383136102e757565b91906001600160a01b031682526040602083015280357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1823603018112156102e75781019160208335930167ffffffffffffffff84116102e7578360051b360381136102e7576136df61373c916115289560c060408601526101008501916135c8565b926136ff6136ef60208301610422565b6001600160a01b03166060850152565b61371e61370e60408301610422565b6001600160a01b03166080850152565b606081013560a0840152608081013560c084015260a081019061360c565b9160e07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc082860301910152612f8a565b6040513d5f823e3d90fd5b63ffffffff1690815f52600260205260405f20916001600160a01b038354161561379e5750565b7fb032831a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b67ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001642019081421161168b5763ffffffff60209167ffffffffffffffff7f13a4f8dc1520619ee71b57dc8b2beeee5edac32a6d5d95192863aac6e422f1fa941694600161383e87614eb3565b9101907fffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffffff79ffffffffff00000000000000000000000000000000000000000083549260a81b1691161790556040519485521692a2565b906138aa6106a4600283015460ff9060a01c1690565b6138bf6132a2825f52600460205260405f2090565b90600179ffffffffffffffffffffffffffffffffffffffffffffffffffff831663ffffffff86161c8116036139d55761075061396c91613967613922427f000000000000000000000000000000000000000000000000000000000000000061442d565b9485613936845f52600460205260405f2090565b9179ffffffffffffffffffffffffffffffffffffffffffffffffffff600163ffffffff8c161b811619161691614ef9565b612c95565b60405167ffffffffffffffff928316815291169063ffffffff8416907f7906526dea1c375b36a7d54c0f78649f536c4239991c617f62674927beb2517d90602090a3600181015460a01c6008166139c5575b5050600190565b6139ce916137c9565b5f806139be565b505050505f90565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156102e7570180359067ffffffffffffffff82116102e757602001918160051b360383136102e757565b3561152881610411565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156102e7570180359067ffffffffffffffff82116102e7576020019181360383136102e757565b90613a968261352c565b613aa36040519182612d26565b8281527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0613ad1829461352c565b0190602036910137565b8051821015612cd35760209160051b010190565b9190811015612cd35760051b0190565b3561152881610864565b919091613b1683806139dd565b8092915015613d85576001600160a01b03613b3360208601613a31565b16158015613d6f575b613d405760a08401610200613b518287613a3b565b905011613d07575090613b6381614f1a565b91613b91611362427f000000000000000000000000000000000000000000000000000000000000000061442d565b91613b9b81613a8c565b95600154935f955b838710613bb957505050505061042d9150600155565b9091929394613c4c81196001811901167e1f0d1e100c1d070f090b19131c1706010e11080a1a141802121b1503160405601f6101e07f804040554300526644320000502061067405302602000010750620017611707760fc7fb6db6db6ddddddddd34d34d349249249210842108c6318c639ce739cffffffff860260f81c161b60f71c1692831c63d76453e004161a1790565b9660cf8811613cdf57613cd3858583613ca18e613c9663ffffffff8f60019a8b7a010000000000000000000000000000000000000000000000000000921b17019f16938492613adb565b9063ffffffff169052565b8b878c613ccd611362613cc6613cc18b613cbb8b806139dd565b90613aef565b613aff565b9460d01c90565b9361503f565b01959493929190613ba3565b7f395e50a6000000000000000000000000000000000000000000000000000000005f5260045ffd5b613d1461038e9186613a3b565b7f33f9d643000000000000000000000000000000000000000000000000000000005f5260045250602490565b7f127462a6000000000000000000000000000000000000000000000000000000005f5261038e6024905f600452565b50613d7f61115f60408601613a31565b15613b3c565b7f2fd5912e000000000000000000000000000000000000000000000000000000005f5260045ffd5b60028201549091613dc460a083901c60ff166106a4565b9164ffffffffff613de1600184015464ffffffffff9060a81c1690565b1661413e5760c81c63ffffffff1663ffffffff81166141075750547f00000000000000000000000000000000000000000000000000000000000000009060a01c6bffffffffffffffffffffffff821681106114245750506002613e4f6103fe835f52600560205260405f2090565b166140c357613e696132a2825f52600460205260405f2090565b90600179ffffffffffffffffffffffffffffffffffffffffffffffffffff831663ffffffff85161c81161461409157613f6179ffffffffffffffffffffffffffffffffffffffffffffffffffff83165f197f01010101010101010101010101010101010101010101010101010101010101017f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f7f55555555555555555555555555555555555555555555555555555555555555558460011c1684037f3333333333333333333333333333333333333333333333333333333333333333808260021c169116018060041c01160260f81c911460081b1790565b7f0000000000000000000000000000000000000000000000000000000000000000111561404d5767ffffffffffffffff6140286107507f9b3126125411b087751dd51efc9d019b3ab8da99ee2d31b16ee7e9fa6f5c5bb193613967613fe6427f000000000000000000000000000000000000000000000000000000000000000061442d565b9687613ffa845f52600460205260405f2090565b91600163ffffffff8c161b79ffffffffffffffffffffffffffffffffffffffffffffffffffff161791614ef9565b60405167ffffffffffffffff9094168452169263ffffffff169180602081015b0390a3565b61405c61075061038e92612c95565b7f7fdca4dd000000000000000000000000000000000000000000000000000000005f5267ffffffffffffffff16600452602490565b7fb536c470000000000000000000000000000000000000000000000000000000005f5263ffffffff831660045260245ffd5b6140d261075061038e92612c95565b7f8cd4655d000000000000000000000000000000000000000000000000000000005f5267ffffffffffffffff16600452602490565b7f915a43bb000000000000000000000000000000000000000000000000000000005f5263ffffffff8085166004521660245260445ffd5b7faf6e6dc0000000000000000000000000000000000000000000000000000000005f5263ffffffff841660045260245ffd5b7f00000000000000000000000000000000000000000000000000000000000000008060c01c42105f146141a257505f90565b61152890429061517a565b5460ff9167ffffffffffffffff601083901c8116911610156141cd571690565b60081c1690565b67ffffffffffffffff811667ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016811461330a5767ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001681146139be575f549060025b828110614284577f69dbd28f000000000000000000000000000000000000000000000000000000005f5267ffffffffffffffff841660045260245ffd5b8161429461138861075084612c95565b146142a157600101614247565b9250505090565b9064ffffffffff60018201614308600460ff835460a01c161782907fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff74ff000000000000000000000000000000000000000083549260a01b169116179055565b3363ffffffff85167f8923a6ed896bba8f740b5cb4ebbaa8571f1500f3a40ce5054db90792e6211fc75f80a35460a81c1615614342575050565b61042d916137c9565b9064ffffffffff60018201614308600860ff835460a01c161782907fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff74ff000000000000000000000000000000000000000083549260a01b169116179055565b335f5260066020526143c260405f2061084f614170565b9060048210156107ff57600182106143d657565b7ffa5cd00f000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b335f52600660205261441960405f2061084f614170565b9060048210156107ff57600282106143d657565b908160c01c81105f146144405750505f90565b61445567ffffffffffffffff9160039361517a565b160167ffffffffffffffff811161168b5790565b906bffffffffffffffffffffffff809116911601906bffffffffffffffffffffffff821161168b57565b9390929193805460a01c926144a884866151e0565b6bffffffffffffffffffffffff8716810390811161168b5785614524846144ed8a896144e860019761453b996145799d64ffffffffff9f6145749d615227565b612e1a565b6001600160a01b037fffffffffffffffffffffffff000000000000000000000000000000000000000083549260a01b169116179055565b01956bffffffffffffffffffffffff875416614469565b85906bffffffffffffffffffffffff167fffffffffffffffffffffffffffffffffffffffff000000000000000000000000825416179055565b614eb3565b82547fffffffffffffffffffffffffffffff0000000000ffffffffffffffffffffffff16911660601b70ffffffffff00000000000000000000000016179055565b90612710820291808304612710149015171561168b57565b93600291946146fc94979896986145ea825460a01c90565b9960016145fe8185015460ff9060a01c1690565b16614787576146a05f9a5b6bffffffffffffffffffffffff8d169b8c9561465e61464f61464a6bffffffffffffffffffffffff85169561463e878c612e0d565b90818082109118021890565b61534f565b69ffffffffffffffffffff1690565b9e8f926bffffffffffffffffffffffff8416988911155f146147215750614688926144ed91612e1a565b61469a83614695876145ba565b61539f565b9b612e0d565b911580614718575b614710575b50816146ff5750505f5b60f01b906001600160a01b037fffffffffffffffffffffffff00000000000000000000000000000000000000008a60a01b16911617179301905f5260205260405f2090565b55565b61469561470b926145ba565b6146b7565b90505f6146ad565b508181116146a8565b9061474090614782946144e8614746956001600160a01b038154169055565b90612e1a565b60018c01906bffffffffffffffffffffffff167fffffffffffffffffffffffffffffffffffffffff000000000000000000000000825416179055565b614688565b6146a06147a360018a01546bffffffffffffffffffffffff1690565b9a614609565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b929190926147e2614170565b67ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016801561499d5767ffffffffffffffff61482992160461ffff1690565b91600185019161483a835460f01c90565b61ffff8086169116145f1461499457600286015461ffff9060e81c81165b16906148648383612e0d565b7f000000000000000000000000000000000000000000000000000000000000000080911161494d5750509460026148ac6148a56148fe9461042d9899612e0d565b61ffff1690565b9101907fff0000ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7effff000000000000000000000000000000000000000000000000000000000083549260e81b169116179055565b907dffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7fffff00000000000000000000000000000000000000000000000000000000000083549260f01b169116179055565b61495b61038e938592612e97565b7f5e90ee05000000000000000000000000000000000000000000000000000000005f5263ffffffff909216600452602452604452606490565b61ffff5f614858565b6147a9565b65ffffffffffff6149d267ffffffffffffffff611528941665ffffffffffff80821091180265ffffffffffff1890565b16906153c8565b63ffffffff81116149ed5763ffffffff1690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52602060045260245260445ffd5b9193929060018101926bffffffffffffffffffffffff84541695860180961161168b57805460a01c9186830180841161168b57614a6469ffffffffffffffffffff9161534f565b1696614a7084836151e0565b90810180911161168b57614ac2948894614a8a9385615227565b906001600160a01b037fffffffffffffffffffffffff000000000000000000000000000000000000000083549260a01b169116179055565b80547fffffffffffffffffffffffffffffff0000000000000000000000000000000000169055565b90600180835460a01c93015460a01c1615614bb0576bffffffffffffffffffffffff6001820154169079ffffffffffffffffffffffffffffffffffffffffffffffffffff614b3782614c57565b169383850394851161168b5779ffffffffffffffffffffffffffffffffffffffffffffffffffff9165ffffffffffff6149d267ffffffffffffffff614b8f941665ffffffffffff80821091180265ffffffffffff1890565b1692830390820180921161168b576115289281111502818082109118021890565b50905090565b905f80808093855af13d15614c52573d67ffffffffffffffff8111612d215760405190614c0b60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8401160183612d26565b81525f60203d92013e5b15614c1d5750565b6001600160a01b03907f36899e48000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b614c15565b805480614c645750505f90565b805f1981011161168b575f19915f5260205f2001015460301c90565b60029092919201825f528060205260405f20547f40000000000000000000000000000000000000000000000000000000000000009169ffffffffffffffffffff8260a01c169485158015614ce0575b611e3f575f526020521760405f2055565b508383161515614ccf565b811561499d570490565b7f00000000000000000000000000000000000000000000000000000000000000009081810291818304149015171561168b57612710900490565b9092916001840154614d4c6103448264ffffffffff9060a81c1690565b804210613410575060a081901c600816151580614e91575b614e5f57614d89614d82610d81614dc79363ffffffff9060d01c1690565b80966154bb565b94600101908154917fffffffffffffffffffffffffffffff00000000000000000000000000000000006bffffffffffffffffffffffff841693169055565b50614df4614de38363ffffffff165f52600260205260405f2090565b60025f918281558260018201550155565b614e0b600163ffffffff84161b1960015416600155565b6040516bffffffffffffffffffffffff851681526001600160a01b03919091169163ffffffff16907f421510c0106bd99d2753229040ba82afdcc250ecfbe5e2523cdf6bbff2714a77908060208101614048565b7f92294439000000000000000000000000000000000000000000000000000000005f5263ffffffff831660045260245ffd5b50614eae836132a76132a261329160028a015460ff9060a01c1690565b614d64565b64ffffffffff8111614ec95764ffffffffff1690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52602860045260245260445ffd5b614f1067ffffffffffffffff614f169493166154f6565b9061571f565b5050565b90811561499d5769ffffffffffffffffffff614f3783340461534f565b1691803406614fb957507f00000000000000000000000000000000000000000000000000000000000000006bffffffffffffffffffffffff81168310614f7a5750565b7f9901e611000000000000000000000000000000000000000000000000000000005f526bffffffffffffffffffffffff8084166004521660245260445ffd5b7feda86f7d000000000000000000000000000000000000000000000000000000005f523460045260245260445ffd5b936001600160a01b036115289997948160e0989567ffffffffffffffff6bffffffffffffffffffffffff96168952166020880152166040860152166060840152608083015260a08201528160c08201520191612f8a565b63ffffffff90969193929495961694855f52600260205260405f2096615064846141d4565b60ff16946001600160a01b0316976020840192833561508281610411565b6001600160a01b03169063ffffffff1661509c9060d01b90565b906001600160a01b0316179160408501966150b688613a31565b6001600160a01b03169060a01b906001600160a01b0316179063ffffffff166150df9060a81b90565b17918760a01b7fffffffffffffffffffffffff0000000000000000000000000000000000000000168a17825560018201556002015561511d90613a31565b9261512790613a31565b9360608201359160808101359060a0810161514191613a3b565b9390926040519788976151549789614fe8565b037f2fae493779fda0384a7e7b6f7fb2afddec7890cb876c24ba61f0939c174a2a5d91a3565b8060c01c8083106151b857820391821161168b5767ffffffffffffffff808260801c169160401c1602801561499d5767ffffffffffffffff91041690565b7fa0970340000000000000000000000000000000000000000000000000000000005f5260045ffd5b9079ffffffffffffffffffffffffffffffffffffffffffffffffffff918054155f1461521957506bffffffffffffffffffffffff161690565b6152239150614c57565b1690565b9267ffffffffffffffff9193615258939695966001820191825460a01c60018116156152d1575b50505050166154f6565b79ffffffffffffffffffffffffffffffffffffffffffffffffffff84116152a05779ffffffffffffffffffffffffffffffffffffffffffffffffffff614f169394169161571f565b837f6dfcc650000000000000000000000000000000000000000000000000000000005f5260d060045260245260445ffd5b60026bffffffffffffffffffffffff9261533961534896600160ff63ffffffff9616177fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff74ff000000000000000000000000000000000000000083549260a01b169116179055565b015460a81c169116908661571f565b5f8061524e565b69ffffffffffffffffffff811161536f5769ffffffffffffffffffff1690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52605060045260245260445ffd5b9080156153b6576001905f19830104019015150290565b634e487b715f5260126020526024601cfd5b908154905f91806005821161545e575b65ffffffffffff91509291165b82821061541b575050806153f95750505f90565b6115289161540961541492612e89565b905f5260205f200190565b5460301c90565b909180831860011c8184160190845f528265ffffffffffff8360205f20015416115f1461544b5750915b906153e5565b9250600181018091111561544557612de0565b6154678261553e565b820391821161168b57845f5265ffffffffffff8260205f2001541665ffffffffffff8416105f146154a0575065ffffffffffff906153d8565b92506001810180911161168b5765ffffffffffff90926153d8565b9060018083015460a01c16155f146154d557505460a01c90565b6bffffffffffffffffffffffff6001611528935460a01c9201541690614469565b65ffffffffffff811161550e5765ffffffffffff1690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52603060045260245260445ffd5b600181111561152857806001700100000000000000000000000000000000831015615671575b61561761560d6156036155f96155ef6155e56155d461561e9760048a680100000000000000006156239c1015615664575b640100000000811015615657575b6201000081101561564a575b61010081101561563d575b6010811015615630575b1015615628575b60030260011c90565b6155de818b614ceb565b0160011c90565b6155de818a614ceb565b6155de8189614ceb565b6155de8188614ceb565b6155de8187614ceb565b6155de8186614ceb565b8093614ceb565b821190565b900390565b60011b6155cb565b60041c9160021b916155c4565b60081c9160041b916155ba565b60101c9160081b916155af565b60201c9160101b916155a3565b60401c9160201b91615595565b505061562361561e61561761560d6156036155f96155ef6155e56155d46156988a60801c90565b98506801000000000000000097506155649650505050505050565b90815468010000000000000000811015612d215760018101808455811015612cd3575f9283526020928390208251929093015160301b7fffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000001665ffffffffffff9290921691909117910155565b805492939280156158155761573661574191612e89565b825f5260205f200190565b8054603081901c9365ffffffffffff918216929181168084116157ed578793036157a657506157a292509065ffffffffffff7fffffffffffffffffffffffffffffffffffffffffffffffffffff00000000000083549260301b169116179055565b9190565b9150506157a2916157c66157b8612d96565b65ffffffffffff9093168352565b79ffffffffffffffffffffffffffffffffffffffffffffffffffff861660208301526156b3565b7f2520601d000000000000000000000000000000000000000000000000000000005f5260045ffd5b509061584d916158266157b8612d96565b79ffffffffffffffffffffffffffffffffffffffffffffffffffff851660208301526156b3565b5f919056",
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
// Solidity: constructor((uint64,uint64,uint64,uint64) grid_, (address,address,uint64[],uint96,uint96,uint64,uint64,uint256,uint256,uint256,uint64) config_) returns()
func (sequencerRegistry *SequencerRegistry) PackConstructor(grid_ Grid, config_ ISequencerRegistryConfig) []byte {
	enc, err := sequencerRegistry.abi.Pack("", grid_, config_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackActivate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1a93ec95.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function activate(uint32 id) returns()
func (sequencerRegistry *SequencerRegistry) PackActivate(id uint32) []byte {
	enc, err := sequencerRegistry.abi.Pack("activate", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackActivate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1a93ec95.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function activate(uint32 id) returns()
func (sequencerRegistry *SequencerRegistry) TryPackActivate(id uint32) ([]byte, error) {
	return sequencerRegistry.abi.Pack("activate", id)
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

// PackAgentDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6982699e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function agentDelay() view returns(uint64)
func (sequencerRegistry *SequencerRegistry) PackAgentDelay() []byte {
	enc, err := sequencerRegistry.abi.Pack("agentDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAgentDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6982699e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function agentDelay() view returns(uint64)
func (sequencerRegistry *SequencerRegistry) TryPackAgentDelay() ([]byte, error) {
	return sequencerRegistry.abi.Pack("agentDelay")
}

// UnpackAgentDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6982699e.
//
// Solidity: function agentDelay() view returns(uint64)
func (sequencerRegistry *SequencerRegistry) UnpackAgentDelay(data []byte) (uint64, error) {
	out, err := sequencerRegistry.abi.Unpack("agentDelay", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
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

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f594766.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(uint64 serial, bytes32 key, address to) returns()
func (sequencerRegistry *SequencerRegistry) PackClaim(serial uint64, key [32]byte, to common.Address) []byte {
	enc, err := sequencerRegistry.abi.Pack("claim", serial, key, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f594766.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim(uint64 serial, bytes32 key, address to) returns()
func (sequencerRegistry *SequencerRegistry) TryPackClaim(serial uint64, key [32]byte, to common.Address) ([]byte, error) {
	return sequencerRegistry.abi.Pack("claim", serial, key, to)
}

// PackClaimOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x798a6ca5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimOwed(address to) returns()
func (sequencerRegistry *SequencerRegistry) PackClaimOwed(to common.Address) []byte {
	enc, err := sequencerRegistry.abi.Pack("claimOwed", to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x798a6ca5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimOwed(address to) returns()
func (sequencerRegistry *SequencerRegistry) TryPackClaimOwed(to common.Address) ([]byte, error) {
	return sequencerRegistry.abi.Pack("claimOwed", to)
}

// PackCollect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89ee7fae.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function collect(uint64 serial, bytes32 key) returns()
func (sequencerRegistry *SequencerRegistry) PackCollect(serial uint64, key [32]byte) []byte {
	enc, err := sequencerRegistry.abi.Pack("collect", serial, key)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCollect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89ee7fae.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function collect(uint64 serial, bytes32 key) returns()
func (sequencerRegistry *SequencerRegistry) TryPackCollect(serial uint64, key [32]byte) ([]byte, error) {
	return sequencerRegistry.abi.Pack("collect", serial, key)
}

// PackConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79502c55.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function config() view returns((address,address,uint64[],uint96,uint96,uint64,uint64,uint256,uint256,uint256,uint64))
func (sequencerRegistry *SequencerRegistry) PackConfig() []byte {
	enc, err := sequencerRegistry.abi.Pack("config")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79502c55.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function config() view returns((address,address,uint64[],uint96,uint96,uint64,uint64,uint256,uint256,uint256,uint64))
func (sequencerRegistry *SequencerRegistry) TryPackConfig() ([]byte, error) {
	return sequencerRegistry.abi.Pack("config")
}

// UnpackConfig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x79502c55.
//
// Solidity: function config() view returns((address,address,uint64[],uint96,uint96,uint64,uint64,uint256,uint256,uint256,uint64))
func (sequencerRegistry *SequencerRegistry) UnpackConfig(data []byte) (ISequencerRegistryConfig, error) {
	out, err := sequencerRegistry.abi.Unpack("config", data)
	if err != nil {
		return *new(ISequencerRegistryConfig), err
	}
	out0 := *abi.ConvertType(out[0], new(ISequencerRegistryConfig)).(*ISequencerRegistryConfig)
	return out0, nil
}

// PackEligibleAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5d47dbca.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eligibleAt(uint64 rollup, uint64 round) view returns(uint208 bitmap)
func (sequencerRegistry *SequencerRegistry) PackEligibleAt(rollup uint64, round uint64) []byte {
	enc, err := sequencerRegistry.abi.Pack("eligibleAt", rollup, round)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEligibleAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5d47dbca.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eligibleAt(uint64 rollup, uint64 round) view returns(uint208 bitmap)
func (sequencerRegistry *SequencerRegistry) TryPackEligibleAt(rollup uint64, round uint64) ([]byte, error) {
	return sequencerRegistry.abi.Pack("eligibleAt", rollup, round)
}

// UnpackEligibleAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5d47dbca.
//
// Solidity: function eligibleAt(uint64 rollup, uint64 round) view returns(uint208 bitmap)
func (sequencerRegistry *SequencerRegistry) UnpackEligibleAt(data []byte) (*big.Int, error) {
	out, err := sequencerRegistry.abi.Unpack("eligibleAt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEndRollup is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf83c38ff.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function endRollup(uint64 rollup) returns()
func (sequencerRegistry *SequencerRegistry) PackEndRollup(rollup uint64) []byte {
	enc, err := sequencerRegistry.abi.Pack("endRollup", rollup)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEndRollup is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf83c38ff.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function endRollup(uint64 rollup) returns()
func (sequencerRegistry *SequencerRegistry) TryPackEndRollup(rollup uint64) ([]byte, error) {
	return sequencerRegistry.abi.Pack("endRollup", rollup)
}

// PackEvict is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26697fce.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function evict(uint32 id) returns()
func (sequencerRegistry *SequencerRegistry) PackEvict(id uint32) []byte {
	enc, err := sequencerRegistry.abi.Pack("evict", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEvict is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26697fce.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function evict(uint32 id) returns()
func (sequencerRegistry *SequencerRegistry) TryPackEvict(id uint32) ([]byte, error) {
	return sequencerRegistry.abi.Pack("evict", id)
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

// PackFineOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x239bd3f0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fineOf(uint64 serial, bytes32 key) view returns((address,uint80,uint16,bool,bool))
func (sequencerRegistry *SequencerRegistry) PackFineOf(serial uint64, key [32]byte) []byte {
	enc, err := sequencerRegistry.abi.Pack("fineOf", serial, key)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFineOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x239bd3f0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fineOf(uint64 serial, bytes32 key) view returns((address,uint80,uint16,bool,bool))
func (sequencerRegistry *SequencerRegistry) TryPackFineOf(serial uint64, key [32]byte) ([]byte, error) {
	return sequencerRegistry.abi.Pack("fineOf", serial, key)
}

// UnpackFineOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x239bd3f0.
//
// Solidity: function fineOf(uint64 serial, bytes32 key) view returns((address,uint80,uint16,bool,bool))
func (sequencerRegistry *SequencerRegistry) UnpackFineOf(data []byte) (ISequencerRegistryFine, error) {
	out, err := sequencerRegistry.abi.Unpack("fineOf", data)
	if err != nil {
		return *new(ISequencerRegistryFine), err
	}
	out0 := *abi.ConvertType(out[0], new(ISequencerRegistryFine)).(*ISequencerRegistryFine)
	return out0, nil
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

// PackIsEnded is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x207da0b7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isEnded(uint64 rollup) view returns(bool)
func (sequencerRegistry *SequencerRegistry) PackIsEnded(rollup uint64) []byte {
	enc, err := sequencerRegistry.abi.Pack("isEnded", rollup)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsEnded is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x207da0b7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isEnded(uint64 rollup) view returns(bool)
func (sequencerRegistry *SequencerRegistry) TryPackIsEnded(rollup uint64) ([]byte, error) {
	return sequencerRegistry.abi.Pack("isEnded", rollup)
}

// UnpackIsEnded is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x207da0b7.
//
// Solidity: function isEnded(uint64 rollup) view returns(bool)
func (sequencerRegistry *SequencerRegistry) UnpackIsEnded(data []byte) (bool, error) {
	out, err := sequencerRegistry.abi.Unpack("isEnded", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x703f3cf6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isOpen(uint64 rollup) view returns(bool)
func (sequencerRegistry *SequencerRegistry) PackIsOpen(rollup uint64) []byte {
	enc, err := sequencerRegistry.abi.Pack("isOpen", rollup)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x703f3cf6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isOpen(uint64 rollup) view returns(bool)
func (sequencerRegistry *SequencerRegistry) TryPackIsOpen(rollup uint64) ([]byte, error) {
	return sequencerRegistry.abi.Pack("isOpen", rollup)
}

// UnpackIsOpen is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x703f3cf6.
//
// Solidity: function isOpen(uint64 rollup) view returns(bool)
func (sequencerRegistry *SequencerRegistry) UnpackIsOpen(data []byte) (bool, error) {
	out, err := sequencerRegistry.abi.Unpack("isOpen", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackJail is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60fb0b8b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function jail(uint32 id, uint64 untilRound) returns()
func (sequencerRegistry *SequencerRegistry) PackJail(id uint32, untilRound uint64) []byte {
	enc, err := sequencerRegistry.abi.Pack("jail", id, untilRound)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJail is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60fb0b8b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function jail(uint32 id, uint64 untilRound) returns()
func (sequencerRegistry *SequencerRegistry) TryPackJail(id uint32, untilRound uint64) ([]byte, error) {
	return sequencerRegistry.abi.Pack("jail", id, untilRound)
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

// PackMigrate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfb15cd77.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function migrate(uint32 id, address next, (uint64[],address,address,bytes32,bytes32,string) registration) returns(uint32[] ids)
func (sequencerRegistry *SequencerRegistry) PackMigrate(id uint32, next common.Address, registration ISequencerRegistryRegistration) []byte {
	enc, err := sequencerRegistry.abi.Pack("migrate", id, next, registration)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMigrate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfb15cd77.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function migrate(uint32 id, address next, (uint64[],address,address,bytes32,bytes32,string) registration) returns(uint32[] ids)
func (sequencerRegistry *SequencerRegistry) TryPackMigrate(id uint32, next common.Address, registration ISequencerRegistryRegistration) ([]byte, error) {
	return sequencerRegistry.abi.Pack("migrate", id, next, registration)
}

// UnpackMigrate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfb15cd77.
//
// Solidity: function migrate(uint32 id, address next, (uint64[],address,address,bytes32,bytes32,string) registration) returns(uint32[] ids)
func (sequencerRegistry *SequencerRegistry) UnpackMigrate(data []byte) ([]uint32, error) {
	out, err := sequencerRegistry.abi.Unpack("migrate", data)
	if err != nil {
		return *new([]uint32), err
	}
	out0 := *abi.ConvertType(out[0], new([]uint32)).(*[]uint32)
	return out0, nil
}

// PackOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf18e047.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owed(address owner) view returns(uint256)
func (sequencerRegistry *SequencerRegistry) PackOwed(owner common.Address) []byte {
	enc, err := sequencerRegistry.abi.Pack("owed", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf18e047.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owed(address owner) view returns(uint256)
func (sequencerRegistry *SequencerRegistry) TryPackOwed(owner common.Address) ([]byte, error) {
	return sequencerRegistry.abi.Pack("owed", owner)
}

// UnpackOwed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdf18e047.
//
// Solidity: function owed(address owner) view returns(uint256)
func (sequencerRegistry *SequencerRegistry) UnpackOwed(data []byte) (*big.Int, error) {
	out, err := sequencerRegistry.abi.Unpack("owed", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b7ec3b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ownerOf(uint32 id) view returns(address)
func (sequencerRegistry *SequencerRegistry) PackOwnerOf(id uint32) []byte {
	enc, err := sequencerRegistry.abi.Pack("ownerOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b7ec3b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ownerOf(uint32 id) view returns(address)
func (sequencerRegistry *SequencerRegistry) TryPackOwnerOf(id uint32) ([]byte, error) {
	return sequencerRegistry.abi.Pack("ownerOf", id)
}

// UnpackOwnerOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b7ec3b.
//
// Solidity: function ownerOf(uint32 id) view returns(address)
func (sequencerRegistry *SequencerRegistry) UnpackOwnerOf(data []byte) (common.Address, error) {
	out, err := sequencerRegistry.abi.Unpack("ownerOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPowerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ac84690.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function powerOf(address agent) view returns(uint8)
func (sequencerRegistry *SequencerRegistry) PackPowerOf(agent common.Address) []byte {
	enc, err := sequencerRegistry.abi.Pack("powerOf", agent)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPowerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ac84690.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function powerOf(address agent) view returns(uint8)
func (sequencerRegistry *SequencerRegistry) TryPackPowerOf(agent common.Address) ([]byte, error) {
	return sequencerRegistry.abi.Pack("powerOf", agent)
}

// UnpackPowerOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1ac84690.
//
// Solidity: function powerOf(address agent) view returns(uint8)
func (sequencerRegistry *SequencerRegistry) UnpackPowerOf(data []byte) (uint8, error) {
	out, err := sequencerRegistry.abi.Unpack("powerOf", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9920ecaa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register((uint64[],address,address,bytes32,bytes32,string) registration) payable returns(uint32[] ids)
func (sequencerRegistry *SequencerRegistry) PackRegister(registration ISequencerRegistryRegistration) []byte {
	enc, err := sequencerRegistry.abi.Pack("register", registration)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9920ecaa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register((uint64[],address,address,bytes32,bytes32,string) registration) payable returns(uint32[] ids)
func (sequencerRegistry *SequencerRegistry) TryPackRegister(registration ISequencerRegistryRegistration) ([]byte, error) {
	return sequencerRegistry.abi.Pack("register", registration)
}

// UnpackRegister is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9920ecaa.
//
// Solidity: function register((uint64[],address,address,bytes32,bytes32,string) registration) payable returns(uint32[] ids)
func (sequencerRegistry *SequencerRegistry) UnpackRegister(data []byte) ([]uint32, error) {
	out, err := sequencerRegistry.abi.Unpack("register", data)
	if err != nil {
		return *new([]uint32), err
	}
	out0 := *abi.ConvertType(out[0], new([]uint32)).(*[]uint32)
	return out0, nil
}

// PackRegisterFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0d494c88.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registerFor(address owner, (uint64[],address,address,bytes32,bytes32,string) registration) payable returns(uint32[] ids)
func (sequencerRegistry *SequencerRegistry) PackRegisterFor(owner common.Address, registration ISequencerRegistryRegistration) []byte {
	enc, err := sequencerRegistry.abi.Pack("registerFor", owner, registration)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegisterFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0d494c88.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registerFor(address owner, (uint64[],address,address,bytes32,bytes32,string) registration) payable returns(uint32[] ids)
func (sequencerRegistry *SequencerRegistry) TryPackRegisterFor(owner common.Address, registration ISequencerRegistryRegistration) ([]byte, error) {
	return sequencerRegistry.abi.Pack("registerFor", owner, registration)
}

// UnpackRegisterFor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0d494c88.
//
// Solidity: function registerFor(address owner, (uint64[],address,address,bytes32,bytes32,string) registration) payable returns(uint32[] ids)
func (sequencerRegistry *SequencerRegistry) UnpackRegisterFor(data []byte) ([]uint32, error) {
	out, err := sequencerRegistry.abi.Unpack("registerFor", data)
	if err != nil {
		return *new([]uint32), err
	}
	out0 := *abi.ConvertType(out[0], new([]uint32)).(*[]uint32)
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

// PackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdda42b37.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function release(uint32 id) returns()
func (sequencerRegistry *SequencerRegistry) PackRelease(id uint32) []byte {
	enc, err := sequencerRegistry.abi.Pack("release", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdda42b37.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function release(uint32 id) returns()
func (sequencerRegistry *SequencerRegistry) TryPackRelease(id uint32) ([]byte, error) {
	return sequencerRegistry.abi.Pack("release", id)
}

// PackRestore is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b8fc23f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function restore(uint32 id) payable returns()
func (sequencerRegistry *SequencerRegistry) PackRestore(id uint32) []byte {
	enc, err := sequencerRegistry.abi.Pack("restore", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRestore is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b8fc23f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function restore(uint32 id) payable returns()
func (sequencerRegistry *SequencerRegistry) TryPackRestore(id uint32) ([]byte, error) {
	return sequencerRegistry.abi.Pack("restore", id)
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
// Solidity: function sequencer(uint32 id) view returns((address,uint96,uint96,uint64,address,address,uint64,uint64,uint64,uint64,uint64,uint8))
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
// Solidity: function sequencer(uint32 id) view returns((address,uint96,uint96,uint64,address,address,uint64,uint64,uint64,uint64,uint64,uint8))
func (sequencerRegistry *SequencerRegistry) TryPackSequencer(id uint32) ([]byte, error) {
	return sequencerRegistry.abi.Pack("sequencer", id)
}

// UnpackSequencer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8d1f3d0a.
//
// Solidity: function sequencer(uint32 id) view returns((address,uint96,uint96,uint64,address,address,uint64,uint64,uint64,uint64,uint64,uint8))
func (sequencerRegistry *SequencerRegistry) UnpackSequencer(data []byte) (ISequencerRegistrySequencer, error) {
	out, err := sequencerRegistry.abi.Unpack("sequencer", data)
	if err != nil {
		return *new(ISequencerRegistrySequencer), err
	}
	out0 := *abi.ConvertType(out[0], new(ISequencerRegistrySequencer)).(*ISequencerRegistrySequencer)
	return out0, nil
}

// PackSetOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x83be3e65.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setOpen(uint64 rollup, bool open) returns()
func (sequencerRegistry *SequencerRegistry) PackSetOpen(rollup uint64, open bool) []byte {
	enc, err := sequencerRegistry.abi.Pack("setOpen", rollup, open)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x83be3e65.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setOpen(uint64 rollup, bool open) returns()
func (sequencerRegistry *SequencerRegistry) TryPackSetOpen(rollup uint64, open bool) ([]byte, error) {
	return sequencerRegistry.abi.Pack("setOpen", rollup, open)
}

// PackSetPower is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x391bf63e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPower(address agent, uint8 power) returns()
func (sequencerRegistry *SequencerRegistry) PackSetPower(agent common.Address, power uint8) []byte {
	enc, err := sequencerRegistry.abi.Pack("setPower", agent, power)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPower is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x391bf63e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPower(address agent, uint8 power) returns()
func (sequencerRegistry *SequencerRegistry) TryPackSetPower(agent common.Address, power uint8) ([]byte, error) {
	return sequencerRegistry.abi.Pack("setPower", agent, power)
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

// PackSignerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac5d6ab6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function signerOf(uint32 id) view returns(address)
func (sequencerRegistry *SequencerRegistry) PackSignerOf(id uint32) []byte {
	enc, err := sequencerRegistry.abi.Pack("signerOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSignerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac5d6ab6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function signerOf(uint32 id) view returns(address)
func (sequencerRegistry *SequencerRegistry) TryPackSignerOf(id uint32) ([]byte, error) {
	return sequencerRegistry.abi.Pack("signerOf", id)
}

// UnpackSignerOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xac5d6ab6.
//
// Solidity: function signerOf(uint32 id) view returns(address)
func (sequencerRegistry *SequencerRegistry) UnpackSignerOf(data []byte) (common.Address, error) {
	out, err := sequencerRegistry.abi.Unpack("signerOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x41124545.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slash(uint32 id, bytes32 key, uint96 amount, address challenger) returns(uint96 taken)
func (sequencerRegistry *SequencerRegistry) PackSlash(id uint32, key [32]byte, amount *big.Int, challenger common.Address) []byte {
	enc, err := sequencerRegistry.abi.Pack("slash", id, key, amount, challenger)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x41124545.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slash(uint32 id, bytes32 key, uint96 amount, address challenger) returns(uint96 taken)
func (sequencerRegistry *SequencerRegistry) TryPackSlash(id uint32, key [32]byte, amount *big.Int, challenger common.Address) ([]byte, error) {
	return sequencerRegistry.abi.Pack("slash", id, key, amount, challenger)
}

// UnpackSlash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x41124545.
//
// Solidity: function slash(uint32 id, bytes32 key, uint96 amount, address challenger) returns(uint96 taken)
func (sequencerRegistry *SequencerRegistry) UnpackSlash(data []byte) (*big.Int, error) {
	out, err := sequencerRegistry.abi.Unpack("slash", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackStatusOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b82ee2d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function statusOf(uint32 id) view returns(uint8)
func (sequencerRegistry *SequencerRegistry) PackStatusOf(id uint32) []byte {
	enc, err := sequencerRegistry.abi.Pack("statusOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStatusOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b82ee2d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function statusOf(uint32 id) view returns(uint8)
func (sequencerRegistry *SequencerRegistry) TryPackStatusOf(id uint32) ([]byte, error) {
	return sequencerRegistry.abi.Pack("statusOf", id)
}

// UnpackStatusOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b82ee2d.
//
// Solidity: function statusOf(uint32 id) view returns(uint8)
func (sequencerRegistry *SequencerRegistry) UnpackStatusOf(data []byte) (uint8, error) {
	out, err := sequencerRegistry.abi.Unpack("statusOf", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackStepDown is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26e17b96.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stepDown(uint32 id, uint96 amount) returns()
func (sequencerRegistry *SequencerRegistry) PackStepDown(id uint32, amount *big.Int) []byte {
	enc, err := sequencerRegistry.abi.Pack("stepDown", id, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStepDown is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26e17b96.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stepDown(uint32 id, uint96 amount) returns()
func (sequencerRegistry *SequencerRegistry) TryPackStepDown(id uint32, amount *big.Int) ([]byte, error) {
	return sequencerRegistry.abi.Pack("stepDown", id, amount)
}

// PackTidy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0b21c38d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tidy(uint32 id) returns()
func (sequencerRegistry *SequencerRegistry) PackTidy(id uint32) []byte {
	enc, err := sequencerRegistry.abi.Pack("tidy", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTidy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0b21c38d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tidy(uint32 id) returns()
func (sequencerRegistry *SequencerRegistry) TryPackTidy(id uint32) ([]byte, error) {
	return sequencerRegistry.abi.Pack("tidy", id)
}

// PackUnjail is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5647a1f9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unjail(uint32 id) returns()
func (sequencerRegistry *SequencerRegistry) PackUnjail(id uint32) []byte {
	enc, err := sequencerRegistry.abi.Pack("unjail", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnjail is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5647a1f9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unjail(uint32 id) returns()
func (sequencerRegistry *SequencerRegistry) TryPackUnjail(id uint32) ([]byte, error) {
	return sequencerRegistry.abi.Pack("unjail", id)
}

// PackWeightAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x763c394f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function weightAt(uint32 id, uint64 round) view returns(uint256)
func (sequencerRegistry *SequencerRegistry) PackWeightAt(id uint32, round uint64) []byte {
	enc, err := sequencerRegistry.abi.Pack("weightAt", id, round)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWeightAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x763c394f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function weightAt(uint32 id, uint64 round) view returns(uint256)
func (sequencerRegistry *SequencerRegistry) TryPackWeightAt(id uint32, round uint64) ([]byte, error) {
	return sequencerRegistry.abi.Pack("weightAt", id, round)
}

// UnpackWeightAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x763c394f.
//
// Solidity: function weightAt(uint32 id, uint64 round) view returns(uint256)
func (sequencerRegistry *SequencerRegistry) UnpackWeightAt(data []byte) (*big.Int, error) {
	out, err := sequencerRegistry.abi.Unpack("weightAt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
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

// SequencerRegistryEnded represents a Ended event raised by the SequencerRegistry contract.
type SequencerRegistryEnded struct {
	Rollup uint64
	Raw    *types.Log // Blockchain specific contextual infos
}

const SequencerRegistryEndedEventName = "Ended"

// ContractEventName returns the user-defined event name.
func (SequencerRegistryEnded) ContractEventName() string {
	return SequencerRegistryEndedEventName
}

// UnpackEndedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Ended(uint64 indexed rollup)
func (sequencerRegistry *SequencerRegistry) UnpackEndedEvent(log *types.Log) (*SequencerRegistryEnded, error) {
	event := "Ended"
	if len(log.Topics) == 0 || log.Topics[0] != sequencerRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SequencerRegistryEnded)
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

// SequencerRegistryEvicted represents a Evicted event raised by the SequencerRegistry contract.
type SequencerRegistryEvicted struct {
	Id  uint32
	By  common.Address
	Raw *types.Log // Blockchain specific contextual infos
}

const SequencerRegistryEvictedEventName = "Evicted"

// ContractEventName returns the user-defined event name.
func (SequencerRegistryEvicted) ContractEventName() string {
	return SequencerRegistryEvictedEventName
}

// UnpackEvictedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Evicted(uint32 indexed id, address indexed by)
func (sequencerRegistry *SequencerRegistry) UnpackEvictedEvent(log *types.Log) (*SequencerRegistryEvicted, error) {
	event := "Evicted"
	if len(log.Topics) == 0 || log.Topics[0] != sequencerRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SequencerRegistryEvicted)
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

// SequencerRegistryJailed represents a Jailed event raised by the SequencerRegistry contract.
type SequencerRegistryJailed struct {
	Id         uint32
	UntilRound uint64
	Raw        *types.Log // Blockchain specific contextual infos
}

const SequencerRegistryJailedEventName = "Jailed"

// ContractEventName returns the user-defined event name.
func (SequencerRegistryJailed) ContractEventName() string {
	return SequencerRegistryJailedEventName
}

// UnpackJailedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Jailed(uint32 indexed id, uint64 untilRound)
func (sequencerRegistry *SequencerRegistry) UnpackJailedEvent(log *types.Log) (*SequencerRegistryJailed, error) {
	event := "Jailed"
	if len(log.Topics) == 0 || log.Topics[0] != sequencerRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SequencerRegistryJailed)
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

// SequencerRegistryOpenSet represents a OpenSet event raised by the SequencerRegistry contract.
type SequencerRegistryOpenSet struct {
	Rollup uint64
	Open   bool
	Raw    *types.Log // Blockchain specific contextual infos
}

const SequencerRegistryOpenSetEventName = "OpenSet"

// ContractEventName returns the user-defined event name.
func (SequencerRegistryOpenSet) ContractEventName() string {
	return SequencerRegistryOpenSetEventName
}

// UnpackOpenSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OpenSet(uint64 indexed rollup, bool open)
func (sequencerRegistry *SequencerRegistry) UnpackOpenSetEvent(log *types.Log) (*SequencerRegistryOpenSet, error) {
	event := "OpenSet"
	if len(log.Topics) == 0 || log.Topics[0] != sequencerRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SequencerRegistryOpenSet)
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

// SequencerRegistryPaid represents a Paid event raised by the SequencerRegistry contract.
type SequencerRegistryPaid struct {
	To     common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const SequencerRegistryPaidEventName = "Paid"

// ContractEventName returns the user-defined event name.
func (SequencerRegistryPaid) ContractEventName() string {
	return SequencerRegistryPaidEventName
}

// UnpackPaidEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Paid(address indexed to, uint256 amount)
func (sequencerRegistry *SequencerRegistry) UnpackPaidEvent(log *types.Log) (*SequencerRegistryPaid, error) {
	event := "Paid"
	if len(log.Topics) == 0 || log.Topics[0] != sequencerRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SequencerRegistryPaid)
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

// SequencerRegistryPowerSet represents a PowerSet event raised by the SequencerRegistry contract.
type SequencerRegistryPowerSet struct {
	Agent     common.Address
	Power     uint8
	FromRound uint64
	Raw       *types.Log // Blockchain specific contextual infos
}

const SequencerRegistryPowerSetEventName = "PowerSet"

// ContractEventName returns the user-defined event name.
func (SequencerRegistryPowerSet) ContractEventName() string {
	return SequencerRegistryPowerSetEventName
}

// UnpackPowerSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PowerSet(address indexed agent, uint8 power, uint64 fromRound)
func (sequencerRegistry *SequencerRegistry) UnpackPowerSetEvent(log *types.Log) (*SequencerRegistryPowerSet, error) {
	event := "PowerSet"
	if len(log.Topics) == 0 || log.Topics[0] != sequencerRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SequencerRegistryPowerSet)
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

// SequencerRegistryQueuePaid represents a QueuePaid event raised by the SequencerRegistry contract.
type SequencerRegistryQueuePaid struct {
	Id     uint32
	To     common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const SequencerRegistryQueuePaidEventName = "QueuePaid"

// ContractEventName returns the user-defined event name.
func (SequencerRegistryQueuePaid) ContractEventName() string {
	return SequencerRegistryQueuePaidEventName
}

// UnpackQueuePaidEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event QueuePaid(uint32 indexed id, address indexed to, uint96 amount)
func (sequencerRegistry *SequencerRegistry) UnpackQueuePaidEvent(log *types.Log) (*SequencerRegistryQueuePaid, error) {
	event := "QueuePaid"
	if len(log.Topics) == 0 || log.Topics[0] != sequencerRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SequencerRegistryQueuePaid)
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
	Owner          common.Address
	Rollup         uint64
	SigningKey     common.Address
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
// Solidity: event Registered(uint32 indexed id, address indexed owner, uint64 rollup, address signingKey, address measurementKey, uint96 bond, bytes32 evidenceDigest, bytes32 peerDigest, string endpoints)
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

// SequencerRegistryRestored represents a Restored event raised by the SequencerRegistry contract.
type SequencerRegistryRestored struct {
	Id        uint32
	Bond      *big.Int
	FromRound uint64
	Raw       *types.Log // Blockchain specific contextual infos
}

const SequencerRegistryRestoredEventName = "Restored"

// ContractEventName returns the user-defined event name.
func (SequencerRegistryRestored) ContractEventName() string {
	return SequencerRegistryRestoredEventName
}

// UnpackRestoredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Restored(uint32 indexed id, uint96 bond, uint64 fromRound)
func (sequencerRegistry *SequencerRegistry) UnpackRestoredEvent(log *types.Log) (*SequencerRegistryRestored, error) {
	event := "Restored"
	if len(log.Topics) == 0 || log.Topics[0] != sequencerRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SequencerRegistryRestored)
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

// SequencerRegistrySlashed represents a Slashed event raised by the SequencerRegistry contract.
type SequencerRegistrySlashed struct {
	Id         uint32
	Key        [32]byte
	Slasher    common.Address
	Challenger common.Address
	Amount     *big.Int
	Serial     uint64
	Raw        *types.Log // Blockchain specific contextual infos
}

const SequencerRegistrySlashedEventName = "Slashed"

// ContractEventName returns the user-defined event name.
func (SequencerRegistrySlashed) ContractEventName() string {
	return SequencerRegistrySlashedEventName
}

// UnpackSlashedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Slashed(uint32 indexed id, bytes32 indexed key, address indexed slasher, address challenger, uint96 amount, uint64 serial)
func (sequencerRegistry *SequencerRegistry) UnpackSlashedEvent(log *types.Log) (*SequencerRegistrySlashed, error) {
	event := "Slashed"
	if len(log.Topics) == 0 || log.Topics[0] != sequencerRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SequencerRegistrySlashed)
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

// SequencerRegistrySteppedDown represents a SteppedDown event raised by the SequencerRegistry contract.
type SequencerRegistrySteppedDown struct {
	Id        uint32
	Amount    *big.Int
	PayableAt uint64
	Raw       *types.Log // Blockchain specific contextual infos
}

const SequencerRegistrySteppedDownEventName = "SteppedDown"

// ContractEventName returns the user-defined event name.
func (SequencerRegistrySteppedDown) ContractEventName() string {
	return SequencerRegistrySteppedDownEventName
}

// UnpackSteppedDownEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SteppedDown(uint32 indexed id, uint96 amount, uint64 payableAt)
func (sequencerRegistry *SequencerRegistry) UnpackSteppedDownEvent(log *types.Log) (*SequencerRegistrySteppedDown, error) {
	event := "SteppedDown"
	if len(log.Topics) == 0 || log.Topics[0] != sequencerRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SequencerRegistrySteppedDown)
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

// SequencerRegistryUnjailed represents a Unjailed event raised by the SequencerRegistry contract.
type SequencerRegistryUnjailed struct {
	Id  uint32
	Raw *types.Log // Blockchain specific contextual infos
}

const SequencerRegistryUnjailedEventName = "Unjailed"

// ContractEventName returns the user-defined event name.
func (SequencerRegistryUnjailed) ContractEventName() string {
	return SequencerRegistryUnjailedEventName
}

// UnpackUnjailedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unjailed(uint32 indexed id)
func (sequencerRegistry *SequencerRegistry) UnpackUnjailedEvent(log *types.Log) (*SequencerRegistryUnjailed, error) {
	event := "Unjailed"
	if len(log.Topics) == 0 || log.Topics[0] != sequencerRegistry.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(SequencerRegistryUnjailed)
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
	Id     uint32
	To     common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const SequencerRegistryWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (SequencerRegistryWithdrawn) ContractEventName() string {
	return SequencerRegistryWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(uint32 indexed id, address indexed to, uint96 amount)
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
	if bytes.Equal(raw[:4], sequencerRegistry.abi.Errors["AlreadySlashed"].ID.Bytes()[:4]) {
		return sequencerRegistry.UnpackAlreadySlashedError(raw[4:])
	}
	if bytes.Equal(raw[:4], sequencerRegistry.abi.Errors["BeforeGenesis"].ID.Bytes()[:4]) {
		return sequencerRegistry.UnpackBeforeGenesisError(raw[4:])
	}
	if bytes.Equal(raw[:4], sequencerRegistry.abi.Errors["BondTooSmall"].ID.Bytes()[:4]) {
		return sequencerRegistry.UnpackBondTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], sequencerRegistry.abi.Errors["CapReached"].ID.Bytes()[:4]) {
		return sequencerRegistry.UnpackCapReachedError(raw[4:])
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
	if bytes.Equal(raw[:4], sequencerRegistry.abi.Errors["InJail"].ID.Bytes()[:4]) {
		return sequencerRegistry.UnpackInJailError(raw[4:])
	}
	if bytes.Equal(raw[:4], sequencerRegistry.abi.Errors["InvalidChallenger"].ID.Bytes()[:4]) {
		return sequencerRegistry.UnpackInvalidChallengerError(raw[4:])
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
	if bytes.Equal(raw[:4], sequencerRegistry.abi.Errors["InvalidRound"].ID.Bytes()[:4]) {
		return sequencerRegistry.UnpackInvalidRoundError(raw[4:])
	}
	if bytes.Equal(raw[:4], sequencerRegistry.abi.Errors["NoFreeId"].ID.Bytes()[:4]) {
		return sequencerRegistry.UnpackNoFreeIdError(raw[4:])
	}
	if bytes.Equal(raw[:4], sequencerRegistry.abi.Errors["NoRollup"].ID.Bytes()[:4]) {
		return sequencerRegistry.UnpackNoRollupError(raw[4:])
	}
	if bytes.Equal(raw[:4], sequencerRegistry.abi.Errors["NotAdmitted"].ID.Bytes()[:4]) {
		return sequencerRegistry.UnpackNotAdmittedError(raw[4:])
	}
	if bytes.Equal(raw[:4], sequencerRegistry.abi.Errors["NotAllowed"].ID.Bytes()[:4]) {
		return sequencerRegistry.UnpackNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], sequencerRegistry.abi.Errors["NotAuthority"].ID.Bytes()[:4]) {
		return sequencerRegistry.UnpackNotAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], sequencerRegistry.abi.Errors["NotExiting"].ID.Bytes()[:4]) {
		return sequencerRegistry.UnpackNotExitingError(raw[4:])
	}
	if bytes.Equal(raw[:4], sequencerRegistry.abi.Errors["NotInJail"].ID.Bytes()[:4]) {
		return sequencerRegistry.UnpackNotInJailError(raw[4:])
	}
	if bytes.Equal(raw[:4], sequencerRegistry.abi.Errors["NotOwner"].ID.Bytes()[:4]) {
		return sequencerRegistry.UnpackNotOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], sequencerRegistry.abi.Errors["NothingOwed"].ID.Bytes()[:4]) {
		return sequencerRegistry.UnpackNothingOwedError(raw[4:])
	}
	if bytes.Equal(raw[:4], sequencerRegistry.abi.Errors["NothingToDo"].ID.Bytes()[:4]) {
		return sequencerRegistry.UnpackNothingToDoError(raw[4:])
	}
	if bytes.Equal(raw[:4], sequencerRegistry.abi.Errors["PaymentFailed"].ID.Bytes()[:4]) {
		return sequencerRegistry.UnpackPaymentFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], sequencerRegistry.abi.Errors["RollupEnded"].ID.Bytes()[:4]) {
		return sequencerRegistry.UnpackRollupEndedError(raw[4:])
	}
	if bytes.Equal(raw[:4], sequencerRegistry.abi.Errors["RollupFull"].ID.Bytes()[:4]) {
		return sequencerRegistry.UnpackRollupFullError(raw[4:])
	}
	if bytes.Equal(raw[:4], sequencerRegistry.abi.Errors["RollupGated"].ID.Bytes()[:4]) {
		return sequencerRegistry.UnpackRollupGatedError(raw[4:])
	}
	if bytes.Equal(raw[:4], sequencerRegistry.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return sequencerRegistry.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], sequencerRegistry.abi.Errors["StillMember"].ID.Bytes()[:4]) {
		return sequencerRegistry.UnpackStillMemberError(raw[4:])
	}
	if bytes.Equal(raw[:4], sequencerRegistry.abi.Errors["TooEarly"].ID.Bytes()[:4]) {
		return sequencerRegistry.UnpackTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], sequencerRegistry.abi.Errors["UnevenBond"].ID.Bytes()[:4]) {
		return sequencerRegistry.UnpackUnevenBondError(raw[4:])
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

// SequencerRegistryAlreadySlashed represents a AlreadySlashed error raised by the SequencerRegistry contract.
type SequencerRegistryAlreadySlashed struct {
	Id  uint32
	Key [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadySlashed(uint32 id, bytes32 key)
func SequencerRegistryAlreadySlashedErrorID() common.Hash {
	return common.HexToHash("0x5c169805b20572bae54a44d0113980636f59ec524ec97f5ab50cb44d09ad48e9")
}

// UnpackAlreadySlashedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadySlashed(uint32 id, bytes32 key)
func (sequencerRegistry *SequencerRegistry) UnpackAlreadySlashedError(raw []byte) (*SequencerRegistryAlreadySlashed, error) {
	out := new(SequencerRegistryAlreadySlashed)
	if err := sequencerRegistry.abi.UnpackIntoInterface(out, "AlreadySlashed", raw); err != nil {
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
	Bond     *big.Int
	Required *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BondTooSmall(uint256 bond, uint256 required)
func SequencerRegistryBondTooSmallErrorID() common.Hash {
	return common.HexToHash("0x9901e6119fea07fdf8ff40f22203cc82f7596726ae1eff6fe8adb55241f0bfe8")
}

// UnpackBondTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BondTooSmall(uint256 bond, uint256 required)
func (sequencerRegistry *SequencerRegistry) UnpackBondTooSmallError(raw []byte) (*SequencerRegistryBondTooSmall, error) {
	out := new(SequencerRegistryBondTooSmall)
	if err := sequencerRegistry.abi.UnpackIntoInterface(out, "BondTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SequencerRegistryCapReached represents a CapReached error raised by the SequencerRegistry contract.
type SequencerRegistryCapReached struct {
	Id    uint32
	Share *big.Int
	Left  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CapReached(uint32 id, uint256 share, uint256 left)
func SequencerRegistryCapReachedErrorID() common.Hash {
	return common.HexToHash("0x5e90ee059dbed814cab8d6437cf825da95ce3e9b2e98d16a1e3cd02d0b2a3975")
}

// UnpackCapReachedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CapReached(uint32 id, uint256 share, uint256 left)
func (sequencerRegistry *SequencerRegistry) UnpackCapReachedError(raw []byte) (*SequencerRegistryCapReached, error) {
	out := new(SequencerRegistryCapReached)
	if err := sequencerRegistry.abi.UnpackIntoInterface(out, "CapReached", raw); err != nil {
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

// SequencerRegistryInJail represents a InJail error raised by the SequencerRegistry contract.
type SequencerRegistryInJail struct {
	Id         uint32
	UntilRound uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InJail(uint32 id, uint64 untilRound)
func SequencerRegistryInJailErrorID() common.Hash {
	return common.HexToHash("0x915a43bbb9a849110d30eb16588da9ea5c433e8221d26389c266d97f0f7c7699")
}

// UnpackInJailError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InJail(uint32 id, uint64 untilRound)
func (sequencerRegistry *SequencerRegistry) UnpackInJailError(raw []byte) (*SequencerRegistryInJail, error) {
	out := new(SequencerRegistryInJail)
	if err := sequencerRegistry.abi.UnpackIntoInterface(out, "InJail", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SequencerRegistryInvalidChallenger represents a InvalidChallenger error raised by the SequencerRegistry contract.
type SequencerRegistryInvalidChallenger struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidChallenger()
func SequencerRegistryInvalidChallengerErrorID() common.Hash {
	return common.HexToHash("0x5b0009b1bd25d0486414feb5a58686a2b6ae1ca0ff51f266cc2d8c8b9639365e")
}

// UnpackInvalidChallengerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidChallenger()
func (sequencerRegistry *SequencerRegistry) UnpackInvalidChallengerError(raw []byte) (*SequencerRegistryInvalidChallenger, error) {
	out := new(SequencerRegistryInvalidChallenger)
	if err := sequencerRegistry.abi.UnpackIntoInterface(out, "InvalidChallenger", raw); err != nil {
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
	Key common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidKey(address key)
func SequencerRegistryInvalidKeyErrorID() common.Hash {
	return common.HexToHash("0x127462a626c0bc66956c03c888fd37f1c2282a897051a74d8aa0495629103804")
}

// UnpackInvalidKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidKey(address key)
func (sequencerRegistry *SequencerRegistry) UnpackInvalidKeyError(raw []byte) (*SequencerRegistryInvalidKey, error) {
	out := new(SequencerRegistryInvalidKey)
	if err := sequencerRegistry.abi.UnpackIntoInterface(out, "InvalidKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SequencerRegistryInvalidRound represents a InvalidRound error raised by the SequencerRegistry contract.
type SequencerRegistryInvalidRound struct {
	Round uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidRound(uint64 round)
func SequencerRegistryInvalidRoundErrorID() common.Hash {
	return common.HexToHash("0xf897bbf5b7f81575e561d03574dcd7a94f20c195bb1cfcc95f0610227ddaf3b6")
}

// UnpackInvalidRoundError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidRound(uint64 round)
func (sequencerRegistry *SequencerRegistry) UnpackInvalidRoundError(raw []byte) (*SequencerRegistryInvalidRound, error) {
	out := new(SequencerRegistryInvalidRound)
	if err := sequencerRegistry.abi.UnpackIntoInterface(out, "InvalidRound", raw); err != nil {
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

// SequencerRegistryNoRollup represents a NoRollup error raised by the SequencerRegistry contract.
type SequencerRegistryNoRollup struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoRollup()
func SequencerRegistryNoRollupErrorID() common.Hash {
	return common.HexToHash("0x2fd5912ee194048bc24728f72ac9fdcd9e24baff5d859a7e0d04341d3cacdbda")
}

// UnpackNoRollupError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoRollup()
func (sequencerRegistry *SequencerRegistry) UnpackNoRollupError(raw []byte) (*SequencerRegistryNoRollup, error) {
	out := new(SequencerRegistryNoRollup)
	if err := sequencerRegistry.abi.UnpackIntoInterface(out, "NoRollup", raw); err != nil {
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

// SequencerRegistryNotAllowed represents a NotAllowed error raised by the SequencerRegistry contract.
type SequencerRegistryNotAllowed struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAllowed(address caller)
func SequencerRegistryNotAllowedErrorID() common.Hash {
	return common.HexToHash("0xfa5cd00ff5c4577b9857716999b0b260131d9f5bcbb69f0fa80d6ba972753c88")
}

// UnpackNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAllowed(address caller)
func (sequencerRegistry *SequencerRegistry) UnpackNotAllowedError(raw []byte) (*SequencerRegistryNotAllowed, error) {
	out := new(SequencerRegistryNotAllowed)
	if err := sequencerRegistry.abi.UnpackIntoInterface(out, "NotAllowed", raw); err != nil {
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

// SequencerRegistryNotInJail represents a NotInJail error raised by the SequencerRegistry contract.
type SequencerRegistryNotInJail struct {
	Id uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInJail(uint32 id)
func SequencerRegistryNotInJailErrorID() common.Hash {
	return common.HexToHash("0x665f392363999cd41b85d9c5813dfcc5112c1b9d1b2b8be9cdf2f02591f2dd78")
}

// UnpackNotInJailError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInJail(uint32 id)
func (sequencerRegistry *SequencerRegistry) UnpackNotInJailError(raw []byte) (*SequencerRegistryNotInJail, error) {
	out := new(SequencerRegistryNotInJail)
	if err := sequencerRegistry.abi.UnpackIntoInterface(out, "NotInJail", raw); err != nil {
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

// SequencerRegistryNothingOwed represents a NothingOwed error raised by the SequencerRegistry contract.
type SequencerRegistryNothingOwed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingOwed()
func SequencerRegistryNothingOwedErrorID() common.Hash {
	return common.HexToHash("0x797dba544d72fb0dfb4c7610346de0274cf6d4e8b1d64dc398abc9027c89eff2")
}

// UnpackNothingOwedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingOwed()
func (sequencerRegistry *SequencerRegistry) UnpackNothingOwedError(raw []byte) (*SequencerRegistryNothingOwed, error) {
	out := new(SequencerRegistryNothingOwed)
	if err := sequencerRegistry.abi.UnpackIntoInterface(out, "NothingOwed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SequencerRegistryNothingToDo represents a NothingToDo error raised by the SequencerRegistry contract.
type SequencerRegistryNothingToDo struct {
	Id uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToDo(uint32 id)
func SequencerRegistryNothingToDoErrorID() common.Hash {
	return common.HexToHash("0xcb37b4818dde71b8e9fd45f4c7cba9cbf9c15bc9417d1aced6e76ac93368b63c")
}

// UnpackNothingToDoError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToDo(uint32 id)
func (sequencerRegistry *SequencerRegistry) UnpackNothingToDoError(raw []byte) (*SequencerRegistryNothingToDo, error) {
	out := new(SequencerRegistryNothingToDo)
	if err := sequencerRegistry.abi.UnpackIntoInterface(out, "NothingToDo", raw); err != nil {
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

// SequencerRegistryRollupEnded represents a RollupEnded error raised by the SequencerRegistry contract.
type SequencerRegistryRollupEnded struct {
	Rollup uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RollupEnded(uint64 rollup)
func SequencerRegistryRollupEndedErrorID() common.Hash {
	return common.HexToHash("0x8cd4655d843dc583f781a5bfe1b9ba7f1ac9c243ef6bf6c0f3e37facc4d50576")
}

// UnpackRollupEndedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RollupEnded(uint64 rollup)
func (sequencerRegistry *SequencerRegistry) UnpackRollupEndedError(raw []byte) (*SequencerRegistryRollupEnded, error) {
	out := new(SequencerRegistryRollupEnded)
	if err := sequencerRegistry.abi.UnpackIntoInterface(out, "RollupEnded", raw); err != nil {
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

// SequencerRegistryRollupGated represents a RollupGated error raised by the SequencerRegistry contract.
type SequencerRegistryRollupGated struct {
	Rollup uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RollupGated(uint64 rollup)
func SequencerRegistryRollupGatedErrorID() common.Hash {
	return common.HexToHash("0x5a643be8918db6def64c4ada7b5b770929b5909a608fda3caaf771fde6c32b17")
}

// UnpackRollupGatedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RollupGated(uint64 rollup)
func (sequencerRegistry *SequencerRegistry) UnpackRollupGatedError(raw []byte) (*SequencerRegistryRollupGated, error) {
	out := new(SequencerRegistryRollupGated)
	if err := sequencerRegistry.abi.UnpackIntoInterface(out, "RollupGated", raw); err != nil {
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

// SequencerRegistryStillMember represents a StillMember error raised by the SequencerRegistry contract.
type SequencerRegistryStillMember struct {
	Id uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StillMember(uint32 id)
func SequencerRegistryStillMemberErrorID() common.Hash {
	return common.HexToHash("0x922944395b69564ea5802165a5c4b18dc6719f6a72b9801f4ad722e8e46f7317")
}

// UnpackStillMemberError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StillMember(uint32 id)
func (sequencerRegistry *SequencerRegistry) UnpackStillMemberError(raw []byte) (*SequencerRegistryStillMember, error) {
	out := new(SequencerRegistryStillMember)
	if err := sequencerRegistry.abi.UnpackIntoInterface(out, "StillMember", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SequencerRegistryTooEarly represents a TooEarly error raised by the SequencerRegistry contract.
type SequencerRegistryTooEarly struct {
	PayableAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooEarly(uint256 payableAt)
func SequencerRegistryTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x2a35a3246d5070e2b118858c24c2c4d23eaebe645b92ab746b92dd600c35a9d7")
}

// UnpackTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooEarly(uint256 payableAt)
func (sequencerRegistry *SequencerRegistry) UnpackTooEarlyError(raw []byte) (*SequencerRegistryTooEarly, error) {
	out := new(SequencerRegistryTooEarly)
	if err := sequencerRegistry.abi.UnpackIntoInterface(out, "TooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SequencerRegistryUnevenBond represents a UnevenBond error raised by the SequencerRegistry contract.
type SequencerRegistryUnevenBond struct {
	Sent    *big.Int
	Entries *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnevenBond(uint256 sent, uint256 entries)
func SequencerRegistryUnevenBondErrorID() common.Hash {
	return common.HexToHash("0xeda86f7db1260a77b4b4f2bd87a26f80cf6ae7385303adf2a4d9cec650f89689")
}

// UnpackUnevenBondError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnevenBond(uint256 sent, uint256 entries)
func (sequencerRegistry *SequencerRegistry) UnpackUnevenBondError(raw []byte) (*SequencerRegistryUnevenBond, error) {
	out := new(SequencerRegistryUnevenBond)
	if err := sequencerRegistry.abi.UnpackIntoInterface(out, "UnevenBond", raw); err != nil {
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

// WrongLeaderSlasherMetaData contains all meta data concerning the WrongLeaderSlasher contract.
var WrongLeaderSlasherMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractILeaderSchedule\",\"name\":\"schedule_\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"amount_\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"jailRounds_\",\"type\":\"uint32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"amount\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"\",\"type\":\"uint96\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"faultKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"jailRounds\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"contractISequencerRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"schedule\",\"outputs\":[{\"internalType\":\"contractILeaderSchedule\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"rollup\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"attempt\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"}],\"internalType\":\"structIWrongLeaderSlasher.Seal\",\"name\":\"seal\",\"type\":\"tuple\"}],\"name\":\"sealDigest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"attempt\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"}],\"internalType\":\"structIWrongLeaderSlasher.Seal\",\"name\":\"seal\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"vs\",\"type\":\"bytes32\"}],\"name\":\"slash\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"BeforeGenesis\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ECDSAInvalidSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"ECDSAInvalidSignatureLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"ECDSAInvalidSignatureS\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidConfig\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidGrid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"InvalidSigner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"NoFault\",\"type\":\"error\"}]",
	ID:  "afcdc46a42300d9ede7c2aa14de4904f69",
	Bin: "0x6101408060405234610344576060816116d68038038091610020828561058d565b8339810103126103445780516001600160a01b0381169182820361034457604061004c602083016105b0565b9101519263ffffffff84169283850361034457602060049260405193848092637b10399960e01b82525afa918215610350575f92610548575b5060a082905260805260e09390935260c08190526040516379502c5560e01b8152925f90849060049082906001600160a01b03165afa928315610350575f936103cb575b506001600160601b031680158015919082610373575b50501590811561036a575b5061035b5760c001516001600160401b03166101005260a05160405163a23836ef60e01b815290608090829060049082906001600160a01b03165afa908115610350575f916102ab575b506020810180516040830180519092916001600160401b03918216911681810291811591830414171561029757801590811561027f575b508015610264575b610255578251905191516060909301516001600160401b0316604093841b6fffffffffffffffff00000000000000001660809390931b600160801b600160c01b031660c09290921b6001600160c01b03191691909117919091171761012052516110e990816105ed823960805181818160fe0152610d70015260a051818181610198015281816102d90152818161098c01528181610b170152610e05015260c051818181610147015261048d015260e0518181816101d9015261050601526101005181610ce2015261012051818181610416015281816106590152610c460152f35b631d6eca1560e01b5f5260045ffd5b50606083015183516001600160401b03918216911610610173565b60608501516001600160401b0316101590505f61016b565b634e487b7160e01b5f52601160045260245ffd5b90506080813d608011610348575b816102c66080938361058d565b810103126103445760405190608082016001600160401b0381118382101761033057610325916060916040526102fb816105d8565b8452610309602082016105d8565b602085015261031a604082016105d8565b6040850152016105d8565b60608201525f610134565b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b3d91506102b9565b6040513d5f823e3d90fd5b6306b7c75960e31b5f5260045ffd5b9050155f6100ea565b90915061271082029182046127101417156102975760808301516001600160601b03169081156103b9576001610120850151925f19830104019015150211155f806100df565b634e487b715f5260126020526024601cfd5b9092503d805f833e6103dd818361058d565b810190602081830312610344578051906001600160401b038211610344570161016081830312610344576040519161016083016001600160401b038111848210176103305760405261042e826105c4565b835261043c602083016105c4565b602084015260408201516001600160401b0381116103445782019080601f83011215610344578151916001600160401b038311610330578260051b9060405193610489602084018661058d565b845260208085019282010192831161034457602001905b82821061053057505050610523916101409160408501526104c3606082016105b0565b60608501526104d4608082016105b0565b60808501526104e560a082016105d8565b60a08501526104f660c082016105d8565b60c085015260e081015160e0850152610100810151610100850152610120810151610120850152016105d8565b610140820152915f6100c9565b6020809161053d846105d8565b8152019101906104a0565b9091506020813d602011610585575b816105646020938361058d565b810103126103445751906001600160a01b0382168203610344576004610085565b3d9150610557565b601f909101601f19168101906001600160401b0382119082101761033057604052565b51906001600160601b038216820361034457565b51906001600160a01b038216820361034457565b51906001600160401b03821682036103445756fe6080806040526004361015610012575f80fd5b5f905f3560e01c9081632dfe3f7f1461026e575080634faa876d146101fd57806356f4cfe8146101bc5780637b1039991461016b578063aa8c217c14610122578063b0604a26146100d15763d6ec8c401461006b575f80fd5b346100ce5760c06003193601126100ce576004359067ffffffffffffffff821682036100ce5760a07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc3601126100ce5760206100c683610a0b565b604051908152f35b80fd5b50346100ce57806003193601126100ce57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346100ce57806003193601126100ce5760206040516bffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346100ce57806003193601126100ce57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346100ce57806003193601126100ce57602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346100ce5760606003193601126100ce5760043573ffffffffffffffffffffffffffffffffffffffff8116810361026a576024359067ffffffffffffffff82168203610266576044359267ffffffffffffffff841684036100ce5760206100c6858585610937565b8280fd5b5080fd5b9050346105ab576101006003193601126105ab5760043563ffffffff8116908181036105ab5760a07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc3601126105ab5760e4359073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016937f8d1f3d0a00000000000000000000000000000000000000000000000000000000815283600482015261018081602481885afa80156105a0575f90610755575b61039b915061039260c082019461035b67ffffffffffffffff875116610a0b565b907f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81169160ff601b60c43593821c01169061105a565b90939193610f82565b73ffffffffffffffffffffffffffffffffffffffff60808201511673ffffffffffffffffffffffffffffffffffffffff831690810361072657506024359267ffffffffffffffff84168085036105ab576103f6858484610c42565b1561063b575b50505061044c9067ffffffffffffffff80945116846104457f000000000000000000000000000000000000000000000000000000000000000095828760401c1697889116610f4b565b1691610937565b604051907f4112454500000000000000000000000000000000000000000000000000000000825284600483015260248201526bffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660448201523360648201526020816084815f895af180156105a057610604575b508060c01c908142106105dc5767ffffffffffffffff92836104f26104fe9442610f3e565b9260801c160290610f4b565b1663ffffffff7f0000000000000000000000000000000000000000000000000000000000000000160167ffffffffffffffff81116105af57823b156105ab5760445f928367ffffffffffffffff9560405196879586947f60fb0b8b00000000000000000000000000000000000000000000000000000000865260048601521660248401525af180156105a057610592575080f35b61059e91505f906108a7565b005b6040513d5f823e3d90fd5b5f80fd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7fa0970340000000000000000000000000000000000000000000000000000000005f5260045ffd5b6020813d602011610633575b8161061d602093836108a7565b810103126105ab5761062e90610909565b6104cd565b3d9150610610565b909192935060a43567ffffffffffffffff8116908181036105ab57507f0000000000000000000000000000000000000000000000000000000000000000908160c01c918282105f146106fb575050505f9283915b67ffffffffffffffff831611928315936106e8575b5050506106bc57908067ffffffffffffffff806103fc565b837f4be4681d000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6106f29350610c42565b15815f806106a4565b67ffffffffffffffff610712819461071d94610f3e565b9160801c1690610f4b565b1692839161068f565b857f1cfb8a0d000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50610180813d821161089f575b8161077061018093836108a7565b810103126105ab576040519061018082019082821067ffffffffffffffff83111761087257610160916040526107a5816108e8565b83526107b360208201610909565b60208401526107c460408201610909565b60408401526107d560608201610922565b60608401526107e6608082016108e8565b60808401526107f760a082016108e8565b60a084015261080860c08201610922565b60c084015261081960e08201610922565b60e084015261082b6101008201610922565b61010084015261083e6101208201610922565b6101208401526108516101408201610922565b61014084015201519060078210156105ab5761039b9161016082015261033a565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b3d9150610762565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761087257604052565b519073ffffffffffffffffffffffffffffffffffffffff821682036105ab57565b51906bffffffffffffffffffffffff821682036105ab57565b519067ffffffffffffffff821682036105ab57565b919067ffffffffffffffff906040518260208201927f86d7ad331ddcf0ef815a621fb7c6744d6bf1ab1537895a3c024da2360e7d8898845246604084015273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166060840152166080820152608081526109c660a0826108a7565b519020916040519273ffffffffffffffffffffffffffffffffffffffff6020850195168552604084015216606082015260608152610a056080826108a7565b51902090565b6024359067ffffffffffffffff821682036105ab5760443563ffffffff811681036105ab5760643567ffffffffffffffff8116908181036105ab575060a43567ffffffffffffffff8116908181036105ab575060405160208101916084358352604082015260408152610a7f6060826108a7565b5190209060405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527fc20f25b42850862c97d0e06f66a431299eb401f704bb26ca6c1ca7a08b102f1460408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc6606082015246608082015273ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660a082015260a08152610b4b60c0826108a7565b5190209477ffffffffffffffff000000000000000000000000000000006bffffffff00000000000000006040519567ffffffffffffffff60208801987f7d5763661827a55628384de877c5023e94819c17d501f757dfae0ec0af5c3e688a527f6dcf3e0b66faf05f979e6d39a6072e0b03c7d9ceabc0e6b17e8d1844380f1a6160408a015216606088015260401b169160801b161717608083015260a082015260a08152610bfa60c0826108a7565b5190206040519060208201927f190100000000000000000000000000000000000000000000000000000000000084526022830152604282015260428152610a056062826108a7565b90917f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff610c8181808460401c1694169384610f4b565b1667ffffffffffffffff6101208601511681108015610f02575b610ef95760010167ffffffffffffffff81116105af57610cd7919067ffffffffffffffff808360801c16818460401c16029116029060c01c0190565b67ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001681018091116105af57421015610ef25767ffffffffffffffff60c08401511690604051917f112b2aa60000000000000000000000000000000000000000000000000000000083526004830152602482015260208160448173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9081156105a0575f91610eaf575b5063ffffffff80911691168114159182610db957505090565b909150604051917fac5d6ab6000000000000000000000000000000000000000000000000000000008352600483015260208260248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9182156105a0575f92610e59575b5073ffffffffffffffffffffffffffffffffffffffff608081920151169116141590565b9091506020813d602011610ea7575b81610e75602093836108a7565b810103126105ab5773ffffffffffffffffffffffffffffffffffffffff6080610e9e82936108e8565b93925050610e35565b3d9150610e68565b90506020813d602011610eea575b81610eca602093836108a7565b810103126105ab575163ffffffff811681036105ab5763ffffffff610da0565b3d9150610ebd565b5050505f90565b50505050505f90565b50610f2a81839067ffffffffffffffff808360801c16818460401c16029116029060c01c0190565b67ffffffffffffffff831690034210610c9b565b919082039182116105af57565b8115610f55570490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b600481101561102d5780610f94575050565b60018103610fc4577ff645eedf000000000000000000000000000000000000000000000000000000005f5260045ffd5b60028103610ff857507ffce698f7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6003146110025750565b7fd78bce0c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116110de579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa156105a0575f5173ffffffffffffffffffffffffffffffffffffffff8116156110d457905f905f90565b505f906001905f90565b5050505f916003919056",
}

// WrongLeaderSlasher is an auto generated Go binding around an Ethereum contract.
type WrongLeaderSlasher struct {
	abi abi.ABI
}

// NewWrongLeaderSlasher creates a new instance of WrongLeaderSlasher.
func NewWrongLeaderSlasher() *WrongLeaderSlasher {
	parsed, err := WrongLeaderSlasherMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &WrongLeaderSlasher{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *WrongLeaderSlasher) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address schedule_, uint96 amount_, uint32 jailRounds_) returns()
func (wrongLeaderSlasher *WrongLeaderSlasher) PackConstructor(schedule_ common.Address, amount_ *big.Int, jailRounds_ uint32) []byte {
	enc, err := wrongLeaderSlasher.abi.Pack("", schedule_, amount_, jailRounds_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAmount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaa8c217c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function amount() view returns(uint96)
func (wrongLeaderSlasher *WrongLeaderSlasher) PackAmount() []byte {
	enc, err := wrongLeaderSlasher.abi.Pack("amount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAmount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaa8c217c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function amount() view returns(uint96)
func (wrongLeaderSlasher *WrongLeaderSlasher) TryPackAmount() ([]byte, error) {
	return wrongLeaderSlasher.abi.Pack("amount")
}

// UnpackAmount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaa8c217c.
//
// Solidity: function amount() view returns(uint96)
func (wrongLeaderSlasher *WrongLeaderSlasher) UnpackAmount(data []byte) (*big.Int, error) {
	out, err := wrongLeaderSlasher.abi.Unpack("amount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFaultKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4faa876d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function faultKey(address signer, uint64 rollup, uint64 round) view returns(bytes32)
func (wrongLeaderSlasher *WrongLeaderSlasher) PackFaultKey(signer common.Address, rollup uint64, round uint64) []byte {
	enc, err := wrongLeaderSlasher.abi.Pack("faultKey", signer, rollup, round)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFaultKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4faa876d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function faultKey(address signer, uint64 rollup, uint64 round) view returns(bytes32)
func (wrongLeaderSlasher *WrongLeaderSlasher) TryPackFaultKey(signer common.Address, rollup uint64, round uint64) ([]byte, error) {
	return wrongLeaderSlasher.abi.Pack("faultKey", signer, rollup, round)
}

// UnpackFaultKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4faa876d.
//
// Solidity: function faultKey(address signer, uint64 rollup, uint64 round) view returns(bytes32)
func (wrongLeaderSlasher *WrongLeaderSlasher) UnpackFaultKey(data []byte) ([32]byte, error) {
	out, err := wrongLeaderSlasher.abi.Unpack("faultKey", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackJailRounds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56f4cfe8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function jailRounds() view returns(uint32)
func (wrongLeaderSlasher *WrongLeaderSlasher) PackJailRounds() []byte {
	enc, err := wrongLeaderSlasher.abi.Pack("jailRounds")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJailRounds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56f4cfe8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function jailRounds() view returns(uint32)
func (wrongLeaderSlasher *WrongLeaderSlasher) TryPackJailRounds() ([]byte, error) {
	return wrongLeaderSlasher.abi.Pack("jailRounds")
}

// UnpackJailRounds is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x56f4cfe8.
//
// Solidity: function jailRounds() view returns(uint32)
func (wrongLeaderSlasher *WrongLeaderSlasher) UnpackJailRounds(data []byte) (uint32, error) {
	out, err := wrongLeaderSlasher.abi.Unpack("jailRounds", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (wrongLeaderSlasher *WrongLeaderSlasher) PackRegistry() []byte {
	enc, err := wrongLeaderSlasher.abi.Pack("registry")
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
func (wrongLeaderSlasher *WrongLeaderSlasher) TryPackRegistry() ([]byte, error) {
	return wrongLeaderSlasher.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (wrongLeaderSlasher *WrongLeaderSlasher) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := wrongLeaderSlasher.abi.Unpack("registry", data)
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
func (wrongLeaderSlasher *WrongLeaderSlasher) PackSchedule() []byte {
	enc, err := wrongLeaderSlasher.abi.Pack("schedule")
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
func (wrongLeaderSlasher *WrongLeaderSlasher) TryPackSchedule() ([]byte, error) {
	return wrongLeaderSlasher.abi.Pack("schedule")
}

// UnpackSchedule is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb0604a26.
//
// Solidity: function schedule() view returns(address)
func (wrongLeaderSlasher *WrongLeaderSlasher) UnpackSchedule(data []byte) (common.Address, error) {
	out, err := wrongLeaderSlasher.abi.Unpack("schedule", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSealDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6ec8c40.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sealDigest(uint64 rollup, (uint64,uint32,uint64,bytes32,uint64) seal) view returns(bytes32)
func (wrongLeaderSlasher *WrongLeaderSlasher) PackSealDigest(rollup uint64, seal IWrongLeaderSlasherSeal) []byte {
	enc, err := wrongLeaderSlasher.abi.Pack("sealDigest", rollup, seal)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSealDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6ec8c40.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sealDigest(uint64 rollup, (uint64,uint32,uint64,bytes32,uint64) seal) view returns(bytes32)
func (wrongLeaderSlasher *WrongLeaderSlasher) TryPackSealDigest(rollup uint64, seal IWrongLeaderSlasherSeal) ([]byte, error) {
	return wrongLeaderSlasher.abi.Pack("sealDigest", rollup, seal)
}

// UnpackSealDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd6ec8c40.
//
// Solidity: function sealDigest(uint64 rollup, (uint64,uint32,uint64,bytes32,uint64) seal) view returns(bytes32)
func (wrongLeaderSlasher *WrongLeaderSlasher) UnpackSealDigest(data []byte) ([32]byte, error) {
	out, err := wrongLeaderSlasher.abi.Unpack("sealDigest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2dfe3f7f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slash(uint32 id, (uint64,uint32,uint64,bytes32,uint64) seal, bytes32 r, bytes32 vs) returns()
func (wrongLeaderSlasher *WrongLeaderSlasher) PackSlash(id uint32, seal IWrongLeaderSlasherSeal, r [32]byte, vs [32]byte) []byte {
	enc, err := wrongLeaderSlasher.abi.Pack("slash", id, seal, r, vs)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2dfe3f7f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slash(uint32 id, (uint64,uint32,uint64,bytes32,uint64) seal, bytes32 r, bytes32 vs) returns()
func (wrongLeaderSlasher *WrongLeaderSlasher) TryPackSlash(id uint32, seal IWrongLeaderSlasherSeal, r [32]byte, vs [32]byte) ([]byte, error) {
	return wrongLeaderSlasher.abi.Pack("slash", id, seal, r, vs)
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (wrongLeaderSlasher *WrongLeaderSlasher) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], wrongLeaderSlasher.abi.Errors["BeforeGenesis"].ID.Bytes()[:4]) {
		return wrongLeaderSlasher.UnpackBeforeGenesisError(raw[4:])
	}
	if bytes.Equal(raw[:4], wrongLeaderSlasher.abi.Errors["ECDSAInvalidSignature"].ID.Bytes()[:4]) {
		return wrongLeaderSlasher.UnpackECDSAInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], wrongLeaderSlasher.abi.Errors["ECDSAInvalidSignatureLength"].ID.Bytes()[:4]) {
		return wrongLeaderSlasher.UnpackECDSAInvalidSignatureLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], wrongLeaderSlasher.abi.Errors["ECDSAInvalidSignatureS"].ID.Bytes()[:4]) {
		return wrongLeaderSlasher.UnpackECDSAInvalidSignatureSError(raw[4:])
	}
	if bytes.Equal(raw[:4], wrongLeaderSlasher.abi.Errors["InvalidConfig"].ID.Bytes()[:4]) {
		return wrongLeaderSlasher.UnpackInvalidConfigError(raw[4:])
	}
	if bytes.Equal(raw[:4], wrongLeaderSlasher.abi.Errors["InvalidGrid"].ID.Bytes()[:4]) {
		return wrongLeaderSlasher.UnpackInvalidGridError(raw[4:])
	}
	if bytes.Equal(raw[:4], wrongLeaderSlasher.abi.Errors["InvalidSigner"].ID.Bytes()[:4]) {
		return wrongLeaderSlasher.UnpackInvalidSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], wrongLeaderSlasher.abi.Errors["NoFault"].ID.Bytes()[:4]) {
		return wrongLeaderSlasher.UnpackNoFaultError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// WrongLeaderSlasherBeforeGenesis represents a BeforeGenesis error raised by the WrongLeaderSlasher contract.
type WrongLeaderSlasherBeforeGenesis struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BeforeGenesis()
func WrongLeaderSlasherBeforeGenesisErrorID() common.Hash {
	return common.HexToHash("0xa0970340fa443f20ca814ff7e2d386c2180ded55da2030fea3f1392ae64ad5df")
}

// UnpackBeforeGenesisError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BeforeGenesis()
func (wrongLeaderSlasher *WrongLeaderSlasher) UnpackBeforeGenesisError(raw []byte) (*WrongLeaderSlasherBeforeGenesis, error) {
	out := new(WrongLeaderSlasherBeforeGenesis)
	if err := wrongLeaderSlasher.abi.UnpackIntoInterface(out, "BeforeGenesis", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WrongLeaderSlasherECDSAInvalidSignature represents a ECDSAInvalidSignature error raised by the WrongLeaderSlasher contract.
type WrongLeaderSlasherECDSAInvalidSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignature()
func WrongLeaderSlasherECDSAInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0xf645eedf0193584640b6b90cb9477e4c95b98636c148a891d4c0a146dc46e75a")
}

// UnpackECDSAInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignature()
func (wrongLeaderSlasher *WrongLeaderSlasher) UnpackECDSAInvalidSignatureError(raw []byte) (*WrongLeaderSlasherECDSAInvalidSignature, error) {
	out := new(WrongLeaderSlasherECDSAInvalidSignature)
	if err := wrongLeaderSlasher.abi.UnpackIntoInterface(out, "ECDSAInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WrongLeaderSlasherECDSAInvalidSignatureLength represents a ECDSAInvalidSignatureLength error raised by the WrongLeaderSlasher contract.
type WrongLeaderSlasherECDSAInvalidSignatureLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func WrongLeaderSlasherECDSAInvalidSignatureLengthErrorID() common.Hash {
	return common.HexToHash("0xfce698f7e8e5342cd615f641317bc45fe7e1e4a8b0a14dd1383ff8dc9c41917f")
}

// UnpackECDSAInvalidSignatureLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func (wrongLeaderSlasher *WrongLeaderSlasher) UnpackECDSAInvalidSignatureLengthError(raw []byte) (*WrongLeaderSlasherECDSAInvalidSignatureLength, error) {
	out := new(WrongLeaderSlasherECDSAInvalidSignatureLength)
	if err := wrongLeaderSlasher.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WrongLeaderSlasherECDSAInvalidSignatureS represents a ECDSAInvalidSignatureS error raised by the WrongLeaderSlasher contract.
type WrongLeaderSlasherECDSAInvalidSignatureS struct {
	S [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func WrongLeaderSlasherECDSAInvalidSignatureSErrorID() common.Hash {
	return common.HexToHash("0xd78bce0cccb935155ed6428d1c13e50b7f3550fd2b66b9fe266006fea4a5e1eb")
}

// UnpackECDSAInvalidSignatureSError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func (wrongLeaderSlasher *WrongLeaderSlasher) UnpackECDSAInvalidSignatureSError(raw []byte) (*WrongLeaderSlasherECDSAInvalidSignatureS, error) {
	out := new(WrongLeaderSlasherECDSAInvalidSignatureS)
	if err := wrongLeaderSlasher.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureS", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WrongLeaderSlasherInvalidConfig represents a InvalidConfig error raised by the WrongLeaderSlasher contract.
type WrongLeaderSlasherInvalidConfig struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidConfig()
func WrongLeaderSlasherInvalidConfigErrorID() common.Hash {
	return common.HexToHash("0x35be3ac88eaaf385e6b33d44d849a44bdc3ae215676d5d7e0194dfe20d80c66e")
}

// UnpackInvalidConfigError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidConfig()
func (wrongLeaderSlasher *WrongLeaderSlasher) UnpackInvalidConfigError(raw []byte) (*WrongLeaderSlasherInvalidConfig, error) {
	out := new(WrongLeaderSlasherInvalidConfig)
	if err := wrongLeaderSlasher.abi.UnpackIntoInterface(out, "InvalidConfig", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WrongLeaderSlasherInvalidGrid represents a InvalidGrid error raised by the WrongLeaderSlasher contract.
type WrongLeaderSlasherInvalidGrid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidGrid()
func WrongLeaderSlasherInvalidGridErrorID() common.Hash {
	return common.HexToHash("0x1d6eca15253265ecd50304b296704e9c7f9a34e1fdbd86b120a0cb046a6ced10")
}

// UnpackInvalidGridError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidGrid()
func (wrongLeaderSlasher *WrongLeaderSlasher) UnpackInvalidGridError(raw []byte) (*WrongLeaderSlasherInvalidGrid, error) {
	out := new(WrongLeaderSlasherInvalidGrid)
	if err := wrongLeaderSlasher.abi.UnpackIntoInterface(out, "InvalidGrid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WrongLeaderSlasherInvalidSigner represents a InvalidSigner error raised by the WrongLeaderSlasher contract.
type WrongLeaderSlasherInvalidSigner struct {
	Id     uint32
	Signer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidSigner(uint32 id, address signer)
func WrongLeaderSlasherInvalidSignerErrorID() common.Hash {
	return common.HexToHash("0x1cfb8a0d175d6dcf4cd7cd6ab7a8452ad1e4cc43665ed8f5c2f0af9e72cbb91e")
}

// UnpackInvalidSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidSigner(uint32 id, address signer)
func (wrongLeaderSlasher *WrongLeaderSlasher) UnpackInvalidSignerError(raw []byte) (*WrongLeaderSlasherInvalidSigner, error) {
	out := new(WrongLeaderSlasherInvalidSigner)
	if err := wrongLeaderSlasher.abi.UnpackIntoInterface(out, "InvalidSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WrongLeaderSlasherNoFault represents a NoFault error raised by the WrongLeaderSlasher contract.
type WrongLeaderSlasherNoFault struct {
	Id uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoFault(uint32 id)
func WrongLeaderSlasherNoFaultErrorID() common.Hash {
	return common.HexToHash("0x4be4681dd886b18936d60196cdce53c7f63a441beb1e09bb5735b0f134940acb")
}

// UnpackNoFaultError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoFault(uint32 id)
func (wrongLeaderSlasher *WrongLeaderSlasher) UnpackNoFaultError(raw []byte) (*WrongLeaderSlasherNoFault, error) {
	out := new(WrongLeaderSlasherNoFault)
	if err := wrongLeaderSlasher.abi.UnpackIntoInterface(out, "NoFault", raw); err != nil {
		return nil, err
	}
	return out, nil
}

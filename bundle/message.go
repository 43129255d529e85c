package bundle

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/lockstep-rollups/lockstep"
)

// The predeploys of OP Stack interop (specs, "Predeploys" of interop).
var (
	// Messenger is L2ToL2CrossDomainMessenger: it emits messages and relays them.
	Messenger = common.HexToAddress("0x4200000000000000000000000000000000000023")
	// Inbox is CrossL2Inbox: it tells which messages a transaction executes.
	Inbox = common.HexToAddress("0x4200000000000000000000000000000000000022")
)

var (
	sentTopic      = crypto.Keccak256Hash([]byte("SentMessage(uint256,address,uint256,address,bytes)"))
	executedTopic  = crypto.Keccak256Hash([]byte("ExecutingMessage(bytes32,(address,uint256,uint256,uint256,uint256))"))
	burnedTopic    = crypto.Keccak256Hash([]byte("CrosschainBurn(address,uint256,address)"))
	mintedTopic    = crypto.Keccak256Hash([]byte("CrosschainMint(address,uint256,address)"))
	sendSelector   = crypto.Keccak256([]byte("sendMessage(uint256,address,bytes)"))[:4]
	relaySelector  = crypto.Keccak256([]byte("relayMessage((address,uint256,uint256,uint256,uint256),bytes)"))[:4]
	errNotAMessage = errors.New("the log is not what the predeploy emits")
)

const (
	word = 32
	// The first bytes of access list entries (OP Stack specs, "Access List").
	lookupPrefix, checksumPrefix = 1, 3
)

// Log is an event as a block has it.
type Log struct {
	Identifier
	Topics []common.Hash
	Data   []byte
}

// Identifier names one log of one chain. Every log can be a message.
type Identifier struct {
	Origin common.Address // who emitted it
	Block  uint64         // number of its block
	Log    uint32         // index in its block
	Time   uint64         // Unix second of its block
	Rollup lockstep.RollupID
}

// Message is what the messenger of one rollup says to that of another one.
type Message struct {
	Destination lockstep.RollupID
	Target      common.Address
	Sender      common.Address
	// Payload is what a relay repeats: topics and data of the log.
	Payload []byte
}

// Sent reads a log of the messenger that announces a message; false if the log is
// something else. A log of the messenger that cannot be read is an error.
func Sent(l Log) (Message, bool, error) {
	if l.Origin != Messenger || len(l.Topics) == 0 || l.Topics[0] != sentTopic {
		return Message{}, false, nil
	}
	if len(l.Topics) != 4 || len(l.Data) < 3*word {
		return Message{}, false, fmt.Errorf("read a SentMessage: %w", errNotAMessage)
	}
	destination, ok := small(l.Topics[1][:])
	if !ok {
		return Message{}, false, fmt.Errorf("read a SentMessage: its destination %s is no rollup: %w", l.Topics[1], errNotAMessage)
	}
	return Message{
		Destination: lockstep.RollupID(destination), Target: common.BytesToAddress(l.Topics[2][:]),
		Sender: common.BytesToAddress(l.Data[:word]), Payload: l.Payload(),
	}, true, nil
}

// Payload returns what stands for a log as a message: its topics and its data.
func (l Log) Payload() []byte {
	out := make([]byte, 0, len(l.Topics)*word+len(l.Data))
	for _, t := range l.Topics {
		out = append(out, t[:]...)
	}
	return append(out, l.Data...)
}

// Executed reads a log of the inbox: which message a transaction executes, and the
// hash of the payload that it takes it to have. False if the log is something else;
// an identifier that no chain can have is an error.
func Executed(l Log) (id Identifier, payload common.Hash, ok bool, err error) {
	if l.Origin != Inbox || len(l.Topics) == 0 || l.Topics[0] != executedTopic {
		return Identifier{}, common.Hash{}, false, nil
	}
	if len(l.Topics) != 2 || len(l.Data) != 5*word {
		return Identifier{}, common.Hash{}, false, fmt.Errorf("read an ExecutingMessage: %w", errNotAMessage)
	}
	var fields [4]uint64
	for i := range fields {
		v, ok := small(l.Data[(i+1)*word : (i+2)*word])
		if !ok {
			return Identifier{}, common.Hash{}, false, fmt.Errorf("read an ExecutingMessage: a number is above 64 bits: %w", errNotAMessage)
		}
		fields[i] = v
	}
	if fields[1] > 1<<32-1 {
		return Identifier{}, common.Hash{}, false, fmt.Errorf("read an ExecutingMessage: its log index %d is above 32 bits: %w", fields[1], errNotAMessage)
	}
	return Identifier{
		Origin: common.BytesToAddress(l.Data[:word]), Block: fields[0], Log: uint32(fields[1]), Time: fields[2], Rollup: lockstep.RollupID(fields[3]),
	}, l.Topics[1], true, nil
}

// Supply reads how a log of a token changes the supply on its rollup: what moves to
// another one is burned here and minted there (ERC-7802). False if the log is something
// else.
func Supply(l Log) (change *big.Int, ok bool) {
	if len(l.Topics) != 3 || len(l.Data) != word {
		return nil, false
	}
	change = new(big.Int).SetBytes(l.Data)
	switch l.Topics[0] {
	case mintedTopic:
		return change, true
	case burnedTopic:
		return change.Neg(change), true
	default:
		return nil, false
	}
}

// small reads a word that holds no more than 64 bits.
func small(b []byte) (uint64, bool) {
	for _, x := range b[:word-8] {
		if x != 0 {
			return 0, false
		}
	}
	return binary.BigEndian.Uint64(b[word-8 : word]), true
}

// SendMessage returns the call of the messenger that sends a message: a call of a contract on
// another rollup.
func SendMessage(destination lockstep.RollupID, target common.Address, data []byte) []byte {
	out := append(make([]byte, 0, len(sendSelector)+5*word+len(data)), sendSelector...)
	out = appendWord(out, uint64(destination))
	out = append(out, common.LeftPadBytes(target[:], word)...)
	return appendBytes(appendWord(out, 3*word), data)
}

// Relay returns the call of the messenger that executes a message.
func Relay(id Identifier, payload []byte) []byte {
	out := append(make([]byte, 0, len(relaySelector)+8*word+len(payload)), relaySelector...)
	out = append(out, common.LeftPadBytes(id.Origin[:], word)...)
	for _, v := range []uint64{id.Block, uint64(id.Log), id.Time, uint64(id.Rollup), 6 * word} {
		out = appendWord(out, v)
	}
	return appendBytes(out, payload)
}

// appendWord and appendBytes encode as the ABI does.
func appendWord(out []byte, v uint64) []byte {
	return binary.BigEndian.AppendUint64(append(out, make([]byte, word-8)...), v)
}

func appendBytes(out, data []byte) []byte {
	out = append(appendWord(out, uint64(len(data))), data...)
	if odd := len(data) % word; odd != 0 {
		out = append(out, make([]byte, word-odd)...)
	}
	return out
}

// Access returns the storage keys of [Inbox] in the access list by which a transaction
// declares that it executes a message: where the log is, and the checksum over where
// and what it is (OP Stack specs, "Access List" and "Checksum").
func Access(id Identifier, payload common.Hash) []common.Hash {
	var lookup common.Hash
	lookup[0] = lookupPrefix
	binary.BigEndian.PutUint64(lookup[4:], uint64(id.Rollup))
	binary.BigEndian.PutUint64(lookup[12:], id.Block)
	binary.BigEndian.PutUint64(lookup[20:], id.Time)
	binary.BigEndian.PutUint32(lookup[28:], id.Log)
	return []common.Hash{lookup, Checksum(id, payload)}
}

// Checksum commits to where a log is and what it says.
func Checksum(id Identifier, payload common.Hash) common.Hash {
	var where, rollup common.Hash
	binary.BigEndian.PutUint64(where[12:], id.Block)
	binary.BigEndian.PutUint64(where[20:], id.Time)
	binary.BigEndian.PutUint32(where[28:], id.Log)
	binary.BigEndian.PutUint64(rollup[24:], uint64(id.Rollup))
	log := crypto.Keccak256(id.Origin[:], payload[:])
	sum := crypto.Keccak256Hash(crypto.Keccak256(log, where[:]), rollup[:])
	sum[0] = checksumPrefix
	return sum
}

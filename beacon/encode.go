package beacon

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// document is the JSON form of evidence: numbers and hashes as 0x… strings.
type document struct {
	Timestamp      *hexutil.Uint64 `json:"timestamp"`
	StateSlot      *hexutil.Uint64 `json:"state_slot"`
	SlotBranch     []common.Hash   `json:"slot_branch"`
	Chunk          *common.Hash    `json:"chunk"`
	ProposerBranch []common.Hash   `json:"proposer_branch"`
	PubkeyRoot     *common.Hash    `json:"pubkey_root"`
	PubkeyBranch   []common.Hash   `json:"pubkey_branch"`
}

// largest bounds the bytes of a document; a proof of three branches has five
// thousand.
const largest = 64 << 10

// Encode returns e as one line of JSON.
func (e Evidence) Encode() ([]byte, error) {
	timestamp, slot := hexutil.Uint64(e.Timestamp), hexutil.Uint64(e.StateSlot)
	out, err := json.Marshal(document{&timestamp, &slot, e.SlotBranch, &e.Chunk, e.ProposerBranch, &e.PubkeyRoot, e.PubkeyBranch})
	if err != nil {
		return nil, fmt.Errorf("encode the evidence: %w", err)
	}
	return append(out, '\n'), nil
}

// Decode reads what Encode wrote. Every field must be there, none may be unknown, and
// nothing may follow.
func Decode(r io.Reader) (Evidence, error) {
	text, err := io.ReadAll(io.LimitReader(r, largest+1))
	if err != nil {
		return Evidence{}, fmt.Errorf("read the evidence: %w", err)
	}
	if len(text) > largest {
		return Evidence{}, fmt.Errorf("the evidence has more than %d bytes", largest)
	}
	in := json.NewDecoder(bytes.NewReader(text))
	in.DisallowUnknownFields()
	var d document
	if err := in.Decode(&d); err != nil {
		return Evidence{}, fmt.Errorf("read the evidence: %w", err)
	}
	if in.More() {
		return Evidence{}, fmt.Errorf("something follows the evidence")
	}
	for _, field := range []struct {
		name  string
		given bool
	}{
		{"timestamp", d.Timestamp != nil},
		{"state_slot", d.StateSlot != nil},
		{"slot_branch", d.SlotBranch != nil},
		{"chunk", d.Chunk != nil},
		{"proposer_branch", d.ProposerBranch != nil},
		{"pubkey_root", d.PubkeyRoot != nil},
		{"pubkey_branch", d.PubkeyBranch != nil},
	} {
		if !field.given {
			return Evidence{}, fmt.Errorf("the evidence lacks %s", field.name)
		}
	}
	return Evidence{uint64(*d.Timestamp), uint64(*d.StateSlot), d.SlotBranch, *d.Chunk, d.ProposerBranch, *d.PubkeyRoot, d.PubkeyBranch}, nil
}

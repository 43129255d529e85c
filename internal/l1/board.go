package l1

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/latency"
)

// Row is a published latency row.
type Row struct {
	Sequencer lockstep.SequencerID
	Packed    []byte
	// RTTs are the round trips to the members of the other rollup, by index.
	RTTs []lockstep.RTT
}

// rowType is the EIP-712 type of a row.
const rowType = "LatencyRow(uint64 round,uint32 sequencer,bytes rtts,bytes32 details)"

// RowDigest returns what a measurement key signs for a row: the EIP-712 digest
// of a LatencyRow in the domain of the board.
func (c Cluster) RowDigest(round lockstep.Round, id lockstep.SequencerID, packed []byte, details common.Hash) common.Hash {
	domain := crypto.Keccak256(
		crypto.Keccak256([]byte("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)")),
		crypto.Keccak256([]byte("lockstep LatencyBoard")),
		crypto.Keccak256([]byte("1")),
		common.BigToHash(c.ChainID).Bytes(),
		common.BytesToHash(c.Contracts.Board.Bytes()).Bytes(),
	)
	row := crypto.Keccak256(
		crypto.Keccak256([]byte(rowType)),
		common.BigToHash(new(big.Int).SetUint64(uint64(round))).Bytes(),
		common.BigToHash(new(big.Int).SetUint64(uint64(id))).Bytes(),
		crypto.Keccak256(packed),
		details.Bytes(),
	)
	return crypto.Keccak256Hash([]byte{0x19, 0x01}, domain, row)
}

// ErrRowPosted is returned by PostRow if the round has a row of the sequencer
// already: an earlier try that seemed lost, or somebody else who brought it.
var ErrRowPosted = errors.New("the row is on the board already")

// PostRow publishes a row. signature is the 65-byte signature of RowDigest by
// the registered measurement key.
func (c *Client) PostRow(ctx context.Context, round lockstep.Round, id lockstep.SequencerID, packed []byte, details common.Hash, signature []byte) error {
	r, vs, err := compact(signature)
	if err != nil {
		return err
	}
	data := boardABI.PackPost(uint64(round), uint32(id), packed, details, r, vs)
	_, err = c.transact(ctx, c.cluster.Contracts.Board, nil, data)
	var refused *Revert
	if errors.As(err, &refused) && refused.Name == "AlreadyPosted" {
		return fmt.Errorf("%w: %w", ErrRowPosted, err)
	}
	if err != nil {
		return fmt.Errorf("post the latency row of sequencer %d for round %d: %w", id, round, err)
	}
	return nil
}

// compact turns r ‖ s ‖ v into the r and vs of EIP-2098.
func compact(signature []byte) (r, vs [32]byte, err error) {
	if len(signature) != crypto.SignatureLength {
		return r, vs, fmt.Errorf("a signature has %d bytes, not %d", crypto.SignatureLength, len(signature))
	}
	copy(r[:], signature[:32])
	copy(vs[:], signature[32:64])
	if v := signature[64]; v == 1 || v == 28 {
		vs[0] |= 0x80
	}
	return r, vs, nil
}

// Rows returns the rows of a round in the order in which the board took them,
// checked against the hash that it keeps: an L1 node that leaves one out is
// found out.
func (c *Client) Rows(ctx context.Context, round lockstep.Round, at Head) ([]Row, error) {
	if round < lockstep.FirstMeasured {
		return nil, nil
	}
	members, err := c.Members(ctx, round, at)
	if err != nil {
		return nil, err
	}
	from, started, err := c.firstAt(ctx, c.cluster.Grid.RowsOpen(round), at)
	if err != nil || !started {
		return nil, err
	}
	topics := [][]common.Hash{nil, {common.BigToHash(new(big.Int).SetUint64(uint64(round)))}}
	logs, err := c.logs(ctx, c.cluster.Contracts.Board, topics, from, at.Number)
	if err != nil {
		return nil, err
	}
	var rows []Row
	hash := crypto.Keccak256(common.BigToHash(bitmap(members[0])).Bytes(), common.BigToHash(bitmap(members[1])).Bytes())
	for i := range logs {
		e, err := boardABI.UnpackRowPostedEvent(&logs[i])
		if err != nil {
			continue // another event of the board
		}
		row := Row{Sequencer: lockstep.SequencerID(e.Sequencer), Packed: e.Rtts}
		if row.RTTs, err = c.unpack(row, members); err != nil {
			return nil, err
		}
		hash = crypto.Keccak256(hash, []byte{byte(e.Sequencer)}, e.Rtts)
		rows = append(rows, row)
	}
	kept, err := call(ctx, c, c.cluster.Contracts.Board, boardABI.PackCommitment(uint64(round)), at, boardABI.UnpackCommitment)
	if err != nil {
		return nil, fmt.Errorf("read the commitment of round %d: %w", round, err)
	}
	if len(rows) > 0 && common.Hash(kept.Hash) != common.BytesToHash(hash) || len(rows) == 0 && kept.Hash != [32]byte{} {
		return nil, fmt.Errorf("the %d rows of round %d that the L1 node shows are not those that the board holds; if this stays, use a node that serves all logs", len(rows), round)
	}
	return rows, nil
}

// unpack decodes a row, whose length is that of the other rollup's set.
func (c *Client) unpack(r Row, members [2][]lockstep.SequencerID) ([]lockstep.RTT, error) {
	for side := range members {
		for _, id := range members[side] {
			if id == r.Sequencer {
				return latency.Unpack(r.Packed, len(members[1-side]), c.cluster.Unit)
			}
		}
	}
	return nil, fmt.Errorf("sequencer %d posted a row and is no member", r.Sequencer)
}

// bitmap is the inverse of ids.
func bitmap(members []lockstep.SequencerID) *big.Int {
	b := new(big.Int)
	for _, id := range members {
		b.SetBit(b, int(id), 1)
	}
	return b
}

// Package stock knows the flags and the habits of the stock OP Stack programs
// that a devnet runs: op-node, op-batcher, op-geth and op-supernode, unmodified.
//
// Its law: a program that this package starts listens on loopback only, waits
// for nobody outside the devnet, and keeps up with an L1 of short slots, whose
// labels it polls more often than it would mainnet's.
//
// It does not build the programs (the opstack module does) and takes no part in
// leadership. It sits on the node floor, above package chain and package
// process.
package stock

import (
	"context"
	"crypto/ecdsa"
	"encoding/hex"
	"errors"
	"fmt"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/lockstep-rollups/lockstep/internal/devnet/chain"
	"github.com/lockstep-rollups/lockstep/internal/devnet/chain/process"
)

const (
	// probeEvery is the pause between two attempts to reach a starting program.
	probeEvery = 50 * time.Millisecond
	// callTimeout bounds one call to a program.
	callTimeout = 2 * time.Second
)

// Node describes one op-node. Nodes of a rollup differ in Name, Dir, Engine,
// the ports and PeerKey.
type Node struct {
	// Name is the node in log lines and errors, and names its log file.
	Name string
	// Binary is the path of op-node.
	Binary string
	// Dir is a folder of its own; output is appended to Name.log in it.
	Dir string
	// Files of the rollup.
	Files chain.Files
	// L1 is the URL of the L1's RPC and SlotSeconds its slot length.
	L1          string
	SlotSeconds uint64
	// Engine is the URL of the Engine API and JWTFile the file of its secret.
	Engine, JWTFile string
	// RPCPort and PeerPort are free TCP ports of loopback.
	RPCPort, PeerPort int
	// PeerKey is the identity of the node among its peers.
	PeerKey *ecdsa.PrivateKey
	// Peers are the addresses of the other nodes of the rollup, which exchange
	// unsafe blocks; the node's own address in the list does no harm. A node
	// dials them when it starts and then once a minute: see [Connect].
	Peers []string
	// Sequencer makes the node a sequencer; nil is a verifier.
	Sequencer *Sequencer
}

// Sequencer is what a sequencing op-node has and a verifier has not.
type Sequencer struct {
	// Signer signs gossiped blocks; all sequencers of a rollup share it.
	Signer *ecdsa.PrivateKey
	// Conductor is the URL of the conductor RPC. With one, the node starts
	// stopped and wants a commit for every block; without, nobody is asked.
	Conductor string
	// Stopped starts a node without conductor with its sequencer stopped.
	Stopped bool
	// Confirmations is how many L1 blocks the L1 origin trails the L1 head.
	Confirmations int
}

// RPC returns the URL of the node's JSON-RPC, which includes the admin methods.
func (n Node) RPC() string { return "http://127.0.0.1:" + strconv.Itoa(n.RPCPort) }

// PeerAddress returns the multiaddress under which peers dial the node.
func (n Node) PeerAddress() string {
	return fmt.Sprintf("/ip4/127.0.0.1/tcp/%d/p2p/%s", n.PeerPort, PeerID(&n.PeerKey.PublicKey))
}

// Log returns the path of the log file.
func (n Node) Log() string { return filepath.Join(n.Dir, n.Name+".log") }

// Command returns the child to run. The node holds nothing on disk but its log:
// after a restart it continues from its engine.
func (n Node) Command() process.Command {
	slot := strconv.FormatUint(n.SlotSeconds, 10)
	args := []string{
		"--l1=" + n.L1, "--l1.rpckind=standard", "--l1.trustrpc=false",
		"--l1.beacon.ignore", "--l1.beacon.slot-duration-override=" + slot,
		"--l1.http-poll-interval=500ms", "--l1.epoch-poll-interval=" + slot + "s",
		"--rollup.l1-chain-config=" + n.Files.L1Rules, "--rollup.config=" + n.Files.Rollup,
		"--l2=" + n.Engine, "--l2.jwt-secret=" + n.JWTFile,
		"--rpc.addr=127.0.0.1", "--rpc.port=" + strconv.Itoa(n.RPCPort), "--rpc.enable-admin",
		"--p2p.listen.ip=127.0.0.1", "--p2p.listen.tcp=" + strconv.Itoa(n.PeerPort),
		// An empty entry: the default bootnodes are looked up by DNS even
		// without discovery, and the node dies where there is none.
		"--p2p.no-discovery", "--p2p.bootnodes=,",
		"--p2p.peerstore.path=memory", "--p2p.discovery.path=memory",
	}
	if n.Files.Dependencies != "" {
		args = append(args, "--interop.dependency-set="+n.Files.Dependencies)
	}
	env := []string{"OP_NODE_P2P_PRIV_RAW=" + secret(n.PeerKey)}
	if len(n.Peers) > 0 {
		args = append(args, "--p2p.static="+strings.Join(n.Peers, ","))
	}
	if s := n.Sequencer; s != nil {
		args = append(args, "--sequencer.enabled", "--sequencer.l1-confs="+strconv.Itoa(s.Confirmations))
		env = append(env, "OP_NODE_P2P_SEQUENCER_KEY="+secret(s.Signer))
		if s.Conductor != "" {
			args = append(args, "--conductor.enabled", "--conductor.rpc="+s.Conductor, "--conductor.rpc-timeout=1s")
		} else if s.Stopped {
			args = append(args, "--sequencer.stopped")
		}
	}
	return process.Command{Name: n.Name, Path: n.Binary, Args: args, Env: env, Dir: n.Dir, Log: n.Log()}
}

// secret prints a key the way the stock programs read it.
func secret(k *ecdsa.PrivateKey) string { return hex.EncodeToString(crypto.FromECDSA(k)) }

// Ready waits until the node answers and knows an L1 head, or until ctx ends.
func (n Node) Ready(ctx context.Context) error {
	var last error
	for {
		status, err := n.Status(ctx)
		if err == nil && status.L1.Number > 0 {
			return nil
		}
		if err != nil && ctx.Err() == nil {
			last = err
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("wait for %s to be ready: %w", n.Name, errors.Join(ctx.Err(), last))
		case <-time.After(probeEvery):
		}
	}
}

// Status holds the heads of a node, as optimism_syncStatus reports them. All
// are zero while a node resets.
type Status struct {
	L1        Head `json:"head_l1"`
	Unsafe    Head `json:"unsafe_l2"`
	Safe      Head `json:"safe_l2"`
	Finalized Head `json:"finalized_l2"`
}

// Head names a block and its Unix second.
type Head struct {
	Hash   common.Hash `json:"hash"`
	Number uint64      `json:"number"`
	Time   uint64      `json:"timestamp"`
}

// Status asks the node for its heads.
func (n Node) Status(ctx context.Context) (Status, error) {
	var s Status
	return s, n.call(ctx, &s, "optimism_syncStatus")
}

// Sequencing reports whether the node is making blocks at present.
func (n Node) Sequencing(ctx context.Context) (bool, error) {
	var active bool
	return active, n.call(ctx, &active, "admin_sequencerActive")
}

func (n Node) call(ctx context.Context, result any, method string, args ...any) error {
	return call(ctx, n.Name, n.RPC(), result, method, args...)
}

// call makes one call to a program on a connection of its own; it fits what is asked
// rarely.
func call(ctx context.Context, name, url string, result any, method string, args ...any) error {
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	client, err := rpc.DialContext(ctx, url)
	if err != nil {
		return fmt.Errorf("reach %s: %w", name, err)
	}
	defer client.Close()
	if err := client.CallContext(ctx, result, method, args...); err != nil {
		return fmt.Errorf("call %s of %s: %w", method, name, err)
	}
	return nil
}

// Connect makes running nodes peers of each other, all with all. Without it, two
// nodes that started at the same moment, each before the other listened, would
// find each other after a minute only.
func Connect(ctx context.Context, nodes []Node) error {
	for i, a := range nodes {
		for _, b := range nodes[i+1:] {
			if err := a.call(ctx, nil, "opp2p_connectPeer", b.PeerAddress()); err != nil {
				return fmt.Errorf("connect %s to %s: %w", a.Name, b.Name, err)
			}
		}
	}
	return nil
}

// PeerID returns the libp2p name of a secp256k1 key: the base58 form of an
// identity multihash over the key's protobuf encoding (libp2p peer-id
// specification).
func PeerID(k *ecdsa.PublicKey) string {
	encoded := append([]byte{0x08, 0x02, 0x12, 33}, crypto.CompressPubkey(k)...)
	return base58(append([]byte{0x00, byte(len(encoded))}, encoded...))
}

// base58 encodes in Bitcoin's alphabet.
func base58(raw []byte) string {
	const alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
	digits := make([]byte, 0, len(raw)*2) // least significant first
	for _, b := range raw {
		carry := int(b)
		for i := range digits {
			carry += int(digits[i]) << 8
			digits[i] = byte(carry % 58)
			carry /= 58
		}
		for ; carry > 0; carry /= 58 {
			digits = append(digits, byte(carry%58))
		}
	}
	var text strings.Builder
	for _, b := range raw {
		if b != 0 {
			break
		}
		text.WriteByte(alphabet[0])
	}
	for i := len(digits) - 1; i >= 0; i-- {
		text.WriteByte(alphabet[digits[i]])
	}
	return text.String()
}

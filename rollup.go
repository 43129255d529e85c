package lockstep

// RollupID identifies one OP Stack chain of the cluster by its L2 chain id.
type RollupID uint64

// SequencerID is the dense number that the registry gave a sequencer, that is,
// a registered operator identity and not an op-node process. Zero is never
// given out.
type SequencerID uint32

// Seed is the public randomness of a round. The same seed on every machine
// gives the same schedule bytes.
type Seed [32]byte

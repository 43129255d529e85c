package bundle

// Fault is why a bundle that was given is not in blocks.
type Fault uint8

// The faults. Those up to Broken may be over in a later block.
const (
	None     Fault = iota
	NoBlock        // a rollup has no open block of the time
	NoRoom         // a block has no room left
	NonceGap       // a sender's transactions before it are missing
	BaseFee        // a transaction offers less than the base fee
	Poor           // a sender, or the relayer, cannot pay
	Early          // a minimum of a condition is not reached
	Broken         // its blocks were not taken together, or replaced without it

	NonceUsed // a sender's nonce is used already
	Reverted  // a transaction, or what executes its message, does not succeed
	Unfit     // a transaction cannot be in any block
	Untrue    // a transaction executes a message that was not sent
	Unmet     // a condition does not hold
	Tired     // it failed behind its first transaction in Patience times
	Expired   // its deadline has passed
)

// Final reports whether the fault drops the bundle at once. A revert does, although a
// later block could be another case: otherwise everybody has reverts executed for
// nothing, time after time.
func (f Fault) Final() bool { return f > Broken }

// String is one word.
func (f Fault) String() string {
	names := [...]string{
		"", "no-block", "no-room", "nonce-gap", "base-fee", "funds", "too-early", "broken",
		"nonce-used", "reverted", "unfit", "untrue-message", "condition", "tired", "deadline",
	}
	if int(f) < len(names) {
		return names[f]
	}
	return "unknown"
}

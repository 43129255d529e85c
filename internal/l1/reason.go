package l1

import (
	"fmt"
	"reflect"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
)

// reasons puts the contracts' errors in words. The values of an error stand in
// its own order, so a text that names them in another one counts them.
var reasons = map[string]string{
	// registry
	"AlreadyAdmitted":  "sequencer %v is admitted already",
	"BondTooSmall":     "a bond of %v wei was sent, at least %v are required",
	"EndpointsTooLong": "the endpoints take %v bytes, more than the registry keeps",
	"Exiting":          "sequencer %v is on its way out",
	"InvalidKey":       "%v is not the measurement key that the sequencer is registered with",
	"NoFreeId":         "all 207 ids are in use",
	"NotAdmitted":      "sequencer %v is not admitted",
	"NotAuthority":     "the account %v is not the authority of the registry",
	"NotExiting":       "sequencer %v has not begun to exit",
	"NotOwner":         "sequencer %v was not registered by the account %v",
	"PaymentFailed":    "%v does not take the payment",
	"RollupFull":       "rollup %v has as many members as it may have",
	"TooEarly":         "the bond is locked until Unix second %v",
	"UnknownRollup":    "rollup %v is not part of this cluster",
	"UnknownSequencer": "sequencer %v is not registered",
	// board
	"ECDSAInvalidSignature":  "the signature is none",
	"ECDSAInvalidSignatureS": "the signature has the upper of its two values of s, %#x",
	"AlreadyPosted":          "round %[1]v has a row of sequencer %[2]v already",
	"InvalidLength":          "the row takes %v bytes, %v are right for the members of the other rollup",
	"InvalidPadding":         "the unused bits at the end of the row are not zero",
	"InvalidSigner":          "the row of sequencer %v is signed by %v, which is not its measurement key",
	"NoContradiction":        "the two rows do not contradict each other",
	"NotMember":              "sequencer %[2]v is not a member in round %[1]v",
	// anchor
	"InvalidHeader":       "the bytes are no block header",
	"NotFirst":            "the block of second %[2]v, whose parent is of second %[1]v, is not the first from second %[3]v on",
	"NotParent":           "the second header is not the parent of the first",
	"SeedPending":         "the seed of round %v is still open",
	"TooFewConfirmations": "block %v is not %v blocks deep yet",
	"UnknownBlock":        "block %v is not on this chain, or too old",
	// schedule
	"AlreadyScheduled": "round %v has its schedule already",
	"Forgotten":        "round %v is so long ago that a later one took its place",
	"Infeasible":       "the measured pairs cannot fill the seats",
	"InvalidEntry":     "an entry of the proof uses reserved bits",
	"InvalidSalt":      "there is no salt %v",
	"InvalidSides":     "a rollup has no rows or too many members: %v on one side, %v on the other",
	"NoBottleneck":     "the members marked as the bottleneck have enough partners, so they prove nothing",
	"NobodyAdmitted":   "rollup %v has no members in round %v",
	"NotInOrder":       "turn %v does not stand where the seed puts it",
	"NotOptimal":       "the row of member %v contradicts the proof at member %v of the other rollup",
	"PairForbidden":    "members %v and %v lead together, but were not measured in both directions",
	"PriceGap":         "the prices of members %v and %v, who lead together, are not their round trip",
	"RowsDiffer":       "the sets or rows handed in are not those on the board",
	"SeedNotAnchored":  "no block fixed the seed of round %v",
	"Undecided":        "round %v has no schedule yet",
	"WrongSeats":       "member %v does not exist or does not lead as often as it has seats",
	"WrongWorst":       "the worst round trip of the schedule is %v units, not what it claims",
	// several
	"BeforeGenesis": "the first round has not begun",
	"InvalidConfig": "the contracts do not take these settings",
	"InvalidGrid":   "the time grid has no length or a freeze that does not fit",
	"RoundClosed":   "round %v does not take this at this time",
}

// named puts revert data in one line: the name of the contract's error, under
// which its interface documents it, and what it means with its values.
func named(raw []byte) string {
	if len(raw) < 4 {
		return "the contract gives no reason"
	}
	if text, err := abi.UnpackRevert(raw); err == nil {
		return text
	}
	for _, unpack := range []func([]byte) (any, error){scheduleABI.UnpackError, boardABI.UnpackError, anchorABI.UnpackError, registryABI.UnpackError} {
		if reason, err := unpack(raw); err == nil && reason != nil {
			return inWords(reflect.Indirect(reflect.ValueOf(reason)))
		}
	}
	return fmt.Sprintf("unknown reason %#x", raw)
}

// inWords describes an error as abigen unpacks it: a struct that is called after
// contract and error and holds its values.
func inWords(reason reflect.Value) string {
	name := reason.Type().Name()
	for _, contract := range []string{"LeaderSchedule", "LatencyBoard", "SeedAnchor", "SequencerRegistry"} {
		name = strings.TrimPrefix(name, contract)
	}
	values := make([]any, reason.NumField())
	for k := range values {
		values[k] = reason.Field(k).Interface()
	}
	if text, ok := reasons[name]; ok {
		return name + ": " + fmt.Sprintf(text, values...)
	}
	if len(values) > 0 {
		return name + " " + fmt.Sprint(values...)
	}
	return name
}

package l1

import (
	"fmt"
	"reflect"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"

	"github.com/lockstep-rollups/lockstep/internal/l1/bindings"
)

// contracts lists every contract of a deployment, once: its name, what the
// compiler says of it, and how its errors are read.
var contracts = []struct {
	name   string
	meta   *bind.MetaData
	unpack func([]byte) (any, error)
}{
	{"SequencerRegistry", &bindings.SequencerRegistryMetaData, registryABI.UnpackError},
	{"LatencyBoard", &bindings.LatencyBoardMetaData, boardABI.UnpackError},
	{"SeedAnchor", &bindings.SeedAnchorMetaData, anchorABI.UnpackError},
	{"LeaderSchedule", &bindings.LeaderScheduleMetaData, scheduleABI.UnpackError},
	{"Lookahead", &bindings.LookaheadMetaData, lookaheadABI.UnpackError},
}

// Revert is why a contract refused a call or a transaction. errors.As finds it
// in what the methods of a Client return, and errors.Is takes it for ErrReverted.
type Revert struct {
	// Name is that of the contract's error, as its interface documents it; empty
	// if the contract gave none that is known here.
	Name string
	// Values are those of the error, in its own order.
	Values []any

	text string
}

// Error says in one line what the contract refused.
func (r *Revert) Error() string { return ErrReverted.Error() + ": " + r.text }

// Is makes every Revert an ErrReverted.
func (r *Revert) Is(target error) bool { return target == ErrReverted }

// reasons puts the contracts' errors in words. The values of an error stand in
// its own order, so a text that names them in another one counts them.
var reasons = map[string]string{
	// registry
	"AlreadyAdmitted":   "sequencer %v is admitted already",
	"AlreadySlashed":    "sequencer %[1]v was slashed for this already",
	"BondTooSmall":      "a bond of %v wei is too small, %v are required",
	"CapReached":        "sequencer %v would lose %v ten-thousandths of the active bond, only %v are left for this window",
	"EndpointsTooLong":  "the endpoints take %v bytes, more than the registry keeps",
	"Exiting":           "sequencer %v is on its way out",
	"InJail":            "sequencer %v is in jail up to round %v",
	"InvalidChallenger": "nobody is named as challenger",
	"InvalidRound":      "round %v is not to come",
	"InvalidKey":        "the key %v is zero, or not the measurement key that the sequencer is registered with",
	"NoFreeId":          "all 207 ids are in use",
	"NoRollup":          "a registration needs a rollup",
	"NotAllowed":        "the account %v does not have this power in the registry",
	"NothingOwed":       "there is nothing to pay out",
	"NothingToDo":       "there is nothing to do for sequencer %v",
	"NotInJail":         "sequencer %v is not in jail",
	"NotAdmitted":       "sequencer %v is not admitted",
	"NotAuthority":      "the account %v is not the authority of the registry",
	"NotExiting":        "sequencer %v has not begun to exit",
	"NotOwner":          "sequencer %v was not registered by the account %v",
	"PaymentFailed":     "%v does not take the payment",
	"RollupEnded":       "rollup %v has ended",
	"RollupGated":       "the authority admits sequencers to rollup %v",
	"StillMember":       "sequencer %v is still in the set of its rollup",
	"UnevenBond":        "%v wei cannot be divided evenly among %v entries",
	"RollupFull":        "rollup %v has as many members as it may have",
	"TooEarly":          "the bond is locked until Unix second %v",
	"UnknownRollup":     "rollup %v is not part of this cluster",
	"UnknownSequencer":  "sequencer %v is not registered",
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
	// lookahead
	"InvalidRange": "%v values cannot be drawn from",
	"RoundOver":    "round %v is over",
	"TooMany":      "%v are more slots, draws or rollups than are answered in one call",
	// libraries
	"CheckpointUnorderedInsertion":   "the contract would write history out of order",
	"ECDSAInvalidSignatureLength":    "a signature does not take %v bytes",
	"InvalidShortString":             "a text in the contract is damaged",
	"SafeCastOverflowedUintDowncast": "%[2]v does not fit into %[1]v bits",
	"StringTooLong":                  "the text %q is too long",
	// several
	"BeforeGenesis": "the first round has not begun",
	"InvalidConfig": "the contracts do not take these settings",
	"InvalidGrid":   "the time grid has no length or a freeze that does not fit",
	"RoundClosed":   "round %v does not take this at this time",
}

// revert reads revert data.
func revert(raw []byte) *Revert {
	if len(raw) < 4 {
		return &Revert{text: "the contract gives no reason"}
	}
	if text, err := abi.UnpackRevert(raw); err == nil {
		return &Revert{text: text}
	}
	for _, c := range contracts {
		if reason, err := c.unpack(raw); err == nil && reason != nil {
			return refusal(c.name, reflect.Indirect(reflect.ValueOf(reason)))
		}
	}
	return &Revert{text: fmt.Sprintf("unknown reason %#x", raw)}
}

// refusal reads an error as abigen unpacks it: a struct that is called after
// contract and error and holds its values.
func refusal(contract string, reason reflect.Value) *Revert {
	r := &Revert{Name: strings.TrimPrefix(reason.Type().Name(), contract)}
	for k := range reason.NumField() {
		r.Values = append(r.Values, reason.Field(k).Interface())
	}
	r.text = r.Name
	if words, ok := reasons[r.Name]; ok {
		r.text += ": " + fmt.Sprintf(words, r.Values...)
	}
	return r
}

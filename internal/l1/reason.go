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
	{"Elections", &bindings.ElectionsMetaData, electionsABI.UnpackError},
	{"DelegatedStake", &bindings.DelegatedStakeMetaData, stakeABI.UnpackError},
	{"PerformanceScores", &bindings.PerformanceScoresMetaData, scoresABI.UnpackError},
	{"OpenAuction", &bindings.OpenAuctionMetaData, auctionABI.UnpackError},
	{"SealedAuction", &bindings.SealedAuctionMetaData, sealedABI.UnpackError},
	{"ProceedsSplitter", &bindings.ProceedsSplitterMetaData, splitterABI.UnpackError},
	{"EquivocationSlasher", &bindings.EquivocationSlasherMetaData, equivocationABI.UnpackError},
	{"RowSlasher", &bindings.RowSlasherMetaData, rowsABI.UnpackError},
	{"WrongLeaderSlasher", &bindings.WrongLeaderSlasherMetaData, wrongLeaderABI.UnpackError},
	{"MissedTurns", &bindings.MissedTurnsMetaData, missedTurnsABI.UnpackError},
	{"UnrestoredBond", &bindings.UnrestoredBondMetaData, unrestoredABI.UnpackError},
	{"Housekeeper", &bindings.HousekeeperMetaData, housekeeperABI.UnpackError},
	{"TokenBonds", &bindings.TokenBondsMetaData, tokensABI.UnpackError},
	{"ProposerRegistry", &bindings.ProposerRegistryMetaData, proposersABI.UnpackError},
	{"BeaconForks", &bindings.BeaconForksMetaData, forksABI.UnpackError},
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
// its own order, so a text that names them in another one counts them. An error
// that has other values in one contract than in others has that one's name too.
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
	"InvalidSigner":          "what sequencer %v is said to have signed is signed by %v, which is not its key",
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
	"InvalidSides":     "a rollup has too many members: %v on one side, %v on the other",
	"NoRows":           "nobody with seats on rollup %v has a row",
	"NoBottleneck":     "the members marked as the bottleneck have enough partners, so they prove nothing",
	"NobodyAdmitted":   "rollup %v has no members in round %v",
	"NotInOrder":       "turn %v does not stand where the seed puts it",
	"NotSearched":      "this deployment has a slack, so schedules are posted and not searched on chain",
	"SeatsNotBest":     "other numbers of epochs within the slack would be better by the prices",
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
	// elections
	"AlreadyCommitted":  "there is a sealed bid for this round already",
	"AlreadyOpen":       "the sequencer has its pool already, number %v",
	"AlreadyScored":     "sequencer %v has its score of round %v already",
	"BidTooLow":         "a bid of %v gwei is too low, %v are required",
	"BidsClosed":        "bids for round %v are not taken now",
	"DepositTooSmall":   "a deposit of %v gwei does not cover the bid for a whole round, %v are required",
	"InvalidChoice":     "the mechanism does not take these values, or not this auction",
	"InvalidCommission": "a commission of %v is more than a million",
	"InvalidRules":      "the rules do not fit the mechanism",
	"InvalidScore":      "the score of sequencer %v is above a million",
	"InvalidSignature":  "the vote of sequencer %v is not signed by its measurement key",
	"InvalidValue":      "%v wei are not whole gwei, or too many",
	"NobodyEligible":    "nobody on rollup %v may be given seats in round %v",
	"NoDeposit":         "there is no deposit",
	"NoEpochs":          "a round without epochs has no seats",
	"NoQuorum":          "%v votes of %v are no quorum",
	"NotAscending":      "sequencer %v stands behind one with the same or a larger number",
	"NotElections":      "the account %v is not the elections contract",
	"NotEligible":       "sequencer %v was not eligible in this round",
	"NotEnoughShares":   "%v shares are more than the %v that there are",
	"NotFrozen":         "the seats of round %v are still open",
	"NotGovernance":     "the account %v does not govern the elections",
	"NothingDelegated":  "nothing was sent along",
	"NothingToClaim":    "nothing is on its way out",
	"NotOperator":       "the account %v did not open this pool",
	"NotRecipient":      "the account %v gets no part of the proceeds",
	"NotReporter":       "the account %v does not report scores",
	"NotSlasher":        "the account %v may not slash pools",
	"PoolSpent":         "the pool lost so much that its shares have no price",
	"TooManyCandidates": "%v candidates are more than one election takes",
	"TooManyShares":     "%v shares are more than the pool has, %v",
	"UnknownPool":       "there is no pool %v",
	"WrongSecret":       "the bid and the salt are not those that were committed to",
	// slashers, housekeeper and tokens
	"AlreadyFined":                 "entry %[1]v was fined in the token %[2]v for this already",
	"AlreadyRecorded":              "the miss of sequencer %v in round %v was recorded already",
	"NoMiss":                       "sequencer %v missed no turns in round %v, or is excused",
	"NotJudgedNow":                 "round %v is not over, or was over too long ago",
	"AlreadyWarned":                "sequencer %v was warned already and has time up to round %v",
	"NothingToRestore":             "sequencer %v has its bond, or is no member",
	"NotDue":                       "sequencer %v was not warned, or has time up to round %v",
	"DifferentSigners":             "the two statements are signed by different keys",
	"FeeOnTransfer":                "the token %v takes a fee: %v were sent, %v came in",
	"InvalidTerms":                 "the weight or the haircut of a token is out of range",
	"NoEquivocation":               "the two statements say the same",
	"NoFault":                      "sequencer %v sealed in its own turn, or the turn cannot be judged now",
	"NoFine":                       "entry %[1]v was not fined for this",
	"NotItsRound":                  "sequencer %v was not registered yet in round %v",
	"NotListed":                    "the token %v is not listed",
	"NotServing":                   "sequencer %v is on its way out",
	"NotSilent":                    "sequencer %v had a row in round %v, or most others had none either",
	"ReentrancyGuardReentrantCall": "the token calls back",
	"SafeERC20FailedOperation":     "the token %v refuses the transfer",
	"ShortBalance":                 "of the token %v there are only %v where %v are accounted for",
	"TokenBonds.NotOwner":          "entry %v was not registered by the account %v",
	"TokenBonds.NothingToDo":       "there is nothing to do",
	// libraries
	"AddressEmptyCode":               "there is no contract at %v",
	"FailedCall":                     "a call in it failed without a reason",
	"CheckpointUnorderedInsertion":   "the contract would write history out of order",
	"ECDSAInvalidSignatureLength":    "a signature does not take %v bytes",
	"InvalidShortString":             "a text in the contract is damaged",
	"SafeCastOverflowedUintDowncast": "%[2]v does not fit into %[1]v bits",
	"StringTooLong":                  "the text %q is too long",
	// proposers
	"AlreadyBound":                      "the validator with the key root %#x is bound to %v, or was until a moment ago",
	"NotBound":                          "the validator with the key root %#x is not bound to %v",
	"ProposerRegistry.InvalidSignature": "the signature is not the consent of the validator",
	"InvalidPoint":                      "the key or the signature is no point of the curve",
	"InvalidProof":                      "a branch does not lead to the beacon root",
	"OutsideOfLookahead":                "the state at slot %[2]v does not know the proposer of slot %[1]v",
	"UnknownBeaconRoot":                 "no beacon root is known for the time %v",
	"UnknownFork":                       "the layout of the fork at Unix second %v is not known",
	"BeaconForks.NotGovernance":         "the account %v does not govern the table of forks",
	"InvalidFork":                       "a fork must come behind the last one and have all its positions",
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
	words, ok := reasons[contract+"."+r.Name]
	if !ok {
		words, ok = reasons[r.Name]
	}
	if ok {
		r.text += ": " + fmt.Sprintf(words, r.Values...)
	}
	return r
}

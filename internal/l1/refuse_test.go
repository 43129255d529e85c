package l1

import (
	"crypto/ecdsa"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/pipeline"
	"github.com/lockstep-rollups/lockstep/schedule"
)

func TestTheBoardRefusesWhatIsNoTimelyRowOfAMember(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 2, 2, 6)
	m := w.sides[0][0]
	id := m.id
	row := []lockstep.RTT{100, 200}
	post := func(round lockstep.Round, id lockstep.SequencerID, row []lockstep.RTT, by *ecdsa.PrivateKey) error {
		packed, signature := w.signed(round, id, row, by)
		return m.PostRow(t.Context(), round, id, packed, details, signature)
	}
	refused := func(err error, reason string) {
		t.Helper()
		require.ErrorIs(t, err, ErrReverted)
		require.ErrorContains(t, err, reason)
	}

	// Round 0 runs, so rows for round 2 are taken, and no others.
	for _, round := range []lockstep.Round{0, 1, 3, 1 << 40} {
		refused(post(round, id, row, m.key), "RoundClosed: round")
	}
	refused(post(2, id, row, key("stranger")), "is signed by "+address(key("stranger")).Hex()+", which is not its key")
	refused(post(2, id, row[:1], m.key), "InvalidLength: the row takes 2 bytes, 3 are right")
	refused(post(2, 99, row, m.key), "NotMember: sequencer 99 is not a member in round 2")

	packed, signature := w.signed(2, id, row, m.key)
	for name, err := range map[string]error{
		"another round":      m.PostRow(t.Context(), 2, w.sides[0][1].id, packed, details, signature),
		"another value":      m.PostRow(t.Context(), 2, id, []byte{1, 2, 3}, details, signature),
		"another digest":     m.PostRow(t.Context(), 2, id, packed, common.Hash{1}, signature),
		"the mirrored s":     m.PostRow(t.Context(), 2, id, packed, details, mirrored(signature)),
		"an empty signature": m.PostRow(t.Context(), 2, id, packed, details, make([]byte, crypto.SignatureLength)),
	} {
		require.ErrorIs(t, err, ErrReverted, name)
	}
	require.ErrorContains(t, m.PostRow(t.Context(), 2, id, packed, details, signature[:64]), "a signature has 65 bytes")

	w.during(func() error { return post(2, id, row, m.key) })
	refused(post(2, id, row, m.key), "AlreadyPosted: round 2 has a row of sequencer 1 already")
	refused(post(2, id, []lockstep.RTT{300, 300}, m.key), "AlreadyPosted")
	require.ErrorIs(t, post(2, id, row, m.key), ErrRowPosted)

	w.until(w.Cluster().Grid.RoundStart(1))
	late := w.sides[1][0]
	refused(post(2, late.id, row, late.key), "RoundClosed: round 2 does not take this at this time")

	reader, err := Dial(t.Context(), w.chain.URL(), w.Cluster().Contracts.Schedule, nil, 0)
	require.NoError(t, err)
	defer reader.Close()
	require.ErrorIs(t, reader.PostRow(t.Context(), 2, id, packed, details, signature), ErrReadOnly)
}

// mirrored is the other signature that the same key gives for the same digest,
// with the upper value of s.
func mirrored(signature []byte) []byte {
	s := new(big.Int).Sub(crypto.S256().Params().N, new(big.Int).SetBytes(signature[32:64]))
	out := append(append([]byte{}, signature[:32]...), s.FillBytes(make([]byte, 32))...)
	return append(out, signature[64]^1)
}

func TestTheSecondOfTwoEqualRowsInABlockLearnsWhyItFailed(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 1, 1, 6)
	m := w.sides[0][0]
	packed, signature := w.signed(2, m.id, []lockstep.RTT{100}, m.key)
	errs := make(chan error, 2)
	racers := []*Client{m.Client, w.Client}
	for _, c := range racers {
		go func() { errs <- c.PostRow(t.Context(), 2, m.id, packed, details, signature) }()
	}
	w.pending(len(racers)) // both passed their estimates
	require.NoError(t, w.chain.Mine(t.Context(), 1))
	a, b := <-errs, <-errs
	if a != nil {
		a, b = b, a
	}
	require.NoError(t, a)
	require.ErrorIs(t, b, ErrReverted)
	require.ErrorContains(t, b, "AlreadyPosted: round 2 has a row of sequencer 1 already")
}

func TestAScheduleIsTakenOnceAndInItsWindow(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 2, 2, 6)
	rng := rand.New(rand.NewPCG(5, 6))
	refused := func(round lockstep.Round, reason string) {
		t.Helper()
		facts, _, best, _ := w.plan(2)
		facts.Round = round
		_, err := w.PostSchedule(t.Context(), facts, best)
		require.ErrorIs(t, err, ErrReverted)
		require.ErrorContains(t, err, reason)
	}
	w.post(2, w.randomRows(rng, 0))
	w.anchor(1)
	w.post(3, w.randomRows(rng, 0))
	early, err := scheduleABI.TryPackPost(2, make([]byte, 200))
	require.NoError(t, err)
	_, err = w.sender.estimate(t.Context(), &w.cluster.Contracts.Schedule, nil, early)
	require.ErrorContains(t, err, "SeedPending: the seed of round 2 is still open")
	w.anchor(2)
	refused(1, "RoundClosed: round 1")
	refused(3, "RoundClosed: round 3")
	require.True(t, w.postBest(2))
	refused(2, "AlreadyScheduled: round 2 has its schedule already")

	w.anchor(3)
	facts, _, best, _ := w.plan(3)
	w.until(w.Cluster().Grid.Deadline(3))
	_, err = w.PostSchedule(t.Context(), facts, best)
	require.ErrorIs(t, err, ErrReverted)
	require.ErrorContains(t, err, "RoundClosed: round 3")
}

func TestAClaimThatCannotBeWrittenIsAnError(t *testing.T) {
	t.Parallel()
	c := &Client{cluster: Cluster{Unit: 100}}
	_, err := c.claim(pipeline.Facts{Members: [2][]lockstep.SequencerID{{1, 2}, {3, 4}}}, nil, schedule.Schedule{})
	require.EqualError(t, err, "the certificate has prices for 0 rollups, not 2")
	_, err = c.claim(pipeline.Facts{Members: [2][]lockstep.SequencerID{{1, 2}, {3, 4}}}, nil, schedule.Schedule{Worst: 150, Certificate: schedule.Certificate{Prices: make([][]int64, 2)}})
	require.EqualError(t, err, "150 µs is no multiple of the unit of 100 µs; solve the published rows")
	_, err = c.claim(pipeline.Facts{Members: [2][]lockstep.SequencerID{{1, 2}, {3, 4}}}, nil, schedule.Schedule{Certificate: schedule.Certificate{Prices: [][]int64{{100 << 40, 0}, {0, 0}}}})
	require.ErrorContains(t, err, "does not fit")
}

package bundle_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/bundle"
	"github.com/lockstep-rollups/lockstep/statement"
)

// pactOf is a pact of rollup 901, which initiates, with 902 to 900+n at second t.
func pactOf(t *testing.T, n int, at uint64, content int) bundle.Pact {
	terms := bundle.Terms{Time: at, Expiry: at*1000 - 100, Content: common.Hash{byte(content), byte(content >> 8)}}
	for k := range n {
		terms.Rollups[k] = id(k)
	}
	p, err := terms.Pact()
	require.NoError(t, err)
	return p
}

func kinds(acts []bundle.Action) (out []bundle.ActionKind) {
	for _, a := range acts {
		out = append(out, a.Kind)
	}
	return out
}

func party(k int) *bundle.Party {
	p, _ := bundle.NewParty(bundle.Config{Self: id(k)}, nil, 9_000)
	return p
}

func letter(t *testing.T, kind bundle.LetterKind, p bundle.Pact, from int) bundle.Letter {
	return sign(t, bundle.Letter{Kind: kind, Pact: p, From: id(from)})
}

func TestAPromiseIsWrittenBeforeItIsSent(t *testing.T) {
	p, pact := party(1), pactOf(t, 2, 10, 0)
	acts, err := p.Offer(pact, 9_000)
	require.NoError(t, err)
	require.Equal(t, []bundle.ActionKind{bundle.Try}, kinds(acts))
	require.Equal(t, []bundle.ActionKind{bundle.Write, bundle.Watch, bundle.Send}, kinds(p.Tried(pact, true, 9_100)))
	require.Empty(t, p.Seal(10, 9_950), "nothing is decided, and the block goes out all the same")
	undecided, owed := p.Doubts()
	require.Equal(t, [2]int{1, 0}, [2]int{undecided, owed})
}

func TestAfterTheExpiryNobodyPromises(t *testing.T) {
	p, pact := party(1), pactOf(t, 2, 10, 0)
	_, err := p.Offer(pact, 9_000)
	require.NoError(t, err)
	require.Equal(t, []bundle.ActionKind{bundle.Free}, kinds(p.Tried(pact, true, 9_900)))
	_, err = p.Offer(pactOf(t, 2, 10, 1), 9_900)
	require.ErrorIs(t, err, bundle.ErrExpired)
}

func TestWhatIsOfferedHasBounds(t *testing.T) {
	p := party(1)
	_, err := p.Offer(pactOf(t, 2, 14, 0), 9_000)
	require.ErrorIs(t, err, bundle.ErrEarly)
	alone, _ := bundle.NewParty(bundle.Config{Self: id(7)}, nil, 9_000)
	_, err = alone.Offer(pactOf(t, 2, 10, 0), 9_000)
	require.ErrorIs(t, err, bundle.ErrNotOurs)
	for k := range bundle.MaxPerTime {
		_, err := p.Offer(pactOf(t, 2, 10, k), 9_000)
		require.NoError(t, err)
	}
	_, err = p.Offer(pactOf(t, 2, 10, bundle.MaxPerTime), 9_000)
	require.ErrorIs(t, err, bundle.ErrFull)
	_, err = p.Offer(pactOf(t, 2, 11, 0), 9_000)
	require.NoError(t, err, "another time has room of its own")

	// What is decided is forgotten after a while, and makes room.
	require.NotEmpty(t, p.Tick(10_000+bundle.DefaultKeep))
	at, ok := p.Wake()
	require.True(t, ok)
	require.Equal(t, uint64(11_000+bundle.DefaultKeep), at)
	p.Tick(at)
	_, ok = p.Wake()
	require.False(t, ok)
}

func TestAnnouncementsOfUnknownPactsAreBounded(t *testing.T) {
	p := party(1)
	for k := range bundle.MaxPacts + 1 {
		pact := pactOf(t, 2, 10, k)
		l := bundle.Letter{Kind: bundle.Sealed, Pact: pact, From: id(0), Block: bundle.Stamp{Time: 10, Hash: common.Hash{1}}}
		p.Hear(l, 11_000)
	}
	undecided, _ := p.Doubts()
	require.Equal(t, bundle.MaxPacts, undecided)
	late := bundle.Letter{Kind: bundle.Sealed, Pact: pactOf(t, 2, 10, 0), From: id(0), Block: bundle.Stamp{Time: 10, Hash: common.Hash{1}}}
	require.Empty(t, party(1).Hear(late, 10_000+bundle.DefaultKeep), "what is forgotten is not owed again")
}

func TestBlocksWithWhatIsNotDecidedAreRefused(t *testing.T) {
	p, pact := party(0), pactOf(t, 3, 10, 0)
	_, err := p.Offer(pact, 9_000)
	require.NoError(t, err)
	p.Tried(pact, true, 9_000)
	p.Hear(letter(t, bundle.Ready, pact, 1), 9_100)
	block := bundle.Stamp{Time: 10, Hash: common.Hash{1}}
	require.Empty(t, p.Seal(10, 9_900))
	_, err = p.Sealed(block, []common.Hash{pact.ID()}, 9_900)
	require.ErrorIs(t, err, bundle.ErrUndecided)

	p.Hear(letter(t, bundle.Ready, pact, 2), 9_200)
	require.Len(t, p.Seal(10, 9_900), 1)
	require.Empty(t, p.Seal(10, 10_000), "too late for the others")
	require.Empty(t, p.Seal(11, 9_900), "another block")
	acts, err := p.Sealed(block, []common.Hash{pact.ID()}, 9_900)
	require.NoError(t, err)
	require.Equal(t, []bundle.ActionKind{bundle.Write, bundle.Release, bundle.Free, bundle.Send, bundle.Send}, kinds(acts))
	l := sign(t, acts[3].Letter)
	require.NoError(t, l.Check(domain, leads), "what is announced carries the certificate")
	records := acts[0].Records

	_, err = p.Sealed(bundle.Stamp{Time: 10, Hash: common.Hash{2}}, nil, 9_900)
	require.ErrorIs(t, err, bundle.ErrUndecided, "no second block")
	again, acts := bundle.NewParty(bundle.Config{Self: id(0)}, records, 12_000)
	require.Equal(t, []bundle.ActionKind{bundle.Release}, kinds(acts), "a crash may have kept it back")
	require.Equal(t, []bundle.ActionKind{bundle.Send, bundle.Send}, kinds(again.Tick(12_000)))
}

func TestHalvesStandInOneOrder(t *testing.T) {
	p := party(1)
	var ids []common.Hash
	for k := range 20 {
		pact := pactOf(t, 2, 11-uint64(k%2), k)
		_, err := p.Offer(pact, 9_000)
		require.NoError(t, err)
		p.Tried(pact, true, 9_000)
		ids = append(ids, pact.ID())
	}
	for at := uint64(10); at < 12; at++ {
		p.See(bundle.Seen{Rollup: id(0), Block: bundle.Stamp{Time: at, Hash: common.Hash{byte(at)}}, Has: ids}, 9_500)
	}
	require.Len(t, p.Seal(10, 9_900), 10, "no half before the time of its pact")
	halves := p.Seal(11, 10_900)
	require.Len(t, halves, 20)
	for k := range halves[1:] {
		a, b := halves[k], halves[k+1]
		require.True(t, a.Time() < b.Time() || a.Time() == b.Time() && a.ID().Cmp(b.ID()) < 0)
	}
}

// accused returns the evidence among the actions.
func accused(t *testing.T, acts []bundle.Action) *bundle.Evidence {
	for _, a := range acts {
		if a.Kind == bundle.Accuse {
			require.True(t, a.Evidence.First.Conflicts(a.Evidence.Second.Statement))
			return a.Evidence
		}
	}
	return nil
}

func TestTwoVotesAreEvidenceAndEndTheBundle(t *testing.T) {
	for _, order := range [][2]bundle.LetterKind{{bundle.Ready, bundle.Refusal}, {bundle.Refusal, bundle.Ready}} {
		p, pact := party(0), pactOf(t, 2, 10, 0)
		_, err := p.Offer(pact, 9_000)
		require.NoError(t, err)
		p.Tried(pact, true, 9_000)
		require.Nil(t, accused(t, p.Hear(letter(t, order[0], pact, 1), 9_100)))
		e := accused(t, p.Hear(letter(t, order[1], pact, 1), 9_100))
		require.NotNil(t, e)
		require.Equal(t, lockstep.RollupID(902), e.Rollup)
		signers(t, e)
		require.Empty(t, p.Seal(10, 9_900))
	}
}

// signers holds that one key signed both statements.
func signers(t *testing.T, e *bundle.Evidence) {
	a, err := statementSigner(e.First)
	require.NoError(t, err)
	b, err := statementSigner(e.Second)
	require.NoError(t, err)
	require.Equal(t, a, b)
	require.True(t, leads(e.Rollup, 10, a))
}

func TestTwoAnnouncementsAndALieAboutTheChainAreEvidence(t *testing.T) {
	pact := pactOf(t, 2, 10, 0)
	say := func(hash byte) bundle.Letter {
		l := bundle.Letter{Kind: bundle.Sealed, Pact: pact, From: id(0), Block: bundle.Stamp{Time: 10, Hash: common.Hash{hash}}}
		l.Votes = append(l.Votes, letter(t, bundle.Ready, pact, 1).Signature)
		return sign(t, l)
	}
	p := party(1)
	p.Hear(say(1), 9_900)
	e := accused(t, p.Hear(say(2), 9_900))
	require.NotNil(t, e)
	signers(t, e)

	p = party(1)
	p.Hear(say(1), 9_900)
	require.Empty(t, p.Seal(10, 9_950), "an announcement is not believed")
	acts := p.See(bundle.Seen{Rollup: id(0), Block: bundle.Stamp{Time: 10, Hash: common.Hash{3}}}, 9_950)
	require.NotNil(t, accused(t, acts))
	require.Equal(t, bundle.Free, acts[len(acts)-1].Kind)
	require.Empty(t, p.Hear(say(1), 9_960), "and does not bind what the chain has freed")
}

func statementSigner(s statement.Signed) (common.Address, error) {
	return statement.Signer(domain.Digest(s.Statement), s.Signature)
}

package bundle_test

import (
	"crypto/ecdsa"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/bundle"
	"github.com/lockstep-rollups/lockstep/statement"
)

var domain = statement.Domain{ChainID: 1, Registry: common.Address{0xaa}}

// key is the one of the leader of a rollup.
func key(r lockstep.RollupID) *ecdsa.PrivateKey {
	k, err := crypto.ToECDSA(common.BigToHash(new(big.Int).SetUint64(uint64(r))).Bytes())
	if err != nil {
		panic(err)
	}
	return k
}

func leads(r lockstep.RollupID, _ uint64, who common.Address) bool {
	return who == crypto.PubkeyToAddress(key(r).PublicKey)
}

func sign(t require.TestingT, l bundle.Letter) bundle.Letter {
	sig, err := crypto.Sign(l.Digest(domain).Bytes(), key(l.From))
	require.NoError(t, err)
	copy(l.Signature[:], sig)
	return l
}

func drawTerms(t *rapid.T) bundle.Terms {
	terms := bundle.Terms{Time: rapid.Uint64Range(1_000, 1<<33).Draw(t, "time"), Content: common.BytesToHash(drawBytes(t, 32, "content"))}
	terms.Expiry = terms.Time*1000 - rapid.Uint64Range(1, 10_000).Draw(t, "before")
	next := lockstep.RollupID(0)
	n := rapid.IntRange(2, bundle.MaxRollups).Draw(t, "rollups")
	for k := 1; k < n; k++ {
		next += lockstep.RollupID(rapid.Uint32Range(1, 1000).Draw(t, "step"))
		terms.Rollups[k] = next
	}
	terms.Rollups[0] = next + 1
	return terms
}

func drawPact(t *rapid.T) bundle.Pact {
	p, err := drawTerms(t).Pact()
	require.NoError(t, err)
	return p
}

// drawLetter draws a letter as an honest builder signs it.
func drawLetter(t *rapid.T) bundle.Letter {
	p := drawPact(t)
	terms := p.Terms()
	l := bundle.Letter{Kind: bundle.LetterKind(rapid.IntRange(1, 4).Draw(t, "kind")), Pact: p, From: p.Initiator()}
	own := rapid.IntRange(1, p.Size()-1).Draw(t, "own")
	if l.Kind == bundle.Ready || l.Kind == bundle.Refusal || l.Kind == bundle.Sealed && rapid.Bool().Draw(t, "executes") {
		l.From = terms.Rollups[own]
	}
	if l.Kind == bundle.Sealed {
		l.Block = bundle.Stamp{Time: terms.Time, Hash: common.BytesToHash(append([]byte{1}, drawBytes(t, 8, "hash")...))}
		if l.From == terms.Rollups[0] {
			for k := 1; k < p.Size(); k++ {
				l.Votes = append(l.Votes, sign(t, bundle.Letter{Kind: bundle.Ready, Pact: p, From: terms.Rollups[k]}).Signature)
			}
		}
	}
	return sign(t, l)
}

func TestALetterIsReadBackAsItWasSigned(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		l := drawLetter(t)
		require.NoError(t, l.Check(domain, leads))
		b, err := l.MarshalBinary()
		require.NoError(t, err)
		require.LessOrEqual(t, len(b), bundle.MaxLetter)
		var got bundle.Letter
		require.NoError(t, got.UnmarshalBinary(b))
		require.Equal(t, l, got)

		elsewhere := domain
		elsewhere.ChainID++
		require.Error(t, l.Check(elsewhere, leads), "a signature counts for one cluster")
		forged := l
		forged.From = l.Pact.Terms().Rollups[0] + 1
		require.Error(t, forged.Check(domain, leads), "who takes no part says nothing")
		if len(l.Votes) > 0 {
			short := l
			short.Votes = l.Votes[1:]
			require.Error(t, short.Check(domain, leads), "a certificate has all promises")
			wrong := l
			wrong.Votes = append([]statement.Signature{l.Signature}, l.Votes[1:]...)
			require.Error(t, wrong.Check(domain, leads))
		}
	})
}

func FuzzWhatIsReadAsALetterEncodesToTheSameBytes(f *testing.F) {
	f.Add([]byte{1})
	f.Fuzz(func(t *testing.T, b []byte) {
		var l bundle.Letter
		if l.UnmarshalBinary(b) == nil {
			again, err := l.MarshalBinary()
			require.NoError(t, err)
			require.Equal(t, b, again)
		}
		var r bundle.Record
		if r.UnmarshalBinary(b) == nil {
			again, err := r.MarshalBinary()
			require.NoError(t, err)
			require.Equal(t, b, again)
		}
	})
}

func TestAChangedByteIsNoOtherLetterOfTheSameSigner(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		l := drawLetter(t)
		b, err := l.MarshalBinary()
		require.NoError(t, err)
		b[rapid.IntRange(0, len(b)-1).Draw(t, "at")] ^= 1 << rapid.IntRange(0, 7).Draw(t, "bit")
		var got bundle.Letter
		if got.UnmarshalBinary(b) == nil {
			require.Error(t, got.Check(domain, leads))
		}
	})
}

func TestARecordIsReadBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		l := drawLetter(t)
		r := bundle.Record{Kind: bundle.Promised, Pact: l.Pact}
		switch l.Kind {
		case bundle.Sealed:
			r.Kind, r.Block, r.Votes = bundle.Included, l.Block, l.Votes
		case bundle.Refusal:
			r.Kind = bundle.Refused
		}
		b, err := r.MarshalBinary()
		require.NoError(t, err)
		require.LessOrEqual(t, len(b), bundle.MaxRecord)
		var got bundle.Record
		require.NoError(t, got.UnmarshalBinary(b))
		require.Equal(t, r, got)
		require.Error(t, got.UnmarshalBinary(append(b, 0)))
		require.Error(t, got.UnmarshalBinary(b[:len(b)-1]))
	})
}

func TestTermsThatNobodyCanKeepAreRefused(t *testing.T) {
	good := bundle.Terms{Rollups: [8]lockstep.RollupID{5, 1, 9}, Time: 10, Expiry: 9_999}
	p, err := good.Pact()
	require.NoError(t, err)
	require.Equal(t, 3, p.Size())
	require.Equal(t, lockstep.RollupID(5), p.Initiator())
	for name, change := range map[string]func(*bundle.Terms){
		"nobody":            func(t *bundle.Terms) { t.Rollups = [8]lockstep.RollupID{} },
		"one":               func(t *bundle.Terms) { t.Rollups = [8]lockstep.RollupID{5} },
		"initiates twice":   func(t *bundle.Terms) { t.Rollups[2] = 5 },
		"the same twice":    func(t *bundle.Terms) { t.Rollups[2] = 1 },
		"not ascending":     func(t *bundle.Terms) { t.Rollups[3] = 8 },
		"behind a gap":      func(t *bundle.Terms) { t.Rollups[4] = 20 },
		"no time":           func(t *bundle.Terms) { t.Time = 0 },
		"beyond all time":   func(t *bundle.Terms) { t.Time = 1 << 41 },
		"no expiry":         func(t *bundle.Terms) { t.Expiry = 0 },
		"expires in blocks": func(t *bundle.Terms) { t.Expiry = 10_000 },
	} {
		bad := good
		change(&bad)
		_, err := bad.Pact()
		require.Error(t, err, name)
	}
	for name, change := range map[string]func(*bundle.Terms){
		"rollups": func(t *bundle.Terms) { t.Rollups[1] = 2 },
		"time":    func(t *bundle.Terms) { t.Time++ },
		"expiry":  func(t *bundle.Terms) { t.Expiry-- },
		"content": func(t *bundle.Terms) { t.Content[31] = 1 },
	} {
		other := good
		change(&other)
		q, err := other.Pact()
		require.NoError(t, err)
		require.NotEqual(t, p.ID(), q.ID(), name)
	}
}

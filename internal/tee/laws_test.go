package tee

import (
	"bytes"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestReportDataDecodesToItself(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := ReportData{
			Key:     common.Address(rapid.SliceOfN(rapid.Byte(), 20, 20).Draw(t, "key")),
			Binding: common.Hash(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "binding")),
			Role:    RoleSequencer,
		}
		got, err := DecodeReportData(d.Encode())
		if d.Key == (common.Address{}) {
			require.Error(t, err)
			return
		}
		require.NoError(t, err)
		require.Equal(t, d, got)
	})
}

func TestReportDataHasTheDocumentedLayout(t *testing.T) {
	b := devData.Encode()
	require.Equal(t, devData.Key[:], b[:20])
	require.Equal(t, devData.Binding[:], b[20:52])
	require.Equal(t, "lockstep/v1\x01", string(b[52:]))

	word := func(b []byte) []byte { return common.LeftPadBytes(b, 32) }
	bind := Binding{ChainID: 0x0102, Registry: common.HexToAddress("0x03"), EpochBlock: common.HexToHash("0x04"), TLSKey: common.HexToHash("0x05"), Config: common.HexToHash("0x06")}
	abi := bytes.Join([][]byte{crypto.Keccak256([]byte("lockstep/tee/v1")), word([]byte{1, 2}), word([]byte{3}), word([]byte{4}), word([]byte{5}), word([]byte{6})}, nil)
	require.Equal(t, crypto.Keccak256Hash(abi), bind.Digest())
	require.Equal(t, common.HexToHash("0xda63a94903e0f5f2852ee24d626a7eda8b8491f34c94dd33f70db4af49ffafae"), bind.Digest())
}

func TestReportDataOfAnotherProtocolIsRefused(t *testing.T) {
	good := devData.Encode()
	for i := 52; i < 64; i++ {
		bad := good
		bad[i] ^= 0x20
		_, err := DecodeReportData(bad)
		require.Error(t, err, "byte %d", i)
	}
	_, err := DecodeReportData([ReportDataSize]byte{})
	require.Error(t, err)
}

func TestEvidenceDecodesToItself(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		raw := rapid.SliceOfN(rapid.Byte(), 0, 300)
		e := Evidence{Platform(rapid.Byte().Draw(t, "platform")), raw.Draw(t, "quote"), raw.Draw(t, "collateral")}
		b, err := e.Encode()
		require.NoError(t, err)
		got, err := DecodeEvidence(b)
		require.NoError(t, err)
		require.Equal(t, e.Platform, got.Platform)
		require.True(t, bytes.Equal(e.Quote, got.Quote) && bytes.Equal(e.Collateral, got.Collateral))
		_, err = DecodeEvidence(append(b, 0))
		require.Error(t, err)
	})
}

func TestOversizedEvidenceIsRefusedBothWays(t *testing.T) {
	big := Evidence{TDX, make([]byte, MaxEvidenceSize), nil}
	_, err := big.Encode()
	require.ErrorContains(t, err, "at most")
	_, err = DecodeEvidence(make([]byte, MaxEvidenceSize+1))
	require.ErrorContains(t, err, "at most")
}

func TestDevelopmentEvidenceIsAcceptedOnlyWithItsRootNamed(t *testing.T) {
	d := newDev(t, 1)
	e, err := d.Issue(t.Context(), devData)
	require.NoError(t, err)
	b, err := e.Encode()
	require.NoError(t, err)

	c, err := Verify(b, d.Policy(), devNow)
	require.NoError(t, err)
	require.True(t, c.Test)
	require.True(t, c.TrustedClock)
	require.Equal(t, TDX, c.Platform)
	require.Equal(t, devData, c.Report)
	require.Equal(t, Digest(b), c.Digest)
	require.Equal(t, []Status{UpToDate}, c.Statuses)
	require.Equal(t, devEnd, c.ValidUntil)

	production := d.Policy()
	production.TestRoot = common.Hash{}
	_, err = Verify(b, production, devNow)
	require.ErrorContains(t, err, "not trusted")

	other := d.Policy()
	other.TestRoot = newDev(t, 2).Root()
	_, err = Verify(b, other, devNow)
	require.ErrorContains(t, err, "not trusted")

	intel := d.Policy()
	intel.TestRoot = intelRoot
	_, err = Verify(b, intel, devNow)
	require.ErrorContains(t, err, "not trusted")

	_, err = Verify(b, Policy{}, devNow)
	require.ErrorContains(t, err, "accepts no TDX")
	_, err = Verify(b, Policy{TestRoot: d.Root(), TDX: &TDXPolicy{}}, devNow)
	require.Error(t, err)
	_, err = Verify(b, d.Policy(), time.Time{})
	require.ErrorContains(t, err, "time is not set")
}

func TestDevelopmentEvidenceIsDeterminedByItsSeed(t *testing.T) {
	issue := func(seed byte) Evidence {
		e, err := newDev(t, seed).Issue(t.Context(), devData)
		require.NoError(t, err)
		return e
	}
	require.Equal(t, issue(1), issue(1))
	require.NotEqual(t, issue(1), issue(2))
}

func TestClaimsVouchForOneKeyAndOneBinding(t *testing.T) {
	bind := Binding{ChainID: 1, Registry: common.HexToAddress("0x1000000000000000000000000000000000000001"), EpochBlock: common.HexToHash("0xb10c")}
	c := Claims{Report: devData}
	require.NoError(t, c.Check(devData.Key, bind))
	require.ErrorContains(t, c.Check(common.HexToAddress("0x02"), bind), "vouches for the key")
	for _, alter := range []func(*Binding){
		func(b *Binding) { b.ChainID++ },
		func(b *Binding) { b.Registry[0]++ },
		func(b *Binding) { b.EpochBlock[0]++ },
		func(b *Binding) { b.TLSKey[0]++ },
		func(b *Binding) { b.Config[0]++ },
	} {
		other := bind
		alter(&other)
		require.ErrorContains(t, c.Check(devData.Key, other), "bound to")
	}
}

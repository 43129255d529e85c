package tee

import (
	"encoding/json"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

var (
	devStart = time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	devEnd   = devStart.Add(30 * 24 * time.Hour)
	devNow   = devStart.Add(time.Hour)
	devData  = ReportData{
		Key:  common.HexToAddress("0x00112233445566778899aabbccddeeff00112233"),
		Role: RoleSequencer,
		Binding: Binding{
			ChainID:    1,
			Registry:   common.HexToAddress("0x1000000000000000000000000000000000000001"),
			EpochBlock: common.HexToHash("0xb10c"),
		}.Digest(),
	}
)

func devConfig(seed byte) DevConfig {
	cfg := DevConfig{Seed: [32]byte{seed}, NotBefore: devStart, NotAfter: devEnd, SEAMModule: [48]byte{7}}
	cfg.Measurement = TDXMeasurement{
		MRTD:       [48]byte{1},
		RTMR:       [4][48]byte{{2}, {3}, {4}, {5}},
		XFAM:       [8]byte{0xe7, 0x1a, 0x06},
		Attributes: AttributesSEPTVEDisable,
	}
	return cfg
}

func newDev(t testing.TB, seed byte) *DevIssuer {
	t.Helper()
	d, err := NewDevIssuer(devConfig(seed))
	require.NoError(t, err)
	return d
}

// devEvidence returns good evidence by d with changes applied to the first 632
// bytes of its quote and to the content of its collateral. Everything is signed
// after the change, so only what the change means can be refused.
type change struct {
	body    func(b []byte)
	tcbInfo func(o object)
	qe      func(o object)
	revoke  func(p *devPKI) (root, pck []*big.Int)
	after   func(c *TDXCollateral, p *devPKI)
}

func devEvidence(t testing.TB, d *DevIssuer, ch change) []byte {
	t.Helper()
	body := d.body(devData.Encode())
	if ch.body != nil {
		ch.body(body)
	}
	quote, err := d.pki.quote(body)
	require.NoError(t, err)
	info, qe := plain(t, d.pki.tcbInfo(UpToDate)), plain(t, d.pki.qeIdentity(UpToDate))
	if ch.tcbInfo != nil {
		ch.tcbInfo(info)
	}
	if ch.qe != nil {
		ch.qe(qe)
	}
	c, err := d.pki.collateral(info, qe)
	require.NoError(t, err)
	if ch.revoke != nil {
		root, pck := ch.revoke(d.pki)
		c.RootCRL, err = d.pki.crl(d.pki.root, d.pki.rootKey, root...)
		require.NoError(t, err)
		c.PCKCRL, err = d.pki.crl(d.pki.ca, d.pki.caKey, pck...)
		require.NoError(t, err)
	}
	if ch.after != nil {
		ch.after(&c, d.pki)
	}
	return encode(t, quote, c)
}

func encode(t testing.TB, quote []byte, c TDXCollateral) []byte {
	t.Helper()
	collateral, err := c.Encode()
	require.NoError(t, err)
	b, err := Evidence{TDX, quote, collateral}.Encode()
	require.NoError(t, err)
	return b
}

// plain turns o into maps and slices that tests can edit.
func plain(t testing.TB, o object) object {
	t.Helper()
	text, err := json.Marshal(o)
	require.NoError(t, err)
	var out object
	require.NoError(t, json.Unmarshal(text, &out))
	return out
}

// level returns the only TCB level of a document or of a module within it.
func level(o object) object { return o["tcbLevels"].([]any)[0].(object) }

func module(o object) object { return o["tdxModuleIdentities"].([]any)[0].(object) }

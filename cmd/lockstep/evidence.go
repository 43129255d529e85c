package main

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/BurntSushi/toml"
	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v3"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/tee"
	"github.com/lockstep-rollups/lockstep/prf"
)

func evidenceCommand() *cli.Command {
	return &cli.Command{
		Name:        "evidence",
		Usage:       "make and check the TEE evidence for a measurement key",
		Description: "Example:\n  lockstep evidence check --help",
		Commands:    []*cli.Command{issueCommand(), packCommand(), checkCommand()},
	}
}

func issueCommand() *cli.Command {
	return &cli.Command{
		Name:      "issue",
		Usage:     "write development evidence, which proves nothing, under a TEST root",
		ArgsUsage: "FILE",
		Description: "It is a well-formed TDX quote with its collateral. Only a policy that names its TEST root accepts it; --policy writes one.\n\n" +
			"Example:\n  lockstep evidence issue --seed test --policy policy.toml --measurement-address 0x… --chain-id 1 --registry 0x… --block 0x… evidence.bin",
		Arguments: []cli.Argument{&cli.StringArg{Name: "file"}},
		Flags: append(bindingFlags(),
			&cli.StringFlag{Name: "seed", Usage: "`TEXT` that the TEST root and all keys below it derive from", Required: true, Sources: env("evidence-seed"), Validator: given[string]},
			&cli.DurationFlag{Name: "valid", Usage: "how long from now on", Value: 30 * 24 * time.Hour, Sources: env("evidence-valid")},
			&cli.StringFlag{Name: "policy", Usage: "write a policy that accepts it to `FILE`", Sources: env("evidence-policy")},
			jsonFlag(),
		),
		Action: issueEvidence,
	}
}

func packCommand() *cli.Command {
	return &cli.Command{
		Name:      "pack",
		Usage:     "write a quote and the vendor's documents for it as one evidence file",
		ArgsUsage: "FILE",
		Description: "The folder of --collateral holds, for tdx: tcb-info.json, tcb-info-chain.pem, qe-identity.json, qe-identity-chain.pem, pck.crl and root.crl as Intel's service gives them; " +
			"for snp: vcek.der, chain.pem (ASK, ARK) and ark.crl as AMD's does. Nothing is checked but the form.\n\n" +
			"Example:\n  lockstep evidence pack --platform tdx --quote quote.bin --collateral collateral evidence.bin",
		Arguments: []cli.Argument{&cli.StringArg{Name: "file"}},
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "platform", Usage: "tdx or snp", Required: true, Sources: env("evidence-platform")},
			&cli.StringFlag{Name: "quote", Usage: "`FILE` with the raw TDX quote or SEV-SNP report", Required: true, Sources: env("evidence-quote")},
			&cli.StringFlag{Name: "collateral", Usage: "`FOLDER` with the vendor's documents", Required: true, Sources: env("evidence-collateral")},
			jsonFlag(),
		},
		Action: packEvidence,
	}
}

func checkCommand() *cli.Command {
	return &cli.Command{
		Name:      "check",
		Usage:     "check evidence by a policy, and that it vouches for this key and this registration",
		ArgsUsage: "FILE",
		Description: "Exit code 0 says that it is accepted. The authority runs this before it admits a sequencer; docs/operator.md lists what a policy holds.\n\n" +
			"Example:\n  lockstep evidence check --policy policy.toml --measurement-address 0x… --chain-id 1 --registry 0x… --block 0x… evidence.bin",
		Arguments: []cli.Argument{&cli.StringArg{Name: "file"}},
		Flags: append(bindingFlags(),
			&cli.StringFlag{Name: "policy", Usage: "`FILE` in TOML that says what is acceptable", Required: true, Sources: env("evidence-policy")},
			&cli.TimestampFlag{
				Name: "at", Usage: "judge it as of an RFC 3339 `TIME`; by default now",
				Config: cli.TimestampConfig{Layouts: []string{time.RFC3339}}, Sources: env("evidence-at"),
			},
			jsonFlag(),
		),
		Action: checkEvidence,
	}
}

// bindingFlags name what the report data of a quote binds together.
func bindingFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "measurement-address", Usage: "`ADDRESS` of the measurement key", Required: true, Sources: env("evidence-measurement-address")},
		&cli.Uint64Flag{Name: "chain-id", Usage: "chain `ID` of L1", Required: true, Sources: env("evidence-chain-id")},
		&cli.StringFlag{Name: "registry", Usage: "`ADDRESS` of SequencerRegistry", Required: true, Sources: env("evidence-registry")},
		&cli.StringFlag{Name: "block", Usage: "`HASH` of the recent L1 block that the quote names", Required: true, Sources: env("evidence-block")},
		&cli.StringFlag{Name: "probe", Usage: "`ADDRESS` of the reflector, as registered", Sources: env("register-probe")},
		&cli.StringFlag{Name: "peer", Usage: "`URL` of the hand-over records, as registered", Sources: env("register-peer")},
		&cli.StringFlag{Name: "tls-key", Usage: "`HASH` of the TLS key inside the TEE (keccak256), if it has one", Sources: env("evidence-tls-key")},
	}
}

// readBinding reads bindingFlags. Without endpoints the quote binds none.
func readBinding(c *cli.Command) (common.Address, tee.Binding, error) {
	b := tee.Binding{ChainID: c.Uint64("chain-id")}
	key, err := parseAddress("--measurement-address", c.String("measurement-address"))
	if err != nil {
		return key, b, err
	}
	if b.Registry, err = parseAddress("--registry", c.String("registry")); err != nil {
		return key, b, err
	}
	if b.EpochBlock, err = parseHash("--block", c.String("block")); err != nil {
		return key, b, err
	}
	if text := c.String("tls-key"); text != "" {
		if b.TLSKey, err = parseHash("--tls-key", text); err != nil {
			return key, b, err
		}
	}
	probe, peer := c.String("probe"), c.String("peer")
	if (probe == "") != (peer == "") {
		return key, b, badInput("--probe and --peer belong together; give both or none")
	}
	if probe != "" {
		b.Config = tee.ConfigDigest(probe, peer)
	}
	return key, b, nil
}

func parseHash(flag, text string) (common.Hash, error) {
	raw, err := hex.DecodeString(strings.TrimPrefix(text, "0x"))
	if err != nil || len(raw) != common.HashLength {
		return common.Hash{}, badInput("%s is %q; want a hash of 64 hex digits after 0x", flag, text)
	}
	return common.Hash(raw), nil
}

func issueEvidence(ctx context.Context, c *cli.Command) error {
	key, binding, err := readBinding(c)
	if err != nil {
		return err
	}
	if c.Duration("valid") < time.Second {
		return badInput("--valid is %s; want at least 1s", c.Duration("valid"))
	}
	now := time.Now()
	issuer, err := tee.NewDevIssuer(tee.DevConfig{
		Seed: prf.Derive(lockstep.Seed{}, "evidence "+c.String("seed")), NotBefore: now.Add(-time.Minute), NotAfter: now.Add(c.Duration("valid")),
		Measurement: tee.TDXMeasurement{Attributes: tee.AttributesSEPTVEDisable},
	})
	if err != nil {
		return err
	}
	e, err := issuer.Issue(ctx, tee.ReportData{Key: key, Binding: binding.Digest(), Role: tee.RoleSequencer})
	if err != nil {
		return err
	}
	digest, err := writeEvidence(c.StringArg("file"), e)
	if err != nil {
		return err
	}
	if path := c.String("policy"); path != "" {
		text, err := toml.Marshal(policyOf(issuer.Policy()))
		if err != nil {
			return fmt.Errorf("encode the policy: %w", err)
		}
		if err := os.WriteFile(path, text, 0o600); err != nil {
			return inputError{err}
		}
	}
	return printDigest(c, digest)
}

func packEvidence(_ context.Context, c *cli.Command) error {
	platforms := map[string]tee.Platform{"tdx": tee.TDX, "snp": tee.SNP}
	platform, ok := platforms[c.String("platform")]
	if !ok {
		return badInput("--platform is %q; want tdx or snp", c.String("platform"))
	}
	quote, err := os.ReadFile(c.String("quote"))
	if err != nil {
		return inputError{err}
	}
	e, err := tee.Gather(platform, quote, func(name string) ([]byte, error) {
		return os.ReadFile(filepath.Join(c.String("collateral"), name))
	})
	if err != nil {
		return inputError{err}
	}
	digest, err := writeEvidence(c.StringArg("file"), e)
	if err != nil {
		return err
	}
	return printDigest(c, digest)
}

// writeEvidence writes evidence to a file and returns the digest that is
// registered.
func writeEvidence(path string, e tee.Evidence) (common.Hash, error) {
	if path == "" {
		return common.Hash{}, badInput("name the file to write, as in 'lockstep evidence issue … evidence.bin'")
	}
	encoded, err := e.Encode()
	if err != nil {
		return common.Hash{}, inputError{err}
	}
	if err := os.WriteFile(path, encoded, 0o600); err != nil {
		return common.Hash{}, inputError{err}
	}
	return tee.Digest(encoded), nil
}

func printDigest(c *cli.Command, digest common.Hash) error {
	if c.Bool("json") {
		return json.NewEncoder(c.Root().Writer).Encode(map[string]any{"file": c.StringArg("file"), "digest": digest})
	}
	fmt.Fprintln(c.Root().Writer, digest)
	return nil
}

func checkEvidence(_ context.Context, c *cli.Command) error {
	path := c.StringArg("file")
	if path == "" {
		return badInput("name the file to check, as in 'lockstep evidence check … evidence.bin'")
	}
	key, binding, err := readBinding(c)
	if err != nil {
		return err
	}
	policy, err := readPolicy(c.String("policy"))
	if err != nil {
		return err
	}
	raw, err := os.ReadFile(path)
	if err != nil {
		return inputError{err}
	}
	at := time.Now()
	if c.IsSet("at") {
		at = c.Timestamp("at")
	}
	claims, err := tee.Verify(raw, policy, at)
	if err == nil {
		err = claims.Check(key, binding)
	}
	if err != nil {
		return fmt.Errorf("%s is refused: %w", path, err)
	}
	if c.Bool("json") {
		return json.NewEncoder(c.Root().Writer).Encode(map[string]any{
			"platform": claims.Platform.String(), "test": claims.Test, "digest": claims.Digest, "workload": claims.Workload,
			"statuses": claims.Statuses, "advisories": claims.Advisories, "valid_until": claims.ValidUntil,
		})
	}
	kind := claims.Platform.String()
	if claims.Test {
		kind += " TEST"
	}
	fmt.Fprintf(c.Root().Writer, "%s is accepted: %s evidence for %s, digest %s, valid until %s\n",
		path, kind, key, claims.Digest, claims.ValidUntil.UTC().Format(time.RFC3339))
	return nil
}

// policyFile is a tee.Policy as a file: bytes as hex digits, a missing table
// refuses the platform.
type policyFile struct {
	TestRoot octets     `toml:"test_root,omitempty"`
	TDX      *tdxPolicy `toml:"tdx"`
	SNP      *snpPolicy `toml:"snp"`
}

type tdxPolicy struct {
	Workloads     []octets     `toml:"workloads"`
	SEAMModules   []octets     `toml:"seam_modules"`
	Attributes    octets       `toml:"attributes"`
	XFAM          []octets     `toml:"xfam"`
	MinTCBSVN     octets       `toml:"min_tcb_svn,omitempty"`
	Statuses      []tee.Status `toml:"statuses"`
	MinEvaluation uint64       `toml:"min_evaluation,omitempty"`
}

type snpPolicy struct {
	Workloads      []octets `toml:"workloads"`
	Products       []string `toml:"products"`
	MinTCB         octets   `toml:"min_tcb,omitempty"`
	SkipRevocation bool     `toml:"skip_revocation,omitempty"`
}

// octets are bytes written as hex digits after 0x.
type octets []byte

// MarshalText writes o as it is read. It never fails.
//
//nolint:unparam // encoding.TextMarshaler has an error
func (o octets) MarshalText() ([]byte, error) { return []byte("0x" + hex.EncodeToString(o)), nil }

// UnmarshalText reads hex digits after 0x.
func (o *octets) UnmarshalText(text []byte) error {
	digits, ok := strings.CutPrefix(string(text), "0x")
	raw, err := hex.DecodeString(digits)
	if !ok || err != nil {
		return fmt.Errorf("%q is not a number of bytes in hex digits after 0x", text)
	}
	*o = raw
	return nil
}

// policyOf writes a TDX policy as a file.
func policyOf(p tee.Policy) policyFile {
	t := tdxPolicy{Attributes: p.TDX.Attributes[:], Statuses: p.TDX.Statuses}
	for _, w := range p.TDX.Workloads {
		t.Workloads = append(t.Workloads, w[:])
	}
	for _, m := range p.TDX.SEAMModules {
		t.SEAMModules = append(t.SEAMModules, m[:])
	}
	for _, x := range p.TDX.XFAM {
		t.XFAM = append(t.XFAM, x[:])
	}
	return policyFile{TestRoot: p.TestRoot[:], TDX: &t}
}

// readPolicy reads a policy file; unknown settings are errors.
func readPolicy(path string) (tee.Policy, error) {
	var f policyFile
	meta, err := toml.DecodeFile(path, &f)
	var syntax toml.ParseError
	switch {
	case errors.As(err, &syntax):
		return tee.Policy{}, badInput("%s:%d:%d: %s", path, syntax.Position.Line, syntax.Position.Col, syntax.Message)
	case err != nil:
		return tee.Policy{}, inputError{err}
	case len(meta.Undecoded()) > 0:
		return tee.Policy{}, badInput("%s: there is no setting %s", path, meta.Undecoded()[0])
	}
	r := policyReader{path: path}
	p := tee.Policy{}
	r.fill("test_root", p.TestRoot[:], f.TestRoot, true)
	if t := f.TDX; t != nil {
		p.TDX = &tee.TDXPolicy{Workloads: r.hashes("tdx.workloads", t.Workloads), Statuses: t.Statuses, MinEvaluation: t.MinEvaluation}
		p.TDX.SEAMModules = make([][48]byte, len(t.SEAMModules))
		for i, m := range t.SEAMModules {
			r.fill("tdx.seam_modules", p.TDX.SEAMModules[i][:], m, false)
		}
		p.TDX.XFAM = make([][8]byte, len(t.XFAM))
		for i, x := range t.XFAM {
			r.fill("tdx.xfam", p.TDX.XFAM[i][:], x, false)
		}
		r.fill("tdx.attributes", p.TDX.Attributes[:], t.Attributes, false)
		r.fill("tdx.min_tcb_svn", p.TDX.MinTCBSVN[:], t.MinTCBSVN, true)
	}
	if s := f.SNP; s != nil {
		p.SNP = &tee.SNPPolicy{Workloads: r.hashes("snp.workloads", s.Workloads), Products: s.Products, SkipRevocation: s.SkipRevocation}
		r.fill("snp.min_tcb", p.SNP.MinTCB[:], s.MinTCB, true)
	}
	return p, r.err
}

// policyReader keeps the first thing that is wrong with a policy file.
type policyReader struct {
	path string
	err  error
}

// fill copies bytes of exactly the right number; none are fine where they may be
// left out.
func (r *policyReader) fill(setting string, into, from []byte, optional bool) {
	if len(from) == 0 && optional {
		return
	}
	if len(from) != len(into) && r.err == nil {
		r.err = badInput("%s: %s has %d bytes, want %d", r.path, setting, len(from), len(into))
	}
	copy(into, from)
}

func (r *policyReader) hashes(setting string, from []octets) []common.Hash {
	out := make([]common.Hash, len(from))
	for i, h := range from {
		r.fill(setting, out[i][:], h, false)
	}
	return out
}

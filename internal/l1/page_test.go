package l1

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/stretchr/testify/require"

	"github.com/lockstep-rollups/lockstep/internal/l1/bindings"
)

var (
	contractPattern = regexp.MustCompile(`(?m)^contract (\w+)`)
	functionPattern = regexp.MustCompile(`(?s)\bfunction (\w+)\(([^)]*)\)([^{;]*)\{`)
	publicPattern   = regexp.MustCompile(`\b(external|public)\b`)
	viewPattern     = regexp.MustCompile(`\b(view|pure)\b`)
	tokenPattern    = regexp.MustCompile("`(\\w+)`")
	rowPattern      = regexp.MustCompile("(?m)^\\| `(\\w+)` \\|")
)

// changing names the calls of a contract that may change state.
func changing(contract abi.ABI) []string {
	var names []string
	for _, m := range contract.Methods {
		if !m.IsConstant() {
			names = append(names, m.RawName)
		}
	}
	if contract.HasReceive() {
		names = append(names, "receive")
	}
	if contract.HasFallback() {
		names = append(names, "fallback")
	}
	return names
}

// changingIn does the same for a contract without bindings, whose source has to
// hold all its functions.
func changingIn(source string) []string {
	var names []string
	for _, m := range functionPattern.FindAllStringSubmatch(source, -1) {
		if publicPattern.MatchString(m[3]) && !viewPattern.MatchString(m[3]) {
			names = append(names, m[1])
		}
	}
	return names
}

// The page on the contracts has a section for each of them, with a row for each
// call that changes something, and no other rows.
func TestThePageOnTheContractsListsEveryCall(t *testing.T) {
	page, err := os.ReadFile("../../docs/contracts.md")
	require.NoError(t, err)
	sections := map[string]string{}
	for _, section := range strings.Split(string(page), "\n## ")[1:] {
		heading, text, _ := strings.Cut(section, "\n")
		for _, m := range tokenPattern.FindAllStringSubmatch(heading, -1) {
			sections[m[1]] = heading
		}
		sections[heading] = text
	}

	bound := map[string]*bind.MetaData{
		"BeaconForks":         &bindings.BeaconForksMetaData,
		"DelegatedStake":      &bindings.DelegatedStakeMetaData,
		"Elections":           &bindings.ElectionsMetaData,
		"Elector":             &bindings.ElectorMetaData,
		"EquivocationSlasher": &bindings.EquivocationSlasherMetaData,
		"RowSlasher":          &bindings.RowSlasherMetaData,
		"WrongLeaderSlasher":  &bindings.WrongLeaderSlasherMetaData,
		"LatencyBoard":        &bindings.LatencyBoardMetaData,
		"LeaderSchedule":      &bindings.LeaderScheduleMetaData,
		"Lookahead":           &bindings.LookaheadMetaData,
		"OpenAuction":         &bindings.OpenAuctionMetaData,
		"PerformanceScores":   &bindings.PerformanceScoresMetaData,
		"ProceedsSplitter":    &bindings.ProceedsSplitterMetaData,
		"ProposerRegistry":    &bindings.ProposerRegistryMetaData,
		"SealedAuction":       &bindings.SealedAuctionMetaData,
		"SeedAnchor":          &bindings.SeedAnchorMetaData,
		"SequencerRegistry":   &bindings.SequencerRegistryMetaData,
	}
	sources, err := filepath.Glob("../../contracts/src/*.sol")
	require.NoError(t, err)
	for _, room := range []string{"election", "slashing"} {
		more, err := filepath.Glob("../../contracts/src/" + room + "/*.sol")
		require.NoError(t, err)
		sources = append(sources, more...)
	}

	calls := map[string][]string{} // by the heading of the section
	for _, path := range sources {
		source, err := os.ReadFile(path)
		require.NoError(t, err)
		for _, m := range contractPattern.FindAllStringSubmatch(string(source), -1) {
			name := m[1]
			heading := sections[name]
			require.NotEmpty(t, heading, "docs/contracts.md has no section for %s", name)
			var names []string
			if meta := bound[name]; meta != nil {
				contract, err := meta.ParseABI()
				require.NoError(t, err)
				names = changing(*contract)
				// The two ways to find them agree on what both can see.
				require.Subset(t, names, changingIn(string(source)), "stale bindings of %s", name)
			} else {
				names = changingIn(string(source))
				require.NotEmpty(t, names, "no calls found in %s", name)
			}
			calls[heading] = append(calls[heading], names...)
			for _, call := range names {
				require.Contains(t, sections[heading], "\n| `"+call+"` |", "docs/contracts.md lacks a row for %s.%s", name, call)
			}
		}
	}
	require.GreaterOrEqual(t, len(calls), len(bound))
	for heading, names := range calls {
		for _, m := range rowPattern.FindAllStringSubmatch(sections[heading], -1) {
			require.Contains(t, names, m[1], "docs/contracts.md has a row under %s for a call that there is not", heading)
		}
	}
}

#!/bin/sh
# Regenerates the Go bindings of the contracts, deployment bytecode included, from
# the gas profile: what Go deploys is what was measured. One file for those of L1 and
# one for those of the rollups, because contracts of one place share structs.
set -eu
cd "$(dirname "$0")"

# bind FOLDER CONTRACT…
bind() {
	out=../internal/$1/bindings
	shift
	node -e '
    const fs = require("fs");
    const contracts = {};
    for (const name of process.argv.slice(2)) {
        const file = `out/gas/${name}.sol/${name}.json`;
        const { abi, bytecode } = JSON.parse(fs.readFileSync(file));
        // One Go package has room for one answer of that name, and nobody in Go asks.
        abi.splice(0, abi.length, ...abi.filter((entry) => entry.name !== "eip712Domain"));
        contracts[`${name}.sol:${name}`] = { abi, bin: bytecode.object.slice(2) };
    }
    fs.writeFileSync(process.argv[1], JSON.stringify({ contracts, version: "0.8.30" }));' "$combined" "$@"
	go tool abigen --v2 --combined-json "$combined" --pkg bindings --out "$out/contracts.go"
	gofmt -w "$out/contracts.go"
	chmod 644 "$out/contracts.go"
}

combined=$(mktemp)
trap 'rm -f "$combined"' EXIT
FOUNDRY_PROFILE=gas ./node_modules/.bin/forge build --quiet src
bind l1 BeaconForks DelegatedStake Elections Elector EquivocationSlasher Housekeeper LatencyBoard LeaderSchedule Lookahead \
	MissedTurns OpenAuction PerformanceScores PledgeSlasher ProceedsSplitter ProposerRegistry RowSlasher SealedAuction SeedAnchor \
	SequencerRegistry TokenBonds UnrestoredBond WrongLeaderSlasher
bind l2 CrossBridge CrossLedger CrossToken

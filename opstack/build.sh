#!/bin/sh
# Builds the stock OP Stack programs into ../bin/opstack, next to the product's
# own binaries. Without arguments: what a devnet needs. Arguments name programs.
#
#   ./build.sh                          op-node, op-batcher, op-supernode, geth and predeploys.json
#   ./build.sh op-conductor geth        those two
#   ./build.sh all                      everything
#
# go build leaves a binary alone that is up to date, so a repeated call is cheap.
set -eu
cd "$(dirname "$0")"

optimism=github.com/ethereum-optimism/optimism
[ $# -gt 0 ] || set -- op-node op-batcher op-supernode geth predeploys
[ "$*" != all ] || set -- op-node op-batcher op-conductor op-supernode geth predeploys

for program; do
	case $program in
	op-node | op-batcher | op-conductor | op-supernode) package=$optimism/$program/cmd ;;
	geth) package=github.com/ethereum/go-ethereum/cmd/geth ;;
	predeploys) package=./predeploys ;;
	*)
		echo "opstack/build.sh: no program $program; try op-node, op-batcher, op-conductor, op-supernode, geth, predeploys or all" >&2
		exit 2
		;;
	esac
	go build -trimpath -o "../bin/opstack/$program" "$package"
	if [ "$program" = predeploys ]; then
		../bin/opstack/predeploys >../bin/opstack/predeploys.json
	fi
done

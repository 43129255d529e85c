#!/bin/sh
# Runs every fuzz target of the module for the given time each (default 3s).
set -eu
cd "$(dirname "$0")/.."
time=${1:-3s}
for file in $(git ls-files '*_test.go' | xargs grep -l '^func Fuzz'); do
	for target in $(sed -n 's/^func \(Fuzz[A-Za-z0-9_]*\).*/\1/p' "$file"); do
		echo "fuzz $target ($(dirname "$file"))"
		go test -run '^$' -fuzz "^$target\$" -fuzztime "$time" -fuzzminimizetime 10x "./$(dirname "$file")" >/dev/null 2>.fuzz.log ||
			{ go test -run "^$target\$" "./$(dirname "$file")"; cat .fuzz.log; exit 1; }
	done
done
rm -f .fuzz.log

#!/bin/sh
# Looks for known vulnerabilities in what the program really calls. Skipped, with
# a word, where the database cannot be reached.
set -u
cd "$(dirname "$0")/.."
out=$(timeout 300 go run golang.org/x/vuln/cmd/govulncheck@v1.1.4 ./... 2>&1)
code=$?
case "$out" in
*"fetching vulnerabilities"* | *"no such host"* | *"connection refused"* | *"403 Forbidden"* | *"i/o timeout"*)
	echo "govulncheck: skipped, the vulnerability database cannot be reached"
	exit 0
	;;
esac
printf '%s\n' "$out"
exit $code

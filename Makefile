# make devnet runs the main job, make test tests it; the rest is below.
# Needs Go 1.26, Node with npm, and a C compiler. Everything else is fetched by
# the package managers at pinned versions.

GO       ?= go
BIN      := bin
OPSTACK  := $(BIN)/opstack
FORGE    := contracts/node_modules/.bin/forge
LINT     := $(BIN)/tools/golangci-lint
PACKAGES := ./...
FUZZTIME ?= 3s
VECTORS  ?= 100000
ARGS     ?=

.PHONY: build devnet test check bench generate contracts clean fmt vet lint vuln race fuzz fuzz-deep forge opstack opstack-all smoke
.DEFAULT_GOAL := build

## build: the lockstep program
build:
	$(GO) build -trimpath -o $(BIN)/lockstep ./cmd/lockstep

## devnet: L1, two rollups, stock op-nodes and five sequencers on this machine; ARGS are passed on
devnet: build opstack
	$(BIN)/lockstep devnet --opstack $(OPSTACK) $(ARGS)

## test: unit tests, race detector, fuzz smoke, contract tests, a short devnet
test: opstack
	$(MAKE) --no-print-directory -j2 --output-sync=target forge race # the compiler of the contracts has one thread
	$(MAKE) --no-print-directory fuzz
	$(MAKE) --no-print-directory smoke

## check: what must be green before a change lands
check: fmt vet lint vuln generated test

# Tests that run stock op-nodes in real time, or compare times, have their turn in
# smoke: beside others and the race detector they would measure the machine. One that
# goes through all that can happen, on one goroutine, needs no race detector.
race: opstack
	$(GO) test -race -timeout 20m -skip 'TestStockNodes|TestAKernelStampedRoundTrip|TestADelayedLink|TestNothingThatCanHappen' $(PACKAGES)
	$(GO) test -run TestNothingThatCanHappen ./bundle

## fuzz: every fuzz target for FUZZTIME
fuzz:
	./tools/fuzz.sh $(FUZZTIME)

## fuzz-deep: the contracts and their Go twins compared on VECTORS random inputs of every kind
fuzz-deep:
	LOCKSTEP_VECTORS=$(VECTORS) $(GO) test -count 1 -timeout 60m ./internal/l1 -run Differential

## contracts: compile the contracts and test them
contracts forge: contracts/node_modules
	cd contracts && npm run --silent test && npm run --silent snapshot:check

contracts/node_modules: contracts/package-lock.json
	cd contracts && npm ci --silent --no-fund --no-audit
	@touch $@

## generate: bindings and shared vectors
generate: contracts/node_modules
	cd contracts && ./bindings.sh
	$(GO) test ./election ./internal/l1 ./latency ./prf ./schedule ./statement -run Vectors -update

# Generated files must be what the generators make of the sources.
generated: generate
	@git diff --exit-code -- internal/l1/bindings internal/l2/bindings testdata/vectors || \
		{ echo "generated files are stale: commit what make generate wrote" >&2; exit 1; }

## smoke: hand-overs, the builder and the main job on stock programs, with parts that are killed
smoke: build opstack
	$(GO) test -count 1 -run 'TestAKernelStampedRoundTrip|TestADelayedLink' ./internal/probe
	$(GO) test -count 1 -timeout 5m -run TestStockNodes ./internal/conductor
	$(GO) test -count 1 -timeout 5m -run TestStockNodes ./cmd/lockstep
	LOCKSTEP_PROGRAM=$(CURDIR)/$(BIN)/lockstep $(GO) test -count 1 -timeout 10m -run "TestTheMainJob|TestFaults" ./internal/devnet

opstack:
	./opstack/build.sh

## opstack-all: also op-conductor, op-supernode and geth, to try lockstep against
opstack-all:
	./opstack/build.sh all

fmt:
	@test -z "$$(gofmt -l $$(git ls-files '*.go'))" || { gofmt -l $$(git ls-files '*.go'); echo "run gofmt -w on these" >&2; exit 1; }

vet:
	$(GO) vet $(PACKAGES)

lint: $(LINT) contracts/node_modules
	$(LINT) run $(PACKAGES)
	cd contracts && npm run --silent lint

$(LINT): tools/go.mod tools/go.sum
	cd tools && $(GO) build -o ../$(LINT) github.com/golangci/golangci-lint/v2/cmd/golangci-lint

# The vulnerability database is on the network; without it the check is skipped, and says so.
vuln:
	./tools/vuln.sh

## bench: times and ratios; CLP is used as a peer where it is installed
bench: build
	$(GO) test -run '^$$' -bench . -benchtime 3x -timeout 20m ./schedule ./latency ./internal/probe/... ./internal/opgeth ./internal/builder

clean:
	rm -rf $(BIN) contracts/out contracts/cache contracts/node_modules

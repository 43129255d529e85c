package opgeth_test

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/builder"
	"github.com/lockstep-rollups/lockstep/internal/opgeth"
)

// idle is measured once in a process: later engines find pages that are resident already.
var idle struct{ rss, heap, goroutines float64 }

// BenchmarkIdleRollup reports what one more rollup adds to a process that runs one:
// resident memory, Go's heap, and goroutines.
func BenchmarkIdleRollup(b *testing.B) {
	const more = 16
	shared := builder.New(builder.Config{})
	open := func(id uint64) {
		dir := b.TempDir()
		genesis, err := opgeth.L2Genesis(basics(id))
		require.NoError(b, err)
		e, err := opgeth.Open(opgeth.Config{Dir: dir, Genesis: genesis, JWTFile: filepath.Join(dir, "jwt.hex"), Build: shared.Build(lockstep.RollupID(id))})
		require.NoError(b, err)
		b.Cleanup(func() { require.NoError(b, e.Close()) })
	}
	if idle.goroutines == 0 {
		open(rollupID)
		rss, heap, goroutines := held(b)
		for i := range uint64(more) {
			open(rollupID + 1 + i)
		}
		afterRSS, afterHeap, after := held(b)
		idle.rss, idle.heap, idle.goroutines = (afterRSS-rss)/more, (afterHeap-heap)/more, (after-goroutines)/more
	}
	b.ReportMetric(idle.rss, "MB-resident")
	b.ReportMetric(idle.heap, "MB-heap")
	b.ReportMetric(idle.goroutines, "goroutines")
	b.ReportMetric(0, "ns/op") // says nothing
}

// held is what the process has after a collection: resident and heap in MB.
func held(b *testing.B) (rss, heap, goroutines float64) {
	b.Helper()
	debug.FreeOSMemory()
	raw, err := os.ReadFile("/proc/self/statm")
	require.NoError(b, err)
	var size, pages float64
	_, err = fmt.Fscan(bytes.NewReader(raw), &size, &pages)
	require.NoError(b, err)
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return pages * float64(os.Getpagesize()) / 1e6, float64(m.HeapAlloc) / 1e6, float64(runtime.NumGoroutine())
}

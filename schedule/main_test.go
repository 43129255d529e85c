package schedule

import (
	"flag"
	"os"
	"testing"
)

// TestMain raises the number of random cases per law: a tiny problem takes
// microseconds. The command line still has the last word.
func TestMain(m *testing.M) {
	if err := flag.Set("rapid.checks", "2000"); err != nil {
		panic(err)
	}
	os.Exit(m.Run())
}

//go:build !linux

package devnet

import "time"

// restUntil waits for a moment with the precision that the runtime has.
func restUntil(due time.Time) { time.Sleep(time.Until(due)) }

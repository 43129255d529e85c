package opgeth

import "github.com/ethereum/go-ethereum/common"

// Synced returns the latest head that is known to be on disk.
func (e *Engine) Synced() common.Hash {
	if h := e.api.synced.Load(); h != nil {
		return *h
	}
	return common.Hash{}
}

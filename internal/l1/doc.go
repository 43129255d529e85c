// Package l1 is the door to the contracts on L1: it deploys them, writes rows,
// seeds and schedules, and reads members, rows and turns back.
//
// It keeps two laws. Turns, and the keys that sign for them, are read at a Final
// block and at no other, so that an L1 reorg cannot move them; what is planned and
// posted is read at any Head, since L1 judges it again. And every request has a
// deadline: an L1 that hangs costs a poll, never a block.
//
// It does not decide: rows are measured elsewhere, schedules computed in
// package schedule, and whether to post at all is the node's choice. A Client is
// safe for concurrent use.
package l1

// Package l1 is the door to the contracts on L1: it deploys them, writes rows,
// seeds and schedules, and reads members, rows and turns back at finalised
// blocks.
//
// It keeps two laws. What leads to leadership is read at a finalised block and
// nowhere else, so that an L1 reorg cannot move a turn. And every call has a
// deadline: an L1 that hangs costs a poll, never a block.
//
// It does not decide: rows are measured elsewhere, schedules computed in
// package schedule, and whether to post at all is the node's choice. A Client is
// safe for concurrent use.
package l1

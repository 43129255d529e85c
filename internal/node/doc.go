// Package node is a lockstep sequencer as one process: it measures its peers and
// publishes the row, plans and posts schedules, follows what L1 has decided, and
// leads its rollup on a stock op-node when its turn has come.
//
// It keeps one law: losing L1 costs new decisions, never a block. Schedules are
// read ahead at finalised blocks and kept on disk; the block path asks memory.
//
// It holds no rule of its own: what to measure, plan and allow is decided in the
// rooms, and how to talk to the outside in the adapters. Config documents every
// setting.
package node

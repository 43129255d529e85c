// Package node is a lockstep sequencer as one process: it measures its peers and
// publishes the row, plans and posts schedules, follows what L1 has decided, and
// leads its rollup on a stock op-node when its turn has come.
//
// It keeps one law: losing L1 costs new decisions, never a block. Schedules are
// read ahead at finalised blocks and kept on disk; the block path asks memory.
//
// What to make of measurements, whom to plan with and what to allow is decided in
// the rooms, and how to talk to the outside in the adapters. The rules that are left
// here are about when: a row is measured in the first half of its window, and not
// posted if nobody answered; who writes to L1 rotates, and the others step in later.
// Config documents every setting.
package node

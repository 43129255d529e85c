package schedule

import (
	"math/bits"
	"slices"

	"github.com/lockstep-rollups/lockstep"
)

// flow is a partial schedule of an instance that uses only pairs up to a
// threshold: a maximum flow in the making. Raising the threshold keeps it.
//
// augment is Dinic's algorithm with the layered search of Hopcroft and Karp. A
// row's partners are a bitset, so that a search costs n·m/64 words; it is made
// from the row's near pairs when a search reaches it at a new threshold.
type flow struct {
	in    *instance
	near  *near
	limit lockstep.RTT
	words int
	adj   []uint64       // n bitsets of partners within built[i]
	built []lockstep.RTT // threshold at which row i was read
	left  []int64        // epochs that row i still has to lead
	room  []int64        // epochs that column j may still lead
	into  [][]share      // rows in use at column j
	total int64          // sum of left

	level  []int32  // layer of a row in the current search, or far
	layers []uint64 // per layer, the columns that may still lead somewhere
	unseen []uint64
	queue  []int32
}

// share is the number of epochs a row leads with the column that holds it.
type share struct {
	row    int32
	amount int64
}

const far = int32(-1)

func newFlow(in *instance, g *near) *flow {
	words := (in.m + 63) / 64
	f := &flow{
		in: in, near: g, limit: lockstep.Unmeasured, words: words,
		adj: make([]uint64, in.n*words), built: make([]lockstep.RTT, in.n),
		left: append([]int64(nil), in.a...), room: append([]int64(nil), in.b...),
		into: make([][]share, in.m), level: make([]int32, in.n), unseen: make([]uint64, words),
	}
	for i := range f.built {
		f.built[i] = lockstep.Unmeasured
	}
	for _, a := range in.a {
		f.total += a
	}
	return f
}

// partners returns the bitset of the columns within the limit of row i.
func (f *flow) partners(i int) []uint64 {
	set := f.adj[i*f.words : (i+1)*f.words]
	if f.built[i] == f.limit {
		return set
	}
	f.built[i] = f.limit
	clear(set)
	g := f.near
	for k := g.start[i]; k < g.start[i+1]; k++ {
		if j := g.col[k]; g.cost[k] <= int32(f.limit) {
			set[j/64] |= 1 << (j % 64)
		}
	}
	return set
}

// augment raises the limit and completes the flow as far as possible. It reports
// whether every row leads all its epochs.
func (f *flow) augment(limit lockstep.RTT) bool {
	f.limit = limit
	f.near.reach(f.in, limit)
	for f.total > 0 && f.search() {
		for i, left := range f.left {
			if left > 0 && f.level[i] == 0 {
				moved := f.push(i, left)
				f.left[i] -= moved
				f.total -= moved
			}
		}
	}
	return f.total == 0
}

// search layers the rows by their distance from rows with epochs left and
// reports whether a column with room was reached. Layers behind it are not built.
func (f *flow) search() bool {
	f.queue = f.queue[:0]
	for i := range f.level {
		f.level[i] = far
		if f.left[i] > 0 {
			f.level[i] = 0
			f.queue = append(f.queue, int32(i))
		}
	}
	for w := range f.unseen {
		f.unseen[w] = ^uint64(0)
	}
	f.layers = f.layers[:0]
	found := false
	for head, depth := 0, int32(0); head < len(f.queue) && !found; depth++ {
		base := len(f.layers)
		f.layers = append(f.layers, make([]uint64, f.words)...)
		layer := f.layers[base:]
		for end := len(f.queue); head < end; head++ {
			for w, word := range f.partners(int(f.queue[head])) {
				fresh := word & f.unseen[w]
				f.unseen[w] &^= fresh
				layer[w] |= fresh
				for ; fresh != 0; fresh &= fresh - 1 {
					found = f.reach(w*64+bits.TrailingZeros64(fresh), depth+1) || found
				}
			}
		}
	}
	return found
}

// reach enqueues the rows in use at column j and reports whether j has room.
func (f *flow) reach(j int, depth int32) bool {
	if f.room[j] > 0 {
		return true
	}
	for _, s := range f.into[j] {
		if f.level[s.row] == far {
			f.level[s.row] = depth
			f.queue = append(f.queue, s.row)
		}
	}
	return false
}

// push lets row i lead up to want more epochs along the layers and returns how
// many it found. Whatever falls short is dead for this search.
func (f *flow) push(i int, want int64) int64 {
	depth := int(f.level[i])
	if depth*f.words == len(f.layers) {
		return 0 // behind the nearest room
	}
	layer := f.layers[depth*f.words : (depth+1)*f.words]
	moved := int64(0)
	for w, word := range f.partners(i) {
		for open := word & layer[w]; open != 0; open &= open - 1 {
			bit := bits.TrailingZeros64(open)
			got := f.enter(i, w*64+bit, want-moved)
			moved += got
			if moved == want {
				return moved
			}
			layer[w] &^= 1 << bit
		}
	}
	f.level[i] = far
	return moved
}

// enter makes place for row i at column j and takes it.
func (f *flow) enter(i, j int, want int64) int64 {
	moved := min(want, f.room[j])
	f.room[j] -= moved
	shares := f.into[j]
	for k := 0; k < len(shares) && moved < want; k++ {
		s := &shares[k]
		if f.level[s.row] != f.level[i]+1 {
			continue
		}
		got := f.push(int(s.row), min(want-moved, s.amount))
		s.amount -= got
		moved += got
		if s.amount == 0 {
			shares[k] = shares[len(shares)-1]
			shares = shares[:len(shares)-1]
			k--
		}
	}
	f.into[j] = shares
	if moved > 0 {
		f.add(i, j, moved)
	}
	return moved
}

func (f *flow) add(i, j int, amount int64) {
	for k := range f.into[j] {
		if int(f.into[j][k].row) == i {
			f.into[j][k].amount += amount
			return
		}
	}
	f.into[j] = append(f.into[j], share{int32(i), amount})
}

// clone returns a copy that can be augmented on its own.
func (f *flow) clone() *flow {
	c := newFlow(f.in, f.near)
	c.total = f.total
	copy(c.left, f.left)
	copy(c.room, f.room)
	for j := range f.into {
		c.into[j] = slices.Clone(f.into[j])
	}
	return c
}

// reachable returns the rows that the given ones can pass epochs to, themselves
// included, and all partners of these rows. After augment has failed, rows with
// epochs left reach only columns without room, so the rows lead more epochs than
// their partners may.
func (f *flow) reachable(from []int) (rows []int, cols []uint64) {
	cols = make([]uint64, f.words)
	seen := make([]bool, f.in.n)
	for _, i := range from {
		seen[i] = true
	}
	rows = append(rows, from...)
	for head := 0; head < len(rows); head++ {
		for w, word := range f.partners(rows[head]) {
			fresh := word &^ cols[w]
			cols[w] |= fresh
			for ; fresh != 0; fresh &= fresh - 1 {
				for _, s := range f.into[w*64+bits.TrailingZeros64(fresh)] {
					if !seen[s.row] {
						seen[s.row] = true
						rows = append(rows, int(s.row))
					}
				}
			}
		}
	}
	return rows, cols
}

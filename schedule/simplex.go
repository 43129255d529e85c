package schedule

import "math"

// simplex is a primal network simplex for the transportation problem.
//
// The tree spans the rows, the columns and a hub. A pair (row, hub) or (hub,
// column) stands for epochs that have no place yet, at a cost that no place
// exceeds; a feasible instance ends without. Amounts are scaled and shifted a
// little (Orden 1956), so that no basic amount is zero: every pivot makes
// progress, none can cycle, and rounding gives the true amounts back.
//
// A pivot cuts the tree into two parts and hangs the smaller one below the other,
// whichever holds the root: only differences of potentials matter.
type simplex struct {
	n, m  int
	scale int64
	root  int32
	pot   []int64 // a pair (i, j) costs cost − pot[i] + pot[n+j] more than its place in the tree
	depth []int   // relative: the root may have any
	next  []int32 // the walk through the tree, parents first and subtrees in one piece
	node  []treeNode
}

// treeNode is a node with the edge to its parent. Nodes 0…n−1 are rows, then
// come the columns and last the hub.
type treeNode struct {
	parent, prev int32 // prev is the node before in the walk
	last, size   int32 // the last node of the subtree in the walk, and their number
	up           bool  // the edge leads epochs from this node to its parent
	amount       int64 // scaled epochs on the edge, > 0
	cost         int64 // of an epoch on the edge
}

const none = int32(-1)

func newSimplex(in *instance) *simplex {
	nodes := in.n + in.m + 1
	s := &simplex{
		n: in.n, m: in.m, scale: int64(2*in.n + 2), pot: make([]int64, nodes), depth: make([]int, nodes),
		next: make([]int32, nodes), node: make([]treeNode, nodes),
	}
	s.root = s.hub()
	for x := range s.node {
		s.node[x].parent = none
	}
	return s
}

func (s *simplex) hub() int32 { return int32(s.n + s.m) }

// atHub reports whether the edge from x to its parent touches the hub.
func (s *simplex) atHub(x int) bool { return x == s.n+s.m || s.node[x].parent == s.hub() }

// begin builds the first tree: it visits the given pairs in order and lets each
// lead as many epochs as both still have, which leaves one of them a leaf; what
// cannot be placed goes through the hub at cost big.
func (s *simplex) begin(in *instance, tour func(visit func(i, j int, cost int64)), big int64) {
	left := make([]int64, s.n+s.m)
	for i, a := range in.a {
		left[i] = a*s.scale + 1
	}
	for j, b := range in.b {
		left[s.n+j] = b * s.scale
	}
	left[s.n+s.m-1] += int64(s.n)
	hang := func(x, y int, up bool, amount, cost int64) {
		v := &s.node[x]
		v.parent, v.up, v.amount, v.cost = int32(y), up, amount, cost
	}
	tour(func(i, j int, cost int64) {
		x, y := i, s.n+j
		amount := min(left[x], left[y])
		if amount == 0 {
			return
		}
		left[x] -= amount
		left[y] -= amount
		if left[x] == 0 {
			hang(x, y, true, amount, cost)
		} else {
			hang(y, x, false, amount, cost)
		}
	})
	for x, amount := range left {
		if s.node[x].parent == none {
			hang(x, s.n+s.m, x < s.n, amount, big)
		}
	}
	s.thread()
	s.price()
}

// thread lays the walk through a tree of which only parents are known.
func (s *simplex) thread() {
	children := make([][]int32, len(s.node))
	for x := range s.node {
		if p := s.node[x].parent; p != none {
			children[p] = append(children[p], int32(x))
		}
	}
	walk := make([]int32, 0, len(s.node))
	for stack := []int32{s.root}; len(stack) > 0; {
		x := stack[len(stack)-1]
		stack = append(stack[:len(stack)-1], children[x]...)
		walk = append(walk, x)
	}
	before := none
	for _, x := range walk {
		v := &s.node[x]
		v.prev, v.last, v.size, s.next[x] = before, x, 1, none
		if before != none {
			s.next[before] = x
		}
		if v.parent != none {
			s.depth[x] = s.depth[v.parent] + 1
		}
		before = x
	}
	for k := len(walk) - 1; k > 0; k-- {
		v := &s.node[walk[k]]
		p := &s.node[v.parent]
		p.size += v.size
		if p.last == v.parent { // its last child in the walk comes first here
			p.last = v.last
		}
	}
}

// price computes the potentials from the costs in the tree.
func (s *simplex) price() {
	s.pot[s.root] = 0
	for x := s.next[s.root]; x != none; x = s.next[x] {
		if v := &s.node[x]; v.up {
			s.pot[x] = s.pot[v.parent] + v.cost
		} else {
			s.pot[x] = s.pot[v.parent] - v.cost
		}
	}
}

// candidate is an arc that was worth a pivot when it was found.
type candidate struct {
	x, y int32 // nodes of the row and the column
	cost int64
}

// minimise pivots until no arc is cheaper than its place in the tree. It gathers
// the best arc of each row, in turn, until it has a sixteenth of the rows, and
// takes the best ones of these as long as they are; a quarter at most, then
// others have become better.
func minimise[C int32 | int64](s *simplex, g arcs[C]) {
	most := max(16, s.n/16)
	list := make([]candidate, 0, most)
	for row := 0; ; {
		list = list[:0]
		for rows := 0; rows < s.n && len(list) < most; rows++ {
			if c, found := bestOfRow(s, g, row); found {
				list = append(list, c)
			}
			if row++; row == s.n {
				row = 0
			}
		}
		if len(list) == 0 {
			return
		}
		for range most / 4 {
			at, less := s.bestOf(list)
			if less == 0 {
				break
			}
			s.pivot(list[at], less)
		}
	}
}

// bestOfRow returns the arc of the row that saves most, if any does.
func bestOfRow[C int32 | int64](s *simplex, g arcs[C], row int) (c candidate, found bool) {
	from, to := g.start[row], g.start[row+1]
	cost, col := g.cost[from:to], g.col[from:to]
	col = col[:len(cost)]
	columns := s.pot[s.n:]
	least := s.pot[row]
	for k, c := range cost {
		least = min(least, int64(c)+columns[col[k]])
	}
	if least == s.pot[row] {
		return c, false
	}
	at := 0
	for int64(cost[at])+columns[col[at]] != least {
		at++
	}
	return candidate{int32(row), int32(s.n) + int32(col[at]), int64(cost[at])}, true
}

// bestOf returns the place in the list of the arc that saves most and how much,
// as a negative number; 0 if none saves anything.
func (s *simplex) bestOf(list []candidate) (at int, less int64) {
	for k, c := range list {
		if saves := c.cost - s.pot[c.x] + s.pot[c.y]; saves < less {
			at, less = k, saves
		}
	}
	return at, less
}

// pivot brings an arc into the tree that saves −less per epoch.
func (s *simplex) pivot(c candidate, less int64) {
	leave, onX, amount := s.leaving(c.x, c.y)
	s.shift(c.x, c.y, amount)
	s.exchange(c, less, leave, onX, amount)
}

// exchange puts an arc with an amount into the tree in place of the edge above the
// node leave, which lies on the side of the arc's row if onX.
func (s *simplex) exchange(c candidate, less int64, leave int32, onX bool, amount int64) {
	// The part that is cut off holds end; the arc ties it to the rest.
	end, rest, delta := c.x, c.y, less
	if !onX {
		end, rest, delta = c.y, c.x, -less
	}
	part := s.cut(leave)
	if int(part)*2 > len(s.node) {
		part = int32(len(s.node)) - part
		end, rest, delta = rest, end, -delta
		s.root = leave
	}
	s.hang(end, rest, part, delta, treeNode{up: end == c.x, amount: amount, cost: c.cost})
}

// cut makes the subtree of x a tree of its own and returns its size.
func (s *simplex) cut(x int32) int32 {
	v := &s.node[x]
	s.splice(v.prev, s.next[v.last])
	s.next[v.last] = none
	for p := v.parent; p != none; p = s.node[p].parent {
		a := &s.node[p]
		a.size -= v.size
		if a.last == v.last {
			a.last = v.prev
		}
	}
	v.parent, v.prev = none, none
	return v.size
}

// splice makes y the successor of x in the walk; either may be none.
func (s *simplex) splice(x, y int32) {
	if x != none {
		s.next[x] = y
	}
	if y != none {
		s.node[y].prev = x
	}
}

// hang makes x the root of its tree of the given size, adds delta to the tree's
// potentials and ties x to y in the other tree by the edge. In the walk, what was
// below x comes first, then what is left of its former parent, and so on.
func (s *simplex) hang(x, y, size int32, delta int64, edge treeNode) {
	above, depth := y, s.depth[y]+1
	tail, lower := none, treeNode{last: none}
	for at := x; at != none; depth++ {
		v := &s.node[at]
		old := *v
		end := old.last
		if end == lower.last {
			end = lower.prev // the part below went out of the walk already
		}
		after := s.next[end]
		down := depth - s.depth[at]
		for w := at; ; w = s.next[w] {
			s.pot[w] += delta
			s.depth[w] += down
			if w == end {
				break
			}
		}
		s.splice(old.prev, after)
		if tail != none {
			s.splice(tail, at)
		}
		v.parent, v.up, v.amount, v.cost = above, edge.up, edge.amount, edge.cost
		v.size = size - lower.size
		edge.up, edge.amount, edge.cost = !old.up, old.amount, old.cost
		above, at, tail, lower = at, old.parent, end, old
	}
	for p := above; p != y; p = s.node[p].parent {
		s.node[p].last = tail
	}
	after := s.next[y]
	s.splice(y, x)
	s.splice(tail, after)
	for p := y; p != none; p = s.node[p].parent {
		a := &s.node[p]
		a.size += size
		if a.last == y {
			a.last = tail
		}
	}
}

// leaving finds the edge that empties first when epochs go from x to y and back
// through the tree, as the node below it, the side on which it lies, and the
// amount.
func (s *simplex) leaving(x, y int32) (leave int32, onX bool, amount int64) {
	amount = math.MaxInt64
	for x != y {
		vx, vy := &s.node[x], &s.node[y]
		if s.depth[x] >= s.depth[y] {
			if vx.up && vx.amount < amount {
				leave, onX, amount = x, true, vx.amount
			}
			x = vx.parent
		} else {
			if !vy.up && vy.amount < amount {
				leave, onX, amount = y, false, vy.amount
			}
			y = vy.parent
		}
	}
	return leave, onX, amount
}

// shift sends the amount around the cycle that leaving looked at.
func (s *simplex) shift(x, y int32, amount int64) {
	for x != y {
		vx, vy := &s.node[x], &s.node[y]
		if s.depth[x] >= s.depth[y] {
			if vx.up {
				vx.amount -= amount
			} else {
				vx.amount += amount
			}
			x = vx.parent
		} else {
			if vy.up {
				vy.amount += amount
			} else {
				vy.amount -= amount
			}
			y = vy.parent
		}
	}
}

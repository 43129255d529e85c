package schedule

import "math"

// arcs are the pairs that a schedule may use, with what an epoch costs, row by
// row: those of row i stand at start[i] … start[i+1]−1 by ascending column.
type arcs[C int32 | int64] struct {
	start []int32
	col   []uint16
	cost  []C
}

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
	pot   []int64 // a pair (i, j) costs cost − pot[i] + pot[n+j] more than its place in the tree
	node  []treeNode
}

// treeNode is a node with the edge to its parent. Nodes 0…n−1 are rows, then
// come the columns and last the hub.
type treeNode struct {
	parent, child, next, prev int32 // none = −1; children form a doubly linked list
	size, depth               int32 // nodes of the subtree; any depth for the root
	up                        bool  // the edge leads epochs from this node to its parent
	amount                    int64 // scaled epochs on the edge, > 0
	cost                      int64 // of an epoch on the edge
}

const none = int32(-1)

func newSimplex(in *instance) *simplex {
	s := &simplex{n: in.n, m: in.m, scale: int64(2*in.n + 2)}
	s.pot = make([]int64, in.n+in.m+1)
	s.node = make([]treeNode, in.n+in.m+1)
	for x := range s.node {
		s.node[x] = treeNode{parent: none, child: none, next: none, prev: none, size: 1}
	}
	return s
}

func (s *simplex) hub() int32 { return int32(s.n + s.m) } //nolint:gosec // below 2^17

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
	tour(func(i, j int, cost int64) {
		x, y := int32(i), int32(s.n+j) //nolint:gosec // below 2^17
		if left[x] == 0 || left[y] == 0 {
			return
		}
		amount := min(left[x], left[y])
		left[x] -= amount
		left[y] -= amount
		if left[x] == 0 {
			s.link(x, y, true, amount, cost)
		} else {
			s.link(y, x, false, amount, cost)
		}
	})
	for x, amount := range left {
		if s.node[x].parent == none {
			s.link(int32(x), s.hub(), x < s.n, amount, big) //nolint:gosec // below 2^17
		}
	}
	s.measure(s.hub())
}

// link hangs x, the root of its tree, below y.
func (s *simplex) link(x, y int32, up bool, amount, cost int64) {
	v := &s.node[x]
	v.parent, v.up, v.amount, v.cost = y, up, amount, cost
	v.prev, v.next = none, s.node[y].child
	if v.next != none {
		s.node[v.next].prev = x
	}
	s.node[y].child = x
}

// unlink takes x from its parent's children.
func (s *simplex) unlink(x int32) {
	v := &s.node[x]
	if v.prev != none {
		s.node[v.prev].next = v.next
	} else {
		s.node[v.parent].child = v.next
	}
	if v.next != none {
		s.node[v.next].prev = v.prev
	}
	v.parent = none
}

// after returns the node that follows x in a walk of the subtree of top, children
// after parents, or none.
func (s *simplex) after(x, top int32) int32 {
	if c := s.node[x].child; c != none {
		return c
	}
	for x != top {
		if next := s.node[x].next; next != none {
			return next
		}
		x = s.node[x].parent
	}
	return none
}

// measure computes sizes, depths and potentials of the tree below root, where
// root's own potential and depth stand.
func (s *simplex) measure(root int32) {
	walk := make([]int32, 0, len(s.node))
	for x := root; x != none; x = s.after(x, root) {
		v := &s.node[x]
		v.size = 1
		if x != root {
			v.depth = s.node[v.parent].depth + 1
			if v.up {
				s.pot[x] = s.pot[v.parent] + v.cost
			} else {
				s.pot[x] = s.pot[v.parent] - v.cost
			}
		}
		walk = append(walk, x)
	}
	for k := len(walk) - 1; k > 0; k-- {
		s.node[s.node[walk[k]].parent].size += s.node[walk[k]].size
	}
}

// minimise pivots until no pair is cheaper than its place in the tree and returns
// the number of pivots. Each takes the cheapest pair of a block of rows that
// hold enough pairs, block after block.
func minimise[C int32 | int64](s *simplex, g arcs[C]) int {
	block := int32(8*math.Sqrt(float64(len(g.col)))) + 64 //nolint:gosec // below 2^20
	pivots, row := 0, 0
	for {
		best, bi, bj, bcost := int64(0), 0, 0, int64(0)
		seen := int32(0)
		for rows := 0; rows < s.n; rows++ {
			from, to := g.start[row], g.start[row+1]
			cost, col := g.cost[from:to], g.col[from:to]
			col = col[:len(cost)]
			// Within a row the row's own potential is a constant.
			pi, columns := s.pot[row], s.pot[s.n:]
			floor := best + pi
			for k, c := range cost {
				if x := int64(c) + columns[col[k]]; x < floor {
					floor, bi, bj, bcost = x, row, int(col[k]), int64(c)
				}
			}
			best = floor - pi
			if row++; row == s.n {
				row = 0
			}
			if seen += to - from; seen > block && best < 0 {
				break
			}
		}
		if best == 0 {
			return pivots
		}
		s.pivot(int32(bi), int32(s.n+bj), bcost, best) //nolint:gosec // below 2^17
		pivots++
	}
}

// pivot brings the pair (x, y) of row and column nodes into the tree; less < 0 is
// what it saves per epoch.
func (s *simplex) pivot(x, y int32, cost, less int64) {
	leave, onX, amount := s.leaving(x, y)
	s.shift(x, y, amount)

	// The part that is cut off holds end; the other part holds far.
	end, rest, delta := x, y, less
	if !onX {
		end, rest, delta = y, x, -less
	}
	part := s.node[leave].size
	top := s.node[leave].parent
	s.unlink(leave)
	for p := top; p != none; p = s.node[p].parent {
		s.node[p].size -= part
	}
	if int(part)*2 > len(s.node) {
		end, rest, delta = rest, end, -delta
	}
	s.reroot(end)
	s.link(end, rest, end == x, amount, cost)
	for p := rest; p != none; p = s.node[p].parent {
		s.node[p].size += s.node[end].size
	}
	for v := end; v != none; v = s.after(v, end) {
		s.pot[v] += delta
		s.node[v].depth = s.node[s.node[v].parent].depth + 1
	}
}

// leaving finds the edge that empties first when epochs go from x to y and back
// through the tree, as the node below it, the side on which it lies, and the
// amount.
func (s *simplex) leaving(x, y int32) (leave int32, onX bool, amount int64) {
	amount = math.MaxInt64
	for x != y {
		vx, vy := &s.node[x], &s.node[y]
		if vx.depth >= vy.depth {
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
		if vx.depth >= vy.depth {
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

// reroot makes x the root of its tree: the edges on the way up turn around.
func (s *simplex) reroot(x int32) {
	if s.node[x].parent == none {
		return
	}
	root := x
	for s.node[root].parent != none {
		root = s.node[root].parent
	}
	total := s.node[root].size
	below, edge := x, s.node[x]
	s.unlink(x)
	for edge.parent != none {
		above := edge.parent
		next := s.node[above]
		if next.parent != none {
			s.unlink(above)
		}
		s.link(above, below, !edge.up, edge.amount, edge.cost)
		s.node[above].size = total - edge.size
		below, edge = above, next
	}
	s.node[x].size = total
}

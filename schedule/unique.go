package schedule

// unique reports whether the simplex holds the only schedule of least cost on
// the arcs. Only nodes marked as twins may stand for each other.
//
// Another one exists exactly if epochs can go around a cycle of tight arcs,
// forward on any of them and backward where epochs are led, other than forth and
// back on the same one (a tree edge may carry nothing, so tight arcs outside of
// the tree prove nothing). Arcs in use go both ways and glue their ends
// together; what is left is one-way, and must hold no cycle.
func unique(in *instance, s *simplex, g arcs[int64], twins []bool) bool {
	r := newResidual(in, s, twins)
	for arc := range r.inUse {
		if !r.growing(arc) {
			r.oneWay = append(r.oneWay, [2]int{arc[1], arc[0]})
		} else if !r.glued.join(arc[0], arc[1]) {
			return false
		}
	}
	for i := range s.n {
		for k := g.start[i]; k < g.start[i+1]; k++ {
			j := s.n + int(g.col[k])
			arc := [2]int{r.same[i], r.same[j]}
			if g.cost[k]-s.pot[i]+s.pot[j] == 0 && !r.inUse[arc] && r.growing(arc) {
				r.oneWay = append(r.oneWay, arc)
			}
		}
	}
	return r.acyclic()
}

// residual is the graph of what may change without cost. Nodes are numbered as
// in the simplex.
//
// The two nodes of a sequencer with a range of seats are one here if they are
// worth the same; it then gives epochs up to an idle node, which is what growth
// of that arc means, only while it leads more than it must.
type residual struct {
	same   []int           // the node that stands for this one
	inUse  map[[2]int]bool // arcs (row, column) that lead epochs
	idle   []bool          // idle nodes
	spare  []int64         // epochs that a node leads above what it must
	glued  union
	oneWay [][2]int
}

func newResidual(in *instance, s *simplex, twins []bool) *residual {
	nodes := s.n + s.m
	r := &residual{
		same: make([]int, nodes), inUse: map[[2]int]bool{}, idle: make([]bool, nodes),
		spare: make([]int64, nodes), glued: make(union, nodes),
	}
	side := func(who []int, must []int64, optional []bool, base int) {
		for k, x := range who {
			at := base + k
			r.same[at], r.glued[at], r.idle[at] = at, at, x == idle
			if twins[at] && s.pot[at] == s.pot[at-1] {
				r.same[at] = at - 1
			} else if optional != nil && !optional[k] {
				r.spare[at] = -must[k]
			}
		}
	}
	side(in.rows, in.a, in.optionalA, 0)
	side(in.cols, in.b, in.optionalB, s.n)
	for _, u := range s.units() {
		i, j := r.same[u.i], r.same[s.n+u.j]
		r.inUse[[2]int{i, j}] = true
		if !r.idle[i] && !r.idle[j] {
			r.spare[i] += u.count
			r.spare[j] += u.count
		}
	}
	return r
}

// twinsOf marks the second nodes of sequencers whose two nodes are worth the same.
func twinsOf(in *instance, s *simplex) []bool {
	twins := make([]bool, s.n+s.m)
	for k := 1; k < s.n; k++ {
		twins[k] = in.rows[k] == in.rows[k-1] && s.pot[k] == s.pot[k-1]
	}
	for k := 1; k < s.m; k++ {
		twins[s.n+k] = in.cols[k] == in.cols[k-1] && s.pot[s.n+k] == s.pot[s.n+k-1]
	}
	return twins
}

// growing reports whether the arc can lead more epochs.
func (r *residual) growing(arc [2]int) bool {
	switch {
	case r.idle[arc[0]]:
		return r.spare[arc[1]] > 0
	case r.idle[arc[1]]:
		return r.spare[arc[0]] > 0
	default:
		return true
	}
}

// acyclic reports whether the one-way arcs between glued nodes hold no cycle.
func (r *residual) acyclic() bool {
	next := make([][]int, len(r.glued))
	entering := make([]int, len(r.glued))
	for _, arc := range r.oneWay {
		from, to := r.glued.find(arc[0]), r.glued.find(arc[1])
		next[from] = append(next[from], to)
		entering[to]++
	}
	var free []int
	for x, n := range entering {
		if n == 0 {
			free = append(free, x)
		}
	}
	removed := 0
	for ; len(free) > 0; removed++ {
		x := free[len(free)-1]
		free = free[:len(free)-1]
		for _, y := range next[x] {
			if entering[y]--; entering[y] == 0 {
				free = append(free, y)
			}
		}
	}
	return removed == len(r.glued)
}

// union is a forest of disjoint sets: a root points to itself.
type union []int

func (u union) find(x int) int {
	for u[x] != x {
		u[x] = u[u[x]]
		x = u[x]
	}
	return x
}

// join unites two sets and reports whether they were disjoint.
func (u union) join(x, y int) bool {
	x, y = u.find(x), u.find(y)
	u[x] = y
	return x != y
}

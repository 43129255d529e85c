package schedule

// edge leads epochs from node x to node y at a cost each.
type edge struct {
	x, y         int32
	amount, cost int64
}

// beginAt builds the first tree from an auction: some of its pairs span what they
// connect, and each of the others is settled along the tree. What the auction left
// goes through the hub at cost big. So does, to close the tree, nothing from one
// row of every part that is connected; it costs what an epoch costs that row, so
// that the potentials are nearly the prices even where a part is a single pair.
func (s *simplex) beginAt(a *auction, big int64) {
	tree, rest := s.span(a, big)
	s.orient(tree)
	s.thread()
	s.tilt()
	s.price()
	for _, e := range rest {
		s.settle(candidate{e.x, e.y, e.cost}, e.amount*s.scale)
	}
}

// span divides the edges of an auction into those of a spanning tree, as lists by
// node, and the others.
func (s *simplex) span(a *auction, big int64) (tree [][]edge, rest []edge) {
	hub := s.hub()
	tree = make([][]edge, len(s.node))
	part := make(union, len(s.node))
	for x := range part {
		part[x] = x
	}
	add := func(e edge) {
		switch {
		case part.join(int(e.x), int(e.y)):
			tree[e.x], tree[e.y] = append(tree[e.x], e), append(tree[e.y], e)
		case e.amount > 0:
			rest = append(rest, e)
		}
	}
	for j, held := range a.held {
		for _, b := range held {
			add(edge{b.row, int32(s.n + j), b.amount, int64(b.cost)})
		}
	}
	for j, room := range a.room {
		if room > 0 || j == s.m-1 { // the last column takes up what tilts the amounts
			add(edge{hub, int32(s.n + j), room, big})
		}
	}
	for i, left := range a.left {
		if left > 0 || part.find(i) != part.find(int(hub)) {
			_, least, _ := a.best(int32(i))
			add(edge{int32(i), hub, left, big + least})
		}
	}
	return tree, rest
}

// orient hangs the tree of which each node knows its edges below the hub.
func (s *simplex) orient(tree [][]edge) {
	for walk := []int32{s.hub()}; len(walk) > 0; {
		x := walk[len(walk)-1]
		walk = walk[:len(walk)-1]
		for _, e := range tree[x] {
			y := e.x + e.y - x
			if y == s.node[x].parent {
				continue
			}
			v := &s.node[y]
			v.parent, v.up, v.amount, v.cost = x, e.x == y, e.amount*s.scale, e.cost
			walk = append(walk, y)
		}
	}
}

// tilt shifts the amounts in the tree as begin does: every row has one part of an
// epoch more to lead, and the last column takes all of them.
func (s *simplex) tilt() {
	more := make([]int64, len(s.node)) // that the subtree has to lead
	for i := range s.n {
		more[i] = 1
	}
	more[s.n+s.m-1] = -int64(s.n)
	for x := s.node[s.root].last; x != s.root; x = s.node[x].prev {
		v := &s.node[x]
		more[v.parent] += more[x]
		if v.up {
			v.amount += more[x]
		} else {
			v.amount -= more[x]
		}
	}
}

// settle takes an arc with held epochs out of use, or into the tree, so that
// only the tree leads epochs: around the cycle that it closes, they go the way that
// costs less, until an edge empties. Held epochs are whole and those in the tree
// are not, so it is never the arc and an edge at once.
func (s *simplex) settle(c candidate, held int64) {
	less := c.cost - s.pot[c.x] + s.pot[c.y]
	if less < 0 {
		leave, onX, amount := s.leaving(c.x, c.y)
		s.shift(c.x, c.y, amount)
		s.exchange(c, less, leave, onX, held+amount)
		return
	}
	leave, onY, amount := s.leaving(c.y, c.x)
	s.shift(c.y, c.x, min(amount, held))
	if amount < held {
		s.exchange(c, less, leave, !onY, held-amount)
	}
}

package bundle_test

// lawful judges a half in a block that is about to be released.
func (w *world) lawful(k, b, p int) {
	c, n := &w.cast[p], &w.nodes[k]
	if n.has>>p&1 != 0 {
		w.fail("rollup %d has its half of %d twice", k, p)
	}
	if c.init == k {
		if c.k != b {
			w.fail("rollup %d initiates %d in block %d, want %d", k, p, b, c.k)
		}
		if c.ready&c.others != c.others {
			w.fail("rollup %d initiates %d without all promises", k, p)
		}
		return
	}
	if w.nodes[c.init].chain[c.k].has>>p&1 == 0 {
		w.fail("rollup %d executes %d, which rollup %d has not initiated", k, p, c.init)
	}
	if n.version[c.cell] != n.basis[p] && k != w.forgot && w.liar < 0 {
		w.fail("rollup %d executes %d on state that was not held", k, p)
	}
}

// outcome of a pact, after all is quiet.
type outcome int

const (
	nowhere outcome = iota
	together
	later
)

// judge looks at everything once more.
func (w *world) judge() (counts [3]int) {
	for k := range w.nodes {
		n := &w.nodes[k]
		if !n.up {
			continue
		}
		if n.next != blocks || n.local != blocks-1 {
			w.fail("rollup %d stands still at block %d", k, n.next)
		}
		if k == w.liar || w.liar >= 0 && w.lied(k) {
			continue
		}
		if undecided, owed := n.m.Doubts(); undecided+owed > 0 || n.held != 0 {
			w.fail("rollup %d still holds %b, undecided %d, owed %d", k, n.held, undecided, owed)
		}
	}
	for p := range w.pacts {
		o, ok := w.fate(p)
		if !ok {
			w.fail("half of bundle %d", p)
		}
		counts[o]++
	}
	return counts
}

// lied reports whether the liar initiates something for rollup k, which may then be
// owed for ever: it was executed by nobody, as it was promised by not all.
func (w *world) lied(k int) bool {
	for p := range w.cast {
		if c := &w.cast[p]; c.init == w.liar && c.others>>k&1 != 0 {
			return true
		}
	}
	return false
}

// fate says where the halves of a pact are; false if some honest rollup lacks its own.
func (w *world) fate(p int) (outcome, bool) {
	c := &w.cast[p]
	if c.init == w.liar {
		return nowhere, true // what its executors did was judged as they did it
	}
	o := nowhere
	initiated := w.nodes[c.init].has>>p&1 != 0
	if initiated {
		o = together
	}
	for r := range w.nodes {
		if c.others>>r&1 == 0 || r == w.liar {
			continue
		}
		if w.nodes[r].has>>p&1 != 0 != initiated {
			return o, false
		}
		if initiated && w.nodes[r].chain[c.k].has>>p&1 == 0 {
			o = later
		}
	}
	return o, true
}

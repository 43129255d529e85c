package schedule

import (
	"encoding/binary"
	"math"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/lockstep-rollups/lockstep"
)

// unit is the number of epochs that row i leads together with column j.
type unit struct {
	i, j  int
	count int64
}

// cheapest returns a simplex that holds a schedule of least cost on the arcs. The
// instance MUST be feasible on them. Which schedule that is, if there are several,
// follows from where the simplex starts.
func cheapest(in *instance, g arcs[int32]) *simplex {
	s := newSimplex(in)
	s.begin(in, func(visit func(i, j int, cost int64)) { greedy(in, g, visit) }, huge(in, g))
	minimise(s, g)
	return s
}

// cheapestByAuction is cheapest with a start from which large instances need few
// pivots. Differences of about the scale matter among their costs.
func cheapestByAuction(in *instance, g arcs[int32], scale lockstep.RTT) *simplex {
	s := newSimplex(in)
	s.beginAt(newAuction(in, g, int64(scale), bidsPerNode*(in.n+in.m)), huge(in, g))
	minimise(s, g)
	return s
}

// huge returns a cost that no cycle of arcs exceeds.
func huge(in *instance, g arcs[int32]) int64 {
	most := int64(1)
	for _, c := range g.cost {
		most = max(most, int64(c)+1)
	}
	return most * int64(in.n+in.m)
}

// greedy visits the cheapest arc of every row.
func greedy(in *instance, g arcs[int32], visit func(i, j int, cost int64)) {
	for i := range in.n {
		bc, bj := int32(math.MaxInt32), 0
		for k := g.start[i]; k < g.start[i+1]; k++ {
			if g.cost[k] < bc {
				bc, bj = g.cost[k], int(g.col[k])
			}
		}
		visit(i, bj, int64(bc))
	}
}

// units returns what the tree leads, without amounts that only keep it a tree.
func (s *simplex) units() []unit {
	var out []unit
	for x := range s.n + s.m {
		v := s.node[x]
		if v.parent == none || v.parent == s.hub() {
			continue
		}
		i, j := x, int(v.parent)-s.n
		if !v.up {
			i, j = int(v.parent), x-s.n
		}
		if count := (v.amount + s.scale/2) / s.scale; count > 0 {
			out = append(out, unit{i, j, count})
		}
	}
	return out
}

// tight returns the arcs that cost no more than their place in the tree: every
// schedule of least cost uses only these.
func tight(s *simplex, g arcs[int32]) arcs[int64] {
	t := arcs[int64]{start: make([]int32, s.n+1)}
	for i := range s.n {
		for k := g.start[i]; k < g.start[i+1]; k++ {
			if int64(g.cost[k])-s.pot[i]+s.pot[s.n+int(g.col[k])] == 0 {
				t.col = append(t.col, g.col[k])
			}
		}
		t.start[i+1] = int32(len(t.col))
	}
	t.cost = make([]int64, len(t.col))
	return t
}

// tieHash returns the weight of a pair of sequencers in a tie: the first 40 bits
// of keccak256(seed ‖ "tie" ‖ uint32 counter ‖ uint16 i ‖ uint16 j). Forty bits
// keep the sum over MaxEpochs inside an int64.
type tieHash func(counter uint32, i, j int) int64

func seededTies(seed lockstep.Seed) tieHash {
	in := append(seed[:], "tie"...)
	at := len(in)
	in = append(in, make([]byte, 8)...)
	var sum [32]byte
	state := crypto.NewKeccakState()
	return func(counter uint32, i, j int) int64 {
		binary.BigEndian.PutUint32(in[at:], counter)
		binary.BigEndian.PutUint16(in[at+4:], uint16(i))
		binary.BigEndian.PutUint16(in[at+6:], uint16(j))
		state.Reset()
		state.Write(in)
		state.Read(sum[:]) //nolint:errcheck // a sponge never fails
		return int64(binary.BigEndian.Uint64(sum[:8]) >> 24)
	}
}

// breakTie moves s, which holds a schedule of least cost on g, to the one with
// the least sum of hashes among all of least cost, and returns its units. The
// counter grows until that schedule is the only one.
//
// Cost first and hash second is the lexicographic order of the pair (cost,
// hash): optimal schedules are exactly the feasible ones on tight arcs, so the
// second stage sees nothing else. Hashes are drawn only for arcs that can matter.
func breakTie(in *instance, s *simplex, g arcs[int32], hash tieHash) []unit {
	t, twins := tight(s, g), twinsOf(in, s)
	s.reprice(func(int, int) int64 { return 0 }, func() int64 { return 0 })
	for counter := uint32(0); !unique(in, s, t, twins); counter++ {
		big := int64(1)
		weigh := func(i, j int) int64 {
			x, y := in.rows[i], in.cols[j]
			if x == idle || y == idle {
				return 0
			}
			h := hash(counter, x, y)
			big = max(big, h+1)
			return h
		}
		for i := range s.n {
			for k := t.start[i]; k < t.start[i+1]; k++ {
				t.cost[k] = weigh(i, int(t.col[k]))
			}
		}
		s.reprice(weigh, func() int64 { return big * int64(s.n+s.m) })
		minimise(s, t)
	}
	return s.units()
}

// reprice gives the edges of the tree new costs, those at the hub last, and
// computes the potentials anew.
func (s *simplex) reprice(cost func(i, j int) int64, hub func() int64) {
	for x := range s.node {
		v := &s.node[x]
		switch {
		case v.parent == none || s.atHub(x):
		case v.up:
			v.cost = cost(x, int(v.parent)-s.n)
		default:
			v.cost = cost(int(v.parent), x-s.n)
		}
	}
	for x := range s.node {
		if s.atHub(x) {
			s.node[x].cost = hub()
		}
	}
	s.price()
}

// prices returns a proof that s, which holds a schedule of least cost on g, does:
// u[i] + v[j] is at most the cost of every arc and equal to it where epochs are
// led. Of all such proofs with v ≥ 0 it is the one with the smallest v, and the
// largest u, at every node at once: a property of the problem, not of the tree.
//
// Nodes that lead epochs together rise and fall together. Starting from the
// tree's potentials, every such group falls as far as an arc from another group,
// or zero, allows.
func prices(s *simplex, g arcs[int32]) (u, v []int64) {
	n := s.n
	group := make(union, n+s.m)
	for x := range group {
		group[x] = x
	}
	for _, x := range s.units() {
		group.join(x.i, n+x.j)
	}
	fall := make([]int64, n+s.m)
	for x := range fall {
		fall[x] = math.MaxInt64
	}
	of := make([]int, n+s.m)
	for x := range of {
		of[x] = group.find(x)
	}
	for j := range s.m {
		r := of[n+j]
		fall[r] = min(fall[r], -s.pot[n+j])
	}
	for changed := true; changed; {
		changed = false
		for i := range n {
			least := fall[of[i]] + s.pot[i]
			now := least
			for k := g.start[i]; k < g.start[i+1]; k++ {
				j := n + int(g.col[k])
				least = min(least, int64(g.cost[k])+s.pot[j]+fall[of[j]])
			}
			if least < now {
				fall[of[i]] = least - s.pot[i]
				changed = true
			}
		}
	}
	u, v = make([]int64, n), make([]int64, s.m)
	for i := range u {
		u[i] = s.pot[i] + fall[of[i]]
	}
	for j := range v {
		v[j] = -s.pot[n+j] - fall[of[n+j]]
	}
	return u, v
}

package schedule

import (
	"math"
	"slices"
)

// auction finds a schedule that is nearly cheapest, for the simplex to start from
// (Bertsekas 1979; with several units of the same kind: Bertsekas, Castañon 1989).
//
// Rows bid for the epochs of columns. An epoch costs a row the arc and the price
// of the column, which is the lowest bid that holds one of its epochs. A row bids
// for the column that costs it least, up to what the second best costs and a step
// more, and takes the epochs of lower bids, lowest first. In the end nobody pays
// more than a step above the least, so prices and pairs are nearly the best ones.
type auction struct {
	g     arcs[int32]
	scale int64   // a cost that matters
	left  []int64 // epochs that row i still has to lead
	room  []int64 // epochs of column j for which nobody has bid
	price []int64 // of column j
	held  [][]bid // of column j, at most one of each row
	queue []int32 // rows that were outbid; the last ones have epochs left
}

// bid holds epochs of a column for a row.
type bid struct {
	row           int32
	cost          int32 // of the arc
	amount, price int64
}

// steps are the parts of the scale by which the rounds of an auction raise prices.
// The coarse one reaches the right heights with few bids; only the prices are kept
// (ε-scaling). A finer last one would save fewer pivots than it takes bids.
var steps = []int64{4, 24}

// bidsPerNode bounds the bids of a round. Prices that have to rise by many small
// steps, because many rows share few columns, are left to the simplex.
const bidsPerNode = 16

// newAuction holds an auction in which cost differences of the size of scale
// matter, with a bound on the bids of each round. Rows may have epochs left if the
// last round reaches it.
func newAuction(in *instance, g arcs[int32], scale int64, bids int) *auction {
	a := &auction{
		g: g, scale: scale, left: make([]int64, in.n), room: make([]int64, in.m),
		price: make([]int64, in.m), held: make([][]bid, in.m),
	}
	for _, part := range steps {
		copy(a.left, in.a)
		copy(a.room, in.b)
		for j := range a.held {
			a.held[j] = a.held[j][:0]
		}
		a.round(scale/part+1, bids)
	}
	return a
}

// round lets every row bid until it leads all its epochs, first come, first
// served, and whoever is outbid again.
func (a *auction) round(step int64, bids int) {
	a.queue = a.queue[:0]
	for i := range a.left {
		a.queue = append(a.queue, int32(i))
	}
	for head := 0; head < len(a.queue); head++ {
		for i := a.queue[head]; a.left[i] > 0; bids-- {
			if bids == 0 {
				return
			}
			k, _, premium := a.best(i)
			a.bid(i, k, a.price[a.g.col[k]]+premium+step)
		}
	}
}

// best returns the arc on which an epoch costs the row least, how much, and how
// much more it costs on the second best one, the scale at most.
func (a *auction) best(row int32) (arc int32, least, premium int64) {
	least, second := int64(math.MaxInt64), int64(math.MaxInt64)
	from, to := a.g.start[row], a.g.start[row+1]
	cost, col, price := a.g.cost[from:to], a.g.col[from:to], a.price
	col = col[:len(cost)]
	for k, c := range cost {
		if l := int64(c) + price[col[k]]; l < second {
			if l < least {
				arc, least, second = from+int32(k), l, least
			} else {
				second = l
			}
		}
	}
	return arc, least, min(second-least, a.scale)
}

// bid takes what the row has left from the arc's column: what nobody holds and
// then what others hold at a lower price.
func (a *auction) bid(row, arc int32, price int64) {
	j := a.g.col[arc]
	got := min(a.left[row], a.room[j])
	a.room[j] -= got
	for got < a.left[row] {
		low := a.lowest(j, row)
		if low < 0 || a.held[j][low].price >= price {
			break
		}
		got += a.outbid(j, low, a.left[row]-got)
	}
	a.left[row] -= got
	own := slices.IndexFunc(a.held[j], func(b bid) bool { return b.row == row })
	if own < 0 {
		own = len(a.held[j])
		a.held[j] = append(a.held[j], bid{row: row, cost: a.g.cost[arc]})
	}
	a.held[j][own].amount += got
	a.held[j][own].price = price
	if a.room[j] == 0 {
		a.price[j] = a.held[j][a.lowest(j, none)].price
	}
}

// lowest returns the place of the lowest bid that holds epochs of column j for
// another row, or −1.
func (a *auction) lowest(j uint16, row int32) int {
	low, least := -1, int64(math.MaxInt64)
	for k, b := range a.held[j] {
		if b.price < least && b.row != row {
			low, least = k, b.price
		}
	}
	return low
}

// outbid takes up to want epochs from a bid and returns how many.
func (a *auction) outbid(j uint16, k int, want int64) int64 {
	b := &a.held[j][k]
	taken := min(b.amount, want)
	if a.left[b.row] == 0 {
		a.queue = append(a.queue, b.row)
	}
	a.left[b.row] += taken
	b.amount -= taken
	if b.amount == 0 {
		last := len(a.held[j]) - 1
		*b = a.held[j][last]
		a.held[j] = a.held[j][:last]
	}
	return taken
}

package l1

import (
	"fmt"
	"slices"

	"github.com/lockstep-rollups/lockstep"
	"github.com/lockstep-rollups/lockstep/internal/pipeline"
	"github.com/lockstep-rollups/lockstep/schedule"
)

// The layout of a claim, which ILeaderSchedule describes byte by byte.
const (
	setBytes     = 26 // an admitted set
	entryBytes   = 3  // price and mark of a member
	entriesAWord = 10 // entries that the contract checks at once
	priceZero    = 1 << 20
	priceMark    = 1 << 22
	turnBits     = 6
)

// claim encodes what LeaderSchedule.post takes: the schedule, its certificate,
// and the sets and rows it rests on.
func (c *Client) claim(f pipeline.Facts, rows []Row, s schedule.Schedule) ([]byte, error) {
	if len(s.Certificate.Prices) != 2 {
		return nil, fmt.Errorf("the certificate has prices for %d rollups, not 2", len(s.Certificate.Prices))
	}
	worst, err := units(int64(s.Worst), c.cluster.Unit)
	if err != nil {
		return nil, err
	}
	claim := []byte{s.Salt, byte(worst >> 8), byte(worst)}
	for _, members := range f.Members {
		claim = append(claim, bitmap(members).FillBytes(make([]byte, setBytes))...)
	}
	for side, members := range f.Members {
		entries, err := c.entries(s.Certificate, side, len(members))
		if err != nil {
			return nil, err
		}
		claim = append(claim, entries...)
	}
	claim = append(claim, packTurns(s.Spread())...)
	for _, r := range rows {
		claim = append(append(claim, byte(r.Sequencer)), r.Packed...)
	}
	return claim, nil
}

// entries encodes price and mark of each member of a side: first the members
// with even index, then those with odd index, each half padded to whole words.
func (c *Client) entries(cert schedule.Certificate, side, members int) ([]byte, error) {
	half := (members + 2*entriesAWord - 1) / (2 * entriesAWord) * entriesAWord * entryBytes
	out := make([]byte, 2*half)
	for i, price := range cert.Prices[side] {
		if price == schedule.NoPrice {
			continue
		}
		p, err := units(price, c.cluster.Unit)
		if err != nil {
			return nil, err
		}
		entry := p + priceZero
		if entry < 0 || entry >= 2*priceZero {
			return nil, fmt.Errorf("the price %d µs of member %d does not fit", price, i)
		}
		if marked(cert.Hall, side, i) {
			entry |= priceMark
		}
		at := (i%2)*half + i/2*entryBytes
		out[at], out[at+1], out[at+2] = byte(entry>>16), byte(entry>>8), byte(entry)
	}
	return out, nil
}

// marked reports whether a member belongs to the bottleneck: on the side of the
// set S itself, on the other side everybody who is no partner in W.
func marked(h schedule.Hall, side, member int) bool {
	if side == h.A {
		return slices.Contains(h.S, member)
	}
	return !slices.Contains(h.W, member)
}

// units divides a figure in microseconds by the unit of the board, exactly.
func units(micros int64, unit lockstep.RTT) (int64, error) {
	if micros%int64(unit) != 0 {
		return 0, fmt.Errorf("%d µs is no multiple of the unit of %d µs; solve the published rows", micros, unit)
	}
	return micros / int64(unit), nil
}

// packTurns writes six bits for each leader of each turn, most significant first.
func packTurns(turns [][]int) []byte {
	out := make([]byte, (len(turns)*2*turnBits+7)/8)
	bit := 0
	for _, turn := range turns {
		for _, leader := range turn {
			for b := turnBits - 1; b >= 0; b-- {
				out[bit/8] |= byte(leader>>b&1) << (7 - bit%8)
				bit++
			}
		}
	}
	return out
}

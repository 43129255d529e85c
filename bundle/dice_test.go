package bundle_test

// dice is splitmix64.
type dice uint64

func (d *dice) roll() uint64 {
	*d += 0x9e3779b97f4a7c15
	z := uint64(*d)
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}

func (d *dice) below(n int) int          { return int(d.roll() % uint64(n)) }
func (d *dice) chance(perMille int) bool { return perMille > 0 && d.below(1000) < perMille }

// queue is a heap of events by time.
type queue []event

func (q queue) less(a, b int) bool {
	return q[a].at < q[b].at || q[a].at == q[b].at && q[a].seq < q[b].seq
}

func (q *queue) push(e event) {
	*q = append(*q, e)
	h := *q
	for k := len(h) - 1; k > 0 && h.less(k, (k-1)/2); k = (k - 1) / 2 {
		h[k], h[(k-1)/2] = h[(k-1)/2], h[k]
	}
}

func (q *queue) pop() event {
	h := *q
	top, last := h[0], len(h)-1
	h[0] = h[last]
	h = h[:last]
	for k := 0; 2*k+1 < last; {
		c := 2*k + 1
		if c+1 < last && h.less(c+1, c) {
			c++
		}
		if !h.less(c, k) {
			break
		}
		h[k], h[c] = h[c], h[k]
		k = c
	}
	*q = h
	return top
}

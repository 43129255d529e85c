package bundle

import "time"

// Budgets bounds what failures may cost: executing what is then left out costs its
// sender nothing, so somebody has to count. Each key, an account or the address of a
// client, has a purse of gas that fills up steadily; only failures are paid from it. The
// zero value is of no use: Full, Refill and Most MUST be positive.
//
// It is not safe for concurrent use.
type Budgets[K comparable] struct {
	// Full is what a purse holds at most, in gas, and Refill what comes in each second.
	Full, Refill float64
	// Forgive is how long a failure is held against its sender.
	Forgive time.Duration
	// Most bounds the keys that are remembered. One that is clean again is forgotten
	// before others are.
	Most int

	purses map[K]purse
}

// purse is what was left at some time.
type purse struct {
	gas float64
	at  time.Time
}

// Charge takes the gas of a failure out of a purse, which may leave it in debt by one
// failure.
func (b *Budgets[K]) Charge(key K, gas uint64, now time.Time) {
	if b.purses == nil {
		b.purses = make(map[K]purse)
	}
	if _, known := b.purses[key]; !known && len(b.purses) >= b.Most {
		b.forget(now)
	}
	b.purses[key] = purse{b.left(key, now) - float64(gas), now}
}

// Clean reports whether nothing was charged of late, and the purse is full.
func (b *Budgets[K]) Clean(key K, now time.Time) bool {
	p, ok := b.purses[key]
	return !ok || b.left(key, now) >= b.Full && now.Sub(p.at) >= b.Forgive
}

// Solvent reports whether a key may fail once more.
func (b *Budgets[K]) Solvent(key K, now time.Time) bool { return b.left(key, now) > 0 }

func (b *Budgets[K]) left(key K, now time.Time) float64 {
	p, ok := b.purses[key]
	if !ok {
		return b.Full
	}
	return min(b.Full, p.gas+b.Refill*max(0, now.Sub(p.at).Seconds()))
}

// forget drops those with full purses, and if there are none, everybody: who floods the
// memory with keys had to pay for each account, and gains one failure by it.
func (b *Budgets[K]) forget(now time.Time) {
	for key := range b.purses {
		if b.Clean(key, now) {
			delete(b.purses, key)
		}
	}
	if len(b.purses) >= b.Most {
		clear(b.purses)
	}
}

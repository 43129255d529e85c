package election

import (
	"errors"
	"fmt"

	"github.com/holiman/uint256"
)

// adaptive multiplies the weights of another mechanism by how well each candidate
// kept its turns. The multiplier has a least value above zero, and everybody who
// weighs something has a seat if there are as many: so nobody is left without a
// chance to do better.
func adaptive(b Ballot, standing []Candidate) (weighing, error) {
	name := b.Rules.Base
	if name == "" {
		name = "stake"
	}
	base, err := ByName(name)
	if err != nil {
		return weighing{}, fmt.Errorf("the base of the adaptive mechanism: %w", err)
	}
	if name == "adaptive" {
		return weighing{}, errors.New("the base of the adaptive mechanism is the adaptive mechanism; want another one")
	}
	w, err := base.weigh(b, standing)
	if err != nil {
		return weighing{}, err
	}
	m := b.Rules.Multiplier
	if m == (Multiplier{}) {
		m = DefaultMultiplier
	}
	for i := range w.weights {
		w.weights[i].Mul(&w.weights[i], uint256.NewInt(uint64(m.Of(standing[i].Score))))
	}
	w.least = 1
	return w, nil
}

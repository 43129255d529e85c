package election

import (
	"fmt"
	"strings"

	"github.com/holiman/uint256"

	"github.com/lockstep-rollups/lockstep"
)

// Mechanism is one way to weigh candidates.
type Mechanism struct {
	// Name is how rules, contracts and the command line call it.
	Name string
	// About says in one line what it does.
	About string
	weigh func(Ballot, []Candidate) (weighing, error)
}

// weighing is what a mechanism makes of the active candidates, by position.
type weighing struct {
	weights  []uint256.Int
	price    *uint256.Int
	standbys []lockstep.SequencerID
	// least is a floor of the mechanism's own.
	least int
}

// mechanisms lists all seven, in the order in which the contracts number them
// from one on. It is a function because the adaptive one refers to the others.
func mechanisms() []Mechanism {
	return []Mechanism{
		{"authority", "everybody admitted leads, equally or in proportion to given weights", authority},
		{"auction", "the highest bid leads all epochs and pays the second", auction},
		{"stake", "seats in proportion to the weighted bond", stake},
		{"rotation", "the bonded take turns; some more stay live as standbys", rotation},
		{"multiauction", "several winners share the epochs by their bids and pay the first bid that lost", multiauction},
		{"delegated", "seats in proportion to own and delegated stake", delegated},
		{"adaptive", "another mechanism's weights, multiplied by how well turns were kept", adaptive},
	}
}

// Mechanisms returns all seven, in the order in which the contracts number them
// from one on.
func Mechanisms() []Mechanism { return mechanisms() }

// ByName returns the mechanism of that name.
func ByName(name string) (Mechanism, error) {
	var names []string
	for _, m := range mechanisms() {
		if m.Name == name {
			return m, nil
		}
		names = append(names, m.Name)
	}
	return Mechanism{}, fmt.Errorf("there is no mechanism %q; want %s or %s", name, strings.Join(names[:len(names)-1], ", "), names[len(names)-1])
}

// Elect holds the election. It fails with an invalid ballot, or with ErrNobody.
func (m Mechanism) Elect(b Ballot) (Result, error) {
	if err := b.Validate(); err != nil {
		return Result{}, err
	}
	standing := b.standing()
	w, err := m.weigh(b, standing)
	if err != nil {
		return Result{}, err
	}
	outcomes, err := Apportion(b.Seed, w.weights, b.Epochs, max(b.Rules.Floor, w.least), b.Rules.Cap)
	if err != nil {
		return Result{}, err
	}
	for i := range outcomes {
		outcomes[i].ID = standing[i].ID
	}
	return Result{Outcomes: outcomes, Price: w.price, Standbys: w.standbys}, nil
}

// authority gives every candidate the weight that the authority gave it.
func authority(_ Ballot, standing []Candidate) (weighing, error) {
	return each(standing, func(c *Candidate) uint256.Int {
		if c.Weight.IsZero() {
			return *uint256.NewInt(1)
		}
		return c.Weight
	}), nil
}

// stake weighs by the own bond alone.
func stake(_ Ballot, standing []Candidate) (weighing, error) {
	return each(standing, func(c *Candidate) uint256.Int { return c.Stake }), nil
}

// delegated weighs by the own bond and what others placed with it.
func delegated(_ Ballot, standing []Candidate) (weighing, error) {
	return each(standing, func(c *Candidate) uint256.Int {
		return *new(uint256.Int).Add(&c.Stake, &c.Delegated)
	}), nil
}

func each(standing []Candidate, weight func(*Candidate) uint256.Int) weighing {
	weights := make([]uint256.Int, len(standing))
	for i := range standing {
		weights[i] = weight(&standing[i])
	}
	return weighing{weights: weights}
}

package schedule

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/lockstep-rollups/lockstep"
)

// document is the JSON form of a schedule. Times are milliseconds with up to
// three decimals (six for the mean), exact to the microsecond. Proven follows from
// the problem and Optimal; it tells readers what Optimal speaks of.
type document struct {
	Rollups     []string            `json:"rollups"`
	Epochs      int                 `json:"epochs"`
	Worst       json.Number         `json:"worst_ms"`
	Mean        json.Number         `json:"mean_ms"`
	Sum         json.Number         `json:"sum_ms"`
	Optimal     bool                `json:"optimal"`
	Proven      []string            `json:"proven"`
	LowerBound  json.Number         `json:"lower_bound_ms"`
	Pairs       []documentPair      `json:"pairs"`
	Turns       [][]string          `json:"turns"`
	Certificate documentCertificate `json:"certificate"`
}

type documentPair struct {
	Leaders []string `json:"leaders"`
	Count   int      `json:"count"`
}

type documentCertificate struct {
	Objective string                            `json:"objective"`
	Seed      string                            `json:"seed"`
	Salt      uint8                             `json:"salt"`
	Hall      documentHall                      `json:"hall"`
	Prices    map[string]map[string]json.Number `json:"prices_ms,omitempty"`
	Weighted  *documentWeighted                 `json:"weighted,omitempty"`
}

type documentHall struct {
	Rollups [2]string `json:"rollups"`
	S       []string  `json:"s"`
	W       []string  `json:"w"`
	// Hub is the name of a rollup and of its sequencer.
	Hub *[2]string `json:"hub,omitempty"`
}

type documentWeighted struct {
	Weight uint32                            `json:"weight"`
	Prices map[string]map[string]json.Number `json:"prices"`
}

var objectiveNames = []string{Lexicographic: "lex", WorstOnly: "max", SumOnly: "sum"}

// String returns the name of o on the command line and in JSON.
func (o Objective) String() string {
	if int(o) < len(objectiveNames) {
		return objectiveNames[o]
	}
	return fmt.Sprintf("objective %d", uint8(o))
}

// ParseObjective returns the objective of the name "lex", "max" or "sum".
func ParseObjective(name string) (Objective, error) {
	for o, known := range objectiveNames {
		if name == known {
			return Objective(o), nil
		}
	}
	return 0, fmt.Errorf("there is no objective %q; want lex, max or sum", name)
}

// Encode returns s, a schedule of p, as one line of JSON with the names of p. The
// same schedule has the same bytes everywhere.
func Encode(p Problem, s Schedule) ([]byte, error) {
	d := document{
		Epochs: p.Epochs, Optimal: s.Optimal, Proven: p.Proven(s),
		Worst: milliseconds(int64(s.Worst)), Sum: milliseconds(s.Sum), LowerBound: milliseconds(int64(s.LowerBound)),
		Mean:  meanMilliseconds(s.Sum, p.Epochs),
		Pairs: []documentPair{}, Turns: [][]string{},
	}
	d.Rollups = p.rollupNames()
	for _, x := range s.Pairs {
		leaders, err := p.leaderNames(x.Leaders)
		if err != nil {
			return nil, err
		}
		d.Pairs = append(d.Pairs, documentPair{leaders, x.Count})
	}
	for _, x := range s.Turns {
		leaders, err := p.leaderNames(x)
		if err != nil {
			return nil, err
		}
		d.Turns = append(d.Turns, leaders)
	}
	var err error
	if d.Certificate, err = p.encodeCertificate(s); err != nil {
		return nil, err
	}
	out, err := json.Marshal(d)
	if err != nil {
		return nil, fmt.Errorf("encode the schedule: %w", err)
	}
	return append(out, '\n'), nil
}

func (p Problem) encodeCertificate(s Schedule) (documentCertificate, error) {
	h := s.Certificate.Hall
	c := documentCertificate{Objective: s.Objective.String(), Seed: "0x" + hex.EncodeToString(s.Seed[:]), Salt: s.Salt}
	if h.A < 0 || h.B <= h.A || h.B >= len(p.Rollups) {
		return c, fmt.Errorf("the certificate is about the rollups %d and %d", h.A, h.B)
	}
	var err error
	c.Hall.Rollups = [2]string{p.Rollups[h.A].Name, p.Rollups[h.B].Name}
	if c.Hall.S, err = p.Rollups[h.A].names(h.S); err != nil {
		return c, err
	}
	if c.Hall.W, err = p.Rollups[h.B].names(h.W); err != nil {
		return c, err
	}
	if h.Hub != nil {
		if h.Hub.Rollup < 0 || h.Hub.Rollup >= len(p.Rollups) {
			return c, fmt.Errorf("the certificate is about the rollup %d", h.Hub.Rollup)
		}
		r := p.Rollups[h.Hub.Rollup]
		name, err := r.names([]int{h.Hub.Sequencer})
		if err != nil {
			return c, err
		}
		c.Hall.Hub = &[2]string{r.Name, name[0]}
	}
	if c.Prices, err = p.namePrices(s.Certificate.Prices, milliseconds); err != nil {
		return c, err
	}
	if w := s.Certificate.Weighted; w != nil {
		c.Weighted = &documentWeighted{Weight: w.Weight}
		c.Weighted.Prices, err = p.namePrices(w.Prices, func(n int64) json.Number { return decimal(n, 0) })
	}
	return c, err
}

// namePrices returns the prices of everybody with seats, nil if there are none.
func (p Problem) namePrices(prices [][]int64, write func(int64) json.Number) (map[string]map[string]json.Number, error) {
	var out map[string]map[string]json.Number
	for k, of := range prices {
		if out == nil {
			out = map[string]map[string]json.Number{}
		}
		if k >= len(p.Rollups) || len(of) != len(p.Rollups[k].Sequencers) {
			return nil, errors.New("the certificate holds prices of unknown sequencers")
		}
		named := map[string]json.Number{}
		for i, price := range of {
			if p.Rollups[k].Seats[i].Max > 0 {
				named[p.Rollups[k].Sequencers[i]] = write(price)
			}
		}
		out[p.Rollups[k].Name] = named
	}
	return out, nil
}

func (p Problem) rollupNames() []string {
	var out []string
	for _, r := range p.Rollups {
		out = append(out, r.Name)
	}
	return out
}

func (p Problem) leaderNames(leaders []int) ([]string, error) {
	if len(leaders) != len(p.Rollups) {
		return nil, fmt.Errorf("an epoch has %d leaders for %d rollups", len(leaders), len(p.Rollups))
	}
	out := make([]string, len(leaders))
	for k, i := range leaders {
		if i < 0 || i >= len(p.Rollups[k].Sequencers) {
			return nil, fmt.Errorf("rollup %s has no sequencer %d", p.Rollups[k].Name, i)
		}
		out[k] = p.Rollups[k].Sequencers[i]
	}
	return out, nil
}

func (r Rollup) names(of []int) ([]string, error) {
	out := make([]string, len(of))
	for k, i := range of {
		if i < 0 || i >= len(r.Sequencers) {
			return nil, fmt.Errorf("rollup %s has no sequencer %d", r.Name, i)
		}
		out[k] = r.Sequencers[i]
	}
	return out, nil
}

// Decode reads what Encode wrote for the problem p, in any order of its fields and
// with any white space. It refuses everything else, so that all readers of a
// document see the same; whether the schedule is a good one is for Verify to say.
// Objective and seed are those of the document.
func Decode(p Problem, data []byte) (Schedule, error) {
	s, err := decode(p, data)
	if err != nil {
		return Schedule{}, err
	}
	whole, err := readTree(data)
	if err != nil {
		return Schedule{}, fmt.Errorf("read the schedule: %w", err)
	}
	own, err := Encode(p, s)
	if err != nil {
		return Schedule{}, err
	}
	want, err := readTree(own)
	if err != nil {
		return Schedule{}, fmt.Errorf("read the schedule back: %w", err)
	}
	if err := differ("", whole, want); err != nil {
		return Schedule{}, fmt.Errorf("read the schedule: %w", err)
	}
	return s, nil
}

func readTree(data []byte) (any, error) {
	r := json.NewDecoder(bytes.NewReader(data))
	r.UseNumber()
	whole, err := tree(r)
	if err != nil {
		return nil, err
	}
	if _, err := r.Token(); !errors.Is(err, io.EOF) {
		return nil, errors.New("there is more after its end")
	}
	return whole, nil
}

// decode reads a document as leniently as encoding/json does.
func decode(p Problem, data []byte) (Schedule, error) {
	var d document
	r := json.NewDecoder(bytes.NewReader(data))
	r.DisallowUnknownFields()
	if err := r.Decode(&d); err != nil {
		var kind *json.UnmarshalTypeError
		if errors.As(err, &kind) && kind.Field != "" {
			return Schedule{}, fmt.Errorf("read the schedule: %s is of the wrong kind: %s", kind.Field, kind.Value)
		}
		return Schedule{}, fmt.Errorf("read the schedule: %w", err)
	}
	in := reader{index: make([]map[string]int, len(p.Rollups))}
	for k, rollup := range p.Rollups {
		if k >= len(d.Rollups) || d.Rollups[k] != rollup.Name {
			return Schedule{}, fmt.Errorf("the schedule is for the rollups %s, not for %s", list(d.Rollups), list(p.rollupNames()))
		}
		in.index[k] = make(map[string]int, len(rollup.Sequencers))
		for i, name := range rollup.Sequencers {
			in.index[k][name] = i
		}
	}
	if len(d.Rollups) != len(p.Rollups) || d.Epochs != p.Epochs {
		return Schedule{}, fmt.Errorf("the schedule is for %d rollups and %d epochs, not %d and %d", len(d.Rollups), d.Epochs, len(p.Rollups), p.Epochs)
	}
	most := int64(lockstep.MaxRTT)
	if p.Weights != nil {
		most = int64(never) - 1
	}
	s := Schedule{
		Optimal: d.Optimal, Salt: d.Certificate.Salt,
		Worst:      lockstep.RTT(in.microseconds(d.Worst, most)),
		LowerBound: lockstep.RTT(in.microseconds(d.LowerBound, most)),
		Sum:        in.microseconds(d.Sum, most*MaxEpochs),
	}
	if in.err == nil && d.Mean != meanMilliseconds(s.Sum, p.Epochs) {
		in.err = fmt.Errorf("the mean is not %s but %s", d.Mean, meanMilliseconds(s.Sum, p.Epochs))
	}
	for _, x := range d.Pairs {
		s.Pairs = append(s.Pairs, Pair{in.leaders(x.Leaders), x.Count})
	}
	for _, x := range d.Turns {
		s.Turns = append(s.Turns, in.leaders(x))
	}
	in.certificate(p, d.Certificate, &s)
	if in.err != nil {
		return Schedule{}, fmt.Errorf("read the schedule: %w", in.err)
	}
	return s, nil
}

// reader turns names into indices and keeps the first error.
type reader struct {
	index []map[string]int
	err   error
}

func (r *reader) certificate(p Problem, c documentCertificate, s *Schedule) {
	var err error
	if s.Objective, err = ParseObjective(c.Objective); err != nil {
		r.fail(err)
		return
	}
	seed, err := hex.DecodeString(strings.TrimPrefix(c.Seed, "0x"))
	if err != nil || len(seed) != len(s.Seed) {
		r.fail(fmt.Errorf("%q is not a seed; want 0x and 64 hexadecimal digits", c.Seed))
		return
	}
	s.Seed = lockstep.Seed(seed)
	h := &s.Certificate.Hall
	h.A, h.B = -1, -1
	for k, rollup := range p.Rollups {
		if rollup.Name == c.Hall.Rollups[0] {
			h.A = k
		}
		if rollup.Name == c.Hall.Rollups[1] {
			h.B = k
		}
	}
	if h.A < 0 || h.B < 0 {
		r.fail(fmt.Errorf("the certificate is about the rollups %s and %s", c.Hall.Rollups[0], c.Hall.Rollups[1]))
		return
	}
	h.S, h.W = r.find(h.A, c.Hall.S), r.find(h.B, c.Hall.W)
	if c.Hall.Hub != nil {
		h.Hub = r.hub(p, *c.Hall.Hub)
	}
	s.Certificate.Prices = r.prices(p, c.Prices, func(n json.Number) int64 { return r.microseconds(n, mostPrice) })
	if w := c.Weighted; w != nil {
		s.Certificate.Weighted = &WeightedCut{Weight: w.Weight, Prices: r.prices(p, w.Prices, r.integer)}
	}
}

// mostPrice bounds prices in a document.
const mostPrice = 1 << 42

func (r *reader) hub(p Problem, named [2]string) *Hub {
	for k, rollup := range p.Rollups {
		if rollup.Name == named[0] {
			if found := r.find(k, named[1:]); len(found) == 1 {
				return &Hub{k, found[0]}
			}
			return nil
		}
	}
	r.fail(fmt.Errorf("the certificate is about the rollup %s", named[0]))
	return nil
}

// prices reads prices: one for everybody with seats, nil if there are none.
func (r *reader) prices(p Problem, named map[string]map[string]json.Number, read func(json.Number) int64) [][]int64 {
	if named == nil {
		return nil
	}
	if len(named) != len(p.Rollups) {
		r.fail(fmt.Errorf("the certificate holds prices for %d rollups of %d", len(named), len(p.Rollups)))
	}
	var out [][]int64
	for k, rollup := range p.Rollups {
		out = append(out, r.pricesOf(rollup, r.index[k], named[rollup.Name], read))
	}
	return out
}

func (r *reader) pricesOf(rollup Rollup, index map[string]int, named map[string]json.Number, read func(json.Number) int64) []int64 {
	of := make([]int64, len(rollup.Sequencers))
	for i, seats := range rollup.Seats {
		text, known := named[rollup.Sequencers[i]]
		switch {
		case known && seats.Max > 0:
			of[i] = read(text)
		case known:
			r.fail(fmt.Errorf("%s of %s has no seats but a price", rollup.Sequencers[i], rollup.Name))
		case seats.Max > 0:
			r.fail(fmt.Errorf("%s of %s has no price", rollup.Sequencers[i], rollup.Name))
		default:
			of[i] = NoPrice
		}
	}
	for name := range named {
		if _, known := index[name]; !known {
			r.fail(fmt.Errorf("rollup %s has no sequencer %q", rollup.Name, name))
		}
	}
	return of
}

func (r *reader) leaders(names []string) []int {
	if len(names) != len(r.index) {
		r.fail(fmt.Errorf("an epoch has %d leaders for %d rollups", len(names), len(r.index)))
		return nil
	}
	out := make([]int, len(names))
	for k := range names {
		if found := r.find(k, names[k:k+1]); len(found) == 1 {
			out[k] = found[0]
		}
	}
	return out
}

func (r *reader) find(rollup int, names []string) []int {
	out := make([]int, 0, len(names))
	for _, name := range names {
		i, known := r.index[rollup][name]
		if !known {
			r.fail(fmt.Errorf("there is no sequencer %q on its rollup", name))
			return nil
		}
		out = append(out, i)
	}
	return out
}

func (r *reader) fail(err error) {
	if r.err == nil {
		r.err = err
	}
}

// microseconds reads what milliseconds wrote, at most limit from zero.
func (r *reader) microseconds(text json.Number, limit int64) int64 {
	whole, decimals, _ := strings.Cut(string(text), ".")
	if len(decimals) <= 3 {
		value, err := strconv.ParseInt(whole+decimals+"000"[len(decimals):], 10, 64)
		if err == nil && value <= limit && value >= -limit && milliseconds(value) == text {
			return value
		}
	}
	r.fail(fmt.Errorf("%q is not a time in milliseconds of at most three decimals", string(text)))
	return 0
}

// integer reads a whole number.
func (r *reader) integer(text json.Number) int64 {
	value, err := strconv.ParseInt(string(text), 10, 64)
	if err != nil || value > mostPrice || value < -mostPrice || decimal(value, 0) != text {
		r.fail(fmt.Errorf("%q is not a whole number of epochs", string(text)))
		return 0
	}
	return value
}

// milliseconds writes microseconds as milliseconds without trailing zeros.
func milliseconds(us int64) json.Number { return decimal(us, 3) }

// meanMilliseconds writes the mean rounded to a nanosecond, halves up.
func meanMilliseconds(sum int64, epochs int) json.Number {
	return decimal((2000*sum+int64(epochs))/(2*int64(epochs)), 6)
}

// decimal writes value / 10^places without trailing zeros.
func decimal(value int64, places int) json.Number {
	sign := ""
	if value < 0 {
		sign, value = "-", -value
	}
	digits := strconv.FormatInt(value, 10)
	if len(digits) <= places {
		digits = strings.Repeat("0", places+1-len(digits)) + digits
	}
	if places == 0 {
		return json.Number(sign + digits)
	}
	point := len(digits) - places
	if tail := strings.TrimRight(digits[point:], "0"); tail != "" {
		return json.Number(sign + digits[:point] + "." + tail)
	}
	return json.Number(sign + digits[:point])
}

package bundle

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/lockstep-rollups/lockstep"
)

// ReadGiven decodes the JSON of a bundle: the lists as transactions[{chainId,
// transactions}], the deadline, and conditions[{chainId, …}] with the fields of
// eth_sendRawTransactionConditional. Numbers are hex or decimal. What is not known, or
// missing, is an error of one line. The caller MUST still Check the bundle.
func ReadGiven(raw []byte) (Given, error) {
	var in struct {
		Transactions []struct {
			ChainID      *quantity       `json:"chainId"`
			Transactions []hexutil.Bytes `json:"transactions"`
		} `json:"transactions"`
		Deadline   *quantity `json:"deadline"`
		Conditions []written `json:"conditions"`
	}
	d := json.NewDecoder(bytes.NewReader(raw))
	d.DisallowUnknownFields()
	if err := d.Decode(&in); err != nil {
		return Given{}, fmt.Errorf("read the bundle: %w", err)
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return Given{}, errors.New("read the bundle: something follows it")
	}
	if in.Deadline == nil {
		return Given{}, errors.New("read the bundle: it has no deadline")
	}
	g := Given{Deadline: uint64(*in.Deadline)}
	for i, l := range in.Transactions {
		if l.ChainID == nil {
			return Given{}, fmt.Errorf("read the bundle: list %d has no chainId", i)
		}
		list := List{Rollup: lockstep.RollupID(*l.ChainID)}
		for _, tx := range l.Transactions {
			list.Transactions = append(list.Transactions, tx)
		}
		g.Lists = append(g.Lists, list)
	}
	for i, w := range in.Conditions {
		c, err := w.condition()
		if err != nil {
			return Given{}, fmt.Errorf("read condition %d of the bundle: %w", i, err)
		}
		g.Conditions = append(g.Conditions, c)
	}
	return g, nil
}

// written is a condition as JSON has it.
type written struct {
	ChainID        *quantity                          `json:"chainId"`
	BlockNumberMin *quantity                          `json:"blockNumberMin"`
	BlockNumberMax *quantity                          `json:"blockNumberMax"`
	TimestampMin   *quantity                          `json:"timestampMin"`
	TimestampMax   *quantity                          `json:"timestampMax"`
	KnownAccounts  map[common.Address]json.RawMessage `json:"knownAccounts"`
}

func (w written) condition() (Condition, error) {
	if w.ChainID == nil {
		return Condition{}, errors.New("it has no chainId")
	}
	c := Condition{
		Rollup:    lockstep.RollupID(*w.ChainID),
		NumberMin: w.BlockNumberMin.or(0), NumberMax: w.BlockNumberMax.or(math.MaxUint64),
		TimeMin: w.TimestampMin.or(0), TimeMax: w.TimestampMax.or(math.MaxUint64),
	}
	for account, raw := range w.KnownAccounts {
		var root common.Hash
		if raw[0] == '"' {
			if err := json.Unmarshal(raw, &root); err != nil {
				return Condition{}, fmt.Errorf("the storage root of %s: %w", account, err)
			}
			c.Lookups = append(c.Lookups, Lookup{Account: account, Whole: true, Value: root})
			continue
		}
		var slots map[common.Hash]common.Hash
		if err := json.Unmarshal(raw, &slots); err != nil {
			return Condition{}, fmt.Errorf("the slots of %s: %w", account, err)
		}
		for key, value := range slots {
			c.Lookups = append(c.Lookups, Lookup{Account: account, Key: key, Value: value})
		}
	}
	slices.SortFunc(c.Lookups, func(a, b Lookup) int { // maps have no order, conditions have one
		if by := a.Account.Cmp(b.Account); by != 0 {
			return by
		}
		return a.Key.Cmp(b.Key)
	})
	return c, nil
}

// quantity is a number of at most 64 bits, as text or not, hex behind 0x.
type quantity uint64

func (q *quantity) or(other uint64) uint64 {
	if q == nil {
		return other
	}
	return uint64(*q)
}

// UnmarshalJSON implements [json.Unmarshaler].
func (q *quantity) UnmarshalJSON(b []byte) error {
	text, base := string(b), 10
	if len(text) > 2 && text[0] == '"' && text[len(text)-1] == '"' {
		text = text[1 : len(text)-1]
	}
	if digits, ok := strings.CutPrefix(text, "0x"); ok {
		text, base = digits, 16
	}
	v, err := strconv.ParseUint(text, base, 64)
	if err != nil {
		return fmt.Errorf("%.40q is no number of 64 bits", b)
	}
	*q = quantity(v)
	return nil
}

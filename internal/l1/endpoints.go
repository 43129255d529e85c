package l1

import (
	"encoding/json"
	"fmt"
	"net/netip"
	"net/url"
)

// maxEndpoints bounds the text of endpoints in bytes, as the registry does.
const maxEndpoints = 512

// Endpoints is where the peers of a sequencer reach it. It travels as JSON in
// the registry's events.
type Endpoints struct {
	// Probe is the UDP address of the STAMP reflector, as "203.0.113.7:862".
	Probe string `json:"probe"`
	// Peer is the URL under which hand-over records are served.
	Peer string `json:"peer"`
}

// Validate reports the first endpoint that cannot be dialled.
func (e Endpoints) Validate() error {
	if _, err := netip.ParseAddrPort(e.Probe); err != nil {
		return fmt.Errorf("the probe endpoint %q is not an address with a port, as in 203.0.113.7:862", e.Probe)
	}
	u, err := url.Parse(e.Peer)
	if err != nil || u.Host == "" || (u.Scheme != "http" && u.Scheme != "https") {
		return fmt.Errorf("the peer endpoint %q is not an http or https URL", e.Peer)
	}
	return nil
}

func (e Endpoints) encode() (string, error) {
	if err := e.Validate(); err != nil {
		return "", err
	}
	text, err := json.Marshal(e)
	if err != nil {
		return "", fmt.Errorf("encode endpoints: %w", err)
	}
	if len(text) > maxEndpoints {
		return "", fmt.Errorf("the endpoints take %d bytes, at most %d are registered", len(text), maxEndpoints)
	}
	return string(text), nil
}

// parseEndpoints reads what an operator registered. Text that is not ours gives
// an error, which makes the peer unreachable and nothing else.
func parseEndpoints(text string) (Endpoints, error) {
	var e Endpoints
	if err := json.Unmarshal([]byte(text), &e); err != nil {
		return Endpoints{}, fmt.Errorf("parse endpoints: %w", err)
	}
	return e, e.Validate()
}

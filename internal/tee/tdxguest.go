package tee

import (
	"context"
	"fmt"
	"strings"

	"github.com/google/go-configfs-tsm/configfs/configfsi"
	"github.com/google/go-configfs-tsm/configfs/linuxtsm"
	"github.com/google/go-configfs-tsm/report"
)

// NewTDXIssuer returns the IssueFunc of the trust domain that the caller runs
// in. It asks the kernel for quotes through configfs (Linux 6.7 and later, mounted
// at /sys/kernel/config, as root) and Intel for collateral through get. The
// kernel gives a quote up within half a minute, whatever the context says.
func NewTDXIssuer(get GetFunc) (IssueFunc, error) {
	client, err := linuxtsm.MakeClient()
	if err != nil {
		return nil, fmt.Errorf("open the kernel's attestation interface: %w", err)
	}
	return issueTDX(client, get), nil
}

func issueTDX(client configfsi.Client, get GetFunc) IssueFunc {
	return func(ctx context.Context, data ReportData) (Evidence, error) {
		blob := data.Encode()
		answer, err := report.Get(client, &report.Request{InBlob: blob[:]})
		if err != nil {
			return Evidence{}, fmt.Errorf("ask the kernel for a quote: %w", err)
		}
		if provider := strings.TrimSpace(answer.Provider); provider != "tdx_guest" {
			return Evidence{}, fmt.Errorf("ask the kernel for a quote: this machine is a %q, not a TDX guest", provider)
		}
		quote := TrimQuote(answer.OutBlob)
		collateral, err := FetchTDXCollateral(ctx, quote, get)
		if err != nil {
			return Evidence{}, err
		}
		encoded, err := collateral.Encode()
		if err != nil {
			return Evidence{}, err
		}
		return Evidence{TDX, quote, encoded}, nil
	}
}

// Package tee issues and checks evidence that a sequencer's key lives inside a
// trusted execution environment: Intel TDX quotes and AMD SEV-SNP reports, each
// carried together with the collateral that it was judged by.
//
// It keeps these laws. Nothing is believed that a pinned root did not sign, and
// what is decoded are the very bytes whose signature was checked. Whatever a
// policy does not name is refused: the zero Policy accepts nothing. Changing any
// one bit of an encoded evidence makes it fail. The time is an argument, so the
// same evidence, policy and time give the same verdict everywhere, years later
// too. A root other than Intel's or AMD's is accepted only when the policy names
// it and its own subject says TEST.
//
// It does not fetch anything by itself (FetchTDXCollateral takes the transport
// from its caller), keeps no state and starts no goroutine. It does not decide
// whether a key is admitted, nor whether the L1 block that a quote names is
// recent: callers compare Claims with what they expect by Claims.Check.
//
// A quote shows which code holds a key and that the key stays there. It does not
// show that the host delivers packets without delay.
//
// The development attester lives here too, because it is the mirror image of
// what is checked: offsets, documents and certificates change together.
//
// It is an adapter: the only package that knows go-tdx-guest and go-sev-guest.
package tee

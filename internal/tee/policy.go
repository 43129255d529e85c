package tee

import (
	"bytes"
	"crypto/sha256"
	"crypto/x509"
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// Policy says which evidence is acceptable. The zero value accepts none. A
// Policy is read only and may be used by many goroutines.
type Policy struct {
	// TestRoot names one root that is accepted besides the vendors': the SHA-256
	// of its SubjectPublicKeyInfo. Its subject must contain TEST. Zero, the only
	// sound value outside of test networks, names none.
	TestRoot common.Hash
	// TDX and SNP rule the evidence of the two platforms; nil refuses the platform.
	TDX *TDXPolicy
	SNP *SNPPolicy
}

// TDXPolicy rules TDX quotes. Debuggable trust domains are refused whatever it
// says, and so are a TDX module that is not signed by Intel (MRSIGNERSEAM), SEAM
// attributes, and a trust domain with MRCONFIGID, MROWNER or MROWNERCONFIG.
type TDXPolicy struct {
	// Workloads lists the accepted measurements: TDXMeasurement.Workload of the
	// images that may run, which covers MRTD and RTMR0 to 3.
	Workloads []common.Hash
	// SEAMModules lists the accepted MRSEAM values.
	SEAMModules [][48]byte
	// Attributes is the exact value of TDATTRIBUTES, as in the quote.
	Attributes [8]byte
	// XFAM lists the accepted values of XFAM, as in the quote.
	XFAM [][8]byte
	// MinTCBSVN is the least value of every byte of TEE_TCB_SVN.
	MinTCBSVN [16]byte
	// Statuses lists the accepted TCB statuses; each of platform, TDX module and
	// quoting enclave must have one of them. Revoked is never accepted.
	Statuses []Status
	// MinEvaluation is the least tcbEvaluationDataNumber of the collateral: it
	// keeps out documents that are not expired but superseded.
	MinEvaluation uint64
}

// AttributesSEPTVEDisable is the value of TDXPolicy.Attributes that production
// uses: only SEPT_VE_DISABLE is set.
var AttributesSEPTVEDisable = [8]byte{3: 0x10}

// SNPPolicy rules SEV-SNP reports. Guests that may be debugged or migrated, and
// reports from a privilege level other than 0 or signed by anything but a VCEK,
// are refused whatever it says.
type SNPPolicy struct {
	// Workloads lists the accepted SNPMeasurement.Workload values.
	Workloads []common.Hash
	// Products lists the accepted product lines: Milan, Genoa, Turin. Milan's
	// root seed is said to have been extracted; leave it out unless you know why.
	Products []string
	// MinTCB is the least value of every byte of REPORTED_TCB, as in the report.
	MinTCB [8]byte
	// SkipRevocation accepts evidence without AMD's revocation list.
	SkipRevocation bool
}

// Status is the verdict of Intel on a TCB level.
type Status string

// The statuses that Intel gives, in its own words (PCS API version 4).
const (
	UpToDate                          Status = "UpToDate"
	SWHardeningNeeded                 Status = "SWHardeningNeeded"
	ConfigurationNeeded               Status = "ConfigurationNeeded"
	ConfigurationAndSWHardeningNeeded Status = "ConfigurationAndSWHardeningNeeded"
	OutOfDate                         Status = "OutOfDate"
	OutOfDateConfigurationNeeded      Status = "OutOfDateConfigurationNeeded"
	Revoked                           Status = "Revoked"
)

// accepts reports whether p lets a TCB component with status s pass.
func (p *TDXPolicy) accepts(s Status) bool { return s != Revoked && slices.Contains(p.Statuses, s) }

// The pinned roots: SHA-256 of the SubjectPublicKeyInfo.
var (
	intelRoot = common.HexToHash("0xa0af031289f5d5d4132f9186068a7fc13628633ba235777472e29b6b6c67a49e")
	amdRoots  = map[common.Hash]string{
		common.HexToHash("0x9f056bee44377e29308cb5ffa895bdfb62d18881fa6bed8d6f075b0204089cb9"): "Milan",
		common.HexToHash("0x429a69c9422aa258ee4d8db5fcda9c6470ef15f8cd5a9cebd6cbc7d90b863831"): "Genoa",
		common.HexToHash("0x4f125410563a2ab9a50356f9243f6fe0b6f73de98603f53f90339c70e9d7ad08"): "Turin",
	}
)

// RootHash returns the SHA-256 of the SubjectPublicKeyInfo of cert: how a policy
// names a root.
func RootHash(cert *x509.Certificate) common.Hash { return sha256.Sum256(cert.RawSubjectPublicKeyInfo) }

// checkRoot reports whether root is the TEST root of p or else belongs to the
// vendor, who is asked by its hash.
func (p Policy) checkRoot(root *x509.Certificate, vendor func(common.Hash) bool) (test bool, err error) {
	hash := RootHash(root)
	if vendor(hash) {
		return false, nil
	}
	subject := root.Subject.String()
	if p.TestRoot == (common.Hash{}) || p.TestRoot != hash {
		return false, fmt.Errorf("the root %s (%s) is not trusted", hash, subject)
	}
	if !strings.Contains(subject, "TEST") {
		return false, fmt.Errorf("the root %s is named as TEST root, but its subject (%s) does not say TEST", hash, subject)
	}
	return true, nil
}

// atLeast reports whether every byte of got is at least that of least.
func atLeast(got, least []byte) bool {
	for i, b := range least {
		if got[i] < b {
			return false
		}
	}
	return true
}

// zero reports whether b holds only zeros.
func zero(b []byte) bool { return len(bytes.Trim(b, "\x00")) == 0 }

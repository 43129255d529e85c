package tee

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"slices"
	"strings"
)

// tcbLevel is one row of Intel's tables; the first row that a machine reaches
// gives its status. A table uses either the components or the ISVSVN.
type tcbLevel struct {
	TCB struct {
		SGX    []tcbComponent `json:"sgxtcbcomponents"`
		PCESVN uint16         `json:"pcesvn"`
		TDX    []tcbComponent `json:"tdxtcbcomponents"`
		ISVSVN uint16         `json:"isvsvn"`
	} `json:"tcb"`
	Status     Status   `json:"tcbStatus"`
	Advisories []string `json:"advisoryIDs"`
}

type tcbComponent struct {
	SVN uint8 `json:"svn"`
}

// seamIdentity is how a genuine TDX module looks.
type seamIdentity struct {
	MRSigner       hexText `json:"mrsigner"`
	Attributes     hexText `json:"attributes"`
	AttributesMask hexText `json:"attributesMask"`
}

// tcbInfo is Intel's TDX TCB info of version 3.
type tcbInfo struct {
	ID      string `json:"id"`
	Version int    `json:"version"`
	validity
	FMSPC      string       `json:"fmspc"`
	PCEID      string       `json:"pceId"`
	Type       int          `json:"tcbType"`
	Evaluation uint64       `json:"tcbEvaluationDataNumber"`
	Module     seamIdentity `json:"tdxModule"`
	Modules    []struct {
		ID string `json:"id"`
		seamIdentity
		Levels []tcbLevel `json:"tcbLevels"`
	} `json:"tdxModuleIdentities"`
	Levels []tcbLevel `json:"tcbLevels"`
}

// qeIdentity is Intel's identity of the TD quoting enclave, version 2.
type qeIdentity struct {
	ID      string `json:"id"`
	Version int    `json:"version"`
	validity
	Evaluation     uint64     `json:"tcbEvaluationDataNumber"`
	MiscSelect     hexText    `json:"miscselect"`
	MiscSelectMask hexText    `json:"miscselectMask"`
	Attributes     hexText    `json:"attributes"`
	AttributesMask hexText    `json:"attributesMask"`
	MRSigner       hexText    `json:"mrsigner"`
	ISVProdID      uint16     `json:"isvprodid"`
	Levels         []tcbLevel `json:"tcbLevels"`
}

// platformLevels finds the levels of the platform and of the TDX module of q.
func (info *tcbInfo) platformLevels(q tdxQuote) ([]tcbLevel, error) {
	if info.ID != "TDX" || info.Version != 3 || info.Type != 0 {
		return nil, fmt.Errorf("it is %q version %d of TCB type %d, want TDX version 3 of type 0", info.ID, info.Version, info.Type)
	}
	pck, err := q.pckInfo()
	if err != nil {
		return nil, err
	}
	if !strings.EqualFold(info.FMSPC, pck.fmspc) || !strings.EqualFold(info.PCEID, pck.pceID) {
		return nil, fmt.Errorf("it is about FMSPC %s and PCE %s, the quote comes from FMSPC %s and PCE %s", info.FMSPC, info.PCEID, pck.fmspc, pck.pceID)
	}
	platform, err := info.platformLevel(q.tcbSVN(), pck)
	if err != nil {
		return nil, err
	}
	module, versioned, err := info.moduleLevel(q)
	if err != nil || !versioned {
		return []tcbLevel{platform}, err
	}
	return []tcbLevel{platform, module}, nil
}

// platformLevel returns the first level that the platform reaches. When the
// module has a version, its own two SVNs are judged by moduleLevel.
func (info *tcbInfo) platformLevel(svn []byte, pck pckInfo) (tcbLevel, error) {
	first := 0
	if svn[1] > 0 {
		first = 2
	}
	for _, level := range info.Levels {
		if len(level.TCB.SGX) != 16 || len(level.TCB.TDX) != 16 {
			return tcbLevel{}, fmt.Errorf("a TCB level has %d SGX and %d TDX components, want 16 of each", len(level.TCB.SGX), len(level.TCB.TDX))
		}
		if reaches(pck.components, level.TCB.SGX) && pck.pceSVN >= level.TCB.PCESVN && reaches(svn[first:], level.TCB.TDX[first:]) {
			return level, nil
		}
	}
	return tcbLevel{}, fmt.Errorf("the platform reaches none of the %d TCB levels", len(info.Levels))
}

// reaches reports whether every SVN in got is at least the wanted one.
func reaches(got []byte, want []tcbComponent) bool {
	for i, c := range want {
		if got[i] < c.SVN {
			return false
		}
	}
	return true
}

// moduleLevel checks the signer and attributes of the TDX module. A module of
// version 0 has no level of its own.
func (info *tcbInfo) moduleLevel(q tdxQuote) (level tcbLevel, versioned bool, err error) {
	isvSVN, version := uint16(q.tcbSVN()[0]), q.tcbSVN()[1]
	if version == 0 {
		return tcbLevel{}, false, info.Module.check(q)
	}
	id := fmt.Sprintf("TDX_%02x", version)
	for _, module := range info.Modules {
		if !strings.EqualFold(module.ID, id) {
			continue
		}
		if err := module.check(q); err != nil {
			return tcbLevel{}, false, err
		}
		level, err := levelBySVN(module.Levels, isvSVN)
		return level, true, err
	}
	return tcbLevel{}, false, fmt.Errorf("it does not know the TDX module %s", id)
}

func (s seamIdentity) check(q tdxQuote) error {
	if !bytes.Equal(s.MRSigner, q.raw[offMRSigner:offSEAMAttr]) {
		return fmt.Errorf("the TDX module is signed by %x, want %x", q.raw[offMRSigner:offSEAMAttr], []byte(s.MRSigner))
	}
	return masked("SEAM attributes", q.raw[offSEAMAttr:offTDAttr], s.AttributesMask, s.Attributes)
}

// levelBySVN returns the first level whose ISVSVN is at most svn.
func levelBySVN(levels []tcbLevel, svn uint16) (tcbLevel, error) {
	for _, level := range levels {
		if level.TCB.ISVSVN <= svn {
			return level, nil
		}
	}
	return tcbLevel{}, fmt.Errorf("SVN %d reaches none of the %d TCB levels", svn, len(levels))
}

// masked reports whether got under mask is want.
func masked(what string, got, mask, want []byte) error {
	if len(mask) != len(got) || len(want) != len(got) {
		return fmt.Errorf("the %s have a mask of %d and a value of %d bytes, want %d", what, len(mask), len(want), len(got))
	}
	for i := range got {
		if got[i]&mask[i] != want[i] {
			return fmt.Errorf("the %s are %x, want %x under the mask %x", what, got, want, mask)
		}
	}
	return nil
}

// level checks that report, an enclave report of 384 bytes, comes from the
// quoting enclave that id describes, and returns its level.
func (id *qeIdentity) level(report []byte) (tcbLevel, error) {
	if id.ID != "TD_QE" || id.Version != 2 {
		return tcbLevel{}, fmt.Errorf("it is %q version %d, want TD_QE version 2", id.ID, id.Version)
	}
	if err := masked("MISCSELECT bits", report[16:20], id.MiscSelectMask, id.MiscSelect); err != nil {
		return tcbLevel{}, err
	}
	if err := masked("attributes of the quoting enclave", report[48:64], id.AttributesMask, id.Attributes); err != nil {
		return tcbLevel{}, err
	}
	const debug = 2
	if report[48]&debug != 0 {
		return tcbLevel{}, fmt.Errorf("the quoting enclave may be debugged")
	}
	if !bytes.Equal(report[128:160], id.MRSigner) {
		return tcbLevel{}, fmt.Errorf("the quoting enclave is signed by %x, want %x", report[128:160], []byte(id.MRSigner))
	}
	if prod := binary.LittleEndian.Uint16(report[256:]); prod != id.ISVProdID {
		return tcbLevel{}, fmt.Errorf("the quoting enclave is product %d, want %d", prod, id.ISVProdID)
	}
	return levelBySVN(id.Levels, binary.LittleEndian.Uint16(report[258:]))
}

// summarize collects the statuses and advisories of levels, each once.
func summarize(levels []tcbLevel) (statuses []Status, advisories []string) {
	for _, level := range levels {
		if !slices.Contains(statuses, level.Status) {
			statuses = append(statuses, level.Status)
		}
		for _, a := range level.Advisories {
			if !slices.Contains(advisories, a) {
				advisories = append(advisories, a)
			}
		}
	}
	return statuses, advisories
}

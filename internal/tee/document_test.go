package tee

import (
	"encoding/hex"
	"strings"
	"testing"

	"github.com/google/go-tdx-guest/testing/testdata"
	"github.com/stretchr/testify/require"
)

func answer(body string) string {
	return `{"tcbInfo":` + body + `,"signature":"` + strings.Repeat("ab", 64) + `"}`
}

func TestIntelsAnswersAreSplitAtTheSignedBytes(t *testing.T) {
	for member, text := range map[string][]byte{"tcbInfo": testdata.TcbInfoBody, "enclaveIdentity": testdata.QeIdentityBody} {
		d, err := SplitDocument(text, member)
		require.NoError(t, err)
		again := `{"` + member + `":` + string(d.Body) + `,"signature":"` + hex.EncodeToString(d.Signature[:]) + `"}`
		require.Equal(t, strings.TrimRight(string(text), "\n"), again)
	}
}

func TestOnlyTheExpectedMembersAreAccepted(t *testing.T) {
	signed := `{"id":"TDX"}`
	_, err := SplitDocument([]byte(answer(signed)), "tcbInfo")
	require.NoError(t, err)
	for name, text := range map[string]string{
		"forged twin in another case":       answer(signed + `,"TCBINFO":{"id":"forged"}`),
		"forged twin":                       answer(signed + `,"tcbInfo":{"id":"forged"}`),
		"forged twin first":                 `{"TCBINFO":{"id":"forged"},` + answer(signed)[1:],
		"forged twin last":                  strings.TrimSuffix(answer(signed), "}") + `,"TcbInfo":{"id":"forged"}}`,
		"another member":                    answer(signed + `,"x":1`),
		"other order":                       `{"signature":"` + strings.Repeat("ab", 64) + `","tcbInfo":` + signed + `}`,
		"white space":                       " " + answer(signed),
		"something behind":                  answer(signed) + " x",
		"short signature":                   `{"tcbInfo":{},"signature":"ab"}`,
		"signature without digits":          strings.Replace(answer(signed), "ab", "xy", 1),
		"not an object":                     answer(`[1]`),
		"two values":                        answer(`{} {}`),
		"cut":                               answer(`{"a":1`),
		"wrong member":                      strings.Replace(answer(signed), "tcbInfo", "enclaveIdentity", 1),
		"name twice":                        answer(`{"id":1,"id":2}`),
		"name twice in another case":        answer(`{"id":1,"ID":2}`),
		"name twice below":                  answer(`{"a":[{"b":{"svn":1,"Svn":2}}]}`),
		"name twice by an escape":           answer(`{"id":1,"\u0069d":2}`),
		"name that folds to ASCII (long s)": answer(`{"tcbLevelſ":1}`),
		"name that folds to ASCII (kelvin)": answer(`{"mas` + "\u212a" + `":1}`),
		"name with a control character":     answer(`{"a\u0000":1}`),
		"too deep":                          answer(strings.Repeat(`{"a":`, 20) + "1" + strings.Repeat("}", 20)),
		"too large":                         answer(`{"a":"` + strings.Repeat("x", maxDocumentSize) + `"}`),
		"empty":                             "",
	} {
		_, err := SplitDocument([]byte(text), "tcbInfo")
		require.Error(t, err, name)
	}
}

func TestSignedDocumentsThatRepeatANameAreRefused(t *testing.T) {
	d := newDev(t, 1)
	body := []byte(`{"id":"TDX","ID":"SGX"}`)
	sig, err := d.pki.signerKey.signRaw(body)
	require.NoError(t, err)
	var into tcbInfo
	require.ErrorContains(t, Document{body, sig}.decode(d.pki.signer, &into), "stands twice")
}

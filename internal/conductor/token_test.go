package conductor

import (
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func TestWithoutASecretNobodyMayChangeAnything(t *testing.T) {
	for _, secret := range [][]byte{nil, make([]byte, 32)} {
		asked := false
		h := authorise(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
			asked = true
			require.False(t, permitted(r.Context()))
		}), secret, time.Now)
		h.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest(http.MethodPost, "/", nil))
		require.True(t, asked, "calls that change nothing are served")
	}
}

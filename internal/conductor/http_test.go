package conductor_test

import (
	"bytes"
	"io"
	"net/http"
	"strings"
)

// newTee keeps a copy of a request's body.
func newTee(r *http.Request) *bytes.Buffer {
	kept := new(bytes.Buffer)
	r.Body = io.NopCloser(io.TeeReader(r.Body, kept))
	return kept
}

// capture keeps a copy of an answer.
type capture struct {
	http.ResponseWriter
	kept bytes.Buffer
}

func newCapture(w http.ResponseWriter) *capture { return &capture{ResponseWriter: w} }

// Write copies b.
func (c *capture) Write(b []byte) (int, error) {
	c.kept.Write(b)
	return c.ResponseWriter.Write(b)
}

// ok reports whether the answer is a JSON-RPC success.
func (c *capture) ok() bool { return strings.Contains(c.kept.String(), `"result"`) }

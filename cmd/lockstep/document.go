package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
)

// document is a JSON file that is read value by value, so that every error about
// its text names file, line and column.
type document struct {
	file string
	text []byte
	json *json.Decoder
}

// openDocument reads a file of at most limit bytes.
func openDocument(path string, limit int64) (*document, error) {
	text, err := readBounded(path, limit)
	if err != nil {
		return nil, err
	}
	return &document{path, text, json.NewDecoder(bytes.NewReader(text))}, nil
}

// object reads an object and hands each key with its place to field, which reads
// the value.
func (d *document) object(field func(key string, at int64) error) error {
	if err := d.open('{', "want an object in braces"); err != nil {
		return err
	}
	seen := make(map[string]bool)
	for d.json.More() {
		at := d.next()
		token, err := d.json.Token()
		if err != nil {
			return d.wrong(d.json.InputOffset(), "%s", plain(err))
		}
		key, _ := token.(string) // the decoder lets only strings be keys
		if key == "" {
			return d.wrong(at, "a name is empty")
		}
		if seen[key] {
			return d.wrong(at, "%q stands twice", key)
		}
		seen[key] = true
		if err := field(key, at); err != nil {
			return err
		}
	}
	return d.close()
}

// list reads a list and has item read each of its values.
func (d *document) list(item func() error) error {
	if err := d.open('[', "want a list in brackets"); err != nil {
		return err
	}
	for d.json.More() {
		if err := item(); err != nil {
			return err
		}
	}
	return d.close()
}

func (d *document) open(bracket json.Delim, want string) error {
	at := d.next()
	token, err := d.json.Token()
	if err != nil {
		return d.wrong(d.json.InputOffset(), "%s", plain(err))
	}
	if token != bracket {
		return d.wrong(at, "%s", want)
	}
	return nil
}

func (d *document) close() error {
	if _, err := d.json.Token(); err != nil {
		return d.wrong(d.json.InputOffset(), "%s", plain(err))
	}
	return nil
}

// value reads any value.
func (d *document) value() (json.RawMessage, error) {
	var raw json.RawMessage
	if err := d.json.Decode(&raw); err != nil {
		return nil, d.wrong(d.json.InputOffset(), "%s", plain(err))
	}
	return raw, nil
}

// number reads a whole number from least to most.
func (d *document) number(name string, least, most int, to *int) error {
	at := d.next()
	if err := d.json.Decode(to); err != nil || *to < least || *to > most {
		return d.wrong(at, "%s must be a whole number from %d to %d", name, least, most)
	}
	return nil
}

// end makes sure that nothing follows.
func (d *document) end() error {
	if len(bytes.TrimSpace(d.text[d.json.InputOffset():])) > 0 {
		return d.wrong(d.next(), "there is text behind the object")
	}
	return nil
}

// next returns where the next key or value begins.
func (d *document) next() int64 {
	rest := d.text[d.json.InputOffset():]
	return int64(len(d.text) - len(bytes.TrimLeft(rest, " \t\r\n,:")))
}

// wrong points at a place of the file.
func (d *document) wrong(offset int64, format string, args ...any) error {
	return badInput("%s: %s", place(d.file, d.text, offset), fmt.Sprintf(format, args...))
}

// place says where in a file an offset is: file:line:column.
func place(file string, text []byte, offset int64) string {
	before := text[:min(max(offset, 0), int64(len(text)))]
	return fmt.Sprintf("%s:%d:%d", file, bytes.Count(before, []byte("\n"))+1, len(before)-bytes.LastIndexByte(before, '\n'))
}

// plain turns a JSON error into words.
func plain(err error) string {
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) || strings.Contains(err.Error(), "unexpected end") {
		return "the file ends too early"
	}
	return err.Error()
}

// readBounded reads a whole file of at most limit bytes.
func readBounded(path string, limit int64) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, inputError{err}
	}
	defer f.Close()
	text, err := io.ReadAll(io.LimitReader(f, limit+1))
	if err != nil {
		return nil, inputError{err}
	}
	if int64(len(text)) > limit {
		return nil, badInput("%s has more than %d MiB", path, limit>>20)
	}
	return text, nil
}

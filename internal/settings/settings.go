// Package settings reads the settings files of the programs, which are TOML.
//
// Its law: what it does not know is an error, and an error of syntax names file, line
// and column. Defaults, paths and what makes sense are the business of whoever
// declares the settings. It sits on the node floor and imports nothing of this module.
package settings

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"time"

	"github.com/BurntSushi/toml"
)

// Read decodes a file into a struct. The keys that have no place in it are problems to
// be told together with others.
func Read(path string, into any) (problems []error, err error) {
	meta, err := toml.DecodeFile(path, into)
	if err != nil {
		var syntax toml.ParseError
		if errors.As(err, &syntax) {
			return nil, fmt.Errorf("%s:%d:%d: %s", path, syntax.Position.Line, syntax.Position.Col, syntax.Message)
		}
		var file *fs.PathError
		if errors.As(err, &file) {
			return nil, fmt.Errorf("read settings: %w", err)
		}
		return nil, fmt.Errorf("read settings from %s: %w", path, err)
	}
	for _, key := range meta.Undecoded() {
		problems = append(problems, fmt.Errorf("there is no setting %s", key))
	}
	return problems, nil
}

// Beside makes paths independent of the working directory: relative ones are taken
// from the folder of the settings file. Empty ones stay empty.
func Beside(file string, paths ...*string) {
	for _, p := range paths {
		if *p != "" && !filepath.IsAbs(*p) {
			*p = filepath.Join(filepath.Dir(file), *p)
		}
	}
}

// Duration is a time.Duration written as "2s".
type Duration time.Duration

// UnmarshalText reads a duration such as 500ms.
func (d *Duration) UnmarshalText(text []byte) error {
	v, err := time.ParseDuration(string(text))
	if err != nil || v <= 0 {
		return fmt.Errorf("%q is not a duration; write for example 2s or 500ms", text)
	}
	*d = Duration(v)
	return nil
}

// MarshalText writes d as time.Duration does.
func (d Duration) MarshalText() ([]byte, error) { return []byte(time.Duration(d).String()), nil }

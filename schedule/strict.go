package schedule

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
)

// tree reads the next JSON value into maps, lists and plain values; numbers stay
// text. A name that stands twice in an object is an error: which of the two
// counts depends on the reader.
func tree(d *json.Decoder) (any, error) {
	token, err := d.Token()
	if err != nil {
		return nil, err
	}
	switch token {
	case json.Delim('{'):
		out := map[string]any{}
		for d.More() {
			name, err := d.Token()
			if err != nil {
				return nil, err
			}
			key, _ := name.(string) // the decoder lets only strings be names
			if _, twice := out[key]; twice {
				return nil, fmt.Errorf("%q stands twice in an object", key)
			}
			if out[key], err = tree(d); err != nil {
				return nil, err
			}
		}
		_, err = d.Token()
		return out, err
	case json.Delim('['):
		out := []any{}
		for d.More() {
			value, err := tree(d)
			if err != nil {
				return nil, err
			}
			out = append(out, value)
		}
		_, err = d.Token()
		return out, err
	}
	return token, nil
}

// differ says where a tree is not the wanted one, nil if it is.
func differ(path string, got, want any) error {
	switch want := want.(type) {
	case map[string]any:
		if got, ok := got.(map[string]any); ok {
			return differFields(path, got, want)
		}
	case []any:
		if got, ok := got.([]any); ok && len(got) == len(want) {
			for k := range want {
				if err := differ(fmt.Sprintf("%s[%d]", path, k), got[k], want[k]); err != nil {
					return err
				}
			}
			return nil
		}
	default:
		if got == want {
			return nil
		}
	}
	return fmt.Errorf("%s is %s; want %s", path, short(got), short(want))
}

func differFields(path string, got, want map[string]any) error {
	if path != "" {
		path += "."
	}
	for _, name := range slices.Sorted(maps.Keys(got)) {
		if _, known := want[name]; !known {
			return fmt.Errorf("there is no place for %s%s", path, name)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(want)) {
		value, there := got[name]
		if !there {
			return fmt.Errorf("%s%s is missing", path, name)
		}
		if err := differ(path+name, value, want[name]); err != nil {
			return err
		}
	}
	return nil
}

// short writes a value as JSON and cuts it.
func short(value any) string {
	const most = 40
	text, err := json.Marshal(value)
	if err != nil {
		return "unreadable"
	}
	if letters := []rune(string(text)); len(letters) > most {
		return string(letters[:most]) + "…"
	}
	return string(text)
}

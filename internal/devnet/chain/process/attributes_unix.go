//go:build unix && !linux

package process

import "syscall"

// attributes puts the child into a group of its own, out of reach of a Ctrl-C
// in the terminal.
func attributes() *syscall.SysProcAttr { return &syscall.SysProcAttr{Setpgid: true} }

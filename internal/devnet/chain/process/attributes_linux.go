package process

import "syscall"

// attributes puts the child into a group of its own, out of reach of a Ctrl-C
// in the terminal, and has the kernel kill it when the parent dies.
func attributes() *syscall.SysProcAttr {
	return &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGKILL}
}

// Package stamp is the wire format of the Simple Two-way Active Measurement
// Protocol: RFC 8762 (base packets, both modes), RFC 8972 (session identifier
// and TLVs) and the part of RFC 5357 that lets a TWAMP-Light sender be answered.
//
// It keeps one law: what it encodes it decodes to the same value, and decoding
// never panics and never reads past its input, whatever the bytes are. Fields
// that the RFCs call MBZ are written as zero and ignored when read.
//
// It does not send, receive, keep sessions or read a clock: time is an argument
// and a key is whatever the caller agreed on. The socket, the handshake and the
// paired exchange are in internal/probe, which alone uses this package.
package stamp

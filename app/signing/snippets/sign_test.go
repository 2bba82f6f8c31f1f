package main

import "testing"

// The vendor's published example; its secret opens nothing.
func TestSign(t *testing.T) {
	for timestamp, signature := range map[string]string{
		"1615186943": "43e5cfcca828314675f91b001390566a",
		"1615187699": "00ddfa9197c52814bc679c23003d593e", // zeros in front are kept
	} {
		if got := sign("12345", "4fd24687296dd9f3", "9193cc662a4c0ec135ec71fb57194b38", timestamp); got != signature {
			t.Errorf("timestamp %s: got %s, want %s", timestamp, got, signature)
		}
	}
}

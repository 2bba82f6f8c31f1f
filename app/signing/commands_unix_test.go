//go:build unix

package signing

import (
	"os/exec"
	"syscall"
	"testing"
)

// TestCommandsInPython: away from a terminal Python reads the secret from its
// input, after a warning.
func TestCommandsInPython(t *testing.T) {
	program(t, "python3")
	for _, v := range signedValues {
		t.Run(v.name, func(t *testing.T) {
			run := exec.Command(program(t, "sh"), "-c", DigestCommands(v.appID, v.nonce, v.timestamp)[2].Text)
			run.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
			requireDigest(t, run, v.appID, v.nonce, v.timestamp)
		})
	}
}

package gateway_test

import (
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"zimcodes/codes/gateway"
)

// TestNoRequestNoCode: of texts that hold no complete request to the gateway
// (code and logs of other services, prose, schemas, configurations, answers,
// code that only signs)
// no verdict names a code.
func TestNoRequestNoCode(t *testing.T) {
	file, err := os.ReadFile("testdata/none.txt")
	require.NoError(t, err)
	texts := strings.Split(string(file), "\n%%%%\n")
	require.GreaterOrEqual(t, len(texts), 640)
	for _, text := range texts {
		r, err := gateway.Parse(text)
		if err != nil {
			continue
		}
		v := gateway.Check(r, vectorSecret, time.Unix(1770000000, 0))
		assert.Empty(t, v.Failing(), "%s", text)
	}
}

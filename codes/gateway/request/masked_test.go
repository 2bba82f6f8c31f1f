package request_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"zimcodes/codes/gateway/request"
	"zimcodes/codes/gateway/request/credential"
)

// TestMasked: what the table masks is kept nowhere, in no form.
func TestMasked(t *testing.T) {
	for _, c := range credential.Table() {
		if c.Name[0] == '-' {
			continue
		}
		want := "hunter2"
		if c.Masked {
			want = request.Masked
		}
		r, err := request.Parse("curl 'https://zim-api.zego.im/?Action=X&" + c.Name + "=hunter2' -H '" + c.Name + ": hunter2' -d '{\"a\":[{\"" + c.Name + "\":\"hunter2\"}]}'")
		assert.NoError(t, err)
		p, ok := r.Get(c.Name)
		assert.True(t, ok, c.Name)
		assert.Equal(t, want, p.Value, c.Name)
		p, ok = r.Header(c.Name)
		assert.True(t, ok, c.Name)
		assert.Equal(t, want, p.Value, c.Name)
		assert.Equal(t, c.Masked, r.Body.Text == "", c.Name)
	}
}

package gateway

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestMinus(t *testing.T) {
	const least, most = -1 << 63, 1<<63 - 1
	for _, c := range [][3]int64{{1, 2, -1}, {least, 1, least}, {most, -1, most}, {least, -1, least + 1}, {most, 0, most}} {
		assert.Equal(t, c[2], minus(c[0], c[1]))
	}
}

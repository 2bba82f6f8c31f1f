package site

import (
	"bytes"
	"image/png"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestIcon(t *testing.T) {
	for _, c := range []struct {
		name     string
		side     int
		maskable bool
		corner   uint32
	}{
		{"small", 192, false, 0},
		{"large", 512, false, 0},
		{"maskable", 512, true, 0xffff},
	} {
		t.Run(c.name, func(t *testing.T) {
			img, err := png.Decode(bytes.NewReader(iconPNG(c.side, c.maskable)))
			require.NoError(t, err)
			require.Equal(t, c.side, img.Bounds().Dx())
			require.Equal(t, c.side, img.Bounds().Dy())
			_, _, _, alpha := img.At(0, 0).RGBA()
			require.Equal(t, c.corner, alpha)
			at := func(x, y float64) string {
				r, g, b, _ := img.At(int(x*float64(c.side)/iconSide), int(y*float64(c.side)/iconSide)).RGBA()
				switch {
				case r == 0xffff && g == 0xffff && b == 0xffff:
					return "ink"
				case r == 0x2424 && g == 0x5050 && b == 0xd8d8:
					return "ground"
				}
				return "neither"
			}
			for _, p := range iconLine {
				require.Equal(t, "ink", at(p.x, p.y))
			}
			require.Equal(t, "ink", at(16.5, 16))
			require.Equal(t, "ground", at(10, 16))
			require.Equal(t, "ground", at(16, 2))

			// What systems cut off holds no ink.
			for y := range c.side {
				for x := range c.side {
					dx, dy := float64(x)/float64(c.side)-.5, float64(y)/float64(c.side)-.5
					if r, _, _, _ := img.At(x, y).RGBA(); dx*dx+dy*dy > .4*.4 && r > 0x2424 {
						require.Fail(t, "ink outside the circle that is never cut", "%d, %d", x, y)
					}
				}
			}
		})
	}
}

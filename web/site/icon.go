package site

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"math"
	"strings"
)

// The icon is a Z on a rounded square. It is drawn from these numbers as SVG
// and as PNG; the side of the square is iconSide.
const (
	iconSide   = 32.0
	iconRadius = 7.0
	iconStroke = 3.4
)

var (
	iconGround = color.NRGBA{0x24, 0x50, 0xd8, 0xff}
	iconInk    = color.NRGBA{0xff, 0xff, 0xff, 0xff}
	iconLine   = []point{{9, 9.5}, {23, 9.5}, {10, 22.5}, {23, 22.5}}
)

type point struct{ x, y float64 }

// iconSVG returns the icon as SVG.
func iconSVG() string {
	hex := func(c color.NRGBA) string { return fmt.Sprintf("#%02x%02x%02x", c.R, c.G, c.B) }
	var line strings.Builder
	for i, p := range iconLine {
		line.WriteString(map[bool]string{true: "M", false: "L"}[i == 0])
		fmt.Fprintf(&line, "%g %g", p.x, p.y)
	}
	return fmt.Sprintf(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %g %g">`+
		`<rect width="%[1]g" height="%[1]g" rx="%[3]g" fill="%[4]s"/>`+
		`<path d="%[5]s" fill="none" stroke="%[6]s" stroke-width="%[7]g" stroke-linecap="round" stroke-linejoin="round"/></svg>`,
		iconSide, iconSide, iconRadius, hex(iconGround), line.String(), hex(iconInk), iconStroke)
}

// iconPNG returns the icon as PNG with the given side in pixels. A maskable
// icon has no corners of its own: the system cuts it to its shape, and the Z
// lies within the circle that is never cut.
func iconPNG(side int, maskable bool) []byte {
	radius := iconRadius
	if maskable {
		radius = 0
	}
	scale := float64(side) / iconSide
	img := image.NewNRGBA(image.Rect(0, 0, side, side))
	for y := range side {
		for x := range side {
			p := point{(float64(x) + .5) / scale, (float64(y) + .5) / scale}
			ground := covered(outsideSquare(p, radius) * scale)
			if maskable {
				ground = 1
			}
			ink := covered((fromLine(p, iconLine) - iconStroke/2) * scale)
			mix := func(a, b uint8) uint8 { return uint8(math.Round(float64(a) + (float64(b)-float64(a))*ink)) }
			img.SetNRGBA(x, y, color.NRGBA{
				mix(iconGround.R, iconInk.R), mix(iconGround.G, iconInk.G), mix(iconGround.B, iconInk.B),
				uint8(math.Round(255 * ground))})
		}
	}
	var b bytes.Buffer
	encoder := png.Encoder{CompressionLevel: png.BestCompression}
	encoder.Encode(&b, img) // a buffer takes everything
	return b.Bytes()
}

// covered returns how much of a pixel a shape covers whose edge is that many
// pixels away from the pixel's middle; inside, the distance is negative.
func covered(distance float64) float64 { return max(0, min(1, .5-distance)) }

// outsideSquare returns the distance of p from the rounded square.
func outsideSquare(p point, radius float64) float64 {
	x := math.Abs(p.x-iconSide/2) - iconSide/2 + radius
	y := math.Abs(p.y-iconSide/2) - iconSide/2 + radius
	return math.Sqrt(max(x, 0)*max(x, 0)+max(y, 0)*max(y, 0)) + min(max(x, y), 0) - radius
}

// fromLine returns the distance of p from the line through the points.
func fromLine(p point, line []point) float64 {
	distance := math.Inf(1)
	for i := range len(line) - 1 {
		a, b := line[i], line[i+1]
		dx, dy := b.x-a.x, b.y-a.y
		along := max(0, min(1, ((p.x-a.x)*dx+(p.y-a.y)*dy)/(dx*dx+dy*dy)))
		x, y := p.x-a.x-along*dx, p.y-a.y-along*dy
		distance = min(distance, math.Sqrt(x*x+y*y))
	}
	return distance
}

// Package leaktest writes texts that hold a credential, and tells whether another
// text still does. It is for tests, and knows nothing of how credentials are found:
// it has notations and decorations of its own.
//
// A text is a request to the gateway with a credential somewhere about it, each in a
// notation of the table, put into surroundings and decorated up to three times, at
// random. The same seed writes the same texts.
package leaktest

import (
	"encoding/base64"
	"encoding/hex"
	"math/rand/v2"
	"strconv"
	"strings"
	"time"
)

// Text is a text with what must not leave with it.
type Text struct {
	Text string
	// Now is the time at which it is shared.
	Now time.Time
	// Hidden are the credentials in it.
	Hidden []string
	// Notation is what the credential was written in, Steps the decorations.
	Notation string
	Steps    []string
}

// Generator makes texts out of random numbers.
type Generator struct {
	*rand.Rand
	tables
}

// tables are what a generator chooses from.
type tables struct {
	requests    []func(g Generator, all []pair) string
	names       []string
	notations   []string
	unnamed     []string
	around      []string
	decorations []decoration
}

// pair is a parameter.
type pair struct{ name, value string }

// decoration is what happens to a text on its way.
type decoration struct {
	name string
	do   func(g Generator, s string) string
}

// New returns a generator with the tables that the search for credentials was
// written against.
func New(seed uint64) Generator { return Generator{rand.New(rand.NewPCG(seed, 21)), first} }

// Other returns one with tables that it was not written against.
func Other(seed uint64) Generator { return Generator{rand.New(rand.NewPCG(seed, 22)), second} }

func (g Generator) of(choices ...string) string { return choices[g.IntN(len(choices))] }

func (g Generator) hex(n int) string {
	b := make([]byte, (n+1)/2)
	for i := range b {
		b[i] = byte(g.Uint32())
	}
	return hex.EncodeToString(b)[:n]
}

func (g Generator) word(n int, from string) string {
	b := make([]byte, n)
	for i := range b {
		b[i] = from[g.IntN(len(from))]
	}
	return string(b)
}

const (
	small  = "abcdefghijklmnopqrstuvwxyz"
	mixed  = small + "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
	marked = mixed + "-_.!@#$*"
)

// value is a credential of some kind.
func (g Generator) value() string {
	switch g.IntN(10) {
	case 0, 1:
		return g.hex(32)
	case 2:
		return strings.ToUpper(g.hex(32))
	case 3:
		return g.hex(40 + 24*g.IntN(2))
	case 4:
		return base64.RawStdEncoding.EncodeToString([]byte(g.word(18+g.IntN(20), mixed)))
	case 5:
		return "eyJhbGciOiJIUzI1NiJ9." + base64.RawURLEncoding.EncodeToString([]byte(`{"sub":"`+g.word(9, mixed)+`"}`)) + "." + g.word(43, mixed)
	case 6:
		return g.word(6+g.IntN(3), small) + strconv.Itoa(100+g.IntN(900))
	case 7:
		return g.word(1, small) + g.word(8+g.IntN(10), marked) + g.word(2, "0123456789")
	case 8:
		h := g.hex(32)
		return h[:8] + "-" + h[8:12] + "-4" + h[13:16] + "-a" + h[17:20] + "-" + h[20:]
	}
	return g.word(1, small) + g.word(10+g.IntN(30), mixed) + g.word(1, "0123456789")
}

// Next writes a text.
func (g Generator) Next() Text {
	now := time.Unix(1_600_000_000+g.Int64N(300_000_000), 0)
	signature, nonce := g.hex(32), g.hex(16)
	all := []pair{
		{"Action", g.of("SendPeerMessage", "CreateGroup", "QueryUserOnlineState", "KickoutRoomUser")}, {"AppId", strconv.Itoa(1e8 + g.IntN(4e9-1e8))},
		{"SignatureNonce", nonce}, {"Timestamp", strconv.FormatInt(now.Unix()+g.Int64N(1000)-500, 10)}, {"SignatureVersion", "2.0"}, {"Signature", signature},
	}
	t := Text{Now: now}
	request := ""
	if g.IntN(5) > 0 {
		t.Hidden = append(t.Hidden, signature, nonce)
		request = g.requests[g.IntN(len(g.requests))](g, all)
	}
	written := ""
	if request == "" || g.IntN(8) > 0 {
		value := g.value()
		t.Hidden = append(t.Hidden, value)
		list := g.notations
		if g.IntN(5) == 0 {
			list = g.unnamed
		}
		t.Notation = list[g.IntN(len(list))]
		written = strings.NewReplacer("NAME", g.of(g.names...), "VALUE", value).Replace(t.Notation)
	}
	t.Text = strings.TrimSpace(strings.NewReplacer("REQUEST", request, "CREDENTIAL", written).Replace(g.of(g.around...)))
	for range max(0, g.IntN(5)-1) {
		d := g.decorations[g.IntN(len(g.decorations))]
		if decorated := d.do(g, t.Text); len(decorated) < 8000 {
			t.Text, t.Steps = decorated, append(t.Steps, d.name)
		}
	}
	return t
}

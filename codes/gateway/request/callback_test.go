package request_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes/gateway/request"
	"zimcodes/codes/gateway/request/pasted"
)

const (
	callbackSignature = "5bd59fd62953a8059fb7eaba95720f66d19e4517"
	callbackJSON      = `{"appid":"1234567","event":"room_create","nonce":"123412","signature":"` + callbackSignature + `","timestamp":1470820198,"room_id":"r1"}`
)

// callbacks are ways to paste one callback; body is what is known of its JSON:
// that of callbackJSON, or none.
var callbacks = []struct {
	name, text, body string
}{
	{"body", callbackJSON, callbackJSON},
	{"indented body", strings.NewReplacer(",", ",\n  ", "{", "{\n  ", "}", "\n}\n").Replace(callbackJSON), strings.NewReplacer(",", ",\n  ", "{", "{\n  ", "}", "\n}").Replace(callbackJSON)},
	{"request", "POST /zego HTTP/1.1\r\nHost: example.com\r\nContent-Type: application/json\r\n\r\n" + callbackJSON, callbackJSON},
	{"curl", "curl -X POST https://example.com/zego -H 'Content-Type: application/json' -d '" + callbackJSON + "'", callbackJSON},
	{"curl, escaped", `curl https://example.com/zego -d "` + strings.ReplaceAll(callbackJSON, `"`, `\"`) + `"`, callbackJSON},
	{"log", "2026-11-29 10:00:00 INFO [zego] callback body=" + callbackJSON + " took 3ms", callbackJSON},
	{"log in JSON", `{"level":"info","msg":"callback","body":"` + strings.ReplaceAll(callbackJSON, `"`, `\"`) + `"}`, callbackJSON},
	{"log in JSON twice", `{"log":"{\"level\":\"info\",\"body\":\"` + strings.ReplaceAll(callbackJSON, `"`, `\\\"`) + `\"}"}`, callbackJSON},
	{"within an object", `{"headers":{"host":"a"},"body":` + callbackJSON + `}`, callbackJSON},
	{"nginx", `POST /zego HTTP/1.1" 200 "` + strings.ReplaceAll(callbackJSON, `"`, `\x22`) + `"`, callbackJSON},
	{"percent-encoded", strings.NewReplacer(`"`, "%22", "{", "%7B", "}", "%7D", ":", "%3A", ",", "%2C").Replace(callbackJSON), callbackJSON},
	{"form", "appid=1234567&event=room_create&nonce=123412&signature=" + callbackSignature + "&timestamp=1470820198&room_id=r1", ""},
	{"form in a request", "POST /zego HTTP/1.1\nHost: example.com\nContent-Type: application/x-www-form-urlencoded\n\nappid=1234567&event=room_create&nonce=123412&signature=" + callbackSignature + "&timestamp=1470820198", ""},
	{"JavaScript", "{\n  appid: '1234567',\n  event: 'room_create',\n  nonce: '123412',\n  signature: '" + callbackSignature + "',\n  timestamp: 1470820198,\n  room_id: 'r1'\n}", callbackJSON},
	{"Python", "got {'appid': '1234567', 'event': 'room_create', 'nonce': '123412', 'signature': '" + callbackSignature + "', 'timestamp': 1470820198, 'room_id': 'r1'}", callbackJSON},
	{"print_r", "Array\n(\n    [appid] => 1234567\n    [event] => room_create\n    [nonce] => 123412\n    [signature] => " + callbackSignature + "\n    [timestamp] => 1470820198\n)\n", ""},
	{"var_dump", "array(5) {\n  [\"appid\"]=>\n  string(7) \"1234567\"\n  [\"event\"]=>\n  string(11) \"room_create\"\n  [\"nonce\"]=>\n  string(6) \"123412\"\n  [\"signature\"]=>\n  string(40) \"" + callbackSignature + "\"\n  [\"timestamp\"]=>\n  int(1470820198)\n}", ""},
	{"Go map", "map[appid:1234567 event:room_create nonce:123412 signature:" + callbackSignature + " timestamp:1470820198]", ""},
	{"lines", "appid: 1234567\nevent: room_create\nnonce: 123412\nsignature: " + callbackSignature + "\ntimestamp: 1470820198", ""},
	{"Java map", "{appid=1234567, event=room_create, nonce=123412, signature=" + callbackSignature + ", timestamp=1470820198}", ""},
	{"capitals", `{"AppId":1234567,"Event":"room_create","Nonce":"123412","Signature":"` + callbackSignature + `","Timestamp":1470820198}`, `{"AppId":1234567,"Event":"room_create","Nonce":"123412","Signature":"` + callbackSignature + `","Timestamp":1470820198}`},
	{"print_r, capitals", "Array\n(\n    [AppId] => 1234567\n    [Event] => room_create\n    [Nonce] => 123412\n    [Signature] => " + callbackSignature + "\n    [Timestamp] => 1470820198\n)\n", ""},
	{"an object within has a time", `{"detail":{"timestamp":1},"appid":1234567,"EventType":"room_create","nonce":"123412","timestamp":1470820198,"signature":"` + callbackSignature + `"}`,
		`{"detail":{"timestamp":1},"appid":1234567,"EventType":"room_create","nonce":"123412","timestamp":1470820198,"signature":"` + callbackSignature + `"}`},
	{"mini game", `{"Event":"room_create","AppId":1234567,"SignatureNonce":"123412","Timestamp":1470820198,"Signature":"` + callbackSignature + `"}`,
		`{"Event":"room_create","AppId":1234567,"SignatureNonce":"123412","Timestamp":1470820198,"Signature":"` + callbackSignature + `"}`},
	{"an action of its own", `{"action":1,` + callbackJSON[1:], `{"action":1,` + callbackJSON[1:]},
	{"no appid", `{"event":"room_create","nonce":"123412","signature":"` + callbackSignature + `","timestamp":1470820198}`, `{"event":"room_create","nonce":"123412","signature":"` + callbackSignature + `","timestamp":1470820198}`},
}

func TestCallbacks(t *testing.T) {
	for _, c := range callbacks {
		t.Run(c.name, func(t *testing.T) {
			r := request.Read(c.text)
			require.Empty(t, r.Requests)
			require.Equal(t, request.ReasonCallback, r.Err.Reason)
			require.Len(t, r.Callbacks, 1)
			got := r.Callbacks[0]
			if c.name != "no appid" {
				require.Equal(t, "1234567", got.AppID.Value)
			}
			require.Equal(t, "room_create", got.Event.Value)
			require.Equal(t, "123412", got.Nonce.Value)
			require.Equal(t, callbackSignature, got.Signature.Value)
			require.Equal(t, "1470820198", got.Timestamp.Value)
			if c.body != "" || c.name == "print_r" {
				require.Equal(t, c.body, got.Body)
			}
			for _, p := range []request.Parameter{got.Event, got.Nonce, got.Signature, got.Timestamp} {
				require.Equal(t, p.Value, c.text[p.ValuePlace.Start:p.ValuePlace.End])
			}
			require.LessOrEqual(t, got.Place.End, len(c.text))
			require.Empty(t, r.Digests)
			require.True(t, request.HoldsCallback(c.text))
		})
	}
}

// TestNoCallbacks: what is none, and what is a request in spite of its words.
func TestNoCallbacks(t *testing.T) {
	for name, text := range map[string]string{
		"no event":             `{"nonce":"1","signature":"x","timestamp":1}`,
		"no nonce":             `{"event":"1","signature":"x","timestamp":1}`,
		"prose":                "A callback has an event, a nonce, a signature and a timestamp.",
		"far apart":            "event: a\nnonce: b\n" + strings.Repeat("x ", 3000) + "\nsignature: c\ntimestamp: d",
		"a request":            vectorURL + "&event=1&nonce=2",
		"of a request":         `{"Action":"A","AppId":1,"SignatureNonce":"2","Timestamp":3,"Signature":"4","SignatureVersion":"2.0","event":"x"}`,
		"no version":           `{"Action":"A","AppId":1,"SignatureNonce":"2","Timestamp":3,"Signature":"4","event":"x"}`,
		"no version, in lines": "Action: CreateGroup\nAppId: 1\nSignatureNonce: 2\nTimestamp: 3\nSignature: 4\nevent: x",
		"many brackets":        strings.Repeat("{", 100) + callbackJSON[1:20],
	} {
		t.Run(name, func(t *testing.T) {
			require.Empty(t, request.Read(text).Callbacks)
			require.False(t, request.HoldsCallback(text))
		})
	}
}

// TestSeveralCallbacks: those of a log are in its order.
func TestSeveralCallbacks(t *testing.T) {
	text := ""
	for _, event := range []string{"one", "two", "three"} {
		text += "INFO " + strings.Replace(callbackJSON, "room_create", event, 1) + "\n"
	}
	var events []string
	for _, c := range request.Read(text).Callbacks {
		events = append(events, c.Event.Value)
	}
	require.Equal(t, []string{"one", "two", "three"}, events)
}

// TestDigests: what stands beside a callback and may be a signature.
func TestDigests(t *testing.T) {
	const base64 = "W9Wf1ilTqAWft+q6lXIPZtGeRRc="
	for _, c := range []struct {
		name, beside string
		want         []string
	}{
		{"none", " took 30 ms", nil},
		{"computed", "\ncomputed: " + strings.Repeat("a1", 20), []string{"computed " + strings.Repeat("a1", 20)}},
		{"assigned", "\nsign=" + strings.Repeat("a1", 16), []string{"sign " + strings.Repeat("a1", 16)}},
		{"base64", "\nmine = \"" + base64 + "\"", []string{"mine " + base64}},
		{"base64, assigned", "\nmine=" + base64, []string{"mine " + base64}},
		{"a secret", "\nsecret=" + strings.Repeat("a1", 16), nil},
		{"two", "\nA " + strings.Repeat("a1", 16) + " B " + strings.Repeat("b2", 32), []string{"A " + strings.Repeat("a1", 16), "B " + strings.Repeat("b2", 32)}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			text := callbackJSON + c.beside
			for _, d := range request.Read(text).Digests {
				got = append(got, d.Name+" "+d.Value)
				require.Equal(t, d.Value, text[d.Place.Start:d.Place.End])
			}
			require.Equal(t, c.want, got)
		})
	}
}

// FuzzCallbacks: whatever is pasted, the places are within it, and a callback is
// whole.
func FuzzCallbacks(f *testing.F) {
	for _, c := range callbacks {
		f.Add(c.text)
		f.Add(c.text + "\ncomputed=" + callbackSignature + "\n" + c.text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		r := request.Read(text)
		require.Equal(t, r, request.Read(text))
		for _, c := range r.Callbacks {
			require.NotEmpty(t, c.Event.Name)
			var places []pasted.Place
			for _, p := range []request.Parameter{c.AppID, c.Event, c.Nonce, c.Signature, c.Timestamp} {
				places = append(places, p.Place, p.NamePlace, p.ValuePlace)
			}
			requireInRange(t, text, append(places, c.Place))
		}
		for _, d := range r.Digests {
			requireInRange(t, text, []pasted.Place{d.Place})
		}
	})
}

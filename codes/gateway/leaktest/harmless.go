package leaktest

import (
	"math/rand/v2"
	"strconv"
	"strings"
	"time"
)

// Harmless is a text without a credential but for a signature and a nonce.
type Harmless struct {
	Text string
	Now  time.Time
	// Kept is what has to stand in what is shared.
	Kept  []string
	Steps []string
}

// beside are what stands beside a request.
var beside = []string{
	`{"Code":100000005,"Message":"signature error","RequestId":"343649807833778782"}`,
	`{"Code":0,"Message":"success","RequestId":"57123490876123","ErrorList":[{"UserId":"user12","SubCode":660700015}]}`,
	"2026-01-02 03:04:05,678 INFO  [http-nio-8080-exec-5] c.e.zim.Client - answer 100000014 in 123ms, retry 2 of 3",
	"2026-01-02T03:04:05Z level=warn msg=\"code 660300019\" attempt=3 host=node-12.example.com",
	"10.0.0.12 - - [02/Jan/2026:03:04:05 +0800] \"GET /health HTTP/1.1\" 200 612",
	"The ServerSecret was copied from the console, the password was not changed since 2026-01-02. Error 100000005 on v2.3.1.",
	"服务端密钥没有改过，还是报 100000005，2026-01-02 03:04:05 开始的。",
	"token expired after 86400 s, SDK 2.14.0, iOS 17.4, Go 1.25, sha256 and base64 tried",
	"-H 'Content-Type: application/json' -d '{\"FromUserId\":\"alice\",\"ToUserId\":[\"bob\"],\"MessageBody\":{\"Message\":\"hi\"}}'",
	"timeout=30s retries=3 region=sha version=1.2.3 pid=4242",
}

// code is what signs, in which a word of a name may be overwritten.
var code = []string{
	"func sign(appID uint32, serverSecret, nonce string, ts int64) string {\n\th := md5.Sum([]byte(strconv.FormatUint(uint64(appID), 10) + nonce + serverSecret + strconv.FormatInt(ts, 10)))\n\treturn hex.EncodeToString(h[:])\n}",
	"import hashlib, time\ndef sign(app_id, nonce, server_secret, ts):\n    return hashlib.md5(f\"{app_id}{nonce}{server_secret}{ts}\".encode('utf8')).hexdigest()",
	"const sign = (appId, nonce, secret, ts) => crypto.createHash('md5').update(appId + nonce + secret + ts).digest('hex');",
	"String sign = DigestUtils.md5Hex(appId + nonce + serverSecret + timestamp); // UTF8, 32 digits",
}

// NewHarmless writes a harmless text.
func NewHarmless(seed uint64) Harmless {
	g := Generator{rand.New(rand.NewPCG(seed, 23)), first}
	now := time.Unix(1_600_000_000+g.Int64N(300_000_000), 0)
	h := Harmless{Now: now}
	all := []pair{
		{"Action", g.of("SendPeerMessage", "CreateGroup", "QueryUserOnlineState", "KickoutRoomUser")}, {"AppId", strconv.Itoa(1e8 + g.IntN(4e9-1e8))}, {"SignatureNonce", g.hex(16)},
		{"Timestamp", strconv.FormatInt(now.Unix()+g.Int64N(1000)-500, 10)}, {"SignatureVersion", "2.0"}, {"Signature", g.hex(32)},
	}
	more := g.of(beside...)
	signs := g.IntN(4) == 0
	if signs {
		more = g.of(code...)
	}
	h.Kept = []string{all[0].value, all[1].value, all[3].value}
	for number := range strings.FieldsFuncSeq(more, func(r rune) bool { return r < '0' || '9' < r }) {
		if !signs {
			h.Kept = append(h.Kept, number)
		}
	}
	h.Text = strings.TrimSpace(strings.NewReplacer("REQUEST", g.requests[g.IntN(len(g.requests))](g, all), "CREDENTIAL", more).Replace(g.of("REQUEST\nCREDENTIAL", "CREDENTIAL\n\nREQUEST", "REQUEST\n\nwe got\nCREDENTIAL\n\nthanks")))
	for range g.IntN(2) {
		d := g.decorations[g.IntN(len(g.decorations))]
		if d.name != "wrapped" && d.name != "percent" && d.name != "print" {
			h.Text, h.Steps = d.do(g, h.Text), append(h.Steps, d.name)
		}
	}
	return h
}

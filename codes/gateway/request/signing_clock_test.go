package request_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"zimcodes/codes/codestest"
	"zimcodes/codes/gateway/request"
)

// signs stands behind the code of each case, for code that does not sign is not
// looked at.
const signs = "\nsig = md5(appId + nonce + secret + timestamp)\n"

// TestClock: in which unit code takes the time is read where it is plain, in any
// language; what may be right is not judged.
func TestClock(t *testing.T) {
	for code, want := range map[string]request.Clock{
		// JavaScript
		"const timestamp = Date.now()":                                     {PerSecond: 1e3},
		"const timestamp = Date.now().toString();":                         {PerSecond: 1e3},
		"let timestamp = new Date().getTime()":                             {PerSecond: 1e3},
		"const timestamp: number = Date.now();":                            {PerSecond: 1e3},
		"const timestamp = Date.now() / 1000":                              {PerSecond: 1, Fraction: true},
		"const timestamp = Math.floor(Date.now() / 1000)":                  {PerSecond: 1},
		"const timestamp = Math.round(new Date().getTime()/1000);":         {PerSecond: 1},
		"const timestamp = parseInt(Date.now() / 1000)":                    {PerSecond: 1},
		"const timestamp = Date.now() / 1000 | 0":                          {PerSecond: 1},
		"const timestamp = (Date.now() / 1000).toFixed(0)":                 {PerSecond: 1},
		"const timestamp = new Date().toISOString()":                       {Date: true},
		"params = { AppId: appId, Timestamp: Date.now(), a: 1 }":           {PerSecond: 1e3},
		`url = "?Timestamp=" + Date.now() + "&SignatureVersion=2.0"`:       {PerSecond: 1e3},
		"url = `?AppId=${appId}&Timestamp=${Date.now()}&Signature=${sig}`": {PerSecond: 1e3},
		// Java, Kotlin, C#
		"long timestamp = System.currentTimeMillis();":                                                          {PerSecond: 1e3},
		"String timestamp = String.valueOf(System.currentTimeMillis());":                                        {PerSecond: 1e3},
		"long timestamp = System.currentTimeMillis() / 1000;":                                                   {PerSecond: 1},
		"long timestamp = System.currentTimeMillis() / 1000L; // seconds":                                       {PerSecond: 1},
		"String timestamp = String.valueOf(System.currentTimeMillis()/1000);":                                   {PerSecond: 1},
		"val timestamp = Instant.now().toEpochMilli()":                                                          {PerSecond: 1e3},
		"val timestamp = Instant.now().getEpochSecond()":                                                        {PerSecond: 1},
		"var timestamp = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();":                                       {PerSecond: 1e3},
		"var timestamp = DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString();":                                 {PerSecond: 1},
		"long timestamp = System.currentTimeMillis();\nString sign(long appId, String nonce, long timestamp) {": {PerSecond: 1e3},
		"const timestamp = Date.now();\nreturn md5(a + timestamp.toString())":                                   {PerSecond: 1e3},
		// What is right, or a remark
		"const timestamp = Date.now();\nconst ts = Math.floor(Date.now() / 1000)": {PerSecond: 1},
		"# timestamp = int(time.time())\ntimestamp = time.time()":                 {PerSecond: 1, Fraction: true},
		// Go
		"timestamp := time.Now().Unix()":                             {PerSecond: 1},
		"timestamp := time.Now().UnixMilli()":                        {PerSecond: 1e3},
		"timestamp := time.Now().UnixNano()":                         {PerSecond: 1e9},
		"timestamp := time.Now().UnixMilli() / 1000":                 {PerSecond: 1},
		"timestamp := strconv.FormatInt(time.Now().UnixMilli(), 10)": {PerSecond: 1e3},
		`timestamp := fmt.Sprintf("%d", time.Now().Unix())`:          {PerSecond: 1},
		// Python
		"timestamp = time.time()":                   {PerSecond: 1, Fraction: true},
		"timestamp = str(time.time())":              {PerSecond: 1, Fraction: true},
		"timestamp = int(time.time())":              {PerSecond: 1},
		"timestamp = str(int(time.time()))  # now":  {PerSecond: 1},
		"timestamp = int(time.time() * 1000)":       {PerSecond: 1e3},
		"timestamp = int(round(time.time()*1000))":  {PerSecond: 1e3},
		"timestamp = datetime.now().timestamp()":    {PerSecond: 1, Fraction: true},
		"timestamp = time.strftime('%Y-%m-%d')":     {Date: true},
		`params = {"Timestamp": int(time.time()),}`: {PerSecond: 1},
		// PHP
		"$timestamp = time();":                             {PerSecond: 1},
		"$timestamp = time() * 1000;":                      {PerSecond: 1e3},
		"$timestamp = microtime(true);":                    {PerSecond: 1, Fraction: true},
		"$timestamp = intval(microtime(true) * 1000);":     {PerSecond: 1e3},
		"$p = ['AppId' => $appId, 'Timestamp' => time()];": {PerSecond: 1},
		"$timestamp = gmdate('Y-m-d H:i:s');":              {Date: true},
		// Ruby, Dart
		`url = "?Timestamp=#{Time.now.to_f}&SignatureVersion=2.0"`:         {PerSecond: 1, Fraction: true},
		"timestamp = Time.now.to_i":                                        {PerSecond: 1},
		"timestamp = Time.now.to_f":                                        {PerSecond: 1, Fraction: true},
		"final timestamp = DateTime.now().millisecondsSinceEpoch;":         {PerSecond: 1e3},
		"final timestamp = DateTime.now().millisecondsSinceEpoch ~/ 1000;": {PerSecond: 1},
	} {
		t.Run(code, func(t *testing.T) {
			text := code + signs
			c := request.Read(text).Clock
			require.NotNil(t, c)
			assert.Equal(t, c.Expression, text[c.Place.Start:c.Place.End])
			assert.NotRegexp(t, `^[ "'$>{]|[ ;"',}]$`, c.Expression)
			c.Expression, c.Place = "", want.Place
			assert.Equal(t, want, *c)
		})
	}
	for _, code := range []string{
		"const timestamp = Date.now()\nsend(Math.floor(timestamp / 1000))",
		"const timestamp = Date.now()\nconst ts = timestamp/1000 | 0",
		"const timestamp = Date.now()\nconst ts = timestamp.toString().slice(0, 10)",
		"timestamp = time.time()\nheaders = {'t': str(int(timestamp))}",
		"timestamp = str(time.time())\ntimestamp = timestamp[:10]",
		"String timestamp = System.currentTimeMillis() + \"\";\ntimestamp = timestamp.substring(0, 10);",
		"const timestamp = String(Date.now()).slice(0, 10)",
		"const timestamp = Date.now().toString().substr(0, 10)",
		"long timestamp = new Date().getTime() / 1000;",
		"timestamp = time.time() + 28800",
		"timestamp = clock.time()",
		"// const timestamp = Date.now()\nconst timestamp = unixSeconds()",
		"timestamp = time.time()\nheaders = sign(appId, int(timestamp))",
		"timestamp = datetime.now().strftime('%s')",
		`$timestamp = gmdate("U");`,
		"timestamp = getServerTime(Date.now())",
		"const started = Date.now()",
		"const now = Date.now()",
		"if (timestamp == Date.now()) {}",
		"timestamp = offset(Date.now()) / 1000",
		"timestamp := time.Now().Add(-8 * time.Hour).Unix()",
		"timestamp: the present time (seconds), in JavaScript Date.now() divided by 1000",
	} {
		assert.Nil(t, request.Read(code+signs).Clock, "%s", code)
	}
	assert.Nil(t, request.Read("const timestamp = Date.now()").Clock, "neither a request nor a signature")
	codestest.Linear(t, 20_000, 400_000, func(size int) func() {
		text := strings.Repeat("xtimestamp = Date.now() + 1\n", size/28) + signs
		return func() { request.Read(text) }
	})
}

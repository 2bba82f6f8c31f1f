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
		"long timestamp = System.currentTimeMillis();\nString sign(long appId, String nonce, long timestamp) {": {PerSecond: 1e3},
		"const timestamp = Date.now();\nreturn md5(a + timestamp.toString())":                                   {PerSecond: 1e3},
		"# timestamp = int(time.time())\ntimestamp = time.time()":                                               {PerSecond: 1, Fraction: true},
		`url = "?Timestamp=#{Time.now.to_f}&SignatureVersion=2.0"`:                                              {PerSecond: 1, Fraction: true},
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
		"long timestamp = System.currentTimeMillis();":                          {PerSecond: 1e3},
		"String timestamp = String.valueOf(System.currentTimeMillis());":        {PerSecond: 1e3},
		"long timestamp = System.currentTimeMillis() / 1000;":                   {PerSecond: 1},
		"long timestamp = System.currentTimeMillis() / 1000L; // seconds":       {PerSecond: 1},
		"String timestamp = String.valueOf(System.currentTimeMillis()/1000);":   {PerSecond: 1},
		"val timestamp = Instant.now().toEpochMilli()":                          {PerSecond: 1e3},
		"val timestamp = Instant.now().getEpochSecond()":                        {PerSecond: 1},
		"var timestamp = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();":       {PerSecond: 1e3},
		"var timestamp = DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString();": {PerSecond: 1},
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
		"timestamp = Time.now.to_i":                                {PerSecond: 1},
		"timestamp = Time.now.to_f":                                {PerSecond: 1, Fraction: true},
		"final timestamp = DateTime.now().millisecondsSinceEpoch;": {PerSecond: 1e3},
		// Shell, Postman, Rust, Swift, and what goes on in the next line
		"timestamp=`date +%s%3N`":                            {PerSecond: 1e3},
		`p.set("AppId", 1); p.set("Timestamp", Date.now());`: {PerSecond: 1e3},
		"let timestamp = SystemTime::now()\n    .duration_since(UNIX_EPOCH)\n    .unwrap()\n    .as_millis();":      {PerSecond: 1e3},
		"let timestamp = Date().timeIntervalSince1970":                                                              {PerSecond: 1, Fraction: true},
		"timestamp := time.Now().UnixNano() / 1e6":                                                                  {PerSecond: 1e3},
		"const timestamp = +new Date();":                                                                            {PerSecond: 1e3},
		"const timestamp = Date.now();\nwait(1000);":                                                                {PerSecond: 1e3},
		"const timestamp = Date.now()\n  / 1000;":                                                                   {PerSecond: 1, Fraction: true},
		"var timestamp = DateTime.Now.ToString(\"yyyy-MM-dd\");":                                                    {Date: true},
		"params = {\n  AppId: appId,\n  Timestamp: Date.now(),\n}":                                                  {PerSecond: 1e3},
		"final timestamp = DateTime.now().millisecondsSinceEpoch ~/ 1000;":                                          {PerSecond: 1},
		"val timestamp = Clock.System.now().toEpochMilliseconds()":                                                  {PerSecond: 1e3},
		"timestamp := c.clock.Now().UnixMilli()":                                                                    {PerSecond: 1e3},
		"let timestamp = chrono::Utc::now().timestamp_millis();":                                                    {PerSecond: 1e3},
		"let timestamp = SystemTime::now().duration_since(UNIX_EPOCH)?.as_millis();":                                {PerSecond: 1e3},
		"timestamp = (Time.now.to_f * 1000).to_i":                                                                   {PerSecond: 1e3},
		"timestamp = time.time_ns() // 10**6":                                                                       {PerSecond: 1e3},
		"val timestamp = System.currentTimeMillis":                                                                  {PerSecond: 1e3},
		"$timestamp = Carbon::now()->getTimestampMs();":                                                             {PerSecond: 1e3},
		"$timestamp = now()->toDateTimeString();":                                                                   {Date: true},
		"final timestamp = DateTime.now().toUtc().millisecondsSinceEpoch;":                                          {PerSecond: 1e3},
		"dto.setTimestamp(System.currentTimeMillis());\nmd5(appId + dto.getNonce() + secret + dto.getTimestamp());": {PerSecond: 1e3},
		"local timestamp = ngx.now()":                                                                               {PerSecond: 1, Fraction: true},
		"const timestamp = new Date().getTime() / 1000":                                                             {PerSecond: 1, Fraction: true},
		"if err != nil {\n\treturn err\n}\ntimestamp := time.Now().UnixMilli()":                                     {PerSecond: 1e3},
		"const timestamp = Date.now();\nlog(`${timestamp}`.toString())":                                             {PerSecond: 1e3},
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
		"const timestamp = Date.now()\nconst ts = timestamp.toString().slice(0, 10)",
		"// const timestamp = Date.now()\nconst timestamp = unixSeconds()",
		"timestamp = time.time()\nheaders = sign(appId, int(timestamp))",
		"timestamp = datetime.now().strftime('%s')",
		`$timestamp = gmdate("U");`,
		"const timestamp = Date.now();\nconst ts = Math.floor(Date.now() / 1000)",
		"const timestamp = Date.now()\nsend(Math.floor(timestamp / 1000))",
		"const timestamp = Date.now()\nconst ts = timestamp/1000 | 0",
		"timestamp = time.time()\nheaders = {'t': str(int(timestamp))}",
		"timestamp = str(time.time())\ntimestamp = timestamp[:10]",
		"String timestamp = System.currentTimeMillis() + \"\";\ntimestamp = timestamp.substring(0, 10);",
		"const timestamp = String(Date.now()).slice(0, 10)",
		"const timestamp = Date.now().toString().substr(0, 10)",
		"long timestamp = new Date().getTime() / 1000;",
		"timestamp = time.time() + 28800",
		"timestamp = clock.time()",
		"timestamp = getServerTime(Date.now())",
		"const started = Date.now()",
		"const now = Date.now()",
		"if (timestamp == Date.now()) {}",
		"timestamp = offset(Date.now()) / 1000",
		"timestamp := time.Now().Add(-8 * time.Hour).Unix()",
		"timestamp: the present time (seconds), in JavaScript Date.now() divided by 1000",
		// A number of digits, or of seconds, is taken of it.
		"const timestamp = `${Date.now()}`.slice(0, -3)",
		"const timestamp = Date.now()\n  .toString()\n  .slice(0, 10);",
		"const timestamp = Date.now()\nsend(String(timestamp).slice(0, 10))",
		"let timestamp = Date.now();\ntimestamp /= 1000;",
		"timestamp = time.time()\ntimestamp = int(timestamp)",
		"timestamp = time.time()\nurl = f'&Timestamp={timestamp:.0f}'",
		"timestamp = time.time() // 1",
		"const timestamp = Date.now();\nsend(id, toUnix(timestamp));",
		"const timestamp = Date.now();\nfunction send(t) { return Math.floor(t / 1000); }",
		"timestamp = time.time_ns() // 10**9",
		"timestamp = datetime.now().strftime('%s')",
		"$timestamp = strtotime(gmdate('Y-m-d H:i:s'));",
		"const timestamp = Math.floor(new Date(new Date().toISOString()).getTime() / 1000)",
		"final timestamp = DateTime.now().millisecondsSinceEpoch;\nsend('${timestamp ~/ 1000}');",
		// It is not code that runs.
		"// const timestamp = Date.now();",
		"/*\n const timestamp = Date.now();\n*/",
		"# timestamp = int(time.time() * 1000)",
		"-const timestamp = Date.now();\n+const timestamp = getSeconds();",
		// Another time is sent, maybe.
		"cache[id] = { value, timestamp: Date.now() };",
		"user.timestamp = Date.now();\nrender(user.timestamp);",
		"const timestamp = new Date().toISOString();\nconst now = Math.floor(Date.now() / 1000);",
		"const startTimestamp = Date.now();",
		"call(action, timestamp=time.time())",
		"function sign(appId, nonce, timestamp = Date.now()) {}",
		"const timestamp = useMs ? Date.now() : seconds",
		"const timestamp = opts.timestamp || Date.now()",
		"long timestamp = System.currentTimeMillis().toSec().toLong();",
		"msg.setTimestamp(System.currentTimeMillis());\nlong timestamp = seconds();",
		"it('rejects ms', () => {\n  const timestamp = Date.now();\n  expect(() => send(timestamp)).toThrow();\n});",
		"if (!timestamp) {\n  timestamp = Date.now();\n}",
		"if timestamp is None:\n    timestamp = time.time()",
		"if (!timestamp) timestamp = Date.now();",
		"[ -z \"$timestamp\" ] || timestamp=1\nif seconds:\n  timestamp = now()\nelse:\n  timestamp = time.time()",
	} {
		assert.Nil(t, request.Read(code+signs).Clock, "%s", code)
	}
	other := "const timestamp = Date.now();\ndb.insert({ id, timestamp });" + strings.ReplaceAll(signs, "timestamp", "ts")
	assert.Nil(t, request.Read(other).Clock, "another is signed")
	for _, code := range []string{
		"// const timestamp = Date.now();\nconst timestamp = Math.floor(Date.now() / 1000);",
		"logger.info({ timestamp: Date.now() });\nconst timestamp = Math.floor(Date.now() / 1000);",
	} {
		if c := request.Read(code + signs).Clock; c != nil {
			assert.True(t, c.Right(), "%s", code)
		}
	}
	assert.Nil(t, request.Read("const timestamp = Date.now()").Clock, "neither a request nor a signature")
	for _, part := range []string{"xtimestamp = Date.now() + 1\n", "r.setTimestamp(Date.now())\n", "if else x timestamp = Date.now()", "timestamp = Date.now() ", "now() md5(x) "} {
		codestest.Linear(t, 20_000, 400_000, func(size int) func() {
			text := strings.Repeat(part, size/len(part)) + signs
			return func() { request.Read(text) }
		})
	}
}

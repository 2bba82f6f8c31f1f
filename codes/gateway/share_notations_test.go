package gateway_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"zimcodes/codes/gateway"
)

// TestNotations: what is given to the name of a credential is left out, and
// nothing but that.
func TestNotations(t *testing.T) {
	for text, want := range map[string]string{
		"password=hunter2":                "password=",
		"password: hunter2 and more":      "password:  and more",
		"password : hunter2":              "password : ",
		"PASSWORD=\"hunter2\"":            "PASSWORD=\"\"",
		"export DB_PASSWORD='hun ter2'":   "export DB_PASSWORD=''",
		"my password is hunter2 and more": "my password is  and more",
		"pwd hunter2":                     "pwd ",
		"password\nhunter2":               "password\n…",
		"hunter2passX9 // my passphrase":  "… // my passphrase",
		"| password | hunter2 |":          "| password |  |",
		"password\thunter2":               "password\t",
		"| user | password | city |\n|---|---|---|\n| bob | hunter | Paris |": "| user | password | city |\n|---|---|---|\n| bob |  | Paris |",
		"user,password,city\nbob,hunter,Paris":                                "user,password,city\nbob,,Paris",
		"c.setPassword(\"hunter2\").run(\"x\")":                               "c.setPassword(\"\").run(\"x\")",
		"put(\"password\", \"hunter2\")":                                      "put(\"password\", \"\")",
		"curl_setopt($c, CURLOPT_USERPWD, 'me:pw')":                           "curl_setopt($c, CURLOPT_USERPWD, '')",
		"HTTPBasicAuth('me', 'hunter')":                                       "HTTPBasicAuth('me', 'hunter')",
		"get(u, auth=('me', 'hunter'))":                                       "get(u, auth=('', ''))",
		"{\"password\":\"hunter2\",\"a\":1}":                                  "{\"password\":\"\",\"a\":1}",
		"{\"password\":12345,\"a\":1}":                                        "{\"password\":\"\",\"a\":1}",
		"{\\\"password\\\":12345,\\\"a\\\":1}":                                "{\\\"password\\\":\\\"\\\",\\\"a\\\":1}",
		"{\\\"password\\\":\\\"a\\\\\\\"b\\\"}":                               "{\\\"password\\\":\\\"\\\"}",
		"{\"passwords\":[\"a1\",\"b2\"]}":                                     "{\"passwords\":[\"\",\"\"]}",
		"{\"name\":\"Cookie\",\"value\":\"a=b; c\"}":                          "{\"name\":\"Cookie\",\"value\":\"\"}",
		"[password] => hunter2":                                               "[password] => ",
		"[\"password\"]=>\n  string(7) \"hunter2\"":                           "[\"password\"]=>\n  string(7) \"\"",
		"password -> hunter2":                                                 "password -> ",
		"getenv('PASSWORD') or 'hunter2'":                                     "getenv('PASSWORD') or ''",
		"password = os.getenv(\"PASSWORD\", \"hunter2\")":                     "password = os.getenv(\"PASSWORD\", \"\")",
		"password ?? 'hunter2'":                                               "password ?? ''",
		"var password string = \"hun\" + \"ter2\"":                            "var password string = \"\" + \"\"",
		"string password = @\"hunter2\";":                                     "string password = @\"\";",
		"<password>hunter2</password><a>b</a>":                                "<password></password><a>b</a>",
		"<key>password</key><string>hunter2</string>":                         "<key>password</key><string></string>",
		"**password:** `hunter2` yes":                                         "**password:** `` yes",
		"password (test env) = hunter2":                                       "password (test env) = ",
		"密码是hunter2。谢谢":                                                       "密码是。谢谢",
		"口令：芝麻开门":                                                             "口令：",
		"password%3Dhun%2526ter%26user%3Dbob":                                 "password%3D%26user%3Dbob",
		"x=1&password=hun%26ter&user=bob":                                     "x=1&password=&user=bob",
		"x=1&amp;password=hunter2&amp;user=bob":                               "x=1&amp;password=&amp;user=bob",
		"password＝hunter2＆user＝bob":                                           "password＝＆user＝bob",
		"password=p@s,s;w)rd,user=bob":                                        "password=,user=bob",
		"https://me:hunter2@example.com/a?b=c@d":                              "https://example.com/a?b=c@d",
		"curl -sS -u me:hunter2 https://example.com":                          "curl -sS  https://example.com",
		"curl -ume:hunter2 -X GET":                                            "curl  -X GET",
		"wget --password=hunter2 -O x":                                        "wget  -O x",
		"-H 'Authorization: Digest a=\"b\", c=\"d\"' -H 'X: y'":               "-H 'Authorization: ' -H 'X: y'",
		"Cookie: a=\"b\"; sid=x1; c\nX: y":                                    "Cookie: \nX: y",
		"sess: eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NSJ9":                     "sess: 0xAx0A0xAxAAAxA0AxA0.0xAx0AAxAxAxAxA0AAA0",
		// Nothing is given.
		"password=$DB_PASSWORD": "", "password: ${PASSWORD}": "", "password = config.password": "", "password=********": "", "password: <your password>": "",
		"password wrong": "", "the password is wrong": "", "password: null": "", "f(user, password, nonce)": "", "func f(password string) {": "", "password=": "",
		"password = getPassword()": "", "\"password\": \"{{password}}\"": "", "SignatureVersion: 2.0": "", "tokens": "", "sign_type=MD5": "",
		"md5(appId + secret + nonce + ts)": "", "RequestId: 343649807833778782": "", "curl -u $USER https://x": "", "sort -u a:b.txt": "sort ",
	} {
		if want == "" {
			want = text
		}
		const request = "curl 'https://zim-api.zego.im/?AppId=1&Timestamp=1760000000'\n\n"
		text, want = request+text, request+want
		r, err := gateway.Parse(text)
		require.NoError(t, err, text)
		shared, left := gateway.Shareable(text, r, "", time.Unix(1760001000, 0))
		assert.Equal(t, want, shared)
		assert.Equal(t, want == text, len(left) == 0, text)
	}
}

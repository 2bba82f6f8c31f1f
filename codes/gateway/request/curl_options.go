package request

// curlOption is an option of curl that bears on the request, or one that takes
// a value, which must not be taken for the URL.
type curlOption struct {
	long  string
	short byte
	// flag says that it takes no value.
	flag bool
	set  func(*curl, text)
}

// curlOptions are the options that count, then those that take a value. Any
// other option takes none.
var curlOptions = []curlOption{
	{"url", 0, false, func(c *curl, v text) { c.urls = append(c.urls, v) }},
	{"request", 'X', false, func(c *curl, v text) { c.method = v }},
	{"header", 'H', false, (*curl).header},
	{"data", 'd', false, func(c *curl, v text) { c.addData(v, true) }},
	{"data-ascii", 0, false, func(c *curl, v text) { c.addData(v, true) }},
	{"data-binary", 0, false, func(c *curl, v text) { c.addData(v, true) }},
	{"data-raw", 0, false, func(c *curl, v text) { c.addData(v, false) }},
	{"json", 0, false, func(c *curl, v text) { c.addData(v, true); c.json = true }},
	{"data-urlencode", 0, false, (*curl).addEncoded},
	{"url-query", 0, false, func(c *curl, v text) { c.query = append(c.query, encodedParameters(v)...) }},
	{"form", 'F', false, func(c *curl, v text) { c.implied, c.file = "POST", v }},
	{"form-string", 0, false, func(c *curl, v text) { c.implied, c.file = "POST", v }},
	{"upload-file", 'T', false, func(c *curl, v text) { c.implied, c.file = "PUT", v }},
	{"get", 'G', true, func(c *curl, _ text) { c.get = true }},
	{"head", 'I', true, func(c *curl, _ text) { c.implied = "HEAD" }},

	{"user-agent", 'A', false, nil}, {"cookie", 'b', false, nil}, {"cookie-jar", 'c', false, nil},
	{"continue-at", 'C', false, nil}, {"dump-header", 'D', false, nil}, {"referer", 'e', false, nil},
	{"cert", 'E', false, nil}, {"config", 'K', false, nil}, {"limit-rate", 0, false, nil},
	{"max-time", 'm', false, nil}, {"output", 'o', false, nil}, {"ftp-port", 'P', false, nil},
	{"quote", 'Q', false, nil}, {"range", 'r', false, nil}, {"telnet-option", 't', false, nil},
	{"user", 'u', false, nil}, {"proxy-user", 'U', false, nil}, {"write-out", 'w', false, nil},
	{"proxy", 'x', false, nil}, {"speed-limit", 'Y', false, nil}, {"speed-time", 'y', false, nil},
	{"time-cond", 'z', false, nil}, {"cacert", 0, false, nil}, {"capath", 0, false, nil},
	{"ciphers", 0, false, nil}, {"connect-timeout", 0, false, nil}, {"connect-to", 0, false, nil},
	{"interface", 0, false, nil}, {"key", 0, false, nil}, {"key-type", 0, false, nil}, {"pass", 0, false, nil},
	{"max-redirs", 0, false, nil}, {"noproxy", 0, false, nil}, {"oauth2-bearer", 0, false, nil},
	{"output-dir", 0, false, nil}, {"preproxy", 0, false, nil}, {"proxy-header", 0, false, nil},
	{"rate", 0, false, nil}, {"resolve", 0, false, nil}, {"retry", 0, false, nil}, {"retry-delay", 0, false, nil},
	{"retry-max-time", 0, false, nil}, {"socks5", 0, false, nil}, {"socks5-hostname", 0, false, nil},
	{"stderr", 0, false, nil}, {"tls-max", 0, false, nil}, {"trace", 0, false, nil}, {"trace-ascii", 0, false, nil},
	{"unix-socket", 0, false, nil}, {"request-target", 0, false, nil}, {"pinnedpubkey", 0, false, nil},
	{"dns-servers", 0, false, nil}, {"doh-url", 0, false, nil}, {"keepalive-time", 0, false, nil},
	{"local-port", 0, false, nil}, {"max-filesize", 0, false, nil}, {"hostpubmd5", 0, false, nil},
	{"variable", 0, false, nil}, {"expect100-timeout", 0, false, nil}, {"parallel-max", 0, false, nil},
}

package command

import (
	"strings"

	"zimcodes/codes/gateway/request/pasted"
)

// curlOptions are curl's options, of which it takes the long ones cut short and
// in any case.
var curlOptions = &options[*curl]{
	known: []option[*curl]{
		{"url", 0, takesValue, func(c *curl, v pasted.Text) { c.operand(v) }},
		{"request", 'X', takesValue, func(c *curl, v pasted.Text) { c.method = v }},
		{"header", 'H', takesValue, (*curl).header},
		{"data", 'd', takesValue, (*curl).addData},
		{"data-ascii", 0, takesValue, (*curl).addData},
		{"data-binary", 0, takesValue, (*curl).addBinary},
		{"data-raw", 0, takesValue, func(c *curl, v pasted.Text) { c.add("&", v) }},
		{"data-urlencode", 0, takesValue, (*curl).addURLEncoded},
		{"json", 0, takesValue, (*curl).addJSON},
		{"url-query", 0, takesValue, (*curl).addQuery},
		{"form", 'F', takesValue, func(c *curl, v pasted.Text) { c.addForm(v, true) }},
		{"form-string", 0, takesValue, func(c *curl, v pasted.Text) { c.addForm(v, false) }},
		{"upload-file", 'T', takesValue, func(c *curl, v pasted.Text) { c.upload = v }},
		{"get", 'G', takesNone, func(c *curl, _ pasted.Text) { c.get = true }},
		{"head", 'I', takesNone, func(c *curl, _ pasted.Text) { c.head = true }},
		{"globoff", 'g', takesNone, func(c *curl, _ pasted.Text) { c.globoff = true }},
		{"request-target", 0, takesValue, func(c *curl, v pasted.Text) { c.target = v }},
		{"next", ':', takesNone, func(c *curl, _ pasted.Text) { c.next() }},
		{"variable", 0, takesValue, func(*curl, pasted.Text) {}},
		{"config", 'K', takesValue, (*curl).config},
		{"user", 'u', takesCredential, (*curl).authorization},
		{"oauth2-bearer", 0, takesCredential, (*curl).authorization},
	},
	shorts: "AbcCDeEhmoPQrtUwxYyz",
	valued: strings.Fields(`abstract-unix-socket alt-svc aws-sigv4 cacert capath cert cert-type ciphers connect-timeout connect-to
		continue-at cookie cookie-jar create-file-mode crlfile curves delegation dns-interface dns-ipv4-addr dns-ipv6-addr dns-servers
		doh-url dump-header ech egd-file engine etag-compare etag-save expect100-timeout ftp-account ftp-alternative-to-user
		ftp-method ftp-port ftp-ssl-ccc-mode happy-eyeballs-timeout-ms haproxy-clientip help hostpubmd5 hostpubsha256 hsts interface
		ip-tos ipfs-gateway keepalive-cnt keepalive-time key key-type krb libcurl limit-rate local-port login-options mail-auth
		mail-from mail-rcpt max-filesize max-redirs max-time netrc-file noproxy output output-dir parallel-max pass pinnedpubkey
		preproxy proto proto-default proto-redir proxy proxy-cacert proxy-capath proxy-cert proxy-cert-type proxy-ciphers
		proxy-crlfile proxy-header proxy-key proxy-key-type proxy-pass proxy-pinnedpubkey proxy-service-name proxy-tls13-ciphers
		proxy-tlsauthtype proxy-tlspassword proxy-tlsuser proxy-user proxy1.0 pubkey quote random-file range rate referer resolve
		retry retry-delay retry-max-time sasl-authzid service-name socks4 socks4a socks5 socks5-gssapi-service socks5-hostname
		speed-limit speed-time stderr telnet-option tftp-blksize time-cond tls-max tls13-ciphers tlsauthtype tlspassword tlsuser
		trace trace-ascii trace-config unix-socket user-agent vlan-priority write-out`),
	flags: strings.Fields(`anyauth append basic ca-native cert-status compressed compressed-ssh create-dirs crlf digest disable
		disable-eprt disable-epsv disallow-username-in-url doh-cert-status doh-insecure fail fail-early fail-with-body false-start
		form-escape ftp-create-dirs ftp-pasv ftp-pret ftp-skip-pasv-ip ftp-ssl-ccc ftp-ssl-control haproxy-protocol http0.9 http1.0
		http1.1 http2 http2-prior-knowledge http3 http3-only ignore-content-length include insecure ipv4 ipv6 junk-session-cookies
		list-only location location-trusted mail-rcpt-allowfails manual negotiate netrc netrc-optional no-buffer no-clobber ntlm
		parallel parallel-immediate path-as-is post301 post302 post303 progress-bar proxy-anyauth proxy-basic proxy-digest
		proxy-insecure proxy-negotiate proxy-ntlm proxytunnel raw remote-header-name remote-name remote-name-all remote-time
		remove-on-error retry-all-errors retry-connrefused sasl-ir show-error silent ssl ssl-reqd styled-output tcp-fastopen
		tcp-nodelay tlsv1 tlsv1.0 tlsv1.1 tlsv1.2 tlsv1.3 tr-encoding trace-time use-ascii verbose version xattr`),
}

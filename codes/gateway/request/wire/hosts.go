package wire

import (
	"slices"
	"strings"

	"zimcodes/codes/gateway/request/pasted"
)

// A gateway's host is PRODUCT-api[-REGION].DOMAIN. These are the documented
// products of each domain and the regions; without a region it is the unified
// access.
var (
	domains = []struct {
		name     string
		products []string
	}{
		{"zego.im", []string{
			"zim", "auth", "rtc", "whiteboard", "docs", "cloudrecord", "cloud-player", "analytics", "mini-game", "ktv", "metaworld",
		}},
		{"zegotech.cn", []string{"aigc-aiagent", "aigc-digitalhuman", "cloud-realtime-asr"}},
	}
	regions = []string{"sha", "hkg", "fra", "lax", "bom", "sgp"}
)

const (
	// ProductZIM is the product whose codes are explained here.
	ProductZIM = "zim"
	// ProductAuth is the one that hands out tokens, for all products.
	ProductAuth = "auth"
	// WantedHost is the unified access of ZIM.
	WantedHost = "zim-api.zego.im"
)

// ProductOf returns the product whose gateway the host is, "" if it is none.
// Case, a port and a final dot make no difference.
func ProductOf(host string) string {
	name := HostName(host)
	for _, d := range domains {
		label, ok := strings.CutSuffix(name, "."+d.name)
		if !ok {
			continue
		}
		if i := strings.LastIndexByte(label, '-'); i >= 0 && slices.Contains(regions, label[i+1:]) {
			label = label[:i]
		}
		if product, ok := strings.CutSuffix(label, "-api"); ok && slices.Contains(d.products, product) {
			return product
		}
	}
	return ""
}

// HostName takes the port and a final dot off a host.
func HostName(host string) string {
	name := strings.ToLower(strings.Trim(host, pasted.Blanks))
	if i := strings.LastIndexByte(name, ':'); i >= 0 {
		name = name[:i]
	}
	return strings.TrimSuffix(name, ".")
}

// PortOf returns the host's port, "" if it has none.
func PortOf(host string) string {
	if i := strings.LastIndexByte(host, ':'); i >= 0 {
		return strings.Trim(host[i+1:], pasted.Blanks)
	}
	return ""
}

package products

import (
	"encoding/json"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
)

// TestFacts compares the tables with what was read off the vendor's pages.
func TestFacts(t *testing.T) {
	file, err := os.ReadFile("testdata/products.json")
	require.NoError(t, err)
	var facts struct {
		SDKs []struct{ Range, What string } `json:"ranges_of_sdk_codes"`
		All  []struct {
			Product, En, Zh string
			Hosts           []string
			Actions         map[string][]string
			Ranges          []string `json:"code_ranges"`
		} `json:"products"`
	}
	require.NoError(t, json.Unmarshal(file, &facts))
	require.Len(t, sdks, len(facts.SDKs))
	for i, s := range facts.SDKs {
		require.Equal(t, s.What, string(sdks[i].Name.English))
		require.Equal(t, readRange(t, s.Range), sdks[i].Range)
	}
	require.Len(t, all, len(facts.All))
	for i, f := range facts.All {
		p := all[i]
		require.Equal(t, f.Product, p.ID)
		require.EqualValues(t, f.En, p.Name.English)
		require.Contains(t, string(p.Name.Chinese), f.Zh)
		require.Len(t, p.Ranges, len(f.Ranges))
		for j, r := range f.Ranges {
			require.Equal(t, readRange(t, r), p.Ranges[j])
		}
		require.Len(t, p.Hosts, len(f.Hosts))
		for j, h := range f.Hosts {
			require.Equal(t, h, p.Hosts[j].Name)
			if !strings.HasPrefix(p.ID, "zim") {
				// A page's sample has a name that stands for the reader's.
				want := slices.DeleteFunc(f.Actions[h], func(a string) bool { return a == "YourAction" })
				require.Equal(t, want, p.Hosts[j].Actions())
			}
		}
	}
}

// readRange reads a range of the facts, in which x is any digit.
func readRange(t *testing.T, s string) [2]codes.Code {
	first, last, ranged := strings.Cut(s, "-")
	if !ranged {
		last = first
	}
	a, err := strconv.Atoi(strings.ReplaceAll(first, "x", "0"))
	require.NoError(t, err)
	b, err := strconv.Atoi(strings.ReplaceAll(last, "x", "9"))
	require.NoError(t, err)
	return [2]codes.Code{codes.Code(a), codes.Code(b)}
}

// TestAddress: a product with ranges has a page of codes, but for ZIM's own and
// one that the vendor has withdrawn.
func TestAddress(t *testing.T) {
	for _, p := range All() {
		for _, l := range codes.Languages {
			without := len(p.Ranges) == 0 || strings.HasPrefix(p.ID, "zim") || p.ID == "mini-game"
			require.True(t, without || strings.HasPrefix(p.Address(l), "https://"), p.ID)
		}
	}
	require.Equal(t, "https://www.zegocloud.com/docs/cloud-recording-server/return-codes", Of(300_010_000)[0].Address(codes.English))
	require.Equal(t, "https://doc-zh.zego.im/cloud-recording-server/error-codes", Of(300_010_000)[0].Address(codes.Chinese))
	require.Equal(t, "https://doc-zh.zego.im/online-ktv-server/return-code", Of(320_000_002)[0].Address(codes.English))
	require.Empty(t, Of(7_200_004)[0].Address(codes.English))
}

func TestOf(t *testing.T) {
	for _, test := range []struct {
		name string
		code codes.Code
		want []string
	}{
		{"RTC, and a status of HTTP", 104, []string{"rtc"}},
		{"two share it", 410_000_001, []string{"aiagent", "asr"}},
		{"ZIM, not in the reference", 660_800_999, []string{"zim"}},
		{"one of the gateway's is nobody's", 100_000_005, nil},
		{"nobody's", 999, nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			var got []string
			for _, p := range Of(test.code) {
				got = append(got, p.ID)
			}
			require.Equal(t, test.want, got)
		})
	}
	sdk, ok := OfSDK(6_000_104)
	require.True(t, ok)
	require.EqualValues(t, "ZIM SDK", sdk.Name.English)
	_, ok = OfSDK(660_000_001)
	require.False(t, ok)
}

package wording

import (
	"strconv"

	"zimcodes/codes"
	"zimcodes/codes/gateway"
)

// checkNames name the gateway's checks in a word or two.
var checkNames = map[gateway.CheckName]codes.Text{
	"host":             {English: "Host", Chinese: "域名"},
	"app-id":           {English: "AppId", Chinese: "AppId"},
	"timestamp":        {English: "Timestamp", Chinese: "时间戳"},
	"timestamp-format": {English: "Whole seconds", Chinese: "整数秒"},
	"timestamp-age":    {English: "In time", Chinese: "未过期"},
	"action":           {English: "Action", Chinese: "Action"},
	"action-name":      {English: "Known API", Chinese: "接口存在"},
	"nonce":            {English: "Nonce", Chinese: "随机数"},
	"signature":        {English: "Signature", Chinese: "签名"},
	"version":          {English: "Version", Chinese: "版本"},
	"version-value":    {English: "Version 2.0", Chinese: "版本 2.0"},
	"signature-value":  {English: "Right signature", Chinese: "签名正确"},
}

// CheckName names a check of the gateway's.
func CheckName(l codes.Language, name gateway.CheckName) string {
	return string(checkNames[name].In(l))
}

// CheckState says in a word how a check ended, for those who do not see the
// picture.
func CheckState(l codes.Language, o gateway.Outcome) string {
	switch o {
	case gateway.Passed:
		return l.Say("passed", "通过")
	case gateway.Failed:
		return l.Say("failed", "未通过")
	}
	if o == gateway.Warning {
		return l.Say("likely to fail", "很可能不通过")
	}
	return l.Say("not checked", "未检查")
}

// ChecksTally says how far a request gets.
func ChecksTally(l codes.Language, v gateway.Verdict) string {
	passed, skipped := 0, 0
	for _, f := range v.Findings {
		switch {
		case f.Code == 0:
		case f.Outcome == gateway.Passed:
			passed++
		case f.Outcome == gateway.Skipped:
			skipped++
		}
	}
	said := l.Say(strconv.Itoa(passed)+" passed", "通过 "+strconv.Itoa(passed)+" 项")
	if skipped > 0 {
		said += l.Say(", "+strconv.Itoa(skipped)+" not checked", "，未检查 "+strconv.Itoa(skipped)+" 项")
	}
	if c := v.Code(); c != 0 {
		said += l.Say(", stops at "+c.String(), "，止于 "+c.String())
	}
	return said
}

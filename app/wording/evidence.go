package wording

import (
	"time"

	"zimcodes/codes"
	"zimcodes/codes/gateway"
)

// evidence words how the code that was answered stands to what is found.
var evidence = map[gateway.Agreement]codes.Text{
	gateway.AgreesFirst: {
		English: "The checks here find the same.",
		Chinese: "本页的检查结果一致。"},
	gateway.AgreesLater: {
		English: "The checks here find that, too, but {first} before it, in the order that we assume. Fix both.",
		Chinese: "本页也查到了这一项；但按我们推测的顺序，{first} 在它之前。两处都要改正。"},
	gateway.AgreesRest: {
		English: "All else that can be checked passes, which leaves this. It takes {inputs} to say more.",
		Chinese: "其他能检查的都已通过，问题就在这一项。要进一步判断，需要 {inputs}。"},
	gateway.AgreesInside: {
		English: "Only the gateway can tell this. What can be checked here passes.",
		Chinese: "这一项只有网关才能判断。此处能检查的都已通过。"},
	gateway.AgreesBehind: {
		English: "The gateway let the request pass, and it passes here, too: this is from the API behind it.",
		Chinese: "网关放行了该请求，本页检查也通过：这个返回码来自网关之后的接口。"},
	gateway.ContradictsPass: {
		English: "But that check passes here. The request that was sent, or the time at which it was, may be another than this.",
		Chinese: "但这一项在此处是通过的。实际发出的请求或发出的时间，可能与这里的不同。"},
	gateway.ContradictsFailure: {
		English: "But here {first} fails. The request that was sent, or the time at which it was, may be another than this.",
		Chinese: "但此处 {first} 未通过。实际发出的请求或发出的时间，可能与这里的不同。"},
}

// wrongSecret explains a signature that was refused and is right here.
var wrongSecret = codes.Text{
	English: "But with this ServerSecret the signature is right. Then the gateway's secret is another: compare the App's in the ZEGO console.",
	Chinese: "但用这个 ServerSecret 算出的签名是正确的，说明网关用的是另一个密钥：请与 ZEGO 控制台中该 App 的密钥核对。",
}

// itself names the signature where a code of it is left.
var itself = codes.Text{
	English: "All else that can be checked passes, so it is the signature. It takes {inputs} to say more.",
	Chinese: "其他能检查的都已通过，问题就在签名。要进一步判断，需要 {inputs}。",
}

// inParameters explains a code of the API by what its parameters break.
var inParameters = codes.Text{
	English: "The gateway let the request pass, and the API's own parameters explain the code.",
	Chinese: "网关放行了该请求，而接口自身的参数可以解释这个返回码。",
}

// success says what 0 means.
var success = codes.Text{
	English: "The gateway let the request pass, and the API did what was asked, unless the answer lists items that failed.",
	Chinese: "网关放行了该请求，接口也已执行；但应答中如有失败列表，其中的条目没有成功。",
}

// Evidence says how the code that was answered stands to the verdict.
func Evidence(l codes.Language, got codes.Code, v gateway.Verdict) []codes.Span {
	how := v.Agrees(got)
	said := evidence[how]
	switch {
	case how == gateway.AgreesBehind && got == 0:
		said = success
	case how == gateway.AgreesBehind && v.Explains(got):
		said = inParameters
	case how == gateway.AgreesRest && got == gateway.CodeSignature:
		said = itself
	case how == gateway.ContradictsPass && got == gateway.CodeSignature:
		said = wrongSecret
	}
	return fill(said.In(l), func(slot string) []codes.Span {
		if slot == "inputs" {
			return every(l, v.Finding(got).Near)
		}
		return plain(v.Code().String())
	})
}

// OnTime says that a timestamp was fine when the request was sent, which its
// answer tells, and that it is judged so.
func OnTime(l codes.Language, at time.Time) string {
	return l.Say(
		"The answer says that the timestamp was fine, so the request is checked as of when it was signed, "+UTC(at)+".",
		"应答表明当时的时间戳没有问题，因此按签名时刻 "+UTC(at)+" 检查。")
}

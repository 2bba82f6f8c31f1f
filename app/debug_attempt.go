package app

import (
	"strconv"
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/app/clock"
	"zimcodes/app/pace"
	"zimcodes/app/wording"
	"zimcodes/codes/gateway"
	"zimcodes/codes/gateway/request"
)

// attempt is to explain a signature that nothing else explains: by the secret
// of another environment or project, or by a time at which it may have been
// made, other than the one sent.
type attempt struct {
	// Secret is exported so that it prints as dots; empty for the one given.
	Secret gateway.Secret
	// text is the time as it was typed, at what it was read as.
	text string
	at   time.Time

	verdict gateway.Verdict
	hunt    pace.Hunt
}

// made reports whether there is anything to attempt.
func (a *attempt) made() bool { return a.Secret != "" || !a.at.IsZero() }

// check starts the attempt anew.
func (a *attempt) check(d *debugger) {
	a.verdict, a.hunt = gateway.Verdict{}, pace.Hunt{}
	if d.request == nil || !a.made() {
		return
	}
	secret := d.Secret
	if a.Secret != "" {
		secret = a.Secret
	}
	a.verdict, a.hunt.Search = gateway.Start(signedWhen(d.request, a.at), secret, d.judged)
}

// signedWhen returns the request with another time as its timestamp, unless
// that is zero.
func signedWhen(r *request.Request, at time.Time) *request.Request {
	if at.IsZero() {
		return r
	}
	other := *r
	other.Query = append([]request.Parameter(nil), r.Query...)
	for i := range other.Query {
		if other.Query[i].Name == "Timestamp" {
			other.Query[i].Value = strconv.FormatInt(at.Unix(), 10)
		}
	}
	return &other
}

// otherAttempt renders the attempt. It is offered once the given secret does
// not explain the signature.
func (s *site) otherAttempt() app.UI {
	p, d := s.page, &s.debug
	diagnosis := d.verdict.Finding(gateway.CodeSignature).Diagnosis
	offered := diagnosis != nil && d.Secret != "" && diagnosis.Over && !diagnosis.Proved()
	return app.Details().Class("attempt").Hidden(!offered && !d.attempt.made()).Body(
		app.Summary().Text(p.Lang.Say("Try another secret or time", "换一个密钥或时间试试")),
		app.P().Text(p.Lang.Say(
			"Two environments or projects are easily mixed up, and a signature may be older than its Timestamp. The same search is made with what you give here.",
			"环境或项目容易混淆，签名也可能早于所发送的 Timestamp。填写后会用它们重新查找。")),
		app.Label().Class("field").Body(
			app.Span().Text(p.Lang.Say("Another ServerSecret", "另一个 ServerSecret")),
			secretField("secret-2", false).OnInput(s.onOtherSecret).OnKeyDown(s.onOtherSecretKey)),
		app.Label().Class("field").Body(
			app.Span().Text(p.Lang.Say("When it may have been signed, ten minutes either side", "可能的签名时刻（前后 10 分钟）")),
			app.Input().ID("signed-at").Type("text").Attr("autocomplete", "off").Attr("spellcheck", "false").
				Placeholder(wording.TimeLayout).OnInput(s.onSignedAt)),
		app.P().Attr("role", "status").Body(p.attempted(&d.attempt)...),
	)
}

// attempted says how the attempt ended.
func (p Page) attempted(a *attempt) []app.UI {
	switch {
	case strings.TrimSpace(a.text) != "" && a.at.IsZero():
		return []app.UI{app.Text(p.Lang.Say("This is no time that can be read.", "无法识别这个时间。"))}
	case !a.made() || a.hunt.Search == nil:
		return nil
	}
	f := a.verdict.Finding(gateway.CodeSignature)
	switch {
	case f.Outcome == gateway.Passed && a.Secret != "" && !a.at.IsZero():
		return []app.UI{app.B().Text(p.Lang.Say("Proved: ", "已证明：")), app.Text(p.Lang.Say(
			"this secret signed it, correctly, at exactly this time.",
			"签名用的就是这个密钥，签名时刻就是这个时间，且方法正确。"))}
	case f.Outcome == gateway.Passed && a.Secret != "":
		return []app.UI{app.B().Text(p.Lang.Say("Proved: ", "已证明：")), app.Text(p.Lang.Say(
			"this secret signed it, correctly. Check that it belongs to the same App as the AppId that is sent.",
			"签名用的就是这个密钥，且方法正确。请确认它与所发送的 AppId 属于同一个 App。"))}
	case f.Outcome == gateway.Passed:
		return []app.UI{app.B().Text(p.Lang.Say("Proved: ", "已证明：")), app.Text(p.Lang.Say(
			"signed, correctly, at exactly this time. Send the Timestamp that was signed, or sign anew.",
			"签名方法正确，签名时刻就是这个时间。请发送签名时用的 Timestamp，或重新签名。"))}
	case f.Diagnosis == nil:
		return nil
	case f.Diagnosis.Proved():
		what, mend := proved(wording.Proved(p.Lang, f.Diagnosis))
		assumed := ""
		if a.Secret != "" {
			assumed += p.Lang.Say("With the other secret. ", "使用另一个密钥。")
		}
		if !a.at.IsZero() {
			assumed += p.Lang.Say("Taking the time that you gave for the Timestamp that was sent. ", "以您填写的时间代替所发送的 Timestamp。")
		}
		return append(append(append([]app.UI{app.Text(assumed)}, what...), app.Text(" ")), mend...)
	case !f.Diagnosis.Over:
		return []app.UI{app.Text(p.Lang.Say("Looking for the mistake…", "正在查找原因……"))}
	}
	return []app.UI{app.Text(p.Lang.Say(
		"This does not explain the signature, either: "+strconv.Itoa(f.Diagnosis.Tried)+" variants were tried.",
		"这也无法解释该签名：尝试了 "+strconv.Itoa(f.Diagnosis.Tried)+" 种变体。"))}
}

func (s *site) onOtherSecret(ctx app.Context, e app.Event) {
	s.attemptSecret(gateway.Secret(typed(ctx)))
}

func (s *site) onOtherSecretKey(ctx app.Context, e app.Event) {
	if isEscape(e) {
		s.debug.stale = true
		s.attemptSecret("")
	}
}

func (s *site) onSignedAt(ctx app.Context, e app.Event) { s.attemptTime(typed(ctx)) }

// attemptSecret attempts to explain the signature by another secret.
func (s *site) attemptSecret(secret gateway.Secret) {
	s.debug.attempt.Secret = secret
	s.attemptAnew()
}

// attemptTime attempts it by the time that a text names.
func (s *site) attemptTime(text string) {
	a := &s.debug.attempt
	a.text = text
	a.at, _ = clock.ReadTime(text, zoneOffset)
	s.attemptAnew()
}

func (s *site) attemptAnew() {
	s.debug.attempt.check(&s.debug)
	s.goOn()
}

package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/app/wording"
	"zimcodes/codes/gateway"
	"zimcodes/codes/gateway/signature"
)

// hashed is what a program says that it hashed, beside what it should. The text
// holds the secret, so it lives as that does: in one box, whose text is not
// rendered, and here.
type hashed struct {
	// Text is exported so that it prints as dots.
	Text gateway.Secret
	with signature.Comparison
}

// check compares the text anew.
func (h *hashed) check(d *debugger) {
	h.with = signature.Comparison{}
	if h.Text != "" && d.request != nil && d.Secret != "" {
		h.with = signature.Compare(gateway.SentOf(d.request), d.Secret, h.Text)
	}
}

// hashedBox renders the box and the comparison. It is offered where a signature
// differs, and stands open where nothing explains that.
func (s *site) hashedBox() app.UI {
	p, d := s.page, &s.debug
	diagnosis := d.verdict.Finding(gateway.CodeSignature).Diagnosis
	offered := d.Secret != "" && diagnosis != nil && diagnosis.Over
	return app.Details().Class("hashed").Hidden(!offered && d.hashed.Text == "").Open(offered && !diagnosis.Proved()).Body(
		app.Summary().Text(p.Lang.Say("What does your code hash?", "您的代码对什么做了哈希？")),
		app.P().Text(p.Lang.Say(
			"Let your program print the text right before it hashes it, or the bytes of that, and paste it here. It holds the secret, so it stays in this page's memory, as the secret does.",
			"让程序在做哈希之前打印出该文本（或其字节），粘贴到这里。其中含有密钥，因此与密钥一样只留在本页内存中。")),
		s.hashedField(),
		app.Div().Attr("role", "status").Body(s.compared(&d.hashed)...),
	)
}

// hashedField is the box. What is in it reads as dots, unless the secret is
// shown.
func (s *site) hashedField() app.UI {
	class := "mono dotted"
	if s.debug.revealed {
		class = "mono"
	}
	return app.Textarea().ID("hashed").Class(class).Rows(2).
		Attr("autocomplete", "off").Attr("autocapitalize", "off").Attr("autocorrect", "off").Attr("spellcheck", "false").
		DataSet("1p-ignore", "true").DataSet("lpignore", "true").DataSet("bwignore", "true").
		Aria("label", s.page.Lang.Say("The text that your code hashes", "您的代码做哈希的文本")).
		OnInput(s.onHashed).OnKeyDown(s.onHashedKey)
}

// compared shows what was hashed piece by piece, and says what is wrong with it.
func (s *site) compared(h *hashed) []app.UI {
	p := s.page
	if h.Text == "" {
		return nil
	}
	proof, differences := wording.Compared(p.Lang, h.with)
	body := []app.UI{s.pieceStrip(h.with.Pieces), app.P().Body(elements(proof)...)}
	if list := listOf(differences); list != nil {
		body = append(body, list.Class("points"))
	}
	return body
}

// piecesMax is how many pieces are drawn: what is right has four.
const piecesMax = 40

// pieceStrip renders pieces in order, those that differ marked.
func (s *site) pieceStrip(pieces []signature.Piece) app.UI {
	var out []app.UI
	for _, piece := range pieces[:min(len(pieces), piecesMax)] {
		differs := piece.Difference != signature.DiffersNot
		out = append(out, s.partOf(piece.Parameter, piece.Parameter, wording.Shorten(piece.Value), differs))
	}
	return app.Div().Class("strip").Class("wrong").Body(out...)
}

func (s *site) onHashed(ctx app.Context, e app.Event) { s.takeHashed(gateway.Secret(typed(ctx))) }

// takeHashed takes over the text that is in the box.
func (s *site) takeHashed(text gateway.Secret) {
	s.debug.hashed.Text = text
	s.debug.hashed.check(&s.debug)
	s.goOn()
}

func (s *site) onHashedKey(ctx app.Context, e app.Event) {
	if isEscape(e) {
		s.takeHashed("")
		setField("hashed", "")
	}
}

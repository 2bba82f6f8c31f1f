package app

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/app/signing"
)

// commands returns those for the request that is debugged.
func (d *debugger) commands() []signing.Command {
	value := d.request.Value
	return signing.DigestCommands(value("AppId"), value("SignatureNonce"), value("Timestamp"))
}

// commands shows how to compute the digest where the secret is.
func (s *site) commands() []app.UI {
	p := s.page
	var body []app.UI
	for i, c := range s.debug.commands() {
		body = append(body, app.Div().Class("command").Body(append([]app.UI{
			app.Pre().Class("code").Text(c.Text),
			app.Div().Class("buttons").Body(
				app.Button().Type("button").OnClick(s.onCopyCommand(i), app.EventScope(i)).
					Text(p.Lang.Say("Copy for "+c.Shell, "复制 "+strings.ReplaceAll(c.Shell, ", ", "、")+" 命令"))),
		}, s.copyNotice(c.Shell)...)...))
	}
	return body
}

// onCopyCommand copies the command of the request at the time of the click.
func (s *site) onCopyCommand(i int) app.EventHandler {
	return func(ctx app.Context, e app.Event) {
		if s.debug.request == nil {
			return
		}
		c := s.debug.commands()[i]
		s.copy(ctx, c.Shell, c.Text, s.page.Lang.Say("Command copied.", "命令已复制。"))
	}
}

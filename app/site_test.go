package app

import (
	"net/url"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"github.com/stretchr/testify/require"

	"zimcodes/app/apis"
	"zimcodes/codes"
)

// visited returns a site that was opened at a path, as in the browser but for
// the browser, of which everything is nothing.
func visited(t *testing.T, path string) *site {
	t.Helper()
	s, _ := running(t, path)
	return s
}

// running returns such a site with its engine, which does what is to be done
// later.
func running(t *testing.T, path string) (*site, app.TestEngine) {
	t.Helper()
	engine, w := app.NewTestEngine(), &window{site: new(site)}
	require.NoError(t, engine.Load(w))
	engine.ConsumeAll()
	require.NotNil(t, w.site.ctx.Context)
	w.site.visit(t, path)
	return w.site, engine
}

// window holds a site. Without a browser, go-app mounts no component, but tells
// it that it is rendered.
type window struct {
	app.Compo
	site *site
}

func (w *window) OnPreRender(ctx app.Context) { w.site.OnMount(ctx) }

func (w *window) Render() app.UI { return w.site }

// visit follows a link.
func (s *site) visit(t *testing.T, path string) {
	t.Helper()
	u, err := url.Parse("https://zimcodes.example" + path)
	require.NoError(t, err)
	*s.ctx.Page().URL() = *u
	s.OnNav(s.ctx)
}

// event is one of the browser's with these properties; it notes what is called.
type event struct {
	app.Value
	text       string
	properties map[string]string
	called     *[]string
}

func (e event) String() string { return e.text }
func (e event) Truthy() bool   { return e.text != "" }
func (e event) Equal(o app.Value) bool {
	return e.text != "" && o == app.ValueOf(229) && e.text == "229"
}
func (e event) Get(name string) app.Value {
	return event{Value: e.Value, text: e.properties[name], called: e.called}
}
func (e event) Call(method string, _ ...any) app.Value {
	*e.called = append(*e.called, method)
	return e.Value
}

// happened returns an event with properties, and what is called of it.
func happened(properties map[string]string) (app.Event, *[]string) {
	called := new([]string)
	return app.Event{Value: event{app.Window().Get("event"), "event", properties, called}}, called
}

// press presses a key in the search box, and reports whether the browser is kept
// from making something of it.
func (s *site) press(name string) bool {
	e, called := happened(map[string]string{"key": name})
	s.onKeyDown(s.ctx, e)
	return len(*called) > 0
}

// Every page has a heading and a foot.
func TestEveryPageRenders(t *testing.T) {
	Written = func(s apis.Site, p Page) string { return s.Write(p.API) }
	t.Cleanup(func() { Written = nil })
	for _, p := range append(Pages(), Page{Kind: NotFound, Lang: codes.English}, Page{Kind: CodePage, Lang: codes.Chinese, Code: 123}) {
		page := html(&site{page: p})
		require.Regexp(t, `(?s)^[^<]*<div class="site .*<h1.*</h1>.*</footer></div>$`, page, p.Path())
	}
}

func TestVisit(t *testing.T) {
	s := visited(t, "/zh/100000005/")
	require.Equal(t, Page{Kind: CodePage, Lang: codes.Chinese, Code: 100000005}, s.page)
	s.visit(t, "/?q=expired")
	require.Equal(t, Page{Kind: Home, Lang: codes.English}, s.page)
	require.Equal(t, "expired", s.box.Text)
	require.NotEmpty(t, s.hits)
	require.True(t, s.open)
	s.visit(t, "/about/")
	require.Empty(t, s.box.Text, "a query is forgotten away from the home page")
	s.visit(t, "/debug/#example=100000005")
	require.Contains(t, html(s.body()), `href="/zh/debug/#example=100000005"`)
}

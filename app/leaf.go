package app

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// leaf is what stands on one page. go-app makes a leaf of another name anew
// where it would turn the elements of one page into those of the next: they
// would move, which a browser counts as a shift of the layout.
type leaf struct {
	app.Compo
	Name string
	// Body renders the page. go-app takes no function for equal to another, so
	// that a leaf is always rendered with the site.
	Body func() app.UI
}

var _ app.DismountEnforcer = (*leaf)(nil)

// CompoID implements app.DismountEnforcer.
func (l *leaf) CompoID() string { return l.Name }

// Render implements app.Composer.
func (l *leaf) Render() app.UI { return l.Body() }

package site

import (
	"encoding/json"

	"zimcodes/codes"
	"zimcodes/codes/zim"
	"zimcodes/codes/zim/prose"
)

// The APIs as other programs read them.
type (
	apisJSON struct {
		headJSON
		APIs []apiJSON `json:"apis"`
	}
	apiJSON struct {
		Action     string           `json:"action"`
		Section    string           `json:"section"`
		Title      codes.Text       `json:"title"`
		Purpose    codes.Text       `json:"purpose"`
		Method     string           `json:"method"`
		In         string           `json:"in"`
		Host       string           `json:"host"`
		Page       codes.Text       `json:"page"`
		Rate       *rateJSON        `json:"rate"`
		Characters *charactersJSON  `json:"characters"`
		Parameters []parameterJSON  `json:"parameters"`
		Rules      []ruleJSON       `json:"rules"`
		Codes      []listedJSON     `json:"codes"`
		Failed     []failedListJSON `json:"failed"`
		Done       []string         `json:"done"`
		Oddities   []codes.Text     `json:"oddities"`
	}
	rateJSON struct {
		PerSecond int          `json:"per_second"`
		PerDay    *int         `json:"per_day"`
		Of        string       `json:"of"`
		Counts    string       `json:"counts"`
		Codes     []codes.Code `json:"codes"`
	}
	charactersJSON struct {
		Allowed    string `json:"allowed"`
		Misprinted bool   `json:"misprinted"`
	}
	parameterJSON struct {
		Name       string           `json:"name"`
		Path       string           `json:"path"`
		Meaning    *codes.Text      `json:"meaning"`
		Type       string           `json:"type"`
		Items      *string          `json:"items"`
		Need       string           `json:"need"`
		Default    json.RawMessage  `json:"default"`
		Enum       []string         `json:"enum"`
		Limits     []valueLimitJSON `json:"limits"`
		Characters *charactersJSON  `json:"characters"`
		Fields     []parameterJSON  `json:"fields"`
	}
	valueLimitJSON struct {
		Of        string      `json:"of"`
		Min       *int        `json:"min"`
		Max       *int        `json:"max"`
		Now       bool        `json:"now"`
		Unit      string      `json:"unit"`
		Code      *codes.Code `json:"code"`
		Elsewhere *codes.Code `json:"elsewhere"`
		Raisable  bool        `json:"raisable"`
		RaisedTo  *int        `json:"raised_to"`
		Corrected bool        `json:"corrected"`
		Advised   bool        `json:"advised"`
		Also      *int        `json:"also"`
	}
	ruleJSON struct {
		Kind string     `json:"kind"`
		Path string     `json:"path"`
		Code codes.Code `json:"code"`
	}
	listedJSON struct {
		Code     codes.Code  `json:"code"`
		Name     *string     `json:"name"`
		SubCode  bool        `json:"sub_code"`
		Sample   bool        `json:"sample"`
		Here     *codes.Text `json:"here"`
		Misprint *codes.Code `json:"misprint"`
	}
	failedListJSON struct {
		Path    string   `json:"path"`
		IDs     []string `json:"ids"`
		Code    *string  `json:"code"`
		Message *string  `json:"message"`
	}
)

// apiCatalog returns apis.json.
func apiCatalog() any {
	c := apisJSON{headJSON: headOf("apis.json",
		"ZEGO ZIM server API, the pages of its 72 APIs; purposes and meanings are in our words, and unofficial")}
	for i := range zim.APIs() {
		c.APIs = append(c.APIs, apiOf(&zim.APIs()[i]))
	}
	return c
}

func apiOf(a *zim.API) apiJSON {
	words := prose.Of(a.Action)
	api := apiJSON{
		Action: a.Action, Section: a.Section().ID, Title: words.Title, Purpose: a.Purpose,
		Method: a.Method, In: "body", Host: a.Host(),
		Page:       codes.Text{English: codes.Prose(a.Address(codes.English)), Chinese: codes.Prose(a.Address(codes.Chinese))},
		Characters: charactersOf(a.Characters), Parameters: parametersOf(a.Parameters, words),
		Rules: []ruleJSON{}, Codes: []listedJSON{}, Failed: []failedListJSON{},
		Done: append([]string{}, a.Done...), Oddities: append([]codes.Text{}, words.Oddities...),
	}
	if a.InQuery {
		api.In = "query"
	}
	if r := a.Rate; r.PerSecond > 0 {
		api.Rate = &rateJSON{PerSecond: r.PerSecond, PerDay: orNull(r.PerDay), Of: r.Of, Counts: "calls", Codes: append([]codes.Code{}, r.Codes...)}
		if r.Messages {
			api.Rate.Counts = "messages"
		}
	}
	for _, r := range a.Rules() {
		api.Rules = append(api.Rules, ruleJSON{r.Kind.String(), r.Path, r.Code})
	}
	for _, l := range a.Codes {
		api.Codes = append(api.Codes, listedJSON{l.Code, orNull(l.Code.Name()), l.SubCode, l.Sample, orNull(l.Here), orNull(l.Misprint)})
	}
	for _, l := range a.Failed {
		api.Failed = append(api.Failed, failedListJSON{l.Path, l.IDs, orNull(l.Code), orNull(l.Message)})
	}
	return api
}

func charactersOf(c zim.Characters) *charactersJSON {
	return orNull(charactersJSON(c))
}

func parametersOf(all []zim.Parameter, words *prose.Words) []parameterJSON {
	those := []parameterJSON{}
	for _, p := range all {
		parameter := parameterJSON{
			Name: p.Name, Path: p.Path, Meaning: orNull(words.Meanings[p.Path]), Type: p.Type.String(), Items: orNull(p.Items.String()),
			Need: p.Need.String(), Enum: append([]string{}, p.Enum...), Limits: []valueLimitJSON{},
			Characters: charactersOf(p.Characters), Fields: parametersOf(p.Fields, words),
		}
		if p.Default != "" {
			parameter.Default = json.RawMessage(p.Default)
		}
		for _, l := range p.Limits {
			parameter.Limits = append(parameter.Limits, valueLimitOf(l))
		}
		those = append(those, parameter)
	}
	return those
}

func valueLimitOf(l zim.Limit) valueLimitJSON {
	limit := valueLimitJSON{
		Of: l.Of.String(), Now: l.Now, Unit: l.Unit.String(), Code: orNull(l.Code), Elsewhere: orNull(l.Elsewhere),
		Raisable: l.Raisable, RaisedTo: orNull(l.RaisedTo), Corrected: l.Corrected, Advised: l.Advised, Also: orNull(l.Also),
	}
	if l.HasMin {
		limit.Min = &l.Min
	}
	if !l.Now {
		limit.Max = &l.Max
	}
	return limit
}

package command

import (
	"slices"
	"strings"

	"zimcodes/codes/gateway/request/pasted"
	"zimcodes/codes/gateway/request/shell"
)

// expandedWords returns the words with what --variable sets put into the values
// of --expand-….
func (c *curl) expandedWords(words []pasted.Text) []pasted.Text {
	const prefix = "--expand-"
	if !slices.ContainsFunc(words, func(w pasted.Text) bool { return strings.HasPrefix(w.S, prefix) }) {
		return words
	}
	words = slices.Clone(words)
	variables := map[string]pasted.Text{}
	for i := 0; i+1 < len(words); i++ {
		switch w := words[i]; {
		case w.S == "--variable":
			i++
			c.setVariable(variables, words[i])
		case strings.HasPrefix(w.S, prefix):
			words[i] = pasted.JoinedBy("", []pasted.Text{w.Cut(0, 2), w.From(len(prefix))})
			i++
			words[i] = expanded(words[i], variables)
		}
	}
	return words
}

// setVariable reads name=content and name@file.
func (c *curl) setVariable(variables map[string]pasted.Text, v pasted.Text) {
	n := pasted.NameLength(v.S)
	if n == 0 || n == len(v.S) {
		return
	}
	content, ok := v.From(n+1), v.S[n] == '='
	if v.S[n] == '@' {
		content, ok = c.command.File(content.S)
	}
	if ok {
		variables[v.S[:n]] = content
	}
}

// expanded puts variables in the place of {{name}} and {{name:function}}.
func expanded(v pasted.Text, variables map[string]pasted.Text) pasted.Text {
	b := pasted.Builder{Gap: v.Gap()}
	for i := 0; i < len(v.S); {
		if n := strings.Index(v.S[i:min(len(v.S), i+shell.MaxPrompt)], "}}"); strings.HasPrefix(v.S[i:], "{{") && n > 0 {
			name, functions, _ := strings.Cut(v.S[i+2:i+n], ":")
			if value, ok := variables[strings.TrimSpace(name)]; ok && applied(functions, &value) {
				b.AddValue(value, v.Span(i, i+n+2))
				i += n + 2
				continue
			}
		}
		b.AddText(v.Cut(i, i+1))
		i++
	}
	return b.Text()
}

// applied applies the functions of an expansion that are known.
func applied(functions string, value *pasted.Text) bool {
	for f := range strings.SplitSeq(functions, ":") {
		switch strings.TrimSpace(f) {
		case "":
		case "trim":
			*value = value.Trim()
		case "url":
			b := pasted.Builder{Gap: value.Gap()}
			addEncoded(&b, *value)
			*value = b.Text()
		default:
			return false
		}
	}
	return true
}

package request

import (
	"slices"
	"strings"
)

// expandedWords returns the words with what --variable sets put into the values
// of --expand-….
func (c *curl) expandedWords(words []text) []text {
	const prefix = "--expand-"
	if !slices.ContainsFunc(words, func(w text) bool { return strings.HasPrefix(w.s, prefix) }) {
		return words
	}
	words = slices.Clone(words)
	variables := map[string]text{}
	for i := 0; i+1 < len(words); i++ {
		switch w := words[i]; {
		case w.s == "--variable":
			i++
			c.setVariable(variables, words[i])
		case strings.HasPrefix(w.s, prefix):
			words[i] = joinedBy("", []text{w.cut(0, 2), w.from(len(prefix))})
			i++
			words[i] = expanded(words[i], variables)
		}
	}
	return words
}

// setVariable reads name=content and name@file.
func (c *curl) setVariable(variables map[string]text, v text) {
	n := nameLength(v.s)
	if n == 0 || n == len(v.s) {
		return
	}
	content, ok := v.from(n+1), v.s[n] == '='
	if v.s[n] == '@' {
		content, ok = c.command.fileContent(content.s, c.script)
	}
	if ok {
		variables[v.s[:n]] = content
	}
}

// expanded puts variables in the place of {{name}} and {{name:function}}.
func expanded(v text, variables map[string]text) text {
	b := textBuilder{gap: v.gap()}
	for i := 0; i < len(v.s); {
		if n := strings.Index(v.s[i:min(len(v.s), i+maxPrompt)], "}}"); strings.HasPrefix(v.s[i:], "{{") && n > 0 {
			name, functions, _ := strings.Cut(v.s[i+2:i+n], ":")
			if value, ok := variables[strings.TrimSpace(name)]; ok && applied(functions, &value) {
				addValue(&b, value, v.span(i, i+n+2))
				i += n + 2
				continue
			}
		}
		b.addText(v.cut(i, i+1))
		i++
	}
	return b.text()
}

// applied applies the functions of an expansion that are known.
func applied(functions string, value *text) bool {
	for f := range strings.SplitSeq(functions, ":") {
		switch strings.TrimSpace(f) {
		case "":
		case "trim":
			*value = value.trim()
		case "url":
			b := textBuilder{gap: value.gap()}
			addEncoded(&b, *value)
			*value = b.text()
		default:
			return false
		}
	}
	return true
}

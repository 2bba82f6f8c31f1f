package answer_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/codes/answer"
)

// wanted is an answer as a file NAME.want has it.
type wanted struct {
	Code      codes.Code          `json:"code"`
	RequestID string              `json:"request_id"`
	Outcome   answer.Outcome      `json:"outcome"`
	Items     map[string][]string `json:"items"`
	API       string              `json:"api"`
}

// TestAnswers holds what is read of each text in testdata/answers: NAME.txt must
// give what NAME.want says.
func TestAnswers(t *testing.T) {
	files, err := filepath.Glob("testdata/answers/*.txt")
	require.NoError(t, err)
	require.GreaterOrEqual(t, len(files), 70)
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			text, err := os.ReadFile(file)
			require.NoError(t, err)
			r := answer.Read(string(text))
			for key, value := range wants(t, strings.TrimSuffix(file, ".txt")+".want") {
				switch key {
				case "mode":
					require.Equal(t, "answers", value)
				case "answers":
					requireAnswers(t, value, r.Answers)
				case "codes":
					var codes []codes.Code
					require.NoError(t, json.Unmarshal([]byte(value), &codes))
					assert.Equal(t, append(codes, 0)[:len(codes)], append(r.Codes, 0)[:len(r.Codes)])
				default:
					t.Fatalf("unknown key %q", key)
				}
			}
		})
	}
}

// wants reads the lines "key: value" of a file.
func wants(t *testing.T, file string) map[string]string {
	data, err := os.ReadFile(file)
	require.NoError(t, err)
	all := map[string]string{}
	for line := range strings.Lines(string(data)) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			key, value, ok := strings.Cut(line, ":")
			require.True(t, ok, "%q is no line key: value", line)
			all[key] = strings.TrimSpace(value)
		}
	}
	require.Contains(t, all, "answers")
	return all
}

func requireAnswers(t *testing.T, value string, got []answer.Answer) {
	var want []wanted
	require.NoError(t, json.Unmarshal([]byte(value), &want))
	have := []wanted{}
	for _, a := range got {
		w := wanted{a.Code, a.RequestID, a.Outcome(), map[string][]string{}, a.API}
		for _, g := range a.Failed {
			key := ""
			if g.Code != 0 {
				key = strconv.Itoa(int(g.Code))
			}
			w.Items[key] = g.IDs()
		}
		have = append(have, w)
	}
	require.Equal(t, want, have)
}

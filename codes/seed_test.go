package codes_test

import (
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/codes/reference"
)

// TestCatalogIsReference compares every cell of the reference with the
// catalog, row by row, in the reference's order.
func TestCatalogIsReference(t *testing.T) {
	page, err := os.ReadFile("testdata/return-codes.zh.md")
	require.NoError(t, err)
	rows, err := reference.Read(page)
	require.NoError(t, err)
	entries := codes.All()
	require.Len(t, entries, len(rows))

	cells := 0
	for i, row := range rows {
		e := entries[i]
		t.Run(row.Code.String(), func(t *testing.T) {
			assert.Equal(t, row.Group, e.Group, "group")

			assert.Equal(t, row.Code, e.Code, "返回码")
			cells++
			assert.Equal(t, row.Description, e.Description.Chinese, "描述")
			cells++
			assert.Equal(t, row.Form, e.ReasonForm, "form of 可能原因")
			assert.Equal(t, row.Reason, e.Reason.Chinese, "可能原因")
			cells++
			assert.Equal(t, row.Advice, e.Advice.Chinese, "处理建议")
			cells++
		})
	}
	assert.Equal(t, 131*4, cells, "cells compared")
}

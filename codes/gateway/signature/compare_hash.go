package signature

import "strings"

// prove looks for how what was printed gives the signature. A line break at the
// end may have been printed or hashed alone.
func (c *comparing) prove(signature string) {
	sought := spelled(signature)
	bare := strings.TrimRight(c.text, "\r\n")
	for _, text := range []string{c.text, c.text + "\n", c.text + "\r\n", bare} {
		for _, charset := range []string{"", "utf-16le", "utf-16be", "utf-16le-bom", "utf-16be-bom"} {
			for i := range hashes {
				if w := c.hashedBy(&hashes[i], charset, text, sought); w != nil && c.Hash == "" {
					c.Hash, c.Charset, c.Encoding = hashes[i].name, charset, w.mistakes
					c.End, c.Printed = strings.TrimPrefix(text, c.text), text != c.text && text == bare
				}
			}
		}
	}
	if c.Printed {
		c.End = c.text[len(bare):]
	}
}

// hashedBy returns how the digest of a text is written in the signature, nil if
// that is not its digest.
func (c *comparing) hashedBy(h *hash, charset, text string, sought map[int][]sought) *sought {
	all := sought[h.size]
	if len(all) == 0 {
		return nil
	}
	key := string(recoded(nil, string(c.secret), strings.TrimSuffix(charset, "-bom")))
	digest := new(hasher).sum(nil, recoded(nil, text, charset), h, key)
	for i := range all {
		if all[i].is(digest, nil) {
			return &all[i]
		}
	}
	return nil
}

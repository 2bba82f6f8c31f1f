import assert from "node:assert/strict";
import { test } from "node:test";

import { verify } from "./verify.mjs";

// The vendor's published example; its secret opens nothing.
for (const [nonce, signature] of [
  ["123412", "5bd59fd62953a8059fb7eaba95720f66d19e4517"],
  ["217", "00b5d10b8c504e5bad819d77dbd1f0bc54515545"], // as a string it is sorted behind the time
]) {
  test(`verifies nonce ${nonce}`, () => {
    assert.ok(verify("secret", "1470820198", nonce, signature), "refused");
    assert.ok(!verify("another", "1470820198", nonce, signature), "accepted with another secret");
  });
}

import { createHash, timingSafeEqual } from "node:crypto";

/**
 * Returns whether a callback is signed with the CallbackSecret. The timestamp
 * and the nonce are taken as they stand in the body.
 */
export function verify(callbackSecret, timestamp, nonce, signature) {
  const parts = [callbackSecret, String(timestamp), String(nonce)].sort(); // as strings
  const computed = Buffer.from(createHash("sha1").update(parts.join("")).digest("hex"));
  const sent = Buffer.from(signature);
  return computed.length === sent.length && timingSafeEqual(computed, sent);
}

// end of what is shown
const [secret, timestamp, nonce, signature] = process.argv.slice(2);
console.log(verify(secret, timestamp, nonce, signature));

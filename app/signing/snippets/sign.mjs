import { createHash, randomBytes } from "node:crypto";

/** Returns the signature of a request. */
export function sign(appId, nonce, secret, timestamp) {
  // A template, not +, which would add numbers up.
  return createHash("md5").update(`${appId}${nonce}${secret}${timestamp}`).digest("hex");
}

/**
 * Returns the parameters of every request's query string, besides Action.
 * What is signed must be what is sent.
 */
export function commonParameters(appId, secret) {
  const nonce = randomBytes(8).toString("hex");
  const timestamp = Math.floor(Date.now() / 1000); // in seconds
  return (
    `AppId=${appId}&SignatureNonce=${nonce}&Timestamp=${timestamp}` +
    `&SignatureVersion=2.0&Signature=${sign(appId, nonce, secret, timestamp)}`
  );
}

// end of what is shown
const given = process.argv.slice(2);
console.log(given.length === 4 ? sign(...given) : commonParameters(...given));

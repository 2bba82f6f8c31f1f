// The program: it is fetched and compiled from the first moment, while the rest of
// the page comes, and beside the page, which answers meanwhile.

// restrict adds a policy to those of the page: what one of them refuses is refused,
// and no script can take one back.
function restrict(policy) {
  const rule = document.createElement('meta');
  rule.httpEquiv = 'Content-Security-Policy';
  rule.content = policy;
  document.head.append(rule);
}

// compiled compiles the program at an address, which is that of its bytes, while
// they come. It returns the module, and the sum of its pieces.
async function compiled(url) {
  const patience = new Patience(url);
  const loading = self.carried?.program() ?? fetchProgram(url, { signal: patience.signal });
  const pieces = new Pieces();
  const read = patience.follow(loading.then(response => response.clone()), part => pieces.add(part));
  read.catch(() => {}); // it is waited for below
  const response = await loading.catch(error => read.then(() => { throw error; }));
  const streams = WebAssembly.compileStreaming && /^application\/wasm/.test(response.headers.get('Content-Type') || '');
  const module = await (streams ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer()));
  await read;
  return { module, sum: await pieces.sum() };
}

// rehearse has the program run in a worker until it waits for the first time. What
// the browser compiles when a function is first called is compiled then, and there
// for the page, which would have to wait for it.
/** @param {WebAssembly.Module} module */
async function rehearse(module) {
  toolchain();
  const go = new Go();
  const instance = await WebAssembly.instantiate(module, go.importObject);
  self.setTimeout = /** @type {any} */ (() => 0); // it goes no further
  go.run(instance);
}

// compiledBeside compiles it in a worker, and rehearses it. That is made of what stands here: the browser
// would not compare a script at an address of its own with a sum.
/** @returns {Promise<{ module: WebAssembly.Module, sum: string }>} */
async function compiledBeside(url) {
  const parts = [toolchain, unpacked, fetched, fetchProgram, Patience, sumOf, Pieces, compiled, rehearse];
  const script = `'use strict';
${parts.join('\n')}
(async () => {
  const given = await compiled(${JSON.stringify(url)});
  await rehearse(given.module).catch(() => {});
  postMessage(given);
})().catch(() => postMessage(null));`;
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const worker = new Worker(address);
  const end = () => {
    worker.terminate();
    URL.revokeObjectURL(address);
  };
  // Not before: while the browser takes the worker's memory back, the program
  // waits for its own.
  document.addEventListener('zimcodes-started', end, { once: true });
  return new Promise((done, fail) => {
    worker.onmessage = ({ data }) => data ? done(data) : fail();
    worker.onmessageerror = worker.onerror = fail;
  }).catch(error => {
    end();
    throw error;
  });
}

// Where that fails, whatever the reason, the page tries itself. From then on no
// worker can be made of text. The single file carries the program, and may make
// none at all.
const program = (async path => {
  if (self.carried) return compiled('');
  const url = new URL(path, location.href).href;
  try {
    return await compiledBeside(url);
  } catch {
    return await compiled(url);
  } finally {
    restrict("worker-src 'self'");
  }
})(document.currentScript.dataset.program);
program.catch(() => {}); // start.js waits for it, if it may start

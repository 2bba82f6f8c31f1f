// The program: it is fetched and compiled from the first moment, while the rest of
// the page comes, and beside the page, which answers meanwhile.

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

// compiledBeside does so in a worker. That is made of what stands here: the browser
// would not compare a script at an address of its own with a sum.
/** @returns {Promise<{ module: WebAssembly.Module, sum: string }>} */
async function compiledBeside(url) {
  const parts = [unpacked, fetched, fetchProgram, Patience, sumOf, Pieces, compiled];
  const script = `'use strict';
${parts.join('\n')}
compiled(${JSON.stringify(url)}).then(given => postMessage(given), () => postMessage(null));`;
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const worker = new Worker(address);
  // The browser is long about taking a worker's memory back, and takes as long to
  // give the program its own meanwhile: the worker goes when the program runs.
  document.addEventListener('zimcodes-started', () => {
    worker.terminate();
    URL.revokeObjectURL(address);
  }, { once: true });
  return new Promise((done, fail) => {
    worker.onmessage = ({ data }) => data ? done(data) : fail();
    worker.onmessageerror = worker.onerror = fail;
  });
}

// Where the worker fails, whatever the reason, the page tries itself.
const program = (() => {
  const url = document.currentScript.dataset.program && new URL(document.currentScript.dataset.program, location.href).href;
  const all = self.carried ? compiled('') : compiledBeside(url).catch(() => compiled(url));
  all.catch(() => {}); // start.js waits for it, if it may start
  return all;
})();

// The start of the program, and saying so where it cannot start.
(() => {
  const page = document.documentElement;
  const manifest = document.querySelector('link[rel=manifest]')?.href;

  // What the program asks of the page.
  window.zimcodes = {
    keep: entries.keep,
    restore: entries.restore,
    layOut: layout.all,
    markup: narrowing.markup,
    fit: box.fit,
    // copy puts text on the clipboard and tells whether the browser let it.
    copy: async text => {
      try {
        await navigator.clipboard.writeText(text);
        return true;
      } catch {
        return false;
      }
    },
    // part returns a part of a file, nothing where the browser cannot read it.
    part: (file, from, to) => file.slice(from, to).arrayBuffer().catch(() => undefined),
    // requests returns how many requests the page has made since the program
    // started; the browser counts some that it refuses, too. The manifest is
    // the browser's.
    requests: () => performance.getEntriesByType('resource').filter(r => r.startTime > shutAt && r.name !== manifest).length,
  };
  // go-app reads its environment here.
  window.goappGetenv = name => name === 'GOAPP_ROOT_PREFIX' ? page.dataset.base.slice(0, -1) : '';
  // Within another page, that page's owner decides what is over or beside this
  // one: no place for a secret.
  if (window.top !== window) page.dataset.framed = '';

  narrowing.start();
  entries.start();

  // load waits for the program, and makes sure that its bytes are those that this
  // page was made with: nothing of another runs.
  async function load() {
    if (typeof program === 'undefined') await complete();
    const { module, sum } = await program;
    if (sum && sum !== page.dataset.pieces) throw new Foreign(sum);
    page.dataset.ran = sum && page.dataset.sum;
    const go = new Go();
    return { go, instance: await WebAssembly.instantiate(module, go.importObject) };
  }

  // complete waits for the scripts that come when they come: program.js is one.
  /** @returns {Promise<void>} */
  const complete = () => new Promise(done => {
    if (document.readyState === 'complete') done();
    addEventListener('load', () => done());
  });

  // Foreign says that what came is not the program of this page.
  class Foreign extends Error {
    constructor(sum) {
      super(`SHA-256 ${sum} (1 MiB)`);
    }
  }

  const turn = () => new Promise(done => setTimeout(done));

  // painted waits until the page is, but not for ever: some browsers do not
  // tell.
  /** @returns {Promise<void>} */
  const painted = () => new Promise(done => {
    setTimeout(done, 500);
    try {
      const observer = new PerformanceObserver(() => {
        observer.disconnect();
        done();
      });
      observer.observe({ type: 'paint', buffered: true });
    } catch {
      done();
    }
  });

  // The program starts once the page is painted, and makes its own page of what
  // stands here, in turns of the browser: between them keys are heard, and the page
  // may be drawn. Then it takes the page over, at once.
  let mounted = false;
  async function start() {
    const [{ go, instance }] = await Promise.all([load(), painted()]);
    await turn();
    const begun = new Promise(done => { zimcodes.begin = done; });
    // The program never returns: it has met an error, which stands in the
    // console.
    const ended = go.run(instance).then(() => { throw new Error(); });
    const enter = await Promise.race([begun, ended]);
    await turn();
    await takeover.composed();
    const taken = takeover.take();
    notices.set({ program: 'running' });
    narrowing.end();
    mounted = true;
    enter();
    takeover.give(taken);
    page.dataset.program = 'running';
    settle(); // the worker is registered now: the shut page could not
    shut();
    layout.rest();
    await ended;
  }

  // settle says that the program runs, or will not.
  const settle = () => document.dispatchEvent(new Event('zimcodes-started'));

  // shut closes the page: everything that it needs is here. From now on the
  // browser refuses it every request, to our own address too, by whatever way,
  // and no script can take that back. One address stays: browsers fetch the
  // manifest when they want to. The worker answers there, from its copy. What no
  // policy covers, connections between browsers, is taken away before.
  let shutAt = Infinity;
  function shut() {
    for (const name of Object.getOwnPropertyNames(window)) {
      if (/^(webkit|moz)?RTC/.test(name)) Reflect.deleteProperty(window, name);
    }
    // go-app writes markup of ours; a script's text or address, nothing writes.
    window.trustedTypes?.createPolicy('default', { createHTML: markup => markup });
    restrict(`default-src 'none'; img-src data:; manifest-src ${manifest || "'none'"}; require-trusted-types-for 'script'; trusted-types 'none'`);
    shutAt = performance.now();
  }

  function fail(error) {
    page.dataset.program = 'failed';
    notices.set({ program: mounted ? 'stopped' : error instanceof Foreign ? 'foreign' : 'failed' }, error.message);
    texts.end(notices.said());
    settle();
    if (window.onclick) stop(); // go-app has set it
  }

  // stop makes links and history the browser's again. The program's timers and
  // listeners still call it, and each time the toolchain's script throws: what
  // broke stands in the console already.
  function stop() {
    window.onclick = null;
    window.onpopstate = () => location.reload();
    const src = document.querySelector('script[data-program]')?.src || location.href.split('#')[0];
    addEventListener('error', event => { if (event.filename.startsWith(src)) event.preventDefault(); });
    addEventListener('unhandledrejection', event => { if (event.reason?.stack?.includes(src)) event.preventDefault(); });
  }

  if (page.dataset.lacks) {
    notices.set({ program: page.dataset.lacks });
    texts.end(notices.said());
    settle();
    return;
  }
  setTimeout(() => {
    if (!page.dataset.program) notices.set({ program: 'loading' });
  }, 1500);
  start().catch(fail);
})();

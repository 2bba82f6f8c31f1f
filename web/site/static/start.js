// The start-up script: what the page does before the program runs, starting
// it, and saying so where it cannot. Plain script, no dependencies.
(() => {
  'use strict';
  const program = document.currentScript.dataset.program;
  const manifest = document.querySelector('link[rel=manifest]').href;
  const box = () => document.getElementById('q');
  let running = false;

  // keep notes in the present entry of the history where the page is scrolled
  // to, the query where it is too long for the URL, and whether all results are
  // shown. It tells whether the browser let it: the number of writes is limited.
  function keep(url = location.href, q, all) {
    const { q: lastQ = '', all: lastAll = false } = history.state || {};
    try {
      history.replaceState({ seen: true, y: scrollY, q: q ?? lastQ, all: all ?? lastAll }, '', url);
      return true;
    } catch {
      return false;
    }
  }

  // layOut has the rows of the catalog laid out that were left for later: until
  // then how high they are is a guess, and so is what stands at a place.
  function layOut() {
    document.documentElement.dataset.laidOut = '';
  }
  addEventListener('scroll', layOut, { once: true, passive: true });
  document.addEventListener('keydown', event => { if (event.key === 'End') layOut(); });

  // layOutRest does so while there is nothing else to do, a few rows at a time.
  const idle = window.requestIdleCallback || (then => setTimeout(then, 200));
  function layOutRest() {
    if ('laidOut' in document.documentElement.dataset) return;
    const rows = [...document.querySelectorAll('.family li:not(.laid-out)')].slice(0, 25);
    for (const row of rows) row.classList.add('laid-out');
    if (rows.length > 0) idle(layOutRest);
    else layOut();
  }

  // restore scrolls to where the present entry of the history was left.
  function restore() {
    const { y } = history.state || {};
    if (!y) return;
    layOut();
    scrollTo(0, y);
  }

  // What the program asks of the page.
  window.zimcodes = {
    keep,
    layOut,
    restore,
    // copy puts text on the clipboard and tells whether the browser let it.
    copy: text => navigator.clipboard
      ? navigator.clipboard.writeText(text).then(() => true, () => false)
      : Promise.resolve(false),
    notice,
    // requests returns how many requests the page has made since the program
    // started; the browser counts some that it refuses, too. The manifest is
    // the browser's.
    requests: () => performance.getEntriesByType('resource').filter(r => r.startTime > started && r.name !== manifest).length,
  };
  // Within another page, that page's owner decides what is over or beside this
  // one: no place for a secret.
  if (window.top !== window) document.documentElement.dataset.framed = '';
  // go-app reads its environment here.
  window.goappGetenv = name => name === 'GOAPP_ROOT_PREFIX' ? document.documentElement.dataset.base.slice(0, -1) : '';

  // go-app cannot read a URL with a % that starts no percent-encoding.
  function mendURL() {
    const mended = location.href.replace(/%(?![0-9a-f]{2})/gi, '%25');
    if (mended !== location.href) history.replaceState(history.state, '', mended);
  }
  mendURL();
  addEventListener('popstate', mendURL);

  // The query of the URL stands in the box from the start; the box has the
  // focus where there is a keyboard.
  const home = document.querySelector('.site.home');
  if (home && box()) {
    const query = new URLSearchParams(location.search).get('q');
    if (query && !box().value) box().value = query;
    const idle = !document.activeElement || document.activeElement === document.body;
    if (idle && !location.hash && matchMedia('(hover: hover) and (pointer: fine)').matches) {
      box().focus({ preventScroll: true });
    }
  }

  narrowing.start();

  // Where each entry of the history was left is ours to restore: the browser
  // would, before the program has rendered the page. An entry without a state
  // is one that the program has not come to yet.
  history.scrollRestoration = 'manual';
  if (!history.state) keep();
  else restore();
  const keepScroll = () => { if (history.state) keep(); };
  let scrolled;
  addEventListener('scroll', () => {
    clearTimeout(scrolled);
    scrolled = setTimeout(keepScroll, 150);
  }, { passive: true });
  addEventListener('pagehide', keepScroll);

  // Where the program does not run, Enter opens a code's page, or the first row
  // that is left.
  document.addEventListener('keydown', event => {
    if (running || event.target !== box() || event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return;
    const code = /^\s*(\d{1,10})\s*$/.exec(box().value);
    const { base } = document.documentElement.dataset;
    const page = code ? base + (document.documentElement.lang === 'zh' ? 'zh/' : '') + Number(code[1]) + '/' : narrowing.first();
    if (page) location.href = page;
  });

  // "/" goes to the box.
  document.addEventListener('keydown', event => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest('input, textarea, select, [contenteditable]') || !box()) return;
    event.preventDefault();
    box().focus();
    box().select();
  });

  // The box has one line: the browser would join the lines of a pasted log
  // without a space between them, and with them the codes.
  document.addEventListener('paste', event => {
    if (event.target !== box() || !event.clipboardData) return;
    const text = event.clipboardData.getData('text');
    if (!/[\r\n]/.test(text)) return;
    event.preventDefault();
    document.execCommand('insertText', false, text.replace(/\s*[\r\n]\s*/g, ' '));
  });

  // go-app listens on the window and takes every click on a link. These are
  // not its business: they stop here, and the browser follows the link.
  document.addEventListener('click', event => {
    const link = event.target.closest && event.target.closest('a[href]');
    if (!link) return;
    const modified = event.shiftKey || event.altKey || event.ctrlKey || event.metaKey || event.button !== 0;
    const elsewhere = link.origin !== location.origin || /\.[a-z]+$/.test(link.pathname);
    const within = link.hash && link.pathname === location.pathname && link.search === location.search;
    if (modified || elsewhere || within) event.stopPropagation();
    else keepScroll();
  });

  // go-app replaces the page's content when it starts, by the same content:
  // what was typed, the selection and the focus pass from each element to the
  // one in its place. (With a query in the URL the program renders results in
  // place of the list; what has the focus there is not in its place.)
  const elements = () => [...document.querySelectorAll('.site a, .site button, .site input, .site textarea')];
  const isField = e => 'selectionStart' in e;
  const identity = e => e && [e.tagName, e.id, e.href].join();
  // A field that is empty since the start says nothing: the program may know
  // more.
  const stood = new Map(elements().filter(isField).map(f => [f, f.value]));

  function take() {
    const all = elements();
    const at = all.indexOf(document.activeElement);
    const focus = all[at];
    return {
      texts: all.filter(isField).map(f => f.value || stood.get(f) ? f.value : undefined), at, who: identity(focus),
      selection: focus && isField(focus) && [focus.selectionStart, focus.selectionEnd, focus.selectionDirection],
      x: scrollX, y: scrollY,
    };
  }

  function give({ texts, at, who, selection, x, y }) {
    const all = elements();
    const focus = identity(all[at]) === who ? all[at] : undefined;
    all.filter(isField).forEach((field, i) => {
      if (texts[i] === undefined) return;
      field.value = texts[i];
      field.filled = true; // the program does not fill it in
      field.dispatchEvent(new Event('input', { bubbles: true }));
      if (field !== focus) field.dispatchEvent(new Event('blur'));
    });
    if (focus) focus.focus({ preventScroll: true });
    if (focus && selection) focus.setSelectionRange(...selection);
    scrollTo(x, y);
  }

  // An input method composes in the box: the box must not be replaced now.
  let composing = false;
  addEventListener('compositionstart', () => { composing = true; }, true);
  addEventListener('compositionend', () => { composing = false; }, true);
  async function composed() {
    while (composing) {
      await new Promise(done => addEventListener('compositionend', () => setTimeout(done), { once: true, capture: true }));
    }
  }

  function notice(when, detail) {
    for (const p of document.querySelectorAll('#notice > p')) {
      p.hidden = p.dataset.when !== when;
      p.querySelector('code').textContent = detail || '';
    }
  }

  async function load(go) {
    const response = await fetchProgram(program);
    const streams = WebAssembly.instantiateStreaming && /^application\/wasm/.test(response.headers.get('Content-Type') || '');
    return streams
      ? WebAssembly.instantiateStreaming(response, go.importObject)
      : WebAssembly.instantiate(await response.arrayBuffer(), go.importObject);
  }

  const turn = () => new Promise(done => setTimeout(done));

  // painted waits until the page is, but not for ever: some browsers do not
  // tell.
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

  // The program starts once the page is painted, and in two parts, each in a
  // turn of its own: between them keys are heard, and the page may be drawn.
  async function start() {
    const go = new Go();
    const [{ instance }] = await Promise.all([load(go), painted()]);
    await turn();
    const begun = new Promise(done => { zimcodes.begin = done; });
    // The program never returns: it has met an error, which stands in the
    // console. Its timers and listeners would still call it, and throw.
    const ended = go.run(instance).then(() => {
      go._scheduledTimeouts.forEach(timer => clearTimeout(timer));
      go._scheduledTimeouts.clear();
      go._resume = () => {};
      throw new Error();
    });
    const mount = await Promise.race([begun, ended]);
    await turn();
    await composed();
    const taken = take();
    notice('');
    narrowing.end();
    running = true;
    mount();
    give(taken);
    document.documentElement.dataset.program = 'running';
    settle(); // the worker is registered now: the shut page could not
    shut();
    idle(layOutRest);
    await ended;
  }

  // settle says that the program runs, or will not.
  const settle = () => document.dispatchEvent(new Event('zimcodes-started'));

  // shut closes the page: everything that it needs is here. From now on the
  // browser refuses it every request, to our own address too, by whatever way,
  // and no script can take that back. One address stays: browsers fetch the
  // manifest when they want to. The worker answers there, from its copy.
  let started = Infinity;
  function shut() {
    const rule = document.createElement('meta');
    rule.httpEquiv = 'Content-Security-Policy';
    rule.content = `default-src 'none'; img-src data:; manifest-src ${manifest}`;
    document.head.append(rule);
    started = performance.now();
  }

  function fail(error) {
    document.documentElement.dataset.program = 'failed';
    settle();
    const stopped = running;
    running = false;
    if (stopped) {
      // Links and history are the browser's again.
      window.onclick = null;
      window.onpopstate = () => location.reload();
    }
    notice(stopped ? 'stopped' : 'failed', error.message);
  }

  document.getElementById('notice').addEventListener('click', event => {
    if (event.target.closest('p:not([data-when^="update"]) button')) location.reload();
  });
  if (typeof WebAssembly !== 'object') {
    notice('unsupported');
    settle();
    return;
  }
  setTimeout(() => {
    if (!document.documentElement.dataset.program) notice('loading');
  }, 1500);
  start().catch(fail);
})();

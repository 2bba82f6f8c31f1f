// The start-up script: what the page does before the program runs, starting
// it, and saying so where it cannot. Plain script, no dependencies.
(() => {
  'use strict';
  const program = document.currentScript.dataset.program;
  const box = () => document.getElementById('q');

  // What the program asks of the page.
  window.zimcodes = {
    // copy puts text on the clipboard and tells whether the browser let it.
    copy: text => navigator.clipboard
      ? navigator.clipboard.writeText(text).then(() => true, () => false)
      : Promise.resolve(false),
  };
  // go-app reads its environment here.
  window.goappGetenv = name => name === 'GOAPP_ROOT_PREFIX' ? document.documentElement.dataset.base.slice(0, -1) : '';

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

  // Where each entry of the history was scrolled to is kept in the entry: the
  // browser would restore it before the program has rendered the page.
  // An entry without a state is one that the program has not come to yet.
  history.scrollRestoration = 'manual';
  if (!history.state) history.replaceState({ seen: true }, '');
  else if (history.state.y) scrollTo(0, history.state.y);
  function keepScroll() {
    if (!history.state) return;
    try {
      history.replaceState({ seen: true, y: scrollY }, '');
    } catch { /* some browsers limit how often */ }
  }
  let scrolled;
  addEventListener('scroll', () => {
    clearTimeout(scrolled);
    scrolled = setTimeout(keepScroll, 150);
  }, { passive: true });
  addEventListener('pagehide', keepScroll);

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

  // What was typed, selected and focused in a field of the page, by its id.
  // go-app replaces the page's content when it starts.
  function keep() {
    const fields = [...document.querySelectorAll('input[id], textarea[id]')].map(f => ({
      id: f.id, value: f.value, scroll: f.scrollTop,
      from: f.selectionStart, to: f.selectionEnd, direction: f.selectionDirection,
    }));
    const active = document.activeElement;
    return { fields, focus: active && active.id, x: scrollX, y: scrollY };
  }

  function restore(kept) {
    for (const { id, value, scroll, from, to, direction } of kept.fields) {
      const field = document.getElementById(id);
      if (!field) continue;
      if (field.value !== value) {
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
      if (kept.focus === id) field.focus({ preventScroll: true });
      if (from !== null) field.setSelectionRange(from, to, direction);
      field.scrollTop = scroll;
    }
    const focused = kept.focus && document.getElementById(kept.focus);
    if (focused) focused.focus({ preventScroll: true });
    scrollTo(kept.x, kept.y);
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

  let running = false;
  function notice(when, detail) {
    for (const p of document.querySelectorAll('#notice > p')) {
      p.hidden = p.dataset.when !== when;
      p.querySelector('code').textContent = detail || '';
    }
  }

  async function load(go) {
    const response = await fetch(program);
    if (!response.ok) throw new Error(`${program}: ${response.status}`);
    const streams = WebAssembly.instantiateStreaming && /^application\/wasm/.test(response.headers.get('Content-Type') || '');
    return streams
      ? WebAssembly.instantiateStreaming(response, go.importObject)
      : WebAssembly.instantiate(await response.arrayBuffer(), go.importObject);
  }

  async function start() {
    const go = new Go();
    const { instance } = await load(go);
    await composed();
    const kept = keep();
    notice('');
    const ended = go.run(instance);
    running = true;
    restore(kept);
    document.documentElement.dataset.program = 'running';
    await ended;
    // The program never returns: it has met an error, which stands in the
    // console. Without it, links are the browser's again.
    throw new Error();
  }

  function fail(error) {
    document.documentElement.dataset.program = 'failed';
    window.onclick = window.onpopstate = null;
    notice(running ? 'stopped' : 'failed', error.message);
  }

  document.getElementById('notice').addEventListener('click', event => {
    if (event.target.closest('button')) location.reload();
  });
  if (typeof WebAssembly !== 'object') {
    notice('unsupported');
    return;
  }
  setTimeout(() => {
    if (!document.documentElement.dataset.program) notice('loading');
  }, 1500);
  start().catch(fail);
})();

// The search box, which the program renders anew when it starts.
const box = (() => {
  const field = () => document.getElementById('q');

  // The query of the URL, or of the entry of the history, stands in the box from
  // the start; the box of the page has the focus where there is a keyboard.
  const home = document.querySelector('.site.home') && field();
  const main = home || document.getElementById('request');
  const query = entries.query();
  if (home && query && !home.value) home.value = query;
  const idle = !document.activeElement || document.activeElement === document.body;
  const within = window.carried ? !/^(#\/(zh\/)?(\?.*)?)?$/.test(location.hash) : location.hash;
  if (main && idle && !within && matchMedia('(hover: hover) and (pointer: fine)').matches) {
    main.focus({ preventScroll: true });
  }

  // Where the program does not run, Enter opens a code's page, or the first row
  // that is left; elsewhere it goes to the list, with the query. That is an
  // address, in which nothing may stand that is long enough for a secret.
  document.addEventListener('keydown', event => {
    const { base, program } = document.documentElement.dataset;
    if (program === 'running' || event.target !== field() || event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return;
    const code = /^\s*(\d{1,10})\s*$/.exec(field().value);
    const home = base + (document.documentElement.lang === 'zh' ? 'zh/' : '');
    const query = field().value.trim();
    const list = query && !document.querySelector('.family') && !/\S{24}|[=&]/.test(query) && home + '?q=' + encodeURIComponent(query);
    const page = code ? home + Number(code[1]) + '/' : narrowing.first() || list;
    if (page) location.href = page;
  });

  // "/" goes to the box.
  document.addEventListener('keydown', event => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest('input, textarea, select, [contenteditable]') || !field()) return;
    event.preventDefault();
    field().focus();
    field().select();
  });

  // What is pasted on the page, in no field, goes into its box. The search's box
  // has one line: the browser would join the lines of a pasted log without a space
  // between them, and with them the codes.
  document.addEventListener('paste', event => {
    if (!event.clipboardData) return;
    const text = event.clipboardData.getData('text');
    const request = document.getElementById('request');
    const elsewhere = !event.target.closest('input, textarea, select, [contenteditable]');
    if (elsewhere) {
      const box = request || field();
      if (!text || !box || box.disabled) return;
      box.focus();
      box.select();
    } else if (event.target !== field() || !/[\r\n]/.test(text)) return;
    event.preventDefault();
    document.execCommand('insertText', false, elsewhere && request ? text : text.replace(/\s*[\r\n]\s*/g, ' '));
  });
})();

// The search box, which the program renders anew when it starts.
const box = (() => {
  const field = () => document.getElementById('q');

  // The query of the URL stands in the box from the start; the box of the page
  // has the focus where there is a keyboard.
  const home = document.querySelector('.site.home') && field();
  const main = home || document.getElementById('request');
  const query = new URLSearchParams(location.search).get('q');
  if (home && query && !home.value) home.value = query;
  const idle = !document.activeElement || document.activeElement === document.body;
  if (main && idle && !location.hash && matchMedia('(hover: hover) and (pointer: fine)').matches) {
    main.focus({ preventScroll: true });
  }

  // Where the program does not run, Enter opens a code's page, or the first row
  // that is left.
  document.addEventListener('keydown', event => {
    const { base, program } = document.documentElement.dataset;
    if (program === 'running' || event.target !== field() || event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return;
    const code = /^\s*(\d{1,10})\s*$/.exec(field().value);
    const page = code ? base + (document.documentElement.lang === 'zh' ? 'zh/' : '') + Number(code[1]) + '/' : narrowing.first();
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

  // The box has one line: the browser would join the lines of a pasted log
  // without a space between them, and with them the codes.
  document.addEventListener('paste', event => {
    if (event.target !== field() || !event.clipboardData) return;
    const text = event.clipboardData.getData('text');
    if (!/[\r\n]/.test(text)) return;
    event.preventDefault();
    document.execCommand('insertText', false, text.replace(/\s*[\r\n]\s*/g, ' '));
  });
})();

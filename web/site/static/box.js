// The box: the search's, or the debugger's, which is a page of its own.
const box = (() => {
  const field = () => document.getElementById('q');
  const any = () => field() || document.getElementById('request');

  // fit makes the search's box as high as its text, up to the height that the
  // style allows, where the browser does not do so itself.
  function fit() {
    const box = field();
    if (!box || CSS.supports('field-sizing', 'content')) return;
    box.style.height = 'auto';
    if (box.value) box.style.height = `${box.scrollHeight + box.offsetHeight - box.clientHeight}px`;
  }
  document.addEventListener('input', event => { if (event.target === field()) fit(); });

  // The query of the URL, or of the entry of the history, stands in the box from
  // the start; the box of the page has the focus where there is a keyboard.
  const home = document.querySelector('.site.home') && field();
  const main = home || !field() && any();
  const query = entries.query();
  if (home && query && !home.value) {
    home.value = query;
    fit();
  }
  const idle = !document.activeElement || document.activeElement === document.body;
  const within = window.carried ? !/^(#\/(zh\/)?(\?.*)?)?$/.test(location.hash) : location.hash;
  if (main && idle && !within && matchMedia('(hover: hover) and (pointer: fine)').matches) {
    main.focus({ preventScroll: true });
  }

  // A keyboard on a screen may not name its Enter: what is seen of it is the line
  // that it is about to make.
  let named = false;
  document.addEventListener('keydown', event => { named = event.key === 'Enter'; }, true);
  document.addEventListener('beforeinput', event => {
    if (named || event.target !== field() || event.inputType !== 'insertLineBreak' || event.isComposing) return;
    event.preventDefault();
    field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  });

  // Where the program does not run, Enter opens a code's page, or the first row
  // that is left; elsewhere it goes to the list, with the query. That is an
  // address, in which nothing may stand that is long enough for a secret.
  document.addEventListener('keydown', event => {
    const { base, program } = document.documentElement.dataset;
    if (program === 'running' || event.target !== field() || event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
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
    if (event.target.closest('input, textarea, select, [contenteditable]') || !any()) return;
    event.preventDefault();
    any().focus();
    any().select();
  });

  // A long paste is put into its field by this script. Chromium's own editing takes
  // as long as the paste has lines, on an empty page, too: 50,000 of them take 2 to
  // 4 s, so 0.1 to 0.3. What is lost is the browser's undo. So the program sets aside
  // what stood in the debugger's box, to be put back; where it cannot, only an empty
  // field is filled so.
  const long = 50000;
  function put(field, text) {
    const aside = field.id === 'request' && document.documentElement.dataset.program === 'running';
    if (text.length < long || field.value && !aside) return false;
    field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
    field.dispatchEvent(Object.assign(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }), { given: true }));
    return true;
  }

  // What is pasted on the page, in no field, goes into its box.
  document.addEventListener('paste', event => {
    const text = event.clipboardData?.getData('text');
    const within = event.target.closest('input, textarea, select, [contenteditable]');
    const field = within || any();
    if (!text || !field || field.disabled || field.readOnly) return;
    if (within) {
      if (within.matches('textarea') && put(within, text)) event.preventDefault();
      return;
    }
    event.preventDefault();
    field.focus();
    field.select();
    if (!put(field, text)) document.execCommand('insertText', false, text);
  });

  // The button beside the search's box empties it, and leaves it the focus.
  document.addEventListener('mousedown', event => { if (event.target.closest('.clear')) event.preventDefault(); });
  document.addEventListener('click', event => {
    if (!event.target.closest('.clear')) return;
    field().value = '';
    field().dispatchEvent(new Event('input', { bubbles: true }));
    field().focus();
  });

  return { fit };
})();

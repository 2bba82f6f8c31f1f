// In the debugger, what is said of the text and its places in it light each other
// up, under the pointer, the focus, or the caret. What is about a place names the
// mark that lies over it in data-at; the marks stand unseen behind the text, and
// are named at-….
(() => {
  const box = () => document.getElementById('request');
  const markOf = at => document.getElementById('at-' + at);
  let lit = '';

  const light = at => {
    if (at === lit) return;
    for (const one of document.querySelectorAll('.lit')) one.classList.remove('lit');
    lit = at;
    if (!at) return;
    markOf(at)?.classList.add('lit');
    for (const one of document.querySelectorAll('[data-at="' + at + '"]')) one.classList.add('lit');
  };
  const about = event => event.target.closest?.('[data-at]')?.dataset.at || '';

  // The mark under the pointer: the box itself lies over it.
  const under = event => {
    const mark = document.elementsFromPoint(event.clientX, event.clientY).find(one => one.id.startsWith('at-'));
    return mark ? mark.id.slice('at-'.length) : '';
  };
  document.addEventListener('pointermove', event => {
    if (event.target.closest?.('.desk')) light(event.target === box() ? under(event) : about(event));
  }, { passive: true });
  document.addEventListener('focusin', event => {
    if (event.target.closest('.desk') && event.target !== box()) light(about(event));
  });

  // The caret stands in a mark: those are counted through the text before it.
  document.addEventListener('selectionchange', () => {
    const field = box();
    const mirror = field?.previousElementSibling;
    if (!field || document.activeElement !== field || !mirror) return;
    let at = 0;
    for (const node of mirror.childNodes) {
      const end = at + node.textContent.length;
      if (field.selectionStart < end) {
        light(node.nodeType === Node.ELEMENT_NODE ? node['id'].slice('at-'.length) : '');
        return;
      }
      at = end;
    }
  });

  // A click shows the place: it is selected, and scrolled into sight. Places are
  // counted in bytes, as the program counts.
  document.addEventListener('click', event => {
    const place = event.target.closest('button[data-place]')?.dataset.place;
    const field = box();
    if (!place || !field) return;
    const bytes = new TextEncoder().encode(field.value);
    const [from, to] = place.split('-').map(end => new TextDecoder().decode(bytes.subarray(0, +end)).length);
    // A field scrolls to where its caret is when it gets the focus.
    field.setSelectionRange(from, from);
    field.blur();
    field.focus();
    field.setSelectionRange(from, to);
    const at = event.target.closest('[data-at]')?.dataset.at;
    if (at) {
      light(at);
      markOf(at)?.scrollIntoView({ block: 'nearest' });
    }
  });
})();

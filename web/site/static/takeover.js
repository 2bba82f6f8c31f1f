// go-app replaces the page's content when it starts, by the same content: what
// was typed, the selection and the focus pass from each element to the one in
// its place. (With a query in the URL the program renders results in place of
// the list; what has the focus there is not in its place.)
const takeover = (() => {
  const elements = () => [...document.querySelectorAll('.site a, .site button, .site input, .site textarea')];
  const isField = e => 'selectionStart' in e;
  const identity = e => e && [e.tagName, e.id, e.href].join();
  // A field that is empty since the start says nothing: the program may know
  // more.
  const stood = new Map(elements().filter(isField).map(f => [f, f.value]));

  // An input method composes in the box: the box must not be replaced now.
  let composing = false;
  addEventListener('compositionstart', () => { composing = true; }, true);
  addEventListener('compositionend', () => { composing = false; }, true);

  return {
    // composed waits until nothing is being composed.
    async composed() {
      while (composing) {
        await new Promise(done => addEventListener('compositionend', () => setTimeout(done), { once: true, capture: true }));
      }
    },
    // take returns what give gives to the elements that come.
    take() {
      const all = elements();
      const at = all.indexOf(document.activeElement);
      const focus = all[at];
      return {
        texts: all.filter(isField).map(f => f.value || stood.get(f) ? f.value : undefined), at, who: identity(focus),
        selection: focus && isField(focus) && [focus.selectionStart, focus.selectionEnd, focus.selectionDirection],
        x: scrollX, y: scrollY,
      };
    },
    give({ texts, at, who, selection, x, y }) {
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
    },
  };
})();

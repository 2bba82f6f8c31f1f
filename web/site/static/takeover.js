// The program takes the page over as it stands, with what has the focus and where
// it is scrolled to. What was typed before, it is told.
const takeover = (() => {
  const fields = () => [...document.querySelectorAll('.site :is(input:not([type=file]), textarea)')];
  // A field that is empty since the start says nothing: the program may know
  // more.
  const stood = new Map(fields().map(field => [field, field.value]));

  // An input method composes in the box: the program would not know.
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
    // take returns the texts that give tells the program of.
    take: () => fields().filter(field => field.value || stood.get(field)).map(({ id, value }) => ({ id, value })),
    give(texts) {
      for (const { id, value } of texts) {
        const field = document.getElementById(id);
        if (!field) continue;
        field.value = value;
        field.filled = true; // the program does not fill it in
        field.dispatchEvent(new Event('input', { bubbles: true }));
        if (field !== document.activeElement) field.dispatchEvent(new Event('blur'));
      }
    },
  };
})();

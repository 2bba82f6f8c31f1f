// The program takes the page over as it stands, with what has the focus. What was
// done in its fields before, it is told.
const takeover = (() => {
  const fields = () => [...document.querySelectorAll('.site :is(input:not([type=file]), textarea)')];
  // A field that is empty since the start says nothing: the program may know
  // more.
  const stood = new Map(fields().map(field => [field, field.value]));

  // An input method composes in the box: the program would not know that it does.
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
    // take notes what stands in the fields.
    take() {
      const typed = fields().filter(field => field.value || stood.get(field));
      for (const field of typed) field.filled = true; // the program does not fill it in
      return typed.map(({ id, value }) => ({ id, value }));
    },
    // give tells the program. In the single file, another page may have come.
    give(texts) {
      const focus = document.activeElement;
      for (const { id, value } of texts) {
        const field = document.getElementById(id) || document.querySelector('#q, #request');
        field.value = value;
        field.filled = true;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        if (field !== focus) field.dispatchEvent(new Event('blur'));
      }
      if (focus?.closest('.site')) focus.dispatchEvent(new Event('focus'));
      const file = document.querySelector('.site [type=file]');
      if (file?.files.length) file.dispatchEvent(new Event('change', { bubbles: true }));
    },
  };
})();

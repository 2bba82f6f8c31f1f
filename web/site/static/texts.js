// What was typed, and would be lost with the page.
const texts = (() => {
  const isText = field => field.matches('textarea, input:not([type=checkbox], [type=radio])') && !field.readOnly && !field.disabled;

  // The query on the home page comes back from its address, or from the entry of
  // the history: but only what has got there.
  function comesBack(field) {
    return field.id === 'q' && document.querySelector('.site.home') && field.value === entries.query();
  }

  // The program knows of texts that are not on the page.
  function elsewhere() {
    try {
      return zimcodes.holds();
    } catch {
      return false; // it does not run
    }
  }

  const fields = root => [...document.querySelectorAll(`${root} textarea, ${root} input`)];
  return {
    // held tells whether there is any.
    held: () => fields('.site').some(f => (isText(f) || f.readOnly && f.id) && f.value && !comesBack(f)) || elsewhere(),
    // end ends the boxes and buttons that the program would answer, and says why
    // in them. A text that is there can still be copied.
    end(why) {
      for (const field of fields('main').filter(isText)) {
        if (field.value) field.readOnly = true;
        else field.disabled = true;
        field.placeholder = why;
        field.title = why;
      }
      for (const button of document.querySelectorAll('main button, main select, main input:not([type])')) {
        button.disabled = true;
        button.title = why;
      }
    },
  };
})();

// Until the program runs, typing on the home page narrows the list that is
// there: to the rows in which every word stands, in either language. It is
// plain and quick; the program's search takes over, and does the rest.
const narrowing = (() => {
  const box = document.querySelector('.site.home #q');
  const catalog = document.getElementById('catalog');
  const rows = [...document.querySelectorAll('.family .row')];
  const fold = text => text.normalize('NFKC').toLowerCase();
  let texts, whole;

  const typed = () => narrow(box.value);

  // narrow shows the rows that answer the query, and says how many they are.
  function narrow(query) {
    const words = fold(query).split(/\s+/).filter(Boolean);
    whole ||= catalog.outerHTML;
    texts ||= rows.map(row => fold(row.textContent + ' ' + row.dataset.also));
    const fits = texts.map(text => words.every(word => text.includes(word)));
    rows.forEach((row, i) => { row.parentElement.hidden = !fits[i]; });
    document.querySelector('.site').classList.toggle('narrowed', words.length > 0);
    for (const family of document.querySelectorAll('.family')) family.hidden = !family.querySelector('li:not([hidden])');
    const { one, many, none } = box.dataset;
    const found = fits.filter(Boolean).length;
    const said = words.length === 0 ? '' : found === 0 ? none : found === 1 ? one : many.replace('{}', found);
    document.getElementById('count').textContent = said;
    document.getElementById('narrowed').textContent = said;
  }

  return {
    // start narrows as is typed, from now on.
    start() {
      if (!box) return;
      box.addEventListener('input', typed);
      if (box.value) typed();
    },
    // end shows the whole list again, which the program takes over.
    end() {
      box?.removeEventListener('input', typed);
      if (texts) narrow('');
    },
    // markup returns that of the selected element as it was before any row of it
    // was hidden, '' if there is none.
    markup(selector) {
      const element = document.querySelector(selector);
      return element === catalog && whole || element?.outerHTML || '';
    },
    // first returns the address of the first row that is left, if any typing
    // narrowed the list.
    first: () => document.querySelector('.site.narrowed .family li:not([hidden]) .row')?.href,
  };
})();

// Until the program runs, typing on the home page narrows the list that is
// there: to the rows in which every word stands, in either language. It is
// plain and quick; the program's search takes over, and does the rest.
const narrowing = (() => {
  const box = document.querySelector('.site.home #q');
  const rows = [...document.querySelectorAll('.family .row')];
  const fold = text => text.normalize('NFKC').toLowerCase();
  let texts;

  // narrow shows the rows that answer the query, and says how many they are.
  function narrow() {
    const words = fold(box.value).split(/\s+/).filter(Boolean);
    texts ||= rows.map(row => fold(row.textContent + ' ' + row.dataset.also));
    const found = rows.filter((row, i) => words.every(word => texts[i].includes(word)));
    for (const row of rows) row.parentElement.hidden = !found.includes(row);
    document.querySelector('.site').classList.toggle('narrowed', words.length > 0);
    for (const family of document.querySelectorAll('.family')) family.hidden = !family.querySelector('li:not([hidden])');
    const { one, many, none } = box.dataset;
    const said = words.length === 0 ? '' : found.length === 0 ? none : found.length === 1 ? one : many.replace('{}', found.length);
    document.getElementById('count').textContent = said;
    document.getElementById('narrowed').textContent = said;
  }

  return {
    // start narrows as is typed, from now on.
    start() {
      if (!box) return;
      box.addEventListener('input', narrow);
      if (box.value) narrow();
    },
    // first returns the address of the first row that is left, if any typing
    // narrowed the list.
    first: () => document.querySelector('.site.narrowed .family li:not([hidden]) .row')?.href,
  };
})();

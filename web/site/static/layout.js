// The rows of the catalog that are out of sight are laid out late: until then
// how high they are is a guess, and so is what stands at a place.
const layout = (() => {
  const page = document.documentElement;
  const idle = window.requestIdleCallback || (then => setTimeout(then, 200));

  // all has every row laid out.
  function all() {
    page.dataset.laidOut = '';
  }

  // rest does so while there is nothing else to do, a few rows at a time.
  function rest() {
    idle(() => {
      if ('laidOut' in page.dataset) return;
      const rows = [...document.querySelectorAll('.family li:not(.laid-out)')].slice(0, 8);
      for (const row of rows) row.classList.add('laid-out');
      if (rows.length > 0) rest();
      else all();
    });
  }

  addEventListener('scroll', all, { once: true, passive: true });
  document.addEventListener('keydown', event => { if (event.key === 'End') all(); });
  return { all, rest };
})();

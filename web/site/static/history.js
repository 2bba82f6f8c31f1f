// The history. Where each of its entries was left is ours to restore: the
// browser would, before the program has rendered the page. An entry without a
// state is one that the program has not come to yet.
const entries = (() => {
  // keep notes in the present entry where the page is scrolled to, the query
  // where it is too long for the URL, and whether all results are shown. It tells
  // whether the browser let it: the number of writes is limited.
  function keep(url = location.href, q, all) {
    const { q: lastQ = '', all: lastAll = false } = history.state || {};
    try {
      history.replaceState({ seen: true, y: scrollY, q: q ?? lastQ, all: all ?? lastAll }, '', url);
      return true;
    } catch {
      return false;
    }
  }

  // query returns what is searched for here. It stands in the address, or in the
  // entry where it is too long for that.
  const query = () => new URLSearchParams(window.carried ? location.hash.split('?')[1] : location.search).get('q') || history.state?.q;

  // restore scrolls to where the present entry was left.
  function restore() {
    const { y } = history.state || {};
    if (!y) return;
    layout.all();
    scrollTo(0, y);
  }

  function keepScroll() {
    if (history.state) keep();
  }

  // go-app cannot read a URL with a % that starts no percent-encoding.
  function mendURL() {
    const mended = location.href.replace(/%(?![0-9a-f]{2})/gi, '%25');
    if (mended !== location.href) history.replaceState(history.state, '', mended);
  }
  mendURL();
  addEventListener('popstate', mendURL);

  // go-app listens on the window and takes every click on a link. These are
  // not its business: they stop here, and the browser follows the link.
  document.addEventListener('click', event => {
    const link = event.target.closest && event.target.closest('a[href]');
    if (!link) return;
    const modified = event.shiftKey || event.altKey || event.ctrlKey || event.metaKey || event.button !== 0;
    const elsewhere = link.origin !== location.origin || /\.[a-z]+$/.test(link.pathname);
    const within = link.hash && link.pathname === location.pathname && link.search === location.search;
    if (modified || elsewhere || within) event.stopPropagation();
    if (!modified) keepScroll();
  });

  return {
    keep,
    restore,
    query,
    // start restores the entry that the page was opened with, and notes where it
    // is left.
    start() {
      history.scrollRestoration = 'manual';
      if (!history.state) keep();
      else restore();
      let scrolled;
      addEventListener('scroll', () => {
        clearTimeout(scrolled);
        scrolled = setTimeout(keepScroll, 150);
      }, { passive: true });
      addEventListener('pagehide', keepScroll);
    },
  };
})();

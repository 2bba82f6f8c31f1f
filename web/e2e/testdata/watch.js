// What a page notes of its own start, for make bench-web. The bench puts an
// object before it, to be called with: text is what should be seen, query is
// what is typed, as early as there is a box, until the list answers. Times are
// in milliseconds since the page was asked for.
(({ text, query }) => {
  /** @type {any} */
  const noted = window.noted = { paint: 0, text: 0, narrowed: 0, running: 0 };
  const long = [];
  const shifts = [];
  const observe = (type, see) => new PerformanceObserver(list => list.getEntries().forEach(see)).observe({ type, buffered: true });
  observe('paint', e => { if (e.name === 'first-contentful-paint') noted.paint = e.startTime; });
  observe('longtask', e => long.push(e));
  observe('layout-shift', e => { if (!e.hadRecentInput) shifts.push(e.value); });

  // blocked is the total blocking time since the first paint.
  noted.blocked = (from = noted.paint) => long.reduce((sum, e) => sum + (e.startTime >= from ? e.duration - 50 : 0), 0);
  noted.shift = () => shifts.reduce((sum, value) => sum + value, 0);

  // The program's memory is what the instance exports.
  for (const name of ['instantiate', 'instantiateStreaming']) {
    const make = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
      const made = await make.apply(WebAssembly, given);
      if (made.instance?.exports.mem) noted.memory = () => made.instance.exports.mem.buffer.byteLength;
      return made;
    };
  }

  // seen reports whether an element with the text lies open to the eye: go-app
  // lays a loader over what it has rendered before.
  function seen() {
    const all = document.evaluate(`//body//*[text()[contains(., "${text}")]]`, document, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
    for (let i = 0; i < all.snapshotLength; i++) {
      const element = /** @type {Element} */ (all.snapshotItem(i));
      const { left, top, width, height } = element.getBoundingClientRect();
      const over = width && document.elementFromPoint(left + Math.min(width, 40) / 2, top + height / 2);
      if (over && (element.contains(over) || over.contains(element) && over !== document.body && over !== document.documentElement)) return true;
    }
    return false;
  }

  function look() {
    if (!noted.text && document.body && seen()) noted.text = performance.now();
    if (!noted.text) requestAnimationFrame(look);
  }
  if (text) requestAnimationFrame(look);

  // type types the query and reports whether the list has become shorter. It may
  // never have been seen whole.
  let most = 0;
  let typed = 0;
  function type() {
    const box = document.getElementById('q');
    if (!box) return false;
    const all = [...document.querySelectorAll('.row')];
    const rows = all.filter(row => row.checkVisibility()).length;
    most = Math.max(most, all.length);
    if (rows > 0 && rows < most / 2) return true;
    // An element in the box's place is empty; and nobody may have listened.
    if (box.value !== query || performance.now() > typed + 100) {
      typed = performance.now();
      box.value = query;
      box.dispatchEvent(new Event('input', { bubbles: true }));
    }
    return false;
  }

  const ticking = setInterval(() => {
    if (!noted.running && document.documentElement?.dataset.program === 'running') noted.running = performance.now();
    if (query && !noted.narrowed && type()) noted.narrowed = performance.now();
  }, 10);

  // until waits until all of what is named is noted, and returns the notes.
  noted.until = async names => {
    while (names.some(name => !noted[name])) await new Promise(done => setTimeout(done, 50));
    clearInterval(ticking);
    return { ...noted, text: Math.max(noted.text, noted.paint), blocked: noted.blocked(), shift: noted.shift() };
  };
})

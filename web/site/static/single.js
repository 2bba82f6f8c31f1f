// The single file carries what a site has at addresses of their own: the program,
// the pages that the program does not hold, and files to keep. They stand in it
// as gzip in base64.
window.carried = (() => {
  const page = document.documentElement;
  // A page is named by the fragment, as #/zh/100000005/, and what stands before it
  // is where the file is.
  page.dataset.base = location.pathname + location.search + '#/';
  // What the browsers that README names have, but for the oldest.
  if (!self.DecompressionStream) page.dataset.lacks ||= 'old';

  // unpacked returns what an element carries, and takes the element away.
  function unpacked(id) {
    const element = document.getElementById(id);
    const text = atob(element.textContent);
    const bytes = new Uint8Array(text.length);
    for (let i = 0; i < bytes.length; i++) bytes[i] = text.charCodeAt(i);
    element.remove();
    return new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  }

  /** @type {{ written: Record<string, string>, files: Record<string, string> }} */
  let pack = { written: {}, files: {} };

  function save(name) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([pack.files[name]], { type: 'text/plain' }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  }

  // A link to a file keeps a copy of it; one to a place within the page leads
  // there, and the address stays that of the page.
  document.addEventListener('click', event => {
    const link = event.target.closest && event.target.closest('a[href]');
    if (!link || !link.hash || link.pathname !== location.pathname) return;
    const [, name] = link.hash.split('#/');
    const place = name === undefined && document.getElementById(link.hash.slice(1));
    if (pack.files[name] === undefined && !place) return;
    event.preventDefault();
    if (!place) {
      save(name);
      return;
    }
    layout.all();
    place.scrollIntoView();
    place.focus({ preventScroll: true });
  });

  return {
    // program returns the program, as a host would send it.
    async program() {
      pack = await new Response(unpacked('pack')).json();
      return new Response(unpacked('program'), { headers: { 'Content-Type': 'application/wasm' } });
    },
    // written returns the content of a page that the program does not hold.
    written: path => pack.written[path.slice(path.indexOf('#'))] || '',
  };
})();

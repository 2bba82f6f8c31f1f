// The worker keeps a copy of the whole site and answers from it. The copy is
// made when the worker is installed, completely or not at all; the copy of the
// version before stays until the new one is put to use, which the person
// decides. site is what the generator tells: see workerData.
const { base, version, program, pack, files, headers } = site;
const ours = `zimcodes ${base} `;
const copy = ours + version;
// This stands in a copy that is complete, and says when it was made; this, once
// the host was asked since, says when.
const complete = base + 'complete';
const compared = base + 'compared';
const types = {
  html: 'text/html; charset=utf-8', json: 'application/json', webmanifest: 'application/manifest+json',
  js: 'text/javascript', css: 'text/css', wasm: 'application/wasm', py: 'text/plain; charset=utf-8',
};

const kept = path => caches.match(location.origin + path, { cacheName: copy });

function keep(cache, path, content) {
  const type = types[path.split('.').at(-1)] || types.html;
  return cache.put(base + path, new Response(content, { headers: { ...headers, 'Content-Type': type, 'X-Kept': version } }));
}

// content fetches a file and makes sure that it is the right one. The page has
// just fetched most of them, so the browser's cache is asked first; but what
// that has may be another, or a host's answer from before the file was there.
async function content(path, sum) {
  const url = base + path;
  const load = { [program]: fetchProgram, [pack]: async (url, options) => unpacked(await fetched(url + '.gz', options)) }[path] || fetched;
  async function via(cache) {
    const patience = new Patience(url);
    const bytes = await patience.read(load(url, { cache, signal: patience.signal }));
    if (await sumOf(bytes) !== sum) throw new Error(`${url} is not the file of version ${version}`);
    return bytes;
  }
  return via('force-cache').catch(() => via('reload'));
}

async function fill() {
  if (await kept(complete)) return;
  await caches.delete(copy);
  try {
    const cache = await caches.open(copy);
    await Promise.all(Object.entries(files).map(async ([path, sum]) => {
      const bytes = await content(path, sum);
      if (path !== pack) return keep(cache, path, bytes);
      const { parts, texts } = JSON.parse(new TextDecoder().decode(bytes));
      return Promise.all(Object.entries(texts).map(([path, text]) => keep(cache, path, text.map(part => parts[part]).join(''))));
    }));
    await cache.put(complete, new Response(String(Date.now())));
  } catch (error) {
    await caches.delete(copy).catch(() => {});
    throw error;
  }
}

// times returns when the copy was made, and when it was last compared.
async function times() {
  const [made, checked] = await Promise.all([complete, compared].map(async path => Number(await (await kept(path))?.text())));
  return { made, checked: checked || made };
}

// look asks the host whether there is a new version. There may be no network.
async function look() {
  try {
    await registration.update();
    if (!await kept(complete)) return;
    const cache = await caches.open(copy);
    await cache.put(compared, new Response(String(Date.now())));
    await tell({ looked: true, ...await times() });
  } catch {
    // It stays at the time before.
  }
}

// Browsers look by themselves when a page is opened, but do not tell: after so
// long, this does.
const hour = 3600 * 1000;

async function state() {
  try {
    await filled();
  } catch (error) {
    return tell({ failed: error.message });
  }
  const { made, checked } = await times();
  await tell({ made, checked });
  if (Date.now() - checked > hour) await look();
}

// filled fills the copy, and is one filling however often it is called.
let filling;
const filled = () => filling ||= fill().finally(() => { filling = undefined; });

async function tell(message) {
  for (const page of await clients.matchAll({ includeUncontrolled: true, type: 'window' })) {
    if (new URL(page.url).pathname.startsWith(base)) page.postMessage({ base, version, ...message });
  }
}

addEventListener('install', event => event.waitUntil(filled().catch(async error => {
  await tell({ failed: error.message, installing: true });
  throw error;
})));

addEventListener('activate', event => event.waitUntil((async () => {
  for (const other of await caches.keys()) {
    if (other.startsWith(ours) && other !== copy) await caches.delete(other);
  }
  // The page of the first visit counts, too: while it is open, a new version
  // waits.
  await clients.claim();
})()));

// What a page may ask for.
const requests = {
  // How does the copy stand? It is made anew where the browser has lost it.
  state,
  // Is there a new version?
  look,
  // Put this one to use.
  use: () => skipWaiting(),
  // What was shared? It is given once.
  shared: port => {
    port.postMessage(shared);
    forget();
  },
};
addEventListener('message', (/** @type {ExtendableMessageEvent} */ event) => event.waitUntil(requests[event.data]?.(event.ports[0])));

addEventListener('fetch', event => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== location.origin || !url.pathname.startsWith(base)) return;
  if (request.method === 'GET') event.respondWith(answer(request, url));
  if (request.method === 'POST' && url.pathname.endsWith('/debug/')) {
    const taken = take(request);
    event.waitUntil(taken.then(given => given && hold(given)));
    // It leads to the debugger, which the query tells to ask.
    event.respondWith(taken.then(() => Response.redirect(url.pathname + '?shared', 303)));
  }
});

// What another app shares comes as a form, of which the host sees nothing: it
// stays in the memory of this worker until the debugger asks for it, for a minute
// at most. It may hold a secret, so that it is never stored, nor in an address.
let shared;
let forget = () => {};

// hold holds what was shared, and keeps the worker, until it is given, or for that
// minute, which begins once the form is read.
/** @returns {Promise<void>} */
const hold = given => new Promise(done => {
  forget();
  shared = given;
  const timer = setTimeout(() => forget(), 60000);
  forget = () => {
    clearTimeout(timer);
    shared = undefined;
    done();
  };
});

// take takes a form. Of one that cannot be read nothing is held: the page says that
// nothing arrived.
async function take(request) {
  try {
    const form = await request.formData();
    const [title, text, url] = ['title', 'text', 'url'].map(name => String(form.get(name) || ''));
    return { text: [text, url].filter(Boolean).join('\n') || title, file: form.getAll('files').find(file => file.size) };
  } catch {
    return undefined;
  }
}

async function answer(request, { pathname, search }) {
  const opens = request.mode === 'navigate';
  const path = pathname.replace(/\/index\.html$/, '/');
  const page = await kept(path);
  if (page) return page;
  if (opens && await kept(path + '/')) return Response.redirect(path + '/' + search);
  let response;
  try {
    // A query is for the program, not for the host.
    response = await (opens || !search ? fetch(request) : fetch(pathname));
  } catch (error) {
    // Where a file is not in the copy, the browser says that the host is away.
    if (!opens || /\.[a-z]+$/.test(path)) throw error;
  }
  // A path that names nothing: the program may know better than the host.
  if (response && (response.status !== 404 || !opens)) return response;
  const missing = await kept(base + (path.startsWith(base + 'zh/') ? 'zh/' : '') + '404.html');
  return missing ? new Response(missing.body, { status: 404, headers: missing.headers }) : response || Response.error();
}

// The copy of the site: the worker that keeps it is installed from here. The
// page says how the copy stands, and puts a new version to use when the person
// asks for it.
(() => {
  const { base, version } = document.documentElement.dataset;
  const workers = navigator.serviceWorker;
  const place = () => document.getElementById('offline');
  let registration;

  function say(when, detail = '') {
    for (const p of place().querySelectorAll('p')) {
      p.hidden = p.dataset.when !== when;
      p.querySelector('code').textContent = detail;
    }
    if (when === 'failed') zimcodes.notice('offline', detail);
  }

  // announce says that there is another version than the page's.
  const announce = () => zimcodes.notice('update');

  function hear({ data }) {
    // A site at the root of the same host has a worker that means others, too.
    if (data.base !== base) return;
    if (data.failed) {
      say(data.installing && registration?.active ? 'outdated' : 'failed', data.failed);
    } else {
      say('ready');
      if (data.version !== version) announce();
    }
  }

  function follow(worker) {
    worker.addEventListener('statechange', () => {
      if (worker.state === 'installed' && registration.active) announce();
      if (worker.state === 'activated') worker.postMessage('state');
      if (worker.state === 'redundant' && !registration.active && !registration.installing && place().querySelector('[data-when=preparing]:not([hidden])')) {
        say('failed', 'worker.js');
      }
    });
  }

  async function register() {
    if (!workers || !self.DecompressionStream) {
      say('unavailable');
      return;
    }
    workers.addEventListener('message', hear);
    workers.startMessages();
    try {
      registration = await workers.register(base + 'worker.js', { scope: base, updateViaCache: 'none' });
    } catch (error) {
      say('failed', error.message);
      return;
    }
    registration.addEventListener('updatefound', () => follow(registration.installing));
    if (registration.installing) follow(registration.installing);
    if (registration.active) registration.active.postMessage('state');
    else say('preparing');
    if (registration.waiting) {
      if (registration.active) announce();
      follow(registration.waiting);
    }
    document.addEventListener('visibilitychange', () => {
      // The worker looks, not the page: the page may load nothing any more.
      if (!document.hidden) registration.active?.postMessage('look');
    });
  }

  // A box that holds text would be empty in the new version. The query on the
  // home page is part of its address.
  const isText = field => field.matches('textarea, input:not([type=checkbox], [type=radio])') && !field.readOnly;
  const inAddress = field => field.id === 'q' && document.querySelector('.site.home') && document.documentElement.dataset.program === 'running';
  const holdsText = () => [...document.querySelectorAll('.site textarea, .site input')].some(f => isText(f) && f.value && !inAddress(f));

  // use puts the new version to use, unless a box has got text that the person
  // did not give up.
  async function use(emptied) {
    const { installing } = registration;
    if (installing) {
      await new Promise(done => installing.addEventListener('statechange', done, { once: true }));
    }
    if (!emptied && holdsText()) {
      zimcodes.notice('update-text');
      return;
    }
    const { waiting } = registration;
    if (!waiting) {
      location.reload(); // another tab has put it to use
      return;
    }
    waiting.addEventListener('statechange', () => {
      if (waiting.state === 'activated') location.reload();
    });
    waiting.postMessage('use');
  }

  document.addEventListener('click', event => {
    const button = event.target.closest('[data-when="update"] button, [data-when="update-text"] button');
    if (!button) return;
    use(button.closest('[data-when="update-text"]'));
  });

  // Where the browser offers to install the site, so does the page.
  let offer;
  addEventListener('beforeinstallprompt', event => {
    event.preventDefault();
    offer = event;
    place().querySelector('button').hidden = false;
  });
  addEventListener('appinstalled', () => { place().querySelector('button').hidden = true; });
  place().querySelector('button').addEventListener('click', () => {
    place().querySelector('button').hidden = true; // an offer is good for one answer
    offer.prompt();
  });

  // The program is there first: the copy must not slow it down.
  document.addEventListener('zimcodes-started', register, { once: true });
})();

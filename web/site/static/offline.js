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
    notices.set({ copy: when }, detail);
    if (!['ready', 'outdated'].includes(when)) age().hidden = true;
  }

  // dated says when the copy was made and last compared with the host.
  const age = () => place().querySelector('small');
  function dated({ made, checked }) {
    age().hidden = false;
    for (const text of age().querySelectorAll('[lang]')) {
      text.dataset.form ||= text.textContent;
      const words = time => new Date(time).toLocaleString(text.lang, { dateStyle: 'medium', timeStyle: 'short' });
      text.textContent = text.dataset.form.replace('{made}', words(made)).replace('{checked}', words(checked));
    }
  }

  // announce says that there is another version than the page's.
  const announce = () => notices.set({ update: 'new' });

  function hear({ data }) {
    // A site at the root of the same host has a worker that means others, too.
    if (data.base !== base) return;
    if (data.looked) {
      dated(data);
      return;
    }
    if (data.failed) {
      say(data.installing && registration?.active ? 'outdated' : 'failed', data.failed);
    } else {
      say('ready');
      if (data.made) dated(data);
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
    if (!workers || !self.DecompressionStream || !navigator.cookieEnabled) {
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

  // use puts the new version to use, unless a box has got text that the person
  // did not give up.
  async function use(emptied) {
    const { installing } = registration;
    if (installing) {
      await new Promise(done => installing.addEventListener('statechange', done, { once: true }));
    }
    if (!emptied && texts.held()) {
      notices.set({ update: 'text' });
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
    const does = event.target.closest('#notice button')?.dataset.does;
    if (does === 'use' || does === 'use-anyway') use(does === 'use-anyway');
  });

  // Where the browser offers to install the site, so does the page.
  let offer;
  addEventListener('beforeinstallprompt', event => {
    event.preventDefault();
    offer = event;
    place().querySelector('button').hidden = false;
  });
  addEventListener('appinstalled', () => {
    place().querySelector('button').hidden = true;
    // Who installs it wants the copy kept when the disk gets full.
    navigator.storage?.persist?.().catch(() => {});
  });
  place().querySelector('button').addEventListener('click', () => {
    place().querySelector('button').hidden = true; // an offer is good for one answer
    offer.prompt();
  });

  // The program is there first: the copy must not slow it down.
  document.addEventListener('zimcodes-started', register, { once: true });
})();

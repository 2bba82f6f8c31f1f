// The worker of a site that is gone from where it stood: serve this as worker.js
// there, for a year, and browsers drop the copy that they keep. They look for a
// new worker whenever they open a page of the site; one that is not there at all
// leaves the old one, and its copy, for ever.
addEventListener('install', () => skipWaiting());
addEventListener('activate', event => event.waitUntil((async () => {
  const base = new URL(registration.scope).pathname;
  for (const name of await caches.keys()) {
    if (name.startsWith(`zimcodes ${base} `)) await caches.delete(name);
  }
  await registration.unregister();
})()));

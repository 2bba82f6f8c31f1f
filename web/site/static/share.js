// What comes from another app goes into the debugger: what is shared, which the
// worker holds, and a file that is opened with the installed site. A browser that
// knows neither brings none.
(() => {
  const page = document.documentElement;

  // What is longer than the debugger reads of a request is summed up as a log, as
  // a file that is opened there is.
  const longest = 1 << 20;

  /** @param {{ text?: string, file?: File }} given */
  async function take({ text, file }) {
    const large = file?.size > longest;
    const read = file && !large ? await file.text() : text;
    const input = document.getElementById(large ? 'file' : 'request');
    if (!input) return; // another page by now
    notices.set({ share: '' });
    if (large) {
      const chosen = new DataTransfer();
      chosen.items.add(file);
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      return;
    }
    input.value = read;
    // The program sets aside what stood there.
    input.dispatchEvent(Object.assign(new Event('input', { bubbles: true }), { given: true }));
  }

  // say says why nothing came, until something else does.
  function say(share) {
    notices.set({ share });
    document.getElementById('request')?.addEventListener('input', () => notices.set({ share: '' }), { once: true });
  }

  // asked returns what the worker holds, nothing if it holds nothing: the browser
  // may have stopped it since. An older worker does not answer; one that holds a
  // text does, but late where the machine is busy, and gives it only once.
  /** @returns {Promise<{ text?: string, file?: File } | undefined>} */
  const asked = () => new Promise(done => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => done(data);
    setTimeout(() => done(undefined), 10000);
    if (navigator.serviceWorker?.controller) navigator.serviceWorker.controller.postMessage('shared', [port2]);
    else done(undefined);
  });

  async function receive() {
    const given = await asked();
    if (given) await take(given);
    else say('lost');
  }
  const unread = () => say('unread');

  // The program takes the query out of the address as it starts.
  const shared = location.search === '?shared';
  document.addEventListener('zimcodes-started', () => {
    if (page.dataset.program !== 'running') return;
    if (shared) receive().catch(unread);
    window.launchQueue?.setConsumer(({ files }) => {
      if (files?.length) files[0].getFile().then(file => take({ file })).catch(unread);
    });
  }, { once: true });
})();

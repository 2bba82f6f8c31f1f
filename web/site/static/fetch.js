// What program.js and worker.js both begin with.

// unpacked returns the response with its content decompressed where that is
// gzip: some hosts, sending a file that ends in .gz, let the browser do it.
async function unpacked(response) {
  const [start, content] = response.body.tee();
  const reader = start.getReader();
  const { value = [] } = await reader.read();
  reader.cancel();
  const gzip = value[0] === 0x1f && value[1] === 0x8b;
  const type = /\.wasm\b/.test(response.url) ? 'application/wasm' : 'application/json';
  return new Response(gzip ? content.pipeThrough(new DecompressionStream('gzip')) : content, { headers: { 'Content-Type': type } });
}

async function fetched(url, options) {
  const response = await fetch(url, options);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
}

// fetchProgram fetches the program: where the host does not compress it on its
// way, in its compressed form instead. What the worker kept is not on its way.
async function fetchProgram(url, options) {
  const stop = new AbortController();
  options?.signal?.addEventListener('abort', () => stop.abort());
  const response = await fetched(url, { ...options, signal: stop.signal });
  if (response.headers.get('Content-Encoding') || response.headers.get('X-Kept') || !self.DecompressionStream) return response;
  stop.abort();
  return unpacked(await fetched(url + '.gz', options));
}

// Patience ends where a host says nothing for so many milliseconds.
class Patience {
  static limit = 30000;

  constructor(url) {
    this.url = url;
    this.stop = new AbortController();
    this.signal = this.stop.signal;
    this.heard();
  }

  heard() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.stop.abort(), Patience.limit);
  }

  // read returns the bytes of what was fetched with the signal.
  async read(loading) {
    const parts = [];
    await this.follow(loading, part => { parts.push(part); });
    return new Blob(parts).arrayBuffer();
  }

  // follow gives the parts of it to use, as they come.
  async follow(loading, use) {
    try {
      const reader = (await loading).body.getReader();
      for (let part = await reader.read(); !part.done; part = await reader.read()) {
        this.heard();
        use(part.value);
      }
    } catch (error) {
      if (this.signal.aborted) throw new Error(`${this.url}: no answer for ${Patience.limit / 1000} s`);
      throw error;
    } finally {
      clearTimeout(this.timer);
    }
  }
}

// sumOf returns the SHA-256 of what bytes hold, in hexadecimal; '' where the
// browser has none, which is at an address without https.
async function sumOf(bytes) {
  if (!self.crypto?.subtle) return '';
  const sum = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(sum), b => b.toString(16).padStart(2, '0')).join('');
}

// Pieces makes the sum of what comes in parts: the SHA-256 of those of its
// pieces. That of the whole would be computed at the end, in one long task.
class Pieces {
  static size = 1 << 20; // piecesSize in web/site/assets.go
  piece = new Uint8Array(Pieces.size);
  filled = 0;
  /** @type {Promise<ArrayBuffer>[]} */
  sums = [];

  add(part) {
    while (part.length > 0) {
      const fits = part.subarray(0, Pieces.size - this.filled);
      this.piece.set(fits, this.filled);
      this.filled += fits.length;
      part = part.subarray(fits.length);
      if (this.filled === Pieces.size) this.end();
    }
  }

  // end ends a piece. The browser takes a copy of it before it returns.
  end() {
    if (self.crypto?.subtle) this.sums.push(crypto.subtle.digest('SHA-256', this.piece.subarray(0, this.filled)));
    this.filled = 0;
  }

  // sum returns the sum, in hexadecimal, or '' as sumOf does.
  async sum() {
    if (this.filled > 0) this.end();
    return sumOf(Uint8Array.from((await Promise.all(this.sums)).flatMap(sum => [...new Uint8Array(sum)])));
  }
}

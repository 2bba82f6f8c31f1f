// Searches over the same fields: ours, as WebAssembly, and five of npm. The
// same file runs in Node.js (how often the right code is found) and in a page
// of the browser (how long a query takes).

import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import uFuzzy from '@leeoniya/ufuzzy';
import {Fzf} from 'fzf';

// engines returns by name a function from a query to codes, best first. docs
// have a code and named texts.
export function engines(docs) {
  const fields = Object.keys(docs[0]);
  const joined = docs.map(d => fields.map(f => d[f]).join('\n'));

  const fuse = new Fuse(docs, {keys: fields, ignoreLocation: true});

  const han = /\p{Script=Han}+/gu;
  const tokenize = text => {
    const tokens = text.replace(han, ' ').split(/[\s\p{P}]+/u).filter(Boolean);
    for (const [run] of text.matchAll(han)) {
      if (run.length === 1) tokens.push(run);
      for (let i = 0; i + 1 < run.length; i++) tokens.push(run.slice(i, i + 2));
    }
    return tokens;
  };
  const mini = new MiniSearch({fields, idField: 'code', tokenize, searchOptions: {
    tokenize, prefix: true, fuzzy: 0.2, boost: {code: 4, zh: 2, en: 2, pinyin: 2, initials: 2},
  }});
  mini.addAll(docs);

  const fuzzy = new uFuzzy({unicode: true, interSplit: '[^\\p{L}\\d\']+', intraSplit: '\\p{Ll}\\p{Lu}', intraMode: 1,
    intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}', intraChars: '[\\p{L}\\d\']'});

  const fzf = new Fzf(docs.map((d, i) => i), {selector: i => joined[i]});

  return {
    'zimcodes': query => globalThis.search(query),
    'Fuse.js': query => fuse.search(query).map(r => +r.item.code),
    'MiniSearch': query => mini.search(query).map(r => +r.id),
    'uFuzzy': query => {
      const [found, info, order] = fuzzy.search(joined, query, 1);
      return !found ? [] : order ? order.map(i => +docs[info.idx[i]].code) : found.map(i => +docs[i].code);
    },
    'fzf': query => fzf.find(query).map(r => +docs[r.item].code),
  };
}

// pagefinds are the folders of Pagefind's indexes: of docs as they are, and plain.
export const pagefinds = {all: 'pagefind-all/', plain: 'pagefind-plain/'};

// pagefind adds Pagefind, whose index stands at base, to engines. It parts no
// Chinese in queries: the words are given to it apart.
export async function pagefind(all, base) {
  const search = await import(base + 'pagefind.js');
  await search.options({basePath: base});
  await search.init('zh');
  const words = new Intl.Segmenter('zh', {granularity: 'word'});
  all['Pagefind'] = async query => {
    const apart = [...words.segment(query)].map(w => w.segment).join(' ');
    const {results} = await search.search(apart);
    const found = await Promise.all(results.slice(0, 3).map(r => r.data()));
    return found.map(page => +page.url.split('/').pop());
  };
  return all;
}

// plain returns docs without what is ours.
export function plain(docs) {
  return docs.map(({'said-zh': _, 'said-en': __, apis: ___, ...rest}) => rest);
}

// rates returns by class and engine how many queries have a code wanted as the
// first hit, and among the first three.
export async function rates(all, queries) {
  const table = {};
  for (const {class: name, text, want} of queries) {
    const row = (table[name] ??= {queries: 0, first: {}, third: {}});
    row.queries++;
    for (const [engine, find] of Object.entries(all)) {
      const place = (await find(text)).findIndex(code => want.includes(code));
      row.first[engine] = (row.first[engine] ?? 0) + (place === 0);
      row.third[engine] = (row.third[engine] ?? 0) + (place >= 0 && place < 3);
    }
  }
  return table;
}

// times returns by engine the median and the 95th percentile of the time of a
// query in milliseconds. Each query is repeated until the clock can tell, and
// of several such runs the shortest counts: others may use the machine.
export async function times(all, queries) {
  const result = {};
  for (const [engine, find] of Object.entries(all)) {
    for (const {text} of queries) await find(text);
    const each = [];
    for (const {text} of queries) {
      let best = Infinity;
      for (let run = 0; run < 7; run++) {
        let n = 0;
        const began = performance.now();
        let now = began;
        while (now - began < 2) {
          const found = find(text);
          if (found instanceof Promise) await found;
          n++;
          now = performance.now();
        }
        best = Math.min(best, (now - began) / n);
        await new Promise(resolve => setTimeout(resolve));
      }
      each.push(best);
    }
    each.sort((a, b) => a - b);
    result[engine] = {median: each[each.length >> 1], p95: each[Math.floor(each.length * 0.95)]};
  }
  return result;
}

// start starts the WebAssembly of ours.
export async function start(program) {
  const go = new Go();
  const {instance} = await WebAssembly.instantiate(program, go.importObject);
  go.run(instance);
}

if (typeof document === 'undefined') {
  const {readFile} = await import('node:fs/promises');
  const {createIndex, close} = await import('pagefind');
  await import(new URL('wasm_exec.js', import.meta.url).href);
  await start(await readFile('search.wasm'));
  const {docs, files} = JSON.parse(await readFile('data.json', 'utf8'));
  const bases = {};
  for (const [name, given] of [['all', docs], ['plain', plain(docs)]]) {
    const {index} = await createIndex({forceLanguage: 'zh'});
    for (const {code, ...texts} of given) {
      await index.addCustomRecord({url: '/' + code, content: [code, ...Object.values(texts)].join('\n'), language: 'zh'});
    }
    await index.writeFiles({outputPath: pagefinds[name]});
    bases[name] = new URL(pagefinds[name], import.meta.url).pathname;
  }
  await close();
  // What Pagefind takes for granted is a page.
  Object.assign(globalThis, {
    window: globalThis, location: new URL('http://localhost/'),
    document: {currentScript: null, querySelector: () => ({getAttribute: () => 'zh'})},
    fetch: async url => new Response(new Uint8Array(await readFile(String(url).replace(/\?.*/, '')))),
  });
  const everyday = 'the others given our everyday words and API lists, too';
  for (const [name, base, note] of [
    ['queries.tsv', 'plain', 'the others over both languages and pinyin'],
    ['asked.tsv', 'all', everyday], ['blind.tsv', 'all', everyday], ['unseen.tsv', 'all', everyday],
  ]) {
    const all = await pagefind(engines(base === 'all' ? docs : plain(docs)), bases[base]);
    const table = await rates(all, files[name]);
    const total = {queries: 0, first: {}, third: {}};
    for (const row of Object.values(table)) {
      total.queries += row.queries;
      for (const engine of Object.keys(all)) {
        total.first[engine] = (total.first[engine] ?? 0) + row.first[engine];
        total.third[engine] = (total.third[engine] ?? 0) + row.third[engine];
      }
    }
    console.log(`\n${name}: first hit right / among the first three, in %; ${note}`);
    console.log(['class'.padEnd(8), 'queries', ...Object.keys(all).map(e => e.padStart(11))].join(' '));
    for (const [name, row] of Object.entries({...table, all: total})) {
      const percent = n => String(Math.round(100 * n / row.queries));
      console.log([name.padEnd(8), String(row.queries).padStart(7),
        ...Object.keys(all).map(e => `${percent(row.first[e])} / ${percent(row.third[e])}`.padStart(11))].join(' '));
    }
  }
  process.exit(0);
}

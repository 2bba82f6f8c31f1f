// What the scripts here load, for make check: npm has it only where make audit
// and make bench put it.
declare module 'lighthouse';
declare module 'puppeteer-core';
declare module 'fuse.js';
declare module 'minisearch';
declare module '@leeoniya/ufuzzy';
declare module 'fzf';
declare module 'pagefind';

/** The notes of testdata/watch.js. */
declare var noted: any;

// Lighthouse and axe-core on the site in the folder given, which is built for
// http://localhost:8099/. make audit runs it where npm has put both.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { createGzip } from 'node:zlib';
import lighthouse from 'lighthouse';
import puppeteer from 'puppeteer-core';

const site = process.argv[2];
const address = 'http://localhost:8099/';
const types = { '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json', '.wasm': 'application/wasm', '.webmanifest': 'application/manifest+json' };
const server = createServer((request, response) => {
  let file = join(site, decodeURIComponent(new URL(request.url, address).pathname));
  if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
  const found = existsSync(file);
  const type = types[extname(file)] || 'text/html; charset=utf-8';
  const compress = /^text|wasm/.test(type);
  response.writeHead(found ? 200 : 404, { 'Content-Type': type, ...(compress && { 'Content-Encoding': 'gzip' }) });
  // A host does not compress the program while it is measured.
  const twin = compress && existsSync(file + '.gz');
  const content = createReadStream(!found ? join(site, '404.html') : twin ? file + '.gz' : file);
  (compress && !twin ? content.pipe(createGzip()) : content).pipe(response);
}).listen(8099);

const pages = ['', '100000005/', 'debug/', 'about/', 'api/', 'api/SendPeerMessage/'].filter(p => existsSync(join(site, p, 'index.html'))).flatMap(p => [p, 'zh/' + p]);
const browser = await puppeteer.launch({
  executablePath: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync',
    // What the browser's own window begins beside every tab would be timed, too.
    '--disable-features=PreloadTopChromeWebUI,SpareRendererForSitePerProcess,WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup'],
});
const now = Math.floor(Date.now() / 1000);
const call = `curl 'https://zim-api.zego.im/?Action=AddFriends&AppId=1&SignatureNonce=15215528852396&Timestamp=${now}&Signature=7a6f5e4d3c2b1a0f9e8d7c6b5a4f3e2d&SignatureVersion=2.0'`;
// What stands in the debugger's box, by the state that it gives.
const pastes = {
  'a secret that does not match': call,
  'a limit of the body': call + ` -d '{"FromUserId":"me","FriendInfos":[{"UserId":"me"}]}'`,
  'a request with its answer': call + '\n{"Code":100000005,"Message":"","RequestId":"1"}',
  'a log': Array.from({ length: 6 }, (_, i) => `2026-01-01T00:00:0${i}Z {"Code":${i % 2 ? 660600016 : 100000005},"Message":"","RequestId":"${i}"}`).join('\n'),
  'code': 'const ts = Date.now();\nfetch(`https://zim-api.zego.im/?Action=AddFriends&AppId=1&SignatureNonce=${nonce}&Timestamp=${ts}&Signature=${sig}&SignatureVersion=2.0`);',
  'a callback': '{"event":"room_create","appid":"1","nonce":"123412","timestamp":"1470820198","signature":"5bd59fd62953a8059fb7eaba95720f66d19e4517","room_id":"r"}',
  'nothing known': 'SELECT 1;\nSELECT 2;\n',
};
let bad = 0;
const say = (ok, text) => { if (!ok) bad++; console.log((ok ? 'ok    ' : 'WRONG ') + text); };

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
async function look(name, path, prepare = async page => {}) {
  for (const scheme of ['light', 'dark']) {
    const page = await browser.newPage();
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(address + path);
    await page.waitForSelector('html[data-program=running]');
    await prepare(page);
    await page.evaluate(axe); // the page's policy does not bind the DevTools
    const { violations } = await page.evaluate('axe.run()');
    say(violations.length === 0, `axe, ${name}, ${scheme}: /${path}`);
    for (const v of violations) console.log(`      ${v.id}: ${v.help}\n` + v.nodes.map(n => `        ${n.target} ${n.failureSummary}`).join('\n'));
    await page.close();
  }
}
for (const path of pages) {
  await look('as it opens', path);
  if (/^(zh\/)?$/.test(path)) {
    await look('results', path + '?q=room', page => page.waitForSelector('#hits [role=option]'));
    await look('nothing found', path + '?q=zzqx', page => page.waitForSelector('.empty'));
    await look('the card of a code', path + '?q=660700006', page => page.waitForSelector('.card'));
    await look('an answer', path + '?q=%7B%22Code%22%3A0%2C%22ErrorList%22%3A%5B%7B%22UserId%22%3A%22a%22%2C%22SubCode%22%3A660700015%7D%5D%7D', page => page.waitForSelector('.answered'));
  }
  if (path.endsWith('100000005/')) await look('results over the page', path, async page => {
    await page.type('#q', 'room');
    await page.waitForSelector('#hits [role=option]');
  });
  if (path.endsWith('debug/')) await look('verdict', path, async page => {
    await page.click('.examples a');
    await page.waitForFunction(() => document.querySelector('.verdict')?.textContent.trim());
  });
  if (path.endsWith('debug/')) for (const [name, text] of Object.entries(pastes)) {
    await look(name, path, async page => {
      await page.$eval('#request', (field, text) => {
        field.value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }, text);
      await page.waitForFunction(() => document.querySelector('.verdict :is(.header, .answered)')?.textContent.trim());
      if (await page.$('.verdict #secret')) await page.type('#secret', '0123456789abcdef0123456789abcdef');
    });
  }
  if (path.endsWith('debug/')) await look('the card of a code', path, async page => {
    await page.type('#request', '660700006');
    await page.waitForSelector('.card');
    await page.keyboard.press('ArrowDown');
  });
}
// Lighthouse asks for robots.txt from within the page, which the page's policy
// refuses it: for SEO the policy is set aside. Performance is that of a phone
// on a slow line, as Lighthouse simulates it from how this machine does: it is
// told, and not a fault.
for (const path of pages) {
  for (const [categories, free] of [[['performance', 'accessibility', 'best-practices'], false], [['seo'], true]]) {
    const page = await browser.newPage();
    await page.setBypassCSP(free);
    const { lhr } = await lighthouse(address + path, { logLevel: 'error', onlyCategories: categories }, undefined, page);
    await page.close();
    for (const c of Object.values(lhr.categories)) {
      say(c.score === 1 || c.id === 'performance', `Lighthouse, ${c.title} ${Math.round(c.score * 100)}: /${path}`);
      for (const { id, weight } of c.auditRefs) {
        const audit = lhr.audits[id];
        if (weight > 0 && audit.score !== null && audit.score < 1) console.log(`      ${id}: ${audit.title}\n` + JSON.stringify(audit.details?.items ?? []).slice(0, 600));
      }
    }
  }
}
await browser.close();
server.close();
process.exit(bad ? 1 : 0);

// usage: compare.mjs PROGRAM ROOT WORK PAGEFIND      called by `compare`
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';

const require = createRequire(import.meta.url);
const { launch } = require('../web/lib/browser');
const { Site, baseUrl } = require('../web/lib/site');
const { serve } = require('../web/lib/server');

const [program, root, work, pagefind] = process.argv.slice(2);
const runs = 3;
const queries = JSON.parse(fs.readFileSync(new URL('queries.json', import.meta.url), 'utf8'));
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

function seconds(command, ...words) {
  const before = process.hrtime.bigint();
  const { status, stdout, stderr } = spawnSync(command, words, { encoding: 'utf8', maxBuffer: 1e9 });
  if (status !== 0) throw new Error(`${command} ${words.join(' ')}\n${stdout}${stderr}`.slice(0, 2000));
  return Number(process.hrtime.bigint() - before) / 1e9;
}

function sizeOf(folder) {
  const files = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return { files: files.length, bytes: files.reduce((sum, entry) =>
    sum + fs.statSync(path.join(entry.parentPath ?? entry.path, entry.name)).size, 0) };
}

// What a page that has just been opened fetches for a search, and the addresses that it finds.
async function queried(browser, url, find) {
  const context = await browser.newContext({ viewport: { width: 320, height: 800 } });
  const page = await context.newPage();
  const sizes = [];
  page.on('requestfinished', (request) => sizes.push(request.sizes().then(({ responseBodySize }) =>
    ({ url: request.url(), bytes: responseBodySize }))));
  await page.goto(url);
  const found = await find(page);
  await page.waitForLoadState('networkidle');
  const fetched = await Promise.all(sizes);
  await context.close();
  const bytes = fetched.filter((file) => !/\/$|\/[#?][^/]*$|\.css$|\.svg$|blank\.html$/.test(file.url))
    .reduce((sum, file) => sum + file.bytes, 0);
  const pages = fetched.filter((file) => /\/$/.test(file.url)).slice(1).reduce((sum, file) => sum + file.bytes, 0);
  return { found, bytes, pages };
}

const ours = (query) => async (page) => {
  await page.locator('#sokord').fill(query);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => {
    const text = document.getElementById('sok-laget').textContent;
    return text !== '' && !text.includes('…');
  });
  return page.locator('.result a').evaluateAll((links) => links.map((a) => a.pathname));
};
const theirs = (query) => (page) => page.evaluate(async (words) => {
  const search = await import(`${location.origin}/pagefind/pagefind.js`);
  const { results } = await search.search(words);
  const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()));
  return shown.map((result) => new URL(result.raw_url ?? result.url, location.origin).pathname);
}, query);

async function measure(name, browser) {
  const content = path.join(work, name);
  const out = path.join(work, `out-${name}`);
  const build = (themes) => {
    fs.rmSync(out, { recursive: true, force: true });
    return seconds(program, 'build', content, '--out', out, '--as-of', '2026-11-21', '--themes', themes);
  };
  const times = { without: [], with: [], pagefind: [] };
  for (let run = 0; run < runs; run += 1) {
    times.without.push(build(path.join(work, 'without')));
    times.with.push(build(path.join(root, 'themes')));
    fs.rmSync(path.join(out, 'pagefind'), { recursive: true, force: true });
    times.pagefind.push(seconds(pagefind, '--site', out, '--root-selector', 'main', '--quiet'));
  }
  const site = new Site(name, out, baseUrl(content).replace(/^(https?:\/\/[^/]+).*/, '$1'));
  const plain = new Map([['/blank.html', '<!DOCTYPE html><html lang="sv"><title>Pagefind</title></html>']]);
  const server = await serve({ ...site, folder: out, prefix: baseUrl(content).replace(/^https?:\/\/[^/]+/, '') });
  const free = await serve({ folder: out, prefix: '' }, plain, { policy: null });
  const prefix = baseUrl(content).replace(/^https?:\/\/[^/]+/, '');
  const result = { ours: { bytes: [], pages: [], hits: 0 }, theirs: { bytes: [], pages: [], hits: 0 } };
  for (const [query, address, place] of queries) {
    const page = address.replace(/#.*/, '');
    const mine = await queried(browser, `${server.base}${prefix}/sok/`, ours(query));
    const other = await queried(browser, `${free.base}/blank.html`, theirs(query));
    for (const [side, { found, bytes, pages }] of [['ours', mine], ['theirs', other]]) {
      result[side].bytes.push(bytes);
      result[side].pages.push(pages);
      if (found.slice(0, place).map((at) => (side === 'ours' ? at.slice(prefix.length) : at)).includes(page))
        result[side].hits += 1;
    }
  }
  await server.close();
  await free.close();
  const size = { ours: sizeOf(path.join(out, 'sok/index')), theirs: sizeOf(path.join(out, 'pagefind')) };
  return { name, times, size, result, records: site.pages.length };
}

const number = (value, digits = 0) => value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const kilobytes = (bytes) => `${number(bytes / 1000, 1)} kB`;
const lines = [];
const browser = await launch();
for (const name of ['real', '1000', '10000']) {
  const { times, size, result, records } = await measure(name, browser);
  const what = name === 'real' ? `the real site, ${number(records)} pages` : `${number(+name)} records, ${number(records)} pages`;
  const row = (who, time, { files, bytes }, { bytes: fetched, pages, hits }) => `| ${what} | ${who} | ${number(time, 2)} s | ` +
    `${number(files)} | ${kilobytes(bytes)} | ${kilobytes(median(fetched))} | ${kilobytes(Math.max(...fetched))} | ` +
    `${pages.some((sum) => sum > 0) ? kilobytes(median(pages)) : '–'} | ${name === 'real' ? `${hits} of ${queries.length}` : '–'} |`;
  lines.push(row('Tertial', Math.max(0, median(times.with) - median(times.without)), size.ours, result.ours));
  lines.push(row('Pagefind', median(times.pagefind), size.theirs, result.theirs));
  console.log(lines.slice(-2).join('\n'));
}
await browser.close();

const text = `
Measured by \`tests/search/compare build/tertial\` on ${os.cpus().length} cores, ${os.cpus()[0].model}, load ${number(os.loadavg()[0], 1)};
Pagefind ${/[\d.]+/.exec(spawnSync(pagefind, ['--version'], { encoding: 'utf8' }).stdout)?.[0]}.
Time: median of ${runs}; of Tertial the whole build less a build without index. Bytes are zipped, as fetched by
a phone that has just opened the page, script included: for the index and ten results, and for the pages
that results in view are quoted from. Hits: of ${queries.length} queries in \`tests/search/queries.json\` those whose page
stands where it must.

| pages | | index time | files | size | first query, median | most | quoted pages | hits |
|---|---|--:|--:|--:|--:|--:|--:|--:|
${lines.join('\n')}
`;
const file = path.join(root, 'themes/kommun/README.md');
const before = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '# The theme kommun\n\n## Search\n<!-- search: written by tests/search/compare -->\n<!-- /search -->\n';
fs.writeFileSync(file, before.replace(/(<!-- search:[^>]*-->)[\s\S]*?(<!-- \/search -->)/, (_, begin, end) => `${begin}\n${text}\n${end}`));

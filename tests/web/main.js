// usage: main.js [--all] [--only=A3,A5] [--pages=TEXT] [--report] WORK NAME=BASE_URL…
// The sites are in WORK/NAME; one called "prefixed" is looked at as files only, one called "themed" for
// its colours, one called "sizes" for the pages that templates.js names. See README.md.
'use strict';

const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { fileChecks } = require('./checks/files');
const { pageChecks } = require('./checks/pages');
const { checkFlows } = require('./checks/flows');
const { checkTheming } = require('./checks/theming');
const { checkLighthouse } = require('./checks/lighthouse');
const { vnu, htmlValidate } = require('./checks/markup');
const faults = require('./faults');
const { launch, modes } = require('./lib/browser');
const { figures } = require('./lib/figures');
const { Report } = require('./lib/report');
const { serve } = require('./lib/server');
const { Site } = require('./lib/site');
const { visit } = require('./lib/visit');
const { write } = require('./lib/written');
const templates = require('./templates');

const options = process.argv.slice(2).filter((word) => word.startsWith('--'));
const [work, ...named] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const option = (name) => options.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);
const every = options.includes('--all');
const only = option('only')?.split(',');
// A4 tells what the run of axe for A3 left undecided.
const wanted = ({ id }) => !only || only.includes(id) || (id === 'A3' && only.includes('A4'));
const chosen = (address) => address.includes(option('pages') ?? '');

const report = new Report();
const started = Date.now();
const progress = (text) => report.progress(`${Math.round((Date.now() - started) / 1000)} s: ${text}`);
const sites = new Map(named.map((word) => {
  const [name, base] = word.split(/=(.*)/s);
  return [name, new Site(name, path.join(work, name), base)];
}));
const shown = [...sites.values()].filter((site) => !['prefixed', 'themed'].includes(site.name));
const example = sites.get('example');

function checkTemplates() {
  const folder = path.join(__dirname, '../../themes/kommun/templates');
  const known = new Set(templates.map(({ template }) => `${template}.html`));
  report.add('A3', 'every template has a page that stands for it', 'templates.js',
    fs.readdirSync(folder).filter((name) => name.endsWith('.html') && name !== 'layout.html' && !known.has(name)));
  const missing = templates.filter(({ site, address, template }) => template !== '404' &&
    sites.has(site) && !sites.get(site).byAddress.has(sites.get(site).prefix + address));
  report.add('A3', 'the pages that stand for templates are there', 'templates.js',
    missing.map(({ site, address }) => `${site} ${address}`));
  return templates.filter((entry) => sites.has(entry.site) && !missing.includes(entry));
}

function checkFiles() {
  for (const site of sites.values()) {
    for (const check of fileChecks.filter(wanted)) {
      // It is as large as pages get, on purpose.
      if (site.name === 'sizes' && check.id === 'G1') continue;
      // The site in another folder differs in its addresses only.
      if (site.name === 'themed' && !['E6', 'G1', 'G4'].includes(check.id)) continue;
      if (site.name === 'prefixed' && !['E6', 'K4', 'K5', 'K7', 'G4', 'C3'].includes(check.id)) continue;
      report.add(check.id, check.title, site.name, check.run(site));
    }
  }
  // A QR code is an address too, drawn; tables hold addresses, so their sizes differ.
  const undrawn = (html) => html.replace(/<svg class="qr"[\s\S]*?<\/svg>/, '')
    .replace(/\(CSV, [\d\u00a0]+\u00a0kB\)/g, '(CSV)');
  const [plain, prefixed] = [sites.get('linkoping'), sites.get('prefixed')];
  if (plain && prefixed) {
    const same = plain.pages.filter((page) => {
      const other = prefixed.byAddress.get(prefixed.prefix + page.address);
      return other && undrawn(other.html.replaceAll(`${prefixed.prefix}/`, '/')) === undrawn(page.html);
    });
    report.add('E6', 'in a folder the site is the same but for its addresses', 'prefixed',
      plain.pages.filter((page) => !same.includes(page)).map((page) => page.address));
  }
}

async function checkMarkup() {
  const broken = path.join(work, 'faults');
  if (example) faults.writeMarkupFaults(example, broken);
  const folders = [...shown.map((site) => site.folder), ...(example ? [broken] : [])];
  const validators = { A1: ['vnu finds nothing', vnu], A2: ['html-validate finds nothing', htmlValidate] };
  await Promise.all(Object.entries(validators).filter(([id]) => wanted({ id })).map(async ([id, [title, run]]) => {
    const found = await run(folders);
    for (const site of shown) {
      report.add(id, title, site.name, [...found].filter(([file]) => file.startsWith(`${site.folder}/`))
        .flatMap(([file, messages]) => messages.map((m) => `${file.slice(site.folder.length)}: ${m}`)));
    }
    if (example) faults.markupFaults(report, id, found);
    progress(`${title.split(' ')[0]} has read ${folders.length} folders`);
  }));
}

async function checkPages(entries, browser) {
  const servers = new Map();
  for (const site of shown) servers.set(site.name, await serve(site));
  const job = (entry, checks, inModes) => {
    const base = servers.get(entry.site).base;
    const address = sites.get(entry.site).prefix + entry.address;
    const name = `${entry.template}-${entry.site}-${entry.address}`.replace(/[^a-z0-9]+/g, '-');
    return { entry, base, url: base + encodeURI(address), name, checks, inModes, folder: path.join(work, 'pdf') };
  };
  const jobs = entries.filter(({ address }) => chosen(address))
    .map((entry) => job(entry, pageChecks.filter(wanted), Object.keys(modes)));
  // Every sheet is printed: how much of its page one takes follows from what stands on it.
  const printed = pageChecks.filter((check) => check.id === 'G7' && wanted(check));
  const looked = new Set(entries.map(({ site, address }) => `${site} ${address}`));
  for (const site of shown)
    for (const page of site.pages.filter(({ address }) => address.includes('/trapphusblad/'))) {
      const entry = { template: 'sheet-to-print', site: site.name, address: page.address.slice(site.prefix.length) };
      if (chosen(entry.address) && !looked.has(`${entry.site} ${entry.address}`))
        jobs.push(job(entry, printed, ['desktop']));
    }
  if (every) {
    const checks = pageChecks.filter((check) => check.every && wanted(check));
    const seen = new Set(entries.map(({ site, address }) => `${site} ${address}`));
    for (const site of shown) {
      for (const page of site.pages) {
        const entry = { template: 'every', site: site.name, address: page.address.slice(site.prefix.length) };
        if (page.file !== '404.html' && chosen(entry.address) && !seen.has(`${entry.site} ${entry.address}`))
          jobs.push(job(entry, checks, ['phone']));
      }
    }
  }
  let next = 0;
  const worker = async () => {
    const tabs = {};
    while (next < jobs.length) {
      const mine = jobs[next++];
      progress(`${next} of ${jobs.length}: ${mine.entry.site} ${mine.entry.address}`);
      await visit(report, tabs, browser, mine);
    }
  };
  await Promise.all(Array.from({ length: Math.min(2, os.cpus().length) }, worker));
  for (const site of shown) {
    if (option('pages')) break;
    if (site.name === 'sizes') continue;
    await checkFlows(browser, site, servers.get(site.name).base, wanted,
      (id, title, reasons) => report.add(id, title, site.name, reasons));
  }
  const themed = sites.get('themed');
  if (wanted({ id: 'B1' }) && themed && example && !option('pages')) {
    progress('colours');
    servers.set('themed', await serve(themed));
    const looks = [[example, { logo: false, header: '#0b3a6b' }], [themed, { logo: true, header: '#7a1f3d' }]];
    for (const [site, wants] of looks)
      await checkTheming(browser, site, servers.get(site.name).base, wants,
        (id, title, where, reasons) => report.add(id, title, `${site.name} ${where}`, reasons));
  }
  for (const server of servers.values()) await server.close();
}

async function main() {
  const entries = checkTemplates();
  const markup = checkMarkup();
  markup.catch(() => {});
  checkFiles();
  if (example && !only) faults.fileFaults(report, example);
  const browser = await launch();
  const chromium = browser.version();
  try {
    await checkPages(entries, browser);
    progress('faults put in on purpose');
    if (example && (!only || options.includes('--faults')))
      await faults.browserFaults(report, browser, example, path.join(work, 'pdf'));
  } finally {
    await browser.close();
  }
  await markup.catch((error) => report.add('A1', 'the validators run', 'markup', [String(error)]));
  // Last, when nothing else runs: it measures time too.
  const lighthouse = every || only?.includes('G2') ? await checkLighthouse(entries, sites, chosen, report, progress) : [];
  // A report of a part might be taken for one of the whole: that is written when it is asked for only.
  if (options.includes('--report') || !(only || option('pages'))) {
    write(await figures(report, { words: options, sites: shown, chromium, lighthouse }), path.join(work, '../report'));
  }
  progress('done');
  process.exitCode = report.end() ? 0 : 1;
}

main().catch((error) => {
  report.add('A3', 'the tests run to their end', 'main.js', [String(error.stack)]);
  report.end();
  process.exit(1);
});

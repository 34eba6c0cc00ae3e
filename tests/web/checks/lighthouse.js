// G2: five pages in Lighthouse with its own settings for a phone, three runs each. What does not hang
// on how busy the machine is must be 100; speed is told, not judged.
'use strict';

const { pathToFileURL } = require('node:url');
const { launch, freePort } = require('../lib/browser');
const { serve } = require('../lib/server');
const { categories } = require('../lib/written');

const runs = 3;
const judged = ['accessibility', 'best-practices', 'seo'];
const pages = {
  start: ['linkoping', '/'],
  district: ['linkoping', '/stadsdelar/skaggetorp/'],
  pledge: ['linkoping', '/medborgarloften/linkoping-2023-2024/'],
  followup: ['linkoping', '/medborgarloften/linkoping-2023-2024/2023-t3/'],
  meeting: ['example', '/protokoll/ks/2023-04-18/'],
};

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

// One run in a browser of its own. Gives the points of each category, the times, and what cost points.
async function run(lighthouse, url) {
  const port = await freePort();
  const browser = await launch([`--remote-debugging-port=${port}`]);
  try {
    const { lhr } = await lighthouse(url, { port, logLevel: 'silent', onlyCategories: categories, maxWaitForLoad: 60_000 });
    if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
    const lost = (name) => lhr.categories[name].auditRefs.map(({ id, weight }) => ({ ...lhr.audits[id], weight }))
      .filter(({ score, weight }) => weight > 0 && score !== null && score < 1)
      .map(({ id, title, displayValue }) => `${name}: ${id} (${displayValue ?? title})`);
    return {
      points: Object.fromEntries(categories.map((name) => [name, Math.round(100 * lhr.categories[name].score)])),
      lost: categories.flatMap(lost),
      lcp: lhr.audits['largest-contentful-paint'].numericValue,
      cls: lhr.audits['cumulative-layout-shift'].numericValue,
      tbt: lhr.audits['total-blocking-time'].numericValue,
    };
  } finally {
    await browser.close();
  }
}

// Gives one row of figures for each page that is `chosen`.
async function checkLighthouse(templates, sites, chosen, report, progress) {
  // It is a module, and NODE_PATH is for require only.
  const { default: lighthouse } = await import(pathToFileURL(require.resolve('lighthouse')));
  const add = (title, where, reasons) => report.add('G2', title, where, reasons);
  const rows = [];
  for (const [template, [name, address]] of Object.entries(pages)) {
    if (!chosen(address)) continue;
    const site = sites.get(name);
    const where = `${name} ${address}`;
    if (!site || !templates.some((entry) => entry.template === template && entry.site === name && entry.address === address)) {
      add('there is such a page', where, ['templates.js does not name it']);
      continue;
    }
    const server = await serve(site);
    const made = [];
    for (let i = 0; i < runs; i += 1) {
      progress(`Lighthouse: ${where}, run ${i + 1} of ${runs}`);
      made.push(await run(lighthouse, server.base + site.prefix + encodeURI(address)));
    }
    await server.close();
    const middle = (value) => median(made.map(value));
    for (const category of judged) {
      const points = middle((one) => one.points[category]);
      add(`Lighthouse gives 100 for ${category}`, where, points === 100 ? []
        : [`${points}`, ...new Set(made.flatMap(({ lost }) => lost.filter((line) => line.startsWith(category))))]);
    }
    const shift = Math.max(...made.map(({ cls }) => cls));
    add('nothing moves while a page loads', where, shift === 0 ? [] : [`layout shift ${shift}`]);
    rows.push({
      template, site: name, address, runs,
      points: Object.fromEntries(categories.map((category) => [category, middle(({ points }) => points[category])])),
      lcp: Math.round(middle(({ lcp }) => lcp)), cls: middle(({ cls }) => cls), tbt: Math.round(middle(({ tbt }) => tbt)),
    });
  }
  if (rows.length > 0) await sees(lighthouse, sites.get('linkoping'), report, progress);
  return rows;
}

// A page with a fault of each kind: a run that gives it 100 measures nothing.
async function sees(lighthouse, site, report, progress) {
  progress('Lighthouse: faults put in on purpose');
  const faulty = site.read('ordlista/index.html').replace(/<meta name="description"[^>]*>/, '')
    .replace('</main>', '<img src="/x.png"></main>');
  const address = `${site.prefix}/ordlista/`;
  const server = await serve(site, new Map([[address, faulty]]));
  const { points } = await run(lighthouse, server.base + address);
  await server.close();
  for (const category of judged)
    report.add('G2', 'the check sees a fault', category, points[category] < 100 ? [] : [`${category} is 100`]);
}

module.exports = { checkLighthouse };

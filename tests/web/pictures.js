// usage: pictures.js WORK FOLDER "NAME=BASE_URL …" [TEMPLATE…]: see screenshots.
'use strict';

const fs = require('node:fs');
const path = require('node:path');
const { launch, tab } = require('./lib/browser');
const { serve } = require('./lib/server');
const { Site } = require('./lib/site');
const templates = require('./templates');

const [work, folder, named, ...only] = process.argv.slice(2);
const modes = ['phone', 'desktop', 'dark', 'contrast', 'forced'];
const readme = path.join(__dirname, 'pledge-page.png');

async function take(tabs, browser, mode, url, file, options) {
  const at = (tabs[mode] ??= await tab(browser, mode));
  await at.visit(url);
  await at.page.screenshot({ path: file, ...options });
}

// The pledge page as README.md shows it: the table of points and tertials, and where it stands.
async function pledgePicture(browser, site, base) {
  const context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 1000, height: 1000 } });
  const page = await context.newPage();
  await page.goto(`${base}${site.prefix}/medborgarloften/linkoping-2023-2024/`);
  const [start, end] = await page.evaluate(() => [
    document.querySelector('#laget').getBoundingClientRect().top,
    document.querySelector('.points-table').getBoundingClientRect().bottom,
  ]);
  const from = Math.max(0, Math.floor(start) - 24);
  await page.screenshot({ path: readme, fullPage: true,
    clip: { x: 0, y: from, width: 1000, height: Math.min(Math.ceil(end) + 24 - from, 900) } });
  await context.close();
  const { size } = fs.statSync(readme);
  console.log(`${readme}: ${size} bytes`);
  if (size >= 200_000) throw new Error('the picture for README.md is 200 kB or more');
}

async function main() {
  const browser = await launch();
  try {
    const tabs = {};
    const sites = new Map();
    for (const word of named.split(' ')) {
      const [name, base] = word.split(/=(.*)/s);
      const site = new Site(name, path.join(work, name), base);
      sites.set(name, { site, ...await serve(site) });
    }
    const seen = new Map();
    for (const { template, site: name, address } of templates) {
      const number = (seen.get(template) ?? 0) + 1;
      seen.set(template, number);
      if (only.length > 0 && !only.includes(template)) continue;
      const { site, base } = sites.get(name);
      for (const mode of modes) {
        const file = path.join(folder, `${template}${number > 1 ? `-${number}` : ''}-${mode}.png`);
        await take(tabs, browser, mode, `${base}${site.prefix}${encodeURI(address)}`, file, { fullPage: true });
      }
      console.log(`${template} ${name} ${address}`);
    }
    const { site, base } = sites.get('linkoping');
    if (only.length === 0 || only.includes('pledge')) await pledgePicture(browser, site, base);
    for (const { close } of sites.values()) await close();
  } finally {
    await browser.close();
  }
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});

// usage: pictures.js WORK FOLDER "NAME=BASE_URL …" [--readme] [TEMPLATE…]: see screenshots.
'use strict';

const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { launch, modes } = require('./lib/browser');
const { serve } = require('./lib/server');
const { Site } = require('./lib/site');
const templates = require('./templates');
const { gallery } = require('./lib/gallery');

const [work, folder, named, ...words] = process.argv.slice(2);
const only = words.filter((word) => word !== '--readme');
// How wide a page is, how it is shown, and how much of it: what is below is not in the picture.
const widths = [320, 1280];
const looks = { light: 12_000, dark: 4_000, contrast: 4_000, forced: 4_000 };
const paper = 3;  // pages of print
const readme = path.join(__dirname, 'pledge-page.png');

const plain = { colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none' };
const media = (look) => {
  const { viewport, ...more } = modes[look] ?? {};
  return { ...plain, ...more };
};

// One page in every look and width, and printed. Gives the names of its pictures by mode.
async function picture(page, url, name) {
  const files = {};
  await page.emulateMedia(plain);
  await page.goto(url, { waitUntil: 'load' });
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    for (const [look, tallest] of Object.entries(looks)) {
      await page.emulateMedia(media(look));
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      const file = `${name}-${width}-${look}.png`;
      await page.screenshot({ path: path.join(folder, file), fullPage: true,
        clip: { x: 0, y: 0, width, height: Math.min(height, tallest) } });
      files[`${width} ${look}`] = file;
    }
  }
  await page.emulateMedia(plain);
  const printed = path.join(folder, `${name}-print`);
  await page.pdf({ path: `${printed}.pdf`, tagged: true, preferCSSPageSize: true });
  execFileSync('pdftoppm', ['-png', '-r', '72', '-l', String(paper), `${printed}.pdf`, printed]);
  for (const file of fs.readdirSync(folder).filter((other) => other.startsWith(`${name}-print-`)).sort())
    files[`print ${parseInt(file.slice(`${name}-print-`.length), 10)}`] = file;
  files.pdf = `${name}-print.pdf`;
  return files;
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
  console.log(`~ ${readme}: ${size} bytes`);
  if (size >= 200_000) throw new Error('the picture for README.md is 200 kB or more');
}

// A name for each page: its template, numbered from the second.
function jobs() {
  const seen = new Map();
  return templates.map((entry) => {
    const number = (seen.get(entry.template) ?? 0) + 1;
    seen.set(entry.template, number);
    return { ...entry, name: `${entry.template}${number > 1 ? `-${number}` : ''}` };
  }).filter(({ template }) => only.length === 0 || only.includes(template));
}

async function main() {
  // What a template that is gone looked like would mislead.
  if (only.length === 0) fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  const sites = new Map();
  for (const word of named.split(' ')) {
    const [name, base] = word.split(/=(.*)/s);
    const site = new Site(name, path.join(work, name), base);
    sites.set(name, { site, ...await serve(site) });
  }
  const browser = await launch();
  const all = jobs();
  const taken = [];
  let failed = 0;
  let next = 0;
  const worker = async () => {
    const context = await browser.newContext({ locale: 'sv-SE' });
    const page = await context.newPage();
    while (next < all.length) {
      const at = next++;
      const { site: name, address, name: file } = all[at];
      console.log(`~ ${at + 1} of ${all.length}: ${name} ${address}`);
      try {
        const { site, base } = sites.get(name);
        taken[at] = { ...all[at], files: await picture(page, `${base}${site.prefix}${encodeURI(address)}`, file) };
      } catch (error) {
        failed += 1;
        console.log(`FAILED: pictures of ${name} ${address}\n    ${String(error).slice(0, 300)}`);
      }
    }
    await context.close();
  };
  try {
    await Promise.all([worker(), worker()]);
    const { site, base } = sites.get('linkoping');
    if (words.includes('--readme')) await pledgePicture(browser, site, base);
  } finally {
    await browser.close();
    for (const { close } of sites.values()) await close();
  }
  const shown = taken.filter(Boolean);
  const modesOf = [...widths.flatMap((width) => Object.keys(looks).map((look) => `${width} ${look}`)),
    ...Array.from({ length: paper }, (_, i) => `print ${i + 1}`)];
  fs.writeFileSync(path.join(folder, 'index.html'), gallery(shown, modesOf));
  const count = shown.reduce((sum, { files }) => sum + Object.keys(files).length, 0);
  console.log(`${count} passed, ${failed} failed`);
  process.exitCode = failed > 0 || count === 0 ? 1 : 0;
}

main().catch((error) => {
  console.log(`FAILED: the pictures\n    ${error.stack}\n0 passed, 1 failed`);
  process.exit(1);
});

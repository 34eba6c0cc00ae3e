// What can be seen of a page in a browser. A check is named by its number in the acceptance list of
// the site, says in which modes it is made, and gives its findings as lines.
'use strict';

const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const axe = require('axe-core');
const inside = require('./in-page');

const here = (name) => ({ page }) => page.evaluate(inside[name]);

const axeTags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// A3, and with it the contrast of 1.4.6. The source is evaluated by the driver, past the page's policy.
async function axeCheck({ page, mode, shared, measured = () => {} }) {
  await page.evaluate(axe.source);
  const result = await page.evaluate((tags) =>
    window.axe.run(document, {
      runOnly: { type: 'tag', values: tags },
      resultTypes: ['violations', 'incomplete'],
    }).then(({ violations, incomplete }) => {
      const short = (list) => list.map(({ id, help, nodes }) => ({
        id, help,
        nodes: nodes.map((node) => ({ target: node.target.join(' '), html: node.html.slice(0, 120) })),
      }));
      return { violations: short(violations), incomplete: short(incomplete) };
    }), axeTags);
  const say = ({ id, help, nodes }) =>
    `${id} (${help}), ${nodes.length} times: ${nodes[0].target} ${nodes[0].html}`;
  const excused = ({ id, nodes }) => id.startsWith('color-contrast') &&
    (mode === 'forced' || nodes.every((node) => /svg|text/.test(node.target)));
  shared.incomplete = result.incomplete.filter((rule) => !excused(rule)).map(say);
  measured('axe violations', result.violations.length);
  measured('axe in doubt', shared.incomplete.length);
  measured('axe in doubt of contrasts that B1 and B3 see to', result.incomplete.length - shared.incomplete.length);
  return result.violations.map(say);
}

// A4: what axe could not decide, said once for all modes of a page.
function undecided({ shared }) {
  shared.undecided ??= new Set();
  const fresh = shared.incomplete.filter((line) => !shared.undecided.has(line));
  fresh.forEach((line) => shared.undecided.add(line));
  return fresh;
}

// Also for who has set letters of twice the size in the browser.
async function reflow({ page }) {
  const reasons = await page.evaluate(inside.overflow);
  const browser = await page.context().newCDPSession(page);
  const setLetters = (standard, fixed) => browser.send('Page.setFontSizes', { fontSizes: { standard, fixed } });
  await setLetters(32, 26);
  for (const reason of await page.evaluate(inside.overflow)) reasons.push(`with large letters: ${reason}`);
  await setLetters(16, 13);
  await browser.detach();
  return reasons;
}

async function spacing({ page }) {
  await page.evaluate(inside.setSpacing, true);
  const reasons = [...await page.evaluate(inside.overflow), ...await page.evaluate(inside.clipped)];
  await page.evaluate(inside.setSpacing, false);
  return reasons;
}

async function keyboard({ page, url, visit }) {
  await visit(url);
  const count = await page.evaluate(inside.focusStops);
  const reasons = [];
  for (let i = 0; i < count; i += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(inside.focusStop);
    if (i === 0 && !(await page.evaluate(() => document.activeElement.matches('a.skip[href^="#"]'))))
      reasons.push(`the first stop is "${stop.text}"`);
    if (stop.at !== i) {
      reasons.push(`stop ${i + 1} is "${stop.text}", number ${stop.at + 1} in the page`);
      break;
    }
    for (const wrong of stop.wrong) reasons.push(`"${stop.text}": ${wrong}`);
  }
  await page.keyboard.press('Tab');
  if (reasons.length === 0 && (await page.evaluate(inside.focusStop)).at === count - 1)
    reasons.push('the focus cannot leave the last stop');
  return reasons;
}

// D1: a table stays one table to assistive technology when it is laid out as blocks.
async function tableRoles({ tab }) {
  const session = (tab.session ??= await tab.context.newCDPSession(tab.page));
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const count = {};
  for (const node of nodes) {
    const role = node.ignored ? '' : node.role?.value;
    if (/^(table|row|cell|rowheader|columnheader)$/.test(role)) count[role] = (count[role] ?? 0) + 1;
  }
  return JSON.stringify(Object.entries(count).sort());
}

async function sameTables({ page, shared, mode, tab }) {
  if ((await page.locator('table').count()) === 0) return [];
  const roles = await tableRoles({ tab });
  if (mode === 'phone') shared.roles = roles;
  else if (shared.roles !== roles) return [`on a phone ${shared.roles}, on a desk ${roles}`];
  return [];
}

async function foreign({ heard, base, context, page }) {
  const reasons = heard.requests.filter((url) => !url.startsWith(`${base}/`)).map((url) => `asks for ${url}`);
  if ((await context.cookies()).length > 0) reasons.push('sets a cookie');
  const stored = await page.evaluate(() => localStorage.length + sessionStorage.length);
  if (stored > 0) reasons.push('stores something');
  return reasons;
}

async function firstView({ heard, page, measured = () => {} }) {
  const sizes = await Promise.all(heard.sizes);
  const bytes = sizes.reduce((sum, size) => sum + (size?.responseBodySize ?? 0), 0);
  measured('first view, bytes', bytes);
  measured('first view, requests', heard.requests.length);
  const reasons = [];
  if (heard.requests.length > 5) reasons.push(`${heard.requests.length} requests`);
  if (bytes > 50_000) reasons.push(`${bytes} bytes`);
  if (bytes === 0) reasons.push('nothing was measured');
  if (!(await page.evaluate(() => [...document.styleSheets].some((sheet) => sheet.cssRules.length > 0))))
    reasons.push('no stylesheet came');
  return reasons;
}

// G7, C11: A4, tagged, in Swedish, without menus, folded text unfolded, addresses after links.
async function print({ page, name, folder }) {
  const file = path.join(folder, `${name}.pdf`);
  fs.mkdirSync(folder, { recursive: true });
  await page.pdf({ path: file, tagged: true, preferCSSPageSize: true });
  const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
  const squeeze = (text) => text.replace(/[\s\u00ad\u2060\u2010-]+/g, '');
  const sheets = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).split('\f').map(squeeze);
  const text = sheets.join('');
  const wanted = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    heading: document.querySelector('h1').textContent,
    folded: [...document.querySelectorAll('details p, details dd, details li')]
      .filter((e) => !e.querySelector('p, dd, li')).map((e) => e.textContent.trim()).filter(Boolean),
    link: document.querySelector('main a[href^="http"]')?.href ?? '',
    heads: [...document.querySelectorAll('thead')].map((e) => e.textContent.trim()).filter(Boolean),
  }));
  const reasons = [];
  if (!/^Tagged:\s+yes/m.test(info)) reasons.push('not tagged');
  if (!/^Page size:.*A4/m.test(info)) reasons.push(/^Page size:.*/m.exec(info)?.[0] ?? 'no page size');
  if (!fs.readFileSync(file, 'latin1').includes(`/Lang (${wanted.lang})`)) reasons.push('no language');
  if (!text.includes(squeeze(wanted.heading).slice(0, 20))) reasons.push('no heading');
  for (const words of wanted.folded)
    if (!text.includes(squeeze(words).slice(0, 25))) reasons.push(`folded away: "${words.slice(0, 40)}"`);
  if (wanted.link && !text.includes(squeeze(wanted.link).slice(0, 30)))
    reasons.push(`no address after the link to ${wanted.link}`);
  for (const words of wanted.heads)
    if (sheets.some((sheet) => sheet.endsWith(squeeze(words))))
      reasons.push(`a table's head without a row at the end of a sheet: "${squeeze(words)}"`);
  // A sheet that is put up on a wall is one sheet.
  if (await page.locator('.stairwell').count() > 0 && !/^Pages:\s+1$/m.test(info))
    reasons.push(`the sheet takes ${/^Pages:\s+(\d+)/m.exec(info)?.[1]} pages`);
  await page.emulateMedia({ media: 'print' });
  if (await page.evaluate(() => document.querySelector('header nav').checkVisibility()))
    reasons.push('the menu is printed');
  await page.emulateMedia({ media: null });
  return reasons;
}

// G6: without JavaScript the page says the same, and what is folded unfolds.
async function scriptless({ page, shared }) {
  const reasons = [];
  const text = await page.locator('body').innerText();
  if (text.trim() === '') reasons.push('an empty page');
  if (await page.locator('script[src]').count() > 0) {
    // The search page says that its field needs a script, and leads to the registers.
    if (!(await page.locator('#sok-utan').isVisible())) reasons.push('does not say that it needs JavaScript');
    if (await page.locator('#sokord').isVisible()) reasons.push('a field that does nothing');
    if ((await page.locator('.registers a').count()) < 10) reasons.push('no registers');
  } else if (shared.text !== undefined && text !== shared.text) reasons.push('another text than with JavaScript');
  const summary = page.locator('summary:visible').first();
  if ((await summary.count()) > 0) {
    const open = await page.locator('details[open]').count();
    await summary.click();
    if ((await page.locator('details[open]').count()) === open) reasons.push('details does not open');
  }
  return reasons;
}

// In this order on each page. `every` marks those that `--all` makes on every page.
const pageChecks = [
  ['G3', 'nothing from others, nothing stored', ['phone'], foreign, 'every'],
  ['G1', 'a first view is light', ['phone'], firstView, 'every'],
  ['A5', 'no scrolling sideways at 320 px', ['phone'], reflow, 'every'],
  ['A9', 'no letters below 14 px', ['phone'], here('smallText'), 'every'],
  ['A8', 'targets are large enough', ['phone', 'desktop'], here('targets')],
  ['A10', 'at most 80 characters on a line', ['desktop'], here('longLines')],
  ['B3', 'forced colours reach every shape', ['forced'], here('forcedColours')],
  ['B6', 'links in text are underlined', ['desktop'], here('underlines')],
  ['D1', 'a stacked table stays a table', ['phone', 'desktop'], sameTables],
  ['A6', 'room for the reader\'s own spacing', ['phone', 'desktop'], spacing],
  ['G7', 'prints as tagged A4', ['desktop'], print],
  ['G6', 'works without JavaScript', ['scriptless'], scriptless],
  ['A3', 'axe finds nothing', ['phone', 'desktop', 'dark', 'contrast', 'forced'], axeCheck, 'every'],
  ['A4', 'axe is in no doubt', ['phone', 'desktop', 'dark', 'contrast', 'forced'], undecided, 'every'],
  ['A7', 'the keyboard reaches all and it shows', ['desktop'], keyboard],
  // Last: whatever was said while the others were made.
  ['G4', 'the console is silent', ['phone', 'desktop'], async ({ heard, missing }) =>
    heard.console.filter((text) => !(missing && /status of 404/.test(text))), 'every'],
].map(([id, title, where, run, every]) => ({ id, title, modes: where, run, every: every === 'every' }));

module.exports = { pageChecks };

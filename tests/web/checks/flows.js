// What a resident does over several pages; once per site, on a phone.
'use strict';

const { tab } = require('../lib/browser');
const search = require('./search');

// A7: the skip link leads past the menu.
async function skips({ page, visit }, start) {
  await visit(start);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const e = document.activeElement;
    const past = document.querySelector('main').contains(e) || e.closest('footer');
    return past ? [] : [`the next stop is "${e.textContent.trim().slice(0, 40)}" in ${e.parentElement.localName}`];
  });
}

// G6: from the front page to a pledge and a report by links, without JavaScript.
async function walks({ page, visit }, start) {
  await visit(start);
  const reasons = [];
  const steps = ['header nav a[href$="/medborgarloften/"]', 'main a[href*="/medborgarloften/"]',
    'footer a[href$="/webbkarta/"]', 'main a[href$="/ordlista/"]'];
  for (const step of steps) {
    const link = page.locator(step).first();
    if ((await link.count()) === 0) return [...reasons, `no ${step} on ${page.url()}`];
    const wanted = await link.evaluate((a) => a.href);
    await link.click();
    await page.waitForLoadState();
    if (page.url() !== wanted) reasons.push(`${step} led to ${page.url()}`);
    if ((await page.locator('main h1').count()) !== 1) reasons.push(`nothing at ${page.url()}`);
  }
  return reasons;
}

// An address that is not there, however deep, gives the site's own page, with its look and its links.
async function misses({ page, visit }, start) {
  const response = await visit(`${start}djupt/nere/finns-inte/`);
  const reasons = [];
  if (response.status() !== 404) reasons.push(`status ${response.status()}`);
  const seen = await page.evaluate(() => ({
    styled: [...document.styleSheets].some((sheet) => sheet.cssRules.length > 0),
    robots: document.querySelector('meta[name="robots"]')?.content ?? '',
    home: document.querySelector('main a, header a')?.href,
  }));
  if (!seen.styled) reasons.push('no stylesheet');
  if (!seen.robots.includes('noindex')) reasons.push('may be found by search');
  if (seen.home !== start) reasons.push(`home is ${seen.home}`);
  return reasons;
}

// B4: who wants more contrast gets heavier lines.
async function strengthens(tabs, start, visitAt) {
  const widths = [];
  for (const mode of ['desktop', 'contrast']) {
    await tabs[mode].visit(start + visitAt);
    widths.push(await tabs[mode].page.evaluate(() =>
      [...document.querySelectorAll('main *')].reduce((sum, e) =>
        sum + parseFloat(getComputedStyle(e).borderBlockEndWidth), 0)));
  }
  return widths[1] > widths[0] ? [] : [`borders ${widths[0]} px, with more contrast ${widths[1]} px`];
}

// Calls add(number, title, findings) for each.
async function checkFlows(browser, site, base, wanted, add) {
  const start = `${base}${site.prefix}/`;
  const tabs = {};
  for (const mode of ['phone', 'scriptless', 'desktop', 'contrast']) tabs[mode] = await tab(browser, mode);
  const flows = [
    ['A7', 'the skip link leads past the menu', () => skips(tabs.phone, start)],
    ['G6', 'one finds the way without JavaScript', () => walks(tabs.scriptless, start)],
    ['E6', 'a missing address gives a helpful page', () => misses(tabs.phone, start)],
    ['A7', 'the search is worked by keyboard, and heard', () => search.works(tabs.desktop, start)],
    ['G3', 'what is searched for stays in the browser', () => search.keepsToItself(tabs.phone, start)],
    ['G4', 'the search needs no more than the policy allows', () => search.keepsThePolicy(tabs.phone, start)],
    ['A3', 'a list of results has no fault that axe finds', () => search.isAccessible(tabs.phone, start)],
    ['B4', 'more contrast means heavier lines', () => strengthens(tabs, start, 'medborgarloften/')],
  ];
  for (const [id, title, run] of flows) {
    if (!wanted({ id })) continue;
    let reasons;
    try {
      reasons = await run();
    } catch (error) {
      reasons = [String(error).slice(0, 300)];
    }
    add(id, title, reasons);
  }
  for (const at of Object.values(tabs)) await at.context.close();
}

module.exports = { checkFlows };

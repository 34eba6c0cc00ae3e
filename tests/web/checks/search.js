// The search page in use: keyboard, what is announced, what is fetched. On both sites "trygghet"
// finds more than one page of results.
'use strict';

const axe = require('axe-core');

const settled = (page) => page.waitForFunction(() => {
  const status = document.getElementById('sok-laget').textContent;
  return status !== '' && !status.includes('…');
});

// From the link on the front page to a result, without a mouse.
async function works({ page, visit }, start) {
  const reasons = [];
  await visit(start);
  await page.locator('header a.to-search').press('Enter');
  await page.waitForURL(/\/sok\/#sokord$/);
  if (!(await page.evaluate(() => document.activeElement.id === 'sokord'))) reasons.push('the field is not reached');
  await page.keyboard.type('trygghet');
  if ((await page.locator('.result').count()) > 0) reasons.push('it searches before it is asked to');
  await page.keyboard.press('Enter');
  await settled(page);
  if (!page.url().endsWith('/sok/#q=trygghet')) reasons.push(`the address is ${page.url()}`);
  if (!(await page.evaluate(() => document.activeElement.id === 'sokord'))) reasons.push('the focus left the field');
  const status = page.locator('[role="status"]');
  if (!/\d+ träffar på ”trygghet”/.test(await status.textContent())) reasons.push(`it says "${await status.textContent()}"`);
  if ((await page.locator('.result').count()) !== 10) reasons.push('not ten results');
  if ((await page.locator('.result mark').count()) === 0) reasons.push('nothing is marked');

  await page.locator('#sok-fler').press('Enter');
  await page.waitForFunction(() => document.querySelectorAll('.result').length > 10);
  const focused = await page.evaluate(() => [...document.querySelectorAll('.result')]
    .indexOf(document.activeElement.closest('.result')));
  if (focused !== 10) reasons.push(`after "more" the focus is on result ${focused + 1}`);

  const before = await status.textContent();
  await page.locator('#sok-bara summary').press('Enter');
  await page.locator('#sok-slag').selectOption('pledge');
  await page.waitForFunction((text) => document.getElementById('sok-laget').textContent !== text, before);
  const kinds = await page.locator('.result-meta').allTextContents();
  if (!kinds.every((text) => text.startsWith('Löfte'))) reasons.push(`narrowed to ${[...new Set(kinds)].join(', ')}`);
  await page.goBack();
  await page.waitForFunction((text) => document.getElementById('sok-laget').textContent === text, before);
  if ((await page.locator('#sok-slag').inputValue()) !== '') reasons.push('going back leaves the filter');

  const first = await page.locator('.result a').first().evaluate((a) => a.href);
  await page.locator('.result a').first().press('Enter');
  await page.waitForURL(first);
  await page.goBack();
  await settled(page);
  if ((await page.locator('#sokord').inputValue()) !== 'trygghet') reasons.push('coming back forgets the search');

  await page.locator('#sokord').fill('xyzzyxyzzy');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelectorAll('.result').length === 0);
  if (!(await status.textContent()).startsWith('Inga träffar')) reasons.push('it does not say that nothing was found');
  return reasons;
}

async function keepsToItself({ page, visit, heard }, start) {
  await visit(`${start}sok/`);
  heard.requests.length = 0;
  await page.locator('#sokord').fill('hemligt ärende i Ryd');
  await page.keyboard.press('Enter');
  await settled(page);
  const reasons = heard.requests.filter((url) => /heml|ärend|%C3|ryd/i.test(url.slice(start.length)));
  await page.reload();
  await settled(page);
  reasons.push(...heard.requests.filter((url) => /heml|q=/i.test(url)));
  return reasons.map((url) => `asks for ${url}`);
}

async function keepsThePolicy({ page, visit, heard }, start) {
  await visit(`${start}sok/#q=trygghet`);
  await settled(page);
  const reasons = [...heard.console];
  // What the policy forbids stays forbidden here too.
  const inline = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.injected = true';
    document.body.append(script);
    return window.injected === true;
  });
  if (inline) reasons.push('an inline script runs');
  return reasons;
}

async function isAccessible({ page, visit }, start) {
  await visit(`${start}sok/#q=trygghet`);
  await settled(page);
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  return [...violations.map(({ id, help, nodes }) => `${id} (${help}): ${nodes[0].html.slice(0, 120)}`),
    ...(wide ? ['it scrolls sideways'] : [])];
}

module.exports = { works, keepsToItself, keepsThePolicy, isAccessible };

// B1: the contrasts of a site's own colour, measured in what the browser shows, not by the formula of
// the program. Runs on the theme's own blue and on the site of tests/sites/own-look.
'use strict';

const { tab } = require('../lib/browser');
const { pageChecks } = require('./pages');

const addresses = ['', 'medborgarloften/norrby-2023-2024/', 'stadsdelar/norrby/', 'sok/'];

// In the page: every text at least 7:1 on what it stands on, every control and line 3:1.
function measure() {
  const parse = (colour) => {
    const [r, g, b, a = 1] = colour.match(/[\d.]+/g).map(Number);
    return { r, g, b, a };
  };
  const light = (c) => { const x = c / 255; return x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4; };
  const luminance = ({ r, g, b }) => 0.2126 * light(r) + 0.7152 * light(g) + 0.0722 * light(b);
  const ratio = (one, other) => {
    const [a, b] = [luminance(one), luminance(other)].sort((x, y) => y - x);
    return (a + 0.05) / (b + 0.05);
  };
  const ground = (element) => {
    for (let e = element; e; e = e.parentElement) {
      const colour = parse(getComputedStyle(e).backgroundColor);
      if (colour.a === 1) return colour;
    }
    return { r: 255, g: 255, b: 255, a: 1 };
  };
  const reasons = new Set();
  let texts = 0;
  const demand = (what, found, least) => {
    if (found < least) reasons.add(`${what}: ${found.toFixed(2)}:1, not ${least}:1`);
  };
  const name = (e) => `${e.localName}${e.className && typeof e.className === 'string' ? `.${e.className}` : ''}`;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    const box = element.getBoundingClientRect();
    if (!walker.currentNode.data.trim() || box.width < 2 || !element.checkVisibility()) continue;
    if (element.closest('svg, option')) continue;
    texts++;
    demand(`text in ${name(element)}`, ratio(parse(getComputedStyle(element).color), ground(element)), 7);
  }
  for (const control of document.querySelectorAll('button, input, select, .decision, .pledge-card')) {
    if (!control.checkVisibility()) continue;
    const around = ground(control.parentElement);
    const style = getComputedStyle(control);
    demand(`edge of ${name(control)}`,
      Math.max(ratio(parse(style.borderTopColor), around), ratio(ground(control), around)), 3);
  }
  const top = document.querySelector('.top');
  const paper = ground(document.body);
  demand('edge of the header', Math.max(ratio(ground(top), paper),
    ratio(parse(getComputedStyle(top).borderBottomColor), paper)), 3);
  for (const stop of document.querySelectorAll('.top a, main a, button, footer a')) {
    if (!stop.checkVisibility()) continue;
    stop.focus({ focusVisible: true });
    const style = getComputedStyle(stop);
    demand(`text of the focused ${name(stop)}`, ratio(parse(style.color), ground(stop)), 7);
    demand(`mark of the focused ${name(stop)}`, Math.max(ratio(parse(style.outlineColor), ground(stop.parentElement)),
      ratio(ground(stop), ground(stop.parentElement))), 3);
  }
  const logo = document.querySelector('.logo');
  const { r, g, b } = ground(top);
  return {
    reasons: [...reasons], texts, logo: logo ? logo.naturalWidth > 0 && logo.alt !== '' : null,
    header: `#${[r, g, b].map((x) => x.toString(16).padStart(2, '0')).join('')}`,
  };
}

// `wants`: whether it must have a logo, and the header's colour on light screens.
async function checkTheming(browser, site, base, wants, add) {
  const axe = pageChecks.find(({ id }) => id === 'A3');
  for (const mode of ['desktop', 'dark']) {
    const at = await tab(browser, mode);
    for (const address of addresses) {
      await at.visit(`${base}${site.prefix}/${address}`);
      const seen = await at.page.evaluate(measure);
      const reasons = [...seen.reasons];
      if (seen.texts < 30) reasons.push(`only ${seen.texts} texts`);
      if (wants.logo ? !seen.logo : seen.logo !== null) reasons.push(`the logo: ${seen.logo}`);
      if (mode === 'desktop' && seen.header !== wants.header) reasons.push(`the header is ${seen.header}`);
      if (mode === 'dark' && seen.header === wants.header) reasons.push(`the header is ${seen.header} in the dark too`);
      add('B1', 'every contrast is enough, as measured', `/${address} (${mode})`, reasons);
      add('A3', 'axe finds nothing with this colour', `/${address} (${mode})`,
        await axe.run({ ...at, tab: at, base, shared: {} }));
    }
    // A fault put in on purpose: a measure that does not see it measures nothing.
    await at.page.evaluate(() => {
      document.querySelector('h1').style.color = '#808080';
      document.querySelector('button').style.cssText = 'background: var(--paper); border-color: var(--paper)';
    });
    const { reasons } = await at.page.evaluate(measure);
    const seen = (words) => reasons.some((line) => line.startsWith(words));
    add('B1', 'the measure sees a faint text and a faint edge', mode,
      ['text in h1', 'edge of button'].filter((words) => !seen(words)));
    await at.context.close();
  }
}

module.exports = { checkTheming, measure };

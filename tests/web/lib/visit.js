// One page in its modes: opened once in each, and every check that is made there.
'use strict';

const { tab } = require('./browser');

// `tabs` are those of one worker, opened as they are needed.
async function visit(report, tabs, browser, { entry, url, base, name, checks, inModes, folder }) {
  const shared = {};
  for (const mode of inModes) {
    const here = checks.filter((check) => check.modes.includes(mode));
    if (here.length === 0) continue;
    const where = `${entry.site} ${entry.address} (${mode})`;
    const measured = (what, value) => report.measure(what, value, `${entry.site} ${entry.address}`, mode);
    const at = (tabs[mode] ??= await tab(browser, mode));
    try {
      await at.visit(url);
      if (mode === 'phone') shared.text = await at.page.locator('body').innerText();
      for (const check of here) {
        report.add(check.id, check.title, where, await check.run({
          ...at, tab: at, url, base, name, shared, measured, folder, missing: entry.template === '404',
        }), mode);
      }
    } catch (error) {
      report.add('A3', 'the page can be looked at', where, [String(error.stack).slice(0, 400)]);
      await at.context.close().catch(() => {});
      delete tabs[mode];
    }
  }
}

module.exports = { visit };

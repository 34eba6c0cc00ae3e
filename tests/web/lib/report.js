// Counts what passed and failed, and keeps what was measured for the report of the run. What fails alike
// on many pages or in many modes is printed once, with its reasons and the places, when all is done.
'use strict';

const shown = 6;

function some(list, mark) {
  const more = list.length > shown ? [`${mark}and ${list.length - shown} more`] : [];
  return [...list.slice(0, shown).map((line) => mark + line.replace(/\s+/g, ' ')), ...more];
}

class Report {
  constructor() {
    this.passed = this.failed = 0;
    this.failures = new Map();
    this.results = new Map();
    this.measures = [];
  }
  // `reasons` is empty when all is well; `where` is a page and its mode, or a site.
  add(id, title, where, reasons, mode = '') {
    const result = this.results.get(`${id} ${title} ${mode}`) ?? { id, title, mode, passed: 0, failed: 0, findings: [] };
    this.results.set(`${id} ${title} ${mode}`, result);
    if (reasons.length === 0) {
      this.passed += 1;
      result.passed += 1;
      return;
    }
    this.failed += 1;
    result.failed += 1;
    result.findings.push(...reasons.map((reason) => `${where}: ${reason}`));
    const key = `${id} ${title}\n${some(reasons, '    ').join('\n')}`;
    this.failures.set(key, [...(this.failures.get(key) ?? []), where]);
  }
  // A figure that is told, not judged.
  measure(what, value, where, mode = '') {
    this.measures.push({ what, value, where, mode });
  }
  progress(text) {
    console.log(`~ ${text}${this.failed > 0 ? ` (${this.failed} failed)` : ''}`);
  }
  end() {
    for (const [key, places] of [...this.failures].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const [first, ...reasons] = key.split('\n');
      console.log([`FAILED: ${first}`, ...some(places, '  on '), ...reasons].join('\n'));
    }
    console.log(`${this.passed} passed, ${this.failed} failed`);
    return this.failed === 0;
  }
}

module.exports = { Report };

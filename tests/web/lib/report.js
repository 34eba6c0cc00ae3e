// Counts what passed and failed, and prints each failure with its page and reasons.
'use strict';

const shown = 6;

class Report {
  constructor() {
    this.passed = this.failed = 0;
  }
  // `reasons` is empty when all is well.
  add(id, title, where, reasons) {
    if (reasons.length === 0) {
      this.passed += 1;
      return;
    }
    this.failed += 1;
    console.log(`FAILED: ${id} ${title}: ${where}`);
    for (const reason of reasons.slice(0, shown)) console.log(`    ${reason}`);
    if (reasons.length > shown) console.log(`    and ${reasons.length - shown} more`);
  }
  progress(text) {
    console.log(`~ ${text}`);
  }
  end() {
    console.log(`${this.passed} passed, ${this.failed} failed`);
    return this.failed === 0;
  }
}

module.exports = { Report };

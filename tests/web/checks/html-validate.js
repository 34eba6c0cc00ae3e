// html-validate over folders of pages, as a process of its own: prints {file: [message, …]} as JSON.
'use strict';

const fs = require('node:fs');
const path = require('node:path');
const { HtmlValidate, StaticConfigLoader } = require('html-validate');

const validator = new HtmlValidate(new StaticConfigLoader({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    'no-inline-style': 'error',
    'input-missing-label': 'error',
    'no-missing-references': 'error',
    'require-sri': ['error', { target: 'crossorigin' }],
  },
}));

const found = {};
for (const folder of process.argv.slice(2)) {
  for (const name of fs.readdirSync(folder, { recursive: true })) {
    if (!name.endsWith('.html')) continue;
    const file = path.join(folder, name);
    const { results } = validator.validateStringSync(fs.readFileSync(file, 'utf8'), file);
    const messages = results.flatMap((result) => result.messages);
    if (messages.length > 0)
      found[file] = messages.map((m) => `line ${m.line}: ${m.message} (${m.ruleId})`);
  }
}
process.stdout.write(JSON.stringify(found));

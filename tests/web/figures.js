// usage: figures.js [RESULTS]      after `./dev test --all`, or a part of it with --report: writes the table of
// figures of themes/kommun/README.md from build/report/results.json. Figures of some pages only are refused.
'use strict';

const fs = require('node:fs');
const path = require('node:path');
const { summary } = require('./lib/written');

const root = path.join(__dirname, '../..');
const results = process.argv[2] ?? path.join(root, 'build/report/results.json');
const figures = JSON.parse(fs.readFileSync(results, 'utf8'));
if (figures.words.some((word) => word.startsWith('--pages'))) {
  console.error(`${results} is of a run with "${figures.words.join(' ')}": of some pages only`);
  process.exit(1);
}
const file = path.join(root, 'themes/kommun/README.md');
const before = fs.readFileSync(file, 'utf8');
const after = before.replace(/(<!-- figures:[^>]*-->)[\s\S]*?(<!-- \/figures -->)/, (_, begin, end) =>
  `${begin}\n\n${summary(figures)}\n${end}`);
if (after === before) console.log('The table is as it was.');
fs.writeFileSync(file, after);

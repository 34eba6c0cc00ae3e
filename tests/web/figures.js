// usage: figures.js      after `./dev test --all`: writes the table of figures of themes/kommun/README.md
// from build/report/results.json. Figures of a part of the tests are refused.
'use strict';

const fs = require('node:fs');
const path = require('node:path');
const { summary } = require('./lib/written');

const root = path.join(__dirname, '../..');
const figures = JSON.parse(fs.readFileSync(path.join(root, 'build/report/results.json'), 'utf8'));
if (figures.words.join(' ') !== '--all') {
  console.error(`build/report is of a run with "${figures.words.join(' ')}", not of one with --all`);
  process.exit(1);
}
const file = path.join(root, 'themes/kommun/README.md');
const before = fs.readFileSync(file, 'utf8');
const after = before.replace(/(<!-- figures:[^>]*-->)[\s\S]*?(<!-- \/figures -->)/, (_, begin, end) =>
  `${begin}\n\n${summary(figures)}\n${end}`);
if (after === before) console.log('The table is as it was.');
fs.writeFileSync(file, after);

// The report of a run, written from its figures and nothing else, and the table of them for the theme's
// README. It says what programs found on which pages; it draws no conclusion.
'use strict';

const fs = require('node:fs');
const path = require('node:path');

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const number = (value) => value.toLocaleString('en');
const kilobytes = (bytes) => `${(bytes / 1000).toLocaleString('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} kB`;
const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`;
const cell = (text) => String(text).replaceAll('|', '\\|').replace(/\s+/g, ' ');
const rows = (lines) => lines.map((line) => `| ${line.map(cell).join(' | ')} |`).join('\n');
// Columns whose name ends in ":" are figures.
const table = (names, lines) => `${rows([names.map((name) => name.replace(/:$/, ''))])}
|${names.map((name) => (name.endsWith(':') ? '--:' : '---')).join('|')}|
${rows(lines)}
`;
const sum = (values) => values.reduce((a, b) => a + b, 0);
const validators = { A1: 'the Nu HTML Checker (vnu)', A2: 'html-validate' };
const seesFault = 'the check sees a fault';

const pagesOf = ({ sites }) => sum(sites.map(({ pages }) => pages));
const findingsOf = ({ results }, id) => sum(results.filter((one) => one.id === id && one.title !== seesFault)
  .map(({ findings }) => findings.length));
const ran = ({ results }, id) => results.some((one) => one.id === id);

// One row per check, its modes together.
function checks({ results }) {
  const merged = new Map();
  for (const { id, title, mode, passed, failed } of results) {
    if (title === seesFault || validators[id]) continue;
    const row = merged.get(`${id} ${title}`) ?? { id, title, modes: [], made: 0, failed: 0 };
    if (mode) row.modes.push(mode);
    row.made += passed + failed;
    row.failed += failed;
    merged.set(`${id} ${title}`, row);
  }
  const order = (id) => id[0] + id.slice(1).padStart(4, '0');
  return [...merged.values()].sort((a, b) => (order(a.id) < order(b.id) ? -1 : 1));
}

function weightRows({ weights: { html, elements, css, js }, firstView, requests }) {
  return [
    ['HTML of a page, zipped', html, kilobytes, '25 kB'],
    ['elements of a page', elements, number, '1,500, minutes excepted'],
    ['stylesheet, zipped', css, kilobytes, '10 kB'],
    ['the script of the search page, zipped', js, kilobytes, '10 kB'],
    ['first view of a page, bytes on the wire', firstView, kilobytes, '50 kB'],
    ['first view of a page, requests', requests, number, '5'],
  ].filter(([, spread]) => spread).map(([what, spread, form, most]) => ({ what, spread, form, most }));
}

const lighthouseRows = ({ lighthouse }) => lighthouse.map(({ template, site, address, points, lcp, cls, tbt }) =>
  [template, `${site} ${address}`, ...categories.map((name) => points[name]), seconds(lcp), cls, `${tbt} ms`]);

function report(figures) {
  const { date, commit, words, machine, tools, sites, results, axe, search, lighthouse, passed, failed } = figures;
  const faults = results.filter(({ title }) => title === seesFault);
  const findings = results.flatMap(({ id, title, findings: lines }) => lines.map((line) => `- ${id} ${title}: ${cell(line)}`));
  const sections = [`# What the automated tests found

Written by \`tests/web/run build/tertial${words.map((word) => ` ${word}`).join('')}\` on ${date}${commit && `, commit ${commit}`}: ${number(passed)} passed, ${number(failed)} failed.
${machine}. ${tools.map((pair) => pair.join(' ')).join(', ')}.

This is what programs found on the pages named here, and no more: programs see a part of what can hinder a
reader. It does not say that the site meets a standard or a law. What only a person can judge is listed in
\`tests/web/ACCEPTANCE.md\`.

## Pages

${table(['site', 'name', 'pages:'], sites.map(({ name, title, pages }) => [name, title, number(pages)]))}`];
  if (ran(figures, 'A1') || ran(figures, 'A2')) {
    sections.push(`## Validators, on every page

${table(['', 'pages:', 'findings:'], Object.entries(validators).filter(([id]) => ran(figures, id))
    .map(([id, name]) => [name, number(pagesOf(figures)), number(findingsOf(figures, id))]))}`);
  }
  if (axe.length > 0) {
    sections.push(`## axe, WCAG 2.2 A to AAA and best practice, no rule off

In doubt: what axe leaves for others to decide. Of contrasts in drawings and in forced colours it always is;
those are counted apart, and B1 and B3 look at them.

${table(['mode', 'pages:', 'violations:', 'in doubt:', 'of contrasts:'], axe.map(({ mode, pages, violations, doubts, excused }) =>
    [mode, ...[pages, violations, doubts, excused].map(number)]))}`);
  }
  sections.push(`## Checks

Numbers are those of \`tests/web/README.md\`. One made on files counts once for each site, one in the browser
once for each page and mode.

${table(['', 'what must be so', 'modes', 'made:', 'failed:'], checks(figures).map(({ id, title, modes, made, failed: bad }) =>
    [id, title, modes.join(', '), number(made), number(bad)]))}`);
  sections.push(`## Weights

${table(['', 'median:', 'most:', 'allowed:', 'the most at'], weightRows(figures).map(({ what, spread, form, most }) =>
    [what, form(spread.median), form(spread.most), most, spread.at]))}`);
  if (search) {
    sections.push(`## Search

A first search of the real site fetches ${kilobytes(search.median)} zipped (median of ${search.count} questions), at most
${kilobytes(search.most)} ("${search.at}"), script and ten results included. Of the questions ${search.hits} of ${search.count} find the page that they
must, where they must. \`themes/kommun/README.md\` has the same beside Pagefind.
`);
  }
  sections.push(`## Lighthouse

${lighthouse.length === 0 ? 'Not run: `--all` runs it.\n' : `Settings of Lighthouse's own for a phone; medians of ${lighthouse[0].runs} runs. Speed hangs on the machine and its load; the
other three do not, and must be 100.

${table(['page', 'address', 'performance:', 'accessibility:', 'best practices:', 'SEO:', 'LCP:', 'CLS:', 'TBT:'], lighthouseRows(figures))}`}`);
  if (faults.length > 0) {
    const [seen, missed] = ['passed', 'failed'].map((key) => sum(faults.map((one) => one[key])));
    sections.push(`## Faults put in on purpose

${number(seen)} of ${number(seen + missed)} were seen by the check that should see them.
`);
  }
  sections.push(`## Findings\n\n${findings.length > 0 ? findings.join('\n') : 'None.'}\n`);
  return sections.join('\n');
}

// Writes report.md, and results.json with all that it was written from.
function write(figures, folder) {
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'results.json'), `${JSON.stringify(figures, null, 1)}\n`);
  fs.writeFileSync(path.join(folder, 'report.md'), report(figures));
}

// What themes/kommun/README.md shows: each figure with the command that measures it.
function summary(figures) {
  const { date, words, machine, axe, search, lighthouse } = figures;
  const command = (more) => `\`tests/web/run build/tertial ${more}\``;
  const made = checks(figures);
  const lines = [
    ...Object.entries(validators).filter(([id]) => ran(figures, id)).map(([id, name]) =>
      [`findings of ${name} on ${number(pagesOf(figures))} pages`, findingsOf(figures, id), '0', command(`--only=${id}`)]),
    ...axe.map(({ mode, pages, violations, doubts }) => [`axe on ${number(pages)} pages, ${mode}: violations, doubts`,
      `${violations}, ${doubts}`, '0, 0', command('--only=A3')]),
    ['checks that fail, of those made', `${number(sum(made.map((one) => one.failed)))} of ${number(sum(made.map((one) => one.made)))}`,
      '0', command(words.join(' '))],
    ...weightRows(figures).map(({ what, spread, form, most }) => [`${what}: median, most`,
      `${form(spread.median)}, ${form(spread.most)}`, most, command('--only=G1')]),
    ['first search of the real site, zipped: median, most', `${kilobytes(search.median)}, ${kilobytes(search.most)}`, '30 kB',
      command(words.join(' '))],
    ['questions that find what they must', `${search.hits} of ${search.count}`, 'all', '`tests/search/run build/tertial`'],
    ...lighthouse.map(({ template, points, lcp }) => [`Lighthouse, ${template}: performance, accessibility, best practices, SEO; LCP`,
      `${categories.map((name) => points[name]).join(', ')}; ${seconds(lcp)}`, '100 ×4; 1 s', command('--only=G2')]),
  ];
  return `Measured on ${date} by ${command(words.join(' '))} (${machine}), which writes
\`build/report/report.md\`; written here by \`node tests/web/figures.js\`. Speed hangs on the machine and its load and
is told; to the rest the tests hold. The search beside Pagefind is below.

${table(['', 'measured:', 'allowed:', 'by'], lines)}`;
}

module.exports = { write, summary, categories };

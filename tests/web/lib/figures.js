// What a run measured, as figures: from its results, from the files of the sites, and from the search.
'use strict';

const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { zipped } = require('../checks/files');

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

// {count, median, most, at}: of pairs of a value and its place.
function spread(pairs) {
  if (pairs.length === 0) return null;
  const [most, at] = pairs.reduce((a, b) => (b[0] > a[0] ? b : a));
  return { count: pairs.length, median: median(pairs.map(([value]) => value)), most, at };
}

const measured = (report, what) =>
  spread(report.measures.filter((one) => one.what === what).map(({ value, where }) => [value, where]));

// Pages, found things and doubts of axe in each mode.
function axe(report) {
  const modes = [...new Set(report.measures.filter(({ what }) => what === 'axe violations').map(({ mode }) => mode))];
  return modes.map((mode) => {
    const values = (what) => report.measures.filter((one) => one.what === what && one.mode === mode)
      .map(({ value }) => value);
    const sum = (what) => values(what).reduce((a, b) => a + b, 0);
    return {
      mode, pages: values('axe violations').length, violations: sum('axe violations'), doubts: sum('axe in doubt'),
      excused: sum('axe in doubt of contrasts that B1 and B3 see to'),
    };
  });
}

function weights(sites) {
  const files = (ending) => sites.flatMap((site) => site.files.filter((file) => file.endsWith(ending))
    .map((file) => [zipped(site.read(file)), `${site.name} ${file}`]));
  const pages = sites.flatMap((site) => site.pages.map((page) => [page, `${site.name} ${page.address}`]));
  return {
    html: spread(pages.map(([page, where]) => [zipped(page.html), where])),
    elements: spread(pages.map(([page, where]) => [page.tree.all('*').length, where])),
    css: spread(files('.css')),
    js: spread(files('.js')),
  };
}

// What a phone fetches for the first search after it has opened the page, script and ten results
// included, for each question of tests/search/queries.json; and how many find what they must.
async function search(site) {
  const { ask, open } = await import('../../search/library.mjs');
  const queries = JSON.parse(fs.readFileSync(path.join(__dirname, '../../search/queries.json'), 'utf8'));
  const script = site.files.filter((file) => file.endsWith('.js')).reduce((sum, file) => sum + zipped(site.read(file)), 0);
  const bytes = [];
  let hits = 0;
  for (const [query, address, place] of queries) {
    const { index, fetched } = open(site.folder);
    const { documents } = await ask(index, query);
    bytes.push([fetched.reduce((sum, file) => sum + file.zipped, script), query]);
    if (documents.slice(0, place).some((document) => document.address === address)) hits += 1;
  }
  return { ...spread(bytes), hits };
}

const version = (name) => {
  const file = require.resolve.paths(name).map((folder) => path.join(folder, name, 'package.json')).find(fs.existsSync);
  return JSON.parse(fs.readFileSync(file, 'utf8')).version;
};
// What a program says, or nothing where it is not there or not in a repository.
const said = (program, ...words) => {
  const { stdout, stderr } = spawnSync(program, words, { encoding: 'utf8' });
  return `${stdout ?? ''}${stderr ?? ''}`.trim();
};

// Everything that the report says. `words` are the options of the run, `sites` those that were looked at.
async function figures(report, { words, sites, chromium, lighthouse }) {
  const real = sites.find((site) => site.name === 'linkoping');
  return {
    date: new Date().toISOString().slice(0, 10),
    words,
    passed: report.passed,
    failed: report.failed,
    machine: `${os.cpus().length} cores, ${os.cpus()[0].model}, load ${os.loadavg()[0].toFixed(1)}`,
    tools: [['Chromium', chromium], ...['vnu-jar', 'html-validate', 'axe-core', 'lighthouse'].map((name) => [name, version(name)]),
      ['Poppler', /[\d.]+/.exec(said('pdfinfo', '-v'))?.[0] ?? '']],
    commit: /^[0-9a-f]+$/.exec(said('git', '-C', __dirname, 'rev-parse', '--short', 'HEAD'))?.[0] ?? '',
    sites: sites.map((site) => ({ name: site.name, title: site.title, pages: site.pages.length })),
    results: [...report.results.values()],
    axe: axe(report),
    weights: weights(sites.filter((site) => site.name !== 'sizes')),
    firstView: measured(report, 'first view, bytes'),
    requests: measured(report, 'first view, requests'),
    search: real ? await search(real) : null,
    lighthouse,
  };
}

module.exports = { figures };

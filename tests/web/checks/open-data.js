// Open data of a built site: the tables beside their descriptions, and the catalogue as rapper reads it.
'use strict';

const { spawnSync } = require('node:child_process');

const found = (file, reason) => `/${file}: ${reason}`;

// RFC 4180: rows of fields.
function rowsOf(text) {
  const rows = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1).push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  if (rows.pop().length > 0) throw new Error('the last line does not end');
  return rows;
}

const forms = {
  string: /^/,
  date: /^\d{4}-\d\d-\d\d$/,
  boolean: /^(true|false)$/,
  integer: /^\d+$/,
  decimal: /^-?\d+(\.\d+)?$/,
  anyURI: /^https?:\/\/\S+$/,
};

// A file of rows, and the page's own word on what is in it.
function* table(site, file) {
  const about = `${file}-metadata.json`;
  if (!site.files.includes(about)) return yield 'no description beside it';
  const { url, tableSchema: { columns, primaryKey } } = JSON.parse(site.read(about));
  if (url !== file.split('/').at(-1)) yield `its description is of ${url}`;
  const [head, ...rows] = rowsOf(site.read(file));
  const names = columns.map((column) => column.name);
  if (head.join() !== names.join()) yield `the columns are ${head}, described are ${names}`;
  const keys = new Set();
  for (const [i, row] of rows.entries()) {
    if (row.length !== names.length) yield `row ${i + 1} has ${row.length} fields`;
    for (const [j, { name, datatype, required }] of columns.entries()) {
      if (row[j] === '' ? required : !forms[datatype].test(row[j])) yield `row ${i + 1}: ${name} "${row[j]}"`;
    }
    const key = primaryKey.map((name) => row[names.indexOf(name)]).join('\n');
    if (keys.has(key)) yield `row ${i + 1} is there twice`;
    keys.add(key);
  }
}

// What a page of the site leads to, as paths.
const linked = (site) => new Set(site.pages.flatMap((page) => page.tree.all('a').map((e) => e.attributes.href)));

function tables(site) {
  const led = linked(site);
  return site.files.filter((file) => file.endsWith('.csv')).flatMap((file) => [
    ...[...table(site, file)].map((reason) => found(file, reason)),
    ...(led.has(`${site.prefix}/${file}`) ? [] : [found(file, 'no page leads to it')]),
  ]);
}

const dcat = 'http://www.w3.org/ns/dcat#';
const dct = 'http://purl.org/dc/terms/';
const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
// What DCAT-AP-SE 3.0.1 demands of each kind.
const demanded = {
  [`${dcat}Catalog`]: ['title', 'description', 'publisher', 'license'].map((name) => dct + name).concat(`${dcat}dataset`),
  [`${dcat}Dataset`]: ['title', 'description', 'publisher'].map((name) => dct + name).concat(`${dcat}distribution`),
  [`${dcat}Distribution`]: [`${dcat}accessURL`, `${dct}format`, `${dct}license`],
};

function* catalogue(site) {
  const file = 'datasets/dcat';
  if (!site.files.includes(file)) return;
  const read = spawnSync('rapper', ['-q', '-i', 'rdfxml', '-o', 'ntriples', '-', `${site.origin}${site.prefix}/${file}`],
    { input: site.read(file), encoding: 'utf8' });
  if (read.status !== 0) return yield found(file, `rapper: ${read.error ?? read.stderr.trim()}`);
  const nodes = new Map();
  for (const line of read.stdout.trim().split('\n')) {
    const [, subject, property, value] = /^(\S+) <([^>]*)> (.*) \.$/.exec(line);
    if (!subject.startsWith('<http')) yield found(file, `${subject} has no address`);
    if (!nodes.has(subject)) nodes.set(subject, []);
    nodes.get(subject).push([property, value]);
  }
  const led = new Set(site.files.map((name) => `<${site.origin}${site.prefix}/${name}>`));
  const counts = {};
  for (const [subject, properties] of nodes) {
    const kind = properties.find(([property]) => property === type)?.[1].slice(1, -1);
    if (!kind) yield found(file, `${subject} is of no kind`);
    counts[kind] = (counts[kind] ?? 0) + 1;
    for (const property of demanded[kind] ?? [])
      if (!properties.some(([name]) => name === property)) yield found(file, `${subject} has no ${property}`);
    for (const [property, value] of properties) {
      if (property === `${dcat}accessURL` && !led.has(value)) yield found(file, `${value} is not there`);
      const refers = [`${dcat}dataset`, `${dcat}distribution`, `${dct}publisher`, `${dcat}contactPoint`, `${dct}spatial`];
      if (refers.includes(property) && !nodes.has(value)) yield found(file, `${value} is not described`);
    }
  }
  if (counts[`${dcat}Catalog`] !== 1) yield found(file, `${counts[`${dcat}Catalog`] ?? 0} catalogues`);
  if (!linked(site).has(`${site.prefix}/${file}`)) yield found(file, 'no page leads to it');
}

const openDataChecks = [
  ['K1', 'the catalogue is DCAT-AP-SE', (site) => [...catalogue(site)]],
  ['K3', 'tables are as their descriptions say', tables],
].map(([id, title, run]) => ({ id, title, run }));

module.exports = { openDataChecks };

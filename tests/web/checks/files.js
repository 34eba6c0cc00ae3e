// What can be seen in the files of a built site, without a browser. Each check is named by its
// number in the acceptance list of the site and gives its findings as lines "page: reason".
'use strict';

const { spawnSync } = require('node:child_process');
const zlib = require('node:zlib');
const { feedChecks } = require('./feeds');
const { alternates, languageChecks } = require('./languages');
const { openDataChecks } = require('./open-data');
const { trustChecks } = require('./trust');

// found(page, reason): one line.
const found = (page, reason) => `${page.address}: ${reason}`;
const each = (test) => (site) => site.pages.flatMap((page) =>
  [...test(page)].map((reason) => found(page, reason)));
const zipped = (text) => zlib.gzipSync(text, { level: 6 }).length;
// The front page, and what it is in other languages.
const isStart = (page) => page.address === `${page.site.prefix}/` ||
  alternates(page).some(({ lang, href }) => lang === 'x-default' && href === `${page.site.origin}${page.site.prefix}/`);

function* structure(page) {
  const headings = page.tree.all('h1', 'h2', 'h3', 'h4', 'h5', 'h6');
  const first = headings.filter((h) => h.name === 'h1').length;
  if (first !== 1) yield `${first} h1`;
  let level = 0;
  for (const heading of headings) {
    if (heading.words === '') yield `an empty ${heading.name}`;
    // A heading of the footer may begin anew at h2.
    if (+heading.name[1] > level + 1) yield `h${level} is followed by ${heading.name} "${heading.words}"`;
    level = +heading.name[1];
  }
  const sectioning = new Set(['main', 'article', 'section', 'aside', 'nav']);
  for (const name of ['main', 'header', 'footer']) {
    const count = page.tree.all(name)
      .filter((e) => name === 'main' || !e.within((up) => sectioning.has(up.name))).length;
    if (count !== 1) yield `${count} ${name} of the page`;
  }
  const labels = page.tree.all('nav').map((nav) => {
    const by = nav.attributes['aria-labelledby'];
    const label = by ? page.tree.all('*').find((e) => e.attributes.id === by)?.words : null;
    return label ?? nav.attributes['aria-label'] ?? '';
  });
  for (const label of new Set(labels)) {
    if (label === '') yield 'a nav without a label';
    else if (labels.filter((other) => other === label).length > 1) yield `two navs "${label}"`;
  }
  for (const form of page.tree.all('form')) {
    if (form.all('input').some((e) => e.attributes.type === 'search') &&
        !form.within((e) => e.name === 'search')) yield 'a search form outside <search>';
  }
}

function headTexts(site) {
  const reasons = [];
  const seen = { title: new Map(), description: new Map() };
  for (const page of site.pages) {
    const title = page.tree.all('title').map((e) => e.words).join('');
    const description = page.tree.all('meta')
      .find((e) => e.attributes.name === 'description')?.attributes.content ?? '';
    // The site's name ends every title that it leaves room in for a list of search results.
    const ending = ` – ${site.title}`;
    if (!isStart(page) && !title.endsWith(ending) && [...title + ending].length <= 70)
      reasons.push(found(page, `the title does not end in the site: "${title}"`));
    if ([...description].length > 160)
      reasons.push(found(page, `a description of ${[...description].length} characters`));
    for (const [what, text] of Object.entries({ title, description })) {
      if (text === '') reasons.push(found(page, `no ${what}`));
      else if (seen[what].has(text))
        reasons.push(found(page, `the same ${what} as ${seen[what].get(text)}: "${text}"`));
      else seen[what].set(text, page.address);
    }
  }
  return reasons;
}

function* breadcrumbs(page) {
  if (isStart(page) || page.file === '404.html' || page.movedTo) return;
  const nav = page.tree.all('nav').find((e) => /^(Brödsmulor|Breadcrumbs?)$/.test(e.attributes['aria-label']));
  if (!nav) return yield 'no breadcrumb';
  const items = nav.all('li');
  const last = items.at(-1)?.all('*').find((e) => e.attributes['aria-current'] === 'page');
  if (!last) yield 'the last breadcrumb is not aria-current="page"';
  const shown = items.map((li) => ({
    name: li.words,
    item: page.site.origin + (li.all('a')[0]?.attributes.href ?? page.address),
  }));
  const lists = page.tree.all('script')
    .filter((e) => e.attributes.type === 'application/ld+json')
    .map((e) => JSON.parse(e.text)).flat().flatMap((data) => data['@graph'] ?? [data])
    .filter((data) => data['@type'] === 'BreadcrumbList');
  if (lists.length !== 1) return yield `${lists.length} BreadcrumbList in JSON-LD`;
  const told = lists[0].itemListElement.map(({ name, item }) => ({ name, item }));
  if (JSON.stringify(told) !== JSON.stringify(shown))
    yield `JSON-LD says ${JSON.stringify(told.map((e) => e.name))}, ` +
      `the page ${JSON.stringify(shown.map((e) => e.name))}`;
}

// What machines read of the record that a page is about: its own address, its own name, real dates.
function* structuredData(page) {
  const nodes = page.tree.all('script')
    .filter((e) => e.attributes.type === 'application/ld+json')
    .map((e) => JSON.parse(e.text)).flat().flatMap((data) => data['@graph'] ?? [data])
    .filter((data) => data['@type'] !== 'BreadcrumbList');
  if (nodes.length > 1) yield `${nodes.length} entries beside the breadcrumb in JSON-LD`;
  for (const node of nodes) {
    if (node.url !== page.site.origin + encodeURI(page.address))
      yield `JSON-LD is about ${node.url}`;
    if (node.name !== page.tree.all('h1')[0]?.words) yield `JSON-LD calls it "${node.name}"`;
    for (const key of ['startDate', 'datePublished', 'dateCreated'])
      if (node[key] !== undefined && !/^\d{4}(-\d{2}){0,2}$/.test(node[key]))
        yield `JSON-LD: ${key} is "${node[key]}"`;
  }
}

function* tables(page) {
  for (const table of page.tree.all('table')) {
    const caption = table.all('caption')[0]?.words ?? '';
    const name = caption === '' ? 'a table' : `"${caption}"`;
    if (caption === '') yield 'a table without a caption';
    const heads = table.all('th');
    if (heads.length === 0) yield `${name} has no th`;
    for (const th of heads) {
      if (!th.attributes.scope) yield `${name}: th "${th.words}" without scope`;
      if (th.words === '') yield `${name}: an empty th`;
    }
    for (const row of table.all('tbody').flatMap((body) => body.all('tr'))) {
      if (row.all('th', 'td')[0]?.name !== 'th')
        yield `${name}: the row "${row.words.slice(0, 40)}" does not begin with its header`;
    }
  }
}

function* statuses(page) {
  for (const tag of page.tree.all('*')) {
    if (!tag.classes.some((name) => name.startsWith('tag-'))) continue;
    const kind = tag.classes.join(' ');
    if (tag.words === '') yield `${kind} without words`;
    if (tag.all('svg').length === 0) yield `${kind} "${tag.words}" without a shape`;
  }
}

function* ownOnly(page) {
  const searching = page.address === `${page.site.prefix}/sok/`;
  const scripts = page.tree.all('script').filter((e) => e.attributes.type !== 'application/ld+json');
  if (scripts.length !== (searching ? 1 : 0)) yield `${scripts.length} scripts`;
  for (const e of scripts)
    if (e.attributes.type !== 'module' || !e.attributes.src || e.text.trim() !== '') yield 'a script';
  for (const e of page.tree.all('*')) {
    if (e.name === 'style') yield 'a style element';
    if ('style' in e.attributes) yield `an inline style on ${e.name}`;
    for (const key of Object.keys(e.attributes)) if (/^on/.test(key)) yield `${key} on ${e.name}`;
    if (['iframe', 'object', 'embed', 'video', 'audio'].includes(e.name)) yield `an ${e.name}`;
    const loaded = e.name === 'link' && !/canonical|alternate/.test(e.attributes.rel)
      ? e.attributes.href : e.attributes.src;
    if (loaded !== undefined && !loaded.startsWith(`${page.site.prefix}/`))
      yield `${e.name} loads ${loaded}`;
  }
  const policy = page.tree.all('meta').find(
    (e) => e.attributes['http-equiv']?.toLowerCase() === 'content-security-policy');
  const wanted = `default-src 'none'; ${searching ? "script-src 'self'; " : ''}style-src 'self'; ` +
    "img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'";
  if (policy?.attributes.content !== wanted) yield 'no or another Content-Security-Policy';
}

function* weights(page) {
  const html = zipped(page.html);
  if (html > 25_000) yield `HTML ${html} bytes zipped`;
  const elements = page.tree.all('*').length;
  if (elements > 1500 && !/\/protokoll\//.test(page.address)) yield `${elements} elements`;
}

function* links(page) {
  const { site } = page;
  for (const e of page.tree.all('a', 'link', 'img', 'use', 'form')) {
    const written = e.attributes.href ?? e.attributes.src ?? e.attributes.action;
    if (written === undefined || e.attributes.rel === 'canonical') continue;
    const what = e.words ? `"${e.words.slice(0, 50)}"` : e.name;
    if (written === '' || written === '#') {
      yield `${what} leads to "${written}"`;
      continue;
    }
    if (/^(mailto|tel):/.test(written)) continue;
    let url;
    try {
      url = new URL(written, site.origin + page.address);
    } catch {
      yield `${what} has no address: ${written}`;
      continue;
    }
    const address = decodeURIComponent(url.pathname);
    // The municipality's other pages may live beside the site's folder.
    const outside = /^https?:/.test(written) && !address.startsWith(`${site.prefix}/`);
    if (url.origin !== site.origin || outside) continue;
    const target = site.byAddress.get(address);
    if (!target && !site.byFile.has(address)) {
      yield `${what} leads to ${written}, which is not there`;
    } else if (url.hash && target && !target.ids.has(decodeURIComponent(url.hash.slice(1)))) {
      yield `${what} leads to ${written}, a place that is not on that page`;
    }
  }
  const canonical = page.tree.all('link').filter((e) => e.attributes.rel === 'canonical');
  if (page.file !== '404.html' && !page.movedTo && canonical[0]?.attributes.href !== site.origin + encodeURI(page.address))
    yield `canonical is ${canonical[0]?.attributes.href}`;
}

// What stands where a page has left leads on by itself, by a link that all see, and for robots.
function* moves(page) {
  const { site, movedTo } = page;
  if (!movedTo) return;
  const target = site.byAddress.get(movedTo.replace(/#.*/, ''));
  if (!target) return yield `it leads to ${movedTo}, which is not there`;
  if (target.movedTo) yield `it leads to ${movedTo}, which has moved too`;
  const main = page.tree.all('main')[0];
  if (!main.all('a').some((a) => a.attributes.href === movedTo)) yield 'no link that all see';
  const canonical = page.tree.all('link').find((e) => e.attributes.rel === 'canonical');
  if (canonical.attributes.href !== site.origin + target.address)
    yield `canonical is ${canonical.attributes.href}`;
  if (page.indexed) yield 'may be found by search';
}

function linkTexts(page) {
  return page.tree.all('a').flatMap((a) => {
    const text = a.attributes['aria-label'] ?? a.words;
    if (text === '' && !a.all('img').some((img) => img.attributes.alt)) return ['a link without text'];
    return /^(läs mer|klicka här|här|mer|länk|(https?:\/\/|www\.)\S+)$/i.test(text)
      ? [`a link called "${text}"`] : [];
  });
}

function sitemap(site) {
  if (!site.files.includes('sitemap.xml')) return ['no sitemap.xml'];
  const xml = site.read('sitemap.xml');
  const lint = spawnSync('xmllint', ['--noout', '--nonet', '-'], { input: xml, encoding: 'utf8' });
  if (lint.status !== 0) return [`xmllint: ${lint.error ?? lint.stderr.trim()}`];
  const told = [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1].replaceAll('&amp;', '&'));
  const wanted = site.pages.filter((page) => page.indexed)
    .map((page) => site.origin + encodeURI(page.address));
  const reasons = [];
  for (const url of new Set(told)) {
    const times = told.filter((other) => other === url).length;
    if (times > 1) reasons.push(`${url} stands ${times} times`);
    if (!wanted.includes(url)) reasons.push(`${url} is no page to be found by search`);
  }
  for (const url of wanted) if (!told.includes(url)) reasons.push(`${url} is missing`);
  for (const [, date] of xml.matchAll(/<lastmod>([^<]*)<\/lastmod>/g))
    if (!/^\d{4}-\d\d-\d\d$/.test(date)) reasons.push(`lastmod ${date}`);
  const robots = site.files.includes('robots.txt') ? site.read('robots.txt') : '';
  if (!robots.includes(`Sitemap: ${site.origin}${site.prefix}/sitemap.xml`))
    reasons.push('robots.txt does not name the sitemap');
  return reasons;
}

// Declarations of a stylesheet with the at-rules that they stand in.
function* declarations(css) {
  const outer = [];
  let text = '';
  for (const c of css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/"[^"]*"|'[^']*'/g, '""')) {
    if (c === '{') {
      outer.push(text.trim());
    } else if (c === ';' || c === '}') {
      const [property, value] = text.split(/:(.*)/s).map((part) => part?.trim());
      if (value !== undefined && outer.length > 0 && !property.startsWith('@'))
        yield { property, value, selector: outer.at(-1), rules: outer.join(' ') };
      if (c === '}') outer.pop();
    } else {
      text += c;
      continue;
    }
    text = '';
  }
}

const eachDeclaration = (test) => (site) => site.stylesheets.flatMap(({ file, css }) =>
  [...declarations(css)].map((d) => ({ d, reason: test(d) })).filter(({ reason }) => reason)
    .map(({ d, reason }) => `${file}: ${d.selector} { ${d.property}: ${d.value} }: ${reason}`));

function physical({ property, value, rules }) {
  if (rules.startsWith('@page')) return null;
  if (/^(left|right|top|bottom|(min-|max-)?(width|height))$|-(left|right|top|bottom)(-|$)/.test(property))
    return 'a physical property';
  if (/^(text-align|float|clear)$/.test(property) && /^(left|right)$/.test(value))
    return 'a physical side';
  if (/^(margin|padding|inset|border-(width|style|color))$/.test(property)) {
    const sides = value.replace(/\s*!important/, '').match(/(?:[^\s(]|\([^)]*\))+/g) ?? [];
    if (sides.length === 4 && sides[1] !== sides[3]) return 'left differs from right';
  }
  return null;
}

function moving({ property, value, rules }) {
  if (rules.includes('prefers-reduced-motion: no-preference')) return null;
  const moves = /^(animation|transition)(-|$)/.test(property) && !/^(none|0s)$/.test(value);
  return moves || (property === 'scroll-behavior' && value === 'smooth') ? 'it moves' : null;
}

// [number, what must be so, check of a site]
const fileChecks = [
  ['B2', 'every status has words and a shape', each(statuses)],
  ['B5', 'nothing moves unless motion is welcome', eachDeclaration(moving)],
  ['C1', 'one h1, no skipped level, landmarks', each(structure)],
  ['C2', 'titles and descriptions are there and unique', headTexts],
  ['C3', 'the breadcrumb and its JSON-LD are the same', each(breadcrumbs)],
  ['C6', 'the stylesheet knows no left and right', eachDeclaration(physical)],
  ['C7', 'links say where they lead', each(linkTexts)],
  ['C8', 'tables have a caption, th and scope', each(tables)],
  ['E6', 'every link within the site leads somewhere', each(links)],
  ['E6b', 'a page that has moved is found from its former address', each(moves)],
  ['G1', 'pages and stylesheet are light', (site) => [
    ...each(weights)(site),
    ...site.stylesheets.map(({ file, css }) => [file, zipped(css)])
      .filter(([, bytes]) => bytes > 10_000).map(([file, bytes]) => `${file}: ${bytes} bytes zipped`),
    ...site.files.filter((file) => file.endsWith('.js')).map((file) => [file, zipped(site.read(file))])
      .filter(([, bytes]) => bytes > 10_000).map(([file, bytes]) => `${file}: ${bytes} bytes zipped`),
  ]],
  ['G4', 'no script but the search\'s, no inline style, nothing foreign, a policy', each(ownOnly)],
  ['K6', 'structured data is about the page', each(structuredData)],
  ['K7', 'the sitemap lists every page once', sitemap],
].map(([id, title, run]) => ({ id, title, run })).concat(trustChecks, languageChecks, feedChecks, openDataChecks);

module.exports = { fileChecks, zipped };

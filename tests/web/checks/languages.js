// Which language a page is in, what in it is in another, and where it is in others.
'use strict';

// Scripts that texts of these sites are otherwise never in, the languages that are, and their direction.
const scripts = [
  [/\p{Script=Arabic}/u, /^(ar|ckb|fa|prs|ps|ur)\b/, 'rtl'], [/\p{Script=Hebrew}/u, /^(he|yi)\b/, 'rtl'],
  [/\p{Script=Cyrillic}/u, /^(be|bg|mk|ru|sr|uk)\b/], [/\p{Script=Greek}/u, /^el\b/],
];
const rightToLeft = (code) => scripts.some(([, languages, direction]) => direction && languages.test(code));

// Little words that a text can hardly do without, and that the other language does not have. Two
// different ones are a text in that language; one may be part of a name.
const littleWords = {
  sv: new Set(('och att det som är för på av inte från eller den har hur vad vilka').split(' ')),
  en: new Set('the of and with this that from have has how what which your our you are was were'.split(' ')),
};
function* strangers(text, code) {
  const words = new Set(text.toLowerCase().match(/\p{L}+/gu));
  for (const [other, little] of Object.entries(littleWords))
    if (littleWords[code] && other !== code && [...words].filter((word) => little.has(word)).length > 1) yield other;
}

// Where a page says that it is in other languages: {lang, href}, whole addresses.
const alternates = (page) => page.tree.all('link')
  .filter(({ attributes }) => attributes.rel === 'alternate' && attributes.hreflang)
  .map(({ attributes }) => ({ lang: attributes.hreflang, href: attributes.href }));

// What is said of an element by itself or the nearest around it.
function nearest(element, name) {
  for (let at = element; at; at = at.parent) if (at.attributes[name]) return at.attributes[name];
  return '';
}

// Whether the text of an element runs as its language does: by the page, or by its own letters.
const runs = (element, direction) => ['auto', direction].includes(nearest(element, 'dir') || 'ltr');

// C4: a language on the page and on what is in another, with its direction.
function* languages(page) {
  if (!page.lang) yield 'no language on html';
  else if (!/^[a-z]{2,3}(-[A-Z]{2})?$/.test(page.lang)) yield `lang="${page.lang}" on html`;
  for (const e of page.tree.all('*')) {
    const said = e.attributes.lang;
    if (said !== undefined && !runs(e, rightToLeft(said) ? 'rtl' : 'ltr'))
      yield `lang="${said}" on ${e.name} is ${rightToLeft(said) ? 'not ' : ''}read from right to left`;
    const own = e.children.filter((child) => typeof child === 'string').join('');
    for (const [letters, codes, direction] of scripts) {
      if (!letters.test(own)) continue;
      if (!codes.test(nearest(e, 'lang'))) yield `"${e.words.slice(0, 40)}" within lang="${nearest(e, 'lang')}"`;
      else if (direction && !runs(e, direction)) yield `"${e.words.slice(0, 40)}" is not dir="${direction}"`;
    }
    if (['script', 'style', 'code'].includes(e.name)) continue;
    const code = nearest(e, 'lang').slice(0, 2);
    for (const other of strangers(own, code)) yield `"${own.trim().slice(0, 40)}" is in ${other}, within lang="${code}"`;
  }
}

// C5: each of the pages that say the same names all of them, itself and the one for all others.
function* versions(page) {
  const named = alternates(page);
  if (named.length === 0) return;
  const here = page.site.origin + page.address;
  if (!named.some((one) => one.lang === page.lang && one.href === here)) yield 'does not name itself';
  if (named.filter((one) => one.lang === 'x-default').length !== 1) yield 'no x-default';
  const all = JSON.stringify(named);
  for (const { lang, href } of named) {
    const other = page.site.byAddress.get(href.replace(page.site.origin, ''));
    if (!other) yield `${href} is not there`;
    else if (JSON.stringify(alternates(other)) !== all) yield `${href} does not lead back`;
    else if (lang !== 'x-default' && other.lang !== lang) yield `${href} is not in ${lang}`;
  }
}

// What a translation or an easy text says of itself, beside the link to the ordinary page.
const noteOf = (page) => page.tree.all('main')[0]?.all('p').find((p) => p.classes.includes('version-note'));
const isEasy = (page) => page.tree.all('main')[0]?.classes.includes('easy');
const siteLanguage = (site) => site.byAddress.get(`${site.prefix}/`)?.lang;

// C5: it says whether somebody has reviewed it, and what applies where the two differ.
function* told(page) {
  if (!isEasy(page) && page.lang === siteLanguage(page.site)) return;
  const note = noteOf(page);
  if (!note) yield 'does not say that it is a version of another page';
  else if (['sv', 'en'].includes(page.lang) && !/granskad|reviewed/i.test(note.words)) yield 'does not say who reviewed it';
}

// The pages that the header leads to as saying the same, by address.
const sameAs = (page) => page.tree.all('nav').filter((nav) => nav.classes.includes('languages'))
  .flatMap((nav) => nav.all('a')).filter((a) => a.attributes.rel === 'alternate')
  .map((a) => a.attributes.href);

// F3: an easy page and its ordinary one lead to each other, so that nobody is left with the hard one.
function* easy(page) {
  for (const address of sameAs(page)) {
    const other = page.site.byAddress.get(address);
    if (!other) yield `${address} is not there`;
    else if (!sameAs(other).includes(page.address)) yield `${address} does not lead to this version`;
  }
  if (isEasy(page) && sameAs(page).length === 0) yield 'an easy page without its ordinary one';
}

// F3: where the start page is easy to read, so are the pledges, how to influence, and contact.
function easyEnough(site) {
  const versions = (address) => sameAs(site.byAddress.get(site.prefix + address))
    .filter((there) => isEasy(site.byAddress.get(there)));
  if (versions('/').length === 0) return [];
  return ['/medborgarloften/', '/sa-paverkar-du/', '/synpunkter/']
    .filter((address) => versions(address).length === 0).map((address) => `${address} has no easy version`);
}

// C5: the sitemap names the same versions as the pages do.
function inSitemap(site) {
  if (!site.files.includes('sitemap.xml')) return [];
  const listed = new Map([...site.read('sitemap.xml').matchAll(/<url><loc>([^<]*)<\/loc>(.*?)<\/url>/gs)].map(([, url, rest]) =>
    [url, [...rest.matchAll(/hreflang="([^"]*)" href="([^"]*)"/g)].map(([, lang, href]) => ({ lang, href }))]));
  return site.pages.filter((page) => page.indexed && listed.has(site.origin + page.address) &&
    JSON.stringify(listed.get(site.origin + page.address)) !== JSON.stringify(alternates(page)))
    .map((page) => `sitemap.xml names other versions of ${page.address} than it does`);
}

const eachPage = (test) => (site) => site.pages.flatMap((page) =>
  [...test(page)].map((reason) => `${page.address}: ${reason}`));

const languageChecks = [
  ['C4', 'languages and directions are marked', eachPage(languages)],
  ['C5', 'versions in other languages lead to each other, and say who reviewed them',
    (site) => [...eachPage(versions)(site), ...eachPage(told)(site), ...inSitemap(site)]],
  ['F3', 'easy pages and ordinary ones lead to each other', (site) => [...eachPage(easy)(site), ...easyEnough(site)]],
].map(([id, title, run]) => ({ id, title, run }));

module.exports = { alternates, languageChecks };

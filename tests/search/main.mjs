// usage: main.mjs SITE EXAMPLE      folders of the real site and of the example municipality's
// Prints FAILED lines and `N passed, N failed`.
import fs from 'node:fs';
import path from 'node:path';
import { ask, open, script } from './library.mjs';

const [real, example] = process.argv.slice(2);
const read = (name) => JSON.parse(fs.readFileSync(new URL(name, import.meta.url), 'utf8'));
let passed = 0;
let failed = 0;
function check(name, fine, reason = '') {
  if (fine) {
    passed += 1;
  } else {
    failed += 1;
    console.log(`FAILED: ${name}${reason ? `\n    ${reason}` : ''}`);
  }
}

// The terms of a text, as tests/search/words_test.cc makes them.
const terms = (text) => script.words(text).map(({ text: word, kind }) => (kind === 'letters' ? script.stem(word) : word));

for (const { text, terms: wanted } of read('words.json'))
  check(`the words of "${text}"`, JSON.stringify(terms(text)) === JSON.stringify(wanted), `${terms(text)} | ${wanted}`);

const decoded = (html) => html.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<')
  .replaceAll('&gt;', '>').replaceAll('&nbsp;', '\u00a0').replaceAll('&amp;', '&');

const languageOf = (folder, page) => /<html lang="([^"]*)"/.exec(fs.readFileSync(path.join(folder, page), 'utf8'))[1];

// The pages that are searched: those of lists are not, and those in other languages than the site's.
function searchedPages(folder) {
  const language = languageOf(folder, 'index.html');
  const pages = fs.readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('index.html') &&
    !/^(sok|webbkarta|andringar|kallor|rattelser|kalender)\/|kalender\/|trapphusblad\//.test(name));
  return { own: pages.filter((name) => languageOf(folder, name) === language),
    foreign: pages.filter((name) => languageOf(folder, name) !== language) };
}

// Their words would be shortened as if they were Swedish, and be found among Swedish ones.
async function foreignPagesAreLeftOut(folder) {
  const { foreign } = searchedPages(folder);
  const { index } = open(folder);
  const start = /rel="canonical" href="([^"]*)"/.exec(fs.readFileSync(path.join(folder, 'index.html'), 'utf8'))[1];
  for (const name of foreign) {
    const html = fs.readFileSync(path.join(folder, name), 'utf8');
    // The start page is found by the name of its language.
    if (/hreflang="x-default" href="([^"]*)"/.exec(html)?.[1] === start) continue;
    const title = decoded(/<h1[^>]*>([^<]*)/.exec(html)[1]);
    const { documents } = await ask(index, title);
    check(`${name} is not found by its title`, documents.every(({ address }) => !`${address}index.html`.endsWith(`/${name}`)));
  }
  check(`${path.basename(folder)} has pages in another language`, foreign.length > 0);
}

// Every word that stands on a page is in the index: both sides read and shorten words alike.
async function wordsAreFound(folder) {
  const { index } = open(folder);
  const pages = searchedPages(folder).own;
  const missing = new Set();
  let seen = 0;
  for (const name of pages) {
    const html = fs.readFileSync(path.join(folder, name), 'utf8');
    const main = /<h1[\s\S]*?<\/h1>/.exec(html)?.[0] ?? '';
    const blocks = [...html.matchAll(/<(p|li|dd|h[1-3])\b[^>]*>([^<]*)<\/\1>/g)].map((match) => match[2]);
    const within = html.slice(html.indexOf('<main'), html.indexOf('<section class="contact"'));
    for (const text of [main.replace(/<[^>]*>/g, ''), ...blocks.filter((block) => within.includes(`>${block}<`))]) {
      for (const { text: word, kind } of script.words(decoded(text))) {
        if (script.stopWords.has(word)) continue;
        const term = kind === 'letters' ? script.stem(word) : word;
        seen += 1;
        if (!(await index.beside(term)).some((other) => other.stem === term)) missing.add(`${term} (${name})`);
      }
    }
  }
  check(`every word of ${path.basename(folder)} is found (${seen} words)`, seen > 5_000 && missing.size === 0,
    [...missing].slice(0, 10).join(', '));
}
await wordsAreFound(real);
await wordsAreFound(example);
await foreignPagesAreLeftOut(real);
await foreignPagesAreLeftOut(example);

for (const [query, address, place, about] of read('queries.json')) {
  const { index, fetched } = open(real);
  const { documents } = await ask(index, query);
  const at = documents.findIndex((document) => document.address === address) + 1;
  check(`"${query}" (${about}) finds ${address}`, at > 0 && at <= place,
    documents.slice(0, 3).map((document) => document.address).join(' '));
  const bytes = fetched.reduce((sum, file) => sum + file.bytes, 0);
  check(`"${query}" loads little`, bytes <= 30_000, `${bytes} bytes`);
}

// Nothing real is registered of it: the answer is where to go instead.
for (const query of ['lampa', 'trasig lampa', 'felanmälan', 'klaga', 'klagomål']) {
  const { documents } = await ask(open(real).index, query);
  const first = documents.slice(0, 3).map((document) => document.address);
  check(`"${query}" leads to the municipality's website`, first.includes('/synpunkter/#felanmalan'), first.join(' '));
}

const { index } = open(real);
const hits = async (query, filters) => (await script.search(index, query, filters)).hits;
const all = await hits('trygghet');
const narrowed = await hits('trygghet', ['kind:pledge']);
check('a filter leaves some', narrowed.length > 0 && narrowed.length < all.length);
const kinds = await Promise.all(narrowed.slice(0, 10).map((number) => index.document(number)));
check('a filter leaves only its kind', kinds.every(({ kind }) => kind === 'pledge'));
check('filters are all kept to', (await hits('trygghet', ['kind:pledge', 'year:2017'])).length < narrowed.length);
check('a filter alone lists what it leaves', (await hits('', ['place:skaggetorp'])).length > 5);
check('an unknown filter leaves nothing', (await hits('trygghet', ['place:finns-inte'])).length === 0);
check('nothing is found by nothing', (await hits('')).length === 0);
const goals = await hits('mål');
check('å is not a', (await hits('mal')).filter((document) => goals.includes(document)).length < goals.length / 2);
const near = await script.search(index, 'Linghm');
check('a misspelt word says what was taken', near.near.join() === 'linghem', near.near.join());
const some = await script.search(index, 'skäggetorp narkotikahund xyzzyxyzzy');
check('where no page has all words, it says so', some.some && some.hits.length > 0);
const marks = script.marked('Nämnden och Utbildningsnämnden, KS/2024:498 och § 36 men inte § 37',
  (await script.search(index, 'nämnd ks 2024-498 § 36')).items).filter(([, hit]) => hit).map(([part]) => part);
check('what was searched for is marked', marks.join('|') === 'Nämnden|Utbildningsnämnden|KS/2024:498|§ 36', marks.join('|'));
const berga = (await ask(index, 'Berga')).documents.map(({ address }) => address);
check('what is named after a place stands before another place',
  berga.indexOf('/stadsdelar/berg/') > berga.indexOf('/organ/trygghetsrad-berga/'), berga.join(' '));
const data = (await script.search(index, 'öppna data')).items;
check('a word that only begins alike is not marked', script.marked('datum', data).every(([, hit]) => !hit));
check('the text with most of the words is quoted',
  script.telling(['Datum.', 'Fler data.', 'Kommunens öppna data.', 'Öppna data igen.'], data) === 'Kommunens öppna data.');
for (const query of ['', ' ', '§', '-', '"', '\\', '(', '\u{1F600}', 'a'.repeat(5000), 'ord '.repeat(300), '%00', '=kind:pledge', '__proto__'])
  check(`"${query.slice(0, 20)}" does no harm`, Array.isArray(await hits(query)));

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

// Search in the reader's own browser, in the small files that the program writes for it
// (generator/search/). What is typed is sent nowhere: only files named by parts of the alphabet are
// fetched. Everything here also runs without a page, for tests.

// ---- Words, as generator/search/words.cc and stem.cc have them -----------------------------------

// U+00C0 to U+017F, one letter each; "." is a gap.
const latin = 'aaaaäåäceeeeiiiidnooooö.öuuuuytsaaaaäåäceeeeiiiidnooooö.öuuuuyty' +
  'aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll' +
  'lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs';

function folded(sign) {
  const c = sign.codePointAt(0);
  if (c < 0x80) return /[a-z0-9]/i.test(sign) ? sign.toLowerCase() : '';
  if (c < 0xc0) return '';
  if (c < 0x180) return latin[c - 0xc0].replace('.', '');
  if (c >= 0x391 && c <= 0x3a9) return String.fromCodePoint(c + 0x20);
  if (c >= 0x410 && c <= 0x42f) return String.fromCodePoint(c + 0x20);
  if (c >= 0x400 && c <= 0x40f) return String.fromCodePoint(c + 0x50);
  const gap = c < 0x370 || (c >= 0x2000 && c < 0x2c00) || (c >= 0x3000 && c < 0x3040) ||
    (c >= 0xd800 && c < 0xf900) || c >= 0xfe00;
  return gap ? '' : sign;
}

const unseen = (sign) => /[\u00ad\u0300-\u036f]/.test(sign);
const isDigit = (sign) => sign >= '0' && sign <= '9';
const isYear = (word) => /^(19|20)[0-9]{2}$/.test(word);

function signOf(sign) {
  if (/[-\u2010\u2011\u2013]/.test(sign)) return '-';
  if (/[ \u00a0\u202f\n]/.test(sign)) return ' ';
  return /[/:.]/.test(sign) ? sign : '';
}

function withAccent(word, accent) {
  const last = word.at(-1);
  if (accent === '\u030a' && last === 'a') return `${word.slice(0, -1)}å`;
  if (accent === '\u0308' && last === 'a') return `${word.slice(0, -1)}ä`;
  if (accent === '\u0308' && last === 'o') return `${word.slice(0, -1)}ö`;
  return word;
}

export const stopWords = new Set((
  'att av betyder blev blir de dem den denna det detta dig du då där eller en ett finns från få får ' +
  'för gå går gått ha hade har hur händer här i inte jag kan kommer man med mig min mina mitt ni nu när ' +
  'och om på ska som så till vad var vara varför vem vi vid vilka vilken vilket vill är än').split(' '));

// Words of a text in order: {text, kind}, kind being "letters", "number" or "joined" ("§36",
// "2024-498", "ks2024-498"). A joined word comes after those that it is made of.
export function words(text) {
  const signs = Array.from(text);
  const found = [];
  let at = 0;
  let gap = '';
  let paragraph = false;
  let series = '';
  let year = '';
  while (at < signs.length) {
    const first = at === 0;
    let count = 0;
    gap = '';
    while (at < signs.length && folded(signs[at]) === '') {
      const sign = signs[at++];
      if (unseen(sign)) continue;
      gap = ++count === 1 ? signOf(sign) : '';
      if (sign === '§') paragraph = true;
      else if (signOf(sign) !== ' ') paragraph = false;
    }
    if (count === 0 && !first) gap = ' ';
    else if (gap === '') series = year = '';
    if (at >= signs.length) break;

    let word = '';
    let length = 0;
    let digits = 0;
    for (; at < signs.length; at += 1) {
      const letter = folded(signs[at]);
      if (letter === '' && !unseen(signs[at])) break;
      if (isDigit(letter) && digits === 0 && length > 0 && length <= 4) {
        let end = at;
        while (end < signs.length && isDigit(signs[end])) end += 1;
        if (isYear(signs.slice(at, end).join('')) && (end === signs.length || folded(signs[end]) === ''))
          break;
      }
      if (letter === '') {
        word = withAccent(word, signs[at]);
        continue;
      }
      length += 1;
      if (length > 40) continue;
      word += letter;
      if (isDigit(letter)) digits += 1;
    }
    const kind = digits > 0 ? 'number' : 'letters';
    found.push({ text: word, kind });

    const section = kind === 'number' && paragraph;
    if (section) found.push({ text: `§${word}`, kind: 'joined' });
    paragraph = word === 'paragraf';
    const next = at + 1 < signs.length ? signOf(signs[at]) : '';
    const goesOn = next !== '' && next !== ' ' && isDigit(signs[at + 1]);
    if (!section && /^[0-9]{1,5}$/.test(word) && year !== '' && gap !== ' ' && !isYear(word) && !goesOn) {
      const number = `${year}-${word.replace(/^0+(?=.)/, '')}`;
      found.push({ text: number, kind: 'joined' });
      if (series !== '') found.push({ text: series + number, kind: 'joined' });
    }
    if (isYear(word)) {
      year = word;
      continue;
    }
    year = series = '';
    if (kind === 'letters' && length <= 4) series = word;
  }
  return found;
}

const notDefinite = /(plan|man|organ|kran|gran|ocean|het|budget|paket|staket|raket|magnet|planet|internet)$/;
const endings = ('heterna hetens anden heten heter arnas ernas ornas andes arens andet arna erna orna ' +
  'ande arne aste aren ades erns ade are ern ens het ast ad en ar er or as es at a e').split(' ');
const utf8 = (text) => new TextEncoder().encode(text).length;

// A Swedish word without its endings.
export function stem(word) {
  const base = word.replace(/s$/, '');
  if (utf8(base) >= 5 && !notDefinite.test(base)) {
    if (/(an|et)$/.test(base)) word = base.slice(0, -1);
    else if (/ena$/.test(base)) word = base.slice(0, -2);
  }
  const match = /[aeiouyåäö][^aeiouyåäö]/.exec(word);
  const from = Math.max(match ? match.index + 2 : word.length, 3);
  const ends = (end) => word.length - end.length >= from && word.endsWith(end);
  const ending = endings.find(ends);
  if (ending) word = word.slice(0, -ending.length);
  else if (ends('s') && /[bcdfghjklmnoprtvy]s$/.test(word)) word = word.slice(0, -1);
  if (['dd', 'gd', 'nn', 'dt', 'gt', 'kt', 'tt'].some(ends)) word = word.slice(0, -1);
  if (ends('lig') || ends('els')) word = word.slice(0, -3);
  else if (ends('ig')) word = word.slice(0, -2);
  else if (ends('löst') || ends('fullt')) word = word.slice(0, -1);
  return word;
}

// ---- The index -----------------------------------------------------------------------------------

// What a word says of a document, by its level (Level in generator/search/collector.h).
const weights = [1, 2, 3, 5, 6, 8, 12, 24];
const inTitle = 4;
// A title that is one of several words searched for says no more than a title with it.
const alone = 7;

// So many results are shown before more are asked for.
const shownAtOnce = 10;

// Edits between two words; a swap of neighbours is one.
function distance(a, b) {
  let [before, row] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        next[j] = Math.min(next[j], before[j - 2] + 1);
    }
    [before, row] = [row, next];
  }
  return row[b.length];
}

// A file of terms: [{stem, word, list}], the list still as bytes.
function termsOf(buffer) {
  const bytes = new Uint8Array(buffer);
  const decoder = new TextDecoder();
  const terms = [];
  let at = 0;
  const number = () => {
    let value = 0;
    for (let shift = 1; ; shift *= 128) {
      const byte = bytes[at++];
      value += (byte & 127) * shift;
      if (byte < 128) return value;
    }
  };
  const joined = (begin, size) => {
    const all = new Uint8Array(begin.length + size);
    all.set(begin);
    all.set(bytes.subarray(at, at += size), begin.length);
    return all;
  };
  let stemBytes = new Uint8Array();
  while (at < bytes.length) {
    const same = number();
    stemBytes = joined(stemBytes.subarray(0, same), number());
    const cut = number();
    const word = joined(stemBytes.subarray(0, stemBytes.length - cut), number());
    const size = number();
    terms.push({
      stem: decoder.decode(stemBytes),
      word: decoder.decode(word),
      list: bytes.subarray(at, at += size),
    });
  }
  return terms;
}

// The documents of a list: [[document, level]].
function documentsOf(list) {
  const entries = [];
  let value = 0;
  let shift = 1;
  let document = 0;
  for (const byte of list) {
    value += (byte & 127) * shift;
    shift *= 128;
    if (byte >= 128) continue;
    document += Math.floor(value / 8);
    entries.push([document, value % 8]);
    [value, shift] = [0, 1];
  }
  return entries;
}

// `load(name, fresh)` gives a Response for a file of the index; `fresh` ones are asked for anew.
export class Index {
  #load;
  #files = new Map();
  #start;

  constructor(load) {
    this.#load = load;
  }

  start() {
    this.#start ??= this.#load('start.json', true).then((answer) => answer.json());
    this.#start.catch(() => { this.#start = undefined; });
    return this.#start;
  }

  async #file(name, read) {
    if (!this.#files.has(name)) {
      const { version } = await this.start();
      const file = this.#load(`${name}?v=${version}`, false).then(read);
      file.catch(() => this.#files.delete(name));
      this.#files.set(name, file);
    }
    return this.#files.get(name);
  }

  // The terms beside which a stem stands, or would stand.
  async beside(stemmed) {
    const { terms } = await this.start();
    let [low, high] = [0, terms.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (terms[middle] <= stemmed) low = middle;
      else high = middle;
    }
    return this.#file(`ord-${low}.bin`, (answer) => answer.arrayBuffer().then(termsOf));
  }

  // What is shown of a document.
  async document(number) {
    const { perFile } = await this.start();
    const file = await this.#file(`sidor-${Math.floor(number / perFile)}.json`, (answer) => answer.json());
    const [address, title, kind, date, places, summary] = file[number % perFile];
    return { address, title, kind, date, places, summary };
  }
}

// ---- Searching -----------------------------------------------------------------------------------

// What was typed: [{text, stem, parts}]; parts are what a joined word is made of.
function parsed(query) {
  const items = [];
  for (const { text, kind } of words(query)) {
    const item = { text, stem: kind === 'letters' ? stem(text) : text };
    if (kind === 'joined') {
      item.parts = items.splice(text.startsWith('§') ? -1 : -2);
      if (text.startsWith('§') && items.at(-1)?.text === 'paragraf') items.pop();
    }
    items.push(item);
  }
  const telling = items.filter(({ text }) => !stopWords.has(text));
  return telling.length > 0 ? telling : items;
}

// What a word that was not typed says, beside one that was.
const instead = 0.5;
// Parts that are looked for alone: shorter ones are endings more often than words, and each length of
// an end is another file to fetch.
const shortestAlone = 5;
const longestEnd = 12;

const termOf = async (index, stemmed) => (await index.beside(stemmed)).find((term) => term.stem === stemmed);

// A compound that no page has. Documents with both its parts ("lekplatsbelysning"), else with the word
// that it ends with, which says what it is, else with the one that it begins with.
async function divided(index, item, near) {
  const alone = (term) => ({ terms: [term], factor: instead, shown: term.word });
  const starts = near.flatMap((term) => [term.stem, term.word].map((start) => ({ start, term })))
    .filter(({ start }) => start.length > 2 && item.text.startsWith(start))
    .sort((a, b) => b.start.length - a.start.length);
  for (const { start, term } of starts) {
    const end = item.text.slice(start.length);
    for (const rest of [end, end.replace(/^[aeous]/, '')]) {
      const last = rest.length < 3 ? null : await termOf(index, stem(rest));
      if (last) return both(term, last).size > 0 ? { terms: [term, last], factor: instead, all: true } : alone(last);
    }
  }
  const first = starts.find(({ start }) => start.length >= shortestAlone);
  if (first) return alone(first.term);
  for (let size = Math.min(item.text.length - 3, longestEnd); size >= shortestAlone; size -= 1) {
    const end = stem(item.text.slice(-size));
    const last = end.length < shortestAlone ? null : await termOf(index, end);
    if (last) return alone(last);
  }
  return { terms: [], factor: 0 };
}

// The documents that two terms are both in.
function both(one, other) {
  const second = new Set(documentsOf(other.list).map(([document]) => document));
  return new Set(documentsOf(one.list).map(([document]) => document).filter((document) => second.has(document)));
}

// What was typed with words joined that the site writes as one: "ordnings vakt".
async function compounded(index, items) {
  const joined = [];
  for (const item of items) {
    const before = joined.at(-1);
    const text = before && !before.parts && !item.parts ? before.text + item.text : '';
    if (text !== '' && !/[0-9]/.test(text) && await termOf(index, stem(text)))
      joined.splice(-1, 1, { text, stem: stem(text) });
    else
      joined.push(item);
  }
  return joined;
}

// Terms of the words that mean the same to a reader.
async function synonyms(index, item) {
  const { same } = await index.start();
  const others = same.filter((group) => group.some((word) => stem(word) === item.stem)).flat().map(stem)
    .filter((other) => other !== item.stem);
  return (await Promise.all([...new Set(others)].map((other) => termOf(index, other)))).filter(Boolean);
}

// Words like one that is not there: those that it begins, else those a letter or two from it. Names
// of places come first, then words with the same beginning.
async function like(index, item) {
  const near = await index.beside(item.stem);
  if (item.text.length >= 3) {
    const begun = near.filter((term) => term.stem.startsWith(item.text) || term.stem.startsWith(item.stem));
    if (begun.length > 0) return { terms: begun, factor: instead };
  }
  const most = item.text.length < 4 ? 0 : item.text.length < 8 ? 1 : 2;
  const closest = (candidates, wordOf) => {
    let least = most + 1;
    let found = [];
    for (const candidate of candidates) {
      const word = wordOf(candidate);
      if (Math.abs(word.length - item.text.length) >= least + 1) continue;
      const edits = distance(item.text, word);
      if (edits < least) [least, found] = [edits, []];
      if (edits === least && edits <= most) found.push(candidate);
    }
    return found;
  };
  if (most === 0 || /[0-9]/.test(item.text)) return { terms: [], factor: 0 };
  const { names } = await index.start();
  const parts = [...new Set(names.flatMap((name) => words(name).map(({ text }) => text)))];
  for (const name of closest(parts, (part) => part)) {
    const named = await termOf(index, stem(name));
    if (named) return { terms: [named], factor: instead, shown: name };
  }
  const others = closest(near, (term) => term.word).slice(0, 3);
  if (others.length === 0) return divided(index, item, near);
  return { terms: others, factor: instead, shown: others[0]?.word };
}

// {rare, level} by document of one item; `near` collects words taken beside it or in its place.
async function scored(index, item, total, near) {
  const term = await termOf(index, item.stem);
  if (!term && item.parts) {
    const all = await Promise.all(item.parts.map((part) => scored(index, part, total, near)));
    const scores = new Map();
    for (const [document, found] of all[0])
      if (all.every((other) => other.has(document))) scores.set(document, found);
    return scores;
  }
  const same = await synonyms(index, item);
  let others = { terms: same, factor: instead };
  if (same.length > 0) near.push(...same.map(({ word }) => word));
  else if (!term) others = await like(index, item);
  if (others.shown) near.push(others.shown);
  if (others.terms.length > 0) item.instead = others.terms.map((other) => other.stem);
  const scores = new Map();
  const add = ({ list }, factor) => {
    const entries = documentsOf(list);
    const rare = Math.log(1 + total / entries.length) * factor;
    for (const [document, level] of entries) {
      const best = scores.get(document);
      if (!best || rare * weights[level] > best.rare * weights[best.level])
        scores.set(document, { rare, level });
    }
  };
  if (term) add(term, 1);
  for (const other of others.terms) add(other, others.factor);
  if (others.all) {
    const kept = both(...others.terms);
    for (const document of scores.keys()) if (!kept.has(document)) scores.delete(document);
  }
  return scores;
}

// {hits: document numbers, best first; items; near: words taken instead of misspelt ones; some: no
// document has every word}. `filters`: ["kind:pledge", "year:2024"]
export async function search(index, query, filters = []) {
  const items = await compounded(index, parsed(query));
  const { documents: total } = await index.start();
  const near = [];
  const all = await Promise.all(items.map((item) => scored(index, item, total, near)));
  const allowed = await Promise.all(filters.map(async (filter) => {
    const name = `=${filter}`;
    const term = await termOf(index, name);
    return new Set(documentsOf(term?.list ?? []).map(([document]) => document));
  }));
  const sums = new Map();
  for (const scores of all) {
    for (const [document, { rare, level }] of scores) {
      const sum = sums.get(document) ?? { document, score: 0, count: 0, titles: 0 };
      sum.score += rare * weights[items.length > 1 ? Math.min(level, alone - 1) : level];
      sum.count += 1;
      if (level >= inTitle) sum.titles += 1;
      sums.set(document, sum);
    }
  }
  if (items.length === 0 && allowed.length > 0)
    for (const document of allowed[0]) sums.set(document, { document, score: 0, count: 0, titles: 0 });
  // All of several words in one title: that is what was meant.
  for (const sum of sums.values())
    if (items.length > 1 && sum.titles === items.length) sum.score *= 2;
  let found = [...sums.values()].filter(({ document }) => allowed.every((set) => set.has(document)));
  const whole = found.filter(({ count }) => count === items.length);
  const some = whole.length === 0 && found.length > 0;
  if (!some) found = whole;
  // Where none has all, one word that says much is worth more than two that say little.
  const worth = ({ score, count }) => score * count;
  found.sort((a, b) => worth(b) - worth(a) || a.document - b.document);
  const hits = found.map(({ document }) => document);
  return { hits: await asWritten(index, items, hits), items, near, some };
}

// Places that share a stem are not each other: of the results shown first, those of "Berga" stand
// before those of "Berg". The files of these results are fetched anyway.
async function asWritten(index, items, hits) {
  const names = new Set((await index.start()).names.flatMap((name) => words(name).map(({ text }) => text)));
  const places = items.map(({ text }) => text).filter((text) => names.has(text));
  if (places.length === 0) return hits;
  const first = hits.slice(0, shownAtOnce);
  const titles = await Promise.all(first.map((hit) => index.document(hit).then(({ title }) => words(title))));
  const exact = titles.map((title) => places.every((place) => title.some(({ text }) => text === place)));
  return [...first.filter((_, at) => exact[at]), ...first.filter((_, at) => !exact[at]),
    ...hits.slice(shownAtOnce)];
}

// The other part of a compound has at least so many letters: "datum" is none with "dat(a)".
const shortestPart = 3;

// A text as [[part, whether it was searched for]].
export function marked(text, items) {
  const stems = items.flatMap((item) => [item.stem, ...(item.instead ?? [])]);
  const joined = items.map(({ stem: whole }) => /^(?:§(\d+)|([a-zåäö]*)(\d{4})-(\d+))$/.exec(whole)).filter(Boolean)
    .map(([, section, series, year, number]) => (section ? `(?:§|paragraf)\\s*${section}\\b`
      : `${series}[\\s./:-]?${year}[-./:]0*${number}\\b`));
  const pattern = new RegExp([...joined, '[\\p{L}\\p{N}\\u00ad]+'].join('|'), 'giu');
  const parts = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const word = words(match[0]);
    const one = word.length === 1 ? stem(word[0].text) : '';
    const hit = word.length > 1 ? joined.length > 0 && /[\d]/.test(match[0])
      : stems.some((other) => one === other || word[0]?.text === other ||
        (other.length > 2 && !/[\d]/.test(other) && one.length >= other.length + shortestPart &&
          (one.startsWith(other) || one.endsWith(other))));
    if (!hit) continue;
    parts.push([text.slice(end, match.index), false], [match[0], true]);
    end = match.index + match[0].length;
  }
  parts.push([text.slice(end), false]);
  return parts.filter(([part]) => part !== '');
}

// The words around the first hit in a text, at most so many letters, cut between words.
export function extract(text, items, letters = 220) {
  const parts = marked(text.replace(/\s+/g, ' ').trim(), items);
  const at = parts.findIndex(([, hit]) => hit);
  if (at < 0) return '';
  const whole = parts.map(([part]) => part).join('');
  const hit = parts.slice(0, at).reduce((sum, [part]) => sum + part.length, 0);
  let begin = Math.max(0, hit - Math.floor(letters / 3));
  if (begin > 0) begin = whole.indexOf(' ', begin) + 1;
  if (begin > hit) begin = hit;
  let end = Math.min(whole.length, begin + letters);
  if (end < whole.length) end = Math.max(whole.lastIndexOf(' ', end), hit + parts[at][0].length);
  return `${begin > 0 ? '…' : ''}${whole.slice(begin, end)}${end < whole.length ? '…' : ''}`;
}

// The extract of that text which has the most of the words searched for, the first of several.
export function telling(texts, items) {
  let [best, most] = ['', 0];
  for (const text of texts) {
    const hits = marked(text, items).filter(([, hit]) => hit);
    const different = new Set(hits.map(([part]) => stem(words(part)[0]?.text ?? ''))).size;
    if (different > most) [best, most] = [text, different];
  }
  return most > 0 ? extract(best, items) : '';
}

// ---- The page ------------------------------------------------------------------------------------

function begin(page) {
  const root = page.getElementById('sok');
  const form = page.getElementById('sokformular');
  const status = page.getElementById('sok-laget');
  const list = root.querySelector('.results');
  const more = page.getElementById('sok-fler');
  const result = page.getElementById('sok-traff').content.firstElementChild;
  const sentences = page.getElementById('sok-ord').content;
  const title = page.title;
  const say = (name, ...values) => sentences.querySelector(`[data-say="${name}"]`).textContent
    .replace(/\{(\d)\}/g, (_, number) => values[number]);
  const index = new Index(async (name, fresh) => {
    const answer = await fetch(root.dataset.index + name, fresh ? { cache: 'no-cache' } : {});
    if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
    return answer;
  });
  const fields = Object.fromEntries(Object.entries({ q: 'sokord', slag: 'sok-slag', plats: 'sok-plats', ar: 'sok-ar' })
    .map(([name, id]) => [name, page.getElementById(id)]));
  const names = { slag: 'kind', plats: 'place', ar: 'year' };
  const kinds = new Map(Array.from(fields.slag.options, (option) => [option.value, option.text]));
  let turn = 0;
  let shown = { hits: [], items: [] };

  const write = (element, text) => element.replaceChildren(...marked(text, shown.items).map(([part, hit]) => {
    if (!hit) return page.createTextNode(part);
    const mark = page.createElement('mark');
    mark.textContent = part;
    return mark;
  }));

  // What is shown of a page does not always hold the words; then its own text is asked for, when the
  // result is looked at.
  const looked = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      looked.unobserve(target);
      quote(target).catch(() => {});
    }
  });
  const pages = new Map();
  async function quote(item) {
    const mine = turn;
    const { href, hash, pathname } = item.querySelector('a');
    if (!pages.has(pathname))
      pages.set(pathname, fetch(href).then((answer) => answer.text())
        .then((html) => new DOMParser().parseFromString(html, 'text/html')));
    const other = await pages.get(pathname);
    if (mine !== turn) return;
    const within = (hash && other.getElementById(decodeURIComponent(hash.slice(1)))) || other.querySelector('main');
    const texts = Array.from(within.querySelectorAll('p, li, dd, td, blockquote'))
      .filter((block) => !block.querySelector('p, li, dd, td') && !block.closest('[data-search="off"], nav'))
      .map((block) => block.textContent);
    const text = telling(texts, shown.items);
    if (text !== '') write(item.querySelector('.result-text'), text);
  }

  // The next results below those that are there. Gives the first of them.
  async function add(mine) {
    const first = list.children.length;
    const documents = await Promise.all(shown.hits.slice(first, first + shownAtOnce)
      .map((number) => index.document(number)));
    if (mine !== turn) return null;
    const items = documents.map(({ address, title: name, kind, date, places, summary }) => {
      const item = page.importNode(result, true);
      const link = item.querySelector('a');
      link.href = address;
      write(link, name);
      item.querySelector('.result-meta').textContent =
        [kinds.get(kind), date, places].filter(Boolean).join(' · ');
      write(item.querySelector('.result-text'), summary);
      if (summary !== '' && shown.items.length > 0 && !item.querySelector('.result-text mark')) looked.observe(item);
      return item;
    });
    list.append(...items);
    more.hidden = list.children.length >= shown.hits.length;
    return items[0];
  }

  async function run() {
    const mine = ++turn;
    const query = fields.q.value.trim();
    const filters = Object.entries(names).filter(([field]) => fields[field].value !== '')
      .map(([field, name]) => `${name}:${fields[field].value}`);
    page.title = query === '' ? title : `${query} – ${title}`;
    if (query === '' && filters.length === 0) {
      status.textContent = '';
      list.replaceChildren();
      more.hidden = true;
      return;
    }
    const slow = setTimeout(() => { status.textContent = say('working'); }, 500);
    try {
      const found = await search(index, query, filters);
      if (mine !== turn) return;
      shown = found;
      looked.disconnect();
      list.replaceChildren();
      await add(mine);
      if (mine !== turn) return;
      const about = query || Object.keys(names).filter((field) => fields[field].value !== '')
        .map((field) => fields[field].selectedOptions[0].text).join(', ');
      const count = found.hits.length.toLocaleString(page.documentElement.lang);
      status.textContent = [
        say(found.hits.length === 0 ? 'none' : found.hits.length === 1 ? 'one' : 'many', about, count),
        found.some ? say('some') : '',
        found.near.length > 0 ? say('near', found.near.join(', ')) : '',
      ].filter(Boolean).join(' ');
    } catch {
      if (mine === turn) status.textContent = say('failed');
    } finally {
      clearTimeout(slow);
    }
  }

  // The address says what was searched for, so that a search can be kept, sent and gone back to. It
  // stands after a #, which no browser sends to a server; "?q=" of others is read and moved there.
  const read = () => {
    const asked = new URLSearchParams(location.hash.includes('=') ? location.hash.slice(1) : location.search);
    for (const [name, field] of Object.entries(fields)) {
      field.value = asked.get(name) ?? '';
      if (field.selectedIndex < 0) field.value = '';
    }
    if (Object.keys(names).some((name) => fields[name].value !== '')) page.getElementById('sok-bara').open = true;
  };
  const address = () => {
    const asked = new URLSearchParams();
    for (const [name, field] of Object.entries(fields))
      if (field.value.trim() !== '') asked.set(name, field.value.trim());
    return String(asked) === '' ? location.pathname : `${location.pathname}#${asked}`;
  };
  const submit = () => {
    if (location.pathname + location.hash !== address()) history.pushState(null, '', address());
    run();
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  for (const name of Object.keys(names)) fields[name].addEventListener('change', submit);
  more.addEventListener('click', async () => {
    // Who asks for more wants to go on reading there.
    (await add(turn))?.querySelector('a').focus();
  });
  addEventListener('popstate', () => {
    read();
    run();
  });
  page.getElementById('sok-utan').hidden = true;
  read();
  if (location.search !== '') history.replaceState(null, '', address());
  run();
}

if (globalThis.document) begin(globalThis.document);

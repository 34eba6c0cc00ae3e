// What a page owes its readers, as files: whose it is and what changed, dates that machines read
// too, charts with their table, and the way to what the law says must be found.
'use strict';

const { alternates } = require('./languages');

const months = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');
const ofClass = (name) => (e) => e.classes.includes(name);
const within = (page, name) => page.tree.all('main')[0]?.all('*').filter(ofClass(name)) ?? [];
const leadsTo = (e, address) => e.all('a').some((a) => a.attributes.href === address);

// The same, or to what is said there in another language.
function leadsToOne(page, address) {
  if (leadsTo(page.tree, address)) return true;
  const there = page.site.byAddress.get(address);
  return there !== undefined && alternates(there).some(({ href }) => leadsTo(page.tree, href.replace(page.site.origin, '')));
}

// C10: what machines read of a date is the date that people read.
function* dates(page) {
  for (const time of page.tree.all('time')) {
    const said = time.attributes.datetime ?? '';
    const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(said) ?? [];
    const real = year && (!day || new Date(`${said}T00:00Z`).toISOString().startsWith(said));
    if (!real) yield `datetime="${said}" for "${time.words}"`;
    else if (page.lang === 'sv' && day && !time.words.includes(`${+day} ${months[month - 1]} ${year}`))
      yield `datetime="${said}" for "${time.words}"`;
  }
}

// C11: what is folded away is never a status, but for the key to all of them.
function* folded(page) {
  for (const details of page.tree.all('details'))
    if (details.all('*').some(ofClass('tag')) && ![details, ...details.walk()].some(ofClass('status-key')))
      yield `a status is folded away under "${details.all('summary')[0]?.words}"`;
}

// D2: a table that scrolls is a named region that the keyboard reaches.
function* scrolling(page) {
  for (const e of page.tree.all('*').filter(ofClass('table-scroll'))) {
    const { role, tabindex, 'aria-labelledby': by } = e.attributes;
    if (tabindex !== '0') yield 'the keyboard does not reach a table that scrolls';
    if (role !== 'region' && e.name !== 'section') yield 'a table that scrolls is no region';
    if (!page.ids.has(by)) yield 'a table that scrolls has no name';
  }
}

// D4, D6: a chart has a name and words for what it shows, four series at most, and a table of its values.
function* charts(page) {
  for (const chart of page.tree.all('svg').filter(ofClass('chart'))) {
    const name = chart.all('title')[0]?.words ?? '';
    if (chart.attributes.role !== 'img' || name === '') yield 'a chart without a name';
    if ((chart.all('desc')[0]?.words ?? '').length < 20) yield `"${name}" is not described`;
    const series = new Set(chart.all('svg').flatMap((e) => e.classes).filter((text) => /^chart-\d+$/.test(text)));
    if (series.size > 4) yield `"${name}" has ${series.size} series`;
    let figure = chart;
    while (figure.parent && figure.name !== 'figure') figure = figure.parent;
    const table = figure.parent?.all('table')[0];
    const values = table?.all('td').filter((td) => /\d/.test(td.words)).length ?? 0;
    const marks = chart.all('svg').filter(ofClass('chart-mark')).length;
    if (marks === 0 || values < marks) yield `"${name}" shows ${marks} values, its table ${values}`;
  }
}

// E1: all changes, and who is responsible where the site names somebody, in the same place of every page.
const responsibleIn = (page) => within(page, 'contact')[0]?.all('dt').find((dt) => /^(Ansvarig|Responsible)$/.test(dt.words))?.parent.words;
function* responsible(page) {
  if (page.movedTo) return;
  const boxes = within(page, 'contact');
  if (boxes.length !== 1) return yield `${boxes.length} boxes of who is responsible`;
  if (!responsibleIn(page) && responsibleIn(page.site.byAddress.get(`${page.site.prefix}/`))) yield 'nobody is responsible';
  if (!leadsTo(boxes[0], `${page.site.prefix}/andringar/`)) yield 'no link to all changes';
}

// H4, I1, I7: found from every page; the board says how to appeal.
function* findable(page) {
  if (page.movedTo) return;
  for (const address of ['anslagstavla', 'tillganglighetsredogorelse'])
    if (!leadsToOne(page, `${page.site.prefix}/${address}/`)) yield `no link to /${address}/`;
  if (page.address === `${page.site.prefix}/anslagstavla/`)
    for (const words of ['laglighetsprövning', 'örvaltningsrätten', 'tre veckor'])
      if (!page.tree.all('main')[0].words.includes(words)) yield `the notice board does not say "${words}"`;
}

// H1–H3: the statement of a site that is the municipality's own; other sites have a page about it only.
const situations = ['utan synförmåga', 'nedsatt syn', 'nedsatt färgseende', 'utan hörsel', 'nedsatt hörsel', 'utan röst',
  'nedsatt finmotorik', 'nedsatt rörlighet', 'flimmer', 'nedsatt kognition'];
function* statement(page) {
  const [main] = page.tree.all('main');
  if (page.address !== `${page.site.prefix}/tillganglighetsredogorelse/` || main.all('h2').every((h) => h.attributes.id !== 'tillsyn')) return;
  const degrees = main.words.match(/Den här webbplatsen är (helt|delvis|inte) förenlig med lagen om tillgänglighet till digital offentlig service/g) ?? [];
  if (degrees.length !== 1) yield `${degrees.length} sentences on how far it conforms`;
  if (!main.all('p')[0].words.startsWith('Den här webbplatsen är')) yield 'it does not begin with how far it conforms';
  if (!leadsTo(main, 'https://www.digg.se/tdosanmalan')) yield 'no link to the supervisory authority';
  const facts = main.all('dt').map((dt) => dt.words);
  for (const fact of ['Ansvarig', 'Webbplats', 'Senast bedömd', 'Redogörelsen senast ändrad'])
    if (!facts.includes(fact)) yield `"${fact}" is missing`;
  const headings = main.all('h2').map((h) => h.attributes.id);
  const wanted = ['beratta', 'tillsyn', 'brister', 'undantag', 'utanfor-lagen', 'bedomning'];
  if (wanted.join() !== headings.filter((id) => wanted.includes(id)).join()) yield `its parts are ${headings}`;
  const order = main.all('h3').map((h) => situations.findIndex((words) => h.words.includes(words)));
  if ((order.length === 0 && !degrees[0]?.includes('helt')) || order.includes(-1) || order.some((at, i) => at < order[i - 1])) yield 'shortcomings are not in order of use';
}

const trustChecks = [
  ['C10', 'dates say the same to machines', dates],
  ['C11', 'no status is folded away', folded],
  ['D2', 'what scrolls is named and reached', scrolling],
  ['D4', 'charts have words and a table of their values', charts],
  ['E1', 'every page says who is responsible, and all changes', responsible],
  ['H1', 'the accessibility statement says what the law demands', statement],
  ['I1', 'notice board and accessibility statement are found from every page', findable],
].map(([id, title, test]) => ({ id, title,
  run: (site) => site.pages.flatMap((page) => [...test(page)].map((reason) => `${page.address}: ${reason}`)) }));

// A12: whatever is told is told as a page.
trustChecks.push({ id: 'A12', title: 'nothing is told in a PDF only',
  run: (site) => site.files.filter((file) => /\.(pdf|docx?|odt)$/i.test(file)).map((file) => `${file} is no page`) });

module.exports = { trustChecks };

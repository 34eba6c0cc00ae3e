// Faults put into a good page on purpose, one for each kind of check at least: a check that does not
// see its fault has failed. `expects` is what one of its findings must say.
'use strict';

const fs = require('node:fs');
const path = require('node:path');
const { fileChecks } = require('./checks/files');
const { pageChecks } = require('./checks/pages');
const { tab } = require('./lib/browser');
const { serve } = require('./lib/server');

// A page of the example site with tables, statuses, details and links.
const file = 'medborgarloften/norrby-2023-2024/index.html';

const inMain = (html) => (page) => page.replace('</main>', `${html}</main>`);
const css = (rule) => ({ css: (text) => `${text}\n${rule}` });
const html = (change) => ({ html: change });

const inFiles = [
  ['B2', /without words/, html((p) => p.replace(/(class="tag tag-[^>]*>)/, '$1<svg></svg></span><span>'))],
  ['B5', /it moves/, css('a { transition: color 1s }')],
  ['C1', /2 h1/, html(inMain('<h1>Igen</h1>'))],
  ['C1', /followed by h6/, html(inMain('<h6>Djupt</h6>'))],
  ['C2', /no description/, html((p) => p.replace(/name="description" content="[^"]*"/, 'name="description" content=""'))],
  ['C2', /the same title/, html((p) => p.replace(/<title>.*<\/title>/, '<title>Samma – Insyn</title>'))],
  ['C3', /JSON-LD says/, html((p) => p.replace('"name":"Start"', '"name":"Hem"'))],
  ['K6', /calls it "Annat"/, html((p) => p.replace(/"@graph":\[/, '$&{"@type":"Event","name":"Annat","url":"x"},'))],
  ['C4', /within lang="sv"/, html(inMain('<p>Привет</p>'))],
  ['C4', /How to have" is in en/, html(inMain('<p>How to have</p>'))],
  ['C4', /is not dir/, html(inMain('<p lang="ar">مرحبا</p>'))],
  ['C10', /datetime="2023-02-30"/, html(inMain('<p><time datetime="2023-02-30">30 februari 2023</time></p>'))],
  ['C10', /datetime="2023-02-03"/, html(inMain('<p><time datetime="2023-02-03">2 mars 2023</time></p>'))],
  ['C11', /folded away/, html(inMain('<details><summary>Mer</summary><p class="tag">Försenat</p></details>'))],
  ['D2', /keyboard/, html(inMain('<section class="table-scroll" aria-labelledby="innehall"></section>'))],
  ['D4', /is not described/, html(inMain('<svg class="chart" role="img"><title>Kurva</title></svg>'))],
  ['D4', /its table/, html(inMain('<figure><svg class="chart" role="img"><title>K</title><svg class="chart-mark"></svg></svg></figure>'))],
  ['E1', /all changes/, html((p) => p.replaceAll('/andringar/"', '/andra/"'))],
  ['E1', /nobody/, html((p) => p.replace('<dt>Ansvarig</dt>', '<dt>Någon</dt>').replaceAll('<dt>Ansvarig</dt>', '<dt>X</dt>'))],
  ['H1', /0 sentences on how far/, { statement: (p) => p.replaceAll('är delvis förenlig med lagen', 'följer lagen') }],
  ['H1', /not in order of use/, { statement: (p) => p.replace('Användning utan synförmåga', 'Användning med nedsatt kognition') }],
  ['I1', /anslagstavla/, html((p) => p.replaceAll('/anslagstavla/"', '/tavla/"'))],
  ['C4', /no language/, html((p) => p.replace(/<html lang="[^"]*"/, '<html'))],
  ['C4', /not read from right to left/, html((p) => p.replace(/<html lang="[^"]*"/, '<html lang="ar"'))],
  ['C5', /does not lead back/, html((p) => p.replace('</head>',
    '<link rel="alternate" hreflang="en" href="https://www.exempelkommun.example/insyn/om/"></head>'))],
  ['C5', /no x-default/, html((p) => p.replace('</head>', '<link rel="alternate" hreflang="sv" href="x"></head>'))],
  ['C5', /is a version of another/, html((p) => p.replace(/<html lang="[^"]*"/, '<html lang="en"'))],
  ['C5', /who reviewed/, html((p) => p.replace(/<main([^>]*)>/, '<main$1 class="easy"><p class="version-note">Lättläst.</p>'))],
  ['C5', /names other versions/, { sitemap: (xml) => xml.replace(/<xhtml:link[^>]*>/, '') }],
  ['F3', /without its ordinary/, html((p) => p.replace(/<main([^>]*)>/, '<main$1 class="easy">'))],
  ['F3', /does not lead to this/, html((p) => p.replace('</header>',
    '<nav class="languages"><a rel="alternate" href="/insyn/om/">Lättläst</a></nav></header>'))],
  ['C6', /physical property/, css('p { margin-left: 1rem }')],
  ['C6', /left differs/, css('p { padding: 0 1rem 0 2rem }')],
  ['C7', /Läs mer/, html(inMain('<a href="#innehall">Läs mer</a>'))],
  ['C8', /without a caption/, html((p) => p.replace(/<caption[\s\S]*?<\/caption>/, ''))],
  ['C8', /no th/, html(inMain('<table><caption>T</caption><tr><td>1</td></tr></table>'))],
  ['C8', /without scope/, html((p) => p.replace(' scope="col"', ''))],
  ['E6', /not there/, html(inMain('<a href="../finns-inte/">Bort</a>'))],
  ['E6', /not on that page/, html(inMain('<a href="../#finns-inte">Bort</a>'))],
  ['E6', /leads to "#"/, html(inMain('<a href="#">Bort</a>'))],
  ['E6b', /not there/, html((p) => p.replace('</head>', '<meta http-equiv="refresh" content="0; url=/x/"></head>'))],
  ['G1', /bytes zipped/, html(inMain(Array.from({ length: 20_000 }, (_, i) => Math.sin(i)).join(' ')))],
  ['G4', /inline style/, html(inMain('<p style="color: red">Röd</p>'))],
  ['G4', /a script/, html(inMain('<script src="/x.js"></script>'))],
  ['K4', /xmllint/, { feed: (xml) => xml.replace('</entry>', '') }],
  ['K4', /0 title/, { feed: (xml) => xml.replace(/(<entry>[\s\S]*?)<title>.*<\/title>/, '$1') }],
  ['K4', /stands twice/, { feed: (xml) => xml.replace(/<entry>[\s\S]*?<\/entry>/, '$&$&') }],
  ['K4', /no tag: address/, { feed: (xml) => xml.replace('<id>tag:', '<id>') }],
  ['K5', /DTSTAMP/, { calendar: (text) => text.replace(/DTSTAMP:.*\r\n/, '') }],
  ['K5', /CRLF/, { calendar: (text) => text.replaceAll('\r\n', '\n') }],
  ['K5', /octets/, { calendar: (text) => text.replaceAll('\r\n ', '') }],
  ['K5', /stands twice/, { calendar: (text) => text.replace(/BEGIN:VEVENT[\s\S]*?END:VEVENT\r\n/, '$&$&') }],
  ['K5', /ical.js/, { calendar: (text) => text.replace('END:VEVENT\r\n', '') }],
  ['K1', /rapper/, { catalogue: (xml) => xml.replace('</dcat:Catalog>', '') }],
  ['K1', /has no http:\/\/purl.org\/dc\/terms\/license/, { catalogue: (xml) => xml.replace(/<dct:license .*\n/, '') }],
  ['K1', /is not there/, { catalogue: (xml) => xml.replaceAll('/uppfoljning.csv', '/borta.csv') }],
  ['K1', /is not described/, { catalogue: (xml) => xml.replace(/<vcard:Organization[\s\S]*<\/vcard:Organization>/, '') }],
  ['K3', /the columns are/, { table: (csv) => csv.replace('status', 'läge') }],
  ['K3', /there twice/, { table: (csv) => csv.replace(/(?<=\r\n).*\r\n/, '$&$&') }],
  ['K3', /fields/, { table: (csv) => csv.replace(/,false,/, ',') }],
  ['K7', /is missing/, { sitemap: (xml) => xml.replace(/<url>[\s\S]*?<\/url>/, '') }],
  ['K7', /xmllint/, { sitemap: (xml) => xml.replace('</url>', '') }],
];

const inBrowser = [
  ['G3', 'phone', /asks for/, html(inMain('<img src="http://127.0.0.1:9/x.png" alt="">'))],
  ['G1', 'phone', /requests/, html(inMain([1, 2, 3, 4, 5].map((n) => `<img src="?${n}" alt="">`).join('')))],
  ['A5', 'phone', /scrollWidth/, css('h1 { min-inline-size: 60rem }')],
  ['A5', 'phone', /^with large letters/, css('@media (max-width: 18rem) { .lead { white-space: nowrap } }')],
  ['A9', 'phone', /px/, css('.lead { font-size: .75rem }')],
  ['A8', 'phone', /less than 44/, css('.menu a { min-block-size: 2rem }')],
  ['A8', 'desktop', /too near/, html(inMain('<p class="tight"><a href="#a">1</a><br><a href="#b">2</a></p>')),
    css('.tight { line-height: 1 }')],
  ['A10', 'desktop', /characters on a line/, html(inMain(`<p class="wide">${'Lång text utan slut. '.repeat(40)}</p>`)),
    css('.wide { max-inline-size: none !important }')],
  ['B3', 'forced', /a path in/, css('.tag svg { forced-color-adjust: none; fill: #123456 !important }')],
  ['B6', 'desktop', /"/, css('main a { text-decoration: none !important }')],
  ['D1', 'desktop', /on a phone/, css('@media (max-width: 40rem) { tbody tr { display: none } }')],
  ['A6', 'phone', /cut off/, css('.lead { block-size: 3rem; overflow: hidden }')],
  ['G7', 'desktop', /menu is printed/, css('@media print { .top nav { display: block !important } }')],
  ['G7', 'desktop', /folded away/, css('@media print { details::details-content { content-visibility: hidden !important; block-size: 0 !important; overflow: hidden } }')],
  ['G6', 'scriptless', /another text/, html(inMain('<noscript><p>Slå på JavaScript.</p></noscript>'))],
  ['A3', 'phone', /image-alt/, html(inMain('<img src="x.png">'))],
  ['A3', 'dark', /color-contrast-enhanced/, css('.lead { color: #8a8f98 }')],
  ['A4', 'phone', /identical-links/, html(inMain('<p><a href="/a/">Samma</a> <a href="/b/">Samma</a></p>'))],
  ['A7', 'desktop', /outline/, css(':focus-visible { outline: 0 !important }')],
  ['A7', 'desktop', /number/, html(inMain('<a href="#x" tabindex="3">Först</a>'))],
  ['G4', 'phone', /Content Security Policy/, html(inMain('<p style="color: red">Röd</p>'))],
];

const markup = {
  A1: ['vnu.html', /not allowed/, inMain('<ul><p>Fel plats</p></ul>')],
  A2: ['hv.html', /no-inline-style/, inMain('<p style="color: red">Röd</p>')],
};

// Writes the pages with faults that the validators read.
function writeMarkupFaults(site, folder) {
  fs.mkdirSync(folder, { recursive: true });
  for (const [name, , change] of Object.values(markup))
    fs.writeFileSync(path.join(folder, name), change(site.read(file)));
}

function saw(report, id, expects, reasons) {
  report.add(id, 'the check sees a fault', String(expects),
    reasons.some((reason) => expects.test(reason)) ? [] : [`it saw only: ${reasons.join('; ') || 'nothing'}`]);
}

function markupFaults(report, id, found) {
  const [name, expects] = markup[id];
  saw(report, id, expects, [...found].filter(([at]) => at.endsWith(`/${name}`)).flatMap(([, m]) => m));
}

function fileFaults(report, site) {
  for (const [id, expects, { css: style, html: page, sitemap, feed, calendar, statement, catalogue, table }] of inFiles) {
    const where = (style && site.stylesheets[0].file) || (sitemap && 'sitemap.xml') ||
      (feed && 'flode.xml') || (calendar && 'kalender/kalender.ics') ||
      (statement && 'tillganglighetsredogorelse/index.html') || (catalogue && 'datasets/dcat') ||
      (table && 'uppfoljning.csv') || file;
    const change = style ?? sitemap ?? feed ?? calendar ?? statement ?? catalogue ?? table ?? page;
    let changed = site.with(where, change);
    // A title is the same only when another has it.
    if (String(expects).includes('same title'))
      changed = changed.with('index.html', change);
    saw(report, id, expects, fileChecks.find((check) => check.id === id).run(changed));
  }
}

async function browserFaults(report, browser, site, folder) {
  const address = `${site.prefix}/${file.replace('index.html', '')}`;
  const sheet = site.stylesheets[0];
  const tabs = {};
  for (const [id, mode, expects, ...changes] of inBrowser) {
    const changed = new Map();
    for (const { css: style, html: page } of changes) {
      if (style) changed.set(`${site.prefix}/${sheet.file}`, style(sheet.css));
      if (page) changed.set(address, page(site.read(file)));
    }
    // Without the policy in the header; the faults of G3 do without the page's own too.
    if (id === 'G3') changed.set(address, changed.get(address).replace(/<meta http-equiv[^>]*>/, ''));
    const server = await serve(site, changed, { policy: null });
    // A4 tells what A3 left open.
    const checks = pageChecks.filter((other) => other.id === id || (id === 'A4' && other.id === 'A3'));
    const url = server.base + address;
    const shared = {};
    const make = async (inMode) => {
      const at = (tabs[inMode] ??= await tab(browser, inMode));
      await at.visit(url);
      if (inMode === 'phone') shared.text = await at.page.locator('body').innerText();
      let reasons = [];
      for (const check of checks)
        reasons = await check.run({ ...at, tab: at, url, base: server.base, folder, name: 'fault', shared });
      return reasons;
    };
    // These two compare with what the page is on a phone.
    if (id === 'D1' || id === 'G6') await make('phone');
    saw(report, id, expects, await make(mode));
    await server.close();
  }
  for (const at of Object.values(tabs)) await at.context.close();
}

module.exports = { writeMarkupFaults, markupFaults, fileFaults, browserFaults };

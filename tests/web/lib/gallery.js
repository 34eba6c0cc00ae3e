// A page to look through pictures: one row for each page of the site, one column for each mode. For a
// person who works on the theme, from a folder of files; no part of any site.
'use strict';

const escape = (text) => String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const style = `
body { margin: 1rem; font: 1rem/1.4 system-ui, sans-serif }
section { border-block-start: 1px solid #888; padding-block: .5rem }
.row { display: flex; gap: .75rem; overflow-x: auto; align-items: start }
figure { margin: 0; flex: none }
figcaption { font-size: .875rem }
/* The top of each, in the shape of a window or a paper. */
img { display: block; block-size: 32rem; inline-size: 28rem; object-fit: cover; object-position: top; border: 1px solid #888 }
.is-320 img { inline-size: 13rem }
.is-print img { inline-size: 22.5rem }
`;

// `pages`: {name, template, site, address, about, files by mode}; `modes`: in the order to show them.
function gallery(pages, modes) {
  const picture = (page) => (mode) => (page.files[mode]
    ? `<figure class="is-${escape(mode.split(' ')[0])}"><figcaption>${escape(mode)}</figcaption><a href="${escape(page.files[mode])}">` +
      `<img src="${escape(page.files[mode])}" alt="${escape(`${page.name}, ${mode}`)}" loading="lazy"></a></figure>`
    : '');
  const section = (page) => `<section id="${escape(page.name)}"><h2>${escape(page.name)}</h2>
<p>${escape(page.about)}: ${escape(page.site)} ${escape(page.address)}, <a href="${escape(page.files.pdf)}">PDF</a></p>
<div class="row" tabindex="0">${modes.map(picture(page)).join('')}</div></section>`;
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Every template in every mode</title><style>${style}</style></head>
<body><h1>Every template in every mode</h1>
<p>${pages.map((page) => `<a href="#${escape(page.name)}">${escape(page.name)}</a>`).join(' · ')}</p>
${pages.map(section).join('\n')}
</body></html>
`;
}

module.exports = { gallery };

// The frame of every page, and the page of each section within it.
import { sections } from './sections.js'
import { escape } from './parts.js'

const menu = [
  ['/', 'Start'], ['/stadsdelar/', 'Stadsdelar'], ['/medborgarloften/', 'Löften'], ['/uppfoljning/', 'Uppföljning'],
  ['/moten/', 'Möten'], ['/arenden/', 'Ärenden'], ['/handlingar/', 'Handlingar'], ['/organ/', 'Organ'],
  ['/parter/', 'Parter'],
]
const site = 'Provkommunen'

export function render(data) {
  const index = data.collections.index
  const is_list = data.page.filePathStem.endsWith('/_index')
  const kind = sections[index.section(data.page)]?.[is_list ? 'list' : 'single'] ?? {}
  const title = escape(kind.title ? kind.title(data, index) : data.title)
  const start = `<li><a href="/">${escape(data.words.frame.start)}</a></li>`
  const trail = kind.trail ? kind.trail(data, index) : []
  const steps = kind.is_start ? '' : start + trail.map(([address, text]) => `<li><a href="${escape(address)}">${escape(text)}</a></li>`).join('')
  return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<title>${title} – ${site}</title>
<link rel="canonical" href="https://example.org${escape(data.page.url)}">
</head>
<body>
<header>
<p>${site}</p>
<p>${escape(data.words.frame.unofficial)}</p>
<nav>
<ul>
${menu.map(([address, text]) => `<li><a href="${address}">${text}</a></li>`).join('\n')}
</ul>
</nav>
</header>
<nav>
<ol>
${steps}
</ol>
</nav>
<main>
<h1>${title}</h1>
${kind.main ? kind.main(data, index) : ''}
</main>
<footer>
<p>Uppdaterad ${escape(data.updated ?? '1 september 2026')}</p>
<p>${site}</p>
</footer>
</body>
</html>
`
}

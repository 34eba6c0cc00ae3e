// What several pages print.

const signs = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
export const escape = (text) => String(text).replace(/[&<>"]/g, (sign) => signs[sign])

export const link = (page, text = page.data.title, place = '') =>
  `<a href="${escape(page.url + place)}">${escape(text)}</a>`
export const entries = (pages, text = (page) => link(page)) => pages.map((page) => `<li>${text(page)}</li>`).join('\n')
export const list = (pages, text) => `<ul>\n${entries(pages, text)}\n</ul>`
export const links = (pages) => pages.filter(Boolean).map((page) => link(page) + ' ').join('')

export const sources = (data) =>
  `<h2>Källor</h2>\n<ul>\n<li><a href="/kallor/#${escape(data.source)}">${escape(data.sources[data.source])}</a></li>\n</ul>`

const statuses = ['done', 'done-in-period', 'ongoing', 'delayed', 'not-started', 'stopped', 'unassessed']

/// A pledge with its points counted by the status of its latest report; made once.
const cards = new Map()
export function card(pledge, data, index) {
  const { id } = pledge.data
  if (!cards.has(id)) {
    const latest = index.reports_of_pledge.get(id).at(-1).data.reports
    const counts = new Map()
    for (const point of pledge.data.points) {
      const { status } = latest[point.code]
      counts.set(status, (counts.get(status) ?? 0) + 1)
    }
    const lines = statuses.filter((status) => counts.has(status))
      .map((status) => `<li>${escape(data.words.status[status].label)}: ${counts.get(status)}</li>`)
    cards.set(id, `${link(pledge)} ${escape(pledge.data.valid)}<ul>\n${lines.join('\n')}\n</ul>`)
  }
  return cards.get(id)
}

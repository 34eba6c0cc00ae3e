// The pages of each section: title and trail where they are not the record's own, and what stands
// below the heading.
import { by_id, by_newest, by_title } from '../lookups.js'
import { card, escape, link, links, list, sources } from './parts.js'

const first = (pages, most, some) => (pages.length > most ? pages.slice(0, some) : pages)
const numbered = (page) => `${page.data.number} ${page.data.title}`
const figure = (report) => (report.figure ? `<p>${escape(report.figure)} ${escape(report.unit)}</p>` : '')
const trail = (address, words) => (data) => [[address, data.words[words].title]]
/// A page that lists a section.
const lists = (words, pages, text) => ({
  title: (data) => data.words[words].title,
  main: (data, index) => list(pages(index), (page) => (text ? text(page, data, index) : link(page))),
})

const cases = {
  title: (data) => `${data.number} ${data.title}`,
  trail: trail('/arenden/', 'cases'),
  main(data, index) {
    const pledge = index.pledge_of_case.get(data.id)
    return `<p>${index.inline(data.summary_text)}</p>
${pledge ? `<h2>Löften</h2>\n<ul>\n<li>${card(pledge, data, index)}</li>\n</ul>` : ''}
<h2>Paragrafer</h2>
${list(index.meetings_of_case.get(data.id) ?? [], (page) => link(page, `${page.data.title} § ${page.data.number} ${page.data.item}`, `#p${page.data.number}`))}
<h2>Handlingar</h2>
${list(index.documents_of_case.get(data.id) ?? [])}`
  },
}
const time = (data) => `<time datetime="${data.date.toISOString().slice(0, 10)}">${escape(data.date_in_words)}</time>`

const documents = {
  trail: trail('/handlingar/', 'documents'),
  main(data, index) {
    const from = index.organ.get(data.from)
    const matter = index.arenden.get(data.case)
    return `<dl>
<dt>Sort</dt>
<dd>${escape(data.words['document-kind'].report)}</dd>
<dt>Datum</dt>
<dd>${time(data)}</dd>
${from ? `<dt>Från</dt>\n<dd>${link(from)}</dd>` : ''}
${matter ? `<dt>Ärende</dt>\n<dd>${link(matter, numbered(matter))}</dd>` : ''}
</dl>
${data.content}
${sources(data)}`
  },
}

const start = {
  is_start: true,
  title: (data) => data.words.start_page.title,
  main: (data, index) => `<p>En påhittad kommun att mäta på.</p>
${list([...index.pages.stadsdelar].sort(by_title).filter((page) => index.pledges_of_district.has(page.data.id)))}`,
}

const pledges = {
  trail: trail('/medborgarloften/', 'pledge_list'),
  main(data, index) {
    const words = data.words.pledge_page
    const reports = index.reports_of_pledge.get(data.id) ?? []
    const matter = index.arenden.get(data.case)
    const parties = data.parties.map((id) => index.parter.get(id))
    const label = (report, point) => escape(data.words.status[report.data.reports[point.code].status].label)
    const reported = (report, point) => {
      const one = report.data.reports[point.code]
      return one ? `<h4>${link(report, report.data.period_in_words)}: ${label(report, point)}</h4>
<p>${index.inline(one.text)}</p>
${figure(one)}` : ''
    }
    const points = data.points.map((point) => `<section id="punkt-${escape(point.code)}">
<h3>${escape(point.code)}. ${escape(point.title)}</h3>
<p>${index.inline(point.text)}</p>
<p>Ansvarig: ${links(point.responsible.map((id) => index.parter.get(id)))}</p>
${reports.toReversed().map((report) => reported(report, point)).join('\n')}
</section>`)
    const rows = data.points.map((point) => `<tr><th scope="row"><a href="${escape(data.page.url)}#punkt-${escape(point.code)}">${escape(point.code)}. ${escape(point.title)}</a></th>${reports.map((report) => `<td>${label(report, point)}</td>`).join('')}</tr>`)
    return `<dl>
<dt>${escape(words['fact-places'])}</dt>
<dd>${links(data.districts.map((id) => index.stadsdelar.get(id)))}</dd>
<dt>${escape(words['fact-parties'])}</dt>
<dd>${links(parties)}</dd>
<dt>${escape(words['fact-case'])}</dt>
<dd>${matter ? link(matter, `${matter.data.number}, ${matter.data.title}`) : ''}</dd>
<dt>${escape(words['fact-reporters'])}</dt>
<dd>${links(parties.slice(0, 2))}</dd>
</dl>
<table>
<tr><td></td>${reports.map((report) => `<th scope="col">${escape(report.data.period_in_words)}</th>`).join('')}</tr>
${rows.join('\n')}
</table>
<h2>Punkter</h2>
${points.join('\n')}
<h2>Varför</h2>
<p>${index.inline(data.why)}</p>
${sources(data)}`
  },
}

const bodies = {
  trail: trail('/organ/', 'bodies'),
  main: (data, index) => `<h2>Möten</h2>\n${list(first(index.meetings_of_body.get(data.id) ?? [], 200, 50))}`,
}

const parties = {
  trail: trail('/parter/', 'parties'),
  main: (data, index) => `<h2>Löften</h2>
${list(first(index.pledges_of_party.get(data.id) ?? [], 30, 10), (page) => `${link(page)} ${escape(page.data.valid)}`)}`,
}

const meetings = {
  trail: trail('/moten/', 'meetings'),
  main(data, index) {
    const matter = index.arenden.get(data.case)
    const pledge = index.pledge_of_item.get(data.id)
    return `<dl>
<dt>Organ</dt>
<dd>${link(index.organ.get(data.body))}</dd>
<dt>Datum</dt>
<dd>${time(data)}</dd>
</dl>
<section id="p${data.number}">
<h2>§ ${data.number} ${escape(data.item)}</h2>
${matter ? `<p>Ärende: ${link(matter, numbered(matter))}</p>` : ''}
<p>${index.inline(data.summary_text)}</p>
<h3>Beslut</h3>
<p>${index.inline(data.decision)}</p>
<h3>Bakgrund</h3>
${data.content}
<h3>Beslutet skickas till</h3>
<ul>
${data.recipients.map((name) => `<li>${escape(name)}</li>`).join('\n')}
</ul>
${pledge ? `<h3>Löften</h3>\n<ul>\n<li>${link(pledge)}</li>\n</ul>` : ''}
</section>
${sources(data)}`
  },
}

const followups = {
  trail: (data, index) => {
    const pledge = index.medborgarloften.get(data.pledge)
    return [['/medborgarloften/', data.words.pledge_list.title], [pledge.url, pledge.data.title]]
  },
  main(data, index) {
    const words = data.words.followup_page
    const pledge = index.medborgarloften.get(data.pledge)
    const reports = index.reports_of_pledge.get(data.pledge)
    const at = reports.findIndex((report) => report.data.id === data.id)
    const beside = (word, report) => (report ? `<p>${word}: ${link(report, report.data.period_in_words)}</p>` : '')
    const points = pledge.data.points.filter((point) => data.reports[point.code]).map((point) => {
      const report = data.reports[point.code]
      return `<section id="punkt-${escape(point.code)}">
<h2>${escape(point.code)}. ${escape(point.title)}</h2>
<p>${escape(data.words.status[report.status].label)}</p>
<p>${index.inline(report.text)}</p>
${figure(report)}
</section>`
    })
    return `<dl>
<dt>${escape(words['fact-pledge'])}</dt>
<dd>${link(pledge)}</dd>
<dt>${escape(words['fact-reported-by'])}</dt>
<dd>${links(data.reported_by.map((id) => index.parter.get(id)))}</dd>
</dl>
<p>${index.inline(data.summary_text)}</p>
${points.join('\n')}
${beside('Före', reports[at - 1])}
${beside('Efter', reports[at + 1])}
${sources(data)}`
  },
}

const districts = {
  trail: trail('/stadsdelar/', 'district_list'),
  main(data, index) {
    const promised = index.pledges_of_district.get(data.id) ?? []
    const matters = promised.map((pledge) => pledge.data.case)
    const items = matters.flatMap((id) => index.meetings_of_case.get(id) ?? [])
    let papers = matters.flatMap((id) => index.documents_of_case.get(id) ?? [])
    if (papers.length > 200) papers = papers.sort(by_newest).slice(0, 50)
    const shown = items.length > 200 ? items.sort(by_newest).slice(0, 50) : items.sort(by_id)
    return `<h2>Löften</h2>
${list(first(promised, 30, 10), (page) => card(page, data, index))}
<h2>Ärenden</h2>
${list(matters.sort().map((id) => index.arenden.get(id)).filter(Boolean), (page) => link(page, `${page.data.number}, ${page.data.title}`))}
<h2>Paragrafer</h2>
${list(shown, (page) => link(page, page.data.item, `#p${page.data.number}`))}
<h2>Handlingar</h2>
${list(papers.sort(by_title))}`
  },
}

const years = (index) => [...new Set(index.pages.uppfoljning.map((page) => page.data.year))].sort((a, b) => b - a)
const periods = {
  title: (data) => data.words.period_page.title.replace('{0}', data.title.toLowerCase()),
  trail: trail('/uppfoljning/', 'period_list'),
  main(data, index) {
    const all = index.reports_of_period.get(data.id) ?? []
    if (all.length > 20) return all.map((report) => `<p>${link(report)}</p>`).join('\n')
    return all.map((report) => {
      const pledge = index.medborgarloften.get(report.data.pledge)
      const rows = pledge.data.points.map((point) => `<tr><th scope="row"><a href="${escape(pledge.url)}#punkt-${escape(point.code)}">${escape(point.code)}. ${escape(point.title)}</a></th><td>${escape(data.words.status[report.data.reports[point.code].status].label)}</td></tr>`)
      return `<h2>${link(pledge)}</h2>\n<p>${link(report)}</p>\n<table>\n${rows.join('\n')}\n</table>`
    }).join('\n')
  },
}

const named = (section) => (index) => [...index.pages[section]].sort(by_title)
export const sections = {
  index: { single: start },
  arenden: {
    list: lists('cases', (index) => [...index.pages.arenden].sort((a, b) => (a.data.number < b.data.number ? 1 : -1)).slice(0, 200)),
    single: cases,
  },
  handlingar: { list: lists('documents', (index) => index.pages.handlingar.slice(0, 200)), single: documents },
  medborgarloften: {
    list: lists('pledge_list', (index) => index.pages.medborgarloften.slice(0, 40), card),
    single: pledges,
  },
  organ: { list: lists('bodies', named('organ')), single: bodies },
  parter: { list: lists('parties', named('parter')), single: parties },
  protokoll: { list: lists('meetings', (index) => index.pages.protokoll.slice(0, 200)), single: meetings },
  redovisningar: { single: followups },
  stadsdelar: { list: lists('district_list', named('stadsdelar')), single: districts },
  uppfoljning: {
    list: lists('period_list', (index) => years(index).flatMap((year) => index.pages.uppfoljning.filter((page) => page.data.year === year).sort(by_id))),
    single: periods,
  },
}

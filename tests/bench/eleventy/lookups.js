// Every lookup that a page needs, made once; lists in the order in which Hugo has its pages: the
// newest first, then by title, then by path.

const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0)
const by = (key) => (a, b) => compare(key(a), key(b))
const swedish = new Intl.Collator('sv').compare

const has_date = (page) => page.data.date instanceof Date
const date_of = (page) => (has_date(page) ? page.data.date.getTime() : -Infinity)
const in_order = (a, b) =>
  compare(date_of(b), date_of(a)) || swedish(a.data.title, b.data.title) || compare(a.inputPath, b.inputPath)

export const by_title = (a, b) => swedish(a.data.title, b.data.title)
export const by_id = by((page) => page.data.id)
export const by_newest = by((page) => page.data.newest)

const group = (pages, key) => {
  const groups = new Map()
  for (const page of pages)
    for (const one of [key(page)].flat()) {
      if (!groups.has(one)) groups.set(one, [])
      groups.get(one).push(page)
    }
  return groups
}
const keyed = (pages, key) => new Map(pages.map((page) => [page.data[key], page]))

export function makeIndex(all, section, inline) {
  const sections = group(all.filter((page) => page.data.id), (page) => section(page))
  const pages = (name) => [...(sections.get(name) ?? [])].sort(in_order)
  const pledges = pages('medborgarloften')
  const meetings = pages('protokoll')
  const documents = pages('handlingar')
  const reports = pages('redovisningar')
  return {
    inline,
    section,
    pages: Object.fromEntries([...sections.keys()].map((name) => [name, pages(name)])),
    organ: keyed(pages('organ'), 'id'),
    parter: keyed(pages('parter'), 'id'),
    stadsdelar: keyed(pages('stadsdelar'), 'id'),
    arenden: keyed(pages('arenden'), 'id'),
    medborgarloften: keyed(pledges, 'id'),
    pledge_of_case: keyed(pledges, 'case'),
    pledge_of_item: keyed(pledges, 'item'),
    pledges_of_district: group(pledges, (page) => page.data.districts),
    pledges_of_party: group(pledges, (page) => page.data.parties),
    meetings_of_body: group(meetings, (page) => page.data.body),
    meetings_of_case: group([...meetings].sort(by_id), (page) => page.data.case),
    documents_of_case: group([...documents].sort(by_id), (page) => page.data.case),
    reports_of_pledge: group([...reports].sort(by((page) => page.data.period)), (page) => page.data.pledge),
    reports_of_period: group([...reports].sort(by((page) => page.data.pledge)), (page) => page.data.period),
  }
}

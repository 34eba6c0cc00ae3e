// Eleventy as one would set it up for the pages that Hugo and Tertial build: the same content
// files, templates in plain JavaScript (its fastest kind), every lookup made once.
import { readFileSync } from 'node:fs'
import { parse } from 'smol-toml'
import { makeIndex } from './lookups.js'

const toml = (path) => parse(readFileSync(new URL(path, import.meta.url), 'utf8'))

/// The folder below the content that a page stands in: "protokoll".
const section = (page) => page.filePathStem.split('/')[1]

export default function (eleventy) {
  eleventy.setFrontMatterParsingOptions({ language: 'toml', delimiters: '+++', engines: { toml: parse } })
  eleventy.addGlobalData('words', toml('data/words.toml'))
  eleventy.addGlobalData('sources', toml('data/sources.toml'))
  eleventy.addGlobalData('layout', 'page.11ty.js')
  eleventy.addGlobalData('eleventyComputed', {
    permalink: (data) => {
      const { page } = data
      if (page.fileSlug === '' && section(page) === 'index') return '/'
      if (!page.filePathStem.endsWith('/_index')) return data.url ?? page.filePathStem + '/'
      return data.url ?? false
    },
  })
  let markdown
  eleventy.amendLibrary('md', (library) => { markdown = library.set({ html: false }) })
  eleventy.addCollection('index', (all) => makeIndex(all.getAll(), section, (text) => markdown.renderInline(text)))
  return {
    markdownTemplateEngine: false,
    dir: { input: 'content', includes: '../layouts', data: '../no-data', output: 'out' },
  }
}

// A built site as files: its pages by address, and where it says that it lives.
'use strict';

const fs = require('node:fs');
const path = require('node:path');
const { parse } = require('./html');

class Page {
  constructor(site, file, html) {
    Object.assign(this, { site, file, html });
    // What a reader sees in the address bar, without the origin.
    this.address = site.prefix + '/' + file.replace(/(^|\/)index\.html$/, '$1');
  }
  get tree() {
    return (this.parsed ??= parse(this.html));
  }
  get indexed() {
    return !this.tree.all('meta').some(
      (e) => e.attributes.name === 'robots' && e.attributes.content.includes('noindex'));
  }
  // Where the page has moved, of what stands at an address that was left.
  get movedTo() {
    return this.tree.all('meta').find((e) => e.attributes['http-equiv'] === 'refresh')
      ?.attributes.content.replace(/^0; url=/, '');
  }
  get lang() {
    return this.tree.all('html')[0]?.attributes.lang;
  }
  get ids() {
    return (this.identifiers ??= new Set(
      this.tree.all('*').map((e) => e.attributes.id).filter((id) => id !== undefined)));
  }
}

class Site {
  // `base` is the site's base_url, as its site.toml has it.
  constructor(name, folder, base) {
    const url = new URL(base);
    this.name = name;
    this.folder = folder;
    this.origin = url.origin;
    this.prefix = url.pathname.replace(/\/$/, '');
    this.files = fs.readdirSync(folder, { recursive: true })
      .filter((file) => fs.statSync(path.join(folder, file)).isFile()).sort();
    this.pages = this.files.filter((file) => file.endsWith('.html'))
      .map((file) => new Page(this, file, this.read(file)));
    this.byAddress = new Map(this.pages.map((page) => [page.address, page]));
    // Its name, with which the front page's title ends.
    this.title = this.byAddress.get(`${this.prefix}/`)?.tree.all('title')[0]?.words.split(' – ').at(-1);
    this.byFile = new Set(this.files.map((file) => `${this.prefix}/${file}`));
  }
  read(file) {
    return this.changed?.[file] ?? fs.readFileSync(path.join(this.folder, file), 'utf8');
  }
  get stylesheets() {
    return this.files.filter((file) => file.endsWith('.css'))
      .map((file) => ({ file, css: this.read(file) }));
  }
  // The same site with the text of one file changed: for seeing that a check notices.
  with(file, change) {
    const other = Object.assign(Object.create(Site.prototype), this);
    other.changed = { [file]: change(this.read(file)) };
    other.pages = this.pages.map((page) =>
      page.file === file ? new Page(other, file, other.changed[file]) : page);
    other.byAddress = new Map(other.pages.map((page) => [page.address, page]));
    return other;
  }
}

function baseUrl(contentFolder) {
  const text = fs.readFileSync(path.join(contentFolder, 'site.toml'), 'utf8');
  return /^base_url\s*=\s*"([^"]*)"/m.exec(text)[1];
}

module.exports = { Site, baseUrl };

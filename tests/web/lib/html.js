// A small reader of the HTML that the generator writes: every element has its end tag or is void.
// Whether the HTML is right is for the validators; this only finds things in it.
'use strict';

const voids = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '));
const names = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

function decode(text) {
  return text.replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, (all, name) => {
    if (name[0] !== '#') return names[name] ?? all;
    return String.fromCodePoint(/^#x/i.test(name) ? parseInt(name.slice(2), 16) : +name.slice(1));
  });
}

class Element {
  constructor(name, attributes, parent) {
    Object.assign(this, { name, attributes, parent, children: [] });
  }
  get text() {
    return this.children.map((child) => (typeof child === 'string' ? child : child.text)).join('');
  }
  get words() {
    return this.text.replace(/\s+/g, ' ').trim();
  }
  get classes() {
    return (this.attributes.class ?? '').split(/\s+/).filter(Boolean);
  }
  // All elements within, in document order.
  *walk() {
    for (const child of this.children) {
      if (typeof child === 'string') continue;
      yield child;
      yield* child.walk();
    }
  }
  // Those within that have one of the names; '*' is any.
  all(...wanted) {
    return [...this.walk()].filter((e) => wanted[0] === '*' || wanted.includes(e.name));
  }
  within(test) {
    for (let e = this.parent; e; e = e.parent) if (test(e)) return true;
    return false;
  }
}

function parse(html) {
  const root = new Element('#document', {}, null);
  const token =
    /<!--[\s\S]*?-->|<!doctype[^>]*>|<(\/?)([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*?)\/?>/gi;
  let at = root;
  let end = 0;
  for (let match; (match = token.exec(html)); ) {
    if (match.index > end) at.children.push(decode(html.slice(end, match.index)));
    end = token.lastIndex;
    if (!match[2]) continue;
    const name = match[2].toLowerCase();
    if (match[1]) {
      for (let e = at; e.parent; e = e.parent) {
        if (e.name !== name) continue;
        at = e.parent;
        break;
      }
      continue;
    }
    const attributes = {};
    for (const [, key, double, single, bare] of match[3].matchAll(
      /([^\s=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g))
      attributes[key.toLowerCase()] = decode(double ?? single ?? bare ?? '');
    const element = new Element(name, attributes, at);
    at.children.push(element);
    if (name === 'script' || name === 'style') {
      const close = html.toLowerCase().indexOf(`</${name}`, end);
      element.children.push(html.slice(end, close));
      token.lastIndex = end = html.indexOf('>', close) + 1;
    } else if (!voids.has(name) && !match[0].endsWith('/>')) {
      at = element;
    }
  }
  return root;
}

module.exports = { parse };

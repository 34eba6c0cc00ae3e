// Feeds and calendar files of a built site, read by tools that others wrote: xmllint and ical.js.
'use strict';

const { spawnSync } = require('node:child_process');

const found = (file, reason) => `/${file}: ${reason}`;
const day = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const tag = /^tag:[a-z0-9.-]+,\d{4}(-\d\d(-\d\d)?)?:\S+$/;

const entities = { amp: '&', lt: '<', gt: '>', quot: '"' };
const plain = (text) => text.replace(/&(amp|lt|gt|quot);/g, (_, name) => entities[name]);
const texts = (xml, name) => [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map((m) => plain(m[1]));

// The part of RFC 4287 that every feed and entry has to have, and an address for each.
function* atom(site, file) {
  const xml = site.read(file);
  const lint = spawnSync('xmllint', ['--noout', '--nonet', '-'], { input: xml, encoding: 'utf8' });
  if (lint.status !== 0) return yield `xmllint: ${lint.error ?? lint.stderr.trim()}`;
  const entries = [...xml.matchAll(/<entry>[\s\S]*?<\/entry>/g)].map((match) => match[0]);
  const head = xml.replace(/<entry>[\s\S]*<\/entry>/, '');
  if (!/<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/.test(head)) yield 'no feed of Atom';
  for (const [part, what] of [[head, 'the feed'], ...entries.map((entry, i) => [entry, `entry ${i + 1}`])]) {
    for (const name of ['id', 'title', 'updated']) {
      const held = texts(part, name);
      if (held.length !== 1 || held[0] === '') yield `${what} has ${held.length} ${name}`;
    }
    for (const id of texts(part, 'id')) if (!tag.test(id)) yield `${what}: ${id} is no tag: address`;
    for (const name of ['updated', 'published'])
      for (const date of texts(part, name)) if (!day.test(date)) yield `${what}: ${name} ${date}`;
  }
  for (const entry of entries) if (!/<category term="[a-z-]+" label="[^"]+"\/>/.test(entry)) yield 'an entry of no kind';
  if (!/<author><name>[^<]+<\/name>/.test(head)) yield 'no author';
  const self = /<link rel="self" [^>]*href="([^"]*)"/.exec(head)?.[1];
  if (self !== `${site.origin}${site.prefix}/${file}`) yield `its own address is ${self}`;
  const ids = texts(xml, 'id');
  for (const id of new Set(ids)) if (ids.filter((other) => other === id).length > 1) yield `${id} stands twice`;
  const dates = entries.flatMap((entry) => texts(entry, 'updated'));
  if (dates.some((date, i) => i > 0 && date > dates[i - 1])) yield 'the newest entry is not first';
  if (entries.length > 0 && texts(head, 'updated')[0] !== dates[0]) yield 'it is not as new as its newest entry';
  if (entries.length > 50) yield `${entries.length} entries`;
  for (const [, href] of xml.matchAll(/<link rel="alternate" [^>]*href="([^"]*)"/g)) {
    const url = new URL(plain(href));
    const target = site.byAddress.get(decodeURIComponent(url.pathname));
    if (url.origin !== site.origin || !target) yield `it leads to ${href}, which is not there`;
    else if (url.hash && !target.ids.has(decodeURIComponent(url.hash.slice(1))))
      yield `it leads to ${href}, a place that is not on that page`;
  }
}

// What a calendar program needs, as ical.js reads it, and the form of RFC 5545.
function* icalendar(site, file) {
  const text = site.read(file);
  if (/[^\r]\n/.test(text)) yield 'a line does not end in CRLF';
  for (const line of text.split('\r\n'))
    if (Buffer.byteLength(line) > 75) yield `a line of ${Buffer.byteLength(line)} octets`;
  const ICAL = require('ical.js');
  let calendar;
  try {
    calendar = new ICAL.Component(ICAL.parse(text));
  } catch (error) {
    return yield `ical.js: ${error.message}`;
  }
  if (calendar.getFirstPropertyValue('version') !== '2.0') yield 'no VERSION 2.0';
  if (!calendar.getFirstPropertyValue('prodid')) yield 'no PRODID';
  const uids = new Set();
  for (const part of calendar.getAllSubcomponents('vevent')) {
    const event = new ICAL.Event(part);
    if (!event.uid) yield 'an event without UID';
    if (uids.has(event.uid)) yield `${event.uid} stands twice`;
    uids.add(event.uid);
    if (!part.getFirstPropertyValue('dtstamp')) yield `${event.uid} has no DTSTAMP`;
    if (!event.summary) yield `${event.uid} has no SUMMARY`;
    const begin = part.getFirstProperty('dtstart');
    if (!begin) yield `${event.uid} has no DTSTART`;
    else if (!event.startDate.isDate && begin.getParameter('tzid') !== 'Europe/Stockholm')
      yield `${event.uid} is not in Swedish time`;
    if (part.getFirstProperty('dtend') && event.endDate.compare(event.startDate) <= 0)
      yield `${event.uid} ends before it begins`;
  }
  const zones = calendar.getAllSubcomponents('vtimezone');
  if (/TZID=/.test(text) && zones.length !== 1) yield 'a time of day, and no VTIMEZONE';
  // The rule of summer time is the one that Sweden has.
  for (const component of zones) {
    const zone = new ICAL.Timezone({ component });
    for (const [month, hours] of [[1, 1], [7, 2]]) {
      const seconds = zone.utcOffset(new ICAL.Time({ year: 2026, month, day: 15, hour: 12 }));
      if (seconds !== hours * 3600) yield `in month ${month} Sweden is ${seconds / 3600} h ahead of UTC`;
    }
  }
}

const eachFile = (ending, test) => (site) => site.files.filter((file) => file.endsWith(ending))
  .flatMap((file) => [...test(site, file)].map((reason) => found(file, reason)));

// A feed or calendar that is there is told of by a page, and what a page tells of is there (E6).
function* told(site) {
  const named = new Set(site.pages.flatMap((page) => page.tree.all('link', 'a')
    .map((e) => e.attributes.href).filter((href) => href && /\.(ics|xml)$/.test(href))));
  for (const file of site.files)
    if (/(flode\.xml|\.ics)$/.test(file) && !named.has(`${site.prefix}/${file}`))
      yield found(file, 'no page tells of it');
}

const feedChecks = [
  ['K4', 'feeds are Atom, with what each entry needs', (site) => [...eachFile('flode.xml', atom)(site), ...told(site)]],
  ['K5', 'calendar files are iCalendar', eachFile('.ics', icalendar)],
].map(([id, title, run]) => ({ id, title, run }));

module.exports = { feedChecks };

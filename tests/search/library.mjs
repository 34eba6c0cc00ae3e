// search.js as a page runs it, on the files of a built site. Counts what a reader would fetch.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

const source = fs.readFileSync(new URL('../../themes/kommun/static/search.js', import.meta.url), 'utf8');
// As a module whatever Node is: version 18 takes a .js file for something else.
export const script = await import(`data:text/javascript,${encodeURIComponent(source)}`);

// {index, fetched: [{name, bytes, zipped}]} of the site in `folder`.
export function open(folder) {
  const fetched = [];
  const index = new script.Index(async (name) => {
    const bytes = fs.readFileSync(path.join(folder, 'sok/index', name.replace(/\?.*/, '')));
    fetched.push({ name, bytes: bytes.length, zipped: zlib.gzipSync(bytes, { level: 6 }).length });
    return new Response(bytes);
  });
  return { index, fetched };
}

// The first results, as a page shows them.
export async function ask(index, query, filters = [], count = 10) {
  const found = await script.search(index, query, filters);
  const documents = await Promise.all(found.hits.slice(0, count).map((number) => index.document(number)));
  return { ...found, documents };
}

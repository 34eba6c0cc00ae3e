// usage: ask.mjs SITE QUERY [FILTER…]      what the search page of a built site would answer
import { ask, open } from './library.mjs';

const [folder, query, ...filters] = process.argv.slice(2);
const { index, fetched } = open(folder);
const { hits, near, some, documents } = await ask(index, query, filters);
console.log(`${hits.length} hits${some ? ', not all words' : ''}${near.length ? `, near: ${near}` : ''}`);
for (const { address, title, kind, date, places } of documents)
  console.log(`  ${address}  ${title}  [${[kind, date, places].filter(Boolean).join('; ')}]`);
const sum = (key) => fetched.reduce((total, file) => total + file[key], 0);
console.log(`${fetched.length} files, ${sum('bytes')} bytes, ${sum('zipped')} zipped`);

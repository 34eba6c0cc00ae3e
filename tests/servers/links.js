// Twenty hosts with every habit that other sites have, at 127.0.0.1 … 127.0.0.20: some answer at once,
// one slowly, others lose connections, lead in circles, send without end, or say nothing.
// usage: node links.js PORT      GET /asked of the first host: how often each host was asked
'use strict';
const http = require('node:http');

const port = Number(process.argv[2]);
const at = (host, path) => `http://127.0.0.${host}:${port}${path}`;
const asked = {};
const seen = new Set();
const most = {};  // connections with a question under way at a time
const busy = {};

const redirect = (response, status, to) => response.writeHead(status, { Location: to }).end();
const ok = (response) => response.end('<!doctype html><title>Sida</title>');

const habits = {
  11: (request, response) => setTimeout(() => ok(response), 400),
  12: (request, response) => {  // flaky: each page is every other time busy, or every third cut off
    if (seen.delete(request.url)) return ok(response);
    seen.add(request.url);
    const page = Number(request.url.slice(2));
    if (page % 3 === 0) return request.socket.destroy();
    response.writeHead(503, page % 10 === 1 ? { 'Retry-After': '1' } : {}).end();
  },
  13: (request, response) => redirect(response, 302, at(13, request.url)),
  15: (request, response) => redirect(response, 301, at(1, request.url)),
  16: (request, response) => {  // huge, and HEAD is refused
    if (request.method === 'HEAD') return response.writeHead(405).end();
    const chunk = Buffer.alloc(65536, 97);
    const more = () => { while (response.write(chunk)); response.once('drain', more); };
    response.on('close', () => response.removeAllListeners('drain'));
    more();
  },
  17: () => {},  // says nothing
  18: (request, response) => response.writeHead(404).end(),
  19: (request, response) => ok(response),
  20: (request, response) => redirect(response, 307, at(1, request.url)),
};

for (let host = 1; host <= 20; host += 1) {
  if (host === 14) continue;  // nobody is there
  http.createServer((request, response) => {
    if (request.url === '/asked') return response.end(JSON.stringify({ asked, most }));
    asked[host] = (asked[host] ?? 0) + 1;
    busy[host] = (busy[host] ?? 0) + 1;
    most[host] = Math.max(most[host] ?? 0, busy[host]);
    response.on('close', () => { busy[host] -= 1; });
    if (request.url === '/robots.txt' && host !== 17)
      return host === 19 ? response.end('User-agent: *\nDisallow: /p') : response.writeHead(404).end();
    (habits[host] ?? ((_, answer) => ok(answer)))(request, response);
  }).listen(port, `127.0.0.${host}`);
}

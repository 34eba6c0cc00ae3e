// A server of one built site on the loopback address, as an operator would set one up: compressed,
// with the site's own 404 page and the headers that a page cannot send itself. For tests only.
'use strict';

const fs = require('node:fs');
const http = require('node:http');
const path = require('node:path');
const zlib = require('node:zlib');

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json',
};
const usualPolicy = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; " +
  "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

// serve(site, changed, options): `changed` may hold other bytes by address. Gives {base, close}.
async function serve(site, changed = new Map(), { policy = usualPolicy } = {}) {
  const missing = path.join(site.folder, '404.html');

  function answer(address) {
    if (changed.has(address)) {
      return { status: 200, body: Buffer.from(changed.get(address)),
        type: types[path.extname(address)] ?? types['.html'] };
    }
    if (address.startsWith(site.prefix + '/')) {
      const wanted = path.join(site.folder, address.slice(site.prefix.length));
      if (path.relative(site.folder, wanted).startsWith('..')) return { status: 403 };
      const stat = fs.statSync(wanted, { throwIfNoEntry: false });
      if (stat?.isDirectory() && !address.endsWith('/'))
        return { status: 301, location: `${address}/` };
      const file = stat?.isDirectory() ? path.join(wanted, 'index.html') : wanted;
      if (fs.existsSync(file))
        return { status: 200, body: fs.readFileSync(file), type: types[path.extname(file)] };
    }
    return { status: 404, body: fs.readFileSync(missing), type: types['.html'] };
  }

  const server = http.createServer((request, response) => {
    let given;
    try {
      given = answer(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    } catch {
      given = { status: 400 };
    }
    const headers = {
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',  // so that every view is a first view
    };
    if (policy) {
      // The search page is the only one that may run a script.
      const searching = new URL(request.url, 'http://localhost').pathname === `${site.prefix}/sok/`;
      headers['content-security-policy'] = searching ? `${policy}; script-src 'self'` : policy;
    }
    if (given.location) headers.location = given.location;
    let body = given.body ?? Buffer.alloc(0);
    if (given.type) headers['content-type'] = given.type;
    if (body.length > 0 && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) {
      headers['content-encoding'] = 'gzip';
      body = zlib.gzipSync(body, { level: 6 });
    }
    headers['content-length'] = body.length;
    response.writeHead(given.status, headers);
    response.end(request.method === 'HEAD' ? undefined : body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    base: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

module.exports = { serve };

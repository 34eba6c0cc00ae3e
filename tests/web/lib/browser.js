// Debian's Chromium, and the ways in which residents meet a page.
'use strict';

const net = require('node:net');
const { chromium } = require('playwright-core');

const modes = {
  phone: { viewport: { width: 320, height: 800 } },
  desktop: { viewport: { width: 1280, height: 900 } },
  dark: { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  contrast: { viewport: { width: 1280, height: 900 }, contrast: 'more' },
  forced: { viewport: { width: 1280, height: 900 }, forcedColors: 'active' },
  scriptless: { viewport: { width: 320, height: 800 }, javaScriptEnabled: false },
};

// `more`: further words on its command line.
function launch(more = []) {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync', ...more],
  });
}

// A port of this machine that nothing listens at.
function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

// A tab in one mode that remembers what was requested and what the console said of the last page.
async function tab(browser, mode) {
  const context = await browser.newContext({ locale: 'sv-SE', ...modes[mode] });
  const page = await context.newPage();
  const heard = { requests: [], console: [], sizes: [] };
  page.on('request', (request) => heard.requests.push(request.url()));
  page.on('requestfinished', (request) => heard.sizes.push(request.sizes().catch(() => null)));
  page.on('console', (message) => heard.console.push(message.text()));
  page.on('pageerror', (error) => heard.console.push(String(error)));
  return {
    mode, page, context, heard,
    async visit(url) {
      heard.requests.length = heard.console.length = heard.sizes.length = 0;
      return page.goto(url, { waitUntil: 'load' });
    },
  };
}

module.exports = { launch, freePort, tab, modes };

// A1, A2: the two validators over every page, each a process of its own beside the browser.
'use strict';

const { execFile } = require('node:child_process');
const path = require('node:path');

// Both end with a failure when they find something; what they print then still counts.
function output(program, args, stream) {
  return new Promise((resolve, reject) => {
    execFile(program, args, { maxBuffer: 1 << 28, encoding: 'utf8' }, (error, stdout, stderr) => {
      const text = stream === 'stderr' ? stderr : stdout;
      if (text.trim().startsWith('{')) resolve(JSON.parse(text));
      else reject(new Error(`${program} ${args[0]}: ${error ?? ''} ${stderr}`));
    });
  });
}

// Both give a map of file to messages.
async function vnu(folders) {
  const jar = path.join(path.dirname(require.resolve('vnu-jar/package.json')), 'build/dist/vnu.jar');
  // What it says of the policy and JSON-LD or file addresses is noise: no browser minds.
  const { messages } = await output('java', ['-jar', jar, '--errors-only', '--skip-non-html',
    '--exit-zero-always', '--format', 'json',
    '--filterpattern', '.*Content Security Policy.*', ...folders], 'stderr');
  const found = new Map();
  for (const { url, lastLine, message } of messages) {
    const file = decodeURIComponent(new URL(url).pathname);
    found.set(file, [...(found.get(file) ?? []), `line ${lastLine}: ${message}`]);
  }
  return found;
}

async function htmlValidate(folders) {
  return new Map(Object.entries(await output(
    process.execPath, [path.join(__dirname, 'html-validate.js'), ...folders], 'stdout')));
}

module.exports = { vnu, htmlValidate };

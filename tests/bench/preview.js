// How long after a save a browser is told of it: `tertial serve` on a site of invented news, of which
// one is saved again and again while its page's events are listened to.
// usage: node tests/bench/preview.js PROGRAM [RECORDS [SAVES]]      default: 1000 records, 30 saves
const { execFileSync, spawn } = require('node:child_process');
const fs = require('node:fs');
const http = require('node:http');
const os = require('node:os');
const path = require('node:path');

const [program, records = '1000', saves = '30'] = process.argv.slice(2);
if (!program || !(Number(records) > 0) || !(Number(saves) > 0)) {
  console.error('usage: node tests/bench/preview.js PROGRAM [RECORDS [SAVES]]');
  process.exit(2);
}
const root = path.resolve(__dirname, '../..');
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'tertial-preview-'));
const content = path.join(work, 'content');
const news = (number) => path.join(content, 'news', `nyhet-${number}.md`);
const paragraph = 'Påhittad kommun berättar något påhittat, så att sidan har text att visa. '.repeat(8);

function write(number, words) {
  fs.writeFileSync(news(number), '+++\n# Påhittat.\n' + `title = "Nyhet ${number}"\ndate = 2024-01-01\n` +
    `+++\n\n${words}\n\n${paragraph}\n\n## Mer\n\n${paragraph}\n\n${paragraph}\n`);
}

/// Resolves with the address when the preview says it.
function started(preview) {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (bytes) => {
      said += bytes;
      const address = said.match(/http:\/\/[^\s/]+/);
      if (address && said.includes('Ctrl-C')) resolve(address[0]);
    };
    preview.stdout.on('data', hear);
    preview.stderr.on('data', hear);
    preview.on('exit', () => reject(new Error(`the preview ended: ${said}`)));
  });
}

async function measure(address) {
  const times = [];
  let told;
  const request = http.get(`${address}/.tertial/events/nyheter/nyhet-1/`, (answer) => {
    answer.on('data', (bytes) => String(bytes).includes('data:') && told?.(process.hrtime.bigint()));
  });
  await new Promise((resolve) => { told = resolve; });
  for (let save = 0; save < Number(saves); ++save) {
    await new Promise((resolve) => { setTimeout(resolve, 300); });
    const heard = new Promise((resolve) => { told = resolve; });
    write(1, `Sparad ${save} gånger.`);
    const saved = process.hrtime.bigint();
    times.push(Number(await heard - saved) / 1e6);
  }
  request.destroy();
  return times.sort((a, b) => a - b);
}

(async () => {
  let preview;
  try {
    fs.cpSync(path.join(root, 'tests/sites/smallest/content'), content, { recursive: true });
    fs.mkdirSync(path.join(content, 'news'));
    for (let number = 1; number <= Number(records); ++number) write(number, 'Ny.');
    execFileSync(program, ['check', content, '--as-of', '2024-06-01'], { cwd: root, stdio: 'pipe' });
    preview = spawn(program, ['serve', content, '--as-of', '2024-06-01'], { cwd: root });
    const times = await measure(await started(preview));
    const load = os.loadavg()[0].toFixed(1);
    console.log(`${records} records, ${times.length} saves, load ${load}: told after ` +
      `${times[Math.floor(times.length / 2)].toFixed(0)} ms in the median, ${times.at(-1).toFixed(0)} ms at worst`);
  } finally {
    if (preview) preview.removeAllListeners('exit').kill('SIGINT');
    fs.rmSync(work, { recursive: true, force: true });
  }
})().catch((error) => { console.error(String(error.stderr ?? error.message).slice(0, 2000)); process.exitCode = 1; });

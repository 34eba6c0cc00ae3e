// Functions that run inside the page under test. Each is sent there as text, so each stands alone.
'use strict';

// A5: what is wider than the window.
function overflow() {
  const root = document.documentElement;
  const reasons = [];
  if (root.scrollWidth > root.clientWidth) {
    const wide = [...document.querySelectorAll('body *')].filter((e) => {
      const box = e.getBoundingClientRect();
      return box.width > 0 && box.right > root.clientWidth + 1 && !e.closest('.visually-hidden');
    });
    const inner = wide.filter((e) => !wide.some((other) => other !== e && e.contains(other)));
    const named = inner.slice(0, 3).map((e) =>
      `${e.localName}.${e.className} "${e.textContent.trim().slice(0, 40)}"`);
    reasons.push(`scrollWidth ${root.scrollWidth} > clientWidth ${root.clientWidth}: ${named.join(', ')}`);
  }
  return reasons;
}

// A6: text that its box cuts off, in either direction.
function clipped() {
  const reasons = [];
  for (const e of document.querySelectorAll('body *')) {
    if (e.closest('.visually-hidden, svg, thead') || e.textContent.trim() === '') continue;
    const style = getComputedStyle(e);
    const box = e.getBoundingClientRect();
    if (box.width === 0 || style.visibility === 'hidden') continue;
    const cuts = (way) => style[way] === 'hidden' || style[way] === 'clip';
    if ((cuts('overflowX') && e.scrollWidth > e.clientWidth + 1) ||
        (cuts('overflowY') && e.scrollHeight > e.clientHeight + 1))
      reasons.push(`cut off: ${e.localName}.${e.className} "${e.textContent.trim().slice(0, 40)}"`);
  }
  return reasons;
}

// A6: the reader's own spacing, as 1.4.12 has it. A constructed sheet passes a strict policy.
function setSpacing(on) {
  if (!on) {
    document.adoptedStyleSheets = [];
    return;
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important;
    word-spacing: .16em !important } p { margin-block-end: 2em !important }`);
  document.adoptedStyleSheets = [sheet];
}

// A8: what one clicks. In running text the line decides; elsewhere 24 px, or as 2.5.8 allows so
// much room around that a circle of 24 px touches no other target. Menu, buttons, summary: 44 px.
function targets() {
  const reasons = [];
  const visible = (e) => e.checkVisibility({ visibilityProperty: true }) && !e.closest('.visually-hidden');
  const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
    .filter(visible);
  const running = (e) => {
    if (e.localName !== 'a' || getComputedStyle(e).display !== 'inline') return false;
    let block = e.parentElement;
    while (/^inline$|^contents$/.test(getComputedStyle(block).display)) block = block.parentElement;
    const links = [...block.querySelectorAll('a')].map((a) => a.textContent).join('');
    const letters = (text) => text.replace(/[\s\p{P}\p{S}]/gu, '').length;
    return letters(block.textContent) > letters(links);
  };
  const boxes = all.map((e) => e.getBoundingClientRect());
  const lines = all.map((e) => [...e.getClientRects()]);
  const small = boxes.map((box, i) => !running(all[i]) && (box.width < 24 || box.height < 24));
  const centre = (box) => [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const distance = ([x, y], box) => Math.hypot(
    Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
  const say = (e, box) => `${e.localName} "${e.textContent.trim().slice(0, 40)}" is ` +
    `${Math.round(box.width * 10) / 10} × ${Math.round(box.height * 10) / 10} px`;
  all.forEach((e, i) => {
    const box = boxes[i];
    const large = e.matches('header nav a, .skip, button, summary, input, select');
    if (large && (box.width < 43.9 || box.height < 43.9)) reasons.push(`${say(e, box)}, less than 44`);
    if (!small[i]) return;
    const [x, y] = centre(box);
    // A link that is broken over lines is where its lines are, not in the box around them.
    const crowded = boxes.some((other, j) => j !== i && (
      lines[j].some((line) => distance([x, y], line) < 12) ||
      (small[j] && Math.hypot(x - centre(other)[0], y - centre(other)[1]) < 24)));
    if (crowded) reasons.push(`${say(e, box)} and another is too near`);
  });
  return reasons;
}

// A9: the smallest letters, also inside scaled drawings.
function smallText() {
  const reasons = new Map();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node; (node = walker.nextNode()); ) {
    const e = node.parentElement;
    if (node.data.trim() === '' || !e.checkVisibility() || e.closest('.visually-hidden')) continue;
    const matrix = e instanceof SVGGraphicsElement ? e.getScreenCTM() : null;
    const scale = matrix ? Math.hypot(matrix.b, matrix.d) : 1;
    const size = parseFloat(getComputedStyle(e).fontSize) * scale;
    if (size < 13.99) reasons.set(`${e.localName}.${e.className}`,
      `${size.toFixed(1)} px: ${e.localName} "${node.data.trim().slice(0, 40)}"`);
  }
  return [...reasons.values()];
}

// A10, 1.4.8: no line has room for more than 80 letters of the page's usual width; not justified.
function longLines() {
  const reasons = [];
  const texts = [];
  for (const e of document.querySelectorAll('main p, main li, main dd, main blockquote')) {
    if (!e.checkVisibility() || e.closest('.visually-hidden')) continue;
    if (getComputedStyle(e).textAlign === 'justify') reasons.push(`justified: "${e.textContent.slice(0, 40)}"`);
    if (e.querySelector('p, li, div, table, ul, ol, dl')) continue;
    const lines = new Map();
    const nodes = document.createTreeWalker(e, NodeFilter.SHOW_TEXT);
    let shown = '';
    for (let node; (node = nodes.nextNode()); ) {
      // Words for listeners only lie in no line, though they have a width of their own.
      if (node.parentElement.closest('.visually-hidden')) continue;
      shown += node.data;
      const range = document.createRange();
      range.selectNode(node);
      for (const box of range.getClientRects()) {
        const at = Math.round(box.bottom / 8);
        lines.set(at, (lines.get(at) ?? 0) + box.width);
      }
    }
    const widths = [...lines.values()].map((width) => width / parseFloat(getComputedStyle(e).fontSize));
    texts.push({ text: shown.replace(/\s+/g, ' ').trim(), widths });
  }
  const sum = (list) => list.reduce((total, value) => total + value, 0);
  const letter = sum(texts.flatMap(({ widths }) => widths)) / sum(texts.map(({ text }) => text.length));
  for (const { text, widths } of texts) {
    const longest = Math.round(Math.max(...widths) / letter);
    if (widths.length > 1 && longest > 80)
      reasons.push(`room for ${longest} characters on a line: "${text.slice(0, 40)}"`);
  }
  return reasons;
}

// B3: in forced colours a drawing takes the text's colour, a status keeps its border.
function forcedColours() {
  const reasons = [];
  const probe = document.body.appendChild(document.createElement('span'));
  const system = ['CanvasText', 'Canvas', 'LinkText', 'VisitedText', 'ButtonText', 'HighlightText', 'Highlight']
    .map((name) => {
      probe.attributeStyleMap?.set('color', name);
      return getComputedStyle(probe).color;
    });
  probe.remove();
  for (const shape of document.querySelectorAll('svg path, svg rect, svg circle, svg line, svg text')) {
    if (!shape.checkVisibility() || shape.closest('defs')) continue;
    const { fill, stroke } = getComputedStyle(shape);
    for (const colour of [fill, stroke])
      if (colour !== 'none' && !system.includes(colour)) reasons.push(`a ${shape.localName} in ${colour}`);
  }
  for (const tag of document.querySelectorAll('.tag'))
    if (tag.checkVisibility() && parseFloat(getComputedStyle(tag).borderBlockStartWidth) < 1)
      reasons.push(`no border: ${tag.className}`);
  return [...new Set(reasons)];
}

// B6: a link in running text is underlined.
function underlines() {
  const reasons = [];
  for (const a of document.querySelectorAll('main p a, main li a, main dd a, main td a')) {
    if (!a.checkVisibility() || getComputedStyle(a).display !== 'inline') continue;
    if (!getComputedStyle(a).textDecorationLine.includes('underline'))
      reasons.push(`"${a.textContent.trim().slice(0, 40)}"`);
  }
  return reasons;
}

// A7: what the tab key should stop at, in order; kept in the page for focusStop().
function focusStops() {
  window.testStops = [...document.querySelectorAll(
    'a[href], button, input, select, textarea, summary, [tabindex]')]
    .filter((e) => e.tabIndex >= 0 && !e.disabled && e.checkVisibility({ visibilityProperty: true }));
  return window.testStops.length;
}

// A7: where the focus is now, and what is wrong with how it shows.
function focusStop() {
  const e = document.activeElement;
  if (!e || e === document.body || e === document.documentElement) return { at: -1, text: 'nothing', wrong: [] };
  const style = getComputedStyle(e);
  const wrong = [];
  if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2)
    wrong.push(`outline ${style.outlineStyle} ${style.outlineWidth}`);
  const box = e.getClientRects()[0] ?? e.getBoundingClientRect();
  const inside = (low, high, limit) => high > 0 && low < limit && (high - low > limit || (low >= -1 && high <= limit + 1));
  if (!inside(box.top, box.bottom, innerHeight) || !inside(box.left, box.right, innerWidth)) {
    wrong.push('outside the window');
  } else {
    const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
    const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
    const top = document.elementFromPoint(x, y);
    if (top && top !== e && !e.contains(top) && !top.contains(e)) wrong.push(`covered by ${top.localName}.${top.className}`);
  }
  return { at: window.testStops.indexOf(e), text: e.textContent.trim().slice(0, 40), wrong };
}

module.exports = { overflow, clipped, setSpacing, targets, smallText, longLines, forcedColours,
  underlines, focusStops, focusStop };

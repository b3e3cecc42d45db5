// Makes the vendored style sheets of src/Styles: the components of the NL Design System in one file, and the tokens of each theme.
// A theme is a file of basis tokens (themes/); how components follow from them comes from the example theme of the NL Design System.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { transform } from 'lightningcss';
import { components, read, tokensOf, usesOf } from './read.mjs';

const out = new URL('../../src/Styles/wwwroot/', import.meta.url);
const targets = { chrome: 90 << 16, firefox: 91 << 16, safari: 15 << 16 }; // old phones
const licence = '/*! NL Design System, EUPL-1.2; see THIRD-PARTY-NOTICES.md */\n';

const minify = text => licence + transform({ filename: 'styles.css', code: Buffer.from(text), minify: true, targets }).code.toString() + '\n';

/** The value of a token that no theme sets: as if the line that uses it were not there. */
function unset(name) {
  if (name.endsWith('background-color')) return 'transparent';
  if (name.endsWith('color')) return 'currentColor';
  if (name.endsWith('font-size')) return '1em';
  if (name.endsWith('font-weight')) return 'var(--basis-text-font-weight-default)';
  if (name.endsWith('font-family')) return 'var(--basis-text-font-family-default)';
  if (name.endsWith('line-height')) return 'var(--basis-text-line-height-md)';
  if (name.endsWith('font-style')) return 'normal';
  if (/max-(inline|block)-size$/.test(name) || /(image|shadow|transform|decoration)$/.test(name)) return 'none';
  if (/(inline|block)-size$/.test(name)) return 'auto';
  return '0';
}

const vendored = components().map(read).join('\n');
const own = ['layout', 'tasks', 'forms', 'print'].map(name => readFileSync(new URL(`${name}.css`, out), 'utf8')).join('\n');
mkdirSync(new URL('themes/', out), { recursive: true });
writeFileSync(new URL('nlds.css', out), minify(vendored));

const example = tokensOf(read('@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css'));
const fill = tokensOf(readFileSync(new URL('themes/fill.css', import.meta.url), 'utf8'));
const ma = '@nl-design-system-community/ma-design-tokens/dist';
const basis = tokens => new Map([...tokens].filter(([name]) => /^--(basis|ma)-/.test(name)));
const themes = {
  samenspel: [file('samenspel'), file('samenspel-dark')],
  ma: [new Map([...basis(tokensOf(read(`${ma}/theme.css`))), ...file('ma')]), new Map([...basis(tokensOf(read(`${ma}/color-scheme-dark/theme.css`))), ...file('ma-dark')])],
};

for (const [name, [light, dark]] of Object.entries(themes)) {
  const all = new Map([...example, ...fill, ...light]);
  const uses = usesOf(vendored + own);
  const kept = new Map();
  const keep = (token, values) => {
    if (kept.has(token)) return;
    const value = values.get(token);
    if (value === undefined) return;
    kept.set(token, value);
    for (const used of usesOf(value).keys()) keep(used, values);
  };
  for (const [token, needsValue] of uses) {
    if (needsValue && !all.has(token)) all.set(token, unset(token));
    keep(token, all);
  }
  const night = new Map([...dark].filter(([token, value]) => kept.has(token) && kept.get(token) !== value));
  for (const value of night.values()) for (const used of usesOf(value).keys()) if (!kept.has(used)) keep(used, new Map([...all, ...dark]));
  const block = tokens => `:root{${[...tokens].map(([token, value]) => `${token}:${value};`).join('')}}`;
  writeFileSync(new URL(`themes/${name}.css`, out), minify(`:root{color-scheme:light dark}${block(kept)}@media screen and (prefers-color-scheme:dark){${block(night)}}`));
  console.log(`${name}: ${kept.size} tokens, ${night.size} of them different in the dark`);
}

function file(name) {
  return tokensOf(readFileSync(new URL(`themes/${name}.css`, import.meta.url), 'utf8'));
}

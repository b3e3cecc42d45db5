// Reads style sheets of packages, their tokens and what they use of them.
import { existsSync, readFileSync } from 'node:fs';

const packages = new URL('node_modules/', import.meta.url);

/** Files of the components, the candidates of the NL Design System first. */
export function components() {
  const all = Object.keys(JSON.parse(readFileSync(new URL('package.json', import.meta.url))).devDependencies).filter(name => name.includes('/') && name.endsWith('-css'));
  return all.map(name => [`${name}/dist/index.css`, `${name}/dist/${name.split('/')[1].replace(/-css$/, '')}.css`].find(file => existsSync(new URL(file, packages))));
}

/** A style sheet without its comments; who made it is in THIRD-PARTY-NOTICES.md. */
export const read = file => readFileSync(new URL(file, packages), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

/** What a style sheet sets, by name. */
export function tokensOf(css) {
  return new Map([...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/(--[\w-]+)\s*:\s*([^;}]+)/g)].map(([, name, value]) => [name, value.trim()]));
}

/** What a style sheet uses: the name, and whether some use has nothing to fall back on and does not come from the sheet itself. */
export function usesOf(css) {
  const set = new Set([...css.matchAll(/[{;\s](--[\w-]+)\s*:/g)].map(match => match[1]));
  const uses = new Map();
  for (const [, name, comma] of css.matchAll(/var\(\s*(--[\w-]+)\s*(,?)/g)) uses.set(name, (uses.get(name) ?? false) || (comma === '' && !set.has(name)));
  return uses;
}

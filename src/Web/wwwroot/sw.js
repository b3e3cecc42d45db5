// Keeps the page /offline and what it is made of, so that it opens without a connection. No other page is ever kept: they are about people.
const shell = 'offline';

// The page itself tells which files it is made of.
async function keep(page) {
  const files = [...(await page.clone().text()).matchAll(/<(?:link|script|img)\b[^>]*?\b(?:href|src)="(\/[^"]+)"/g)].map(match => match[1]);
  const cache = await caches.open(shell);
  await cache.addAll([...new Set(files)]);
  await cache.put('/offline', page);
  for (const old of await cache.keys()) if (![...files, '/offline'].includes(new URL(old.url).pathname)) await cache.delete(old);
}

const kept = async path => await (await caches.open(shell)).match(path) ?? Response.error();

async function open(event) {
  try {
    const page = await fetch('/offline');
    if (!page.ok) return kept('/offline');
    event.waitUntil(keep(page.clone()));
    return page;
  } catch {
    return kept('/offline');
  }
}

self.addEventListener('install', event => event.waitUntil(fetch('/offline').then(keep).then(() => self.skipWaiting())));
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', event => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (pathname === '/offline') event.respondWith(open(event));
  else if (request.mode === 'navigate') event.respondWith(fetch(request).catch(() => kept('/offline')));
  else if (['style', 'script', 'image', 'font'].includes(request.destination)) event.respondWith(fetch(request).catch(() => kept(pathname)));
});

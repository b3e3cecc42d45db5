// What this phone keeps: the agreements to read without a connection, and what waits to be sent.
const done = request => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});

async function inStore(name, mode, work) {
  const opening = indexedDB.open('samenspel', 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore('kept');
    opening.result.createObjectStore('outbox', { keyPath: 'key' });
  };
  const db = await done(opening);
  try {
    return await done(work(db.transaction(name, mode).objectStore(name)));
  } finally {
    db.close();
  }
}

// Nothing is opened, and so nothing is made, on a phone whose owner did not ask for it.
export const isKeeping = () => localStorage.getItem('offline') !== null;

// Whether somebody else than the owner of the copy was the last to sign in on this phone.
export const isOfOther = () => localStorage.getItem('offline') === 'other';
export const sayOther = is => localStorage.setItem('offline', is ? 'other' : 'yes');

export const readKept = () => inStore('kept', 'readonly', store => store.get('agreements'));

export async function keep(agreements) {
  await inStore('kept', 'readwrite', store => store.put(agreements, 'agreements'));
  localStorage.setItem('offline', 'yes');
}

export const waiting = async () => (await inStore('outbox', 'readonly', store => store.getAll())).sort((one, other) => one.at - other.at);
export const put = item => inStore('outbox', 'readwrite', store => store.put(item));
export const drop = key => inStore('outbox', 'readwrite', store => store.delete(key));

export async function forget() {
  localStorage.removeItem('offline');
  await done(indexedDB.deleteDatabase('samenspel'));
  for (const name of await caches.keys()) await caches.delete(name);
  for (const worker of await navigator.serviceWorker?.getRegistrations() ?? []) await worker.unregister();
}

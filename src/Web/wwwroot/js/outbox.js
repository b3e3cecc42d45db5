// Sends what was entered without a connection: when a page opens, when there is a connection again, and when one comes back to the page.
import { drop, isKeeping, keep, put, readKept, sayOther, waiting } from './store.js';

const minute = 60 * 1000;
const week = 7 * 24 * 60 * minute;
export const isOld = item => !item.isMeant && Date.now() - item.at > week;

const post = (address, body) => fetch(address, {
  method: 'POST',
  redirect: 'manual',
  headers: { 'Content-Type': 'application/json', 'Accept-Language': document.documentElement.lang },
  body: JSON.stringify(body),
});

// Asks whose copy this is: its owner gets a new one, and nobody else is shown it. Without a connection it stays as it was.
async function renew() {
  const kept = await readKept();
  if (!kept) return;
  const answer = await post('/offline/copy', { owner: kept.owner, isOld: Date.now() - kept.at > 10 * minute });
  if (answer.status === 200) await keep({ ...await answer.json(), at: Date.now() });
  else if (answer.status === 204 || answer.status === 403) sayOther(answer.status === 403);
}

export const known = isKeeping() ? renew().catch(() => {}) : Promise.resolve();

// Each item has a key of its own: a service that got it before does it once.
async function send(item) {
  const { key, owner, kind, agreementId, visitedOn, feeling, urgency, confidentiality, what } = item;
  const answer = await post('/outbox', { key, owner, kind, agreementId, visitedOn, feeling, urgency, confidentiality, what });
  if (answer.status === 204) await drop(key);
  else if (answer.status === 422) await put({ ...item, refused: (await answer.json()).sentence });
  return answer.status;
}

async function sendAll() {
  let last = 204;
  for (const item of await waiting()) {
    if (item.refused || isOld(item)) continue;
    const status = await send(item);
    if (status === 403) last = status; // somebody else wrote it: when that person has signed in again
    else if (status !== 204 && status !== 422) return status; // signed out, or nobody answers: later
  }
  return last;
}

// Two pages do not send at the same time.
const alone = work => navigator.locks ? navigator.locks.request('outbox', work) : work();

export async function flush() {
  if (!isKeeping()) return;
  let status = 0;
  try {
    status = await alone(sendAll);
  } catch {
    // No connection.
  }
  document.dispatchEvent(new CustomEvent('outbox', { detail: status }));
}

addEventListener('online', flush);
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && flush());
flush();

// Signing out clears this phone: who still has something waiting is asked first.
document.addEventListener('submit', async event => {
  const form = event.target;
  if (form.getAttribute('action') !== '/sign-out' || form.dataset.sure || !isKeeping()) return;
  event.preventDefault();
  await flush();
  const items = await waiting().catch(() => []);
  if (items.length > 0) location.assign('/offline/leave');
  else HTMLFormElement.prototype.submit.call(form);
});

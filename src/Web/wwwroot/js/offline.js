// The page that opens without a connection: whom one helps, whom to call, and writing down what happened.
import { drop, forget, isKeeping, isOfOther, put, readKept, waiting } from './store.js';
import { flush, isOld, known } from './outbox.js';

const find = id => document.getElementById(id);
const day = moment => new Date(moment).toLocaleDateString(document.documentElement.lang === 'en' ? 'en-GB' : 'nl-NL', { weekday: 'long', day: 'numeric', month: 'long' });

function list(place, lines) {
  place.replaceChildren(...lines.map(line => Object.assign(document.createElement('li'), { textContent: line })));
  place.hidden = lines.length === 0;
  if (place.previousElementSibling?.matches('h3')) place.previousElementSibling.hidden = lines.length === 0;
}

function card(agreement) {
  const part = find('agreement').content.cloneNode(true);
  const place = name => part.querySelector(`[data-put=${name}]`);
  place('name').textContent = `${agreement.name}: ${agreement.activity}`;
  for (const name of ['does', 'doesNot', 'clientDoes']) list(place(name), agreement[name]);
  place('call').replaceChildren(...agreement.call.map(person => {
    const line = find('caller').content.cloneNode(true);
    const link = line.querySelector('a');
    link.href = `tel:${person.phone.replace(/[^0-9+]/g, '')}`;
    link.textContent = link.textContent.replace('{0}', person.name);
    line.querySelector('[data-put=phone]').textContent = person.phone;
    list(line.querySelector('ul'), person.hours);
    return line;
  }));
  place('noCall').hidden = agreement.call.length > 0;
  return part;
}

function line(item, kept) {
  const part = find('item').content.cloneNode(true);
  const name = kept.agreements.find(one => one.id === item.agreementId)?.name ?? '';
  const state = isOfOther() ? 'waits' : item.refused ? 'refused' : isOld(item) ? 'old' : 'waits';
  part.querySelector('[data-put=what]').textContent = isOfOther() ? day(item.at) : find(item.kind === 'visit' ? 'visit-line' : 'signal-line').textContent.replace('{0}', name).replace('{1}', day(item.visitedOn ?? item.at));
  part.querySelector('[data-put=state]').textContent = (state === 'refused' && item.refused) || part.querySelector(`[data-say=${state}]`).textContent;
  const [again, away] = part.querySelectorAll('button');
  again.hidden = state !== 'old';
  away.hidden = again.parentElement.hidden = state === 'waits';
  again.onclick = async () => { await put({ ...item, isMeant: true }); await flush(); };
  away.onclick = async () => { await drop(item.key); await show(); };
  return part;
}

async function show(status) {
  const kept = await readKept();
  const items = await waiting();
  const shown = isOfOther() ? [] : kept.agreements;
  find('people').replaceChildren(...shown.map(card));
  find('write').hidden = shown.length === 0;
  find('not-yours').hidden = !isOfOther();
  find('kept-on').hidden = isOfOther();
  find('none').hidden = isOfOther() || shown.length > 0;
  find('kept-on').textContent = find('kept-on').dataset.say.replace('{0}', day(kept.at));
  find('items').replaceChildren(...items.map(item => line(item, kept)));
  find('outbox').hidden = items.length === 0;
  find('sign-in').hidden = status !== 401;
  find('other').hidden = status !== 403 && !isOfOther();
}

function say(id) {
  for (const one of document.querySelectorAll('[data-flash]')) one.hidden = one.id !== id;
  find(id)?.scrollIntoView({ block: 'center' });
}

async function enter(event) {
  event.preventDefault();
  const form = event.target;
  const filled = Object.fromEntries(new FormData(form));
  const kept = await readKept();
  const agreementId = filled.agreement ?? kept.agreements[0].id;
  await put({ key: crypto.randomUUID(), owner: kept.owner, at: Date.now(), kind: form.id, ...filled, agreement: undefined, agreementId });
  form.reset();
  fill(kept);
  await show();
  say('saved');
  await flush();
}

// One person needs no choice.
function fill(kept) {
  const shown = isOfOther() ? [] : kept.agreements;
  for (const select of document.querySelectorAll('select[name=agreement]')) {
    select.replaceChildren(...shown.map(one => new Option(`${one.name}: ${one.activity}`, one.id)));
    select.closest('.utrecht-form-field').hidden = shown.length < 2;
  }
  const today = new Date();
  find('veld-visitedOn').value = find('veld-visitedOn').max = `${today.getFullYear()}-${String(today.getMonth() + 1).padStart(2, '0')}-${String(today.getDate()).padStart(2, '0')}`;
}

async function open() {
  // Where a connection is slow, the page does not wait for it.
  const isKnown = await Promise.race([known.then(() => true), new Promise(go => setTimeout(go, 4000))]);
  const kept = isKeeping() ? await readKept() : undefined;
  find('here').hidden = !kept;
  find('nothing').hidden = !!kept;
  if (!kept) return;
  fill(kept);
  await show();
  if (!isKnown) known.then(async () => { fill(await readKept()); await show(); });
  find('veld-feeling').required = true;
  for (const form of [find('visit'), find('signal')]) form.addEventListener('submit', enter);
  find('forget').addEventListener('click', async () => {
    if ((await waiting()).length > 0 && find('forget').dataset.asked !== 'yes') {
      find('forget').dataset.asked = 'yes';
      return say('loses');
    }
    await forget();
    location.reload();
  });
  document.addEventListener('outbox', async event => {
    const before = find('items').children.length;
    await show(event.detail);
    if (before > find('items').children.length) say('sent');
  });
  await flush();
}

open();

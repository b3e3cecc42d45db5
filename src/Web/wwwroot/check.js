// The private check: reads the secret from behind #, asks for the questions with it, and sends the answer.
const find = id => document.getElementById(id);
const form = find('vragen');
const token = location.hash.slice(1);

const send = (address, body) => fetch(`/api/signals/v1/check-ins/${address}`, {
  method: 'POST',
  headers: { 'Content-Type': 'application/json', 'Accept-Language': document.documentElement.lang },
  body: JSON.stringify({ token, ...body }),
});

// The question stands in the legend of its answers; each needs one of them.
function write(id, question) {
  find(id).querySelector('legend span').textContent = question;
  find(id).querySelector('input').required = true;
}

function show(id) {
  for (const part of ['laden', 'vragen', 'onbekend', 'niet-nodig', 'storing', 'klaar']) find(part).hidden = part !== id;
  if (find(id).tabIndex === -1) find(id).focus();
}

// The mail may be read a moment before the link is known everywhere.
async function ask() {
  for (let attempt = 1; ; attempt++) {
    const answer = await send('questions', {});
    if (answer.status !== 404 || attempt === 4) return answer;
    await new Promise(resolve => setTimeout(resolve, 1000));
  }
}

async function open() {
  try {
    const answer = token ? await ask() : null;
    if (!token || answer.status === 404 || answer.status === 400) return show('onbekend');
    if (!answer.ok) return show('storing');
    const questions = await answer.json();
    if (!questions.isNeeded) return show('niet-nodig');
    write('vraag-1', questions.lookingForward);
    write('vraag-2', questions.doingMyself);
    show('vragen');
  } catch {
    show('storing');
  }
}

find('opnieuw').addEventListener('click', () => { show('laden'); open(); });

form.addEventListener('submit', async event => {
  event.preventDefault();
  const fields = new FormData(form);
  const button = form.querySelector('button');
  button.disabled = true;
  find('fout').hidden = true;
  try {
    const answer = await send('answers', {
      lookingForward: fields.get('lookingForward'),
      doingMyself: fields.get('doingMyself'),
      words: fields.get('words'),
      mayShareWords: fields.has('mayShareWords'),
    });
    if (answer.ok) return show('klaar');
    if (answer.status === 404) return show('onbekend');
    if (answer.status === 409 && (await answer.json()).code === 'check-in.no-longer-needed') return show('niet-nodig');
    find('fout').hidden = false;
  } catch {
    find('fout').hidden = false;
  }
  button.disabled = false;
});

open();

// Who leaves a page with words that were not sent is asked whether that is meant. Without a script nothing is asked.
const main = document.querySelector('main');
const sentBack = 'unsent' in main.dataset; // the page came back with what was typed
let leaving = false;

const isWritten = field => (sentBack ? field.value.trim() !== '' : field.value !== field.defaultValue);
const isUnsent = () => [...main.querySelectorAll('form[method=post]:not([role=search]) :is(textarea, input[type=text], input[type=email], input[type=tel])')].some(isWritten);
const ask = event => { if (!leaving && isUnsent()) event.preventDefault(); };

// Only while there is something to lose: a page that asks may not be kept by the browser for going back.
const look = () => (isUnsent() ? addEventListener('beforeunload', ask) : removeEventListener('beforeunload', ask));

const stay = () => { leaving = false; look(); };

main.addEventListener('input', look);
main.addEventListener('submit', () => { leaving = true; });
main.addEventListener('click', event => {
  // A call, a mail and a file leave the page where it is.
  if (!event.target.closest('a[href^="tel:"], a[href^="mailto:"], a[download]')) return;
  leaving = true;
  setTimeout(stay, 1000);
});
addEventListener('pageshow', stay);
look();

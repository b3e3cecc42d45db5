// Keeps on this phone what the page shows, after one asked for it.
import { keep } from './store.js';

const button = document.getElementById('keep');
button.hidden = !('serviceWorker' in navigator && 'indexedDB' in window);
document.getElementById('cannot').hidden = !button.hidden;
button.addEventListener('click', async () => {
  await keep({ ...JSON.parse(button.dataset.kept), at: Date.now() });
  await navigator.serviceWorker.register('/sw.js');
  await navigator.serviceWorker.ready;
  location.assign('/offline');
});

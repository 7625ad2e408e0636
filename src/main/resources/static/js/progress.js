/* Moves the bar of an import and goes on to its rows when they are there; without it, a link asks how far it is. */
const box = document.querySelector('[data-progress]');
const bar = box.querySelector('progress');
const words = box.querySelector('[data-progress-words]');
document.querySelector('[data-progress-refresh]')?.setAttribute('hidden', '');
words.setAttribute('role', 'status');

const look = async () => {
  const answer = await fetch(box.dataset.address, { headers: { accept: 'application/json' } });
  if (!answer.ok) throw new Error(String(answer.status));
  const now = await answer.json();
  if (!now.running) return location.reload();
  bar.value = now.percent;
  words.textContent = now.words;
  setTimeout(again, 500);
};
const again = () => look().catch(() => setTimeout(again, 5000));
setTimeout(again, 500);

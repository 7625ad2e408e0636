/* Says back how a number or a date is read while it is typed, so that 亿 taken for a billion is seen before it is saved. */
const form = document.querySelector('form[data-readings]');
const timers = new WeakMap();

async function read(field) {
  const said = document.getElementById(`${field.id}-read`);
  if (!said) return;
  const typed = field.value.trim();
  if (!typed) { said.textContent = ''; return; }
  const kind = field.closest('[data-kind]').dataset.kind;
  const query = new URLSearchParams({ kind, column: field.dataset.reads, typed });
  try {
    const answer = await fetch(`${form.dataset.readings}?${query}`, { headers: { Accept: 'application/json' } });
    if (!answer.ok || field.value.trim() !== typed) return;
    const { understood, refusal } = await answer.json();
    said.textContent = understood ? form.dataset.read.replace('{0}', understood) : refusal || '';
    said.classList.toggle('is-unread', !understood && Boolean(refusal));
  } catch { /* without the reading the field is as good as before */ }
}

form?.addEventListener('input', (event) => {
  if (!event.target.dataset.reads) return;
  clearTimeout(timers.get(event.target));
  timers.set(event.target, setTimeout(() => read(event.target), 250));
});

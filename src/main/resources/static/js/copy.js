/* Copies the link to a page, a view of a list or a section. Where there is no clipboard nothing is offered. */
const main = document.querySelector('#main[data-copy-heading]');
const said = document.createElement('p');
said.className = 'visually-hidden';
said.setAttribute('role', 'status');

const address = (id) => location.origin + location.pathname + location.search + (id ? '#' + id : '');

async function copy(button) {
  try {
    await navigator.clipboard.writeText(address(button.dataset.copy));
  } catch {
    return;
  }
  said.textContent = '';
  button.classList.add('is-copied');
  setTimeout(() => { said.textContent = main.dataset.copied; }, 50);
  setTimeout(() => button.classList.remove('is-copied'), 2000);
}

function beside(heading, id) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.dataset.copy = id;
  button.setAttribute('aria-label', main.dataset.copyHeading.replace('{0}', heading.textContent.trim()));
  button.title = button.getAttribute('aria-label');
  heading.after(button);
}

if (main && navigator.clipboard) {
  document.body.append(said);
  for (const button of main.querySelectorAll('[data-copy]')) button.closest('[hidden]')?.removeAttribute('hidden');
  for (const heading of main.querySelectorAll(':is(section[id] > h2, h2[id]):not(.visually-hidden)')) {
    beside(heading, heading.closest('section[id]')?.id ?? heading.id);
  }
  main.addEventListener('click', (event) => {
    const button = event.target.closest('[data-copy]');
    if (button) copy(button);
  });
}

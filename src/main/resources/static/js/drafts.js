/* Keeps a form on the server while it is typed. What could not be kept there stays in this browser until it was; only then does leaving ask. */
const form = document.querySelector('form[data-proposal]');
const words = form.dataset;
const state = form.querySelector('[data-kept]');
const language = document.documentElement.lang;
const WAIT = 2000;
const AGAIN = 10000;
let changes = 0, kept = 0, failing = false, closed = false, sending = false, timer = 0, under = '';

const place = () => `draft:${words.editor}:${location.pathname}`;
const local = {
  get: () => { try { return JSON.parse(localStorage.getItem(place())); } catch { return null; } },
  set: () => { try { under = place(); localStorage.setItem(under, JSON.stringify({ at: Date.now(), fields: [...new FormData(form)] })); } catch { /* a private window */ } },
  drop: () => { try { localStorage.removeItem(place()); if (under) localStorage.removeItem(under); } catch { /* a private window */ } },
};

function tell(text, link) {
  state.textContent = text;
  if (!link) return;
  const anchor = document.createElement('a');
  anchor.href = link.href;
  anchor.target = '_blank';
  anchor.rel = 'noopener';
  anchor.textContent = link.text;
  state.append(' ', anchor);
}

function took({ id, version, savedAt }, upTo) {
  form.elements.version.value = version;
  kept = Math.max(kept, upTo);
  failing = false;
  if (changes === kept) local.drop();
  const address = `${words.page}${id}/edit`;
  if (location.pathname !== address) history.replaceState(null, '', address);
  tell(words.saved.replace('{0}', new Date(savedAt).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' })));
}

function refused(status) {
  failing = true;
  if (status === 409) { closed = true; tell(words.elsewhere); }
  else if (status === 401) tell(words.lost, { href: words.signIn.replace(/continue=[^&]*/, `continue=${encodeURIComponent(location.pathname)}`), text: words.signInText });
  else { tell(words.failed); timer = setTimeout(keep, AGAIN); }
}

let queue = Promise.resolve();
const keep = () => (queue = queue.then(send, send));

const post = () => fetch(words.keep, { method: 'POST', headers: { Accept: 'application/json' }, body: new URLSearchParams(new FormData(form)) });

/* A new sign-in has a new token; any form of the new session holds it. */
async function renewed() {
  const page = new DOMParser().parseFromString(await (await fetch(words.fresh)).text(), 'text/html');
  const token = page.querySelector('form[data-proposal] [name=_csrf]');
  if (token) form.elements._csrf.value = token.value;
  return Boolean(token);
}

async function send() {
  clearTimeout(timer);
  if (changes === kept || closed) return;
  const upTo = changes;
  try {
    let answer = await post();
    if (answer.status === 403) answer = await renewed() ? await post() : { status: 401 }; /* no form without a session */
    if (answer.ok) took(await answer.json(), upTo); else refused(answer.status);
  } catch { refused(0); }
}

function typed() {
  changes++;
  local.set();
  clearTimeout(timer);
  timer = setTimeout(keep, WAIT);
}

form.addEventListener('input', typed);
form.addEventListener('change', (event) => { if (event.target.matches('select, [type=radio]')) typed(); });
window.addEventListener('focus', () => { if (failing && !closed) keep(); });

/* First kept, then sent: a session that is gone is noticed while the text is still on the page. */
form.addEventListener('submit', async (event) => {
  if (sending || changes === kept || closed) { sending = true; return; }
  event.preventDefault();
  const button = event.submitter;
  await keep();
  if (failing && !closed && changes !== kept) return;
  sending = true;
  form.requestSubmit(button);
});
window.addEventListener('pageshow', (event) => { if (event.persisted) sending = false; });
window.addEventListener('pagehide', () => {
  if (changes !== kept && !sending && !closed) navigator.sendBeacon(words.keep, new URLSearchParams(new FormData(form)));
});
window.addEventListener('beforeunload', (event) => { if (failing && changes !== kept && !sending) event.preventDefault(); });

/* A text that this browser holds and the server never got: sent as it was, so that it becomes a draft again. */
function offer(found) {
  const notice = document.createElement('p');
  notice.className = 'notice notice--warn';
  notice.setAttribute('role', 'status');
  notice.textContent = `${words.found} (${new Date(found.at).toLocaleString(language)}) `;
  const button = (text, act) => {
    const one = document.createElement('button');
    one.type = 'button';
    one.className = 'button button--quiet';
    one.textContent = text;
    one.addEventListener('click', act);
    notice.append(one, ' ');
  };
  button(words.take, () => takeUp(found.fields));
  button(words.leave, () => { local.drop(); notice.remove(); });
  form.before(notice);
}

function takeUp(fields) {
  const again = document.createElement('form');
  again.method = 'post';
  again.action = form.action;
  for (const [name, value] of [...fields.filter(([field]) => field !== '_csrf'), ['_csrf', form.elements._csrf.value], ['go', 'save']]) {
    const input = document.createElement('input');
    input.type = 'hidden';
    input.name = name;
    input.value = value;
    again.append(input);
  }
  local.drop();
  document.body.append(again);
  again.submit();
}

const found = local.get();
if (found?.fields && found.fields.find(([name]) => name === 'token')?.[1] !== undefined) offer(found);
document.querySelector('#problems')?.focus();

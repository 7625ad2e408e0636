/* Says at once when a file is too large to be sent, and while it is on its way. */
const form = document.querySelector('[data-upload]');
const words = form.querySelector('[data-upload-words]');
const file = form.querySelector('input[type=file]');
const say = (text) => { words.textContent = text; words.hidden = text === ''; };

file.addEventListener('change', () => {
  const large = file.files.length > 0 && file.files[0].size > Number(form.dataset.most) * 2 ** 20;
  file.setCustomValidity(large ? form.dataset.large : '');
  say(large ? form.dataset.large : '');
});
form.addEventListener('submit', () => say(form.dataset.sending));
window.addEventListener('pageshow', () => say(''));

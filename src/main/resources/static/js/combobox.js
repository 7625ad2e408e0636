/* Looks records up while a name is typed: arrows walk, Enter or Tab takes, Escape closes. What is sent is the record's key; a name that
   was not chosen from the list is sent as typed, and the server takes it when one record alone is called so. */
let lists = 0;
const say = (text, value) => text.replace('{0}', value);
const make = (name, className, role) => {
  const element = document.createElement(name);
  if (className) element.className = className;
  if (role) element.setAttribute('role', role);
  return element;
};

class Combobox {
  constructor(field) {
    this.field = field;
    this.box = field.cloneNode();
    this.list = make('ul', 'combobox__list', 'listbox');
    this.list.id = `records-${++lists}`;
    this.list.hidden = true;
    this.status = make('span', 'visually-hidden', 'status');
    for (const name of ['name', 'list', 'data-typeahead']) this.box.removeAttribute(name);
    for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': this.list.id }))
      this.box.setAttribute(name, value);
    this.box.value = field.dataset.label || field.value;
    field.type = 'hidden';
    field.removeAttribute('id');
    const frame = make('div', 'combobox');
    field.before(frame);
    frame.append(this.box, this.list, this.status, field);
    if (field.hasAttribute('autofocus')) this.box.focus();
    if (field.dataset.label && !field.value.startsWith('@')) this.name(field.value);
    else if (field.dataset.label) this.name('');
    this.listen();
  }

  listen() {
    this.box.addEventListener('input', () => { this.field.value = this.box.value; this.name(''); this.soon(); });
    this.box.addEventListener('keydown', (event) => this.key(event));
    this.box.addEventListener('click', () => { if (this.list.hidden) this.search(); });
    this.box.addEventListener('blur', () => this.close());
    this.list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.list.addEventListener('click', (event) => { const option = event.target.closest('[role=option]'); if (option) this.take(option); });
  }

  soon() { clearTimeout(this.timer); this.timer = setTimeout(() => this.search(), 120); }

  kinds() {
    const kinds = this.field.dataset.kinds.split(' ');
    const chooser = this.field.dataset.chooser && document.getElementById(this.field.dataset.chooser);
    const chosen = chooser ? kinds[chooser.selectedIndex - 1] : null;
    return chosen ? [chosen] : kinds;
  }

  async search() {
    const typed = this.box.value.trim();
    const asked = (this.asked = Symbol());
    try {
      const answers = await Promise.all(this.kinds().map((kind) => fetch(`${this.field.dataset.url}${kind}?q=${encodeURIComponent(typed)}`,
        { headers: { Accept: 'application/json' } }).then((answer) => (answer.ok ? answer.json() : []))));
      if (asked === this.asked && document.activeElement === this.box) this.show(typed, answers.flat());
    } catch { this.close(); /* what is typed stands; the server looks it up */ }
  }

  show(typed, records) {
    this.list.replaceChildren(...this.created(), ...records.map((record) => this.option(record)), ...this.adding());
    if (!records.length) {
      const none = make('li', '', 'option');
      none.setAttribute('aria-disabled', 'true');
      none.textContent = this.field.dataset.none;
      this.list.prepend(none);
    }
    this.list.hidden = false;
    this.box.setAttribute('aria-expanded', 'true');
    this.status.textContent = say(this.field.dataset.count, records.length);
    this.walkTo(typed && records.length ? this.list.querySelector('[data-key]:not([data-created])') : null);
  }

  option(record) {
    const option = make('li', '', 'option');
    option.id = `${this.list.id}-${record.key}`;
    option.dataset.key = record.key;
    option.dataset.label = record.label;
    option.textContent = record.label;
    const hint = make('small', 'q');
    hint.textContent = [record.hint, record.key].filter(Boolean).join(' · ');
    option.append(hint);
    return option;
  }

  /** Records that this proposal itself adds. */
  created() {
    const own = this.field.closest('[data-position]');
    return [...document.querySelectorAll('[data-new="true"][data-kind]')]
      .filter((part) => part !== own && this.kinds().includes(part.dataset.kind)).map((part) => {
        const label = say(this.field.dataset.created, Number(part.dataset.position) + 1);
        const option = this.option({ key: `@${part.dataset.position}`, label, hint: part.querySelector('legend > span').textContent });
        option.dataset.created = 'true';
        return option;
      });
  }

  /** The way to a record that is not there yet. */
  adding() {
    return this.kinds().map((kind) => document.querySelector(`button[value="add:${kind}"]`)).filter(Boolean).map((button) => {
      const option = make('li', '', 'option');
      option.id = `${this.list.id}-${button.value.replace(':', '-')}`;
      option.dataset.adds = button.value;
      option.textContent = button.textContent;
      return option;
    });
  }

  walkTo(option) {
    for (const other of this.list.children) other.setAttribute('aria-selected', String(other === option));
    this.active = option;
    if (option) { this.box.setAttribute('aria-activedescendant', option.id); option.scrollIntoView({ block: 'nearest' }); }
    else this.box.removeAttribute('aria-activedescendant');
  }

  key(event) {
    const options = [...this.list.querySelectorAll('[role=option]:not([aria-disabled])')];
    const at = options.indexOf(this.active);
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (this.list.hidden) this.search();
      else this.walkTo(options[(at + (event.key === 'ArrowDown' ? 1 : at < 0 ? 0 : -1) + options.length) % options.length]);
    } else if (event.key === 'Escape' && !this.list.hidden) {
      event.preventDefault();
      this.close();
    } else if ((event.key === 'Enter' || event.key === 'Tab' && !event.shiftKey) && !this.list.hidden && this.active) {
      if (event.key === 'Enter') event.preventDefault();
      if (event.key === 'Enter' || !this.active.dataset.adds) this.take(this.active);
    }
  }

  take(option) {
    if (option.getAttribute('aria-disabled')) return;
    if (option.dataset.adds) {
      this.field.value = `@${document.querySelectorAll('[data-position]').length}`;
      sessionStorage.setItem('new-record', this.box.value.trim());
      this.close();
      document.querySelector(`button[value="${option.dataset.adds}"]`).click();
      return;
    }
    this.field.value = option.dataset.key;
    this.box.value = option.dataset.label;
    this.name(option.dataset.created ? '' : option.dataset.key);
    this.close();
    this.field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /** Under the name that is shown, the key that is sent. */
  name(text) {
    const read = document.getElementById(`${this.box.id}-read`);
    if (read) read.textContent = text;
  }

  close() {
    clearTimeout(this.timer);
    this.asked = null;
    this.list.hidden = true;
    this.active = null;
    this.box.setAttribute('aria-expanded', 'false');
    this.box.removeAttribute('aria-activedescendant');
  }
}

for (const field of document.querySelectorAll('input[data-typeahead]')) new Combobox(field);

/* What was typed to look for a record that turned out to be new begins its name. */
const begun = sessionStorage.getItem('new-record');
const first = document.querySelector('[autofocus]');
sessionStorage.removeItem('new-record');
if (begun && new URLSearchParams(location.search).has('at') && first?.matches('input[id$="-title"], input[id$="-title_en"], input[id$="-name_en"]') && !first.value) {
  first.value = begun;
  first.select();
  first.dispatchEvent(new Event('input', { bubbles: true }));
}

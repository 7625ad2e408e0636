/* The box in the head: "/" leads to it, and while a name is typed the best records are offered; arrows walk, Enter goes, Escape closes. */
class Suggestions {
  constructor(form) {
    this.form = form;
    this.box = form.querySelector('input');
    this.list = document.createElement('ul');
    this.status = document.createElement('span');
    this.status.className = 'visually-hidden';
    this.status.setAttribute('role', 'status');
    for (const [name, value] of Object.entries({ role: 'listbox', id: 'search-suggestions', 'aria-label': this.box.getAttribute('aria-label') })) this.list.setAttribute(name, value);
    for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': this.list.id })) this.box.setAttribute(name, value);
    this.list.hidden = true;
    form.append(this.list, this.status);
    this.box.addEventListener('input', () => { clearTimeout(this.timer); this.timer = setTimeout(() => this.ask(), 150); });
    this.box.addEventListener('keydown', (event) => this.key(event));
    this.box.addEventListener('blur', () => this.close());
    this.list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.list.addEventListener('click', (event) => { const option = event.target.closest('[role=option]'); if (option) location.assign(option.dataset.address); });
  }

  async ask() {
    const typed = this.box.value.trim();
    const asked = (this.asked = Symbol());
    if (typed.length < 2 && !/[^\x00-\xff]/.test(typed)) { this.close(); return; }
    try {
      const answer = await fetch(`${this.form.dataset.search}?q=${encodeURIComponent(typed)}`, { headers: { Accept: 'application/json' } });
      const records = answer.ok ? await answer.json() : [];
      if (asked === this.asked && document.activeElement === this.box) this.show(records);
    } catch { this.close(); /* Enter still searches */ }
  }

  show(records) {
    this.walkTo(null);
    this.list.replaceChildren(...records.map((record, place) => {
      const option = document.createElement('li');
      for (const [name, value] of Object.entries({ role: 'option', id: `search-suggestion-${place}`, 'aria-selected': 'false', 'data-address': record.address })) option.setAttribute(name, value);
      const hint = document.createElement('small');
      hint.className = 'q';
      hint.textContent = record.hint;
      option.append(`${record.label} `, hint);
      return option;
    }));
    this.list.hidden = !records.length;
    this.box.setAttribute('aria-expanded', String(records.length > 0));
    this.status.textContent = this.form.dataset.count.replace('{0}', records.length);
  }

  walkTo(option) {
    this.active = option;
    for (const other of this.list.children) other.setAttribute('aria-selected', String(other === option));
    if (option) this.box.setAttribute('aria-activedescendant', option.id);
    else this.box.removeAttribute('aria-activedescendant');
  }

  key(event) {
    const options = [null, ...this.list.children];
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !this.list.hidden) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      this.walkTo(options[(options.indexOf(this.active ?? null) + step + options.length) % options.length]);
    } else if (event.key === 'Escape' && !this.list.hidden) {
      event.preventDefault();
      this.close();
    } else if (event.key === 'Enter' && this.active && !this.list.hidden) {
      event.preventDefault();
      location.assign(this.active.dataset.address);
    }
  }

  close() {
    clearTimeout(this.timer);
    this.asked = null;
    this.list.hidden = true;
    this.walkTo(null);
    this.box.setAttribute('aria-expanded', 'false');
  }
}

for (const form of document.querySelectorAll('form[data-search]')) new Suggestions(form);

document.addEventListener('keydown', (event) => {
  const typing = event.target.closest?.('input, textarea, select, [contenteditable]');
  const box = document.querySelector('form[data-search] input, .search-page input');
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing || !box) return;
  event.preventDefault();
  box.focus();
});

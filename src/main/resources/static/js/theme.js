/* Light, dark, or as the system says: a choice kept in this browser only. Without this file the system decides. */
const root = document.documentElement;
const remembered = () => { try { return localStorage.getItem('theme'); } catch { return null; } };
const remember = (theme) => { try { theme ? localStorage.setItem('theme', theme) : localStorage.removeItem('theme'); } catch { /* a private window: the choice lasts for this page */ } };

function show(theme) {
  if (theme) root.dataset.theme = theme; else delete root.dataset.theme;
  for (const button of document.querySelectorAll('[data-theme-choice]'))
    button.setAttribute('aria-pressed', String((button.dataset.themeChoice || null) === (theme || null)));
}

function offer() {
  for (const group of document.querySelectorAll('[data-themes]')) {
    group.hidden = false;
    group.addEventListener('click', (event) => {
      const button = event.target.closest('[data-theme-choice]');
      if (!button) return;
      remember(button.dataset.themeChoice);
      show(button.dataset.themeChoice);
    });
  }
  show(remembered());
}

show(remembered());
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', offer); else offer();

/* Menus that hang over the page close when the reader goes on: a press outside, the focus elsewhere, Escape. */
const menus = () => document.querySelectorAll('details[data-menu][open]');
const closeOthers = (target) => { for (const menu of menus()) if (!menu.contains(target)) menu.open = false; };

document.addEventListener('pointerdown', (event) => closeOthers(event.target));
document.addEventListener('focusin', (event) => closeOthers(event.target));
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  for (const menu of menus()) {
    const held = menu.contains(document.activeElement);
    menu.open = false;
    if (held) menu.querySelector('summary').focus();
  }
});

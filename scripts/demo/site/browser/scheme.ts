/** The colours that the reader's system asks for, until the button asks for the others. */
const root = document.documentElement;
const asked = matchMedia('(prefers-color-scheme: dark)');

document.getElementById('scheme')?.addEventListener('click', () => {
  const isDark = root.dataset.theme === undefined ? asked.matches : root.dataset.theme === 'dark';
  root.dataset.theme = isDark ? 'light' : 'dark';
});

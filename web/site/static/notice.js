// The notice: one sentence, which follows from how the program, the copy, a new
// version and what was shared stand. The shell has the sentences, hidden: see All
// in app/notices/notices.go.
const notices = (() => {
  const page = document.documentElement;
  const state = { program: '', copy: '', update: '', share: '' };
  const details = { program: '', copy: '', update: '', share: '' };

  // The first row that fits is what is said; '*' is anything. The detail is that
  // of the column that decides.
  /** @type {[program: string, copy: string, update: string, share: string, says: string, of: string][]} */
  const table = [
    // The person has asked for what would cost a text.
    ['*', '*', 'reload', '*', 'reload-text', 'update'],
    ['*', '*', 'text', '*', 'update-text', 'update'],
    // No version would run here.
    ['old', '*', '*', '*', 'old', 'program'],
    ['unsupported', '*', '*', '*', 'unsupported', 'program'],
    // The program does not run: nothing else is said to work.
    ['failed', '*', 'new', '*', 'failed-update', 'program'],
    ['foreign', '*', 'new', '*', 'failed-update', 'program'],
    ['stopped', '*', 'new', '*', 'stopped-update', 'program'],
    ['failed', '*', '*', '*', 'failed', 'program'],
    ['foreign', '*', '*', '*', 'foreign', 'program'],
    ['stopped', '*', '*', '*', 'stopped', 'program'],
    ['loading', '*', '*', '*', 'loading', 'program'],
    ['running', '*', '*', 'lost', 'lost', 'share'],
    ['running', '*', '*', 'unread', 'unread', 'share'],
    ['running', '*', 'new', '*', 'update', 'update'],
    ['running', 'failed', '*', '*', 'offline', 'copy'],
  ];

  function show() {
    const now = [state.program, state.copy, state.update, state.share];
    const [, , , , says, of] = table.find(row => now.every((value, i) => row[i] === '*' || row[i] === value)) || [];
    for (const p of document.querySelectorAll('#notice > p')) {
      p.hidden = p.dataset.when !== says;
      p.querySelector('code').textContent = details[of] || '';
    }
  }

  document.getElementById('notice').addEventListener('click', event => {
    const does = event.target.closest('button')?.dataset.does;
    if (does === 'reload' && texts.held()) notices.set({ update: 'reload' });
    else if (does === 'reload' || does === 'reload-anyway') location.reload();
  });

  return {
    // set notes how something stands, and says what follows.
    set(changes, detail = '') {
      for (const [column, value] of Object.entries(changes)) {
        state[column] = value;
        details[column] = detail;
      }
      show();
    },
    // said returns what is said, in the language of the page.
    said: () => document.querySelector(`#notice > p:not([hidden]) [lang=${page.lang}]`)?.textContent || '',
  };
})();

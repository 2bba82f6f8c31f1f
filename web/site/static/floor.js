// What the program and the other scripts cannot do without, looked for in words
// that any browser reads: one that is too old could not read those scripts, and
// would say nothing. README has the versions; Promise.any came with ||=.
(function () {
  var page = document.documentElement;
  // A program with each kind of instruction that Go uses and old browsers lack.
  var program = [
    0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 5, 3, 1, 0, 1, 10, 35, 1, 33, 0,
    65, 0, 192, 26, // i32.extend8_s
    67, 0, 0, 0, 0, 252, 0, 26, // i32.trunc_sat_f32_s
    65, 0, 65, 0, 65, 0, 252, 10, 0, 0, // memory.copy
    65, 0, 65, 0, 65, 0, 252, 11, 0, // memory.fill
    11
  ];

  function lacking() {
    if (typeof Promise !== 'function' || !Promise.any || ![].at) return 'old';
    if (typeof WebAssembly !== 'object') return 'unsupported';
    if (!WebAssembly.validate(new Uint8Array(program))) return 'old';
    try {
      new WebAssembly.Module(new Uint8Array(program));
    } catch (error) {
      return 'unsupported'; // it may not, or does not know the policy's word for it
    }
    return '';
  }

  // say shows a notice, and ends the boxes and buttons that nothing will answer.
  function say(what) {
    var why = '', i;
    var notices = document.querySelectorAll('#notice > p');
    for (i = 0; i < notices.length; i++) {
      notices[i].hidden = notices[i].getAttribute('data-when') !== what;
      if (!notices[i].hidden) why = notices[i].querySelector('[lang="' + page.lang + '"]').textContent;
    }
    var dead = document.querySelectorAll('main textarea, main input, main select, main button');
    for (i = 0; i < dead.length; i++) {
      dead[i].disabled = true;
      dead[i].title = why;
      if ('placeholder' in dead[i]) dead[i].placeholder = why;
    }
  }

  var what = lacking();
  if (what) {
    page.setAttribute('data-lacks', what);
    say(what);
    return;
  }

  // A script that does not come, or is another, is not run: nothing else says so.
  document.addEventListener('error', function (event) {
    if (event.target.tagName !== 'SCRIPT') return;
    say('failed');
    var again = document.querySelector('#notice > p:not([hidden]) button');
    again.onclick = function () { location.reload(); };
  }, true);
})();

package e2e

import (
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"
)

const pastedAnswer = `{"Code":0,"Message":"ok","RequestId":"57123","SuccList":[{"UserId":"u"}],"ErrorList":[{"UserId":"alice","SubCode":660700015},{"UserId":"bob ","SubCode":660700015},{"UserId":"eve","SubCode":660800045}]}`

// An answer is read wherever it is pasted, in both languages.
func TestPastedAnswer(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	for path, said := range map[string]string{"/debug/": "3 of 4 failed: 2 not registered, 1 blocked the sender.", "/zh/debug/": "4 项中有 3 项失败：2 项未注册，1 项已拉黑发送者。"} {
		b.visit(path)
		b.paste("#request", pastedAnswer)
		b.wait(`document.querySelector('.answered')?.innerText.includes(` + strconv.Quote(said) + `)`)
		b.js(`document.querySelector('#request').value = ''; document.querySelector('#request').dispatchEvent(new InputEvent('input', {bubbles: true}))`)
	}
	b.visit("/")
	b.paste("#q", pastedAnswer)
	b.wait(`document.querySelector('.answered')?.innerText.includes("3 of 4 failed")`)
}

// logFile makes a file of 100,000 lines, 20 MB, and dropFile drops it.
const (
	logFile = `(() => {
	const noise = '2026-11-20 13:24:54.478 [http-nio-8080-exec-0] DEBUG c.e.im.Jobs - user phone=660000011 bound, took 51102us and then there was more to be said about it, and so it went on for as long as a line of a log is, which is long\n';
	const lines = [];
	for (let i = 0; i < 100000; i++) {
		const time = new Date(1795000000000 + i * 36).toISOString();
		lines.push(i % 10 ? noise : time + ' INFO zim POST https://zim-api.zego.im/?Action=AddFriends&AppId=1&SignatureNonce=1&Timestamp=1&Signature=1 resp={"Code":' + (i % 70 ? 0 : 660300005) + ',"Message":"x","RequestId":"' + i + '"}\n');
	}
	window.file = new File([lines.join('')], 'im.log');
})()`
	dropFile = `(() => {
	const transfer = new DataTransfer();
	transfer.items.add(window.file);
	document.querySelector('.paste').dispatchEvent(new DragEvent('drop', {dataTransfer: transfer, bubbles: true, cancelable: true}));
})()`
)

// turns has the page count the turns of the browser in which the expression is
// true: those in which keys are heard while something is under way.
func (b *tab) turns(expression string) {
	b.t.Helper()
	b.js(`window.turns = 0;
		const turn = () => { if (` + expression + `) window.turns++; setTimeout(turn); };
		turn()`)
}

// A log of 100,000 lines is summed up in slices, between which keys are heard,
// and which can be ended.
func TestLogFile(t *testing.T) {
	t.Parallel()
	const under = `document.querySelector('[role=progressbar]')`
	b := open(t, nil)
	b.visit("/debug/")
	b.js(logFile)
	b.js(`new MutationObserver((_, watch) => {
		if (!` + under + `) return;
		watch.disconnect();
		[...document.querySelectorAll('main button')].find(e => e.textContent.startsWith('Cancel')).click();
		window.ended = true;
	}).observe(document.body, {subtree: true, childList: true})`)
	b.js(dropFile)
	b.wait(`window.ended && !` + under)
	b.expect(map[string]string{`document.querySelector('table.log')`: "null"})
	b.turns(under)
	b.js(dropFile)
	b.wait(`document.querySelector('table.log')`)
	require.Contains(t, b.eval(`document.querySelector('.answered').innerText`), "1429 of 10000 answers failed.")
	require.Contains(t, b.eval(`document.querySelector('.answered').innerText`), "im.log, 100000 lines")
	require.Greater(t, b.number(`turns`), 10.0)
}

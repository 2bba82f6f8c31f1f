package e2e

import (
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"
)

const pastedAnswer = `{"Code":0,"Message":"ok","RequestId":"57123","SuccList":[{"UserId":"u"}],"ErrorList":[{"UserId":"alice","SubCode":660700015},{"UserId":"bob ","SubCode":660700015},{"UserId":"eve","SubCode":660800045}]}`

// An answer is read wherever it is pasted, in both languages.
func TestPastedAnswer(t *testing.T) {
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
	new PerformanceObserver(l => { for (const e of l.getEntries()) window.tasks.push(Math.round(e.duration)); }).observe({entryTypes: ['longtask']});
})()`
	dropFile = `(() => {
	window.tasks = [];
	const transfer = new DataTransfer();
	transfer.items.add(window.file);
	window.began = performance.now();
	document.querySelector('.paste').dispatchEvent(new DragEvent('drop', {dataTransfer: transfer, bubbles: true, cancelable: true}));
})()`
)

// A log of 100,000 lines is summed up within seconds, while the page can be used.
func TestLogFile(t *testing.T) {
	b := open(t, nil)
	b.visit("/debug/")
	b.js(logFile)
	b.js(dropFile)
	b.wait(`document.querySelector('[role=progressbar]')`)
	b.click("Cancel")
	b.wait(`!document.querySelector('[role=progressbar]')`)
	b.js(dropFile)
	b.wait(`document.querySelector('table.log') && (window.took ??= performance.now() - window.began)`)
	t.Logf("%s ms, long tasks %s ms, memory %s MB", b.eval(`String(Math.round(window.took))`), b.eval(`String(window.tasks)`),
		b.eval(`String(Math.round((performance.memory?.totalJSHeapSize ?? 0) / 1e6))`))
	require.Contains(t, b.eval(`document.querySelector('.answered').innerText`), "1429 of 10000 answers failed.")
	require.Contains(t, b.eval(`document.querySelector('.answered').innerText`), "im.log, 100000 lines")
	require.Less(t, b.number(`Math.max(0, ...window.tasks)`), 300.0)
	require.Less(t, b.number(`window.took`), 10_000.0)
}

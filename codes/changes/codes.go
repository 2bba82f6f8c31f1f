package changes

import "zimcodes/codes"

// ofCodes are the changes of codes, newest first.
var ofCodes = []Change{
	{
		Date: "2025-09-29", Kind: New, By: Pages, Codes: []codes.Code{660300019, 660600028},
		What: codes.Text{English: "New in the reference.", Chinese: "参考文档新增。"},
	},
	{
		Date: "2025-09-04", Kind: Meaning, By: Pages, Codes: []codes.Code{660200001},
		What: codes.Text{
			English: "Widened: it also covers a user who was registered from the server and never logged in.",
			Chinese: "含义扩大：也包括只由服务端注册、从未登录过的用户。",
		},
	},
	{
		Date: "2025-07-15", Kind: New, By: Pages, Codes: []codes.Code{660300014, 660300015},
		What: codes.Text{English: "New in the reference.", Chinese: "参考文档新增。"},
	},
	{
		Date: "2025-05-08", Kind: Meaning, By: Pages, Codes: []codes.Code{50014, 660700006},
		What: codes.Text{
			English: "The limit of `UserName` that it names became 256 bytes; it was 64.",
			Chinese: "所写的 `UserName` 上限由 64 字节改为 256 字节。",
		},
	},
	{
		Date: "2025-03-13", Kind: New, By: Pages, Codes: []codes.Code{661000001, 661000005},
		What: codes.Text{English: "New in the reference.", Chinese: "参考文档新增。"},
	},
	{
		Date: "2025-03-05", Kind: New, By: Pages, Codes: []codes.Code{660000028},
		What: codes.Text{English: "New in the reference.", Chinese: "参考文档新增。"},
	},
	{
		Date: "2025-02-18", Kind: New, By: Pages, Codes: []codes.Code{660800002},
		What: codes.Text{English: "New in the reference.", Chinese: "参考文档新增。"},
	},
	{
		Date: "2024-11-19", Kind: New, By: Pages, Codes: []codes.Code{660800045},
		What: codes.Text{English: "New in the reference.", Chinese: "参考文档新增。"},
	},
}

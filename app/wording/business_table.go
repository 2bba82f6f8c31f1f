package wording

import (
	"zimcodes/codes"
	"zimcodes/codes/gateway/business"
)

// businessWords are the words of each kind.
var businessWords = []businessWording{
	{business.KindTooLong,
		codes.Text{
			English: "{path} is {measured}; the limit is {limit}.",
			Chinese: "{path} 有 {measured}，上限为 {limit}。"},
		codes.Text{}},
	{business.KindTotalTooLong,
		codes.Text{
			English: "All keys and values of {path} together are {measured}; the limit is {limit}.",
			Chinese: "{path} 的所有键和值共 {measured}，上限为 {limit}。"},
		codes.Text{}},
	{business.KindMessageTooLong,
		codes.Text{
			English: "{path} is {measured}; the limit is {limit} for this type of message.",
			Chinese: "{path} 有 {measured}，该类型消息的上限为 {limit}。"},
		codes.Text{}},
	{business.KindDecodedTooLong,
		codes.Text{
			English: "{path} decodes to {measured}; the limit is {limit}, of what base64 decodes to.",
			Chinese: "{path} 解码后有 {measured}，base64 按解码后计，上限为 {limit}。"},
		codes.Text{}},
	{business.KindTooMany,
		codes.Text{
			English: "{path} has {measured}; the limit is {limit}.",
			Chinese: "{path} 有 {measured}，上限为 {limit}。"},
		codes.Text{
			English: "Send them in several calls, if the API allows that.",
			Chinese: "如果接口允许，请分多次调用。"}},
	{business.KindTooFew,
		codes.Text{
			English: "{path} has {measured}; at least {limit} is needed.",
			Chinese: "{path} 有 {measured}，至少需要 {limit}。"},
		codes.Text{}},
	{business.KindTooLarge,
		codes.Text{
			English: "{path} is {measured}; the most is {limit}.",
			Chinese: "{path} 为 {measured}，最大为 {limit}。"},
		codes.Text{}},
	{business.KindTooSmall,
		codes.Text{
			English: "{path} is {measured}; the least is {limit}.",
			Chinese: "{path} 为 {measured}，最小为 {limit}。"},
		codes.Text{}},
	{business.KindFuture,
		codes.Text{
			English: "{path} is {off} later than the time that the request is checked as of.",
			Chinese: "{path} 比检查时刻晚 {off}。"},
		codes.Text{
			English: "It counts in milliseconds and may not lie in the future. Check the clock of your server.",
			Chinese: "它以毫秒计，不能晚于当前时间。请检查服务器时钟。"}},
	{business.KindOwnID,
		codes.Text{
			English: "{path} is {found}, the same as `FromUserId`.",
			Chinese: "{path} 是 {found}，与 `FromUserId` 相同。"},
		codes.Text{}},
	{business.KindRepeated,
		codes.Text{
			English: "{path} repeats {found}, which stands before it.",
			Chinese: "{path} 与前面的 {found} 重复。"},
		codes.Text{}},
	{business.KindNoKey,
		codes.Text{
			English: "{path} is {found}; it can be {listed}.",
			Chinese: "{path} 是 {found}，只能是 {listed}。"},
		codes.Text{}},
	{business.KindOwner,
		codes.Text{
			English: "{path} is {found}, the owner's role, which cannot be given.",
			Chinese: "{path} 是 {found}，即群主，不能设置。"},
		codes.Text{
			English: "To hand over a group, call `TransferGroupOwner`.",
			Chinese: "转让群主请调用 `TransferGroupOwner`。"}},
	{business.KindNotBase64,
		codes.Text{
			English: "`IsBase64` is 1, but {path} is no standard base64.",
			Chinese: "`IsBase64` 为 1，但 {path} 不是标准的 base64。"},
		codes.Text{
			English: "Encode it with the letters `A-Z a-z 0-9 + /` and pad it with `=`, or leave `IsBase64` out.",
			Chinese: "请用 `A-Z a-z 0-9 + /` 编码并以 `=` 补齐，或者去掉 `IsBase64`。"}},
	{business.KindReceipt,
		codes.Text{
			English: "{path} is {found}, but messages in rooms have no receipts.",
			Chinese: "{path} 是 {found}，但房间消息没有回执。"},
		codes.Text{}},

	{business.KindMissing,
		codes.Text{
			English: "{path} is missing, and the API's page requires it.",
			Chinese: "缺少 {path}，接口文档标为必填。"},
		codes.Text{}},
	{business.KindNeither,
		codes.Text{
			English: "None of {near} is there, and one of them is needed.",
			Chinese: "{near} 都没有，至少需要其一。"},
		codes.Text{}},
	{business.KindEmpty,
		codes.Text{
			English: "{path} is empty, and the API's page requires it.",
			Chinese: "{path} 为空，接口文档标为必填。"},
		codes.Text{}},
	{business.KindType,
		codes.Text{
			English: "{path} is of the type {found}; the API's page says {wanted}.",
			Chinese: "{path} 的类型是 {found}，接口文档为 {wanted}。"},
		codes.Text{}},
	{business.KindStringified,
		codes.Text{
			English: "{path} is a string that holds JSON; the API's page has the {wanted} itself.",
			Chinese: "{path} 是装有 JSON 的字符串，接口文档中是 {wanted} 本身。"},
		codes.Text{
			English: "Put the value in as it is: it was encoded once too often.",
			Chinese: "请直接放入该值：它多编码了一次。"}},
	{business.KindNotStringified,
		codes.Text{
			English: "{path} is of the type {found}; it must be a string that holds the JSON.",
			Chinese: "{path} 的类型是 {found}，它应是装有 JSON 的字符串。"},
		codes.Text{
			English: "Encode the value as JSON, and put that in as a string.",
			Chinese: "请把该值编码为 JSON，再作为字符串放入。"}},
	{business.KindUnlisted,
		codes.Text{
			English: "{path} is {found}; the API's page lists {listed}.",
			Chinese: "{path} 是 {found}，接口文档列出的是 {listed}。"},
		codes.Text{}},
	{business.KindMessageJSON,
		codes.Text{
			English: "{path} is not the JSON object that this type of message has.",
			Chinese: "{path} 不是该类型消息应有的 JSON 对象。"},
		codes.Text{}},
	{business.KindNoBody,
		codes.Text{
			English: "The API takes its parameters as JSON in the body, and the request has none.",
			Chinese: "该接口的参数以 JSON 放在包体中，而请求没有包体。"},
		codes.Text{}},
	{business.KindInQuery,
		codes.Text{
			English: "{near}: in the query string, but the API takes its parameters in the body.",
			Chinese: "{near}：放在了查询字符串中，但该接口的参数应放在包体中。"},
		codes.Text{
			English: "Send them as JSON in the body.",
			Chinese: "请以 JSON 放入包体。"}},
	{business.KindInBody,
		codes.Text{
			English: "{near}: in the body, but the API takes its parameters in the query string.",
			Chinese: "{near}：放在了包体中，但该接口的参数应放在查询字符串中。"},
		codes.Text{
			English: "Send them in the query string.",
			Chinese: "请放入查询字符串。"}},
	{business.KindMoved,
		codes.Text{
			English: "{near}: in the body, where this API took its parameters until May 2026. Since then its page has them in the query string.",
			Chinese: "{near}：放在了包体中。2026 年 5 月之前该接口的参数在包体中，此后文档改为查询字符串。"},
		codes.Text{
			English: "Send them in the query string.",
			Chinese: "请放入查询字符串。"}},
	{business.KindDoubled,
		codes.Text{
			English: "The body is a string that holds JSON: it was encoded twice.",
			Chinese: "包体是装有 JSON 的字符串：编码了两次。"},
		codes.Text{
			English: "Send the JSON object itself.",
			Chinese: "请直接发送该 JSON 对象。"}},
	{business.KindForm,
		codes.Text{
			English: "The body is a form; the API takes JSON.",
			Chinese: "包体是表单，该接口用的是 JSON。"},
		codes.Text{
			English: "Send the parameters as one JSON object.",
			Chinese: "请把参数作为一个 JSON 对象发送。"}},
	{business.KindNoObject,
		codes.Text{
			English: "The body is JSON, but not an object.",
			Chinese: "包体是 JSON，但不是对象。"},
		codes.Text{
			English: "Send the parameters as one JSON object.",
			Chinese: "请把参数作为一个 JSON 对象发送。"}},

	{business.KindUnit,
		codes.Text{
			English: "{path} is {measured}, and the limit is {limit}. Counted in characters it fits; which of the two counts, the page does not say.",
			Chinese: "{path} 有 {measured}，上限为 {limit}。按字符计则未超过，文档没有说明按哪种计。"},
		codes.Text{}},
	{business.KindBetween,
		codes.Text{
			English: "{path} has {measured}. The page names {limit} as the limit in one place and {also} in another.",
			Chinese: "{path} 有 {measured}。同一页文档一处写上限为 {limit}，另一处写 {also}。"},
		codes.Text{}},
	{business.KindReplaced,
		codes.Text{
			English: "{path} is {found}, beyond the limit of {limit}. By the API's page it is replaced, not refused.",
			Chinese: "{path} 是 {found}，超出限制 {limit}。按接口文档，它会被替换，不会被拒绝。"},
		codes.Text{}},
	{business.KindAdvised,
		codes.Text{
			English: "{path} is {measured}; the API's page recommends {limit} at most.",
			Chinese: "{path} 有 {measured}，接口文档建议不超过 {limit}。"},
		codes.Text{}},
	{business.KindNull,
		codes.Text{
			English: "{path} is `null`. Whether that is the same as leaving it out is documented nowhere.",
			Chinese: "{path} 是 `null`。它是否等同于未填，没有文档说明。"},
		codes.Text{}},
	{business.KindQuotedNumber,
		codes.Text{
			English: "{path} is a number in quotation marks. Whether that passes is documented nowhere.",
			Chinese: "{path} 是带引号的数字。能否通过，没有文档说明。"},
		codes.Text{
			English: "Leave the quotation marks out.",
			Chinese: "请去掉引号。"}},
	{business.KindSeconds,
		codes.Text{
			English: "{path} is {found}, which looks like seconds. Times in the body are in milliseconds, unlike `Timestamp`.",
			Chinese: "{path} 是 {found}，看起来以秒计。包体中的时间以毫秒计，与 `Timestamp` 不同。"},
		codes.Text{}},
	{business.KindCharacter,
		codes.Text{
			English: "{path} has the character {found}. The API's page does not allow it in an ID.",
			Chinese: "{path} 中有字符 {found}，接口文档不允许 ID 使用它。"},
		codes.Text{}},
	{business.KindTwice,
		codes.Text{
			English: "{path} is given more than once. Which one counts is documented nowhere.",
			Chinese: "{path} 出现多次。以哪一个为准，没有文档说明。"},
		codes.Text{}},
	{business.KindUnknownName,
		codes.Text{
			English: "{path}: the API's page has no such parameter.",
			Chinese: "{path}：接口文档没有这个参数。"},
		codes.Text{}},
	{business.KindMiscased,
		codes.Text{
			English: "{path}: the API's page writes {wanted}. Whether the case matters is documented nowhere.",
			Chinese: "{path}：接口文档写作 {wanted}。大小写是否有影响，没有文档说明。"},
		codes.Text{
			English: "Write {wanted}.",
			Chinese: "请写作 {wanted}。"}},

	{business.KindVariable,
		codes.Text{
			English: "{path}: not checked, a variable or an expression stands in its place.",
			Chinese: "{path}：未检查，文本中是变量或表达式。"},
		codes.Text{}},
	{business.KindMasked,
		codes.Text{
			English: "{path}: not checked, its value is masked in the text.",
			Chinese: "{path}：未检查，文本中的值被遮盖了。"},
		codes.Text{}},
	{business.KindBlank,
		codes.Text{
			English: "{path}: not checked, it is yet to be filled in.",
			Chinese: "{path}：未检查，尚未填写。"},
		codes.Text{}},
	{business.KindNotGiven,
		codes.Text{
			English: "The body: not checked, it stands in a file or elsewhere.",
			Chinese: "包体：未检查，它在文件或别处。"},
		codes.Text{}},
	{business.KindSilent,
		codes.Text{
			English: "The body: not checked, the text has none.",
			Chinese: "包体：未检查，文本中没有。"},
		codes.Text{}},
	{business.KindNotJSON,
		codes.Text{
			English: "The body: not checked, it is not JSON.",
			Chinese: "包体：未检查，它不是 JSON。"},
		codes.Text{}},
	{business.KindDeep,
		codes.Text{
			English: "The body: not checked, it is nested too deep.",
			Chinese: "包体：未检查，嵌套太深。"},
		codes.Text{}},
}

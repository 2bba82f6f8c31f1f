package codes

// business is the table 业务返回码, in the reference's order.
var business = []Entry{
	{
		Code:  660000001,
		Group: Business,
		Description: Text{
			"A general business error occurred.",
			"业务类通用错误。",
		},
		Reason: Text{
			"An error occurred on the server.",
			"服务端出错。",
		},
		Advice: Text{
			"Retry the request, or contact ZEGO technical support.",
			"请重试，或联系 ZEGO 技术支持。",
		},
		Brief: Text{"Retry, then ask ZEGO", "重试，不行再找 ZEGO"},
		Retry: RetryLater,
		Actor: ActorZEGO,
	},
	{
		Code:  660000002,
		Group: Business,
		Description: Text{
			"An input parameter is wrong.",
			"输入参数错误。",
		},
		Reason: Text{
			"A parameter passed in is missing or invalid.",
			"输入的参数缺失或不合法。",
		},
		Advice: Text{
			"Check the parameters passed in.",
			"请检查输入的参数。",
		},
		Note: Note{
			Why: Text{
				"The reference does not say which parameter. A parameter that is right but in the wrong place probably counts as missing, too.",
				"原文没说是哪个参数。参数名和值都对、只是放错了位置，很可能也算缺失。",
			},
			Do: Text{
				"Check the place first: GET APIs take business parameters in the query string, with arrays written as `UserId[]=a&UserId[]=b`; POST APIs take them in a JSON body sent with `Content-Type: application/json`. Then compare names, types and values with the API's page.",
				"先看位置：GET 接口的业务参数在查询字符串里，数组写成 `UserId[]=a&UserId[]=b`；POST 接口的在 JSON 包体里，并带上 `Content-Type: application/json`。再对照接口页面核对名称、类型和取值。",
			},
		},
		Brief: Text{"Check the parameters", "检查参数"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  660000003,
		Group: Business,
		Description: Text{
			"An error occurred in the processing logic.",
			"逻辑处理错误。",
		},
		Reason: Text{
			"An exception occurred during processing on the server.",
			"服务端处理异常。",
		},
		Advice: Text{
			"Retry the request, or contact ZEGO technical support.",
			"请重试，或联系 ZEGO 技术支持。",
		},
		Brief: Text{"Retry, then ask ZEGO", "重试，不行再找 ZEGO"},
		Retry: RetryLater,
		Actor: ActorZEGO,
	},
	{
		Code:  660000011,
		Group: Business,
		Description: Text{
			"The number of users exceeds the limit.",
			"用户个数超过限制。",
		},
		Reason: Text{
			"The user list passed in is too large.",
			"输入的用户列表过大。",
		},
		Advice: Text{
			"Check the user list passed in.",
			"请检查输入的用户列表。",
		},
		Note: Note{
			Why: Text{
				"The reference names no limit, and the limit depends on the API.",
				"原文没写上限，而上限因接口而异。",
			},
			Do: Text{
				"Split the list by the limit on the API's page: for example, 10 users for `QueryRoomMembers`; 50 for `KickoutGroupUser` and `KickoutRoomUser`; 100 for `InviteUsersIntoGroup`, `SendPeerMessage` and `QueryUserOnlineState`.",
				"按接口页面的上限分批调用：如 `QueryRoomMembers` 10 个，`KickoutGroupUser` 和 `KickoutRoomUser` 50 个，`InviteUsersIntoGroup`、`SendPeerMessage` 和 `QueryUserOnlineState` 100 个。",
			},
		},
		Brief: Text{"Send smaller batches", "分批调用"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  660200001,
		Group: Business,
		Description: Text{
			"The user ID does not exist, or the user has logged out.",
			"不存在的用户 ID，或者用户已经登出。",
		},
		ReasonForm: ReasonRepeated,
		Advice: Text{
			"Check whether the user ID exists and whether the user has logged out of ZIM.",
			"请确认用户 ID 是否存在或用户是否已登出 ZIM 服务。",
		},
		Note: Note{
			Why: Text{
				"Two different causes share this code: an ID that does not exist is a mistake, but being logged out is usually a normal state.",
				"两个不同的原因共用一个返回码：ID 不存在是错误，已登出则多半是正常状态。",
			},
			Do: Text{
				"Tell them apart with `QueryUserInfos`. If it finds the user, the user has probably just logged out: treat the user as offline. If it does not, check the ID or register the user.",
				"用 `QueryUserInfos` 区分：能查到，用户很可能只是登出了，按离线处理；查不到，再核对 ID，或注册该用户。",
			},
		},
		Brief: Text{"Query the user first", "先查询该用户"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  660000012,
		Group: Business,
		Description: Text{
			"The `UserID` is too long.",
			"UserID 长度超过限制。",
		},
		Reason: Text{
			"`UserID` can be at most 32 bytes long.",
			"UserID 最大长度为 32 字节。",
		},
		Advice: Text{
			"Check the length of the `UserID`.",
			"请确认 UserID 的长度。",
		},
		Note: Note{
			Why: Text{
				"The pages of `QueryUserOnlineState` and `QueryUserInfos` say 64 bytes, which contradicts this entry. Bytes are counted, not characters.",
				"`QueryUserOnlineState` 和 `QueryUserInfos` 的页面写的是 64 字节，与这里矛盾。算的是字节，不是字符。",
			},
			Do: Text{
				"Keep to the stricter limit: IDs of at most 32 bytes everywhere (in UTF-8, where a Chinese character takes 3).",
				"按更严的来：ID 一律不超过 32 字节（UTF-8，一个汉字占 3 字节）。",
			},
		},
		Brief: Text{"Shorten the UserId", "缩短 UserId"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
		Limits: []Limit{
			{Of: Text{"`UserId`", "`UserId`"}, Max: 32, Unit: Bytes},
		},
	},
	{
		Code:  660000022,
		Group: Business,
		Description: Text{
			"The message was not found. It may have been deleted, or it does not exist.",
			"未找到消息，可能是消息已经被删除或者消息不存在。",
		},
		ReasonForm: ReasonMerged,
		Advice: Text{
			"Check whether the message has been deleted and whether `MsgSeq` is correct.",
			"请检查消息是否被删除，以及 MsgSeq 是否正确。",
		},
		Brief: Text{"Check the MsgSeq", "检查 MsgSeq"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  660000023,
		Group: Business,
		Description: Text{
			"The message has been recalled.",
			"消息已被撤回。",
		},
		ReasonForm: ReasonMerged,
		Advice: Text{
			"Check whether the message has been recalled.\n- If it has been recalled, no action is needed.\n- If it has not been recalled, contact ZEGO technical support to investigate.",
			"请确认消息是否已被撤回。\n- 如经确认，消息已被撤回，则无需处理。\n- 如经确认，消息未被撤回，请联系 ZEGO 技术支持排查问题。",
		},
		Brief: Text{"Nothing to do", "无需处理"},
		Retry: RetryNo,
		Actor: ActorNobody,
	},
	{
		Code:  660000024,
		Group: Business,
		Description: Text{
			"The time limit for recalling the message has passed.",
			"已超过撤回时间。",
		},
		ReasonForm: ReasonMerged,
		Advice: Text{
			"To recall messages from a longer period, contact ZEGO technical support to have this configured.",
			"如需撤回更长时间内的消息，请联系 ZEGO 技术支持进行配置。",
		},
		Note: Note{
			Why: Text{
				"The reference does not name the limit. The pages of `RevokePeerMessage` and `RevokeGroupMessage` say 2 minutes by default and up to 24 hours on request. Retrying does not help: the message only grows older.",
				"原文没写时限。`RevokePeerMessage` 和 `RevokeGroupMessage` 的页面写的是默认 2 分钟，可申请延长，最长 24 小时。重试无效：消息只会越来越旧。",
			},
			Do: Text{
				"Check the message's age before you recall it, and do not call if it is past the limit. If you need a longer limit, contact ZEGO technical support.",
				"撤回前先看消息发出了多久，超过时限就不要调用；需要更长的时限，联系 ZEGO 技术支持配置。",
			},
		},
		Brief: Text{"Have the limit raised", "请 ZEGO 延长时限"},
		Retry: RetryAfterChange,
		Actor: ActorZEGO,
	},
	{
		Code:  660000025,
		Group: Business,
		Description: Text{
			"A server API was called to send a signaling message with `IsBase64` in `MessageBody` set to 1, but sending the base64-encoded message failed.",
			"调用服务端接口发送信令消息时，`MessageBody` 中 `IsBase64` 传入 1 后，发送经 base64 编码的信令消息失败。",
		},
		Reason: Text{
			"The content of `Message` is not base64-encoded.",
			"`Message` 内容没有经过 base64 编码。",
		},
		Advice: Text{
			"Check:\n- Whether `IsBase64` needs to be 1, that is, whether you need to send a binary signaling message.\n- Whether the content of `Message` is base64-encoded.",
			"请确认：\n- `IsBase64` 是否需要为 1，即是否需要发送二进制类型信令消息。\n- `Message` 内容是否经 base64 编码。",
		},
		Brief: Text{"Check the base64 encoding", "检查 base64 编码"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  660000026,
		Group: Business,
		Description: Text{
			"The message to recall does not match `FromUserId`.",
			"待撤回消息与 FromUserId 不匹配。",
		},
		ReasonForm: ReasonMerged,
		Advice: Text{
			"Check that the `FromUserId` field is correct.",
			"请检查 FromUserId 字段是否正确。",
		},
		Brief: Text{"Check the FromUserId", "查 FromUserId"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  660000027,
		Group: Business,
		Description: Text{
			"Storage of room messages is not enabled, so the message cannot be recalled.",
			"未启用保存房间消息配置，无法撤回消息。",
		},
		ReasonForm: ReasonMerged,
		Advice: Text{
			"Activate the ZIM Flagship plan.",
			"请开通 ZIM 旗舰版服务。",
		},
		Note: Note{
			Why: Text{
				"The plan alone may not be enough: the page of `RevokeRoomMessage` also requires that storing room messages be enabled for the App.",
				"光开通旗舰版未必够：`RevokeRoomMessage` 的页面还要求这个 App 启用保存房间消息。",
			},
			Do: Text{
				"Activate the ZIM Flagship plan, and make sure that storing room messages is enabled for the App. If the error remains, contact ZEGO technical support.",
				"开通 ZIM 旗舰版，并确认这个 App 启用了保存房间消息；仍然报错，再联系 ZEGO 技术支持。",
			},
		},
		Brief: Text{"Get the Flagship plan", "开通旗舰版"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  660000028,
		Group: Business,
		Description: Text{
			"The feature is not available on the free ZIM plan.",
			"该功能不支持 ZIM 免费版用户。",
		},
		ReasonForm: ReasonMerged,
		Advice: Text{
			"Contact ZEGO technical support to upgrade your plan.",
			"请联系 ZEGO 技术支持升级套餐。",
		},
		Brief: Text{"Upgrade the plan", "升级套餐"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  660300001,
		Group: Business,
		Description: Text{
			"The room does not exist.",
			"房间不存在。",
		},
		Reason: Text{
			"The `RoomId` passed in does not exist, or the room has been destroyed.",
			"输入的 RoomId 不存在或房间已被销毁。",
		},
		Advice: Text{
			"Check whether the `RoomId` passed in is correct and whether the room has been destroyed.",
			"请确认输入的 RoomId 是否正确或房间是否已被销毁。",
		},
		Brief: Text{"Check the RoomId", "检查 RoomId"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  660300002,
		Group: Business,
		Description: Text{
			"The user is not in this room.",
			"用户不在此房间内。",
		},
		Reason: Text{
			"The `UserId` passed in does not exist or is not in this room.",
			"输入的 UserId 不存在或不在此房间内。",
		},
		Advice: Text{
			"Check that the `UserId` passed in is correct.",
			"请确认输入的 UserId 是否正确。",
		},
		Brief: Text{"Check the UserId", "检查 UserId"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  660300005,
		Group: Business,
		Description: Text{
			"Calls to the API exceed the rate limit for the `AppID`.",
			"调用接口的频率超出了 AppID 级别限制。",
		},
		ReasonForm: ReasonMerged,
		Advice: Text{
			"Retry later, or see the relevant documentation for the rate limits.",
			"请稍后再试，或参考相关文档了解调用频率。",
		},
		Note: Note{
			Why: Text{
				"The reference gives neither the limit nor how long to wait. The limit is per App: the calls of all your servers and processes count together.",
				"原文没说限额和等待时间。这个限额按整个 App 计算：您所有服务器、所有进程的调用加在一起。",
			},
			Do: Text{
				"Retry with growing waits (1 s, 2 s, 4 s, for example), and throttle all processes together. Most APIs allow 20 calls per second; `SendGroupMessage` and `SendRoomMessage` allow 10.",
				"逐次加长间隔重试（如 1 秒、2 秒、4 秒），并在所有进程之间统一限流。多数接口是 20 次/秒，`SendGroupMessage` 和 `SendRoomMessage` 是 10 次/秒。",
			},
		},
		Brief: Text{"Slow down", "降低频率"},
		Retry: RetryLater,
		Actor: ActorYou,
	},
	{
		Code:  660300006,
		Group: Business,
		Description: Text{
			"Calls to the API exceed the rate limit for the group or room.",
			"调用接口的频率超出了群/房间限制。",
		},
		ReasonForm: ReasonMerged,
		Advice: Text{
			"Retry later, or see the relevant documentation for the rate limits.",
			"请稍后再试，或参考相关文档了解调用频率。",
		},
		Note: Note{
			Why: Text{
				"The reference does not give the limit. It applies to each group or room separately and is often far lower than the limit per App.",
				"原文没说限额。这个限额按单个群或房间计算，往往比 App 级的低得多。",
			},
			Do: Text{
				"Queue the calls for the same group or room, retry with growing waits, and merge calls where you can. `InviteUsersIntoGroup`, for example, allows 1 call per second for each group (up to 100 users per call), and `QueryRoomMembers` 5 per second for each room.",
				"把同一个群或房间的调用排队，逐次加长间隔重试，能合并的就合并。如 `InviteUsersIntoGroup` 每群 1 次/秒（一次最多 100 人），`QueryRoomMembers` 每房间 5 次/秒。",
			},
		},
		Brief: Text{"Slow down", "降低频率"},
		Retry: RetryLater,
		Actor: ActorYou,
	},
	{
		Code:  660300007,
		Group: Business,
		Description: Text{
			"Failed to get the room.",
			"获取房间失败。",
		},
		Reason: Text{
			"An internal error occurred.",
			"内部错误。",
		},
		Advice: Text{
			"Contact ZEGO technical support.",
			"请联系 ZEGO 技术支持。",
		},
		Brief: Text{"Retry, then ask ZEGO", "重试，不行再找 ZEGO"},
		Retry: RetryLater,
		Actor: ActorZEGO,
	},
	{
		Code:  660300008,
		Group: Business,
		Description: Text{
			"Failed to get the user list of the room.",
			"获取房间用户列表失败。",
		},
		Reason: Text{
			"There are no users in the room; usually, it is in the delay before it is destroyed.",
			"房间人数为空，一般是处于房间延迟销毁期间。",
		},
		Advice: Text{
			"No action needed.",
			"无需操作。",
		},
		Note: Note{
			Why: Text{
				"The reference reports a failure and yet says that no action is needed, but the query returned no list, and your code has to cope with that.",
				"既说获取失败，又说无需操作：这次查询拿不到列表，您的代码还是得处理。",
			},
			Do: Text{
				"Treat it as an empty list, not as a failure. If you are sure that there are users in the room, check the `RoomId`.",
				"当作空列表处理，不要当异常。如果确信房间里有人，请核对 `RoomId`。",
			},
		},
		Brief: Text{"Nothing to do", "无需处理"},
		Retry: RetryNo,
		Actor: ActorNobody,
	},
	{
		Code:  660300012,
		Group: Business,
		Description: Text{
			"The user is not in the specified room.",
			"用户不在指定房间内。",
		},
		ReasonForm: ReasonRepeated,
		Advice: Text{
			"No action needed.",
			"无需处理。",
		},
		Brief: Text{"Nothing to do", "无需处理"},
		Retry: RetryNo,
		Actor: ActorNobody,
	},
	{
		Code:  660300014,
		Group: Business,
		Description: Text{
			"The room already exists.",
			"房间已存在。",
		},
		ReasonForm: ReasonBlank,
		Advice: Text{
			"Check whether the room has already been created.",
			"检查房间是否已经创建。",
		},
		Note: Note{
			Why: Text{
				"The advice is circular: the code has already told you that the room exists.",
				"建议等于没说：返回码已经表明房间存在。",
			},
			Do: Text{
				"If this is the room you want, use it and let the users join. If you want another one, create it with another `RoomId`.",
				"要的就是这个房间，直接用它，让用户进房即可；要另建一个，请换 `RoomId`。",
			},
		},
		Brief: Text{"Use the existing room", "直接用这个房间"},
		Retry: RetryNo,
		Actor: ActorYou,
	},
	{
		Code:  660300015,
		Group: Business,
		Description: Text{
			"The number of rooms exceeds the limit.",
			"房间数超出上限。",
		},
		ReasonForm: ReasonBlank,
		Advice: Text{
			"Check whether the number of rooms exceeds the limit, or contact technical support to raise it.",
			"检查房间数是否超出上限，或者联系技术支持扩容。",
		},
		Brief: Text{"Use fewer rooms", "减少房间数"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  660400001,
		Group: Business,
		Description: Text{
			"The message is too large.",
			"消息大小超出限制。",
		},
		Reason: Text{
			"The message passed in is too large.",
			"输入的消息过大。",
		},
		Advice: Text{
			"Check the size of the message passed in.",
			"请检查输入的消息大小。",
		},
		Brief: Text{"Shorten the message", "缩短消息"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  660500002,
		Group: Business,
		Description: Text{
			"The acting user is not registered.",
			"操作者用户未注册。",
		},
		Reason: Text{
			"The acting user has never logged in with the SDK.",
			"操作者用户未登录过 SDK。",
		},
		Advice: Text{
			"Have the acting user register with ZIM first.",
			"请让操作者先注册 ZIM 服务。",
		},
		Brief: Text{"Register the acting user", "注册操作者"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  660500003,
		Group: Business,
		Description: Text{
			"Calls to `SendMessageToAllUsers` exceed the rate limit.",
			"调用 SendMessageToAllUsers 接口的频率超出限制。",
		},
		Reason: Text{
			"Calls to the API exceed the rate limit.",
			"调用接口频率超出限制。",
		},
		Advice: Text{
			"The default is 1 call per second, with at most 100 calls in 24 hours. Retry later.",
			"默认 1 次/秒，每 24 小时内仅限 100 次，请稍后再试。",
		},
		Note: Note{
			Why: Text{
				"Two limits share this code. Once the 100 calls in 24 hours are used up, waiting a second does not help.",
				"两个限额共用一个返回码。24 小时的 100 次用完后，等一秒再试无效。",
			},
			Do: Text{
				"Count your own calls. If you only exceeded the limit per second, retry after a second. If the 100 calls are used up, stop until the quota is restored (the reference does not say when the 24 hours begin).",
				"自己记下调用次数：只是每秒超限，隔 1 秒再试；100 次已用完，就停止调用，等到额度恢复（24 小时怎么起算，原文没说）。",
			},
		},
		Brief: Text{"Slow down", "降低频率"},
		Retry: RetryLater,
		Actor: ActorYou,
		Limits: []Limit{
			{Of: Text{"`SendMessageToAllUsers`", "`SendMessageToAllUsers`"}, Max: 1, Unit: CallsPerSecond},
			{Of: Text{"`SendMessageToAllUsers`", "`SendMessageToAllUsers`"}, Max: 100, Unit: CallsPerDay},
		},
	},
	{
		Code:  660500004,
		Group: Business,
		Description: Text{
			"The text moderation request failed.",
			"文本审核请求出错。",
		},
		ReasonForm: ReasonRepeated,
		Advice: Text{
			"Contact ZEGO technical support.",
			"请联系 ZEGO 技术支持。",
		},
		Brief: Text{"Retry, then ask ZEGO", "重试，不行再找 ZEGO"},
		Retry: RetryLater,
		Actor: ActorZEGO,
	},
	{
		Code:  660500005,
		Group: Business,
		Description: Text{
			"The text message did not pass moderation.",
			"发送的文本消息没有通过审核。",
		},
		ReasonForm: ReasonRepeated,
		Advice: Text{
			"Do not send this message.",
			"请勿发送该消息。",
		},
		Brief: Text{"Do not send it", "不要发送"},
		Retry: RetryNo,
		Actor: ActorUser,
	},
	{
		Code:  660500006,
		Group: Business,
		Description: Text{
			"The image moderation request failed.",
			"图片审核请求出错。",
		},
		ReasonForm: ReasonRepeated,
		Advice: Text{
			"Contact ZEGO technical support.",
			"请联系 ZEGO 技术支持。",
		},
		Brief: Text{"Retry, then ask ZEGO", "重试，不行再找 ZEGO"},
		Retry: RetryLater,
		Actor: ActorZEGO,
	},
	{
		Code:  660500007,
		Group: Business,
		Description: Text{
			"The image message did not pass moderation.",
			"发送的图片消息没有通过审核。",
		},
		ReasonForm: ReasonRepeated,
		Advice: Text{
			"Do not send this message.",
			"请勿发送该消息。",
		},
		Brief: Text{"Do not send it", "不要发送"},
		Retry: RetryNo,
		Actor: ActorUser,
	},
	{
		Code:  660500009,
		Group: Business,
		Description: Text{
			"Your backend decided that this message should be \"sent silently\".",
			"您的业务后台判断此消息应当“静默发送”。",
		},
		Reason: Text{
			"Your backend answered the \"before message sent\" callback with `2`, so the message was sent silently.",
			"收到“消息发送前回调”后，您的业务后台返回了 `2`，此消息被静默发送。",
		},
		Advice: Text{
			"No action needed.",
			"无需处理。",
		},
		Note: Note{
			Why: Text{
				"\"Sent silently\" does not mean delivered: by the page of the callback, the sender is told that the message was sent, but the receiver does not get it. This was not decided by ZEGO but by your own backend, in its answer to the callback.",
				"“静默发送”不等于对方收到：按“消息发送前回调”的页面，发送方看到的是已发送，接收方却收不到。这是您自己的后台在回调里的答复，不是 ZEGO 的判断。",
			},
			Do: Text{
				"If you intended it, no action is needed. Otherwise, find out why your backend answered `2` for this message, fix the backend and send the message again.",
				"符合预期就无需处理；否则检查后台为什么对这条消息返回 `2`，改好后再发。",
			},
		},
		Brief: Text{"Check the callback answer", "核对回调的答复"},
		Retry: RetryNo,
		Actor: ActorYou,
	},
	{
		Code:  660500010,
		Group: Business,
		Description: Text{
			"Your backend decided that this message should be \"not sent\".",
			"您的业务后台判断此消息应当“不发送”。",
		},
		Reason: Text{
			"Your backend answered the \"before message sent\" callback with `3`, so the message was refused.",
			"收到“消息发送前回调”后，您的业务后台返回了 `3`，此消息被拒绝发送。",
		},
		Advice: Text{
			"No action needed.",
			"无需处理。",
		},
		Note: Note{
			Why: Text{
				"This was not decided by ZEGO but by your own backend, in its answer to the callback. The message was not sent.",
				"这不是 ZEGO 的判断，而是您自己的后台在回调里的答复；消息没有发出去。",
			},
			Do: Text{
				"If you intended it, no action is needed. Otherwise, find out why your backend answered `3` for this message, fix the backend and send the message again.",
				"符合预期就无需处理；否则检查后台为什么对这条消息返回 `3`，改好后再发。",
			},
		},
		Brief: Text{"Check the callback answer", "核对回调的答复"},
		Retry: RetryNo,
		Actor: ActorYou,
	},
	{
		Code:  660600001,
		Group: Business,
		Description: Text{
			"The group does not exist.",
			"群组不存在。",
		},
		Reason: Text{
			"The `GroupId` passed in does not exist.",
			"输入的 GroupId 不存在。",
		},
		Advice: Text{
			"Check that the `GroupId` passed in is correct.",
			"请确认输入的 GroupId 是否正确。",
		},
		Brief: Text{"Check the GroupId", "检查 GroupId"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  660600003,
		Group: Business,
		Description: Text{
			"Failed to query the group member list.",
			"查询群成员列表出错。",
		},
		Reason: Text{
			"An exception occurred during processing on the server.",
			"服务端处理异常。",
		},
		Advice: Text{
			"Contact ZEGO technical support.",
			"请联系 ZEGO 技术支持。",
		},
		Brief: Text{"Retry, then ask ZEGO", "重试，不行再找 ZEGO"},
		Retry: RetryLater,
		Actor: ActorZEGO,
	},
	{
		Code:  660600004,
		Group: Business,
		Description: Text{
			"Calls to `QueryGroupMemberList` exceed the rate limit.",
			"调用 QueryGroupMemberList 接口的频率超出限制。",
		},
		Reason: Text{
			"Calls to the API exceed the rate limit.",
			"调用接口频率超出限制。",
		},
		Advice: Text{
			"The limit is 20 calls per second; do not exceed it.",
			"调用频率为 20 次/秒，请勿超出限制。",
		},
		Brief: Text{"Slow down", "降低频率"},
		Retry: RetryLater,
		Actor: ActorYou,
		Limits: []Limit{
			{Of: Text{"`QueryGroupMemberList`", "`QueryGroupMemberList`"}, Max: 20, Unit: CallsPerSecond},
		},
	},
	{
		Code:  660600005,
		Group: Business,
		Description: Text{
			"Calls to `KickoutGroupUser` exceed the rate limit.",
			"调用 KickoutGroupUser 接口的频率超出限制。",
		},
		Reason: Text{
			"Calls to the API exceed the rate limit.",
			"调用接口频率超出限制。",
		},
		Advice: Text{
			"The limit is 20 calls per second; do not exceed it.",
			"调用频率为 20 次/秒，请勿超出限制。",
		},
		Brief: Text{"Slow down", "降低频率"},
		Retry: RetryLater,
		Actor: ActorYou,
		Limits: []Limit{
			{Of: Text{"`KickoutGroupUser`", "`KickoutGroupUser`"}, Max: 20, Unit: CallsPerSecond},
		},
	},
	{
		Code:  660600006,
		Group: Business,
		Description: Text{
			"Failed to query the group list.",
			"查询群列表数据出错。",
		},
		Reason: Text{
			"An exception occurred during processing on the server.",
			"服务端处理异常。",
		},
		Advice: Text{
			"Contact ZEGO technical support.",
			"请联系 ZEGO 技术支持。",
		},
		Brief: Text{"Retry, then ask ZEGO", "重试，不行再找 ZEGO"},
		Retry: RetryLater,
		Actor: ActorZEGO,
	},
	{
		Code:  660600007,
		Group: Business,
		Description: Text{
			"Calls to `QueryAppGroupList` exceed the rate limit.",
			"调用 QueryAppGroupList 接口的频率超出限制。",
		},
		Reason: Text{
			"Calls to the API exceed the rate limit.",
			"调用接口频率超出限制。",
		},
		Advice: Text{
			"The limit is 1 call per second; retry later.",
			"调用频率为 1 次/秒，请稍后重试。",
		},
		Note: Note{
			Why: Text{
				"An overview of the rate limits says 20 calls per second, which contradicts this entry; the API's own page also says 1.",
				"另一处频率总览写的是 20 次/秒，与这里矛盾；接口自己的页面也是 1 次/秒。",
			},
			Do: Text{
				"Keep to the stricter limit of 1 call per second, and cache the result.",
				"按更严的 1 次/秒调用，并缓存结果。",
			},
		},
		Brief: Text{"Slow down", "降低频率"},
		Retry: RetryLater,
		Actor: ActorYou,
		Limits: []Limit{
			{Of: Text{"`QueryAppGroupList`", "`QueryAppGroupList`"}, Max: 1, Unit: CallsPerSecond},
		},
	},
	{
		Code:  660600008,
		Group: Business,
		Description: Text{
			"The user to remove is not in the group.",
			"需要被移除的用户不在群内。",
		},
		Reason: Text{
			"The user has left the group.",
			"用户已退出群组。",
		},
		Advice: Text{
			"No action needed.",
			"无需处理。",
		},
		Note: Note{
			Why: Text{
				"Having left is only one possible reason: a wrong `UserId` or `GroupId` probably gives this code, too, and then the user you meant is still in the group.",
				"“已退出”只是原因之一：`UserId` 或 `GroupId` 写错，很可能也返回本码，这时该移除的人还在群里。",
			},
			Do: Text{
				"Check both IDs. If they are right, no action is needed.",
				"核对两个 ID；无误，就无需处理。",
			},
		},
		Brief: Text{"Nothing to do", "无需处理"},
		Retry: RetryNo,
		Actor: ActorNobody,
	},
	{
		Code:  660600009,
		Group: Business,
		Description: Text{
			"Failed to get information about the group.",
			"获取群相关信息失败。",
		},
		Reason: Text{
			"The group may not exist.",
			"该群组可能不存在。",
		},
		Advice: Text{
			"Check first that the `GroupID` is correct. If it is, contact ZEGO technical support.",
			"请先确认 GroupID 是否正确。如果正确，请联系 ZEGO 技术支持。",
		},
		Brief: Text{"Check the GroupId", "检查 GroupId"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  660600010,
		Group: Business,
		Description: Text{
			"Calls to `CreateGroup` exceed the rate limit.",
			"调用 CreateGroup 接口的频率超出限制请求。",
		},
		Reason: Text{
			"At most 20 requests can be made per second.",
			"发起请求频率上限为 20 次/秒。",
		},
		Advice: Text{
			"Retry later.",
			"请稍后再试。",
		},
		Brief: Text{"Slow down", "降低频率"},
		Retry: RetryLater,
		Actor: ActorYou,
		Limits: []Limit{
			{Of: Text{"`CreateGroup`", "`CreateGroup`"}, Max: 20, Unit: CallsPerSecond},
		},
	},
	{
		Code:  660600011,
		Group: Business,
		Description: Text{
			"The group already exists.",
			"群已经存在。",
		},
		Reason: Text{
			"The `GroupID` of an existing group was used.",
			"使用了现有群的 GroupID。",
		},
		Advice: Text{
			"Use another `GroupID`.",
			"请使用其他 GroupID。",
		},
		Brief: Text{"Use another GroupId", "换一个 GroupId"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  660600012,
		Group: Business,
		Description: Text{
			"The number of groups exceeds the limit.",
			"群数量超过限制。",
		},
		Reason: Text{
			"The number of groups created has reached the limit of the plan.",
			"创建的群数量达到了套餐上线。",
		},
		Advice: Text{
			"Upgrade the plan.",
			"请升级套餐。",
		},
		Note: Note{
			Why: Text{
				"The Chinese original has a typo here (\"go online\" for \"upper limit\"). Upgrading the plan may not be the only way, either.",
				"原文“套餐上线”是“套餐上限”的笔误。升级套餐也未必是唯一的办法。",
			},
			Do: Text{
				"First use `DismissGroup` to dismiss groups that are no longer used, which probably makes room. If that is not enough, upgrade the plan.",
				"先用 `DismissGroup` 解散不再用的群，很可能就能腾出数量；确实不够，再升级套餐。",
			},
		},
		Brief: Text{"Dismiss groups or upgrade", "解散闲置群或升级"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  660600013,
		Group: Business,
		Description: Text{
			"The group owner does not exist.",
			"群主不存在。",
		},
		Reason: Text{
			"The user ID of the group owner is wrong.",
			"群主的用户 ID 出错。",
		},
		Advice: Text{
			"Check that the user ID of the group owner is correct.",
			"请检查群主的用户 ID 是否正确。",
		},
		Brief: Text{"Check the owner's ID", "检查群主 ID"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  660600014,
		Group: Business,
		Description: Text{
			"Failed to change the group owner's group list.",
			"修改群主的群列表出错。",
		},
		ReasonForm: ReasonRepeated,
		Advice: Text{
			"Contact ZEGO technical support.",
			"请联系 ZEGO 技术支持。",
		},
		Brief: Text{"Retry, then ask ZEGO", "重试，不行再找 ZEGO"},
		Retry: RetryLater,
		Actor: ActorZEGO,
	},
	{
		Code:  660600015,
		Group: Business,
		Description: Text{
			"A database operation failed on the ZIM server.",
			"ZIM 服务端执行 db 操作出错。",
		},
		ReasonForm: ReasonRepeated,
		Advice: Text{
			"Contact ZEGO technical support.",
			"请联系 ZEGO 技术支持。",
		},
		Brief: Text{"Retry, then ask ZEGO", "重试，不行再找 ZEGO"},
		Retry: RetryLater,
		Actor: ActorZEGO,
	},
	{
		Code:  660600016,
		Group: Business,
		Description: Text{
			"The number of group members exceeds the limit.",
			"群成员数量超过限制。",
		},
		Reason: Text{
			"At most 100 users can be added at once when a group is created.",
			"创建群组时最多一次性添加 100 名用户。",
		},
		Advice: Text{
			"Reduce the number of group members.",
			"请减少群成员数量。",
		},
		Note: Note{
			Why: Text{
				"The advice sounds as if the whole group had to shrink, but the reason speaks only of the users added when the group is created.",
				"建议像是要缩小整个群，原因说的却只是建群时一次能添加的人数。",
			},
			Do: Text{
				"Pass at most 100 users in `UserId` when you create the group, and add the others in batches afterwards with `InviteUsersIntoGroup`.",
				"建群时 `UserId` 不超过 100 个，其余的人建群后用 `InviteUsersIntoGroup` 分批加入。",
			},
		},
		Brief: Text{"Add members in batches", "分批添加成员"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
		Limits: []Limit{
			{Of: Text{"users added at once when a group is created", "创建群组时一次性添加的用户"}, Max: 100, Unit: Items},
		},
	},
	{
		Code:  660600017,
		Group: Business,
		Description: Text{
			"Users failed to join the group while it was being created.",
			"创建群时用户进群失败。",
		},
		ReasonForm: ReasonRepeated,
		Advice: Text{
			"Contact ZEGO technical support.",
			"请联系 ZEGO 技术支持。",
		},
		Brief: Text{"Retry, then ask ZEGO", "重试，不行再找 ZEGO"},
		Retry: RetryLater,
		Actor: ActorZEGO,
	},
	{
		Code:  660600019,
		Group: Business,
		Description: Text{
			"The number of attributes exceeds the limit.",
			"属性数量超过限制。",
		},
		Reason: Text{
			"By default, a group can have at most 10 attributes.",
			"群属性数量默认上限为 10 个。",
		},
		Advice: Text{
			"Reduce the number of group attributes.",
			"请减少群属性。",
		},
		Brief: Text{"Use fewer attributes", "减少群属性"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
		Limits: []Limit{
			{Of: Text{"group attributes", "群属性"}, Max: 10, Unit: Items},
		},
	},
	{
		Code:  660600020,
		Group: Business,
		Description: Text{
			"The length of an attribute's `Key` or `Value` is wrong.",
			"属性的 Key 或 Value 长度错误。",
		},
		Reason: Text{
			"`Key` can be at most 16 bytes long, and `Value` at most 1024 bytes.",
			"Key 的长度上限为 16 字节，Value 的长度上限为 1024 字节。",
		},
		Advice: Text{
			"Check the length of the parameters concerned.",
			"请检查相关参数的长度。",
		},
		Brief: Text{"Shorten Key or Value", "缩短 Key、Value"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
		Limits: []Limit{
			{Of: Text{"`Key`", "`Key`"}, Max: 16, Unit: Bytes},
			{Of: Text{"`Value`", "`Value`"}, Max: 1024, Unit: Bytes},
		},
	},
	{
		Code:  660600021,
		Group: Business,
		Description: Text{
			"The parameters for sending the message are wrong.",
			"发送消息参数错误。",
		},
		ReasonForm: ReasonRepeated,
		Advice: Text{
			"Check the parameters.",
			"请检查参数。",
		},
		Brief: Text{"Check the parameters", "检查参数"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  660600022,
		Group: Business,
		Description: Text{
			"Failed to get the redirect URL while sending a multimedia message.",
			"发送多媒体消息，获取重定向地址失败。",
		},
		ReasonForm: ReasonRepeated,
		Advice: Text{
			"Contact ZEGO technical support.",
			"请联系 ZEGO 技术支持处理。",
		},
		Brief: Text{"Retry, then ask ZEGO", "重试，不行再找 ZEGO"},
		Retry: RetryLater,
		Actor: ActorZEGO,
	},
	{
		Code:  660600023,
		Group: Business,
		Description: Text{
			"The message is too long.",
			"消息长度超过限制。",
		},
		ReasonForm: ReasonRepeated,
		Advice: Text{
			"Shorten the message.",
			"请缩小消息长度。",
		},
		Brief: Text{"Shorten the message", "缩短消息"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  660600024,
		Group: Business,
		Description: Text{
			"The user is not in the group.",
			"用户不在群内。",
		},
		ReasonForm: ReasonMerged,
		Advice: Text{
			"Check the user, or add the user to the group.",
			"请检查用户或添加用户为群成员。",
		},
		Brief: Text{"Check ID, then add", "核对 ID 再加入群"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  660600029,
		Group: Business,
		Description: Text{
			"`Role` cannot be set to 1.",
			"Role 不能设置为 1。",
		},
		ReasonForm: ReasonMerged,
		Advice: Text{
			"Change `Role`.",
			"请修改 Role。",
		},
		Note: Note{
			Why: Text{
				"The reference does not say what is allowed: `SetGroupMemberRole` accepts only 2 and 3. The value 1 probably stands for the group owner.",
				"原文没说能设成什么：`SetGroupMemberRole` 只接受 2 和 3。1 很可能表示群主。",
			},
			Do: Text{
				"Set `Role` to 2 or 3. To change the group owner, use `TransferGroupOwner`.",
				"`Role` 传 2 或 3；要更换群主，请用 `TransferGroupOwner`。",
			},
		},
		Brief: Text{"Change the Role", "修改 Role"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  660600030,
		Group: Business,
		Description: Text{
			"`FromUserId` cannot be the same as `ToUserId`.",
			"FromUserId 不能和 ToUserId相等。",
		},
		ReasonForm: ReasonMerged,
		Advice: Text{
			"Change `ToUserId`.",
			"请修改 ToUserId。",
		},
		Brief: Text{"Change the ToUserId", "修改 ToUserId"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  660600032,
		Group: Business,
		Description: Text{
			"`FromUserId` has no permission.",
			"FromUserId 没权限。",
		},
		ReasonForm: ReasonMerged,
		Advice: Text{
			"`FromUserId` must be the group owner or an administrator.",
			"FromUserId 需为群主或管理员。",
		},
		Brief: Text{"Use owner or admin", "改用群主或管理员"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  660600033,
		Group: Business,
		Description: Text{
			"The operation failed for all specified users.",
			"对全部指定用户的操作均失败。",
		},
		ReasonForm: ReasonMerged,
		Advice: Text{
			"Check `UserIds`.",
			"请检查 UserIds。",
		},
		Note: Note{
			Why: Text{
				"There is no need to guess what is wrong with `UserIds`: the reason for each user is probably in the `ErrorUsers` list of the response.",
				"不用猜 `UserIds` 哪里不对：每个用户失败的原因，很可能就在响应的 `ErrorUsers` 列表里。",
			},
			Do: Text{
				"Look up the `SubCode` of each item in `ErrorUsers`; it uses the same numbers as `Code`. Then follow the advice for that code.",
				"逐项查看 `ErrorUsers` 中的 `SubCode`，它与 `Code` 共用一套编号，按对应条目处理。",
			},
		},
		Brief: Text{"Look up each SubCode", "逐项查 SubCode"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  660700001,
		Group: Business,
		Description: Text{
			"Calls to `UserRegister` exceed the rate limit.",
			"调用 UserRegister 接口的频率超出限制请求。",
		},
		Reason: Text{
			"At most 20 requests can be made per second.",
			"发起请求频率上限为 20 次/秒。",
		},
		Advice: Text{
			"Retry later.",
			"请稍后再试。",
		},
		Brief: Text{"Slow down", "降低频率"},
		Retry: RetryLater,
		Actor: ActorYou,
		Limits: []Limit{
			{Of: Text{"`UserRegister`", "`UserRegister`"}, Max: 20, Unit: CallsPerSecond},
		},
	},
	{
		Code:  660700002,
		Group: Business,
		Description: Text{
			"The user already exists.",
			"用户已存在。",
		},
		Reason: Text{
			"The `UserID` in the request already exists.",
			"发送请求的 UserID 已存在。",
		},
		Advice: Text{
			"Avoid registering the same `UserID` again.",
			"请避免重复注册相同的 UserID。",
		},
		Brief: Text{"Nothing to do", "无需处理"},
		Retry: RetryNo,
		Actor: ActorNobody,
	},
	{
		Code:  660700006,
		Group: Business,
		Description: Text{
			"The `UserName` is too long.",
			"UserName 长度超过限制。",
		},
		Reason: Text{
			"`UserName` can be at most 256 bytes long.",
			"UserName 长度最大为 256 字节。",
		},
		Advice: Text{
			"Check the length of the `UserName`.",
			"请确认 UserName 的长度。",
		},
		Brief: Text{"Shorten the UserName", "缩短 UserName"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
		Limits: []Limit{
			{Of: Text{"`UserName`", "`UserName`"}, Max: 256, Unit: Bytes},
		},
	},
	{
		Code:  660700007,
		Group: Business,
		Description: Text{
			"The `UserAvatar` URL is too long.",
			"UserAvatar 地址长度超过限制。",
		},
		Reason: Text{
			"The `UserAvatar` URL can be at most 500 bytes long.",
			"UserAvatar 地址长度最大为 500 字节。",
		},
		Advice: Text{
			"Check the length of the `UserAvatar`.",
			"请确认 UserAvatar 的长度。",
		},
		Brief: Text{"Shorten the avatar URL", "缩短头像地址"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
		Limits: []Limit{
			{Of: Text{"`UserAvatar`", "`UserAvatar`"}, Max: 500, Unit: Bytes},
		},
	},
	{
		Code:  660700008,
		Group: Business,
		Description: Text{
			"Failed to get the user information.",
			"获取用户信息出错。",
		},
		Reason: Text{
			"The user ID is wrong.",
			"用户 ID 错误。",
		},
		Advice: Text{
			"Check that the user ID is correct.",
			"请检查用户 ID 是否正确。",
		},
		Brief: Text{"Check the UserId", "检查 UserId"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  660700012,
		Group: Business,
		Description: Text{
			"The user does not exist.",
			"用户不存在。",
		},
		ReasonForm: ReasonMerged,
		Advice: Text{
			"Register the user first.",
			"请先注册用户。",
		},
		Note: Note{
			Why: Text{
				"Registering right away is risky: if the ID is only misspelled, you create a user by mistake. The reference does not say how this code differs from `660700015`; only the page of `ModifyUserInfo` lists it.",
				"没查就注册有风险：如果只是 ID 写错，就会多出一个错误的用户。与 `660700015` 有何区别，原文没说；只有 `ModifyUserInfo` 的页面列了本码。",
			},
			Do: Text{
				"Check the spelling of the `UserId` first. Register the user with `UserRegister` only if it is right.",
				"先核对 `UserId` 的拼写；确认无误，再用 `UserRegister` 注册。",
			},
		},
		Brief: Text{"Check ID, then register", "核对 ID 再注册"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  660700013,
		Group: Business,
		Description: Text{
			"Failed to query the user information.",
			"查询用户信息出错。",
		},
		ReasonForm: ReasonMerged,
		Advice: Text{
			"Contact ZEGO technical support.",
			"请联系 ZEGO 技术支持。",
		},
		Brief: Text{"Retry, then ask ZEGO", "重试，不行再找 ZEGO"},
		Retry: RetryLater,
		Actor: ActorZEGO,
	},
	{
		Code:  660700015,
		Group: Business,
		Description: Text{
			"The user is not registered.",
			"用户未注册。",
		},
		ReasonForm: ReasonMerged,
		Advice: Text{
			"Register the user first.",
			"请先注册用户。",
		},
		Note: Note{
			Why: Text{
				"Registering right away is risky: if the ID is only misspelled, you create a user by mistake. For a user who does not exist there are also `660700012` and `51102`; the reference does not say where the line is.",
				"没查就注册有风险：如果只是 ID 写错，就会多出一个错误的用户。“用户不存在”另有 `660700012` 和 `51102`，界线原文没说。",
			},
			Do: Text{
				"Check the spelling of the `UserId` first. Register the user with `UserRegister` only if it is right.",
				"先核对 `UserId` 的拼写；确认无误，再用 `UserRegister` 注册。",
			},
		},
		Brief: Text{"Check ID, then register", "核对 ID 再注册"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  660700016,
		Group: Business,
		Description: Text{
			"Failed to synchronize the user information.",
			"同步用户信息出错。",
		},
		ReasonForm: ReasonMerged,
		Advice: Text{
			"Contact ZEGO technical support.",
			"请联系 ZEGO 技术支持。",
		},
		Brief: Text{"Retry, then ask ZEGO", "重试，不行再找 ZEGO"},
		Retry: RetryLater,
		Actor: ActorZEGO,
	},
	{
		Code:  660700017,
		Group: Business,
		Description: Text{
			"Failed to update the user information.",
			"更新用户信息出错。",
		},
		ReasonForm: ReasonMerged,
		Advice: Text{
			"Contact ZEGO technical support.",
			"请联系 ZEGO 技术支持。",
		},
		Brief: Text{"Retry, then ask ZEGO", "重试，不行再找 ZEGO"},
		Retry: RetryLater,
		Actor: ActorZEGO,
	},
	{
		Code:  660800001,
		Group: Business,
		Description: Text{
			"A one-to-one conversation cannot be pinned because the user that the target conversation's `ConvID` refers to is not registered.",
			"置顶单聊会话时，操作目标会话 `ConvID` 对应的用户未注册。",
		},
		ReasonForm: ReasonMerged,
		Advice: Text{
			"Check whether the user that this `ConvId` refers to is registered:\n- If so, contact ZEGO technical support to investigate.\n- If not, register this user.",
			"请确认该 `ConvId` 对应的用户是否已注册：\n- 确认已注册，请联系 ZEGO 技术支持排查。\n- 确认未注册，请注册此用户。",
		},
		Note: Note{
			Why: Text{
				"Pinning is not the only case: the pages of the blocklist APIs and of `SetConvMark` list this code as well, where it is probably about another user in the request, such as one in `UserIds` or `FromUserId`. The parameter is spelled `ConvId`; the description's `ConvID` is a slip.",
				"不只置顶：拉黑、移出和查询黑名单以及 `SetConvMark` 的页面也列了本码，那里指的很可能是请求中别的用户，如 `UserIds` 或 `FromUserId` 里的。参数名是 `ConvId`，描述里的 `ConvID` 是笔误。",
			},
			Do: Text{
				"Check the user IDs in the request first. If they are right and a user is not registered, register that user with `UserRegister`. If all are registered, contact ZEGO technical support.",
				"先核对请求里的用户 ID；无误且确实未注册，再用 `UserRegister` 注册；已注册，联系 ZEGO 技术支持。",
			},
		},
		Brief: Text{"Check ID, then register", "核对 ID 再注册"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  660800002,
		Group: Business,
		Description: Text{
			"The unread count of a conversation cannot be cleared because the conversation does not exist, or because this API does not apply to it (it is not one of the latest 1000 conversations).",
			"清除某个会话的未读消息数时，该会话不存在，或者该会话不适用此接口（不属于最新的 1000 个会话）。",
		},
		ReasonForm: ReasonMerged,
		Advice: Text{
			"Check that the conversation ID is correct.",
			"请确认会话 ID 是否正确。",
		},
		Note: Note{
			Why: Text{
				"The advice covers only the first cause. When the conversation is too old to be among the latest 1000, its ID is right, and checking it does not help.",
				"建议只顾到第一种原因。会话太旧、不在最新的 1000 个之内时，ID 是对的，检查多少遍都没用。",
			},
			Do: Text{
				"Check `ConvId` and `ConvType`. If both are right, the conversation is probably out of range: do not call again.",
				"核对 `ConvId` 和 `ConvType`；都正确，会话很可能已不在范围内，无需再调用。",
			},
		},
		Brief: Text{"Check the ConvId", "检查 ConvId"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
		Limits: []Limit{
			{Of: Text{"latest conversations whose unread count can be cleared", "可清除未读数的最新会话"}, Max: 1000, Unit: Items},
		},
	},
	{
		Code:  660800019,
		Group: Business,
		Description: Text{
			"The number of items in one batch exceeds the limit.",
			"单次批量操作超过上限。",
		},
		ReasonForm: ReasonMerged,
		Advice: Text{
			"Reduce the number of items in one batch.",
			"减少单次批量操作数量。",
		},
		Note: Note{
			Why: Text{
				"The reference names no limit. The four friend APIs that list this code take at most 20 items at a time by default; their pages say that ZEGO technical support can raise this to at most 50.",
				"原文没写上限。列出本码的四个好友接口，单次默认最多 20 个；页面都说可联系 ZEGO 技术支持提高，最多 50 个。",
			},
			Do: Text{
				"Call `AddFriends`, `SendFriendApplication`, `DeleteFriends` and `UpdateFriendsAlias` in batches of at most 20.",
				"按每次最多 20 个分批调用 `AddFriends`、`SendFriendApplication`、`DeleteFriends` 和 `UpdateFriendsAlias`。",
			},
		},
		Brief: Text{"Send smaller batches", "分批调用"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  660800020,
		Group: Business,
		Description: Text{
			"`FromUserId` cannot be added as a friend; that is, no `UserId` in `FriendInfos` can be the same as `FromUserId`.",
			"不能将 `FromUserId` 添加为好友，即 `FriendInfos` 中的 `UserId` 不能与 `FromUserId` 相同。",
		},
		ReasonForm: ReasonMerged,
		Advice: Text{
			"Change the `UserId` in `FriendInfos` that is the same as `FromUserId`.",
			"请修改 `FriendInfos` 中与 `FromUserId` 相同的 `UserId`。",
		},
		Brief: Text{"Change the UserId", "修改 UserId"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  660800021,
		Group: Business,
		Description: Text{
			"`FriendAlias` or `Wording` is too long.",
			"`FriendAlias` 或 `Wording` 超过长度上限。",
		},
		ReasonForm: ReasonMerged,
		Advice: Text{
			"Shorten the content of the fields concerned.",
			"请缩减相关字段的内容长度。",
		},
		Note: Note{
			Why: Text{
				"The reference names no limit. The pages of the APIs say at most 256 characters for each of the two.",
				"原文没写上限。接口页面写的是每个字段最多 256 个字符。",
			},
		},
		Brief: Text{"Shorten alias or wording", "缩短备注或附言"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  660800022,
		Group: Business,
		Description: Text{
			"The parameters contain duplicate user IDs.",
			"参数中的用户 ID 相关参数重复。",
		},
		ReasonForm: ReasonMerged,
		Advice: Text{
			"Remove or change the duplicates.",
			"请删除或修改重复参数。",
		},
		Brief: Text{"Remove duplicate IDs", "去掉重复的 ID"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  660800023,
		Group: Business,
		Description: Text{
			"A `Key` in `Attributes` is not one of `k0` to `k4`.",
			"`Attributes` 的 `Key` 取值不属于 k0 ~ k4。",
		},
		ReasonForm: ReasonMerged,
		Advice: Text{
			"Change the value of `Key`.",
			"请修改 `Key` 的值。",
		},
		Brief: Text{"Use k0 to k4", "改用 k0 到 k4"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  660800024,
		Group: Business,
		Description: Text{
			"All `Key` and `Value` strings in `Attributes` together are too long.",
			"`Attributes` 的所有 `Key`、`Value` 总长度超过长度上限。",
		},
		ReasonForm: ReasonMerged,
		Advice: Text{
			"Shorten the content of the fields concerned.",
			"请缩减相关字段的内容长度。",
		},
		Note: Note{
			Why: Text{
				"The reference names no limit. The pages of the APIs say at most 1024 bytes in total by default; for more, contact ZEGO technical support.",
				"原文没写上限。接口页面写的是总长默认最多 1024 字节，需要更长可联系 ZEGO 技术支持。",
			},
		},
		Brief: Text{"Shorten the attributes", "缩短好友属性"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  660800025,
		Group: Business,
		Description: Text{
			"None of the friends has ever been registered, so the call failed.",
			"所有好友均未注册过，接口调用失败。",
		},
		ReasonForm: ReasonMerged,
		Advice: Text{
			"Register the target users first.",
			"请先注册目标用户。",
		},
		Brief: Text{"Register the target users", "注册目标用户"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  660800026,
		Group: Business,
		Description: Text{
			"The friend attribute parameters are wrong.",
			"好友属性参数错误。",
		},
		ReasonForm: ReasonMerged,
		Advice: Text{
			"Check the parameters passed in.",
			"请检查输入的参数。",
		},
		Brief: Text{"Check the parameters", "检查参数"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  660800027,
		Group: Business,
		Description: Text{
			"The target user is already a friend and need not be added again.",
			"目标用户已经是好友，无需重复添加。",
		},
		ReasonForm: ReasonMerged,
		Advice: Text{
			"No action needed.",
			"无需操作。",
		},
		Brief: Text{"Nothing to do", "无需处理"},
		Retry: RetryNo,
		Actor: ActorNobody,
	},
	{
		Code:  660800028,
		Group: Business,
		Description: Text{
			"`FromUserId` has reached the maximum number of friends.",
			"`FromUserId` 的好友数量到达上限。",
		},
		ReasonForm: ReasonMerged,
		Advice: Text{
			"No more friends can be added.",
			"无法添加更多好友。",
		},
		Note: Note{
			Why: Text{
				"The advice only says that it cannot be done. Once some friends are removed, there is room again. The pages of the APIs name a limit of 3000 friends.",
				"建议只说不能再加，没说出路：删掉一些好友，才有位置。接口页面写的上限是 3000 个。",
			},
			Do: Text{
				"Have the user remove some friends first (`DeleteFriends`), then add the new one.",
				"请用户先删除一些好友（`DeleteFriends`），再添加。",
			},
		},
		Brief: Text{"Remove friends first", "先删除一些好友"},
		Retry: RetryAfterChange,
		Actor: ActorUser,
	},
	{
		Code:  660800030,
		Group: Business,
		Description: Text{
			"The user's list of conversations with muted notifications exceeds the length limit (500 by default).",
			"用户的免打扰列表超过长度限制，默认 500。",
		},
		ReasonForm: ReasonMerged,
		Advice: Text{
			"Shorten the list, or contact technical support to raise the limit to at most 1000.",
			"请缩短列表，或联系技术支持提高上限，最大可为 1000。",
		},
		Brief: Text{"Unmute conversations first", "先取消一些免打扰"},
		Retry: RetryAfterChange,
		Actor: ActorUser,
		Limits: []Limit{
			{Of: Text{"list of conversations with muted notifications", "免打扰列表"}, Max: 500, Unit: Items, OnRequest: 1000},
		},
	},
	{
		Code:  660800032,
		Group: Business,
		Description: Text{
			"`Attributes` contains a duplicate `Key`.",
			"`Attributes` 有重复的 `Key`。",
		},
		ReasonForm: ReasonMerged,
		Advice: Text{
			"Change the `Key`.",
			"请修改 `Key`。",
		},
		Brief: Text{"Change the duplicate Key", "修改重复的 Key"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  660800033,
		Group: Business,
		Description: Text{
			"No string in `UserIds` can be the same as `FromUserId`.",
			"`UserIds` 中的字符串不能与 `FromUserId` 相同",
		},
		ReasonForm: ReasonMerged,
		Advice: Text{
			"Change the string in `UserIds` that is the same as `FromUserId`.",
			"请修改 `UserIds` 中与 `FromUserId` 相同的字符串。",
		},
		Brief: Text{"Change the UserIds", "修改 UserIds"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  660800034,
		Group: Business,
		Description: Text{
			"The target user is not a friend of `FromUserId`.",
			"目标用户不是 `FromUserId` 的好友。",
		},
		ReasonForm: ReasonMerged,
		Advice: Text{
			"To change the alias of this user, add the user as a friend first.",
			"如需修改对此用户的备注，请先添加此用户为好友。",
		},
		Note: Note{
			Why: Text{
				"The advice thinks only of changing an alias; the page of `DeleteFriends` lists this code as well.",
				"建议只考虑了修改备注；`DeleteFriends` 的页面也列了本码。",
			},
			Do: Text{
				"To change an alias, add the user as a friend first. If you were deleting a friend, the user is no longer one: check `UserIds`, and if it is right, no action is needed.",
				"修改备注：先加为好友。删除好友：对方已不是好友，核对 `UserIds` 无误后无需处理。",
			},
		},
		Brief: Text{"Check the friendship", "核对好友关系"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  660800037,
		Group: Business,
		Description: Text{
			"The user is already blocked and need not be blocked again.",
			"用户已被拉黑，无需重复操作。",
		},
		ReasonForm: ReasonMerged,
		Advice: Text{
			"No action needed.",
			"无需处理。",
		},
		Brief: Text{"Nothing to do", "无需处理"},
		Retry: RetryNo,
		Actor: ActorNobody,
	},
	{
		Code:  660800038,
		Group: Business,
		Description: Text{
			"`FromUserId` can be neither blocked nor removed from the blocklist.",
			"不能拉黑 `FromUserId` 或将 `FromUserId` 移除黑名单。",
		},
		ReasonForm: ReasonMerged,
		Advice: Text{
			"Change `UserIds`.",
			"请修改 UserIds。",
		},
		Brief: Text{"Change the UserIds", "修改 UserIds"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  660800039,
		Group: Business,
		Description: Text{
			"The user list passed in exceeds the limit.",
			"传入的用户列表超过限制。",
		},
		ReasonForm: ReasonMerged,
		Advice: Text{
			"Shorten the user list passed in.",
			"请缩短传入的用户列表。",
		},
		Note: Note{
			Why: Text{
				"The reference names no limit. The three blocklist APIs that list this code take at most 20 users in `UserIds` by default.",
				"原文没写上限。列出本码的三个黑名单接口，`UserIds` 默认都是最多 20 个。",
			},
			Do: Text{
				"Call `AddUsersToBlacklist`, `RemoveUsersFromBlacklist` and `CheckUsersIsInBlacklist` in batches of at most 20.",
				"按每次最多 20 个分批调用 `AddUsersToBlacklist`、`RemoveUsersFromBlacklist` 和 `CheckUsersIsInBlacklist`。",
			},
		},
		Brief: Text{"Send smaller batches", "分批调用"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  660800040,
		Group: Business,
		Description: Text{
			"The blocklist of `FromUserId` is full; no more users can be blocked.",
			"`FromUserId` 的黑名单已达上限，无法拉黑更多用户。",
		},
		ReasonForm: ReasonMerged,
		Advice: Text{
			"No action needed.",
			"无需处理。",
		},
		Note: Note{
			Why: Text{
				"\"No action needed\" hides a problem: the list is full, the call failed, and the user has not been blocked. The page of `AddUsersToBlacklist` names a limit of 1000 users by default, which ZEGO technical support can raise.",
				"“无需处理”掩盖了问题：名单已满，这次拉黑没有成功，对方并没有被拉黑。`AddUsersToBlacklist` 的页面写的上限默认是 1000 人，可联系 ZEGO 技术支持提高。",
			},
			Do: Text{
				"Have the user remove someone from the blocklist first (`RemoveUsersFromBlacklist`), then repeat the call.",
				"请用户先从黑名单移出一些人（`RemoveUsersFromBlacklist`），再重新拉黑。",
			},
		},
		Brief: Text{"Unblock users first", "先移出一些用户"},
		Retry: RetryAfterChange,
		Actor: ActorUser,
	},
	{
		Code:  660800041,
		Group: Business,
		Description: Text{
			"None of the specified users could be blocked.",
			"拉黑全部指定用户失败。",
		},
		ReasonForm: ReasonMerged,
		Advice: Text{
			"Act on the `SubCode` values in the response parameter `ErrList`.",
			"请参考响应参数 `ErrList` 的 `SubCode` 处理.",
		},
		Note: Note{
			Why: Text{
				"If `Code` is not 0 and there is a list, every user in the list failed. `SubCode` uses the same numbers as `Code`, so you can look it up here. The name of the list depends on the API: in this case, `ErrList`.",
				"`Code` 不为 0 且带有列表，说明列表里的用户全部失败。`SubCode` 与 `Code` 共用一套编号，可以直接在这里查。列表名因接口而异，本码的是 `ErrList`。",
			},
		},
		Brief: Text{"Look up each SubCode", "逐项查 SubCode"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  660800042,
		Group: Business,
		Description: Text{
			"None of the specified users could be removed from the blocklist.",
			"全部指定用户移出黑名单失败。",
		},
		ReasonForm: ReasonMerged,
		Advice: Text{
			"Act on the `SubCode` values in the response parameter `ErrList`.",
			"请参考响应参数 `ErrList` 的 `SubCode` 处理.",
		},
		Note: Note{
			Why: Text{
				"If `Code` is not 0 and there is a list, every user in the list failed. `SubCode` uses the same numbers as `Code`, so you can look it up here. The name of the list depends on the API: in this case, `ErrList`.",
				"`Code` 不为 0 且带有列表，说明列表里的用户全部失败。`SubCode` 与 `Code` 共用一套编号，可以直接在这里查。列表名因接口而异，本码的是 `ErrList`。",
			},
		},
		Brief: Text{"Look up each SubCode", "逐项查 SubCode"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  660800043,
		Group: Business,
		Description: Text{
			"The user has already been removed from the blocklist.",
			"此用户已被移出黑名单。",
		},
		ReasonForm: ReasonMerged,
		Advice: Text{
			"No action needed.",
			"无需处理。",
		},
		Brief: Text{"Nothing to do", "无需处理"},
		Retry: RetryNo,
		Actor: ActorNobody,
	},
	{
		Code:  660800044,
		Group: Business,
		Description: Text{
			"The user is not on the blocklist.",
			"此用户不在黑名单。",
		},
		ReasonForm: ReasonMerged,
		Advice: Text{
			"No action needed.",
			"无需处理。",
		},
		Note: Note{
			Why: Text{
				"A wrong ID probably gives this code, too, and then the user you meant is still blocked. The reference does not say how this code differs from `660800043`.",
				"ID 写错很可能也返回本码，这时要移出的人还在黑名单里。与 `660800043` 有何区别，原文没说。",
			},
			Do: Text{
				"Check `UserIds`. If it is right, no action is needed.",
				"核对 `UserIds`；无误，就无需处理。",
			},
		},
		Brief: Text{"Nothing to do", "无需处理"},
		Retry: RetryNo,
		Actor: ActorNobody,
	},
	{
		Code:  660800045,
		Group: Business,
		Description: Text{
			"The message could not be sent because its receiver has blocked the sender.",
			"消息发送方已被消息接收方拉黑，导致消息发送失败。",
		},
		ReasonForm: ReasonMerged,
		Advice: Text{
			"No action needed.",
			"无需处理。",
		},
		Note: Note{
			Why: Text{
				"\"No action needed\" does not mean that the message arrived: it was not sent, and sending it again fails until the receiver unblocks the sender.",
				"“无需处理”不等于消息已送达：消息没有发出去，接收方解除拉黑之前，再发还是会失败。",
			},
			Do: Text{
				"Do not retry. If it matters to your app, tell the sender that the message was not delivered.",
				"不要重试；需要的话，在界面上告诉发送方消息未送达。",
			},
		},
		Brief: Text{"Tell the sender", "告知发送方"},
		Retry: RetryNo,
		Actor: ActorYou,
	},
	{
		Code:  660800046,
		Group: Business,
		Description: Text{
			"The timestamp passed in is later than the current time.",
			"传递的时间戳大于当前时间。",
		},
		ReasonForm: ReasonMerged,
		Advice: Text{
			"You can leave it out; it defaults to the current time.",
			"可以不填，默认是当前时间。",
		},
		Note: Note{
			Why: Text{
				"The reference says neither which timestamp nor its unit. It is not the signed `Timestamp` (seconds) but probably `FriendTime`, `CreateTime` or `UpdateTime` in the body, which are in milliseconds.",
				"原文没说是哪个时间戳，也没说单位：不是签名用的 `Timestamp`（秒），很可能是包体里的 `FriendTime`、`CreateTime` 或 `UpdateTime`，单位是毫秒。",
			},
			Do: Text{
				"Leave it out unless you need to set a time. Otherwise send milliseconds, and synchronize your server's clock.",
				"不需要指定时间，就不填；要填，就传毫秒，并校准服务器时钟。",
			},
		},
		Brief: Text{"Omit the timestamp", "不填时间戳"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  660800048,
		Group: Business,
		Description: Text{
			"The pinned list exceeds its limit (100, not configurable).",
			"置顶列表长度超过限制（100，不可配置）。",
		},
		ReasonForm: ReasonMerged,
		Advice: Text{
			"No action needed.",
			"无需处理。",
		},
		Note: Note{
			Why: Text{
				"\"No action needed\" hides a problem: the list is full, and the conversation was not pinned.",
				"“无需处理”掩盖了问题：列表已满，这次置顶没有成功。",
			},
			Do: Text{
				"Have the user unpin some conversations first, then call `ConvPinned` again.",
				"请用户先取消一些会话的置顶，再调用 `ConvPinned`。",
			},
		},
		Brief: Text{"Unpin conversations first", "先取消一些置顶"},
		Retry: RetryAfterChange,
		Actor: ActorUser,
		Limits: []Limit{
			{Of: Text{"pinned list", "置顶列表"}, Max: 100, Unit: Items},
		},
	},
	{
		Code:  660800051,
		Group: Business,
		Description: Text{
			"Notifications of the conversation are already muted and cannot be muted again.",
			"会话已为免打扰，无法再次设置为免打扰。",
		},
		ReasonForm: ReasonMerged,
		Advice: Text{
			"No action needed.",
			"无需处理。",
		},
		Brief: Text{"Nothing to do", "无需处理"},
		Retry: RetryNo,
		Actor: ActorNobody,
	},
	{
		Code:  660800052,
		Group: Business,
		Description: Text{
			"Notifications of the conversation have already been unmuted and cannot be unmuted again.",
			"会话已被取消免打扰，无法再次取消。",
		},
		ReasonForm: ReasonMerged,
		Advice: Text{
			"No action needed.",
			"无需处理。",
		},
		Brief: Text{"Nothing to do", "无需处理"},
		Retry: RetryNo,
		Actor: ActorNobody,
	},
	{
		Code:  660800053,
		Group: Business,
		Description: Text{
			"Failed to query the conversation list.",
			"查询会话列表失败。",
		},
		ReasonForm: ReasonMerged,
		Advice: Text{
			"Contact ZEGO technical support.",
			"请联系 ZEGO 技术支持。",
		},
		Brief: Text{"Retry, then ask ZEGO", "重试，不行再找 ZEGO"},
		Retry: RetryLater,
		Actor: ActorZEGO,
	},
	{
		Code:  660900003,
		Group: Business,
		Description: Text{
			"All callees must be registered.",
			"所有被叫用户需为已注册。",
		},
		ReasonForm: ReasonMerged,
		Advice: Text{
			"Check whether the callees are registered, or retry later.",
			"请检查被叫用户的注册状态或稍后再试。",
		},
		Note: Note{
			Why: Text{
				"Retrying later does not help by itself: waiting does not register anyone.",
				"光“稍后再试”无效：没注册的用户不会自己变成已注册。",
			},
			Do: Text{
				"Register the missing callees with `UserRegister`, or take them out of `UserIds`, then place the call again.",
				"先用 `UserRegister` 注册缺少的被叫用户，或把他们从 `UserIds` 中去掉，再发起呼叫。",
			},
		},
		Brief: Text{"Register the callees", "注册被叫用户"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  660900004,
		Group: Business,
		Description: Text{
			"An exception occurred while getting the call information.",
			"获取呼叫信息异常。",
		},
		ReasonForm: ReasonMerged,
		Advice: Text{
			"Check whether the call exists, or retry later.",
			"请检查呼叫是否存在，或者稍后再试。",
		},
		Note: Note{
			Why: Text{
				"If `CallId` is wrong, every retry fails the same way.",
				"如果是 `CallId` 不对，“稍后再试”多少次都一样。",
			},
			Do: Text{
				"Make sure first that `CallId` is the one you got when the call was placed. If it is, retry once or twice, a few seconds apart.",
				"先确认 `CallId` 就是发起这次呼叫时得到的那个；无误，再隔几秒重试一两次。",
			},
		},
		Brief: Text{"Check the CallId", "检查 CallId"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  660900005,
		Group: Business,
		Description: Text{
			"The call has ended and cannot be acted on.",
			"呼叫已结束，无法对其进行操作。",
		},
		ReasonForm: ReasonMerged,
		Advice: Text{
			"No action needed.",
			"无需处理。",
		},
		Brief: Text{"Nothing to do", "无需处理"},
		Retry: RetryNo,
		Actor: ActorNobody,
	},
	{
		Code:  660900006,
		Group: Business,
		Description: Text{
			"The call invitation has timed out and cannot be acted on.",
			"呼叫邀请已超时，无法对其进行操作。",
		},
		ReasonForm: ReasonMerged,
		Advice: Text{
			"No action needed.",
			"无需处理。",
		},
		Brief: Text{"Nothing to do", "无需处理"},
		Retry: RetryNo,
		Actor: ActorNobody,
	},
	{
		Code:  660900007,
		Group: Business,
		Description: Text{
			"The list of callees is too long.",
			"被叫用户列表长度超过限制。",
		},
		ReasonForm: ReasonMerged,
		Advice: Text{
			"Shorten the list of callees, or contact ZEGO technical support to raise the limit.",
			"请缩短被叫用户列表长度，或联系 ZEGO 技术支持上调上限。",
		},
		Note: Note{
			Why: Text{
				"The reference names no limit; the page of `CallInvite` says 9 callees.",
				"原文没写上限；`CallInvite` 的页面写的是 9 人。",
			},
			Do: Text{
				"Pass at most 9 users in `UserIds`. If you need more, contact ZEGO technical support to raise the limit.",
				"`UserIds` 不超过 9 个；需要更多，再联系 ZEGO 技术支持上调。",
			},
		},
		Brief: Text{"Invite fewer users", "减少被叫用户"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  660900008,
		Group: Business,
		Description: Text{
			"The acting user was not invited to this call and cannot act on it.",
			"该呼叫没有邀请操作用户，无法对其进行操作。",
		},
		ReasonForm: ReasonMerged,
		Advice: Text{
			"No action needed.",
			"无需处理。",
		},
		Brief: Text{"Nothing to do", "无需处理"},
		Retry: RetryNo,
		Actor: ActorNobody,
	},
	{
		Code:  661000001,
		Group: Business,
		Description: Text{
			"The time limit for editing the message has passed.",
			"已超过可编辑时间。",
		},
		ReasonForm: ReasonMerged,
		Advice: Text{
			"To edit older messages, contact ZEGO technical support to have this configured.",
			"如需编辑更早的历史消息，请联系 ZEGO 技术支持配置。",
		},
		Note: Note{
			Why: Text{
				"The reference does not name the limit. The page of `EditC2cMsgBody` says 24 hours by default. Retrying does not help: the message only grows older.",
				"原文没写时限。`EditC2cMsgBody` 的页面写的是默认 24 小时。重试无效：消息只会越来越旧。",
			},
			Do: Text{
				"Check the message's age before you edit it, and do not call if it is past the limit. If you need a longer limit, contact ZEGO technical support.",
				"编辑前先看消息发出了多久，超过时限就不要调用；需要更长的时限，联系 ZEGO 技术支持配置。",
			},
		},
		Brief: Text{"Have the limit raised", "请 ZEGO 延长时限"},
		Retry: RetryAfterChange,
		Actor: ActorZEGO,
	},
	{
		Code:  661000005,
		Group: Business,
		Description: Text{
			"Failed to edit the message.",
			"编辑失败。",
		},
		ReasonForm: ReasonMerged,
		Advice: Text{
			"Contact ZEGO technical support.",
			"请联系 ZEGO 技术支持。",
		},
		Brief: Text{"Retry, then ask ZEGO", "重试，不行再找 ZEGO"},
		Retry: RetryLater,
		Actor: ActorZEGO,
	},
}

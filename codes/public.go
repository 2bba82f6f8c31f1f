package codes

// public is the table 公共返回码, in the reference's order.
var public = []Entry{
	{
		Code:  0,
		Group: Public,
		Description: Text{
			"The request succeeded.",
			"请求成功。",
		},
		ReasonForm: ReasonDash,
		Note: Note{
			Why: Text{
				"It is the request that succeeded, not necessarily every item in it: a batch API can return 0 even though some items failed.",
				"成功的是请求，不一定是其中的每一项：批量接口返回 0 时，仍可能有部分项失败。",
			},
			Do: Text{
				"After a batch call, also look at the list of failures in the response (`ErrorList`, `ErrList`, `ErrorUsers` and so on, depending on the API). If it is not empty, the items in it failed; each one's `SubCode` says why.",
				"调用批量接口时，再看响应里的失败列表（`ErrorList`、`ErrList`、`ErrorUsers` 等，名称因接口而异）；不为空，则其中各项失败，原因见各自的 `SubCode`。",
			},
		},
		Brief: Text{"Nothing to do", "无需处理"},
		Retry: RetryNo,
		Actor: ActorNobody,
	},
	{
		Code:  1,
		Group: Public,
		Description: Text{
			"The request failed.",
			"请求失败。",
		},
		Reason: Text{
			"The server is busy.",
			"服务器繁忙。",
		},
		Advice: Text{
			"Retry later.",
			"请稍后重试。",
		},
		Brief: Text{"Retry later", "稍后重试"},
		Retry: RetryLater,
		Actor: ActorZEGO,
	},
	{
		Code:  2,
		Group: Public,
		Description: Text{
			"An input parameter is wrong.",
			"输入参数错误。",
		},
		ReasonForm: ReasonRepeated,
		Advice: Text{
			"Pass correct parameters.",
			"请输入正确的参数。",
		},
		Brief: Text{"Check the parameters", "检查参数"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  3,
		Group: Public,
		Description: Text{
			"Authentication failed.",
			"认证失败。",
		},
		ReasonForm: ReasonRepeated,
		Advice: Text{
			"Contact ZEGO technical support.",
			"请联系 ZEGO 技术支持处理。",
		},
		Note: Note{
			Why: Text{
				"The reference says neither what was authenticated nor how to check it. The cause is probably the request's own credentials, so check them before you turn to support.",
				"原文没说认证的是什么，也没给自查办法。问题很可能出在请求自身的凭据上，先自查比先找技术支持快。",
			},
			Do: Text{
				"Make sure that `AppId` and `ServerSecret` belong to the same App and that the secret is not the `AppSign`, then check the signature as under `100000005`. If it still fails, contact ZEGO technical support and give the `RequestId`.",
				"确认 `AppId` 与 `ServerSecret` 属于同一个 App，`ServerSecret` 没有误用成 `AppSign`，再按 `100000005` 核对签名。仍然失败，再带上 `RequestId` 联系 ZEGO 技术支持。",
			},
		},
		Brief: Text{"Check AppId and secret", "检查 AppId 和密钥"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  7,
		Group: Public,
		Description: Text{
			"The number of requests per second exceeds the system's limit.",
			"每秒请求数超过系统设定值。",
		},
		Reason: Text{
			"The service is overloaded with requests.",
			"服务请求过载。",
		},
		Advice: Text{
			"Retry later.",
			"请稍后重试。",
		},
		Brief: Text{"Slow down", "降低频率"},
		Retry: RetryLater,
		Actor: ActorYou,
	},
	{
		Code:  50014,
		Group: Public,
		Description: Text{
			"Login failed.",
			"登录失败。",
		},
		Reason: Text{
			"`UserName` exceeds the limit.",
			"UserName 超出限制。",
		},
		Advice: Text{
			"Check the length of `UserName`: it is a string of at most 256 bytes.",
			"请确认 UserName 长度，最大 256 字节的字符串。",
		},
		Brief: Text{"Shorten the UserName", "缩短 UserName"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
		Limits: []Limit{
			{Of: Text{"`UserName`", "`UserName`"}, Max: 256, Unit: Bytes},
		},
	},
	{
		Code:  51102,
		Group: Public,
		Description: Text{
			"The user does not exist.",
			"用户不存在。",
		},
		Reason: Text{
			"The user has not logged in to ZIM.",
			"用户没有登录 ZIM。",
		},
		Advice: Text{
			"The user must log in to ZIM.",
			"用户需要登录 ZIM。",
		},
		Note: Note{
			Why: Text{
				"The description says that the user does not exist, but the reason says that the user has not logged in. A misspelled `UserId` probably gives this code, too. For similar cases there are also `660700012` and `660700015`.",
				"描述说用户不存在，原因却说用户没有登录；`UserId` 写错很可能也返回本码。相近的情形另有 `660700012` 和 `660700015`。",
			},
			Do: Text{
				"Have the user log in to ZIM once from the client, but make sure first that the `UserId` is right. Registering the user with `UserRegister` from your server will probably do as well.",
				"让该用户用客户端登录一次 ZIM，但先确认 `UserId` 没有写错；由服务端调用 `UserRegister` 注册很可能也可以。",
			},
		},
		Brief: Text{"Have the user log in", "让用户登录 ZIM"},
		Retry: RetryAfterChange,
		Actor: ActorUser,
	},
	{
		Code:  105001,
		Group: Public,
		Description: Text{
			"The request failed.",
			"请求失败。",
		},
		Reason: Text{
			"The database request failed.",
			"请求 DB 时失败。",
		},
		Advice: Text{
			"Contact ZEGO technical support.",
			"请联系 ZEGO 技术支持处理。",
		},
		Brief: Text{"Retry, then ask ZEGO", "重试，不行再找 ZEGO"},
		Retry: RetryLater,
		Actor: ActorZEGO,
	},
	{
		Code:  100000000,
		Group: Public,
		Description: Text{
			"The `Host` in the header of the request URL is wrong.",
			"请求 URL 头部中的 Host 错误。",
		},
		Reason: Text{
			"The `Host` in the URL is wrong.",
			"URL 地址中的 Host 错误。",
		},
		Advice: Text{
			"Check that the request URL is correct.",
			"请确认请求 URL 是否正确。",
		},
		Note: Note{
			Why: Text{
				"A URL has no header: the HTTP `Host` header is meant. It can be wrong even when the URL is right, for example because a reverse proxy rewrites it or your code sets it. A host that does not resolve gives a DNS error and no return code at all.",
				"URL 没有头部，这里指的是 HTTP 的 `Host` 请求头。URL 正确时它也可能错，例如被反向代理改写，或由代码手动设置。域名解析不了时只有 DNS 错误，没有返回码。",
			},
			Do: Text{
				"Look at the `Host` that was actually sent. It must be `zim-api.zego.im` or the host of a region, such as `zim-api-sha.zego.im`.",
				"查看实际发出的 `Host`，应为 `zim-api.zego.im`，或带区域的域名，如 `zim-api-sha.zego.im`。",
			},
		},
		Brief: Text{"Check the Host header", "检查 Host 请求头"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  100000001,
		Group: Public,
		Description: Text{
			"The `AppId` field is malformed.",
			"AppId 字段格式错误。",
		},
		ReasonForm: ReasonRepeated,
		Advice: Text{
			"Check that `AppId` is entered correctly.",
			"请确认 AppId 是否输入正确。",
		},
		Note: Note{
			Why: Text{
				"The reference does not give the format: `AppId` is a uint32, digits only. There is no code for an empty `AppId`, so leaving it out, or sending it in a header or in the body, probably gives this code, too.",
				"原文没说格式：`AppId` 是 uint32，只含数字。没有“AppId 为空”的返回码，缺少 `AppId`，或把它放进请求头、包体，很可能也返回本码。",
			},
			Do: Text{
				"Put the `AppId` from the console into the URL's query string, without quotes, spaces or a decimal point, for POST requests as well.",
				"在 URL 的查询字符串里填写控制台上的 `AppId`，不带引号、空格或小数点；POST 请求也一样。",
			},
		},
		Brief: Text{"Send AppId as digits", "AppId 只填数字"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  100000002,
		Group: Public,
		Description: Text{
			"The `Timestamp` field is empty.",
			"Timestamp 字段为空。",
		},
		Reason: Text{
			"The timestamp is empty.",
			"时间戳为空。",
		},
		Advice: Text{
			"Fill in `Timestamp`.",
			"请填写时间戳 Timestamp。",
		},
		Note: Note{
			Why: Text{
				"The gateway reads common parameters only from the query string: a `Timestamp` in a header or in the JSON body counts as not sent.",
				"网关只从查询字符串读公共参数：放在请求头或 JSON 包体里的 `Timestamp`，对它来说等于没填。",
			},
			Do: Text{
				"Put `Timestamp`, in seconds, into the URL's query string, for POST requests as well. It must be the value that you signed.",
				"把 `Timestamp`（秒）放进 URL 的查询字符串，POST 请求也一样，并与签名时用的值相同。",
			},
		},
		Brief: Text{"Add Timestamp", "补上 Timestamp"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  100000003,
		Group: Public,
		Description: Text{
			"The `Timestamp` field is malformed.",
			"Timestamp 字段格式错误。",
		},
		Reason: Text{
			"The timestamp is malformed.",
			"时间戳格式错误。",
		},
		Advice: Text{
			"Check that the format of the timestamp is correct.",
			"请检查时间戳的格式是否正确。",
		},
		Note: Note{
			Why: Text{
				"The reference does not give the format: Unix time in seconds, as an integer. A time in milliseconds is an integer, too, and probably gives `100000004` rather than this code.",
				"原文没说正确的格式是什么：以秒为单位的 Unix 时间，整数。毫秒也是整数，很可能不返回本码，而是返回 `100000004`。",
			},
			Do: Text{
				"Send whole seconds (10 digits at present), not milliseconds, a decimal or a date string.",
				"传整数秒（目前是 10 位数字），不要传毫秒、小数或日期字符串。",
			},
		},
		Brief: Text{"Send whole seconds", "传整数秒"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  100000004,
		Group: Public,
		Description: Text{
			"The signature has expired.",
			"签名过期。",
		},
		ReasonForm: ReasonRepeated,
		Advice: Text{
			"Retry the request.",
			"请重试。",
		},
		Note: Note{
			Why: Text{
				"Retrying sends the same stale `Timestamp` and fails again. `Timestamp` may be at most 10 minutes off; a clock that runs ahead is probably refused, too.",
				"原样重试，发出的还是同一个过期的 `Timestamp`，仍会失败。`Timestamp` 与当前时间最多可差 10 分钟；本机时钟偏快很可能同样会被拒绝。",
			},
			Do: Text{
				"Take the current time in seconds, make a new `SignatureNonce` and signature, and send again. If it still expires, synchronize the server's clock, and check for milliseconds or a cached signature.",
				"取当前时间（秒），重新生成 `SignatureNonce` 和签名，再发送。仍然过期，就校准服务器时钟，并检查是否误用了毫秒或缓存了旧签名。",
			},
		},
		Brief: Text{"Sign again", "重新签名"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  100000005,
		Group: Public,
		Description: Text{
			"The signature is wrong.",
			"签名错误。",
		},
		Reason: Text{
			"The signature has expired.",
			"签名过期。",
		},
		Advice: Text{
			"Retry the request.",
			"请重试。",
		},
		Note: Note{
			Why: Text{
				"This error has nothing to do with age: an expired signature has its own code, `100000004`. A retry sends the same wrong signature again. Only four values are signed, so business parameters never cause it.",
				"签名错误与过期无关：过期另有 `100000004`。原样重试，签名还是错的。参与签名的只有四个值，修改业务参数不会引起本错误。",
			},
			Do: Text{
				"Check what you sign: `AppId`, `SignatureNonce`, `ServerSecret` and `Timestamp`, joined in this order with nothing between them; then MD5, as 32 lower-case hex digits. The nonce and the time must be the ones that you send.",
				"核对签名：`AppId`、`SignatureNonce`、`ServerSecret`、`Timestamp` 按此顺序直接拼接，取 MD5，转成 32 位小写十六进制。Nonce 和时间必须与实际发送的相同。",
			},
		},
		Brief: Text{"Check what you sign", "检查签名内容"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  100000006,
		Group: Public,
		Description: Text{
			"`Action` is empty.",
			"Action 为空。",
		},
		ReasonForm: ReasonRepeated,
		Advice: Text{
			"Check that the request URL is correct.",
			"请确认请求 URL 是否正确。",
		},
		Note: Note{
			Why: Text{
				"The advice does not say where in the URL to look: `Action` is missing from the query string. The gateway does not see it in a header, in the JSON body or in the path.",
				"建议没说该看 URL 的哪里：缺的是查询字符串里的 `Action`。放在请求头、JSON 包体或路径里，网关都看不到。",
			},
			Do: Text{
				"Name the API in the query string, for example `?Action=QueryGroupInfo`, for POST requests as well.",
				"在查询字符串里写上接口名，如 `?Action=QueryGroupInfo`，POST 请求也一样。",
			},
		},
		Brief: Text{"Add Action", "补上 Action"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  100000007,
		Group: Public,
		Description: Text{
			"The `Action` is unsupported.",
			"不支持的 Action。",
		},
		Reason: Text{
			"The `Action` is wrong.",
			"Action 错误。",
		},
		Advice: Text{
			"Check that the request URL is correct.",
			"请确认请求 URL 是否正确。",
		},
		Note: Note{
			Why: Text{
				"The advice does not say what to look for: most likely the API's name is misspelled, or the request went to another product's host.",
				"建议没说该看什么：多半是接口名拼写不对，或把请求发到了别的产品的域名。",
			},
			Do: Text{
				"Compare `Action` letter by letter with the API's page, including case and singular or plural (as in `QueryUserOnlineState`). Make sure that the host starts with `zim-api` and that the path is `/`.",
				"对照接口页面逐字核对 `Action`（包括大小写和单复数，如 `QueryUserOnlineState`），并确认域名是 `zim-api` 开头，路径是 `/`。",
			},
		},
		Brief: Text{"Check the Action", "检查 Action"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  100000008,
		Group: Public,
		Description: Text{
			"The `SignatureNonce` field is empty.",
			"SignatureNonce 字段为空。",
		},
		ReasonForm: ReasonRepeated,
		Advice: Text{
			"Retry the request.",
			"请重试。",
		},
		Note: Note{
			Why: Text{
				"A retry fails again, because the parameter is still empty. Common parameters in headers or in the JSON body are invisible to the gateway and count as empty.",
				"原样重试仍会失败：参数还是空的。放在请求头或 JSON 包体里的公共参数，网关看不到，也算空。",
			},
			Do: Text{
				"Put `SignatureNonce` into the query string: 16 random hex digits, new for every request. Sign and send the same value.",
				"把 `SignatureNonce` 放进查询字符串：16 位十六进制随机串，每次请求新生成，签名和发送用同一个值。",
			},
		},
		Brief: Text{"Add SignatureNonce", "补上随机串"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  100000009,
		Group: Public,
		Description: Text{
			"The `Signature` field is empty.",
			"Signature 字段为空。",
		},
		ReasonForm: ReasonRepeated,
		Advice: Text{
			"Retry the request.",
			"请重试。",
		},
		Note: Note{
			Why: Text{
				"A retry fails again, because the signature is still empty. A signature in a header or in the JSON body is invisible to the gateway and counts as empty.",
				"原样重试仍会失败：签名还是空的。放在请求头或 JSON 包体里的签名，网关看不到，也算空。",
			},
			Do: Text{
				"Compute the signature and put it into the query string as `Signature`, for POST requests as well.",
				"算出签名，以 `Signature` 为名放进查询字符串，POST 请求也一样。",
			},
		},
		Brief: Text{"Add Signature", "补上 Signature"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  100000010,
		Group: Public,
		Description: Text{
			"Failed to get the `ServerSecret`.",
			"获取 ServerSecret 失败。",
		},
		Reason: Text{
			"An internal error occurred.",
			"内部错误。",
		},
		Advice: Text{
			"Contact ZEGO technical support.",
			"请联系 ZEGO 技术支持处理。",
		},
		Note: Note{
			Why: Text{
				"The reference calls this an internal error, but the likely cause is in the request: an `AppId` that is well formed but does not exist.",
				"原文归为内部错误，但原因很可能在请求里：`AppId` 格式正确，却不存在。",
			},
			Do: Text{
				"Compare the `AppId` with the console first. If it is right, contact ZEGO technical support.",
				"先对照控制台核对 `AppId`；无误，再联系 ZEGO 技术支持。",
			},
		},
		Brief: Text{"Check the AppId", "检查 AppId"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  100000011,
		Group: Public,
		Description: Text{
			"Failed to get the configuration of the App.",
			"获取 App 配置失败。",
		},
		Reason: Text{
			"An internal error occurred.",
			"内部错误。",
		},
		Advice: Text{
			"Contact ZEGO technical support.",
			"请联系 ZEGO 技术支持处理。",
		},
		Note: Note{
			Why: Text{
				"The reference calls this an internal error, but probably the `AppId` is wrong and no configuration is found for it.",
				"原文归为内部错误，但很可能是 `AppId` 不对，所以找不到它的配置。",
			},
			Do: Text{
				"Compare the `AppId` with the console first. If it is right, contact ZEGO technical support.",
				"先对照控制台核对 `AppId`；无误，再联系 ZEGO 技术支持。",
			},
		},
		Brief: Text{"Check the AppId", "检查 AppId"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  100000012,
		Group: Public,
		Description: Text{
			"Failed to read the HTTP body.",
			"读取 HTTP 包体失败。",
		},
		Reason: Text{
			"An internal error occurred.",
			"内部错误。",
		},
		Advice: Text{
			"Contact ZEGO technical support.",
			"请联系 ZEGO 技术支持处理。",
		},
		Note: Note{
			Why: Text{
				"The reference calls this an internal error, but a body that cannot be read is probably the sender's doing: a wrong length, a wrong encoding, or a connection cut while sending.",
				"原文归为内部错误，但包体读不出来，很可能是发送端造成的：长度不符、编码不对，或发送途中断开了连接。",
			},
			Do: Text{
				"Retry once. If it fails again, check that `Content-Length` is the number of bytes sent, that `Content-Encoding` matches the body, and that no timeout cuts the connection. If all of these are right, contact ZEGO technical support.",
				"先重试一次。仍然失败，就检查 `Content-Length` 与实际字节数是否一致、`Content-Encoding` 是否与包体相符、发送是否超时中断；都没问题，再联系 ZEGO 技术支持。",
			},
		},
		Brief: Text{"Retry, then check body", "重试，再检查包体"},
		Retry: RetryLater,
		Actor: ActorYou,
	},
	{
		Code:  100000013,
		Group: Public,
		Description: Text{
			"The `SignatureVersion` field is empty.",
			"SignatureVersion 字段为空。",
		},
		ReasonForm: ReasonRepeated,
		Advice: Text{
			"Retry the request.",
			"请重试。",
		},
		Note: Note{
			Why: Text{
				"A retry fails again, because the parameter is still empty. In a header or in the JSON body it is invisible to the gateway and counts as empty.",
				"原样重试仍会失败：参数还是空的。放在请求头或 JSON 包体里，网关看不到，也算空。",
			},
			Do: Text{
				"Put `SignatureVersion=2.0` into the query string.",
				"在查询字符串里填 `SignatureVersion=2.0`。",
			},
		},
		Brief: Text{"Add SignatureVersion 2.0", "补上签名版本 2.0"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  100000014,
		Group: Public,
		Description: Text{
			"The `SignatureVersion` is unsupported.",
			"不支持的 SignatureVersion。",
		},
		ReasonForm: ReasonRepeated,
		Advice: Text{
			"Check that `SignatureVersion` is correct.",
			"请确认 SignatureVersion 是否正确。",
		},
		Note: Note{
			Why: Text{
				"The reference does not say which value is right. Only `2.0` is accepted; `1`, `2` and `v2` are not.",
				"原文没说哪个值是对的：只有 `2.0` 一个，`1`、`2`、`v2` 都不行。",
			},
			Do: Text{
				"Send `2.0`.",
				"填 `2.0`。",
			},
		},
		Brief: Text{"Send SignatureVersion 2.0", "签名版本填 2.0"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  100000015,
		Group: Public,
		Description: Text{
			"An internal gateway error occurred.",
			"网关内部错误。",
		},
		Reason: Text{
			"An internal error occurred.",
			"内部错误。",
		},
		Advice: Text{
			"Contact ZEGO technical support.",
			"请联系 ZEGO 技术支持处理。",
		},
		Note: Note{
			Why: Text{
				"An internal error of the gateway may pass; there is no need to contact support the first time you see it.",
				"网关内部错误可能是暂时的，不必一出现就找技术支持。",
			},
			Do: Text{
				"Retry later, with growing waits. If the error persists, contact ZEGO technical support and give the `RequestId`.",
				"稍后重试，间隔逐次加长。持续出现，再带上 `RequestId` 联系 ZEGO 技术支持。",
			},
		},
		Brief: Text{"Retry, then ask ZEGO", "重试，不行再找 ZEGO"},
		Retry: RetryLater,
		Actor: ActorZEGO,
	},
	{
		Code:  100000016,
		Group: Public,
		Description: Text{
			"No production environment is configured for the App.",
			"App 未配置正式环境。",
		},
		ReasonForm: ReasonRepeated,
		Advice: Text{
			"Check whether `AppId` has been granted access to the production environment.",
			"请确认 AppId 是否配置了正式环境的权限。",
		},
		Note: Note{
			Why: Text{
				"The reference does not mention the common parameter `IsTest`, which chooses between the test and the production environment. No ZIM page mentions it; other products' pages say that it is only for projects created before 2021-11-16.",
				"原文没提公共参数 `IsTest`：它决定请求进入测试环境还是正式环境。ZIM 的页面都没写它，其他产品的页面说它只用于 2021-11-16 之前创建的项目。",
			},
			Do: Text{
				"Look at `IsTest` in the request, and check in the console whether the App has a production environment. An old project with only a test environment probably needs `IsTest=true`.",
				"查看请求里的 `IsTest`，并在控制台确认这个 App 有没有正式环境。老项目只有测试环境时，很可能要传 `IsTest=true`。",
			},
		},
		Brief: Text{"Check the environment", "检查环境配置"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
	{
		Code:  100000017,
		Group: Public,
		Description: Text{
			"The service is not activated for the App.",
			"App 未开通该服务。",
		},
		ReasonForm: ReasonRepeated,
		Advice: Text{
			"Contact ZEGO technical support.",
			"请联系 ZEGO 技术支持处理。",
		},
		Note: Note{
			Why: Text{
				"There is no need to start with support: you can usually activate the service in the console yourself. You may also be using another App's `AppId`.",
				"不必先找技术支持：服务通常可以自己在控制台开通。也可能是用错了 `AppId`。",
			},
			Do: Text{
				"Check the `AppId`, then activate the service for this App in the ZEGO console. If you cannot, or if the error remains, contact ZEGO technical support.",
				"核对 `AppId`，在 ZEGO 控制台为这个 App 开通服务。开通不了或开通后仍报错，再联系 ZEGO 技术支持。",
			},
		},
		Brief: Text{"Activate the service", "开通服务"},
		Retry: RetryAfterChange,
		Actor: ActorYou,
	},
}

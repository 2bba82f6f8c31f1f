package codes

// Sense is what one code of a set of easily confused codes means, said so that
// it tells it from the others of the set.
type Sense struct {
	Code  Code
	Means Text
}

// confused are the sets of codes that are easily taken for one another. Each
// set holds two codes or more; a code may stand in several sets.
var confused = [][]Sense{
	// Is the signature late, wrong, missing, or was there nothing to check it with?
	{
		{100000004, Text{"the signature may be right, but its `Timestamp` is too far from the current time", "签名可能没错，但 `Timestamp` 离当前时间太远"}},
		{100000005, Text{"the signature differs from the one that the gateway computes, whatever its age", "签名与网关算出的不一致，与时间早晚无关"}},
		{100000009, Text{"there is no signature in the query string at all", "查询字符串里根本没有签名"}},
		{100000010, Text{"the gateway found no secret to compare with, probably because the `AppId` does not exist", "网关没有取到密钥，无从比较，很可能是 `AppId` 不存在"}},
		{3, Text{"authentication failed, and the reference does not say at which step", "只说认证失败，没说是哪一步"}},
	},
	// Which time is meant, and what is wrong with it?
	{
		{100000002, Text{"there is no `Timestamp` in the query string", "查询字符串里没有 `Timestamp`"}},
		{100000003, Text{"there is a `Timestamp`, but it is not an integer", "有 `Timestamp`，但不是整数"}},
		{100000004, Text{"`Timestamp` is an integer but too far from the current time; probably also the code for milliseconds", "`Timestamp` 是整数，但离当前时间太远，误用毫秒时很可能也是它"}},
		{660800046, Text{"not about the signed `Timestamp`: a time among the business parameters lies in the future", "与签名的 `Timestamp` 无关，是业务参数里的时间晚于当前时间"}},
	},
	// Three names that begin alike.
	{
		{100000008, Text{"the random string `SignatureNonce` is missing", "缺的是随机串 `SignatureNonce`"}},
		{100000009, Text{"the signature itself, `Signature`, is missing", "缺的是签名本身 `Signature`"}},
		{100000013, Text{"the version, `SignatureVersion`, is missing", "缺的是版本号 `SignatureVersion`"}},
	},
	// Missing or unsupported version.
	{
		{100000013, Text{"`SignatureVersion` was not sent", "没有填 `SignatureVersion`"}},
		{100000014, Text{"`SignatureVersion` was sent but is not `2.0`", "填了 `SignatureVersion`，但不是 `2.0`"}},
	},
	// Host, Action or service: for most of them the reference advises checking the URL.
	{
		{100000000, Text{"the host is wrong, in the HTTP header `Host`", "错在域名：`Host` 请求头不对"}},
		{100000006, Text{"`Action` was not sent", "没有填 `Action`"}},
		{100000007, Text{"`Action` was sent but names no API", "填了 `Action`，但没有这个接口"}},
		{100000017, Text{"the App has not activated the service", "这个 App 没有开通服务"}},
	},
	// What is wrong with the App?
	{
		{100000001, Text{"`AppId` is not a uint32; probably also the code when it is missing", "`AppId` 不是 uint32，没填很可能也是它"}},
		{100000010, Text{"`AppId` is well formed, but no `ServerSecret` was found for it", "`AppId` 格式正确，但取不到它的 `ServerSecret`"}},
		{100000011, Text{"`AppId` is well formed, but no configuration was found for it", "`AppId` 格式正确，但取不到它的配置"}},
		{100000016, Text{"the App has no production environment, or `IsTest` perhaps chose the wrong one", "App 没有正式环境，也可能是 `IsTest` 选错了环境"}},
		{100000017, Text{"the App has not activated this service", "App 没有开通这项服务"}},
	},
	// All called internal errors by the reference.
	{
		{100000010, Text{"no secret was found; probably the `AppId` does not exist", "取密钥失败，很可能是 `AppId` 不存在"}},
		{100000011, Text{"no App configuration was found; probably the `AppId` is wrong", "取 App 配置失败，很可能是 `AppId` 不对"}},
		{100000012, Text{"the body could not be read; probably the sender is at fault", "读包体失败，很可能是发送端的问题"}},
		{100000015, Text{"the gateway itself failed; retry later", "网关自身出错，可以稍后重试"}},
	},
	// The server failed: which part of it?
	{
		{1, Text{"the server is busy; the reference does not say which part", "服务器繁忙，没说是哪一部分"}},
		{105001, Text{"a request to the database failed", "请求数据库失败"}},
		{100000015, Text{"the gateway failed; the request probably never reached ZIM", "网关出错，请求很可能还没到 ZIM"}},
		{660000001, Text{"the general error of ZIM, with no details given", "ZIM 的通用错误，没有更具体的说明"}},
		{660000003, Text{"an exception in ZIM while it processed the request", "ZIM 在处理逻辑时出现异常"}},
		{660600015, Text{"a database operation of ZIM failed; only the page of `CreateGroup` lists it", "ZIM 执行数据库操作出错，只见于 `CreateGroup` 的页面"}},
	},
	// Parameter errors: of which call?
	{
		{2, Text{"the parameter error that all products share", "各产品公用的参数错误"}},
		{660000002, Text{"the parameter error of the ZIM APIs, a missing parameter included", "ZIM 接口通用的参数错误，包括缺少参数"}},
		{660600021, Text{"wrong parameters of a message, seen in the callbacks after sending", "发送消息的参数错误，见于消息发送后的回调"}},
		{660800026, Text{"only about the parameters of friend attributes", "只关于好友属性的参数"}},
	},
	// Too many calls, or an overload: counted over what?
	{
		{1, Text{"the server is busy, not necessarily because of your rate", "服务器繁忙，不一定与您的请求频率有关"}},
		{7, Text{"over the system's limit of requests per second, no API named", "超过系统的每秒请求数，没说是哪个接口"}},
		{660300005, Text{"over an API's rate limit, counted for the whole App", "接口频率超限，按整个 App 计"}},
		{660300006, Text{"over an API's rate limit, counted for one group or room", "接口频率超限，按单个群或房间计"}},
	},
	// Rates of one API, or of any.
	{
		{660300005, Text{"over the rate limit per App; most APIs share this code", "App 级频率超限，多数接口共用本码"}},
		{660500003, Text{"over a limit of `SendMessageToAllUsers` alone, which also has one for 24 hours", "只是 `SendMessageToAllUsers` 超限，它另有 24 小时限额"}},
		{660600004, Text{"over the rate limit of `QueryGroupMemberList` alone", "只是 `QueryGroupMemberList` 的频率超限"}},
		{660600005, Text{"over the rate limit of `KickoutGroupUser` alone", "只是 `KickoutGroupUser` 的频率超限"}},
		{660600007, Text{"over the rate limit of `QueryAppGroupList` alone, a far lower one", "只是 `QueryAppGroupList` 的频率超限，限额低得多"}},
		{660600010, Text{"over the rate limit of `CreateGroup` alone", "只是 `CreateGroup` 的频率超限"}},
		{660700001, Text{"over the rate limit of `UserRegister` alone, though the page of `RobotRegister` lists it as well", "只是 `UserRegister` 的频率超限，`RobotRegister` 的页面也列了本码"}},
	},
	// There is no such user: in what sense?
	{
		{51102, Text{"said not to exist, but because the user has not logged in to ZIM", "说是不存在，原因却是用户没有登录 ZIM"}},
		{660200001, Text{"the ID does not exist, or the user has merely logged out", "ID 不存在，或者用户只是登出了"}},
		{660500002, Text{"not the target but the acting user is not registered", "不是目标用户，而是操作者没有注册"}},
		{660600013, Text{"the owner named for a new group does not exist", "建群时指定的群主不存在"}},
		{660700008, Text{"the user ID was wrong when user information was requested", "取用户信息时，用户 ID 是错的"}},
		{660700012, Text{"the user does not exist; the page for modifying user information lists it", "用户不存在，见于修改用户信息的页面"}},
		{660700015, Text{"the user is not registered; the pages of several APIs list it, for friends and the blocklist among others", "用户未注册，好友、黑名单等多个接口的页面都列了"}},
	},
	// Not registered: who?
	{
		{660500002, Text{"the acting user is not registered", "未注册的是操作者"}},
		{660700015, Text{"a user in the request is not registered", "未注册的是请求里的某个用户"}},
		{660800001, Text{"the user that a one-to-one conversation's ID refers to is not registered", "未注册的是单聊会话 ID 对应的用户"}},
		{660800025, Text{"none of the users to add as friends is registered, so none was added", "未注册的是要加的所有好友，一个都没加成"}},
		{660900003, Text{"a call invitation names callees who are not registered", "未注册的是呼叫邀请的被叫用户"}},
	},
	// Does the App's plan or configuration lack something?
	{
		{100000017, Text{"the whole service is not activated", "整项服务没有开通"}},
		{660000027, Text{"storing room messages is not enabled; the Flagship plan is required", "没有启用保存房间消息，需要旗舰版"}},
		{660000028, Text{"the free plan does not have the feature", "免费版不提供这项功能"}},
		{660600012, Text{"the feature is there, but the plan allows no more groups", "功能可用，但群数量到了套餐上限"}},
	},
	// A field is too long: which?
	{
		{50014, Text{"`UserName` is too long, reported as a failed login", "`UserName` 过长，但报成登录失败"}},
		{660000012, Text{"`UserId` is too long", "`UserId` 过长"}},
		{660700006, Text{"`UserName` is too long on registration", "注册时的 `UserName` 过长"}},
		{660700007, Text{"the avatar's URL, `UserAvatar`, is too long", "头像地址 `UserAvatar` 过长"}},
	},
	// Attributes and friend fields: too long or too many?
	{
		{660600019, Text{"there are too many group attributes", "群属性的个数太多"}},
		{660600020, Text{"the `Key` or `Value` of one group attribute has the wrong length", "某个群属性的 `Key` 或 `Value` 长度不对"}},
		{660800021, Text{"not an attribute: a friend's `FriendAlias` or `Wording` is too long", "不是属性：好友备注 `FriendAlias` 或附言 `Wording` 太长"}},
		{660800024, Text{"all `Key` and `Value` strings of the friend attributes together are too long", "好友属性的 `Key` 和 `Value` 合计太长"}},
	},
	// The friend attributes are refused: why?
	{
		{660800023, Text{"a `Key` is not one of `k0` to `k4`", "有 `Key` 不是 `k0` 到 `k4` 之一"}},
		{660800024, Text{"all `Key` and `Value` strings together are too long", "`Key` 和 `Value` 合计太长"}},
		{660800026, Text{"a friend attribute parameter is wrong; the reference does not say which", "好友属性的参数错误，没说是哪一个"}},
		{660800032, Text{"the same `Key` appears more than once", "同一个 `Key` 出现了不止一次"}},
	},
	// Duplicates: of what?
	{
		{660800022, Text{"the same user ID appears more than once", "用户 ID 重复"}},
		{660800032, Text{"the same `Key` appears more than once among the friend attributes", "好友属性的 `Key` 重复"}},
	},
	// The room or group is not there: sure, or not?
	{
		{660300001, Text{"the room does not exist or has been destroyed", "房间不存在或已销毁"}},
		{660300007, Text{"the server failed to get the room, which may well exist", "没说房间不存在，是服务端取房间失败"}},
		{660600001, Text{"the group does not exist, not the room", "不存在的是群，不是房间"}},
		{660600009, Text{"the group's information was not found; the group may be missing or the server at fault", "取群信息失败，群可能不存在，也可能是服务端的问题"}},
	},
	// Room queries.
	{
		{660300001, Text{"the room does not exist or has been destroyed", "房间不存在或已销毁"}},
		{660300007, Text{"an internal error on the server while getting the room", "取房间时服务端内部出错"}},
		{660300008, Text{"the room is empty, usually waiting to be destroyed", "房间里没有人，一般是在等待销毁"}},
	},
	// A list could not be queried: which?
	{
		{660300007, Text{"the server failed to get a room, not a group", "取房间失败，不是群"}},
		{660600003, Text{"the server failed while querying the members of one group", "查询一个群的成员列表时服务端出错"}},
		{660600006, Text{"the server failed while querying the list of groups", "查询群列表时服务端出错"}},
		{660800053, Text{"the server failed while querying the list of conversations", "查询会话列表时服务端出错"}},
	},
	// The user is not in it: in what, and does it matter?
	{
		{660300002, Text{"when kicking out users or recalling a room message: a user in the request is not in the room", "踢出用户或撤回房间消息时，请求里的某个用户不在房间"}},
		{660300012, Text{"the answer to a query: the user is not in the room, which is no fault", "查询用户是否在房间的结果：不在，并非故障"}},
		{660600008, Text{"the user to remove from the group is not in it any more", "要移出群的用户，已经不在群里"}},
		{660600024, Text{"when muting, setting a role, transferring a group and the like: a user involved is not in the group", "禁言、设置角色、转让群主等操作涉及的用户不在群里"}},
	},
	// The message is too big: where is it seen?
	{
		{660400001, Text{"the message is too large, answered by the APIs that send or import messages", "消息太大，由发送或导入消息的接口直接返回"}},
		{660600023, Text{"the message is too long, seen in the callbacks after sending (`send_result`) and on no API's page", "消息太长，见于消息发送后的回调（`send_result`），接口页面都没列"}},
	},
	// Sending a message failed: over what?
	{
		{660000025, Text{"a signaling message is declared base64 but is not", "信令消息声明了 base64，内容却不是"}},
		{660600021, Text{"the message's parameters are wrong, so the request must change", "消息参数有误，要改请求"}},
		{660600022, Text{"the redirect URL of a multimedia message could not be obtained, probably a failure of the server", "多媒体消息取重定向地址失败，很可能是服务端的问题"}},
		{660600023, Text{"the message is too long", "消息太长"}},
	},
	// The list is too long: on which API?
	{
		{660000011, Text{"the list of users is too long, in calls for groups, rooms, messages and others", "用户列表太长，见于群、房间、消息等接口"}},
		{660600016, Text{"too many members are added when a group is created", "建群时一次添加的成员太多"}},
		{660800019, Text{"one batch of a friend API is too large", "好友接口的单次批量太大"}},
		{660800039, Text{"`UserIds` of a blocklist API is too long", "黑名单接口的 `UserIds` 太长"}},
		{660900007, Text{"the list of callees of a call invitation is too long", "呼叫邀请的被叫列表太长"}},
	},
	// A user's own list is full: which?
	{
		{660800028, Text{"the user already has as many friends as allowed", "好友数量到了上限"}},
		{660800030, Text{"the list of conversations with muted notifications is full; its limit can be raised on request", "免打扰列表满了，可以申请提高上限"}},
		{660800040, Text{"the user's blocklist is full", "黑名单满了"}},
		{660800048, Text{"the pinned list is full; its limit is fixed", "置顶列表满了，上限不可配置"}},
	},
	// The list given, or the list kept?
	{
		{660800039, Text{"the list in this call is too long; split it", "这次传入的列表太长，分批即可"}},
		{660800040, Text{"the user's blocklist itself is full; splitting does not help", "用户的黑名单本身满了，分批无效"}},
	},
	// It exists already: what?
	{
		{660300014, Text{"the room exists already", "已存在的是房间"}},
		{660600011, Text{"the group exists already", "已存在的是群"}},
		{660700002, Text{"the user exists already", "已存在的是用户"}},
		{660800027, Text{"the friendship exists already", "已存在的是好友关系"}},
	},
	// Rooms and groups over the limit.
	{
		{660300015, Text{"there are too many rooms, not groups", "太多的是房间，不是群"}},
		{660600012, Text{"there are too many groups for the plan", "群太多，到了套餐上限"}},
	},
	// Creating a group failed for one of its users, or on the server.
	{
		{660600013, Text{"the owner does not exist; change the request", "群主不存在，要改请求"}},
		{660600014, Text{"the server failed while changing the owner's group list", "修改群主的群列表时服务端出错"}},
		{660600015, Text{"a database operation failed on the server", "服务端数据库出错"}},
		{660600017, Text{"the server failed to let the members join", "成员进群时服务端出错"}},
	},
	// User information: which step failed?
	{
		{660700008, Text{"getting user information failed because the ID is wrong", "取用户信息失败，原因是 ID 错误"}},
		{660700013, Text{"the server failed while querying user information", "查询时服务端出错"}},
		{660700016, Text{"the server failed while synchronizing user information", "同步时服务端出错"}},
		{660700017, Text{"the server failed while updating user information", "更新时服务端出错"}},
	},
	// Blocked, unblocked, full.
	{
		{660800037, Text{"the user to block is on the list already", "要拉黑的用户早已在黑名单里"}},
		{660800040, Text{"the list is full, so the user was not blocked", "黑名单满了，没能拉黑"}},
		{660800043, Text{"the user to unblock has been removed before", "要移出的用户已经移出过"}},
		{660800044, Text{"the user to unblock is not on the list", "要移出的用户不在黑名单里"}},
		{660800045, Text{"not about changing the blocklist: a message's receiver has blocked its sender", "不是操作黑名单：消息的接收方拉黑了发送方"}},
	},
	// Muted and unmuted.
	{
		{660800030, Text{"the list of conversations with muted notifications is full", "免打扰列表满了，放不下新的会话"}},
		{660800051, Text{"to mute notifications, but they are muted already", "要设免打扰，但早已设过"}},
		{660800052, Text{"to unmute notifications, but they are unmuted already", "要取消免打扰，但早已取消"}},
	},
	// Recalling a message failed: why?
	{
		{660000022, Text{"the message was not found; it may have been deleted", "找不到这条消息"}},
		{660000023, Text{"it has been recalled before", "已经撤回过了"}},
		{660000024, Text{"it is there but too old to recall", "消息还在，但超过了撤回时限"}},
		{660000026, Text{"it is there but does not match `FromUserId`", "消息还在，但与 `FromUserId` 不匹配"}},
		{660000027, Text{"room messages are not stored, so none can be recalled", "没有保存房间消息，所以撤不回"}},
	},
	// Recall and edit.
	{
		{660000024, Text{"the message is too old to recall", "要撤回，但超过了撤回时限"}},
		{661000001, Text{"the message is too old to edit", "要编辑，但超过了编辑时限"}},
		{661000005, Text{"the edit failed for a reason not given; being too late has its own code", "编辑失败，原文没说原因；超过时限另有返回码"}},
	},
	// Moderation: text or image, failed or refused?
	{
		{660500004, Text{"the text could not be checked; its content was not judged", "文本审核没有做成，不是内容不合规"}},
		{660500005, Text{"the text was checked and refused", "文本审核做了，没有通过"}},
		{660500006, Text{"the image could not be checked; its content was not judged", "图片审核没有做成，不是内容不合规"}},
		{660500007, Text{"the image was checked and refused", "图片审核做了，没有通过"}},
	},
	// Who stopped the message?
	{
		{660500005, Text{"moderation stopped a text message", "审核拦下了文本消息"}},
		{660500007, Text{"moderation stopped an image message", "审核拦下了图片消息"}},
		{660500009, Text{"your backend had the message sent silently: the sender sees it as sent, the receiver does not get it", "您的后台要求静默发送：发送方看到已发送，接收方收不到"}},
		{660500010, Text{"your backend refused the message; it was not sent", "您的后台要求不发送，消息没有发出去"}},
		{660800045, Text{"the receiver has blocked the sender", "接收方拉黑了发送方"}},
	},
	// Nobody can do this to themselves.
	{
		{660600030, Text{"setting a group role: `ToUserId` is the same as `FromUserId`", "设置群角色：`ToUserId` 是自己"}},
		{660800020, Text{"adding friends: `FriendInfos` contains `FromUserId`", "加好友：`FriendInfos` 里有自己"}},
		{660800033, Text{"deleting friends: `UserIds` contains `FromUserId`", "删好友：`UserIds` 里有自己"}},
		{660800038, Text{"blocking or unblocking: `UserIds` contains `FromUserId`", "拉黑或移出黑名单：`UserIds` 里有自己"}},
	},
	// Group roles and permission.
	{
		{660600029, Text{"the value is wrong: `Role` cannot be 1", "角色值不对：`Role` 不能是 1"}},
		{660600030, Text{"the target is wrong: nobody can set their own role", "对象不对：不能设置自己的角色"}},
		{660600032, Text{"the acting user is neither group owner nor administrator", "操作者不是群主或管理员，没有权限"}},
	},
	// All items failed, or some.
	{
		{0, Text{"the request succeeded, but any items in its list of failures still failed", "请求成功，但失败列表不为空时，其中各项仍是失败"}},
		{660600033, Text{"a group operation failed for every user", "群操作：全部用户都失败"}},
		{660800025, Text{"adding friends failed because every user is unregistered", "加好友：全部用户都未注册"}},
		{660800041, Text{"blocking failed for every user", "拉黑：全部用户都失败"}},
		{660800042, Text{"unblocking failed for every user", "移出黑名单：全部用户都失败"}},
	},
	// Friends already, or not friends.
	{
		{660800027, Text{"the two are friends already", "已经是好友，无需再加"}},
		{660800034, Text{"the two are not friends, so there is no alias to change and nobody to remove", "不是好友，改不了备注，也无从删除"}},
	},
	// The call cannot be acted on: why?
	{
		{660900004, Text{"the call's information was not found; `CallId` may be wrong", "取不到呼叫信息，`CallId` 可能有误"}},
		{660900005, Text{"there was a call, and it has ended", "呼叫存在过，已经结束"}},
		{660900006, Text{"the invitation has timed out; it is too late to answer", "邀请已超时，来不及应答了"}},
		{660900008, Text{"there is a call, but this user was not invited", "呼叫存在，但没有邀请这个用户"}},
	},
	// Conversations: one, or the list?
	{
		{660800002, Text{"one conversation does not exist or is not among the latest 1000", "某个会话不存在，或不在最新的 1000 个之内"}},
		{660800053, Text{"the server failed while querying the whole list", "查询整个会话列表时服务端出错"}},
	},
}

// Confused returns the codes that are easily taken for c, each with what it
// means in contrast to c: the other members of c's sets, without repetition.
func Confused(c Code) []Sense {
	var others []Sense
	seen := map[Code]bool{c: true}
	for _, set := range confused {
		if !has(set, c) {
			continue
		}
		for _, s := range set {
			if !seen[s.Code] {
				seen[s.Code] = true
				others = append(others, s)
			}
		}
	}
	return others
}

func has(set []Sense, c Code) bool {
	for _, s := range set {
		if s.Code == c {
			return true
		}
	}
	return false
}

package codes

// Unlisted is a code that the reference does not have but another of the
// vendor's published pages of August 2026 names. Its texts are our wording of
// what those pages say.
type Unlisted struct {
	Entry
	Where Where
}

// Where says on what pages of the vendor's a code stands.
type Where int

const (
	// OnNewerReference: on the page of global return codes since September
	// 2025, later than the reference.
	OnNewerReference Where = iota + 1
	// OnAPIPages: on pages of single APIs only.
	OnAPIPages
	// InSamples: in sample answers only, and explained nowhere.
	InSamples
)

// String returns "newer-reference", "api-pages" or "samples".
func (w Where) String() string {
	return [...]string{"", "newer-reference", "api-pages", "samples"}[w]
}

// MarshalText implements encoding.TextMarshaler.
func (w Where) MarshalText() ([]byte, error) { return []byte(w.String()), nil }

// unlisted are sorted by code.
var unlisted = []Unlisted{
	unexplained(660000013),
	unexplained(660000015),
	{Entry{
		Code: 660300013, Group: Business, ReasonForm: ReasonMerged,
		Description: Text{"Room messages take no receipt.", "房间消息不支持回执。"},
		Advice:      Text{"Leave `HasReceipt` out of `MessageBody`.", "请去掉 `MessageBody` 中的 `HasReceipt`。"},
		Brief:       Text{"Ask for no receipt", "不要请求回执"},
		Retry:       RetryAfterChange, Actor: ActorYou,
	}, OnAPIPages},
	{Entry{
		Code: 660300019, Group: Business, ReasonForm: ReasonMerged,
		Description: Text{
			"The total length of the values of the group attributes that are set exceeds the limit.",
			"所设置的群属性 Value 总长度超过限制。",
		},
		Advice: askZEGO,
		Brief:  Text{"Shorten the values", "缩短属性值"},
		Retry:  RetryAfterChange, Actor: ActorYou,
	}, OnNewerReference},
	{Entry{
		Code: 660400102, Group: Business, ReasonForm: ReasonMerged,
		Description: Text{"Too many receipts: one call takes at most 10.", "回执数量超过限制，每次调用最多 10 个。"},
		Advice:      Text{"Send them in batches of 10.", "请按每次 10 个分批调用。"},
		Brief:       Text{"Send smaller batches", "分批调用"},
		Retry:       RetryAfterChange, Actor: ActorYou,
	}, OnAPIPages},
	{Entry{
		Code: 660400103, Group: Business, ReasonForm: ReasonMerged,
		Description: Text{"Setting the receipts of group messages failed.", "设置群聊消息回执失败。"},
		Advice:      askZEGO, Brief: briefAsk, Retry: RetryNo, Actor: ActorZEGO,
	}, OnAPIPages},
	{Entry{
		Code: 660400104, Group: Business, ReasonForm: ReasonMerged,
		Description: Text{"Setting the receipts of one-to-one messages failed.", "设置单聊消息回执失败。"},
		Advice:      askZEGO, Brief: briefAsk, Retry: RetryNo, Actor: ActorZEGO,
	}, OnAPIPages},
	{Entry{
		Code: 660600028, Group: Business, ReasonForm: ReasonMerged,
		Description: Text{"Changing the group's profile failed.", "修改群资料失败。"},
		Advice:      askZEGO, Brief: briefAsk, Retry: RetryNo, Actor: ActorZEGO,
	}, OnNewerReference},
	{Entry{
		Code: 660800054, Group: Business, ReasonForm: ReasonMerged,
		Description: Text{"Marking all of the conversations failed.", "标记全部会话失败。"},
		Advice: Text{
			"Look at the codes in `FailList`: each user and each conversation has its own.",
			"请查看 `FailList` 中各用户、各会话的返回码。",
		},
		Brief: Text{"See the codes in FailList", "查看 FailList"},
		Retry: RetryAfterChange, Actor: ActorYou,
	}, OnAPIPages},
	{Entry{
		Code: 910001, Group: Business, ReasonForm: ReasonMerged,
		Description: Text{"ZIM Audio licence: a parameter is wrong.", "ZIM Audio 授权：参数错误。"},
		Advice:      Text{"Check the parameters.", "请检查参数。"},
		Brief:       Text{"Check the parameters", "检查参数"},
		Retry:       RetryAfterChange, Actor: ActorYou,
	}, OnAPIPages},
	{Entry{
		Code: 910002, Group: Business, ReasonForm: ReasonMerged,
		Description: Text{"ZIM Audio licence: the certificate is invalid.", "ZIM Audio 授权：证书无效。"},
		Advice:      askZEGO, Brief: briefAsk, Retry: RetryNo, Actor: ActorZEGO,
	}, OnAPIPages},
	{Entry{
		Code: 910003, Group: Business, ReasonForm: ReasonMerged,
		Description: Text{"ZIM Audio licence: an internal error occurred.", "ZIM Audio 授权：内部错误。"},
		Advice:      Text{"Retry later; if it stays, contact ZEGO technical support.", "请稍后重试；若仍失败，请联系 ZEGO 技术支持。"},
		Brief:       Text{"Retry, then ask ZEGO", "重试，不行再找 ZEGO"},
		Retry:       RetryLater, Actor: ActorYou,
	}, OnAPIPages},
	{Entry{
		Code: 910004, Group: Business, ReasonForm: ReasonMerged,
		Description: Text{"ZIM Audio licence: the call is not authorised.", "ZIM Audio 授权：鉴权失败。"},
		Advice:      Text{"Check the public parameters, the signature among them.", "请检查公共参数，包括签名。"},
		Brief:       Text{"Check public parameters", "检查公共参数"},
		Retry:       RetryAfterChange, Actor: ActorYou,
	}, OnAPIPages},
}

var (
	askZEGO  = Text{"Contact ZEGO technical support.", "请联系 ZEGO 技术支持。"}
	briefAsk = Text{"Ask ZEGO", "联系 ZEGO"}
)

// unexplained is a code of which nothing but the number is known.
func unexplained(c Code) Unlisted {
	return Unlisted{Entry{
		Code: c, Group: Business, ReasonForm: ReasonMerged,
		Description: Text{
			"Not explained: it stands only in a sample answer of the vendor's.",
			"含义不明：只出现在厂商文档的示例响应中。",
		},
		Advice: Text{
			"Nothing is known of it. ZEGO technical support can tell what it means; give the RequestId.",
			"没有任何说明。可附上 RequestId 向 ZEGO 技术支持确认含义。",
		},
		Brief: briefAsk, Retry: RetryUnknown, Actor: ActorZEGO,
	}, InSamples}
}

// AllUnlisted returns the unlisted codes, smallest first. The slice is the
// caller's.
func AllUnlisted() []Unlisted { return append([]Unlisted(nil), unlisted...) }

// LookupUnlisted returns what is known of code c that the reference does not
// have, and whether anything is.
func LookupUnlisted(c Code) (Unlisted, bool) {
	for _, u := range unlisted {
		if u.Code == c {
			return u, true
		}
	}
	return Unlisted{}, false
}

// Known returns every entry that there is: those of the reference in its order,
// then the unlisted. The slice is the caller's.
func Known() []Entry {
	all := All()
	for _, u := range unlisted {
		all = append(all, u.Entry)
	}
	return all
}

// LookupKnown returns the entry of code c, of the reference or unlisted, and
// whether there is one.
func LookupKnown(c Code) (Entry, bool) {
	if e, ok := Lookup(c); ok {
		return e, true
	}
	u, ok := LookupUnlisted(c)
	return u.Entry, ok
}

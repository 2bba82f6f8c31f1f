package products

import "zimcodes/codes"

// sdks are the documented ranges of the client SDKs.
var sdks = []SDK{
	{codes.Text{English: "Express native SDK", Chinese: "Express 原生 SDK"}, [2]codes.Code{1_000_000, 1_021_999}},
	{codes.Text{English: "Express Web SDK", Chinese: "Express 的 Web SDK"}, [2]codes.Code{1_100_000, 1_109_999}},
	{codes.Text{English: "ZIM SDK", Chinese: "ZIM SDK"}, [2]codes.Code{6_000_000, 6_001_999}},
	{codes.Text{English: "Super Board SDK", Chinese: "超级白板 SDK"}, [2]codes.Code{3_100_000, 3_199_999}},
}

// all are the products, ZIM first.
var all = []Product{
	{
		ID: "zim", Name: codes.Text{English: "ZIM (instant messaging)", Chinese: "即时通讯"},
		Hosts: []Host{
			{Name: "zim-api.zego.im"},
		},
		Ranges: [][2]codes.Code{{0, 0}, {1, 1}, {2, 2}, {3, 3}, {7, 7}, {50_014, 50_014}, {51_102, 51_102}, {105_001, 105_001}, {660_000_000, 661_099_999}},
	},
	{
		ID: "zim-audio", Name: codes.Text{English: "ZIM Audio licence", Chinese: "ZIM Audio 授权"},
		Hosts: []Host{
			{Name: "auth-api.zego.im"},
		},
		Ranges: [][2]codes.Code{{910_001, 910_004}},
	},
	{
		ID: "rtc", Name: codes.Text{English: "Real-time voice and video (Express)", Chinese: "实时音视频"},
		page: [2]string{"real-time-video-server/api-reference/return-codes", "real-time-video-server/api-reference/return-codes"},
		Hosts: []Host{
			{"rtc-api.zego.im", "" +
				"AddStream ClearCDNTransferRule CloseRoom CreatCDNTransferRule DelForbidStreamRule DelForbidUserRule DeleteCDNTransferRule " +
				"DeleteMedia DeleteStream DescribeForbidStreamRules DescribeForbidUserRules DescribeMediaTask DescribeRTCStreamState " +
				"DescribeSimpleStreamList DescribeUserList DescribeUserNum DescribeUsers ForbidCDNLiveStream ForbidRTCStream ForbidRTCStreams " +
				"GenerateIdentifyToken GetMixTaskInfo KickoutUser MediaThumbnails MergeMedia QueryForbidCDNLiveStream RTMPDispatch RTMPDispatchV2 " +
				"ResumeCDNLiveStream ResumeRTCStream ResumeRTCStreams SearchMedia SendBarrageMessage SendBroadcastMessage SendCustomCommand " +
				"SetForbidStreamRule SetForbidUserRule StartAutoMix StartCDNRecord StartCensorAudio StartCensorAudioV2 StartCensorVideo " +
				"StartCensorVideoV2 StartCloudTranscode StartMix StopAutoMix StopCDNRecord StopCensorAudioV2 StopCensorVideoV2 StopCloudTranscode " +
				"StopMix TranscodeMedia"},
		},
		Ranges: [][2]codes.Code{{104, 207}, {1_000, 1_012}, {3_000, 5_202}, {30_001, 30_011}, {40_005, 43_001}, {50_001, 50_124}, {110_200_001, 110_240_002}},
	},
	{
		ID: "cloudrecord", Name: codes.Text{English: "Cloud recording", Chinese: "云端录制"},
		page: [2]string{"cloud-recording-server/return-codes", "cloud-recording-server/error-codes"},
		Hosts: []Host{
			{"cloudrecord-api.zego.im", "DescribeRecordStatus DescribeTasks PauseRecord ResumeRecord StartRecord StopRecord TakeSnapshot UpdateLayout UpdateWhiteboard"},
		},
		Ranges: [][2]codes.Code{{300_000_002, 300_010_000}},
	},
	{
		ID: "ktv", Name: codes.Text{English: "Online KTV", Chinese: "在线 KTV"},
		page: [2]string{"", "online-ktv-server/return-code"},
		Hosts: []Host{
			{"ktv-api.zego.im", "" +
				"DescribeAccompanyClipInfo DescribeAccompanyClipStatus DescribeKrcSegment DescribeSongExtra DescribeSongLyric DescribeTagSongs " +
				"DescribeTags DescribeTopSongs GetPlaylistCategory QuerySong QuerySongPlus QuerySongsCopyright QuerySongsInfo QueryTips"},
		},
		Ranges: [][2]codes.Code{{320_000_002, 320_050_004}},
	},
	{
		ID: "cloud-player", Name: codes.Text{English: "Cloud player", Chinese: "云端播放器"},
		page: [2]string{"cloud-player-server/return-codes", "cloud-player-server/return-codes"},
		Hosts: []Host{
			{"cloud-player-api.zego.im", "CancelUploadTask CreatePlayer CreateUploadTask DeletePlayer DescribePlayers DescribeUploadTasks UpdatePlayer"},
		},
		Ranges: [][2]codes.Code{{350_006_001, 350_010_000}},
	},
	{
		ID: "digitalhuman", Name: codes.Text{English: "Digital human", Chinese: "数字人"},
		page: [2]string{"aigc-digital-human-server/streaming-apis/return-codes", "aigc-digital-human-server/streaming-apis/return-codes"},
		Hosts: []Host{
			{"aigc-digitalhuman-api.zegotech.cn", "" +
				"CreateDigitalHumanStreamTask DoAction DriveByAudio DriveByRTCStream DriveByText DriveByWsStream GetDigitalHumanInfo " +
				"GetDigitalHumanList GetDigitalHumanStreamTaskStatus GetTimbreList InterruptDriveTask QueryDigitalHumanStreamTasks " +
				"StopDigitalHumanStreamTask"},
		},
		Ranges: [][2]codes.Code{{400_000_001, 400_010_009}},
	},
	{
		ID: "aiagent", Name: codes.Text{English: "AI Agent", Chinese: "实时互动 AI Agent"},
		page: [2]string{"aiagent-server/api-reference/return-codes", "aiagent-server/api-reference/return-codes"},
		Hosts: []Host{
			{"aigc-aiagent-api.zegotech.cn", "" +
				"AddAgentInstanceMsg CreateAgentInstance CreateDigitalHumanAgentInstance CreateLiveDigitalHumanAgentInstance DeleteAgentInstance " +
				"GetAgentInstanceMsgList InterruptAgentInstance ListAgents QueryAgentInstanceStatus QueryAgents RegisterAgent " +
				"ResetAgentInstanceMsgList SendAgentInstanceLLM SendAgentInstanceTTS StartListening StopListening UnregisterAgent UpdateAgent " +
				"UpdateAgentInstance"},
		},
		Ranges: [][2]codes.Code{{410_000_001, 410_001_049}},
	},
	{
		ID: "asr", Name: codes.Text{English: "Real-time speech recognition", Chinese: "实时语音识别"},
		page: [2]string{"cloud-realtime-asr/api-reference/return-codes", "cloud-realtime-asr/api-reference/return-codes"},
		Hosts: []Host{
			{"cloud-realtime-asr-api.zegotech.cn", "AddASRStream DeleteASRStream StartRealtimeASRTask StopRealtimeASRTask UpdateRealtimeASRTask"},
		},
		Ranges: [][2]codes.Code{{410_000_001, 410_001_049}},
	},
	{
		ID: "mini-game", Name: codes.Text{English: "Mini games", Chinese: "小游戏"},
		Hosts: []Host{
			{"mini-game-api.zego.im", "DescribeDanmakuMsgResults DescribeGameLaunchCode SendDanmakuComments SendDanmakuGifts SendDanmakuLikes"},
		},
		Ranges: [][2]codes.Code{{7_200_004, 7_210_001}},
	},
	{
		ID: "whiteboard", Name: codes.Text{English: "Super Board", Chinese: "超级白板"},
		page: [2]string{"super-board-server/common-error-codes", "super-board-server/common-error-codes"},
		Hosts: []Host{
			{"whiteboard-api.zego.im", "GetWhiteboardRoomAuth GetWhiteboardUserAuth SetWhiteboardRoomAuth SetWhiteboardUserAuth"},
			{"docs-api.zego.im", "DeleteFile DescribeTranscodeStatus StartTranscode StopTranscode"},
		},
	},
	{
		ID: "analytics", Name: codes.Text{English: "Analytics dashboard", Chinese: "星图"},
		page: [2]string{"analytics-dashboard-server/return-codes", "analytics-dashboard-server/return-codes"},
		Hosts: []Host{
			{"analytics-api.zego.im", "" +
				"GetBizQuality GetBizUsage GetPlayQualityDetail GetPublishQualityDetail GetRealtimeQuality GetRealtimeUsage GetRegionQualityDetail " +
				"GetStreamBaseInfo"},
		},
	},
	{
		ID: "metaworld", Name: codes.Text{English: "Metaworld scenes", Chinese: "场景服务"},
		Hosts: []Host{
			{"metaworld-api.zego.im", "SetSceneTemplate"},
		},
	},
	{
		ID: "aieffects", Name: codes.Text{English: "AI effects (licence)", Chinese: "AI 美颜"},
		Hosts: []Host{
			{"aieffectscgi-api.zego.im", "CgiDescribeEffectsLicense"},
			{"aieffects-api.zego.im", "DescribeEffectsLicense"},
		},
	},
}

/** The 23 channels a township may use, grouped as the pages group them. `group` is a key of channelGroups. */
export const channels = [
  { id: 'gov_website', zh: '政府网站', en: 'Government website', group: 'online' },
  { id: 'service_platform', zh: '政务服务/三务公开平台', en: 'Service or village-affairs platform', group: 'online' },
  { id: 'wechat_official', zh: '微信公众号', en: 'WeChat official account', group: 'social' },
  { id: 'wechat_channels', zh: '视频号', en: 'WeChat Channels (video)', group: 'social' },
  { id: 'wechat_group', zh: '微信群/QQ群', en: 'Chat groups', group: 'social' },
  { id: 'short_video', zh: '抖音/快手', en: 'Short video (Douyin, Kuaishou)', group: 'social' },
  { id: 'weibo', zh: '微博', en: 'Weibo', group: 'social' },
  { id: 'app', zh: '客户端/融媒体', en: 'App or county media centre', group: 'social' },
  { id: 'new_media', zh: '政务新媒体（未指明）', en: 'New media, unspecified', group: 'social' },
  { id: 'press', zh: '报刊与新闻媒体', en: 'Press and news media', group: 'media' },
  { id: 'tv_radio', zh: '电视与电台', en: 'TV and radio', group: 'media' },
  { id: 'gazette', zh: '政府公报', en: 'Government gazette', group: 'media' },
  { id: 'bulletin_board', zh: '公示栏', en: 'Bulletin boards', group: 'onsite' },
  { id: 'led_screen', zh: '电子显示屏', en: 'LED screens', group: 'onsite' },
  { id: 'loudspeaker', zh: '大喇叭', en: 'Village loudspeakers', group: 'onsite' },
  { id: 'print_material', zh: '宣传资料', en: 'Printed material', group: 'onsite' },
  { id: 'service_hall', zh: '服务大厅/公开专区', en: 'Service hall, reading area', group: 'onsite' },
  { id: 'archive_library', zh: '档案馆/图书馆', en: 'Archive or library', group: 'onsite' },
  { id: 'meeting', zh: '会议', en: 'Meetings', group: 'inperson' },
  { id: 'home_visit', zh: '入户走访', en: 'Home visits', group: 'inperson' },
  { id: 'reception', zh: '接待来访', en: 'Reception of visitors', group: 'inperson' },
  { id: 'hotline', zh: '热线/电话/传真', en: 'Hotline, telephone, fax', group: 'inquiry' },
  { id: 'mailbox', zh: '信箱/意见箱', en: 'Mailbox, suggestion box', group: 'inquiry' },
] as const satisfies readonly { id: string; zh: string; en: string; group: string }[];

/** Chinese names of the channel groups, in display order. */
export const channelGroups = {
  online: '网站与平台',
  social: '新媒体',
  media: '大众媒体',
  onsite: '现场公开',
  inperson: '面对面',
  inquiry: '咨询反馈',
} as const;

/** The id of one of the 23 channels. */
export type ChannelId = (typeof channels)[number]['id'];

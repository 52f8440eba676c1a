import type { ChannelId } from '../../form/channels.ts';

/**
 * When a word that names a channel does not prove that the township used it. Each rule says why, and which words around the mention
 * tell: in its own clause, in the sentence before it, in the words right behind it. All patterns run on folded text.
 */
export interface UnusedRule {
  why:
    | 'not opened'
    | 'closed'
    | 'planned'
    | 'lamented'
    | 'prescribed'
    | 'contact'
    | 'application'
    | 'internal'
    | 'shown elsewhere'
    | 'of others';
  /** What the pattern is matched against: the clause, the clause up to the mention or behind it, the sentence up to the mention. */
  in: 'clause' | 'before' | 'after' | 'sentence';
  when: RegExp;
  /** Words in the same stretch that lift the rule. */
  unless?: RegExp;
  /** The channels the rule is about; absent = all. */
  only?: readonly ChannelId[];
}

const OPEN =
  '开通|开设|开办|建立|建设|建成|设立|设置|注册|启用|运营|运用|使用|利用|配备|安装|申请|上线|入驻|接入|创办|创建|投入|配置|搭建|拥有|认证';
const SHOW = '公开|公示|公布|发布|推送|刊登|刊发|播报|播放|张贴|宣传|转发|告知|解读|上传';

export const unusedRules: readonly UnusedRule[] = [
  {
    why: 'not opened',
    in: 'clause',
    when: new RegExp(`(?:未(?!来|成年|央)|没有|没|尚无|暂无|不具备条件|不再|无)[^，。；]{0,8}(?:${OPEN})`),
    unless: /无障碍|无差错|无一例外|未发现|无死角|没有停|无缝/,
  },
  {
    why: 'not opened',
    in: 'before',
    when: /(?:没有|暂无|尚无|并无|无)(?:自己的|自建的?|独立的?|官方的?|单独的?|任何|其他|专门的?|政务|认证的?|、|和|或|及|等)*$/,
  },
  {
    why: 'not opened',
    in: 'after',
    when: /^[^，。；、]{0,8}(?:未|没有|无)(?:更新|推送|使用|启用|投入|信息更新|内容更新|发布(?!不|错|违|虚|有害))/,
    unless: /未发现/,
  },
  { why: 'not opened', in: 'before', when: /(?:未|没有|从不|均不)(?:通过|经由|利用|借助|依托|使用)[^，。；]*$/ },
  {
    why: 'not opened',
    in: 'after',
    when: /^[^，。；、\d.]{0,14}0(?:条次|条|篇|次|场|期|个|份|件|则)(?![^，。；]{0,6}(?:差错|错误|投诉))/,
  },
  {
    why: 'closed',
    in: 'clause',
    when: /停更|断更|注销|关停|停用|弃用|关闭|停止(?:更新|运营|使用|运行|维护)|已?下线|撤销|清退|退网|拆除|停办|停运|停播|暂停|不再(?:更新|使用|运营)|并入|归并|合并(?:到|至|入)|整合(?:到|至|进|入)|迁移(?:到|至)|统一归口|改由/,
    unless: /(?:未|没有?|无|杜绝|避免|防止|严防|不得|不存在)[^，。；]{0,8}(?:停更|关停|断更|关闭|停止)|关闭率|未关闭/,
  },
  {
    why: 'planned',
    in: 'before',
    when: new RegExp(
      `(?:拟|计划|打算|准备|筹备|筹建|谋划|争取|力争|有望|预计|待|规划|希望|考虑)[^，。；]{0,14}(?:${OPEN}|增设|新增|推出|打造|拓展|增加)[^，。；]*$`,
    ),
    unless: /(?:按|根据|依照|按照)计划|已(?:开|建|设|完)/,
  },
  {
    why: 'planned',
    in: 'before',
    when: new RegExp(
      `将(?:在[^，。；]{0,8})?(?:会|要|于|继续|进一步|逐步|尽快|适时|积极|探索|拓宽|拓展|加大|加强|加快|推进|推动|完善|优化|强化|依托|充分|借助|新增|增设|打造|推出|全面|不断|着力|努力|重点|申请|筹|${OPEN})[^，。；]*$`,
    ),
  },
  {
    why: 'planned',
    in: 'sentence',
    when: new RegExp(
      `(?:下一?步|下一阶段|今后|接下来|未来|明年|来年|下年度|下一年|将来|后续)[^。]{0,40}(?:将|要|拟|继续|进一步|${OPEN}|探索|加强|拓|完善|推)`,
    ),
    unless: /为今后|为下一?步/,
  },
  { why: 'planned', in: 'sentence', when: /(?:预计|(?:^|[^模虚比])拟(?!定|制|写|稿))[^。；]{0,50}$/ },
  {
    why: 'planned',
    in: 'clause',
    when: /(?:正在|正)(?:筹备|筹建|申请|建设|搭建|开发|测试)|筹备中|筹建中|建设中|尚在|待(?:开通|上线|建设|启用)/,
  },
  {
    why: 'planned',
    in: 'before',
    when: new RegExp(
      `(?:探索|要|应|需|需要|建议|鼓励|倡导|要求|推动|争取)(?:各村|各社区|尽快|适时|积极)?(?:${OPEN}|增设|增加|拓展)[^，。；]*$`,
    ),
    unless: /已/,
  },
  {
    why: 'lamented',
    in: 'after',
    when: /(?:不足|不够|较少|偏少|太少|很少|得少|不多|单一|滞后|薄弱|欠缺|缺乏|不强|不高|不畅|偏慢|较慢|缓慢|有限|偏低|较低|不及时|不到位|不规范|空白|闲置|老化|有待[^，。；]{0,8}|亟待[^，。；]{0,8}|仍?需[^，。；]{0,10}|还需[^，。；]{0,10})$/,
    unless: new RegExp(`(?:针对|解决|克服|弥补|改变|改进)|已(?:${SHOW})`),
  },
  { why: 'lamented', in: 'before', when: /(?:缺少|缺乏|欠缺)[^，。；]{0,12}$/ },
  {
    why: 'prescribed',
    in: 'before',
    when: /(?:应当|应该|应通过|应在|必须|须通过|须在|依法应|可以通过|要求各?(?:乡镇|级|部门|单位)|规定[^，。；]{0,6}(?:通过|在))[^。；]*$/,
    unless: /已|全年|本年度|我(?:镇|乡|街道|场|苏木)/,
  },
  {
    why: 'prescribed',
    in: 'sentence',
    when: /(?:便于公众知晓|第[一二三四五六七八九十百\d]{1,5}条(?:第[^，。]{1,6}款)?(?:明确)?(?:规定|要求))[^。]{0,60}$/,
    unless: /我(?:镇|乡|街道|场|苏木)|全年|本年度/,
  },
  { why: 'prescribed', in: 'clause', when: /应当(?:通过|在|将)|便于公众知晓/ },
  {
    why: 'contact',
    in: 'clause',
    when: /联系人|联系方式|联系地址|邮政编码|邮编|(?:地址|电话|传真|邮箱|邮件|网址)[:：（]|@|https?:|www\.|请与[^，。]{2,40}联系|如有疑问|如对本/,
  },
  { why: 'contact', in: 'after', when: /^(?:号码)?[:：]?[\d(（-]{5,}/, only: ['hotline', 'mailbox'] },
  {
    why: 'contact',
    in: 'after',
    when: /^(?:号码|等)*(?:信息|内容|事项)?(?:一并|一同|同步|同时|全部|都|均|已|及时|统一|予以|向社会|对外)*(?:公示|公布|公开)/,
    only: ['hotline', 'mailbox'],
  },
  {
    why: 'contact',
    in: 'sentence',
    when: /(?:本(?:年度)?报告|报告(?:全文|电子版)|电子版|本年报)[^。]{0,50}$/,
    unless: /期限/,
  },
  {
    why: 'contact',
    in: 'clause',
    when: /(?:本(?:年度)?报告|报告(?:全文|电子版)|电子版|本年报)[^。；，]{0,60}(?:下载|查阅|查看|浏览|查询|公布|发布)/,
  },
  {
    why: 'application',
    in: 'clause',
    when: /申请人|(?:提出|提交|递交|寄送|受理|接收|畅通|拓宽|办理|登记|处理)[^，。；]{0,16}申请|申请(?:渠道|方式|受理|途径|公开|表)|书面申请|网上申请|依申请/,
    unless: new RegExp(`(?:${SHOW})(?:信息|政府信息)?\\d`),
  },
  {
    why: 'of others',
    in: 'after',
    when: /^(?:比较|较为?|最|反映|关注)?(?:多|集中|频繁|突出|热点|高频|的热点)/,
    only: ['reception'],
  },
  {
    why: 'internal',
    in: 'clause',
    when: /培训|业务学习|学习交流|例会|领导小组|部署会|推进会|考核|业务指导|政务公开工作群|信息员|业务群|答疑群|跟班/,
    unless: new RegExp(`向(?:群众|社会|公众|村民|居民|党员|牧民)|面向|${SHOW}`),
    only: ['wechat_group', 'meeting', 'hotline', 'app', 'service_hall', 'press', 'reception', 'print_material'],
  },
  { why: 'shown elsewhere', in: 'before', when: /登录[^，。；]*$/, only: ['service_hall'] },
  {
    why: 'shown elsewhere',
    in: 'before',
    when: /(?:播放|播出|播报|滚动|推送|发布|转发|上传|刊登|刊发|更新)[^，。；、]{0,10}$/,
    only: ['print_material'],
  },
  {
    why: 'of others',
    in: 'before',
    when: /被(?:国家|省|自治区|市|州|盟|县|区|旗|上级)[^，。；、]{0,8}$/,
    only: ['print_material'],
  },
  {
    why: 'of others',
    in: 'before',
    when: /(?:接受|配合|参加|参观|观摩|学习(?!强国)|赴|邀请|协助|联合|感谢|在[^，。；]{0,6}(?:指导|带领)下)[^，。；]{0,14}$/,
    unless: /通过|利用|依托|借助|发布|公开/,
    only: ['app', 'press', 'tv_radio', 'service_hall', 'gazette', 'meeting', 'archive_library'],
  },
  {
    why: 'of others',
    in: 'after',
    when: /^(?:等)?(?:的?(?:大力|统一|鼎力|积极)?(?:支持|帮助|协助|牵头)|记者|来(?:我|镇|乡)|采访|组织的|举办的|的?(?:通报|考核|检查|督查|指导|审核|抽查))/,
    only: ['app', 'press', 'tv_radio', 'gov_website'],
  },
];

/** Words of publishing, telling or asking that let a weak word stand for a channel. */
export const publishing = new RegExp(
  `${SHOW}|通报|解答|回应|宣讲|传达|普及|查阅|咨询|知晓|讲解|通过|利用|依托|借助|运用|采取|多渠道|多形式|等形式|等方式|等途径|等渠道|等载体`,
);

/** Verbs behind which the channel stands into which another was merged; that one is used. */
export const mergedInto =
  /(?:并入|归并(?:到|至|入)?|合并(?:到|至|入)|整合(?:到|至|进|入)|迁移(?:到|至)|统一归口|改由|转(?:由|为|至)|保留)[^，。；]*$/;

/** Closing or denying words at the head of a clause that speaks on of the channels of the clause before it. */
export const speaksOn = new RegExp(
  `^(?:但|因|由于|现|已|均|都|目前|并|于|按|后|经|且|尚|暂|仍|还|至今|今年|年内|本年)?[^，。；]{0,14}(?:注销|关停|停用|停更|关闭|停止(?:更新|运营|使用)|不再(?:更新|使用|运营)|下线|(?:未|没有|尚未|暂未|均未)(?:${OPEN}))`,
);

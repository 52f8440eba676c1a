import { pattern } from '../../text/pattern.ts';
import { type OutletRule, open, show } from './view.ts';

/** Outlets that are planned, begin later, are missed or only prescribed. */
export const intendedRules: readonly OutletRule[] = [
  {
    id: 'channels/planned',
    when: {
      before: new RegExp(
        `(?:拟|计划|打算|准备|谋划|争取|力争|预计|待|规划|希望|考虑)[^，。；]{0,14}(?:${open}|增设|新增|推出|打造|拓展|增加)[^，。；]*$`,
      ),
    },
    unless: { before: /(?:按|根据|依照|按照)计划|已(?:开|建|设|完)/ },
    effect: 'unused',
    why: 'What is to be opened is not open; 按计划已开通 is.',
    yes: ['计划建设电子显示屏。'],
    no: ['按计划开通了视频号。'],
  },
  {
    id: 'channels/meant-once',
    when: { before: /(?:原定|原计划|原打算|原拟|本想|原本|本打算|本来)[^，。；]*$/ },
    unless: { clause: /已|提前|改为|改用/ },
    effect: 'unused',
    why: 'What was meant to be and was put off was not used.',
    yes: ['原定年底前装两块触摸屏，因经费未到位顺延。'],
    no: ['原有的触摸屏仍在使用。'],
  },
  {
    id: 'channels/meant-still',
    when: { after: new RegExp(`^[^，。；]{0,4}(?:打算|计划|拟|准备|有望|争取)[^，。；]{0,6}${open}`) },
    unless: { after: /已/ },
    effect: 'unused',
    why: 'The same with the outlet first: 公众号原打算开通.',
    yes: ['视频号原打算开通，后因故搁置。'],
    no: ['视频号按计划已开通。'],
  },
  {
    id: 'channels/planned-on',
    when: {
      sentence: /(?:拟|计划|打算|准备|争取|力争)[^。；]*，(?:并|还|再|同时|也)[^，。；]*$/,
      before: new RegExp(`^(?:并|还|再|同时|也)[^，。；]{0,6}(?:${open}|增加|添置|新增|推出)[^，。；]*$`),
    },
    unless: { sentence: /已/ },
    effect: 'unused',
    why: 'A plan goes on behind 并 and its like.',
    yes: ['明年计划开设视频号，并增设电子显示屏10块。'],
    no: ['开设视频号，并增设电子显示屏10块。'],
  },
  {
    id: 'channels/being-prepared',
    when: {
      clause:
        /(?:正在|正)(?:筹备|筹建|申请|建设|搭建|开发|测试|调试|安装|装修|试运行)|筹备|筹建|建设中|尚在|走流程|暂?不考虑|审批中|待(?:开通|上线|建设|启用)/,
    },
    effect: 'unused',
    why: 'An outlet under preparation carries nothing yet.',
    yes: ['小程序正在开发测试。', '视频号尚在筹备。'],
    no: ['公众号正常更新。'],
  },
  {
    id: 'channels/will',
    when: {
      before: pattern`
        将(?:在[^，。；]{0,8})?(?:会|要|于|继续|进一步|逐步|尽快|适时|积极|着力|重点|不断
        |(?:探索|拓宽|拓展|加大|加强|加快|推进|推动|完善|优化|强化)
        |(?:依托|充分|借助|新增|打造|推出|全面|努力|申请|筹)|${open})[^，。；]*$
      `,
    },
    effect: 'unused',
    why: '将 before a verb is the future; before a thing it is 把.',
    yes: ['我镇将继续拓展微信群等渠道。'],
    no: ['将政策文件通过政府网站向社会公开。'],
  },
  {
    id: 'channels/next',
    when: {
      sentence: pattern`
        (?:下一?步|下一阶段|今后|接下来|未来|明年|来年|下一?年度?|将来|后续)[^。]{0,40}
        (?:将|要|拟|继续|进一步|${open}|探索|加强|拓|完善|推)
        |20\d\d年度?(?:[我本][^，。]{1,3})?(?:打算|计划|准备|拟|将|要)[^。]{0,60}$
      `,
    },
    unless: { sentence: /为今后|为下一?步|按计划|按照?计划/ },
    effect: 'unused',
    why: 'A sentence on what comes next proves nothing for the year.',
    yes: ['下一步，要用好抖音号。'],
    no: ['通过座谈会征求意见，为下一步打下基础。'],
  },
  {
    id: 'channels/begins-later',
    when: {
      sentence:
        /(?:届时|到时候?|(?:恢复|建成|完工|投用|交付|搬迁|上线|竣工|验收|迁移|改造)(?:完成|完毕|完)?(?:以后|之后|后))[^。]{0,12}(?:一并|同步|再|可|将|即|统一)?[^。]{0,20}$/,
      clause: new RegExp(open),
    },
    unless: { clause: /已|全年|累计/ },
    effect: 'unused',
    why: 'What begins once something else is done (届时, 建成后) had not begun.',
    yes: ['新楼明年交付，届时启用查询机。', '系统恢复后再开设短视频账号。'],
    no: ['新大厅建成后已启用触摸屏。'],
  },
  {
    id: 'channels/expected',
    when: { sentence: /(?:预计|(?:^|[^模虚比])拟(?!定|制|写|稿|公开|发布|上[网传]|刊))[^。；]{0,50}$/ },
    effect: 'unused',
    why: 'What is expected has not happened.',
    yes: ['预计三季度在公众号上线。'],
    no: ['通过公示栏张贴虚拟养老院简介。'],
  },
  {
    id: 'channels/ought-to-open',
    when: {
      before: new RegExp(
        `(?:探索|要|应|需|需要|建议|鼓励|倡导|要求|推动|争取)(?:各村|各社区|尽快|适时|积极)?(?:${open}|增设|增加|拓展)[^，。；]*$`,
      ),
    },
    unless: { before: /已/ },
    effect: 'unused',
    why: 'What one ought to open, explores or encourages is not open.',
    yes: ['鼓励各村建立微信群。'],
    no: ['要求各村做好公开，利用大喇叭播报。'],
  },
  {
    id: 'channels/lamented',
    when: {
      after: /(?:不足|不够|太少|很少|不多|单一|滞后|薄弱|[较偏得](?:少|慢|低|弱)|不[强高畅]|缓慢|有限)$/,
    },
    unless: [
      { clause: new RegExp(`(?:针对|解决|克服|弥补|改变|改进)|已${show}`) },
      { before: /(?:通过|在)[^，。；]{0,8}$/, after: /^[^，。；]{0,4}(?:公开|发布)/ },
    ],
    effect: 'unused',
    why: 'A clause that laments an outlet does not say that it was used.',
    yes: ['新媒体运用不够。', '电子屏内容更新缓慢。'],
    no: ['针对公示栏更新滞后，我镇逐村整改。'],
  },
  {
    id: 'channels/wanting',
    when: { after: /(?:欠缺|缺乏|不及时|不到位|不规范|空白|闲置|老化|(?:有待|亟待|仍?需|还需)[^，。；]{0,10})$/ },
    unless: [
      { clause: new RegExp(`(?:针对|解决|克服|弥补|改变|改进)|已${show}`) },
      { before: /(?:通过|在)[^，。；]{0,8}$/, after: /^[^，。；]{0,4}(?:公开|发布)/ },
    ],
    effect: 'unused',
    why: 'The same of an outlet that is wanting: idle, out of date, in need of improvement.',
    yes: ['触摸屏长期闲置。', '微信群管理有待加强。'],
    no: ['针对触摸屏闲置，已全部启用。'],
  },
  {
    id: 'channels/missed',
    when: { before: /(?:缺少|缺乏|欠缺)[^，。；]{0,12}$/ },
    effect: 'unused',
    why: 'What is missing was not used.',
    yes: ['缺少短视频等新媒体。'],
    no: ['不缺项漏项，网站栏目齐全。'],
  },
  {
    id: 'channels/prescribed',
    when: {
      before:
        /(?:应当|应该|应通过|应在|必须|须通过|须在|依法应|可以通过|要求各?(?:乡镇|级|部门|单位)|规定[^，。；]{0,6}(?:通过|在))[^。；]*$/,
    },
    unless: { before: /已|全年|本年度|我(?:镇|乡|街道|场|苏木)/ },
    effect: 'unused',
    why: 'What a rule demands is not what was done.',
    yes: ['政府信息应当通过政府公报、报刊公开。'],
    no: ['我镇按要求在网站公开应当公开的信息。'],
  },
  {
    id: 'channels/quoted-from-the-regulation',
    when: {
      sentence:
        /(?:便于公众知晓|第[一二三四五六七八九十百\d]{1,5}条(?:第[^，。]{1,6}款)?(?:明确)?(?:规定|要求))[^。]{0,60}$/,
    },
    unless: { sentence: /我(?:镇|乡|街道|场|苏木)|全年|本年度/ },
    effect: 'unused',
    why: 'A list of outlets behind the number of an article is quoted.',
    yes: ['《条例》第二十三条规定，以政府公报、报刊等途径公开。'],
    no: ['依据第二十条规定，我镇通过网站公开信息。'],
  },
  {
    id: 'channels/ought',
    when: { clause: /应当(?:通过|在|将)|便于公众知晓/ },
    effect: 'unused',
    why: 'The wording of the Regulation itself.',
    yes: ['行政机关应当将信息通过网站发布。'],
    no: ['网站公开应当公开的事项。'],
  },
];

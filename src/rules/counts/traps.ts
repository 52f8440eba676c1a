import { pattern } from '../../text/pattern.ts';
import type { CountRule } from './view.ts';

/** 回应关切 in a split or a list of counts is the name of a column. */
const COLUMN_OF_REPLIES =
  /^[^，；]?回应[^，。；、\d]{0,4}(?:关切|热点)[^，。；、\d]{0,4}$|其中回应[^，。；、\d]{0,4}(?:关切|热点)[^，。；、\d]{0,4}$/;

/** Figures near words of publishing that are none of the year's disclosure, whatever their verb and noun. */
export const trapRules: readonly CountRule[] = [
  {
    id: 'counts/growth',
    when: {
      before:
        /(?:较|同比|环比|相比|对比|(?:^|[^占])比(?!例|较|率|重|如|武|赛|拼|价)|净增|(?:增加|增长|减少|下降)(?!到|至)了?|增幅)[^，。；]{0,24}$/,
    },
    effect: 'aside',
    why: 'A change against another year is no count.',
    yes: ['公开信息120条，同比增加18条。'],
    no: ['公开信息增加到120条。'],
  },
  {
    id: 'counts/more-or-fewer',
    when: { before: /(?:多|少)(?:出来|出去|出|了|掉|发|推|登)(?:来)?的?(?:约|近)?$/ },
    effect: 'aside',
    why: 'How many more or fewer there were is a change.',
    yes: ['去年晒出173条，今年晒出221条，多出来的48条是惠农明细。'],
    no: ['公开了48条。'],
  },
  {
    id: 'counts/another-year-compared',
    when: {
      before:
        /(?:去年|上年|上一年度?|往年|前年|[较比与和跟][^，。；]{0,6}同期|同期(?:的|为|是|数|仅|只))[^，。；]{0,24}$/,
    },
    unless: [
      { before: /(?:今年|本年|当年|年内)[^，。；]{0,12}$/ },
      {
        before:
          /(?:去年|上年度?|上一年度?|往年|前年)(?:度|的)?[^，。；\d]{0,8}(?:决算|预算|总结|报告|年报|计划|台账|报表|公报|情况)[^，。；\d]{0,4}$/,
      },
    ],
    effect: 'aside',
    why: 'A bare figure of the year before is a comparison; a document called after that year (去年决算) is one of this year.',
    yes: ['公开信息120条，去年同期为96条。'],
    no: ['公开信息58条，其中上年度决算2条、动态56条。'],
  },
  {
    id: 'counts/another-year-in-brackets',
    when: {
      before: /(?:(?:去年|上年|同期|上一年度?|往年)[^，。；（]{0,6}|[比较](?:20\d\d年度?|前年))（$/,
    },
    effect: 'aside',
    why: 'The same in brackets: 较去年同期（112条）增长.',
    yes: ['较去年同期（112条）有所增长。'],
    no: ['公开信息（112条）。'],
  },
  {
    id: 'counts/frequency',
    when: {
      before: pattern`
          月月|季季|周周|天天[^，。；]{0,6}$|每(?:周|月|[季日天旬]|年|半[年月]|两|个?季度|个月)[^，。；]{0,16}$|(?:^|[，。；])日[播发推更]$|(?:^
          |[^第\d十百])[一两半](?:天|日|周|星期|个月)[发推登播更]?$
        `,
    },
    unless: [
      { before: /每[^，。；]{2,16}(?:共计?|累计|合计)$/ },
      { before: /每日[^，。；]{1,6}等|(?:发布|推送|公开|刊发)每[日周月](?:工作|要闻|政务)[^，。；发更推]{0,8}$/ },
    ],
    effect: 'apart',
    why: 'How often something is posted is no count of the year; 每日头条等媒体 and 每周动态 are names.',
    yes: ['网站每周更新2次。'],
    no: ['指导各村按季度公开财务账目72期。', '推送信息137条，其中发布每周工作动态29条。'],
  },
  {
    id: 'counts/one-in-so-many-days',
    when: { one: true, before: /(?:天|日|周|星期|月|季|季度|年)$/ },
    effect: 'apart',
    why: 'One in so many days (五天一推, 一月一期) is how often.',
    yes: ['公众号五天一推，全年71次。'],
    no: ['公众号全年推送一期。'],
  },
  {
    id: 'counts/each',
    when: {
      before:
        /(?:每[名人户村次条篇期处家]|平均|[日月人周年户]均|各(?:公示|公开|发布|更新)|(?:村|社区|嘎查|屯|组)[^，。；]{0,8}各[贴发播登推换出念][了过]?)[^，。；]{0,16}$/,
    },
    effect: 'apart',
    why: 'A figure for each, or an average, is no count of the whole.',
    yes: ['平均每篇阅读12次。', '月均发布30条。', '三个社区的公示栏各贴了12期。'],
    no: ['全年平稳发布30条。'],
  },
  {
    id: 'counts/goal',
    when: {
      before:
        /计划[中内]的[^，。；]{0,16}$|(?:计划|规划(?![办所科站局股类])|目标|任务数?|指标)(?=[^，。；]{0,10}(?:公开|发布|推送|更新|公示|为|是|达到|不少于|不低于))[^，。；]{0,24}$/,
      split: false,
    },
    unless: {
      before:
        /(?:按|根据|依照|按照|超额|对照|依|全面|圆满)(?:计划|规划|目标|任务)|规划(?:计划)?、|计划、|计划(?:总结|信息|方案)|规划信息/,
    },
    effect: 'other',
    why: 'What is aimed at is not what was done.',
    yes: ['计划全年发布信息150条。'],
    no: ['按计划发布信息150条。'],
  },
  {
    id: 'counts/intended',
    when: {
      before:
        /(?:(?:^|[^模虚比])拟|力争|争取|预计|下一?步|今后|准备|打算|将(?!近)(?!["《各有相政惠上本]{1,2}))[^，。；]{0,24}$/,
      split: false,
    },
    unless: { before: /已(?:公开|发布|公示)/ },
    effect: 'other',
    why: 'What is intended is not what was done; 将 before a thing is 把.',
    yes: ['力争发布信息150条。'],
    no: ['将各类信息58条发布在网站。'],
  },
  {
    id: 'counts/required',
    when: { before: /(?:要求|确保|保证|应当|应该|必须|原则上)[^，。；]{0,24}$/, split: false },
    unless: {
      before:
        /(?:按|根据|依照|按照|对照|依)要求|要求[^，]{0,6}(?:已|(?:公开|公示|发布)(?![栏墙牌板]))|已(?:公开|发布|公示)|(?:文件|相关|工作|规范化)要求|应公开尽公开/,
    },
    effect: 'other',
    why: 'What is demanded is not what was done.',
    yes: ['要求公示栏全年更新12期。'],
    no: ['按要求公开信息12条。'],
  },
  {
    id: 'counts/due',
    when: { before: /应(?:当|该|予)?(?:主动)?(?:公开|公示|公布|发布|晒|登|挂|贴|上|发)[^，。；]{0,8}$/ },
    unless: { before: /应公开尽|(?:[反响回适呼供相]应)/ },
    effect: 'other',
    why: 'How many ought to be published is not how many were.',
    yes: ['应公开120条，实际公开117条。'],
    no: ['相应公开120条。'],
  },
  {
    id: 'counts/planned-on',
    when: { planned: true },
    effect: 'other',
    why: 'A plan holds to the end of its sentence, unless what came of it is told.',
    yes: ['力争每周发布3条，全年发布150条。'],
    no: ['按计划发布100条，已发布120条。'],
  },
  {
    id: 'counts/property',
    when: {
      before: pattern`
          (?:对|将|把|就|为|给|被)(?:其中|上述|以上|这|该|已(?:公开|发布)的?)的?$|(?:不[宜应能得予]|(?:^|[^模虚比])拟|待|暂[不缓]|延缓|未
          |没有?)(?:被|能|予|获得?|经)?(?:主动)?(?:公开|发布?|刊[发登]|采[用纳]|录用|上网|播出|过审)的?(?:政府|政务)?(?:信息|内容|稿件?|的)?$
        `,
    },
    effect: 'other',
    why: 'A property of pieces already counted (对其中5条作了解读), or what was not published, is no further count.',
    yes: ['公开文件20条，对其中5条作了解读。'],
    no: ['公开文件20条，其中解读5条。'],
  },
  {
    id: 'counts/stock',
    when: {
      before: pattern`
          (?:栏目|目录|专栏|平台|网站)(?:内|中|下|上|里)?(?:现|共|总共|已)?(?:存有|收录|留存|有)[^，。；]{0,6}$
          |(?:现有|现存|存量|留存|库存|在册|在线(?=信息|内容|条目|$)|名下)(?!等)[^，。；]{0,12}$
          |年初(?:时|只|就|便|仅|已)*[有为是][^，。；]{0,6}$|(?:旧|原先|原来|以前|往年|早先)的?$
        `,
    },
    unless: { addsUp: true },
    effect: 'other',
    why: 'What a site holds was gathered over the years, unless it is the sum of what the year is told to have brought.',
    yes: ['网站现有信息1200条。'],
    no: ['网站新增信息120条。', '发布补贴分配、公示留存等信息262条。'],
  },
  {
    id: 'counts/stock-so-far',
    when: { before: /(?:信息|内容|条目|推文|作品)(?:总数|总量)?(?:已达|已有|已超|达到|累计已?有?)[^，。；]{0,3}$/ },
    unless: { before: /全年|今年|本年|年内|年度|20\d\d年|公开|发布|更新|推送/ },
    effect: 'other',
    why: 'The same where it is told how far it has grown.',
    yes: ['网站上我街道的信息已达892条，仅今年就添了134条。'],
    no: ['全年发布信息达到892条。'],
  },
  {
    id: 'counts/stock-before-new',
    when: { before: /(?:累计|总计)[^，。；\d]{0,16}$/, grew: true },
    effect: 'apart',
    why: 'A sum of no named year, followed by how many the year added, is what was gathered over the years.',
    yes: ['目录系统累计公开信息1080条。2022年新增公开信息59条。'],
    no: ['目录系统2022年累计公开信息80条。新增公开信息59条。'],
  },
  {
    id: 'counts/plays',
    when: { before: /(?:视频|短片|作品|动漫)(?:累计|总|总共|共|全年|网络|被)*播放(?:量|数)?[^，。；\d]{0,4}$/ },
    effect: 'other',
    why: 'How often videos were watched is a number of views.',
    yes: ['发布视频12条，视频累计播放3000次。'],
    no: ['大喇叭播放通知120次。'],
  },
  {
    id: 'counts/covers',
    when: { unit: 'weak', before: /(?:覆盖|涵盖|囊括)(?:到|了|全部|全镇|全乡)*$/ },
    effect: 'other',
    why: 'What the information covers is not how much there is.',
    yes: ['公开的办事指南覆盖41个事项。'],
    no: ['公开的办事指南41个。'],
  },
  {
    id: 'counts/overdue',
    when: { before: /(?:逾期|超期|漏报|迟报|错登|误发)[^，。；]{0,6}$/ },
    effect: 'other',
    why: 'How often something was late or wrong is no count.',
    yes: ['逾期公开0次。'],
    no: ['公开0次。'],
  },
  {
    id: 'counts/taken-down',
    when: {
      before: pattern`
          (?:清[理除退]|删除|下架|撤[下回除]|移除)了?(?:各类)?(?:过[期时]|失效|无效|陈旧|老旧|重复|错误|敏感)的?
          (?:政府|政务)?(?:公[告示]|通[知告]|信息|内容|文件|链接|页面|稿件|动态)?$
        `,
    },
    effect: 'other',
    why: 'What was taken down (清理过期公告) was not published in the year.',
    yes: ['清理过期公告19条。'],
    no: ['清理过期公告后公示19条。'],
  },
  {
    id: 'counts/passed-on',
    when: { before: /^被?(?:转[发载]|收藏)(?:达|超|近|共|了)?$/, measure: '次' },
    effect: 'other',
    why: 'How often readers passed a post on is a number of views.',
    yes: ['公众号推送386条，阅读总量破90万人次，转发4300次。'],
    no: ['微信群转发4300次。'],
  },
  {
    id: 'counts/lacking',
    when: { before: /(?:[缺差漏欠]|少了?|断)(?:了|发|登|播|更|推)?的?$/ },
    effect: 'aside',
    why: 'How many are lacking is no count.',
    yes: ['公开栏更新15期（河东村缺1期）。'],
    no: ['公开栏更新15期。'],
  },
  {
    id: 'counts/target-figure',
    when: { before: /(?:目标|任务)(?:任务|目标)?(?:数|量|为|是)*$/ },
    effect: 'other',
    why: 'The figure of a task is no count.',
    yes: ['完成率120%（任务数100条）。'],
    no: ['完成任务，发布信息100条。'],
  },
  {
    id: 'counts/feat',
    when: { before: /(?:万|w|W)\+(?:的)?[^，。；\d]{0,8}$/ },
    effect: 'other',
    why: '10万+ posts are counted among all posts.',
    yes: ['推文900篇，10万+爆款作品3篇。'],
    no: ['推文900+篇。'],
  },
  {
    id: 'counts/sent-in',
    when: {
      before:
        /[审报送投交递](?:来|过来|上来|上去)?的(?:[^，。；\d]{0,4}(?:稿子?|稿件|信息|材料|东西|消息|内容))?(?:一?共|总共|就|只)?有?$/,
    },
    unless: { before: /(?:播|通|专|快|简|日|晚|周|年)报的|[^，。；]{0,4}[过后]的/ },
    effect: 'other',
    why: 'What was sent in to be looked through (送来审的稿子有…) is not what was published.',
    yes: ['送到党政办来审的稿子有412篇，挂上网站的290篇。'],
    no: ['审过的信息290条挂上网站。'],
  },
  {
    id: 'counts/inside-the-house',
    when: { before: /(?:OA|oa|办公系统|办公平台|办公自动化|内网|内部)[^，。；]{0,16}$/ },
    effect: 'other',
    why: 'What circulates inside the office is not made public.',
    yes: ['办公系统流转文件960件。'],
    no: ['网站公开文件60件。'],
  },
  {
    id: 'counts/places',
    when: {
      after: pattern`
          ^[余多]?(?:行政村|自然村|村(?![级务民情屯居规])|社区(?!信息|动态|公告|居务|工作)|嘎查(?!信息|公开|动态)|小区(?!信息|公告)
          |[乡镇](?![镇村振动新信情风土域务级政街])|县(?![级情域])|街(?!道?(?:信息|动态|要闻)))
        `,
    },
    effect: 'apart',
    why: 'A number of villages, districts or streets.',
    yes: ['全镇16个村公开栏统一更新。'],
    no: ['公开3个村务事项信息。'],
  },
  {
    id: 'counts/periods',
    when: { after: /^[余多]?(?:月|季|天|年(?!度|报)|周(?!报)|星期|小时|工作日)/ },
    effect: 'apart',
    why: 'A number of days, months or years.',
    yes: ['公示满7个工作日。'],
    no: ['公开3份年度报告。'],
  },
  {
    id: 'counts/things-in-place',
    when: {
      after:
        /^[余多]?(?:字(?!幕|体)|路(?!况)|河(?!长)|线(?![上下索])|渠(?!道)|沟(?!通)|[龙心库室]|户(?!外)|点(?!评)|站(?!内)|所(?!有|属|需|在))/,
    },
    effect: 'apart',
    why: 'A number of roads, rivers, households, sites or written signs.',
    yes: ['整治河道3条河。'],
    no: ['公开3条线索。'],
  },
  {
    id: 'counts/ways',
    when: {
      smallChinese: true,
      before: /(?:路|路子|渠道|途径|门路|出口|路径|法子|办法|经验|教训|原则|规矩)(?:一?共|总共|就|只|也)?(?:有|是)?$/,
    },
    effect: 'apart',
    why: 'A few ways or rules are told of, no pieces (公开的路子有三条).',
    yes: ['公开的路子有三条，网站发布77条。'],
    no: ['公开的信息有三条。'],
  },
  {
    id: 'counts/a-thing',
    when: { one: true, measure: ['个'] },
    effect: 'apart',
    why: '一个 before a thing is an article: pieces are counted with 条, 篇 or a number.',
    yes: ['在县政府网站拥有一个公开专区。'],
    no: ['在县政府网站公开专题1个。'],
  },
  {
    id: 'counts/people-and-bodies',
    when: {
      after:
        /^[余多]?(?:人(?![事大民力才社居])|办(?![事公理])|组(?!织)|队(?!伍)|班(?!子)|群(?!众)|以上的?人|方面|环节|层次|[维步](?:度|骤))/,
    },
    effect: 'apart',
    why: 'A number of people, offices, groups or steps.',
    yes: ['明确3个环节。'],
    no: ['公开3条人事信息。'],
  },
  {
    id: 'counts/kinds-and-items',
    when: { kinds: true, measure: ['项', '个'] },
    effect: 'other',
    why: 'N kinds and M items of content are how it is sorted, not how many pieces there are.',
    yes: ['公开信息44条，涵盖机构、文件等5类7项内容。'],
    no: ['公开文件7项。'],
  },
  {
    id: 'counts/undone',
    when: {
      after:
        /^(?:均|都|全部|已|予以|进行|了|被|遭|经)*(?:退[回改]|打回|退稿|删除|清理|整改|修改|不予|撤[回下]|下架|[更纠]正|暂缓|[未不]公开)/,
    },
    effect: 'other',
    why: 'What was sent back, taken down or corrected was not published.',
    yes: ['公开信息40条，3条退回修改。'],
    no: ['公开信息40条，均已归档。'],
  },
  {
    id: 'counts/in-force',
    when: {
      before:
        /(?:废止|失效|现行有效|继续有效)(?:的)?(?:数量?|件数|总数|(?:政府|行政)?规范性文件)?(?:为|是|共|计|:|：)?$/,
    },
    effect: 'other',
    why: 'How many rules were repealed or are in force is told by the table, and is not what was published.',
    yes: ['本年度废止规范性文件0件，现行有效数量0条。'],
    no: ['公开废止文件的信息2条。'],
  },
  {
    id: 'counts/not-taken',
    when: {
      after: /^[^，。；]*(?:[未没](?:能|有|予|被|及)?(?:发|公|采|通过|刊|登|晒|录|制|播|上|挂|贴|用)|不予|压下|没见报)/,
    },
    unless: { after: /未发[现生]|未公开前/ },
    effect: 'other',
    why: 'What was not taken was not published.',
    yes: ['另有稿件6篇未被采用。'],
    no: ['稿件6篇被采用。'],
  },
  {
    id: 'counts/prized',
    when: { after: /^[^，。；\d]{0,8}(?:获评|获奖|荣获|入选|获得)|^的?(?:增长|增幅|涨幅|增量|目标|任务)/ },
    effect: 'other',
    why: 'Prized pieces are among those counted; a growth or a goal is none.',
    yes: ['推文200篇，其中2篇获评优秀。'],
    no: ['推文200篇。'],
  },
  {
    id: 'counts/banners',
    when: { before: /(?:横幅|条幅|标语|锦旗|展板)[^，。；、\d]{0,5}$/, measure: ['条', '幅', '面', '块', '个'] },
    unless: { before: /播|滚动|推送|发布|屏/ },
    effect: 'other',
    why: 'Banners and boards are counted with the measure word of pieces and are none.',
    yes: ['公开信息30条，横幅挂了15条。'],
    no: ['在公示栏公开信息15条。'],
  },
  {
    id: 'counts/of-a-wider-place',
    when: {
      before:
        /(?:全[县区市旗州省]|各(?:乡镇|镇街|街道|单位|部门|乡镇街道)|县直|兄弟(?:乡镇|街道)|[邻外周别][近的边]?(?:[乡镇]|街道)|隔壁|相邻|毗邻|邻近)(?![^，。；]*我[镇乡街场苏])[^，。；]{0,20}$/,
    },
    unless: { before: /(?:在|向|居|位列|以)全[县区市旗州省][^，。；]{0,20}$|面向全/ },
    effect: 'other',
    why: 'A figure of the whole county or of other townships is not the township’s.',
    yes: ['据通报，全县各乡镇共公开政府信息1.2万条，我乡公开186条。'],
    no: ['我乡向全县推送信息186条。'],
  },
  {
    id: 'counts/of-a-wider-place-before',
    when: {
      lead: /全[县区市旗州](?:\d+个)?(?:乡镇|镇街|街道|单位|部门)?[^。；我本咱]*，$/,
      before: /^[^我本咱]{0,6}(?:总共|一共|共|合计|累计|平均)[^我本咱]*$/,
    },
    effect: 'other',
    why: 'The same where the wider place stands in the clause before, and the figure is summed up there.',
    yes: ['县里给全县乡镇排了名，总共晒了6400多条，我镇314条。'],
    no: ['排名全县第四，我镇共晒了314条。'],
  },
  {
    id: 'counts/of-others-about-us',
    when: { before: /(?:涉及|关于|有关|提及|提到|写到|报道)我(?:们|镇|乡|街道|场|苏木)[^，。；]{0,10}$/ },
    unless: { before: /公开|发布|推送|更新|刊[发登播]|上稿|播出|登载/ },
    effect: 'other',
    why: 'What others write of the township was not made public by it.',
    yes: ['新闻由区里统一编发，在区政府网站涉及我街道的有74条。'],
    no: ['在区政府网站发布涉及我街道的信息74条。'],
  },
  {
    id: 'counts/outlets-counted',
    when: { unit: 'weak', outletBehind: true },
    effect: 'apart',
    why: 'A number of groups, boards or screens.',
    yes: ['在112个微信群转发信息。'],
    no: ['张贴公告112份。'],
  },
  {
    id: 'counts/platforms-counted',
    when: { before: /(?:平台|渠道|载体|阵地)[共有]*$/, measure: ['个', '处'] },
    effect: 'apart',
    why: 'A number of platforms or ways.',
    yes: ['全乡有乡、村两级信息公开平台9个。'],
    no: ['在信息公开平台发布短视频9个。'],
  },
  {
    id: 'counts/over-the-years',
    when: { cumulative: true },
    effect: 'apart',
    why: 'A figure summed up over more years than the one reported on.',
    yes: ['历年累计公开信息903条。'],
    no: ['今年以来公开信息93条。'],
  },
  {
    id: 'counts/of-applications',
    when: { applications: true },
    effect: 'other',
    why: 'A sentence on applications counts those.',
    yes: ['收到公开申请3条，答复3条。'],
    no: ['申请开通账号，发布信息30条。'],
  },
  {
    id: 'counts/replies',
    when: {
      before:
        /(?:信箱|留言|来[信电访函]|诉求|工单|咨询|投诉(?:[、和及]建议)?|网民|热线|问政)[^，。；、\d]{0,8}(?:答复|回复|回应|办理|受理|解答|办结)?$/,
      noun: ['none', 'matter', 'other_thing', 'deed', 'handle', 'mute'],
    },
    effect: 'other',
    why: 'Letters, calls and replies to them are no pieces of information, in a list of 其中 either.',
    yes: ['公开信息98条，其中网站20条，区长信箱来信答复11条。', '发布信息63条，处理网民投诉、建议3条。'],
    no: ['公开办理结果信息11条。'],
  },
  {
    id: 'counts/replied-to',
    when: {
      before:
        /(?:答复|回复|回应|办理|受理|办结|收到|接到)[^，。；、\d]{0,6}(?:留言|来[信电访函]|诉求|工单|咨询|投诉|信件|提问|关切|热点|舆情|事件)[^，。；、\d]{0,4}$/,
    },
    unless: [
      { split: true, unit: 'strong', before: COLUMN_OF_REPLIES },
      { list: 'counted', unit: 'strong', before: COLUMN_OF_REPLIES },
      { unit: 'strong', before: /(?:发布|公开|推送)回应[^，。；、\d]{0,6}信息$/ },
    ],
    effect: 'other',
    why: 'The same with the verb first; 发布回应关切类信息 tells of pieces published.',
    yes: ['公开信息98条，其中网站20条，答复群众留言11条。'],
    no: ['公开办理结果信息11条。', '发布回应关切类信息13条。'],
  },
];

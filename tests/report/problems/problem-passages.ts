/**
 * Passages of section five, written for these tests, with what should be read from them marked in the text:
 * `[category,category|a problem]` and `{a measure}`. Marks are taken out before the passage is read.
 */
export interface MarkedPassage {
  /** What the passage is an example of. */
  of: string;
  text: string;
  /** The year reported on; 2023 where absent. */
  year?: number;
  /** The passage says what became of a previous year's problems. */
  lastYear?: true;
  /** The passage says that there is no problem worth stating. */
  none?: true;
}

const enumerations: MarkedPassage[] = [
  {
    of: '一是 inline, lead and cue',
    text:
      '我乡政府信息公开工作虽有进步，但对照上级要求还有差距，主要表现在：一是[content_depth|公开的内容不够全面]；二是[timeliness|信息更新不够及时]；三是[staffing|承担公开任务的人手偏少]。' +
      '改进措施：一是{扩充公开目录，把民生事项都列进去}；二是{压缩信息上网时限}；三是{增配一名专职人员}。',
  },
  {
    of: '一是 on lines',
    text:
      '存在的问题：\n一是[awareness|部分干部对公开工作重视不够，觉得只是填表交差]。\n二是[skills|信息员对哪些该公开、哪些不该公开把握不准]。\n改进措施：\n一是{利用例会组织学习条例，纠正认识偏差}。\n' +
      '二是{每季度办一期信息员培训班}。',
  },
  {
    of: 'digits on lines',
    text: '存在问题：\n1. [channels|公开渠道仍以网站为主，形式单一]\n2. [interpretation|政策解读以文字为主，群众不爱看]\n改进情况：\n1. {新开通视频号，增加图解和短片}\n2. {邀请业务干部录制解读视频}',
  },
  {
    of: 'digits inline without blanks',
    text:
      '目前仍存在以下不足：1.[platform|网站专栏设置不合理，查找不便]；2.[participation|与群众互动较少]；3.[publicity|对条例的宣传力度不够]。' +
      '下一步工作打算：1.{重新规划栏目，增加检索功能}；2.{开设留言板块，安排专人回复}；3.{借助赶集日发放条例问答}。',
  },
  {
    of: '（一） with headings',
    text: '（一）存在的问题\n1.[mechanism|信息发布审核制度还不健全]。\n2.[supervision|对各站所公开情况的监督检查偏软]。\n（二）改进情况\n1.{出台信息发布审核办法，明确三级签批}。\n2.{把公开工作列入站所年度考核}。',
  },
  {
    of: '（一） as items with a heading sentence',
    text:
      '（一）[coordination|部门配合不够。个别办所迟迟不交材料，党政办多次催要]。\n（二）[content_quality|信息质量不高。会议类、活动类信息占了大半]。\n改进措施：\n（一）{建立联络员制度。' +
      '各办所确定一名联络员，按月报送}。\n（二）{提高信息质量。增加惠民政策、项目资金等内容}。',
  },
  {
    of: 'circled numbers',
    text: '存在的主要问题：①[village_level|村务公开栏内容更新慢，个别村全年只换过一次]；②[data_security|公示低保名单时未对身份证号作遮挡]。整改措施：①{要求各村每季度更换公开内容}；②{发布前由保密员逐条核对}。',
  },
  {
    of: '第一，第二',
    text: '工作中还有一些薄弱环节。第一，[staffing|公开工作由文书兼任，精力有限]。第二，[timeliness|一些信息从形成到上网间隔过长]。今后，我镇将从两个方面改进：第一，{配强工作力量}。第二，{实行信息产生后二十个工作日内上网的硬要求}。',
  },
  {
    of: '首先 其次 再次 最后',
    text: '存在不足：首先，[awareness|领导干部的公开意识还不强]；其次，[content_depth|财政资金类信息公开得不细]；再次，[channels|面向老年人的公开方式太少]；最后，[supervision|缺少有效的考核手段]。',
  },
  {
    of: '问题一 措施一 pairs',
    text: '问题一：[skills|新任信息员业务不熟练]。\n措施一：{安排老同志一对一带教}。\n问题二：[applications|依申请答复文书不够规范]。\n措施二：{统一使用上级下发的答复模板}。',
  },
  {
    of: 'problem and measure in turn within an item',
    text: '一是[timeliness|部分栏目更新不及时]。改进措施：{落实专人每周巡查}。二是[participation|群众参与度不高]。改进措施：{设立意见征集栏目}。',
  },
  {
    of: 'a measure behind each problem, no cue word',
    text: '1.[staffing|人员流动大，交接时常断档]。我镇将{实行AB岗，保证工作不断线}。\n2.[interpretation|解读材料数量少]。我镇将{要求政策文件与解读材料同步起草}。',
  },
  {
    of: 'mixed enumerators',
    text: '主要问题有：一是[content_depth|主动公开的范围不广]；二、[channels|公开方式比较传统]；第三，[skills|人员业务素质参差不齐]；此外，[mechanism|各项工作没有形成制度]。',
  },
  {
    of: 'first enumerator missing',
    text: '当前存在的主要问题：[content_quality|公开信息的针对性不强]；二是[timeliness|有些信息公布偏晚]；三是[skills|经办人员学习培训不足]。',
  },
  {
    of: 'number repeated by mistake',
    text: '存在的问题有：一是[platform|公众号长期无人打理]；二是[publicity|群众知晓率偏低]；二是[coordination|村与镇之间信息传递不畅]。',
  },
  {
    of: 'no enumerator, one clause',
    text: '（一）存在问题：[mechanism|信息公开流程不够健全]。\n（二）改进情况：{修订信息公开流程图并张贴上墙}。',
  },
  {
    of: 'no enumerator, clauses with their own predicates',
    text: '我街道政府信息公开工作还存在一些问题：[awareness|个别科室思想认识不到位]，[content_depth|公开内容不够细]，[timeliness|信息发布有时滞后]。',
  },
  {
    of: '存在…等问题',
    text: '2023年，我镇信息公开工作仍存在[interpretation|政策解读不深入]、[timeliness|信息发布不及时]、[participation|互动交流偏少]等问题。下一步，我镇将{丰富解读形式}，{加快信息更新}。',
  },
  {
    of: '…有待扩大等 after 主要体现在',
    text: '不足之处主要体现在[awareness|个别单位重视程度不够]，[content_depth|公开范围有待扩大]，[staffing|工作力量尚需充实]等方面。',
  },
  {
    of: 'problem folded into the measure',
    text: '针对[staffing|公开工作人员力量薄弱]的现状，{明确由党政办一名副主任牵头，各村文书协助}。',
  },
  {
    of: 'only measures',
    text: '2024年，我乡将从以下方面改进政府信息公开工作：一是{加大培训力度，提高经办人员水平}；二是{拓展公开渠道，用好村村响}；三是{完善考核办法，奖优罚劣}。',
  },
  { of: 'none', text: '本年度我镇政府信息公开工作不存在问题。', none: true },
  { of: 'none: 无', text: '无。', none: true },
  {
    of: 'none: no outstanding problem',
    year: 2022,
    text: '2022年度，我街道政府信息公开工作运转正常，没有发现突出问题。',
    none: true,
  },
  {
    of: 'sub-heads restarting the numbering',
    text:
      '（一）存在的主要问题\n一是[content_depth|公开深度不够]；二是[channels|线下公开场所少]。\n（二）下步改进措施\n（一）{深化重点领域公开。把惠农补贴、征地补偿作为重点}。\n（二）{建好线下公开点。' +
      '在便民服务中心设查阅专区}。',
  },
  {
    of: '一要 二要',
    text: '主要不足是[skills|工作人员对条例理解不深]、[mechanism|内部流转程序不顺]。下一步，一要{加强条例学习}，二要{理顺内部流转程序}，三要{加大督办力度}。',
  },
  {
    of: 'measures first, problems after',
    text: '改进情况：一是{更换了公开栏，内容一月一换}；二是{组织了两次业务学习}。存在的问题：一是[interpretation|政策解读的方式较为单一]；二是[staffing|专职人员不足]。',
  },
  {
    of: 'bullets',
    text: '存在问题：\n- [timeliness|动态信息更新频率低]\n- [content_quality|信息格式不统一]\n改进措施：\n- {制定发布计划，按周更新}\n- {印发格式样本}',
  },
  {
    of: 'one paragraph, 一方面 另一方面',
    text: '存在的问题：一方面，[skills|专业培训少，经办人员业务能力有限]；另一方面，[coordination|站所之间沟通不足，报送材料不积极]。',
  },
  {
    of: '其一 其二',
    text: '问题主要有二：其一，[participation|征求意见的面不宽，群众反馈少]；其二，[supervision|日常督查没有跟上]。',
  },
  {
    of: 'two problems in one item',
    text: '存在的问题：一是[staffing,skills|信息员多为兼职，业务也不熟]；二是[content_depth,timeliness|公开内容不够完整，更新也比较慢]。',
  },
  {
    of: 'a list announced by a number of points',
    text:
      '经自查，主要有三点不足：（1）[applications|依申请公开登记台账不完整]；（2）[data_security|信息发布前的保密审查把关不严]；（3）[other|公开工作经费紧张]。' +
      '我们将采取以下措施：（1）{补齐登记台账}；（2）{严格执行先审查后公开}；（3）{争取列入年度预算}。',
  },
];

const boundaries: MarkedPassage[] = [
  {
    of: '下一步 in the same paragraph',
    text: '一是[content_depth|公开内容还不够丰富]；二是[timeliness|时效性有待提高]。下一步，我镇将{加强业务培训}，{规范发布流程}。',
  },
  {
    of: '针对以上问题',
    text: '虽然做了不少工作，但仍有[channels|公开形式不够多样]、[interpretation|解读质量不高]的问题。针对以上问题，我街道将{增加线上直播、现场讲解等形式}，{提高解读稿件质量}。',
  },
  {
    of: '为此',
    text: '[timeliness|我场信息公开起步晚]，[skills|工作人员经验不足]，[mechanism|制度尚不完善]。为此，我场将{选派骨干跟班学习}，{建立信息公开管理办法}。',
  },
  {
    of: 'next year as the cue',
    year: 2021,
    text: '2021年工作中的不足：[participation|留言办理不够及时]；[platform|专栏分类不清]。2022年，我镇将{重点抓好留言限时办结}，{重新划分专栏类别}。',
  },
  {
    of: '今后工作中',
    text: '存在[awareness|思想认识不统一]，[supervision|督导检查不经常]等问题，在今后的工作中，我乡将{把政务公开纳入干部学习内容}，{每半年开展一次专项检查}。',
  },
  {
    of: 'no cue: predicates decide',
    text: '[content_depth|主动公开的数量不多]，[interpretation|政策解读有待进一步加强]。{进一步加强对重点领域信息的梳理}，{完善解读工作机制}。',
  },
  {
    of: '有待进一步加强 is a problem, 进一步加强 is not',
    text: '一是[supervision|监督考核有待进一步加强]。二是[skills|队伍业务水平需进一步提升]。三是[publicity|宣传推广还需加强]。\n一是{进一步加强监督考核}。二是{进一步提升业务水平}。三是{加大宣传推广}。',
  },
  {
    of: 'closing vow',
    text: '存在问题：[channels|公开渠道不够宽]。改进措施：{开通镇公众号}。以上问题，我镇将紧盯不放，努力把政府信息公开工作提高到一个新的水平。',
  },
  {
    of: 'measures already taken',
    text: '（一）存在问题\n[village_level|部分行政村村务公开不规范]。\n（二）改进情况\n{已对全部行政村的公开栏进行统一制作}，并{组织村监委会主任开展培训}。',
  },
  {
    of: 'cause and effect stay in the item',
    text: '一是[channels|公开载体较少，主要依靠县政府网站，导致不会上网的老人难以看到]；二是[coordination|部分村居报送不积极，影响了整体进度]。',
  },
  {
    of: 'lead with 成绩 and 差距',
    text:
      '在肯定成绩的同时，也要清醒看到，我镇政府信息公开工作离群众的期盼还有一定距离。一是[interpretation|政策解读跟不上，群众看不懂]；二是[participation|回应群众关切不够快]。' +
      '对此，我镇将{开设“干部说政策”专题}，{建立关切回应台账}。',
  },
  {
    of: '改进方向',
    text: '发现的不足：[content_quality|部分信息语言过于书面，群众用处不大]。改进方向：{多用大白话和图表}。',
  },
  {
    of: 'office style',
    text: '存在问题\n[coordination|个别股室信息报送拖拉，造成发布滞后]；\n[content_depth|规划计划、统计数据等栏目信息量少]。\n下一步打算\n{实行信息报送月通报}；\n{逐项补齐空缺信息}',
  },
  {
    of: 'headings with 、 and a measure that names the lack',
    text: '一、存在的问题\n1、[mechanism|公开属性认定缺乏统一标准]。\n2、[platform|历史信息检索困难]。\n二、改进措施\n1、{针对标准不统一的问题，编印公开属性认定手册}。\n2、{针对检索困难，申请技术单位优化搜索功能}。',
  },
  {
    of: 'problems after 由于',
    text: '由于[staffing,timeliness|人员变动频繁，信息发布存在断档现象]，下一步将{固定专人负责信息发布}。',
  },
];

const lastYear: MarkedPassage[] = [
  {
    of: 'heading on last year, then this year',
    text:
      '（一）上年度问题整改情况\n针对2022年存在的更新不及时问题，{已建立每周巡查制度，全年未再出现超期栏目}。\n（二）本年度存在的问题\n一是[content_depth|公开的广度有待拓展]；' +
      '二是[skills|干部业务能力有待增强]。\n（三）改进措施\n一是{制定年度公开清单}；二是{举办专题培训}。',
    lastYear: true,
  },
  {
    of: '去年 … 今年已',
    year: 2023,
    text: '去年报告提出的解读少的问题，今年{已通过图解、短视频等方式解决}。目前仍存在的问题：[participation|群众来信来电答复慢]。',
    lastYear: true,
  },
  {
    of: 'a heading over plans',
    text: '（一）2023年存在的问题\n一是[interpretation|解读形式少]；二是[staffing|人员不稳定]。\n（二）对2022年存在问题的整改\n1.{丰富专栏内容}。2.{加强人员培训}。',
    lastYear: true,
  },
  {
    of: 'in the overview of measures',
    text: '针对上一年度公开渠道单一的问题，我街道{新建了三处电子显示屏}。今年存在的主要问题是[timeliness|部分信息公开时间偏晚]。',
    lastYear: true,
  },
  {
    of: 'not last year: a comparison',
    text: '与去年相比，公开数量有所增加，但[content_quality|信息质量仍不够高]，下一步将{实行信息质量评比}。',
  },
  {
    of: 'not last year: this year 整改',
    text: '存在问题：[platform|网站个别链接失效]。整改情况：{已联系县政务公开办修复}。',
  },
  {
    of: '2020年度整改完成',
    year: 2021,
    text: '2020年度存在的“信息更新慢”“栏目空白”等问题已全部整改到位。2021年，主要问题是[awareness|个别站所主动公开意识淡薄]。',
    lastYear: true,
  },
  {
    of: 'a year left standing in a heading',
    text: '（一）2022年存在的问题\n1.[content_depth|公开内容不全面]。\n2.[timeliness|更新不及时]。\n（二）改进措施\n1.{充实公开内容}。\n2.{加快更新}。',
  },
];

const categories: MarkedPassage[] = [
  {
    of: 'content_depth: detail',
    text: '存在问题：一是[content_depth|部分信息只公开结果、没有公开过程]；二是[content_depth|民生领域公开信息量偏少]；三是[content_depth|公开事项缺项漏项]。',
  },
  {
    of: 'content_quality: form',
    text: '存在问题：一是[content_quality|稿件中错别字时有出现]；二是[content_quality|公开信息同质化，活动报道多、干货少]；三是[content_quality|文件格式不规范，附件与正文数字不一致]。',
  },
  {
    of: 'timeliness',
    text: '存在问题：一是[timeliness|个别信息未能在规定期限内公开]；二是[timeliness|应当事前公示的变成了事后补录]；三是[timeliness|栏目数月才更新一回]。',
  },
  {
    of: 'channels',
    text: '存在问题：一是[channels|主要靠公示栏张贴，新媒体运用不足]；二是[channels|外出务工人员不容易看到家乡的公开信息]；三是[channels|公开方式老套，缺乏创新]。',
  },
  {
    of: 'interpretation',
    text: '存在问题：一是[interpretation|解读多为摘抄原文，缺少图表]；二是[interpretation|对惠农政策的解读滞后于文件发布]；三是[interpretation|政策宣讲讲不透，群众一知半解]。',
  },
  {
    of: 'participation',
    text: '存在问题：一是[participation|民意征集回音少]；二是[participation|网上留言答复周期长]；三是[participation|重大决策听取群众意见不充分]。',
  },
  {
    of: 'publicity',
    text: '存在问题：一是[publicity|群众对政府信息公开了解不多]；二是[publicity|宣传工作做得不到位，社会影响力小]；三是[publicity|公众号关注人数少，传播效果不佳]。',
  },
  {
    of: 'staffing',
    text: '存在问题：一是[staffing|没有专门机构和编制]；二是[staffing|信息员一人多岗，疲于应付]；三是[staffing|人员调整频繁，队伍缺乏稳定性]。',
  },
  {
    of: 'skills',
    text: '存在问题：一是[skills|经办同志对新条例钻研不够]；二是[skills|业务培训次数少]；三是[skills|文字综合水平较低]。',
  },
  {
    of: 'awareness',
    text: '存在问题：一是[awareness|少数村干部存在多一事不如少一事的心理]；二是[awareness|重业务轻公开的观念没有扭转]；三是[awareness|责任感不强，工作被动应付]。',
  },
  {
    of: 'mechanism',
    text: '存在问题：一是[mechanism|没有建立常态化的信息采集机制]；二是[mechanism|工作流程不清晰，职责划分不明]；三是[mechanism|规范化、标准化程度不高]。',
  },
  {
    of: 'supervision',
    text: '存在问题：一是[supervision|奖惩措施没有落到实处]；二是[supervision|对村级公开缺少经常性检查]；三是[supervision|问责力度偏弱]。',
  },
  {
    of: 'coordination',
    text: '存在问题：一是[coordination|各站所之间信息共享不畅]；二是[coordination|村级上报材料不主动]；三是[coordination|与上级主管部门对接少]。',
  },
  {
    of: 'platform',
    text: '存在问题：一是[platform|信息公开专栏有空白栏目]；二是[platform|网页在手机上显示错乱]；三是[platform|信息归类不准确，群众难找]。',
  },
  {
    of: 'applications',
    text: '存在问题：一是[applications|依申请公开的受理登记不完整]；二是[applications|对申请人的答复超过期限]；三是[applications|依申请公开渠道不畅通]。',
  },
  {
    of: 'data_security',
    text: '存在问题：一是[data_security|“三审三校”执行不严]；二是[data_security|补贴公示带出了手机号]；三是[data_security|信息公开与保密的尺度拿捏不准]。',
  },
  {
    of: 'village_level',
    text: '存在问题：一是[village_level|村级公开流于形式]；二是[village_level|社区居务公开更新滞后]；三是[village_level|各嘎查公开栏内容陈旧]。',
  },
  { of: 'other', text: '存在问题：一是[other|办公电脑老化]；二是[other|缺少专项经费保障]。' },
  {
    of: 'object before manner',
    text: '存在问题：一是[interpretation|政策解读形式单一]；二是[participation|互动渠道不够畅通]；三是[skills|村（社区）信息员业务水平不高]；四是[village_level|村级信息公开不及时]。',
  },
];

const styles: MarkedPassage[] = [
  {
    of: 'old style with 同志',
    text: '一年来的工作虽取得一些成绩，但也存在不足：[awareness|个别同志还存有畏难情绪]，[mechanism|有关制度落实得还不够好]。在明年的工作中，我们要{提高思想认识}，{狠抓制度落实}。',
  },
  {
    of: 'pastoral township',
    text: '存在的问题：一是[channels|牧民居住分散，信息难以送到牧点]；二是[channels|公开信息只有汉文，缺少蒙文版]。改进措施：一是{利用马背宣讲队把信息送到牧点}；二是{配备翻译人员，同步发布双语信息}。',
  },
  {
    of: 'street office',
    text: '对照年初目标，街道政务公开工作尚有短板。一是[channels|面向租户和流动人口的公开途径不多]；二是[content_quality|网站信息与公众号内容重复率高]。2024年，街道将{在人才公寓设立公开驿站}；{对不同平台的内容分类策划}。',
  },
  {
    of: 'long sentence with semicolons, no enumerator',
    text: '存在的主要问题是：[timeliness|信息上传存在滞后现象]；[content_depth|重点工程信息公开不充分]；[supervision|考核结果运用不够]。',
  },
  {
    of: 'bracketed numbers and colon headings',
    text: '（一）存在的问题：\n(1)[participation|政策意见征集参与人数少];\n(2)[platform|小程序功能不完善,经常闪退]。\n（二）改进措施:\n(1){在村民群同步推送征集链接};\n(2){联系开发公司升级程序}。',
  },
  {
    of: 'lines broken by a page',
    text:
      '五、存在的主要问题及改进情况\n一是[skills|工作人员对政府信息公开条例的学习掌握程度还不够深入，业务能\n力有待提升]；二是[content_depth|公开的范围还要继续扩大]。\n' +
      '下一步，我镇将{通过集中培训与自学相结合的办法提高工作人员\n的业务素质}。',
  },
  {
    of: '不足之处 and 改进意见',
    text: '不足之处：[content_quality|有的信息表述不够准确]。改进意见：{实行办公室主任、分管领导两级校核}。',
  },
  {
    of: 'colloquial',
    text: '[staffing|说到底还是人少事多，一个人管好几摊]，[timeliness|该发的信息常常压上十天半月]。明年打算{再调一个年轻人过来}，{发信息实行当天事当天毕}。',
  },
  {
    of: 'subject of each measure',
    text: '存在问题：一是[mechanism|责任分工不明]。改进措施：一是我镇将{重新划分责任，做到事事有人管}；二是镇党政办要{每月通报公开进度}。',
  },
  {
    of: 'problems within 但',
    year: 2024,
    text: '2024年我乡政府信息公开工作平稳推进，但还存在[content_depth|公开内容不够具体]、[publicity|群众关注度不高]等情况，需要在下一年加以改进。',
  },
];

/** All passages. */
export const passages: readonly MarkedPassage[] = [
  ...enumerations,
  ...boundaries,
  ...lastYear,
  ...categories,
  ...styles,
];

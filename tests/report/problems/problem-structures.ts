import type { MarkedPassage } from './problem-passages.ts';

/** Section fives built in many ways, in fresh words: by numbers, in turn, by aspects, from tables, in talk without a word of lack; marked like the others. */
export const structures: readonly MarkedPassage[] = [
  {
    of: 'structure a1: colloquial prose, no lack word',
    year: 2024,
    text: '说句实在话，[timeliness|好些通知是事情办完了才想起来挂到网上]；[staffing|管公开的小周同时还管着档案、工会和食堂]；[publicity|村里老人至今以为查文件要托熟人]。明年，{把公开这一摊从党政办拆出来，交给两个人专门做}，{每月逢集时在街口摆一张桌子讲怎么查}。',
  },
  {
    of: 'structure a2: headings, lines without enumerators',
    year: 2023,
    text: '（一）存在的主要问题\n[interpretation|惠农政策原样转发，农户看完照样打电话来问。]\n[platform|点开“镇务公开”栏，头一条还是前年的招聘。]\n[data_security|低保名单贴出去，连身份证后四位都写在上面。]\n（二）改进措施\n{每份惠农文件配一张“一看就懂”的卡片。}\n{请县信息中心把专栏重新排一遍，过期内容下架。}\n{名单上墙前由民政办和纪委各核一遍。}',
  },
  {
    of: 'structure a3: 一是 inline, fresh',
    year: 2025,
    text: '2025年，我镇政务公开工作稳中有进，同时也面临一些难题，主要有：一是[coordination|七个站所各拉各的群，材料靠党政办挨个去要]；二是[content_depth|项目招标只公布中标单位，前后过程翻不到]；三是[channels|夏季牧民上山放牧后，镇上贴的东西等于白贴]。针对这些，我们准备：一是{建一个公开工作总群，各站所每周五前把材料传上来}；二是{项目从立项到验收全程晒出来}；三是{在夏牧场设三处流动公告牌}。',
  },
  {
    of: 'structure a4: A不够、B不足等',
    year: 2022,
    text: '2022年，我街道政府信息公开工作还存在[awareness|部分科室主动性不高]、[skills|新进人员业务不熟]、[channels|适老化公开手段不足]等问题，下一步将{开展“公开大家谈”活动}、{安排新进人员跟岗学习一个月}、{在社区食堂增设大字版公告}。',
  },
  {
    of: 'structure a5: joint head, item problem then 改进',
    year: 2023,
    text: '（一）主要问题及改进措施\n1.[village_level|村务公开栏半年没换过内容。]改进措施：{由包村干部每月拍照上传公开栏现状}。\n2.[participation|群众在公众号下面问的话，十条有八条没人接。]改进措施：{留言由党政办值班人员当日分办，三日内回话}。\n3.[skills|经办人说不清哪些要公开、哪些要保密。]改进措施：{请县保密局上门授课}。',
  },
  {
    of: 'structure a6: in turn within a sentence',
    year: 2024,
    text: '[timeliness|公示时间不足规定天数]，今后{由专人倒排时间节点}；[content_quality|稿件里错别字不少]，下一步{实行两人互校}；[mechanism|材料谁审谁发没有说法]，我们打算{出台一页纸的流程图}。',
  },
  {
    of: 'structure a7: table turned to text',
    year: 2023,
    text: '序号：1\n存在问题：[platform|微信公众号菜单点进去是空页]\n整改措施：{请运营公司一周内修复并逐个测试菜单}\n序号：2\n存在问题：[supervision|村级公开好坏一个样，没人过问]\n整改措施：{纳入村干部绩效，每季排名}\n',
  },
  {
    of: 'structure a8: last year first',
    year: 2024,
    text: '（一）2023年问题整改情况。针对解读形式少的问题，我乡{全年拍摄方言短视频11条}；针对公开栏破旧的问题，{投入2.6万元更换公开栏9块}。（二）2024年存在问题。一是[timeliness|征地信息挂网比村里传开还晚]；二是[staffing|信息员一年换了四茬]。（三）下步打算。一是{征地信息与告知书同日上网}；二是{信息员调动须先交接后离岗}。',
    lastYear: true,
  },
  {
    of: 'structure a9: none stated, with vow',
    year: 2024,
    text: '本年度，我苏木政府信息公开工作开展顺利，无需要说明的问题。',
    none: true,
  },
  {
    of: 'structure a10: running text with ； and ，',
    year: 2022,
    text: '对照考核细则，不足主要表现为：[content_depth|公开范围偏窄]，[content_quality|文字表述过于书面]；[participation|意见征集响应者寥寥]，[platform|专题页面更新断断续续]。2023年，我镇将{增补公开事项目录}，{改用群众语言写稿}，{在赶集日现场征集意见}，{指派专人打理专题页面}。',
  },
  {
    of: 'structure a11: only improvements with purposes',
    year: 2025,
    text: '下一步，我街道将从以下三方面发力：1.{健全台账管理，做到底数清、情况明}。2.{强化协同配合，推动条线数据互通}。3.{紧盯群众关切，提高政策直达率}。',
  },
  {
    of: 'structure a12: 首先 其次, problems; then running measures',
    year: 2021,
    text: '工作中也暴露出一些问题。首先，[interpretation|政策文件一发了之，缺少后续说明]；其次，[channels|对不识字的老人照顾不到]；最后，[other|村里没有打印机，材料得跑到镇上印]。来年，我乡将{组织驻村工作队逐户讲解政策}，{在村口装广播}，{为各村配打印机}。',
  },
  {
    of: 'structure a13: 第一 第二, long items with effects',
    year: 2023,
    text: '第一，[staffing|镇上只有一名同志负责公开，还要兼顾信访接待，常常顾此失彼]。第二，[mechanism|公开事项增减没有规矩，谁想起来谁加，导致目录前后对不上]。第三，[awareness|有的干部觉得公开就是给自己找麻烦]。今后要做到：第一，{配齐两名专职人员，互为AB岗}。第二，{目录调整一律走会签}。第三，{把公开列入干部述职内容}。',
  },
  {
    of: 'structure a14: heading in other words',
    year: 2024,
    text: '（一）短板弱项\n1.[participation|村民代表列席会议流于形式，座位排了，话没让说]\n2.[publicity|宣传册印了三千份，大半还堆在仓库]\n（二）努力方向\n1.{列席代表发言写入会议纪要}\n2.{由网格员把宣传册送到户}',
  },
  {
    of: 'structure a15: prose, praise before problem',
    year: 2022,
    text: '过去一年，公开条数比上年翻了一番，群众评价总体较好。不过静下心来看，[content_quality|数量上去了，群众真正想看的没跟上]；[interpretation|条文搬得多，道理讲得少]。对此，我镇将{每季度开一次“点题公开”会}，{由分管领导出镜讲政策}。',
  },
  {
    of: 'structure a16: 由于 cause',
    year: 2023,
    text: '由于[staffing,timeliness|负责人员抽调防汛一线三个多月，导致七八月份信息断更]；另外，[channels|镇上只剩一块公告栏可用]。下一步，{落实替岗制度，确保有人顶上}；{新建公告栏四处}。',
  },
  {
    of: 'structure a17: 针对X的问题，已…, no other problems',
    year: 2024,
    text: '针对[platform|信息公开专栏查找不便]的问题，我镇{已联系县大数据局增设检索框}；针对[applications|答复书格式混乱]的问题，{已印发统一文本}。',
  },
  {
    of: 'structure a18: problem items on lines with 。 and headings',
    year: 2025,
    text: '存在的不足\n一、[awareness|认识有温差。少数村干部觉得账目公开了反倒惹闲话。]\n二、[skills|本领有落差。两名信息员不会用新后台，上传一条要磨半天。]\n三、[supervision|监督有偏差。检查只翻台账，从没到村里看过墙。]\n改进思路\n一、{讲清利害。用身边案例说明公开能化解矛盾。}\n二、{手把手教。请县里技术员驻镇一周。}\n三、{走到墙边查。每月随机抽三个村。}',
  },
  {
    of: 'structure a19: in turn by sentences',
    year: 2023,
    text: '一是[content_depth|救助资金只公布总数。]下一步{公布到户到人}。二是[timeliness|栏目大半年没有动静。]下一步{每旬检查一次}。三是[coordination|派出所、卫生院的数据要不来。]下一步{提请县里建立共享清单}。',
  },
  {
    of: 'structure a20: measures done and planned',
    year: 2024,
    text: '存在的问题：[mechanism|公开前审核、公开后归档的链条没有闭合]。改进情况：{修订了审核规程}，{补齐了近三年归档材料}，{将于明年初启用电子台账}。',
  },
  {
    of: 'structure a21: vow at the end',
    year: 2022,
    text: '存在问题：一是[channels|网上发得勤，墙上贴得少]；二是[publicity|外出务工的乡亲压根不知道有这个公众号]。改进措施：一是{网上墙上同步}；二是{春节返乡期间集中推介公众号}。今后，我们将一如既往，为建设阳光政府而不懈努力。',
  },
  {
    of: 'structure a22: no heading at all; lack by contrast',
    year: 2023,
    text: '[content_quality|会议消息占了七成，办事指南一年才三条]。[village_level|各屯的账本锁在会计抽屉里，问了才拿出来]。2024年，{办事指南每月至少两条}，{屯账每季度张榜}。',
  },
  {
    of: 'structure a23: bracketed digits and mixed',
    year: 2021,
    text: '存在的主要困难：（1）[staffing|编制划走后岗位没人接]；（2）[other|机房空调坏了两年，服务器夏天常死机]；（3）[data_security|材料谁都能往外发，中间没有一道闸]。解决办法：（1）{从社工中聘一人}；（2）{列入明年维修计划}；（3）{增设分管领导签发环节}。',
  },
  {
    of: 'structure a24: aspects',
    year: 2024,
    text: '我乡公开工作与先进乡镇相比差距不小：从内容上看，[content_depth|涉及钱的事项说得含糊]；从形式上看，[channels|翻来覆去就是一张纸贴墙上]；从效果上看，[publicity|群众路过也不抬头]。',
  },
  {
    of: 'structure a25: problems: 有待',
    year: 2025,
    text: '不足之处：[skills|业务骨干的培养有待加强]，[coordination|上下联动有待顺畅]，[content_quality|公开内容的可读性有待提高]。改进方向：{与县委党校合办培训班}，{建立周会商机制}，{引入图表、漫画}。',
  },
  {
    of: 'structure a26: none stated but measures',
    year: 2023,
    text: '2023年，我镇政府信息公开工作未发现明显问题。2024年，我镇将{继续完善目录}，{加大培训力度}。',
    none: true,
  },
  {
    of: 'structure a27: old joint paragraph',
    year: 2019,
    text: '我镇信息公开工作虽取得一定成绩，但还存在一些问题：[content_depth|公开的内容还不够全面]，[channels|公开的形式还不够丰富]，[mechanism|有的制度还没有真正落到实处]。今后我们将{进一步充实公开内容}，{丰富公开形式}，{抓好制度落实}，努力把政府信息公开工作提高到一个新水平。',
  },
  {
    of: 'structure a28: 一方面',
    year: 2022,
    text: '一方面，[awareness|个别领导觉得发不发都行，从不主动问起]；另一方面，[supervision|年底评先跟公开挂不上钩]。下步，{每月在班子会上通报一次公开进度}；{评先评优时公开一项占十分}。',
  },
  {
    of: 'structure a29: effects kept',
    year: 2024,
    text: '主要问题有两个：一是[platform|二级栏目分得太细，一条信息不知往哪放，造成错放、漏放]；二是[timeliness|审签要过五道手，一条通知走完半个月，群众拿到时报名早截止了]。两项措施：一是{合并二级栏目}；二是{把五道审签压成三道}。',
  },
  {
    of: 'structure a30: sentence list without enumerators',
    year: 2023,
    text: '存在问题：[applications|申请表填错了没人指点，群众来回跑了三趟。][content_quality|同一份补贴表，网上和墙上的数字不一样。][skills|信息员写稿全靠复制粘贴。]整改措施：{窗口配一名引导员。}{发布前由财政所核数。}{办写作小课堂。}',
  },
  {
    of: 'structure a31: last year, closing sentence',
    year: 2024,
    text: '主要不足是[participation|线上问卷填的人少，线下座谈又不常开]。下一步，我镇将{每季度开一次院坝座谈}。上年报告中提到的人手问题，{今年已通过公开选聘补充2人}。',
    lastYear: true,
  },
  {
    of: 'structure a32: heading glued to text, 、numbers',
    year: 2025,
    text: '一、存在问题：1、[interpretation|图解做得花哨，关键的“怎么领、去哪领”没写]。2、[channels|外来租户不在村群里，通知到不了]。二、改进措施：1、{图解必须写明时间、地点、材料}。2、{在出租屋门口贴二维码}。',
  },
  {
    of: 'structure b1',
    year: 2023,
    text: '（一）存在的主要问题：1.[timeliness|雨季汛情提示往往是隔天才出现在网页上]；2.[staffing|办公室四个人要应付县里二十多个口子]；3.[content_depth|修路修桥花了多少，公告里一个字没提]。（二）改进措施：1.{汛情信息随到随发}；2.{向县编委办申请增加一个名额}；3.{工程款按节点公布}。',
  },
  {
    of: 'structure b2',
    year: 2024,
    text: '客观地讲，[publicity|不少商户连镇里有官方账号都没听过]。[platform|账号上的“我要咨询”点了没反应]。[participation|收上来的意见表压在柜子里，年底才翻]。针对上述情况，2025年{逐店张贴账号二维码}；{请开发方恢复咨询功能}；{意见表一周一清、月底公示去向}。',
  },
  {
    of: 'structure b3',
    year: 2022,
    text: '2022年，我场公开工作存在的问题主要有以下几点：一是[village_level|生产队的公示栏让小广告糊满了]；二是[skills|办事员调来不久，还在摸索]；三是[interpretation|退休职工问起补贴怎么算，没人答得上来]。下一步改进的措施：一是{清理公示栏并加装玻璃门}；二是{老带新三个月}；三是{汇编补贴问答三十条}。',
  },
  {
    of: 'structure b4',
    year: 2021,
    text: '我乡政府信息公开工作中存在[content_quality|信息质量参差不齐]、[timeliness|报送节奏前松后紧]、[channels|公开途径较为狭窄]的情况。对此，我乡将{实行稿件退改制}，{按月下达报送数}，{增开村级微信群}。',
  },
  {
    of: 'structure b5',
    year: 2025,
    text: '存在的问题及整改情况\n（一）[data_security|监控截图直接发到群里，路人脸都看得清]。整改情况：{已删除并约谈当事人}。\n（二）[mechanism|临时机构撤了，它名下的栏目还挂着]。整改情况：{栏目已并入党建专栏}。',
  },
  {
    of: 'structure b6',
    year: 2023,
    text: '[awareness|一些站所认为公开是党政办的活，叫一声动一下]，下一步将{把任务写进各站所职责}；[coordination|县直垂管单位的材料镇里催不动]，拟{请县政府办牵头协调}；[supervision|年初定的考核办法一次也没用过]，今后{每半年兑现一次}。',
  },
  {
    of: 'structure b7',
    year: 2024,
    text: '问题\n[applications|申请件收了不给回执]\n[content_depth|审批事项只列名称，条件材料都没写]\n措施\n{窗口当场出具回执}\n{逐项补写条件和所需材料}',
  },
  {
    of: 'structure b8',
    year: 2024,
    text: '一、去年存在问题的整改落实。去年报告反映的两个问题，今年均已办结：{公开栏统一更换为防水材质}；{增配专职信息员一名}。二、今年的主要问题。[interpretation|政策讲解仍以照稿念为主]；[publicity|年轻人不看公告栏，老年人不看手机，两头都没够着]。三、下一步安排。{改念稿为问答}；{公告栏加二维码，手机端加语音播报}。',
    lastYear: true,
  },
  { of: 'structure b9', year: 2022, text: '不存在突出问题。今后将{按月自查}，{及时堵漏}。', none: true },
  {
    of: 'structure b10',
    year: 2023,
    text: '还存在以下几个方面的欠缺：[awareness|思想上松劲]，[skills|业务上不求甚解]；[mechanism|流程上能省则省]，[content_quality|稿子东拼西凑]。今后，我们将{组织专题学习}，{开展以考促学}，{固化审批流程}，{建立稿件评分制}。',
  },
  {
    of: 'structure b11',
    year: 2025,
    text: '2026年，我镇将重点抓好以下工作：（一）{建强队伍。选调两名大学生村官充实信息员队伍。}（二）{管好平台。每日巡查、每周通报、每月清零。}（三）{用活形式。拍摄系列短剧，让政策长出脚来。}',
  },
  {
    of: 'structure b12',
    year: 2021,
    text: '问题有三：其一，[channels|电子屏摆在大厅角落，字小得像蚂蚁]；其二，[timeliness|公示期还没满，纸就叫人揭了]；其三，[other|公开专项钱一分没列]。措施有三：其一，{把屏移到门口并调大字号}；其二，{公示纸覆膜并由网格员看护}；其三，{申请列支专项经费}。',
  },
  {
    of: 'structure b13',
    year: 2023,
    text: '存在的差距：\n●[content_depth|项目验收结果查不到]\n●[coordination|林业站和自然资源所各报一套数]\n下一步举措：\n●{验收报告随结算一并公布}\n●{数据由统计站归口核定}',
  },
  {
    of: 'structure b14',
    year: 2024,
    text: '总体看，全年工作成效明显，但仍有美中不足之处，一是[platform|旧网站关停后，老文件一夜之间全没了]，二是[skills|剪视频全靠一名公益岗]，三是[village_level|三个搬迁村的公示没人接手]。我们将立即着手整改，一是{从备份里恢复旧文件}，二是{再培训两名干部}，三是{指定安置社区代管公示}。',
  },
  {
    of: 'structure b15',
    year: 2022,
    text: '一年下来，我们也发现，[participation|开放日来的多是自己人]，[interpretation|讲解员背稿子，群众听得打瞌睡]。接下来，{开放日名额一半留给普通住户}，{讲解改为现场算账}。',
  },
  {
    of: 'structure b16',
    year: 2023,
    text: '因[other|县财政压减开支，公开设备维护费没了着落]，[channels,timeliness|村头大喇叭坏了半数，通知靠人传人，慢且容易走样]。2024年将{整合帮扶资金修复大喇叭}。',
  },
  {
    of: 'structure b17',
    year: 2024,
    text: '针对[village_level|个别村财务公开笼统]的问题，已{要求各村按笔列示}；针对[content_quality|公告标题千篇一律]的问题，已{下发标题写法示例}；针对[timeliness|转载上级政策偏慢]的问题，将{安排专人每日两次查看}。',
  },
  {
    of: 'structure b18',
    year: 2025,
    text: '（一）存在的问题和不足\n1.公开内容方面。[content_depth|惠企政策汇编漏掉了三份文件。]\n2.公开队伍方面。[staffing|休产假的休产假，借调的借调，实际在岗一人。]\n3.公开监督方面。[supervision|社会监督员聘了不用。]\n（二）下一步工作打算\n1.{对照上级目录逐份补录。}\n2.{请求借调人员归位。}\n3.{每季度请监督员走访一次。}',
  },
  {
    of: 'structure b19',
    year: 2023,
    text: '1.[timeliness|人事任免半年后才见公告。]我们将{任免文件印发即公开}。2.[data_security|合同扫描件把对方账号一并放了出去。]我们将{上传前一律遮盖账号}。3.[participation|信箱钥匙丢了，一年没开过。]我们将{换锁并每周开箱}。',
  },
  {
    of: 'structure b20',
    year: 2022,
    text: '存在问题：[publicity|村民对公开目录一头雾水，有事还是先找村支书]。改进情况：{印制口袋版目录6000册}，{由村组长逐户讲一遍}，{在庙会上设咨询台两天}。',
  },
  {
    of: 'structure b21',
    year: 2024,
    text: '（一）问题：[mechanism|应急信息由谁拍板、多久必须发，至今没有明文]。（二）措施：{出台应急信息发布办法，明确拍板人和时限}。我镇将以此为契机，推动公开工作再上新台阶。',
  },
  {
    of: 'structure b22',
    year: 2021,
    text: '工作还有不到位的地方，如[content_quality|把会议照片当成果晒]、[interpretation|方案通篇专业词]、[channels|微信群里发一遍就算公开了]等。以后要{少发照片多发实事}，{写方案先过“老百姓这一关”}，{坚持线上线下都公开}。',
  },
  {
    of: 'structure b23',
    year: 2023,
    text: '在肯定成绩的同时，我们清醒认识到：[awareness|主动晒的少，被问到才晒的多]；[skills|对新《条例》一知半解的干部大有人在]；[supervision|通报批评发了几回，没见谁真改]。2024年打算：{定一张“必晒清单”}；{全员闭卷考一次}；{连续两次被通报的取消评优}。',
  },
  {
    of: 'structure b24',
    year: 2024,
    text: '问题一：[coordination|扶贫、民政、残联三家的名单互相打架]。对策：{以民政数据为准，三家按月对表}。问题二：[applications|邮寄来的申请没人拆]。对策：{收发室当日登记转办}。',
  },
  {
    of: 'structure b25',
    year: 2025,
    text: '当前工作仍面临：[staffing|老信息员退休，新手还没顶上来]；[platform|县里平台改版，历史数据没迁全]；[other|山上断网断电是常事]。解决思路：{返聘老信息员带一年}；{向县信息中心列出缺失清单}；{申请安装备用电源}。',
  },
  {
    of: 'structure b26',
    year: 2022,
    text: '（一）上一年度发现问题整改情况\n1.{建立了信息审核三级台账}。\n2.{为17个村配备了公开栏}。\n（二）本年度发现的问题\n1.[content_depth|部分惠民资金公开不到户]。\n（三）下一步措施\n1.{核对到户数据后重新公开}。',
    lastYear: true,
  },
  {
    of: 'structure b27',
    year: 2020,
    text: '一是[publicity|政策知晓率有待提高]；二是[interpretation|解读形式有待创新]；三是[staffing|队伍力量有待充实]。下一步，我街道将{加大宣传力度，提高群众知晓率}，{丰富解读形式，推出有声解读}，{充实工作力量，保障工作有人抓}。',
  },
  {
    of: 'structure b28',
    year: 2023,
    text: '主要问题：（一）重视程度问题。[awareness|班子会一年只议过一次公开]。（二）信息质量问题。[content_quality|图比字多，字比事多]。改进方向：（一）{每季度专题研究一次}。（二）{一事一文，先说结果}。',
  },
  {
    of: 'structure b29',
    year: 2024,
    text: '我们深知，[channels|公开不能只对着会上网的人]。眼下，[channels|山里信号断断续续，老乡点不开图片]；[village_level|寨子里的议事墙拆了再没立]。为此，{把图片改成文字短信}，{在寨门口重立议事墙}。',
  },
  {
    of: 'structure b30',
    year: 2023,
    text: '存在的主要问题：[content_depth|公开事项停在“有没有”，没走到“全不全”]，[mechanism|责任停在纸面上]，[participation|群众提了意见不知下文]。改进措施：{开展“应公开未公开”清查}；{把责任落实到岗、落实到人}；{意见办理结果七日内张贴}。以上措施的落实，将有力推动我乡公开工作提质增效。',
  },
  { of: 'structure b31', year: 2024, text: '无明显问题。', none: true },
  {
    of: 'structure b32',
    year: 2025,
    text: '1、存在问题：[staffing|基层公开力量单薄]，[platform|平台管理粗放]。2、改进举措：{开展结对帮带，让县直骨干带村级新手}；{推行栏目长制，一栏一人、出错追责}。',
  },
  {
    of: 'structure c1',
    year: 2023,
    text: '一年来，我镇政府信息公开工作取得了一定进展，但仍有不少需要改进之处：1.[channels|集镇以外的村民想看份文件得坐班车到镇上]；2.[mechanism|哪些归党政办发、哪些归站所发，谁也讲不明白]；3.[data_security|征地补偿表把户主电话一股脑登了出来]。今后，我镇将：1.{在各村小卖部设文件代阅点}；2.{印发一张分工表}；3.{公示表统一隐去电话}。',
  },
  {
    of: 'structure c2',
    year: 2024,
    text: '存在的主要问题：[timeliness|春耕补贴公告秋收才贴出来]；[participation|听证会报名的只有三户]；[awareness|分管领导换了之后，公开这项工作没人提起]。下一步改进措施：{补贴公告随文张贴}；{把听证会搬到村里开}；{每月党委会听取一次公开情况}。',
  },
  {
    of: 'structure c3',
    year: 2022,
    text: '我街道信息公开工作存在的不足主要表现在以下几个方面：一是[staffing|公开专员身上压着七八项工作，公开排在最后头]。二是[content_quality|转发稿十之八九，自己写的没几条]。三是[platform|网页上老栏目删不掉，新栏目加不进]。针对以上不足，下一年度将做好以下几点：一是{给公开专员减负，划出三项工作}。二是{定下原创稿占比不低于一半的规矩}。三是{报请区里调整栏目权限}。',
  },
  {
    of: 'structure c4',
    year: 2025,
    text: '（一）存在问题\n[content_depth|主动公开的广度、深度与群众期盼还有差距]；[skills|基层公开队伍专业化程度不高]；[platform|公开平台整合不到位]。\n（二）下步举措\n{拓展公开领域}；{组织专业培训}；{推进平台归并}。',
  },
  {
    of: 'structure c5',
    year: 2021,
    text: '2021年，我乡信息公开工作虽然有所进步，但是存在[staffing|人员不足]、[other|设备陈旧]、[publicity|群众知晓率不高]等问题。2022年我乡将{积极争取编制}、{更新设备}、{加强宣传}，推动信息公开工作迈上新台阶。',
  },
  {
    of: 'structure c6',
    year: 2024,
    text: '1.[supervision|督查走马观花，查完就完。]整改情况：{建立问题销号台账，逐村复核}。2.[interpretation|老年人领高龄津贴的办法写得绕来绕去。]整改情况：{改写成三句话，附上办理电话}。3.[coordination|镇里和县局各发各的，同一件事两个说法。]整改情况：{发布前与县局核对口径}。',
  },
  {
    of: 'structure c7',
    year: 2023,
    text: '今年以来，街道信息公开工作主要存在两点不足：[skills|社工轮岗快，业务刚上手就换人]；[village_level|老旧小区居务公开栏缺少维护]。我街道将采取以下措施改进：{实行社工轮岗前交接培训制度}；{为老旧小区更换公开栏}。',
  },
  {
    of: 'structure c8',
    year: 2022,
    text: '（一）上年问题整改完成情况：{增设线下查阅点2个}，{完成3名信息员岗前培训}，上年度指出的问题已全部销号。（二）本年存在问题：[content_depth|公共资源交易、社会救助领域公开不充分]。（三）改进打算：{对照标准目录逐项补齐}。',
    lastYear: true,
  },
  {
    of: 'structure c9',
    year: 2025,
    text: '经自查，2025年我镇政府信息公开工作总体规范，不存在需要整改的突出问题。下一步，我镇将{持续优化公开流程}，{加强队伍培训}。',
    none: true,
  },
  {
    of: 'structure c10',
    year: 2023,
    text: '[channels|文件挂在县里网站上，村民上不去网的占多数]，[publicity|晓得有这么个网站的人掰着指头数得过来]。针对这一情况，{我镇在赶集日摆摊发放纸质文件}，{并请文艺队把政策编进戏里唱}。',
  },
  {
    of: 'structure c11',
    year: 2024,
    text: '问题：[applications|个别申请办结后没有归档。]措施：{补建档案，一案一盒。}\n问题：[timeliness|政务动态往往攒到月底一起发。]措施：{实行周报周发。}\n问题：[content_depth|工程变更情况没有交代。]措施：{变更超过一成的单独公告。}',
  },
  {
    of: 'structure c12',
    year: 2021,
    text: '存在问题：[awareness,timeliness|信息公开的主动性、及时性有待加强]，[content_depth|公开内容有待进一步丰富]。改进措施：一是{进一步提高思想认识，增强公开的主动性}；二是{进一步充实公开内容}。',
  },
  {
    of: 'structure c13',
    year: 2020,
    text: '受疫情影响，本年度[channels|线下公开活动开展较少]，[participation|与群众面对面交流不够]。2021年，我镇将{适时恢复政务开放日活动}，{定期组织干部进村入户听取意见}。',
  },
  {
    of: 'structure c14',
    year: 2024,
    text: '第一方面，[interpretation|解读只管发布，群众懂没懂没人过问]；第二方面，[platform|小程序界面三年没改，字号小、按钮密]；第三方面，[mechanism|信息撤下来要找三个人签字，错了也撤不动]。对此，拟从三方面改进：第一，{解读发布一周后电话回访十户}；第二，{请开发方做一版大字界面}；第三，{授权值班干部先撤后报}。',
  },
  {
    of: 'structure c15',
    year: 2022,
    text: '公开工作还不够理想，具体来说：在思想上，[awareness|个别同志把公开等同于发通稿]；在行动上，[timeliness|动作总比群众的打听慢一步]；在效果上，[content_quality|发了不少，能解决问题的不多]。下一步我们要{以案说法纠正认识}，{抢在群众打听之前发布}，{以办成事为标准衡量信息}。',
  },
  {
    of: 'structure c16',
    year: 2023,
    text: '我镇政府信息公开工作中存在的主要问题是：[skills|信息员对公开标准理解不一，同样的材料有人公开有人不公开]。改进情况：{编写公开标准问答50条}，{组织闭卷测试两轮}。',
  },
  {
    of: 'structure c17',
    year: 2025,
    text: '（一）存在的主要问题\n一是[village_level|集体鱼塘租金收了多少，村民年年问年年没有准数。]二是[supervision|社会评议表发出去收不回来。]\n（二）下一步工作安排\n一是{村级大额收支逐笔上墙。}二是{评议改为网格员上门代收。}\n以上问题，我镇将举一反三，逐项抓好落实。',
  },
  {
    of: 'structure c18',
    year: 2024,
    text: '2024年工作中主要存在[timeliness|信息更新不及时]的问题。下一步，将{明确专人负责，确保信息及时更新}。',
  },
  { of: 'structure c19', year: 2022, text: '没有发现问题。', none: true },
  {
    of: 'structure c20',
    year: 2023,
    text: '问题表现：[coordination|水利站、林业站把公开材料当内部资料，要一次推一次]。原因分析：站所长对《条例》了解不深。整改措施：{请司法所给站所长上一堂课}；{党委书记逐个约谈}。',
  },
  {
    of: 'structure c21',
    year: 2024,
    text: '一、主要短板。（一）[content_quality|公示文稿“穿靴戴帽”，群众要看的数字藏在末尾]。（二）[channels|公告贴在镇政府大院里，门卫不让随便进]。二、改进方向。（一）{数字放在第一段}。（二）{公告移到大院外墙}。',
  },
  {
    of: 'structure c22',
    year: 2021,
    text: '主要问题：[other|办公楼搬迁，公开查阅室迟迟没有腾出来]。整改：{借用文化站二楼作临时查阅室，已于10月开放}。',
  },
  {
    of: 'structure c23',
    year: 2025,
    text: '工作推进中，我们也碰到一些难处：[staffing|年轻人考走了，留下的都是快退休的]；[skills|剪辑、排版样样要现学]；[platform|账号被系统误封过两回，申诉半个月才解开]。来年想办法：{同县职校合作，请学生实习代运营}；{买一套现成模板}；{留一个备用账号}。',
  },
  {
    of: 'structure c24',
    year: 2023,
    text: '针对[staffing|专职人员不足]这一短板，我乡{从西部计划志愿者中选聘2人}；针对[interpretation|解读不接地气]这一短板，{开设“村口小板凳”直播8场}；针对[village_level|村级公开不均衡]这一短板，{对排名末三位的村挂牌督办}。',
  },
  {
    of: 'structure c25',
    year: 2022,
    text: '存在的主要问题及下一步打算：\n（一）[publicity|对政府信息公开的宣传引导不够。]下一步，{利用农民丰收节等节点集中宣传}。\n（二）[content_depth|公开事项更侧重结果，过程性信息较少。]下一步，{对重点项目实行节点公开}。',
  },
  {
    of: 'structure c26',
    year: 2024,
    text: '去年梳理的“留言答复不及时”问题，{通过建立留言交办单已基本解决}。今年新发现的问题有：一是[participation|留言答复了，群众却不满意，来回扯皮]；二是[data_security|转办单上群众姓名电话一览无余]。下步将{答复前先打电话沟通}，{转办单隐去个人信息}。',
    lastYear: true,
  },
  {
    of: 'structure c27',
    year: 2023,
    text: '还存在一定差距和不足。[awareness|主动公开的弦绷得不紧]，[timeliness|一些会议纪要该公开时没公开]，[supervision|问责停在口头]。今后要{绷紧主动公开这根弦}，{会后三日内公开纪要}，{对拒不公开的书面问责}。',
  },
  {
    of: 'structure c28',
    year: 2025,
    text: '不足之处：[channels|信息公开形式还需进一步创新]，[interpretation|政策解读还需进一步深化]，[staffing|公开队伍还需进一步充实]。',
  },
  {
    of: 'structure c29',
    year: 2024,
    text: '主要困难：一是[other|镇财政年年吃紧，公开栏修缮排不上号]；二是[channels|全镇留守老人占六成，识字的不到一半]。解决措施：一是{把公开栏修缮列入一事一议项目}；二是{由村小教师每周念一次公开内容}。',
  },
  {
    of: 'structure c30',
    year: 2023,
    text: '存在问题：1、[content_depth|机构职能、内设科室等基础信息多年未改]；2、[applications|线上申请口令错误，提交不了]。改进情况：1、{已更新机构职能信息}；2、{已报县信息办修复}。下一步，我镇将继续抓好政府信息公开工作，为群众提供更加优质的服务。',
  },
  {
    of: 'structure d1',
    year: 2024,
    text: '虽然全年任务基本完成，但工作中仍有短板：一是[channels|公开靠发群消息，没进群的人蒙在鼓里]；二是[staffing|换届后信息员清一色是新手]；三是[interpretation|医保缴费新规贴出来，窗口还是天天有人排队问]。2025年，我乡将做好以下工作：一是{群消息同步张贴到户}；二是{新任信息员集中培训三天}；三是{制作医保缴费“一问一答”}。',
  },
  {
    of: 'structure d2',
    year: 2023,
    text: '（一）存在的问题\n1.[awareness|公开意识有待提升。个别科室认为公开可做可不做，材料能拖就拖。]\n2.[platform|平台管理有待规范。公众号粉丝涨了，菜单里的链接却点不开。]\n（二）改进措施\n1.{开展公开意识教育。用反面案例开一次警示会。}\n2.{规范平台管理。每周五由值班员逐个点一遍菜单。}',
  },
  {
    of: 'structure d3',
    year: 2022,
    text: '存在的主要问题有：[content_depth|信息公开内容还不够丰富，对群众关心的热点问题公开较少]；[timeliness|个别信息公开不及时]。下一步，我镇将{加大热点信息公开力度}，{严格执行信息公开时限}。',
  },
  {
    of: 'structure d4',
    year: 2025,
    text: '[village_level|几个山上的寨子，公示栏成了晒辣椒的架子]；[participation|群众代表请来了，坐一上午没轮到开口]；[data_security|救助对象的病历照片传到了群里]。接下来怎么办：{把公示栏搬到卫生室门口}，{议题先听代表讲再议}，{群里不发照片、只发编号}。',
  },
  {
    of: 'structure d5',
    year: 2023,
    text: '2022年度报告提出的3个问题，2023年已整改2个：{开通了微信公众号}，{更换了7块公开栏}；“人员不足”问题仍在协调。今年的不足：[content_quality|公众号文章长，老人看不到一半就放下]。下一步：{文章控制在500字以内}。',
    lastYear: true,
  },
  {
    of: 'structure d6',
    year: 2024,
    text: '问题1：[supervision|村里公开得怎么样，镇里没派人看过。]改进：{包片领导每月实地查看一次。}问题2：[mechanism|网上发错了找不到当初谁签的字。]改进：{发布单存档三年。}',
  },
  {
    of: 'structure d7',
    year: 2021,
    text: '我街道信息公开工作总体平稳，但仍存在以下几方面的不足：1、[skills|政务公开工作人员业务能力参差不齐]；2、[content_quality|信息公开质量有待进一步提高]；3、[coordination|部门之间沟通协调不够]。今后，我街道将进一步加大工作力度：1、{定期开展业务培训}；2、{严把信息质量关}；3、{建立部门沟通协调机制}。',
  },
  {
    of: 'structure d8',
    year: 2025,
    text: '一是[publicity|群众只认村干部的嘴，不认公开栏的纸]。二是[other|公开经费一年两千块，印一次资料就见底]。三是[timeliness|县里文件下来一个星期，镇里还没转]。下步打算：{请村干部照着公开栏讲}；{整合宣传经费}；{设文件转发岗，当日转清}。',
  },
  {
    of: 'structure d9',
    year: 2022,
    text: '本单位在政府信息公开工作中无重大问题，日常工作中将{注意收集群众意见}，{及时更新信息}。',
    none: true,
  },
  {
    of: 'structure d10',
    year: 2023,
    text: '存在问题及原因：[timeliness|三资信息公布偏晚，主要是会计一人管六个村，月底对账忙不过来]。整改措施：{聘请代账公司，每月5日前公布}。',
  },
  {
    of: 'structure d11',
    year: 2024,
    text: '需要改进的地方主要有三个：[applications|群众当面来问，窗口没人会填登记表]，[channels|应急广播一下雨就哑]，[content_depth|扶持项目谁得了、凭什么得，公告里看不出来]。我们将{对窗口人员逐个过关考试}，{检修应急广播线路}，{公告附上评分表}。',
  },
  {
    of: 'structure d12',
    year: 2020,
    text: '2020年我镇信息公开工作虽取得一定成效，但离上级要求和群众期望还有一定差距。主要表现在：[awareness|个别领导重视不够]，[staffing|队伍建设滞后]，[timeliness|信息更新缓慢]。针对上述问题，2021年我镇将从以下几方面努力：一是{提高认识}，二是{建强队伍}，三是{加快更新}。',
  },
  {
    of: 'structure d13',
    year: 2024,
    text: '工作短板：[platform|专栏分得过细，同一件事要在四个地方各发一遍]；[interpretation|解读材料是请人写的，写的人没到过村里]。提升举措：{合并专栏，一处发布、多处共享}；{解读由驻村干部执笔}。我们将以钉钉子精神抓好整改，让公开更有温度。',
  },
  {
    of: 'structure d14',
    year: 2023,
    text: '（一）工作中的困难。[other|全镇只有镇区通光纤，山上六个村传一张图要等十分钟]。（二）工作中的不足。[skills|年纪大的文书不会压缩图片，传不上去就不传了]。（三）改进计划。{向电信公司申请架线}；{由年轻干部结对教会压图}。',
  },
  {
    of: 'structure d15',
    year: 2025,
    text: '对照第三方评估反馈，[content_depth|权责清单缺了三项]、[platform|搜索结果排序乱]、[participation|意见征集没有公布采纳情况]。整改：{权责清单已补齐}，{搜索问题已报县中心}，{采纳情况今后随结果一并公布}。',
  },
  {
    of: 'structure d16',
    year: 2024,
    text: '下一步工作打算：2025年，我镇将围绕群众关心的热点难点，{扩大公开范围}，{优化公开流程}，{强化监督问责}，不断提升政府信息公开工作水平。',
  },
  {
    of: 'structure d17',
    year: 2023,
    text: '[staffing|公开这活儿原先两个人，抽走一个去了拆迁指挥部]，[content_quality|剩下一个只求不出错，写出来的东西四平八稳没人看]。明年{把人要回来}，{给信息员评好稿奖}。',
  },
  {
    of: 'structure d18',
    year: 2022,
    text: '主要存在以下问题：首先是[mechanism|公开什么、什么时候公开，全凭经办人一句话]。其次是[coordination|派驻站所各听各主管局的，镇里说了不算]。再次是[publicity|年轻人刷短视频，不看公告]。针对这些问题，首先是{印发公开事项与时限对照表}。其次是{请主管局共同发文}。再次是{开短视频号}。',
  },
  {
    of: 'structure d19',
    year: 2024,
    text: '一、问题：[village_level|个别村（社区）“三务”公开流于形式，账目一贴了之]。二、整改：{推行“贴前会审、贴后答疑”}，{由村监委会主任签字把关}。',
  },
  {
    of: 'structure d20',
    year: 2025,
    text: '我乡政府信息公开工作还存在一些问题和不足，主要是[awareness|主动公开意识不强]、[channels|公开渠道不够畅通]，[supervision|监督保障措施不够有力]。今后，我乡将{强化宣传教育}、{拓展公开渠道}、{完善监督保障}，以更高标准推动工作再上新水平。',
  },
];

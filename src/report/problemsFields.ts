import type { ProblemCategory } from '../form/problems.ts';

/**
 * Words of everyday speech that belong to the field of a category. They are counted only where no cue of
 * `categoryCues` is found: the category with most different words is taken, the first listed where equal.
 */
export const categoryFields: Readonly<Record<ProblemCategory, string>> = {
  village_level: '村级|村里|各村|两委|村账|集体收支|涉农社区|社区的|居委|村民小组|上墙',
  applications: '申请|登记|答复书|受理|文书|申领',
  data_security: '审核|审签|泄|名单|号码|保密|隐去|脱密|网络安全',
  interpretation: '政策|解释|讲清|听得懂|听不懂|念文件|照念|白话|惠民|说明白',
  participation: '来电|来信|诉求|反映|建议|看法|表达|再研究|提问|听证|座谈|评议|心声|下文|意见|群众说',
  publicity: '知道|听说|晓得|了解|关注|认知|陌生|没听|名气|露脸',
  staffing:
    '岗位|招|留不住|就走|编制|借|抽|人选|顶岗|一人包|分身|大学生|空了|悬空|临时|临聘|顶替|调离|离职|辞职|缺人|用人|三支一扶|兼|忙|人走|老同志',
  skills: '半路出家|写错|返工|拟|改稿|编辑|手生|不会|外行|新来|新手|门外汉|没底|培训|学|吃力|摸不着|门道',
  awareness: '看成|当成|当作|添乱|觉得|认为|以为|嫌|怕|躲|应付|等靠|甩|顾虑|热情|冷淡|主动|在意|当真|图省事|走程序',
  mechanism: '谁发|谁审|谁管|责任人|档案|散放|规矩|章法|标注|属性|口头|凭|统一|共用|分头|标准|手续|按部就班|规定',
  supervision: '通报|督|罚|约束|奖|评优|考|反弹|盯|问责|整改|抽检|点名',
  coordination: '站所|部门|科室|办所|报送|催|推诿|共享|配合|衔接|县直|派出所|卫生院|各管|互相|来料|供',
  platform: '公众号|网页|网站|账号|栏目|菜单|搜|查找|翻|堆放|目录|分类|小程序|链接|界面|专栏|登录|后台|门槛',
  timeliness:
    '才|已经过|过了|半年|一年|季度|迟|拖|晚|停|慢|未换|没换|未更|更新|按时|匆忙|补挂|赶|三四天|几天|几个月|提醒|异议期|期满|早就|旧|隔|久|等到|来不及|滞',
  channels:
    '老年|老人|村民|牧|年轻|公告栏|公开栏|公示栏|大屏|屏|张贴|手机|上网|离得远|路|看不上|看不|广播|喇叭|识字|字小|形式|方式|院内|门口|走廊|现场|面对面|栏空|赶集|外地',
  content_depth:
    '透|全貌|零敲碎打|细|明细|工程|资金|项目|补贴|土地|预算|流转|晒|数字|结果|过程|公开得|只见|底数|来源|去处|花到|一部分',
  content_quality:
    '千文一面|千篇|大同小异|口号|雷同|照搬|官话|办事信息|干货|标题|错|配图|不爱听|不爱看|实用|好看|有用|空话|腔|枯燥|绕口',
  other: '钱|经费|设备|打印|电脑|维修|停电|车辆|疫情|房屋|天气|道路',
};

import { pattern } from '../../text/pattern.ts';
import { type OutletRule, open, show } from './view.ts';

/** Outlets that are not there, not used, or closed. */
export const deniedRules: readonly OutletRule[] = [
  {
    id: 'channels/not-opened',
    when: { clause: new RegExp(`(?:未(?!来|成年|央)|没有|没|尚无|暂无|不具备条件|不再|无)[^，。；]{0,8}${open}`) },
    unless: { clause: /无障碍|无差错|无一例外|未发现|无死角|没有停|无缝/ },
    effect: 'unused',
    why: 'An outlet that was not opened, built or used is none; the denial reaches over the whole list behind it.',
    yes: ['我乡尚未开通视频号和抖音号。', '微博一直没有注册。'],
    no: ['通过县政府网站公开信息，未发现错链。', '依托政务服务网实现无障碍公开。'],
  },
  {
    id: 'channels/not-set-up-yet',
    when: {
      after:
        /^[^，。；、]{0,6}(?:还|尚|仍|一直|至今)?(?:未|没)(?:有)?(?:设(?![计备])|建(?!议)|开(?![展始])|装|配|挂|做|印|制作|办|搞|用)/,
    },
    effect: 'unused',
    why: 'The short verbs (还没设, 尚未建) deny as the long ones do.',
    yes: ['意见箱还没设。', '查询机至今没装。'],
    no: ['公示栏没有开展评比。'],
  },
  {
    id: 'channels/never-set-up',
    when: {
      before:
        /(?:未|没|没有|从未|更谈不上|谈不上)(?:另|再|单独)?(?:有|开|建|设|办|搞|玩|做|注册)?过?[^，。；]{0,4}$|(?:未|没|没有)(?:另|再|单独)?(?:开|建|设|办)过?[^，。；]*$/,
    },
    unless: { before: /未来|没有停|没有发现|未发现/ },
    effect: 'unused',
    why: 'The everyday words for the same before the outlet: 没开过抖音, 更谈不上客户端.',
    yes: ['也没开过抖音、微博。', '没有公众号，更谈不上客户端。'],
    no: ['未来通过网站发布。'],
  },
  {
    id: 'channels/there-is-none',
    when: {
      before:
        /(?:没有|暂无|尚无|并无|无)(?:自己的|自建的?|独立的?|官方的?|单独的?|任何|其他|专门的?|政务|认证的?|[、和或及等])*$/,
    },
    effect: 'unused',
    why: 'What the township says it does not have, alone or in a list, was not used.',
    yes: ['街道没有自建网站。', '暂无官方微博、抖音号。'],
    no: ['没有出现差错，网站运行平稳。'],
  },
  {
    id: 'channels/not-updated',
    when: {
      after: /^[^，。；、]{0,8}(?:未|没有|无)(?:更新|推送|使用|启用|投入|信息更新|内容更新|发布(?!不|错|违|虚|有害))/,
    },
    unless: { after: /未发现/ },
    effect: 'unused',
    why: 'An outlet on which nothing appeared in the year was not used; wrong or harmful things not published are another matter.',
    yes: ['微博全年没有更新。'],
    no: ['公众号未发布不实信息。'],
  },
  {
    id: 'channels/nothing-since',
    when: { clause: /，[^，。；]{0,8}(?:未|没有|没)曾?(?:发布|更新|推送|发过)(?!不|错|违|虚|有害)/ },
    effect: 'unused',
    why: 'The same said in the clause behind: 注册了抖音号，全年没有发布信息.',
    yes: ['另注册了抖音号，全年没有发布信息。'],
    no: ['另注册了抖音号，全年没有发布违规信息的情况。', '微博更新及时，全年发布信息30条。'],
  },
  {
    id: 'channels/not-by-means-of',
    when: { before: /(?:未|没有|从不|均不)(?:通过|经由|利用|借助|依托|使用)[^，。；]*$/ },
    effect: 'unused',
    why: 'Nothing was published by means of it.',
    yes: ['未通过报刊、电视发布信息。'],
    no: ['未收到申请，均通过网站发布信息。'],
  },
  {
    id: 'channels/nobody-called',
    when: {
      before: /(?:未|没有?|无)(?:曾?接到|曾?收到|曾?接收|人(?![值机]))[^，。；]*$/,
      after: /^(?:[^，。；]{0,6}[，。；]|$)/,
    },
    effect: 'unused',
    why: 'Calls and letters that did not come were no use of a channel.',
    yes: ['未收到要求公开的电话咨询。'],
    no: ['未收到申请，接到电话咨询12次。', '大厅设有无人值守查询机。'],
  },
  {
    id: 'channels/zero-pieces',
    when: { after: /^[^，。；、\d.]{0,14}0(?:条次|条|篇|次|场|期|个|份|件|则)(?![^，。；]{0,6}(?:差错|错误|投诉))/ },
    effect: 'unused',
    why: 'A count of zero says that the outlet carried nothing; zero mistakes praise it.',
    yes: ['政府公报公开0条。'],
    no: ['公众号全年0条差错。'],
  },
  {
    id: 'channels/closed',
    when: {
      clause:
        /停更|(?:^|[^不])断更|注销|关停|停用|弃用|关闭|停止(?:更新|运营|使用|运行|维护)|已?下线|撤销|清退|退网|拆除|停办/,
    },
    unless: [
      {
        clause: /(?:未|没有?|无|从未|杜绝|避免|防止|严防|不得|不存在)[^，。；]{0,8}(?:停更|关停|断更|关闭|停止)|关闭率/,
      },
      {
        before: /(?:并入|归并|合并|整合(?!撤销|关停|注销)|迁移|统一归口|改由|转由|转为|转至|改在|改用|保留)[^，。；]*$/,
      },
      { clause: /恢复|重启|重新(?:开|启|上)|复更|复播/ },
    ],
    effect: 'unused',
    why: 'An account that was closed or no longer kept up is not used; what it was merged into or what was kept is.',
    yes: ['镇微博已于三月注销。', '“河湾之声”公众号停更已久。', '整合撤销了微博账号。'],
    no: ['公众号未出现停更。', '政府网站从未关停。'],
  },
  {
    id: 'channels/kind-cleared-up',
    when: { generic: true, clause: /清理|清查|整合|整顿|摸底|摸排|普查|备案|做好[^，。；]{2,10}的?监管/ },
    unless: { clause: /发布|推送|更新|公开(?:信息|了)|转发/ },
    effect: 'unused',
    why: 'A kind of outlet that was cleared up or registered is not thereby one that was used.',
    yes: ['对政务新媒体进行清理整合。'],
    no: ['整合后的政务新媒体推送信息20条。'],
  },
  {
    id: 'channels/stopped',
    when: { clause: /停运|停播|暂停|停了|解散|搁置|退群|废弃|荒废|冷清多年|不再(?:更新|使用|运营|维护)/ },
    unless: { clause: /(?:未|没有?|无|从未)[^，。；]{0,6}(?:停|暂停)/ },
    effect: 'unused',
    why: 'The everyday words for the same: it was stopped, it is no longer used.',
    yes: ['镇里的微博去年就停了。'],
    no: ['大喇叭从未停播。'],
  },
  {
    id: 'channels/moved-elsewhere',
    when: {
      clause: /并入|归并|合并(?:到|至|入)|整合(?:到|至|进|入)|迁移(?:到|至)|统一归口|改由/,
    },
    unless: [
      {
        before:
          /(?:并入|归并(?:到|至|入)?|合并(?:到|至|入)|整合(?:到|至|进|入)|迁移(?:到|至)|统一归口|改由|保留)[^，。；]*$/,
        clause: /统一|发布|运营|推送|公开|继续|维护|管理|保留|承担/,
      },
      {
        before:
          /(?:并入|归并(?:到|至|入)?|合并(?:到|至|入)|整合(?:到|至|进|入)|迁移(?:到|至)|统一归口|改由|保留)[^，。；]*$/,
        rest: /(?:发布|公开|更新|推送|张贴)[^，。；]{0,10}\d/,
      },
    ],
    effect: 'unused',
    why: 'An outlet merged into another is gone; the other one is used where something is told to have appeared there.',
    yes: ['街道网站并入区政府门户网站集约化建设。'],
    no: ['公开工作改由村级公示栏承担，张贴榜单30张。'],
  },
  {
    id: 'channels/handed-over',
    when: {
      after:
        /^[^，。；]{0,8}(?:移交|交由|划归|上交|交给|收归)[^，。；]{0,8}(?:县|区|市|旗|上级|融媒)|^[^，。；]{0,6}由(?:县|区|市|旗)[^，。；]{0,6}接管/,
    },
    unless: { after: new RegExp(`${show}(?:信息|政府信息)?\\d`) },
    effect: 'unused',
    why: 'An account handed over to the county is no longer the township’s.',
    yes: ['“河湾之声”公众号年初移交县里。'],
    no: ['公众号由专人管理。'],
  },
];

/** Closing or denying words at the head of a clause that speaks on of the channels of the clause before it. */
export const speaksOn = pattern`
  ^(?:但|因|由于|现|已|均|都|目前|并|于|按|后|经|且|尚|暂|仍|还|至今|今年|年内|本年)?[^，。；]{0,14}
  (?:注销|关停|停[用更办播了]|关闭|解散|停止(?:更新|运营|使用)|不再(?:更新|使用|运营)|下线
  |(?:[还仍正尚]在?|正)(?:调试|测试|安装|装修|试运行|筹备)|(?:未|没有|没)(?:${open}|发布|更新|推送|发过|上线))
`;

/** The labels of the property that is the title itself. */
export const titleNames = '(?:文章|文件|信息|公文)?(?:标题|名称)|题名|题目';

/** The labels of the properties that information-disclosure pages print above an article, as a pattern. */
export const propertyNames =
  '索引号?码?|信息索引号?|公开目录|文号|发文字号|文件编号|发布(?:机构|单位|部门|者|人|时间|日期)|发文(?:机关|机构|单位|日期|时间)|' +
  '公开(?:机构|单位|日期|时间|方式|时限|范围|形式|程序|属性|责任部门)|信息(?:来源|分类|名称|类别|时间)|成文(?:日期|时间)|生成日期|' +
  '制发日期|印发日期|写作日期|生效(?:日期|时间)|失效(?:日期|时间)|废止日期|更新(?:时间|日期)|来源|文章来源|稿件来源|' +
  `${titleNames}|主题(?:分类|词)|体裁(?:分类)?|组配分类|服务对象(?:分类)?|内容(?:概述|分类)|关键词|有效性|时效性|是否有效|责任部门|` +
  '所属(?:机构|类别|主题)|编辑日期|时间|日期';

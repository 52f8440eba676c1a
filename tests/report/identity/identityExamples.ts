/** Titles, preambles and sign-offs in the manner of real ones; places named 澄川县, 霖河区, 临湖市, 白芦镇 … do not exist. */
export interface Example {
  text: string;
  /** What the text states; a field left out is not looked at, null must not be decided. */
  states: Partial<
    Record<'township' | 'county' | 'prefecture' | 'province' | 'date', string | null> & { year: number | null }
  >;
  /** What the gazetteer adds. */
  adds?: Partial<Record<'county' | 'prefecture' | 'province' | 'code', string | null>>;
}

const T = '政府信息公开工作年度报告';

/** Places nobody knows: read by their look. */
export const invented: readonly Example[] = [
  {
    text: `白芦镇2022年${T}\n发布：2023-01-09\n我镇地处临湖市霖河区南部，统计时间为2022年1月1日至12月31日。`,
    states: { township: '白芦镇', county: '霖河区', prefecture: '临湖市', year: 2022, date: '2023-01-09' },
  },
  {
    text: `澄川县白芦镇人民政府2024年${T}`,
    states: { township: '白芦镇', county: '澄川县', prefecture: null, year: 2024, date: null },
  },
  {
    text: `临湖市霖河区南坪街道办事处2022年${T}`,
    states: { township: '南坪街道', county: '霖河区', prefecture: '临湖市', year: 2022 },
  },
  {
    text: `霖河区人民政府南坪街道办事处2019年${T}`,
    states: { township: '南坪街道', county: '霖河区', prefecture: null, year: 2019 },
  },
  {
    text: `松谷土家族苗族自治县杨柳溪乡2020年${T}`,
    states: { township: '杨柳溪乡', county: '松谷土家族苗族自治县', year: 2020 },
  },
  {
    text: `白芦镇2021年${T}\n澄川县人民政府：\n现将我镇有关情况报告如下。\n白芦镇人民政府\n2022年1月10日`,
    states: { township: '白芦镇', county: '澄川县', year: 2021, date: '2022-01-10' },
  },
  {
    text: `澄川县白芦镇2023年${T}\n2024-01-24 10:31 来源：白芦镇 浏览次数：86\n本报告由白芦镇人民政府编制。`,
    states: { township: '白芦镇', county: '澄川县', year: 2023, date: '2024-01-24' },
  },
  { text: `澄川县石门坎藏族乡2021年${T}`, states: { township: '石门坎藏族乡', county: '澄川县', year: 2021 } },
  {
    text: `澄川县双桥河满族蒙古族乡2021年${T}`,
    states: { township: '双桥河满族蒙古族乡', county: '澄川县', year: 2021 },
  },
  {
    text: `西盟塔林旗乌兰敖苏木人民政府2021年度${T}`,
    states: { township: '乌兰敖苏木', county: '塔林旗', prefecture: '西盟', year: 2021 },
  },
  ...['标　　题\t', '名 称：', '索 引 号\t01-5\t题　　名\t'].map((label) => ({
    text: `${label}澄川县白芦镇2022年${T}\n文　　号\t无\n\n澄川县白芦镇2022年${T}`,
    states: { township: '白芦镇', county: '澄川县', year: 2022 },
  })),
  { text: `2019年澄川县白芦镇${T}`, states: { township: '白芦镇', county: '澄川县', year: 2019 } },
  { text: `2025澄川县白芦镇2025年度${T}`, states: { township: '白芦镇', county: '澄川县', year: 2025 } },
  { text: `澄川县白芦镇人民政府关于2022年${T}`, states: { township: '白芦镇', county: '澄川县', year: 2022 } },
  { text: `澄川县白芦镇2022度${T}`, states: { township: '白芦镇', county: '澄川县', year: 2022 } },
  { text: `澄川县白芦镇二〇二三年度${T}`, states: { township: '白芦镇', county: '澄川县', year: 2023 } },
  {
    text: '澄川县白芦镇人民政府 2023 年政府信息公开 公开工作年度报告',
    states: { township: '白芦镇', county: '澄川县', year: 2023 },
  },
  {
    text: '澄川县白芦镇人民政府2023年政府信\n息公开工作年度报告',
    states: { township: '白芦镇', county: '澄川县', year: 2023 },
  },
  {
    text: '澄川县白芦镇人民政府\n2023年\n政府信息公开工作年度报告',
    states: { township: '白芦镇', county: '澄川县', year: 2023 },
  },
  {
    text: '澄川县白芦镇人民政府\n关于2023年度政府信息公开\n工作情况的报告',
    states: { township: '白芦镇', county: '澄川县', year: 2023 },
  },
  {
    text: '澄川县白芦镇人民政府办公室2020年政务信息公开年报',
    states: { township: '白芦镇', county: '澄川县', year: 2020 },
  },
  { text: '# 澄川县白芦镇2020年信息公开年度工作报告', states: { township: '白芦镇', county: '澄川县', year: 2020 } },
  { text: '**澄川县白芦镇2018年政府信息公开工作总结**', states: { township: '白芦镇', county: '澄川县', year: 2018 } },
  {
    text: `澄川县白芦湖风景区管委会2022年${T}`,
    states: { township: '白芦湖风景区管委会', county: '澄川县', year: 2022 },
  },
  {
    text: `霖河区滨江工业园管理委员会2022年${T}`,
    states: { township: '滨江工业园管理委员会', county: '霖河区', year: 2022 },
  },
  { text: `澄川县国营长岗农场2021年${T}`, states: { township: '国营长岗农场', county: '澄川县', year: 2021 } },
  { text: `临湖市北塘管理区2021年${T}`, states: { township: '北塘管理区', county: '临湖市', year: 2021 } },
  { text: `霖河区东关街办2021年${T}`, states: { township: '东关街道', county: '霖河区', year: 2021 } },
  {
    text: `中共澄川县白芦镇委员会 澄川县白芦镇人民政府2021年${T}`,
    states: { township: '白芦镇', county: '澄川县', year: 2021 },
  },
  {
    text: `关于2019年${T}\n临湖市霖河区南坪街道办事处\n2020年1月15日\n本街道坚持公开。`,
    states: { township: '南坪街道', county: '霖河区', prefecture: '临湖市', year: 2019, date: '2020-01-15' },
  },
  {
    text: `${T}\n澄川县白芦镇人民政府\n（2023年1月18日）\n一、总体情况\n2022年，我镇主动公开信息。`,
    states: { township: '白芦镇', county: '澄川县', year: 2022, date: '2023-01-18' },
  },
  {
    text: `南坪街道${T}\n所列数据的统计期限自2021年1月1日起至2021年12月31日止。`,
    states: { township: '南坪街道', county: null, year: 2021 },
  },
  {
    text: `南坪街道${T}\n统计期限自202111日起至20211231日止。`,
    states: { township: '南坪街道', county: null, year: 2021 },
  },
  {
    text: `白芦镇2020年${T}\n现向社会公布澄川县白芦镇人民政府2020年年度报告。`,
    states: { township: '白芦镇', county: '澄川县', year: 2020 },
  },
  {
    text: `白芦镇2020年${T}\n本报告由澄川县白芦镇人民政府编制。`,
    states: { township: '白芦镇', county: '澄川县', year: 2020 },
  },
  {
    text: `白芦镇2020年${T}\n如有疑问，请与临湖市澄川县白芦镇党政办公室联系（电话：0999-1234567）。`,
    states: { township: '白芦镇', county: '澄川县', prefecture: '临湖市', year: 2020 },
  },
  {
    text: `白芦镇2020年${T}\n联系地址：江东省临湖市澄川县白芦镇兴镇路1号，邮编：999999。`,
    states: { township: '白芦镇', county: '澄川县', prefecture: '临湖市', province: '江东省', year: 2020 },
  },
  {
    text: `白芦镇2020年${T}\n本报告可在澄川县人民政府门户网站下载。`,
    states: { township: '白芦镇', county: '澄川县', year: 2020 },
  },
  {
    text: `白芦镇2020年${T}\n我镇通过县人民政府网站公开信息。`,
    states: { township: '白芦镇', county: null, year: 2020 },
  },
  {
    text: `白芦镇2020年${T}\n一、总体情况\n做了。\n六、其他需要报告的事项\n无其他事项。\n\n澄川县白芦镇人民政府\n2021年1月20日\n`,
    states: { township: '白芦镇', county: '澄川县', year: 2020, date: '2021-01-20' },
  },
  {
    text: `白芦镇2020年${T}\n一、总体情况\n做了。\n澄川县白芦镇人民政府 2021年1月20日`,
    states: { township: '白芦镇', county: '澄川县', date: '2021-01-20' },
  },
  {
    text: `白芦镇2020年${T}\n来源：澄川县白芦镇 发布时间：2021-01-22 16:07\n一、总体情况\n做了。`,
    states: { township: '白芦镇', county: '澄川县', date: '2021-01-22' },
  },
  {
    text: `发布机构：澄川县白芦镇 成文日期：2021年1月12日 发布日期：2021年1月19日\n2020年${T}\n一、总体情况\n做了。`,
    states: { township: '白芦镇', county: '澄川县', year: 2020, date: '2021-01-12' },
  },
  {
    text: `2020年${T}\n2020年，白芦镇严格落实条例，白芦镇人民政府公开了信息。`,
    states: { township: '白芦镇', county: null, year: 2020 },
  },
  {
    text: `2020年${T}\n本报告由白芦镇人民政府编制，统计至2020年12月31日。\n一、总体情况\n各乡镇联动。`,
    states: { township: '白芦镇', county: null, year: 2020 },
  },
  {
    text: `白芦镇${T}\n一、总体情况\n2023年，我镇公开了40条。\n六、其他需要报告的事项\n无。\n澄川县白芦镇人民政府\n二〇二四年元月八日`,
    states: { township: '白芦镇', county: '澄川县', year: 2023, date: '2024-01-08' },
  },
  {
    text: `白芦镇2022年${T}\n一、总体情况\n2023年，我镇公开了40条。统计期限自2023年1月1日起至2023年12月31日止。\n六、其他事项\n无。\n白芦镇人民政府\n2024年1月8日`,
    states: { year: 2023, date: '2024-01-08' },
  },
  {
    text: `白芦镇2022年${T}\n统计期限自2023年1月1日起至2023年12月31日止。\n一、总体情况\n做了。`,
    states: { year: 2022, date: null },
  },
  {
    text: `白芦镇2022年${T}\n一、总体情况\n做了。\n二、其他事项\n无。\n2023年2月30日`,
    states: { year: 2022, date: null },
  },
  {
    text: `白芦镇2022年${T}\n一、总体情况\n做了。\n二、其他事项\n无。\n白芦镇人民政府\n2023年1月`,
    states: { date: '2023-01' },
  },
  {
    text: `白芦镇2022年${T}\n一、总体情况\n做了。\n二、其他事项\n无。\n白芦镇人民政府\n2023.1.9`,
    states: { date: '2023-01-09' },
  },
  {
    text: `白芦镇2022年${T}\n一、总体情况\n做了。\n二、其他事项\n无。\n白芦镇人民政府\n2023/1/9`,
    states: { date: '2023-01-09' },
  },
  {
    text: `白芦镇2022年${T}\n一、总体情况\n做了。\n二、其他事项\n无。\n白芦镇人民政府\n20231月19日`,
    states: { date: '2023-01-19' },
  },
  {
    text: `白芦镇2022年${T}\n一、总体情况\n做了。\n二、其他事项\n无。\n白芦镇人民政府（盖章）\n二O二三年一月九日`,
    states: { date: '2023-01-09' },
  },
  { text: `白芦镇2022年${T}\n（2023年1月 26日）\n一、总体情况\n做了。`, states: { date: '2023-01-26' } },
  {
    text: `白芦镇2022年${T}\n一、总体情况\n做了。\n二、其他事项\n无。\n白芦镇人民政府\n2023年1月9日\n\n扫一扫在手机打开当前页\n打印本页 关闭窗口\n主办：澄川县人民政府办公室 ICP备12345号\n- 3 -`,
    states: { township: '白芦镇', date: '2023-01-09' },
  },
  { text: `关于报送《白芦镇2023年${T}》的报告`, states: { township: '白芦镇', county: null, year: 2023 } },
  { text: `白芦镇2023年${T}（公开版）`, states: { township: '白芦镇', county: null, year: 2023 } },
  {
    text: '澄川县白芦镇人民政府信息公开工作报告（2023年度）',
    states: { township: '白芦镇', county: '澄川县', year: 2023 },
  },
  { text: '2023 年 白 芦 镇 政 府 信 息 公 开 工 作 年 度 报 告', states: { township: '白芦镇', year: 2023 } },
  { text: `附件2：\n澄川县白芦镇2023年${T}`, states: { township: '白芦镇', county: '澄川县', year: 2023 } },
  {
    text: `【字体：大 中 小】澄川县白芦镇2023年${T}\n好。`,
    states: { township: '白芦镇', county: '澄川县', year: 2023 },
  },
  { text: '澄川县⽩芦镇2023年政府信息公开⼯作年度报告', states: { township: '白芦镇', county: '澄川县', year: 2023 } },
  {
    text: `白芦镇2023年${T}（2024年1月20日）\n一、总体情况\n好。`,
    states: { township: '白芦镇', year: 2023, date: '2024-01-20' },
  },
  { text: `白芦镇${T}\n本报告所列数据截至2021年底。`, states: { township: '白芦镇', year: 2021 } },
  { text: `南坪街道办2023年${T}`, states: { township: '南坪街道', year: 2023 } },
  { text: `临湖市高新区南坪街道2023年${T}`, states: { township: '南坪街道', county: '高新区', prefecture: '临湖市' } },
  { text: `霖河区2023年${T}\n一、总体情况\n好。`, states: { township: null, county: '霖河区', year: 2023 } },
  {
    text: `关于澄川县白芦镇2023年度政府信息公开工作情况的报告`,
    states: { township: '白芦镇', county: '澄川县', year: 2023 },
  },
  { text: `白芦镇人民政府\n${T}\n2023年\n一、概述\n好。`, states: { township: '白芦镇', year: 2023 } },
  {
    text: `澄川县白芦镇2023年${T}一、总体情况做了许多工作，也公开了许多信息。六、其他需要报告的事项无其他事项。澄川县白芦镇人民政府2024年1月20日`,
    states: { township: '白芦镇', county: '澄川县', year: 2023, date: '2024-01-20' },
  },
  {
    text: `白芦镇${T}\n因我镇于2024年6月成立，统计期限自2024年6月3日起至2024年12月31日止。`,
    states: { township: '白芦镇', year: 2024 },
  },
  {
    text: `2023年度${T}\n一、总体情况\n好。\n二、其他事项\n无。\n霖河区南坪街道党工委  南坪街道办事处\n2024年1月`,
    states: { township: '南坪街道', county: '霖河区', year: 2023, date: '2024-01' },
  },
  { text: `白芦镇2023年${T}\n如有疑问，请与苏宁县白芦镇党政办联系。`, states: { county: '苏宁县', prefecture: null } },
  { text: `白芦镇2023年${T}\n本报告由南冠县白芦镇人民政府编制。`, states: { county: '南冠县', province: null } },
  { text: `白芦镇2023年${T}\n（2024年1月19日发布）\n一、总体情况\n好。`, states: { date: '2024-01-19' } },
  { text: `白芦镇2023年${T}\n发布机构\t南冠县白芦镇`, states: { county: '南冠县', province: null } },
]; // prettier-ignore

/** Places that exist: the gazetteer completes them. */
export const real: readonly Example[] = [
  {
    text: `叶县辛店镇人民政府2024年${T}`,
    states: { township: '辛店镇', county: '叶县' },
    adds: { prefecture: '平顶山市', province: '河南省', code: '410422108' },
  },
  {
    text: `河南省平顶山市叶县辛店镇2024年${T}`,
    states: { township: '辛店镇', county: '叶县', prefecture: '平顶山市', province: '河南省' },
    adds: { code: '410422108' },
  },
  {
    text: `新疆托里县哈图镇2024年${T}`,
    states: { township: '哈图镇', county: '托里县', province: '新疆维吾尔自治区' },
    adds: { prefecture: '塔城地区', code: '654224103' },
  },
  {
    text: `伊犁州新源县别斯托别乡2023年${T}`,
    states: { county: '新源县', prefecture: '伊犁哈萨克自治州' },
    adds: { province: '新疆维吾尔自治区', code: '654025200' },
  },
  {
    text: `伊犁哈萨克自治州塔城地区沙湾市柳毛湾镇2023年${T}`,
    states: { county: '沙湾市', prefecture: '塔城地区' },
    adds: { code: '654203107' },
  },
  {
    text: `沙湾县柳毛湾镇2019年${T}`,
    states: { township: '柳毛湾镇', county: '沙湾县' },
    adds: { prefecture: '塔城地区', code: '654203107' },
  },
  {
    text: `哈图镇2024年${T}`,
    states: { township: '哈图镇' },
    adds: { county: '托里县', prefecture: '塔城地区', code: '654224103' },
  },
  {
    text: `辛店镇2024年${T}`,
    states: { township: '辛店镇' },
    adds: { county: null, prefecture: null, province: null, code: null },
  },
  {
    text: `澄川县哈图镇2024年${T}`,
    states: { township: '哈图镇', county: '澄川县' },
    adds: { prefecture: null, province: null, code: null },
  },
  {
    text: `临湖市托里县哈图镇2024年${T}`,
    states: { county: '托里县', prefecture: '临湖市' },
    adds: { province: null, code: null },
  },
  {
    text: `哈图镇2024年${T}\n本报告可在澄川县人民政府门户网站下载。`,
    states: { county: '澄川县' },
    adds: { prefecture: null, code: null },
  },
  {
    text: `河南省哈图镇2024年${T}`,
    states: { township: '哈图镇', province: '河南省' },
    adds: { county: null, code: null },
  },
  {
    text: `北京市朝阳区南磨房地区办事处2024年${T}`,
    states: { township: '南磨房地区', county: '朝阳区', province: '北京市' },
    adds: { prefecture: null, code: '110105021' },
  },
  {
    text: `东莞市石碣镇2024年${T}`,
    states: { township: '石碣镇', county: '东莞市' },
    adds: { province: '广东省', code: '441900101' },
  },
  {
    text: `仙桃市沔城回族镇2024年${T}`,
    states: { township: '沔城回族镇', county: '仙桃市' },
    adds: { prefecture: null, province: '湖北省' },
  },
  {
    text: `重庆市石柱土家族自治县黄水镇2024年${T}`,
    states: { county: '石柱土家族自治县', province: '重庆市' },
    adds: { prefecture: null },
  },
  {
    text: `景德镇市浮梁县浮梁镇2024年${T}`,
    states: { township: '浮梁镇', county: '浮梁县', prefecture: '景德镇市' },
    adds: { province: '江西省' },
  },
  {
    text: `新乡市牧野区牧野镇2024年${T}`,
    states: { township: '牧野镇', county: '牧野区', prefecture: '新乡市' },
    adds: { province: '河南省' },
  },
  {
    text: `锡林郭勒盟东乌珠穆沁旗乌里雅斯太镇2024年${T}`,
    states: { county: '东乌珠穆沁旗', prefecture: '锡林郭勒盟' },
    adds: { province: '内蒙古自治区' },
  },
  {
    text: `呼伦贝尔市鄂温克族自治旗锡尼河西苏木2024年${T}`,
    states: { township: '锡尼河西苏木', county: '鄂温克族自治旗' },
    adds: { province: '内蒙古自治区' },
  },
  {
    text: `湘西土家族苗族自治州凤凰县沱江镇2024年${T}`,
    states: { township: '沱江镇', county: '凤凰县' },
    adds: { province: '湖南省' },
  },
  {
    text: `上海市浦东新区川沙新镇2024年${T}`,
    states: { township: '川沙新镇', county: '浦东新区', province: '上海市' },
    adds: { prefecture: null },
  },
  {
    text: `西藏自治区那曲市班戈县普保镇2024年${T}`,
    states: { county: '班戈县', prefecture: '那曲市', province: '西藏自治区' },
  },
  {
    text: `中山市古镇镇人民政府2024年${T}`,
    states: { township: '古镇镇', county: '中山市' },
    adds: { province: '广东省' },
  },
  {
    text: `索引号：430923012/2024-00012 发布机构：白芦镇\n白芦镇2023年${T}`,
    states: { township: '白芦镇' },
    adds: { county: '安化县', prefecture: '益阳市', code: null },
  },
  {
    text: `索引号：11371082004300000X/2024-00012\n白芦镇2023年${T}`,
    states: { township: '白芦镇' },
    adds: { county: '荣成市', province: '山东省' },
  },
  {
    text: `哈图镇2024年${T}\n一、总体情况\n我区落实区委、区政府要求，全区一盘棋，本区公开。`,
    states: { township: '哈图镇' },
    adds: { county: null },
  },
]; // prettier-ignore

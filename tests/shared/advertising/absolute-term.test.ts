import { lintLine } from "@shared/advertising/lint-line";
import { linesOf } from "./lines-of";

const breaks = (line: string) => lintLine(line).filter(({ rule }) => rule === "absoluteTerm");

const boasts = linesOf(`
  全城最好的牙医都在这里
  技术最先进，服务最贴心
  江南第一鼻，名不虚传
  种植牙销量第一
  TOP10医美机构
  口腔界的爱马仕
  医美天花板，没有对手
  业内公认的正畸大师
  国家级专家团队
  世界领先的数字化种植
  我市首家引进该设备的诊所
  独家技术，仅此一家
  生孩子首选我们医院
  顶级种植体，极致体验
  比别家便宜一半，效果还更好
  其他医院做不了的手术，我们能做
  同行都来我们这学习
  看牙认准青禾
  打着灯笼也难找的好医生
  跑遍全城，还是这家靠谱
  不用货比三家，来这就对了
  口碑最佳的月子中心
  零差评的产科团队
  百分之百满意
  行业标杆，遥遥领先
  堪比韩国的技术，价格只要一半
  无可替代的种植体验
  史上最强阵容
  全网最低价
  甩同行几条街
  名医云集，享誉全国
  五星级产房，尊享服务
  技术一流，设备顶尖
  论双眼皮，谁敢说比我们做得好
  敢称第二，没人敢称第一
  荣获年度最受欢迎医疗品牌
  别人不敢接的病例，我们接
  唯一一家拥有该激光的机构
  完美脸型的缔造者
  The leading implant clinic in Asia
  Best dentist in Shanghai
  World-class maternity care, second to none
  We are number one
  Most trusted orthodontic team
  最·佳·口·腔
  嘴好的美容科
  zui专业的产科
  頂級專家，極致服務
  遥 遥 领 先
  碾压一切同类项目
  别家还在摸索，我们已经做到极致
  医生界的扛把子
`);

const facts = linesOf(`
  最好提前一天预约
  最好空腹来院抽血
  最好由家属陪同
  术后三天内最好避免剧烈运动
  最近的地铁站是人民广场站
  最后一个号为下午四点
  第一次就诊请带身份证
  第一人民医院站下车
  市第一中学对面
  第一产程可自由活动
  首诊负责制
  首次建档请到二楼
  每位产妇限一名家属陪护
  两名医师核对后方可用药
  最低年龄为十八周岁
  最佳复诊时间由医生告知
  最佳刷牙时长为两到三分钟
  最大限度保护隐私
  唯一预约渠道为本院公众号
  请认准本院官方公众号
  唯一识别码见腕带
  屋顶天花板漏水，三楼诊室暂停使用
  水龙头请随手关闭
  头部外伤请走急诊
  请由护士引领进入手术室
  看到蓝色招牌右转即到
  疼痛评分满分为10分
  绝对卧床期间请使用便盆
  老大可由家人带至儿童等候区
  其他医院的检查报告可带来参考
  外院片子请拷贝至光盘
  隔壁为药房，对面为收费处
  周末患者比平日多，请耐心等候
  体温高于37.3度请先到发热门诊
  超过预约时间15分钟需重新取号
  地铁1号线3号口出
  1号楼一层为急诊
  检验结果最快两小时可查
  国际医疗部在六楼
  世界卫生组织建议纯母乳喂养六个月
  全国爱牙日当天有科普讲座
  请至门诊楼二层西区
  CT断层扫描请到影像科
  Room No. 1 is on the left
  The best time to call is 9 to 11 am.
  It is best to arrive 15 minutes early.
  Second floor, room 203
  公交冠军路站下车
  最新出诊信息以公告为准
  我院未参加任何排名评选
  不得使用“最佳”“第一”等用语
  请最晚于下午五点前签到
  最多可预约未来七天的号
  请保持最舒适的体位
  肌酐绝对值见化验单
  一流程两评估三签字
`);

describe("a superlative or comparison", () => {
  test.each(boasts)("is a boast: %s", (line) => expect(breaks(line)).not.toEqual([]));
  test.each(facts)("is none in: %s", (line) => expect(breaks(line)).toEqual([]));
});

import { lintLine } from "@shared/advertising/lint-line";
import { linesOf } from "./lines-of";

const breaks = (line: string) => lintLine(line).filter(({ rule }) => rule === "endorsement");

const lent = linesOf(`
  “美丽观察员”招募令：用你的脸替我们说话
  县里领导的家属也来这里产检
  冠军之选
  明星都在偷偷做的皮肤管理
  某顶流女星同款水光
  百万粉丝博主探店打卡
  美丽体验官招募中
  奥运冠军的选择，值得信赖
  央视报道过的口腔医院
  中华某某协会推荐单位
  三位院士联名推荐
  我们医生自己的家人也在这里做种植
  护士长都把儿媳送来我们这生
  特邀影后担任品牌大使
  她在真人秀里打卡的诊所就是这家
  不便透露姓名的那位女演员，也是我们的会员
  娱乐圈的牙都是在我们这做的
  做成刘亦菲那样的眼睛
  超模御用瘦脸针
  专家力荐，宝妈放心
  妇联指定合作医院
  登上热搜的月子中心
  招募鼻模两名
  达人说：这家值得冲
  名媛圈私藏的抗衰秘密
  贵妇们扎堆的美容科
  各大媒体争相报道
  网红聚集地，随手偶遇主播
  国家认证的放心医美
  皮肤科主任推荐的祛斑项目
  月嫂都推荐的产后康复
  牙医自己都在用的冲牙法，来我院体验
  时代广场大屏亮相的中国诊所
  空姐最爱的热玛吉
  上周来了位大咖做光子
  豪门太太都来这坐月子
  协会授牌，权威认证
  著名主持人倾情代言
  老戏骨也来补牙了
  世界小姐同款贝齿
  Recommended by leading experts
  Celebrity choice of braces
  As seen on TV
  Dentist approved whitening
  Our brand ambassador will be here on Friday
  代 言 人见面会
  推·荐·官计划
  daiyan人驾到
  網紅打卡，明星推薦
  体验師招募，报名从速
  医学界大咖云集，强强加持
  清华教授力荐的正畸技术
  当红小花的御用牙医
`);

const facts = linesOf(`
  王医生每周二、四出诊
  主任医师门诊须提前预约
  专家号每日限20个
  医生会根据检查结果推荐治疗方案
  指南推荐每半年检查一次口腔
  世界卫生组织推荐纯母乳喂养六个月
  推荐使用软毛牙刷
  推荐路线：从北门进入
  明星路店周日停诊
  网红桥公交站下车
  名流花园对面
  本院从未聘请明星代言
  本院无任何代言人
  请勿相信冒用专家名义的推荐
  如遇自称推荐官者，请拨打举报电话
  医师执业证书可在大厅查询
  身份认证请到自助机
  指定窗口办理退费
  讲座主持人：李护士
  媒体采访请联系宣传科
  护士在交班，请稍候
  博士后流动站办公室在六楼
  教授门诊本周停诊
  幼儿园入园体检请到儿保科
  运动员体检须预约
  国家免疫规划疫苗免费接种
  国家基本药物目录见药房
  请与主治医生商量是否手术
  专家会诊须由主管医生申请
  院长接待日：每月第一个周三
  院长信箱：门诊大厅一侧
  医生护士都在手术室，急事请按铃
  助产士全程陪伴分娩
  牙医提醒：拔牙后24小时勿漱口
  协会会议期间停车紧张
  大学生医保请到三号窗口
  营养师门诊每周五上午
  医学会鉴定材料请到医务科复印
  家属可请护士协助
  患者可自行选择医生和科室
  官方公众号可查询报告
  政府定价项目见公示
  卫健委投诉电话12320
  医保局咨询电话12393
  Please ask your doctor before taking any medicine.
  The dentist will explain the treatment plan.
  同行人员请在等候区
  月嫂及护工须持健康证
  助产士门诊可咨询分娩计划
  产科医生24小时值班
`);

describe("the word of others", () => {
  test.each(lent)("is lent to a clinic: %s", (line) => expect(breaks(line)).not.toEqual([]));
  test.each(facts)("is not lent in: %s", (line) => expect(breaks(line)).toEqual([]));
});

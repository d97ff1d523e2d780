import { lintLine } from "@shared/advertising/lint-line";
import { linesOf } from "./lines-of";

const breaks = (line: string) => lintLine(line).filter(({ rule }) => rule === "shareReward");

const rewards = linesOf(`
  转发本卡片到朋友圈，凭截图领面膜一盒
  分享有礼，多推多得
  集赞30个，到院换小气泡一次
  老带新，双方各得200元现金
  推荐好友种牙，每颗返500
  带一个闺蜜来，你的水光就免单
  拉三个宝妈进群，送纸尿裤一包
  介绍朋友来看牙，我们不会亏待您
  朋友成交后，您的账户多一笔零花钱
  朋友到院报您的名字，双方都有惊喜
  城市合伙人招募，轻松躺赚
  邀请有奖，上不封顶
  下线再推荐，您还有提成
  二级分佣，日结
  写五星好评返10元红包
  晒娃照到小红书，领满月礼盒
  三人成团，每人立减300
  两人同行，一人免单
  闺蜜同行，第二位半价
  不转发就看不到预约入口
  转发后才能解锁专家号
  分享到三个群方可预约
  是姐妹就转起来
  转发接好孕
  为了孩子健康，请扩散周知
  帮忙在业主群说两句，喝茶钱少不了你的
  发条朋友圈，前台给您留了份小心意
  诚招渠道代理，按人头结算
  兼职推广员，宝妈在家月入过万
  推荐成功一位产妇，奖励月嫂服务一天
  凭转发截图优先叫号
  砍一刀，0元洗牙等你拿
  好友助力满10人，积分翻倍
  一个人来是原价，拉上同事一起来更优惠
  Invite a friend and you both get 20% off
  Refer and earn cash for every friend
  Share to unlock your appointment
  Bring a friend, get free whitening
  zhuan发有礼，手慢无
  转·发·有·礼
  集 攒 50个送牙刷
  轉發好友，雙方各得積分
  老友荐新友，红包送不停
  推荐人和被推荐人均享八折
  不转不是中国人，让更多家长看到
  替我们宣传，月底按单给辛苦费
`);

const facts = linesOf(`
  请将就诊指南转发给陪诊的家属
  本院不设任何转发奖励
  检查报告涉及隐私，请勿转发或分享
  转诊不收取介绍费
  推荐就诊路线：地铁2号线B口出
  每位患者可由一位朋友或家人陪同
  带孩子就诊的家长请先到预检分诊台
  欢迎准爸爸与朋友一同参加孕妇学校
  请带家人一起来听产前讲座
  两人间病房需加收床位费
  双人核对后方可用药
  关注公众号可查询电子报告
  扫码进群接收停诊通知
  请勿在候诊区拉群推销
  家属可凭腕带领取陪护证
  陪同人员请在一楼领取口罩
  推荐每六个月检查一次口腔
  医生会介绍手术的风险与替代方案
  请携带转诊介绍信
  儿童就诊须由家长陪同
  积分落户体检请到体检中心
  医护人员不得收受红包、回扣和提成
  谢绝以任何形式请患者写好评
  本院未委托任何人有偿介绍患者，请举报冒充者
  系统将于周日上线新的预约功能
  旧版小程序下月下线
  合同由委托代理人签署时请出示授权书
  如需分享诊疗信息，须征得本人书面同意
  术后请勿拍照晒伤口，注意隐私
  评价与投诉可拨打12345
  护士长邀请您参加出院前宣教
  请约好朋友或家人接您回家
  拔牙后请家人陪同返家
  领药请到二楼药房窗口
  点赞或留言均不能代替就诊
  请勿轻信“推荐返现”短信
  满意度调查为匿名，不影响就诊
  发到您手机的验证码请勿告诉他人
  助力车请停放在北侧车棚
  同行家属请在等候区就座
  Please share your medical history with the doctor.
  You may bring a friend or family member to accompany you.
  Refer to the map for parking.
  We do not pay referral fees.
`);

describe("passing a card on", () => {
  test.each(rewards)("is rewarded or pressed for: %s", (line) => expect(breaks(line)).not.toEqual([]));
  test.each(facts)("is not paid for: %s", (line) => expect(breaks(line)).toEqual([]));
});

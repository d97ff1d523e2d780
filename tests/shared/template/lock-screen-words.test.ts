import { catalogue } from "@shared/pathway/catalogue";
import type { WordGroup } from "@shared/template/forbidden-words";
import { findWords, lockScreenWords } from "@shared/template/lock-screen-words";
import fc from "fast-check";

const forbidden: readonly (readonly [text: string, group: WordGroup, word: string])[] = [
  ["双眼皮术后复查提醒", "procedure", "双眼皮"],
  ["重睑复查", "procedure", "重睑"],
  ["您的眼部恢复情况", "bodyPart", "眼部"],
  ["左眼复查", "bodyPart", "眼"],
  ["第一眼科医院", "bodyPart", "眼科"],
  ["鼻综合复查", "bodyPart", "鼻"],
  ["隆胸复查", "procedure", "隆胸"],
  ["玻尿酸到期提醒", "procedure", "玻尿酸"],
  ["肉毒素补打提醒", "procedure", "肉毒"],
  ["水光护理预约", "procedure", "水光"],
  ["热玛吉预约", "procedure", "热玛吉"],
  ["光护理预约", "procedure", "光护理"],
  ["吸脂后随访", "procedure", "吸脂"],
  ["医疗美容门诊", "procedure", "医疗美容"],
  ["植发随访", "procedure", "植发"],
  ["祛斑第二次", "procedure", "祛斑"],
  ["瘦脸针到期", "bodyPart", "脸"],
  ["面部护理", "bodyPart", "面部"],
  ["皮肤复查", "bodyPart", "皮肤"],
  ["种植牙二期", "procedure", "种植"],
  ["您的牙该复查了", "bodyPart", "牙"],
  ["口腔复查提醒", "bodyPart", "口腔"],
  ["正畸复诊", "procedure", "正畸"],
  ["根管治疗第二次", "procedure", "根管"],
  ["洁牙预约", "procedure", "洁牙"],
  ["骨结合检查", "bodyPart", "骨结合"],
  ["到院拆线", "procedure", "拆线"],
  ["换药提醒", "procedure", "换药"],
  ["明天手术请空腹", "procedure", "术"],
  ["术前须知", "procedure", "术"],
  ["麻醉评估", "procedure", "麻醉"],
  ["孕晚期评估", "diagnosis", "孕"],
  ["产检提醒", "procedure", "产检"],
  ["产后四十二天复查", "procedure", "产后"],
  ["唐筛时间到了", "procedure", "唐筛"],
  ["糖耐检查", "procedure", "糖耐"],
  ["胎心监护", "bodyPart", "胎心"],
  ["分娩评估", "procedure", "分娩"],
  ["彩超预约", "procedure", "彩超"],
  ["B超预约", "procedure", "b超"],
  ["人流后随访", "procedure", "人流"],
  ["试管随访", "procedure", "试管"],
  ["宫颈检查", "bodyPart", "宫颈"],
  ["妇科复查", "bodyPart", "妇科"],
  ["确诊结果已出", "diagnosis", "确诊"],
  ["您的感染指标", "diagnosis", "感染"],
  ["肿瘤标志物", "diagnosis", "肿"],
  ["乳腺癌筛查", "diagnosis", "癌"],
  ["伤口恢复打卡", "diagnosis", "伤口"],
  ["梅毒复查", "diagnosis", "梅毒"],
  ["血糖记录", "diagnosis", "血糖"],
  ["疼痛评分", "diagnosis", "疼"],
  ["您的病历", "diagnosis", "病"],
  ["化验单已出", "procedure", "化验"],
  ["布洛芬怎么吃", "drug", "布洛芬"],
  ["头孢提醒", "drug", "头孢"],
  ["吃药时间到", "drug", "药"],
  ["叶酸领取", "drug", "叶酸"],
  ["处方已开", "drug", "处方"],
  ["周年优惠", "promotion", "优惠"],
  ["到店领红包", "promotion", "红包"],
  ["预约立减五十", "promotion", "立减"],
  ["完成随访抽奖", "promotion", "抽奖"],
  ["会员八折", "promotion", "八折"],
  ["老客免费体验", "promotion", "免费"],
  ["打卡送积分", "promotion", "积分"],
  ["限时活动", "promotion", "限时"],
  ["最佳恢复方案", "promise", "最佳"],
  ["行业第一的门诊", "promise", "第一"],
  ["包您根治", "promise", "根治"],
  ["保证有效", "promise", "保证"],
  ["100%满意", "promise", "100%"],
  ["不留疤", "promise", "不留疤"],
  ["真人案例", "promise", "案例"],
  ["情况危险请来电", "fright", "危险"],
  ["再不来就晚了", "fright", "再不"],
  ["否则后果自负", "fright", "后果"],
  ["请立即就医", "fright", "立即就医"],
  ["结果异常", "fright", "异常"],
  // inserted marks, full width, traditional characters
  ["优 惠来了", "promotion", "优惠"],
  ["优\u200b惠来了", "promotion", "优惠"],
  ["红·包", "promotion", "红包"],
  ["种-植-牙", "procedure", "种植"],
  ["双　眼　皮", "procedure", "双眼皮"],
  ["１００％有效", "promise", "100%"],
  ["ＢＯＴＯＸ补打", "procedure", "botox"],
  ["雙眼皮手術", "procedure", "双眼皮"],
  ["種植牙複查", "procedure", "种植"],
  ["剖腹產後隨訪", "procedure", "剖腹"],
  // English
  ["Double eyelid follow-up", "bodyPart", "eyelid"],
  ["Your dental visit", "bodyPart", "dental"],
  ["Implant check", "procedure", "implant"],
  ["Teeth cleaning", "bodyPart", "teeth"],
  ["Stitches out tomorrow", "procedure", "stitches"],
  ["Root canal, part two", "procedure", "root canal"],
  ["After your surgery", "procedure", "surgery"],
  ["Prenatal visit", "procedure", "prenatal"],
  ["Ultrasound at nine", "procedure", "ultrasound"],
  ["Your pregnancy week", "diagnosis", "pregnancy"],
  ["Wounds heal slowly", "diagnosis", "wounds"],
  ["HIV result", "diagnosis", "hiv"],
  ["Take your antibiotics", "drug", "antibiotics"],
  ["B o t o x again", "procedure", "b o t o x"],
  ["C-section follow-up", "procedure", "c-section"],
  ["20% off today", "promotion", "20% off"],
  ["A gift for you", "promotion", "gift"],
  ["Painless and quick", "promise", "painless"],
  ["Guaranteed result", "promise", "guaranteed"],
  ["URGENT: call us", "fright", "urgent"],
  ["Last  chance", "fright", "last  chance"],
];

const harmless: readonly string[] = [
  "请保持手机畅通",
  "棋逢对手",
  "您有一次到院安排",
  "您有一项随访待完成",
  "约一分钟，如有不适请来电",
  "护理团队回复了您，请查看",
  "为您保留了一个时间",
  "机构通知",
  "就诊地点",
  "到诊提醒",
  "候补通知",
  "请带身份证和预约码",
  "请办理入院手续",
  "技术支持",
  "艺术中心停车场",
  "学术会议停诊一天",
  "针对您的预约",
  "新方针说明",
  "眼下车位紧张",
  "西班牙语接待",
  "请出示胸牌",
  "请空腹到院",
  "可用人脸识别进门",
  "电脑系统升级",
  "生产路入口关闭",
  "资产后勤部搬迁",
  "植树种植园旁入口",
  "第一次到院请提前十分钟",
  "第一天安排",
  "请在第一时间告诉我们",
  "最近一次到院安排",
  "最后一位请关门",
  "最晚九点到",
  "天气炎热请多喝水",
  "小毛病也可来电",
  "瓶颈路段请绕行",
  "分手剧场旁",
  "医院搬家通知",
  "门诊时间调整",
  "本周六停电一天",
  "Your visit is tomorrow",
  "Early arrival is fine",
  "We meet face to face",
  "Hours of operation have changed",
  "Please answer in time",
  "Best regards",
  "The spare key",
  "Close to the river",
  "Yearly check-in",
  "Open to read more",
];

describe("what may never be on a lock screen", () => {
  test.each(forbidden)("%s (%s: %s)", (text, group, word) => {
    expect(lockScreenWords(text)).toContainEqual({ group, word });
  });

  test("is known from at least eighty examples, and every group has some", () => {
    expect(forbidden.length).toBeGreaterThanOrEqual(80);
    expect(new Set(forbidden.map(([, group]) => group)).size).toBe(7);
  });

  test.each(harmless)("leaves alone: %s", (text) => {
    expect(lockScreenWords(text)).toEqual([]);
  });

  test.each(Object.values(catalogue))("includes the title of the pathway $id", ({ title, publicTitle }) => {
    expect(lockScreenWords(title).length).toBeGreaterThan(0);
    expect(lockScreenWords(publicTitle)).toEqual([]);
  });

  const telling = Object.values(catalogue).flatMap(({ tasks, phases }) =>
    [...tasks, ...phases].map(({ title }) => title).filter((title) => /术|拆线|骨/.test(title)),
  );

  test.each([...new Set(telling)])("includes what a pathway calls a task or a phase: %s", (title) => {
    expect(lockScreenWords(title).length).toBeGreaterThan(0);
  });
});

const marks = ["", " ", "  ", "\u200b", "·", "-", "_", "*", "\u3000"];
const wide = (text: string) =>
  [...text].map((one) => (/[!-~]/.test(one) ? String.fromCodePoint((one.codePointAt(0) ?? 0) + 0xfee0) : one)).join("");

test("a word is found wherever it stands, with any marks between its characters and in full width", () => {
  const word = fc.constantFrom("优惠", "红包", "双眼皮", "种植牙", "剖宫产", "布洛芬", "根治", "拆线", "癌");
  const around = fc.constantFrom("", "您好，", "请查看。", "（通知）", "A1 ");
  fc.assert(
    fc.property(word, fc.constantFrom(...marks), around, around, fc.boolean(), (found, mark, before, end, full) => {
      const text = `${before}${[...found].join(mark)}${end}`;
      expect(lockScreenWords(full ? wide(text) : text).length).toBeGreaterThan(0);
    }),
  );
});

test("digits, Latin names and punctuation alone are never a finding", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9 ,:()+]{0,20}$/), (text) => {
      expect(lockScreenWords(text)).toEqual([]);
    }),
  );
});

test("only the groups asked for are told, and each word once", () => {
  expect(findWords("术前优惠，优惠", ["promotion"])).toEqual([{ group: "promotion", word: "优惠" }]);
  expect(findWords("术前优惠", ["promise"])).toEqual([]);
});

import type { ConsentPurpose } from "./consent";

/** The words a person reads before deciding (PIPL 17 and 30: purpose, necessity, effect, retention). */
export interface ConsentText<Purpose = ConsentPurpose> {
  readonly purpose: Purpose;
  /** Raised whenever purpose, method or kind of data changes: the person is then asked again for this line only. */
  readonly version: string;
  readonly title: string;
  readonly collects: string;
  readonly why: string;
  readonly necessity: string;
  readonly ifRefused: string;
  readonly retention: string;
}

export const consentTexts: Readonly<Record<ConsentPurpose, ConsentText>> = {
  healthCheckIn: {
    purpose: "healthCheckIn",
    version: "2026-11",
    title: "恢复打卡的健康信息",
    collects: "疼痛评分、肿胀、出血、视力等症状回答，用药和护理情况，打卡时间",
    why: "让本机构的护理团队了解您的恢复情况，及时联系您",
    necessity: "随访必需：不收集这些信息，就无法完成打卡",
    ifRefused: "不影响在本机构就诊；您仍可阅读术前术后须知，但不能打卡，护理团队会改用电话联系",
    retention: "随访结束后 12 个月删除；被医生采纳进病历的，依法按病历保存",
  },
  clinicalPhoto: {
    purpose: "clinicalPhoto",
    version: "2026-11",
    title: "恢复照片",
    collects: "您在打卡时拍摄或选择的恢复部位照片",
    why: "让护理团队对照看恢复情况；不做人脸识别，不用于宣传",
    necessity: "非必需：没有照片也可以打卡",
    ifRefused: "打卡时不出现拍照一项，其他一切照常",
    retention: "随访结束后 12 个月删除；被医生采纳进病历的，依法按病历保存",
  },
  moodScreening: {
    purpose: "moodScreening",
    version: "2026-11",
    title: "情绪与睡眠问卷",
    collects: "近两周的情绪、睡眠、担忧等问题的回答，回答时间",
    why: "让您的医生和护士了解您近期的情绪压力，需要时与您联系；结果只是提示，不是诊断",
    necessity: "非必需：不回答也可以继续随访",
    ifRefused: "不再出现这类问卷，其他一切照常",
    retention: "随访结束后 12 个月删除；逐题回答只有您的医生和护士能看到",
  },
};

/** Asked about when a follow-up begins; anything else is asked about when it first comes up. */
export const consentPurposes: readonly ConsentPurpose[] = ["healthCheckIn", "clinicalPhoto"];

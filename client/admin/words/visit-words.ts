import type { Gate } from "@shared/appointment/gate";
import type { ResourceKind } from "@shared/appointment/resource";
import type { DeskAppointment } from "@shared/contract/desk-views";
import type { NoNextReason, VisitMover, VisitStep } from "@shared/visit/visit";
import type { VisitState } from "@shared/visit/visit-state";

export const visitStateWords: Readonly<Record<VisitState, string>> = {
  booked: "待确认",
  confirmed: "已确认",
  arrived: "已到达",
  called: "已呼叫",
  inService: "就诊中",
  checkout: "待离院",
  done: "已离院",
  noShow: "未到",
  cancelled: "已取消",
};

/** What a button that moves a visit on says. */
export const visitMoveWords: Readonly<Record<Exclude<VisitState, "cancelled">, string>> = {
  booked: "待确认",
  confirmed: "确认",
  arrived: "到达",
  called: "呼叫",
  inService: "开始",
  checkout: "结束服务",
  done: "离院",
  noShow: "未到",
};

export const resourceKindWords: Readonly<Record<ResourceKind, string>> = {
  doctor: "医生",
  consultant: "咨询师",
  nurse: "护士",
  room: "诊室",
  chair: "牙椅",
  ultrasound: "超声",
};

export const gateWords: Readonly<Record<Gate, string>> = { informedConsent: "知情同意" };

export const noNextWords: Readonly<Record<Exclude<NoNextReason, "unclosed">, string>> = {
  notNeeded: "不需要再来",
  decidesLater: "患者再考虑",
  scheduleUnknown: "患者时间未定",
  declined: "患者不愿再来",
  elsewhere: "转到别处",
};

export const leftWithoutWords: Readonly<Record<NoNextReason, string>> = { ...noNextWords, unclosed: "当天没有办离院" };

const actorWords: Readonly<Record<Exclude<VisitMover["kind"], "staff">, string>> = {
  patient: "患者本人",
  guardian: "监护人",
  relative: "家属",
  clock: "系统",
};

/** Who moved a visit on. */
export const moverWords = (by: VisitMover): string => (by.kind === "staff" ? by.name : actorWords[by.kind]);

export const bookedByWords: Readonly<Record<DeskAppointment["bookedBy"], string>> = {
  patient: "患者本人",
  guardian: "监护人",
  relative: "家属",
  staff: "本机构",
};

/** One step of the history in words. */
export const visitStepWords = ({ to, corrects, late }: VisitStep): string =>
  `${corrects ? "更正为" : ""}${visitStateWords[to]}${late ? "（临近时间）" : ""}`;

/** Words of one appointment: its drawer and its dialogs. */
export const visitWords = {
  detail: "预约详情",
  time: "时间",
  with: "安排",
  service: "服务",
  bookedBy: (who: string, when: string) => `${who} 于 ${when} 预约`,
  walkIn: "临时到诊",
  movedFrom: "由较早的预约改约而来",
  movedTo: "已改约到另一时间",
  openPatient: "打开患者记录",
  openContact: "消息与联系约定",
  history: "经过",
  notes: "备注",
  addNote: "加备注",
  gates: "确认前需要",
  gateOpen: "未登记",
  gateOnlyDoctor: "由医生登记后才能确认。",
  passGate: "登记知情同意",
  waiting: "等候",
  waited: (minutes: number) => `${minutes} 分钟`,
  changeTime: "改时间",
  cancel: "取消预约",
  leftUnseen: "未就诊离开",
  correct: "更正状态",
  rated: "候诊感受",
  ratedWords: { 1: "不好", 2: "还行", 3: "很好" },
  leftWithout: "没有下次预约",
  takenFirst: (who: string, when: string, state: string) => `${who} 已在 ${when} 改为“${state}”，您这一步没有记下。`,
  moved: (name: string, state: string) => `${name}：${state}`,
  cancelTitle: (name: string) => `取消 ${name} 的预约？`,
  cancelMeans: "这个时间会让出来，先给候补的患者。记录保留。",
  cancelReason: "取消原因",
  cancelHint: "例如：患者来电，感冒发热",
  cancelled: "预约已取消",
  correctTitle: (name: string) => `更正 ${name} 的状态`,
  correctMeans: "原来的记录不会删除，更正会写在后面。",
  correctTo: "应当是",
  correctReason: "更正原因",
  corrected: "状态已更正",
  consentTitle: (name: string) => `登记 ${name} 的知情同意`,
  consentMeans: "您以医生身份记录：已当面说明下列各项，并已书面签署。",
  consentParts: {
    indications: "已说明适应症",
    contraindications: "已说明禁忌症",
    risks: "已说明医疗风险",
    cautions: "已说明注意事项",
  },
  signedOn: "签署日期",
  signer: "签署人",
  signers: { patient: "患者本人", guardian: "监护人" },
  consentConfirm: (name: string) => `登记（${name}）`,
  consented: "知情同意已登记",
  missing: "这个预约不在当天的日程里，可能已改约。",
  attendees: (taken: number, of: number) => `${taken} / ${of} 人`,
} as const;

/** Words of leaving: what comes next, or why nothing does. */
export const checkoutWords = {
  title: (name: string) => `${name} 离院`,
  next: "下次预约",
  hasNext: "已约好下次",
  noneYet: "还没有下次预约",
  bookNext: "现在约下次",
  noNext: "没有下次，写明原因",
  reason: "原因",
  note: "备注（可不填）",
  confirm: "完成离院",
  needed: "离院前需要约好下次，或选一个没有下次的原因。",
  service: "服务",
} as const;

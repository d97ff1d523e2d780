import type { Need, Service } from "@shared/appointment/service";
import { noticeDays, noticeHours, serviceOf } from "./service-of";

const doctor: Need = { label: "医生", anyOf: ["zhou", "shen"] };
const nurse: Need = { label: "护士", anyOf: ["lin", "he", "tang"] };
const consultingRoom: Need = { label: "诊室", anyOf: ["room1", "room2"] };
const treatmentRoom: Need = { label: "治疗室", anyOf: ["treatment1", "treatment2"] };
const document = "请带身份证件";

/** What the aesthetic department offers. The titles tell nobody who looks over a shoulder what it is about. */
export const aestheticServices: readonly Service[] = [
  serviceOf({
    id: "intake",
    title: "到院咨询",
    summary: "先聊聊您的想法和顾虑，了解流程与费用；不做诊断。",
    minutes: 20,
    step: 10,
    bookAhead: noticeHours(1),
    changeAhead: noticeHours(4),
    fee: "free",
    needs: [
      { label: "咨询师", anyOf: ["su", "wen"] },
      { label: "咨询室", anyOf: ["talk1", "talk2"] },
    ],
  }),
  serviceOf({
    id: "consult",
    title: "医生面诊",
    summary: "医生当面检查，说明可选的方案、风险和注意事项。",
    minutes: 40,
    bufferAfter: 10,
    needs: [doctor, consultingRoom],
    prepare: [document, "请列出正在用的药和过敏史"],
  }),
  serviceOf({
    id: "eyelidReview",
    title: "外科复查",
    summary: "术后复查恢复情况，由医生当面查看。",
    minutes: 20,
    bufferAfter: 5,
    needs: [doctor, consultingRoom],
    prepare: ["当天请不要化妆"],
  }),
  serviceOf({
    id: "stitchesOut",
    title: "拆线换药",
    summary: "由护士拆线或换药，医生在场。",
    minutes: 20,
    bufferBefore: 5,
    bufferAfter: 10,
    step: 5,
    changeAhead: noticeHours(12),
    waitPromise: 20,
    needs: [nurse, treatmentRoom],
    prepare: ["伤口保持清洁干燥，请不要自己拆"],
  }),
  serviceOf({
    id: "eyelidSurgery",
    title: "门诊手术（外科）",
    summary: "须先由医生面谈并签署知情同意书，团队确认后生效。",
    minutes: 90,
    bufferBefore: 30,
    bufferAfter: 30,
    step: 30,
    bookAhead: noticeDays(2),
    changeAhead: noticeDays(2),
    horizonDays: 90,
    confirmation: "desk",
    gates: ["informedConsent"],
    waitPromise: 30,
    needs: [doctor, { label: "手术室", anyOf: ["theatre"] }, nurse],
    prepare: [document, "请家人陪同，当天不要自己开车", "请不要化妆，不要戴隐形眼镜"],
  }),
  serviceOf({
    id: "photoTherapy",
    title: "光护理",
    summary: "按医生开好的方案做一次护理。",
    minutes: 45,
    bufferAfter: 15,
    step: 15,
    bookAhead: noticeHours(4),
    waitPromise: 10,
    needs: [treatmentRoom, nurse],
    prepare: ["前三天请避免暴晒"],
  }),
];

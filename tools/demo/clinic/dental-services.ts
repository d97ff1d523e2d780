import type { Need, Service } from "@shared/appointment/service";
import { clock, hoursOnDays } from "./opening-hours";
import { noticeDays, noticeHours, serviceOf } from "./service-of";

const doctor: Need = { label: "牙医", anyOf: ["xu", "gu"] };
const nurse: Need = { label: "护士", anyOf: ["tang", "he", "lin"] };
const chair: Need = { label: "牙椅", anyOf: ["chair1", "chair2"] };

/** What the dental department offers. */
export const dentalServices: readonly Service[] = [
  serviceOf({
    id: "dentalConsult",
    title: "口腔检查",
    summary: "牙医检查口腔，需要时拍片，说明可选的方案。",
    minutes: 30,
    bufferBefore: 5,
    bufferAfter: 10,
    step: 15,
    needs: [doctor, chair],
    prepare: ["请带以前的口腔片子"],
  }),
  serviceOf({
    id: "implantReview",
    title: "口腔复查",
    summary: "术后复查或拆线，由牙医当面查看。",
    minutes: 20,
    bufferBefore: 5,
    bufferAfter: 10,
    step: 10,
    needs: [doctor, chair],
    prepare: ["来之前请刷牙，避开伤口"],
  }),
  serviceOf({
    id: "implantSurgery",
    title: "门诊手术（口腔）",
    summary: "须先由医生面谈并签署知情同意书，团队确认后生效。",
    minutes: 120,
    bufferBefore: 15,
    bufferAfter: 30,
    step: 30,
    bookAhead: noticeDays(2),
    changeAhead: noticeDays(2),
    horizonDays: 90,
    confirmation: "desk",
    gates: ["informedConsent"],
    waitPromise: 30,
    needs: [doctor, chair, nurse],
    prepare: ["请带身份证件", "请按医生说的吃早饭和用药", "请家人陪同，当天不要自己开车"],
  }),
  serviceOf({
    id: "cleaning",
    title: "洁牙",
    summary: "超声洁牙，结束后讲解刷牙和牙线的用法。",
    minutes: 60,
    bufferAfter: 15,
    step: 15,
    bookAhead: noticeHours(1),
    changeAhead: noticeHours(6),
    needs: [chair, { label: "护士", anyOf: ["tang", "he", "lin"] }],
    prepare: ["孕期、装有起搏器请先告诉我们"],
  }),
  serviceOf({
    id: "groupTalk",
    title: "健康小课堂",
    summary: "护士讲日常口腔护理，可以当场练习，一班五人。",
    kind: "class",
    minutes: 60,
    bufferBefore: 15,
    bufferAfter: 15,
    capacity: 5,
    step: 60,
    hours: hoursOnDays([3, 7], [[clock(10), clock(12)]]),
    bookAhead: 30,
    changeAhead: noticeHours(2),
    horizonDays: 30,
    waitPromise: 10,
    fee: "free",
    needs: [{ label: "教室", anyOf: ["classroom"] }, nurse],
  }),
];

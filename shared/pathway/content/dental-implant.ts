import type { Pathway } from "../pathway";
import { clinicParameters } from "./clinic-parameters";
import { coldCompressQuestion, medicationQuestion, painQuestion, swellingQuestion } from "./common-questions";
import { emergencySigns, woundSigns } from "./common-signs";
import { dentalImplantAdvice, dentalImplantCards } from "./dental-implant-care";
import { dentalImplantSigns } from "./dental-implant-signs";

const checkIn = (day: number, purpose: "safety" | "recovery", closesAfterDays: number) =>
  ({ id: `checkIn.d${day}`, kind: "checkIn", title: "恢复打卡", purpose, day, closesAfterDays }) as const;

/** In this pathway the gauze is bitten for 30 minutes before bleeding counts as a warning sign. */
const parameters = clinicParameters.map((parameter) =>
  parameter.key === "bleedPressMinutes" && parameter.kind === "number"
    ? { ...parameter, default: 30, evidence: "confirmed" as const }
    : parameter,
);

/** Follow-up after a dental implant, until the yearly visit. A draft until a doctor of the clinic has signed it. */
export const dentalImplant: Pathway = {
  id: "dentalImplant",
  version: 1,
  specialty: "dental",
  title: "种植牙术后随访",
  publicTitle: "随访计划",
  sensitivity: "normal",
  sources: ["ardenhouse", "macaodental", "dental-sz.cn", "shop.365ttzx", "CDC: surgical site infection"],
  phases: [
    { id: "before", title: "术前准备", fromDay: -14, toDay: -1 },
    { id: "firstDays", title: "术后头三天", fromDay: 0, toDay: 3 },
    { id: "stitches", title: "到拆线", fromDay: 4, toDay: 14 },
    { id: "bone", title: "骨结合期", fromDay: 15, toDay: 90 },
    { id: "longTerm", title: "长期维护", fromDay: 91, toDay: null },
  ],
  parameters: [
    ...parameters,
    {
      key: "stitchesDay",
      label: "拆线日",
      unit: "天",
      kind: "number",
      default: 10,
      min: 7,
      max: 10,
      when: { parameter: "graft", default: 14, min: 10, max: 14 },
      evidence: "confirmed",
    },
    { key: "graft", label: "是否植骨", kind: "yesNo", default: false, evidence: "confirmed" },
    { key: "sinusLift", label: "是否上颌窦提升", kind: "yesNo", default: false, evidence: "design" },
    {
      key: "sinusDays",
      label: "窦提升限制天数",
      unit: "天",
      kind: "number",
      default: 14,
      min: 14,
      max: 28,
      evidence: "confirmed",
    },
    {
      key: "smokeFreeDays",
      label: "戒烟酒天数",
      unit: "天",
      kind: "number",
      default: 30,
      min: 14,
      max: 90,
      evidence: "confirmed",
    },
    {
      key: "softFoodDays",
      label: "软食天数",
      unit: "天",
      kind: "number",
      default: 7,
      min: 3,
      max: 14,
      evidence: "unverified",
    },
    {
      key: "osseoDay",
      label: "骨结合检查日",
      unit: "天",
      kind: "number",
      default: 90,
      min: 90,
      max: 180,
      evidence: "confirmed",
    },
    { key: "yearlyVisit", label: "每年复查", kind: "yesNo", default: true, evidence: "confirmed" },
  ],
  tasks: [
    { id: "read.prepare", kind: "instruction", title: "阅读术前须知", cardId: "prepare", day: -7, closesAfterDays: 7 },
    {
      id: "read.firstDays",
      kind: "instruction",
      title: "阅读术后头三天护理",
      cardId: "firstDays",
      day: 0,
      closesAfterDays: 3,
    },
    {
      id: "read.untilStitches",
      kind: "instruction",
      title: "阅读拆线前护理",
      cardId: "untilStitches",
      day: 3,
      closesAfterDays: 5,
    },
    {
      id: "read.healing",
      kind: "instruction",
      title: "阅读骨结合期注意",
      cardId: "healing",
      day: 14,
      closesAfterDays: 14,
    },
    checkIn(1, "safety", 1),
    checkIn(2, "recovery", 1),
    checkIn(3, "safety", 1),
    checkIn(5, "recovery", 1),
    { ...checkIn(10, "safety", 2), id: "checkIn.stitches", day: { parameter: "stitchesDay" } },
    {
      id: "visit.stitches",
      kind: "visit",
      title: "到院拆线",
      purpose: "拆线",
      day: { parameter: "stitchesDay" },
      closesAfterDays: 3,
    },
    checkIn(21, "recovery", 3),
    checkIn(30, "recovery", 7),
    checkIn(60, "recovery", 7),
    { ...checkIn(90, "recovery", 7), id: "checkIn.osseo", day: { parameter: "osseoDay" } },
    {
      id: "visit.osseo",
      kind: "visit",
      title: "到院检查骨结合",
      purpose: "骨结合检查",
      day: { parameter: "osseoDay" },
      closesAfterDays: 14,
    },
    {
      id: "visit.yearly",
      kind: "visit",
      title: "年度复查",
      purpose: "年度复查",
      day: 365,
      closesAfterDays: 30,
      onlyIf: "yearlyVisit",
    },
    checkIn(365, "recovery", 14),
  ],
  cards: dentalImplantCards,
  advice: dentalImplantAdvice,
  questions: [
    painQuestion,
    {
      id: "bleeding",
      kind: "choice",
      text: "伤口有没有出血？",
      fromDay: 0,
      toDay: 7,
      options: [
        { id: "none", text: "没有" },
        { id: "oozing", text: "唾液里带一点血丝" },
        { id: "ongoing", text: "咬纱布后仍在出血", sign: "IM1" },
      ],
    },
    swellingQuestion,
    medicationQuestion,
    coldCompressQuestion(1),
    {
      id: "eating",
      kind: "choice",
      text: "吃软食、用另一侧咀嚼，做到了吗？",
      fromDay: 1,
      toDay: 14,
      options: [
        { id: "asTold", text: "做到了", followed: 1 },
        { id: "partly", text: "有时没做到", followed: 0.5 },
        { id: "no", text: "没做到", followed: 0 },
      ],
    },
    {
      id: "photo",
      kind: "photo",
      text: "拍两张照片给护理团队",
      hint: "光线充足，嘴巴张开到不痛为止",
      fromDay: 0,
      toDay: null,
      views: [
        { id: "face", label: "面部正面" },
        { id: "mouth", label: "口内伤口" },
      ],
    },
  ],
  signs: [...emergencySigns, ...dentalImplantSigns, ...woundSigns],
};

import type { Sign } from "../sign";

const wholePlan = { fromDay: 0, toDay: null } as const;
const call120 = { severity: "red", action: "call120", ...wholePlan } as const;

/** The emergency band asked in every pathway. General knowledge except where `evidence` says otherwise. */
export const emergencySigns: readonly Sign[] = [
  { id: "CE1", ...call120, text: "呼吸困难、喘不上气，或喉咙发紧", evidence: "confirmed" },
  { id: "CE2", ...call120, text: "胸痛、胸部压迫感，或咳血", evidence: "unverified" },
  { id: "CE3", ...call120, text: "晕倒、意识不清、说胡话、叫不醒", evidence: "unverified" },
  { id: "CE4", ...call120, text: "出血不止：持续按压 {bleedPressMinutes} 分钟后仍在流", evidence: "unverified" },
  { id: "CE5", ...call120, text: "突然看不见或视力明显下降", evidence: "unverified" },
  { id: "CE6", ...call120, text: "嘴歪、一侧手脚没力气、说话不清", evidence: "unverified" },
  { id: "CE7", ...call120, text: "全身起疹子，同时呼吸困难或脸、嘴唇肿胀", evidence: "unverified" },
];

/** The wound band of pathways with a wound. Source of the signs: CDC on surgical-site infection; drugs.com for CW4-CW6. */
export const woundSigns: readonly Sign[] = [
  {
    id: "CW1",
    severity: "yellow",
    action: "sameDay",
    fromDay: 1,
    toDay: null,
    text: "伤口周围比前一天更红、更痛",
    evidence: "confirmed",
  },
  {
    id: "CW2",
    severity: "yellow",
    action: "sameDay",
    fromDay: 1,
    toDay: null,
    text: "伤口流出浑浊液体或脓",
    evidence: "confirmed",
  },
  { id: "CW3", severity: "yellow", action: "sameDay", ...wholePlan, text: "体温 ≥ {feverC} °C", evidence: "confirmed" },
  { id: "CW4", severity: "yellow", action: "sameDay", ...wholePlan, text: "伤口裂开", evidence: "confirmed" },
  {
    id: "CW5",
    severity: "yellow",
    action: "sameDay",
    fromDay: 1,
    toDay: null,
    text: "红肿范围在扩大",
    evidence: "confirmed",
  },
  {
    id: "CW6",
    severity: "red",
    action: "clinicNow",
    ...wholePlan,
    text: "血把敷料浸透，更换后又很快浸透",
    evidence: "confirmed",
  },
  {
    id: "CW7",
    severity: "red",
    action: "clinicNow",
    fromDay: 1,
    toDay: null,
    text: "红肿扩大并且发热",
    requires: ["CW5", "CW3"],
    evidence: "design",
  },
];

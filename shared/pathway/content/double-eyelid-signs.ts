import type { Sign } from "../sign";

const eyeHospital = "请去有眼科的医院急诊。止痛药不能代替就医。";
const staffNote = "眼后出血多在 24 小时内，也有到第 5 天的报告；受压的眼睛约有 100 分钟可救。";

/** Warning signs of eyelid surgery. Sources: e-aaps.org, randwickplasticsurgery, eyelidcentre. */
export const doubleEyelidSigns: readonly Sign[] = [
  {
    id: "DE1",
    severity: "red",
    action: "emergencyRoom",
    fromDay: 0,
    toDay: 5,
    text: "眼睛剧烈疼痛或胀痛",
    adviceLine: eyeHospital,
    staffNote,
    evidence: "confirmed",
  },
  {
    id: "DE2",
    severity: "red",
    action: "emergencyRoom",
    fromDay: 0,
    toDay: 5,
    text: "眼皮很快肿起来、绷紧发硬",
    adviceLine: eyeHospital,
    staffNote,
    evidence: "confirmed",
  },
  {
    id: "DE3",
    severity: "red",
    action: "emergencyRoom",
    fromDay: 0,
    toDay: 5,
    text: "眼球向外突出",
    adviceLine: eyeHospital,
    staffNote,
    evidence: "confirmed",
  },
  {
    id: "DE4",
    severity: "red",
    action: "emergencyRoom",
    fromDay: 0,
    toDay: null,
    text: "看不清、视力下降或看东西重影",
    replaces: "CE5",
    adviceLine: eyeHospital,
    staffNote,
    evidence: "confirmed",
  },
  {
    id: "DE5",
    severity: "red",
    action: "clinicNow",
    fromDay: 0,
    toDay: 3,
    text: "伤口一直在出血，擦掉后又流出",
    replaces: "CE4",
    adviceLine: "不要用力按压眼球。",
    evidence: "confirmed",
  },
];

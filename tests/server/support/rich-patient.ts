import { giving } from "./giving";
import { morning, type TestClinic } from "./open-clinic";

/** What must never reach anybody but the patient and the team. */
export const secrets = {
  title: "隐私手术名称",
  patient: "张三丰",
  doctor: "赵医生",
  nurse: "钱护士",
  medicine: "某某止痛药 0.5 克",
  finding: "检查结果异常",
  task: "第一次手术之后复查",
  husband: "孙丈夫",
  note: "高度敏感的备注",
} as const;

/** A patient about whom everything there can be is written down. */
export async function richPatient(clinic: TestClinic) {
  const { episodeId: like } = await clinic.patient("wx-like");
  const [first] = clinic.cloud.database.inspect("episodes", { _id: like }, 1) as unknown as readonly {
    readonly plan: { readonly tasks: readonly object[]; readonly advice: readonly object[] };
  }[];
  const told = first?.plan ?? { tasks: [], advice: [] };
  const rich = giving(() => clinic).copied(like, "wx-rich", {
    plan: {
      title: secrets.title,
      parameters: { medication: secrets.medicine, painYellow: 7 },
      tasks: told.tasks.map((task, place) => ({ ...task, title: `${secrets.task} ${place}` })),
      advice: told.advice.map((line) => ({ ...line, text: `${secrets.medicine}，${secrets.note}` })),
    },
    episode: {
      patientName: secrets.patient,
      doctor: { id: "doctor-zhao", name: secrets.doctor, title: "主任医师" },
      nurse: { id: "nurse-qian", name: secrets.nurse, title: "护师" },
      consents: { healthCheckIn: { state: "granted", textVersion: "2026-11", at: morning } },
    },
    patient: {
      name: secrets.patient,
      birthDate: "1958-03-09",
      agreement: { note: secrets.note },
      complaint: { text: secrets.note, openedAt: morning },
    },
  });
  const answers = { pain: 9, signs: ["CE2"], photos: [`cloud://x/${secrets.husband}.jpg`], text: secrets.finding };
  const handling = { state: "open", steps: [{ by: { name: secrets.nurse }, note: secrets.note, at: morning }] };
  const checkIn = { episodeId: rich.episodeId, patientName: secrets.patient, pathwayTitle: secrets.title, at: morning };
  clinic.cloud.database.insertMany("checkIns", [
    {
      ...checkIn,
      _id: "c-red",
      taskId: "checkIn.d1",
      day: 1,
      answers,
      judgement: { urgency: "red", because: [secrets.finding] },
      handling,
    },
  ]);
  const visit = {
    patientId: rich.patientId,
    patientName: secrets.patient,
    episodeId: rich.episodeId,
    title: secrets.title,
  };
  const stay = {
    with: `${secrets.doctor} 主任医师`,
    prepare: [secrets.medicine],
    notes: [{ text: secrets.note, by: { name: secrets.nurse } }],
  };
  const at = (hours: number) => ({ startsAt: morning + hours * 3_600_000, endsAt: morning + (hours + 1) * 3_600_000 });
  clinic.cloud.database.insertMany("appointments", [
    { ...visit, ...stay, ...at(2), _id: "a-today", date: "2026-11-22", state: "confirmed", steps: [] },
    {
      ...visit,
      ...stay,
      ...at(49),
      _id: "a-cancelled",
      date: "2026-11-24",
      state: "cancelled",
      steps: [{ reason: secrets.note }],
    },
    {
      ...visit,
      ...stay,
      ...at(25),
      _id: "a-other",
      episodeId: "e-another",
      date: "2026-11-23",
      state: "confirmed",
      steps: [],
    },
  ]);
  clinic.cloud.database.insertMany("consents", [
    { _id: "consent-1", episodeId: rich.episodeId, purpose: "moodScreening", state: "granted", openid: "wx-rich" },
  ]);
  return rich;
}

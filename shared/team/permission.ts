import type { Role } from "./role";

/** Something a staff member may do. */
export type Permission =
  | "readInbox"
  | "handleCheckIn"
  | "readPatient"
  | "handleCall"
  | "startEpisode"
  | "stopEpisode"
  | "readPathway"
  | "signPathway"
  | "useConsole"
  | "readBoard"
  | "bookForPatient"
  | "moveVisit"
  | "passGate"
  | "manageLeave"
  | "editTimetable"
  | "decideCompensation"
  | "readOutbox"
  | "sendMessage"
  | "editTemplates"
  | "runCampaign"
  | "readSurvey"
  | "editSurvey"
  | "releaseSurvey"
  | "exportSurvey"
  | "handleCase"
  | "readExperiment"
  | "runExperiment"
  | "approveExperiment"
  | "readMood"
  | "readCard"
  | "editCard"
  | "releaseCard"
  | "readReferral"
  | "correctReferral"
  | "recordReferral"
  | "runAppreciation";

/**
 * Who may do what. A consultant sees names and plans, never answers or photos; only a doctor signs. What somebody answered
 * about their mood is read by doctors and nurses alone.
 */
const permissions: Readonly<Record<Permission, readonly Role[]>> = {
  useConsole: ["owner", "doctor", "nurse", "consultant", "frontDesk", "memberManager", "auditor"],
  readInbox: ["owner", "doctor", "nurse"],
  handleCheckIn: ["doctor", "nurse"],
  readPatient: ["owner", "doctor", "nurse"],
  handleCall: ["doctor", "nurse", "consultant", "frontDesk", "memberManager"],
  startEpisode: ["doctor", "nurse"],
  stopEpisode: ["doctor", "nurse"],
  readPathway: ["owner", "doctor", "nurse", "consultant"],
  signPathway: ["doctor"],
  readBoard: ["owner", "doctor", "nurse", "consultant", "frontDesk", "memberManager"],
  bookForPatient: ["doctor", "nurse", "consultant", "frontDesk"],
  moveVisit: ["doctor", "nurse", "consultant", "frontDesk"],
  passGate: ["doctor"],
  manageLeave: ["owner", "frontDesk"],
  editTimetable: ["owner"],
  decideCompensation: ["owner", "memberManager"],
  readOutbox: ["owner", "doctor", "nurse", "frontDesk", "memberManager"],
  sendMessage: ["doctor", "nurse", "frontDesk", "memberManager"],
  editTemplates: ["owner"],
  runCampaign: ["owner", "memberManager"],
  readSurvey: ["owner", "doctor", "nurse", "memberManager"],
  editSurvey: ["owner", "doctor", "memberManager"],
  releaseSurvey: ["owner", "doctor"],
  exportSurvey: ["owner", "doctor", "memberManager"],
  handleCase: ["owner", "doctor", "nurse", "memberManager"],
  readExperiment: ["owner", "doctor", "nurse", "memberManager"],
  runExperiment: ["owner", "memberManager"],
  approveExperiment: ["owner", "doctor"],
  readMood: ["doctor", "nurse"],
  readCard: ["owner", "doctor", "consultant", "frontDesk", "memberManager"],
  editCard: ["owner", "memberManager"],
  releaseCard: ["owner", "doctor"],
  readReferral: ["owner", "memberManager"],
  correctReferral: ["owner", "memberManager"],
  recordReferral: ["consultant", "frontDesk", "memberManager"],
  runAppreciation: ["owner"],
};

/** Whether any of the person's roles allows it. */
export const may = (roles: readonly Role[], permission: Permission): boolean =>
  roles.some((role) => permissions[permission].includes(role));

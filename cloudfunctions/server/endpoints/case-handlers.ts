import type { caseEndpoints } from "@shared/contract/case-endpoints";
import { caseAnswer } from "../handlers/case-answer";
import { caseCount } from "../handlers/case-count";
import { caseList } from "../handlers/case-list";
import { caseMine } from "../handlers/case-mine";
import { caseShow } from "../handlers/case-show";
import { caseStep } from "../handlers/case-step";
import { complaintFile } from "../handlers/complaint-file";
import type { HandlersOf } from "./handlers-of";

/** Cases and complaints, of both sides. */
export const caseHandlers: HandlersOf<typeof caseEndpoints> = {
  "case.mine": caseMine,
  "complaint.file": complaintFile,
  "case.answer": caseAnswer,
  "case.list": caseList,
  "case.show": caseShow,
  "case.count": caseCount,
  "case.step": caseStep,
};

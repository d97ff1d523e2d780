import type { Survey } from "@shared/survey/survey";

/** What every editor of a part of a survey gets. */
export interface EditPart {
  readonly survey: Survey;
  /** `what` names the thing changed: several changes of it in a row are one step to take back. */
  readonly onEdit: (part: Partial<Survey>, what: string) => void;
  /** Puts another survey in its place; for parts that are left out again. */
  readonly onPut: (survey: Survey, what: string) => void;
}

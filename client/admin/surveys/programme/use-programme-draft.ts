import type { SurveyList } from "@shared/contract/survey-views";
import type { SurveyProgramme } from "@shared/survey/survey-rule";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App } from "antd";
import { ask } from "../../app/ask";
import { isOvertaken } from "../../drafts/is-overtaken";
import { useDraft } from "../../drafts/use-draft";
import { useSession } from "../../session/session-context";
import { programmeWords } from "../../words/programme-words";
import { surveysKey } from "../surveys-key";

/** What was changed and not saved yet; empty while nothing was. */
interface HeldProgramme {
  readonly programme?: SurveyProgramme;
}

const untouched: HeldProgramme = {};

/** The rules while they are changed: kept in this browser at once, on the server when saved. */
export function useProgrammeDraft(stored: SurveyProgramme) {
  const { staff } = useSession();
  const client = useQueryClient();
  const { message } = App.useApp();
  const { draft, change, clear } = useDraft<HeldProgramme>(staff.id, "programme", untouched);
  const programme = draft.programme ?? stored;
  const changed = JSON.stringify({ ...programme, revision: 0 }) !== JSON.stringify({ ...stored, revision: 0 });
  const save = useMutation({
    mutationFn: (revision: number) => {
      const { rules, budget, crisis } = programme;
      return ask("programme.save", { revision, rules: [...rules], budget, ...(crisis && { crisis }) });
    },
    onSuccess: (saved) => {
      client.setQueryData<SurveyList>(surveysKey, (list) => list && { ...list, programme: saved });
      clear();
      message.success(programmeWords.saved);
    },
    onError: () => client.invalidateQueries({ queryKey: surveysKey }),
  });
  const overtaken = isOvertaken(save.error);
  return {
    programme,
    changed,
    stale: changed && (overtaken || programme.revision !== stored.revision),
    failure: overtaken ? null : save.error,
    busy: save.isPending,
    edit: (part: Partial<SurveyProgramme>) => change({ programme: { ...(changed ? programme : stored), ...part } }),
    /** Without what the clinic does in a crisis. */
    dropCrisis: () => {
      const { crisis: _, ...rest } = programme;
      change({ programme: rest });
    },
    save: () => save.mutate(programme.revision),
    overwrite: () => save.mutate(stored.revision),
    discard: () => {
      clear();
      save.reset();
    },
  };
}

export type ProgrammeDraft = ReturnType<typeof useProgrammeDraft>;

import type { ExperimentDetail, ExperimentExit, ExperimentRow } from "@shared/contract/experiment-views";
import { armOf } from "@shared/experiment/arm-of";
import type { ExperimentPlan } from "@shared/experiment/experiment";
import { emptyLedger } from "@shared/grant/ledger";
import type { TemplateName } from "@shared/template/template";
import { templateDefaults } from "@shared/template/template-defaults";
import { planOf } from "../../support/experiment-plan";
import { ledgerOf } from "../../support/ledger-of";
import { doctor, owner, type TestClinic } from "./open-clinic";

type Stored = Readonly<Record<string, unknown>>;

/** Running experiments in a clinic, and a crowd to run them on. */
export function trying(clinic: () => TestClinic) {
  let requests = 0;
  const boss = () => clinic().phone(owner);
  const second = () => clinic().phone(doctor);
  const inspect = (name: string, where: Stored = {}, limit = 3000): readonly Stored[] =>
    clinic().cloud.database.inspect(name, where, limit);

  const save = (plan: ExperimentPlan = planOf()): Promise<ExperimentRow> =>
    boss().get("experiment.save", { requestId: `experiment-${++requests}`, revision: 0, plan: plan as never });

  return {
    boss,
    second,
    inspect,
    save,

    /** Writes a plan, has it approved by somebody else, and starts it. */
    async started(plan: ExperimentPlan = planOf()): Promise<ExperimentRow> {
      const { experimentId, revision } = await save(plan);
      const approved = await second().get("experiment.approve", { experimentId, revision });
      return boss().get("experiment.start", { experimentId, revision: approved.revision });
    },

    /** An experiment with the newest of those who left it before the end. */
    async show(experimentId: string): Promise<ExperimentDetail & { readonly exits: readonly ExperimentExit[] }> {
      const { rows } = await boss().get("experiment.exits", { experimentId, limit: 100 });
      return { ...(await boss().get("experiment.show", { experimentId })), exits: rows };
    },

    units: (experimentId: string): readonly Stored[] => inspect("experimentUnits", { experimentId }),

    /** The arm that somebody has in an experiment. */
    armFor: ({ experimentId, plan }: Pick<ExperimentRow, "experimentId" | "plan">, person: string): string =>
      armOf(experimentId, plan.arms, person).id,

    /** Lets somebody have said yes so many times to a template, in WeChat and in our books. */
    yeses(openid: string, name: TemplateName, count: number): void {
      clinic().cloud.grants.accept(openid, templateDefaults[name].id, count);
      clinic().cloud.database.insertMany("ledgers", [
        { _id: openid, revision: 1, ...emptyLedger, ...ledgerOf({ [name]: count }) },
      ]);
    },

    /**
     * Copies of one real follow-up under other names, with the rows of its outbox that are wanted: as many people as an
     * experiment needs, without a hundred calls for each.
     */
    async crowd(
      count: number,
      wanted: (row: Stored) => boolean,
    ): Promise<readonly { openid: string; episodeId: string }[]> {
      const model = "wx-model";
      const { episodeId } = await clinic().patient(model);
      const [episode] = inspect("episodes", { _id: episodeId });
      const patientId = String(episode?.["patientId"]);
      const copied = {
        episodes: [episode],
        patients: inspect("patients", { _id: patientId }),
        messages: inspect("messages", { patientId }).filter(wanted),
      };
      return Array.from({ length: count }, (_, place) => {
        const name = String(place).padStart(4, "0");
        const own = { openid: `wx-crowd-${name}`, episodeId: `ep-crowd-${name}` };
        const renamed = (text: string) =>
          text
            .replaceAll(model, own.openid)
            .replaceAll(episodeId, own.episodeId)
            .replaceAll(patientId, `pt-crowd-${name}`);
        for (const [collection, documents] of Object.entries(copied))
          clinic().cloud.database.insertMany(collection, JSON.parse(renamed(JSON.stringify(documents))));
        return own;
      });
    },
  };
}

import { checkProgramme } from "@shared/appreciation/check-programme";
import type { AppreciationProgramme } from "@shared/appreciation/programme";
import { clinicDateAt } from "@shared/calendar/instant";
import { contentHash } from "../content-hash";
import type { StaffContext } from "../context";
import type { Handler } from "../handler";
import { refuse } from "../refusal";
import { appreciationIn, writeProgramme } from "../store/appreciations";
import { inTransaction, type Transaction } from "../store/transaction";
import { ledgerPage } from "../thanking/ledger-page";

type Input = Parameters<Handler<"appreciation.setUp">>[0];

const programmeOf = ({ programme: { compliance, ...programme } }: Input): AppreciationProgramme =>
  compliance === undefined ? programme : { ...programme, compliance };

const isSame = ({ changed: _, ...before }: AppreciationProgramme, next: AppreciationProgramme): boolean =>
  contentHash(before) === contentHash(next);

async function setUp(transaction: Transaction, input: Input, { staff, now }: StaffContext): Promise<void> {
  const { programme: before, revision } = await appreciationIn(transaction);
  const programme = programmeOf(input);
  if (revision > 0 && isSame(before, programme)) return;
  if (revision !== input.revision) throw refuse("conflict", { field: "revision", reason: "changedMeanwhile" });
  const changed = { by: { id: staff.id, name: staff.name }, at: now };
  await writeProgramme(transaction, { ...programme, changed }, revision + 1);
}

/**
 * Sets up whether and how the clinic thanks. Only what has nothing wrong with it can be on; off, it may be unfinished. Who
 * changed it when to what is kept for good.
 */
export const appreciationSetUp: Handler<"appreciation.setUp"> = async (input, context) => {
  const wanted = programmeOf(input);
  const [wrong] = wanted.on ? checkProgramme(wanted, clinicDateAt(context.now)) : [];
  if (wrong) throw refuse("invalidInput", { field: `programme.${wrong.field}`, reason: wrong.reason });
  await inTransaction((transaction) => setUp(transaction, input, context));
  return ledgerPage("proposed", undefined, context.now);
};

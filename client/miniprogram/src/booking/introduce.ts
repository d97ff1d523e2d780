import type { LocalDate } from "@shared/calendar/local-date";
import type { PersonView } from "@shared/contract/appointment-views";
import type { Problem } from "@shared/contract/problem";
import { api } from "@/care/api";
import { familyView, servicesView } from "@/care/views";

interface Told {
  readonly name: string;
  readonly birthDate?: LocalDate;
  readonly dueDate?: LocalDate;
}

/** Tells the clinic who somebody is. Answers what went wrong, if anything. */
export async function introduce({ patientId, relation }: PersonView, told: Told): Promise<Problem | undefined> {
  const whom = relation === "self" ? {} : { patientId };
  const reply = await api.call("family.introduce", { ...whom, ...told });
  if (!reply.ok) return reply.problem;
  familyView.replace(reply.data);
  const { view } = servicesView.store.get();
  if (view !== undefined) {
    const people = reply.data.people.map((one) => ({
      patientId: one.patientId,
      name: one.name,
      relation: one.relation,
    }));
    servicesView.replace({ ...view, people });
  }
  return undefined;
}

import type { Gate, GatePassed } from "./gate";
import type { Service } from "./service";

/** What must still happen for this patient before an appointment of the service may be confirmed. */
export const openGates = (service: Pick<Service, "id" | "gates">, passed: readonly GatePassed[]): readonly Gate[] =>
  service.gates.filter((gate) => !passed.some((one) => one.gate === gate && one.serviceId === service.id));

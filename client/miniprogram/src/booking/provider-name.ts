import type { ServiceView } from "@shared/contract/appointment-views";

/** Name and title of who provides a slot; empty for a room or a machine. */
export function providerName({ providers }: ServiceView, resourceId: string): string {
  const found = providers.find((one) => one.resourceId === resourceId);
  return found === undefined ? "" : [found.name, found.title].filter((part) => part !== undefined).join(" ");
}

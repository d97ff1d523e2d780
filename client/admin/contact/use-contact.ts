import type { ContactView } from "@shared/contract/message-views";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ask } from "../app/ask";
import { messageKeys } from "../messages/message-keys";

const keyOf = (patientId: string) => ["contact", patientId] as const;

/** Everything about reaching one patient. */
export const useContact = (patientId: string) =>
  useQuery({ queryKey: keyOf(patientId), queryFn: () => ask("contact.show", { patientId }) });

/** Sends one change of how a patient is reached; the answer stands at once. */
export function useContactChange<Input>(send: (input: Input) => Promise<ContactView>, onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: (contact) => {
      client.setQueryData(keyOf(contact.patientId), contact);
      onDone();
    },
    onSettled: () => Promise.all(messageKeys.map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
}

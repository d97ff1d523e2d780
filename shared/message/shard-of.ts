/** So many parts the outbox is cut into when one sweep is not enough. */
export const shardCount = 32;

/** The part of the outbox a patient's messages are in: always the same one (FNV-1a over the id). */
export function shardOf(patientId: string): number {
  let hash = 0x811c9dc5;
  for (const character of patientId) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash % shardCount;
}

/** What of a draft is not what was sent: it was written after that, and everything else is empty again. */
export function writtenSince<T extends object>(sent: T, draft: T, empty: T): T {
  const isNew = ([name, value]: readonly [string, unknown]) => value !== Reflect.get(sent, name);
  return { ...empty, ...Object.fromEntries(Object.entries(draft).filter(isNew)) };
}

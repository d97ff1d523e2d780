/**
 * Works off groups, several at once; what belongs to one group is done one after the other. Begins no further group once the
 * time is up; answers what was done.
 */
export async function inLanes<T, R>(
  groups: readonly (readonly T[])[],
  lanes: number,
  hasTime: () => boolean,
  work: (one: T) => Promise<R>,
): Promise<readonly R[]> {
  const waiting = [...groups];
  const done: R[] = [];
  const serve = async () => {
    for (let group = waiting.shift(); group && hasTime(); group = waiting.shift()) {
      for (const one of group) done.push(await work(one));
    }
  };
  await Promise.all(Array.from({ length: lanes }, serve));
  return done;
}

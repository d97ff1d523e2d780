const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** So many looks, 20 milliseconds or more apart, are half a minute at least: a busy computer takes a while. */
const mostLooks = 1500;

/** Waits until something holds; answers whether it did in the end. */
export async function until(holds: () => boolean): Promise<boolean> {
  for (let looks = 0; looks < mostLooks && !holds(); looks += 1) await pause(20);
  return holds();
}

/** Waits until what is looked at has been the same for a while, counted in looks and not in time. */
export async function atRest(look: () => string): Promise<void> {
  let seen = look();
  let same = 0;
  await until(() => {
    const before = seen;
    seen = look();
    same = seen === before ? same + 1 : 0;
    return same > 3;
  });
}

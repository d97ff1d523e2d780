/** A place inside an input, from the outside in. */
export type Path = readonly (string | number)[];

const isBranch = (value: unknown): value is object => typeof value === "object" && value !== null;

const childrenOf = (value: object): readonly (readonly [string | number, unknown])[] =>
  Array.isArray(value) ? [...value.entries()] : Object.entries(value);

/** Every value inside `value`, itself included, with the place where it stands. */
export function nestedValues(
  value: unknown,
  path: Path = [],
): readonly { readonly path: Path; readonly value: unknown }[] {
  const inside = isBranch(value) ? childrenOf(value) : [];
  return [{ path, value }, ...inside.flatMap(([key, child]) => nestedValues(child, [...path, key]))];
}

/** A copy of `value` in which the value at `path` is another one. */
export function replacedAt(value: unknown, path: Path, wanted: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return wanted;
  if (!isBranch(value)) throw new Error(`nothing stands at ${path.join(".")}`);
  const changed = childrenOf(value).map(
    ([place, child]) => [place, place === key ? replacedAt(child, rest, wanted) : child] as const,
  );
  return Array.isArray(value) ? changed.map(([, child]) => child) : Object.fromEntries(changed);
}

import { useAddress } from "./use-address";

/** Which of a page's lists is shown; the first one unless the address says otherwise. */
export function useListState<State extends string>(states: readonly [State, ...State[]]) {
  const { params, change } = useAddress();
  const named = params.get("state");
  const [usual] = states;
  return {
    state: states.find((one) => one === named) ?? usual,
    show: (next: State) => change({ state: next === usual ? undefined : next }),
  };
}

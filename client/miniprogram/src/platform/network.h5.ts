/** Runs whenever the browser is connected again. */
export const onNetworkBack = (run: () => void): void => addEventListener("online", run);

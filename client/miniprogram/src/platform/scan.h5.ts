/** A browser has no scanner of WeChat's; the code is typed there. */
export const canScan = false;

export const scanCode = (): Promise<string | undefined> => Promise.resolve(undefined);

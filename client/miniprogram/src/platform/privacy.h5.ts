/** Browsers have no gate of WeChat's. */
export const passPrivacyGate = (): Promise<boolean> => Promise.resolve(true);
export const hasPrivacyContract = false;
export const openPrivacyContract = (): void => undefined;

/** A browser has no menu of WeChat's. */
export const hideShareMenu = (): void => undefined;
export const showShareMenu = (): void => undefined;
export const hideHomeButton = (): void => undefined;

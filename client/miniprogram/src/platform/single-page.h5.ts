/** In the demo `?single` in the address (or behind its hash) stands for a page opened from Moments. */
export const inSinglePage = (): boolean => /[?&]single\b/.test(location.search + location.hash);

/** A browser draws without a canvas on the page. */
export const HiddenCanvas = (_canvas: { readonly id: string }) => null;

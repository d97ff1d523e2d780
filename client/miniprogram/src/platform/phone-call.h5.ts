/** Opens the dialler of the device, where there is one. */
export const phoneCall = (number: string): void => {
  location.href = `tel:${number.replace(/[^\d+]/g, "")}`;
};

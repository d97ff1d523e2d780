/** A short tap under the finger; browsers that cannot do it stay still. */
export const tapFeedback = (): void => {
  navigator.vibrate?.(10);
};

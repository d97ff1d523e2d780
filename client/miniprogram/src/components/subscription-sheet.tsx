/** WeChat shows its own pop-up; `subscription-sheet.h5.tsx` stands in for it in the local demo. */
export function SubscriptionSheet() {
  return null;
}

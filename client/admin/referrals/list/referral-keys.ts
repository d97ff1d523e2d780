/** Where the lists of referrals are kept. */
export const referralListKey = ["referrals"] as const;

/** What may look different once a referral has changed. */
export const referralKeys = [referralListKey, ["referralFunnel"]] as const;

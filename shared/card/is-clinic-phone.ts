/** What people write between the digits. */
const separators = /[ ()（）-]/g;
const number = /^(0[1-9]\d{8,10}|1[3-9]\d{9}|[48]00\d{7}|9[56]\d{3,4}|\+86(1[3-9]\d{9}|[1-9]\d{8,10}))(转\d{1,6})?$/;

/**
 * Whether a clinic can be called under this from anywhere: a landline with its area code, a mobile, a 400 or 800 number, or
 * a short service number (95…, 96…), with an extension if it has one.
 */
export const isClinicPhone = (text: string): boolean => number.test(text.replace(separators, ""));

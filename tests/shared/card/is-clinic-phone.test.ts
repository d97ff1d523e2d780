import { isClinicPhone } from "@shared/card/is-clinic-phone";

test.each([
  "021-5555-0120",
  "021 55550120",
  "（0755）8600 0120",
  "0571-8600120",
  "13800000000",
  "138 0000 0000",
  "400-820-0120",
  "8008200120",
  "96120",
  "+86 21 5555 0120",
  "+86 138-0000-0000",
  "021-5555-0120转801",
])("%s can be called from anywhere", (phone) => expect(isClinicPhone(phone)).toBe(true));

test.each([
  "5555-0120",
  "021-5555",
  "0021-5555-0120",
  "12800000000",
  "138000000001",
  "微信 heyu",
  "021-5555-0120 加微信",
  "http://1.cn/13800000000",
  "１３８",
  "----",
  "",
])("%j is no telephone number of a clinic", (phone) => expect(isClinicPhone(phone)).toBe(false));

import type { FamilyCodeRecord } from "./appointment-records";
import { table } from "./table";

const codes = table<FamilyCodeRecord>("familyCodes");

export const insertFamilyCode = (code: FamilyCodeRecord): Promise<boolean> => codes.insert(code);

import type { SignatureRecord } from "./records";
import { table } from "./table";

const signatures = table<SignatureRecord>("signatures");

export const signatureUnder = (pathwayKey: string): Promise<SignatureRecord | undefined> => signatures.get(pathwayKey);

export const allSignatures = (): Promise<readonly SignatureRecord[]> => signatures.find({}, { limit: 1000 });

/** Signs once; a version that was signed before keeps its first signature. */
export const sign = (signature: SignatureRecord): Promise<boolean> => signatures.insert(signature);

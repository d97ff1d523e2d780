import cloud from "wx-server-sdk";

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as unknown as string });

/** The cloud database; a missing document reads as nothing instead of throwing. */
export const database = cloud.database({ throwOnNotFound: false } as Parameters<typeof cloud.database>[0]);
export const command = database.command;

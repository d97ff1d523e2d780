/** Where the clinic's templates are kept. */
export const templatesKey = ["templates"] as const;

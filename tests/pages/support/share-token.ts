/** A token as the clinic makes them. */
export const ownToken = "7k2m9xqp4hbc";

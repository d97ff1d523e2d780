const mostTries = 3;
const pause = 300;

/** Writes what must be known after a message went out; a database that is too busy for a moment leaves no doubt behind. */
export async function insist<T>(write: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await write();
    } catch (error) {
      if (tries === mostTries) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, pause * tries));
  }
}

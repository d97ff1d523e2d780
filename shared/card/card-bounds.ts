/** How much stands on a card, in characters and pieces: what its fixed picture has room for. */
export const cardBounds = {
  name: 30,
  category: 12,
  departments: 8,
  department: 16,
  address: 50,
  hours: 40,
  phone: 20,
  lines: 3,
  line: 36,
  permitNumber: 40,
} as const;

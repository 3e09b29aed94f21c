/** What is read of a file at most: more would not fit into the memory of a tab several times over, as reading needs it. */
export const maxFileBytes = 100_000_000
export const maxCalls = 100_000

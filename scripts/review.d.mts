/** Build the review page into a folder. */
export function buildReview(root: string, out: string): Promise<void>

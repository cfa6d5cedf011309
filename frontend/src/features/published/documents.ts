/** Addresses of a published report's documents: public, so a plain link is enough. */
export const documentUrl = (id: string, format: string) =>
  `/api/reporting/v1/public/reports/${encodeURIComponent(id)}/document?format=${format}`;
